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
"use strict";var App=(()=>{var oO=Object.create;var os=Object.defineProperty;var iO=Object.getOwnPropertyDescriptor;var sO=Object.getOwnPropertyNames;var aO=Object.getPrototypeOf,cO=
Object.prototype.hasOwnProperty;var uO=(e,t,n)=>t in e?os(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var dO=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}
catch(n){throw t=0,n}},lO=(e,t)=>{for(var n in t)os(e,n,{get:t[n],enumerable:!0})},hh=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of sO(t))!cO.call(e,o)&&o!==n&&os(e,o,{get:(
)=>t[o],enumerable:!(r=iO(t,o))||r.enumerable});return e};var pO=(e,t,n)=>(n=e!=null?oO(aO(e)):{},hh(t||!e||!e.__esModule?os(n,"default",{value:e,enumerable:!0}):n,e)),mO=e=>hh(os({},"__esModule",{
value:!0}),e);var pe=(e,t,n)=>uO(e,typeof t!="symbol"?t+"":t,n);var dS=dO((Pm,Em)=>{"use strict";((e,t)=>{typeof define=="function"&&define.amd?define([],t):typeof Em=="object"&&
typeof Pm!="undefined"?Em.exports=t():e.Papa=t()})(Pm,function e(){var t=typeof self!="undefined"?self:typeof window!="undefined"?window:t!==void 0?t:{},n=!t.document&&!!t.postMessage,r=
t.IS_PAPA_WORKER||!1,o={},i=0,s={};function a(g){return g.charCodeAt(0)===65279?g.slice(1):g}function c(g){this._handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,
this._baseIndex=0,this._partialLine="",this._rowCount=0,this._start=0,this._nextChunk=null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(f){var w=k(f);w.chunkSize=
parseInt(w.chunkSize),f.step||f.chunk||(w.chunkSize=null),this._handle=new m(w),(this._handle.streamer=this)._config=w}.call(this,g),this.parseChunk=function(f,w){var v=parseInt(
this._config.skipFirstNLines)||0;if(this.isFirstChunk&&0< v){let U=this._config.newline;U||(L=this._config.quoteChar||'"',U=this._handle.guessLineEndings(f,L)),f=[...f.split(U).slice(v)].join(U)}
this.isFirstChunk&&C(this._config.beforeFirstChunk)&&(L=this._config.beforeFirstChunk(f))!==void 0&&(f=L),this.isFirstChunk=!1,this._halted=!1;var v=this._partialLine+f,L=(this._partialLine="",
this._handle.parse(v,this._baseIndex,!this._finished));if(!this._handle.paused()&&!this._handle.aborted()){if(f=L.meta.cursor,v=(this._finished||(this._partialLine=v.substring(f-this._baseIndex),
this._baseIndex=f),L&&L.data&&(this._rowCount+=L.data.length),this._finished||this._config.preview&&this._rowCount>=this._config.preview),r)t.postMessage({results:L,workerId:s.WORKER_ID,finished:v});
else if(C(this._config.chunk)&&!w){if(this._config.chunk(L,this._handle),this._handle.paused()||this._handle.aborted())return void(this._halted=!0);this._completeResults=L=void 0}
return this._config.step||this._config.chunk||(this._completeResults.data=this._completeResults.data.concat(L.data),this._completeResults.errors=this._completeResults.errors.concat(L.errors),
this._completeResults.meta=L.meta),this._completed||!v||!C(this._config.complete)||L&&L.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),v||L&&
L.meta.paused||this._nextChunk(),L}this._halted=!0},this._sendError=function(f){C(this._config.error)?this._config.error(f):r&&this._config.error&&t.postMessage({workerId:s.WORKER_ID,error:f,finished:
!1})}}function u(g){var f;(g=g||{}).chunkSize||(g.chunkSize=s.RemoteChunkSize),c.call(this,g),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){this._readChunk()},
this.stream=function(w){this._input=w,this._nextChunk()},this._readChunk=function(){if(this._finished)this._chunkLoaded();else{if(f=new XMLHttpRequest,this._config.withCredentials&&(f.withCredentials=
this._config.withCredentials),n||(f.onload=O(this._chunkLoaded,this),f.onerror=O(this._chunkError,this)),f.ontimeout=O(this._chunkTimeout,this),f.open(this._config.downloadRequestBody?"POST":"GET",
this._input,!n),this._config.downloadTimeout&&!n&&(f.timeout=this._config.downloadTimeout),this._config.downloadRequestHeaders){var w,v=this._config.downloadRequestHeaders;for(
w in v)f.setRequestHeader(w,v[w])}var L;this._config.chunkSize&&(L=this._start+this._config.chunkSize-1,f.setRequestHeader("Range","bytes="+this._start+"-"+L));try{f.send(
this._config.downloadRequestBody)}catch(U){this._chunkError(U.message)}n&&f.status===0&&this._chunkError()}},this._chunkLoaded=function(){f.readyState===4&&(f.status<200||400<=f.status?
this._chunkError():(this._start+=this._config.chunkSize||f.responseText.length,this._finished=!this._config.chunkSize||this._start>=(w=>(w=w.getResponseHeader("Content-Range"))!==null?parseInt(
w.substring(w.lastIndexOf("/")+1)):-1)(f),this.parseChunk(f.responseText)))},this._chunkError=function(w){w=f.statusText||w,this._sendError(new Error(w))},this._chunkTimeout=function(){
this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function d(g){(g=g||{}).chunkSize||(g.chunkSize=s.LocalChunkSize),c.call(this,g);var f,w,v=
typeof FileReader!="undefined";this.stream=function(L){this._input=L,w=L.slice||L.webkitSlice||L.mozSlice,v?((f=new FileReader).onload=O(this._chunkLoaded,this),f.onerror=O(this._chunkError,this)):f=
new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(this._rowCount< this._config.preview)||this._readChunk()},this._readChunk=function(){var L=
this._input,U=(this._config.chunkSize&&(U=Math.min(this._start+this._config.chunkSize,this._input.size),L=w.call(L,this._start,U)),f.readAsText(L,this._config.encoding));v||this._chunkLoaded({target:{
result:U}})},this._chunkLoaded=function(L){this._start+=this._config.chunkSize,this._finished=!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(L.target.result)},this._chunkError=
function(){this._sendError(f.error)}}function l(g){var f;c.call(this,g=g||{}),this.stream=function(w){return f=w,this._nextChunk()},this._nextChunk=function(){var w,v;if(!this._finished)return w=
this._config.chunkSize,f=w?(v=f.substring(0,w),f.substring(w)):(v=f,""),this._finished=!f,this.parseChunk(v)}}function p(g){c.call(this,g=g||{});var f=[],w=!0,v=!1;this.pause=function(){
c.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){c.prototype.resume.apply(this,arguments),this._input.resume()},this.stream=function(L){this._input=L,this._input.on(
"data",this._streamData),this._input.on("end",this._streamEnd),this._input.on("error",this._streamError)},this._checkIsFinished=function(){v&&f.length===1&&(this._finished=!0)},this._nextChunk=
function(){this._checkIsFinished(),f.length?this.parseChunk(f.shift()):w=!0},this._streamData=O(function(L){try{f.push(typeof L=="string"?L:L.toString(this._config.encoding)),w&&(w=!1,
this._checkIsFinished(),this.parseChunk(f.shift()))}catch(U){this._streamError(U)}},this),this._streamError=O(function(L){this._streamCleanUp(),this._sendError(L)},this),this._streamEnd=O(function(){
this._streamCleanUp(),v=!0,this._streamData("")},this),this._streamCleanUp=O(function(){this._input.removeListener("data",this._streamData),this._input.removeListener("end",this._streamEnd),
this._input.removeListener("error",this._streamError)},this)}function m(g){var f,w,v,L,U=Math.pow(2,53),ae=-U,ce=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,fe=
/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
Q=this,Ee=0,_=0,Pe=!1,Z=!1,X=[],N={data:[],errors:[],meta:{}};function at(ee){return g.skipEmptyLines==="greedy"?ee.join("").trim()==="":ee.length===1&&ee[0].length===0}function Oe(){if(N&&v&&(Qt(
"Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),v=!1),g.skipEmptyLines&&(N.data=N.data.filter(function(Te){return!at(Te)})),Ue(
)){let Te=function(ht){X.push(ht)};var V=Te;if(N)if(Array.isArray(N.data[0])){for(var ee=0;Ue()&&ee< N.data.length;ee++)N.data[ee].forEach(Te);N.data.splice(0,1)}else N.data.forEach(Te)}function Y(Te,
ht){for(var Me=g.header?{}:[],te=0;te< Te.length;te++){var W=te,ft=Te[te],ft=((ie,Ce)=>(rt=>(g.dynamicTypingFunction&&g.dynamicTyping[rt]===void 0&&(g.dynamicTyping[rt]=g.dynamicTypingFunction(rt)),(
g.dynamicTyping[rt]||g.dynamicTyping)===!0))(ie)?Ce==="true"||Ce==="TRUE"||Ce!=="false"&&Ce!=="FALSE"&&((rt=>{if(ce.test(rt)&&(rt=parseFloat(rt),ae< rt&&rt< U))return 1})(Ce)?parseFloat(Ce):fe.test(
Ce)?new Date(Ce):Ce===""?null:Ce):Ce)(W=g.header?te>=X.length?"__parsed_extra":X[te]:W,ft=g.transform?g.transform(ft,W):ft);W==="__parsed_extra"?(Me[W]=Me[W]||[],Me[W].push(ft)):Me[W]=ft}
return g.header&&(te>X.length?Qt("FieldMismatch","TooManyFields","Too many fields: expected "+X.length+" fields but parsed "+te,_+ht):te< X.length&&Qt("FieldMismatch","TooFewFields",
"Too few fields: expected "+X.length+" fields but parsed "+te,_+ht)),Me}var Ne;N&&(g.header||g.dynamicTyping||g.transform)&&(Ne=1,!N.data.length||Array.isArray(N.data[0])?(N.data=N.data.map(Y),Ne=
N.data.length):N.data=Y(N.data,0),g.header&&N.meta&&(N.meta.fields=X),_+=Ne)}function Ue(){return g.header&&X.length===0}function Qt(ee,Y,Ne,V){ee={type:ee,code:Y,message:Ne},V!==void 0&&(ee.row=V),
N.errors.push(ee)}C(g.step)&&(L=g.step,g.step=function(ee){N=ee,Ue()?Oe():(Oe(),N.data.length!==0&&(Ee+=ee.data.length,g.preview&&Ee>g.preview?w.abort():(N.data=N.data[0],L(N,Q))))}),this.parse=
function(ee,Y,Ne){var V=g.quoteChar||'"',V=(g.newline||(g.newline=this.guessLineEndings(ee,V)),v=!1,g.delimiter?C(g.delimiter)&&(g.delimiter=g.delimiter(ee),N.meta.delimiter=g.delimiter):((V=((Te,ht,
Me,te,W)=>{var ft,ie,Ce,rt;W=W||[",","\u0009","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var Uo=0;Uo< W.length;Uo++){for(var ln,ns=W[Uo],ct=0,pn=0,ot=0,Tt=(Ce=void 0,new b({comments:te,delimiter:ns,newline:
ht,preview:10}).parse(Te)),En=0;En< Tt.data.length;En++)Me&&at(Tt.data[En])?ot++:(ln=Tt.data[En].length,pn+=ln,Ce===void 0?Ce=ln:0< ln&&(ct+=Math.abs(ln-Ce),Ce=ln));0< Tt.data.length&&(
pn/=Tt.data.length-ot),1.99< pn&&(ie===void 0||ct< ie||ct===ie&&rt< pn)&&(ie=ct,ft=ns,rt=pn)}return{successful:!!(g.delimiter=ft),bestDelimiter:ft}})(ee,g.newline,g.skipEmptyLines,g.comments,
g.delimitersToGuess)).successful?g.delimiter=V.bestDelimiter:(v=!0,g.delimiter=s.DefaultDelimiter),N.meta.delimiter=g.delimiter),k(g));return V.header=Ue(),g.preview&&g.header&&V.preview++,f=ee,w=
new b(V),N=w.parse(f,Y,Ne),Oe(),Pe?{meta:{paused:!0}}:N||{meta:{paused:!1}}},this.paused=function(){return Pe},this.pause=function(){Pe=!0,w.abort(),f=C(g.chunk)?"":f.substring(w.getCharIndex())},
this.resume=function(){Q.streamer._halted?(Pe=!1,Q.streamer.parseChunk(f,!0)):(void 0)(Q.resume,3)},this.aborted=function(){return Z},this.abort=function(){Z=!0,w.abort(),N.meta.aborted=!0,C(
g.complete)&&g.complete(N),f=""},this.guessLineEndings=function(Te,V){Te=Te.substring(0,1048576);var V=new RegExp(h(V)+"([^]*?)"+h(V),"gm"),Ne=(Te=Te.replace(V,"")).split("\r"),V=Te.split(`\n`),Te=
1< V.length&&V[0].length< Ne[0].length;if(Ne.length===1||Te)return`\n`;for(var ht=0,Me=0;Me< Ne.length;Me++)Ne[Me][0]===`\n`&&ht++;return ht>=Ne.length/2?`\r\n`:"\r"}}function h(g){return g.replace(
/[.*+?^${}()|[\]\\]/g,"\\$&")}function b(g){var f=(g=g||{}).delimiter,w=g.newline,v=g.comments,L=g.step,U=g.preview,ae=g.fastMode,ce=null,fe=!1,Q=g.quoteChar==null?'"':g.quoteChar,Ee=Q;if(
g.escapeChar!==void 0&&(Ee=g.escapeChar),(typeof f!="string"||-1< s.BAD_DELIMITERS.indexOf(f))&&(f=","),v===f)throw new Error("Comment character same as delimiter");v===!0?v="#":(typeof v!="string"||
-1< s.BAD_DELIMITERS.indexOf(v))&&(v=!1),w!==`\n`&&w!=="\r"&&w!==`\r\n`&&(w=`\n`);var _=0,Pe=!1;this.parse=function(Z,X,N){if(typeof Z!="string")throw new Error("Input must be a string");var at=
Z.length,Oe=f.length,Ue=w.length,Qt=v.length,ee=C(L),Y=[],Ne=[],V=[],Te=_=0;if(!Z)return ct();if(ae||ae!==!1&&Z.indexOf(Q)===-1){for(var ht=Z.split(w),Me=0;Me< ht.length;Me++){if(V=ht[Me],_+=V.length,
Me!==ht.length-1)_+=w.length;else if(N)return ct();if(!v||V.substring(0,Qt)!==v){if(ee){if(Y=[],rt(V.split(f)),pn(),Pe)return ct()}else rt(V.split(f));if(U&&U<=Me)return Y=Y.slice(0,U),ct(!0)}}
return ct()}for(var te=Z.indexOf(f,_),W=Z.indexOf(w,_),ft=new RegExp(h(Ee)+h(Q),"g"),ie=Z.indexOf(Q,_);;)if(Z[_]===Q)for(ie=_,_++;;){if((ie=Z.indexOf(Q,ie+1))===-1)return N||Ne.push({type:"Quotes",
code:"MissingQuotes",message:"Quoted field unterminated",row:Y.length,index:_}),ln();if(ie===at-1)return ln(Z.substring(_,ie).replace(ft,Q));if(Q===Ee&&Z[ie+1]===Ee)ie++;else if(Q===Ee||ie===0||Z[
ie-1]!==Ee){te!==-1&&te< ie+1&&(te=Z.indexOf(f,ie+1));var Ce=Uo((W=W!==-1&&W< ie+1?Z.indexOf(w,ie+1):W)===-1?te:Math.min(te,W));if(Z.substr(ie+1+Ce,Oe)===f){V.push(Z.substring(_,ie).replace(ft,Q)),Z[
_=ie+1+Ce+Oe]!==Q&&(ie=Z.indexOf(Q,_)),te!==-1&&te<_&&(te=Z.indexOf(f,_)),W!==-1&&W<_&&(W=Z.indexOf(w,_));break}if(Ce=Uo(W),Z.substring(ie+1+Ce,ie+1+Ce+Ue)===w){if(V.push(Z.substring(_,ie).replace(ft,
Q)),ns(ie+1+Ce+Ue),te!==-1&&te<_&&(te=Z.indexOf(f,_)),ie=Z.indexOf(Q,_),ee&&(pn(),Pe))return ct();if(U&&Y.length>=U)return ct(!0);break}Ne.push({type:"Quotes",code:"InvalidQuotes",message:
"Trailing quote on quoted field is malformed",row:Y.length,index:_}),ie++}}else if(v&&V.length===0&&Z.substring(_,_+Qt)===v){if(W===-1)return ct();_=W+Ue,W=Z.indexOf(w,_),te!==-1&&te<_&&(te=Z.indexOf(
f,_))}else if(te!==-1&&(te< W||W===-1))V.push(Z.substring(_,te)),_=te+Oe,te=Z.indexOf(f,_);else{if(W===-1)break;if(V.push(Z.substring(_,W)),ns(W+Ue),ee&&(pn(),Pe))return ct();if(U&&
Y.length>=U)return ct(!0)}return ln();function rt(ot){Y.push(ot),Te=_}function Uo(ot){var Tt=0;return Tt=ot!==-1&&(ot=Z.substring(ie+1,ot))&&ot.trim()===""?ot.length:Tt}function ln(ot){return N||(
ot===void 0&&(ot=Z.substring(_)),V.push(ot),_=at,rt(V),ee&&pn()),ct()}function ns(ot){_=ot,rt(V),V=[],W=Z.indexOf(w,_)}function ct(ot){if(g.header&&!X&&Y.length&&!fe){var Tt=Y[0],En=Object.create(
null),ud=new Set(Tt);let ph=!1;for(let Ko=0;Ko< Tt.length;Ko++){let mn=a(Tt[Ko]);if(En[mn=C(g.transformHeader)?g.transformHeader(mn,Ko):mn]){let rs,mh=En[mn];for(;rs=mn+"_"+mh,mh++,ud.has(rs););
ud.add(rs),Tt[Ko]=rs,En[mn]++,ph=!0,(ce=ce===null?{}:ce)[rs]=mn}else En[mn]=1,Tt[Ko]=mn;ud.add(mn)}ph&&console.warn("Duplicate headers found and renamed."),fe=!0}return{data:Y,errors:Ne,meta:{
delimiter:f,linebreak:w,aborted:Pe,truncated:!!ot,cursor:Te+(X||0),renamedHeaders:ce}}}function pn(){L(ct()),Y=[],Ne=[]}},this.abort=function(){Pe=!0},this.getCharIndex=function(){return _}}
function x(g){var f=g.data,w=o[f.workerId],v=!1;if(f.error)w.userError(f.error,f.file);else if(f.results&&f.results.data){var L={abort:function(){v=!0,T(f.workerId,{data:[],errors:[],meta:{aborted:!0}
})},pause:y,resume:y};if(C(w.userStep)){for(var U=0;U< f.results.data.length&&(w.userStep({data:f.results.data[U],errors:f.results.errors,meta:f.results.meta},L),!v);U++);delete f.results}else C(
w.userChunk)&&(w.userChunk(f.results,L,f.file),delete f.results)}f.finished&&!v&&T(f.workerId,f.results)}function T(g,f){var w=o[g];C(w.userComplete)&&w.userComplete(f),w.terminate(),delete o[g]}
function y(){throw new Error("Not implemented.")}function k(g){if(typeof g!="object"||g===null)return g;var f,w=Array.isArray(g)?[]:{};for(f in g)w[f]=k(g[f]);return w}function O(g,f){return function(
){g.apply(f,arguments)}}function C(g){return typeof g=="function"}return s.parse=function(g,f){var w=(f=f||{}).dynamicTyping||!1;if(C(w)&&(f.dynamicTypingFunction=w,w={}),f.dynamicTyping=w,
f.transform=!!C(f.transform)&&f.transform,f.downloadTimeout!==void 0){var w=parseInt(f.downloadTimeout);if(isNaN(w))throw new Error(
"Config downloadTimeout value ("+f.downloadTimeout+") not parsable by parseInt(val).");f.downloadTimeout=w}if(!f.worker||!s.WORKERS_SUPPORTED)return w=null,s.NODE_STREAM_INPUT,typeof g=="string"?(g=a(
g),w=new(f.download?u:l)(f)):g.readable===!0&&C(g.read)&&C(g.on)?w=new p(f):(t.File&&g instanceof File||g instanceof Object)&&(w=new d(f)),w.stream(g);(w=(()=>{var v;return!!s.WORKERS_SUPPORTED&&(v=((
)=>{var L=t.URL||t.webkitURL||null,U=e.toString();return s.BLOB_URL||(s.BLOB_URL=L.createObjectURL(new Blob([
"var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ",
"(",U,")();"],{type:"text/javascript"})))})(),(v=new t.Worker(v)).onmessage=x,v.id=i++,o[v.id]=v)})()).userStep=f.step,w.userChunk=f.chunk,w.userComplete=f.complete,w.userError=f.error,f.step=C(
f.step),f.chunk=C(f.chunk),f.complete=C(f.complete),f.error=C(f.error),delete f.worker,w.postMessage({input:g,config:f,workerId:w.id})},s.unparse=function(g,f){var w=!1,v=!0,L=",",U=`\r\n`,ae='"',ce=
ae+ae,fe=!1,Q=null,Ee=!1,_=((()=>{if(typeof f=="object"){if(typeof f.delimiter!="string"||s.BAD_DELIMITERS.filter(function(X){return f.delimiter.indexOf(X)!==-1}).length||(L=f.delimiter),
typeof f.quotes!="boolean"&&typeof f.quotes!="function"&&!Array.isArray(f.quotes)||(w=f.quotes),typeof f.skipEmptyLines!="boolean"&&typeof f.skipEmptyLines!="string"||(fe=f.skipEmptyLines),
typeof f.newline=="string"&&(U=f.newline),typeof f.quoteChar=="string"&&(ae=f.quoteChar,ce=ae+ae),typeof f.header=="boolean"&&(v=f.header),Array.isArray(f.columns)){if(
f.columns.length===0)throw new Error("Option columns is empty");Q=f.columns}f.escapeChar!==void 0&&(ce=f.escapeChar+ae),f.escapeFormulae instanceof RegExp?Ee=f.escapeFormulae:
typeof f.escapeFormulae=="boolean"&&f.escapeFormulae&&(Ee=/^[=+\-@\t\r].*$/)}})(),new RegExp(h(ae),"g"));if(typeof g=="string"&&(g=JSON.parse(g)),Array.isArray(g)){if(!g.length)return Pe(Q,g,fe);if(
Array.isArray(g[0]))return Pe(null,g,fe);if(typeof g[0]=="object")return Pe(Q||Object.keys(g[0]),g,fe)}else if(typeof g=="object")return typeof g.data=="string"&&(g.data=JSON.parse(g.data)),
Array.isArray(g.data)&&(g.fields||(g.fields=g.meta&&g.meta.fields||Q),g.fields||(g.fields=Array.isArray(g.data[0])?g.fields:typeof g.data[0]=="object"?Object.keys(g.data[0]):[]),Array.isArray(g.data[
0])||typeof g.data[0]=="object"||(g.data=[g.data])),Pe(g.fields||[],g.data||[],fe);throw new Error("Unable to serialize unrecognized input");function Pe(X,N,at){var Oe="",Ue=(typeof X=="string"&&(X=
JSON.parse(X)),typeof N=="string"&&(N=JSON.parse(N)),Array.isArray(X)&&0< X.length),Qt=!Array.isArray(N[0]);if(Ue&&v){for(var ee=0;ee< X.length;ee++)0< ee&&(Oe+=L),Oe+=Z(X[ee],ee);0< N.length&&(
Oe+=U)}for(var Y=0;Y< N.length;Y++){var Ne=(Ue?X:N[Y]).length,V=!1,Te=Ue?Object.keys(N[Y]).length===0:N[Y].length===0;if(at&&!Ue&&(V=at==="greedy"?N[Y].join("").trim()==="":N[Y].length===1&&(N[Y][
0]==null||N[Y][0].length===0)),at==="greedy"&&Ue){for(var ht=[],Me=0;Me< Ne;Me++){var te=Qt?X[Me]:Me;ht.push(N[Y][te])}V=ht.join("").trim()===""}if(!V){for(var W=0;W< Ne;W++){0< W&&!Te&&(Oe+=L);
var ft=Ue&&Qt?X[W]:W;Oe+=Z(N[Y][ft],W)}Y< N.length-1&&(!at||0< Ne&&!Te)&&(Oe+=U)}}return Oe}function Z(X,N){var at,Oe,Ue;return X==null?"":X.constructor===Date?isNaN(X.getTime())?"":X.toISOString():(
Ue=!1,at=X.toString(),Ee&&typeof X!="number"&&typeof X!="bigint"&&typeof X!="boolean"&&Ee.test(at)&&(X=at="'"+at,Ue=!0),Oe=at.replace(_,ce),(Ue=Ue||w===!0||typeof w=="function"&&w(X,N)||Array.isArray(
w)&&w[N]||((Qt,ee)=>{for(var Y=0;Y< ee.length;Y++)if(-1< Qt.indexOf(ee[Y]))return!0;return!1})(Oe,s.BAD_DELIMITERS)||-1< Oe.indexOf(L)||-1< at.indexOf(ae)||Oe.charAt(0)===" "||Oe.charAt(
Oe.length-1)===" ")?ae+Oe+ae:Oe)}},s.RECORD_SEP="\u001e",s.UNIT_SEP="\u001f",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`\n`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!t.Worker,
s.NODE_STREAM_INPUT=1,s.LocalChunkSize=10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=b,s.ParserHandle=m,s.NetworkStreamer=u,s.FileStreamer=d,s.StringStreamer=l,
s.ReadableStreamStreamer=p,r&&(t.onmessage=function(g){g=g.data,s.WORKER_ID===void 0&&g&&(s.WORKER_ID=g.workerId),typeof g.input=="string"?t.postMessage({workerId:s.WORKER_ID,results:s.parse(g.input,
g.config),finished:!0}):(t.File&&g.input instanceof File||g.input instanceof Object)&&(g=s.parse(g.input,g.config))&&t.postMessage({workerId:s.WORKER_ID,results:g,finished:!0})}),(u.prototype=
Object.create(c.prototype)).constructor=u,(d.prototype=Object.create(c.prototype)).constructor=d,(l.prototype=Object.create(l.prototype)).constructor=l,(p.prototype=Object.create(
c.prototype)).constructor=p,s})});var jD={};lO(jD,{doGet:()=>FD,onEdit:()=>DD,onOpen:()=>ID,openPage:()=>P0,rpc:()=>zD,sendDailyLetters:()=>UD,setUp:()=>BD,showMissingFirst:()=>KD});var dd=
"\\u034F\\u061C\\u180B-\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB",hO="\\u00AD",fO=new RegExp(`[${dd}${hO}]`,"g"),Bo=e=>e.replace(fO,"");var gO=
"µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",yO="àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",bO=
/([aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõï])|[ôöñíìæóòî]/gi,wO="âáàåãäêéèúüë_ùøûõï",kO=[0,1,0,9,3,35],xO="ôöñíìæóòî",vO="ơưđíìỉĩịỵ",SO="€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ",gh=/[A-Za-z\xA1-\u1EF9]+/g,RO=
/[\u1EA0-\u1EF9ăđĩơũưĂĐĨƠŨƯ]/,yh=/[^\0-\x7F]/,bh=/á[º»]|Ä[‘ƒ©\x90\x91\x83]|Å[©¨]|Æ[°¡¯]|Ã[\x80-\x9F\xA1-\xBF]/,OO=/[a-z]Ã|Ã.[a-z]/,TO="ngh?|[cgknp]h|t[hr]|gi|qu|[bcdđghklmnprstvx]",CO=
"[aăâeêioôơuưy]|o[aăe]|[iy]ê|u[âôy]|ươ|uyê",LO="o?a|u?ê|i|u?y",$O="o?a[ioy]?|au|â[uy]|o?eo?|êu?|i[au]?|[iy]êu|ô?i|oi?|u?ôi?|ơi?|u[ai]?|uây|u[êơ]|uy[au]?|ư[aiu]?|ươ[iu]|y",AO=new RegExp(
`^(?:${TO})?(?:(?:${CO})(?:ng|[cmnpt])|(?:${LO})[cn]h|${$O})$`),_O="[ăâêôơư](?![12]|ơ[12]).*[12]|[12].*[ăâêôơư]",PO="[aeou]i|[aeio]u|[ae]o|ay|[iu]a",EO="^[^1]*(?:[cpt]|ch)$",NO=new RegExp(
`${_O}|(?:${PO})[12]|${EO}`);function MO(e){let t=e.toLowerCase();if(t.length>7||e.slice(1)!==t.slice(1)&&e!==e.toUpperCase())return!1;let n=t.normalize("NFD").replace(
/[\u0301\u0323]([\u0302\u0306]?)/g,"$11").replace(/[\u0300\u0303\u0309]/g,"2").normalize("NFC");return AO.test(n.replace(/[12]/,""))&&!NO.test(n.replace(/^(?:gi|qu)(?=[^12])/,""))}var fh=
e=>!/[a-z]/.test(e)&&/[A-Z]\S*[A-Z]/.test(e);function wh(e){let t=fh(e);return e.replace(gh,n=>{let r=n.replace(/[^A-Za-z]/g,o=>yO[gO.indexOf(o)]||o);return t||fh(n)?r.toUpperCase():r})}function kh(
e){return e.replace(bO,(t,n)=>{let r=t.toLowerCase(),o=r.charAt(0),i=wO.indexOf(r.charAt(1)),s=kO[i%6],a=i<6?2:i<12?6:-1,c=n?a<0?[s]:i%6?[a,s]:[a]:[],u=(vO[xO.indexOf(o)]||o)+String.fromCharCode(
...c.map(d=>768+d));return t.charAt(0)===o?u:u.toUpperCase()}).normalize("NFC")}function xh(e){let t=e.replace(/(Ã|Æ|áº|á»)(?: |$)/g,"$1\u00a0"),n;try{n=decodeURIComponent(t.replace(/[^]/g,s=>{let a=
s.charCodeAt(0),c=a>255?128+SO.indexOf(s):a;return c<128&&a>255?"%FF":`%${(c+256).toString(16).slice(1)}`})).normalize("NFC")}catch{return}let{good:r,bad:o}=is(n),i=bh.test(e);return i&&t===e||(i||
OO.test(e))&&r&&!o?n:void 0}function is(e,t=String){let n=(e.match(gh)||[]).filter(o=>o.length>1&&yh.test(o)),r=n.filter(o=>MO(t(o))).length;return{good:r,bad:n.length-r}}var vh={tcvn3:wh,vni:kh,
mojibake:xh};function ir(e){if(!yh.test(e))return;let t=e.normalize("NFC");if(RO.test(t))return"unicode";if(bh.test(t)||xh(t)!==void 0)return"mojibake";let n=is(t);if(n.bad===0)return;let r=is(t,wh),
o=is(t,kh),i=r.good< o.good?o:r;return i.good>n.good&&i.good>=4*i.bad?i===o?"vni":"tcvn3":void 0}function Gr(e){let t=ir(e),n=t&&t!=="unicode"?vh[t](e.normalize("NFC")):void 0;return n===void 0?
void 0:{from:t,text:n}}function Sh(e){let t={unicode:0,tcvn3:0,vni:0,mojibake:0,undefined:0};for(let s of e)for(let a of s)t[`${ir(a)}`]+=1;let n=["tcvn3","vni","mojibake"].reduce((s,a)=>t[a]>t[s]?a:
s),r=t.unicode||!t[n]||n==="mojibake"?void 0:vh[n],o=[],i=e.map((s,a)=>s.map((c,u)=>{let d=Gr(c),l=!d&&r&&ir(c)===void 0&&is(c,r).bad===0,p=d?d.text:l?r(c):c;return p!==c&&o.push({row:a,column:u,
before:c,after:p}),p}));return o.length>0?{from:n,rows:i,changes:o}:void 0}var IO="\\0-\\x08\\x0E-\\x1F\\x7F",DO=new RegExp(`[${dd}${IO}]`,"g"),FO=/[\x80-\x9F\xAD]/g,zO=
/\s*[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]\s*/g,UO=[768,777,771,769,803];function I(e){if(!/^(?:str|num|bo|bi)/.test(typeof e))return"";let t=String(e).replace(DO,"");if(/[\x80-\xA0\xAD]/.test(t)){
let n=t.replace(/[^\S\xA0]+/g," ").replace(/^ | $/g,"").normalize("NFC"),r=ir(t);if(r&&r!=="unicode"&&ir(n)===r)return n}return t.replace(FO,"").replace(/\s+/g," ").trim().normalize("NFC")}function G(
e){let t=e.toLowerCase();return/[^\0-\x7F]/.test(t)?t.normalize("NFD").replace(/[\u0300-\u036F]/g,"").replace(/[đðɖ]/g,"d"):t}function B(e){return I(e).toLowerCase().replace(/[ðɖ]/g,"đ").replace(zO,
"-").normalize("NFD").replace(/(o[\u0300-\u0323](?=[ae])|u[\u0300-\u0323](?=y))(.)/g,(t,n,r)=>n.charAt(0)+r+n.charAt(1)).normalize("NFC")}function Th(e,t){return B(e)===B(t)}var Rh=
" _-–—,;:!?.…·'‘’\"“”«»()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";function Oh(e){let t="",n="",r="";return e.normalize("NFD").replace(/([^\u0300-\u036F])([\u0300-\u036F]*)/gu,
(o,i,s)=>{let a=i.toLowerCase(),c=s.replace(/[^\u0302\u0306\u031B]/g,""),u=c?Rh.indexOf((a+c).normalize("NFC")):-1,d=u<0?Rh.indexOf(a):u,l=u<0?s:s.replace(c,"");return t+=d<0?a:String.fromCharCode(
d+1),n+=l?UO.indexOf(l.charCodeAt(0))+1||9:0,r+=a===i?0:1,""}),`${t}\0${n}\0${r}`}function Bt(e,t){let n=Oh(e),r=Oh(t);return n< r?-1:n>r?1:0}function Ch(e){return e.toLowerCase().normalize(
"NFC").replace(/(^|[\s.'’-])([^\s.'’-])/gu,(t,n,r)=>n+r.toUpperCase())}function wa(e,t){let n=e.length>t.length?e:t,r=n===e?t:e,o=n.length-r.length;if(o>1)return!1;let i=0,s=0;for(;i< r.length&&
e.charCodeAt(i)===t.charCodeAt(i);)i+=1;for(;s< r.length-i&&n.charCodeAt(n.length-1-s)===r.charCodeAt(r.length-1-s);)s+=1;let a=r.length-i-s;return o===1?a===0:a===1||a===2&&e[i]===t[i+1]&&e[i+1]===t[
i]}var ka=e=>e.slice(0,1).toLowerCase()+e.slice(1);var $h=864e5,xa=e=>Date.UTC(+e.slice(0,4),+e.slice(5,7)-1,+e.slice(8,10)),Lh=e=>String(e).padStart(2,"0"),oe=(e,t)=>new Date(xa(e)+t*$h).toISOString(
).slice(0,10);function Sa(e,t){let[n,r,o]=e.split("-").map(Number),i=new Date(Date.UTC(n,r-1+t,1)),s=new Date(Date.UTC(i.getUTCFullYear(),i.getUTCMonth()+1,0)).getUTCDate();return new Date(Date.UTC(
i.getUTCFullYear(),i.getUTCMonth(),Math.min(o,s))).toISOString().slice(0,10)}var Be=(e,t)=>Math.round((xa(t)-xa(e))/$h),ld=e=>new Date(xa(e)).getUTCDay(),H=e=>e.slice(0,10),jo=e=>new Date(
e+7*36e5).toISOString().slice(0,19),Ra=e=>Date.parse(`${e.length===10?`${e}T00:00:00`:e}Z`)-7*36e5,K=e=>e?`${e.slice(8,10)}/${e.slice(5,7)}/${e.slice(0,4)}`:"",me=e=>e?`${K(e)} ${e.slice(11,16)}`:"",
KO=["Chủ nhật","thứ Hai","thứ Ba","thứ Tư","thứ Năm","thứ Sáu","thứ Bảy"],kt=e=>`${K(e)} (${KO[ld(e)]})`,pd=(e,t,n)=>{let r=new Date(Date.UTC(e,t-1,n));return e>=1900&&e<2200&&r.getUTCFullYear()===e&&
r.getUTCMonth()===t-1&&r.getUTCDate()===n?`${e}-${Lh(t)}-${Lh(n)}`:void 0},Ah=200,BO=4e3,hn="(\\d{1,2})",Oa="(\\d{4}|\\d{2})",va="(?: ?[-/.\\\\] ?| )",jO=`${hn}${va}${hn}${va}${Oa}`,ZO=
`(\\d{4})${va}${hn}${va}${hn}`,GO=`${hn} ?thang ?${hn}(?: ?[,/.-] ?| ?nam ?| )${Oa}`,_h=["jan","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],Ph=`(${_h.join("|")})[a-z]{0,6}\\.?`,
WO=`${hn}[ -]${Ph}[ ,-]{1,2}${Oa}`,HO=`${Ph} ${hn},? ${Oa}`,VO="(?:t\\d\\d:\\d\\d[\\d:.+z-]*)?",qO=`(?:${[jO,ZO,GO,WO,HO].join("|")})${VO}(?![a-z\\d]|[/.\\\\]\\d)`,Eh=
"\\d{1,2} ?(?:h|g|gio|:) ?(?:\\d{1,2}(?: ?phut|:\\d{1,2})?)?(?![a-z\\d])",XO=
`(?:ngay|mung|mong|het|den|toi|cham nhat|han|gia han|luc|vao|cuoi|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nhat|cn|${Eh})`,YO=new RegExp(`^[ ,.:;()-]*(?:${XO}[ ,.:;()-]*){0,8}$`),JO=
/\b(?:hoac|va|hay|den|toi|truoc|sau|tu|roi|doi|lui)\b|->/,md=e=>G(Bo(e.replace(/[\r\n]+/g," ; ").normalize("NFKC"))).replace(/[\u2215\u2044]/g,"/").replace(/[\u2010-\u2015\u2212]/g,"-").replace(
/\s+/g," ").trim();function Nh(e){var r,o,i,s,a,c,u,d,l,p;let t=[],n=new RegExp(`(^|[^a-z\\d:])${qO}`,"g");for(let m=n.exec(e);m;m=n.exec(e)){let[h,b="",x,T,y,k,O,C,g,f,w,v,L,U,ae,ce,fe]=m,Q=(s=(i=(o=
(r=y!=null?y:k)!=null?r:w)!=null?o:U)!=null?i:fe)!=null?s:"",Ee=(a=T!=null?T:O)!=null?a:f,_=(c=L!=null?L:ae)!=null?c:"",Pe=m.index+b.length,Z=pd(Q.length===2?2e3+ +Q:+Q,Ee===void 0?_h.indexOf(_)+1:
+Ee,+((p=(l=(d=(u=x!=null?x:C)!=null?u:g)!=null?d:v)!=null?l:ce)!=null?p:""));t.push({day:Z,from:Pe,to:Pe+h.length-b.length})}return t}function Le(e){if(/^\d{4}-\d\d-\d\d$/.test(e))return pd(+e.slice(
0,4),+e.slice(5,7),+e.slice(8));if(e===""||e.length>Ah)return;let t=md(e),[n,r]=Nh(t);if(!n||r||!YO.test(t.slice(0,n.from)))return;let o=t.slice(n.to);return/\d/.test(o.replace(new RegExp(Eh,"g"),
" ").replace(/\b(?:thu |t)[2-7]\b/g," "))||JO.test(o)?void 0:n.day}function Zo(e){let t=md(e.slice(0,Ah));return/\b(?:het|cham nhat|den|toi)\b/.test(t)?void 0:Le(t.replace(/^truoc\b/,""))}var Mh=
"-|->|~|=>|(?:cho )?(?:den|toi)(?: het)?(?: ngay)?",QO="thu (?:hai|ba|tu|nam|sau|bay)|chu nhat",eT=new RegExp(`(?:^|[^a-z\\d/.-])${hn}(?: ?[/.-] ?${hn})? ?(?:${Mh}) ?$`),tT=new RegExp(
`^[ ()]*(?:${Mh})[ ()]*(?:(?:${QO}),? *)?$`);function Ih(e,t){var s;if(e.length>BO)return;let n=md(e),r=new Set,o=0,i;for(let{day:a,from:c,to:u}of Nh(n)){let d=n.slice(o,c);if(a===void 0)return;let l=
a,p=eT.exec(d);if(p&&/\d/.test(d)){if(l=(s=pd(+a.slice(0,4),p[2]?+p[2]:+a.slice(5,7),+p[1]))!=null?s:"",!l||/\d/.test(d.slice(0,p.index)))return}else{if(/\d/.test(d))return;if(i!==void 0&&tT.test(
d))l=i;else if(/\b(?:den|toi)\b/.test(d))return}let m=Be(l,a)+1;if(m<1||m>t)return;for(let h=0;h< m;h+=1)r.add(oe(l,h));i=l===a?a:void 0,o=u}return/\d/.test(n.slice(o))||r.size===0&&n!==""?void 0:[
...r].sort()}var Dh="Nếu vẫn báo, gọi cán bộ phụ trách.",Fh={"account.otherNetwork":e=>({what:`Đây là địa chỉ hoặc tên trên ${e.network}, không phải Facebook.`,todo:
"Mở trang Facebook của đơn vị và sao chép địa chỉ. Mỗi tài khoản chỉ ghi trang, nhóm hoặc tài khoản Facebook."}),"account.required":e=>({what:"",todo:`Nhập ${e.label}.`,letter:{what:"Chưa có.",todo:
"Bổ sung."}}),"account.kind":{what:"",todo:"Chọn Trang, Nhóm, Cá nhân hoặc Không có.",letter:{what:"Chưa có."}},"account.kindUnknown":e=>({what:`“${e.text}” không phải là một loại.`,todo:
"Chọn Trang, Nhóm, Cá nhân hoặc Không có."}),"account.usageUnknown":e=>({what:`“${e.text}” không có trong các lựa chọn.`,todo:"Chọn Đang dùng hoặc Ngừng dùng."}),"account.reviewUnknown":e=>({what:
`“${e.text}” không phải là kết quả duyệt.`,todo:"Chọn Đạt hoặc Trả lại."}),"account.reason":{what:"",todo:"Ghi lý do chưa có tài khoản, ví dụ: đang lập trang, dự kiến xong trong tháng 11.",letter:{
what:"Chưa có lý do."}},"account.reasonLong":{what:"Lý do, ghi chú dài quá 500 ký tự.",todo:"Viết ngắn lại."},"account.addressIsGroup":{what:"Địa chỉ này là của một nhóm.",todo:
"Đổi Loại thành Nhóm nếu đúng."},"account.addressIsPage":{what:"Địa chỉ này là của một trang.",todo:"Đổi Loại thành Trang nếu đúng."},"account.addressIsPerson":{what:
"Địa chỉ này có vẻ là của một tài khoản cá nhân.",todo:"Đổi Loại thành Cá nhân nếu đúng."},"account.groupAddress":{what:"Đây không phải là địa chỉ nhóm (địa chỉ nhóm có dạng facebook.com/groups/…).",
todo:"Mở nhóm và sao chép lại địa chỉ, hoặc đổi Loại."},"account.addressTidied":e=>({what:`Địa chỉ sẽ được ghi là ${e.address}.`,todo:"Mở thử một lần."}),"account.phoneTidied":
e=>`Số điện thoại sẽ được ghi là ${e.phone}.`,"account.ask":e=>`Có phải “${e.value}” không?`,"account.returned":e=>`Cán bộ tỉnh trả lại: ${e.comment}`,"account.cellUnreadable":{what:
"Sổ không đọc được nội dung này.",todo:`Xóa và gõ lại. ${Dh}`},"account.rowUnreadable":{what:"Sổ không kiểm tra được tài khoản này.",todo:`Gõ lại các ô. ${Dh}`},"account.more":
e=>`và ${e.count} điều khác.`,"account.changedSince":e=>`Đã đổi sau lần duyệt: ${e.columns}. Cán bộ tỉnh sẽ duyệt lại.`,"account.returnedNoComment":{what:"Cán bộ tỉnh trả lại, chưa ghi lý do.",todo:
"Gọi cán bộ phụ trách để hỏi."},"account.markUnknown":{what:"Dấu duyệt không phải do sổ này ghi, nên lần duyệt chưa được tính.",todo:"Chọn lại Đạt hoặc Trả lại ở cột Duyệt."},"account.noConsent":{
what:"Chưa có xác nhận là người quản trị này đã biết và đồng ý.",todo:"Hỏi người quản trị, đánh dấu đồng ý trong biểu mẫu rồi gửi lại."},"account.consentWithdrawn":{what:
"Người quản trị đã rút đồng ý.",todo:"Đổi người quản trị, hoặc xóa họ tên, chức vụ, điện thoại, email của người đó."},"account.otherNotice":
e=>`${e.count} tài khoản có người quản trị đồng ý theo một bản thông báo khác bản ở thẻ Cấu hình. Lần gửi sau của đơn vị sẽ ghi theo bản mới.`,"account.keptLong":e=>({what:
`Tài khoản ngừng dùng hơn ${e.months} tháng mà còn thông tin của người quản trị.`,todo:"Xóa họ tên, chức vụ, điện thoại, email của người đó."}),"account.noUnit":{what:"Chưa có mã đơn vị.",todo:
"Ghi mã như trong thẻ Đơn vị."},"account.unknownUnit":e=>({what:`Không có đơn vị nào mang mã “${e.code}” trong thẻ Đơn vị.`,todo:"Sửa mã, hoặc thêm đơn vị."}),"account.unitMeant":e=>({what:
`Không có đơn vị nào mang mã “${e.code}” trong thẻ Đơn vị.`,todo:`Có phải ${e.meant} không? Nếu đúng thì ghi mã đó.`}),"account.noneWithAccounts":{what:
"Đơn vị đã khai tài khoản nên không ghi là Không có.",todo:"Chuyển “Không có” sang Ngừng dùng, hoặc xóa các tài khoản đã khai nhầm."},"account.noneTwice":{what:"Đơn vị đã có một dòng Không có.",todo:
"Chuyển bớt một dòng sang Ngừng dùng."},"account.legacyText":e=>({what:"Chữ bị lỗi phông.",todo:`Có phải “${e.text}” không?`,letter:{todo:"Gõ lại bằng Unikey, bảng mã Unicode."}})};var fn=
"Mở trang hoặc nhóm của đơn vị, sao chép địa chỉ rồi dán lại.",hd="Mở trang rồi sao chép lại toàn bộ địa chỉ.",zh="Nếu chưa có trang, đơn vị chọn “Đơn vị không có tài khoản” và ghi lý do.",ss=
"Mở thử một lần.",Uh={"address.EMPTY":{what:"Chưa có địa chỉ truy cập.",todo:fn},"address.MULTIPLE":{what:"Có nhiều địa chỉ khác nhau.",todo:
"Giữ một địa chỉ; địa chỉ còn lại khai thành một tài khoản khác."},"address.EMAIL_IN_URL":{what:"Đây là địa chỉ email, không phải địa chỉ Facebook.",todo:
"Ghi email vào ô Email, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.PHONE_IN_URL":{what:"Đây là số điện thoại, không phải địa chỉ Facebook.",todo:
"Ghi số vào ô Điện thoại, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.NOT_URL":{what:"Đây không phải là địa chỉ truy cập.",todo:
`${fn} Nếu ô trong sổ hiện thẻ có tên trang, xóa ô rồi dán địa chỉ dạng chữ (Ctrl + Shift + V). ${zh}`,letter:{todo:`${fn} ${zh}`}},"address.SCHEME":{what:
"Đây không phải là địa chỉ trang web; địa chỉ trang web bắt đầu bằng https:\x2f/.",todo:fn},"address.OTHER_SITE":{what:"Địa chỉ này không thuộc Facebook.",todo:
"Dán địa chỉ trang, nhóm hoặc tài khoản Facebook, có dạng https:\x2f/www.facebook.com/…",letter:{todo:"Ghi địa chỉ trang, nhóm hoặc tài khoản Facebook của đơn vị."}},"address.LOOKALIKE_HOST":{what:
"Tên miền gõ sai hoặc giả mạo; tên miền đúng là www.facebook.com.",todo:`Không mở liên kết này nếu không tự gõ ra nó. ${fn}`},"address.USERINFO":{what:
"Địa chỉ có ký tự @ trước tên miền, thường gặp ở liên kết lừa đảo.",todo:`Không mở liên kết này. ${fn}`},"address.PORT":{what:"Sau tên miền có dấu hai chấm và ký tự lạ.",todo:
"Xóa phần đó, hoặc sao chép lại địa chỉ từ trang."},"address.NOT_PROFILE_HOST":{what:"Đây là trang kỹ thuật hoặc trợ giúp của Facebook, không phải trang của đơn vị.",todo:fn},"address.ADMIN_TOOL":{
what:"Đây là công cụ quản trị, người khác không mở được.",todo:"Mở trang như một người xem bình thường rồi sao chép địa chỉ công khai."},"address.HOME":{what:
"Đây là trang chủ Facebook, chưa có tên trang.",todo:fn},"address.SYSTEM_PAGE":{what:"Đây là trang chức năng của Facebook (sự kiện, cài đặt, chia sẻ…), không phải trang, nhóm hay tài khoản.",todo:fn},
"address.LOGIN_LINK":{what:"Đây là liên kết đăng nhập hoặc khôi phục tài khoản nên không được lưu.",todo:"Không gửi liên kết này cho ai. Sau khi đăng nhập, mở trang rồi sao chép địa chỉ của trang."},
"address.CONTENT_LINK":{what:"Đây là liên kết của một bài viết, ảnh hoặc video.",todo:"Bấm vào tên trang ở đầu bài để mở trang, rồi sao chép địa chỉ của trang."},"address.MISSING_ID":{what:
"Địa chỉ thiếu mã số (id) của tài khoản, có thể do sao chép chưa hết.",todo:hd},"address.HIDDEN_ID":{what:"Địa chỉ này dùng mã tạm của Facebook (pfbid…), người khác có thể không mở được.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.CUT":{what:"Địa chỉ có vẻ bị ngắt giữa chừng, do xuống dòng hoặc thừa dấu cách.",todo:
"Viết liền thành một địa chỉ; nếu phần sau là ghi chú thì xóa đi."},"address.REDIRECT_LINK":{what:"Liên kết chuyển hướng này không cho biết dẫn tới trang nào.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.DEEP_LINK":{what:"Liên kết này chỉ dùng trong ứng dụng điện thoại và không dẫn tới trang, nhóm hay tài khoản nào.",todo:fn},
"address.USERNAME_CHARS":{what:"Tên người dùng sau facebook.com/ chỉ gồm chữ không dấu, chữ số và dấu chấm, không có khoảng trắng.",todo:"Sao chép địa chỉ từ trang, không gõ tên trang."},
"address.USERNAME_SHORT":{what:"Tên người dùng sau facebook.com/ ngắn hơn 5 ký tự (không kể dấu chấm), có thể do sao chép chưa hết.",todo:hd},"address.USERNAME_LONG":{what:
"Tên người dùng sau facebook.com/ dài hơn 50 ký tự, có thể do dính thêm chữ.",todo:hd},"address.USERNAME_TLD":{what:"Tên người dùng sau facebook.com/ không được kết thúc bằng .com, .net…",todo:
"Thay bằng địa chỉ trang Facebook nếu đây là trang web riêng của đơn vị."},"address.note.SCHEME_FIXED":{what:"Phần đầu địa chỉ (https:\x2f/www…) gõ chưa đúng, đã được sửa.",todo:ss},
"address.note.TEXT_AROUND":{what:"Đã tách địa chỉ khỏi phần chữ xung quanh.",todo:ss},"address.note.BARE_USERNAME":{what:"Đã hiểu nội dung này là tên người dùng Facebook.",todo:
"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},"address.note.AT_USERNAME":{what:"Đã hiểu phần sau ký tự @ là tên người dùng Facebook.",todo:"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},
"address.note.MESSENGER_LINK":{what:"Đây là liên kết Messenger, đã đổi sang địa chỉ trang.",todo:ss},"address.note.DEEP_LINK":{what:
"Đây là liên kết của ứng dụng điện thoại, đã đổi sang địa chỉ trang web.",todo:ss},"address.note.REDIRECT_UNWRAPPED":{what:"Đã bỏ phần chuyển hướng, chỉ giữ địa chỉ của trang.",todo:ss},
"address.note.MEMBER_LINK":{what:"Đây là liên kết tới một thành viên của nhóm, đã đổi sang địa chỉ tài khoản của người đó.",todo:"Dán địa chỉ của nhóm nếu muốn báo cáo nhóm."},
"address.note.NAME_LIKE_SITE":{what:"Tên người dùng này kết thúc như một trang web (.vn).",todo:"Mở thử; nếu đây là trang web riêng của đơn vị thì thay bằng địa chỉ trang Facebook."},
"address.note.UNRESOLVED":{what:"Đây là liên kết chia sẻ rút gọn, chưa biết dẫn tới trang nào.",todo:"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ đầy đủ và dán lại."}};var fd=
"ví dụ hoa.nguyen@gmail.com",Ta=e=>/^[^@]*\s[^@]*$/.test(e.trim())?" Nếu ô đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.":"",Kh={"email.EMPTY":{what:"Chưa có địa chỉ email.",todo:
`Ghi một địa chỉ, ${fd}.`},"email.MULTIPLE":{what:"Có nhiều địa chỉ email.",todo:"Giữ một địa chỉ của người quản trị."},"email.NO_AT":{what:"Địa chỉ email thiếu dấu @.",todo:`Gõ cho đủ, ${fd}.`},
"email.NO_LOCAL":{what:"Thiếu phần tên đứng trước dấu @.",todo:"Gõ cho đủ địa chỉ email."},"email.TWO_AT":{what:"Địa chỉ email có nhiều dấu @.",todo:"Giữ một dấu @ và một địa chỉ."},"email.SPACES":{
what:"Địa chỉ email không có khoảng trắng.",todo:"Viết liền."},"email.ACCENTS":{what:"Địa chỉ email có chữ có dấu hoặc ký tự lạ.",todo:"Gõ lại bằng chữ không dấu."},"email.COMMA":{what:
"Trong địa chỉ email có dấu phẩy.",todo:"Thay bằng dấu chấm."},"email.CHARS":{what:"Địa chỉ email có ký tự không dùng được.",todo:"Chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới."},
"email.DOTS":{what:"Địa chỉ email không có hai dấu chấm liền nhau, không bắt đầu hay kết thúc bằng dấu chấm.",todo:"Gõ lại địa chỉ."},"email.DOMAIN":{what:"Phần sau dấu @ chưa đúng.",todo:
"Gõ cho đủ, ví dụ gmail.com, yahoo.com.vn."},"email.LENGTH":{what:"Địa chỉ email quá dài, có thể dính chữ khác.",todo:"Gõ lại địa chỉ."},"email.PHONE_IN_EMAIL":{what:"Đây là số điện thoại.",todo:
"Chuyển số sang ô Điện thoại, còn ô Email ghi địa chỉ email."},"email.URL_IN_EMAIL":{what:"Đây là địa chỉ trang mạng.",todo:`Ghi địa chỉ email, ${fd}.`},"email.NAME_IN_EMAIL":{what:
"Đây là tên, chưa phải địa chỉ email.",todo:"Ghi địa chỉ có dấu @. Nếu ô trong sổ đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.",letter:{todo:"Ghi địa chỉ có dấu @."}},
"email.note.TEXT_AROUND":{what:"Chỉ lấy phần địa chỉ email, bỏ phần chữ đi kèm.",todo:"Xem lại địa chỉ."}};var Bh=({label:e,example:t})=>`Ghi đầy đủ ${ka(e)}, ví dụ: ${t}.`,jh={"person.EMPTY":e=>({
what:`${e.label} chưa rõ.`,todo:Bh(e)}),"person.SHORT":e=>({what:"Nội dung quá ngắn.",todo:Bh(e)}),"person.LONG":{what:"Họ tên dài quá 60 ký tự.",todo:"Chỉ ghi họ và tên."},"person.TOO_LONG":{what:
"Nội dung dài quá 100 ký tự.",todo:"Viết ngắn lại."},"person.CHARS":{what:"Có ký tự không dùng được.",todo:"Chỉ ghi bằng chữ."},"person.SHIFTED":{what:"Nội dung này giống của ô khác.",todo:
"Xem lại thứ tự các cột đã dán.",letter:{todo:"Xem lại, có thể các cột đã bị lệch."}},"person.OFFICE_IN_NAME":{what:"Họ tên có cả chức vụ.",todo:"Giữ họ tên, chuyển chức vụ sang ô Chức vụ."},
"person.TWO_PEOPLE":{what:"Có nhiều người.",todo:"Ghi một người quản trị; người khác khai ở tài khoản riêng."},"person.ENCODING":{what:"Chữ bị lỗi phông.",todo:"Gõ lại bằng Unikey, bảng mã Unicode."},
"person.ADDRESS_IN_NAME":{what:"Đây là địa chỉ truy cập.",todo:"Chuyển địa chỉ sang ô Địa chỉ truy cập, rồi ghi tên."},"person.EMAIL_IN_NAME":{what:"Đây là địa chỉ email.",todo:
"Chuyển địa chỉ sang ô Email, rồi ghi tên."},"person.PHONE_IN_NAME":{what:"Đây là số điện thoại.",todo:"Chuyển số sang ô Điện thoại, rồi ghi tên."},"person.note.ONE_WORD":{what:
"Họ tên chỉ có một chữ.",todo:"Xem lại đã đủ họ và tên chưa."},"person.note.TITLE_STRIPPED":{what:"Chỉ ghi họ tên, bỏ phần xưng hô, học vị đứng trước.",todo:"Xem lại họ tên."}};var Zh=
"Số di động có 10 chữ số, số cố định kể cả mã vùng có 11.",Gh="Ghi số di động hoặc số cố định của người quản trị.",Ca="Xem lại số.",Wh={"phone.EMPTY":{what:"Chưa có số điện thoại.",todo:
"Ghi một số của người quản trị, ví dụ 0912 345 678."},"phone.MULTIPLE":{what:"Có nhiều số điện thoại.",todo:"Giữ một số của người quản trị."},"phone.TOO_SHORT":{what:`Số này thiếu chữ số. ${Zh}`,todo:
"Gõ lại cho đủ số."},"phone.TOO_LONG":{what:`Số này thừa chữ số. ${Zh}`,todo:"Gõ lại cho đúng số."},"phone.PREFIX":{what:
"Đầu số này không tồn tại. Số di động bắt đầu bằng 03, 05, 07, 08 hoặc 09; số cố định bắt đầu bằng 02.",todo:"Gõ lại cho đúng số."},"phone.NO_PREFIX":{what:"Số này thiếu số 0 hoặc mã vùng ở đầu.",
todo:"Gõ cho đủ, ví dụ số cố định tại Trà Vinh bắt đầu bằng 0294."},"phone.AREA_CODE":{what:"Mã vùng không tồn tại, hoặc số không có trong vùng đó.",todo:
"Gõ lại cho đúng số, ví dụ mã vùng Trà Vinh là 0294."},"phone.FAKE":{what:"Số này giống số ví dụ.",todo:"Ghi số đang dùng của người quản trị."},"phone.LETTER_FOR_DIGIT":{what:
"Có chữ cái lẫn trong số, ví dụ chữ O thay cho số 0 hoặc chữ l thay cho số 1.",todo:"Gõ lại bằng chữ số."},"phone.CHARS":{what:"Nội dung này không đọc được là số điện thoại.",todo:
"Chỉ ghi một số, không ghi thêm tên, email hay ghi chú."},"phone.SCIENTIFIC":{what:"Excel đã rút gọn số này (có chữ E) nên không còn đủ chữ số.",todo:"Gõ lại số điện thoại."},"phone.SERVICE_NUMBER":{
what:"Đây là số tổng đài hoặc số khẩn cấp (như 1800, 1900, 113).",todo:Gh},"phone.CLOSED_NETWORK":{what:"Đây là số của mạng riêng (069, 080), máy ngoài thường không gọi được.",todo:Gh},
"phone.FOREIGN":{what:"Đây là số nước ngoài.",todo:"Ghi số Việt Nam, bắt đầu bằng 0 hoặc +84."},"phone.note.TEXT_AROUND":{what:"Chỉ lấy số điện thoại, bỏ phần chữ đi kèm.",todo:Ca},
"phone.note.LEADING_ZERO_ADDED":{what:"Số bị mất số 0 ở đầu, đã được thêm lại.",todo:Ca},"phone.note.OLD_11_DIGIT":{what:"Đây là số di động 11 chữ số cũ, đã đổi sang đầu số mới.",todo:Ca},
"phone.note.OLD_AREA_CODE":{what:"Số cố định ghi theo mã vùng cũ, đã đổi sang mã vùng mới.",todo:Ca},"phone.note.UNKNOWN_PREFIX":{what:"Đầu số này chưa rõ của nhà mạng nào.",todo:
"Gọi thử, hoặc xem lại số."},"phone.note.AMBIGUOUS_OLD_AREA":{what:"Đây có thể là số di động, cũng có thể là số cố định ghi theo mã vùng cũ.",todo:
"Ghi theo mã vùng mới, bắt đầu bằng 02, nếu là số cố định."}};function gn(e,t=160){if(e.length<=t)return e;let n=t-1;for(;n>0&&/[\u0300-\u036F\uDC00-\uDFFF\u200D\uFE0F]/.test(e.charAt(n));)n-=1;
return`${e.slice(0,n)}…`}var nT=new Map([["comment",1e3],["text",500],["value",500],["units",800],["columns",500],["did",800],["so",500],["trouble",800]]);function La(e){return typeof e!="object"||
e===null?e:Object.fromEntries(Object.entries(e).map(([t,n])=>[t,typeof n=="string"?gn(n,nT.get(t)):n]))}var $a=e=>typeof e=="string"?e:`${e.what} ${e.todo}`.trim(),Hh=e=>{var t,n,r,o;
return typeof e=="string"?e:`${(n=(t=e.letter)==null?void 0:t.what)!=null?n:e.what} Đề nghị ${ka((o=(r=e.letter)==null?void 0:r.todo)!=null?o:e.todo)}`.trim()},Aa=(e,t)=>typeof e=="function"?e(t):e;
var gd={...Uh,...Wh,...Kh,...jh,...Fh},Wr=({key:e,with:t})=>$a(Aa(gd[e],La(t)));var rT=new Map(Object.entries({ldld:"lien doan lao dong",cdcs:"cong doan co so",cdn:"cong doan nganh",cdvc:
"cong doan vien chuc",cd:"cong doan",cti:"cong ti",ct:"cong ti",h:"huien",p:"phuong",x:"xa",dk:"dac khu",tx:"thi xa",tp:"thanh pho",it:"i te",va:"",thpt:"trung hoc pho thong",thcs:"trung hoc co so",
ttit:"trung tam i te",ubnd:"ui ban nhan dan",mtv:"mot thanh vien",tnhh:"trach nhiem huu han",cp:"co phan",bv:"benh vien"})),wF=new Set("lien doan lao dong cong co so nganh tinh huien".split(" ")),oT=[
" tinh "," huien "," thi xa "," thi tran "," thanh pho "," dac khu "],iT=1<< oT.length,kF=iT<<1;function yd(e,t=new Map){return[].concat(...e.split(/\s+/).map(n=>{let r=t.get(n);if(r)return r;let i=G(
n).replace(/y/g,"i").replace(/\b([a-z])\.(?=[a-z]\b)/g,"$1").split(/[^a-z0-9]+/).map(s=>{let a=rT.get(s);return a===void 0?s:a}).join(" ").split(" ").filter(Boolean);return t.set(n,i),i}))}var sT=[
"trang","fan ?page","page","facebook","fb","nhom","group","chinh thuc","official","lien doan lao dong","cong doan(?: co so| nganh)?"],aT=new RegExp(` (?:${sT.join("|")})(?= )`,"g"),bd=
/^(?:huien|thi xa|thanh pho) /;function Vh(e){let t=new Map,n=new Map,r=new Map,o=s=>` ${yd(s,t).join(" ")} `.replace(aT,"").replace(/ tinh [a-z ]{2,30}$/," ").trim(),i=(s,a)=>{s&&r.set(s,(r.get(s)||
new Set).add(a))};for(let s of e){let a=s.code.trim(),c=o(s.name),u=/ tinh ([a-z ]{2,30})$/.exec(yd(s.name,t).join(" "));n.set(a,c),i(c,a),bd.test(c)&&i(c.replace(bd,""),a),u&&i(u[1],"")}return{
coreOf:o,own:n,units:r}}function qh(e,{coreOf:t,own:n,units:r}){let o=e.unit.trim(),i=n.get(o),s=t(I(e.pageName||e.accountName)),a=[...r.get(s)||[]],c=i===void 0||!bd.test(s)&&` ${i} `.includes(
` ${s} `);return a.length===1&&a[0]!==o&&!c?a[0]:void 0}function Hr(e,t){let n=new Map;for(let r of e){let o=t(r)||"",i=n.get(o);i?i.push(r):o&&n.set(o,[r])}return[...n.values()].filter(
r=>r.length>1)}var as=e=>[...new Set(e.map(t=>t.unit.trim()))];var _a={accountName:"Trương Thanh Dũng",pageName:"Công đoàn tỉnh Trà Vinh",key:"u:ldldtravinh",name:"Trương Thanh Dũng",phone:
"+84918544418",email:"ldldtravinh@yahoo.com.vn"},wd=(e="")=>G(I(e));function kd(e){if(/^\s*v[íi] ?d[ụu]/i.test(e.accountName||e.pageName||""))return!0;let t=e.key===_a.key,n=e.phone===_a.phone,r=
e.email===_a.email;if(!t&&!n&&!r)return!1;let o=["accountName","pageName","name"].filter(i=>wd(e[i])===wd(_a[i]));return n&&r||t&&o.includes("pageName")||o.length+Number(t)+Number(n)+Number(r)>3}
var Xh=e=>e.length>2||as(e).length>1,Pa={SAMPLE_ROW:{level:"fix",says:{what:"Đây là ví dụ in sẵn trong mẫu.",todo:"Xóa, hoặc thay bằng thông tin của đơn vị."},find:({samples:e})=>e.map(t=>({rows:[t]}
))},SHARE_LINK:{level:"note",field:"address",says:{what:"Đây là liên kết chia sẻ, chưa phải địa chỉ đầy đủ.",todo:"Mở liên kết rồi sao chép lại địa chỉ của trang."},find:({rows:e})=>e.filter(
t=>t.kind==="share"||/^s:/.test(t.key||"")).map(t=>({rows:[t]}))},OTHER_UNIT:{level:"question",field:"pageName",says:e=>({what:`Tên này là của đơn vị khác: ${e.other}.`,todo:
"Hỏi lại đơn vị đã khai xem có nhầm không."}),find:({rows:e,cores:t})=>e.flatMap(n=>{let r=qh(n,t),o=n.pageName?"pageName":"accountName";return r?[{rows:[n],units:[n.unit.trim(),r],field:o}]:[]})},
SAME_ADDRESS:{level:"question",field:"address",says:e=>({what:`Các đơn vị sau cùng khai một địa chỉ: ${e.units}.`,todo:"Hỏi lại xem địa chỉ là của đơn vị nào."}),find:({rows:e})=>Hr(e,
t=>t.key).filter(t=>as(t).length>1).map(t=>({rows:t}))},REPEATED:{level:"fix",field:"address",says:e=>({what:`Địa chỉ này được khai ${e.count} lần trong cùng đơn vị (${e.units}).`,todo:
"Giữ một tài khoản, chuyển tài khoản thừa sang Ngừng dùng."}),find:({rows:e})=>Hr(e,t=>t.key).flatMap(t=>Hr(t,n=>n.unit.trim())).map(t=>({rows:t}))},PERHAPS_SAME:{level:"note",field:"address",says:
e=>({what:`Có ${e.count} tài khoản cùng tên trang và cùng người liên hệ nhưng khác địa chỉ (${e.units}).`,todo:"Xem có phải cùng một trang không."}),find:({rows:e})=>Hr(e,t=>t.key&&t.pageName&&(
t.phone||t.email)&&`${wd(t.pageName)}\n${t.phone||t.email}`).filter(t=>new Set(t.map(n=>n.key)).size>1).map(t=>({rows:t}))},MANY_PHONE:{level:"note",field:"phone",says:e=>({what:
`Số điện thoại này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>Hr(e,t=>t.phone).filter(Xh).map(t=>({rows:t}))},
MANY_EMAIL:{level:"note",field:"email",says:e=>({what:`Email này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>Hr(
e,t=>t.email).filter(Xh).map(t=>({rows:t}))}};var Yh=Object.fromEntries(Object.entries(Pa).map(([e,{says:t}])=>[`across.${e}`,typeof t=="function"?t:()=>t]));var Jh={"workbook.notSetUp":{what:
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
`Sửa hoặc xóa địa chỉ đó.${Ta(e.text)}`}),"setting.page":e=>({what:`Thẻ Cấu hình: mục “${e.label}” có “${e.text}” chưa có địa chỉ.`,todo:"Ghi mỗi dòng một trang: tên | địa chỉ."}),
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
"Sổ này chưa từng được thử với Google của anh, chị. Kiểm tra Google ngay bây giờ (khoảng nửa phút)?"};var cT=3;function uT({added:e,moved:t,to:n,merged:r,renamed:o,dissolved:i,revived:s,other:a}){
return[...n.length>cT?[`${t} chuyển về ${n.length} cấp trên`]:n.map(({name:d,count:l})=>`${l} chuyển về ${gn(d)||"tỉnh"}`),...[[r,"nhập"],[o,"đổi tên"],[i,"giải thể"],[s,"hoạt động lại"],[e,
"thêm mới"],[a,"thay đổi khác"]].flatMap(([d,l])=>d?[`${d} ${l}`]:[])].join(", ").replace(/^(\d+) /,"$1 đơn vị ")}var Qh={"roster.noCode":{what:"Chưa có mã đơn vị.",todo:
"Đặt cho đơn vị một mã riêng."},"roster.codeTwice":e=>({what:`Mã “${e.code}” được dùng cho nhiều đơn vị.`,todo:"Đặt mỗi đơn vị một mã."}),"roster.codeLong":e=>({what:`Mã dài quá ${e.most} ký tự.`,
todo:"Đặt mã ngắn hơn."}),"roster.unreadable":{what:"Sổ không kiểm tra được dòng này.",todo:"Gõ lại các ô; nếu vẫn báo, báo người hỗ trợ kỹ thuật."},"roster.noName":{what:"Chưa có tên đơn vị.",todo:
"Ghi tên đơn vị."},"roster.parentSelf":{what:"Cấp trên trùng với chính đơn vị này.",todo:"Ghi đơn vị cấp trên, hoặc để trống."},"roster.parentUnknown":e=>({what:
`Không có đơn vị nào mang mã “${e.parent}”.`,todo:"Sửa mã cấp trên, hoặc ghi tên cấp trên."}),"roster.badEmail":e=>({what:`“${e.text}” không phải là địa chỉ email.`,todo:
`Sửa email để đơn vị nhận được thư.${Ta(e.text)}`}),"roster.askEmail":e=>({what:`“${e.text}” có phải là “${e.suggest}” không?`,todo:"Sửa; thư chưa gửi tới địa chỉ này."}),"roster.refusedEmail":e=>({
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
"Thêm đơn vị này nếu cần theo dõi."}),"roster.codeUsed":e=>({what:`Mã “${e.code}” đã dùng cho ${e.name} trước đây, không dùng lại.`,todo:"Đặt mã khác."}),"roster.changes":e=>uT(e),"below.returned":
"dòng bị trả lại","below.waiting":e=>`Còn ${e.count} dòng chờ xác nhận.`,"below.fix":e=>`Cần sửa: ${e.columns}.`,"below.group":e=>[
`${e.superior} đề nghị các đơn vị sau báo cáo tài khoản facebook${e.round?` theo ${e.round}`:""}${e.deadline?`, ${e.deadline}`:""}:`,...e.names.map(t=>`- ${gn(t)}`),...e.more?[
`và ${e.more} đơn vị khác.`]:[],"Đơn vị nào đã báo cáo xong, xin cảm ơn và bỏ qua tin này."].join(`\n`),"roster.section":{what:"Dòng này có vẻ là tên một nhóm đơn vị, không phải một đơn vị.",todo:
"Đặt cho đơn vị một mã khác nếu đây là đơn vị."},"roster.nearCode":e=>({what:`Sổ đã có mã “${e.code}” (${e.name}), chỉ khác ở dấu hoặc số 0.`,todo:
`Ghi mã “${e.code}” nếu là đơn vị này; nếu là đơn vị khác, đặt mã khác hẳn.`}),"roster.nearLine":e=>({what:`Dòng ${e.line} đã có mã “${e.code}”, chỉ khác ở dấu hoặc số 0.`,todo:
"Xóa bớt một dòng nếu là một đơn vị; nếu không, đặt mã khác hẳn."}),"roster.sameName":e=>({what:`Sổ đã có “${e.name}” mang mã “${e.code}”.`,todo:"Xem có phải một đơn vị không."}),
"roster.sameNameLine":e=>({what:`“${e.name}” đã có ở dòng ${e.line} với mã “${e.code}”.`,todo:"Xem có phải một đơn vị không."}),"roster.emptied":e=>`${e.column} (sẽ bị xóa trống, đang là “${e.was}”)`,
"roster.needColumn":e=>({what:`Bảng thiếu cột “${e.column}”.`,todo:"Thêm cột đó rồi dán lại."}),"roster.empty":{what:"Chưa có dòng nào để nhập.",todo:
"Dán bảng có dòng tiêu đề, ví dụ: Mã, Tên đơn vị, Loại, Cấp trên, Email liên hệ, Điện thoại liên hệ."},"roster.cellLong":e=>({what:`Dòng ${e.line} của bảng có một ô dài quá ${e.most} ký tự.`,todo:
"Xem lại dòng đó: có thể thiếu dấu ngoặc kép hoặc dấu ngăn cột."}),"roster.tooLong":{what:"Bảng dài quá 20.000 dòng.",todo:"Chia nhỏ."},"roster.repeatedInPaste":e=>({what:
`Mã “${e.code}” đã có ở dòng ${e.line} của bảng này.`,todo:"Đặt mã khác, hoặc xóa bớt một dòng."})};var ef={"letter.setting":e=>({what:`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}”.`,todo:
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
"Đang có một lượt gửi thư.",todo:"Chờ vài phút rồi mở lại bảng Thư."}};var tf={"health.runner":e=>`Người gửi: ${e.email}.`,"health.noRunner":"Chưa ai được giao gửi thư.","health.paused":
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
`Lượt gửi thư gần nhất là ${e.last}, đã quá một ngày.`,todo:"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư… để kiểm tra."})};var nf={"link.refused":{what:
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
"Chọn “Thiết lập, sửa lại sổ”."}};var rf={"log.form":"Gửi biểu mẫu","log.formAfterClose":"Báo cáo bằng biểu mẫu, ghi sau chốt","log.formUnlisted":
"Gửi biểu mẫu (email chưa có trong danh sách, tự chọn đơn vị)","log.formSuperior":e=>`Gửi biểu mẫu, cấp trên ${e.code} khai thay`,"log.moved":
"Có người sắp xếp, chèn hoặc xóa dòng, cột đúng lúc sổ đang ghi: sổ đã xem lại và đặt lại đúng chỗ","log.firstTyped":"Ô “Nộp lần đầu” bị sửa tay, sổ đã đặt lại","log.firstPutBack":
e=>`Ô “Nộp lần đầu” bị sửa, sổ đặt lại thành ${e.time}`,"log.firstDoubtful":e=>`Ô “Nộp lần đầu” ghi giờ không thể có, sổ tính từ lúc kiểm tra, ${e.time}`,"log.erased":
"Xóa người quản trị khỏi dòng đã ngừng dùng, xóa cả ô Ý kiến","log.consentWithdrawn":"Rút đồng ý","log.mailReturned":"Ghi nhận thư bị trả lại","log.linkProved":
"Xác nhận địa chỉ trang web của liên kết","log.linkReplaced":"Đổi liên kết của đơn vị","log.linksAnew":"Đổi liên kết của mọi đơn vị","log.roster":
e=>`Nhập danh sách đơn vị: thêm ${e.added}, sửa ${e.changed}, từ chối ${e.rejected}${e.did?`; ${e.did}`:""}`,"log.roundOpened":e=>`Mở đợt “${e.name}”`,"log.roundChanged":
e=>`Đổi tên, văn bản hoặc ngày của đợt “${e.name}”`,"log.roundClosed":e=>`Chốt đợt “${e.name}”`,"log.roundReopened":e=>`Mở lại đợt “${e.name}”`,"log.rowsPlaced":
e=>`Xác nhận các dòng đã có thuộc đợt “${e.name}”`,"log.sentEarly":"Gửi sớm một thư","log.lettersOn":"Bật gửi thư tự động","log.planConfirmed":"Xác nhận lịch gửi thư mới","log.countedAsSent":
"Coi như đã gửi các thư đến hạn","log.sentAgain":"Cho gửi lại các thư mà thẻ Thư không ghi","log.lettersOff":"Tắt gửi thư tự động"};var of={"paper.nothing":{what:"Không có đơn vị nào khớp.",todo:
"Chọn lại cấp trên, trạng thái hoặc đơn vị."},"paper.tooMany":e=>({what:`Có ${e.count} đơn vị, mỗi lần in được ${e.most} đơn vị.`,todo:"Chọn theo từng cấp trên rồi in nhiều lần."}),
"paper.fakeAddress":{what:"Chưa đọc được địa chỉ trang giả mạo.",todo:"Mở trang đó, sao chép địa chỉ trên trình duyệt rồi dán lại."},"paper.fakeDay":{what:"Ngày phát hiện chưa đúng.",todo:
"Ghi ngày đã qua hoặc hôm nay, ví dụ 21/11/2026."},"paper.fakeId":{what:"Mã số của trang chỉ gồm chữ số.",todo:"Để trống nếu không biết."},"paper.fakeUnit":{what:"Chưa chọn đơn vị bị giả mạo.",todo:
"Chọn một đơn vị trong danh sách."}};var sf={"round.day":e=>`Thẻ Đợt: cột “${e.label}” ghi “${e.text}” không phải là một ngày. Ghi theo dạng 30/10/2018.`,"round.empty":
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
"form.lastStopped":{what:"Đơn vị không còn tài khoản nào đang dùng.",todo:"Thêm “Không có” và ghi lý do."}};var af={"desk.changedMeanwhile":
"Đơn vị vừa sửa tài khoản này. Xem lại nội dung mới rồi duyệt.","desk.decidedMeanwhile":e=>`Cán bộ khác vừa duyệt tài khoản này: ${e.word}. Sổ giữ nguyên quyết định đó.`,"desk.takenBack":
"Cán bộ khác vừa sửa ô duyệt của tài khoản này. Xem lại rồi duyệt.","desk.rowGone":"Tài khoản này không còn chờ duyệt trong sổ.","desk.noReason":
"Trả lại thì cần ghi lý do, để đơn vị biết phải sửa gì.","desk.nextDeadline":"Đợt này chưa có thời hạn. Ghi ngày để đơn vị biết và thư nhắc gửi được.","desk.nextCall":e=>`${e.days?
`Còn ${e.days} ngày`:"Hôm nay là ngày cuối"}, ${e.count} đơn vị chưa báo cáo. Gọi điện cho các đơn vị này.`,"desk.nextOverdue":
e=>`Đã quá hạn, ${e.count} đơn vị chưa báo cáo. Gọi điện cho các đơn vị này.`,"desk.nextReview":e=>`Duyệt ${e.count} tài khoản đang chờ.`,"desk.nextSilent":
e=>`${e.count} đơn vị chưa báo cáo không có email nên không nhận được thư. Gọi điện cho các đơn vị này.`,"desk.nextFaults":
e=>`${e.count} chỗ trong sổ cần cán bộ sửa. Chọn “Kiểm tra toàn bộ” để xem từng chỗ.`,"desk.nextMissing":e=>`${e.count} đơn vị chưa báo cáo. Xem danh sách ở dưới.`,"desk.callNoEmail":
"Không có email, nên không nhận được thư.","desk.callRefused":e=>`Thư không tới được ${e.email}.`};var dT={...gd,...Yh,...Jh,...Qh,...ef,...tf,...nf,...rf,...of,...af,...sf},cf=e=>Aa(dT[e.key],La(
e.with)),S=e=>$a(cf(e)),uf=e=>Hh(cf(e)),Go=(...e)=>e.flatMap(([t,n])=>t?[n]:[]),Nn=e=>({ok:!0,value:e}),en=(...e)=>({ok:!1,problems:e});var z={page:"Trang",group:"Nhóm",person:"Cá nhân",none:
"Không có"},xe={passed:"Đạt",returned:"Trả lại"},ve={active:"Đang dùng",locked:"Tạm khóa",stopped:"Ngừng dùng"},je={same:"Vẫn đúng",changed:"Đã sửa",added:"Mới",stopped:"Đã ngừng"},re={active:
"Đang hoạt động",merged:"Đã sáp nhập",dissolved:"Đã giải thể"},Ie={moving:"Đang chuyển",open:"Đang thu",closed:"Đã chốt"},yn={form:"Biểu mẫu",superior:"Cấp trên",hand:"Sửa tay"},Et={yes:"Có",no:
"Không"},$={missing:"Chưa báo cáo",fix:"Cần sửa",reported:"Đã báo cáo",approved:"Đã duyệt",none:"Không có"},ne={open:"Còn hạn",onTime:"Đúng hạn",grace:"Châm chước",late:"Trễ hạn",overdue:"Quá hạn"},
Ea=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"unit",reader:"unit",format:"text",...r}),jt=(e,t,n,r,o,i={})=>({...Ea(e,t,n,i),faultBit:r,report:o}),ut=(e,t,n,r={})=>({heading:e,width:t,help:
`${n} Sổ tự ghi, không sửa.`,writer:"us",reader:"unit",format:"text",...r}),gt=(e,t,n,r={})=>({...ut(e,t,n,r),checked:!0}),D=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"staff",reader:"staff",
format:"text",...r}),Wo=(e,t)=>Object.keys(e).filter(n=>t(e[n])),Na=e=>Wo(e,t=>"checked"in t),Vr=e=>Object.fromEntries(Object.keys(e).map(t=>[t,""]));var Ma={reader:"public"},ge={unit:Ea("Mã đơn vị",
90,"Mã của đơn vị trong thẻ Đơn vị.",{code:"other",faultBit:0}),unitName:ut("Đơn vị",240,"Tên đơn vị theo mã.",Ma),kind:jt("Loại",90,
"Trang, Nhóm, Cá nhân, hoặc Không có (đơn vị không có tài khoản, ghi lý do).",1,{group:"account",typing:{}},{...Ma,choices:Object.values(z)}),accountName:jt("Tên tài khoản facebook",180,
"Tên hiện trên tài khoản cá nhân dùng để quản trị. Ví dụ: Nguyễn Thị Hoa.",2,{group:"account",hint:"Tên Facebook cá nhân của người quản trị.",typing:{autocomplete:"off"}}),pageName:jt(
"Tên trang facebook",200,"Tên hiện trên trang hoặc nhóm. Ví dụ: Công đoàn huyện Cầu Kè.",3,{group:"account",typing:{autocomplete:"off"}},Ma),address:jt("Địa chỉ truy cập",280,
"Mở trang, bấm “Chia sẻ” rồi “Sao chép liên kết”, dán vào đây. Ví dụ: https:\x2f/www.facebook.com/congdoanviduxa",4,{group:"account",hint:
"Mở trang của đơn vị, bấm “Chia sẻ”, “Sao chép liên kết”, rồi dán vào đây.",typing:{inputMode:"url",autocomplete:"off",spellcheck:!1,autocapitalize:"none"}},Ma),name:jt("Họ và tên",160,
"Người quản trị. Ví dụ: Nguyễn Thị Hoa.",5,{group:"manager",typing:{autocomplete:"name",autocapitalize:"words",spellcheck:!1}}),office:jt("Chức vụ",160,
"Chức vụ của người quản trị. Ví dụ: Phó Chủ tịch.",6,{group:"manager",typing:{autocomplete:"organization-title"}}),phone:jt("Điện thoại",130,
"Một số điện thoại của người quản trị. Ví dụ: 0913 456 789.",7,{group:"manager",typing:{inputMode:"tel",autocomplete:"tel"}}),email:jt("Email",200,
"Một địa chỉ email của người quản trị. Ví dụ: hoa.nguyen@gmail.com.",8,{group:"manager",typing:{inputMode:"email",autocomplete:"email",spellcheck:!1,autocapitalize:"none"}}),second:jt(
"Người quản trị thứ hai",160,"Người thứ hai cùng quản trị, nếu có. Ví dụ: Trần Văn Minh.",12,{group:"second",typing:{autocomplete:"off",autocapitalize:"words",spellcheck:!1}},{since:4}),secondPhone:
jt("Điện thoại người thứ hai",130,"Một số điện thoại của người quản trị thứ hai. Ví dụ: 0905 128 764.",13,{group:"second",typing:{inputMode:"tel",autocomplete:"off"}},{since:4}),reason:jt(
"Lý do, ghi chú",200,"Bắt buộc khi Loại là Không có. Ví dụ: Đơn vị đang lập trang, dự kiến xong trong tháng 11.",9,{group:"beside",lines:2,typing:{}}),usage:Ea("Tình trạng",100,
"Đang dùng, Tạm khóa hoặc Ngừng dùng. Dòng tạm khóa vẫn tính vào báo cáo. Dòng ngừng dùng được giữ lại, không tính. Để trống được hiểu là Đang dùng.",{faultBit:10,choices:Object.values(ve)}),rowId:gt(
"Mã dòng",120,"Mã của dòng.",{hidden:!0}),faults:gt("Cần sửa",300,"Ô cần sửa và lý do."),remarks:gt("Lưu ý",260,"Điều nên xem lại; không ngăn việc báo cáo."),changed:gt("Đổi sau duyệt",160,
"Các cột đã đổi sau lần duyệt gần nhất."),addressKey:gt("Khóa địa chỉ",150,"Dạng so sánh của địa chỉ, để tìm trang khai trùng.",{hidden:!0}),mask:gt("Ô cần sửa",80,"Số cho biết ô nào được tô màu.",{
format:"number",hidden:!0}),updated:ut("Cập nhật",130,"Lúc dòng được ghi lần gần nhất.",{format:"time"}),by:ut("Người nhập",190,"Ai ghi dòng lần gần nhất."),source:ut("Nguồn",90,
"Biểu mẫu, Cấp trên (khai thay) hoặc Sửa tay."),round:ut("Đợt",90,"Mã của đợt mà dòng được báo cáo hoặc xác nhận gần nhất.",{since:4}),answer:ut("Trả lời",100,
"Vẫn đúng, Đã sửa, Mới hoặc Đã ngừng, trong đợt ghi ở cột Đợt.",{choices:Object.values(je),since:4}),consent:ut("Đồng ý",220,"Ai xác nhận người quản trị đã biết và đồng ý, lúc nào."),consentMark:ut(
"Dấu đồng ý",120,"Dấu của lần đồng ý, gắn với người quản trị ở dòng này.",{hidden:!0,reader:"staff",since:3}),review:D("Duyệt",90,"Đạt, hoặc Trả lại (ghi lý do ở cột Ý kiến).",{reader:"unit",faultBit:
11,choices:Object.values(xe)}),comment:D("Ý kiến",220,"Lý do trả lại, để đơn vị biết cần sửa gì.",{reader:"unit"}),fixFields:D("Cột cần sửa",180,
"Khi trả lại: tên các cột cần sửa, cách nhau bằng dấu phẩy.",{reader:"unit",since:4}),approved:D("Bản đã duyệt",120,"Dấu của nội dung lúc được duyệt.",{hidden:!0}),pageId:D("Mã trang",140,
"Dãy số mà Facebook đặt cho trang, nếu biết; không đổi khi trang đổi tên. Ví dụ: 100064512345678.",{reader:"unit",since:4})},cs=ge,ye=Wo(cs,e=>"report"in e),Ia=ye.filter(e=>ge[
e].report.group==="manager"),xd=ye.filter(e=>["manager","second"].includes(ge[e].report.group)),qr=Wo(cs,({faultBit:e})=>e!==void 0).map(e=>({key:e,bit:cs[e].faultBit})),tn=Wo(cs,({writer:e}
)=>e==="unit"),Mn=Na(ge),df=Wo(cs,({writer:e})=>e!=="staff"),Zt=e=>ge[e].heading;var lt={code:D("Mã",70,"Mã riêng của đơn vị, không trùng, không đổi giữa các đợt. Ví dụ: H04.",{code:"own",reader:
"public"}),name:D("Tên đơn vị",300,"Tên đầy đủ của đơn vị, như trên văn bản.",{reader:"public"}),kind:D("Loại",150,
"Loại đơn vị, do Liên đoàn Lao động tỉnh tự đặt. Ví dụ: LĐLĐ huyện, CĐ ngành, CĐCS trực thuộc."),parent:D("Cấp trên",150,"Mã của đơn vị cấp trên nếu có trong sổ, hoặc tên cấp trên.",{code:"other"}),
email:D("Email liên hệ",210,"Nơi nhận thư của đơn vị. Có thể ghi nhiều địa chỉ, cách nhau bằng dấu phẩy. Người đăng nhập bằng một trong các địa chỉ này được mở ngay biểu mẫu của đơn vị."),phone:D(
"Điện thoại liên hệ",140,"Số để gọi khi đơn vị chưa báo cáo."),required:D("Phải báo cáo",100,"Có: đơn vị phải báo cáo trong đợt này. Không: không bắt buộc. Để trống được hiểu là Có.",{choices:[Et.yes,
Et.no]}),status:gt("Trạng thái",120,"Chưa báo cáo, Cần sửa, Đã báo cáo, Đã duyệt hoặc Không có."),timeliness:gt("Thời hạn",100,"Còn hạn, Đúng hạn, Châm chước, Trễ hạn hoặc Quá hạn."),count:gt(
"Số tài khoản",100,"Số tài khoản, trang, nhóm đang dùng mà đơn vị đã khai.",{format:"number"}),first:gt("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu.",{format:"time"}),updated:gt(
"Cập nhật",130,"Lần thay đổi gần nhất trong các dòng của đơn vị.",{format:"time"}),faults:gt("Cần sửa",260,"Những ô của dòng này cần sửa và lý do."),order:gt("Thứ tự",70,
"Số dùng để đưa đơn vị chưa báo cáo lên đầu.",{format:"number",hidden:!0}),counted:gt("Tính là phải báo cáo",70,"1 nếu đơn vị phải báo cáo trong đợt này.",{format:"number",hidden:!0,since:4}),
witnessed:D("Nộp lần đầu, đã xác nhận",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu, do sổ xác nhận. Sổ tự ghi, không sửa.",{format:"time",hidden:!0,since:3}),extendedTo:D("Gia hạn đến",110,
"Ngày cuối cùng đơn vị này được nộp mà vẫn tính đúng hạn (tính cả ngày đó).",{format:"day"}),note:D("Ghi chú",220,"Ghi chú của Ban Tuyên giáo - Nữ công."),formerly:D("Tên cũ, mã cũ",240,
"Tên và mã trước đây của đơn vị, mỗi dòng một tên hoặc mã, để người báo cáo tìm thấy đơn vị.",{since:4}),communes:D("Địa bàn",220,"Các xã, phường mà đơn vị phụ trách, cách nhau bằng dấu phẩy.",{since:
4}),activity:D("Hoạt động",120,"Đang hoạt động, Đã sáp nhập (ghi mã đơn vị nhận ở cột Nhập vào) hoặc Đã giải thể. Để trống được hiểu là Đang hoạt động.",{choices:Object.values(re),since:4}),
mergedInto:D("Nhập vào",100,"Mã của đơn vị đã nhận đơn vị này khi sáp nhập.",{code:"other",since:4}),addedAt:D("Thêm lúc",130,"Lúc đơn vị được đưa vào danh sách. Sổ tự ghi.",{format:"time",since:4}),
link:D("Liên kết",120,"Phiên bản liên kết riêng của đơn vị. Sổ tự ghi, không sửa.",{hidden:!0,since:4})},dt=(e,t)=>D(e,90,`${t} Sổ tự ghi, không sửa.`,{format:"number"}),vd={id:D("Mã đợt",90,
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
"Số dòng đơn vị đã sửa."),added:dt("Mới","Số dòng đơn vị khai mới."),stopped:dt("Đã ngừng","Số dòng đơn vị báo ngừng dùng."),silent:dt("Im lặng","Số dòng không được trả lời đến lúc chốt.")},lT={round:
D("Mã đợt",90,"Mã của đợt."),roundName:D("Đợt",160,"Tên của đợt lúc chốt."),unit:D("Mã đơn vị",90,"Mã của đơn vị.",{code:"other"}),unitName:D("Đơn vị",280,"Tên đơn vị lúc chốt."),status:D(
"Trạng thái",120,"Trạng thái lúc chốt."),timeliness:D("Thời hạn",100,"Thời hạn lúc chốt."),first:D("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu trong đợt.",{format:"time"}),count:dt(
"Số tài khoản","Số tài khoản, trang, nhóm đã khai."),extendedTo:D("Gia hạn",110,"Ngày gia hạn của đơn vị trong đợt.",{format:"day"}),parent:D("Cấp trên",150,"Cấp trên của đơn vị lúc chốt.")},pT={key:
D("Mã thư",200,"Mỗi thư có một mã và chỉ được gửi một lần."),kind:D("Loại",140,"Thư mời, thư nhắc, thư tổng hợp…"),unit:D("Đơn vị",90,"Mã đơn vị nhận."),to:D("Người nhận",220,"Địa chỉ nhận."),subject:
D("Tiêu đề",320,"Tiêu đề thư."),state:D("Trạng thái",130,"Sẽ gửi, Đã gửi, Gửi lỗi, Tạm giữ, Bỏ qua, Không rõ đã gửi, Không cần gửi nữa, Bị trả lại."),at:D("Lúc",130,"Lúc ghi trạng thái này.",{format:
"time"}),why:D("Lý do",300,"Vì sao gửi lỗi, tạm giữ hay bỏ qua.")},mT={label:D("Mục",260,"Tên của mục, không sửa."),value:D("Giá trị",360,"Giá trị của mục, sửa ở đây."),help:D("Giải thích",520,
"Mục này dùng làm gì.")},us={at:ut("Lúc",140,"Lúc xảy ra.",{format:"time"}),who:ut("Ai",210,"Người làm."),what:ut("Việc",240,"Việc đã làm."),unit:ut("Đơn vị",90,"Mã đơn vị."),rowId:ut("Mã dòng",130,
"Mã dòng."),columns:ut("Cột đã đổi",300,"Tên các cột đã đổi; không ghi giá trị, vì là dữ liệu cá nhân.")},ue={units:{title:"Đơn vị",color:"#1a73e8",columns:lt,frozenColumns:2},accounts:{title:
"Tài khoản",color:"#188038",columns:ge,frozenColumns:2},summary:{title:"Tổng hợp",color:"#e8710a",columns:{},frozenColumns:0},rounds:{title:"Đợt",color:"#12b5cb",columns:vd,frozenColumns:2},history:{
title:"Lịch sử",color:"#5f6368",columns:lT,frozenColumns:0},letters:{title:"Thư",color:"#a142f4",columns:pT,frozenColumns:0},settings:{title:"Cấu hình",color:"#5f6368",columns:mT,frozenColumns:0},log:
{title:"Nhật ký",color:"#9aa0a6",columns:us,frozenColumns:0}},Xr=Na(lt);var Ye=e=>vd[e].heading;var hT=/^https:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]{20,}\x2fexec$/;function fT(e){
return/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]+\x2fdev\b/.test(e)?{key:"link.addressDev"}:/^https?:\x2f\x2fscript\.google\.com\x2fa\x2f(?:macros\x2f)?[^\x2f]+\x2f/.test(e)?{key:
"link.addressWorkspace"}:/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fu\x2f\d+\x2f/.test(e)?{key:"link.addressAccount"}:/^https?:\x2f\x2f(?:script|docs)\.google\.com\x2f/.test(e)?{key:
"link.addressOther"}:{key:"link.addressShape"}}function lf(e){let t=e.trim().replace(/[\u200b-\u200d\ufeff]/g,"");return t===""||hT.test(t)?Nn(t):en(fT(t))}var pf="script.google.com";var gT=
"[-–—_.,/?!*0 ]*",yT="x{1,3}|(\\p{L})\\1{2,9}|n/a|test|asdf?|qwe(?:rty)?|abcd?",bT="(?:không|chưa|ko)(?: (?:có|lập|dùng|rõ|biết).*)?",wT="như trên|(?:đang |sẽ )?(?:cập nhật|bổ sung)(?: sau)?",kT=
new RegExp(`^(?:${gT}|${yT}|${bT}|${wT})$`,"iu"),xT=/:\x2f\x2f|www\.(?!\S*@)|\b(?:facebook|fb)\.(?:com|me)\b|\bm\.me\x2f|profile\.php/i;function sr(e){return kT.test(e)?"NOTHING":xT.test(e)?"ADDRESS":
/[^\s@]@[^\s@]+\.[a-z]/i.test(e)?"EMAIL":e.replace(/\D/g,"").length>8&&e.replace(/\P{L}/gu,"").length<11?"PHONE":void 0}var ds="gmail yahoo hotmail outlook icloud ymail rocketmail".split(" "),hf=
"travinh.gov.vn vinhlong.gov.vn bentre.gov.vn tvu.edu.vn travinh.edu.vn congdoan.vn congdoantravinh.com.vn agribank.com.vn vietcombank.com.vn".split(" "),Sd=[...ds.map(e=>`${e}.com`),"yahoo.com.vn",
"outlook.com.vn","hotmail.com.vn",...hf],vT=/^(?:e?mail|cloud|[fh]mail|googlemail)\.com$/,ff=[[/\.(?:nv|v[mb]|vn[nmv]|nvn)$/,".vn"],[/\.(?:c[opvx]n|[vxd]om|c[pin]m|cmo|ocm|comm|coom)(?=$|\.vn$)/,
".com"],[/\.(com|gov|edu|org|net)vn$/,".$1.vn"],[/\.(?:go[bc]|gvo|ogv)\.vn$/,".gov.vn"],[/\.(?:eud|deu|ed[iy])\.vn$/,".edu.vn"]],ST=
/^[\w'+-]+(?:\.[\w'+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,mf=`\\s"'“”‘’<>()[\\]{},;:!?*`,gf=new RegExp(`^[${mf}-]+|[${mf}.…-]+$`,"g"),RT=[[/^@/,"NO_LOCAL"],[/@.*@/,"TWO_AT"],[/\s/,
"SPACES"],[/[^\0-\x7F]/,"ACCENTS"],[/[,;]/,"COMMA"],[/[^\w'+.@-]|@.*[_']|'@/,"CHARS"],[/\.\.|^\.|\.@|@\./,"DOTS"],[/^[^@]{65}|.{255}/,"LENGTH"]];function yf(e){let t=ff.reduce((d,[l,p])=>d.replace(l,
p),e),n=t.split(".")[0],r=t.slice(n.length+1),o=d=>d.replace(/\./g,""),i=Sd.find(d=>d===`${t}.vn`||o(d)===o(t)||r===""&&d.startsWith(`${n}.`));if(i||vT.test(t)||/\.(?:gov|edu)\.vn$/.test(t))return i||
t;let s=ds.includes(n),a=s?n:ds.find(d=>wa(n,d));if(!a)return hf.find(d=>wa(t,d))||t;if(/^(?:ya|ho|ou)/.test(a)&&/^(?:com?\.)?(?!vn|co|cm|om)[a-z]{2}$/.test(r)||!(s||/^c?om?(?:\.vn)?$|^cm$/.test(
r)))return t;let u=`${a}.com.vn`;return/vn?$/.test(r)&&Sd.includes(u)?u:`${a}.com`}var Da=e=>ST.test(e)&&!/^[^@]{65}|.{255}|@.*[^.]{64}|'@/.test(e);function Fa(e){let t=G(e.replace(/\s+/g,"")),n=
t.lastIndexOf("@"),r=i=>i.replace(/[,;:.]+/g,".").replace(/^\.|\.$/g,""),o=`${r(t.slice(0,n).replace(/^www\.|@+$/g,""))}@${yf(r(t.slice(n+1)))}`;return Da(o)?o:void 0}function OT(e){let[,t="",n=""]=
/^([^@]*\s)([^@]{3,}@.*)$/.exec(e)||[];return/\p{Lu}|[^\0-\x7F]/u.test(t)&&Da(n)?n:Fa(e)}var In=(e,t,n)=>({ok:!1,reason:e,suggest:t,parts:n});function TT(e){let t=G(e).replace(/\s/g,""),n=Sd.find(
o=>t.endsWith(o)&&(ds.includes(o.split(".")[0])||/\W/.test(t.charAt(t.length-o.length-1)))),r=n&&Fa(`${t.slice(0,-n.length)}@${n}`);return r?In("NO_AT",r):/\s|[^\0-\x7F]/.test(e)?In("NAME_IN_EMAIL"):
In(/\w\.[a-z]{2,}(?:\x2f|$)/.test(t)?"URL_IN_EMAIL":"NO_AT")}function CT(e){let t=i=>i.find(s=>s.includes("@")),n=t(e.split(/[<>]/)),r=t(t(n.split(/:(?=[^:]*@)/)).split(/\s[-–—|]\s|[([\])]/)),o=G(
e.replace(r,"")).replace(/[^a-z]|mailto|dia chi|thu dien tu|hop thu|[eg]?-?mail/g,"");return{address:r.replace(/\?subject=.*$/i,"").replace(gf,""),around:o!==""}}var bf=e=>e.replace(
/[\uFF01-\uFF5E]/g,t=>String.fromCharCode(t.charCodeAt(0)-65248)).replace(/\uFE6B| ?[([{](?:at|a còng)[)\]}] ?| (?:at|a còng) /gi,"@");function za(e){let t=bf(I(e)),n=sr(t.slice(0,1e3));if(
n==="NOTHING")return In("EMPTY");if(t.length>1e3)return In(/@[^]*@/.test(t)?"MULTIPLE":"LENGTH");if(n==="ADDRESS")return In("URL_IN_EMAIL");if(!t.includes("@"))return n==="PHONE"?In("PHONE_IN_EMAIL"):
TT(t);let r=t.split(/[\s,;:<>()[\]"“”|\x2f\\]+/).map(m=>m.replace(gf,"")).filter(m=>m.includes("@")),o=r.filter((m,h)=>r.findIndex(b=>b.toLowerCase()===m.toLowerCase())===h);if(o.length>1)return In(
"MULTIPLE",void 0,o.filter(Da));let{address:i,around:s}=r.length>1?{address:o[0],around:!1}:CT(t),a=RT.find(([m])=>m.test(i)),c=a?a[1]:"DOMAIN";if(!Da(i))return In(c,c==="SPACES"?OT(i):Fa(i));let u=
i.indexOf("@"),d=i.slice(0,u)+i.slice(u).toLowerCase(),l=d.toLowerCase(),p=Fa(l);return{ok:!0,email:d,key:l,suggest:p===l?void 0:p,notes:s?["TEXT_AROUND"]:[]}}function Ct(e){let t=I(e).toLowerCase(),
n=t.lastIndexOf("@"),r=t.slice(n+1);return n<1||!/^(?:gmail|googlemail)\.com$/.test(r)?t:`${t.slice(0,n).replace(/\+.*$/,"").replace(/\./g,"")}@gmail.com`}var LT=
/[,;|\n\r]+|\s*\x2f\s*|\s+(?:và|hoặc|hay|&|\+)\s+/i,$T=/"[^"@]{0,200}"\s*(?=<)/g,AT=200,_T=/^\s*\d{1,2}[.)]\s+/,PT=e=>e.indexOf("@")===e.lastIndexOf("@")?[e.replace(_T,"")]:e.replace(/></g,
"> <").split(/\s+/),ET=(e,t)=>t!==void 0&&t.length< e.length&&I(e).split(" ").includes(t);function Ze(e){let t={emails:[],bad:[]},n=new Set,r=bf(Bo(e.slice(0,2e4))).replace($T,""),o=[];for(
let i of r.split(LT).flatMap(PT).slice(0,AT)){let s=za(i),a=!s.ok&&ET(i,s.suggest)?za(s.suggest):s;if(a.ok){if(a.suggest&&NT(a.key)){t.bad.push({text:I(i),reason:"TYPO",suggest:a.suggest});continue}
n.has(Ct(a.key))||t.emails.push(a.email),n.add(Ct(a.key))}else a.reason==="NAME_IN_EMAIL"?o.push({text:I(i),reason:a.reason}):a.reason!=="EMPTY"&&t.bad.push({text:I(i),reason:a.reason,suggest:
a.suggest})}return!t.emails.length&&!t.bad.length&&t.bad.push(...o),t}function NT(e){let t=e.slice(e.indexOf("@")+1),n=yf(t);return n!==t&&(ff.some(([r])=>r.test(t))||ds.includes(n.split(".")[0]))}
var MT=/(?:https?:\x2f\x2f[^\s|,;<>"]+|(?:[\w-]{1,63}\.){1,5}[a-z]{2,10}\x2f[^\s|,;<>"]*)/gi,IT=/^(?:\d{1,2}[.)]\s)?[\s|:;,.()[\]<>–—-]*|[\s|:;,([<>–—-]+$/g,Ua=e=>{let t=e.replace(IT,"");
return/[([<]/.test(t)?t:t.replace(/[)\]>]+$/,"")},DT=e=>e.replace(/[?#].*$/,"").replace(/\x2f+$/,"").split("/").pop()||e;function wf(e,t){var o;let n=[],r=[];for(let i of e.slice(0,2e4).split(
/\r\n|[\r\n]/)){let s=(o=i.match(MT))!=null?o:[],a=0;s.forEach((c,u)=>{let d=i.indexOf(c,a),l=Ua(i.slice(a,d)),p=u+1< s.length?"":Ua(i.slice(d+c.length));a=d+c.length;let m=c.replace(/[.,;:)\]]+$/,
"");n.push({name:l||p||DT(m),address:/^https?:/i.test(m)?m:`https:\x2f/${m}`})}),!(s.length||!Ua(i))&&(/^\s*\|/.test(i)||n.push({name:Ua(i),address:""}),r.push({key:"setting.page",with:{label:t,text:
i.trim()}}))}return{value:n,also:r}}function kf(e,t){try{return e.read(t)}catch{return en({key:"setting.unreadable",with:{label:e.label}})}}var FT=/^[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+/,zT=
/[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+$/,UT=200,KT=e=>e.replace(FT,"").replace(zT,""),xf=e=>e.slice(0,UT).normalize("NFKC"),xt=e=>B(KT(I(xf(e)))),j=e=>B(I(xf(e)).replace(/^'/,"")).replace(/\s/g,
"").toUpperCase();function ar(e,t={}){var i;let n=new Map(e.map(s=>[xt(s),s])),r=new Map;for(let s of e)for(let a of new Set([s,...(i=t[s])!=null?i:[]].map(c=>G(xt(c)))))r.set(a,r.has(a)?void 0:s);
let o=new Set(e);return s=>{var c;if(o.has(s))return s;let a=xt(s);return(c=n.get(a))!=null?c:r.get(G(a))}}var Ho={[z.page]:["fanpage","fan page","page","trang facebook","trang fanpage","trang fb"],[
z.group]:["group","nhóm facebook","hội nhóm"],[z.person]:["tài khoản cá nhân","trang cá nhân","facebook cá nhân"],[z.none]:["không","chưa có","không có tài khoản","chưa có tài khoản"],[ve.active]:[
"đang sử dụng","còn dùng","đang hoạt động"],[ve.stopped]:["ngừng sử dụng","đã ngừng","đã ngừng dùng","không dùng nữa","ngưng dùng","dừng"],[ve.locked]:["bị khóa","đang khóa","tạm bị khóa","khóa"],[
re.active]:["hoạt động","còn hoạt động"],[re.merged]:["sáp nhập","nhập","hợp nhất","đã nhập","đã hợp nhất"],[re.dissolved]:["giải thể","kết thúc hoạt động","chấm dứt hoạt động","ngừng hoạt động"],[
xe.passed]:["ok","đã đạt","đạt yêu cầu"],[xe.returned]:["đã trả lại","trả về"]},Sf={[Et.yes]:["x","true","1","yes","có ạ","v","✓","✔"],[Et.no]:["false","0","no","ko","k","không ạ"]},nn=ar(
Object.values(z),Ho),Yr=ar(Object.values(ve),Ho),Rf=ar(Object.values(Ie),Ho),ls=ar(Object.values(xe),Ho),bn=ar(Object.values(re),Ho),cr=ar(Object.values(Et),Sf),vf=new Map;function BT(e){var r;let t=
e.join(`\n`),n=(r=vf.get(t))!=null?r:ar(e,e[0]===Et.yes?Sf:Ho);return vf.set(t,n),n}function Of({choices:e},t){var n;return!e||t===""||e.includes(t)?t:(n=BT(e)(t))!=null?n:t}function Ka(e){let t=cr(
e);return t===void 0?e.trim()?void 0:!1:t===Et.yes}var jT=50,rn=e=>Ze(e.join(`\n`)).emails.slice(0,jT);var ur=(e,t,n,r,o)=>({label:e,initial:t,help:n,read:i=>{let s=o(i.trim());return s===void 0?en({
key:"letter.setting",with:{label:e,text:i.trim(),want:r}}):Nn(s)}}),Tf="Có",ZT="Không",Rd=(e,t,n)=>ur(e,t,n,"Có hoặc Không",Ka),Vo=(e,t,n,r,o,i=GT)=>ur(e,t,n,`một số từ ${r} đến ${o}`,s=>{let a=i(s);
return a!==void 0&&a>=r&&a<=o?a:void 0}),GT=e=>/^\d{1,4}$/.test(e)?+e:void 0;function WT(e){var n;let[,t]=(n=/^(\d{1,2}) ?(?:(?:h|g|gio|:) ?(?:00(?: phut)?)?)?(?: sang)?$/.exec(G(e)))!=null?n:[];
return t===void 0?void 0:+t}function HT(e){var n;let t=G(e).replace(/\b(?:ngay|va|truoc|han)\b/g," ");return/^[\d\s,;\x2f+-]*$/.test(t)&&!/\d{3}/.test(t)?[...new Set(((n=t.match(/\d+/g))!=null?n:[
]).map(Number))].sort((r,o)=>o-r):void 0}var $f=e=>e.split(/[,;\n&+]|\s+và\s+/i).map(t=>t.trim()).filter(Boolean),VT=["cn","hai","ba","tu","nam","sau","bay"],qT=
/^(?:(?:hang|moi) ngay|tat ca(?: cac ngay)?|ca tuan)$/;function XT(e){let t=G(e.trim()).replace(/^(thu |t(?=\d))/,"").replace("chu nhat","cn"),n=/^[2-7]$/.test(t)?+t-1:VT.indexOf(t);return n<0?void 0:
n}function YT(e){if(qT.test(G(e)))return[0,1,2,3,4,5,6];let t=new Set;for(let n of $f(e.normalize("NFC").replace(/\s+(?:hằng|hàng|trong) tuần$/i,""))){let r=n.replace(/^từ\s+/i,"").split(
/\s*(?:[-–—~→]|->)\s*|\s+(?:đến|tới)\s+/i).map(XT),o=r[0],i=r[r.length-1];if(o===void 0||i===void 0||r.length>2)return;for(let s=0;s<=(i-o+7)%7;s+=1)t.add((o+s)%7)}return t.size?[...t].sort():void 0}
var JT=61,QT=e=>Ih(e,JT),Cf="thứ Hai đến thứ Sáu",Lf="02/09/2019, 04/02/2019 - 08/02/2019",Ba={lettersOn:Rd("Gửi thư tự động",ZT,"Bật, tắt ở mục Thư… của menu."),milestones:ur(
"Nhắc trước hạn (số ngày)","14, 7, 3, 1","Trúng ngày nghỉ thì chuyển sang ngày làm việc gần nhất.","như 14, 7, 3, 1",HT),sendHour:Vo("Giờ gửi thư","8","Google gửi trong vòng một giờ kể từ giờ này.",6,
17,WT),sendDays:ur("Ngày gửi trong tuần",Cf,"Các ngày được gửi thư.",`như ${Cf}`,YT),holidays:ur("Ngày nghỉ","",`Ngày lễ, Tết không gửi thư. Ví dụ: ${Lf}.`,`như ${Lf}`,QT),senderName:ur(
"Tên người gửi thư","","Để trống thì dùng tên bộ phận phụ trách.","",e=>e),replyTo:ur("Email nhận trả lời","","Để trống thì thư trả lời về người gửi.","một địa chỉ email",e=>e?rn([e])[0]:""),unitCap:
Vo("Số thư tối đa cho một đơn vị","12","Trong một đợt, không kể thư cảm ơn.",1,99),overdueWeeks:Vo("Số tuần nhắc sau hạn","4","Mỗi tuần một thư cho đơn vị chưa báo cáo hoặc cần sửa. 0: không nhắc.",0,
52),digests:Rd("Gửi thư cho cấp trên",Tf,"Danh sách đơn vị trực thuộc chưa báo cáo hoặc cần sửa, ở mỗi mốc nhắc."),thanks:Rd("Gửi thư cảm ơn",Tf,"Một thư sau khi đơn vị báo cáo đầy đủ."),quotaReserve:
Vo("Để dành hạn mức mỗi ngày","10","Số người nhận, cho thư khác của người gửi.",0,1e3),testTo:ur("Chế độ thử: gửi mọi thư đến","","Trong thư có ghi người nhận thật. Để trống để gửi thật.","",$f)};
var qo=(e,t,n)=>({label:e,initial:t,help:n,read:r=>Nn(r.trim())}),Od=(e,t,n)=>({label:e,initial:t,help:n,read:r=>nC(Ka(r),{key:"setting.yesNo",with:{label:e,text:r}})}),Af=e=>e.split(/[,;\n]/).map(
t=>t.trim()).filter(Boolean),eC=(e,t)=>({label:e,help:t,initial:"",read:n=>{let{emails:r,bad:o}=Ze(n),i=o.map(({text:s})=>({key:"setting.email",with:{label:e,text:s}}));return{ok:!0,value:r.map(
s=>s.toLowerCase()),also:i}}}),tC=(e,t,n)=>({label:e,initial:t,help:n,read:r=>({ok:!0,...wf(r,e)})});function nC(e,t){return e===void 0?en(t):Nn(e)}var rC=[
"Bên kiểm soát dữ liệu: Liên đoàn Lao động tỉnh.",
"Liên đoàn Lao động tỉnh thu thập họ tên, chức vụ, điện thoại, email và địa chỉ tài khoản Facebook của người quản trị để theo dõi, liên hệ công tác tuyên truyền theo văn bản hướng dẫn; không dùng vào việc khác, không công bố.",
"Người được xem: Ban Tuyên giáo - Nữ công, đơn vị báo cáo và những người được chia sẻ sổ này.","Dữ liệu được lưu trên dịch vụ của Google (Trang tính, Gmail), máy chủ có thể đặt ngoài Việt Nam.",
"Thông tin được lưu đến khi thay người quản trị hoặc 12 tháng sau đợt báo cáo.",
"Việc đồng ý là tự nguyện. Người quản trị có quyền được biết, xem, sửa, rút lại đồng ý, yêu cầu xóa hoặc hạn chế xử lý bằng cách liên hệ cán bộ phụ trách; nếu không được giải quyết thì có quyền khiếu nại đến Liên đoàn Lao động tỉnh hoặc cơ quan chuyên trách bảo vệ dữ liệu cá nhân của Bộ Công an."].join(
" "),De={federation:qo("Tên Liên đoàn Lao động tỉnh","Liên đoàn Lao động tỉnh","Hiện trên biểu mẫu và trong thư."),department:qo("Bộ phận phụ trách","Ban Tuyên giáo - Nữ công",
"Bộ phận nhận báo cáo."),staff:eC("Email cán bộ phụ trách",
"Người được sửa danh sách đơn vị, duyệt báo cáo và nhận thư tổng hợp. Nhiều địa chỉ cách nhau bằng dấu phẩy. Thêm người xong, bấm Thiết lập: từ đó người ấy mới có quyền. Người bị xóa khỏi đây hết quyền ngay; Thiết lập thì thu cả quyền sửa các ô được bảo vệ."),
contact:qo("Liên hệ khi cần hỗ trợ","","Tên và số điện thoại người trả lời các đơn vị. Ví dụ: Bà Nguyễn Thị Hoa, 0913 456 789."),mayChoose:Od("Cho người chưa có trong danh sách tự chọn đơn vị","Có",
"Có: người mở biểu mẫu bằng email lạ được tự chọn một đơn vị chưa có email liên hệ trong danh sách. Email được ghi lại trong Nhật ký. Đơn vị đã có email liên hệ chỉ người đó và cán bộ phụ trách mở được. Không: phải liên hệ cán bộ phụ trách."),
pages:tC("Trang chính thức để theo dõi",
`Công đoàn tỉnh Trà Vinh | https:\x2f/www.facebook.com/ldldtravinh\nCông đoàn Việt Nam | https:\x2f/www.facebook.com/congdoanvietnam\nNhóm Tâm sự công nhân | https:\x2f/www.facebook.com/tamsucongphan`,
"Mỗi dòng một trang: tên | địa chỉ. Hiện sau khi đơn vị báo cáo xong. Mở thử từng địa chỉ trước khi ghi."),notice:qo("Thông báo về dữ liệu cá nhân",rC,
"Hiện trên biểu mẫu, trước ô đồng ý. Ghi đúng tên, điện thoại của đơn vị kiểm soát dữ liệu."),keepMonths:Vo("Nhắc xóa dữ liệu sau (tháng)","12",
"Dòng đã ngừng dùng lâu hơn số tháng này mà còn họ tên, điện thoại, email thì “Kiểm tra toàn bộ” nhắc cán bộ xóa.",1,120),webAddress:{label:"Địa chỉ trang web của liên kết",initial:"",help:
"Địa chỉ kết thúc bằng /exec, chép ở cửa sổ Triển khai của Apps Script. Sau khi được xác nhận ở mục Liên kết, thư mang liên kết riêng của từng đơn vị. Để trống: không dùng liên kết.",read:lf},
linkOnly:Od("Đơn vị chỉ khai qua liên kết","Không",
"Không: người sửa được sổ vẫn khai ở menu, và các đơn vị sửa được sổ nhìn thấy nhau. Có: menu chỉ còn dành cho cán bộ phụ trách, đơn vị khai bằng liên kết riêng. Khi đó nên thôi chia sẻ sổ với đơn vị."),
paperAbove:qo("Cơ quan cấp trên trên văn bản","Tổng Liên đoàn Lao động Việt Nam","Dòng đầu, bên trái của văn bản in ra. Để trống nếu không ghi."),place:qo("Địa danh trên văn bản","",
"Ghi trước ngày tháng của văn bản in ra. Ví dụ: Vĩnh Long. Để trống thì in dấu chấm để ghi tay."),superiorsFill:Od("Cấp trên được khai thay","Không",
"Có: cấp trên xem được số điện thoại và khai thay các đơn vị trực tiếp bên dưới; người khai thay được ghi lại. Không: cấp trên chỉ thấy đơn vị nào đã báo cáo, lúc nào."),...Ba},ja={document:
"Văn bản hướng dẫn",name:"Tên đợt báo cáo",dueBefore:"Hạn nộp (trước ngày)",graceUntil:"Châm chước đến hết ngày",lettersFrom:"Gửi thư từ ngày"};function Dn(e){var r;let t=[],n={};for(let[o,
i]of Object.entries(De)){let s=e[i.label],a=s===void 0?en({key:"setting.lost",with:{label:i.label}}):kf(i,s),c=a.ok?(r=a.also)!=null?r:[]:a.problems;t.push(...c.map(d=>({...d,field:o})));let u=i.read(
i.initial);n[o]=a.ok?a.value:u.ok?u.value:""}return{settings:n,problems:t}}var Td=["round","dueBefore","graceUntil","lettersFrom","milestones","overdueWeeks"],vt=({round:e,settings:t})=>{var n,r,o,i;
return{round:(n=e==null?void 0:e.id)!=null?n:"",dueBefore:(r=e==null?void 0:e.dueBefore)!=null?r:"",graceUntil:(o=e==null?void 0:e.graceUntil)!=null?o:"",lettersFrom:(i=e==null?void 0:
e.lettersFrom)!=null?i:"",milestones:t.milestones.join(", "),overdueWeeks:String(t.overdueWeeks)}},oC={round:Ye("name"),dueBefore:Ye("dueBefore"),graceUntil:Ye("graceUntil"),lettersFrom:Ye(
"lettersFrom"),milestones:De.milestones.label,overdueWeeks:De.overdueWeeks.label};function Pf(e,t){if(!e)return[];let n=vt(t);return Td.filter(r=>e[r]!==n[r]).map(r=>{var o,i;return{label:oC[r],from:
_f(e[r]),to:_f(r==="round"?(i=(o=t.round)==null?void 0:o.name)!=null?i:"":n[r])}})}var _f=e=>e===""?"trống":/^\d{4}-\d\d-\d\d$/.test(e)?K(e):e;var Gt=e=>{var t;return(t=Le(e))!=null?t:""};function it(
{dueBefore:e,extendedTo:t}){let n=e?oe(e,-1):"";return t&&t>n?t:n}function Ef(e,t,n){let r=it(e);if(!r)return"";let o=t?H(t):n;return o<=r?t?ne.onTime:ne.open:e.graceUntil&&o<=e.graceUntil?ne.grace:t?
ne.late:ne.overdue}function dr(e,t){let n=it(e);if(!n)return"";let r=Be(t,n),o=r>0?`còn ${r} ngày`:r===0?"hôm nay là ngày cuối":`đã quá hạn ${-r} ngày`;return`chậm nhất hết ngày ${kt(n)}, ${o}`}
var Nf=60;function ps({sendDays:e,holidays:t}){let n=new Set(t),r=i=>e.includes(ld(i))&&!n.has(i),o=(i,s,a)=>{for(let c=0;c<=Nf;c+=1)for(let u of a){let d=oe(i,u*c);if(d<=s&&r(d))return d}return i};
return{sends:r,next:i=>o(i,"9999",[1]),nearest:(i,s)=>o(i,s,[-1,1])}}function Za(e,t,n,r){let o=it({dueBefore:e.dueBefore,extendedTo:t}),i=e.graceUntil>o?e.graceUntil:o,s=n.milestones.map(c=>({id:
String(c),day:r.nearest(oe(o,-c),o)})),a=r.next(oe(o,1));return a<=i&&s.push({id:"cham-chuoc",day:a}),{last:o,end:i,before:s.sort(Mf),after:Cd(oe(i,1),n.overdueWeeks,r)}}var Mf=(e,t)=>Be(t.day,e.day),
Cd=(e,t,n,r="")=>Array.from({length:t},(o,i)=>({id:`${r}${i+1}`,day:n.next(oe(e,7*i))}));function Ld(e,t){let n;for(let r of e)r.day<=t&&(n=r);return n}var Ga=(e,t)=>{let n=e[e.length-1];return n&&
t< oe(n.day,7)?Ld(e,t):void 0};function If(e,t,n){let r=Math.max(0,Math.min(Nf,Math.ceil((Be(e,t.last)+1)/7)));return[...Cd(e,r,n,"tuan-").filter(({day:o})=>o<=t.last),...t.before.filter(({day:o}
)=>o>=e),...Cd(oe(t.end,1),t.after.length||1,n,"sau-")].sort(Mf)}var St=e=>(/[%\x2f]/.test(e)?e.replace(/[%\x2f]/g,encodeURIComponent):e).trim();function Wt({activity:e="",mergedInto:t=""}){let n=
e===""?void 0:bn(e);return n!=null?n:t.trim()?re.merged:re.active}var Ge=e=>Wt(e)===re.active;function Df(e,t){let n=new Map,r=new Set;for(let o of e){let i=[],s=new Set,a=o;for(;a!==void 0&&!n.has(
a)&&!s.has(a);)i.push(a),s.add(a),a=t(a);let c=a!==void 0&&s.has(a);if(c)for(let d of i.slice(i.indexOf(a)))r.add(d);let u=c?void 0:a===void 0?i[i.length-1]:n.get(a);for(let d of i)n.set(d,u)}return{
end:n,rings:r}}function iC(e){let t=new Map,n=(i,s,a)=>{let c=i.get(s);s&&(!c||!Ge(c)&&Ge(a))&&i.set(s,a)};for(let i of e)n(t,i.code.trim(),i);let r,o=i=>{var s;if(!r){r={byCode:new Map,byName:
new Map};for(let a of e)n(r.byCode,j(a.code),a),n(r.byName,B(a.name),a)}return(s=r.byCode.get(j(i)))!=null?s:r.byName.get(B(i))};return i=>{let s=i.trim();if(s)return t.has(s)||t.set(s,o(s)),t.get(s)}
}function Je(e){let t=iC(e),n=Df(e,p=>{var m;return Wt(p)===re.merged?t((m=p.mergedInto)!=null?m:""):void 0}),r=p=>{let m=n.end.get(p);return m&&Ge(m)?m:void 0},o=p=>{let m=t(p.parent);return m&&r(m)}
,i=e.filter(Ge),s=Df(i,o).rings,a=p=>s.has(p)?void 0:o(p),c=new Map,u=new Map,d=(p,m,h)=>{if(m===void 0)return;let b=p.get(m);b?b.push(h):p.set(m,[h])};for(let p of i)d(c,a(p),p);for(let p of e)Ge(
p)||d(u,r(p),p);let l=p=>{var m;return(m=c.get(p))!=null?m:[]};return{named:t,today:r,superior:a,below:l,allBelow(p){let m=[...l(p)];for(let h=0;h< m.length;h+=1)m.push(...l(m[h]));return m},merged:
p=>{var m;return(m=u.get(p))!=null?m:[]},mergerRings:n.rings,superiorRings:new Set([...s].filter(p=>t(p.parent)!==p))}}var $d=["id","name","document","state","dueBefore","graceUntil","lettersFrom",
"openedAt","closedAt","frozenAt"],Ff=e=>Object.fromEntries($d.map(t=>[t,e[t]])),sC=e=>{var t;return(t=Object.keys(Ie).find(n=>Ie[n]===Rf(e)))!=null?t:"closed"},aC={dueBefore:Zo,graceUntil:Le,
lettersFrom:Le};function lr(e){let t=[],n=u=>{let d=e[u].trim(),l=d?aC[u](d):"";return l===void 0&&t.push({key:"round.day",with:{label:Ye(u),text:d},field:u}),l!=null?l:""},[r,o,i]=[n("dueBefore"),n(
"graceUntil"),n("lettersFrom")];e.dueBefore.trim()||t.push({key:"round.empty",with:{label:Ye("dueBefore")},field:"dueBefore"}),r&&o&&o< r&&t.push({key:"round.graceBeforeDue",with:{grace:K(o),due:K(r)}
});let{openedAt:s,closedAt:a,frozenAt:c}=e;return{round:{id:e.id.trim(),name:e.name.trim(),document:e.document.trim(),state:sC(e.state),dueBefore:r,graceUntil:o,lettersFrom:i,openedAt:s,closedAt:a,
frozenAt:c},problems:t}}var Jr=e=>e.flatMap((t,n)=>t.id.trim()?[{row:t,index:n,round:lr(t).round}]:[]);function Ad(e){var o,i;let t=Jr(e),n=s=>s==null?void 0:s.row,r=s=>s.reduce((a,c)=>!a||
c.round.openedAt>=a.round.openedAt?c:a,void 0);return(i=(o=n(t.find(({round:s})=>s.state==="moving")))!=null?o:n(r(t.filter(({round:s})=>s.state==="open"))))!=null?i:n(r(t))}function Xo(e,t){for(
let n=1;;n+=1)if(!t.includes(`${e}-${n}`))return`${e}-${n}`}var pt=({openedAt:e})=>e!=="",zf=e=>e!==void 0&&e.state==="open"&&pt(e),Lt=({round:e,updated:t},n)=>n!==void 0&&pt(n)&&e.trim()===n.id&&
t>=n.openedAt,Wa=7;var Yo={report:{withoutRows:$.missing,open:[$.missing,$.fix],counted:!0},nothing:{withoutRows:"",open:[$.fix],counted:!1},ended:{withoutRows:"",open:[],counted:!1}},cC=[];
function uC({addedAt:e,extendedTo:t},n){if(!(n!=null&&n.dueBefore)||!e||Gt(t))return!1;let r=H(e);return r>H(n.openedAt)&&r>=oe(it(n),-Wa)}function Ha(e,t){let n=e.map(o=>{try{return uC(o,t)}catch{
return!1}}),r=n.some(o=>!o);return o=>{let i=Jo(e[o]);return i==="report"&&n[o]&&r?"nothing":i}}function Jo(e){var o,i;let{required:t,kind:n}=e;if(!Ge(e))return"ended";let r=cr(t);return r?r===Et.no?
"nothing":"report":(i=(o=cC.find(s=>xt(s.kind)===xt(n)))==null?void 0:o.owes)!=null?i:"report"}var Va=(e,t)=>Yo[e].open.includes(t),Uf=e=>`(${e("counted")}=1)`,Kf=e=>Yo[e].counted;var Fe=e=>Va(
e.obligation,e.status),Qr=({status:e})=>e===$.reported||e===$.approved||e===$.none,Nt=({status:e})=>e===$.fix,_d=e=>Fe(e)&&!Nt(e),pr=({returned:e})=>e.filter(({comment:t})=>t.trim()),dC=e=>Nt(e)&&
!e.faults.length&&e.returned.length>0&&!pr(e).length,Qo=e=>Fe(e)&&!dC(e),qa=e=>Je(e).superior;function Bf(e){let t=new Map,n=qa(e);for(let r of e){let o=Fe(r)?n(r):void 0;if(!o)continue;let i=
o.code.trim(),s=t.get(i);s?s.push(r):t.set(i,[r])}return t}var ei=(e,t,n="")=>e&&!(t&&t.last>=e.day)?{id:n+e.id,day:e.day}:void 0;var Xa=e=>e,ms=12,jf=(e,t)=>{var n,r;return(r=(n=e[t])==null?void 0:
n.heading)!=null?r:""},Zf=({column:e,problem:t})=>Gf(ge,e,t);function Ya({column:e,problem:t}){let n=jf(ge,e),r=uf(pC(t));return n?`${n}: ${r}`:r}var Ja=({column:e,problem:t})=>Gf(lt,e,t);function Gf(
e,t,n){let r=jf(e,t);return r?`${r}: ${S(n)}`:S(n)}var Wf=e=>[...e.slice(0,ms).map(t=>`• ${t}`),...e.length>ms?[`• ${S({key:"account.more",with:{count:e.length-ms}})}`]:[]].join(`\n`),Hf=e=>Wf(e.map(
Zf)),Qa=e=>Wf(e.map(Ja)),Vf=e=>e.slice(0,ms).map(Zf).join(`\n`),qf=(e,t)=>e.filter(n=>n.column===t).slice(0,ms).map(({problem:n})=>S(n)).join(`\n`);function Xf(e){let t=qr.reduce((n,{key:r,bit:o}
)=>n+(e.some(({column:i})=>i===r)?2**o:0),0);return t?String(t):""}function ec(e,t){var r;let n=(r=qr.find(({key:o})=>o===t))==null?void 0:r.bit;return n!==void 0&&Math.floor((Number(e)||
0)/2**n)%2===1}var lC=new Set(["text","value","code","parent","suggest"]);function pC(e){if(typeof e.with!="object")return e;let t=Object.fromEntries(Object.entries(e.with).map(([n,r])=>[n,lC.has(n)?
"…":r]));return{...e,with:t}}var wn=({column:e})=>e===""||ge[e].writer!=="staff",hs=({problem:e})=>e.key==="account.returned"||e.key==="account.returnedNoComment",Yf=(e,t)=>e.column===t.column&&
JSON.stringify(e.problem)===JSON.stringify(t.problem);var mr=e=>/^https?:\x2f\x2f[^\s"'<>\\]+$/i.test(e.trim())?e.trim():"",Qf=e=>{var t,n;return(n=(t=/^https?:\x2f\x2f([^\x2f?#]+)/i.exec(mr(
e)))==null?void 0:t[1])!=null?n:""},ti=(e,t)=>e.length>t?`${e.slice(0,t).replace(/[\uD800-\uDBFF]$/,"")}…`:e,Fn=(e,t,n)=>e.length>t?[...e.slice(0,t),`và ${e.length-t} ${n}`]:[...e],tc=e=>`${e.map(
mC).filter(Boolean).join(`\n\n`)}\n`,Jf=e=>e.map(t=>`- ${t}`).join(`\n`);function mC(e){switch(e[0]){case"list":return Jf(e[1]);case"button":return mr(e[2])&&`${e[1]}:\n${mr(e[2])}`;case"bar":
return e[1].map(({label:t,count:n})=>`${t}: ${n}`).join(" | ");case"calls":return`${e[1]}:\n${Jf(e[2].map(({name:t,phone:n})=>`${t}: ${n||Pd}`))}`;case"heading":return e[1].toUpperCase();case"notice":
return`*** ${e[1]} ***`;case"small":return`--\n${e[1]}`;default:return e[1]}}var Pd="chưa có số";var hC=/\d{1,6}\x2f(?:\d{4}\x2f)?\p{L}[\p{L}\p{M}\d-]*/u,nc=e=>{var t,n;return(n=(t=hC.exec(e))==null?
void 0:t[0])!=null?n:ti(e.trim(),60)};var Mt="báo cáo tài khoản Facebook",kn=" Đơn vị đã báo cáo thì vui lòng bỏ qua thư này; sổ không gửi nhắc nữa.",eo=({department:e,federation:t})=>e.trim()||
t.trim(),ni=({guidance:e})=>e.trim()?`Thực hiện ${e.trim()}, đề nghị`:"Đề nghị",Ed=({first:e})=>K(H(e));function Ht({state:{deadline:e},about:{today:t,last:n}}){let r=Be(t,n),o=kt(n);if(
r<0)return t<=e.graceUntil?`Thời hạn là hết ngày ${o}; châm chước đến hết ngày ${kt(e.graceUntil)}.`:
`Thời hạn là hết ngày ${o}, đã quá ${-r} ngày. Nếu có vướng mắc, đề nghị gọi số điện thoại dưới đây.`;let i=r>0?`; còn ${r} ngày`:"";return n>it({dueBefore:e.dueBefore})?
`Thời hạn đã gia hạn: chậm nhất hết ngày ${o}${i}.`:`Thời hạn: trước ngày ${K(oe(n,1))}, tức chậm nhất hết ngày ${o}${i}.`}function fC({state:e,about:{today:t,last:n}}){let{graceUntil:r}=e.deadline,o=
Be(t,n);return o>=0?`thời hạn hết ngày ${K(n)}${o?` (còn ${o} ngày)`:""}`:t<=r?`châm chước đến hết ngày ${K(r)}`:`thời hạn ${K(n)} đã qua ${-o} ngày`}var Nd=({state:e,unit:t},n)=>`${[nc(e.guidance),
t.name].filter(Boolean).join(", ")}: ${n}`,fs=(e,t)=>Nd(e,`${t}, ${fC(e)}`),fr=e=>fs(e,Nt(e.unit)?`${Mt} cần sửa`:`nhắc ${Mt}`);function gr({state:e,unit:t,about:{today:n}}){let r=pr(
t).length+t.faults.length,o=eo(e);return Nt(t)?`${o} đã nhận ${Mt} của ${t.name}; còn ${r?`${r} `:""}chỗ cần sửa. ${ni(e)} đơn vị sửa rồi gửi lại.`:`Đến ngày ${K(
n)}, ${o} chưa nhận được ${Mt} của ${t.name}. ${ni(e)} đơn vị gửi báo cáo.`}var yr=e=>Nt(e.unit)?hr(e,"sửa"):[["text",
"Báo cáo mất khoảng ba phút. Đơn vị chưa có trang, nhóm thì bấm “Đơn vị không có tài khoản” và ghi lý do; như vậy là đã hoàn thành báo cáo."],...hr(e,"báo cáo")];function hr({state:e,unit:t},n,r=
"Dùng máy tính."){let o=t.link||e.links.book,i=Qf(o);return i?t.link?[["button",`Mở biểu mẫu để ${n}`,o],["text",
`Nút này mở trang ${i} của Google. Nếu không mở được, đề nghị mở bằng cửa sổ ẩn danh của trình duyệt.`]]:[["text",
`${r} Bấm nút dưới đây, chờ menu “Sổ Tài Khoản” hiện ở hàng trên cùng, chọn “Khai báo tài khoản”.`],["button",`Mở sổ trên máy tính để ${n}`,o],["text",`Nút này mở trang ${i} của Google.`]]:[]}var eg=(
e,t,n)=>{let r=gC(e,t);return r.length?[["heading","Cần sửa"],["list",Fn(r,n,"chỗ khác, xem trong biểu mẫu")]]:[]},gC=(e,t)=>[...pr(e).map(({title:n,comment:r})=>`${n||"Báo cáo"}: ${eo(
t)} đề nghị bổ sung: “${r.trim()}”`),...e.faults.map(Ya)];function tg({about:e},t){if(!e.under.length)return[];let n=e.under.map(r=>`${r.name}: ${Nt(r)?"cần sửa báo cáo":
"chưa báo cáo"}${r.extendedTo>e.last?`, gia hạn đến hết ngày ${K(r.extendedTo)}`:""}`);return[["heading",`Đơn vị trực thuộc chưa hoàn thành (${n.length})`],["list",Fn(n,t,"đơn vị khác")]]}var Md=({
contact:e,department:t,federation:n})=>`Cần hỗ trợ, đề nghị liên hệ: ${e.trim()||[t,n].filter(Boolean).join(", ")}.`.replace("..","."),ng=
e=>`Thư này không hỏi mật khẩu, mã OTP và không yêu cầu chuyển tiền. Muốn biết thư có đúng của ${eo(e)} không, đề nghị gọi số điện thoại của cơ quan ghi trên văn bản giấy${e.guidance.trim()&&
` (${e.guidance.trim()})`}.`,rc=({department:e,federation:t})=>[t,e].map(n=>n.replace(/\s+/g," ").trim().toUpperCase()).filter(Boolean).join(`\n`);var rg={to:"unit",prefix:"cap-tren",label:
"Thư cho cấp trên",rank:1,setting:"digests",isAboutOwnReport:!1,counts:!0,deadline:"round",listsUnder:!0,due:({settings:e,under:t,history:n,round:{isOver:r,point:o}})=>t.length&&o&&(r||
o.day>e.lettersFrom)?ei(o,n,r?"sau-":""):void 0,subject:e=>fs(e,`${e.about.under.length} đơn vị trực thuộc chưa hoàn thành báo cáo`),lead:({state:e,about:t,unit:n})=>`${ni(
e)} ${n.name} đôn đốc ${t.under.length} đơn vị trực thuộc (danh sách dưới đây) hoàn thành ${Mt}.`,until:Ht,asked:()=>[],closing:e=>[["text",e.unit.status===$.missing&&Fe(e.unit)?
`Đơn vị cũng chưa ${Mt} của mình; đề nghị báo cáo trong cùng thời hạn.`:""],...hr(e,"xem","Muốn xem báo cáo của đơn vị mình, dùng máy tính.")],small:
" Khi các đơn vị trực thuộc đã báo cáo đủ, sổ không gửi thư này nữa.",named:({about:e})=>e.under};var og={to:"unit",prefix:"moi",label:"Thư mời",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",
listsUnder:!0,due:({unit:e,history:t,own:n})=>Fe(e)&&e.status===$.missing&&!n.isOver&&!(t!=null&&t.last)?{id:"",day:""}:void 0,remember(e,t,{early:n,state:r},{lettersFrom:o}){(n||r==="skipped")&&
o>e.last&&(e.last=o)},subject:e=>fs(e,`đề nghị ${Mt}`),lead:({state:e,unit:t})=>`${ni(e)} ${t.name} báo cáo trang, nhóm, tài khoản Facebook của đơn vị và người quản trị về ${eo(e)}.`,until:Ht,asked:
e=>hr(e,"báo cáo"),small:kn,named:()=>[]};var ig={to:"unit",prefix:"lien-ket-moi",label:"Thư liên kết mới",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){
let{linksRenewed:n}=e;if(!(!n||!Qo(e)||!(t!=null&&t.last)||t.last>H(n)))return{id:n.replace(/\D/g,"").slice(0,12),day:""}},subject:fr,lead:gr,until:Ht,asked:e=>[["text",
"Liên kết trong các thư trước không còn dùng được. Đề nghị dùng liên kết trong thư này."],...yr(e)],small:kn,named:()=>[]};var sg={to:"unit",prefix:"qua-han",label:"Thư quá hạn",rank:3,
isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>Qo(e)&&n.isOver?ei(n.point,t):void 0,subject:fr,lead:gr,until:Ht,asked:yr,small:kn,named:()=>[]};var ag={to:
"unit",prefix:"nhac",label:"Thư nhắc",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>Qo(e)&&!n.isOver?ei(n.point,t):void 0,subject:fr,lead:gr,until:
Ht,asked:yr,small:kn,named:()=>[]};var oc={to:"unit",prefix:"tra-lai",label:"Thư trả lại",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){if(!Fe(e))return;
let n=pr(e).map(({mark:r})=>r).filter(r=>{var o;return!((o=t==null?void 0:t.told)!=null&&o.has(r))});return n.length?{id:[...new Set(n)].sort().join("."),day:""}:void 0},remember(e,t){var n;e.told=
new Set([...(n=e.told)!=null?n:[],...t.split(".")])},subject:fr,lead:gr,until:Ht,asked:yr,small:kn,named:()=>[]};var yC=e=>{let t=String(e);return`"${(/^\s*[=+\-@\t\r＝＋－＠]/.test(t)?`'${t}`:t).replace(
/"/g,'""')}"`},cg=e=>`\uFEFF${e.map(t=>t.map(yC).join(",")).join(`\r\n`)}\r\n`;var de={planned:"Sẽ gửi",sending:"Đang gửi",sent:"Đã gửi",failed:"Gửi lỗi",held:"Tạm giữ",skipped:"Bỏ qua",unknown:
"Không rõ đã gửi",lapsed:"Không cần gửi nữa",bounced:"Bị trả lại"},to=e=>Object.keys(de).find(t=>de[t]===e.trim())||"unknown",$t=e=>e==="sent"||e==="sending"||e==="unknown"||e==="skipped"||
e==="bounced";var Dd="đơn vị khác, xem tệp đính kèm",Id={[ne.onTime]:"#1e7d3c",[ne.grace]:"#5f8f2f",[ne.late]:"#b7791f",[$.fix]:"#6b4fbb",[$.missing]:"#c5221f"};function bC(e){return Fe(e)?Nt(e)?
$.fix:$.missing:Qr(e)?Id[e.timeliness]?e.timeliness:ne.onTime:""}var wC=e=>Object.keys(Id).map(t=>({label:t,color:Id[t],count:e.filter(n=>bC(n)===t).length})).filter(({label:t,count:n})=>n||
t!==ne.grace),ug=e=>{let t=e.filter(_d).length,n=e.filter(Nt).length;return{all:t+n+e.filter(Qr).length,missing:t,fix:n}};function dg({state:{guidance:e,units:t},about:n}){let{all:r,missing:o,fix:i}=
ug(t),s=[`${r-o-i}/${r} đơn vị đã báo cáo`,o?`${o} chưa báo cáo`:"",i?`${i} cần sửa`:""];return`${[nc(e),"tổng hợp"].filter(Boolean).join(", ")} đến ${K(n.today)}: ${s.filter(Boolean).join(", ")}`}
function Fd({state:{units:e,deadline:t},about:{today:n}}){let{all:r,missing:o,fix:i}=ug(e),s=[o?`còn ${o}/${r} đơn vị chưa ${Mt}`:"",i?`${i} đơn vị cần sửa`:""].filter(Boolean);return`Đến ngày ${kt(
n)}: ${s.join(", ")||`cả ${r} đơn vị đã báo cáo đầy đủ`}. Thời hạn ${dr(t,n)}.`}function lg(e,t){let{state:n,about:r,letters:o}=e,{units:i}=n,s=a=>i.filter(c=>c.status===a).length;return[["lead",Fd(
e)],["bar",wC(i)],["text",`Trong số đã báo cáo: ${s($.approved)} đã duyệt, ${s($.none)} báo không có tài khoản.`],...kC(i,r.since,t),["button","Mở sổ",n.links.book],...xC(i,t),...vC(i.filter(Nt),t),
...SC(n,o,t),["small",`Danh sách đầy đủ ở tệp đính kèm. Thư này gửi đến cán bộ phụ trách đợt “${n.roundName}”, mỗi tuần và ở mỗi mốc nhắc. Đề nghị không chuyển tiếp số điện thoại của các đơn vị.`]]}
function kC(e,t,n){if(!t)return[];let r=e.filter(i=>i.first>t&&Qr(i)),o=e.filter(i=>i.updated>t&&i.first&&i.first<=t);return[["heading","Thay đổi"],["text",`Từ bản tổng hợp trước (${me(
t)}): ${r.length} đơn vị mới báo cáo, ${o.length} đơn vị sửa hoặc bổ sung báo cáo.`],["list",Fn(r.map(({name:i})=>i),Math.min(10,n),Dd)]]}function xC(e,t){var i;let n=e.filter(_d),r=new Map,o=qa(e);
if(!n.length)return[];for(let s of n.slice(0,t)){let a=((i=o(s))==null?void 0:i.name)||s.parent.trim()||"Chưa ghi cấp trên";r.set(a,[...r.get(a)||[],s])}return[["heading",
`Danh sách gọi điện: ${n.length} đơn vị chưa báo cáo`],...[...r].map(([s,a])=>["calls",s,a]),["text",n.length>t?`và ${n.length-t} ${Dd}`:""]]}var pg=({returned:e,faults:t})=>[...e.map(({title:n,
comment:r})=>`${n||"Báo cáo"}: trả lại, ${r.trim()?`“${r.trim()}”`:"chưa ghi lý do. Đề nghị ghi lý do ở cột Ý kiến để đơn vị nhận được thư."}`),...t.map(Ya)],vC=(e,t)=>e.length?[["heading",
`Cần sửa: ${e.length} đơn vị`],["list",Fn(e.map(n=>`${n.name}: ${pg(n).slice(0,3).join(" ")}`),Math.min(40,t),Dd)]]:[];function SC(e,t,n){let r={},o=[];for(let{label:m,unit:h,state:b,why:x}of t)r[b]=(
r[b]||0)+1,/failed|unknown|sending/.test(b)&&o.push([m,h,de[b].toLowerCase(),x].filter(Boolean).join(", "));let i=Object.keys(de).filter(m=>r[m]).map(m=>`${r[m]} ${de[m].toLowerCase()}`),{quotaLeft:s,
runner:a,lastRun:c,lastRunDid:u,nextRun:d,zones:l}=e.health||{},p=[`Cả đợt: ${i.join(", ")||"chưa gửi thư nào"}.`,s!==void 0&&`Hạn mức còn lại: ${s} người nhận.`,a!==void 0&&`Người gửi: ${a||
"chưa có"}.`,c&&`Lần chạy trước: ${me(c)}${u?` (${u})`:""}.`,d&&`Lần chạy tới: ${me(d)}.`,l&&l.script!==l.book&&S({key:"letter.zones",with:l})];return[["heading","Thư của đợt"],["text",p.filter(
Boolean).join(" ")],["list",Fn(o,Math.min(20,n),"thư khác, xem thẻ Thư")]]}function mg({units:e}){let t=qa(e);return[["code","name","kind","parent","status","timeliness","count","first","extendedTo",
"phone","email","faults"].map(n=>lt[n].heading),...e.filter(n=>Fe(n)||Qr(n)).map(n=>{var r;return[n.code,n.name,n.kind,((r=t(n))==null?void 0:r.name)||n.parent,n.status,n.timeliness,n.count,K(H(
n.first)),K(n.extendedTo),n.phone,n.emails.join(", "),pg(n).join(" | ")]})]}var hg={to:"staff",prefix:"tong-hop",label:"Thư tổng hợp",rank:0,due({state:e,today:t,calendar:n,round:r,lastTime:o}){let i=
H(o),s=Ga(If(e.settings.lettersFrom,r,n),t);return!s||i>=s.day||i>r.end&&!e.units.some(Fe)?void 0:{id:s.id,day:s.day}},subject:dg,lead:Fd,body:lg,attachments:({state:e,about:t})=>[{name:
`tong-hop-${t.today}.csv`,mime:"text/csv",content:cg(mg(e))}],named:({state:e})=>e.units.filter(t=>Fe(t)&&t.status===$.missing)};var fg={to:"unit",prefix:"cam-on",label:"Thư cảm ơn",rank:4,setting:
"thanks",isAboutOwnReport:!1,counts:!1,deadline:"own",listsUnder:!1,due:({unit:e,settings:t})=>Qr(e)&&e.first!==""&&H(e.first)>=t.lettersFrom?{id:"",day:""}:void 0,subject:e=>Nd(e,
`đã nhận báo cáo ngày ${Ed(e.unit)}`),lead:({state:e,unit:t})=>`${eo(e)} đã nhận ${Mt} của ${t.name} ngày ${Ed(t)}: ${RC(t)}. Xin cảm ơn đơn vị.`,asked:e=>[["text",e.unit.status===$.none?
"Khi lập trang, nhóm mới, đề nghị khai bổ sung.":"Đơn vị không phải làm gì thêm. Khi có thay đổi, đề nghị cập nhật."],...hr(e,"xem lại","Muốn xem lại, dùng máy tính.")],small:"",named:()=>[]};
function RC({status:e,count:t,byKind:n}){if(e===$.none)return"đơn vị chưa có trang, nhóm";let r=[[n.page,"trang"],[n.group,"nhóm"],[n.person,"tài khoản cá nhân"]];return r.reduce((i,[s])=>i+s,0)===t?
r.filter(([i])=>i).map(([i,s])=>`${i} ${s}`).join(", "):`${t} tài khoản`}var yg={summary:hg,digest:rg,returned:oc,newLink:ig,invitation:og,reminder:ag,overdue:sg,thanks:fg},le=e=>yg[e],zd=
Object.entries(yg),ic=zd.map(([e])=>e),Ud=zd.flatMap(([e,t])=>t.to==="staff"?[{name:e,kind:t}]:[]),gg=zd.flatMap(([e,t])=>t.to==="unit"?[{name:e,kind:t}]:[]),bg=[...gg.filter(({kind:e}
)=>e.isAboutOwnReport),...gg.filter(({kind:e})=>!e.isAboutOwnReport)];var wg="thu/",Kd=new Map(ic.map(e=>[le(e).prefix,e]));function ri(e){let t=e.settings.testTo.length?wg:"",n=St(e.round);return{
write:(r,o,i)=>`${t}${le(r).prefix}/${n}${o&&`/${o}`}${i&&`/${i}`}`,read(r){let o=r.startsWith(t)?r.slice(t.length).split("/"):[],i=Kd.get(o[0]);return i&&o[1]===n?{kind:i,id:o[2],unit:o[o.length-1]}:
void 0}}}var kg=e=>`${e[0]}/`===wg?2:1;function Bd(e){let t=e.split("/"),n=kg(t);return Kd.has(t[n-1])&&t[n]!==void 0?vg(t[n]):void 0}function xg(e,t){let n=e.split("/"),r=kg(n);return[...n.slice(0,
r),t,...n.slice(r+1)].join("/")}var jd=e=>{var t;return vg((t=e.split("/")[1])!=null?t:"")},vg=e=>e.replace(/%2F/g,"/").replace(/%25/g,"%");function sc(e,t){var a;let[n="",r,...o]=e.split("/"),i=
Kd.get(n);if(!i||r!==St(t))return;let s=le(i).to==="unit"&&(a=o.pop())!=null?a:"";return{kind:n,matter:o.join("/"),unit:s}}var Sg=e=>({kind:t,matter:n,unit:r})=>[t,St(e),n,r].filter(Boolean).join(
"/");function no(e){let t=new Map,n=new Map,r=ri(e),o={of:s=>t.get(s),lastToStaff:"",waiting:new Set,openKey(s,a,c,u){for(let d=1;;d+=1){let l=r.write(s,d>1?`${a}.${d}`:a,c),p=n.get(l)||
e.register.get(l);if(!p||!$t(p.state))return l;if(p.early||p.state==="skipped"||H(p.at)>=u)return}},assume({key:s},a){let c={state:"sent",at:`${a}T08:00:00`};n.set(s,c),i(c,s)}};function i(s,a){let c=
r.read(a);c&&($t(s.state)?le(c.kind).to==="unit"?OC(t,c,s,e):s.at>o.lastToStaff&&(o.lastToStaff=s.at):/held|planned/.test(s.state)&&o.waiting.add(a))}return e.register.forEach(i),o}function OC(e,{
kind:t,id:n,unit:r},o,{settings:i}){var u;let s=le(t);if(s.to!=="unit")return;let a=H(o.at),c=e.get(r)||{last:"",any:"",count:0};e.set(r,c),a>c.any&&(c.any=a),s.counts&&(a>c.last&&(c.last=a),
o.state!=="skipped"&&(c.count+=1),(u=s.remember)==null||u.call(s,c,n,o,i))}function Rg(e,t,n){let r=new Map,o=i=>Za(e.deadline,Le(i)||"",e.settings,n);return{round:o(""),of(i){let s=r.get(i);if(
s)return s;let{before:a,after:c,last:u,end:d}=o(i),l=t>d,p={last:u,isOver:l,point:l?Ga(c,t):Ld(a,t)};return r.set(i,p),p}}}var Zd={key:"setting.empty",with:{label:"Email cán bộ phụ trách"}},ac=({
testTo:e})=>e.length>0&&!rn(e).length;function Og(e,{testTo:t},n){let r=rn(e),o=t.length?rn(t):void 0;return r.length?{to:o||r,insteadOf:o&&r}:{why:n}}var Tg=(e,t)=>Og(e,t,Zd),cc=(e,t)=>Og(e,t,Ze(
e.join(`\n`)).bad.length?{key:"letter.badAddress",with:{text:e.join(", ")}}:{key:"letter.noAddress"});function zn(e,t,n=no(e)){let r={letters:[],closed:[],wanted:new Set,broke:[]},{settings:o,
deadline:i}=e,s=ps(o);if(!i.dueBefore||!o.lettersFrom||t< o.lettersFrom||!s.sends(t)||ac(o))return r;let a=Cg(e,t,n,s,r);TC(a);let c=new Set;for(let u of e.units){let d=St(u.code);if(!(!d||c.has(d))){
c.add(d);try{CC(a,u,d)}catch(l){r.broke.push({unit:u.code,error:l})}}}return r.letters=AC(a.drafts),n.waiting.forEach(u=>{r.wanted.has(u)||r.closed.push({key:u,state:"lapsed",why:{key:
"letter.notNeeded"}})}),r}function Cg(e,t,n,r,o){let i=Bf(e.units);return{state:e,today:t,calendar:r,history:n,moments:Rg(e,t,r),underOf:s=>{var a;return(a=i.get(s.trim()))!=null?a:[]},plan:o,drafts:[
]}}var Lg=(e,{settings:t})=>{let{setting:n}=le(e);return n!==void 0&&!t[n]};function $g(e,t,n,r){let o=n&&e.openKey(t,n.id,r,n.day);return o===void 0?void 0:{kind:t,key:o}}function Ag({state:e,today:
t,calendar:n,history:r,moments:o},i){let s=le(i);if(s.to!=="staff"||Lg(i,e))return;let a=s.due({state:e,today:t,calendar:n,round:o.round,lastTime:r.lastToStaff});return $g(r,i,a,"")}function TC(e){
let{state:t,moments:n,plan:r}=e;for(let{name:o}of Ud){let i=Ag(e,o);i&&(r.wanted.add(i.key),Eg(e,i,Tg(t.staff,t.settings),{last:n.of("").last,under:[]}))}}function _g({state:e,history:t,moments:n},r,
o,i){let s={settings:e.settings,unit:r,under:i,history:t.of(o),own:n.of(r.extendedTo),round:n.of("")};for(let{name:a,kind:c}of bg){let u=Lg(a,e)?void 0:$g(t,a,c.due(s),o);if(u)return u}}function CC(e,
t,n){let{state:r,today:o,history:i,moments:s,plan:a}=e,{settings:c}=r,u=i.of(n),d=e.underOf(t.code),l=_g(e,t,n,d);if(!l||(a.wanted.add(l.key),u&&u.any>=o))return;let p=le(l.kind);if(p.to==="unit"){if(
p.counts&&LC(u,c.unitCap)){let m={key:"letter.capped",with:{cap:c.unitCap}};a.closed.push({...l,unit:t.code,state:"lapsed",why:m});return}Eg(e,l,cc(t.emails,c),{unit:t,last:s.of(p.deadline==="own"?
t.extendedTo:"").last,under:c.digests&&p.listsUnder?d:[],had:u==null?void 0:u.count})}}var LC=(e,t)=>e!==void 0&&e.count>=t,$C=12;function Pg(e,t){let{settings:n,deadline:r}=e;if(!r.dueBefore||
!n.lettersFrom||t< n.lettersFrom)return[];let o={letters:[],closed:[],wanted:new Set,broke:[]},i=Cg(e,t,no(e),ps(n),o),s=[],a=(c,u)=>c?(s.push({...c,unit:u}),i.history.assume(c,t),!0):!1;for(let{name:
c}of Ud)a(Ag(i,c));for(let c of e.units){let u=St(c.code),d=i.underOf(c.code);for(let l=0;u&&l<$C&&a(_g(i,c,u,d),c.code);l+=1);}return s}function Eg({today:e,history:t,plan:n,drafts:r},{kind:o,key:i},
s,a){let{unit:c,last:u,under:d,had:l=0}=a;if(!s.to){n.closed.push({key:i,kind:o,unit:c==null?void 0:c.code,state:"failed",why:s.why});return}let{to:p,insteadOf:m}=s,h={today:e,last:u,unit:c,under:d,
since:t.lastToStaff,insteadOf:m};r.push({letter:{key:i,kind:o,unit:c==null?void 0:c.code,to:p,about:h},had:l})}var AC=e=>e.sort(({letter:t,had:n},{letter:r,had:o})=>le(t.kind).rank-le(r.kind).rank||(
t.about.last< r.about.last?-1:t.about.last>r.about.last?1:0)||n-o).map(({letter:t})=>t);var Ng=e=>e.to.length;function ro(e,t,n){let r={go:[],held:[],recipients:0};for(let o of e){let i=t-(le(
o.kind).to==="staff"?0:n)-r.recipients;if(Ng(o)>i){r.held.push(o);continue}r.go.push(o),r.recipients+=Ng(o)}return r}function br(e){let t=2166136261;for(let n=0;n< e.length;n+=1)t=Math.imul(
t^e.charCodeAt(n),16777619)>>>0;return t.toString(36)}var _C=["unit","kind","accountName","pageName","address","name","office","phone","email","reason","usage"],PC=
/^[0-9a-z]{1,7}(\.[0-9a-z]{1,7}){10}$/;function Mg(e,t){if(!PC.test(e))return;let n=e.split(".");return _C.filter((r,o)=>n[o]!==br(t[r]))}var Ig="2",Dg="đổi",Fg=(e,t,n)=>e.of("approval",t,n),Un=(e,t,
n=[])=>[Ig,t.name,...tn.map(r=>`${r}:${n.includes(r)?Dg:Fg(t,r,e[r])}`)].join(".");function oo(e,t,n){if(!e)return"none";let[r,o,...i]=e.split(".");if(r!==Ig||!n||o!==n.name)return"unknown";let s=
new Map(i.map(a=>a.split(":")));return tn.filter(a=>s.has(a)&&s.get(a)!==Fg(n,a,t[a]))}function uc(e,t,n){let r=oo(e,t,n);if(typeof r=="string")return;let o=xd.filter(s=>r.includes(s)&&t[s].trim(
)==="");if(o.length===0)return;if(xd.every(s=>t[s].trim()===""))return"";let i=e.split(".").map(s=>{let a=o.find(c=>s.startsWith(`${c}:`));return a?`${a}:${Dg}`:s}).join(".");return i===e?void 0:i}
function zg(e,t,n){let r=Mg(e,t);return r&&Un(t,n,r)}function wr(e,t){let n=oo(e.approved,e,t);return typeof n=="string"?[]:n.map(Zt)}var dc=(e,t)=>oo(e.approved,e,t)==="unknown";function xn(e,t){
let n=oo(e.approved,e,t),r=typeof n!="string"&&n.length>0;return e.review===xe.passed?r?"changed":n==="unknown"?"waiting":"passed":e.review===xe.returned?r?"changed":"returned":"waiting"}function lc(
e){let t=e.trim();return t?{key:"account.returned",with:{comment:t}}:{key:"account.returnedNoComment"}}var A=e=>({ok:!0,value:e}),q=(e,t={})=>({key:e.key,sentence:S(e),
...e.key==="workbook.unexpected"?{code:e.with.ref}:{},...t}),ze=(e,t)=>t!=null&&t.length?{ok:!1,problems:e,conflicts:t}:{ok:!1,problems:e},R=e=>ze([q(e)]);function Ug(e){e.putOwn("units",e.table(
"units").rows.flatMap(({code:t,link:n},r)=>t.trim()!==""&&n.trim()===""?[{index:r,cells:{link:e.newId()}}]:[]))}var EC=/[\ufe00-\ufe0f]|\udb40[\udc00-\udfff]/g,NC=
/[\s\u0000-\u001f\u007f-\u009f\u2800\u3164]+/g;function oi(e){return/^[\x21-\x7e]*$/.test(e)?e:Bo(e).replace(EC,"").replace(NC," ").trim()}var MC=".-,;:!?…<>()[]{}\"'“”‘’„«»‹›`*•·–—=|~";function Kg(e,
t){let n=e.charCodeAt(t);return MC.includes(e.charAt(t))||n>=8592&&n<=11263||n>=55356&&n<=55358||n>=56320&&n<=57343}function kr(e){let t=0,n=e.length;for(;t< n&&Kg(e,t);)t++;for(;n>t&&Kg(e,n-1);)n--;
return e.slice(t,n)}var pc=/ ?@ ?(?=(?:gmail|yahoo|outlook|hotmail|icloud)\.)/gi,Kn=e=>/[\p{L}\p{N}]/u.test(e);var gs=(e,t)=>(e.exec(t)||[])[1]||"";function io(e){try{return decodeURIComponent(e)}
catch{return e}}function vn(e,t){let n=e.split("&").map(r=>r.replace(/^amp;/i,"")).find(r=>r.slice(0,t.length+1).toLowerCase()===`${t}=`);return n?io(n.slice(t.length+1).replace(/\+/g," ")).trim():""}
var ys=(e,t)=>gs(/^(\d{1,24})(?![0-9A-Za-z])/,vn(e,t));var IC=[["HOME"," index "],["LOGIN_LINK",
" login recover checkpoint reg r signup logout confirmemail identify hacked password two_step_verification oauth "],["CONTENT_LINK",
" photo photos story stories permalink watch reel reels hashtag video videos live media posts notes note album "],["ADMIN_TOOL",
" ads adsmanager ad_center business latest professional_dashboard insights "],["SYSTEM_PAGE",
" home me events marketplace sharer share dialog notifications friends settings privacy policies policy legal terms help about careers bookmarks saved memories profile people group groups pages messages gaming games apps jobs search directory places lite developers plugins feed feeds user commerce community support "]];
function ii(e){let t=e.toLowerCase().replace(/\.php$/,"");if(/^v\d{1,2}\.\d{1,2}$/.test(t))return"LOGIN_LINK";for(let[n,r]of IC)if(/^\w+$/.test(t)&&r.includes(` ${t} `))return n;
return t.length< e.length?"SYSTEM_PAGE":null}var DC="posts?|videos?|photos?|reels?|stories|story|albums?|media|watch",FC="permalink|notes|events|offers",zC=new RegExp(`^(?:${DC}|${FC})$`,"i");
function Bg(e){return zC.test(e[0]||"")&&e.slice(1,4).some(t=>/\d|^pfbid|^set$/i.test(t))}var mc="https:\x2f/www.facebook.com/";function F(e,t){return t?{ok:!1,reason:e,suggest:t}:{ok:!1,reason:e}}
var hc=(e,t,n,...r)=>({ok:!0,kind:e,canonical:t,key:n,notes:r});function $e(e,t){return e.ok&&!e.notes.includes(t)&&e.notes.push(t),e}var UC=/\.(?:com|net|org|vn|edu|gov|info|biz|xyz|html?)$/i,KC=
/\.vn$/i;function si(e){return/^[A-Za-z0-9.]+$/.test(e)?UC.test(e)?"USERNAME_TLD":jg(e.length,e.replace(/\./g,"").length):"USERNAME_CHARS"}var jg=(e,t)=>e>50?"USERNAME_LONG":t<5?"USERNAME_SHORT":null,
Zg=(e,t,n)=>/^[1-9]\d{4,19}$/.test(t)?hc(e,mc+n+t,`id:${t}`):F("MISSING_ID"),Vt=e=>Zg("profile",e,"profile.php?id="),Bn=e=>Zg("page",e,""),bs=e=>gs(/(?:^|-)([1-9]\d{9,19})$/,e.slice(-40));function jn(
e,t="profile_or_page"){let n=kr(e);if(/^\d+$/.test(n))return/^(?:0|84)\d{8,10}$/.test(n)?F("PHONE_IN_URL"):Bn(n);let r=ii(n)||si(n),o=r==="USERNAME_TLD"&&KC.test(n)?null:r;if(!o){let s=hc(t,mc+n,
`u:${n.replace(/\./g,"").toLowerCase()}`);return r?$e(s,"NAME_LIKE_SITE"):s}let i=bs(n);return i?Bn(i):F(o)}function fc(e){let t=kr(e),n=/^[\w.-]+$/.test(t)?jg(t.length,t.length):"USERNAME_CHARS";
return n?F(n):hc("group",`${mc}groups/${t}`,`g:${t.toLowerCase()}`)}function Gd(e,t,n="share"){if(!/^[\w-]{5,63}\w$/.test(e))return F("SYSTEM_PAGE");let r=n==="share"?`${mc}share/${t}${e}/`:
`https:\x2f/fb.me/${e}`;return hc("share",r,`s:${n==="share"?t:"fb.me/"}${e}`,"UNRESOLVED")}var BC="www|m|mbasic|mobile|touch|web|d|p|x|z-m|free|0",jC="lm?",ZC="[a-z]{2}-[a-z]{2}",GC=[[new RegExp(
`^(?:(?:${BC}|${jC}|${ZC})\\.)?facebook\\.com$|^(?:(?:www|m)\\.)?fb\\.com$`),"facebook"],[/^(?:www\.)?(?:m\.me|messenger\.com)$|^l\.messenger\.com$/,"messenger"],[/^(?:www\.)?fb\.me$/,"short"],[
/^(?:www\.)?fb\.watch$|\.(?:fbcdn\.net|fbsbx\.com)$/,"content"],[/^(?:business|ads|adsmanager|latest|studio|analytics)\.facebook\.com$/,"admin"],[/\.(?:facebook|messenger|fb)\.com$|^fb\.gg$/,
"technical"]],Wd=e=>/^[A-Za-z0-9.-]+$/.test(e),yc=e=>/facebook|^fb\./i.test(e.split("@")[0]||"");function ai(e){if(Wd(e)){let t=e.toLowerCase().replace(/\.$/,"");for(let[n,r]of GC)if(n.test(
t))return r}return Hd(e)?"lookalike":"other"}function Hd(e){let t=io(e.slice(0,300)).normalize("NFKD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(/[03468]|[^\x21-\x7e]/g,"?");
return t.replace(/[.-]/g,"").includes("facebook")||t.split(/[.-]/).some(n=>/^(?:fb|xn|messenger)$/.test(n)||gc(n,"facebook",2))}function gc(e,t,n){if(Math.abs(e.length-t.length)>n)return!1;let r=0;
for(;r< t.length&&(e[r]===t[r]||e[r]==="?");)r++;let[o,i]=[e.slice(r),t.slice(r)];if(o===i||n===0)return o===i;let[s,a]=[o.slice(1),i.slice(1)];return gc(s,a,n-1)||gc(s,i,n-1)||gc(o,a,n-1)}
function so(e){let t=e.indexOf("#"),n=t<0?e:e[t+1]==="!"?e.slice(t+2):e.slice(0,t),r=n.search(/[?&]|$/),o=n.slice(0,r);return{parts:WC(o),path:o,query:n.slice(r+1)}}function WC(e){let t=[];for(
let n of e.split("/")){let r=n.includes("%")?oi(io(n)).replace(/[?#&][^]*$/,""):n;r===".."?t.pop():r!==""&&r!=="."&&t.push(r)}return t}function ws(e,t){var s;let[n,...r]=e.parts;if(!n)return F(
"HOME");if(/^https?:$/i.test(n)||n.includes(".")&&ai(n)==="facebook")return $e(t(e.path.replace(/^\x2f+/,""),1),"SCHEME_FIXED");let o=YC.get(n.toLowerCase());if(o)return o(r,e.query,t);let i=ii(n);
return i?F(i,(s=HC(i,e,t))!=null?s:VC(n,e.query)):Vg(n,r)}function HC(e,{query:t},n){let o=(e==="LOGIN_LINK"?["next"]:e==="SYSTEM_PAGE"?["u","href"]:[]).map(i=>vn(t,i)).find(Boolean);
return o===void 0?void 0:Zn(n(o,1))}var Zn=e=>e.ok&&e.kind!=="share"&&!e.notes.includes("NAME_LIKE_SITE")?e.canonical:void 0;function VC(e,t){let n=/^(?:story|permalink)\.php$/i.test(e)?ys(t,"id"):"";
return n.length>8?Zn(Vt(n)):void 0}var wc=(e,t)=>Bg(t)?F("CONTENT_LINK",Zn(e)):e,qC=/^[1-9]\d{9,19}$/;function Vg(e,t){if(e[0]==="@"){let r=e.replace(/^@+/,"")||"-";return si(r)==="USERNAME_TLD"?F(
"USERNAME_TLD"):$e(Vg(r,t),"AT_USERNAME")}let n=t[0]||"";return wc(e.includes("-")&&!bs(e)&&qC.test(n)?Bn(n):jn(e),t)}function Gg([e,t,n,...r]){return!e||
/^(?:feed|discover|joins|create|notifications|search)$/i.test(e)?F("SYSTEM_PAGE"):/^user$/i.test(t||"")&&/^\d+$/.test(n||"")?$e(Vt(n||""),"MEMBER_LINK"):wc(fc(e),[t||"",n||"",...r])}function qg(e,t){
if(e.slice(0,2).some(r=>/^pfbid\w{10}/i.test(r)))return F("HIDDEN_ID");let n=e.findIndex(r=>/^[1-9]\d{7,19}$/.test(r));return wc(t(e[n]||""),e.slice(n+1))}function XC(e){let t=e[0]||"create";
return/^category$/i.test(t)?bc(e.slice(2),!0):/^(?:create(?:\.php)?|feed|launchpoint|manage)$/i.test(t)?F("SYSTEM_PAGE"):bs(t)?bc(e,!1):qg(e,Bn)}function bc([e,...t],n){if(!e)return F("SYSTEM_PAGE");
let r=bs(e);return wc(r||!n?Bn(r):jn(e,"page"),t)}function Vd([e="",t=""],n){return e.length!==1?Gd(e,"",n):/g/i.test(e)?Gd(t,"g/"):F(/e/i.test(e)?"SYSTEM_PAGE":"CONTENT_LINK")}function Wg(e,t,n){
let r=vn(t,"u");return r?$e(n(r,2),"REDIRECT_UNWRAPPED"):F("REDIRECT_LINK")}function kc(e,t){return e?$e(/^\d+$/.test(e)?t(e):jn(e),"MESSENGER_LINK"):F("SYSTEM_PAGE")}var Hg=e=>qg(e,Vt),YC=new Map([[
"profile.php",(e,t)=>Vt(ys(t,"id"))],["profile",Hg],["people",Hg],["groups",Gg],["group",Gg],["pages",XC],["share",e=>Vd(e,"share")],["pg",e=>bc(e,!0)],["p",e=>bc(e,!1)],["l.php",Wg],["flx",Wg],[
"messages",e=>kc(/^t$/i.test(e[0]||"")?e[1]:void 0,Vt)]]);var qd=[{name:"TikTok",host:/(?:^|\.)tiktok\.com$/,word:/\btik ?tok\b/},{name:"Zalo",host:/(?:^|\.)zalo(?:\.me|app\.com|\.cloud)$/,word:
/\b(?:zalo|oa)\b/},{name:"YouTube",host:/(?:^|\.)youtube\.com$|^youtu\.be$/,word:/\b(?:you ?tube|kenh yt|yt)\b/},{name:"Instagram",host:/(?:^|\.)instagram\.com$/,word:/\b(?:insta(?:gram)?|ig)\b/},{
name:"X (Twitter)",host:/^(?:twitter|x)\.com$/,word:/\btwitter\b|^x ?[:@]/},{name:"Threads",host:/(?:^|\.)threads\.(?:net|com)$/,word:/\bthreads?\b/},{name:"LinkedIn",host:/(?:^|\.)linkedin\.com$/,
word:/\blinked ?in\b/},{name:"Telegram",host:/^(?:t\.me|telegram\.(?:me|org))$/,word:/\btelegram\b/},{name:"Viber",host:/(?:^|\.)viber\.com$/,word:/\bviber\b/},{name:"Lotus",host:/(?:^|\.)lotus\.vn$/,
word:/\b(?:mxh )?lotus\b/},{name:"Gapo",host:/(?:^|\.)gapo\.(?:vn|com)$/,word:/\bgapo\b/}],JC=/\b(?:facebook|face|fb|fanpage)\b/,QC=
/(?:^|[^\w.-])(?:https?:\x2f\x2f)?(?:www\.|m\.)?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10})(?=[\x2f?#:\s]|$)/gi;function Xd(e){let t=e.slice(0,300);for(let[,n=""]of t.matchAll(QC)){let r=qd.find(
o=>o.host.test(n.toLowerCase()));if(r)return r.name}return Jd(t)}var Yd=e=>e.length<=300&&qd.some(({word:t})=>t.test(G(e)));function Jd(e){var n;if(e.length>120)return;let t=G(e);return JC.test(t)||(
n=qd.find(({word:r})=>r.test(t)))==null?void 0:n.name}var eL=[[/^(?:www\.)?google\.(?:com|com\.vn)$/,["q","url"]],[/\.safelinks\.protection\.outlook\.com$/,["url"]],[
/^outlook\.(?:office(?:365)?|live)\.com$/,["url"]],[/^statics\.teams\.cdn\.office\.net$/,["url"]],[/^l\.(?:instagram\.com|threads\.(?:net|com)|wl\.co)$/,["u"]],[/^(?:www\.|m\.)?youtube\.com$/,["q"]],[
/^(?:www\.)?linkedin\.com$/,["url"]],[/^duckduckgo\.com$/,["uddg"]],[/^(?:m\.)?vk\.com$/,["to"]],[/^out\.reddit\.com$/,["url"]],[/^slack-redir\.net$/,["url"]],[/\.zalo\.me$/,["url","u"]]],tL=["url",
"u","q","to","target","link","href","dest","destination","redirect","next"],Xg=/^(?:https?:)?\x2f\x2f[^\x2f]+\x2f/i;function Yg(e,{path:t,query:n}){let r=e.toLowerCase().replace(/\.$/,"");if(nL.test(
r))return rL(t,n);if(!/%3a|:\x2f\x2f|https?-3A/i.test(n))return;let o=eL.find(([i])=>i.test(r));for(let i of o?o[1]:tL){let s=vn(n,i);if(Xg.test(s))return{address:s,counter:o!==void 0}}}var nL=
/(?:^|\.)urldefense(?:\.proofpoint)?\.com$/;function rL(e,t){var o;let[,n]=(o=/\x2fv3\x2f__(https?:\x2f\x2f.{1,300}?)(?:__;|$)/i.exec(e))!=null?o:[];if(n!==void 0)return{address:n,counter:!0};let r=
vn(t,"u").replace(/_/g,"/").replace(/-([0-9A-F]{2})/g,"%$1");try{let i=decodeURIComponent(r);return Xg.test(i)?{address:i,counter:!0}:void 0}catch{return}}var xc=
/^(?:(?:h{1,2}[tps]{2,5}|ttps?)(?:[:;][:;.,]?\x2f*|[.,]?\x2f\x2f+:?|\x2f)){1,9}/i,Qd=/^fb:\x2f{1,3}/i,oL=[[/^mailto:/i,"EMAIL_IN_URL"],[/^(?:tel|sms|smsto|callto):/i,"PHONE_IN_URL"],[
/^(?:javascript|data|vbscript|file|s?ftps?|blob|about|intent|view-source|zalo|viber):/i,"SCHEME"]];function ks(e){let t=e.slice(0,40);for(let[n,r]of oL)if(n.test(t))return r;return gs(
/^([a-z][a-z0-9+-]{0,30}:)\x2f\x2f/i,t)&&!xc.test(t)&&!Qd.test(t)?"SCHEME":null}function Jg(e){if(Qd.test(e))return{scheme:"app",rest:e.replace(Qd,""),fixed:!1};let[t=""]=xc.exec(e)||[],n=e.slice(
t.length),r=n.replace(/^\x2f\x2f+/,"").replace(/^https?(?=www\.)/i,"").replace(/^(?:ww|w{4,6})(?=\.(?:facebook|fb)\.com)/i,"www");return{scheme:t?"web":"none",rest:r,fixed:r!==n||
!/^(?:https?:\x2f\x2f)?$/i.test(t)}}var iL=3;function ci(e,t=0){if(t>iL)return F("REDIRECT_LINK");let n=(/^https?%3a/i.test(e)?io(e):e).replace(/\\/g,"/"),r=ks(n);if(r)return F(r);let o=Jg(n),i=
o.scheme==="app"?pL(so(o.rest),Qg(t)):sL(o.rest,o.scheme==="web",Qg(t));return o.fixed||n!==e?$e(i,"SCHEME_FIXED"):i}var Qg=e=>(t,n)=>/[.\x2f]/.test(t.slice(0,300))&&!/^fb:/i.test(t)?ci(t,e+n):F(
"REDIRECT_LINK");function sL(e,t,n){let r=e.search(/[\x2f?#]|$/),o=e.slice(0,r),i=e.slice(r);if(o.includes("@"))return F(t||i||yc(o)?"USERINFO":"EMAIL_IN_URL");let[s="",...a]=o.split(":"),c=ai(s);
return c==="other"?aL(s,so(i),n):c==="lookalike"?F("LOOKALIKE_HOST",uL(s,i,n)):/^(?:443|80)?$/.test(a.join(":"))?dL(c,so(i),n):F("PORT")}function aL(e,t,n){if(!/[^.]\.[^.]/.test(e))return F(
"NOT_URL");let r=Yg(e,t),o=r&&n(r.address,1);return r!=null&&r.counter&&(o!=null&&o.ok)?$e(o,"REDIRECT_UNWRAPPED"):F("OTHER_SITE",o&&Zn(o))}var cL=
/^(?:www\.|m\.)?(?:facebook|fb)(?:[.,](?:c[onpm]{1,3}|cmo|ocm|[vxd]om|com[,.]?)?)?$/i;function uL(e,t,n){return cL.test(e)&&!/\.(?:co|cm)$/i.test(e)&&/^\x2f./.test(t)?Zn(n(`www.facebook.com${t}`,1)):
void 0}function dL(e,t,n){let[r="",o=""]=t.parts,i=r.toLowerCase();if(e==="facebook"||i==="l.php")return ws(t,n);if(e==="content")return F("CONTENT_LINK");let s=ii(i);return s==="LOGIN_LINK"?F(s):
e==="technical"?F("NOT_PROFILE_HOST"):e==="admin"?F("ADMIN_TOOL",Zn(jn(r))):i===""||s?F(s||"HOME"):e==="short"?Vd(t.parts,"fb.me"):lL(i,r,o)}function lL(e,t,n){return e==="t"?kc(n,Vt):
/^(?:.{1,2}|e2ee|new|rooms?)$/.test(e)?F("SYSTEM_PAGE"):kc(t,Bn)}function pL({parts:e,query:t},n){let[r="",o=""]=e,i=/^\d+$/.test(o)?o:ys(t,"id"),s=vn(t,"href")||vn(t,"url");if(
/^(?:facewebmodal|webview)$/i.test(r)&&s)return $e(n(s,1),"DEEP_LINK");let a=i&&mL.get(r.toLowerCase());return a?$e(a(i),"DEEP_LINK"):F("DEEP_LINK")}var mL=new Map([["profile",Vt],["page",Bn],[
"group",fc]]);var hL=/^(?:ngh?|[ckgpt]h|tr|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/i,fL=/^(?:facebook|fanpage|khongco|chuaco|danglap|dangtao|null|undefined|false)$/i,gL=
"(?:fb |facebook |page )?",yL="(?: (?:cua )?(?:facebook|fb|trang|page|fanpage|nick|tai khoan))?",bL=new RegExp(`^${gL}(?:u?id|ma so|ma)${yL} ?[:=-]? ?([1-9]\\d{9,19})$`),vc=e=>e.length<=7&&hL.test(e);
function el(e){let t=e.split(" ");if(t.some(vL))return F("EMAIL_IN_URL");let n=t.length===1?kr(e):"";if(/^[1-9]\d{13,19}$/.test(n))return $e(Vt(n),"BARE_USERNAME");let r=bL.exec(G(e.slice(0,120)));
return r?$e(Vt(r[1].replace(/\D/g,"")),"BARE_USERNAME"):Jd(e)!==void 0?F("OTHER_SITE"):t.length>1&&Yd(e)?wL(e):SL(e)?F("PHONE_IN_URL"):n?ey(n):xL(e,t)}function wL(e){let t=e.split(
/\s*[,;|]\s*|\s+[-–]\s+/),[n,r]=t.filter(o=>Kn(o)&&!Yd(o));return n!==void 0&&r===void 0&&t.length>1?$e(el(n),"TEXT_AROUND"):F("NOT_URL")}function kL(e){var n;let[t=""]=(n=
/^(?:www\.|m\.)?(?:facebook|fb),com(?=\x2f.)/i.exec(e))!=null?n:[];return t===""?void 0:Zn(ws(so(e.slice(t.length)),()=>F("NOT_URL")))}function ey(e){if(e[0]==="@"){let o=e.replace(/^@+/,"")||"-",i=
si(o);return i==="USERNAME_TLD"?F(i):$e(jn(o),"AT_USERNAME")}let t=e.replace(/^[\x2f\\]+/,"");if(/^(?:profile\.php[?&]|(?:groups|people|pages|share|p|pg)\x2f)/i.test(t))return $e(ws(so(t),()=>F(
"NOT_URL")),"BARE_USERNAME");let n=t.replace(/[\x2f\\]$/,"");return n.includes("/")&&/facebook|\bfb[.,]/i.test(n)?F("LOOKALIKE_HOST",kL(n)):/^[\w.-]*[A-Za-z][\w.-]*$/.test(n.slice(0,300))&&!fL.test(
n)&&!vc(n)&&si(n)!=="USERNAME_SHORT"?$e(jn(n),"BARE_USERNAME"):F("NOT_URL")}function xL(e,t){let n=t.filter(i=>/^[([]?@\w/.test(i)),[,r=""]=
/^(?:fb|facebook|face|fanpage|page|trang|nick|link|user(?:name)?) ?[:=-] ?(\S+)$/i.exec(e.slice(0,120))||[],o=n.length===1?n[0]:r;return o&&e.length<120?$e(ey(kr(o)),"TEXT_AROUND"):F("NOT_URL")}
function vL(e){let t=e.indexOf("@");return t>0?Kn(e.charAt(t-1))&&Kn(e.charAt(t+1)):e.search(pc)===0}var SL=e=>/(?:^|\D)(?:\+?84|0)[ .()-]?\d(?:[ .()-]{0,2}\d){7}/.test(e)||e.length<40&&
/^[+(]?(?:\d[ ().-]*){7,}$/.test(e);function ty(e){return e.includes(" ")?e.replace(/\b(https?) ?([:;]) ?\x2f ?\x2f ?/gi,"$1$2\x2f/").replace(
/\b(www|facebook|fb) ?\. ?(?=facebook|fb ?\.|com(?![\w.-]))/gi,"$1.").replace(/\b(facebook|fb)\.com ?\x2f ?(?=[\w.]+$)/gi,"$1.com/").replace(pc,"@"):e}function ny(e){let t=[],n=!1;for(
let r of new Set(e.split(" ")))for(let o of RL(r)){let i=LL(o);i&&t.push(i),n=n||(i?i.glued:Kn(o))}return{found:t,around:n}}function RL(e){return ks(e)?[e]:e.replace(
/([A-Za-z0-9)\].])(?=https?:\x2f\x2f)/gi,(t,n,r)=>r<20&&/^[htps:;\x2f\\.]+$/i.test(e.slice(0,r+1))?t:`${t} `).split(/[ <>"“”«»]|[,;|](?=https?:|www\.|(?:m\.|web\.)?facebook\.|fb\.)/i)}var OL=
/https?:[\x2f\\]|fb:\x2f\x2f|(?:www|m|web|mbasic)\.(?:facebook|fb)\.com|facebook\.com|fb\.com|m\.me\x2f/i,TL=/^(?:[\p{L}\p{M}\p{N}_ ()[\]-]*[^\p{L}\p{M}\p{N}.\x2f@%\\?#&]|\d{1,3}\.)$/u,CL=
/^[\p{L}\p{M}\p{N}_ ()[\]-]*[:(=[|>]$/u;function LL(e){let t=kr(e).replace(/^\d{1,3}\.(?=(?:facebook|fb)\.com)/i,"");if(t==="")return null;if(PL(t))return{address:t,word:e,glued:!1};let n=t.slice(0,
120).search(OL),r=t.slice(0,Math.max(n,0)),o=t.slice(n);return n>0&&(/^(?:https?|fb):/i.test(o)?TL:CL).test(r)?{address:o,word:e,glued:Kn(r)}:null}var $L=
"com|vn|net|org|edu|gov|info|biz|xyz|asia|site|app|link",AL="me|io|co|gg|watch|ly|us|ru|cn|kh|la",_L=new RegExp(`\\.(?:${$L}|${AL})\\.?$`,"i");function PL(e){if(xc.test(e)||ks(e)||
/^(?:https?%3a|fb:\x2f|[\x2f\\]{2}[^\x2f\\]{1,100}\.)/i.test(e))return!0;let t=e.search(/[\x2f\\?#]|$/),n=t< e.length,r=e.slice(0,Math.min(t,300));return r.includes("@")?r[0]!=="@"&&(n||yc(r)):EL(
r.replace(/:\w*$/,""),n)}function EL(e,t){return Wd(e)?/^(?:www\.)?(?:facebook|fb)$/i.test(e)?t||/^www/i.test(e):/[^.]\./.test(e)?ai(e)!=="other"||_L.test(e)||/^www\./i.test(e)||t&&
/\.(?!php$)[a-z]{2,}$/i.test(e):!1:/^[^\x21-\x24\x26-\x2c\x2f:-@[-^`{-~]+$/.test(e)&&(t||/[.。．｡]/.test(e))&&Hd(e)}function Sc(e){if(e==null)return F("EMPTY");if(typeof e!="string"&&
typeof e!="number")return F("NOT_URL");let t=oi(String(e));if(!Kn(t))return F("EMPTY");let n=ty(t),{found:r,around:o}=ny(n),[i,s]=r;if(!i)return el(n);let a=s?KL(r,n):NL(i,n);return n!==t&&!(a.ok&&
a.kind==="group")&&$e(a,"SCHEME_FIXED"),o?$e(a,"TEXT_AROUND"):a}function NL(e,t){let n=ci(e.address),r=t.slice(t.indexOf(e.word)+e.word.length).trim();return ML(e,n,r)?F("USERNAME_CHARS"):r&&DL(e,r)?
zL(t):n}function tl({address:e,word:t}){let n=t.slice(t.lastIndexOf("/")+1);return n===e.slice(-n.length)?n:""}function ML(e,t,n){return(t.ok?t.kind==="profile_or_page":t.reason==="USERNAME_SHORT")&&
vc(tl(e))&&/^[\p{L}\p{M}]/u.test(n)}var IL=/^(?:trang|nhom|page|fanpage|group|facebook|fb|link|web|ok|chinh|moi|cu|nay)$/i;function DL(e,t){if(!/^[\w.?=&%\x2f-]{1,60}$/.test(t)||FL(e,t)||IL.test(t)||
/^[A-Z]/.test(t)&&vc(t))return!1;let n=tl(e);return/[\w\x2f?=&%.-]$/.test(e.word)&&(/[?=&\x2f]/.test(t)||/^[\w.?=&%-]*$/.test(n))}var FL=(e,t)=>/^0\d{8}/.test(t)&&!/(?:^|=)\d+$/.test(tl(e));
function zL(e){let t=ci(e.replace(/ /g,""));return F("CUT",t.ok&&t.kind!=="share"?t.canonical:void 0)}var UL=20;function KL(e,t){let n=new Set,r=[...new Set(e.map(({address:u})=>u))];if(
r.length>UL)return F("MULTIPLE");let o=r.map(u=>{let d=ci(u);return n.add(d.ok?d.key:u),d});if(n.size===1&&o[0])return o[0];let i=o.filter(u=>u.ok||u.reason!=="OTHER_SITE"),s=new Set(t.split(
/[ ,;|]+/));if(!e.every(({word:u})=>s.has(u.replace(/[,;|]+$/,""))))return F("MULTIPLE");let[a]=i,c=a||ci(e.map(({word:u})=>u).join(""));return!a&&c.ok?F("CUT",c.canonical):!(a!=null&&a.ok)||i.some(
u=>!u.ok||u.key!==a.key)?F("MULTIPLE"):$e(a,"TEXT_AROUND")}var Cc=(...e)=>e.map(t=>`(?:${t})`).join("|"),BL="[đd][./]?c",jL="p?gs|ts|ths|th\\.s|cn|ks|ktv|ds|đd|ls|cv|dr",ZL=
"(?:bs\\.? ?)?ck ?(?:ii?|1|2)|bs",GL="mrs?|ms",WL="(?:ng|tt)ưt",nl=new RegExp(`^(?:${Cc(BL,jL,ZL,GL,WL)})(?:[.:]+\\s*|\\s+)`,"i"),HL="(?:thạc|tiến|bác|dược) s[ĩỹ]|kỹ sư|cử nhân|luật sư",Oc=
"ông|bà|anh|chị|cô|thầy|chú",VL=`(?:${Oc}) ?(?:\\((?:${Oc})\\)|/ ?(?:${Oc}))`,qL="(?:họ(?: và)? tên|tên|người quản trị|admin|phụ trách)(?= ?:)",rl=new RegExp(`^(?:${Cc("đồng chí",HL,VL,Oc,
qL)})[ .:]*(?:[.:\\s])\\s*(?=\\S+\\s)`,"i"),XL=
"nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý thạch kim sơn kiên lâm mai trịnh đinh cao châu tạ đoàn lương tô hà tăng thái trương quách la diệp tống đào hứa lưu vương phùng trầm tiêu nhan danh triệu quan giang ông doãn nghiêm mạc viên khưu lại tôn văn chu bạch đàm lục".split(
" "),Tc=e=>XL.includes(e.toLowerCase());function ol(e){let[t="",n="",r]=e.split(" ");if(!(t.toLowerCase()!=="ông"||r===void 0||!/^\p{L}[\p{L}\p{M}]+$/u.test(n)))return/^(?:thị|văn|ích)$/i.test(n)?
e.split(" ").length===3?"surname":void 0:Tc(n)?void 0:"either"}var YL="(?:trưởng|phó) (?:ban|phòng|trưởng)",JL="chủ tịch|[uủ][ỷy] viên|giám đốc|hiệu trưởng|chuyên viên|kế toán|bí thư",QL=
"(?:^|chánh |phó |trưởng |viên |bộ |[-,;(/:] ?)văn phòng|văn phòng (?=\\S)",oy=new RegExp(Cc(YL,JL,QL)),e$="(?:công|liên) đoàn|lđlđ|cđ(?:cs)? |công ty|ubnd|[uủ][ỷy] ban|trung tâm|bệnh viện",t$=
"trường (?:th(?:pt|cs|\\.|\\d|$| )|trung |tiểu |mầm |mẫu |đại học|cao đẳng|chính trị|dạy )",iy=new RegExp(`^(?:${Cc(e$,t$)})|facebook`),n$=/\S \S+ ?(?:[,;\x2f&+|]| và | hoặc | cùng ) ?\S+ \S/,r$=
/^(?:\d{1,2}[.)]|[-*•+]) ?/;function ry(e){let t=e;for(let n=0,r="";n<5&&t!==r;n+=1)r=t,t=t.replace(nl,"").replace(rl,"");return t}var Rc=e=>e.split(" ").filter(t=>/\p{L}/u.test(t)),o$=e=>e.some((t,
n)=>{var r;return n>1&&Tc(t)&&/^(?:thị|văn)$/i.test((r=e[n+1])!=null?r:"")});function sy(e){let t=e.split(/[\r\n]+/).map(a=>Rc(ry(a.replace(/\s+/g," ").trim().replace(r$,"")))).filter(a=>a.length>0),
n=t.flat();if(n$.test(ry(e.replace(/\s+/g," ").trim())))return!0;let r=t.filter(a=>a.length>2||a.length>1&&Tc(a[0])),[o="",i=""]=e.split(/\s[-–—]\s/).map(a=>a.trim()),s=Rc(o).length>1&&Rc(
i).length>1&&Tc(Rc(i)[0]);return r.length>1||s||o$(n)}var il=/^[-–—+*•.,;:"“ ]+/,py=/[-–—.,;:"” ]+$/,It=(e,t)=>({ok:!1,reason:e,suggest:t});function Lc(e,t,n){if(e.length>t)return It(n);if(sr(
e)==="NOTHING")return It("EMPTY");let r=ir(e);return r&&r!=="unicode"||e.includes("\ufffd")?It("ENCODING",(Gr(e)||{}).text):e.length<2?It("SHORT"):void 0}var i$=e=>ol(e)==="either"?e.slice(e.indexOf(
" ")+1):void 0,s$=/[\u{1D400}-\u{1D7FF}\uFF01-\uFF5E\u24B6-\u24E9\u{1F130}-\u{1F189}]+/gu,a$=e=>e.replace(/((?:công|liên) )(d)(?=oàn)|(lao )(d)(?=ộng)/gi,(t,n,r,o,i)=>(n!=null?n:o)+((r!=null?r:
i)==="D"?"Đ":"đ"));function my(e){if(typeof e!="string")return I(e);let t=e.replace(s$,n=>n.normalize("NFKC"));return(t===e?e:a$(t.normalize("NFC"))).replace(/[\u00D0\u0189](?=[\p{L}\p{M}])/gu,
"Đ").replace(/[\u00F0\u0256](?=[\p{L}\p{M}])/gu,"đ").replace(/(\p{Ll}\p{M}*)[\u200B\u2060\uFEFF]+(?=\p{Lu})/gu,"$1 ")}var c$=/^\p{Lu}(?:\p{Ll}+(?:\p{Lu}\p{Ll}+)*)?$/u;function xs(e){var u;let t=my(e),
n=I(t),r=n.replace(/[‘’`´]/g,"'").replace(/[\u2010-\u2015\u2212]/g,"-").slice(0,300).replace(il,"").replace(py,""),o=r;for(let d=0,l="";d<5&&o!==l;d+=1)l=o,o=o.replace(nl,"").replace(il,""),ol(o)||(o=
o.replace(rl,"").replace(il,""));let i=o.toLowerCase(),s=Lc(n,250,"LONG")||Lc(o,250,"LONG");if(s)return s;if(oy.test(i))return It(/[-,;(\x2f:\n]/.test(o+t)?"OFFICE_IN_NAME":"SHIFTED");if(
t.length<300&&sy(t))return It("TWO_PEOPLE");if(iy.test(i)||/[\d@]|:\x2f\x2f|www\.|\.(?:com|vn)\b/.test(i))return It("SHIFTED");if(!/^(?=.*\p{L})[\p{L}\p{M}' .-]*$/u.test(o))return It("CHARS");if(
o.length>60)return It("LONG");let a=o.split(/[\s.'-]+/).every(d=>c$.test(d)||d.toLowerCase()===d.toUpperCase())?o:Ch(o),c=o===r?[]:["TITLE_STRIPPED"];return{ok:!0,name:o,suggest:(u=i$(a))!=null?u:
a===o?void 0:a,notes:o.includes(" ")?c:[...c,"ONE_WORD"]}}var ay="Ban Thường vụ",cy="Ủy ban Kiểm tra",uy="Văn phòng",dy=new Map(Object.entries({ct:"Chủ tịch",btv:ay,bch:"Ban Chấp hành",tb:
"Trưởng Ban",pb:"Phó Ban",tgnc:"Tuyên giáo - Nữ công",ubkt:cy,cnubkt:`Chủ nhiệm ${cy}`,vp:uy,cvp:`Chánh ${uy}`,cv:"Chuyên viên",kt:"Kế toán",gd:"Giám đốc",ht:"Hiệu trưởng",bt:"Bí thư",uv:"Ủy viên",
uvtv:`Ủy viên ${ay}`}));function u$(e){let[,t,n=""]=/^(p|uv)(.{2,6})$/.exec(e)||[],r=dy.get(e),o=r?void 0:dy.get(n);return o?`${t==="p"?"Phó":"Ủy viên"} ${o}`:r}function hy(e){return e.replace(
/[–—]/g,"-").replace(/\bTG ?- ?NC\b/gi,"TGNC").replace(/\bP\. ?(?=C)/g,"Phó ").replace(/\bCN ?(?=UBKT)/gi,"CN").replace(/(PCT|Phó (?:CT|Chủ tịch)) ?TT$/i,"$1 Thường trực").replace(
/\p{L}[\p{L}\p{M}.]*/gu,t=>u$(G(t.replace(/\./g,"")))||t)}var d$=["CT","PCT","PCT TT","UVBTV","UVBCH","CNUBKT","TB TGNC","PTB TGNC","PB TGNC","TB Nữ công","CVP","PCVP","CV","Cán bộ chuyên trách",
"KT"].map(hy),ly=new Map([G,B].flatMap(e=>d$.map(t=>[e(t),t])));function fy(e){let t=I(e).slice(0,300).replace(py,""),n=Lc(t,100,"TOO_LONG");if(n)return n;if(sr(t))return It("SHIFTED");if(
!/\p{L}/u.test(t))return It("CHARS");let r=hy(t),o=ly.get(B(r))||ly.get(G(r))||r,i=Th(o,t)&&/^\p{Lu}/u.test(t)&&t!==t.toUpperCase();return{ok:!0,name:t,suggest:i||o===t.replace(/[–—]/g,"-")||
o.length>100?void 0:o,notes:[]}}function sl(e){let t=I(my(e)),n=sr(t.slice(0,1e3));return n&&n!=="NOTHING"?It(`${n}_IN_NAME`):Lc(t,100,"TOO_LONG")||(/[\p{L}\d]/u.test(t)?{ok:!0,name:t,notes:[]}:It(
"CHARS"))}function gy(e){return sl(e)}var wy=1e3;function ky(e){if(/^[0-9+.() -]*$/.test(e))return e.trim();let t=e.length>wy?e:e.normalize("NFKD").replace(/[\u0300-\u036f\u20e3]/g,"");return oi(
t.replace(/[\r\n]/g,"|").replace(/[\u2190-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff]/g," ")).toLowerCase().replace(/[đðɖ]/g,"d").replace(/[\u00b7\u2022\u2027\u30fb_]/g,".").replace(/[\u17e0-\u17e9]/g,
n=>`${n.charCodeAt(0)-6112}`).replace(/[\u2010-\u2015\u2212]/g,"-")}var l$=["(?:so )?(?:dien thoai|di dong|dt)|s?dt|(?:dt)?(?:dd|cq|nr|cd)",
"co (?:quan|dinh)|(?:may )?ban|nha rieng|van phong|vp|so|may","tel|phone|mob(?:ile|i)?|cell|hotline|hp|fax|[mtpf](?=[ .]?:)","zalo|vi(?:ber|ettel|na|naphone)|mobifone","lien he|lh|va|hoac|hay"].join(
"|"),yy=new RegExp(`(^|[^a-z])(?:${l$})(?![a-z])[ .:]{0,3}`,"g"),al=e=>/[a-z]/.test(e)?e.replace(yy,"$1|").replace(yy,"$1|"):e,p$="(?:so |may )?(?:le|nhanh|noi bo)|ext(?:ension)?|x|#",m$=new RegExp(
`(^|[^a-z])[ ,;|-]*(?:${p$}) ?[.:=]? ?\\(?(\\d{1,6})\\)?$`),h$=/(\d)() ?\x2f ?(\d{2,4})$/,f$=/(^|[^a-z]) ?\((\d{1,6})\)$/,Sn=e=>e.replace(/\D/g,"").length;function xy(e){let t=e.slice(-40),n=m$.exec(
t),r=n?null:h$.exec(t);if(r){let[c,,,u=""]=r,d=e.slice(0,e.length-c.length+1),l=d.replace(/[ .()-]/g,"");if(/^\D*0\d{10}$/.test(l)&&Math.abs(+l.slice(-u.length)-+u)>9)return{text:d,ext:u}}let[o="",i=
"",s=""]=n||f$.exec(t)||[],a=e.slice(0,e.length-o.length)+i;return o&&Sn(a)>=(n?7:10)?{text:a,ext:s}:{text:e,ext:""}}function cl(e){let t=[""],n="";for(let r of e.split(/( - |[\x2f;,&|])/)){let o=
t.length-1;/^(?: - |[\x2f;,&|])$/.test(r)?n=r:Sn(r)>6&&Sn(t[o]||"")>6?t.push(r):t[o]+=n+r}return t.slice(0,20)}var g$=/\((?=[^()]*\p{L})(?:[^()\d]{0,60}\d{0,2}){0,2}[^()\d]{0,60}\)/gu,by=
/(^|[^\p{L}\d])\p{L}[\p{L}.]*(?![\p{L}\d])[ .:]{0,3}/gu;function vy(e){return e.length>wy||/@|:\x2f\x2f|www\.|\.(?:com|vn|php)/.test(e)?e:e.replace(g$,"|").replace(by,"$1|").replace(by,"$1|")}
function ul(e,t){e=e.split("-"),t=t.split("-");for(var n=e[0].split("."),r=t[0].split("."),o=0;o<3;o++){var i=Number(n[o]),s=Number(r[o]);if(i>s)return 1;if(s>i)return-1;if(!isNaN(i)&&isNaN(
s))return 1;if(isNaN(i)&&!isNaN(s))return-1}return e[1]&&t[1]?e[1]>t[1]?1:e[1]< t[1]?-1:0:!e[1]&&t[1]?1:e[1]&&!t[1]?-1:0}var y$={}.constructor;function xr(e){return e!=null&&e.constructor===y$}var b$=
/^\d+$/;function dl(e){return b$.test(e)}function ui(e){"@babel/helpers - typeof";return ui=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},ui(e)}function $c(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Sy(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,w$(
r.key),r)}}function Ac(e,t,n){return t&&Sy(e.prototype,t),n&&Sy(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function w$(e){var t=k$(e,"string");return ui(t)=="symbol"?t:t+""}function k$(
e,t){if(ui(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(ui(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var x$="1.2.0",v$="1.7.35",Ry=" ext. ",he=(function(){function e(t){$c(this,e),ll(t),this.metadata=t,Cy.call(this,
t)}return Ac(e,[{key:"getCountries",value:function(){return Object.keys(this.metadata.countries).filter(function(n){return n!=="001"})}},{key:"getCountryMetadata",value:function(n){
return this.metadata.countries[n]}},{key:"nonGeographic",value:function(){if(!(this.v1||this.v2||this.v3))return this.metadata.nonGeographic||this.metadata.nonGeographical}},{key:"hasCountry",value:
function(n){return this.getCountryMetadata(n)!==void 0}},{key:"hasCallingCode",value:function(n){if(this.getCountryCodesForCallingCode(n))return!0;if(this.nonGeographic()){if(this.nonGeographic()[
n])return!0}else{var r=this.countryCallingCodes()[n];if(r&&r.length===1&&r[0]==="001")return!0}}},{key:"isNonGeographicCallingCode",value:function(n){return this.nonGeographic()?!!this.nonGeographic(
)[n]:!this.getCountryCodesForCallingCode(n)}},{key:"country",value:function(n){return this.selectNumberingPlan(n)}},{key:"selectNumberingPlan",value:function(n,r){var o,i;if(n&&(dl(n)?i=n:o=n),r&&(i=
r),o&&o!=="001"){var s=this.getCountryMetadata(o);if(!s)throw new Error("Unknown country: ".concat(o));this.numberingPlan=new Oy(s,this)}else if(i){if(!this.hasCallingCode(i))throw new Error(
"Unknown calling code: ".concat(i));this.numberingPlan=new Oy(this.getNumberingPlanMetadata(i),this)}else this.numberingPlan=void 0;return this}},{key:"getCountryCodesForCallingCode",value:function(
n){var r=this.countryCallingCodes()[n];if(r)return r.length===1&&r[0].length===3?void 0:r}},{key:"getCountryCodeForCallingCode",value:function(n){var r=this.getCountryCodesForCallingCode(n);if(
r)return r[0]}},{key:"getNumberingPlanMetadata",value:function(n){var r=this.getCountryCodeForCallingCode(n);if(r)return this.getCountryMetadata(r);if(this.nonGeographic()){var o=this.nonGeographic()[
n];if(o)return o}else{var i=this.countryCallingCodes()[n];if(i&&i.length===1&&i[0]==="001")return this.metadata.countries["001"]}}},{key:"countryCallingCode",value:function(){
return this.numberingPlan.callingCode()}},{key:"IDDPrefix",value:function(){return this.numberingPlan.IDDPrefix()}},{key:"defaultIDDPrefix",value:function(){return this.numberingPlan.defaultIDDPrefix(
)}},{key:"nationalNumberPattern",value:function(){return this.numberingPlan.nationalNumberPattern()}},{key:"possibleLengths",value:function(){return this.numberingPlan.possibleLengths()}},{key:
"formats",value:function(){return this.numberingPlan.formats()}},{key:"nationalPrefixForParsing",value:function(){return this.numberingPlan.nationalPrefixForParsing()}},{key:
"nationalPrefixTransformRule",value:function(){return this.numberingPlan.nationalPrefixTransformRule()}},{key:"leadingDigits",value:function(){return this.numberingPlan.leadingDigits()}},{key:
"hasTypes",value:function(){return this.numberingPlan.hasTypes()}},{key:"type",value:function(n){return this.numberingPlan.type(n)}},{key:"ext",value:function(){return this.numberingPlan.ext()}},{key:
"countryCallingCodes",value:function(){return this.v1?this.metadata.country_phone_code_to_countries:this.metadata.country_calling_codes}},{key:"chooseCountryByCountryCallingCode",value:function(n){
return this.selectNumberingPlan(n)}},{key:"hasSelectedNumberingPlan",value:function(){return this.numberingPlan!==void 0}}])})();var Oy=(function(){function e(t,n){$c(this,e),
this.globalMetadataObject=n,this.metadata=t,Cy.call(this,n.metadata)}return Ac(e,[{key:"callingCode",value:function(){return this.metadata[0]}},{key:"_getDefaultCountryMetadataForThisCallingCode",
value:function(){return this.globalMetadataObject.getNumberingPlanMetadata(this.callingCode())}},{key:"getDefaultCountryMetadataForRegion",value:function(){
return this._getDefaultCountryMetadataForThisCallingCode()}},{key:"IDDPrefix",value:function(){if(!(this.v1||this.v2))return this.metadata[1]}},{key:"defaultIDDPrefix",value:function(){if(!(this.v1||
this.v2))return this.metadata[12]}},{key:"nationalNumberPattern",value:function(){return this.v1||this.v2?this.metadata[1]:this.metadata[2]}},{key:"possibleLengths",value:function(){if(
!this.v1)return this.metadata[this.v2?2:3]}},{key:"_getFormats",value:function(n){return n[this.v1?2:this.v2?3:4]}},{key:"formats",value:function(){var n=this,r=this._getFormats(this.metadata)||
this._getFormats(this._getDefaultCountryMetadataForThisCallingCode())||[];return r.map(function(o){return new S$(o,n)})}},{key:"nationalPrefix",value:function(){return this.metadata[this.v1?3:this.v2?
4:5]}},{key:"_getNationalPrefixFormattingRule",value:function(n){return n[this.v1?4:this.v2?5:6]}},{key:"nationalPrefixFormattingRule",value:function(){return this._getNationalPrefixFormattingRule(
this.metadata)||this._getNationalPrefixFormattingRule(this._getDefaultCountryMetadataForThisCallingCode())}},{key:"_nationalPrefixForParsing",value:function(){return this.metadata[this.v1?5:this.v2?6:
7]}},{key:"nationalPrefixForParsing",value:function(){return this._nationalPrefixForParsing()||this.nationalPrefix()}},{key:"nationalPrefixTransformRule",value:function(){return this.metadata[this.v1?
6:this.v2?7:8]}},{key:"_getNationalPrefixIsOptionalWhenFormatting",value:function(){return!!this.metadata[this.v1?7:this.v2?8:9]}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:
function(){return this._getNationalPrefixIsOptionalWhenFormatting(this.metadata)||this._getNationalPrefixIsOptionalWhenFormatting(this._getDefaultCountryMetadataForThisCallingCode())}},{key:
"leadingDigits",value:function(){return this.metadata[this.v1?8:this.v2?9:10]}},{key:"types",value:function(){return this.metadata[this.v1?9:this.v2?10:11]}},{key:"hasTypes",value:function(){
return this.types()&&this.types().length===0?!1:!!this.types()}},{key:"type",value:function(n){if(this.hasTypes()&&Ty(this.types(),n))return new O$(Ty(this.types(),n),this)}},{key:"ext",value:
function(){return this.v1||this.v2?Ry:this.metadata[13]||Ry}}])})(),S$=(function(){function e(t,n){$c(this,e),this._format=t,this.metadata=n}return Ac(e,[{key:"pattern",value:function(){
return this._format[0]}},{key:"format",value:function(){return this._format[1]}},{key:"leadingDigitsPatterns",value:function(){return this._format[2]||[]}},{key:"nationalPrefixFormattingRule",value:
function(){return this._format[3]||this.metadata.nationalPrefixFormattingRule()}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:function(){return!!this._format[4]||
this.metadata.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"nationalPrefixIsMandatoryWhenFormattingInNationalFormat",value:function(){return this.usesNationalPrefix()&&
!this.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"usesNationalPrefix",value:function(){return!!(this.nationalPrefixFormattingRule()&&!R$.test(this.nationalPrefixFormattingRule(
)))}},{key:"internationalFormat",value:function(){return this._format[5]||this.format()}}])})(),R$=/^\(?\$1\)?$/,O$=(function(){function e(t,n){$c(this,e),this.type=t,this.metadata=n}return Ac(e,[{
key:"pattern",value:function(){return this.metadata.v1?this.type:this.type[0]}},{key:"possibleLengths",value:function(){if(!this.metadata.v1)return this.type[1]||this.metadata.possibleLengths()}}])})(
);function Ty(e,t){switch(t){case"FIXED_LINE":return e[0];case"MOBILE":return e[1];case"TOLL_FREE":return e[2];case"PREMIUM_RATE":return e[3];case"PERSONAL_NUMBER":return e[4];case"VOICEMAIL":
return e[5];case"UAN":return e[6];case"PAGER":return e[7];case"VOIP":return e[8];case"SHARED_COST":return e[9]}}function ll(e){if(!e)throw new Error(
"[libphonenumber-js] `metadata` argument not passed. Check your arguments.");if(!xr(e)||!xr(e.countries))throw new Error(
"[libphonenumber-js] `metadata` argument was passed but it's not a valid metadata. Must be an object having `.countries` child object property. Got ".concat(xr(e)?"an object of shape: { "+Object.keys(
e).join(", ")+" }":"a "+T$(e)+": "+e,"."))}var T$=function(t){return ui(t)};function vs(e,t){var n=new he(t);if(n.hasCountry(e))return n.selectNumberingPlan(e).countryCallingCode();throw new Error(
"Unknown country: ".concat(e))}function Cy(e){var t=e.version;typeof t=="number"?(this.v1=t===1,this.v2=t===2,this.v3=t===3,this.v4=t===4):t?ul(t,x$)===-1?this.v2=!0:ul(t,v$)===-1?this.v3=!0:this.v4=
!0:this.v1=!0}function C$(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=L$(e))||t&&e&&
typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function L$(e,t){if(e){if(typeof e=="string")return Ly(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
Ly(e,t):void 0}}function Ly(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function pl(e,t){for(var n=e.slice(),r=C$(t),o;!(o=r()).done;){var i=o.value;
e.indexOf(i)<0&&n.push(i)}return n.sort(function(s,a){return s-a})}function ao(e,t,n){return $y(e,void 0,t,n)}function $y(e,t,n,r){n&&(r=new he(r.metadata),r.selectNumberingPlan(n));var o=r.type(t),i=
o&&o.possibleLengths()||r.possibleLengths();if(!i)return"IS_POSSIBLE";if(t==="FIXED_LINE_OR_MOBILE"){if(!r.type("FIXED_LINE"))return $y(e,"MOBILE",n,r);var s=r.type("MOBILE");s&&(i=pl(i,
s.possibleLengths()))}else if(t&&!o)return"INVALID_LENGTH";var a=e.length,c=i[0];return c===a?"IS_POSSIBLE":c>a?"TOO_SHORT":i[i.length-1]< a?"TOO_LONG":i.indexOf(a,1)>=0?"IS_POSSIBLE":
"INVALID_LENGTH"}function ml(e,t,n){t===void 0&&(t={});var r=new he(n);if(t.v2){if(!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.country||
e.countryCallingCode)}else{if(!e.phone)return!1;if(e.country){if(!r.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));r.selectNumberingPlan(e.country)}else{if(
!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.countryCallingCode)}}if(r.possibleLengths())return $$(e.phone||e.nationalNumber,r);if(
e.countryCallingCode&&r.isNonGeographicCallingCode(e.countryCallingCode))return!0;throw new Error('Missing "possibleLengths" in metadata. Perhaps the metadata has been generated before v1.0.18.')}
function $$(e,t){return ao(e,void 0,t)==="IS_POSSIBLE"}function At(e,t){return e=e||"",new RegExp("^(?:"+t+")$").test(e)}function A$(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e[
"@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=_$(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[
r++]}}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function _$(e,t){if(e){if(
typeof e=="string")return Ay(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?Ay(e,t):void 0}}function Ay(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}var P$=["MOBILE",
"PREMIUM_RATE","TOLL_FREE","SHARED_COST","VOIP","PERSONAL_NUMBER","PAGER","UAN","VOICEMAIL"];function co(e,t,n){if(t=t||{},!(!e.country&&!e.countryCallingCode)){var r=new he(n);r.selectNumberingPlan(
e.country||e.countryCallingCode);var o=t.v2?e.nationalNumber:e.phone;if(At(o,r.nationalNumberPattern())){if(hl(o,"FIXED_LINE",r))return r.type("MOBILE")&&r.type("MOBILE").pattern()===""||!r.type(
"MOBILE")||hl(o,"MOBILE",r)?"FIXED_LINE_OR_MOBILE":"FIXED_LINE";for(var i=A$(P$),s;!(s=i()).done;){var a=s.value;if(hl(o,a,r))return a}}}}function hl(e,t,n){var r=n.type(t);return!r||!r.pattern()||
r.possibleLengths()&&r.possibleLengths().indexOf(e.length)<0?!1:At(e,r.pattern())}function fl(e,t,n){t=t||{};var r=new he(n);if(r.selectNumberingPlan(e.country||e.countryCallingCode),r.hasTypes(
))return co(e,t,r.metadata)!==void 0;var o=t.v2?e.nationalNumber:e.phone;return At(o,r.nationalNumberPattern())}var E$=/^[A-Z]{2}$/;function gl(e){return E$.test(e)}var N$=!1;function yl(e,t){var n,r,
o=new he(t);return gl(e)?(n=e,o.selectNumberingPlan(n),r=o.countryCallingCode()):(r=e,N$&&o.isNonGeographicCallingCode(r)&&(n="001")),{country:n,callingCode:r}}function bl(e,t,n){var r=new he(n),o=
r.getCountryCodesForCallingCode(e);return o?o.filter(function(i){return M$(t,i,n)}):[]}function M$(e,t,n){var r=new he(n);return r.selectNumberingPlan(t),r.numberingPlan.possibleLengths().indexOf(
e.length)>=0}var _y=3,Py="0-9０-９٠-٩۰-۹",I$="-‐-―−ー－",D$="／/",F$="．.",z$=" \u00a0\u00ad\u200b\u2060\u3000",U$="()（）［］\\[\\]",K$="~⁓∼～",Ey="".concat(I$).concat(D$).concat(F$).concat(z$).concat(
U$).concat(K$);var B$=new RegExp("(["+Py+"])");function wl(e,t,n,r){if(t){var o=new he(r);o.selectNumberingPlan(t||n);var i=new RegExp(o.IDDPrefix());if(e.search(i)===0){e=e.slice(e.match(i)[
0].length);var s=e.match(B$);if(!(s&&s[1]!=null&&s[1].length>0&&s[1]==="0"))return e}}}function kl(e,t){if(e&&t.numberingPlan.nationalPrefixForParsing()){var n=new RegExp(
"^(?:"+t.numberingPlan.nationalPrefixForParsing()+")"),r=n.exec(e);if(r){var o,i,s=r.length-1,a=s>0&&r[s];if(t.nationalPrefixTransformRule()&&a)o=e.replace(n,t.nationalPrefixTransformRule()),s>1&&(i=
r[1]);else{var c=r[0];o=e.slice(c.length),a&&(i=r[1])}var u;if(a){var d=e.indexOf(r[1]),l=e.slice(0,d);l===t.numberingPlan.nationalPrefix()&&(u=t.numberingPlan.nationalPrefix())}else u=r[0];return{
nationalNumber:o,nationalPrefix:u,carrierCode:i}}}return{nationalNumber:e}}function j$(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);
if(Array.isArray(e)||(n=Z$(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Z$(e,t){if(e){if(typeof e=="string")return Ny(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
Ny(e,t):void 0}}function Ny(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function xl(e,t,n){for(var r=new he(n),o=j$(t),i;!(i=o()).done;){var s=i.value;
if(r.selectNumberingPlan(s),r.leadingDigits()){if(e&&e.search(r.leadingDigits())===0)return s}else if(co({phone:e,country:s},void 0,r.metadata))return s}}var G$=!1;function vl(e,t){var n=
t.nationalNumber,r=t.metadata;if(G$&&r.isNonGeographicCallingCode(e))return"001";var o=r.getCountryCodesForCallingCode(e);if(o)return o.length===1?o[0]:xl(n,o,r.metadata)}function _c(e,t,n){var r=kl(
e,n),o=r.carrierCode,i=r.nationalNumber;if(i!==e){if(!W$(e,i,n))return{nationalNumber:e};if(n.numberingPlan.possibleLengths()&&(t||(t=vl(n.numberingPlan.callingCode(),{nationalNumber:i,metadata:n})),
!H$(i,t,n)))return{nationalNumber:e}}return{nationalNumber:i,carrierCode:o}}function W$(e,t,n){return!(At(e,n.nationalNumberPattern())&&!At(t,n.nationalNumberPattern()))}function H$(e,t,n){switch(ao(
e,t,n)){case"TOO_SHORT":case"INVALID_LENGTH":return!1;default:return!0}}function Sl(e,t,n,r,o){if(!(t||n||r))return{number:e};var i=t||n?vs(t||n,o):r;if(e.indexOf(i)===0){var s=new he(o);
s.selectNumberingPlan(t||n||r);var a=e.slice(i.length),c=_c(a,void 0,s),u=c.nationalNumber,d=_c(e,void 0,s),l=d.nationalNumber;if(!At(l,s.nationalNumberPattern())&&At(u,s.nationalNumberPattern())||ao(
l,void 0,s)==="TOO_LONG")return{countryCallingCode:i,number:a}}return{number:e}}function Rl(e,t,n,r,o){if(!e)return{};var i;if(e[0]!=="+"){var s=wl(e,t||n,r,o);if(s&&s!==e)i=!0,e="+"+s;else{if(t||n||
r){var a=Sl(e,t,n,r,o),c=a.countryCallingCode,u=a.number;if(c)return{countryCallingCodeSource:"FROM_NUMBER_WITHOUT_PLUS_SIGN",countryCallingCode:c,number:u}}return{number:e}}}if(e[1]==="0")return{};
for(var d=new he(o),l=2;l-1<=_y&&l<=e.length;){var p=e.slice(1,l);if(d.hasCallingCode(p))return d.selectNumberingPlan(p),{countryCallingCodeSource:i?"FROM_NUMBER_WITH_IDD":
"FROM_NUMBER_WITH_PLUS_SIGN",countryCallingCode:p,number:e.slice(l)};l++}return{}}function Ol(e){return e.replace(new RegExp("[".concat(Ey,"]+"),"g")," ").trim()}var V$=/(\$\d)/;function Tl(e,t,n){
var r=n.useInternationalFormat,o=n.withNationalPrefix,i=n.carrierCode,s=n.metadata,a=e.replace(new RegExp(t.pattern()),r?t.internationalFormat():o&&t.nationalPrefixFormattingRule()?t.format().replace(
V$,t.nationalPrefixFormattingRule()):t.format());return r?Ol(a):a}var q$=/^[\d]+(?:[~\u2053\u223C\uFF5E][\d]+)?$/;function Cl(e,t,n){var r=new he(n);if(r.selectNumberingPlan(e||t),r.defaultIDDPrefix(
))return r.defaultIDDPrefix();if(q$.test(r.IDDPrefix()))return r.IDDPrefix()}function My(e){var t=e.number,n=e.ext;if(!t)return"";if(t[0]!=="+")throw new Error(
'"formatRFC3966()" expects "number" to be in E.164 format.');return"tel:".concat(t).concat(n?";ext="+n:"")}var Iy={formatExtension:function(t,n,r){return"".concat(t).concat(r.ext()).concat(n)}};
function $l(e,t,n,r){n?n=J$({},Iy,n):n=Iy;var o=new he(r);if(e.country&&e.country!=="001"){if(!o.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));o.selectNumberingPlan(
e.country)}else if(e.countryCallingCode)o.selectNumberingPlan(e.countryCallingCode);else return e.phone||"";var i=o.countryCallingCode(),s=n.v2?e.nationalNumber:e.phone,a;switch(t){case"NATIONAL":
return s?(a=Pc(s,e.carrierCode,"NATIONAL",o,n),Ll(a,e.ext,o,n.formatExtension)):"";case"INTERNATIONAL":return s?(a=Pc(s,null,"INTERNATIONAL",o,n),a="+".concat(i," ").concat(a),Ll(a,e.ext,o,
n.formatExtension)):"+".concat(i);case"E.164":return"+".concat(i).concat(s);case"RFC3966":return My({number:"+".concat(i).concat(s),ext:e.ext});case"IDD":if(!n.fromCountry)return;var c=Y$(s,
e.carrierCode,i,n.fromCountry,o);return c?Ll(c,e.ext,o,n.formatExtension):void 0;default:throw new Error('Unknown "format" argument passed to "formatNumber()": "'.concat(t,'"'))}}function Pc(e,t,n,r,
o){var i=X$(r.formats(),e);return i?Tl(e,i,{useInternationalFormat:n==="INTERNATIONAL",withNationalPrefix:!(i.nationalPrefixIsOptionalWhenFormattingInNationalFormat()&&o&&o.nationalPrefix===!1),
carrierCode:t,metadata:r}):e}function X$(e,t){return Q$(e,function(n){if(n.leadingDigitsPatterns().length>0){var r=n.leadingDigitsPatterns()[n.leadingDigitsPatterns().length-1];if(t.search(
r)!==0)return!1}return At(t,n.pattern())})}function Ll(e,t,n,r){return t?r(e,t,n):e}function Y$(e,t,n,r,o){var i=vs(r,o.metadata);if(i===n){var s=Pc(e,t,"NATIONAL",o);return n==="1"?n+" "+s:s}var a=
Cl(r,void 0,o.metadata);if(a)return"".concat(a," ").concat(n," ").concat(Pc(e,null,"INTERNATIONAL",o))}function J$(){for(var e=1,t=arguments.length,n=new Array(t),r=0;r< t;r++)n[r]=arguments[r];for(;
e< n.length;){if(n[e])for(var o in n[e])n[0][o]=n[e][o];e++}return n[0]}function Q$(e,t){for(var n=0;n< e.length;){if(t(e[n]))return e[n];n++}}function Ss(e){"@babel/helpers - typeof";return Ss=
typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":
typeof t},Ss(e)}function Dy(e,t){var n=Object.keys(e);if(Object.getOwnPropertySymbols){var r=Object.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return Object.getOwnPropertyDescriptor(e,
o).enumerable})),n.push.apply(n,r)}return n}function Fy(e){for(var t=1;t< arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?Dy(Object(n),!0).forEach(function(r){eA(e,r,n[r])}):
Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(n)):Dy(Object(n)).forEach(function(r){Object.defineProperty(e,r,Object.getOwnPropertyDescriptor(n,r))})}
return e}function eA(e,t,n){return(t=Uy(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}function tA(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function zy(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,Uy(
r.key),r)}}function nA(e,t,n){return t&&zy(e.prototype,t),n&&zy(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function Uy(e){var t=rA(e,"string");return Ss(t)=="symbol"?t:t+""}function rA(
e,t){if(Ss(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Ss(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var Al=(function(){function e(t,n,r){if(tA(this,e),!t)throw new TypeError("First argument is required");if(
typeof t!="string")throw new TypeError("First argument must be a string");if(t[0]==="+"&&!n)throw new TypeError("`metadata` argument not passed");if(xr(n)&&xr(n.countries)){r=n;var o=t;if(!oA.test(
o))throw new Error('Invalid `number` argument passed: must consist of a "+" followed by digits');var i=Rl(o,void 0,void 0,void 0,r),s=i.countryCallingCode,a=i.number;if(n=a,t=s,!n)throw new Error(
"Invalid `number` argument passed: too short")}if(!n)throw new TypeError("`nationalNumber` argument is required");if(typeof n!="string")throw new TypeError(
"`nationalNumber` argument must be a string");ll(r);var c=yl(t,r),u=c.country,d=c.callingCode;this.country=u,this.countryCallingCode=d,this.nationalNumber=n,this.number=
"+"+this.countryCallingCode+this.nationalNumber,this.getMetadata=function(){return r}}return nA(e,[{key:"setExt",value:function(n){this.ext=n}},{key:"getPossibleCountries",value:function(){
return this.country?[this.country]:bl(this.countryCallingCode,this.nationalNumber,this.getMetadata())}},{key:"isPossible",value:function(){return ml(this,{v2:!0},this.getMetadata())}},{key:"isValid",
value:function(){return fl(this,{v2:!0},this.getMetadata())}},{key:"isNonGeographic",value:function(){var n=new he(this.getMetadata());return n.isNonGeographicCallingCode(this.countryCallingCode)}},{
key:"isEqual",value:function(n){return this.number===n.number&&this.ext===n.ext}},{key:"getType",value:function(){return co(this,{v2:!0},this.getMetadata())}},{key:"format",value:function(n,r){
return $l(this,n,r?Fy(Fy({},r),{},{v2:!0}):{v2:!0},this.getMetadata())}},{key:"formatNational",value:function(n){return this.format("NATIONAL",n)}},{key:"formatInternational",value:function(n){
return this.format("INTERNATIONAL",n)}},{key:"getURI",value:function(n){return this.format("RFC3966",n)}}])})();var oA=/^\+\d+$/;var Ky={version:4,country_calling_codes:{"84":["VN"]},countries:{VN:[
"84","00","[12]\\d{9}|[135-9]\\d{8}|[16]\\d{6,7}|7\\d{6}",[7,8,9,10],[["(\\d{4})(\\d{4,6})","$1 $2",["1(?:2[02]|[89])"],0,1],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["1[26]|6"],"0$1",1],[
"(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[1357-9]"],"0$1",1],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["2[48]"],"0$1",1],["(\\d{3})(\\d{4})(\\d{3})","$1 $2 $3",["2"],"0$1",1]],"0",0,0,0,0,0,[[
"2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\\d{7}",[10]],[
"121[0-3]\\d{5}|(?:1[46]0|(?:3\\d|7[06-9])\\d|5(?:[1689]\\d|2[238]|59)|8(?:[1-8]\\d|9[6-9])|9(?:[0-8]\\d|9[013-9]))\\d{6}",[9]],["1800\\d{4,6}|12(?:0[13]|28)\\d{4}",[8,9,10]],["1900\\d{4,6}",[8,9,
10]],0,0,["[17]99\\d{4}|69\\d{5,6}",[7,8]],0,["672\\d{6}",[9]]]]},nonGeographic:{}};var By=Ky,jy={version:By.version,country_calling_codes:{84:["VN"]},countries:{VN:By.countries.VN},nonGeographic:{}};
function Zy(...e){let t=new Map;for(let n of e){let[r="",...o]=n.split(/\W+/);o.forEach((i,s)=>t.set(i,`${Number(r)+s}`))}return t}var Gy=Zy("32: 162 163 164 165 166 167 168 169","56: 186","58: 188",
"59: 199","70: 120","76: 126 122 128 121","81: 127 129 123 124 125"),Wy=Zy("203: 33 240 25 26 27 280 281","212: 22 231 20 230 29","220: 320 321 241","225: 31 351 36 350 30",
"232: 52 53 54 510 511 37 38 39","24: 4","28: 8","251: 61 62","254: 64 55 56 57 58 68 60 501 500 63","269: 59 70 651 72 73 650 75 66 67","290: 780 781 710 711 74","296: 76 77","299: 79"),Hy=e=>_l(e)&&
e.length===11?`0${Gy.get(e.slice(1,4))}${e.slice(4)}`:"",_l=e=>Gy.has(e.slice(1,4));function Ec(e){let t=[1,2,3].map(r=>e.slice(1,1+r)).find(r=>Wy.has(r))||"";return e.length===(t.length===1?10:
t.length+8)&&/[2-8]/.test(e.charAt(1+t.length))?t:""}var Pl=(e,t)=>`0${Wy.get(t)}${e.slice(1+t.length)}`;var Qe=e=>({ok:!1,reason:e}),sA=/^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])/,Xy=
/^(\d)\1{6,}$|(\d)\2{7}$|^0?(?:123456789|987654321)/,aA=/^0(?:69\d{5,8}|80\d{5,6})$/,cA=/^0?1[89]00\d{0,6}$|^1[01]\d{1,3}$/;function Mc(e){let t=/^[ (]*(?:\+|00)/.test(e),n=e.replace(/\D/g,
"").replace(/^00(?=[1-9])/,"");if(Xy.test(n))return Qe("FAKE");if(cA.test(n))return Qe("SERVICE_NUMBER");if(aA.test(n.replace(/^(?:84)?0?(?=69\d|80\d)/,"0")))return Qe("CLOSED_NETWORK");let r=
/^84/.test(n)&&(t||n.length>10),o=r?n.slice(2):n;if(o[0]==="0"||r)return qy(o[0]==="0"?o:`0${o}`,Vy(e,r));if(t)return Qe(o.length<7?"TOO_SHORT":"FOREIGN");if(o.length<9)return Qe(/^[2-8].{6}/.test(o)?
"NO_PREFIX":"TOO_SHORT");let i=qy(`0${o}`,Vy(e,r));return i.ok&&i.kind==="valid"&&i.notes.unshift("LEADING_ZERO_ADDED"),i}function Vy(e,t){let n=e.match(/\(?\d+/g)||[];return t&&/^\(?(?:00)?84$/.test(
n[0]||"")&&n.shift(),/^\(?0$/.test(n[0]||"")&&n.shift(),n.map((r,o)=>o?r:r.replace(/^(\(?)(?=[1-9])/,"$10"))}function qy(e,t){let n=Nc(e,"valid")||(/^055[2-9]\d{6}$/.test(e)?uA(e):null)||Nc(Hy(e),
"convertible","OLD_11_DIGIT")||dA(e,t)||Qe(pA(e));return n.ok&&n.kind==="valid"&&n.type==="mobile"&&(sA.test(e)||n.notes.push("UNKNOWN_PREFIX"),lA(e,t)&&n.notes.push("AMBIGUOUS_OLD_AREA")),Xy.test(e)?
Qe("FAKE"):n}function Nc(e,t,...n){if(!/^0(?:2\d|[35789])\d{8}$/.test(e))return null;let r=new Al(`+84${e.slice(1)}`,jy),o=r.getType(),i=o==="MOBILE"?"mobile":o==="FIXED_LINE"?"landline":null;
return i&&{ok:!0,kind:t,type:i,e164:r.number,display:r.formatNational(),notes:n}}var uA=e=>({ok:!0,kind:"valid",type:"mobile",e164:`+84${e.slice(1)}`,display:`${e.slice(0,4)} ${e.slice(4,
7)} ${e.slice(7)}`,notes:[]});function dA(e,t){let n=Ec(e),r=!/^2/.test(n)||Yy(n,t)||e[n.length+1]==="3"&&(t[0]||"").length>5;return n&&n!=="8"&&r?Nc(Pl(e,n),"convertible","OLD_AREA_CODE"):null}
var Yy=(e,t)=>(t[0]||"").replace("(","")===`0${e}`;function lA(e,t){let n=Ec(e);return/^3[01]$/.test(n)||n==="55"&&e[3]!=="9"?!0:!n||!Yy(n,t)?!1:n==="8"||/^\(/.test(t[0]||"")||e[3]==="3"&&
/^3-(?:7|1-|4-3$)/.test(t.map(r=>r.length).join("-"))}function El(e){let t=`0${e.slice(3)}`,n=Ec(t),r=n?Nc(Pl(t,n),"convertible"):null;return r!=null&&r.ok?r.e164:void 0}function pA(e){let t=e[1]||"";
if(/[01]/.test(t)&&e.length>8&&e.length<12&&!_l(e))return"PREFIX";let n=e.length-(/[12]/.test(t)?11:10);return n<0?"TOO_SHORT":n>0?"TOO_LONG":t==="2"?"AREA_CODE":"PREFIX"}function Rs(e){if(
e==null)return Qe("EMPTY");if(typeof e!="string"&&typeof e!="number")return Qe("CHARS");let t=ky(String(e)).replace(/^(\d{9,12})\.0$/,"$1");if(!/[a-z0-9]|[^\x00-\x7f]/.test(t))return Qe("EMPTY");if(
/^[+-]?\d+([.,]\d+)? ?e ?[+-]?\d{1,3}$/.test(t))return Qe("SCIENTIFIC");let n=cl(t).reduce((r,o)=>r.concat(hA(o)),[]);return n.length?bA(n):Qe(mA(t))}var mA=e=>/\p{L}/u.test(al(e))?"CHARS":"EMPTY",Jy=
/[^\d .()+\-\x2f,;:&|[\]'"=!?]/;function hA(e){let{text:t,ext:n}=xy(e),r=al(t);if(Jy.test(r)){if(gA(r))return[Qe("LETTER_FOR_DIGIT")];let o=vy(r);if(Jy.test(o))return[Qe("CHARS")];if(Sn(o)===0)return[
];if(Sn(o)<7)return[Qe("CHARS")];let i=Qy(o,n).map(fA);return i.some(({ok:s})=>s)?i:[Qe("CHARS")]}return Sn(r)===0?[]:Qy(r,n)}var fA=e=>e.ok?{...e,notes:[...e.notes,"TEXT_AROUND"]}:e;function Qy(e,t){
var i;let n=cl(e).filter((s,a,c)=>c.length<2||Sn(s)>0),r=n.length>1?n.map(Mc):yA((i=n[0])!=null?i:""),o=r[r.length-1];return o&&o.ok&&t?[...r.slice(0,-1),{...o,display:`${o.display} (máy lẻ ${t})`,
ext:t}]:r}var gA=e=>/^[\d .()+\-\x2f,;:&|oli\u043e\u03bf]*$/.test(e)&&Sn(e)>5;function yA(e){return e.length<80&&Sn(e)>15&&eb(e.match(/\+?\d+/g)||[])||[Mc(e)]}function eb(e){if(e.length===0)return[];
for(let t=1;t<=5&&t<=e.length;t++){let n=Mc(e.slice(0,t).join(" ")),r=n.ok?eb(e.slice(t)):null;if(r)return[n,...r]}return null}function bA(e){let[t=Qe("EMPTY")]=e;if(e.length<2||t.ok&&e.every(
r=>r.ok&&r.e164===t.e164))return t;let n=[];for(let r of e)r.ok&&!n.includes(r.e164)&&n.push(r.e164);return n.length?{ok:!1,reason:"MULTIPLE",parts:n}:Qe("MULTIPLE")}var wA={[z.page]:["pageName",
"address","name","office","phone","email"],[z.group]:["pageName","address","name","office","phone","email"],[z.person]:["accountName","address","name","office","phone","email"],[z.none]:["reason"]},
kA=(e,t)=>{var n;return t==="kind"||wA[(n=nn(e))!=null?n:z.page].includes(t)},xA=e=>nn(e)===z.none?["kind","reason"]:ye,Nl=(e,t)=>({key:e,with:t}),on=(e,t,n={},r)=>({field:e,level:"fault",problem:Nl(
t,r),...n}),di=(e,t)=>({field:e,level:"ask",problem:Nl("account.ask",{value:t}),suggest:t}),li=(e,t,n)=>({field:e,level:"note",problem:Nl(t,n)});function vA(e){let t=Sc(e),n=!t.ok&&
t.reason==="OTHER_SITE"?Xd(I(e)):void 0;return t.ok?{value:t.canonical,key:t.key,addressKind:t.kind,findings:t.notes.map(r=>li("address",`address.note.${r}`))}:{value:I(e),findings:[n?on("address",
"account.otherNetwork",{},{network:n}):on("address",`address.${t.reason}`),...t.suggest?[di("address",t.suggest)]:[]]}}var tb=e=>t=>{var o;let n=Rs(t),r=n.ok&&n.notes.includes("AMBIGUOUS_OLD_AREA")?
El(n.e164):void 0;return n.ok?{value:n.display,key:n.e164,findings:[...r===void 0?[]:[di(e,nb(r))],...n.notes.map(i=>li(e,`phone.note.${i}`))]}:{value:I(t),findings:[on(e,`phone.${n.reason}`),...((o=
n.parts)!=null?o:[]).map(i=>di(e,nb(i)))]}},nb=e=>{let t=Rs(e);return t.ok?t.display:e};function SA(e){var r;let t=za(e),n=t.suggest?[di("email",t.suggest)]:[];return t.ok?{value:t.email,key:t.key,
findings:[...n,...t.notes.map(o=>li("email",`email.note.${o}`))]}:{value:I(e),findings:[on("email",`email.${t.reason}`),...n,...((r=t.parts)!=null?r:[]).map(o=>di("email",o))]}}var RA={accountName:
"Nguyễn Thị Hoa",pageName:"Công đoàn huyện Cầu Kè",name:"Nguyễn Thị Hoa",office:"Phó Chủ tịch",second:"Trần Văn Minh"},Os=(e,t)=>n=>{var i;let r=t(n),o=r.suggest?[di(e,r.suggest)]:[];if(!r.ok){let s={
label:Zt(e),example:(i=RA[e])!=null?i:""};return{value:I(n),findings:[on(e,`person.${r.reason}`,{},s),...o]}}return{value:r.name,findings:[...o,...r.notes.map(s=>li(e,`person.note.${s}`))]}};
function OA(e){let t=I(e);return{value:t,findings:t.length>500?[on("reason","account.reasonLong")]:[]}}function TA(e){let t=nn(e);return t?{value:t,findings:[]}:{value:I(e),findings:[on("kind",
"account.kindUnknown",{},{text:I(e)})]}}var CA={kind:TA,accountName:Os("accountName",gy),pageName:Os("pageName",sl),address:vA,name:Os("name",xs),office:Os("office",fy),phone:tb("phone"),email:SA,
second:Os("second",xs),secondPhone:tb("secondPhone"),reason:OA},LA=["accountName","pageName","name","office","second","reason"];function $A(e,t,n){try{return AA(e,t,n)}catch(r){return{value:t,
findings:[on(e,"account.cellUnreadable")],broke:r}}}function AA(e,t,n){if(!I(t))return kA(n,e)?e==="kind"||e==="reason"?{value:"",findings:[on(e,`account.${e}`)]}:{value:"",findings:[on(e,
"account.required",{},{label:Zt(e)})]}:{value:"",findings:[]};let r=LA.includes(e)?Gr(t):void 0;return r?{value:t,findings:[on(e,"account.legacyText",{suggest:r.text},{text:r.text})]}:CA[e](t)}
function _A(e,t){let n=(r,o)=>[{...li("kind",r),level:"ask",suggest:o,setField:"kind"}];return t==="group"&&e!==z.group?n("account.addressIsGroup",z.group):e===z.group&&t&&!["group","share"].includes(
t)?[li("address","account.groupAddress")]:t==="page"&&e===z.person?n("account.addressIsPage",z.page):[]}function uo(e){var s,a,c,u,d;let t=(s=nn(e.kind))!=null?s:"",n=xA(t),r={};for(let l of ye)r[l]=
n.includes(l)?$A(l,e[l],t):{value:I(e[l]),findings:[]};let o=ye.filter(l=>"broke"in r[l]),i={};for(let l of ye)i[l]=r[l].value;return{values:i,findings:[...ye.flatMap(l=>r[l].findings),..._A(t,
r.address.addressKind)],addressKey:(a=r.address.key)!=null?a:"",phoneKey:(c=r.phone.key)!=null?c:"",emailKey:(u=r.email.key)!=null?u:"",addressKind:(d=r.address.addressKind)!=null?d:"",...o.length?{
broke:o.map(l=>r[l].broke)}:{}}}var rb=5,ob=120;function ib(e,t,n=r=>{throw r}){let r=new Map(t.map(({code:s,name:a})=>[s.trim(),gn(a.trim(),ob)])),o={rows:e.filter(s=>!kd(s)),samples:e.filter(kd),
cores:Vh(t)},i=(s,{level:a,field:c},u)=>{var m,h;let d=[...(m=u.units)!=null?m:as(u.rows)],l=d.map(b=>r.get(b)||gn(b,ob)),p=l.slice(0,rb).join("; ")+(d.length>rb?"; …":"");return{rowIds:u.rows.map(
b=>b.rowId),units:d,level:a,problem:{key:`across.${s}`,with:{units:p,count:u.rows.length,other:l[1]||""},field:(h=u.field)!=null?h:c}}};return Object.entries(Pa).flatMap(([s,a])=>{try{
return Array.from(a.find(o),c=>i(s,a,c))}catch(c){return n(c,s),[]}})}function sb(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&
e.BYTES_PER_ELEMENT===1}var Ml=e=>e?`"${e}" `:"";function Il(e,t=""){if(typeof e!="number")throw new TypeError(Ml(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||
e<0)throw new RangeError(Ml(t)+"expected integer >= 0, got "+e);return e}function pi(e,t,n=""){if(sb(e)&&(t===void 0||e.length===t))return e;t!==void 0&&Il(t,"length");let r=sb(e),o=t!==void 0?
` of length ${t}`:"",i=r?`length=${e.length}`:`type=${typeof e}`,s=Ml(n)+"expected Uint8Array"+o+", got "+i;throw r?new RangeError(s):new TypeError(s)}function ub(e){if(typeof e!="function"||
typeof e.create!="function")throw new TypeError("expected hash wrapped by utils.createHasher");if(Il(e.outputLen),Il(e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error(
"hash blockLen / outputLen must be >= 1")}var PA=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},ab=(
e,t)=>{PA(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&n!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(
`"${t}.__proto__" is not allowed`)};function mi(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function Ic(e,t){pi(e,
void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError('"output" expected length >= '+n)}function Ts(...e){for(let t=0;t< e.length;t++)e[t].fill(0)}function Dc(e){
return new DataView(e.buffer,e.byteOffset,e.byteLength)}function sn(e,t){return e<<32-t|e>>>t}var db=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",EA=Array.from({
length:256},(e,t)=>t.toString(16).padStart(2,"0"));function Dl(e){if(pi(e),db)return e.toHex();let t="";for(let n=0;n< e.length;n++)t+=EA[e[n]];return t}function cb(e){return e>=48&&e<=57?e-48:e>=65&&
e<=70?e-55:e>=97&&e<=102?e-87:void 0}function lb(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);if(db)try{return Uint8Array.fromHex(e)}catch(o){
throw o instanceof SyntaxError?new RangeError(o.message):o}let t=e.length,n=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);let r=new Uint8Array(n);for(let o=0,i=
0;o< n;o++,i+=2){let s=cb(e.charCodeAt(i)),a=cb(e.charCodeAt(i+1));if(s===void 0||a===void 0){let c=e[i]+e[i+1];throw new RangeError('hex string expected, got non-hex character "'+c+'" at index '+i)}
r[o]=s*16+a}return r}function NA(e,t,n="opts"){return ab(e,"defaults"),t!==void 0&&ab(t,n),Object.assign(Object.create(null),e,t)}function pb(e,t={}){if(typeof e!="function")throw new TypeError(
'"hashCons" expected function, got type='+typeof e);t=NA({},t,"info");let n=(o,i)=>e(i).update(o).digest(),r=e(void 0);return n.outputLen=r.outputLen,n.blockLen=r.blockLen,n.canXOF=r.canXOF,n.create=
o=>e(o),Object.assign(n,t),Object.freeze(n)}var mb=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});var Fc=class{constructor(t,n){pe(this,"oHash");pe(this,"iHash");pe(this,"blockLen");pe(
this,"outputLen");pe(this,"canXOF",!1);pe(this,"finished",!1);pe(this,"destroyed",!1);if(ub(t),pi(n,void 0,"key"),this.iHash=t.create(),typeof this.iHash.update!="function")throw new Error(
"expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;let r=this.blockLen,o=new Uint8Array(r);o.set(n.length>r?t.create().update(n).digest():n);for(let i=0;
i< o.length;i++)o[i]^=54;this.iHash.update(o),this.oHash=t.create();for(let i=0;i< o.length;i++)o[i]^=106;this.oHash.update(o),Ts(o)}update(t){return mi(this),this.iHash.update(t),this}digestInto(t){
mi(this),Ic(t,this),this.finished=!0;let n=t.subarray(0,this.outputLen);this.iHash.digestInto(n),this.oHash.update(n),this.oHash.digestInto(n),this.destroy()}digest(){let t=new Uint8Array(
this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||(t=Object.create(Object.getPrototypeOf(this),{}));let{oHash:n,iHash:r,finished:o,destroyed:i,blockLen:s,outputLen:a,canXOF:c}=this;
return t=t,t.finished=o,t.destroyed=i,t.blockLen=s,t.outputLen=a,t.canXOF=c,t.oHash=n._cloneInto(t.oHash),t.iHash=r._cloneInto(t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,
this.oHash.destroy(),this.iHash.destroy()}},hb=(()=>{let e=((t,n,r)=>new Fc(t,n).update(r).digest());return e.create=(t,n)=>new Fc(t,n),e})();var MA=e=>e/2**32|0,IA=e=>e>>>0;function fb(e,t,n,r){
let o=MA(n),i=IA(n);e.setUint32(t,r?i:o,r),e.setUint32(t+4,r?o:i,r)}function gb(e,t,n){return e&t^~e&n}function yb(e,t,n){return e&t^e&n^t&n}var zc=class{constructor(t,n,r,o){pe(this,"blockLen");pe(
this,"outputLen");pe(this,"canXOF",!1);pe(this,"padOffset");pe(this,"isLE");pe(this,"buffer");pe(this,"view");pe(this,"finished",!1);pe(this,"length",0);pe(this,"pos",0);pe(this,"destroyed",!1);
this.blockLen=t,this.outputLen=n,this.padOffset=r,this.isLE=o,this.buffer=new Uint8Array(t),this.view=Dc(this.buffer)}update(t){mi(this),pi(t);let{view:n,buffer:r,blockLen:o}=this,i=t.length,s=!1;for(
let a=0;a< i;){let c=Math.min(o-this.pos,i-a);if(c===o){let u=Dc(t);for(;o<=i-a;a+=o)this.process(u,a);s=!0;continue}r.set(a===0&&c===i?t:t.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===o&&(
this.process(n,0),this.pos=0,s=!0)}return this.length+=t.length,s&&this.roundClean(),this}digestInto(t){mi(this),Ic(t,this),this.finished=!0;let{buffer:n,view:r,blockLen:o,isLE:i}=this,{pos:s}=this;n[
s++]=128,n.fill(0,s),this.padOffset>o-s&&(this.process(r,0),n.fill(0)),fb(r,o-8,this.length*8,i),this.process(r,0),this.roundClean();let a=t===n?r:Dc(t),c=this.outputLen,u=c/4,d=this.get();if(c%4||
u>d.length)throw new Error("invalid outputLen");for(let l=0;l< u;l++)a.setUint32(4*l,d[l],i)}digest(){let{buffer:t,outputLen:n}=this;this.digestInto(t);let r=t.slice(0,n);return this.destroy(),r}
_cloneIntoMeta(t){let{buffer:n,length:r,finished:o,destroyed:i,pos:s}=this;return t.destroyed=i,t.finished=o,t.length=r,t.pos=s,s&&t.buffer.set(n),t}clone(){return this._cloneInto()}},bb=
Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var DA=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,
2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,
2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,
3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,
2428436474,2756734187,3204031479,3329325298]),vr=new Uint32Array(64),Fl=class extends zc{constructor(n,r){super(64,n,8,!1);pe(this,"A",0);pe(this,"B",0);pe(this,"C",0);pe(this,"D",0);pe(this,"E",0);
pe(this,"F",0);pe(this,"G",0);pe(this,"H",0);this.A=r[0]|0,this.B=r[1]|0,this.C=r[2]|0,this.D=r[3]|0,this.E=r[4]|0,this.F=r[5]|0,this.G=r[6]|0,this.H=r[7]|0}get(){let{A:n,B:r,C:o,D:i,E:s,F:a,G:c,H:u}=
this;return[n,r,o,i,s,a,c,u]}set(n,r,o,i,s,a,c,u){this.A=n|0,this.B=r|0,this.C=o|0,this.D=i|0,this.E=s|0,this.F=a|0,this.G=c|0,this.H=u|0}_cloneInto(n){return(n||(n=new this.constructor)).set(
...this.get()),this._cloneIntoMeta(n)}process(n,r){for(let p=0;p<16;p++,r+=4)vr[p]=n.getUint32(r,!1);for(let p=16;p<64;p++){let m=vr[p-15],h=vr[p-2],b=sn(m,7)^sn(m,18)^m>>>3,x=sn(h,17)^sn(h,
19)^h>>>10;vr[p]=x+vr[p-7]+b+vr[p-16]|0}let{A:o,B:i,C:s,D:a,E:c,F:u,G:d,H:l}=this;for(let p=0;p<64;p++){let m=sn(c,6)^sn(c,11)^sn(c,25),h=l+m+gb(c,u,d)+DA[p]+vr[p]|0,x=(sn(o,2)^sn(o,13)^sn(o,22))+yb(
o,i,s)|0;l=d,d=u,u=c,c=a+h|0,a=s,s=i,i=o,o=h+x|0}o=o+this.A|0,i=i+this.B|0,s=s+this.C|0,a=a+this.D|0,c=c+this.E|0,u=u+this.F|0,d=d+this.G|0,l=l+this.H|0,this.set(o,i,s,a,c,u,d,l)}roundClean(){Ts(vr)}
destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),Ts(this.buffer)}},zl=class extends Fl{constructor(){super(32,bb)}};var Uc=pb(()=>new zl,mb(1));var FA=16,wb=e=>Dl(e.slice(0,FA));function Cs(e){
let t=encodeURIComponent(e.replace(/[\uD800-\uDFFF]/gu,"\ufffd")),n=[];for(let r=0;r< t.length;r+=1){let o=t[r]==="%";n.push(o?parseInt(t.slice(r+1,r+3),16):t.charCodeAt(r)),o&&(r+=2)}
return Uint8Array.from(n)}var Sr=e=>wb(Uc(Cs(e))),Ul=e=>Dl(Uc(Cs(e))),hi=class{constructor(t){this.known=new Map;this.start=hb.create(Uc,lb(t))}of(t){var r;let n=(r=this.known.get(t))!=null?r:wb(
this.start.clone().update(Cs(t)).digest());return this.known.set(t,n),n}};var zA=8,xb="trống",vb="1",kb=" (theo bản cũ)",Sb="Đã rút đồng ý",Kc=e=>e.trim()?Sr(e.trim().normalize("NFC")).slice(0,zA):xb,
Rb=(e,t)=>e===xb||/^[0-9a-f]{8}$/.test(e!=null?e:"")?e:Kc(t),Ob=({name:e,phone:t,email:n,second:r,secondPhone:o})=>{let i=[B(r),o.replace(/\D/g,"")];return[B(e),t.replace(/\D/g,""),n.trim(
).toLowerCase(),...i.some(s=>s!=="")?i:[]]},Gn=e=>nn(e.kind)!==z.none&&Ob(e).some(t=>t!==""),Tb=(e,t,n)=>`${e||"Người dùng biểu mẫu"}, ${me(t)}, bản thông báo ${n}`,Cb=e=>`${Sb}, ${me(e)}`,fi=
e=>/^(da )?(rut|thu hoi)\b/.test(G(e).trim()),Lb=e=>e.startsWith(`${Sb}, `),$b=e=>e.endsWith(kb)?e:`${e.trim()}${kb}`,Ab=(e,t)=>t.of("consent",e.consent.trim(),...Ob(e)),Ls=(e,t)=>[vb,t.name,Ab(e,
t)].join(".");function Wn(e,t){if(!e.consent.trim())return e.consentMark?"ended":"none";if(fi(e.consent))return"withdrawn";let[n,r,o]=e.consentMark.split(".");return n===vb&&o&&(!t||r!==t.name)?
"unknown":t&&o===Ab(e,t)&&r===t.name?"given":"ended"}var _b=(e,t)=>!fi(e)&&e.trim()!==""&&!e.includes(`bản thông báo ${Kc(t)}`);var UA=/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/,Hn=e=>UA.test(e),Pb=(e,t,n)=>Hn(
e)&&e>=t&&e<=n,Eb=({shown:e,updated:t},n,r)=>{var o;return(o=[e,t].find(i=>Pb(i,n,r)))!=null?o:""};function Nb(e,t,n){return e.hasRows?e.witnessed?e.witnessed:e.complete?Eb(e,t,n)||n:Pb(e.shown,t,n)?
e.shown:"":""}function Mb(e,t,n){if(e.witnessed||!e.hasRows||!e.complete)return{witnessed:e.witnessed};let r=Eb(e,t,n);if(r)return{witnessed:r};let o=e.shown!==""&&!(Hn(e.shown)&&e.shown>n);return{
witnessed:n,...o?{insteadOf:e.shown}:{}}}function KA(e,t){return e.length===0||t==="ended"||e.some(({isPending:n})=>n)?Yo[t].withoutRows:e.some(n=>n.hasFault||n.review==="returned")?$.fix:e.every(
n=>n.isNone)?$.none:e.every(n=>n.review==="passed")?$.approved:$.reported}function Ib(e,t,{last:n,...r},o,i,s){let a=KA(e,t),c=a!==$.missing&&a!==$.fix&&a!=="",u=h=>h.reduce((b,x)=>x.updated>b?
x.updated:b,""),d=e.filter(({isPending:h})=>!h),l={...r,updated:u(d),hasRows:d.length>0,complete:c},p=Nb(l,n,i),m=a===""?"":Ef(o,p,s);return{status:a,timeliness:m,count:e.filter(h=>!h.isNone).length,
first:p,witness:Mb(l,n,i),updated:u(e),order:BA(a,m),pending:e.length-d.length}}function BA(e,t){let n={[$.missing]:0,[$.fix]:10,[$.reported]:20,[$.none]:30,[$.approved]:40,"":50},r={[ne.overdue]:0,[
ne.late]:1,[ne.grace]:2,[ne.open]:3,[ne.onTime]:4,"":5};return n[e]+r[t]}var jA=3,Db=e=>{var t,n;return(n=(t=/\d+$/.exec(e))==null?void 0:t[0].replace(/^0+(?=\d)/,""))!=null?n:""};function Fb(e){
let t,n=()=>{let r=new Map;for(let{code:o,name:i}of e){let s={code:o.trim(),name:i.trim()};if(s.code){for(let a of new Set([G(xt(i)),Db(s.code)]))if(a){let c=r.get(a);c?c.push(s):r.set(a,[s])}}}
return r};return r=>{var s;t!=null||(t=n());let o=r.trim(),i=(s=t.get(/^\d+$/.test(o)?Db(o):G(xt(o))))!=null?s:[];return i.length>jA?"":i.map(({code:a,name:c})=>`${a} (${c})`).join(", ")}}var gi={
full:"hộp thư của người nhận đã đầy",unknown:"không có địa chỉ này",domain:"tên miền sau dấu @ không nhận thư, có thể gõ sai",disabled:"hộp thư đã bị khóa hoặc ngừng dùng",blocked:
"máy chủ của người nhận chặn thư",large:"thư lớn hơn mức người nhận cho phép",other:"máy chủ của người nhận không nhận thư, không rõ lý do"},ZA=
/[\w.!#$%&'*+\x2f=?^`{|}~-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}/gi,GA=/^(?:mailer-daemon|postmaster|noreply|no-reply)@|@(?:googlemail|mail\.gmail)\.com$/i,WA=4e5,HA=[["2.2","full"],[
"2.1","disabled"],["2.3","large"],["3.4","large"],["1.2","domain"],["1.10","unknown"],["1.","unknown"],["4.","domain"],["7.","blocked"]],lo=(...e)=>new RegExp(e.join("|"),"i"),VA=[[lo("over quota",
"quota exceeded","mailbox (?:is )?full","inbox is full","out of storage","hộp thư .{0,20}đầy","hết dung lượng"),"full"],[lo("domain .{0,60}(?:not found|couldn't be found|does ?n.t exist)",
"tên miền .{0,60}không"),"domain"],[lo("address not found","couldn't be found","user unknown","unknown user","no such user","does ?n.t exist","không tìm thấy địa chỉ","không tìm thấy người"),
"unknown"],[lo("disabled","inactive","suspended","bị vô hiệu","ngừng hoạt động"),"disabled"],[lo("blocked","spam","policy","rejected","blacklist","access denied","bị chặn","bị từ chối"),"blocked"],[
lo("too large","size limit","exceeds .{0,20}size","quá lớn"),"large"]],qA=lo("delivery incomplete","delivery (?:is )?delayed","will (?:retry|keep trying)","temporary problem","tiếp tục thử",
"chậm trễ");function zb(e){var o,i;let t=[...e.matchAll(/(?:^|[^\d.])([45])\.(\d{1,3}\.\d{1,3})(?![\d.]*\d)/g)],n=t.find(([,s])=>s==="5");if(n){let s=`5.${n[2]}`;return{reason:(i=(o=HA.find(([a])=>n[
2].startsWith(a)))==null?void 0:o[1])!=null?i:"other",code:s}}if(t.length||qA.test(e))return t.some(([,,a])=>a==="2.2")?{reason:"full",code:"4.2.2"}:"late";let r=VA.find(([s])=>s.test(e));return r?{
reason:r[1],code:""}:/(?:^|\D)55\d(?:\D|$)/.test(e)?{reason:"other",code:""}:void 0}function Ub(e,t){let n=e.slice(0,WA),r=[...n.matchAll(ZA)].map(s=>({email:s[0].toLowerCase().replace(/^[.'`]+/,""),
from:s.index,to:s.index+s[0].length})).filter(({email:s})=>!GA.test(s)&&t(s)),o=new Map,i=new Set;return r.forEach(({email:s,from:a,to:c},u)=>{var m,h,b;let d=r.slice(u+1).find(x=>x.email!==s),l=
r.slice(0,u).reverse().find(x=>x.email!==s),p=(b=zb(n.slice(c,Math.min((m=d==null?void 0:d.from)!=null?m:n.length,c+3e3))))!=null?b:zb(n.slice(Math.max((h=l==null?void 0:l.to)!=null?h:0,a-1e3),a));
p==="late"?i.add(s):p&&!(o.has(s)&&p.code==="")&&o.set(s,{email:s,...p})}),{bounces:[...o.values()],delayed:[...i].filter(s=>!o.has(s))}}var Rr=100,Kl=e=>/^[A-Za-zĐđ]{0,6}[-_.]?\d[\w.-]*$/.test(e);
function XA(e,t){let n=[],{activity:r}=e,o=e.mergedInto.trim();if(r.trim()&&!bn(r)&&n.push({column:"activity",problem:{key:"roster.badActivity",with:{text:r}}}),t.superiorRings.has(e)&&n.push({column:
"parent",problem:{key:"roster.parentRing"}}),Wt(e)===re.merged){let i=t.named(o);o?i?t.mergerRings.has(e)&&n.push({column:"mergedInto",problem:i===e?{key:"roster.mergedSelf"}:{key:"roster.mergedRing"}
}):n.push({column:"mergedInto",problem:{key:"roster.mergedUnknown",with:{code:o}}}):n.push({column:"mergedInto",problem:{key:"roster.mergedNowhere"}})}else o&&n.push({column:"mergedInto",problem:{key:
"roster.mergedStill"}});return n}function YA(e,t,n){var s;let r=[],o=e.code.trim(),i=e.parent.trim();o?o.length>Rr?r.push({column:"code",problem:{key:"roster.codeLong",with:{most:Rr}}}):((s=t.get(j(
o)))!=null?s:0)>1&&r.push({column:"code",problem:{key:"roster.codeTwice",with:{code:o}}}):r.push({column:"code",problem:{key:"roster.noCode"}}),e.name.trim()||r.push({column:"name",problem:{key:
"roster.noName"}}),i&&j(i)===j(o)?r.push({column:"parent",problem:{key:"roster.parentSelf"}}):Kl(i)&&!t.has(j(i))&&r.push({column:"parent",problem:{key:"roster.parentUnknown",with:{parent:i}}}),
r.push(...XA(e,n));for(let{text:a,suggest:c}of Ze(e.email).bad)r.push({column:"email",problem:c?{key:"roster.askEmail",with:{text:a,suggest:c}}:{key:"roster.badEmail",with:{text:a}}});for(let a of Af(
e.phone))Rs(a).ok||r.push({column:"phone",problem:{key:"roster.badPhone",with:{text:a}}});return e.required.trim()&&!cr(e.required)&&r.push({column:"required",problem:{key:"roster.badRequired",with:{
text:e.required}}}),e.extendedTo.trim()&&Le(e.extendedTo)===void 0&&r.push({column:"extendedTo",problem:{key:"roster.badDay",with:{text:e.extendedTo}}}),r}function JA(e,t){var o;let n=t.get(
e.code.trim()),r=(o=n==null?void 0:n.email.split(", ").every(i=>e.email.toLowerCase().indexOf(i.toLowerCase())>=0))!=null?o:!1;return n&&r?[{column:"email",problem:n.why?{key:"roster.returnedEmail",
with:{text:n.email,day:K(n.day),why:gi[n.why]}}:{key:"roster.refusedEmail",with:{text:n.email,day:K(n.day)}}}]:[]}function $s(e,t={},n=()=>{}){var s;let r=new Map;for(let a of e.map(({code:c})=>j(
c)))a&&r.set(a,((s=r.get(a))!=null?s:0)+1);let o=new Map(Object.entries(t)),i=Je(e);return e.map(a=>{try{return[...YA(a,r,i),...JA(a,o)]}catch(c){return n(c),[{column:"",problem:{key:
"roster.unreadable"}}]}})}var Bl=e=>Object.fromEntries(e.map(t=>[t,""])),QA=["unit",...ye],Bb=e=>QA.every(t=>e[t].trim()===""),Se=e=>Yr(e.usage)===ve.stopped;function e_(e,t){return t?{key:
"account.unitMeant",with:{code:e,meant:t}}:{key:"account.unknownUnit",with:{code:e}}}function t_(e,t,n,r){let o=[],i=(s,a)=>{o.push({column:s,problem:a})};e.unit.trim()?t===void 0&&i("unit",e_(e.unit,
r(e.unit))):i("unit",{key:"account.noUnit"}),e.usage.trim()&&!Yr(e.usage)&&i("usage",{key:"account.usageUnknown",with:{text:e.usage}}),e.review.trim()&&!ls(e.review)&&i("review",{key:
"account.reviewUnknown",with:{text:e.review}});for(let s of n.findings)s.level==="fault"&&o.push({column:s.field,problem:Xa(s.problem)});return o}function n_(e,t){return{blank:!1,active:!0,pending:!1,
unit:jl(()=>e.unit.trim(),""),isNone:!1,review:"waiting",consent:"unknown",faults:[{column:"",problem:{key:"account.rowUnreadable"}}],remarks:[],own:{...Bl(["unitName",...Mn]),rowId:t}}}function jl(e,
t){try{return e()}catch{return t}}function r_(e){return e==="given"||e==="unknown"?[]:[{column:"",problem:{key:e==="withdrawn"?"account.consentWithdrawn":"account.noConsent"}}]}function o_(e,t,n,r,o,
i){let s=Bb(e),a=e.unit.trim();if(s)return{blank:s,active:!1,pending:!1,unit:a,isNone:!1,review:"waiting",consent:Wn(e,r),faults:[],remarks:[],own:Bl(["unitName",...Mn])};let c=uo(e),u=t.get(a),d=Se(
e),l=xn(e,r),p=d?[]:t_(e,u,c,o);!d&&l==="returned"&&p.push({column:"",problem:Xa(lc(e.comment))});let m=d?[]:c.findings.filter(x=>x.level!=="fault").map(({field:x,problem:T})=>({column:x,problem:Xa(
T)}));!d&&e.review.trim()&&dc(e,r)&&m.push({column:"",problem:{key:"account.markUnknown"}});let h=Wn(e,r);!d&&Gn(e)&&m.push(...r_(h));let b=wr(e,r).join(", ");return{blank:s,active:!d,pending:!d&&!Lt(
e,i),unit:a,isNone:nn(e.kind)===z.none,review:l,faults:p,remarks:m,reading:c,consent:h,own:{unitName:u!=null?u:"",faults:"",remarks:"",changed:b,rowId:n,addressKey:c.addressKey,mask:""}}}function i_(
e,t){let n=new Set;return e.map(r=>{let o=r.rowId&&!n.has(r.rowId)?r.rowId:jl(()=>Bb(r),!1)?"":t();return n.add(o),o})}function s_(e){var n;let t=new Map;for(let r of e){if(!r.active)continue;let o=(
n=t.get(r.unit))!=null?n:{none:[],accounts:0};r.isNone?o.none.push(r):o.accounts+=1,t.set(r.unit,o)}for(let{none:r,accounts:o}of t.values())o?r.forEach(i=>i.faults.push({column:"kind",problem:{key:
"account.noneWithAccounts"}})):r.slice(1).forEach(i=>i.faults.push({column:"kind",problem:{key:"account.noneTwice"}}))}function a_(e,t,n,r){var a;let o=new Map(t.map(c=>[c.own.rowId,c])),i=e.flatMap((
c,u)=>{let{active:d,own:l,reading:p,unit:m}=t[u];return!d||!p?[]:[{rowId:l.rowId,unit:m,key:p.addressKey,kind:p.addressKind,pageName:c.pageName,accountName:c.accountName,name:c.name,phone:p.phoneKey,
email:p.emailKey}]}),s=ib(i,n.map(({code:c,name:u})=>({code:c,name:u})),r);for(let{rowIds:c,level:u,problem:d}of s){let l={column:"",problem:d};for(let p of c.map(m=>o.get(m)))(a=u==="fix"?p==null?
void 0:p.faults:p==null?void 0:p.remarks)==null||a.push(l)}}function c_(e,t){let n=new Map;return e.forEach(({updated:r},o)=>{let{active:i,pending:s,unit:a,isNone:c,review:u,faults:d}=t[o];if(
!i)return;let l={isPending:s,isNone:c,hasFault:d.some(wn),review:u,updated:r},p=n.get(a);p?p.push(l):n.set(a,[l])}),n}function u_(e,t,n,r){var d,l;let{dueBefore:o,graceUntil:i,openedAt:s}=(d=
r.round)!=null?d:{dueBefore:"",graceUntil:"",openedAt:""},a=p=>Hn(p)&&p< s?"":p,c=Ib(t,n,{witnessed:a(e.witnessed),shown:a(e.first),last:(l=r.lastWitness)!=null?l:""},{dueBefore:o,graceUntil:i,
extendedTo:Gt(e.extendedTo)},r.now,r.today);return{cells:{status:c.status,timeliness:c.timeliness,count:String(c.count),first:c.first,updated:c.updated,order:String(c.order),counted:Kf(n)?"1":"0"},
standing:c}}function d_(e,t,n){let r=c_(e.accounts,t),o=Ha(e.units,e.round),i=$s(e.units,e.refused,n);return e.units.map((s,a)=>{var d;let c=!s.code.trim()&&!s.name.trim();if(c)return{blank:c,pending:
0,faults:[],own:Bl(Xr)};let u=i[a];if(!e.round||!pt(e.round))return{blank:c,pending:0,faults:u,obligation:jl(()=>o(a),"report"),own:{...Kb(Xr,s),faults:Qa(u)}};try{let l=(d=r.get(s.code.trim(
)))!=null?d:[],p=o(a),{cells:m,standing:h}=u_(s,l,p,e),{witness:b,pending:x}=h;return{blank:c,faults:u,obligation:p,pending:x,witness:b,own:{...m,faults:Qa(u)}}}catch(l){return n(l),u.push({column:"",
problem:{key:"roster.unreadable"}}),{blank:c,pending:0,faults:u,own:{...Kb(Xr,s),faults:Qa(u)}}}})}var Kb=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]]));function jb(e){var a;let t=[],n=c=>{t.push(c)},
r=new Map(e.units.map(c=>[c.code.trim(),c.name.trim()])),o=Fb(e.units),i=i_(e.accounts,e.newId),s=e.accounts.map((c,u)=>{try{return o_(c,r,i[u],e.markKey,o,e.round)}catch(d){return n(d),n_(c,i[u])}});
for(let{reading:c}of s)(a=c==null?void 0:c.broke)==null||a.forEach(n);s_(s),a_(e.accounts,s,e.units,n);for(let c of s)Object.assign(c.own,{faults:Hf(c.faults),remarks:Vf(c.remarks),mask:Xf(c.faults)}
);return{accounts:s,units:d_(e,s,n),broke:t}}function yi(e,t,{consent:n}){return n==="ended"?{consent:"",consentMark:""}:n==="withdrawn"&&!Lb(t.consent)?{consent:Cb(e.now),consentMark:""}:{consent:
t.consent,consentMark:t.consentMark}}var As=(e,t,n,r)=>t.flatMap((o,i)=>{let s=yi(e,o,n.accounts[i]);return r(o,i)&&(s.consent!==o.consent||s.consentMark!==o.consentMark)?[{index:i,cells:s}]:[]});
function po(e){return Object.fromEntries(tn.map(t=>[t,qf(e.faults,t)]))}var We=(e,t)=>mo(e,e.round(),t);function mo(e,t,n){let r=jb({accounts:n,units:e.table("units").rows,round:t,now:e.now,today:
e.today,newId:()=>e.newId(),refused:e.refusedAddresses(),markKey:e.markKey(),lastWitness:e.lastWitness()});return e.broke(r.broke),r}var Zl=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]])),Zb=(e,t,
n)=>e.some(r=>t[r]!==n[r]);function bi(e,t,n){return e.flatMap((r,o)=>{let i=t.accounts[o].own;return n(r,o)&&Zb(Mn,i,r)?[{index:o,cells:Zl(Mn,i)}]:[]})}function Bc(e,t,n){return e.flatMap((r,o)=>{
let{unitName:i}=t.accounts[o].own;return n(r,o)&&i!==r.unitName?[{index:o,cells:{unitName:i}}]:[]})}function Vn(e,t,n){return e.flatMap((r,o)=>{let i=t.units[o].own;return n(r,o)&&Zb(Xr,i,r)?[{index:
o,cells:Zl(Xr,i)}]:[]})}var Gl=(e,t,n)=>e.filter(({index:r})=>t[r]!==n.accounts[r].own.faults).map(({index:r})=>({index:r,notes:po(n.accounts[r])}));function jc(e,t){let n=e.table("accounts").rows,r=(
)=>!0;e.putOwn("accounts",Bc(n,t,r)),e.putOwn("accounts",bi(n,t,r)),e.putOwn("accounts",As(e,n,t,r)),e.putOwn("units",Vn(e.table("units").rows,t,r))}var l_=3;function _s(e,t,n,r=()=>!0){let{rows:o,
untidy:i}=e.table(t);for(let[s,a]of i){if(!n.has(s))continue;let c=0,u=a.filter(r).filter((d,l,p)=>((l===0||p[l-1]!==d-1)&&(c+=1),c<=l_));e.putOwn(t,u.map(d=>({index:d,cells:{[s]:o[d][s]}})))}}var Zc=
(e,t)=>e.putNotes("accounts",t.accounts.map((n,r)=>({index:r,notes:po(n)})));function Gb(e,t){let n=e.table("accounts").rows,r=Wl(e,{accounts:n,units:[t],typed:[],added:[]});return e.putNotes(
"accounts",n.flatMap((o,i)=>o.unit.trim()===t?[{index:i,notes:po(r.accounts[i])}]:[])),r}function Wl(e,t){let{accounts:n,units:r,typed:o,stamped:i=[],added:s}=t,a=e.table("accounts").rows.map(
h=>h.faults),c=a.length,u=We(e,n),d=(h,b)=>{let x=u.accounts[b];Object.assign(h,x.own,yi(e,n[b],x))};for(let h of o)d(h.cells,h.index);s.forEach((h,b)=>d(h,c+b));let l=i.map(h=>{let{updated:b,by:x,
source:T,round:y,answer:k}=n[h],O=u.accounts[h],C={updated:b,by:x,source:T,round:y,answer:k},g=yi(e,n[h],O);return{index:h,cells:{...Zl(Mn,O.own),...C,...g}}}),p=new Set([...o,...l].map(({index:h}
)=>h)),m=bi(n.slice(0,c),u,(h,b)=>!p.has(b)&&r.includes(h.unit.trim())).map(({index:h,cells:b})=>({index:h,cells:{...b,rowId:n[h].rowId}}));return e.putTyped("accounts",o),e.append("accounts",s),
e.putOwn("accounts",l),e.putOwn("accounts",m),e.putOwn("accounts",As(e,n.slice(0,c),u,(h,b)=>!p.has(b)&&r.includes(h.unit.trim()))),e.putOwn("units",Vn(e.table("units").rows,u,h=>r.includes(
h.code.trim()))),e.putNotes("accounts",Gl([...o,...l,...m],a,u)),u}function Wb(e,t){let{notice:n}=e.settings(),{rows:r}=e.table("accounts"),o=t.accounts.filter(({active:i,consent:s},a)=>i&&
s==="given"&&_b(r[a].consent,n)).length;return[...n?[]:[{key:"setting.empty",with:{label:De.notice.label}}],...o?[{key:"account.otherNotice",with:{count:o}}]:[]]}var Gc=e=>Se(e)&&e.kind!==z.none&&
Ia.every(t=>e[t].trim()==="");function Hb(e,t){let n=Sa(e.today,-e.settings().keepMonths);return e.table("accounts").rows.flatMap((r,o)=>!t.accounts[o].active&&Gn(r)&&r.updated&&r.updated.slice(0,
10)< n?[{row:r,index:o}]:[])}var p_=e=>e.reduce((t,n)=>t+n,0),m_=e=>p_(e.map(({count:t})=>Number(t)||0)),h_=[$.reported,$.approved,$.none];function Ps(e){let t=e.filter(r=>r.counted==="1"),n=
r=>t.filter(r).length;return{required:t.length,onTime:n(r=>r.timeliness===ne.onTime),reported:n(r=>h_.includes(r.status)),missing:n(r=>r.status===$.missing),accounts:m_(e)}}function Hl(e,t){let n=Ps(
e),r=it(t),i=e.filter(s=>s.counted==="1").filter(({first:s})=>s!==""&&H(s)<=r).length;return{...n,reported:i,missing:n.required-i}}function Wc(e,t,n){let r=e.filter(u=>Lt(u,t)).map(({answer:u})=>u),o=
u=>r.filter(d=>d===u).length,[i,s,a,c]=[je.same,je.changed,je.added,je.stopped].map(o);return{same:i,changed:s,added:a,stopped:c,silent:Math.max(0,n-i-s-c)}}var _t=e=>Jr(e.table("rounds").rows),Rn=(e,
t)=>_t(e).find(({round:n})=>n.id===t),Vb=e=>_t(e).find(({round:t})=>t.state==="moving");function an(e,{index:t},n){e.putOwn("rounds",[{index:t,cells:n}]),e.compileSettings()}var Vl=
e=>Object.fromEntries(Object.entries(e).map(([t,n])=>[t,String(n)])),qb=(e,t)=>({...Vl(e),...Vl(t)}),ql=({required:e,onTime:t,reported:n,missing:r,accounts:o})=>Vl({dueRequired:e,dueOnTime:t,
dueReported:n,dueMissing:r,dueAccounts:o});var Xb=e=>e.units.filter(({blank:t})=>!t).map(({own:t})=>t),Yb=(e,t)=>e!==void 0&&e.openedAt!==""&&e.dueBefore!==""&&e.frozenAt===""&&t>=e.dueBefore;
function Xl(e,t){let n=e.round();if(!Yb(n,e.today))return;let r=Rn(e,n.id);!r||r.row.frozenAt||an(e,r,{...ql(Hl(Xb(t),n)),frozenAt:e.now})}function f_(e,t,n){let{rows:r}=e.table("history"),o=new Map(
r.flatMap((u,d)=>u.round.trim()===t.id?[[u.unit.trim(),d]]:[])),i=e.table("units").rows.flatMap((u,d)=>{let{blank:l,own:p}=n.units[d];return l||!u.code.trim()?[]:[{round:t.id,roundName:t.name,unit:
u.code.trim(),unitName:u.name,status:p.status,timeliness:p.timeliness,first:p.first,count:p.count,extendedTo:u.extendedTo,parent:u.parent}]}),s=(u,d)=>Object.keys(d).some(l=>u[l]!==d[l]),a=i.flatMap(
u=>{let d=o.get(u.unit);return d!==void 0&&s(r[d],u)?[{index:d,cells:u}]:[]});e.putOwn("history",a);let c=new Map(i.filter(({unit:u})=>!o.has(u)).map(u=>[u.unit,u]));e.append("history",[...c.values(
)])}function Hc(e,{row:t,round:n,index:r},o,i){f_(e,n,o);let s=Xb(o),a=Wc(e.table("accounts").rows,n,Number(t.rowsAtOpening)||0),c=Yb(n,e.today)&&!t.frozenAt?{...ql(Hl(s,n)),frozenAt:e.now}:{};
e.settle(),an(e,{index:r},{...c,...qb(Ps(s),a),closedAt:i})}var Jb=e=>e.log(e.table("units").rows.flatMap(({code:t,first:n,witnessed:r})=>{var o,i;return r&&r>=((i=(o=e.round())==null?void 0:
o.openedAt)!=null?i:"")&&n&&n!==r?[{what:{key:"log.firstPutBack",with:{time:me(r)}},unit:t}]:[]}));function Vc(e,t,n=()=>!0){let{rows:r}=e.table("units"),o=[],i=r.flatMap((s,a)=>{let c=t.units[
a].witness;return!c||c.witnessed===s.witnessed||!n(s)?[]:(c.insteadOf!==void 0&&o.push({what:{key:"log.firstDoubtful",with:{time:me(c.witnessed)}},unit:s.code}),[{index:a,cells:{witnessed:c.witnessed}
}])});e.putOwn("units",i),e.log(o)}function Qb(e){e.putOwn("units",e.table("units").rows.flatMap(({first:t,witnessed:n},r)=>Hn(t)&&!n?[{index:r,cells:{witnessed:t}}]:[]))}var et=e=>e+2,se=
class extends Error{constructor(n){super(n.key);this.problem=n}};function tt(e,t){return e.exclusively(()=>{let n=t();if(e.lookAgain()){e.log([{what:{key:"log.moved"}}]);let r=We(e,e.table(
"accounts").rows);jc(e,r),Zc(e,r)}return n})}var Yl=200;function g_(e,t){let n=e.markKey(),r=t.flatMap((a,c)=>n&&a.review&&!a.approved?[{index:c,cells:{approved:Un(a,n)}}]:[]),o=t.flatMap((a,c)=>(
a.review===xe.passed||a.review===xe.returned)&&wr(a,n).length?[{index:c,cells:{review:""}}]:[]),i=t.flatMap((a,c)=>{let u=uc(a.approved,a,n);return u===void 0?[]:[{index:c,cells:{approved:u}}]}),s=
i.filter(({index:a})=>Gc(t[a])&&t[a].comment).map(({index:a})=>({index:a,cells:{comment:""}}));e.putOwn("accounts",r),e.putOwn("accounts",o),e.putOwn("accounts",i),e.putOwn("accounts",s)}function ho(
e,t){let n=e.table("accounts").rows;t&&g_(e,n);let r=We(e,n);if(!t)e.putOwn("units",Vn(e.table("units").rows,r,()=>!0));else{Ug(e),Jb(e),jc(e,r);for(let o of["accounts","units"])_s(e,o,new Set(
Object.keys(ue[o].columns)));e.refreshSummary(),Zc(e,r)}return r}function qt(e){let t=ho(e,!0);return t.accounts.length===0?(Xl(e,t),t):(Vc(e,t),e.rememberWitness(),Xl(e,t),t)}function y_(e,t,n){
let r=e.table("accounts").rows,o=e.table("units").rows,i=(u,d,l,p)=>({tab:ue[u].title,row:et(d),unit:l,says:p,link:e.linkTo(u,d)}),s=[...t.accounts.flatMap((u,d)=>u.faults.length?[i("accounts",d,r[
d].unit,u.own.faults)]:[]),...t.units.flatMap((u,d)=>u.faults.length?[i("units",d,o[d].code,u.own.faults)]:[])],a=t.accounts.flatMap((u,d)=>u.remarks.length?[i("accounts",d,r[d].unit,u.own.remarks)]:[
]),{keepMonths:c}=e.settings();for(let{row:u,index:d}of Hb(e,t))a.push(i("accounts",d,u.unit,S({key:"account.keptLong",with:{months:c}})));return{units:t.units.filter(u=>!u.blank).length,accounts:
t.accounts.filter(u=>!u.blank).length,faults:s.slice(0,Yl),moreFaults:Math.max(0,s.length-Yl),remarks:a.slice(0,Yl),missing:t.units.filter(u=>u.own.status===$.missing).length,settings:n}}function ew(
e){var t;return e.visitor().is!=="staff"?R({key:"who.staffOnly"}):(t=tt(e,()=>{let n=qt(e);return e.readyLines(),A(y_(e,n,w_(e,n).map(S)))}))!=null?t:R({key:"workbook.busy"})}function b_(e){return e?
e.dueBefore?[]:[{key:"round.empty",with:{label:Ye("dueBefore")}}]:[{key:"round.none"}]}var w_=(e,t)=>[...b_(e.round()),...t.broke.length?[{key:"workbook.checkBroke",with:{count:t.broke.length}}]:[],
...Wb(e,t),...e.lostLog()];var fo={rounds:{},open:[]},k_=4e4,x_=4,qc=e=>typeof e.count=="number",wi=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)?e[t]:void 0;function v_(e){let t=3735928559,n=
1103547991;for(let r=0;r< e.length;r+=1){let o=e.charCodeAt(r);t=Math.imul(t^o,2654435761),n=Math.imul(n^o,1597334677)}return t=Math.imul(t^t>>>16,2246822507)^Math.imul(n^n>>>13,3266489909),n=
Math.imul(n^n>>>16,2246822507)^Math.imul(t^t>>>13,3266489909),[t>>>0,n>>>0]}var S_={count:0,sum:"0.0"};function nw({count:e,sum:t},n,r){let[o=0,i=0]=t.split(".").map(c=>parseInt(c,36)),[s,a]=v_(n);
return{count:e+r,sum:`${(o+r*s>>>0).toString(36)}.${(i+r*a>>>0).toString(36)}`}}var R_=e=>Object.entries(e).flatMap(([t,n])=>n.map(r=>`${t}/${r}`)),Jl=e=>R_(e).reduce((t,n)=>nw(t,n,1),S_),rw=({rounds:
e},t)=>wi(e,t)!==void 0;function ow(e,t){let n=[];return e.forEach(({state:r},o)=>{$t(r)&&sc(o,t)&&n.push(o)}),n}function Ql(e,t,n){let r={...e.rounds};delete r[n];let o={rounds:{[n]:{kinds:{}},...r},
open:[]};return Xc(o,n,ow(t,n),[])}function Xc({rounds:e,open:t},n,r,o){var d;let i=n,s={...(d=wi(e,i))==null?void 0:d.kinds},a=new Map,c=({kind:l,matter:p,unit:m},h)=>{var x,T,y;let b=(x=wi(s,
l))!=null?x:{};if(qc(b))s[l]=nw(b,`${p}/${m}`,h);else{let k=(T=a.get(l))!=null?T:new Map(Object.entries(b).map(([C,g])=>[C,new Set(g)]));a.set(l,k);let O=(y=k.get(p))!=null?y:new Set;k.set(p,O),h>0?
O.add(m):O.delete(m)}};for(let[l,p]of[[r,1],[o,-1]])for(let m of l.map(h=>sc(h,n)))m&&c(m,p);a.forEach((l,p)=>{s[p]=Object.fromEntries([...l].map(([m,h])=>[m,[...h]]))});let u={...e};return delete u[
i],{rounds:{[i]:{kinds:s},...u},open:t}}function ep(e,t){if(!e.open.length)return e;let n=e.open.filter(i=>{var s;return $t((s=t.get(i))==null?void 0:s.state)});return{...[...new Set(n.map(
jd))].reduce((i,s)=>Xc(i,s,n.filter(a=>jd(a)===s),[]),e),open:[]}}var iw=({lost:e,extra:t,counts:n})=>e.length===0&&t.length===0&&n.length===0,sw=({lost:e,counts:t})=>t.reduce((n,{ledger:r,register:o}
)=>n+Math.max(0,r-o),e.length);function tp(e,t,n){var c,u,d,l,p,m,h;let r=new Set(e.open),o=Sg(n),i=new Map;for(let b of ow(t,n)){let x=r.has(b)?void 0:sc(b,n);if(!x)continue;let T=(c=i.get(
x.kind))!=null?c:Object.create(null);i.set(x.kind,T),((d=T[u=x.matter])!=null?d:T[u]=[]).push(x.unit)}let s=(p=(l=wi(e.rounds,n))==null?void 0:l.kinds)!=null?p:{},a={lost:[],extra:[],counts:[]};for(
let b of new Set([...Object.keys(s),...i.keys()])){let x=(m=wi(s,b))!=null?m:{},T=(h=i.get(b))!=null?h:{};if(qc(x)){let y=Jl(T);(y.count!==x.count||y.sum!==x.sum)&&a.counts.push({kind:b,ledger:
x.count,register:y.count})}else a.lost.push(...tw(x,T).map(([y,k])=>o({kind:b,matter:y,unit:k}))),a.extra.push(...tw(T,x).map(([y,k])=>o({kind:b,matter:y,unit:k})))}return a}function tw(e,t){
return Object.entries(e).flatMap(([n,r])=>{var i;let o=new Set((i=wi(t,n))!=null?i:[]);return r.filter(s=>!o.has(s)).map(s=>[n,s])})}var O_=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(
/[\u0800-\uffff]/g,"...").length;function T_({rounds:e,open:t}){let n=Object.keys(e).slice(0,x_),r=Object.fromEntries(n.map((s,a)=>{let{kinds:c}=e[s];return[s,{kinds:a===0?{...c}:C_(c)}]})),o={rounds:
r,open:t},i=n[0]===void 0?{}:r[n[0]].kinds;for(;O_(JSON.stringify(o))>k_;){let[s]=Object.entries(i).filter(a=>!qc(a[1])).sort(([,a],[,c])=>JSON.stringify(c).length-JSON.stringify(a).length);if(
!s)break;i[s[0]]=Jl(s[1])}return o}var C_=e=>Object.fromEntries(Object.entries(e).map(([t,n])=>[t,qc(n)?n:Jl(n)])),aw=e=>JSON.stringify(T_(e)),Es=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),cw=
e=>Array.isArray(e)&&e.every(t=>typeof t=="string"),L_=e=>Es(e)&&(Object.values(e).every(cw)||typeof e.count=="number"&&typeof e.sum=="string"),$_=e=>Es(e)&&Es(e.kinds)&&Object.values(e.kinds).every(
L_);function uw(e){try{let t=JSON.parse(e);return!Es(t)||!Es(t.rounds)||!cw(t.open)?void 0:Object.values(t.rounds).every($_)?t:void 0}catch{return}}var Ke=e=>({round:e.round(),settings:e.settings()}),
go=e=>{var t,n;return(n=(t=e.round())==null?void 0:t.id)!=null?n:""};function Yc(e){let{dueBefore:t,graceUntil:n,lettersFrom:r}=zf(e)?e:{dueBefore:"",graceUntil:"",lettersFrom:""};return{dueBefore:t,
graceUntil:n,lettersFrom:r}}function dw(e,t){let n=mo(e,t.round,e.table("accounts").rows);Hc(e,t,n,t.round.closedAt||e.now),e.settle()}function A_(e){e.putOwn("units",e.table("units").rows.flatMap((t,
n)=>t.witnessed?[{index:n,cells:{witnessed:""}}]:[])),e.putOwn("units",e.table("units").rows.flatMap((t,n)=>t.extendedTo?[{index:n,cells:{extendedTo:""}}]:[])),e.settle()}function __(e,t,n){
t.keepLedger({...fo,rounds:{[n.id]:{kinds:{}}}}),t.setConfirmed(vt({...Ke(e),round:n}))}function P_(e,t,n){for(let r of _t(e))r.round.id!==n.round.id&&r.round.state==="open"&&pt(r.round)&&(dw(e,r),an(
e,r,{state:Ie.closed}),e.settle());A_(e),__(e,t,n.round),an(e,n,{state:Ie.open})}function E_(e,t){dw(e,t),an(e,t,{state:Ie.closed})}function yo(e,t){let n=Vb(e);return n?(n.round.closedAt?E_(e,n):P_(
e,t,n),e.settle(),qt(e),!0):!1}function ki(e,t){var n;((n=e.round())==null?void 0:n.state)==="moving"&&t.alone(e,()=>yo(e,t))}function lw(e,t,n){an(e,n,{state:Ie.moving,closedAt:e.now}),e.settle(),yo(
e,t)}function pw(e,t){an(e,t,{state:Ie.open,closedAt:""}),e.settle(),qt(e)}function mw(e,t,n){e.append("rounds",[n]),e.settle(),e.compileSettings(),yo(e,t)}var vi="#1f2937",Or="#ffffff",Ns="#1a56c4",
fw="1px solid #d1d5db",xi=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`).replace(/\r\n?|\n/g,"\x3cbr>"),Ms=(e,t=2e3)=>xi(ti(e,t)),qn=(e,t=
' width="100%"')=>`\x3ctable role="presentation" cellpadding="0" cellspacing="0" border="0"${t}>${e}\x3c/table>`,He=(e,t,n="")=>`\x3ctd${n} style="font-family:Arial,sans-serif;${t}">${e}\x3c/td>`,un=
e=>`\x3ctr>${e}\x3c/tr>`,cn=(e,t,n)=>`font-size:${e}px;line-height:${Math.round(e*1.48)}px;color:${t};background-color:${n}`,bo=`${cn(16,vi,Or)};padding:10px 20px 12px`,Is=cn(14,vi,Or),N_=e=>`${cn(e,
vi,Or)};text-align:center`,M_={lead:`${cn(17,"#12315f","#e3edfd")};border-left:5px solid ${Ns};padding:16px 20px 10px`,until:`${cn(16,"#12315f",
"#e3edfd")};font-weight:bold;border-left:5px solid ${Ns};padding:0 20px 16px`,text:bo,heading:`${cn(17,vi,Or)};font-weight:bold;padding:12px 20px 0`,notice:`${cn(15,"#5c2b00",
"#ffe3b8")};font-weight:bold;padding:12px 20px`,small:`${cn(13,"#4b5563",Or)};border-top:${fw};padding:14px 20px 18px`};function Jc(e,t){let n="background-color:#eef1f5";
return`\x3c!DOCTYPE html>\n\x3chtml lang="vi">\x3chead>\x3cmeta charset="utf-8">\x3ctitle>${xi(e)}\x3c/title>\x3c/head>\n\x3cbody style="margin:0;padding:0;${n}">\n${qn(`${un(
`\x3ctd align="center" style="padding:16px 8px">\n${qn(`\n${t.map(I_).filter(Boolean).map(un).join(`\n`)}\n`,` width="600" style="width:100%;max-width:600px;background-color:${Or}"`)}\n\x3c/td>`)}`,
` width="100%" style="${n}"`)}\n\x3c/body>\x3c/html>\n`}function I_(e){if(!e[1].length)return"";switch(e[0]){case"list":return He(qn(e[1].map(t=>un(He("•",`${Is};padding:2px 0`,
' valign="top" width="16"')+He(Ms(t,400),`${Is};padding:2px 0`))).join("")),bo);case"button":return mr(e[2])&&D_(e[1],mr(e[2]));case"office":return He(hw(e[1]),`${bo};padding-top:18px`,
' align="center"');case"signed":return He(hw(e[1],!1),bo,' align="right"');case"bar":return He(F_(e[1]),bo);case"calls":return He(z_(e[1],e[2]),bo);default:return He(Ms(e[1]),M_[e[0]])}}function hw(e,
t=!0){let n=e.split(`\n`),r=n.length-1,o=un(He(qn(un(He("",`background-color:${vi};font-size:0;line-height:0`,' height="1" width="90"')),""),"padding-top:4px",' align="center"'));return qn(n.map((i,
s)=>un(He(Ms(i,200),`${N_(s===r?15:13)}${s===r?";font-weight:bold":""}`))).join("")+(t?o:""),"")}var D_=(e,t)=>He(qn(un(He(`\x3ca href="${xi(t)}" style="display:inline-block;padding:14px 16px;${cn(17,
Or,Ns)};font-weight:bold;text-align:center;text-decoration:none;border-radius:6px">${xi(e)}\x3c/a>`,`background-color:${Ns};border-radius:6px;mso-padding-alt:14px 16px`)),""),bo,' align="center"');
function F_(e){let t=e.reduce((o,{count:i})=>o+i,0)||1,n=e.map(({count:o,color:i})=>o?He("&nbsp;",`background-color:${i};font-size:1px;line-height:18px`,` width="${Math.ceil(100*o/t)}%"`):""),r=e.map(
({label:o,count:i,color:s})=>un(He("■",cn(16,s,Or),' width="22"')+He(o,Is)+He(String(i),`${Is};font-weight:bold`,' align="right"')));return qn(un(n.join("")))+qn(r.join(""))}function z_(e,t){let n=
`${Is};padding:7px 0;border-bottom:${fw}`,r=' valign="top"';return qn(un(He(Ms(e,300),`${cn(14,vi,"#f3f4f6")};font-weight:bold;padding:6px 8px`,' colspan="2"'))+t.map(({name:o,phone:i})=>un(He(Ms(o,
300),n,r)+He(U_(i),n,`${r} align="right" width="118"`))).join(""))}var U_=e=>e.slice(0,200).split(/[,;\x2f\n]+/).map(t=>/^\s*\+?[\d\s.()-]{8,17}$/.test(t)?`\x3ca href="tel:${t.replace(/[^\d+]/g,
"")}" style="color:${Ns};text-decoration:none">${xi(t.trim())}\x3c/a>`:xi(t.trim())).join("\x3cbr>")||Pd;var K_=88e3,B_=200,j_=120,Z_=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,
"...").length,G_=e=>ti(e.replace(/[\s\0-\x1f\x7f]+/g," ").trim(),B_),W_=(e,{about:t},n)=>{let r={state:n,about:t,letters:H_(n)};return{subject:e.subject(r),lead:e.lead(r),until:"",body:o=>e.body(r,o),
attachments:e.attachments(r),named:e.named(r)}};function H_(e){let t=ri(e),n=new Map(e.units.map(r=>[St(r.code),r.name]));return[...e.register].flatMap(([r,{state:o,why:i}])=>{let s=t.read(r);
return s?[{label:le(s.kind).label,unit:n.get(s.unit),state:o,why:i}]:[]})}var V_=(e,{about:t},n,r)=>{var i,s;let o={state:n,about:t,unit:r};return{subject:e.subject(o),lead:e.lead(o),until:(s=(i=
e.until)==null?void 0:i.call(e,o))!=null?s:"",body:a=>q_(e,o,a),attachments:[],named:e.named(o)}},q_=(e,t,n)=>{var i,s,a,c;let{state:r,unit:o}=t;return[["office",rc(r)],["text",`Kính gửi: ${o.name}`],
["lead",e.lead(t)],["until",(s=(i=e.until)==null?void 0:i.call(e,t))!=null?s:""],...Nt(o)?eg(o,r,n):[],...e.asked(t),...tg(t,n),...(c=(a=e.closing)==null?void 0:a.call(e,t))!=null?c:[],["text",`${Md(
r)}\n\n${ng(r)}`],["text","Trân trọng./."],["signed",rc(r)],["small",`Thư này gửi đến email liên hệ của ${o.name} trong danh sách báo cáo đợt “${r.roundName}”.${e.small}`]]};function gw(e,t,n){var s,
a,c;let r=le(e.kind);if(r.to==="staff")return W_(r,e,t);let o=e.about.unit,i=(c=(a=(s=t.links).ofUnit)==null?void 0:a.call(s,o.code,n?"preview":"unit"))!=null?c:o.link;return V_(r,e,t,i===void 0?o:{
...o,link:i})}function wo(e,t,n="unit"){let{insteadOf:r}=e.about,o=gw(e,t,n==="staff"||r!==void 0),i=G_(`${r?"[THƯ THỬ] ":""}${o.subject}`),s=r?[["notice",`${t.settings.testTo.length?
"ĐANG Ở CHẾ ĐỘ THỬ, mọi thư":"THƯ THỬ,"} chỉ gửi đến ${e.to.join(", ")}. Khi gửi thật, người nhận thư này là: ${r.join(", ")}.`]]:[];for(let a=j_;;a=Math.floor(a/2)){let c=[...s,...o.body(a)],u=Jc(i,
c);if(a===0||Z_(u)<=K_)return{subject:i,html:u,text:tc(c),attachments:o.attachments}}}function yw(e,t){let{lead:n,until:r,named:o}=gw(e,t,!0),i=mr(t.links.book),s=Fn(o.map(({name:a})=>`- ${a}`),60,
"đơn vị khác");return[n,r,s.length?`Các đơn vị chưa hoàn thành:\n${s.join(`\n`)}`:"",i&&`Mở bằng máy tính: ${i} ▸ Sổ Tài Khoản ▸ Khai báo tài khoản`,Md(t),rc(t)].filter(Boolean).join(`\n`)}
function bw(e,{unit:t,about:n,kind:r}){let o=le(r);return t===void 0||!n.unit||o.to!=="unit"||!o.isAboutOwnReport||!Fe(n.unit)?!0:e.get(t)===n.unit.status}var np="Cán bộ gửi sớm",ww=e=>$t(to(
e.state));function Qc(e){let t=new Map;return e.forEach((n,r)=>{let{key:o}=n,i=t.get(o);o&&(i===void 0||ww(n)&&!ww(e[i]))&&t.set(o,r)}),t}function On(e){let{rows:t}=e.table("letters");return new Map([
...Qc(t)].map(([n,r])=>{let{state:o,at:i,why:s}=t[r];return[n,{state:to(o),at:i,why:s,early:s.indexOf(np)===0}]}))}var Dt=(e,t,n,r="",o)=>{var i;return{kind:le(e.kind).label,unit:(i=e.unit)!=null?i:
"",to:e.to.join(", "),state:de[t],at:n,why:r,...o===void 0?{}:{subject:o}}},X_=(e,t)=>["state","why","to","subject"].every(n=>t[n]===void 0||t[n]===e[n]);function Y_(e,t){let n=[...t.keys()].sort((i,
s)=>i-s),r=n[0],o=n[n.length-1];return e.slice(r,o+1).map((i,s)=>{let{kind:a,unit:c,to:u,subject:d,state:l,at:p,why:m}={...i,...t.get(r+s)};return{index:r+s,cells:{kind:a,unit:c,to:u,subject:d,state:
l,at:p,why:m}}})}function Tn(e,t){let{rows:n}=e.table("letters"),r=Qc(n),o=new Map,i=[];t.forEach((s,a)=>{let c=r.get(a);c===void 0?i.push({key:a,kind:"",unit:"",to:"",subject:"",state:"",at:"",why:
"",...s}):X_(n[c],s)||o.set(c,s)}),o.size&&e.putOwn("letters",Y_(n,o)),e.append("letters",i)}var kw=e=>e===void 0||e==="unreadable"?fo:e;function xw(e,t,n){let r=ep(e!=null?e:fo,t);return rw(r,n)?r:
Ql(r,t,n)}function ko(e,t,n){return e==="unreadable"?e:tp(xw(e,t,n),t,n)}function eu(e,t){let n=go(e),r=On(e),o=t.ledger();if(o==="unreadable")return o;let i=xw(o,r,n);return JSON.stringify(
i)!==JSON.stringify(o)&&t.keepLedger(i),tp(i,r,n)}function tu(e,t,n){e.settle();let r=ep(kw(t.ledger()),On(e));t.keepLedger({...r,open:[...n]})}function vw(e,t,n,r){var s;let o=t.ledger(),i=$t((s=On(
e).get(n))==null?void 0:s.state);i===r||o===void 0||o==="unreadable"||o.open.includes(n)||(e.settle(),t.keepLedger(Xc(o,go(e),i?[n]:[],i?[]:[n])))}function nu(e,t){let n=kw(t.ledger());t.keepLedger(
Ql({...n,open:[]},On(e),go(e)))}var Sw=[1e3,4e3],J_=6,Tr=class extends Error{};function Re(e,t){for(let n=0;;n+=1)try{return t()}catch(r){if(n>=Sw.length||r instanceof se||r instanceof Tr)throw r;
e.sleep(Sw[n])}}function xo(e,t,n){return Re(t,()=>{for(let r=0;r< J_;r+=1){let o=t.alone(e,n);if(o)return o.value}throw new Tr("the lock is not to be had")})}var Q_=27e4,eP=25,tP=2400,nP=5,ru=class{
constructor(t,n,r,o,i,s){this.office=t;this.post=n;this.state=r;this.quota=o;this.early=s;this.written=new Map;this.gone=[];this.doubt=[];this.refusedInARow=0;this.outcome={sent:0,failed:0,unknown:0,
left:[],why:{key:"letter.quota"},toRecord:new Map,refused:Object.assign(Object.create(null),i),refusedFirst:Object.create(null)}}get now(){return this.office.now}run(t){let n=t.reduce((o,{key:i}
)=>Math.max(o,i.length),1),r=Math.max(1,Math.min(eP,Math.floor(tP/n)));for(let o=0;o< t.length;o+=r){let i=this.portion(t.slice(o,o+r));if(this.stop){this.outcome.why=this.stop,this.outcome.left=[
...i,...t.slice(o+r)];break}}}portion(t){let n=[...t];try{if(this.isLate())return n;for(n=this.open(t);n.length&&!this.isLate()&&this.deliver(n[0]);)n=n.slice(1)}catch(r){if(r instanceof se)throw r;
this.stop={key:"letter.trouble"}}return n}isLate(){return this.post.elapsed()>Q_&&(this.stop={key:"letter.time"}),this.stop!==void 0}open(t){let{office:n,outcome:r}=this,o=xo(n,this.post,()=>{var d;
let{rows:i}=n.table("units"),s=new Map(i.map(({code:l,status:p})=>[l,p])),a=new Map(i.map(({code:l,email:p})=>[l,p])),c=new Map(r.toRecord),u=[];for(let l of t){let p=bw(s,l)?this.readdressed(l,a.get(
(d=l.unit)!=null?d:"")):Dt(l,"lapsed",this.now,S({key:"letter.notNeeded"}));"key"in p?this.isWritable(p)?(u.push(p),c.set(l.key,this.beingSent(p))):c.set(l.key,Dt(l,"failed",this.now,S({key:
"letter.unwritable"}))):c.set(l.key,p)}return Tn(n,c),tu(n,this.post,u.map(({key:l})=>l)),u});return r.toRecord.clear(),[this.gone,this.doubt]=[[],[]],o}isWritable(t){var n;try{
return this.written.set(t,(n=this.written.get(t))!=null?n:wo(t,this.state)),!0}catch(r){return this.office.broke([r]),this.outcome.failed+=1,!1}}readdressed(t,n){var a;let r=(a=t.about.unit)==null?
void 0:a.emails.join(`\n`);if(r===void 0||n===void 0||n.trim()===r.trim())return t;let o=cc([n],this.state.settings);if(!o.to)return Dt(t,"failed",this.now,S(o.why));let{to:i,insteadOf:s}=o;return{
...t,to:i,about:{...t.about,insteadOf:s}}}beingSent(t){var r;let n=(r=this.written.get(t))!=null?r:wo(t,this.state);return this.written.set(t,n),Dt(t,"sending",this.now,"",n.subject)}deliver(t){var c;
let{subject:n,html:r,text:o,attachments:i}=this.written.get(t),{senderName:s,replyTo:a}=this.state.settings;this.journal(t.key);try{this.post.send({to:t.to,subject:n,html:r,text:o,attachments:i,
senderName:s||this.state.department,replyTo:a})}catch{return this.afterRefusal(t)}return this.quota-=t.to.length,this.gone.push(t.key),this.outcome.sent+=1,this.refusedInARow=0,
this.outcome.toRecord.set(t.key,Dt(t,"sent",this.now,this.early)),t.unit&&!((c=this.outcome.refused[t.unit])!=null&&c.why)&&delete this.outcome.refused[t.unit],!0}afterRefusal(t){let n=this.quotaNow(
),r=this.quota-(n!=null?n:0);return n!==void 0&&n< t.to.length&&r!==t.to.length?(this.stop={key:"letter.quota"},!1):(n!==void 0&&r<=0?this.failed(t):this.uncertain(t),this.quota=n!=null?n:
this.quota-t.to.length,this.refusedInARow+=1,this.refusedInARow>=nP&&(this.stop={key:"letter.trouble"}),!0)}quotaNow(){try{return Re(this.post,()=>this.post.quota())}catch{this.stop={key:
"letter.trouble"};return}}failed(t){var o;let n=t.to.join(", ");this.outcome.failed+=1,this.outcome.toRecord.set(t.key,Dt(t,"failed",this.now,S({key:"letter.refused",with:{to:n}})));let r=((o=
this.state.register.get(t.key))==null?void 0:o.state)==="failed";t.unit&&!t.about.insteadOf&&((r?this.outcome.refused:this.outcome.refusedFirst)[t.unit]={email:n,day:this.office.today})}uncertain(t){
this.outcome.unknown+=1,this.doubt.push(t.key),this.outcome.toRecord.set(t.key,Dt(t,"unknown",this.now,S({key:"letter.doubt"})))}leaveWord(){try{this.journal("")}catch{}}journal(t){let n={key:t,gone:
this.gone,doubt:this.doubt,at:this.now};Re(this.post,()=>this.post.keepJournal(n))}};var rP=400;function Rw(e,t,n,r,o=r){let i=ps(e.settings),s=no(e),a=e.deadline.dueBefore?Za(e.deadline,"",
e.settings,i).last:"",c={days:[],quotaPerDay:r,last:a,unreached:0,dropped:0,finishes:!0},u=[],d=Math.min(rP,Be(t,n>a?n:a));for(let l=0;l<=d;l+=1){let p=oe(t,l);if(i.sends(p)){let{line:m,held:h}=oP(e,
s,p,l===0?o:r,u,c);u=h,p<=n&&(m.recipients||m.held)&&c.days.push(m)}a&&e.settings.lettersFrom&&(p===a||!l&&a< p)&&(c.unreached=iP(e,s,p))}return c.finishes=c.unreached===0&&c.dropped===0,c}
function oP(e,t,n,r,o,i){let s=zn(e,n,t);i.dropped+=o.filter(l=>!s.wanted.has(l)).length;let{go:a,held:c,recipients:u}=ro(s.letters,r,e.settings.quotaReserve),d={};for(let l of a)d[l.kind]=(d[
l.kind]||0)+1,t.assume(l,n);return{line:{day:n,counts:d,recipients:u,held:c.length},held:c.map(({key:l})=>l)}}var iP=({units:e},t,n)=>e.filter(r=>{var o;return Fe(r)&&rn(r.emails).length&&!((o=t.of(
St(r.code)))!=null&&o.last)&&r.extendedTo<=n}).length;function Ow(e){var n;let t={};for(let{kind:r}of e)t[r]=((n=t[r])!=null?n:0)+1;return Ds({day:"",counts:t,recipients:0,held:0})}function Ds({
counts:e,held:t}){return[ic.filter(r=>e[r]).map(r=>`${e[r]} ${le(r).label.toLowerCase()}`).join(", "),t?`${t} thư chờ hôm sau`:""].filter(Boolean).join("; ")}var Cr=class extends se{constructor(n,r){
super(n);this.preview=r}},vo=(e,{confirmed:t},n)=>[...sP(e),...aP(e,t),...cP(n).map(r=>({about:"ledger",why:r}))],sP=({round:e})=>e&&!pt(e)?[{about:"round",why:{key:"round.unconfirmed"}}]:[];
function aP(e,t){let n=Pf(t,e),{dueBefore:r,lettersFrom:o}=Yc(e.round);return!n.length||!r||!o?[]:[{about:"plan",why:{key:"letter.changed",with:{changes:n.map(({label:s,from:a,to:c}
)=>`mục “${s}” từ ${a} thành ${c}`).join("; ")}}}]}function cP(e){return e==="unreadable"?[{key:"letter.noLedger"}]:iw(e)?[]:uP(e)}function uP(e){let t=sw(e),n=e.extra.length;return!t&&!n?[{key:
"letter.mixed"}]:[...t?[{key:"letter.lost",with:{letters:t}}]:[],...n?[{key:"letter.extra",with:{letters:n}}]:[]]}var dP=60;function Si(e,t){for(let n=0;n<=dP;n+=1){let{letters:r}=zn(e,oe(t,n));if(
r.length)return{key:"letter.preview",with:{counts:Ow(r)}}}return{key:"letter.previewNone"}}var ou=e=>JSON.stringify(vt(e));var lP=7*6e4,Xn=({lease:e},t)=>e.by!==""&&e.until>t;function Tw(e,t){let n=
e.newId();return xo(e,t,()=>{let r=t.post();if(!(Xn(r,e.now)&&r.lease.by!==n))return t.setLease({until:jo(Ra(e.now)+lP),by:n}),r})}function Cw(e){try{Re(e,()=>e.setLease({until:"",by:""}))}catch{}}
var Lw=/(?:[a-z][a-z+.-]*:\x2f\x2f|www\.)\S*|(?:[\p{L}\p{N}-]+\.)+[a-z]{2,}(?:[\x2f:?#]\S*)?/giu,$w=e=>e.replace(Lw,"(liên kết, xem trong biểu mẫu)").trim(),Aw=e=>e.search(Lw)<0?e.trim():"";
function _w(e,t){return t.address?e?e.address!==t.address?"address":e.layout!==t.layout?"layout":t.owner!==""&&e.runsAs!==t.owner?"owner":"proved":"unproved":"none"}var rp=10*6e4;function Ri(e){let t=
e.round();if(!t)return{id:"",isOpen:!1,closed:""};let n=t.state!=="closed";return{id:t.id,isOpen:n,closed:n?"":H(t.closedAt)}}var Fs=e=>_w(e.proof(),{address:e.settings().webAddress,owner:e.owner(),
layout:e.built.layout}),op=(e,t)=>`${e}?k=${t}`;function iu(e){let t=e.linkKey();if(!t||Fs(e)!=="proved")return;let{webAddress:n}=e.settings(),r=Ri(e).id,o=new Map(e.table("units").rows.map(({code:i,
link:s})=>[i.trim(),s.trim()]));return(i,s)=>{let a=i.trim(),c=o.get(a);return c?op(n,t.write({kind:s,unit:a,round:r,version:c})):void 0}}var Oi=({rowId:e,approved:t})=>br(`${e} ${t}`);var Pw={page:0,
group:0,person:0},pP=({pageName:e,accountName:t})=>{var n;return gn((n=[e,t].map(Aw).find(Boolean))!=null?n:"")};function mP(e,t){let n=new Map;return e.table("accounts").rows.forEach((r,o)=>{var d;
let{active:i,pending:s,faults:a}=t.accounts[o];if(!i||s)return;let c=(d=n.get(r.unit.trim()))!=null?d:{faults:[],returned:[],byKind:{...Pw}};n.set(r.unit.trim(),c);for(let l of["page","group",
"person"])nn(r.kind)===z[l]&&(c.byKind[l]+=1);xn(r,e.markKey())==="returned"&&c.returned.push({title:pP(r),comment:$w(r.comment),mark:Oi(r)});for(let l of a.filter(wn))l.column===""&&(hs(l)||
c.faults.some(m=>Yf(m,l)))||c.faults.push(l)}),n}var hP=(e,{own:t,obligation:n,pending:r},o)=>{var i,s,a;return{code:e.code,name:e.name,kind:e.kind,parent:e.parent,activity:e.activity,mergedInto:
e.mergedInto,emails:e.email.trim()?[e.email]:[],phone:e.phone,obligation:n!=null?n:Jo(e),pending:r,status:t.status,timeliness:t.timeliness,extendedTo:Gt(e.extendedTo),first:t.first,updated:t.updated,
count:Number(t.count)||0,byKind:(i=o==null?void 0:o.byKind)!=null?i:Pw,faults:(s=o==null?void 0:o.faults)!=null?s:[],returned:(a=o==null?void 0:o.returned)!=null?a:[]}};function fP(e,t,n=""){let r=mP(
e,t);return e.table("units").rows.flatMap((o,i)=>t.units[i].blank?[]:[{...hP(o,t.units[i],r.get(o.code.trim())),linksRenewed:n}])}function ip(e,t,n){let r=(s,a)=>`${s}T${String(a).padStart(2,
"0")}:00:00`,o=e.slice(0,10),i=e< r(o,t+1)&&n.slice(0,10)!==o;return r(i?o:oe(o,1),t)}var So=(e,t)=>sp(e,t,e.round());function sp(e,t,n){var c,u,d;let r=e.settings(),o=iu(e),{dueBefore:i,graceUntil:s,
lettersFrom:a}=Yc(n);return{round:(c=n==null?void 0:n.id)!=null?c:"",roundName:(u=n==null?void 0:n.name)!=null?u:"",federation:r.federation,department:r.department,guidance:(d=n==null?void 0:
n.document)!=null?d:"",deadline:{dueBefore:i,graceUntil:s},settings:{...r,lettersFrom:a},units:fP(e,t,o&&e.linksRenewed()),register:On(e),staff:e.staff(),contact:r.contact,links:{book:e.link(),ofUnit:
o}}}function su(e,t,n=We(e,e.table("accounts").rows),r){let{runner:o,hour:i,lastRun:s,did:a}=t.post();return{...So(e,n),health:{quotaLeft:r,runner:o,lastRun:s,lastRunDid:a,nextRun:o?ip(e.now,i,e.now):
void 0,zones:t.zones()}}}var gP={state:de.sent,why:""},yP=()=>({state:de.held,why:S({key:"letter.cutBefore"})}),Ew=()=>({state:de.unknown,why:S({key:"letter.cut"})});function Nw(e,t){var s,a,c;let{
rows:n}=e.table("letters"),r=new Set(n.map(({key:u})=>u)),o=new Map;for(let{key:u,state:d,at:l}of n)u&&d===de.sending&&o.set(u,(t==null?void 0:t.at)===l?yP():Ew());let i=(u,d)=>{u&&(o.has(u)||!r.has(
u))&&o.set(u,{...d,at:t.at})};for(let u of[...(s=t==null?void 0:t.doubt)!=null?s:[],(a=t==null?void 0:t.key)!=null?a:""])i(u,Ew());for(let u of(c=t==null?void 0:t.gone)!=null?c:[])i(u,gP);Tn(e,o)}
var bP=new Set([...Object.keys(Ba),"dueBefore","graceUntil","lettersFrom"]);function Ti(e,t){let n=e.filter(({key:o,field:i})=>o!=="setting.empty"&&o!=="round.empty"&&bP.has(i!=null?i:""));
return t===void 0||t.name!==""?n:[...n,{key:"round.empty",with:{label:Ye("name")}}]}function Mw(e,t,n,r){let o=S({key:"letter.heldSubject",with:{day:K(r)}}),i=[["lead",e],["text",t],["button",S({key:
"letter.openBook"}),n],["small",S({key:"letter.heldOnce"})]];return{subject:o,html:Jc(o,i),text:tc(i)}}function Iw(e,t,{toldHold:n},{problem:r,preview:o}){let i=S(r),{testTo:s,senderName:a,department:
c,replyTo:u}=e.settings(),d=s.length?s:e.staff();if(!(i===n||d.length===0))try{if(t.quota()< d.length)return;t.setToldHold(i),t.send({...Mw(i,o?S(o):"",e.link(),e.today),to:d,attachments:[],
senderName:a||c,replyTo:u})}catch(l){e.broke([l])}}var wP=12e4,kP=6e4,xP=2e3,vP=1e4;function SP(e,{register:t}){let n=({key:r})=>{var o;return((o=t.get(r))==null?void 0:o.state)==="failed"};return[
...e.filter(r=>!n(r)),...e.filter(n)]}function RP(e,t,n,r){if(ro(t,n,r).held.length===0)return n;let o=Re(e,()=>e.renewsIn());if(o>wP||o<-kP)return n;e.sleep(Math.max(0,o)+xP);let i=Re(e,()=>e.quota(
));for(let s=0;s<3&&i<=n;s+=1)e.sleep(vP),i=Re(e,()=>e.quota());return i}var zs=(e,t)=>e?`${e} ${t}`:"";function OP({sent:e,failed:t,unknown:n,left:r,why:o},i,s,a){let c=i+r.length,u=[zs(e,
"thư đã gửi"),zs(t,"thư gửi lỗi"),zs(n,"thư không rõ đã gửi"),zs(c,"thư chờ lượt sau"),zs(s,"đơn vị không lập được thư, đề nghị báo người hỗ trợ kỹ thuật")].filter(Boolean).join(", ")||
"không có thư đến hạn";return{sent:e,failed:t,held:c,unknown:n,did:r.length?`${u}. ${S(o)}`:u,stopped:r.length?o:void 0,isDry:a}}function TP(e,t,{toRecord:n,left:r,why:o},i,s,a){let c=new Map;for(let{
key:u,kind:d,unit:l,state:p,why:m}of s)c.set(u,{...d?{kind:le(d).label}:{},...l?{unit:l}:{},state:de[p],at:e.now,why:S(m)});for(let u of i)c.set(u.key,Dt(u,"held",e.now,S({key:"letter.quota"})));for(
let u of r)c.set(u.key,Dt(u,"held",e.now,S(o)));n.forEach((u,d)=>c.set(d,u)),(c.size||a)&&xo(e,t,()=>{Tn(e,c),a&&tu(e,t,[])})}function CP(e,{sent:t,refused:n,refusedFirst:r},o){let i={...n,...t>0?r:{}
};JSON.stringify(i)!==JSON.stringify(o.refused)&&Re(e,()=>e.setRefused(i))}function Fw(e,t,n){let r=xo(e,t,()=>{Nw(e,n.inFlight);let o=qt(e);return e.settle(),{checked:o,compared:eu(e,t)}});
return n.inFlight&&Re(t,()=>t.closeJournal()),r}function LP(e,t,n,{checked:r,compared:o}){let i=Ke(e);n.confirmed||Re(t,()=>t.setConfirmed(vt(i)));let[s]=vo(i,n,o);if(s)throw new Cr(s.why,
s.about==="plan"?Si(So(e,r),e.today):void 0)}function $P(e,t,n,r,o){let i=Fw(e,t,n);LP(e,t,n,i);let{checked:s}=i,a=Re(t,()=>t.quota()),c=Re(t,()=>su(e,t,s,a)),u=zn(c,e.today),d=SP(r(u,c),c),l=o?0:
c.settings.quotaReserve,p=o?a:RP(t,d,a,l),{go:m,held:h}=ro(d,p,l);m.length&&Re(t,()=>t.keepJournal({key:"",gone:[],doubt:[],at:e.now}));let b=new ru(e,t,c,p,n.refused,o),{outcome:x}=b;try{b.run(m),TP(
e,t,x,o?[]:h,o?[]:u.closed,m.length>0)}catch(T){throw b.leaveWord(),T}return m.length&&Re(t,()=>t.closeJournal()),CP(t,x,n),e.broke(u.broke.map(({error:T})=>T)),OP(x,h.length,u.broke.length,
m.length===0&&h.length>0)}var AP=e=>S(e instanceof se?e.problem:e instanceof Tr?{key:"letter.sheetBusy"}:{key:"letter.runFailed"});function Dw(e,t){try{Re(e,()=>e.setLastRun(t))}catch{}}function zw(e,
t,n){let r=Tw(e,t);if(r)try{return n(r)}finally{Cw(t)}}var ap=(e,t,n,r="")=>zw(e,t,o=>$P(e,t,o,n,r)),au=(e,t)=>{zw(e,t,n=>Fw(e,t,n))};function _P(e,t,{runner:n,dry:r}){let o=Re(t,(
)=>e.compileSettings());Re(t,()=>ki(e,t));let[i]=Ti(o,e.round());if(!e.settings().lettersOn)return;if(i)throw new se(i);if(!e.isStaff(n))throw new Cr({key:"letter.runnerLeft",with:{email:n}});let s=
ap(e,t,a=>a.letters);return s&&{lastRun:e.now,did:s.did,trouble:"",dry:s.isDry?r||e.today:""}}function Uw(e,t){let n=Re(t,()=>t.post()),{runner:r,lastRun:o,did:i,dry:s}=n;if(!(!r||Re(t,()=>t.me(
))!==r))try{let a=_P(e,t,n);a&&Dw(t,a)}catch(a){if(Dw(t,{lastRun:o,did:i,trouble:`${K(e.today)}: ${AP(a)}`,dry:s}),a instanceof Cr&&a.preview&&Iw(e,t,n,a),!(a instanceof se))throw a}}function dp(e){
let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,o])=>t.indexOf(+r)===-1).map(([r,o])=>o)}function Kw(e,t){return typeof t=="bigint"?t.toString():t}var up=
class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function lp(e){return new up(e)}
function Bw(e){return e==null}function pp(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function Bs(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,
enumerable:!0,configurable:!0})}function mp(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}function js(e){var t;return(t=mp(
e._zod.def))!=null?t:e._zod.def.shape}function jw(e,t,n){Object.defineProperty(e,t,{get(){let r=n();return Bs(this,t,r),r},enumerable:!0,configurable:!0})}function Zw(e,t,n){t in e?Bs(e,t,n):e[t]=n}
function Gw(e,t,n,r){let o=js(t);for(let i of n){let s=Object.getOwnPropertyDescriptor(o,i);s.enumerable&&(s.get?jw(e,i,()=>{let a=t._zod.def.shape[i];return r?r(a,i):a}):Zw(e,i,r?r(s.value,i):
s.value))}}function PP(e,t){for(let n of Reflect.ownKeys(t)){let r=Object.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?jw(e,n,()=>t[n]):Zw(e,n,r.value))}}function hp(...e){let t={};for(
let n of e){let r=Object.getOwnPropertyDescriptors(n);Object.assign(t,r)}return Object.defineProperties({},t)}var fp="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Ks(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)}function cu(e){if(Ks(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;return!(Ks(n)===!1||
Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function gp(e){return cu(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}var Ww=new Set([
"string","number","symbol"]);function Zs(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Oo(e,t,n){let r=new e._zod.constr(t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(
r._zod.parent=e),r}function Rt(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?void 0:t.error)!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Hw(e){return Object.keys(e).filter(t=>e[
t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function EP(e,t){var o;let n=js(e),r=[];for(let i of Reflect.ownKeys(t)){if(!((o=Object.getOwnPropertyDescriptor(n,i))!=null&&
o.enumerable))throw new Error(`Unrecognized key: "${String(i)}"`);t[i]&&r.push(i)}return r}function Vw(e,t){let n=e._zod.def,r=n.checks;if(r&&r.length>0)throw new Error(
".omit() cannot be used on object schemas containing refinements");let i=new Set(EP(e,t)),s={};return Gw(s,e,Reflect.ownKeys(js(e)).filter(a=>!i.has(a))),Oo(e,hp(n,{shape:s,checks:[]}))}function qw(e,
t){if(!cu(t))throw new Error("Invalid input to extend: expected a plain object");let n=e._zod.def.checks;if(n&&n.length>0){let o=js(e);for(let i of Reflect.ownKeys(t))if(
Object.getOwnPropertyDescriptor(o,i)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Oo(e,hp(e._zod.def,{shape:NP(e,t)}
))}function NP(e,t){let n={};return Gw(n,e,Reflect.ownKeys(js(e))),PP(n,t),n}function Yn(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:
n.continue)!==!0)return!0;return!1}function Xw(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}
function $r(e,t){return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function Us(e){return typeof e=="string"?e:e==null?void 0:e.message}function yp(e){var n,r;
let t=[];for(let o of e!=null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let s=(r=(n=i.maximum)!=null?n:i.length)!=null?r:i.size;s>=0&&t.push([s,o])}return t}
function uu(e,t,n){var o;var r;for(let i=t;i< e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function Jn(e,t,n){var c,u,d,l,p,m,h,b,x,T,y,k,O,C,g,f,w;var r;let o=(u=(c=e.inst)==null?void 0:
c._zod)==null?void 0:u.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(d=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==e.inst?(p=(l=e.schema)==null?void 0:
l._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(f=(g=(O=(y=(x=Us((b=(h=(m=e.inst)==null?void 0:m._zod.def)==null?void 0:h.error)==null?void 0:b.call(h,e)))!=null?x:Us(i==null?void 0:i(
e)))!=null?y:Us((T=t==null?void 0:t.error)==null?void 0:T.call(t,e)))!=null?O:Us((k=n.customError)==null?void 0:k.call(n,e)))!=null?g:Us((C=n.localeError)==null?void 0:C.call(n,e)))!=null?f:
"Invalid input",a={};for(let v of Object.keys(e))v==="inst"||v==="schema"||v==="continue"||v==="input"||v==="__proto__"||(a[v]=e[v]);return(w=a.path)!=null||(a.path=[]),a.message=s,t!=null&&
t.reportInput&&(a.input=e.input),a}var MP=/[\uD800-\uDBFF]/;function bp(e){let t=e.length;if(!MP.test(e))return t;let n=t;for(let r=0;r< t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(
r+1)&64512)===56320&&(n--,r++);return n}function wp(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Yw(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,
n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):IP(e,n,r.value)}}function Ro(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function kp(e,
t,n){return Ro(e,t,n,!1)}function IP(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:Ro(this,t,n.bind(this))},set(r){Ro(this,t,r)}})}function DP(e,t){let n=
Object.getPrototypeOf(e);return t in n?void 0:n}var cp,Lr=!1,FP={configurable:!0,get(){Lr=!0}};function Ft(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&cp!==e._zod){cp=void 0;return}cp=
e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,FP);let o=Lr;Lr=!1;try{let i=n(this);return Lr?delete this[t]:Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:i}),Lr=Lr||o,i}catch(i){throw delete this[t],Lr=Lr||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function Jw(e,t,n,r){let o=DP(e,t);o&&
Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),
i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:i})}})}var Qw;var xp={value:void 0,enumerable:!1},ek="captureStackTrace"in Error?Error:null;function zP(e){
let t=ek;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return ek=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function J(e,t,n,r){var p;
let o={};function i(m){this.def=m,this.constr=l,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;function c(m,h){if(m._zod){if(m._zod.traits.has(e))return}else{xp.value=new i(h);try{
Object.defineProperty(m,"_zod",xp)}finally{xp.value=void 0}}if(m._zod.traits.add(e),t(m,h),a){let x=Object.getPrototypeOf(m),T=m._zod.constr.prototype,y=x;for(;y&&y!==T;)y=Object.getPrototypeOf(y);
let k=y!=null?y:x;a.has(k)||(a.add(k),Yw(k,s))}let b=l.prototype;for(let x in b)Object.prototype.hasOwnProperty.call(b,x)&&(x in m||(m[x]=b[x].bind(m)))}let u=(p=r==null?void 0:r.Parent)!=null?p:
Object;class d extends u{}Object.defineProperty(d,"name",{value:e});function l(m){var T;let h=r!=null&&r.Parent?zP(d):this;c(h,m);let b=h._zod.deferred;if(b){for(let y of b)y();h._zod.deferred=void 0}
let x=(T=globalThis.__zod_globalConfig)==null?void 0:T.postProcessor;return x&&x(h),h}return Object.defineProperty(l,"init",{value:c}),Object.defineProperty(l,Symbol.hasInstance,{value:m=>{var h,b;
return r!=null&&r.Parent&&m instanceof r.Parent?!0:(b=(h=m==null?void 0:m._zod)==null?void 0:h.traits)==null?void 0:b.has(e)}}),Object.defineProperty(l,"name",{value:e}),l}var Qn=class extends Error{
constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var tk;(tk=(Qw=globalThis).__zod_globalConfig)!=null||(Qw.__zod_globalConfig={});var Ci=
globalThis.__zod_globalConfig;function Xt(e){return e&&Object.assign(Ci,e),Ci}function UP(){var t;let e=this._zod;return(t=e.message)!=null||(e.message=JSON.stringify(e.def,Kw,2)),e.message}
function KP(e){this._zod.message=e}var BP={get:UP,set:KP,enumerable:!0,configurable:!0},Sp={value:void 0,enumerable:!1},nk=new WeakSet([Object.prototype,Error.prototype]),rk=(e,t)=>{e.name=
"$ZodError",Sp.value=t,Object.defineProperty(e,"issues",Sp),Sp.value=void 0,Object.defineProperty(e,"message",BP);let n=Object.getPrototypeOf(e);nk.has(n)||(nk.add(n),Object.defineProperty(n,
"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,
"toString",{value:r,configurable:!0,writable:!0})}}))},XG=J("$ZodError",rk),Gs=J("$ZodError",rk,void 0,{Parent:Error});var ZP=e=>{let t=(n,r,o,i)=>{var c,u;let s=o?{...o,async:!1}:{async:!1},a=
n._zod.run({value:r,issues:[]},s);if(a instanceof Promise)throw new Qn;if(a.issues.length){let d=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(l=>Jn(l,s,Xt())));throw fp(d,(u=i==null?void 0:
i.callee)!=null?u:t),d}return a.value};return t},Ws=ZP(Gs),GP=e=>{let t=async(n,r,o,i)=>{var c,u;let s=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=
await a),a.issues.length){let d=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(l=>Jn(l,s,Xt())));throw fp(d,(u=i==null?void 0:i.callee)!=null?u:t),d}return a.value};return t},Rp=GP(Gs),WP=e=>(t,
n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new Qn;return i.issues.length?ok(e,i.issues,o):{success:!0,data:i.value}},Li=WP(Gs);
function ok(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>Jn(o,n,Xt()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var HP=e=>async(t,n,r)=>{let o=r?{...r,
async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?ok(e,i.issues,o):{success:!0,data:i.value}},Op=HP(Gs);var ik=/^[\s\S]{0,}$/;var Tp=
/^-?\d+(?:\.\d+)?$/,sk=/^(?:true|false)$/i;var Hs=J("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||(e._zod={}),e._zod.def=t,(o=(n=e._zod).onattach)!=null||(n.onattach=[])});var ak=e=>{let t=
e.value;return!Bw(t)&&t.length!==void 0};var ck=J("$ZodCheckMaxLength",(e,t)=>{var r;var n;Hs.init(e,t),(r=(n=e._zod.def).when)!=null||(n.when=ak),e._zod.check=o=>{let i=o.value,s=i.length;if((
typeof i=="string"&&s>t.maximum?bp(i):s)<=t.maximum)return;let c=wp(i);o.issues.push({origin:c,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,inst:e,continue:!t.abort})}}),uk=J(
"$ZodCheckMinLength",(e,t)=>{var r;var n;Hs.init(e,t),(r=(n=e._zod.def).when)!=null||(n.when=ak),e._zod.check=o=>{let i=o.value,s=i.length;if((typeof i=="string"&&s>=t.minimum&&s< t.minimum*2?bp(i):
s)>=t.minimum)return;let c=wp(i);o.issues.push({origin:c,code:"too_small",minimum:t.minimum,inclusive:!0,input:i,inst:e,continue:!t.abort})}});var VP=J("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;
Hs.init(e,t),t.pattern?(o=(n=e._zod).check)!=null||(n.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",code:"invalid_format",format:t.format,input:s.value,
...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),dk=J("$ZodCheckRegex",(e,t)=>{VP.init(e,t),e._zod.check=n=>{
t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}});var lk={
major:4,minor:6,patch:7};var zt=J("$ZodType",(e,t)=>{var i,s;var n;e!=null||(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=lk;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,
...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let a of o)for(let c of a._zod.onattach)c(e);if(o.length===0)(i=(n=e._zod).deferred)!=null||(n.deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{
e._zod.run=e._zod.parse});else{let a=(u,d,l)=>{if(u.memo)return u;let p=Yn(u),m;for(let h of d){if(h._zod.def.when){if(Xw(u)||!h._zod.def.when(u))continue}else if(p)continue;let b=u.issues.length,x=
h._zod.check(u);if(x instanceof Promise&&(l==null?void 0:l.async)===!1)throw new Qn;if(m||x instanceof Promise)m=(m!=null?m:Promise.resolve()).then(async()=>{await x,u.issues.length!==b&&(uu(u.issues,
b,e),p||(p=Yn(u,b)))});else{if(u.issues.length===b)continue;uu(u.issues,b,e),p||(p=Yn(u,b))}}return m?m.then(()=>u):u},c=(u,d,l)=>{if(Yn(u))return u.aborted=!0,u;let p=a(d,o,l);if(
p instanceof Promise){if(l.async===!1)throw new Qn;return p.then(m=>e._zod.parse(m,l))}return e._zod.parse(p,l)};e._zod.run=(u,d)=>{if(d.skipChecks)return e._zod.parse(u,d);if(
d.direction==="backward"){let p=e._zod.parse({value:u.value,issues:[]},{...d,skipChecks:!0});return p instanceof Promise?p.then(m=>c(m,u,d)):c(p,u,d)}let l=e._zod.parse(u,d);if(l instanceof Promise){
if(d.async===!1)throw new Qn;return l.then(p=>a(p,o,d))}return a(l,o,d)}}},{get"~standard"(){return kp(this,"~standard",JP(this))},set"~standard"(e){Ro(this,"~standard",e)}}),gk=(e,
t)=>e.issues.length?{issues:e.issues.map(n=>Jn(n,t,Xt()))}:{value:e.value};async function YP(e,t){let n={async:!0};return gk(await e._zod.run({value:t,issues:[]},n),n)}function JP(e){return{validate:
t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return gk(r,n)}catch{}return YP(e,t)},vendor:"zod",version:1}}var yk=J("$ZodString",(e,t)=>{var n;zt.init(e,
t),e._zod.pattern=(n=t.pattern)!=null?n:ik,e._zod.parse=(r,o)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",
input:r.value,inst:e}),r}});var bk=J("$ZodNumber",(e,t)=>{zt.init(e,t),e._zod.pattern=Tp,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(typeof o=="number"&&
!Number.isNaN(o)&&Number.isFinite(o))return n;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"invalid_type",
input:o,inst:e,...i?{received:i}:{}}),n}});var wk=J("$ZodBoolean",(e,t)=>{zt.init(e,t),e._zod.pattern=sk,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=n.value;
return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});function QP(e,t){let n=yp(e._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(i=>i[
0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&(s==null?void 0:s.direction)!=="backward"){for(let[c,u]of yp(e._zod.def.checks))if(a>c&&u._zod.def.when(i)){
let d=i.issues.length;return u._zod.check(i),i.issues[d].continue=!1,uu(i.issues,d,e),i}}return o(i,s)}}var eE=e=>Array.isArray(e)?e.length:-1;function pk(e,t,n){e.issues.length&&t.issues.push(...$r(
n,e.issues)),t.value[n]=e.value}var kk=J("$ZodArray",(e,t)=>{zt.init(e,t);let n=Ci.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:
"array",code:"invalid_type",input:i,inst:e}),r;r.value=n?n.alloc(e,r,Array(i.length),o):Array(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let c=0;c< i.length;c++){let u=i[c],d=
t.element._zod.run({value:u,issues:[]},o);if(d instanceof Promise)s.push(d.then(l=>pk(l,r,c)));else if(pk(d,r,c),a&&d.issues.length!==0&&Yn(d))break}return s.length?Promise.all(s).then(()=>r):r},QP(e,
eE)});function du(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...$r(n,e.issues))}if(!s&&o===void 0){
e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var tE=[];
function nE(e){var s,a,c,u;let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:tE,o=r.length?[...t,...r]:t;for(let d of o)if(!((u=(c=(a=(s=e.shape)==null?void 0:s[
d])==null?void 0:a._zod)==null?void 0:c.traits)!=null&&u.has("$ZodType")))throw new Error(`Invalid element at key "${String(d)}": expected a Zod schema`);let i=Hw(e.shape);return{...e,allKeys:o,
symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function rE(e,t,n,r,o,i,s){let a=[],c=o.keySet,u=o.catchall._zod,d=u.def.type,l=u.optin,p=u.optout,m=0;for(let h in t){if(s&&
n.issues.length!==m){if(Yn(n,m))break;m=n.issues.length}if(c.has(h))continue;if(h==="__proto__"){d==="never"&&a.push(h);continue}if(d==="never"){a.push(h);continue}let b=u.run({value:t[h],issues:[]},
r);b instanceof Promise?e.push(b.then(x=>du(x,n,h,t,l,p))):du(b,n,h,t,l,p)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then((
)=>n):n}var xk=J("$ZodObject",(e,t)=>{var u;zt.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),r=n!=null&&n.get?n.get.raw:(u=t.shape)!=null?u:{};if(r){let d=()=>{let l={...r};
return Object.defineProperty(t,"shape",{value:l}),d.raw=l,l};d.raw=r,Object.defineProperty(t,"shape",{get:d})}let o=lp(()=>nE(t));Ft(e,"propValues",d=>{let l=d.def.shape,p={};for(let m in l){let h=l[
m]._zod;if(h.values){Object.prototype.hasOwnProperty.call(p,m)||Bs(p,m,new Set);for(let b of h.values)p[m].add(b);h.optin!==void 0&&p[m].add(void 0)}}return p});let i=Ks,s=t.catchall,a,c=Ci.memoizer;
c==null||c.attach(e),e._zod.parse=(d,l)=>{a!=null||(a=o.value);let p=d.value;if(!i(p))return d.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),d;d.value=c?c.alloc(e,d,{},l):{};
let m=[],h=a.shape,b=l==null?void 0:l.abortEarly,x=d.issues.length;for(let T of a.allKeys){if(b&&d.issues.length!==x){if(Yn(d,x))break;x=d.issues.length}if(T==="__proto__")continue;let y=h[T],k=
y._zod.optin,O=y._zod.optout,C=y._zod.run({value:p[T],issues:[]},l);C instanceof Promise?m.push(C.then(g=>du(g,d,T,p,k,O))):du(C,d,T,p,k,O)}return s?rE(m,p,d,l,o.value,e,b===!0):m.length?Promise.all(
m).then(()=>d):d}});function mk(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,t;let o=e.filter(i=>!Yn(i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:
"invalid_union",input:t.value,inst:n,errors:e.map(i=>i.issues.map(s=>Jn(s,r,Xt())))}),t)}var vk=J("$ZodUnion",(e,t)=>{zt.init(e,t),Ft(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?
"defaulted":r.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),Ft(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),Ft(e,"values",r=>{if(
r.def.options.every(o=>o._zod.values))return new Set(r.def.options.flatMap(o=>Array.from(o._zod.values)))}),Ft(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.pattern)){let o=r.def.options.map(
i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>pp(i.source)).join("|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(r,o);let i=!1,s=[];for(
let a of t.options){let c=a._zod.run({value:r.value,issues:[]},o);if(c instanceof Promise)s.push(c),i=!0;else{if(c.issues.length===0)return c;s.push(c)}}return i?Promise.all(s).then(a=>mk(a,r,e,o)):
mk(s,r,e,o)}});function oE(e){var n;let t=new Map;for(let r of e.options){let o=(n=r._zod.propValues)==null?void 0:n[e.discriminator];if(!o||o.size===0)throw new Error(
`Invalid discriminated union option at index "${e.options.indexOf(r)}"`);for(let i of o)if(t.has(i)){if(i!==void 0)throw new Error(`Duplicate discriminator value "${String(i)}"`);t.set(i,null)}
else t.set(i,r)}return t}var Sk=J("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=!1,vk.init(e,t);let n=e._zod.parse;Ft(e,"propValues",o=>{var a,c;let i={},s=0;for(let u of o.def.options){let d=
u._zod.propValues;if(!d||Object.keys(d).length===0)throw new Error(`Invalid discriminated union option at index "${o.def.options.indexOf(u)}"`);(a=d[o.def.discriminator])!=null&&a.has(void 0)&&s++;
for(let[l,p]of Object.entries(d)){Object.prototype.hasOwnProperty.call(i,l)||Bs(i,l,new Set);for(let m of p)i[l].add(m)}}return!o.def.unionFallback&&s>1&&((c=i[o.def.discriminator])==null||c.delete(
void 0)),i}),t.options.forEach((o,i)=>{let s=mp(o._zod.def);if(s&&!Object.prototype.hasOwnProperty.call(s,t.discriminator))throw new Error(`Invalid discriminated union option at index "${i}"`)});
let r=lp(()=>oE(t));e._zod.parse=(o,i)=>{let s=o.value;if(!Ks(s))return o.issues.push({code:"invalid_type",expected:"object",input:s,inst:e}),o;let a=s==null?void 0:s[t.discriminator],c=r.value.get(
a);return c&&(a!==void 0||i.direction!=="backward")?c._zod.run(o,i):t.unionFallback||i.direction==="backward"?n(o,i):(o.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",
discriminator:t.discriminator,options:Array.from(r.value.keys()).filter(u=>r.value.get(u)!==null),input:s,path:[t.discriminator],inst:e}),o)}});var Rk=J("$ZodRecord",(e,t)=>{zt.init(e,t);let n=
Ci.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!cu(i))return r.issues.push({expected:"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&
!t.partial){r.value=n?n.alloc(e,r,{},o):{};let c=new Set;for(let d of a)if(typeof d=="string"||typeof d=="number"||typeof d=="symbol"){if(c.add(typeof d=="number"?d.toString():d),
d==="__proto__")continue;let l=t.keyType._zod.run({value:d,issues:[]},o);if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(l.issues.length){
r.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(h=>Jn(h,o,Xt())),input:d,path:[d],inst:e});continue}let p=l.value;if(p==="__proto__")continue;let m=t.valueType._zod.run({value:i[
d],issues:[]},o);m instanceof Promise?s.push(m.then(h=>{h.issues.length&&r.issues.push(...$r(d,h.issues)),r.value[p]=h.value})):(m.issues.length&&r.issues.push(...$r(d,m.issues)),r.value[p]=m.value)}
let u;for(let d in i)if(!c.has(d))if(t.mode==="loose"){if(d==="__proto__")continue;r.value[d]=i[d]}else u=u!=null?u:[],u.push(d);u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,
keys:u,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let c;for(let u of Reflect.ownKeys(i)){if(u==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,u))continue;let d=t.keyType._zod.run({
value:u,issues:[]},o);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof u=="string"&&Tp.test(u)&&d.issues.length){let h=t.keyType._zod.run({
value:Number(u),issues:[]},o);if(h instanceof Promise)throw new Error("Async schemas not supported in object keys currently");h.issues.length===0&&(d=h)}if(d.issues.length){t.mode==="loose"?r.value[
u]=i[u]:a?(c=c!=null?c:[],c.push(u)):r.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(h=>Jn(h,o,Xt())),input:u,path:[u],inst:e});continue}let p=d.value;if(
p==="__proto__")continue;let m=t.valueType._zod.run({value:i[u],issues:[]},o);m instanceof Promise?s.push(m.then(h=>{h.issues.length&&r.issues.push(...$r(u,h.issues)),r.value[p]=h.value})):(
m.issues.length&&r.issues.push(...$r(u,m.issues)),r.value[p]=m.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}return s.length?Promise.all(s).then((
)=>r):r}});var Ok=J("$ZodEnum",(e,t)=>{zt.init(e,t);let n=dp(t.entries),r=new Set(n);e._zod.values=r,Ft(e,"pattern",o=>{let i=dp(o.def.entries).filter(s=>Ww.has(typeof s));return new RegExp(i.length?
`^(${i.map(s=>Zs(s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.issues.push({code:"invalid_value",values:n,input:s,inst:e}),o}}),Tk=J(
"$ZodLiteral",(e,t)=>{zt.init(e,t);let n=new Set(t.values);e._zod.values=n,Ft(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.length?`^(${o.map(i=>typeof i=="string"?Zs(i):i?Zs(i.toString()):
String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),r}});function hk(e,t){return e.value=
t.issues.length?void 0:t.value,e}var Ck=J("$ZodOptional",(e,t)=>{zt.init(e,t),Ft(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",Ft(e,"values",
n=>{let r=n.def.innerType._zod.values;return r?new Set([...r,void 0]):void 0}),Ft(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${pp(r.source)})?$`):void 0}),e._zod.parse=(
n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>hk(n,i)):hk(n,o)}
return t.innerType._zod.run(n,r)}});var Lk=J("$ZodDefault",(e,t)=>{zt.init(e,t),e._zod.optin="defaulted",Ft(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>{if(
r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>fk(i,t)):fk(o,t)}});
function fk(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}function $k(e){return e.checks&&(e.checks=[...e.checks]),e}function Ak(e,t){return new e($k({type:"string",...Rt(t)}))}function _k(
e,t){return new e($k({type:"number",checks:[],...Rt(t)}))}function Pk(e,t){return new e({type:"boolean",...Rt(t)})}function Ae(e,t){return new ck({check:"max_length",...Rt(t),maximum:e})}function Lp(
e,t){return new uk({check:"min_length",...Rt(t),minimum:e})}function $i(e,t){return new dk({check:"string_format",format:"regex",...Rt(t),pattern:e})}var dn=J("ZodMiniType",(e,t)=>{if(
!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");zt.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){Ro(this,"with",e)},parse(e,t){return Ws(this,e,t,{callee:
this.parse})},parseAsync(e,t){return Rp(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return Li(this,e,t)},safeParseAsync(e,t){return Op(this,e,t)},check(...e){var n;let t=this.def;
return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return Oo(this,e,t)},brand(
){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),sE=J("ZodMiniString",(e,t)=>{yk.init(e,t),dn.init(e,t)});function M(e){return Ak(sE,
e)}var aE=J("ZodMiniNumber",(e,t)=>{bk.init(e,t),dn.init(e,t)});function Cn(e){return _k(aE,e)}var cE=J("ZodMiniBoolean",(e,t)=>{wk.init(e,t),dn.init(e,t)});function er(e){return Pk(cE,e)}var uE=J(
"ZodMiniArray",(e,t)=>{kk.init(e,t),dn.init(e,t)});function Pt(e,t){return new uE({type:"array",element:e,...Rt(t)})}var dE=J("ZodMiniObject",(e,t)=>{xk.init(e,t),dn.init(e,t),Jw(e,"shape",
n=>n._zod.def.shape,!1)});function P(e,t){let n={type:"object",shape:e!=null?e:{},...Rt(t)};return new dE(n)}function $p(e,t){return qw(e,t)}function Nk(e,t){return Vw(e,t)}var lE=J(
"ZodMiniDiscriminatedUnion",(e,t)=>{Sk.init(e,t),dn.init(e,t)});function Mk(e,t,n){return new lE({type:"union",options:t,discriminator:e,...Rt(n)})}var Ek=J("ZodMiniRecord",(e,t)=>{Rk.init(e,t),
dn.init(e,t)});function Ai(e,t,n){return!t||!t._zod?new Ek({type:"record",keyType:M(),valueType:e,...Rt(t)}):new Ek({type:"record",keyType:e,valueType:t,...Rt(n)})}var pE=J("ZodMiniEnum",(e,t)=>{
Ok.init(e,t),dn.init(e,t),e.options=[...e._zod.values]});function Yt(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):e;return new pE({type:"enum",entries:n,...Rt(t)})}var mE=J(
"ZodMiniLiteral",(e,t)=>{Tk.init(e,t),dn.init(e,t)});function _i(e,t){return new mE({type:"literal",values:Array.isArray(e)?e:[e],...Rt(t)})}var hE=J("ZodMiniOptional",(e,t)=>{Ck.init(e,t),dn.init(e,
t)});function be(e){return new hE({type:"optional",innerType:e})}var fE=J("ZodMiniDefault",(e,t)=>{Lk.init(e,t),dn.init(e,t)});function lu(e,t){return new fE({type:"default",innerType:e,
get defaultValue(){return typeof t=="function"?t():gp(t)}})}Xt({jitless:!0});var Pi=(e,t)=>Ws(e,t),Ik=(e,t)=>Li(e,t).success;function Ve(e,t){if(t)try{let n=Li(e,JSON.parse(t));return n.success?
n.data:void 0}catch{return}}var Ei={is:"nobody"},_e=e=>"email"in e?e.email:"",Dk=e=>e.is==="link"?`liên kết ${e.unit}`:_e(e);var bE=e=>e;function pu(e){let t=new Set,n=new Map;for(let r of e.map(
I))t.add(r),n.has(j(r))||n.set(j(r),r);return r=>{var o;return t.has(r)?r:(o=n.get(j(r)))!=null?o:r}}var wE=e=>/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(e);function mu(e,t,n=bE){return t===""?"":
e.choices?Of(e,t):e.format==="time"?wE(t)?t:"":e.code==="own"?I(t):e.code==="other"?n(I(t)):t}var Fk="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function Ap(e){var n,r;let t="";
for(let o=0;o< e.length;o+=3){let i=e.length-o,s=e[o]<<16|((n=e[o+1])!=null?n:0)<<8|((r=e[o+2])!=null?r:0);for(let a=0;a< Math.min(i,3)+1;a+=1)t+=Fk.charAt(s>>18-6*a&63)}return t}function zk(e){if(
e.length%4===1||/[^\w-]/.test(e))return;let t=[];for(let n=0;n< e.length;n+=4){let r=[0,1,2,3].reduce((i,s)=>{let a=e.charAt(n+s);return i*64+(a?Fk.indexOf(a):0)},0),o=Math.min(e.length-n,4)-1;for(
let i=0;i< o;i+=1)t.push(r>>16-8*i&255)}return t}function Uk(e){try{return decodeURIComponent(e.map(t=>`%${t.toString(16).padStart(2,"0")}`).join(""))}catch{return}}var _p={unit:"lk1u",preview:"lk1p",
test:"lk1t"},Kk=".",hu=M().check(Ae(800)),Ni=e=>Sr(`address ${e}`),kE=e=>e.kind==="test"?[e.until.toString(36),e.address]:[e.unit,e.round,e.version];function xE(e,t){if(e==="test"){let[i,s]=t;
return t.length===2?{kind:e,until:parseInt(i,36),address:s}:void 0}let[n,r,o]=t;return t.length===3?{kind:e,unit:n,round:r,version:o}:void 0}var Vs=class{constructor(t){this.keyed=new hi(t)}write(t){
let n=kE(t);return[_p[t.kind],...n.map(r=>Ap(Cs(r))),this.sealOf(t.kind,n)].join(Kk)}read(t){let[n,...r]=t.split(Kk),o=Object.keys(_p).find(a=>_p[a]===n),i=r.slice(0,-1).map(a=>{var c;return Uk((c=zk(
a))!=null?c:[255])});if(!o||i.some(a=>a===void 0))return;let s=xE(o,i);return s&&this.write(s)===t?s:void 0}rowMark(t){return this.keyed.of(JSON.stringify(["row",t]))}sealOf(t,n){var o;let r=
this.keyed.of(JSON.stringify(["token",t,...n]));return Ap(((o=r.match(/../g))!=null?o:[]).map(i=>parseInt(i,16)))}};var vE=8,Mi=class{constructor(t){this.name=Ul(`name of ${t}`).slice(0,vE),
this.keyed=new hi(t)}of(t,...n){return this.keyed.of(JSON.stringify([t,...n]))}},Bk=e=>Ul(e.join(`\n`));var Ii=(e,t)=>e!==""&&Ct(e)===Ct(t),Ln=(e,t)=>t.some(n=>Ii(n,e));function jk(e,t){return t?{
staff:e.filter(n=>Ln(n,t)),kept:t.filter(n=>Ln(n,e))}:{staff:[...e],kept:void 0}}var Zk=(e,t)=>e.filter(n=>!Ln(n,t));var SE=()=>Date.now().toString(36).slice(-6).toUpperCase();function To(e,t){var o,
i;let n=t,r=String((o=n==null?void 0:n.stack)!=null?o:"").split(`\n`).filter(s=>/^\s+at \S/.test(s)).slice(0,5).map(s=>s.trim());console.error(`ref ${e}: ${String((i=n==null?void 0:n.name)!=null?i:
"Error")} ${r.join(" | ")}`)}function Co(e){if(e instanceof se)return e.problem;let t=SE();return To(t,e),{key:"workbook.unexpected",with:{ref:t}}}var Gk="0.1.0, bản a493d882";var Wk=
e=>`draft/${e}/count`,Hk=e=>`draft/${e}/kept`,Vk=(e,t)=>`draft/${e}/${t}`;var RE=e=>e!==void 0&&Date.now()-Number(e)>7776e6,Pp={get(e){var r,o;let t=PropertiesService.getUserProperties(
).getProperties();if(RE(t[Hk(e)]))return Pp.drop(e),"";let n="";for(let i=0;i< Number((r=t[Wk(e)])!=null?r:0);i+=1)n+=(o=t[Vk(e,i)])!=null?o:"";return n},keep(e,t){let n={},r=Math.ceil(t.length/2500);
for(let o=0;o< r;o+=1)n[Vk(e,o)]=t.slice(o*2500,(o+1)*2500);PropertiesService.getUserProperties().setProperties({...n,[Wk(e)]:String(r),[Hk(e)]:String(Date.now())})},drop(e){let t=
PropertiesService.getUserProperties();for(let n of Object.keys(t.getProperties()))n.indexOf(`draft/${e}/`)===0&&t.deleteProperty(n)}};var yt=e=>(e>26?yt(Math.floor((e-1)/26)):"")+String.fromCharCode(
65+(e-1)%26),qk=e=>[...e].reduce((t,n)=>t*26+n.charCodeAt(0)-64,0),Pr=(e,t=e)=>`${yt(e)}2:${yt(t)}`;function Di(e){let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[1]===n-1?r[1]=
n:t.push([n,n])}return t}var Xk=/^[=+\-@\t\r\n＝＋－＠']/,tr=e=>Xk.test(e)?`'${e}`:e,OE={text:"@",number:"0",day:"dd/MM/yyyy",time:"dd/MM/yyyy HH:mm"},Er=e=>{var t;return OE[(t=e.format)!=null?t:"text"]};
function fu(e,t){var o;if(t==="")return"";let n=(o=e.format)!=null?o:"text";if(n==="number")return Number.isFinite(Number(t))?Number(t):tr(t);if(n==="text")return tr(t);let r=Ra(t);
return Number.isFinite(r)?new Date(r):tr(t)}var TE=e=>{let t=Number.isFinite(e.getTime())?e.getUTCFullYear():0;return t>=1900&&t<9999},CE=e=>TE(e)?jo(e.getTime()):"";function gu(e,t){if(
t instanceof Date){let r=CE(t);return e.format==="day"?r.slice(0,10):r}let n=typeof t=="boolean"?t?"TRUE":"FALSE":t==null?"":String(t);return n.charAt(0)==="'"&&Xk.test(n.slice(1))?n.slice(1):n}
var Yk=e=>{let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[r.length-1]===n-1?r.push(n):t.push([n])}return t};function Ep(e,t,n){let r=Yk(t);return Yk(e).flatMap(o=>r.map(i=>({
row:o[0],column:i[0],values:o.map(s=>i.map(a=>n(s,a)))})))}function yu(e,t,n,r){try{return r()}catch(o){let i=e.getMaxRows();if(t<=i)throw o;return e.insertRowsAfter(i,t-i+n),r()}}var LE=3,Jk=
"Cần sửa: ",bu=(e,t)=>e&&e.indexOf(Jk)!==0?e:t?Jk+t:"",$E=e=>e.length<40&&/\d/.test(e),qe=e=>ue[e].columns;function Np(e,t,n){let r=new Map,o=n.map(i=>String(i).trim());for(let[i,s]of Object.entries(
qe(e))){let a=o.indexOf(s.heading),c=a<0?o.findIndex(u=>xt(u)===xt(s.heading)):a;if(c<0)throw new se({key:"workbook.lostColumn",with:{tab:t,column:s.heading}});if(o.some((u,d)=>d>c&&
u===s.heading))throw new se({key:"workbook.twoColumns",with:{tab:t,column:s.heading}});r.set(i,c+1)}return r}function AE(e){try{return e.getSheetValues(1,1,-1,-1)}catch(t){if(e.getLastRow()>0)throw t;
return[]}}function _E(e){let t=e.length;for(;t>0&&e[t-1].every(n=>n===""||n===!1);)t-=1;return e.slice(0,t)}var PE=(e,t)=>{let n=e.findIndex(({column:r})=>r.code==="own");return pu(n<0?[]:t.map(r=>r[
n]))},EE={accounts:"rowId",units:"code"},qs=class{constructor(t,n,r){this.tab=t;this.sheet=n;this.untidy=new Map;this.asRead=new Map;this.typedRows=new Set;this.typedKeys=new Set;this.ownKeys=new Set;
this.wroteAt=new Map;this.writtenBefore=new Set;this.key=EE[t];let[o=[],...i]=AE(n),s=_E(i);this.headings=o,this.lines=s,this.positions=Np(t,ue[t].title,o);let a=Object.entries(qe(t)).map(([d,l])=>({
key:d,column:l,at:this.positions.get(d)-1})),c=s.map(d=>a.map(({column:l,at:p})=>gu(l,d[p]))),u=r!=null?r:PE(a,c);this.rows=c.map((d,l)=>this.rowFrom(a,d,u,l)),this.known=this.rows.length}rowFrom(t,n,
r,o){let i={};return t.forEach(({key:s,column:a},c)=>{if((i[s]=mu(a,n[c],r))===n[c])return;let d=this.untidy.get(s);d?d.push(o):this.untidy.set(s,[o])}),i}rowAsRead(t){var n;return t< this.known?(n=
this.asRead.get(t))!=null?n:this.rows[t]:void 0}blocks(t,n,r){let o=new Map(n.map(s=>[this.positions.get(s),s])),i=s=>qe(this.tab)[o.get(s)];return Ep(t,[...o.keys()],(s,a)=>fu(i(a),r(s,o.get(
a)))).map(({row:s,column:a,values:c})=>({row:s,column:a,values:c,formats:c.map(u=>u.map((d,l)=>Er(i(a+l))))}))}rangeOf({row:t,column:n,values:r}){return this.sheet.getRange(t,n,r.length,r[0].length)}
write(t,n,r,o){this.noteWritten(t,n);for(let i of this.blocks(t,n,r)){let s=this.rangeOf(i);o&&s.setNumberFormats(i.formats),s.setValues(i.values)}}noteWritten(t,n){var r;for(let o of t){let i=o-et(
0);this.wroteAt.set(i,new Set([...(r=this.wroteAt.get(i))!=null?r:[],...n]))}}putOthers(t){for(let{index:n,at:r,value:o}of t)this.sheet.getRange(et(n),r).setValue(o)}putTyped(t){if(
t.length===0)return;let n=new Map(t.map(r=>[et(r.index),r.cells]));this.write([...n.keys()],Object.keys(t[0].cells),(r,o)=>{var i;return(i=n.get(r)[o])!=null?i:""},!0),this.remember(t);for(let{index:
r,cells:o}of t){this.typedRows.add(r);for(let i of Object.keys(o))this.typedKeys.add(i)}}putOwn(t){if(t.length===0)return;let n=Object.keys(t[0].cells),r=Ep(t.map(c=>c.index),[1],()=>0).length>LE,o=
this.renamed(t),i=!r&&o.length===t.length;this.remember(t);for(let c of n)this.ownKeys.add(c);let s=(c,u)=>this.rows[c-2][u],a=r?this.rows.map((c,u)=>et(u)):t.map(c=>et(c.index));this.write(a,i?n:
n.filter(c=>c!==this.key),s,!1),!i&&o.length&&this.write(o.map(c=>et(c.index)),[this.key],s,!1)}putStaff(t){if(t.length===0)return;let n=Object.keys(t[0].cells);this.remember(t);for(
let s of n)this.ownKeys.add(s);let r=(s,a)=>this.rows[s-et(0)][a],o=t.map(({index:s})=>et(s)),i=o.flatMap(s=>n.filter(a=>$E(r(s,a))&&Er(qe(this.tab)[a])==="@").map(a=>`${yt(this.positions.get(
a))}${s}`));i.length&&this.sheet.getRangeList(i).setNumberFormat("@"),this.write(o,n,r,!1)}renamed(t){let{key:n}=this;return n===void 0||!(n in t[0].cells)?[]:t.filter(({index:r,cells:o})=>o[
n]!==this.rows[r][n])}makeRoom(t){let n=this.sheet.getMaxRows(),r=et(this.rows.length)+t-1-n;r>0&&this.sheet.insertRowsAfter(n,r)}append(t){if(t.length===0)return;let n=Vr(qe(this.tab));for(;;){let r=
et(this.rows.length),o=this.blocks(t.map((a,c)=>r+c),Object.keys(t[0]),(a,c)=>{var u;return(u=t[a-r][c])!=null?u:""});this.noteWritten(t.map((a,c)=>r+c),Object.keys(t[0]));let i=yu(this.sheet,
r+t.length-1,0,()=>o.map(a=>this.rangeOf(a))),s=Math.max(0,...i.map(a=>a.getValues().reduce((c,u,d)=>u.some(l=>l!==""&&l!==!1)?d+1:c,0)));if(s===0){for(let a of t)this.typedRows.add(this.rows.length),
this.rows.push({...n,...a});for(let a of Object.keys(t[0]))this.typedKeys.add(a);i.forEach((a,c)=>a.setNumberFormats(o[c].formats).setValues(o[c].values));break}for(let a=0;a< s;a+=1)this.rows.push({
...n})}}putNotes(t){let n=t.map(h=>et(h.index)),r=Object.keys(t[0].notes),o=r.map(h=>this.positions.get(h)),[i,s]=[Math.min(...n),Math.max(...n)],[a,c]=[Math.min(...o),Math.max(...o)],u=new Map(t.map(
h=>[et(h.index),h.notes])),d=new Map(r.map((h,b)=>[o[b],h])),l=this.sheet.getRange(i,a,s-i+1,c-a+1),p=l.getNotes(),m=p.map((h,b)=>h.map((x,T)=>{var k,O;let y=(O=u.get(i+b))==null?void 0:O[(k=d.get(
a+T))!=null?k:""];return y===void 0?x:bu(x,y)}));JSON.stringify(m)!==JSON.stringify(p)&&l.setNotes(m)}at(t){return this.positions.get(t)}remember(t){for(let{index:n,cells:r}of t){let o=this.rows[n];
n< this.known&&!this.asRead.has(n)&&this.asRead.set(n,{...o}),Object.assign(o,r)}}};var Nr=({tab:e,positions:t})=>Object.entries(qe(e)).map(([n,r])=>({key:n,column:r,at:t.get(n)})).sort((n,
r)=>n.at-r.at);function NE(e,t,n=()=>!1){let r=Qk(t),o=[];return e.forEach((i,s)=>{if(r.includes(i))return;let c=(s===0?-1:r.indexOf(e[s-1]))+1,u=r[c],d=c>=r.length||!n(i)&&!e.includes(u)?{do:"write",
at:c,heading:i,old:u!=null?u:""}:{do:"insert",at:c,heading:i,old:""};o.push(d),ex(r,d)}),o}function Qk(e){let t=e.map(n=>n.trim());for(;t.length&&t[t.length-1]==="";)t.pop();return t}var ex=(e,{do:t,
at:n,heading:r})=>{e.splice(n,t==="insert"?0:1,r)};function ME(e,t,n,r,o){let i=Qk(n),s=r,a=NE(wu(e),n,IE(e,o)).map(c=>{let{do:u,at:d,heading:l,old:p}=c;return s=tx(t,s,d+1)+(u==="insert"?1:0),
u==="insert"&&t.insertColumnBefore(d+1),t.getRange(1,d+1).setNumberFormat("@").setValue(l),ex(i,c),p?{key:"setup.headingBack",with:{tab:ue[e].title,column:l,old:p}}:{key:"setup.columnMade",with:{tab:
ue[e].title,column:l}}});return{now:i,columns:s,did:a}}var IE=(e,t)=>n=>Object.values(qe(e)).some(r=>{var o;return r.heading===n&&((o=r.since)!=null?o:0)>t}),wu=e=>Object.values(qe(e)).map(({heading:
t})=>t);function tx(e,t,n){return t< n&&e.insertColumnsAfter(t,n-t),Math.max(t,n)}function nx(e,{sheet:t,made:n},r){var d;let[o,i]=[t.getMaxRows(),t.getMaxColumns()],s=n?[]:((d=t.getRange(1,1,1,
i).getValues()[0])!=null?d:[]).map(String),a=(l,p,m)=>({tab:e,sheet:t,isNew:p,rows:o,columns:m,positions:Np(e,ue[e].title,l)});if(s.some(l=>l!=="")){let l=ME(e,t,s,i,r);return{open:a(l.now,!1,
l.columns),did:l.did}}let c=tx(t,i,wu(e).length),u=a(wu(e),n||t.getLastRow()===0,c);return u.isNew||Mp(u),{open:u,did:[]}}function Mp({tab:e,sheet:t}){let n=wu(e);t.getRange(1,1,1,
n.length).setNumberFormat("@").setValues([n])}function rx(e,{rows:t,columns:n}){let[r="",o=r]=e.replace(/\$/g,"").toUpperCase().split(":"),i=d=>[qk(/^[A-Z]*/.exec(d)[0]),Number(/\d*$/.exec(d)[0])],[[
s,a],[c,u]]=[i(r),i(o)];return{top:a||1,bottom:u||t,left:s||1,right:c||n}}function Xs(e,t){if(!e)return"";let{top:n,bottom:r,left:o,right:i}=rx(e,t);return`${n} ${o} ${r} ${i}`}var Fi=(e,
t)=>e.flatMap(n=>{let{top:r,bottom:o,left:i,right:s}=rx(n,t);return Array.from({length:s-i+1},(a,c)=>`${i+c}: ${r}-${o}`)}).sort().join(),zi=e=>e.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((t,
n)=>n%2?t:t.replace(/\s+/g,"").toUpperCase()).join(""),Ip=e=>e.toLowerCase();var Dp="Sổ Tài Khoản: ",zp=e=>e.getEmail().toLowerCase();function ku(e,t,n){let r=e.getEditors().map(s=>({user:s,email:zp(
s)})),o=s=>Ln(s,t),i=r.map(({email:s})=>s);return{staff:i.filter(s=>s!==n&&o(s)),unseen:t.filter(s=>s&&s!==n&&!Ln(s,i)),others:r.filter(({email:s})=>!o(s)&&!(s&&s===n)),owner:n,me:
Session.getEffectiveUser()}}function DE({tab:e,positions:t}){let n=o=>Di(Nr({tab:e,positions:t}).filter(({column:i})=>i.writer===o).map(({at:i})=>i)),r={name:"dòng tiêu đề",range:"1:1",open:[]};
return e==="units"?[{name:"danh sách đơn vị",range:"",open:n("us").map(([o,i])=>Pr(o,i))}]:e==="accounts"?[r,...n("staff").map(([o,i])=>({name:`cột ${[...new Set([o,i])].map(yt).join("–")}, duyệt`,
range:Pr(o,i),open:[]}))]:e==="log"?[r]:[{name:`thẻ ${ue[e].title}`,range:"",open:[]}]}var ox=e=>e.getA1Notation(),ix=e=>e.getEditors().map(zp),FE=(e,t,n)=>Xs(e.range,n)===Xs(t.range,n)&&Fi(e.open,
n)===Fi(t.open,n),Fp=({editors:e},t)=>t.filter(n=>!e.includes(n));function zE(e,{staff:t,unseen:n,owner:r},o){let i=e.editors.filter(Boolean);return Fp(e,t).length===0&&i.every(s=>[r,o,...t,
...n].includes(s))&&e.editors.length-i.length<=Fp(e,n).length}var Ui=class{constructor(t){this.people=t;this.hiddenStay=!1;this.me=zp(t.me)}ensure(t){let n=DE(t),r=t.made?[]:this.ours(t,n),o=(a,
c)=>a.name===c.name&&FE(a,c,t)&&!a.warns&&zE(a,this.people,this.me),i=n.filter(a=>!r.some(c=>o(c,a))),s=r.filter(a=>!n.some(c=>o(a,c)));return s.forEach(({protection:a})=>a.remove()),r.filter(
a=>!s.includes(a)).forEach(a=>this.letUnseenIn(a.protection,Fp(a,this.people.unseen))),i.forEach(a=>this.protect(t.sheet,a)),i.length||s.length?[{key:"setup.protection",with:{tab:ue[t.tab].title}}]:[
]}ours({sheet:t,...n},r){let{SHEET:o,RANGE:i}=SpreadsheetApp.ProtectionType,s=t.getProtections(o).map(c=>({protection:c,description:c.getDescription(),range:""})),a=t.getProtections(i).map(c=>({
protection:c,description:c.getDescription(),range:void 0}));return[...s,...a].flatMap(({protection:c,description:u,range:d})=>{if(u&&u.indexOf(Dp)!==0)return[];let l=d!=null?d:ox(c.getRange()),p=
l!==""&&r.some(m=>Xs(m.range,n)===Xs(l,n));return!u&&!(p&&this.stopsNobody(c))?[]:[{protection:c,range:l,name:u.slice(Dp.length),open:l?[]:c.getUnprotectedRanges().map(ox),warns:c.isWarningOnly(),
editors:ix(c)}]})}stopsNobody(t){let n=ix(t);return this.people.others.every(({email:r})=>n.includes(r))}protect(t,{name:n,range:r,open:o}){var p;let{staff:i,unseen:s,others:a,owner:c,me:u}=
this.people,d=r?t.getRange(r).protect():t.protect();d.setDescription(Dp+n),o.length&&d.setUnprotectedRanges(t.getRangeList(o).getRanges()),this.me?d.addEditors([...new Set([this.me,...i,c])].filter(
Boolean)):d.addEditor(u).addEditors([...i,c].filter(Boolean));let l=a.map(({email:m})=>m).filter(Boolean);l.length&&d.removeEditors(l);for(let{user:m,email:h}of a)h||this.takeOff(d,m);
this.letUnseenIn(d,s),(p=this.domain)!=null||(this.domain=d.canDomainEdit()),this.domain&&d.setDomainEdit(!1)}takeOff(t,n){try{t.removeEditor(n)}catch{this.hiddenStay=!0}}letUnseenIn(t,n){for(
let r of n)try{t.addEditor(r)}catch{}}};var Lo='*LEN("STK")',sx={missing:["#f4c7c3","#7a1c14"],fix:["#fce8b2","#5f4300"],reported:["#d2e3fc","#174ea6"],approved:["#ceead6","#0d652d"],none:["#e8eaed",
"#3c4043"],quiet:["#f8f9fa","#5f6368"],late:["#fad2cf","#8c1d18"]};function ax(e,t,n,r){let o=r.map(({key:a})=>t.get(a)),i=Math.min(...o),s=r.map(({key:a,holds:c})=>`(${yt(i)}$1="${qe(e)[
a].heading}")*${c}`);return{colour:n,columns:[[i,Math.max(...o)]],formula:`=(${s.join("+")})${Lo}`}}var Kp=e=>t=>`$${yt(e.get(t))}2`,cx=e=>(t,n)=>`(${Kp(e)(t)}="${n}")`;function UE(e){let[t,n]=[Kp(e),
cx(e)],r=(...o)=>o.map(i=>[e.get(i),e.get(i)]);return[{colour:"missing",columns:r("name","status"),formula:`=${n("status",$.missing)}${Lo}`},ax("units",e,"fix",[{key:"status",holds:n("status",$.fix)},
{key:"timeliness",holds:n("timeliness",ne.grace)},{key:"faults",holds:`(${t("faults")}<>"")`}]),...["reported","approved","none"].map(o=>({colour:o,columns:r("status"),formula:`=${n("status",$[
o])}${Lo}`})),{colour:"late",columns:r("timeliness"),formula:`=(${n("timeliness",ne.overdue)}+${n("timeliness",ne.late)})${Lo}`}]}function KE(e){let[t,n]=[Kp(e),cx(e)],r=o=>[[e.get(o),e.get(o)]];
return[{colour:"quiet",columns:[[1,Math.max(...e.values())]],formula:`=${n("usage",ve.stopped)}${Lo}`},ax("accounts",e,"fix",[...qr.map(({key:o,bit:i})=>({key:o,holds:`ISODD(INT(${t(
"mask")}/${2**i}))`})),{key:"faults",holds:`(${t("faults")}<>"")`},{key:"review",holds:n("review",xe.returned)}]),{colour:"approved",columns:r("review"),formula:`=${n("review",xe.passed)}${Lo}`},{
colour:"reported",columns:r("changed"),formula:`=(${t("changed")}<>"")${Lo}`}]}var Up={units:UE,accounts:KE},BE=e=>{var t,n;return zi(String((n=(t=e.getBooleanCondition())==null?void 0:
t.getCriteriaValues()[0])!=null?n:""))},jE=e=>e.getRanges().map(t=>t.getA1Notation()),ux=e=>e.columns.map(([t,n])=>Pr(t,n));function ZE({sheet:e},t,n){let r=e.getRangeList(t.flatMap(i=>ux(
i))).getRanges(),o=t.map(i=>SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(i.formula).setBackground(sx[i.colour][0]).setFontColor(sx[i.colour][1]).setRanges(r.splice(0,
i.columns.length)).build());e.setConditionalFormatRules([...o,...n])}function Ys(e){var i;let t=(i=Up[e.tab])==null?void 0:i.call(Up,e.positions);if(!t)return[];let n=(e.isNew?[]:
e.sheet.getConditionalFormatRules()).map(s=>({rule:s,formula:BE(s)})),r=n.filter(({formula:s})=>s.indexOf('LEN("STK")')>=0);return r.length===t.length&&t.every((s,a)=>r[a].formula===zi(s.formula)&&Fi(
jE(r[a].rule),e)===Fi(ux(s),e))?[]:(ZE(e,t,n.filter(s=>!r.includes(s)).map(({rule:s})=>s)),[{key:"setup.colours",with:{tab:ue[e.tab].title}}])}var GE="#e8f0fe",WE="#f1f3f4",dx=e=>e.writer==="us"?WE:
GE,xu=({tab:e})=>({tab:ue[e].title});function lx({sheet:e},t){for(let n of new Set(t.map(({column:r})=>Er(r)))){let r=t.filter(({column:o})=>Er(o)===n).map(({at:o})=>o);e.getRangeList(Di(r).map(([o,
i])=>Pr(o,i))).setNumberFormat(n)}}function HE(e){let t=Nr(e),n=e.sheet.getRange(2,1,e.rows-1,t[t.length-1].at).getNumberFormats(),r=t.filter(({at:o,column:i})=>n.some(s=>Ip(s[o-1])!==Ip(Er(i))));
return lx(e,r),r.length?[{key:"setup.formats",with:xu(e)}]:[]}var px=e=>Nr(e).flatMap(({at:t,column:n})=>n.choices?[{column:n,choices:n.choices,range:e.sheet.getRange(Pr(t))}]:[]),mx=(e,
t)=>SpreadsheetApp.newDataValidation().requireValueInList([...e],!0).setAllowInvalid(!0).setHelpText(t).build(),VE=(e,t,n)=>JSON.stringify(e.getCriteriaValues())===JSON.stringify([t,!0])&&
e.getAllowInvalid()&&e.getHelpText()===n;function hx(e){try{return e(),SpreadsheetApp.flush(),!0}catch{return!1}}function qE(e){var r;let t=!1,n=[];for(let{column:o,choices:i,range:s}of px(e)){let a=
s.getDataValidations(),c=(r=a[0])==null?void 0:r[0],u=c&&VE(c,i,o.help)?c:mx(i,o.help);hx(()=>s.setDataValidation(u))?t=a.some(d=>!d[0])||t:n.push(o.heading)}return[...t?[{key:"setup.choices",with:xu(
e)}]:[],...n.length?[{key:"setup.table",with:{...xu(e),columns:n.join("”, “")}}]:[]]}function XE(e){let t=Nr(e),n=e.sheet.getRange(1,1,1,t[t.length-1].at),r=new Map(t.map(({at:u,column:d})=>[u,d])),[
o,i]=[n.getNotes()[0],n.getBackgrounds()[0]],s=o.map((u,d)=>{var l,p;return(p=(l=r.get(d+1))==null?void 0:l.help)!=null?p:u}),a=i.map((u,d)=>r.has(d+1)?dx(r.get(d+1)):u),c=JSON.stringify([o,
i])===JSON.stringify([s,a]);return c||n.setNotes([s]).setBackgrounds([a]).setFontWeight("bold").setVerticalAlignment("middle").setWrap(!0),!c}var fx=({sheet:e},t)=>{for(let[n,r]of Di(t.map(({at:o}
)=>o)))e.hideColumns(n,r-n+1)};function YE(e){let t=Nr(e).filter(({at:n,column:r})=>r.hidden&&!e.sheet.isColumnHiddenByUser(n));return fx(e,t),t.length>0}function JE({sheet:e},t){for(let n of new Set(
t.map(({column:r})=>r.width)))for(let[r,o]of Di(t.filter(({column:i})=>i.width===n).map(({at:i})=>i)))e.setColumnWidths(r,o-r+1,n)}function gx(e){let{tab:t,sheet:n,rows:r}=e,o=Nr(e);n.setTabColor(ue[
t].color),n.setFrozenRows(1),ue[t].frozenColumns&&n.setFrozenColumns(ue[t].frozenColumns),JE(e,o),fx(e,o.filter(({column:s})=>s.hidden)),n.getRange(1,1,r,o.length).setNumberFormat("@").setWrap(
!0).setVerticalAlignment("top"),lx(e,o.filter(({column:s})=>Er(s)!=="@"));let i=px(e);i.length&&hx(()=>{for(let{column:s,choices:a,range:c}of i)c.setDataValidation(mx(a,s.help))}),n.getRange(1,1,1,
o.length).setNotes([o.map(({column:s})=>s.help)]).setBackgrounds([o.map(({column:s})=>dx(s))]).setFontWeight("bold").setVerticalAlignment("middle")}var Bp=e=>[...HE(e),...qE(e)];function yx(e){let t=[
XE(e),YE(e)].some(Boolean);return[...Bp(e),...t?[{key:"setup.looks",with:xu(e)}]:[]]}var vu=["accounts","units"],QE=100,bx=400;function e1({sheet:e,rows:t}){let n=e.getMaxRows(),r=et(t.length)-1;
return n-r>=QE?n:(e.insertRowsAfter(n,bx),n+bx)}function wx(e,t,n){let r,o=t;for(let i of vu){let s=e(i),a=e1(s);if(a===t[i])continue;let{sheet:c,positions:u}=s,d={tab:i,sheet:c,isNew:!1,rows:a,
columns:c.getMaxColumns(),positions:u};Bp(d),Ys(d),r!=null||(r=new Ui(n())),r.ensure({...d,made:!1}),o={...o,[i]:a}}return o}var Js=4,Ki=10,Qs={timeliness:{title:"Theo thời hạn",words:[ne.onTime,
ne.grace,ne.late,ne.open,ne.overdue],unknown:"Chưa có thời hạn",share:"Tỷ lệ đúng hạn",shared:[ne.onTime]},status:{title:"Theo trạng thái",words:[$.missing,$.fix,$.reported,$.approved,$.none],unknown:
"Chưa kiểm tra",share:"Tỷ lệ hoàn thành",shared:[$.reported,$.approved,$.none]}},jp="Phải báo cáo",vx="Tỷ lệ",t1="Trực thuộc tỉnh",n1=300,Sx=e=>e!==""&&e.length<=n1,Rx=e=>[...new Set(e.filter(
Sx))].map(t=>({text:t,label:t})).sort((t,n)=>Bt(t.label,n.label)),r1="Chưa ghi loại đơn vị",o1=e=>[...Rx(e.map(({kind:t})=>t)),...e.some(({kind:t})=>t==="")?[{text:"",label:r1}]:[]];function Ox(e){
var u;let t=e.filter(({code:d})=>d),n=Je(t),r=t.filter(d=>Ge(d)),o=new Map,i=[];for(let d of r){let l=n.superior(d);l?o.set(l,((u=o.get(l))!=null?u:new Set).add(d.parent)):n.named(d.parent)||i.push(
d.parent)}let s=r.filter(d=>d.parent&&!n.superior(d)),a=[],c=(d,l)=>{let p=o.get(d);a.push({label:d.name||d.code,depth:l,texts:[...p].filter(Sx).sort(),except:s.filter(({parent:m})=>p.has(m)).map(({
code:m})=>m)});for(let m of kx(n.below(d)))o.has(m)&&c(m,l+1)};for(let d of kx([...o.keys()]))n.superior(d)||c(d,0);return{kinds:o1(t),superiors:a,names:Rx(i)}}var kx=e=>e.slice().sort((t,n)=>Bt(
t.name,n.name)),ea=e=>br(JSON.stringify(Ox(e))),$n=e=>[...e,...Array(Ki-e.length).fill("")],Zp=(e,t)=>`=SUM(${e})/(${t}+(${t}=0))`,Tx=({tab:e,positions:t})=>n=>{let r=yt(t.get(n));return`'${e.replace(
/'/g,"''")}'!${r}2:${r}`};function Cx(e,[t,n],r,o){let i=e+1+r.length;return[$n([t,n,vx]),...r.map(([s,a],c)=>$n([s,a,Zp(`B${e+1+c}`,`B$${i}`)])),$n([...o,Zp(`B${i}`,`B$${i}`)]),$n([])]}function i1(e,
t){let n=Tx(t),r=`(${n("unit")}<>"")*(${n("usage")}<>"${ve.stopped}")`,{none:o,...i}=z,s=a=>a.map(c=>`*(${n("kind")}<>"${c}")`).join("");return Cx(e,["Theo loại tài khoản","Số tài khoản"],[
...Object.values(i).map(a=>[a,`=SUMPRODUCT(${r}*(${n("kind")}="${a}"))`]),["Chưa rõ loại",`=SUMPRODUCT(${r}${s(Object.values(z))})`]],["Số tài khoản, trang, nhóm",`=SUMPRODUCT(${r}${s([o])})`])}
function s1(e,t,{kinds:n,superiors:r,names:o}){let i=Tx(e),s=Uf(i),a=(T,y="")=>`=SUMPRODUCT(${s}${T}${y})`,c=(T,y="")=>{let{words:k}=Qs[T];return[...k.map(O=>a(`*(${i(T)}="${O}")`,y)),a(k.map(
O=>`*(${i(T)}<>"${O}")`).join(""),y)]},u=(T,y)=>{let k=[...new Set([y,tr(y)])].map(O=>`(${i(T)}="${O.replace(/"/g,'""')}")`);return k.length>1?`(${k.join("+")})`:k[0]},d=(T,y)=>{let{title:k,words:O,
unknown:C}=Qs[y],g=c(y);return Cx(T,[k,"Số đơn vị"],[...O,C].map((f,w)=>[f,g[w]]),[jp,a("")])},l=(T,y)=>[a("",y),...c(T,y)],p=T=>T===0?"B":yt(T+3),m=(T,y,k,O)=>{let{words:C,unknown:g,share:f,shared:w}
=Qs[k],v=yt(4+C.indexOf(w[0])),L=yt(4+C.indexOf(w.at(-1))),U=(ae,ce,[fe,...Q])=>$n([ce,fe,Zp(`${v}${ae}:${L}${ae}`,`B${ae}`),...Q]);return[$n([`${y}, ${Qs[k].title.toLowerCase()}`,jp,f,...C,g]),
...O.map(([ae,ce],fe)=>U(T+1+fe,ae,ce)),U(T+1+O.length,"Cộng",l(k,"")),$n([])]},h=(T,y)=>m(T,"Theo loại đơn vị",y,n.map(({label:k,text:O})=>[tr(k),l(y,`*${u("kind",O)}`)])),b=(T,y)=>{let k=f=>T+1+f,O=
k(r.length+1+o.length),C=r.flatMap(({depth:f},w)=>f===0?[k(w)]:[]),g=f=>{let w=[];for(let v=f+1;v< r.length&&r[v].depth>r[f].depth;v+=1)r[v].depth===r[f].depth+1&&w.push(k(v));return w};return m(T,
"Theo cấp trên",y,[...r.map(({label:f,depth:w,texts:v,except:L},U)=>{let ae=v.length?`(${v.map(fe=>u("parent",fe)).join("+")})`:"0",ce=L.map(fe=>`*(${i("code")}<>"${fe.replace(/"/g,'""')}")`).join(
"");return[tr(`${"— ".repeat(w)}${f}`),l(y,`*${ae}${ce}`).map((fe,Q)=>[fe,...g(U).map(Ee=>`${p(Q)}${Ee}`)].join("+"))]}),[t1,l(y,"").map((f,w)=>[`=SUM(${p(w)}${O})`,...C.map(v=>`${p(w)}${v}`)].join(
"-"))],...o.map(({label:f,text:w})=>[tr(`— ${f}`),l(y,`*${u("parent",w)}`)])])},x=[$n(["TỔNG HỢP BÁO CÁO TÀI KHOẢN FACEBOOK"]),$n(["Tính đến ngày","=TODAY()"]),$n([])];for(let T of[y=>d(y,
"timeliness"),y=>d(y,"status"),y=>i1(y,t),y=>h(y,"status"),y=>h(y,"timeliness"),y=>b(y,"status"),y=>b(y,"timeliness")])x.push(...T(x.length+1));return x}var a1="Tình hình báo cáo",c1="A6:B13",u1=(e,t,
n)=>{let r=e.findIndex(o=>o[0]===t)+1;return`A${r+1}:B${r+n}`};function d1(e){try{let t=e.getCharts(),n=t.filter(r=>r.getRanges().some(o=>o.getA1Notation()===c1));for(let r of n)e.removeChart(r);
return t.length>n.length}catch{return!0}}function xx(e,t){if(d1(e))return[];let{title:n,words:r}=Qs.status;return e.insertChart(e.newChart().asBarChart().setTitle(a1).addRange(e.getRange(u1(t,n,
r.length))).setPosition(Js,5,0,0).build()),[{key:"setup.chart"}]}function l1(e,t){let[n,r]=[e.getFormulas(),e.getValues()];return t.every((o,i)=>o.every((s,a)=>s.charAt(0)==="="?zi(n[i][a])===zi(s):
!n[i][a]&&tr(String(r[i][a]))===s))}var p1=e=>e.flatMap((t,n)=>{var r;return n===0?["A1"]:t[2]===vx||t[1]===jp||((r=e[n+1])==null?void 0:r[0])===""?t[0]?[`A${n+1}:${yt(Ki)}${n+1}`]:[]:[]});
function Su(e,t,n){let r=s1(t,n,Ox(t.rows)),[o,i]=[e.getLastRow(),e.getMaxRows()],s=Math.max(r.length,o);i< s&&e.insertRowsAfter(i,s-i);let a=e.getRange(1,1,s,Ki),c=Array.from({length:s},(d,l)=>{
var p;return(p=r[l])!=null?p:Array(Ki).fill("")});if(o>0){if(l1(a,c))return xx(e,r);a.clearContent().setFontWeight("normal").setBackground(null)}a.setNumberFormat("0"),e.getRange(2,2).setNumberFormat(
"dd/MM/yyyy"),e.getRange(Js,3,s-Js+1,1).setNumberFormat("0.0%"),e.getRangeList(p1(r)).setFontWeight("bold").setBackground("#e8f0fe"),e.getRange(Js,2,s-Js+1,Ki-1).setHorizontalAlignment("right"),
e.setColumnWidth(1,360),e.setColumnWidths(2,Ki-1,115),a.setValues(c);let u=[{key:"setup.summary"},...xx(e,r)];return SpreadsheetApp.flush(),u}function Bi(e=2e4){for(let t=0;t<2;t+=1)try{let n=
LockService.getScriptLock();return n.tryLock(e)?n:void 0}catch{Utilities.sleep(500)}}var nr={runner:"",hour:0,since:"",lease:{until:"",by:""},lastRun:"",did:"",trouble:"",dry:"",refused:{},toldHold:
""};var $x="runner",Ax="lease",_x="lastRun",Gp="sending",Px="refused",Ex="confirmed",Nx="toldHold",Ou="ledger",m1=6e3,Ru,Tu=()=>Ru!=null?Ru:Ru=PropertiesService.getScriptProperties(),$o=(e,t)=>{Tu(
).setProperty(e,JSON.stringify(t))},h1=P({runner:M(),hour:Cn(),since:M()}),f1=P({until:M(),by:M()}),g1=P({lastRun:M(),did:M(),trouble:M(),dry:lu(M(),nr.dry)}),y1=P({key:M(),gone:Pt(M()),doubt:Pt(M()),
at:M()}),b1=P(Object.fromEntries(Td.map(e=>[e,M()]))),w1=Object.keys(gi),k1=Ai(M(),P({email:M(),day:M(),why:be(Yt(w1))})),Mx=e=>{var t,n,r;return{...nr,...Ve(h1,e[$x]),...Ve(g1,e[_x]),lease:(t=Ve(f1,
e[Ax]))!=null?t:nr.lease,inFlight:Ve(y1,e[Gp]),refused:(n=Ve(k1,e[Px]))!=null?n:{},confirmed:Ve(b1,e[Ex]),toldHold:(r=Ve(M(),e[Nx]))!=null?r:nr.toldHold,ledger:Vx(e)}},Ix=({runner:e,hour:t,since:n}
)=>$o($x,{runner:e,hour:t,since:n}),Dx=({until:e,by:t})=>$o(Ax,{until:e,by:t}),Fx=({lastRun:e,did:t,trouble:n,dry:r})=>$o(_x,{lastRun:e,did:t,trouble:n,dry:r}),zx=e=>$o(Ex,e),Ux=e=>$o(Nx,e),Kx=e=>$o(
Gp,e),Bx=()=>{Tu().deleteProperty(Gp)};function jx(e){let t=Object.entries(e).sort(([,r],[,o])=>r.day< o.day?1:r.day>o.day?-1:0),n=0;$o(Px,Object.fromEntries(t.filter(r=>(n+=JSON.stringify(r).length,
n<=m1))))}var Zx="firstLetter",Gx=()=>Number(PropertiesService.getUserProperties().getProperty(Zx))||0,Wx=e=>{PropertiesService.getUserProperties().setProperty(Zx,String(e))},x1=7800;function v1(e){
let t=[],n=0,r=0;for(let o=0;o< e.length;o+=1){let i=e.charCodeAt(o),s=i<128?1:i<2048?2:3;r+s>x1&&!(i>=56320&&i<57344)&&(t.push(e.slice(n,o)),[n,r]=[o,0]),r+=s}return[...t,e.slice(n)]}function Hx(e){
let t=v1(aw(e)),n=Date.now().toString(36);Tu().setProperties(Object.fromEntries(t.map((r,o)=>[`${Ou}${o}`,`${n} ${t.length} ${r}`])))}function Vx(e){let t=Lx(e[`${Ou}0`]);if(!t)return e[
`${Ou}0`]===void 0?void 0:"unreadable";let n=Array.from({length:t.count},(o,i)=>Lx(e[`${Ou}${i}`]));return n.every(o=>(o==null?void 0:o.mark)===t.mark)&&uw(n.map(o=>o.text).join(""))||"unreadable"}
function Lx(e){var o;let[,t,n,r]=(o=/^(\w+) (\d{1,2}) ([^]*)$/.exec(e!=null?e:""))!=null?o:[];return t===void 0?void 0:{mark:t,count:Number(n),text:r}}var qx=()=>Vx(Tu().getProperties());var ta={
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
,Cu={values:"Chưa nên nhận báo cáo vào sổ này: nội dung đơn vị gửi có thể bị ghi sai.",rights:"Chưa nên chia sẻ sổ cho đơn vị: phần của cán bộ có thể bị người khác sửa.",tabs:
"Chưa nên đổi tên, chèn cột hoặc thêm dòng trong các thẻ của sổ.",stores:"Chưa nên bật gửi thư: sổ có thể không nhớ thư nào đã gửi.",file:"Chọn “Thiết lập, sửa lại sổ” rồi kiểm tra lại.",people:
"Chưa nên giao biểu mẫu cho đơn vị: sổ có thể không biết ai đang gửi.",mail:"Chưa nên bật gửi thư.",triggers:"Chưa nên bật gửi thư.",looks:
"Màu, ghi chú, danh sách chọn có thể không như hướng dẫn. Nội dung báo cáo không bị ảnh hưởng."},Wp={plainTextStopsFormulas:"Dạng chữ ngăn “=…” thành công thức?",plainTextKeepsApostrophe:
"Ô dạng chữ giữ dấu nháy đơn ở đầu?",richTextMakesFormulas:"Chữ có định dạng bắt đầu bằng “=” thành công thức?",emptySheetValuesThrow:"Đọc phần trống của thẻ bị báo lỗi?",formatDateNamesAreEnglish:
"Tên thứ, tháng do Google viết là tiếng Anh?",readBackReworded:"Vùng bảo vệ đọc lại với cách viết khác?",openRangesAreClosed:"Vùng không ghi dòng cuối dừng ở dòng cuối lúc đó?",
protectionErrorsAtFlush:"Lần ghi bị từ chối chỉ được báo ở cuối?",eventRangeHasCoordinates:"Google cho biết ngay vị trí ô vừa sửa?",activeSpreadsheetInTriggers:"Lượt chạy hằng ngày thấy được sổ?",
killedRunKeepsPendingWrites:"Lượt chạy bị ngắt có giữ phần đã ghi?",currentOnlyWorksInTriggers:"Quyền hẹp dùng được trong lượt chạy hằng ngày?",triggersMadeByTriggersFire:
"Lịch do lượt chạy hằng ngày tạo ra có chạy?",activeSpreadsheetInWebApps:"Khi mở bằng liên kết, tập lệnh có biết sổ đang mở?",severalAccountsOpen:
"Trình duyệt đăng nhập Google bằng nhiều email có mở được liên kết?",updatesAreLate:"Sau khi cập nhật, liên kết còn chạy bản cũ trong một phút?",claspDeploysPrivately:
"Liên kết do clasp triển khai chỉ mở được cho chủ sở hữu sổ?",claspUpdatesKeepAccess:"Khi clasp cập nhật, quyền truy cập của liên kết có giữ nguyên?",crowdedCallsGetPages:
"Khi quá đông người gửi, Google trả về một trang thay vì báo lỗi?",simpleTriggersWriteProtected:"Lượt chạy khi sửa ô ghi được vào ô đã bảo vệ?",scriptStringsLoseSlashes:
"Google cắt “\x2f/” trong chữ của trang?",scriptStringsLoseTags:"Google bỏ thẻ HTML trong chữ của trang?"};var S1=e=>{try{return e(),!1}catch{return!0}},ji={plainTextStopsFormulas:{how:"here",ask:
e=>e.cell().setNumberFormat("@").setValue("=1+1").getFormula()===""},plainTextKeepsApostrophe:{how:"here",ask:e=>e.cell().setNumberFormat("@").setValue("'x").getValue()==="'x"},richTextMakesFormulas:{
how:"here",ask:e=>{let t=SpreadsheetApp.newRichTextValue().setText("=1+1").build();return e.cell().setRichTextValue(t).getFormula()!==""}},emptySheetValuesThrow:{how:"here",ask:e=>S1((
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
"a call that is refused before the code runs leaves nothing behind; the page takes both answers alike"}};var Lu="google/answer/",Xx="google/differs",Hp="google/scratch",$u=(
)=>PropertiesService.getScriptProperties(),R1=Pt(Yt(Object.keys(ta))),O1=P({name:M(),id:be(Cn())});function Yx(e){var r;let t={};for(let o of Object.keys(ji))Lu+o in e&&(t[o]=e[Lu+o]==="true");let n=
Ve(O1,e[Hp]);return{answers:t,differs:(r=Ve(R1,e[Xx]))!=null?r:[],...n&&{scratch:n}}}function Jx(e,t,n){e.answers[t]!==n&&(e.answers[t]=n,$u().setProperty(Lu+t,String(n)))}function Qx(e,t){$u(
).setProperties({...Object.fromEntries(Object.entries(e).map(([n,r])=>[Lu+n,String(r)])),[Xx]:JSON.stringify(t)})}function Au(e){e?$u().setProperty(Hp,JSON.stringify(e)):$u().deleteProperty(Hp)}
var ev="workbook",tv="marks",nv="links",rv="proof",Vp="witness",qp="settings",Xp="round",ov="groups",iv="lines",sv="staff",T1=8500,C1=be(Cn()),L1=P({version:Cn(),spreadsheetId:M(),tabs:P(
Object.fromEntries(Object.keys(ue).map(e=>[e,C1]))),owner:M()}),$1=P({secret:M().check($i(/^[0-9a-f]{64}$/)),isNew:be(_i(!0))}),A1=P({secret:M().check($i(/^[0-9a-f]{64}$/)),renewed:be(M())}),_1=P({
address:M(),runsAs:M(),layout:Cn(),version:M(),at:M()}),Yp=Ai(M(),M()),P1=P({accounts:be(Cn()),units:be(Cn())}),E1=P(Object.fromEntries($d.map(e=>[e,M()]))),N1=Pt(M());function An(){let e=
PropertiesService.getScriptProperties().getProperties(),t=Ve(L1,e[ev]);if(!t)return;let n=Ve(A1,e[nv]);return{...t,staff:Ve(N1,e[sv]),round:Ve(E1,e[Xp]),groups:e[ov],lines:Ve(P1,e[iv]),post:Mx(e),
google:Yx(e),settings:Ve(Yp,e[qp]),markSecret:av(e),linkSecret:n==null?void 0:n.secret,...n!=null&&n.renewed?{linksRenewed:n.renewed}:{},proof:Ve(_1,e[rv]),...e[Vp]?{witness:e[Vp]}:{}}}var av=e=>Ve(
$1,e[tv]),cv=()=>av(PropertiesService.getScriptProperties().getProperties());function Jp(e){PropertiesService.getScriptProperties().setProperty(tv,JSON.stringify(e))}function Qp(e,t){
PropertiesService.getScriptProperties().setProperty(nv,JSON.stringify({secret:e,renewed:t}))}function uv({address:e,runsAs:t,layout:n,version:r,at:o}){PropertiesService.getScriptProperties(
).setProperty(rv,JSON.stringify({address:e,runsAs:t,layout:n,version:r,at:o}))}function dv(e){PropertiesService.getScriptProperties().setProperty(Vp,e)}function em({version:e,spreadsheetId:t,tabs:n,
owner:r}){PropertiesService.getScriptProperties().setProperty(ev,JSON.stringify({version:e,spreadsheetId:t,tabs:n,owner:r}))}function lv(e){let t=JSON.stringify(e),n=
PropertiesService.getScriptProperties();encodeURIComponent(t).replace(/%../g,"x").length<=T1?n.setProperty(qp,t):n.deleteProperty(qp)}function pv(e){let t=PropertiesService.getScriptProperties();e?
t.setProperty(Xp,JSON.stringify(e)):t.deleteProperty(Xp)}function _u(e){PropertiesService.getScriptProperties().setProperty(ov,e)}function Pu(e){PropertiesService.getScriptProperties().setProperty(iv,
JSON.stringify(e))}function Eu(e){PropertiesService.getScriptProperties().setProperty(sv,JSON.stringify(e))}var M1=2,tm=()=>Bk(Array.from({length:M1},()=>Utilities.getUuid()));function mv(e){let t=
e!=null?e:cv();t||(t={secret:tm(),isNew:!0},Jp(t));let{secret:n,isNew:r}=t;return{key:new Mi(n),isNew:r===!0,allMarked:()=>Jp({secret:n})}}function hv(e){return e!=null&&e.linkSecret?!1:(Qp(tm()),!0)}
var fv=e=>{let t=tm();return Qp(t,e),t};var I1=500;function gv(e,t,n,r){var u;let o=e.getLastRow(),i=D1(o>0?(u=e.getSheetValues(1,1,1,-1)[0])!=null?u:[]:[]),s=t.map(d=>{var l,p,m,h;return{at:n,who:(l=
d.by)!=null?l:r,what:S(d.what),unit:(p=d.unit)!=null?p:"",rowId:(m=d.rowId)!=null?m:"",columns:((h=d.columns)!=null?h:[]).join(", ")}}),a=Math.max(o,1)+1,c=d=>{yu(e,a+s.length-1,I1,()=>e.getRange(a,1,
s.length,d.length)).setValues(s.map(l=>d.map(p=>p?fu(us[p],l[p]):"")))};try{c(i)}catch(d){let l=e.getMaxColumns();if(l>=i.length)throw d;c(i.slice(0,l))}}function D1(e){let t=Object.keys(us),n=e.map(
r=>t.find(o=>us[o].heading===String(r).trim()));return t.every(r=>n.includes(r))?n:t}var Nu=class{constructor(t,n,r,o){this.book=t;this.sheet=n;this.id=r;this.name=o;this.line=2;this.made=new Map}
block(t,n){let r=this.line;return this.line+=t,this.sheet.getRange(r,1,t,n)}once(t,n){return this.made.has(t)||this.made.set(t,n()),this.made.get(t)}cell(){return this.block(1,1)}get lastLine(){
return this.line-1}},F1=e=>{var t;return(Object.prototype.toString.call(e)==="[object Date]"?new Date(Number(e)).toISOString():(t=JSON.stringify(e))!=null?t:"undefined").slice(0,80)},E=(e,
t)=>JSON.stringify(e)===JSON.stringify(t)?!0:{saw:F1(e)};var bv=[["Trang","Nhóm"]],nm=e=>e.once("dropdown",()=>{let t=SpreadsheetApp.newDataValidation().requireValueInList(bv[0],!0).setAllowInvalid(
!1).setHelpText("Chọn một mục").build();return e.cell().setDataValidation(t).getDataValidation()}),yv=e=>e.once("colour",()=>{let t=e.cell(),n=t.getA1Notation(),r=`=$A${e.lastLine}="x"`,o=
SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(r).setBackground("#fce8e6").setRanges([t]).build();return e.sheet.setConditionalFormatRules([o]),{rule:e.sheet.getConditionalFormatRules(
)[0],where:n,formula:r}}),Ao=(e,t,n,r)=>E(n(t(e.cell())),r),wv={"looks.note":e=>Ao(e,t=>t.setNote("Cần sửa: thử"),t=>t.getNote(),"Cần sửa: thử"),"looks.noteGone":e=>Ao(e,t=>t.setNote("x").setNote(""),
t=>t.getNote(),""),"looks.notes":e=>E(e.block(1,2).setNotes([["","b"]]).getNotes(),[["","b"]]),"looks.background":e=>Ao(e,t=>t.setBackground("#fce8e6"),t=>t.getBackground(),"#fce8e6"),
"looks.backgrounds":e=>E(e.block(1,2).setBackgrounds([["#ffffff","#e6f4ea"]]).getBackgrounds(),[["#ffffff","#e6f4ea"]]),"looks.bold":e=>Ao(e,t=>t.setFontWeight("bold"),t=>t.getFontWeight(),"bold"),
"looks.wrap":e=>Ao(e,t=>t.setWrap(!0),t=>t.getWrap(),!0),"looks.top":e=>Ao(e,t=>t.setVerticalAlignment("top"),t=>t.getVerticalAlignment(),"top"),"looks.middle":e=>Ao(e,t=>t.setHorizontalAlignment(
"center"),t=>t.getHorizontalAlignment(),"center"),"looks.width":e=>E(e.sheet.setColumnWidth(6,140).getColumnWidth(6),140),"looks.frozenLine":e=>(e.sheet.setFrozenRows(1),E(e.sheet.getFrozenRows(),1)),
"looks.frozenColumn":e=>(e.sheet.setFrozenColumns(2),E(e.sheet.getFrozenColumns(),2)),"looks.hidden":e=>(e.sheet.hideColumns(7),E([7,8].map(t=>e.sheet.isColumnHiddenByUser(t)),[!0,!1])),
"looks.choices":e=>{var t;return E((t=nm(e))==null?void 0:t.getCriteriaValues()[0],bv[0])},"looks.choicesStrict":e=>{var t;return E((t=nm(e))==null?void 0:t.getAllowInvalid(),!1)},"looks.choicesHelp":
e=>{var t;return E((t=nm(e))==null?void 0:t.getHelpText(),"Chọn một mục")},"looks.colourRule":e=>{var r;let{rule:t,formula:n}=yv(e);return E((r=t==null?void 0:t.getBooleanCondition())==null?void 0:
r.getCriteriaValues()[0],n)},"looks.colourRuleWhere":e=>{let{rule:t,where:n}=yv(e);return E(t==null?void 0:t.getRanges().map(r=>r.getA1Notation()),[n])},"looks.chart":e=>(e.sheet.insertChart(
e.sheet.newChart().asBarChart().addRange(e.block(2,2)).setPosition(3,9,0,0).build()),E(e.sheet.getCharts().length,1))};var kv="Sổ Tài Khoản: thử";function z1(e){let t=e.cell(),n=t.getA1Notation();
return t.protect().setDescription(kv+n),{found:e.sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).filter(o=>o.getDescription()===kv+n)[0],where:n}}var xv={"rights.range":e=>{let{found:t,
where:n}=z1(e),r=E(t==null?void 0:t.getRange().getA1Notation(),n);return t==null||t.remove(),r},"rights.own":e=>{let t=e.cell(),n=t.protect();n.removeEditors(n.getEditors());let r=E([t.canEdit(),
t.setValue("x").getValue()],[!0,"x"]);return n.remove(),r},"rights.strict":e=>{let t=e.cell().protect(),n=E(t.isWarningOnly(),!1);return t.remove(),n},"rights.gone":e=>{let{RANGE:t}=
SpreadsheetApp.ProtectionType,n=e.sheet.getProtections(t).length;return e.cell().protect().remove(),E(e.sheet.getProtections(t).length,n)},"rights.open":e=>{let t=e.block(2,2),n=e.sheet.protect(
).setUnprotectedRanges([t]),r=e.sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0],o=E(r==null?void 0:r.getUnprotectedRanges().map(i=>i.getA1Notation()),[t.getA1Notation()]);return n.remove(
),o},"tabs.name":e=>{let t=E(e.sheet.setName(`${e.name} 2`).getName(),`${e.name} 2`);return e.sheet.setName(e.name),t},"tabs.id":e=>{var t;return E((t=e.book.getSheetById(e.id))==null?void 0:
t.getName(),e.name)},"tabs.last":e=>{let t=e.book.getSheets();return E(t[t.length-1].getSheetId(),e.id)},"tabs.linesAdded":e=>{let t=e.sheet.getMaxRows();return e.sheet.insertRowsAfter(t,5),E(
e.sheet.getMaxRows(),t+5)},"tabs.columnAdded":e=>{let t=e.block(1,5).getCell(1,5).setValue("x");return e.sheet.insertColumnBefore(5),E(e.sheet.getRange(t.getRow(),6).getValue(),"x")}};var vv={daily:
"sendDailyLetters"},U1="Asia/Ho_Chi_Minh",rm=e=>ScriptApp.getProjectTriggers().filter(t=>t.getHandlerFunction()===vv[e]),Sv=e=>rm(e).length>0,Mu=(e,t)=>rm(e).some(n=>n.getUniqueId()===t);function Rv(
e){ScriptApp.requireScopes(ScriptApp.AuthMode.FULL,["https:\x2f/www.googleapis.com/auth/script.scriptapp","https:\x2f/www.googleapis.com/auth/script.send_mail"]);for(let[t,n]of Object.entries(e)){
let r=rm(t);n!=="none"&&ScriptApp.newTrigger(vv[t]).timeBased().everyDays(1).atHour(n.hour).inTimezone(U1).create(),r.forEach(o=>ScriptApp.deleteTrigger(o))}}var st="google/probe",K1=()=>Array(
4001).join("é");function na(e,t,n){e.setProperties(t);try{return n()}finally{for(let r of Object.keys(t))e.deleteProperty(r)}}function Ov(e){try{return e()}catch(t){if(t.name==="Exception")return;
throw t}}var _o=()=>PropertiesService.getScriptProperties(),Tv={"stores.kept":()=>na(_o(),{[st]:"một"},()=>E(_o().getProperties()[st],"một")),"stores.over":()=>{let e=_o();return na(e,{[st]:"một"},(
)=>(e.setProperty(st,"hai"),E(e.getProperties()[st],"hai")))},"stores.beside":()=>{let e=_o();return na(e,{[`${st}/1`]:"một"},()=>{e.setProperties({[st]:"hai"});let t=e.getProperties();
return e.deleteProperty(st),E([t[`${st}/1`],t[st]],["một","hai"])})},"stores.gone":()=>{let e=_o();return e.setProperty(st,"một"),e.deleteProperty(st),E(st in e.getProperties(),!1)},"stores.long":(
)=>{let e=_o();return na(e,{[st]:K1()},()=>{var t;return E((t=e.getProperties()[st])==null?void 0:t.length,4e3)})},"stores.own":()=>{let e=PropertiesService.getUserProperties();return na(e,{[st]:
"riêng"},()=>E([e.getProperties()[st],st in _o().getProperties()],["riêng",!1]))},"stores.lock":()=>{let e=LockService.getScriptLock();if(!e.tryLock(5e3))return;let t=E(e.hasLock(),!0);
return e.releaseLock(),t},"file.open":({book:e,id:t})=>{var n;return E((n=SpreadsheetApp.openById(e.getId()).getSheetById(t))==null?void 0:n.getSheetId(),t)},"file.locale":({book:e})=>E(
e.getSpreadsheetLocale(),"vi_VN"),"file.zone":({book:e})=>E(e.getSpreadsheetTimeZone(),"Asia/Ho_Chi_Minh"),"file.scriptZone":()=>E(Session.getScriptTimeZone(),"Asia/Ho_Chi_Minh"),"people.self":()=>{
let[e,t]=[Session.getActiveUser().getEmail(),Session.getEffectiveUser().getEmail()];return E(e===""?"none":e===t?"same":"other","same")},"mail.quota":()=>Ov(()=>E(
typeof MailApp.getRemainingDailyQuota(),"number")),"triggers.read":()=>Ov(()=>E(typeof Mu("daily",""),"boolean"))};var B1=()=>`Kiểm tra Google ${Math.random().toString(36).slice(2,10)}`;function Cv(
e){let t=B1();Au({name:t});let n=e.insertSheet(t,e.getSheets().length),r=n.getSheetId();return Au({name:t,id:r}),n.getRange(1,1).setNumberFormat("@").setValue(t),new Nu(e,n,r,t)}var j1=(e,{name:t}
)=>e.getLastRow()===0||e.getRange(1,1).getDisplayValue()===t;function Iu(e,t){var r;let n=(r=t.id===void 0?void 0:e.getSheetById(t.id))!=null?r:e.getSheetByName(t.name);n&&j1(n,t)&&e.deleteSheet(n),
Au(void 0)}function om(e){var n;let t=(n=LockService.getDocumentLock())!=null?n:LockService.getScriptLock();if(t.tryLock(1))try{return e()}finally{t.releaseLock()}}var Lv=(e,t,n)=>e.cell(
).setNumberFormat(t).setValue(n).getValue(),sm={name:"Công đoàn cơ sở Trường Mầm non",letters:"Ưứng Tie\u0302\u0301ng đ\u00a0“…”",lines:`một\nhai\n\nbốn`,long:Array(401).join("dài a"),phone:
"0912345678",date:"02/10/2018",code:"12E5"},Du=Object.keys(sm);function Po(e,t){let n=e.once("texts",()=>e.block(Du.length,1).setNumberFormats(Du.map(()=>["@"])).setValues(Du.map(r=>[sm[
r]])).getValues());return E(n[Du.indexOf(t)][0],sm[t])}var im=()=>new Date(Date.UTC(2018,9,2,5)),$v={"values.text":e=>Po(e,"name"),"values.letters":e=>Po(e,"letters"),"values.lines":e=>Po(e,"lines"),
"values.long":e=>Po(e,"long"),"values.phone":e=>Po(e,"phone"),"values.date":e=>Po(e,"date"),"values.code":e=>Po(e,"code"),"values.number":e=>E(Lv(e,"0",12),12),"values.empty":e=>{let t=e.cell();
return E([t.setValue("có").getValue(),t.setValue("").getValue()],["có",""])},"values.block":e=>{let t=[["a","b","c"],["d","","f"]];return E(e.block(2,3).setValues(t).getValues(),t)},"values.typed":
e=>E(typeof e.cell().setValue("0912345678").getValue(),"number"),"values.format":e=>{let t=e.block(1,2).setNumberFormats([["@","dd/MM/yyyy"]]).getNumberFormats()[0];return E(t.map(n=>n.toLowerCase()),
["@","dd/mm/yyyy"])},"values.formatOfList":e=>{let t=e.block(1,3),n=e.lastLine;return e.sheet.getRangeList([`A${n}`,`C${n}`]).setNumberFormat("@"),E(t.getNumberFormats()[0].map(r=>r==="@"),[!0,!1,
!0])},"values.day":e=>E(Number(Lv(e,"dd/MM/yyyy",im())),Number(im())),"values.dayShown":e=>E(e.cell().setNumberFormat("dd/MM/yyyy").setValue(im()).getDisplayValue(),"02/10/2018"),"values.formula":e=>{
let t=e.cell().setValue("=1+1");return E([t.getValue(),t.getFormula()],[2,"=1+1"])},"values.counted":e=>{let n=e.block(3,1).setValues([["x"],[""],["x"]]).getA1Notation();return E(e.cell().setValue(
`=SUMPRODUCT((${n}<>"")*(${n}="x"))`).getValue(),2)},"values.wholeTab":e=>{let t=e.cell().setNumberFormat("@").setValue("cuối"),n=e.sheet.getSheetValues(1,1,-1,-1);return E([n[t.getRow()-1][0],n[0][
0]],["cuối",e.name])},"values.lastLine":e=>(e.cell().setValue("x"),E(e.sheet.getLastRow(),e.lastLine)),"values.sorted":e=>E(e.block(3,2).setValues([[2,"a"],[1,"c"],[1,"b"]]).sort([{column:1,ascending:
!0},{column:2,ascending:!0}]).getValues(),[[1,"b"],[1,"c"],[2,"a"]]),"values.cleared":e=>{let t=e.cell().setNumberFormat("@").setValue("x");return t.clearContent(),E([t.getValue(),t.getNumberFormat(
)],["","@"])}};var Av={...$v,...wv,...Tv,...xv},Z1=Object.keys(Av),_v=Object.keys(ji);function G1(e,t){try{return Av[e](t)}catch{return{saw:"refused"}}}function W1(e,t){let n={...t};for(let r of _v){
let o=ji[r];if(o.how==="here")try{let i=o.ask(e);i!==void 0&&(n[r]=i)}catch{}}return n}function Pv(e,t){return om(()=>{t.scratch&&Iu(e,t.scratch);let n=Cv(e),r=Z1.map(s=>({id:s,seen:G1(s,n)})),o=W1(n,
t.answers);Iu(e,{name:n.name,id:n.id});let i={same:r.filter(({seen:s})=>s===!0).map(({id:s})=>s),differs:r.flatMap(({id:s,seen:a})=>typeof a=="object"?[{id:s,saw:a.saw}]:[]),notAsked:r.filter(({seen:
s})=>s===void 0).map(({id:s})=>s),answers:_v.map(s=>({key:s,how:ji[s].how,answer:o[s]}))};return Qx(o,i.differs.map(({id:s})=>s)),i})}function Ev(e,{scratch:t}){t&&om(()=>Iu(e(),t))}function Nv(e,t,n=
r=>r){let r=e.split("/"),o=r.length-2;return r[o-2]!==oc.prefix?e:(r[o]=r[o].split(".").map(i=>{var s;return(s=t.get(i))!=null?s:n(i)}).sort().join("."),r.join("/"))}function Mv(e,t,n){let{rows:r}=
e.table("accounts"),o=r.flatMap((c,u)=>{let d=c.approved?t(c):void 0;return d!==void 0&&d!==c.approved?[{index:u,cells:{approved:d}}]:[]}),i=new Map(o.map(({index:c,cells:u})=>[Oi(r[c]),Oi({...r[c],
...u})])),s=new Set([...r.map(Oi),...i.values()]),a=c=>n&&!s.has(c)?n(c):c;return e.putOwn("letters",e.table("letters").rows.flatMap((c,u)=>{let d=Nv(c.key,i,a);return d===c.key?[]:[{index:u,cells:{
key:d}}]})),e.putOwn("accounts",o),o.length}var Iv=(e,t)=>Mv(e,n=>zg(n.approved,n,t),n=>br(t.of("returned",n)));function Dv(e,t){e.putOwn("accounts",e.table("accounts").rows.flatMap((n,r)=>{if(
!n.consent.trim()||n.consentMark||fi(n.consent))return[];let o=$b(n.consent);return[{index:r,cells:{consent:o,consentMark:Ls({...n,consent:o},t)}}]}))}function H1(e,t){e.putOwn("accounts",e.table(
"accounts").rows.flatMap((n,r)=>Wn(n,t)==="unknown"?[{index:r,cells:{consentMark:Ls(n,t)}}]:[]))}function Fv(e,t){return H1(e,t),Mv(e,n=>dc(n,t)?Un(n,t):void 0)}var zv=[{number:1,why:
"The first layout: every tab starts with its headings frozen.",run:({sheets:e})=>{for(let t of Object.values(e))t.getFrozenRows()===0&&t.setFrozenRows(1)}},{number:2,why:
"Marks of approved rows are keyed and by column name: those of 0.1.0 could be guessed, and a column more voided them all.",run:({sheets:e,office:t,markKey:n})=>{e.accounts&&Iv(t,n)}},{number:3,why:
"First reports stand where units cannot write, and consent is sealed with its person: what 0.1.0 recorded is taken over once.",run:({sheets:e,office:t,markKey:n})=>{e.units&&Qb(t),e.accounts&&Dv(t,n)}
},{number:4,why:"Rounds, former names and mergers, a second administrator: set-up has put the columns and tabs in.",run:()=>{}}],ra=zv.length;function Uv(e,t,n){if(Object.keys(t.sheets).length===0){
e< ra&&n(ra);return}for(let r of zv)r.number<=e||(r.run(t),n(r.number))}function Kv(e,t){var n,r;for(let o=0;o< Math.max(e.length,t.length);o+=1)if(((n=e[o])!=null?n:"")!==((r=t[o])!=null?r:
""))return!1;return!0}function V1(e,t){let n=new Map;return e.forEach((r,o)=>{var s;let i=t(r);i&&n.set(i,[...(s=n.get(i))!=null?s:[],o])}),n}var am=class{constructor(t,n,r){this.known=t;this.found=n;
this.sight=r;this.out={put:[],add:[],stands:[]};this.free=[];this.homeless=new Set;this.over=new Set;this.inDoubt=!1;this.owners=new Map;var o;for(let{now:i}of t)this.owners.set(r.idOf(i),((o=
this.owners.get(r.idOf(i)))!=null?o:0)+1);this.placeOf=new Map(t.flatMap((i,s)=>this.ids(i).map(a=>[a,s])))}ids({was:t,now:n}){let[r,o]=[this.sight.idOf(n),t===void 0?"":this.sight.idOf(t)];return[r,
o!==r&&!this.owners.has(o)?o:""].filter(i=>i!=="")}look(){let t=V1(this.found,r=>this.sight.idOf(r));this.known.forEach((r,o)=>{let i=this.ids(r),s=i.flatMap(c=>{var u;return(u=t.get(c))!=null?u:[]}),
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
r].written||this.inDoubt||n.some(([o,i])=>r>o&&r< i))&&this.out.add.push(this.known[r].now)}};function Bv(e,t,n){let r=new am(e,t,n);return r.look(),r.giveBack(),r.addLost(),r.out}var Ut=e=>e,q1=({
ownKeys:e,wroteAt:t})=>e.has("round")&&t.size>1,Zv=e=>e.typedRows.size>0||q1(e)||[...e.ownKeys].some(t=>qe(e.tab)[t].writer!=="us"),cm=e=>e.typedRows.size>0||e.ownKeys.size>0;function Gv(e,t){let{key:
n}=e;if(n===void 0)return!1;let r=({rows:o})=>o.map(i=>Ut(i)[n]);return!Kv(r(e),r(t))}var um=(e,t)=>[...e.positions].some(([n,r])=>t.positions.get(n)!==r);function jv(e,t,n,r){var i,s;let o=qe(e.tab)[
n];return mu(o,gu(o,(s=(i=e.lines[t])==null?void 0:i[r-1])!=null?s:""))}function X1(e,t){let n=new Map([...t.positions].map(([o,i])=>[i,o])),r=(o,i,s)=>[...s].flatMap(a=>{let c=e.positions.get(a),u=
Ut(i)[a];return n.get(c)!==a&&u!==""&&jv(t,o,a,c)===u?[c]:[]});return[...e.wroteAt].flatMap(([o,i])=>{let s=e.rows[o];if(!s)return[];let a=r(o,s,i);if(a.length)return[{index:o,now:s,at:a}];let c=
e.key===void 0||!i.has(e.key)?"":Ut(s)[e.key],u=c===""?-1:t.lines.findIndex((d,l)=>r(l,s,new Set([e.key])).length>0&&jv(t,l,e.key,e.positions.get(e.key))===c);return u<0?[]:[{index:u,now:s,at:r(u,s,
i)}]})}function dm(e,t){let n=X1(e,t),r=Object.keys(qe(e.tab)).filter(s=>n.some(({index:a,now:c})=>Ut(c)[s]!==(t.rows[a]?Ut(t.rows[a])[s]:"")));if(n.length===0)return!1;let o=new Set(
t.positions.values()),i=(s,a)=>{var d,l,p;let c=String((d=t.headings[a-1])!=null?d:"").trim(),u=c===""?-1:e.headings.findIndex(m=>String(m).trim()===c);return u<0?"":(p=(l=e.lines[s])==null?void 0:l[
u])!=null?p:""};return t.putOthers(n.flatMap(({index:s,at:a})=>a.filter(c=>!o.has(c)).map(c=>({index:s,at:c,value:i(s,c)})))),r.length&&t.putTyped(n.map(({index:s,now:a})=>({index:s,cells:
Object.fromEntries(r.map(c=>[c,Ut(a)[c]]))}))),!0}function Y1(e){let n=Object.entries(qe(e.tab)).filter(([,{writer:s}])=>s!=="us").map(([s])=>s),r=[...e.typedKeys],o=n.filter(s=>!e.typedKeys.has(s)&&
!e.ownKeys.has(s)),i=(s,a)=>a.map(c=>Ut(s)[c]).join(`\n`).trim();return{idOf:s=>Ut(s)[e.key]||i(s,n).trim(),textOf:s=>i(s,r),restOf:s=>i(s,o)}}function Wv(e,t){let n=e.rows.map((a,c)=>({was:
e.rowAsRead(c),now:a,written:e.typedRows.has(c)||e.writtenBefore.has(Ut(a)[e.key])}));for(let{now:a,written:c}of n)c&&t.writtenBefore.add(Ut(a)[e.key]);for(let a of e.typedKeys)t.typedKeys.add(a);let{
put:r,add:o,stands:i}=Bv(n,t.rows,Y1(e)),s=(a,c)=>Object.fromEntries([...a].map(u=>[u,c?Ut(c)[u]:""]));t.putTyped(r.map(({index:a,row:c})=>({index:a,cells:s(e.typedKeys,c)}))),t.append(o.map(a=>s(
e.typedKeys,a))),t.putOwn(n.flatMap(({now:a},c)=>{let u=i[c];return u!==void 0&&[...e.ownKeys].some(d=>d!==e.key&&Ut(t.rows[u])[d]!==Ut(a)[d])?[{index:u,cells:s([...e.ownKeys].filter(d=>d!==e.key),a)}
]:[]}))}var J1=3,bt=class{constructor(t={}){this.begun=t;this.instant=Date.now();this.now=jo(this.instant);this.today=this.now.slice(0,10);this.unsettled=!1;this.held=new Map;this.tables=new Map;
this.built={layout:ra,version:Gk};this.wasRefusedLate=!1;this.drafts=Pp;this.book=t.book}recalled(){return this.memory}remembered(){var t;if((t=this.memory)!=null||(this.memory=An()),
!this.memory)throw new se({key:"workbook.notSetUp"});return this.memory}spreadsheet(){var t,n;return(n=this.book)!=null||(this.book=(t=SpreadsheetApp.getActiveSpreadsheet())!=null?t:
SpreadsheetApp.openById(this.remembered().spreadsheetId)),this.book}sheet(t){let n=this.held.get(t);if(n)return n;let r=this.remembered().tabs[t],o=r===void 0?null:this.spreadsheet().getSheetById(r);
if(!o)throw new se({key:"workbook.lostTab",with:{tab:ue[t].title}});return this.held.set(t,o),o}visitor(){var t,n,r,o;return(o=this.asking)!=null?o:this.asking=(r=(n=(t=this.begun).who)==null?void 0:
n.call(t,this))!=null?r:Ei}isStaff(t){return t!==""&&(Ln(t,this.staff())||Ii(t,this.remembered().owner))}settings(){var t,n;return(n=this.read)!=null||(this.read=Dn((t=this.remembered(
).settings)!=null?t:this.settingTexts()).settings),this.read}round(){var t;if(!this.current){let n=(t=this.remembered().round)!=null?t:Ad(this.table("rounds").rows);this.current={round:n&&lr(n).round}
}return this.current.round}compileRound(){var o;let t=Ad(this.table("rounds").rows),n=t&&Ff(t);JSON.stringify(n)!==JSON.stringify(this.remembered().round)&&(pv(n),this.remembered().round=n);let r=n&&
lr(n);return this.current={round:r==null?void 0:r.round},(o=r==null?void 0:r.problems)!=null?o:[]}staff(){var i;let t=this.remembered(),n=this.listedStaff();if(!n)return(i=t.staff)!=null?i:[];let{
staff:r,kept:o}=jk(n,t.staff);return(o==null?void 0:o.length)===0&&t.owner===""?t.staff:(o&&o.length< t.staff.length&&(Eu(o),t.staff=o),r)}listedStaff(){try{return this.settings().staff}catch(t){if(
t instanceof se)return;throw t}}compileSettings(){let t=this.settingTexts();JSON.stringify(t)!==JSON.stringify(this.remembered().settings)&&lv(t);let{settings:n,problems:r}=Dn(t);return this.read=n,
this.staff(),[...r,...this.compileRound()]}settingTexts(){let t=this.table("settings").rows;return Pi(Yp,Object.fromEntries(t.filter(n=>n.label).map(n=>[n.label.trim(),n.value])))}lastWitness(){var t;
return(t=this.begun.setUp?this.begun.setUp.lastWitness:this.remembered().witness)!=null?t:""}rememberWitness(){this.settle(),dv(this.now)}markKey(){var n;if(
this.begun.setUp)return this.begun.setUp.markKey;let{markSecret:t}=this.remembered();return(n=this.key)!=null||(this.key=t&&new Mi(t.secret)),this.key}linkKey(){var n;let{linkSecret:t}=
this.remembered();return(n=this.ofLinks)!=null?n:this.ofLinks=t===void 0?void 0:new Vs(t)}renewLinkKey(){let t=fv(this.now);Object.assign(this.remembered(),{linkSecret:t,linksRenewed:this.now}),
this.ofLinks=new Vs(t)}linksRenewed(){var t;return(t=this.remembered().linksRenewed)!=null?t:""}editors(){return this.spreadsheet().getEditors().map(t=>t.getEmail().toLowerCase()).filter(t=>t!=="")}
proof(){return this.remembered().proof}rememberProof(t){uv(t),this.remembered().proof=t}runsAs(){return Session.getEffectiveUser().getEmail().toLowerCase()}seenAs(){return Session.getActiveUser(
).getEmail().toLowerCase()}owner(){return this.remembered().owner}needsToday(t){if(t!=="settings"&&!this.begun.setUp&&this.remembered().version!==ra)throw new se({key:"workbook.otherLayout"})}table(
t){var r;let n=(r=this.tables.get(t))!=null?r:this.readTable(t);return this.tables.set(t,n),n}readTable(t){this.needsToday(t);let n=t==="accounts"?pu(this.table("units").rows.map(({code:o})=>o)):
void 0,r=()=>new qs(t,this.sheet(t),n);return this.unsettled?this.late(r):r()}edits(t,n){this.held.set(t,n)}reread(t){this.tables.delete(t)}late(t){try{return t()}catch(n){throw this.wasRefusedLate=
!0,n}}letGo(){for(let t=0;t<50;t+=1)try{SpreadsheetApp.flush();return}catch{this.wasRefusedLate=!0}}settle(){this.unsettled&&this.late(()=>SpreadsheetApp.flush()),this.unsettled=!1}forget(){
this.tables.clear()}putTyped(t,n){n.length&&(this.table(t).putTyped(n),this.unsettled=!0)}putOwn(t,n){n.length&&(this.table(t).putOwn(n),this.unsettled=!0)}putStaff(t,n){n.length&&(this.table(
t).putStaff(n),this.unsettled=!0)}append(t,n){n.length&&(this.table(t).append(n),this.unsettled=!0)}makeRoom(t,n){this.table(t).makeRoom(n)}readyLines(){var r;let t=(r=this.remembered().lines)!=null?
r:{},n=wx(o=>this.table(o),t,()=>ku(this.spreadsheet(),this.staff(),this.remembered().owner));n!==t&&(Pu(n),this.unsettled=!0)}putNotes(t,n){n.length&&(this.table(t).putNotes(n),this.unsettled=!1)}
noteEdited(t){let{edited:n}=this.begun;if(!n)return;let r=n.getNote();bu(r,t)!==r&&n.setNote(bu(r,t)),this.unsettled=!1}lookAgain(){let t=[...this.tables.values()].filter(n=>n.key!==void 0&&cm(n));
return t.some(Zv)?(this.late(()=>SpreadsheetApp.flush()),this.unsettled=!1,t.map(({tab:n})=>this.putBack(n)).some(n=>n)):!1}putBack(t){let n=this.table(t),r=this.readTable(t),o=um(n,r);o&&(dm(n,r)&&(
this.late(()=>SpreadsheetApp.flush()),r=this.readTable(t)),this.tables.set(t,r));let i=0;for(;i<4&&Gv(n,r)&&(this.tables.set(t,r),Wv(n,r),!!cm(r));i+=1)this.late(()=>SpreadsheetApp.flush()),n=r,r=
this.readTable(t);return o||i>0}refreshSummary(){let t=this.table("units"),n=ea(t.rows);if(n===this.remembered().groups)return;let r=this.table("accounts");Su(this.sheet("summary"),{tab:
t.sheet.getName(),positions:t.positions,rows:t.rows},{tab:r.sheet.getName(),positions:r.positions}),_u(n),this.unsettled=!0}sortUnits(){let t=this.table("units");if(t.rows.length===0)return;let n=
t.sheet.getLastColumn();t.sheet.getRange(2,1,t.rows.length,n).sort([{column:t.at("order"),ascending:!0},{column:t.at("code"),ascending:!0}]),this.unsettled=!0,this.forget()}mayWrite(t,n){let r=
this.table(t);return r.sheet.getRange(2,r.at(n)).canEdit()}broke(t){for(let n of t.slice(0,J1))To("check",n)}lostLog(){try{return this.sheet("log"),[]}catch(t){if(t instanceof se)return[t.problem];
throw t}}log(t){let[n]=t.length?this.lostLog():[];t.length===0||n||(this.unsettled=!0,gv(this.sheet("log"),t,this.now,Dk(this.visitor())))}exclusively(t){if(!Bi(this.begun.waitMs))return;this.forget(
);let n=()=>{let r=t();return this.settle(),r};try{return n()}catch(r){if(!this.columnsMovedUnder())throw r;return n()}}columnsMovedUnder(){let t=this.wasRefusedLate;try{this.letGo();let n=!1;for(
let r of this.tables.values()){let o=new qs(r.tab,this.sheet(r.tab));um(r,o)&&(n=!0,dm(r,o)&&SpreadsheetApp.flush())}return n&&(this.wasRefusedLate=t),this.forget(),n}catch{return!1}}checkGoogle(){
return Pv(this.spreadsheet(),this.remembered().google)}googleDiffers(){return this.remembered().google.differs}refusedAddresses(){var t,n;return(n=(t=this.remembered().post)==null?void 0:
t.refused)!=null?n:{}}newId(){let t="r";for(;t.length<13;)t+=Math.floor(Math.random()*36).toString(36);return t}link(){return`https:\x2f/docs.google.com/spreadsheets/d/${this.remembered(
).spreadsheetId}/edit`}linkTo(t,n){var o;let{tabs:r}=this.remembered();return`${this.link()}#gid=${(o=r[t])!=null?o:0}&range=A${et(n)}`}};var Q1=24*36e5,Mr=class{constructor(t){this.book=t;this.from=
Date.now()}post(){var t,n;return(n=(t=An())==null?void 0:t.post)!=null?n:nr}setRunner(t){Ix(t)}setLease(t){Dx(t)}setLastRun(t){Fx(t)}setRefused(t){jx(t)}keepJournal(t){Kx(t)}closeJournal(){Bx()}
setConfirmed(t){zx(t)}setToldHold(t){Ux(t)}ledger(){return qx()}keepLedger(t){Hx(t)}alone(t,n){let r=Bi();if(r)try{t.forget();let o=n();return t.settle(),{value:o}}finally{r.releaseLock()}}quota(){
return MailApp.getRemainingDailyQuota()}renewsIn(){var t;return(t=this.firstLetter)!=null||(this.firstLetter=Gx()),this.firstLetter+Q1-Date.now()}send({to:t,subject:n,text:r,html:o,attachments:i,
senderName:s,replyTo:a}){this.rememberFirstLetter(),MailApp.sendEmail({to:t.join(","),subject:n,body:r,htmlBody:o,name:s.replace(/\s+/g," "),...a?{replyTo:a}:{},...i.length?{attachments:i.map(({name:
c,mime:u,content:d})=>Utilities.newBlob(d,u,c))}:{}})}rememberFirstLetter(){try{this.renewsIn()<=0&&(this.firstLetter=Date.now(),Wx(this.firstLetter))}catch{this.firstLetter=Date.now()}}sleep(t){
Utilities.sleep(t)}elapsed(){return Date.now()-this.from}me(){return Session.getEffectiveUser().getEmail().toLowerCase()}zones(){return{script:Session.getScriptTimeZone(),book:this.book(
).getSpreadsheetTimeZone()}}setTrigger(t){Rv({daily:t===void 0?"none":{hour:t}})}hasTrigger(){return Sv("daily")}};function Zi(e,t,n){try{Jx(e.remembered().google,t,n)}catch{}}function Ir(e,t=(
)=>e.visitor().is==="staff"){var n;try{let r=(n=e.recalled())==null?void 0:n.google;r!=null&&r.scratch&&t()&&Ev(()=>e.spreadsheet(),r)}catch(r){To("sweep",r)}}function Hv(e,t){if(!t||/\s/.test(
t))return!1;let n=Ct(t);return e.email.toLowerCase().replace(/[.]|[^\0-\x7F]/g,"").indexOf(n.slice(0,n.indexOf("@")).replace(/\./g,""))<0?!1:Ze(e.email).emails.some(o=>Ct(o)===n)}var eN=(e,t)=>t.some(
n=>n.code.trim()===e&&Ze(n.email).emails.length>0),tN=(e,t)=>t.filter(n=>Hv(n,e)),Vv=(e,t)=>t.some(n=>Hv(n,e));function zu(e,t){switch(e.is){case"staff":case"person":return tN(e.email,t);case"link":
return t.filter(n=>n.code.trim()===e.unit);case"unlisted":case"nobody":return[]}}function nN(e,t){let n=Wt(e)===re.merged?Je(t).today(e):void 0;return n?{key:"who.merged",with:{name:e.name,today:
n.name}}:{key:"who.ended",with:{name:e.name}}}function Uu(e,t){switch(e.is){case"staff":return!0;case"unlisted":return t.mayChoose&&!t.linkOnly;case"person":case"link":case"nobody":return!1}}var Fu=(
e,t)=>e.is==="nobody"?{key:"who.nobody"}:t.linkOnly?{key:"who.linkOnly",with:{contact:t.contact}}:{key:"who.unknown",with:{email:_e(e),contact:t.contact}};function oa(e,t,n,r){let o=oN(e,t,n,r),i=
o.may?n.find(s=>s.code.trim()===e):void 0;return i&&!Ge(i)?{may:!1,why:nN(i,n)}:o}function rN(e,t,n){if(e.length===0)return;let r=Je(n),o=n.find(s=>s.code.trim()===t),i=o&&r.superior(o);return i&&
e.includes(i)?i:void 0}function oN(e,t,n,r){if(t.is==="nobody")return{may:!1,why:{key:"who.nobody"}};if(!e.trim()||!n.some(i=>i.code.trim()===e))return{may:!1,why:{key:"form.unknownUnit",with:{code:e}
}};let o=()=>{let i=zu(t,n);if(i.some(a=>a.code.trim()===e))return{may:!0,unlisted:!1};let s=r.superiorsFill?rN(i,e,n):void 0;return s?{may:!0,unlisted:!1,over:s.code.trim()}:{may:!1,why:{key:
"who.notYours"}}};switch(t.is){case"staff":return{may:!0,unlisted:!1};case"person":return r.linkOnly?{may:!1,why:Fu(t,r)}:o();case"link":return o();case"unlisted":return Uu(t,r)?eN(e,n)?{may:!1,why:{
key:"who.hasContact",with:{contact:r.contact}}}:{may:!0,unlisted:!0}:{may:!1,why:Fu(t,r)}}}var lm=30;function qv(e,t,n,r){return!t||!n||t.link===""||t.link!==e.version||n.id!==e.round?"refused":
t.isGone?"gone":n.isOpen||t.extendedTo!==""&&r<=t.extendedTo?"open":n.closed!==""&&r<=oe(n.closed,lm)?"receipt":"refused"}function Eo(e,t){var a;let n=(a=e.linkKey())==null?void 0:a.read(t),r=e.table(
"units").rows,o=Ri(e);if(!n)return{is:"refused"};if(n.kind==="test")return{is:"test",token:n};let i=r.find(({code:c,link:u})=>c.trim()===n.unit&&u.trim()===n.version),s=qv(n,i&&{link:i.link.trim(),
extendedTo:Gt(i.extendedTo),isGone:!Ge(i)},o,e.today);return!i||s==="refused"?{is:"refused"}:{is:s,kind:n.kind,unit:i}}function Xv(e,t){let n=Eo(e,t);return n.is==="open"||n.is==="receipt"?{is:"link",
unit:n.unit.code.trim()}:Ei}function ia(){let e=Session.getActiveUser().getEmail().toLowerCase();return e&&e===Session.getEffectiveUser().getEmail().toLowerCase()?e:""}var Gi=e=>t=>e===""?Ei:
t.isStaff(e)?{is:"staff",email:e}:Vv(e,t.table("units").rows)?{is:"person",email:e}:{is:"unlisted",email:e},Yv=e=>t=>Xv(t,e);function Jv(e){let t=e==null?void 0:e.triggerUid,n=new Mr((
)=>r.spreadsheet());if(typeof t!="string"||!Re(n,()=>Mu("daily",t)))return;let r=new bt({who:o=>Gi(Re(n,()=>n.me()))(o)});Uw(r,n),r.remembered().google.answers.activeSpreadsheetInTriggers===void 0&&
Zi(r,"activeSpreadsheetInTriggers",SpreadsheetApp.getActiveSpreadsheet()!==null),Ir(r)}function Ku(e,t,n){if(!e)return je.added;let r=Lt(e,n);if(r&&e.answer===je.added)return je.added;if(!r&&
!t.stops&&Yr(e.usage)===ve.stopped)return je.added;if(t.stops)return je.stopped;if(t.changes)return je.changed;let o=Object.values(je).find(i=>i===e.answer);return r&&o&&o!==je.stopped?o:je.same}
function iN(e){return e?pt(e)?e.state==="moving"?{key:"round.moving"}:void 0:{key:"round.unconfirmed"}:{key:"round.none"}}function Wi(e,t,n){let r=iN(e);if(r||(e==null?void 0:e.state)!=="closed"||
n.isStaff)return r;if(!(t&&Gt(t.extendedTo)>=n.today))return{key:"round.closed",with:{name:e.name,contact:n.contact}}}var _n=({first:e,last:t},n)=>n>=e&&n<=t;function sN(e,t){let n=e.markKey();if(
!t.columns().has("review")||!n)return;let o=e.table("accounts").rows.flatMap((i,s)=>{let a=i.review?Un(i,n):"";return _n(t,s)&&a!==i.approved?[{index:s,cells:{approved:a}}]:[]});e.putOwn("accounts",
o)}var aN=(e,t)=>t.columns().has("consent")?e.filter((n,r)=>_n(t,r)&&fi(n.consent)).map(({unit:n,rowId:r})=>({what:{key:"log.consentWithdrawn"},unit:n.trim(),rowId:r})):[];function cN(e,t){if(![...Ia,
"usage"].some(o=>t.columns().has(o)))return[];let n=e.table("accounts").rows,r=n.flatMap((o,i)=>{var c;if(!_n(t,i)||!Gc(o))return[];let s=(c=uc(o.approved,o,e.markKey()))!=null?c:o.approved;if(
s===o.approved&&!o.comment)return[];let a=s===""?"":o.review;return[{index:i,cells:{comment:"",approved:s,review:a}}]});return r.length===0||!e.mayWrite("accounts","comment")?[]:(e.putOwn("accounts",
r),r.map(({index:o})=>({what:{key:"log.erased"},unit:n[o].unit.trim(),rowId:n[o].rowId})))}function uN(e,t){let{rows:n}=e.table("accounts");if(!tn.some(c=>t.columns().has(c)))return[...n];let r=
e.round(),o=new Map(e.table("units").rows.map(c=>[c.code.trim(),c])),{today:i}=e,s,a=c=>{let u={isStaff:!1,today:i,contact:""};return!r||Wi(r,o.get(c.unit.trim()),u)?!1:(s!=null||(s=e.mayWrite(
"accounts","review")?"staff":"unit"),s==="unit")};return n.map((c,u)=>{if(!_n(t,u)||tn.every(p=>c[p].trim()===""))return c;let d={...c,updated:e.now,by:"",source:yn.hand};if(!a(c))return d;let l={
stops:Se(c),changes:!0};return{...d,round:r.id,answer:Ku(c.rowId?c:void 0,l,r)}})}function dN(e,t){sN(e,t);let n=cN(e,t),r=uN(e,t),o=r.map(({faults:p,mask:m})=>({faults:p,mask:m})),i=We(e,r),s=
new Set;r.forEach((p,m)=>{_n(t,m)&&s.add(p.unit.trim())});let a=(p,m)=>_n(t,m)||s.has(p.unit.trim()),c=bi(r,i,a);tn.some(p=>t.columns().has(p))?pN(e,t,r,c,i):e.putOwn("accounts",As(e,r,i,a)),e.log([
...aN(r,t),...n]),e.putOwn("accounts",Bc(r,i,a)),e.putOwn("accounts",c),e.putOwn("units",Vn(e.table("units").rows,i,()=>!0)),_s(e,"accounts",t.columns(),p=>_n(t,p));let d=t.first===t.last&&t.columns(
).size===1&&r[t.first]!==void 0,l=Gl(c,o.map(({faults:p})=>p),i);d&&l.length===0&&l.push({index:t.first,notes:po(i.accounts[t.first])}),lN(e,t,l,o)}function lN(e,t,n,r){var a,c,u;let o=n.length===1&&
t.first===t.last&&t.columns().size===1?n[0]:void 0,i=Object.entries((a=o==null?void 0:o.notes)!=null?a:{}).filter(([d,l])=>!t.columns().has(d)&&l!==""!==ec(r[o.index].mask,d)),[s]=Object.entries((c=
o==null?void 0:o.notes)!=null?c:{}).filter(([d])=>t.columns().has(d));(o==null?void 0:o.index)===t.first&&s&&i.length===0?e.noteEdited((u=s[1])!=null?u:""):e.putNotes("accounts",n)}function pN(e,t,n,
r,o){let i=new Map(r.map(a=>[a.index,a])),s=Math.min(t.last,n.length-1);for(let a=t.first;a<=s;a+=1)i.has(a)||r.push({index:a,cells:Object.fromEntries(Mn.map(c=>[c,n[a][c]]))});r.sort((a,
c)=>a.index-c.index);for(let a of r){let c=n[a.index],{updated:u,by:d,source:l,round:p,answer:m}=c;Object.assign(a.cells,{updated:u,by:d,source:l,round:p,answer:m},yi(e,c,o.accounts[a.index]))}}
var mN="sửa tay";function hN(e,t){if(!t.columns().has("first"))return;let n=e.table("units").rows.filter((r,o)=>_n(t,o)&&r.code.trim());for(let r of n)r.first=mN;e.log(n.map(({code:r})=>({what:{key:
"log.firstTyped"},unit:r.trim()})))}function fN(e,t){t.columns().has("code")&&e.putOwn("units",e.table("units").rows.flatMap((n,r)=>_n(t,r)&&n.code.trim()&&n.counted===""&&n.addedAt===""?[{index:r,
cells:{addedAt:e.now}}]:[]))}function gN(e,t){hN(e,t),fN(e,t);let n=e.table("accounts").rows,r=We(e,n);e.putOwn("accounts",Bc(n,r,()=>!0)),e.putOwn("units",Vn(e.table("units").rows,r,()=>!0)),_s(e,
"units",t.columns(),o=>_n(t,o))}function pm(e,t){tt(e,()=>t.tab==="accounts"?dN(e,t):gN(e,t))}function yN(e){let t=e;return t.rowStart&&t.rowEnd&&t.columnStart&&t.columnEnd?t:{rowStart:e.getRow(),
rowEnd:e.getLastRow(),columnStart:e.getColumn(),columnEnd:e.getLastColumn()}}var bN=({range:e})=>typeof e.getGridId=="function";function e0(e){if(!bN(e))return;let t=new bt({book:e.source,edited:
e.range,waitMs:5e3});try{let n=e.range.getGridId(),r=["accounts","units","settings","rounds"].find(u=>t.remembered().tabs[u]===n);if(!r)return;Zi(t,"eventRangeHasCoordinates",
typeof e.range.rowStart=="number");let{rowStart:o,rowEnd:i,columnStart:s,columnEnd:a}=yN(e.range);if(i<2)return;if(r==="settings"||r==="rounds"){wN(t);return}t.edits(r,e.range.getSheet());let c=(
)=>new Set(Object.keys(qe(r)).filter(u=>{let d=t.table(r).at(u);return d>=s&&d<=a}));pm(t,{tab:r,first:Math.max(o,2)-2,last:i-2,columns:c})}catch(n){if(!(n instanceof se))throw n;
n.problem.key!=="workbook.notSetUp"&&e.source.toast(S(n.problem),"Sổ Tài Khoản",15)}}function wN(e){let t=e.compileSettings();t.length&&e.spreadsheet().toast(t.slice(0,3).map(S).join(`\n`),"Cấu hình",
15),pm(e,{tab:"units",first:0,last:-1,columns:()=>new Set})}function t0(e){var t;return e.visitor().is!=="staff"?R({key:"who.staffOnly"}):(t=tt(e,()=>(ho(e,!0),e.sortUnits(),A({}))))!=null?t:R({key:
"workbook.busy"})}var mm="Sổ Tài Khoản",kN="Dành cho cán bộ tỉnh",Dr=["spreadsheets","script.container.ui","userinfo.email"],n0=[...Dr,"script.scriptapp","script.send_mail"],s0=[{page:"form",caption:
"Khai báo tài khoản",where:"sidebar",who:"everybody",scopes:Dr}],a0=[{page:"desk",caption:"Bàn làm việc",where:{width:1240,height:580},who:"staff",scopes:Dr},{page:"check",caption:"Kiểm tra toàn bộ",
where:"sidebar",who:"staff",scopes:Dr},{caption:"Đưa đơn vị còn thiếu lên đầu",run:"showMissingFirst",scopes:Dr},{page:"roster",caption:"Nhập danh sách đơn vị",where:{width:760,height:560},who:
"staff",scopes:Dr},{page:"letters",caption:"Thư…",where:{width:900,height:640},who:"staff",scopes:n0},{page:"papers",caption:"In và xuất…",where:{width:1e3,height:640},who:"staff",scopes:Dr},"—",{
caption:"Thiết lập, sửa lại sổ",run:"setUp",scopes:n0},{page:"assumptions",caption:"Kiểm tra Google",where:"sidebar",who:"staff",scopes:Dr}],c0=[...s0,...a0],hm=e=>typeof e=="object"&&"page"in e,fm=
Object.fromEntries(c0.filter(hm).map(e=>[e.page,e])),Bu=e=>`show${e.charAt(0).toUpperCase()}${e.slice(1)}`,u0=e=>c0.flatMap(t=>t!=="—"&&(hm(t)?Bu(t.page):t.run)===e?t.scopes:[]).map(
t=>`https:\x2f/www.googleapis.com/auth/${t}`),r0=e=>e==="—"?void 0:{caption:e.caption,run:hm(e)?Bu(e.page):e.run},o0={forUnits:s0.map(r0),forStaff:a0.map(r0)};function i0(e,t){for(let n of t)n?
e.addItem(n.caption,n.run):e.addSeparator();return e}function d0(){let e=SpreadsheetApp.getUi();i0(e.createMenu(mm),o0.forUnits).addSeparator().addSubMenu(i0(e.createMenu(kN),o0.forStaff)).addToUi()}
var gm="L1",xN=/^Mã sổ: (\S+)$/;function ym(e,t){var n;try{let r=(n=xN.exec(String(t.getRange(gm).getValue())))==null?void 0:n[1];return r===void 0?"none":r===e.getId()?"here":"copy"}catch{
return"none"}}function ju(e){let t=e.getSheetByName(ue.summary.title);return t?ym(e,t):"none"}var l0=e=>{var t,n;return(n=(t=e.getSheetByName(ue.summary.title))==null?void 0:t.getRange(gm).canEdit(
))!=null?n:!0};function p0(e,t){try{t.getRange(gm).setFontColor("#9aa0a6").setValue(`Mã sổ: ${e.getId()}`)}catch{}}var m0=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);function h0(e,t){let n=
HtmlService.createHtmlOutputFromFile(e),r=t.settings?Dn(t.settings).settings.contact:"";return r?n.append(`\x3cp id="contact">${m0(S({key:"page.contact",with:{contact:r}}))}\x3c/p>`):n}var vN=
e=>JSON.stringify(e).replace(/[<>&'\x2f\u007f-\u009f\u2028\u2029]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`),SN="Khai báo tài khoản Facebook";function f0(e){let{contact:t}=e.office,n=
t?`\x3cp id="contact">${m0(S({key:"page.contact",with:{contact:t}}))}\x3c/p>`:"",r="form"in e?` - ${e.form.unit.name}`:"";return HtmlService.createHtmlOutputFromFile("link").append(
`\x3cdiv id="link-data" hidden>${vN(e)}\x3c/div>${n}`).setTitle(`${SN}${r}`).addMetaTag("viewport","width=device-width, initial-scale=1")}function g0({since:e,lastRun:t},n){let r=o=>o!==""&&Be(H(o),
n)>1;return!t||t< e?r(e)?{key:"health.never",with:{since:me(e)}}:void 0:r(t)?{key:"health.gap",with:{last:me(t)}}:void 0}var RN=({dry:e,lastRun:t})=>e!==""&&H(t)>e;function y0({post:e,campaign:{
settings:t,round:n},troubles:r,isStaff:o}){if(!t.lettersOn)return[];let{runner:i}=e;if(!i)return[{key:"health.onNoRunner"}];let s=a=>({key:"health.noDay",with:{label:Ye(a)}});return r.length?[...r]:
Go([!o(i),{key:"letter.runnerLeft",with:{email:i}}],[n===void 0,{key:"round.none"}],[(n==null?void 0:n.state)==="open"&&!n.dueBefore,s("dueBefore")],[(n==null?void 0:n.state)==="open"&&!n.lettersFrom,
s("lettersFrom")],[RN(e),{key:"health.dry",with:{since:K(e.dry),email:i}}])}function b0(e){let{post:t,campaign:n,today:r}=e,{runner:o,trouble:i}=t;if(!n.settings.lettersOn)return[];let s=y0(e);if(o&&
i)return[{key:"health.trouble",with:{trouble:i}},...s.filter(c=>!i.includes(S(c)))];let a=s.length?void 0:g0(t,r);return a?[a]:s}function w0({office:e,post:t,remembered:n,state:r,troubles:o}){let{
runner:i}=n;if(!r.settings.lettersOn)return[];let s=y0({post:n,campaign:Ke(e),troubles:o,today:e.today,isStaff:c=>e.isStaff(c)}),a=i!==""&&i===_e(e.visitor());return a&&!t.hasTrigger()?[{key:
"health.noTrigger"},...s]:s.length||!i||n.trouble||!g0(n,e.today)?s:[a?{key:"health.stalled"}:{key:"health.stalledOther",with:{email:i}}]}function k0({office:e,remembered:{runner:t,hour:n},state:{
settings:r}}){if(!t||!r.lettersOn||n===r.sendHour)return;let o={set:String(r.sendHour),runs:String(n)};return t===_e(e.visitor())?{key:"health.hour",with:o}:{key:"health.hourOther",with:{...o,email:t}
}}function ON({remembered:{runner:e},state:t}){return[[e!=="",{key:"health.runner",with:{email:e}}],[e==="",{key:"health.noRunner"}],[e!==""&&!t.settings.lettersOn,{key:"health.paused"}]]}function TN(
{office:e,remembered:t,state:n}){let{runner:r,hour:o,lastRun:i,did:s,trouble:a}=t,c=ip(e.now,o,i);return[[i!=="",{key:"health.lastRun",with:{at:me(i),did:s}}],[i==="",{key:"health.noRun"}],[a!=="",{
key:"health.trouble",with:{trouble:a}}],[r!==""&&n.settings.lettersOn,{key:"health.nextRun",with:{day:kt(H(c)),hour:String(o)}}],[Xn(t,e.now),{key:"health.sending"}]]}function x0(e){let{post:t,state:
n,quota:r}=e,o=t.zones(),i=u=>[...n.register.values()].filter(d=>d.state===u).length,s=i("held"),a=i("unknown"),c=i("failed");return Go(...ON(e),...TN(e),[!0,{key:"health.quota",with:{left:r}}],[
o.script!==o.book,{key:"letter.zones",with:o}],[s>0,{key:"health.held",with:{letters:s}}],[a>0,{key:"health.unknown",with:{letters:a}}],[c>0,{key:"health.failed",with:{letters:c}}])}function v0(e,t,n,
r){if(!e.settings().lettersOn)return[];let i=Ke(e),s=Ti(n,i.round),a=b0({post:t,campaign:i,troubles:s,today:e.today,isStaff:c=>e.isStaff(c)});if(!t.runner||s.length)return a;try{let c=vo(i,t,ko(
t.ledger,On(e),go(e)));return c.length?CN(e,c,a,r):a}catch(c){if(!(c instanceof se))throw c;let{problem:u}=c;return a.some(d=>S(d).includes(S(u)))?a:[u,...a]}}function CN(e,t,n,r){let o=n.filter(({
key:s})=>s!=="health.trouble"&&s!=="health.gap"),i=r?[Si(So(e,r),e.today)]:[];return[...t.map(({why:s})=>s),...i,...o]}function S0(e,t){let n=e.settings(),r=t.post(),i=r.ledger===void 0&&!Xn(r,
e.now)&&!r.inFlight?eu(e,t):ko(r.ledger,On(e),go(e));return n.lettersOn?r.runner?vo(Ke(e),r,i).map(({why:s})=>s):[{key:"health.onNoRunner"}]:[]}var LN="Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018",bm=(e,
t)=>{var n;return e.trim()?(n=t(e))!=null?n:e:""},$N=e=>e.table("accounts").rows.some(t=>t.unit.trim()!==""||t.address.trim()!=="")||e.table("letters").rows.some(t=>t.key!=="");function R0(e,t,n){
var a,c,u,d;if(Jr(e.table("rounds").rows).length>0)return[];if(n)return e.append("rounds",[{...n}]),[{key:"setup.roundBack",with:{name:n.name}}];let r=bm((a=t==null?void 0:t.dueBefore)!=null?a:"",Zo),
o=((c=Le(r))!=null?c:e.today).slice(0,4),i=t!==void 0&&$N(e),s={id:Xo(o,[]),name:(t==null?void 0:t.name.trim())||`Năm ${o}`,document:(t==null?void 0:t.document.trim())||LN,state:Ie.open,dueBefore:r,
graceUntil:bm((u=t==null?void 0:t.graceUntil)!=null?u:"",Le),lettersFrom:bm((d=t==null?void 0:t.lettersFrom)!=null?d:"",Le),openedAt:i?"":e.now,closedAt:"",rowsAtOpening:"0"};return e.append("rounds",
[s]),t?[{key:i?"setup.roundTaken":"setup.roundMoved",with:{name:s.name}}]:[]}var AN=new Set(Object.values(ja));function wm(e,t,n){let r=Object.values(De),o=u=>n&&Object.prototype.hasOwnProperty.call(
n,u)?n[u]:void 0,i=e.rows.every(u=>!u.label.trim()),s=e.rows.flatMap((u,d)=>{let l=o(u.label.trim());return l!==void 0&&l!==u.value?[{index:d,cells:{value:l}}]:[]});e.putTyped(s);let a=r.filter(({
label:u})=>!e.rows.some(d=>d.label.trim()===u));e.append(a.map(({label:u,initial:d,help:l})=>{var p;return{label:u,value:(p=o(u))!=null?p:u===De.staff.label?t():d,help:l}}));let c=e.rows.flatMap((u,
d)=>{var m;let l=u.label.trim(),p=AN.has(l)?S({key:"setup.formerSetting"}):(m=r.find(h=>h.label===l))==null?void 0:m.help;return p!==void 0&&p!==u.help?[{index:d,cells:{help:p}}]:[]});
return e.putTyped(c),n?[{key:"setup.settingsBack"}]:i?[]:a.map(({label:u})=>({key:"setup.setting",with:{label:u}}))}var No=Object.keys(ue);function _N(e){return e.getSheets().map(t=>({sheet:t,id:
t.getSheetId(),name:t.getName(),made:!1}))}var km=class{constructor(t,n){this.book=t;this.known=n}find(t,n){var s;let{title:r}=ue[t],o=n===void 0?null:this.book.getSheetById(n);if(o){let a=o.getName(
);return{found:{sheet:o,id:n,name:a,made:!1},did:a===r?[]:[{key:"setup.tabKept",with:{tab:r,name:a}}]}}let i=this.present().find(({name:a,id:c})=>a===r&&!this.known.has(c));return i?{found:i,did:
n===void 0?[]:[{key:"setup.tabKept",with:{tab:r,name:r}}]}:{found:(s=this.blankFirst(r))!=null?s:this.make(r),did:[{key:n===void 0?"setup.tabMade":"setup.tabRemade",with:{tab:r}}]}}present(){var t;
return(t=this.others)!=null?t:this.others=_N(this.book)}blankFirst(t){let[n,...r]=this.present();if(!(!n||r.length||this.known.has(n.id)||n.sheet.getLastRow()>0))return n.sheet.setName(t),
Object.assign(n,{name:t,made:!0})}make(t){let n=this.book.insertSheet(t,this.present().length),r={sheet:n,id:n.getSheetId(),name:t,made:!0};return this.present().push(r),r}};function O0(e,t){let n=
new Set(Object.values(t)),r=new km(e,n),o={},i=[];for(let s of No){let{found:a,did:c}=r.find(s,t[s]);n.add(a.id),o[s]=a,i.push(...c)}return{found:o,did:i}}var T0="Asia/Ho_Chi_Minh",xm="vi_VN",C0=
e=>e.getSpreadsheetLocale()===xm?[]:[{key:"workbook.locale"}];function L0(e){let t=[];return e.getSpreadsheetTimeZone()!==T0&&(e.setSpreadsheetTimeZone(T0),t.push({key:"setup.zone"})),
e.getSpreadsheetLocale()!==xm&&(e.setSpreadsheetLocale(xm),t.push({key:"setup.locale"})),t}var PN=4,$0=No.filter(e=>Object.keys(qe(e)).length>0);function EN(e){return e.isNew?(gx(e),Ys(e),Mp(e),[]):[
...yx(e),...Ys(e)]}function Zu(e){var t,n;try{return(n=(t=e.getOwner())==null?void 0:t.getEmail().toLowerCase())!=null?n:""}catch{return""}}function NN(e,t,n,r,o){let i=new Ui(ku(e,r,o)),s=No.flatMap(
a=>{var c,u,d,l,p,m;return i.ensure({tab:a,...t[a],rows:(u=(c=n.get(a))==null?void 0:c.rows)!=null?u:0,columns:(l=(d=n.get(a))==null?void 0:d.columns)!=null?l:0,positions:(m=(p=n.get(a))==null?void 0:
p.positions)!=null?m:new Map})});return i.hiddenStay?[...s,{key:"setup.hidden"}]:s}function MN(e,t,n,r,o,i){var p;let s=Object.fromEntries(No.map(m=>[m,t[m].id])),c=(m=>({version:m,spreadsheetId:
e.getId(),tabs:s,owner:r}))((p=n==null?void 0:n.version)!=null?p:0),u=n&&{version:n.version,spreadsheetId:n.spreadsheetId,tabs:n.tabs,owner:n.owner},d=JSON.stringify(u)===JSON.stringify(c),l=
Object.fromEntries(No.filter(m=>!t[m].made).map(m=>[m,t[m].sheet]));Uv(c.version,{sheets:l,office:o,markKey:i},m=>{em({...c,version:m}),d=!0}),d||em(c)}function IN(e,t){if((e==null?void 0:
e.tabs.settings)===void 0||e.tabs.settings===t)return;let{settings:n={},staff:r}=e;return{...n,...r?{[De.staff.label]:r.join(", ")}:{}}}var DN=e=>({[De.staff.label]:e,[De.replyTo.label]:"",[
De.testTo.label]:"",[De.contact.label]:De.contact.initial,[De.webAddress.label]:De.webAddress.initial,[De.lettersOn.label]:De.lettersOn.initial});function FN(e){let t=Object.entries(ja).map(([n,r])=>[
n,e[r]]);return t.some(([,n])=>n!==void 0)?Object.fromEntries(t.map(([n,r])=>[n,r!=null?r:""])):void 0}function zN(e,t){return e==="copy"?[{key:"setup.copied"}]:e==="here"&&!t?[{key:
"setup.memoryLost"}]:[]}function UN(e,t){JSON.stringify(e)!==JSON.stringify(t)&&Eu(e);let n=t?Zk(e,t):[];return n.length?[{key:"setup.staffJoined",with:{emails:n.join(", ")}}]:[]}function A0(e){var C,
g,f,w;let t=An(),n=Zu(e),r=L0(e),{found:o,did:i}=O0(e,(C=t==null?void 0:t.tabs)!=null?C:{});r.push(...i),o.summary.made&&o.summary.sheet.setFrozenRows(1);let s=new Map;for(let v of $0){let L=nx(v,o[
v],(g=t==null?void 0:t.version)!=null?g:0);s.set(v,L.open),r.push(...L.did)}let a=mv(t==null?void 0:t.markSecret),c=new bt({book:e,setUp:{markKey:a.key,lastWitness:(f=t==null?void 0:t.witness)!=null?
f:""}});for(let v of No)c.edits(v,o[v].sheet);hv(t)&&t!==void 0&&t.version>=PN&&r.push({key:"setup.linksAnew"});let d,l=()=>d!=null?d:d=Session.getActiveUser().getEmail().toLowerCase()||n,p=
o.summary.made?"none":ym(e,o.summary.sheet),m=p==="copy"?DN(l()):IN(t,o.settings.id),h=zN(p,t!==void 0),b=s.get("settings").isNew;if(r.push(...h),!b){let v=wm(c.table("settings"),l,m);p!=="copy"&&
r.push(...v)}let x=b?(w=t==null?void 0:t.staff)!=null?w:[l()]:Dn(c.settingTexts()).settings.staff;r.push(...NN(e,o,s,x,n));for(let v of $0)r.push(...EN(s.get(v)));b&&r.push(...wm(c.table("settings"),
l,m)),MN(e,o,t,n,c,a.key),r.push(...R0(c,FN(c.settingTexts()),t==null?void 0:t.round));let T=a.isNew?Fv(c,a.key):0;T&&r.push({key:"setup.markedAnew",with:{count:T}}),a.isNew&&a.allMarked();let y=
c.table("units");r.push(...Su(o.summary.sheet,{tab:o.units.name,positions:s.get("units").positions,rows:y.rows},{tab:o.accounts.name,positions:s.get("accounts").positions})),p!=="here"&&p0(e,
o.summary.sheet),(t==null?void 0:t.groups)!==ea(y.rows)&&_u(ea(y.rows)),c.compileSettings(),r.push(...UN(c.settings().staff,t==null?void 0:t.staff));let k=Object.fromEntries(vu.map(v=>[v,s.get(
v).rows]));vu.some(v=>{var L;return((L=t==null?void 0:t.lines)==null?void 0:L[v])!==k[v]})&&Pu(k);let O=new Mr(()=>e);return yo(c,O)||qt(c),SpreadsheetApp.flush(),r.push(...S0(c,O)),{first:(!t||
t.version===0)&&!T&&h.length===0,did:r}}var Gu=(e,t=mm)=>{let n=SpreadsheetApp.getUi();n.alert(t,e,n.ButtonSet.OK)},KN=(e,t)=>{let n=SpreadsheetApp.getUi();return n.alert(t,e,
n.ButtonSet.YES_NO)===n.Button.YES};function vm(e,t){ScriptApp.requireScopes(ScriptApp.AuthMode.FULL,u0(e));try{let n=ia(),r=n?new bt({who:Gi(n)}):void 0,o=r?t(r):[{key:"who.nobody"}];r&&Ir(r),
o!=null&&o.length&&Gu(o.map(S).join(`\n`))}catch(n){Gu(S(Co(n)))}}var Sm={key:"who.staffOnly"};function _0(e,t){let n=h0(t,e.remembered()),{caption:r,where:o}=fm[t],i=SpreadsheetApp.getUi();
o==="sidebar"?i.showSidebar(n.setTitle(r)):i.showModalDialog(n.setWidth(o.width).setHeight(o.height),r)}function P0(e){vm(Bu(e),t=>(t.remembered(),fm[e].who==="staff"&&t.visitor().is!=="staff"?[Sm]:
_0(t,e)))}function E0(){vm("showMissingFirst",e=>{let t=t0(e);t.ok||Gu(t.problems.map(({sentence:n})=>n).join(`\n`))})}function BN(e){let t=e.visitor();return t.is==="staff"||Ii(Zu(e.spreadsheet()),
_e(t))}function jN(e){let t=e.spreadsheet(),n=ju(t);if(n==="here")return l0(t)?void 0:Sm;let r=n==="copy"?Zu(t):"";return r&&!Ii(r,ia())?{key:"who.ownerFirst"}:void 0}function N0(){vm("setUp",e=>{
let t=An()?BN(e)?void 0:Sm:jN(e);if(t)return[t];let n=Bi();if(!n)return[{key:"workbook.busy"}];let{first:r,did:o}=A0(e.spreadsheet());n.releaseLock();let i=o.map(S),s="Thiết lập, sửa lại sổ";return r?
KN(`${S({key:"setup.first"})}\n\n${S({key:"setup.askGoogle"})}`,s)&&_0(e,"assumptions"):Gu(i.length?i.join(`\n`):S({key:"setup.nothing"}),s),[]})}var ZN=300;function Hi(e){let t=new Map(e.map(r=>[
r.code.trim(),r])),n=new Map(e.map(r=>[B(r.name),r]));return t.delete(""),n.delete(""),({parent:r})=>{var s;let o=r.trim(),i=o?(s=t.get(o))!=null?s:n.get(B(o)):void 0;return i?{value:i.code.trim(),
label:i.name.trim()}:{value:B(o),label:o}}}function Rm(e){let t=new Map;for(let{value:n,label:r}of e){if(!n)continue;let o=t.get(n);o?o.count+=1:t.set(n,{value:n,label:r,count:1})}return[...t.values(
)].sort((n,r)=>r.count-n.count).slice(0,ZN).sort((n,r)=>n.label.localeCompare(r.label,"vi"))}var M0=e=>({value:e,label:e}),Vi=e=>({parents:Rm(e.map(({parent:t})=>t)),kinds:Rm(e.map(({kind:t})=>M0(
t))),states:Rm(e.map(({state:t})=>M0(t)))}),qi=(e,{parent:t,kind:n,state:r})=>(!t||e.parent.value===t)&&(!n||e.kind===n)&&(!r||e.state===r);function Wu(e,t){let n=e.table("units").rows,r=Hi(n),o=Ha(n,
e.round());return n.flatMap((i,s)=>{let{blank:a,own:c}=t.units[s];return a?[]:[{unit:i,counted:Yo[o(s)].counted,status:c.status,timeliness:c.timeliness,first:c.first,parent:r(i),kind:i.kind.trim(),
state:c.status}]})}var Hu=({counted:e,status:t})=>t===$.fix||e&&t===$.missing,Vu=(e,t)=>e.parent.label.localeCompare(t.parent.label,"vi"),qu=({unit:e,parent:t,status:n,timeliness:r})=>({code:
e.code.trim(),name:e.name.trim(),kind:e.kind.trim(),parent:t.label,phone:e.phone.trim(),email:e.email.trim(),status:n,timeliness:r});var GN=300;function WN(e){var n,r;let t=new Map;for(let{unit:o,
state:i,at:s,kind:a}of e.table("letters").rows){let c=i===de.sent||i===de.bounced,u=o.trim();c&&u&&((r=(n=t.get(u))==null?void 0:n.at)!=null?r:"")<=s&&t.set(u,{at:s,kind:a})}return new Map([...t].map(
([o,{at:i,kind:s}])=>[o,`${s}, ${K(H(i))}`]))}function HN(e,{unit:t}){if(Ze(t.email).emails.length===0)return S({key:"desk.callNoEmail"});let n=e.refusedAddresses()[t.code.trim()],r=n==null?void 0:
n.email.split(", ").every(o=>t.email.toLowerCase().indexOf(o.toLowerCase())>=0);return n&&r?S({key:"desk.callRefused",with:{email:n.email}}):""}function I0(e,t){var c,u;if(e.visitor(
).is!=="staff")return R({key:"who.staffOnly"});let n=We(e,e.table("accounts").rows),r=Wu(e,n).filter(Hu),o=new Map;for(let{active:d,unit:l,faults:p}of n.accounts)d&&p.some(wn)&&o.set(l,((c=o.get(
l))!=null?c:0)+1);let i=WN(e),s=r.filter(d=>qi(d,t)).sort(Vu),a=e.round();return A({round:(u=a==null?void 0:a.name)!=null?u:"",deadline:a?dr(a,e.today):"",units:s.slice(0,GN).map(d=>{var p,m;let l=qu(
d);return{...l,faulty:(p=o.get(l.code))!=null?p:0,lastLetter:(m=i.get(l.code))!=null?m:"",unreached:HN(e,d)}}),count:s.length,choices:Vi(r)})}var Jt=e=>Sr(JSON.stringify(tn.map(t=>e[t])));function VN(
e,t,n){let r={row:e.rowId},o=xn(e,n),i=[];o==="returned"&&i.push({key:"account.returned",sentence:Wr(lc(e.comment)),...r});for(let s of t.findings)s.level==="fault"&&i.push({key:s.problem.key,
sentence:Wr(s.problem),field:s.field,...r});return o==="changed"&&i.push({key:"remark",sentence:Wr({key:"account.changedSince",with:{columns:wr(e,n).join(", ")}}),...r}),i}var Pn=(e,t)=>e.rowId||
`~${t}`,sa=e=>({markKey:e.markKey(),round:e.round()}),qN=(e,t)=>!Gn(e)||["given","unknown"].includes(Wn(e,t));function Xu(e,t,n=uo(e)){let r={row:e.rowId};return xn(e,t)==="returned"?[q({key:
"form.confirmReturned"},r)]:qN(e,t)?n.findings.filter(({level:o})=>o==="fault").map(({field:o,problem:i})=>({key:i.key,sentence:Wr(i),field:o,...r})):[q({key:"form.confirmConsent"},r)]}function aa(e,
t,{markKey:n,round:r},o=uo(e)){let i=Object.fromEntries(ye.map(c=>[c,e[c]])),s=Se(e),a=!s&&!Lt(e,r);return{rowId:Pn(e,t),version:Jt(e),fields:i,stopped:s,pending:a,mayConfirm:a&&Xu(e,n,o).length===0,
usage:e.usage,answer:Lt(e,r)?e.answer:"",says:s?[]:VN(e,o,n),review:xn(e,n),comment:e.comment}}var Fr=(e,t,n)=>{var r,o,i;return dr({dueBefore:(r=t==null?void 0:t.dueBefore)!=null?r:"",graceUntil:(o=
t==null?void 0:t.graceUntil)!=null?o:"",extendedTo:Gt((i=e==null?void 0:e.extendedTo)!=null?i:"")},n)},zr=(e,t)=>e.flatMap((n,r)=>n.unit.trim()===t&&ye.some(o=>n[o])?[{row:n,index:r}]:[]);var Yu=[
"review","comment","fixFields","approved"],Tm=e=>Object.fromEntries(Yu.map(t=>[t,e[t]])),ca=e=>`${Jt(e)}.${Sr(JSON.stringify(Yu.map(t=>e[t])))}`,ua=e=>e.split(".")[0],D0=(e,t)=>{let n=oo(e.approved,e,
t);return typeof n=="string"?[]:n};function da(e,t,n){if(!(t.blank||t.pending||!t.active||t.review==="passed"||t.review==="returned"))return t.faults.some(r=>wn(r)&&!hs(r))?"faulty":D0(e,
n).length===0?"new":e.review===xe.returned||e.review===""&&e.comment.trim()?"mended":"changed"}var Om=e=>ye.includes(e);function Ju(e,t,n){let{rows:r}=e.table("accounts"),o=new Map(e.table(
"units").rows.map(a=>[a.code.trim(),a])),i=e.markKey(),s=({column:a,problem:c})=>{var u;return{sentence:S(c),...Om(a)?{field:a}:Om((u=c.field)!=null?u:"")?{field:c.field}:{}}};return a=>{var p,m;
let c=r[a],u=t.accounts[a],d=c&&u&&da(c,u,i);if(!d)return;let l=o.get(u.unit);return{rowId:Pn(c,a),version:ca(c),state:d,unit:{code:u.unit,name:(l==null?void 0:l.name.trim())||u.unit,kind:(p=l==null?
void 0:l.kind.trim())!=null?p:"",parent:l?n(l).label:""},fields:Object.fromEntries(ye.map(h=>[h,c[h]])),link:((m=u.reading)==null?void 0:m.values.address)||c.address,changed:D0(c,i).filter(Om),says:[
...u.faults.filter(h=>!hs(h)),...u.remarks].map(s),comment:c.comment.trim(),at:me(c.updated),by:c.source===yn.hand?yn.hand:c.by,was:Tm(c)}}}var F0=20,z0=e=>e.as==="returned"?e.comment.trim():"";
function XN(e,t,n){if(e.as==="undo")return e.was;let r=n.markKey();return{review:e.as==="passed"?xe.passed:xe.returned,comment:z0(e),fixFields:e.as==="returned"?e.fields.map(Zt).join(", "):"",
approved:r?Un(t,r):""}}var YN=(e,t)=>Yu.every(n=>e[n]===t[n]);function JN({version:e},t,n){if(ua(e)!==ua(ca(t)))return{key:"desk.changedMeanwhile"};let r=ls(t.review);return r&&wr(t,n.markKey(
)).length===0?{key:"desk.decidedMeanwhile",with:{word:r}}:{key:"desk.takenBack"}}function QN(e,t,n){let r=t.findIndex((c,u)=>Pn(c,u)===e.rowId),o=t[r];if(!o)return;let i=XN(e,o,n),s={decision:e,index:
r,before:{...o}},a=ca(o);return ua(e.version)===ua(a)&&YN(i,Tm(o))?{...s,again:!0}:e.version===a?{...s,cells:i}:{...s,why:JN(e,o,n)}}function eM(e,t){let n=t.filter(({cells:s})=>s);e.putStaff(
"accounts",n.map(({index:s,cells:a})=>({index:s,cells:{...a}})));let{rows:r}=e.table("accounts"),o=We(e,r),i=new Set(t.filter(({why:s})=>!s).map(({before:s})=>s.unit.trim()));return e.putOwn(
"accounts",bi(r,o,s=>i.has(s.unit.trim()))),e.putOwn("units",Vn(e.table("units").rows,o,s=>i.has(s.code.trim()))),e.putNotes("accounts",t.filter(({before:s,again:a,cells:c})=>a||c&&s.review&&!ls(
s.review)).map(({index:s})=>({index:s,notes:po(o.accounts[s])}))),o}function tM(e,t){let n=e.table("accounts").rows,r=t.map(c=>QN(c,n,e)),o=r.filter(c=>c!==void 0),i=eM(e,o),s=Ju(e,i,Hi(e.table(
"units").rows)),a=t.map((c,u)=>{let{rowId:d}=c,l=r[u];if(!l)return{rowId:d,is:"conflict",why:S({key:"desk.rowGone"})};let p=s(l.index);if(l.why)return{rowId:d,is:"conflict",why:S(l.why),...p?{row:p}:{
}};if(c.as==="undo")return p?{rowId:d,is:"undone",row:p}:{rowId:d,is:"conflict",why:S({key:"desk.rowGone"})};let m=e.table("accounts").rows[l.index];return{rowId:d,is:"done",version:ca(m)}});return A(
{decided:a})}function U0(e,{decisions:t}){var n;return e.visitor().is!=="staff"?R({key:"who.staffOnly"}):new Set(t.map(({rowId:r})=>r)).size!==t.length?R({key:"form.oldPage"}):t.some(
r=>r.as==="returned"&&!z0(r))?R({key:"desk.noReason"}):(n=tt(e,()=>tM(e,t)))!=null?n:R({key:"workbook.busy"})}var nM=200;function K0(e,t,n){let r=e.filter(Boolean).map(H),o=[...r,t].filter(
Boolean).sort()[0];if(!o)return[];let i=r.reduce((a,c)=>c>a?c:a,n||o),s=Math.min(nM,Math.max(0,Be(o,i))+1);return Array.from({length:s},(a,c)=>oe(i,c+1-s))}function Cm(e,t){let n=e.filter(
Boolean).map(H).sort(),r=0;return t.map(o=>{for(;r< n.length&&n[r]<=o;)r+=1;return r})}var rM=200,oM=40,iM=3,sM=3;function j0(e){let t=e.filter(s=>s.counted),n=t.filter(({status:s}
)=>s===$.missing).length,r=t.filter(({status:s})=>s===$.fix).length,o=t.filter(s=>s.status!==$.missing&&s.status!==$.fix&&(s.timeliness===ne.onTime||s.timeliness==="")).length,i=t.length;return{
required:i,onTime:o,late:i-n-r-o,fix:r,missing:n}}function B0(e,t){var r;let n=new Map;for(let o of e){let{value:i,label:s}=t(o);if(!i)continue;let a=(r=n.get(i))!=null?r:{label:s,units:[]};
a.units.push(o),n.set(i,a)}return[...n.values()].map(({label:o,units:i})=>({label:o,...j0(i)})).filter(({required:o})=>o>0).sort((o,i)=>i.missing+i.fix-o.missing-o.fix||o.label.localeCompare(i.label,
"vi")).slice(0,oM)}function aM(e,t,n,r){var l;let o=it(n),i=t.filter(({counted:p})=>p).map(({first:p})=>p),s=o>e.today?o:e.today,a=K0(i,n.from,s),c=Cm(i,a),u=new Map;for(let{state:p,at:m}of e.table(
"letters").rows)p===de.sent&&u.set(H(m),((l=u.get(H(m)))!=null?l:0)+1);let d=r&&o&&r.last?Cm(r.firsts,a.map(p=>oe(r.last,Be(o,p)))):void 0;return a.map((p,m)=>{var h;return{day:K(p),...p<=e.today?{
reported:c[m]}:{},...d?{before:d[m]}:{},letters:(h=u.get(p))!=null?h:0,...p===o?{isLast:!0}:{}}})}function cM(e,t,n,{dueBefore:r,graceUntil:o}){let i=e.table("accounts").rows,s=e.markKey(),a=i.filter(
(m,h)=>{let b=da(m,t.accounts[h],s);return b!==void 0&&b!=="faulty"}),c=n.filter(m=>m.counted&&m.status===$.missing),u=c.filter(({unit:m})=>Ze(m.email).emails.length===0),d=r?Be(e.today,it({dueBefore:
r})):void 0,l=t.units.filter(({faults:m})=>m.length>0).length+t.accounts.filter(m=>m.faults.some(h=>!wn(h))).length;return[r===""&&{sentence:S({key:"desk.nextDeadline"}),section:"dot"},c.length>0&&
d!==void 0&&d< sM&&{sentence:S({key:d<0&&(!o||e.today>o)?"desk.nextOverdue":"desk.nextCall",with:{count:c.length,days:Math.max(0,d)}}),section:"goi-dien"},a.length>0&&{sentence:S({key:
"desk.nextReview",with:{count:a.length}}),section:"duyet"},u.length>0&&{sentence:S({key:"desk.nextSilent",with:{count:u.length}}),section:"goi-dien"},l>0&&{sentence:S({key:"desk.nextFaults",with:{
count:l}})},c.length>u.length&&{sentence:S({key:"desk.nextMissing",with:{count:c.length}}),section:"goi-dien"}].filter(m=>m!==!1).slice(0,iM)}function uM(e,t){let[n]=Jr(e.table("rounds").rows).map(({
round:o})=>o).filter(({id:o,state:i})=>i==="closed"&&o!==(t==null?void 0:t.id)).sort((o,i)=>o.openedAt< i.openedAt?1:-1);if(!n)return;let r=e.table("history").rows.filter(({round:o})=>o.trim(
)===n.id).map(({first:o})=>o);return{name:n.name,firsts:r,last:it(n)}}function Z0(e,t){var l,p;if(e.visitor().is!=="staff")return R({key:"who.staffOnly"});let n=We(e,e.table("accounts").rows),r=Wu(e,
n),o=e.round(),{dueBefore:i="",graceUntil:s=""}=o!=null?o:{},a={dueBefore:i,graceUntil:s,from:o?H(o.openedAt):""},c=uM(e,o),u=r.filter(Hu),d=u.filter(m=>qi(m,t)).sort(Vu);return A({round:(l=o==null?
void 0:o.name)!=null?l:"",before:(p=c==null?void 0:c.name)!=null?p:"",deadline:dr({dueBefore:i,graceUntil:s},e.today),all:j0(r),days:aM(e,r,a,c),kinds:B0(r,({kind:m})=>({value:m,label:m})),parents:B0(
r,({parent:m})=>m),next:cM(e,n,r,a),owing:d.slice(0,rM).map(qu),owingCount:d.length,choices:Vi(u)})}var dM=100;function G0(e,t){if(e.visitor().is!=="staff")return R({key:"who.staffOnly"});let n=
e.table("units").rows,{rows:r}=e.table("accounts"),o=We(e,r),i=Hi(n),s=new Map(n.map(l=>[l.code.trim(),l])),a=e.markKey(),c=r.flatMap((l,p)=>{var x;let m=o.accounts[p],h=da(l,m,a),b=s.get(m.unit);
return h?[{index:p,state:h,updated:l.updated,parent:b?i(b):{value:"",label:""},kind:(x=b==null?void 0:b.kind.trim())!=null?x:""}]:[]}),u=c.filter(l=>qi(l,t)&&(t.state||l.state!=="faulty")).sort((l,
p)=>l.updated===p.updated?l.index-p.index:l.updated< p.updated?-1:1),d=Ju(e,o,i);return A({rows:u.slice(0,dM).flatMap(({index:l})=>{var p;return(p=d(l))!=null?p:[]}),waiting:u.length,choices:Vi(c)})}
function W0(e,t){return e.visitor().is==="staff"&&ki(e,t),ew(e)}var H0=e=>e.slice(0,e.indexOf("."));function V0(e){var o,i;let t=e.googleDiffers();if(t.length===0)return[];let n=t.map(H0),r=(o=
Object.keys(Cu).find(s=>n.includes(s)))!=null?o:n[0];return[{key:"google.differs",with:{count:t.length,so:(i=Cu[r])!=null?i:""}}]}var lM=({answers:e})=>e.filter(({answer:t})=>t===void 0).map(({key:t,
how:n})=>({says:Wp[t],why:S({key:`google.${n}`})}));function pM(e,{same:t,differs:n,notAsked:r,answers:o}){let i=a=>a.join("; ")||"-",s=o.filter(({answer:a})=>a!==void 0);return[
`Sổ Tài Khoản, Kiểm tra Google ngày ${K(e)}`,`khớp: ${t.length}`,`khác: ${i(n.map(({id:a,saw:c})=>`${a} (${c})`))}`,`không hỏi được: ${i(r)}`,`trả lời: ${i(s.map(({key:a,answer:c})=>`${a}=${c}`))}`,
`chưa biết: ${i(o.filter(({answer:a})=>a===void 0).map(({key:a})=>a))}`].join(`\n`)}function mM(e,t){return{same:t.same.length,differs:t.differs.map(({id:n,saw:r})=>({says:ta[n],saw:r,so:Cu[H0(n)]})),
unknown:[...t.notAsked.map(n=>({says:ta[n],why:S({key:"google.refused"})})),...lM(t)],answers:t.answers.flatMap(({key:n,answer:r})=>r===void 0?[]:[{question:Wp[n],answer:r}]),copy:pM(e,t)}}
function q0(e){if(e.visitor().is!=="staff")return R({key:"who.staffOnly"});let t=e.checkGoogle();return t?A(mM(e.today,t)):R({key:"google.busy"})}function X0({drafts:e},{unit:t,draft:n}){
return e.keep(t,n),A({})}function Y0({drafts:e},{unit:t}){return e.drop(t),A({})}var Ur=["code","name","kind","parent","email","phone","required","extendedTo","note","formerly","communes","activity",
"mergedInto"],Xi=(...e)=>new RegExp(`^(?:${e.join("|")})$`),Ot=(...e)=>new RegExp(`^(?:${e.join("|")})(?![a-z\\d])`),Lm=(...e)=>new RegExp(`(?:^|[^a-z\\d])(?:${e.join("|")})(?![a-z\\d])`),hM=
"(?:(?:co quan|to chuc)[ ,/-]*)?(?:don vi|dv)",fM="cdcs|cong doan(?: co so)?|to chuc cong doan",J0="(?: (?:truc thuoc|bao cao|thanh vien|cong doan))?",gM=
"don vi|dv|cd|cdcs|cong doan|to chuc|co quan|cac|ldld|nghiep doan|doanh nghiep|truong|cong ty|co so|unit",yM=[["required",
/^(?:(?:thuoc )?(?:doi tuong|dien) )?(?:(?:phai|can|co) )?(?:bao cao|nop)(?: khong)?$/],["required",Ot("bat buoc","required")],["extendedTo",Ot("(?:ngay |duoc |da |han )?gia han","han moi",
"extended")],["email",Lm("e ?-? ?mail","g?mail")],["email",Ot("(?:dia chi )?(?:thu dien tu|hop thu)")],["phone",Lm("dien thoai","s?dt(?:dd|cq|lh)?","di dong","phone","hotline")],["phone",Ot("tel",
"telephone","mobile","d thoai","so lien (?:he|lac)","zalo","dd")],["parent",Lm("cap tren","chu quan","quan ly","phu trach")],["parent",Ot("(?:truc )?thuoc","parent","superior")],["kind",Ot(
"(?:phan )?loai","khoi","nhom","hinh thuc","kind","type")],["kind",Xi("cap(?: cong doan| don vi)?")],["note",Ot("ghi chu","luu y","chu thich","nhan xet","notes?","remarks?")],["code",
/^ma\b(?! (?:so )?(?:thue|buu|vung|quan he|qhns|bhxh|dinh danh ca nhan|trang|dong))/],["code",Ot("ky hieu","so hieu","(?:unit[ _])?(?:code|id)")],["name",Xi("ten","name","unit(?:[ _]name)?",
"danh sach don vi")],["name",Ot(`ten (?:day du )?(?:cua )?(?:${gM})`,"ten (?:goi|day du|chinh thuc|tieng viet)")],["name",Xi(`${hM}${J0}`,`(?:${fM})${J0}`)]],Q0=
"(?:khi )?(?:sap xep|sap nhap|hop nhat|doi ten|dieu chinh|chuyen)",eS=new RegExp(`(?:^|\\s)(?:cu|truoc(?: day)?|truoc ${Q0})$`),tS=new RegExp(`(?:^|\\s)(?:moi|sau ${Q0})$`),bM=[["mergedInto",Ot(
"(?:duoc )?(?:sap |hop )?nhap (?:vao|thanh|ve)","hop nhat (?:vao|thanh)")],["mergedInto",Xi("don vi nhan (?:sap nhap|hop nhat)","sap nhap","nhap")],["newName",Ot("doi ten(?: thanh)?")],["newParent",
Ot("(?:duoc )?chuyen (?:ve|den|sang|giao)","ban giao (?:ve|cho|den)","noi (?:chuyen )?den")],["newParent",Ot("(?:don vi |cong doan |noi )?tiep nhan")],["plan",Ot(
"(?:hinh thuc|noi dung|ket qua|huong) (?:sap xep|thay doi|dieu chinh)","phuong an")],["activity",Xi("hoat dong","(?:tinh trang|trang thai) hoat dong","tinh trang(?: don vi)?")],["communes",Ot(
"dia ban","(?:cac )?xa,? phuong (?:phu trach|truc thuoc)")],["formerly",Xi("ten cu,? ma cu","ten,? ma cu","ten goi khac")]],wM=/\b(?:cu|truoc(?: day)?)$/,kM=
/^(?:s ?tt|tt|so tt|so thu tu|no|n0|#|so)$/,Mo=(e,t=/\([^()]*\)|\[[^[\]]*\]/g)=>G(I(e.slice(0,200).normalize("NFKC"))).replace(t," ").replace(/[*:.;?!"'“”]+/g," ").replace(/\s+/g," ").trim();
function $m(e){var n,r;let t=Mo(e);if(!(!t||wM.test(t)))return(r=Ur.find(o=>Mo(lt[o].heading)===t))!=null?r:(n=yM.find(([,o])=>o.test(t)))==null?void 0:n[0]}var xM={code:"Code",name:"Name",parent:
"Parent"};function vM(e){let t=Mo(e,/[()[\]]/g);if(!t)return;let n=Ur.find(o=>Mo(lt[o].heading)===t);if(n)return n;let r=bM.find(([,o])=>o.test(t));if(r)return r[0];for(let[o,i]of[["old",eS],["new",
tS]]){if(!i.test(t))continue;let s=$m(t.replace(i,"")||"ten");if(s!=="code"&&s!=="name"&&s!=="parent")return $m(e);let a=`${o}${xM[s]}`;return a==="oldParent"?void 0:a}return $m(e)}var Qu=200;
function Io(e){let t=new Map,n=[];return e.slice(0,Qu).forEach((r,o)=>{let i=vM(r),s=i==="name"&&t.has(i)&&/truc thuoc/.test(Mo(r))?"parent":i;s&&!t.has(s)?t.set(s,o):I(r)&&!kM.test(Mo(r))&&n.push(I(
r))}),{at:t,leftOut:n}}function nS(e,t){let n="";return e.map((r,o)=>{var s,a;let i=Mo((s=t[o])!=null?s:"",/[()[\]]/g);return i&&(n=eS.test(i)?"cũ":tS.test(i)?"mới":""),n&&I(r)&&!I((a=t[o])!=null?a:
"").includes(I(r))?`${r} ${n}`:r})}var SM=e=>Ur.includes(e);function iS(e){var c,u,d,l,p;let t=(...m)=>m.some(h=>e.has(h)),n=new Map([...e].filter(m=>SM(m[0]))),r=(m,h)=>{e.has(h)&&n.set(m,e.get(h))},
o=t("oldCode","oldName"),i=t("newCode","newName","newParent","plan"),s=n.has("code")&&n.has("name")&&t("kind","email","phone","required");if(!o&&i&&!t("code","name"))return r("code","newCode"),r(
"name","newName"),r("parent","newParent"),{plain:n};if(s&&!i)return n.has("formerly")||r("formerly",t("oldName")?"oldName":"oldCode"),{plain:n};if(!o&&!i&&!t("mergedInto","activity"))return{plain:n};
let a=(c=e.get("newName"))!=null?c:o?e.get("name"):void 0;return{plain:n,change:{code:(u=e.get("oldCode"))!=null?u:e.get("code"),name:(d=e.get("oldName"))!=null?d:a===e.get("name")?void 0:e.get(
"name"),newCode:(l=e.get("newCode"))!=null?l:e.has("oldCode")?e.get("code"):void 0,newName:a,newParent:(p=e.get("newParent"))!=null?p:o?e.get("parent"):void 0,plan:e.get("plan")}}}var ed=e=>e.split(
/[;\n]+/).map(t=>t.trim()).filter(Boolean),RM=(e,t)=>{let n=ed(e);return!t||n.some(r=>B(r)===B(t))?e:[...n,t].join(`\n`)},sS=e=>/giai the|(?:cham dut|ket thuc|ngung) hoat dong/.test(G(e));function OM(
e){let t=new Map,n=new Map,r=new Map,o=(a,c,u)=>{let d=a.get(c);c&&(d?d.push(u):a.set(c,[u]))};e.forEach((a,c)=>{let u=j(a.code);if(u){t.has(u)||t.set(u,c),o(n,B(a.name),c);for(let d of ed(
a.formerly))o(r,B(d),c),o(r,j(d),c)}});let i=a=>Wt(e[a])===re.active,s=(a=[])=>{let c=a.filter(i),u=c.length?c:a;return u.length>1?"many":u[0]};return{isActive:i,byCode:a=>t.get(j(a)),byName:a=>{
var c;return(c=s(n.get(B(a))))!=null?c:s(r.get(B(a)))},byFormerCode:a=>{var c;return(c=r.get(j(a)))==null?void 0:c[0]}}}function aS(e,t){var x,T;let n={changes:[],same:0,rejected:[],notes:[]},r=OM(t),
o=(y,k)=>{n.rejected.push({line:y,why:k})},i=[],s=new Map;for(let y of e){let{code:k,name:O}=y.change,C=k?r.byCode(k):r.byName(O),g=C===void 0&&k&&!TM(y)&&!y.change.newName&&!y.change.newCode;if(
C==="many")o(y.line,{key:"roster.changeMany",with:{name:O}});else if(C===void 0&&!(g&&(O||y.unit.name)))o(y.line,k||O?{key:"roster.changeNone",with:{text:k||O}}:{key:"roster.noCode"});else{let f=
C!=null?C:j(k),w=s.get(f);w!==void 0?o(y.line,{key:"roster.changeTwice",with:{line:w}}):(s.set(f,y.line),i.push({line:y,index:C}))}}let a=new Map,c=new Map,u=(y,k)=>{a.set(j(k.code),{line:y,cells:k})}
;for(let{line:y,index:k}of i){let{newCode:O,newName:C,newParent:g,name:f,code:w}=y.change,v=oS(y.unit);if(k===void 0)u(y.line,{...v,code:w,name:f||y.unit.name,parent:g||y.unit.parent});else if(O&&
r.byCode(O)===void 0&&!a.has(j(O))){let L=t[k];u(y.line,{kind:L.kind,...v,code:O,name:C||L.name,parent:g||L.parent})}}for(let[y,{line:k,cells:O}]of a){let C=r.byFormerCode(y);C!==void 0&&(a.delete(y),
o(k,{key:"roster.codeUsed",with:{code:O.code,name:t[C].name}}))}let d=y=>{let k=r.byCode(y);if(k!==void 0)return t[k].code;let O=a.get(j(y));if(O)return O.cells.code;let C=c.get(B(y));if(
C!==void 0)return C;for(let{cells:f}of a.values())if(B(f.name)===B(y))return f.code;let g=r.byName(y);return g===void 0||g==="many"?g:t[g].code},l=new Map,p=new Set;for(let{line:y,index:k}of i){let O=
B(y.change.newName);k===void 0||!O||rS(y,t[k])||(l.set(O,[...(x=l.get(O))!=null?x:[],k]),O!==B(t[k].name)&&p.add(k))}for(let[y,[k,...O]]of l){let C=r.byName(y),g=C===void 0||C===k||C!=="many"&&p.has(
C);!O.length&&g&&c.set(y,t[k].code)}for(let{line:y,index:k}of i){if(k===void 0)continue;let O=h(y,k);"why"in O?o(y.line,O.why):Object.keys(O.cells).length?n.changes.push({line:y.line,index:k,cells:
O.cells}):n.same+=1}for(let y of a.values()){let k=m(y.line,(T=y.cells.parent)!=null?T:"");typeof k!="string"?o(y.line,k):n.changes.push({...y,cells:{...y.cells,parent:k}})}return n;function m(y,k){
if(!k)return"";let O=d(k);return O==="many"?{key:"roster.changeMany",with:{name:k}}:O!==void 0?O:(Kl(k)||n.notes.push({line:y,problem:{key:"roster.parentByName",with:{parent:k}}}),k)}function h(y,k){
var L;let O=t[k],{newName:C,newParent:g}=y.change,f=bn(y.unit.activity);if(f===re.dissolved||!f&&sS(y.change.plan))return{cells:Am(O,{activity:re.dissolved,mergedInto:""})};let w=b(y,k);if(
typeof w!="string")return{why:w};if(w)return{cells:Am(O,{activity:re.merged,mergedInto:w})};if(!r.isActive(k)&&f!==re.active)return{why:{key:"roster.changeGone",with:{name:O.name,activity:Wt(O)}}};
let v={...oS(y.unit)};if(delete v.activity,delete v.mergedInto,r.isActive(k)||Object.assign(v,{activity:re.active,mergedInto:""}),C&&B(C)!==B(O.name)&&Object.assign(v,{name:C,formerly:RM((L=
v.formerly)!=null?L:O.formerly,O.name)}),g){let U=m(y.line,g);if(typeof U!="string")return{why:U};v.parent=U}return{cells:Am(O,v)}}function b(y,k){let{newCode:O,newName:C}=y.change,g=t[k],f=
y.unit.mergedInto||(rS(y,g)?O:""),w=f||(C&&B(C)!==B(g.name)?C:"");if(!w)return bn(y.unit.activity)===re.merged&&Wt(g)!==re.merged?{key:"roster.mergedNowhere"}:"";let v=d(w);return v==="many"?{key:
"roster.changeMany",with:{name:w}}:v!==void 0?v===g.code&&!f?"":v:{key:"roster.needsNewCode",with:{name:w}}}}var TM=({unit:e,change:t})=>{var n;return e.mergedInto!==""||sS(t.plan)||((n=bn(
e.activity))!=null?n:re.active)!==re.active},rS=({change:e},{code:t})=>e.newCode!==""&&j(e.newCode)!==j(t);function oS(e){let{code:t,name:n,parent:r,...o}=e;return Object.fromEntries(Object.entries(
o).filter(([,i])=>I(i)!==""))}var Am=(e,t)=>Object.fromEntries(Object.keys(t).flatMap(n=>t[n]===e[n]?[]:[[n,t[n]]]));function cS(e,t,n){let r={...e,...t},[o,i]=[Wt(e),Wt(r)];if(i===re.dissolved&&
o!==i)return["dissolved"];if(i===re.merged&&(o!==i||e.mergedInto!==r.mergedInto))return["merged"];let s=[...o!==i?["revived"]:[],...t.parent!==void 0&&j(t.parent)!==j(e.parent)?["moved"]:[],...n&&
t.name!==void 0&&B(t.name)!==B(e.name)?["renamed"]:[]];return s.length?s:["other"]}function _m(e){var r;let t=o=>e.filter(({kinds:i})=>i.includes(o)).length,n=new Map;for(let o of e)o.kinds.includes(
"moved")&&n.set(o.to,((r=n.get(o.to))!=null?r:0)+1);return{moved:t("moved"),to:[...n].map(([o,i])=>({name:o,count:i})).sort((o,i)=>i.count-o.count),merged:t("merged"),renamed:t("renamed"),dissolved:t(
"dissolved"),revived:t("revived"),other:t("other")}}function uS(e){let{named:t}=Je(e);return n=>{var r,o;return(o=(r=t(n))==null?void 0:r.name)!=null?o:n}}var mS=pO(dS(),1);var hS=["\u0009",";",",",
"|"],CM=/^\s*"?sep=(.)"?[ \t]*(?=\n|$)/i,LM=20,$M=2e3,lS=(e,t)=>Io(e.slice(0,$M).split(t)).at.size;function AM(e){let t=e.slice(0,5e4).split(`\n`).filter(s=>s.trim()).slice(0,LM),[n=""]=t;if(t.some(
s=>s.includes("\u0009")&&lS(s,"\u0009")>1))return"\u0009";let r,o=1;for(let s of hS)for(let a of t){let c=lS(a,s);c>o&&([r,o]=[s,c])}if(r)return r;if(n.includes("\u0009"))return"\u0009";let i=
s=>n.split(s).length;return i(";")>i(",")?";":","}var fS="\ue000",_M=5e3;function PM(e,t,n,r){let o=Math.min(e.length,t+_M),i=0;for(let s=t+1;s< o;s+=1){let a=e[s];if(a===n)i+=1;else if(a===`\n`){if(
i>=Math.max(1,r-1))return-1;i=0}else if(a==='"')if(e[s+1]==='"')s+=1;else{let c=s+1;for(;e[c]===" ";)c+=1;return c>=e.length||e[c]===n||e[c]===`\n`?s+1:-1}}return-1}function EM(e,t){if(!e.includes(
'"'))return e;let[n=""]=e.split(`\n`,1),r=n.split(t).length,o="",i=0,s=0;for(;i< e.length;){let a=e[i]==='"'&&s<200?PM(e,i,t,r):-1;e[i]==='"'&&a<0&&(s+=1);let c=a<0?pS(e,i,t):pS(e,a,t),u=e.slice(i,c);
o+=a<0?u.replace(/"/g,fS):u,c< e.length&&(o+=e[c]),i=c+1}return o}function pS(e,t,n){let r=t;for(;r< e.length&&e[r]!==n&&e[r]!==`\n`;)r+=1;return r}function NM(e){if(!(!/\x3ctr[\s>]/i.test(e)||
!/<\x2f?(?:table|html|tbody)\b/i.test(e)))return e.split(/\x3ctr\b/i).slice(1).map(t=>t.split(/\x3ct[dh]\b/i).slice(1).map(n=>IM(n.slice(n.indexOf(">")+1))))}var MM={amp:"&",lt:"<",gt:">",quot:'"',
nbsp:" "},IM=e=>e.replace(/\x3cbr\b[^<>]*>/gi,`\n`).replace(/<[^<>]*>/g,"").replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,(t,n,r,o)=>{var s;let i=n?+n:r?parseInt(r,16):0;return i>0&&
i<1114112?String.fromCodePoint(i):(s=MM[String(o).toLowerCase()])!=null?s:t}).trim(),DM=e=>/^[\s|:-]*-[\s|:-]*$/.test(e)?"":e.replace(/^\s*\|/,"").replace(/\|\s*$/,"");function gS(e){let t=e.replace(
/^\uFEFF/,"").replace(/\r\n?/g,`\n`),n=NM(t);if(n)return n;let r=CM.exec(t),o=r?t.slice(r[0].length):t,i=hS.find(l=>l===(r==null?void 0:r[1])),s=i!=null?i:AM(o),a=s==="|"?o.split(`\n`).map(DM).join(
`\n`):o,c=EM(a,s);if(c==="")return[];let{data:u}=(0,mS.parse)(c,{delimiter:s,newline:`\n`}),d=u.map(l=>l.map(p=>p.split(fS).join('"')));return c.endsWith(`\n`)&&d.pop(),d}var wS=20;function Nm(e){
let t=e.slice(0,wS).map(o=>({row:o,at:Io(o.cells).at})),n=t.find(({at:o})=>o.has("code")&&o.has("name"));if(n)return n.row;let[r]=t.slice().sort((o,i)=>i.at.size-o.at.size);return r&&r.at.size>1?
r.row:e[0]}function FM(e){let t=e.map(n=>I(n)).filter(Boolean);return t.length>1&&t.every(n=>/^\(?(?:\d{1,2}|[A-H])\)?(?:=[\d()+-]+)?$/.test(n))}var zM=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X)|[A-H])[.)]?$/,
UM=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X))[.)]?$/,KM=/^(?:khoi|cum|nhom|cac|cong doan cac|danh sach|don vi|to|doi tuong)\b/;function kS(e){return Ur.some(n=>n!=="code"&&n!=="name"&&e[n])||!zM.test(e.code)?
!1:UM.test(e.code)||KM.test(G(e.name))}var BM=(e,t)=>({code:t(e.code),name:t(e.name),newCode:t(e.newCode),newName:t(e.newName),newParent:t(e.newParent),plan:t(e.plan)});function jM(e,{code:t,name:n,
newCode:r,newName:o,newParent:i,plan:s}){return r||o||i||s?!1:kS({...e,code:t,name:n})}function ZM(e){var r,o,i;let{emails:t,bad:n}=Ze(e.email);return{...e,email:n.length?e.email:t.join(", "),phone:
sr(e.phone)==="NOTHING"?"":e.phone,activity:e.activity?(r=bn(e.activity))!=null?r:e.activity:"",required:e.required?(o=cr(e.required))!=null?o:e.required:"",extendedTo:e.extendedTo?(i=Le(
e.extendedTo))!=null?i:e.extendedTo:""}}function Mm(e){var T,y,k,O,C;let t=gS(e).map((g,f)=>({line:f+1,cells:g})).filter(({cells:g})=>g.some(f=>f.trim())),n=Nm(t),r=n&&Io(n.cells).at.size<2?GM(t):
void 0,o=(T=r&&Nm(r))!=null?T:n,i=r!=null?r:t,s=o&&i[i.indexOf(o)-1],{at:a,leftOut:c}=Io(nS((y=o==null?void 0:o.cells)!=null?y:[],(k=s==null?void 0:s.cells)!=null?k:[])),{plain:u,change:d}=iS(a),p=(d?
d.code===void 0&&d.name===void 0?["code"]:[]:["code","name"]).filter(g=>!u.has(g)).map(g=>lt[g].heading),m={lines:[],has:[...u.keys()],missingColumns:p,isChanges:d!==void 0,leftOut:c,headings:(O=
o==null?void 0:o.line)!=null?O:1,sections:[],offers:r?WM(t,r):[]},h=o?t.filter(({line:g})=>g>o.line):[],b=((C=o==null?void 0:o.cells)!=null?C:[]).map(g=>I(g)).join("\u0009"),x=(g,f)=>f===void 0?"":I(
g[f]);return h.forEach(({line:g,cells:f},w)=>{if(w===0&&a.size>1&&FM(f)||f.map(ce=>I(ce)).join("\u0009")===b)return;let v=Object.fromEntries(Ur.map(ce=>[ce,x(f,u.get(ce))])),L=d&&BM(d,ce=>x(f,ce));if(
L?jM(v,L):kS(v)){m.sections.push({line:g,text:[v.code,v.name].filter(Boolean).join(" · ")});return}if(!r)for(let ce of["name","kind","parent","note"]){let fe=v[ce]?Gr(f[u.get(ce)]):void 0;fe&&
m.offers.push({line:g,from:v[ce],to:fe.text})}let U=yS(f,u.get("formerly")),ae=ZM({...v,formerly:U,email:yS(f,u.get("email"))});m.lines.push({line:g,unit:ae,...L&&{change:L}})}),m}var yS=(e,t)=>{
var n;return t===void 0?"":((n=e[t])!=null?n:"").split(`\n`).map(r=>I(r)).filter(Boolean).join(`\n`)};function GM(e){let t=o=>{var i;return(i=Sh(o.map(({cells:s})=>s.slice(0,Qu))))==null?void 0:
i.rows.map((s,a)=>({line:o[a].line,cells:s}))},n=t(e.slice(0,wS)),r=n&&Nm(n);return r&&Io(r.cells).at.size>1?t(e):void 0}function WM(e,t){return e.flatMap(({line:n,cells:r},o)=>r.slice(0,Qu).flatMap((
i,s)=>{let a=t[o].cells[s];return i===a?[]:[{line:n,from:i,to:a}]}))}var la=e=>j(e).replace(/[^\p{L}\p{N}]/gu,"").replace(/(^|\p{L})0+(?=\p{N})/gu,"$1");function xS(e){let t=new Map,n=new Map,r=
new Map,o=new Map;return e.forEach(({code:i,name:s,formerly:a},c)=>{if(j(i)){t.set(j(i),c),n.has(la(i))||n.set(la(i),c),B(s)&&!r.has(B(s))&&r.set(B(s),c);for(let u of ed(a))o.set(j(u),c)}}),{byCode:t,
byNear:n,byName:r,byFormer:o}}var vS=(e,t)=>[e,t].filter(Boolean).join(" · ")||"(trống)";function Im(e,t){let n=e.isChanges?VM(e,t):QM(e,t),r=t.slice();for(let{index:i,unit:s}of n.changed)r[i]={...r[
i],...s};let o=uS([...r,...n.added.map(({unit:i})=>({...Vr(lt),...i}))]);for(let i of n.changed){let s=t[i.index];i.kinds=cS(s,i.unit,e.isChanges);let{mergedInto:a=s.mergedInto,parent:c=s.parent,name:
u=s.name}=i.unit;i.to=i.kinds.includes("merged")?o(a):i.kinds.includes("moved")?o(c):i.kinds.includes("renamed")?u:""}return n.counts=_m(n.changed),n}var SS=()=>({added:[],changed:[],same:0,rejected:[
],notes:[],absent:[],counts:_m([])}),HM=8;function VM(e,t){let n=SS(),r=e.lines.map(({line:p,unit:m,change:h})=>({line:p,unit:m,change:h})),{changes:o,same:i,rejected:s,notes:a}=aS(r,t);n.same=i;
let c=new Map(r.map(({line:p,change:m})=>[p,vS(m.code,m.name)])),u=(p,m)=>{var h;n.rejected.push({line:p,text:(h=c.get(p))!=null?h:"",why:m})};for(let{line:p,text:m}of e.sections)n.rejected.push({
line:p,text:m,why:[S({key:"roster.section"})]});for(let{line:p,why:m}of s)u(p,[S(m)]);n.notes=a.map(({line:p,problem:m})=>({line:p,text:S(m)}));let d=o;for(let p=0;p< HM;p+=1){let m=qM(d,t);if(
m.size===0)break;for(let[h,b]of m)u(h.line,b);d=d.filter(h=>!m.has(h))}let{byNear:l}=xS(t);for(let{line:p,index:m,cells:h}of d)if(m===void 0&&l.has(la(h.code))){let{code:b,name:x}=t[l.get(la(
h.code))];u(p,[S({key:"roster.nearCode",with:{code:b,name:x}})])}else if(m===void 0)n.added.push({line:p,unit:{...RS,...h}});else{let b=t[m];n.changed.push({line:p,index:m,unit:h,code:b.code,name:
b.name,columns:Object.keys(h).map(x=>lt[x].heading),kinds:[],to:""})}return n.rejected.sort((p,m)=>p.line-m.line),n}var RS=Object.fromEntries(Ur.map(e=>[e,""]));function qM(e,t){let n=t.slice(),r=
e.map(({index:s,cells:a})=>s===void 0?n.push({...RS,...a})-1:(n[s]={...n[s],...a},s)),o=$s(n),i=new Map;return e.forEach((s,a)=>{let c=o[r[a]].filter(({column:u})=>u!=="phone"&&(u===""||
u in s.cells));c.length&&i.set(s,c.map(Ja))}),i}var bS=["activity","mergedInto"],XM=e=>bS.some(t=>e.includes(t))?[...new Set([...e,...bS])]:[...e];function YM(e,t){var i,s;let{unit:n}=e,r=n.activity||
(n.mergedInto?re.merged:(i=t==null?void 0:t.activity)!=null?i:""),o=n.mergedInto||(r===re.merged&&(s=t==null?void 0:t.mergedInto)!=null?s:"");return{...e,unit:{...n,activity:r,mergedInto:o}}}var JM=(
e,t)=>!Ge(e)&&!Ge(t)&&B(t.name)!==B(e.name)?e:void 0;function QM(e,t){let n=SS(),{byCode:r,byNear:o,byName:i,byFormer:s}=xS(t),a=e.lines.map(m=>{var h;return YM(m,t[(h=r.get(j(m.unit.code)))!=null?h:
-1])}),c=XM(e.has),u=new Map,d=new Map,l=new Map;for(let{line:m,unit:h}of a){let b=j(h.code);b&&!u.has(b)&&u.set(b,m)}let p=$s([...a.map(({unit:m})=>m),...t.filter(m=>!u.has(j(m.code)))]);for(let{
line:m,text:h}of e.sections)n.rejected.push({line:m,text:h,why:[S({key:"roster.section"})]});return a.forEach(({line:m,unit:h},b)=>{var Q,Ee;let x=j(h.code),T=la(h.code),y=p[b].filter(({column:_,
problem:Pe})=>_!=="phone"&&Pe.key!=="roster.codeTwice").map(Ja),k=u.get(x);k!==void 0&&k!==m&&y.push(S({key:"roster.repeatedInPaste",with:{code:h.code,line:k}}));let O=r.get(x),C=O===void 0&&x?t[(Q=
o.get(T))!=null?Q:-1]:void 0,g=d.get(T);C?y.push(S({key:"roster.nearCode",with:{code:C.code,name:C.name}})):O===void 0&&x&&g&&k===m&&y.push(S({key:"roster.nearLine",with:g}));let f=O===void 0?t[(Ee=
s.get(x))!=null?Ee:-1]:JM(t[O],h);if(f&&y.push(S({key:"roster.codeUsed",with:{code:h.code,name:f.name}})),x&&!g&&d.set(T,{line:m,code:h.code}),y.length){n.rejected.push({line:m,text:vS(h.code,h.name),
why:y});return}let w=B(h.name),v=l.get(w),L=i.get(w);if(v?n.notes.push({line:m,text:S({key:"roster.sameNameLine",with:{...v,name:h.name}})}):L!==void 0&&L!==O&&n.notes.push({line:m,text:S({key:
"roster.sameName",with:{name:h.name,code:t[L].code}})}),v||l.set(w,{line:m,code:h.code}),O===void 0){n.added.push({line:m,unit:h});return}let U=t[O],ae=c.filter(_=>_!=="code"&&h[_]!==U[_]);if(
ae.length===0){n.same+=1;return}let{code:ce,...fe}=Object.fromEntries(c.map(_=>[_,h[_]]));n.changed.push({line:m,index:O,unit:{code:U.code,...fe},code:U.code,name:h.name,columns:ae.map(_=>{let Pe=lt[
_].heading;return h[_]===""?S({key:"roster.emptied",with:{column:Pe,was:U[_]}}):Pe}),kinds:[],to:""})}),n.absent=t.filter(({code:m})=>j(m)&&!u.has(j(m))).map(({code:m,name:h})=>({code:m,name:h})),n}
var OS=100,eI=2e4,TS=2e3,tI=Ai(M(),M().check(Ae(TS)));function CS(e){if(e.lines.length===0)return[q({key:"roster.empty"})];if(e.lines.length>eI)return[q({key:"roster.tooLong"})];let t=e.lines.find(({
unit:n})=>!Ik(tI,n));return t?[q({key:"roster.cellLong",with:{line:t.line,most:TS}})]:e.missingColumns.map(n=>q({key:"roster.needColumn",with:{column:n}}))}function LS(e,{text:t}){if(e.visitor(
).is!=="staff")return R({key:"who.staffOnly"});let n=Mm(t),r=CS(n);if(r.length)return ze(r);let o=Im(n,e.table("units").rows);return A({added:o.added.map(({line:i,unit:s})=>({line:i,code:s.code,name:
s.name})),changed:o.changed.map(({line:i,code:s,name:a,columns:c,kinds:u,to:d})=>({line:i,code:s,name:a,columns:c,kinds:u,to:d})),isChanges:n.isChanges,says:Dm(n,o),same:o.same,rejected:o.rejected,
offers:n.offers,leftOut:n.leftOut.slice(0,OS),headings:n.headings,notes:o.notes,absent:{count:o.absent.length,first:o.absent.slice(0,OS)}})}function Dm(e,{added:t,counts:n}){let r=
n.moved+n.merged+n.dissolved+n.revived===0;return!e.isChanges&&r?"":S({key:"roster.changes",with:{...n,added:t.length}})}var nI=8;function rI(e,t){var u,d;let n=[...new Set(e.changed.flatMap(({unit:l}
)=>Object.keys(l)))].filter(l=>l!=="code"),r=new Map(e.changed.map(({index:l,unit:p})=>[l,p])),o=[...r.keys()].sort((l,p)=>l-p),i=o.filter((l,p)=>p===0||o[p-1]!==l-1).length,s=(u=o[0])!=null?u:0,a=(d=
o[o.length-1])!=null?d:-1;return(i>nI?Array.from({length:a-s+1},(l,p)=>s+p):o).map(l=>({index:l,cells:Object.fromEntries(n.map(p=>{var m,h;return[p,(h=(m=r.get(l))==null?void 0:m[p])!=null?h:t[l][p]]}
))}))}function oI(e,t,n){n.added.length+n.changed.length&&e.log([{what:{key:"log.roster",with:{added:n.added.length,changed:n.changed.length,rejected:n.rejected.length,did:Dm(t,n)}}}]),e.putTyped(
"units",rI(n,e.table("units").rows)),e.append("units",n.added.map(({unit:r})=>({...r,addedAt:e.now}))),e.makeRoom("accounts",e.table("units").rows.length*2),ho(e,!0),e.readyLines()}function $S(e,{
text:t}){var o;if(e.visitor().is!=="staff")return R({key:"who.staffOnly"});let n=Mm(t),r=CS(n);return r.length?ze(r):(o=tt(e,()=>{let i=Im(n,e.table("units").rows),s=Dm(n,i);return oI(e,n,i),A({added:
i.added.length,changed:i.changed.length,rejected:i.rejected.length,says:s})}))!=null?o:R({key:"workbook.busy"})}var AS=e=>({key:"round.empty",with:{label:Ye(e)}}),iI=e=>({key:"setting.empty",with:{
label:e}});function _S({state:e,today:t,forecast:n,zones:r,me:o,runner:i,takesOver:s}){let{deadline:a,settings:c,staff:u,contact:d}=e,{unreached:l,dropped:p,quotaPerDay:m}=n,h=K(n.last),b=
c.testTo.join(", "),x=ac(c),T=!!a.dueBefore&&!!c.lettersFrom&&!x,y=T&&(c.lettersFrom>n.last||t>n.last),k=e.units.filter(C=>Fe(C)&&!rn(C.emails).length).length,O=e.units.filter(C=>Fe(C)&&
C.returned.length>pr(C).length).length;return{refuse:Go([!a.dueBefore,AS("dueBefore")],[!c.lettersFrom,AS("lettersFrom")],[!rn(u).length,Zd],[x,{key:"letter.testAddress",with:{text:b}}],[
r.script!==r.book,{key:"letter.zones",with:r}],[!!i&&i.toLowerCase()!==o.toLowerCase()&&!s,{key:"letter.otherRunner",with:{email:i}}],[T&&!y&&l>0,{key:"letter.cannotFinish",with:{units:l,quota:m,last:
h}}]),warn:Go([y,{key:"letter.startLate",with:{last:h}}],[p>0&&!l,{key:"letter.tight",with:{letters:p,quota:m}}],[k>0,{key:"letter.unreachable",with:{units:k}}],[O>0,{key:"letter.noReason",with:{
units:O}}],[!!b&&!x,{key:"letter.testMode",with:{to:b}}],[!d.trim(),iI("Liên hệ khi cần hỗ trợ")])}}var ES=21,PS=100,sI=400;function Kt(e,t,n){return e.visitor().is!=="staff"?R({key:"who.staffOnly"}):
(ki(e,t),n(Kr(e,t)))}function Kr(e,t){let n=t.quota(),r=t.post(),o=Ti(e.compileSettings(),e.round()),i=su(e,t,void 0,n),s=ko(r.ledger,i.register,i.round);return{office:e,post:t,quota:n,remembered:r,
state:i,troubles:o,holds:i.settings.lettersOn&&!o.length?vo(Ke(e),r,s):[]}}var Fm=e=>e>PS?sI:PS;function pa({office:e,state:t,quota:n},r=e.today){let o=no(t),i=[];for(let s=0;s<=ES;s+=1){let a=oe(r,
s),{go:c,held:u}=ro(zn(t,a,o).letters,Math.min(a===e.today?n:1/0,Fm(n)),t.settings.quotaReserve);c.forEach(d=>o.assume(d,a)),(c.length||u.length)&&i.push({day:a,go:c,held:u.length})}return i}var Yi=(
e,t)=>{var n;return(n=zn(e.state,e.office.today).letters.find(r=>r.key===t))!=null?n:pa(e).flatMap(({go:r})=>r).find(r=>r.key===t)},aI=/^(?:stores|mail|triggers|values)\./;function cI(e){let t=
e.googleDiffers().filter(n=>aI.test(n)).length;return t?[{key:"letter.google",with:{count:t}}]:[]}function td({office:e,post:t,remembered:n,state:r,quota:o,troubles:i},s){let a=Rw(r,e.today,oe(
e.today,ES),Fm(o),Math.min(o,Fm(o))),{refuse:c,warn:u}=_S({state:r,today:e.today,forecast:a,zones:t.zones(),me:_e(e.visitor()),runner:n.runner,takesOver:s});return{refuse:[...i,...cI(e),...c],warn:u}}
var NS=60,uI=40,zm=(e,t)=>{var n,r,o;return{key:e.key,kind:le(e.kind).label,unit:(n=e.unit)!=null?n:"",name:(o=(r=e.about.unit)==null?void 0:r.name)!=null?o:t.department,to:e.to.join(", ")}};
function dI({day:e,go:t,held:n},r){var i;let o={};for(let{kind:s}of t)o[s]=((i=o[s])!=null?i:0)+1;return{day:e,words:kt(e),counts:Ds({day:e,held:n,recipients:0,counts:o}),letters:t.slice(0,NS).map(
s=>zm(s,r)),more:Math.max(0,t.length-NS)}}function lI({office:e,state:{units:t}}){let n=new Map(t.map(({code:o,name:i})=>[o.trim(),i])),r=e.table("letters").rows.filter(({key:o})=>o).map((o,i)=>({row:
o,i})).sort((o,i)=>o.row.at< i.row.at?1:o.row.at>i.row.at?-1:i.i-o.i).map(({row:{key:o,kind:i,unit:s,to:a,subject:c,state:u,at:d,why:l}})=>{var p;return{key:o,kind:i,unit:s,name:(p=n.get(s.trim(
)))!=null?p:"",to:a,subject:c,state:u,at:me(d),why:l}});return{unknown:r.filter(({state:o})=>o===de.unknown),recent:r.slice(0,uI)}}var ma=e=>q(e);function pI({office:e,state:t,holds:n}){let r=
n.filter(({about:i})=>i!=="round");if(!r.length)return;let o=i=>r.filter(s=>s.about===i).map(({why:s})=>ma(s));return{plan:o("plan"),ledger:o("ledger"),preview:S(Si(t,e.today)),mark:ou(Ke(e))}}
function Do(e){let{office:t,remembered:{runner:n},state:r}=e,{refuse:o,warn:i}=td(e,!1),s=k0(e);return{on:r.settings.lettersOn&&n!=="",runner:n,me:_e(t.visitor()),testTo:r.settings.testTo.join(", "),
stopped:[...e.holds.filter(({about:a})=>a==="round").map(({why:a})=>a),...w0(e)].map(ma),held:pI(e),refuse:o.map(ma),warn:[...i,...s?[s]:[]].map(ma),health:x0(e).map(ma),days:pa(e).map(a=>dI(a,r)),
...lI(e)}}var Um=(e,t,{key:n})=>Kt(e,t,r=>{var u;let o=Yi(r,n),i=_e(e.visitor());if(!o||!i)return R({key:"letter.gone"});if(r.quota<1)return R({key:"letter.noQuota"});let s={...o,to:[i],about:{
...o.about,insteadOf:(u=o.about.insteadOf)!=null?u:o.to}},{senderName:a,replyTo:c}=r.state.settings;try{t.send({to:[i],...wo(s,r.state),senderName:a||r.state.department,replyTo:c})}catch{return R({
key:"letter.notSent",with:{to:i}})}return A({to:i})}),Km=(e,t,{key:n})=>Kt(e,t,r=>{var s;let o=Yi(r,n);if(!o)return R({key:Xn(r.remembered,e.now)?"letter.busy":"letter.gone"});let i={...o,about:{
...o.about,today:e.today}};try{let a=ap(e,t,(c,{register:u})=>{var d;return $t((d=u.get(n))==null?void 0:d.state)?[]:[i]},`${np}: ${_e(e.visitor())}`);return a?a.held?R((s=a.stopped)!=null?s:{key:
"letter.noQuota"}):!a.sent&&!a.failed&&!a.unknown?R({key:"letter.gone"}):(e.log([{what:{key:"log.sentEarly"},unit:o.unit}]),A({did:a.did})):R({key:"letter.busy"})}catch(a){if(a instanceof Tr)return R(
{key:"workbook.busy"});if(a instanceof Cr)return R(a.problem);throw a}});function MS({office:e,post:t},n,r,o,i){let s=`${o.why}: ${_e(e.visitor())}`,a=t.alone(e,()=>{let{rows:c}=e.table("letters"),u=
Qc(c).get(n);if(u===void 0&&!i)return R({key:"letter.gone"});let d=u===void 0?void 0:to(c[u].state);return r(d)?(Tn(e,new Map([[n,{...i&&u===void 0?Dt(i,"planned",e.now):{},...o,why:s,at:e.now}]])),
vw(e,t,n,$t(d)),A({})):R({key:"letter.settled"})});return a?a.value:R({key:"workbook.busy"})}var Bm=(e,t,{key:n})=>Kt(e,t,r=>MS(r,n,o=>!$t(o),{state:de.skipped,why:"Cán bộ chọn bỏ qua"},Yi(r,n))),jm=(
e,t,{key:n,wasSent:r})=>Kt(e,t,o=>MS(o,n,i=>i==="unknown",r?{state:de.sent,why:"Cán bộ xác nhận đã gửi"}:{state:de.lapsed,why:"Cán bộ xác nhận chưa gửi"}));function IS(e){let{lastRun:t,did:n,trouble:
r,dry:o}=e.post();r&&e.setLastRun({lastRun:t,did:n,trouble:"",dry:o})}var Zm=(e,t,{mark:n})=>Kt(e,t,({holds:r})=>{if(!r.some(({about:i})=>i==="plan"))return R({key:"letter.nothingHeld"});let o=Ke(e);
return n!==ou(o)?R({key:"letter.changedAgain"}):(t.setConfirmed(vt(o)),IS(t),e.log([{what:{key:"log.planConfirmed"}}]),A(Do(Kr(e,t))))});function mI(e,t,n){let r=ri(e),o=new Map(e.units.map(({code:c}
)=>[St(c),c])),i=new Map(e.register);for(let c of t)i.set(c,{state:"sent",at:n.now});let s=Pg({...e,register:i},n.today).map(({key:c})=>c),a=`Cán bộ chọn coi như đã gửi: ${_e(n.visitor())}`;
return new Map([...t,...s].map(c=>{var l,p;let u=r.read(c),d=u&&le(u.kind);return[c,{kind:(l=d==null?void 0:d.label)!=null?l:"",unit:(d==null?void 0:d.to)==="unit"&&o.get((p=u==null?void 0:
u.unit)!=null?p:"")||"",state:de.sent,at:n.now,why:a}]}))}var Gm=(e,t,{as:n})=>Kt(e,t,({holds:r,remembered:o})=>r.some(({about:s})=>s==="ledger")?Xn(o,e.now)?R({key:"letter.busy"}):(o.inFlight&&au(e,
t),t.alone(e,()=>{let s=So(e,We(e,e.table("accounts").rows)),a=ko(t.ledger(),s.register,s.round),c=a==="unreadable"?[]:a.lost;n==="sent"&&Tn(e,mI(s,c,e)),e.settle(),nu(e,t)})?(IS(t),e.log([{what:{key:
n==="sent"?"log.countedAsSent":"log.sentAgain"}}]),A(Do(Kr(e,t)))):R({key:"workbook.busy"})):R({key:"letter.nothingHeld"}));function hI({office:e,post:t,remembered:n,state:r},o,i){var a;let s=t.alone(
e,()=>{let c=e.table("settings").rows.findIndex(u=>u.label.trim()===De.lettersOn.label);return c<0?!1:(e.putTyped("settings",[{index:c,cells:{value:o?"Có":"Không"}}]),o&&t.setConfirmed(vt(Ke(e))),o?
t.setRunner({runner:i,hour:r.settings.sendHour,since:e.now}):n.runner===i&&t.setRunner({runner:"",hour:0,since:""}),!0)});return(a=s==null?void 0:s.value)!=null?a:!1}var Wm=(e,t,{on:n,takeOver:r}
)=>Kt(e,t,o=>{let i=n?td(o,r).refuse:[];if(i.length)return ze(i.map(a=>q(a)));let s=t.me();return n&&t.setTrigger(o.state.settings.sendHour),hI(o,n,s)?(!n&&o.remembered.runner===s&&t.setTrigger(
void 0),e.compileSettings(),e.log([{what:{key:n?"log.lettersOn":"log.lettersOff"}}]),A(Do(Kr(e,t)))):R({key:"workbook.busy"})});function fI({office:e,post:t,remembered:{runner:n,hour:r,since:o},state:
{settings:i}}){if(!i.lettersOn||r===i.sendHour||n===""||n!==_e(e.visitor())||n!==t.me()||!t.hasTrigger())return!1;try{return t.setTrigger(i.sendHour),t.setRunner({runner:n,hour:i.sendHour,since:o}),
!0}catch{return!1}}var DS=(e,t)=>Kt(e,t,n=>{let r=!!n.remembered.inFlight;return r&&au(e,t),A(Do(fI(n)||r?Kr(e,t):n))}),FS=(e,t,{key:n})=>Kt(e,t,r=>{let o=Yi(r,n);if(!o)return R({key:"letter.gone"});
let{subject:i,html:s,text:a,attachments:c}=wo(o,r.state,"staff");return A({...zm(o,r.state),subject:i,html:s,text:a,zalo:yw(o,r.state),attachments:c.map(({name:u})=>u)})});var zS=({reason:e,code:t}
)=>`${gi[e]}${t&&` (${t})`}`;function US(e,t){let n=e.table("units").rows.filter(({code:a})=>a.trim()).map(a=>({...a,mailboxes:Ze(a.email).emails.map(Ct)})),r=new Set(n.flatMap(({mailboxes:a})=>a)),{
bounces:o,delayed:i}=Ub(t,a=>r.has(Ct(a))),s=o.flatMap(a=>n.filter(({mailboxes:c})=>c.includes(Ct(a.email))).map(({code:c,name:u})=>({unit:c.trim(),name:u,bounce:a})));return{found:s,lines:s.map(({
unit:a,name:c,bounce:u})=>({unit:a,name:c,email:u.email,why:zS(u)})),delayed:i}}function KS(e,{text:t}){if(e.visitor().is!=="staff")return R({key:"who.staffOnly"});let{lines:n,delayed:r}=US(e,t);
return A({lines:n,delayed:r})}function gI(e,t,n){let{rows:r}=e.table("letters");return r.reduce((o,i,s)=>i.unit.trim()===t&&to(i.state)==="sent"&&Ze(i.to).emails.some(c=>Ct(c)===Ct(n))&&(o<0||i.at>=r[
o].at)?s:o,-1)}function BS(e,t,{text:n}){if(e.visitor().is!=="staff")return R({key:"who.staffOnly"});let r=t.alone(e,()=>{let{found:o}=US(e,n);if(o.length===0)return A({marked:0});let{refused:i}=
t.post(),s={...i};for(let{unit:a,bounce:c}of o)s[a]={email:c.email,day:e.today,why:c.reason};e.log(o.map(({unit:a})=>({what:{key:"log.mailReturned"},unit:a})));for(let{unit:a,bounce:c}of o){let u=gI(
e,a,c.email);u>=0&&e.putOwn("letters",[{index:u,cells:{state:de.bounced,why:zS(c),at:e.now}}])}return t.setRefused(s),A({marked:o.length})});return r?r.value:R({key:"workbook.busy"})}var jS=({unit:e,
guidance:t,department:n,contact:r,deadline:o,url:i})=>[`Kính gửi: ${e}`,`Theo ${t}, đề nghị đơn vị báo cáo tài khoản Facebook${o&&`, ${o}`}.`,
"Mở liên kết riêng của đơn vị (điện thoại cũng được, không cần đăng nhập Google):",i,
"Ai có liên kết này đều khai được cho đơn vị: đề nghị không chuyển cho người ngoài đơn vị. Biểu mẫu không hỏi mật khẩu, mã OTP, không thu tiền.",`Không mở được: mở bằng cửa sổ ẩn danh${r.trim()?
`, hoặc gọi ${r.trim()}`:""}.`,n].join(`\n`);var yI={none:{key:"link.noAddress"},unproved:{key:"link.unproved"},address:{key:"link.changed.address"},layout:{key:"link.changed.layout"},owner:{key:
"link.changed.owner"}},Hm=e=>e==="proved"?void 0:yI[e];function ZS(e){let t=Fs(e);return t==="none"||t==="unproved"?void 0:Hm(t)}var ha=e=>e.visitor().is==="staff"?void 0:{key:"who.staffOnly"};
function GS(e){let t=ha(e);if(t)return R(t);let{webAddress:n,linkOnly:r}=e.settings(),o=Fs(e),i=Hm(o),s=e.proof(),a=e.staff();return A({door:o,says:i?S(i):"",address:n,host:pf,...s?{proof:{runsAs:
s.runsAs,version:s.version,at:me(s.at)}}:{},version:e.built.version,linkOnly:r,editors:e.editors().filter(c=>!Ln(c,a)&&c!==e.owner()),units:e.table("units").rows.filter(({code:c,name:u})=>c.trim()&&
u.trim()).map(({code:c,name:u,email:d})=>({code:c.trim(),name:u,hasEmail:d.trim()!==""}))})}function WS(e){let t=ha(e);if(t)return R(t);let{webAddress:n}=e.settings(),r=e.linkKey();if(!n)return R({
key:"link.noAddress"});if(!r)return R({key:"link.noRow"});let o=r.write({kind:"test",until:e.instant+rp,address:Ni(n)});return A({url:op(n,o),minutes:rp/6e4})}function HS(e,{unit:t}){var p,m;let n=ha(
e);if(n)return R(n);let r=Hm(Fs(e));if(r)return R(r);let o=e.table("units").rows.find(h=>h.code.trim()===t.trim()),i=o&&((p=iu(e))==null?void 0:p(t,"unit"));if(!i)return R({key:"link.noRow"});let s=
e.settings(),{department:a,contact:c}=s,u=e.round(),d=(m=u==null?void 0:u.document)!=null?m:"",l=Fr(o,u,e.today);return A({url:i,message:jS({unit:o.name,guidance:d,department:a,contact:c,deadline:l,
url:i})})}function VS(e,{unit:t}){let n=ha(e);if(n)return R(n);let r=tt(e,()=>{let o=e.table("units").rows.findIndex(i=>i.code.trim()===t.trim());return o<0?R({key:"form.unknownUnit",with:{code:t}}):(
e.log([{what:{key:"log.linkReplaced"},unit:t.trim()}]),e.putOwn("units",[{index:o,cells:{link:e.newId()}}]),A({}))});return r!=null?r:R({key:"workbook.busy"})}function qS(e){let t=ha(e);if(t)return R(
t);let n=tt(e,()=>(e.log([{what:{key:"log.linksAnew"}}]),e.renewLinkKey(),A({})));return n!=null?n:R({key:"workbook.busy"})}var mt={heading:13,motto:13,title:14,body:13,table:11,recipients:11};var we=
(e,t,{bold:n,italic:r,size:o=mt.body,indent:i,rule:s}={})=>({is:"paragraph",align:t,size:o,runs:[{text:e,...n?{bold:!0}:{},...r?{italic:!0}:{}}],...i?{indent:i}:{},...s?{rule:s}:{}}),XS=e=>Array.from(
{length:e},()=>we("","center",{size:mt.body}));var YS=e=>e.normalize("NFC").toUpperCase(),Ji=({above:e,name:t})=>({is:"sides",leftWidth:45,whole:!0,left:[...e?[we(YS(e),"center",{size:mt.heading})]:[
],we(YS(t)||"…………………………","center",{size:mt.heading,bold:!0,rule:.4})],right:[we("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM","center",{size:mt.heading,bold:!0}),we("Độc lập - Tự do - Hạnh phúc","center",{
size:mt.motto,bold:!0,rule:1})]});function Qi(e,t,n){let[,r="",o=""]=t.split("-"),i=+r<=2?r:String(+r);return t?`${e||"…………………"}, ngày ${o} tháng ${i} năm ${t.slice(0,4)}`:`${e||
"…………………"}, ngày …… tháng …… năm ${n}`}var es=(e,t,n)=>({is:"sides",leftWidth:45,whole:!0,left:[we("Nơi nhận:","left",{size:12,bold:!0,italic:!0}),...n.map((r,o)=>we(`- ${r}${o===n.length-1?".":";"}`,
"left",{size:mt.recipients}))],right:[we(e,"center",{bold:!0}),...t?[we(t,"center",{bold:!0})]:[],...XS(4),we("………………………………","center",{bold:!0})]});var QS=["accountName","pageName","address","name",
"office","phone","email"],JS=["name","office","phone","email"],bI=e=>e.kind===z.none?["",`${z.none} tài khoản. ${e.reason}`,"","","","",""]:QS.map(t=>e[t]),wI=(e,t)=>({is:"table",widths:[12,14,23,14,
12,10,15],head:[[...["accountName","pageName","address"].map(n=>({text:ge[n].heading,down:2})),{text:"Thông tin người quản trị",across:JS.length}],JS.map(n=>({text:ge[n].heading}))],lines:[...e.map(
n=>({cells:bI(n)})),...Array.from({length:t},()=>({cells:QS.map(()=>"")}))]}),kI=({name:e,kind:t})=>/\b(?:cong doan co so|cdcs)\b/.test(G(`${t} ${e}`))?"TM. BAN CHẤP HÀNH":"TM. BAN THƯỜNG VỤ",Fo=
e=>e.filter(t=>t.usage!==ve.stopped).sort((t,n)=>Bt(t.pageName||t.accountName,n.pageName||n.accountName));function eR(e,t,n){let r=Fo(n!=null?n:[]),o=r.reduce((i,s)=>s.updated>i?s.updated:i,"");
return{name:n?`Bao cao ${t.code}`:`Mau bao cao ${t.code}`,landscape:!0,blocks:[Ji({above:t.above||e.federation,name:t.name}),we(`THÔNG TIN TÀI KHOẢN FACEBOOK ${e.federation.normalize(
"NFC").toUpperCase()}`,"center",{bold:!0,size:mt.title}),we(`(theo ${e.guidance} của ${e.federation})`,"center",{italic:!0}),{is:"paragraph",align:"center",size:mt.body,runs:[{text:"Kính gửi: ",bold:
!0},{text:`${e.federation} (qua ${e.department})`}]},wI(r,n&&r.length?0:4),we(Qi("",o&&H(o),e.today.slice(0,4)),"right",{italic:!0}),es(kI(t),"",["Như kính gửi","Lưu: VP"])]}}function tR(e){var r;
let t=new Map;for(let o of e)t.set(o.above,[...(r=t.get(o.above))!=null?r:[],o]);let n=(o,i)=>Bt(o.unit.name,i.unit.name);return[...t].sort(([o],[i])=>o===""?-1:i===""?1:Bt(o,i)).map(([o,i])=>[o,
i.sort(n)])}var nR=(e,t,n)=>[Ji({above:e.above,name:e.federation}),we(Qi(e.place,e.today,""),"right",{italic:!0}),we(t,"center",{bold:!0,size:mt.title}),we(`${e.round?`${e.round}. `:
""}Căn cứ ${e.guidance}`,"center",{italic:!0,...n?{}:{size:mt.body}})],rR=e=>es("TM. BAN THƯỜNG VỤ","",["Tổng Liên đoàn Lao động Việt Nam (để báo cáo)","Thường trực Liên đoàn Lao động tỉnh",
`Lưu: VP, ${e.department}`]),xI=({unit:e})=>e.status||"Không phải báo cáo";function oR(e,t){let n=0,r=tR(t).flatMap(([a,c])=>[{across:a||`Trực thuộc ${e.federation}`},...c.flatMap(u=>{n+=1;let d=[
String(n),u.unit.name],l=[u.unit.first?K(u.unit.first.slice(0,10)):""],p=Fo(u.rows);return p.length===0?[{cells:[...d,xI(u),"","","","",...l]}]:p.map((m,h)=>({cells:[...h===0?d:["",""],
m.kind===z.none?`${z.none}. ${m.reason}`:m.pageName||m.accountName,m.address,m.name,m.office,[m.phone,m.email].filter(Boolean).join(`\n`),...h===0?l:[""]]}))})]),o=t.filter(({unit:a})=>a.status!==""),
i=o.filter(({unit:a})=>a.status===$.missing).length,s=t.flatMap(({rows:a})=>Fo(a)).filter(({kind:a})=>a!==z.none).length;return{name:"Danh sach tai khoan",landscape:!0,blocks:[...nR(e,
"DANH SÁCH TÀI KHOẢN FACEBOOK CỦA CÁC CẤP CÔNG ĐOÀN",!0),{is:"table",widths:[4,18,16,21,13,10,11,7],head:[[{text:"STT"},{text:lt.name.heading},{text:ge.pageName.heading},{text:ge.address.heading},{
text:ge.name.heading},{text:ge.office.heading},{text:"Điện thoại, email"},{text:"Ngày nộp"}]],lines:r},we(
`Tổng số: ${o.length} đơn vị phải báo cáo, ${o.length-i} đơn vị đã báo cáo, ${i} đơn vị chưa báo cáo; ${s} tài khoản, trang, nhóm.`,"justify",{indent:!0}),rR(e)]}}function iR(e,t){let n=0,r=
i=>i.review===xe.passed&&(i.kind===z.page||i.kind===z.group),o=tR(t).flatMap(([i,s])=>{let a=s.flatMap(({unit:c,rows:u})=>Fo(u).filter(r).map(d=>(n+=1,{cells:[String(n),c.name,d.kind,d.pageName,
d.address]})));return a.length?[{across:i||`Trực thuộc ${e.federation}`},...a]:[]});return{name:"Danh sach trang chinh thuc",landscape:!1,blocks:[...nR(e,
"DANH SÁCH TRANG, NHÓM FACEBOOK CHÍNH THỨC CỦA CÁC CẤP CÔNG ĐOÀN",!1),{is:"table",widths:[7,27,10,24,32],head:[[{text:"STT"},{text:lt.name.heading},{text:ge.kind.heading},{text:ge.pageName.heading},{
text:ge.address.heading}]],lines:o},rR(e)]}}function sR(e,t,n){let r=Sc(t.address),o=Le(t.foundOn),i=[...r.ok?[]:[{key:"paper.fakeAddress",field:"address"}],...o&&o<=e.today?[]:[{key:"paper.fakeDay",
field:"foundOn"}],.../^\d{5,25}$|^$/.test(t.pageId.trim())?[]:[{key:"paper.fakeId",field:"pageId"}],...n.name?[]:[{key:"paper.fakeUnit",field:"unit"}]];if(!r.ok||!o||i.length)return en(...i);let s=(a,
c)=>({is:"paragraph",align:"justify",size:mt.body,indent:!0,runs:[{text:`- ${a}: `},{text:c,bold:!0}]});return Nn({name:"Bao trang gia mao",landscape:!1,blocks:[Ji({above:e.above,name:e.federation}),
we(Qi(e.place,e.today,""),"right",{italic:!0}),we("ĐỀ NGHỊ XỬ LÝ TRANG GIẢ MẠO TỔ CHỨC CÔNG ĐOÀN","center",{bold:!0,size:mt.title}),we("Kính gửi: …………………………………………","center"),we(
`${e.federation} phát hiện một trang trên mạng xã hội Facebook giả mạo tổ chức công đoàn, cụ thể như sau:`,"justify",{indent:!0}),s("Địa chỉ trang giả mạo",r.canonical),...t.pageId.trim()?[s(
"Mã số của trang",t.pageId.trim())]:[],s("Ngày phát hiện",K(o)),s("Đơn vị bị giả mạo",n.name),s("Trang chính thức của đơn vị",n.address||"đơn vị không có trang"),...t.does.trim()?[s("Biểu hiện",
t.does.trim())]:[],we(`${e.federation} đề nghị xem xét, gỡ bỏ trang nêu trên và thông báo kết quả để đơn vị thông tin đến đoàn viên, người lao động./.`,"justify",{indent:!0}),es("TM. BAN THƯỜNG VỤ",
"",["Như trên","Đơn vị bị giả mạo",`Lưu: VP, ${e.department}`])]})}var aR=300,cR=P({what:Yt(["blank","filled","list","pages","fake"]),above:M().check(Ae(2e3)),status:M().check(Ae(100)),unit:M().check(
Ae(Rr)),fake:be(P({address:M().check(Ae(2e3)),foundOn:M().check(Ae(100)),pageId:M().check(Ae(100)),does:M().check(Ae(2e3))}))}),vI=(e,t)=>xt(t).startsWith(xt(e).replace(/^lđlđ(?= |$)/,
"liên đoàn lao động"));function uR(e,t){let n=new Map(e.map(r=>[j(r.code),r.name]));return({parent:r})=>{let o=r.trim(),i=n.get(j(o));return i!=null?i:o&&!vI(o,t)?o:""}}function dR(e){if(e.visitor(
).is!=="staff")return R({key:"who.staffOnly"});let t=e.table("units").rows.filter(({code:r})=>r.trim()),n=uR(t,e.settings().federation);return A({units:t.map(r=>({code:r.code.trim(),name:r.name,above:
n(r),status:r.status})).sort((r,o)=>Bt(r.name,o.name))})}function lR(e){var n,r,o,i;let t=e.settings();return{federation:t.federation,above:t.paperAbove,department:t.department,guidance:(r=(n=e.round(
))==null?void 0:n.document)!=null?r:"",place:t.place,round:(i=(o=e.round())==null?void 0:o.name)!=null?i:"",today:e.today}}function SI(e,{above:t,status:n,unit:r}){var a;let o=e.table(
"units").rows.filter(({code:c})=>c.trim()),i=uR(o,e.settings().federation),s=new Map;for(let c of e.table("accounts").rows){let u=j(c.unit);s.set(u,[...(a=s.get(u))!=null?a:[],c])}return o.map(c=>{
var u;return{unit:c,above:i(c),rows:(u=s.get(j(c.code)))!=null?u:[]}}).filter(c=>(!t||c.above===t)&&(!n||c.unit.status===n)&&(!r||j(c.unit.code)===j(r)))}function RI(e,t,n){var s,a,c,u;let r=t.unit?n[
0]:void 0,o=Fo((s=r==null?void 0:r.rows)!=null?s:[]).find(({kind:d})=>d===z.page||d===z.group),i=sR(lR(e),(a=t.fake)!=null?a:{address:"",foundOn:"",pageId:"",does:""},{name:(c=r==null?void 0:
r.unit.name)!=null?c:"",address:(u=o==null?void 0:o.address)!=null?u:""});return i.ok?A([i.value]):ze(i.problems.map(d=>{var l;return{...q(d),row:(l=d.field)!=null?l:""}}))}function pR(e,t){if(
e.visitor().is!=="staff")return R({key:"who.staffOnly"});let n=SI(e,t);if(t.what==="fake")return RI(e,t,n);if(n.length===0)return R({key:"paper.nothing"});let r=lR(e);return t.what==="list"?A([oR(r,
n)]):t.what==="pages"?A([iR(r,n)]):n.length>aR?R({key:"paper.tooMany",with:{count:n.length,most:aR}}):A(n.map(({unit:o,above:i,rows:s})=>eR(r,{...o,above:i},t.what==="filled"?s:void 0)))}var mR=300,
hR=60;function OI(e,t){var o;let n=new Map,r=e.round();for(let i of e.table("accounts").rows){let s=i.unit.trim();if(!t.has(s)||Se(i))continue;let a=qr.flatMap(({key:u})=>ec(i.mask,u)?[Zt(u)]:[]);xn(
i,e.markKey())==="returned"&&a.push(S({key:"below.returned"}));let c=(o=n.get(s))!=null?o:{columns:new Set,waiting:0};if(!Lt(i,r))c.waiting+=1;else for(let u of a)c.columns.add(u);n.set(s,c)}return n}
var TI=e=>e?[e.waiting?S({key:"below.waiting",with:{count:e.waiting}}):"",e.columns.size?S({key:"below.fix",with:{columns:[...e.columns].join(", ")}}):""].filter(Boolean).join(" "):"",fa=e=>Va(Jo(e),
e.status);function fR(e,t,n){var d,l;let r=n.below(t);if(r.length===0)return;let o=e.settings(),i=OI(e,new Set(r.map(({code:p})=>p.trim()))),s=r.filter(p=>fa(p)||Jo(p)==="report"),a=r.filter(fa),c=
p=>({code:p.code.trim(),name:p.name,status:p.status,timeliness:p.timeliness,owes:fa(p),at:me(p.first),missing:fa(p)?TI(i.get(p.code.trim())):"",phone:o.superiorsFill?p.phone:""}),u=p=>fa(p)?
p.status===$.missing?0:1:2;return{total:s.length,done:s.length-a.length,units:r.slice().sort((p,m)=>u(p)-u(m)||Bt(p.name,m.name)).slice(0,mR).map(c),more:Math.max(0,r.length-mR),mayFill:
o.superiorsFill,text:a.length===0?"":S({key:"below.group",with:{round:(l=(d=e.round())==null?void 0:d.document)!=null?l:"",superior:t.name,deadline:Fr(void 0,e.round(),e.today),names:a.slice(0,
hR).map(({name:p})=>p),more:Math.max(0,a.length-hR)}})}}var Vm=({code:e,name:t})=>({code:e.trim(),name:t});function CI(e,t,n){var s;let r=t.table("units").rows,o=r.find(a=>a.code.trim()===e),i=o&&!Ge(
o)?(s=Je(r).today(o))==null?void 0:s.code.trim():void 0;return i&&oa(i,n,r,t.settings()).may?i:e}function nd(e,t){var C,g;let n=e.visitor(),r=e.settings(),o=e.table("units").rows,i=zu(n,o),s=i.filter(
Ge),a=s.length?s:i,c=(C=t.unit)!=null?C:a.length===1?a[0].code.trim():void 0,u=c&&CI(c,e,n),d=u===void 0?void 0:oa(u,n,o,r);if(d&&!d.may)return R(d.why);let l=d&&o.find(f=>f.code.trim()===d.over),p=
Uu(n,r);if(u===void 0&&a.length===0&&!p)return R(Fu(n,r));let m=o.find(f=>f.code.trim()===u),h=e.round(),{federation:b,department:x,contact:T,notice:y}=r,k=m?zr(e.table("accounts").rows,m.code.trim(
)).map(({row:f,index:w})=>aa(f,w,sa(e))):[],O=Wi(h,m,{isStaff:n.is==="staff",today:e.today,contact:T});return A({who:{email:_e(n),isStaff:n.is==="staff"},unit:m&&{...Vm(m),status:m.status,timeliness:
m.timeliness},below:m&&!l?fR(e,m,Je(o)):void 0,fillsFor:l&&Vm(l),yourUnits:a.map(Vm),mayChoose:p,rows:k,round:h&&{id:h.id,name:h.name,state:h.state},mayWrite:O===void 0,closedWhy:O&&q(O),pending:
k.filter(f=>f.pending).length,deadline:Fr(m,h,e.today),guidance:(g=h==null?void 0:h.document)!=null?g:"",federation:b,department:x,contact:T,notice:y,noticeId:Kc(y),draft:m&&n.is!=="link"?
e.drafts.get(m.code.trim()):""})}var LI=(e,t)=>[e.formerly,...t.flatMap(({name:n,code:r,formerly:o})=>[n.replace(/[,;]/g," "),r,o])].map(n=>n.trim()).filter(Boolean).join(`\n`);function gR(e){let t=
e.visitor(),n=e.table("units").rows,r=zu(t,n),o=Uu(t,e.settings())?n:r,{merged:i}=Je(n);return A({units:o.filter(s=>s.code&&s.name&&Ge(s)).map(s=>{let a=LI(s,i(s));return a?[s.code.trim(),s.name,a]:[
s.code.trim(),s.name]})})}var yR={dueBefore:Zo,graceUntil:Le,lettersFrom:Le};function Br(e){let t=n=>e[n].trim()&&yR[n](e[n])||"";return{name:e.name.trim(),document:e.document.trim(),dueBefore:t(
"dueBefore"),graceUntil:t("graceUntil"),lettersFrom:t("lettersFrom")}}var bR=(e,t,n)=>lr({...Br(e),id:t,state:Ie.open,openedAt:n,closedAt:"",frozenAt:""}).round;function rd(e,t){let n=Br(e),r=
Object.keys(yR).filter(s=>e[s].trim()!==""&&n[s]==="").map(s=>({key:"round.draftDay",with:{label:Ye(s),text:e[s]},field:s})),{dueBefore:o,graceUntil:i}=n;return[...n.name?[]:[{key:"round.noName",
field:"name"}],...r,...e.dueBefore.trim()?[]:[{key:"round.draftEmpty",with:{label:Ye("dueBefore")},field:"dueBefore"}],...o&&i&&i< o?[{key:"round.graceBeforeDue",with:{grace:K(i),due:K(o)},field:
"graceUntil"}]:[],...o&&it({dueBefore:o})< t?[{key:"round.past",with:{last:K(it({dueBefore:o}))},field:"dueBefore"}]:[]]}function wR(e,t,n){let r=it(e),o=Be(n,r);return[...o< Wa?[{key:"round.soon",
with:{last:K(r),days:o}}]:[],...t?[{key:"round.stillOpen",with:{name:t.name}}]:[]]}function rr(e,t,n){var r;return e.visitor().is!=="staff"?R({key:"who.staffOnly"}):(r=tt(e,()=>(e.compileSettings(),
yo(e,t),n())))!=null?r:R({key:"workbook.busy"})}var ga=e=>I(e).normalize("NFC").toLowerCase().replace(/\s+/g," ").trim();function od(e,t){var r;let n=new Map;for(let o of e){let i=Bd(o),s=i===void 0?
"":ga(i);if(s===""||s===ga(t))continue;let a=(r=n.get(s))!=null?r:{name:i,count:0};a.count+=1,n.set(s,a)}return[...n.values()].sort((o,i)=>i.count-o.count).map(o=>o.name)}function kR(e,t){let n=Bd(e),
r=n===void 0?void 0:t(n);return r===void 0?e:xg(e,St(r))}var qm=e=>e.unit.trim()!==""||e.address.trim()!==""||e.name.trim()!=="",Xm=e=>_t(e).find(({round:t})=>t.state==="open"&&!pt(t)),Ym=e=>e.table(
"letters").rows.map(({key:t})=>t);function xR(e){let t=Xm(e);if(!t)return{};let[n=""]=od(Ym(e),t.round.name),r=e.table("accounts").rows.filter(qm).length;return{ask:{says:q({key:"round.ask",with:{
rows:r,name:t.round.name}}),oldName:n,twoNames:n!==""}}}var wt=e=>Number(e)||0,Jm=e=>Le(e)?K(Le(e)):e,$I=({row:e})=>({required:wt(e.required),onTime:wt(e.onTime),reported:wt(e.reported),missing:wt(
e.missing),accounts:wt(e.accounts)}),AI=({row:e})=>({required:wt(e.dueRequired),onTime:wt(e.dueOnTime),reported:wt(e.dueReported),missing:wt(e.dueMissing),accounts:wt(e.dueAccounts)});function _I(e,t,
n){var p;let{row:r,round:o}=t,i=((p=e.round())==null?void 0:p.id)===o.id&&o.state==="open"&&pt(o),s=o.state==="closed"&&r.required!=="",{same:a,changed:c,added:u,stopped:d,silent:l}=r;return{id:o.id,
name:o.name,document:o.document,state:o.state,dueBefore:Jm(r.dueBefore),graceUntil:Jm(r.graceUntil),lettersFrom:Jm(r.lettersFrom),openedAt:me(o.openedAt),closedAt:me(o.closedAt),mayReopen:
o.state==="closed"&&n,...r.frozenAt?{atDue:AI(t)}:{},...s?{atClose:$I(t),answers:{same:wt(a),changed:wt(c),added:wt(u),stopped:wt(d),silent:wt(l)}}:{},...i?{now:Ps(e.table("units").rows),answers:Wc(
e.table("accounts").rows,o,wt(r.rowsAtOpening))}:{}}}function PI(e,t){let n=Number(t.slice(0,4));if(!e)return{name:`Năm ${n}`,document:"",dueBefore:"",graceUntil:"",lettersFrom:""};let r=d=>{if(
!d)return"";let l=Sa(d,12);return l>t?K(l):""},{name:o,document:i,dueBefore:s,graceUntil:a,lettersFrom:c}=e.round,u=Number((s||t).slice(0,4));return{name:o.includes(String(u))?o.replace(String(u),
String(u+1)):`Năm ${u+1}`,document:i,dueBefore:r(s),graceUntil:r(a),lettersFrom:r(c)}}function jr(e){let n=[..._t(e)].sort((i,s)=>i.round.openedAt< s.round.openedAt?1:-1),r=e.round(),o=r&&
r.state!=="closed";return{rounds:n.map((i,s)=>_I(e,i,s===0)),...o?{current:r.id}:{},suggested:PI(n[0],e.today),...xR(e)}}var vR=(e,t)=>rr(e,t,()=>A(jr(e)));function SR(e,t,n,r){var T,y;let o=_t(e),i=
r===void 0?void 0:Rn(e,r);if(r!==void 0&&!i)return;let s=Br(n),a=r!=null?r:Xo((s.dueBefore||e.today).slice(0,4),o.map(({round:k})=>k.id)),c={...bR(n,a,(T=i==null?void 0:i.round.openedAt)!=null?T:
e.now)},u=rd(n,e.today),d=(y=o.find(k=>k.round.state==="open"&&k.round.id!==a))==null?void 0:y.round,l=e.table("accounts").rows,p=mo(e,c,l),m=p.units.filter(({own:k})=>k.counted==="1").length,h=
p.accounts.filter(({pending:k})=>k).length,b=u.length?[]:EI(e,t,c,p,i===void 0);return{preview:{refuse:u.map(k=>q(k)),warn:u.length?[]:wR(c,d,e.today).map(k=>q(k)),says:[q({key:"round.counts",with:{
units:m,rows:h}}),...u.length||b.length?[]:[q({key:"round.noLetters"})]],required:m,rows:h,letters:b,mark:JSON.stringify([a,s,m,h,b.map(({day:k,count:O})=>[k,O])])},round:c,id:a}}function EI(e,t,n,r,
o){if(!e.settings().lettersOn||!n.lettersFrom)return[];let s=sp(e,r,n),a=o?{...s,register:new Map,units:s.units.map(u=>({...u,extendedTo:""}))}:s,c=n.lettersFrom>e.today?n.lettersFrom:e.today;
return pa({office:e,state:a,quota:t.quota()},c).map(({day:u,go:d,held:l})=>{var m;let p={};for(let{kind:h}of d)p[h]=((m=p[h])!=null?m:0)+1;return{day:kt(u),count:d.length,says:Ds({day:u,held:l,
recipients:0,counts:p})}})}var RR=(e,t,{draft:n,of:r})=>rr(e,t,()=>{let o=SR(e,t,n,r);return o?A(o.preview):R({key:"round.unknown"})});function OR(e,t,{draft:n,mark:r},o){let i=e.round(),s=SR(e,t,n,
o);return s?i&&!pt(i)?{no:R({key:"round.unconfirmed"})}:s.preview.refuse.length?{no:ze(s.preview.refuse)}:s.preview.mark===r?s:{no:R({key:"round.changedAgain"})}:{no:R({key:"round.unknown"})}}var TR=(
e,t,n)=>rr(e,t,()=>{let r=OR(e,t,n,void 0);return"no"in r?r.no:(e.log([{what:{key:"log.roundOpened",with:{name:r.round.name}}}]),mw(e,t,{...Br(n.draft),id:r.id,state:Ie.moving,openedAt:e.now,closedAt:
"",frozenAt:"",rowsAtOpening:String(r.preview.rows)}),A(jr(e)))}),CR=(e,t,{id:n,...r})=>rr(e,t,()=>{let o=Rn(e,n);if(o&&o.round.state!=="open")return R({key:"round.notOpen"});let i=OR(e,t,r,n);
return"no"in i?i.no:(e.log([{what:{key:"log.roundChanged",with:{name:i.round.name}}}]),e.putTyped("rounds",[{index:o.index,cells:Br(r.draft)}]),e.compileSettings(),e.settle(),t.setConfirmed(vt(Ke(
e))),qt(e),A(jr(e)))}),LR=(e,t,{id:n})=>rr(e,t,()=>{let r=Rn(e,n);return r?pt(r.round)?(r.round.state==="open"&&(e.log([{what:{key:"log.roundClosed",with:{name:r.round.name}}}]),lw(e,t,r)),A(jr(e))):
R({key:"round.unconfirmed"}):R({key:"round.unknown"})}),$R=(e,t,{id:n})=>rr(e,t,()=>{let r=Rn(e,n);if(!r)return R({key:"round.unknown"});if(r.round.state==="closed"){if(!_t(e).every(({round:i}
)=>i.openedAt<=r.round.openedAt))return R({key:"round.notClosed"});e.log([{what:{key:"log.roundReopened",with:{name:r.round.name}}}]),pw(e,r)}return A(jr(e))});function NI(e){return[...e.table(
"accounts").rows.map(({updated:n})=>n),...e.table("units").rows.flatMap(({witnessed:n,first:r})=>[n,r])].filter(Hn).reduce((n,r)=>r< n?r:n,e.now)}function MI(e,t,n){e.putOwn("accounts",e.table(
"accounts").rows.flatMap((r,o)=>{if(!qm(r))return[];let i=Hn(r.updated)?r.updated:n,s={updated:i,by:r.by,source:r.source,round:t(i),answer:je.added};return r.round===s.round&&r.answer===s.answer&&
r.updated===i?[]:[{index:o,cells:s}]}))}function II(e,t){e.putOwn("letters",e.table("letters").rows.flatMap((n,r)=>{let o=kR(n.key,t);return o===n.key?[]:[{index:r,cells:{key:o}}]}))}function DI(e,t,
n,r,o){var d;let i=Br(t),s=_t(e).map(({round:l})=>l.id),a=_t(e).find(({round:l})=>l.id!==o.round.id&&l.openedAt===n&&l.closedAt===r),c=(d=a==null?void 0:a.round.id)!=null?d:Xo((i.dueBefore||n).slice(
0,4),s);a||e.append("rounds",[{...i,id:c,state:Ie.closed,openedAt:n,closedAt:r,rowsAtOpening:"0"}]);let u=Rn(e,c);return lr(u.row).round}var FI=(e,t,{draft:n})=>{var r,o;return{name:(n==null?void 0:
n.name.trim())||od(Ym(e),t.round.name)[0]||"",document:t.round.document,dueBefore:(r=n==null?void 0:n.dueBefore)!=null?r:"",graceUntil:(o=n==null?void 0:n.graceUntil)!=null?o:"",lettersFrom:""}},AR=(
e,t,n)=>rr(e,t,()=>{let r=Xm(e);if(!r)return R({key:"round.nothingToConfirm"});let{id:o,name:i,lettersFrom:s}=r.round,a=NI(e),u=s!==""&&s<=e.today&&s>H(a)?`${s}T00:00:00`:e.now,d=FI(e,r,n),l=
n.as==="two"?rd(d,a.slice(0,10)).filter(({key:b})=>b!=="round.past"):[];if(l.length)return ze(l.map(b=>q(b)));let p=n.as==="two"?DI(e,d,a,u,r):void 0;e.settle();let m=b=>p!==void 0&&ga(b)!==ga(i);II(
e,b=>b===o||b===(p==null?void 0:p.id)?b:m(b)?p.id:o),MI(e,b=>p&&b< u?p.id:o,a),e.settle(),p&&zI(e,p,u),an(e,r,{openedAt:p?u:a}),e.settle(),t.keepLedger(fo),nu(e,t);let{confirmed:h}=t.post();return h&&
t.setConfirmed({...h,round:vt(Ke(e)).round}),e.log([{what:{key:"log.rowsPlaced",with:{name:p?p.name:i}}}]),qt(e),A(jr(e))});function zI(e,t,n){let r=Rn(e,t.id);if(r.row.required===""){let i=mo(e,
r.round,e.table("accounts").rows);Hc(e,r,i,n)}let o=e.table("units").rows;e.putOwn("units",o.flatMap((i,s)=>i.extendedTo&&i.extendedTo< n.slice(0,10)?[{index:s,cells:{extendedTo:""}}]:[])),e.settle()}
var Qm=(e,t)=>e.trim()===t.trim();function _R(e,t,n){let r={...t.fields},o=[];for(let s of ye){let[a,c,u]=[e.fields[s],t.fields[s],n.fields[s]];Qm(c,a)?r[s]=u:!Qm(u,a)&&!Qm(u,c)&&o.push(s)}let i=
t.stopped===e.stopped?n.stopped:t.stopped;return{fields:r,stopped:i,bothChanged:o}}var UI=e=>{let t=_e(e.visitor());return{refusal:()=>{},received:n=>n,by:t,consentBy:t,recorded:()=>{}}},PR=200,KI=30,
BI=(e,t)=>({...Vr(ge),unit:e,usage:ve.active,rowId:t}),NR=(e,t)=>ye.every(n=>e[n]===t[n])&&Se(e)===Se(t),jI=(e,t)=>t.stopped&&e?void 0:uo(t.fields),ZI=(e,t,n)=>({...e,...n==null?void 0:n.values,usage:
t.stopped?ve.stopped:Yr(e.usage)===ve.locked?ve.locked:ve.active}),MR=e=>({fields:Object.fromEntries(ye.map(t=>[t,e[t]])),stopped:Se(e)});function GI(e,t){if(!t||!e.opened||Jt(t)===e.version)return e;
let{fields:n,stopped:r,bothChanged:o}=_R(e.opened,e,MR(t));return o.length>0?e:{...e,fields:n,stopped:r,version:Jt(t)}}function WI(e,t,n,r){let o=n.findIndex((l,p)=>Pn(l,p)===e.rowId),i=o<0?void 0:n[
o],a=i&&i.unit.trim()!==t?e:GI(r.received(e,i,n),i);if(i&&i.unit.trim()!==t)return q({key:"who.notYours"},{row:a.rowId});if(!i&&a.version!=="")return q({key:"form.rowGone"},{row:a.rowId});let c=jI(i,
a),u=ZI(i!=null?i:BI(t,a.rowId),a,c);if(!i)return{sent:a,reading:c,after:u,what:"added"};let d=NR(i,u)?"same":Se(u)&&!Se(i)?"stopped":"changed";return{sent:a,reading:c,index:o,before:i,after:u,what:d}
}function HI({rowId:e,version:t},n,r,o){let i=r.findIndex((d,l)=>Pn(d,l)===e),s=i<0?void 0:r[i];if(!s)return q({key:"form.rowGone"},{row:e});if(s.unit.trim()!==n)return q({key:"who.notYours"},{row:e}
);let a={rowId:e,version:t,...MR(s)},u=!Se(s)&&!Lt(s,o)||Jt(s)!==t?"confirmed":"same";return{sent:a,index:i,before:s,after:{...s},what:u}}var VI=e=>({by:e.source===yn.hand?"":e.by,at:me(e.updated)}),
qI=(e,t)=>t.flatMap(({before:n,index:r,sent:o,what:i})=>n&&i!=="same"&&Jt(n)!==o.version?[{...aa(n,r,sa(e)),...VI(n)}]:[]);function XI(e){return e.filter(({what:t})=>t!=="same").flatMap(({sent:t,
reading:n})=>{var r;return((r=n==null?void 0:n.findings)!=null?r:[]).filter(o=>o.level==="fault").map(o=>({key:o.problem.key,sentence:Wr(o.problem),row:t.rowId,field:o.field,suggest:o.suggest}))})}
function YI(e,t,n){let r=e.some(({after:i})=>!Se(i)&&i.kind!==z.none),o=new Set(e.map(({index:i})=>i));return r?zr(n,t).filter(({row:i,index:s})=>i.kind===z.none&&!Se(i)&&!o.has(s)).map(({row:i,index:
s})=>({sent:{rowId:i.rowId,version:Jt(i),fields:i,stopped:!0},index:s,before:i,after:{...i,usage:ve.stopped},what:"stopped"})):[]}function JI(e,t,n){let r=new Map(e.map(s=>[s.index,s.after])),o=[
...zr(n,t).map(({row:s,index:a})=>{var c;return(c=r.get(a))!=null?c:s}),...e.filter(s=>s.index===void 0).map(s=>s.after)].filter(s=>!Se(s)),i=o.filter(s=>s.kind===z.none);return i.length===0||
i.length===o.length?[]:i.map(s=>q({key:"account.noneWithAccounts"},{row:s.rowId,field:"kind"}))}var QI=e=>e.some(({what:t,after:n})=>(t==="added"||t==="changed"&&!Se(n))&&n.kind!==z.none),eD=(e,
t)=>e.flatMap(({what:n,before:r})=>n==="confirmed"?Xu(r,t):[]);function tD(e,t,n){let r=e.filter(({what:s,before:a})=>s==="stopped"&&(a==null?void 0:a.kind)!==z.none),o=new Map(e.map(s=>[s.index,
s.after])),i=e.some(({index:s,after:a})=>s===void 0&&!Se(a))||zr(n,t).some(({row:s,index:a})=>{var c;return!Se((c=o.get(a))!=null?c:s)});return r.length&&!i?[q({key:"form.lastStopped"},{row:r[
r.length-1].sent.rowId})]:[]}function nD(e,t,n,r){let o=qI(e,n);if(o.length)return ze(o.map(c=>q({key:"form.conflict"},{row:c.rowId})),o);let i=n.filter(({what:c})=>c==="added").length;if(i>0&&zr(r,
t.unit).length+i>PR)return R({key:"form.unitFull",with:{most:PR}});let s=e.markKey(),a=[...eD(n,s),...XI(n),...JI(n,t.unit,r),...tD(n,t.unit,r)];return QI(n)&&!t.consent&&a.push(q({key:"form.consent"}
,{field:"consent"})),a.length?ze(a):void 0}var rD=e=>[...new Set(e.flatMap(({before:t,after:n})=>[...ye.filter(r=>{var o;return((o=t==null?void 0:t[r])!=null?o:"")!==n[r]}).map(Zt),...t&&
t.usage!==n.usage?[Zt("usage")]:[]]))],ER=e=>Object.fromEntries(df.map(t=>[t,e[t]]));function oD(e,t,n,r){let o=e.markKey();if(!n.consent||!Gn(t)||!o)return{consent:"",consentMark:""};let i=Tb(r,
e.now,Rb(n.notice,e.settings().notice));return{consent:i,consentMark:Ls({...t,consent:i},o)}}function iD(e,t,n,r,o){let i=e.visitor(),s=e.table("accounts"),a=e.round(),c=r.over?yn.superior:yn.form;
for(let{before:p,after:m,what:h}of t){let b={stops:Se(m),changes:p!==void 0&&!NR(p,m)},x=Ku(p,b,a);Object.assign(m,{updated:e.now,by:o.by,source:c,round:a.id,answer:x}),h!=="stopped"&&
h!=="confirmed"&&Object.assign(m,oD(e,m,n,o.consentBy))}let u=s.rows.slice(),d=t.filter(p=>p.index===void 0);e.log([{what:r.over?{key:"log.formSuperior",with:{code:r.over}}:{key:a.state==="closed"?
"log.formAfterClose":r.unlisted?"log.formUnlisted":"log.form"},unit:n.unit,rowId:t.map(({after:p})=>p.rowId).join(", "),columns:rD(t)}]);for(let p of t)p.index!==void 0&&(u[p.index]=p.after);let l=Wl(
e,{accounts:[...u,...d.map(p=>p.after)],units:[n.unit],stamped:t.filter(p=>p.what==="confirmed").map(p=>p.index),typed:t.filter(p=>p.index!==void 0&&p.what!=="confirmed").map(p=>({index:p.index,cells:
ER(p.after)})),added:d.map(p=>ER(p.after))});return i.is==="staff"&&e.putOwn("accounts",t.filter(({before:p})=>(p==null?void 0:p.review)===xe.passed).map(({index:p})=>({index:p,cells:{review:""}}))),
l}function sD(e,t,n,r){let o=e.table("units").rows.find(c=>c.code.trim()===t.unit),i=e.settings(),s=new Map(r.accounts.map(({own:c,reading:u})=>[c.rowId,u])),a=zr(e.table("accounts").rows,t.unit).map(
({row:c,index:u})=>aa(c,u,sa(e),s.get(c.rowId)));return{unit:{code:o.code.trim(),name:o.name,status:o.status,timeliness:o.timeliness},recorded:n.map(({after:c,what:u})=>({rowId:c.rowId,title:
c.kind===z.none?`${z.none}: ${c.reason}`:c.pageName||c.accountName,address:c.address,what:u})),rows:a,pending:a.filter(({pending:c})=>c).length,deadline:Fr(o,e.round(),e.today),pages:i.pages}}var aD=(
{reading:e})=>e!==void 0&&e.findings.some(({level:t})=>t==="fault");function cD(e,{consent:t},n){let{before:r,what:o}=n;return o==="same"&&t&&r&&!Se(r)&&Gn(r)&&!aD(n)&&Wn(r,e.markKey())!=="given"?{
...n,what:"changed"}:n}function uD(e,t){let{before:n,what:r,reading:o}=t;return r==="same"&&n&&!Se(n)&&!Lt(n,e.round())&&Xu(n,e.markKey(),o).length===0?{...t,what:"confirmed"}:t}function dD(e,t,n){
var b;let r=n.refusal();if(r)return R(r);let o=e.table("units").rows,i=oa(t.unit,e.visitor(),o,e.settings());if(!i.may)return R(i.why);let s=e.round(),a=Wi(s,o.find(x=>x.code.trim()===t.unit),{
isStaff:e.visitor().is==="staff",today:e.today,contact:e.settings().contact});if(a)return R(a);let c=e.table("accounts").rows,u=[...t.rows.map(x=>WI(x,t.unit,c,n)),...((b=t.confirm)!=null?b:[]).map(
x=>HI(x,t.unit,c,s))],d=u.filter(x=>"sentence"in x);if(d.length)return ze(d);let l=u.map(x=>uD(e,cD(e,t,x)));l.push(...YI(l,t.unit,c));let p=nD(e,t,l,c);if(p)return p;let m=l.filter(({what:x}
)=>x!=="same"),h=m.length?iD(e,m,t,i,n):Gb(e,t.unit);return n.recorded(h),A(sD(e,t,l,h))}function id(e,t,n=UI(e)){var i,s;let r=(i=t.confirm)!=null?i:[];if(t.rows.length+r.length===0)return R({key:
"form.nothing"});if(t.rows.length>KI)return R({key:"form.tooMany"});let o=[...t.rows,...r].map(({rowId:a})=>a);return new Set(o).size!==o.length?ze([{key:"form.oldPage",sentence:S({key:"form.oldPage"}
)}]):(s=tt(e,()=>dD(e,t,n)))!=null?s:R({key:"workbook.busy"})}var ke=e=>M().check(Ae(e)),ts=ke(Rr),lD=e=>ge[e].report.group==="second",IR=P(Object.fromEntries(ye.map(e=>[e,lD(e)?lu(ke(2e3),""):ke(
2e3)]))),rh=M().check($i(/^[~\w-]{1,40}$/)),oh=P({rowId:rh,version:ke(400),fields:IR,stopped:er(),opened:be(P({fields:IR,stopped:er()}))}),pD=P({rowId:rh,version:ke(400)}),ih=P({unit:ts,consent:er(),
notice:be(ke(40)),rows:Pt(oh).check(Ae(60)),confirm:be(Pt(pD).check(Ae(300)))}),or=P({}),eh=P({parent:be(ke(500)),kind:be(ke(500)),state:be(ke(40))}),th={rowId:rh,version:ke(400)},mD=Mk("as",[P({
...th,as:_i("passed")}),P({...th,as:_i("returned"),comment:ke(500),fields:Pt(Yt(ye)).check(Ae(ye.length))}),P({...th,as:_i("undo"),was:P({review:ke(100),comment:ke(2e3),fixFields:ke(2e3),approved:ke(
4e3)})})]),sd=P({key:ke(300)}),Zr=ke(400),nh=P({name:Zr,document:Zr,dueBefore:Zr,graceUntil:Zr,lettersFrom:Zr}),DR=ke(2e4),ad=ke(40),nt=(e,t)=>({input:e,run:t}),Xe=(e,t)=>nt(e,(n,r,o)=>t(n,o)),FR={
openForm:Xe(P({unit:be(ts)}),nd),listUnits:Xe(or,gR),saveReport:Xe(ih,(e,t)=>id(e,t)),keepDraft:Xe(P({unit:ts,draft:ke(6e4)}),X0),dropDraft:Xe(P({unit:ts}),Y0),checkAll:nt(or,W0),checkGoogle:Xe(or,
q0),overview:Xe(eh,Z0),callList:Xe(eh,I0),reviewQueue:Xe(eh,G0),decideReviews:Xe(P({decisions:Pt(mD).check(Lp(1),Ae(F0))}),U0),previewRoster:Xe(P({text:ke(4e6)}),LS),importRoster:Xe(P({text:ke(4e6)}),
$S),papersView:Xe(or,dR),papers:Xe(cR,pR),lettersView:nt(or,DS),previewLetter:nt(sd,FS),sendToMe:nt(sd,Um),sendNow:nt(sd,Km),skipLetter:nt(sd,Bm),decideUnknown:nt(P({key:ke(300),wasSent:er()}),jm),
confirmPlan:nt(P({mark:ke(2e3)}),Zm),settleMemories:nt(P({as:Yt(["sent","again"])}),Gm),linksView:Xe(or,GS),testLink:Xe(or,WS),unitLink:Xe(P({unit:ts}),HS),replaceLink:Xe(P({unit:ts}),VS),renewLinks:
Xe(or,qS),readReturned:Xe(P({text:ke(4e5)}),KS),markReturned:nt(P({text:ke(4e5)}),BS),"desk.rounds":nt(or,vR),"desk.roundPreview":nt(P({draft:nh,of:be(ad)}),RR),"desk.openRound":nt(P({draft:nh,mark:
DR}),TR),"desk.changeRound":nt(P({id:ad,draft:nh,mark:DR}),CR),"desk.closeRound":nt(P({id:ad}),LR),"desk.reopenRound":nt(P({id:ad}),$R),"desk.confirmRounds":nt(P({as:Yt(["one","two"]),draft:be(P({
name:Zr,dueBefore:Zr,graceUntil:Zr}))}),AR),switchLetters:nt(P({on:er(),takeOver:er()}),Wm)},hD=41e5;function zR(e,t,n,r){if(typeof n!="string"||!Object.prototype.hasOwnProperty.call(FR,
n))throw new Error("unknown call");if(typeof r!="string"||r.length>hD)throw new Error("malformed body");let{input:o,run:i}=FR[n];return i(e,t,Pi(o,JSON.parse(r)))}var zo=["phone","email",
"secondPhone"];function fD(e){let t=e.replace(/\D/g,"");return t.length>6?`••• ${t.slice(-3)}`:"•••"}function gD(e){var r;let[,t,n]=(r=/^([^\s@])[^\s@]*@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(e.trim(
)))!=null?r:[];return t===void 0?"•••":`${t}•••@${n}`}var sh=(e,t)=>t.trim()===""?t:e==="email"?gD(t):fD(t),ah=(e,t,n)=>n!==""&&t.trim()===sh(e,n)?n:t,yD=/[^\s@“”"'(),;<>]+@[^\s@“”"'(),;<>]+/g,bD=
/(?:\d[\s.()\x2f-]{0,3}){6,}\d/g,ch=e=>e.replace(yD,"•••").replace(bD,"•••");var UR=e=>zo.includes(e);function KR(e){if(UR(e.field)){let{key:t,row:n,field:r}=e;return{key:t,sentence:S({key:
"link.stored"}),row:n,field:r}}return{...e,sentence:ch(e.sentence)}}function ya(e,t){let n={...e.fields};for(let r of zo)n[r]=sh(r,e.fields[r]);return{...e,version:t.rowMark(e.version),fields:n,says:
e.says.map(KR),comment:ch(e.comment),masked:zo.filter(r=>e.fields[r].trim()!=="")}}var BR=(e,t)=>({...ya(e,t),by:e.by.startsWith("liên kết ")?e.by:""}),jR=(e,t)=>{var n;return UR(e.field)&&t.has(`${(
n=e.row)!=null?n:""} ${e.field}`)?KR(e):e};function ZR(e,t,n,r){let{copiedFrom:o,...i}=e,s={...e.fields},a=e.opened&&{...e.opened,fields:{...e.opened.fields}};for(let u of zo){for(let d of[t,n])d&&s[
u]===e.fields[u]&&(s[u]=ah(u,s[u],d[u]));a&&t&&(a.fields[u]=ah(u,a.fields[u],t[u]))}let c=t!==void 0&&r.rowMark(Jt(t))===e.version;return{...i,fields:s,...a?{opened:a}:{},version:c?Jt(t):e.version}}
function uh(e,t){let{webAddress:n}=e.settings();return!n||!(e.instant<=t.until)||t.address!==Ni(n)?{key:"link.testOver"}:e.seenAs()===""?void 0:{key:"link.testSignedIn"}}function GR(e,{token:t,
noSignIn:n}){let r=Eo(e,t);if(r.is!=="test")return R({key:"link.refused"});let o=uh(e,r.token);if(o)return R(o);if(!n)return R({key:"link.testNoTick"});let{webAddress:i}=e.settings(),{layout:s,
version:a}=e.built,c=e.runsAs(),u=e.exclusively(()=>(e.rememberProof({address:i,runsAs:c,layout:s,version:a,at:e.now}),e.log([{what:{key:"log.linkProved"},by:"liên kết thử"}]),A({address:i,runsAs:c,
version:a})));return u!=null?u:R({key:"workbook.busy"})}function HR(e){var i,s;let{federation:t,department:n,contact:r}=e.settings(),o=(s=(i=e.round())==null?void 0:i.document)!=null?s:"";return{
federation:t,department:n,guidance:o,contact:r}}var ba=class extends Error{constructor(n){super("no form");this.problems=n}};function WR(e,t){let n=nd(e,{unit:t}),r=e.linkKey();if(!n.ok)throw new ba(
n.problems);if(!n.value.unit||!r)throw new Error("a link that holds opens its form");let{below:i,fillsFor:s,...a}=n.value;return{...a,unit:a.unit,yourUnits:[],mayChoose:!1,rows:a.rows.map(c=>ya(c,r))}
}function wD(e,t){var n,r;return(r=(n=Je(t).today(e))==null?void 0:n.name)!=null?r:""}function kD(e,t){let{superiorsFill:n}=e.settings();return Je(e.table("units").rows).below(t).map(({code:r,name:o,
status:i,timeliness:s,updated:a,phone:c})=>({code:r.trim(),name:o,status:i,timeliness:s,at:me(a),phone:n?c:"",mayFillIn:n}))}var xD=(e,t)=>{var n,r;return(r=(n=Je(e.table("units").rows).superior(
t))==null?void 0:n.name)!=null?r:""};function vD(e){let{closed:t}=Ri(e);return t?kt(oe(t,lm)):""}function SD(e,t,{token:n}){let{webAddress:r}=e.settings(),o=uh(e,n),i=e.proof();return{office:HR(e),
state:"test",token:t,runsAs:e.runsAs(),version:e.built.version,address:Ni(r)===n.address?r:"",refused:o?S(o):"",proved:(i==null?void 0:i.address)===r&&i.version===e.built.version}}function cd(e,{
token:t,unit:n}){let r=Eo(e,t),o={office:HR(e)};switch(r.is){case"refused":return{...o,state:"refused"};case"test":return SD(e,t,r);case"gone":return{...o,state:"merged",unit:r.unit.name,into:wD(
r.unit,e.table("units").rows)};case"receipt":return{...o,state:"receipt",token:t,form:WR(e,r.unit.code.trim()),until:vD(e)};case"open":return{...o,state:r.kind==="preview"?"preview":"open",token:t,
form:WR(e,n!=null?n:r.unit.code.trim()),below:n===void 0?kD(e,r.unit):[],above:xD(e,r.unit)}}}var RD=80;function OD(e){var r,o;let t=xs(e.slice(0,200)),n=t.ok?t.name:I(e.slice(0,200));return((o=(r=
n.match(/\p{L}/gu))==null?void 0:r.length)!=null?o:0)<2||/[@\x2f]|\d{3}/.test(n)?"":n.slice(0,RD)}function TD(e,t){let n=Eo(e,t);return n.is==="open"?n.kind==="preview"?{key:"link.preview"}:void 0:
n.is==="receipt"?{key:"link.closed"}:{key:"link.refused"}}var CD={self:"tự khai",behalf:"khai hộ"};function LD(e,t,n,r,o,i,s){let a=`liên kết ${t}`;return{refusal:()=>TD(e,o.token),received:(c,u,d)=>{
let l=c,p=d.find((h,b)=>Pn(h,b)===l.copiedFrom&&h.unit.trim()===n),m=ZR(l,u,p,r);for(let h of zo)m.fields[h]!==l.fields[h]&&s.add(`${l.rowId} ${h}`);return m},by:`${a} (${i})`,consentBy:o.consent?
`${i} (${CD[o.consent]}, ${a})`:"",recorded:c=>Vc(e,c,({code:u})=>n===t&&u.trim()===t)}}function $D(e,t,n){var r;return e.ok?{ok:!0,value:{...e.value,rows:e.value.rows.map(o=>ya(o,t))}}:ze(
e.problems.map(o=>jR(o,n)),(r=e.conflicts)==null?void 0:r.map(o=>BR(o,t)))}function VR(e,t){let n=OD(t.sender),r=e.linkKey(),o=r==null?void 0:r.read(t.token);if(!r||!o||o.kind==="test")return R({key:
"link.refused"});if(!n)return ze([q({key:"link.sender"},{field:"sender"})]);let{token:i,sender:s,consent:a,unit:c=o.unit,...u}=t,d=new Set,l=id(e,{...u,unit:c,consent:a!==""},LD(e,o.unit,c,r,t,n,d));
return $D(l,r,d)}var qR=M().check(Ae(Rr)),dh=(e,t)=>({input:e,run:t}),lh={linkOpen:dh(P({token:hu,unit:be(qR)}),(e,t)=>{try{return A(cd(e,t))}catch(n){if(n instanceof ba)return ze(n.problems);throw n}
}),linkSave:dh($p(Nk(ih,{unit:!0,consent:!0,rows:!0}),{token:hu,unit:be(qR),sender:M().check(Ae(400)),consent:Yt(["","self","behalf"]),rows:Pt($p(oh,{copiedFrom:be(M().check(Ae(60)))})).check(Ae(60))}
),(e,t)=>VR(e,t)),linkConfirm:dh(P({token:hu,noSignIn:er()}),GR)},XR=e=>typeof e=="string"&&Object.prototype.hasOwnProperty.call(lh,e),AD=1e6;function YR(e,t){if(typeof t!="string"||
t.length>AD)throw new Error("malformed body");return Pi(lh[e].input,JSON.parse(t))}var JR=(e,t,n)=>lh[t].run(e,n);var QR=e=>new bt({who:Yv(e),waitMs:5e3});function _D(e){var u,d,l;let t=Co(e),n=An(),{
settings:r}=Dn((u=n==null?void 0:n.settings)!=null?u:{}),{federation:o,department:i,contact:s}=r,a=(l=(d=n==null?void 0:n.round)==null?void 0:d.document)!=null?l:"",c={federation:o,department:i,
guidance:a,contact:s};return e instanceof se&&e.problem.key==="workbook.otherLayout"?{office:c,state:"upgrading"}:{office:c,state:"failed",says:S(t)}}function eO(e){var o;let t=(o=e.parameter)==null?
void 0:o.k,n=typeof t=="string"?t:"",r;try{r=cd(QR(n),{token:n})}catch(i){r=_D(i)}return f0(r)}function tO(e,t){let n;try{let r=YR(e,t);return n=QR(r.token),JSON.stringify(JR(n,e,r))}catch(r){let o=
Co(r);return n==null||n.letGo(),JSON.stringify(R(o))}}function nO(e){d0(),PD(e==null?void 0:e.source)}function PD(e){try{let t=new bt({book:e,waitMs:5e3}),n=t.compileSettings(),r=!1,o=tt(t,()=>(r=
t.mayWrite("accounts","review"),ho(t,r))),i=[...r?[...C0(t.spreadsheet()),...t.lostLog(),...V0(t)]:[],...ND(t,n,o)];i.length&&(e==null||e.toast(i.map(S).join(`\n`),"Sổ Tài Khoản",30)),Ir(t,()=>r)}
catch(t){t instanceof se?t.problem.key!=="workbook.notSetUp"?e==null||e.toast(S(t.problem),"Sổ Tài Khoản",30):e&&ED(e):To("onOpen",t)}}function ED(e){let t=ju(e);if(t==="none")return;let n=t==="copy"?
"workbook.isCopy":"workbook.memoryLost";e.toast(S({key:n}),"Sổ Tài Khoản",30)}function ND(e,t,n){var i;let r=ZS(e),o=e.settings().lettersOn;return!o&&!r||!e.mayWrite("settings","value")?[]:[...r?[r]:[
],...o?v0(e,(i=e.remembered().post)!=null?i:nr,t,n):[]]}function MD(e){try{return!e.mayWrite("accounts","unit")||!e.mayWrite("units","status")}catch{return!1}}function rO(e,t){if(XR(e))return tO(e,t);
let n;try{let r=ia();if(r==="")return JSON.stringify(R({key:"who.nobody"}));let o=n=new bt({who:Gi(r)}),i=zR(o,new Mr(()=>o.spreadsheet()),e,t);return e!=="checkGoogle"&&Ir(o),JSON.stringify(i)}catch(
r){let o=Co(r);return n==null||n.letGo(),o.key!=="workbook.unexpected"||!n||!MD(n)?JSON.stringify(R(o)):(Zi(n,"protectionErrorsAtFlush",n.wasRefusedLate),JSON.stringify(R({key:"workbook.protected"}
)))}}function ID(e){nO(e)}function DD(e){e!=null&&e.range&&e.source&&e0(e)}function FD(e){return e!=null&&e.parameter?eO(e):void 0}function zD(e,t){return rO(e,t)}function UD(e){Jv(e)}function KD(){
E0()}function BD(){N0()}return mO(jD);})();
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
