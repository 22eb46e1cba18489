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
"use strict";var App=(()=>{var Yw=Object.create;var wo=Object.defineProperty;var Xw=Object.getOwnPropertyDescriptor;var Jw=Object.getOwnPropertyNames;var Qw=Object.getPrototypeOf,ek=
Object.prototype.hasOwnProperty;var tk=(e,t,n)=>t in e?wo(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var nk=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}
catch(n){throw t=0,n}},rk=(e,t)=>{for(var n in t)wo(e,n,{get:t[n],enumerable:!0})},Xl=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Jw(t))!ek.call(e,o)&&o!==n&&wo(e,o,{get:(
)=>t[o],enumerable:!(r=Xw(t,o))||r.enumerable});return e};var ok=(e,t,n)=>(n=e!=null?Yw(Qw(e)):{},Xl(t||!e||!e.__esModule?wo(n,"default",{value:e,enumerable:!0}):n,e)),ik=e=>Xl(wo({},"__esModule",{
value:!0}),e);var J=(e,t,n)=>tk(e,typeof t!="symbol"?t+"":t,n);var bw=nk((El,Al)=>{"use strict";((e,t)=>{typeof define=="function"&&define.amd?define([],t):typeof Al=="object"&&typeof El!="undefined"?
Al.exports=t():e.Papa=t()})(El,function e(){var t=typeof self!="undefined"?self:typeof window!="undefined"?window:t!==void 0?t:{},n=!t.document&&!!t.postMessage,r=t.IS_PAPA_WORKER||!1,o={},i=0,s={};
function a(g){return g.charCodeAt(0)===65279?g.slice(1):g}function c(g){this._handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,this._baseIndex=0,this._partialLine="",
this._rowCount=0,this._start=0,this._nextChunk=null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(f){var y=L(f);y.chunkSize=parseInt(y.chunkSize),f.step||f.chunk||(
y.chunkSize=null),this._handle=new h(y),(this._handle.streamer=this)._config=y}.call(this,g),this.parseChunk=function(f,y){var x=parseInt(this._config.skipFirstNLines)||0;if(this.isFirstChunk&&0< x){
let I=this._config.newline;I||(v=this._config.quoteChar||'"',I=this._handle.guessLineEndings(f,v)),f=[...f.split(I).slice(x)].join(I)}this.isFirstChunk&&N(this._config.beforeFirstChunk)&&(v=
this._config.beforeFirstChunk(f))!==void 0&&(f=v),this.isFirstChunk=!1,this._halted=!1;var x=this._partialLine+f,v=(this._partialLine="",this._handle.parse(x,this._baseIndex,!this._finished));if(
!this._handle.paused()&&!this._handle.aborted()){if(f=v.meta.cursor,x=(this._finished||(this._partialLine=x.substring(f-this._baseIndex),this._baseIndex=f),v&&v.data&&(this._rowCount+=v.data.length),
this._finished||this._config.preview&&this._rowCount>=this._config.preview),r)t.postMessage({results:v,workerId:s.WORKER_ID,finished:x});else if(N(this._config.chunk)&&!y){if(this._config.chunk(v,
this._handle),this._handle.paused()||this._handle.aborted())return void(this._halted=!0);this._completeResults=v=void 0}return this._config.step||this._config.chunk||(this._completeResults.data=
this._completeResults.data.concat(v.data),this._completeResults.errors=this._completeResults.errors.concat(v.errors),this._completeResults.meta=v.meta),this._completed||!x||!N(this._config.complete)||
v&&v.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),x||v&&v.meta.paused||this._nextChunk(),v}this._halted=!0},this._sendError=function(f){N(
this._config.error)?this._config.error(f):r&&this._config.error&&t.postMessage({workerId:s.WORKER_ID,error:f,finished:!1})}}function l(g){var f;(g=g||{}).chunkSize||(g.chunkSize=s.RemoteChunkSize),
c.call(this,g),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){this._readChunk()},this.stream=function(y){this._input=y,this._nextChunk()},this._readChunk=function(){if(
this._finished)this._chunkLoaded();else{if(f=new XMLHttpRequest,this._config.withCredentials&&(f.withCredentials=this._config.withCredentials),n||(f.onload=F(this._chunkLoaded,this),f.onerror=F(
this._chunkError,this)),f.ontimeout=F(this._chunkTimeout,this),f.open(this._config.downloadRequestBody?"POST":"GET",this._input,!n),this._config.downloadTimeout&&!n&&(f.timeout=
this._config.downloadTimeout),this._config.downloadRequestHeaders){var y,x=this._config.downloadRequestHeaders;for(y in x)f.setRequestHeader(y,x[y])}var v;this._config.chunkSize&&(v=
this._start+this._config.chunkSize-1,f.setRequestHeader("Range","bytes="+this._start+"-"+v));try{f.send(this._config.downloadRequestBody)}catch(I){this._chunkError(I.message)}n&&f.status===0&&
this._chunkError()}},this._chunkLoaded=function(){f.readyState===4&&(f.status<200||400<=f.status?this._chunkError():(this._start+=this._config.chunkSize||f.responseText.length,this._finished=
!this._config.chunkSize||this._start>=(y=>(y=y.getResponseHeader("Content-Range"))!==null?parseInt(y.substring(y.lastIndexOf("/")+1)):-1)(f),this.parseChunk(f.responseText)))},this._chunkError=
function(y){y=f.statusText||y,this._sendError(new Error(y))},this._chunkTimeout=function(){this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function u(g){(g=g||{}
).chunkSize||(g.chunkSize=s.LocalChunkSize),c.call(this,g);var f,y,x=typeof FileReader!="undefined";this.stream=function(v){this._input=v,y=v.slice||v.webkitSlice||v.mozSlice,x?((f=
new FileReader).onload=F(this._chunkLoaded,this),f.onerror=F(this._chunkError,this)):f=new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(
this._rowCount< this._config.preview)||this._readChunk()},this._readChunk=function(){var v=this._input,I=(this._config.chunkSize&&(I=Math.min(this._start+this._config.chunkSize,this._input.size),v=
y.call(v,this._start,I)),f.readAsText(v,this._config.encoding));x||this._chunkLoaded({target:{result:I}})},this._chunkLoaded=function(v){this._start+=this._config.chunkSize,this._finished=
!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(v.target.result)},this._chunkError=function(){this._sendError(f.error)}}function d(g){var f;c.call(this,g=g||{}),this.stream=
function(y){return f=y,this._nextChunk()},this._nextChunk=function(){var y,x;if(!this._finished)return y=this._config.chunkSize,f=y?(x=f.substring(0,y),f.substring(y)):(x=f,""),this._finished=!f,
this.parseChunk(x)}}function p(g){c.call(this,g=g||{});var f=[],y=!0,x=!1;this.pause=function(){c.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){
c.prototype.resume.apply(this,arguments),this._input.resume()},this.stream=function(v){this._input=v,this._input.on("data",this._streamData),this._input.on("end",this._streamEnd),this._input.on(
"error",this._streamError)},this._checkIsFinished=function(){x&&f.length===1&&(this._finished=!0)},this._nextChunk=function(){this._checkIsFinished(),f.length?this.parseChunk(f.shift()):y=!0},
this._streamData=F(function(v){try{f.push(typeof v=="string"?v:v.toString(this._config.encoding)),y&&(y=!1,this._checkIsFinished(),this.parseChunk(f.shift()))}catch(I){this._streamError(I)}},this),
this._streamError=F(function(v){this._streamCleanUp(),this._sendError(v)},this),this._streamEnd=F(function(){this._streamCleanUp(),x=!0,this._streamData("")},this),this._streamCleanUp=F(function(){
this._input.removeListener("data",this._streamData),this._input.removeListener("end",this._streamEnd),this._input.removeListener("error",this._streamError)},this)}function h(g){var f,y,x,v,I=Math.pow(
2,53),W=-I,Ee=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,it=
/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
te=this,Ae=0,E=0,Re=!1,P=!1,z=[],T={data:[],errors:[],meta:{}};function Le(K){return g.skipEmptyLines==="greedy"?K.join("").trim()==="":K.length===1&&K[0].length===0}function ae(){if(T&&x&&(pt(
"Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),x=!1),g.skipEmptyLines&&(T.data=T.data.filter(function(ce){return!Le(ce)})),ye(
)){let ce=function(Ie){z.push(Ie)};var D=ce;if(T)if(Array.isArray(T.data[0])){for(var K=0;ye()&&K< T.data.length;K++)T.data[K].forEach(ce);T.data.splice(0,1)}else T.data.forEach(ce)}function U(ce,Ie){
for(var me=g.header?{}:[],Z=0;Z< ce.length;Z++){var M=Z,De=ce[Z],De=((G,ue)=>(Te=>(g.dynamicTypingFunction&&g.dynamicTyping[Te]===void 0&&(g.dynamicTyping[Te]=g.dynamicTypingFunction(Te)),(
g.dynamicTyping[Te]||g.dynamicTyping)===!0))(G)?ue==="true"||ue==="TRUE"||ue!=="false"&&ue!=="FALSE"&&((Te=>{if(Ee.test(Te)&&(Te=parseFloat(Te),W< Te&&Te< I))return 1})(ue)?parseFloat(ue):it.test(ue)?
new Date(ue):ue===""?null:ue):ue)(M=g.header?Z>=z.length?"__parsed_extra":z[Z]:M,De=g.transform?g.transform(De,M):De);M==="__parsed_extra"?(me[M]=me[M]||[],me[M].push(De)):me[M]=De}return g.header&&(
Z>z.length?pt("FieldMismatch","TooManyFields","Too many fields: expected "+z.length+" fields but parsed "+Z,E+Ie):Z< z.length&&pt("FieldMismatch","TooFewFields",
"Too few fields: expected "+z.length+" fields but parsed "+Z,E+Ie)),me}var ge;T&&(g.header||g.dynamicTyping||g.transform)&&(ge=1,!T.data.length||Array.isArray(T.data[0])?(T.data=T.data.map(U),ge=
T.data.length):T.data=U(T.data,0),g.header&&T.meta&&(T.meta.fields=z),E+=ge)}function ye(){return g.header&&z.length===0}function pt(K,U,ge,D){K={type:K,code:U,message:ge},D!==void 0&&(K.row=D),
T.errors.push(K)}N(g.step)&&(v=g.step,g.step=function(K){T=K,ye()?ae():(ae(),T.data.length!==0&&(Ae+=K.data.length,g.preview&&Ae>g.preview?y.abort():(T.data=T.data[0],v(T,te))))}),this.parse=function(
K,U,ge){var D=g.quoteChar||'"',D=(g.newline||(g.newline=this.guessLineEndings(K,D)),x=!1,g.delimiter?N(g.delimiter)&&(g.delimiter=g.delimiter(K),T.meta.delimiter=g.delimiter):((D=((ce,Ie,me,Z,M)=>{
var De,G,ue,Te;M=M||[",","\u0009","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var yr=0;yr< M.length;yr++){for(var vt,yo=M[yr],Pe=0,St=0,Oe=0,Ge=(ue=void 0,new b({comments:Z,delimiter:yo,newline:Ie,preview:
10}).parse(ce)),Dt=0;Dt< Ge.data.length;Dt++)me&&Le(Ge.data[Dt])?Oe++:(vt=Ge.data[Dt].length,St+=vt,ue===void 0?ue=vt:0< vt&&(Pe+=Math.abs(vt-ue),ue=vt));0< Ge.data.length&&(St/=Ge.data.length-Oe),
1.99< St&&(G===void 0||Pe< G||Pe===G&&Te< St)&&(G=Pe,De=yo,Te=St)}return{successful:!!(g.delimiter=De),bestDelimiter:De}})(K,g.newline,g.skipEmptyLines,g.comments,g.delimitersToGuess)).successful?
g.delimiter=D.bestDelimiter:(x=!0,g.delimiter=s.DefaultDelimiter),T.meta.delimiter=g.delimiter),L(g));return D.header=ye(),g.preview&&g.header&&D.preview++,f=K,y=new b(D),T=y.parse(f,U,ge),ae(),Re?{
meta:{paused:!0}}:T||{meta:{paused:!1}}},this.paused=function(){return Re},this.pause=function(){Re=!0,y.abort(),f=N(g.chunk)?"":f.substring(y.getCharIndex())},this.resume=function(){
te.streamer._halted?(Re=!1,te.streamer.parseChunk(f,!0)):(void 0)(te.resume,3)},this.aborted=function(){return P},this.abort=function(){P=!0,y.abort(),T.meta.aborted=!0,N(g.complete)&&g.complete(T),f=
""},this.guessLineEndings=function(ce,D){ce=ce.substring(0,1048576);var D=new RegExp(m(D)+"([^]*?)"+m(D),"gm"),ge=(ce=ce.replace(D,"")).split("\r"),D=ce.split(`\n`),ce=1< D.length&&D[0].length< ge[
0].length;if(ge.length===1||ce)return`\n`;for(var Ie=0,me=0;me< ge.length;me++)ge[me][0]===`\n`&&Ie++;return Ie>=ge.length/2?`\r\n`:"\r"}}function m(g){return g.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}
function b(g){var f=(g=g||{}).delimiter,y=g.newline,x=g.comments,v=g.step,I=g.preview,W=g.fastMode,Ee=null,it=!1,te=g.quoteChar==null?'"':g.quoteChar,Ae=te;if(g.escapeChar!==void 0&&(Ae=g.escapeChar),
(typeof f!="string"||-1< s.BAD_DELIMITERS.indexOf(f))&&(f=","),x===f)throw new Error("Comment character same as delimiter");x===!0?x="#":(typeof x!="string"||-1< s.BAD_DELIMITERS.indexOf(x))&&(x=!1),
y!==`\n`&&y!=="\r"&&y!==`\r\n`&&(y=`\n`);var E=0,Re=!1;this.parse=function(P,z,T){if(typeof P!="string")throw new Error("Input must be a string");var Le=P.length,ae=f.length,ye=y.length,pt=x.length,K=
N(v),U=[],ge=[],D=[],ce=E=0;if(!P)return Pe();if(W||W!==!1&&P.indexOf(te)===-1){for(var Ie=P.split(y),me=0;me< Ie.length;me++){if(D=Ie[me],E+=D.length,me!==Ie.length-1)E+=y.length;else if(T)return Pe(
);if(!x||D.substring(0,pt)!==x){if(K){if(U=[],Te(D.split(f)),St(),Re)return Pe()}else Te(D.split(f));if(I&&I<=me)return U=U.slice(0,I),Pe(!0)}}return Pe()}for(var Z=P.indexOf(f,E),M=P.indexOf(y,E),De=
new RegExp(m(Ae)+m(te),"g"),G=P.indexOf(te,E);;)if(P[E]===te)for(G=E,E++;;){if((G=P.indexOf(te,G+1))===-1)return T||ge.push({type:"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:
U.length,index:E}),vt();if(G===Le-1)return vt(P.substring(E,G).replace(De,te));if(te===Ae&&P[G+1]===Ae)G++;else if(te===Ae||G===0||P[G-1]!==Ae){Z!==-1&&Z< G+1&&(Z=P.indexOf(f,G+1));var ue=yr((M=
M!==-1&&M< G+1?P.indexOf(y,G+1):M)===-1?Z:Math.min(Z,M));if(P.substr(G+1+ue,ae)===f){D.push(P.substring(E,G).replace(De,te)),P[E=G+1+ue+ae]!==te&&(G=P.indexOf(te,E)),Z!==-1&&Z< E&&(Z=P.indexOf(f,E)),
M!==-1&&M< E&&(M=P.indexOf(y,E));break}if(ue=yr(M),P.substring(G+1+ue,G+1+ue+ye)===y){if(D.push(P.substring(E,G).replace(De,te)),yo(G+1+ue+ye),Z!==-1&&Z< E&&(Z=P.indexOf(f,E)),G=P.indexOf(te,E),K&&(
St(),Re))return Pe();if(I&&U.length>=I)return Pe(!0);break}ge.push({type:"Quotes",code:"InvalidQuotes",message:"Trailing quote on quoted field is malformed",row:U.length,index:E}),G++}}else if(x&&
D.length===0&&P.substring(E,E+pt)===x){if(M===-1)return Pe();E=M+ye,M=P.indexOf(y,E),Z!==-1&&Z< E&&(Z=P.indexOf(f,E))}else if(Z!==-1&&(Z< M||M===-1))D.push(P.substring(E,Z)),E=Z+ae,Z=P.indexOf(f,E);
else{if(M===-1)break;if(D.push(P.substring(E,M)),yo(M+ye),K&&(St(),Re))return Pe();if(I&&U.length>=I)return Pe(!0)}return vt();function Te(Oe){U.push(Oe),ce=E}function yr(Oe){var Ge=0;return Ge=
Oe!==-1&&(Oe=P.substring(G+1,Oe))&&Oe.trim()===""?Oe.length:Ge}function vt(Oe){return T||(Oe===void 0&&(Oe=P.substring(E)),D.push(Oe),E=Le,Te(D),K&&St()),Pe()}function yo(Oe){E=Oe,Te(D),D=[],M=
P.indexOf(y,E)}function Pe(Oe){if(g.header&&!z&&U.length&&!it){var Ge=U[0],Dt=Object.create(null),Ba=new Set(Ge);let ql=!1;for(let br=0;br< Ge.length;br++){let Rt=a(Ge[br]);if(Dt[Rt=N(
g.transformHeader)?g.transformHeader(Rt,br):Rt]){let bo,Yl=Dt[Rt];for(;bo=Rt+"_"+Yl,Yl++,Ba.has(bo););Ba.add(bo),Ge[br]=bo,Dt[Rt]++,ql=!0,(Ee=Ee===null?{}:Ee)[bo]=Rt}else Dt[Rt]=1,Ge[br]=Rt;Ba.add(
Rt)}ql&&console.warn("Duplicate headers found and renamed."),it=!0}return{data:U,errors:ge,meta:{delimiter:f,linebreak:y,aborted:Re,truncated:!!Oe,cursor:ce+(z||0),renamedHeaders:Ee}}}function St(){v(
Pe()),U=[],ge=[]}},this.abort=function(){Re=!0},this.getCharIndex=function(){return E}}function w(g){var f=g.data,y=o[f.workerId],x=!1;if(f.error)y.userError(f.error,f.file);else if(f.results&&
f.results.data){var v={abort:function(){x=!0,S(f.workerId,{data:[],errors:[],meta:{aborted:!0}})},pause:O,resume:O};if(N(y.userStep)){for(var I=0;I< f.results.data.length&&(y.userStep({data:
f.results.data[I],errors:f.results.errors,meta:f.results.meta},v),!x);I++);delete f.results}else N(y.userChunk)&&(y.userChunk(f.results,v,f.file),delete f.results)}f.finished&&!x&&S(f.workerId,
f.results)}function S(g,f){var y=o[g];N(y.userComplete)&&y.userComplete(f),y.terminate(),delete o[g]}function O(){throw new Error("Not implemented.")}function L(g){if(typeof g!="object"||
g===null)return g;var f,y=Array.isArray(g)?[]:{};for(f in g)y[f]=L(g[f]);return y}function F(g,f){return function(){g.apply(f,arguments)}}function N(g){return typeof g=="function"}return s.parse=
function(g,f){var y=(f=f||{}).dynamicTyping||!1;if(N(y)&&(f.dynamicTypingFunction=y,y={}),f.dynamicTyping=y,f.transform=!!N(f.transform)&&f.transform,f.downloadTimeout!==void 0){var y=parseInt(
f.downloadTimeout);if(isNaN(y))throw new Error("Config downloadTimeout value ("+f.downloadTimeout+") not parsable by parseInt(val).");f.downloadTimeout=y}if(!f.worker||!s.WORKERS_SUPPORTED)return y=
null,s.NODE_STREAM_INPUT,typeof g=="string"?(g=a(g),y=new(f.download?l:d)(f)):g.readable===!0&&N(g.read)&&N(g.on)?y=new p(f):(t.File&&g instanceof File||g instanceof Object)&&(y=new u(f)),y.stream(g);
(y=(()=>{var x;return!!s.WORKERS_SUPPORTED&&(x=(()=>{var v=t.URL||t.webkitURL||null,I=e.toString();return s.BLOB_URL||(s.BLOB_URL=v.createObjectURL(new Blob([
"var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ",
"(",I,")();"],{type:"text/javascript"})))})(),(x=new t.Worker(x)).onmessage=w,x.id=i++,o[x.id]=x)})()).userStep=f.step,y.userChunk=f.chunk,y.userComplete=f.complete,y.userError=f.error,f.step=N(
f.step),f.chunk=N(f.chunk),f.complete=N(f.complete),f.error=N(f.error),delete f.worker,y.postMessage({input:g,config:f,workerId:y.id})},s.unparse=function(g,f){var y=!1,x=!0,v=",",I=`\r\n`,W='"',Ee=
W+W,it=!1,te=null,Ae=!1,E=((()=>{if(typeof f=="object"){if(typeof f.delimiter!="string"||s.BAD_DELIMITERS.filter(function(z){return f.delimiter.indexOf(z)!==-1}).length||(v=f.delimiter),
typeof f.quotes!="boolean"&&typeof f.quotes!="function"&&!Array.isArray(f.quotes)||(y=f.quotes),typeof f.skipEmptyLines!="boolean"&&typeof f.skipEmptyLines!="string"||(it=f.skipEmptyLines),
typeof f.newline=="string"&&(I=f.newline),typeof f.quoteChar=="string"&&(W=f.quoteChar,Ee=W+W),typeof f.header=="boolean"&&(x=f.header),Array.isArray(f.columns)){if(
f.columns.length===0)throw new Error("Option columns is empty");te=f.columns}f.escapeChar!==void 0&&(Ee=f.escapeChar+W),f.escapeFormulae instanceof RegExp?Ae=f.escapeFormulae:
typeof f.escapeFormulae=="boolean"&&f.escapeFormulae&&(Ae=/^[=+\-@\t\r].*$/)}})(),new RegExp(m(W),"g"));if(typeof g=="string"&&(g=JSON.parse(g)),Array.isArray(g)){if(!g.length)return Re(te,g,it);if(
Array.isArray(g[0]))return Re(null,g,it);if(typeof g[0]=="object")return Re(te||Object.keys(g[0]),g,it)}else if(typeof g=="object")return typeof g.data=="string"&&(g.data=JSON.parse(g.data)),
Array.isArray(g.data)&&(g.fields||(g.fields=g.meta&&g.meta.fields||te),g.fields||(g.fields=Array.isArray(g.data[0])?g.fields:typeof g.data[0]=="object"?Object.keys(g.data[0]):[]),Array.isArray(g.data[
0])||typeof g.data[0]=="object"||(g.data=[g.data])),Re(g.fields||[],g.data||[],it);throw new Error("Unable to serialize unrecognized input");function Re(z,T,Le){var ae="",ye=(typeof z=="string"&&(z=
JSON.parse(z)),typeof T=="string"&&(T=JSON.parse(T)),Array.isArray(z)&&0< z.length),pt=!Array.isArray(T[0]);if(ye&&x){for(var K=0;K< z.length;K++)0< K&&(ae+=v),ae+=P(z[K],K);0< T.length&&(ae+=I)}for(
var U=0;U< T.length;U++){var ge=(ye?z:T[U]).length,D=!1,ce=ye?Object.keys(T[U]).length===0:T[U].length===0;if(Le&&!ye&&(D=Le==="greedy"?T[U].join("").trim()==="":T[U].length===1&&(T[U][0]==null||T[U][
0].length===0)),Le==="greedy"&&ye){for(var Ie=[],me=0;me< ge;me++){var Z=pt?z[me]:me;Ie.push(T[U][Z])}D=Ie.join("").trim()===""}if(!D){for(var M=0;M< ge;M++){0< M&&!ce&&(ae+=v);var De=ye&&pt?z[M]:M;
ae+=P(T[U][De],M)}U< T.length-1&&(!Le||0< ge&&!ce)&&(ae+=I)}}return ae}function P(z,T){var Le,ae,ye;return z==null?"":z.constructor===Date?isNaN(z.getTime())?"":z.toISOString():(ye=!1,Le=z.toString(),
Ae&&typeof z!="number"&&typeof z!="bigint"&&typeof z!="boolean"&&Ae.test(Le)&&(z=Le="'"+Le,ye=!0),ae=Le.replace(E,Ee),(ye=ye||y===!0||typeof y=="function"&&y(z,T)||Array.isArray(y)&&y[T]||((pt,K)=>{
for(var U=0;U< K.length;U++)if(-1< pt.indexOf(K[U]))return!0;return!1})(ae,s.BAD_DELIMITERS)||-1< ae.indexOf(v)||-1< Le.indexOf(W)||ae.charAt(0)===" "||ae.charAt(ae.length-1)===" ")?W+ae+W:ae)}},
s.RECORD_SEP="\u001e",s.UNIT_SEP="\u001f",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`\n`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!t.Worker,s.NODE_STREAM_INPUT=1,s.LocalChunkSize=
10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=b,s.ParserHandle=h,s.NetworkStreamer=l,s.FileStreamer=u,s.StringStreamer=d,s.ReadableStreamStreamer=p,r&&(t.onmessage=function(g){g=
g.data,s.WORKER_ID===void 0&&g&&(s.WORKER_ID=g.workerId),typeof g.input=="string"?t.postMessage({workerId:s.WORKER_ID,results:s.parse(g.input,g.config),finished:!0}):(t.File&&g.input instanceof File||
g.input instanceof Object)&&(g=s.parse(g.input,g.config))&&t.postMessage({workerId:s.WORKER_ID,results:g,finished:!0})}),(l.prototype=Object.create(c.prototype)).constructor=l,(u.prototype=
Object.create(c.prototype)).constructor=u,(d.prototype=Object.create(d.prototype)).constructor=d,(p.prototype=Object.create(c.prototype)).constructor=p,s})});var eE={};rk(eE,{onEdit:()=>q$,onOpen:(
)=>V$,openPage:()=>uw,rpc:()=>Y$,sendDailyLetters:()=>X$,setUp:()=>Q$,showMissingFirst:()=>J$});var sk="µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",ak=
"àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",ck=/([aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõï])|[ôöñíìæóòî]/gi,uk="âáàåãäêéèúüë_ùøûõï",lk=[0,1,0,9,3,35],dk="ôöñíìæóòî",pk=
"ơưđíìỉĩịỵ",hk="€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ",Ql=/[A-Za-z\xA1-\u1EF9]+/g,fk=/[\u1EA0-\u1EF9ăđĩơũưĂĐĨƠŨƯ]/,ed=/[^\0-\x7F]/,td=/á[º»]|Ä[‘ƒ©\x90\x91\x83]|Å[©¨]|Æ[°¡¯]|Ã[\x80-\x9F\xA1-\xBF]/,gk=
/[a-z]Ã|Ã.[a-z]/,mk="ngh?|[cgknp]h|t[hr]|gi|qu|[bcdđghklmnprstvx]",yk="[aăâeêioôơuưy]|o[aăe]|[iy]ê|u[âôy]|ươ|uyê",bk="o?a|u?ê|i|u?y",wk=
"o?a[ioy]?|au|â[uy]|o?eo?|êu?|i[au]?|[iy]êu|ô?i|oi?|u?ôi?|ơi?|u[ai]?|uây|u[êơ]|uy[au]?|ư[aiu]?|ươ[iu]|y",kk=new RegExp(`^(?:${mk})?(?:(?:${yk})(?:ng|[cmnpt])|(?:${bk})[cn]h|${wk})$`),xk=
"[ăâêôơư](?![12]|ơ[12]).*[12]|[12].*[ăâêôơư]",vk="[aeou]i|[aeio]u|[ae]o|ay|[iu]a",Sk="^[^1]*(?:[cpt]|ch)$",Rk=new RegExp(`${xk}|(?:${vk})[12]|${Sk}`);function Tk(e){let t=e.toLowerCase();if(
t.length>7||e.slice(1)!==t.slice(1)&&e!==e.toUpperCase())return!1;let n=t.normalize("NFD").replace(/[\u0301\u0323]([\u0302\u0306]?)/g,"$11").replace(/[\u0300\u0303\u0309]/g,"2").normalize("NFC");
return kk.test(n.replace(/[12]/,""))&&!Rk.test(n.replace(/^(?:gi|qu)(?=[^12])/,""))}var Jl=e=>!/[a-z]/.test(e)&&/[A-Z]\S*[A-Z]/.test(e);function nd(e){let t=Jl(e);return e.replace(Ql,n=>{let r=
n.replace(/[^A-Za-z]/g,o=>ak[sk.indexOf(o)]||o);return t||Jl(n)?r.toUpperCase():r})}function rd(e){return e.replace(ck,(t,n)=>{let r=t.toLowerCase(),o=r.charAt(0),i=uk.indexOf(r.charAt(1)),s=lk[i%6],
a=i<6?2:i<12?6:-1,c=n?a<0?[s]:i%6?[a,s]:[a]:[],l=(pk[dk.indexOf(o)]||o)+String.fromCharCode(...c.map(u=>768+u));return t.charAt(0)===o?l:l.toUpperCase()}).normalize("NFC")}function od(e){let t=
e.replace(/(Ã|Æ|áº|á»)(?: |$)/g,"$1\u00a0"),n;try{n=decodeURIComponent(t.replace(/[^]/g,s=>{let a=s.charCodeAt(0),c=a>255?128+hk.indexOf(s):a;return c<128&&a>255?"%FF":`%${(c+256).toString(16).slice(
1)}`})).normalize("NFC")}catch{return}let{good:r,bad:o}=ko(n),i=td.test(e);return i&&t===e||(i||gk.test(e))&&r&&!o?n:void 0}function ko(e,t=String){let n=(e.match(Ql)||[]).filter(o=>o.length>1&&
ed.test(o)),r=n.filter(o=>Tk(t(o))).length;return{good:r,bad:n.length-r}}var id={tcvn3:nd,vni:rd,mojibake:od};function an(e){if(!ed.test(e))return;let t=e.normalize("NFC");if(fk.test(
t))return"unicode";if(td.test(t)||od(t)!==void 0)return"mojibake";let n=ko(t);if(n.bad===0)return;let r=ko(t,nd),o=ko(t,rd),i=r.good< o.good?o:r;return i.good>n.good&&i.good>=4*i.bad?i===o?"vni":
"tcvn3":void 0}function Nn(e){let t=an(e),n=t&&t!=="unicode"?id[t](e.normalize("NFC")):void 0;return n===void 0?void 0:{from:t,text:n}}function sd(e){let t={unicode:0,tcvn3:0,vni:0,mojibake:0,
undefined:0};for(let s of e)for(let a of s)t[`${an(a)}`]+=1;let n=["tcvn3","vni","mojibake"].reduce((s,a)=>t[a]>t[s]?a:s),r=t.unicode||!t[n]||n==="mojibake"?void 0:id[n],o=[],i=e.map((s,a)=>s.map((c,
l)=>{let u=Nn(c),d=!u&&r&&an(c)===void 0&&ko(c,r).bad===0,p=u?u.text:d?r(c):c;return p!==c&&o.push({row:a,column:l,before:c,after:p}),p}));return o.length>0?{from:n,rows:i,changes:o}:void 0}var Ok=
"\\u034F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB",_k="\\0-\\x08\\x0E-\\x1F\\x7F",Ck=new RegExp(`[${Ok}${_k}]`,"g"),$k=/[\x80-\x9F\xAD]/g,Ek=
/\s*[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]\s*/g,Ak=[768,777,771,769,803];function A(e){if(!/^(?:str|num|bo|bi)/.test(typeof e))return"";let t=String(e).replace(Ck,"");if(/[\x80-\xA0\xAD]/.test(t)){
let n=t.replace(/[^\S\xA0]+/g," ").replace(/^ | $/g,"").normalize("NFC"),r=an(t);if(r&&r!=="unicode"&&an(n)===r)return n}return t.replace($k,"").replace(/\s+/g," ").trim().normalize("NFC")}function j(
e){let t=e.toLowerCase();return/[^\0-\x7F]/.test(t)?t.normalize("NFD").replace(/[\u0300-\u036F]/g,"").replace(/[đðɖ]/g,"d"):t}function ke(e){return A(e).toLowerCase().replace(/[ðɖ]/g,"đ").replace(Ek,
"-").normalize("NFD").replace(/(o[\u0300-\u0323](?=[ae])|u[\u0300-\u0323](?=y))(.)/g,(t,n,r)=>n.charAt(0)+r+n.charAt(1)).normalize("NFC")}function ud(e,t){return ke(e)===ke(t)}var ad=
" _-–—,;:!?.…·'‘’\"“”«»()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";function cd(e){let t="",n="",r="";return e.normalize("NFD").replace(/([^\u0300-\u036F])([\u0300-\u036F]*)/gu,
(o,i,s)=>{let a=i.toLowerCase(),c=s.replace(/[^\u0302\u0306\u031B]/g,""),l=c?ad.indexOf((a+c).normalize("NFC")):-1,u=l<0?ad.indexOf(a):l,d=l<0?s:s.replace(c,"");return t+=u<0?a:String.fromCharCode(
u+1),n+=d?Ak.indexOf(d.charCodeAt(0))+1||9:0,r+=a===i?0:1,""}),`${t}\0${n}\0${r}`}function ld(e,t){let n=cd(e),r=cd(t);return n< r?-1:n>r?1:0}function dd(e){return e.toLowerCase().normalize(
"NFC").replace(/(^|[\s.'’-])([^\s.'’-])/gu,(t,n,r)=>n+r.toUpperCase())}function fi(e,t){let n=e.length>t.length?e:t,r=n===e?t:e,o=n.length-r.length;if(o>1)return!1;let i=0,s=0;for(;i< r.length&&
e.charCodeAt(i)===t.charCodeAt(i);)i+=1;for(;s< r.length-i&&n.charCodeAt(n.length-1-s)===r.charCodeAt(r.length-1-s);)s+=1;let a=r.length-i-s;return o===1?a===0:a===1||a===2&&e[i]===t[i+1]&&e[i+1]===t[
i]}var hd=864e5,gi=e=>Date.UTC(+e.slice(0,4),+e.slice(5,7)-1,+e.slice(8,10)),pd=e=>String(e).padStart(2,"0"),be=(e,t)=>new Date(gi(e)+t*hd).toISOString().slice(0,10);function fd(e,t){let[n,r,o]=
e.split("-").map(Number),i=new Date(Date.UTC(n,r-1+t,1)),s=new Date(Date.UTC(i.getUTCFullYear(),i.getUTCMonth()+1,0)).getUTCDate();return new Date(Date.UTC(i.getUTCFullYear(),i.getUTCMonth(),Math.min(
o,s))).toISOString().slice(0,10)}var Xe=(e,t)=>Math.round((gi(t)-gi(e))/hd),Ha=e=>new Date(gi(e)).getUTCDay(),Ne=e=>e.slice(0,10),wr=e=>new Date(e+7*36e5).toISOString().slice(0,19),yi=e=>Date.parse(
`${e.length===10?`${e}T00:00:00`:e}Z`)-7*36e5,oe=e=>e?`${e.slice(8,10)}/${e.slice(5,7)}/${e.slice(0,4)}`:"",_e=e=>e?`${oe(e)} ${e.slice(11,16)}`:"",Lk=["Chủ nhật","thứ Hai","thứ Ba","thứ Tư",
"thứ Năm","thứ Sáu","thứ Bảy"],ht=e=>`${oe(e)} (${Lk[Ha(e)]})`,Ga=(e,t,n)=>{let r=new Date(Date.UTC(e,t-1,n));return e>=1900&&e<2200&&r.getUTCFullYear()===e&&r.getUTCMonth()===t-1&&r.getUTCDate()===n?
`${e}-${pd(t)}-${pd(n)}`:void 0},gd=200,Pk=4e3,Tt="(\\d{1,2})",bi="(\\d{4}|\\d{2})",mi="(?: ?[-/.\\\\] ?| )",Nk=`${Tt}${mi}${Tt}${mi}${bi}`,Mk=`(\\d{4})${mi}${Tt}${mi}${Tt}`,Ik=
`${Tt} ?thang ?${Tt}(?: ?[,/.-] ?| ?nam ?| )${bi}`,md=["jan","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],yd=`(${md.join("|")})[a-z]{0,6}\\.?`,Dk=`${Tt}[ -]${yd}[ ,-]{1,2}${bi}`,
Fk=`${yd} ${Tt},? ${bi}`,zk="(?:t\\d\\d:\\d\\d[\\d:.+z-]*)?",Uk=`(?:${[Nk,Mk,Ik,Dk,Fk].join("|")})${zk}(?![a-z\\d]|[/.\\\\]\\d)`,bd=
"\\d{1,2} ?(?:h|g|gio|:) ?(?:\\d{1,2}(?: ?phut|:\\d{1,2})?)?(?![a-z\\d])",Kk=
`(?:ngay|mung|mong|het|den|toi|cham nhat|han|gia han|luc|vao|cuoi|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nhat|cn|${bd})`,Zk=new RegExp(`^[ ,.:;()-]*(?:${Kk}[ ,.:;()-]*){0,8}$`),jk=
/\b(?:hoac|va|hay|den|toi|truoc|sau|tu|roi|doi|lui)\b|->/,Wa=e=>j(e.replace(/[\r\n]+/g," ; ").normalize("NFKC")).replace(/[\u2215\u2044]/g,"/").replace(/[\u2010-\u2015\u2212]/g,"-").replace(
/[\u00AD\u200B-\u200F\u2060-\u206F\uFEFF]/g,"").replace(/\s+/g," ").trim();function wd(e){var r,o,i,s,a,c,l,u,d,p;let t=[],n=new RegExp(`(^|[^a-z\\d:])${Uk}`,"g");for(let h=n.exec(e);h;h=n.exec(e)){
let[m,b="",w,S,O,L,F,N,g,f,y,x,v,I,W,Ee,it]=h,te=(s=(i=(o=(r=O!=null?O:L)!=null?r:y)!=null?o:I)!=null?i:it)!=null?s:"",Ae=(a=S!=null?S:F)!=null?a:f,E=(c=v!=null?v:W)!=null?c:"",Re=h.index+b.length,P=
Ga(te.length===2?2e3+ +te:+te,Ae===void 0?md.indexOf(E)+1:+Ae,+((p=(d=(u=(l=w!=null?w:N)!=null?l:g)!=null?u:x)!=null?d:Ee)!=null?p:""));t.push({day:P,from:Re,to:Re+m.length-b.length})}return t}
function Je(e){if(/^\d{4}-\d\d-\d\d$/.test(e))return Ga(+e.slice(0,4),+e.slice(5,7),+e.slice(8));if(e===""||e.length>gd)return;let t=Wa(e),[n,r]=wd(t);if(!n||r||!Zk.test(t.slice(0,n.from)))return;
let o=t.slice(n.to);return/\d/.test(o.replace(new RegExp(bd,"g")," ").replace(/\b(?:thu |t)[2-7]\b/g," "))||jk.test(o)?void 0:n.day}function kd(e){let t=Wa(e.slice(0,gd));
return/\b(?:het|cham nhat|den|toi)\b/.test(t)?void 0:Je(t.replace(/^truoc\b/,""))}var xd="-|->|~|=>|(?:cho )?(?:den|toi)(?: het)?(?: ngay)?",Bk="thu (?:hai|ba|tu|nam|sau|bay)|chu nhat",Hk=new RegExp(
`(?:^|[^a-z\\d/.-])${Tt}(?: ?[/.-] ?${Tt})? ?(?:${xd}) ?$`),Gk=new RegExp(`^[ ()]*(?:${xd})[ ()]*(?:(?:${Bk}),? *)?$`);function vd(e,t){var s;if(e.length>Pk)return;let n=Wa(e),r=new Set,o=0,i;for(let{
day:a,from:c,to:l}of wd(n)){let u=n.slice(o,c);if(a===void 0)return;let d=a,p=Hk.exec(u);if(p&&/\d/.test(u)){if(d=(s=Ga(+a.slice(0,4),p[2]?+p[2]:+a.slice(5,7),+p[1]))!=null?s:"",!d||/\d/.test(u.slice(
0,p.index)))return}else{if(/\d/.test(u))return;if(i!==void 0&&Gk.test(u))d=i;else if(/\b(?:den|toi)\b/.test(u))return}let h=Xe(d,a)+1;if(h<1||h>t)return;for(let m=0;m< h;m+=1)r.add(be(d,m));i=d===a?a:
void 0,o=l}return/\d/.test(n.slice(o))||r.size===0&&n!==""?void 0:[...r].sort()}var Sd={"account.otherNetwork":
e=>`Đây là địa chỉ hoặc tên trên ${e.network}, không phải Facebook. Ô này chỉ ghi địa chỉ trang, nhóm hoặc tài khoản Facebook; đề nghị mở trang Facebook của đơn vị và sao chép địa chỉ.`,
"account.required":e=>`Chưa nhập ${e.label}.`,"account.kind":"Chưa chọn loại: Trang, Nhóm, Cá nhân hoặc Không có.","account.kindUnknown":
e=>`“${e.text}” không phải là một loại. Đề nghị chọn Trang, Nhóm, Cá nhân hoặc Không có.`,"account.usageUnknown":e=>`“${e.text}” không phải là tình trạng. Đề nghị chọn Đang dùng hoặc Ngừng dùng.`,
"account.reviewUnknown":e=>`“${e.text}” không phải là kết quả duyệt. Đề nghị chọn Đạt hoặc Trả lại.`,"account.reason":
"Đơn vị không có tài khoản thì cần ghi lý do. Ví dụ: đang lập trang, dự kiến xong trong tháng 11.","account.reasonLong":"Lý do, ghi chú dài quá 500 ký tự. Đề nghị viết ngắn lại.",
"account.addressIsGroup":"Địa chỉ này là của một nhóm. Nếu đúng, đề nghị đổi Loại thành Nhóm.","account.addressIsPage":"Địa chỉ này là của một trang. Nếu đúng, đề nghị đổi Loại thành Trang.",
"account.addressIsPerson":"Địa chỉ này có vẻ là của một tài khoản cá nhân. Nếu đúng, đề nghị đổi Loại thành Cá nhân.","account.groupAddress":
"Địa chỉ này không phải là địa chỉ nhóm (địa chỉ nhóm có dạng facebook.com/groups/…). Đề nghị mở nhóm và sao chép lại địa chỉ, hoặc đổi Loại.","account.addressTidied":
e=>`Địa chỉ sẽ được ghi là ${e.address}. Đề nghị mở thử một lần.`,"account.phoneTidied":e=>`Số điện thoại sẽ được ghi là ${e.phone}.`,"account.ask":e=>`Có phải “${e.value}” không?`,"account.returned":
e=>`Cán bộ tỉnh trả lại: ${e.comment}`,"account.cellUnreadable":"Sổ không đọc được nội dung ô này. Đề nghị xóa và gõ lại; nếu vẫn báo, đề nghị báo cán bộ phụ trách.","account.rowUnreadable":
"Sổ không kiểm tra được dòng này. Đề nghị gõ lại các ô; nếu vẫn báo, đề nghị báo cán bộ phụ trách.","account.more":e=>`và ${e.count} điều khác.`,"account.changedSince":
e=>`Đã đổi sau lần duyệt: ${e.columns}. Cán bộ tỉnh sẽ duyệt lại.`,"account.returnedNoComment":"Cán bộ tỉnh trả lại, chưa ghi lý do. Đề nghị gọi người phụ trách để hỏi.","account.markUnknown":
"Dấu duyệt của dòng này không phải do sổ này ghi, nên lần duyệt chưa được tính. Đề nghị cán bộ tỉnh chọn lại Đạt hoặc Trả lại ở cột Duyệt.","account.noConsent":
"Chưa có xác nhận là người quản trị đang ghi ở dòng này đã biết và đồng ý (chưa ai xác nhận, hoặc người quản trị đã đổi). Đề nghị hỏi người đó, rồi gửi lại dòng này bằng biểu mẫu.",
"account.consentWithdrawn":"Người quản trị đã rút đồng ý. Đề nghị đổi người quản trị, hoặc xóa họ tên, chức vụ, điện thoại, email ở dòng này.","account.otherNotice":
e=>`${e.count} dòng có người quản trị đồng ý theo một bản thông báo khác bản đang ghi ở thẻ Cấu hình. Lần gửi sau của đơn vị sẽ ghi theo bản mới.`,"account.keptLong":
e=>`Dòng đã ngừng dùng hơn ${e.months} tháng mà còn thông tin của người quản trị. Đề nghị xóa họ tên, chức vụ, điện thoại, email ở dòng này.`,"account.noUnit":
"Dòng này chưa có mã đơn vị. Đề nghị ghi mã như trong thẻ Đơn vị.","account.unknownUnit":e=>`Không có đơn vị nào mang mã “${e.code}” trong thẻ Đơn vị. Đề nghị sửa mã, hoặc thêm đơn vị.`,
"account.noneWithAccounts":"Đơn vị đã khai tài khoản nên không ghi là Không có. Đề nghị chuyển dòng này sang Ngừng dùng, hoặc xóa các tài khoản đã khai nhầm.","account.noneTwice":
"Đơn vị đã có một dòng Không có. Đề nghị chuyển bớt một dòng sang Ngừng dùng.","account.legacyText":e=>`Chữ bị lỗi phông. Có phải “${e.text}” không?`};var Ft=
"Đề nghị mở trang hoặc nhóm của đơn vị, sao chép địa chỉ rồi dán vào đây; trên điện thoại, bấm dấu ba chấm (…) và chọn “Sao chép liên kết”.",Rd={"address.EMPTY":`Chưa nhập địa chỉ truy cập. ${Ft}`,
"address.MULTIPLE":"Ô này có nhiều địa chỉ khác nhau. Mỗi dòng chỉ ghi một địa chỉ; đề nghị ghi địa chỉ còn lại ở một dòng khác.","address.EMAIL_IN_URL":
"Đây là địa chỉ email, không phải địa chỉ Facebook. Đề nghị ghi email vào cột Email, còn ở đây dán địa chỉ của trang.","address.PHONE_IN_URL":
"Đây là số điện thoại, không phải địa chỉ Facebook. Đề nghị ghi số vào cột Điện thoại, còn ở đây dán địa chỉ của trang.","address.NOT_URL":
`Đây không phải là địa chỉ truy cập. ${Ft} Nếu ô trong bảng đang hiện thẻ có tên trang thay cho địa chỉ thì xóa ô rồi dán lại địa chỉ dạng chữ (Ctrl+Shift+V). Nếu đơn vị chưa có trang, đề nghị chọn loại Không có và ghi lý do.`,
"address.SCHEME":`Liên kết này không phải là địa chỉ trang web. Địa chỉ phải bắt đầu bằng https:\x2f/. ${Ft}`,"address.OTHER_SITE":
"Địa chỉ này không thuộc Facebook. Đề nghị dán địa chỉ trang, nhóm hoặc tài khoản Facebook, có dạng https:\x2f/www.facebook.com/…","address.LOOKALIKE_HOST":
`Tên miền gõ sai hoặc giả mạo; tên miền đúng là www.facebook.com. Đề nghị không mở liên kết này nếu không tự gõ ra nó. ${Ft}`,"address.USERINFO":
`Địa chỉ có ký tự @ trước tên miền, thường gặp ở liên kết lừa đảo. Đề nghị không mở liên kết này. ${Ft}`,"address.PORT":
"Sau tên miền có dấu hai chấm và ký tự lạ. Đề nghị xóa phần đó, hoặc sao chép lại địa chỉ từ trang.","address.NOT_PROFILE_HOST":
`Đây là trang kỹ thuật hoặc trợ giúp của Facebook, không phải trang của đơn vị. ${Ft}`,"address.ADMIN_TOOL":
"Đây là công cụ quản trị, người khác không mở được. Đề nghị mở trang như một người xem bình thường rồi sao chép địa chỉ công khai.","address.HOME":
`Đây là trang chủ Facebook, chưa có tên trang. ${Ft}`,"address.SYSTEM_PAGE":`Đây là trang chức năng của Facebook (sự kiện, cài đặt, chia sẻ…), không phải trang, nhóm hay tài khoản. ${Ft}`,
"address.LOGIN_LINK":"Đây là liên kết đăng nhập hoặc khôi phục tài khoản nên không được lưu. Đề nghị không gửi liên kết này cho ai; sau khi đăng nhập, mở trang rồi sao chép địa chỉ của trang.",
"address.CONTENT_LINK":"Đây là liên kết của một bài viết, ảnh hoặc video. Đề nghị bấm vào tên trang ở đầu bài để mở trang, rồi sao chép địa chỉ của trang.","address.MISSING_ID":
"Địa chỉ thiếu mã số (id) của tài khoản, có thể do sao chép chưa hết. Đề nghị mở trang và sao chép lại toàn bộ địa chỉ.","address.HIDDEN_ID":
"Địa chỉ này dùng mã tạm của Facebook (pfbid…), người khác có thể không mở được. Đề nghị mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang.","address.CUT":
"Địa chỉ có vẻ bị ngắt giữa chừng, do xuống dòng hoặc thừa dấu cách. Đề nghị viết liền thành một địa chỉ; nếu phần sau là ghi chú thì xóa đi.","address.REDIRECT_LINK":
"Liên kết chuyển hướng này không cho biết dẫn tới trang nào. Đề nghị mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang.","address.DEEP_LINK":
`Liên kết này chỉ dùng trong ứng dụng điện thoại và không dẫn tới trang, nhóm hay tài khoản nào. ${Ft}`,"address.USERNAME_CHARS":
"Tên người dùng sau facebook.com/ chỉ gồm chữ không dấu, chữ số và dấu chấm, không có khoảng trắng. Đề nghị sao chép địa chỉ từ trang, không gõ tên trang.","address.USERNAME_SHORT":
"Tên người dùng sau facebook.com/ ngắn hơn 5 ký tự (không kể dấu chấm), có thể do sao chép chưa hết. Đề nghị mở trang và sao chép lại địa chỉ.","address.USERNAME_LONG":
"Tên người dùng sau facebook.com/ dài hơn 50 ký tự, có thể do dính thêm chữ. Đề nghị mở trang và sao chép lại địa chỉ.","address.USERNAME_TLD":
"Tên người dùng sau facebook.com/ không được kết thúc bằng .com, .net… Nếu đây là trang web riêng của đơn vị, đề nghị thay bằng địa chỉ trang Facebook.","address.note.SCHEME_FIXED":
"Phần đầu địa chỉ (https:\x2f/www…) gõ chưa đúng, đã được sửa. Đề nghị mở thử một lần.","address.note.TEXT_AROUND":"Đã tách địa chỉ khỏi phần chữ xung quanh. Đề nghị mở thử một lần.",
"address.note.BARE_USERNAME":"Đã hiểu nội dung này là tên người dùng Facebook. Đề nghị mở thử; nếu không đúng thì dán địa chỉ đầy đủ.","address.note.AT_USERNAME":
"Đã hiểu phần sau ký tự @ là tên người dùng Facebook. Đề nghị mở thử; nếu không đúng thì dán địa chỉ đầy đủ.","address.note.MESSENGER_LINK":
"Đây là liên kết Messenger, đã đổi sang địa chỉ trang. Đề nghị mở thử một lần.","address.note.DEEP_LINK":
"Đây là liên kết của ứng dụng điện thoại, đã đổi sang địa chỉ trang web. Đề nghị mở thử một lần.","address.note.REDIRECT_UNWRAPPED":
"Đã bỏ phần chuyển hướng, chỉ giữ địa chỉ của trang. Đề nghị mở thử một lần.","address.note.MEMBER_LINK":
"Đây là liên kết tới một thành viên của nhóm, đã đổi sang địa chỉ tài khoản của người đó. Nếu muốn báo cáo nhóm, đề nghị dán địa chỉ của nhóm.","address.note.NAME_LIKE_SITE":
"Tên người dùng này kết thúc như một trang web (.vn). Đề nghị mở thử; nếu đây là trang web riêng của đơn vị thì thay bằng địa chỉ trang Facebook.","address.note.UNRESOLVED":
"Đây là liên kết chia sẻ rút gọn, chưa biết dẫn tới trang nào. Đề nghị mở liên kết, khi trang hiện ra thì sao chép địa chỉ đầy đủ và dán lại."};var wi=e=>/^[^@]*\s[^@]*$/.test(e.trim())?
" Nếu ô đang hiện thẻ người thì xóa ô, gõ lại địa chỉ dạng chữ.":"",Td={"email.EMPTY":"Chưa có địa chỉ email. Đề nghị nhập một địa chỉ, ví dụ: hoa.nguyen@gmail.com.","email.MULTIPLE":
"Ô này có nhiều địa chỉ email. Đề nghị chỉ để lại một địa chỉ của người quản trị.","email.NO_AT":"Địa chỉ email thiếu dấu @. Đề nghị nhập đủ, ví dụ: hoa.nguyen@gmail.com.","email.NO_LOCAL":
"Thiếu phần tên đứng trước dấu @. Đề nghị nhập đủ địa chỉ email.","email.TWO_AT":"Địa chỉ email có nhiều dấu @. Đề nghị chỉ để lại một dấu và một địa chỉ.","email.SPACES":
"Trong địa chỉ email có khoảng trắng. Đề nghị viết liền.","email.ACCENTS":"Địa chỉ email có chữ có dấu hoặc ký tự lạ. Đề nghị gõ lại bằng chữ không dấu.","email.COMMA":
"Trong địa chỉ email có dấu phẩy. Đề nghị thay bằng dấu chấm.","email.CHARS":"Địa chỉ email có ký tự không dùng được. Đề nghị chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới.",
"email.DOTS":"Dấu chấm trong địa chỉ email đặt chưa đúng chỗ. Đề nghị xem lại.","email.DOMAIN":"Phần sau dấu @ chưa đúng. Đề nghị nhập đủ, ví dụ: gmail.com, yahoo.com.vn.","email.LENGTH":
"Địa chỉ email quá dài. Đề nghị kiểm tra lại.","email.PHONE_IN_EMAIL":"Đây là số điện thoại. Đề nghị chuyển sang ô Điện thoại và nhập địa chỉ email vào ô này.","email.URL_IN_EMAIL":
"Đây là địa chỉ trang mạng. Đề nghị nhập địa chỉ email, ví dụ: hoa.nguyen@gmail.com.","email.NAME_IN_EMAIL":
"Đây là tên, chưa phải địa chỉ email. Đề nghị nhập địa chỉ có dấu @ (nếu ô trong bảng đang hiện thẻ người thì xóa ô, gõ lại địa chỉ dạng chữ).","email.note.TEXT_AROUND":
"Chỉ lấy phần địa chỉ email, bỏ phần chữ đi kèm."};var Od={"person.EMPTY":"Ô này chưa có nội dung. Đề nghị nhập.","person.SHORT":"Nội dung quá ngắn. Đề nghị nhập đầy đủ.","person.LONG":
"Họ tên dài quá 60 ký tự. Đề nghị chỉ nhập họ và tên.","person.TOO_LONG":"Nội dung dài quá 100 ký tự. Đề nghị viết ngắn lại.","person.CHARS":
"Có ký tự không dùng được ở đây. Đề nghị chỉ nhập bằng chữ.","person.SHIFTED":"Nội dung này có vẻ của cột khác. Đề nghị xem lại, có thể các cột đã bị lệch.","person.OFFICE_IN_NAME":
"Ô này có cả chức vụ. Đề nghị chỉ để họ tên, chuyển chức vụ sang ô Chức vụ.","person.TWO_PEOPLE":"Ô này có nhiều người. Đề nghị chỉ ghi một người quản trị; người khác khai ở dòng riêng.",
"person.ENCODING":"Chữ bị lỗi phông. Đề nghị gõ lại bằng bảng mã Unicode.","person.ADDRESS_IN_NAME":"Đây là địa chỉ truy cập. Đề nghị chuyển sang ô Địa chỉ truy cập và nhập tên vào ô này.",
"person.EMAIL_IN_NAME":"Đây là địa chỉ email. Đề nghị chuyển sang ô Email và nhập tên vào ô này.","person.PHONE_IN_NAME":
"Đây là số điện thoại. Đề nghị chuyển sang ô Điện thoại và nhập tên vào ô này.","person.note.ONE_WORD":"Họ tên chỉ có một chữ. Đề nghị kiểm tra xem đã đủ họ và tên chưa.","person.note.TITLE_STRIPPED":
"Chỉ ghi họ tên, bỏ phần xưng hô, học vị đứng trước."};var _d={"phone.EMPTY":"Chưa nhập số điện thoại. Đề nghị nhập một số của người quản trị, ví dụ 0912 345 678.","phone.MULTIPLE":
"Ô này có nhiều số điện thoại. Đề nghị chỉ giữ một số của người quản trị.","phone.TOO_SHORT":
"Số điện thoại thiếu chữ số. Số di động có 10 chữ số, số cố định kể cả mã vùng có 11 chữ số. Đề nghị kiểm tra và nhập lại.","phone.TOO_LONG":
"Số điện thoại thừa chữ số. Số di động có 10 chữ số, số cố định kể cả mã vùng có 11 chữ số. Đề nghị kiểm tra và nhập lại.","phone.PREFIX":
"Đầu số này không tồn tại. Số di động bắt đầu bằng 03, 05, 07, 08 hoặc 09; số cố định bắt đầu bằng 02. Đề nghị kiểm tra và nhập lại.","phone.NO_PREFIX":
"Số này thiếu số 0 hoặc mã vùng ở đầu. Đề nghị nhập đủ, ví dụ số cố định tại Trà Vinh bắt đầu bằng 0294.","phone.AREA_CODE":
"Mã vùng không tồn tại, hoặc số không có trong vùng đó. Đề nghị kiểm tra và nhập lại, ví dụ mã vùng Trà Vinh là 0294.","phone.FAKE":
"Số này có vẻ không phải là số thật. Đề nghị nhập số đang dùng của người quản trị.","phone.LETTER_FOR_DIGIT":
"Có chữ cái lẫn trong số, ví dụ chữ O thay cho số 0 hoặc chữ l thay cho số 1. Đề nghị gõ lại bằng chữ số.","phone.CHARS":
"Nội dung này không đọc được là số điện thoại. Đề nghị chỉ ghi một số, không ghi thêm tên, email hay ghi chú.","phone.SCIENTIFIC":
"Ô đang hiện số ở dạng khoa học (có chữ E) nên không còn đủ chữ số. Đề nghị chọn Định dạng, Số, Văn bản thuần túy rồi nhập lại số điện thoại.","phone.SERVICE_NUMBER":
"Đây là số tổng đài hoặc số khẩn cấp (như 1800, 1900, 113). Đề nghị nhập số di động hoặc số cố định của người quản trị.","phone.CLOSED_NETWORK":
"Đây là số của mạng riêng (069 của quân đội, công an; 080 của cơ quan nhà nước), máy ngoài thường không gọi được. Đề nghị nhập số di động hoặc số cố định của người quản trị.","phone.FOREIGN":
"Đây là số nước ngoài. Đề nghị nhập số Việt Nam, bắt đầu bằng 0 hoặc +84.","phone.note.TEXT_AROUND":"Chỉ lấy số điện thoại, bỏ phần chữ đi kèm. Đề nghị kiểm tra.","phone.note.LEADING_ZERO_ADDED":
"Số bị mất số 0 ở đầu, đã được thêm lại. Đề nghị kiểm tra.","phone.note.OLD_11_DIGIT":"Đây là số di động 11 chữ số cũ, đã đổi sang đầu số mới. Đề nghị kiểm tra.","phone.note.OLD_AREA_CODE":
"Số cố định ghi theo mã vùng cũ, đã đổi sang mã vùng mới. Đề nghị kiểm tra.","phone.note.UNKNOWN_PREFIX":"Đầu số này chưa rõ của nhà mạng nào. Đề nghị gọi thử hoặc kiểm tra lại.",
"phone.note.AMBIGUOUS_OLD_AREA":"Đây có thể là số di động, cũng có thể là số cố định ghi theo mã vùng cũ. Nếu là số cố định, đề nghị ghi lại theo mã vùng mới, bắt đầu bằng 02."};function Mn(e,t=160){
if(e.length<=t)return e;let n=t-1;for(;n>0&&/[\u0300-\u036F\uDC00-\uDFFF\u200D\uFE0F]/.test(e.charAt(n));)n-=1;return`${e.slice(0,n)}…`}var Wk=new Map([["comment",1e3],["text",500],["value",500],[
"units",800],["columns",500],["did",800],["trouble",800]]);function ki(e){return typeof e!="object"||e===null?e:Object.fromEntries(Object.entries(e).map(([t,n])=>[t,typeof n=="string"?Mn(n,Wk.get(t)):
n]))}var Va={...Rd,..._d,...Td,...Od,...Sd};function kr({key:e,with:t}){let n=Va[e];return typeof n=="string"?n:n(ki(t))}var Vk=new Map(Object.entries({ldld:"lien doan lao dong",cdcs:
"cong doan co so",cdn:"cong doan nganh",cdvc:"cong doan vien chuc",cd:"cong doan",cti:"cong ti",ct:"cong ti",h:"huien",p:"phuong",x:"xa",dk:"dac khu",tx:"thi xa",tp:"thanh pho",it:"i te",va:"",thpt:
"trung hoc pho thong",thcs:"trung hoc co so",ttit:"trung tam i te",ubnd:"ui ban nhan dan",mtv:"mot thanh vien",tnhh:"trach nhiem huu han",cp:"co phan",bv:"benh vien"})),SE=new Set(
"lien doan lao dong cong co so nganh tinh huien".split(" ")),qk=[" tinh "," huien "," thi xa "," thi tran "," thanh pho "," dac khu "],Yk=1<< qk.length,RE=Yk<<1;function qa(e,t=new Map){return[
].concat(...e.split(/\s+/).map(n=>{let r=t.get(n);if(r)return r;let i=j(n).replace(/y/g,"i").replace(/\b([a-z])\.(?=[a-z]\b)/g,"$1").split(/[^a-z0-9]+/).map(s=>{let a=Vk.get(s);return a===void 0?s:a}
).join(" ").split(" ").filter(Boolean);return t.set(n,i),i}))}var Xk=["trang","fan ?page","page","facebook","fb","nhom","group","chinh thuc","official","lien doan lao dong",
"cong doan(?: co so| nganh)?"],Jk=new RegExp(` (?:${Xk.join("|")})(?= )`,"g"),Ya=/^(?:huien|thi xa|thanh pho) /;function Cd(e){let t=new Map,n=new Map,r=new Map,o=s=>` ${qa(s,t).join(" ")} `.replace(
Jk,"").replace(/ tinh [a-z ]{2,30}$/," ").trim(),i=(s,a)=>{s&&r.set(s,(r.get(s)||new Set).add(a))};for(let s of e){let a=s.code.trim(),c=o(s.name),l=/ tinh ([a-z ]{2,30})$/.exec(qa(s.name,t).join(
" "));n.set(a,c),i(c,a),Ya.test(c)&&i(c.replace(Ya,""),a),l&&i(l[1],"")}return{coreOf:o,own:n,units:r}}function $d(e,{coreOf:t,own:n,units:r}){let o=e.unit.trim(),i=n.get(o),s=t(A(e.pageName||
e.accountName)),a=[...r.get(s)||[]],c=i===void 0||!Ya.test(s)&&` ${i} `.includes(` ${s} `);return a.length===1&&a[0]!==o&&!c?a[0]:void 0}function In(e,t){let n=new Map;for(let r of e){let o=t(r)||"",
i=n.get(o);i?i.push(r):o&&n.set(o,[r])}return[...n.values()].filter(r=>r.length>1)}var xo=e=>[...new Set(e.map(t=>t.unit.trim()))];var xi={accountName:"Trương Thanh Dũng",pageName:
"Công đoàn tỉnh Trà Vinh",key:"u:ldldtravinh",name:"Trương Thanh Dũng",phone:"+84918544418",email:"ldldtravinh@yahoo.com.vn"},Xa=(e="")=>j(A(e));function Ja(e){if(/^\s*v[íi] ?d[ụu]/i.test(
e.accountName||e.pageName||""))return!0;let t=e.key===xi.key,n=e.phone===xi.phone,r=e.email===xi.email;if(!t&&!n&&!r)return!1;let o=["accountName","pageName","name"].filter(i=>Xa(e[i])===Xa(xi[i]));
return n&&r||t&&o.includes("pageName")||o.length+Number(t)+Number(n)+Number(r)>3}var Ed=e=>e.length>2||xo(e).length>1,vi={SAMPLE_ROW:{level:"fix",says:
"Dòng này là ví dụ in sẵn trong mẫu. Đề nghị xóa, hoặc thay bằng thông tin của đơn vị.",find:({samples:e})=>e.map(t=>({rows:[t]}))},SHARE_LINK:{level:"note",field:"address",says:
"Đây là liên kết chia sẻ, chưa phải địa chỉ đầy đủ. Đề nghị mở liên kết rồi sao chép lại địa chỉ của trang.",find:({rows:e})=>e.filter(t=>t.kind==="share"||/^s:/.test(t.key||"")).map(t=>({rows:[t]}))}
,OTHER_UNIT:{level:"question",field:"pageName",says:e=>`Tên này là của đơn vị khác: ${e.other}. Đề nghị hỏi lại đơn vị đã khai xem có nhầm không.`,find:({rows:e,cores:t})=>e.flatMap(n=>{let r=$d(n,t),
o=n.pageName?"pageName":"accountName";return r?[{rows:[n],units:[n.unit.trim(),r],field:o}]:[]})},SAME_ADDRESS:{level:"question",field:"address",says:
e=>`Các đơn vị sau cùng khai một địa chỉ: ${e.units}. Đề nghị hỏi lại xem địa chỉ là của đơn vị nào.`,find:({rows:e})=>In(e,t=>t.key).filter(t=>xo(t).length>1).map(t=>({rows:t}))},REPEATED:{level:
"fix",field:"address",says:e=>`Địa chỉ này được khai ${e.count} lần trong cùng đơn vị (${e.units}). Đề nghị gộp còn một dòng, dòng thừa chuyển sang Ngừng dùng.`,find:({rows:e})=>In(e,
t=>t.key).flatMap(t=>In(t,n=>n.unit.trim())).map(t=>({rows:t}))},PERHAPS_SAME:{level:"note",field:"address",says:
e=>`Có ${e.count} dòng cùng tên trang và cùng người liên hệ nhưng khác địa chỉ (${e.units}). Đề nghị xem có phải cùng một trang không.`,find:({rows:e})=>In(e,t=>t.key&&t.pageName&&(t.phone||t.email)&&
`${Xa(t.pageName)}\n${t.phone||t.email}`).filter(t=>new Set(t.map(n=>n.key)).size>1).map(t=>({rows:t}))},MANY_PHONE:{level:"note",field:"phone",says:
e=>`Số điện thoại này có ở ${e.count} dòng (${e.units}). Nếu đúng một người quản trị các trang này thì không cần sửa.`,find:({rows:e})=>In(e,t=>t.phone).filter(Ed).map(t=>({rows:t}))},MANY_EMAIL:{
level:"note",field:"email",says:e=>`Email này có ở ${e.count} dòng (${e.units}). Nếu đúng một người quản trị các trang này thì không cần sửa.`,find:({rows:e})=>In(e,t=>t.email).filter(Ed).map(t=>({
rows:t}))}};var Ad=Object.fromEntries(Object.entries(vi).map(([e,{says:t}])=>[`across.${e}`,typeof t=="string"?()=>t:t]));var Ld={"workbook.notSetUp":
"Sổ chưa được thiết lập. Đề nghị cán bộ phụ trách mở menu Sổ Tài Khoản, chọn “Thiết lập, sửa lại sổ”.","workbook.otherLayout":
"Sổ đang được nâng cấp nên chưa ghi được; nội dung đã nhập vẫn còn. Đề nghị cán bộ phụ trách mở menu Sổ Tài Khoản, chọn “Thiết lập, sửa lại sổ”.","workbook.isCopy":
"Đây là bản sao của một sổ khác và chưa được thiết lập. Chủ của bản sao mở menu Sổ Tài Khoản, chọn “Thiết lập, sửa lại sổ”: cán bộ phụ trách, địa chỉ nhận trả lời và chế độ thử của cơ quan cũ được bỏ đi, thư tự động tắt.",
"workbook.memoryLost":
"Sổ đã mất phần ghi nhớ riêng (Script Properties), dữ liệu trong các thẻ vẫn còn. Đề nghị cán bộ phụ trách mở menu Sổ Tài Khoản, chọn “Thiết lập, sửa lại sổ”, rồi xem lại mục Thư… trước khi gửi thư.",
"workbook.lostTab":e=>`Không tìm thấy thẻ “${e.tab}”. Đề nghị khôi phục thẻ trong Lịch sử phiên bản, hoặc mở menu Sổ Tài Khoản, chọn “Thiết lập, sửa lại sổ” để tạo lại.`,"workbook.lostColumn":
e=>`Thẻ “${e.tab}” thiếu cột “${e.column}”. Đề nghị mở menu Sổ Tài Khoản, chọn “Thiết lập, sửa lại sổ” để sửa.`,"workbook.twoColumns":
e=>`Thẻ “${e.tab}” có hai cột cùng tên “${e.column}”. Đề nghị đổi tên hoặc xóa cột thừa.`,"page.contact":e=>`Vẫn không được, đề nghị gọi: ${e.contact}`,"workbook.busy":
"Sổ đang được người khác ghi. Nội dung của đơn vị vẫn còn nguyên; đề nghị chờ nửa phút rồi bấm lại.","workbook.unexpected":
e=>`Có lỗi ngoài dự kiến (mã ${e.ref}). Nội dung đã nhập vẫn còn; đề nghị thử lại, nếu vẫn lỗi thì báo mã này cho cán bộ phụ trách.`,"workbook.checkBroke":
e=>`Có ${e.count} chỗ sổ không kiểm tra được; mọi chỗ khác vẫn được kiểm tra. Đề nghị báo người hỗ trợ kỹ thuật.`,"workbook.protected":
"Tài khoản Google này không được phép ghi vào sổ. Đề nghị liên hệ cán bộ phụ trách.","google.busy":"Đang có một lượt Kiểm tra Google khác. Đề nghị chờ một phút rồi bấm lại.","google.here":
"Lần này không hỏi được.","google.run":"Sổ sẽ tự biết khi việc đó xảy ra.","google.never":"Không thể biết từ trong sổ; sổ chạy đúng với cả hai cách.","google.refused":
"Lần này không hỏi được: thiếu quyền hoặc đang bận.","setting.empty":e=>`Thẻ Cấu hình: mục “${e.label}” còn trống. Đề nghị ghi giá trị.`,"setting.lost":
e=>`Thẻ Cấu hình thiếu mục “${e.label}”. Đề nghị chọn “Thiết lập, sửa lại sổ” để thêm lại.`,"setting.unreadable":e=>`Thẻ Cấu hình: sổ không đọc được mục “${e.label}”. Đề nghị xóa và gõ lại.`,
"setting.day":e=>`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}” không phải là một ngày. Đề nghị ghi theo dạng 30/10/2018.`,"setting.yesNo":
e=>`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}”. Đề nghị ghi Có hoặc Không.`,"setting.email":e=>`Thẻ Cấu hình: mục “${e.label}” có “${e.text}” không phải là địa chỉ email.${wi(e.text)}`,
"setting.page":e=>`Thẻ Cấu hình: mục “${e.label}” có “${e.text}” chưa có địa chỉ. Đề nghị ghi mỗi dòng một trang: tên | địa chỉ.`,"setting.graceBeforeDue":
e=>`Thẻ Cấu hình: ngày châm chước (${e.grace}) sớm hơn hạn nộp (${e.due}). Đề nghị sửa một trong hai ngày.`,"who.staffOnly":
"Việc này dành cho cán bộ phụ trách. Nếu anh, chị là cán bộ phụ trách, đề nghị nhờ một cán bộ khác (hoặc chủ trang tính) ghi email của anh, chị vào mục “Email cán bộ phụ trách” của thẻ Cấu hình rồi bấm Thiết lập, sửa lại sổ.",
"who.ownerFirst":"Lần thiết lập đầu tiên phải do chủ của trang tính thực hiện.","who.unknown":e=>`Email ${e.email||"này"} chưa có trong danh sách đơn vị. Đề nghị liên hệ ${e.contact||
"cán bộ phụ trách"} để được thêm.`,"who.nobody":
"Google không cho sổ biết địa chỉ email của anh, chị, nên sổ chưa mở được. Đề nghị tải lại trang tính, chọn lại mục này trong menu Sổ Tài Khoản và đồng ý khi Google hỏi quyền xem địa chỉ email.",
"who.hasContact":e=>`Đơn vị này đã có người liên hệ trong danh sách, nên chỉ mở được bằng tài khoản Google có email đó. Nếu người liên hệ đã thay đổi, đề nghị báo ${e.contact||"cán bộ phụ trách"}.`,
"who.notYours":"Anh, chị chỉ xem và sửa được báo cáo của đơn vị mình.","form.unknownUnit":e=>`Không tìm thấy đơn vị mang mã “${e.code}”. Đề nghị chọn lại đơn vị.`,"form.conflict":
"Dòng này vừa được người khác sửa. Đề nghị xem hai bản và chọn một.","form.rowGone":"Dòng này không còn trong sổ. Đề nghị mở lại biểu mẫu; nội dung đã nhập vẫn còn.","form.consent":
"Cần đánh dấu “Người quản trị đã biết và đồng ý” trước khi gửi.","form.nothing":"Chưa có nội dung để gửi. Đề nghị thêm một tài khoản, hoặc chọn “Đơn vị không có tài khoản”.","form.tooMany":
"Mỗi lần gửi nhiều nhất 30 tài khoản.","form.unitFull":e=>`Mỗi đơn vị khai nhiều nhất ${e.most} dòng, kể cả dòng đã ngừng dùng. Đề nghị sửa các dòng đã có, hoặc liên hệ cán bộ phụ trách.`,
"form.oldPage":"Biểu mẫu này đã cũ. Đề nghị đóng và mở lại biểu mẫu; nội dung đã nhập vẫn còn.","setup.nothing":"Sổ đã đúng, không có gì phải sửa.","setup.tabMade":e=>`Đã tạo thẻ “${e.tab}”.`,
"setup.tabRemade":e=>`Thẻ “${e.tab}” đã bị xóa, đã tạo lại thẻ trống. Nếu cần lấy lại nội dung cũ: Tệp, Lịch sử phiên bản.`,"setup.tabKept":
e=>`Thẻ “${e.tab}” đang mang tên “${e.name}”; giữ nguyên tên mới.`,"setup.columnMade":e=>`Đã thêm cột “${e.column}” vào thẻ “${e.tab}”.`,"setup.headingBack":
e=>`Thẻ “${e.tab}”: tiêu đề “${e.old}” đã được đặt lại thành “${e.column}”.`,"setup.formats":e=>`Đã đặt lại định dạng ô ở thẻ “${e.tab}”.`,"setup.choices":
e=>`Đã đặt lại danh sách chọn ở thẻ “${e.tab}”.`,"setup.table":
e=>`Thẻ “${e.tab}”: Google không cho đặt danh sách chọn ở cột “${e.columns}”, thường vì vùng này đã được chuyển thành bảng (Table). Sổ vẫn chạy. Để có lại danh sách chọn: bấm mũi tên cạnh tên bảng, chọn hoàn nguyên về dải ô thường (Revert to unformatted range), rồi chọn lại “Thiết lập, sửa lại sổ”.`,
"setup.colours":e=>`Đã đặt lại màu báo ở thẻ “${e.tab}”.`,"setup.looks":e=>`Đã đặt lại tiêu đề, ghi chú, độ rộng cột ở thẻ “${e.tab}”.`,"setup.protection":e=>`Đã đặt lại quyền sửa ở thẻ “${e.tab}”.`,
"setup.copied":
"Sổ này là bản sao của một sổ khác, nay là sổ riêng của cơ quan anh, chị: mục “Email cán bộ phụ trách” chỉ còn email của anh, chị; địa chỉ nhận trả lời và chế độ thử đã để trống; thư tự động đã tắt. Đề nghị xem lại thẻ Cấu hình, rồi nhập danh sách đơn vị và chia sẻ trang tính.",
"setup.memoryLost":
"Phần ghi nhớ riêng của sổ (Script Properties) đã mất; sổ đã ghi nhớ lại theo các thẻ đang có. Đề nghị xem lại mục Thư… trước khi gửi thư: sổ không còn biết thư nào đã gửi ngoài những gì thẻ Thư ghi.",
"setup.hidden":
"Google giấu email của một người có quyền sửa trang tính nên không đặt được giới hạn cho riêng người đó. Đề nghị xem nút Chia sẻ: bỏ người không nhận ra, hoặc mời lại bằng địa chỉ email.",
"setup.setting":e=>`Đã thêm mục “${e.label}” vào thẻ Cấu hình.`,"setup.markedAnew":
e=>`Khóa của dấu duyệt đã mất nên sổ đã lập khóa mới và ghi lại dấu của ${e.count} dòng đã duyệt theo nội dung hiện có. Đề nghị xem lại các dòng đó nếu nghi có người đã sửa.`,"setup.settingsBack":
"Thẻ Cấu hình cũ không còn. Sổ đã ghi lại vào thẻ Cấu hình hiện nay các giá trị mà sổ còn nhớ. Đề nghị xem lại từng mục.","setup.staffJoined":
e=>`Từ bây giờ là cán bộ phụ trách: ${e.emails}. Nếu không đúng, đề nghị xóa khỏi mục “Email cán bộ phụ trách”: người bị xóa hết quyền ngay.`,"setup.zone":"Đã đặt múi giờ Việt Nam cho trang tính.",
"setup.locale":"Đã đặt ngôn ngữ tiếng Việt cho trang tính (ngày viết theo thứ tự ngày, tháng, năm).","setup.summary":"Đã lập lại thẻ Tổng hợp.","setup.chart":"Đã thêm biểu đồ vào thẻ Tổng hợp.",
"setup.first":"Sổ đã sẵn sàng. Việc tiếp theo: ghi hạn nộp ở thẻ Cấu hình, nhập danh sách đơn vị, rồi chia sẻ trang tính.","setup.askGoogle":
"Sổ này chưa từng được thử trên tài khoản Google của anh, chị. Kiểm tra Google ngay bây giờ (khoảng nửa phút)?"};var Pd={"roster.noCode":"Chưa có mã đơn vị. Mỗi đơn vị cần một mã riêng.",
"roster.codeTwice":e=>`Mã “${e.code}” được dùng cho nhiều đơn vị. Đề nghị đặt mỗi đơn vị một mã.`,"roster.codeLong":e=>`Mã dài quá ${e.most} ký tự. Đề nghị đặt mã ngắn hơn.`,"roster.unreadable":
"Sổ không kiểm tra được dòng này. Đề nghị gõ lại các ô; nếu vẫn báo, đề nghị báo người hỗ trợ kỹ thuật.","roster.noName":"Chưa có tên đơn vị.","roster.parentSelf":
"Cấp trên trùng với chính đơn vị này.","roster.parentUnknown":e=>`Không có đơn vị nào mang mã “${e.parent}”. Đề nghị sửa mã cấp trên, hoặc ghi tên cấp trên.`,"roster.badEmail":
e=>`“${e.text}” không phải là địa chỉ email. Thư sẽ không tới được đơn vị này.${wi(e.text)}`,"roster.askEmail":
e=>`“${e.text}” có phải là “${e.suggest}” không? Đề nghị sửa; thư chưa gửi tới địa chỉ này.`,"roster.refusedEmail":
e=>`Ngày ${e.day} Google không nhận gửi thư đến “${e.text}”. Đề nghị kiểm tra, sửa địa chỉ.`,"roster.badPhone":e=>`“${e.text}” không phải là số điện thoại gọi được.`,"roster.badRequired":
e=>`“${e.text}” không hợp lệ. Đề nghị chọn Có hoặc Không.`,"roster.badDay":e=>`“${e.text}” không phải là một ngày. Đề nghị ghi theo dạng 30/10/2018.`,"roster.section":
"Dòng này có vẻ là tên một nhóm đơn vị, không phải một đơn vị. Nếu là đơn vị, đề nghị đặt cho đơn vị một mã khác.","roster.nearCode":
e=>`Sổ đã có mã “${e.code}” (${e.name}), chỉ khác ở dấu hoặc số 0. Nếu là đơn vị này, đề nghị ghi mã “${e.code}”; nếu là đơn vị khác, đề nghị đặt mã khác hẳn.`,"roster.nearLine":
e=>`Dòng ${e.line} đã có mã “${e.code}”, chỉ khác ở dấu hoặc số 0. Nếu là một đơn vị, đề nghị xóa bớt một dòng; nếu không, đề nghị đặt mã khác hẳn.`,"roster.sameName":
e=>`Sổ đã có “${e.name}” mang mã “${e.code}”. Đề nghị xem có phải một đơn vị không.`,"roster.sameNameLine":
e=>`“${e.name}” đã có ở dòng ${e.line} với mã “${e.code}”. Đề nghị xem có phải một đơn vị không.`,"roster.emptied":e=>`${e.column} (sẽ bị xóa trống, đang là “${e.was}”)`,"roster.needColumn":
e=>`Bảng thiếu cột “${e.column}”.`,"roster.empty":"Chưa có dòng nào để nhập. Đề nghị dán bảng có dòng tiêu đề, ví dụ: Mã, Tên đơn vị, Loại, Cấp trên, Email liên hệ, Điện thoại liên hệ.",
"roster.tooLong":"Bảng dài quá 20.000 dòng. Đề nghị chia nhỏ.","roster.repeatedInPaste":e=>`Mã “${e.code}” đã có ở dòng ${e.line} của bảng này.`};var Nd={"letter.setting":
e=>`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}”. Đề nghị ghi ${e.want}.`,"letter.google":
e=>`Kiểm tra Google thấy ${e.count} điều khác với điều sổ dựa vào, nên chưa bật gửi thư được: thư có thể bị gửi hai lần. Đề nghị mở Kiểm tra Google và gửi kết quả cho người hỗ trợ.`,
"letter.unwritable":"Sổ không lập được thư này; các thư khác vẫn đi. Đề nghị báo người hỗ trợ kỹ thuật.","letter.noAddress":"Đơn vị chưa có email liên hệ trong thẻ Đơn vị.","letter.badAddress":
e=>`Email liên hệ “${e.text}” không gửi được. Đề nghị sửa trong thẻ Đơn vị.`,"letter.capped":e=>`Đơn vị đã nhận đủ ${e.cap} thư của đợt này.`,"letter.notNeeded":
"Đơn vị đã báo cáo, hoặc đã có thư sau.","letter.quota":"Hết hạn mức trong ngày, ngày làm việc sau sẽ gửi.","letter.time":"Hết thời gian của một lượt gửi, lượt sau sẽ gửi.","letter.trouble":
"Google đang báo lỗi khi gửi thư, lượt sau sẽ gửi.","letter.cutBefore":"Lượt gửi bị ngắt trước khi đến thư này, lượt sau sẽ gửi.","letter.cut":
"Lượt gửi bị ngắt đúng lúc gửi thư này. Đề nghị xem hộp thư đã gửi hoặc hỏi nơi nhận, rồi chọn đã gửi hay chưa gửi.","letter.doubt":
"Google báo lỗi nhưng đã trừ hạn mức. Đề nghị xem hộp thư đã gửi hoặc hỏi nơi nhận, rồi chọn đã gửi hay chưa gửi.","letter.refused":
e=>`Google không nhận gửi thư đến ${e.to}. Đề nghị kiểm tra địa chỉ; ngày làm việc sau sẽ gửi lại.`,"letter.sheetBusy":
"Sổ đang được người khác ghi nên lượt này phải dừng; thư chưa gửi sẽ đi ở lượt sau.","letter.runFailed":"Google báo lỗi nên lượt này dừng giữa chừng.","letter.settled":
"Thư này đã gửi, đang gửi, hoặc đã được quyết định. Đề nghị mở lại bảng Thư.","letter.startLate":e=>`Thư bắt đầu sau ngày cuối của hạn nộp (${e.last}): đơn vị chỉ nhận thư báo quá hạn.`,
"letter.cannotFinish":
e=>`Mỗi ngày gửi được đến nhiều nhất ${e.quota} người nhận; như vậy đến hết ngày ${e.last} còn ${e.units} đơn vị chưa nhận được thư nào. Đề nghị bắt đầu sớm hơn, gia hạn, hoặc gửi bằng tài khoản Google Workspace.`,
"letter.tight":e=>`Mỗi ngày gửi được đến nhiều nhất ${e.quota} người nhận nên ${e.letters} thư nhắc không kịp gửi; mỗi đơn vị vẫn có ít nhất một thư.`,"letter.zones":
e=>`Múi giờ của trang tính (${e.book}) và của chương trình (${e.script}) khác nhau. Đề nghị chọn “Thiết lập, sửa lại sổ”.`,"letter.otherRunner":
e=>`${e.email} đang là người gửi thư. Nếu muốn gửi thay, đề nghị chọn “Nhận việc gửi thư”.`,"letter.testMode":e=>`Đang ở chế độ thử: mọi thư chỉ gửi đến ${e.to}.`,"letter.testAddress":
e=>`Chế độ thử ghi “${e.text}”, không phải là địa chỉ email, nên chưa thư nào được gửi.`,"letter.unreachable":
e=>`${e.units} đơn vị còn thiếu báo cáo mà không có email liên hệ dùng được. Đề nghị gọi điện.`,"letter.gone":"Thư này không còn trong lịch gửi. Đề nghị mở lại bảng Thư.","letter.noQuota":
"Hôm nay đã hết hạn mức gửi thư của Google. Đề nghị gửi vào ngày mai.","letter.notSent":e=>`Google không nhận gửi thư đến ${e.to}. Đề nghị thử lại sau.`,"letter.changed":
e=>`Sau khi bật gửi thư, thẻ Cấu hình đã đổi ${e.changes}, nên thư tạm dừng. Đề nghị mở menu Sổ Tài Khoản, chọn Thư… để xem lịch mới và xác nhận.`,"letter.preview":e=>`Sẽ gửi ${e.counts}. Gửi?`,
"letter.previewNone":"Theo lịch mới, chưa có thư nào cần gửi trong những ngày tới.","letter.lost":
e=>`Thẻ Thư không còn ghi ${e.letters} thư đã gửi (bị xóa, hoặc sổ được khôi phục bản cũ), nên thư tạm dừng để không đơn vị nào nhận hai lần. Đề nghị mở menu Sổ Tài Khoản, chọn Thư…, rồi chọn “Coi như đã gửi” hoặc “Gửi lại”.`,
"letter.extra":e=>`Thẻ Thư ghi ${e.letters} thư đã gửi mà sổ không gửi, nên thư tạm dừng. Đề nghị mở menu Sổ Tài Khoản, chọn Thư…, rồi chọn “Coi như đã gửi” hoặc “Gửi lại”.`,"letter.mixed":
"Thẻ Thư ghi các thư đã gửi khác với phần ghi nhớ của sổ, nên thư tạm dừng. Đề nghị mở menu Sổ Tài Khoản, chọn Thư…, rồi chọn “Coi như đã gửi” hoặc “Gửi lại”.","letter.noLedger":
"Phần ghi nhớ của sổ về các thư đã gửi bị hỏng, nên thư tạm dừng. Đề nghị mở menu Sổ Tài Khoản, chọn Thư…, rồi chọn “Coi như đã gửi” hoặc “Gửi lại”.","letter.changedAgain":
"Cấu hình vừa đổi thêm sau khi bảng Thư được mở. Đề nghị xem lại lịch rồi xác nhận.","letter.nothingHeld":"Không còn gì phải quyết định: thư đang đi theo lịch.","letter.runnerLeft":
e=>`Người gửi thư ${e.email} không còn là cán bộ phụ trách, nên thư đã dừng. Đề nghị cán bộ phụ trách mở menu Sổ Tài Khoản, chọn Thư…, rồi bấm “Nhận việc gửi thư”.`,"letter.busy":
"Đang có một lượt gửi thư. Đề nghị chờ vài phút rồi mở lại bảng Thư."};var Md={"health.runner":e=>`Người gửi: ${e.email}.`,"health.noRunner":"Chưa ai được giao gửi thư.","health.paused":
"Đang tạm dừng: không thư nào được gửi.","health.noTrigger":"Lịch chạy hằng ngày đã mất nên thư không còn tự đi. Đề nghị bấm “Bật lại”.","health.stalled":
"Lịch chạy hằng ngày đã quá một ngày không gửi thư. Đề nghị bấm “Bật lại”.","health.stalledOther":
e=>`Lịch chạy của ${e.email} đã quá một ngày không gửi thư. Đề nghị báo người đó mở bảng Thư và bấm “Bật lại”, hoặc bấm “Nhận việc gửi thư” để gửi thay.`,"health.hour":
e=>`Mục “Giờ gửi thư” ghi ${e.set} giờ nhưng lịch vẫn chạy lúc ${e.runs} giờ. Đề nghị bấm “Tải lại” để đổi lịch.`,"health.hourOther":
e=>`Mục “Giờ gửi thư” ghi ${e.set} giờ nhưng lịch vẫn chạy lúc ${e.runs} giờ. Lịch đổi theo khi ${e.email} mở bảng Thư.`,"health.lastRun":e=>`Lượt gần nhất: ${e.at} (${e.did}).`,"health.noRun":
"Chưa có lượt gửi nào.","health.trouble":e=>`Lượt gửi chưa xong, ${e.trouble}`,"health.nextRun":e=>`Lượt tới: ${e.day}, khoảng ${e.hour} giờ.`,"health.quota":
e=>`Hạn mức còn lại hôm nay: ${e.left} người nhận.`,"health.held":e=>`${e.letters} thư đang chờ.`,"health.unknown":e=>`${e.letters} thư không rõ đã gửi, cần cán bộ quyết định.`,"health.failed":
e=>`${e.letters} thư gửi lỗi, lý do ghi trong thẻ Thư.`,"health.sending":"Đang có một lượt gửi.","health.onNoRunner":
"Mục “Gửi thư tự động” ghi Có nhưng chưa ai được giao gửi thư, nên không thư nào đi. Đề nghị mở menu Sổ Tài Khoản, chọn Thư…, rồi bấm “Bật gửi thư”.","health.noDay":
e=>`Đã bật gửi thư nhưng mục “${e.label}” của thẻ Cấu hình còn trống, nên không thư nào đi. Đề nghị ghi ngày vào mục đó.`,"health.dry":
e=>`Từ ${e.since}, hộp thư ${e.email} không còn hạn mức gửi của Google nên không thư nào đi. Đề nghị người đó xem hộp thư có đang gửi hàng loạt nơi khác không, hoặc cán bộ khác mở menu Sổ Tài Khoản, chọn Thư…, rồi bấm “Nhận việc gửi thư”.`,
"health.never":e=>`Đã bật gửi thư từ ${e.since} mà chưa có lượt gửi nào. Đề nghị mở menu Sổ Tài Khoản, chọn Thư… để kiểm tra.`,"health.gap":
e=>`Lượt gửi thư gần nhất là ${e.last}, đã quá một ngày. Đề nghị mở menu Sổ Tài Khoản, chọn Thư… để kiểm tra.`};var Id={"log.form":"Gửi biểu mẫu","log.formUnlisted":
"Gửi biểu mẫu (email chưa có trong danh sách, tự chọn đơn vị)","log.moved":"Có người sắp xếp, chèn hoặc xóa dòng, cột đúng lúc sổ đang ghi: sổ đã xem lại và đặt lại đúng chỗ","log.firstTyped":
"Ô “Nộp lần đầu” bị sửa tay, sổ đã đặt lại","log.firstPutBack":e=>`Ô “Nộp lần đầu” bị sửa, sổ đặt lại thành ${e.time}`,"log.firstDoubtful":
e=>`Ô “Nộp lần đầu” ghi giờ không thể có, sổ tính từ lúc kiểm tra, ${e.time}`,"log.consentWithdrawn":"Rút đồng ý","log.roster":
e=>`Nhập danh sách đơn vị: thêm ${e.added}, sửa ${e.changed}, từ chối ${e.rejected}`,"log.sentEarly":"Gửi sớm một thư","log.lettersOn":"Bật gửi thư tự động","log.planConfirmed":
"Xác nhận lịch gửi thư mới","log.countedAsSent":"Coi như đã gửi các thư đến hạn","log.sentAgain":"Cho gửi lại các thư mà thẻ Thư không ghi","log.lettersOff":"Tắt gửi thư tự động"};var Qk={...Va,...Ad,
...Ld,...Pd,...Nd,...Md,...Id};function k(e){let t=Qk[e.key];return typeof t=="string"?t:t(ki(e.with))}var xr=e=>({ok:!0,value:e}),cn=(...e)=>({ok:!1,problems:e});var ex=
/^(?:[-–—_.,\x2f0 ]*|x{1,3}|n\x2fa|(?:không|chưa|ko)(?: (?:có|lập|dùng).*)?)$/i,tx=/:\x2f\x2f|www\.(?!\S*@)|\b(?:facebook|fb)\.(?:com|me)\b|\bm\.me\x2f|profile\.php/i;function un(e){return ex.test(e)?
"NOTHING":tx.test(e)?"ADDRESS":/[^\s@]@[^\s@]+\.[a-z]/i.test(e)?"EMAIL":e.replace(/\D/g,"").length>8&&e.replace(/\P{L}/gu,"").length<11?"PHONE":void 0}var vo=
"gmail yahoo hotmail outlook icloud ymail rocketmail".split(" "),Fd=
"travinh.gov.vn vinhlong.gov.vn bentre.gov.vn tvu.edu.vn travinh.edu.vn congdoan.vn congdoantravinh.com.vn agribank.com.vn vietcombank.com.vn".split(" "),Qa=[...vo.map(e=>`${e}.com`),"yahoo.com.vn",
"outlook.com.vn","hotmail.com.vn",...Fd],nx=/^(?:e?mail|cloud|[fh]mail|googlemail)\.com$/,zd=[[/\.(?:nv|v[mb]|vn[nmv]|nvn)$/,".vn"],[/\.(?:c[opvx]n|[vxd]om|c[pin]m|cmo|ocm|comm|coom)(?=$|\.vn$)/,
".com"],[/\.(com|gov|edu|org|net)vn$/,".$1.vn"],[/\.(?:go[bc]|gvo|ogv)\.vn$/,".gov.vn"],[/\.(?:eud|deu|ed[iy])\.vn$/,".edu.vn"]],rx=
/^[\w'+-]+(?:\.[\w'+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,ox=/[\u00AD\u200B-\u200F\u2060-\u206F\uFEFF]/g,Dd=`\\s"'“”‘’<>()[\\]{},;:!?*`,Ud=new RegExp(`^[${Dd}-]+|[${Dd}.…-]+$`,"g"),
ix=[[/^@/,"NO_LOCAL"],[/@.*@/,"TWO_AT"],[/\s/,"SPACES"],[/[^\0-\x7F]/,"ACCENTS"],[/[,;]/,"COMMA"],[/[^\w'+.@-]|@.*[_']|'@/,"CHARS"],[/\.\.|^\.|\.@|@\./,"DOTS"],[/^[^@]{65}|.{255}/,"LENGTH"]];
function Kd(e){let t=zd.reduce((u,[d,p])=>u.replace(d,p),e),n=t.split(".")[0],r=t.slice(n.length+1),o=u=>u.replace(/\./g,""),i=Qa.find(u=>u===`${t}.vn`||o(u)===o(t)||r===""&&u.startsWith(`${n}.`));if(
i||nx.test(t)||/\.(?:gov|edu)\.vn$/.test(t))return i||t;let s=vo.includes(n),a=s?n:vo.find(u=>fi(n,u));if(!a)return Fd.find(u=>fi(t,u))||t;if(/^(?:ya|ho|ou)/.test(a)&&
/^(?:com?\.)?(?!vn|co|cm|om)[a-z]{2}$/.test(r)||!(s||/^c?om?(?:\.vn)?$|^cm$/.test(r)))return t;let l=`${a}.com.vn`;return/vn?$/.test(r)&&Qa.includes(l)?l:`${a}.com`}var Si=e=>rx.test(e)&&
!/^[^@]{65}|.{255}|@.*[^.]{64}|'@/.test(e);function Ri(e){let t=j(e.replace(/\s+/g,"")),n=t.lastIndexOf("@"),r=i=>i.replace(/[,;:.]+/g,".").replace(/^\.|\.$/g,""),o=`${r(t.slice(0,n).replace(
/^www\.|@+$/g,""))}@${Kd(r(t.slice(n+1)))}`;return Si(o)?o:void 0}function sx(e){let[,t="",n=""]=/^([^@]*\s)([^@]{3,}@.*)$/.exec(e)||[];return/\p{Lu}|[^\0-\x7F]/u.test(t)&&Si(n)?n:Ri(e)}var zt=(e,t,
n)=>({ok:!1,reason:e,suggest:t,parts:n});function ax(e){let t=j(e).replace(/\s/g,""),n=Qa.find(o=>t.endsWith(o)&&(vo.includes(o.split(".")[0])||/\W/.test(t.charAt(t.length-o.length-1)))),r=n&&Ri(
`${t.slice(0,-n.length)}@${n}`);return r?zt("NO_AT",r):/\s|[^\0-\x7F]/.test(e)?zt("NAME_IN_EMAIL"):zt(/\w\.[a-z]{2,}(?:\x2f|$)/.test(t)?"URL_IN_EMAIL":"NO_AT")}function cx(e){let t=i=>i.find(
s=>s.includes("@")),n=t(e.split(/[<>]/)),r=t(t(n.split(/:(?=[^:]*@)/)).split(/\s[-–—|]\s|[([\])]/)),o=j(e.replace(r,"")).replace(/[^a-z]|mailto|dia chi|thu dien tu|hop thu|[eg]?-?mail/g,"");return{
address:r.replace(/\?subject=.*$/i,"").replace(Ud,""),around:o!==""}}var Zd=e=>e.replace(/[\uFF01-\uFF5E]/g,t=>String.fromCharCode(t.charCodeAt(0)-65248)).replace(
/\uFE6B| ?[([{](?:at|a còng)[)\]}] ?| (?:at|a còng) /gi,"@");function Ti(e){let t=Zd(A(e)),n=un(t.slice(0,1e3));if(n==="NOTHING")return zt("EMPTY");if(t.length>1e3)return zt(/@[^]*@/.test(t)?
"MULTIPLE":"LENGTH");if(n==="ADDRESS")return zt("URL_IN_EMAIL");if(!t.includes("@"))return n==="PHONE"?zt("PHONE_IN_EMAIL"):ax(t);let r=t.split(/[\s,;:<>()[\]"“”|\x2f\\]+/).map(h=>h.replace(Ud,
"")).filter(h=>h.includes("@")),o=r.filter((h,m)=>r.findIndex(b=>b.toLowerCase()===h.toLowerCase())===m);if(o.length>1)return zt("MULTIPLE",void 0,o.filter(Si));let{address:i,around:s}=r.length>1?{
address:o[0],around:!1}:cx(t),a=ix.find(([h])=>h.test(i)),c=a?a[1]:"DOMAIN";if(!Si(i))return zt(c,c==="SPACES"?sx(i):Ri(i));let l=i.indexOf("@"),u=i.slice(0,l)+i.slice(l).toLowerCase(),d=
u.toLowerCase(),p=Ri(d);return{ok:!0,email:u,key:d,suggest:p===d?void 0:p,notes:s?["TEXT_AROUND"]:[]}}function ln(e){let t=A(e).toLowerCase(),n=t.lastIndexOf("@"),r=t.slice(n+1);return n<1||
!/^(?:gmail|googlemail)\.com$/.test(r)?t:`${t.slice(0,n).replace(/\+.*$/,"").replace(/\./g,"")}@gmail.com`}var ux=/[,;|\n\r]+|\s*\x2f\s*|\s+(?:và|hoặc|hay|&|\+)\s+/i,lx=/"[^"@]{0,200}"\s*(?=<)/g,dx=
200,px=/^\s*\d{1,2}[.)]\s+/,hx=e=>e.indexOf("@")===e.lastIndexOf("@")?[e.replace(px,"")]:e.replace(/></g,"> <").split(/\s+/),fx=(e,t)=>t!==void 0&&t.length< e.length&&A(e).split(" ").includes(t);
function Qe(e){let t={emails:[],bad:[]},n=new Set,r=Zd(e.slice(0,2e4).replace(ox,"")).replace(lx,""),o=[];for(let i of r.split(ux).flatMap(hx).slice(0,dx)){let s=Ti(i),a=!s.ok&&fx(i,s.suggest)?Ti(
s.suggest):s;if(a.ok){if(a.suggest&&gx(a.key)){t.bad.push({text:A(i),reason:"TYPO",suggest:a.suggest});continue}n.has(ln(a.key))||t.emails.push(a.email),n.add(ln(a.key))}
else a.reason==="NAME_IN_EMAIL"?o.push({text:A(i),reason:a.reason}):a.reason!=="EMPTY"&&t.bad.push({text:A(i),reason:a.reason,suggest:a.suggest})}return!t.emails.length&&!t.bad.length&&t.bad.push(
...o),t}function gx(e){let t=e.slice(e.indexOf("@")+1),n=Kd(t);return n!==t&&(zd.some(([r])=>r.test(t))||vo.includes(n.split(".")[0]))}var mx=
/(?:https?:\x2f\x2f[^\s|,;<>"]+|(?:[\w-]{1,63}\.){1,5}[a-z]{2,10}\x2f[^\s|,;<>"]*)/gi,yx=/^(?:\d{1,2}[.)]\s)?[\s|:;,.()[\]<>–—-]*|[\s|:;,([<>–—-]+$/g,Oi=e=>{let t=e.replace(yx,"");return/[([<]/.test(
t)?t:t.replace(/[)\]>]+$/,"")},bx=e=>e.replace(/[?#].*$/,"").replace(/\x2f+$/,"").split("/").pop()||e;function jd(e,t){var o;let n=[],r=[];for(let i of e.slice(0,2e4).split(/\r\n|[\r\n]/)){let s=(o=
i.match(mx))!=null?o:[],a=0;s.forEach((c,l)=>{let u=i.indexOf(c,a),d=Oi(i.slice(a,u)),p=l+1< s.length?"":Oi(i.slice(u+c.length));a=u+c.length;let h=c.replace(/[.,;:)\]]+$/,"");n.push({name:d||p||bx(
h),address:/^https?:/i.test(h)?h:`https:\x2f/${h}`})}),!(s.length||!Oi(i))&&(/^\s*\|/.test(i)||n.push({name:Oi(i),address:""}),r.push({key:"setting.page",with:{label:t,text:i.trim()}}))}return{value:
n,also:r}}function Bd(e,t){try{return e.read(t)}catch{return cn({key:"setting.unreadable",with:{label:e.label}})}}var wx=/^[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+/,kx=/[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+$/,xx=
200,vx=e=>e.replace(wx,"").replace(kx,""),Hd=e=>e.slice(0,xx).normalize("NFKC"),Ut=e=>ke(vx(A(Hd(e)))),xe=e=>ke(A(Hd(e)).replace(/^'/,"")).replace(/\s/g,"").toUpperCase();function vr(e,t={}){var i;
let n=new Map(e.map(s=>[Ut(s),s])),r=new Map;for(let s of e)for(let a of new Set([s,...(i=t[s])!=null?i:[]].map(c=>j(Ut(c)))))r.set(a,r.has(a)?void 0:s);let o=new Set(e);return s=>{var c;if(o.has(
s))return s;let a=Ut(s);return(c=n.get(a))!=null?c:r.get(j(a))}}var B={page:"Trang",group:"Nhóm",person:"Cá nhân",none:"Không có"},Ce={passed:"Đạt",returned:"Trả lại"},Fe={active:"Đang dùng",stopped:
"Ngừng dùng"},Sr={form:"Biểu mẫu",hand:"Sửa tay"},Ue={yes:"Có",no:"Không"},$={missing:"Chưa báo cáo",fix:"Cần sửa",reported:"Đã báo cáo",approved:"Đã duyệt",none:"Không có"},re={open:"Còn hạn",onTime:
"Đúng hạn",grace:"Châm chước",late:"Trễ hạn",overdue:"Quá hạn"},_i=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"unit",reader:"unit",format:"text",...r}),Ot=(e,t,n,r,o,i={})=>({..._i(e,t,n,i),
faultBit:r,report:o}),Ke=(e,t,n,r={})=>({heading:e,width:t,help:`${n} Sổ tự ghi, đề nghị không sửa.`,writer:"us",reader:"unit",format:"text",...r}),Ze=(e,t,n,r={})=>({...Ke(e,t,n,r),checked:!0}),ie=(
e,t,n,r={})=>({heading:e,width:t,help:n,writer:"staff",reader:"staff",format:"text",...r}),Rr=(e,t)=>Object.keys(e).filter(n=>t(e[n])),Ci=e=>Rr(e,t=>"checked"in t),ec=e=>Object.fromEntries(
Object.keys(e).map(t=>[t,""]));var $i={[B.page]:["fanpage","fan page","page","trang facebook","trang fanpage","trang fb"],[B.group]:["group","nhóm facebook","hội nhóm"],[B.person]:[
"tài khoản cá nhân","trang cá nhân","facebook cá nhân"],[B.none]:["không","chưa có","không có tài khoản","chưa có tài khoản"],[Fe.active]:["đang sử dụng","còn dùng","đang hoạt động"],[Fe.stopped]:[
"ngừng sử dụng","đã ngừng","đã ngừng dùng","không dùng nữa","ngưng dùng","dừng"],[Ce.passed]:["ok","đã đạt","đạt yêu cầu"],[Ce.returned]:["đã trả lại","trả về"]},Wd={[Ue.yes]:["x","true","1","yes",
"có ạ","v","✓","✔"],[Ue.no]:["false","0","no","ko","k","không ạ"]},Kt=vr(Object.values(B),$i),tc=vr(Object.values(Fe),$i),Vd=vr(Object.values(Ce),$i),dn=vr(Object.values(Ue),Wd),Gd=new Map;
function Sx(e){var r;let t=e.join(`\n`),n=(r=Gd.get(t))!=null?r:vr(e,e[0]===Ue.yes?Wd:$i);return Gd.set(t,n),n}function qd({choices:e},t){var n;return!e||t===""||e.includes(t)?t:(n=Sx(e)(t))!=null?n:
t}function Ei(e){let t=dn(e);return t===void 0?e.trim()?void 0:!1:t===Ue.yes}var Rx=50,ft=e=>Qe(e.join(`\n`)).emails.slice(0,Rx);var Zt=(e,t,n,r,o)=>({label:e,initial:t,help:n,read:i=>{let s=o(i.trim(
));return s===void 0?cn({key:"letter.setting",with:{label:e,text:i.trim(),want:r}}):xr(s)}}),Yd="Có",Tx="Không",nc=(e,t,n)=>Zt(e,t,n,"Có hoặc Không",Ei),Tr=(e,t,n,r,o,i=Ox)=>Zt(e,t,n,
`một số từ ${r} đến ${o}`,s=>{let a=i(s);return a!==void 0&&a>=r&&a<=o?a:void 0}),Ox=e=>/^\d{1,4}$/.test(e)?+e:void 0;function _x(e){var n;let[,t]=(n=
/^(\d{1,2}) ?(?:(?:h|g|gio|:) ?(?:00(?: phut)?)?)?(?: sang)?$/.exec(j(e)))!=null?n:[];return t===void 0?void 0:+t}function Cx(e){var n;let t=j(e).replace(/\b(?:ngay|va|truoc|han)\b/g," ");
return/^[\d\s,;\x2f+-]*$/.test(t)&&!/\d{3}/.test(t)?[...new Set(((n=t.match(/\d+/g))!=null?n:[]).map(Number))].sort((r,o)=>o-r):void 0}var Qd=e=>e.split(/[,;\n&+]|\s+và\s+/i).map(t=>t.trim()).filter(
Boolean),$x=["cn","hai","ba","tu","nam","sau","bay"],Ex=/^(?:(?:hang|moi) ngay|tat ca(?: cac ngay)?|ca tuan)$/;function Ax(e){let t=j(e.trim()).replace(/^(thu |t(?=\d))/,"").replace("chu nhat","cn"),
n=/^[2-7]$/.test(t)?+t-1:$x.indexOf(t);return n<0?void 0:n}function Lx(e){if(Ex.test(j(e)))return[0,1,2,3,4,5,6];let t=new Set;for(let n of Qd(e.normalize("NFC").replace(
/\s+(?:hằng|hàng|trong) tuần$/i,""))){let r=n.replace(/^từ\s+/i,"").split(/\s*(?:[-–—~→]|->)\s*|\s+(?:đến|tới)\s+/i).map(Ax),o=r[0],i=r[r.length-1];if(o===void 0||i===void 0||r.length>2)return;for(
let s=0;s<=(i-o+7)%7;s+=1)t.add((o+s)%7)}return t.size?[...t].sort():void 0}var Px=61,Nx=e=>vd(e,Px),Xd="thứ Hai đến thứ Sáu",Jd="02/09/2019, 04/02/2019 - 08/02/2019",Ai={lettersOn:nc(
"Gửi thư tự động",Tx,"Đề nghị bật, tắt ở mục Thư… của menu."),lettersFrom:Zt("Gửi thư từ ngày","","Để trống thì không thư nào được gửi.","ngày như 15/10/2018",e=>e?Je(e):""),milestones:Zt(
"Nhắc trước hạn (số ngày)","14, 7, 3, 1","Trúng ngày nghỉ thì chuyển sang ngày làm việc gần nhất.","như 14, 7, 3, 1",Cx),sendHour:Tr("Giờ gửi thư","8","Google gửi trong vòng một giờ kể từ giờ này.",6,
17,_x),sendDays:Zt("Ngày gửi trong tuần",Xd,"Các ngày được gửi thư.",`như ${Xd}`,Lx),holidays:Zt("Ngày nghỉ","",`Ngày lễ, Tết không gửi thư. Ví dụ: ${Jd}.`,`như ${Jd}`,Nx),senderName:Zt(
"Tên người gửi thư","","Để trống thì dùng tên bộ phận phụ trách.","",e=>e),replyTo:Zt("Email nhận trả lời","","Để trống thì thư trả lời về người gửi.","một địa chỉ email",e=>e?ft([e])[0]:""),unitCap:
Tr("Số thư tối đa cho một đơn vị","12","Trong một đợt, không kể thư cảm ơn.",1,99),overdueWeeks:Tr("Số tuần nhắc sau hạn","4","Mỗi tuần một thư cho đơn vị còn thiếu. 0: không nhắc.",0,52),digests:nc(
"Gửi thư cho cấp trên",Yd,"Danh sách đơn vị trực thuộc còn thiếu, ở mỗi mốc nhắc."),thanks:nc("Gửi thư cảm ơn",Yd,"Một thư sau khi đơn vị báo cáo đầy đủ."),quotaReserve:Tr("Để dành hạn mức mỗi ngày",
"10","Số người nhận, cho thư khác của người gửi.",0,1e3),testTo:Zt("Chế độ thử: gửi mọi thư đến","","Trong thư có ghi người nhận thật. Để trống để gửi thật.","",Qd)};var Or=(e,t,n)=>({label:e,initial:
t,help:n,read:r=>xr(r.trim())}),ep=(e,t,n,r=Je)=>({label:e,help:t,initial:"",read:o=>o.trim()?np(r(o),{key:"setting.day",with:{label:e,text:o}}):n?cn({key:"setting.empty",with:{label:e}}):xr("")}),Mx=
(e,t,n)=>({label:e,initial:t,help:n,read:r=>np(Ei(r),{key:"setting.yesNo",with:{label:e,text:r}})}),tp=e=>e.split(/[,;\n]/).map(t=>t.trim()).filter(Boolean),Ix=(e,t)=>({label:e,help:t,initial:"",read:
n=>{let{emails:r,bad:o}=Qe(n),i=o.map(({text:s})=>({key:"setting.email",with:{label:e,text:s}}));return{ok:!0,value:r.map(s=>s.toLowerCase()),also:i}}}),Dx=(e,t,n)=>({label:e,initial:t,help:n,read:
r=>({ok:!0,...jd(r,e)})});function np(e,t){return e===void 0?cn(t):xr(e)}var Fx=["Bên kiểm soát dữ liệu: Liên đoàn Lao động tỉnh.",
"Liên đoàn Lao động tỉnh thu thập họ tên, chức vụ, điện thoại, email và địa chỉ tài khoản facebook của người quản trị để theo dõi, liên hệ công tác tuyên truyền theo văn bản hướng dẫn; không dùng vào việc khác, không công bố.",
"Người được xem: Ban Tuyên giáo - Nữ công, đơn vị báo cáo và những người được chia sẻ trang tính này.",
"Dữ liệu được lưu trên dịch vụ của Google (Trang tính, Gmail), máy chủ có thể đặt ngoài Việt Nam.","Thông tin được lưu đến khi thay người quản trị hoặc 12 tháng sau đợt báo cáo.",
"Việc đồng ý là tự nguyện. Người quản trị có quyền được biết, xem, sửa, rút lại đồng ý, yêu cầu xóa hoặc hạn chế xử lý bằng cách liên hệ cán bộ phụ trách; nếu không được giải quyết thì có quyền khiếu nại đến Liên đoàn Lao động tỉnh hoặc cơ quan chuyên trách bảo vệ dữ liệu cá nhân của Bộ Công an."].join(
" "),he={federation:Or("Tên Liên đoàn Lao động tỉnh","Liên đoàn Lao động tỉnh","Hiện trên biểu mẫu và trong thư."),department:Or("Bộ phận phụ trách","Ban Tuyên giáo - Nữ công",
"Bộ phận nhận báo cáo."),guidance:Or("Văn bản hướng dẫn","Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018","Văn bản làm căn cứ của đợt báo cáo, hiện trên biểu mẫu và trong thư."),round:Or("Tên đợt báo cáo",
"Năm 2018","Tên ngắn của đợt. Đổi tên đợt thì thư tạm dừng đến khi cán bộ xác nhận, rồi mọi thư của đợt mới được gửi từ đầu."),dueBefore:ep("Hạn nộp (trước ngày)",
"Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",!0,kd),graceUntil:ep("Châm chước đến hết ngày",
"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",!1),staff:Ix("Email cán bộ phụ trách",
"Người được sửa danh sách đơn vị, duyệt báo cáo và nhận thư tổng hợp. Nhiều địa chỉ cách nhau bằng dấu phẩy. Thêm người xong, đề nghị bấm Thiết lập: từ đó người ấy mới có quyền. Người bị xóa khỏi đây hết quyền ngay; Thiết lập thì thu cả quyền sửa các ô được bảo vệ."),
contact:Or("Liên hệ khi cần hỗ trợ","","Tên và số điện thoại người trả lời các đơn vị. Ví dụ: Bà Nguyễn Thị Hoa, 0913 456 789."),mayChoose:Mx("Cho người chưa có trong danh sách tự chọn đơn vị","Có",
"Có: người mở biểu mẫu bằng email lạ được tự chọn một đơn vị chưa có email liên hệ trong danh sách, email được ghi lại trong Nhật ký. Đơn vị đã có email liên hệ chỉ người đó và cán bộ phụ trách mở được. Không: phải liên hệ cán bộ phụ trách."),
pages:Dx("Trang chính thức để theo dõi",
`Công đoàn tỉnh Trà Vinh | https:\x2f/www.facebook.com/ldldtravinh\nCông đoàn Việt Nam | https:\x2f/www.facebook.com/congdoanvietnam\nNhóm Tâm sự công nhân | https:\x2f/www.facebook.com/tamsucongphan`,
"Mỗi dòng một trang: tên | địa chỉ. Hiện sau khi đơn vị báo cáo xong. Đề nghị mở thử từng địa chỉ."),notice:Or("Thông báo về dữ liệu cá nhân",Fx,
"Hiện trên biểu mẫu, trước ô đồng ý. Đề nghị ghi đúng tên, điện thoại của đơn vị kiểm soát dữ liệu."),keepMonths:Tr("Nhắc xóa dữ liệu sau (tháng)","12",
"Dòng đã ngừng dùng lâu hơn số tháng này mà còn họ tên, điện thoại, email thì “Kiểm tra toàn bộ” nhắc cán bộ xóa.",1,120),...Ai};function Dn(e){var r;let t=[],n={};for(let[o,i]of Object.entries(he)){
let s=e[i.label],a=s===void 0?cn({key:"setting.lost",with:{label:i.label}}):Bd(i,s),c=a.ok?(r=a.also)!=null?r:[]:a.problems;t.push(...c.map(u=>({...u,field:o})));let l=i.read(i.initial);n[o]=a.ok?
a.value:l.ok?l.value:""}return{settings:n,problems:[...t,...zx(n)]}}function zx({dueBefore:e,graceUntil:t}){return e&&t&&t< e?[{key:"setting.graceBeforeDue",with:{grace:oe(t),due:oe(e)}}]:[]}var je=
e=>(/[%\x2f]/.test(e)?e.replace(/[%\x2f]/g,encodeURIComponent):e).trim();var _t=e=>A(e).normalize("NFC").toLowerCase().replace(/\s+/g," ").trim();function st(e){let t=je(e),n=new Map;return r=>{var c;
let o=r.split("/"),i=o[0]==="thu"?2:1,s=o[i];if(s===void 0||s===t)return r;let a=(c=n.get(s))!=null?c:_t(rp(s))===_t(e);return n.set(s,a),a?[...o.slice(0,i),t,...o.slice(i+1)].join("/"):r}}var rp=
e=>e.replace(/%2F/g,"/").replace(/%25/g,"%"),rc=e=>{var t;return rp((t=e.split("/")[1])!=null?t:"")};var oc=["round","dueBefore","graceUntil","lettersFrom","milestones","overdueWeeks"],jt=e=>({round:
_t(e.round),dueBefore:e.dueBefore,graceUntil:e.graceUntil,lettersFrom:e.lettersFrom,milestones:e.milestones.join(", "),overdueWeeks:String(e.overdueWeeks)});function ip(e,t){if(!e)return[];let n=jt(
t);return oc.filter(r=>e[r]!==n[r]).map(r=>({label:he[r].label,from:op(e[r]),to:op(r==="round"?t.round.trim():n[r])}))}var op=e=>e===""?"trống":/^\d{4}-\d\d-\d\d$/.test(e)?oe(e):e;var Li={reader:
"public"},gt={unit:_i("Mã đơn vị",90,"Mã của đơn vị trong thẻ Đơn vị.",{code:"other",faultBit:0}),unitName:Ke("Đơn vị",240,"Tên đơn vị theo mã.",Li),kind:Ot("Loại",90,
"Trang, Nhóm, Cá nhân, hoặc Không có (đơn vị không có tài khoản, ghi lý do).",1,{group:"account",typing:{}},{...Li,choices:Object.values(B)}),accountName:Ot("Tên tài khoản facebook",180,
"Tên hiện trên tài khoản cá nhân dùng để quản trị. Ví dụ: Nguyễn Thị Hoa.",2,{group:"account",hint:"Tên Facebook cá nhân của người quản trị.",typing:{autocomplete:"off"}}),pageName:Ot(
"Tên trang facebook",200,"Tên hiện trên trang hoặc nhóm. Ví dụ: Công đoàn huyện Cầu Kè.",3,{group:"account",typing:{autocomplete:"off"}},Li),address:Ot("Địa chỉ truy cập",280,
"Mở trang, bấm “Chia sẻ” rồi “Sao chép liên kết”, dán vào đây. Ví dụ: https:\x2f/www.facebook.com/congdoanviduxa",4,{group:"account",hint:
"Mở trang của đơn vị, bấm “Chia sẻ”, “Sao chép liên kết”, rồi dán vào đây.",typing:{inputMode:"url",autocomplete:"off",spellcheck:!1,autocapitalize:"none"}},Li),name:Ot("Họ và tên",160,
"Người quản trị. Ví dụ: Nguyễn Thị Hoa.",5,{group:"manager",typing:{autocomplete:"name",autocapitalize:"words",spellcheck:!1}}),office:Ot("Chức vụ",160,
"Chức vụ của người quản trị. Ví dụ: Phó Chủ tịch.",6,{group:"manager",typing:{autocomplete:"organization-title"}}),phone:Ot("Điện thoại",130,
"Một số điện thoại của người quản trị. Ví dụ: 0913 456 789.",7,{group:"manager",typing:{inputMode:"tel",autocomplete:"tel"}}),email:Ot("Email",200,
"Một địa chỉ email của người quản trị. Ví dụ: hoa.nguyen@gmail.com.",8,{group:"manager",typing:{inputMode:"email",autocomplete:"email",spellcheck:!1,autocapitalize:"none"}}),reason:Ot(
"Lý do, ghi chú",200,"Bắt buộc khi Loại là Không có. Ví dụ: Đơn vị đang lập trang, dự kiến xong trong tháng 11.",9,{group:"beside",lines:2,typing:{}}),usage:_i("Tình trạng",100,
"Đang dùng hoặc Ngừng dùng. Dòng ngừng dùng được giữ lại, không tính vào báo cáo. Để trống được hiểu là Đang dùng.",{faultBit:10,choices:Object.values(Fe)}),rowId:Ze("Mã dòng",120,"Mã của dòng.",{
hidden:!0}),faults:Ze("Cần sửa",300,"Ô cần sửa và lý do."),remarks:Ze("Lưu ý",260,"Điều nên xem lại; không ngăn việc báo cáo."),changed:Ze("Đổi sau duyệt",160,
"Các cột đã đổi sau lần duyệt gần nhất."),addressKey:Ze("Khóa địa chỉ",150,"Dạng so sánh của địa chỉ, để tìm trang khai trùng.",{hidden:!0}),mask:Ze("Ô cần sửa",80,"Số cho biết ô nào được tô màu.",{
format:"number",hidden:!0}),updated:Ke("Cập nhật",130,"Lúc dòng được ghi lần gần nhất.",{format:"time"}),by:Ke("Người nhập",190,"Ai ghi dòng lần gần nhất."),source:Ke("Nguồn",90,
"Biểu mẫu hoặc Sửa tay."),consent:Ke("Đồng ý",220,"Ai xác nhận người quản trị đã biết và đồng ý, lúc nào."),consentMark:Ke("Dấu đồng ý",120,"Dấu của lần đồng ý, gắn với người quản trị ở dòng này.",{
hidden:!0,reader:"staff",since:3}),review:ie("Duyệt",90,"Đạt, hoặc Trả lại (ghi lý do ở cột Ý kiến).",{reader:"unit",faultBit:11,choices:Object.values(Ce)}),comment:ie("Ý kiến",220,
"Lý do trả lại, để đơn vị biết cần sửa gì.",{reader:"unit"}),approved:ie("Bản đã duyệt",120,"Dấu của nội dung lúc được duyệt.",{hidden:!0})},So=gt,we=Rr(So,e=>"report"in e),ic=we.filter(e=>gt[
e].report.group==="manager"),Ro=Rr(So,({faultBit:e})=>e!==void 0).map(e=>({key:e,bit:So[e].faultBit})),Bt=Rr(So,({writer:e})=>e==="unit"),pn=Ci(gt),sp=Rr(So,({writer:e})=>e!=="staff"),Ht=e=>gt[
e].heading;var mt={code:ie("Mã",70,"Mã riêng của đơn vị, không trùng, không đổi giữa các đợt. Ví dụ: H04.",{code:"own",reader:"public"}),name:ie("Tên đơn vị",300,
"Tên đầy đủ của đơn vị, như trên văn bản.",{reader:"public"}),kind:ie("Loại",150,"Loại đơn vị, do Liên đoàn Lao động tỉnh tự đặt. Ví dụ: LĐLĐ huyện, CĐ ngành, CĐCS trực thuộc."),parent:ie("Cấp trên",
150,"Mã của đơn vị cấp trên nếu có trong sổ, hoặc tên cấp trên.",{code:"other"}),email:ie("Email liên hệ",210,
"Nơi nhận thư của đơn vị. Có thể ghi nhiều địa chỉ, cách nhau bằng dấu phẩy. Người đăng nhập bằng một trong các địa chỉ này được mở ngay biểu mẫu của đơn vị."),phone:ie("Điện thoại liên hệ",140,
"Số để gọi khi đơn vị chưa báo cáo."),required:ie("Phải báo cáo",100,"Có: đơn vị phải báo cáo trong đợt này. Không: không bắt buộc. Để trống được hiểu là Có.",{choices:[Ue.yes,Ue.no]}),status:Ze(
"Trạng thái",120,"Chưa báo cáo, Cần sửa, Đã báo cáo, Đã duyệt hoặc Không có."),timeliness:Ze("Thời hạn",100,"Còn hạn, Đúng hạn, Châm chước, Trễ hạn hoặc Quá hạn."),count:Ze("Số tài khoản",100,
"Số tài khoản, trang, nhóm đang dùng mà đơn vị đã khai.",{format:"number"}),first:Ze("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu.",{format:"time"}),updated:Ze("Cập nhật",130,
"Lần thay đổi gần nhất trong các dòng của đơn vị.",{format:"time"}),faults:Ze("Cần sửa",260,"Những ô của dòng này cần sửa và lý do."),order:Ze("Thứ tự",70,"Số dùng để đưa đơn vị còn thiếu lên đầu.",{
format:"number",hidden:!0}),witnessed:ie("Nộp lần đầu, đã xác nhận",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu, do sổ xác nhận. Sổ tự ghi, đề nghị không sửa.",{format:"time",hidden:!0,since:3}),
extendedTo:ie("Gia hạn đến",110,"Ngày cuối cùng đơn vị này được nộp mà vẫn tính đúng hạn (tính cả ngày đó).",{format:"day"}),note:ie("Ghi chú",220,"Ghi chú của Ban Tuyên giáo - Nữ công.")},Ux={key:ie(
"Mã thư",200,"Mỗi thư có một mã và chỉ được gửi một lần."),kind:ie("Loại",140,"Thư mời, thư nhắc, thư tổng hợp…"),unit:ie("Đơn vị",90,"Mã đơn vị nhận."),to:ie("Người nhận",220,"Địa chỉ nhận."),
subject:ie("Tiêu đề",320,"Tiêu đề thư."),state:ie("Trạng thái",130,"Sẽ gửi, Đã gửi, Gửi lỗi, Tạm giữ, Bỏ qua, Không rõ đã gửi, Không cần gửi nữa."),at:ie("Lúc",130,"Lúc ghi trạng thái này.",{format:
"time"}),why:ie("Lý do",300,"Vì sao gửi lỗi, tạm giữ hay bỏ qua.")},Kx={label:ie("Mục",260,"Tên của mục. Đề nghị không sửa."),value:ie("Giá trị",360,"Giá trị của mục, sửa ở đây."),help:ie(
"Giải thích",520,"Mục này dùng làm gì.")},To={at:Ke("Lúc",140,"Lúc xảy ra.",{format:"time"}),who:Ke("Ai",210,"Người làm."),what:Ke("Việc",240,"Việc đã làm."),unit:Ke("Đơn vị",90,"Mã đơn vị."),rowId:
Ke("Mã dòng",130,"Mã dòng."),columns:Ke("Cột đã đổi",300,"Tên các cột đã đổi; không ghi giá trị, vì là dữ liệu cá nhân.")},V={units:{title:"Đơn vị",color:"#1a73e8",columns:mt,frozenColumns:2},
accounts:{title:"Tài khoản",color:"#188038",columns:gt,frozenColumns:2},summary:{title:"Tổng hợp",color:"#e8710a",columns:{},frozenColumns:0},letters:{title:"Thư",color:"#a142f4",columns:Ux,
frozenColumns:0},settings:{title:"Cấu hình",color:"#5f6368",columns:Kx,frozenColumns:0},log:{title:"Nhật ký",color:"#9aa0a6",columns:To,frozenColumns:0}},_r=Ci(mt);var Cr=e=>{var t;return(t=Je(
e))!=null?t:""};function Pi({dueBefore:e,extendedTo:t}){let n=e?be(e,-1):"";return t&&t>n?t:n}function ap(e,t,n){let r=Pi(e);if(!r)return"";let o=t?Ne(t):n;return o<=r?t?re.onTime:re.open:
e.graceUntil&&o<=e.graceUntil?re.grace:t?re.late:re.overdue}function $r(e,t){let n=Pi(e);if(!n)return"";let r=Xe(t,n),o=r>0?`còn ${r} ngày`:r===0?"hôm nay là ngày cuối":`đã quá hạn ${-r} ngày`;
return`chậm nhất hết ngày ${ht(n)}, ${o}`}var cp=60;function Oo({sendDays:e,holidays:t}){let n=new Set(t),r=i=>e.includes(Ha(i))&&!n.has(i),o=(i,s,a)=>{for(let c=0;c<=cp;c+=1)for(let l of a){let u=be(
i,l*c);if(u<=s&&r(u))return u}return i};return{sends:r,next:i=>o(i,"9999",[1]),nearest:(i,s)=>o(i,s,[-1,1])}}function Ni(e,t,n,r){let o=Pi({dueBefore:e.dueBefore,extendedTo:t}),i=e.graceUntil>o?
e.graceUntil:o,s=n.milestones.map(c=>({id:String(c),day:r.nearest(be(o,-c),o)})),a=r.next(be(o,1));return a<=i&&s.push({id:"cham-chuoc",day:a}),{last:o,end:i,before:s.sort(up),after:sc(be(i,1),
n.overdueWeeks,r)}}var up=(e,t)=>Xe(t.day,e.day),sc=(e,t,n,r="")=>Array.from({length:t},(o,i)=>({id:`${r}${i+1}`,day:n.next(be(e,7*i))}));function ac(e,t){let n;for(let r of e)r.day<=t&&(n=r);
return n}var Mi=(e,t)=>{let n=e[e.length-1];return n&&t< be(n.day,7)?ac(e,t):void 0};function lp(e,t,n){let r=Math.max(0,Math.min(cp,Math.ceil((Xe(e,t.last)+1)/7)));return[...sc(e,r,n,"tuan-").filter(
({day:o})=>o<=t.last),...t.before.filter(({day:o})=>o>=e),...sc(be(t.end,1),t.after.length||1,n,"sau-")].sort(up)}var Ii={report:{withoutRows:$.missing,open:[$.missing,$.fix],counted:!0},nothing:{
withoutRows:"",open:[$.fix],counted:!1}},dp=[];function Di({required:e,kind:t}){var r,o;let n=dn(e);return n?n===Ue.no?"nothing":"report":(o=(r=dp.find(i=>Ut(i.kind)===Ut(t)))==null?void 0:
r.owes)!=null?o:"report"}var pp=(e,t)=>Ii[e].open.includes(t);function hp(e){let t=dp.filter(({owes:n})=>!Ii[n].counted).map(({kind:n})=>`*(((${e("kind")}<>"${n}")+(${e(
"required")}="${Ue.yes}"))>0)`);return`(${e("code")}<>"")*(${e("required")}<>"${Ue.no}")${t.join("")}`}var le=e=>pp(e.obligation,e.status),Fn=({status:e})=>e===$.reported||e===$.approved||e===$.none,
at=({status:e})=>e===$.fix,cc=e=>le(e)&&!at(e);function Fi(e){let t=new Map(e.map(r=>[r.code.trim(),r]));t.delete("");let n;return({parent:r})=>{let o=t.get(r.trim());return o||!r.trim()?o:(n=n||
new Map(e.map(i=>[ke(i.name),i])),n.get(ke(r)))}}function fp(e){let t=new Map,n=Fi(e);for(let r of e){let o=le(r)?n(r):void 0;if(!o||o===r)continue;let i=o.code.trim(),s=t.get(i);s?s.push(r):t.set(i,[
r])}return t}var Er=(e,t,n="")=>e&&!(t&&t.last>=e.day)?{id:n+e.id,day:e.day}:void 0;var hn=e=>/^https?:\x2f\x2f[^\s"'<>\\]+$/i.test(e.trim())?e.trim():"",zi=(e,t)=>e.length>t?`${e.slice(0,t).replace(
/[\uD800-\uDBFF]$/,"")}…`:e,Gt=(e,t,n)=>e.length>t?[...e.slice(0,t),`và ${e.length-t} ${n}`]:[...e],mp=e=>`${e.map(Zx).filter(Boolean).join(`\n\n`)}\n`,gp=e=>e.map(t=>`- ${t}`).join(`\n`);function Zx(
e){switch(e[0]){case"list":return gp(e[1]);case"button":return hn(e[2])&&`${e[1]}:\n${hn(e[2])}`;case"bar":return e[1].map(({label:t,count:n})=>`${t}: ${n}`).join(" | ");case"calls":return`${e[
1]}:\n${gp(e[2].map(({name:t,phone:n})=>`${t}: ${n||uc}`))}`;case"heading":return e[1].toUpperCase();case"notice":return`*** ${e[1]} ***`;case"small":return`--\n${e[1]}`;default:return e[1]}}var uc=
"chưa có số";var Ct="báo cáo tài khoản facebook",$t=" Báo cáo đầy đủ rồi thì không còn thư nhắc. Nếu vừa báo cáo, đề nghị bỏ qua thư này.",yp=({guidance:e,department:t}
)=>`Theo ${e}, mỗi đơn vị báo cáo trang, nhóm hoặc tài khoản facebook của đơn vị và người quản trị về ${t}.`,lc=({first:e})=>oe(Ne(e));function Ar({state:{deadline:e},about:{today:t,last:n}},r,o){if(
t<=n)return`Đề nghị ${o} ${$r({...e,extendedTo:r},t)}.`;let i=t<=e.graceUntil?`trong thời gian châm chước, đến hết ngày ${ht(e.graceUntil)}`:"ngay trong hôm nay";return`Hạn nộp là hết ngày ${ht(
n)}, đã quá ${Xe(n,t)} ngày. Đề nghị ${o} ${i}.`}function _o({state:e,about:{today:t,last:n}}){let{graceUntil:r}=e.deadline,o=Xe(t,n),i=oe(n);return o>0?`Còn ${o} ngày, chậm nhất ${i}`:o===0?
`Hôm nay ${i} là ngày cuối`:t<=r?`Châm chước đến hết ngày ${oe(r)}`:`Đã quá hạn ${i}`}var Pr=e=>`${_o(e)}: ${e.unit.name} ${at(e.unit)?"cần sửa":"chưa"} ${Ct}`;function Nr(e){let{unit:t}=e,n=
t.returned.length+t.faults.length;return at(t)?`Báo cáo tài khoản facebook của ${t.name} còn ${n?`${n} `:""}chỗ cần sửa. ${Ar(e,t.extendedTo,"sửa")}`:`${t.name} chưa ${Ct}. ${Ar(e,t.extendedTo,
"báo cáo")}`}var Mr=e=>at(e.unit)?Lr(e,"Mở báo cáo để sửa"):[["text","Việc báo cáo chỉ mất khoảng năm phút. Đơn vị chưa có tài khoản thì chọn “Không có” và ghi lý do; như vậy cũng là đã báo cáo."],
...Lr(e,"Mở biểu mẫu báo cáo")],Lr=({state:e,unit:t},n)=>[["button",n,t.link||e.links.book],["text",t.link?"":
"Trên máy tính, trong trang tính vừa mở, chọn menu “Sổ Tài Khoản”, rồi chọn “Khai báo tài khoản”."]],bp=({returned:e,faults:t},n)=>e.length+t.length?[["heading","Cần sửa"],["list",Gt(Ui({returned:e,
faults:t}),n,"chỗ khác, xem trong biểu mẫu")]]:[],Ui=({returned:e,faults:t})=>[...e.map(({title:n,comment:r})=>`${n||"Báo cáo"}: cán bộ tỉnh trả lại. ${r||
"Chưa ghi lý do, đề nghị gọi điện để hỏi."}`),...t.map(({field:n,sentence:r})=>n?`${n}: ${r}`:r)];function wp({about:e},t){if(!e.under.length)return[];let n=e.under.map(r=>`${r.name}: ${at(r)?
"cần sửa báo cáo":"chưa báo cáo"}${r.extendedTo>e.last?`, gia hạn đến hết ngày ${oe(r.extendedTo)}`:""}`);return[["heading",`Đơn vị trực thuộc chưa hoàn thành (${n.length})`],["list",Gt(n,t,
"đơn vị khác")]]}var dc=({contact:e,department:t,federation:n})=>`Cần hỗ trợ, đề nghị liên hệ: ${e.trim()||`${t}, ${n}`}.`.replace("..","."),pc=({department:e,federation:t})=>`${e}\n${t}`;var kp={to:
"unit",prefix:"cap-tren",label:"Thư cho cấp trên",rank:1,setting:"digests",isAboutOwnReport:!1,counts:!0,deadline:"round",listsUnder:!0,due:({settings:e,under:t,history:n,round:{isOver:r,point:o}}
)=>t.length&&o&&(r||o.day>e.lettersFrom)?Er(o,n,r?"sau-":""):void 0,subject:e=>`${_o(e)}: ${e.about.under.length} đơn vị trực thuộc ${e.unit.name} chưa hoàn thành báo cáo`,lead:
e=>`${e.about.under.length} đơn vị trực thuộc ${e.unit.name} chưa hoàn thành ${Ct}. ${Ar(e,"","đôn đốc để các đơn vị báo cáo")}`,asked:()=>[],closing:({state:e,unit:t})=>[["text",
t.status===$.missing&&le(t)?`Đơn vị cũng chưa ${Ct} của mình.`:""],["button","Mở trang tính",t.link||e.links.book]],small:$t,named:({about:e})=>e.under};var xp={to:"unit",prefix:"moi",label:"Thư mời",
rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>le(e)&&e.status===$.missing&&!n.isOver&&!(t!=null&&t.last)?{id:"",day:""}:void 0,remember(e,t,{early:
n,state:r},{lettersFrom:o}){(n||r==="skipped")&&o>e.last&&(e.last=o)},subject:e=>`${_o(e)}: đề nghị ${e.unit.name} ${Ct}`,lead:e=>Ar(e,e.unit.extendedTo,`${e.unit.name} ${Ct}`),asked:e=>[["text",yp(
e.state)],...Lr(e,"Mở biểu mẫu báo cáo")],small:$t,named:()=>[]};var vp={to:"unit",prefix:"qua-han",label:"Thư quá hạn",rank:3,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,
history:t,own:n})=>le(e)&&n.isOver?Er(n.point,t):void 0,subject:Pr,lead:Nr,asked:Mr,small:$t,named:()=>[]};var Sp={to:"unit",prefix:"nhac",label:"Thư nhắc",rank:2,isAboutOwnReport:!0,counts:!0,
deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>le(e)&&!n.isOver?Er(n.point,t):void 0,subject:Pr,lead:Nr,asked:Mr,small:$t,named:()=>[]};var Ki={to:"unit",prefix:"tra-lai",label:
"Thư trả lại",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){if(!le(e))return;let n=e.returned.map(({mark:r})=>r).filter(r=>{var o;return!((o=t==null?void 0:
t.told)!=null&&o.has(r))});return n.length?{id:[...new Set(n)].sort().join("."),day:""}:void 0},remember(e,t){var n;e.told=new Set([...(n=e.told)!=null?n:[],...t.split(".")])},subject:Pr,lead:Nr,
asked:Mr,small:$t,named:()=>[]};var jx=e=>{let t=String(e);return`"${(/^\s*[=+\-@\t\r＝＋－＠]/.test(t)?`'${t}`:t).replace(/"/g,'""')}"`},Rp=e=>`\uFEFF${e.map(t=>t.map(jx).join(",")).join(`\r\n`)}\r\n`;
var fe={planned:"Sẽ gửi",sending:"Đang gửi",sent:"Đã gửi",failed:"Gửi lỗi",held:"Tạm giữ",skipped:"Bỏ qua",unknown:"Không rõ đã gửi",lapsed:"Không cần gửi nữa"},Co=e=>Object.keys(fe).find(t=>fe[
t]===e.trim())||"unknown",We=e=>e==="sent"||e==="sending"||e==="unknown"||e==="skipped";var fc="đơn vị khác, xem tệp đính kèm",hc={[re.onTime]:"#1e7d3c",[re.grace]:"#5f8f2f",[re.late]:"#b7791f",[
$.fix]:"#6b4fbb",Thiếu:"#c5221f"};function Bx(e){return le(e)?at(e)?$.fix:"Thiếu":Fn(e)?hc[e.timeliness]?e.timeliness:re.onTime:""}var Tp=e=>Object.keys(hc).map(t=>({label:t,color:hc[t],count:
e.filter(n=>Bx(n)===t).length})).filter(({label:t,count:n})=>n||t!==re.grace),Op=({state:e,about:t})=>`Tổng hợp ngày ${oe(t.today)}: ${Tp(e.units).map(({label:n,count:r})=>`${r} ${n.toLowerCase(
)}`).join(", ")} (${e.round})`;function gc({state:{units:e,deadline:t},about:{today:n}}){let r=e.filter(cc).length,o=e.filter(at).length,i=r+o+e.filter(Fn).length;return`Đến ngày ${ht(n)}: ${r+o?
`${r} trong ${i} đơn vị chưa báo cáo, ${o} đơn vị cần sửa`:`cả ${i} đơn vị đã báo cáo đầy đủ`}. Hạn nộp ${$r(t,n)}.`}function _p(e,t){let{state:n,about:r,letters:o}=e,{units:i}=n,s=a=>i.filter(
c=>c.status===a).length;return[["lead",gc(e)],["bar",Tp(i)],["text",`Trong số đã báo cáo: ${s($.approved)} đã duyệt, ${s($.none)} báo không có tài khoản.`],...Hx(i,r.since,t),["button",
"Mở trang tính",n.links.book],...Gx(i,t),...Wx(i.filter(at),t),...Vx(n,o,t),["small",
`Danh sách đầy đủ ở tệp đính kèm. Thư này gửi đến cán bộ phụ trách đợt “${n.round}”, mỗi tuần và ở mỗi mốc nhắc. Đề nghị không chuyển tiếp số điện thoại của các đơn vị.`]]}function Hx(e,t,n){if(
!t)return[];let r=e.filter(i=>i.first>t&&Fn(i)),o=e.filter(i=>i.updated>t&&i.first&&i.first<=t);return[["heading","Thay đổi"],["text",`Từ bản tổng hợp trước (${_e(
t)}): ${r.length} đơn vị mới báo cáo, ${o.length} đơn vị sửa hoặc bổ sung báo cáo.`],["list",Gt(r.map(({name:i})=>i),Math.min(10,n),fc)]]}function Gx(e,t){var i;let n=e.filter(cc),r=new Map,o=Fi(e);
if(!n.length)return[];for(let s of n.slice(0,t)){let a=((i=o(s))==null?void 0:i.name)||s.parent.trim()||"Chưa ghi cấp trên";r.set(a,[...r.get(a)||[],s])}return[["heading",
`Danh sách gọi điện: ${n.length} đơn vị chưa báo cáo`],...[...r].map(([s,a])=>["calls",s,a]),["text",n.length>t?`và ${n.length-t} ${fc}`:""]]}var Wx=(e,t)=>e.length?[["heading",
`Cần sửa: ${e.length} đơn vị`],["list",Gt(e.map(n=>`${n.name}: ${Ui(n).slice(0,3).join(" ")}`),Math.min(40,t),fc)]]:[];function Vx(e,t,n){let r={},o=[];for(let{label:h,unit:m,state:b,why:w}of t)r[b]=(
r[b]||0)+1,/failed|unknown|sending/.test(b)&&o.push([h,m,fe[b].toLowerCase(),w].filter(Boolean).join(", "));let i=Object.keys(fe).filter(h=>r[h]).map(h=>`${r[h]} ${fe[h].toLowerCase()}`),{quotaLeft:s,
runner:a,lastRun:c,lastRunDid:l,nextRun:u,zones:d}=e.health||{},p=[`Cả đợt: ${i.join(", ")||"chưa gửi thư nào"}.`,s!==void 0&&`Hạn mức còn lại: ${s} người nhận.`,a!==void 0&&`Người gửi: ${a||
"chưa có"}.`,c&&`Lần chạy trước: ${_e(c)}${l?` (${l})`:""}.`,u&&`Lần chạy tới: ${_e(u)}.`,d&&d.script!==d.book&&k({key:"letter.zones",with:d})];return[["heading","Thư của đợt"],["text",p.filter(
Boolean).join(" ")],["list",Gt(o,Math.min(20,n),"thư khác, xem thẻ Thư")]]}function Cp({units:e}){let t=Fi(e);return[["code","name","kind","parent","status","timeliness","count","first","extendedTo",
"phone","email","faults"].map(n=>mt[n].heading),...e.filter(n=>le(n)||Fn(n)).map(n=>{var r;return[n.code,n.name,n.kind,((r=t(n))==null?void 0:r.name)||n.parent,n.status,n.timeliness,n.count,oe(Ne(
n.first)),oe(n.extendedTo),n.phone,n.emails.join(", "),Ui(n).join(" | ")]})]}var $p={to:"staff",prefix:"tong-hop",label:"Thư tổng hợp",rank:0,due({state:e,today:t,calendar:n,round:r,lastTime:o}){
let i=Ne(o),s=Mi(lp(e.settings.lettersFrom,r,n),t);return!s||i>=s.day||i>r.end&&!e.units.some(le)?void 0:{id:s.id,day:s.day}},subject:Op,lead:gc,body:_p,attachments:({state:e,about:t})=>[{name:
`tong-hop-${t.today}.csv`,mime:"text/csv",content:Rp(Cp(e))}],named:({state:e})=>e.units.filter(t=>le(t)&&t.status===$.missing)};var Ep={to:"unit",prefix:"cam-on",label:"Thư cảm ơn",rank:4,setting:
"thanks",isAboutOwnReport:!1,counts:!1,deadline:"own",listsUnder:!1,due:({unit:e,settings:t})=>Fn(e)&&e.first!==""&&Ne(e.first)>=t.lettersFrom?{id:"",day:""}:void 0,subject:({unit:e}
)=>`Đã nhận báo cáo của ${e.name}, ngày ${lc(e)}`,lead:({unit:e})=>`Đã nhận đủ ${Ct} của ${e.name} ngày ${lc(e)}. Xin cảm ơn đơn vị.`,asked:e=>[["text",e.unit.status===$.none?
"Đơn vị báo không có tài khoản; khi lập trang, nhóm mới, đề nghị khai bổ sung.":`Đơn vị đã khai ${e.unit.count} trang, nhóm, tài khoản. Khi có thay đổi, đề nghị cập nhật.`],...Lr(e,
"Xem lại báo cáo")],small:"",named:()=>[]};var Lp={summary:$p,digest:kp,returned:Ki,invitation:xp,reminder:Sp,overdue:vp,thanks:Ep},q=e=>Lp[e],mc=Object.entries(Lp),Zi=mc.map(([e])=>e),yc=mc.flatMap((
[e,t])=>t.to==="staff"?[{name:e,kind:t}]:[]),Ap=mc.flatMap(([e,t])=>t.to==="unit"?[{name:e,kind:t}]:[]),Pp=[...Ap.filter(({kind:e})=>e.isAboutOwnReport),...Ap.filter(({kind:e})=>!e.isAboutOwnReport)];
var qx="thu/",Np=new Map(Zi.map(e=>[q(e).prefix,e]));function Ir(e){let t=e.settings.testTo.length?qx:"",n=je(e.round);return{write:(r,o,i)=>`${t}${q(r).prefix}/${n}${o&&`/${o}`}${i&&`/${i}`}`,read(
r){let o=r.startsWith(t)?r.slice(t.length).split("/"):[],i=Np.get(o[0]);return i&&o[1]===n?{kind:i,id:o[2],unit:o[o.length-1]}:void 0}}}function ji(e,t){var a;let[n="",r,...o]=e.split("/"),i=Np.get(
n);if(!i||r!==je(t))return;let s=q(i).to==="unit"&&(a=o.pop())!=null?a:"";return{kind:n,matter:o.join("/"),unit:s}}var Mp=e=>({kind:t,matter:n,unit:r})=>[t,je(e),n,r].filter(Boolean).join("/");
function zn(e){let t=new Map,n=new Map,r=Ir(e),o={of:s=>t.get(s),lastToStaff:"",waiting:new Set,openKey(s,a,c,l){for(let u=1;;u+=1){let d=r.write(s,u>1?`${a}.${u}`:a,c),p=n.get(d)||e.register.get(d);
if(!p||!We(p.state))return d;if(p.early||p.state==="skipped"||Ne(p.at)>=l)return}},assume({key:s},a){let c={state:"sent",at:`${a}T08:00:00`};n.set(s,c),i(c,s)}};function i(s,a){let c=r.read(a);c&&(We(
s.state)?q(c.kind).to==="unit"?Yx(t,c,s,e):s.at>o.lastToStaff&&(o.lastToStaff=s.at):/held|planned/.test(s.state)&&o.waiting.add(a))}return e.register.forEach(i),o}function Yx(e,{kind:t,id:n,unit:r},o,
{settings:i}){var l;let s=q(t);if(s.to!=="unit")return;let a=Ne(o.at),c=e.get(r)||{last:"",any:"",count:0};e.set(r,c),a>c.any&&(c.any=a),s.counts&&(a>c.last&&(c.last=a),o.state!=="skipped"&&(
c.count+=1),(l=s.remember)==null||l.call(s,c,n,o,i))}function Ip(e,t,n){let r=new Map,o=i=>Ni(e.deadline,Je(i)||"",e.settings,n);return{round:o(""),of(i){let s=r.get(i);if(s)return s;let{before:a,
after:c,last:l,end:u}=o(i),d=t>u,p={last:l,isOver:d,point:d?Mi(c,t):ac(a,t)};return r.set(i,p),p}}}var bc={key:"setting.empty",with:{label:"Email cán bộ phụ trách"}},Bi=({testTo:e})=>e.length>0&&!ft(
e).length;function Dp(e,{testTo:t},n){let r=ft(e),o=t.length?ft(t):void 0;return r.length?{to:o||r,insteadOf:o&&r}:{why:n}}var Fp=(e,t)=>Dp(e,t,bc),Hi=(e,t)=>Dp(e,t,Qe(e.join(`\n`)).bad.length?{key:
"letter.badAddress",with:{text:e.join(", ")}}:{key:"letter.noAddress"});function Wt(e,t,n=zn(e)){let r={letters:[],closed:[],wanted:new Set,broke:[]},{settings:o,deadline:i}=e,s=Oo(o);if(
!i.dueBefore||!o.lettersFrom||t< o.lettersFrom||!s.sends(t)||Bi(o))return r;let a=zp(e,t,n,s,r);Xx(a);let c=new Set;for(let l of e.units){let u=je(l.code);if(!(!u||c.has(u))){c.add(u);try{Jx(a,l,u)}
catch(d){r.broke.push({unit:l.code,error:d})}}}return r.letters=t0(a.drafts),n.waiting.forEach(l=>{r.wanted.has(l)||r.closed.push({key:l,state:"lapsed",why:{key:"letter.notNeeded"}})}),r}function zp(
e,t,n,r,o){let i=fp(e.units);return{state:e,today:t,calendar:r,history:n,moments:Ip(e,t,r),underOf:s=>{var a;return(a=i.get(s.trim()))!=null?a:[]},plan:o,drafts:[]}}var Up=(e,{settings:t})=>{let{
setting:n}=q(e);return n!==void 0&&!t[n]};function Kp(e,t,n,r){let o=n&&e.openKey(t,n.id,r,n.day);return o===void 0?void 0:{kind:t,key:o}}function Zp({state:e,today:t,calendar:n,history:r,moments:o},
i){let s=q(i);if(s.to!=="staff"||Up(i,e))return;let a=s.due({state:e,today:t,calendar:n,round:o.round,lastTime:r.lastToStaff});return Kp(r,i,a,"")}function Xx(e){let{state:t,moments:n,plan:r}=e;for(
let{name:o}of yc){let i=Zp(e,o);i&&(r.wanted.add(i.key),Hp(e,i,Fp(t.staff,t.settings),{last:n.of("").last,under:[]}))}}function jp({state:e,history:t,moments:n},r,o,i){let s={settings:e.settings,unit:
r,under:i,history:t.of(o),own:n.of(r.extendedTo),round:n.of("")};for(let{name:a,kind:c}of Pp){let l=Up(a,e)?void 0:Kp(t,a,c.due(s),o);if(l)return l}}function Jx(e,t,n){let{state:r,today:o,history:i,
moments:s,plan:a}=e,{settings:c}=r,l=i.of(n),u=e.underOf(t.code),d=jp(e,t,n,u);if(!d||(a.wanted.add(d.key),l&&l.any>=o))return;let p=q(d.kind);if(p.to==="unit"){if(p.counts&&Qx(l,c.unitCap)){let h={
key:"letter.capped",with:{cap:c.unitCap}};a.closed.push({...d,unit:t.code,state:"lapsed",why:h});return}Hp(e,d,Hi(t.emails,c),{unit:t,last:s.of(p.deadline==="own"?t.extendedTo:"").last,under:
c.digests&&p.listsUnder?u:[],had:l==null?void 0:l.count})}}var Qx=(e,t)=>e!==void 0&&e.count>=t,e0=12;function Bp(e,t){let{settings:n,deadline:r}=e;if(!r.dueBefore||!n.lettersFrom||
t< n.lettersFrom)return[];let o={letters:[],closed:[],wanted:new Set,broke:[]},i=zp(e,t,zn(e),Oo(n),o),s=[],a=(c,l)=>c?(s.push({...c,unit:l}),i.history.assume(c,t),!0):!1;for(let{name:c}of yc)a(Zp(i,
c));for(let c of e.units){let l=je(c.code),u=i.underOf(c.code);for(let d=0;l&&d< e0&&a(jp(i,c,l,u),c.code);d+=1);}return s}function Hp({today:e,history:t,plan:n,drafts:r},{kind:o,key:i},s,a){let{unit:
c,last:l,under:u,had:d=0}=a;if(!s.to){n.closed.push({key:i,kind:o,unit:c==null?void 0:c.code,state:"failed",why:s.why});return}let{to:p,insteadOf:h}=s,m={today:e,last:l,unit:c,under:u,since:
t.lastToStaff,insteadOf:h};r.push({letter:{key:i,kind:o,unit:c==null?void 0:c.code,to:p,about:m},had:d})}var t0=e=>e.sort(({letter:t,had:n},{letter:r,had:o})=>q(t.kind).rank-q(r.kind).rank||(
t.about.last< r.about.last?-1:t.about.last>r.about.last?1:0)||n-o).map(({letter:t})=>t);var Gp=e=>e.to.length;function Un(e,t,n){let r={go:[],held:[],recipients:0};for(let o of e){let i=t-(q(
o.kind).to==="staff"?0:n)-r.recipients;if(Gp(o)>i){r.held.push(o);continue}r.go.push(o),r.recipients+=Gp(o)}return r}function Dr(e){let t=2166136261;for(let n=0;n< e.length;n+=1)t=Math.imul(
t^e.charCodeAt(n),16777619)>>>0;return t.toString(36)}var n0=["unit","kind","accountName","pageName","address","name","office","phone","email","reason","usage"],r0=
/^[0-9a-z]{1,7}(\.[0-9a-z]{1,7}){10}$/;function Wp(e,t){if(!r0.test(e))return;let n=e.split(".");return n0.filter((r,o)=>n[o]!==Dr(t[r]))}var Vp="2",qp="đổi",Yp=(e,t,n)=>e.of("approval",t,n),Kn=(e,t,
n=[])=>[Vp,t.name,...Bt.map(r=>`${r}:${n.includes(r)?qp:Yp(t,r,e[r])}`)].join(".");function $o(e,t,n){if(!e)return"none";let[r,o,...i]=e.split(".");if(r!==Vp||!n||o!==n.name)return"unknown";let s=
new Map(i.map(a=>a.split(":")));return Bt.filter(a=>s.has(a)&&s.get(a)!==Yp(n,a,t[a]))}function Xp(e,t,n){let r=$o(e,t,n);if(typeof r=="string")return;let o=ic.filter(s=>r.includes(s)&&t[s].trim(
)==="");if(o.length===0)return;if(ic.every(s=>t[s].trim()===""))return"";let i=e.split(".").map(s=>{let a=o.find(c=>s.startsWith(`${c}:`));return a?`${a}:${qp}`:s}).join(".");return i===e?void 0:i}
function Jp(e,t,n){let r=Wp(e,t);return r&&Kn(t,n,r)}function Fr(e,t){let n=$o(e.approved,e,t);return typeof n=="string"?[]:n.map(Ht)}var Gi=(e,t)=>$o(e.approved,e,t)==="unknown";function Zn(e,t){
let n=$o(e.approved,e,t),r=typeof n!="string"&&n.length>0;return e.review===Ce.passed?r?"changed":n==="unknown"?"waiting":"passed":e.review===Ce.returned?r?"changed":"returned":"waiting"}function Wi(
e){let t=e.trim();return t?{key:"account.returned",with:{comment:t}}:{key:"account.returnedNoComment"}}var Q=e=>({ok:!0,value:e}),Be=(e,t={})=>({key:e.key,sentence:k(e),
...e.key==="workbook.unexpected"?{code:e.with.ref}:{},...t}),yt=(e,t)=>t!=null&&t.length?{ok:!1,problems:e,conflicts:t}:{ok:!1,problems:e},C=e=>yt([Be(e)]);var Vi=e=>e,Eo=12,o0=(e,t)=>{var n,r;return(
r=(n=e[t])==null?void 0:n.heading)!=null?r:""},Qp=({column:e,problem:t})=>eh(gt,e,t),wc=({column:e,problem:t})=>eh(mt,e,t);function eh(e,t,n){let r=o0(e,t);return r?`${r}: ${k(n)}`:k(n)}var th=e=>[
...e.slice(0,Eo).map(t=>`• ${t}`),...e.length>Eo?[`• ${k({key:"account.more",with:{count:e.length-Eo}})}`]:[]].join(`\n`),nh=e=>th(e.map(Qp)),kc=e=>th(e.map(wc)),rh=e=>e.slice(0,Eo).map(Qp).join(
`\n`),oh=(e,t)=>e.filter(n=>n.column===t).slice(0,Eo).map(({problem:n})=>k(n)).join(`\n`);function ih(e){let t=Ro.reduce((n,{key:r,bit:o})=>n+(e.some(({column:i})=>i===r)?2**o:0),0);return t?String(
t):""}function sh(e,t){var r;let n=(r=Ro.find(({key:o})=>o===t))==null?void 0:r.bit;return n!==void 0&&Math.floor((Number(e)||0)/2**n)%2===1}var i0=new Set(["text","value","code","parent","suggest"]);
function ah(e){if(typeof e.with!="object")return e;let t=Object.fromEntries(Object.entries(e.with).map(([n,r])=>[n,i0.has(n)?"…":r]));return{...e,with:t}}var qi=({column:e})=>e===""||gt[
e].writer!=="staff",ch=({problem:e})=>e.key==="account.returned"||e.key==="account.returnedNoComment",uh=(e,t)=>e.column===t.column&&JSON.stringify(e.problem)===JSON.stringify(t.problem);var s0=
"\\u00ad\\u034f\\u061c\\u180b-\\u180e",a0="\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff",c0="\\ufe00-\\ufe0f",u0=new RegExp(`[${s0}${a0}${c0}]|\\udb40[\\udc00-\\udfff]`,"g"),l0=
/[\s\u0000-\u001f\u007f-\u009f\u2800\u3164]+/g;function zr(e){return/^[\x21-\x7e]*$/.test(e)?e:e.replace(u0,"").replace(l0," ").trim()}var d0=".-,;:!?…<>()[]{}\"'“”‘’„«»‹›`*•·–—=|~";function lh(e,t){
let n=e.charCodeAt(t);return d0.includes(e.charAt(t))||n>=8592&&n<=11263||n>=55356&&n<=55358||n>=56320&&n<=57343}function fn(e){let t=0,n=e.length;for(;t< n&&lh(e,t);)t++;for(;n>t&&lh(e,n-1);)n--;
return e.slice(t,n)}var Yi=/ ?@ ?(?=(?:gmail|yahoo|outlook|hotmail|icloud)\.)/gi,Vt=e=>/[\p{L}\p{N}]/u.test(e);var Ao=(e,t)=>(e.exec(t)||[])[1]||"";function jn(e){try{return decodeURIComponent(e)}
catch{return e}}function Et(e,t){let n=e.split("&").map(r=>r.replace(/^amp;/i,"")).find(r=>r.slice(0,t.length+1).toLowerCase()===`${t}=`);return n?jn(n.slice(t.length+1).replace(/\+/g," ")).trim():""}
var Lo=(e,t)=>Ao(/^(\d{1,24})(?![0-9A-Za-z])/,Et(e,t));var p0=[["HOME"," index "],["LOGIN_LINK",
" login recover checkpoint reg r signup logout confirmemail identify hacked password two_step_verification oauth "],["CONTENT_LINK",
" photo photos story stories permalink watch reel reels hashtag video videos live media posts notes note album "],["ADMIN_TOOL",
" ads adsmanager ad_center business latest professional_dashboard insights "],["SYSTEM_PAGE",
" home me events marketplace sharer share dialog notifications friends settings privacy policies policy legal terms help about careers bookmarks saved memories profile people group groups pages messages gaming games apps jobs search directory places lite developers plugins feed feeds user commerce community support "]];
function Ur(e){let t=e.toLowerCase().replace(/\.php$/,"");if(/^v\d{1,2}\.\d{1,2}$/.test(t))return"LOGIN_LINK";for(let[n,r]of p0)if(/^\w+$/.test(t)&&r.includes(` ${t} `))return n;
return t.length< e.length?"SYSTEM_PAGE":null}var h0="posts?|videos?|photos?|reels?|stories|story|albums?|media|watch",f0="permalink|notes|events|offers",g0=new RegExp(`^(?:${h0}|${f0})$`,"i");
function dh(e){return g0.test(e[0]||"")&&e.slice(1,4).some(t=>/\d|^pfbid|^set$/i.test(t))}var Xi="https:\x2f/www.facebook.com/";function _(e,t){return t?{ok:!1,reason:e,suggest:t}:{ok:!1,reason:e}}
var Ji=(e,t,n,...r)=>({ok:!0,kind:e,canonical:t,key:n,notes:r});function de(e,t){return e.ok&&!e.notes.includes(t)&&e.notes.push(t),e}var m0=/\.(?:com|net|org|vn|edu|gov|info|biz|xyz|html?)$/i,y0=
/\.vn$/i;function Kr(e){return/^[A-Za-z0-9.]+$/.test(e)?m0.test(e)?"USERNAME_TLD":ph(e.length,e.replace(/\./g,"").length):"USERNAME_CHARS"}var ph=(e,t)=>e>50?"USERNAME_LONG":t<5?"USERNAME_SHORT":null,
hh=(e,t,n)=>/^[1-9]\d{4,19}$/.test(t)?Ji(e,Xi+n+t,`id:${t}`):_("MISSING_ID"),ct=e=>hh("profile",e,"profile.php?id="),qt=e=>hh("page",e,""),Po=e=>Ao(/(?:^|-)([1-9]\d{9,19})$/,e.slice(-40));function Yt(
e,t="profile_or_page"){let n=fn(e);if(/^\d+$/.test(n))return/^(?:0|84)\d{8,10}$/.test(n)?_("PHONE_IN_URL"):qt(n);let r=Ur(n)||Kr(n),o=r==="USERNAME_TLD"&&y0.test(n)?null:r;if(!o){let s=Ji(t,Xi+n,
`u:${n.replace(/\./g,"").toLowerCase()}`);return r?de(s,"NAME_LIKE_SITE"):s}let i=Po(n);return i?qt(i):_(o)}function Qi(e){let t=fn(e),n=/^[\w.-]+$/.test(t)?ph(t.length,t.length):"USERNAME_CHARS";
return n?_(n):Ji("group",`${Xi}groups/${t}`,`g:${t.toLowerCase()}`)}function xc(e,t,n="share"){if(!/^[\w-]{5,63}\w$/.test(e))return _("SYSTEM_PAGE");let r=n==="share"?`${Xi}share/${t}${e}/`:
`https:\x2f/fb.me/${e}`;return Ji("share",r,`s:${n==="share"?t:"fb.me/"}${e}`,"UNRESOLVED")}var b0="www|m|mbasic|mobile|touch|web|d|p|x|z-m|free|0",w0="lm?",k0="[a-z]{2}-[a-z]{2}",x0=[[new RegExp(
`^(?:(?:${b0}|${w0}|${k0})\\.)?facebook\\.com$|^(?:(?:www|m)\\.)?fb\\.com$`),"facebook"],[/^(?:www\.)?(?:m\.me|messenger\.com)$|^l\.messenger\.com$/,"messenger"],[/^(?:www\.)?fb\.me$/,"short"],[
/^(?:www\.)?fb\.watch$|\.(?:fbcdn\.net|fbsbx\.com)$/,"content"],[/^(?:business|ads|adsmanager|latest|studio|analytics)\.facebook\.com$/,"admin"],[/\.(?:facebook|messenger|fb)\.com$|^fb\.gg$/,
"technical"]],vc=e=>/^[A-Za-z0-9.-]+$/.test(e),ts=e=>/facebook|^fb\./i.test(e.split("@")[0]||"");function Zr(e){if(vc(e)){let t=e.toLowerCase().replace(/\.$/,"");for(let[n,r]of x0)if(n.test(
t))return r}return Sc(e)?"lookalike":"other"}function Sc(e){let t=jn(e.slice(0,300)).normalize("NFKD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(/[03468]|[^\x21-\x7e]/g,"?");
return t.replace(/[.-]/g,"").includes("facebook")||t.split(/[.-]/).some(n=>/^(?:fb|xn|messenger)$/.test(n)||es(n,"facebook",2))}function es(e,t,n){if(Math.abs(e.length-t.length)>n)return!1;let r=0;
for(;r< t.length&&(e[r]===t[r]||e[r]==="?");)r++;let[o,i]=[e.slice(r),t.slice(r)];if(o===i||n===0)return o===i;let[s,a]=[o.slice(1),i.slice(1)];return es(s,a,n-1)||es(s,i,n-1)||es(o,a,n-1)}
function Bn(e){let t=e.indexOf("#"),n=t<0?e:e[t+1]==="!"?e.slice(t+2):e.slice(0,t),r=n.search(/[?&]|$/),o=n.slice(0,r);return{parts:v0(o),path:o,query:n.slice(r+1)}}function v0(e){let t=[];for(
let n of e.split("/")){let r=n.includes("%")?zr(jn(n)).replace(/[?#&][^]*$/,""):n;r===".."?t.pop():r!==""&&r!=="."&&t.push(r)}return t}function No(e,t){var s;let[n,...r]=e.parts;if(!n)return _(
"HOME");if(/^https?:$/i.test(n)||n.includes(".")&&Zr(n)==="facebook")return de(t(e.path.replace(/^\x2f+/,""),1),"SCHEME_FIXED");let o=_0.get(n.toLowerCase());if(o)return o(r,e.query,t);let i=Ur(n);
return i?_(i,(s=S0(i,e,t))!=null?s:R0(n,e.query)):yh(n,r)}function S0(e,{query:t},n){let o=(e==="LOGIN_LINK"?["next"]:e==="SYSTEM_PAGE"?["u","href"]:[]).map(i=>Et(t,i)).find(Boolean);
return o===void 0?void 0:Xt(n(o,1))}var Xt=e=>e.ok&&e.kind!=="share"&&!e.notes.includes("NAME_LIKE_SITE")?e.canonical:void 0;function R0(e,t){let n=/^(?:story|permalink)\.php$/i.test(e)?Lo(t,"id"):"";
return n.length>8?Xt(ct(n)):void 0}var rs=(e,t)=>dh(t)?_("CONTENT_LINK",Xt(e)):e,T0=/^[1-9]\d{9,19}$/;function yh(e,t){if(e[0]==="@"){let r=e.replace(/^@+/,"")||"-";return Kr(r)==="USERNAME_TLD"?_(
"USERNAME_TLD"):de(yh(r,t),"AT_USERNAME")}let n=t[0]||"";return rs(e.includes("-")&&!Po(e)&&T0.test(n)?qt(n):Yt(e),t)}function fh([e,t,n,...r]){return!e||
/^(?:feed|discover|joins|create|notifications|search)$/i.test(e)?_("SYSTEM_PAGE"):/^user$/i.test(t||"")&&/^\d+$/.test(n||"")?de(ct(n||""),"MEMBER_LINK"):rs(Qi(e),[t||"",n||"",...r])}function bh(e,t){
if(e.slice(0,2).some(r=>/^pfbid\w{10}/i.test(r)))return _("HIDDEN_ID");let n=e.findIndex(r=>/^[1-9]\d{7,19}$/.test(r));return rs(t(e[n]||""),e.slice(n+1))}function O0(e){let t=e[0]||"create";
return/^category$/i.test(t)?ns(e.slice(2),!0):/^(?:create(?:\.php)?|feed|launchpoint|manage)$/i.test(t)?_("SYSTEM_PAGE"):Po(t)?ns(e,!1):bh(e,qt)}function ns([e,...t],n){if(!e)return _("SYSTEM_PAGE");
let r=Po(e);return rs(r||!n?qt(r):Yt(e,"page"),t)}function Rc([e="",t=""],n){return e.length!==1?xc(e,"",n):/g/i.test(e)?xc(t,"g/"):_(/e/i.test(e)?"SYSTEM_PAGE":"CONTENT_LINK")}function gh(e,t,n){
let r=Et(t,"u");return r?de(n(r,2),"REDIRECT_UNWRAPPED"):_("REDIRECT_LINK")}function os(e,t){return e?de(/^\d+$/.test(e)?t(e):Yt(e),"MESSENGER_LINK"):_("SYSTEM_PAGE")}var mh=e=>bh(e,ct),_0=new Map([[
"profile.php",(e,t)=>ct(Lo(t,"id"))],["profile",mh],["people",mh],["groups",fh],["group",fh],["pages",O0],["share",e=>Rc(e,"share")],["pg",e=>ns(e,!0)],["p",e=>ns(e,!1)],["l.php",gh],["flx",gh],[
"messages",e=>os(/^t$/i.test(e[0]||"")?e[1]:void 0,ct)]]);var Tc=[{name:"TikTok",host:/(?:^|\.)tiktok\.com$/,word:/\btik ?tok\b/},{name:"Zalo",host:/(?:^|\.)zalo(?:\.me|app\.com|\.cloud)$/,word:
/\b(?:zalo|oa)\b/},{name:"YouTube",host:/(?:^|\.)youtube\.com$|^youtu\.be$/,word:/\b(?:you ?tube|kenh yt|yt)\b/},{name:"Instagram",host:/(?:^|\.)instagram\.com$/,word:/\b(?:insta(?:gram)?|ig)\b/},{
name:"X (Twitter)",host:/^(?:twitter|x)\.com$/,word:/\btwitter\b|^x ?[:@]/},{name:"Threads",host:/(?:^|\.)threads\.(?:net|com)$/,word:/\bthreads?\b/},{name:"LinkedIn",host:/(?:^|\.)linkedin\.com$/,
word:/\blinked ?in\b/},{name:"Telegram",host:/^(?:t\.me|telegram\.(?:me|org))$/,word:/\btelegram\b/},{name:"Viber",host:/(?:^|\.)viber\.com$/,word:/\bviber\b/},{name:"Lotus",host:/(?:^|\.)lotus\.vn$/,
word:/\b(?:mxh )?lotus\b/},{name:"Gapo",host:/(?:^|\.)gapo\.(?:vn|com)$/,word:/\bgapo\b/}],C0=/\b(?:facebook|face|fb|fanpage)\b/,$0=
/(?:^|[^\w.-])(?:https?:\x2f\x2f)?(?:www\.|m\.)?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10})(?=[\x2f?#:\s]|$)/gi;function Oc(e){let t=e.slice(0,300);for(let[,n=""]of t.matchAll($0)){let r=Tc.find(
o=>o.host.test(n.toLowerCase()));if(r)return r.name}return Cc(t)}var _c=e=>e.length<=300&&Tc.some(({word:t})=>t.test(j(e)));function Cc(e){var n;if(e.length>120)return;let t=j(e);return C0.test(t)||(
n=Tc.find(({word:r})=>r.test(t)))==null?void 0:n.name}var E0=[[/^(?:www\.)?google\.(?:com|com\.vn)$/,["q","url"]],[/\.safelinks\.protection\.outlook\.com$/,["url"]],[
/^outlook\.(?:office(?:365)?|live)\.com$/,["url"]],[/^statics\.teams\.cdn\.office\.net$/,["url"]],[/^l\.(?:instagram\.com|threads\.(?:net|com)|wl\.co)$/,["u"]],[/^(?:www\.|m\.)?youtube\.com$/,["q"]],[
/^(?:www\.)?linkedin\.com$/,["url"]],[/^duckduckgo\.com$/,["uddg"]],[/^(?:m\.)?vk\.com$/,["to"]],[/^out\.reddit\.com$/,["url"]],[/^slack-redir\.net$/,["url"]],[/\.zalo\.me$/,["url","u"]]],A0=["url",
"u","q","to","target","link","href","dest","destination","redirect","next"],wh=/^(?:https?:)?\x2f\x2f[^\x2f]+\x2f/i;function kh(e,{path:t,query:n}){let r=e.toLowerCase().replace(/\.$/,"");if(L0.test(
r))return P0(t,n);if(!/%3a|:\x2f\x2f|https?-3A/i.test(n))return;let o=E0.find(([i])=>i.test(r));for(let i of o?o[1]:A0){let s=Et(n,i);if(wh.test(s))return{address:s,counter:o!==void 0}}}var L0=
/(?:^|\.)urldefense(?:\.proofpoint)?\.com$/;function P0(e,t){var o;let[,n]=(o=/\x2fv3\x2f__(https?:\x2f\x2f.{1,300}?)(?:__;|$)/i.exec(e))!=null?o:[];if(n!==void 0)return{address:n,counter:!0};let r=
Et(t,"u").replace(/_/g,"/").replace(/-([0-9A-F]{2})/g,"%$1");try{let i=decodeURIComponent(r);return wh.test(i)?{address:i,counter:!0}:void 0}catch{return}}var is=
/^(?:(?:h{1,2}[tps]{2,5}|ttps?)(?:[:;][:;.,]?\x2f*|[.,]?\x2f\x2f+:?|\x2f)){1,9}/i,$c=/^fb:\x2f{1,3}/i,N0=[[/^mailto:/i,"EMAIL_IN_URL"],[/^(?:tel|sms|smsto|callto):/i,"PHONE_IN_URL"],[
/^(?:javascript|data|vbscript|file|s?ftps?|blob|about|intent|view-source|zalo|viber):/i,"SCHEME"]];function Mo(e){let t=e.slice(0,40);for(let[n,r]of N0)if(n.test(t))return r;return Ao(
/^([a-z][a-z0-9+-]{0,30}:)\x2f\x2f/i,t)&&!is.test(t)&&!$c.test(t)?"SCHEME":null}function xh(e){if($c.test(e))return{scheme:"app",rest:e.replace($c,""),fixed:!1};let[t=""]=is.exec(e)||[],n=e.slice(
t.length),r=n.replace(/^\x2f\x2f+/,"").replace(/^https?(?=www\.)/i,"").replace(/^(?:ww|w{4,6})(?=\.(?:facebook|fb)\.com)/i,"www");return{scheme:t?"web":"none",rest:r,fixed:r!==n||
!/^(?:https?:\x2f\x2f)?$/i.test(t)}}var M0=3;function jr(e,t=0){if(t>M0)return _("REDIRECT_LINK");let n=(/^https?%3a/i.test(e)?jn(e):e).replace(/\\/g,"/"),r=Mo(n);if(r)return _(r);let o=xh(n),i=
o.scheme==="app"?Z0(Bn(o.rest),vh(t)):I0(o.rest,o.scheme==="web",vh(t));return o.fixed||n!==e?de(i,"SCHEME_FIXED"):i}var vh=e=>(t,n)=>/[.\x2f]/.test(t.slice(0,300))&&!/^fb:/i.test(t)?jr(t,e+n):_(
"REDIRECT_LINK");function I0(e,t,n){let r=e.search(/[\x2f?#]|$/),o=e.slice(0,r),i=e.slice(r);if(o.includes("@"))return _(t||i||ts(o)?"USERINFO":"EMAIL_IN_URL");let[s="",...a]=o.split(":"),c=Zr(s);
return c==="other"?D0(s,Bn(i),n):c==="lookalike"?_("LOOKALIKE_HOST",z0(s,i,n)):/^(?:443|80)?$/.test(a.join(":"))?U0(c,Bn(i),n):_("PORT")}function D0(e,t,n){if(!/[^.]\.[^.]/.test(e))return _(
"NOT_URL");let r=kh(e,t),o=r&&n(r.address,1);return r!=null&&r.counter&&(o!=null&&o.ok)?de(o,"REDIRECT_UNWRAPPED"):_("OTHER_SITE",o&&Xt(o))}var F0=
/^(?:www\.|m\.)?(?:facebook|fb)(?:[.,](?:c[onpm]{1,3}|cmo|ocm|[vxd]om|com[,.]?)?)?$/i;function z0(e,t,n){return F0.test(e)&&!/\.(?:co|cm)$/i.test(e)&&/^\x2f./.test(t)?Xt(n(`www.facebook.com${t}`,1)):
void 0}function U0(e,t,n){let[r="",o=""]=t.parts,i=r.toLowerCase();if(e==="facebook"||i==="l.php")return No(t,n);if(e==="content")return _("CONTENT_LINK");let s=Ur(i);return s==="LOGIN_LINK"?_(s):
e==="technical"?_("NOT_PROFILE_HOST"):e==="admin"?_("ADMIN_TOOL",Xt(Yt(r))):i===""||s?_(s||"HOME"):e==="short"?Rc(t.parts,"fb.me"):K0(i,r,o)}function K0(e,t,n){return e==="t"?os(n,ct):
/^(?:.{1,2}|e2ee|new|rooms?)$/.test(e)?_("SYSTEM_PAGE"):os(t,qt)}function Z0({parts:e,query:t},n){let[r="",o=""]=e,i=/^\d+$/.test(o)?o:Lo(t,"id"),s=Et(t,"href")||Et(t,"url");if(
/^(?:facewebmodal|webview)$/i.test(r)&&s)return de(n(s,1),"DEEP_LINK");let a=i&&j0.get(r.toLowerCase());return a?de(a(i),"DEEP_LINK"):_("DEEP_LINK")}var j0=new Map([["profile",ct],["page",qt],[
"group",Qi]]);var B0=/^(?:ngh?|[ckgpt]h|tr|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/i,H0=/^(?:facebook|fanpage|khongco|chuaco|danglap|dangtao|null|undefined|false)$/i,G0=
"(?:fb |facebook |page )?",W0="(?: (?:cua )?(?:facebook|fb|trang|page|fanpage|nick|tai khoan))?",V0=new RegExp(`^${G0}(?:u?id|ma so|ma)${W0} ?[:=-]? ?([1-9]\\d{9,19})$`),ss=e=>e.length<=7&&B0.test(e);
function Ec(e){let t=e.split(" ");if(t.some(J0))return _("EMAIL_IN_URL");let n=t.length===1?fn(e):"";if(/^[1-9]\d{13,19}$/.test(n))return de(ct(n),"BARE_USERNAME");let r=V0.exec(j(e.slice(0,120)));
return r?de(ct(r[1].replace(/\D/g,"")),"BARE_USERNAME"):Cc(e)!==void 0?_("OTHER_SITE"):t.length>1&&_c(e)?q0(e):Q0(e)?_("PHONE_IN_URL"):n?Sh(n):X0(e,t)}function q0(e){let t=e.split(
/\s*[,;|]\s*|\s+[-–]\s+/),[n,r]=t.filter(o=>Vt(o)&&!_c(o));return n!==void 0&&r===void 0&&t.length>1?de(Ec(n),"TEXT_AROUND"):_("NOT_URL")}function Y0(e){var n;let[t=""]=(n=
/^(?:www\.|m\.)?(?:facebook|fb),com(?=\x2f.)/i.exec(e))!=null?n:[];return t===""?void 0:Xt(No(Bn(e.slice(t.length)),()=>_("NOT_URL")))}function Sh(e){if(e[0]==="@"){let o=e.replace(/^@+/,"")||"-",i=
Kr(o);return i==="USERNAME_TLD"?_(i):de(Yt(o),"AT_USERNAME")}let t=e.replace(/^[\x2f\\]+/,"");if(/^(?:profile\.php[?&]|(?:groups|people|pages|share|p|pg)\x2f)/i.test(t))return de(No(Bn(t),()=>_(
"NOT_URL")),"BARE_USERNAME");let n=t.replace(/[\x2f\\]$/,"");return n.includes("/")&&/facebook|\bfb[.,]/i.test(n)?_("LOOKALIKE_HOST",Y0(n)):/^[\w.-]*[A-Za-z][\w.-]*$/.test(n.slice(0,300))&&!H0.test(
n)&&!ss(n)&&Kr(n)!=="USERNAME_SHORT"?de(Yt(n),"BARE_USERNAME"):_("NOT_URL")}function X0(e,t){let n=t.filter(i=>/^[([]?@\w/.test(i)),[,r=""]=
/^(?:fb|facebook|face|fanpage|page|trang|nick|link|user(?:name)?) ?[:=-] ?(\S+)$/i.exec(e.slice(0,120))||[],o=n.length===1?n[0]:r;return o&&e.length<120?de(Sh(fn(o)),"TEXT_AROUND"):_("NOT_URL")}
function J0(e){let t=e.indexOf("@");return t>0?Vt(e.charAt(t-1))&&Vt(e.charAt(t+1)):e.search(Yi)===0}var Q0=e=>/(?:^|\D)(?:\+?84|0)[ .()-]?\d(?:[ .()-]{0,2}\d){7}/.test(e)||e.length<40&&
/^[+(]?(?:\d[ ().-]*){7,}$/.test(e);function Rh(e){return e.includes(" ")?e.replace(/\b(https?) ?([:;]) ?\x2f ?\x2f ?/gi,"$1$2\x2f/").replace(
/\b(www|facebook|fb) ?\. ?(?=facebook|fb ?\.|com(?![\w.-]))/gi,"$1.").replace(/\b(facebook|fb)\.com ?\x2f ?(?=[\w.]+$)/gi,"$1.com/").replace(Yi,"@"):e}function Th(e){let t=[],n=!1;for(
let r of new Set(e.split(" ")))for(let o of ev(r)){let i=ov(o);i&&t.push(i),n=n||(i?i.glued:Vt(o))}return{found:t,around:n}}function ev(e){return Mo(e)?[e]:e.replace(
/([A-Za-z0-9)\].])(?=https?:\x2f\x2f)/gi,(t,n,r)=>r<20&&/^[htps:;\x2f\\.]+$/i.test(e.slice(0,r+1))?t:`${t} `).split(/[ <>"“”«»]|[,;|](?=https?:|www\.|(?:m\.|web\.)?facebook\.|fb\.)/i)}var tv=
/https?:[\x2f\\]|fb:\x2f\x2f|(?:www|m|web|mbasic)\.(?:facebook|fb)\.com|facebook\.com|fb\.com|m\.me\x2f/i,nv=/^(?:[\p{L}\p{M}\p{N}_ ()[\]-]*[^\p{L}\p{M}\p{N}.\x2f@%\\?#&]|\d{1,3}\.)$/u,rv=
/^[\p{L}\p{M}\p{N}_ ()[\]-]*[:(=[|>]$/u;function ov(e){let t=fn(e).replace(/^\d{1,3}\.(?=(?:facebook|fb)\.com)/i,"");if(t==="")return null;if(cv(t))return{address:t,word:e,glued:!1};let n=t.slice(0,
120).search(tv),r=t.slice(0,Math.max(n,0)),o=t.slice(n);return n>0&&(/^(?:https?|fb):/i.test(o)?nv:rv).test(r)?{address:o,word:e,glued:Vt(r)}:null}var iv=
"com|vn|net|org|edu|gov|info|biz|xyz|asia|site|app|link",sv="me|io|co|gg|watch|ly|us|ru|cn|kh|la",av=new RegExp(`\\.(?:${iv}|${sv})\\.?$`,"i");function cv(e){if(is.test(e)||Mo(e)||
/^(?:https?%3a|fb:\x2f|[\x2f\\]{2}[^\x2f\\]{1,100}\.)/i.test(e))return!0;let t=e.search(/[\x2f\\?#]|$/),n=t< e.length,r=e.slice(0,Math.min(t,300));return r.includes("@")?r[0]!=="@"&&(n||ts(r)):uv(
r.replace(/:\w*$/,""),n)}function uv(e,t){return vc(e)?/^(?:www\.)?(?:facebook|fb)$/i.test(e)?t||/^www/i.test(e):/[^.]\./.test(e)?Zr(e)!=="other"||av.test(e)||/^www\./i.test(e)||t&&
/\.(?!php$)[a-z]{2,}$/i.test(e):!1:/^[^\x21-\x24\x26-\x2c\x2f:-@[-^`{-~]+$/.test(e)&&(t||/[.。．｡]/.test(e))&&Sc(e)}function Oh(e){if(e==null)return _("EMPTY");if(typeof e!="string"&&
typeof e!="number")return _("NOT_URL");let t=zr(String(e));if(!Vt(t))return _("EMPTY");let n=Rh(t),{found:r,around:o}=Th(n),[i,s]=r;if(!i)return Ec(n);let a=s?yv(r,n):lv(i,n);return n!==t&&!(a.ok&&
a.kind==="group")&&de(a,"SCHEME_FIXED"),o?de(a,"TEXT_AROUND"):a}function lv(e,t){let n=jr(e.address),r=t.slice(t.indexOf(e.word)+e.word.length).trim();return dv(e,n,r)?_("USERNAME_CHARS"):r&&hv(e,r)?
gv(t):n}function Ac({address:e,word:t}){let n=t.slice(t.lastIndexOf("/")+1);return n===e.slice(-n.length)?n:""}function dv(e,t,n){return(t.ok?t.kind==="profile_or_page":t.reason==="USERNAME_SHORT")&&
ss(Ac(e))&&/^[\p{L}\p{M}]/u.test(n)}var pv=/^(?:trang|nhom|page|fanpage|group|facebook|fb|link|web|ok|chinh|moi|cu|nay)$/i;function hv(e,t){if(!/^[\w.?=&%\x2f-]{1,60}$/.test(t)||fv(e,t)||pv.test(t)||
/^[A-Z]/.test(t)&&ss(t))return!1;let n=Ac(e);return/[\w\x2f?=&%.-]$/.test(e.word)&&(/[?=&\x2f]/.test(t)||/^[\w.?=&%-]*$/.test(n))}var fv=(e,t)=>/^0\d{8}/.test(t)&&!/(?:^|=)\d+$/.test(Ac(e));
function gv(e){let t=jr(e.replace(/ /g,""));return _("CUT",t.ok&&t.kind!=="share"?t.canonical:void 0)}var mv=20;function yv(e,t){let n=new Set,r=[...new Set(e.map(({address:l})=>l))];if(
r.length>mv)return _("MULTIPLE");let o=r.map(l=>{let u=jr(l);return n.add(u.ok?u.key:l),u});if(n.size===1&&o[0])return o[0];let i=o.filter(l=>l.ok||l.reason!=="OTHER_SITE"),s=new Set(t.split(
/[ ,;|]+/));if(!e.every(({word:l})=>s.has(l.replace(/[,;|]+$/,""))))return _("MULTIPLE");let[a]=i,c=a||jr(e.map(({word:l})=>l).join(""));return!a&&c.ok?_("CUT",c.canonical):!(a!=null&&a.ok)||i.some(
l=>!l.ok||l.key!==a.key)?_("MULTIPLE"):de(a,"TEXT_AROUND")}var ls=(...e)=>e.map(t=>`(?:${t})`).join("|"),bv="[đd][./]?c",wv="p?gs|ts|ths|th\\.s|cn|ks|ktv|ds|đd|ls|cv|dr",kv=
"(?:bs\\.? ?)?ck ?(?:ii?|1|2)|bs",xv="mrs?|ms",vv="(?:ng|tt)ưt",Lc=new RegExp(`^(?:${ls(bv,wv,kv,xv,vv)})(?:[.:]+\\s*|\\s+)`,"i"),Sv="(?:thạc|tiến|bác|dược) s[ĩỹ]|kỹ sư|cử nhân|luật sư",cs=
"ông|bà|anh|chị|cô|thầy|chú",Rv=`(?:${cs}) ?(?:\\((?:${cs})\\)|/ ?(?:${cs}))`,Tv="(?:họ(?: và)? tên|tên|người quản trị|admin|phụ trách)(?= ?:)",Pc=new RegExp(`^(?:${ls("đồng chí",Sv,Rv,cs,
Tv)})[ .:]*(?:[.:\\s])\\s*(?=\\S+\\s)`,"i"),Ov=
"nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý thạch kim sơn kiên lâm mai trịnh đinh cao châu tạ đoàn lương tô hà tăng thái trương quách la diệp tống đào hứa lưu vương phùng trầm tiêu nhan danh triệu quan giang ông doãn nghiêm mạc viên khưu lại tôn văn chu bạch đàm lục".split(
" "),us=e=>Ov.includes(e.toLowerCase());function Nc(e){let[t="",n="",r]=e.split(" ");if(!(t.toLowerCase()!=="ông"||r===void 0||!/^\p{L}[\p{L}\p{M}]+$/u.test(n)))return/^(?:thị|văn|ích)$/i.test(n)?
e.split(" ").length===3?"surname":void 0:us(n)?void 0:"either"}var _v="(?:trưởng|phó) (?:ban|phòng|trưởng)",Cv="chủ tịch|[uủ][ỷy] viên|giám đốc|hiệu trưởng|chuyên viên|kế toán|bí thư",$v=
"(?:^|chánh |phó |trưởng |viên |bộ |[-,;(/:] ?)văn phòng|văn phòng (?=\\S)",Ch=new RegExp(ls(_v,Cv,$v)),Ev="(?:công|liên) đoàn|lđlđ|cđ(?:cs)? |công ty|ubnd|[uủ][ỷy] ban|trung tâm|bệnh viện",Av=
"trường (?:th(?:pt|cs|\\.|\\d|$| )|trung |tiểu |mầm |mẫu |đại học|cao đẳng|chính trị|dạy )",$h=new RegExp(`^(?:${ls(Ev,Av)})|facebook`),Lv=/\S \S+ ?(?:[,;\x2f&+|]| và | hoặc | cùng ) ?\S+ \S/,Pv=
/^(?:\d{1,2}[.)]|[-*•+]) ?/;function _h(e){let t=e;for(let n=0,r="";n<5&&t!==r;n+=1)r=t,t=t.replace(Lc,"").replace(Pc,"");return t}var as=e=>e.split(" ").filter(t=>/\p{L}/u.test(t)),Nv=e=>e.some((t,
n)=>{var r;return n>1&&us(t)&&/^(?:thị|văn)$/i.test((r=e[n+1])!=null?r:"")});function Eh(e){let t=e.split(/[\r\n]+/).map(a=>as(_h(a.replace(/\s+/g," ").trim().replace(Pv,"")))).filter(a=>a.length>0),
n=t.flat();if(Lv.test(_h(e.replace(/\s+/g," ").trim())))return!0;let r=t.filter(a=>a.length>2||a.length>1&&us(a[0])),[o="",i=""]=e.split(/\s[-–—]\s/).map(a=>a.trim()),s=as(o).length>1&&as(
i).length>1&&us(as(i)[0]);return r.length>1||s||Nv(n)}var Mc=/^[-–—+*•.,;:"“ ]+/,Ih=/[-–—.,;:"” ]+$/,et=(e,t)=>({ok:!1,reason:e,suggest:t});function ds(e,t,n){if(e.length>t)return et(n);if(un(
e)==="NOTHING")return et("EMPTY");let r=an(e);return r&&r!=="unicode"||e.includes("\ufffd")?et("ENCODING",(Nn(e)||{}).text):e.length<2?et("SHORT"):void 0}var Mv=e=>Nc(e)==="either"?e.slice(e.indexOf(
" ")+1):void 0,Iv=/[\u{1D400}-\u{1D7FF}\uFF01-\uFF5E\u24B6-\u24E9\u{1F130}-\u{1F189}]+/gu,Dv=e=>e.replace(/((?:công|liên) )(d)(?=oàn)|(lao )(d)(?=ộng)/gi,(t,n,r,o,i)=>(n!=null?n:o)+((r!=null?r:
i)==="D"?"Đ":"đ"));function Dh(e){if(typeof e!="string")return A(e);let t=e.replace(Iv,n=>n.normalize("NFKC"));return(t===e?e:Dv(t.normalize("NFC"))).replace(/[\u00D0\u0189](?=[\p{L}\p{M}])/gu,
"Đ").replace(/[\u00F0\u0256](?=[\p{L}\p{M}])/gu,"đ").replace(/(\p{Ll}\p{M}*)[\u200B\u2060\uFEFF]+(?=\p{Lu})/gu,"$1 ")}var Fv=/^\p{Lu}(?:\p{Ll}+(?:\p{Lu}\p{Ll}+)*)?$/u;function Fh(e){var l;let t=Dh(e),
n=A(t),r=n.replace(/[‘’`´]/g,"'").replace(/[\u2010-\u2015\u2212]/g,"-").slice(0,300).replace(Mc,"").replace(Ih,""),o=r;for(let u=0,d="";u<5&&o!==d;u+=1)d=o,o=o.replace(Lc,"").replace(Mc,""),Nc(o)||(o=
o.replace(Pc,"").replace(Mc,""));let i=o.toLowerCase(),s=ds(n,250,"LONG")||ds(o,250,"LONG");if(s)return s;if(Ch.test(i))return et(/[-,;(\x2f:\n]/.test(o+t)?"OFFICE_IN_NAME":"SHIFTED");if(
t.length<300&&Eh(t))return et("TWO_PEOPLE");if($h.test(i)||/[\d@]|:\x2f\x2f|www\.|\.(?:com|vn)\b/.test(i))return et("SHIFTED");if(!/^(?=.*\p{L})[\p{L}\p{M}' .-]*$/u.test(o))return et("CHARS");if(
o.length>60)return et("LONG");let a=o.split(/[\s.'-]+/).every(u=>Fv.test(u)||u.toLowerCase()===u.toUpperCase())?o:dd(o),c=o===r?[]:["TITLE_STRIPPED"];return{ok:!0,name:o,suggest:(l=Mv(a))!=null?l:
a===o?void 0:a,notes:o.includes(" ")?c:[...c,"ONE_WORD"]}}var Ah="Ban Thường vụ",Lh="Ủy ban Kiểm tra",Ph="Văn phòng",Nh=new Map(Object.entries({ct:"Chủ tịch",btv:Ah,bch:"Ban Chấp hành",tb:
"Trưởng Ban",pb:"Phó Ban",tgnc:"Tuyên giáo - Nữ công",ubkt:Lh,cnubkt:`Chủ nhiệm ${Lh}`,vp:Ph,cvp:`Chánh ${Ph}`,cv:"Chuyên viên",kt:"Kế toán",gd:"Giám đốc",ht:"Hiệu trưởng",bt:"Bí thư",uv:"Ủy viên",
uvtv:`Ủy viên ${Ah}`}));function zv(e){let[,t,n=""]=/^(p|uv)(.{2,6})$/.exec(e)||[],r=Nh.get(e),o=r?void 0:Nh.get(n);return o?`${t==="p"?"Phó":"Ủy viên"} ${o}`:r}function zh(e){return e.replace(
/[–—]/g,"-").replace(/\bTG ?- ?NC\b/gi,"TGNC").replace(/\bP\. ?(?=C)/g,"Phó ").replace(/\bCN ?(?=UBKT)/gi,"CN").replace(/(PCT|Phó (?:CT|Chủ tịch)) ?TT$/i,"$1 Thường trực").replace(
/\p{L}[\p{L}\p{M}.]*/gu,t=>zv(j(t.replace(/\./g,"")))||t)}var Uv=["CT","PCT","PCT TT","UVBTV","UVBCH","CNUBKT","TB TGNC","PTB TGNC","PB TGNC","TB Nữ công","CVP","PCVP","CV","Cán bộ chuyên trách",
"KT"].map(zh),Mh=new Map([j,ke].flatMap(e=>Uv.map(t=>[e(t),t])));function Uh(e){let t=A(e).slice(0,300).replace(Ih,""),n=ds(t,100,"TOO_LONG");if(n)return n;if(un(t))return et("SHIFTED");if(
!/\p{L}/u.test(t))return et("CHARS");let r=zh(t),o=Mh.get(ke(r))||Mh.get(j(r))||r,i=ud(o,t)&&/^\p{Lu}/u.test(t)&&t!==t.toUpperCase();return{ok:!0,name:t,suggest:i||o===t.replace(/[–—]/g,"-")||
o.length>100?void 0:o,notes:[]}}function Ic(e){let t=A(Dh(e)),n=un(t.slice(0,1e3));return n&&n!=="NOTHING"?et(`${n}_IN_NAME`):ds(t,100,"TOO_LONG")||(/[\p{L}\d]/u.test(t)?{ok:!0,name:t,notes:[]}:et(
"CHARS"))}function Kh(e){return Ic(e)}var Bh=1e3;function Hh(e){if(/^[0-9+.() -]*$/.test(e))return e.trim();let t=e.length>Bh?e:e.normalize("NFKD").replace(/[\u0300-\u036f\u20e3]/g,"");return zr(
t.replace(/[\r\n]/g,"|").replace(/[\u2190-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff]/g," ")).toLowerCase().replace(/[đðɖ]/g,"d").replace(/[\u00b7\u2022\u2027\u30fb_]/g,".").replace(/[\u17e0-\u17e9]/g,
n=>`${n.charCodeAt(0)-6112}`).replace(/[\u2010-\u2015\u2212]/g,"-")}var Kv=["(?:so )?(?:dien thoai|di dong|dt)|s?dt|(?:dt)?(?:dd|cq|nr|cd)",
"co (?:quan|dinh)|(?:may )?ban|nha rieng|van phong|vp|so|may","tel|phone|mob(?:ile|i)?|cell|hotline|hp|fax|[mtpf](?=[ .]?:)","zalo|vi(?:ber|ettel|na|naphone)|mobifone","lien he|lh|va|hoac|hay"].join(
"|"),Zh=new RegExp(`(^|[^a-z])(?:${Kv})(?![a-z])[ .:]{0,3}`,"g"),Dc=e=>/[a-z]/.test(e)?e.replace(Zh,"$1|").replace(Zh,"$1|"):e,Zv="(?:so |may )?(?:le|nhanh|noi bo)|ext(?:ension)?|x|#",jv=new RegExp(
`(^|[^a-z])[ ,;|-]*(?:${Zv}) ?[.:=]? ?\\(?(\\d{1,6})\\)?$`),Bv=/(\d)() ?\x2f ?(\d{2,4})$/,Hv=/(^|[^a-z]) ?\((\d{1,6})\)$/,At=e=>e.replace(/\D/g,"").length;function Gh(e){let t=e.slice(-40),n=jv.exec(
t),r=n?null:Bv.exec(t);if(r){let[c,,,l=""]=r,u=e.slice(0,e.length-c.length+1),d=u.replace(/[ .()-]/g,"");if(/^\D*0\d{10}$/.test(d)&&Math.abs(+d.slice(-l.length)-+l)>9)return{text:u,ext:l}}let[o="",i=
"",s=""]=n||Hv.exec(t)||[],a=e.slice(0,e.length-o.length)+i;return o&&At(a)>=(n?7:10)?{text:a,ext:s}:{text:e,ext:""}}function Fc(e){let t=[""],n="";for(let r of e.split(/( - |[\x2f;,&|])/)){let o=
t.length-1;/^(?: - |[\x2f;,&|])$/.test(r)?n=r:At(r)>6&&At(t[o]||"")>6?t.push(r):t[o]+=n+r}return t.slice(0,20)}var Gv=/\((?=[^()]*\p{L})(?:[^()\d]{0,60}\d{0,2}){0,2}[^()\d]{0,60}\)/gu,jh=
/(^|[^\p{L}\d])\p{L}[\p{L}.]*(?![\p{L}\d])[ .:]{0,3}/gu;function Wh(e){return e.length>Bh||/@|:\x2f\x2f|www\.|\.(?:com|vn|php)/.test(e)?e:e.replace(Gv,"|").replace(jh,"$1|").replace(jh,"$1|")}
function zc(e,t){e=e.split("-"),t=t.split("-");for(var n=e[0].split("."),r=t[0].split("."),o=0;o<3;o++){var i=Number(n[o]),s=Number(r[o]);if(i>s)return 1;if(s>i)return-1;if(!isNaN(i)&&isNaN(
s))return 1;if(isNaN(i)&&!isNaN(s))return-1}return e[1]&&t[1]?e[1]>t[1]?1:e[1]< t[1]?-1:0:!e[1]&&t[1]?1:e[1]&&!t[1]?-1:0}var Wv={}.constructor;function gn(e){return e!=null&&e.constructor===Wv}var Vv=
/^\d+$/;function Uc(e){return Vv.test(e)}function Br(e){"@babel/helpers - typeof";return Br=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Br(e)}function ps(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Vh(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,qv(
r.key),r)}}function hs(e,t,n){return t&&Vh(e.prototype,t),n&&Vh(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function qv(e){var t=Yv(e,"string");return Br(t)=="symbol"?t:t+""}function Yv(
e,t){if(Br(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Br(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var Xv="1.2.0",Jv="1.7.35",qh=" ext. ",ne=(function(){function e(t){ps(this,e),Kc(t),this.metadata=t,Jh.call(this,
t)}return hs(e,[{key:"getCountries",value:function(){return Object.keys(this.metadata.countries).filter(function(n){return n!=="001"})}},{key:"getCountryMetadata",value:function(n){
return this.metadata.countries[n]}},{key:"nonGeographic",value:function(){if(!(this.v1||this.v2||this.v3))return this.metadata.nonGeographic||this.metadata.nonGeographical}},{key:"hasCountry",value:
function(n){return this.getCountryMetadata(n)!==void 0}},{key:"hasCallingCode",value:function(n){if(this.getCountryCodesForCallingCode(n))return!0;if(this.nonGeographic()){if(this.nonGeographic()[
n])return!0}else{var r=this.countryCallingCodes()[n];if(r&&r.length===1&&r[0]==="001")return!0}}},{key:"isNonGeographicCallingCode",value:function(n){return this.nonGeographic()?!!this.nonGeographic(
)[n]:!this.getCountryCodesForCallingCode(n)}},{key:"country",value:function(n){return this.selectNumberingPlan(n)}},{key:"selectNumberingPlan",value:function(n,r){var o,i;if(n&&(Uc(n)?i=n:o=n),r&&(i=
r),o&&o!=="001"){var s=this.getCountryMetadata(o);if(!s)throw new Error("Unknown country: ".concat(o));this.numberingPlan=new Yh(s,this)}else if(i){if(!this.hasCallingCode(i))throw new Error(
"Unknown calling code: ".concat(i));this.numberingPlan=new Yh(this.getNumberingPlanMetadata(i),this)}else this.numberingPlan=void 0;return this}},{key:"getCountryCodesForCallingCode",value:function(
n){var r=this.countryCallingCodes()[n];if(r)return r.length===1&&r[0].length===3?void 0:r}},{key:"getCountryCodeForCallingCode",value:function(n){var r=this.getCountryCodesForCallingCode(n);if(
r)return r[0]}},{key:"getNumberingPlanMetadata",value:function(n){var r=this.getCountryCodeForCallingCode(n);if(r)return this.getCountryMetadata(r);if(this.nonGeographic()){var o=this.nonGeographic()[
n];if(o)return o}else{var i=this.countryCallingCodes()[n];if(i&&i.length===1&&i[0]==="001")return this.metadata.countries["001"]}}},{key:"countryCallingCode",value:function(){
return this.numberingPlan.callingCode()}},{key:"IDDPrefix",value:function(){return this.numberingPlan.IDDPrefix()}},{key:"defaultIDDPrefix",value:function(){return this.numberingPlan.defaultIDDPrefix(
)}},{key:"nationalNumberPattern",value:function(){return this.numberingPlan.nationalNumberPattern()}},{key:"possibleLengths",value:function(){return this.numberingPlan.possibleLengths()}},{key:
"formats",value:function(){return this.numberingPlan.formats()}},{key:"nationalPrefixForParsing",value:function(){return this.numberingPlan.nationalPrefixForParsing()}},{key:
"nationalPrefixTransformRule",value:function(){return this.numberingPlan.nationalPrefixTransformRule()}},{key:"leadingDigits",value:function(){return this.numberingPlan.leadingDigits()}},{key:
"hasTypes",value:function(){return this.numberingPlan.hasTypes()}},{key:"type",value:function(n){return this.numberingPlan.type(n)}},{key:"ext",value:function(){return this.numberingPlan.ext()}},{key:
"countryCallingCodes",value:function(){return this.v1?this.metadata.country_phone_code_to_countries:this.metadata.country_calling_codes}},{key:"chooseCountryByCountryCallingCode",value:function(n){
return this.selectNumberingPlan(n)}},{key:"hasSelectedNumberingPlan",value:function(){return this.numberingPlan!==void 0}}])})();var Yh=(function(){function e(t,n){ps(this,e),
this.globalMetadataObject=n,this.metadata=t,Jh.call(this,n.metadata)}return hs(e,[{key:"callingCode",value:function(){return this.metadata[0]}},{key:"_getDefaultCountryMetadataForThisCallingCode",
value:function(){return this.globalMetadataObject.getNumberingPlanMetadata(this.callingCode())}},{key:"getDefaultCountryMetadataForRegion",value:function(){
return this._getDefaultCountryMetadataForThisCallingCode()}},{key:"IDDPrefix",value:function(){if(!(this.v1||this.v2))return this.metadata[1]}},{key:"defaultIDDPrefix",value:function(){if(!(this.v1||
this.v2))return this.metadata[12]}},{key:"nationalNumberPattern",value:function(){return this.v1||this.v2?this.metadata[1]:this.metadata[2]}},{key:"possibleLengths",value:function(){if(
!this.v1)return this.metadata[this.v2?2:3]}},{key:"_getFormats",value:function(n){return n[this.v1?2:this.v2?3:4]}},{key:"formats",value:function(){var n=this,r=this._getFormats(this.metadata)||
this._getFormats(this._getDefaultCountryMetadataForThisCallingCode())||[];return r.map(function(o){return new Qv(o,n)})}},{key:"nationalPrefix",value:function(){return this.metadata[this.v1?3:this.v2?
4:5]}},{key:"_getNationalPrefixFormattingRule",value:function(n){return n[this.v1?4:this.v2?5:6]}},{key:"nationalPrefixFormattingRule",value:function(){return this._getNationalPrefixFormattingRule(
this.metadata)||this._getNationalPrefixFormattingRule(this._getDefaultCountryMetadataForThisCallingCode())}},{key:"_nationalPrefixForParsing",value:function(){return this.metadata[this.v1?5:this.v2?6:
7]}},{key:"nationalPrefixForParsing",value:function(){return this._nationalPrefixForParsing()||this.nationalPrefix()}},{key:"nationalPrefixTransformRule",value:function(){return this.metadata[this.v1?
6:this.v2?7:8]}},{key:"_getNationalPrefixIsOptionalWhenFormatting",value:function(){return!!this.metadata[this.v1?7:this.v2?8:9]}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:
function(){return this._getNationalPrefixIsOptionalWhenFormatting(this.metadata)||this._getNationalPrefixIsOptionalWhenFormatting(this._getDefaultCountryMetadataForThisCallingCode())}},{key:
"leadingDigits",value:function(){return this.metadata[this.v1?8:this.v2?9:10]}},{key:"types",value:function(){return this.metadata[this.v1?9:this.v2?10:11]}},{key:"hasTypes",value:function(){
return this.types()&&this.types().length===0?!1:!!this.types()}},{key:"type",value:function(n){if(this.hasTypes()&&Xh(this.types(),n))return new tS(Xh(this.types(),n),this)}},{key:"ext",value:
function(){return this.v1||this.v2?qh:this.metadata[13]||qh}}])})(),Qv=(function(){function e(t,n){ps(this,e),this._format=t,this.metadata=n}return hs(e,[{key:"pattern",value:function(){
return this._format[0]}},{key:"format",value:function(){return this._format[1]}},{key:"leadingDigitsPatterns",value:function(){return this._format[2]||[]}},{key:"nationalPrefixFormattingRule",value:
function(){return this._format[3]||this.metadata.nationalPrefixFormattingRule()}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:function(){return!!this._format[4]||
this.metadata.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"nationalPrefixIsMandatoryWhenFormattingInNationalFormat",value:function(){return this.usesNationalPrefix()&&
!this.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"usesNationalPrefix",value:function(){return!!(this.nationalPrefixFormattingRule()&&!eS.test(this.nationalPrefixFormattingRule(
)))}},{key:"internationalFormat",value:function(){return this._format[5]||this.format()}}])})(),eS=/^\(?\$1\)?$/,tS=(function(){function e(t,n){ps(this,e),this.type=t,this.metadata=n}return hs(e,[{
key:"pattern",value:function(){return this.metadata.v1?this.type:this.type[0]}},{key:"possibleLengths",value:function(){if(!this.metadata.v1)return this.type[1]||this.metadata.possibleLengths()}}])})(
);function Xh(e,t){switch(t){case"FIXED_LINE":return e[0];case"MOBILE":return e[1];case"TOLL_FREE":return e[2];case"PREMIUM_RATE":return e[3];case"PERSONAL_NUMBER":return e[4];case"VOICEMAIL":
return e[5];case"UAN":return e[6];case"PAGER":return e[7];case"VOIP":return e[8];case"SHARED_COST":return e[9]}}function Kc(e){if(!e)throw new Error(
"[libphonenumber-js] `metadata` argument not passed. Check your arguments.");if(!gn(e)||!gn(e.countries))throw new Error(
"[libphonenumber-js] `metadata` argument was passed but it's not a valid metadata. Must be an object having `.countries` child object property. Got ".concat(gn(e)?"an object of shape: { "+Object.keys(
e).join(", ")+" }":"a "+nS(e)+": "+e,"."))}var nS=function(t){return Br(t)};function Io(e,t){var n=new ne(t);if(n.hasCountry(e))return n.selectNumberingPlan(e).countryCallingCode();throw new Error(
"Unknown country: ".concat(e))}function Jh(e){var t=e.version;typeof t=="number"?(this.v1=t===1,this.v2=t===2,this.v3=t===3,this.v4=t===4):t?zc(t,Xv)===-1?this.v2=!0:zc(t,Jv)===-1?this.v3=!0:this.v4=
!0:this.v1=!0}function rS(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=oS(e))||t&&e&&
typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function oS(e,t){if(e){if(typeof e=="string")return Qh(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
Qh(e,t):void 0}}function Qh(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function Zc(e,t){for(var n=e.slice(),r=rS(t),o;!(o=r()).done;){var i=o.value;
e.indexOf(i)<0&&n.push(i)}return n.sort(function(s,a){return s-a})}function Hn(e,t,n){return ef(e,void 0,t,n)}function ef(e,t,n,r){n&&(r=new ne(r.metadata),r.selectNumberingPlan(n));var o=r.type(t),i=
o&&o.possibleLengths()||r.possibleLengths();if(!i)return"IS_POSSIBLE";if(t==="FIXED_LINE_OR_MOBILE"){if(!r.type("FIXED_LINE"))return ef(e,"MOBILE",n,r);var s=r.type("MOBILE");s&&(i=Zc(i,
s.possibleLengths()))}else if(t&&!o)return"INVALID_LENGTH";var a=e.length,c=i[0];return c===a?"IS_POSSIBLE":c>a?"TOO_SHORT":i[i.length-1]< a?"TOO_LONG":i.indexOf(a,1)>=0?"IS_POSSIBLE":
"INVALID_LENGTH"}function jc(e,t,n){t===void 0&&(t={});var r=new ne(n);if(t.v2){if(!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.country||
e.countryCallingCode)}else{if(!e.phone)return!1;if(e.country){if(!r.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));r.selectNumberingPlan(e.country)}else{if(
!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.countryCallingCode)}}if(r.possibleLengths())return iS(e.phone||e.nationalNumber,r);if(
e.countryCallingCode&&r.isNonGeographicCallingCode(e.countryCallingCode))return!0;throw new Error('Missing "possibleLengths" in metadata. Perhaps the metadata has been generated before v1.0.18.')}
function iS(e,t){return Hn(e,void 0,t)==="IS_POSSIBLE"}function Ve(e,t){return e=e||"",new RegExp("^(?:"+t+")$").test(e)}function sS(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e[
"@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=aS(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[
r++]}}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function aS(e,t){if(e){if(
typeof e=="string")return tf(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?tf(e,t):void 0}}function tf(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}var cS=["MOBILE",
"PREMIUM_RATE","TOLL_FREE","SHARED_COST","VOIP","PERSONAL_NUMBER","PAGER","UAN","VOICEMAIL"];function Gn(e,t,n){if(t=t||{},!(!e.country&&!e.countryCallingCode)){var r=new ne(n);r.selectNumberingPlan(
e.country||e.countryCallingCode);var o=t.v2?e.nationalNumber:e.phone;if(Ve(o,r.nationalNumberPattern())){if(Bc(o,"FIXED_LINE",r))return r.type("MOBILE")&&r.type("MOBILE").pattern()===""||!r.type(
"MOBILE")||Bc(o,"MOBILE",r)?"FIXED_LINE_OR_MOBILE":"FIXED_LINE";for(var i=sS(cS),s;!(s=i()).done;){var a=s.value;if(Bc(o,a,r))return a}}}}function Bc(e,t,n){var r=n.type(t);return!r||!r.pattern()||
r.possibleLengths()&&r.possibleLengths().indexOf(e.length)<0?!1:Ve(e,r.pattern())}function Hc(e,t,n){t=t||{};var r=new ne(n);if(r.selectNumberingPlan(e.country||e.countryCallingCode),r.hasTypes(
))return Gn(e,t,r.metadata)!==void 0;var o=t.v2?e.nationalNumber:e.phone;return Ve(o,r.nationalNumberPattern())}var uS=/^[A-Z]{2}$/;function Gc(e){return uS.test(e)}var lS=!1;function Wc(e,t){var n,r,
o=new ne(t);return Gc(e)?(n=e,o.selectNumberingPlan(n),r=o.countryCallingCode()):(r=e,lS&&o.isNonGeographicCallingCode(r)&&(n="001")),{country:n,callingCode:r}}function Vc(e,t,n){var r=new ne(n),o=
r.getCountryCodesForCallingCode(e);return o?o.filter(function(i){return dS(t,i,n)}):[]}function dS(e,t,n){var r=new ne(n);return r.selectNumberingPlan(t),r.numberingPlan.possibleLengths().indexOf(
e.length)>=0}var nf=3,rf="0-9０-９٠-٩۰-۹",pS="-‐-―−ー－",hS="／/",fS="．.",gS=" \u00a0\u00ad\u200b\u2060\u3000",mS="()（）［］\\[\\]",yS="~⁓∼～",of="".concat(pS).concat(hS).concat(fS).concat(gS).concat(
mS).concat(yS);var bS=new RegExp("(["+rf+"])");function qc(e,t,n,r){if(t){var o=new ne(r);o.selectNumberingPlan(t||n);var i=new RegExp(o.IDDPrefix());if(e.search(i)===0){e=e.slice(e.match(i)[
0].length);var s=e.match(bS);if(!(s&&s[1]!=null&&s[1].length>0&&s[1]==="0"))return e}}}function Yc(e,t){if(e&&t.numberingPlan.nationalPrefixForParsing()){var n=new RegExp(
"^(?:"+t.numberingPlan.nationalPrefixForParsing()+")"),r=n.exec(e);if(r){var o,i,s=r.length-1,a=s>0&&r[s];if(t.nationalPrefixTransformRule()&&a)o=e.replace(n,t.nationalPrefixTransformRule()),s>1&&(i=
r[1]);else{var c=r[0];o=e.slice(c.length),a&&(i=r[1])}var l;if(a){var u=e.indexOf(r[1]),d=e.slice(0,u);d===t.numberingPlan.nationalPrefix()&&(l=t.numberingPlan.nationalPrefix())}else l=r[0];return{
nationalNumber:o,nationalPrefix:l,carrierCode:i}}}return{nationalNumber:e}}function wS(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);
if(Array.isArray(e)||(n=kS(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function kS(e,t){if(e){if(typeof e=="string")return sf(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
sf(e,t):void 0}}function sf(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function Xc(e,t,n){for(var r=new ne(n),o=wS(t),i;!(i=o()).done;){var s=i.value;
if(r.selectNumberingPlan(s),r.leadingDigits()){if(e&&e.search(r.leadingDigits())===0)return s}else if(Gn({phone:e,country:s},void 0,r.metadata))return s}}var xS=!1;function Jc(e,t){var n=
t.nationalNumber,r=t.metadata;if(xS&&r.isNonGeographicCallingCode(e))return"001";var o=r.getCountryCodesForCallingCode(e);if(o)return o.length===1?o[0]:Xc(n,o,r.metadata)}function fs(e,t,n){var r=Yc(
e,n),o=r.carrierCode,i=r.nationalNumber;if(i!==e){if(!vS(e,i,n))return{nationalNumber:e};if(n.numberingPlan.possibleLengths()&&(t||(t=Jc(n.numberingPlan.callingCode(),{nationalNumber:i,metadata:n})),
!SS(i,t,n)))return{nationalNumber:e}}return{nationalNumber:i,carrierCode:o}}function vS(e,t,n){return!(Ve(e,n.nationalNumberPattern())&&!Ve(t,n.nationalNumberPattern()))}function SS(e,t,n){switch(Hn(
e,t,n)){case"TOO_SHORT":case"INVALID_LENGTH":return!1;default:return!0}}function Qc(e,t,n,r,o){if(!(t||n||r))return{number:e};var i=t||n?Io(t||n,o):r;if(e.indexOf(i)===0){var s=new ne(o);
s.selectNumberingPlan(t||n||r);var a=e.slice(i.length),c=fs(a,void 0,s),l=c.nationalNumber,u=fs(e,void 0,s),d=u.nationalNumber;if(!Ve(d,s.nationalNumberPattern())&&Ve(l,s.nationalNumberPattern())||Hn(
d,void 0,s)==="TOO_LONG")return{countryCallingCode:i,number:a}}return{number:e}}function eu(e,t,n,r,o){if(!e)return{};var i;if(e[0]!=="+"){var s=qc(e,t||n,r,o);if(s&&s!==e)i=!0,e="+"+s;else{if(t||n||
r){var a=Qc(e,t,n,r,o),c=a.countryCallingCode,l=a.number;if(c)return{countryCallingCodeSource:"FROM_NUMBER_WITHOUT_PLUS_SIGN",countryCallingCode:c,number:l}}return{number:e}}}if(e[1]==="0")return{};
for(var u=new ne(o),d=2;d-1<=nf&&d<=e.length;){var p=e.slice(1,d);if(u.hasCallingCode(p))return u.selectNumberingPlan(p),{countryCallingCodeSource:i?"FROM_NUMBER_WITH_IDD":
"FROM_NUMBER_WITH_PLUS_SIGN",countryCallingCode:p,number:e.slice(d)};d++}return{}}function tu(e){return e.replace(new RegExp("[".concat(of,"]+"),"g")," ").trim()}var RS=/(\$\d)/;function nu(e,t,n){
var r=n.useInternationalFormat,o=n.withNationalPrefix,i=n.carrierCode,s=n.metadata,a=e.replace(new RegExp(t.pattern()),r?t.internationalFormat():o&&t.nationalPrefixFormattingRule()?t.format().replace(
RS,t.nationalPrefixFormattingRule()):t.format());return r?tu(a):a}var TS=/^[\d]+(?:[~\u2053\u223C\uFF5E][\d]+)?$/;function ru(e,t,n){var r=new ne(n);if(r.selectNumberingPlan(e||t),r.defaultIDDPrefix(
))return r.defaultIDDPrefix();if(TS.test(r.IDDPrefix()))return r.IDDPrefix()}function af(e){var t=e.number,n=e.ext;if(!t)return"";if(t[0]!=="+")throw new Error(
'"formatRFC3966()" expects "number" to be in E.164 format.');return"tel:".concat(t).concat(n?";ext="+n:"")}var cf={formatExtension:function(t,n,r){return"".concat(t).concat(r.ext()).concat(n)}};
function iu(e,t,n,r){n?n=CS({},cf,n):n=cf;var o=new ne(r);if(e.country&&e.country!=="001"){if(!o.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));o.selectNumberingPlan(
e.country)}else if(e.countryCallingCode)o.selectNumberingPlan(e.countryCallingCode);else return e.phone||"";var i=o.countryCallingCode(),s=n.v2?e.nationalNumber:e.phone,a;switch(t){case"NATIONAL":
return s?(a=gs(s,e.carrierCode,"NATIONAL",o,n),ou(a,e.ext,o,n.formatExtension)):"";case"INTERNATIONAL":return s?(a=gs(s,null,"INTERNATIONAL",o,n),a="+".concat(i," ").concat(a),ou(a,e.ext,o,
n.formatExtension)):"+".concat(i);case"E.164":return"+".concat(i).concat(s);case"RFC3966":return af({number:"+".concat(i).concat(s),ext:e.ext});case"IDD":if(!n.fromCountry)return;var c=_S(s,
e.carrierCode,i,n.fromCountry,o);return c?ou(c,e.ext,o,n.formatExtension):void 0;default:throw new Error('Unknown "format" argument passed to "formatNumber()": "'.concat(t,'"'))}}function gs(e,t,n,r,
o){var i=OS(r.formats(),e);return i?nu(e,i,{useInternationalFormat:n==="INTERNATIONAL",withNationalPrefix:!(i.nationalPrefixIsOptionalWhenFormattingInNationalFormat()&&o&&o.nationalPrefix===!1),
carrierCode:t,metadata:r}):e}function OS(e,t){return $S(e,function(n){if(n.leadingDigitsPatterns().length>0){var r=n.leadingDigitsPatterns()[n.leadingDigitsPatterns().length-1];if(t.search(
r)!==0)return!1}return Ve(t,n.pattern())})}function ou(e,t,n,r){return t?r(e,t,n):e}function _S(e,t,n,r,o){var i=Io(r,o.metadata);if(i===n){var s=gs(e,t,"NATIONAL",o);return n==="1"?n+" "+s:s}var a=
ru(r,void 0,o.metadata);if(a)return"".concat(a," ").concat(n," ").concat(gs(e,null,"INTERNATIONAL",o))}function CS(){for(var e=1,t=arguments.length,n=new Array(t),r=0;r< t;r++)n[r]=arguments[r];for(;
e< n.length;){if(n[e])for(var o in n[e])n[0][o]=n[e][o];e++}return n[0]}function $S(e,t){for(var n=0;n< e.length;){if(t(e[n]))return e[n];n++}}function Do(e){"@babel/helpers - typeof";return Do=
typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":
typeof t},Do(e)}function uf(e,t){var n=Object.keys(e);if(Object.getOwnPropertySymbols){var r=Object.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return Object.getOwnPropertyDescriptor(e,
o).enumerable})),n.push.apply(n,r)}return n}function lf(e){for(var t=1;t< arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?uf(Object(n),!0).forEach(function(r){ES(e,r,n[r])}):
Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(n)):uf(Object(n)).forEach(function(r){Object.defineProperty(e,r,Object.getOwnPropertyDescriptor(n,r))})}
return e}function ES(e,t,n){return(t=pf(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}function AS(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function df(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,pf(
r.key),r)}}function LS(e,t,n){return t&&df(e.prototype,t),n&&df(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function pf(e){var t=PS(e,"string");return Do(t)=="symbol"?t:t+""}function PS(
e,t){if(Do(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Do(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var su=(function(){function e(t,n,r){if(AS(this,e),!t)throw new TypeError("First argument is required");if(
typeof t!="string")throw new TypeError("First argument must be a string");if(t[0]==="+"&&!n)throw new TypeError("`metadata` argument not passed");if(gn(n)&&gn(n.countries)){r=n;var o=t;if(!NS.test(
o))throw new Error('Invalid `number` argument passed: must consist of a "+" followed by digits');var i=eu(o,void 0,void 0,void 0,r),s=i.countryCallingCode,a=i.number;if(n=a,t=s,!n)throw new Error(
"Invalid `number` argument passed: too short")}if(!n)throw new TypeError("`nationalNumber` argument is required");if(typeof n!="string")throw new TypeError(
"`nationalNumber` argument must be a string");Kc(r);var c=Wc(t,r),l=c.country,u=c.callingCode;this.country=l,this.countryCallingCode=u,this.nationalNumber=n,this.number=
"+"+this.countryCallingCode+this.nationalNumber,this.getMetadata=function(){return r}}return LS(e,[{key:"setExt",value:function(n){this.ext=n}},{key:"getPossibleCountries",value:function(){
return this.country?[this.country]:Vc(this.countryCallingCode,this.nationalNumber,this.getMetadata())}},{key:"isPossible",value:function(){return jc(this,{v2:!0},this.getMetadata())}},{key:"isValid",
value:function(){return Hc(this,{v2:!0},this.getMetadata())}},{key:"isNonGeographic",value:function(){var n=new ne(this.getMetadata());return n.isNonGeographicCallingCode(this.countryCallingCode)}},{
key:"isEqual",value:function(n){return this.number===n.number&&this.ext===n.ext}},{key:"getType",value:function(){return Gn(this,{v2:!0},this.getMetadata())}},{key:"format",value:function(n,r){
return iu(this,n,r?lf(lf({},r),{},{v2:!0}):{v2:!0},this.getMetadata())}},{key:"formatNational",value:function(n){return this.format("NATIONAL",n)}},{key:"formatInternational",value:function(n){
return this.format("INTERNATIONAL",n)}},{key:"getURI",value:function(n){return this.format("RFC3966",n)}}])})();var NS=/^\+\d+$/;var hf={version:4,country_calling_codes:{"84":["VN"]},countries:{VN:[
"84","00","[12]\\d{9}|[135-9]\\d{8}|[16]\\d{6,7}|7\\d{6}",[7,8,9,10],[["(\\d{4})(\\d{4,6})","$1 $2",["1(?:2[02]|[89])"],0,1],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["1[26]|6"],"0$1",1],[
"(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[1357-9]"],"0$1",1],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["2[48]"],"0$1",1],["(\\d{3})(\\d{4})(\\d{3})","$1 $2 $3",["2"],"0$1",1]],"0",0,0,0,0,0,[[
"2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\\d{7}",[10]],[
"121[0-3]\\d{5}|(?:1[46]0|(?:3\\d|7[06-9])\\d|5(?:[1689]\\d|2[238]|59)|8(?:[1-8]\\d|9[6-9])|9(?:[0-8]\\d|9[013-9]))\\d{6}",[9]],["1800\\d{4,6}|12(?:0[13]|28)\\d{4}",[8,9,10]],["1900\\d{4,6}",[8,9,
10]],0,0,["[17]99\\d{4}|69\\d{5,6}",[7,8]],0,["672\\d{6}",[9]]]]},nonGeographic:{}};var ff=hf,gf={version:ff.version,country_calling_codes:{84:["VN"]},countries:{VN:ff.countries.VN},nonGeographic:{}};
function mf(...e){let t=new Map;for(let n of e){let[r="",...o]=n.split(/\W+/);o.forEach((i,s)=>t.set(i,`${Number(r)+s}`))}return t}var yf=mf("32: 162 163 164 165 166 167 168 169","56: 186","58: 188",
"59: 199","70: 120","76: 126 122 128 121","81: 127 129 123 124 125"),bf=mf("203: 33 240 25 26 27 280 281","212: 22 231 20 230 29","220: 320 321 241","225: 31 351 36 350 30",
"232: 52 53 54 510 511 37 38 39","24: 4","28: 8","251: 61 62","254: 64 55 56 57 58 68 60 501 500 63","269: 59 70 651 72 73 650 75 66 67","290: 780 781 710 711 74","296: 76 77","299: 79"),wf=e=>au(e)&&
e.length===11?`0${yf.get(e.slice(1,4))}${e.slice(4)}`:"",au=e=>yf.has(e.slice(1,4));function ms(e){let t=[1,2,3].map(r=>e.slice(1,1+r)).find(r=>bf.has(r))||"";return e.length===(t.length===1?10:
t.length+8)&&/[2-8]/.test(e.charAt(1+t.length))?t:""}var cu=(e,t)=>`0${bf.get(t)}${e.slice(1+t.length)}`;var ve=e=>({ok:!1,reason:e}),IS=/^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])/,vf=
/^(\d)\1{6,}$|(\d)\2{7}$|^0?(?:123456789|987654321)/,DS=/^0(?:69\d{5,8}|80\d{5,6})$/,FS=/^0?1[89]00\d{0,6}$|^1[01]\d{1,3}$/;function bs(e){let t=/^[ (]*(?:\+|00)/.test(e),n=e.replace(/\D/g,
"").replace(/^00(?=[1-9])/,"");if(vf.test(n))return ve("FAKE");if(FS.test(n))return ve("SERVICE_NUMBER");if(DS.test(n.replace(/^(?:84)?0?(?=69\d|80\d)/,"0")))return ve("CLOSED_NETWORK");let r=
/^84/.test(n)&&(t||n.length>10),o=r?n.slice(2):n;if(o[0]==="0"||r)return xf(o[0]==="0"?o:`0${o}`,kf(e,r));if(t)return ve(o.length<7?"TOO_SHORT":"FOREIGN");if(o.length<9)return ve(/^[2-8].{6}/.test(o)?
"NO_PREFIX":"TOO_SHORT");let i=xf(`0${o}`,kf(e,r));return i.ok&&i.kind==="valid"&&i.notes.unshift("LEADING_ZERO_ADDED"),i}function kf(e,t){let n=e.match(/\(?\d+/g)||[];return t&&/^\(?(?:00)?84$/.test(
n[0]||"")&&n.shift(),/^\(?0$/.test(n[0]||"")&&n.shift(),n.map((r,o)=>o?r:r.replace(/^(\(?)(?=[1-9])/,"$10"))}function xf(e,t){let n=ys(e,"valid")||(/^055[2-9]\d{6}$/.test(e)?zS(e):null)||ys(wf(e),
"convertible","OLD_11_DIGIT")||US(e,t)||ve(ZS(e));return n.ok&&n.kind==="valid"&&n.type==="mobile"&&(IS.test(e)||n.notes.push("UNKNOWN_PREFIX"),KS(e,t)&&n.notes.push("AMBIGUOUS_OLD_AREA")),vf.test(e)?
ve("FAKE"):n}function ys(e,t,...n){if(!/^0(?:2\d|[35789])\d{8}$/.test(e))return null;let r=new su(`+84${e.slice(1)}`,gf),o=r.getType(),i=o==="MOBILE"?"mobile":o==="FIXED_LINE"?"landline":null;
return i&&{ok:!0,kind:t,type:i,e164:r.number,display:r.formatNational(),notes:n}}var zS=e=>({ok:!0,kind:"valid",type:"mobile",e164:`+84${e.slice(1)}`,display:`${e.slice(0,4)} ${e.slice(4,
7)} ${e.slice(7)}`,notes:[]});function US(e,t){let n=ms(e),r=!/^2/.test(n)||Sf(n,t)||e[n.length+1]==="3"&&(t[0]||"").length>5;return n&&n!=="8"&&r?ys(cu(e,n),"convertible","OLD_AREA_CODE"):null}
var Sf=(e,t)=>(t[0]||"").replace("(","")===`0${e}`;function KS(e,t){let n=ms(e);return/^3[01]$/.test(n)||n==="55"&&e[3]!=="9"?!0:!n||!Sf(n,t)?!1:n==="8"||/^\(/.test(t[0]||"")||e[3]==="3"&&
/^3-(?:7|1-|4-3$)/.test(t.map(r=>r.length).join("-"))}function uu(e){let t=`0${e.slice(3)}`,n=ms(t),r=n?ys(cu(t,n),"convertible"):null;return r!=null&&r.ok?r.e164:void 0}function ZS(e){let t=e[1]||"";
if(/[01]/.test(t)&&e.length>8&&e.length<12&&!au(e))return"PREFIX";let n=e.length-(/[12]/.test(t)?11:10);return n<0?"TOO_SHORT":n>0?"TOO_LONG":t==="2"?"AREA_CODE":"PREFIX"}function Fo(e){if(
e==null)return ve("EMPTY");if(typeof e!="string"&&typeof e!="number")return ve("CHARS");let t=Hh(String(e)).replace(/^(\d{9,12})\.0$/,"$1");if(!/[a-z0-9]|[^\x00-\x7f]/.test(t))return ve("EMPTY");if(
/^[+-]?\d+([.,]\d+)? ?e ?[+-]?\d{1,3}$/.test(t))return ve("SCIENTIFIC");let n=Fc(t).reduce((r,o)=>r.concat(BS(o)),[]);return n.length?VS(n):ve(jS(t))}var jS=e=>/\p{L}/u.test(Dc(e))?"CHARS":"EMPTY",Rf=
/[^\d .()+\-\x2f,;:&|[\]'"=!?]/;function BS(e){let{text:t,ext:n}=Gh(e),r=Dc(t);if(Rf.test(r)){if(GS(r))return[ve("LETTER_FOR_DIGIT")];let o=Wh(r);if(Rf.test(o))return[ve("CHARS")];if(At(o)===0)return[
];if(At(o)<7)return[ve("CHARS")];let i=Tf(o,n).map(HS);return i.some(({ok:s})=>s)?i:[ve("CHARS")]}return At(r)===0?[]:Tf(r,n)}var HS=e=>e.ok?{...e,notes:[...e.notes,"TEXT_AROUND"]}:e;function Tf(e,t){
var i;let n=Fc(e).filter((s,a,c)=>c.length<2||At(s)>0),r=n.length>1?n.map(bs):WS((i=n[0])!=null?i:""),o=r[r.length-1];return o&&o.ok&&t?[...r.slice(0,-1),{...o,display:`${o.display} (máy lẻ ${t})`,
ext:t}]:r}var GS=e=>/^[\d .()+\-\x2f,;:&|oli\u043e\u03bf]*$/.test(e)&&At(e)>5;function WS(e){return e.length<80&&At(e)>15&&Of(e.match(/\+?\d+/g)||[])||[bs(e)]}function Of(e){if(e.length===0)return[];
for(let t=1;t<=5&&t<=e.length;t++){let n=bs(e.slice(0,t).join(" ")),r=n.ok?Of(e.slice(t)):null;if(r)return[n,...r]}return null}function VS(e){let[t=ve("EMPTY")]=e;if(e.length<2||t.ok&&e.every(
r=>r.ok&&r.e164===t.e164))return t;let n=[];for(let r of e)r.ok&&!n.includes(r.e164)&&n.push(r.e164);return n.length?{ok:!1,reason:"MULTIPLE",parts:n}:ve("MULTIPLE")}var qS={[B.page]:["pageName",
"address","name","office","phone","email"],[B.group]:["pageName","address","name","office","phone","email"],[B.person]:["accountName","address","name","office","phone","email"],[B.none]:["reason"]},
YS=(e,t)=>{var n;return t==="kind"||qS[(n=Kt(e))!=null?n:B.page].includes(t)},XS=e=>Kt(e)===B.none?["kind","reason"]:we,lu=(e,t)=>({key:e,with:t}),bt=(e,t,n={},r)=>({field:e,level:"fault",problem:lu(
t,r),...n}),Hr=(e,t)=>({field:e,level:"ask",problem:lu("account.ask",{value:t}),suggest:t}),Gr=(e,t,n)=>({field:e,level:"note",problem:lu(t,n)});function JS(e){let t=Oh(e),n=!t.ok&&
t.reason==="OTHER_SITE"?Oc(A(e)):void 0;return t.ok?{value:t.canonical,key:t.key,addressKind:t.kind,findings:t.notes.map(r=>Gr("address",`address.note.${r}`))}:{value:A(e),findings:[n?bt("address",
"account.otherNetwork",{},{network:n}):bt("address",`address.${t.reason}`),...t.suggest?[Hr("address",t.suggest)]:[]]}}function QS(e){var r;let t=Fo(e),n=t.ok&&t.notes.includes("AMBIGUOUS_OLD_AREA")?
uu(t.e164):void 0;return t.ok?{value:t.display,key:t.e164,findings:[...n===void 0?[]:[Hr("phone",_f(n))],...t.notes.map(o=>Gr("phone",`phone.note.${o}`))]}:{value:A(e),findings:[bt("phone",
`phone.${t.reason}`),...((r=t.parts)!=null?r:[]).map(o=>Hr("phone",_f(o)))]}}var _f=e=>{let t=Fo(e);return t.ok?t.display:e};function eR(e){var r;let t=Ti(e),n=t.suggest?[Hr("email",t.suggest)]:[];
return t.ok?{value:t.email,key:t.key,findings:[...n,...t.notes.map(o=>Gr("email",`email.note.${o}`))]}:{value:A(e),findings:[bt("email",`email.${t.reason}`),...n,...((r=t.parts)!=null?r:[]).map(o=>Hr(
"email",o))]}}var ws=(e,t)=>n=>{let r=t(n),o=r.suggest?[Hr(e,r.suggest)]:[];return r.ok?{value:r.name,findings:[...o,...r.notes.map(i=>Gr(e,`person.note.${i}`))]}:{value:A(n),findings:[bt(e,
`person.${r.reason}`),...o]}};function tR(e){let t=A(e);return{value:t,findings:t.length>500?[bt("reason","account.reasonLong")]:[]}}function nR(e){let t=Kt(e);return t?{value:t,findings:[]}:{value:A(
e),findings:[bt("kind","account.kindUnknown",{},{text:A(e)})]}}var rR={kind:nR,accountName:ws("accountName",Kh),pageName:ws("pageName",Ic),address:JS,name:ws("name",Fh),office:ws("office",Uh),phone:
QS,email:eR,reason:tR},oR=["accountName","pageName","name","office","reason"];function iR(e,t,n){try{return sR(e,t,n)}catch(r){return{value:t,findings:[bt(e,"account.cellUnreadable")],broke:r}}}
function sR(e,t,n){if(!A(t))return YS(n,e)?e==="kind"||e==="reason"?{value:"",findings:[bt(e,`account.${e}`)]}:{value:"",findings:[bt(e,"account.required",{},{label:Ht(e)})]}:{value:"",findings:[]};
let r=oR.includes(e)?Nn(t):void 0;return r?{value:t,findings:[bt(e,"account.legacyText",{suggest:r.text},{text:r.text})]}:rR[e](t)}function aR(e,t){let n=(r,o)=>[{...Gr("kind",r),level:"ask",suggest:
o,setField:"kind"}];return t==="group"&&e!==B.group?n("account.addressIsGroup",B.group):e===B.group&&t&&!["group","share"].includes(t)?[Gr("address","account.groupAddress")]:t==="page"&&e===B.person?
n("account.addressIsPage",B.page):[]}function Wr(e){var s,a,c,l,u;let t=(s=Kt(e.kind))!=null?s:"",n=XS(t),r={};for(let d of we)r[d]=n.includes(d)?iR(d,e[d],t):{value:A(e[d]),findings:[]};let o=
we.filter(d=>"broke"in r[d]),i={};for(let d of we)i[d]=r[d].value;return{values:i,findings:[...we.flatMap(d=>r[d].findings),...aR(t,r.address.addressKind)],addressKey:(a=r.address.key)!=null?a:"",
phoneKey:(c=r.phone.key)!=null?c:"",emailKey:(l=r.email.key)!=null?l:"",addressKind:(u=r.address.addressKind)!=null?u:"",...o.length?{broke:o.map(d=>r[d].broke)}:{}}}var Cf=5,$f=120;function Ef(e,t,n=
r=>{throw r}){let r=new Map(t.map(({code:s,name:a})=>[s.trim(),Mn(a.trim(),$f)])),o={rows:e.filter(s=>!Ja(s)),samples:e.filter(Ja),cores:Cd(t)},i=(s,{level:a,field:c},l)=>{var h,m;let u=[...(h=
l.units)!=null?h:xo(l.rows)],d=u.map(b=>r.get(b)||Mn(b,$f)),p=d.slice(0,Cf).join("; ")+(u.length>Cf?"; …":"");return{rowIds:l.rows.map(b=>b.rowId),units:u,level:a,problem:{key:`across.${s}`,with:{
units:p,count:l.rows.length,other:d[1]||""},field:(m=l.field)!=null?m:c}}};return Object.entries(vi).flatMap(([s,a])=>{try{return Array.from(a.find(o),c=>i(s,a,c))}catch(c){return n(c,s),[]}})}
function Af(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var du=e=>e?`"${e}" `:"";function pu(e,t=""){
if(typeof e!="number")throw new TypeError(du(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(du(t)+"expected integer >= 0, got "+e);return e}function Vr(e,t,
n=""){if(Af(e)&&(t===void 0||e.length===t))return e;t!==void 0&&pu(t,"length");let r=Af(e),o=t!==void 0?` of length ${t}`:"",i=r?`length=${e.length}`:`type=${typeof e}`,s=du(
n)+"expected Uint8Array"+o+", got "+i;throw r?new RangeError(s):new TypeError(s)}function Nf(e){if(typeof e!="function"||typeof e.create!="function")throw new TypeError(
"expected hash wrapped by utils.createHasher");if(pu(e.outputLen),pu(e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error("hash blockLen / outputLen must be >= 1")}var cR=(e,t)=>{if(e===null||
typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},Lf=(e,t)=>{cR(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&
n!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(`"${t}.__proto__" is not allowed`)};function qr(e,t=!0){if(e.destroyed)throw new Error(
"hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function ks(e,t){Vr(e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError(
'"output" expected length >= '+n)}function zo(...e){for(let t=0;t< e.length;t++)e[t].fill(0)}function xs(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function wt(e,t){
return e<<32-t|e>>>t}var Mf=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",uR=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function hu(e){if(Vr(
e),Mf)return e.toHex();let t="";for(let n=0;n< e.length;n++)t+=uR[e[n]];return t}function Pf(e){return e>=48&&e<=57?e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:void 0}function If(e){if(
typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);if(Mf)try{return Uint8Array.fromHex(e)}catch(o){throw o instanceof SyntaxError?new RangeError(o.message):o}let t=e.length,
n=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);let r=new Uint8Array(n);for(let o=0,i=0;o< n;o++,i+=2){let s=Pf(e.charCodeAt(i)),a=Pf(e.charCodeAt(i+1));if(
s===void 0||a===void 0){let c=e[i]+e[i+1];throw new RangeError('hex string expected, got non-hex character "'+c+'" at index '+i)}r[o]=s*16+a}return r}function lR(e,t,n="opts"){return Lf(e,"defaults"),
t!==void 0&&Lf(t,n),Object.assign(Object.create(null),e,t)}function Df(e,t={}){if(typeof e!="function")throw new TypeError('"hashCons" expected function, got type='+typeof e);t=lR({},t,"info");let n=(
o,i)=>e(i).update(o).digest(),r=e(void 0);return n.outputLen=r.outputLen,n.blockLen=r.blockLen,n.canXOF=r.canXOF,n.create=o=>e(o),Object.assign(n,t),Object.freeze(n)}var Ff=e=>({oid:Uint8Array.from([
6,9,96,134,72,1,101,3,4,2,e])});var vs=class{constructor(t,n){J(this,"oHash");J(this,"iHash");J(this,"blockLen");J(this,"outputLen");J(this,"canXOF",!1);J(this,"finished",!1);J(this,"destroyed",!1);
if(Nf(t),Vr(n,void 0,"key"),this.iHash=t.create(),typeof this.iHash.update!="function")throw new Error("expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;
let r=this.blockLen,o=new Uint8Array(r);o.set(n.length>r?t.create().update(n).digest():n);for(let i=0;i< o.length;i++)o[i]^=54;this.iHash.update(o),this.oHash=t.create();for(let i=0;i< o.length;i++)o[
i]^=106;this.oHash.update(o),zo(o)}update(t){return qr(this),this.iHash.update(t),this}digestInto(t){qr(this),ks(t,this),this.finished=!0;let n=t.subarray(0,this.outputLen);this.iHash.digestInto(n),
this.oHash.update(n),this.oHash.digestInto(n),this.destroy()}digest(){let t=new Uint8Array(this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||(t=Object.create(Object.getPrototypeOf(
this),{}));let{oHash:n,iHash:r,finished:o,destroyed:i,blockLen:s,outputLen:a,canXOF:c}=this;return t=t,t.finished=o,t.destroyed=i,t.blockLen=s,t.outputLen=a,t.canXOF=c,t.oHash=n._cloneInto(t.oHash),
t.iHash=r._cloneInto(t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,this.oHash.destroy(),this.iHash.destroy()}},zf=(()=>{let e=((t,n,r)=>new vs(t,n).update(r).digest());
return e.create=(t,n)=>new vs(t,n),e})();var dR=e=>e/2**32|0,pR=e=>e>>>0;function Uf(e,t,n,r){let o=dR(n),i=pR(n);e.setUint32(t,r?i:o,r),e.setUint32(t+4,r?o:i,r)}function Kf(e,t,n){return e&t^~e&n}
function Zf(e,t,n){return e&t^e&n^t&n}var Ss=class{constructor(t,n,r,o){J(this,"blockLen");J(this,"outputLen");J(this,"canXOF",!1);J(this,"padOffset");J(this,"isLE");J(this,"buffer");J(this,"view");J(
this,"finished",!1);J(this,"length",0);J(this,"pos",0);J(this,"destroyed",!1);this.blockLen=t,this.outputLen=n,this.padOffset=r,this.isLE=o,this.buffer=new Uint8Array(t),this.view=xs(this.buffer)}
update(t){qr(this),Vr(t);let{view:n,buffer:r,blockLen:o}=this,i=t.length,s=!1;for(let a=0;a< i;){let c=Math.min(o-this.pos,i-a);if(c===o){let l=xs(t);for(;o<=i-a;a+=o)this.process(l,a);s=!0;continue}
r.set(a===0&&c===i?t:t.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===o&&(this.process(n,0),this.pos=0,s=!0)}return this.length+=t.length,s&&this.roundClean(),this}digestInto(t){qr(this),ks(t,
this),this.finished=!0;let{buffer:n,view:r,blockLen:o,isLE:i}=this,{pos:s}=this;n[s++]=128,n.fill(0,s),this.padOffset>o-s&&(this.process(r,0),n.fill(0)),Uf(r,o-8,this.length*8,i),this.process(r,0),
this.roundClean();let a=t===n?r:xs(t),c=this.outputLen,l=c/4,u=this.get();if(c%4||l>u.length)throw new Error("invalid outputLen");for(let d=0;d< l;d++)a.setUint32(4*d,u[d],i)}digest(){let{buffer:t,
outputLen:n}=this;this.digestInto(t);let r=t.slice(0,n);return this.destroy(),r}_cloneIntoMeta(t){let{buffer:n,length:r,finished:o,destroyed:i,pos:s}=this;return t.destroyed=i,t.finished=o,t.length=r,
t.pos=s,s&&t.buffer.set(n),t}clone(){return this._cloneInto()}},jf=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var hR=Uint32Array.from([
1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,
264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,
1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,
1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),mn=new Uint32Array(64),fu=class extends Ss{constructor(n,r){super(64,n,8,!1);J(this,"A",
0);J(this,"B",0);J(this,"C",0);J(this,"D",0);J(this,"E",0);J(this,"F",0);J(this,"G",0);J(this,"H",0);this.A=r[0]|0,this.B=r[1]|0,this.C=r[2]|0,this.D=r[3]|0,this.E=r[4]|0,this.F=r[5]|0,this.G=r[6]|0,
this.H=r[7]|0}get(){let{A:n,B:r,C:o,D:i,E:s,F:a,G:c,H:l}=this;return[n,r,o,i,s,a,c,l]}set(n,r,o,i,s,a,c,l){this.A=n|0,this.B=r|0,this.C=o|0,this.D=i|0,this.E=s|0,this.F=a|0,this.G=c|0,this.H=l|0}
_cloneInto(n){return(n||(n=new this.constructor)).set(...this.get()),this._cloneIntoMeta(n)}process(n,r){for(let p=0;p<16;p++,r+=4)mn[p]=n.getUint32(r,!1);for(let p=16;p<64;p++){let h=mn[p-15],m=mn[
p-2],b=wt(h,7)^wt(h,18)^h>>>3,w=wt(m,17)^wt(m,19)^m>>>10;mn[p]=w+mn[p-7]+b+mn[p-16]|0}let{A:o,B:i,C:s,D:a,E:c,F:l,G:u,H:d}=this;for(let p=0;p<64;p++){let h=wt(c,6)^wt(c,11)^wt(c,25),m=d+h+Kf(c,l,
u)+hR[p]+mn[p]|0,w=(wt(o,2)^wt(o,13)^wt(o,22))+Zf(o,i,s)|0;d=u,u=l,l=c,c=a+m|0,a=s,s=i,i=o,o=m+w|0}o=o+this.A|0,i=i+this.B|0,s=s+this.C|0,a=a+this.D|0,c=c+this.E|0,l=l+this.F|0,u=u+this.G|0,d=
d+this.H|0,this.set(o,i,s,a,c,l,u,d)}roundClean(){zo(mn)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),zo(this.buffer)}},gu=class extends fu{constructor(){super(32,jf)}};var Rs=Df(()=>new gu,
Ff(1));var fR=16,Bf=e=>hu(e.slice(0,fR));function mu(e){let t=encodeURIComponent(e.replace(/[\uD800-\uDFFF]/gu,"\ufffd")),n=[];for(let r=0;r< t.length;r+=1){let o=t[r]==="%";n.push(o?parseInt(t.slice(
r+1,r+3),16):t.charCodeAt(r)),o&&(r+=2)}return Uint8Array.from(n)}var Os=e=>Bf(Rs(mu(e))),yu=e=>hu(Rs(mu(e))),Ts=class{constructor(t){this.known=new Map;this.start=zf.create(Rs,If(t))}of(t){var r;
let n=(r=this.known.get(t))!=null?r:Bf(this.start.clone().update(mu(t)).digest());return this.known.set(t,n),n}};var gR=8,mR="trống",Gf="1",Hf=" (theo bản cũ)",Wf="Đã rút đồng ý",Vf=e=>e.trim()?Os(
e.trim().normalize("NFC")).slice(0,gR):mR,qf=({name:e,phone:t,email:n})=>[ke(e),t.replace(/\D/g,""),n.trim().toLowerCase()],Wn=e=>Kt(e.kind)!==B.none&&qf(e).some(t=>t!==""),Yf=(e,t,n)=>`${e||
"Người dùng biểu mẫu"}, ${_e(t)}, bản thông báo ${Vf(n)}`,Xf=e=>`${Wf}, ${_e(e)}`,Yr=e=>/^(da )?(rut|thu hoi)\b/.test(j(e).trim()),Jf=e=>e.startsWith(`${Wf}, `),Qf=e=>e.endsWith(Hf)?e:`${e.trim(
)}${Hf}`,eg=(e,t)=>t.of("consent",e.consent.trim(),...qf(e)),Uo=(e,t)=>[Gf,t.name,eg(e,t)].join(".");function Vn(e,t){if(!e.consent.trim())return e.consentMark?"ended":"none";if(Yr(
e.consent))return"withdrawn";let[n,r,o]=e.consentMark.split(".");return n===Gf&&o&&(!t||r!==t.name)?"unknown":t&&o===eg(e,t)&&r===t.name?"given":"ended"}var tg=(e,t)=>!Yr(e)&&e.trim()!==""&&
!e.includes(`bản thông báo ${Vf(t)}`);var yR=/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/,_s=e=>yR.test(e),ng=(e,t,n)=>_s(e)&&e>=t&&e<=n,rg=({shown:e,updated:t},n,r)=>{var o;return(o=[e,t].find(i=>ng(i,n,
r)))!=null?o:""};function og(e,t,n){return e.hasRows?e.witnessed?e.witnessed:e.complete?rg(e,t,n)||n:ng(e.shown,t,n)?e.shown:"":""}function ig(e,t,n){if(e.witnessed||!e.hasRows||!e.complete)return{
witnessed:e.witnessed};let r=rg(e,t,n);if(r)return{witnessed:r};let o=e.shown!==""&&!(_s(e.shown)&&e.shown>n);return{witnessed:n,...o?{insteadOf:e.shown}:{}}}function bR(e,t){return e.length===0?Ii[
t].withoutRows:e.some(n=>n.hasFault||n.review==="returned")?$.fix:e.every(n=>n.isNone)?$.none:e.every(n=>n.review==="passed")?$.approved:$.reported}function sg(e,t,{last:n,...r},o,i,s){let a=bR(e,t),
c=a!==$.missing&&a!==$.fix&&a!=="",l=e.reduce((h,m)=>m.updated>h?m.updated:h,""),u={...r,updated:l,hasRows:e.length>0,complete:c},d=og(u,n,i),p=a===""?"":ap(o,d,s);return{status:a,timeliness:p,count:
e.filter(h=>!h.isNone).length,first:d,witness:ig(u,n,i),updated:l,order:wR(a,p)}}function wR(e,t){let n={[$.missing]:0,[$.fix]:10,[$.reported]:20,[$.none]:30,[$.approved]:40,"":50},r={[re.overdue]:0,[
re.late]:1,[re.grace]:2,[re.open]:3,[re.onTime]:4,"":5};return n[e]+r[t]}var Cs=100,kR=e=>/^[A-Za-zĐđ]{0,6}[-_.]?\d[\w.-]*$/.test(e);function xR(e,t){var i;let n=[],r=e.code.trim(),o=e.parent.trim();
r?r.length>Cs?n.push({column:"code",problem:{key:"roster.codeLong",with:{most:Cs}}}):((i=t.get(xe(r)))!=null?i:0)>1&&n.push({column:"code",problem:{key:"roster.codeTwice",with:{code:r}}}):n.push({
column:"code",problem:{key:"roster.noCode"}}),e.name.trim()||n.push({column:"name",problem:{key:"roster.noName"}}),o&&xe(o)===xe(r)?n.push({column:"parent",problem:{key:"roster.parentSelf"}}):kR(o)&&
!t.has(xe(o))&&n.push({column:"parent",problem:{key:"roster.parentUnknown",with:{parent:o}}});for(let{text:s,suggest:a}of Qe(e.email).bad)n.push({column:"email",problem:a?{key:"roster.askEmail",with:{
text:s,suggest:a}}:{key:"roster.badEmail",with:{text:s}}});for(let s of tp(e.phone))Fo(s).ok||n.push({column:"phone",problem:{key:"roster.badPhone",with:{text:s}}});return e.required.trim()&&!dn(
e.required)&&n.push({column:"required",problem:{key:"roster.badRequired",with:{text:e.required}}}),e.extendedTo.trim()&&Je(e.extendedTo)===void 0&&n.push({column:"extendedTo",problem:{key:
"roster.badDay",with:{text:e.extendedTo}}}),n}function vR(e,t){var o;let n=t.get(e.code.trim()),r=(o=n==null?void 0:n.email.split(", ").every(i=>e.email.toLowerCase().indexOf(i.toLowerCase(
))>=0))!=null?o:!1;return n&&r?[{column:"email",problem:{key:"roster.refusedEmail",with:{text:n.email,day:oe(n.day)}}}]:[]}function $s(e,t={},n=()=>{}){var i;let r=new Map;for(let s of e.map(({code:a}
)=>xe(a)))s&&r.set(s,((i=r.get(s))!=null?i:0)+1);let o=new Map(Object.entries(t));return e.map(s=>{try{return[...xR(s,r),...vR(s,o)]}catch(a){return n(a),[{column:"",problem:{key:"roster.unreadable"}}
]}})}var bu=e=>Object.fromEntries(e.map(t=>[t,""])),SR=["unit",...we],ag=e=>SR.every(t=>e[t].trim()===""),qe=e=>tc(e.usage)===Fe.stopped;function RR(e,t,n){let r=[],o=(i,s)=>{r.push({column:i,problem:
s})};e.unit.trim()?t===void 0&&o("unit",{key:"account.unknownUnit",with:{code:e.unit}}):o("unit",{key:"account.noUnit"}),e.usage.trim()&&!tc(e.usage)&&o("usage",{key:"account.usageUnknown",with:{text:
e.usage}}),e.review.trim()&&!Vd(e.review)&&o("review",{key:"account.reviewUnknown",with:{text:e.review}});for(let i of n.findings)i.level==="fault"&&r.push({column:i.field,problem:Vi(i.problem)});
return r}function TR(e,t){return{blank:!1,active:!0,unit:cg(()=>e.unit.trim(),""),isNone:!1,review:"waiting",consent:"unknown",faults:[{column:"",problem:{key:"account.rowUnreadable"}}],remarks:[],
own:{...bu(["unitName",...pn]),rowId:t}}}function cg(e,t){try{return e()}catch{return t}}function OR(e){return e==="given"||e==="unknown"?[]:[{column:"",problem:{key:e==="withdrawn"?
"account.consentWithdrawn":"account.noConsent"}}]}function _R(e,t,n,r){let o=ag(e),i=e.unit.trim();if(o)return{blank:o,active:!1,unit:i,isNone:!1,review:"waiting",consent:Vn(e,r),faults:[],remarks:[],
own:bu(["unitName",...pn])};let s=Wr(e),a=t.get(i),c=qe(e),l=Zn(e,r),u=c?[]:RR(e,a,s);!c&&l==="returned"&&u.push({column:"",problem:Vi(Wi(e.comment))});let d=c?[]:s.findings.filter(
m=>m.level!=="fault").map(({field:m,problem:b})=>({column:m,problem:Vi(b)}));!c&&e.review.trim()&&Gi(e,r)&&d.push({column:"",problem:{key:"account.markUnknown"}});let p=Vn(e,r);!c&&Wn(e)&&d.push(
...OR(p));let h=Fr(e,r).join(", ");return{blank:o,active:!c,unit:i,isNone:Kt(e.kind)===B.none,review:l,faults:u,remarks:d,reading:s,consent:p,own:{unitName:a!=null?a:"",faults:"",remarks:"",changed:h,
rowId:n,addressKey:s.addressKey,mask:""}}}function CR(e,t){let n=new Set;return e.map(r=>{let o=r.rowId&&!n.has(r.rowId)?r.rowId:cg(()=>ag(r),!1)?"":t();return n.add(o),o})}function $R(e){var n;let t=
new Map;for(let r of e){if(!r.active)continue;let o=(n=t.get(r.unit))!=null?n:{none:[],accounts:0};r.isNone?o.none.push(r):o.accounts+=1,t.set(r.unit,o)}for(let{none:r,accounts:o}of t.values())o?
r.forEach(i=>i.faults.push({column:"kind",problem:{key:"account.noneWithAccounts"}})):r.slice(1).forEach(i=>i.faults.push({column:"kind",problem:{key:"account.noneTwice"}}))}function ER(e,t,n,r){
var a;let o=new Map(t.map(c=>[c.own.rowId,c])),i=e.flatMap((c,l)=>{let{active:u,own:d,reading:p,unit:h}=t[l];return!u||!p?[]:[{rowId:d.rowId,unit:h,key:p.addressKey,kind:p.addressKind,pageName:
c.pageName,accountName:c.accountName,name:c.name,phone:p.phoneKey,email:p.emailKey}]}),s=Ef(i,n.map(({code:c,name:l})=>({code:c,name:l})),r);for(let{rowIds:c,level:l,problem:u}of s){let d={column:"",
problem:u};for(let p of c.map(h=>o.get(h)))(a=l==="fix"?p==null?void 0:p.faults:p==null?void 0:p.remarks)==null||a.push(d)}}function AR(e,t){let n=new Map;return e.forEach(({updated:r},o)=>{let{
active:i,unit:s,isNone:a,review:c,faults:l}=t[o];if(!i)return;let u={isNone:a,hasFault:l.some(qi),review:c,updated:r},d=n.get(s);d?d.push(u):n.set(s,[u])}),n}function LR(e,t,n){var a;let{dueBefore:r,
graceUntil:o}=n.settings,i=sg(t,Di(e),{witnessed:e.witnessed,shown:e.first,last:(a=n.lastWitness)!=null?a:""},{dueBefore:r,graceUntil:o,extendedTo:Cr(e.extendedTo)},n.now,n.today);return{cells:{
status:i.status,timeliness:i.timeliness,count:String(i.count),first:i.first,updated:i.updated,order:String(i.order)},witness:i.witness}}function PR(e,t,n){let r=AR(e.accounts,t),o=$s(e.units,
e.refused,n);return e.units.map((i,s)=>{var l;let a=!i.code.trim()&&!i.name.trim();if(a)return{blank:a,faults:[],own:bu(_r)};let c=o[s];try{let{cells:u,witness:d}=LR(i,(l=r.get(i.code.trim()))!=null?
l:[],e);return{blank:a,faults:c,witness:d,own:{...u,faults:kc(c)}}}catch(u){return n(u),c.push({column:"",problem:{key:"roster.unreadable"}}),{blank:a,faults:c,own:{...NR(_r,i),faults:kc(c)}}}})}
var NR=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]]));function ug(e){var s;let t=[],n=a=>{t.push(a)},r=new Map(e.units.map(a=>[a.code.trim(),a.name.trim()])),o=CR(e.accounts,e.newId),i=e.accounts.map((
a,c)=>{try{return _R(a,r,o[c],e.markKey)}catch(l){return n(l),TR(a,o[c])}});for(let{reading:a}of i)(s=a==null?void 0:a.broke)==null||s.forEach(n);$R(i),ER(e.accounts,i,e.units,n);for(
let a of i)Object.assign(a.own,{faults:nh(a.faults),remarks:rh(a.remarks),mask:ih(a.faults)});return{accounts:i,units:PR(e,i,n),broke:t}}function Ko(e,t,{consent:n}){return n==="ended"?{consent:"",
consentMark:""}:n==="withdrawn"&&!Jf(t.consent)?{consent:Xf(e.now),consentMark:""}:{consent:t.consent,consentMark:t.consentMark}}var Zo=(e,t,n,r)=>t.flatMap((o,i)=>{let s=Ko(e,o,n.accounts[i]);
return r(o,i)&&(s.consent!==o.consent||s.consentMark!==o.consentMark)?[{index:i,cells:s}]:[]});function jo(e){return Object.fromEntries(Bt.map(t=>[t,oh(e.faults,t)]))}function ut(e,t){let n=ug({
accounts:t,units:e.table("units").rows,settings:e.settings(),now:e.now,today:e.today,newId:()=>e.newId(),refused:e.refusedAddresses(),markKey:e.markKey(),lastWitness:e.lastWitness()});return e.broke(
n.broke),n}var lg=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]])),dg=(e,t,n)=>e.some(r=>t[r]!==n[r]);function Es(e,t,n){return e.flatMap((r,o)=>{let i=t.accounts[o].own;return n(r,o)&&dg(pn,i,r)?[{
index:o,cells:lg(pn,i)}]:[]})}function As(e,t,n){return e.flatMap((r,o)=>{let{unitName:i}=t.accounts[o].own;return n(r,o)&&i!==r.unitName?[{index:o,cells:{unitName:i}}]:[]})}function qn(e,t,n){
return e.flatMap((r,o)=>{let i=t.units[o].own;return n(r,o)&&dg(_r,i,r)?[{index:o,cells:lg(_r,i)}]:[]})}var wu=(e,t,n)=>e.filter(({index:r})=>t[r]!==n.accounts[r].own.faults).map(({index:r})=>({index:
r,notes:jo(n.accounts[r])}));function Ls(e,t){let n=e.table("accounts").rows,r=()=>!0;e.putOwn("accounts",As(n,t,r)),e.putOwn("accounts",Es(n,t,r)),e.putOwn("accounts",Zo(e,n,t,r)),e.putOwn("units",
qn(e.table("units").rows,t,r))}var MR=3;function Bo(e,t,n,r=()=>!0){let{rows:o,untidy:i}=e.table(t);for(let[s,a]of i){if(!n.has(s))continue;let c=0,l=a.filter(r).filter((u,d,p)=>((d===0||p[
d-1]!==u-1)&&(c+=1),c<=MR));e.putOwn(t,l.map(u=>({index:u,cells:{[s]:o[u][s]}})))}}var Ps=(e,t)=>e.putNotes("accounts",t.accounts.map((n,r)=>({index:r,notes:jo(n)})));function pg(e,t){let n=e.table(
"accounts").rows,r=ku(e,{accounts:n,units:[t],typed:[],added:[]});return e.putNotes("accounts",n.flatMap((o,i)=>o.unit.trim()===t?[{index:i,notes:jo(r.accounts[i])}]:[])),r}function ku(e,{accounts:t,
units:n,typed:r,added:o}){let i=e.table("accounts").rows.map(d=>d.faults),s=i.length,a=ut(e,t),c=(d,p)=>{let h=a.accounts[p];Object.assign(d,h.own,Ko(e,t[p],h))};for(let d of r)c(d.cells,d.index);
o.forEach((d,p)=>c(d,s+p));let l=new Set(r.map(({index:d})=>d)),u=Es(t.slice(0,s),a,(d,p)=>!l.has(p)&&n.includes(d.unit.trim())).map(({index:d,cells:p})=>({index:d,cells:{...p,rowId:t[d].rowId}}));
return e.putTyped("accounts",r),e.append("accounts",o),e.putOwn("accounts",u),e.putOwn("accounts",Zo(e,t.slice(0,s),a,(d,p)=>!l.has(p)&&n.includes(d.unit.trim()))),e.putOwn("units",qn(e.table(
"units").rows,a,d=>n.includes(d.code.trim()))),e.putNotes("accounts",wu([...r,...u],i,a)),a}function hg(e,t){let{notice:n}=e.settings(),{rows:r}=e.table("accounts"),o=t.accounts.filter(({active:i,
consent:s},a)=>i&&s==="given"&&tg(r[a].consent,n)).length;return[...n?[]:[{key:"setting.empty",with:{label:he.notice.label}}],...o?[{key:"account.otherNotice",with:{count:o}}]:[]]}function fg(e,t){
let n=fd(e.today,-e.settings().keepMonths);return e.table("accounts").rows.flatMap((r,o)=>!t.accounts[o].active&&Wn(r)&&r.updated&&r.updated.slice(0,10)< n?[{row:r,index:o}]:[])}var gg=e=>e.log(
e.table("units").rows.flatMap(({code:t,first:n,witnessed:r})=>r&&n&&n!==r?[{what:{key:"log.firstPutBack",with:{time:_e(r)}},unit:t}]:[]));function mg(e,t){let{rows:n}=e.table("units"),r=[],o=
n.flatMap((i,s)=>{let a=t.units[s].witness;return!a||a.witnessed===i.witnessed?[]:(a.insteadOf!==void 0&&r.push({what:{key:"log.firstDoubtful",with:{time:_e(a.witnessed)}},unit:i.code}),[{index:s,
cells:{witnessed:a.witnessed}}])});e.putOwn("units",o),e.log(r)}function yg(e){e.putOwn("units",e.table("units").rows.flatMap(({first:t,witnessed:n},r)=>_s(t)&&!n?[{index:r,cells:{witnessed:t}}]:[]))}
var Me=e=>e+2,ee=class extends Error{constructor(n){super(n.key);this.problem=n}};function lt(e,t){return e.exclusively(()=>{let n=t();if(e.lookAgain()){e.log([{what:{key:"log.moved"}}]);let r=ut(e,
e.table("accounts").rows);Ls(e,r),Ps(e,r)}return n})}var xu=200;function IR(e,t){let n=e.markKey(),r=t.flatMap((s,a)=>n&&s.review&&!s.approved?[{index:a,cells:{approved:Kn(s,n)}}]:[]),o=t.flatMap((s,
a)=>(s.review===Ce.passed||s.review===Ce.returned)&&Fr(s,n).length?[{index:a,cells:{review:""}}]:[]),i=t.flatMap((s,a)=>{let c=Xp(s.approved,s,n);return c===void 0?[]:[{index:a,cells:{approved:c}}]});
e.putOwn("accounts",r),e.putOwn("accounts",o),e.putOwn("accounts",i)}function Yn(e,t){let n=e.table("accounts").rows;t&&IR(e,n);let r=ut(e,n);if(!t)e.putOwn("units",qn(e.table("units").rows,r,(
)=>!0));else{gg(e),Ls(e,r);for(let o of["accounts","units"])Bo(e,o,new Set(Object.keys(V[o].columns)));e.refreshSummary(),Ps(e,r)}return r}function Ho(e){let t=Yn(e,!0);return t.accounts.length===0||(
mg(e,t),e.rememberWitness()),t}function DR(e,t,n){let r=e.table("accounts").rows,o=e.table("units").rows,i=(l,u,d,p)=>({tab:V[l].title,row:Me(u),unit:d,says:p,link:e.linkTo(l,u)}),s=[
...t.accounts.flatMap((l,u)=>l.faults.length?[i("accounts",u,r[u].unit,l.own.faults)]:[]),...t.units.flatMap((l,u)=>l.faults.length?[i("units",u,o[u].code,l.own.faults)]:[])],a=t.accounts.flatMap((l,
u)=>l.remarks.length?[i("accounts",u,r[u].unit,l.own.remarks)]:[]),{keepMonths:c}=e.settings();for(let{row:l,index:u}of fg(e,t))a.push(i("accounts",u,l.unit,k({key:"account.keptLong",with:{months:c}}
)));return{units:t.units.filter(l=>!l.blank).length,accounts:t.accounts.filter(l=>!l.blank).length,faults:s.slice(0,xu),moreFaults:Math.max(0,s.length-xu),remarks:a.slice(0,xu),missing:t.units.filter(
l=>l.own.status===$.missing).length,settings:n}}function bg(e){var t;return e.visitor().is!=="staff"?C({key:"who.staffOnly"}):(t=lt(e,()=>{let n=Ho(e);return e.readyLines(),Q(DR(e,n,FR(e,n).map(k)))}
))!=null?t:C({key:"workbook.busy"})}var FR=(e,t)=>[...e.settings().dueBefore?[]:[{key:"setting.empty",with:{label:he.dueBefore.label}}],...t.broke.length?[{key:"workbook.checkBroke",with:{count:
t.broke.length}}]:[],...hg(e,t),...e.lostLog()];var Is="#1f2937",Xn="#ffffff",Ns="#1a56c4",wg="1px solid #d1d5db",Xr=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`).replace(/\r\n?|\n/g,"\x3cbr>"),
Ms=(e,t=2e3)=>Xr(zi(e,t)),Jn=(e,t=' width="100%"')=>`\x3ctable role="presentation" cellpadding="0" cellspacing="0" border="0"${t}>${e}\x3c/table>`,He=(e,t,n=
"")=>`\x3ctd${n} style="font-family:Arial,sans-serif;${t}">${e}\x3c/td>`,yn=e=>`\x3ctr>${e}\x3c/tr>`,Jt=(e,t,n)=>`font-size:${e}px;line-height:${Math.round(
e*1.48)}px;color:${t};background-color:${n}`,Go=`${Jt(16,Is,Xn)};padding:10px 20px 12px`,Wo=Jt(14,Is,Xn),zR={lead:`${Jt(18,"#12315f",
"#e3edfd")};font-weight:bold;border-left:5px solid ${Ns};padding:16px 20px`,text:Go,heading:`${Jt(17,Is,Xn)};font-weight:bold;padding:12px 20px 0`,notice:`${Jt(15,"#5c2b00",
"#ffe3b8")};font-weight:bold;padding:12px 20px`,small:`${Jt(13,"#4b5563",Xn)};border-top:${wg};padding:14px 20px 18px`};function kg(e,t){let n="background-color:#eef1f5";
return`\x3c!DOCTYPE html>\n\x3chtml lang="vi">\x3chead>\x3cmeta charset="utf-8">\x3ctitle>${Xr(e)}\x3c/title>\x3c/head>\n\x3cbody style="margin:0;padding:0;${n}">\n${Jn(`${yn(
`\x3ctd align="center" style="padding:16px 8px">\n${Jn(`\n${t.map(UR).filter(Boolean).map(yn).join(`\n`)}\n`,` width="600" style="width:100%;max-width:600px;background-color:${Xn}"`)}\n\x3c/td>`)}`,
` width="100%" style="${n}"`)}\n\x3c/body>\x3c/html>\n`}function UR(e){if(!e[1].length)return"";switch(e[0]){case"list":return He(Jn(e[1].map(t=>yn(He("•",`${Wo};padding:2px 0`,
' valign="top" width="16"')+He(Ms(t,400),`${Wo};padding:2px 0`))).join("")),Go);case"button":return hn(e[2])&&KR(e[1],hn(e[2]));case"bar":return He(ZR(e[1]),Go);case"calls":return He(jR(e[1],e[2]),
Go);default:return He(Ms(e[1]),zR[e[0]])}}var KR=(e,t)=>He(Jn(yn(He(`\x3ca href="${Xr(t)}" style="display:inline-block;padding:14px 28px;${Jt(18,Xn,
Ns)};font-weight:bold;text-decoration:none;border-radius:6px">${Xr(e)}\x3c/a>`,`background-color:${Ns};border-radius:6px;mso-padding-alt:14px 28px`)),""),Go,' align="center"');function ZR(e){let t=
e.reduce((o,{count:i})=>o+i,0)||1,n=e.map(({count:o,color:i})=>o?He("&nbsp;",`background-color:${i};font-size:1px;line-height:18px`,` width="${Math.ceil(100*o/t)}%"`):""),r=e.map(({label:o,count:i,
color:s})=>yn(He("■",Jt(16,s,Xn),' width="22"')+He(o,Wo)+He(String(i),`${Wo};font-weight:bold`,' align="right"')));return Jn(yn(n.join("")))+Jn(r.join(""))}function jR(e,t){let n=
`${Wo};padding:7px 0;border-bottom:${wg}`,r=' valign="top"';return Jn(yn(He(Ms(e,300),`${Jt(14,Is,"#f3f4f6")};font-weight:bold;padding:6px 8px`,' colspan="2"'))+t.map(({name:o,phone:i})=>yn(He(Ms(o,
300),n,r)+He(BR(i),n,`${r} align="right" width="118"`))).join(""))}var BR=e=>e.slice(0,200).split(/[,;\x2f\n]+/).map(t=>/^\s*\+?[\d\s.()-]{8,17}$/.test(t)?`\x3ca href="tel:${t.replace(/[^\d+]/g,
"")}" style="color:${Ns};text-decoration:none">${Xr(t.trim())}\x3c/a>`:Xr(t.trim())).join("\x3cbr>")||uc;var HR=88e3,GR=200,WR=120,VR=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,
"...").length,qR=e=>zi(e.replace(/[\s\0-\x1f\x7f]+/g," ").trim(),GR),YR=(e,{about:t},n)=>{let r={state:n,about:t,letters:XR(n)};return{subject:e.subject(r),lead:e.lead(r),body:o=>e.body(r,o),
attachments:e.attachments(r),named:e.named(r)}};function XR(e){let t=Ir(e),n=new Map(e.units.map(r=>[je(r.code),r.name]));return[...e.register].flatMap(([r,{state:o,why:i}])=>{let s=t.read(r);
return s?[{label:q(s.kind).label,unit:n.get(s.unit),state:o,why:i}]:[]})}var JR=(e,{about:t},n,r)=>{let o={state:n,about:t,unit:r};return{subject:e.subject(o),lead:e.lead(o),body:i=>QR(e,o,i),
attachments:[],named:e.named(o)}},QR=(e,t,n)=>{var i,s;let{state:r,unit:o}=t;return[["lead",e.lead(t)],["text",`Kính gửi: ${o.name}`],...at(o)?bp(o,n):[],...e.asked(t),...wp(t,n),...(s=(i=
e.closing)==null?void 0:i.call(e,t))!=null?s:[],["text",`${dc(r)}\n\n${pc(r)}`],["small",
`Thư này gửi đến email liên hệ của ${o.name} trong danh sách báo cáo đợt “${r.round}”, theo ${r.guidance}.${e.small}`]]};function xg(e,t){let n=q(e.kind);return n.to==="staff"?YR(n,e,t):JR(n,e,t,
e.about.unit)}function Qn(e,t){let{insteadOf:n}=e.about,r=xg(e,t),o=qR(`${n?"[THƯ THỬ] ":""}${r.subject}`),i=n?[["notice",`${t.settings.testTo.length?"ĐANG Ở CHẾ ĐỘ THỬ, mọi thư":
"THƯ THỬ,"} chỉ gửi đến ${e.to.join(", ")}. Khi gửi thật, người nhận thư này là: ${n.join(", ")}.`]]:[];for(let s=WR;;s=Math.floor(s/2)){let a=[...i,...r.body(s)],c=kg(o,a);if(s===0||VR(c)<=HR)return{
subject:o,html:c,text:mp(a),attachments:r.attachments}}}function vg(e,t){let{lead:n,named:r}=xg(e,t),o=Gt(r.map(({name:i})=>`- ${i}`),60,"đơn vị khác");return[n,o.length?
`Các đơn vị chưa hoàn thành:\n${o.join(`\n`)}`:"",hn(t.links.book)?`Nơi báo cáo: ${hn(t.links.book)}`:"",dc(t),pc(t)].filter(Boolean).join(`\n`)}function Sg(e,{unit:t,about:n,kind:r}){let o=q(r);
return t===void 0||!n.unit||o.to!=="unit"||!o.isAboutOwnReport||!le(n.unit)?!0:e.get(t)===n.unit.status}var vu="Cán bộ gửi sớm",Rg=e=>We(Co(e.state));function Ds(e,t){let n=new Map,r=st(t);
return e.forEach((o,i)=>{let s=r(o.key),a=n.get(s);s&&(a===void 0||Rg(o)&&!Rg(e[a]))&&n.set(s,i)}),n}function Lt(e){let{rows:t}=e.table("letters");return new Map([...Ds(t,e.settings().round)].map(([n,
r])=>{let{state:o,at:i,why:s}=t[r];return[n,{state:Co(o),at:i,why:s,early:s.indexOf(vu)===0}]}))}var tt=(e,t,n,r="",o)=>{var i;return{kind:q(e.kind).label,unit:(i=e.unit)!=null?i:"",to:e.to.join(
", "),state:fe[t],at:n,why:r,...o===void 0?{}:{subject:o}}},eT=(e,t)=>["state","why","to","subject"].every(n=>t[n]===void 0||t[n]===e[n]);function tT(e,t){let n=[...t.keys()].sort((i,s)=>i-s),r=n[0],
o=n[n.length-1];return e.slice(r,o+1).map((i,s)=>{let{kind:a,unit:c,to:l,subject:u,state:d,at:p,why:h}={...i,...t.get(r+s)};return{index:r+s,cells:{kind:a,unit:c,to:l,subject:u,state:d,at:p,why:h}}})}
function Pt(e,t){let{rows:n}=e.table("letters"),{round:r}=e.settings(),o=Ds(n,r),i=st(r),s=new Map,a=[];t.forEach((c,l)=>{let u=o.get(i(l));u===void 0?a.push({key:l,kind:"",unit:"",to:"",subject:"",
state:"",at:"",why:"",...c}):eT(n[u],c)||s.set(u,c)}),s.size&&e.putOwn("letters",tT(n,s)),e.append("letters",a)}var Su={rounds:{},open:[]},nT=4e4,rT=4,Fs=e=>typeof e.count=="number",Jr=(e,
t)=>Object.prototype.hasOwnProperty.call(e,t)?e[t]:void 0;function oT(e){let t=3735928559,n=1103547991;for(let r=0;r< e.length;r+=1){let o=e.charCodeAt(r);t=Math.imul(t^o,2654435761),n=Math.imul(n^o,
1597334677)}return t=Math.imul(t^t>>>16,2246822507)^Math.imul(n^n>>>13,3266489909),n=Math.imul(n^n>>>16,2246822507)^Math.imul(t^t>>>13,3266489909),[t>>>0,n>>>0]}var iT={count:0,sum:"0.0"};function Og(
{count:e,sum:t},n,r){let[o=0,i=0]=t.split(".").map(c=>parseInt(c,36)),[s,a]=oT(n);return{count:e+r,sum:`${(o+r*s>>>0).toString(36)}.${(i+r*a>>>0).toString(36)}`}}var sT=e=>Object.entries(e).flatMap(([
t,n])=>n.map(r=>`${t}/${r}`)),Ru=e=>sT(e).reduce((t,n)=>Og(t,n,1),iT),_g=({rounds:e},t)=>Jr(e,_t(t))!==void 0;function Cg(e,t){let n=[];return e.forEach(({state:r},o)=>{We(r)&&ji(o,t)&&n.push(o)}),n}
function Tu(e,t,n){let r={...e.rounds};delete r[_t(n)];let o={rounds:{[_t(n)]:{kinds:{}},...r},open:[]};return zs(o,n,Cg(t,n),[])}function zs({rounds:e,open:t},n,r,o){var u;let i=_t(n),s={...(u=Jr(e,
i))==null?void 0:u.kinds},a=new Map,c=({kind:d,matter:p,unit:h},m)=>{var w,S,O;let b=(w=Jr(s,d))!=null?w:{};if(Fs(b))s[d]=Og(b,`${p}/${h}`,m);else{let L=(S=a.get(d))!=null?S:new Map(Object.entries(
b).map(([N,g])=>[N,new Set(g)]));a.set(d,L);let F=(O=L.get(p))!=null?O:new Set;L.set(p,F),m>0?F.add(h):F.delete(h)}};for(let[d,p]of[[r,1],[o,-1]])for(let h of d.map(m=>ji(m,n)))h&&c(h,p);a.forEach((d,
p)=>{s[p]=Object.fromEntries([...d].map(([h,m])=>[h,[...m]]))});let l={...e};return delete l[i],{rounds:{[i]:{kinds:s},...l},open:t}}function Ou(e,t,n){if(!e.open.length)return e;let r=st(n),o=
e.open.map(r).filter(a=>{var c;return We((c=t.get(a))==null?void 0:c.state)});return{...[...new Set(o.map(rc))].reduce((a,c)=>zs(a,c,o.filter(l=>rc(l)===c),[]),e),open:[]}}var $g=({lost:e,extra:t,
counts:n})=>e.length===0&&t.length===0&&n.length===0,Eg=({lost:e,counts:t})=>t.reduce((n,{ledger:r,register:o})=>n+Math.max(0,r-o),e.length);function _u(e,t,n){var c,l,u,d,p,h,m;let r=new Set(
e.open.map(st(n))),o=Mp(n),i=new Map;for(let b of Cg(t,n)){let w=r.has(b)?void 0:ji(b,n);if(!w)continue;let S=(c=i.get(w.kind))!=null?c:Object.create(null);i.set(w.kind,S),((u=S[l=w.matter])!=null?u:
S[l]=[]).push(w.unit)}let s=(p=(d=Jr(e.rounds,_t(n)))==null?void 0:d.kinds)!=null?p:{},a={lost:[],extra:[],counts:[]};for(let b of new Set([...Object.keys(s),...i.keys()])){let w=(h=Jr(s,b))!=null?h:{
},S=(m=i.get(b))!=null?m:{};if(Fs(w)){let O=Ru(S);(O.count!==w.count||O.sum!==w.sum)&&a.counts.push({kind:b,ledger:w.count,register:O.count})}else a.lost.push(...Tg(w,S).map(([O,L])=>o({kind:b,matter:
O,unit:L}))),a.extra.push(...Tg(S,w).map(([O,L])=>o({kind:b,matter:O,unit:L})))}return a}function Tg(e,t){return Object.entries(e).flatMap(([n,r])=>{var i;let o=new Set((i=Jr(t,n))!=null?i:[]);
return r.filter(s=>!o.has(s)).map(s=>[n,s])})}var aT=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,"...").length;function cT({rounds:e,open:t}){let n=Object.keys(e).slice(0,rT),r=
Object.fromEntries(n.map((s,a)=>{let{kinds:c}=e[s];return[s,{kinds:a===0?{...c}:uT(c)}]})),o={rounds:r,open:t},i=n[0]===void 0?{}:r[n[0]].kinds;for(;aT(JSON.stringify(o))>nT;){let[s]=Object.entries(
i).filter(a=>!Fs(a[1])).sort(([,a],[,c])=>JSON.stringify(c).length-JSON.stringify(a).length);if(!s)break;i[s[0]]=Ru(s[1])}return o}var uT=e=>Object.fromEntries(Object.entries(e).map(([t,n])=>[t,Fs(n)?
n:Ru(n)])),Ag=e=>JSON.stringify(cT(e)),Vo=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Lg=e=>Array.isArray(e)&&e.every(t=>typeof t=="string"),lT=e=>Vo(e)&&(Object.values(e).every(Lg)||
typeof e.count=="number"&&typeof e.sum=="string"),dT=e=>Vo(e)&&Vo(e.kinds)&&Object.values(e.kinds).every(lT);function Pg(e){try{let t=JSON.parse(e);return!Vo(t)||!Vo(t.rounds)||!Lg(t.open)?void 0:
Object.values(t.rounds).every(dT)?t:void 0}catch{return}}var Ng=e=>e===void 0||e==="unreadable"?Su:e;function Mg(e,t,n){let r=Ou(e!=null?e:Su,t,n);return _g(r,n)?r:Tu(r,t,n)}function er(e,t,n){
return e==="unreadable"?e:_u(Mg(e,t,n),t,n)}function Us(e,t){let{round:n}=e.settings(),r=Lt(e),o=t.ledger();if(o==="unreadable")return o;let i=Mg(o,r,n);return JSON.stringify(i)!==JSON.stringify(o)&&
t.keepLedger(i),_u(i,r,n)}function Ks(e,t,n){e.settle();let r=Ou(Ng(t.ledger()),Lt(e),e.settings().round);t.keepLedger({...r,open:[...n]})}function Ig(e,t,n,r){var c;let o=t.ledger(),{round:i}=
e.settings(),s=st(i)(n),a=We((c=Lt(e).get(s))==null?void 0:c.state);a===r||o===void 0||o==="unreadable"||o.open.includes(s)||(e.settle(),t.keepLedger(zs(o,i,a?[s]:[],a?[]:[s])))}function Dg(e,t){
let n=Ng(t.ledger()),{round:r}=e.settings();t.keepLedger(Tu({...n,open:[]},Lt(e),r))}var Fg=[1e3,4e3],pT=6,bn=class extends Error{};function pe(e,t){for(let n=0;;n+=1)try{return t()}catch(r){if(
n>=Fg.length||r instanceof ee||r instanceof bn)throw r;e.sleep(Fg[n])}}function tr(e,t,n){return pe(t,()=>{for(let r=0;r< pT;r+=1){let o=t.alone(e,n);if(o)return o.value}throw new bn(
"the lock is not to be had")})}var hT=27e4,fT=25,gT=2400,mT=5,Zs=class{constructor(t,n,r,o,i,s){this.office=t;this.post=n;this.state=r;this.quota=o;this.early=s;this.written=new Map;this.gone=[];
this.doubt=[];this.refusedInARow=0;this.outcome={sent:0,failed:0,unknown:0,left:[],why:{key:"letter.quota"},toRecord:new Map,refused:Object.assign(Object.create(null),i),refusedFirst:Object.create(
null)}}get now(){return this.office.now}run(t){let n=t.reduce((o,{key:i})=>Math.max(o,i.length),1),r=Math.max(1,Math.min(fT,Math.floor(gT/n)));for(let o=0;o< t.length;o+=r){let i=this.portion(t.slice(
o,o+r));if(this.stop){this.outcome.why=this.stop,this.outcome.left=[...i,...t.slice(o+r)];break}}}portion(t){let n=[...t];try{if(this.isLate())return n;for(n=this.open(t);n.length&&!this.isLate()&&
this.deliver(n[0]);)n=n.slice(1)}catch(r){if(r instanceof ee)throw r;this.stop={key:"letter.trouble"}}return n}isLate(){return this.post.elapsed()>hT&&(this.stop={key:"letter.time"}),
this.stop!==void 0}open(t){let{office:n,outcome:r}=this,o=tr(n,this.post,()=>{var u;let{rows:i}=n.table("units"),s=new Map(i.map(({code:d,status:p})=>[d,p])),a=new Map(i.map(({code:d,email:p})=>[d,
p])),c=new Map(r.toRecord),l=[];for(let d of t){let p=Sg(s,d)?this.readdressed(d,a.get((u=d.unit)!=null?u:"")):tt(d,"lapsed",this.now,k({key:"letter.notNeeded"}));"key"in p?this.isWritable(p)?(l.push(
p),c.set(d.key,this.beingSent(p))):c.set(d.key,tt(d,"failed",this.now,k({key:"letter.unwritable"}))):c.set(d.key,p)}return Pt(n,c),Ks(n,this.post,l.map(({key:d})=>d)),l});return r.toRecord.clear(),[
this.gone,this.doubt]=[[],[]],o}isWritable(t){var n;try{return this.written.set(t,(n=this.written.get(t))!=null?n:Qn(t,this.state)),!0}catch(r){return this.office.broke([r]),this.outcome.failed+=1,!1}
}readdressed(t,n){var a;let r=(a=t.about.unit)==null?void 0:a.emails.join(`\n`);if(r===void 0||n===void 0||n.trim()===r.trim())return t;let o=Hi([n],this.state.settings);if(!o.to)return tt(t,"failed",
this.now,k(o.why));let{to:i,insteadOf:s}=o;return{...t,to:i,about:{...t.about,insteadOf:s}}}beingSent(t){var r;let n=(r=this.written.get(t))!=null?r:Qn(t,this.state);return this.written.set(t,n),tt(t,
"sending",this.now,"",n.subject)}deliver(t){let{subject:n,html:r,text:o,attachments:i}=this.written.get(t),{senderName:s,replyTo:a}=this.state.settings;this.journal(t.key);try{this.post.send({to:t.to,
subject:n,html:r,text:o,attachments:i,senderName:s||this.state.department,replyTo:a})}catch{return this.afterRefusal(t)}return this.quota-=t.to.length,this.gone.push(t.key),this.outcome.sent+=1,
this.refusedInARow=0,this.outcome.toRecord.set(t.key,tt(t,"sent",this.now,this.early)),t.unit&&delete this.outcome.refused[t.unit],!0}afterRefusal(t){let n=this.quotaNow(),r=this.quota-(n!=null?n:0);
return n!==void 0&&n< t.to.length&&r!==t.to.length?(this.stop={key:"letter.quota"},!1):(n!==void 0&&r<=0?this.failed(t):this.uncertain(t),this.quota=n!=null?n:this.quota-t.to.length,
this.refusedInARow+=1,this.refusedInARow>=mT&&(this.stop={key:"letter.trouble"}),!0)}quotaNow(){try{return pe(this.post,()=>this.post.quota())}catch{this.stop={key:"letter.trouble"};return}}failed(t){
var o;let n=t.to.join(", ");this.outcome.failed+=1,this.outcome.toRecord.set(t.key,tt(t,"failed",this.now,k({key:"letter.refused",with:{to:n}})));let r=((o=this.state.register.get(t.key))==null?
void 0:o.state)==="failed";t.unit&&!t.about.insteadOf&&((r?this.outcome.refused:this.outcome.refusedFirst)[t.unit]={email:n,day:this.office.today})}uncertain(t){this.outcome.unknown+=1,
this.doubt.push(t.key),this.outcome.toRecord.set(t.key,tt(t,"unknown",this.now,k({key:"letter.doubt"})))}leaveWord(){try{this.journal("")}catch{}}journal(t){let n={key:t,gone:this.gone,doubt:
this.doubt,at:this.now};pe(this.post,()=>this.post.keepJournal(n))}};var yT=400;function zg(e,t,n,r,o=r){let i=Oo(e.settings),s=zn(e),a=e.deadline.dueBefore?Ni(e.deadline,"",e.settings,i).last:"",c={
days:[],quotaPerDay:r,last:a,unreached:0,dropped:0,finishes:!0},l=[],u=Math.min(yT,Xe(t,n>a?n:a));for(let d=0;d<=u;d+=1){let p=be(t,d);if(i.sends(p)){let{line:h,held:m}=bT(e,s,p,d===0?o:r,l,c);l=m,
p<=n&&(h.recipients||h.held)&&c.days.push(h)}a&&e.settings.lettersFrom&&(p===a||!d&&a< p)&&(c.unreached=wT(e,s,p))}return c.finishes=c.unreached===0&&c.dropped===0,c}function bT(e,t,n,r,o,i){let s=Wt(
e,n,t);i.dropped+=o.filter(d=>!s.wanted.has(d)).length;let{go:a,held:c,recipients:l}=Un(s.letters,r,e.settings.quotaReserve),u={};for(let d of a)u[d.kind]=(u[d.kind]||0)+1,t.assume(d,n);return{line:{
day:n,counts:u,recipients:l,held:c.length},held:c.map(({key:d})=>d)}}var wT=({units:e},t,n)=>e.filter(r=>{var o;return le(r)&&ft(r.emails).length&&!((o=t.of(je(r.code)))!=null&&o.last)&&
r.extendedTo<=n}).length;function Ug(e){var n;let t={};for(let{kind:r}of e)t[r]=((n=t[r])!=null?n:0)+1;return Cu({day:"",counts:t,recipients:0,held:0})}function Cu({counts:e,held:t}){return[Zi.filter(
r=>e[r]).map(r=>`${e[r]} ${q(r).label.toLowerCase()}`).join(", "),t?`${t} thư chờ hôm sau`:""].filter(Boolean).join("; ")}var nr=class extends ee{},rr=(e,{confirmed:t},n)=>[...kT(e,t),...xT(n).map(
r=>({about:"ledger",why:r}))];function kT(e,t){let n=ip(t,e);return!n.length||!e.dueBefore||!e.lettersFrom?[]:[{about:"plan",why:{key:"letter.changed",with:{changes:n.map(({label:o,from:i,to:s}
)=>`mục “${o}” từ ${i} thành ${s}`).join("; ")}}}]}function xT(e){return e==="unreadable"?[{key:"letter.noLedger"}]:$g(e)?[]:vT(e)}function vT(e){let t=Eg(e),n=e.extra.length;return!t&&!n?[{key:
"letter.mixed"}]:[...t?[{key:"letter.lost",with:{letters:t}}]:[],...n?[{key:"letter.extra",with:{letters:n}}]:[]]}var ST=60;function js(e,t){for(let n=0;n<=ST;n+=1){let{letters:r}=Wt(e,be(t,n));if(
r.length)return{key:"letter.preview",with:{counts:Ug(r)}}}return{key:"letter.previewNone"}}var Bs=e=>JSON.stringify(jt(e));var RT=7*6e4,Qt=({lease:e},t)=>e.by!==""&&e.until>t;function Kg(e,t){let n=
e.newId();return tr(e,t,()=>{let r=t.post();if(!(Qt(r,e.now)&&r.lease.by!==n))return t.setLease({until:wr(yi(e.now)+RT),by:n}),r})}function Zg(e){try{pe(e,()=>e.setLease({until:"",by:""}))}catch{}}
var jg=/(?:[a-z][a-z+.-]*:\x2f\x2f|www\.)\S*|(?:[\p{L}\p{N}-]+\.)+[a-z]{2,}(?:[\x2f:?#]\S*)?/giu,Bg=e=>e.replace(jg,"(liên kết, xem trong biểu mẫu)").trim(),Hg=e=>e.search(jg)<0?e.trim():"";var qo=({
rowId:e,approved:t})=>Dr(`${e} ${t}`);var TT=({pageName:e,accountName:t})=>{var n;return Mn((n=[e,t].map(Hg).find(Boolean))!=null?n:"")};function OT(e,t){let n=new Map;return e.table(
"accounts").rows.forEach((r,o)=>{var l;let{active:i,faults:s}=t.accounts[o];if(!i)return;let a=(l=n.get(r.unit.trim()))!=null?l:{faults:[],returned:[]};n.set(r.unit.trim(),a),Zn(r,e.markKey(
))==="returned"&&a.returned.push({title:TT(r),comment:Bg(r.comment),mark:qo(r)});for(let u of s.filter(qi))u.column===""&&(ch(u)||a.faults.some(p=>uh(p,u)))||a.faults.push(u)}),n}var _T=(e,{own:t},
n)=>{var r,o;return{code:e.code,name:e.name,kind:e.kind,parent:e.parent,emails:e.email.trim()?[e.email]:[],phone:e.phone,obligation:Di(e),status:t.status,timeliness:t.timeliness,extendedTo:Cr(
e.extendedTo),first:t.first,updated:t.updated,count:Number(t.count)||0,faults:((r=n==null?void 0:n.faults)!=null?r:[]).map(({column:i,problem:s})=>({field:i&&Ht(i),sentence:k(ah(s))})),returned:(o=
n==null?void 0:n.returned)!=null?o:[]}};function CT(e,t){let n=OT(e,t);return e.table("units").rows.flatMap((r,o)=>t.units[o].blank?[]:[_T(r,t.units[o],n.get(r.code.trim()))])}function $u(e,t,n){
let r=(s,a)=>`${s}T${String(a).padStart(2,"0")}:00:00`,o=e.slice(0,10),i=e< r(o,t+1)&&n.slice(0,10)!==o;return r(i?o:be(o,1),t)}function Yo(e,t){let n=e.settings();return{round:n.round,federation:
n.federation,department:n.department,guidance:n.guidance,deadline:{dueBefore:n.dueBefore,graceUntil:n.graceUntil},settings:n,units:CT(e,t),register:Lt(e),staff:e.staff(),contact:n.contact,links:{book:
e.link()}}}function Hs(e,t,n=ut(e,e.table("accounts").rows),r){let{runner:o,hour:i,lastRun:s,did:a}=t.post();return{...Yo(e,n),health:{quotaLeft:r,runner:o,lastRun:s,lastRunDid:a,nextRun:o?$u(e.now,i,
e.now):void 0,zones:t.zones()}}}var $T={state:fe.sent,why:""},ET=()=>({state:fe.held,why:k({key:"letter.cutBefore"})}),Gg=()=>({state:fe.unknown,why:k({key:"letter.cut"})});function Wg(e,t){var a,c,l;
let n=st(e.settings().round),r=e.table("letters").rows.map(u=>({...u,key:n(u.key)})),o=new Set(r.map(({key:u})=>u)),i=new Map;for(let{key:u,state:d,at:p}of r)u&&d===fe.sending&&i.set(u,(t==null?
void 0:t.at)===p?ET():Gg());let s=(u,d)=>{let p=n(u);p&&(i.has(p)||!o.has(p))&&i.set(p,{...d,at:t.at})};for(let u of[...(a=t==null?void 0:t.doubt)!=null?a:[],(c=t==null?void 0:t.key)!=null?c:""])s(u,
Gg());for(let u of(l=t==null?void 0:t.gone)!=null?l:[])s(u,$T);Pt(e,i)}var AT=new Set([...Object.keys(Ai),"round","dueBefore","graceUntil"]);function Qr(e,{round:t}){let n=e.filter(({key:r,field:o}
)=>r!=="setting.empty"&&AT.has(o!=null?o:""));return t.trim()?n:[...n,{key:"setting.empty",with:{label:he.round.label}}]}var LT=12e4,PT=6e4,NT=2e3,MT=1e4;function IT(e,{register:t}){let n=({key:r})=>{
var o;return((o=t.get(r))==null?void 0:o.state)==="failed"};return[...e.filter(r=>!n(r)),...e.filter(n)]}function DT(e,t,n,r){if(Un(t,n,r).held.length===0)return n;let o=pe(e,()=>e.renewsIn());if(
o>LT||o<-PT)return n;e.sleep(Math.max(0,o)+NT);let i=pe(e,()=>e.quota());for(let s=0;s<3&&i<=n;s+=1)e.sleep(MT),i=pe(e,()=>e.quota());return i}var Xo=(e,t)=>e?`${e} ${t}`:"";function FT({sent:e,
failed:t,unknown:n,left:r,why:o},i,s,a){let c=i+r.length,l=[Xo(e,"thư đã gửi"),Xo(t,"thư gửi lỗi"),Xo(n,"thư không rõ đã gửi"),Xo(c,"thư chờ lượt sau"),Xo(s,
"đơn vị không lập được thư, đề nghị báo người hỗ trợ kỹ thuật")].filter(Boolean).join(", ")||"không có thư đến hạn";return{sent:e,failed:t,held:c,unknown:n,did:r.length?`${l}. ${k(o)}`:l,stopped:
r.length?o:void 0,isDry:a}}function zT(e,t,{toRecord:n,left:r,why:o},i,s,a){let c=new Map;for(let{key:l,kind:u,unit:d,state:p,why:h}of s)c.set(l,{...u?{kind:q(u).label}:{},...d?{unit:d}:{},state:fe[
p],at:e.now,why:k(h)});for(let l of i)c.set(l.key,tt(l,"held",e.now,k({key:"letter.quota"})));for(let l of r)c.set(l.key,tt(l,"held",e.now,k(o)));n.forEach((l,u)=>c.set(u,l)),(c.size||a)&&tr(e,t,()=>{
Pt(e,c),a&&Ks(e,t,[])})}function UT(e,{sent:t,refused:n,refusedFirst:r},o){let i={...n,...t>0?r:{}};JSON.stringify(i)!==JSON.stringify(o.refused)&&pe(e,()=>e.setRefused(i))}function qg(e,t,n){let r=
tr(e,t,()=>{Wg(e,n.inFlight);let o=Ho(e);return e.settle(),{checked:o,compared:Us(e,t)}});return n.inFlight&&pe(t,()=>t.closeJournal()),r}function KT(e,t,n,r){let o=e.settings();n.confirmed||pe(t,(
)=>t.setConfirmed(jt(o)));let[i]=rr(o,n,r);if(i)throw new nr(i.why)}function ZT(e,t,n,r,o){let{checked:i,compared:s}=qg(e,t,n);KT(e,t,n,s);let a=pe(t,()=>t.quota()),c=pe(t,()=>Hs(e,t,i,a)),l=Wt(c,
e.today),u=IT(r(l,c),c),d=o?0:c.settings.quotaReserve,p=o?a:DT(t,u,a,d),{go:h,held:m}=Un(u,p,d);h.length&&pe(t,()=>t.keepJournal({key:"",gone:[],doubt:[],at:e.now}));let b=new Zs(e,t,c,p,n.refused,o),
{outcome:w}=b;try{b.run(h),zT(e,t,w,o?[]:m,o?[]:l.closed,h.length>0)}catch(S){throw b.leaveWord(),S}return h.length&&pe(t,()=>t.closeJournal()),UT(t,w,n),e.broke(l.broke.map(({error:S})=>S)),FT(w,
m.length,l.broke.length,h.length===0&&m.length>0)}var jT=e=>k(e instanceof ee?e.problem:e instanceof bn?{key:"letter.sheetBusy"}:{key:"letter.runFailed"});function Vg(e,t){try{pe(e,()=>e.setLastRun(
t))}catch{}}function Yg(e,t,n){let r=Kg(e,t);if(r)try{return n(r)}finally{Zg(t)}}var Eu=(e,t,n,r="")=>Yg(e,t,o=>ZT(e,t,o,n,r)),Gs=(e,t)=>{Yg(e,t,n=>qg(e,t,n))};function BT(e,t,{runner:n,dry:r}){let[
o]=Qr(pe(t,()=>e.compileSettings()),e.settings());if(!e.settings().lettersOn)return;if(o)throw new ee(o);if(!e.isStaff(n))throw new nr({key:"letter.runnerLeft",with:{email:n}});let i=Eu(e,t,
s=>s.letters);return i&&{lastRun:e.now,did:i.did,trouble:"",dry:i.isDry?r||e.today:""}}function Xg(e,t){let n=pe(t,()=>t.post()),{runner:r,lastRun:o,did:i,dry:s}=n;if(!(!r||pe(t,()=>t.me())!==r))try{
let a=BT(e,t,n);a&&Vg(t,a)}catch(a){if(Vg(t,{lastRun:o,did:i,trouble:`${oe(e.today)}: ${jT(a)}`,dry:s}),!(a instanceof ee))throw a}}var Ws={is:"nobody"},se=e=>"email"in e?e.email:"";var HT=e=>e;
function Vs(e){let t=new Set,n=new Map;for(let r of e.map(A))t.add(r),n.has(xe(r))||n.set(xe(r),r);return r=>{var o;return t.has(r)?r:(o=n.get(xe(r)))!=null?o:r}}var GT=
e=>/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(e);function qs(e,t,n=HT){return t===""?"":e.choices?qd(e,t):e.format==="time"?GT(t)?t:"":e.code==="own"?A(t):e.code==="other"?n(A(t)):t}var WT=8,eo=class{
constructor(t){this.name=yu(`name of ${t}`).slice(0,WT),this.keyed=new Ts(t)}of(t,...n){return this.keyed.of(JSON.stringify([t,...n]))}},Jg=e=>yu(e.join(`\n`));var to=(e,t)=>e!==""&&ln(e)===ln(t),wn=(
e,t)=>t.some(n=>to(n,e));function Qg(e,t){return t?{staff:e.filter(n=>wn(n,t)),kept:t.filter(n=>wn(n,e))}:{staff:[...e],kept:void 0}}var em=(e,t)=>e.filter(n=>!wn(n,t));var VT=()=>Date.now().toString(
36).slice(-6).toUpperCase();function or(e,t){var o,i;let n=t,r=String((o=n==null?void 0:n.stack)!=null?o:"").split(`\n`).filter(s=>/^\s+at \S/.test(s)).slice(0,5).map(s=>s.trim());console.error(
`ref ${e}: ${String((i=n==null?void 0:n.name)!=null?i:"Error")} ${r.join(" | ")}`)}function Ys(e){if(e instanceof ee)return e.problem;let t=VT();return or(t,e),{key:"workbook.unexpected",with:{ref:t}}
}var tm=e=>`draft/${e}/count`,nm=e=>`draft/${e}/kept`,rm=(e,t)=>`draft/${e}/${t}`;var qT=e=>e!==void 0&&Date.now()-Number(e)>7776e6,Au={get(e){var r,o;let t=PropertiesService.getUserProperties(
).getProperties();if(qT(t[nm(e)]))return Au.drop(e),"";let n="";for(let i=0;i< Number((r=t[tm(e)])!=null?r:0);i+=1)n+=(o=t[rm(e,i)])!=null?o:"";return n},keep(e,t){let n={},r=Math.ceil(t.length/2500);
for(let o=0;o< r;o+=1)n[rm(e,o)]=t.slice(o*2500,(o+1)*2500);PropertiesService.getUserProperties().setProperties({...n,[tm(e)]:String(r),[nm(e)]:String(Date.now())})},drop(e){let t=
PropertiesService.getUserProperties();for(let n of Object.keys(t.getProperties()))n.indexOf(`draft/${e}/`)===0&&t.deleteProperty(n)}};var kt=e=>(e>26?kt(Math.floor((e-1)/26)):"")+String.fromCharCode(
65+(e-1)%26),om=e=>[...e].reduce((t,n)=>t*26+n.charCodeAt(0)-64,0),kn=(e,t=e)=>`${kt(e)}2:${kt(t)}`;function no(e){let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[1]===n-1?r[1]=
n:t.push([n,n])}return t}var im=/^[=+\-@\t\r\n＝＋－＠']/,ir=e=>im.test(e)?`'${e}`:e,YT={text:"@",number:"0",day:"dd/MM/yyyy",time:"dd/MM/yyyy HH:mm"},sr=e=>{var t;return YT[(t=e.format)!=null?t:"text"]};
function Xs(e,t){var o;if(t==="")return"";let n=(o=e.format)!=null?o:"text";if(n==="number")return Number.isFinite(Number(t))?Number(t):ir(t);if(n==="text")return ir(t);let r=yi(t);
return Number.isFinite(r)?new Date(r):ir(t)}var XT=e=>{let t=Number.isFinite(e.getTime())?e.getUTCFullYear():0;return t>=1900&&t<9999},JT=e=>XT(e)?wr(e.getTime()):"";function Js(e,t){if(
t instanceof Date){let r=JT(t);return e.format==="day"?r.slice(0,10):r}let n=typeof t=="boolean"?t?"TRUE":"FALSE":t==null?"":String(t);return n.charAt(0)==="'"&&im.test(n.slice(1))?n.slice(1):n}
var sm=e=>{let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[r.length-1]===n-1?r.push(n):t.push([n])}return t};function Lu(e,t,n){let r=sm(t);return sm(e).flatMap(o=>r.map(i=>({
row:o[0],column:i[0],values:o.map(s=>i.map(a=>n(s,a)))})))}function Qs(e,t,n,r){try{return r()}catch(o){let i=e.getMaxRows();if(t<=i)throw o;return e.insertRowsAfter(i,t-i+n),r()}}var QT=3,am=
"Cần sửa: ",ta=(e,t)=>e&&e.indexOf(am)!==0?e:t?am+t:"",Se=e=>V[e].columns;function Pu(e,t,n){let r=new Map,o=n.map(i=>String(i).trim());for(let[i,s]of Object.entries(Se(e))){let a=o.indexOf(
s.heading),c=a<0?o.findIndex(l=>Ut(l)===Ut(s.heading)):a;if(c<0)throw new ee({key:"workbook.lostColumn",with:{tab:t,column:s.heading}});if(o.some((l,u)=>u>c&&l===s.heading))throw new ee({key:
"workbook.twoColumns",with:{tab:t,column:s.heading}});r.set(i,c+1)}return r}function eO(e){try{return e.getSheetValues(1,1,-1,-1)}catch(t){if(e.getLastRow()>0)throw t;return[]}}function tO(e){let t=
e.length;for(;t>0&&e[t-1].every(n=>n===""||n===!1);)t-=1;return e.slice(0,t)}var nO=(e,t)=>{let n=e.findIndex(({column:r})=>r.code==="own");return Vs(n<0?[]:t.map(r=>r[n]))},rO={accounts:"rowId",
units:"code"},ea=class{constructor(t,n,r){this.tab=t;this.sheet=n;this.untidy=new Map;this.asRead=new Map;this.typedRows=new Set;this.typedKeys=new Set;this.ownKeys=new Set;this.wroteAt=new Map;
this.writtenBefore=new Set;this.key=rO[t];let[o=[],...i]=eO(n),s=tO(i);this.headings=o,this.lines=s,this.positions=Pu(t,V[t].title,o);let a=Object.entries(Se(t)).map(([u,d])=>({key:u,column:d,at:
this.positions.get(u)-1})),c=s.map(u=>a.map(({column:d,at:p})=>Js(d,u[p]))),l=r!=null?r:nO(a,c);this.rows=c.map((u,d)=>this.rowFrom(a,u,l,d)),this.known=this.rows.length}rowFrom(t,n,r,o){let i={};
return t.forEach(({key:s,column:a},c)=>{if((i[s]=qs(a,n[c],r))===n[c])return;let u=this.untidy.get(s);u?u.push(o):this.untidy.set(s,[o])}),i}rowAsRead(t){var n;return t< this.known?(n=this.asRead.get(
t))!=null?n:this.rows[t]:void 0}blocks(t,n,r){let o=new Map(n.map(s=>[this.positions.get(s),s])),i=s=>Se(this.tab)[o.get(s)];return Lu(t,[...o.keys()],(s,a)=>Xs(i(a),r(s,o.get(a)))).map(({row:s,
column:a,values:c})=>({row:s,column:a,values:c,formats:c.map(l=>l.map((u,d)=>sr(i(a+d))))}))}rangeOf({row:t,column:n,values:r}){return this.sheet.getRange(t,n,r.length,r[0].length)}write(t,n,r,o){
this.noteWritten(t,n);for(let i of this.blocks(t,n,r)){let s=this.rangeOf(i);o&&s.setNumberFormats(i.formats),s.setValues(i.values)}}noteWritten(t,n){var r;for(let o of t){let i=o-Me(0);
this.wroteAt.set(i,new Set([...(r=this.wroteAt.get(i))!=null?r:[],...n]))}}putOthers(t){for(let{index:n,at:r,value:o}of t)this.sheet.getRange(Me(n),r).setValue(o)}putTyped(t){if(t.length===0)return;
let n=new Map(t.map(r=>[Me(r.index),r.cells]));this.write([...n.keys()],Object.keys(t[0].cells),(r,o)=>{var i;return(i=n.get(r)[o])!=null?i:""},!0),this.remember(t);for(let{index:r,cells:o}of t){
this.typedRows.add(r);for(let i of Object.keys(o))this.typedKeys.add(i)}}putOwn(t){if(t.length===0)return;let n=Object.keys(t[0].cells),r=Lu(t.map(c=>c.index),[1],()=>0).length>QT,o=this.renamed(t),i=
!r&&o.length===t.length;this.remember(t);for(let c of n)this.ownKeys.add(c);let s=(c,l)=>this.rows[c-2][l],a=r?this.rows.map((c,l)=>Me(l)):t.map(c=>Me(c.index));this.write(a,i?n:n.filter(
c=>c!==this.key),s,!1),!i&&o.length&&this.write(o.map(c=>Me(c.index)),[this.key],s,!1)}renamed(t){let{key:n}=this;return n===void 0||!(n in t[0].cells)?[]:t.filter(({index:r,cells:o})=>o[
n]!==this.rows[r][n])}makeRoom(t){let n=this.sheet.getMaxRows(),r=Me(this.rows.length)+t-1-n;r>0&&this.sheet.insertRowsAfter(n,r)}append(t){if(t.length===0)return;let n=Object.fromEntries(Object.keys(
Se(this.tab)).map(r=>[r,""]));for(;;){let r=Me(this.rows.length),o=this.blocks(t.map((a,c)=>r+c),Object.keys(t[0]),(a,c)=>{var l;return(l=t[a-r][c])!=null?l:""});this.noteWritten(t.map((a,c)=>r+c),
Object.keys(t[0]));let i=Qs(this.sheet,r+t.length-1,0,()=>o.map(a=>this.rangeOf(a))),s=Math.max(0,...i.map(a=>a.getValues().reduce((c,l,u)=>l.some(d=>d!==""&&d!==!1)?u+1:c,0)));if(s===0){i.forEach((a,
c)=>a.setNumberFormats(o[c].formats).setValues(o[c].values));break}for(let a=0;a< s;a+=1)this.rows.push({...n})}for(let r of t)this.typedRows.add(this.rows.length),this.rows.push({...n,...r});for(
let r of Object.keys(t[0]))this.typedKeys.add(r)}putNotes(t){let n=t.map(m=>Me(m.index)),r=Object.keys(t[0].notes),o=r.map(m=>this.positions.get(m)),[i,s]=[Math.min(...n),Math.max(...n)],[a,c]=[
Math.min(...o),Math.max(...o)],l=new Map(t.map(m=>[Me(m.index),m.notes])),u=new Map(r.map((m,b)=>[o[b],m])),d=this.sheet.getRange(i,a,s-i+1,c-a+1),p=d.getNotes(),h=p.map((m,b)=>m.map((w,S)=>{var L,F;
let O=(F=l.get(i+b))==null?void 0:F[(L=u.get(a+S))!=null?L:""];return O===void 0?w:ta(w,O)}));JSON.stringify(h)!==JSON.stringify(p)&&d.setNotes(h)}at(t){return this.positions.get(t)}remember(t){for(
let{index:n,cells:r}of t){let o=this.rows[n];n< this.known&&!this.asRead.has(n)&&this.asRead.set(n,{...o}),Object.assign(o,r)}}};var xn=({tab:e,positions:t})=>Object.entries(Se(e)).map(([n,r])=>({key:
n,column:r,at:t.get(n)})).sort((n,r)=>n.at-r.at);function oO(e,t,n=()=>!1){let r=cm(t),o=[];return e.forEach((i,s)=>{if(r.includes(i))return;let c=(s===0?-1:r.indexOf(e[s-1]))+1,l=r[c],u=c>=r.length||
!n(i)&&!e.includes(l)?{do:"write",at:c,heading:i,old:l!=null?l:""}:{do:"insert",at:c,heading:i,old:""};o.push(u),um(r,u)}),o}function cm(e){let t=e.map(n=>n.trim());for(;t.length&&t[t.length-1]==="";
)t.pop();return t}var um=(e,{do:t,at:n,heading:r})=>{e.splice(n,t==="insert"?0:1,r)};function iO(e,t,n,r,o){let i=cm(n),s=r,a=oO(na(e),n,sO(e,o)).map(c=>{let{do:l,at:u,heading:d,old:p}=c;return s=lm(
t,s,u+1)+(l==="insert"?1:0),l==="insert"&&t.insertColumnBefore(u+1),t.getRange(1,u+1).setNumberFormat("@").setValue(d),um(i,c),p?{key:"setup.headingBack",with:{tab:V[e].title,column:d,old:p}}:{key:
"setup.columnMade",with:{tab:V[e].title,column:d}}});return{now:i,columns:s,did:a}}var sO=(e,t)=>n=>Object.values(Se(e)).some(r=>{var o;return r.heading===n&&((o=r.since)!=null?o:0)>t}),na=
e=>Object.values(Se(e)).map(({heading:t})=>t);function lm(e,t,n){return t< n&&e.insertColumnsAfter(t,n-t),Math.max(t,n)}function dm(e,{sheet:t,made:n},r){var u;let[o,i]=[t.getMaxRows(),
t.getMaxColumns()],s=n?[]:((u=t.getRange(1,1,1,i).getValues()[0])!=null?u:[]).map(String),a=(d,p,h)=>({tab:e,sheet:t,isNew:p,rows:o,columns:h,positions:Pu(e,V[e].title,d)});if(s.some(d=>d!=="")){
let d=iO(e,t,s,i,r);return{open:a(d.now,!1,d.columns),did:d.did}}let c=lm(t,i,na(e).length),l=a(na(e),n||t.getLastRow()===0,c);return l.isNew||Nu(l),{open:l,did:[]}}function Nu({tab:e,sheet:t}){let n=
na(e);t.getRange(1,1,1,n.length).setNumberFormat("@").setValues([n])}function pm(e,{rows:t,columns:n}){let[r="",o=r]=e.replace(/\$/g,"").toUpperCase().split(":"),i=u=>[om(/^[A-Z]*/.exec(u)[0]),Number(
/\d*$/.exec(u)[0])],[[s,a],[c,l]]=[i(r),i(o)];return{top:a||1,bottom:l||t,left:s||1,right:c||n}}function Jo(e,t){if(!e)return"";let{top:n,bottom:r,left:o,right:i}=pm(e,t);return`${n} ${o} ${r} ${i}`}
var ro=(e,t)=>e.flatMap(n=>{let{top:r,bottom:o,left:i,right:s}=pm(n,t);return Array.from({length:s-i+1},(a,c)=>`${i+c}: ${r}-${o}`)}).sort().join(),oo=e=>e.split(
/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((t,n)=>n%2?t:t.replace(/\s+/g,"").toUpperCase()).join(""),Mu=e=>e.toLowerCase();var Iu="Sổ Tài Khoản: ",Fu=e=>e.getEmail().toLowerCase();function ra(e,t,n){
let r=e.getEditors().map(s=>({user:s,email:Fu(s)})),o=s=>wn(s,t),i=r.map(({email:s})=>s);return{staff:i.filter(s=>s!==n&&o(s)),unseen:t.filter(s=>s&&s!==n&&!wn(s,i)),others:r.filter(({email:s})=>!o(
s)&&!(s&&s===n)),owner:n,me:Session.getEffectiveUser()}}function aO({tab:e,positions:t}){let n=o=>no(xn({tab:e,positions:t}).filter(({column:i})=>i.writer===o).map(({at:i})=>i)),r={name:
"dòng tiêu đề",range:"1:1",open:[]};return e==="units"?[{name:"danh sách đơn vị",range:"",open:n("us").map(([o,i])=>kn(o,i))}]:e==="accounts"?[r,...n("staff").map(([o,i])=>({name:`cột ${[...new Set([
o,i])].map(kt).join("–")}, duyệt`,range:kn(o,i),open:[]}))]:e==="log"?[r]:[{name:`thẻ ${V[e].title}`,range:"",open:[]}]}var hm=e=>e.getA1Notation(),fm=e=>e.getEditors().map(Fu),cO=(e,t,n)=>Jo(e.range,
n)===Jo(t.range,n)&&ro(e.open,n)===ro(t.open,n),Du=({editors:e},t)=>t.filter(n=>!e.includes(n));function uO(e,{staff:t,unseen:n,owner:r},o){let i=e.editors.filter(Boolean);return Du(e,t).length===0&&
i.every(s=>[r,o,...t,...n].includes(s))&&e.editors.length-i.length<=Du(e,n).length}var io=class{constructor(t){this.people=t;this.hiddenStay=!1;this.me=Fu(t.me)}ensure(t){let n=aO(t),r=t.made?[]:
this.ours(t,n),o=(a,c)=>a.name===c.name&&cO(a,c,t)&&!a.warns&&uO(a,this.people,this.me),i=n.filter(a=>!r.some(c=>o(c,a))),s=r.filter(a=>!n.some(c=>o(a,c)));return s.forEach(({protection:a})=>a.remove(
)),r.filter(a=>!s.includes(a)).forEach(a=>this.letUnseenIn(a.protection,Du(a,this.people.unseen))),i.forEach(a=>this.protect(t.sheet,a)),i.length||s.length?[{key:"setup.protection",with:{tab:V[
t.tab].title}}]:[]}ours({sheet:t,...n},r){let{SHEET:o,RANGE:i}=SpreadsheetApp.ProtectionType,s=t.getProtections(o).map(c=>({protection:c,description:c.getDescription(),range:""})),a=t.getProtections(
i).map(c=>({protection:c,description:c.getDescription(),range:void 0}));return[...s,...a].flatMap(({protection:c,description:l,range:u})=>{if(l&&l.indexOf(Iu)!==0)return[];let d=u!=null?u:hm(
c.getRange()),p=d!==""&&r.some(h=>Jo(h.range,n)===Jo(d,n));return!l&&!(p&&this.stopsNobody(c))?[]:[{protection:c,range:d,name:l.slice(Iu.length),open:d?[]:c.getUnprotectedRanges().map(hm),warns:
c.isWarningOnly(),editors:fm(c)}]})}stopsNobody(t){let n=fm(t);return this.people.others.every(({email:r})=>n.includes(r))}protect(t,{name:n,range:r,open:o}){var p;let{staff:i,unseen:s,others:a,owner:
c,me:l}=this.people,u=r?t.getRange(r).protect():t.protect();u.setDescription(Iu+n),o.length&&u.setUnprotectedRanges(t.getRangeList(o).getRanges()),this.me?u.addEditors([...new Set([this.me,...i,
c])].filter(Boolean)):u.addEditor(l).addEditors([...i,c].filter(Boolean));let d=a.map(({email:h})=>h).filter(Boolean);d.length&&u.removeEditors(d);for(let{user:h,email:m}of a)m||this.takeOff(u,h);
this.letUnseenIn(u,s),(p=this.domain)!=null||(this.domain=u.canDomainEdit()),this.domain&&u.setDomainEdit(!1)}takeOff(t,n){try{t.removeEditor(n)}catch{this.hiddenStay=!0}}letUnseenIn(t,n){for(
let r of n)try{t.addEditor(r)}catch{}}};var ar='*LEN("STK")',gm={missing:["#f4c7c3","#7a1c14"],fix:["#fce8b2","#5f4300"],reported:["#d2e3fc","#174ea6"],approved:["#ceead6","#0d652d"],none:["#e8eaed",
"#3c4043"],quiet:["#f8f9fa","#5f6368"],late:["#fad2cf","#8c1d18"]};function mm(e,t,n,r){let o=r.map(({key:a})=>t.get(a)),i=Math.min(...o),s=r.map(({key:a,holds:c})=>`(${kt(i)}$1="${Se(e)[
a].heading}")*${c}`);return{colour:n,columns:[[i,Math.max(...o)]],formula:`=(${s.join("+")})${ar}`}}var Uu=e=>t=>`$${kt(e.get(t))}2`,ym=e=>(t,n)=>`(${Uu(e)(t)}="${n}")`;function lO(e){let[t,n]=[Uu(e),
ym(e)],r=(...o)=>o.map(i=>[e.get(i),e.get(i)]);return[{colour:"missing",columns:r("name","status"),formula:`=${n("status",$.missing)}${ar}`},mm("units",e,"fix",[{key:"status",holds:n("status",$.fix)},
{key:"timeliness",holds:n("timeliness",re.grace)},{key:"faults",holds:`(${t("faults")}<>"")`}]),...["reported","approved","none"].map(o=>({colour:o,columns:r("status"),formula:`=${n("status",$[
o])}${ar}`})),{colour:"late",columns:r("timeliness"),formula:`=(${n("timeliness",re.overdue)}+${n("timeliness",re.late)})${ar}`}]}function dO(e){let[t,n]=[Uu(e),ym(e)],r=o=>[[e.get(o),e.get(o)]];
return[{colour:"quiet",columns:[[1,Math.max(...e.values())]],formula:`=${n("usage",Fe.stopped)}${ar}`},mm("accounts",e,"fix",[...Ro.map(({key:o,bit:i})=>({key:o,holds:`ISODD(INT(${t(
"mask")}/${2**i}))`})),{key:"faults",holds:`(${t("faults")}<>"")`},{key:"review",holds:n("review",Ce.returned)}]),{colour:"approved",columns:r("review"),formula:`=${n("review",Ce.passed)}${ar}`},{
colour:"reported",columns:r("changed"),formula:`=(${t("changed")}<>"")${ar}`}]}var zu={units:lO,accounts:dO},pO=e=>{var t,n;return oo(String((n=(t=e.getBooleanCondition())==null?void 0:
t.getCriteriaValues()[0])!=null?n:""))},hO=e=>e.getRanges().map(t=>t.getA1Notation()),bm=e=>e.columns.map(([t,n])=>kn(t,n));function fO({sheet:e},t,n){let r=e.getRangeList(t.flatMap(i=>bm(
i))).getRanges(),o=t.map(i=>SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(i.formula).setBackground(gm[i.colour][0]).setFontColor(gm[i.colour][1]).setRanges(r.splice(0,
i.columns.length)).build());e.setConditionalFormatRules([...o,...n])}function Qo(e){var i;let t=(i=zu[e.tab])==null?void 0:i.call(zu,e.positions);if(!t)return[];let n=(e.isNew?[]:
e.sheet.getConditionalFormatRules()).map(s=>({rule:s,formula:pO(s)})),r=n.filter(({formula:s})=>s.indexOf('LEN("STK")')>=0);return r.length===t.length&&t.every((s,a)=>r[a].formula===oo(s.formula)&&ro(
hO(r[a].rule),e)===ro(bm(s),e))?[]:(fO(e,t,n.filter(s=>!r.includes(s)).map(({rule:s})=>s)),[{key:"setup.colours",with:{tab:V[e.tab].title}}])}var gO="#e8f0fe",mO="#f1f3f4",wm=e=>e.writer==="us"?mO:gO,
oa=({tab:e})=>({tab:V[e].title});function km({sheet:e},t){for(let n of new Set(t.map(({column:r})=>sr(r)))){let r=t.filter(({column:o})=>sr(o)===n).map(({at:o})=>o);e.getRangeList(no(r).map(([o,
i])=>kn(o,i))).setNumberFormat(n)}}function yO(e){let t=xn(e),n=e.sheet.getRange(2,1,e.rows-1,t[t.length-1].at).getNumberFormats(),r=t.filter(({at:o,column:i})=>n.some(s=>Mu(s[o-1])!==Mu(sr(i))));
return km(e,r),r.length?[{key:"setup.formats",with:oa(e)}]:[]}var xm=e=>xn(e).flatMap(({at:t,column:n})=>n.choices?[{column:n,choices:n.choices,range:e.sheet.getRange(kn(t))}]:[]),vm=(e,
t)=>SpreadsheetApp.newDataValidation().requireValueInList([...e],!0).setAllowInvalid(!0).setHelpText(t).build(),bO=(e,t,n)=>JSON.stringify(e.getCriteriaValues())===JSON.stringify([t,!0])&&
e.getAllowInvalid()&&e.getHelpText()===n;function Sm(e){try{return e(),SpreadsheetApp.flush(),!0}catch{return!1}}function wO(e){var r;let t=!1,n=[];for(let{column:o,choices:i,range:s}of xm(e)){let a=
s.getDataValidations(),c=(r=a[0])==null?void 0:r[0],l=c&&bO(c,i,o.help)?c:vm(i,o.help);Sm(()=>s.setDataValidation(l))?t=a.some(u=>!u[0])||t:n.push(o.heading)}return[...t?[{key:"setup.choices",with:oa(
e)}]:[],...n.length?[{key:"setup.table",with:{...oa(e),columns:n.join("”, “")}}]:[]]}function kO(e){let t=xn(e),n=e.sheet.getRange(1,1,1,t[t.length-1].at),r=new Map(t.map(({at:l,column:u})=>[l,u])),[
o,i]=[n.getNotes()[0],n.getBackgrounds()[0]],s=o.map((l,u)=>{var d,p;return(p=(d=r.get(u+1))==null?void 0:d.help)!=null?p:l}),a=i.map((l,u)=>r.has(u+1)?wm(r.get(u+1)):l),c=JSON.stringify([o,
i])===JSON.stringify([s,a]);return c||n.setNotes([s]).setBackgrounds([a]).setFontWeight("bold").setVerticalAlignment("middle").setWrap(!0),!c}var Rm=({sheet:e},t)=>{for(let[n,r]of no(t.map(({at:o}
)=>o)))e.hideColumns(n,r-n+1)};function xO(e){let t=xn(e).filter(({at:n,column:r})=>r.hidden&&!e.sheet.isColumnHiddenByUser(n));return Rm(e,t),t.length>0}function vO({sheet:e},t){for(let n of new Set(
t.map(({column:r})=>r.width)))for(let[r,o]of no(t.filter(({column:i})=>i.width===n).map(({at:i})=>i)))e.setColumnWidths(r,o-r+1,n)}function Tm(e){let{tab:t,sheet:n,rows:r}=e,o=xn(e);n.setTabColor(V[
t].color),n.setFrozenRows(1),V[t].frozenColumns&&n.setFrozenColumns(V[t].frozenColumns),vO(e,o),Rm(e,o.filter(({column:s})=>s.hidden)),n.getRange(1,1,r,o.length).setNumberFormat("@").setWrap(
!0).setVerticalAlignment("top"),km(e,o.filter(({column:s})=>sr(s)!=="@"));let i=xm(e);i.length&&Sm(()=>{for(let{column:s,choices:a,range:c}of i)c.setDataValidation(vm(a,s.help))}),n.getRange(1,1,1,
o.length).setNotes([o.map(({column:s})=>s.help)]).setBackgrounds([o.map(({column:s})=>wm(s))]).setFontWeight("bold").setVerticalAlignment("middle")}var Ku=e=>[...yO(e),...wO(e)];function Om(e){let t=[
kO(e),xO(e)].some(Boolean);return[...Ku(e),...t?[{key:"setup.looks",with:oa(e)}]:[]]}var ia=["accounts","units"],SO=100,_m=400;function RO({sheet:e,rows:t}){let n=e.getMaxRows(),r=Me(t.length)-1;
return n-r>=SO?n:(e.insertRowsAfter(n,_m),n+_m)}function Cm(e,t,n){let r,o=t;for(let i of ia){let s=e(i),a=RO(s);if(a===t[i])continue;let{sheet:c,positions:l}=s,u={tab:i,sheet:c,isNew:!1,rows:a,
columns:c.getMaxColumns(),positions:l};Ku(u),Qo(u),r!=null||(r=new io(n())),r.ensure({...u,made:!1}),o={...o,[i]:a}}return o}var Zu=5,so=10,ei=[["Phải báo cáo",""],[re.onTime,"timeliness"],[re.grace,
"timeliness"],[re.late,"timeliness"],[$.missing,"status"],[$.fix,"status"],[$.reported,"status"],[$.approved,"status"],[$.none,"status"]],TO=300;function Em(e){let t=new Map(e.map(r=>[r.code,
r.name])),n=r=>[...new Set(e.filter(o=>o.code).map(o=>o[r]).filter(o=>o!==""&&o.length<=TO))].map(o=>({text:o,label:r==="parent"&&t.get(o)||o})).sort((o,i)=>ld(o.label,i.label));return{kinds:n(
"kind"),parents:n("parent")}}var ti=e=>{let{kinds:t,parents:n}=Em(e);return Dr(JSON.stringify([t,n]))};function OO(e,t,n){let r=d=>{let p=kt(t.get(d));return`'${e.replace(/'/g,"''")}'!${p}2:${p}`},o=
hp(r),i=(d,p,h="")=>`=SUMPRODUCT(${o}${p?`*(${r(p)}="${d}")`:""}${h})`,s=(d,p)=>{let h=[...new Set([p,ir(p)])].map(m=>`(${r(d)}="${m.replace(/"/g,'""')}")`);return h.length>1?`(${h.join("+")})`:h[0]},
a=d=>[...d,...Array(so-d.length).fill("")],c=(d,p,h)=>[a([]),a([d,...ei.map(([m])=>m)]),...h.map(m=>[ir(m.label),...ei.map(([b,w])=>i(b,w,`*${s(p,m.text)}`))])],l=[...ei.map(([d,p])=>a([d,i(d,p)])),a(
["Số tài khoản, trang, nhóm",`=SUM(${r("count")})`])];return[...[a(["TỔNG HỢP BÁO CÁO TÀI KHOẢN FACEBOOK"]),a(["Tính đến ngày","=TODAY()"]),a([]),a(["Chỉ tiêu","Số đơn vị"]),...l],...c(
"Theo loại đơn vị","kind",n.kinds),...c("Theo cấp trên","parent",n.parents)]}function _O(e){try{return e.getCharts().length>0}catch{return!0}}function $m(e){if(_O(e))return[];let t=e.getRange(Zu+1,1,
ei.length-1,2);return e.insertChart(e.newChart().asBarChart().setTitle("Tình hình báo cáo").addRange(t).setPosition(4,4,0,0).build()),[{key:"setup.chart"}]}function CO(e,t){let[n,r]=[e.getFormulas(),
e.getValues()];return t.every((o,i)=>o.every((s,a)=>s.charAt(0)==="="?oo(n[i][a])===oo(s):!n[i][a]&&ir(String(r[i][a]))===s))}var $O=e=>e.flatMap((t,n)=>n===0?["A1"]:t[0]==="Chỉ tiêu"||t[1]===ei[0][
0]?[`A${n+1}:${kt(so)}${n+1}`]:[]);function sa(e,t,n,r){let o=OO(t,n,Em(r)),[i,s]=[e.getLastRow(),e.getMaxRows()],a=Math.max(o.length,i);s< a&&e.insertRowsAfter(s,a-s);let c=e.getRange(1,1,a,so),l=
Array.from({length:a},(d,p)=>{var h;return(h=o[p])!=null?h:Array(so).fill("")});if(i>0){if(CO(c,l))return $m(e);c.clearContent().setFontWeight("normal").setBackground(null)}c.setNumberFormat("0"),
e.getRange(2,2).setNumberFormat("dd/MM/yyyy"),e.getRangeList($O(o)).setFontWeight("bold").setBackground("#e8f0fe"),e.getRange(Zu-1,2,a-Zu+2,so-1).setHorizontalAlignment("right"),e.setColumnWidth(1,
360),e.setColumnWidths(2,so-1,115),c.setValues(l);let u=[{key:"setup.summary"},...$m(e)];return SpreadsheetApp.flush(),u}function ao(e=2e4){for(let t=0;t<2;t+=1)try{let n=LockService.getScriptLock();
return n.tryLock(e)?n:void 0}catch{Utilities.sleep(500)}}var EO=500;function Am(e,t,n,r){var l;let o=e.getLastRow(),i=AO(o>0?(l=e.getSheetValues(1,1,1,-1)[0])!=null?l:[]:[]),s=t.map(u=>{var d,p,h;
return{at:n,who:r,what:k(u.what),unit:(d=u.unit)!=null?d:"",rowId:(p=u.rowId)!=null?p:"",columns:((h=u.columns)!=null?h:[]).join(", ")}}),a=Math.max(o,1)+1,c=u=>{Qs(e,a+s.length-1,EO,()=>e.getRange(a,
1,s.length,u.length)).setValues(s.map(d=>u.map(p=>p?Xs(To[p],d[p]):"")))};try{c(i)}catch(u){let d=e.getMaxColumns();if(d>=i.length)throw u;c(i.slice(0,d))}}function AO(e){let t=Object.keys(To),n=
e.map(r=>t.find(o=>To[o].heading===String(r).trim()));return t.every(r=>n.includes(r))?n:t}function Hu(e){let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,
o])=>t.indexOf(+r)===-1).map(([r,o])=>o)}function Lm(e,t){return typeof t=="bigint"?t.toString():t}var Bu=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;
return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function Pm(e){return new Bu(e)}function Nm(e){return e==null}function Mm(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?
e.length-1:e.length;return e.slice(t,n)}function Im(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}var Gu="captureStackTrace"in Error?Error.captureStackTrace:(
...e)=>{};function aa(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Wu(e){if(aa(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=
t.prototype;return!(aa(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function Vu(e){return Wu(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?
new Set(e):e}var Dm=new Set(["string","number","symbol"]);function ri(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function oi(e,t,n){let r=new e._zod.constr(t!=null?t:e._zod.def);return(!t||
n!=null&&n.parent)&&(r._zod.parent=e),r}function nt(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?void 0:
t.error)!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Fm(e){
return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function Sn(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[
r])==null?void 0:n.continue)!==!0)return!0;return!1}function zm(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;
return!1}function Rn(e,t){return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function ni(e){return typeof e=="string"?e:e==null?void 0:e.message}function qu(e){
var n,r;let t=[];for(let o of e!=null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let s=(r=(n=i.maximum)!=null?n:i.length)!=null?r:i.size;s>=0&&t.push([s,o])}return t}
function ca(e,t,n){var o;var r;for(let i=t;i< e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function Tn(e,t,n){var c,l,u,d,p,h,m,b,w,S,O,L,F,N,g,f,y;var r;let o=(l=(c=e.inst)==null?void 0:
c._zod)==null?void 0:l.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(u=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==e.inst?(p=(d=e.schema)==null?void 0:
d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(f=(g=(F=(O=(w=ni((b=(m=(h=e.inst)==null?void 0:h._zod.def)==null?void 0:m.error)==null?void 0:b.call(m,e)))!=null?w:ni(i==null?void 0:i(
e)))!=null?O:ni((S=t==null?void 0:t.error)==null?void 0:S.call(t,e)))!=null?F:ni((L=n.customError)==null?void 0:L.call(n,e)))!=null?g:ni((N=n.localeError)==null?void 0:N.call(n,e)))!=null?f:
"Invalid input",a={};for(let x of Object.keys(e))x==="inst"||x==="schema"||x==="continue"||x==="input"||x==="__proto__"||(a[x]=e[x]);return(y=a.path)!=null||(a.path=[]),a.message=s,t!=null&&
t.reportInput&&(a.input=e.input),a}var LO=/[\uD800-\uDBFF]/;function Um(e){let t=e.length;if(!LO.test(e))return t;let n=t;for(let r=0;r< t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(
r+1)&64512)===56320&&(n--,r++);return n}function Km(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Zm(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,
n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):PO(e,n,r.value)}}function cr(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function Yu(e,
t,n){return cr(e,t,n,!1)}function PO(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:cr(this,t,n.bind(this))},set(r){cr(this,t,r)}})}function NO(e,t){let n=
Object.getPrototypeOf(e);return t in n?void 0:n}var ju,vn=!1,MO={configurable:!0,get(){vn=!0}};function On(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&ju!==e._zod){ju=void 0;return}ju=
e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,MO);let o=vn;vn=!1;try{let i=n(this);return vn?delete this[t]:Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:i}),vn=vn||o,i}catch(i){throw delete this[t],vn=vn||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function jm(e,t,n,r){let o=NO(e,t);o&&
Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),
i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:i})}})}var Bm;var Xu={value:void 0,enumerable:!1},Hm="captureStackTrace"in Error?Error:null;function IO(e){
let t=Hm;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Hm=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function H(e,t,n,r){var p;
let o={};function i(h){this.def=h,this.constr=d,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;function c(h,m){if(h._zod){if(h._zod.traits.has(e))return}else{Xu.value=new i(m);try{
Object.defineProperty(h,"_zod",Xu)}finally{Xu.value=void 0}}if(h._zod.traits.add(e),t(h,m),a){let w=Object.getPrototypeOf(h),S=h._zod.constr.prototype,O=w;for(;O&&O!==S;)O=Object.getPrototypeOf(O);
let L=O!=null?O:w;a.has(L)||(a.add(L),Zm(L,s))}let b=d.prototype;for(let w in b)Object.prototype.hasOwnProperty.call(b,w)&&(w in h||(h[w]=b[w].bind(h)))}let l=(p=r==null?void 0:r.Parent)!=null?p:
Object;class u extends l{}Object.defineProperty(u,"name",{value:e});function d(h){var S;let m=r!=null&&r.Parent?IO(u):this;c(m,h);let b=m._zod.deferred;if(b){for(let O of b)O();m._zod.deferred=void 0}
let w=(S=globalThis.__zod_globalConfig)==null?void 0:S.postProcessor;return w&&w(m),m}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:h=>{var m,b;
return r!=null&&r.Parent&&h instanceof r.Parent?!0:(b=(m=h==null?void 0:h._zod)==null?void 0:m.traits)==null?void 0:b.has(e)}}),Object.defineProperty(d,"name",{value:e}),d}var en=class extends Error{
constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var Gm;(Gm=(Bm=globalThis).__zod_globalConfig)!=null||(Bm.__zod_globalConfig={});var co=
globalThis.__zod_globalConfig;function xt(e){return e&&Object.assign(co,e),co}function DO(){var t;let e=this._zod;return(t=e.message)!=null||(e.message=JSON.stringify(e.def,Lm,2)),e.message}
function FO(e){this._zod.message=e}var zO={get:DO,set:FO,enumerable:!0,configurable:!0},Qu={value:void 0,enumerable:!1},Wm=new WeakSet([Object.prototype,Error.prototype]),Vm=(e,t)=>{e.name=
"$ZodError",Qu.value=t,Object.defineProperty(e,"issues",Qu),Qu.value=void 0,Object.defineProperty(e,"message",zO);let n=Object.getPrototypeOf(e);Wm.has(n)||(Wm.add(n),Object.defineProperty(n,
"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,
"toString",{value:r,configurable:!0,writable:!0})}}))},Oz=H("$ZodError",Vm),ii=H("$ZodError",Vm,void 0,{Parent:Error});var KO=e=>{let t=(n,r,o,i)=>{var c,l;let s=o?{...o,async:!1}:{async:!1},a=
n._zod.run({value:r,issues:[]},s);if(a instanceof Promise)throw new en;if(a.issues.length){let u=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(d=>Tn(d,s,xt())));throw Gu(u,(l=i==null?void 0:
i.callee)!=null?l:t),u}return a.value};return t},si=KO(ii),ZO=e=>{let t=async(n,r,o,i)=>{var c,l;let s=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=
await a),a.issues.length){let u=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(d=>Tn(d,s,xt())));throw Gu(u,(l=i==null?void 0:i.callee)!=null?l:t),u}return a.value};return t},el=ZO(ii),jO=e=>(t,
n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new en;return i.issues.length?qm(e,i.issues,o):{success:!0,data:i.value}},ai=jO(ii);
function qm(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>Tn(o,n,xt()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var BO=e=>async(t,n,r)=>{let o=r?{...r,
async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?qm(e,i.issues,o):{success:!0,data:i.value}},tl=BO(ii);var Ym=/^[\s\S]{0,}$/;var nl=
/^-?\d+(?:\.\d+)?$/,Xm=/^(?:true|false)$/i;var ua=H("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||(e._zod={}),e._zod.def=t,(o=(n=e._zod).onattach)!=null||(n.onattach=[])});var HO=e=>{let t=
e.value;return!Nm(t)&&t.length!==void 0};var Jm=H("$ZodCheckMaxLength",(e,t)=>{var r;var n;ua.init(e,t),(r=(n=e._zod.def).when)!=null||(n.when=HO),e._zod.check=o=>{let i=o.value,s=i.length;if((
typeof i=="string"&&s>t.maximum?Um(i):s)<=t.maximum)return;let c=Km(i);o.issues.push({origin:c,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,inst:e,continue:!t.abort})}});var GO=H(
"$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;ua.init(e,t),t.pattern?(o=(n=e._zod).check)!=null||(n.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",code:
"invalid_format",format:t.format,input:s.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),Qm=H("$ZodCheckRegex",(e,t)=>{
GO.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.abort})}});var ey={major:4,minor:6,patch:7};var dt=H("$ZodType",(e,t)=>{var i,s;var n;e!=null||(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=ey;let r=e._zod.def.checks,o=
e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let a of o)for(let c of a._zod.onattach)c(e);if(o.length===0)(i=(n=e._zod).deferred)!=null||(n.deferred=[]),(s=
e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(l,u,d)=>{if(l.memo)return l;let p=Sn(l),h;for(let m of u){if(m._zod.def.when){if(zm(l)||!m._zod.def.when(l))continue}else if(
p)continue;let b=l.issues.length,w=m._zod.check(l);if(w instanceof Promise&&(d==null?void 0:d.async)===!1)throw new en;if(h||w instanceof Promise)h=(h!=null?h:Promise.resolve()).then(async()=>{
await w,l.issues.length!==b&&(ca(l.issues,b,e),p||(p=Sn(l,b)))});else{if(l.issues.length===b)continue;ca(l.issues,b,e),p||(p=Sn(l,b))}}return h?h.then(()=>l):l},c=(l,u,d)=>{if(Sn(l))return l.aborted=
!0,l;let p=a(u,o,d);if(p instanceof Promise){if(d.async===!1)throw new en;return p.then(h=>e._zod.parse(h,d))}return e._zod.parse(p,d)};e._zod.run=(l,u)=>{if(u.skipChecks)return e._zod.parse(l,u);if(
u.direction==="backward"){let p=e._zod.parse({value:l.value,issues:[]},{...u,skipChecks:!0});return p instanceof Promise?p.then(h=>c(h,l,u)):c(p,l,u)}let d=e._zod.parse(l,u);if(d instanceof Promise){
if(u.async===!1)throw new en;return d.then(p=>a(p,o,u))}return a(d,o,u)}}},{get"~standard"(){return Yu(this,"~standard",YO(this))},set"~standard"(e){cr(this,"~standard",e)}}),oy=(e,
t)=>e.issues.length?{issues:e.issues.map(n=>Tn(n,t,xt()))}:{value:e.value};async function qO(e,t){let n={async:!0};return oy(await e._zod.run({value:t,issues:[]},n),n)}function YO(e){return{validate:
t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return oy(r,n)}catch{}return qO(e,t)},vendor:"zod",version:1}}var iy=H("$ZodString",(e,t)=>{var n;dt.init(e,
t),e._zod.pattern=(n=t.pattern)!=null?n:Ym,e._zod.parse=(r,o)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",
input:r.value,inst:e}),r}});var sy=H("$ZodNumber",(e,t)=>{dt.init(e,t),e._zod.pattern=nl,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(typeof o=="number"&&
!Number.isNaN(o)&&Number.isFinite(o))return n;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"invalid_type",
input:o,inst:e,...i?{received:i}:{}}),n}});var ay=H("$ZodBoolean",(e,t)=>{dt.init(e,t),e._zod.pattern=Xm,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=n.value;
return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});function XO(e,t){let n=qu(e._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(i=>i[
0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&(s==null?void 0:s.direction)!=="backward"){for(let[c,l]of qu(e._zod.def.checks))if(a>c&&l._zod.def.when(i)){
let u=i.issues.length;return l._zod.check(i),i.issues[u].continue=!1,ca(i.issues,u,e),i}}return o(i,s)}}var JO=e=>Array.isArray(e)?e.length:-1;function ty(e,t,n){e.issues.length&&t.issues.push(...Rn(
n,e.issues)),t.value[n]=e.value}var cy=H("$ZodArray",(e,t)=>{dt.init(e,t);let n=co.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:
"array",code:"invalid_type",input:i,inst:e}),r;r.value=n?n.alloc(e,r,Array(i.length),o):Array(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let c=0;c< i.length;c++){let l=i[c],u=
t.element._zod.run({value:l,issues:[]},o);if(u instanceof Promise)s.push(u.then(d=>ty(d,r,c)));else if(ty(u,r,c),a&&u.issues.length!==0&&Sn(u))break}return s.length?Promise.all(s).then(()=>r):r},XO(e,
JO)});function la(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...Rn(n,e.issues))}if(!s&&o===void 0){
e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var QO=[];
function e_(e){var s,a,c,l;let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:QO,o=r.length?[...t,...r]:t;for(let u of o)if(!((l=(c=(a=(s=e.shape)==null?void 0:s[
u])==null?void 0:a._zod)==null?void 0:c.traits)!=null&&l.has("$ZodType")))throw new Error(`Invalid element at key "${String(u)}": expected a Zod schema`);let i=Fm(e.shape);return{...e,allKeys:o,
symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function t_(e,t,n,r,o,i,s){let a=[],c=o.keySet,l=o.catchall._zod,u=l.def.type,d=l.optin,p=l.optout,h=0;for(let m in t){if(s&&
n.issues.length!==h){if(Sn(n,h))break;h=n.issues.length}if(c.has(m))continue;if(m==="__proto__"){u==="never"&&a.push(m);continue}if(u==="never"){a.push(m);continue}let b=l.run({value:t[m],issues:[]},
r);b instanceof Promise?e.push(b.then(w=>la(w,n,m,t,d,p))):la(b,n,m,t,d,p)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then((
)=>n):n}var uy=H("$ZodObject",(e,t)=>{var l;dt.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),r=n!=null&&n.get?n.get.raw:(l=t.shape)!=null?l:{};if(r){let u=()=>{let d={...r};
return Object.defineProperty(t,"shape",{value:d}),u.raw=d,d};u.raw=r,Object.defineProperty(t,"shape",{get:u})}let o=Pm(()=>e_(t));On(e,"propValues",u=>{let d=u.def.shape,p={};for(let h in d){let m=d[
h]._zod;if(m.values){Object.prototype.hasOwnProperty.call(p,h)||Im(p,h,new Set);for(let b of m.values)p[h].add(b);m.optin!==void 0&&p[h].add(void 0)}}return p});let i=aa,s=t.catchall,a,c=co.memoizer;
c==null||c.attach(e),e._zod.parse=(u,d)=>{a!=null||(a=o.value);let p=u.value;if(!i(p))return u.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),u;u.value=c?c.alloc(e,u,{},d):{};
let h=[],m=a.shape,b=d==null?void 0:d.abortEarly,w=u.issues.length;for(let S of a.allKeys){if(b&&u.issues.length!==w){if(Sn(u,w))break;w=u.issues.length}if(S==="__proto__")continue;let O=m[S],L=
O._zod.optin,F=O._zod.optout,N=O._zod.run({value:p[S],issues:[]},d);N instanceof Promise?h.push(N.then(g=>la(g,u,S,p,L,F))):la(N,u,S,p,L,F)}return s?t_(h,p,u,d,o.value,e,b===!0):h.length?Promise.all(
h).then(()=>u):u}});var ly=H("$ZodRecord",(e,t)=>{dt.init(e,t);let n=co.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Wu(i))return r.issues.push({expected:"record",code:
"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){r.value=n?n.alloc(e,r,{},o):{};let c=new Set;for(let u of a)if(typeof u=="string"||typeof u=="number"||
typeof u=="symbol"){if(c.add(typeof u=="number"?u.toString():u),u==="__proto__")continue;let d=t.keyType._zod.run({value:u,issues:[]},o);if(d instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(m=>Tn(m,o,xt())),input:u,path:[u],inst:e});continue}
let p=d.value;if(p==="__proto__")continue;let h=t.valueType._zod.run({value:i[u],issues:[]},o);h instanceof Promise?s.push(h.then(m=>{m.issues.length&&r.issues.push(...Rn(u,m.issues)),r.value[p]=
m.value})):(h.issues.length&&r.issues.push(...Rn(u,h.issues)),r.value[p]=h.value)}let l;for(let u in i)if(!c.has(u))if(t.mode==="loose"){if(u==="__proto__")continue;r.value[u]=i[u]}else l=l!=null?l:[
],l.push(u);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let c;for(let l of Reflect.ownKeys(i)){if(l==="__proto__"||
!Object.prototype.propertyIsEnumerable.call(i,l))continue;let u=t.keyType._zod.run({value:l,issues:[]},o);if(u instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&nl.test(l)&&u.issues.length){let m=t.keyType._zod.run({value:Number(l),issues:[]},o);if(
m instanceof Promise)throw new Error("Async schemas not supported in object keys currently");m.issues.length===0&&(u=m)}if(u.issues.length){t.mode==="loose"?r.value[l]=i[l]:a?(c=c!=null?c:[],c.push(
l)):r.issues.push({code:"invalid_key",origin:"record",issues:u.issues.map(m=>Tn(m,o,xt())),input:l,path:[l],inst:e});continue}let p=u.value;if(p==="__proto__")continue;let h=t.valueType._zod.run({
value:i[l],issues:[]},o);h instanceof Promise?s.push(h.then(m=>{m.issues.length&&r.issues.push(...Rn(l,m.issues)),r.value[p]=m.value})):(h.issues.length&&r.issues.push(...Rn(l,h.issues)),r.value[p]=
h.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}return s.length?Promise.all(s).then(()=>r):r}});var dy=H("$ZodEnum",(e,t)=>{dt.init(e,t);let n=Hu(
t.entries),r=new Set(n);e._zod.values=r,On(e,"pattern",o=>{let i=Hu(o.def.entries).filter(s=>Dm.has(typeof s));return new RegExp(i.length?`^(${i.map(s=>ri(s.toString())).join("|")})$`:"^[^\\s\\S]$")}
),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.issues.push({code:"invalid_value",values:n,input:s,inst:e}),o}}),py=H("$ZodLiteral",(e,t)=>{dt.init(e,t);let n=new Set(t.values);e._zod.values=
n,On(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.length?`^(${o.map(i=>typeof i=="string"?ri(i):i?ri(i.toString()):String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,o)=>{let i=
r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),r}});function ny(e,t){return e.value=t.issues.length?void 0:t.value,e}var hy=H("$ZodOptional",(e,t)=>{
dt.init(e,t),On(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",On(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set([...r,
void 0]):void 0}),On(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Mm(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(
t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>ny(n,i)):ny(n,o)}return t.innerType._zod.run(n,r)}});var fy=
H("$ZodDefault",(e,t)=>{dt.init(e,t),e._zod.optin="defaulted",On(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(
n.value===void 0)return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>ry(i,t)):ry(o,t)}});function ry(e,t){return e.value===void 0&&(e.value=
t.defaultValue),e}function gy(e){return e.checks&&(e.checks=[...e.checks]),e}function my(e,t){return new e(gy({type:"string",...nt(t)}))}function yy(e,t){return new e(gy({type:"number",checks:[],
...nt(t)}))}function by(e,t){return new e({type:"boolean",...nt(t)})}function da(e,t){return new Jm({check:"max_length",...nt(t),maximum:e})}function ci(e,t){return new Qm({check:"string_format",
format:"regex",...nt(t),pattern:e})}var Nt=H("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");dt.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check}
,set with(e){cr(this,"with",e)},parse(e,t){return si(this,e,t,{callee:this.parse})},parseAsync(e,t){return el(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return ai(this,e,t)},safeParseAsync(e,
t){return tl(this,e,t)},check(...e){var n;let t=this.def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:
r)]},{parent:!0})},clone(e,t){return oi(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),r_=H("ZodMiniString",(e,t)=>{
iy.init(e,t),Nt.init(e,t)});function Y(e){return my(r_,e)}var o_=H("ZodMiniNumber",(e,t)=>{sy.init(e,t),Nt.init(e,t)});function tn(e){return yy(o_,e)}var i_=H("ZodMiniBoolean",(e,t)=>{ay.init(e,t),
Nt.init(e,t)});function ur(e){return by(i_,e)}var s_=H("ZodMiniArray",(e,t)=>{cy.init(e,t),Nt.init(e,t)});function nn(e,t){return new s_({type:"array",element:e,...nt(t)})}var a_=H("ZodMiniObject",(e,
t)=>{uy.init(e,t),Nt.init(e,t),jm(e,"shape",n=>n._zod.def.shape,!1)});function X(e,t){let n={type:"object",shape:e!=null?e:{},...nt(t)};return new a_(n)}var wy=H("ZodMiniRecord",(e,t)=>{ly.init(e,t),
Nt.init(e,t)});function pa(e,t,n){return!t||!t._zod?new wy({type:"record",keyType:Y(),valueType:e,...nt(t)}):new wy({type:"record",keyType:e,valueType:t,...nt(n)})}var c_=H("ZodMiniEnum",(e,t)=>{
dy.init(e,t),Nt.init(e,t),e.options=[...e._zod.values]});function ha(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):e;return new c_({type:"enum",entries:n,...nt(t)})}var u_=H(
"ZodMiniLiteral",(e,t)=>{py.init(e,t),Nt.init(e,t)});function ky(e,t){return new u_({type:"literal",values:Array.isArray(e)?e:[e],...nt(t)})}var l_=H("ZodMiniOptional",(e,t)=>{hy.init(e,t),Nt.init(e,
t)});function Mt(e){return new l_({type:"optional",innerType:e})}var d_=H("ZodMiniDefault",(e,t)=>{fy.init(e,t),Nt.init(e,t)});function xy(e,t){return new d_({type:"default",innerType:e,
get defaultValue(){return typeof t=="function"?t():Vu(t)}})}xt({jitless:!0});var vy=(e,t)=>si(e,t);function ze(e,t){if(t)try{let n=ai(e,JSON.parse(t));return n.success?n.data:void 0}catch{return}}
var ui={"values.text":"Chữ ghi vào ô đọc lại đúng từng ký tự.","values.letters":"Chữ có dấu, dù gõ theo cách nào, được giữ nguyên từng ký tự.","values.lines":"Ô nhiều dòng giữ đủ các dòng.",
"values.long":"Ô giữ được đoạn chữ dài.","values.phone":"Ô dạng chữ giữ số 0 ở đầu số điện thoại.","values.date":"Ô dạng chữ không đổi “02/10/2018” thành ngày.","values.code":
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
,Sy={values:"Chưa nên nhận báo cáo vào sổ này: nội dung đơn vị gửi có thể bị ghi sai.",looks:"Màu, ghi chú, danh sách chọn có thể không như hướng dẫn. Nội dung báo cáo không bị ảnh hưởng.",rights:
"Chưa nên chia sẻ sổ cho đơn vị: phần của cán bộ có thể bị người khác sửa.",tabs:"Chưa nên đổi tên, chèn cột hoặc thêm dòng trong các thẻ của sổ.",stores:
"Chưa nên bật gửi thư: sổ có thể không nhớ thư nào đã gửi.",file:"Đề nghị chọn “Thiết lập, sửa lại sổ” rồi kiểm tra lại.",people:"Chưa nên giao biểu mẫu cho đơn vị: sổ có thể không biết ai đang gửi.",
mail:"Chưa nên bật gửi thư.",triggers:"Chưa nên bật gửi thư."},ol={plainTextStopsFormulas:"Dạng chữ ngăn “=…” thành công thức?",plainTextKeepsApostrophe:"Ô dạng chữ giữ dấu nháy đơn ở đầu?",
richTextMakesFormulas:"Chữ có định dạng bắt đầu bằng “=” thành công thức?",emptySheetValuesThrow:"Đọc phần trống của thẻ bị báo lỗi?",formatDateNamesAreEnglish:
"Tên thứ, tháng do Google viết là tiếng Anh?",readBackReworded:"Vùng bảo vệ đọc lại với cách viết khác?",openRangesAreClosed:"Vùng không ghi dòng cuối dừng ở dòng cuối lúc đó?",
protectionErrorsAtFlush:"Lần ghi bị từ chối chỉ được báo ở cuối?",eventRangeHasCoordinates:"Google cho biết ngay vị trí ô vừa sửa?",activeSpreadsheetInTriggers:"Lượt chạy hằng ngày thấy được sổ?",
killedRunKeepsPendingWrites:"Lượt chạy bị ngắt có giữ phần đã ghi?",currentOnlyWorksInTriggers:"Quyền hẹp dùng được trong lượt chạy hằng ngày?",triggersMadeByTriggersFire:
"Lịch do lượt chạy hằng ngày tạo ra có chạy?",simpleTriggersWriteProtected:"Lượt chạy khi sửa ô ghi được vào ô đã bảo vệ?",scriptStringsLoseSlashes:"Google cắt “\x2f/” trong chữ của trang?",
scriptStringsLoseTags:"Google bỏ thẻ HTML trong chữ của trang?"};var f_=e=>{try{return e(),!1}catch{return!0}},uo={plainTextStopsFormulas:{how:"here",ask:e=>e.cell().setNumberFormat("@").setValue(
"=1+1").getFormula()===""},plainTextKeepsApostrophe:{how:"here",ask:e=>e.cell().setNumberFormat("@").setValue("'x").getValue()==="'x"},richTextMakesFormulas:{how:"here",ask:e=>{let t=
SpreadsheetApp.newRichTextValue().setText("=1+1").build();return e.cell().setRichTextValue(t).getFormula()!==""}},emptySheetValuesThrow:{how:"here",ask:e=>f_(()=>e.sheet.getSheetValues(
e.sheet.getMaxRows(),1,-1,-1))},formatDateNamesAreEnglish:{how:"here",ask:()=>Utilities.formatDate(new Date(Date.UTC(2018,9,2,5)),"Asia/Ho_Chi_Minh","EEEE")==="Tuesday"},readBackReworded:{how:"here",
ask:e=>{let t=e.sheet.getRange("1:1").protect().setDescription("thử"),n=e.sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).filter(o=>o.getDescription()==="thử")[0],r=n==null?void 0:
n.getRange().getA1Notation();return t.remove(),r===void 0?void 0:r!=="1:1"}},openRangesAreClosed:{how:"here",ask:e=>{let t=e.sheet.getRange("H2:H").protect();e.sheet.insertRowsAfter(
e.sheet.getMaxRows(),1);let n=t.getRange().getLastRow();return t.remove(),n< e.sheet.getMaxRows()}},protectionErrorsAtFlush:{how:"run",by:"a write that Google refused (doors/pages.ts)"},
eventRangeHasCoordinates:{how:"run",by:"an edit by hand (doors/edit.ts)"},activeSpreadsheetInTriggers:{how:"run",by:"the daily run of letters (doors/daily.ts)"},killedRunKeepsPendingWrites:{how:
"never",why:"a run that was ended cannot say what it had written and not yet sent"},currentOnlyWorksInTriggers:{how:"never",why:
"the product asks for the scope of all spreadsheets, so no run of its has the narrow one"},triggersMadeByTriggersFire:{how:"never",why:
"a trigger would have to be made by the daily run, and would stay if it were cut"},simpleTriggersWriteProtected:{how:"never",why:
"the run of an edit writes only where everybody who may edit may write, so it meets no such cell"},scriptStringsLoseSlashes:{how:"never",why:
"no page of the product holds two slashes in a script (build/safe-script.mjs), so none can see them go"},scriptStringsLoseTags:{how:"never",why:
"no page of the product holds a tag in a script (build/safe-script.mjs), so none can see it go"}};var ga="google/answer/",Ry="google/differs",il="google/scratch",ma=(
)=>PropertiesService.getScriptProperties(),g_=nn(ha(Object.keys(ui))),m_=X({name:Y(),id:Mt(tn())});function Ty(e){var r;let t={};for(let o of Object.keys(uo))ga+o in e&&(t[o]=e[ga+o]==="true");let n=
ze(m_,e[il]);return{answers:t,differs:(r=ze(g_,e[Ry]))!=null?r:[],...n&&{scratch:n}}}function Oy(e,t,n){e.answers[t]!==n&&(e.answers[t]=n,ma().setProperty(ga+t,String(n)))}function _y(e,t){ma(
).setProperties({...Object.fromEntries(Object.entries(e).map(([n,r])=>[ga+n,String(r)])),[Ry]:JSON.stringify(t)})}function ya(e){e?ma().setProperty(il,JSON.stringify(e)):ma().deleteProperty(il)}
var ba=class{constructor(t,n,r,o){this.book=t;this.sheet=n;this.id=r;this.name=o;this.line=2;this.made=new Map}block(t,n){let r=this.line;return this.line+=t,this.sheet.getRange(r,1,t,n)}once(t,n){
return this.made.has(t)||this.made.set(t,n()),this.made.get(t)}cell(){return this.block(1,1)}get lastLine(){return this.line-1}},y_=e=>{var t;return(Object.prototype.toString.call(
e)==="[object Date]"?new Date(Number(e)).toISOString():(t=JSON.stringify(e))!=null?t:"undefined").slice(0,80)},R=(e,t)=>JSON.stringify(e)===JSON.stringify(t)?!0:{saw:y_(e)};var $y=[["Trang","Nhóm"]],
sl=e=>e.once("dropdown",()=>{let t=SpreadsheetApp.newDataValidation().requireValueInList($y[0],!0).setAllowInvalid(!1).setHelpText("Chọn một mục").build();return e.cell().setDataValidation(
t).getDataValidation()}),Cy=e=>e.once("colour",()=>{let t=e.cell(),n=t.getA1Notation(),r=`=$A${e.lastLine}="x"`,o=SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(r).setBackground(
"#fce8e6").setRanges([t]).build();return e.sheet.setConditionalFormatRules([o]),{rule:e.sheet.getConditionalFormatRules()[0],where:n,formula:r}}),lr=(e,t,n,r)=>R(n(t(e.cell())),r),Ey={"looks.note":
e=>lr(e,t=>t.setNote("Cần sửa: thử"),t=>t.getNote(),"Cần sửa: thử"),"looks.noteGone":e=>lr(e,t=>t.setNote("x").setNote(""),t=>t.getNote(),""),"looks.notes":e=>R(e.block(1,2).setNotes([["",
"b"]]).getNotes(),[["","b"]]),"looks.background":e=>lr(e,t=>t.setBackground("#fce8e6"),t=>t.getBackground(),"#fce8e6"),"looks.backgrounds":e=>R(e.block(1,2).setBackgrounds([["#ffffff",
"#e6f4ea"]]).getBackgrounds(),[["#ffffff","#e6f4ea"]]),"looks.bold":e=>lr(e,t=>t.setFontWeight("bold"),t=>t.getFontWeight(),"bold"),"looks.wrap":e=>lr(e,t=>t.setWrap(!0),t=>t.getWrap(),!0),
"looks.top":e=>lr(e,t=>t.setVerticalAlignment("top"),t=>t.getVerticalAlignment(),"top"),"looks.middle":e=>lr(e,t=>t.setHorizontalAlignment("center"),t=>t.getHorizontalAlignment(),"center"),
"looks.width":e=>R(e.sheet.setColumnWidth(6,140).getColumnWidth(6),140),"looks.frozenLine":e=>(e.sheet.setFrozenRows(1),R(e.sheet.getFrozenRows(),1)),"looks.frozenColumn":e=>(e.sheet.setFrozenColumns(
2),R(e.sheet.getFrozenColumns(),2)),"looks.hidden":e=>(e.sheet.hideColumns(7),R([7,8].map(t=>e.sheet.isColumnHiddenByUser(t)),[!0,!1])),"looks.choices":e=>{var t;return R((t=sl(e))==null?void 0:
t.getCriteriaValues()[0],$y[0])},"looks.choicesStrict":e=>{var t;return R((t=sl(e))==null?void 0:t.getAllowInvalid(),!1)},"looks.choicesHelp":e=>{var t;return R((t=sl(e))==null?void 0:t.getHelpText(),
"Chọn một mục")},"looks.colourRule":e=>{var r;let{rule:t,formula:n}=Cy(e);return R((r=t==null?void 0:t.getBooleanCondition())==null?void 0:r.getCriteriaValues()[0],n)},"looks.colourRuleWhere":e=>{let{
rule:t,where:n}=Cy(e);return R(t==null?void 0:t.getRanges().map(r=>r.getA1Notation()),[n])},"looks.chart":e=>(e.sheet.insertChart(e.sheet.newChart().asBarChart().addRange(e.block(2,2)).setPosition(3,
9,0,0).build()),R(e.sheet.getCharts().length,1))};var Ay="Sổ Tài Khoản: thử";function b_(e){let t=e.cell(),n=t.getA1Notation();return t.protect().setDescription(Ay+n),{found:e.sheet.getProtections(
SpreadsheetApp.ProtectionType.RANGE).filter(o=>o.getDescription()===Ay+n)[0],where:n}}var Ly={"rights.range":e=>{let{found:t,where:n}=b_(e),r=R(t==null?void 0:t.getRange().getA1Notation(),n);
return t==null||t.remove(),r},"rights.own":e=>{let t=e.cell(),n=t.protect();n.removeEditors(n.getEditors());let r=R([t.canEdit(),t.setValue("x").getValue()],[!0,"x"]);return n.remove(),r},
"rights.strict":e=>{let t=e.cell().protect(),n=R(t.isWarningOnly(),!1);return t.remove(),n},"rights.gone":e=>{let{RANGE:t}=SpreadsheetApp.ProtectionType,n=e.sheet.getProtections(t).length;
return e.cell().protect().remove(),R(e.sheet.getProtections(t).length,n)},"rights.open":e=>{let t=e.block(2,2),n=e.sheet.protect().setUnprotectedRanges([t]),r=e.sheet.getProtections(
SpreadsheetApp.ProtectionType.SHEET)[0],o=R(r==null?void 0:r.getUnprotectedRanges().map(i=>i.getA1Notation()),[t.getA1Notation()]);return n.remove(),o},"tabs.name":e=>{let t=R(e.sheet.setName(
`${e.name} 2`).getName(),`${e.name} 2`);return e.sheet.setName(e.name),t},"tabs.id":e=>{var t;return R((t=e.book.getSheetById(e.id))==null?void 0:t.getName(),e.name)},"tabs.last":e=>{let t=
e.book.getSheets();return R(t[t.length-1].getSheetId(),e.id)},"tabs.linesAdded":e=>{let t=e.sheet.getMaxRows();return e.sheet.insertRowsAfter(t,5),R(e.sheet.getMaxRows(),t+5)},"tabs.columnAdded":e=>{
let t=e.block(1,5).getCell(1,5).setValue("x");return e.sheet.insertColumnBefore(5),R(e.sheet.getRange(t.getRow(),6).getValue(),"x")}};var Py={daily:"sendDailyLetters"},w_="Asia/Ho_Chi_Minh",al=
e=>ScriptApp.getProjectTriggers().filter(t=>t.getHandlerFunction()===Py[e]),Ny=e=>al(e).length>0,wa=(e,t)=>al(e).some(n=>n.getUniqueId()===t);function My(e){ScriptApp.requireScopes(
ScriptApp.AuthMode.FULL,["https:\x2f/www.googleapis.com/auth/script.scriptapp","https:\x2f/www.googleapis.com/auth/script.send_mail"]);for(let[t,n]of Object.entries(e)){let r=al(t);n!=="none"&&
ScriptApp.newTrigger(Py[t]).timeBased().everyDays(1).atHour(n.hour).inTimezone(w_).create(),r.forEach(o=>ScriptApp.deleteTrigger(o))}}var $e="google/probe",k_=()=>Array(4001).join("é");function li(e,
t,n){e.setProperties(t);try{return n()}finally{for(let r of Object.keys(t))e.deleteProperty(r)}}function Iy(e){try{return e()}catch(t){if(t.name==="Exception")return;throw t}}var dr=(
)=>PropertiesService.getScriptProperties(),Dy={"stores.kept":()=>li(dr(),{[$e]:"một"},()=>R(dr().getProperties()[$e],"một")),"stores.over":()=>{let e=dr();return li(e,{[$e]:"một"},()=>(e.setProperty(
$e,"hai"),R(e.getProperties()[$e],"hai")))},"stores.beside":()=>{let e=dr();return li(e,{[`${$e}/1`]:"một"},()=>{e.setProperties({[$e]:"hai"});let t=e.getProperties();return e.deleteProperty($e),R([t[
`${$e}/1`],t[$e]],["một","hai"])})},"stores.gone":()=>{let e=dr();return e.setProperty($e,"một"),e.deleteProperty($e),R($e in e.getProperties(),!1)},"stores.long":()=>{let e=dr();return li(e,{[$e]:k_(
)},()=>{var t;return R((t=e.getProperties()[$e])==null?void 0:t.length,4e3)})},"stores.own":()=>{let e=PropertiesService.getUserProperties();return li(e,{[$e]:"riêng"},()=>R([e.getProperties()[$e],
$e in dr().getProperties()],["riêng",!1]))},"stores.lock":()=>{let e=LockService.getScriptLock();if(!e.tryLock(5e3))return;let t=R(e.hasLock(),!0);return e.releaseLock(),t},"file.open":({book:e,id:t}
)=>{var n;return R((n=SpreadsheetApp.openById(e.getId()).getSheetById(t))==null?void 0:n.getSheetId(),t)},"file.locale":({book:e})=>R(e.getSpreadsheetLocale(),"vi_VN"),"file.zone":({book:e})=>R(
e.getSpreadsheetTimeZone(),"Asia/Ho_Chi_Minh"),"file.scriptZone":()=>R(Session.getScriptTimeZone(),"Asia/Ho_Chi_Minh"),"people.self":()=>{let[e,t]=[Session.getActiveUser().getEmail(),
Session.getEffectiveUser().getEmail()];return R(e===""?"none":e===t?"same":"other","same")},"mail.quota":()=>Iy(()=>R(typeof MailApp.getRemainingDailyQuota(),"number")),"triggers.read":()=>Iy(()=>R(
typeof wa("daily",""),"boolean"))};var x_=()=>`Kiểm tra Google ${Math.random().toString(36).slice(2,10)}`;function Fy(e){let t=x_();ya({name:t});let n=e.insertSheet(t,e.getSheets().length),r=
n.getSheetId();return ya({name:t,id:r}),n.getRange(1,1).setNumberFormat("@").setValue(t),new ba(e,n,r,t)}var v_=(e,{name:t})=>e.getLastRow()===0||e.getRange(1,1).getDisplayValue()===t;function ka(e,
t){var r;let n=(r=t.id===void 0?void 0:e.getSheetById(t.id))!=null?r:e.getSheetByName(t.name);n&&v_(n,t)&&e.deleteSheet(n),ya(void 0)}function cl(e){var n;let t=(n=LockService.getDocumentLock(
))!=null?n:LockService.getScriptLock();if(t.tryLock(1))try{return e()}finally{t.releaseLock()}}var zy=(e,t,n)=>e.cell().setNumberFormat(t).setValue(n).getValue(),ll={name:
"Công đoàn cơ sở Trường Mầm non",letters:"Ưứng Tie\u0302\u0301ng đ\u00a0“…”",lines:`một\nhai\n\nbốn`,long:Array(401).join("dài a"),phone:"0912345678",date:"02/10/2018",code:"12E5"},xa=Object.keys(ll);
function pr(e,t){let n=e.once("texts",()=>e.block(xa.length,1).setNumberFormats(xa.map(()=>["@"])).setValues(xa.map(r=>[ll[r]])).getValues());return R(n[xa.indexOf(t)][0],ll[t])}var ul=()=>new Date(
Date.UTC(2018,9,2,5)),Uy={"values.text":e=>pr(e,"name"),"values.letters":e=>pr(e,"letters"),"values.lines":e=>pr(e,"lines"),"values.long":e=>pr(e,"long"),"values.phone":e=>pr(e,"phone"),"values.date":
e=>pr(e,"date"),"values.code":e=>pr(e,"code"),"values.number":e=>R(zy(e,"0",12),12),"values.empty":e=>{let t=e.cell();return R([t.setValue("có").getValue(),t.setValue("").getValue()],["có",""])},
"values.block":e=>{let t=[["a","b","c"],["d","","f"]];return R(e.block(2,3).setValues(t).getValues(),t)},"values.typed":e=>R(typeof e.cell().setValue("0912345678").getValue(),"number"),
"values.format":e=>{let t=e.block(1,2).setNumberFormats([["@","dd/MM/yyyy"]]).getNumberFormats()[0];return R(t.map(n=>n.toLowerCase()),["@","dd/mm/yyyy"])},"values.formatOfList":e=>{let t=e.block(1,
3),n=e.lastLine;return e.sheet.getRangeList([`A${n}`,`C${n}`]).setNumberFormat("@"),R(t.getNumberFormats()[0].map(r=>r==="@"),[!0,!1,!0])},"values.day":e=>R(Number(zy(e,"dd/MM/yyyy",ul())),Number(ul(
))),"values.dayShown":e=>R(e.cell().setNumberFormat("dd/MM/yyyy").setValue(ul()).getDisplayValue(),"02/10/2018"),"values.formula":e=>{let t=e.cell().setValue("=1+1");return R([t.getValue(),
t.getFormula()],[2,"=1+1"])},"values.counted":e=>{let n=e.block(3,1).setValues([["x"],[""],["x"]]).getA1Notation();return R(e.cell().setValue(`=SUMPRODUCT((${n}<>"")*(${n}="x"))`).getValue(),2)},
"values.wholeTab":e=>{let t=e.cell().setNumberFormat("@").setValue("cuối"),n=e.sheet.getSheetValues(1,1,-1,-1);return R([n[t.getRow()-1][0],n[0][0]],["cuối",e.name])},"values.lastLine":e=>(e.cell(
).setValue("x"),R(e.sheet.getLastRow(),e.lastLine)),"values.sorted":e=>R(e.block(3,2).setValues([[2,"a"],[1,"c"],[1,"b"]]).sort([{column:1,ascending:!0},{column:2,ascending:!0}]).getValues(),[[1,"b"],
[1,"c"],[2,"a"]]),"values.cleared":e=>{let t=e.cell().setNumberFormat("@").setValue("x");return t.clearContent(),R([t.getValue(),t.getNumberFormat()],["","@"])}};var Ky={...Uy,...Ey,...Dy,...Ly},S_=
Object.keys(Ky),Zy=Object.keys(uo);function R_(e,t){try{return Ky[e](t)}catch{return{saw:"refused"}}}function T_(e,t){let n={...t};for(let r of Zy){let o=uo[r];if(o.how==="here")try{let i=o.ask(e);
i!==void 0&&(n[r]=i)}catch{}}return n}function jy(e,t){return cl(()=>{t.scratch&&ka(e,t.scratch);let n=Fy(e),r=S_.map(s=>({id:s,seen:R_(s,n)})),o=T_(n,t.answers);ka(e,{name:n.name,id:n.id});let i={
same:r.filter(({seen:s})=>s===!0).map(({id:s})=>s),differs:r.flatMap(({id:s,seen:a})=>typeof a=="object"?[{id:s,saw:a.saw}]:[]),notAsked:r.filter(({seen:s})=>s===void 0).map(({id:s})=>s),answers:
Zy.map(s=>({key:s,how:uo[s].how,answer:o[s]}))};return _y(o,i.differs.map(({id:s})=>s)),i})}function By(e,{scratch:t}){t&&cl(()=>ka(e(),t))}function Hy(e,t){let n=e.split("/"),r=n.length-2;return n[
r-2]!==Ki.prefix?e:(n[r]=n[r].split(".").map(o=>{var i;return(i=t.get(o))!=null?i:o}).sort().join("."),n.join("/"))}function Gy(e,t){let{rows:n}=e.table("accounts"),r=n.flatMap((i,s)=>{let a=
i.approved?t(i):void 0;return a!==void 0&&a!==i.approved?[{index:s,cells:{approved:a}}]:[]}),o=new Map(r.map(({index:i,cells:s})=>[qo(n[i]),qo({...n[i],...s})]));return e.putOwn("letters",e.table(
"letters").rows.flatMap((i,s)=>{let a=Hy(i.key,o);return a===i.key?[]:[{index:s,cells:{key:a}}]})),e.putOwn("accounts",r),r.length}var Wy=(e,t)=>Gy(e,n=>Jp(n.approved,n,t));function Vy(e,t){e.putOwn(
"accounts",e.table("accounts").rows.flatMap((n,r)=>{if(!n.consent.trim()||n.consentMark||Yr(n.consent))return[];let o=Qf(n.consent);return[{index:r,cells:{consent:o,consentMark:Uo({...n,consent:o},t)}
}]}))}function O_(e,t){e.putOwn("accounts",e.table("accounts").rows.flatMap((n,r)=>Vn(n,t)==="unknown"?[{index:r,cells:{consentMark:Uo(n,t)}}]:[]))}function qy(e,t){return O_(e,t),Gy(e,n=>Gi(n,t)?Kn(
n,t):void 0)}var Yy=[{number:1,why:"The first layout: every tab starts with its headings frozen.",run:({sheets:e})=>{for(let t of Object.values(e))t.getFrozenRows()===0&&t.setFrozenRows(1)}},{number:
2,why:"Marks of approved rows are keyed and by column name: those of 0.1.0 could be guessed, and a column more voided them all.",run:({sheets:e,office:t,markKey:n})=>{e.accounts&&Wy(t,n)}},{number:3,
why:"First reports stand where units cannot write, and consent is sealed with its person: what 0.1.0 recorded is taken over once.",run:({sheets:e,office:t,markKey:n})=>{e.units&&yg(t),e.accounts&&Vy(
t,n)}}],va=Yy.length;function Xy(e,t,n){if(Object.keys(t.sheets).length===0){e< va&&n(va);return}for(let r of Yy)r.number<=e||(r.run(t),n(r.number))}function Jy(e,t){var n,r;for(let o=0;o< Math.max(
e.length,t.length);o+=1)if(((n=e[o])!=null?n:"")!==((r=t[o])!=null?r:""))return!1;return!0}function __(e,t){let n=new Map;return e.forEach((r,o)=>{var s;let i=t(r);i&&n.set(i,[...(s=n.get(i))!=null?s:
[],o])}),n}var dl=class{constructor(t,n,r){this.known=t;this.found=n;this.sight=r;this.out={put:[],add:[],stands:[]};this.free=[];this.homeless=new Set;this.over=new Set;this.inDoubt=!1;this.owners=
new Map;var o;for(let{now:i}of t)this.owners.set(r.idOf(i),((o=this.owners.get(r.idOf(i)))!=null?o:0)+1);this.placeOf=new Map(t.flatMap((i,s)=>this.ids(i).map(a=>[a,s])))}ids({was:t,now:n}){let[r,o]=[
this.sight.idOf(n),t===void 0?"":this.sight.idOf(t)];return[r,o!==r&&!this.owners.has(o)?o:""].filter(i=>i!=="")}look(){let t=__(this.found,r=>this.sight.idOf(r));this.known.forEach((r,o)=>{let i=
this.ids(r),s=i.flatMap(c=>{var l;return(l=t.get(c))!=null?l:[]}),[a]=s;r.written&&this.owners.get(this.sight.idOf(r.now))===1?this.place(r,o,s):(this.out.stands[o]=a,i.length&&a===void 0&&
this.homeless.add(o))});let n=-1;this.out.stands.forEach((r,o)=>{r===void 0||this.over.has(r)||((r< n||r>o)&&(this.inDoubt=!0),n=r)})}place(t,n,r){let o=r.filter(a=>this.sight.textOf(this.found[
a])===this.sight.textOf(t.now)),[i]=r.filter(a=>!o.includes(a)),s=i!=null?i:o.includes(n)?n:o[0];this.out.stands[n]=s,i!==void 0&&(o.length||t.was&&this.sight.textOf(this.found[
i])===this.sight.textOf(t.was))&&this.out.put.push({index:i,row:t.now});for(let a of o)this.over.add(a);(o.length!==1||o[0]!==n)&&(this.inDoubt=!0),this.free.push(...o.filter(a=>a!==s)),i===void 0&&
this.homeless.add(n)}giveBack(){let n=[...[...this.homeless].filter(s=>this.out.stands[s]!==void 0).map(s=>({index:this.out.stands[s],writer:s})),...this.free.map(s=>({index:s,writer:-1}))],r=({index:
s,writer:a})=>this.homeless.has(a)&&this.restOf(a)===this.sight.restOf(this.found[s]),i=n.filter(s=>!(r(s)&&this.settle(s,s.writer))).filter(s=>!this.settle(s,this.ownerOf(s.index,a=>this.restOf(
a)===this.sight.restOf(this.found[s.index]))));for(let s of i)this.settle(s,this.homeless.has(s.writer)?s.writer:this.ownerOf(s.index,()=>!0))||this.empty(s.index)}empty(t){this.out.put.push({index:t}
),this.neighbour(t,1)< this.known.length&&(this.inDoubt=!0)}restOf(t){var n;return this.sight.restOf((n=this.known[t].was)!=null?n:this.known[t].now)}ownerOf(t,n){let r=[...this.homeless].filter(n),[
o,i]=this.around(t),s=r.filter(c=>c>o&&c< i);s.length>1&&(this.inDoubt=!0);let a=this.inDoubt||this.sight.restOf(this.found[t])!=="";return(s.length||!a?s:r).sort((c,l)=>Math.abs(c-t)-Math.abs(l-t))[
0]}around(t){return[this.neighbour(t,-1),this.neighbour(t,1)]}neighbour(t,n){for(let r=t+n;r>=0&&r< this.found.length;r+=n){let o=this.over.has(r)?void 0:this.placeOf.get(this.sight.idOf(this.found[
r]));if(o!==void 0)return o}return n<0?-1:this.known.length}settle({index:t,writer:n},r){return r===void 0?!1:(this.homeless.delete(r),r!==n&&this.out.put.push({index:t,row:this.known[r].now}),
this.out.stands[r]=t,!0)}addLost(){if(!this.known.some(({written:r})=>r))return;let n=this.out.stands.filter(r=>r!==void 0&&this.over.has(r)).map(r=>this.around(r));for(
let r of this.homeless)this.out.stands[r]=void 0,(this.known[r].written||this.inDoubt||n.some(([o,i])=>r>o&&r< i))&&this.out.add.push(this.known[r].now)}};function Qy(e,t,n){let r=new dl(e,t,n);
return r.look(),r.giveBack(),r.addLost(),r.out}var rt=e=>e,tb=e=>e.typedRows.size>0||[...e.ownKeys].some(t=>Se(e.tab)[t].writer!=="us"),pl=e=>e.typedRows.size>0||e.ownKeys.size>0;function nb(e,t){let{
key:n}=e;if(n===void 0)return!1;let r=({rows:o})=>o.map(i=>rt(i)[n]);return!Jy(r(e),r(t))}var rb=(e,t)=>[...e.positions].some(([n,r])=>t.positions.get(n)!==r);function eb(e,t,n,r){var i,s;let o=Se(
e.tab)[n];return qs(o,Js(o,(s=(i=e.lines[t])==null?void 0:i[r-1])!=null?s:""))}function C_(e,t){let n=new Map([...t.positions].map(([o,i])=>[i,o])),r=(o,i,s)=>[...s].flatMap(a=>{let c=e.positions.get(
a),l=rt(i)[a];return n.get(c)!==a&&l!==""&&eb(t,o,a,c)===l?[c]:[]});return[...e.wroteAt].flatMap(([o,i])=>{let s=e.rows[o];if(!s)return[];let a=r(o,s,i);if(a.length)return[{index:o,now:s,at:a}];let c=
e.key===void 0||!i.has(e.key)?"":rt(s)[e.key],l=c===""?-1:t.lines.findIndex((u,d)=>r(d,s,new Set([e.key])).length>0&&eb(t,d,e.key,e.positions.get(e.key))===c);return l<0?[]:[{index:l,now:s,at:r(l,s,
i)}]})}function ob(e,t){let n=C_(e,t),r=Object.keys(Se(e.tab)).filter(s=>n.some(({index:a,now:c})=>rt(c)[s]!==(t.rows[a]?rt(t.rows[a])[s]:"")));if(n.length===0)return!1;let o=new Set(
t.positions.values()),i=(s,a)=>{var u,d,p;let c=String((u=t.headings[a-1])!=null?u:"").trim(),l=c===""?-1:e.headings.findIndex(h=>String(h).trim()===c);return l<0?"":(p=(d=e.lines[s])==null?void 0:d[
l])!=null?p:""};return t.putOthers(n.flatMap(({index:s,at:a})=>a.filter(c=>!o.has(c)).map(c=>({index:s,at:c,value:i(s,c)})))),r.length&&t.putTyped(n.map(({index:s,now:a})=>({index:s,cells:
Object.fromEntries(r.map(c=>[c,rt(a)[c]]))}))),!0}function $_(e){let n=Object.entries(Se(e.tab)).filter(([,{writer:s}])=>s!=="us").map(([s])=>s),r=[...e.typedKeys],o=n.filter(s=>!e.typedKeys.has(s)&&
!e.ownKeys.has(s)),i=(s,a)=>a.map(c=>rt(s)[c]).join(`\n`).trim();return{idOf:s=>rt(s)[e.key]||i(s,n).trim(),textOf:s=>i(s,r),restOf:s=>i(s,o)}}function ib(e,t){let n=e.rows.map((a,c)=>({was:
e.rowAsRead(c),now:a,written:e.typedRows.has(c)||e.writtenBefore.has(rt(a)[e.key])}));for(let{now:a,written:c}of n)c&&t.writtenBefore.add(rt(a)[e.key]);for(let a of e.typedKeys)t.typedKeys.add(a);let{
put:r,add:o,stands:i}=Qy(n,t.rows,$_(e)),s=(a,c)=>Object.fromEntries([...a].map(l=>[l,c?rt(c)[l]:""]));t.putTyped(r.map(({index:a,row:c})=>({index:a,cells:s(e.typedKeys,c)}))),t.append(o.map(a=>s(
e.typedKeys,a))),t.putOwn(n.flatMap(({now:a},c)=>{let l=i[c];return l!==void 0&&[...e.ownKeys].some(u=>u!==e.key&&rt(t.rows[l])[u]!==rt(a)[u])?[{index:l,cells:s([...e.ownKeys].filter(u=>u!==e.key),a)}
]:[]}))}var Cn={runner:"",hour:0,since:"",lease:{until:"",by:""},lastRun:"",did:"",trouble:"",dry:"",refused:{}};var ab="runner",cb="lease",ub="lastRun",hl="sending",lb="refused",db="confirmed",Ra=
"ledger",E_=6e3,Sa,Ta=()=>Sa!=null?Sa:Sa=PropertiesService.getScriptProperties(),lo=(e,t)=>{Ta().setProperty(e,JSON.stringify(t))},A_=X({runner:Y(),hour:tn(),since:Y()}),L_=X({until:Y(),by:Y()}),P_=X(
{lastRun:Y(),did:Y(),trouble:Y(),dry:xy(Y(),Cn.dry)}),N_=X({key:Y(),gone:nn(Y()),doubt:nn(Y()),at:Y()}),M_=X(Object.fromEntries(oc.map(e=>[e,Y()]))),I_=pa(Y(),X({email:Y(),day:Y()})),pb=e=>{var t,n;
return{...Cn,...ze(A_,e[ab]),...ze(P_,e[ub]),lease:(t=ze(L_,e[cb]))!=null?t:Cn.lease,inFlight:ze(N_,e[hl]),refused:(n=ze(I_,e[lb]))!=null?n:{},confirmed:ze(M_,e[db]),ledger:Rb(e)}},hb=({runner:e,hour:
t,since:n})=>lo(ab,{runner:e,hour:t,since:n}),fb=({until:e,by:t})=>lo(cb,{until:e,by:t}),gb=({lastRun:e,did:t,trouble:n,dry:r})=>lo(ub,{lastRun:e,did:t,trouble:n,dry:r}),mb=e=>lo(db,e),yb=e=>lo(hl,e),
bb=()=>{Ta().deleteProperty(hl)};function wb(e){let t=Object.entries(e).sort(([,r],[,o])=>r.day< o.day?1:r.day>o.day?-1:0),n=0;lo(lb,Object.fromEntries(t.filter(r=>(n+=JSON.stringify(r).length,
n<=E_))))}var kb="firstLetter",xb=()=>Number(PropertiesService.getUserProperties().getProperty(kb))||0,vb=e=>{PropertiesService.getUserProperties().setProperty(kb,String(e))},D_=7800;function F_(e){
let t=[],n=0,r=0;for(let o=0;o< e.length;o+=1){let i=e.charCodeAt(o),s=i<128?1:i<2048?2:3;r+s>D_&&!(i>=56320&&i<57344)&&(t.push(e.slice(n,o)),[n,r]=[o,0]),r+=s}return[...t,e.slice(n)]}function Sb(e){
let t=F_(Ag(e)),n=Date.now().toString(36);Ta().setProperties(Object.fromEntries(t.map((r,o)=>[`${Ra}${o}`,`${n} ${t.length} ${r}`])))}function Rb(e){let t=sb(e[`${Ra}0`]);if(!t)return e[
`${Ra}0`]===void 0?void 0:"unreadable";let n=Array.from({length:t.count},(o,i)=>sb(e[`${Ra}${i}`]));return n.every(o=>(o==null?void 0:o.mark)===t.mark)&&Pg(n.map(o=>o.text).join(""))||"unreadable"}
function sb(e){var o;let[,t,n,r]=(o=/^(\w+) (\d{1,2}) ([^]*)$/.exec(e!=null?e:""))!=null?o:[];return t===void 0?void 0:{mark:t,count:Number(n),text:r}}var Tb=()=>Rb(Ta().getProperties());var Ob=
"workbook",_b="marks",fl="witness",gl="settings",Cb="groups",$b="lines",Eb="staff",z_=8500,U_=Mt(tn()),K_=X({version:tn(),spreadsheetId:Y(),tabs:X(Object.fromEntries(Object.keys(V).map(e=>[e,U_]))),
owner:Y()}),Z_=X({secret:Y().check(ci(/^[0-9a-f]{64}$/)),isNew:Mt(ky(!0))}),j_=pa(Y(),Y()),B_=X({accounts:Mt(tn()),units:Mt(tn())}),H_=nn(Y());function $n(){let e=
PropertiesService.getScriptProperties().getProperties(),t=ze(K_,e[Ob]);if(t)return{...t,staff:ze(H_,e[Eb]),groups:e[Cb],lines:ze(B_,e[$b]),post:pb(e),google:Ty(e),settings:ze(j_,e[gl]),markSecret:Ab(
e),...e[fl]?{witness:e[fl]}:{}}}var Ab=e=>ze(Z_,e[_b]),Lb=()=>Ab(PropertiesService.getScriptProperties().getProperties());function ml(e){PropertiesService.getScriptProperties().setProperty(_b,
JSON.stringify(e))}function Pb(e){PropertiesService.getScriptProperties().setProperty(fl,e)}function yl({version:e,spreadsheetId:t,tabs:n,owner:r}){PropertiesService.getScriptProperties().setProperty(
Ob,JSON.stringify({version:e,spreadsheetId:t,tabs:n,owner:r}))}function Nb(e){let t=JSON.stringify(e),n=PropertiesService.getScriptProperties();encodeURIComponent(t).replace(/%../g,"x").length<=z_?
n.setProperty(gl,t):n.deleteProperty(gl)}function Oa(e){PropertiesService.getScriptProperties().setProperty(Cb,e)}function _a(e){PropertiesService.getScriptProperties().setProperty($b,JSON.stringify(
e))}function Ca(e){PropertiesService.getScriptProperties().setProperty(Eb,JSON.stringify(e))}var G_=3,Ye=class{constructor(t={}){this.begun=t;this.now=wr(Date.now());this.today=this.now.slice(0,10);
this.unsettled=!1;this.held=new Map;this.tables=new Map;this.wasRefusedLate=!1;this.drafts=Au;this.book=t.book}recalled(){return this.memory}remembered(){var t;if((t=this.memory)!=null||(this.memory=
$n()),!this.memory)throw new ee({key:"workbook.notSetUp"});return this.memory}spreadsheet(){var t,n;return(n=this.book)!=null||(this.book=(t=SpreadsheetApp.getActiveSpreadsheet())!=null?t:
SpreadsheetApp.openById(this.remembered().spreadsheetId)),this.book}sheet(t){let n=this.held.get(t);if(n)return n;let r=this.remembered().tabs[t],o=r===void 0?null:this.spreadsheet().getSheetById(r);
if(!o)throw new ee({key:"workbook.lostTab",with:{tab:V[t].title}});return this.held.set(t,o),o}visitor(){var t,n,r,o;return(o=this.asking)!=null?o:this.asking=(r=(n=(t=this.begun).who)==null?void 0:
n.call(t,this))!=null?r:Ws}isStaff(t){return t!==""&&(wn(t,this.staff())||to(t,this.remembered().owner))}settings(){var t,n;return(n=this.read)!=null||(this.read=Dn((t=this.remembered(
).settings)!=null?t:this.settingTexts()).settings),this.read}staff(){var i;let t=this.remembered(),n=this.listedStaff();if(!n)return(i=t.staff)!=null?i:[];let{staff:r,kept:o}=Qg(n,t.staff);return(
o==null?void 0:o.length)===0&&t.owner===""?t.staff:(o&&o.length< t.staff.length&&(Ca(o),t.staff=o),r)}listedStaff(){try{return this.settings().staff}catch(t){if(t instanceof ee)return;throw t}}
compileSettings(){let t=this.settingTexts();JSON.stringify(t)!==JSON.stringify(this.remembered().settings)&&Nb(t);let{settings:n,problems:r}=Dn(t);return this.read=n,this.staff(),r}settingTexts(){
let t=this.table("settings").rows;return Object.fromEntries(t.filter(n=>n.label).map(n=>[n.label.trim(),n.value]))}lastWitness(){var t;return(t=this.begun.setUp?this.begun.setUp.lastWitness:
this.remembered().witness)!=null?t:""}rememberWitness(){this.settle(),Pb(this.now)}markKey(){var n;if(this.begun.setUp)return this.begun.setUp.markKey;let{markSecret:t}=this.remembered();return(n=
this.key)!=null||(this.key=t&&new eo(t.secret)),this.key}needsToday(t){if(t!=="settings"&&!this.begun.setUp&&this.remembered().version!==va)throw new ee({key:"workbook.otherLayout"})}table(t){var r;
let n=(r=this.tables.get(t))!=null?r:this.readTable(t);return this.tables.set(t,n),n}readTable(t){this.needsToday(t);let n=t==="accounts"?Vs(this.table("units").rows.map(({code:o})=>o)):void 0,r=(
)=>new ea(t,this.sheet(t),n);return this.unsettled?this.late(r):r()}edits(t,n){this.held.set(t,n)}reread(t){this.tables.delete(t)}late(t){try{return t()}catch(n){throw this.wasRefusedLate=!0,n}}letGo(
){for(let t=0;t<50;t+=1)try{SpreadsheetApp.flush();return}catch{this.wasRefusedLate=!0}}settle(){this.unsettled&&this.late(()=>SpreadsheetApp.flush()),this.unsettled=!1}forget(){this.tables.clear()}
putTyped(t,n){n.length&&(this.table(t).putTyped(n),this.unsettled=!0)}putOwn(t,n){n.length&&(this.table(t).putOwn(n),this.unsettled=!0)}append(t,n){n.length&&(this.table(t).append(n),this.unsettled=
!0)}makeRoom(t,n){this.table(t).makeRoom(n)}readyLines(){var r;let t=(r=this.remembered().lines)!=null?r:{},n=Cm(o=>this.table(o),t,()=>ra(this.spreadsheet(),this.staff(),this.remembered().owner));
n!==t&&(_a(n),this.unsettled=!0)}putNotes(t,n){n.length&&(this.table(t).putNotes(n),this.unsettled=!1)}noteEdited(t){let{edited:n}=this.begun;if(!n)return;let r=n.getNote();ta(r,t)!==r&&n.setNote(ta(
r,t)),this.unsettled=!1}lookAgain(){let t=[...this.tables.values()].filter(n=>n.key!==void 0&&pl(n));return t.some(tb)?(this.late(()=>SpreadsheetApp.flush()),this.unsettled=!1,t.map(({tab:n}
)=>this.putBack(n)).some(n=>n)):!1}putBack(t){let n=this.table(t),r=this.readTable(t),o=rb(n,r);o&&(ob(n,r)&&(this.late(()=>SpreadsheetApp.flush()),r=this.readTable(t)),this.tables.set(t,r));let i=0;
for(;i<4&&nb(n,r)&&(this.tables.set(t,r),ib(n,r),!!pl(r));i+=1)this.late(()=>SpreadsheetApp.flush()),n=r,r=this.readTable(t);return o||i>0}refreshSummary(){let t=this.table("units"),n=ti(t.rows);
n!==this.remembered().groups&&(sa(this.sheet("summary"),t.sheet.getName(),t.positions,t.rows),Oa(n),this.unsettled=!0)}sortUnits(){let t=this.table("units");if(t.rows.length===0)return;let n=
t.sheet.getLastColumn();t.sheet.getRange(2,1,t.rows.length,n).sort([{column:t.at("order"),ascending:!0},{column:t.at("code"),ascending:!0}]),this.unsettled=!0,this.forget()}mayWrite(t,n){let r=
this.table(t);return r.sheet.getRange(2,r.at(n)).canEdit()}broke(t){for(let n of t.slice(0,G_))or("check",n)}lostLog(){try{return this.sheet("log"),[]}catch(t){if(t instanceof ee)return[t.problem];
throw t}}log(t){let[n]=t.length?this.lostLog():[];t.length===0||n||(this.unsettled=!0,Am(this.sheet("log"),t,this.now,se(this.visitor())))}exclusively(t){if(!ao(this.begun.waitMs))return;this.forget(
);let n=t();return this.settle(),n}checkGoogle(){return jy(this.spreadsheet(),this.remembered().google)}googleDiffers(){return this.remembered().google.differs}refusedAddresses(){var t,n;return(n=(t=
this.remembered().post)==null?void 0:t.refused)!=null?n:{}}newId(){let t="r";for(;t.length<13;)t+=Math.floor(Math.random()*36).toString(36);return t}link(){
return`https:\x2f/docs.google.com/spreadsheets/d/${this.remembered().spreadsheetId}/edit`}linkTo(t,n){var o;let{tabs:r}=this.remembered();return`${this.link()}#gid=${(o=r[t])!=null?o:0}&range=A${Me(
n)}`}};var W_=24*36e5,En=class{constructor(t){this.book=t;this.from=Date.now()}post(){var t,n;return(n=(t=$n())==null?void 0:t.post)!=null?n:Cn}setRunner(t){hb(t)}setLease(t){fb(t)}setLastRun(t){gb(
t)}setRefused(t){wb(t)}keepJournal(t){yb(t)}closeJournal(){bb()}setConfirmed(t){mb(t)}ledger(){return Tb()}keepLedger(t){Sb(t)}alone(t,n){let r=ao();if(r)try{t.forget();let o=n();return t.settle(),{
value:o}}finally{r.releaseLock()}}quota(){return MailApp.getRemainingDailyQuota()}renewsIn(){var t;return(t=this.firstLetter)!=null||(this.firstLetter=xb()),this.firstLetter+W_-Date.now()}send({to:t,
subject:n,text:r,html:o,attachments:i,senderName:s,replyTo:a}){this.rememberFirstLetter(),MailApp.sendEmail({to:t.join(","),subject:n,body:r,htmlBody:o,name:s.replace(/\s+/g," "),...a?{replyTo:a}:{},
...i.length?{attachments:i.map(({name:c,mime:l,content:u})=>Utilities.newBlob(u,l,c))}:{}})}rememberFirstLetter(){try{this.renewsIn()<=0&&(this.firstLetter=Date.now(),vb(this.firstLetter))}catch{
this.firstLetter=Date.now()}}sleep(t){Utilities.sleep(t)}elapsed(){return Date.now()-this.from}me(){return Session.getEffectiveUser().getEmail().toLowerCase()}zones(){return{script:
Session.getScriptTimeZone(),book:this.book().getSpreadsheetTimeZone()}}setTrigger(t){My({daily:t===void 0?"none":{hour:t}})}hasTrigger(){return Ny("daily")}};function po(e,t,n){try{Oy(e.remembered(
).google,t,n)}catch{}}function An(e,t=()=>e.visitor().is==="staff"){var n;try{let r=(n=e.recalled())==null?void 0:n.google;r!=null&&r.scratch&&t()&&By(()=>e.spreadsheet(),r)}catch(r){or("sweep",r)}}
function Mb(e,t){if(!t||/\s/.test(t))return!1;let n=ln(t);return e.email.toLowerCase().replace(/[.]|[^\0-\x7F]/g,"").indexOf(n.slice(0,n.indexOf("@")).replace(/\./g,""))<0?!1:Qe(e.email).emails.some(
o=>ln(o)===n)}var V_=(e,t)=>t.some(n=>n.code.trim()===e&&Qe(n.email).emails.length>0),q_=(e,t)=>t.filter(n=>Mb(n,e)),Ib=(e,t)=>t.some(n=>Mb(n,e));function $a(e,t){switch(e.is){case"staff":
case"person":return q_(e.email,t);case"link":return t.filter(n=>n.code.trim()===e.unit);case"unlisted":case"nobody":return[]}}function Ea(e,t){switch(e.is){case"staff":return!0;case"unlisted":
return t.mayChoose;case"person":case"link":case"nobody":return!1}}var bl=(e,t)=>e.is==="nobody"?{key:"who.nobody"}:{key:"who.unknown",with:{email:se(e),contact:t.contact}};function Aa(e,t,n,r){if(
t.is==="nobody")return{may:!1,why:{key:"who.nobody"}};if(!e.trim()||!n.some(i=>i.code.trim()===e))return{may:!1,why:{key:"form.unknownUnit",with:{code:e}}};let o=()=>$a(t,n).some(i=>i.code.trim(
)===e)?{may:!0,unlisted:!1}:{may:!1,why:{key:"who.notYours"}};switch(t.is){case"staff":return{may:!0,unlisted:!1};case"person":case"link":return o();case"unlisted":return Ea(t,r)?V_(e,n)?{may:!1,why:{
key:"who.hasContact",with:{contact:r.contact}}}:{may:!0,unlisted:!0}:{may:!1,why:bl(t,r)}}}function di(){let e=Session.getActiveUser().getEmail().toLowerCase();return e&&e===Session.getEffectiveUser(
).getEmail().toLowerCase()?e:""}var ho=e=>t=>e===""?Ws:t.isStaff(e)?{is:"staff",email:e}:Ib(e,t.table("units").rows)?{is:"person",email:e}:{is:"unlisted",email:e};function Db(e){let t=e==null?void 0:
e.triggerUid,n=new En(()=>r.spreadsheet());if(typeof t!="string"||!pe(n,()=>wa("daily",t)))return;let r=new Ye({who:o=>ho(pe(n,()=>n.me()))(o)});Xg(r,n),r.remembered(
).google.answers.activeSpreadsheetInTriggers===void 0&&po(r,"activeSpreadsheetInTriggers",SpreadsheetApp.getActiveSpreadsheet()!==null),An(r)}var Ln=({first:e,last:t},n)=>n>=e&&n<=t;function Y_(e,t){
let n=e.markKey();if(!t.columns().has("review")||!n)return;let o=e.table("accounts").rows.flatMap((i,s)=>{let a=i.review?Kn(i,n):"";return Ln(t,s)&&a!==i.approved?[{index:s,cells:{approved:a}}]:[]});
e.putOwn("accounts",o)}var X_=(e,t)=>t.columns().has("consent")?e.filter((n,r)=>Ln(t,r)&&Yr(n.consent)).map(({unit:n,rowId:r})=>({what:{key:"log.consentWithdrawn"},unit:n.trim(),rowId:r})):[];
function J_(e,t){Y_(e,t);let n=e.table("accounts").rows,r=n.map(({faults:d,mask:p})=>({faults:d,mask:p})),o=ut(e,n),i=new Set;n.forEach((d,p)=>{Ln(t,p)&&i.add(d.unit.trim())});let s=(d,p)=>Ln(t,p)||
i.has(d.unit.trim()),a=Es(n,o,s);Bt.some(d=>t.columns().has(d))?eC(e,t,n,a,o):e.putOwn("accounts",Zo(e,n,o,s)),e.log(X_(n,t)),e.putOwn("accounts",As(n,o,s)),e.putOwn("accounts",a),e.putOwn("units",qn(
e.table("units").rows,o,()=>!0)),Bo(e,"accounts",t.columns(),d=>Ln(t,d));let l=t.first===t.last&&t.columns().size===1&&n[t.first]!==void 0,u=wu(a,r.map(({faults:d})=>d),o);l&&u.length===0&&u.push({
index:t.first,notes:jo(o.accounts[t.first])}),Q_(e,t,u,r)}function Q_(e,t,n,r){var a,c,l;let o=n.length===1&&t.first===t.last&&t.columns().size===1?n[0]:void 0,i=Object.entries((a=o==null?void 0:
o.notes)!=null?a:{}).filter(([u,d])=>!t.columns().has(u)&&d!==""!==sh(r[o.index].mask,u)),[s]=Object.entries((c=o==null?void 0:o.notes)!=null?c:{}).filter(([u])=>t.columns().has(u));(o==null?void 0:
o.index)===t.first&&s&&i.length===0?e.noteEdited((l=s[1])!=null?l:""):e.putNotes("accounts",n)}function eC(e,t,n,r,o){let i=new Map(r.map(a=>[a.index,a])),s=Math.min(t.last,n.length-1);for(let a=
t.first;a<=s;a+=1)i.has(a)||r.push({index:a,cells:Object.fromEntries(pn.map(c=>[c,n[a][c]]))});r.sort((a,c)=>a.index-c.index);for(let a of r){let c=n[a.index],l=Ln(t,a.index)&&a.cells.rowId?{updated:
e.now,by:"",source:Sr.hand}:{updated:c.updated,by:c.by,source:c.source};Object.assign(a.cells,l,Ko(e,c,o.accounts[a.index]))}}var tC="sửa tay";function nC(e,t){if(!t.columns().has("first"))return;
let n=e.table("units").rows.filter((r,o)=>Ln(t,o)&&r.code.trim());for(let r of n)r.first=tC;e.log(n.map(({code:r})=>({what:{key:"log.firstTyped"},unit:r.trim()})))}function rC(e,t){nC(e,t);let n=
e.table("accounts").rows,r=ut(e,n);e.putOwn("accounts",As(n,r,()=>!0)),e.putOwn("units",qn(e.table("units").rows,r,()=>!0)),Bo(e,"units",t.columns(),o=>Ln(t,o))}function wl(e,t){lt(e,(
)=>t.tab==="accounts"?J_(e,t):rC(e,t))}function iC(e){let t=e;return t.rowStart&&t.rowEnd&&t.columnStart&&t.columnEnd?t:{rowStart:e.getRow(),rowEnd:e.getLastRow(),columnStart:e.getColumn(),columnEnd:
e.getLastColumn()}}var sC=({range:e})=>typeof e.getGridId=="function";function Fb(e){if(!sC(e))return;let t=new Ye({book:e.source,edited:e.range,waitMs:5e3});try{let n=e.range.getGridId(),r=[
"accounts","units","settings"].find(l=>t.remembered().tabs[l]===n);if(!r)return;po(t,"eventRangeHasCoordinates",typeof e.range.rowStart=="number");let{rowStart:o,rowEnd:i,columnStart:s,columnEnd:a}=
iC(e.range);if(i<2)return;if(r==="settings"){aC(t);return}t.edits(r,e.range.getSheet());let c=()=>new Set(Object.keys(Se(r)).filter(l=>{let u=t.table(r).at(l);return u>=s&&u<=a}));wl(t,{tab:r,first:
Math.max(o,2)-2,last:i-2,columns:c})}catch(n){if(!(n instanceof ee))throw n;n.problem.key!=="workbook.notSetUp"&&e.source.toast(k(n.problem),"Sổ Tài Khoản",15)}}function aC(e){let t=e.compileSettings(
);t.length&&e.spreadsheet().toast(t.slice(0,3).map(k).join(`\n`),"Cấu hình",15),wl(e,{tab:"units",first:0,last:-1,columns:()=>new Set})}function zb(e){var t;return e.visitor().is!=="staff"?C({key:
"who.staffOnly"}):(t=lt(e,()=>(Yn(e,!0),e.sortUnits(),Q({}))))!=null?t:C({key:"workbook.busy"})}var kl="Sổ Tài Khoản",fo=["spreadsheets","script.container.ui","userinfo.email"],Ub=[...fo,
"script.scriptapp","script.send_mail"],xl=[{page:"form",caption:"Khai báo tài khoản",where:"sidebar",who:"everybody",scopes:fo},"—",{page:"check",caption:"Kiểm tra toàn bộ",where:"sidebar",who:
"staff",scopes:fo},{caption:"Đưa đơn vị còn thiếu lên đầu",run:"showMissingFirst",scopes:fo},{page:"roster",caption:"Nhập danh sách đơn vị",where:{width:760,height:560},who:"staff",scopes:fo},{page:
"letters",caption:"Thư…",where:{width:900,height:640},who:"staff",scopes:Ub},"—",{caption:"Thiết lập, sửa lại sổ",run:"setUp",scopes:Ub},{page:"assumptions",caption:"Kiểm tra Google",where:"sidebar",
who:"staff",scopes:fo}],vl=e=>typeof e=="object"&&"page"in e,Kb=Object.fromEntries(xl.filter(vl).map(e=>[e.page,e])),La=e=>`show${e.charAt(0).toUpperCase()}${e.slice(1)}`,Zb=e=>xl.flatMap(t=>t!=="—"&&
(vl(t)?La(t.page):t.run)===e?t.scopes:[]).map(t=>`https:\x2f/www.googleapis.com/auth/${t}`),cC=xl.map(e=>e==="—"?void 0:{caption:e.caption,run:vl(e)?La(e.page):e.run});function jb(){let e=
SpreadsheetApp.getUi().createMenu(kl);for(let t of cC)t?e.addItem(t.caption,t.run):e.addSeparator();e.addToUi()}var Sl="L1",uC=/^Mã sổ: (\S+)$/;function Rl(e,t){var n;try{let r=(n=uC.exec(String(
t.getRange(Sl).getValue())))==null?void 0:n[1];return r===void 0?"none":r===e.getId()?"here":"copy"}catch{return"none"}}function Pa(e){let t=e.getSheetByName(V.summary.title);return t?Rl(e,t):"none"}
var Bb=e=>{var t,n;return(n=(t=e.getSheetByName(V.summary.title))==null?void 0:t.getRange(Sl).canEdit())!=null?n:!0};function Hb(e,t){try{t.getRange(Sl).setFontColor("#9aa0a6").setValue(
`Mã sổ: ${e.getId()}`)}catch{}}var lC=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);function Gb(e,t){let n=HtmlService.createHtmlOutputFromFile(e),r=t.settings?Dn(t.settings).settings.contact:
"";return r?n.append(`\x3cp id="contact">${lC(k({key:"page.contact",with:{contact:r}}))}\x3c/p>`):n}var Wb=(...e)=>e.filter(([t])=>t).map(([,t])=>t);function Vb({since:e,lastRun:t},n){let r=
o=>o!==""&&Xe(Ne(o),n)>1;return!t||t< e?r(e)?{key:"health.never",with:{since:_e(e)}}:void 0:r(t)?{key:"health.gap",with:{last:_e(t)}}:void 0}var dC=({dry:e,lastRun:t})=>e!==""&&Ne(t)>e;function qb({
post:e,settings:t,troubles:n,isStaff:r}){if(!t.lettersOn)return[];let{runner:o}=e;if(!o)return[{key:"health.onNoRunner"}];let i=s=>({key:"health.noDay",with:{label:he[s].label}});return n.length?[
...n]:Wb([!r(o),{key:"letter.runnerLeft",with:{email:o}}],[!t.dueBefore,i("dueBefore")],[!t.lettersFrom,i("lettersFrom")],[dC(e),{key:"health.dry",with:{since:oe(e.dry),email:o}}])}function Yb(e){let{
post:t,settings:n,today:r}=e,{runner:o,trouble:i}=t;if(!n.lettersOn)return[];let s=qb(e);if(o&&i)return[{key:"health.trouble",with:{trouble:i}},...s.filter(c=>!i.includes(k(c)))];let a=s.length?
void 0:Vb(t,r);return a?[a]:s}function Xb({office:e,post:t,remembered:n,state:r,troubles:o}){let{runner:i}=n;if(!r.settings.lettersOn)return[];let s=e.settings(),a=qb({post:n,settings:s,troubles:o,
today:e.today,isStaff:l=>e.isStaff(l)}),c=i!==""&&i===se(e.visitor());return c&&!t.hasTrigger()?[{key:"health.noTrigger"},...a]:a.length||!i||n.trouble||!Vb(n,e.today)?a:[c?{key:"health.stalled"}:{
key:"health.stalledOther",with:{email:i}}]}function Jb({office:e,remembered:{runner:t,hour:n},state:{settings:r}}){if(!t||!r.lettersOn||n===r.sendHour)return;let o={set:String(r.sendHour),runs:String(
n)};return t===se(e.visitor())?{key:"health.hour",with:o}:{key:"health.hourOther",with:{...o,email:t}}}function pC({remembered:{runner:e},state:t}){return[[e!=="",{key:"health.runner",with:{email:e}}
],[e==="",{key:"health.noRunner"}],[e!==""&&!t.settings.lettersOn,{key:"health.paused"}]]}function hC({office:e,remembered:t,state:n}){let{runner:r,hour:o,lastRun:i,did:s,trouble:a}=t,c=$u(e.now,o,i);
return[[i!=="",{key:"health.lastRun",with:{at:_e(i),did:s}}],[i==="",{key:"health.noRun"}],[a!=="",{key:"health.trouble",with:{trouble:a}}],[r!==""&&n.settings.lettersOn,{key:"health.nextRun",with:{
day:ht(Ne(c)),hour:String(o)}}],[Qt(t,e.now),{key:"health.sending"}]]}function Qb(e){let{post:t,state:n,quota:r}=e,o=t.zones(),i=l=>[...n.register.values()].filter(u=>u.state===l).length,s=i("held"),
a=i("unknown"),c=i("failed");return Wb(...pC(e),...hC(e),[!0,{key:"health.quota",with:{left:r}}],[o.script!==o.book,{key:"letter.zones",with:o}],[s>0,{key:"health.held",with:{letters:s}}],[a>0,{key:
"health.unknown",with:{letters:a}}],[c>0,{key:"health.failed",with:{letters:c}}])}function ew(e,t,n,r){let o=e.settings();if(!o.lettersOn)return[];let i=Qr(n,o),s=Yb({post:t,settings:o,troubles:i,
today:e.today,isStaff:a=>e.isStaff(a)});if(!t.runner||i.length)return s;try{let a=rr(o,t,er(t.ledger,Lt(e),o.round));return a.length?fC(e,a,s,r):s}catch(a){if(!(a instanceof ee))throw a;let{problem:c}
=a;return s.some(l=>k(l).includes(k(c)))?s:[c,...s]}}function fC(e,t,n,r){let o=n.filter(({key:s})=>s!=="health.trouble"&&s!=="health.gap"),i=r?[js(Yo(e,r),e.today)]:[];return[...t.map(({why:s})=>s),
...i,...o]}function tw(e,t){let n=e.settings(),r=t.post(),i=r.ledger===void 0&&!Qt(r,e.now)&&!r.inFlight?Us(e,t):er(r.ledger,Lt(e),n.round);return n.lettersOn?r.runner?rr(n,r,i).map(({why:s})=>s):[{
key:"health.onNoRunner"}]:[]}function Tl(e,t,n){let r=Object.values(he),o=l=>n&&Object.prototype.hasOwnProperty.call(n,l)?n[l]:void 0,i=e.rows.every(l=>!l.label.trim()),s=e.rows.flatMap((l,u)=>{let d=
o(l.label.trim());return d!==void 0&&d!==l.value?[{index:u,cells:{value:d}}]:[]});e.putTyped(s);let a=r.filter(({label:l})=>!e.rows.some(u=>u.label.trim()===l));e.append(a.map(({label:l,initial:u,
help:d})=>{var p;return{label:l,value:(p=o(l))!=null?p:l===he.staff.label?t():u,help:d}}));let c=e.rows.flatMap((l,u)=>{let d=r.find(({label:p})=>p===l.label.trim());return d&&d.help!==l.help?[{index:
u,cells:{help:d.help}}]:[]});return e.putTyped(c),n?[{key:"setup.settingsBack"}]:i?[]:a.map(({label:l})=>({key:"setup.setting",with:{label:l}}))}var hr=Object.keys(V);function gC(e){
return e.getSheets().map(t=>({sheet:t,id:t.getSheetId(),name:t.getName(),made:!1}))}var Ol=class{constructor(t,n){this.book=t;this.known=n}find(t,n){var s;let{title:r}=V[t],o=n===void 0?null:
this.book.getSheetById(n);if(o){let a=o.getName();return{found:{sheet:o,id:n,name:a,made:!1},did:a===r?[]:[{key:"setup.tabKept",with:{tab:r,name:a}}]}}let i=this.present().find(({name:a,id:c}
)=>a===r&&!this.known.has(c));return i?{found:i,did:n===void 0?[]:[{key:"setup.tabKept",with:{tab:r,name:r}}]}:{found:(s=this.blankFirst(r))!=null?s:this.make(r),did:[{key:n===void 0?"setup.tabMade":
"setup.tabRemade",with:{tab:r}}]}}present(){var t;return(t=this.others)!=null?t:this.others=gC(this.book)}blankFirst(t){let[n,...r]=this.present();if(!(!n||r.length||this.known.has(n.id)||
n.sheet.getLastRow()>0))return n.sheet.setName(t),Object.assign(n,{name:t,made:!0})}make(t){let n=this.book.insertSheet(t,this.present().length),r={sheet:n,id:n.getSheetId(),name:t,made:!0};
return this.present().push(r),r}};function nw(e,t){let n=new Set(Object.values(t)),r=new Ol(e,n),o={},i=[];for(let s of hr){let{found:a,did:c}=r.find(s,t[s]);n.add(a.id),o[s]=a,i.push(...c)}return{
found:o,did:i}}var mC=2,yC=()=>Jg(Array.from({length:mC},()=>Utilities.getUuid()));function rw(e){let t=e!=null?e:Lb();t||(t={secret:yC(),isNew:!0},ml(t));let{secret:n,isNew:r}=t;return{key:new eo(n),
isNew:r===!0,allMarked:()=>ml({secret:n})}}var ow="Asia/Ho_Chi_Minh",iw="vi_VN";function bC(e){let t=[];return e.getSpreadsheetTimeZone()!==ow&&(e.setSpreadsheetTimeZone(ow),t.push({key:"setup.zone"}
)),e.getSpreadsheetLocale()!==iw&&(e.setSpreadsheetLocale(iw),t.push({key:"setup.locale"})),t}var sw=hr.filter(e=>Object.keys(Se(e)).length>0);function wC(e){return e.isNew?(Tm(e),Qo(e),Nu(e),[]):[
...Om(e),...Qo(e)]}function Na(e){var t,n;try{return(n=(t=e.getOwner())==null?void 0:t.getEmail().toLowerCase())!=null?n:""}catch{return""}}function kC(e,t,n,r,o){let i=new io(ra(e,r,o)),s=hr.flatMap(
a=>{var c,l,u,d,p,h;return i.ensure({tab:a,...t[a],rows:(l=(c=n.get(a))==null?void 0:c.rows)!=null?l:0,columns:(d=(u=n.get(a))==null?void 0:u.columns)!=null?d:0,positions:(h=(p=n.get(a))==null?void 0:
p.positions)!=null?h:new Map})});return i.hiddenStay?[...s,{key:"setup.hidden"}]:s}function xC(e,t,n,r,o,i){var p;let s=Object.fromEntries(hr.map(h=>[h,t[h].id])),c=(h=>({version:h,spreadsheetId:
e.getId(),tabs:s,owner:r}))((p=n==null?void 0:n.version)!=null?p:0),l=n&&{version:n.version,spreadsheetId:n.spreadsheetId,tabs:n.tabs,owner:n.owner},u=JSON.stringify(l)===JSON.stringify(c),d=
Object.fromEntries(hr.filter(h=>!t[h].made).map(h=>[h,t[h].sheet]));Xy(c.version,{sheets:d,office:o,markKey:i},h=>{yl({...c,version:h}),u=!0}),u||yl(c)}function vC(e,t){if((e==null?void 0:
e.tabs.settings)===void 0||e.tabs.settings===t)return;let{settings:n={},staff:r}=e;return{...n,...r?{[he.staff.label]:r.join(", ")}:{}}}var SC=e=>({[he.staff.label]:e,[he.replyTo.label]:"",[
he.testTo.label]:"",[he.lettersOn.label]:he.lettersOn.initial});function RC(e,t){return e==="copy"?[{key:"setup.copied"}]:e==="here"&&!t?[{key:"setup.memoryLost"}]:[]}function TC(e,t){JSON.stringify(
e)!==JSON.stringify(t)&&Ca(e);let n=t?em(e,t):[];return n.length?[{key:"setup.staffJoined",with:{emails:n.join(", ")}}]:[]}function aw(e){var L,F,N,g;let t=$n(),n=Na(e),r=bC(e),{found:o,did:i}=nw(e,(
L=t==null?void 0:t.tabs)!=null?L:{});r.push(...i),o.summary.made&&o.summary.sheet.setFrozenRows(1);let s=new Map;for(let f of sw){let y=dm(f,o[f],(F=t==null?void 0:t.version)!=null?F:0);s.set(f,
y.open),r.push(...y.did)}let a=rw(t==null?void 0:t.markSecret),c=new Ye({book:e,setUp:{markKey:a.key,lastWitness:(N=t==null?void 0:t.witness)!=null?N:""}});for(let f of hr)c.edits(f,o[f].sheet);let l,
u=()=>l!=null?l:l=Session.getActiveUser().getEmail().toLowerCase()||n,d=o.summary.made?"none":Rl(e,o.summary.sheet),p=d==="copy"?SC(u()):vC(t,o.settings.id),h=RC(d,t!==void 0),m=s.get(
"settings").isNew;if(r.push(...h),!m){let f=Tl(c.table("settings"),u,p);d!=="copy"&&r.push(...f)}let b=m?(g=t==null?void 0:t.staff)!=null?g:[u()]:Dn(c.settingTexts()).settings.staff;r.push(...kC(e,o,
s,b,n));for(let f of sw)r.push(...wC(s.get(f)));m&&r.push(...Tl(c.table("settings"),u,p)),xC(e,o,t,n,c,a.key);let w=a.isNew?qy(c,a.key):0;w&&r.push({key:"setup.markedAnew",with:{count:w}}),a.isNew&&
a.allMarked();let S=c.table("units");r.push(...sa(o.summary.sheet,o.units.name,s.get("units").positions,S.rows)),d!=="here"&&Hb(e,o.summary.sheet),(t==null?void 0:t.groups)!==ti(S.rows)&&Oa(ti(
S.rows)),c.compileSettings(),r.push(...TC(c.settings().staff,t==null?void 0:t.staff));let O=Object.fromEntries(ia.map(f=>[f,s.get(f).rows]));return ia.some(f=>{var y;return((y=t==null?void 0:
t.lines)==null?void 0:y[f])!==O[f]})&&_a(O),Ho(c),SpreadsheetApp.flush(),r.push(...tw(c,new En(()=>e))),{first:(!t||t.version===0)&&!w&&h.length===0,did:r}}var Ma=(e,t=kl)=>{let n=
SpreadsheetApp.getUi();n.alert(t,e,n.ButtonSet.OK)},OC=(e,t)=>{let n=SpreadsheetApp.getUi();return n.alert(t,e,n.ButtonSet.YES_NO)===n.Button.YES};function _l(e,t){ScriptApp.requireScopes(
ScriptApp.AuthMode.FULL,Zb(e));try{let n=di(),r=n?new Ye({who:ho(n)}):void 0,o=r?t(r):[{key:"who.nobody"}];r&&An(r),o!=null&&o.length&&Ma(o.map(k).join(`\n`))}catch(n){Ma(k(Ys(n)))}}function cw(e,t){
let n=Gb(t,e.remembered()),{caption:r,where:o}=Kb[t],i=SpreadsheetApp.getUi();o==="sidebar"?i.showSidebar(n.setTitle(r)):i.showModalDialog(n.setWidth(o.width).setHeight(o.height),r)}function uw(e){_l(
La(e),t=>cw(t,e))}function lw(){_l("showMissingFirst",e=>{let t=zb(e);t.ok||Ma(t.problems.map(({sentence:n})=>n).join(`\n`))})}function _C(e){let t=e.visitor();return t.is==="staff"||to(Na(
e.spreadsheet()),se(t))}var dw={key:"who.staffOnly"};function CC(e){let t=e.spreadsheet(),n=Pa(t);if(n==="here")return Bb(t)?void 0:dw;let r=n==="copy"?Na(t):"";return r&&!to(r,di())?{key:
"who.ownerFirst"}:void 0}function pw(){_l("setUp",e=>{let t=$n()?_C(e)?void 0:dw:CC(e);if(t)return[t];let n=ao();if(!n)return[{key:"workbook.busy"}];let{first:r,did:o}=aw(e.spreadsheet());
n.releaseLock();let i=o.map(k),s="Thiết lập, sửa lại sổ";return r?OC(`${k({key:"setup.first"})}\n\n${k({key:"setup.askGoogle"})}`,s)&&cw(e,"assumptions"):Ma(i.length?i.join(`\n`):k({key:
"setup.nothing"}),s),[]})}function hw(e){jb(),$C(e==null?void 0:e.source)}function $C(e){try{let t=new Ye({book:e,waitMs:5e3}),n=t.compileSettings(),r=lt(t,()=>Yn(t,t.mayWrite("accounts","review")));
AC(t,e,n,r),An(t,()=>t.mayWrite("accounts","review"))}catch(t){t instanceof ee?t.problem.key!=="workbook.notSetUp"?e==null||e.toast(k(t.problem),"Sổ Tài Khoản",30):e&&EC(e):or("onOpen",t)}}
function EC(e){let t=Pa(e);if(t==="none")return;let n=t==="copy"?"workbook.isCopy":"workbook.memoryLost";e.toast(k({key:n}),"Sổ Tài Khoản",30)}function AC(e,t,n,r){var i;if(!e.settings().lettersOn||
!e.mayWrite("settings","value"))return;let o=ew(e,(i=e.remembered().post)!=null?i:Cn,n,r);o.length&&(t==null||t.toast(o.map(k).join(`\n`),"Sổ Tài Khoản",30))}var LC=e=>e.slice(0,e.indexOf(".")),PC=({
answers:e})=>e.filter(({answer:t})=>t===void 0).map(({key:t,how:n})=>({says:ol[t],why:k({key:`google.${n}`})}));function NC(e,{same:t,differs:n,notAsked:r,answers:o}){let i=a=>a.join("; ")||"-",s=
o.filter(({answer:a})=>a!==void 0);return[`Sổ Tài Khoản, Kiểm tra Google ngày ${oe(e)}`,`khớp: ${t.length}`,`khác: ${i(n.map(({id:a,saw:c})=>`${a} (${c})`))}`,`không hỏi được: ${i(r)}`,`trả lời: ${i(
s.map(({key:a,answer:c})=>`${a}=${c}`))}`,`chưa biết: ${i(o.filter(({answer:a})=>a===void 0).map(({key:a})=>a))}`].join(`\n`)}function MC(e,t){return{same:t.same.length,differs:t.differs.map(({id:n,
saw:r})=>({says:ui[n],saw:r,so:Sy[LC(n)]})),unknown:[...t.notAsked.map(n=>({says:ui[n],why:k({key:"google.refused"})})),...PC(t)],answers:t.answers.flatMap(({key:n,answer:r})=>r===void 0?[]:[{
question:ol[n],answer:r}]),copy:NC(e,t)}}function fw(e){if(e.visitor().is!=="staff")return C({key:"who.staffOnly"});let t=e.checkGoogle();return t?Q(MC(e.today,t)):C({key:"google.busy"})}function gw({
drafts:e},{unit:t,draft:n}){return e.keep(t,n),Q({})}function mw({drafts:e},{unit:t}){return e.drop(t),Q({})}var Da=["code","name","kind","parent","email","phone","required","extendedTo","note"],Cl=(
...e)=>new RegExp(`^(?:${e.join("|")})$`),rn=(...e)=>new RegExp(`^(?:${e.join("|")})(?![a-z\\d])`),$l=(...e)=>new RegExp(`(?:^|[^a-z\\d])(?:${e.join("|")})(?![a-z\\d])`),IC=
"(?:(?:co quan|to chuc)[ ,/-]*)?(?:don vi|dv)",DC="cdcs|cong doan(?: co so)?|to chuc cong doan",yw="(?: (?:truc thuoc|bao cao|thanh vien|cong doan))?",FC=
"don vi|dv|cd|cdcs|cong doan|to chuc|co quan|cac|ldld|nghiep doan|doanh nghiep|truong|cong ty|co so|unit",zC=[["required",
/^(?:(?:thuoc )?(?:doi tuong|dien) )?(?:(?:phai|can|co) )?(?:bao cao|nop)(?: khong)?$/],["required",rn("bat buoc","required")],["extendedTo",rn("(?:ngay |duoc |da |han )?gia han","han moi",
"extended")],["email",$l("e ?-? ?mail","g?mail")],["email",rn("(?:dia chi )?(?:thu dien tu|hop thu)")],["phone",$l("dien thoai","s?dt(?:dd|cq|lh)?","di dong","phone","hotline")],["phone",rn("tel",
"telephone","mobile","d thoai","so lien (?:he|lac)","zalo","dd")],["parent",$l("cap tren","chu quan","quan ly","phu trach")],["parent",rn("(?:truc )?thuoc","parent","superior")],["kind",rn(
"(?:phan )?loai","khoi","nhom","hinh thuc","kind","type")],["kind",Cl("cap(?: cong doan| don vi)?")],["note",rn("ghi chu","luu y","chu thich","nhan xet","notes?","remarks?")],["code",
/^ma\b(?! (?:so )?(?:thue|buu|vung|quan he|qhns|bhxh|dinh danh ca nhan|trang|dong))/],["code",rn("ky hieu","so hieu","(?:unit[ _])?(?:code|id)")],["name",Cl("ten","name","unit(?:[ _]name)?",
"danh sach don vi")],["name",rn(`ten (?:day du )?(?:cua )?(?:${FC})`,"ten (?:goi|day du|chinh thuc|tieng viet)")],["name",Cl(`${IC}${yw}`,`(?:${DC})${yw}`)]],UC=/\b(?:cu|truoc(?: day)?)$/,KC=
/^(?:s ?tt|tt|so tt|so thu tu|no|n0|#|so)$/,Ia=e=>j(A(e.slice(0,200).normalize("NFKC"))).replace(/\([^()]*\)|\[[^[\]]*\]/g," ").replace(/[*:.;?!"'“”]+/g," ").replace(/\s+/g," ").trim();function ZC(e){
var n,r;let t=Ia(e);if(!(!t||UC.test(t)))return(r=Da.find(o=>Ia(mt[o].heading)===t))!=null?r:(n=zC.find(([,o])=>o.test(t)))==null?void 0:n[0]}var Fa=200;function fr(e){let t=new Map,n=[];
return e.slice(0,Fa).forEach((r,o)=>{let i=ZC(r),s=i==="name"&&t.has(i)&&/truc thuoc/.test(Ia(r))?"parent":i;s&&!t.has(s)?t.set(s,o):A(r)&&!KC.test(Ia(r))&&n.push(A(r))}),{at:t,leftOut:n}}var xw=ok(
bw(),1);var vw=["\u0009",";",",","|"],jC=/^\s*"?sep=(.)"?[ \t]*(?=\n|$)/i,BC=20,HC=2e3,ww=(e,t)=>fr(e.slice(0,HC).split(t)).at.size;function GC(e){let t=e.slice(0,5e4).split(`\n`).filter(s=>s.trim(
)).slice(0,BC),[n=""]=t;if(t.some(s=>s.includes("\u0009")&&ww(s,"\u0009")>1))return"\u0009";let r,o=1;for(let s of vw)for(let a of t){let c=ww(a,s);c>o&&([r,o]=[s,c])}if(r)return r;if(n.includes(
"\u0009"))return"\u0009";let i=s=>n.split(s).length;return i(";")>i(",")?";":","}var Sw="\ue000",WC=5e3;function VC(e,t,n,r){let o=Math.min(e.length,t+WC),i=0;for(let s=t+1;s< o;s+=1){let a=e[s];if(
a===n)i+=1;else if(a===`\n`){if(i>=Math.max(1,r-1))return-1;i=0}else if(a==='"')if(e[s+1]==='"')s+=1;else{let c=s+1;for(;e[c]===" ";)c+=1;return c>=e.length||e[c]===n||e[c]===`\n`?s+1:-1}}return-1}
function qC(e,t){if(!e.includes('"'))return e;let[n=""]=e.split(`\n`,1),r=n.split(t).length,o="",i=0,s=0;for(;i< e.length;){let a=e[i]==='"'&&s<200?VC(e,i,t,r):-1;e[i]==='"'&&a<0&&(s+=1);let c=a<0?kw(
e,i,t):kw(e,a,t),l=e.slice(i,c);o+=a<0?l.replace(/"/g,Sw):l,c< e.length&&(o+=e[c]),i=c+1}return o}function kw(e,t,n){let r=t;for(;r< e.length&&e[r]!==n&&e[r]!==`\n`;)r+=1;return r}function YC(e){if(!(
!/\x3ctr[\s>]/i.test(e)||!/<\x2f?(?:table|html|tbody)\b/i.test(e)))return e.split(/\x3ctr\b/i).slice(1).map(t=>t.split(/\x3ct[dh]\b/i).slice(1).map(n=>JC(n.slice(n.indexOf(">")+1))))}var XC={amp:"&",
lt:"<",gt:">",quot:'"',nbsp:" "},JC=e=>e.replace(/\x3cbr\b[^<>]*>/gi,`\n`).replace(/<[^<>]*>/g,"").replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,(t,n,r,o)=>{var s;let i=n?+n:r?parseInt(r,
16):0;return i>0&&i<1114112?String.fromCodePoint(i):(s=XC[String(o).toLowerCase()])!=null?s:t}).trim(),QC=e=>/^[\s|:-]*-[\s|:-]*$/.test(e)?"":e.replace(/^\s*\|/,"").replace(/\|\s*$/,"");function Rw(
e){let t=e.replace(/^\uFEFF/,"").replace(/\r\n?/g,`\n`),n=YC(t);if(n)return n;let r=jC.exec(t),o=r?t.slice(r[0].length):t,i=vw.find(d=>d===(r==null?void 0:r[1])),s=i!=null?i:GC(o),a=s==="|"?o.split(
`\n`).map(QC).join(`\n`):o,c=qC(a,s);if(c==="")return[];let{data:l}=(0,xw.parse)(c,{delimiter:s,newline:`\n`}),u=l.map(d=>d.map(p=>p.split(Sw).join('"')));return c.endsWith(`\n`)&&u.pop(),u}var Tw=20;
function Ll(e){let t=e.slice(0,Tw).map(o=>({row:o,at:fr(o.cells).at})),n=t.find(({at:o})=>o.has("code")&&o.has("name"));if(n)return n.row;let[r]=t.slice().sort((o,i)=>i.at.size-o.at.size);return r&&
r.at.size>1?r.row:e[0]}function e$(e){let t=e.map(n=>A(n)).filter(Boolean);return t.length>1&&t.every(n=>/^\(?(?:\d{1,2}|[A-H])\)?(?:=[\d()+-]+)?$/.test(n))}var t$=
/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X)|[A-H])[.)]?$/,n$=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X))[.)]?$/,r$=/^(?:khoi|cum|nhom|cac|cong doan cac|danh sach|don vi|to|doi tuong)\b/;function o$(e){return Da.some(
n=>n!=="code"&&n!=="name"&&e[n])||!t$.test(e.code)?!1:n$.test(e.code)||r$.test(j(e.name))}function i$(e){var r,o;let{emails:t,bad:n}=Qe(e.email);return{...e,email:n.length?e.email:t.join(", "),phone:
un(e.phone)==="NOTHING"?"":e.phone,required:e.required?(r=dn(e.required))!=null?r:e.required:"",extendedTo:e.extendedTo?(o=Je(e.extendedTo))!=null?o:e.extendedTo:""}}function Nl(e){var d,p,h,m;let t=
Rw(e).map((b,w)=>({line:w+1,cells:b})).filter(({cells:b})=>b.some(w=>w.trim())),n=Ll(t),r=n&&fr(n.cells).at.size<2?a$(t):void 0,o=(d=r&&Ll(r))!=null?d:n,{at:i,leftOut:s}=fr((p=o==null?void 0:
o.cells)!=null?p:[]),a=["code","name"].filter(b=>!i.has(b)).map(b=>mt[b].heading),c={lines:[],has:[...i.keys()],missingColumns:a,leftOut:s,headings:(h=o==null?void 0:o.line)!=null?h:1,sections:[],
offers:r?c$(t,r):[]},l=o?t.filter(({line:b})=>b>o.line):[],u=((m=o==null?void 0:o.cells)!=null?m:[]).map(b=>A(b)).join("\u0009");return l.forEach(({line:b,cells:w},S)=>{if(S===0&&i.size>1&&e$(w)||
w.map(L=>A(L)).join("\u0009")===u)return;let O=Object.fromEntries(Da.map(L=>[L,A(i.has(L)?w[i.get(L)]:"")]));if(o$(O)){c.sections.push({line:b,text:[O.code,O.name].filter(Boolean).join(" · ")});
return}if(!r)for(let L of["name","kind","parent","note"]){let F=O[L]?Nn(w[i.get(L)]):void 0;F&&c.offers.push({line:b,from:O[L],to:F.text})}c.lines.push({line:b,unit:i$({...O,email:s$(w,i.get(
"email"))})})}),c}var s$=(e,t)=>{var n;return t===void 0?"":((n=e[t])!=null?n:"").split(`\n`).map(r=>A(r)).filter(Boolean).join(`\n`)};function a$(e){let t=o=>{var i;return(i=sd(o.map(({cells:s}
)=>s.slice(0,Fa))))==null?void 0:i.rows.map((s,a)=>({line:o[a].line,cells:s}))},n=t(e.slice(0,Tw)),r=n&&Ll(n);return r&&fr(r.cells).at.size>1?t(e):void 0}function c$(e,t){return e.flatMap(({line:n,
cells:r},o)=>r.slice(0,Fa).flatMap((i,s)=>{let a=t[o].cells[s];return i===a?[]:[{line:n,from:i,to:a}]}))}var Pl=e=>xe(e).replace(/[^\p{L}\p{N}]/gu,"").replace(/(^|\p{L})0+(?=\p{N})/gu,"$1");
function u$(e){let t=new Map,n=new Map,r=new Map;return e.forEach(({code:o,name:i},s)=>{xe(o)&&(t.set(xe(o),s),n.has(Pl(o))||n.set(Pl(o),s),ke(i)&&!r.has(ke(i))&&r.set(ke(i),s))}),{byCode:t,byNear:n,
byName:r}}var l$=(e,t)=>[e,t].filter(Boolean).join(" · ")||"(trống)";function Ml(e,t){let n={added:[],changed:[],same:0,rejected:[],notes:[],absent:[]},{byCode:r,byNear:o,byName:i}=u$(t),s=new Map,a=
new Map,c=new Map;for(let{line:u,unit:d}of e.lines){let p=xe(d.code);p&&!s.has(p)&&s.set(p,u)}let l=$s([...e.lines.map(({unit:u})=>u),...t.filter(u=>!s.has(xe(u.code)))]);for(let{line:u,text:d}
of e.sections)n.rejected.push({line:u,text:d,why:[k({key:"roster.section"})]});return e.lines.forEach(({line:u,unit:d},p)=>{var I;let h=xe(d.code),m=Pl(d.code),b=l[p].filter(({column:W,problem:Ee}
)=>W!=="phone"&&Ee.key!=="roster.codeTwice").map(wc),w=s.get(h);w!==void 0&&w!==u&&b.push(k({key:"roster.repeatedInPaste",with:{code:d.code,line:w}}));let S=r.get(h),O=S===void 0&&h?t[(I=o.get(
m))!=null?I:-1]:void 0,L=a.get(m);if(O?b.push(k({key:"roster.nearCode",with:{code:O.code,name:O.name}})):S===void 0&&h&&L&&w===u&&b.push(k({key:"roster.nearLine",with:L})),h&&!L&&a.set(m,{line:u,code:
d.code}),b.length){n.rejected.push({line:u,text:l$(d.code,d.name),why:b});return}let F=ke(d.name),N=c.get(F),g=i.get(F);if(N?n.notes.push({line:u,text:k({key:"roster.sameNameLine",with:{...N,name:
d.name}})}):g!==void 0&&g!==S&&n.notes.push({line:u,text:k({key:"roster.sameName",with:{name:d.name,code:t[g].code}})}),N||c.set(F,{line:u,code:d.code}),S===void 0){n.added.push({line:u,unit:d});
return}let f=t[S],y=e.has.filter(W=>W!=="code"&&d[W]!==f[W]);if(y.length===0){n.same+=1;return}let{code:x,...v}=Object.fromEntries(e.has.map(W=>[W,d[W]]));n.changed.push({line:u,index:S,unit:{code:
f.code,...v},code:f.code,name:d.name,columns:y.map(W=>{let Ee=mt[W].heading;return d[W]===""?k({key:"roster.emptied",with:{column:Ee,was:f[W]}}):Ee})})}),n.absent=t.filter(({code:u})=>xe(u)&&!s.has(
xe(u))).map(({code:u,name:d})=>({code:u,name:d})),n}var Ow=100,d$=2e4;function _w(e){return e.lines.length===0?[Be({key:"roster.empty"})]:e.lines.length>d$?[Be({key:"roster.tooLong"})]:
e.missingColumns.map(t=>Be({key:"roster.needColumn",with:{column:t}}))}function Cw(e,{text:t}){if(e.visitor().is!=="staff")return C({key:"who.staffOnly"});let n=Nl(t),r=_w(n);if(r.length)return yt(r);
let o=Ml(n,e.table("units").rows);return Q({added:o.added.map(({line:i,unit:s})=>({line:i,code:s.code,name:s.name})),changed:o.changed.map(({line:i,code:s,name:a,columns:c})=>({line:i,code:s,name:a,
columns:c})),same:o.same,rejected:o.rejected,offers:n.offers,leftOut:n.leftOut.slice(0,Ow),headings:n.headings,notes:o.notes,absent:{count:o.absent.length,first:o.absent.slice(0,Ow)}})}function p$(e,
t){t.added.length+t.changed.length&&e.log([{what:{key:"log.roster",with:{added:t.added.length,changed:t.changed.length,rejected:t.rejected.length}}}]),e.putTyped("units",t.changed.map(({index:n,unit:
r})=>({index:n,cells:r}))),e.append("units",t.added.map(({unit:n})=>({...n}))),e.makeRoom("accounts",e.table("units").rows.length*2),Yn(e,!0),e.readyLines()}function $w(e,{text:t}){var o;if(e.visitor(
).is!=="staff")return C({key:"who.staffOnly"});let n=Nl(t),r=_w(n);return r.length?yt(r):(o=lt(e,()=>{let i=Ml(n,e.table("units").rows);return p$(e,i),Q({added:i.added.length,changed:i.changed.length,
rejected:i.rejected.length})}))!=null?o:C({key:"workbook.busy"})}var Il=e=>({key:"setting.empty",with:{label:e}});function Aw({state:e,today:t,forecast:n,zones:r,me:o,runner:i,takesOver:s}){let{
deadline:a,settings:c,staff:l,contact:u}=e,{unreached:d,dropped:p,quotaPerDay:h}=n,m=oe(n.last),b=c.testTo.join(", "),w=Bi(c),S=!!a.dueBefore&&!!c.lettersFrom&&!w,O=S&&(c.lettersFrom>n.last||
t>n.last),L=e.units.filter(F=>le(F)&&!ft(F.emails).length).length;return{refuse:Ew([!a.dueBefore,Il("Hạn nộp (trước ngày)")],[!c.lettersFrom,Il("Gửi thư từ ngày")],[!ft(l).length,bc],[w,{key:
"letter.testAddress",with:{text:b}}],[r.script!==r.book,{key:"letter.zones",with:r}],[!!i&&i.toLowerCase()!==o.toLowerCase()&&!s,{key:"letter.otherRunner",with:{email:i}}],[S&&!O&&d>0,{key:
"letter.cannotFinish",with:{units:d,quota:h,last:m}}]),warn:Ew([O,{key:"letter.startLate",with:{last:m}}],[p>0&&!d,{key:"letter.tight",with:{letters:p,quota:h}}],[L>0,{key:"letter.unreachable",with:{
units:L}}],[!!b&&!w,{key:"letter.testMode",with:{to:b}}],[!u.trim(),Il("Liên hệ khi cần hỗ trợ")])}}var Ew=(...e)=>e.filter(([t])=>t).map(([,t])=>t);var Pw=21,Lw=100,h$=400;function ot(e,t,n){
return e.visitor().is==="staff"?n(Pn(e,t)):C({key:"who.staffOnly"})}function Pn(e,t){let n=t.quota(),r=t.post(),o=Qr(e.compileSettings(),e.settings()),i=Hs(e,t,void 0,n),s=er(r.ledger,i.register,
i.round);return{office:e,post:t,quota:n,remembered:r,state:i,troubles:o,holds:i.settings.lettersOn&&!o.length?rr(e.settings(),r,s):[]}}var Dl=e=>e>Lw?h$:Lw;function Fl({office:e,state:t,quota:n}){
let r=zn(t),o=[];for(let i=0;i<=Pw;i+=1){let s=be(e.today,i),{go:a,held:c}=Un(Wt(t,s,r).letters,Math.min(i===0?n:1/0,Dl(n)),t.settings.quotaReserve);a.forEach(l=>r.assume(l,s)),(a.length||c.length)&&
o.push({day:s,go:a,held:c.length})}return o}var go=(e,t)=>{var n;return(n=Wt(e.state,e.office.today).letters.find(r=>r.key===t))!=null?n:Fl(e).flatMap(({go:r})=>r).find(r=>r.key===t)},f$=
/^(?:stores|mail|triggers|values)\./;function g$(e){let t=e.googleDiffers().filter(n=>f$.test(n)).length;return t?[{key:"letter.google",with:{count:t}}]:[]}function za({office:e,post:t,remembered:n,
state:r,quota:o,troubles:i},s){let a=zg(r,e.today,be(e.today,Pw),Dl(o),Math.min(o,Dl(o))),{refuse:c,warn:l}=Aw({state:r,today:e.today,forecast:a,zones:t.zones(),me:se(e.visitor()),runner:n.runner,
takesOver:s});return{refuse:[...i,...g$(e),...c],warn:l}}var Nw=60,m$=40,zl=(e,t)=>{var n,r,o;return{key:e.key,kind:q(e.kind).label,unit:(n=e.unit)!=null?n:"",name:(o=(r=e.about.unit)==null?void 0:
r.name)!=null?o:t.department,to:e.to.join(", ")}};function y$({day:e,go:t,held:n},r){var i;let o={};for(let{kind:s}of t)o[s]=((i=o[s])!=null?i:0)+1;return{day:e,words:ht(e),counts:Cu({day:e,held:n,
recipients:0,counts:o}),letters:t.slice(0,Nw).map(s=>zl(s,r)),more:Math.max(0,t.length-Nw)}}function b$({office:e,state:{units:t}}){let n=new Map(t.map(({code:o,name:i})=>[o.trim(),i])),r=e.table(
"letters").rows.filter(({key:o})=>o).map((o,i)=>({row:o,i})).sort((o,i)=>o.row.at< i.row.at?1:o.row.at>i.row.at?-1:i.i-o.i).map(({row:{key:o,kind:i,unit:s,to:a,subject:c,state:l,at:u,why:d}})=>{var p;
return{key:o,kind:i,unit:s,name:(p=n.get(s.trim()))!=null?p:"",to:a,subject:c,state:l,at:_e(u),why:d}});return{unknown:r.filter(({state:o})=>o===fe.unknown),recent:r.slice(0,m$)}}var pi=e=>Be(e);
function w$({office:e,state:t,holds:n}){if(!n.length)return;let r=o=>n.filter(i=>i.about===o).map(({why:i})=>pi(i));return{plan:r("plan"),ledger:r("ledger"),preview:k(js(t,e.today)),mark:Bs(
e.settings())}}function gr(e){let{office:t,remembered:{runner:n},state:r}=e,{refuse:o,warn:i}=za(e,!1),s=Jb(e);return{on:r.settings.lettersOn&&n!=="",runner:n,me:se(t.visitor()),testTo:
r.settings.testTo.join(", "),stopped:Xb(e).map(pi),held:w$(e),refuse:o.map(pi),warn:[...i,...s?[s]:[]].map(pi),health:Qb(e).map(pi),days:Fl(e).map(a=>y$(a,r)),...b$(e)}}var Ul=(e,t,{key:n})=>ot(e,t,
r=>{var l;let o=go(r,n),i=se(e.visitor());if(!o||!i)return C({key:"letter.gone"});if(r.quota<1)return C({key:"letter.noQuota"});let s={...o,to:[i],about:{...o.about,insteadOf:(l=
o.about.insteadOf)!=null?l:o.to}},{senderName:a,replyTo:c}=r.state.settings;try{t.send({to:[i],...Qn(s,r.state),senderName:a||r.state.department,replyTo:c})}catch{return C({key:"letter.notSent",with:{
to:i}})}return Q({to:i})}),Kl=(e,t,{key:n})=>ot(e,t,r=>{var s;let o=go(r,n);if(!o)return C({key:Qt(r.remembered,e.now)?"letter.busy":"letter.gone"});let i={...o,about:{...o.about,today:e.today}};try{
let a=Eu(e,t,(c,{register:l})=>{var u;return We((u=l.get(n))==null?void 0:u.state)?[]:[i]},`${vu}: ${se(e.visitor())}`);return a?a.held?C((s=a.stopped)!=null?s:{key:"letter.noQuota"}):!a.sent&&
!a.failed&&!a.unknown?C({key:"letter.gone"}):(e.log([{what:{key:"log.sentEarly"},unit:o.unit}]),Q({did:a.did})):C({key:"letter.busy"})}catch(a){if(a instanceof bn)return C({key:"workbook.busy"});if(
a instanceof nr)return C(a.problem);throw a}});function Mw({office:e,post:t},n,r,o,i){let s=`${o.why}: ${se(e.visitor())}`,a=t.alone(e,()=>{let{rows:c}=e.table("letters"),{round:l}=e.settings(),u=Ds(
c,l).get(st(l)(n));if(u===void 0&&!i)return C({key:"letter.gone"});let d=u===void 0?void 0:Co(c[u].state);return r(d)?(Pt(e,new Map([[n,{...i&&u===void 0?tt(i,"planned",e.now):{},...o,why:s,at:e.now}
]])),Ig(e,t,n,We(d)),Q({})):C({key:"letter.settled"})});return a?a.value:C({key:"workbook.busy"})}var Zl=(e,t,{key:n})=>ot(e,t,r=>Mw(r,n,o=>!We(o),{state:fe.skipped,why:"Cán bộ chọn bỏ qua"},go(r,
n))),jl=(e,t,{key:n,wasSent:r})=>ot(e,t,o=>Mw(o,n,i=>i==="unknown",r?{state:fe.sent,why:"Cán bộ xác nhận đã gửi"}:{state:fe.lapsed,why:"Cán bộ xác nhận chưa gửi"}));function Iw(e){let{lastRun:t,did:n,
trouble:r,dry:o}=e.post();r&&e.setLastRun({lastRun:t,did:n,trouble:"",dry:o})}var Bl=(e,t,{mark:n})=>ot(e,t,({holds:r})=>{if(!r.some(({about:i})=>i==="plan"))return C({key:"letter.nothingHeld"});
let o=e.settings();return n!==Bs(o)?C({key:"letter.changedAgain"}):(t.setConfirmed(jt(o)),Iw(t),e.log([{what:{key:"log.planConfirmed"}}]),Q(gr(Pn(e,t))))});function k$(e,t,n){let r=Ir(e),o=new Map(
e.units.map(({code:c})=>[je(c),c])),i=new Map(e.register);for(let c of t)i.set(c,{state:"sent",at:n.now});let s=Bp({...e,register:i},n.today).map(({key:c})=>c),a=`Cán bộ chọn coi như đã gửi: ${se(
n.visitor())}`;return new Map([...t,...s].map(c=>{var d,p;let l=r.read(c),u=l&&q(l.kind);return[c,{kind:(d=u==null?void 0:u.label)!=null?d:"",unit:(u==null?void 0:u.to)==="unit"&&o.get((p=l==null?
void 0:l.unit)!=null?p:"")||"",state:fe.sent,at:n.now,why:a}]}))}var Hl=(e,t,{as:n})=>ot(e,t,({holds:r,remembered:o})=>r.some(({about:s})=>s==="ledger")?Qt(o,e.now)?C({key:"letter.busy"}):(
o.inFlight&&Gs(e,t),t.alone(e,()=>{let s=Yo(e,ut(e,e.table("accounts").rows)),a=er(t.ledger(),s.register,s.round),c=a==="unreadable"?[]:a.lost;n==="sent"&&Pt(e,k$(s,c,e)),e.settle(),Dg(e,t)})?(Iw(t),
e.log([{what:{key:n==="sent"?"log.countedAsSent":"log.sentAgain"}}]),Q(gr(Pn(e,t)))):C({key:"workbook.busy"})):C({key:"letter.nothingHeld"}));function x$({office:e,post:t,remembered:n,state:r},o,i){
var a;let s=t.alone(e,()=>{let c=e.table("settings").rows.findIndex(l=>l.label.trim()===he.lettersOn.label);return c<0?!1:(e.putTyped("settings",[{index:c,cells:{value:o?"Có":"Không"}}]),o&&
t.setConfirmed(jt(e.settings())),o?t.setRunner({runner:i,hour:r.settings.sendHour,since:e.now}):n.runner===i&&t.setRunner({runner:"",hour:0,since:""}),!0)});return(a=s==null?void 0:s.value)!=null?a:
!1}var Gl=(e,t,{on:n,takeOver:r})=>ot(e,t,o=>{let i=n?za(o,r).refuse:[];if(i.length)return yt(i.map(a=>Be(a)));let s=t.me();return n&&t.setTrigger(o.state.settings.sendHour),x$(o,n,s)?(!n&&
o.remembered.runner===s&&t.setTrigger(void 0),e.compileSettings(),e.log([{what:{key:n?"log.lettersOn":"log.lettersOff"}}]),Q(gr(Pn(e,t)))):C({key:"workbook.busy"})});function v$({office:e,post:t,
remembered:{runner:n,hour:r,since:o},state:{settings:i}}){if(!i.lettersOn||r===i.sendHour||n===""||n!==se(e.visitor())||n!==t.me()||!t.hasTrigger())return!1;try{return t.setTrigger(i.sendHour),
t.setRunner({runner:n,hour:i.sendHour,since:o}),!0}catch{return!1}}var Dw=(e,t)=>ot(e,t,n=>{let r=!!n.remembered.inFlight;return r&&Gs(e,t),Q(gr(v$(n)||r?Pn(e,t):n))}),Fw=(e,t,{key:n})=>ot(e,t,r=>{
let o=go(r,n);if(!o)return C({key:"letter.gone"});let{subject:i,html:s,text:a,attachments:c}=Qn(o,r.state);return Q({...zl(o,r.state),subject:i,html:s,text:a,zalo:vg(o,r.state),attachments:c.map(({
name:l})=>l)})});var mo=e=>Os(JSON.stringify(Bt.map(t=>e[t])));function S$(e,t,n){let r={row:e.rowId},o=Zn(e,n),i=[];o==="returned"&&i.push({key:"account.returned",sentence:kr(Wi(e.comment)),...r});
for(let s of t.findings)s.level==="fault"&&i.push({key:s.problem.key,sentence:kr(s.problem),field:s.field,...r});return o==="changed"&&i.push({key:"remark",sentence:kr({key:"account.changedSince",
with:{columns:Fr(e,n).join(", ")}}),...r}),i}var Wl=(e,t)=>e.rowId||`~${t}`;function hi(e,t,n,r=Wr(e)){let o=Object.fromEntries(we.map(s=>[s,e[s]])),i=qe(e);return{rowId:Wl(e,t),version:mo(e),fields:
o,stopped:i,says:i?[]:S$(e,r,n),review:Zn(e,n),comment:e.comment}}var Ua=(e,t,n)=>{var r;return $r({dueBefore:t.dueBefore,graceUntil:t.graceUntil,extendedTo:Cr((r=e==null?void 0:e.extendedTo)!=null?r:
"")},n)},mr=(e,t)=>e.flatMap((n,r)=>n.unit.trim()===t&&we.some(o=>n[o])?[{row:n,index:r}]:[]);var zw=({code:e,name:t})=>({code:e.trim(),name:t});function Uw(e,t){var m;let n=e.visitor(),r=e.settings(
),o=e.table("units").rows,i=$a(n,o),s=(m=t.unit)!=null?m:i.length===1?i[0].code.trim():void 0;if(s!==void 0){let b=Aa(s,n,o,r);if(!b.may)return C(b.why)}let a=Ea(n,r);if(s===void 0&&i.length===0&&
!a)return C(bl(n,r));let c=o.find(b=>b.code.trim()===s),{guidance:l,federation:u,department:d,contact:p,notice:h}=r;return Q({who:{email:se(n),isStaff:n.is==="staff"},unit:c&&{...zw(c),status:
c.status,timeliness:c.timeliness},yourUnits:i.map(zw),mayChoose:a,rows:c?mr(e.table("accounts").rows,c.code.trim()).map(({row:b,index:w})=>hi(b,w,e.markKey())):[],deadline:Ua(c,r,e.today),guidance:l,
federation:u,department:d,contact:p,notice:h,draft:c?e.drafts.get(c.code.trim()):""})}function Kw(e){let t=e.visitor(),n=e.table("units").rows,r=$a(t,n),o=Ea(t,e.settings())?n:r;return Q({units:
o.filter(i=>i.code&&i.name).map(i=>[i.code.trim(),i.name])})}var Vl=(e,t)=>e.trim()===t.trim();function Zw(e,t,n){let r={...t.fields},o=[];for(let s of we){let[a,c,l]=[e.fields[s],t.fields[s],
n.fields[s]];Vl(c,a)?r[s]=l:!Vl(l,a)&&!Vl(l,c)&&o.push(s)}let i=t.stopped===e.stopped?n.stopped:t.stopped;return{fields:r,stopped:i,bothChanged:o}}var jw=200,R$=30,T$=(e,t)=>({...ec(gt),unit:e,usage:
Fe.active,rowId:t}),O$=(e,t)=>we.every(n=>e[n]===t[n])&&qe(e)===qe(t),_$=(e,t)=>t.stopped&&e?void 0:Wr(t.fields),C$=(e,t,n)=>({...e,...n==null?void 0:n.values,usage:t.stopped?Fe.stopped:Fe.active}),
$$=e=>({fields:Object.fromEntries(we.map(t=>[t,e[t]])),stopped:qe(e)});function E$(e,t){if(!t||!e.opened||mo(t)===e.version)return e;let{fields:n,stopped:r,bothChanged:o}=Zw(e.opened,e,$$(t));
return o.length>0?e:{...e,fields:n,stopped:r,version:mo(t)}}function A$(e,t,n){let r=n.findIndex((l,u)=>Wl(l,u)===e.rowId),o=r<0?void 0:n[r],i=E$(e,o);if(o&&o.unit.trim()!==t)return Be({key:
"who.notYours"},{row:i.rowId});if(!o&&i.version!=="")return Be({key:"form.rowGone"},{row:i.rowId});let s=_$(o,i),a=C$(o!=null?o:T$(t,i.rowId),i,s);if(!o)return{sent:i,reading:s,after:a,what:"added"};
let c=O$(o,a)?"same":qe(a)&&!qe(o)?"stopped":"changed";return{sent:i,reading:s,index:r,before:o,after:a,what:c}}var L$=e=>({by:e.source===Sr.hand?"":e.by,at:_e(e.updated)}),P$=(e,t)=>t.flatMap(({
before:n,index:r,sent:o,what:i})=>n&&i!=="same"&&mo(n)!==o.version?[{...hi(n,r,e.markKey()),...L$(n)}]:[]);function N$(e){return e.filter(({what:t})=>t!=="same").flatMap(({sent:t,reading:n})=>{var r;
return((r=n==null?void 0:n.findings)!=null?r:[]).filter(o=>o.level==="fault").map(o=>({key:o.problem.key,sentence:kr(o.problem),row:t.rowId,field:o.field,suggest:o.suggest}))})}function M$(e,t,n){
let r=e.some(({after:i})=>!qe(i)&&i.kind!==B.none),o=new Set(e.map(({index:i})=>i));return r?mr(n,t).filter(({row:i,index:s})=>i.kind===B.none&&!qe(i)&&!o.has(s)).map(({row:i,index:s})=>({sent:{rowId:
i.rowId,version:mo(i),fields:i,stopped:!0},index:s,before:i,after:{...i,usage:Fe.stopped},what:"stopped"})):[]}function I$(e,t,n){let r=new Map(e.map(s=>[s.index,s.after])),o=[...mr(n,t).map(({row:s,
index:a})=>{var c;return(c=r.get(a))!=null?c:s}),...e.filter(s=>s.index===void 0).map(s=>s.after)].filter(s=>!qe(s)),i=o.filter(s=>s.kind===B.none);return i.length===0||i.length===o.length?[]:i.map(
s=>Be({key:"account.noneWithAccounts"},{row:s.rowId,field:"kind"}))}var D$=e=>e.some(({what:t,after:n})=>(t==="added"||t==="changed"&&!qe(n))&&n.kind!==B.none);function F$(e,t,n,r){let o=P$(e,n);if(
o.length)return yt(o.map(a=>Be({key:"form.conflict"},{row:a.rowId})),o);let i=n.filter(({what:a})=>a==="added").length;if(i>0&&mr(r,t.unit).length+i>jw)return C({key:"form.unitFull",with:{most:jw}});
let s=[...N$(n),...I$(n,t.unit,r)];return D$(n)&&!t.consent&&s.push(Be({key:"form.consent"},{field:"consent"})),s.length?yt(s):void 0}var z$=e=>[...new Set(e.flatMap(({before:t,after:n})=>[
...we.filter(r=>{var o;return((o=t==null?void 0:t[r])!=null?o:"")!==n[r]}).map(Ht),...t&&t.usage!==n.usage?[Ht("usage")]:[]]))],Bw=e=>Object.fromEntries(sp.map(t=>[t,e[t]]));function U$(e,t,n,r){
let o=e.markKey();if(!n.consent||!Wn(t)||!o)return{consent:"",consentMark:""};let i=Yf(r,e.now,e.settings().notice);return{consent:i,consentMark:Uo({...t,consent:i},o)}}function K$(e,t,n,r){let o=
e.visitor(),i=se(o),s=e.table("accounts");for(let{after:u,what:d}of t)Object.assign(u,{updated:e.now,by:i,source:Sr.form}),d!=="stopped"&&Object.assign(u,U$(e,u,n,i));let a=s.rows.slice(),c=t.filter(
u=>u.index===void 0);e.log([{what:{key:r?"log.formUnlisted":"log.form"},unit:n.unit,rowId:t.map(({after:u})=>u.rowId).join(", "),columns:z$(t)}]);for(let u of t)u.index!==void 0&&(a[u.index]=u.after);
let l=ku(e,{accounts:[...a,...c.map(u=>u.after)],units:[n.unit],typed:t.filter(u=>u.index!==void 0).map(u=>({index:u.index,cells:Bw(u.after)})),added:c.map(u=>Bw(u.after))});return o.is==="staff"&&
e.putOwn("accounts",t.filter(({before:u})=>(u==null?void 0:u.review)===Ce.passed).map(({index:u})=>({index:u,cells:{review:""}}))),l}function Z$(e,t,n,r){let o=e.table("units").rows.find(
a=>a.code.trim()===t.unit),i=e.settings(),s=new Map(r.accounts.map(({own:a,reading:c})=>[a.rowId,c]));return{unit:{code:o.code.trim(),name:o.name,status:o.status,timeliness:o.timeliness},recorded:
n.map(({after:a,what:c})=>({rowId:a.rowId,title:a.kind===B.none?`${B.none}: ${a.reason}`:a.pageName||a.accountName,address:a.address,what:c})),rows:mr(e.table("accounts").rows,t.unit).map(({row:a,
index:c})=>hi(a,c,e.markKey(),s.get(a.rowId))),deadline:Ua(o,i,e.today),pages:i.pages}}function j$(e,{consent:t},n){let{before:r,what:o}=n;return o==="same"&&t&&r&&!qe(r)&&Wn(r)&&Vn(r,e.markKey(
))!=="given"?{...n,what:"changed"}:n}function B$(e,t){let n=e.table("units").rows,r=Aa(t.unit,e.visitor(),n,e.settings());if(!r.may)return C(r.why);let o=e.table("accounts").rows,i=t.rows.map(d=>A$(d,
t.unit,o)),s=i.filter(d=>"sentence"in d);if(s.length)return yt(s);let a=i.map(d=>j$(e,t,d));a.push(...M$(a,t.unit,o));let c=F$(e,t,a,o);if(c)return c;let l=a.filter(({what:d})=>d!=="same"),u=l.length?
K$(e,l,t,r.unlisted):pg(e,t.unit);return Q(Z$(e,t,a,u))}function Hw(e,t){var n;return t.rows.length===0?C({key:"form.nothing"}):t.rows.length>R$?C({key:"form.tooMany"}):new Set(t.rows.map(
r=>r.rowId)).size!==t.rows.length?yt([{key:"form.oldPage",sentence:k({key:"form.oldPage"})}]):(n=lt(e,()=>B$(e,t)))!=null?n:C({key:"workbook.busy"})}var sn=e=>Y().check(da(e)),Ka=sn(Cs),Gw=X(
Object.fromEntries(we.map(e=>[e,sn(2e3)]))),H$=X({rowId:Y().check(ci(/^[~\w-]{1,40}$/)),version:sn(400),fields:Gw,stopped:ur(),opened:Mt(X({fields:Gw,stopped:ur()}))}),Za=X({}),ja=X({key:sn(300)}),It=
(e,t)=>({input:e,run:t}),on=(e,t)=>It(e,(n,r,o)=>t(n,o)),Ww={openForm:on(X({unit:Mt(Ka)}),Uw),listUnits:on(Za,Kw),saveReport:on(X({unit:Ka,consent:ur(),rows:nn(H$).check(da(60))}),Hw),keepDraft:on(X({
unit:Ka,draft:sn(6e4)}),gw),dropDraft:on(X({unit:Ka}),mw),checkAll:on(Za,bg),checkGoogle:on(Za,fw),previewRoster:on(X({text:sn(4e6)}),Cw),importRoster:on(X({text:sn(4e6)}),$w),lettersView:It(Za,Dw),
previewLetter:It(ja,Fw),sendToMe:It(ja,Ul),sendNow:It(ja,Kl),skipLetter:It(ja,Zl),decideUnknown:It(X({key:sn(300),wasSent:ur()}),jl),confirmPlan:It(X({mark:sn(2e3)}),Bl),settleMemories:It(X({as:ha([
"sent","again"])}),Hl),switchLetters:It(X({on:ur(),takeOver:ur()}),Gl)},G$=41e5;function Vw(e,t,n,r){if(typeof n!="string"||!Object.prototype.hasOwnProperty.call(Ww,n))throw new Error("unknown call");
if(typeof r!="string"||r.length>G$)throw new Error("malformed body");let{input:o,run:i}=Ww[n];return i(e,t,vy(o,JSON.parse(r)))}function W$(e){try{return!e.mayWrite("accounts","unit")||!e.mayWrite(
"units","status")}catch{return!1}}function qw(e,t){let n;try{let r=di();if(r==="")return JSON.stringify(C({key:"who.nobody"}));let o=n=new Ye({who:ho(r)}),i=Vw(o,new En(()=>o.spreadsheet()),e,t);
return e!=="checkGoogle"&&An(o),JSON.stringify(i)}catch(r){let o=Ys(r);return n==null||n.letGo(),o.key!=="workbook.unexpected"||!n||!W$(n)?JSON.stringify(C(o)):(po(n,"protectionErrorsAtFlush",
n.wasRefusedLate),JSON.stringify(C({key:"workbook.protected"})))}}function V$(e){hw(e)}function q$(e){e!=null&&e.range&&e.source&&Fb(e)}function Y$(e,t){return qw(e,t)}function X$(e){Db(e)}
function J$(){lw()}function Q$(){pw()}return ik(eE);})();
function onEdit(...a) { return App.onEdit(...a); }
function onOpen(...a) { return App.onOpen(...a); }
function rpc(...a) { return App.rpc(...a); }
function sendDailyLetters(...a) { return App.sendDailyLetters(...a); }
function setUp(...a) { return App.setUp(...a); }
function showAssumptions() { return App.openPage("assumptions"); }
function showCheck() { return App.openPage("check"); }
function showForm() { return App.openPage("form"); }
function showLetters() { return App.openPage("letters"); }
function showMissingFirst(...a) { return App.showMissingFirst(...a); }
function showRoster() { return App.openPage("roster"); }
