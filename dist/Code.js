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
"use strict";var App=(()=>{var sk=Object.create;var wo=Object.defineProperty;var ak=Object.getOwnPropertyDescriptor;var ck=Object.getOwnPropertyNames;var uk=Object.getPrototypeOf,lk=
Object.prototype.hasOwnProperty;var dk=(e,t,n)=>t in e?wo(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var pk=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}
catch(n){throw t=0,n}},fk=(e,t)=>{for(var n in t)wo(e,n,{get:t[n],enumerable:!0})},rd=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of ck(t))!lk.call(e,o)&&o!==n&&wo(e,o,{get:(
)=>t[o],enumerable:!(r=ak(t,o))||r.enumerable});return e};var hk=(e,t,n)=>(n=e!=null?sk(uk(e)):{},rd(t||!e||!e.__esModule?wo(n,"default",{value:e,enumerable:!0}):n,e)),mk=e=>rd(wo({},"__esModule",{
value:!0}),e);var J=(e,t,n)=>dk(e,typeof t!="symbol"?t+"":t,n);var Cw=pk((Il,Dl)=>{"use strict";((e,t)=>{typeof define=="function"&&define.amd?define([],t):typeof Dl=="object"&&typeof Il!="undefined"?
Dl.exports=t():e.Papa=t()})(Il,function e(){var t=typeof self!="undefined"?self:typeof window!="undefined"?window:t!==void 0?t:{},n=!t.document&&!!t.postMessage,r=t.IS_PAPA_WORKER||!1,o={},i=0,s={};
function a(m){return m.charCodeAt(0)===65279?m.slice(1):m}function c(m){this._handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,this._baseIndex=0,this._partialLine="",
this._rowCount=0,this._start=0,this._nextChunk=null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(h){var y=P(h);y.chunkSize=parseInt(y.chunkSize),h.step||h.chunk||(
y.chunkSize=null),this._handle=new f(y),(this._handle.streamer=this)._config=y}.call(this,m),this.parseChunk=function(h,y){var x=parseInt(this._config.skipFirstNLines)||0;if(this.isFirstChunk&&0< x){
let I=this._config.newline;I||(v=this._config.quoteChar||'"',I=this._handle.guessLineEndings(h,v)),h=[...h.split(I).slice(x)].join(I)}this.isFirstChunk&&N(this._config.beforeFirstChunk)&&(v=
this._config.beforeFirstChunk(h))!==void 0&&(h=v),this.isFirstChunk=!1,this._halted=!1;var x=this._partialLine+h,v=(this._partialLine="",this._handle.parse(x,this._baseIndex,!this._finished));if(
!this._handle.paused()&&!this._handle.aborted()){if(h=v.meta.cursor,x=(this._finished||(this._partialLine=x.substring(h-this._baseIndex),this._baseIndex=h),v&&v.data&&(this._rowCount+=v.data.length),
this._finished||this._config.preview&&this._rowCount>=this._config.preview),r)t.postMessage({results:v,workerId:s.WORKER_ID,finished:x});else if(N(this._config.chunk)&&!y){if(this._config.chunk(v,
this._handle),this._handle.paused()||this._handle.aborted())return void(this._halted=!0);this._completeResults=v=void 0}return this._config.step||this._config.chunk||(this._completeResults.data=
this._completeResults.data.concat(v.data),this._completeResults.errors=this._completeResults.errors.concat(v.errors),this._completeResults.meta=v.meta),this._completed||!x||!N(this._config.complete)||
v&&v.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),x||v&&v.meta.paused||this._nextChunk(),v}this._halted=!0},this._sendError=function(h){N(
this._config.error)?this._config.error(h):r&&this._config.error&&t.postMessage({workerId:s.WORKER_ID,error:h,finished:!1})}}function l(m){var h;(m=m||{}).chunkSize||(m.chunkSize=s.RemoteChunkSize),
c.call(this,m),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){this._readChunk()},this.stream=function(y){this._input=y,this._nextChunk()},this._readChunk=function(){if(
this._finished)this._chunkLoaded();else{if(h=new XMLHttpRequest,this._config.withCredentials&&(h.withCredentials=this._config.withCredentials),n||(h.onload=F(this._chunkLoaded,this),h.onerror=F(
this._chunkError,this)),h.ontimeout=F(this._chunkTimeout,this),h.open(this._config.downloadRequestBody?"POST":"GET",this._input,!n),this._config.downloadTimeout&&!n&&(h.timeout=
this._config.downloadTimeout),this._config.downloadRequestHeaders){var y,x=this._config.downloadRequestHeaders;for(y in x)h.setRequestHeader(y,x[y])}var v;this._config.chunkSize&&(v=
this._start+this._config.chunkSize-1,h.setRequestHeader("Range","bytes="+this._start+"-"+v));try{h.send(this._config.downloadRequestBody)}catch(I){this._chunkError(I.message)}n&&h.status===0&&
this._chunkError()}},this._chunkLoaded=function(){h.readyState===4&&(h.status<200||400<=h.status?this._chunkError():(this._start+=this._config.chunkSize||h.responseText.length,this._finished=
!this._config.chunkSize||this._start>=(y=>(y=y.getResponseHeader("Content-Range"))!==null?parseInt(y.substring(y.lastIndexOf("/")+1)):-1)(h),this.parseChunk(h.responseText)))},this._chunkError=
function(y){y=h.statusText||y,this._sendError(new Error(y))},this._chunkTimeout=function(){this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function u(m){(m=m||{}
).chunkSize||(m.chunkSize=s.LocalChunkSize),c.call(this,m);var h,y,x=typeof FileReader!="undefined";this.stream=function(v){this._input=v,y=v.slice||v.webkitSlice||v.mozSlice,x?((h=
new FileReader).onload=F(this._chunkLoaded,this),h.onerror=F(this._chunkError,this)):h=new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(
this._rowCount< this._config.preview)||this._readChunk()},this._readChunk=function(){var v=this._input,I=(this._config.chunkSize&&(I=Math.min(this._start+this._config.chunkSize,this._input.size),v=
y.call(v,this._start,I)),h.readAsText(v,this._config.encoding));x||this._chunkLoaded({target:{result:I}})},this._chunkLoaded=function(v){this._start+=this._config.chunkSize,this._finished=
!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(v.target.result)},this._chunkError=function(){this._sendError(h.error)}}function d(m){var h;c.call(this,m=m||{}),this.stream=
function(y){return h=y,this._nextChunk()},this._nextChunk=function(){var y,x;if(!this._finished)return y=this._config.chunkSize,h=y?(x=h.substring(0,y),h.substring(y)):(x=h,""),this._finished=!h,
this.parseChunk(x)}}function p(m){c.call(this,m=m||{});var h=[],y=!0,x=!1;this.pause=function(){c.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){
c.prototype.resume.apply(this,arguments),this._input.resume()},this.stream=function(v){this._input=v,this._input.on("data",this._streamData),this._input.on("end",this._streamEnd),this._input.on(
"error",this._streamError)},this._checkIsFinished=function(){x&&h.length===1&&(this._finished=!0)},this._nextChunk=function(){this._checkIsFinished(),h.length?this.parseChunk(h.shift()):y=!0},
this._streamData=F(function(v){try{h.push(typeof v=="string"?v:v.toString(this._config.encoding)),y&&(y=!1,this._checkIsFinished(),this.parseChunk(h.shift()))}catch(I){this._streamError(I)}},this),
this._streamError=F(function(v){this._streamCleanUp(),this._sendError(v)},this),this._streamEnd=F(function(){this._streamCleanUp(),x=!0,this._streamData("")},this),this._streamCleanUp=F(function(){
this._input.removeListener("data",this._streamData),this._input.removeListener("end",this._streamEnd),this._input.removeListener("error",this._streamError)},this)}function f(m){var h,y,x,v,I=Math.pow(
2,53),W=-I,Ee=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,it=
/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
te=this,Le=0,E=0,Re=!1,A=!1,z=[],T={data:[],errors:[],meta:{}};function Pe(K){return m.skipEmptyLines==="greedy"?K.join("").trim()==="":K.length===1&&K[0].length===0}function ae(){if(T&&x&&(pt(
"Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),x=!1),m.skipEmptyLines&&(T.data=T.data.filter(function(ce){return!Pe(ce)})),ye(
)){let ce=function(Ie){z.push(Ie)};var D=ce;if(T)if(Array.isArray(T.data[0])){for(var K=0;ye()&&K< T.data.length;K++)T.data[K].forEach(ce);T.data.splice(0,1)}else T.data.forEach(ce)}function U(ce,Ie){
for(var ge=m.header?{}:[],Z=0;Z< ce.length;Z++){var M=Z,De=ce[Z],De=((H,ue)=>(Te=>(m.dynamicTypingFunction&&m.dynamicTyping[Te]===void 0&&(m.dynamicTyping[Te]=m.dynamicTypingFunction(Te)),(
m.dynamicTyping[Te]||m.dynamicTyping)===!0))(H)?ue==="true"||ue==="TRUE"||ue!=="false"&&ue!=="FALSE"&&((Te=>{if(Ee.test(Te)&&(Te=parseFloat(Te),W< Te&&Te< I))return 1})(ue)?parseFloat(ue):it.test(ue)?
new Date(ue):ue===""?null:ue):ue)(M=m.header?Z>=z.length?"__parsed_extra":z[Z]:M,De=m.transform?m.transform(De,M):De);M==="__parsed_extra"?(ge[M]=ge[M]||[],ge[M].push(De)):ge[M]=De}return m.header&&(
Z>z.length?pt("FieldMismatch","TooManyFields","Too many fields: expected "+z.length+" fields but parsed "+Z,E+Ie):Z< z.length&&pt("FieldMismatch","TooFewFields",
"Too few fields: expected "+z.length+" fields but parsed "+Z,E+Ie)),ge}var me;T&&(m.header||m.dynamicTyping||m.transform)&&(me=1,!T.data.length||Array.isArray(T.data[0])?(T.data=T.data.map(U),me=
T.data.length):T.data=U(T.data,0),m.header&&T.meta&&(T.meta.fields=z),E+=me)}function ye(){return m.header&&z.length===0}function pt(K,U,me,D){K={type:K,code:U,message:me},D!==void 0&&(K.row=D),
T.errors.push(K)}N(m.step)&&(v=m.step,m.step=function(K){T=K,ye()?ae():(ae(),T.data.length!==0&&(Le+=K.data.length,m.preview&&Le>m.preview?y.abort():(T.data=T.data[0],v(T,te))))}),this.parse=function(
K,U,me){var D=m.quoteChar||'"',D=(m.newline||(m.newline=this.guessLineEndings(K,D)),x=!1,m.delimiter?N(m.delimiter)&&(m.delimiter=m.delimiter(K),T.meta.delimiter=m.delimiter):((D=((ce,Ie,ge,Z,M)=>{
var De,H,ue,Te;M=M||[",","\u0009","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var yr=0;yr< M.length;yr++){for(var vt,yo=M[yr],Ae=0,St=0,Oe=0,He=(ue=void 0,new b({comments:Z,delimiter:yo,newline:Ie,preview:
10}).parse(ce)),Ft=0;Ft< He.data.length;Ft++)ge&&Pe(He.data[Ft])?Oe++:(vt=He.data[Ft].length,St+=vt,ue===void 0?ue=vt:0< vt&&(Ae+=Math.abs(vt-ue),ue=vt));0< He.data.length&&(St/=He.data.length-Oe),
1.99< St&&(H===void 0||Ae< H||Ae===H&&Te< St)&&(H=Ae,De=yo,Te=St)}return{successful:!!(m.delimiter=De),bestDelimiter:De}})(K,m.newline,m.skipEmptyLines,m.comments,m.delimitersToGuess)).successful?
m.delimiter=D.bestDelimiter:(x=!0,m.delimiter=s.DefaultDelimiter),T.meta.delimiter=m.delimiter),P(m));return D.header=ye(),m.preview&&m.header&&D.preview++,h=K,y=new b(D),T=y.parse(h,U,me),ae(),Re?{
meta:{paused:!0}}:T||{meta:{paused:!1}}},this.paused=function(){return Re},this.pause=function(){Re=!0,y.abort(),h=N(m.chunk)?"":h.substring(y.getCharIndex())},this.resume=function(){
te.streamer._halted?(Re=!1,te.streamer.parseChunk(h,!0)):(void 0)(te.resume,3)},this.aborted=function(){return A},this.abort=function(){A=!0,y.abort(),T.meta.aborted=!0,N(m.complete)&&m.complete(T),h=
""},this.guessLineEndings=function(ce,D){ce=ce.substring(0,1048576);var D=new RegExp(g(D)+"([^]*?)"+g(D),"gm"),me=(ce=ce.replace(D,"")).split("\r"),D=ce.split(`\n`),ce=1< D.length&&D[0].length< me[
0].length;if(me.length===1||ce)return`\n`;for(var Ie=0,ge=0;ge< me.length;ge++)me[ge][0]===`\n`&&Ie++;return Ie>=me.length/2?`\r\n`:"\r"}}function g(m){return m.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}
function b(m){var h=(m=m||{}).delimiter,y=m.newline,x=m.comments,v=m.step,I=m.preview,W=m.fastMode,Ee=null,it=!1,te=m.quoteChar==null?'"':m.quoteChar,Le=te;if(m.escapeChar!==void 0&&(Le=m.escapeChar),
(typeof h!="string"||-1< s.BAD_DELIMITERS.indexOf(h))&&(h=","),x===h)throw new Error("Comment character same as delimiter");x===!0?x="#":(typeof x!="string"||-1< s.BAD_DELIMITERS.indexOf(x))&&(x=!1),
y!==`\n`&&y!=="\r"&&y!==`\r\n`&&(y=`\n`);var E=0,Re=!1;this.parse=function(A,z,T){if(typeof A!="string")throw new Error("Input must be a string");var Pe=A.length,ae=h.length,ye=y.length,pt=x.length,K=
N(v),U=[],me=[],D=[],ce=E=0;if(!A)return Ae();if(W||W!==!1&&A.indexOf(te)===-1){for(var Ie=A.split(y),ge=0;ge< Ie.length;ge++){if(D=Ie[ge],E+=D.length,ge!==Ie.length-1)E+=y.length;else if(T)return Ae(
);if(!x||D.substring(0,pt)!==x){if(K){if(U=[],Te(D.split(h)),St(),Re)return Ae()}else Te(D.split(h));if(I&&I<=ge)return U=U.slice(0,I),Ae(!0)}}return Ae()}for(var Z=A.indexOf(h,E),M=A.indexOf(y,E),De=
new RegExp(g(Le)+g(te),"g"),H=A.indexOf(te,E);;)if(A[E]===te)for(H=E,E++;;){if((H=A.indexOf(te,H+1))===-1)return T||me.push({type:"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:
U.length,index:E}),vt();if(H===Pe-1)return vt(A.substring(E,H).replace(De,te));if(te===Le&&A[H+1]===Le)H++;else if(te===Le||H===0||A[H-1]!==Le){Z!==-1&&Z< H+1&&(Z=A.indexOf(h,H+1));var ue=yr((M=
M!==-1&&M< H+1?A.indexOf(y,H+1):M)===-1?Z:Math.min(Z,M));if(A.substr(H+1+ue,ae)===h){D.push(A.substring(E,H).replace(De,te)),A[E=H+1+ue+ae]!==te&&(H=A.indexOf(te,E)),Z!==-1&&Z< E&&(Z=A.indexOf(h,E)),
M!==-1&&M< E&&(M=A.indexOf(y,E));break}if(ue=yr(M),A.substring(H+1+ue,H+1+ue+ye)===y){if(D.push(A.substring(E,H).replace(De,te)),yo(H+1+ue+ye),Z!==-1&&Z< E&&(Z=A.indexOf(h,E)),H=A.indexOf(te,E),K&&(
St(),Re))return Ae();if(I&&U.length>=I)return Ae(!0);break}me.push({type:"Quotes",code:"InvalidQuotes",message:"Trailing quote on quoted field is malformed",row:U.length,index:E}),H++}}else if(x&&
D.length===0&&A.substring(E,E+pt)===x){if(M===-1)return Ae();E=M+ye,M=A.indexOf(y,E),Z!==-1&&Z< E&&(Z=A.indexOf(h,E))}else if(Z!==-1&&(Z< M||M===-1))D.push(A.substring(E,Z)),E=Z+ae,Z=A.indexOf(h,E);
else{if(M===-1)break;if(D.push(A.substring(E,M)),yo(M+ye),K&&(St(),Re))return Ae();if(I&&U.length>=I)return Ae(!0)}return vt();function Te(Oe){U.push(Oe),ce=E}function yr(Oe){var He=0;return He=
Oe!==-1&&(Oe=A.substring(H+1,Oe))&&Oe.trim()===""?Oe.length:He}function vt(Oe){return T||(Oe===void 0&&(Oe=A.substring(E)),D.push(Oe),E=Pe,Te(D),K&&St()),Ae()}function yo(Oe){E=Oe,Te(D),D=[],M=
A.indexOf(y,E)}function Ae(Oe){if(m.header&&!z&&U.length&&!it){var He=U[0],Ft=Object.create(null),Va=new Set(He);let td=!1;for(let br=0;br< He.length;br++){let Rt=a(He[br]);if(Ft[Rt=N(
m.transformHeader)?m.transformHeader(Rt,br):Rt]){let bo,nd=Ft[Rt];for(;bo=Rt+"_"+nd,nd++,Va.has(bo););Va.add(bo),He[br]=bo,Ft[Rt]++,td=!0,(Ee=Ee===null?{}:Ee)[bo]=Rt}else Ft[Rt]=1,He[br]=Rt;Va.add(
Rt)}td&&console.warn("Duplicate headers found and renamed."),it=!0}return{data:U,errors:me,meta:{delimiter:h,linebreak:y,aborted:Re,truncated:!!Oe,cursor:ce+(z||0),renamedHeaders:Ee}}}function St(){v(
Ae()),U=[],me=[]}},this.abort=function(){Re=!0},this.getCharIndex=function(){return E}}function w(m){var h=m.data,y=o[h.workerId],x=!1;if(h.error)y.userError(h.error,h.file);else if(h.results&&
h.results.data){var v={abort:function(){x=!0,S(h.workerId,{data:[],errors:[],meta:{aborted:!0}})},pause:O,resume:O};if(N(y.userStep)){for(var I=0;I< h.results.data.length&&(y.userStep({data:
h.results.data[I],errors:h.results.errors,meta:h.results.meta},v),!x);I++);delete h.results}else N(y.userChunk)&&(y.userChunk(h.results,v,h.file),delete h.results)}h.finished&&!x&&S(h.workerId,
h.results)}function S(m,h){var y=o[m];N(y.userComplete)&&y.userComplete(h),y.terminate(),delete o[m]}function O(){throw new Error("Not implemented.")}function P(m){if(typeof m!="object"||
m===null)return m;var h,y=Array.isArray(m)?[]:{};for(h in m)y[h]=P(m[h]);return y}function F(m,h){return function(){m.apply(h,arguments)}}function N(m){return typeof m=="function"}return s.parse=
function(m,h){var y=(h=h||{}).dynamicTyping||!1;if(N(y)&&(h.dynamicTypingFunction=y,y={}),h.dynamicTyping=y,h.transform=!!N(h.transform)&&h.transform,h.downloadTimeout!==void 0){var y=parseInt(
h.downloadTimeout);if(isNaN(y))throw new Error("Config downloadTimeout value ("+h.downloadTimeout+") not parsable by parseInt(val).");h.downloadTimeout=y}if(!h.worker||!s.WORKERS_SUPPORTED)return y=
null,s.NODE_STREAM_INPUT,typeof m=="string"?(m=a(m),y=new(h.download?l:d)(h)):m.readable===!0&&N(m.read)&&N(m.on)?y=new p(h):(t.File&&m instanceof File||m instanceof Object)&&(y=new u(h)),y.stream(m);
(y=(()=>{var x;return!!s.WORKERS_SUPPORTED&&(x=(()=>{var v=t.URL||t.webkitURL||null,I=e.toString();return s.BLOB_URL||(s.BLOB_URL=v.createObjectURL(new Blob([
"var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ",
"(",I,")();"],{type:"text/javascript"})))})(),(x=new t.Worker(x)).onmessage=w,x.id=i++,o[x.id]=x)})()).userStep=h.step,y.userChunk=h.chunk,y.userComplete=h.complete,y.userError=h.error,h.step=N(
h.step),h.chunk=N(h.chunk),h.complete=N(h.complete),h.error=N(h.error),delete h.worker,y.postMessage({input:m,config:h,workerId:y.id})},s.unparse=function(m,h){var y=!1,x=!0,v=",",I=`\r\n`,W='"',Ee=
W+W,it=!1,te=null,Le=!1,E=((()=>{if(typeof h=="object"){if(typeof h.delimiter!="string"||s.BAD_DELIMITERS.filter(function(z){return h.delimiter.indexOf(z)!==-1}).length||(v=h.delimiter),
typeof h.quotes!="boolean"&&typeof h.quotes!="function"&&!Array.isArray(h.quotes)||(y=h.quotes),typeof h.skipEmptyLines!="boolean"&&typeof h.skipEmptyLines!="string"||(it=h.skipEmptyLines),
typeof h.newline=="string"&&(I=h.newline),typeof h.quoteChar=="string"&&(W=h.quoteChar,Ee=W+W),typeof h.header=="boolean"&&(x=h.header),Array.isArray(h.columns)){if(
h.columns.length===0)throw new Error("Option columns is empty");te=h.columns}h.escapeChar!==void 0&&(Ee=h.escapeChar+W),h.escapeFormulae instanceof RegExp?Le=h.escapeFormulae:
typeof h.escapeFormulae=="boolean"&&h.escapeFormulae&&(Le=/^[=+\-@\t\r].*$/)}})(),new RegExp(g(W),"g"));if(typeof m=="string"&&(m=JSON.parse(m)),Array.isArray(m)){if(!m.length)return Re(te,m,it);if(
Array.isArray(m[0]))return Re(null,m,it);if(typeof m[0]=="object")return Re(te||Object.keys(m[0]),m,it)}else if(typeof m=="object")return typeof m.data=="string"&&(m.data=JSON.parse(m.data)),
Array.isArray(m.data)&&(m.fields||(m.fields=m.meta&&m.meta.fields||te),m.fields||(m.fields=Array.isArray(m.data[0])?m.fields:typeof m.data[0]=="object"?Object.keys(m.data[0]):[]),Array.isArray(m.data[
0])||typeof m.data[0]=="object"||(m.data=[m.data])),Re(m.fields||[],m.data||[],it);throw new Error("Unable to serialize unrecognized input");function Re(z,T,Pe){var ae="",ye=(typeof z=="string"&&(z=
JSON.parse(z)),typeof T=="string"&&(T=JSON.parse(T)),Array.isArray(z)&&0< z.length),pt=!Array.isArray(T[0]);if(ye&&x){for(var K=0;K< z.length;K++)0< K&&(ae+=v),ae+=A(z[K],K);0< T.length&&(ae+=I)}for(
var U=0;U< T.length;U++){var me=(ye?z:T[U]).length,D=!1,ce=ye?Object.keys(T[U]).length===0:T[U].length===0;if(Pe&&!ye&&(D=Pe==="greedy"?T[U].join("").trim()==="":T[U].length===1&&(T[U][0]==null||T[U][
0].length===0)),Pe==="greedy"&&ye){for(var Ie=[],ge=0;ge< me;ge++){var Z=pt?z[ge]:ge;Ie.push(T[U][Z])}D=Ie.join("").trim()===""}if(!D){for(var M=0;M< me;M++){0< M&&!ce&&(ae+=v);var De=ye&&pt?z[M]:M;
ae+=A(T[U][De],M)}U< T.length-1&&(!Pe||0< me&&!ce)&&(ae+=I)}}return ae}function A(z,T){var Pe,ae,ye;return z==null?"":z.constructor===Date?isNaN(z.getTime())?"":z.toISOString():(ye=!1,Pe=z.toString(),
Le&&typeof z!="number"&&typeof z!="bigint"&&typeof z!="boolean"&&Le.test(Pe)&&(z=Pe="'"+Pe,ye=!0),ae=Pe.replace(E,Ee),(ye=ye||y===!0||typeof y=="function"&&y(z,T)||Array.isArray(y)&&y[T]||((pt,K)=>{
for(var U=0;U< K.length;U++)if(-1< pt.indexOf(K[U]))return!0;return!1})(ae,s.BAD_DELIMITERS)||-1< ae.indexOf(v)||-1< Pe.indexOf(W)||ae.charAt(0)===" "||ae.charAt(ae.length-1)===" ")?W+ae+W:ae)}},
s.RECORD_SEP="\u001e",s.UNIT_SEP="\u001f",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`\n`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!t.Worker,s.NODE_STREAM_INPUT=1,s.LocalChunkSize=
10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=b,s.ParserHandle=f,s.NetworkStreamer=l,s.FileStreamer=u,s.StringStreamer=d,s.ReadableStreamStreamer=p,r&&(t.onmessage=function(m){m=
m.data,s.WORKER_ID===void 0&&m&&(s.WORKER_ID=m.workerId),typeof m.input=="string"?t.postMessage({workerId:s.WORKER_ID,results:s.parse(m.input,m.config),finished:!0}):(t.File&&m.input instanceof File||
m.input instanceof Object)&&(m=s.parse(m.input,m.config))&&t.postMessage({workerId:s.WORKER_ID,results:m,finished:!0})}),(l.prototype=Object.create(c.prototype)).constructor=l,(u.prototype=
Object.create(c.prototype)).constructor=u,(d.prototype=Object.create(d.prototype)).constructor=d,(p.prototype=Object.create(c.prototype)).constructor=p,s})});var pE={};fk(pE,{onEdit:()=>aE,onOpen:(
)=>sE,openPage:()=>ww,rpc:()=>cE,sendDailyLetters:()=>uE,setUp:()=>dE,showMissingFirst:()=>lE});var gk="µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",yk=
"àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",bk=/([aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõï])|[ôöñíìæóòî]/gi,wk="âáàåãäêéèúüë_ùøûõï",kk=[0,1,0,9,3,35],xk="ôöñíìæóòî",vk=
"ơưđíìỉĩịỵ",Sk="€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ",id=/[A-Za-z\xA1-\u1EF9]+/g,Rk=/[\u1EA0-\u1EF9ăđĩơũưĂĐĨƠŨƯ]/,sd=/[^\0-\x7F]/,ad=/á[º»]|Ä[‘ƒ©\x90\x91\x83]|Å[©¨]|Æ[°¡¯]|Ã[\x80-\x9F\xA1-\xBF]/,Tk=
/[a-z]Ã|Ã.[a-z]/,Ok="ngh?|[cgknp]h|t[hr]|gi|qu|[bcdđghklmnprstvx]",_k="[aăâeêioôơuưy]|o[aăe]|[iy]ê|u[âôy]|ươ|uyê",Ck="o?a|u?ê|i|u?y",$k=
"o?a[ioy]?|au|â[uy]|o?eo?|êu?|i[au]?|[iy]êu|ô?i|oi?|u?ôi?|ơi?|u[ai]?|uây|u[êơ]|uy[au]?|ư[aiu]?|ươ[iu]|y",Ek=new RegExp(`^(?:${Ok})?(?:(?:${_k})(?:ng|[cmnpt])|(?:${Ck})[cn]h|${$k})$`),Lk=
"[ăâêôơư](?![12]|ơ[12]).*[12]|[12].*[ăâêôơư]",Pk="[aeou]i|[aeio]u|[ae]o|ay|[iu]a",Ak="^[^1]*(?:[cpt]|ch)$",Nk=new RegExp(`${Lk}|(?:${Pk})[12]|${Ak}`);function Mk(e){let t=e.toLowerCase();if(
t.length>7||e.slice(1)!==t.slice(1)&&e!==e.toUpperCase())return!1;let n=t.normalize("NFD").replace(/[\u0301\u0323]([\u0302\u0306]?)/g,"$11").replace(/[\u0300\u0303\u0309]/g,"2").normalize("NFC");
return Ek.test(n.replace(/[12]/,""))&&!Nk.test(n.replace(/^(?:gi|qu)(?=[^12])/,""))}var od=e=>!/[a-z]/.test(e)&&/[A-Z]\S*[A-Z]/.test(e);function cd(e){let t=od(e);return e.replace(id,n=>{let r=
n.replace(/[^A-Za-z]/g,o=>yk[gk.indexOf(o)]||o);return t||od(n)?r.toUpperCase():r})}function ud(e){return e.replace(bk,(t,n)=>{let r=t.toLowerCase(),o=r.charAt(0),i=wk.indexOf(r.charAt(1)),s=kk[i%6],
a=i<6?2:i<12?6:-1,c=n?a<0?[s]:i%6?[a,s]:[a]:[],l=(vk[xk.indexOf(o)]||o)+String.fromCharCode(...c.map(u=>768+u));return t.charAt(0)===o?l:l.toUpperCase()}).normalize("NFC")}function ld(e){let t=
e.replace(/(Ã|Æ|áº|á»)(?: |$)/g,"$1\u00a0"),n;try{n=decodeURIComponent(t.replace(/[^]/g,s=>{let a=s.charCodeAt(0),c=a>255?128+Sk.indexOf(s):a;return c<128&&a>255?"%FF":`%${(c+256).toString(16).slice(
1)}`})).normalize("NFC")}catch{return}let{good:r,bad:o}=ko(n),i=ad.test(e);return i&&t===e||(i||Tk.test(e))&&r&&!o?n:void 0}function ko(e,t=String){let n=(e.match(id)||[]).filter(o=>o.length>1&&
sd.test(o)),r=n.filter(o=>Mk(t(o))).length;return{good:r,bad:n.length-r}}var dd={tcvn3:cd,vni:ud,mojibake:ld};function an(e){if(!sd.test(e))return;let t=e.normalize("NFC");if(Rk.test(
t))return"unicode";if(ad.test(t)||ld(t)!==void 0)return"mojibake";let n=ko(t);if(n.bad===0)return;let r=ko(t,cd),o=ko(t,ud),i=r.good< o.good?o:r;return i.good>n.good&&i.good>=4*i.bad?i===o?"vni":
"tcvn3":void 0}function Nn(e){let t=an(e),n=t&&t!=="unicode"?dd[t](e.normalize("NFC")):void 0;return n===void 0?void 0:{from:t,text:n}}function pd(e){let t={unicode:0,tcvn3:0,vni:0,mojibake:0,
undefined:0};for(let s of e)for(let a of s)t[`${an(a)}`]+=1;let n=["tcvn3","vni","mojibake"].reduce((s,a)=>t[a]>t[s]?a:s),r=t.unicode||!t[n]||n==="mojibake"?void 0:dd[n],o=[],i=e.map((s,a)=>s.map((c,
l)=>{let u=Nn(c),d=!u&&r&&an(c)===void 0&&ko(c,r).bad===0,p=u?u.text:d?r(c):c;return p!==c&&o.push({row:a,column:l,before:c,after:p}),p}));return o.length>0?{from:n,rows:i,changes:o}:void 0}var Ik=
"\\u034F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB",Dk="\\0-\\x08\\x0E-\\x1F\\x7F",Fk=new RegExp(`[${Ik}${Dk}]`,"g"),zk=/[\x80-\x9F\xAD]/g,Uk=
/\s*[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]\s*/g,Kk=[768,777,771,769,803];function L(e){if(!/^(?:str|num|bo|bi)/.test(typeof e))return"";let t=String(e).replace(Fk,"");if(/[\x80-\xA0\xAD]/.test(t)){
let n=t.replace(/[^\S\xA0]+/g," ").replace(/^ | $/g,"").normalize("NFC"),r=an(t);if(r&&r!=="unicode"&&an(n)===r)return n}return t.replace(zk,"").replace(/\s+/g," ").trim().normalize("NFC")}function j(
e){let t=e.toLowerCase();return/[^\0-\x7F]/.test(t)?t.normalize("NFD").replace(/[\u0300-\u036F]/g,"").replace(/[đðɖ]/g,"d"):t}function ke(e){return L(e).toLowerCase().replace(/[ðɖ]/g,"đ").replace(Uk,
"-").normalize("NFD").replace(/(o[\u0300-\u0323](?=[ae])|u[\u0300-\u0323](?=y))(.)/g,(t,n,r)=>n.charAt(0)+r+n.charAt(1)).normalize("NFC")}function md(e,t){return ke(e)===ke(t)}var fd=
" _-–—,;:!?.…·'‘’\"“”«»()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";function hd(e){let t="",n="",r="";return e.normalize("NFD").replace(/([^\u0300-\u036F])([\u0300-\u036F]*)/gu,
(o,i,s)=>{let a=i.toLowerCase(),c=s.replace(/[^\u0302\u0306\u031B]/g,""),l=c?fd.indexOf((a+c).normalize("NFC")):-1,u=l<0?fd.indexOf(a):l,d=l<0?s:s.replace(c,"");return t+=u<0?a:String.fromCharCode(
u+1),n+=d?Kk.indexOf(d.charCodeAt(0))+1||9:0,r+=a===i?0:1,""}),`${t}\0${n}\0${r}`}function gd(e,t){let n=hd(e),r=hd(t);return n< r?-1:n>r?1:0}function yd(e){return e.toLowerCase().normalize(
"NFC").replace(/(^|[\s.'’-])([^\s.'’-])/gu,(t,n,r)=>n+r.toUpperCase())}function mi(e,t){let n=e.length>t.length?e:t,r=n===e?t:e,o=n.length-r.length;if(o>1)return!1;let i=0,s=0;for(;i< r.length&&
e.charCodeAt(i)===t.charCodeAt(i);)i+=1;for(;s< r.length-i&&n.charCodeAt(n.length-1-s)===r.charCodeAt(r.length-1-s);)s+=1;let a=r.length-i-s;return o===1?a===0:a===1||a===2&&e[i]===t[i+1]&&e[i+1]===t[
i]}var wd=864e5,gi=e=>Date.UTC(+e.slice(0,4),+e.slice(5,7)-1,+e.slice(8,10)),bd=e=>String(e).padStart(2,"0"),be=(e,t)=>new Date(gi(e)+t*wd).toISOString().slice(0,10);function kd(e,t){let[n,r,o]=
e.split("-").map(Number),i=new Date(Date.UTC(n,r-1+t,1)),s=new Date(Date.UTC(i.getUTCFullYear(),i.getUTCMonth()+1,0)).getUTCDate();return new Date(Date.UTC(i.getUTCFullYear(),i.getUTCMonth(),Math.min(
o,s))).toISOString().slice(0,10)}var Ye=(e,t)=>Math.round((gi(t)-gi(e))/wd),qa=e=>new Date(gi(e)).getUTCDay(),Ne=e=>e.slice(0,10),wr=e=>new Date(e+7*36e5).toISOString().slice(0,19),bi=e=>Date.parse(
`${e.length===10?`${e}T00:00:00`:e}Z`)-7*36e5,oe=e=>e?`${e.slice(8,10)}/${e.slice(5,7)}/${e.slice(0,4)}`:"",_e=e=>e?`${oe(e)} ${e.slice(11,16)}`:"",Zk=["Chủ nhật","thứ Hai","thứ Ba","thứ Tư",
"thứ Năm","thứ Sáu","thứ Bảy"],ft=e=>`${oe(e)} (${Zk[qa(e)]})`,Xa=(e,t,n)=>{let r=new Date(Date.UTC(e,t-1,n));return e>=1900&&e<2200&&r.getUTCFullYear()===e&&r.getUTCMonth()===t-1&&r.getUTCDate()===n?
`${e}-${bd(t)}-${bd(n)}`:void 0},xd=200,jk=4e3,Tt="(\\d{1,2})",wi="(\\d{4}|\\d{2})",yi="(?: ?[-/.\\\\] ?| )",Bk=`${Tt}${yi}${Tt}${yi}${wi}`,Gk=`(\\d{4})${yi}${Tt}${yi}${Tt}`,Hk=
`${Tt} ?thang ?${Tt}(?: ?[,/.-] ?| ?nam ?| )${wi}`,vd=["jan","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],Sd=`(${vd.join("|")})[a-z]{0,6}\\.?`,Wk=`${Tt}[ -]${Sd}[ ,-]{1,2}${wi}`,
Vk=`${Sd} ${Tt},? ${wi}`,qk="(?:t\\d\\d:\\d\\d[\\d:.+z-]*)?",Xk=`(?:${[Bk,Gk,Hk,Wk,Vk].join("|")})${qk}(?![a-z\\d]|[/.\\\\]\\d)`,Rd=
"\\d{1,2} ?(?:h|g|gio|:) ?(?:\\d{1,2}(?: ?phut|:\\d{1,2})?)?(?![a-z\\d])",Yk=
`(?:ngay|mung|mong|het|den|toi|cham nhat|han|gia han|luc|vao|cuoi|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nhat|cn|${Rd})`,Jk=new RegExp(`^[ ,.:;()-]*(?:${Yk}[ ,.:;()-]*){0,8}$`),Qk=
/\b(?:hoac|va|hay|den|toi|truoc|sau|tu|roi|doi|lui)\b|->/,Ya=e=>j(e.replace(/[\r\n]+/g," ; ").normalize("NFKC")).replace(/[\u2215\u2044]/g,"/").replace(/[\u2010-\u2015\u2212]/g,"-").replace(
/[\u00AD\u200B-\u200F\u2060-\u206F\uFEFF]/g,"").replace(/\s+/g," ").trim();function Td(e){var r,o,i,s,a,c,l,u,d,p;let t=[],n=new RegExp(`(^|[^a-z\\d:])${Xk}`,"g");for(let f=n.exec(e);f;f=n.exec(e)){
let[g,b="",w,S,O,P,F,N,m,h,y,x,v,I,W,Ee,it]=f,te=(s=(i=(o=(r=O!=null?O:P)!=null?r:y)!=null?o:I)!=null?i:it)!=null?s:"",Le=(a=S!=null?S:F)!=null?a:h,E=(c=v!=null?v:W)!=null?c:"",Re=f.index+b.length,A=
Xa(te.length===2?2e3+ +te:+te,Le===void 0?vd.indexOf(E)+1:+Le,+((p=(d=(u=(l=w!=null?w:N)!=null?l:m)!=null?u:x)!=null?d:Ee)!=null?p:""));t.push({day:A,from:Re,to:Re+g.length-b.length})}return t}
function Je(e){if(/^\d{4}-\d\d-\d\d$/.test(e))return Xa(+e.slice(0,4),+e.slice(5,7),+e.slice(8));if(e===""||e.length>xd)return;let t=Ya(e),[n,r]=Td(t);if(!n||r||!Jk.test(t.slice(0,n.from)))return;
let o=t.slice(n.to);return/\d/.test(o.replace(new RegExp(Rd,"g")," ").replace(/\b(?:thu |t)[2-7]\b/g," "))||Qk.test(o)?void 0:n.day}function Od(e){let t=Ya(e.slice(0,xd));
return/\b(?:het|cham nhat|den|toi)\b/.test(t)?void 0:Je(t.replace(/^truoc\b/,""))}var _d="-|->|~|=>|(?:cho )?(?:den|toi)(?: het)?(?: ngay)?",ex="thu (?:hai|ba|tu|nam|sau|bay)|chu nhat",tx=new RegExp(
`(?:^|[^a-z\\d/.-])${Tt}(?: ?[/.-] ?${Tt})? ?(?:${_d}) ?$`),nx=new RegExp(`^[ ()]*(?:${_d})[ ()]*(?:(?:${ex}),? *)?$`);function Cd(e,t){var s;if(e.length>jk)return;let n=Ya(e),r=new Set,o=0,i;for(let{
day:a,from:c,to:l}of Td(n)){let u=n.slice(o,c);if(a===void 0)return;let d=a,p=tx.exec(u);if(p&&/\d/.test(u)){if(d=(s=Xa(+a.slice(0,4),p[2]?+p[2]:+a.slice(5,7),+p[1]))!=null?s:"",!d||/\d/.test(u.slice(
0,p.index)))return}else{if(/\d/.test(u))return;if(i!==void 0&&nx.test(u))d=i;else if(/\b(?:den|toi)\b/.test(u))return}let f=Ye(d,a)+1;if(f<1||f>t)return;for(let g=0;g< f;g+=1)r.add(be(d,g));i=d===a?a:
void 0,o=l}return/\d/.test(n.slice(o))||r.size===0&&n!==""?void 0:[...r].sort()}var $d="Nếu vẫn báo, gọi cán bộ phụ trách.",Ed={"account.otherNetwork":e=>({what:
`Đây là địa chỉ hoặc tên trên ${e.network}, không phải Facebook.`,todo:"Mở trang Facebook của đơn vị và sao chép địa chỉ. Mỗi tài khoản chỉ ghi trang, nhóm hoặc tài khoản Facebook."}),
"account.required":e=>({what:"",todo:`Nhập ${e.label}.`,letter:{what:"Chưa có.",todo:"Bổ sung."}}),"account.kind":{what:"",todo:"Chọn Trang, Nhóm, Cá nhân hoặc Không có.",letter:{what:"Chưa có."}},
"account.kindUnknown":e=>({what:`“${e.text}” không phải là một loại.`,todo:"Chọn Trang, Nhóm, Cá nhân hoặc Không có."}),"account.usageUnknown":e=>({what:`“${e.text}” không phải là tình trạng.`,todo:
"Chọn Đang dùng hoặc Ngừng dùng."}),"account.reviewUnknown":e=>({what:`“${e.text}” không phải là kết quả duyệt.`,todo:"Chọn Đạt hoặc Trả lại."}),"account.reason":{what:
"Đơn vị không có tài khoản thì cần ghi lý do.",todo:"Ghi vì sao chưa có, ví dụ: đang lập trang, dự kiến xong trong tháng 11."},"account.reasonLong":{what:"Lý do, ghi chú dài quá 500 ký tự.",todo:
"Viết ngắn lại."},"account.addressIsGroup":{what:"Địa chỉ này là của một nhóm.",todo:"Đổi Loại thành Nhóm nếu đúng."},"account.addressIsPage":{what:"Địa chỉ này là của một trang.",todo:
"Đổi Loại thành Trang nếu đúng."},"account.addressIsPerson":{what:"Địa chỉ này có vẻ là của một tài khoản cá nhân.",todo:"Đổi Loại thành Cá nhân nếu đúng."},"account.groupAddress":{what:
"Đây không phải là địa chỉ nhóm (địa chỉ nhóm có dạng facebook.com/groups/…).",todo:"Mở nhóm và sao chép lại địa chỉ, hoặc đổi Loại."},"account.addressTidied":e=>({what:
`Địa chỉ sẽ được ghi là ${e.address}.`,todo:"Mở thử một lần."}),"account.phoneTidied":e=>`Số điện thoại sẽ được ghi là ${e.phone}.`,"account.ask":e=>`Có phải “${e.value}” không?`,"account.returned":
e=>`Cán bộ tỉnh trả lại: ${e.comment}`,"account.cellUnreadable":{what:"Sổ không đọc được nội dung này.",todo:`Xóa và gõ lại. ${$d}`},"account.rowUnreadable":{what:
"Sổ không kiểm tra được tài khoản này.",todo:`Gõ lại các ô. ${$d}`},"account.more":e=>`và ${e.count} điều khác.`,"account.changedSince":
e=>`Đã đổi sau lần duyệt: ${e.columns}. Cán bộ tỉnh sẽ duyệt lại.`,"account.returnedNoComment":{what:"Cán bộ tỉnh trả lại, chưa ghi lý do.",todo:"Gọi cán bộ phụ trách để hỏi."},"account.markUnknown":{
what:"Dấu duyệt của dòng này không phải do sổ này ghi, nên lần duyệt chưa được tính.",todo:"Chọn lại Đạt hoặc Trả lại ở cột Duyệt."},"account.noConsent":{what:
"Chưa có xác nhận là người quản trị này đã biết và đồng ý.",todo:"Hỏi người quản trị, đánh dấu đồng ý trong biểu mẫu rồi gửi lại."},"account.consentWithdrawn":{what:"Người quản trị đã rút đồng ý.",
todo:"Đổi người quản trị, hoặc xóa họ tên, chức vụ, điện thoại, email của người đó."},"account.otherNotice":
e=>`${e.count} tài khoản có người quản trị đồng ý theo một bản thông báo khác bản ở thẻ Cấu hình. Lần gửi sau của đơn vị sẽ ghi theo bản mới.`,"account.keptLong":e=>({what:
`Tài khoản ngừng dùng hơn ${e.months} tháng mà còn thông tin của người quản trị.`,todo:"Xóa họ tên, chức vụ, điện thoại, email ở dòng này."}),"account.noUnit":{what:"Chưa có mã đơn vị.",todo:
"Ghi mã như trong thẻ Đơn vị."},"account.unknownUnit":e=>({what:`Không có đơn vị nào mang mã “${e.code}” trong thẻ Đơn vị.`,todo:"Sửa mã, hoặc thêm đơn vị."}),"account.noneWithAccounts":{what:
"Đơn vị đã khai tài khoản nên không ghi là Không có.",todo:"Chuyển “Không có” sang Ngừng dùng, hoặc xóa các tài khoản đã khai nhầm."},"account.noneTwice":{what:"Đơn vị đã có một dòng Không có.",todo:
"Chuyển bớt một dòng sang Ngừng dùng."},"account.legacyText":e=>({what:"Chữ bị lỗi phông.",todo:`Có phải “${e.text}” không?`,letter:{todo:"Gõ lại bằng Unikey, bảng mã Unicode."}})};var Ot=
"Mở trang hoặc nhóm của đơn vị, sao chép địa chỉ rồi dán lại.",Ja="Mở trang rồi sao chép lại toàn bộ địa chỉ.",Ld="Nếu chưa có trang, đơn vị chọn “Đơn vị không có tài khoản” và ghi lý do.",xo=
"Mở thử một lần.",Pd={"address.EMPTY":{what:"Chưa có địa chỉ truy cập.",todo:Ot},"address.MULTIPLE":{what:"Có nhiều địa chỉ khác nhau.",todo:
"Giữ một địa chỉ; địa chỉ còn lại khai thành một tài khoản khác."},"address.EMAIL_IN_URL":{what:"Đây là địa chỉ email, không phải địa chỉ Facebook.",todo:
"Ghi email vào ô Email, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.PHONE_IN_URL":{what:"Đây là số điện thoại, không phải địa chỉ Facebook.",todo:
"Ghi số vào ô Điện thoại, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.NOT_URL":{what:"Đây không phải là địa chỉ truy cập.",todo:
`${Ot} Nếu ô trong sổ hiện thẻ có tên trang, xóa ô rồi dán địa chỉ dạng chữ (Ctrl + Shift + V). ${Ld}`,letter:{todo:`${Ot} ${Ld}`}},"address.SCHEME":{what:
"Đây không phải là địa chỉ trang web; địa chỉ trang web bắt đầu bằng https:\x2f/.",todo:Ot},"address.OTHER_SITE":{what:"Địa chỉ này không thuộc Facebook.",todo:
"Dán địa chỉ trang, nhóm hoặc tài khoản Facebook, có dạng https:\x2f/www.facebook.com/…",letter:{todo:"Ghi địa chỉ trang, nhóm hoặc tài khoản Facebook của đơn vị."}},"address.LOOKALIKE_HOST":{what:
"Tên miền gõ sai hoặc giả mạo; tên miền đúng là www.facebook.com.",todo:`Không mở liên kết này nếu không tự gõ ra nó. ${Ot}`},"address.USERINFO":{what:
"Địa chỉ có ký tự @ trước tên miền, thường gặp ở liên kết lừa đảo.",todo:`Không mở liên kết này. ${Ot}`},"address.PORT":{what:"Sau tên miền có dấu hai chấm và ký tự lạ.",todo:
"Xóa phần đó, hoặc sao chép lại địa chỉ từ trang."},"address.NOT_PROFILE_HOST":{what:"Đây là trang kỹ thuật hoặc trợ giúp của Facebook, không phải trang của đơn vị.",todo:Ot},"address.ADMIN_TOOL":{
what:"Đây là công cụ quản trị, người khác không mở được.",todo:"Mở trang như một người xem bình thường rồi sao chép địa chỉ công khai."},"address.HOME":{what:
"Đây là trang chủ Facebook, chưa có tên trang.",todo:Ot},"address.SYSTEM_PAGE":{what:"Đây là trang chức năng của Facebook (sự kiện, cài đặt, chia sẻ…), không phải trang, nhóm hay tài khoản.",todo:Ot},
"address.LOGIN_LINK":{what:"Đây là liên kết đăng nhập hoặc khôi phục tài khoản nên không được lưu.",todo:"Không gửi liên kết này cho ai. Sau khi đăng nhập, mở trang rồi sao chép địa chỉ của trang."},
"address.CONTENT_LINK":{what:"Đây là liên kết của một bài viết, ảnh hoặc video.",todo:"Bấm vào tên trang ở đầu bài để mở trang, rồi sao chép địa chỉ của trang."},"address.MISSING_ID":{what:
"Địa chỉ thiếu mã số (id) của tài khoản, có thể do sao chép chưa hết.",todo:Ja},"address.HIDDEN_ID":{what:"Địa chỉ này dùng mã tạm của Facebook (pfbid…), người khác có thể không mở được.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.CUT":{what:"Địa chỉ có vẻ bị ngắt giữa chừng, do xuống dòng hoặc thừa dấu cách.",todo:
"Viết liền thành một địa chỉ; nếu phần sau là ghi chú thì xóa đi."},"address.REDIRECT_LINK":{what:"Liên kết chuyển hướng này không cho biết dẫn tới trang nào.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.DEEP_LINK":{what:"Liên kết này chỉ dùng trong ứng dụng điện thoại và không dẫn tới trang, nhóm hay tài khoản nào.",todo:Ot},
"address.USERNAME_CHARS":{what:"Tên người dùng sau facebook.com/ chỉ gồm chữ không dấu, chữ số và dấu chấm, không có khoảng trắng.",todo:"Sao chép địa chỉ từ trang, không gõ tên trang."},
"address.USERNAME_SHORT":{what:"Tên người dùng sau facebook.com/ ngắn hơn 5 ký tự (không kể dấu chấm), có thể do sao chép chưa hết.",todo:Ja},"address.USERNAME_LONG":{what:
"Tên người dùng sau facebook.com/ dài hơn 50 ký tự, có thể do dính thêm chữ.",todo:Ja},"address.USERNAME_TLD":{what:"Tên người dùng sau facebook.com/ không được kết thúc bằng .com, .net…",todo:
"Thay bằng địa chỉ trang Facebook nếu đây là trang web riêng của đơn vị."},"address.note.SCHEME_FIXED":{what:"Phần đầu địa chỉ (https:\x2f/www…) gõ chưa đúng, đã được sửa.",todo:xo},
"address.note.TEXT_AROUND":{what:"Đã tách địa chỉ khỏi phần chữ xung quanh.",todo:xo},"address.note.BARE_USERNAME":{what:"Đã hiểu nội dung này là tên người dùng Facebook.",todo:
"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},"address.note.AT_USERNAME":{what:"Đã hiểu phần sau ký tự @ là tên người dùng Facebook.",todo:"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},
"address.note.MESSENGER_LINK":{what:"Đây là liên kết Messenger, đã đổi sang địa chỉ trang.",todo:xo},"address.note.DEEP_LINK":{what:
"Đây là liên kết của ứng dụng điện thoại, đã đổi sang địa chỉ trang web.",todo:xo},"address.note.REDIRECT_UNWRAPPED":{what:"Đã bỏ phần chuyển hướng, chỉ giữ địa chỉ của trang.",todo:xo},
"address.note.MEMBER_LINK":{what:"Đây là liên kết tới một thành viên của nhóm, đã đổi sang địa chỉ tài khoản của người đó.",todo:"Dán địa chỉ của nhóm nếu muốn báo cáo nhóm."},
"address.note.NAME_LIKE_SITE":{what:"Tên người dùng này kết thúc như một trang web (.vn).",todo:"Mở thử; nếu đây là trang web riêng của đơn vị thì thay bằng địa chỉ trang Facebook."},
"address.note.UNRESOLVED":{what:"Đây là liên kết chia sẻ rút gọn, chưa biết dẫn tới trang nào.",todo:"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ đầy đủ và dán lại."}};var Qa=
"ví dụ hoa.nguyen@gmail.com",ki=e=>/^[^@]*\s[^@]*$/.test(e.trim())?" Nếu ô đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.":"",Ad={"email.EMPTY":{what:"Chưa có địa chỉ email.",todo:
`Ghi một địa chỉ, ${Qa}.`},"email.MULTIPLE":{what:"Có nhiều địa chỉ email.",todo:"Giữ một địa chỉ của người quản trị."},"email.NO_AT":{what:"Địa chỉ email thiếu dấu @.",todo:`Gõ cho đủ, ${Qa}.`},
"email.NO_LOCAL":{what:"Thiếu phần tên đứng trước dấu @.",todo:"Gõ cho đủ địa chỉ email."},"email.TWO_AT":{what:"Địa chỉ email có nhiều dấu @.",todo:"Giữ một dấu @ và một địa chỉ."},"email.SPACES":{
what:"Địa chỉ email không có khoảng trắng.",todo:"Viết liền."},"email.ACCENTS":{what:"Địa chỉ email có chữ có dấu hoặc ký tự lạ.",todo:"Gõ lại bằng chữ không dấu."},"email.COMMA":{what:
"Trong địa chỉ email có dấu phẩy.",todo:"Thay bằng dấu chấm."},"email.CHARS":{what:"Địa chỉ email có ký tự không dùng được.",todo:"Chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới."},
"email.DOTS":{what:"Địa chỉ email không có hai dấu chấm liền nhau, không bắt đầu hay kết thúc bằng dấu chấm.",todo:"Gõ lại địa chỉ."},"email.DOMAIN":{what:"Phần sau dấu @ chưa đúng.",todo:
"Gõ cho đủ, ví dụ gmail.com, yahoo.com.vn."},"email.LENGTH":{what:"Địa chỉ email quá dài, có thể dính chữ khác.",todo:"Gõ lại địa chỉ."},"email.PHONE_IN_EMAIL":{what:"Đây là số điện thoại.",todo:
"Chuyển số sang ô Điện thoại, còn ô Email ghi địa chỉ email."},"email.URL_IN_EMAIL":{what:"Đây là địa chỉ trang mạng.",todo:`Ghi địa chỉ email, ${Qa}.`},"email.NAME_IN_EMAIL":{what:
"Đây là tên, chưa phải địa chỉ email.",todo:"Ghi địa chỉ có dấu @. Nếu ô trong sổ đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.",letter:{todo:"Ghi địa chỉ có dấu @."}},
"email.note.TEXT_AROUND":{what:"Chỉ lấy phần địa chỉ email, bỏ phần chữ đi kèm.",todo:"Xem lại địa chỉ."}};var Nd={"person.EMPTY":{what:"Nội dung chưa rõ.",todo:"Ghi đầy đủ."},"person.SHORT":{what:
"Nội dung quá ngắn.",todo:"Ghi đầy đủ."},"person.LONG":{what:"Họ tên dài quá 60 ký tự.",todo:"Chỉ ghi họ và tên."},"person.TOO_LONG":{what:"Nội dung dài quá 100 ký tự.",todo:"Viết ngắn lại."},
"person.CHARS":{what:"Có ký tự không dùng được.",todo:"Chỉ ghi bằng chữ."},"person.SHIFTED":{what:"Nội dung này giống của ô khác.",todo:"Xem lại thứ tự các cột đã dán.",letter:{todo:
"Xem lại, có thể các cột đã bị lệch."}},"person.OFFICE_IN_NAME":{what:"Họ tên có cả chức vụ.",todo:"Giữ họ tên, chuyển chức vụ sang ô Chức vụ."},"person.TWO_PEOPLE":{what:"Có nhiều người.",todo:
"Ghi một người quản trị; người khác khai ở tài khoản riêng."},"person.ENCODING":{what:"Chữ bị lỗi phông.",todo:"Gõ lại bằng Unikey, bảng mã Unicode."},"person.ADDRESS_IN_NAME":{what:
"Đây là địa chỉ truy cập.",todo:"Chuyển địa chỉ sang ô Địa chỉ truy cập, rồi ghi tên."},"person.EMAIL_IN_NAME":{what:"Đây là địa chỉ email.",todo:"Chuyển địa chỉ sang ô Email, rồi ghi tên."},
"person.PHONE_IN_NAME":{what:"Đây là số điện thoại.",todo:"Chuyển số sang ô Điện thoại, rồi ghi tên."},"person.note.ONE_WORD":{what:"Họ tên chỉ có một chữ.",todo:"Xem lại đã đủ họ và tên chưa."},
"person.note.TITLE_STRIPPED":{what:"Chỉ ghi họ tên, bỏ phần xưng hô, học vị đứng trước.",todo:"Xem lại họ tên."}};var Md="Số di động có 10 chữ số, số cố định kể cả mã vùng có 11.",Id=
"Ghi số di động hoặc số cố định của người quản trị.",xi="Xem lại số.",Dd={"phone.EMPTY":{what:"Chưa có số điện thoại.",todo:"Ghi một số của người quản trị, ví dụ 0912 345 678."},"phone.MULTIPLE":{
what:"Có nhiều số điện thoại.",todo:"Giữ một số của người quản trị."},"phone.TOO_SHORT":{what:`Số này thiếu chữ số. ${Md}`,todo:"Gõ lại cho đủ số."},"phone.TOO_LONG":{what:`Số này thừa chữ số. ${Md}`,
todo:"Gõ lại cho đúng số."},"phone.PREFIX":{what:"Đầu số này không tồn tại. Số di động bắt đầu bằng 03, 05, 07, 08 hoặc 09; số cố định bắt đầu bằng 02.",todo:"Gõ lại cho đúng số."},"phone.NO_PREFIX":{
what:"Số này thiếu số 0 hoặc mã vùng ở đầu.",todo:"Gõ cho đủ, ví dụ số cố định tại Trà Vinh bắt đầu bằng 0294."},"phone.AREA_CODE":{what:"Mã vùng không tồn tại, hoặc số không có trong vùng đó.",todo:
"Gõ lại cho đúng số, ví dụ mã vùng Trà Vinh là 0294."},"phone.FAKE":{what:"Số này giống số ví dụ.",todo:"Ghi số đang dùng của người quản trị."},"phone.LETTER_FOR_DIGIT":{what:
"Có chữ cái lẫn trong số, ví dụ chữ O thay cho số 0 hoặc chữ l thay cho số 1.",todo:"Gõ lại bằng chữ số."},"phone.CHARS":{what:"Nội dung này không đọc được là số điện thoại.",todo:
"Chỉ ghi một số, không ghi thêm tên, email hay ghi chú."},"phone.SCIENTIFIC":{what:"Bảng tính đã rút gọn số này (có chữ E) nên không còn đủ chữ số.",todo:"Gõ lại số điện thoại."},
"phone.SERVICE_NUMBER":{what:"Đây là số tổng đài hoặc số khẩn cấp (như 1800, 1900, 113).",todo:Id},"phone.CLOSED_NETWORK":{what:"Đây là số của mạng riêng (069, 080), máy ngoài thường không gọi được.",
todo:Id},"phone.FOREIGN":{what:"Đây là số nước ngoài.",todo:"Ghi số Việt Nam, bắt đầu bằng 0 hoặc +84."},"phone.note.TEXT_AROUND":{what:"Chỉ lấy số điện thoại, bỏ phần chữ đi kèm.",todo:xi},
"phone.note.LEADING_ZERO_ADDED":{what:"Số bị mất số 0 ở đầu, đã được thêm lại.",todo:xi},"phone.note.OLD_11_DIGIT":{what:"Đây là số di động 11 chữ số cũ, đã đổi sang đầu số mới.",todo:xi},
"phone.note.OLD_AREA_CODE":{what:"Số cố định ghi theo mã vùng cũ, đã đổi sang mã vùng mới.",todo:xi},"phone.note.UNKNOWN_PREFIX":{what:"Đầu số này chưa rõ của nhà mạng nào.",todo:
"Gọi thử, hoặc xem lại số."},"phone.note.AMBIGUOUS_OLD_AREA":{what:"Đây có thể là số di động, cũng có thể là số cố định ghi theo mã vùng cũ.",todo:
"Ghi theo mã vùng mới, bắt đầu bằng 02, nếu là số cố định."}};function Mn(e,t=160){if(e.length<=t)return e;let n=t-1;for(;n>0&&/[\u0300-\u036F\uDC00-\uDFFF\u200D\uFE0F]/.test(e.charAt(n));)n-=1;
return`${e.slice(0,n)}…`}var rx=new Map([["comment",1e3],["text",500],["value",500],["units",800],["columns",500],["did",800],["trouble",800]]);function vi(e){return typeof e!="object"||e===null?e:
Object.fromEntries(Object.entries(e).map(([t,n])=>[t,typeof n=="string"?Mn(n,rx.get(t)):n]))}var Si=e=>typeof e=="string"?e:`${e.what} ${e.todo}`.trim();var Ri=(e,t)=>typeof e=="function"?e(t):e;
var ec={...Pd,...Dd,...Ad,...Nd,...Ed},kr=({key:e,with:t})=>Si(Ri(ec[e],vi(t)));var ox=new Map(Object.entries({ldld:"lien doan lao dong",cdcs:"cong doan co so",cdn:"cong doan nganh",cdvc:
"cong doan vien chuc",cd:"cong doan",cti:"cong ti",ct:"cong ti",h:"huien",p:"phuong",x:"xa",dk:"dac khu",tx:"thi xa",tp:"thanh pho",it:"i te",va:"",thpt:"trung hoc pho thong",thcs:"trung hoc co so",
ttit:"trung tam i te",ubnd:"ui ban nhan dan",mtv:"mot thanh vien",tnhh:"trach nhiem huu han",cp:"co phan",bv:"benh vien"})),DE=new Set("lien doan lao dong cong co so nganh tinh huien".split(" ")),ix=[
" tinh "," huien "," thi xa "," thi tran "," thanh pho "," dac khu "],sx=1<< ix.length,FE=sx<<1;function tc(e,t=new Map){return[].concat(...e.split(/\s+/).map(n=>{let r=t.get(n);if(r)return r;let i=j(
n).replace(/y/g,"i").replace(/\b([a-z])\.(?=[a-z]\b)/g,"$1").split(/[^a-z0-9]+/).map(s=>{let a=ox.get(s);return a===void 0?s:a}).join(" ").split(" ").filter(Boolean);return t.set(n,i),i}))}var ax=[
"trang","fan ?page","page","facebook","fb","nhom","group","chinh thuc","official","lien doan lao dong","cong doan(?: co so| nganh)?"],cx=new RegExp(` (?:${ax.join("|")})(?= )`,"g"),nc=
/^(?:huien|thi xa|thanh pho) /;function Fd(e){let t=new Map,n=new Map,r=new Map,o=s=>` ${tc(s,t).join(" ")} `.replace(cx,"").replace(/ tinh [a-z ]{2,30}$/," ").trim(),i=(s,a)=>{s&&r.set(s,(r.get(s)||
new Set).add(a))};for(let s of e){let a=s.code.trim(),c=o(s.name),l=/ tinh ([a-z ]{2,30})$/.exec(tc(s.name,t).join(" "));n.set(a,c),i(c,a),nc.test(c)&&i(c.replace(nc,""),a),l&&i(l[1],"")}return{
coreOf:o,own:n,units:r}}function zd(e,{coreOf:t,own:n,units:r}){let o=e.unit.trim(),i=n.get(o),s=t(L(e.pageName||e.accountName)),a=[...r.get(s)||[]],c=i===void 0||!nc.test(s)&&` ${i} `.includes(
` ${s} `);return a.length===1&&a[0]!==o&&!c?a[0]:void 0}function In(e,t){let n=new Map;for(let r of e){let o=t(r)||"",i=n.get(o);i?i.push(r):o&&n.set(o,[r])}return[...n.values()].filter(
r=>r.length>1)}var vo=e=>[...new Set(e.map(t=>t.unit.trim()))];var Ti={accountName:"Trương Thanh Dũng",pageName:"Công đoàn tỉnh Trà Vinh",key:"u:ldldtravinh",name:"Trương Thanh Dũng",phone:
"+84918544418",email:"ldldtravinh@yahoo.com.vn"},rc=(e="")=>j(L(e));function oc(e){if(/^\s*v[íi] ?d[ụu]/i.test(e.accountName||e.pageName||""))return!0;let t=e.key===Ti.key,n=e.phone===Ti.phone,r=
e.email===Ti.email;if(!t&&!n&&!r)return!1;let o=["accountName","pageName","name"].filter(i=>rc(e[i])===rc(Ti[i]));return n&&r||t&&o.includes("pageName")||o.length+Number(t)+Number(n)+Number(r)>3}
var Ud=e=>e.length>2||vo(e).length>1,Oi={SAMPLE_ROW:{level:"fix",says:{what:"Đây là ví dụ in sẵn trong mẫu.",todo:"Xóa, hoặc thay bằng thông tin của đơn vị."},find:({samples:e})=>e.map(t=>({rows:[t]}
))},SHARE_LINK:{level:"note",field:"address",says:{what:"Đây là liên kết chia sẻ, chưa phải địa chỉ đầy đủ.",todo:"Mở liên kết rồi sao chép lại địa chỉ của trang."},find:({rows:e})=>e.filter(
t=>t.kind==="share"||/^s:/.test(t.key||"")).map(t=>({rows:[t]}))},OTHER_UNIT:{level:"question",field:"pageName",says:e=>({what:`Tên này là của đơn vị khác: ${e.other}.`,todo:
"Hỏi lại đơn vị đã khai xem có nhầm không."}),find:({rows:e,cores:t})=>e.flatMap(n=>{let r=zd(n,t),o=n.pageName?"pageName":"accountName";return r?[{rows:[n],units:[n.unit.trim(),r],field:o}]:[]})},
SAME_ADDRESS:{level:"question",field:"address",says:e=>({what:`Các đơn vị sau cùng khai một địa chỉ: ${e.units}.`,todo:"Hỏi lại xem địa chỉ là của đơn vị nào."}),find:({rows:e})=>In(e,
t=>t.key).filter(t=>vo(t).length>1).map(t=>({rows:t}))},REPEATED:{level:"fix",field:"address",says:e=>({what:`Địa chỉ này được khai ${e.count} lần trong cùng đơn vị (${e.units}).`,todo:
"Giữ một tài khoản, chuyển tài khoản thừa sang Ngừng dùng."}),find:({rows:e})=>In(e,t=>t.key).flatMap(t=>In(t,n=>n.unit.trim())).map(t=>({rows:t}))},PERHAPS_SAME:{level:"note",field:"address",says:
e=>({what:`Có ${e.count} tài khoản cùng tên trang và cùng người liên hệ nhưng khác địa chỉ (${e.units}).`,todo:"Xem có phải cùng một trang không."}),find:({rows:e})=>In(e,t=>t.key&&t.pageName&&(
t.phone||t.email)&&`${rc(t.pageName)}\n${t.phone||t.email}`).filter(t=>new Set(t.map(n=>n.key)).size>1).map(t=>({rows:t}))},MANY_PHONE:{level:"note",field:"phone",says:e=>({what:
`Số điện thoại này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>In(e,t=>t.phone).filter(Ud).map(t=>({rows:t}))},
MANY_EMAIL:{level:"note",field:"email",says:e=>({what:`Email này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>In(
e,t=>t.email).filter(Ud).map(t=>({rows:t}))}};var Kd=Object.fromEntries(Object.entries(Oi).map(([e,{says:t}])=>[`across.${e}`,typeof t=="function"?t:()=>t]));var Zd={"workbook.notSetUp":
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
e=>`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}”. Đề nghị ghi Có hoặc Không.`,"setting.email":e=>`Thẻ Cấu hình: mục “${e.label}” có “${e.text}” không phải là địa chỉ email.${ki(e.text)}`,
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
"Sổ này chưa từng được thử trên tài khoản Google của anh, chị. Kiểm tra Google ngay bây giờ (khoảng nửa phút)?"};var jd={"roster.noCode":"Chưa có mã đơn vị. Mỗi đơn vị cần một mã riêng.",
"roster.codeTwice":e=>`Mã “${e.code}” được dùng cho nhiều đơn vị. Đề nghị đặt mỗi đơn vị một mã.`,"roster.codeLong":e=>`Mã dài quá ${e.most} ký tự. Đề nghị đặt mã ngắn hơn.`,"roster.unreadable":
"Sổ không kiểm tra được dòng này. Đề nghị gõ lại các ô; nếu vẫn báo, đề nghị báo người hỗ trợ kỹ thuật.","roster.noName":"Chưa có tên đơn vị.","roster.parentSelf":
"Cấp trên trùng với chính đơn vị này.","roster.parentUnknown":e=>`Không có đơn vị nào mang mã “${e.parent}”. Đề nghị sửa mã cấp trên, hoặc ghi tên cấp trên.`,"roster.badEmail":
e=>`“${e.text}” không phải là địa chỉ email. Thư sẽ không tới được đơn vị này.${ki(e.text)}`,"roster.askEmail":
e=>`“${e.text}” có phải là “${e.suggest}” không? Đề nghị sửa; thư chưa gửi tới địa chỉ này.`,"roster.refusedEmail":
e=>`Ngày ${e.day} Google không nhận gửi thư đến “${e.text}”. Đề nghị kiểm tra, sửa địa chỉ.`,"roster.badPhone":e=>`“${e.text}” không phải là số điện thoại gọi được.`,"roster.badRequired":
e=>`“${e.text}” không hợp lệ. Đề nghị chọn Có hoặc Không.`,"roster.badDay":e=>`“${e.text}” không phải là một ngày. Đề nghị ghi theo dạng 30/10/2018.`,"roster.section":
"Dòng này có vẻ là tên một nhóm đơn vị, không phải một đơn vị. Nếu là đơn vị, đề nghị đặt cho đơn vị một mã khác.","roster.nearCode":
e=>`Sổ đã có mã “${e.code}” (${e.name}), chỉ khác ở dấu hoặc số 0. Nếu là đơn vị này, đề nghị ghi mã “${e.code}”; nếu là đơn vị khác, đề nghị đặt mã khác hẳn.`,"roster.nearLine":
e=>`Dòng ${e.line} đã có mã “${e.code}”, chỉ khác ở dấu hoặc số 0. Nếu là một đơn vị, đề nghị xóa bớt một dòng; nếu không, đề nghị đặt mã khác hẳn.`,"roster.sameName":
e=>`Sổ đã có “${e.name}” mang mã “${e.code}”. Đề nghị xem có phải một đơn vị không.`,"roster.sameNameLine":
e=>`“${e.name}” đã có ở dòng ${e.line} với mã “${e.code}”. Đề nghị xem có phải một đơn vị không.`,"roster.emptied":e=>`${e.column} (sẽ bị xóa trống, đang là “${e.was}”)`,"roster.needColumn":
e=>`Bảng thiếu cột “${e.column}”.`,"roster.empty":"Chưa có dòng nào để nhập. Đề nghị dán bảng có dòng tiêu đề, ví dụ: Mã, Tên đơn vị, Loại, Cấp trên, Email liên hệ, Điện thoại liên hệ.",
"roster.tooLong":"Bảng dài quá 20.000 dòng. Đề nghị chia nhỏ.","roster.repeatedInPaste":e=>`Mã “${e.code}” đã có ở dòng ${e.line} của bảng này.`};var Bd={"letter.setting":
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
"Đang có một lượt gửi thư. Đề nghị chờ vài phút rồi mở lại bảng Thư."};var Gd={"health.runner":e=>`Người gửi: ${e.email}.`,"health.noRunner":"Chưa ai được giao gửi thư.","health.paused":
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
e=>`Lượt gửi thư gần nhất là ${e.last}, đã quá một ngày. Đề nghị mở menu Sổ Tài Khoản, chọn Thư… để kiểm tra.`};var Hd={"log.form":"Gửi biểu mẫu","log.formUnlisted":
"Gửi biểu mẫu (email chưa có trong danh sách, tự chọn đơn vị)","log.moved":"Có người sắp xếp, chèn hoặc xóa dòng, cột đúng lúc sổ đang ghi: sổ đã xem lại và đặt lại đúng chỗ","log.firstTyped":
"Ô “Nộp lần đầu” bị sửa tay, sổ đã đặt lại","log.firstPutBack":e=>`Ô “Nộp lần đầu” bị sửa, sổ đặt lại thành ${e.time}`,"log.firstDoubtful":
e=>`Ô “Nộp lần đầu” ghi giờ không thể có, sổ tính từ lúc kiểm tra, ${e.time}`,"log.consentWithdrawn":"Rút đồng ý","log.roster":
e=>`Nhập danh sách đơn vị: thêm ${e.added}, sửa ${e.changed}, từ chối ${e.rejected}`,"log.sentEarly":"Gửi sớm một thư","log.lettersOn":"Bật gửi thư tự động","log.planConfirmed":
"Xác nhận lịch gửi thư mới","log.countedAsSent":"Coi như đã gửi các thư đến hạn","log.sentAgain":"Cho gửi lại các thư mà thẻ Thư không ghi","log.lettersOff":"Tắt gửi thư tự động"};var ux={...ec,...Kd,
...Zd,...jd,...Bd,...Gd,...Hd},lx=e=>Ri(ux[e.key],vi(e.with)),k=e=>Si(lx(e));var xr=e=>({ok:!0,value:e}),cn=(...e)=>({ok:!1,problems:e});var dx=
/^(?:[-–—_.,\x2f0 ]*|x{1,3}|n\x2fa|(?:không|chưa|ko)(?: (?:có|lập|dùng).*)?)$/i,px=/:\x2f\x2f|www\.(?!\S*@)|\b(?:facebook|fb)\.(?:com|me)\b|\bm\.me\x2f|profile\.php/i;function un(e){return dx.test(e)?
"NOTHING":px.test(e)?"ADDRESS":/[^\s@]@[^\s@]+\.[a-z]/i.test(e)?"EMAIL":e.replace(/\D/g,"").length>8&&e.replace(/\P{L}/gu,"").length<11?"PHONE":void 0}var So=
"gmail yahoo hotmail outlook icloud ymail rocketmail".split(" "),Vd=
"travinh.gov.vn vinhlong.gov.vn bentre.gov.vn tvu.edu.vn travinh.edu.vn congdoan.vn congdoantravinh.com.vn agribank.com.vn vietcombank.com.vn".split(" "),ic=[...So.map(e=>`${e}.com`),"yahoo.com.vn",
"outlook.com.vn","hotmail.com.vn",...Vd],fx=/^(?:e?mail|cloud|[fh]mail|googlemail)\.com$/,qd=[[/\.(?:nv|v[mb]|vn[nmv]|nvn)$/,".vn"],[/\.(?:c[opvx]n|[vxd]om|c[pin]m|cmo|ocm|comm|coom)(?=$|\.vn$)/,
".com"],[/\.(com|gov|edu|org|net)vn$/,".$1.vn"],[/\.(?:go[bc]|gvo|ogv)\.vn$/,".gov.vn"],[/\.(?:eud|deu|ed[iy])\.vn$/,".edu.vn"]],hx=
/^[\w'+-]+(?:\.[\w'+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,mx=/[\u00AD\u200B-\u200F\u2060-\u206F\uFEFF]/g,Wd=`\\s"'“”‘’<>()[\\]{},;:!?*`,Xd=new RegExp(`^[${Wd}-]+|[${Wd}.…-]+$`,"g"),
gx=[[/^@/,"NO_LOCAL"],[/@.*@/,"TWO_AT"],[/\s/,"SPACES"],[/[^\0-\x7F]/,"ACCENTS"],[/[,;]/,"COMMA"],[/[^\w'+.@-]|@.*[_']|'@/,"CHARS"],[/\.\.|^\.|\.@|@\./,"DOTS"],[/^[^@]{65}|.{255}/,"LENGTH"]];
function Yd(e){let t=qd.reduce((u,[d,p])=>u.replace(d,p),e),n=t.split(".")[0],r=t.slice(n.length+1),o=u=>u.replace(/\./g,""),i=ic.find(u=>u===`${t}.vn`||o(u)===o(t)||r===""&&u.startsWith(`${n}.`));if(
i||fx.test(t)||/\.(?:gov|edu)\.vn$/.test(t))return i||t;let s=So.includes(n),a=s?n:So.find(u=>mi(n,u));if(!a)return Vd.find(u=>mi(t,u))||t;if(/^(?:ya|ho|ou)/.test(a)&&
/^(?:com?\.)?(?!vn|co|cm|om)[a-z]{2}$/.test(r)||!(s||/^c?om?(?:\.vn)?$|^cm$/.test(r)))return t;let l=`${a}.com.vn`;return/vn?$/.test(r)&&ic.includes(l)?l:`${a}.com`}var _i=e=>hx.test(e)&&
!/^[^@]{65}|.{255}|@.*[^.]{64}|'@/.test(e);function Ci(e){let t=j(e.replace(/\s+/g,"")),n=t.lastIndexOf("@"),r=i=>i.replace(/[,;:.]+/g,".").replace(/^\.|\.$/g,""),o=`${r(t.slice(0,n).replace(
/^www\.|@+$/g,""))}@${Yd(r(t.slice(n+1)))}`;return _i(o)?o:void 0}function yx(e){let[,t="",n=""]=/^([^@]*\s)([^@]{3,}@.*)$/.exec(e)||[];return/\p{Lu}|[^\0-\x7F]/u.test(t)&&_i(n)?n:Ci(e)}var zt=(e,t,
n)=>({ok:!1,reason:e,suggest:t,parts:n});function bx(e){let t=j(e).replace(/\s/g,""),n=ic.find(o=>t.endsWith(o)&&(So.includes(o.split(".")[0])||/\W/.test(t.charAt(t.length-o.length-1)))),r=n&&Ci(
`${t.slice(0,-n.length)}@${n}`);return r?zt("NO_AT",r):/\s|[^\0-\x7F]/.test(e)?zt("NAME_IN_EMAIL"):zt(/\w\.[a-z]{2,}(?:\x2f|$)/.test(t)?"URL_IN_EMAIL":"NO_AT")}function wx(e){let t=i=>i.find(
s=>s.includes("@")),n=t(e.split(/[<>]/)),r=t(t(n.split(/:(?=[^:]*@)/)).split(/\s[-–—|]\s|[([\])]/)),o=j(e.replace(r,"")).replace(/[^a-z]|mailto|dia chi|thu dien tu|hop thu|[eg]?-?mail/g,"");return{
address:r.replace(/\?subject=.*$/i,"").replace(Xd,""),around:o!==""}}var Jd=e=>e.replace(/[\uFF01-\uFF5E]/g,t=>String.fromCharCode(t.charCodeAt(0)-65248)).replace(
/\uFE6B| ?[([{](?:at|a còng)[)\]}] ?| (?:at|a còng) /gi,"@");function $i(e){let t=Jd(L(e)),n=un(t.slice(0,1e3));if(n==="NOTHING")return zt("EMPTY");if(t.length>1e3)return zt(/@[^]*@/.test(t)?
"MULTIPLE":"LENGTH");if(n==="ADDRESS")return zt("URL_IN_EMAIL");if(!t.includes("@"))return n==="PHONE"?zt("PHONE_IN_EMAIL"):bx(t);let r=t.split(/[\s,;:<>()[\]"“”|\x2f\\]+/).map(f=>f.replace(Xd,
"")).filter(f=>f.includes("@")),o=r.filter((f,g)=>r.findIndex(b=>b.toLowerCase()===f.toLowerCase())===g);if(o.length>1)return zt("MULTIPLE",void 0,o.filter(_i));let{address:i,around:s}=r.length>1?{
address:o[0],around:!1}:wx(t),a=gx.find(([f])=>f.test(i)),c=a?a[1]:"DOMAIN";if(!_i(i))return zt(c,c==="SPACES"?yx(i):Ci(i));let l=i.indexOf("@"),u=i.slice(0,l)+i.slice(l).toLowerCase(),d=
u.toLowerCase(),p=Ci(d);return{ok:!0,email:u,key:d,suggest:p===d?void 0:p,notes:s?["TEXT_AROUND"]:[]}}function ln(e){let t=L(e).toLowerCase(),n=t.lastIndexOf("@"),r=t.slice(n+1);return n<1||
!/^(?:gmail|googlemail)\.com$/.test(r)?t:`${t.slice(0,n).replace(/\+.*$/,"").replace(/\./g,"")}@gmail.com`}var kx=/[,;|\n\r]+|\s*\x2f\s*|\s+(?:và|hoặc|hay|&|\+)\s+/i,xx=/"[^"@]{0,200}"\s*(?=<)/g,vx=
200,Sx=/^\s*\d{1,2}[.)]\s+/,Rx=e=>e.indexOf("@")===e.lastIndexOf("@")?[e.replace(Sx,"")]:e.replace(/></g,"> <").split(/\s+/),Tx=(e,t)=>t!==void 0&&t.length< e.length&&L(e).split(" ").includes(t);
function Qe(e){let t={emails:[],bad:[]},n=new Set,r=Jd(e.slice(0,2e4).replace(mx,"")).replace(xx,""),o=[];for(let i of r.split(kx).flatMap(Rx).slice(0,vx)){let s=$i(i),a=!s.ok&&Tx(i,s.suggest)?$i(
s.suggest):s;if(a.ok){if(a.suggest&&Ox(a.key)){t.bad.push({text:L(i),reason:"TYPO",suggest:a.suggest});continue}n.has(ln(a.key))||t.emails.push(a.email),n.add(ln(a.key))}
else a.reason==="NAME_IN_EMAIL"?o.push({text:L(i),reason:a.reason}):a.reason!=="EMPTY"&&t.bad.push({text:L(i),reason:a.reason,suggest:a.suggest})}return!t.emails.length&&!t.bad.length&&t.bad.push(
...o),t}function Ox(e){let t=e.slice(e.indexOf("@")+1),n=Yd(t);return n!==t&&(qd.some(([r])=>r.test(t))||So.includes(n.split(".")[0]))}var _x=
/(?:https?:\x2f\x2f[^\s|,;<>"]+|(?:[\w-]{1,63}\.){1,5}[a-z]{2,10}\x2f[^\s|,;<>"]*)/gi,Cx=/^(?:\d{1,2}[.)]\s)?[\s|:;,.()[\]<>–—-]*|[\s|:;,([<>–—-]+$/g,Ei=e=>{let t=e.replace(Cx,"");return/[([<]/.test(
t)?t:t.replace(/[)\]>]+$/,"")},$x=e=>e.replace(/[?#].*$/,"").replace(/\x2f+$/,"").split("/").pop()||e;function Qd(e,t){var o;let n=[],r=[];for(let i of e.slice(0,2e4).split(/\r\n|[\r\n]/)){let s=(o=
i.match(_x))!=null?o:[],a=0;s.forEach((c,l)=>{let u=i.indexOf(c,a),d=Ei(i.slice(a,u)),p=l+1< s.length?"":Ei(i.slice(u+c.length));a=u+c.length;let f=c.replace(/[.,;:)\]]+$/,"");n.push({name:d||p||$x(
f),address:/^https?:/i.test(f)?f:`https:\x2f/${f}`})}),!(s.length||!Ei(i))&&(/^\s*\|/.test(i)||n.push({name:Ei(i),address:""}),r.push({key:"setting.page",with:{label:t,text:i.trim()}}))}return{value:
n,also:r}}function ep(e,t){try{return e.read(t)}catch{return cn({key:"setting.unreadable",with:{label:e.label}})}}var Ex=/^[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+/,Lx=/[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+$/,Px=
200,Ax=e=>e.replace(Ex,"").replace(Lx,""),tp=e=>e.slice(0,Px).normalize("NFKC"),Ut=e=>ke(Ax(L(tp(e)))),xe=e=>ke(L(tp(e)).replace(/^'/,"")).replace(/\s/g,"").toUpperCase();function vr(e,t={}){var i;
let n=new Map(e.map(s=>[Ut(s),s])),r=new Map;for(let s of e)for(let a of new Set([s,...(i=t[s])!=null?i:[]].map(c=>j(Ut(c)))))r.set(a,r.has(a)?void 0:s);let o=new Set(e);return s=>{var c;if(o.has(
s))return s;let a=Ut(s);return(c=n.get(a))!=null?c:r.get(j(a))}}var B={page:"Trang",group:"Nhóm",person:"Cá nhân",none:"Không có"},Ce={passed:"Đạt",returned:"Trả lại"},Fe={active:"Đang dùng",stopped:
"Ngừng dùng"},Sr={form:"Biểu mẫu",hand:"Sửa tay"},Ue={yes:"Có",no:"Không"},$={missing:"Chưa báo cáo",fix:"Cần sửa",reported:"Đã báo cáo",approved:"Đã duyệt",none:"Không có"},re={open:"Còn hạn",onTime:
"Đúng hạn",grace:"Châm chước",late:"Trễ hạn",overdue:"Quá hạn"},Li=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"unit",reader:"unit",format:"text",...r}),_t=(e,t,n,r,o,i={})=>({...Li(e,t,n,i),
faultBit:r,report:o}),Ke=(e,t,n,r={})=>({heading:e,width:t,help:`${n} Sổ tự ghi, đề nghị không sửa.`,writer:"us",reader:"unit",format:"text",...r}),Ze=(e,t,n,r={})=>({...Ke(e,t,n,r),checked:!0}),ie=(
e,t,n,r={})=>({heading:e,width:t,help:n,writer:"staff",reader:"staff",format:"text",...r}),Rr=(e,t)=>Object.keys(e).filter(n=>t(e[n])),Pi=e=>Rr(e,t=>"checked"in t),sc=e=>Object.fromEntries(
Object.keys(e).map(t=>[t,""]));var Ai={[B.page]:["fanpage","fan page","page","trang facebook","trang fanpage","trang fb"],[B.group]:["group","nhóm facebook","hội nhóm"],[B.person]:[
"tài khoản cá nhân","trang cá nhân","facebook cá nhân"],[B.none]:["không","chưa có","không có tài khoản","chưa có tài khoản"],[Fe.active]:["đang sử dụng","còn dùng","đang hoạt động"],[Fe.stopped]:[
"ngừng sử dụng","đã ngừng","đã ngừng dùng","không dùng nữa","ngưng dùng","dừng"],[Ce.passed]:["ok","đã đạt","đạt yêu cầu"],[Ce.returned]:["đã trả lại","trả về"]},rp={[Ue.yes]:["x","true","1","yes",
"có ạ","v","✓","✔"],[Ue.no]:["false","0","no","ko","k","không ạ"]},Kt=vr(Object.values(B),Ai),ac=vr(Object.values(Fe),Ai),op=vr(Object.values(Ce),Ai),dn=vr(Object.values(Ue),rp),np=new Map;
function Nx(e){var r;let t=e.join(`\n`),n=(r=np.get(t))!=null?r:vr(e,e[0]===Ue.yes?rp:Ai);return np.set(t,n),n}function ip({choices:e},t){var n;return!e||t===""||e.includes(t)?t:(n=Nx(e)(t))!=null?n:
t}function Ni(e){let t=dn(e);return t===void 0?e.trim()?void 0:!1:t===Ue.yes}var Mx=50,ht=e=>Qe(e.join(`\n`)).emails.slice(0,Mx);var Zt=(e,t,n,r,o)=>({label:e,initial:t,help:n,read:i=>{let s=o(i.trim(
));return s===void 0?cn({key:"letter.setting",with:{label:e,text:i.trim(),want:r}}):xr(s)}}),sp="Có",Ix="Không",cc=(e,t,n)=>Zt(e,t,n,"Có hoặc Không",Ni),Tr=(e,t,n,r,o,i=Dx)=>Zt(e,t,n,
`một số từ ${r} đến ${o}`,s=>{let a=i(s);return a!==void 0&&a>=r&&a<=o?a:void 0}),Dx=e=>/^\d{1,4}$/.test(e)?+e:void 0;function Fx(e){var n;let[,t]=(n=
/^(\d{1,2}) ?(?:(?:h|g|gio|:) ?(?:00(?: phut)?)?)?(?: sang)?$/.exec(j(e)))!=null?n:[];return t===void 0?void 0:+t}function zx(e){var n;let t=j(e).replace(/\b(?:ngay|va|truoc|han)\b/g," ");
return/^[\d\s,;\x2f+-]*$/.test(t)&&!/\d{3}/.test(t)?[...new Set(((n=t.match(/\d+/g))!=null?n:[]).map(Number))].sort((r,o)=>o-r):void 0}var up=e=>e.split(/[,;\n&+]|\s+và\s+/i).map(t=>t.trim()).filter(
Boolean),Ux=["cn","hai","ba","tu","nam","sau","bay"],Kx=/^(?:(?:hang|moi) ngay|tat ca(?: cac ngay)?|ca tuan)$/;function Zx(e){let t=j(e.trim()).replace(/^(thu |t(?=\d))/,"").replace("chu nhat","cn"),
n=/^[2-7]$/.test(t)?+t-1:Ux.indexOf(t);return n<0?void 0:n}function jx(e){if(Kx.test(j(e)))return[0,1,2,3,4,5,6];let t=new Set;for(let n of up(e.normalize("NFC").replace(
/\s+(?:hằng|hàng|trong) tuần$/i,""))){let r=n.replace(/^từ\s+/i,"").split(/\s*(?:[-–—~→]|->)\s*|\s+(?:đến|tới)\s+/i).map(Zx),o=r[0],i=r[r.length-1];if(o===void 0||i===void 0||r.length>2)return;for(
let s=0;s<=(i-o+7)%7;s+=1)t.add((o+s)%7)}return t.size?[...t].sort():void 0}var Bx=61,Gx=e=>Cd(e,Bx),ap="thứ Hai đến thứ Sáu",cp="02/09/2019, 04/02/2019 - 08/02/2019",Mi={lettersOn:cc(
"Gửi thư tự động",Ix,"Đề nghị bật, tắt ở mục Thư… của menu."),lettersFrom:Zt("Gửi thư từ ngày","","Để trống thì không thư nào được gửi.","ngày như 15/10/2018",e=>e?Je(e):""),milestones:Zt(
"Nhắc trước hạn (số ngày)","14, 7, 3, 1","Trúng ngày nghỉ thì chuyển sang ngày làm việc gần nhất.","như 14, 7, 3, 1",zx),sendHour:Tr("Giờ gửi thư","8","Google gửi trong vòng một giờ kể từ giờ này.",6,
17,Fx),sendDays:Zt("Ngày gửi trong tuần",ap,"Các ngày được gửi thư.",`như ${ap}`,jx),holidays:Zt("Ngày nghỉ","",`Ngày lễ, Tết không gửi thư. Ví dụ: ${cp}.`,`như ${cp}`,Gx),senderName:Zt(
"Tên người gửi thư","","Để trống thì dùng tên bộ phận phụ trách.","",e=>e),replyTo:Zt("Email nhận trả lời","","Để trống thì thư trả lời về người gửi.","một địa chỉ email",e=>e?ht([e])[0]:""),unitCap:
Tr("Số thư tối đa cho một đơn vị","12","Trong một đợt, không kể thư cảm ơn.",1,99),overdueWeeks:Tr("Số tuần nhắc sau hạn","4","Mỗi tuần một thư cho đơn vị còn thiếu. 0: không nhắc.",0,52),digests:cc(
"Gửi thư cho cấp trên",sp,"Danh sách đơn vị trực thuộc còn thiếu, ở mỗi mốc nhắc."),thanks:cc("Gửi thư cảm ơn",sp,"Một thư sau khi đơn vị báo cáo đầy đủ."),quotaReserve:Tr("Để dành hạn mức mỗi ngày",
"10","Số người nhận, cho thư khác của người gửi.",0,1e3),testTo:Zt("Chế độ thử: gửi mọi thư đến","","Trong thư có ghi người nhận thật. Để trống để gửi thật.","",up)};var Or=(e,t,n)=>({label:e,initial:
t,help:n,read:r=>xr(r.trim())}),lp=(e,t,n,r=Je)=>({label:e,help:t,initial:"",read:o=>o.trim()?pp(r(o),{key:"setting.day",with:{label:e,text:o}}):n?cn({key:"setting.empty",with:{label:e}}):xr("")}),Hx=
(e,t,n)=>({label:e,initial:t,help:n,read:r=>pp(Ni(r),{key:"setting.yesNo",with:{label:e,text:r}})}),dp=e=>e.split(/[,;\n]/).map(t=>t.trim()).filter(Boolean),Wx=(e,t)=>({label:e,help:t,initial:"",read:
n=>{let{emails:r,bad:o}=Qe(n),i=o.map(({text:s})=>({key:"setting.email",with:{label:e,text:s}}));return{ok:!0,value:r.map(s=>s.toLowerCase()),also:i}}}),Vx=(e,t,n)=>({label:e,initial:t,help:n,read:
r=>({ok:!0,...Qd(r,e)})});function pp(e,t){return e===void 0?cn(t):xr(e)}var qx=["Bên kiểm soát dữ liệu: Liên đoàn Lao động tỉnh.",
"Liên đoàn Lao động tỉnh thu thập họ tên, chức vụ, điện thoại, email và địa chỉ tài khoản facebook của người quản trị để theo dõi, liên hệ công tác tuyên truyền theo văn bản hướng dẫn; không dùng vào việc khác, không công bố.",
"Người được xem: Ban Tuyên giáo - Nữ công, đơn vị báo cáo và những người được chia sẻ trang tính này.",
"Dữ liệu được lưu trên dịch vụ của Google (Trang tính, Gmail), máy chủ có thể đặt ngoài Việt Nam.","Thông tin được lưu đến khi thay người quản trị hoặc 12 tháng sau đợt báo cáo.",
"Việc đồng ý là tự nguyện. Người quản trị có quyền được biết, xem, sửa, rút lại đồng ý, yêu cầu xóa hoặc hạn chế xử lý bằng cách liên hệ cán bộ phụ trách; nếu không được giải quyết thì có quyền khiếu nại đến Liên đoàn Lao động tỉnh hoặc cơ quan chuyên trách bảo vệ dữ liệu cá nhân của Bộ Công an."].join(
" "),fe={federation:Or("Tên Liên đoàn Lao động tỉnh","Liên đoàn Lao động tỉnh","Hiện trên biểu mẫu và trong thư."),department:Or("Bộ phận phụ trách","Ban Tuyên giáo - Nữ công",
"Bộ phận nhận báo cáo."),guidance:Or("Văn bản hướng dẫn","Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018","Văn bản làm căn cứ của đợt báo cáo, hiện trên biểu mẫu và trong thư."),round:Or("Tên đợt báo cáo",
"Năm 2018","Tên ngắn của đợt. Đổi tên đợt thì thư tạm dừng đến khi cán bộ xác nhận, rồi mọi thư của đợt mới được gửi từ đầu."),dueBefore:lp("Hạn nộp (trước ngày)",
"Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",!0,Od),graceUntil:lp("Châm chước đến hết ngày",
"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",!1),staff:Wx("Email cán bộ phụ trách",
"Người được sửa danh sách đơn vị, duyệt báo cáo và nhận thư tổng hợp. Nhiều địa chỉ cách nhau bằng dấu phẩy. Thêm người xong, đề nghị bấm Thiết lập: từ đó người ấy mới có quyền. Người bị xóa khỏi đây hết quyền ngay; Thiết lập thì thu cả quyền sửa các ô được bảo vệ."),
contact:Or("Liên hệ khi cần hỗ trợ","","Tên và số điện thoại người trả lời các đơn vị. Ví dụ: Bà Nguyễn Thị Hoa, 0913 456 789."),mayChoose:Hx("Cho người chưa có trong danh sách tự chọn đơn vị","Có",
"Có: người mở biểu mẫu bằng email lạ được tự chọn một đơn vị chưa có email liên hệ trong danh sách, email được ghi lại trong Nhật ký. Đơn vị đã có email liên hệ chỉ người đó và cán bộ phụ trách mở được. Không: phải liên hệ cán bộ phụ trách."),
pages:Vx("Trang chính thức để theo dõi",
`Công đoàn tỉnh Trà Vinh | https:\x2f/www.facebook.com/ldldtravinh\nCông đoàn Việt Nam | https:\x2f/www.facebook.com/congdoanvietnam\nNhóm Tâm sự công nhân | https:\x2f/www.facebook.com/tamsucongphan`,
"Mỗi dòng một trang: tên | địa chỉ. Hiện sau khi đơn vị báo cáo xong. Đề nghị mở thử từng địa chỉ."),notice:Or("Thông báo về dữ liệu cá nhân",qx,
"Hiện trên biểu mẫu, trước ô đồng ý. Đề nghị ghi đúng tên, điện thoại của đơn vị kiểm soát dữ liệu."),keepMonths:Tr("Nhắc xóa dữ liệu sau (tháng)","12",
"Dòng đã ngừng dùng lâu hơn số tháng này mà còn họ tên, điện thoại, email thì “Kiểm tra toàn bộ” nhắc cán bộ xóa.",1,120),...Mi};function Dn(e){var r;let t=[],n={};for(let[o,i]of Object.entries(fe)){
let s=e[i.label],a=s===void 0?cn({key:"setting.lost",with:{label:i.label}}):ep(i,s),c=a.ok?(r=a.also)!=null?r:[]:a.problems;t.push(...c.map(u=>({...u,field:o})));let l=i.read(i.initial);n[o]=a.ok?
a.value:l.ok?l.value:""}return{settings:n,problems:[...t,...Xx(n)]}}function Xx({dueBefore:e,graceUntil:t}){return e&&t&&t< e?[{key:"setting.graceBeforeDue",with:{grace:oe(t),due:oe(e)}}]:[]}var je=
e=>(/[%\x2f]/.test(e)?e.replace(/[%\x2f]/g,encodeURIComponent):e).trim();var Ct=e=>L(e).normalize("NFC").toLowerCase().replace(/\s+/g," ").trim();function st(e){let t=je(e),n=new Map;return r=>{var c;
let o=r.split("/"),i=o[0]==="thu"?2:1,s=o[i];if(s===void 0||s===t)return r;let a=(c=n.get(s))!=null?c:Ct(fp(s))===Ct(e);return n.set(s,a),a?[...o.slice(0,i),t,...o.slice(i+1)].join("/"):r}}var fp=
e=>e.replace(/%2F/g,"/").replace(/%25/g,"%"),uc=e=>{var t;return fp((t=e.split("/")[1])!=null?t:"")};var lc=["round","dueBefore","graceUntil","lettersFrom","milestones","overdueWeeks"],jt=e=>({round:
Ct(e.round),dueBefore:e.dueBefore,graceUntil:e.graceUntil,lettersFrom:e.lettersFrom,milestones:e.milestones.join(", "),overdueWeeks:String(e.overdueWeeks)});function mp(e,t){if(!e)return[];let n=jt(
t);return lc.filter(r=>e[r]!==n[r]).map(r=>({label:fe[r].label,from:hp(e[r]),to:hp(r==="round"?t.round.trim():n[r])}))}var hp=e=>e===""?"trống":/^\d{4}-\d\d-\d\d$/.test(e)?oe(e):e;var Ii={reader:
"public"},mt={unit:Li("Mã đơn vị",90,"Mã của đơn vị trong thẻ Đơn vị.",{code:"other",faultBit:0}),unitName:Ke("Đơn vị",240,"Tên đơn vị theo mã.",Ii),kind:_t("Loại",90,
"Trang, Nhóm, Cá nhân, hoặc Không có (đơn vị không có tài khoản, ghi lý do).",1,{group:"account",typing:{}},{...Ii,choices:Object.values(B)}),accountName:_t("Tên tài khoản facebook",180,
"Tên hiện trên tài khoản cá nhân dùng để quản trị. Ví dụ: Nguyễn Thị Hoa.",2,{group:"account",hint:"Tên Facebook cá nhân của người quản trị.",typing:{autocomplete:"off"}}),pageName:_t(
"Tên trang facebook",200,"Tên hiện trên trang hoặc nhóm. Ví dụ: Công đoàn huyện Cầu Kè.",3,{group:"account",typing:{autocomplete:"off"}},Ii),address:_t("Địa chỉ truy cập",280,
"Mở trang, bấm “Chia sẻ” rồi “Sao chép liên kết”, dán vào đây. Ví dụ: https:\x2f/www.facebook.com/congdoanviduxa",4,{group:"account",hint:
"Mở trang của đơn vị, bấm “Chia sẻ”, “Sao chép liên kết”, rồi dán vào đây.",typing:{inputMode:"url",autocomplete:"off",spellcheck:!1,autocapitalize:"none"}},Ii),name:_t("Họ và tên",160,
"Người quản trị. Ví dụ: Nguyễn Thị Hoa.",5,{group:"manager",typing:{autocomplete:"name",autocapitalize:"words",spellcheck:!1}}),office:_t("Chức vụ",160,
"Chức vụ của người quản trị. Ví dụ: Phó Chủ tịch.",6,{group:"manager",typing:{autocomplete:"organization-title"}}),phone:_t("Điện thoại",130,
"Một số điện thoại của người quản trị. Ví dụ: 0913 456 789.",7,{group:"manager",typing:{inputMode:"tel",autocomplete:"tel"}}),email:_t("Email",200,
"Một địa chỉ email của người quản trị. Ví dụ: hoa.nguyen@gmail.com.",8,{group:"manager",typing:{inputMode:"email",autocomplete:"email",spellcheck:!1,autocapitalize:"none"}}),reason:_t(
"Lý do, ghi chú",200,"Bắt buộc khi Loại là Không có. Ví dụ: Đơn vị đang lập trang, dự kiến xong trong tháng 11.",9,{group:"beside",lines:2,typing:{}}),usage:Li("Tình trạng",100,
"Đang dùng hoặc Ngừng dùng. Dòng ngừng dùng được giữ lại, không tính vào báo cáo. Để trống được hiểu là Đang dùng.",{faultBit:10,choices:Object.values(Fe)}),rowId:Ze("Mã dòng",120,"Mã của dòng.",{
hidden:!0}),faults:Ze("Cần sửa",300,"Ô cần sửa và lý do."),remarks:Ze("Lưu ý",260,"Điều nên xem lại; không ngăn việc báo cáo."),changed:Ze("Đổi sau duyệt",160,
"Các cột đã đổi sau lần duyệt gần nhất."),addressKey:Ze("Khóa địa chỉ",150,"Dạng so sánh của địa chỉ, để tìm trang khai trùng.",{hidden:!0}),mask:Ze("Ô cần sửa",80,"Số cho biết ô nào được tô màu.",{
format:"number",hidden:!0}),updated:Ke("Cập nhật",130,"Lúc dòng được ghi lần gần nhất.",{format:"time"}),by:Ke("Người nhập",190,"Ai ghi dòng lần gần nhất."),source:Ke("Nguồn",90,
"Biểu mẫu hoặc Sửa tay."),consent:Ke("Đồng ý",220,"Ai xác nhận người quản trị đã biết và đồng ý, lúc nào."),consentMark:Ke("Dấu đồng ý",120,"Dấu của lần đồng ý, gắn với người quản trị ở dòng này.",{
hidden:!0,reader:"staff",since:3}),review:ie("Duyệt",90,"Đạt, hoặc Trả lại (ghi lý do ở cột Ý kiến).",{reader:"unit",faultBit:11,choices:Object.values(Ce)}),comment:ie("Ý kiến",220,
"Lý do trả lại, để đơn vị biết cần sửa gì.",{reader:"unit"}),approved:ie("Bản đã duyệt",120,"Dấu của nội dung lúc được duyệt.",{hidden:!0})},Ro=mt,we=Rr(Ro,e=>"report"in e),dc=we.filter(e=>mt[
e].report.group==="manager"),To=Rr(Ro,({faultBit:e})=>e!==void 0).map(e=>({key:e,bit:Ro[e].faultBit})),Bt=Rr(Ro,({writer:e})=>e==="unit"),pn=Pi(mt),gp=Rr(Ro,({writer:e})=>e!=="staff"),Gt=e=>mt[
e].heading;var gt={code:ie("Mã",70,"Mã riêng của đơn vị, không trùng, không đổi giữa các đợt. Ví dụ: H04.",{code:"own",reader:"public"}),name:ie("Tên đơn vị",300,
"Tên đầy đủ của đơn vị, như trên văn bản.",{reader:"public"}),kind:ie("Loại",150,"Loại đơn vị, do Liên đoàn Lao động tỉnh tự đặt. Ví dụ: LĐLĐ huyện, CĐ ngành, CĐCS trực thuộc."),parent:ie("Cấp trên",
150,"Mã của đơn vị cấp trên nếu có trong sổ, hoặc tên cấp trên.",{code:"other"}),email:ie("Email liên hệ",210,
"Nơi nhận thư của đơn vị. Có thể ghi nhiều địa chỉ, cách nhau bằng dấu phẩy. Người đăng nhập bằng một trong các địa chỉ này được mở ngay biểu mẫu của đơn vị."),phone:ie("Điện thoại liên hệ",140,
"Số để gọi khi đơn vị chưa báo cáo."),required:ie("Phải báo cáo",100,"Có: đơn vị phải báo cáo trong đợt này. Không: không bắt buộc. Để trống được hiểu là Có.",{choices:[Ue.yes,Ue.no]}),status:Ze(
"Trạng thái",120,"Chưa báo cáo, Cần sửa, Đã báo cáo, Đã duyệt hoặc Không có."),timeliness:Ze("Thời hạn",100,"Còn hạn, Đúng hạn, Châm chước, Trễ hạn hoặc Quá hạn."),count:Ze("Số tài khoản",100,
"Số tài khoản, trang, nhóm đang dùng mà đơn vị đã khai.",{format:"number"}),first:Ze("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu.",{format:"time"}),updated:Ze("Cập nhật",130,
"Lần thay đổi gần nhất trong các dòng của đơn vị.",{format:"time"}),faults:Ze("Cần sửa",260,"Những ô của dòng này cần sửa và lý do."),order:Ze("Thứ tự",70,"Số dùng để đưa đơn vị còn thiếu lên đầu.",{
format:"number",hidden:!0}),witnessed:ie("Nộp lần đầu, đã xác nhận",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu, do sổ xác nhận. Sổ tự ghi, đề nghị không sửa.",{format:"time",hidden:!0,since:3}),
extendedTo:ie("Gia hạn đến",110,"Ngày cuối cùng đơn vị này được nộp mà vẫn tính đúng hạn (tính cả ngày đó).",{format:"day"}),note:ie("Ghi chú",220,"Ghi chú của Ban Tuyên giáo - Nữ công.")},Yx={key:ie(
"Mã thư",200,"Mỗi thư có một mã và chỉ được gửi một lần."),kind:ie("Loại",140,"Thư mời, thư nhắc, thư tổng hợp…"),unit:ie("Đơn vị",90,"Mã đơn vị nhận."),to:ie("Người nhận",220,"Địa chỉ nhận."),
subject:ie("Tiêu đề",320,"Tiêu đề thư."),state:ie("Trạng thái",130,"Sẽ gửi, Đã gửi, Gửi lỗi, Tạm giữ, Bỏ qua, Không rõ đã gửi, Không cần gửi nữa."),at:ie("Lúc",130,"Lúc ghi trạng thái này.",{format:
"time"}),why:ie("Lý do",300,"Vì sao gửi lỗi, tạm giữ hay bỏ qua.")},Jx={label:ie("Mục",260,"Tên của mục. Đề nghị không sửa."),value:ie("Giá trị",360,"Giá trị của mục, sửa ở đây."),help:ie(
"Giải thích",520,"Mục này dùng làm gì.")},Oo={at:Ke("Lúc",140,"Lúc xảy ra.",{format:"time"}),who:Ke("Ai",210,"Người làm."),what:Ke("Việc",240,"Việc đã làm."),unit:Ke("Đơn vị",90,"Mã đơn vị."),rowId:
Ke("Mã dòng",130,"Mã dòng."),columns:Ke("Cột đã đổi",300,"Tên các cột đã đổi; không ghi giá trị, vì là dữ liệu cá nhân.")},V={units:{title:"Đơn vị",color:"#1a73e8",columns:gt,frozenColumns:2},
accounts:{title:"Tài khoản",color:"#188038",columns:mt,frozenColumns:2},summary:{title:"Tổng hợp",color:"#e8710a",columns:{},frozenColumns:0},letters:{title:"Thư",color:"#a142f4",columns:Yx,
frozenColumns:0},settings:{title:"Cấu hình",color:"#5f6368",columns:Jx,frozenColumns:0},log:{title:"Nhật ký",color:"#9aa0a6",columns:Oo,frozenColumns:0}},_r=Pi(gt);var Cr=e=>{var t;return(t=Je(
e))!=null?t:""};function Di({dueBefore:e,extendedTo:t}){let n=e?be(e,-1):"";return t&&t>n?t:n}function yp(e,t,n){let r=Di(e);if(!r)return"";let o=t?Ne(t):n;return o<=r?t?re.onTime:re.open:
e.graceUntil&&o<=e.graceUntil?re.grace:t?re.late:re.overdue}function $r(e,t){let n=Di(e);if(!n)return"";let r=Ye(t,n),o=r>0?`còn ${r} ngày`:r===0?"hôm nay là ngày cuối":`đã quá hạn ${-r} ngày`;
return`chậm nhất hết ngày ${ft(n)}, ${o}`}var bp=60;function _o({sendDays:e,holidays:t}){let n=new Set(t),r=i=>e.includes(qa(i))&&!n.has(i),o=(i,s,a)=>{for(let c=0;c<=bp;c+=1)for(let l of a){let u=be(
i,l*c);if(u<=s&&r(u))return u}return i};return{sends:r,next:i=>o(i,"9999",[1]),nearest:(i,s)=>o(i,s,[-1,1])}}function Fi(e,t,n,r){let o=Di({dueBefore:e.dueBefore,extendedTo:t}),i=e.graceUntil>o?
e.graceUntil:o,s=n.milestones.map(c=>({id:String(c),day:r.nearest(be(o,-c),o)})),a=r.next(be(o,1));return a<=i&&s.push({id:"cham-chuoc",day:a}),{last:o,end:i,before:s.sort(wp),after:pc(be(i,1),
n.overdueWeeks,r)}}var wp=(e,t)=>Ye(t.day,e.day),pc=(e,t,n,r="")=>Array.from({length:t},(o,i)=>({id:`${r}${i+1}`,day:n.next(be(e,7*i))}));function fc(e,t){let n;for(let r of e)r.day<=t&&(n=r);
return n}var zi=(e,t)=>{let n=e[e.length-1];return n&&t< be(n.day,7)?fc(e,t):void 0};function kp(e,t,n){let r=Math.max(0,Math.min(bp,Math.ceil((Ye(e,t.last)+1)/7)));return[...pc(e,r,n,"tuan-").filter(
({day:o})=>o<=t.last),...t.before.filter(({day:o})=>o>=e),...pc(be(t.end,1),t.after.length||1,n,"sau-")].sort(wp)}var Ui={report:{withoutRows:$.missing,open:[$.missing,$.fix],counted:!0},nothing:{
withoutRows:"",open:[$.fix],counted:!1}},xp=[];function Ki({required:e,kind:t}){var r,o;let n=dn(e);return n?n===Ue.no?"nothing":"report":(o=(r=xp.find(i=>Ut(i.kind)===Ut(t)))==null?void 0:
r.owes)!=null?o:"report"}var vp=(e,t)=>Ui[e].open.includes(t);function Sp(e){let t=xp.filter(({owes:n})=>!Ui[n].counted).map(({kind:n})=>`*(((${e("kind")}<>"${n}")+(${e(
"required")}="${Ue.yes}"))>0)`);return`(${e("code")}<>"")*(${e("required")}<>"${Ue.no}")${t.join("")}`}var le=e=>vp(e.obligation,e.status),Fn=({status:e})=>e===$.reported||e===$.approved||e===$.none,
at=({status:e})=>e===$.fix,hc=e=>le(e)&&!at(e);function Zi(e){let t=new Map(e.map(r=>[r.code.trim(),r]));t.delete("");let n;return({parent:r})=>{let o=t.get(r.trim());return o||!r.trim()?o:(n=n||
new Map(e.map(i=>[ke(i.name),i])),n.get(ke(r)))}}function Rp(e){let t=new Map,n=Zi(e);for(let r of e){let o=le(r)?n(r):void 0;if(!o||o===r)continue;let i=o.code.trim(),s=t.get(i);s?s.push(r):t.set(i,[
r])}return t}var Er=(e,t,n="")=>e&&!(t&&t.last>=e.day)?{id:n+e.id,day:e.day}:void 0;var fn=e=>/^https?:\x2f\x2f[^\s"'<>\\]+$/i.test(e.trim())?e.trim():"",ji=(e,t)=>e.length>t?`${e.slice(0,t).replace(
/[\uD800-\uDBFF]$/,"")}…`:e,Ht=(e,t,n)=>e.length>t?[...e.slice(0,t),`và ${e.length-t} ${n}`]:[...e],Op=e=>`${e.map(Qx).filter(Boolean).join(`\n\n`)}\n`,Tp=e=>e.map(t=>`- ${t}`).join(`\n`);function Qx(
e){switch(e[0]){case"list":return Tp(e[1]);case"button":return fn(e[2])&&`${e[1]}:\n${fn(e[2])}`;case"bar":return e[1].map(({label:t,count:n})=>`${t}: ${n}`).join(" | ");case"calls":return`${e[
1]}:\n${Tp(e[2].map(({name:t,phone:n})=>`${t}: ${n||mc}`))}`;case"heading":return e[1].toUpperCase();case"notice":return`*** ${e[1]} ***`;case"small":return`--\n${e[1]}`;default:return e[1]}}var mc=
"chưa có số";var $t="báo cáo tài khoản facebook",Et=" Báo cáo đầy đủ rồi thì không còn thư nhắc. Nếu vừa báo cáo, đề nghị bỏ qua thư này.",_p=({guidance:e,department:t}
)=>`Theo ${e}, mỗi đơn vị báo cáo trang, nhóm hoặc tài khoản facebook của đơn vị và người quản trị về ${t}.`,gc=({first:e})=>oe(Ne(e));function Lr({state:{deadline:e},about:{today:t,last:n}},r,o){if(
t<=n)return`Đề nghị ${o} ${$r({...e,extendedTo:r},t)}.`;let i=t<=e.graceUntil?`trong thời gian châm chước, đến hết ngày ${ft(e.graceUntil)}`:"ngay trong hôm nay";return`Hạn nộp là hết ngày ${ft(
n)}, đã quá ${Ye(n,t)} ngày. Đề nghị ${o} ${i}.`}function Co({state:e,about:{today:t,last:n}}){let{graceUntil:r}=e.deadline,o=Ye(t,n),i=oe(n);return o>0?`Còn ${o} ngày, chậm nhất ${i}`:o===0?
`Hôm nay ${i} là ngày cuối`:t<=r?`Châm chước đến hết ngày ${oe(r)}`:`Đã quá hạn ${i}`}var Ar=e=>`${Co(e)}: ${e.unit.name} ${at(e.unit)?"cần sửa":"chưa"} ${$t}`;function Nr(e){let{unit:t}=e,n=
t.returned.length+t.faults.length;return at(t)?`Báo cáo tài khoản facebook của ${t.name} còn ${n?`${n} `:""}chỗ cần sửa. ${Lr(e,t.extendedTo,"sửa")}`:`${t.name} chưa ${$t}. ${Lr(e,t.extendedTo,
"báo cáo")}`}var Mr=e=>at(e.unit)?Pr(e,"Mở báo cáo để sửa"):[["text","Việc báo cáo chỉ mất khoảng năm phút. Đơn vị chưa có tài khoản thì chọn “Không có” và ghi lý do; như vậy cũng là đã báo cáo."],
...Pr(e,"Mở biểu mẫu báo cáo")],Pr=({state:e,unit:t},n)=>[["button",n,t.link||e.links.book],["text",t.link?"":
"Trên máy tính, trong trang tính vừa mở, chọn menu “Sổ Tài Khoản”, rồi chọn “Khai báo tài khoản”."]],Cp=({returned:e,faults:t},n)=>e.length+t.length?[["heading","Cần sửa"],["list",Ht(Bi({returned:e,
faults:t}),n,"chỗ khác, xem trong biểu mẫu")]]:[],Bi=({returned:e,faults:t})=>[...e.map(({title:n,comment:r})=>`${n||"Báo cáo"}: cán bộ tỉnh trả lại. ${r||
"Chưa ghi lý do, đề nghị gọi điện để hỏi."}`),...t.map(({field:n,sentence:r})=>n?`${n}: ${r}`:r)];function $p({about:e},t){if(!e.under.length)return[];let n=e.under.map(r=>`${r.name}: ${at(r)?
"cần sửa báo cáo":"chưa báo cáo"}${r.extendedTo>e.last?`, gia hạn đến hết ngày ${oe(r.extendedTo)}`:""}`);return[["heading",`Đơn vị trực thuộc chưa hoàn thành (${n.length})`],["list",Ht(n,t,
"đơn vị khác")]]}var yc=({contact:e,department:t,federation:n})=>`Cần hỗ trợ, đề nghị liên hệ: ${e.trim()||`${t}, ${n}`}.`.replace("..","."),bc=({department:e,federation:t})=>`${e}\n${t}`;var Ep={to:
"unit",prefix:"cap-tren",label:"Thư cho cấp trên",rank:1,setting:"digests",isAboutOwnReport:!1,counts:!0,deadline:"round",listsUnder:!0,due:({settings:e,under:t,history:n,round:{isOver:r,point:o}}
)=>t.length&&o&&(r||o.day>e.lettersFrom)?Er(o,n,r?"sau-":""):void 0,subject:e=>`${Co(e)}: ${e.about.under.length} đơn vị trực thuộc ${e.unit.name} chưa hoàn thành báo cáo`,lead:
e=>`${e.about.under.length} đơn vị trực thuộc ${e.unit.name} chưa hoàn thành ${$t}. ${Lr(e,"","đôn đốc để các đơn vị báo cáo")}`,asked:()=>[],closing:({state:e,unit:t})=>[["text",
t.status===$.missing&&le(t)?`Đơn vị cũng chưa ${$t} của mình.`:""],["button","Mở trang tính",t.link||e.links.book]],small:Et,named:({about:e})=>e.under};var Lp={to:"unit",prefix:"moi",label:"Thư mời",
rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>le(e)&&e.status===$.missing&&!n.isOver&&!(t!=null&&t.last)?{id:"",day:""}:void 0,remember(e,t,{early:
n,state:r},{lettersFrom:o}){(n||r==="skipped")&&o>e.last&&(e.last=o)},subject:e=>`${Co(e)}: đề nghị ${e.unit.name} ${$t}`,lead:e=>Lr(e,e.unit.extendedTo,`${e.unit.name} ${$t}`),asked:e=>[["text",_p(
e.state)],...Pr(e,"Mở biểu mẫu báo cáo")],small:Et,named:()=>[]};var Pp={to:"unit",prefix:"qua-han",label:"Thư quá hạn",rank:3,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,
history:t,own:n})=>le(e)&&n.isOver?Er(n.point,t):void 0,subject:Ar,lead:Nr,asked:Mr,small:Et,named:()=>[]};var Ap={to:"unit",prefix:"nhac",label:"Thư nhắc",rank:2,isAboutOwnReport:!0,counts:!0,
deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>le(e)&&!n.isOver?Er(n.point,t):void 0,subject:Ar,lead:Nr,asked:Mr,small:Et,named:()=>[]};var Gi={to:"unit",prefix:"tra-lai",label:
"Thư trả lại",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){if(!le(e))return;let n=e.returned.map(({mark:r})=>r).filter(r=>{var o;return!((o=t==null?void 0:
t.told)!=null&&o.has(r))});return n.length?{id:[...new Set(n)].sort().join("."),day:""}:void 0},remember(e,t){var n;e.told=new Set([...(n=e.told)!=null?n:[],...t.split(".")])},subject:Ar,lead:Nr,
asked:Mr,small:Et,named:()=>[]};var e0=e=>{let t=String(e);return`"${(/^\s*[=+\-@\t\r＝＋－＠]/.test(t)?`'${t}`:t).replace(/"/g,'""')}"`},Np=e=>`\uFEFF${e.map(t=>t.map(e0).join(",")).join(`\r\n`)}\r\n`;
var he={planned:"Sẽ gửi",sending:"Đang gửi",sent:"Đã gửi",failed:"Gửi lỗi",held:"Tạm giữ",skipped:"Bỏ qua",unknown:"Không rõ đã gửi",lapsed:"Không cần gửi nữa"},$o=e=>Object.keys(he).find(t=>he[
t]===e.trim())||"unknown",We=e=>e==="sent"||e==="sending"||e==="unknown"||e==="skipped";var kc="đơn vị khác, xem tệp đính kèm",wc={[re.onTime]:"#1e7d3c",[re.grace]:"#5f8f2f",[re.late]:"#b7791f",[
$.fix]:"#6b4fbb",Thiếu:"#c5221f"};function t0(e){return le(e)?at(e)?$.fix:"Thiếu":Fn(e)?wc[e.timeliness]?e.timeliness:re.onTime:""}var Mp=e=>Object.keys(wc).map(t=>({label:t,color:wc[t],count:
e.filter(n=>t0(n)===t).length})).filter(({label:t,count:n})=>n||t!==re.grace),Ip=({state:e,about:t})=>`Tổng hợp ngày ${oe(t.today)}: ${Mp(e.units).map(({label:n,count:r})=>`${r} ${n.toLowerCase(
)}`).join(", ")} (${e.round})`;function xc({state:{units:e,deadline:t},about:{today:n}}){let r=e.filter(hc).length,o=e.filter(at).length,i=r+o+e.filter(Fn).length;return`Đến ngày ${ft(n)}: ${r+o?
`${r} trong ${i} đơn vị chưa báo cáo, ${o} đơn vị cần sửa`:`cả ${i} đơn vị đã báo cáo đầy đủ`}. Hạn nộp ${$r(t,n)}.`}function Dp(e,t){let{state:n,about:r,letters:o}=e,{units:i}=n,s=a=>i.filter(
c=>c.status===a).length;return[["lead",xc(e)],["bar",Mp(i)],["text",`Trong số đã báo cáo: ${s($.approved)} đã duyệt, ${s($.none)} báo không có tài khoản.`],...n0(i,r.since,t),["button",
"Mở trang tính",n.links.book],...r0(i,t),...o0(i.filter(at),t),...i0(n,o,t),["small",
`Danh sách đầy đủ ở tệp đính kèm. Thư này gửi đến cán bộ phụ trách đợt “${n.round}”, mỗi tuần và ở mỗi mốc nhắc. Đề nghị không chuyển tiếp số điện thoại của các đơn vị.`]]}function n0(e,t,n){if(
!t)return[];let r=e.filter(i=>i.first>t&&Fn(i)),o=e.filter(i=>i.updated>t&&i.first&&i.first<=t);return[["heading","Thay đổi"],["text",`Từ bản tổng hợp trước (${_e(
t)}): ${r.length} đơn vị mới báo cáo, ${o.length} đơn vị sửa hoặc bổ sung báo cáo.`],["list",Ht(r.map(({name:i})=>i),Math.min(10,n),kc)]]}function r0(e,t){var i;let n=e.filter(hc),r=new Map,o=Zi(e);
if(!n.length)return[];for(let s of n.slice(0,t)){let a=((i=o(s))==null?void 0:i.name)||s.parent.trim()||"Chưa ghi cấp trên";r.set(a,[...r.get(a)||[],s])}return[["heading",
`Danh sách gọi điện: ${n.length} đơn vị chưa báo cáo`],...[...r].map(([s,a])=>["calls",s,a]),["text",n.length>t?`và ${n.length-t} ${kc}`:""]]}var o0=(e,t)=>e.length?[["heading",
`Cần sửa: ${e.length} đơn vị`],["list",Ht(e.map(n=>`${n.name}: ${Bi(n).slice(0,3).join(" ")}`),Math.min(40,t),kc)]]:[];function i0(e,t,n){let r={},o=[];for(let{label:f,unit:g,state:b,why:w}of t)r[b]=(
r[b]||0)+1,/failed|unknown|sending/.test(b)&&o.push([f,g,he[b].toLowerCase(),w].filter(Boolean).join(", "));let i=Object.keys(he).filter(f=>r[f]).map(f=>`${r[f]} ${he[f].toLowerCase()}`),{quotaLeft:s,
runner:a,lastRun:c,lastRunDid:l,nextRun:u,zones:d}=e.health||{},p=[`Cả đợt: ${i.join(", ")||"chưa gửi thư nào"}.`,s!==void 0&&`Hạn mức còn lại: ${s} người nhận.`,a!==void 0&&`Người gửi: ${a||
"chưa có"}.`,c&&`Lần chạy trước: ${_e(c)}${l?` (${l})`:""}.`,u&&`Lần chạy tới: ${_e(u)}.`,d&&d.script!==d.book&&k({key:"letter.zones",with:d})];return[["heading","Thư của đợt"],["text",p.filter(
Boolean).join(" ")],["list",Ht(o,Math.min(20,n),"thư khác, xem thẻ Thư")]]}function Fp({units:e}){let t=Zi(e);return[["code","name","kind","parent","status","timeliness","count","first","extendedTo",
"phone","email","faults"].map(n=>gt[n].heading),...e.filter(n=>le(n)||Fn(n)).map(n=>{var r;return[n.code,n.name,n.kind,((r=t(n))==null?void 0:r.name)||n.parent,n.status,n.timeliness,n.count,oe(Ne(
n.first)),oe(n.extendedTo),n.phone,n.emails.join(", "),Bi(n).join(" | ")]})]}var zp={to:"staff",prefix:"tong-hop",label:"Thư tổng hợp",rank:0,due({state:e,today:t,calendar:n,round:r,lastTime:o}){
let i=Ne(o),s=zi(kp(e.settings.lettersFrom,r,n),t);return!s||i>=s.day||i>r.end&&!e.units.some(le)?void 0:{id:s.id,day:s.day}},subject:Ip,lead:xc,body:Dp,attachments:({state:e,about:t})=>[{name:
`tong-hop-${t.today}.csv`,mime:"text/csv",content:Np(Fp(e))}],named:({state:e})=>e.units.filter(t=>le(t)&&t.status===$.missing)};var Up={to:"unit",prefix:"cam-on",label:"Thư cảm ơn",rank:4,setting:
"thanks",isAboutOwnReport:!1,counts:!1,deadline:"own",listsUnder:!1,due:({unit:e,settings:t})=>Fn(e)&&e.first!==""&&Ne(e.first)>=t.lettersFrom?{id:"",day:""}:void 0,subject:({unit:e}
)=>`Đã nhận báo cáo của ${e.name}, ngày ${gc(e)}`,lead:({unit:e})=>`Đã nhận đủ ${$t} của ${e.name} ngày ${gc(e)}. Xin cảm ơn đơn vị.`,asked:e=>[["text",e.unit.status===$.none?
"Đơn vị báo không có tài khoản; khi lập trang, nhóm mới, đề nghị khai bổ sung.":`Đơn vị đã khai ${e.unit.count} trang, nhóm, tài khoản. Khi có thay đổi, đề nghị cập nhật.`],...Pr(e,
"Xem lại báo cáo")],small:"",named:()=>[]};var Zp={summary:zp,digest:Ep,returned:Gi,invitation:Lp,reminder:Ap,overdue:Pp,thanks:Up},q=e=>Zp[e],vc=Object.entries(Zp),Hi=vc.map(([e])=>e),Sc=vc.flatMap((
[e,t])=>t.to==="staff"?[{name:e,kind:t}]:[]),Kp=vc.flatMap(([e,t])=>t.to==="unit"?[{name:e,kind:t}]:[]),jp=[...Kp.filter(({kind:e})=>e.isAboutOwnReport),...Kp.filter(({kind:e})=>!e.isAboutOwnReport)];
var s0="thu/",Bp=new Map(Hi.map(e=>[q(e).prefix,e]));function Ir(e){let t=e.settings.testTo.length?s0:"",n=je(e.round);return{write:(r,o,i)=>`${t}${q(r).prefix}/${n}${o&&`/${o}`}${i&&`/${i}`}`,read(
r){let o=r.startsWith(t)?r.slice(t.length).split("/"):[],i=Bp.get(o[0]);return i&&o[1]===n?{kind:i,id:o[2],unit:o[o.length-1]}:void 0}}}function Wi(e,t){var a;let[n="",r,...o]=e.split("/"),i=Bp.get(
n);if(!i||r!==je(t))return;let s=q(i).to==="unit"&&(a=o.pop())!=null?a:"";return{kind:n,matter:o.join("/"),unit:s}}var Gp=e=>({kind:t,matter:n,unit:r})=>[t,je(e),n,r].filter(Boolean).join("/");
function zn(e){let t=new Map,n=new Map,r=Ir(e),o={of:s=>t.get(s),lastToStaff:"",waiting:new Set,openKey(s,a,c,l){for(let u=1;;u+=1){let d=r.write(s,u>1?`${a}.${u}`:a,c),p=n.get(d)||e.register.get(d);
if(!p||!We(p.state))return d;if(p.early||p.state==="skipped"||Ne(p.at)>=l)return}},assume({key:s},a){let c={state:"sent",at:`${a}T08:00:00`};n.set(s,c),i(c,s)}};function i(s,a){let c=r.read(a);c&&(We(
s.state)?q(c.kind).to==="unit"?a0(t,c,s,e):s.at>o.lastToStaff&&(o.lastToStaff=s.at):/held|planned/.test(s.state)&&o.waiting.add(a))}return e.register.forEach(i),o}function a0(e,{kind:t,id:n,unit:r},o,
{settings:i}){var l;let s=q(t);if(s.to!=="unit")return;let a=Ne(o.at),c=e.get(r)||{last:"",any:"",count:0};e.set(r,c),a>c.any&&(c.any=a),s.counts&&(a>c.last&&(c.last=a),o.state!=="skipped"&&(
c.count+=1),(l=s.remember)==null||l.call(s,c,n,o,i))}function Hp(e,t,n){let r=new Map,o=i=>Fi(e.deadline,Je(i)||"",e.settings,n);return{round:o(""),of(i){let s=r.get(i);if(s)return s;let{before:a,
after:c,last:l,end:u}=o(i),d=t>u,p={last:l,isOver:d,point:d?zi(c,t):fc(a,t)};return r.set(i,p),p}}}var Rc={key:"setting.empty",with:{label:"Email cán bộ phụ trách"}},Vi=({testTo:e})=>e.length>0&&!ht(
e).length;function Wp(e,{testTo:t},n){let r=ht(e),o=t.length?ht(t):void 0;return r.length?{to:o||r,insteadOf:o&&r}:{why:n}}var Vp=(e,t)=>Wp(e,t,Rc),qi=(e,t)=>Wp(e,t,Qe(e.join(`\n`)).bad.length?{key:
"letter.badAddress",with:{text:e.join(", ")}}:{key:"letter.noAddress"});function Wt(e,t,n=zn(e)){let r={letters:[],closed:[],wanted:new Set,broke:[]},{settings:o,deadline:i}=e,s=_o(o);if(
!i.dueBefore||!o.lettersFrom||t< o.lettersFrom||!s.sends(t)||Vi(o))return r;let a=qp(e,t,n,s,r);c0(a);let c=new Set;for(let l of e.units){let u=je(l.code);if(!(!u||c.has(u))){c.add(u);try{u0(a,l,u)}
catch(d){r.broke.push({unit:l.code,error:d})}}}return r.letters=p0(a.drafts),n.waiting.forEach(l=>{r.wanted.has(l)||r.closed.push({key:l,state:"lapsed",why:{key:"letter.notNeeded"}})}),r}function qp(
e,t,n,r,o){let i=Rp(e.units);return{state:e,today:t,calendar:r,history:n,moments:Hp(e,t,r),underOf:s=>{var a;return(a=i.get(s.trim()))!=null?a:[]},plan:o,drafts:[]}}var Xp=(e,{settings:t})=>{let{
setting:n}=q(e);return n!==void 0&&!t[n]};function Yp(e,t,n,r){let o=n&&e.openKey(t,n.id,r,n.day);return o===void 0?void 0:{kind:t,key:o}}function Jp({state:e,today:t,calendar:n,history:r,moments:o},
i){let s=q(i);if(s.to!=="staff"||Xp(i,e))return;let a=s.due({state:e,today:t,calendar:n,round:o.round,lastTime:r.lastToStaff});return Yp(r,i,a,"")}function c0(e){let{state:t,moments:n,plan:r}=e;for(
let{name:o}of Sc){let i=Jp(e,o);i&&(r.wanted.add(i.key),tf(e,i,Vp(t.staff,t.settings),{last:n.of("").last,under:[]}))}}function Qp({state:e,history:t,moments:n},r,o,i){let s={settings:e.settings,unit:
r,under:i,history:t.of(o),own:n.of(r.extendedTo),round:n.of("")};for(let{name:a,kind:c}of jp){let l=Xp(a,e)?void 0:Yp(t,a,c.due(s),o);if(l)return l}}function u0(e,t,n){let{state:r,today:o,history:i,
moments:s,plan:a}=e,{settings:c}=r,l=i.of(n),u=e.underOf(t.code),d=Qp(e,t,n,u);if(!d||(a.wanted.add(d.key),l&&l.any>=o))return;let p=q(d.kind);if(p.to==="unit"){if(p.counts&&l0(l,c.unitCap)){let f={
key:"letter.capped",with:{cap:c.unitCap}};a.closed.push({...d,unit:t.code,state:"lapsed",why:f});return}tf(e,d,qi(t.emails,c),{unit:t,last:s.of(p.deadline==="own"?t.extendedTo:"").last,under:
c.digests&&p.listsUnder?u:[],had:l==null?void 0:l.count})}}var l0=(e,t)=>e!==void 0&&e.count>=t,d0=12;function ef(e,t){let{settings:n,deadline:r}=e;if(!r.dueBefore||!n.lettersFrom||
t< n.lettersFrom)return[];let o={letters:[],closed:[],wanted:new Set,broke:[]},i=qp(e,t,zn(e),_o(n),o),s=[],a=(c,l)=>c?(s.push({...c,unit:l}),i.history.assume(c,t),!0):!1;for(let{name:c}of Sc)a(Jp(i,
c));for(let c of e.units){let l=je(c.code),u=i.underOf(c.code);for(let d=0;l&&d< d0&&a(Qp(i,c,l,u),c.code);d+=1);}return s}function tf({today:e,history:t,plan:n,drafts:r},{kind:o,key:i},s,a){let{unit:
c,last:l,under:u,had:d=0}=a;if(!s.to){n.closed.push({key:i,kind:o,unit:c==null?void 0:c.code,state:"failed",why:s.why});return}let{to:p,insteadOf:f}=s,g={today:e,last:l,unit:c,under:u,since:
t.lastToStaff,insteadOf:f};r.push({letter:{key:i,kind:o,unit:c==null?void 0:c.code,to:p,about:g},had:d})}var p0=e=>e.sort(({letter:t,had:n},{letter:r,had:o})=>q(t.kind).rank-q(r.kind).rank||(
t.about.last< r.about.last?-1:t.about.last>r.about.last?1:0)||n-o).map(({letter:t})=>t);var nf=e=>e.to.length;function Un(e,t,n){let r={go:[],held:[],recipients:0};for(let o of e){let i=t-(q(
o.kind).to==="staff"?0:n)-r.recipients;if(nf(o)>i){r.held.push(o);continue}r.go.push(o),r.recipients+=nf(o)}return r}function Dr(e){let t=2166136261;for(let n=0;n< e.length;n+=1)t=Math.imul(
t^e.charCodeAt(n),16777619)>>>0;return t.toString(36)}var f0=["unit","kind","accountName","pageName","address","name","office","phone","email","reason","usage"],h0=
/^[0-9a-z]{1,7}(\.[0-9a-z]{1,7}){10}$/;function rf(e,t){if(!h0.test(e))return;let n=e.split(".");return f0.filter((r,o)=>n[o]!==Dr(t[r]))}var of="2",sf="đổi",af=(e,t,n)=>e.of("approval",t,n),Kn=(e,t,
n=[])=>[of,t.name,...Bt.map(r=>`${r}:${n.includes(r)?sf:af(t,r,e[r])}`)].join(".");function Eo(e,t,n){if(!e)return"none";let[r,o,...i]=e.split(".");if(r!==of||!n||o!==n.name)return"unknown";let s=
new Map(i.map(a=>a.split(":")));return Bt.filter(a=>s.has(a)&&s.get(a)!==af(n,a,t[a]))}function cf(e,t,n){let r=Eo(e,t,n);if(typeof r=="string")return;let o=dc.filter(s=>r.includes(s)&&t[s].trim(
)==="");if(o.length===0)return;if(dc.every(s=>t[s].trim()===""))return"";let i=e.split(".").map(s=>{let a=o.find(c=>s.startsWith(`${c}:`));return a?`${a}:${sf}`:s}).join(".");return i===e?void 0:i}
function uf(e,t,n){let r=rf(e,t);return r&&Kn(t,n,r)}function Fr(e,t){let n=Eo(e.approved,e,t);return typeof n=="string"?[]:n.map(Gt)}var Xi=(e,t)=>Eo(e.approved,e,t)==="unknown";function Zn(e,t){
let n=Eo(e.approved,e,t),r=typeof n!="string"&&n.length>0;return e.review===Ce.passed?r?"changed":n==="unknown"?"waiting":"passed":e.review===Ce.returned?r?"changed":"returned":"waiting"}function Yi(
e){let t=e.trim();return t?{key:"account.returned",with:{comment:t}}:{key:"account.returnedNoComment"}}var Q=e=>({ok:!0,value:e}),Be=(e,t={})=>({key:e.key,sentence:k(e),
...e.key==="workbook.unexpected"?{code:e.with.ref}:{},...t}),yt=(e,t)=>t!=null&&t.length?{ok:!1,problems:e,conflicts:t}:{ok:!1,problems:e},C=e=>yt([Be(e)]);var Ji=e=>e,Lo=12,m0=(e,t)=>{var n,r;return(
r=(n=e[t])==null?void 0:n.heading)!=null?r:""},lf=({column:e,problem:t})=>df(mt,e,t),Tc=({column:e,problem:t})=>df(gt,e,t);function df(e,t,n){let r=m0(e,t);return r?`${r}: ${k(n)}`:k(n)}var pf=e=>[
...e.slice(0,Lo).map(t=>`• ${t}`),...e.length>Lo?[`• ${k({key:"account.more",with:{count:e.length-Lo}})}`]:[]].join(`\n`),ff=e=>pf(e.map(lf)),Oc=e=>pf(e.map(Tc)),hf=e=>e.slice(0,Lo).map(lf).join(
`\n`),mf=(e,t)=>e.filter(n=>n.column===t).slice(0,Lo).map(({problem:n})=>k(n)).join(`\n`);function gf(e){let t=To.reduce((n,{key:r,bit:o})=>n+(e.some(({column:i})=>i===r)?2**o:0),0);return t?String(
t):""}function yf(e,t){var r;let n=(r=To.find(({key:o})=>o===t))==null?void 0:r.bit;return n!==void 0&&Math.floor((Number(e)||0)/2**n)%2===1}var g0=new Set(["text","value","code","parent","suggest"]);
function bf(e){if(typeof e.with!="object")return e;let t=Object.fromEntries(Object.entries(e.with).map(([n,r])=>[n,g0.has(n)?"…":r]));return{...e,with:t}}var Qi=({column:e})=>e===""||mt[
e].writer!=="staff",wf=({problem:e})=>e.key==="account.returned"||e.key==="account.returnedNoComment",kf=(e,t)=>e.column===t.column&&JSON.stringify(e.problem)===JSON.stringify(t.problem);var y0=
"\\u00ad\\u034f\\u061c\\u180b-\\u180e",b0="\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff",w0="\\ufe00-\\ufe0f",k0=new RegExp(`[${y0}${b0}${w0}]|\\udb40[\\udc00-\\udfff]`,"g"),x0=
/[\s\u0000-\u001f\u007f-\u009f\u2800\u3164]+/g;function zr(e){return/^[\x21-\x7e]*$/.test(e)?e:e.replace(k0,"").replace(x0," ").trim()}var v0=".-,;:!?…<>()[]{}\"'“”‘’„«»‹›`*•·–—=|~";function xf(e,t){
let n=e.charCodeAt(t);return v0.includes(e.charAt(t))||n>=8592&&n<=11263||n>=55356&&n<=55358||n>=56320&&n<=57343}function hn(e){let t=0,n=e.length;for(;t< n&&xf(e,t);)t++;for(;n>t&&xf(e,n-1);)n--;
return e.slice(t,n)}var es=/ ?@ ?(?=(?:gmail|yahoo|outlook|hotmail|icloud)\.)/gi,Vt=e=>/[\p{L}\p{N}]/u.test(e);var Po=(e,t)=>(e.exec(t)||[])[1]||"";function jn(e){try{return decodeURIComponent(e)}
catch{return e}}function Lt(e,t){let n=e.split("&").map(r=>r.replace(/^amp;/i,"")).find(r=>r.slice(0,t.length+1).toLowerCase()===`${t}=`);return n?jn(n.slice(t.length+1).replace(/\+/g," ")).trim():""}
var Ao=(e,t)=>Po(/^(\d{1,24})(?![0-9A-Za-z])/,Lt(e,t));var S0=[["HOME"," index "],["LOGIN_LINK",
" login recover checkpoint reg r signup logout confirmemail identify hacked password two_step_verification oauth "],["CONTENT_LINK",
" photo photos story stories permalink watch reel reels hashtag video videos live media posts notes note album "],["ADMIN_TOOL",
" ads adsmanager ad_center business latest professional_dashboard insights "],["SYSTEM_PAGE",
" home me events marketplace sharer share dialog notifications friends settings privacy policies policy legal terms help about careers bookmarks saved memories profile people group groups pages messages gaming games apps jobs search directory places lite developers plugins feed feeds user commerce community support "]];
function Ur(e){let t=e.toLowerCase().replace(/\.php$/,"");if(/^v\d{1,2}\.\d{1,2}$/.test(t))return"LOGIN_LINK";for(let[n,r]of S0)if(/^\w+$/.test(t)&&r.includes(` ${t} `))return n;
return t.length< e.length?"SYSTEM_PAGE":null}var R0="posts?|videos?|photos?|reels?|stories|story|albums?|media|watch",T0="permalink|notes|events|offers",O0=new RegExp(`^(?:${R0}|${T0})$`,"i");
function vf(e){return O0.test(e[0]||"")&&e.slice(1,4).some(t=>/\d|^pfbid|^set$/i.test(t))}var ts="https:\x2f/www.facebook.com/";function _(e,t){return t?{ok:!1,reason:e,suggest:t}:{ok:!1,reason:e}}
var ns=(e,t,n,...r)=>({ok:!0,kind:e,canonical:t,key:n,notes:r});function de(e,t){return e.ok&&!e.notes.includes(t)&&e.notes.push(t),e}var _0=/\.(?:com|net|org|vn|edu|gov|info|biz|xyz|html?)$/i,C0=
/\.vn$/i;function Kr(e){return/^[A-Za-z0-9.]+$/.test(e)?_0.test(e)?"USERNAME_TLD":Sf(e.length,e.replace(/\./g,"").length):"USERNAME_CHARS"}var Sf=(e,t)=>e>50?"USERNAME_LONG":t<5?"USERNAME_SHORT":null,
Rf=(e,t,n)=>/^[1-9]\d{4,19}$/.test(t)?ns(e,ts+n+t,`id:${t}`):_("MISSING_ID"),ct=e=>Rf("profile",e,"profile.php?id="),qt=e=>Rf("page",e,""),No=e=>Po(/(?:^|-)([1-9]\d{9,19})$/,e.slice(-40));function Xt(
e,t="profile_or_page"){let n=hn(e);if(/^\d+$/.test(n))return/^(?:0|84)\d{8,10}$/.test(n)?_("PHONE_IN_URL"):qt(n);let r=Ur(n)||Kr(n),o=r==="USERNAME_TLD"&&C0.test(n)?null:r;if(!o){let s=ns(t,ts+n,
`u:${n.replace(/\./g,"").toLowerCase()}`);return r?de(s,"NAME_LIKE_SITE"):s}let i=No(n);return i?qt(i):_(o)}function rs(e){let t=hn(e),n=/^[\w.-]+$/.test(t)?Sf(t.length,t.length):"USERNAME_CHARS";
return n?_(n):ns("group",`${ts}groups/${t}`,`g:${t.toLowerCase()}`)}function _c(e,t,n="share"){if(!/^[\w-]{5,63}\w$/.test(e))return _("SYSTEM_PAGE");let r=n==="share"?`${ts}share/${t}${e}/`:
`https:\x2f/fb.me/${e}`;return ns("share",r,`s:${n==="share"?t:"fb.me/"}${e}`,"UNRESOLVED")}var $0="www|m|mbasic|mobile|touch|web|d|p|x|z-m|free|0",E0="lm?",L0="[a-z]{2}-[a-z]{2}",P0=[[new RegExp(
`^(?:(?:${$0}|${E0}|${L0})\\.)?facebook\\.com$|^(?:(?:www|m)\\.)?fb\\.com$`),"facebook"],[/^(?:www\.)?(?:m\.me|messenger\.com)$|^l\.messenger\.com$/,"messenger"],[/^(?:www\.)?fb\.me$/,"short"],[
/^(?:www\.)?fb\.watch$|\.(?:fbcdn\.net|fbsbx\.com)$/,"content"],[/^(?:business|ads|adsmanager|latest|studio|analytics)\.facebook\.com$/,"admin"],[/\.(?:facebook|messenger|fb)\.com$|^fb\.gg$/,
"technical"]],Cc=e=>/^[A-Za-z0-9.-]+$/.test(e),is=e=>/facebook|^fb\./i.test(e.split("@")[0]||"");function Zr(e){if(Cc(e)){let t=e.toLowerCase().replace(/\.$/,"");for(let[n,r]of P0)if(n.test(
t))return r}return $c(e)?"lookalike":"other"}function $c(e){let t=jn(e.slice(0,300)).normalize("NFKD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(/[03468]|[^\x21-\x7e]/g,"?");
return t.replace(/[.-]/g,"").includes("facebook")||t.split(/[.-]/).some(n=>/^(?:fb|xn|messenger)$/.test(n)||os(n,"facebook",2))}function os(e,t,n){if(Math.abs(e.length-t.length)>n)return!1;let r=0;
for(;r< t.length&&(e[r]===t[r]||e[r]==="?");)r++;let[o,i]=[e.slice(r),t.slice(r)];if(o===i||n===0)return o===i;let[s,a]=[o.slice(1),i.slice(1)];return os(s,a,n-1)||os(s,i,n-1)||os(o,a,n-1)}
function Bn(e){let t=e.indexOf("#"),n=t<0?e:e[t+1]==="!"?e.slice(t+2):e.slice(0,t),r=n.search(/[?&]|$/),o=n.slice(0,r);return{parts:A0(o),path:o,query:n.slice(r+1)}}function A0(e){let t=[];for(
let n of e.split("/")){let r=n.includes("%")?zr(jn(n)).replace(/[?#&][^]*$/,""):n;r===".."?t.pop():r!==""&&r!=="."&&t.push(r)}return t}function Mo(e,t){var s;let[n,...r]=e.parts;if(!n)return _(
"HOME");if(/^https?:$/i.test(n)||n.includes(".")&&Zr(n)==="facebook")return de(t(e.path.replace(/^\x2f+/,""),1),"SCHEME_FIXED");let o=F0.get(n.toLowerCase());if(o)return o(r,e.query,t);let i=Ur(n);
return i?_(i,(s=N0(i,e,t))!=null?s:M0(n,e.query)):Cf(n,r)}function N0(e,{query:t},n){let o=(e==="LOGIN_LINK"?["next"]:e==="SYSTEM_PAGE"?["u","href"]:[]).map(i=>Lt(t,i)).find(Boolean);
return o===void 0?void 0:Yt(n(o,1))}var Yt=e=>e.ok&&e.kind!=="share"&&!e.notes.includes("NAME_LIKE_SITE")?e.canonical:void 0;function M0(e,t){let n=/^(?:story|permalink)\.php$/i.test(e)?Ao(t,"id"):"";
return n.length>8?Yt(ct(n)):void 0}var as=(e,t)=>vf(t)?_("CONTENT_LINK",Yt(e)):e,I0=/^[1-9]\d{9,19}$/;function Cf(e,t){if(e[0]==="@"){let r=e.replace(/^@+/,"")||"-";return Kr(r)==="USERNAME_TLD"?_(
"USERNAME_TLD"):de(Cf(r,t),"AT_USERNAME")}let n=t[0]||"";return as(e.includes("-")&&!No(e)&&I0.test(n)?qt(n):Xt(e),t)}function Tf([e,t,n,...r]){return!e||
/^(?:feed|discover|joins|create|notifications|search)$/i.test(e)?_("SYSTEM_PAGE"):/^user$/i.test(t||"")&&/^\d+$/.test(n||"")?de(ct(n||""),"MEMBER_LINK"):as(rs(e),[t||"",n||"",...r])}function $f(e,t){
if(e.slice(0,2).some(r=>/^pfbid\w{10}/i.test(r)))return _("HIDDEN_ID");let n=e.findIndex(r=>/^[1-9]\d{7,19}$/.test(r));return as(t(e[n]||""),e.slice(n+1))}function D0(e){let t=e[0]||"create";
return/^category$/i.test(t)?ss(e.slice(2),!0):/^(?:create(?:\.php)?|feed|launchpoint|manage)$/i.test(t)?_("SYSTEM_PAGE"):No(t)?ss(e,!1):$f(e,qt)}function ss([e,...t],n){if(!e)return _("SYSTEM_PAGE");
let r=No(e);return as(r||!n?qt(r):Xt(e,"page"),t)}function Ec([e="",t=""],n){return e.length!==1?_c(e,"",n):/g/i.test(e)?_c(t,"g/"):_(/e/i.test(e)?"SYSTEM_PAGE":"CONTENT_LINK")}function Of(e,t,n){
let r=Lt(t,"u");return r?de(n(r,2),"REDIRECT_UNWRAPPED"):_("REDIRECT_LINK")}function cs(e,t){return e?de(/^\d+$/.test(e)?t(e):Xt(e),"MESSENGER_LINK"):_("SYSTEM_PAGE")}var _f=e=>$f(e,ct),F0=new Map([[
"profile.php",(e,t)=>ct(Ao(t,"id"))],["profile",_f],["people",_f],["groups",Tf],["group",Tf],["pages",D0],["share",e=>Ec(e,"share")],["pg",e=>ss(e,!0)],["p",e=>ss(e,!1)],["l.php",Of],["flx",Of],[
"messages",e=>cs(/^t$/i.test(e[0]||"")?e[1]:void 0,ct)]]);var Lc=[{name:"TikTok",host:/(?:^|\.)tiktok\.com$/,word:/\btik ?tok\b/},{name:"Zalo",host:/(?:^|\.)zalo(?:\.me|app\.com|\.cloud)$/,word:
/\b(?:zalo|oa)\b/},{name:"YouTube",host:/(?:^|\.)youtube\.com$|^youtu\.be$/,word:/\b(?:you ?tube|kenh yt|yt)\b/},{name:"Instagram",host:/(?:^|\.)instagram\.com$/,word:/\b(?:insta(?:gram)?|ig)\b/},{
name:"X (Twitter)",host:/^(?:twitter|x)\.com$/,word:/\btwitter\b|^x ?[:@]/},{name:"Threads",host:/(?:^|\.)threads\.(?:net|com)$/,word:/\bthreads?\b/},{name:"LinkedIn",host:/(?:^|\.)linkedin\.com$/,
word:/\blinked ?in\b/},{name:"Telegram",host:/^(?:t\.me|telegram\.(?:me|org))$/,word:/\btelegram\b/},{name:"Viber",host:/(?:^|\.)viber\.com$/,word:/\bviber\b/},{name:"Lotus",host:/(?:^|\.)lotus\.vn$/,
word:/\b(?:mxh )?lotus\b/},{name:"Gapo",host:/(?:^|\.)gapo\.(?:vn|com)$/,word:/\bgapo\b/}],z0=/\b(?:facebook|face|fb|fanpage)\b/,U0=
/(?:^|[^\w.-])(?:https?:\x2f\x2f)?(?:www\.|m\.)?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10})(?=[\x2f?#:\s]|$)/gi;function Pc(e){let t=e.slice(0,300);for(let[,n=""]of t.matchAll(U0)){let r=Lc.find(
o=>o.host.test(n.toLowerCase()));if(r)return r.name}return Nc(t)}var Ac=e=>e.length<=300&&Lc.some(({word:t})=>t.test(j(e)));function Nc(e){var n;if(e.length>120)return;let t=j(e);return z0.test(t)||(
n=Lc.find(({word:r})=>r.test(t)))==null?void 0:n.name}var K0=[[/^(?:www\.)?google\.(?:com|com\.vn)$/,["q","url"]],[/\.safelinks\.protection\.outlook\.com$/,["url"]],[
/^outlook\.(?:office(?:365)?|live)\.com$/,["url"]],[/^statics\.teams\.cdn\.office\.net$/,["url"]],[/^l\.(?:instagram\.com|threads\.(?:net|com)|wl\.co)$/,["u"]],[/^(?:www\.|m\.)?youtube\.com$/,["q"]],[
/^(?:www\.)?linkedin\.com$/,["url"]],[/^duckduckgo\.com$/,["uddg"]],[/^(?:m\.)?vk\.com$/,["to"]],[/^out\.reddit\.com$/,["url"]],[/^slack-redir\.net$/,["url"]],[/\.zalo\.me$/,["url","u"]]],Z0=["url",
"u","q","to","target","link","href","dest","destination","redirect","next"],Ef=/^(?:https?:)?\x2f\x2f[^\x2f]+\x2f/i;function Lf(e,{path:t,query:n}){let r=e.toLowerCase().replace(/\.$/,"");if(j0.test(
r))return B0(t,n);if(!/%3a|:\x2f\x2f|https?-3A/i.test(n))return;let o=K0.find(([i])=>i.test(r));for(let i of o?o[1]:Z0){let s=Lt(n,i);if(Ef.test(s))return{address:s,counter:o!==void 0}}}var j0=
/(?:^|\.)urldefense(?:\.proofpoint)?\.com$/;function B0(e,t){var o;let[,n]=(o=/\x2fv3\x2f__(https?:\x2f\x2f.{1,300}?)(?:__;|$)/i.exec(e))!=null?o:[];if(n!==void 0)return{address:n,counter:!0};let r=
Lt(t,"u").replace(/_/g,"/").replace(/-([0-9A-F]{2})/g,"%$1");try{let i=decodeURIComponent(r);return Ef.test(i)?{address:i,counter:!0}:void 0}catch{return}}var us=
/^(?:(?:h{1,2}[tps]{2,5}|ttps?)(?:[:;][:;.,]?\x2f*|[.,]?\x2f\x2f+:?|\x2f)){1,9}/i,Mc=/^fb:\x2f{1,3}/i,G0=[[/^mailto:/i,"EMAIL_IN_URL"],[/^(?:tel|sms|smsto|callto):/i,"PHONE_IN_URL"],[
/^(?:javascript|data|vbscript|file|s?ftps?|blob|about|intent|view-source|zalo|viber):/i,"SCHEME"]];function Io(e){let t=e.slice(0,40);for(let[n,r]of G0)if(n.test(t))return r;return Po(
/^([a-z][a-z0-9+-]{0,30}:)\x2f\x2f/i,t)&&!us.test(t)&&!Mc.test(t)?"SCHEME":null}function Pf(e){if(Mc.test(e))return{scheme:"app",rest:e.replace(Mc,""),fixed:!1};let[t=""]=us.exec(e)||[],n=e.slice(
t.length),r=n.replace(/^\x2f\x2f+/,"").replace(/^https?(?=www\.)/i,"").replace(/^(?:ww|w{4,6})(?=\.(?:facebook|fb)\.com)/i,"www");return{scheme:t?"web":"none",rest:r,fixed:r!==n||
!/^(?:https?:\x2f\x2f)?$/i.test(t)}}var H0=3;function jr(e,t=0){if(t>H0)return _("REDIRECT_LINK");let n=(/^https?%3a/i.test(e)?jn(e):e).replace(/\\/g,"/"),r=Io(n);if(r)return _(r);let o=Pf(n),i=
o.scheme==="app"?Q0(Bn(o.rest),Af(t)):W0(o.rest,o.scheme==="web",Af(t));return o.fixed||n!==e?de(i,"SCHEME_FIXED"):i}var Af=e=>(t,n)=>/[.\x2f]/.test(t.slice(0,300))&&!/^fb:/i.test(t)?jr(t,e+n):_(
"REDIRECT_LINK");function W0(e,t,n){let r=e.search(/[\x2f?#]|$/),o=e.slice(0,r),i=e.slice(r);if(o.includes("@"))return _(t||i||is(o)?"USERINFO":"EMAIL_IN_URL");let[s="",...a]=o.split(":"),c=Zr(s);
return c==="other"?V0(s,Bn(i),n):c==="lookalike"?_("LOOKALIKE_HOST",X0(s,i,n)):/^(?:443|80)?$/.test(a.join(":"))?Y0(c,Bn(i),n):_("PORT")}function V0(e,t,n){if(!/[^.]\.[^.]/.test(e))return _(
"NOT_URL");let r=Lf(e,t),o=r&&n(r.address,1);return r!=null&&r.counter&&(o!=null&&o.ok)?de(o,"REDIRECT_UNWRAPPED"):_("OTHER_SITE",o&&Yt(o))}var q0=
/^(?:www\.|m\.)?(?:facebook|fb)(?:[.,](?:c[onpm]{1,3}|cmo|ocm|[vxd]om|com[,.]?)?)?$/i;function X0(e,t,n){return q0.test(e)&&!/\.(?:co|cm)$/i.test(e)&&/^\x2f./.test(t)?Yt(n(`www.facebook.com${t}`,1)):
void 0}function Y0(e,t,n){let[r="",o=""]=t.parts,i=r.toLowerCase();if(e==="facebook"||i==="l.php")return Mo(t,n);if(e==="content")return _("CONTENT_LINK");let s=Ur(i);return s==="LOGIN_LINK"?_(s):
e==="technical"?_("NOT_PROFILE_HOST"):e==="admin"?_("ADMIN_TOOL",Yt(Xt(r))):i===""||s?_(s||"HOME"):e==="short"?Ec(t.parts,"fb.me"):J0(i,r,o)}function J0(e,t,n){return e==="t"?cs(n,ct):
/^(?:.{1,2}|e2ee|new|rooms?)$/.test(e)?_("SYSTEM_PAGE"):cs(t,qt)}function Q0({parts:e,query:t},n){let[r="",o=""]=e,i=/^\d+$/.test(o)?o:Ao(t,"id"),s=Lt(t,"href")||Lt(t,"url");if(
/^(?:facewebmodal|webview)$/i.test(r)&&s)return de(n(s,1),"DEEP_LINK");let a=i&&ev.get(r.toLowerCase());return a?de(a(i),"DEEP_LINK"):_("DEEP_LINK")}var ev=new Map([["profile",ct],["page",qt],[
"group",rs]]);var tv=/^(?:ngh?|[ckgpt]h|tr|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/i,nv=/^(?:facebook|fanpage|khongco|chuaco|danglap|dangtao|null|undefined|false)$/i,rv=
"(?:fb |facebook |page )?",ov="(?: (?:cua )?(?:facebook|fb|trang|page|fanpage|nick|tai khoan))?",iv=new RegExp(`^${rv}(?:u?id|ma so|ma)${ov} ?[:=-]? ?([1-9]\\d{9,19})$`),ls=e=>e.length<=7&&tv.test(e);
function Ic(e){let t=e.split(" ");if(t.some(uv))return _("EMAIL_IN_URL");let n=t.length===1?hn(e):"";if(/^[1-9]\d{13,19}$/.test(n))return de(ct(n),"BARE_USERNAME");let r=iv.exec(j(e.slice(0,120)));
return r?de(ct(r[1].replace(/\D/g,"")),"BARE_USERNAME"):Nc(e)!==void 0?_("OTHER_SITE"):t.length>1&&Ac(e)?sv(e):lv(e)?_("PHONE_IN_URL"):n?Nf(n):cv(e,t)}function sv(e){let t=e.split(
/\s*[,;|]\s*|\s+[-–]\s+/),[n,r]=t.filter(o=>Vt(o)&&!Ac(o));return n!==void 0&&r===void 0&&t.length>1?de(Ic(n),"TEXT_AROUND"):_("NOT_URL")}function av(e){var n;let[t=""]=(n=
/^(?:www\.|m\.)?(?:facebook|fb),com(?=\x2f.)/i.exec(e))!=null?n:[];return t===""?void 0:Yt(Mo(Bn(e.slice(t.length)),()=>_("NOT_URL")))}function Nf(e){if(e[0]==="@"){let o=e.replace(/^@+/,"")||"-",i=
Kr(o);return i==="USERNAME_TLD"?_(i):de(Xt(o),"AT_USERNAME")}let t=e.replace(/^[\x2f\\]+/,"");if(/^(?:profile\.php[?&]|(?:groups|people|pages|share|p|pg)\x2f)/i.test(t))return de(Mo(Bn(t),()=>_(
"NOT_URL")),"BARE_USERNAME");let n=t.replace(/[\x2f\\]$/,"");return n.includes("/")&&/facebook|\bfb[.,]/i.test(n)?_("LOOKALIKE_HOST",av(n)):/^[\w.-]*[A-Za-z][\w.-]*$/.test(n.slice(0,300))&&!nv.test(
n)&&!ls(n)&&Kr(n)!=="USERNAME_SHORT"?de(Xt(n),"BARE_USERNAME"):_("NOT_URL")}function cv(e,t){let n=t.filter(i=>/^[([]?@\w/.test(i)),[,r=""]=
/^(?:fb|facebook|face|fanpage|page|trang|nick|link|user(?:name)?) ?[:=-] ?(\S+)$/i.exec(e.slice(0,120))||[],o=n.length===1?n[0]:r;return o&&e.length<120?de(Nf(hn(o)),"TEXT_AROUND"):_("NOT_URL")}
function uv(e){let t=e.indexOf("@");return t>0?Vt(e.charAt(t-1))&&Vt(e.charAt(t+1)):e.search(es)===0}var lv=e=>/(?:^|\D)(?:\+?84|0)[ .()-]?\d(?:[ .()-]{0,2}\d){7}/.test(e)||e.length<40&&
/^[+(]?(?:\d[ ().-]*){7,}$/.test(e);function Mf(e){return e.includes(" ")?e.replace(/\b(https?) ?([:;]) ?\x2f ?\x2f ?/gi,"$1$2\x2f/").replace(
/\b(www|facebook|fb) ?\. ?(?=facebook|fb ?\.|com(?![\w.-]))/gi,"$1.").replace(/\b(facebook|fb)\.com ?\x2f ?(?=[\w.]+$)/gi,"$1.com/").replace(es,"@"):e}function If(e){let t=[],n=!1;for(
let r of new Set(e.split(" ")))for(let o of dv(r)){let i=mv(o);i&&t.push(i),n=n||(i?i.glued:Vt(o))}return{found:t,around:n}}function dv(e){return Io(e)?[e]:e.replace(
/([A-Za-z0-9)\].])(?=https?:\x2f\x2f)/gi,(t,n,r)=>r<20&&/^[htps:;\x2f\\.]+$/i.test(e.slice(0,r+1))?t:`${t} `).split(/[ <>"“”«»]|[,;|](?=https?:|www\.|(?:m\.|web\.)?facebook\.|fb\.)/i)}var pv=
/https?:[\x2f\\]|fb:\x2f\x2f|(?:www|m|web|mbasic)\.(?:facebook|fb)\.com|facebook\.com|fb\.com|m\.me\x2f/i,fv=/^(?:[\p{L}\p{M}\p{N}_ ()[\]-]*[^\p{L}\p{M}\p{N}.\x2f@%\\?#&]|\d{1,3}\.)$/u,hv=
/^[\p{L}\p{M}\p{N}_ ()[\]-]*[:(=[|>]$/u;function mv(e){let t=hn(e).replace(/^\d{1,3}\.(?=(?:facebook|fb)\.com)/i,"");if(t==="")return null;if(wv(t))return{address:t,word:e,glued:!1};let n=t.slice(0,
120).search(pv),r=t.slice(0,Math.max(n,0)),o=t.slice(n);return n>0&&(/^(?:https?|fb):/i.test(o)?fv:hv).test(r)?{address:o,word:e,glued:Vt(r)}:null}var gv=
"com|vn|net|org|edu|gov|info|biz|xyz|asia|site|app|link",yv="me|io|co|gg|watch|ly|us|ru|cn|kh|la",bv=new RegExp(`\\.(?:${gv}|${yv})\\.?$`,"i");function wv(e){if(us.test(e)||Io(e)||
/^(?:https?%3a|fb:\x2f|[\x2f\\]{2}[^\x2f\\]{1,100}\.)/i.test(e))return!0;let t=e.search(/[\x2f\\?#]|$/),n=t< e.length,r=e.slice(0,Math.min(t,300));return r.includes("@")?r[0]!=="@"&&(n||is(r)):kv(
r.replace(/:\w*$/,""),n)}function kv(e,t){return Cc(e)?/^(?:www\.)?(?:facebook|fb)$/i.test(e)?t||/^www/i.test(e):/[^.]\./.test(e)?Zr(e)!=="other"||bv.test(e)||/^www\./i.test(e)||t&&
/\.(?!php$)[a-z]{2,}$/i.test(e):!1:/^[^\x21-\x24\x26-\x2c\x2f:-@[-^`{-~]+$/.test(e)&&(t||/[.。．｡]/.test(e))&&$c(e)}function Df(e){if(e==null)return _("EMPTY");if(typeof e!="string"&&
typeof e!="number")return _("NOT_URL");let t=zr(String(e));if(!Vt(t))return _("EMPTY");let n=Mf(t),{found:r,around:o}=If(n),[i,s]=r;if(!i)return Ic(n);let a=s?Cv(r,n):xv(i,n);return n!==t&&!(a.ok&&
a.kind==="group")&&de(a,"SCHEME_FIXED"),o?de(a,"TEXT_AROUND"):a}function xv(e,t){let n=jr(e.address),r=t.slice(t.indexOf(e.word)+e.word.length).trim();return vv(e,n,r)?_("USERNAME_CHARS"):r&&Rv(e,r)?
Ov(t):n}function Dc({address:e,word:t}){let n=t.slice(t.lastIndexOf("/")+1);return n===e.slice(-n.length)?n:""}function vv(e,t,n){return(t.ok?t.kind==="profile_or_page":t.reason==="USERNAME_SHORT")&&
ls(Dc(e))&&/^[\p{L}\p{M}]/u.test(n)}var Sv=/^(?:trang|nhom|page|fanpage|group|facebook|fb|link|web|ok|chinh|moi|cu|nay)$/i;function Rv(e,t){if(!/^[\w.?=&%\x2f-]{1,60}$/.test(t)||Tv(e,t)||Sv.test(t)||
/^[A-Z]/.test(t)&&ls(t))return!1;let n=Dc(e);return/[\w\x2f?=&%.-]$/.test(e.word)&&(/[?=&\x2f]/.test(t)||/^[\w.?=&%-]*$/.test(n))}var Tv=(e,t)=>/^0\d{8}/.test(t)&&!/(?:^|=)\d+$/.test(Dc(e));
function Ov(e){let t=jr(e.replace(/ /g,""));return _("CUT",t.ok&&t.kind!=="share"?t.canonical:void 0)}var _v=20;function Cv(e,t){let n=new Set,r=[...new Set(e.map(({address:l})=>l))];if(
r.length>_v)return _("MULTIPLE");let o=r.map(l=>{let u=jr(l);return n.add(u.ok?u.key:l),u});if(n.size===1&&o[0])return o[0];let i=o.filter(l=>l.ok||l.reason!=="OTHER_SITE"),s=new Set(t.split(
/[ ,;|]+/));if(!e.every(({word:l})=>s.has(l.replace(/[,;|]+$/,""))))return _("MULTIPLE");let[a]=i,c=a||jr(e.map(({word:l})=>l).join(""));return!a&&c.ok?_("CUT",c.canonical):!(a!=null&&a.ok)||i.some(
l=>!l.ok||l.key!==a.key)?_("MULTIPLE"):de(a,"TEXT_AROUND")}var hs=(...e)=>e.map(t=>`(?:${t})`).join("|"),$v="[đd][./]?c",Ev="p?gs|ts|ths|th\\.s|cn|ks|ktv|ds|đd|ls|cv|dr",Lv=
"(?:bs\\.? ?)?ck ?(?:ii?|1|2)|bs",Pv="mrs?|ms",Av="(?:ng|tt)ưt",Fc=new RegExp(`^(?:${hs($v,Ev,Lv,Pv,Av)})(?:[.:]+\\s*|\\s+)`,"i"),Nv="(?:thạc|tiến|bác|dược) s[ĩỹ]|kỹ sư|cử nhân|luật sư",ps=
"ông|bà|anh|chị|cô|thầy|chú",Mv=`(?:${ps}) ?(?:\\((?:${ps})\\)|/ ?(?:${ps}))`,Iv="(?:họ(?: và)? tên|tên|người quản trị|admin|phụ trách)(?= ?:)",zc=new RegExp(`^(?:${hs("đồng chí",Nv,Mv,ps,
Iv)})[ .:]*(?:[.:\\s])\\s*(?=\\S+\\s)`,"i"),Dv=
"nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý thạch kim sơn kiên lâm mai trịnh đinh cao châu tạ đoàn lương tô hà tăng thái trương quách la diệp tống đào hứa lưu vương phùng trầm tiêu nhan danh triệu quan giang ông doãn nghiêm mạc viên khưu lại tôn văn chu bạch đàm lục".split(
" "),fs=e=>Dv.includes(e.toLowerCase());function Uc(e){let[t="",n="",r]=e.split(" ");if(!(t.toLowerCase()!=="ông"||r===void 0||!/^\p{L}[\p{L}\p{M}]+$/u.test(n)))return/^(?:thị|văn|ích)$/i.test(n)?
e.split(" ").length===3?"surname":void 0:fs(n)?void 0:"either"}var Fv="(?:trưởng|phó) (?:ban|phòng|trưởng)",zv="chủ tịch|[uủ][ỷy] viên|giám đốc|hiệu trưởng|chuyên viên|kế toán|bí thư",Uv=
"(?:^|chánh |phó |trưởng |viên |bộ |[-,;(/:] ?)văn phòng|văn phòng (?=\\S)",zf=new RegExp(hs(Fv,zv,Uv)),Kv="(?:công|liên) đoàn|lđlđ|cđ(?:cs)? |công ty|ubnd|[uủ][ỷy] ban|trung tâm|bệnh viện",Zv=
"trường (?:th(?:pt|cs|\\.|\\d|$| )|trung |tiểu |mầm |mẫu |đại học|cao đẳng|chính trị|dạy )",Uf=new RegExp(`^(?:${hs(Kv,Zv)})|facebook`),jv=/\S \S+ ?(?:[,;\x2f&+|]| và | hoặc | cùng ) ?\S+ \S/,Bv=
/^(?:\d{1,2}[.)]|[-*•+]) ?/;function Ff(e){let t=e;for(let n=0,r="";n<5&&t!==r;n+=1)r=t,t=t.replace(Fc,"").replace(zc,"");return t}var ds=e=>e.split(" ").filter(t=>/\p{L}/u.test(t)),Gv=e=>e.some((t,
n)=>{var r;return n>1&&fs(t)&&/^(?:thị|văn)$/i.test((r=e[n+1])!=null?r:"")});function Kf(e){let t=e.split(/[\r\n]+/).map(a=>ds(Ff(a.replace(/\s+/g," ").trim().replace(Bv,"")))).filter(a=>a.length>0),
n=t.flat();if(jv.test(Ff(e.replace(/\s+/g," ").trim())))return!0;let r=t.filter(a=>a.length>2||a.length>1&&fs(a[0])),[o="",i=""]=e.split(/\s[-–—]\s/).map(a=>a.trim()),s=ds(o).length>1&&ds(
i).length>1&&fs(ds(i)[0]);return r.length>1||s||Gv(n)}var Kc=/^[-–—+*•.,;:"“ ]+/,Wf=/[-–—.,;:"” ]+$/,et=(e,t)=>({ok:!1,reason:e,suggest:t});function ms(e,t,n){if(e.length>t)return et(n);if(un(
e)==="NOTHING")return et("EMPTY");let r=an(e);return r&&r!=="unicode"||e.includes("\ufffd")?et("ENCODING",(Nn(e)||{}).text):e.length<2?et("SHORT"):void 0}var Hv=e=>Uc(e)==="either"?e.slice(e.indexOf(
" ")+1):void 0,Wv=/[\u{1D400}-\u{1D7FF}\uFF01-\uFF5E\u24B6-\u24E9\u{1F130}-\u{1F189}]+/gu,Vv=e=>e.replace(/((?:công|liên) )(d)(?=oàn)|(lao )(d)(?=ộng)/gi,(t,n,r,o,i)=>(n!=null?n:o)+((r!=null?r:
i)==="D"?"Đ":"đ"));function Vf(e){if(typeof e!="string")return L(e);let t=e.replace(Wv,n=>n.normalize("NFKC"));return(t===e?e:Vv(t.normalize("NFC"))).replace(/[\u00D0\u0189](?=[\p{L}\p{M}])/gu,
"Đ").replace(/[\u00F0\u0256](?=[\p{L}\p{M}])/gu,"đ").replace(/(\p{Ll}\p{M}*)[\u200B\u2060\uFEFF]+(?=\p{Lu})/gu,"$1 ")}var qv=/^\p{Lu}(?:\p{Ll}+(?:\p{Lu}\p{Ll}+)*)?$/u;function qf(e){var l;let t=Vf(e),
n=L(t),r=n.replace(/[‘’`´]/g,"'").replace(/[\u2010-\u2015\u2212]/g,"-").slice(0,300).replace(Kc,"").replace(Wf,""),o=r;for(let u=0,d="";u<5&&o!==d;u+=1)d=o,o=o.replace(Fc,"").replace(Kc,""),Uc(o)||(o=
o.replace(zc,"").replace(Kc,""));let i=o.toLowerCase(),s=ms(n,250,"LONG")||ms(o,250,"LONG");if(s)return s;if(zf.test(i))return et(/[-,;(\x2f:\n]/.test(o+t)?"OFFICE_IN_NAME":"SHIFTED");if(
t.length<300&&Kf(t))return et("TWO_PEOPLE");if(Uf.test(i)||/[\d@]|:\x2f\x2f|www\.|\.(?:com|vn)\b/.test(i))return et("SHIFTED");if(!/^(?=.*\p{L})[\p{L}\p{M}' .-]*$/u.test(o))return et("CHARS");if(
o.length>60)return et("LONG");let a=o.split(/[\s.'-]+/).every(u=>qv.test(u)||u.toLowerCase()===u.toUpperCase())?o:yd(o),c=o===r?[]:["TITLE_STRIPPED"];return{ok:!0,name:o,suggest:(l=Hv(a))!=null?l:
a===o?void 0:a,notes:o.includes(" ")?c:[...c,"ONE_WORD"]}}var Zf="Ban Thường vụ",jf="Ủy ban Kiểm tra",Bf="Văn phòng",Gf=new Map(Object.entries({ct:"Chủ tịch",btv:Zf,bch:"Ban Chấp hành",tb:
"Trưởng Ban",pb:"Phó Ban",tgnc:"Tuyên giáo - Nữ công",ubkt:jf,cnubkt:`Chủ nhiệm ${jf}`,vp:Bf,cvp:`Chánh ${Bf}`,cv:"Chuyên viên",kt:"Kế toán",gd:"Giám đốc",ht:"Hiệu trưởng",bt:"Bí thư",uv:"Ủy viên",
uvtv:`Ủy viên ${Zf}`}));function Xv(e){let[,t,n=""]=/^(p|uv)(.{2,6})$/.exec(e)||[],r=Gf.get(e),o=r?void 0:Gf.get(n);return o?`${t==="p"?"Phó":"Ủy viên"} ${o}`:r}function Xf(e){return e.replace(
/[–—]/g,"-").replace(/\bTG ?- ?NC\b/gi,"TGNC").replace(/\bP\. ?(?=C)/g,"Phó ").replace(/\bCN ?(?=UBKT)/gi,"CN").replace(/(PCT|Phó (?:CT|Chủ tịch)) ?TT$/i,"$1 Thường trực").replace(
/\p{L}[\p{L}\p{M}.]*/gu,t=>Xv(j(t.replace(/\./g,"")))||t)}var Yv=["CT","PCT","PCT TT","UVBTV","UVBCH","CNUBKT","TB TGNC","PTB TGNC","PB TGNC","TB Nữ công","CVP","PCVP","CV","Cán bộ chuyên trách",
"KT"].map(Xf),Hf=new Map([j,ke].flatMap(e=>Yv.map(t=>[e(t),t])));function Yf(e){let t=L(e).slice(0,300).replace(Wf,""),n=ms(t,100,"TOO_LONG");if(n)return n;if(un(t))return et("SHIFTED");if(
!/\p{L}/u.test(t))return et("CHARS");let r=Xf(t),o=Hf.get(ke(r))||Hf.get(j(r))||r,i=md(o,t)&&/^\p{Lu}/u.test(t)&&t!==t.toUpperCase();return{ok:!0,name:t,suggest:i||o===t.replace(/[–—]/g,"-")||
o.length>100?void 0:o,notes:[]}}function Zc(e){let t=L(Vf(e)),n=un(t.slice(0,1e3));return n&&n!=="NOTHING"?et(`${n}_IN_NAME`):ms(t,100,"TOO_LONG")||(/[\p{L}\d]/u.test(t)?{ok:!0,name:t,notes:[]}:et(
"CHARS"))}function Jf(e){return Zc(e)}var th=1e3;function nh(e){if(/^[0-9+.() -]*$/.test(e))return e.trim();let t=e.length>th?e:e.normalize("NFKD").replace(/[\u0300-\u036f\u20e3]/g,"");return zr(
t.replace(/[\r\n]/g,"|").replace(/[\u2190-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff]/g," ")).toLowerCase().replace(/[đðɖ]/g,"d").replace(/[\u00b7\u2022\u2027\u30fb_]/g,".").replace(/[\u17e0-\u17e9]/g,
n=>`${n.charCodeAt(0)-6112}`).replace(/[\u2010-\u2015\u2212]/g,"-")}var Jv=["(?:so )?(?:dien thoai|di dong|dt)|s?dt|(?:dt)?(?:dd|cq|nr|cd)",
"co (?:quan|dinh)|(?:may )?ban|nha rieng|van phong|vp|so|may","tel|phone|mob(?:ile|i)?|cell|hotline|hp|fax|[mtpf](?=[ .]?:)","zalo|vi(?:ber|ettel|na|naphone)|mobifone","lien he|lh|va|hoac|hay"].join(
"|"),Qf=new RegExp(`(^|[^a-z])(?:${Jv})(?![a-z])[ .:]{0,3}`,"g"),jc=e=>/[a-z]/.test(e)?e.replace(Qf,"$1|").replace(Qf,"$1|"):e,Qv="(?:so |may )?(?:le|nhanh|noi bo)|ext(?:ension)?|x|#",eS=new RegExp(
`(^|[^a-z])[ ,;|-]*(?:${Qv}) ?[.:=]? ?\\(?(\\d{1,6})\\)?$`),tS=/(\d)() ?\x2f ?(\d{2,4})$/,nS=/(^|[^a-z]) ?\((\d{1,6})\)$/,Pt=e=>e.replace(/\D/g,"").length;function rh(e){let t=e.slice(-40),n=eS.exec(
t),r=n?null:tS.exec(t);if(r){let[c,,,l=""]=r,u=e.slice(0,e.length-c.length+1),d=u.replace(/[ .()-]/g,"");if(/^\D*0\d{10}$/.test(d)&&Math.abs(+d.slice(-l.length)-+l)>9)return{text:u,ext:l}}let[o="",i=
"",s=""]=n||nS.exec(t)||[],a=e.slice(0,e.length-o.length)+i;return o&&Pt(a)>=(n?7:10)?{text:a,ext:s}:{text:e,ext:""}}function Bc(e){let t=[""],n="";for(let r of e.split(/( - |[\x2f;,&|])/)){let o=
t.length-1;/^(?: - |[\x2f;,&|])$/.test(r)?n=r:Pt(r)>6&&Pt(t[o]||"")>6?t.push(r):t[o]+=n+r}return t.slice(0,20)}var rS=/\((?=[^()]*\p{L})(?:[^()\d]{0,60}\d{0,2}){0,2}[^()\d]{0,60}\)/gu,eh=
/(^|[^\p{L}\d])\p{L}[\p{L}.]*(?![\p{L}\d])[ .:]{0,3}/gu;function oh(e){return e.length>th||/@|:\x2f\x2f|www\.|\.(?:com|vn|php)/.test(e)?e:e.replace(rS,"|").replace(eh,"$1|").replace(eh,"$1|")}
function Gc(e,t){e=e.split("-"),t=t.split("-");for(var n=e[0].split("."),r=t[0].split("."),o=0;o<3;o++){var i=Number(n[o]),s=Number(r[o]);if(i>s)return 1;if(s>i)return-1;if(!isNaN(i)&&isNaN(
s))return 1;if(isNaN(i)&&!isNaN(s))return-1}return e[1]&&t[1]?e[1]>t[1]?1:e[1]< t[1]?-1:0:!e[1]&&t[1]?1:e[1]&&!t[1]?-1:0}var oS={}.constructor;function mn(e){return e!=null&&e.constructor===oS}var iS=
/^\d+$/;function Hc(e){return iS.test(e)}function Br(e){"@babel/helpers - typeof";return Br=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Br(e)}function gs(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function ih(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,sS(
r.key),r)}}function ys(e,t,n){return t&&ih(e.prototype,t),n&&ih(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function sS(e){var t=aS(e,"string");return Br(t)=="symbol"?t:t+""}function aS(
e,t){if(Br(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Br(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var cS="1.2.0",uS="1.7.35",sh=" ext. ",ne=(function(){function e(t){gs(this,e),Wc(t),this.metadata=t,uh.call(this,
t)}return ys(e,[{key:"getCountries",value:function(){return Object.keys(this.metadata.countries).filter(function(n){return n!=="001"})}},{key:"getCountryMetadata",value:function(n){
return this.metadata.countries[n]}},{key:"nonGeographic",value:function(){if(!(this.v1||this.v2||this.v3))return this.metadata.nonGeographic||this.metadata.nonGeographical}},{key:"hasCountry",value:
function(n){return this.getCountryMetadata(n)!==void 0}},{key:"hasCallingCode",value:function(n){if(this.getCountryCodesForCallingCode(n))return!0;if(this.nonGeographic()){if(this.nonGeographic()[
n])return!0}else{var r=this.countryCallingCodes()[n];if(r&&r.length===1&&r[0]==="001")return!0}}},{key:"isNonGeographicCallingCode",value:function(n){return this.nonGeographic()?!!this.nonGeographic(
)[n]:!this.getCountryCodesForCallingCode(n)}},{key:"country",value:function(n){return this.selectNumberingPlan(n)}},{key:"selectNumberingPlan",value:function(n,r){var o,i;if(n&&(Hc(n)?i=n:o=n),r&&(i=
r),o&&o!=="001"){var s=this.getCountryMetadata(o);if(!s)throw new Error("Unknown country: ".concat(o));this.numberingPlan=new ah(s,this)}else if(i){if(!this.hasCallingCode(i))throw new Error(
"Unknown calling code: ".concat(i));this.numberingPlan=new ah(this.getNumberingPlanMetadata(i),this)}else this.numberingPlan=void 0;return this}},{key:"getCountryCodesForCallingCode",value:function(
n){var r=this.countryCallingCodes()[n];if(r)return r.length===1&&r[0].length===3?void 0:r}},{key:"getCountryCodeForCallingCode",value:function(n){var r=this.getCountryCodesForCallingCode(n);if(
r)return r[0]}},{key:"getNumberingPlanMetadata",value:function(n){var r=this.getCountryCodeForCallingCode(n);if(r)return this.getCountryMetadata(r);if(this.nonGeographic()){var o=this.nonGeographic()[
n];if(o)return o}else{var i=this.countryCallingCodes()[n];if(i&&i.length===1&&i[0]==="001")return this.metadata.countries["001"]}}},{key:"countryCallingCode",value:function(){
return this.numberingPlan.callingCode()}},{key:"IDDPrefix",value:function(){return this.numberingPlan.IDDPrefix()}},{key:"defaultIDDPrefix",value:function(){return this.numberingPlan.defaultIDDPrefix(
)}},{key:"nationalNumberPattern",value:function(){return this.numberingPlan.nationalNumberPattern()}},{key:"possibleLengths",value:function(){return this.numberingPlan.possibleLengths()}},{key:
"formats",value:function(){return this.numberingPlan.formats()}},{key:"nationalPrefixForParsing",value:function(){return this.numberingPlan.nationalPrefixForParsing()}},{key:
"nationalPrefixTransformRule",value:function(){return this.numberingPlan.nationalPrefixTransformRule()}},{key:"leadingDigits",value:function(){return this.numberingPlan.leadingDigits()}},{key:
"hasTypes",value:function(){return this.numberingPlan.hasTypes()}},{key:"type",value:function(n){return this.numberingPlan.type(n)}},{key:"ext",value:function(){return this.numberingPlan.ext()}},{key:
"countryCallingCodes",value:function(){return this.v1?this.metadata.country_phone_code_to_countries:this.metadata.country_calling_codes}},{key:"chooseCountryByCountryCallingCode",value:function(n){
return this.selectNumberingPlan(n)}},{key:"hasSelectedNumberingPlan",value:function(){return this.numberingPlan!==void 0}}])})();var ah=(function(){function e(t,n){gs(this,e),
this.globalMetadataObject=n,this.metadata=t,uh.call(this,n.metadata)}return ys(e,[{key:"callingCode",value:function(){return this.metadata[0]}},{key:"_getDefaultCountryMetadataForThisCallingCode",
value:function(){return this.globalMetadataObject.getNumberingPlanMetadata(this.callingCode())}},{key:"getDefaultCountryMetadataForRegion",value:function(){
return this._getDefaultCountryMetadataForThisCallingCode()}},{key:"IDDPrefix",value:function(){if(!(this.v1||this.v2))return this.metadata[1]}},{key:"defaultIDDPrefix",value:function(){if(!(this.v1||
this.v2))return this.metadata[12]}},{key:"nationalNumberPattern",value:function(){return this.v1||this.v2?this.metadata[1]:this.metadata[2]}},{key:"possibleLengths",value:function(){if(
!this.v1)return this.metadata[this.v2?2:3]}},{key:"_getFormats",value:function(n){return n[this.v1?2:this.v2?3:4]}},{key:"formats",value:function(){var n=this,r=this._getFormats(this.metadata)||
this._getFormats(this._getDefaultCountryMetadataForThisCallingCode())||[];return r.map(function(o){return new lS(o,n)})}},{key:"nationalPrefix",value:function(){return this.metadata[this.v1?3:this.v2?
4:5]}},{key:"_getNationalPrefixFormattingRule",value:function(n){return n[this.v1?4:this.v2?5:6]}},{key:"nationalPrefixFormattingRule",value:function(){return this._getNationalPrefixFormattingRule(
this.metadata)||this._getNationalPrefixFormattingRule(this._getDefaultCountryMetadataForThisCallingCode())}},{key:"_nationalPrefixForParsing",value:function(){return this.metadata[this.v1?5:this.v2?6:
7]}},{key:"nationalPrefixForParsing",value:function(){return this._nationalPrefixForParsing()||this.nationalPrefix()}},{key:"nationalPrefixTransformRule",value:function(){return this.metadata[this.v1?
6:this.v2?7:8]}},{key:"_getNationalPrefixIsOptionalWhenFormatting",value:function(){return!!this.metadata[this.v1?7:this.v2?8:9]}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:
function(){return this._getNationalPrefixIsOptionalWhenFormatting(this.metadata)||this._getNationalPrefixIsOptionalWhenFormatting(this._getDefaultCountryMetadataForThisCallingCode())}},{key:
"leadingDigits",value:function(){return this.metadata[this.v1?8:this.v2?9:10]}},{key:"types",value:function(){return this.metadata[this.v1?9:this.v2?10:11]}},{key:"hasTypes",value:function(){
return this.types()&&this.types().length===0?!1:!!this.types()}},{key:"type",value:function(n){if(this.hasTypes()&&ch(this.types(),n))return new pS(ch(this.types(),n),this)}},{key:"ext",value:
function(){return this.v1||this.v2?sh:this.metadata[13]||sh}}])})(),lS=(function(){function e(t,n){gs(this,e),this._format=t,this.metadata=n}return ys(e,[{key:"pattern",value:function(){
return this._format[0]}},{key:"format",value:function(){return this._format[1]}},{key:"leadingDigitsPatterns",value:function(){return this._format[2]||[]}},{key:"nationalPrefixFormattingRule",value:
function(){return this._format[3]||this.metadata.nationalPrefixFormattingRule()}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:function(){return!!this._format[4]||
this.metadata.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"nationalPrefixIsMandatoryWhenFormattingInNationalFormat",value:function(){return this.usesNationalPrefix()&&
!this.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"usesNationalPrefix",value:function(){return!!(this.nationalPrefixFormattingRule()&&!dS.test(this.nationalPrefixFormattingRule(
)))}},{key:"internationalFormat",value:function(){return this._format[5]||this.format()}}])})(),dS=/^\(?\$1\)?$/,pS=(function(){function e(t,n){gs(this,e),this.type=t,this.metadata=n}return ys(e,[{
key:"pattern",value:function(){return this.metadata.v1?this.type:this.type[0]}},{key:"possibleLengths",value:function(){if(!this.metadata.v1)return this.type[1]||this.metadata.possibleLengths()}}])})(
);function ch(e,t){switch(t){case"FIXED_LINE":return e[0];case"MOBILE":return e[1];case"TOLL_FREE":return e[2];case"PREMIUM_RATE":return e[3];case"PERSONAL_NUMBER":return e[4];case"VOICEMAIL":
return e[5];case"UAN":return e[6];case"PAGER":return e[7];case"VOIP":return e[8];case"SHARED_COST":return e[9]}}function Wc(e){if(!e)throw new Error(
"[libphonenumber-js] `metadata` argument not passed. Check your arguments.");if(!mn(e)||!mn(e.countries))throw new Error(
"[libphonenumber-js] `metadata` argument was passed but it's not a valid metadata. Must be an object having `.countries` child object property. Got ".concat(mn(e)?"an object of shape: { "+Object.keys(
e).join(", ")+" }":"a "+fS(e)+": "+e,"."))}var fS=function(t){return Br(t)};function Do(e,t){var n=new ne(t);if(n.hasCountry(e))return n.selectNumberingPlan(e).countryCallingCode();throw new Error(
"Unknown country: ".concat(e))}function uh(e){var t=e.version;typeof t=="number"?(this.v1=t===1,this.v2=t===2,this.v3=t===3,this.v4=t===4):t?Gc(t,cS)===-1?this.v2=!0:Gc(t,uS)===-1?this.v3=!0:this.v4=
!0:this.v1=!0}function hS(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=mS(e))||t&&e&&
typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function mS(e,t){if(e){if(typeof e=="string")return lh(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
lh(e,t):void 0}}function lh(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function Vc(e,t){for(var n=e.slice(),r=hS(t),o;!(o=r()).done;){var i=o.value;
e.indexOf(i)<0&&n.push(i)}return n.sort(function(s,a){return s-a})}function Gn(e,t,n){return dh(e,void 0,t,n)}function dh(e,t,n,r){n&&(r=new ne(r.metadata),r.selectNumberingPlan(n));var o=r.type(t),i=
o&&o.possibleLengths()||r.possibleLengths();if(!i)return"IS_POSSIBLE";if(t==="FIXED_LINE_OR_MOBILE"){if(!r.type("FIXED_LINE"))return dh(e,"MOBILE",n,r);var s=r.type("MOBILE");s&&(i=Vc(i,
s.possibleLengths()))}else if(t&&!o)return"INVALID_LENGTH";var a=e.length,c=i[0];return c===a?"IS_POSSIBLE":c>a?"TOO_SHORT":i[i.length-1]< a?"TOO_LONG":i.indexOf(a,1)>=0?"IS_POSSIBLE":
"INVALID_LENGTH"}function qc(e,t,n){t===void 0&&(t={});var r=new ne(n);if(t.v2){if(!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.country||
e.countryCallingCode)}else{if(!e.phone)return!1;if(e.country){if(!r.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));r.selectNumberingPlan(e.country)}else{if(
!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.countryCallingCode)}}if(r.possibleLengths())return gS(e.phone||e.nationalNumber,r);if(
e.countryCallingCode&&r.isNonGeographicCallingCode(e.countryCallingCode))return!0;throw new Error('Missing "possibleLengths" in metadata. Perhaps the metadata has been generated before v1.0.18.')}
function gS(e,t){return Gn(e,void 0,t)==="IS_POSSIBLE"}function Ve(e,t){return e=e||"",new RegExp("^(?:"+t+")$").test(e)}function yS(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e[
"@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=bS(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[
r++]}}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function bS(e,t){if(e){if(
typeof e=="string")return ph(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?ph(e,t):void 0}}function ph(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}var wS=["MOBILE",
"PREMIUM_RATE","TOLL_FREE","SHARED_COST","VOIP","PERSONAL_NUMBER","PAGER","UAN","VOICEMAIL"];function Hn(e,t,n){if(t=t||{},!(!e.country&&!e.countryCallingCode)){var r=new ne(n);r.selectNumberingPlan(
e.country||e.countryCallingCode);var o=t.v2?e.nationalNumber:e.phone;if(Ve(o,r.nationalNumberPattern())){if(Xc(o,"FIXED_LINE",r))return r.type("MOBILE")&&r.type("MOBILE").pattern()===""||!r.type(
"MOBILE")||Xc(o,"MOBILE",r)?"FIXED_LINE_OR_MOBILE":"FIXED_LINE";for(var i=yS(wS),s;!(s=i()).done;){var a=s.value;if(Xc(o,a,r))return a}}}}function Xc(e,t,n){var r=n.type(t);return!r||!r.pattern()||
r.possibleLengths()&&r.possibleLengths().indexOf(e.length)<0?!1:Ve(e,r.pattern())}function Yc(e,t,n){t=t||{};var r=new ne(n);if(r.selectNumberingPlan(e.country||e.countryCallingCode),r.hasTypes(
))return Hn(e,t,r.metadata)!==void 0;var o=t.v2?e.nationalNumber:e.phone;return Ve(o,r.nationalNumberPattern())}var kS=/^[A-Z]{2}$/;function Jc(e){return kS.test(e)}var xS=!1;function Qc(e,t){var n,r,
o=new ne(t);return Jc(e)?(n=e,o.selectNumberingPlan(n),r=o.countryCallingCode()):(r=e,xS&&o.isNonGeographicCallingCode(r)&&(n="001")),{country:n,callingCode:r}}function eu(e,t,n){var r=new ne(n),o=
r.getCountryCodesForCallingCode(e);return o?o.filter(function(i){return vS(t,i,n)}):[]}function vS(e,t,n){var r=new ne(n);return r.selectNumberingPlan(t),r.numberingPlan.possibleLengths().indexOf(
e.length)>=0}var fh=3,hh="0-9０-９٠-٩۰-۹",SS="-‐-―−ー－",RS="／/",TS="．.",OS=" \u00a0\u00ad\u200b\u2060\u3000",_S="()（）［］\\[\\]",CS="~⁓∼～",mh="".concat(SS).concat(RS).concat(TS).concat(OS).concat(
_S).concat(CS);var $S=new RegExp("(["+hh+"])");function tu(e,t,n,r){if(t){var o=new ne(r);o.selectNumberingPlan(t||n);var i=new RegExp(o.IDDPrefix());if(e.search(i)===0){e=e.slice(e.match(i)[
0].length);var s=e.match($S);if(!(s&&s[1]!=null&&s[1].length>0&&s[1]==="0"))return e}}}function nu(e,t){if(e&&t.numberingPlan.nationalPrefixForParsing()){var n=new RegExp(
"^(?:"+t.numberingPlan.nationalPrefixForParsing()+")"),r=n.exec(e);if(r){var o,i,s=r.length-1,a=s>0&&r[s];if(t.nationalPrefixTransformRule()&&a)o=e.replace(n,t.nationalPrefixTransformRule()),s>1&&(i=
r[1]);else{var c=r[0];o=e.slice(c.length),a&&(i=r[1])}var l;if(a){var u=e.indexOf(r[1]),d=e.slice(0,u);d===t.numberingPlan.nationalPrefix()&&(l=t.numberingPlan.nationalPrefix())}else l=r[0];return{
nationalNumber:o,nationalPrefix:l,carrierCode:i}}}return{nationalNumber:e}}function ES(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);
if(Array.isArray(e)||(n=LS(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function LS(e,t){if(e){if(typeof e=="string")return gh(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
gh(e,t):void 0}}function gh(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function ru(e,t,n){for(var r=new ne(n),o=ES(t),i;!(i=o()).done;){var s=i.value;
if(r.selectNumberingPlan(s),r.leadingDigits()){if(e&&e.search(r.leadingDigits())===0)return s}else if(Hn({phone:e,country:s},void 0,r.metadata))return s}}var PS=!1;function ou(e,t){var n=
t.nationalNumber,r=t.metadata;if(PS&&r.isNonGeographicCallingCode(e))return"001";var o=r.getCountryCodesForCallingCode(e);if(o)return o.length===1?o[0]:ru(n,o,r.metadata)}function bs(e,t,n){var r=nu(
e,n),o=r.carrierCode,i=r.nationalNumber;if(i!==e){if(!AS(e,i,n))return{nationalNumber:e};if(n.numberingPlan.possibleLengths()&&(t||(t=ou(n.numberingPlan.callingCode(),{nationalNumber:i,metadata:n})),
!NS(i,t,n)))return{nationalNumber:e}}return{nationalNumber:i,carrierCode:o}}function AS(e,t,n){return!(Ve(e,n.nationalNumberPattern())&&!Ve(t,n.nationalNumberPattern()))}function NS(e,t,n){switch(Gn(
e,t,n)){case"TOO_SHORT":case"INVALID_LENGTH":return!1;default:return!0}}function iu(e,t,n,r,o){if(!(t||n||r))return{number:e};var i=t||n?Do(t||n,o):r;if(e.indexOf(i)===0){var s=new ne(o);
s.selectNumberingPlan(t||n||r);var a=e.slice(i.length),c=bs(a,void 0,s),l=c.nationalNumber,u=bs(e,void 0,s),d=u.nationalNumber;if(!Ve(d,s.nationalNumberPattern())&&Ve(l,s.nationalNumberPattern())||Gn(
d,void 0,s)==="TOO_LONG")return{countryCallingCode:i,number:a}}return{number:e}}function su(e,t,n,r,o){if(!e)return{};var i;if(e[0]!=="+"){var s=tu(e,t||n,r,o);if(s&&s!==e)i=!0,e="+"+s;else{if(t||n||
r){var a=iu(e,t,n,r,o),c=a.countryCallingCode,l=a.number;if(c)return{countryCallingCodeSource:"FROM_NUMBER_WITHOUT_PLUS_SIGN",countryCallingCode:c,number:l}}return{number:e}}}if(e[1]==="0")return{};
for(var u=new ne(o),d=2;d-1<=fh&&d<=e.length;){var p=e.slice(1,d);if(u.hasCallingCode(p))return u.selectNumberingPlan(p),{countryCallingCodeSource:i?"FROM_NUMBER_WITH_IDD":
"FROM_NUMBER_WITH_PLUS_SIGN",countryCallingCode:p,number:e.slice(d)};d++}return{}}function au(e){return e.replace(new RegExp("[".concat(mh,"]+"),"g")," ").trim()}var MS=/(\$\d)/;function cu(e,t,n){
var r=n.useInternationalFormat,o=n.withNationalPrefix,i=n.carrierCode,s=n.metadata,a=e.replace(new RegExp(t.pattern()),r?t.internationalFormat():o&&t.nationalPrefixFormattingRule()?t.format().replace(
MS,t.nationalPrefixFormattingRule()):t.format());return r?au(a):a}var IS=/^[\d]+(?:[~\u2053\u223C\uFF5E][\d]+)?$/;function uu(e,t,n){var r=new ne(n);if(r.selectNumberingPlan(e||t),r.defaultIDDPrefix(
))return r.defaultIDDPrefix();if(IS.test(r.IDDPrefix()))return r.IDDPrefix()}function yh(e){var t=e.number,n=e.ext;if(!t)return"";if(t[0]!=="+")throw new Error(
'"formatRFC3966()" expects "number" to be in E.164 format.');return"tel:".concat(t).concat(n?";ext="+n:"")}var bh={formatExtension:function(t,n,r){return"".concat(t).concat(r.ext()).concat(n)}};
function du(e,t,n,r){n?n=zS({},bh,n):n=bh;var o=new ne(r);if(e.country&&e.country!=="001"){if(!o.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));o.selectNumberingPlan(
e.country)}else if(e.countryCallingCode)o.selectNumberingPlan(e.countryCallingCode);else return e.phone||"";var i=o.countryCallingCode(),s=n.v2?e.nationalNumber:e.phone,a;switch(t){case"NATIONAL":
return s?(a=ws(s,e.carrierCode,"NATIONAL",o,n),lu(a,e.ext,o,n.formatExtension)):"";case"INTERNATIONAL":return s?(a=ws(s,null,"INTERNATIONAL",o,n),a="+".concat(i," ").concat(a),lu(a,e.ext,o,
n.formatExtension)):"+".concat(i);case"E.164":return"+".concat(i).concat(s);case"RFC3966":return yh({number:"+".concat(i).concat(s),ext:e.ext});case"IDD":if(!n.fromCountry)return;var c=FS(s,
e.carrierCode,i,n.fromCountry,o);return c?lu(c,e.ext,o,n.formatExtension):void 0;default:throw new Error('Unknown "format" argument passed to "formatNumber()": "'.concat(t,'"'))}}function ws(e,t,n,r,
o){var i=DS(r.formats(),e);return i?cu(e,i,{useInternationalFormat:n==="INTERNATIONAL",withNationalPrefix:!(i.nationalPrefixIsOptionalWhenFormattingInNationalFormat()&&o&&o.nationalPrefix===!1),
carrierCode:t,metadata:r}):e}function DS(e,t){return US(e,function(n){if(n.leadingDigitsPatterns().length>0){var r=n.leadingDigitsPatterns()[n.leadingDigitsPatterns().length-1];if(t.search(
r)!==0)return!1}return Ve(t,n.pattern())})}function lu(e,t,n,r){return t?r(e,t,n):e}function FS(e,t,n,r,o){var i=Do(r,o.metadata);if(i===n){var s=ws(e,t,"NATIONAL",o);return n==="1"?n+" "+s:s}var a=
uu(r,void 0,o.metadata);if(a)return"".concat(a," ").concat(n," ").concat(ws(e,null,"INTERNATIONAL",o))}function zS(){for(var e=1,t=arguments.length,n=new Array(t),r=0;r< t;r++)n[r]=arguments[r];for(;
e< n.length;){if(n[e])for(var o in n[e])n[0][o]=n[e][o];e++}return n[0]}function US(e,t){for(var n=0;n< e.length;){if(t(e[n]))return e[n];n++}}function Fo(e){"@babel/helpers - typeof";return Fo=
typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":
typeof t},Fo(e)}function wh(e,t){var n=Object.keys(e);if(Object.getOwnPropertySymbols){var r=Object.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return Object.getOwnPropertyDescriptor(e,
o).enumerable})),n.push.apply(n,r)}return n}function kh(e){for(var t=1;t< arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?wh(Object(n),!0).forEach(function(r){KS(e,r,n[r])}):
Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(n)):wh(Object(n)).forEach(function(r){Object.defineProperty(e,r,Object.getOwnPropertyDescriptor(n,r))})}
return e}function KS(e,t,n){return(t=vh(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}function ZS(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function xh(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,vh(
r.key),r)}}function jS(e,t,n){return t&&xh(e.prototype,t),n&&xh(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function vh(e){var t=BS(e,"string");return Fo(t)=="symbol"?t:t+""}function BS(
e,t){if(Fo(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Fo(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var pu=(function(){function e(t,n,r){if(ZS(this,e),!t)throw new TypeError("First argument is required");if(
typeof t!="string")throw new TypeError("First argument must be a string");if(t[0]==="+"&&!n)throw new TypeError("`metadata` argument not passed");if(mn(n)&&mn(n.countries)){r=n;var o=t;if(!GS.test(
o))throw new Error('Invalid `number` argument passed: must consist of a "+" followed by digits');var i=su(o,void 0,void 0,void 0,r),s=i.countryCallingCode,a=i.number;if(n=a,t=s,!n)throw new Error(
"Invalid `number` argument passed: too short")}if(!n)throw new TypeError("`nationalNumber` argument is required");if(typeof n!="string")throw new TypeError(
"`nationalNumber` argument must be a string");Wc(r);var c=Qc(t,r),l=c.country,u=c.callingCode;this.country=l,this.countryCallingCode=u,this.nationalNumber=n,this.number=
"+"+this.countryCallingCode+this.nationalNumber,this.getMetadata=function(){return r}}return jS(e,[{key:"setExt",value:function(n){this.ext=n}},{key:"getPossibleCountries",value:function(){
return this.country?[this.country]:eu(this.countryCallingCode,this.nationalNumber,this.getMetadata())}},{key:"isPossible",value:function(){return qc(this,{v2:!0},this.getMetadata())}},{key:"isValid",
value:function(){return Yc(this,{v2:!0},this.getMetadata())}},{key:"isNonGeographic",value:function(){var n=new ne(this.getMetadata());return n.isNonGeographicCallingCode(this.countryCallingCode)}},{
key:"isEqual",value:function(n){return this.number===n.number&&this.ext===n.ext}},{key:"getType",value:function(){return Hn(this,{v2:!0},this.getMetadata())}},{key:"format",value:function(n,r){
return du(this,n,r?kh(kh({},r),{},{v2:!0}):{v2:!0},this.getMetadata())}},{key:"formatNational",value:function(n){return this.format("NATIONAL",n)}},{key:"formatInternational",value:function(n){
return this.format("INTERNATIONAL",n)}},{key:"getURI",value:function(n){return this.format("RFC3966",n)}}])})();var GS=/^\+\d+$/;var Sh={version:4,country_calling_codes:{"84":["VN"]},countries:{VN:[
"84","00","[12]\\d{9}|[135-9]\\d{8}|[16]\\d{6,7}|7\\d{6}",[7,8,9,10],[["(\\d{4})(\\d{4,6})","$1 $2",["1(?:2[02]|[89])"],0,1],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["1[26]|6"],"0$1",1],[
"(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[1357-9]"],"0$1",1],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["2[48]"],"0$1",1],["(\\d{3})(\\d{4})(\\d{3})","$1 $2 $3",["2"],"0$1",1]],"0",0,0,0,0,0,[[
"2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\\d{7}",[10]],[
"121[0-3]\\d{5}|(?:1[46]0|(?:3\\d|7[06-9])\\d|5(?:[1689]\\d|2[238]|59)|8(?:[1-8]\\d|9[6-9])|9(?:[0-8]\\d|9[013-9]))\\d{6}",[9]],["1800\\d{4,6}|12(?:0[13]|28)\\d{4}",[8,9,10]],["1900\\d{4,6}",[8,9,
10]],0,0,["[17]99\\d{4}|69\\d{5,6}",[7,8]],0,["672\\d{6}",[9]]]]},nonGeographic:{}};var Rh=Sh,Th={version:Rh.version,country_calling_codes:{84:["VN"]},countries:{VN:Rh.countries.VN},nonGeographic:{}};
function Oh(...e){let t=new Map;for(let n of e){let[r="",...o]=n.split(/\W+/);o.forEach((i,s)=>t.set(i,`${Number(r)+s}`))}return t}var _h=Oh("32: 162 163 164 165 166 167 168 169","56: 186","58: 188",
"59: 199","70: 120","76: 126 122 128 121","81: 127 129 123 124 125"),Ch=Oh("203: 33 240 25 26 27 280 281","212: 22 231 20 230 29","220: 320 321 241","225: 31 351 36 350 30",
"232: 52 53 54 510 511 37 38 39","24: 4","28: 8","251: 61 62","254: 64 55 56 57 58 68 60 501 500 63","269: 59 70 651 72 73 650 75 66 67","290: 780 781 710 711 74","296: 76 77","299: 79"),$h=e=>fu(e)&&
e.length===11?`0${_h.get(e.slice(1,4))}${e.slice(4)}`:"",fu=e=>_h.has(e.slice(1,4));function ks(e){let t=[1,2,3].map(r=>e.slice(1,1+r)).find(r=>Ch.has(r))||"";return e.length===(t.length===1?10:
t.length+8)&&/[2-8]/.test(e.charAt(1+t.length))?t:""}var hu=(e,t)=>`0${Ch.get(t)}${e.slice(1+t.length)}`;var ve=e=>({ok:!1,reason:e}),WS=/^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])/,Ph=
/^(\d)\1{6,}$|(\d)\2{7}$|^0?(?:123456789|987654321)/,VS=/^0(?:69\d{5,8}|80\d{5,6})$/,qS=/^0?1[89]00\d{0,6}$|^1[01]\d{1,3}$/;function vs(e){let t=/^[ (]*(?:\+|00)/.test(e),n=e.replace(/\D/g,
"").replace(/^00(?=[1-9])/,"");if(Ph.test(n))return ve("FAKE");if(qS.test(n))return ve("SERVICE_NUMBER");if(VS.test(n.replace(/^(?:84)?0?(?=69\d|80\d)/,"0")))return ve("CLOSED_NETWORK");let r=
/^84/.test(n)&&(t||n.length>10),o=r?n.slice(2):n;if(o[0]==="0"||r)return Lh(o[0]==="0"?o:`0${o}`,Eh(e,r));if(t)return ve(o.length<7?"TOO_SHORT":"FOREIGN");if(o.length<9)return ve(/^[2-8].{6}/.test(o)?
"NO_PREFIX":"TOO_SHORT");let i=Lh(`0${o}`,Eh(e,r));return i.ok&&i.kind==="valid"&&i.notes.unshift("LEADING_ZERO_ADDED"),i}function Eh(e,t){let n=e.match(/\(?\d+/g)||[];return t&&/^\(?(?:00)?84$/.test(
n[0]||"")&&n.shift(),/^\(?0$/.test(n[0]||"")&&n.shift(),n.map((r,o)=>o?r:r.replace(/^(\(?)(?=[1-9])/,"$10"))}function Lh(e,t){let n=xs(e,"valid")||(/^055[2-9]\d{6}$/.test(e)?XS(e):null)||xs($h(e),
"convertible","OLD_11_DIGIT")||YS(e,t)||ve(QS(e));return n.ok&&n.kind==="valid"&&n.type==="mobile"&&(WS.test(e)||n.notes.push("UNKNOWN_PREFIX"),JS(e,t)&&n.notes.push("AMBIGUOUS_OLD_AREA")),Ph.test(e)?
ve("FAKE"):n}function xs(e,t,...n){if(!/^0(?:2\d|[35789])\d{8}$/.test(e))return null;let r=new pu(`+84${e.slice(1)}`,Th),o=r.getType(),i=o==="MOBILE"?"mobile":o==="FIXED_LINE"?"landline":null;
return i&&{ok:!0,kind:t,type:i,e164:r.number,display:r.formatNational(),notes:n}}var XS=e=>({ok:!0,kind:"valid",type:"mobile",e164:`+84${e.slice(1)}`,display:`${e.slice(0,4)} ${e.slice(4,
7)} ${e.slice(7)}`,notes:[]});function YS(e,t){let n=ks(e),r=!/^2/.test(n)||Ah(n,t)||e[n.length+1]==="3"&&(t[0]||"").length>5;return n&&n!=="8"&&r?xs(hu(e,n),"convertible","OLD_AREA_CODE"):null}
var Ah=(e,t)=>(t[0]||"").replace("(","")===`0${e}`;function JS(e,t){let n=ks(e);return/^3[01]$/.test(n)||n==="55"&&e[3]!=="9"?!0:!n||!Ah(n,t)?!1:n==="8"||/^\(/.test(t[0]||"")||e[3]==="3"&&
/^3-(?:7|1-|4-3$)/.test(t.map(r=>r.length).join("-"))}function mu(e){let t=`0${e.slice(3)}`,n=ks(t),r=n?xs(hu(t,n),"convertible"):null;return r!=null&&r.ok?r.e164:void 0}function QS(e){let t=e[1]||"";
if(/[01]/.test(t)&&e.length>8&&e.length<12&&!fu(e))return"PREFIX";let n=e.length-(/[12]/.test(t)?11:10);return n<0?"TOO_SHORT":n>0?"TOO_LONG":t==="2"?"AREA_CODE":"PREFIX"}function zo(e){if(
e==null)return ve("EMPTY");if(typeof e!="string"&&typeof e!="number")return ve("CHARS");let t=nh(String(e)).replace(/^(\d{9,12})\.0$/,"$1");if(!/[a-z0-9]|[^\x00-\x7f]/.test(t))return ve("EMPTY");if(
/^[+-]?\d+([.,]\d+)? ?e ?[+-]?\d{1,3}$/.test(t))return ve("SCIENTIFIC");let n=Bc(t).reduce((r,o)=>r.concat(tR(o)),[]);return n.length?iR(n):ve(eR(t))}var eR=e=>/\p{L}/u.test(jc(e))?"CHARS":"EMPTY",Nh=
/[^\d .()+\-\x2f,;:&|[\]'"=!?]/;function tR(e){let{text:t,ext:n}=rh(e),r=jc(t);if(Nh.test(r)){if(rR(r))return[ve("LETTER_FOR_DIGIT")];let o=oh(r);if(Nh.test(o))return[ve("CHARS")];if(Pt(o)===0)return[
];if(Pt(o)<7)return[ve("CHARS")];let i=Mh(o,n).map(nR);return i.some(({ok:s})=>s)?i:[ve("CHARS")]}return Pt(r)===0?[]:Mh(r,n)}var nR=e=>e.ok?{...e,notes:[...e.notes,"TEXT_AROUND"]}:e;function Mh(e,t){
var i;let n=Bc(e).filter((s,a,c)=>c.length<2||Pt(s)>0),r=n.length>1?n.map(vs):oR((i=n[0])!=null?i:""),o=r[r.length-1];return o&&o.ok&&t?[...r.slice(0,-1),{...o,display:`${o.display} (máy lẻ ${t})`,
ext:t}]:r}var rR=e=>/^[\d .()+\-\x2f,;:&|oli\u043e\u03bf]*$/.test(e)&&Pt(e)>5;function oR(e){return e.length<80&&Pt(e)>15&&Ih(e.match(/\+?\d+/g)||[])||[vs(e)]}function Ih(e){if(e.length===0)return[];
for(let t=1;t<=5&&t<=e.length;t++){let n=vs(e.slice(0,t).join(" ")),r=n.ok?Ih(e.slice(t)):null;if(r)return[n,...r]}return null}function iR(e){let[t=ve("EMPTY")]=e;if(e.length<2||t.ok&&e.every(
r=>r.ok&&r.e164===t.e164))return t;let n=[];for(let r of e)r.ok&&!n.includes(r.e164)&&n.push(r.e164);return n.length?{ok:!1,reason:"MULTIPLE",parts:n}:ve("MULTIPLE")}var sR={[B.page]:["pageName",
"address","name","office","phone","email"],[B.group]:["pageName","address","name","office","phone","email"],[B.person]:["accountName","address","name","office","phone","email"],[B.none]:["reason"]},
aR=(e,t)=>{var n;return t==="kind"||sR[(n=Kt(e))!=null?n:B.page].includes(t)},cR=e=>Kt(e)===B.none?["kind","reason"]:we,gu=(e,t)=>({key:e,with:t}),bt=(e,t,n={},r)=>({field:e,level:"fault",problem:gu(
t,r),...n}),Gr=(e,t)=>({field:e,level:"ask",problem:gu("account.ask",{value:t}),suggest:t}),Hr=(e,t,n)=>({field:e,level:"note",problem:gu(t,n)});function uR(e){let t=Df(e),n=!t.ok&&
t.reason==="OTHER_SITE"?Pc(L(e)):void 0;return t.ok?{value:t.canonical,key:t.key,addressKind:t.kind,findings:t.notes.map(r=>Hr("address",`address.note.${r}`))}:{value:L(e),findings:[n?bt("address",
"account.otherNetwork",{},{network:n}):bt("address",`address.${t.reason}`),...t.suggest?[Gr("address",t.suggest)]:[]]}}function lR(e){var r;let t=zo(e),n=t.ok&&t.notes.includes("AMBIGUOUS_OLD_AREA")?
mu(t.e164):void 0;return t.ok?{value:t.display,key:t.e164,findings:[...n===void 0?[]:[Gr("phone",Dh(n))],...t.notes.map(o=>Hr("phone",`phone.note.${o}`))]}:{value:L(e),findings:[bt("phone",
`phone.${t.reason}`),...((r=t.parts)!=null?r:[]).map(o=>Gr("phone",Dh(o)))]}}var Dh=e=>{let t=zo(e);return t.ok?t.display:e};function dR(e){var r;let t=$i(e),n=t.suggest?[Gr("email",t.suggest)]:[];
return t.ok?{value:t.email,key:t.key,findings:[...n,...t.notes.map(o=>Hr("email",`email.note.${o}`))]}:{value:L(e),findings:[bt("email",`email.${t.reason}`),...n,...((r=t.parts)!=null?r:[]).map(o=>Gr(
"email",o))]}}var Ss=(e,t)=>n=>{let r=t(n),o=r.suggest?[Gr(e,r.suggest)]:[];return r.ok?{value:r.name,findings:[...o,...r.notes.map(i=>Hr(e,`person.note.${i}`))]}:{value:L(n),findings:[bt(e,
`person.${r.reason}`),...o]}};function pR(e){let t=L(e);return{value:t,findings:t.length>500?[bt("reason","account.reasonLong")]:[]}}function fR(e){let t=Kt(e);return t?{value:t,findings:[]}:{value:L(
e),findings:[bt("kind","account.kindUnknown",{},{text:L(e)})]}}var hR={kind:fR,accountName:Ss("accountName",Jf),pageName:Ss("pageName",Zc),address:uR,name:Ss("name",qf),office:Ss("office",Yf),phone:
lR,email:dR,reason:pR},mR=["accountName","pageName","name","office","reason"];function gR(e,t,n){try{return yR(e,t,n)}catch(r){return{value:t,findings:[bt(e,"account.cellUnreadable")],broke:r}}}
function yR(e,t,n){if(!L(t))return aR(n,e)?e==="kind"||e==="reason"?{value:"",findings:[bt(e,`account.${e}`)]}:{value:"",findings:[bt(e,"account.required",{},{label:Gt(e)})]}:{value:"",findings:[]};
let r=mR.includes(e)?Nn(t):void 0;return r?{value:t,findings:[bt(e,"account.legacyText",{suggest:r.text},{text:r.text})]}:hR[e](t)}function bR(e,t){let n=(r,o)=>[{...Hr("kind",r),level:"ask",suggest:
o,setField:"kind"}];return t==="group"&&e!==B.group?n("account.addressIsGroup",B.group):e===B.group&&t&&!["group","share"].includes(t)?[Hr("address","account.groupAddress")]:t==="page"&&e===B.person?
n("account.addressIsPage",B.page):[]}function Wr(e){var s,a,c,l,u;let t=(s=Kt(e.kind))!=null?s:"",n=cR(t),r={};for(let d of we)r[d]=n.includes(d)?gR(d,e[d],t):{value:L(e[d]),findings:[]};let o=
we.filter(d=>"broke"in r[d]),i={};for(let d of we)i[d]=r[d].value;return{values:i,findings:[...we.flatMap(d=>r[d].findings),...bR(t,r.address.addressKind)],addressKey:(a=r.address.key)!=null?a:"",
phoneKey:(c=r.phone.key)!=null?c:"",emailKey:(l=r.email.key)!=null?l:"",addressKind:(u=r.address.addressKind)!=null?u:"",...o.length?{broke:o.map(d=>r[d].broke)}:{}}}var Fh=5,zh=120;function Uh(e,t,n=
r=>{throw r}){let r=new Map(t.map(({code:s,name:a})=>[s.trim(),Mn(a.trim(),zh)])),o={rows:e.filter(s=>!oc(s)),samples:e.filter(oc),cores:Fd(t)},i=(s,{level:a,field:c},l)=>{var f,g;let u=[...(f=
l.units)!=null?f:vo(l.rows)],d=u.map(b=>r.get(b)||Mn(b,zh)),p=d.slice(0,Fh).join("; ")+(u.length>Fh?"; …":"");return{rowIds:l.rows.map(b=>b.rowId),units:u,level:a,problem:{key:`across.${s}`,with:{
units:p,count:l.rows.length,other:d[1]||""},field:(g=l.field)!=null?g:c}}};return Object.entries(Oi).flatMap(([s,a])=>{try{return Array.from(a.find(o),c=>i(s,a,c))}catch(c){return n(c,s),[]}})}
function Kh(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var yu=e=>e?`"${e}" `:"";function bu(e,t=""){
if(typeof e!="number")throw new TypeError(yu(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(yu(t)+"expected integer >= 0, got "+e);return e}function Vr(e,t,
n=""){if(Kh(e)&&(t===void 0||e.length===t))return e;t!==void 0&&bu(t,"length");let r=Kh(e),o=t!==void 0?` of length ${t}`:"",i=r?`length=${e.length}`:`type=${typeof e}`,s=yu(
n)+"expected Uint8Array"+o+", got "+i;throw r?new RangeError(s):new TypeError(s)}function Bh(e){if(typeof e!="function"||typeof e.create!="function")throw new TypeError(
"expected hash wrapped by utils.createHasher");if(bu(e.outputLen),bu(e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error("hash blockLen / outputLen must be >= 1")}var wR=(e,t)=>{if(e===null||
typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},Zh=(e,t)=>{wR(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&
n!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(`"${t}.__proto__" is not allowed`)};function qr(e,t=!0){if(e.destroyed)throw new Error(
"hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function Rs(e,t){Vr(e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError(
'"output" expected length >= '+n)}function Uo(...e){for(let t=0;t< e.length;t++)e[t].fill(0)}function Ts(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function wt(e,t){
return e<<32-t|e>>>t}var Gh=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",kR=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function wu(e){if(Vr(
e),Gh)return e.toHex();let t="";for(let n=0;n< e.length;n++)t+=kR[e[n]];return t}function jh(e){return e>=48&&e<=57?e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:void 0}function Hh(e){if(
typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);if(Gh)try{return Uint8Array.fromHex(e)}catch(o){throw o instanceof SyntaxError?new RangeError(o.message):o}let t=e.length,
n=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);let r=new Uint8Array(n);for(let o=0,i=0;o< n;o++,i+=2){let s=jh(e.charCodeAt(i)),a=jh(e.charCodeAt(i+1));if(
s===void 0||a===void 0){let c=e[i]+e[i+1];throw new RangeError('hex string expected, got non-hex character "'+c+'" at index '+i)}r[o]=s*16+a}return r}function xR(e,t,n="opts"){return Zh(e,"defaults"),
t!==void 0&&Zh(t,n),Object.assign(Object.create(null),e,t)}function Wh(e,t={}){if(typeof e!="function")throw new TypeError('"hashCons" expected function, got type='+typeof e);t=xR({},t,"info");let n=(
o,i)=>e(i).update(o).digest(),r=e(void 0);return n.outputLen=r.outputLen,n.blockLen=r.blockLen,n.canXOF=r.canXOF,n.create=o=>e(o),Object.assign(n,t),Object.freeze(n)}var Vh=e=>({oid:Uint8Array.from([
6,9,96,134,72,1,101,3,4,2,e])});var Os=class{constructor(t,n){J(this,"oHash");J(this,"iHash");J(this,"blockLen");J(this,"outputLen");J(this,"canXOF",!1);J(this,"finished",!1);J(this,"destroyed",!1);
if(Bh(t),Vr(n,void 0,"key"),this.iHash=t.create(),typeof this.iHash.update!="function")throw new Error("expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;
let r=this.blockLen,o=new Uint8Array(r);o.set(n.length>r?t.create().update(n).digest():n);for(let i=0;i< o.length;i++)o[i]^=54;this.iHash.update(o),this.oHash=t.create();for(let i=0;i< o.length;i++)o[
i]^=106;this.oHash.update(o),Uo(o)}update(t){return qr(this),this.iHash.update(t),this}digestInto(t){qr(this),Rs(t,this),this.finished=!0;let n=t.subarray(0,this.outputLen);this.iHash.digestInto(n),
this.oHash.update(n),this.oHash.digestInto(n),this.destroy()}digest(){let t=new Uint8Array(this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||(t=Object.create(Object.getPrototypeOf(
this),{}));let{oHash:n,iHash:r,finished:o,destroyed:i,blockLen:s,outputLen:a,canXOF:c}=this;return t=t,t.finished=o,t.destroyed=i,t.blockLen=s,t.outputLen=a,t.canXOF=c,t.oHash=n._cloneInto(t.oHash),
t.iHash=r._cloneInto(t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,this.oHash.destroy(),this.iHash.destroy()}},qh=(()=>{let e=((t,n,r)=>new Os(t,n).update(r).digest());
return e.create=(t,n)=>new Os(t,n),e})();var vR=e=>e/2**32|0,SR=e=>e>>>0;function Xh(e,t,n,r){let o=vR(n),i=SR(n);e.setUint32(t,r?i:o,r),e.setUint32(t+4,r?o:i,r)}function Yh(e,t,n){return e&t^~e&n}
function Jh(e,t,n){return e&t^e&n^t&n}var _s=class{constructor(t,n,r,o){J(this,"blockLen");J(this,"outputLen");J(this,"canXOF",!1);J(this,"padOffset");J(this,"isLE");J(this,"buffer");J(this,"view");J(
this,"finished",!1);J(this,"length",0);J(this,"pos",0);J(this,"destroyed",!1);this.blockLen=t,this.outputLen=n,this.padOffset=r,this.isLE=o,this.buffer=new Uint8Array(t),this.view=Ts(this.buffer)}
update(t){qr(this),Vr(t);let{view:n,buffer:r,blockLen:o}=this,i=t.length,s=!1;for(let a=0;a< i;){let c=Math.min(o-this.pos,i-a);if(c===o){let l=Ts(t);for(;o<=i-a;a+=o)this.process(l,a);s=!0;continue}
r.set(a===0&&c===i?t:t.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===o&&(this.process(n,0),this.pos=0,s=!0)}return this.length+=t.length,s&&this.roundClean(),this}digestInto(t){qr(this),Rs(t,
this),this.finished=!0;let{buffer:n,view:r,blockLen:o,isLE:i}=this,{pos:s}=this;n[s++]=128,n.fill(0,s),this.padOffset>o-s&&(this.process(r,0),n.fill(0)),Xh(r,o-8,this.length*8,i),this.process(r,0),
this.roundClean();let a=t===n?r:Ts(t),c=this.outputLen,l=c/4,u=this.get();if(c%4||l>u.length)throw new Error("invalid outputLen");for(let d=0;d< l;d++)a.setUint32(4*d,u[d],i)}digest(){let{buffer:t,
outputLen:n}=this;this.digestInto(t);let r=t.slice(0,n);return this.destroy(),r}_cloneIntoMeta(t){let{buffer:n,length:r,finished:o,destroyed:i,pos:s}=this;return t.destroyed=i,t.finished=o,t.length=r,
t.pos=s,s&&t.buffer.set(n),t}clone(){return this._cloneInto()}},Qh=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var RR=Uint32Array.from([
1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,
264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,
1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,
1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),gn=new Uint32Array(64),ku=class extends _s{constructor(n,r){super(64,n,8,!1);J(this,"A",
0);J(this,"B",0);J(this,"C",0);J(this,"D",0);J(this,"E",0);J(this,"F",0);J(this,"G",0);J(this,"H",0);this.A=r[0]|0,this.B=r[1]|0,this.C=r[2]|0,this.D=r[3]|0,this.E=r[4]|0,this.F=r[5]|0,this.G=r[6]|0,
this.H=r[7]|0}get(){let{A:n,B:r,C:o,D:i,E:s,F:a,G:c,H:l}=this;return[n,r,o,i,s,a,c,l]}set(n,r,o,i,s,a,c,l){this.A=n|0,this.B=r|0,this.C=o|0,this.D=i|0,this.E=s|0,this.F=a|0,this.G=c|0,this.H=l|0}
_cloneInto(n){return(n||(n=new this.constructor)).set(...this.get()),this._cloneIntoMeta(n)}process(n,r){for(let p=0;p<16;p++,r+=4)gn[p]=n.getUint32(r,!1);for(let p=16;p<64;p++){let f=gn[p-15],g=gn[
p-2],b=wt(f,7)^wt(f,18)^f>>>3,w=wt(g,17)^wt(g,19)^g>>>10;gn[p]=w+gn[p-7]+b+gn[p-16]|0}let{A:o,B:i,C:s,D:a,E:c,F:l,G:u,H:d}=this;for(let p=0;p<64;p++){let f=wt(c,6)^wt(c,11)^wt(c,25),g=d+f+Yh(c,l,
u)+RR[p]+gn[p]|0,w=(wt(o,2)^wt(o,13)^wt(o,22))+Jh(o,i,s)|0;d=u,u=l,l=c,c=a+g|0,a=s,s=i,i=o,o=g+w|0}o=o+this.A|0,i=i+this.B|0,s=s+this.C|0,a=a+this.D|0,c=c+this.E|0,l=l+this.F|0,u=u+this.G|0,d=
d+this.H|0,this.set(o,i,s,a,c,l,u,d)}roundClean(){Uo(gn)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),Uo(this.buffer)}},xu=class extends ku{constructor(){super(32,Qh)}};var Cs=Wh(()=>new xu,
Vh(1));var TR=16,em=e=>wu(e.slice(0,TR));function vu(e){let t=encodeURIComponent(e.replace(/[\uD800-\uDFFF]/gu,"\ufffd")),n=[];for(let r=0;r< t.length;r+=1){let o=t[r]==="%";n.push(o?parseInt(t.slice(
r+1,r+3),16):t.charCodeAt(r)),o&&(r+=2)}return Uint8Array.from(n)}var Es=e=>em(Cs(vu(e))),Su=e=>wu(Cs(vu(e))),$s=class{constructor(t){this.known=new Map;this.start=qh.create(Cs,Hh(t))}of(t){var r;
let n=(r=this.known.get(t))!=null?r:em(this.start.clone().update(vu(t)).digest());return this.known.set(t,n),n}};var OR=8,_R="trống",nm="1",tm=" (theo bản cũ)",rm="Đã rút đồng ý",om=e=>e.trim()?Es(
e.trim().normalize("NFC")).slice(0,OR):_R,im=({name:e,phone:t,email:n})=>[ke(e),t.replace(/\D/g,""),n.trim().toLowerCase()],Wn=e=>Kt(e.kind)!==B.none&&im(e).some(t=>t!==""),sm=(e,t,n)=>`${e||
"Người dùng biểu mẫu"}, ${_e(t)}, bản thông báo ${om(n)}`,am=e=>`${rm}, ${_e(e)}`,Xr=e=>/^(da )?(rut|thu hoi)\b/.test(j(e).trim()),cm=e=>e.startsWith(`${rm}, `),um=e=>e.endsWith(tm)?e:`${e.trim(
)}${tm}`,lm=(e,t)=>t.of("consent",e.consent.trim(),...im(e)),Ko=(e,t)=>[nm,t.name,lm(e,t)].join(".");function Vn(e,t){if(!e.consent.trim())return e.consentMark?"ended":"none";if(Xr(
e.consent))return"withdrawn";let[n,r,o]=e.consentMark.split(".");return n===nm&&o&&(!t||r!==t.name)?"unknown":t&&o===lm(e,t)&&r===t.name?"given":"ended"}var dm=(e,t)=>!Xr(e)&&e.trim()!==""&&
!e.includes(`bản thông báo ${om(t)}`);var CR=/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/,Ls=e=>CR.test(e),pm=(e,t,n)=>Ls(e)&&e>=t&&e<=n,fm=({shown:e,updated:t},n,r)=>{var o;return(o=[e,t].find(i=>pm(i,n,
r)))!=null?o:""};function hm(e,t,n){return e.hasRows?e.witnessed?e.witnessed:e.complete?fm(e,t,n)||n:pm(e.shown,t,n)?e.shown:"":""}function mm(e,t,n){if(e.witnessed||!e.hasRows||!e.complete)return{
witnessed:e.witnessed};let r=fm(e,t,n);if(r)return{witnessed:r};let o=e.shown!==""&&!(Ls(e.shown)&&e.shown>n);return{witnessed:n,...o?{insteadOf:e.shown}:{}}}function $R(e,t){return e.length===0?Ui[
t].withoutRows:e.some(n=>n.hasFault||n.review==="returned")?$.fix:e.every(n=>n.isNone)?$.none:e.every(n=>n.review==="passed")?$.approved:$.reported}function gm(e,t,{last:n,...r},o,i,s){let a=$R(e,t),
c=a!==$.missing&&a!==$.fix&&a!=="",l=e.reduce((f,g)=>g.updated>f?g.updated:f,""),u={...r,updated:l,hasRows:e.length>0,complete:c},d=hm(u,n,i),p=a===""?"":yp(o,d,s);return{status:a,timeliness:p,count:
e.filter(f=>!f.isNone).length,first:d,witness:mm(u,n,i),updated:l,order:ER(a,p)}}function ER(e,t){let n={[$.missing]:0,[$.fix]:10,[$.reported]:20,[$.none]:30,[$.approved]:40,"":50},r={[re.overdue]:0,[
re.late]:1,[re.grace]:2,[re.open]:3,[re.onTime]:4,"":5};return n[e]+r[t]}var Ps=100,LR=e=>/^[A-Za-zĐđ]{0,6}[-_.]?\d[\w.-]*$/.test(e);function PR(e,t){var i;let n=[],r=e.code.trim(),o=e.parent.trim();
r?r.length>Ps?n.push({column:"code",problem:{key:"roster.codeLong",with:{most:Ps}}}):((i=t.get(xe(r)))!=null?i:0)>1&&n.push({column:"code",problem:{key:"roster.codeTwice",with:{code:r}}}):n.push({
column:"code",problem:{key:"roster.noCode"}}),e.name.trim()||n.push({column:"name",problem:{key:"roster.noName"}}),o&&xe(o)===xe(r)?n.push({column:"parent",problem:{key:"roster.parentSelf"}}):LR(o)&&
!t.has(xe(o))&&n.push({column:"parent",problem:{key:"roster.parentUnknown",with:{parent:o}}});for(let{text:s,suggest:a}of Qe(e.email).bad)n.push({column:"email",problem:a?{key:"roster.askEmail",with:{
text:s,suggest:a}}:{key:"roster.badEmail",with:{text:s}}});for(let s of dp(e.phone))zo(s).ok||n.push({column:"phone",problem:{key:"roster.badPhone",with:{text:s}}});return e.required.trim()&&!dn(
e.required)&&n.push({column:"required",problem:{key:"roster.badRequired",with:{text:e.required}}}),e.extendedTo.trim()&&Je(e.extendedTo)===void 0&&n.push({column:"extendedTo",problem:{key:
"roster.badDay",with:{text:e.extendedTo}}}),n}function AR(e,t){var o;let n=t.get(e.code.trim()),r=(o=n==null?void 0:n.email.split(", ").every(i=>e.email.toLowerCase().indexOf(i.toLowerCase(
))>=0))!=null?o:!1;return n&&r?[{column:"email",problem:{key:"roster.refusedEmail",with:{text:n.email,day:oe(n.day)}}}]:[]}function As(e,t={},n=()=>{}){var i;let r=new Map;for(let s of e.map(({code:a}
)=>xe(a)))s&&r.set(s,((i=r.get(s))!=null?i:0)+1);let o=new Map(Object.entries(t));return e.map(s=>{try{return[...PR(s,r),...AR(s,o)]}catch(a){return n(a),[{column:"",problem:{key:"roster.unreadable"}}
]}})}var Ru=e=>Object.fromEntries(e.map(t=>[t,""])),NR=["unit",...we],ym=e=>NR.every(t=>e[t].trim()===""),qe=e=>ac(e.usage)===Fe.stopped;function MR(e,t,n){let r=[],o=(i,s)=>{r.push({column:i,problem:
s})};e.unit.trim()?t===void 0&&o("unit",{key:"account.unknownUnit",with:{code:e.unit}}):o("unit",{key:"account.noUnit"}),e.usage.trim()&&!ac(e.usage)&&o("usage",{key:"account.usageUnknown",with:{text:
e.usage}}),e.review.trim()&&!op(e.review)&&o("review",{key:"account.reviewUnknown",with:{text:e.review}});for(let i of n.findings)i.level==="fault"&&r.push({column:i.field,problem:Ji(i.problem)});
return r}function IR(e,t){return{blank:!1,active:!0,unit:bm(()=>e.unit.trim(),""),isNone:!1,review:"waiting",consent:"unknown",faults:[{column:"",problem:{key:"account.rowUnreadable"}}],remarks:[],
own:{...Ru(["unitName",...pn]),rowId:t}}}function bm(e,t){try{return e()}catch{return t}}function DR(e){return e==="given"||e==="unknown"?[]:[{column:"",problem:{key:e==="withdrawn"?
"account.consentWithdrawn":"account.noConsent"}}]}function FR(e,t,n,r){let o=ym(e),i=e.unit.trim();if(o)return{blank:o,active:!1,unit:i,isNone:!1,review:"waiting",consent:Vn(e,r),faults:[],remarks:[],
own:Ru(["unitName",...pn])};let s=Wr(e),a=t.get(i),c=qe(e),l=Zn(e,r),u=c?[]:MR(e,a,s);!c&&l==="returned"&&u.push({column:"",problem:Ji(Yi(e.comment))});let d=c?[]:s.findings.filter(
g=>g.level!=="fault").map(({field:g,problem:b})=>({column:g,problem:Ji(b)}));!c&&e.review.trim()&&Xi(e,r)&&d.push({column:"",problem:{key:"account.markUnknown"}});let p=Vn(e,r);!c&&Wn(e)&&d.push(
...DR(p));let f=Fr(e,r).join(", ");return{blank:o,active:!c,unit:i,isNone:Kt(e.kind)===B.none,review:l,faults:u,remarks:d,reading:s,consent:p,own:{unitName:a!=null?a:"",faults:"",remarks:"",changed:f,
rowId:n,addressKey:s.addressKey,mask:""}}}function zR(e,t){let n=new Set;return e.map(r=>{let o=r.rowId&&!n.has(r.rowId)?r.rowId:bm(()=>ym(r),!1)?"":t();return n.add(o),o})}function UR(e){var n;let t=
new Map;for(let r of e){if(!r.active)continue;let o=(n=t.get(r.unit))!=null?n:{none:[],accounts:0};r.isNone?o.none.push(r):o.accounts+=1,t.set(r.unit,o)}for(let{none:r,accounts:o}of t.values())o?
r.forEach(i=>i.faults.push({column:"kind",problem:{key:"account.noneWithAccounts"}})):r.slice(1).forEach(i=>i.faults.push({column:"kind",problem:{key:"account.noneTwice"}}))}function KR(e,t,n,r){
var a;let o=new Map(t.map(c=>[c.own.rowId,c])),i=e.flatMap((c,l)=>{let{active:u,own:d,reading:p,unit:f}=t[l];return!u||!p?[]:[{rowId:d.rowId,unit:f,key:p.addressKey,kind:p.addressKind,pageName:
c.pageName,accountName:c.accountName,name:c.name,phone:p.phoneKey,email:p.emailKey}]}),s=Uh(i,n.map(({code:c,name:l})=>({code:c,name:l})),r);for(let{rowIds:c,level:l,problem:u}of s){let d={column:"",
problem:u};for(let p of c.map(f=>o.get(f)))(a=l==="fix"?p==null?void 0:p.faults:p==null?void 0:p.remarks)==null||a.push(d)}}function ZR(e,t){let n=new Map;return e.forEach(({updated:r},o)=>{let{
active:i,unit:s,isNone:a,review:c,faults:l}=t[o];if(!i)return;let u={isNone:a,hasFault:l.some(Qi),review:c,updated:r},d=n.get(s);d?d.push(u):n.set(s,[u])}),n}function jR(e,t,n){var a;let{dueBefore:r,
graceUntil:o}=n.settings,i=gm(t,Ki(e),{witnessed:e.witnessed,shown:e.first,last:(a=n.lastWitness)!=null?a:""},{dueBefore:r,graceUntil:o,extendedTo:Cr(e.extendedTo)},n.now,n.today);return{cells:{
status:i.status,timeliness:i.timeliness,count:String(i.count),first:i.first,updated:i.updated,order:String(i.order)},witness:i.witness}}function BR(e,t,n){let r=ZR(e.accounts,t),o=As(e.units,
e.refused,n);return e.units.map((i,s)=>{var l;let a=!i.code.trim()&&!i.name.trim();if(a)return{blank:a,faults:[],own:Ru(_r)};let c=o[s];try{let{cells:u,witness:d}=jR(i,(l=r.get(i.code.trim()))!=null?
l:[],e);return{blank:a,faults:c,witness:d,own:{...u,faults:Oc(c)}}}catch(u){return n(u),c.push({column:"",problem:{key:"roster.unreadable"}}),{blank:a,faults:c,own:{...GR(_r,i),faults:Oc(c)}}}})}
var GR=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]]));function wm(e){var s;let t=[],n=a=>{t.push(a)},r=new Map(e.units.map(a=>[a.code.trim(),a.name.trim()])),o=zR(e.accounts,e.newId),i=e.accounts.map((
a,c)=>{try{return FR(a,r,o[c],e.markKey)}catch(l){return n(l),IR(a,o[c])}});for(let{reading:a}of i)(s=a==null?void 0:a.broke)==null||s.forEach(n);UR(i),KR(e.accounts,i,e.units,n);for(
let a of i)Object.assign(a.own,{faults:ff(a.faults),remarks:hf(a.remarks),mask:gf(a.faults)});return{accounts:i,units:BR(e,i,n),broke:t}}function Zo(e,t,{consent:n}){return n==="ended"?{consent:"",
consentMark:""}:n==="withdrawn"&&!cm(t.consent)?{consent:am(e.now),consentMark:""}:{consent:t.consent,consentMark:t.consentMark}}var jo=(e,t,n,r)=>t.flatMap((o,i)=>{let s=Zo(e,o,n.accounts[i]);
return r(o,i)&&(s.consent!==o.consent||s.consentMark!==o.consentMark)?[{index:i,cells:s}]:[]});function Bo(e){return Object.fromEntries(Bt.map(t=>[t,mf(e.faults,t)]))}function ut(e,t){let n=wm({
accounts:t,units:e.table("units").rows,settings:e.settings(),now:e.now,today:e.today,newId:()=>e.newId(),refused:e.refusedAddresses(),markKey:e.markKey(),lastWitness:e.lastWitness()});return e.broke(
n.broke),n}var km=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]])),xm=(e,t,n)=>e.some(r=>t[r]!==n[r]);function Ns(e,t,n){return e.flatMap((r,o)=>{let i=t.accounts[o].own;return n(r,o)&&xm(pn,i,r)?[{
index:o,cells:km(pn,i)}]:[]})}function Ms(e,t,n){return e.flatMap((r,o)=>{let{unitName:i}=t.accounts[o].own;return n(r,o)&&i!==r.unitName?[{index:o,cells:{unitName:i}}]:[]})}function qn(e,t,n){
return e.flatMap((r,o)=>{let i=t.units[o].own;return n(r,o)&&xm(_r,i,r)?[{index:o,cells:km(_r,i)}]:[]})}var Tu=(e,t,n)=>e.filter(({index:r})=>t[r]!==n.accounts[r].own.faults).map(({index:r})=>({index:
r,notes:Bo(n.accounts[r])}));function Is(e,t){let n=e.table("accounts").rows,r=()=>!0;e.putOwn("accounts",Ms(n,t,r)),e.putOwn("accounts",Ns(n,t,r)),e.putOwn("accounts",jo(e,n,t,r)),e.putOwn("units",
qn(e.table("units").rows,t,r))}var HR=3;function Go(e,t,n,r=()=>!0){let{rows:o,untidy:i}=e.table(t);for(let[s,a]of i){if(!n.has(s))continue;let c=0,l=a.filter(r).filter((u,d,p)=>((d===0||p[
d-1]!==u-1)&&(c+=1),c<=HR));e.putOwn(t,l.map(u=>({index:u,cells:{[s]:o[u][s]}})))}}var Ds=(e,t)=>e.putNotes("accounts",t.accounts.map((n,r)=>({index:r,notes:Bo(n)})));function vm(e,t){let n=e.table(
"accounts").rows,r=Ou(e,{accounts:n,units:[t],typed:[],added:[]});return e.putNotes("accounts",n.flatMap((o,i)=>o.unit.trim()===t?[{index:i,notes:Bo(r.accounts[i])}]:[])),r}function Ou(e,{accounts:t,
units:n,typed:r,added:o}){let i=e.table("accounts").rows.map(d=>d.faults),s=i.length,a=ut(e,t),c=(d,p)=>{let f=a.accounts[p];Object.assign(d,f.own,Zo(e,t[p],f))};for(let d of r)c(d.cells,d.index);
o.forEach((d,p)=>c(d,s+p));let l=new Set(r.map(({index:d})=>d)),u=Ns(t.slice(0,s),a,(d,p)=>!l.has(p)&&n.includes(d.unit.trim())).map(({index:d,cells:p})=>({index:d,cells:{...p,rowId:t[d].rowId}}));
return e.putTyped("accounts",r),e.append("accounts",o),e.putOwn("accounts",u),e.putOwn("accounts",jo(e,t.slice(0,s),a,(d,p)=>!l.has(p)&&n.includes(d.unit.trim()))),e.putOwn("units",qn(e.table(
"units").rows,a,d=>n.includes(d.code.trim()))),e.putNotes("accounts",Tu([...r,...u],i,a)),a}function Sm(e,t){let{notice:n}=e.settings(),{rows:r}=e.table("accounts"),o=t.accounts.filter(({active:i,
consent:s},a)=>i&&s==="given"&&dm(r[a].consent,n)).length;return[...n?[]:[{key:"setting.empty",with:{label:fe.notice.label}}],...o?[{key:"account.otherNotice",with:{count:o}}]:[]]}function Rm(e,t){
let n=kd(e.today,-e.settings().keepMonths);return e.table("accounts").rows.flatMap((r,o)=>!t.accounts[o].active&&Wn(r)&&r.updated&&r.updated.slice(0,10)< n?[{row:r,index:o}]:[])}var Tm=e=>e.log(
e.table("units").rows.flatMap(({code:t,first:n,witnessed:r})=>r&&n&&n!==r?[{what:{key:"log.firstPutBack",with:{time:_e(r)}},unit:t}]:[]));function Om(e,t){let{rows:n}=e.table("units"),r=[],o=
n.flatMap((i,s)=>{let a=t.units[s].witness;return!a||a.witnessed===i.witnessed?[]:(a.insteadOf!==void 0&&r.push({what:{key:"log.firstDoubtful",with:{time:_e(a.witnessed)}},unit:i.code}),[{index:s,
cells:{witnessed:a.witnessed}}])});e.putOwn("units",o),e.log(r)}function _m(e){e.putOwn("units",e.table("units").rows.flatMap(({first:t,witnessed:n},r)=>Ls(t)&&!n?[{index:r,cells:{witnessed:t}}]:[]))}
var Me=e=>e+2,ee=class extends Error{constructor(n){super(n.key);this.problem=n}};function lt(e,t){return e.exclusively(()=>{let n=t();if(e.lookAgain()){e.log([{what:{key:"log.moved"}}]);let r=ut(e,
e.table("accounts").rows);Is(e,r),Ds(e,r)}return n})}var _u=200;function WR(e,t){let n=e.markKey(),r=t.flatMap((s,a)=>n&&s.review&&!s.approved?[{index:a,cells:{approved:Kn(s,n)}}]:[]),o=t.flatMap((s,
a)=>(s.review===Ce.passed||s.review===Ce.returned)&&Fr(s,n).length?[{index:a,cells:{review:""}}]:[]),i=t.flatMap((s,a)=>{let c=cf(s.approved,s,n);return c===void 0?[]:[{index:a,cells:{approved:c}}]});
e.putOwn("accounts",r),e.putOwn("accounts",o),e.putOwn("accounts",i)}function Xn(e,t){let n=e.table("accounts").rows;t&&WR(e,n);let r=ut(e,n);if(!t)e.putOwn("units",qn(e.table("units").rows,r,(
)=>!0));else{Tm(e),Is(e,r);for(let o of["accounts","units"])Go(e,o,new Set(Object.keys(V[o].columns)));e.refreshSummary(),Ds(e,r)}return r}function Ho(e){let t=Xn(e,!0);return t.accounts.length===0||(
Om(e,t),e.rememberWitness()),t}function VR(e,t,n){let r=e.table("accounts").rows,o=e.table("units").rows,i=(l,u,d,p)=>({tab:V[l].title,row:Me(u),unit:d,says:p,link:e.linkTo(l,u)}),s=[
...t.accounts.flatMap((l,u)=>l.faults.length?[i("accounts",u,r[u].unit,l.own.faults)]:[]),...t.units.flatMap((l,u)=>l.faults.length?[i("units",u,o[u].code,l.own.faults)]:[])],a=t.accounts.flatMap((l,
u)=>l.remarks.length?[i("accounts",u,r[u].unit,l.own.remarks)]:[]),{keepMonths:c}=e.settings();for(let{row:l,index:u}of Rm(e,t))a.push(i("accounts",u,l.unit,k({key:"account.keptLong",with:{months:c}}
)));return{units:t.units.filter(l=>!l.blank).length,accounts:t.accounts.filter(l=>!l.blank).length,faults:s.slice(0,_u),moreFaults:Math.max(0,s.length-_u),remarks:a.slice(0,_u),missing:t.units.filter(
l=>l.own.status===$.missing).length,settings:n}}function Cm(e){var t;return e.visitor().is!=="staff"?C({key:"who.staffOnly"}):(t=lt(e,()=>{let n=Ho(e);return e.readyLines(),Q(VR(e,n,qR(e,n).map(k)))}
))!=null?t:C({key:"workbook.busy"})}var qR=(e,t)=>[...e.settings().dueBefore?[]:[{key:"setting.empty",with:{label:fe.dueBefore.label}}],...t.broke.length?[{key:"workbook.checkBroke",with:{count:
t.broke.length}}]:[],...Sm(e,t),...e.lostLog()];var Us="#1f2937",Yn="#ffffff",Fs="#1a56c4",$m="1px solid #d1d5db",Yr=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`).replace(/\r\n?|\n/g,"\x3cbr>"),
zs=(e,t=2e3)=>Yr(ji(e,t)),Jn=(e,t=' width="100%"')=>`\x3ctable role="presentation" cellpadding="0" cellspacing="0" border="0"${t}>${e}\x3c/table>`,Ge=(e,t,n=
"")=>`\x3ctd${n} style="font-family:Arial,sans-serif;${t}">${e}\x3c/td>`,yn=e=>`\x3ctr>${e}\x3c/tr>`,Jt=(e,t,n)=>`font-size:${e}px;line-height:${Math.round(
e*1.48)}px;color:${t};background-color:${n}`,Wo=`${Jt(16,Us,Yn)};padding:10px 20px 12px`,Vo=Jt(14,Us,Yn),XR={lead:`${Jt(18,"#12315f",
"#e3edfd")};font-weight:bold;border-left:5px solid ${Fs};padding:16px 20px`,text:Wo,heading:`${Jt(17,Us,Yn)};font-weight:bold;padding:12px 20px 0`,notice:`${Jt(15,"#5c2b00",
"#ffe3b8")};font-weight:bold;padding:12px 20px`,small:`${Jt(13,"#4b5563",Yn)};border-top:${$m};padding:14px 20px 18px`};function Em(e,t){let n="background-color:#eef1f5";
return`\x3c!DOCTYPE html>\n\x3chtml lang="vi">\x3chead>\x3cmeta charset="utf-8">\x3ctitle>${Yr(e)}\x3c/title>\x3c/head>\n\x3cbody style="margin:0;padding:0;${n}">\n${Jn(`${yn(
`\x3ctd align="center" style="padding:16px 8px">\n${Jn(`\n${t.map(YR).filter(Boolean).map(yn).join(`\n`)}\n`,` width="600" style="width:100%;max-width:600px;background-color:${Yn}"`)}\n\x3c/td>`)}`,
` width="100%" style="${n}"`)}\n\x3c/body>\x3c/html>\n`}function YR(e){if(!e[1].length)return"";switch(e[0]){case"list":return Ge(Jn(e[1].map(t=>yn(Ge("•",`${Vo};padding:2px 0`,
' valign="top" width="16"')+Ge(zs(t,400),`${Vo};padding:2px 0`))).join("")),Wo);case"button":return fn(e[2])&&JR(e[1],fn(e[2]));case"bar":return Ge(QR(e[1]),Wo);case"calls":return Ge(eT(e[1],e[2]),
Wo);default:return Ge(zs(e[1]),XR[e[0]])}}var JR=(e,t)=>Ge(Jn(yn(Ge(`\x3ca href="${Yr(t)}" style="display:inline-block;padding:14px 28px;${Jt(18,Yn,
Fs)};font-weight:bold;text-decoration:none;border-radius:6px">${Yr(e)}\x3c/a>`,`background-color:${Fs};border-radius:6px;mso-padding-alt:14px 28px`)),""),Wo,' align="center"');function QR(e){let t=
e.reduce((o,{count:i})=>o+i,0)||1,n=e.map(({count:o,color:i})=>o?Ge("&nbsp;",`background-color:${i};font-size:1px;line-height:18px`,` width="${Math.ceil(100*o/t)}%"`):""),r=e.map(({label:o,count:i,
color:s})=>yn(Ge("■",Jt(16,s,Yn),' width="22"')+Ge(o,Vo)+Ge(String(i),`${Vo};font-weight:bold`,' align="right"')));return Jn(yn(n.join("")))+Jn(r.join(""))}function eT(e,t){let n=
`${Vo};padding:7px 0;border-bottom:${$m}`,r=' valign="top"';return Jn(yn(Ge(zs(e,300),`${Jt(14,Us,"#f3f4f6")};font-weight:bold;padding:6px 8px`,' colspan="2"'))+t.map(({name:o,phone:i})=>yn(Ge(zs(o,
300),n,r)+Ge(tT(i),n,`${r} align="right" width="118"`))).join(""))}var tT=e=>e.slice(0,200).split(/[,;\x2f\n]+/).map(t=>/^\s*\+?[\d\s.()-]{8,17}$/.test(t)?`\x3ca href="tel:${t.replace(/[^\d+]/g,
"")}" style="color:${Fs};text-decoration:none">${Yr(t.trim())}\x3c/a>`:Yr(t.trim())).join("\x3cbr>")||mc;var nT=88e3,rT=200,oT=120,iT=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,
"...").length,sT=e=>ji(e.replace(/[\s\0-\x1f\x7f]+/g," ").trim(),rT),aT=(e,{about:t},n)=>{let r={state:n,about:t,letters:cT(n)};return{subject:e.subject(r),lead:e.lead(r),body:o=>e.body(r,o),
attachments:e.attachments(r),named:e.named(r)}};function cT(e){let t=Ir(e),n=new Map(e.units.map(r=>[je(r.code),r.name]));return[...e.register].flatMap(([r,{state:o,why:i}])=>{let s=t.read(r);
return s?[{label:q(s.kind).label,unit:n.get(s.unit),state:o,why:i}]:[]})}var uT=(e,{about:t},n,r)=>{let o={state:n,about:t,unit:r};return{subject:e.subject(o),lead:e.lead(o),body:i=>lT(e,o,i),
attachments:[],named:e.named(o)}},lT=(e,t,n)=>{var i,s;let{state:r,unit:o}=t;return[["lead",e.lead(t)],["text",`Kính gửi: ${o.name}`],...at(o)?Cp(o,n):[],...e.asked(t),...$p(t,n),...(s=(i=
e.closing)==null?void 0:i.call(e,t))!=null?s:[],["text",`${yc(r)}\n\n${bc(r)}`],["small",
`Thư này gửi đến email liên hệ của ${o.name} trong danh sách báo cáo đợt “${r.round}”, theo ${r.guidance}.${e.small}`]]};function Lm(e,t){let n=q(e.kind);return n.to==="staff"?aT(n,e,t):uT(n,e,t,
e.about.unit)}function Qn(e,t){let{insteadOf:n}=e.about,r=Lm(e,t),o=sT(`${n?"[THƯ THỬ] ":""}${r.subject}`),i=n?[["notice",`${t.settings.testTo.length?"ĐANG Ở CHẾ ĐỘ THỬ, mọi thư":
"THƯ THỬ,"} chỉ gửi đến ${e.to.join(", ")}. Khi gửi thật, người nhận thư này là: ${n.join(", ")}.`]]:[];for(let s=oT;;s=Math.floor(s/2)){let a=[...i,...r.body(s)],c=Em(o,a);if(s===0||iT(c)<=nT)return{
subject:o,html:c,text:Op(a),attachments:r.attachments}}}function Pm(e,t){let{lead:n,named:r}=Lm(e,t),o=Ht(r.map(({name:i})=>`- ${i}`),60,"đơn vị khác");return[n,o.length?
`Các đơn vị chưa hoàn thành:\n${o.join(`\n`)}`:"",fn(t.links.book)?`Nơi báo cáo: ${fn(t.links.book)}`:"",yc(t),bc(t)].filter(Boolean).join(`\n`)}function Am(e,{unit:t,about:n,kind:r}){let o=q(r);
return t===void 0||!n.unit||o.to!=="unit"||!o.isAboutOwnReport||!le(n.unit)?!0:e.get(t)===n.unit.status}var Cu="Cán bộ gửi sớm",Nm=e=>We($o(e.state));function Ks(e,t){let n=new Map,r=st(t);
return e.forEach((o,i)=>{let s=r(o.key),a=n.get(s);s&&(a===void 0||Nm(o)&&!Nm(e[a]))&&n.set(s,i)}),n}function At(e){let{rows:t}=e.table("letters");return new Map([...Ks(t,e.settings().round)].map(([n,
r])=>{let{state:o,at:i,why:s}=t[r];return[n,{state:$o(o),at:i,why:s,early:s.indexOf(Cu)===0}]}))}var tt=(e,t,n,r="",o)=>{var i;return{kind:q(e.kind).label,unit:(i=e.unit)!=null?i:"",to:e.to.join(
", "),state:he[t],at:n,why:r,...o===void 0?{}:{subject:o}}},dT=(e,t)=>["state","why","to","subject"].every(n=>t[n]===void 0||t[n]===e[n]);function pT(e,t){let n=[...t.keys()].sort((i,s)=>i-s),r=n[0],
o=n[n.length-1];return e.slice(r,o+1).map((i,s)=>{let{kind:a,unit:c,to:l,subject:u,state:d,at:p,why:f}={...i,...t.get(r+s)};return{index:r+s,cells:{kind:a,unit:c,to:l,subject:u,state:d,at:p,why:f}}})}
function Nt(e,t){let{rows:n}=e.table("letters"),{round:r}=e.settings(),o=Ks(n,r),i=st(r),s=new Map,a=[];t.forEach((c,l)=>{let u=o.get(i(l));u===void 0?a.push({key:l,kind:"",unit:"",to:"",subject:"",
state:"",at:"",why:"",...c}):dT(n[u],c)||s.set(u,c)}),s.size&&e.putOwn("letters",pT(n,s)),e.append("letters",a)}var $u={rounds:{},open:[]},fT=4e4,hT=4,Zs=e=>typeof e.count=="number",Jr=(e,
t)=>Object.prototype.hasOwnProperty.call(e,t)?e[t]:void 0;function mT(e){let t=3735928559,n=1103547991;for(let r=0;r< e.length;r+=1){let o=e.charCodeAt(r);t=Math.imul(t^o,2654435761),n=Math.imul(n^o,
1597334677)}return t=Math.imul(t^t>>>16,2246822507)^Math.imul(n^n>>>13,3266489909),n=Math.imul(n^n>>>16,2246822507)^Math.imul(t^t>>>13,3266489909),[t>>>0,n>>>0]}var gT={count:0,sum:"0.0"};function Im(
{count:e,sum:t},n,r){let[o=0,i=0]=t.split(".").map(c=>parseInt(c,36)),[s,a]=mT(n);return{count:e+r,sum:`${(o+r*s>>>0).toString(36)}.${(i+r*a>>>0).toString(36)}`}}var yT=e=>Object.entries(e).flatMap(([
t,n])=>n.map(r=>`${t}/${r}`)),Eu=e=>yT(e).reduce((t,n)=>Im(t,n,1),gT),Dm=({rounds:e},t)=>Jr(e,Ct(t))!==void 0;function Fm(e,t){let n=[];return e.forEach(({state:r},o)=>{We(r)&&Wi(o,t)&&n.push(o)}),n}
function Lu(e,t,n){let r={...e.rounds};delete r[Ct(n)];let o={rounds:{[Ct(n)]:{kinds:{}},...r},open:[]};return js(o,n,Fm(t,n),[])}function js({rounds:e,open:t},n,r,o){var u;let i=Ct(n),s={...(u=Jr(e,
i))==null?void 0:u.kinds},a=new Map,c=({kind:d,matter:p,unit:f},g)=>{var w,S,O;let b=(w=Jr(s,d))!=null?w:{};if(Zs(b))s[d]=Im(b,`${p}/${f}`,g);else{let P=(S=a.get(d))!=null?S:new Map(Object.entries(
b).map(([N,m])=>[N,new Set(m)]));a.set(d,P);let F=(O=P.get(p))!=null?O:new Set;P.set(p,F),g>0?F.add(f):F.delete(f)}};for(let[d,p]of[[r,1],[o,-1]])for(let f of d.map(g=>Wi(g,n)))f&&c(f,p);a.forEach((d,
p)=>{s[p]=Object.fromEntries([...d].map(([f,g])=>[f,[...g]]))});let l={...e};return delete l[i],{rounds:{[i]:{kinds:s},...l},open:t}}function Pu(e,t,n){if(!e.open.length)return e;let r=st(n),o=
e.open.map(r).filter(a=>{var c;return We((c=t.get(a))==null?void 0:c.state)});return{...[...new Set(o.map(uc))].reduce((a,c)=>js(a,c,o.filter(l=>uc(l)===c),[]),e),open:[]}}var zm=({lost:e,extra:t,
counts:n})=>e.length===0&&t.length===0&&n.length===0,Um=({lost:e,counts:t})=>t.reduce((n,{ledger:r,register:o})=>n+Math.max(0,r-o),e.length);function Au(e,t,n){var c,l,u,d,p,f,g;let r=new Set(
e.open.map(st(n))),o=Gp(n),i=new Map;for(let b of Fm(t,n)){let w=r.has(b)?void 0:Wi(b,n);if(!w)continue;let S=(c=i.get(w.kind))!=null?c:Object.create(null);i.set(w.kind,S),((u=S[l=w.matter])!=null?u:
S[l]=[]).push(w.unit)}let s=(p=(d=Jr(e.rounds,Ct(n)))==null?void 0:d.kinds)!=null?p:{},a={lost:[],extra:[],counts:[]};for(let b of new Set([...Object.keys(s),...i.keys()])){let w=(f=Jr(s,b))!=null?f:{
},S=(g=i.get(b))!=null?g:{};if(Zs(w)){let O=Eu(S);(O.count!==w.count||O.sum!==w.sum)&&a.counts.push({kind:b,ledger:w.count,register:O.count})}else a.lost.push(...Mm(w,S).map(([O,P])=>o({kind:b,matter:
O,unit:P}))),a.extra.push(...Mm(S,w).map(([O,P])=>o({kind:b,matter:O,unit:P})))}return a}function Mm(e,t){return Object.entries(e).flatMap(([n,r])=>{var i;let o=new Set((i=Jr(t,n))!=null?i:[]);
return r.filter(s=>!o.has(s)).map(s=>[n,s])})}var bT=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,"...").length;function wT({rounds:e,open:t}){let n=Object.keys(e).slice(0,hT),r=
Object.fromEntries(n.map((s,a)=>{let{kinds:c}=e[s];return[s,{kinds:a===0?{...c}:kT(c)}]})),o={rounds:r,open:t},i=n[0]===void 0?{}:r[n[0]].kinds;for(;bT(JSON.stringify(o))>fT;){let[s]=Object.entries(
i).filter(a=>!Zs(a[1])).sort(([,a],[,c])=>JSON.stringify(c).length-JSON.stringify(a).length);if(!s)break;i[s[0]]=Eu(s[1])}return o}var kT=e=>Object.fromEntries(Object.entries(e).map(([t,n])=>[t,Zs(n)?
n:Eu(n)])),Km=e=>JSON.stringify(wT(e)),qo=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Zm=e=>Array.isArray(e)&&e.every(t=>typeof t=="string"),xT=e=>qo(e)&&(Object.values(e).every(Zm)||
typeof e.count=="number"&&typeof e.sum=="string"),vT=e=>qo(e)&&qo(e.kinds)&&Object.values(e.kinds).every(xT);function jm(e){try{let t=JSON.parse(e);return!qo(t)||!qo(t.rounds)||!Zm(t.open)?void 0:
Object.values(t.rounds).every(vT)?t:void 0}catch{return}}var Bm=e=>e===void 0||e==="unreadable"?$u:e;function Gm(e,t,n){let r=Pu(e!=null?e:$u,t,n);return Dm(r,n)?r:Lu(r,t,n)}function er(e,t,n){
return e==="unreadable"?e:Au(Gm(e,t,n),t,n)}function Bs(e,t){let{round:n}=e.settings(),r=At(e),o=t.ledger();if(o==="unreadable")return o;let i=Gm(o,r,n);return JSON.stringify(i)!==JSON.stringify(o)&&
t.keepLedger(i),Au(i,r,n)}function Gs(e,t,n){e.settle();let r=Pu(Bm(t.ledger()),At(e),e.settings().round);t.keepLedger({...r,open:[...n]})}function Hm(e,t,n,r){var c;let o=t.ledger(),{round:i}=
e.settings(),s=st(i)(n),a=We((c=At(e).get(s))==null?void 0:c.state);a===r||o===void 0||o==="unreadable"||o.open.includes(s)||(e.settle(),t.keepLedger(js(o,i,a?[s]:[],a?[]:[s])))}function Wm(e,t){
let n=Bm(t.ledger()),{round:r}=e.settings();t.keepLedger(Lu({...n,open:[]},At(e),r))}var Vm=[1e3,4e3],ST=6,bn=class extends Error{};function pe(e,t){for(let n=0;;n+=1)try{return t()}catch(r){if(
n>=Vm.length||r instanceof ee||r instanceof bn)throw r;e.sleep(Vm[n])}}function tr(e,t,n){return pe(t,()=>{for(let r=0;r< ST;r+=1){let o=t.alone(e,n);if(o)return o.value}throw new bn(
"the lock is not to be had")})}var RT=27e4,TT=25,OT=2400,_T=5,Hs=class{constructor(t,n,r,o,i,s){this.office=t;this.post=n;this.state=r;this.quota=o;this.early=s;this.written=new Map;this.gone=[];
this.doubt=[];this.refusedInARow=0;this.outcome={sent:0,failed:0,unknown:0,left:[],why:{key:"letter.quota"},toRecord:new Map,refused:Object.assign(Object.create(null),i),refusedFirst:Object.create(
null)}}get now(){return this.office.now}run(t){let n=t.reduce((o,{key:i})=>Math.max(o,i.length),1),r=Math.max(1,Math.min(TT,Math.floor(OT/n)));for(let o=0;o< t.length;o+=r){let i=this.portion(t.slice(
o,o+r));if(this.stop){this.outcome.why=this.stop,this.outcome.left=[...i,...t.slice(o+r)];break}}}portion(t){let n=[...t];try{if(this.isLate())return n;for(n=this.open(t);n.length&&!this.isLate()&&
this.deliver(n[0]);)n=n.slice(1)}catch(r){if(r instanceof ee)throw r;this.stop={key:"letter.trouble"}}return n}isLate(){return this.post.elapsed()>RT&&(this.stop={key:"letter.time"}),
this.stop!==void 0}open(t){let{office:n,outcome:r}=this,o=tr(n,this.post,()=>{var u;let{rows:i}=n.table("units"),s=new Map(i.map(({code:d,status:p})=>[d,p])),a=new Map(i.map(({code:d,email:p})=>[d,
p])),c=new Map(r.toRecord),l=[];for(let d of t){let p=Am(s,d)?this.readdressed(d,a.get((u=d.unit)!=null?u:"")):tt(d,"lapsed",this.now,k({key:"letter.notNeeded"}));"key"in p?this.isWritable(p)?(l.push(
p),c.set(d.key,this.beingSent(p))):c.set(d.key,tt(d,"failed",this.now,k({key:"letter.unwritable"}))):c.set(d.key,p)}return Nt(n,c),Gs(n,this.post,l.map(({key:d})=>d)),l});return r.toRecord.clear(),[
this.gone,this.doubt]=[[],[]],o}isWritable(t){var n;try{return this.written.set(t,(n=this.written.get(t))!=null?n:Qn(t,this.state)),!0}catch(r){return this.office.broke([r]),this.outcome.failed+=1,!1}
}readdressed(t,n){var a;let r=(a=t.about.unit)==null?void 0:a.emails.join(`\n`);if(r===void 0||n===void 0||n.trim()===r.trim())return t;let o=qi([n],this.state.settings);if(!o.to)return tt(t,"failed",
this.now,k(o.why));let{to:i,insteadOf:s}=o;return{...t,to:i,about:{...t.about,insteadOf:s}}}beingSent(t){var r;let n=(r=this.written.get(t))!=null?r:Qn(t,this.state);return this.written.set(t,n),tt(t,
"sending",this.now,"",n.subject)}deliver(t){let{subject:n,html:r,text:o,attachments:i}=this.written.get(t),{senderName:s,replyTo:a}=this.state.settings;this.journal(t.key);try{this.post.send({to:t.to,
subject:n,html:r,text:o,attachments:i,senderName:s||this.state.department,replyTo:a})}catch{return this.afterRefusal(t)}return this.quota-=t.to.length,this.gone.push(t.key),this.outcome.sent+=1,
this.refusedInARow=0,this.outcome.toRecord.set(t.key,tt(t,"sent",this.now,this.early)),t.unit&&delete this.outcome.refused[t.unit],!0}afterRefusal(t){let n=this.quotaNow(),r=this.quota-(n!=null?n:0);
return n!==void 0&&n< t.to.length&&r!==t.to.length?(this.stop={key:"letter.quota"},!1):(n!==void 0&&r<=0?this.failed(t):this.uncertain(t),this.quota=n!=null?n:this.quota-t.to.length,
this.refusedInARow+=1,this.refusedInARow>=_T&&(this.stop={key:"letter.trouble"}),!0)}quotaNow(){try{return pe(this.post,()=>this.post.quota())}catch{this.stop={key:"letter.trouble"};return}}failed(t){
var o;let n=t.to.join(", ");this.outcome.failed+=1,this.outcome.toRecord.set(t.key,tt(t,"failed",this.now,k({key:"letter.refused",with:{to:n}})));let r=((o=this.state.register.get(t.key))==null?
void 0:o.state)==="failed";t.unit&&!t.about.insteadOf&&((r?this.outcome.refused:this.outcome.refusedFirst)[t.unit]={email:n,day:this.office.today})}uncertain(t){this.outcome.unknown+=1,
this.doubt.push(t.key),this.outcome.toRecord.set(t.key,tt(t,"unknown",this.now,k({key:"letter.doubt"})))}leaveWord(){try{this.journal("")}catch{}}journal(t){let n={key:t,gone:this.gone,doubt:
this.doubt,at:this.now};pe(this.post,()=>this.post.keepJournal(n))}};var CT=400;function qm(e,t,n,r,o=r){let i=_o(e.settings),s=zn(e),a=e.deadline.dueBefore?Fi(e.deadline,"",e.settings,i).last:"",c={
days:[],quotaPerDay:r,last:a,unreached:0,dropped:0,finishes:!0},l=[],u=Math.min(CT,Ye(t,n>a?n:a));for(let d=0;d<=u;d+=1){let p=be(t,d);if(i.sends(p)){let{line:f,held:g}=$T(e,s,p,d===0?o:r,l,c);l=g,
p<=n&&(f.recipients||f.held)&&c.days.push(f)}a&&e.settings.lettersFrom&&(p===a||!d&&a< p)&&(c.unreached=ET(e,s,p))}return c.finishes=c.unreached===0&&c.dropped===0,c}function $T(e,t,n,r,o,i){let s=Wt(
e,n,t);i.dropped+=o.filter(d=>!s.wanted.has(d)).length;let{go:a,held:c,recipients:l}=Un(s.letters,r,e.settings.quotaReserve),u={};for(let d of a)u[d.kind]=(u[d.kind]||0)+1,t.assume(d,n);return{line:{
day:n,counts:u,recipients:l,held:c.length},held:c.map(({key:d})=>d)}}var ET=({units:e},t,n)=>e.filter(r=>{var o;return le(r)&&ht(r.emails).length&&!((o=t.of(je(r.code)))!=null&&o.last)&&
r.extendedTo<=n}).length;function Xm(e){var n;let t={};for(let{kind:r}of e)t[r]=((n=t[r])!=null?n:0)+1;return Nu({day:"",counts:t,recipients:0,held:0})}function Nu({counts:e,held:t}){return[Hi.filter(
r=>e[r]).map(r=>`${e[r]} ${q(r).label.toLowerCase()}`).join(", "),t?`${t} thư chờ hôm sau`:""].filter(Boolean).join("; ")}var nr=class extends ee{},rr=(e,{confirmed:t},n)=>[...LT(e,t),...PT(n).map(
r=>({about:"ledger",why:r}))];function LT(e,t){let n=mp(t,e);return!n.length||!e.dueBefore||!e.lettersFrom?[]:[{about:"plan",why:{key:"letter.changed",with:{changes:n.map(({label:o,from:i,to:s}
)=>`mục “${o}” từ ${i} thành ${s}`).join("; ")}}}]}function PT(e){return e==="unreadable"?[{key:"letter.noLedger"}]:zm(e)?[]:AT(e)}function AT(e){let t=Um(e),n=e.extra.length;return!t&&!n?[{key:
"letter.mixed"}]:[...t?[{key:"letter.lost",with:{letters:t}}]:[],...n?[{key:"letter.extra",with:{letters:n}}]:[]]}var NT=60;function Ws(e,t){for(let n=0;n<=NT;n+=1){let{letters:r}=Wt(e,be(t,n));if(
r.length)return{key:"letter.preview",with:{counts:Xm(r)}}}return{key:"letter.previewNone"}}var Vs=e=>JSON.stringify(jt(e));var MT=7*6e4,Qt=({lease:e},t)=>e.by!==""&&e.until>t;function Ym(e,t){let n=
e.newId();return tr(e,t,()=>{let r=t.post();if(!(Qt(r,e.now)&&r.lease.by!==n))return t.setLease({until:wr(bi(e.now)+MT),by:n}),r})}function Jm(e){try{pe(e,()=>e.setLease({until:"",by:""}))}catch{}}
var Qm=/(?:[a-z][a-z+.-]*:\x2f\x2f|www\.)\S*|(?:[\p{L}\p{N}-]+\.)+[a-z]{2,}(?:[\x2f:?#]\S*)?/giu,eg=e=>e.replace(Qm,"(liên kết, xem trong biểu mẫu)").trim(),tg=e=>e.search(Qm)<0?e.trim():"";var Xo=({
rowId:e,approved:t})=>Dr(`${e} ${t}`);var IT=({pageName:e,accountName:t})=>{var n;return Mn((n=[e,t].map(tg).find(Boolean))!=null?n:"")};function DT(e,t){let n=new Map;return e.table(
"accounts").rows.forEach((r,o)=>{var l;let{active:i,faults:s}=t.accounts[o];if(!i)return;let a=(l=n.get(r.unit.trim()))!=null?l:{faults:[],returned:[]};n.set(r.unit.trim(),a),Zn(r,e.markKey(
))==="returned"&&a.returned.push({title:IT(r),comment:eg(r.comment),mark:Xo(r)});for(let u of s.filter(Qi))u.column===""&&(wf(u)||a.faults.some(p=>kf(p,u)))||a.faults.push(u)}),n}var FT=(e,{own:t},
n)=>{var r,o;return{code:e.code,name:e.name,kind:e.kind,parent:e.parent,emails:e.email.trim()?[e.email]:[],phone:e.phone,obligation:Ki(e),status:t.status,timeliness:t.timeliness,extendedTo:Cr(
e.extendedTo),first:t.first,updated:t.updated,count:Number(t.count)||0,faults:((r=n==null?void 0:n.faults)!=null?r:[]).map(({column:i,problem:s})=>({field:i&&Gt(i),sentence:k(bf(s))})),returned:(o=
n==null?void 0:n.returned)!=null?o:[]}};function zT(e,t){let n=DT(e,t);return e.table("units").rows.flatMap((r,o)=>t.units[o].blank?[]:[FT(r,t.units[o],n.get(r.code.trim()))])}function Mu(e,t,n){
let r=(s,a)=>`${s}T${String(a).padStart(2,"0")}:00:00`,o=e.slice(0,10),i=e< r(o,t+1)&&n.slice(0,10)!==o;return r(i?o:be(o,1),t)}function Yo(e,t){let n=e.settings();return{round:n.round,federation:
n.federation,department:n.department,guidance:n.guidance,deadline:{dueBefore:n.dueBefore,graceUntil:n.graceUntil},settings:n,units:zT(e,t),register:At(e),staff:e.staff(),contact:n.contact,links:{book:
e.link()}}}function qs(e,t,n=ut(e,e.table("accounts").rows),r){let{runner:o,hour:i,lastRun:s,did:a}=t.post();return{...Yo(e,n),health:{quotaLeft:r,runner:o,lastRun:s,lastRunDid:a,nextRun:o?Mu(e.now,i,
e.now):void 0,zones:t.zones()}}}var UT={state:he.sent,why:""},KT=()=>({state:he.held,why:k({key:"letter.cutBefore"})}),ng=()=>({state:he.unknown,why:k({key:"letter.cut"})});function rg(e,t){var a,c,l;
let n=st(e.settings().round),r=e.table("letters").rows.map(u=>({...u,key:n(u.key)})),o=new Set(r.map(({key:u})=>u)),i=new Map;for(let{key:u,state:d,at:p}of r)u&&d===he.sending&&i.set(u,(t==null?
void 0:t.at)===p?KT():ng());let s=(u,d)=>{let p=n(u);p&&(i.has(p)||!o.has(p))&&i.set(p,{...d,at:t.at})};for(let u of[...(a=t==null?void 0:t.doubt)!=null?a:[],(c=t==null?void 0:t.key)!=null?c:""])s(u,
ng());for(let u of(l=t==null?void 0:t.gone)!=null?l:[])s(u,UT);Nt(e,i)}var ZT=new Set([...Object.keys(Mi),"round","dueBefore","graceUntil"]);function Qr(e,{round:t}){let n=e.filter(({key:r,field:o}
)=>r!=="setting.empty"&&ZT.has(o!=null?o:""));return t.trim()?n:[...n,{key:"setting.empty",with:{label:fe.round.label}}]}var jT=12e4,BT=6e4,GT=2e3,HT=1e4;function WT(e,{register:t}){let n=({key:r})=>{
var o;return((o=t.get(r))==null?void 0:o.state)==="failed"};return[...e.filter(r=>!n(r)),...e.filter(n)]}function VT(e,t,n,r){if(Un(t,n,r).held.length===0)return n;let o=pe(e,()=>e.renewsIn());if(
o>jT||o<-BT)return n;e.sleep(Math.max(0,o)+GT);let i=pe(e,()=>e.quota());for(let s=0;s<3&&i<=n;s+=1)e.sleep(HT),i=pe(e,()=>e.quota());return i}var Jo=(e,t)=>e?`${e} ${t}`:"";function qT({sent:e,
failed:t,unknown:n,left:r,why:o},i,s,a){let c=i+r.length,l=[Jo(e,"thư đã gửi"),Jo(t,"thư gửi lỗi"),Jo(n,"thư không rõ đã gửi"),Jo(c,"thư chờ lượt sau"),Jo(s,
"đơn vị không lập được thư, đề nghị báo người hỗ trợ kỹ thuật")].filter(Boolean).join(", ")||"không có thư đến hạn";return{sent:e,failed:t,held:c,unknown:n,did:r.length?`${l}. ${k(o)}`:l,stopped:
r.length?o:void 0,isDry:a}}function XT(e,t,{toRecord:n,left:r,why:o},i,s,a){let c=new Map;for(let{key:l,kind:u,unit:d,state:p,why:f}of s)c.set(l,{...u?{kind:q(u).label}:{},...d?{unit:d}:{},state:he[
p],at:e.now,why:k(f)});for(let l of i)c.set(l.key,tt(l,"held",e.now,k({key:"letter.quota"})));for(let l of r)c.set(l.key,tt(l,"held",e.now,k(o)));n.forEach((l,u)=>c.set(u,l)),(c.size||a)&&tr(e,t,()=>{
Nt(e,c),a&&Gs(e,t,[])})}function YT(e,{sent:t,refused:n,refusedFirst:r},o){let i={...n,...t>0?r:{}};JSON.stringify(i)!==JSON.stringify(o.refused)&&pe(e,()=>e.setRefused(i))}function ig(e,t,n){let r=
tr(e,t,()=>{rg(e,n.inFlight);let o=Ho(e);return e.settle(),{checked:o,compared:Bs(e,t)}});return n.inFlight&&pe(t,()=>t.closeJournal()),r}function JT(e,t,n,r){let o=e.settings();n.confirmed||pe(t,(
)=>t.setConfirmed(jt(o)));let[i]=rr(o,n,r);if(i)throw new nr(i.why)}function QT(e,t,n,r,o){let{checked:i,compared:s}=ig(e,t,n);JT(e,t,n,s);let a=pe(t,()=>t.quota()),c=pe(t,()=>qs(e,t,i,a)),l=Wt(c,
e.today),u=WT(r(l,c),c),d=o?0:c.settings.quotaReserve,p=o?a:VT(t,u,a,d),{go:f,held:g}=Un(u,p,d);f.length&&pe(t,()=>t.keepJournal({key:"",gone:[],doubt:[],at:e.now}));let b=new Hs(e,t,c,p,n.refused,o),
{outcome:w}=b;try{b.run(f),XT(e,t,w,o?[]:g,o?[]:l.closed,f.length>0)}catch(S){throw b.leaveWord(),S}return f.length&&pe(t,()=>t.closeJournal()),YT(t,w,n),e.broke(l.broke.map(({error:S})=>S)),qT(w,
g.length,l.broke.length,f.length===0&&g.length>0)}var eO=e=>k(e instanceof ee?e.problem:e instanceof bn?{key:"letter.sheetBusy"}:{key:"letter.runFailed"});function og(e,t){try{pe(e,()=>e.setLastRun(
t))}catch{}}function sg(e,t,n){let r=Ym(e,t);if(r)try{return n(r)}finally{Jm(t)}}var Iu=(e,t,n,r="")=>sg(e,t,o=>QT(e,t,o,n,r)),Xs=(e,t)=>{sg(e,t,n=>ig(e,t,n))};function tO(e,t,{runner:n,dry:r}){let[
o]=Qr(pe(t,()=>e.compileSettings()),e.settings());if(!e.settings().lettersOn)return;if(o)throw new ee(o);if(!e.isStaff(n))throw new nr({key:"letter.runnerLeft",with:{email:n}});let i=Iu(e,t,
s=>s.letters);return i&&{lastRun:e.now,did:i.did,trouble:"",dry:i.isDry?r||e.today:""}}function ag(e,t){let n=pe(t,()=>t.post()),{runner:r,lastRun:o,did:i,dry:s}=n;if(!(!r||pe(t,()=>t.me())!==r))try{
let a=tO(e,t,n);a&&og(t,a)}catch(a){if(og(t,{lastRun:o,did:i,trouble:`${oe(e.today)}: ${eO(a)}`,dry:s}),!(a instanceof ee))throw a}}var Ys={is:"nobody"},se=e=>"email"in e?e.email:"";var nO=e=>e;
function Js(e){let t=new Set,n=new Map;for(let r of e.map(L))t.add(r),n.has(xe(r))||n.set(xe(r),r);return r=>{var o;return t.has(r)?r:(o=n.get(xe(r)))!=null?o:r}}var rO=
e=>/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(e);function Qs(e,t,n=nO){return t===""?"":e.choices?ip(e,t):e.format==="time"?rO(t)?t:"":e.code==="own"?L(t):e.code==="other"?n(L(t)):t}var oO=8,eo=class{
constructor(t){this.name=Su(`name of ${t}`).slice(0,oO),this.keyed=new $s(t)}of(t,...n){return this.keyed.of(JSON.stringify([t,...n]))}},cg=e=>Su(e.join(`\n`));var to=(e,t)=>e!==""&&ln(e)===ln(t),wn=(
e,t)=>t.some(n=>to(n,e));function ug(e,t){return t?{staff:e.filter(n=>wn(n,t)),kept:t.filter(n=>wn(n,e))}:{staff:[...e],kept:void 0}}var lg=(e,t)=>e.filter(n=>!wn(n,t));var iO=()=>Date.now().toString(
36).slice(-6).toUpperCase();function or(e,t){var o,i;let n=t,r=String((o=n==null?void 0:n.stack)!=null?o:"").split(`\n`).filter(s=>/^\s+at \S/.test(s)).slice(0,5).map(s=>s.trim());console.error(
`ref ${e}: ${String((i=n==null?void 0:n.name)!=null?i:"Error")} ${r.join(" | ")}`)}function ea(e){if(e instanceof ee)return e.problem;let t=iO();return or(t,e),{key:"workbook.unexpected",with:{ref:t}}
}var dg=e=>`draft/${e}/count`,pg=e=>`draft/${e}/kept`,fg=(e,t)=>`draft/${e}/${t}`;var sO=e=>e!==void 0&&Date.now()-Number(e)>7776e6,Du={get(e){var r,o;let t=PropertiesService.getUserProperties(
).getProperties();if(sO(t[pg(e)]))return Du.drop(e),"";let n="";for(let i=0;i< Number((r=t[dg(e)])!=null?r:0);i+=1)n+=(o=t[fg(e,i)])!=null?o:"";return n},keep(e,t){let n={},r=Math.ceil(t.length/2500);
for(let o=0;o< r;o+=1)n[fg(e,o)]=t.slice(o*2500,(o+1)*2500);PropertiesService.getUserProperties().setProperties({...n,[dg(e)]:String(r),[pg(e)]:String(Date.now())})},drop(e){let t=
PropertiesService.getUserProperties();for(let n of Object.keys(t.getProperties()))n.indexOf(`draft/${e}/`)===0&&t.deleteProperty(n)}};var kt=e=>(e>26?kt(Math.floor((e-1)/26)):"")+String.fromCharCode(
65+(e-1)%26),hg=e=>[...e].reduce((t,n)=>t*26+n.charCodeAt(0)-64,0),kn=(e,t=e)=>`${kt(e)}2:${kt(t)}`;function no(e){let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[1]===n-1?r[1]=
n:t.push([n,n])}return t}var mg=/^[=+\-@\t\r\n＝＋－＠']/,ir=e=>mg.test(e)?`'${e}`:e,aO={text:"@",number:"0",day:"dd/MM/yyyy",time:"dd/MM/yyyy HH:mm"},sr=e=>{var t;return aO[(t=e.format)!=null?t:"text"]};
function ta(e,t){var o;if(t==="")return"";let n=(o=e.format)!=null?o:"text";if(n==="number")return Number.isFinite(Number(t))?Number(t):ir(t);if(n==="text")return ir(t);let r=bi(t);
return Number.isFinite(r)?new Date(r):ir(t)}var cO=e=>{let t=Number.isFinite(e.getTime())?e.getUTCFullYear():0;return t>=1900&&t<9999},uO=e=>cO(e)?wr(e.getTime()):"";function na(e,t){if(
t instanceof Date){let r=uO(t);return e.format==="day"?r.slice(0,10):r}let n=typeof t=="boolean"?t?"TRUE":"FALSE":t==null?"":String(t);return n.charAt(0)==="'"&&mg.test(n.slice(1))?n.slice(1):n}
var gg=e=>{let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[r.length-1]===n-1?r.push(n):t.push([n])}return t};function Fu(e,t,n){let r=gg(t);return gg(e).flatMap(o=>r.map(i=>({
row:o[0],column:i[0],values:o.map(s=>i.map(a=>n(s,a)))})))}function ra(e,t,n,r){try{return r()}catch(o){let i=e.getMaxRows();if(t<=i)throw o;return e.insertRowsAfter(i,t-i+n),r()}}var lO=3,yg=
"Cần sửa: ",ia=(e,t)=>e&&e.indexOf(yg)!==0?e:t?yg+t:"",Se=e=>V[e].columns;function zu(e,t,n){let r=new Map,o=n.map(i=>String(i).trim());for(let[i,s]of Object.entries(Se(e))){let a=o.indexOf(
s.heading),c=a<0?o.findIndex(l=>Ut(l)===Ut(s.heading)):a;if(c<0)throw new ee({key:"workbook.lostColumn",with:{tab:t,column:s.heading}});if(o.some((l,u)=>u>c&&l===s.heading))throw new ee({key:
"workbook.twoColumns",with:{tab:t,column:s.heading}});r.set(i,c+1)}return r}function dO(e){try{return e.getSheetValues(1,1,-1,-1)}catch(t){if(e.getLastRow()>0)throw t;return[]}}function pO(e){let t=
e.length;for(;t>0&&e[t-1].every(n=>n===""||n===!1);)t-=1;return e.slice(0,t)}var fO=(e,t)=>{let n=e.findIndex(({column:r})=>r.code==="own");return Js(n<0?[]:t.map(r=>r[n]))},hO={accounts:"rowId",
units:"code"},oa=class{constructor(t,n,r){this.tab=t;this.sheet=n;this.untidy=new Map;this.asRead=new Map;this.typedRows=new Set;this.typedKeys=new Set;this.ownKeys=new Set;this.wroteAt=new Map;
this.writtenBefore=new Set;this.key=hO[t];let[o=[],...i]=dO(n),s=pO(i);this.headings=o,this.lines=s,this.positions=zu(t,V[t].title,o);let a=Object.entries(Se(t)).map(([u,d])=>({key:u,column:d,at:
this.positions.get(u)-1})),c=s.map(u=>a.map(({column:d,at:p})=>na(d,u[p]))),l=r!=null?r:fO(a,c);this.rows=c.map((u,d)=>this.rowFrom(a,u,l,d)),this.known=this.rows.length}rowFrom(t,n,r,o){let i={};
return t.forEach(({key:s,column:a},c)=>{if((i[s]=Qs(a,n[c],r))===n[c])return;let u=this.untidy.get(s);u?u.push(o):this.untidy.set(s,[o])}),i}rowAsRead(t){var n;return t< this.known?(n=this.asRead.get(
t))!=null?n:this.rows[t]:void 0}blocks(t,n,r){let o=new Map(n.map(s=>[this.positions.get(s),s])),i=s=>Se(this.tab)[o.get(s)];return Fu(t,[...o.keys()],(s,a)=>ta(i(a),r(s,o.get(a)))).map(({row:s,
column:a,values:c})=>({row:s,column:a,values:c,formats:c.map(l=>l.map((u,d)=>sr(i(a+d))))}))}rangeOf({row:t,column:n,values:r}){return this.sheet.getRange(t,n,r.length,r[0].length)}write(t,n,r,o){
this.noteWritten(t,n);for(let i of this.blocks(t,n,r)){let s=this.rangeOf(i);o&&s.setNumberFormats(i.formats),s.setValues(i.values)}}noteWritten(t,n){var r;for(let o of t){let i=o-Me(0);
this.wroteAt.set(i,new Set([...(r=this.wroteAt.get(i))!=null?r:[],...n]))}}putOthers(t){for(let{index:n,at:r,value:o}of t)this.sheet.getRange(Me(n),r).setValue(o)}putTyped(t){if(t.length===0)return;
let n=new Map(t.map(r=>[Me(r.index),r.cells]));this.write([...n.keys()],Object.keys(t[0].cells),(r,o)=>{var i;return(i=n.get(r)[o])!=null?i:""},!0),this.remember(t);for(let{index:r,cells:o}of t){
this.typedRows.add(r);for(let i of Object.keys(o))this.typedKeys.add(i)}}putOwn(t){if(t.length===0)return;let n=Object.keys(t[0].cells),r=Fu(t.map(c=>c.index),[1],()=>0).length>lO,o=this.renamed(t),i=
!r&&o.length===t.length;this.remember(t);for(let c of n)this.ownKeys.add(c);let s=(c,l)=>this.rows[c-2][l],a=r?this.rows.map((c,l)=>Me(l)):t.map(c=>Me(c.index));this.write(a,i?n:n.filter(
c=>c!==this.key),s,!1),!i&&o.length&&this.write(o.map(c=>Me(c.index)),[this.key],s,!1)}renamed(t){let{key:n}=this;return n===void 0||!(n in t[0].cells)?[]:t.filter(({index:r,cells:o})=>o[
n]!==this.rows[r][n])}makeRoom(t){let n=this.sheet.getMaxRows(),r=Me(this.rows.length)+t-1-n;r>0&&this.sheet.insertRowsAfter(n,r)}append(t){if(t.length===0)return;let n=Object.fromEntries(Object.keys(
Se(this.tab)).map(r=>[r,""]));for(;;){let r=Me(this.rows.length),o=this.blocks(t.map((a,c)=>r+c),Object.keys(t[0]),(a,c)=>{var l;return(l=t[a-r][c])!=null?l:""});this.noteWritten(t.map((a,c)=>r+c),
Object.keys(t[0]));let i=ra(this.sheet,r+t.length-1,0,()=>o.map(a=>this.rangeOf(a))),s=Math.max(0,...i.map(a=>a.getValues().reduce((c,l,u)=>l.some(d=>d!==""&&d!==!1)?u+1:c,0)));if(s===0){i.forEach((a,
c)=>a.setNumberFormats(o[c].formats).setValues(o[c].values));break}for(let a=0;a< s;a+=1)this.rows.push({...n})}for(let r of t)this.typedRows.add(this.rows.length),this.rows.push({...n,...r});for(
let r of Object.keys(t[0]))this.typedKeys.add(r)}putNotes(t){let n=t.map(g=>Me(g.index)),r=Object.keys(t[0].notes),o=r.map(g=>this.positions.get(g)),[i,s]=[Math.min(...n),Math.max(...n)],[a,c]=[
Math.min(...o),Math.max(...o)],l=new Map(t.map(g=>[Me(g.index),g.notes])),u=new Map(r.map((g,b)=>[o[b],g])),d=this.sheet.getRange(i,a,s-i+1,c-a+1),p=d.getNotes(),f=p.map((g,b)=>g.map((w,S)=>{var P,F;
let O=(F=l.get(i+b))==null?void 0:F[(P=u.get(a+S))!=null?P:""];return O===void 0?w:ia(w,O)}));JSON.stringify(f)!==JSON.stringify(p)&&d.setNotes(f)}at(t){return this.positions.get(t)}remember(t){for(
let{index:n,cells:r}of t){let o=this.rows[n];n< this.known&&!this.asRead.has(n)&&this.asRead.set(n,{...o}),Object.assign(o,r)}}};var xn=({tab:e,positions:t})=>Object.entries(Se(e)).map(([n,r])=>({key:
n,column:r,at:t.get(n)})).sort((n,r)=>n.at-r.at);function mO(e,t,n=()=>!1){let r=bg(t),o=[];return e.forEach((i,s)=>{if(r.includes(i))return;let c=(s===0?-1:r.indexOf(e[s-1]))+1,l=r[c],u=c>=r.length||
!n(i)&&!e.includes(l)?{do:"write",at:c,heading:i,old:l!=null?l:""}:{do:"insert",at:c,heading:i,old:""};o.push(u),wg(r,u)}),o}function bg(e){let t=e.map(n=>n.trim());for(;t.length&&t[t.length-1]==="";
)t.pop();return t}var wg=(e,{do:t,at:n,heading:r})=>{e.splice(n,t==="insert"?0:1,r)};function gO(e,t,n,r,o){let i=bg(n),s=r,a=mO(sa(e),n,yO(e,o)).map(c=>{let{do:l,at:u,heading:d,old:p}=c;return s=kg(
t,s,u+1)+(l==="insert"?1:0),l==="insert"&&t.insertColumnBefore(u+1),t.getRange(1,u+1).setNumberFormat("@").setValue(d),wg(i,c),p?{key:"setup.headingBack",with:{tab:V[e].title,column:d,old:p}}:{key:
"setup.columnMade",with:{tab:V[e].title,column:d}}});return{now:i,columns:s,did:a}}var yO=(e,t)=>n=>Object.values(Se(e)).some(r=>{var o;return r.heading===n&&((o=r.since)!=null?o:0)>t}),sa=
e=>Object.values(Se(e)).map(({heading:t})=>t);function kg(e,t,n){return t< n&&e.insertColumnsAfter(t,n-t),Math.max(t,n)}function xg(e,{sheet:t,made:n},r){var u;let[o,i]=[t.getMaxRows(),
t.getMaxColumns()],s=n?[]:((u=t.getRange(1,1,1,i).getValues()[0])!=null?u:[]).map(String),a=(d,p,f)=>({tab:e,sheet:t,isNew:p,rows:o,columns:f,positions:zu(e,V[e].title,d)});if(s.some(d=>d!=="")){
let d=gO(e,t,s,i,r);return{open:a(d.now,!1,d.columns),did:d.did}}let c=kg(t,i,sa(e).length),l=a(sa(e),n||t.getLastRow()===0,c);return l.isNew||Uu(l),{open:l,did:[]}}function Uu({tab:e,sheet:t}){let n=
sa(e);t.getRange(1,1,1,n.length).setNumberFormat("@").setValues([n])}function vg(e,{rows:t,columns:n}){let[r="",o=r]=e.replace(/\$/g,"").toUpperCase().split(":"),i=u=>[hg(/^[A-Z]*/.exec(u)[0]),Number(
/\d*$/.exec(u)[0])],[[s,a],[c,l]]=[i(r),i(o)];return{top:a||1,bottom:l||t,left:s||1,right:c||n}}function Qo(e,t){if(!e)return"";let{top:n,bottom:r,left:o,right:i}=vg(e,t);return`${n} ${o} ${r} ${i}`}
var ro=(e,t)=>e.flatMap(n=>{let{top:r,bottom:o,left:i,right:s}=vg(n,t);return Array.from({length:s-i+1},(a,c)=>`${i+c}: ${r}-${o}`)}).sort().join(),oo=e=>e.split(
/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((t,n)=>n%2?t:t.replace(/\s+/g,"").toUpperCase()).join(""),Ku=e=>e.toLowerCase();var Zu="Sổ Tài Khoản: ",Bu=e=>e.getEmail().toLowerCase();function aa(e,t,n){
let r=e.getEditors().map(s=>({user:s,email:Bu(s)})),o=s=>wn(s,t),i=r.map(({email:s})=>s);return{staff:i.filter(s=>s!==n&&o(s)),unseen:t.filter(s=>s&&s!==n&&!wn(s,i)),others:r.filter(({email:s})=>!o(
s)&&!(s&&s===n)),owner:n,me:Session.getEffectiveUser()}}function bO({tab:e,positions:t}){let n=o=>no(xn({tab:e,positions:t}).filter(({column:i})=>i.writer===o).map(({at:i})=>i)),r={name:
"dòng tiêu đề",range:"1:1",open:[]};return e==="units"?[{name:"danh sách đơn vị",range:"",open:n("us").map(([o,i])=>kn(o,i))}]:e==="accounts"?[r,...n("staff").map(([o,i])=>({name:`cột ${[...new Set([
o,i])].map(kt).join("–")}, duyệt`,range:kn(o,i),open:[]}))]:e==="log"?[r]:[{name:`thẻ ${V[e].title}`,range:"",open:[]}]}var Sg=e=>e.getA1Notation(),Rg=e=>e.getEditors().map(Bu),wO=(e,t,n)=>Qo(e.range,
n)===Qo(t.range,n)&&ro(e.open,n)===ro(t.open,n),ju=({editors:e},t)=>t.filter(n=>!e.includes(n));function kO(e,{staff:t,unseen:n,owner:r},o){let i=e.editors.filter(Boolean);return ju(e,t).length===0&&
i.every(s=>[r,o,...t,...n].includes(s))&&e.editors.length-i.length<=ju(e,n).length}var io=class{constructor(t){this.people=t;this.hiddenStay=!1;this.me=Bu(t.me)}ensure(t){let n=bO(t),r=t.made?[]:
this.ours(t,n),o=(a,c)=>a.name===c.name&&wO(a,c,t)&&!a.warns&&kO(a,this.people,this.me),i=n.filter(a=>!r.some(c=>o(c,a))),s=r.filter(a=>!n.some(c=>o(a,c)));return s.forEach(({protection:a})=>a.remove(
)),r.filter(a=>!s.includes(a)).forEach(a=>this.letUnseenIn(a.protection,ju(a,this.people.unseen))),i.forEach(a=>this.protect(t.sheet,a)),i.length||s.length?[{key:"setup.protection",with:{tab:V[
t.tab].title}}]:[]}ours({sheet:t,...n},r){let{SHEET:o,RANGE:i}=SpreadsheetApp.ProtectionType,s=t.getProtections(o).map(c=>({protection:c,description:c.getDescription(),range:""})),a=t.getProtections(
i).map(c=>({protection:c,description:c.getDescription(),range:void 0}));return[...s,...a].flatMap(({protection:c,description:l,range:u})=>{if(l&&l.indexOf(Zu)!==0)return[];let d=u!=null?u:Sg(
c.getRange()),p=d!==""&&r.some(f=>Qo(f.range,n)===Qo(d,n));return!l&&!(p&&this.stopsNobody(c))?[]:[{protection:c,range:d,name:l.slice(Zu.length),open:d?[]:c.getUnprotectedRanges().map(Sg),warns:
c.isWarningOnly(),editors:Rg(c)}]})}stopsNobody(t){let n=Rg(t);return this.people.others.every(({email:r})=>n.includes(r))}protect(t,{name:n,range:r,open:o}){var p;let{staff:i,unseen:s,others:a,owner:
c,me:l}=this.people,u=r?t.getRange(r).protect():t.protect();u.setDescription(Zu+n),o.length&&u.setUnprotectedRanges(t.getRangeList(o).getRanges()),this.me?u.addEditors([...new Set([this.me,...i,
c])].filter(Boolean)):u.addEditor(l).addEditors([...i,c].filter(Boolean));let d=a.map(({email:f})=>f).filter(Boolean);d.length&&u.removeEditors(d);for(let{user:f,email:g}of a)g||this.takeOff(u,f);
this.letUnseenIn(u,s),(p=this.domain)!=null||(this.domain=u.canDomainEdit()),this.domain&&u.setDomainEdit(!1)}takeOff(t,n){try{t.removeEditor(n)}catch{this.hiddenStay=!0}}letUnseenIn(t,n){for(
let r of n)try{t.addEditor(r)}catch{}}};var ar='*LEN("STK")',Tg={missing:["#f4c7c3","#7a1c14"],fix:["#fce8b2","#5f4300"],reported:["#d2e3fc","#174ea6"],approved:["#ceead6","#0d652d"],none:["#e8eaed",
"#3c4043"],quiet:["#f8f9fa","#5f6368"],late:["#fad2cf","#8c1d18"]};function Og(e,t,n,r){let o=r.map(({key:a})=>t.get(a)),i=Math.min(...o),s=r.map(({key:a,holds:c})=>`(${kt(i)}$1="${Se(e)[
a].heading}")*${c}`);return{colour:n,columns:[[i,Math.max(...o)]],formula:`=(${s.join("+")})${ar}`}}var Hu=e=>t=>`$${kt(e.get(t))}2`,_g=e=>(t,n)=>`(${Hu(e)(t)}="${n}")`;function xO(e){let[t,n]=[Hu(e),
_g(e)],r=(...o)=>o.map(i=>[e.get(i),e.get(i)]);return[{colour:"missing",columns:r("name","status"),formula:`=${n("status",$.missing)}${ar}`},Og("units",e,"fix",[{key:"status",holds:n("status",$.fix)},
{key:"timeliness",holds:n("timeliness",re.grace)},{key:"faults",holds:`(${t("faults")}<>"")`}]),...["reported","approved","none"].map(o=>({colour:o,columns:r("status"),formula:`=${n("status",$[
o])}${ar}`})),{colour:"late",columns:r("timeliness"),formula:`=(${n("timeliness",re.overdue)}+${n("timeliness",re.late)})${ar}`}]}function vO(e){let[t,n]=[Hu(e),_g(e)],r=o=>[[e.get(o),e.get(o)]];
return[{colour:"quiet",columns:[[1,Math.max(...e.values())]],formula:`=${n("usage",Fe.stopped)}${ar}`},Og("accounts",e,"fix",[...To.map(({key:o,bit:i})=>({key:o,holds:`ISODD(INT(${t(
"mask")}/${2**i}))`})),{key:"faults",holds:`(${t("faults")}<>"")`},{key:"review",holds:n("review",Ce.returned)}]),{colour:"approved",columns:r("review"),formula:`=${n("review",Ce.passed)}${ar}`},{
colour:"reported",columns:r("changed"),formula:`=(${t("changed")}<>"")${ar}`}]}var Gu={units:xO,accounts:vO},SO=e=>{var t,n;return oo(String((n=(t=e.getBooleanCondition())==null?void 0:
t.getCriteriaValues()[0])!=null?n:""))},RO=e=>e.getRanges().map(t=>t.getA1Notation()),Cg=e=>e.columns.map(([t,n])=>kn(t,n));function TO({sheet:e},t,n){let r=e.getRangeList(t.flatMap(i=>Cg(
i))).getRanges(),o=t.map(i=>SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(i.formula).setBackground(Tg[i.colour][0]).setFontColor(Tg[i.colour][1]).setRanges(r.splice(0,
i.columns.length)).build());e.setConditionalFormatRules([...o,...n])}function ei(e){var i;let t=(i=Gu[e.tab])==null?void 0:i.call(Gu,e.positions);if(!t)return[];let n=(e.isNew?[]:
e.sheet.getConditionalFormatRules()).map(s=>({rule:s,formula:SO(s)})),r=n.filter(({formula:s})=>s.indexOf('LEN("STK")')>=0);return r.length===t.length&&t.every((s,a)=>r[a].formula===oo(s.formula)&&ro(
RO(r[a].rule),e)===ro(Cg(s),e))?[]:(TO(e,t,n.filter(s=>!r.includes(s)).map(({rule:s})=>s)),[{key:"setup.colours",with:{tab:V[e.tab].title}}])}var OO="#e8f0fe",_O="#f1f3f4",$g=e=>e.writer==="us"?_O:OO,
ca=({tab:e})=>({tab:V[e].title});function Eg({sheet:e},t){for(let n of new Set(t.map(({column:r})=>sr(r)))){let r=t.filter(({column:o})=>sr(o)===n).map(({at:o})=>o);e.getRangeList(no(r).map(([o,
i])=>kn(o,i))).setNumberFormat(n)}}function CO(e){let t=xn(e),n=e.sheet.getRange(2,1,e.rows-1,t[t.length-1].at).getNumberFormats(),r=t.filter(({at:o,column:i})=>n.some(s=>Ku(s[o-1])!==Ku(sr(i))));
return Eg(e,r),r.length?[{key:"setup.formats",with:ca(e)}]:[]}var Lg=e=>xn(e).flatMap(({at:t,column:n})=>n.choices?[{column:n,choices:n.choices,range:e.sheet.getRange(kn(t))}]:[]),Pg=(e,
t)=>SpreadsheetApp.newDataValidation().requireValueInList([...e],!0).setAllowInvalid(!0).setHelpText(t).build(),$O=(e,t,n)=>JSON.stringify(e.getCriteriaValues())===JSON.stringify([t,!0])&&
e.getAllowInvalid()&&e.getHelpText()===n;function Ag(e){try{return e(),SpreadsheetApp.flush(),!0}catch{return!1}}function EO(e){var r;let t=!1,n=[];for(let{column:o,choices:i,range:s}of Lg(e)){let a=
s.getDataValidations(),c=(r=a[0])==null?void 0:r[0],l=c&&$O(c,i,o.help)?c:Pg(i,o.help);Ag(()=>s.setDataValidation(l))?t=a.some(u=>!u[0])||t:n.push(o.heading)}return[...t?[{key:"setup.choices",with:ca(
e)}]:[],...n.length?[{key:"setup.table",with:{...ca(e),columns:n.join("”, “")}}]:[]]}function LO(e){let t=xn(e),n=e.sheet.getRange(1,1,1,t[t.length-1].at),r=new Map(t.map(({at:l,column:u})=>[l,u])),[
o,i]=[n.getNotes()[0],n.getBackgrounds()[0]],s=o.map((l,u)=>{var d,p;return(p=(d=r.get(u+1))==null?void 0:d.help)!=null?p:l}),a=i.map((l,u)=>r.has(u+1)?$g(r.get(u+1)):l),c=JSON.stringify([o,
i])===JSON.stringify([s,a]);return c||n.setNotes([s]).setBackgrounds([a]).setFontWeight("bold").setVerticalAlignment("middle").setWrap(!0),!c}var Ng=({sheet:e},t)=>{for(let[n,r]of no(t.map(({at:o}
)=>o)))e.hideColumns(n,r-n+1)};function PO(e){let t=xn(e).filter(({at:n,column:r})=>r.hidden&&!e.sheet.isColumnHiddenByUser(n));return Ng(e,t),t.length>0}function AO({sheet:e},t){for(let n of new Set(
t.map(({column:r})=>r.width)))for(let[r,o]of no(t.filter(({column:i})=>i.width===n).map(({at:i})=>i)))e.setColumnWidths(r,o-r+1,n)}function Mg(e){let{tab:t,sheet:n,rows:r}=e,o=xn(e);n.setTabColor(V[
t].color),n.setFrozenRows(1),V[t].frozenColumns&&n.setFrozenColumns(V[t].frozenColumns),AO(e,o),Ng(e,o.filter(({column:s})=>s.hidden)),n.getRange(1,1,r,o.length).setNumberFormat("@").setWrap(
!0).setVerticalAlignment("top"),Eg(e,o.filter(({column:s})=>sr(s)!=="@"));let i=Lg(e);i.length&&Ag(()=>{for(let{column:s,choices:a,range:c}of i)c.setDataValidation(Pg(a,s.help))}),n.getRange(1,1,1,
o.length).setNotes([o.map(({column:s})=>s.help)]).setBackgrounds([o.map(({column:s})=>$g(s))]).setFontWeight("bold").setVerticalAlignment("middle")}var Wu=e=>[...CO(e),...EO(e)];function Ig(e){let t=[
LO(e),PO(e)].some(Boolean);return[...Wu(e),...t?[{key:"setup.looks",with:ca(e)}]:[]]}var ua=["accounts","units"],NO=100,Dg=400;function MO({sheet:e,rows:t}){let n=e.getMaxRows(),r=Me(t.length)-1;
return n-r>=NO?n:(e.insertRowsAfter(n,Dg),n+Dg)}function Fg(e,t,n){let r,o=t;for(let i of ua){let s=e(i),a=MO(s);if(a===t[i])continue;let{sheet:c,positions:l}=s,u={tab:i,sheet:c,isNew:!1,rows:a,
columns:c.getMaxColumns(),positions:l};Wu(u),ei(u),r!=null||(r=new io(n())),r.ensure({...u,made:!1}),o={...o,[i]:a}}return o}var Vu=5,so=10,ti=[["Phải báo cáo",""],[re.onTime,"timeliness"],[re.grace,
"timeliness"],[re.late,"timeliness"],[$.missing,"status"],[$.fix,"status"],[$.reported,"status"],[$.approved,"status"],[$.none,"status"]],IO=300;function Ug(e){let t=new Map(e.map(r=>[r.code,
r.name])),n=r=>[...new Set(e.filter(o=>o.code).map(o=>o[r]).filter(o=>o!==""&&o.length<=IO))].map(o=>({text:o,label:r==="parent"&&t.get(o)||o})).sort((o,i)=>gd(o.label,i.label));return{kinds:n(
"kind"),parents:n("parent")}}var ni=e=>{let{kinds:t,parents:n}=Ug(e);return Dr(JSON.stringify([t,n]))};function DO(e,t,n){let r=d=>{let p=kt(t.get(d));return`'${e.replace(/'/g,"''")}'!${p}2:${p}`},o=
Sp(r),i=(d,p,f="")=>`=SUMPRODUCT(${o}${p?`*(${r(p)}="${d}")`:""}${f})`,s=(d,p)=>{let f=[...new Set([p,ir(p)])].map(g=>`(${r(d)}="${g.replace(/"/g,'""')}")`);return f.length>1?`(${f.join("+")})`:f[0]},
a=d=>[...d,...Array(so-d.length).fill("")],c=(d,p,f)=>[a([]),a([d,...ti.map(([g])=>g)]),...f.map(g=>[ir(g.label),...ti.map(([b,w])=>i(b,w,`*${s(p,g.text)}`))])],l=[...ti.map(([d,p])=>a([d,i(d,p)])),a(
["Số tài khoản, trang, nhóm",`=SUM(${r("count")})`])];return[...[a(["TỔNG HỢP BÁO CÁO TÀI KHOẢN FACEBOOK"]),a(["Tính đến ngày","=TODAY()"]),a([]),a(["Chỉ tiêu","Số đơn vị"]),...l],...c(
"Theo loại đơn vị","kind",n.kinds),...c("Theo cấp trên","parent",n.parents)]}function FO(e){try{return e.getCharts().length>0}catch{return!0}}function zg(e){if(FO(e))return[];let t=e.getRange(Vu+1,1,
ti.length-1,2);return e.insertChart(e.newChart().asBarChart().setTitle("Tình hình báo cáo").addRange(t).setPosition(4,4,0,0).build()),[{key:"setup.chart"}]}function zO(e,t){let[n,r]=[e.getFormulas(),
e.getValues()];return t.every((o,i)=>o.every((s,a)=>s.charAt(0)==="="?oo(n[i][a])===oo(s):!n[i][a]&&ir(String(r[i][a]))===s))}var UO=e=>e.flatMap((t,n)=>n===0?["A1"]:t[0]==="Chỉ tiêu"||t[1]===ti[0][
0]?[`A${n+1}:${kt(so)}${n+1}`]:[]);function la(e,t,n,r){let o=DO(t,n,Ug(r)),[i,s]=[e.getLastRow(),e.getMaxRows()],a=Math.max(o.length,i);s< a&&e.insertRowsAfter(s,a-s);let c=e.getRange(1,1,a,so),l=
Array.from({length:a},(d,p)=>{var f;return(f=o[p])!=null?f:Array(so).fill("")});if(i>0){if(zO(c,l))return zg(e);c.clearContent().setFontWeight("normal").setBackground(null)}c.setNumberFormat("0"),
e.getRange(2,2).setNumberFormat("dd/MM/yyyy"),e.getRangeList(UO(o)).setFontWeight("bold").setBackground("#e8f0fe"),e.getRange(Vu-1,2,a-Vu+2,so-1).setHorizontalAlignment("right"),e.setColumnWidth(1,
360),e.setColumnWidths(2,so-1,115),c.setValues(l);let u=[{key:"setup.summary"},...zg(e)];return SpreadsheetApp.flush(),u}function ao(e=2e4){for(let t=0;t<2;t+=1)try{let n=LockService.getScriptLock();
return n.tryLock(e)?n:void 0}catch{Utilities.sleep(500)}}var KO=500;function Kg(e,t,n,r){var l;let o=e.getLastRow(),i=ZO(o>0?(l=e.getSheetValues(1,1,1,-1)[0])!=null?l:[]:[]),s=t.map(u=>{var d,p,f;
return{at:n,who:r,what:k(u.what),unit:(d=u.unit)!=null?d:"",rowId:(p=u.rowId)!=null?p:"",columns:((f=u.columns)!=null?f:[]).join(", ")}}),a=Math.max(o,1)+1,c=u=>{ra(e,a+s.length-1,KO,()=>e.getRange(a,
1,s.length,u.length)).setValues(s.map(d=>u.map(p=>p?ta(Oo[p],d[p]):"")))};try{c(i)}catch(u){let d=e.getMaxColumns();if(d>=i.length)throw u;c(i.slice(0,d))}}function ZO(e){let t=Object.keys(Oo),n=
e.map(r=>t.find(o=>Oo[o].heading===String(r).trim()));return t.every(r=>n.includes(r))?n:t}function Yu(e){let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,
o])=>t.indexOf(+r)===-1).map(([r,o])=>o)}function Zg(e,t){return typeof t=="bigint"?t.toString():t}var Xu=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;
return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function jg(e){return new Xu(e)}function Bg(e){return e==null}function Gg(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?
e.length-1:e.length;return e.slice(t,n)}function Hg(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}var Ju="captureStackTrace"in Error?Error.captureStackTrace:(
...e)=>{};function da(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Qu(e){if(da(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=
t.prototype;return!(da(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function el(e){return Qu(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?
new Set(e):e}var Wg=new Set(["string","number","symbol"]);function oi(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function ii(e,t,n){let r=new e._zod.constr(t!=null?t:e._zod.def);return(!t||
n!=null&&n.parent)&&(r._zod.parent=e),r}function nt(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?void 0:
t.error)!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Vg(e){
return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function Sn(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[
r])==null?void 0:n.continue)!==!0)return!0;return!1}function qg(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;
return!1}function Rn(e,t){return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function ri(e){return typeof e=="string"?e:e==null?void 0:e.message}function tl(e){
var n,r;let t=[];for(let o of e!=null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let s=(r=(n=i.maximum)!=null?n:i.length)!=null?r:i.size;s>=0&&t.push([s,o])}return t}
function pa(e,t,n){var o;var r;for(let i=t;i< e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function Tn(e,t,n){var c,l,u,d,p,f,g,b,w,S,O,P,F,N,m,h,y;var r;let o=(l=(c=e.inst)==null?void 0:
c._zod)==null?void 0:l.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(u=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==e.inst?(p=(d=e.schema)==null?void 0:
d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(h=(m=(F=(O=(w=ri((b=(g=(f=e.inst)==null?void 0:f._zod.def)==null?void 0:g.error)==null?void 0:b.call(g,e)))!=null?w:ri(i==null?void 0:i(
e)))!=null?O:ri((S=t==null?void 0:t.error)==null?void 0:S.call(t,e)))!=null?F:ri((P=n.customError)==null?void 0:P.call(n,e)))!=null?m:ri((N=n.localeError)==null?void 0:N.call(n,e)))!=null?h:
"Invalid input",a={};for(let x of Object.keys(e))x==="inst"||x==="schema"||x==="continue"||x==="input"||x==="__proto__"||(a[x]=e[x]);return(y=a.path)!=null||(a.path=[]),a.message=s,t!=null&&
t.reportInput&&(a.input=e.input),a}var jO=/[\uD800-\uDBFF]/;function Xg(e){let t=e.length;if(!jO.test(e))return t;let n=t;for(let r=0;r< t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(
r+1)&64512)===56320&&(n--,r++);return n}function Yg(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Jg(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,
n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):BO(e,n,r.value)}}function cr(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function nl(e,
t,n){return cr(e,t,n,!1)}function BO(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:cr(this,t,n.bind(this))},set(r){cr(this,t,r)}})}function GO(e,t){let n=
Object.getPrototypeOf(e);return t in n?void 0:n}var qu,vn=!1,HO={configurable:!0,get(){vn=!0}};function On(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&qu!==e._zod){qu=void 0;return}qu=
e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,HO);let o=vn;vn=!1;try{let i=n(this);return vn?delete this[t]:Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:i}),vn=vn||o,i}catch(i){throw delete this[t],vn=vn||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function Qg(e,t,n,r){let o=GO(e,t);o&&
Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),
i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:i})}})}var ey;var rl={value:void 0,enumerable:!1},ty="captureStackTrace"in Error?Error:null;function WO(e){
let t=ty;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return ty=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function G(e,t,n,r){var p;
let o={};function i(f){this.def=f,this.constr=d,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;function c(f,g){if(f._zod){if(f._zod.traits.has(e))return}else{rl.value=new i(g);try{
Object.defineProperty(f,"_zod",rl)}finally{rl.value=void 0}}if(f._zod.traits.add(e),t(f,g),a){let w=Object.getPrototypeOf(f),S=f._zod.constr.prototype,O=w;for(;O&&O!==S;)O=Object.getPrototypeOf(O);
let P=O!=null?O:w;a.has(P)||(a.add(P),Jg(P,s))}let b=d.prototype;for(let w in b)Object.prototype.hasOwnProperty.call(b,w)&&(w in f||(f[w]=b[w].bind(f)))}let l=(p=r==null?void 0:r.Parent)!=null?p:
Object;class u extends l{}Object.defineProperty(u,"name",{value:e});function d(f){var S;let g=r!=null&&r.Parent?WO(u):this;c(g,f);let b=g._zod.deferred;if(b){for(let O of b)O();g._zod.deferred=void 0}
let w=(S=globalThis.__zod_globalConfig)==null?void 0:S.postProcessor;return w&&w(g),g}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:f=>{var g,b;
return r!=null&&r.Parent&&f instanceof r.Parent?!0:(b=(g=f==null?void 0:f._zod)==null?void 0:g.traits)==null?void 0:b.has(e)}}),Object.defineProperty(d,"name",{value:e}),d}var en=class extends Error{
constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var ny;(ny=(ey=globalThis).__zod_globalConfig)!=null||(ey.__zod_globalConfig={});var co=
globalThis.__zod_globalConfig;function xt(e){return e&&Object.assign(co,e),co}function VO(){var t;let e=this._zod;return(t=e.message)!=null||(e.message=JSON.stringify(e.def,Zg,2)),e.message}
function qO(e){this._zod.message=e}var XO={get:VO,set:qO,enumerable:!0,configurable:!0},il={value:void 0,enumerable:!1},ry=new WeakSet([Object.prototype,Error.prototype]),oy=(e,t)=>{e.name=
"$ZodError",il.value=t,Object.defineProperty(e,"issues",il),il.value=void 0,Object.defineProperty(e,"message",XO);let n=Object.getPrototypeOf(e);ry.has(n)||(ry.add(n),Object.defineProperty(n,
"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,
"toString",{value:r,configurable:!0,writable:!0})}}))},Zz=G("$ZodError",oy),si=G("$ZodError",oy,void 0,{Parent:Error});var JO=e=>{let t=(n,r,o,i)=>{var c,l;let s=o?{...o,async:!1}:{async:!1},a=
n._zod.run({value:r,issues:[]},s);if(a instanceof Promise)throw new en;if(a.issues.length){let u=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(d=>Tn(d,s,xt())));throw Ju(u,(l=i==null?void 0:
i.callee)!=null?l:t),u}return a.value};return t},ai=JO(si),QO=e=>{let t=async(n,r,o,i)=>{var c,l;let s=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=
await a),a.issues.length){let u=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(d=>Tn(d,s,xt())));throw Ju(u,(l=i==null?void 0:i.callee)!=null?l:t),u}return a.value};return t},sl=QO(si),e_=e=>(t,
n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new en;return i.issues.length?iy(e,i.issues,o):{success:!0,data:i.value}},ci=e_(si);
function iy(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>Tn(o,n,xt()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var t_=e=>async(t,n,r)=>{let o=r?{...r,
async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?iy(e,i.issues,o):{success:!0,data:i.value}},al=t_(si);var sy=/^[\s\S]{0,}$/;var cl=
/^-?\d+(?:\.\d+)?$/,ay=/^(?:true|false)$/i;var fa=G("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||(e._zod={}),e._zod.def=t,(o=(n=e._zod).onattach)!=null||(n.onattach=[])});var n_=e=>{let t=
e.value;return!Bg(t)&&t.length!==void 0};var cy=G("$ZodCheckMaxLength",(e,t)=>{var r;var n;fa.init(e,t),(r=(n=e._zod.def).when)!=null||(n.when=n_),e._zod.check=o=>{let i=o.value,s=i.length;if((
typeof i=="string"&&s>t.maximum?Xg(i):s)<=t.maximum)return;let c=Yg(i);o.issues.push({origin:c,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,inst:e,continue:!t.abort})}});var r_=G(
"$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;fa.init(e,t),t.pattern?(o=(n=e._zod).check)!=null||(n.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",code:
"invalid_format",format:t.format,input:s.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),uy=G("$ZodCheckRegex",(e,t)=>{
r_.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.abort})}});var ly={major:4,minor:6,patch:7};var dt=G("$ZodType",(e,t)=>{var i,s;var n;e!=null||(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=ly;let r=e._zod.def.checks,o=
e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let a of o)for(let c of a._zod.onattach)c(e);if(o.length===0)(i=(n=e._zod).deferred)!=null||(n.deferred=[]),(s=
e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(l,u,d)=>{if(l.memo)return l;let p=Sn(l),f;for(let g of u){if(g._zod.def.when){if(qg(l)||!g._zod.def.when(l))continue}else if(
p)continue;let b=l.issues.length,w=g._zod.check(l);if(w instanceof Promise&&(d==null?void 0:d.async)===!1)throw new en;if(f||w instanceof Promise)f=(f!=null?f:Promise.resolve()).then(async()=>{
await w,l.issues.length!==b&&(pa(l.issues,b,e),p||(p=Sn(l,b)))});else{if(l.issues.length===b)continue;pa(l.issues,b,e),p||(p=Sn(l,b))}}return f?f.then(()=>l):l},c=(l,u,d)=>{if(Sn(l))return l.aborted=
!0,l;let p=a(u,o,d);if(p instanceof Promise){if(d.async===!1)throw new en;return p.then(f=>e._zod.parse(f,d))}return e._zod.parse(p,d)};e._zod.run=(l,u)=>{if(u.skipChecks)return e._zod.parse(l,u);if(
u.direction==="backward"){let p=e._zod.parse({value:l.value,issues:[]},{...u,skipChecks:!0});return p instanceof Promise?p.then(f=>c(f,l,u)):c(p,l,u)}let d=e._zod.parse(l,u);if(d instanceof Promise){
if(u.async===!1)throw new en;return d.then(p=>a(p,o,u))}return a(d,o,u)}}},{get"~standard"(){return nl(this,"~standard",a_(this))},set"~standard"(e){cr(this,"~standard",e)}}),hy=(e,
t)=>e.issues.length?{issues:e.issues.map(n=>Tn(n,t,xt()))}:{value:e.value};async function s_(e,t){let n={async:!0};return hy(await e._zod.run({value:t,issues:[]},n),n)}function a_(e){return{validate:
t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return hy(r,n)}catch{}return s_(e,t)},vendor:"zod",version:1}}var my=G("$ZodString",(e,t)=>{var n;dt.init(e,
t),e._zod.pattern=(n=t.pattern)!=null?n:sy,e._zod.parse=(r,o)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",
input:r.value,inst:e}),r}});var gy=G("$ZodNumber",(e,t)=>{dt.init(e,t),e._zod.pattern=cl,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(typeof o=="number"&&
!Number.isNaN(o)&&Number.isFinite(o))return n;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"invalid_type",
input:o,inst:e,...i?{received:i}:{}}),n}});var yy=G("$ZodBoolean",(e,t)=>{dt.init(e,t),e._zod.pattern=ay,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=n.value;
return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});function c_(e,t){let n=tl(e._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(i=>i[
0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&(s==null?void 0:s.direction)!=="backward"){for(let[c,l]of tl(e._zod.def.checks))if(a>c&&l._zod.def.when(i)){
let u=i.issues.length;return l._zod.check(i),i.issues[u].continue=!1,pa(i.issues,u,e),i}}return o(i,s)}}var u_=e=>Array.isArray(e)?e.length:-1;function dy(e,t,n){e.issues.length&&t.issues.push(...Rn(
n,e.issues)),t.value[n]=e.value}var by=G("$ZodArray",(e,t)=>{dt.init(e,t);let n=co.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:
"array",code:"invalid_type",input:i,inst:e}),r;r.value=n?n.alloc(e,r,Array(i.length),o):Array(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let c=0;c< i.length;c++){let l=i[c],u=
t.element._zod.run({value:l,issues:[]},o);if(u instanceof Promise)s.push(u.then(d=>dy(d,r,c)));else if(dy(u,r,c),a&&u.issues.length!==0&&Sn(u))break}return s.length?Promise.all(s).then(()=>r):r},c_(e,
u_)});function ha(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...Rn(n,e.issues))}if(!s&&o===void 0){
e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var l_=[];
function d_(e){var s,a,c,l;let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:l_,o=r.length?[...t,...r]:t;for(let u of o)if(!((l=(c=(a=(s=e.shape)==null?void 0:s[
u])==null?void 0:a._zod)==null?void 0:c.traits)!=null&&l.has("$ZodType")))throw new Error(`Invalid element at key "${String(u)}": expected a Zod schema`);let i=Vg(e.shape);return{...e,allKeys:o,
symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function p_(e,t,n,r,o,i,s){let a=[],c=o.keySet,l=o.catchall._zod,u=l.def.type,d=l.optin,p=l.optout,f=0;for(let g in t){if(s&&
n.issues.length!==f){if(Sn(n,f))break;f=n.issues.length}if(c.has(g))continue;if(g==="__proto__"){u==="never"&&a.push(g);continue}if(u==="never"){a.push(g);continue}let b=l.run({value:t[g],issues:[]},
r);b instanceof Promise?e.push(b.then(w=>ha(w,n,g,t,d,p))):ha(b,n,g,t,d,p)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then((
)=>n):n}var wy=G("$ZodObject",(e,t)=>{var l;dt.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),r=n!=null&&n.get?n.get.raw:(l=t.shape)!=null?l:{};if(r){let u=()=>{let d={...r};
return Object.defineProperty(t,"shape",{value:d}),u.raw=d,d};u.raw=r,Object.defineProperty(t,"shape",{get:u})}let o=jg(()=>d_(t));On(e,"propValues",u=>{let d=u.def.shape,p={};for(let f in d){let g=d[
f]._zod;if(g.values){Object.prototype.hasOwnProperty.call(p,f)||Hg(p,f,new Set);for(let b of g.values)p[f].add(b);g.optin!==void 0&&p[f].add(void 0)}}return p});let i=da,s=t.catchall,a,c=co.memoizer;
c==null||c.attach(e),e._zod.parse=(u,d)=>{a!=null||(a=o.value);let p=u.value;if(!i(p))return u.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),u;u.value=c?c.alloc(e,u,{},d):{};
let f=[],g=a.shape,b=d==null?void 0:d.abortEarly,w=u.issues.length;for(let S of a.allKeys){if(b&&u.issues.length!==w){if(Sn(u,w))break;w=u.issues.length}if(S==="__proto__")continue;let O=g[S],P=
O._zod.optin,F=O._zod.optout,N=O._zod.run({value:p[S],issues:[]},d);N instanceof Promise?f.push(N.then(m=>ha(m,u,S,p,P,F))):ha(N,u,S,p,P,F)}return s?p_(f,p,u,d,o.value,e,b===!0):f.length?Promise.all(
f).then(()=>u):u}});var ky=G("$ZodRecord",(e,t)=>{dt.init(e,t);let n=co.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Qu(i))return r.issues.push({expected:"record",code:
"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){r.value=n?n.alloc(e,r,{},o):{};let c=new Set;for(let u of a)if(typeof u=="string"||typeof u=="number"||
typeof u=="symbol"){if(c.add(typeof u=="number"?u.toString():u),u==="__proto__")continue;let d=t.keyType._zod.run({value:u,issues:[]},o);if(d instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(g=>Tn(g,o,xt())),input:u,path:[u],inst:e});continue}
let p=d.value;if(p==="__proto__")continue;let f=t.valueType._zod.run({value:i[u],issues:[]},o);f instanceof Promise?s.push(f.then(g=>{g.issues.length&&r.issues.push(...Rn(u,g.issues)),r.value[p]=
g.value})):(f.issues.length&&r.issues.push(...Rn(u,f.issues)),r.value[p]=f.value)}let l;for(let u in i)if(!c.has(u))if(t.mode==="loose"){if(u==="__proto__")continue;r.value[u]=i[u]}else l=l!=null?l:[
],l.push(u);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let c;for(let l of Reflect.ownKeys(i)){if(l==="__proto__"||
!Object.prototype.propertyIsEnumerable.call(i,l))continue;let u=t.keyType._zod.run({value:l,issues:[]},o);if(u instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&cl.test(l)&&u.issues.length){let g=t.keyType._zod.run({value:Number(l),issues:[]},o);if(
g instanceof Promise)throw new Error("Async schemas not supported in object keys currently");g.issues.length===0&&(u=g)}if(u.issues.length){t.mode==="loose"?r.value[l]=i[l]:a?(c=c!=null?c:[],c.push(
l)):r.issues.push({code:"invalid_key",origin:"record",issues:u.issues.map(g=>Tn(g,o,xt())),input:l,path:[l],inst:e});continue}let p=u.value;if(p==="__proto__")continue;let f=t.valueType._zod.run({
value:i[l],issues:[]},o);f instanceof Promise?s.push(f.then(g=>{g.issues.length&&r.issues.push(...Rn(l,g.issues)),r.value[p]=g.value})):(f.issues.length&&r.issues.push(...Rn(l,f.issues)),r.value[p]=
f.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}return s.length?Promise.all(s).then(()=>r):r}});var xy=G("$ZodEnum",(e,t)=>{dt.init(e,t);let n=Yu(
t.entries),r=new Set(n);e._zod.values=r,On(e,"pattern",o=>{let i=Yu(o.def.entries).filter(s=>Wg.has(typeof s));return new RegExp(i.length?`^(${i.map(s=>oi(s.toString())).join("|")})$`:"^[^\\s\\S]$")}
),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.issues.push({code:"invalid_value",values:n,input:s,inst:e}),o}}),vy=G("$ZodLiteral",(e,t)=>{dt.init(e,t);let n=new Set(t.values);e._zod.values=
n,On(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.length?`^(${o.map(i=>typeof i=="string"?oi(i):i?oi(i.toString()):String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,o)=>{let i=
r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),r}});function py(e,t){return e.value=t.issues.length?void 0:t.value,e}var Sy=G("$ZodOptional",(e,t)=>{
dt.init(e,t),On(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",On(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set([...r,
void 0]):void 0}),On(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Gg(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(
t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>py(n,i)):py(n,o)}return t.innerType._zod.run(n,r)}});var Ry=
G("$ZodDefault",(e,t)=>{dt.init(e,t),e._zod.optin="defaulted",On(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(
n.value===void 0)return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>fy(i,t)):fy(o,t)}});function fy(e,t){return e.value===void 0&&(e.value=
t.defaultValue),e}function Ty(e){return e.checks&&(e.checks=[...e.checks]),e}function Oy(e,t){return new e(Ty({type:"string",...nt(t)}))}function _y(e,t){return new e(Ty({type:"number",checks:[],
...nt(t)}))}function Cy(e,t){return new e({type:"boolean",...nt(t)})}function ma(e,t){return new cy({check:"max_length",...nt(t),maximum:e})}function ui(e,t){return new uy({check:"string_format",
format:"regex",...nt(t),pattern:e})}var Mt=G("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");dt.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check}
,set with(e){cr(this,"with",e)},parse(e,t){return ai(this,e,t,{callee:this.parse})},parseAsync(e,t){return sl(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return ci(this,e,t)},safeParseAsync(e,
t){return al(this,e,t)},check(...e){var n;let t=this.def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:
r)]},{parent:!0})},clone(e,t){return ii(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),h_=G("ZodMiniString",(e,t)=>{
my.init(e,t),Mt.init(e,t)});function X(e){return Oy(h_,e)}var m_=G("ZodMiniNumber",(e,t)=>{gy.init(e,t),Mt.init(e,t)});function tn(e){return _y(m_,e)}var g_=G("ZodMiniBoolean",(e,t)=>{yy.init(e,t),
Mt.init(e,t)});function ur(e){return Cy(g_,e)}var y_=G("ZodMiniArray",(e,t)=>{by.init(e,t),Mt.init(e,t)});function nn(e,t){return new y_({type:"array",element:e,...nt(t)})}var b_=G("ZodMiniObject",(e,
t)=>{wy.init(e,t),Mt.init(e,t),Qg(e,"shape",n=>n._zod.def.shape,!1)});function Y(e,t){let n={type:"object",shape:e!=null?e:{},...nt(t)};return new b_(n)}var $y=G("ZodMiniRecord",(e,t)=>{ky.init(e,t),
Mt.init(e,t)});function ga(e,t,n){return!t||!t._zod?new $y({type:"record",keyType:X(),valueType:e,...nt(t)}):new $y({type:"record",keyType:e,valueType:t,...nt(n)})}var w_=G("ZodMiniEnum",(e,t)=>{
xy.init(e,t),Mt.init(e,t),e.options=[...e._zod.values]});function ya(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):e;return new w_({type:"enum",entries:n,...nt(t)})}var k_=G(
"ZodMiniLiteral",(e,t)=>{vy.init(e,t),Mt.init(e,t)});function Ey(e,t){return new k_({type:"literal",values:Array.isArray(e)?e:[e],...nt(t)})}var x_=G("ZodMiniOptional",(e,t)=>{Sy.init(e,t),Mt.init(e,
t)});function It(e){return new x_({type:"optional",innerType:e})}var v_=G("ZodMiniDefault",(e,t)=>{Ry.init(e,t),Mt.init(e,t)});function Ly(e,t){return new v_({type:"default",innerType:e,
get defaultValue(){return typeof t=="function"?t():el(t)}})}xt({jitless:!0});var Py=(e,t)=>ai(e,t);function ze(e,t){if(t)try{let n=ci(e,JSON.parse(t));return n.success?n.data:void 0}catch{return}}
var li={"values.text":"Chữ ghi vào ô đọc lại đúng từng ký tự.","values.letters":"Chữ có dấu, dù gõ theo cách nào, được giữ nguyên từng ký tự.","values.lines":"Ô nhiều dòng giữ đủ các dòng.",
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
,Ay={values:"Chưa nên nhận báo cáo vào sổ này: nội dung đơn vị gửi có thể bị ghi sai.",looks:"Màu, ghi chú, danh sách chọn có thể không như hướng dẫn. Nội dung báo cáo không bị ảnh hưởng.",rights:
"Chưa nên chia sẻ sổ cho đơn vị: phần của cán bộ có thể bị người khác sửa.",tabs:"Chưa nên đổi tên, chèn cột hoặc thêm dòng trong các thẻ của sổ.",stores:
"Chưa nên bật gửi thư: sổ có thể không nhớ thư nào đã gửi.",file:"Đề nghị chọn “Thiết lập, sửa lại sổ” rồi kiểm tra lại.",people:"Chưa nên giao biểu mẫu cho đơn vị: sổ có thể không biết ai đang gửi.",
mail:"Chưa nên bật gửi thư.",triggers:"Chưa nên bật gửi thư."},ll={plainTextStopsFormulas:"Dạng chữ ngăn “=…” thành công thức?",plainTextKeepsApostrophe:"Ô dạng chữ giữ dấu nháy đơn ở đầu?",
richTextMakesFormulas:"Chữ có định dạng bắt đầu bằng “=” thành công thức?",emptySheetValuesThrow:"Đọc phần trống của thẻ bị báo lỗi?",formatDateNamesAreEnglish:
"Tên thứ, tháng do Google viết là tiếng Anh?",readBackReworded:"Vùng bảo vệ đọc lại với cách viết khác?",openRangesAreClosed:"Vùng không ghi dòng cuối dừng ở dòng cuối lúc đó?",
protectionErrorsAtFlush:"Lần ghi bị từ chối chỉ được báo ở cuối?",eventRangeHasCoordinates:"Google cho biết ngay vị trí ô vừa sửa?",activeSpreadsheetInTriggers:"Lượt chạy hằng ngày thấy được sổ?",
killedRunKeepsPendingWrites:"Lượt chạy bị ngắt có giữ phần đã ghi?",currentOnlyWorksInTriggers:"Quyền hẹp dùng được trong lượt chạy hằng ngày?",triggersMadeByTriggersFire:
"Lịch do lượt chạy hằng ngày tạo ra có chạy?",simpleTriggersWriteProtected:"Lượt chạy khi sửa ô ghi được vào ô đã bảo vệ?",scriptStringsLoseSlashes:"Google cắt “\x2f/” trong chữ của trang?",
scriptStringsLoseTags:"Google bỏ thẻ HTML trong chữ của trang?"};var T_=e=>{try{return e(),!1}catch{return!0}},uo={plainTextStopsFormulas:{how:"here",ask:e=>e.cell().setNumberFormat("@").setValue(
"=1+1").getFormula()===""},plainTextKeepsApostrophe:{how:"here",ask:e=>e.cell().setNumberFormat("@").setValue("'x").getValue()==="'x"},richTextMakesFormulas:{how:"here",ask:e=>{let t=
SpreadsheetApp.newRichTextValue().setText("=1+1").build();return e.cell().setRichTextValue(t).getFormula()!==""}},emptySheetValuesThrow:{how:"here",ask:e=>T_(()=>e.sheet.getSheetValues(
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
"no page of the product holds a tag in a script (build/safe-script.mjs), so none can see it go"}};var wa="google/answer/",Ny="google/differs",dl="google/scratch",ka=(
)=>PropertiesService.getScriptProperties(),O_=nn(ya(Object.keys(li))),__=Y({name:X(),id:It(tn())});function My(e){var r;let t={};for(let o of Object.keys(uo))wa+o in e&&(t[o]=e[wa+o]==="true");let n=
ze(__,e[dl]);return{answers:t,differs:(r=ze(O_,e[Ny]))!=null?r:[],...n&&{scratch:n}}}function Iy(e,t,n){e.answers[t]!==n&&(e.answers[t]=n,ka().setProperty(wa+t,String(n)))}function Dy(e,t){ka(
).setProperties({...Object.fromEntries(Object.entries(e).map(([n,r])=>[wa+n,String(r)])),[Ny]:JSON.stringify(t)})}function xa(e){e?ka().setProperty(dl,JSON.stringify(e)):ka().deleteProperty(dl)}
var va=class{constructor(t,n,r,o){this.book=t;this.sheet=n;this.id=r;this.name=o;this.line=2;this.made=new Map}block(t,n){let r=this.line;return this.line+=t,this.sheet.getRange(r,1,t,n)}once(t,n){
return this.made.has(t)||this.made.set(t,n()),this.made.get(t)}cell(){return this.block(1,1)}get lastLine(){return this.line-1}},C_=e=>{var t;return(Object.prototype.toString.call(
e)==="[object Date]"?new Date(Number(e)).toISOString():(t=JSON.stringify(e))!=null?t:"undefined").slice(0,80)},R=(e,t)=>JSON.stringify(e)===JSON.stringify(t)?!0:{saw:C_(e)};var zy=[["Trang","Nhóm"]],
pl=e=>e.once("dropdown",()=>{let t=SpreadsheetApp.newDataValidation().requireValueInList(zy[0],!0).setAllowInvalid(!1).setHelpText("Chọn một mục").build();return e.cell().setDataValidation(
t).getDataValidation()}),Fy=e=>e.once("colour",()=>{let t=e.cell(),n=t.getA1Notation(),r=`=$A${e.lastLine}="x"`,o=SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(r).setBackground(
"#fce8e6").setRanges([t]).build();return e.sheet.setConditionalFormatRules([o]),{rule:e.sheet.getConditionalFormatRules()[0],where:n,formula:r}}),lr=(e,t,n,r)=>R(n(t(e.cell())),r),Uy={"looks.note":
e=>lr(e,t=>t.setNote("Cần sửa: thử"),t=>t.getNote(),"Cần sửa: thử"),"looks.noteGone":e=>lr(e,t=>t.setNote("x").setNote(""),t=>t.getNote(),""),"looks.notes":e=>R(e.block(1,2).setNotes([["",
"b"]]).getNotes(),[["","b"]]),"looks.background":e=>lr(e,t=>t.setBackground("#fce8e6"),t=>t.getBackground(),"#fce8e6"),"looks.backgrounds":e=>R(e.block(1,2).setBackgrounds([["#ffffff",
"#e6f4ea"]]).getBackgrounds(),[["#ffffff","#e6f4ea"]]),"looks.bold":e=>lr(e,t=>t.setFontWeight("bold"),t=>t.getFontWeight(),"bold"),"looks.wrap":e=>lr(e,t=>t.setWrap(!0),t=>t.getWrap(),!0),
"looks.top":e=>lr(e,t=>t.setVerticalAlignment("top"),t=>t.getVerticalAlignment(),"top"),"looks.middle":e=>lr(e,t=>t.setHorizontalAlignment("center"),t=>t.getHorizontalAlignment(),"center"),
"looks.width":e=>R(e.sheet.setColumnWidth(6,140).getColumnWidth(6),140),"looks.frozenLine":e=>(e.sheet.setFrozenRows(1),R(e.sheet.getFrozenRows(),1)),"looks.frozenColumn":e=>(e.sheet.setFrozenColumns(
2),R(e.sheet.getFrozenColumns(),2)),"looks.hidden":e=>(e.sheet.hideColumns(7),R([7,8].map(t=>e.sheet.isColumnHiddenByUser(t)),[!0,!1])),"looks.choices":e=>{var t;return R((t=pl(e))==null?void 0:
t.getCriteriaValues()[0],zy[0])},"looks.choicesStrict":e=>{var t;return R((t=pl(e))==null?void 0:t.getAllowInvalid(),!1)},"looks.choicesHelp":e=>{var t;return R((t=pl(e))==null?void 0:t.getHelpText(),
"Chọn một mục")},"looks.colourRule":e=>{var r;let{rule:t,formula:n}=Fy(e);return R((r=t==null?void 0:t.getBooleanCondition())==null?void 0:r.getCriteriaValues()[0],n)},"looks.colourRuleWhere":e=>{let{
rule:t,where:n}=Fy(e);return R(t==null?void 0:t.getRanges().map(r=>r.getA1Notation()),[n])},"looks.chart":e=>(e.sheet.insertChart(e.sheet.newChart().asBarChart().addRange(e.block(2,2)).setPosition(3,
9,0,0).build()),R(e.sheet.getCharts().length,1))};var Ky="Sổ Tài Khoản: thử";function $_(e){let t=e.cell(),n=t.getA1Notation();return t.protect().setDescription(Ky+n),{found:e.sheet.getProtections(
SpreadsheetApp.ProtectionType.RANGE).filter(o=>o.getDescription()===Ky+n)[0],where:n}}var Zy={"rights.range":e=>{let{found:t,where:n}=$_(e),r=R(t==null?void 0:t.getRange().getA1Notation(),n);
return t==null||t.remove(),r},"rights.own":e=>{let t=e.cell(),n=t.protect();n.removeEditors(n.getEditors());let r=R([t.canEdit(),t.setValue("x").getValue()],[!0,"x"]);return n.remove(),r},
"rights.strict":e=>{let t=e.cell().protect(),n=R(t.isWarningOnly(),!1);return t.remove(),n},"rights.gone":e=>{let{RANGE:t}=SpreadsheetApp.ProtectionType,n=e.sheet.getProtections(t).length;
return e.cell().protect().remove(),R(e.sheet.getProtections(t).length,n)},"rights.open":e=>{let t=e.block(2,2),n=e.sheet.protect().setUnprotectedRanges([t]),r=e.sheet.getProtections(
SpreadsheetApp.ProtectionType.SHEET)[0],o=R(r==null?void 0:r.getUnprotectedRanges().map(i=>i.getA1Notation()),[t.getA1Notation()]);return n.remove(),o},"tabs.name":e=>{let t=R(e.sheet.setName(
`${e.name} 2`).getName(),`${e.name} 2`);return e.sheet.setName(e.name),t},"tabs.id":e=>{var t;return R((t=e.book.getSheetById(e.id))==null?void 0:t.getName(),e.name)},"tabs.last":e=>{let t=
e.book.getSheets();return R(t[t.length-1].getSheetId(),e.id)},"tabs.linesAdded":e=>{let t=e.sheet.getMaxRows();return e.sheet.insertRowsAfter(t,5),R(e.sheet.getMaxRows(),t+5)},"tabs.columnAdded":e=>{
let t=e.block(1,5).getCell(1,5).setValue("x");return e.sheet.insertColumnBefore(5),R(e.sheet.getRange(t.getRow(),6).getValue(),"x")}};var jy={daily:"sendDailyLetters"},E_="Asia/Ho_Chi_Minh",fl=
e=>ScriptApp.getProjectTriggers().filter(t=>t.getHandlerFunction()===jy[e]),By=e=>fl(e).length>0,Sa=(e,t)=>fl(e).some(n=>n.getUniqueId()===t);function Gy(e){ScriptApp.requireScopes(
ScriptApp.AuthMode.FULL,["https:\x2f/www.googleapis.com/auth/script.scriptapp","https:\x2f/www.googleapis.com/auth/script.send_mail"]);for(let[t,n]of Object.entries(e)){let r=fl(t);n!=="none"&&
ScriptApp.newTrigger(jy[t]).timeBased().everyDays(1).atHour(n.hour).inTimezone(E_).create(),r.forEach(o=>ScriptApp.deleteTrigger(o))}}var $e="google/probe",L_=()=>Array(4001).join("é");function di(e,
t,n){e.setProperties(t);try{return n()}finally{for(let r of Object.keys(t))e.deleteProperty(r)}}function Hy(e){try{return e()}catch(t){if(t.name==="Exception")return;throw t}}var dr=(
)=>PropertiesService.getScriptProperties(),Wy={"stores.kept":()=>di(dr(),{[$e]:"một"},()=>R(dr().getProperties()[$e],"một")),"stores.over":()=>{let e=dr();return di(e,{[$e]:"một"},()=>(e.setProperty(
$e,"hai"),R(e.getProperties()[$e],"hai")))},"stores.beside":()=>{let e=dr();return di(e,{[`${$e}/1`]:"một"},()=>{e.setProperties({[$e]:"hai"});let t=e.getProperties();return e.deleteProperty($e),R([t[
`${$e}/1`],t[$e]],["một","hai"])})},"stores.gone":()=>{let e=dr();return e.setProperty($e,"một"),e.deleteProperty($e),R($e in e.getProperties(),!1)},"stores.long":()=>{let e=dr();return di(e,{[$e]:L_(
)},()=>{var t;return R((t=e.getProperties()[$e])==null?void 0:t.length,4e3)})},"stores.own":()=>{let e=PropertiesService.getUserProperties();return di(e,{[$e]:"riêng"},()=>R([e.getProperties()[$e],
$e in dr().getProperties()],["riêng",!1]))},"stores.lock":()=>{let e=LockService.getScriptLock();if(!e.tryLock(5e3))return;let t=R(e.hasLock(),!0);return e.releaseLock(),t},"file.open":({book:e,id:t}
)=>{var n;return R((n=SpreadsheetApp.openById(e.getId()).getSheetById(t))==null?void 0:n.getSheetId(),t)},"file.locale":({book:e})=>R(e.getSpreadsheetLocale(),"vi_VN"),"file.zone":({book:e})=>R(
e.getSpreadsheetTimeZone(),"Asia/Ho_Chi_Minh"),"file.scriptZone":()=>R(Session.getScriptTimeZone(),"Asia/Ho_Chi_Minh"),"people.self":()=>{let[e,t]=[Session.getActiveUser().getEmail(),
Session.getEffectiveUser().getEmail()];return R(e===""?"none":e===t?"same":"other","same")},"mail.quota":()=>Hy(()=>R(typeof MailApp.getRemainingDailyQuota(),"number")),"triggers.read":()=>Hy(()=>R(
typeof Sa("daily",""),"boolean"))};var P_=()=>`Kiểm tra Google ${Math.random().toString(36).slice(2,10)}`;function Vy(e){let t=P_();xa({name:t});let n=e.insertSheet(t,e.getSheets().length),r=
n.getSheetId();return xa({name:t,id:r}),n.getRange(1,1).setNumberFormat("@").setValue(t),new va(e,n,r,t)}var A_=(e,{name:t})=>e.getLastRow()===0||e.getRange(1,1).getDisplayValue()===t;function Ra(e,
t){var r;let n=(r=t.id===void 0?void 0:e.getSheetById(t.id))!=null?r:e.getSheetByName(t.name);n&&A_(n,t)&&e.deleteSheet(n),xa(void 0)}function hl(e){var n;let t=(n=LockService.getDocumentLock(
))!=null?n:LockService.getScriptLock();if(t.tryLock(1))try{return e()}finally{t.releaseLock()}}var qy=(e,t,n)=>e.cell().setNumberFormat(t).setValue(n).getValue(),gl={name:
"Công đoàn cơ sở Trường Mầm non",letters:"Ưứng Tie\u0302\u0301ng đ\u00a0“…”",lines:`một\nhai\n\nbốn`,long:Array(401).join("dài a"),phone:"0912345678",date:"02/10/2018",code:"12E5"},Ta=Object.keys(gl);
function pr(e,t){let n=e.once("texts",()=>e.block(Ta.length,1).setNumberFormats(Ta.map(()=>["@"])).setValues(Ta.map(r=>[gl[r]])).getValues());return R(n[Ta.indexOf(t)][0],gl[t])}var ml=()=>new Date(
Date.UTC(2018,9,2,5)),Xy={"values.text":e=>pr(e,"name"),"values.letters":e=>pr(e,"letters"),"values.lines":e=>pr(e,"lines"),"values.long":e=>pr(e,"long"),"values.phone":e=>pr(e,"phone"),"values.date":
e=>pr(e,"date"),"values.code":e=>pr(e,"code"),"values.number":e=>R(qy(e,"0",12),12),"values.empty":e=>{let t=e.cell();return R([t.setValue("có").getValue(),t.setValue("").getValue()],["có",""])},
"values.block":e=>{let t=[["a","b","c"],["d","","f"]];return R(e.block(2,3).setValues(t).getValues(),t)},"values.typed":e=>R(typeof e.cell().setValue("0912345678").getValue(),"number"),
"values.format":e=>{let t=e.block(1,2).setNumberFormats([["@","dd/MM/yyyy"]]).getNumberFormats()[0];return R(t.map(n=>n.toLowerCase()),["@","dd/mm/yyyy"])},"values.formatOfList":e=>{let t=e.block(1,
3),n=e.lastLine;return e.sheet.getRangeList([`A${n}`,`C${n}`]).setNumberFormat("@"),R(t.getNumberFormats()[0].map(r=>r==="@"),[!0,!1,!0])},"values.day":e=>R(Number(qy(e,"dd/MM/yyyy",ml())),Number(ml(
))),"values.dayShown":e=>R(e.cell().setNumberFormat("dd/MM/yyyy").setValue(ml()).getDisplayValue(),"02/10/2018"),"values.formula":e=>{let t=e.cell().setValue("=1+1");return R([t.getValue(),
t.getFormula()],[2,"=1+1"])},"values.counted":e=>{let n=e.block(3,1).setValues([["x"],[""],["x"]]).getA1Notation();return R(e.cell().setValue(`=SUMPRODUCT((${n}<>"")*(${n}="x"))`).getValue(),2)},
"values.wholeTab":e=>{let t=e.cell().setNumberFormat("@").setValue("cuối"),n=e.sheet.getSheetValues(1,1,-1,-1);return R([n[t.getRow()-1][0],n[0][0]],["cuối",e.name])},"values.lastLine":e=>(e.cell(
).setValue("x"),R(e.sheet.getLastRow(),e.lastLine)),"values.sorted":e=>R(e.block(3,2).setValues([[2,"a"],[1,"c"],[1,"b"]]).sort([{column:1,ascending:!0},{column:2,ascending:!0}]).getValues(),[[1,"b"],
[1,"c"],[2,"a"]]),"values.cleared":e=>{let t=e.cell().setNumberFormat("@").setValue("x");return t.clearContent(),R([t.getValue(),t.getNumberFormat()],["","@"])}};var Yy={...Xy,...Uy,...Wy,...Zy},N_=
Object.keys(Yy),Jy=Object.keys(uo);function M_(e,t){try{return Yy[e](t)}catch{return{saw:"refused"}}}function I_(e,t){let n={...t};for(let r of Jy){let o=uo[r];if(o.how==="here")try{let i=o.ask(e);
i!==void 0&&(n[r]=i)}catch{}}return n}function Qy(e,t){return hl(()=>{t.scratch&&Ra(e,t.scratch);let n=Vy(e),r=N_.map(s=>({id:s,seen:M_(s,n)})),o=I_(n,t.answers);Ra(e,{name:n.name,id:n.id});let i={
same:r.filter(({seen:s})=>s===!0).map(({id:s})=>s),differs:r.flatMap(({id:s,seen:a})=>typeof a=="object"?[{id:s,saw:a.saw}]:[]),notAsked:r.filter(({seen:s})=>s===void 0).map(({id:s})=>s),answers:
Jy.map(s=>({key:s,how:uo[s].how,answer:o[s]}))};return Dy(o,i.differs.map(({id:s})=>s)),i})}function eb(e,{scratch:t}){t&&hl(()=>Ra(e(),t))}function tb(e,t){let n=e.split("/"),r=n.length-2;return n[
r-2]!==Gi.prefix?e:(n[r]=n[r].split(".").map(o=>{var i;return(i=t.get(o))!=null?i:o}).sort().join("."),n.join("/"))}function nb(e,t){let{rows:n}=e.table("accounts"),r=n.flatMap((i,s)=>{let a=
i.approved?t(i):void 0;return a!==void 0&&a!==i.approved?[{index:s,cells:{approved:a}}]:[]}),o=new Map(r.map(({index:i,cells:s})=>[Xo(n[i]),Xo({...n[i],...s})]));return e.putOwn("letters",e.table(
"letters").rows.flatMap((i,s)=>{let a=tb(i.key,o);return a===i.key?[]:[{index:s,cells:{key:a}}]})),e.putOwn("accounts",r),r.length}var rb=(e,t)=>nb(e,n=>uf(n.approved,n,t));function ob(e,t){e.putOwn(
"accounts",e.table("accounts").rows.flatMap((n,r)=>{if(!n.consent.trim()||n.consentMark||Xr(n.consent))return[];let o=um(n.consent);return[{index:r,cells:{consent:o,consentMark:Ko({...n,consent:o},t)}
}]}))}function D_(e,t){e.putOwn("accounts",e.table("accounts").rows.flatMap((n,r)=>Vn(n,t)==="unknown"?[{index:r,cells:{consentMark:Ko(n,t)}}]:[]))}function ib(e,t){return D_(e,t),nb(e,n=>Xi(n,t)?Kn(
n,t):void 0)}var sb=[{number:1,why:"The first layout: every tab starts with its headings frozen.",run:({sheets:e})=>{for(let t of Object.values(e))t.getFrozenRows()===0&&t.setFrozenRows(1)}},{number:
2,why:"Marks of approved rows are keyed and by column name: those of 0.1.0 could be guessed, and a column more voided them all.",run:({sheets:e,office:t,markKey:n})=>{e.accounts&&rb(t,n)}},{number:3,
why:"First reports stand where units cannot write, and consent is sealed with its person: what 0.1.0 recorded is taken over once.",run:({sheets:e,office:t,markKey:n})=>{e.units&&_m(t),e.accounts&&ob(
t,n)}}],Oa=sb.length;function ab(e,t,n){if(Object.keys(t.sheets).length===0){e< Oa&&n(Oa);return}for(let r of sb)r.number<=e||(r.run(t),n(r.number))}function cb(e,t){var n,r;for(let o=0;o< Math.max(
e.length,t.length);o+=1)if(((n=e[o])!=null?n:"")!==((r=t[o])!=null?r:""))return!1;return!0}function F_(e,t){let n=new Map;return e.forEach((r,o)=>{var s;let i=t(r);i&&n.set(i,[...(s=n.get(i))!=null?s:
[],o])}),n}var yl=class{constructor(t,n,r){this.known=t;this.found=n;this.sight=r;this.out={put:[],add:[],stands:[]};this.free=[];this.homeless=new Set;this.over=new Set;this.inDoubt=!1;this.owners=
new Map;var o;for(let{now:i}of t)this.owners.set(r.idOf(i),((o=this.owners.get(r.idOf(i)))!=null?o:0)+1);this.placeOf=new Map(t.flatMap((i,s)=>this.ids(i).map(a=>[a,s])))}ids({was:t,now:n}){let[r,o]=[
this.sight.idOf(n),t===void 0?"":this.sight.idOf(t)];return[r,o!==r&&!this.owners.has(o)?o:""].filter(i=>i!=="")}look(){let t=F_(this.found,r=>this.sight.idOf(r));this.known.forEach((r,o)=>{let i=
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
let r of this.homeless)this.out.stands[r]=void 0,(this.known[r].written||this.inDoubt||n.some(([o,i])=>r>o&&r< i))&&this.out.add.push(this.known[r].now)}};function ub(e,t,n){let r=new yl(e,t,n);
return r.look(),r.giveBack(),r.addLost(),r.out}var rt=e=>e,db=e=>e.typedRows.size>0||[...e.ownKeys].some(t=>Se(e.tab)[t].writer!=="us"),bl=e=>e.typedRows.size>0||e.ownKeys.size>0;function pb(e,t){let{
key:n}=e;if(n===void 0)return!1;let r=({rows:o})=>o.map(i=>rt(i)[n]);return!cb(r(e),r(t))}var fb=(e,t)=>[...e.positions].some(([n,r])=>t.positions.get(n)!==r);function lb(e,t,n,r){var i,s;let o=Se(
e.tab)[n];return Qs(o,na(o,(s=(i=e.lines[t])==null?void 0:i[r-1])!=null?s:""))}function z_(e,t){let n=new Map([...t.positions].map(([o,i])=>[i,o])),r=(o,i,s)=>[...s].flatMap(a=>{let c=e.positions.get(
a),l=rt(i)[a];return n.get(c)!==a&&l!==""&&lb(t,o,a,c)===l?[c]:[]});return[...e.wroteAt].flatMap(([o,i])=>{let s=e.rows[o];if(!s)return[];let a=r(o,s,i);if(a.length)return[{index:o,now:s,at:a}];let c=
e.key===void 0||!i.has(e.key)?"":rt(s)[e.key],l=c===""?-1:t.lines.findIndex((u,d)=>r(d,s,new Set([e.key])).length>0&&lb(t,d,e.key,e.positions.get(e.key))===c);return l<0?[]:[{index:l,now:s,at:r(l,s,
i)}]})}function hb(e,t){let n=z_(e,t),r=Object.keys(Se(e.tab)).filter(s=>n.some(({index:a,now:c})=>rt(c)[s]!==(t.rows[a]?rt(t.rows[a])[s]:"")));if(n.length===0)return!1;let o=new Set(
t.positions.values()),i=(s,a)=>{var u,d,p;let c=String((u=t.headings[a-1])!=null?u:"").trim(),l=c===""?-1:e.headings.findIndex(f=>String(f).trim()===c);return l<0?"":(p=(d=e.lines[s])==null?void 0:d[
l])!=null?p:""};return t.putOthers(n.flatMap(({index:s,at:a})=>a.filter(c=>!o.has(c)).map(c=>({index:s,at:c,value:i(s,c)})))),r.length&&t.putTyped(n.map(({index:s,now:a})=>({index:s,cells:
Object.fromEntries(r.map(c=>[c,rt(a)[c]]))}))),!0}function U_(e){let n=Object.entries(Se(e.tab)).filter(([,{writer:s}])=>s!=="us").map(([s])=>s),r=[...e.typedKeys],o=n.filter(s=>!e.typedKeys.has(s)&&
!e.ownKeys.has(s)),i=(s,a)=>a.map(c=>rt(s)[c]).join(`\n`).trim();return{idOf:s=>rt(s)[e.key]||i(s,n).trim(),textOf:s=>i(s,r),restOf:s=>i(s,o)}}function mb(e,t){let n=e.rows.map((a,c)=>({was:
e.rowAsRead(c),now:a,written:e.typedRows.has(c)||e.writtenBefore.has(rt(a)[e.key])}));for(let{now:a,written:c}of n)c&&t.writtenBefore.add(rt(a)[e.key]);for(let a of e.typedKeys)t.typedKeys.add(a);let{
put:r,add:o,stands:i}=ub(n,t.rows,U_(e)),s=(a,c)=>Object.fromEntries([...a].map(l=>[l,c?rt(c)[l]:""]));t.putTyped(r.map(({index:a,row:c})=>({index:a,cells:s(e.typedKeys,c)}))),t.append(o.map(a=>s(
e.typedKeys,a))),t.putOwn(n.flatMap(({now:a},c)=>{let l=i[c];return l!==void 0&&[...e.ownKeys].some(u=>u!==e.key&&rt(t.rows[l])[u]!==rt(a)[u])?[{index:l,cells:s([...e.ownKeys].filter(u=>u!==e.key),a)}
]:[]}))}var Cn={runner:"",hour:0,since:"",lease:{until:"",by:""},lastRun:"",did:"",trouble:"",dry:"",refused:{}};var yb="runner",bb="lease",wb="lastRun",wl="sending",kb="refused",xb="confirmed",Ca=
"ledger",K_=6e3,_a,$a=()=>_a!=null?_a:_a=PropertiesService.getScriptProperties(),lo=(e,t)=>{$a().setProperty(e,JSON.stringify(t))},Z_=Y({runner:X(),hour:tn(),since:X()}),j_=Y({until:X(),by:X()}),B_=Y(
{lastRun:X(),did:X(),trouble:X(),dry:Ly(X(),Cn.dry)}),G_=Y({key:X(),gone:nn(X()),doubt:nn(X()),at:X()}),H_=Y(Object.fromEntries(lc.map(e=>[e,X()]))),W_=ga(X(),Y({email:X(),day:X()})),vb=e=>{var t,n;
return{...Cn,...ze(Z_,e[yb]),...ze(B_,e[wb]),lease:(t=ze(j_,e[bb]))!=null?t:Cn.lease,inFlight:ze(G_,e[wl]),refused:(n=ze(W_,e[kb]))!=null?n:{},confirmed:ze(H_,e[xb]),ledger:Nb(e)}},Sb=({runner:e,hour:
t,since:n})=>lo(yb,{runner:e,hour:t,since:n}),Rb=({until:e,by:t})=>lo(bb,{until:e,by:t}),Tb=({lastRun:e,did:t,trouble:n,dry:r})=>lo(wb,{lastRun:e,did:t,trouble:n,dry:r}),Ob=e=>lo(xb,e),_b=e=>lo(wl,e),
Cb=()=>{$a().deleteProperty(wl)};function $b(e){let t=Object.entries(e).sort(([,r],[,o])=>r.day< o.day?1:r.day>o.day?-1:0),n=0;lo(kb,Object.fromEntries(t.filter(r=>(n+=JSON.stringify(r).length,
n<=K_))))}var Eb="firstLetter",Lb=()=>Number(PropertiesService.getUserProperties().getProperty(Eb))||0,Pb=e=>{PropertiesService.getUserProperties().setProperty(Eb,String(e))},V_=7800;function q_(e){
let t=[],n=0,r=0;for(let o=0;o< e.length;o+=1){let i=e.charCodeAt(o),s=i<128?1:i<2048?2:3;r+s>V_&&!(i>=56320&&i<57344)&&(t.push(e.slice(n,o)),[n,r]=[o,0]),r+=s}return[...t,e.slice(n)]}function Ab(e){
let t=q_(Km(e)),n=Date.now().toString(36);$a().setProperties(Object.fromEntries(t.map((r,o)=>[`${Ca}${o}`,`${n} ${t.length} ${r}`])))}function Nb(e){let t=gb(e[`${Ca}0`]);if(!t)return e[
`${Ca}0`]===void 0?void 0:"unreadable";let n=Array.from({length:t.count},(o,i)=>gb(e[`${Ca}${i}`]));return n.every(o=>(o==null?void 0:o.mark)===t.mark)&&jm(n.map(o=>o.text).join(""))||"unreadable"}
function gb(e){var o;let[,t,n,r]=(o=/^(\w+) (\d{1,2}) ([^]*)$/.exec(e!=null?e:""))!=null?o:[];return t===void 0?void 0:{mark:t,count:Number(n),text:r}}var Mb=()=>Nb($a().getProperties());var Ib=
"workbook",Db="marks",kl="witness",xl="settings",Fb="groups",zb="lines",Ub="staff",X_=8500,Y_=It(tn()),J_=Y({version:tn(),spreadsheetId:X(),tabs:Y(Object.fromEntries(Object.keys(V).map(e=>[e,Y_]))),
owner:X()}),Q_=Y({secret:X().check(ui(/^[0-9a-f]{64}$/)),isNew:It(Ey(!0))}),eC=ga(X(),X()),tC=Y({accounts:It(tn()),units:It(tn())}),nC=nn(X());function $n(){let e=
PropertiesService.getScriptProperties().getProperties(),t=ze(J_,e[Ib]);if(t)return{...t,staff:ze(nC,e[Ub]),groups:e[Fb],lines:ze(tC,e[zb]),post:vb(e),google:My(e),settings:ze(eC,e[xl]),markSecret:Kb(
e),...e[kl]?{witness:e[kl]}:{}}}var Kb=e=>ze(Q_,e[Db]),Zb=()=>Kb(PropertiesService.getScriptProperties().getProperties());function vl(e){PropertiesService.getScriptProperties().setProperty(Db,
JSON.stringify(e))}function jb(e){PropertiesService.getScriptProperties().setProperty(kl,e)}function Sl({version:e,spreadsheetId:t,tabs:n,owner:r}){PropertiesService.getScriptProperties().setProperty(
Ib,JSON.stringify({version:e,spreadsheetId:t,tabs:n,owner:r}))}function Bb(e){let t=JSON.stringify(e),n=PropertiesService.getScriptProperties();encodeURIComponent(t).replace(/%../g,"x").length<=X_?
n.setProperty(xl,t):n.deleteProperty(xl)}function Ea(e){PropertiesService.getScriptProperties().setProperty(Fb,e)}function La(e){PropertiesService.getScriptProperties().setProperty(zb,JSON.stringify(
e))}function Pa(e){PropertiesService.getScriptProperties().setProperty(Ub,JSON.stringify(e))}var rC=3,Xe=class{constructor(t={}){this.begun=t;this.now=wr(Date.now());this.today=this.now.slice(0,10);
this.unsettled=!1;this.held=new Map;this.tables=new Map;this.wasRefusedLate=!1;this.drafts=Du;this.book=t.book}recalled(){return this.memory}remembered(){var t;if((t=this.memory)!=null||(this.memory=
$n()),!this.memory)throw new ee({key:"workbook.notSetUp"});return this.memory}spreadsheet(){var t,n;return(n=this.book)!=null||(this.book=(t=SpreadsheetApp.getActiveSpreadsheet())!=null?t:
SpreadsheetApp.openById(this.remembered().spreadsheetId)),this.book}sheet(t){let n=this.held.get(t);if(n)return n;let r=this.remembered().tabs[t],o=r===void 0?null:this.spreadsheet().getSheetById(r);
if(!o)throw new ee({key:"workbook.lostTab",with:{tab:V[t].title}});return this.held.set(t,o),o}visitor(){var t,n,r,o;return(o=this.asking)!=null?o:this.asking=(r=(n=(t=this.begun).who)==null?void 0:
n.call(t,this))!=null?r:Ys}isStaff(t){return t!==""&&(wn(t,this.staff())||to(t,this.remembered().owner))}settings(){var t,n;return(n=this.read)!=null||(this.read=Dn((t=this.remembered(
).settings)!=null?t:this.settingTexts()).settings),this.read}staff(){var i;let t=this.remembered(),n=this.listedStaff();if(!n)return(i=t.staff)!=null?i:[];let{staff:r,kept:o}=ug(n,t.staff);return(
o==null?void 0:o.length)===0&&t.owner===""?t.staff:(o&&o.length< t.staff.length&&(Pa(o),t.staff=o),r)}listedStaff(){try{return this.settings().staff}catch(t){if(t instanceof ee)return;throw t}}
compileSettings(){let t=this.settingTexts();JSON.stringify(t)!==JSON.stringify(this.remembered().settings)&&Bb(t);let{settings:n,problems:r}=Dn(t);return this.read=n,this.staff(),r}settingTexts(){
let t=this.table("settings").rows;return Object.fromEntries(t.filter(n=>n.label).map(n=>[n.label.trim(),n.value]))}lastWitness(){var t;return(t=this.begun.setUp?this.begun.setUp.lastWitness:
this.remembered().witness)!=null?t:""}rememberWitness(){this.settle(),jb(this.now)}markKey(){var n;if(this.begun.setUp)return this.begun.setUp.markKey;let{markSecret:t}=this.remembered();return(n=
this.key)!=null||(this.key=t&&new eo(t.secret)),this.key}needsToday(t){if(t!=="settings"&&!this.begun.setUp&&this.remembered().version!==Oa)throw new ee({key:"workbook.otherLayout"})}table(t){var r;
let n=(r=this.tables.get(t))!=null?r:this.readTable(t);return this.tables.set(t,n),n}readTable(t){this.needsToday(t);let n=t==="accounts"?Js(this.table("units").rows.map(({code:o})=>o)):void 0,r=(
)=>new oa(t,this.sheet(t),n);return this.unsettled?this.late(r):r()}edits(t,n){this.held.set(t,n)}reread(t){this.tables.delete(t)}late(t){try{return t()}catch(n){throw this.wasRefusedLate=!0,n}}letGo(
){for(let t=0;t<50;t+=1)try{SpreadsheetApp.flush();return}catch{this.wasRefusedLate=!0}}settle(){this.unsettled&&this.late(()=>SpreadsheetApp.flush()),this.unsettled=!1}forget(){this.tables.clear()}
putTyped(t,n){n.length&&(this.table(t).putTyped(n),this.unsettled=!0)}putOwn(t,n){n.length&&(this.table(t).putOwn(n),this.unsettled=!0)}append(t,n){n.length&&(this.table(t).append(n),this.unsettled=
!0)}makeRoom(t,n){this.table(t).makeRoom(n)}readyLines(){var r;let t=(r=this.remembered().lines)!=null?r:{},n=Fg(o=>this.table(o),t,()=>aa(this.spreadsheet(),this.staff(),this.remembered().owner));
n!==t&&(La(n),this.unsettled=!0)}putNotes(t,n){n.length&&(this.table(t).putNotes(n),this.unsettled=!1)}noteEdited(t){let{edited:n}=this.begun;if(!n)return;let r=n.getNote();ia(r,t)!==r&&n.setNote(ia(
r,t)),this.unsettled=!1}lookAgain(){let t=[...this.tables.values()].filter(n=>n.key!==void 0&&bl(n));return t.some(db)?(this.late(()=>SpreadsheetApp.flush()),this.unsettled=!1,t.map(({tab:n}
)=>this.putBack(n)).some(n=>n)):!1}putBack(t){let n=this.table(t),r=this.readTable(t),o=fb(n,r);o&&(hb(n,r)&&(this.late(()=>SpreadsheetApp.flush()),r=this.readTable(t)),this.tables.set(t,r));let i=0;
for(;i<4&&pb(n,r)&&(this.tables.set(t,r),mb(n,r),!!bl(r));i+=1)this.late(()=>SpreadsheetApp.flush()),n=r,r=this.readTable(t);return o||i>0}refreshSummary(){let t=this.table("units"),n=ni(t.rows);
n!==this.remembered().groups&&(la(this.sheet("summary"),t.sheet.getName(),t.positions,t.rows),Ea(n),this.unsettled=!0)}sortUnits(){let t=this.table("units");if(t.rows.length===0)return;let n=
t.sheet.getLastColumn();t.sheet.getRange(2,1,t.rows.length,n).sort([{column:t.at("order"),ascending:!0},{column:t.at("code"),ascending:!0}]),this.unsettled=!0,this.forget()}mayWrite(t,n){let r=
this.table(t);return r.sheet.getRange(2,r.at(n)).canEdit()}broke(t){for(let n of t.slice(0,rC))or("check",n)}lostLog(){try{return this.sheet("log"),[]}catch(t){if(t instanceof ee)return[t.problem];
throw t}}log(t){let[n]=t.length?this.lostLog():[];t.length===0||n||(this.unsettled=!0,Kg(this.sheet("log"),t,this.now,se(this.visitor())))}exclusively(t){if(!ao(this.begun.waitMs))return;this.forget(
);let n=t();return this.settle(),n}checkGoogle(){return Qy(this.spreadsheet(),this.remembered().google)}googleDiffers(){return this.remembered().google.differs}refusedAddresses(){var t,n;return(n=(t=
this.remembered().post)==null?void 0:t.refused)!=null?n:{}}newId(){let t="r";for(;t.length<13;)t+=Math.floor(Math.random()*36).toString(36);return t}link(){
return`https:\x2f/docs.google.com/spreadsheets/d/${this.remembered().spreadsheetId}/edit`}linkTo(t,n){var o;let{tabs:r}=this.remembered();return`${this.link()}#gid=${(o=r[t])!=null?o:0}&range=A${Me(
n)}`}};var oC=24*36e5,En=class{constructor(t){this.book=t;this.from=Date.now()}post(){var t,n;return(n=(t=$n())==null?void 0:t.post)!=null?n:Cn}setRunner(t){Sb(t)}setLease(t){Rb(t)}setLastRun(t){Tb(
t)}setRefused(t){$b(t)}keepJournal(t){_b(t)}closeJournal(){Cb()}setConfirmed(t){Ob(t)}ledger(){return Mb()}keepLedger(t){Ab(t)}alone(t,n){let r=ao();if(r)try{t.forget();let o=n();return t.settle(),{
value:o}}finally{r.releaseLock()}}quota(){return MailApp.getRemainingDailyQuota()}renewsIn(){var t;return(t=this.firstLetter)!=null||(this.firstLetter=Lb()),this.firstLetter+oC-Date.now()}send({to:t,
subject:n,text:r,html:o,attachments:i,senderName:s,replyTo:a}){this.rememberFirstLetter(),MailApp.sendEmail({to:t.join(","),subject:n,body:r,htmlBody:o,name:s.replace(/\s+/g," "),...a?{replyTo:a}:{},
...i.length?{attachments:i.map(({name:c,mime:l,content:u})=>Utilities.newBlob(u,l,c))}:{}})}rememberFirstLetter(){try{this.renewsIn()<=0&&(this.firstLetter=Date.now(),Pb(this.firstLetter))}catch{
this.firstLetter=Date.now()}}sleep(t){Utilities.sleep(t)}elapsed(){return Date.now()-this.from}me(){return Session.getEffectiveUser().getEmail().toLowerCase()}zones(){return{script:
Session.getScriptTimeZone(),book:this.book().getSpreadsheetTimeZone()}}setTrigger(t){Gy({daily:t===void 0?"none":{hour:t}})}hasTrigger(){return By("daily")}};function po(e,t,n){try{Iy(e.remembered(
).google,t,n)}catch{}}function Ln(e,t=()=>e.visitor().is==="staff"){var n;try{let r=(n=e.recalled())==null?void 0:n.google;r!=null&&r.scratch&&t()&&eb(()=>e.spreadsheet(),r)}catch(r){or("sweep",r)}}
function Gb(e,t){if(!t||/\s/.test(t))return!1;let n=ln(t);return e.email.toLowerCase().replace(/[.]|[^\0-\x7F]/g,"").indexOf(n.slice(0,n.indexOf("@")).replace(/\./g,""))<0?!1:Qe(e.email).emails.some(
o=>ln(o)===n)}var iC=(e,t)=>t.some(n=>n.code.trim()===e&&Qe(n.email).emails.length>0),sC=(e,t)=>t.filter(n=>Gb(n,e)),Hb=(e,t)=>t.some(n=>Gb(n,e));function Aa(e,t){switch(e.is){case"staff":
case"person":return sC(e.email,t);case"link":return t.filter(n=>n.code.trim()===e.unit);case"unlisted":case"nobody":return[]}}function Na(e,t){switch(e.is){case"staff":return!0;case"unlisted":
return t.mayChoose;case"person":case"link":case"nobody":return!1}}var Rl=(e,t)=>e.is==="nobody"?{key:"who.nobody"}:{key:"who.unknown",with:{email:se(e),contact:t.contact}};function Ma(e,t,n,r){if(
t.is==="nobody")return{may:!1,why:{key:"who.nobody"}};if(!e.trim()||!n.some(i=>i.code.trim()===e))return{may:!1,why:{key:"form.unknownUnit",with:{code:e}}};let o=()=>Aa(t,n).some(i=>i.code.trim(
)===e)?{may:!0,unlisted:!1}:{may:!1,why:{key:"who.notYours"}};switch(t.is){case"staff":return{may:!0,unlisted:!1};case"person":case"link":return o();case"unlisted":return Na(t,r)?iC(e,n)?{may:!1,why:{
key:"who.hasContact",with:{contact:r.contact}}}:{may:!0,unlisted:!0}:{may:!1,why:Rl(t,r)}}}function pi(){let e=Session.getActiveUser().getEmail().toLowerCase();return e&&e===Session.getEffectiveUser(
).getEmail().toLowerCase()?e:""}var fo=e=>t=>e===""?Ys:t.isStaff(e)?{is:"staff",email:e}:Hb(e,t.table("units").rows)?{is:"person",email:e}:{is:"unlisted",email:e};function Wb(e){let t=e==null?void 0:
e.triggerUid,n=new En(()=>r.spreadsheet());if(typeof t!="string"||!pe(n,()=>Sa("daily",t)))return;let r=new Xe({who:o=>fo(pe(n,()=>n.me()))(o)});ag(r,n),r.remembered(
).google.answers.activeSpreadsheetInTriggers===void 0&&po(r,"activeSpreadsheetInTriggers",SpreadsheetApp.getActiveSpreadsheet()!==null),Ln(r)}var Pn=({first:e,last:t},n)=>n>=e&&n<=t;function aC(e,t){
let n=e.markKey();if(!t.columns().has("review")||!n)return;let o=e.table("accounts").rows.flatMap((i,s)=>{let a=i.review?Kn(i,n):"";return Pn(t,s)&&a!==i.approved?[{index:s,cells:{approved:a}}]:[]});
e.putOwn("accounts",o)}var cC=(e,t)=>t.columns().has("consent")?e.filter((n,r)=>Pn(t,r)&&Xr(n.consent)).map(({unit:n,rowId:r})=>({what:{key:"log.consentWithdrawn"},unit:n.trim(),rowId:r})):[];
function uC(e,t){aC(e,t);let n=e.table("accounts").rows,r=n.map(({faults:d,mask:p})=>({faults:d,mask:p})),o=ut(e,n),i=new Set;n.forEach((d,p)=>{Pn(t,p)&&i.add(d.unit.trim())});let s=(d,p)=>Pn(t,p)||
i.has(d.unit.trim()),a=Ns(n,o,s);Bt.some(d=>t.columns().has(d))?dC(e,t,n,a,o):e.putOwn("accounts",jo(e,n,o,s)),e.log(cC(n,t)),e.putOwn("accounts",Ms(n,o,s)),e.putOwn("accounts",a),e.putOwn("units",qn(
e.table("units").rows,o,()=>!0)),Go(e,"accounts",t.columns(),d=>Pn(t,d));let l=t.first===t.last&&t.columns().size===1&&n[t.first]!==void 0,u=Tu(a,r.map(({faults:d})=>d),o);l&&u.length===0&&u.push({
index:t.first,notes:Bo(o.accounts[t.first])}),lC(e,t,u,r)}function lC(e,t,n,r){var a,c,l;let o=n.length===1&&t.first===t.last&&t.columns().size===1?n[0]:void 0,i=Object.entries((a=o==null?void 0:
o.notes)!=null?a:{}).filter(([u,d])=>!t.columns().has(u)&&d!==""!==yf(r[o.index].mask,u)),[s]=Object.entries((c=o==null?void 0:o.notes)!=null?c:{}).filter(([u])=>t.columns().has(u));(o==null?void 0:
o.index)===t.first&&s&&i.length===0?e.noteEdited((l=s[1])!=null?l:""):e.putNotes("accounts",n)}function dC(e,t,n,r,o){let i=new Map(r.map(a=>[a.index,a])),s=Math.min(t.last,n.length-1);for(let a=
t.first;a<=s;a+=1)i.has(a)||r.push({index:a,cells:Object.fromEntries(pn.map(c=>[c,n[a][c]]))});r.sort((a,c)=>a.index-c.index);for(let a of r){let c=n[a.index],l=Pn(t,a.index)&&a.cells.rowId?{updated:
e.now,by:"",source:Sr.hand}:{updated:c.updated,by:c.by,source:c.source};Object.assign(a.cells,l,Zo(e,c,o.accounts[a.index]))}}var pC="sửa tay";function fC(e,t){if(!t.columns().has("first"))return;
let n=e.table("units").rows.filter((r,o)=>Pn(t,o)&&r.code.trim());for(let r of n)r.first=pC;e.log(n.map(({code:r})=>({what:{key:"log.firstTyped"},unit:r.trim()})))}function hC(e,t){fC(e,t);let n=
e.table("accounts").rows,r=ut(e,n);e.putOwn("accounts",Ms(n,r,()=>!0)),e.putOwn("units",qn(e.table("units").rows,r,()=>!0)),Go(e,"units",t.columns(),o=>Pn(t,o))}function Tl(e,t){lt(e,(
)=>t.tab==="accounts"?uC(e,t):hC(e,t))}function gC(e){let t=e;return t.rowStart&&t.rowEnd&&t.columnStart&&t.columnEnd?t:{rowStart:e.getRow(),rowEnd:e.getLastRow(),columnStart:e.getColumn(),columnEnd:
e.getLastColumn()}}var yC=({range:e})=>typeof e.getGridId=="function";function Vb(e){if(!yC(e))return;let t=new Xe({book:e.source,edited:e.range,waitMs:5e3});try{let n=e.range.getGridId(),r=[
"accounts","units","settings"].find(l=>t.remembered().tabs[l]===n);if(!r)return;po(t,"eventRangeHasCoordinates",typeof e.range.rowStart=="number");let{rowStart:o,rowEnd:i,columnStart:s,columnEnd:a}=
gC(e.range);if(i<2)return;if(r==="settings"){bC(t);return}t.edits(r,e.range.getSheet());let c=()=>new Set(Object.keys(Se(r)).filter(l=>{let u=t.table(r).at(l);return u>=s&&u<=a}));Tl(t,{tab:r,first:
Math.max(o,2)-2,last:i-2,columns:c})}catch(n){if(!(n instanceof ee))throw n;n.problem.key!=="workbook.notSetUp"&&e.source.toast(k(n.problem),"Sổ Tài Khoản",15)}}function bC(e){let t=e.compileSettings(
);t.length&&e.spreadsheet().toast(t.slice(0,3).map(k).join(`\n`),"Cấu hình",15),Tl(e,{tab:"units",first:0,last:-1,columns:()=>new Set})}function qb(e){var t;return e.visitor().is!=="staff"?C({key:
"who.staffOnly"}):(t=lt(e,()=>(Xn(e,!0),e.sortUnits(),Q({}))))!=null?t:C({key:"workbook.busy"})}var Ol="Sổ Tài Khoản",ho=["spreadsheets","script.container.ui","userinfo.email"],Xb=[...ho,
"script.scriptapp","script.send_mail"],_l=[{page:"form",caption:"Khai báo tài khoản",where:"sidebar",who:"everybody",scopes:ho},"—",{page:"check",caption:"Kiểm tra toàn bộ",where:"sidebar",who:
"staff",scopes:ho},{caption:"Đưa đơn vị còn thiếu lên đầu",run:"showMissingFirst",scopes:ho},{page:"roster",caption:"Nhập danh sách đơn vị",where:{width:760,height:560},who:"staff",scopes:ho},{page:
"letters",caption:"Thư…",where:{width:900,height:640},who:"staff",scopes:Xb},"—",{caption:"Thiết lập, sửa lại sổ",run:"setUp",scopes:Xb},{page:"assumptions",caption:"Kiểm tra Google",where:"sidebar",
who:"staff",scopes:ho}],Cl=e=>typeof e=="object"&&"page"in e,Yb=Object.fromEntries(_l.filter(Cl).map(e=>[e.page,e])),Ia=e=>`show${e.charAt(0).toUpperCase()}${e.slice(1)}`,Jb=e=>_l.flatMap(t=>t!=="—"&&
(Cl(t)?Ia(t.page):t.run)===e?t.scopes:[]).map(t=>`https:\x2f/www.googleapis.com/auth/${t}`),wC=_l.map(e=>e==="—"?void 0:{caption:e.caption,run:Cl(e)?Ia(e.page):e.run});function Qb(){let e=
SpreadsheetApp.getUi().createMenu(Ol);for(let t of wC)t?e.addItem(t.caption,t.run):e.addSeparator();e.addToUi()}var $l="L1",kC=/^Mã sổ: (\S+)$/;function El(e,t){var n;try{let r=(n=kC.exec(String(
t.getRange($l).getValue())))==null?void 0:n[1];return r===void 0?"none":r===e.getId()?"here":"copy"}catch{return"none"}}function Da(e){let t=e.getSheetByName(V.summary.title);return t?El(e,t):"none"}
var ew=e=>{var t,n;return(n=(t=e.getSheetByName(V.summary.title))==null?void 0:t.getRange($l).canEdit())!=null?n:!0};function tw(e,t){try{t.getRange($l).setFontColor("#9aa0a6").setValue(
`Mã sổ: ${e.getId()}`)}catch{}}var xC=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);function nw(e,t){let n=HtmlService.createHtmlOutputFromFile(e),r=t.settings?Dn(t.settings).settings.contact:
"";return r?n.append(`\x3cp id="contact">${xC(k({key:"page.contact",with:{contact:r}}))}\x3c/p>`):n}var rw=(...e)=>e.filter(([t])=>t).map(([,t])=>t);function ow({since:e,lastRun:t},n){let r=
o=>o!==""&&Ye(Ne(o),n)>1;return!t||t< e?r(e)?{key:"health.never",with:{since:_e(e)}}:void 0:r(t)?{key:"health.gap",with:{last:_e(t)}}:void 0}var vC=({dry:e,lastRun:t})=>e!==""&&Ne(t)>e;function iw({
post:e,settings:t,troubles:n,isStaff:r}){if(!t.lettersOn)return[];let{runner:o}=e;if(!o)return[{key:"health.onNoRunner"}];let i=s=>({key:"health.noDay",with:{label:fe[s].label}});return n.length?[
...n]:rw([!r(o),{key:"letter.runnerLeft",with:{email:o}}],[!t.dueBefore,i("dueBefore")],[!t.lettersFrom,i("lettersFrom")],[vC(e),{key:"health.dry",with:{since:oe(e.dry),email:o}}])}function sw(e){let{
post:t,settings:n,today:r}=e,{runner:o,trouble:i}=t;if(!n.lettersOn)return[];let s=iw(e);if(o&&i)return[{key:"health.trouble",with:{trouble:i}},...s.filter(c=>!i.includes(k(c)))];let a=s.length?
void 0:ow(t,r);return a?[a]:s}function aw({office:e,post:t,remembered:n,state:r,troubles:o}){let{runner:i}=n;if(!r.settings.lettersOn)return[];let s=e.settings(),a=iw({post:n,settings:s,troubles:o,
today:e.today,isStaff:l=>e.isStaff(l)}),c=i!==""&&i===se(e.visitor());return c&&!t.hasTrigger()?[{key:"health.noTrigger"},...a]:a.length||!i||n.trouble||!ow(n,e.today)?a:[c?{key:"health.stalled"}:{
key:"health.stalledOther",with:{email:i}}]}function cw({office:e,remembered:{runner:t,hour:n},state:{settings:r}}){if(!t||!r.lettersOn||n===r.sendHour)return;let o={set:String(r.sendHour),runs:String(
n)};return t===se(e.visitor())?{key:"health.hour",with:o}:{key:"health.hourOther",with:{...o,email:t}}}function SC({remembered:{runner:e},state:t}){return[[e!=="",{key:"health.runner",with:{email:e}}
],[e==="",{key:"health.noRunner"}],[e!==""&&!t.settings.lettersOn,{key:"health.paused"}]]}function RC({office:e,remembered:t,state:n}){let{runner:r,hour:o,lastRun:i,did:s,trouble:a}=t,c=Mu(e.now,o,i);
return[[i!=="",{key:"health.lastRun",with:{at:_e(i),did:s}}],[i==="",{key:"health.noRun"}],[a!=="",{key:"health.trouble",with:{trouble:a}}],[r!==""&&n.settings.lettersOn,{key:"health.nextRun",with:{
day:ft(Ne(c)),hour:String(o)}}],[Qt(t,e.now),{key:"health.sending"}]]}function uw(e){let{post:t,state:n,quota:r}=e,o=t.zones(),i=l=>[...n.register.values()].filter(u=>u.state===l).length,s=i("held"),
a=i("unknown"),c=i("failed");return rw(...SC(e),...RC(e),[!0,{key:"health.quota",with:{left:r}}],[o.script!==o.book,{key:"letter.zones",with:o}],[s>0,{key:"health.held",with:{letters:s}}],[a>0,{key:
"health.unknown",with:{letters:a}}],[c>0,{key:"health.failed",with:{letters:c}}])}function lw(e,t,n,r){let o=e.settings();if(!o.lettersOn)return[];let i=Qr(n,o),s=sw({post:t,settings:o,troubles:i,
today:e.today,isStaff:a=>e.isStaff(a)});if(!t.runner||i.length)return s;try{let a=rr(o,t,er(t.ledger,At(e),o.round));return a.length?TC(e,a,s,r):s}catch(a){if(!(a instanceof ee))throw a;let{problem:c}
=a;return s.some(l=>k(l).includes(k(c)))?s:[c,...s]}}function TC(e,t,n,r){let o=n.filter(({key:s})=>s!=="health.trouble"&&s!=="health.gap"),i=r?[Ws(Yo(e,r),e.today)]:[];return[...t.map(({why:s})=>s),
...i,...o]}function dw(e,t){let n=e.settings(),r=t.post(),i=r.ledger===void 0&&!Qt(r,e.now)&&!r.inFlight?Bs(e,t):er(r.ledger,At(e),n.round);return n.lettersOn?r.runner?rr(n,r,i).map(({why:s})=>s):[{
key:"health.onNoRunner"}]:[]}function Ll(e,t,n){let r=Object.values(fe),o=l=>n&&Object.prototype.hasOwnProperty.call(n,l)?n[l]:void 0,i=e.rows.every(l=>!l.label.trim()),s=e.rows.flatMap((l,u)=>{let d=
o(l.label.trim());return d!==void 0&&d!==l.value?[{index:u,cells:{value:d}}]:[]});e.putTyped(s);let a=r.filter(({label:l})=>!e.rows.some(u=>u.label.trim()===l));e.append(a.map(({label:l,initial:u,
help:d})=>{var p;return{label:l,value:(p=o(l))!=null?p:l===fe.staff.label?t():u,help:d}}));let c=e.rows.flatMap((l,u)=>{let d=r.find(({label:p})=>p===l.label.trim());return d&&d.help!==l.help?[{index:
u,cells:{help:d.help}}]:[]});return e.putTyped(c),n?[{key:"setup.settingsBack"}]:i?[]:a.map(({label:l})=>({key:"setup.setting",with:{label:l}}))}var fr=Object.keys(V);function OC(e){
return e.getSheets().map(t=>({sheet:t,id:t.getSheetId(),name:t.getName(),made:!1}))}var Pl=class{constructor(t,n){this.book=t;this.known=n}find(t,n){var s;let{title:r}=V[t],o=n===void 0?null:
this.book.getSheetById(n);if(o){let a=o.getName();return{found:{sheet:o,id:n,name:a,made:!1},did:a===r?[]:[{key:"setup.tabKept",with:{tab:r,name:a}}]}}let i=this.present().find(({name:a,id:c}
)=>a===r&&!this.known.has(c));return i?{found:i,did:n===void 0?[]:[{key:"setup.tabKept",with:{tab:r,name:r}}]}:{found:(s=this.blankFirst(r))!=null?s:this.make(r),did:[{key:n===void 0?"setup.tabMade":
"setup.tabRemade",with:{tab:r}}]}}present(){var t;return(t=this.others)!=null?t:this.others=OC(this.book)}blankFirst(t){let[n,...r]=this.present();if(!(!n||r.length||this.known.has(n.id)||
n.sheet.getLastRow()>0))return n.sheet.setName(t),Object.assign(n,{name:t,made:!0})}make(t){let n=this.book.insertSheet(t,this.present().length),r={sheet:n,id:n.getSheetId(),name:t,made:!0};
return this.present().push(r),r}};function pw(e,t){let n=new Set(Object.values(t)),r=new Pl(e,n),o={},i=[];for(let s of fr){let{found:a,did:c}=r.find(s,t[s]);n.add(a.id),o[s]=a,i.push(...c)}return{
found:o,did:i}}var _C=2,CC=()=>cg(Array.from({length:_C},()=>Utilities.getUuid()));function fw(e){let t=e!=null?e:Zb();t||(t={secret:CC(),isNew:!0},vl(t));let{secret:n,isNew:r}=t;return{key:new eo(n),
isNew:r===!0,allMarked:()=>vl({secret:n})}}var hw="Asia/Ho_Chi_Minh",mw="vi_VN";function $C(e){let t=[];return e.getSpreadsheetTimeZone()!==hw&&(e.setSpreadsheetTimeZone(hw),t.push({key:"setup.zone"}
)),e.getSpreadsheetLocale()!==mw&&(e.setSpreadsheetLocale(mw),t.push({key:"setup.locale"})),t}var gw=fr.filter(e=>Object.keys(Se(e)).length>0);function EC(e){return e.isNew?(Mg(e),ei(e),Uu(e),[]):[
...Ig(e),...ei(e)]}function Fa(e){var t,n;try{return(n=(t=e.getOwner())==null?void 0:t.getEmail().toLowerCase())!=null?n:""}catch{return""}}function LC(e,t,n,r,o){let i=new io(aa(e,r,o)),s=fr.flatMap(
a=>{var c,l,u,d,p,f;return i.ensure({tab:a,...t[a],rows:(l=(c=n.get(a))==null?void 0:c.rows)!=null?l:0,columns:(d=(u=n.get(a))==null?void 0:u.columns)!=null?d:0,positions:(f=(p=n.get(a))==null?void 0:
p.positions)!=null?f:new Map})});return i.hiddenStay?[...s,{key:"setup.hidden"}]:s}function PC(e,t,n,r,o,i){var p;let s=Object.fromEntries(fr.map(f=>[f,t[f].id])),c=(f=>({version:f,spreadsheetId:
e.getId(),tabs:s,owner:r}))((p=n==null?void 0:n.version)!=null?p:0),l=n&&{version:n.version,spreadsheetId:n.spreadsheetId,tabs:n.tabs,owner:n.owner},u=JSON.stringify(l)===JSON.stringify(c),d=
Object.fromEntries(fr.filter(f=>!t[f].made).map(f=>[f,t[f].sheet]));ab(c.version,{sheets:d,office:o,markKey:i},f=>{Sl({...c,version:f}),u=!0}),u||Sl(c)}function AC(e,t){if((e==null?void 0:
e.tabs.settings)===void 0||e.tabs.settings===t)return;let{settings:n={},staff:r}=e;return{...n,...r?{[fe.staff.label]:r.join(", ")}:{}}}var NC=e=>({[fe.staff.label]:e,[fe.replyTo.label]:"",[
fe.testTo.label]:"",[fe.lettersOn.label]:fe.lettersOn.initial});function MC(e,t){return e==="copy"?[{key:"setup.copied"}]:e==="here"&&!t?[{key:"setup.memoryLost"}]:[]}function IC(e,t){JSON.stringify(
e)!==JSON.stringify(t)&&Pa(e);let n=t?lg(e,t):[];return n.length?[{key:"setup.staffJoined",with:{emails:n.join(", ")}}]:[]}function yw(e){var P,F,N,m;let t=$n(),n=Fa(e),r=$C(e),{found:o,did:i}=pw(e,(
P=t==null?void 0:t.tabs)!=null?P:{});r.push(...i),o.summary.made&&o.summary.sheet.setFrozenRows(1);let s=new Map;for(let h of gw){let y=xg(h,o[h],(F=t==null?void 0:t.version)!=null?F:0);s.set(h,
y.open),r.push(...y.did)}let a=fw(t==null?void 0:t.markSecret),c=new Xe({book:e,setUp:{markKey:a.key,lastWitness:(N=t==null?void 0:t.witness)!=null?N:""}});for(let h of fr)c.edits(h,o[h].sheet);let l,
u=()=>l!=null?l:l=Session.getActiveUser().getEmail().toLowerCase()||n,d=o.summary.made?"none":El(e,o.summary.sheet),p=d==="copy"?NC(u()):AC(t,o.settings.id),f=MC(d,t!==void 0),g=s.get(
"settings").isNew;if(r.push(...f),!g){let h=Ll(c.table("settings"),u,p);d!=="copy"&&r.push(...h)}let b=g?(m=t==null?void 0:t.staff)!=null?m:[u()]:Dn(c.settingTexts()).settings.staff;r.push(...LC(e,o,
s,b,n));for(let h of gw)r.push(...EC(s.get(h)));g&&r.push(...Ll(c.table("settings"),u,p)),PC(e,o,t,n,c,a.key);let w=a.isNew?ib(c,a.key):0;w&&r.push({key:"setup.markedAnew",with:{count:w}}),a.isNew&&
a.allMarked();let S=c.table("units");r.push(...la(o.summary.sheet,o.units.name,s.get("units").positions,S.rows)),d!=="here"&&tw(e,o.summary.sheet),(t==null?void 0:t.groups)!==ni(S.rows)&&Ea(ni(
S.rows)),c.compileSettings(),r.push(...IC(c.settings().staff,t==null?void 0:t.staff));let O=Object.fromEntries(ua.map(h=>[h,s.get(h).rows]));return ua.some(h=>{var y;return((y=t==null?void 0:
t.lines)==null?void 0:y[h])!==O[h]})&&La(O),Ho(c),SpreadsheetApp.flush(),r.push(...dw(c,new En(()=>e))),{first:(!t||t.version===0)&&!w&&f.length===0,did:r}}var za=(e,t=Ol)=>{let n=
SpreadsheetApp.getUi();n.alert(t,e,n.ButtonSet.OK)},DC=(e,t)=>{let n=SpreadsheetApp.getUi();return n.alert(t,e,n.ButtonSet.YES_NO)===n.Button.YES};function Al(e,t){ScriptApp.requireScopes(
ScriptApp.AuthMode.FULL,Jb(e));try{let n=pi(),r=n?new Xe({who:fo(n)}):void 0,o=r?t(r):[{key:"who.nobody"}];r&&Ln(r),o!=null&&o.length&&za(o.map(k).join(`\n`))}catch(n){za(k(ea(n)))}}function bw(e,t){
let n=nw(t,e.remembered()),{caption:r,where:o}=Yb[t],i=SpreadsheetApp.getUi();o==="sidebar"?i.showSidebar(n.setTitle(r)):i.showModalDialog(n.setWidth(o.width).setHeight(o.height),r)}function ww(e){Al(
Ia(e),t=>bw(t,e))}function kw(){Al("showMissingFirst",e=>{let t=qb(e);t.ok||za(t.problems.map(({sentence:n})=>n).join(`\n`))})}function FC(e){let t=e.visitor();return t.is==="staff"||to(Fa(
e.spreadsheet()),se(t))}var xw={key:"who.staffOnly"};function zC(e){let t=e.spreadsheet(),n=Da(t);if(n==="here")return ew(t)?void 0:xw;let r=n==="copy"?Fa(t):"";return r&&!to(r,pi())?{key:
"who.ownerFirst"}:void 0}function vw(){Al("setUp",e=>{let t=$n()?FC(e)?void 0:xw:zC(e);if(t)return[t];let n=ao();if(!n)return[{key:"workbook.busy"}];let{first:r,did:o}=yw(e.spreadsheet());
n.releaseLock();let i=o.map(k),s="Thiết lập, sửa lại sổ";return r?DC(`${k({key:"setup.first"})}\n\n${k({key:"setup.askGoogle"})}`,s)&&bw(e,"assumptions"):za(i.length?i.join(`\n`):k({key:
"setup.nothing"}),s),[]})}function Sw(e){Qb(),UC(e==null?void 0:e.source)}function UC(e){try{let t=new Xe({book:e,waitMs:5e3}),n=t.compileSettings(),r=lt(t,()=>Xn(t,t.mayWrite("accounts","review")));
ZC(t,e,n,r),Ln(t,()=>t.mayWrite("accounts","review"))}catch(t){t instanceof ee?t.problem.key!=="workbook.notSetUp"?e==null||e.toast(k(t.problem),"Sổ Tài Khoản",30):e&&KC(e):or("onOpen",t)}}
function KC(e){let t=Da(e);if(t==="none")return;let n=t==="copy"?"workbook.isCopy":"workbook.memoryLost";e.toast(k({key:n}),"Sổ Tài Khoản",30)}function ZC(e,t,n,r){var i;if(!e.settings().lettersOn||
!e.mayWrite("settings","value"))return;let o=lw(e,(i=e.remembered().post)!=null?i:Cn,n,r);o.length&&(t==null||t.toast(o.map(k).join(`\n`),"Sổ Tài Khoản",30))}var jC=e=>e.slice(0,e.indexOf(".")),BC=({
answers:e})=>e.filter(({answer:t})=>t===void 0).map(({key:t,how:n})=>({says:ll[t],why:k({key:`google.${n}`})}));function GC(e,{same:t,differs:n,notAsked:r,answers:o}){let i=a=>a.join("; ")||"-",s=
o.filter(({answer:a})=>a!==void 0);return[`Sổ Tài Khoản, Kiểm tra Google ngày ${oe(e)}`,`khớp: ${t.length}`,`khác: ${i(n.map(({id:a,saw:c})=>`${a} (${c})`))}`,`không hỏi được: ${i(r)}`,`trả lời: ${i(
s.map(({key:a,answer:c})=>`${a}=${c}`))}`,`chưa biết: ${i(o.filter(({answer:a})=>a===void 0).map(({key:a})=>a))}`].join(`\n`)}function HC(e,t){return{same:t.same.length,differs:t.differs.map(({id:n,
saw:r})=>({says:li[n],saw:r,so:Ay[jC(n)]})),unknown:[...t.notAsked.map(n=>({says:li[n],why:k({key:"google.refused"})})),...BC(t)],answers:t.answers.flatMap(({key:n,answer:r})=>r===void 0?[]:[{
question:ll[n],answer:r}]),copy:GC(e,t)}}function Rw(e){if(e.visitor().is!=="staff")return C({key:"who.staffOnly"});let t=e.checkGoogle();return t?Q(HC(e.today,t)):C({key:"google.busy"})}function Tw({
drafts:e},{unit:t,draft:n}){return e.keep(t,n),Q({})}function Ow({drafts:e},{unit:t}){return e.drop(t),Q({})}var Ka=["code","name","kind","parent","email","phone","required","extendedTo","note"],Nl=(
...e)=>new RegExp(`^(?:${e.join("|")})$`),rn=(...e)=>new RegExp(`^(?:${e.join("|")})(?![a-z\\d])`),Ml=(...e)=>new RegExp(`(?:^|[^a-z\\d])(?:${e.join("|")})(?![a-z\\d])`),WC=
"(?:(?:co quan|to chuc)[ ,/-]*)?(?:don vi|dv)",VC="cdcs|cong doan(?: co so)?|to chuc cong doan",_w="(?: (?:truc thuoc|bao cao|thanh vien|cong doan))?",qC=
"don vi|dv|cd|cdcs|cong doan|to chuc|co quan|cac|ldld|nghiep doan|doanh nghiep|truong|cong ty|co so|unit",XC=[["required",
/^(?:(?:thuoc )?(?:doi tuong|dien) )?(?:(?:phai|can|co) )?(?:bao cao|nop)(?: khong)?$/],["required",rn("bat buoc","required")],["extendedTo",rn("(?:ngay |duoc |da |han )?gia han","han moi",
"extended")],["email",Ml("e ?-? ?mail","g?mail")],["email",rn("(?:dia chi )?(?:thu dien tu|hop thu)")],["phone",Ml("dien thoai","s?dt(?:dd|cq|lh)?","di dong","phone","hotline")],["phone",rn("tel",
"telephone","mobile","d thoai","so lien (?:he|lac)","zalo","dd")],["parent",Ml("cap tren","chu quan","quan ly","phu trach")],["parent",rn("(?:truc )?thuoc","parent","superior")],["kind",rn(
"(?:phan )?loai","khoi","nhom","hinh thuc","kind","type")],["kind",Nl("cap(?: cong doan| don vi)?")],["note",rn("ghi chu","luu y","chu thich","nhan xet","notes?","remarks?")],["code",
/^ma\b(?! (?:so )?(?:thue|buu|vung|quan he|qhns|bhxh|dinh danh ca nhan|trang|dong))/],["code",rn("ky hieu","so hieu","(?:unit[ _])?(?:code|id)")],["name",Nl("ten","name","unit(?:[ _]name)?",
"danh sach don vi")],["name",rn(`ten (?:day du )?(?:cua )?(?:${qC})`,"ten (?:goi|day du|chinh thuc|tieng viet)")],["name",Nl(`${WC}${_w}`,`(?:${VC})${_w}`)]],YC=/\b(?:cu|truoc(?: day)?)$/,JC=
/^(?:s ?tt|tt|so tt|so thu tu|no|n0|#|so)$/,Ua=e=>j(L(e.slice(0,200).normalize("NFKC"))).replace(/\([^()]*\)|\[[^[\]]*\]/g," ").replace(/[*:.;?!"'“”]+/g," ").replace(/\s+/g," ").trim();function QC(e){
var n,r;let t=Ua(e);if(!(!t||YC.test(t)))return(r=Ka.find(o=>Ua(gt[o].heading)===t))!=null?r:(n=XC.find(([,o])=>o.test(t)))==null?void 0:n[0]}var Za=200;function hr(e){let t=new Map,n=[];
return e.slice(0,Za).forEach((r,o)=>{let i=QC(r),s=i==="name"&&t.has(i)&&/truc thuoc/.test(Ua(r))?"parent":i;s&&!t.has(s)?t.set(s,o):L(r)&&!JC.test(Ua(r))&&n.push(L(r))}),{at:t,leftOut:n}}var Lw=hk(
Cw(),1);var Pw=["\u0009",";",",","|"],e$=/^\s*"?sep=(.)"?[ \t]*(?=\n|$)/i,t$=20,n$=2e3,$w=(e,t)=>hr(e.slice(0,n$).split(t)).at.size;function r$(e){let t=e.slice(0,5e4).split(`\n`).filter(s=>s.trim(
)).slice(0,t$),[n=""]=t;if(t.some(s=>s.includes("\u0009")&&$w(s,"\u0009")>1))return"\u0009";let r,o=1;for(let s of Pw)for(let a of t){let c=$w(a,s);c>o&&([r,o]=[s,c])}if(r)return r;if(n.includes(
"\u0009"))return"\u0009";let i=s=>n.split(s).length;return i(";")>i(",")?";":","}var Aw="\ue000",o$=5e3;function i$(e,t,n,r){let o=Math.min(e.length,t+o$),i=0;for(let s=t+1;s< o;s+=1){let a=e[s];if(
a===n)i+=1;else if(a===`\n`){if(i>=Math.max(1,r-1))return-1;i=0}else if(a==='"')if(e[s+1]==='"')s+=1;else{let c=s+1;for(;e[c]===" ";)c+=1;return c>=e.length||e[c]===n||e[c]===`\n`?s+1:-1}}return-1}
function s$(e,t){if(!e.includes('"'))return e;let[n=""]=e.split(`\n`,1),r=n.split(t).length,o="",i=0,s=0;for(;i< e.length;){let a=e[i]==='"'&&s<200?i$(e,i,t,r):-1;e[i]==='"'&&a<0&&(s+=1);let c=a<0?Ew(
e,i,t):Ew(e,a,t),l=e.slice(i,c);o+=a<0?l.replace(/"/g,Aw):l,c< e.length&&(o+=e[c]),i=c+1}return o}function Ew(e,t,n){let r=t;for(;r< e.length&&e[r]!==n&&e[r]!==`\n`;)r+=1;return r}function a$(e){if(!(
!/\x3ctr[\s>]/i.test(e)||!/<\x2f?(?:table|html|tbody)\b/i.test(e)))return e.split(/\x3ctr\b/i).slice(1).map(t=>t.split(/\x3ct[dh]\b/i).slice(1).map(n=>u$(n.slice(n.indexOf(">")+1))))}var c$={amp:"&",
lt:"<",gt:">",quot:'"',nbsp:" "},u$=e=>e.replace(/\x3cbr\b[^<>]*>/gi,`\n`).replace(/<[^<>]*>/g,"").replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,(t,n,r,o)=>{var s;let i=n?+n:r?parseInt(r,
16):0;return i>0&&i<1114112?String.fromCodePoint(i):(s=c$[String(o).toLowerCase()])!=null?s:t}).trim(),l$=e=>/^[\s|:-]*-[\s|:-]*$/.test(e)?"":e.replace(/^\s*\|/,"").replace(/\|\s*$/,"");function Nw(
e){let t=e.replace(/^\uFEFF/,"").replace(/\r\n?/g,`\n`),n=a$(t);if(n)return n;let r=e$.exec(t),o=r?t.slice(r[0].length):t,i=Pw.find(d=>d===(r==null?void 0:r[1])),s=i!=null?i:r$(o),a=s==="|"?o.split(
`\n`).map(l$).join(`\n`):o,c=s$(a,s);if(c==="")return[];let{data:l}=(0,Lw.parse)(c,{delimiter:s,newline:`\n`}),u=l.map(d=>d.map(p=>p.split(Aw).join('"')));return c.endsWith(`\n`)&&u.pop(),u}var Mw=20;
function Fl(e){let t=e.slice(0,Mw).map(o=>({row:o,at:hr(o.cells).at})),n=t.find(({at:o})=>o.has("code")&&o.has("name"));if(n)return n.row;let[r]=t.slice().sort((o,i)=>i.at.size-o.at.size);return r&&
r.at.size>1?r.row:e[0]}function d$(e){let t=e.map(n=>L(n)).filter(Boolean);return t.length>1&&t.every(n=>/^\(?(?:\d{1,2}|[A-H])\)?(?:=[\d()+-]+)?$/.test(n))}var p$=
/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X)|[A-H])[.)]?$/,f$=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X))[.)]?$/,h$=/^(?:khoi|cum|nhom|cac|cong doan cac|danh sach|don vi|to|doi tuong)\b/;function m$(e){return Ka.some(
n=>n!=="code"&&n!=="name"&&e[n])||!p$.test(e.code)?!1:f$.test(e.code)||h$.test(j(e.name))}function g$(e){var r,o;let{emails:t,bad:n}=Qe(e.email);return{...e,email:n.length?e.email:t.join(", "),phone:
un(e.phone)==="NOTHING"?"":e.phone,required:e.required?(r=dn(e.required))!=null?r:e.required:"",extendedTo:e.extendedTo?(o=Je(e.extendedTo))!=null?o:e.extendedTo:""}}function Ul(e){var d,p,f,g;let t=
Nw(e).map((b,w)=>({line:w+1,cells:b})).filter(({cells:b})=>b.some(w=>w.trim())),n=Fl(t),r=n&&hr(n.cells).at.size<2?b$(t):void 0,o=(d=r&&Fl(r))!=null?d:n,{at:i,leftOut:s}=hr((p=o==null?void 0:
o.cells)!=null?p:[]),a=["code","name"].filter(b=>!i.has(b)).map(b=>gt[b].heading),c={lines:[],has:[...i.keys()],missingColumns:a,leftOut:s,headings:(f=o==null?void 0:o.line)!=null?f:1,sections:[],
offers:r?w$(t,r):[]},l=o?t.filter(({line:b})=>b>o.line):[],u=((g=o==null?void 0:o.cells)!=null?g:[]).map(b=>L(b)).join("\u0009");return l.forEach(({line:b,cells:w},S)=>{if(S===0&&i.size>1&&d$(w)||
w.map(P=>L(P)).join("\u0009")===u)return;let O=Object.fromEntries(Ka.map(P=>[P,L(i.has(P)?w[i.get(P)]:"")]));if(m$(O)){c.sections.push({line:b,text:[O.code,O.name].filter(Boolean).join(" · ")});
return}if(!r)for(let P of["name","kind","parent","note"]){let F=O[P]?Nn(w[i.get(P)]):void 0;F&&c.offers.push({line:b,from:O[P],to:F.text})}c.lines.push({line:b,unit:g$({...O,email:y$(w,i.get(
"email"))})})}),c}var y$=(e,t)=>{var n;return t===void 0?"":((n=e[t])!=null?n:"").split(`\n`).map(r=>L(r)).filter(Boolean).join(`\n`)};function b$(e){let t=o=>{var i;return(i=pd(o.map(({cells:s}
)=>s.slice(0,Za))))==null?void 0:i.rows.map((s,a)=>({line:o[a].line,cells:s}))},n=t(e.slice(0,Mw)),r=n&&Fl(n);return r&&hr(r.cells).at.size>1?t(e):void 0}function w$(e,t){return e.flatMap(({line:n,
cells:r},o)=>r.slice(0,Za).flatMap((i,s)=>{let a=t[o].cells[s];return i===a?[]:[{line:n,from:i,to:a}]}))}var zl=e=>xe(e).replace(/[^\p{L}\p{N}]/gu,"").replace(/(^|\p{L})0+(?=\p{N})/gu,"$1");
function k$(e){let t=new Map,n=new Map,r=new Map;return e.forEach(({code:o,name:i},s)=>{xe(o)&&(t.set(xe(o),s),n.has(zl(o))||n.set(zl(o),s),ke(i)&&!r.has(ke(i))&&r.set(ke(i),s))}),{byCode:t,byNear:n,
byName:r}}var x$=(e,t)=>[e,t].filter(Boolean).join(" · ")||"(trống)";function Kl(e,t){let n={added:[],changed:[],same:0,rejected:[],notes:[],absent:[]},{byCode:r,byNear:o,byName:i}=k$(t),s=new Map,a=
new Map,c=new Map;for(let{line:u,unit:d}of e.lines){let p=xe(d.code);p&&!s.has(p)&&s.set(p,u)}let l=As([...e.lines.map(({unit:u})=>u),...t.filter(u=>!s.has(xe(u.code)))]);for(let{line:u,text:d}
of e.sections)n.rejected.push({line:u,text:d,why:[k({key:"roster.section"})]});return e.lines.forEach(({line:u,unit:d},p)=>{var I;let f=xe(d.code),g=zl(d.code),b=l[p].filter(({column:W,problem:Ee}
)=>W!=="phone"&&Ee.key!=="roster.codeTwice").map(Tc),w=s.get(f);w!==void 0&&w!==u&&b.push(k({key:"roster.repeatedInPaste",with:{code:d.code,line:w}}));let S=r.get(f),O=S===void 0&&f?t[(I=o.get(
g))!=null?I:-1]:void 0,P=a.get(g);if(O?b.push(k({key:"roster.nearCode",with:{code:O.code,name:O.name}})):S===void 0&&f&&P&&w===u&&b.push(k({key:"roster.nearLine",with:P})),f&&!P&&a.set(g,{line:u,code:
d.code}),b.length){n.rejected.push({line:u,text:x$(d.code,d.name),why:b});return}let F=ke(d.name),N=c.get(F),m=i.get(F);if(N?n.notes.push({line:u,text:k({key:"roster.sameNameLine",with:{...N,name:
d.name}})}):m!==void 0&&m!==S&&n.notes.push({line:u,text:k({key:"roster.sameName",with:{name:d.name,code:t[m].code}})}),N||c.set(F,{line:u,code:d.code}),S===void 0){n.added.push({line:u,unit:d});
return}let h=t[S],y=e.has.filter(W=>W!=="code"&&d[W]!==h[W]);if(y.length===0){n.same+=1;return}let{code:x,...v}=Object.fromEntries(e.has.map(W=>[W,d[W]]));n.changed.push({line:u,index:S,unit:{code:
h.code,...v},code:h.code,name:d.name,columns:y.map(W=>{let Ee=gt[W].heading;return d[W]===""?k({key:"roster.emptied",with:{column:Ee,was:h[W]}}):Ee})})}),n.absent=t.filter(({code:u})=>xe(u)&&!s.has(
xe(u))).map(({code:u,name:d})=>({code:u,name:d})),n}var Iw=100,v$=2e4;function Dw(e){return e.lines.length===0?[Be({key:"roster.empty"})]:e.lines.length>v$?[Be({key:"roster.tooLong"})]:
e.missingColumns.map(t=>Be({key:"roster.needColumn",with:{column:t}}))}function Fw(e,{text:t}){if(e.visitor().is!=="staff")return C({key:"who.staffOnly"});let n=Ul(t),r=Dw(n);if(r.length)return yt(r);
let o=Kl(n,e.table("units").rows);return Q({added:o.added.map(({line:i,unit:s})=>({line:i,code:s.code,name:s.name})),changed:o.changed.map(({line:i,code:s,name:a,columns:c})=>({line:i,code:s,name:a,
columns:c})),same:o.same,rejected:o.rejected,offers:n.offers,leftOut:n.leftOut.slice(0,Iw),headings:n.headings,notes:o.notes,absent:{count:o.absent.length,first:o.absent.slice(0,Iw)}})}function S$(e,
t){t.added.length+t.changed.length&&e.log([{what:{key:"log.roster",with:{added:t.added.length,changed:t.changed.length,rejected:t.rejected.length}}}]),e.putTyped("units",t.changed.map(({index:n,unit:
r})=>({index:n,cells:r}))),e.append("units",t.added.map(({unit:n})=>({...n}))),e.makeRoom("accounts",e.table("units").rows.length*2),Xn(e,!0),e.readyLines()}function zw(e,{text:t}){var o;if(e.visitor(
).is!=="staff")return C({key:"who.staffOnly"});let n=Ul(t),r=Dw(n);return r.length?yt(r):(o=lt(e,()=>{let i=Kl(n,e.table("units").rows);return S$(e,i),Q({added:i.added.length,changed:i.changed.length,
rejected:i.rejected.length})}))!=null?o:C({key:"workbook.busy"})}var Zl=e=>({key:"setting.empty",with:{label:e}});function Kw({state:e,today:t,forecast:n,zones:r,me:o,runner:i,takesOver:s}){let{
deadline:a,settings:c,staff:l,contact:u}=e,{unreached:d,dropped:p,quotaPerDay:f}=n,g=oe(n.last),b=c.testTo.join(", "),w=Vi(c),S=!!a.dueBefore&&!!c.lettersFrom&&!w,O=S&&(c.lettersFrom>n.last||
t>n.last),P=e.units.filter(F=>le(F)&&!ht(F.emails).length).length;return{refuse:Uw([!a.dueBefore,Zl("Hạn nộp (trước ngày)")],[!c.lettersFrom,Zl("Gửi thư từ ngày")],[!ht(l).length,Rc],[w,{key:
"letter.testAddress",with:{text:b}}],[r.script!==r.book,{key:"letter.zones",with:r}],[!!i&&i.toLowerCase()!==o.toLowerCase()&&!s,{key:"letter.otherRunner",with:{email:i}}],[S&&!O&&d>0,{key:
"letter.cannotFinish",with:{units:d,quota:f,last:g}}]),warn:Uw([O,{key:"letter.startLate",with:{last:g}}],[p>0&&!d,{key:"letter.tight",with:{letters:p,quota:f}}],[P>0,{key:"letter.unreachable",with:{
units:P}}],[!!b&&!w,{key:"letter.testMode",with:{to:b}}],[!u.trim(),Zl("Liên hệ khi cần hỗ trợ")])}}var Uw=(...e)=>e.filter(([t])=>t).map(([,t])=>t);var jw=21,Zw=100,R$=400;function ot(e,t,n){
return e.visitor().is==="staff"?n(An(e,t)):C({key:"who.staffOnly"})}function An(e,t){let n=t.quota(),r=t.post(),o=Qr(e.compileSettings(),e.settings()),i=qs(e,t,void 0,n),s=er(r.ledger,i.register,
i.round);return{office:e,post:t,quota:n,remembered:r,state:i,troubles:o,holds:i.settings.lettersOn&&!o.length?rr(e.settings(),r,s):[]}}var jl=e=>e>Zw?R$:Zw;function Bl({office:e,state:t,quota:n}){
let r=zn(t),o=[];for(let i=0;i<=jw;i+=1){let s=be(e.today,i),{go:a,held:c}=Un(Wt(t,s,r).letters,Math.min(i===0?n:1/0,jl(n)),t.settings.quotaReserve);a.forEach(l=>r.assume(l,s)),(a.length||c.length)&&
o.push({day:s,go:a,held:c.length})}return o}var mo=(e,t)=>{var n;return(n=Wt(e.state,e.office.today).letters.find(r=>r.key===t))!=null?n:Bl(e).flatMap(({go:r})=>r).find(r=>r.key===t)},T$=
/^(?:stores|mail|triggers|values)\./;function O$(e){let t=e.googleDiffers().filter(n=>T$.test(n)).length;return t?[{key:"letter.google",with:{count:t}}]:[]}function ja({office:e,post:t,remembered:n,
state:r,quota:o,troubles:i},s){let a=qm(r,e.today,be(e.today,jw),jl(o),Math.min(o,jl(o))),{refuse:c,warn:l}=Kw({state:r,today:e.today,forecast:a,zones:t.zones(),me:se(e.visitor()),runner:n.runner,
takesOver:s});return{refuse:[...i,...O$(e),...c],warn:l}}var Bw=60,_$=40,Gl=(e,t)=>{var n,r,o;return{key:e.key,kind:q(e.kind).label,unit:(n=e.unit)!=null?n:"",name:(o=(r=e.about.unit)==null?void 0:
r.name)!=null?o:t.department,to:e.to.join(", ")}};function C$({day:e,go:t,held:n},r){var i;let o={};for(let{kind:s}of t)o[s]=((i=o[s])!=null?i:0)+1;return{day:e,words:ft(e),counts:Nu({day:e,held:n,
recipients:0,counts:o}),letters:t.slice(0,Bw).map(s=>Gl(s,r)),more:Math.max(0,t.length-Bw)}}function $$({office:e,state:{units:t}}){let n=new Map(t.map(({code:o,name:i})=>[o.trim(),i])),r=e.table(
"letters").rows.filter(({key:o})=>o).map((o,i)=>({row:o,i})).sort((o,i)=>o.row.at< i.row.at?1:o.row.at>i.row.at?-1:i.i-o.i).map(({row:{key:o,kind:i,unit:s,to:a,subject:c,state:l,at:u,why:d}})=>{var p;
return{key:o,kind:i,unit:s,name:(p=n.get(s.trim()))!=null?p:"",to:a,subject:c,state:l,at:_e(u),why:d}});return{unknown:r.filter(({state:o})=>o===he.unknown),recent:r.slice(0,_$)}}var fi=e=>Be(e);
function E$({office:e,state:t,holds:n}){if(!n.length)return;let r=o=>n.filter(i=>i.about===o).map(({why:i})=>fi(i));return{plan:r("plan"),ledger:r("ledger"),preview:k(Ws(t,e.today)),mark:Vs(
e.settings())}}function mr(e){let{office:t,remembered:{runner:n},state:r}=e,{refuse:o,warn:i}=ja(e,!1),s=cw(e);return{on:r.settings.lettersOn&&n!=="",runner:n,me:se(t.visitor()),testTo:
r.settings.testTo.join(", "),stopped:aw(e).map(fi),held:E$(e),refuse:o.map(fi),warn:[...i,...s?[s]:[]].map(fi),health:uw(e).map(fi),days:Bl(e).map(a=>C$(a,r)),...$$(e)}}var Hl=(e,t,{key:n})=>ot(e,t,
r=>{var l;let o=mo(r,n),i=se(e.visitor());if(!o||!i)return C({key:"letter.gone"});if(r.quota<1)return C({key:"letter.noQuota"});let s={...o,to:[i],about:{...o.about,insteadOf:(l=
o.about.insteadOf)!=null?l:o.to}},{senderName:a,replyTo:c}=r.state.settings;try{t.send({to:[i],...Qn(s,r.state),senderName:a||r.state.department,replyTo:c})}catch{return C({key:"letter.notSent",with:{
to:i}})}return Q({to:i})}),Wl=(e,t,{key:n})=>ot(e,t,r=>{var s;let o=mo(r,n);if(!o)return C({key:Qt(r.remembered,e.now)?"letter.busy":"letter.gone"});let i={...o,about:{...o.about,today:e.today}};try{
let a=Iu(e,t,(c,{register:l})=>{var u;return We((u=l.get(n))==null?void 0:u.state)?[]:[i]},`${Cu}: ${se(e.visitor())}`);return a?a.held?C((s=a.stopped)!=null?s:{key:"letter.noQuota"}):!a.sent&&
!a.failed&&!a.unknown?C({key:"letter.gone"}):(e.log([{what:{key:"log.sentEarly"},unit:o.unit}]),Q({did:a.did})):C({key:"letter.busy"})}catch(a){if(a instanceof bn)return C({key:"workbook.busy"});if(
a instanceof nr)return C(a.problem);throw a}});function Gw({office:e,post:t},n,r,o,i){let s=`${o.why}: ${se(e.visitor())}`,a=t.alone(e,()=>{let{rows:c}=e.table("letters"),{round:l}=e.settings(),u=Ks(
c,l).get(st(l)(n));if(u===void 0&&!i)return C({key:"letter.gone"});let d=u===void 0?void 0:$o(c[u].state);return r(d)?(Nt(e,new Map([[n,{...i&&u===void 0?tt(i,"planned",e.now):{},...o,why:s,at:e.now}
]])),Hm(e,t,n,We(d)),Q({})):C({key:"letter.settled"})});return a?a.value:C({key:"workbook.busy"})}var Vl=(e,t,{key:n})=>ot(e,t,r=>Gw(r,n,o=>!We(o),{state:he.skipped,why:"Cán bộ chọn bỏ qua"},mo(r,
n))),ql=(e,t,{key:n,wasSent:r})=>ot(e,t,o=>Gw(o,n,i=>i==="unknown",r?{state:he.sent,why:"Cán bộ xác nhận đã gửi"}:{state:he.lapsed,why:"Cán bộ xác nhận chưa gửi"}));function Hw(e){let{lastRun:t,did:n,
trouble:r,dry:o}=e.post();r&&e.setLastRun({lastRun:t,did:n,trouble:"",dry:o})}var Xl=(e,t,{mark:n})=>ot(e,t,({holds:r})=>{if(!r.some(({about:i})=>i==="plan"))return C({key:"letter.nothingHeld"});
let o=e.settings();return n!==Vs(o)?C({key:"letter.changedAgain"}):(t.setConfirmed(jt(o)),Hw(t),e.log([{what:{key:"log.planConfirmed"}}]),Q(mr(An(e,t))))});function L$(e,t,n){let r=Ir(e),o=new Map(
e.units.map(({code:c})=>[je(c),c])),i=new Map(e.register);for(let c of t)i.set(c,{state:"sent",at:n.now});let s=ef({...e,register:i},n.today).map(({key:c})=>c),a=`Cán bộ chọn coi như đã gửi: ${se(
n.visitor())}`;return new Map([...t,...s].map(c=>{var d,p;let l=r.read(c),u=l&&q(l.kind);return[c,{kind:(d=u==null?void 0:u.label)!=null?d:"",unit:(u==null?void 0:u.to)==="unit"&&o.get((p=l==null?
void 0:l.unit)!=null?p:"")||"",state:he.sent,at:n.now,why:a}]}))}var Yl=(e,t,{as:n})=>ot(e,t,({holds:r,remembered:o})=>r.some(({about:s})=>s==="ledger")?Qt(o,e.now)?C({key:"letter.busy"}):(
o.inFlight&&Xs(e,t),t.alone(e,()=>{let s=Yo(e,ut(e,e.table("accounts").rows)),a=er(t.ledger(),s.register,s.round),c=a==="unreadable"?[]:a.lost;n==="sent"&&Nt(e,L$(s,c,e)),e.settle(),Wm(e,t)})?(Hw(t),
e.log([{what:{key:n==="sent"?"log.countedAsSent":"log.sentAgain"}}]),Q(mr(An(e,t)))):C({key:"workbook.busy"})):C({key:"letter.nothingHeld"}));function P$({office:e,post:t,remembered:n,state:r},o,i){
var a;let s=t.alone(e,()=>{let c=e.table("settings").rows.findIndex(l=>l.label.trim()===fe.lettersOn.label);return c<0?!1:(e.putTyped("settings",[{index:c,cells:{value:o?"Có":"Không"}}]),o&&
t.setConfirmed(jt(e.settings())),o?t.setRunner({runner:i,hour:r.settings.sendHour,since:e.now}):n.runner===i&&t.setRunner({runner:"",hour:0,since:""}),!0)});return(a=s==null?void 0:s.value)!=null?a:
!1}var Jl=(e,t,{on:n,takeOver:r})=>ot(e,t,o=>{let i=n?ja(o,r).refuse:[];if(i.length)return yt(i.map(a=>Be(a)));let s=t.me();return n&&t.setTrigger(o.state.settings.sendHour),P$(o,n,s)?(!n&&
o.remembered.runner===s&&t.setTrigger(void 0),e.compileSettings(),e.log([{what:{key:n?"log.lettersOn":"log.lettersOff"}}]),Q(mr(An(e,t)))):C({key:"workbook.busy"})});function A$({office:e,post:t,
remembered:{runner:n,hour:r,since:o},state:{settings:i}}){if(!i.lettersOn||r===i.sendHour||n===""||n!==se(e.visitor())||n!==t.me()||!t.hasTrigger())return!1;try{return t.setTrigger(i.sendHour),
t.setRunner({runner:n,hour:i.sendHour,since:o}),!0}catch{return!1}}var Ww=(e,t)=>ot(e,t,n=>{let r=!!n.remembered.inFlight;return r&&Xs(e,t),Q(mr(A$(n)||r?An(e,t):n))}),Vw=(e,t,{key:n})=>ot(e,t,r=>{
let o=mo(r,n);if(!o)return C({key:"letter.gone"});let{subject:i,html:s,text:a,attachments:c}=Qn(o,r.state);return Q({...Gl(o,r.state),subject:i,html:s,text:a,zalo:Pm(o,r.state),attachments:c.map(({
name:l})=>l)})});var go=e=>Es(JSON.stringify(Bt.map(t=>e[t])));function N$(e,t,n){let r={row:e.rowId},o=Zn(e,n),i=[];o==="returned"&&i.push({key:"account.returned",sentence:kr(Yi(e.comment)),...r});
for(let s of t.findings)s.level==="fault"&&i.push({key:s.problem.key,sentence:kr(s.problem),field:s.field,...r});return o==="changed"&&i.push({key:"remark",sentence:kr({key:"account.changedSince",
with:{columns:Fr(e,n).join(", ")}}),...r}),i}var Ql=(e,t)=>e.rowId||`~${t}`;function hi(e,t,n,r=Wr(e)){let o=Object.fromEntries(we.map(s=>[s,e[s]])),i=qe(e);return{rowId:Ql(e,t),version:go(e),fields:
o,stopped:i,says:i?[]:N$(e,r,n),review:Zn(e,n),comment:e.comment}}var Ba=(e,t,n)=>{var r;return $r({dueBefore:t.dueBefore,graceUntil:t.graceUntil,extendedTo:Cr((r=e==null?void 0:e.extendedTo)!=null?r:
"")},n)},gr=(e,t)=>e.flatMap((n,r)=>n.unit.trim()===t&&we.some(o=>n[o])?[{row:n,index:r}]:[]);var qw=({code:e,name:t})=>({code:e.trim(),name:t});function Xw(e,t){var g;let n=e.visitor(),r=e.settings(
),o=e.table("units").rows,i=Aa(n,o),s=(g=t.unit)!=null?g:i.length===1?i[0].code.trim():void 0;if(s!==void 0){let b=Ma(s,n,o,r);if(!b.may)return C(b.why)}let a=Na(n,r);if(s===void 0&&i.length===0&&
!a)return C(Rl(n,r));let c=o.find(b=>b.code.trim()===s),{guidance:l,federation:u,department:d,contact:p,notice:f}=r;return Q({who:{email:se(n),isStaff:n.is==="staff"},unit:c&&{...qw(c),status:
c.status,timeliness:c.timeliness},yourUnits:i.map(qw),mayChoose:a,rows:c?gr(e.table("accounts").rows,c.code.trim()).map(({row:b,index:w})=>hi(b,w,e.markKey())):[],deadline:Ba(c,r,e.today),guidance:l,
federation:u,department:d,contact:p,notice:f,draft:c?e.drafts.get(c.code.trim()):""})}function Yw(e){let t=e.visitor(),n=e.table("units").rows,r=Aa(t,n),o=Na(t,e.settings())?n:r;return Q({units:
o.filter(i=>i.code&&i.name).map(i=>[i.code.trim(),i.name])})}var ed=(e,t)=>e.trim()===t.trim();function Jw(e,t,n){let r={...t.fields},o=[];for(let s of we){let[a,c,l]=[e.fields[s],t.fields[s],
n.fields[s]];ed(c,a)?r[s]=l:!ed(l,a)&&!ed(l,c)&&o.push(s)}let i=t.stopped===e.stopped?n.stopped:t.stopped;return{fields:r,stopped:i,bothChanged:o}}var Qw=200,M$=30,I$=(e,t)=>({...sc(mt),unit:e,usage:
Fe.active,rowId:t}),D$=(e,t)=>we.every(n=>e[n]===t[n])&&qe(e)===qe(t),F$=(e,t)=>t.stopped&&e?void 0:Wr(t.fields),z$=(e,t,n)=>({...e,...n==null?void 0:n.values,usage:t.stopped?Fe.stopped:Fe.active}),
U$=e=>({fields:Object.fromEntries(we.map(t=>[t,e[t]])),stopped:qe(e)});function K$(e,t){if(!t||!e.opened||go(t)===e.version)return e;let{fields:n,stopped:r,bothChanged:o}=Jw(e.opened,e,U$(t));
return o.length>0?e:{...e,fields:n,stopped:r,version:go(t)}}function Z$(e,t,n){let r=n.findIndex((l,u)=>Ql(l,u)===e.rowId),o=r<0?void 0:n[r],i=K$(e,o);if(o&&o.unit.trim()!==t)return Be({key:
"who.notYours"},{row:i.rowId});if(!o&&i.version!=="")return Be({key:"form.rowGone"},{row:i.rowId});let s=F$(o,i),a=z$(o!=null?o:I$(t,i.rowId),i,s);if(!o)return{sent:i,reading:s,after:a,what:"added"};
let c=D$(o,a)?"same":qe(a)&&!qe(o)?"stopped":"changed";return{sent:i,reading:s,index:r,before:o,after:a,what:c}}var j$=e=>({by:e.source===Sr.hand?"":e.by,at:_e(e.updated)}),B$=(e,t)=>t.flatMap(({
before:n,index:r,sent:o,what:i})=>n&&i!=="same"&&go(n)!==o.version?[{...hi(n,r,e.markKey()),...j$(n)}]:[]);function G$(e){return e.filter(({what:t})=>t!=="same").flatMap(({sent:t,reading:n})=>{var r;
return((r=n==null?void 0:n.findings)!=null?r:[]).filter(o=>o.level==="fault").map(o=>({key:o.problem.key,sentence:kr(o.problem),row:t.rowId,field:o.field,suggest:o.suggest}))})}function H$(e,t,n){
let r=e.some(({after:i})=>!qe(i)&&i.kind!==B.none),o=new Set(e.map(({index:i})=>i));return r?gr(n,t).filter(({row:i,index:s})=>i.kind===B.none&&!qe(i)&&!o.has(s)).map(({row:i,index:s})=>({sent:{rowId:
i.rowId,version:go(i),fields:i,stopped:!0},index:s,before:i,after:{...i,usage:Fe.stopped},what:"stopped"})):[]}function W$(e,t,n){let r=new Map(e.map(s=>[s.index,s.after])),o=[...gr(n,t).map(({row:s,
index:a})=>{var c;return(c=r.get(a))!=null?c:s}),...e.filter(s=>s.index===void 0).map(s=>s.after)].filter(s=>!qe(s)),i=o.filter(s=>s.kind===B.none);return i.length===0||i.length===o.length?[]:i.map(
s=>Be({key:"account.noneWithAccounts"},{row:s.rowId,field:"kind"}))}var V$=e=>e.some(({what:t,after:n})=>(t==="added"||t==="changed"&&!qe(n))&&n.kind!==B.none);function q$(e,t,n,r){let o=B$(e,n);if(
o.length)return yt(o.map(a=>Be({key:"form.conflict"},{row:a.rowId})),o);let i=n.filter(({what:a})=>a==="added").length;if(i>0&&gr(r,t.unit).length+i>Qw)return C({key:"form.unitFull",with:{most:Qw}});
let s=[...G$(n),...W$(n,t.unit,r)];return V$(n)&&!t.consent&&s.push(Be({key:"form.consent"},{field:"consent"})),s.length?yt(s):void 0}var X$=e=>[...new Set(e.flatMap(({before:t,after:n})=>[
...we.filter(r=>{var o;return((o=t==null?void 0:t[r])!=null?o:"")!==n[r]}).map(Gt),...t&&t.usage!==n.usage?[Gt("usage")]:[]]))],ek=e=>Object.fromEntries(gp.map(t=>[t,e[t]]));function Y$(e,t,n,r){
let o=e.markKey();if(!n.consent||!Wn(t)||!o)return{consent:"",consentMark:""};let i=sm(r,e.now,e.settings().notice);return{consent:i,consentMark:Ko({...t,consent:i},o)}}function J$(e,t,n,r){let o=
e.visitor(),i=se(o),s=e.table("accounts");for(let{after:u,what:d}of t)Object.assign(u,{updated:e.now,by:i,source:Sr.form}),d!=="stopped"&&Object.assign(u,Y$(e,u,n,i));let a=s.rows.slice(),c=t.filter(
u=>u.index===void 0);e.log([{what:{key:r?"log.formUnlisted":"log.form"},unit:n.unit,rowId:t.map(({after:u})=>u.rowId).join(", "),columns:X$(t)}]);for(let u of t)u.index!==void 0&&(a[u.index]=u.after);
let l=Ou(e,{accounts:[...a,...c.map(u=>u.after)],units:[n.unit],typed:t.filter(u=>u.index!==void 0).map(u=>({index:u.index,cells:ek(u.after)})),added:c.map(u=>ek(u.after))});return o.is==="staff"&&
e.putOwn("accounts",t.filter(({before:u})=>(u==null?void 0:u.review)===Ce.passed).map(({index:u})=>({index:u,cells:{review:""}}))),l}function Q$(e,t,n,r){let o=e.table("units").rows.find(
a=>a.code.trim()===t.unit),i=e.settings(),s=new Map(r.accounts.map(({own:a,reading:c})=>[a.rowId,c]));return{unit:{code:o.code.trim(),name:o.name,status:o.status,timeliness:o.timeliness},recorded:
n.map(({after:a,what:c})=>({rowId:a.rowId,title:a.kind===B.none?`${B.none}: ${a.reason}`:a.pageName||a.accountName,address:a.address,what:c})),rows:gr(e.table("accounts").rows,t.unit).map(({row:a,
index:c})=>hi(a,c,e.markKey(),s.get(a.rowId))),deadline:Ba(o,i,e.today),pages:i.pages}}var eE=({reading:e})=>e!==void 0&&e.findings.some(({level:t})=>t==="fault");function tE(e,{consent:t},n){let{
before:r,what:o}=n;return o==="same"&&t&&r&&!qe(r)&&Wn(r)&&!eE(n)&&Vn(r,e.markKey())!=="given"?{...n,what:"changed"}:n}function nE(e,t){let n=e.table("units").rows,r=Ma(t.unit,e.visitor(),n,
e.settings());if(!r.may)return C(r.why);let o=e.table("accounts").rows,i=t.rows.map(d=>Z$(d,t.unit,o)),s=i.filter(d=>"sentence"in d);if(s.length)return yt(s);let a=i.map(d=>tE(e,t,d));a.push(...H$(a,
t.unit,o));let c=q$(e,t,a,o);if(c)return c;let l=a.filter(({what:d})=>d!=="same"),u=l.length?J$(e,l,t,r.unlisted):vm(e,t.unit);return Q(Q$(e,t,a,u))}function tk(e,t){var n;return t.rows.length===0?C({
key:"form.nothing"}):t.rows.length>M$?C({key:"form.tooMany"}):new Set(t.rows.map(r=>r.rowId)).size!==t.rows.length?yt([{key:"form.oldPage",sentence:k({key:"form.oldPage"})}]):(n=lt(e,()=>nE(e,
t)))!=null?n:C({key:"workbook.busy"})}var sn=e=>X().check(ma(e)),Ga=sn(Ps),nk=Y(Object.fromEntries(we.map(e=>[e,sn(2e3)]))),rE=Y({rowId:X().check(ui(/^[~\w-]{1,40}$/)),version:sn(400),fields:nk,
stopped:ur(),opened:It(Y({fields:nk,stopped:ur()}))}),Ha=Y({}),Wa=Y({key:sn(300)}),Dt=(e,t)=>({input:e,run:t}),on=(e,t)=>Dt(e,(n,r,o)=>t(n,o)),rk={openForm:on(Y({unit:It(Ga)}),Xw),listUnits:on(Ha,Yw),
saveReport:on(Y({unit:Ga,consent:ur(),rows:nn(rE).check(ma(60))}),tk),keepDraft:on(Y({unit:Ga,draft:sn(6e4)}),Tw),dropDraft:on(Y({unit:Ga}),Ow),checkAll:on(Ha,Cm),checkGoogle:on(Ha,Rw),previewRoster:
on(Y({text:sn(4e6)}),Fw),importRoster:on(Y({text:sn(4e6)}),zw),lettersView:Dt(Ha,Ww),previewLetter:Dt(Wa,Vw),sendToMe:Dt(Wa,Hl),sendNow:Dt(Wa,Wl),skipLetter:Dt(Wa,Vl),decideUnknown:Dt(Y({key:sn(300),
wasSent:ur()}),ql),confirmPlan:Dt(Y({mark:sn(2e3)}),Xl),settleMemories:Dt(Y({as:ya(["sent","again"])}),Yl),switchLetters:Dt(Y({on:ur(),takeOver:ur()}),Jl)},oE=41e5;function ok(e,t,n,r){if(
typeof n!="string"||!Object.prototype.hasOwnProperty.call(rk,n))throw new Error("unknown call");if(typeof r!="string"||r.length>oE)throw new Error("malformed body");let{input:o,run:i}=rk[n];return i(
e,t,Py(o,JSON.parse(r)))}function iE(e){try{return!e.mayWrite("accounts","unit")||!e.mayWrite("units","status")}catch{return!1}}function ik(e,t){let n;try{let r=pi();if(r==="")return JSON.stringify(C(
{key:"who.nobody"}));let o=n=new Xe({who:fo(r)}),i=ok(o,new En(()=>o.spreadsheet()),e,t);return e!=="checkGoogle"&&Ln(o),JSON.stringify(i)}catch(r){let o=ea(r);return n==null||n.letGo(),
o.key!=="workbook.unexpected"||!n||!iE(n)?JSON.stringify(C(o)):(po(n,"protectionErrorsAtFlush",n.wasRefusedLate),JSON.stringify(C({key:"workbook.protected"})))}}function sE(e){Sw(e)}function aE(e){
e!=null&&e.range&&e.source&&Vb(e)}function cE(e,t){return ik(e,t)}function uE(e){Wb(e)}function lE(){kw()}function dE(){vw()}return mk(pE);})();
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
