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
"use strict";var App=(()=>{var BO=Object.create;var xi=Object.defineProperty;var jO=Object.getOwnPropertyDescriptor;var WO=Object.getOwnPropertyNames;var ZO=Object.getPrototypeOf,GO=
Object.prototype.hasOwnProperty;var HO=(e,t,n)=>t in e?xi(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var VO=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}
catch(n){throw t=0,n}},qO=(e,t)=>{for(var n in t)xi(e,n,{get:t[n],enumerable:!0})},Ah=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of WO(t))!GO.call(e,r)&&r!==n&&xi(e,r,{get:(
)=>t[r],enumerable:!(o=jO(t,r))||o.enumerable});return e};var XO=(e,t,n)=>(n=e!=null?BO(ZO(e)):{},Ah(t||!e||!e.__esModule?xi(n,"default",{value:e,enumerable:!0}):n,e)),YO=e=>Ah(xi({},"__esModule",{
value:!0}),e);var he=(e,t,n)=>HO(e,typeof t!="symbol"?t+"":t,n);var gS=VO((Mm,Nm)=>{"use strict";((e,t)=>{typeof define=="function"&&define.amd?define([],t):typeof Nm=="object"&&typeof Mm<"u"?
Nm.exports=t():e.Papa=t()})(Mm,function e(){var t=typeof self<"u"?self:typeof window<"u"?window:t!==void 0?t:{},n=!t.document&&!!t.postMessage,o=t.IS_PAPA_WORKER||!1,r={},s=0,i={};function a(g){
return g.charCodeAt(0)===65279?g.slice(1):g}function c(g){this._handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,this._baseIndex=0,this._partialLine="",this._rowCount=
0,this._start=0,this._nextChunk=null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(f){var w=R(f);w.chunkSize=parseInt(w.chunkSize),f.step||f.chunk||(w.chunkSize=
null),this._handle=new m(w),(this._handle.streamer=this)._config=w}.call(this,g),this.parseChunk=function(f,w){var $=parseInt(this._config.skipFirstNLines)||0;if(this.isFirstChunk&&0<$){let W=
this._config.newline;W||(_=this._config.quoteChar||'"',W=this._handle.guessLineEndings(f,_)),f=[...f.split(W).slice($)].join(W)}this.isFirstChunk&&C(this._config.beforeFirstChunk)&&(_=
this._config.beforeFirstChunk(f))!==void 0&&(f=_),this.isFirstChunk=!1,this._halted=!1;var $=this._partialLine+f,_=(this._partialLine="",this._handle.parse($,this._baseIndex,!this._finished));if(
!this._handle.paused()&&!this._handle.aborted()){if(f=_.meta.cursor,$=(this._finished||(this._partialLine=$.substring(f-this._baseIndex),this._baseIndex=f),_&&_.data&&(this._rowCount+=_.data.length),
this._finished||this._config.preview&&this._rowCount>=this._config.preview),o)t.postMessage({results:_,workerId:i.WORKER_ID,finished:$});else if(C(this._config.chunk)&&!w){if(this._config.chunk(_,
this._handle),this._handle.paused()||this._handle.aborted())return void(this._halted=!0);this._completeResults=_=void 0}return this._config.step||this._config.chunk||(this._completeResults.data=
this._completeResults.data.concat(_.data),this._completeResults.errors=this._completeResults.errors.concat(_.errors),this._completeResults.meta=_.meta),this._completed||!$||!C(this._config.complete)||
_&&_.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),$||_&&_.meta.paused||this._nextChunk(),_}this._halted=!0},this._sendError=function(f){C(
this._config.error)?this._config.error(f):o&&this._config.error&&t.postMessage({workerId:i.WORKER_ID,error:f,finished:!1})}}function u(g){var f;(g=g||{}).chunkSize||(g.chunkSize=i.RemoteChunkSize),
c.call(this,g),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){this._readChunk()},this.stream=function(w){this._input=w,this._nextChunk()},this._readChunk=function(){if(
this._finished)this._chunkLoaded();else{if(f=new XMLHttpRequest,this._config.withCredentials&&(f.withCredentials=this._config.withCredentials),n||(f.onload=O(this._chunkLoaded,this),f.onerror=O(
this._chunkError,this)),f.ontimeout=O(this._chunkTimeout,this),f.open(this._config.downloadRequestBody?"POST":"GET",this._input,!n),this._config.downloadTimeout&&!n&&(f.timeout=
this._config.downloadTimeout),this._config.downloadRequestHeaders){var w,$=this._config.downloadRequestHeaders;for(w in $)f.setRequestHeader(w,$[w])}var _;this._config.chunkSize&&(_=
this._start+this._config.chunkSize-1,f.setRequestHeader("Range","bytes="+this._start+"-"+_));try{f.send(this._config.downloadRequestBody)}catch(W){this._chunkError(W.message)}n&&f.status===0&&
this._chunkError()}},this._chunkLoaded=function(){f.readyState===4&&(f.status<200||400<=f.status?this._chunkError():(this._start+=this._config.chunkSize||f.responseText.length,this._finished=
!this._config.chunkSize||this._start>=(w=>(w=w.getResponseHeader("Content-Range"))!==null?parseInt(w.substring(w.lastIndexOf("/")+1)):-1)(f),this.parseChunk(f.responseText)))},this._chunkError=
function(w){w=f.statusText||w,this._sendError(new Error(w))},this._chunkTimeout=function(){this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function d(g){(g=g||{}
).chunkSize||(g.chunkSize=i.LocalChunkSize),c.call(this,g);var f,w,$=typeof FileReader<"u";this.stream=function(_){this._input=_,w=_.slice||_.webkitSlice||_.mozSlice,$?((f=new FileReader).onload=O(
this._chunkLoaded,this),f.onerror=O(this._chunkError,this)):f=new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(
this._rowCount< this._config.preview)||this._readChunk()},this._readChunk=function(){var _=this._input,W=(this._config.chunkSize&&(W=Math.min(this._start+this._config.chunkSize,this._input.size),_=
w.call(_,this._start,W)),f.readAsText(_,this._config.encoding));$||this._chunkLoaded({target:{result:W}})},this._chunkLoaded=function(_){this._start+=this._config.chunkSize,this._finished=
!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(_.target.result)},this._chunkError=function(){this._sendError(f.error)}}function l(g){var f;c.call(this,g=g||{}),this.stream=
function(w){return f=w,this._nextChunk()},this._nextChunk=function(){var w,$;if(!this._finished)return w=this._config.chunkSize,f=w?($=f.substring(0,w),f.substring(w)):($=f,""),this._finished=!f,
this.parseChunk($)}}function p(g){c.call(this,g=g||{});var f=[],w=!0,$=!1;this.pause=function(){c.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){
c.prototype.resume.apply(this,arguments),this._input.resume()},this.stream=function(_){this._input=_,this._input.on("data",this._streamData),this._input.on("end",this._streamEnd),this._input.on(
"error",this._streamError)},this._checkIsFinished=function(){$&&f.length===1&&(this._finished=!0)},this._nextChunk=function(){this._checkIsFinished(),f.length?this.parseChunk(f.shift()):w=!0},
this._streamData=O(function(_){try{f.push(typeof _=="string"?_:_.toString(this._config.encoding)),w&&(w=!1,this._checkIsFinished(),this.parseChunk(f.shift()))}catch(W){this._streamError(W)}},this),
this._streamError=O(function(_){this._streamCleanUp(),this._sendError(_)},this),this._streamEnd=O(function(){this._streamCleanUp(),$=!0,this._streamData("")},this),this._streamCleanUp=O(function(){
this._input.removeListener("data",this._streamData),this._input.removeListener("end",this._streamEnd),this._input.removeListener("error",this._streamError)},this)}function m(g){var f,w,$,_,W=Math.pow(
2,53),Ee=-W,tt=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,rt=
/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
U=this,Se=0,B=0,Tt=!1,Z=!1,ee=[],z={data:[],errors:[],meta:{}};function dt(re){return g.skipEmptyLines==="greedy"?re.join("").trim()==="":re.length===1&&re[0].length===0}function Te(){if(z&&$&&(rn(
"Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+i.DefaultDelimiter+"'"),$=!1),g.skipEmptyLines&&(z.data=z.data.filter(function(Ce){return!dt(Ce)})),Be(
)){let Ce=function(bt){ee.push(bt)};var X=Ce;if(z)if(Array.isArray(z.data[0])){for(var re=0;Be()&&re< z.data.length;re++)z.data[re].forEach(Ce);z.data.splice(0,1)}else z.data.forEach(Ce)}function te(
Ce,bt){for(var Ie=g.header?{}:[],se=0;se< Ce.length;se++){var H=se,wt=Ce[se],wt=((ue,$e)=>(st=>(g.dynamicTypingFunction&&g.dynamicTyping[st]===void 0&&(g.dynamicTyping[st]=g.dynamicTypingFunction(
st)),(g.dynamicTyping[st]||g.dynamicTyping)===!0))(ue)?$e==="true"||$e==="TRUE"||$e!=="false"&&$e!=="FALSE"&&((st=>{if(tt.test(st)&&(st=parseFloat(st),Ee< st&&st< W))return 1})($e)?parseFloat($e):
rt.test($e)?new Date($e):$e===""?null:$e):$e)(H=g.header?se>=ee.length?"__parsed_extra":ee[se]:H,wt=g.transform?g.transform(wt,H):wt);H==="__parsed_extra"?(Ie[H]=Ie[H]||[],Ie[H].push(wt)):Ie[H]=wt}
return g.header&&(se>ee.length?rn("FieldMismatch","TooManyFields","Too many fields: expected "+ee.length+" fields but parsed "+se,B+bt):se< ee.length&&rn("FieldMismatch","TooFewFields",
"Too few fields: expected "+ee.length+" fields but parsed "+se,B+bt)),Ie}var De;z&&(g.header||g.dynamicTyping||g.transform)&&(De=1,!z.data.length||Array.isArray(z.data[0])?(z.data=z.data.map(te),De=
z.data.length):z.data=te(z.data,0),g.header&&z.meta&&(z.meta.fields=ee),B+=De)}function Be(){return g.header&&ee.length===0}function rn(re,te,De,X){re={type:re,code:te,message:De},X!==void 0&&(re.row=
X),z.errors.push(re)}C(g.step)&&(_=g.step,g.step=function(re){z=re,Be()?Te():(Te(),z.data.length!==0&&(Se+=re.data.length,g.preview&&Se>g.preview?w.abort():(z.data=z.data[0],_(z,U))))}),this.parse=
function(re,te,De){var X=g.quoteChar||'"',X=(g.newline||(g.newline=this.guessLineEndings(re,X)),$=!1,g.delimiter?C(g.delimiter)&&(g.delimiter=g.delimiter(re),z.meta.delimiter=g.delimiter):((X=((Ce,bt,
Ie,se,H)=>{var wt,ue,$e,st;H=H||[",","\u0009","|",";",i.RECORD_SEP,i.UNIT_SEP];for(var ts=0;ts< H.length;ts++){for(var wn,wi=H[ts],lt=0,kn=0,it=0,Dt=($e=void 0,new b({comments:se,delimiter:wi,newline:
bt,preview:10}).parse(Ce)),jn=0;jn< Dt.data.length;jn++)Ie&&dt(Dt.data[jn])?it++:(wn=Dt.data[jn].length,kn+=wn,$e===void 0?$e=wn:0< wn&&(lt+=Math.abs(wn-$e),$e=wn));0< Dt.data.length&&(
kn/=Dt.data.length-it),1.99< kn&&(ue===void 0||lt< ue||lt===ue&&st< kn)&&(ue=lt,wt=wi,st=kn)}return{successful:!!(g.delimiter=wt),bestDelimiter:wt}})(re,g.newline,g.skipEmptyLines,g.comments,
g.delimitersToGuess)).successful?g.delimiter=X.bestDelimiter:($=!0,g.delimiter=i.DefaultDelimiter),z.meta.delimiter=g.delimiter),R(g));return X.header=Be(),g.preview&&g.header&&X.preview++,f=re,w=
new b(X),z=w.parse(f,te,De),Te(),Tt?{meta:{paused:!0}}:z||{meta:{paused:!1}}},this.paused=function(){return Tt},this.pause=function(){Tt=!0,w.abort(),f=C(g.chunk)?"":f.substring(w.getCharIndex())},
this.resume=function(){U.streamer._halted?(Tt=!1,U.streamer.parseChunk(f,!0)):(void 0)(U.resume,3)},this.aborted=function(){return Z},this.abort=function(){Z=!0,w.abort(),z.meta.aborted=!0,C(
g.complete)&&g.complete(z),f=""},this.guessLineEndings=function(Ce,X){Ce=Ce.substring(0,1048576);var X=new RegExp(h(X)+"([^]*?)"+h(X),"gm"),De=(Ce=Ce.replace(X,"")).split("\r"),X=Ce.split(`\n`),Ce=
1< X.length&&X[0].length< De[0].length;if(De.length===1||Ce)return`\n`;for(var bt=0,Ie=0;Ie< De.length;Ie++)De[Ie][0]===`\n`&&bt++;return bt>=De.length/2?`\r\n`:"\r"}}function h(g){return g.replace(
/[.*+?^${}()|[\]\\]/g,"\\$&")}function b(g){var f=(g=g||{}).delimiter,w=g.newline,$=g.comments,_=g.step,W=g.preview,Ee=g.fastMode,tt=null,rt=!1,U=g.quoteChar==null?'"':g.quoteChar,Se=U;if(
g.escapeChar!==void 0&&(Se=g.escapeChar),(typeof f!="string"||-1< i.BAD_DELIMITERS.indexOf(f))&&(f=","),$===f)throw new Error("Comment character same as delimiter");$===!0?$="#":(typeof $!="string"||
-1< i.BAD_DELIMITERS.indexOf($))&&($=!1),w!==`\n`&&w!=="\r"&&w!==`\r\n`&&(w=`\n`);var B=0,Tt=!1;this.parse=function(Z,ee,z){if(typeof Z!="string")throw new Error("Input must be a string");var dt=
Z.length,Te=f.length,Be=w.length,rn=$.length,re=C(_),te=[],De=[],X=[],Ce=B=0;if(!Z)return lt();if(Ee||Ee!==!1&&Z.indexOf(U)===-1){for(var bt=Z.split(w),Ie=0;Ie< bt.length;Ie++){if(X=bt[Ie],
B+=X.length,Ie!==bt.length-1)B+=w.length;else if(z)return lt();if(!$||X.substring(0,rn)!==$){if(re){if(te=[],st(X.split(f)),kn(),Tt)return lt()}else st(X.split(f));if(W&&W<=Ie)return te=te.slice(0,W),
lt(!0)}}return lt()}for(var se=Z.indexOf(f,B),H=Z.indexOf(w,B),wt=new RegExp(h(Se)+h(U),"g"),ue=Z.indexOf(U,B);;)if(Z[B]===U)for(ue=B,B++;;){if((ue=Z.indexOf(U,ue+1))===-1)return z||De.push({type:
"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:te.length,index:B}),wn();if(ue===dt-1)return wn(Z.substring(B,ue).replace(wt,U));if(U===Se&&Z[ue+1]===Se)ue++;else if(U===Se||
ue===0||Z[ue-1]!==Se){se!==-1&&se< ue+1&&(se=Z.indexOf(f,ue+1));var $e=ts((H=H!==-1&&H< ue+1?Z.indexOf(w,ue+1):H)===-1?se:Math.min(se,H));if(Z.substr(ue+1+$e,Te)===f){X.push(Z.substring(B,ue).replace(
wt,U)),Z[B=ue+1+$e+Te]!==U&&(ue=Z.indexOf(U,B)),se!==-1&&se< B&&(se=Z.indexOf(f,B)),H!==-1&&H< B&&(H=Z.indexOf(w,B));break}if($e=ts(H),Z.substring(ue+1+$e,ue+1+$e+Be)===w){if(X.push(Z.substring(B,
ue).replace(wt,U)),wi(ue+1+$e+Be),se!==-1&&se< B&&(se=Z.indexOf(f,B)),ue=Z.indexOf(U,B),re&&(kn(),Tt))return lt();if(W&&te.length>=W)return lt(!0);break}De.push({type:"Quotes",code:"InvalidQuotes",
message:"Trailing quote on quoted field is malformed",row:te.length,index:B}),ue++}}else if($&&X.length===0&&Z.substring(B,B+rn)===$){if(H===-1)return lt();B=H+Be,H=Z.indexOf(w,B),se!==-1&&se< B&&(se=
Z.indexOf(f,B))}else if(se!==-1&&(se< H||H===-1))X.push(Z.substring(B,se)),B=se+Te,se=Z.indexOf(f,B);else{if(H===-1)break;if(X.push(Z.substring(B,H)),wi(H+Be),re&&(kn(),Tt))return lt();if(W&&
te.length>=W)return lt(!0)}return wn();function st(it){te.push(it),Ce=B}function ts(it){var Dt=0;return Dt=it!==-1&&(it=Z.substring(ue+1,it))&&it.trim()===""?it.length:Dt}function wn(it){return z||(
it===void 0&&(it=Z.substring(B)),X.push(it),B=dt,st(X),re&&kn()),lt()}function wi(it){B=it,st(X),X=[],H=Z.indexOf(w,B)}function lt(it){if(g.header&&!ee&&te.length&&!rt){var Dt=te[0],jn=Object.create(
null),Dd=new Set(Dt);let $h=!1;for(let ns=0;ns< Dt.length;ns++){let xn=a(Dt[ns]);if(jn[xn=C(g.transformHeader)?g.transformHeader(xn,ns):xn]){let ki,Lh=jn[xn];for(;ki=xn+"_"+Lh,Lh++,Dd.has(ki););
Dd.add(ki),Dt[ns]=ki,jn[xn]++,$h=!0,(tt=tt===null?{}:tt)[ki]=xn}else jn[xn]=1,Dt[ns]=xn;Dd.add(xn)}$h&&console.warn("Duplicate headers found and renamed."),rt=!0}return{data:te,errors:De,meta:{
delimiter:f,linebreak:w,aborted:Tt,truncated:!!it,cursor:Ce+(ee||0),renamedHeaders:tt}}}function kn(){_(lt()),te=[],De=[]}},this.abort=function(){Tt=!0},this.getCharIndex=function(){return B}}
function k(g){var f=g.data,w=r[f.workerId],$=!1;if(f.error)w.userError(f.error,f.file);else if(f.results&&f.results.data){var _={abort:function(){$=!0,x(f.workerId,{data:[],errors:[],meta:{aborted:!0}
})},pause:v,resume:v};if(C(w.userStep)){for(var W=0;W< f.results.data.length&&(w.userStep({data:f.results.data[W],errors:f.results.errors,meta:f.results.meta},_),!$);W++);delete f.results}else C(
w.userChunk)&&(w.userChunk(f.results,_,f.file),delete f.results)}f.finished&&!$&&x(f.workerId,f.results)}function x(g,f){var w=r[g];C(w.userComplete)&&w.userComplete(f),w.terminate(),delete r[g]}
function v(){throw new Error("Not implemented.")}function R(g){if(typeof g!="object"||g===null)return g;var f,w=Array.isArray(g)?[]:{};for(f in g)w[f]=R(g[f]);return w}function O(g,f){return function(
){g.apply(f,arguments)}}function C(g){return typeof g=="function"}return i.parse=function(g,f){var w=(f=f||{}).dynamicTyping||!1;if(C(w)&&(f.dynamicTypingFunction=w,w={}),f.dynamicTyping=w,
f.transform=!!C(f.transform)&&f.transform,f.downloadTimeout!==void 0){var w=parseInt(f.downloadTimeout);if(isNaN(w))throw new Error(
"Config downloadTimeout value ("+f.downloadTimeout+") not parsable by parseInt(val).");f.downloadTimeout=w}if(!f.worker||!i.WORKERS_SUPPORTED)return w=null,i.NODE_STREAM_INPUT,typeof g=="string"?(g=a(
g),w=new(f.download?u:l)(f)):g.readable===!0&&C(g.read)&&C(g.on)?w=new p(f):(t.File&&g instanceof File||g instanceof Object)&&(w=new d(f)),w.stream(g);(w=(()=>{var $;return!!i.WORKERS_SUPPORTED&&($=((
)=>{var _=t.URL||t.webkitURL||null,W=e.toString();return i.BLOB_URL||(i.BLOB_URL=_.createObjectURL(new Blob([
"var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ",
"(",W,")();"],{type:"text/javascript"})))})(),($=new t.Worker($)).onmessage=k,$.id=s++,r[$.id]=$)})()).userStep=f.step,w.userChunk=f.chunk,w.userComplete=f.complete,w.userError=f.error,f.step=C(
f.step),f.chunk=C(f.chunk),f.complete=C(f.complete),f.error=C(f.error),delete f.worker,w.postMessage({input:g,config:f,workerId:w.id})},i.unparse=function(g,f){var w=!1,$=!0,_=",",W=`\r\n`,Ee='"',tt=
Ee+Ee,rt=!1,U=null,Se=!1,B=((()=>{if(typeof f=="object"){if(typeof f.delimiter!="string"||i.BAD_DELIMITERS.filter(function(ee){return f.delimiter.indexOf(ee)!==-1}).length||(_=f.delimiter),
typeof f.quotes!="boolean"&&typeof f.quotes!="function"&&!Array.isArray(f.quotes)||(w=f.quotes),typeof f.skipEmptyLines!="boolean"&&typeof f.skipEmptyLines!="string"||(rt=f.skipEmptyLines),
typeof f.newline=="string"&&(W=f.newline),typeof f.quoteChar=="string"&&(Ee=f.quoteChar,tt=Ee+Ee),typeof f.header=="boolean"&&($=f.header),Array.isArray(f.columns)){if(
f.columns.length===0)throw new Error("Option columns is empty");U=f.columns}f.escapeChar!==void 0&&(tt=f.escapeChar+Ee),f.escapeFormulae instanceof RegExp?Se=f.escapeFormulae:
typeof f.escapeFormulae=="boolean"&&f.escapeFormulae&&(Se=/^[=+\-@\t\r].*$/)}})(),new RegExp(h(Ee),"g"));if(typeof g=="string"&&(g=JSON.parse(g)),Array.isArray(g)){if(!g.length)return Tt(U,g,rt);if(
Array.isArray(g[0]))return Tt(null,g,rt);if(typeof g[0]=="object")return Tt(U||Object.keys(g[0]),g,rt)}else if(typeof g=="object")return typeof g.data=="string"&&(g.data=JSON.parse(g.data)),
Array.isArray(g.data)&&(g.fields||(g.fields=g.meta&&g.meta.fields||U),g.fields||(g.fields=Array.isArray(g.data[0])?g.fields:typeof g.data[0]=="object"?Object.keys(g.data[0]):[]),Array.isArray(g.data[
0])||typeof g.data[0]=="object"||(g.data=[g.data])),Tt(g.fields||[],g.data||[],rt);throw new Error("Unable to serialize unrecognized input");function Tt(ee,z,dt){var Te="",Be=(typeof ee=="string"&&(
ee=JSON.parse(ee)),typeof z=="string"&&(z=JSON.parse(z)),Array.isArray(ee)&&0< ee.length),rn=!Array.isArray(z[0]);if(Be&&$){for(var re=0;re< ee.length;re++)0< re&&(Te+=_),Te+=Z(ee[re],re);
0< z.length&&(Te+=W)}for(var te=0;te< z.length;te++){var De=(Be?ee:z[te]).length,X=!1,Ce=Be?Object.keys(z[te]).length===0:z[te].length===0;if(dt&&!Be&&(X=dt==="greedy"?z[te].join("").trim()==="":z[
te].length===1&&(z[te][0]==null||z[te][0].length===0)),dt==="greedy"&&Be){for(var bt=[],Ie=0;Ie< De;Ie++){var se=rn?ee[Ie]:Ie;bt.push(z[te][se])}X=bt.join("").trim()===""}if(!X){for(var H=0;H< De;
H++){0< H&&!Ce&&(Te+=_);var wt=Be&&rn?ee[H]:H;Te+=Z(z[te][wt],H)}te< z.length-1&&(!dt||0< De&&!Ce)&&(Te+=W)}}return Te}function Z(ee,z){var dt,Te,Be;return ee==null?"":ee.constructor===Date?isNaN(
ee.getTime())?"":ee.toISOString():(Be=!1,dt=ee.toString(),Se&&typeof ee!="number"&&typeof ee!="bigint"&&typeof ee!="boolean"&&Se.test(dt)&&(ee=dt="'"+dt,Be=!0),Te=dt.replace(B,tt),(Be=Be||w===!0||
typeof w=="function"&&w(ee,z)||Array.isArray(w)&&w[z]||((rn,re)=>{for(var te=0;te< re.length;te++)if(-1< rn.indexOf(re[te]))return!0;return!1})(Te,i.BAD_DELIMITERS)||-1< Te.indexOf(_)||-1< dt.indexOf(
Ee)||Te.charAt(0)===" "||Te.charAt(Te.length-1)===" ")?Ee+Te+Ee:Te)}},i.RECORD_SEP="\u001e",i.UNIT_SEP="\u001f",i.BYTE_ORDER_MARK="\uFEFF",i.BAD_DELIMITERS=["\r",`\n`,'"',i.BYTE_ORDER_MARK],
i.WORKERS_SUPPORTED=!n&&!!t.Worker,i.NODE_STREAM_INPUT=1,i.LocalChunkSize=10485760,i.RemoteChunkSize=5242880,i.DefaultDelimiter=",",i.Parser=b,i.ParserHandle=m,i.NetworkStreamer=u,i.FileStreamer=d,
i.StringStreamer=l,i.ReadableStreamStreamer=p,o&&(t.onmessage=function(g){g=g.data,i.WORKER_ID===void 0&&g&&(i.WORKER_ID=g.workerId),typeof g.input=="string"?t.postMessage({workerId:i.WORKER_ID,
results:i.parse(g.input,g.config),finished:!0}):(t.File&&g.input instanceof File||g.input instanceof Object)&&(g=i.parse(g.input,g.config))&&t.postMessage({workerId:i.WORKER_ID,results:g,finished:!0}
)}),(u.prototype=Object.create(c.prototype)).constructor=u,(d.prototype=Object.create(c.prototype)).constructor=d,(l.prototype=Object.create(l.prototype)).constructor=l,(p.prototype=Object.create(
c.prototype)).constructor=p,i})});var Pz={};qO(Pz,{doGet:()=>Cz,onEdit:()=>Tz,onOpen:()=>Oz,openPage:()=>Nv,rpc:()=>$z,sendDailyLetters:()=>Lz,setUp:()=>_z,showMissingFirst:()=>Az});var Id=
"\\u034F\\u061C\\u180B-\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB",JO="\\u00AD",QO=new RegExp(`[${Id}${JO}]`,"g"),os=e=>e.replace(QO,"");var eT=
"µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",tT="àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",nT=
/([aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõï])|[ôöñíìæóòî]/gi,oT="âáàåãäêéèúüë_ùøûõï",rT=[0,1,0,9,3,35],sT="ôöñíìæóòî",iT="ơưđíìỉĩịỵ",aT="€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ",Ph=/[A-Za-z\xA1-\u1EF9]+/g,cT=
/[\u1EA0-\u1EF9ăđĩơũưĂĐĨƠŨƯ]/,Eh=/[^\0-\x7F]/,Mh=/á[º»]|Ä[‘ƒ©\x90\x91\x83]|Å[©¨]|Æ[°¡¯]|Ã[\x80-\x9F\xA1-\xBF]/,uT=/[a-z]Ã|Ã.[a-z]/,dT="ngh?|[cgknp]h|t[hr]|gi|qu|[bcdđghklmnprstvx]",lT=
"[aăâeêioôơuưy]|o[aăe]|[iy]ê|u[âôy]|ươ|uyê",pT="o?a|u?ê|i|u?y",mT="o?a[ioy]?|au|â[uy]|o?eo?|êu?|i[au]?|[iy]êu|ô?i|oi?|u?ôi?|ơi?|u[ai]?|uây|u[êơ]|uy[au]?|ư[aiu]?|ươ[iu]|y",hT=new RegExp(
`^(?:${dT})?(?:(?:${lT})(?:ng|[cmnpt])|(?:${pT})[cn]h|${mT})$`),gT="[ăâêôơư](?![12]|ơ[12]).*[12]|[12].*[ăâêôơư]",fT="[aeou]i|[aeio]u|[ae]o|ay|[iu]a",yT="^[^1]*(?:[cpt]|ch)$",bT=new RegExp(
`${gT}|(?:${fT})[12]|${yT}`);function wT(e){let t=e.toLowerCase();if(t.length>7||e.slice(1)!==t.slice(1)&&e!==e.toUpperCase())return!1;let n=t.normalize("NFD").replace(
/[\u0301\u0323]([\u0302\u0306]?)/g,"$11").replace(/[\u0300\u0303\u0309]/g,"2").normalize("NFC");return hT.test(n.replace(/[12]/,""))&&!bT.test(n.replace(/^(?:gi|qu)(?=[^12])/,""))}var _h=
e=>!/[a-z]/.test(e)&&/[A-Z]\S*[A-Z]/.test(e);function Nh(e){let t=_h(e);return e.replace(Ph,n=>{let o=n.replace(/[^A-Za-z]/g,r=>tT[eT.indexOf(r)]||r);return t||_h(n)?o.toUpperCase():o})}function Dh(
e){return e.replace(nT,(t,n)=>{let o=t.toLowerCase(),r=o.charAt(0),s=oT.indexOf(o.charAt(1)),i=rT[s%6],a=s<6?2:s<12?6:-1,c=n?a<0?[i]:s%6?[a,i]:[a]:[],u=(iT[sT.indexOf(r)]||r)+String.fromCharCode(
...c.map(d=>768+d));return t.charAt(0)===r?u:u.toUpperCase()}).normalize("NFC")}function Ih(e){let t=e.replace(/(Ã|Æ|áº|á»)(?: |$)/g,"$1\u00a0"),n;try{n=decodeURIComponent(t.replace(/[^]/g,i=>{let a=
i.charCodeAt(0),c=a>255?128+aT.indexOf(i):a;return c<128&&a>255?"%FF":`%${(c+256).toString(16).slice(1)}`})).normalize("NFC")}catch{return}let{good:o,bad:r}=vi(n),s=Mh.test(e);return s&&t===e||(s||
uT.test(e))&&o&&!r?n:void 0}function vi(e,t=String){let n=(e.match(Ph)||[]).filter(r=>r.length>1&&Eh.test(r)),o=n.filter(r=>wT(t(r))).length;return{good:o,bad:n.length-o}}var zh={tcvn3:Nh,vni:Dh,
mojibake:Ih};function bo(e){if(!Eh.test(e))return;let t=e.normalize("NFC");if(cT.test(t))return"unicode";if(Mh.test(t)||Ih(t)!==void 0)return"mojibake";let n=vi(t);if(n.bad===0)return;let o=vi(t,Nh),
r=vi(t,Dh),s=o.good< r.good?r:o;return s.good>n.good&&s.good>=4*s.bad?s===r?"vni":"tcvn3":void 0}function ar(e){let t=bo(e),n=t&&t!=="unicode"?zh[t](e.normalize("NFC")):void 0;return n===void 0?
void 0:{from:t,text:n}}function Fh(e){let t={unicode:0,tcvn3:0,vni:0,mojibake:0,undefined:0};for(let i of e)for(let a of i)t[`${bo(a)}`]+=1;let n=["tcvn3","vni","mojibake"].reduce((i,a)=>t[a]>t[i]?a:
i),o=t.unicode||!t[n]||n==="mojibake"?void 0:zh[n],r=[],s=e.map((i,a)=>i.map((c,u)=>{let d=ar(c),l=!d&&o&&bo(c)===void 0&&vi(c,o).bad===0,p=d?d.text:l?o(c):c;return p!==c&&r.push({row:a,column:u,
before:c,after:p}),p}));return r.length>0?{from:n,rows:s,changes:r}:void 0}var kT="\\0-\\x08\\x0E-\\x1F\\x7F",xT=new RegExp(`[${Id}${kT}]`,"g"),vT=/[\x80-\x9F\xAD]/g,ST=
/\s*[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]\s*/g,RT=[768,777,771,769,803];function D(e){if(!/^(?:str|num|bo|bi)/.test(typeof e))return"";let t=String(e).replace(xT,"");if(/[\x80-\xA0\xAD]/.test(t)){
let n=t.replace(/[^\S\xA0]+/g," ").replace(/^ | $/g,"").normalize("NFC"),o=bo(t);if(o&&o!=="unicode"&&bo(n)===o)return n}return t.replace(vT,"").replace(/\s+/g," ").trim().normalize("NFC")}function G(
e){let t=e.toLowerCase();return/[^\0-\x7F]/.test(t)?t.normalize("NFD").replace(/[\u0300-\u036F]/g,"").replace(/[đðɖ]/g,"d"):t}function K(e){return D(e).toLowerCase().replace(/[ðɖ]/g,"đ").replace(ST,
"-").normalize("NFD").replace(/(o[\u0300-\u0323](?=[ae])|u[\u0300-\u0323](?=y))(.)/g,(t,n,o)=>n.charAt(0)+o+n.charAt(1)).normalize("NFC")}function Bh(e,t){return K(e)===K(t)}var Uh=
" _-–—,;:!?.…·'‘’\"“”«»()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";function Kh(e){let t="",n="",o="";return e.normalize("NFD").replace(/([^\u0300-\u036F])([\u0300-\u036F]*)/gu,
(r,s,i)=>{let a=s.toLowerCase(),c=i.replace(/[^\u0302\u0306\u031B]/g,""),u=c?Uh.indexOf((a+c).normalize("NFC")):-1,d=u<0?Uh.indexOf(a):u,l=u<0?i:i.replace(c,"");return t+=d<0?a:String.fromCharCode(
d+1),n+=l?RT.indexOf(l.charCodeAt(0))+1||9:0,o+=a===s?0:1,""}),`${t}\0${n}\0${o}`}function qt(e,t){let n=Kh(e),o=Kh(t);return n< o?-1:n>o?1:0}function jh(e){return e.toLowerCase().normalize(
"NFC").replace(/(^|[\s.'’-])([^\s.'’-])/gu,(t,n,o)=>n+o.toUpperCase())}function Ua(e,t){let n=e.length>t.length?e:t,o=n===e?t:e,r=n.length-o.length;if(r>1)return!1;let s=0,i=0;for(;s< o.length&&
e.charCodeAt(s)===t.charCodeAt(s);)s+=1;for(;i< o.length-s&&n.charCodeAt(n.length-1-i)===o.charCodeAt(o.length-1-i);)i+=1;let a=o.length-s-i;return r===1?a===0:a===1||a===2&&e[s]===t[s+1]&&e[s+1]===t[
s]}var Ka=e=>e.slice(0,1).toLowerCase()+e.slice(1);var Zh=864e5,Ba=e=>Date.UTC(+e.slice(0,4),+e.slice(5,7)-1,+e.slice(8,10)),Wh=e=>String(e).padStart(2,"0"),Y=(e,t)=>new Date(Ba(e)+t*Zh).toISOString(
).slice(0,10);function Wa(e,t){let[n,o,r]=e.split("-").map(Number),s=new Date(Date.UTC(n,o-1+t,1)),i=new Date(Date.UTC(s.getUTCFullYear(),s.getUTCMonth()+1,0)).getUTCDate();return new Date(Date.UTC(
s.getUTCFullYear(),s.getUTCMonth(),Math.min(r,i))).toISOString().slice(0,10)}var He=(e,t)=>Math.round((Ba(t)-Ba(e))/Zh),Si=e=>new Date(Ba(e)).getUTCDay(),V=e=>e.slice(0,10),rs=e=>new Date(
e+7*36e5).toISOString().slice(0,19),Za=e=>Date.parse(`${e.length===10?`${e}T00:00:00`:e}Z`)-7*36e5,M=e=>e?`${e.slice(8,10)}/${e.slice(5,7)}/${e.slice(0,4)}`:"",ge=e=>e?`${M(e)} ${e.slice(11,16)}`:"",
OT=["Chủ nhật","thứ Hai","thứ Ba","thứ Tư","thứ Năm","thứ Sáu","thứ Bảy"],pt=e=>`${M(e)} (${OT[Si(e)]})`,zd=(e,t,n)=>{let o=new Date(Date.UTC(e,t-1,n));return e>=1900&&e<2200&&o.getUTCFullYear()===e&&
o.getUTCMonth()===t-1&&o.getUTCDate()===n?`${e}-${Wh(t)}-${Wh(n)}`:void 0},Gh=200,TT=4e3,vn="(\\d{1,2})",Ga="(\\d{4}|\\d{2})",ja="(?: ?[-/.\\\\] ?| )",CT=`${vn}${ja}${vn}${ja}${Ga}`,$T=
`(\\d{4})${ja}${vn}${ja}${vn}`,LT=`${vn} ?thang ?${vn}(?: ?[,/.-] ?| ?nam ?| )${Ga}`,Hh=["jan","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],Vh=`(${Hh.join("|")})[a-z]{0,6}\\.?`,
AT=`${vn}[ -]${Vh}[ ,-]{1,2}${Ga}`,_T=`${Vh} ${vn},? ${Ga}`,PT="(?:t\\d\\d:\\d\\d[\\d:.+z-]*)?",ET=`(?:${[CT,$T,LT,AT,_T].join("|")})${PT}(?![a-z\\d]|[/.\\\\]\\d)`,qh=
"\\d{1,2} ?(?:h|g|gio|:) ?(?:\\d{1,2}(?: ?phut|:\\d{1,2})?)?(?![a-z\\d])",MT=
`(?:ngay|mung|mong|het|den|toi|cham nhat|han|gia han|luc|vao|cuoi|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nhat|cn|${qh})`,NT=new RegExp(`^[ ,.:;()-]*(?:${MT}[ ,.:;()-]*){0,8}$`),DT=
/\b(?:hoac|va|hay|den|toi|truoc|sau|tu|roi|doi|lui)\b|->/,Fd=e=>G(os(e.replace(/[\r\n]+/g," ; ").normalize("NFKC"))).replace(/[\u2215\u2044]/g,"/").replace(/[\u2010-\u2015\u2212]/g,"-").replace(
/\s+/g," ").trim();function Xh(e){let t=[],n=new RegExp(`(^|[^a-z\\d:])${ET}`,"g");for(let o=n.exec(e);o;o=n.exec(e)){let[r,s="",i,a,c,u,d,l,p,m,h,b,k,x,v,R,O]=o,C=c??u??h??x??O??"",g=a??d??m,f=
k??v??"",w=o.index+s.length,$=zd(C.length===2?2e3+ +C:+C,g===void 0?Hh.indexOf(f)+1:+g,+(i??l??p??b??R??""));t.push({day:$,from:w,to:w+r.length-s.length})}return t}function we(e){if(
/^\d{4}-\d\d-\d\d$/.test(e))return zd(+e.slice(0,4),+e.slice(5,7),+e.slice(8));if(e===""||e.length>Gh)return;let t=Fd(e),[n,o]=Xh(t);if(!n||o||!NT.test(t.slice(0,n.from)))return;let r=t.slice(n.to);
return/\d/.test(r.replace(new RegExp(qh,"g")," ").replace(/\b(?:thu |t)[2-7]\b/g," "))||DT.test(r)?void 0:n.day}function ss(e){let t=Fd(e.slice(0,Gh));return/\b(?:het|cham nhat|den|toi)\b/.test(t)?
void 0:we(t.replace(/^truoc\b/,""))}var Yh="-|->|~|=>|(?:cho )?(?:den|toi)(?: het)?(?: ngay)?",IT="thu (?:hai|ba|tu|nam|sau|bay)|chu nhat",zT=new RegExp(
`(?:^|[^a-z\\d/.-])${vn}(?: ?[/.-] ?${vn})? ?(?:${Yh}) ?$`),FT=new RegExp(`^[ ()]*(?:${Yh})[ ()]*(?:(?:${IT}),? *)?$`);function Jh(e,t){if(e.length>TT)return;let n=Fd(e),o=new Set,r=0,s;for(let{day:i,
from:a,to:c}of Xh(n)){let u=n.slice(r,a);if(i===void 0)return;let d=i,l=zT.exec(u);if(l&&/\d/.test(u)){if(d=zd(+i.slice(0,4),l[2]?+l[2]:+i.slice(5,7),+l[1])??"",!d||/\d/.test(u.slice(0,
l.index)))return}else{if(/\d/.test(u))return;if(s!==void 0&&FT.test(u))d=s;else if(/\b(?:den|toi)\b/.test(u))return}let p=He(d,i)+1;if(p<1||p>t)return;for(let m=0;m< p;m+=1)o.add(Y(d,m));s=d===i?i:
void 0,r=c}return/\d/.test(n.slice(r))||o.size===0&&n!==""?void 0:[...o].sort()}var Qh="Nếu vẫn báo, gọi cán bộ phụ trách.",eg={"account.otherNetwork":e=>({what:
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
e=>`Cán bộ tỉnh trả lại: ${e.comment}`,"account.cellUnreadable":{what:"Sổ không đọc được nội dung này.",todo:`Xóa và gõ lại. ${Qh}`},"account.rowUnreadable":{what:
"Sổ không kiểm tra được tài khoản này.",todo:`Gõ lại các ô. ${Qh}`},"account.more":e=>`và ${e.count} điều khác.`,"account.changedSince":
e=>`Đã đổi sau lần duyệt: ${e.columns}. Cán bộ tỉnh sẽ duyệt lại.`,"account.returnedNoComment":{what:"Cán bộ tỉnh trả lại, chưa ghi lý do.",todo:"Gọi cán bộ phụ trách để hỏi."},"account.markUnknown":{
what:"Dấu duyệt không phải do sổ này ghi, nên lần duyệt chưa được tính.",todo:"Chọn lại Đạt hoặc Trả lại ở cột Duyệt."},"account.noConsent":{what:
"Chưa có xác nhận là người quản trị này đã biết và đồng ý.",todo:"Hỏi người quản trị, đánh dấu đồng ý trong biểu mẫu rồi gửi lại."},"account.consentWithdrawn":{what:"Người quản trị đã rút đồng ý.",
todo:"Đổi người quản trị, hoặc xóa họ tên, chức vụ, điện thoại, email của người đó."},"account.otherNotice":
e=>`${e.count} tài khoản có người quản trị đồng ý theo một bản thông báo khác bản ở thẻ Cấu hình. Lần gửi sau của đơn vị sẽ ghi theo bản mới.`,"account.keptLong":e=>({what:
`Tài khoản ngừng dùng hơn ${e.months} tháng mà còn thông tin của người quản trị.`,todo:"Xóa họ tên, chức vụ, điện thoại, email của người đó."}),"account.noUnit":{what:"Chưa có mã đơn vị.",todo:
"Ghi mã như trong thẻ Đơn vị."},"account.unknownUnit":e=>({what:`Không có đơn vị nào mang mã “${e.code}” trong thẻ Đơn vị.`,todo:"Sửa mã, hoặc thêm đơn vị."}),"account.unitMeant":e=>({what:
`Không có đơn vị nào mang mã “${e.code}” trong thẻ Đơn vị.`,todo:`Có phải ${e.meant} không? Nếu đúng thì ghi mã đó.`}),"account.noneWithAccounts":{what:
"Đơn vị đã khai tài khoản nên không ghi là Không có.",todo:"Chuyển “Không có” sang Ngừng dùng, hoặc xóa các tài khoản đã khai nhầm."},"account.noneTwice":{what:"Đơn vị đã có một dòng Không có.",todo:
"Chuyển bớt một dòng sang Ngừng dùng."},"account.legacyText":e=>({what:"Chữ bị lỗi phông.",todo:`Có phải “${e.text}” không?`,letter:{todo:"Gõ lại bằng Unikey, bảng mã Unicode."}})};var Sn=
"Mở trang hoặc nhóm của đơn vị, sao chép địa chỉ rồi dán lại.",Ud="Mở trang rồi sao chép lại toàn bộ địa chỉ.",tg="Nếu chưa có trang, đơn vị chọn “Đơn vị không có tài khoản” và ghi lý do.",Ri=
"Mở thử một lần.",ng={"address.EMPTY":{what:"Chưa có địa chỉ truy cập.",todo:Sn},"address.MULTIPLE":{what:"Có nhiều địa chỉ khác nhau.",todo:
"Giữ một địa chỉ; địa chỉ còn lại khai thành một tài khoản khác."},"address.EMAIL_IN_URL":{what:"Đây là địa chỉ email, không phải địa chỉ Facebook.",todo:
"Ghi email vào ô Email, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.PHONE_IN_URL":{what:"Đây là số điện thoại, không phải địa chỉ Facebook.",todo:
"Ghi số vào ô Điện thoại, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.NOT_URL":{what:"Đây không phải là địa chỉ truy cập.",todo:
`${Sn} Nếu ô trong sổ hiện thẻ có tên trang, xóa ô rồi dán địa chỉ dạng chữ (Ctrl + Shift + V). ${tg}`,letter:{todo:`${Sn} ${tg}`}},"address.SCHEME":{what:
"Đây không phải là địa chỉ trang web; địa chỉ trang web bắt đầu bằng https:\x2f/.",todo:Sn},"address.OTHER_SITE":{what:"Địa chỉ này không thuộc Facebook.",todo:
"Dán địa chỉ trang, nhóm hoặc tài khoản Facebook, có dạng https:\x2f/www.facebook.com/…",letter:{todo:"Ghi địa chỉ trang, nhóm hoặc tài khoản Facebook của đơn vị."}},"address.LOOKALIKE_HOST":{what:
"Tên miền gõ sai hoặc giả mạo; tên miền đúng là www.facebook.com.",todo:`Không mở liên kết này nếu không tự gõ ra nó. ${Sn}`},"address.USERINFO":{what:
"Địa chỉ có ký tự @ trước tên miền, thường gặp ở liên kết lừa đảo.",todo:`Không mở liên kết này. ${Sn}`},"address.PORT":{what:"Sau tên miền có dấu hai chấm và ký tự lạ.",todo:
"Xóa phần đó, hoặc sao chép lại địa chỉ từ trang."},"address.NOT_PROFILE_HOST":{what:"Đây là trang kỹ thuật hoặc trợ giúp của Facebook, không phải trang của đơn vị.",todo:Sn},"address.ADMIN_TOOL":{
what:"Đây là công cụ quản trị, người khác không mở được.",todo:"Mở trang như một người xem bình thường rồi sao chép địa chỉ công khai."},"address.HOME":{what:
"Đây là trang chủ Facebook, chưa có tên trang.",todo:Sn},"address.SYSTEM_PAGE":{what:"Đây là trang chức năng của Facebook (sự kiện, cài đặt, chia sẻ…), không phải trang, nhóm hay tài khoản.",todo:Sn},
"address.LOGIN_LINK":{what:"Đây là liên kết đăng nhập hoặc khôi phục tài khoản nên không được lưu.",todo:"Không gửi liên kết này cho ai. Sau khi đăng nhập, mở trang rồi sao chép địa chỉ của trang."},
"address.CONTENT_LINK":{what:"Đây là liên kết của một bài viết, ảnh hoặc video.",todo:"Bấm vào tên trang ở đầu bài để mở trang, rồi sao chép địa chỉ của trang."},"address.MISSING_ID":{what:
"Địa chỉ thiếu mã số (id) của tài khoản, có thể do sao chép chưa hết.",todo:Ud},"address.HIDDEN_ID":{what:"Địa chỉ này dùng mã tạm của Facebook (pfbid…), người khác có thể không mở được.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.CUT":{what:"Địa chỉ có vẻ bị ngắt giữa chừng, do xuống dòng hoặc thừa dấu cách.",todo:
"Viết liền thành một địa chỉ; nếu phần sau là ghi chú thì xóa đi."},"address.REDIRECT_LINK":{what:"Liên kết chuyển hướng này không cho biết dẫn tới trang nào.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.DEEP_LINK":{what:"Liên kết này chỉ dùng trong ứng dụng điện thoại và không dẫn tới trang, nhóm hay tài khoản nào.",todo:Sn},
"address.USERNAME_CHARS":{what:"Tên người dùng sau facebook.com/ chỉ gồm chữ không dấu, chữ số và dấu chấm, không có khoảng trắng.",todo:"Sao chép địa chỉ từ trang, không gõ tên trang."},
"address.USERNAME_SHORT":{what:"Tên người dùng sau facebook.com/ ngắn hơn 5 ký tự (không kể dấu chấm), có thể do sao chép chưa hết.",todo:Ud},"address.USERNAME_LONG":{what:
"Tên người dùng sau facebook.com/ dài hơn 50 ký tự, có thể do dính thêm chữ.",todo:Ud},"address.USERNAME_TLD":{what:"Tên người dùng sau facebook.com/ không được kết thúc bằng .com, .net…",todo:
"Thay bằng địa chỉ trang Facebook nếu đây là trang web riêng của đơn vị."},"address.note.SCHEME_FIXED":{what:"Phần đầu địa chỉ (https:\x2f/www…) gõ chưa đúng, đã được sửa.",todo:Ri},
"address.note.TEXT_AROUND":{what:"Đã tách địa chỉ khỏi phần chữ xung quanh.",todo:Ri},"address.note.BARE_USERNAME":{what:"Đã hiểu nội dung này là tên người dùng Facebook.",todo:
"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},"address.note.AT_USERNAME":{what:"Đã hiểu phần sau ký tự @ là tên người dùng Facebook.",todo:"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},
"address.note.MESSENGER_LINK":{what:"Đây là liên kết Messenger, đã đổi sang địa chỉ trang.",todo:Ri},"address.note.DEEP_LINK":{what:
"Đây là liên kết của ứng dụng điện thoại, đã đổi sang địa chỉ trang web.",todo:Ri},"address.note.REDIRECT_UNWRAPPED":{what:"Đã bỏ phần chuyển hướng, chỉ giữ địa chỉ của trang.",todo:Ri},
"address.note.MEMBER_LINK":{what:"Đây là liên kết tới một thành viên của nhóm, đã đổi sang địa chỉ tài khoản của người đó.",todo:"Dán địa chỉ của nhóm nếu muốn báo cáo nhóm."},
"address.note.NAME_LIKE_SITE":{what:"Tên người dùng này kết thúc như một trang web (.vn).",todo:"Mở thử; nếu đây là trang web riêng của đơn vị thì thay bằng địa chỉ trang Facebook."},
"address.note.UNRESOLVED":{what:"Đây là liên kết chia sẻ rút gọn, chưa biết dẫn tới trang nào.",todo:"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ đầy đủ và dán lại."}};var Kd=
"ví dụ hoa.nguyen@gmail.com",Ha=e=>/^[^@]*\s[^@]*$/.test(e.trim())?" Nếu ô đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.":"",og={"email.EMPTY":{what:"Chưa có địa chỉ email.",todo:
`Ghi một địa chỉ, ${Kd}.`},"email.MULTIPLE":{what:"Có nhiều địa chỉ email.",todo:"Giữ một địa chỉ của người quản trị."},"email.NO_AT":{what:"Địa chỉ email thiếu dấu @.",todo:`Gõ cho đủ, ${Kd}.`},
"email.NO_LOCAL":{what:"Thiếu phần tên đứng trước dấu @.",todo:"Gõ cho đủ địa chỉ email."},"email.TWO_AT":{what:"Địa chỉ email có nhiều dấu @.",todo:"Giữ một dấu @ và một địa chỉ."},"email.SPACES":{
what:"Địa chỉ email không có khoảng trắng.",todo:"Viết liền."},"email.ACCENTS":{what:"Địa chỉ email có chữ có dấu hoặc ký tự lạ.",todo:"Gõ lại bằng chữ không dấu."},"email.COMMA":{what:
"Trong địa chỉ email có dấu phẩy.",todo:"Thay bằng dấu chấm."},"email.CHARS":{what:"Địa chỉ email có ký tự không dùng được.",todo:"Chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới."},
"email.DOTS":{what:"Địa chỉ email không có hai dấu chấm liền nhau, không bắt đầu hay kết thúc bằng dấu chấm.",todo:"Gõ lại địa chỉ."},"email.DOMAIN":{what:"Phần sau dấu @ chưa đúng.",todo:
"Gõ cho đủ, ví dụ gmail.com, yahoo.com.vn."},"email.LENGTH":{what:"Địa chỉ email quá dài, có thể dính chữ khác.",todo:"Gõ lại địa chỉ."},"email.PHONE_IN_EMAIL":{what:"Đây là số điện thoại.",todo:
"Chuyển số sang ô Điện thoại, còn ô Email ghi địa chỉ email."},"email.URL_IN_EMAIL":{what:"Đây là địa chỉ trang mạng.",todo:`Ghi địa chỉ email, ${Kd}.`},"email.NAME_IN_EMAIL":{what:
"Đây là tên, chưa phải địa chỉ email.",todo:"Ghi địa chỉ có dấu @. Nếu ô trong sổ đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.",letter:{todo:"Ghi địa chỉ có dấu @."}},
"email.note.TEXT_AROUND":{what:"Chỉ lấy phần địa chỉ email, bỏ phần chữ đi kèm.",todo:"Xem lại địa chỉ."}};var rg=({label:e,example:t})=>`Ghi đầy đủ ${Ka(e)}, ví dụ: ${t}.`,sg={"person.EMPTY":e=>({
what:`${e.label} chưa rõ.`,todo:rg(e)}),"person.SHORT":e=>({what:"Nội dung quá ngắn.",todo:rg(e)}),"person.LONG":{what:"Họ tên dài quá 60 ký tự.",todo:"Chỉ ghi họ và tên."},"person.TOO_LONG":{what:
"Nội dung dài quá 100 ký tự.",todo:"Viết ngắn lại."},"person.CHARS":{what:"Có ký tự không dùng được.",todo:"Chỉ ghi bằng chữ."},"person.SHIFTED":{what:"Nội dung này giống của ô khác.",todo:
"Xem lại thứ tự các cột đã dán.",letter:{todo:"Xem lại, có thể các cột đã bị lệch."}},"person.OFFICE_IN_NAME":{what:"Họ tên có cả chức vụ.",todo:"Giữ họ tên, chuyển chức vụ sang ô Chức vụ."},
"person.TWO_PEOPLE":{what:"Có nhiều người.",todo:"Ghi một người quản trị; người khác khai ở tài khoản riêng."},"person.ENCODING":{what:"Chữ bị lỗi phông.",todo:"Gõ lại bằng Unikey, bảng mã Unicode."},
"person.ADDRESS_IN_NAME":{what:"Đây là địa chỉ truy cập.",todo:"Chuyển địa chỉ sang ô Địa chỉ truy cập, rồi ghi tên."},"person.EMAIL_IN_NAME":{what:"Đây là địa chỉ email.",todo:
"Chuyển địa chỉ sang ô Email, rồi ghi tên."},"person.PHONE_IN_NAME":{what:"Đây là số điện thoại.",todo:"Chuyển số sang ô Điện thoại, rồi ghi tên."},"person.note.ONE_WORD":{what:
"Họ tên chỉ có một chữ.",todo:"Xem lại đã đủ họ và tên chưa."},"person.note.TITLE_STRIPPED":{what:"Chỉ ghi họ tên, bỏ phần xưng hô, học vị đứng trước.",todo:"Xem lại họ tên."}};var ig=
"Số di động có 10 chữ số, số cố định kể cả mã vùng có 11.",ag="Ghi số di động hoặc số cố định của người quản trị.",Va="Xem lại số.",cg={"phone.EMPTY":{what:"Chưa có số điện thoại.",todo:
"Ghi một số của người quản trị, ví dụ 0912 345 678."},"phone.MULTIPLE":{what:"Có nhiều số điện thoại.",todo:"Giữ một số của người quản trị."},"phone.TOO_SHORT":{what:`Số này thiếu chữ số. ${ig}`,todo:
"Gõ lại cho đủ số."},"phone.TOO_LONG":{what:`Số này thừa chữ số. ${ig}`,todo:"Gõ lại cho đúng số."},"phone.PREFIX":{what:
"Đầu số này không tồn tại. Số di động bắt đầu bằng 03, 05, 07, 08 hoặc 09; số cố định bắt đầu bằng 02.",todo:"Gõ lại cho đúng số."},"phone.NO_PREFIX":{what:"Số này thiếu số 0 hoặc mã vùng ở đầu.",
todo:"Gõ cho đủ, ví dụ số cố định tại Trà Vinh bắt đầu bằng 0294."},"phone.AREA_CODE":{what:"Mã vùng không tồn tại, hoặc số không có trong vùng đó.",todo:
"Gõ lại cho đúng số, ví dụ mã vùng Trà Vinh là 0294."},"phone.FAKE":{what:"Số này giống số ví dụ.",todo:"Ghi số đang dùng của người quản trị."},"phone.LETTER_FOR_DIGIT":{what:
"Có chữ cái lẫn trong số, ví dụ chữ O thay cho số 0 hoặc chữ l thay cho số 1.",todo:"Gõ lại bằng chữ số."},"phone.CHARS":{what:"Nội dung này không đọc được là số điện thoại.",todo:
"Chỉ ghi một số, không ghi thêm tên, email hay ghi chú."},"phone.SCIENTIFIC":{what:"Excel đã rút gọn số này (có chữ E) nên không còn đủ chữ số.",todo:"Gõ lại số điện thoại."},"phone.SERVICE_NUMBER":{
what:"Đây là số tổng đài hoặc số khẩn cấp (như 1800, 1900, 113).",todo:ag},"phone.CLOSED_NETWORK":{what:"Đây là số của mạng riêng (069, 080), máy ngoài thường không gọi được.",todo:ag},
"phone.FOREIGN":{what:"Đây là số nước ngoài.",todo:"Ghi số Việt Nam, bắt đầu bằng 0 hoặc +84."},"phone.note.TEXT_AROUND":{what:"Chỉ lấy số điện thoại, bỏ phần chữ đi kèm.",todo:Va},
"phone.note.LEADING_ZERO_ADDED":{what:"Số bị mất số 0 ở đầu, đã được thêm lại.",todo:Va},"phone.note.OLD_11_DIGIT":{what:"Đây là số di động 11 chữ số cũ, đã đổi sang đầu số mới.",todo:Va},
"phone.note.OLD_AREA_CODE":{what:"Số cố định ghi theo mã vùng cũ, đã đổi sang mã vùng mới.",todo:Va},"phone.note.UNKNOWN_PREFIX":{what:"Đầu số này chưa rõ của nhà mạng nào.",todo:
"Gọi thử, hoặc xem lại số."},"phone.note.AMBIGUOUS_OLD_AREA":{what:"Đây có thể là số di động, cũng có thể là số cố định ghi theo mã vùng cũ.",todo:
"Ghi theo mã vùng mới, bắt đầu bằng 02, nếu là số cố định."}};function Xt(e,t=160){if(e.length<=t)return e;let n=t-1;for(;n>0&&/[\u0300-\u036F\uDC00-\uDFFF\u200D\uFE0F]/.test(e.charAt(n));)n-=1;
return`${e.slice(0,n)}…`}var UT=new Map([["comment",1e3],["text",500],["value",500],["units",800],["columns",500],["did",800],["so",500],["trouble",800]]);function qa(e){return typeof e!="object"||
e===null?e:Object.fromEntries(Object.entries(e).map(([t,n])=>[t,typeof n=="string"?Xt(n,UT.get(t)):n]))}var Xa=e=>typeof e=="string"?e:`${e.what} ${e.todo}`.trim(),ug=e=>typeof e=="string"?e:
`${e.letter?.what??e.what} Đề nghị ${Ka(e.letter?.todo??e.todo)}`.trim(),Ya=(e,t)=>typeof e=="function"?e(t):e;var Bd={...ng,...cg,...og,...sg,...eg},cr=({key:e,with:t})=>Xa(Ya(Bd[e],qa(t)));var KT=
new Map(Object.entries({ldld:"lien doan lao dong",cdcs:"cong doan co so",cdn:"cong doan nganh",cdvc:"cong doan vien chuc",cd:"cong doan",cti:"cong ti",ct:"cong ti",h:"huien",p:"phuong",x:"xa",dk:
"dac khu",tx:"thi xa",tp:"thanh pho",it:"i te",va:"",thpt:"trung hoc pho thong",thcs:"trung hoc co so",ttit:"trung tam i te",ubnd:"ui ban nhan dan",mtv:"mot thanh vien",tnhh:"trach nhiem huu han",cp:
"co phan",bv:"benh vien"})),cF=new Set("lien doan lao dong cong co so nganh tinh huien".split(" ")),BT=[" tinh "," huien "," thi xa "," thi tran "," thanh pho "," dac khu "],jT=1<< BT.length,uF=jT<<1;
function jd(e,t=new Map){return[].concat(...e.split(/\s+/).map(n=>{let o=t.get(n);if(o)return o;let s=G(n).replace(/y/g,"i").replace(/\b([a-z])\.(?=[a-z]\b)/g,"$1").split(/[^a-z0-9]+/).map(i=>{let a=
KT.get(i);return a===void 0?i:a}).join(" ").split(" ").filter(Boolean);return t.set(n,s),s}))}var WT=["trang","fan ?page","page","facebook","fb","nhom","group","chinh thuc","official",
"lien doan lao dong","cong doan(?: co so| nganh)?"],ZT=new RegExp(` (?:${WT.join("|")})(?= )`,"g"),Wd=/^(?:huien|thi xa|thanh pho) /;function dg(e){let t=new Map,n=new Map,o=new Map,r=i=>` ${jd(i,
t).join(" ")} `.replace(ZT,"").replace(/ tinh [a-z ]{2,30}$/," ").trim(),s=(i,a)=>{i&&o.set(i,(o.get(i)||new Set).add(a))};for(let i of e){let a=i.code.trim(),c=r(i.name),u=
/ tinh ([a-z ]{2,30})$/.exec(jd(i.name,t).join(" "));n.set(a,c),s(c,a),Wd.test(c)&&s(c.replace(Wd,""),a),u&&s(u[1],"")}return{coreOf:r,own:n,units:o}}function lg(e,{coreOf:t,own:n,units:o}){let r=
e.unit.trim(),s=n.get(r),i=t(D(e.pageName||e.accountName)),a=[...o.get(i)||[]],c=s===void 0||!Wd.test(i)&&` ${s} `.includes(` ${i} `);return a.length===1&&a[0]!==r&&!c?a[0]:void 0}function ur(e,t){
let n=new Map;for(let o of e){let r=t(o)||"",s=n.get(r);s?s.push(o):r&&n.set(r,[o])}return[...n.values()].filter(o=>o.length>1)}var Oi=e=>[...new Set(e.map(t=>t.unit.trim()))];var Ja={accountName:
"Trương Thanh Dũng",pageName:"Công đoàn tỉnh Trà Vinh",key:"u:ldldtravinh",name:"Trương Thanh Dũng",phone:"+84918544418",email:"ldldtravinh@yahoo.com.vn"},Zd=(e="")=>G(D(e));function Gd(e){if(
/^\s*v[íi] ?d[ụu]/i.test(e.accountName||e.pageName||""))return!0;let t=e.key===Ja.key,n=e.phone===Ja.phone,o=e.email===Ja.email;if(!t&&!n&&!o)return!1;let r=["accountName","pageName","name"].filter(
s=>Zd(e[s])===Zd(Ja[s]));return n&&o||t&&r.includes("pageName")||r.length+Number(t)+Number(n)+Number(o)>3}var pg=e=>e.length>2||Oi(e).length>1,Qa={SAMPLE_ROW:{level:"fix",says:{what:
"Đây là ví dụ in sẵn trong mẫu.",todo:"Xóa, hoặc thay bằng thông tin của đơn vị."},find:({samples:e})=>e.map(t=>({rows:[t]}))},SHARE_LINK:{level:"note",field:"address",says:{what:
"Đây là liên kết chia sẻ, chưa phải địa chỉ đầy đủ.",todo:"Mở liên kết rồi sao chép lại địa chỉ của trang."},find:({rows:e})=>e.filter(t=>t.kind==="share"||/^s:/.test(t.key||"")).map(t=>({rows:[t]}))}
,OTHER_UNIT:{level:"question",field:"pageName",says:e=>({what:`Tên này là của đơn vị khác: ${e.other}.`,todo:"Hỏi lại đơn vị đã khai xem có nhầm không."}),find:({rows:e,cores:t})=>e.flatMap(n=>{let o=
lg(n,t),r=n.pageName?"pageName":"accountName";return o?[{rows:[n],units:[n.unit.trim(),o],field:r}]:[]})},SAME_ADDRESS:{level:"question",field:"address",says:e=>({what:
`Các đơn vị sau cùng khai một địa chỉ: ${e.units}.`,todo:"Hỏi lại xem địa chỉ là của đơn vị nào."}),find:({rows:e})=>ur(e,t=>t.key).filter(t=>Oi(t).length>1).map(t=>({rows:t}))},REPEATED:{level:"fix",
field:"address",says:e=>({what:`Địa chỉ này được khai ${e.count} lần trong cùng đơn vị (${e.units}).`,todo:"Giữ một tài khoản, chuyển tài khoản thừa sang Ngừng dùng."}),find:({rows:e})=>ur(e,
t=>t.key).flatMap(t=>ur(t,n=>n.unit.trim())).map(t=>({rows:t}))},PERHAPS_SAME:{level:"note",field:"address",says:e=>({what:
`Có ${e.count} tài khoản cùng tên trang và cùng người liên hệ nhưng khác địa chỉ (${e.units}).`,todo:"Xem có phải cùng một trang không."}),find:({rows:e})=>ur(e,t=>t.key&&t.pageName&&(t.phone||
t.email)&&`${Zd(t.pageName)}\n${t.phone||t.email}`).filter(t=>new Set(t.map(n=>n.key)).size>1).map(t=>({rows:t}))},MANY_PHONE:{level:"note",field:"phone",says:e=>({what:
`Số điện thoại này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>ur(e,t=>t.phone).filter(pg).map(t=>({rows:t}))},
MANY_EMAIL:{level:"note",field:"email",says:e=>({what:`Email này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>ur(
e,t=>t.email).filter(pg).map(t=>({rows:t}))}};var mg=Object.fromEntries(Object.entries(Qa).map(([e,{says:t}])=>[`across.${e}`,typeof t=="function"?t:()=>t]));var hg={"workbook.notSetUp":{what:
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
"Ghi Có hoặc Không."}),"setting.email":e=>({what:`Thẻ Cấu hình: mục “${e.label}” có “${e.text}” không phải là địa chỉ email.`,todo:`Sửa hoặc xóa địa chỉ đó.${Ha(e.text)}`}),"setting.page":e=>({what:
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
"Sổ này chưa từng được thử với Google của anh, chị. Kiểm tra Google ngay bây giờ (khoảng nửa phút)?"};var GT=3;function HT({added:e,moved:t,to:n,merged:o,renamed:r,dissolved:s,revived:i,other:a}){
return[...n.length>GT?[`${t} chuyển về ${n.length} cấp trên`]:n.map(({name:d,count:l})=>`${l} chuyển về ${Xt(d)||"tỉnh"}`),...[[o,"nhập"],[r,"đổi tên"],[s,"giải thể"],[i,"hoạt động lại"],[e,
"thêm mới"],[a,"thay đổi khác"]].flatMap(([d,l])=>d?[`${d} ${l}`]:[])].join(", ").replace(/^(\d+) /,"$1 đơn vị ")}var gg={"roster.takenIn":e=>`${e.code} vẫn được nhập. ${e.fault}`,
"roster.missingFirst":e=>`Đã đưa ${e.missing} đơn vị chưa báo cáo lên đầu thẻ ${e.tab}, rồi đến ${e.fix} đơn vị cần sửa. Giữ thứ tự này? Bấm Không để trở lại thứ tự cũ.`,"roster.noCode":{what:
"Chưa có mã đơn vị.",todo:"Đặt cho đơn vị một mã riêng."},"roster.codeTwice":e=>({what:`Mã “${e.code}” được dùng cho nhiều đơn vị.`,todo:"Đặt mỗi đơn vị một mã."}),"roster.codeLong":e=>({what:
`Mã dài quá ${e.most} ký tự.`,todo:"Đặt mã ngắn hơn."}),"roster.unreadable":{what:"Sổ không kiểm tra được dòng này.",todo:"Gõ lại các ô; nếu vẫn báo, báo người hỗ trợ kỹ thuật."},"roster.noName":{
what:"Chưa có tên đơn vị.",todo:"Ghi tên đơn vị."},"roster.parentSelf":{what:"Cấp trên trùng với chính đơn vị này.",todo:"Ghi đơn vị cấp trên, hoặc để trống."},"roster.parentUnknown":e=>({what:
`Không có đơn vị nào mang mã “${e.parent}”.`,todo:"Sửa mã cấp trên, hoặc ghi tên cấp trên."}),"roster.badEmail":e=>({what:`“${e.text}” không phải là địa chỉ email.`,todo:
`Sửa email để đơn vị nhận được thư.${Ha(e.text)}`}),"roster.askEmail":e=>({what:`“${e.text}” có phải là “${e.suggest}” không?`,todo:"Sửa; thư chưa gửi tới địa chỉ này."}),"roster.refusedEmail":e=>({
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
"Thêm đơn vị này nếu cần theo dõi."}),"roster.codeUsed":e=>({what:`Mã “${e.code}” đã dùng cho ${e.name} trước đây, không dùng lại.`,todo:"Đặt mã khác."}),"roster.changes":e=>HT(e),"below.returned":
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
`Mã “${e.code}” đã có ở dòng ${e.line} của bảng này.`,todo:"Đặt mã khác, hoặc xóa bớt một dòng."})};var fg={"letter.setting":e=>({what:`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}”.`,todo:
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
"Đang có một lượt gửi thư.",todo:"Chờ vài phút rồi mở lại bảng Thư."}};var yg={"health.runner":e=>`Người gửi: ${e.email}.`,"health.noRunner":"Chưa ai được giao gửi thư.","health.paused":
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
`Lượt gửi thư gần nhất là ${e.last}, đã quá một ngày.`,todo:"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư… để kiểm tra."})};var bg={"link.refused":{what:
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
"Chọn “Thiết lập, sửa lại sổ”."}};var wg={"log.form":"Gửi biểu mẫu","log.formAfterClose":"Báo cáo bằng biểu mẫu, ghi sau chốt","log.formUnlisted":
"Gửi biểu mẫu (email chưa có trong danh sách, tự chọn đơn vị)","log.formSuperior":e=>`Gửi biểu mẫu, cấp trên ${e.code} khai thay`,"log.moved":
"Có người sắp xếp, chèn hoặc xóa dòng, cột đúng lúc sổ đang ghi: sổ đã xem lại và đặt lại đúng chỗ","log.firstTyped":"Ô “Nộp lần đầu” bị sửa tay, sổ đã đặt lại","log.firstPutBack":
e=>`Ô “Nộp lần đầu” bị sửa, sổ đặt lại thành ${e.time}`,"log.firstDoubtful":e=>`Ô “Nộp lần đầu” ghi giờ không thể có, sổ tính từ lúc kiểm tra, ${e.time}`,"log.erased":
"Xóa người quản trị khỏi dòng đã ngừng dùng, xóa cả ô Ý kiến","log.consentWithdrawn":"Rút đồng ý","log.personErased":
e=>`Xóa dữ liệu cá nhân theo yêu cầu (${e.rows} dòng tài khoản). Hạn thực hiện theo luật: 20 ngày từ ngày nhận yêu cầu`,"log.mailReturned":"Ghi nhận thư bị trả lại","log.linkProved":
"Xác nhận địa chỉ trang web của liên kết","log.linkReplaced":"Đổi liên kết của đơn vị","log.linksAnew":"Đổi liên kết của mọi đơn vị","log.roster":
e=>`Nhập danh sách đơn vị: thêm ${e.added}, sửa ${e.changed}, từ chối ${e.rejected}${e.did?`; ${e.did}`:""}`,"log.roundOpened":e=>`Mở đợt “${e.name}”`,"log.roundChanged":
e=>`Đổi tên, văn bản hoặc ngày của đợt “${e.name}”`,"log.roundClosed":e=>`Chốt đợt “${e.name}”`,"log.roundReopened":e=>`Mở lại đợt “${e.name}”`,"log.rowsPlaced":
e=>`Xác nhận các dòng đã có thuộc đợt “${e.name}”`,"log.sentEarly":"Gửi sớm một thư","log.lettersOn":"Bật gửi thư tự động","log.planConfirmed":"Xác nhận lịch gửi thư mới","log.countedAsSent":
"Coi như đã gửi các thư đến hạn","log.sentAgain":"Cho gửi lại các thư mà thẻ Thư không ghi","log.lettersOff":"Tắt gửi thư tự động"};var kg={"paper.nothing":{what:"Không có đơn vị nào khớp.",todo:
"Chọn lại cấp trên, trạng thái hoặc đơn vị."},"paper.tooMany":e=>({what:`Có ${e.count} đơn vị, mỗi lần in được ${e.most} đơn vị.`,todo:"Chọn theo từng cấp trên rồi in nhiều lần."}),
"paper.fakeAddress":{what:"Chưa đọc được địa chỉ trang giả mạo.",todo:"Mở trang đó, sao chép địa chỉ trên trình duyệt rồi dán lại."},"paper.fakeDay":{what:"Ngày phát hiện chưa đúng.",todo:
"Ghi ngày đã qua hoặc hôm nay, ví dụ 21/11/2026."},"paper.fakeId":{what:"Mã số của trang chỉ gồm chữ số.",todo:"Để trống nếu không biết."},"paper.fakeGone":{what:
"Trang giả này không còn trong thẻ Trang giả.",todo:"Tải lại rồi thử lại."},"paper.fakeUnit":{what:"Chưa chọn đơn vị bị giả mạo.",todo:"Chọn một đơn vị trong danh sách."}};var xg={"round.day":
e=>`Thẻ Đợt: cột “${e.label}” ghi “${e.text}” không phải là một ngày. Ghi theo dạng 30/10/2018.`,"round.empty":e=>`Thẻ Đợt: cột “${e.label}” của đợt hiện nay còn trống. Ghi giá trị.`,
"round.graceBeforeDue":e=>`Thẻ Đợt: ngày châm chước (${e.grace}) sớm hơn thời hạn (${e.due}). Sửa một trong hai ngày.`,"setup.roundBack":
e=>`Thẻ Đợt đã mất; sổ đã ghi lại đợt “${e.name}” mà sổ còn nhớ. Số liệu các đợt trước lấy lại ở: Tệp, Lịch sử phiên bản.`,"setup.roundMoved":
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
"form.lastStopped":{what:"Đơn vị không còn tài khoản nào đang dùng.",todo:"Thêm “Không có” và ghi lý do."}};var vg={"personal.unclear":{what:"Chưa rõ tìm ai.",todo:
"Ghi họ và tên đầy đủ, hoặc số điện thoại, hoặc địa chỉ email của một người."},"personal.day":{what:"Ngày nhận yêu cầu chưa đúng.",todo:"Chọn hôm nay hoặc ngày đã qua."},"personal.overdue":e=>({what:
`Yêu cầu ${e.id} (${e.kind}) quá hạn từ ${e.due}.`,todo:"Làm ngay và trả lời người yêu cầu."}),"personal.several":e=>({what:`Sổ có ${e.count} người cùng tên này.`,todo:
"Tìm theo tên, chọn đúng người rồi xóa."}),"personal.noConsent":{what:"Các dòng này không còn ghi lời đồng ý nào.",todo:"Tìm lại người đó để xem sổ đang ghi gì."}};var Sg={"desk.changedMeanwhile":
"Đơn vị vừa sửa tài khoản này. Xem lại nội dung mới rồi duyệt.","desk.decidedMeanwhile":e=>`Cán bộ khác vừa duyệt tài khoản này: ${e.word}. Sổ giữ nguyên quyết định đó.`,"desk.takenBack":
"Cán bộ khác vừa sửa ô duyệt của tài khoản này. Xem lại rồi duyệt.","desk.rowGone":"Tài khoản này không còn chờ duyệt trong sổ.","desk.noReason":
"Trả lại thì cần ghi lý do, để đơn vị biết phải sửa gì.","desk.nextDeadline":"Đợt này chưa có thời hạn. Ghi ngày để đơn vị biết và thư nhắc gửi được.","desk.nextCall":e=>`${e.days?
`Còn ${e.days} ngày`:"Hôm nay là ngày cuối"}, ${e.count} đơn vị chưa báo cáo. Gọi điện cho các đơn vị này.`,"desk.nextOverdue":
e=>`Đã quá hạn, ${e.count} đơn vị chưa báo cáo. Gọi điện cho các đơn vị này.`,"desk.nextReview":e=>`Duyệt ${e.count} tài khoản đang chờ.`,"desk.nextSilent":
e=>`${e.count} đơn vị chưa báo cáo không có email nên không nhận được thư. Gọi điện cho các đơn vị này.`,"desk.nextFaults":
e=>`${e.count} chỗ trong sổ cần cán bộ sửa. Chọn “Kiểm tra toàn bộ” để xem từng chỗ.`,"desk.nextMissing":e=>`${e.count} đơn vị chưa báo cáo. Xem danh sách ở dưới.`,"desk.callNoEmail":
"Không có email, nên không nhận được thư.","desk.callDay":"Chọn ngày hẹn, từ hôm nay trở đi.","desk.callRefused":e=>`Thư không tới được ${e.email}.`};var VT={...Bd,...mg,...hg,...gg,...fg,...yg,...bg,
...wg,...kg,...Sg,...xg,...vg},Rg=e=>Ya(VT[e.key],qa(e.with)),S=e=>Xa(Rg(e)),Og=e=>ug(Rg(e)),is=(...e)=>e.flatMap(([t,n])=>t?[n]:[]),Rn=e=>({ok:!0,value:e}),sn=(...e)=>({ok:!1,problems:e});var N={
page:"Trang",group:"Nhóm",person:"Cá nhân",none:"Không có"},Re={passed:"Đạt",returned:"Trả lại"},fe={active:"Đang dùng",locked:"Tạm khóa",stopped:"Ngừng dùng"},je={same:"Vẫn đúng",changed:"Đã sửa",
added:"Mới",stopped:"Đã ngừng"},J={active:"Đang hoạt động",merged:"Đã sáp nhập",dissolved:"Đã giải thể"},ze={moving:"Đang chuyển",open:"Đang thu",closed:"Đã chốt"},On={form:"Biểu mẫu",superior:
"Cấp trên",hand:"Sửa tay"},as={called:"Đã gọi",appointed:"Hẹn ngày",unanswered:"Không gọi được",wrongNumber:"Số sai"},dr={show:"Xem",correct:"Sửa",export:"Lấy bản sao",withdraw:"Rút đồng ý",erase:
"Xóa"},wo={waiting:"Đang chờ",verifying:"Đang xác minh",handling:"Đang xử lý",handled:"Đã xử lý"},Ut={yes:"Có",no:"Không"},L={missing:"Chưa báo cáo",fix:"Cần sửa",reported:"Đã báo cáo",approved:
"Đã duyệt",none:"Không có"},ie={open:"Còn hạn",onTime:"Đúng hạn",grace:"Châm chước",late:"Trễ hạn",overdue:"Quá hạn"},ec=(e,t,n,o={})=>({heading:e,width:t,help:n,writer:"unit",reader:"unit",format:
"text",...o}),Yt=(e,t,n,o,r,s={})=>({...ec(e,t,n,s),faultBit:o,report:r}),mt=(e,t,n,o={})=>({heading:e,width:t,help:`${n} Sổ tự ghi, không sửa.`,writer:"us",reader:"unit",format:"text",...o}),kt=(e,t,
n,o={})=>({...mt(e,t,n,o),checked:!0}),A=(e,t,n,o={})=>({heading:e,width:t,help:n,writer:"staff",reader:"staff",format:"text",...o}),cs=(e,t)=>Object.keys(e).filter(n=>t(e[n])),tc=e=>cs(e,
t=>"checked"in t),Wn=e=>Object.fromEntries(Object.keys(e).map(t=>[t,""]));var nc={reader:"public"},ve={unit:ec("Mã đơn vị",90,"Mã của đơn vị trong thẻ Đơn vị.",{code:"other",faultBit:0}),unitName:mt(
"Đơn vị",240,"Tên đơn vị theo mã.",nc),kind:Yt("Loại",90,"Trang, Nhóm, Cá nhân, hoặc Không có (đơn vị không có tài khoản, ghi lý do).",1,{group:"account",typing:{}},{...nc,choices:Object.values(N)}),
accountName:Yt("Tên tài khoản facebook",180,"Tên hiện trên tài khoản cá nhân dùng để quản trị. Ví dụ: Nguyễn Thị Hoa.",2,{group:"account",hint:"Tên Facebook cá nhân của người quản trị.",typing:{
autocomplete:"off"}}),pageName:Yt("Tên trang facebook",200,"Tên hiện trên trang hoặc nhóm. Ví dụ: Công đoàn xã Cầu Kè.",3,{group:"account",typing:{autocomplete:"off"}},nc),address:Yt(
"Địa chỉ truy cập",280,"Mở trang, bấm “Chia sẻ” rồi “Sao chép liên kết”, dán vào đây. Ví dụ: https:\x2f/www.facebook.com/congdoanviduxa",4,{group:"account",hint:
"Mở trang của đơn vị, bấm “Chia sẻ”, “Sao chép liên kết”, rồi dán vào đây.",typing:{inputMode:"url",autocomplete:"off",spellcheck:!1,autocapitalize:"none"}},nc),name:Yt("Họ và tên",160,
"Người quản trị. Ví dụ: Nguyễn Thị Hoa.",5,{group:"manager",typing:{autocomplete:"name",autocapitalize:"words",spellcheck:!1}}),office:Yt("Chức vụ",160,
"Chức vụ của người quản trị. Ví dụ: Phó Chủ tịch.",6,{group:"manager",typing:{autocomplete:"organization-title"}}),phone:Yt("Điện thoại",130,
"Một số điện thoại của người quản trị. Ví dụ: 0913 456 789.",7,{group:"manager",typing:{inputMode:"tel",autocomplete:"tel"}}),email:Yt("Email",200,
"Một địa chỉ email của người quản trị. Ví dụ: hoa.nguyen@gmail.com.",8,{group:"manager",typing:{inputMode:"email",autocomplete:"email",spellcheck:!1,autocapitalize:"none"}}),second:Yt(
"Người quản trị thứ hai",160,"Người thứ hai cùng quản trị, nếu có. Ví dụ: Trần Văn Minh.",12,{group:"second",typing:{autocomplete:"off",autocapitalize:"words",spellcheck:!1}},{since:4}),secondPhone:
Yt("Điện thoại người thứ hai",130,"Một số điện thoại của người quản trị thứ hai. Ví dụ: 0905 128 764.",13,{group:"second",typing:{inputMode:"tel",autocomplete:"off"}},{since:4}),reason:Yt(
"Lý do, ghi chú",200,"Bắt buộc khi Loại là Không có. Ví dụ: Đơn vị đang lập trang, dự kiến xong trong tháng 11.",9,{group:"beside",lines:2,typing:{}}),usage:ec("Tình trạng",100,
"Đang dùng, Tạm khóa hoặc Ngừng dùng. Dòng tạm khóa vẫn tính vào báo cáo. Dòng ngừng dùng được giữ lại, không tính. Để trống được hiểu là Đang dùng.",{faultBit:10,choices:Object.values(fe)}),rowId:kt(
"Mã dòng",120,"Mã của dòng.",{hidden:!0}),faults:kt("Cần sửa",300,"Ô cần sửa và lý do."),remarks:kt("Lưu ý",260,"Điều nên xem lại; không ngăn việc báo cáo."),changed:kt("Đổi sau duyệt",160,
"Các cột đã đổi sau lần duyệt gần nhất."),addressKey:kt("Khóa địa chỉ",150,"Dạng so sánh của địa chỉ, để tìm trang khai trùng.",{hidden:!0}),mask:kt("Ô cần sửa",80,"Số cho biết ô nào được tô màu.",{
format:"number",hidden:!0}),updated:mt("Cập nhật",130,"Lúc dòng được ghi lần gần nhất.",{format:"time"}),by:mt("Người nhập",190,"Ai ghi dòng lần gần nhất."),source:mt("Nguồn",90,
"Biểu mẫu, Cấp trên (khai thay) hoặc Sửa tay."),round:mt("Đợt",90,"Mã của đợt mà dòng được báo cáo hoặc xác nhận gần nhất.",{since:4}),answer:mt("Trả lời",100,
"Vẫn đúng, Đã sửa, Mới hoặc Đã ngừng, trong đợt ghi ở cột Đợt.",{choices:Object.values(je),since:4}),consent:mt("Đồng ý",220,"Ai xác nhận người quản trị đã biết và đồng ý, lúc nào."),consentMark:mt(
"Dấu đồng ý",120,"Dấu của lần đồng ý, gắn với người quản trị ở dòng này.",{hidden:!0,reader:"staff",since:3}),review:A("Duyệt",90,
"Đạt, hoặc Trả lại (ghi lý do ở cột Ý kiến). Ô xám: dòng đã đổi sau lần duyệt, cần xem lại.",{reader:"unit",faultBit:11,choices:Object.values(Re)}),comment:A("Ý kiến",220,
"Lý do trả lại, để đơn vị biết cần sửa gì. Ô xám: đơn vị đã sửa sau ý kiến này.",{reader:"unit"}),fixFields:A("Cột cần sửa",180,
"Khi trả lại: tên các cột cần sửa, cách nhau bằng dấu phẩy; biểu mẫu của đơn vị mở ngay ở đó. Để trống: không riêng cột nào. Chọn trong: Loại, Tên tài khoản facebook, Tên trang facebook, Địa chỉ truy cập, Họ và tên, Chức vụ, Điện thoại, Email, Người quản trị thứ hai, Điện thoại người thứ hai, Lý do, ghi chú.",
{reader:"unit",since:4}),approved:A("Bản đã duyệt",120,"Dấu của nội dung lúc được duyệt.",{hidden:!0}),pageId:A("Mã trang",140,
"Dãy số mà Facebook đặt cho trang, nếu biết; không đổi khi trang đổi tên. Ví dụ: 100064512345678.",{reader:"unit",since:4})},Ti=ve,de=cs(Ti,e=>"report"in e),oc=de.filter(e=>ve[
e].report.group==="manager"),lr=de.filter(e=>["manager","second"].includes(ve[e].report.group)),pr=cs(Ti,({faultBit:e})=>e!==void 0).map(e=>({key:e,bit:Ti[e].faultBit})),an=cs(Ti,({writer:e}
)=>e==="unit"),Zn=tc(ve),Tg=cs(Ti,({writer:e})=>e!=="staff"),Ct=e=>ve[e].heading;var gt={code:A("Mã",70,"Mã riêng của đơn vị, không trùng, không đổi giữa các đợt. Ví dụ: H04.",{code:"own",reader:
"public"}),name:A("Tên đơn vị",300,"Tên đầy đủ của đơn vị, như trên văn bản.",{reader:"public"}),kind:A("Loại",150,
"Loại đơn vị, do Liên đoàn Lao động tỉnh tự đặt. Ví dụ: CĐ phường, CĐ xã, CĐ đặc khu, CĐ liên xã, CĐ ngành, CĐCS trực thuộc tỉnh, CĐCS."),parent:A("Cấp trên",150,
"Mã của đơn vị cấp trên nếu có trong sổ, hoặc tên cấp trên.",{code:"other"}),email:A("Email liên hệ",210,
"Nơi nhận thư của đơn vị. Có thể ghi nhiều địa chỉ, cách nhau bằng dấu phẩy. Người đăng nhập bằng một trong các địa chỉ này được mở ngay biểu mẫu của đơn vị."),phone:A("Điện thoại liên hệ",140,
"Số để gọi khi đơn vị chưa báo cáo."),required:A("Phải báo cáo",100,"Có: đơn vị phải báo cáo trong đợt này. Không: không bắt buộc. Để trống được hiểu là Có.",{choices:[Ut.yes,Ut.no]}),status:kt(
"Trạng thái",120,"Chưa báo cáo, Cần sửa, Đã báo cáo, Đã duyệt hoặc Không có."),timeliness:kt("Thời hạn",100,"Còn hạn, Đúng hạn, Châm chước, Trễ hạn hoặc Quá hạn."),count:kt("Số tài khoản",100,
"Số tài khoản, trang, nhóm đang dùng mà đơn vị đã khai.",{format:"number"}),first:kt("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu.",{format:"time"}),updated:kt("Cập nhật",130,
"Lần thay đổi gần nhất trong các dòng của đơn vị.",{format:"time"}),faults:kt("Cần sửa",260,"Những ô của dòng này cần sửa và lý do."),order:kt("Thứ tự",70,
"Số dùng để đưa đơn vị chưa báo cáo lên đầu.",{format:"number",hidden:!0}),counted:kt("Tính là phải báo cáo",70,"1 nếu đơn vị phải báo cáo trong đợt này.",{format:"number",hidden:!0,since:4}),
witnessed:A("Nộp lần đầu, đã xác nhận",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu, do sổ xác nhận. Sổ tự ghi, không sửa.",{format:"time",hidden:!0,since:3}),extendedTo:A("Gia hạn đến",110,
"Ngày cuối cùng đơn vị này được nộp mà vẫn tính đúng hạn (tính cả ngày đó).",{format:"day"}),note:A("Ghi chú",220,"Ghi chú của Ban Tuyên giáo - Nữ công."),formerly:A("Tên cũ, mã cũ",240,
"Tên và mã trước đây của đơn vị, mỗi dòng một tên hoặc mã, để người báo cáo tìm thấy đơn vị.",{since:4}),communes:A("Địa bàn",220,"Các xã, phường mà đơn vị phụ trách, cách nhau bằng dấu phẩy.",{since:
4}),activity:A("Hoạt động",120,"Đang hoạt động, Đã sáp nhập (ghi mã đơn vị nhận ở cột Nhập vào) hoặc Đã giải thể. Để trống được hiểu là Đang hoạt động.",{choices:Object.values(J),since:4}),mergedInto:
A("Nhập vào",100,"Mã của đơn vị đã nhận đơn vị này khi sáp nhập.",{code:"other",since:4}),addedAt:A("Thêm lúc",130,"Lúc đơn vị được đưa vào danh sách. Sổ tự ghi.",{format:"time",since:4}),link:A(
"Liên kết",120,"Phiên bản liên kết riêng của đơn vị. Sổ tự ghi, không sửa.",{hidden:!0,since:4})},ht=(e,t)=>A(e,90,`${t} Sổ tự ghi, không sửa.`,{format:"number"}),Ci={id:A("Mã đợt",90,
"Mã của đợt, không đổi. Sổ tự ghi, không sửa.",{hidden:!0}),name:A("Tên",160,"Tên ngắn của đợt, hiện trên biểu mẫu và trong thư. Sửa được bất cứ lúc nào."),document:A("Văn bản",300,
"Văn bản làm căn cứ của đợt, hiện trên biểu mẫu và trong thư."),state:A("Trạng thái",110,"Đang chuyển, Đang thu hoặc Đã chốt. Mở, chốt, mở lại đợt ở mục Bàn làm việc, phần Đợt.",{choices:
Object.values(ze)}),dueBefore:A("Hạn nộp (trước ngày)",130,"Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",{format:"day"}),
graceUntil:A("Châm chước đến hết ngày",130,"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",{format:"day"}),lettersFrom:A("Gửi thư từ ngày",130,
"Để trống thì không thư nào được gửi.",{format:"day"}),openedAt:A("Mở lúc",130,"Lúc mở đợt. Sổ tự ghi.",{format:"time"}),closedAt:A("Chốt lúc",130,"Lúc chốt đợt. Sổ tự ghi.",{format:"time"}),
rowsAtOpening:ht("Dòng lúc mở","Số dòng đang dùng lúc mở đợt, chờ xác nhận."),frozenAt:A("Ghi số liệu ở hạn lúc",130,"Lúc ghi các số liệu ở hạn. Sổ tự ghi.",{format:"time"}),dueRequired:ht(
"Ở hạn: phải báo cáo","Số đơn vị phải báo cáo, ngay sau hạn."),dueOnTime:ht("Ở hạn: đúng hạn","Số đơn vị nộp đúng hạn."),dueReported:ht("Ở hạn: đã báo cáo","Số đơn vị đã báo cáo, ngay sau hạn."),
dueMissing:ht("Ở hạn: chưa báo cáo","Số đơn vị phải báo cáo mà chưa báo cáo, ngay sau hạn."),dueAccounts:ht("Ở hạn: tài khoản","Số tài khoản đã khai, ngay sau hạn."),required:ht("Phải báo cáo",
"Số đơn vị phải báo cáo, lúc chốt."),onTime:ht("Đúng hạn","Số đơn vị nộp đúng hạn, lúc chốt."),reported:ht("Đã báo cáo","Số đơn vị đã báo cáo, lúc chốt, kể cả nộp trễ."),missing:ht("Chưa báo cáo",
"Số đơn vị phải báo cáo mà chưa báo cáo, lúc chốt."),accounts:ht("Tài khoản","Số tài khoản đã khai, lúc chốt."),same:ht("Đã xác nhận","Số dòng đơn vị xác nhận vẫn đúng."),changed:ht("Đã sửa",
"Số dòng đơn vị đã sửa."),added:ht("Mới","Số dòng đơn vị khai mới."),stopped:ht("Đã ngừng","Số dòng đơn vị báo ngừng dùng."),silent:ht("Im lặng","Số dòng không được trả lời đến lúc chốt.")},qT={round:
A("Mã đợt",90,"Mã của đợt."),roundName:A("Đợt",160,"Tên của đợt lúc chốt."),unit:A("Mã đơn vị",90,"Mã của đơn vị.",{code:"other"}),unitName:A("Đơn vị",280,"Tên đơn vị lúc chốt."),status:A(
"Trạng thái",120,"Trạng thái lúc chốt."),timeliness:A("Thời hạn",100,"Thời hạn lúc chốt."),first:A("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu trong đợt.",{format:"time"}),count:ht(
"Số tài khoản","Số tài khoản, trang, nhóm đã khai."),extendedTo:A("Gia hạn",110,"Ngày gia hạn của đơn vị trong đợt.",{format:"day"}),parent:A("Cấp trên",150,"Cấp trên của đơn vị lúc chốt.")},XT={key:
A("Mã thư",200,"Mỗi thư có một mã và chỉ được gửi một lần."),kind:A("Loại",140,"Thư mời, thư nhắc, thư tổng hợp…"),unit:A("Đơn vị",90,"Mã đơn vị nhận."),to:A("Người nhận",220,"Địa chỉ nhận."),subject:
A("Tiêu đề",320,"Tiêu đề thư."),state:A("Trạng thái",130,"Sẽ gửi, Đã gửi, Gửi lỗi, Tạm giữ, Bỏ qua, Không rõ đã gửi, Không cần gửi nữa, Bị trả lại."),at:A("Lúc",130,"Lúc ghi trạng thái này.",{format:
"time"}),why:A("Lý do",300,"Vì sao gửi lỗi, tạm giữ hay bỏ qua.")},YT={round:A("Mã đợt",90,"Mã của đợt."),unit:A("Mã đơn vị",90,"Mã của đơn vị.",{code:"other"}),at:A("Lúc",130,"Lúc ghi kết quả.",{
format:"time"}),result:A("Kết quả",130,"Cuộc gọi ra sao.",{choices:Object.values(as)}),appointed:A("Hẹn ngày",110,"Ngày đơn vị hẹn.",{format:"day"}),note:A("Ghi chú",300,"Đơn vị nói gì."),who:A("Ai",
210,"Cán bộ đã gọi.")},JT={id:A("Số",80,"Số để ghi lên đơn giấy."),kind:A("Yêu cầu",130,"Yêu cầu gì.",{choices:Object.values(dr)}),received:A("Nhận ngày",110,"Ngày nhận yêu cầu.",{format:"day"}),due:
A("Hạn",110,"Ngày cuối theo luật.",{format:"day"}),doneOn:A("Xong ngày",110,"Để trống khi chưa xong.",{format:"day"}),who:A("Ai",210,"Cán bộ ghi. Không ghi tên người yêu cầu.")},QT={id:A("Số",80,
"Số của báo cáo."),address:A("Địa chỉ trang giả",300,"Địa chỉ của trang giả mạo."),pageId:A("Mã số trang",150,"Để trống nếu không biết."),foundOn:A("Phát hiện ngày",110,"Ngày phát hiện.",{format:
"day"}),unit:A("Mã đơn vị",90,"Đơn vị bị giả mạo.",{code:"other"}),genuine:A("Trang thật",300,"Trang của đơn vị, lúc báo."),does:A("Biểu hiện",300,"Trang giả mạo làm gì."),state:A("Trạng thái",130,
"Đang xử lý đến đâu.",{choices:Object.values(wo)}),at:A("Cập nhật",130,"Lúc ghi lần cuối.",{format:"time"}),who:A("Ai",210,"Cán bộ ghi lần cuối.")},eC={label:A("Mục",260,"Tên của mục, không sửa."),
value:A("Giá trị",360,"Giá trị của mục, sửa ở đây."),help:A("Giải thích",520,"Mục này dùng làm gì.")},$i={at:mt("Lúc",140,"Lúc xảy ra.",{format:"time"}),who:mt("Ai",210,"Người làm."),what:mt("Việc",
240,"Việc đã làm."),unit:mt("Đơn vị",90,"Mã đơn vị."),rowId:mt("Mã dòng",130,"Mã dòng."),columns:mt("Cột đã đổi",300,"Tên các cột đã đổi; không ghi giá trị, vì là dữ liệu cá nhân.")},Q={units:{title:
"Đơn vị",color:"#1a73e8",columns:gt,frozenColumns:2},accounts:{title:"Tài khoản",color:"#188038",columns:ve,frozenColumns:2},summary:{title:"Tổng hợp",color:"#e8710a",columns:{},frozenColumns:0},
rounds:{title:"Đợt",color:"#12b5cb",columns:Ci,frozenColumns:2},history:{title:"Lịch sử",color:"#5f6368",columns:qT,frozenColumns:0},letters:{title:"Thư",color:"#a142f4",columns:XT,frozenColumns:0},
calls:{title:"Gọi điện",color:"#e8710a",columns:YT,frozenColumns:0},requests:{title:"Yêu cầu dữ liệu",color:"#d01884",columns:JT,frozenColumns:0},fakes:{title:"Trang giả",color:"#d93025",columns:QT,
frozenColumns:0},settings:{title:"Cấu hình",color:"#5f6368",columns:eC,frozenColumns:0},log:{title:"Nhật ký",color:"#9aa0a6",columns:$i,frozenColumns:0}},mr=tc(gt);var nt=e=>Ci[e].heading;var tC=
/^https:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]{20,}\x2fexec$/;function nC(e){return/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]+\x2fdev\b/.test(e)?{key:"link.addressDev"}:
/^https?:\x2f\x2fscript\.google\.com\x2fa\x2f(?:macros\x2f)?[^\x2f]+\x2f/.test(e)?{key:"link.addressWorkspace"}:/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fu\x2f\d+\x2f/.test(e)?{key:
"link.addressAccount"}:/^https?:\x2f\x2f(?:script|docs)\.google\.com\x2f/.test(e)?{key:"link.addressOther"}:{key:"link.addressShape"}}function Cg(e){let t=e.trim().replace(/[\u200b-\u200d\ufeff]/g,
"");return t===""||tC.test(t)?Rn(t):sn(nC(t))}var rc="script.google.com";var oC="[-–—_.,/0 ]*",rC="x{1,3}|(\\p{L})\\1{2,9}|n/a|test|asdf?|qwe(?:rty)?|abcd?",sC=
"(?:không|chưa|ko)(?: (?:có|lập|dùng|rõ|biết).*)?",iC="như trên|(?:đang |sẽ )?(?:cập nhật|bổ sung)(?: sau)?",aC=new RegExp(`^(?:${oC}|${rC}|${sC}|${iC})$`,"iu"),cC=
/:\x2f\x2f|www\.(?!\S*@)|\b(?:facebook|fb)\.(?:com|me)\b|\bm\.me\x2f|profile\.php/i;function ko(e){return aC.test(e)?"NOTHING":cC.test(e)?"ADDRESS":/[^\s@]@[^\s@]+\.[a-z]/i.test(e)?"EMAIL":e.replace(
/\D/g,"").length>8&&e.replace(/\P{L}/gu,"").length<11?"PHONE":void 0}var Li="gmail yahoo hotmail outlook icloud ymail rocketmail".split(" "),Lg=
"travinh.gov.vn vinhlong.gov.vn bentre.gov.vn tvu.edu.vn travinh.edu.vn congdoan.vn congdoantravinh.com.vn agribank.com.vn vietcombank.com.vn".split(" "),Hd=[...Li.map(e=>`${e}.com`),"yahoo.com.vn",
"outlook.com.vn","hotmail.com.vn",...Lg],uC=/^(?:e?mail|cloud|[fh]mail|googlemail)\.com$/,Ag=[[/\.(?:nv|v[mb]|vn[nmv]|nvn)$/,".vn"],[/\.(?:c[opvx]n|[vxd]om|c[pin]m|cmo|ocm|comm|coom)(?=$|\.vn$)/,
".com"],[/\.(com|gov|edu|org|net)vn$/,".$1.vn"],[/\.(?:go[bc]|gvo|ogv)\.vn$/,".gov.vn"],[/\.(?:eud|deu|ed[iy])\.vn$/,".edu.vn"]],dC=
/^[\w'+-]+(?:\.[\w'+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,$g=`\\s"'“”‘’<>()[\\]{},;:!?*`,_g=new RegExp(`^[${$g}-]+|[${$g}.…-]+$`,"g"),lC=[[/^@/,"NO_LOCAL"],[/@.*@/,"TWO_AT"],[/\s/,
"SPACES"],[/[^\0-\x7F]/,"ACCENTS"],[/[,;]/,"COMMA"],[/[^\w'+.@-]|@.*[_']|'@/,"CHARS"],[/\.\.|^\.|\.@|@\./,"DOTS"],[/^[^@]{65}|.{255}/,"LENGTH"]];function Pg(e){let t=Ag.reduce((d,[l,p])=>d.replace(l,
p),e),n=t.split(".")[0],o=t.slice(n.length+1),r=d=>d.replace(/\./g,""),s=Hd.find(d=>d===`${t}.vn`||r(d)===r(t)||o===""&&d.startsWith(`${n}.`));if(s||uC.test(t)||/\.(?:gov|edu)\.vn$/.test(t))return s||
t;let i=Li.includes(n),a=i?n:Li.find(d=>Ua(n,d));if(!a)return Lg.find(d=>Ua(t,d))||t;if(/^(?:ya|ho|ou)/.test(a)&&/^(?:com?\.)?(?!vn|co|cm|om)[a-z]{2}$/.test(o)||!(i||/^c?om?(?:\.vn)?$|^cm$/.test(
o)))return t;let u=`${a}.com.vn`;return/vn?$/.test(o)&&Hd.includes(u)?u:`${a}.com`}var sc=e=>dC.test(e)&&!/^[^@]{65}|.{255}|@.*[^.]{64}|'@/.test(e);function ic(e){let t=G(e.replace(/\s+/g,"")),n=
t.lastIndexOf("@"),o=s=>s.replace(/[,;:.]+/g,".").replace(/^\.|\.$/g,""),r=`${o(t.slice(0,n).replace(/^www\.|@+$/g,""))}@${Pg(o(t.slice(n+1)))}`;return sc(r)?r:void 0}function pC(e){let[,t="",n=""]=
/^([^@]*\s)([^@]{3,}@.*)$/.exec(e)||[];return/\p{Lu}|[^\0-\x7F]/u.test(t)&&sc(n)?n:ic(e)}var Gn=(e,t,n)=>({ok:!1,reason:e,suggest:t,parts:n});function mC(e){let t=G(e).replace(/\s/g,""),n=Hd.find(
r=>t.endsWith(r)&&(Li.includes(r.split(".")[0])||/\W/.test(t.charAt(t.length-r.length-1)))),o=n&&ic(`${t.slice(0,-n.length)}@${n}`);return o?Gn("NO_AT",o):/\s|[^\0-\x7F]/.test(e)?Gn("NAME_IN_EMAIL"):
Gn(/\w\.[a-z]{2,}(?:\x2f|$)/.test(t)?"URL_IN_EMAIL":"NO_AT")}function hC(e){let t=s=>s.find(i=>i.includes("@")),n=t(e.split(/[<>]/)),o=t(t(n.split(/:(?=[^:]*@)/)).split(/\s[-–—|]\s|[([\])]/)),r=G(
e.replace(o,"")).replace(/[^a-z]|mailto|dia chi|thu dien tu|hop thu|[eg]?-?mail/g,"");return{address:o.replace(/\?subject=.*$/i,"").replace(_g,""),around:r!==""}}var Eg=e=>e.replace(
/[\uFF01-\uFF5E]/g,t=>String.fromCharCode(t.charCodeAt(0)-65248)).replace(/\uFE6B| ?[([{](?:at|a còng)[)\]}] ?| (?:at|a còng) /gi,"@");function ac(e){let t=Eg(D(e)),n=ko(t.slice(0,1e3));if(
n==="NOTHING")return Gn("EMPTY");if(t.length>1e3)return Gn(/@[^]*@/.test(t)?"MULTIPLE":"LENGTH");if(n==="ADDRESS")return Gn("URL_IN_EMAIL");if(!t.includes("@"))return n==="PHONE"?Gn("PHONE_IN_EMAIL"):
mC(t);let o=t.split(/[\s,;:<>()[\]"“”|\x2f\\]+/).map(m=>m.replace(_g,"")).filter(m=>m.includes("@")),r=o.filter((m,h)=>o.findIndex(b=>b.toLowerCase()===m.toLowerCase())===h);if(r.length>1)return Gn(
"MULTIPLE",void 0,r.filter(sc));let{address:s,around:i}=o.length>1?{address:r[0],around:!1}:hC(t),a=lC.find(([m])=>m.test(s)),c=a?a[1]:"DOMAIN";if(!sc(s))return Gn(c,c==="SPACES"?pC(s):ic(s));let u=
s.indexOf("@"),d=s.slice(0,u)+s.slice(u).toLowerCase(),l=d.toLowerCase(),p=ic(l);return{ok:!0,email:d,key:l,suggest:p===l?void 0:p,notes:i?["TEXT_AROUND"]:[]}}function at(e){let t=D(e).toLowerCase(),
n=t.lastIndexOf("@"),o=t.slice(n+1);return n<1||!/^(?:gmail|googlemail)\.com$/.test(o)?t:`${t.slice(0,n).replace(/\+.*$/,"").replace(/\./g,"")}@gmail.com`}var gC=
/[,;|\n\r]+|\s*\x2f\s*|\s+(?:và|hoặc|hay|&|\+)\s+/i,fC=/"[^"@]{0,200}"\s*(?=<)/g,yC=200,bC=/^\s*\d{1,2}[.)]\s+/,wC=e=>e.indexOf("@")===e.lastIndexOf("@")?[e.replace(bC,"")]:e.replace(/></g,
"> <").split(/\s+/),kC=(e,t)=>t!==void 0&&t.length< e.length&&D(e).split(" ").includes(t);function Fe(e){let t={emails:[],bad:[]},n=new Set,o=Eg(os(e.slice(0,2e4))).replace(fC,""),r=[];for(
let s of o.split(gC).flatMap(wC).slice(0,yC)){let i=ac(s),a=!i.ok&&kC(s,i.suggest)?ac(i.suggest):i;if(a.ok){if(a.suggest&&xC(a.key)){t.bad.push({text:D(s),reason:"TYPO",suggest:a.suggest});continue}
n.has(at(a.key))||t.emails.push(a.email),n.add(at(a.key))}else a.reason==="NAME_IN_EMAIL"?r.push({text:D(s),reason:a.reason}):a.reason!=="EMPTY"&&t.bad.push({text:D(s),reason:a.reason,suggest:
a.suggest})}return!t.emails.length&&!t.bad.length&&t.bad.push(...r),t}function xC(e){let t=e.slice(e.indexOf("@")+1),n=Pg(t);return n!==t&&(Ag.some(([o])=>o.test(t))||Li.includes(n.split(".")[0]))}
var vC=/(?:https?:\x2f\x2f[^\s|,;<>"]+|(?:[\w-]{1,63}\.){1,5}[a-z]{2,10}\x2f[^\s|,;<>"]*)/gi,SC=/^(?:\d{1,2}[.)]\s)?[\s|:;,.()[\]<>–—-]*|[\s|:;,([<>–—-]+$/g,cc=e=>{let t=e.replace(SC,"");
return/[([<]/.test(t)?t:t.replace(/[)\]>]+$/,"")},RC=e=>e.replace(/[?#].*$/,"").replace(/\x2f+$/,"").split("/").pop()||e;function Mg(e,t){let n=[],o=[];for(let r of e.slice(0,2e4).split(
/\r\n|[\r\n]/)){let s=r.match(vC)??[],i=0;s.forEach((a,c)=>{let u=r.indexOf(a,i),d=cc(r.slice(i,u)),l=c+1< s.length?"":cc(r.slice(u+a.length));i=u+a.length;let p=a.replace(/[.,;:)\]]+$/,"");n.push({
name:d||l||RC(p),address:/^https?:/i.test(p)?p:`https:\x2f/${p}`})}),!(s.length||!cc(r))&&(/^\s*\|/.test(r)||n.push({name:cc(r),address:""}),o.push({key:"setting.page",with:{label:t,text:r.trim()}}))}
return{value:n,also:o}}function Ng(e,t){try{return e.read(t)}catch{return sn({key:"setting.unreadable",with:{label:e.label}})}}var OC=/^[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+/,TC=
/[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+$/,CC=200,$C=e=>e.replace(OC,"").replace(TC,""),Dg=e=>e.slice(0,CC).normalize("NFKC"),$t=e=>K($C(D(Dg(e)))),j=e=>K(D(Dg(e)).replace(/^'/,"")).replace(/\s/g,
"").toUpperCase();function Tn(e,t={}){let n,o=new Set(e);return r=>{if(o.has(r))return r;n??(n=LC(e,t));let s=$t(r);return n.exact.get(s)??n.near.get(G(s))}}function LC(e,t){let n=new Map(e.map(r=>[
$t(r),r])),o=new Map;for(let r of e)for(let s of new Set([r,...t[r]??[]].map(i=>G($t(i)))))o.set(s,o.has(s)?void 0:r);return{exact:n,near:o}}var us={[N.page]:["fanpage","fan page","page",
"trang facebook","trang fanpage","trang fb"],[N.group]:["group","nhóm facebook","hội nhóm"],[N.person]:["tài khoản cá nhân","trang cá nhân","facebook cá nhân"],[N.none]:["không","chưa có",
"không có tài khoản","chưa có tài khoản"],[fe.active]:["đang sử dụng","còn dùng","đang hoạt động"],[fe.stopped]:["ngừng sử dụng","đã ngừng","đã ngừng dùng","không dùng nữa","ngưng dùng","dừng"],[
fe.locked]:["bị khóa","đang khóa","tạm bị khóa","khóa"],[J.active]:["hoạt động","còn hoạt động"],[J.merged]:["sáp nhập","nhập","hợp nhất","đã nhập","đã hợp nhất"],[J.dissolved]:["giải thể",
"kết thúc hoạt động","chấm dứt hoạt động","ngừng hoạt động"],[Re.passed]:["ok","đã đạt","đạt yêu cầu"],[Re.returned]:["đã trả lại","trả về"]},zg={[Ut.yes]:["x","true","1","yes","có ạ","v","✓","✔"],[
Ut.no]:["false","0","no","ko","k","không ạ"]},ft=Tn(Object.values(N),us),Hn=Tn(Object.values(fe),us),Fg=Tn(Object.values(ze),us),Ai=Tn(Object.values(Re),us),Cn=Tn(Object.values(J),us),xo=Tn(
Object.values(Ut),zg),Ig=new Map;function AC(e){let t=e.join(`\n`),n=Ig.get(t)??Tn(e,e[0]===Ut.yes?zg:us);return Ig.set(t,n),n}function Ug({choices:e},t){return!e||t===""||e.includes(t)?t:AC(e)(t)??t}
function uc(e){let t=xo(e);return t===void 0?e.trim()?void 0:!1:t===Ut.yes}var _C=50,Kg=new WeakMap;function cn(e){let t=Kg.get(e);if(t)return[...t];let n=Fe(e.join(`\n`)).emails.slice(0,_C);
return Kg.set(e,n),[...n]}var vo=(e,t,n,o,r)=>({label:e,initial:t,help:n,read:s=>{let i=r(s.trim());return i===void 0?sn({key:"letter.setting",with:{label:e,text:s.trim(),want:o}}):Rn(i)}}),Bg="Có",
PC="Không",Vd=(e,t,n)=>vo(e,t,n,"Có hoặc Không",uc),ds=(e,t,n,o,r,s=EC)=>vo(e,t,n,`một số từ ${o} đến ${r}`,i=>{let a=s(i);return a!==void 0&&a>=o&&a<=r?a:void 0}),EC=e=>/^\d{1,4}$/.test(e)?+e:void 0;
function MC(e){let[,t]=/^(\d{1,2}) ?(?:(?:h|g|gio|:) ?(?:00(?: phut)?)?)?(?: sang)?$/.exec(G(e))??[];return t===void 0?void 0:+t}function NC(e){let t=G(e).replace(/\b(?:ngay|va|truoc|han)\b/g," ");
return/^[\d\s,;\x2f+-]*$/.test(t)&&!/\d{3}/.test(t)?[...new Set((t.match(/\d+/g)??[]).map(Number))].sort((n,o)=>o-n):void 0}var Zg=e=>e.split(/[,;\n&+]|\s+và\s+/i).map(t=>t.trim()).filter(Boolean),DC=
["cn","hai","ba","tu","nam","sau","bay"],IC=/^(?:(?:hang|moi) ngay|tat ca(?: cac ngay)?|ca tuan)$/;function zC(e){let t=G(e.trim()).replace(/^(thu |t(?=\d))/,"").replace("chu nhat","cn"),n=
/^[2-7]$/.test(t)?+t-1:DC.indexOf(t);return n<0?void 0:n}function FC(e){if(IC.test(G(e)))return[0,1,2,3,4,5,6];let t=new Set;for(let n of Zg(e.normalize("NFC").replace(/\s+(?:hằng|hàng|trong) tuần$/i,
""))){let o=n.replace(/^từ\s+/i,"").split(/\s*(?:[-–—~→]|->)\s*|\s+(?:đến|tới)\s+/i).map(zC),r=o[0],s=o[o.length-1];if(r===void 0||s===void 0||o.length>2)return;for(let i=0;i<=(s-r+7)%7;i+=1)t.add((
r+i)%7)}return t.size?[...t].sort():void 0}var UC=61,KC=e=>Jh(e,UC),jg="thứ Hai đến thứ Sáu",Wg="02/09/2019, 04/02/2019 - 08/02/2019",dc={lettersOn:Vd("Gửi thư tự động",PC,
"Bật, tắt ở mục Thư… của menu."),milestones:vo("Nhắc trước hạn (số ngày)","14, 7, 3, 1","Trúng ngày nghỉ thì chuyển sang ngày làm việc gần nhất.","như 14, 7, 3, 1",NC),sendHour:ds("Giờ gửi thư","8",
"Google gửi trong vòng một giờ kể từ giờ này.",6,17,MC),sendDays:vo("Ngày gửi trong tuần",jg,"Các ngày được gửi thư.",`như ${jg}`,FC),holidays:vo("Ngày nghỉ","",
`Ngày lễ, Tết không gửi thư. Ví dụ: ${Wg}.`,`như ${Wg}`,KC),senderName:vo("Tên người gửi thư","","Để trống thì dùng tên bộ phận phụ trách.","",e=>e),replyTo:vo("Email nhận trả lời","",
"Để trống thì thư trả lời về người gửi.","một địa chỉ email",e=>e?cn([e])[0]:""),unitCap:ds("Số thư tối đa cho một đơn vị","12","Trong một đợt, không kể thư cảm ơn.",1,99),overdueWeeks:ds(
"Số tuần nhắc sau hạn","4","Mỗi tuần một thư cho đơn vị chưa báo cáo hoặc cần sửa. 0: không nhắc.",0,52),digests:Vd("Gửi thư cho cấp trên",Bg,
"Danh sách đơn vị trực thuộc chưa báo cáo hoặc cần sửa, ở mỗi mốc nhắc."),thanks:Vd("Gửi thư cảm ơn",Bg,"Một thư sau khi đơn vị báo cáo đầy đủ."),quotaReserve:ds("Để dành hạn mức mỗi ngày","10",
"Số người nhận, cho thư khác của người gửi.",0,1e3),testTo:vo("Chế độ thử: gửi mọi thư đến","","Trong thư có ghi người nhận thật. Để trống để gửi thật.","",Zg)};var ls=(e,t,n)=>({label:e,initial:t,
help:n,read:o=>Rn(o.trim())}),qd=(e,t,n)=>({label:e,initial:t,help:n,read:o=>WC(uc(o),{key:"setting.yesNo",with:{label:e,text:o}})}),Gg=e=>e.split(/[,;\n]/).map(t=>t.trim()).filter(Boolean),BC=(e,
t)=>({label:e,help:t,initial:"",read:n=>{let{emails:o,bad:r}=Fe(n),s=r.map(({text:i})=>({key:"setting.email",with:{label:e,text:i}}));return{ok:!0,value:o.map(i=>i.toLowerCase()),also:s}}}),jC=(e,t,
n)=>({label:e,initial:t,help:n,read:o=>({ok:!0,...Mg(o,e)})});function WC(e,t){return e===void 0?sn(t):Rn(e)}var ZC=["Bên kiểm soát dữ liệu: Liên đoàn Lao động tỉnh.",
"Liên đoàn Lao động tỉnh thu thập họ tên, chức vụ, điện thoại, email và địa chỉ tài khoản Facebook của người quản trị để theo dõi, liên hệ công tác tuyên truyền theo văn bản hướng dẫn; không dùng vào việc khác, không công bố.",
"Người được xem: Ban Tuyên giáo - Nữ công, đơn vị báo cáo và những người được chia sẻ sổ này.","Dữ liệu được lưu trên dịch vụ của Google (Trang tính, Gmail), máy chủ có thể đặt ngoài Việt Nam.",
"Thông tin được lưu đến khi thay người quản trị hoặc 12 tháng sau đợt báo cáo.",
"Việc đồng ý là tự nguyện. Người quản trị có quyền được biết, xem, sửa, rút lại đồng ý, yêu cầu xóa hoặc hạn chế xử lý bằng cách liên hệ cán bộ phụ trách; nếu không được giải quyết thì có quyền khiếu nại đến Liên đoàn Lao động tỉnh hoặc cơ quan chuyên trách bảo vệ dữ liệu cá nhân của Bộ Công an."].join(
" "),Ue={federation:ls("Tên Liên đoàn Lao động tỉnh","Liên đoàn Lao động tỉnh","Hiện trên biểu mẫu và trong thư."),department:ls("Bộ phận phụ trách","Ban Tuyên giáo - Nữ công",
"Bộ phận nhận báo cáo."),staff:BC("Email cán bộ phụ trách",
"Người được sửa danh sách đơn vị, duyệt báo cáo và nhận thư tổng hợp. Nhiều địa chỉ cách nhau bằng dấu phẩy. Thêm người xong, bấm Thiết lập: từ đó người ấy mới có quyền. Người bị xóa khỏi đây hết quyền ngay; Thiết lập thì thu cả quyền sửa các ô được bảo vệ."),
contact:ls("Liên hệ khi cần hỗ trợ","","Tên và số điện thoại người trả lời các đơn vị. Ví dụ: Bà Nguyễn Thị Hoa, 0913 456 789."),mayChoose:qd("Cho người chưa có trong danh sách tự chọn đơn vị","Có",
"Có: người mở biểu mẫu bằng email lạ được tự chọn một đơn vị chưa có email liên hệ trong danh sách. Email được ghi lại trong Nhật ký. Đơn vị đã có email liên hệ chỉ người đó và cán bộ phụ trách mở được. Không: phải liên hệ cán bộ phụ trách."),
pages:jC("Trang chính thức để theo dõi",
`Công đoàn tỉnh Trà Vinh | https:\x2f/www.facebook.com/ldldtravinh\nCông đoàn Việt Nam | https:\x2f/www.facebook.com/congdoanvietnam\nNhóm Tâm sự công nhân | https:\x2f/www.facebook.com/tamsucongphan`,
"Mỗi dòng một trang: tên | địa chỉ. Hiện sau khi đơn vị báo cáo xong. Mở thử từng địa chỉ trước khi ghi."),notice:ls("Thông báo về dữ liệu cá nhân",ZC,
"Hiện trên biểu mẫu, trước ô đồng ý. Ghi đúng tên, điện thoại của đơn vị kiểm soát dữ liệu."),keepMonths:ds("Nhắc xóa dữ liệu sau (tháng)","12",
"Dòng đã ngừng dùng lâu hơn số tháng này mà còn họ tên, điện thoại, email thì “Kiểm tra toàn bộ” nhắc cán bộ xóa.",1,120),webAddress:{label:"Địa chỉ trang web của liên kết",initial:"",help:
"Địa chỉ kết thúc bằng /exec, chép ở cửa sổ Triển khai của Apps Script. Sau khi được xác nhận ở mục Liên kết, thư mang liên kết riêng của từng đơn vị. Để trống: không dùng liên kết.",read:Cg},
linkOnly:qd("Đơn vị chỉ khai qua liên kết","Không",
"Không: người sửa được sổ vẫn khai ở menu, và các đơn vị sửa được sổ nhìn thấy nhau. Có: menu chỉ còn dành cho cán bộ phụ trách, đơn vị khai bằng liên kết riêng. Khi đó nên thôi chia sẻ sổ với đơn vị."),
paperAbove:ls("Cơ quan cấp trên trên văn bản","Tổng Liên đoàn Lao động Việt Nam","Dòng đầu, bên trái của văn bản in ra. Để trống nếu không ghi."),place:ls("Địa danh trên văn bản","",
"Ghi trước ngày tháng của văn bản in ra. Ví dụ: Vĩnh Long. Để trống thì in dấu chấm để ghi tay."),superiorsFill:qd("Cấp trên được khai thay","Không",
"Có: cấp trên xem được số điện thoại và khai thay các đơn vị trực tiếp bên dưới; người khai thay được ghi lại. Không: cấp trên chỉ thấy đơn vị nào đã báo cáo, lúc nào."),...dc},lc={document:
"Văn bản hướng dẫn",name:"Tên đợt báo cáo",dueBefore:"Hạn nộp (trước ngày)",graceUntil:"Châm chước đến hết ngày",lettersFrom:"Gửi thư từ ngày"};function Vn(e){let t=[],n={};for(let[o,
r]of Object.entries(Ue)){let s=e[r.label],i=s===void 0?sn({key:"setting.lost",with:{label:r.label}}):Ng(r,s),a=i.ok?i.also??[]:i.problems;t.push(...a.map(u=>({...u,field:o})));let c=r.read(r.initial);
n[o]=i.ok?i.value:c.ok?c.value:""}return{settings:n,problems:t}}var Xd=["round","dueBefore","graceUntil","lettersFrom","milestones","overdueWeeks"],Lt=({round:e,settings:t})=>({round:e?.id??"",
dueBefore:e?.dueBefore??"",graceUntil:e?.graceUntil??"",lettersFrom:e?.lettersFrom??"",milestones:t.milestones.join(", "),overdueWeeks:String(t.overdueWeeks)}),GC={round:nt("name"),dueBefore:nt(
"dueBefore"),graceUntil:nt("graceUntil"),lettersFrom:nt("lettersFrom"),milestones:Ue.milestones.label,overdueWeeks:Ue.overdueWeeks.label};function Vg(e,t){if(!e)return[];let n=Lt(t);return Xd.filter(
o=>e[o]!==n[o]).map(o=>({label:GC[o],from:Hg(e[o]),to:Hg(o==="round"?t.round?.name??"":n[o])}))}var Hg=e=>e===""?"trống":/^\d{4}-\d\d-\d\d$/.test(e)?M(e):e;var It=e=>we(e)??"";function Ve({dueBefore:
e,extendedTo:t}){let n=e?Y(e,-1):"";return t&&t>n?t:n}function qg(e,t,n){let o=Ve(e);if(!o)return"";let r=t?V(t):n;return r<=o?t?ie.onTime:ie.open:e.graceUntil&&r<=e.graceUntil?ie.grace:t?ie.late:
ie.overdue}function So(e,t){let n=Ve(e);if(!n)return"";let o=He(t,n),r=o>0?`còn ${o} ngày`:o===0?"hôm nay là ngày cuối":`đã quá hạn ${-o} ngày`;return`chậm nhất hết ngày ${pt(n)}, ${r}`}var Xg=60;
function _i({sendDays:e,holidays:t}){let n=new Set(t),o=s=>e.includes(Si(s))&&!n.has(s),r=(s,i,a)=>{for(let c=0;c<=Xg;c+=1)for(let u of a){let d=Y(s,u*c);if(d<=i&&o(d))return d}return s};return{sends:
o,next:s=>r(s,"9999",[1]),nearest:(s,i)=>r(s,i,[-1,1])}}function pc(e,t,n,o){let r=Ve({dueBefore:e.dueBefore,extendedTo:t}),s=e.graceUntil>r?e.graceUntil:r,i=n.milestones.map(c=>({id:String(c),day:
o.nearest(Y(r,-c),r)})),a=o.next(Y(r,1));return a<=s&&i.push({id:"cham-chuoc",day:a}),{last:r,end:s,before:i.sort(Yg),after:Yd(Y(s,1),n.overdueWeeks,o)}}var Yg=(e,t)=>He(t.day,e.day),Yd=(e,t,n,o=
"")=>Array.from({length:t},(r,s)=>({id:`${o}${s+1}`,day:n.next(Y(e,7*s))}));function Jd(e,t){let n;for(let o of e)o.day<=t&&(n=o);return n}var mc=(e,t)=>{let n=e[e.length-1];return n&&t< Y(n.day,7)?
Jd(e,t):void 0};function Jg(e,t,n){let o=Math.max(0,Math.min(Xg,Math.ceil((He(e,t.last)+1)/7)));return[...Yd(e,o,n,"tuan-").filter(({day:r})=>r<=t.last),...t.before.filter(({day:r})=>r>=e),...Yd(Y(
t.end,1),t.after.length||1,n,"sau-")].sort(Yg)}var At=e=>(/[%\x2f]/.test(e)?e.replace(/[%\x2f]/g,encodeURIComponent):e).trim();function xt({activity:e="",mergedInto:t=""}){return(e===""?void 0:Cn(
e))??(t.trim()?J.merged:J.active)}var Le=e=>xt(e)===J.active;function Qg(e){try{return e()}catch{return}}function ef(e,t){let n=new Map,o=new Set;for(let r of e){let s=[],i=new Set,a=r;for(;
a!==void 0&&!n.has(a)&&!i.has(a);)s.push(a),i.add(a),a=t(a);let c=a!==void 0&&i.has(a);if(c)for(let d of s.slice(s.indexOf(a)))o.add(d);let u=c?void 0:a===void 0?s[s.length-1]:n.get(a);for(
let d of s)n.set(d,u)}return{end:n,rings:o}}function HC(e){let t=new Map,n=(s,i,a)=>{let c=s.get(i);i&&(!c||!Le(c)&&Le(a))&&s.set(i,a)};for(let s of e)n(t,s.code.trim(),s);let o,r=s=>{if(!o){o={
byCode:new Map,byName:new Map};for(let i of e)n(o.byCode,j(i.code),i),n(o.byName,K(i.name),i)}return o.byCode.get(j(s))??o.byName.get(K(s))};return s=>{let i=s.trim();if(i)return t.has(i)||t.set(i,r(
i)),t.get(i)}}function Me(e){let t=HC(e),n=ef(e,p=>Qg(()=>xt(p)===J.merged?t(p.mergedInto??""):void 0)),o=p=>{let m=n.end.get(p);return m&&Le(m)?m:void 0},r=p=>{let m=Qg(()=>t(p.parent));return m&&o(
m)},s=e.filter(Le),i=ef(s,r).rings,a=p=>i.has(p)?void 0:r(p),c=new Map,u=new Map,d=(p,m,h)=>{if(m===void 0)return;let b=p.get(m);b?b.push(h):p.set(m,[h])};for(let p of s)d(c,a(p),p);for(let p of e)Le(
p)||d(u,o(p),p);let l=p=>c.get(p)??[];return{named:t,today:o,superior:a,below:l,allBelow(p){let m=[...l(p)];for(let h=0;h< m.length;h+=1)m.push(...l(m[h]));return m},merged:p=>u.get(p)??[],
mergerRings:n.rings,superiorRings:new Set([...i].filter(p=>t(p.parent)!==p))}}var Qd=["id","name","document","state","dueBefore","graceUntil","lettersFrom","openedAt","closedAt","frozenAt"],tf=
e=>Object.fromEntries(Qd.map(t=>[t,e[t]])),VC=e=>Object.keys(ze).find(t=>ze[t]===Fg(e))??"closed",qC={dueBefore:ss,graceUntil:we,lettersFrom:we};function Ro(e){let t=[],n=u=>{let d=e[u].trim(),l=d?qC[
u](d):"";return l===void 0&&t.push({key:"round.day",with:{label:nt(u),text:d},field:u}),l??""},[o,r,s]=[n("dueBefore"),n("graceUntil"),n("lettersFrom")];e.dueBefore.trim()||t.push({key:"round.empty",
with:{label:nt("dueBefore")},field:"dueBefore"}),o&&r&&r< o&&t.push({key:"round.graceBeforeDue",with:{grace:M(r),due:M(o)}});let{openedAt:i,closedAt:a,frozenAt:c}=e;return{round:{id:e.id.trim(),name:
e.name.trim(),document:e.document.trim(),state:VC(e.state),dueBefore:o,graceUntil:r,lettersFrom:s,openedAt:i,closedAt:a,frozenAt:c},problems:t}}var hr=e=>e.flatMap((t,n)=>t.id.trim()?[{row:t,index:n,
round:Ro(t).round}]:[]);function el(e){let t=hr(e),n=r=>r?.row,o=r=>r.reduce((s,i)=>!s||i.round.openedAt>=s.round.openedAt?i:s,void 0);return n(t.find(({round:r})=>r.state==="moving"))??n(o(t.filter((
{round:r})=>r.state==="open")))??n(o(t))}function ps(e,t){for(let n=1;;n+=1)if(!t.includes(`${e}-${n}`))return`${e}-${n}`}var yt=({openedAt:e})=>e!=="",nf=e=>e!==void 0&&e.state==="open"&&yt(e),_t=({
round:e,updated:t},n)=>n!==void 0&&yt(n)&&e.trim()===n.id&&t>=n.openedAt,hc=7;var ms={report:{withoutRows:L.missing,open:[L.missing,L.fix],counted:!0},nothing:{withoutRows:"",open:[L.fix],counted:!1},
ended:{withoutRows:"",open:[],counted:!1}},XC=[];function YC({addedAt:e,extendedTo:t},n){if(!n?.dueBefore||!e||It(t))return!1;let o=V(e);return o>V(n.openedAt)&&o>=Y(Ve(n),-hc)}function gc(e,t){let n=
e.map(r=>{try{return YC(r,t)}catch{return!1}}),o=n.some(r=>!r);return r=>{let s=hs(e[r]);return s==="report"&&n[r]&&o?"nothing":s}}function hs(e){let{required:t,kind:n}=e;if(!Le(e))return"ended";
let o=xo(t);return o?o===Ut.no?"nothing":"report":XC.find(r=>$t(r.kind)===$t(n))?.owes??"report"}var fc=(e,t)=>ms[e].open.includes(t),of=e=>`(${e("counted")}=1)`,rf=e=>ms[e].counted;var Ke=e=>fc(
e.obligation,e.status),gr=({status:e})=>e===L.reported||e===L.approved||e===L.none,Kt=({status:e})=>e===L.fix,tl=e=>Ke(e)&&!Kt(e),Oo=({returned:e})=>e.filter(({comment:t})=>t.trim()),JC=e=>Kt(e)&&
!e.faults.length&&e.returned.length>0&&!Oo(e).length,gs=e=>Ke(e)&&!JC(e),sf=new WeakMap;function yc(e){let t=sf.get(e);if(t)return t;let{superior:n}=Me(e);return sf.set(e,n),n}function af(e){let t=
new Map,n=yc(e);for(let o of e){let r=Ke(o)?n(o):void 0;if(!r)continue;let s=r.code.trim(),i=t.get(s);i?i.push(o):t.set(s,[o])}return t}var fs=(e,t,n="")=>e&&!(t&&t.last>=e.day)?{id:n+e.id,day:e.day}:
void 0;var bc=e=>e,Pi=12,cf=(e,t)=>e[t]?.heading??"",uf=({column:e,problem:t})=>df(ve,e,t);function wc({column:e,problem:t}){let n=cf(ve,e),o=Og(e$(t));return n?`${n}: ${o}`:o}var Ei=({column:e,
problem:t})=>df(gt,e,t);function df(e,t,n){let o=cf(e,t);return o?`${o}: ${S(n)}`:S(n)}var lf=e=>[...e.slice(0,Pi).map(t=>`• ${t}`),...e.length>Pi?[`• ${S({key:"account.more",with:{count:e.length-Pi}}
)}`]:[]].join(`\n`),pf=e=>lf(e.map(uf)),kc=e=>lf(e.map(Ei)),mf=e=>e.slice(0,Pi).map(uf).join(`\n`),hf=(e,t)=>e.filter(n=>n.column===t).slice(0,Pi).map(({problem:n})=>S(n)).join(`\n`);function gf(e){
let t=pr.reduce((n,{key:o,bit:r})=>n+(e.some(({column:s})=>s===o)?2**r:0),0);return t?String(t):""}function xc(e,t){let n=pr.find(({key:o})=>o===t)?.bit;return n!==void 0&&Math.floor((Number(e)||
0)/2**n)%2===1}var QC=new Set(["text","value","code","parent","suggest"]);function e$(e){if(typeof e.with!="object")return e;let t=Object.fromEntries(Object.entries(e.with).map(([n,o])=>[n,QC.has(n)?
"…":o]));return{...e,with:t}}var $n=({column:e})=>e===""||ve[e].writer!=="staff",Mi=({problem:e})=>e.key==="account.returned"||e.key==="account.returnedNoComment",ff=(e,t)=>e.column===t.column&&
JSON.stringify(e.problem)===JSON.stringify(t.problem);var To=e=>/^https?:\x2f\x2f[^\s"'<>\\]+$/i.test(e.trim())?e.trim():"",bf=e=>/^https?:\x2f\x2f([^\x2f?#]+)/i.exec(To(e))?.[1]??"",ys=(e,
t)=>e.length>t?`${e.slice(0,t).replace(/[\uD800-\uDBFF]$/,"")}…`:e,qn=(e,t,n)=>e.length>t?[...e.slice(0,t),`và ${e.length-t} ${n}`]:[...e],vc=e=>`${e.map(t$).filter(Boolean).join(`\n\n`)}\n`,yf=
e=>e.map(t=>`- ${t}`).join(`\n`);function t$(e){switch(e[0]){case"list":return yf(e[1]);case"button":return To(e[2])&&`${e[1]}:\n${To(e[2])}`;case"bar":return e[1].map(({label:t,count:n}
)=>`${t}: ${n}`).join(" | ");case"calls":return`${e[1]}:\n${yf(e[2].map(({name:t,phone:n,call:o})=>`${t}: ${n||nl}${o?` (${o})`:""}`))}`;case"heading":return e[1].toUpperCase();case"notice":
return`*** ${e[1]} ***`;case"small":return`--\n${e[1]}`;default:return e[1]}}var nl="chưa có số";var n$=/\d{1,6}\x2f(?:\d{4}\x2f)?\p{L}[\p{L}\p{M}\d-]*/u,fr=e=>n$.exec(e)?.[0]??ys(e.trim(),60);var Pt=
"báo cáo tài khoản Facebook",Ln=" Đơn vị đã báo cáo thì vui lòng bỏ qua thư này; sổ không gửi nhắc nữa.",Xn=({department:e,federation:t})=>e.trim()||t.trim(),Co=({guidance:e})=>e.trim()?
`Thực hiện ${e.trim()}, đề nghị`:"Đề nghị",ol=({first:e})=>M(V(e));function Jt({state:{deadline:e},about:{today:t,last:n}}){let o=He(t,n),r=pt(n);if(o<0)return t<=e.graceUntil?
`Thời hạn là hết ngày ${r}; châm chước đến hết ngày ${pt(e.graceUntil)}.`:`Thời hạn là hết ngày ${r}, đã quá ${-o} ngày. Nếu có vướng mắc, đề nghị gọi số điện thoại dưới đây.`;let s=o>0?
`; còn ${o} ngày`:"";return n>Ve({dueBefore:e.dueBefore})?`Thời hạn đã gia hạn: chậm nhất hết ngày ${r}${s}.`:`Thời hạn: trước ngày ${M(Y(n,1))}, tức chậm nhất hết ngày ${r}${s}.`}function o$({state:
e,about:{today:t,last:n}}){let{graceUntil:o}=e.deadline,r=He(t,n);return r>=0?`thời hạn hết ngày ${M(n)}${r?` (còn ${r} ngày)`:""}`:t<=o?`châm chước đến hết ngày ${M(o)}`:`thời hạn ${M(
n)} đã qua ${-r} ngày`}var rl=({state:e,unit:t},n)=>`${[fr(e.guidance),t.name].filter(Boolean).join(", ")}: ${n}`,Ni=(e,t)=>rl(e,`${t}, ${o$(e)}`),Lo=e=>Ni(e,Kt(e.unit)?`${Pt} cần sửa`:`nhắc ${Pt}`);
function Ao({state:e,unit:t,about:{today:n}}){let o=Oo(t).length+t.faults.length,r=Xn(e);return Kt(t)?`${r} đã nhận ${Pt} của ${t.name}; còn ${o?`${o} `:""}chỗ cần sửa. ${Co(
e)} đơn vị sửa rồi gửi lại.`:`Đến ngày ${M(n)}, ${r} chưa nhận được ${Pt} của ${t.name}. ${Co(e)} đơn vị gửi báo cáo.`}var _o=e=>Kt(e.unit)?$o(e,"sửa"):[["text",
"Báo cáo mất khoảng ba phút. Đơn vị chưa có trang, nhóm thì bấm “Đơn vị không có tài khoản” và ghi lý do; như vậy là đã hoàn thành báo cáo."],...$o(e,"báo cáo")];function $o({state:e,unit:t},n,o=
"Dùng máy tính."){let r=t.link||e.links.book,s=bf(r);return s?t.link?[["button",`Mở biểu mẫu để ${n}`,r],["text",
`Nút này mở trang ${s} của Google. Nếu không mở được, đề nghị mở bằng cửa sổ ẩn danh của trình duyệt.`]]:[["text",
`${o} Bấm nút dưới đây, chờ menu “Sổ Tài Khoản” hiện ở hàng trên cùng, chọn “Khai báo tài khoản”.`],["button",`Mở sổ trên máy tính để ${n}`,r],["text",`Nút này mở trang ${s} của Google.`]]:[]}var wf=(
e,t,n)=>{let o=r$(e,t);return o.length?[["heading","Cần sửa"],["list",qn(o,n,"chỗ khác, xem trong biểu mẫu")]]:[]},r$=(e,t)=>[...Oo(e).map(({title:n,comment:o})=>`${n||"Báo cáo"}: ${Xn(
t)} đề nghị bổ sung: “${o.trim()}”`),...e.faults.map(wc)];function kf({about:e},t){if(!e.under.length)return[];let n=e.under.map(o=>`${o.name}: ${Kt(o)?"cần sửa báo cáo":
"chưa báo cáo"}${o.extendedTo>e.last?`, gia hạn đến hết ngày ${M(o.extendedTo)}`:""}`);return[["heading",`Đơn vị trực thuộc chưa hoàn thành (${n.length})`],["list",qn(n,t,"đơn vị khác")]]}var sl=({
contact:e,department:t,federation:n})=>`Cần hỗ trợ, đề nghị liên hệ: ${e.trim()||[t,n].filter(Boolean).join(", ")}.`.replace("..","."),xf=e=>il("Thư này",e),il=(e,
t)=>`${e} không hỏi mật khẩu, mã OTP và không yêu cầu chuyển tiền. Muốn biết ${e.replace(/ này$/,"").toLowerCase()} có đúng của ${Xn(
t)} không, đề nghị gọi số điện thoại của cơ quan ghi trên văn bản giấy${t.guidance.trim()&&` (${t.guidance.trim()})`}.`,Sc=({department:e,federation:t})=>[t,e].map(n=>n.replace(/\s+/g," ").trim(
).toUpperCase()).filter(Boolean).join(`\n`);var vf={to:"unit",prefix:"cap-tren",label:"Thư cho cấp trên",rank:1,setting:"digests",isAboutOwnReport:!1,counts:!0,deadline:"round",listsUnder:!0,due:({
settings:e,under:t,history:n,round:{isOver:o,point:r}})=>t.length&&r&&(o||r.day>e.lettersFrom)?fs(r,n,o?"sau-":""):void 0,subject:e=>Ni(e,
`${e.about.under.length} đơn vị trực thuộc chưa hoàn thành báo cáo`),lead:({state:e,about:t,unit:n})=>`${Co(
e)} ${n.name} đôn đốc ${t.under.length} đơn vị trực thuộc (danh sách dưới đây) hoàn thành ${Pt}.`,until:Jt,asked:()=>[],closing:e=>[["text",e.unit.status===L.missing&&Ke(e.unit)?
`Đơn vị cũng chưa ${Pt} của mình; đề nghị báo cáo trong cùng thời hạn.`:""],...$o(e,"xem","Muốn xem báo cáo của đơn vị mình, dùng máy tính.")],small:
" Khi các đơn vị trực thuộc đã báo cáo đủ, sổ không gửi thư này nữa.",named:({about:e})=>e.under};var Sf={to:"unit",prefix:"moi",label:"Thư mời",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",
listsUnder:!0,due:({unit:e,history:t,own:n})=>Ke(e)&&e.status===L.missing&&!n.isOver&&!t?.last?{id:"",day:""}:void 0,remember(e,t,{early:n,state:o},{lettersFrom:r}){(n||o==="skipped")&&r>e.last&&(
e.last=r)},subject:e=>Ni(e,`đề nghị ${Pt}`),lead:({state:e,unit:t})=>`${Co(e)} ${t.name} báo cáo trang, nhóm, tài khoản Facebook của đơn vị và người quản trị về ${Xn(e)}.`,until:Jt,asked:e=>$o(e,
"báo cáo"),small:Ln,named:()=>[]};var Rf={to:"unit",prefix:"lien-ket-moi",label:"Thư liên kết mới",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){let{
linksRenewed:n}=e;if(!(!n||!gs(e)||!t?.last||t.last>V(n)))return{id:n.replace(/\D/g,"").slice(0,12),day:""}},subject:Lo,lead:Ao,until:Jt,asked:e=>[["text",
"Liên kết trong các thư trước không còn dùng được. Đề nghị dùng liên kết trong thư này."],..._o(e)],small:Ln,named:()=>[]};var Of={to:"unit",prefix:"qua-han",label:"Thư quá hạn",rank:3,
isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>gs(e)&&n.isOver?fs(n.point,t):void 0,subject:Lo,lead:Ao,until:Jt,asked:_o,small:Ln,named:()=>[]};var Tf={to:
"unit",prefix:"nhac",label:"Thư nhắc",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>gs(e)&&!n.isOver?fs(n.point,t):void 0,subject:Lo,lead:Ao,until:
Jt,asked:_o,small:Ln,named:()=>[]};var Rc={to:"unit",prefix:"tra-lai",label:"Thư trả lại",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){if(!Ke(e))return;
let n=Oo(e).map(({mark:o})=>o).filter(o=>!t?.told?.has(o));return n.length?{id:[...new Set(n)].sort().join("."),day:""}:void 0},remember(e,t){e.told=new Set([...e.told??[],...t.split(".")])},subject:
Lo,lead:Ao,until:Jt,asked:_o,small:Ln,named:()=>[]};var s$=e=>{let t=String(e);return`"${(/^\s*[=+\-@\t\r＝＋－＠]/.test(t)?`'${t}`:t).replace(/"/g,'""')}"`},Cf=e=>`\uFEFF${e.map(t=>t.map(s$).join(
",")).join(`\r\n`)}\r\n`;var le={planned:"Sẽ gửi",sending:"Đang gửi",sent:"Đã gửi",failed:"Gửi lỗi",held:"Tạm giữ",skipped:"Bỏ qua",unknown:"Không rõ đã gửi",lapsed:"Không cần gửi nữa",bounced:
"Bị trả lại"},yr=e=>Object.keys(le).find(t=>le[t]===e.trim())||"unknown",zt=e=>e==="sent"||e==="sending"||e==="unknown"||e==="skipped"||e==="bounced";var cl="đơn vị khác, xem tệp đính kèm",al={[
ie.onTime]:"#1e7d3c",[ie.grace]:"#5f8f2f",[ie.late]:"#b7791f",[L.fix]:"#6b4fbb",[L.missing]:"#c5221f"};function i$(e){return Ke(e)?Kt(e)?L.fix:L.missing:gr(e)?al[e.timeliness]?e.timeliness:ie.onTime:
""}var a$=e=>Object.keys(al).map(t=>({label:t,color:al[t],count:e.filter(n=>i$(n)===t).length})).filter(({label:t,count:n})=>n||t!==ie.grace),$f=e=>{let t=e.filter(tl).length,n=e.filter(Kt).length;
return{all:t+n+e.filter(gr).length,missing:t,fix:n}};function Lf({state:{guidance:e,units:t},about:n}){let{all:o,missing:r,fix:s}=$f(t),i=[`${o-r-s}/${o} đơn vị đã báo cáo`,r?`${r} chưa báo cáo`:"",s?
`${s} cần sửa`:""];return`${[fr(e),"tổng hợp"].filter(Boolean).join(", ")} đến ${M(n.today)}: ${i.filter(Boolean).join(", ")}`}function ul({state:{units:e,deadline:t},about:{today:n}}){let{all:o,
missing:r,fix:s}=$f(e),i=[r?`còn ${r}/${o} đơn vị chưa ${Pt}`:"",s?`${s} đơn vị cần sửa`:""].filter(Boolean);return`Đến ngày ${pt(n)}: ${i.join(", ")||
`cả ${o} đơn vị đã báo cáo đầy đủ`}. Thời hạn ${So(t,n)}.`}function Af(e,t){let{state:n,about:o,letters:r}=e,{units:s}=n,i=a=>s.filter(c=>c.status===a).length;return[["lead",ul(e)],["bar",a$(s)],[
"text",`Trong số đã báo cáo: ${i(L.approved)} đã duyệt, ${i(L.none)} báo không có tài khoản.`],...c$(s,o.since,t),["button","Mở sổ",n.links.book],...u$(n,t),...d$(s.filter(Kt),t),...l$(n,r,t),[
"small",`Danh sách đầy đủ ở tệp đính kèm. Thư này gửi đến cán bộ phụ trách đợt “${n.roundName}”, mỗi tuần và ở mỗi mốc nhắc. Đề nghị không chuyển tiếp số điện thoại của các đơn vị.`]]}function c$(e,t,
n){if(!t)return[];let o=e.filter(s=>s.first>t&&gr(s)),r=e.filter(s=>s.updated>t&&s.first&&s.first<=t);return[["heading","Thay đổi"],["text",`Từ bản tổng hợp trước (${ge(
t)}): ${o.length} đơn vị mới báo cáo, ${r.length} đơn vị sửa hoặc bổ sung báo cáo.`],["list",qn(o.map(({name:s})=>s),Math.min(10,n),cl)]]}function u$({units:e,lastCall:t},n){let o=e.filter(tl),r=
new Map,s=yc(e);if(!o.length)return[];for(let i of o.slice(0,n)){let a=s(i)?.name||i.parent.trim()||"Chưa ghi cấp trên";r.set(a,[...r.get(a)||[],i])}return[["heading",
`Danh sách gọi điện: ${o.length} đơn vị chưa báo cáo`],...[...r].map(([i,a])=>["calls",i,a.map(({name:c,phone:u,code:d})=>({name:c,phone:u,call:t?.(d)}))]),["text",o.length>n?`và ${o.length-n} ${cl}`:
""]]}var _f=({returned:e,faults:t})=>[...e.map(({title:n,comment:o})=>`${n||"Báo cáo"}: trả lại, ${o.trim()?`“${o.trim()}”`:
"chưa ghi lý do. Đề nghị ghi lý do ở cột Ý kiến để đơn vị nhận được thư."}`),...t.map(wc)],d$=(e,t)=>e.length?[["heading",`Cần sửa: ${e.length} đơn vị`],["list",qn(e.map(n=>`${n.name}: ${_f(n).slice(
0,3).join(" ")}`),Math.min(40,t),cl)]]:[];function l$(e,t,n){let o={},r=[];for(let{label:m,unit:h,state:b,why:k}of t)o[b]=(o[b]||0)+1,/failed|unknown|sending/.test(b)&&r.push([m,h,le[b].toLowerCase(),
k].filter(Boolean).join(", "));let s=Object.keys(le).filter(m=>o[m]).map(m=>`${o[m]} ${le[m].toLowerCase()}`),{quotaLeft:i,runner:a,lastRun:c,lastRunDid:u,nextRun:d,zones:l}=e.health||{},p=[
`Cả đợt: ${s.join(", ")||"chưa gửi thư nào"}.`,i!==void 0&&`Hạn mức còn lại: ${i} người nhận.`,a!==void 0&&`Người gửi: ${a||"chưa có"}.`,c&&`Lần chạy trước: ${ge(c)}${u?` (${u})`:""}.`,d&&
`Lần chạy tới: ${ge(d)}.`,l&&l.script!==l.book&&S({key:"letter.zones",with:l})];return[["heading","Thư của đợt"],["text",p.filter(Boolean).join(" ")],["list",qn(r,Math.min(20,n),
"thư khác, xem thẻ Thư")]]}function Pf({units:e}){let t=yc(e);return[["code","name","kind","parent","status","timeliness","count","first","extendedTo","phone","email","faults"].map(n=>gt[n].heading),
...e.filter(n=>Ke(n)||gr(n)).map(n=>[n.code,n.name,n.kind,t(n)?.name||n.parent,n.status,n.timeliness,n.count,M(V(n.first)),M(n.extendedTo),n.phone,n.emails.join(", "),_f(n).join(" | ")])]}var Ef={to:
"staff",prefix:"tong-hop",label:"Thư tổng hợp",rank:0,due({state:e,today:t,calendar:n,round:o,lastTime:r}){let s=V(r),i=mc(Jg(e.settings.lettersFrom,o,n),t);return!i||s>=i.day||s>o.end&&!e.units.some(
Ke)?void 0:{id:i.id,day:i.day}},subject:Lf,lead:ul,body:Af,attachments:({state:e,about:t})=>[{name:`tong-hop-${t.today}.csv`,mime:"text/csv",content:Cf(Pf(e))}],named:({state:e})=>e.units.filter(
t=>Ke(t)&&t.status===L.missing)};var Mf={to:"unit",prefix:"cam-on",label:"Thư cảm ơn",rank:4,setting:"thanks",isAboutOwnReport:!1,counts:!1,deadline:"own",listsUnder:!1,due:({unit:e,settings:t})=>gr(
e)&&e.first!==""&&V(e.first)>=t.lettersFrom?{id:"",day:""}:void 0,subject:e=>rl(e,`đã nhận báo cáo ngày ${ol(e.unit)}`),lead:({state:e,unit:t})=>`${Xn(e)} đã nhận ${Pt} của ${t.name} ngày ${ol(
t)}: ${p$(t)}. Xin cảm ơn đơn vị.`,asked:e=>[["text",e.unit.status===L.none?"Khi lập trang, nhóm mới, đề nghị khai bổ sung.":"Đơn vị không phải làm gì thêm. Khi có thay đổi, đề nghị cập nhật."],...$o(
e,"xem lại","Muốn xem lại, dùng máy tính.")],small:"",named:()=>[]};function p$({status:e,count:t,byKind:n}){if(e===L.none)return"đơn vị chưa có trang, nhóm";let o=[[n.page,"trang"],[n.group,"nhóm"],[
n.person,"tài khoản cá nhân"]];return o.reduce((s,[i])=>s+i,0)===t?o.filter(([s])=>s).map(([s,i])=>`${s} ${i}`).join(", "):`${t} tài khoản`}var Df={summary:Ef,digest:vf,returned:Rc,newLink:Rf,
invitation:Sf,reminder:Tf,overdue:Of,thanks:Mf},pe=e=>Df[e],dl=Object.entries(Df),Oc=dl.map(([e])=>e),ll=dl.flatMap(([e,t])=>t.to==="staff"?[{name:e,kind:t}]:[]),Nf=dl.flatMap(([e,t])=>t.to==="unit"?[
{name:e,kind:t}]:[]),If=[...Nf.filter(({kind:e})=>e.isAboutOwnReport),...Nf.filter(({kind:e})=>!e.isAboutOwnReport)];var zf="thu/",pl=new Map(Oc.map(e=>[pe(e).prefix,e]));function bs(e){let t=
e.settings.testTo.length?zf:"",n=At(e.round);return{write:(o,r,s)=>`${t}${pe(o).prefix}/${n}${r&&`/${r}`}${s&&`/${s}`}`,read(o){let r=o.startsWith(t)?o.slice(t.length).split("/"):[],s=pl.get(r[0]);
return s&&r[1]===n?{kind:s,id:r[2],unit:r[r.length-1]}:void 0}}}var Ff=e=>`${e[0]}/`===zf?2:1;function ml(e){let t=e.split("/"),n=Ff(t);return pl.has(t[n-1])&&t[n]!==void 0?Kf(t[n]):void 0}
function Uf(e,t){let n=e.split("/"),o=Ff(n);return[...n.slice(0,o),t,...n.slice(o+1)].join("/")}var hl=e=>Kf(e.split("/")[1]??""),Kf=e=>e.replace(/%2F/g,"/").replace(/%25/g,"%");function Tc(e,t){let[
n="",o,...r]=e.split("/"),s=pl.get(n);if(!s||o!==At(t))return;let i=pe(s).to==="unit"?r.pop()??"":"";return{kind:n,matter:r.join("/"),unit:i}}var Bf=e=>({kind:t,matter:n,unit:o})=>[t,At(e),n,
o].filter(Boolean).join("/");function br(e){let t=new Map,n=new Map,o=bs(e),r={of:i=>t.get(i),lastToStaff:"",waiting:new Set,openKey(i,a,c,u){for(let d=1;;d+=1){let l=o.write(i,d>1?`${a}.${d}`:a,c),p=
n.get(l)||e.register.get(l);if(!p||!zt(p.state))return l;if(p.early||p.state==="skipped"||V(p.at)>=u)return}},assume({key:i},a){let c={state:"sent",at:`${a}T08:00:00`};n.set(i,c),s(c,i)}};function s(
i,a){let c=o.read(a);c&&(zt(i.state)?pe(c.kind).to==="unit"?m$(t,c,i,e):i.at>r.lastToStaff&&(r.lastToStaff=i.at):/held|planned/.test(i.state)&&r.waiting.add(a))}return e.register.forEach(s),r}
function m$(e,{kind:t,id:n,unit:o},r,{settings:s}){let i=pe(t);if(i.to!=="unit")return;let a=V(r.at),c=e.get(o)||{last:"",any:"",count:0};e.set(o,c),a>c.any&&(c.any=a),i.counts&&(a>c.last&&(c.last=a),
r.state!=="skipped"&&(c.count+=1),i.remember?.(c,n,r,s))}function jf(e,t,n){let o=new Map,r=s=>pc(e.deadline,we(s)||"",e.settings,n);return{round:r(""),of(s){let i=o.get(s);if(i)return i;let{before:a,
after:c,last:u,end:d}=r(s),l=t>d,p={last:u,isOver:l,point:l?mc(c,t):Jd(a,t)};return o.set(s,p),p}}}var gl={key:"setting.empty",with:{label:"Email cán bộ phụ trách"}},Cc=({testTo:e})=>e.length>0&&!cn(
e).length;function Wf(e,{testTo:t},n){let o=cn(e),r=t.length?cn(t):void 0;return o.length?{to:r||o,insteadOf:r&&o}:{why:n}}var Zf=(e,t)=>Wf(e,t,gl),$c=(e,t)=>Wf(e,t,Fe(e.join(`\n`)).bad.length?{key:
"letter.badAddress",with:{text:e.join(", ")}}:{key:"letter.noAddress"});function Yn(e,t,n=br(e)){let o={letters:[],closed:[],wanted:new Set,broke:[]},{settings:r,deadline:s}=e,i=_i(r);if(
!s.dueBefore||!r.lettersFrom||t< r.lettersFrom||!i.sends(t)||Cc(r))return o;let a=Gf(e,t,n,i,o);h$(a);let c=new Set;for(let u of e.units){let d=At(u.code);if(!(!d||c.has(d))){c.add(d);try{g$(a,u,d)}
catch(l){o.broke.push({unit:u.code,error:l})}}}return o.letters=b$(a.drafts),n.waiting.forEach(u=>{o.wanted.has(u)||o.closed.push({key:u,state:"lapsed",why:{key:"letter.notNeeded"}})}),o}function Gf(
e,t,n,o,r){let s=af(e.units);return{state:e,today:t,calendar:o,history:n,moments:jf(e,t,o),underOf:i=>s.get(i.trim())??[],plan:r,drafts:[]}}var Hf=(e,{settings:t})=>{let{setting:n}=pe(e);
return n!==void 0&&!t[n]};function Vf(e,t,n,o){let r=n&&e.openKey(t,n.id,o,n.day);return r===void 0?void 0:{kind:t,key:r}}function qf({state:e,today:t,calendar:n,history:o,moments:r},s){let i=pe(s);
if(i.to!=="staff"||Hf(s,e))return;let a=i.due({state:e,today:t,calendar:n,round:r.round,lastTime:o.lastToStaff});return Vf(o,s,a,"")}function h$(e){let{state:t,moments:n,plan:o}=e;for(let{name:r}
of ll){let s=qf(e,r);s&&(o.wanted.add(s.key),Jf(e,s,Zf(t.staff,t.settings),{last:n.of("").last,under:[]}))}}function Xf({state:e,history:t,moments:n},o,r,s){let i={settings:e.settings,unit:o,under:s,
history:t.of(r),own:n.of(o.extendedTo),round:n.of("")};for(let{name:a,kind:c}of If){let u=Hf(a,e)?void 0:Vf(t,a,c.due(i),r);if(u)return u}}function g$(e,t,n){let{state:o,today:r,history:s,moments:i,
plan:a}=e,{settings:c}=o,u=s.of(n),d=e.underOf(t.code),l=Xf(e,t,n,d);if(!l||(a.wanted.add(l.key),u&&u.any>=r))return;let p=pe(l.kind);if(p.to==="unit"){if(p.counts&&f$(u,c.unitCap)){let m={key:
"letter.capped",with:{cap:c.unitCap}};a.closed.push({...l,unit:t.code,state:"lapsed",why:m});return}Jf(e,l,$c(t.emails,c),{unit:t,last:i.of(p.deadline==="own"?t.extendedTo:"").last,under:c.digests&&
p.listsUnder?d:[],had:u?.count})}}var f$=(e,t)=>e!==void 0&&e.count>=t,y$=12;function Yf(e,t){let{settings:n,deadline:o}=e;if(!o.dueBefore||!n.lettersFrom||t< n.lettersFrom)return[];let r={letters:[],
closed:[],wanted:new Set,broke:[]},s=Gf(e,t,br(e),_i(n),r),i=[],a=(c,u)=>c?(i.push({...c,unit:u}),s.history.assume(c,t),!0):!1;for(let{name:c}of ll)a(qf(s,c));for(let c of e.units){let u=At(c.code),d=
s.underOf(c.code);for(let l=0;u&&l< y$&&a(Xf(s,c,u,d),c.code);l+=1);}return i}function Jf({today:e,history:t,plan:n,drafts:o},{kind:r,key:s},i,a){let{unit:c,last:u,under:d,had:l=0}=a;if(!i.to){
n.closed.push({key:s,kind:r,unit:c?.code,state:"failed",why:i.why});return}let{to:p,insteadOf:m}=i,h={today:e,last:u,unit:c,under:d,since:t.lastToStaff,insteadOf:m};o.push({letter:{key:s,kind:r,unit:
c?.code,to:p,about:h},had:l})}var b$=e=>e.sort(({letter:t,had:n},{letter:o,had:r})=>pe(t.kind).rank-pe(o.kind).rank||(t.about.last< o.about.last?-1:t.about.last>o.about.last?1:0)||n-r).map(({letter:t}
)=>t);var Qf=e=>e.to.length;function wr(e,t,n){let o={go:[],held:[],recipients:0};for(let r of e){let s=t-(pe(r.kind).to==="staff"?0:n)-o.recipients;if(Qf(r)>s){o.held.push(r);continue}o.go.push(r),
o.recipients+=Qf(r)}return o}function Po(e){let t=2166136261;for(let n=0;n< e.length;n+=1)t=Math.imul(t^e.charCodeAt(n),16777619)>>>0;return t.toString(36)}var w$=["unit","kind","accountName",
"pageName","address","name","office","phone","email","reason","usage"],k$=/^[0-9a-z]{1,7}(\.[0-9a-z]{1,7}){10}$/;function ey(e,t){if(!k$.test(e))return;let n=e.split(".");return w$.filter((o,r)=>n[
r]!==Po(t[o]))}var ty="2",ny="đổi",oy=(e,t,n)=>e.of("approval",t,n),Jn=(e,t,n=[])=>[ty,t.name,...an.map(o=>`${o}:${n.includes(o)?ny:oy(t,o,e[o])}`)].join(".");function kr(e,t,n){if(!e)return"none";
let[o,r,...s]=e.split(".");if(o!==ty||!n||r!==n.name)return"unknown";let i=new Map(s.map(a=>a.split(":")));return an.filter(a=>i.has(a)&&i.get(a)!==oy(n,a,t[a]))}function Lc(e,t,n){let o=kr(e,t,n);if(
typeof o=="string")return;let r=lr.filter(i=>o.includes(i)&&t[i].trim()==="");if(r.length===0)return;if(lr.every(i=>t[i].trim()===""))return"";let s=e.split(".").map(i=>{let a=r.find(c=>i.startsWith(
`${c}:`));return a?`${a}:${ny}`:i}).join(".");return s===e?void 0:s}function ry(e,t,n){let o=ey(e,t);return o&&Jn(t,n,o)}function Eo(e,t){let n=kr(e.approved,e,t);return typeof n=="string"?[]:n.map(
Ct)}var Ac=(e,t)=>kr(e.approved,e,t)==="unknown";function An(e,t){let n=kr(e.approved,e,t),o=typeof n!="string"&&n.length>0;return e.review===Re.passed?o?"changed":n==="unknown"?"waiting":"passed":
e.review===Re.returned?o?"changed":"returned":"waiting"}function _c(e){let t=e.trim();return t?{key:"account.returned",with:{comment:t}}:{key:"account.returnedNoComment"}}var T=e=>({ok:!0,value:e}),q=
(e,t={})=>({key:e.key,sentence:S(e),...e.key==="workbook.unexpected"?{code:e.with.ref}:{},...t}),Ae=(e,t)=>t?.length?{ok:!1,problems:e,conflicts:t}:{ok:!1,problems:e},y=e=>Ae([q(e)]);function sy(e){
e.putOwn("units",e.table("units").rows.flatMap(({code:t,link:n},o)=>t.trim()!==""&&n.trim()===""?[{index:o,cells:{link:e.newId()}}]:[]))}var x$=/[\ufe00-\ufe0f]|\udb40[\udc00-\udfff]/g,v$=
/[\s\u0000-\u001f\u007f-\u009f\u2800\u3164]+/g;function ws(e){return/^[\x21-\x7e]*$/.test(e)?e:os(e).replace(x$,"").replace(v$," ").trim()}var S$=".-,;:!?…<>()[]{}\"'“”‘’„«»‹›`*•·–—=|~";function iy(e,
t){let n=e.charCodeAt(t);return S$.includes(e.charAt(t))||n>=8592&&n<=11263||n>=55356&&n<=55358||n>=56320&&n<=57343}function Mo(e){let t=0,n=e.length;for(;t< n&&iy(e,t);)t++;for(;n>t&&iy(e,n-1);)n--;
return e.slice(t,n)}var Pc=/ ?@ ?(?=(?:gmail|yahoo|outlook|hotmail|icloud)\.)/gi,Qn=e=>/[\p{L}\p{N}]/u.test(e);var Di=(e,t)=>(e.exec(t)||[])[1]||"";function xr(e){try{return decodeURIComponent(e)}
catch{return e}}function _n(e,t){let n=e.split("&").map(o=>o.replace(/^amp;/i,"")).find(o=>o.slice(0,t.length+1).toLowerCase()===`${t}=`);return n?xr(n.slice(t.length+1).replace(/\+/g," ")).trim():""}
var Ii=(e,t)=>Di(/^(\d{1,24})(?![0-9A-Za-z])/,_n(e,t));var R$=[["HOME"," index "],["LOGIN_LINK",
" login recover checkpoint reg r signup logout confirmemail identify hacked password two_step_verification oauth "],["CONTENT_LINK",
" photo photos story stories permalink watch reel reels hashtag video videos live media posts notes note album "],["ADMIN_TOOL",
" ads adsmanager ad_center business latest professional_dashboard insights "],["SYSTEM_PAGE",
" home me events marketplace sharer share dialog notifications friends settings privacy policies policy legal terms help about careers bookmarks saved memories profile people group groups pages messages gaming games apps jobs search directory places lite developers plugins feed feeds user commerce community support "]];
function ks(e){let t=e.toLowerCase().replace(/\.php$/,"");if(/^v\d{1,2}\.\d{1,2}$/.test(t))return"LOGIN_LINK";for(let[n,o]of R$)if(/^\w+$/.test(t)&&o.includes(` ${t} `))return n;
return t.length< e.length?"SYSTEM_PAGE":null}var O$="posts?|videos?|photos?|reels?|stories|story|albums?|media|watch",T$="permalink|notes|events|offers",C$=new RegExp(`^(?:${O$}|${T$})$`,"i");
function ay(e){return C$.test(e[0]||"")&&e.slice(1,4).some(t=>/\d|^pfbid|^set$/i.test(t))}var Ec="https:\x2f/www.facebook.com/";function F(e,t){return t?{ok:!1,reason:e,suggest:t}:{ok:!1,reason:e}}
var Mc=(e,t,n,...o)=>({ok:!0,kind:e,canonical:t,key:n,notes:o});function _e(e,t){return e.ok&&!e.notes.includes(t)&&e.notes.push(t),e}var $$=/\.(?:com|net|org|vn|edu|gov|info|biz|xyz|html?)$/i,L$=
/\.vn$/i;function xs(e){return/^[A-Za-z0-9.]+$/.test(e)?$$.test(e)?"USERNAME_TLD":cy(e.length,e.replace(/\./g,"").length):"USERNAME_CHARS"}var cy=(e,t)=>e>50?"USERNAME_LONG":t<5?"USERNAME_SHORT":null,
uy=(e,t,n)=>/^[1-9]\d{4,19}$/.test(t)?Mc(e,Ec+n+t,`id:${t}`):F("MISSING_ID"),Qt=e=>uy("profile",e,"profile.php?id="),eo=e=>uy("page",e,""),zi=e=>Di(/(?:^|-)([1-9]\d{9,19})$/,e.slice(-40));function to(
e,t="profile_or_page"){let n=Mo(e);if(/^\d+$/.test(n))return/^(?:0|84)\d{8,10}$/.test(n)?F("PHONE_IN_URL"):eo(n);let o=ks(n)||xs(n),r=o==="USERNAME_TLD"&&L$.test(n)?null:o;if(!r){let i=Mc(t,Ec+n,
`u:${n.replace(/\./g,"").toLowerCase()}`);return o?_e(i,"NAME_LIKE_SITE"):i}let s=zi(n);return s?eo(s):F(r)}function Nc(e){let t=Mo(e),n=/^[\w.-]+$/.test(t)?cy(t.length,t.length):"USERNAME_CHARS";
return n?F(n):Mc("group",`${Ec}groups/${t}`,`g:${t.toLowerCase()}`)}function fl(e,t,n="share"){if(!/^[\w-]{5,63}\w$/.test(e))return F("SYSTEM_PAGE");let o=n==="share"?`${Ec}share/${t}${e}/`:
`https:\x2f/fb.me/${e}`;return Mc("share",o,`s:${n==="share"?t:"fb.me/"}${e}`,"UNRESOLVED")}var A$="www|m|mbasic|mobile|touch|web|d|p|x|z-m|free|0",_$="lm?",P$="[a-z]{2}-[a-z]{2}",E$=[[new RegExp(
`^(?:(?:${A$}|${_$}|${P$})\\.)?facebook\\.com$|^(?:(?:www|m)\\.)?fb\\.com$`),"facebook"],[/^(?:www\.)?(?:m\.me|messenger\.com)$|^l\.messenger\.com$/,"messenger"],[/^(?:www\.)?fb\.me$/,"short"],[
/^(?:www\.)?fb\.watch$|\.(?:fbcdn\.net|fbsbx\.com)$/,"content"],[/^(?:business|ads|adsmanager|latest|studio|analytics)\.facebook\.com$/,"admin"],[/\.(?:facebook|messenger|fb)\.com$|^fb\.gg$/,
"technical"]],yl=e=>/^[A-Za-z0-9.-]+$/.test(e),Ic=e=>/facebook|^fb\./i.test(e.split("@")[0]||"");function vs(e){if(yl(e)){let t=e.toLowerCase().replace(/\.$/,"");for(let[n,o]of E$)if(n.test(
t))return o}return bl(e)?"lookalike":"other"}function bl(e){let t=xr(e.slice(0,300)).normalize("NFKD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(/[03468]|[^\x21-\x7e]/g,"?");
return t.replace(/[.-]/g,"").includes("facebook")||t.split(/[.-]/).some(n=>/^(?:fb|xn|messenger)$/.test(n)||Dc(n,"facebook",2))}function Dc(e,t,n){if(Math.abs(e.length-t.length)>n)return!1;let o=0;
for(;o< t.length&&(e[o]===t[o]||e[o]==="?");)o++;let[r,s]=[e.slice(o),t.slice(o)];if(r===s||n===0)return r===s;let[i,a]=[r.slice(1),s.slice(1)];return Dc(i,a,n-1)||Dc(i,s,n-1)||Dc(r,a,n-1)}
function vr(e){let t=e.indexOf("#"),n=t<0?e:e[t+1]==="!"?e.slice(t+2):e.slice(0,t),o=n.search(/[?&]|$/),r=n.slice(0,o);return{parts:M$(r),path:r,query:n.slice(o+1)}}function M$(e){let t=[];for(
let n of e.split("/")){let o=n.includes("%")?ws(xr(n)).replace(/[?#&][^]*$/,""):n;o===".."?t.pop():o!==""&&o!=="."&&t.push(o)}return t}function Fi(e,t){let[n,...o]=e.parts;if(!n)return F("HOME");if(
/^https?:$/i.test(n)||n.includes(".")&&vs(n)==="facebook")return _e(t(e.path.replace(/^\x2f+/,""),1),"SCHEME_FIXED");let r=F$.get(n.toLowerCase());if(r)return r(o,e.query,t);let s=ks(n);return s?F(s,
N$(s,e,t)??D$(n,e.query)):my(n,o)}function N$(e,{query:t},n){let r=(e==="LOGIN_LINK"?["next"]:e==="SYSTEM_PAGE"?["u","href"]:[]).map(s=>_n(t,s)).find(Boolean);return r===void 0?void 0:no(n(r,1))}
var no=e=>e.ok&&e.kind!=="share"&&!e.notes.includes("NAME_LIKE_SITE")?e.canonical:void 0;function D$(e,t){let n=/^(?:story|permalink)\.php$/i.test(e)?Ii(t,"id"):"";return n.length>8?no(Qt(n)):void 0}
var Fc=(e,t)=>ay(t)?F("CONTENT_LINK",no(e)):e,I$=/^[1-9]\d{9,19}$/;function my(e,t){if(e[0]==="@"){let o=e.replace(/^@+/,"")||"-";return xs(o)==="USERNAME_TLD"?F("USERNAME_TLD"):_e(my(o,t),
"AT_USERNAME")}let n=t[0]||"";return Fc(e.includes("-")&&!zi(e)&&I$.test(n)?eo(n):to(e),t)}function dy([e,t,n,...o]){return!e||/^(?:feed|discover|joins|create|notifications|search)$/i.test(e)?F(
"SYSTEM_PAGE"):/^user$/i.test(t||"")&&/^\d+$/.test(n||"")?_e(Qt(n||""),"MEMBER_LINK"):Fc(Nc(e),[t||"",n||"",...o])}function hy(e,t){if(e.slice(0,2).some(o=>/^pfbid\w{10}/i.test(o)))return F(
"HIDDEN_ID");let n=e.findIndex(o=>/^[1-9]\d{7,19}$/.test(o));return Fc(t(e[n]||""),e.slice(n+1))}function z$(e){let t=e[0]||"create";return/^category$/i.test(t)?zc(e.slice(2),!0):
/^(?:create(?:\.php)?|feed|launchpoint|manage)$/i.test(t)?F("SYSTEM_PAGE"):zi(t)?zc(e,!1):hy(e,eo)}function zc([e,...t],n){if(!e)return F("SYSTEM_PAGE");let o=zi(e);return Fc(o||!n?eo(o):to(e,"page"),
t)}function wl([e="",t=""],n){return e.length!==1?fl(e,"",n):/g/i.test(e)?fl(t,"g/"):F(/e/i.test(e)?"SYSTEM_PAGE":"CONTENT_LINK")}function ly(e,t,n){let o=_n(t,"u");return o?_e(n(o,2),
"REDIRECT_UNWRAPPED"):F("REDIRECT_LINK")}function Uc(e,t){return e?_e(/^\d+$/.test(e)?t(e):to(e),"MESSENGER_LINK"):F("SYSTEM_PAGE")}var py=e=>hy(e,Qt),F$=new Map([["profile.php",(e,t)=>Qt(Ii(t,
"id"))],["profile",py],["people",py],["groups",dy],["group",dy],["pages",z$],["share",e=>wl(e,"share")],["pg",e=>zc(e,!0)],["p",e=>zc(e,!1)],["l.php",ly],["flx",ly],["messages",e=>Uc(/^t$/i.test(e[
0]||"")?e[1]:void 0,Qt)]]);var kl=[{name:"TikTok",host:/(?:^|\.)tiktok\.com$/,word:/\btik ?tok\b/},{name:"Zalo",host:/(?:^|\.)zalo(?:\.me|app\.com|\.cloud)$/,word:/\b(?:zalo|oa)\b/},{name:"YouTube",
host:/(?:^|\.)youtube\.com$|^youtu\.be$/,word:/\b(?:you ?tube|kenh yt|yt)\b/},{name:"Instagram",host:/(?:^|\.)instagram\.com$/,word:/\b(?:insta(?:gram)?|ig)\b/},{name:"X (Twitter)",host:
/^(?:twitter|x)\.com$/,word:/\btwitter\b|^x ?[:@]/},{name:"Threads",host:/(?:^|\.)threads\.(?:net|com)$/,word:/\bthreads?\b/},{name:"LinkedIn",host:/(?:^|\.)linkedin\.com$/,word:/\blinked ?in\b/},{
name:"Telegram",host:/^(?:t\.me|telegram\.(?:me|org))$/,word:/\btelegram\b/},{name:"Viber",host:/(?:^|\.)viber\.com$/,word:/\bviber\b/},{name:"Lotus",host:/(?:^|\.)lotus\.vn$/,word:
/\b(?:mxh )?lotus\b/},{name:"Gapo",host:/(?:^|\.)gapo\.(?:vn|com)$/,word:/\bgapo\b/}],U$=/\b(?:facebook|face|fb|fanpage)\b/,K$=
/(?:^|[^\w.-])(?:https?:\x2f\x2f)?(?:www\.|m\.)?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10})(?=[\x2f?#:\s]|$)/gi;function xl(e){let t=e.slice(0,300);for(let[,n=""]of t.matchAll(K$)){let o=kl.find(
r=>r.host.test(n.toLowerCase()));if(o)return o.name}return Sl(t)}var vl=e=>e.length<=300&&kl.some(({word:t})=>t.test(G(e)));function Sl(e){if(e.length>120)return;let t=G(e);return U$.test(t)?void 0:
kl.find(({word:n})=>n.test(t))?.name}var B$=[[/^(?:www\.)?google\.(?:com|com\.vn)$/,["q","url"]],[/\.safelinks\.protection\.outlook\.com$/,["url"]],[/^outlook\.(?:office(?:365)?|live)\.com$/,["url"]],
[/^statics\.teams\.cdn\.office\.net$/,["url"]],[/^l\.(?:instagram\.com|threads\.(?:net|com)|wl\.co)$/,["u"]],[/^(?:www\.|m\.)?youtube\.com$/,["q"]],[/^(?:www\.)?linkedin\.com$/,["url"]],[
/^duckduckgo\.com$/,["uddg"]],[/^(?:m\.)?vk\.com$/,["to"]],[/^out\.reddit\.com$/,["url"]],[/^slack-redir\.net$/,["url"]],[/\.zalo\.me$/,["url","u"]]],j$=["url","u","q","to","target","link","href",
"dest","destination","redirect","next"],gy=/^(?:https?:)?\x2f\x2f[^\x2f]+\x2f/i;function fy(e,{path:t,query:n}){let o=e.toLowerCase().replace(/\.$/,"");if(W$.test(o))return Z$(t,n);if(
!/%3a|:\x2f\x2f|https?-3A/i.test(n))return;let r=B$.find(([s])=>s.test(o));for(let s of r?r[1]:j$){let i=_n(n,s);if(gy.test(i))return{address:i,counter:r!==void 0}}}var W$=
/(?:^|\.)urldefense(?:\.proofpoint)?\.com$/;function Z$(e,t){let[,n]=/\x2fv3\x2f__(https?:\x2f\x2f.{1,300}?)(?:__;|$)/i.exec(e)??[];if(n!==void 0)return{address:n,counter:!0};let o=_n(t,"u").replace(
/_/g,"/").replace(/-([0-9A-F]{2})/g,"%$1");try{let r=decodeURIComponent(o);return gy.test(r)?{address:r,counter:!0}:void 0}catch{return}}var Kc=
/^(?:(?:h{1,2}[tps]{2,5}|ttps?)(?:[:;][:;.,]?\x2f*|[.,]?\x2f\x2f+:?|\x2f)){1,9}/i,Rl=/^fb:\x2f{1,3}/i,G$=[[/^mailto:/i,"EMAIL_IN_URL"],[/^(?:tel|sms|smsto|callto):/i,"PHONE_IN_URL"],[
/^(?:javascript|data|vbscript|file|s?ftps?|blob|about|intent|view-source|zalo|viber):/i,"SCHEME"]];function Ui(e){let t=e.slice(0,40);for(let[n,o]of G$)if(n.test(t))return o;return Di(
/^([a-z][a-z0-9+-]{0,30}:)\x2f\x2f/i,t)&&!Kc.test(t)&&!Rl.test(t)?"SCHEME":null}function yy(e){if(Rl.test(e))return{scheme:"app",rest:e.replace(Rl,""),fixed:!1};let[t=""]=Kc.exec(e)||[],n=e.slice(
t.length),o=n.replace(/^\x2f\x2f+/,"").replace(/^https?(?=www\.)/i,"").replace(/^(?:ww|w{4,6})(?=\.(?:facebook|fb)\.com)/i,"www");return{scheme:t?"web":"none",rest:o,fixed:o!==n||
!/^(?:https?:\x2f\x2f)?$/i.test(t)}}var H$=3;function Ss(e,t=0){if(t>H$)return F("REDIRECT_LINK");let n=(/^https?%3a/i.test(e)?xr(e):e).replace(/\\/g,"/"),o=Ui(n);if(o)return F(o);let r=yy(n),s=
r.scheme==="app"?eL(vr(r.rest),by(t)):V$(r.rest,r.scheme==="web",by(t));return r.fixed||n!==e?_e(s,"SCHEME_FIXED"):s}var by=e=>(t,n)=>/[.\x2f]/.test(t.slice(0,300))&&!/^fb:/i.test(t)?Ss(t,e+n):F(
"REDIRECT_LINK");function V$(e,t,n){let o=e.search(/[\x2f?#]|$/),r=e.slice(0,o),s=e.slice(o);if(r.includes("@"))return F(t||s||Ic(r)?"USERINFO":"EMAIL_IN_URL");let[i="",...a]=r.split(":"),c=vs(i);
return c==="other"?q$(i,vr(s),n):c==="lookalike"?F("LOOKALIKE_HOST",Y$(i,s,n)):/^(?:443|80)?$/.test(a.join(":"))?J$(c,vr(s),n):F("PORT")}function q$(e,t,n){if(!/[^.]\.[^.]/.test(e))return F(
"NOT_URL");let o=fy(e,t),r=o&&n(o.address,1);return o?.counter&&r?.ok?_e(r,"REDIRECT_UNWRAPPED"):F("OTHER_SITE",r&&no(r))}var X$=
/^(?:www\.|m\.)?(?:facebook|fb)(?:[.,](?:c[onpm]{1,3}|cmo|ocm|[vxd]om|com[,.]?)?)?$/i;function Y$(e,t,n){return X$.test(e)&&!/\.(?:co|cm)$/i.test(e)&&/^\x2f./.test(t)?no(n(`www.facebook.com${t}`,1)):
void 0}function J$(e,t,n){let[o="",r=""]=t.parts,s=o.toLowerCase();if(e==="facebook"||s==="l.php")return Fi(t,n);if(e==="content")return F("CONTENT_LINK");let i=ks(s);return i==="LOGIN_LINK"?F(i):
e==="technical"?F("NOT_PROFILE_HOST"):e==="admin"?F("ADMIN_TOOL",no(to(o))):s===""||i?F(i||"HOME"):e==="short"?wl(t.parts,"fb.me"):Q$(s,o,r)}function Q$(e,t,n){return e==="t"?Uc(n,Qt):
/^(?:.{1,2}|e2ee|new|rooms?)$/.test(e)?F("SYSTEM_PAGE"):Uc(t,eo)}function eL({parts:e,query:t},n){let[o="",r=""]=e,s=/^\d+$/.test(r)?r:Ii(t,"id"),i=_n(t,"href")||_n(t,"url");if(
/^(?:facewebmodal|webview)$/i.test(o)&&i)return _e(n(i,1),"DEEP_LINK");let a=s&&tL.get(o.toLowerCase());return a?_e(a(s),"DEEP_LINK"):F("DEEP_LINK")}var tL=new Map([["profile",Qt],["page",eo],[
"group",Nc]]);var nL=/^(?:ngh?|[ckgpt]h|tr|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/i,oL=/^(?:facebook|fanpage|khongco|chuaco|danglap|dangtao|null|undefined|false)$/i,rL=
"(?:fb |facebook |page )?",sL="(?: (?:cua )?(?:facebook|fb|trang|page|fanpage|nick|tai khoan))?",iL=new RegExp(`^${rL}(?:u?id|ma so|ma)${sL} ?[:=-]? ?([1-9]\\d{9,19})$`),Bc=e=>e.length<=7&&nL.test(e);
function Ol(e){let t=e.split(" ");if(t.some(dL))return F("EMAIL_IN_URL");let n=t.length===1?Mo(e):"";if(/^[1-9]\d{13,19}$/.test(n))return _e(Qt(n),"BARE_USERNAME");let o=iL.exec(G(e.slice(0,120)));
return o?_e(Qt(o[1].replace(/\D/g,"")),"BARE_USERNAME"):Sl(e)!==void 0?F("OTHER_SITE"):t.length>1&&vl(e)?aL(e):lL(e)?F("PHONE_IN_URL"):n?wy(n):uL(e,t)}function aL(e){let t=e.split(
/\s*[,;|]\s*|\s+[-–]\s+/),[n,o]=t.filter(r=>Qn(r)&&!vl(r));return n!==void 0&&o===void 0&&t.length>1?_e(Ol(n),"TEXT_AROUND"):F("NOT_URL")}function cL(e){let[t=""]=
/^(?:www\.|m\.)?(?:facebook|fb),com(?=\x2f.)/i.exec(e)??[];return t===""?void 0:no(Fi(vr(e.slice(t.length)),()=>F("NOT_URL")))}function wy(e){if(e[0]==="@"){let r=e.replace(/^@+/,"")||"-",s=xs(r);
return s==="USERNAME_TLD"?F(s):_e(to(r),"AT_USERNAME")}let t=e.replace(/^[\x2f\\]+/,"");if(/^(?:profile\.php[?&]|(?:groups|people|pages|share|p|pg)\x2f)/i.test(t))return _e(Fi(vr(t),()=>F("NOT_URL")),
"BARE_USERNAME");let n=t.replace(/[\x2f\\]$/,"");return n.includes("/")&&/facebook|\bfb[.,]/i.test(n)?F("LOOKALIKE_HOST",cL(n)):/^[\w.-]*[A-Za-z][\w.-]*$/.test(n.slice(0,300))&&!oL.test(n)&&!Bc(n)&&
xs(n)!=="USERNAME_SHORT"?_e(to(n),"BARE_USERNAME"):F("NOT_URL")}function uL(e,t){let n=t.filter(s=>/^[([]?@\w/.test(s)),[,o=""]=
/^(?:fb|facebook|face|fanpage|page|trang|nick|link|user(?:name)?) ?[:=-] ?(\S+)$/i.exec(e.slice(0,120))||[],r=n.length===1?n[0]:o;return r&&e.length<120?_e(wy(Mo(r)),"TEXT_AROUND"):F("NOT_URL")}
function dL(e){let t=e.indexOf("@");return t>0?Qn(e.charAt(t-1))&&Qn(e.charAt(t+1)):e.search(Pc)===0}var lL=e=>/(?:^|\D)(?:\+?84|0)[ .()-]?\d(?:[ .()-]{0,2}\d){7}/.test(e)||e.length<40&&
/^[+(]?(?:\d[ ().-]*){7,}$/.test(e);function ky(e){return e.includes(" ")?e.replace(/\b(https?) ?([:;]) ?\x2f ?\x2f ?/gi,"$1$2\x2f/").replace(
/\b(www|facebook|fb) ?\. ?(?=facebook|fb ?\.|com(?![\w.-]))/gi,"$1.").replace(/\b(facebook|fb)\.com ?\x2f ?(?=[\w.]+$)/gi,"$1.com/").replace(Pc,"@"):e}function xy(e){let t=[],n=!1;for(
let o of new Set(e.split(" ")))for(let r of pL(o)){let s=fL(r);s&&t.push(s),n=n||(s?s.glued:Qn(r))}return{found:t,around:n}}function pL(e){return Ui(e)?[e]:e.replace(
/([A-Za-z0-9)\].])(?=https?:\x2f\x2f)/gi,(t,n,o)=>o<20&&/^[htps:;\x2f\\.]+$/i.test(e.slice(0,o+1))?t:`${t} `).split(/[ <>"“”«»]|[,;|](?=https?:|www\.|(?:m\.|web\.)?facebook\.|fb\.)/i)}var mL=
/https?:[\x2f\\]|fb:\x2f\x2f|(?:www|m|web|mbasic)\.(?:facebook|fb)\.com|facebook\.com|fb\.com|m\.me\x2f/i,hL=/^(?:[\p{L}\p{M}\p{N}_ ()[\]-]*[^\p{L}\p{M}\p{N}.\x2f@%\\?#&]|\d{1,3}\.)$/u,gL=
/^[\p{L}\p{M}\p{N}_ ()[\]-]*[:(=[|>]$/u;function fL(e){let t=Mo(e).replace(/^\d{1,3}\.(?=(?:facebook|fb)\.com)/i,"");if(t==="")return null;if(kL(t))return{address:t,word:e,glued:!1};let n=t.slice(0,
120).search(mL),o=t.slice(0,Math.max(n,0)),r=t.slice(n);return n>0&&(/^(?:https?|fb):/i.test(r)?hL:gL).test(o)?{address:r,word:e,glued:Qn(o)}:null}var yL=
"com|vn|net|org|edu|gov|info|biz|xyz|asia|site|app|link",bL="me|io|co|gg|watch|ly|us|ru|cn|kh|la",wL=new RegExp(`\\.(?:${yL}|${bL})\\.?$`,"i");function kL(e){if(Kc.test(e)||Ui(e)||
/^(?:https?%3a|fb:\x2f|[\x2f\\]{2}[^\x2f\\]{1,100}\.)/i.test(e))return!0;let t=e.search(/[\x2f\\?#]|$/),n=t< e.length,o=e.slice(0,Math.min(t,300));return o.includes("@")?o[0]!=="@"&&(n||Ic(o)):xL(
o.replace(/:\w*$/,""),n)}function xL(e,t){return yl(e)?/^(?:www\.)?(?:facebook|fb)$/i.test(e)?t||/^www/i.test(e):/[^.]\./.test(e)?vs(e)!=="other"||wL.test(e)||/^www\./i.test(e)||t&&
/\.(?!php$)[a-z]{2,}$/i.test(e):!1:/^[^\x21-\x24\x26-\x2c\x2f:-@[-^`{-~]+$/.test(e)&&(t||/[.。．｡]/.test(e))&&bl(e)}function jc(e){if(e==null)return F("EMPTY");if(typeof e!="string"&&
typeof e!="number")return F("NOT_URL");let t=ws(String(e));if(!Qn(t))return F("EMPTY");let n=ky(t),{found:o,around:r}=xy(n),[s,i]=o;if(!s)return Ol(n);let a=i?LL(o,n):vL(s,n);return n!==t&&!(a.ok&&
a.kind==="group")&&_e(a,"SCHEME_FIXED"),r?_e(a,"TEXT_AROUND"):a}function vL(e,t){let n=Ss(e.address),o=t.slice(t.indexOf(e.word)+e.word.length).trim();return SL(e,n,o)?F("USERNAME_CHARS"):o&&OL(e,o)?
CL(t):n}function Tl({address:e,word:t}){let n=t.slice(t.lastIndexOf("/")+1);return n===e.slice(-n.length)?n:""}function SL(e,t,n){return(t.ok?t.kind==="profile_or_page":t.reason==="USERNAME_SHORT")&&
Bc(Tl(e))&&/^[\p{L}\p{M}]/u.test(n)}var RL=/^(?:trang|nhom|page|fanpage|group|facebook|fb|link|web|ok|chinh|moi|cu|nay)$/i;function OL(e,t){if(!/^[\w.?=&%\x2f-]{1,60}$/.test(t)||TL(e,t)||RL.test(t)||
/^[A-Z]/.test(t)&&Bc(t))return!1;let n=Tl(e);return/[\w\x2f?=&%.-]$/.test(e.word)&&(/[?=&\x2f]/.test(t)||/^[\w.?=&%-]*$/.test(n))}var TL=(e,t)=>/^0\d{8}/.test(t)&&!/(?:^|=)\d+$/.test(Tl(e));
function CL(e){let t=Ss(e.replace(/ /g,""));return F("CUT",t.ok&&t.kind!=="share"?t.canonical:void 0)}var $L=20;function LL(e,t){let n=new Set,o=[...new Set(e.map(({address:u})=>u))];if(
o.length>$L)return F("MULTIPLE");let r=o.map(u=>{let d=Ss(u);return n.add(d.ok?d.key:u),d});if(n.size===1&&r[0])return r[0];let s=r.filter(u=>u.ok||u.reason!=="OTHER_SITE"),i=new Set(t.split(
/[ ,;|]+/));if(!e.every(({word:u})=>i.has(u.replace(/[,;|]+$/,""))))return F("MULTIPLE");let[a]=s,c=a||Ss(e.map(({word:u})=>u).join(""));return!a&&c.ok?F("CUT",c.canonical):!a?.ok||s.some(u=>!u.ok||
u.key!==a.key)?F("MULTIPLE"):_e(a,"TEXT_AROUND")}var Hc=(...e)=>e.map(t=>`(?:${t})`).join("|"),AL="[đd][./]?c",_L="p?gs|ts|ths|th\\.s|cn|ks|ktv|ds|đd|ls|cv|dr",PL="(?:bs\\.? ?)?ck ?(?:ii?|1|2)|bs",EL=
"mrs?|ms",ML="(?:ng|tt)ưt",Cl=new RegExp(`^(?:${Hc(AL,_L,PL,EL,ML)})(?:[.:]+\\s*|\\s+)`,"i"),NL="(?:thạc|tiến|bác|dược) s[ĩỹ]|kỹ sư|cử nhân|luật sư",Zc="ông|bà|anh|chị|cô|thầy|chú",DL=
`(?:${Zc}) ?(?:\\((?:${Zc})\\)|/ ?(?:${Zc}))`,IL="(?:họ(?: và)? tên|tên|người quản trị|admin|phụ trách)(?= ?:)",$l=new RegExp(`^(?:${Hc("đồng chí",NL,DL,Zc,IL)})[ .:]*(?:[.:\\s])\\s*(?=\\S+\\s)`,"i"),
zL=
"nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý thạch kim sơn kiên lâm mai trịnh đinh cao châu tạ đoàn lương tô hà tăng thái trương quách la diệp tống đào hứa lưu vương phùng trầm tiêu nhan danh triệu quan giang ông doãn nghiêm mạc viên khưu lại tôn văn chu bạch đàm lục".split(
" "),Gc=e=>zL.includes(e.toLowerCase());function Ll(e){let[t="",n="",o]=e.split(" ");if(!(t.toLowerCase()!=="ông"||o===void 0||!/^\p{L}[\p{L}\p{M}]+$/u.test(n)))return/^(?:thị|văn|ích)$/i.test(n)?
e.split(" ").length===3?"surname":void 0:Gc(n)?void 0:"either"}var FL="(?:trưởng|phó) (?:ban|phòng|trưởng)",UL="chủ tịch|[uủ][ỷy] viên|giám đốc|hiệu trưởng|chuyên viên|kế toán|bí thư",KL=
"(?:^|chánh |phó |trưởng |viên |bộ |[-,;(/:] ?)văn phòng|văn phòng (?=\\S)",Sy=new RegExp(Hc(FL,UL,KL)),BL="(?:công|liên) đoàn|lđlđ|cđ(?:cs)? |công ty|ubnd|[uủ][ỷy] ban|trung tâm|bệnh viện",jL=
"trường (?:th(?:pt|cs|\\.|\\d|$| )|trung |tiểu |mầm |mẫu |đại học|cao đẳng|chính trị|dạy )",Ry=new RegExp(`^(?:${Hc(BL,jL)})|facebook`),WL=/\S \S+ ?(?:[,;\x2f&+|]| và | hoặc | cùng ) ?\S+ \S/,ZL=
/^(?:\d{1,2}[.)]|[-*•+]) ?/;function vy(e){let t=e;for(let n=0,o="";n<5&&t!==o;n+=1)o=t,t=t.replace(Cl,"").replace($l,"");return t}var Wc=e=>e.split(" ").filter(t=>/\p{L}/u.test(t)),GL=e=>e.some((t,
n)=>n>1&&Gc(t)&&/^(?:thị|văn)$/i.test(e[n+1]??""));function Oy(e){let t=e.split(/[\r\n]+/).map(a=>Wc(vy(a.replace(/\s+/g," ").trim().replace(ZL,"")))).filter(a=>a.length>0),n=t.flat();if(WL.test(vy(
e.replace(/\s+/g," ").trim())))return!0;let o=t.filter(a=>a.length>2||a.length>1&&Gc(a[0])),[r="",s=""]=e.split(/\s[-–—]\s/).map(a=>a.trim()),i=Wc(r).length>1&&Wc(s).length>1&&Gc(Wc(s)[0]);
return o.length>1||i||GL(n)}var Al=/^[-–—+*•.,;:"“ ]+/,_y=/[-–—.,;:"” ]+$/,Bt=(e,t)=>({ok:!1,reason:e,suggest:t});function Vc(e,t,n){if(e.length>t)return Bt(n);if(ko(e)==="NOTHING")return Bt("EMPTY");
let o=bo(e);return o&&o!=="unicode"||e.includes("\ufffd")?Bt("ENCODING",(ar(e)||{}).text):e.length<2?Bt("SHORT"):void 0}var HL=e=>Ll(e)==="either"?e.slice(e.indexOf(" ")+1):void 0,VL=
/[\u{1D400}-\u{1D7FF}\uFF01-\uFF5E\u24B6-\u24E9\u{1F130}-\u{1F189}]+/gu,qL=e=>e.replace(/((?:công|liên) )(d)(?=oàn)|(lao )(d)(?=ộng)/gi,(t,n,o,r,s)=>(n??r)+((o??s)==="D"?"Đ":"đ"));function Py(e){if(
typeof e!="string")return D(e);let t=e.replace(VL,n=>n.normalize("NFKC"));return(t===e?e:qL(t.normalize("NFC"))).replace(/[\u00D0\u0189](?=[\p{L}\p{M}])/gu,"Đ").replace(
/[\u00F0\u0256](?=[\p{L}\p{M}])/gu,"đ").replace(/(\p{Ll}\p{M}*)[\u200B\u2060\uFEFF]+(?=\p{Lu})/gu,"$1 ")}var XL=/^\p{Lu}(?:\p{Ll}+(?:\p{Lu}\p{Ll}+)*)?$/u;function Ki(e){let t=Py(e),n=D(t),o=n.replace(
/[‘’`´]/g,"'").replace(/[\u2010-\u2015\u2212]/g,"-").slice(0,300).replace(Al,"").replace(_y,""),r=o;for(let u=0,d="";u<5&&r!==d;u+=1)d=r,r=r.replace(Cl,"").replace(Al,""),Ll(r)||(r=r.replace($l,
"").replace(Al,""));let s=r.toLowerCase(),i=Vc(n,250,"LONG")||Vc(r,250,"LONG");if(i)return i;if(Sy.test(s))return Bt(/[-,;(\x2f:\n]/.test(r+t)?"OFFICE_IN_NAME":"SHIFTED");if(t.length<300&&Oy(
t))return Bt("TWO_PEOPLE");if(Ry.test(s)||/[\d@]|:\x2f\x2f|www\.|\.(?:com|vn)\b/.test(s))return Bt("SHIFTED");if(!/^(?=.*\p{L})[\p{L}\p{M}' .-]*$/u.test(r))return Bt("CHARS");if(r.length>60)return Bt(
"LONG");let a=r.split(/[\s.'-]+/).every(u=>XL.test(u)||u.toLowerCase()===u.toUpperCase())?r:jh(r),c=r===o?[]:["TITLE_STRIPPED"];return{ok:!0,name:r,suggest:HL(a)??(a===r?void 0:a),notes:r.includes(
" ")?c:[...c,"ONE_WORD"]}}var Ty="Ban Thường vụ",Cy="Ủy ban Kiểm tra",$y="Văn phòng",Ly=new Map(Object.entries({ct:"Chủ tịch",btv:Ty,bch:"Ban Chấp hành",tb:"Trưởng Ban",pb:"Phó Ban",tgnc:
"Tuyên giáo - Nữ công",ubkt:Cy,cnubkt:`Chủ nhiệm ${Cy}`,vp:$y,cvp:`Chánh ${$y}`,cv:"Chuyên viên",kt:"Kế toán",gd:"Giám đốc",ht:"Hiệu trưởng",bt:"Bí thư",uv:"Ủy viên",uvtv:`Ủy viên ${Ty}`}));
function YL(e){let[,t,n=""]=/^(p|uv)(.{2,6})$/.exec(e)||[],o=Ly.get(e),r=o?void 0:Ly.get(n);return r?`${t==="p"?"Phó":"Ủy viên"} ${r}`:o}function Ey(e){return e.replace(/[–—]/g,"-").replace(
/\bTG ?- ?NC\b/gi,"TGNC").replace(/\bP\. ?(?=C)/g,"Phó ").replace(/\bCN ?(?=UBKT)/gi,"CN").replace(/(PCT|Phó (?:CT|Chủ tịch)) ?TT$/i,"$1 Thường trực").replace(/\p{L}[\p{L}\p{M}.]*/gu,t=>YL(G(
t.replace(/\./g,"")))||t)}var JL=["CT","PCT","PCT TT","UVBTV","UVBCH","CNUBKT","TB TGNC","PTB TGNC","PB TGNC","TB Nữ công","CVP","PCVP","CV","Cán bộ chuyên trách","KT"].map(Ey),Ay=new Map([G,
K].flatMap(e=>JL.map(t=>[e(t),t])));function My(e){let t=D(e).slice(0,300).replace(_y,""),n=Vc(t,100,"TOO_LONG");if(n)return n;if(ko(t))return Bt("SHIFTED");if(!/\p{L}/u.test(t))return Bt("CHARS");
let o=Ey(t),r=Ay.get(K(o))||Ay.get(G(o))||o,s=Bh(r,t)&&/^\p{Lu}/u.test(t)&&t!==t.toUpperCase();return{ok:!0,name:t,suggest:s||r===t.replace(/[–—]/g,"-")||r.length>100?void 0:r,notes:[]}}function _l(
e){let t=D(Py(e)),n=ko(t.slice(0,1e3));return n&&n!=="NOTHING"?Bt(`${n}_IN_NAME`):Vc(t,100,"TOO_LONG")||(/[\p{L}\d]/u.test(t)?{ok:!0,name:t,notes:[]}:Bt("CHARS"))}function Ny(e){return _l(e)}var zy=
1e3;function Fy(e){if(/^[0-9+.() -]*$/.test(e))return e.trim();let t=e.length>zy?e:e.normalize("NFKD").replace(/[\u0300-\u036f\u20e3]/g,"");return ws(t.replace(/[\r\n]/g,"|").replace(
/[\u2190-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff]/g," ")).toLowerCase().replace(/[đðɖ]/g,"d").replace(/[\u00b7\u2022\u2027\u30fb_]/g,".").replace(/[\u17e0-\u17e9]/g,n=>`${n.charCodeAt(
0)-6112}`).replace(/[\u2010-\u2015\u2212]/g,"-")}var QL=["(?:so )?(?:dien thoai|di dong|dt)|s?dt|(?:dt)?(?:dd|cq|nr|cd)","co (?:quan|dinh)|(?:may )?ban|nha rieng|van phong|vp|so|may",
"tel|phone|mob(?:ile|i)?|cell|hotline|hp|fax|[mtpf](?=[ .]?:)","zalo|vi(?:ber|ettel|na|naphone)|mobifone","lien he|lh|va|hoac|hay"].join("|"),Dy=new RegExp(`(^|[^a-z])(?:${QL})(?![a-z])[ .:]{0,3}`,
"g"),Pl=e=>/[a-z]/.test(e)?e.replace(Dy,"$1|").replace(Dy,"$1|"):e,eA="(?:so |may )?(?:le|nhanh|noi bo)|ext(?:ension)?|x|#",tA=new RegExp(`(^|[^a-z])[ ,;|-]*(?:${eA}) ?[.:=]? ?\\(?(\\d{1,6})\\)?$`),
nA=/(\d)() ?\x2f ?(\d{2,4})$/,oA=/(^|[^a-z]) ?\((\d{1,6})\)$/,Pn=e=>e.replace(/\D/g,"").length;function Uy(e){let t=e.slice(-40),n=tA.exec(t),o=n?null:nA.exec(t);if(o){let[c,,,u=""]=o,d=e.slice(0,
e.length-c.length+1),l=d.replace(/[ .()-]/g,"");if(/^\D*0\d{10}$/.test(l)&&Math.abs(+l.slice(-u.length)-+u)>9)return{text:d,ext:u}}let[r="",s="",i=""]=n||oA.exec(t)||[],a=e.slice(0,
e.length-r.length)+s;return r&&Pn(a)>=(n?7:10)?{text:a,ext:i}:{text:e,ext:""}}function El(e){let t=[""],n="";for(let o of e.split(/( - |[\x2f;,&|])/)){let r=t.length-1;/^(?: - |[\x2f;,&|])$/.test(o)?
n=o:Pn(o)>6&&Pn(t[r]||"")>6?t.push(o):t[r]+=n+o}return t.slice(0,20)}var rA=/\((?=[^()]*\p{L})(?:[^()\d]{0,60}\d{0,2}){0,2}[^()\d]{0,60}\)/gu,Iy=
/(^|[^\p{L}\d])\p{L}[\p{L}.]*(?![\p{L}\d])[ .:]{0,3}/gu;function Ky(e){return e.length>zy||/@|:\x2f\x2f|www\.|\.(?:com|vn|php)/.test(e)?e:e.replace(rA,"|").replace(Iy,"$1|").replace(Iy,"$1|")}var By={
version:4,country_calling_codes:{"84":["VN"]},countries:{VN:["84","00","[12]\\d{9}|[135-9]\\d{8}|[16]\\d{6,7}|7\\d{6}",[7,8,9,10],[["(\\d{4})(\\d{4,6})","$1 $2",["1(?:2[02]|[89])"],0,1],[
"(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["1[26]|6"],"0$1",1],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[1357-9]"],"0$1",1],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["2[48]"],"0$1",1],[
"(\\d{3})(\\d{4})(\\d{3})","$1 $2 $3",["2"],"0$1",1]],"0",0,0,0,0,0,[["2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\\d{7}",[10]],[
"121[0-3]\\d{5}|(?:1[46]0|(?:3\\d|7[06-9])\\d|5(?:[1689]\\d|2[238]|59)|8(?:[1-8]\\d|9[6-9])|9(?:[0-8]\\d|9[013-9]))\\d{6}",[9]],["1800\\d{4,6}|12(?:0[13]|28)\\d{4}",[8,9,10]],["1900\\d{4,6}",[8,9,
10]],0,0,["[17]99\\d{4}|69\\d{5,6}",[7,8]],0,["672\\d{6}",[9]]]]},nonGeographic:{}};var jy=By,Wy={version:jy.version,country_calling_codes:{84:["VN"]},countries:{VN:jy.countries.VN},nonGeographic:{}};
function Zy(...e){let t=new Map;for(let n of e){let[o="",...r]=n.split(/\W+/);r.forEach((s,i)=>t.set(s,`${Number(o)+i}`))}return t}var Gy=Zy("32: 162 163 164 165 166 167 168 169","56: 186","58: 188",
"59: 199","70: 120","76: 126 122 128 121","81: 127 129 123 124 125"),Hy=Zy("203: 33 240 25 26 27 280 281","212: 22 231 20 230 29","220: 320 321 241","225: 31 351 36 350 30",
"232: 52 53 54 510 511 37 38 39","24: 4","28: 8","251: 61 62","254: 64 55 56 57 58 68 60 501 500 63","269: 59 70 651 72 73 650 75 66 67","290: 780 781 710 711 74","296: 76 77","299: 79"),Vy=e=>Ml(e)&&
e.length===11?`0${Gy.get(e.slice(1,4))}${e.slice(4)}`:"",Ml=e=>Gy.has(e.slice(1,4));function qc(e){let t=[1,2,3].map(o=>e.slice(1,1+o)).find(o=>Hy.has(o))||"";return e.length===(t.length===1?10:
t.length+8)&&/[2-8]/.test(e.charAt(1+t.length))?t:""}var Nl=(e,t)=>`0${Hy.get(t)}${e.slice(1+t.length)}`;var Xc=(e,t)=>new RegExp(`^(?:${e})$`).test(t),Yc=class{constructor(t,n){this.number=t;
this.national=t.slice(3),this.country=n.countries.VN}getType(){let{2:t,11:n}=this.country;if(Xc(t,this.national))return Xc(n[1][0],this.national)?"MOBILE":Xc(n[0][0],this.national)?"FIXED_LINE":
void 0}formatNational(){let[t,n,,o]=this.country[4].find(([r,,s])=>Xc(r,this.national)&&new RegExp(`^(?:${s[s.length-1]})`).test(this.national))??["(.*)","$1",[],"0$1"];return this.national.replace(
new RegExp(`^(?:${t})$`),n.replace("$1",o||"$1"))}};var ot=e=>({ok:!1,reason:e}),iA=/^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])/,Yy=/^(\d)\1{6,}$|(\d)\2{7}$|^0?(?:123456789|987654321)/,aA=
/^0(?:69\d{5,8}|80\d{5,6})$/,cA=/^0?1[89]00\d{0,6}$|^1[01]\d{1,3}$/;function Qc(e){let t=/^[ (]*(?:\+|00)/.test(e),n=e.replace(/\D/g,"").replace(/^00(?=[1-9])/,"");if(Yy.test(n))return ot("FAKE");if(
cA.test(n))return ot("SERVICE_NUMBER");if(aA.test(n.replace(/^(?:84)?0?(?=69\d|80\d)/,"0")))return ot("CLOSED_NETWORK");let o=/^84/.test(n)&&(t||n.length>10),r=o?n.slice(2):n;if(r[0]==="0"||
o)return Xy(r[0]==="0"?r:`0${r}`,qy(e,o));if(t)return ot(r.length<7?"TOO_SHORT":"FOREIGN");if(r.length<9)return ot(/^[2-8].{6}/.test(r)?"NO_PREFIX":"TOO_SHORT");let s=Xy(`0${r}`,qy(e,o));return s.ok&&
s.kind==="valid"&&s.notes.unshift("LEADING_ZERO_ADDED"),s}function qy(e,t){let n=e.match(/\(?\d+/g)||[];return t&&/^\(?(?:00)?84$/.test(n[0]||"")&&n.shift(),/^\(?0$/.test(n[0]||"")&&n.shift(),n.map((
o,r)=>r?o:o.replace(/^(\(?)(?=[1-9])/,"$10"))}function Xy(e,t){let n=Jc(e,"valid")||(/^055[2-9]\d{6}$/.test(e)?uA(e):null)||Jc(Vy(e),"convertible","OLD_11_DIGIT")||dA(e,t)||ot(pA(e));return n.ok&&
n.kind==="valid"&&n.type==="mobile"&&(iA.test(e)||n.notes.push("UNKNOWN_PREFIX"),lA(e,t)&&n.notes.push("AMBIGUOUS_OLD_AREA")),Yy.test(e)?ot("FAKE"):n}function Jc(e,t,...n){if(
!/^0(?:2\d|[35789])\d{8}$/.test(e))return null;let o=new Yc(`+84${e.slice(1)}`,Wy),r=o.getType(),s=r==="MOBILE"?"mobile":r==="FIXED_LINE"?"landline":null;return s&&{ok:!0,kind:t,type:s,e164:o.number,
display:o.formatNational(),notes:n}}var uA=e=>({ok:!0,kind:"valid",type:"mobile",e164:`+84${e.slice(1)}`,display:`${e.slice(0,4)} ${e.slice(4,7)} ${e.slice(7)}`,notes:[]});function dA(e,t){let n=qc(
e),o=!/^2/.test(n)||Jy(n,t)||e[n.length+1]==="3"&&(t[0]||"").length>5;return n&&n!=="8"&&o?Jc(Nl(e,n),"convertible","OLD_AREA_CODE"):null}var Jy=(e,t)=>(t[0]||"").replace("(","")===`0${e}`;
function lA(e,t){let n=qc(e);return/^3[01]$/.test(n)||n==="55"&&e[3]!=="9"?!0:!n||!Jy(n,t)?!1:n==="8"||/^\(/.test(t[0]||"")||e[3]==="3"&&/^3-(?:7|1-|4-3$)/.test(t.map(o=>o.length).join("-"))}
function Dl(e){let t=`0${e.slice(3)}`,n=qc(t),o=n?Jc(Nl(t,n),"convertible"):null;return o?.ok?o.e164:void 0}function pA(e){let t=e[1]||"";if(/[01]/.test(t)&&e.length>8&&e.length<12&&!Ml(
e))return"PREFIX";let n=e.length-(/[12]/.test(t)?11:10);return n<0?"TOO_SHORT":n>0?"TOO_LONG":t==="2"?"AREA_CODE":"PREFIX"}function Sr(e){if(e==null)return ot("EMPTY");if(typeof e!="string"&&
typeof e!="number")return ot("CHARS");let t=Fy(String(e)).replace(/^(\d{9,12})\.0$/,"$1");if(!/[a-z0-9]|[^\x00-\x7f]/.test(t))return ot("EMPTY");if(/^[+-]?\d+([.,]\d+)? ?e ?[+-]?\d{1,3}$/.test(
t))return ot("SCIENTIFIC");let n=El(t).reduce((o,r)=>o.concat(hA(r)),[]);return n.length?bA(n):ot(mA(t))}var mA=e=>/\p{L}/u.test(Pl(e))?"CHARS":"EMPTY",Qy=/[^\d .()+\-\x2f,;:&|[\]'"=!?]/;function hA(
e){let{text:t,ext:n}=Uy(e),o=Pl(t);if(Qy.test(o)){if(fA(o))return[ot("LETTER_FOR_DIGIT")];let r=Ky(o);if(Qy.test(r))return[ot("CHARS")];if(Pn(r)===0)return[];if(Pn(r)<7)return[ot("CHARS")];let s=eb(r,
n).map(gA);return s.some(({ok:i})=>i)?s:[ot("CHARS")]}return Pn(o)===0?[]:eb(o,n)}var gA=e=>e.ok?{...e,notes:[...e.notes,"TEXT_AROUND"]}:e;function eb(e,t){let n=El(e).filter((s,i,a)=>a.length<2||Pn(
s)>0),o=n.length>1?n.map(Qc):yA(n[0]??""),r=o[o.length-1];return r&&r.ok&&t?[...o.slice(0,-1),{...r,display:`${r.display} (máy lẻ ${t})`,ext:t}]:o}var fA=
e=>/^[\d .()+\-\x2f,;:&|oli\u043e\u03bf]*$/.test(e)&&Pn(e)>5;function yA(e){return e.length<80&&Pn(e)>15&&tb(e.match(/\+?\d+/g)||[])||[Qc(e)]}function tb(e){if(e.length===0)return[];for(let t=1;t<=5&&
t<=e.length;t++){let n=Qc(e.slice(0,t).join(" ")),o=n.ok?tb(e.slice(t)):null;if(o)return[n,...o]}return null}function bA(e){let[t=ot("EMPTY")]=e;if(e.length<2||t.ok&&e.every(o=>o.ok&&
o.e164===t.e164))return t;let n=[];for(let o of e)o.ok&&!n.includes(o.e164)&&n.push(o.e164);return n.length?{ok:!1,reason:"MULTIPLE",parts:n}:ot("MULTIPLE")}var wA={[N.page]:["pageName","address",
"name","office","phone","email"],[N.group]:["pageName","address","name","office","phone","email"],[N.person]:["accountName","address","name","office","phone","email"],[N.none]:["reason"]},kA=(e,
t)=>t==="kind"||wA[ft(e)??N.page].includes(t),Il=e=>ft(e)===N.none?["kind","reason"]:de,zl=(e,t)=>({key:e,with:t}),un=(e,t,n={},o)=>({field:e,level:"fault",problem:zl(t,o),...n}),Rs=(e,t)=>({field:e,
level:"ask",problem:zl("account.ask",{value:t}),suggest:t}),Os=(e,t,n)=>({field:e,level:"note",problem:zl(t,n)});function xA(e){let t=jc(e),n=!t.ok&&t.reason==="OTHER_SITE"?xl(D(e)):void 0;
return t.ok?{value:t.canonical,key:t.key,addressKind:t.kind,findings:t.notes.map(o=>Os("address",`address.note.${o}`))}:{value:D(e),findings:[n?un("address","account.otherNetwork",{},{network:n}):un(
"address",`address.${t.reason}`),...t.suggest?[Rs("address",t.suggest)]:[]]}}var nb=e=>t=>{let n=Sr(t),o=n.ok&&n.notes.includes("AMBIGUOUS_OLD_AREA")?Dl(n.e164):void 0;return n.ok?{value:n.display,
key:n.e164,findings:[...o===void 0?[]:[Rs(e,ob(o))],...n.notes.map(r=>Os(e,`phone.note.${r}`))]}:{value:D(t),findings:[un(e,`phone.${n.reason}`),...(n.parts??[]).map(r=>Rs(e,ob(r)))]}},ob=e=>{let t=
Sr(e);return t.ok?t.display:e};function vA(e){let t=ac(e),n=t.suggest?[Rs("email",t.suggest)]:[];return t.ok?{value:t.email,key:t.key,findings:[...n,...t.notes.map(o=>Os("email",`email.note.${o}`))]}:
{value:D(e),findings:[un("email",`email.${t.reason}`),...n,...(t.parts??[]).map(o=>Rs("email",o))]}}var SA={accountName:"Nguyễn Thị Hoa",pageName:"Công đoàn xã Cầu Kè",name:"Nguyễn Thị Hoa",office:
"Phó Chủ tịch",second:"Trần Văn Minh"},Bi=(e,t)=>n=>{let o=t(n),r=o.suggest?[Rs(e,o.suggest)]:[];if(!o.ok){let s={label:Ct(e),example:SA[e]??""};return{value:D(n),findings:[un(e,`person.${o.reason}`,{
},s),...r]}}return{value:o.name,findings:[...r,...o.notes.map(s=>Os(e,`person.note.${s}`))]}};function RA(e){let t=D(e);return{value:t,findings:t.length>500?[un("reason","account.reasonLong")]:[]}}
function OA(e){let t=ft(e);return t?{value:t,findings:[]}:{value:D(e),findings:[un("kind","account.kindUnknown",{},{text:D(e)})]}}var TA={kind:OA,accountName:Bi("accountName",Ny),pageName:Bi(
"pageName",_l),address:xA,name:Bi("name",Ki),office:Bi("office",My),phone:nb("phone"),email:vA,second:Bi("second",Ki),secondPhone:nb("secondPhone"),reason:RA},CA=["accountName","pageName","name",
"office","second","reason"];function $A(e,t,n){try{return LA(e,t,n)}catch(o){return{value:t,findings:[un(e,"account.cellUnreadable")],broke:o}}}function LA(e,t,n){if(!D(t))return kA(n,e)?e==="kind"||
e==="reason"?{value:"",findings:[un(e,`account.${e}`)]}:{value:"",findings:[un(e,"account.required",{},{label:Ct(e)})]}:{value:"",findings:[]};let o=CA.includes(e)?ar(t):void 0;return o?{value:t,
findings:[un(e,"account.legacyText",{suggest:o.text},{text:o.text})]}:TA[e](t)}function AA(e,t){let n=(o,r)=>[{...Os("kind",o),level:"ask",suggest:r,setField:"kind"}];return t==="group"&&e!==N.group?
n("account.addressIsGroup",N.group):e===N.group&&t&&!["group","share"].includes(t)?[Os("address","account.groupAddress")]:t==="page"&&e===N.person?n("account.addressIsPage",N.page):[]}function Rr(e){
let t=ft(e.kind)??"",n=Il(t),o={};for(let i of de)o[i]=n.includes(i)?$A(i,e[i],t):{value:D(e[i]),findings:[]};let r=de.filter(i=>"broke"in o[i]),s={};for(let i of de)s[i]=o[i].value;return{values:s,
findings:[...de.flatMap(i=>o[i].findings),...AA(t,o.address.addressKind)],addressKey:o.address.key??"",phoneKey:o.phone.key??"",emailKey:o.email.key??"",addressKind:o.address.addressKind??"",
...r.length?{broke:r.map(i=>o[i].broke)}:{}}}var rb=5,sb=120;function ib(e,t,n=o=>{throw o}){let o=new Map(t.map(({code:i,name:a})=>[i.trim(),Xt(a.trim(),sb)])),r={rows:e.filter(i=>!Gd(i)),samples:
e.filter(Gd),cores:dg(t)},s=(i,{level:a,field:c},u)=>{let d=[...u.units??Oi(u.rows)],l=d.map(m=>o.get(m)||Xt(m,sb)),p=l.slice(0,rb).join("; ")+(d.length>rb?"; …":"");return{rowIds:u.rows.map(
m=>m.rowId),units:d,level:a,problem:{key:`across.${i}`,with:{units:p,count:u.rows.length,other:l[1]||""},field:u.field??c}}};return Object.entries(Qa).flatMap(([i,a])=>{try{return Array.from(a.find(
r),c=>s(i,a,c))}catch(c){return n(c,i),[]}})}function ab(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}
var Fl=e=>e?`"${e}" `:"";function Ul(e,t=""){if(typeof e!="number")throw new TypeError(Fl(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(Fl(
t)+"expected integer >= 0, got "+e);return e}function Ts(e,t,n=""){if(ab(e)&&(t===void 0||e.length===t))return e;t!==void 0&&Ul(t,"length");let o=ab(e),r=t!==void 0?` of length ${t}`:"",s=o?
`length=${e.length}`:`type=${typeof e}`,i=Fl(n)+"expected Uint8Array"+r+", got "+s;throw o?new RangeError(i):new TypeError(i)}function db(e){if(typeof e!="function"||
typeof e.create!="function")throw new TypeError("expected hash wrapped by utils.createHasher");if(Ul(e.outputLen),Ul(e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error(
"hash blockLen / outputLen must be >= 1")}var _A=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},cb=(
e,t)=>{_A(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&n!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(
`"${t}.__proto__" is not allowed`)};function Cs(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function eu(e,t){Ts(e,
void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError('"output" expected length >= '+n)}function ji(...e){for(let t=0;t< e.length;t++)e[t].fill(0)}function tu(e){
return new DataView(e.buffer,e.byteOffset,e.byteLength)}function dn(e,t){return e<<32-t|e>>>t}var lb=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",PA=Array.from({
length:256},(e,t)=>t.toString(16).padStart(2,"0"));function Kl(e){if(Ts(e),lb)return e.toHex();let t="";for(let n=0;n< e.length;n++)t+=PA[e[n]];return t}function ub(e){return e>=48&&e<=57?e-48:e>=65&&
e<=70?e-55:e>=97&&e<=102?e-87:void 0}function pb(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);if(lb)try{return Uint8Array.fromHex(e)}catch(r){
throw r instanceof SyntaxError?new RangeError(r.message):r}let t=e.length,n=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);let o=new Uint8Array(n);for(let r=0,s=
0;r< n;r++,s+=2){let i=ub(e.charCodeAt(s)),a=ub(e.charCodeAt(s+1));if(i===void 0||a===void 0){let c=e[s]+e[s+1];throw new RangeError('hex string expected, got non-hex character "'+c+'" at index '+s)}
o[r]=i*16+a}return o}function EA(e,t,n="opts"){return cb(e,"defaults"),t!==void 0&&cb(t,n),Object.assign(Object.create(null),e,t)}function mb(e,t={}){if(typeof e!="function")throw new TypeError(
'"hashCons" expected function, got type='+typeof e);t=EA({},t,"info");let n=(r,s)=>e(s).update(r).digest(),o=e(void 0);return n.outputLen=o.outputLen,n.blockLen=o.blockLen,n.canXOF=o.canXOF,n.create=
r=>e(r),Object.assign(n,t),Object.freeze(n)}var hb=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});var nu=class{constructor(t,n){he(this,"oHash");he(this,"iHash");he(this,"blockLen");he(
this,"outputLen");he(this,"canXOF",!1);he(this,"finished",!1);he(this,"destroyed",!1);if(db(t),Ts(n,void 0,"key"),this.iHash=t.create(),typeof this.iHash.update!="function")throw new Error(
"expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;let o=this.blockLen,r=new Uint8Array(o);r.set(n.length>o?t.create().update(n).digest():n);for(let s=0;
s< r.length;s++)r[s]^=54;this.iHash.update(r),this.oHash=t.create();for(let s=0;s< r.length;s++)r[s]^=106;this.oHash.update(r),ji(r)}update(t){return Cs(this),this.iHash.update(t),this}digestInto(t){
Cs(this),eu(t,this),this.finished=!0;let n=t.subarray(0,this.outputLen);this.iHash.digestInto(n),this.oHash.update(n),this.oHash.digestInto(n),this.destroy()}digest(){let t=new Uint8Array(
this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||(t=Object.create(Object.getPrototypeOf(this),{}));let{oHash:n,iHash:o,finished:r,destroyed:s,blockLen:i,outputLen:a,canXOF:c}=this;
return t=t,t.finished=r,t.destroyed=s,t.blockLen=i,t.outputLen=a,t.canXOF=c,t.oHash=n._cloneInto(t.oHash),t.iHash=o._cloneInto(t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,
this.oHash.destroy(),this.iHash.destroy()}},gb=(()=>{let e=((t,n,o)=>new nu(t,n).update(o).digest());return e.create=(t,n)=>new nu(t,n),e})();var MA=e=>e/2**32|0,NA=e=>e>>>0;function fb(e,t,n,o){
let r=MA(n),s=NA(n);e.setUint32(t,o?s:r,o),e.setUint32(t+4,o?r:s,o)}function yb(e,t,n){return e&t^~e&n}function bb(e,t,n){return e&t^e&n^t&n}var ou=class{constructor(t,n,o,r){he(this,"blockLen");he(
this,"outputLen");he(this,"canXOF",!1);he(this,"padOffset");he(this,"isLE");he(this,"buffer");he(this,"view");he(this,"finished",!1);he(this,"length",0);he(this,"pos",0);he(this,"destroyed",!1);
this.blockLen=t,this.outputLen=n,this.padOffset=o,this.isLE=r,this.buffer=new Uint8Array(t),this.view=tu(this.buffer)}update(t){Cs(this),Ts(t);let{view:n,buffer:o,blockLen:r}=this,s=t.length,i=!1;for(
let a=0;a< s;){let c=Math.min(r-this.pos,s-a);if(c===r){let u=tu(t);for(;r<=s-a;a+=r)this.process(u,a);i=!0;continue}o.set(a===0&&c===s?t:t.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===r&&(
this.process(n,0),this.pos=0,i=!0)}return this.length+=t.length,i&&this.roundClean(),this}digestInto(t){Cs(this),eu(t,this),this.finished=!0;let{buffer:n,view:o,blockLen:r,isLE:s}=this,{pos:i}=this;n[
i++]=128,n.fill(0,i),this.padOffset>r-i&&(this.process(o,0),n.fill(0)),fb(o,r-8,this.length*8,s),this.process(o,0),this.roundClean();let a=t===n?o:tu(t),c=this.outputLen,u=c/4,d=this.get();if(c%4||
u>d.length)throw new Error("invalid outputLen");for(let l=0;l< u;l++)a.setUint32(4*l,d[l],s)}digest(){let{buffer:t,outputLen:n}=this;this.digestInto(t);let o=t.slice(0,n);return this.destroy(),o}
_cloneIntoMeta(t){let{buffer:n,length:o,finished:r,destroyed:s,pos:i}=this;return t.destroyed=s,t.finished=r,t.length=o,t.pos=i,i&&t.buffer.set(n),t}clone(){return this._cloneInto()}},wb=
Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var DA=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,
2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,
2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,
3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,
2428436474,2756734187,3204031479,3329325298]),No=new Uint32Array(64),Bl=class extends ou{constructor(n,o){super(64,n,8,!1);he(this,"A",0);he(this,"B",0);he(this,"C",0);he(this,"D",0);he(this,"E",0);
he(this,"F",0);he(this,"G",0);he(this,"H",0);this.A=o[0]|0,this.B=o[1]|0,this.C=o[2]|0,this.D=o[3]|0,this.E=o[4]|0,this.F=o[5]|0,this.G=o[6]|0,this.H=o[7]|0}get(){let{A:n,B:o,C:r,D:s,E:i,F:a,G:c,H:u}=
this;return[n,o,r,s,i,a,c,u]}set(n,o,r,s,i,a,c,u){this.A=n|0,this.B=o|0,this.C=r|0,this.D=s|0,this.E=i|0,this.F=a|0,this.G=c|0,this.H=u|0}_cloneInto(n){return(n||(n=new this.constructor)).set(
...this.get()),this._cloneIntoMeta(n)}process(n,o){for(let p=0;p<16;p++,o+=4)No[p]=n.getUint32(o,!1);for(let p=16;p<64;p++){let m=No[p-15],h=No[p-2],b=dn(m,7)^dn(m,18)^m>>>3,k=dn(h,17)^dn(h,
19)^h>>>10;No[p]=k+No[p-7]+b+No[p-16]|0}let{A:r,B:s,C:i,D:a,E:c,F:u,G:d,H:l}=this;for(let p=0;p<64;p++){let m=dn(c,6)^dn(c,11)^dn(c,25),h=l+m+yb(c,u,d)+DA[p]+No[p]|0,k=(dn(r,2)^dn(r,13)^dn(r,22))+bb(
r,s,i)|0;l=d,d=u,u=c,c=a+h|0,a=i,i=s,s=r,r=h+k|0}r=r+this.A|0,s=s+this.B|0,i=i+this.C|0,a=a+this.D|0,c=c+this.E|0,u=u+this.F|0,d=d+this.G|0,l=l+this.H|0,this.set(r,s,i,a,c,u,d,l)}roundClean(){ji(No)}
destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),ji(this.buffer)}},jl=class extends Bl{constructor(){super(32,wb)}};var ru=mb(()=>new jl,hb(1));var IA=16,kb=e=>Kl(e.slice(0,IA));function Wi(e){
let t=encodeURIComponent(e.replace(/[\uD800-\uDFFF]/gu,"\ufffd")),n=[];for(let o=0;o< t.length;o+=1){let r=t[o]==="%";n.push(r?parseInt(t.slice(o+1,o+3),16):t.charCodeAt(o)),r&&(o+=2)}
return Uint8Array.from(n)}var Do=e=>kb(ru(Wi(e))),Wl=e=>Kl(ru(Wi(e))),$s=class{constructor(t){this.known=new Map;this.start=gb.create(ru,pb(t))}of(t){let n=this.known.get(t)??kb(this.start.clone(
).update(Wi(t)).digest());return this.known.set(t,n),n}};var zA=8,vb="trống",Sb="1",xb=" (theo bản cũ)",Rb="Đã rút đồng ý",su=e=>e.trim()?Do(e.trim().normalize("NFC")).slice(0,zA):vb,Ob=(e,
t)=>e===vb||/^[0-9a-f]{8}$/.test(e??"")?e:su(t),Tb=({name:e,phone:t,email:n,second:o,secondPhone:r})=>{let s=[K(o),r.replace(/\D/g,"")];return[K(e),t.replace(/\D/g,""),n.trim().toLowerCase(),
...s.some(i=>i!=="")?s:[]]},oo=e=>ft(e.kind)!==N.none&&Tb(e).some(t=>t!==""),Cb=(e,t,n)=>`${e||"Người dùng biểu mẫu"}, ${ge(t)}, bản thông báo ${n}`,iu=e=>`${Rb}, ${ge(e)}`,Ls=
e=>/^(da )?(rut|thu hoi)\b/.test(G(e).trim()),au=e=>e.startsWith(`${Rb}, `),$b=e=>e.endsWith(xb)?e:`${e.trim()}${xb}`,Lb=(e,t)=>t.of("consent",e.consent.trim(),...Tb(e)),Zi=(e,t)=>[Sb,t.name,Lb(e,
t)].join(".");function ro(e,t){if(!e.consent.trim())return e.consentMark?"ended":"none";if(Ls(e.consent))return"withdrawn";let[n,o,r]=e.consentMark.split(".");return n===Sb&&r&&(!t||o!==t.name)?
"unknown":t&&r===Lb(e,t)&&o===t.name?"given":"ended"}var Ab=(e,t)=>!Ls(e)&&e.trim()!==""&&!e.includes(`bản thông báo ${su(t)}`);var _b=Tn(de.map(Ct));function cu(e){let t=e.split(/[,;\n]/).map(
r=>r.trim()),n=new Set,o=[];for(let r=0;r< t.length;r+=1){let s=t[r],i=r+1< t.length?_b(`${s}, ${t[r+1]}`):void 0,a=i??_b(s);i&&(r+=1),a?n.add(a):s&&o.push(s)}return{fields:de.filter(r=>n.has(Ct(r))),
unknown:o}}var FA=/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/,so=e=>FA.test(e),Pb=(e,t,n)=>so(e)&&e>=t&&e<=n,Eb=({shown:e,updated:t},n,o)=>[e,t].find(r=>Pb(r,n,o))??"";function Mb(e,t,n,o){return e.hasRows?
e.witnessed?e.witnessed:e.complete?Eb(e,t,n)||n:!o&&Pb(e.shown,t,n)?e.shown:"":""}function Nb(e,t,n){if(e.witnessed||!e.hasRows||!e.complete)return{witnessed:e.witnessed};let o=Eb(e,t,n);if(o)return{
witnessed:o};let r=e.shown!==""&&!(so(e.shown)&&e.shown>n);return{witnessed:n,...r?{insteadOf:e.shown}:{}}}function UA(e,t){return e.length===0||t==="ended"||e.some(({isPending:n})=>n)?ms[
t].withoutRows:e.some(n=>n.hasFault||n.review==="returned")?L.fix:e.every(n=>n.isNone)?L.none:e.every(n=>n.review==="passed")?L.approved:L.reported}function Db(e,t,{last:n,isWitness:o,...r},s,i,a){
let c=UA(e,t),u=c!==L.missing&&c!==L.fix&&c!=="",d=b=>b.reduce((k,x)=>x.updated>k?x.updated:k,""),l=e.filter(({isPending:b})=>!b),p={...r,updated:d(l),hasRows:l.length>0,complete:u},m=Mb(p,n,i,o),h=
c===""?"":qg(s,m,a);return{status:c,timeliness:h,count:e.filter(b=>!b.isNone).length,first:m,witness:Nb(p,n,i),updated:d(e),order:KA(c,h),pending:e.length-l.length}}function KA(e,t){let n={[
L.missing]:0,[L.fix]:10,[L.reported]:20,[L.none]:30,[L.approved]:40,"":50},o={[ie.overdue]:0,[ie.late]:1,[ie.grace]:2,[ie.open]:3,[ie.onTime]:4,"":5};return n[e]+o[t]}var BA=3,Ib=e=>/\d+$/.exec(e)?.[
0].replace(/^0+(?=\d)/,"")??"";function zb(e){let t,n=()=>{let o=new Map;for(let{code:r,name:s}of e){let i={code:r.trim(),name:s.trim()};if(i.code){for(let a of new Set([G($t(s)),Ib(i.code)]))if(a){
let c=o.get(a);c?c.push(i):o.set(a,[i])}}}return o};return o=>{t??(t=n());let r=o.trim(),s=t.get(/^\d+$/.test(r)?Ib(r):G($t(r)))??[];return s.length>BA?"":s.map(({code:i,name:a})=>`${i} (${a})`).join(
", ")}}var As={full:"hộp thư của người nhận đã đầy",unknown:"không có địa chỉ này",domain:"tên miền sau dấu @ không nhận thư, có thể gõ sai",disabled:"hộp thư đã bị khóa hoặc ngừng dùng",blocked:
"máy chủ của người nhận chặn thư",large:"thư lớn hơn mức người nhận cho phép",other:"máy chủ của người nhận không nhận thư, không rõ lý do"},jA=
/[\w.!#$%&'*+\x2f=?^`{|}~-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}/gi,WA=/^(?:mailer-daemon|postmaster|noreply|no-reply)@|@(?:googlemail|mail\.gmail)\.com$/i,ZA=4e5,GA=[["2.2","full"],[
"2.1","disabled"],["2.3","large"],["3.4","large"],["1.2","domain"],["1.10","unknown"],["1.","unknown"],["4.","domain"],["7.","blocked"]],Or=(...e)=>new RegExp(e.join("|"),"i"),HA=[[Or("over quota",
"quota exceeded","mailbox (?:is )?full","inbox is full","out of storage","hộp thư .{0,20}đầy","hết dung lượng"),"full"],[Or("domain .{0,60}(?:not found|couldn't be found|does ?n.t exist)",
"tên miền .{0,60}không"),"domain"],[Or("address not found","couldn't be found","user unknown","unknown user","no such user","does ?n.t exist","không tìm thấy địa chỉ","không tìm thấy người"),
"unknown"],[Or("disabled","inactive","suspended","bị vô hiệu","ngừng hoạt động"),"disabled"],[Or("blocked","spam","policy","rejected","blacklist","access denied","bị chặn","bị từ chối"),"blocked"],[
Or("too large","size limit","exceeds .{0,20}size","quá lớn"),"large"]],VA=Or("delivery incomplete","delivery (?:is )?delayed","will (?:retry|keep trying)","temporary problem","tiếp tục thử",
"chậm trễ");function Fb(e){let t=[...e.matchAll(/(?:^|[^\d.])([45])\.(\d{1,3}\.\d{1,3})(?![\d.]*\d)/g)],n=t.find(([,r])=>r==="5");if(n){let r=`5.${n[2]}`;return{reason:GA.find(([s])=>n[2].startsWith(
s))?.[1]??"other",code:r}}if(t.length||VA.test(e))return t.some(([,,s])=>s==="2.2")?{reason:"full",code:"4.2.2"}:"late";let o=HA.find(([r])=>r.test(e));return o?{reason:o[1],code:""}:
/(?:^|\D)55\d(?:\D|$)/.test(e)?{reason:"other",code:""}:void 0}function Ub(e,t){let n=e.slice(0,ZA),o=[...n.matchAll(jA)].map(i=>({email:i[0].toLowerCase().replace(/^[.'`]+/,""),from:i.index,to:
i.index+i[0].length})).filter(({email:i})=>!WA.test(i)&&t(i)),r=new Map,s=new Set;return o.forEach(({email:i,from:a,to:c},u)=>{let d=o.slice(u+1).find(m=>m.email!==i),l=o.slice(0,u).reverse().find(
m=>m.email!==i),p=Fb(n.slice(c,Math.min(d?.from??n.length,c+3e3)))??Fb(n.slice(Math.max(l?.to??0,a-1e3),a));p==="late"?s.add(i):p&&!(r.has(i)&&p.code==="")&&r.set(i,{email:i,...p})}),{bounces:[
...r.values()],delayed:[...s].filter(i=>!r.has(i))}}var en=100,Zl=e=>/^[A-Za-zĐđ]{0,6}[-_.]?\d[\w.-]*$/.test(e);function qA(e,t){let n=[],{activity:o}=e,r=e.mergedInto.trim();if(o.trim()&&!Cn(o)&&
n.push({column:"activity",problem:{key:"roster.badActivity",with:{text:o}}}),t.superiorRings.has(e)&&n.push({column:"parent",problem:{key:"roster.parentRing"}}),xt(e)===J.merged){let s=t.named(r);r?s?
t.mergerRings.has(e)&&n.push({column:"mergedInto",problem:s===e?{key:"roster.mergedSelf"}:{key:"roster.mergedRing"}}):n.push({column:"mergedInto",problem:{key:"roster.mergedUnknown",with:{code:r}}}):
n.push({column:"mergedInto",problem:{key:"roster.mergedNowhere"}})}else r&&n.push({column:"mergedInto",problem:{key:"roster.mergedStill"}});return n}function XA(e,t,n){let o=[],r=e.code.trim(),s=
e.parent.trim();r?r.length>en?o.push({column:"code",problem:{key:"roster.codeLong",with:{most:en}}}):(t.get(j(r))??0)>1&&o.push({column:"code",problem:{key:"roster.codeTwice",with:{code:r}}}):o.push({
column:"code",problem:{key:"roster.noCode"}}),e.name.trim()||o.push({column:"name",problem:{key:"roster.noName"}}),s&&j(s)===j(r)?o.push({column:"parent",problem:{key:"roster.parentSelf"}}):Zl(s)&&
!t.has(j(s))&&o.push({column:"parent",problem:{key:"roster.parentUnknown",with:{parent:s}}}),o.push(...qA(e,n));for(let{text:i,suggest:a}of Fe(e.email).bad)o.push({column:"email",problem:a?{key:
"roster.askEmail",with:{text:i,suggest:a}}:{key:"roster.badEmail",with:{text:i}}});for(let i of Gg(e.phone))Sr(i).ok||o.push({column:"phone",problem:{key:"roster.badPhone",with:{text:i}}});
return e.required.trim()&&!xo(e.required)&&o.push({column:"required",problem:{key:"roster.badRequired",with:{text:e.required}}}),e.extendedTo.trim()&&we(e.extendedTo)===void 0&&o.push({column:
"extendedTo",problem:{key:"roster.badDay",with:{text:e.extendedTo}}}),o}function YA(e,t){let n=t.get(e.code.trim()),o=n?.email.split(", ").every(r=>e.email.toLowerCase().indexOf(r.toLowerCase(
))>=0)??!1;return n&&o?[{column:"email",problem:n.why?{key:"roster.returnedEmail",with:{text:n.email,day:M(n.day),why:As[n.why]}}:{key:"roster.refusedEmail",with:{text:n.email,day:M(n.day)}}}]:[]}
function Gi(e,t={},n=()=>{}){let o=new Map;for(let i of e.map(({code:a})=>j(a)))i&&o.set(i,(o.get(i)??0)+1);let r=new Map(Object.entries(t)),s=Me(e);return e.map(i=>{try{return[...XA(i,o,s),...YA(i,
r)]}catch(a){return n(a),[{column:"",problem:{key:"roster.unreadable"}}]}})}var Gl=e=>Object.fromEntries(e.map(t=>[t,""])),JA=["unit",...de],Bb=e=>JA.every(t=>e[t].trim()===""),ke=e=>Hn(
e.usage)===fe.stopped;function QA(e,t){return t?{key:"account.unitMeant",with:{code:e,meant:t}}:{key:"account.unknownUnit",with:{code:e}}}function e_(e,t,n,o){let r=[],s=(i,a)=>{r.push({column:i,
problem:a})};e.unit.trim()?t===void 0&&s("unit",QA(e.unit,o(e.unit))):s("unit",{key:"account.noUnit"}),e.usage.trim()&&!Hn(e.usage)&&s("usage",{key:"account.usageUnknown",with:{text:e.usage}}),
e.review.trim()&&!Ai(e.review)&&s("review",{key:"account.reviewUnknown",with:{text:e.review}});for(let i of n.findings)i.level==="fault"&&r.push({column:i.field,problem:bc(i.problem)});return r}
function t_(e,t){return{blank:!1,active:!0,pending:!1,unit:Hl(()=>e.unit.trim(),""),isNone:!1,review:"waiting",consent:"unknown",faults:[{column:"",problem:{key:"account.rowUnreadable"}}],remarks:[],
own:{...Gl(["unitName",...Zn]),rowId:t}}}function Hl(e,t){try{return e()}catch{return t}}function n_(e){return e==="given"||e==="unknown"?[]:[{column:"",problem:{key:e==="withdrawn"?
"account.consentWithdrawn":"account.noConsent"}}]}function o_(e,t,n,o,r,s){let i=Bb(e),a=e.unit.trim();if(i)return{blank:i,active:!1,pending:!1,unit:a,isNone:!1,review:"waiting",consent:ro(e,o),
faults:[],remarks:[],own:Gl(["unitName",...Zn])};let c=Rr(e),u=t.get(a),d=ke(e),l=An(e,o),p=d?[]:e_(e,u,c,r);!d&&l==="returned"&&p.push({column:"",problem:bc(_c(e.comment))});let m=d?[]:
c.findings.filter(x=>x.level!=="fault").map(({field:x,problem:v})=>({column:x,problem:bc(v)}));!d&&e.review.trim()&&Ac(e,o)&&m.push({column:"",problem:{key:"account.markUnknown"}});let{unknown:h}=cu(
e.fixFields);!d&&h.length&&m.push({column:"",problem:{key:"account.fixUnknown",with:{text:h.join(", ")}}});let b=ro(e,o);!d&&oo(e)&&m.push(...n_(b));let k=Eo(e,o).join(", ");return{blank:i,active:!d,
pending:!d&&!_t(e,s),unit:a,isNone:ft(e.kind)===N.none,review:l,faults:p,remarks:m,reading:c,consent:b,own:{unitName:u??"",faults:"",remarks:"",changed:k,rowId:n,addressKey:c.addressKey,mask:""}}}
function r_(e,t){let n=new Set;return e.map(o=>{let r=o.rowId&&!n.has(o.rowId)?o.rowId:Hl(()=>Bb(o),!1)?"":t();return n.add(r),r})}function s_(e){let t=new Map;for(let n of e){if(!n.active)continue;
let o=t.get(n.unit)??{none:[],accounts:0};n.isNone?o.none.push(n):o.accounts+=1,t.set(n.unit,o)}for(let{none:n,accounts:o}of t.values())o?n.forEach(r=>r.faults.push({column:"kind",problem:{key:
"account.noneWithAccounts"}})):n.slice(1).forEach(r=>r.faults.push({column:"kind",problem:{key:"account.noneTwice"}}))}function i_(e,t,n,o){let r=new Map(t.map(a=>[a.own.rowId,a])),s=e.flatMap((a,
c)=>{let{active:u,own:d,reading:l,unit:p}=t[c];return!u||!l?[]:[{rowId:d.rowId,unit:p,key:l.addressKey,kind:l.addressKind,pageName:a.pageName,accountName:a.accountName,name:a.name,phone:l.phoneKey,
email:l.emailKey}]}),i=ib(s,n.map(({code:a,name:c})=>({code:a,name:c})),o);for(let{rowIds:a,level:c,problem:u}of i){let d={column:"",problem:u};for(let l of a.map(p=>r.get(p)))(c==="fix"?l?.faults:
l?.remarks)?.push(d)}}function a_(e,t){let n=new Map;return e.forEach(({updated:o},r)=>{let{active:s,pending:i,unit:a,isNone:c,review:u,faults:d}=t[r];if(!s)return;let l={isPending:i,isNone:c,
hasFault:d.some($n),review:u,updated:o},p=n.get(a);p?p.push(l):n.set(a,[l])}),n}function c_(e,t,n,o){let{dueBefore:r,graceUntil:s,openedAt:i}=o.round??{dueBefore:"",graceUntil:"",openedAt:""},a=d=>so(
d)&&d< i?"":d,c=Db(t,n,{witnessed:a(e.witnessed),shown:a(e.first),last:o.lastWitness??"",isWitness:o.isWitness??!1},{dueBefore:r,graceUntil:s,extendedTo:It(e.extendedTo)},o.now,o.today);return{cells:{
status:c.status,timeliness:c.timeliness,count:xt(e)===J.dissolved?"0":String(c.count),first:c.first,updated:c.updated,order:String(c.order),counted:rf(n)?"1":"0"},standing:c}}function u_(e,t,n){let o=
a_(e.accounts,t),r=gc(e.units,e.round),s=Gi(e.units,e.refused,n);return e.units.map((i,a)=>{let c=!i.code.trim()&&!i.name.trim();if(c)return{blank:c,pending:0,faults:[],own:Gl(mr)};let u=s[a];if(
!e.round||!yt(e.round))return{blank:c,pending:0,faults:u,obligation:Hl(()=>r(a),"report"),own:{...Kb(mr,i),faults:kc(u)}};try{let d=o.get(i.code.trim())??[],l=r(a),{cells:p,standing:m}=c_(i,d,l,e),{
witness:h,pending:b}=m;return{blank:c,faults:u,obligation:l,pending:b,witness:h,own:{...p,faults:kc(u)}}}catch(d){return n(d),u.push({column:"",problem:{key:"roster.unreadable"}}),{blank:c,pending:0,
faults:u,own:{...Kb(mr,i),faults:kc(u)}}}})}var Kb=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]]));function jb(e){let t=[],n=a=>{t.push(a)},o=new Map(e.units.map(a=>[a.code.trim(),a.name.trim()])),r=zb(
e.units),s=r_(e.accounts,e.newId),i=e.accounts.map((a,c)=>{try{return o_(a,o,s[c],e.markKey,r,e.round)}catch(u){return n(u),t_(a,s[c])}});for(let{reading:a}of i)a?.broke?.forEach(n);s_(i),i_(
e.accounts,i,e.units,n);for(let a of i)Object.assign(a.own,{faults:pf(a.faults),remarks:mf(a.remarks),mask:gf(a.faults)});return{accounts:i,units:u_(e,i,n),broke:t}}function _s(e,t,{consent:n}){
return n==="ended"?{consent:"",consentMark:""}:n==="withdrawn"&&!au(t.consent)?{consent:iu(e.now),consentMark:""}:{consent:t.consent,consentMark:t.consentMark}}var Hi=(e,t,n,o)=>t.flatMap((r,s)=>{
let i=_s(e,r,n.accounts[s]);return o(r,s)&&(i.consent!==r.consent||i.consentMark!==r.consentMark)?[{index:s,cells:i}]:[]});function Tr(e){return Object.fromEntries(an.map(t=>[t,hf(e.faults,t)]))}
var qe=(e,t,n=!1)=>Cr(e,e.round(),t,n);function Cr(e,t,n,o=!1){let r=jb({accounts:n,units:e.table("units").rows,round:t,now:e.now,today:e.today,newId:()=>e.newId(),refused:e.refusedAddresses(),
markKey:e.markKey(),lastWitness:e.lastWitness(),isWitness:o});return e.broke(r.broke),r}var Vl=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]])),Wb=(e,t,n)=>e.some(o=>t[o]!==n[o]);function Ps(e,t,n){
return e.flatMap((o,r)=>{let s=t.accounts[r].own;return n(o,r)&&Wb(Zn,s,o)?[{index:r,cells:Vl(Zn,s)}]:[]})}function uu(e,t,n){return e.flatMap((o,r)=>{let{unitName:s}=t.accounts[r].own;return n(o,r)&&
s!==o.unitName?[{index:r,cells:{unitName:s}}]:[]})}function io(e,t,n){return e.flatMap((o,r)=>{let s=t.units[r].own;return n(o,r)&&Wb(mr,s,o)?[{index:r,cells:Vl(mr,s)}]:[]})}var ql=(e,t,n)=>e.filter((
{index:o})=>t[o]!==n.accounts[o].own.faults).map(({index:o})=>({index:o,notes:Tr(n.accounts[o])}));function du(e,t){let n=e.table("accounts").rows,o=()=>!0;e.putOwn("accounts",uu(n,t,o)),e.putOwn(
"accounts",Ps(n,t,o)),e.putOwn("accounts",Hi(e,n,t,o)),e.putOwn("units",io(e.table("units").rows,t,o))}var d_=3;function Vi(e,t,n,o=()=>!0){let{rows:r,untidy:s}=e.table(t);for(let[i,a]of s){if(!n.has(
i))continue;let c=0,u=a.filter(o).filter((d,l,p)=>((l===0||p[l-1]!==d-1)&&(c+=1),c<=d_));e.putOwn(t,u.map(d=>({index:d,cells:{[i]:r[d][i]}})))}}var lu=(e,t)=>e.putNotes("accounts",t.accounts.map((n,
o)=>({index:o,notes:Tr(n)})));function Zb(e,t){let n=e.table("accounts").rows,o=Xl(e,{accounts:n,units:[t],typed:[],added:[]});return e.putNotes("accounts",n.flatMap((r,s)=>r.unit.trim()===t?[{index:
s,notes:Tr(o.accounts[s])}]:[])),o}function Xl(e,t){let{accounts:n,units:o,typed:r,stamped:s=[],added:i}=t,a=e.table("accounts").rows.map(h=>h.faults),c=a.length,u=qe(e,n),d=(h,b)=>{let k=u.accounts[
b];Object.assign(h,k.own,_s(e,n[b],k))};for(let h of r)d(h.cells,h.index);i.forEach((h,b)=>d(h,c+b));let l=s.map(h=>{let{updated:b,by:k,source:x,round:v,answer:R}=n[h],O=u.accounts[h],C={updated:b,by:
k,source:x,round:v,answer:R},g=_s(e,n[h],O);return{index:h,cells:{...Vl(Zn,O.own),...C,...g}}}),p=new Set([...r,...l].map(({index:h})=>h)),m=Ps(n.slice(0,c),u,(h,b)=>!p.has(b)&&o.includes(h.unit.trim(
))).map(({index:h,cells:b})=>({index:h,cells:{...b,rowId:n[h].rowId}}));return e.putTyped("accounts",r),e.append("accounts",i),e.putOwn("accounts",l),e.putOwn("accounts",m),e.putOwn("accounts",Hi(e,
n.slice(0,c),u,(h,b)=>!p.has(b)&&o.includes(h.unit.trim()))),e.putOwn("units",io(e.table("units").rows,u,h=>o.includes(h.code.trim()))),e.putNotes("accounts",ql([...r,...l,...m],a,u)),u}function Gb(e,
t){let{notice:n}=e.settings(),{rows:o}=e.table("accounts"),r=t.accounts.filter(({active:s,consent:i},a)=>s&&i==="given"&&Ab(o[a].consent,n)).length;return[...n?[]:[{key:"setting.empty",with:{label:
Ue.notice.label}}],...r?[{key:"account.otherNotice",with:{count:r}}]:[]]}var Es=e=>ke(e)&&e.kind!==N.none&&lr.every(t=>e[t].trim()==="");function Hb(e,t){let n=Wa(e.today,-e.settings().keepMonths);
return e.table("accounts").rows.flatMap((o,r)=>!t.accounts[r].active&&oo(o)&&o.updated&&o.updated.slice(0,10)< n?[{row:o,index:r}]:[])}var l_=e=>e.reduce((t,n)=>t+n,0),p_=e=>l_(e.map(({count:t}
)=>Number(t)||0)),m_=[L.reported,L.approved,L.none];function qi(e){let t=e.filter(o=>o.counted==="1"),n=o=>t.filter(o).length;return{required:t.length,onTime:n(o=>o.timeliness===ie.onTime),reported:n(
o=>m_.includes(o.status)),missing:n(o=>o.status===L.missing),accounts:p_(e)}}function Yl(e,t){let n=qi(e),o=Ve(t),s=e.filter(i=>i.counted==="1").filter(({first:i})=>i!==""&&V(i)<=o).length;return{
...n,reported:s,missing:n.required-s}}var Ms=e=>new Set(e.filter(t=>xt(t)===J.dissolved).map(({code:t})=>t.trim()));function pu(e,t,n,o){let r=p=>o.has(p.unit.trim()),s=e.filter(p=>_t(p,t)&&!r(
p)).map(({answer:p})=>p),i=e.filter(p=>r(p)?_t(p,t)?p.answer!==je.added:Hn(p.usage)!==fe.stopped:!1).length,a=p=>s.filter(m=>m===p).length,[c,u,d,l]=[je.same,je.changed,je.added,je.stopped].map(a);
return{same:c,changed:u,added:d,stopped:l,silent:Math.max(0,n-i-c-u-l)}}var Ft=e=>hr(e.table("rounds").rows),En=(e,t)=>Ft(e).find(({round:n})=>n.id===t),Vb=e=>Ft(e).find(({round:t}
)=>t.state==="moving");function ln(e,{index:t},n){e.putOwn("rounds",[{index:t,cells:n}]),e.compileSettings()}var Jl=e=>Object.fromEntries(Object.entries(e).map(([t,n])=>[t,String(n)])),qb=(e,t)=>({
...Jl(e),...Jl(t)}),Ql=({required:e,onTime:t,reported:n,missing:o,accounts:r})=>Jl({dueRequired:e,dueOnTime:t,dueReported:n,dueMissing:o,dueAccounts:r}),Xb=({dueRequired:e,dueOnTime:t,dueReported:n,
dueMissing:o,dueAccounts:r})=>({dueRequired:e,dueOnTime:t,dueReported:n,dueMissing:o,dueAccounts:r});var Yb=e=>e.units.filter(({blank:t})=>!t).map(({own:t})=>t),Jb=(e,t)=>e!==void 0&&e.openedAt!==""&&
e.dueBefore!==""&&e.frozenAt===""&&t>=e.dueBefore;function ep(e,t){let n=e.round();if(!Jb(n,e.today))return;let o=En(e,n.id);!o||o.row.frozenAt||ln(e,o,{...Ql(Yl(Yb(t),n)),frozenAt:e.now})}
function h_(e,t,n){let{rows:o}=e.table("history"),r=new Map(o.flatMap((u,d)=>u.round.trim()===t.id?[[u.unit.trim(),d]]:[])),s=e.table("units").rows.flatMap((u,d)=>{let{blank:l,own:p}=n.units[d];
return l||!u.code.trim()?[]:[{round:t.id,roundName:t.name,unit:u.code.trim(),unitName:u.name,status:p.status,timeliness:p.timeliness,first:p.first,count:p.count,extendedTo:u.extendedTo,parent:
u.parent}]}),i=(u,d)=>Object.keys(d).some(l=>u[l]!==d[l]),a=s.flatMap(u=>{let d=r.get(u.unit);return d!==void 0&&i(o[d],u)?[{index:d,cells:u}]:[]});e.putOwn("history",a);let c=new Map(s.filter(({unit:
u})=>!r.has(u)).map(u=>[u.unit,u]));e.append("history",[...c.values()])}function mu(e,{row:t,round:n,index:o},r,s){h_(e,n,r);let i=Yb(r),a=pu(e.table("accounts").rows,n,Number(t.rowsAtOpening)||0,Ms(
e.table("units").rows)),c=Jb(n,e.today)&&!t.frozenAt?{...Ql(Yl(i,n)),frozenAt:e.now}:{},u={rowsAtOpening:t.rowsAtOpening,frozenAt:t.frozenAt,...Xb(t)};ln(e,{index:o},{closedAt:s,...u,...c,...qb(qi(i),
a)})}var Qb=e=>e.log(e.table("units").rows.flatMap(({code:t,first:n,witnessed:o})=>o&&o>=(e.round()?.openedAt??"")&&n&&n!==o?[{what:{key:"log.firstPutBack",with:{time:ge(o)}},unit:t}]:[]));
function hu(e,t,n=()=>!0){let{rows:o}=e.table("units"),r=[],s=o.flatMap((i,a)=>{let c=t.units[a].witness;return!c||c.witnessed===i.witnessed||!n(i)?[]:(c.insteadOf!==void 0&&r.push({what:{key:
"log.firstDoubtful",with:{time:ge(c.witnessed)}},unit:i.code}),[{index:a,cells:{witnessed:c.witnessed}}])});e.putOwn("units",s),e.log(r)}function ew(e){e.putOwn("units",e.table("units").rows.flatMap((
{first:t,witnessed:n},o)=>so(t)&&!n?[{index:o,cells:{witnessed:t}}]:[]))}var We=e=>e+2,oe=class extends Error{constructor(n){super(n.key);this.problem=n}};function me(e,t){return e.exclusively(()=>{
let n=t();if(e.lookAgain()){e.log([{what:{key:"log.moved"}}]);let o=qe(e,e.table("accounts").rows);du(e,o),lu(e,o)}return n})}var tp=200;function g_(e,t){let n=e.markKey(),o=t.flatMap((a,c)=>n&&
a.review&&!a.approved?[{index:c,cells:{approved:Jn(a,n)}}]:[]),r=t.flatMap((a,c)=>(a.review===Re.passed||a.review===Re.returned)&&Eo(a,n).length?[{index:c,cells:{review:""}}]:[]),s=t.flatMap((a,c)=>{
let u=Lc(a.approved,a,n);return u===void 0?[]:[{index:c,cells:{approved:u}}]}),i=s.filter(({index:a})=>Es(t[a])&&t[a].comment).map(({index:a})=>({index:a,cells:{comment:""}}));e.putOwn("accounts",o),
e.putOwn("accounts",r),e.putOwn("accounts",s),e.putOwn("accounts",i)}function pn(e,t,{isWitness:n=!1,withSummary:o=!0}={}){let r=e.table("accounts").rows;t&&g_(e,r);let s=qe(e,r,n);if(!t)e.putOwn(
"units",io(e.table("units").rows,s,()=>!0));else{sy(e),Qb(e),du(e,s);for(let i of["accounts","units"])Vi(e,i,new Set(Object.keys(Q[i].columns)));o&&e.refreshSummary(),lu(e,s)}return s}function tn(e,t=
!0){let n=pn(e,!0,{isWitness:!0,withSummary:t});return n.accounts.length===0?(ep(e,n),n):(hu(e,n),e.rememberWitness(),ep(e,n),n)}function f_(e,t,n){let o=e.table("accounts").rows,r=e.table(
"units").rows,s=(u,d,l,p)=>({tab:Q[u].title,row:We(d),unit:l,says:p,link:e.linkTo(u,d)}),i=[...t.accounts.flatMap((u,d)=>u.faults.length?[s("accounts",d,o[d].unit,u.own.faults)]:[]),
...t.units.flatMap((u,d)=>u.faults.length?[s("units",d,r[d].code,u.own.faults)]:[])],a=t.accounts.flatMap((u,d)=>u.remarks.length?[s("accounts",d,o[d].unit,u.own.remarks)]:[]),{keepMonths:c}=
e.settings();for(let{row:u,index:d}of Hb(e,t))a.push(s("accounts",d,u.unit,S({key:"account.keptLong",with:{months:c}})));return{units:t.units.filter(u=>!u.blank).length,accounts:t.accounts.filter(
u=>!u.blank).length,faults:i.slice(0,tp),moreFaults:Math.max(0,i.length-tp),remarks:a.slice(0,tp),missing:t.units.filter(u=>u.own.status===L.missing).length,settings:n}}function tw(e){
return e.visitor().is!=="staff"?y({key:"who.staffOnly"}):me(e,()=>{let t=tn(e);return e.readyLines(),T(f_(e,t,b_(e,t).map(S)))})??y({key:"workbook.busy"})}function y_(e){return e?e.dueBefore?[]:[{key:
"round.empty",with:{label:nt("dueBefore")}}]:[{key:"round.none"}]}var b_=(e,t)=>[...y_(e.round()),...t.broke.length?[{key:"workbook.checkBroke",with:{count:t.broke.length}}]:[],...Gb(e,t),
...e.lostLog()];var $r={rounds:{},open:[]},w_=4e4,k_=4,gu=e=>typeof e.count=="number",Ns=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)?e[t]:void 0;function x_(e){let t=3735928559,n=1103547991;for(
let o=0;o< e.length;o+=1){let r=e.charCodeAt(o);t=Math.imul(t^r,2654435761),n=Math.imul(n^r,1597334677)}return t=Math.imul(t^t>>>16,2246822507)^Math.imul(n^n>>>13,3266489909),n=Math.imul(n^n>>>16,
2246822507)^Math.imul(t^t>>>13,3266489909),[t>>>0,n>>>0]}var v_={count:0,sum:"0.0"};function ow({count:e,sum:t},n,o){let[r=0,s=0]=t.split(".").map(c=>parseInt(c,36)),[i,a]=x_(n);return{count:e+o,sum:
`${(r+o*i>>>0).toString(36)}.${(s+o*a>>>0).toString(36)}`}}var S_=e=>Object.entries(e).flatMap(([t,n])=>n.map(o=>`${t}/${o}`)),np=e=>S_(e).reduce((t,n)=>ow(t,n,1),v_),rw=({rounds:e},t)=>Ns(e,
t)!==void 0;function sw(e,t){let n=[];return e.forEach(({state:o},r)=>{zt(o)&&Tc(r,t)&&n.push(r)}),n}function op(e,t,n){let o={...e.rounds};delete o[n];let r={rounds:{[n]:{kinds:{}},...o},open:[]};
return fu(r,n,sw(t,n),[])}function fu({rounds:e,open:t},n,o,r){let s=n,i={...Ns(e,s)?.kinds},a=new Map,c=({kind:d,matter:l,unit:p},m)=>{let h=Ns(i,d)??{};if(gu(h))i[d]=ow(h,`${l}/${p}`,m);else{let b=
a.get(d)??new Map(Object.entries(h).map(([x,v])=>[x,new Set(v)]));a.set(d,b);let k=b.get(l)??new Set;b.set(l,k),m>0?k.add(p):k.delete(p)}};for(let[d,l]of[[o,1],[r,-1]])for(let p of d.map(m=>Tc(m,
n)))p&&c(p,l);a.forEach((d,l)=>{i[l]=Object.fromEntries([...d].map(([p,m])=>[p,[...m]]))});let u={...e};return delete u[s],{rounds:{[s]:{kinds:i},...u},open:t}}function rp(e,t){if(
!e.open.length)return e;let n=e.open.filter(s=>zt(t.get(s)?.state));return{...[...new Set(n.map(hl))].reduce((s,i)=>fu(s,i,n.filter(a=>hl(a)===i),[]),e),open:[]}}var iw=({lost:e,extra:t,counts:n}
)=>e.length===0&&t.length===0&&n.length===0,aw=({lost:e,counts:t})=>t.reduce((n,{ledger:o,register:r})=>n+Math.max(0,o-r),e.length);function sp(e,t,n){var c;let o=new Set(e.open),r=Bf(n),s=new Map;
for(let u of sw(t,n)){let d=o.has(u)?void 0:Tc(u,n);if(!d)continue;let l=s.get(d.kind)??Object.create(null);s.set(d.kind,l),(l[c=d.matter]??(l[c]=[])).push(d.unit)}let i=Ns(e.rounds,n)?.kinds??{},a={
lost:[],extra:[],counts:[]};for(let u of new Set([...Object.keys(i),...s.keys()])){let d=Ns(i,u)??{},l=s.get(u)??{};if(gu(d)){let p=np(l);(p.count!==d.count||p.sum!==d.sum)&&a.counts.push({kind:u,
ledger:d.count,register:p.count})}else a.lost.push(...nw(d,l).map(([p,m])=>r({kind:u,matter:p,unit:m}))),a.extra.push(...nw(l,d).map(([p,m])=>r({kind:u,matter:p,unit:m})))}return a}function nw(e,t){
return Object.entries(e).flatMap(([n,o])=>{let r=new Set(Ns(t,n)??[]);return o.filter(s=>!r.has(s)).map(s=>[n,s])})}var R_=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,
"...").length;function O_({rounds:e,open:t}){let n=Object.keys(e).slice(0,k_),o=Object.fromEntries(n.map((i,a)=>{let{kinds:c}=e[i];return[i,{kinds:a===0?{...c}:T_(c)}]})),r={rounds:o,open:t},s=n[
0]===void 0?{}:o[n[0]].kinds;for(;R_(JSON.stringify(r))>w_;){let[i]=Object.entries(s).filter(a=>!gu(a[1])).sort(([,a],[,c])=>JSON.stringify(c).length-JSON.stringify(a).length);if(!i)break;s[i[0]]=np(
i[1])}return r}var T_=e=>Object.fromEntries(Object.entries(e).map(([t,n])=>[t,gu(n)?n:np(n)])),cw=e=>JSON.stringify(O_(e)),Xi=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),uw=e=>Array.isArray(
e)&&e.every(t=>typeof t=="string"),C_=e=>Xi(e)&&(Object.values(e).every(uw)||typeof e.count=="number"&&typeof e.sum=="string"),$_=e=>Xi(e)&&Xi(e.kinds)&&Object.values(e.kinds).every(C_);function dw(
e){try{let t=JSON.parse(e);return!Xi(t)||!Xi(t.rounds)||!uw(t.open)?void 0:Object.values(t.rounds).every($_)?t:void 0}catch{return}}var Ze=e=>({round:e.round(),settings:e.settings()}),Lr=e=>e.round(
)?.id??"";function yu(e){let{dueBefore:t,graceUntil:n,lettersFrom:o}=nf(e)?e:{dueBefore:"",graceUntil:"",lettersFrom:""};return{dueBefore:t,graceUntil:n,lettersFrom:o}}function lw(e,t){let n=Cr(e,
t.round,e.table("accounts").rows);mu(e,t,n,t.round.closedAt||e.now)}function L_(e){e.putOwn("units",e.table("units").rows.flatMap((t,n)=>t.witnessed||t.extendedTo?[{index:n,cells:{witnessed:"",
extendedTo:""}}]:[])),e.settle()}function A_(e,t,n){t.keepLedger({...$r,rounds:{[n.id]:{kinds:{}}}}),t.setConfirmed(Lt({...Ze(e),round:n}))}function __(e,t,n){for(let o of Ft(
e))o.round.id!==n.round.id&&o.round.state==="open"&&yt(o.round)&&(lw(e,o),ln(e,o,{state:ze.closed}));L_(e),A_(e,t,n.round),ln(e,n,{state:ze.open})}function P_(e,t){lw(e,t),ln(e,t,{state:ze.closed})}
function ao(e,t){let n=Vb(e);return n?(n.round.closedAt?P_(e,n):__(e,t,n),tn(e,!1),!0):!1}function Ds(e,t){e.round()?.state==="moving"&&t.alone(e,()=>ao(e,t))}function pw(e,t,n){ln(e,n,{state:
ze.moving,closedAt:e.now}),e.settle(),ao(e,t)}function mw(e,t){ln(e,t,{state:ze.open,closedAt:""}),e.settle(),tn(e)}function hw(e,t,n){e.append("rounds",[n]),e.settle(),e.compileSettings(),ao(e,t)}
var Fs="#1f2937",Io="#ffffff",Yi="#1a56c4",fw="1px solid #d1d5db",zs=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`).replace(/\r\n?|\n/g,"\x3cbr>"),Is=(e,t=2e3)=>zs(ys(e,t)),co=(e,t=
' width="100%"')=>`\x3ctable role="presentation" cellpadding="0" cellspacing="0" border="0"${t}>${e}\x3c/table>`,Xe=(e,t,n="")=>`\x3ctd${n} style="font-family:Arial,sans-serif;${t}">${e}\x3c/td>`,hn=
e=>`\x3ctr>${e}\x3c/tr>`,mn=(e,t,n)=>`font-size:${e}px;line-height:${Math.round(e*1.48)}px;color:${t};background-color:${n}`,Ar=`${mn(16,Fs,Io)};padding:10px 20px 12px`,Ji=mn(14,Fs,Io),E_=e=>`${mn(e,
Fs,Io)};text-align:center`,M_={lead:`${mn(17,"#12315f","#e3edfd")};border-left:5px solid ${Yi};padding:16px 20px 10px`,until:`${mn(16,"#12315f",
"#e3edfd")};font-weight:bold;border-left:5px solid ${Yi};padding:0 20px 16px`,text:Ar,heading:`${mn(17,Fs,Io)};font-weight:bold;padding:12px 20px 0`,notice:`${mn(15,"#5c2b00",
"#ffe3b8")};font-weight:bold;padding:12px 20px`,small:`${mn(13,"#4b5563",Io)};border-top:${fw};padding:14px 20px 18px`};function bu(e,t){let n="background-color:#eef1f5";
return`\x3c!DOCTYPE html>\n\x3chtml lang="vi">\x3chead>\x3cmeta charset="utf-8">\x3ctitle>${zs(e)}\x3c/title>\x3c/head>\n\x3cbody style="margin:0;padding:0;${n}">\n${co(`${hn(
`\x3ctd align="center" style="padding:16px 8px">\n${co(`\n${t.map(N_).filter(Boolean).map(hn).join(`\n`)}\n`,` width="600" style="width:100%;max-width:600px;background-color:${Io}"`)}\n\x3c/td>`)}`,
` width="100%" style="${n}"`)}\n\x3c/body>\x3c/html>\n`}function N_(e){if(!e[1].length)return"";switch(e[0]){case"list":return Xe(co(e[1].map(t=>hn(Xe("•",`${Ji};padding:2px 0`,
' valign="top" width="16"')+Xe(Is(t,400),`${Ji};padding:2px 0`))).join("")),Ar);case"button":return To(e[2])&&D_(e[1],To(e[2]));case"office":return Xe(gw(e[1]),`${Ar};padding-top:18px`,
' align="center"');case"signed":return Xe(gw(e[1],!1),Ar,' align="right"');case"bar":return Xe(I_(e[1]),Ar);case"calls":return Xe(z_(e[1],e[2]),Ar);default:return Xe(Is(e[1]),M_[e[0]])}}function gw(e,
t=!0){let n=e.split(`\n`),o=n.length-1,r=hn(Xe(co(hn(Xe("",`background-color:${Fs};font-size:0;line-height:0`,' height="1" width="90"')),""),"padding-top:4px",' align="center"'));return co(n.map((s,
i)=>hn(Xe(Is(s,200),`${E_(i===o?15:13)}${i===o?";font-weight:bold":""}`))).join("")+(t?r:""),"")}var D_=(e,t)=>Xe(co(hn(Xe(`\x3ca href="${zs(t)}" style="display:inline-block;padding:14px 16px;${mn(17,
Io,Yi)};font-weight:bold;text-align:center;text-decoration:none;border-radius:6px">${zs(e)}\x3c/a>`,`background-color:${Yi};border-radius:6px;mso-padding-alt:14px 16px`)),""),Ar,' align="center"');
function I_(e){let t=e.reduce((r,{count:s})=>r+s,0)||1,n=e.map(({count:r,color:s})=>r?Xe("&nbsp;",`background-color:${s};font-size:1px;line-height:18px`,` width="${Math.ceil(100*r/t)}%"`):""),o=e.map(
({label:r,count:s,color:i})=>hn(Xe("■",mn(16,i,Io),' width="22"')+Xe(r,Ji)+Xe(String(s),`${Ji};font-weight:bold`,' align="right"')));return co(hn(n.join("")))+co(o.join(""))}function z_(e,t){let n=
`${Ji};padding:7px 0;border-bottom:${fw}`,o=' valign="top"';return co(hn(Xe(Is(e,300),`${mn(14,Fs,"#f3f4f6")};font-weight:bold;padding:6px 8px`,' colspan="2"'))+t.map(({name:r,phone:s,call:i})=>hn(Xe(
Is(r,300)+(i?`\x3cbr>${Is(i,300)}`:""),n,o)+Xe(F_(s),n,`${o} align="right" width="118"`))).join(""))}var F_=e=>e.slice(0,200).split(/[,;\x2f\n]+/).map(t=>/^\s*\+?[\d\s.()-]{8,17}$/.test(t)?
`\x3ca href="tel:${t.replace(/[^\d+]/g,"")}" style="color:${Yi};text-decoration:none">${zs(t.trim())}\x3c/a>`:zs(t.trim())).join("\x3cbr>")||nl;var U_=88e3,K_=200,B_=120,j_=e=>e.replace(
/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,"...").length,W_=e=>ys(e.replace(/[\s\0-\x1f\x7f]+/g," ").trim(),K_),Z_=(e,{about:t},n)=>{let o={state:n,about:t,letters:G_(n)};return{subject:
e.subject(o),lead:e.lead(o),until:"",body:r=>e.body(o,r),attachments:e.attachments(o),named:e.named(o)}};function G_(e){let t=bs(e),n=new Map(e.units.map(o=>[At(o.code),o.name]));return[
...e.register].flatMap(([o,{state:r,why:s}])=>{let i=t.read(o);return i?[{label:pe(i.kind).label,unit:n.get(i.unit),state:r,why:s}]:[]})}var H_=(e,{about:t},n,o)=>{let r={state:n,about:t,unit:o};
return{subject:e.subject(r),lead:e.lead(r),until:e.until?.(r)??"",body:s=>V_(e,r,s),attachments:[],named:e.named(r)}},V_=(e,t,n)=>{let{state:o,unit:r}=t;return[["office",Sc(o)],["text",
`Kính gửi: ${r.name}`],["lead",e.lead(t)],["until",e.until?.(t)??""],...Kt(r)?wf(r,o,n):[],...e.asked(t),...kf(t,n),...e.closing?.(t)??[],["text",`${sl(o)}\n\n${xf(o)}`],["text","Trân trọng./."],[
"signed",Sc(o)],["small",`Thư này gửi đến email liên hệ của ${r.name} trong danh sách báo cáo đợt “${o.roundName}”.${e.small}`]]};function yw(e,t,n){let o=pe(e.kind);if(o.to==="staff")return Z_(o,e,
t);let r=e.about.unit,s=t.links.ofUnit?.(r.code,n?"preview":"unit")??r.link;return H_(o,e,t,s===void 0?r:{...r,link:s})}function _r(e,t,n="unit"){let{insteadOf:o}=e.about,r=yw(e,t,n==="staff"||
o!==void 0),s=W_(`${o?"[THƯ THỬ] ":""}${r.subject}`),i=o?[["notice",`${t.settings.testTo.length?"ĐANG Ở CHẾ ĐỘ THỬ, mọi thư":"THƯ THỬ,"} chỉ gửi đến ${e.to.join(
", ")}. Khi gửi thật, người nhận thư này là: ${o.join(", ")}.`]]:[];for(let a=B_;;a=Math.floor(a/2)){let c=[...i,...r.body(a)],u=bu(s,c);if(a===0||j_(u)<=U_)return{subject:s,html:u,text:vc(c),
attachments:r.attachments}}}function bw(e,t){let{lead:n,until:o,named:r}=yw(e,t,!0),s=To(t.links.book),i=qn(r.map(({name:a})=>`- ${a}`),60,"đơn vị khác");return[n,o,i.length?
`Các đơn vị chưa hoàn thành:\n${i.join(`\n`)}`:"",s&&`Mở bằng máy tính: ${s} ▸ Sổ Tài Khoản ▸ Khai báo tài khoản`,sl(t),Sc(t)].filter(Boolean).join(`\n`)}function ww(e,{unit:t,about:n,kind:o}){let r=
pe(o);return t===void 0||!n.unit||r.to!=="unit"||!r.isAboutOwnReport||!Ke(n.unit)?!0:e.get(t)===n.unit.status}var ip="Cán bộ gửi sớm",kw=e=>zt(yr(e.state));function wu(e){let t=new Map;
return e.forEach((n,o)=>{let{key:r}=n,s=t.get(r);r&&(s===void 0||kw(n)&&!kw(e[s]))&&t.set(r,o)}),t}function Mn(e){let{rows:t}=e.table("letters");return new Map([...wu(t)].map(([n,o])=>{let{state:r,at:
s,why:i}=t[o];return[n,{state:yr(r),at:s,why:i,early:i.indexOf(ip)===0}]}))}var jt=(e,t,n,o="",r)=>({kind:pe(e.kind).label,unit:e.unit??"",to:e.to.join(", "),state:le[t],at:n,why:o,...r===void 0?{}:{
subject:r}}),q_=(e,t)=>["state","why","to","subject"].every(n=>t[n]===void 0||t[n]===e[n]);function X_(e,t){let n=[...t.keys()].sort((s,i)=>s-i),o=n[0],r=n[n.length-1];return e.slice(o,r+1).map((s,
i)=>{let{kind:a,unit:c,to:u,subject:d,state:l,at:p,why:m}={...s,...t.get(o+i)};return{index:o+i,cells:{kind:a,unit:c,to:u,subject:d,state:l,at:p,why:m}}})}function Nn(e,t){let{rows:n}=e.table(
"letters"),o=wu(n),r=new Map,s=[];t.forEach((i,a)=>{let c=o.get(a);c===void 0?s.push({key:a,kind:"",unit:"",to:"",subject:"",state:"",at:"",why:"",...i}):q_(n[c],i)||r.set(c,i)}),r.size&&e.putOwn(
"letters",X_(n,r)),e.append("letters",s)}var xw=e=>e===void 0||e==="unreadable"?$r:e;function vw(e,t,n){let o=rp(e??$r,t);return rw(o,n)?o:op(o,t,n)}function Pr(e,t,n){return e==="unreadable"?e:sp(vw(
e,t,n),t,n)}function ku(e,t){let n=Lr(e),o=Mn(e),r=t.ledger();if(r==="unreadable")return r;let s=vw(r,o,n);return JSON.stringify(s)!==JSON.stringify(r)&&t.keepLedger(s),sp(s,o,n)}function xu(e,t,n){
e.settle();let o=rp(xw(t.ledger()),Mn(e));t.keepLedger({...o,open:[...n]})}function Sw(e,t,n,o){let r=t.ledger(),s=zt(Mn(e).get(n)?.state);s===o||r===void 0||r==="unreadable"||r.open.includes(n)||(
e.settle(),t.keepLedger(fu(r,Lr(e),s?[n]:[],s?[]:[n])))}function vu(e,t){let n=xw(t.ledger());t.keepLedger(op({...n,open:[]},Mn(e),Lr(e)))}var Rw=[1e3,4e3],Y_=6,zo=class extends Error{};function Oe(e,
t){for(let n=0;;n+=1)try{return t()}catch(o){if(n>=Rw.length||o instanceof oe||o instanceof zo)throw o;e.sleep(Rw[n])}}function Er(e,t,n){return Oe(t,()=>{for(let o=0;o< Y_;o+=1){let r=t.alone(e,n);
if(r)return r.value}throw new zo("the lock is not to be had")})}var J_=27e4,Q_=25,e1=2400,t1=5,Su=class{constructor(t,n,o,r,s,i){this.office=t;this.post=n;this.state=o;this.quota=r;this.early=i;
this.written=new Map;this.gone=[];this.doubt=[];this.refusedInARow=0;this.outcome={sent:0,failed:0,unknown:0,left:[],why:{key:"letter.quota"},toRecord:new Map,refused:Object.assign(Object.create(
null),s),refusedFirst:Object.create(null)}}get now(){return this.office.now}run(t){let n=t.reduce((r,{key:s})=>Math.max(r,s.length),1),o=Math.max(1,Math.min(Q_,Math.floor(e1/n)));for(let r=0;
r< t.length;r+=o){let s=this.portion(t.slice(r,r+o));if(this.stop){this.outcome.why=this.stop,this.outcome.left=[...s,...t.slice(r+o)];break}}}portion(t){let n=[...t];try{if(this.isLate())return n;
for(n=this.open(t);n.length&&!this.isLate()&&this.deliver(n[0]);)n=n.slice(1)}catch(o){if(o instanceof oe)throw o;this.stop={key:"letter.trouble"}}return n}isLate(){return this.post.elapsed()>J_&&(
this.stop={key:"letter.time"}),this.stop!==void 0}open(t){let{office:n,outcome:o}=this,r=Er(n,this.post,()=>{let{rows:s}=n.table("units"),i=new Map(s.map(({code:d,status:l})=>[d,l])),a=new Map(s.map((
{code:d,email:l})=>[d,l])),c=new Map(o.toRecord),u=[];for(let d of t){let l=ww(i,d)?this.readdressed(d,a.get(d.unit??"")):jt(d,"lapsed",this.now,S({key:"letter.notNeeded"}));"key"in l?this.isWritable(
l)?(u.push(l),c.set(d.key,this.beingSent(l))):c.set(d.key,jt(d,"failed",this.now,S({key:"letter.unwritable"}))):c.set(d.key,l)}return Nn(n,c),xu(n,this.post,u.map(({key:d})=>d)),u});
return o.toRecord.clear(),[this.gone,this.doubt]=[[],[]],r}isWritable(t){try{return this.written.set(t,this.written.get(t)??_r(t,this.state)),!0}catch(n){return this.office.broke([n]),
this.outcome.failed+=1,!1}}readdressed(t,n){let o=t.about.unit?.emails.join(`\n`);if(o===void 0||n===void 0||n.trim()===o.trim())return t;let r=$c([n],this.state.settings);if(!r.to)return jt(t,
"failed",this.now,S(r.why));let{to:s,insteadOf:i}=r;return{...t,to:s,about:{...t.about,insteadOf:i}}}beingSent(t){let n=this.written.get(t)??_r(t,this.state);return this.written.set(t,n),jt(t,
"sending",this.now,"",n.subject)}deliver(t){let{subject:n,html:o,text:r,attachments:s}=this.written.get(t),{senderName:i,replyTo:a}=this.state.settings;this.journal(t.key);try{this.post.send({to:t.to,
subject:n,html:o,text:r,attachments:s,senderName:i||this.state.department,replyTo:a})}catch{return this.afterRefusal(t)}return this.quota-=t.to.length,this.gone.push(t.key),this.outcome.sent+=1,
this.refusedInARow=0,this.outcome.toRecord.set(t.key,jt(t,"sent",this.now,this.early)),t.unit&&!this.outcome.refused[t.unit]?.why&&delete this.outcome.refused[t.unit],!0}afterRefusal(t){let n=
this.quotaNow(),o=this.quota-(n??0);return n!==void 0&&n< t.to.length&&o!==t.to.length?(this.stop={key:"letter.quota"},!1):(n!==void 0&&o<=0?this.failed(t):this.uncertain(t),this.quota=
n??this.quota-t.to.length,this.refusedInARow+=1,this.refusedInARow>=t1&&(this.stop={key:"letter.trouble"}),!0)}quotaNow(){try{return Oe(this.post,()=>this.post.quota())}catch{this.stop={key:
"letter.trouble"};return}}failed(t){let n=t.to.join(", ");this.outcome.failed+=1,this.outcome.toRecord.set(t.key,jt(t,"failed",this.now,S({key:"letter.refused",with:{to:n}})));let o=
this.state.register.get(t.key)?.state==="failed";t.unit&&!t.about.insteadOf&&((o?this.outcome.refused:this.outcome.refusedFirst)[t.unit]={email:n,day:this.office.today})}uncertain(t){
this.outcome.unknown+=1,this.doubt.push(t.key),this.outcome.toRecord.set(t.key,jt(t,"unknown",this.now,S({key:"letter.doubt"})))}leaveWord(){try{this.journal("")}catch{}}journal(t){let n={key:t,gone:
this.gone,doubt:this.doubt,at:this.now};Oe(this.post,()=>this.post.keepJournal(n))}};var n1=400;function Ow(e,t,n,o,r=o){let s=_i(e.settings),i=br(e),a=e.deadline.dueBefore?pc(e.deadline,"",
e.settings,s).last:"",c={days:[],quotaPerDay:o,last:a,unreached:0,dropped:0,finishes:!0},u=[],d=Math.min(n1,He(t,n>a?n:a));for(let l=0;l<=d;l+=1){let p=Y(t,l);if(s.sends(p)){let{line:m,held:h}=o1(e,i,
p,l===0?r:o,u,c);u=h,p<=n&&(m.recipients||m.held)&&c.days.push(m)}a&&e.settings.lettersFrom&&(p===a||!l&&a< p)&&(c.unreached=r1(e,i,p))}return c.finishes=c.unreached===0&&c.dropped===0,c}function o1(
e,t,n,o,r,s){let i=Yn(e,n,t);s.dropped+=r.filter(l=>!i.wanted.has(l)).length;let{go:a,held:c,recipients:u}=wr(i.letters,o,e.settings.quotaReserve),d={};for(let l of a)d[l.kind]=(d[l.kind]||0)+1,
t.assume(l,n);return{line:{day:n,counts:d,recipients:u,held:c.length},held:c.map(({key:l})=>l)}}var r1=({units:e},t,n)=>e.filter(o=>Ke(o)&&cn(o.emails).length&&!t.of(At(o.code))?.last&&
o.extendedTo<=n).length;function Tw(e){let t={};for(let{kind:n}of e)t[n]=(t[n]??0)+1;return Qi({day:"",counts:t,recipients:0,held:0})}function Qi({counts:e,held:t}){return[Oc.filter(o=>e[o]).map(
o=>`${e[o]} ${pe(o).label.toLowerCase()}`).join(", "),t?`${t} thư chờ hôm sau`:""].filter(Boolean).join("; ")}var Fo=class extends oe{constructor(n,o){super(n);this.preview=o}},Mr=(e,{confirmed:t},
n)=>[...s1(e),...i1(e,t),...a1(n).map(o=>({about:"ledger",why:o}))],s1=({round:e})=>e&&!yt(e)?[{about:"round",why:{key:"round.unconfirmed"}}]:[];function i1(e,t){let n=Vg(t,e),{dueBefore:o,
lettersFrom:r}=yu(e.round);return!n.length||!o||!r?[]:[{about:"plan",why:{key:"letter.changed",with:{changes:n.map(({label:i,from:a,to:c})=>`mục “${i}” từ ${a} thành ${c}`).join("; ")}}}]}function a1(
e){return e==="unreadable"?[{key:"letter.noLedger"}]:iw(e)?[]:c1(e)}function c1(e){let t=aw(e),n=e.extra.length;return!t&&!n?[{key:"letter.mixed"}]:[...t?[{key:"letter.lost",with:{letters:t}}]:[],
...n?[{key:"letter.extra",with:{letters:n}}]:[]]}var u1=60;function Us(e,t){for(let n=0;n<=u1;n+=1){let{letters:o}=Yn(e,Y(t,n));if(o.length)return{key:"letter.preview",with:{counts:Tw(o)}}}return{key:
"letter.previewNone"}}var Ru=e=>JSON.stringify(Lt(e));var d1=7*6e4,uo=({lease:e},t)=>e.by!==""&&e.until>t;function Cw(e,t){let n=e.newId();return Er(e,t,()=>{let o=t.post();if(!(uo(o,e.now)&&
o.lease.by!==n))return t.setLease({until:rs(Za(e.now)+d1),by:n}),o})}function $w(e){try{Oe(e,()=>e.setLease({until:"",by:""}))}catch{}}var Lw=
/(?:[a-z][a-z+.-]*:\x2f\x2f|www\.)\S*|(?:[\p{L}\p{N}-]+\.)+[a-z]{2,}(?:[\x2f:?#]\S*)?/giu,ap=e=>e.replace(Lw,"(liên kết, xem trong biểu mẫu)").trim(),Aw=e=>e.search(Lw)<0?e.trim():"";var l1=10;
function Ou(e,t){let n=new Map;for(let o of e){let r=o.unit.trim();r&&o.round.trim()===t&&(n.get(r)?.at??"")<=o.at&&n.set(r,o)}return n}var Ks=({at:e,result:t,appointed:n,note:o})=>[[`${M(e)}:`,
t.trim(),M(n)].filter(Boolean).join(" "),o.trim()].filter(Boolean).join(". "),_w=e=>Date.parse(`${e}Z`)/6e4,Pw=(e,t)=>e.findIndex(({round:n,unit:o,who:r,at:s})=>n===t.round&&o.trim()===t.unit&&
r===t.who&&s!==""&&_w(t.at)-_w(s)< l1);function Ew(e,t){return t.address?e?e.address!==t.address?"address":e.layout!==t.layout?"layout":t.owner!==""&&e.runsAs!==t.owner?"owner":"proved":"unproved":
"none"}var cp=10*6e4;function Bs(e){let t=e.round();if(!t)return{id:"",isOpen:!1,closed:""};let n=t.state!=="closed";return{id:t.id,isOpen:n,closed:n?"":V(t.closedAt)}}var Nr=e=>Ew(e.proof(),{address:
e.settings().webAddress,owner:e.owner(),layout:e.built.layout}),up=(e,t)=>`${e}?k=${t}`;function js(e){let t=e.linkKey();if(!t||Nr(e)!=="proved")return;let{webAddress:n}=e.settings(),o=Bs(e).id,r=
new Map(e.table("units").rows.map(({code:s,link:i})=>[s.trim(),i.trim()]));return(s,i)=>{let a=s.trim(),c=r.get(a);return c?up(n,t.write({kind:i,unit:a,round:o,version:c})):void 0}}var Ws=({rowId:e,
approved:t})=>Po(`${e} ${t}`);var Mw={page:0,group:0,person:0},p1=({pageName:e,accountName:t})=>Xt([e,t].map(Aw).find(Boolean)??"");function m1(e,t){let n=new Map;return e.table(
"accounts").rows.forEach((o,r)=>{let{active:s,pending:i,faults:a}=t.accounts[r];if(!s||i)return;let c=n.get(o.unit.trim())??{faults:[],returned:[],byKind:{...Mw}};n.set(o.unit.trim(),c);for(let d of[
"page","group","person"])ft(o.kind)===N[d]&&(c.byKind[d]+=1);An(o,e.markKey())==="returned"&&c.returned.push({title:p1(o),comment:ap(o.comment),mark:Ws(o)});for(let d of a.filter($n))d.column===""&&(
Mi(d)||c.faults.some(p=>ff(p,d)))||c.faults.push(d)}),n}var h1=(e,{own:t,obligation:n,pending:o},r)=>({code:e.code,name:e.name,kind:e.kind,parent:e.parent,activity:e.activity,mergedInto:e.mergedInto,
emails:e.email.trim()?[e.email]:[],phone:e.phone,obligation:n??hs(e),pending:o,status:t.status,timeliness:t.timeliness,extendedTo:It(e.extendedTo),first:t.first,updated:t.updated,count:Number(
t.count)||0,byKind:r?.byKind??Mw,faults:r?.faults??[],returned:r?.returned??[]});function g1(e,t,n=""){let o=m1(e,t);return e.table("units").rows.flatMap((r,s)=>t.units[s].blank?[]:[{...h1(r,t.units[
s],o.get(r.code.trim())),linksRenewed:n}])}function dp(e,t,n){let o=(i,a)=>`${i}T${String(a).padStart(2,"0")}:00:00`,r=e.slice(0,10),s=e< o(r,t+1)&&n.slice(0,10)!==r;return o(s?r:Y(r,1),t)}
function f1(e,t){let n,o=()=>{try{return Ou(e.table("calls").rows,t)}catch(r){if(r instanceof oe)return new Map;throw r}};return r=>{let s=(n??(n=o())).get(r.trim());return s&&Ks({...s,note:ap(
s.note)})}}var Dr=(e,t)=>lp(e,t,e.round());function lp(e,t,n){let o=e.settings(),r=js(e),{dueBefore:s,graceUntil:i,lettersFrom:a}=yu(n);return{round:n?.id??"",roundName:n?.name??"",federation:
o.federation,department:o.department,guidance:n?.document??"",deadline:{dueBefore:s,graceUntil:i},settings:{...o,lettersFrom:a},units:g1(e,t,r&&e.linksRenewed()),register:Mn(e),staff:e.staff(),
contact:o.contact,links:{book:e.link(),ofUnit:r},lastCall:f1(e,n?.id??"")}}function Tu(e,t,n=qe(e,e.table("accounts").rows),o){let{runner:r,hour:s,lastRun:i,did:a}=t.post();return{...Dr(e,n),health:{
quotaLeft:o,runner:r,lastRun:i,lastRunDid:a,nextRun:r?dp(e.now,s,e.now):void 0,zones:t.zones()}}}var y1={state:le.sent,why:""},b1=()=>({state:le.held,why:S({key:"letter.cutBefore"})}),Nw=()=>({state:
le.unknown,why:S({key:"letter.cut"})});function Dw(e,t){let{rows:n}=e.table("letters"),o=new Set(n.map(({key:i})=>i)),r=new Map;for(let{key:i,state:a,at:c}of n)i&&a===le.sending&&r.set(i,t?.at===c?b1(
):Nw());let s=(i,a)=>{i&&(r.has(i)||!o.has(i))&&r.set(i,{...a,at:t.at})};for(let i of[...t?.doubt??[],t?.key??""])s(i,Nw());for(let i of t?.gone??[])s(i,y1);Nn(e,r)}var w1=new Set([...Object.keys(dc),
"dueBefore","graceUntil","lettersFrom"]);function Zs(e,t){let n=e.filter(({key:r,field:s})=>r!=="setting.empty"&&r!=="round.empty"&&w1.has(s??""));return t===void 0||t.name!==""?n:[...n,{key:
"round.empty",with:{label:nt("name")}}]}function Iw(e,t,n,o){let r=S({key:"letter.heldSubject",with:{day:M(o)}}),s=[["lead",e],["text",t],["button",S({key:"letter.openBook"}),n],["small",S({key:
"letter.heldOnce"})]];return{subject:r,html:bu(r,s),text:vc(s)}}function zw(e,t,{toldHold:n},{problem:o,preview:r}){let s=S(o),{testTo:i,senderName:a,department:c,replyTo:u}=e.settings(),d=i.length?i:
e.staff();if(!(s===n||d.length===0))try{if(t.quota()< d.length)return;t.setToldHold(s),t.send({...Iw(s,r?S(r):"",e.link(),e.today),to:d,attachments:[],senderName:a||c,replyTo:u})}catch(l){e.broke([
l])}}var k1=12e4,x1=6e4,v1=2e3,S1=1e4;function R1(e,{register:t}){let n=({key:o})=>t.get(o)?.state==="failed";return[...e.filter(o=>!n(o)),...e.filter(n)]}function O1(e,t,n,o){if(wr(t,n,
o).held.length===0)return n;let r=Oe(e,()=>e.renewsIn());if(r>k1||r<-x1)return n;e.sleep(Math.max(0,r)+v1);let s=Oe(e,()=>e.quota());for(let i=0;i<3&&s<=n;i+=1)e.sleep(S1),s=Oe(e,()=>e.quota());
return s}var ea=(e,t)=>e?`${e} ${t}`:"";function T1({sent:e,failed:t,unknown:n,left:o,why:r},s,i,a){let c=s+o.length,u=[ea(e,"thư đã gửi"),ea(t,"thư gửi lỗi"),ea(n,"thư không rõ đã gửi"),ea(c,
"thư chờ lượt sau"),ea(i,"đơn vị không lập được thư, đề nghị báo người hỗ trợ kỹ thuật")].filter(Boolean).join(", ")||"không có thư đến hạn";return{sent:e,failed:t,held:c,unknown:n,did:o.length?
`${u}. ${S(r)}`:u,stopped:o.length?r:void 0,isDry:a}}function C1(e,t,{toRecord:n,left:o,why:r},s,i,a){let c=new Map;for(let{key:u,kind:d,unit:l,state:p,why:m}of i)c.set(u,{...d?{kind:pe(d).label}:{},
...l?{unit:l}:{},state:le[p],at:e.now,why:S(m)});for(let u of s)c.set(u.key,jt(u,"held",e.now,S({key:"letter.quota"})));for(let u of o)c.set(u.key,jt(u,"held",e.now,S(r)));n.forEach((u,d)=>c.set(d,
u)),(c.size||a)&&Er(e,t,()=>{Nn(e,c),a&&xu(e,t,[])})}function $1(e,{sent:t,refused:n,refusedFirst:o},r){let s={...n,...t>0?o:{}};JSON.stringify(s)!==JSON.stringify(r.refused)&&Oe(e,()=>e.setRefused(
s))}function Uw(e,t,n){let o=Er(e,t,()=>{Dw(e,n.inFlight);let r=tn(e);return e.settle(),{checked:r,compared:ku(e,t)}});return n.inFlight&&Oe(t,()=>t.closeJournal()),o}function L1(e,t,n,{checked:o,
compared:r}){let s=Ze(e);n.confirmed||Oe(t,()=>t.setConfirmed(Lt(s)));let[i]=Mr(s,n,r);if(i)throw new Fo(i.why,i.about==="plan"?Us(Dr(e,o),e.today):void 0)}function A1(e,t,n,o,r){let s=Uw(e,t,n);L1(e,
t,n,s);let{checked:i}=s,a=Oe(t,()=>t.quota()),c=Oe(t,()=>Tu(e,t,i,a)),u=Yn(c,e.today),d=R1(o(u,c),c),l=r?0:c.settings.quotaReserve,p=r?a:O1(t,d,a,l),{go:m,held:h}=wr(d,p,l);m.length&&Oe(t,(
)=>t.keepJournal({key:"",gone:[],doubt:[],at:e.now}));let b=new Su(e,t,c,p,n.refused,r),{outcome:k}=b;try{b.run(m),C1(e,t,k,r?[]:h,r?[]:u.closed,m.length>0)}catch(x){throw b.leaveWord(),x}
return m.length&&Oe(t,()=>t.closeJournal()),$1(t,k,n),e.broke(u.broke.map(({error:x})=>x)),T1(k,h.length,u.broke.length,m.length===0&&h.length>0)}var _1=e=>S(e instanceof oe?e.problem:e instanceof zo?
{key:"letter.sheetBusy"}:{key:"letter.runFailed"});function Fw(e,t){try{Oe(e,()=>e.setLastRun(t))}catch{}}function Kw(e,t,n){let o=Cw(e,t);if(o)try{return n(o)}finally{$w(t)}}var pp=(e,t,n,o="")=>Kw(
e,t,r=>A1(e,t,r,n,o)),Cu=(e,t)=>{Kw(e,t,n=>Uw(e,t,n))};function P1(e,t,{runner:n,dry:o}){let r=Oe(t,()=>e.compileSettings());Oe(t,()=>Ds(e,t));let[s]=Zs(r,e.round());if(!e.settings().lettersOn)return;
if(s)throw new oe(s);if(!e.isStaff(n))throw new Fo({key:"letter.runnerLeft",with:{email:n}});let i=pp(e,t,a=>a.letters);return i&&{lastRun:e.now,did:i.did,trouble:"",dry:i.isDry?o||e.today:""}}
function Bw(e,t){let n=Oe(t,()=>t.post()),{runner:o,lastRun:r,did:s,dry:i}=n;if(!(!o||Oe(t,()=>t.me())!==o))try{let a=P1(e,t,n);a&&Fw(t,a)}catch(a){if(Fw(t,{lastRun:r,did:s,trouble:`${M(
e.today)}: ${_1(a)}`,dry:i}),a instanceof Fo&&a.preview&&zw(e,t,n,a),!(a instanceof oe))throw a}}function gp(e){let t=Object.values(e).filter(o=>typeof o=="number");return Object.entries(e).filter(([
o,r])=>t.indexOf(+o)===-1).map(([o,r])=>r)}function jw(e,t){return typeof t=="bigint"?t.toString():t}var hp=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;
return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function fp(e){return new hp(e)}function Ww(e){return e==null}function yp(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?
e.length-1:e.length;return e.slice(t,n)}function oa(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function bp(e){let t=Object.getOwnPropertyDescriptor(e,
"shape");return t?.get?t.get.raw:t?.value}function ra(e){return bp(e._zod.def)??e._zod.def.shape}function Zw(e,t,n){Object.defineProperty(e,t,{get(){let o=n();return oa(this,t,o),o},enumerable:!0,
configurable:!0})}function Gw(e,t,n){t in e?oa(e,t,n):e[t]=n}function Hw(e,t,n,o){let r=ra(t);for(let s of n){let i=Object.getOwnPropertyDescriptor(r,s);i.enumerable&&(i.get?Zw(e,s,()=>{let a=
t._zod.def.shape[s];return o?o(a,s):a}):Gw(e,s,o?o(i.value,s):i.value))}}function E1(e,t){for(let n of Reflect.ownKeys(t)){let o=Object.getOwnPropertyDescriptor(t,n);o.enumerable&&(o.get?Zw(e,n,()=>t[
n]):Gw(e,n,o.value))}}function wp(...e){let t={};for(let n of e){let o=Object.getOwnPropertyDescriptors(n);Object.assign(t,o)}return Object.defineProperties({},t)}var kp="captureStackTrace"in Error?
Error.captureStackTrace:(...e)=>{};function na(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function $u(e){if(na(e)===!1)return!1;let t=e.constructor;if(t===void 0||
typeof t!="function")return!0;let n=t.prototype;return!(na(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function xp(e){return $u(e)?{...e}:Array.isArray(e)?[...e]:
e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}var Vw=new Set(["string","number","symbol"]);function sa(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function zr(e,t,n){let o=
new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&(o._zod.parent=e),o}function Et(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(
t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function qw(e){
return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function M1(e,t){let n=ra(e),o=[];for(let r of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(n,
r)?.enumerable)throw new Error(`Unrecognized key: "${String(r)}"`);t[r]&&o.push(r)}return o}function Xw(e,t){let n=e._zod.def,o=n.checks;if(o&&o.length>0)throw new Error(
".omit() cannot be used on object schemas containing refinements");let s=new Set(M1(e,t)),i={};return Hw(i,e,Reflect.ownKeys(ra(e)).filter(a=>!s.has(a))),zr(e,wp(n,{shape:i,checks:[]}))}function Yw(e,
t){if(!$u(t))throw new Error("Invalid input to extend: expected a plain object");let n=e._zod.def.checks;if(n&&n.length>0){let r=ra(e);for(let s of Reflect.ownKeys(t))if(
Object.getOwnPropertyDescriptor(r,s)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return zr(e,wp(e._zod.def,{shape:N1(e,t)}
))}function N1(e,t){let n={};return Hw(n,e,Reflect.ownKeys(ra(e))),E1(n,t),n}function lo(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n< e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;
return!1}function Jw(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n< e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}function Ko(e,t){return t.map(n=>{var o;return(o=n).path??(
o.path=[]),n.path.unshift(e),n})}function ta(e){return typeof e=="string"?e:e?.message}function vp(e){let t=[];for(let n of e??[]){let o=n._zod.def;if(!/_(length|size)$|_equals$/.test(o.check))break;
let r=o.maximum??o.length??o.size;r>=0&&t.push([r,n])}return t}function Lu(e,t,n){var o;for(let r=t;r< e.length;r++)(o=e[r]).schema??(o.schema=n)}function po(e,t,n){var o;let r=e.inst?._zod?.traits;
r?.has("$ZodType")&&(r.has("$ZodCheck")?(o=e).schema??(o.schema=e.inst):e.schema=e.inst);let s=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.message:ta(e.inst?._zod.def?.error?.(
e))??ta(s?.(e))??ta(t?.error?.(e))??ta(n.customError?.(e))??ta(n.localeError?.(e))??"Invalid input",a={};for(let c of Object.keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||
c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=[]),a.message=i,t?.reportInput&&(a.input=e.input),a}var D1=/[\uD800-\uDBFF]/;function Sp(e){let t=e.length;if(!D1.test(e))return t;let n=t;for(
let o=0;o< t-1;o++)(e.charCodeAt(o)&64512)===55296&&(e.charCodeAt(o+1)&64512)===56320&&(n--,o++);return n}function Rp(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}
function Qw(e,t){for(let n in t){let o=Object.getOwnPropertyDescriptor(t,n);o.get?Object.defineProperty(e,n,{...o,enumerable:!1}):I1(e,n,o.value)}}function Ir(e,t,n,o=!0){return Object.defineProperty(
e,t,{configurable:!0,writable:!0,enumerable:o,value:n}),n}function Op(e,t,n){return Ir(e,t,n,!1)}function I1(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:Ir(this,t,
n.bind(this))},set(o){Ir(this,t,o)}})}function z1(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}var mp,Uo=!1,F1={configurable:!0,get(){Uo=!0}};function Wt(e,t,n){let o=
Object.getPrototypeOf(e._zod);if(t in o&&mp!==e._zod){mp=void 0;return}mp=e._zod,Object.defineProperty(o,t,{configurable:!0,get(){Object.defineProperty(this,t,F1);let r=Uo;Uo=!1;try{let s=n(this);
return Uo?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:s}),Uo=Uo||r,s}catch(s){throw delete this[t],Uo=Uo||r,s}},set(r){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:r})}})}function ek(e,t,n,o){let r=z1(e,t);r&&Object.defineProperty(r,t,{configurable:!0,get(){let s={configurable:!0,writable:!0,enumerable:o,value:void 0};
return Object.defineProperty(this,t,s),s.value=n(this),Object.defineProperty(this,t,s),s.value},set(s){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:o,value:s})}})}var tk;
var Tp={value:void 0,enumerable:!1},nk="captureStackTrace"in Error?Error:null;function U1(e){let t=nk;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return nk=null,
new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function ne(e,t,n,o){let r={};function s(p){this.def=p,this.constr=l,this.traits=new Set}s.prototype=r;let i=n,a=i&&new WeakSet;
function c(p,m){if(p._zod){if(p._zod.traits.has(e))return}else{Tp.value=new s(m);try{Object.defineProperty(p,"_zod",Tp)}finally{Tp.value=void 0}}if(p._zod.traits.add(e),t(p,m),a){let b=
Object.getPrototypeOf(p),k=p._zod.constr.prototype,x=b;for(;x&&x!==k;)x=Object.getPrototypeOf(x);let v=x??b;a.has(v)||(a.add(v),Qw(v,i))}let h=l.prototype;for(
let b in h)Object.prototype.hasOwnProperty.call(h,b)&&(b in p||(p[b]=h[b].bind(p)))}let u=o?.Parent??Object;class d extends u{}Object.defineProperty(d,"name",{value:e});function l(p){let m=o?.Parent?
U1(d):this;c(m,p);let h=m._zod.deferred;if(h){for(let k of h)k();m._zod.deferred=void 0}let b=globalThis.__zod_globalConfig?.postProcessor;return b&&b(m),m}return Object.defineProperty(l,"init",{
value:c}),Object.defineProperty(l,Symbol.hasInstance,{value:p=>o?.Parent&&p instanceof o.Parent?!0:p?._zod?.traits?.has(e)}),Object.defineProperty(l,"name",{value:e}),l}var mo=class extends Error{
constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};(tk=globalThis).__zod_globalConfig??(tk.__zod_globalConfig={});var Gs=globalThis.__zod_globalConfig;
function nn(e){return e&&Object.assign(Gs,e),Gs}function K1(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,jw,2)),e.message}function B1(e){this._zod.message=e}var j1={get:K1,set:
B1,enumerable:!0,configurable:!0},$p={value:void 0,enumerable:!1},ok=new WeakSet([Object.prototype,Error.prototype]),rk=(e,t)=>{e.name="$ZodError",$p.value=t,Object.defineProperty(e,"issues",$p),
$p.value=void 0,Object.defineProperty(e,"message",j1);let n=Object.getPrototypeOf(e);ok.has(n)||(ok.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let o=(
)=>this.message;return Object.defineProperty(this,"toString",{value:o,configurable:!0,writable:!0}),o},set(o){Object.defineProperty(this,"toString",{value:o,configurable:!0,writable:!0})}}))},TZ=ne(
"$ZodError",rk),ia=ne("$ZodError",rk,void 0,{Parent:Error});var Z1=e=>{let t=(n,o,r,s)=>{let i=r?{...r,async:!1}:{async:!1},a=n._zod.run({value:o,issues:[]},i);if(a instanceof Promise)throw new mo;if(
a.issues.length){let c=new(s?.Err??e)(a.issues.map(u=>po(u,i,nn())));throw kp(c,s?.callee??t),c}return a.value};return t},aa=Z1(ia),G1=e=>{let t=async(n,o,r,s)=>{let i=r?{...r,async:!0}:{async:!0},a=
n._zod.run({value:o,issues:[]},i);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new(s?.Err??e)(a.issues.map(u=>po(u,i,nn())));throw kp(c,s?.callee??t),c}return a.value};return t},Lp=G1(
ia),H1=e=>(t,n,o)=>{let r=o?{...o,async:!1}:{async:!1},s=t._zod.run({value:n,issues:[]},r);if(s instanceof Promise)throw new mo;return s.issues.length?sk(e,s.issues,r):{success:!0,data:s.value}},Hs=
H1(ia);function sk(e,t,n){let o;return{success:!1,get error(){return o||(o=new e(t.map(r=>po(r,n,nn()))),t=void 0,n=void 0),o},set error(r){o=r,t=void 0,n=void 0}}}var V1=e=>async(t,n,o)=>{let r=o?{
...o,async:!0}:{async:!0},s=t._zod.run({value:n,issues:[]},r);return s instanceof Promise&&(s=await s),s.issues.length?sk(e,s.issues,r):{success:!0,data:s.value}},Ap=V1(ia);var ik=/^[\s\S]{0,}$/;
var _p=/^-?\d+(?:\.\d+)?$/,ak=/^(?:true|false)$/i;var ca=ne("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])});var ck=e=>{let t=e.value;return!Ww(t)&&
t.length!==void 0};var uk=ne("$ZodCheckMaxLength",(e,t)=>{var n;ca.init(e,t),(n=e._zod.def).when??(n.when=ck),e._zod.check=o=>{let r=o.value,s=r.length;if((typeof r=="string"&&s>t.maximum?Sp(r):
s)<=t.maximum)return;let a=Rp(r);o.issues.push({origin:a,code:"too_big",maximum:t.maximum,inclusive:!0,input:r,inst:e,continue:!t.abort})}}),dk=ne("$ZodCheckMinLength",(e,t)=>{var n;ca.init(e,t),(n=
e._zod.def).when??(n.when=ck),e._zod.check=o=>{let r=o.value,s=r.length;if((typeof r=="string"&&s>=t.minimum&&s< t.minimum*2?Sp(r):s)>=t.minimum)return;let a=Rp(r);o.issues.push({origin:a,code:
"too_small",minimum:t.minimum,inclusive:!0,input:r,inst:e,continue:!t.abort})}});var q1=ne("$ZodCheckStringFormat",(e,t)=>{var n,o;ca.init(e,t),t.pattern?(n=e._zod).check??(n.check=r=>{
t.pattern.lastIndex=0,!t.pattern.test(r.value)&&r.issues.push({origin:"string",code:"invalid_format",format:t.format,input:r.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:
!t.abort})}):(o=e._zod).check??(o.check=()=>{})}),lk=ne("$ZodCheckRegex",(e,t)=>{q1.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:
"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}});var pk={major:4,minor:6,patch:7};var Zt=ne("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,
e._zod.bag=e._zod.bag||{},e._zod.version=pk;let o=e._zod.def.checks,r=e._zod.traits.has("$ZodCheck")?[e,...o??[]]:o?.length?[...o]:[];for(let s of r)for(let i of s._zod.onattach)i(e);if(r.length===0)(
n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let s=(a,c,u)=>{if(a.memo)return a;let d=lo(a),l;for(let p of c){if(p._zod.def.when){if(Jw(a)||
!p._zod.def.when(a))continue}else if(d)continue;let m=a.issues.length,h=p._zod.check(a);if(h instanceof Promise&&u?.async===!1)throw new mo;if(l||h instanceof Promise)l=(l??Promise.resolve()).then(
async()=>{await h,a.issues.length!==m&&(Lu(a.issues,m,e),d||(d=lo(a,m)))});else{if(a.issues.length===m)continue;Lu(a.issues,m,e),d||(d=lo(a,m))}}return l?l.then(()=>a):a},i=(a,c,u)=>{if(lo(
a))return a.aborted=!0,a;let d=s(c,r,u);if(d instanceof Promise){if(u.async===!1)throw new mo;return d.then(l=>e._zod.parse(l,u))}return e._zod.parse(d,u)};e._zod.run=(a,c)=>{if(
c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){let d=e._zod.parse({value:a.value,issues:[]},{...c,skipChecks:!0});return d instanceof Promise?d.then(l=>i(l,a,c)):i(d,a,c)}let u=
e._zod.parse(a,c);if(u instanceof Promise){if(c.async===!1)throw new mo;return u.then(d=>s(d,r,c))}return s(u,r,c)}}},{get"~standard"(){return Op(this,"~standard",Q1(this))},set"~standard"(e){Ir(this,
"~standard",e)}}),yk=(e,t)=>e.issues.length?{issues:e.issues.map(n=>po(n,t,nn()))}:{value:e.value};async function J1(e,t){let n={async:!0};return yk(await e._zod.run({value:t,issues:[]},n),n)}
function Q1(e){return{validate:t=>{let n={async:!1};try{let o=e._zod.run({value:t,issues:[]},n);if(!(o instanceof Promise))return yk(o,n)}catch{}return J1(e,t)},vendor:"zod",version:1}}var bk=ne(
"$ZodString",(e,t)=>{Zt.init(e,t),e._zod.pattern=t.pattern??ik,e._zod.parse=(n,o)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.push({expected:"string",
code:"invalid_type",input:n.value,inst:e}),n}});var wk=ne("$ZodNumber",(e,t)=>{Zt.init(e,t),e._zod.pattern=_p,e._zod.parse=(n,o)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let r=n.value;if(
typeof r=="number"&&!Number.isNaN(r)&&Number.isFinite(r))return n;let s=typeof r=="number"?Number.isNaN(r)?"NaN":Number.isFinite(r)?void 0:String(r):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:r,inst:e,...s?{received:s}:{}}),n}});var kk=ne("$ZodBoolean",(e,t)=>{Zt.init(e,t),e._zod.pattern=ak,e._zod.parse=(n,o)=>{if(t.coerce)try{n.value=!!n.value}catch{}let r=
n.value;return typeof r=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:r,inst:e}),n}});function eP(e,t){let n=vp(e._zod.def.checks);if(!n.length)return;let o=Math.min(
...n.map(s=>s[0])),r=e._zod.parse;e._zod.parse=(s,i)=>{let a=t(s.value);if(a>o&&!i?.skipChecks&&i?.direction!=="backward"){for(let[c,u]of vp(e._zod.def.checks))if(a>c&&u._zod.def.when(s)){let d=
s.issues.length;return u._zod.check(s),s.issues[d].continue=!1,Lu(s.issues,d,e),s}}return r(s,i)}}var tP=e=>Array.isArray(e)?e.length:-1;function mk(e,t,n){e.issues.length&&t.issues.push(...Ko(n,
e.issues)),t.value[n]=e.value}var xk=ne("$ZodArray",(e,t)=>{Zt.init(e,t);let n=Gs.memoizer;n?.attach(e),e._zod.parse=(o,r)=>{let s=o.value;if(!Array.isArray(s))return o.issues.push({expected:"array",
code:"invalid_type",input:s,inst:e}),o;o.value=n?n.alloc(e,o,Array(s.length),r):Array(s.length);let i=[],a=r?.abortEarly;for(let c=0;c< s.length;c++){let u=s[c],d=t.element._zod.run({value:u,issues:[
]},r);if(d instanceof Promise)i.push(d.then(l=>mk(l,o,c)));else if(mk(d,o,c),a&&d.issues.length!==0&&lo(d))break}return i.length?Promise.all(i).then(()=>o):o},eP(e,tP)});function Au(e,t,n,o,r,s){
let i=n in o,a=s==="optional";if(!(!i&&a&&r==="optional")){if(e.issues.length){if(r!==void 0&&a&&!i)return;t.issues.push(...Ko(n,e.issues))}if(!i&&r===void 0){e.issues.length||t.issues.push({code:
"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(i||r==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var nP=[];function oP(e){let t=Object.keys(
e.shape),n=Object.getOwnPropertySymbols(e.shape),o=n.length?n:nP,r=o.length?[...t,...o]:t;for(let i of r)if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(
`Invalid element at key "${String(i)}": expected a Zod schema`);let s=qw(e.shape);return{...e,allKeys:r,symbolKeys:o,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(s)}}function rP(e,t,n,o,r,
s,i){let a=[],c=r.keySet,u=r.catchall._zod,d=u.def.type,l=u.optin,p=u.optout,m=0;for(let h in t){if(i&&n.issues.length!==m){if(lo(n,m))break;m=n.issues.length}if(c.has(h))continue;if(h==="__proto__"){
d==="never"&&a.push(h);continue}if(d==="never"){a.push(h);continue}let b=u.run({value:t[h],issues:[]},o);b instanceof Promise?e.push(b.then(k=>Au(k,n,h,t,l,p))):Au(b,n,h,t,l,p)}return a.length&&
n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:s,continue:!0}),e.length?Promise.all(e).then(()=>n):n}var vk=ne("$ZodObject",(e,t)=>{Zt.init(e,t);let n=Object.getOwnPropertyDescriptor(t,
"shape"),o=n?.get?n.get.raw:t.shape??{};if(o){let u=()=>{let d={...o};return Object.defineProperty(t,"shape",{value:d}),u.raw=d,d};u.raw=o,Object.defineProperty(t,"shape",{get:u})}let r=fp(()=>oP(t));
Wt(e,"propValues",u=>{let d=u.def.shape,l={};for(let p in d){let m=d[p]._zod;if(m.values){Object.prototype.hasOwnProperty.call(l,p)||oa(l,p,new Set);for(let h of m.values)l[p].add(h);
m.optin!==void 0&&l[p].add(void 0)}}return l});let s=na,i=t.catchall,a,c=Gs.memoizer;c?.attach(e),e._zod.parse=(u,d)=>{a??(a=r.value);let l=u.value;if(!s(l))return u.issues.push({expected:"object",
code:"invalid_type",input:l,inst:e}),u;u.value=c?c.alloc(e,u,{},d):{};let p=[],m=a.shape,h=d?.abortEarly,b=u.issues.length;for(let k of a.allKeys){if(h&&u.issues.length!==b){if(lo(u,b))break;b=
u.issues.length}if(k==="__proto__")continue;let x=m[k],v=x._zod.optin,R=x._zod.optout,O=x._zod.run({value:l[k],issues:[]},d);O instanceof Promise?p.push(O.then(C=>Au(C,u,k,l,v,R))):Au(O,u,k,l,v,R)}
return i?rP(p,l,u,d,r.value,e,h===!0):p.length?Promise.all(p).then(()=>u):u}});function hk(e,t,n,o){for(let s of e)if(s.issues.length===0)return t.value=s.value,t;let r=e.filter(s=>!lo(s));
return r.length===1?(t.value=r[0].value,r[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(s=>s.issues.map(i=>po(i,o,nn())))}),t)}var Sk=ne("$ZodUnion",(e,t)=>{Zt.init(e,t),
Wt(e,"optin",o=>o.def.options.some(r=>r._zod.optin==="defaulted")?"defaulted":o.def.options.some(r=>r._zod.optin!==void 0)?"optional":void 0),Wt(e,"optout",o=>o.def.options.some(
r=>r._zod.optout==="optional")?"optional":void 0),Wt(e,"values",o=>{if(o.def.options.every(r=>r._zod.values))return new Set(o.def.options.flatMap(r=>Array.from(r._zod.values)))}),Wt(e,"pattern",o=>{
if(o.def.options.every(r=>r._zod.pattern)){let r=o.def.options.map(s=>s._zod.pattern);return new RegExp(`^(${r.map(s=>yp(s.source)).join("|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:
null;e._zod.parse=(o,r)=>{if(n)return n(o,r);let s=!1,i=[];for(let a of t.options){let c=a._zod.run({value:o.value,issues:[]},r);if(c instanceof Promise)i.push(c),s=!0;else{if(
c.issues.length===0)return c;i.push(c)}}return s?Promise.all(i).then(a=>hk(a,o,e,r)):hk(i,o,e,r)}});function sP(e){let t=new Map;for(let n of e.options){let o=n._zod.propValues?.[e.discriminator];if(
!o||o.size===0)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`);for(let r of o)if(t.has(r)){if(r!==void 0)throw new Error(
`Duplicate discriminator value "${String(r)}"`);t.set(r,null)}else t.set(r,n)}return t}var Rk=ne("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=!1,Sk.init(e,t);let n=e._zod.parse;Wt(e,"propValues",r=>{
let s={},i=0;for(let a of r.def.options){let c=a._zod.propValues;if(!c||Object.keys(c).length===0)throw new Error(`Invalid discriminated union option at index "${r.def.options.indexOf(a)}"`);c[
r.def.discriminator]?.has(void 0)&&i++;for(let[u,d]of Object.entries(c)){Object.prototype.hasOwnProperty.call(s,u)||oa(s,u,new Set);for(let l of d)s[u].add(l)}}return!r.def.unionFallback&&i>1&&s[
r.def.discriminator]?.delete(void 0),s}),t.options.forEach((r,s)=>{let i=bp(r._zod.def);if(i&&!Object.prototype.hasOwnProperty.call(i,t.discriminator))throw new Error(
`Invalid discriminated union option at index "${s}"`)});let o=fp(()=>sP(t));e._zod.parse=(r,s)=>{let i=r.value;if(!na(i))return r.issues.push({code:"invalid_type",expected:"object",input:i,inst:e}),r;
let a=i?.[t.discriminator],c=o.value.get(a);return c&&(a!==void 0||s.direction!=="backward")?c._zod.run(r,s):t.unionFallback||s.direction==="backward"?n(r,s):(r.issues.push({code:"invalid_union",
errors:[],note:"No matching discriminator",discriminator:t.discriminator,options:Array.from(o.value.keys()).filter(u=>o.value.get(u)!==null),input:i,path:[t.discriminator],inst:e}),r)}});var Ok=ne(
"$ZodRecord",(e,t)=>{Zt.init(e,t);let n=Gs.memoizer;n?.attach(e),e._zod.parse=(o,r)=>{let s=o.value;if(!$u(s))return o.issues.push({expected:"record",code:"invalid_type",input:s,inst:e}),o;let i=[],a=
t.keyType._zod.values;if(a&&!t.partial){o.value=n?n.alloc(e,o,{},r):{};let c=new Set;for(let d of a)if(typeof d=="string"||typeof d=="number"||typeof d=="symbol"){if(c.add(typeof d=="number"?
d.toString():d),d==="__proto__")continue;let l=t.keyType._zod.run({value:d,issues:[]},r);if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(
l.issues.length){o.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(h=>po(h,r,nn())),input:d,path:[d],inst:e});continue}let p=l.value;if(p==="__proto__")continue;let m=
t.valueType._zod.run({value:s[d],issues:[]},r);m instanceof Promise?i.push(m.then(h=>{h.issues.length&&o.issues.push(...Ko(d,h.issues)),o.value[p]=h.value})):(m.issues.length&&o.issues.push(...Ko(d,
m.issues)),o.value[p]=m.value)}let u;for(let d in s)if(!c.has(d))if(t.mode==="loose"){if(d==="__proto__")continue;o.value[d]=s[d]}else u=u??[],u.push(d);u&&u.length>0&&o.issues.push({code:
"unrecognized_keys",input:s,inst:e,keys:u,continue:!0})}else{o.value=n?n.alloc(e,o,{},r):{};let c;for(let u of Reflect.ownKeys(s)){if(u==="__proto__"||!Object.prototype.propertyIsEnumerable.call(s,
u))continue;let d=t.keyType._zod.run({value:u,issues:[]},r);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof u=="string"&&_p.test(u)&&
d.issues.length){let h=t.keyType._zod.run({value:Number(u),issues:[]},r);if(h instanceof Promise)throw new Error("Async schemas not supported in object keys currently");h.issues.length===0&&(d=h)}if(
d.issues.length){t.mode==="loose"?o.value[u]=s[u]:a?(c=c??[],c.push(u)):o.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(h=>po(h,r,nn())),input:u,path:[u],inst:e});continue}let p=
d.value;if(p==="__proto__")continue;let m=t.valueType._zod.run({value:s[u],issues:[]},r);m instanceof Promise?i.push(m.then(h=>{h.issues.length&&o.issues.push(...Ko(u,h.issues)),o.value[p]=h.value})):
(m.issues.length&&o.issues.push(...Ko(u,m.issues)),o.value[p]=m.value)}c&&c.length>0&&o.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:c,continue:!0})}return i.length?Promise.all(i).then((
)=>o):o}});var Tk=ne("$ZodEnum",(e,t)=>{Zt.init(e,t);let n=gp(t.entries),o=new Set(n);e._zod.values=o,Wt(e,"pattern",r=>{let s=gp(r.def.entries).filter(i=>Vw.has(typeof i));return new RegExp(s.length?
`^(${s.map(i=>sa(i.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,s)=>{let i=r.value;return o.has(i)||r.issues.push({code:"invalid_value",values:n,input:i,inst:e}),r}}),Ck=ne(
"$ZodLiteral",(e,t)=>{Zt.init(e,t);let n=new Set(t.values);e._zod.values=n,Wt(e,"pattern",o=>{let r=o.def.values;return new RegExp(r.length?`^(${r.map(s=>typeof s=="string"?sa(s):s?sa(s.toString()):
String(s)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,r)=>{let s=o.value;return n.has(s)||o.issues.push({code:"invalid_value",values:t.values,input:s,inst:e}),o}});function gk(e,t){return e.value=
t.issues.length?void 0:t.value,e}var $k=ne("$ZodOptional",(e,t)=>{Zt.init(e,t),Wt(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",Wt(e,"values",
n=>{let o=n.def.innerType._zod.values;return o?new Set([...o,void 0]):void 0}),Wt(e,"pattern",n=>{let o=n.def.innerType._zod.pattern;return o?new RegExp(`^(${yp(o.source)})?$`):void 0}),e._zod.parse=(
n,o)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let r=t.innerType._zod.run({value:n.value,issues:[]},o);return r instanceof Promise?r.then(s=>gk(n,s)):gk(n,r)}
return t.innerType._zod.run(n,o)}});var Lk=ne("$ZodDefault",(e,t)=>{Zt.init(e,t),e._zod.optin="defaulted",Wt(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,o)=>{if(
o.direction==="backward")return t.innerType._zod.run(n,o);if(n.value===void 0)return n.value=t.defaultValue,n;let r=t.innerType._zod.run(n,o);return r instanceof Promise?r.then(s=>fk(s,t)):fk(r,t)}});
function fk(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}function Ak(e){return e.checks&&(e.checks=[...e.checks]),e}function _k(e,t){return new e(Ak({type:"string",...Et(t)}))}function Pk(
e,t){return new e(Ak({type:"number",checks:[],...Et(t)}))}function Ek(e,t){return new e({type:"boolean",...Et(t)})}function ae(e,t){return new uk({check:"max_length",...Et(t),maximum:e})}function Ep(
e,t){return new dk({check:"min_length",...Et(t),minimum:e})}function Dn(e,t){return new lk({check:"string_format",format:"regex",...Et(t),pattern:e})}var gn=ne("ZodMiniType",(e,t)=>{if(
!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Zt.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){Ir(this,"with",e)},parse(e,t){return aa(this,e,t,{callee:
this.parse})},parseAsync(e,t){return Lp(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return Hs(this,e,t)},safeParseAsync(e,t){return Ap(this,e,t)},check(...e){let t=this.def;return this.clone({
...t,checks:[...t.checks??[],...e.map(n=>typeof n=="function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]},{parent:!0})},clone(e,t){return zr(this,e,t)},brand(){return this},register(e,t){
return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),cP=ne("ZodMiniString",(e,t)=>{bk.init(e,t),gn.init(e,t)});function E(e){return _k(cP,e)}var uP=ne("ZodMiniNumber",(
e,t)=>{wk.init(e,t),gn.init(e,t)});function In(e){return Pk(uP,e)}var dP=ne("ZodMiniBoolean",(e,t)=>{kk.init(e,t),gn.init(e,t)});function Gt(e){return Ek(dP,e)}var lP=ne("ZodMiniArray",(e,t)=>{
xk.init(e,t),gn.init(e,t)});function Mt(e,t){return new lP({type:"array",element:e,...Et(t)})}var pP=ne("ZodMiniObject",(e,t)=>{vk.init(e,t),gn.init(e,t),ek(e,"shape",n=>n._zod.def.shape,!1)});
function P(e,t){let n={type:"object",shape:e??{},...Et(t)};return new pP(n)}function ua(e,t){return Yw(e,t)}function Nk(e,t){return Xw(e,t)}var mP=ne("ZodMiniDiscriminatedUnion",(e,t)=>{Rk.init(e,t),
gn.init(e,t)});function Dk(e,t,n){return new mP({type:"union",options:t,discriminator:e,...Et(n)})}var Mk=ne("ZodMiniRecord",(e,t)=>{Ok.init(e,t),gn.init(e,t)});function Vs(e,t,n){return!t||!t._zod?
new Mk({type:"record",keyType:E(),valueType:e,...Et(t)}):new Mk({type:"record",keyType:e,valueType:t,...Et(n)})}var hP=ne("ZodMiniEnum",(e,t)=>{Tk.init(e,t),gn.init(e,t),e.options=[...e._zod.values]}
);function ct(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(o=>[o,o])):e;return new hP({type:"enum",entries:n,...Et(t)})}var gP=ne("ZodMiniLiteral",(e,t)=>{Ck.init(e,t),gn.init(e,t)});
function qs(e,t){return new gP({type:"literal",values:Array.isArray(e)?e:[e],...Et(t)})}var fP=ne("ZodMiniOptional",(e,t)=>{$k.init(e,t),gn.init(e,t)});function ye(e){return new fP({type:"optional",
innerType:e})}var yP=ne("ZodMiniDefault",(e,t)=>{Lk.init(e,t),gn.init(e,t)});function da(e,t){return new yP({type:"default",innerType:e,get defaultValue(){return typeof t=="function"?t():xp(t)}})}nn({
jitless:!0});var Xs=(e,t)=>aa(e,t),Ik=(e,t)=>Hs(e,t).success;function Ye(e,t){if(t)try{let n=Hs(e,JSON.parse(t));return n.success?n.data:void 0}catch{return}}var Ys={is:"nobody"},Pe=e=>"email"in e?
e.email:"",ho=e=>e.is==="link"?`liên kết ${e.unit}`:Pe(e);var kP=e=>e;function _u(e){let t=new Set,n=new Map;for(let o of e.map(D))t.add(o),n.has(j(o))||n.set(j(o),o);return o=>t.has(o)?o:n.get(j(
o))??o}var xP=e=>/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(e);function Pu(e,t,n=kP){return t===""?"":e.choices?Ug(e,t):e.format==="time"?xP(t)?t:"":e.code==="own"?D(t):e.code==="other"?n(D(t)):t}var zk=
"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function Mp(e){let t="";for(let n=0;n< e.length;n+=3){let o=e.length-n,r=e[n]<<16|(e[n+1]??0)<<8|(e[n+2]??0);for(let s=0;s< Math.min(
o,3)+1;s+=1)t+=zk.charAt(r>>18-6*s&63)}return t}function Fk(e){if(e.length%4===1||/[^\w-]/.test(e))return;let t=[];for(let n=0;n< e.length;n+=4){let o=[0,1,2,3].reduce((s,i)=>{let a=e.charAt(n+i);
return s*64+(a?zk.indexOf(a):0)},0),r=Math.min(e.length-n,4)-1;for(let s=0;s< r;s+=1)t.push(o>>16-8*s&255)}return t}function Uk(e){try{return decodeURIComponent(e.map(t=>`%${t.toString(16).padStart(2,
"0")}`).join(""))}catch{return}}var Np={unit:"lk1u",preview:"lk1p",test:"lk1t"},Kk=".",Eu=E().check(ae(800)),Js=e=>Do(`address ${e}`),vP=e=>e.kind==="test"?[e.until.toString(36),e.address]:[e.unit,
e.round,e.version];function SP(e,t){if(e==="test"){let[s,i]=t;return t.length===2?{kind:e,until:parseInt(s,36),address:i}:void 0}let[n,o,r]=t;return t.length===3?{kind:e,unit:n,round:o,version:r}:
void 0}var la=class{constructor(t){this.keyed=new $s(t)}write(t){let n=vP(t);return[Np[t.kind],...n.map(o=>Mp(Wi(o))),this.sealOf(t.kind,n)].join(Kk)}read(t){let[n,...o]=t.split(Kk),r=Object.keys(
Np).find(a=>Np[a]===n),s=o.slice(0,-1).map(a=>Uk(Fk(a)??[255]));if(!r||s.some(a=>a===void 0))return;let i=SP(r,s);return i&&this.write(i)===t?i:void 0}rowMark(t){return this.keyed.of(JSON.stringify([
"row",t]))}sealOf(t,n){let o=this.keyed.of(JSON.stringify(["token",t,...n]));return Mp((o.match(/../g)??[]).map(r=>parseInt(r,16)))}};var RP=8,Qs=class{constructor(t){this.name=Wl(
`name of ${t}`).slice(0,RP),this.keyed=new $s(t)}of(t,...n){return this.keyed.of(JSON.stringify([t,...n]))}},Bk=e=>Wl(e.join(`\n`));var ei=(e,t)=>e!==""&&at(e)===at(t),zn=(e,t)=>t.some(n=>ei(n,e));
function jk(e,t){return t?{staff:e.filter(n=>zn(n,t)),kept:t.filter(n=>zn(n,e))}:{staff:[...e],kept:void 0}}var Wk=(e,t)=>e.filter(n=>!zn(n,t));var OP=()=>Date.now().toString(36).slice(
-6).toUpperCase();function Fr(e,t){let n=t,o=String(n?.stack??"").split(`\n`).filter(r=>/^\s+at \S/.test(r)).slice(0,5).map(r=>r.trim());console.error(`ref ${e}: ${String(n?.name??"Error")} ${o.join(
" | ")}`)}function Ur(e){if(e instanceof oe)return e.problem;let t=OP();return Fr(t,e),{key:"workbook.unexpected",with:{ref:t}}}var Zk="0.1.0, bản 060cfbc7";var Gk=e=>`draft/${e}/count`,Hk=
e=>`draft/${e}/kept`,Vk=(e,t)=>`draft/${e}/${t}`;var TP=e=>e!==void 0&&Date.now()-Number(e)>7776e6,Dp={get(e){let t=PropertiesService.getUserProperties().getProperties();if(TP(t[Hk(
e)]))return Dp.drop(e),"";let n="";for(let o=0;o< Number(t[Gk(e)]??0);o+=1)n+=t[Vk(e,o)]??"";return n},keep(e,t){let n={},o=Math.ceil(t.length/2500);for(let r=0;r< o;r+=1)n[Vk(e,r)]=t.slice(r*2500,(
r+1)*2500);PropertiesService.getUserProperties().setProperties({...n,[Gk(e)]:String(o),[Hk(e)]:String(Date.now())})},drop(e){let t=PropertiesService.getUserProperties();for(let n of Object.keys(
t.getProperties()))n.indexOf(`draft/${e}/`)===0&&t.deleteProperty(n)}};var vt=e=>(e>26?vt(Math.floor((e-1)/26)):"")+String.fromCharCode(65+(e-1)%26),qk=e=>[...e].reduce((t,n)=>t*26+n.charCodeAt(0)-64,
0),jo=(e,t=e)=>`${vt(e)}2:${vt(t)}`;function ti(e){let t=[];for(let n of[...e].sort((o,r)=>o-r)){let o=t[t.length-1];o&&o[1]===n-1?o[1]=n:t.push([n,n])}return t}var Xk=/^[=+\-@\t\r\n＝＋－＠']/,yn=
e=>Xk.test(e)?`'${e}`:e,CP={text:"@",number:"0",day:"dd/MM/yyyy",time:"dd/MM/yyyy HH:mm"},Wo=e=>CP[e.format??"text"];function Mu(e,t){if(t==="")return"";let n=e.format??"text";if(
n==="number")return Number.isFinite(Number(t))?Number(t):yn(t);if(n==="text")return yn(t);let o=Za(t);return Number.isFinite(o)?new Date(o):yn(t)}var $P=e=>{let t=Number.isFinite(e.getTime())?
e.getUTCFullYear():0;return t>=1900&&t<9999},LP=e=>$P(e)?rs(e.getTime()):"";function Nu(e,t){if(t instanceof Date){let o=LP(t);return e.format==="day"?o.slice(0,10):o}let n=typeof t=="boolean"?t?
"TRUE":"FALSE":t==null?"":String(t);return n.charAt(0)==="'"&&Xk.test(n.slice(1))?n.slice(1):n}var Yk=e=>{let t=[];for(let n of[...e].sort((o,r)=>o-r)){let o=t[t.length-1];o&&o[o.length-1]===n-1?
o.push(n):t.push([n])}return t};function Ip(e,t,n){let o=Yk(t);return Yk(e).flatMap(r=>o.map(s=>({row:r[0],column:s[0],values:r.map(i=>s.map(a=>n(i,a)))})))}function Du(e,t,n,o){try{return o()}catch(
r){let s=e.getMaxRows();if(t<=s)throw r;return e.insertRowsAfter(s,t-s+n),o()}}var AP=3,Jk="Cần sửa: ",Iu=(e,t)=>e&&e.indexOf(Jk)!==0?e:t?Jk+t:"",_P=e=>e.length<40&&/\d/.test(e),Je=e=>Q[e].columns;
function zp(e,t,n){let o=new Map,r=n.map(s=>String(s).trim());for(let[s,i]of Object.entries(Je(e))){let a=r.indexOf(i.heading),c=a<0?r.findIndex(u=>$t(u)===$t(i.heading)):a;if(c<0)throw new oe({key:
"workbook.lostColumn",with:{tab:t,column:i.heading}});if(r.some((u,d)=>d>c&&u===i.heading))throw new oe({key:"workbook.twoColumns",with:{tab:t,column:i.heading}});o.set(s,c+1)}return o}function PP(e){
try{return e.getSheetValues(1,1,-1,-1)}catch(t){if(e.getLastRow()>0)throw t;return[]}}function EP(e){let t=e.length;for(;t>0&&e[t-1].every(n=>n===""||n===!1);)t-=1;return e.slice(0,t)}var MP=(e,t)=>{
let n=e.findIndex(({column:o})=>o.code==="own");return _u(n<0?[]:t.map(o=>o[n]))},NP={accounts:"rowId",units:"code"},pa=class{constructor(t,n,o){this.tab=t;this.sheet=n;this.untidy=new Map;
this.asRead=new Map;this.typedRows=new Set;this.typedKeys=new Set;this.ownKeys=new Set;this.wroteAt=new Map;this.writtenBefore=new Set;this.key=NP[t];let[r=[],...s]=PP(n),i=EP(s);this.headings=r,
this.lines=i,this.positions=zp(t,Q[t].title,r);let a=Object.entries(Je(t)).map(([d,l])=>({key:d,column:l,at:this.positions.get(d)-1})),c=i.map(d=>a.map(({column:l,at:p})=>Nu(l,d[p]))),u=o??MP(a,c);
this.rows=c.map((d,l)=>this.rowFrom(a,d,u,l)),this.known=this.rows.length}rowFrom(t,n,o,r){let s={};return t.forEach(({key:i,column:a},c)=>{if((s[i]=Pu(a,n[c],o))===n[c])return;let d=this.untidy.get(
i);d?d.push(r):this.untidy.set(i,[r])}),s}rowAsRead(t){return t< this.known?this.asRead.get(t)??this.rows[t]:void 0}blocks(t,n,o){let r=new Map(n.map(i=>[this.positions.get(i),i])),s=i=>Je(this.tab)[
r.get(i)];return Ip(t,[...r.keys()],(i,a)=>Mu(s(a),o(i,r.get(a)))).map(({row:i,column:a,values:c})=>({row:i,column:a,values:c,formats:c.map(u=>u.map((d,l)=>Wo(s(a+l))))}))}rangeOf({row:t,column:n,
values:o}){return this.sheet.getRange(t,n,o.length,o[0].length)}write(t,n,o,r){this.noteWritten(t,n);for(let s of this.blocks(t,n,o)){let i=this.rangeOf(s);r&&i.setNumberFormats(s.formats),
i.setValues(s.values)}}noteWritten(t,n){for(let o of t){let r=o-We(0);this.wroteAt.set(r,new Set([...this.wroteAt.get(r)??[],...n]))}}putOthers(t){for(let{index:n,at:o,value:r}
of t)this.sheet.getRange(We(n),o).setValue(r)}putTyped(t){if(t.length===0)return;let n=new Map(t.map(o=>[We(o.index),o.cells]));this.write([...n.keys()],Object.keys(t[0].cells),(o,r)=>n.get(o)[r]??"",
!0),this.remember(t);for(let{index:o,cells:r}of t){this.typedRows.add(o);for(let s of Object.keys(r))this.typedKeys.add(s)}}putOwn(t){if(t.length===0)return;let n=Object.keys(t[0].cells),o=Ip(t.map(
c=>c.index),[1],()=>0).length>AP,r=this.renamed(t),s=!o&&r.length===t.length;this.remember(t);for(let c of n)this.ownKeys.add(c);let i=(c,u)=>this.rows[c-2][u],a=o?this.rows.map((c,u)=>We(u)):t.map(
c=>We(c.index));this.write(a,s?n:n.filter(c=>c!==this.key),i,!1),!s&&r.length&&this.write(r.map(c=>We(c.index)),[this.key],i,!1)}putStaff(t){if(t.length===0)return;let n=Object.keys(t[0].cells);
this.remember(t);for(let i of n)this.ownKeys.add(i);let o=(i,a)=>this.rows[i-We(0)][a],r=t.map(({index:i})=>We(i)),s=r.flatMap(i=>n.filter(a=>_P(o(i,a))&&Wo(Je(this.tab)[a])==="@").map(a=>`${vt(
this.positions.get(a))}${i}`));s.length&&this.sheet.getRangeList(s).setNumberFormat("@"),this.write(r,n,o,!1)}renamed(t){let{key:n}=this;return n===void 0||!(n in t[0].cells)?[]:t.filter(({index:o,
cells:r})=>r[n]!==this.rows[o][n])}makeRoom(t){let n=this.sheet.getMaxRows(),o=We(this.rows.length)+t-1-n;o>0&&this.sheet.insertRowsAfter(n,o)}append(t){if(t.length===0)return;let n=Wn(Je(this.tab));
for(;;){let o=We(this.rows.length),r=this.blocks(t.map((a,c)=>o+c),Object.keys(t[0]),(a,c)=>t[a-o][c]??"");this.noteWritten(t.map((a,c)=>o+c),Object.keys(t[0]));let s=Du(this.sheet,o+t.length-1,0,(
)=>r.map(a=>this.rangeOf(a))),i=Math.max(0,...s.map(a=>a.getValues().reduce((c,u,d)=>u.some(l=>l!==""&&l!==!1)?d+1:c,0)));if(i===0){for(let a of t)this.typedRows.add(this.rows.length),this.rows.push({
...n,...a});for(let a of Object.keys(t[0]))this.typedKeys.add(a);s.forEach((a,c)=>a.setNumberFormats(r[c].formats).setValues(r[c].values));break}for(let a=0;a< i;a+=1)this.rows.push({...n})}}putNotes(
t){let n=t.map(h=>We(h.index)),o=Object.keys(t[0].notes),r=o.map(h=>this.positions.get(h)),[s,i]=[Math.min(...n),Math.max(...n)],[a,c]=[Math.min(...r),Math.max(...r)],u=new Map(t.map(h=>[We(h.index),
h.notes])),d=new Map(o.map((h,b)=>[r[b],h])),l=this.sheet.getRange(s,a,i-s+1,c-a+1),p=l.getNotes(),m=p.map((h,b)=>h.map((k,x)=>{let v=u.get(s+b)?.[d.get(a+x)??""];return v===void 0?k:Iu(k,v)}));
JSON.stringify(m)!==JSON.stringify(p)&&l.setNotes(m)}at(t){return this.positions.get(t)}remember(t){for(let{index:n,cells:o}of t){let r=this.rows[n];n< this.known&&!this.asRead.has(n)&&
this.asRead.set(n,{...r}),Object.assign(r,o)}}};var Zo=({tab:e,positions:t})=>Object.entries(Je(e)).map(([n,o])=>({key:n,column:o,at:t.get(n)})).sort((n,o)=>n.at-o.at);function DP(e,t,n=()=>!1){let o=
Qk(t),r=[];return e.forEach((s,i)=>{if(o.includes(s))return;let c=(i===0?-1:o.indexOf(e[i-1]))+1,u=o[c],d=c>=o.length||!n(s)&&!e.includes(u)?{do:"write",at:c,heading:s,old:u??""}:{do:"insert",at:c,
heading:s,old:""};r.push(d),ex(o,d)}),r}function Qk(e){let t=e.map(n=>n.trim());for(;t.length&&t[t.length-1]==="";)t.pop();return t}var ex=(e,{do:t,at:n,heading:o})=>{e.splice(n,t==="insert"?0:1,o)};
function IP(e,t,n,o,r){let s=Qk(n),i=o,a=DP(zu(e),n,zP(e,r)).map(c=>{let{do:u,at:d,heading:l,old:p}=c;return i=tx(t,i,d+1)+(u==="insert"?1:0),u==="insert"&&t.insertColumnBefore(d+1),t.getRange(1,
d+1).setNumberFormat("@").setValue(l),ex(s,c),p?{key:"setup.headingBack",with:{tab:Q[e].title,column:l,old:p}}:{key:"setup.columnMade",with:{tab:Q[e].title,column:l}}});return{now:s,columns:i,did:a}}
var zP=(e,t)=>n=>Object.values(Je(e)).some(o=>o.heading===n&&(o.since??0)>t),zu=e=>Object.values(Je(e)).map(({heading:t})=>t);function tx(e,t,n){return t< n&&e.insertColumnsAfter(t,n-t),Math.max(t,n)}
function nx(e,{sheet:t,made:n},o){let[r,s]=[t.getMaxRows(),t.getMaxColumns()],i=n?[]:(t.getRange(1,1,1,s).getValues()[0]??[]).map(String),a=(d,l,p)=>({tab:e,sheet:t,isNew:l,rows:r,columns:p,positions:
zp(e,Q[e].title,d)});if(i.some(d=>d!=="")){let d=IP(e,t,i,s,o);return{open:a(d.now,!1,d.columns),did:d.did}}let c=tx(t,s,zu(e).length),u=a(zu(e),n||t.getLastRow()===0,c);return u.isNew||Fp(u),{open:u,
did:[]}}function Fp({tab:e,sheet:t}){let n=zu(e);t.getRange(1,1,1,n.length).setNumberFormat("@").setValues([n])}function ox(e,{rows:t,columns:n}){let[o="",r=o]=e.replace(/\$/g,"").toUpperCase().split(
":"),s=d=>[qk(/^[A-Z]*/.exec(d)[0]),Number(/\d*$/.exec(d)[0])],[[i,a],[c,u]]=[s(o),s(r)];return{top:a||1,bottom:u||t,left:i||1,right:c||n}}function ma(e,t){if(!e)return"";let{top:n,bottom:o,left:r,
right:s}=ox(e,t);return`${n} ${r} ${o} ${s}`}var ni=(e,t)=>e.flatMap(n=>{let{top:o,bottom:r,left:s,right:i}=ox(n,t);return Array.from({length:i-s+1},(a,c)=>`${s+c}: ${o}-${r}`)}).sort().join(),oi=
e=>e.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((t,n)=>n%2?t:t.replace(/\s+/g,"").toUpperCase()).join(""),Up=e=>e.toLowerCase();var Kp="Sổ Tài Khoản: ",jp=e=>e.getEmail().toLowerCase();function Fu(
e,t,n){let o=e.getEditors().map(i=>({user:i,email:jp(i)})),r=i=>zn(i,t),s=o.map(({email:i})=>i);return{staff:s.filter(i=>i!==n&&r(i)),unseen:t.filter(i=>i&&i!==n&&!zn(i,s)),others:o.filter(({email:i}
)=>!r(i)&&!(i&&i===n)),owner:n,me:Session.getEffectiveUser()}}function FP({tab:e,positions:t}){let n=r=>ti(Zo({tab:e,positions:t}).filter(({column:s})=>s.writer===r).map(({at:s})=>s)),o={name:
"dòng tiêu đề",range:"1:1",open:[]};return e==="units"?[{name:"danh sách đơn vị",range:"",open:n("us").map(([r,s])=>jo(r,s))}]:e==="accounts"?[o,...n("staff").map(([r,s])=>({name:`cột ${[...new Set([
r,s])].map(vt).join("–")}, duyệt`,range:jo(r,s),open:[]}))]:e==="log"?[o]:[{name:`thẻ ${Q[e].title}`,range:"",open:[]}]}var rx=e=>e.getA1Notation(),sx=e=>e.getEditors().map(jp),UP=(e,t,n)=>ma(e.range,
n)===ma(t.range,n)&&ni(e.open,n)===ni(t.open,n),Bp=({editors:e},t)=>t.filter(n=>!e.includes(n));function KP(e,{staff:t,unseen:n,owner:o},r){let s=e.editors.filter(Boolean);return Bp(e,t).length===0&&
s.every(i=>[o,r,...t,...n].includes(i))&&e.editors.length-s.length<=Bp(e,n).length}var ri=class{constructor(t){this.people=t;this.hiddenStay=!1;this.me=jp(t.me)}ensure(t){let n=FP(t),o=t.made?[]:
this.ours(t,n),r=(a,c)=>a.name===c.name&&UP(a,c,t)&&!a.warns&&KP(a,this.people,this.me),s=n.filter(a=>!o.some(c=>r(c,a))),i=o.filter(a=>!n.some(c=>r(a,c)));return i.forEach(({protection:a})=>a.remove(
)),o.filter(a=>!i.includes(a)).forEach(a=>this.letUnseenIn(a.protection,Bp(a,this.people.unseen))),s.forEach(a=>this.protect(t.sheet,a)),s.length||i.length?[{key:"setup.protection",with:{tab:Q[
t.tab].title}}]:[]}ours({sheet:t,...n},o){let{SHEET:r,RANGE:s}=SpreadsheetApp.ProtectionType,i=t.getProtections(r).map(c=>({protection:c,description:c.getDescription(),range:""})),a=t.getProtections(
s).map(c=>({protection:c,description:c.getDescription(),range:void 0}));return[...i,...a].flatMap(({protection:c,description:u,range:d})=>{if(u&&u.indexOf(Kp)!==0)return[];let l=d??rx(c.getRange()),p=
l!==""&&o.some(m=>ma(m.range,n)===ma(l,n));return!u&&!(p&&this.stopsNobody(c))?[]:[{protection:c,range:l,name:u.slice(Kp.length),open:l?[]:c.getUnprotectedRanges().map(rx),warns:c.isWarningOnly(),
editors:sx(c)}]})}stopsNobody(t){let n=sx(t);return this.people.others.every(({email:o})=>n.includes(o))}protect(t,{name:n,range:o,open:r}){let{staff:s,unseen:i,others:a,owner:c,me:u}=this.people,d=o?
t.getRange(o).protect():t.protect();d.setDescription(Kp+n),r.length&&d.setUnprotectedRanges(t.getRangeList(r).getRanges()),this.me?d.addEditors([...new Set([this.me,...s,c])].filter(Boolean)):
d.addEditor(u).addEditors([...s,c].filter(Boolean));let l=a.map(({email:p})=>p).filter(Boolean);l.length&&d.removeEditors(l);for(let{user:p,email:m}of a)m||this.takeOff(d,p);this.letUnseenIn(d,i),
this.domain??(this.domain=d.canDomainEdit()),this.domain&&d.setDomainEdit(!1)}takeOff(t,n){try{t.removeEditor(n)}catch{this.hiddenStay=!0}}letUnseenIn(t,n){for(let o of n)try{t.addEditor(o)}catch{}}};
var Go='*LEN("STK")',ix={missing:["#f4c7c3","#7a1c14"],fix:["#fce8b2","#5f4300"],reported:["#d2e3fc","#174ea6"],approved:["#ceead6","#0d652d"],none:["#e8eaed","#3c4043"],quiet:["#f8f9fa","#5f6368"],
late:["#fad2cf","#8c1d18"]};function ax(e,t,n,o){let r=o.map(({key:a})=>t.get(a)),s=Math.min(...r),i=o.map(({key:a,holds:c})=>`(${vt(s)}$1="${Je(e)[a].heading}")*${c}`);return{colour:n,columns:[[s,
Math.max(...r)]],formula:`=(${i.join("+")})${Go}`}}var Wp=e=>t=>`$${vt(e.get(t))}2`,cx=e=>(t,n)=>`(${Wp(e)(t)}="${n}")`;function BP(e){let[t,n]=[Wp(e),cx(e)],o=(...r)=>r.map(s=>[e.get(s),e.get(s)]);
return[{colour:"missing",columns:o("name","status"),formula:`=${n("status",L.missing)}${Go}`},ax("units",e,"fix",[{key:"status",holds:n("status",L.fix)},{key:"timeliness",holds:n("timeliness",
ie.grace)},{key:"faults",holds:`(${t("faults")}<>"")`}]),...["reported","approved","none"].map(r=>({colour:r,columns:o("status"),formula:`=${n("status",L[r])}${Go}`})),{colour:"late",columns:o(
"timeliness"),formula:`=(${n("timeliness",ie.overdue)}+${n("timeliness",ie.late)})${Go}`}]}function jP(e){let[t,n]=[Wp(e),cx(e)],o=r=>[[e.get(r),e.get(r)]];return[{colour:"quiet",columns:[[1,Math.max(
...e.values())]],formula:`=${n("usage",fe.stopped)}${Go}`},{colour:"none",columns:[...o("review"),...o("comment"),...o("fixFields")],formula:`=(${t("changed")}<>"")${Go}`},ax("accounts",e,"fix",[
...pr.map(({key:r,bit:s})=>({key:r,holds:`ISODD(INT(${t("mask")}/${2**s}))`})),{key:"faults",holds:`(${t("faults")}<>"")`},{key:"review",holds:n("review",Re.returned)}]),{colour:"approved",columns:o(
"review"),formula:`=${n("review",Re.passed)}${Go}`},{colour:"reported",columns:o("changed"),formula:`=(${t("changed")}<>"")${Go}`}]}var WP={units:BP,accounts:jP},ZP=e=>oi(String(e.getBooleanCondition(
)?.getCriteriaValues()[0]??"")),GP=e=>e.getRanges().map(t=>t.getA1Notation()),ux=e=>e.columns.map(([t,n])=>jo(t,n));function HP({sheet:e},t,n){let o=e.getRangeList(t.flatMap(s=>ux(s))).getRanges(),r=
t.map(s=>SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(s.formula).setBackground(ix[s.colour][0]).setFontColor(ix[s.colour][1]).setRanges(o.splice(0,s.columns.length)).build());
e.setConditionalFormatRules([...r,...n])}function ha(e){let t=WP[e.tab]?.(e.positions);if(!t)return[];let n=(e.isNew?[]:e.sheet.getConditionalFormatRules()).map(s=>({rule:s,formula:ZP(s)})),o=
n.filter(({formula:s})=>s.indexOf('LEN("STK")')>=0);return o.length===t.length&&t.every((s,i)=>o[i].formula===oi(s.formula)&&ni(GP(o[i].rule),e)===ni(ux(s),e))?[]:(HP(e,t,n.filter(s=>!o.includes(
s)).map(({rule:s})=>s)),[{key:"setup.colours",with:{tab:Q[e.tab].title}}])}var VP="#e8f0fe",qP="#f1f3f4",dx=e=>e.writer==="us"?qP:VP,Uu=({tab:e})=>({tab:Q[e].title});function lx({sheet:e},t){for(
let n of new Set(t.map(({column:o})=>Wo(o)))){let o=t.filter(({column:r})=>Wo(r)===n).map(({at:r})=>r);e.getRangeList(ti(o).map(([r,s])=>jo(r,s))).setNumberFormat(n)}}function XP(e){let t=Zo(e),n=
e.sheet.getRange(2,1,e.rows-1,t[t.length-1].at).getNumberFormats(),o=t.filter(({at:r,column:s})=>n.some(i=>Up(i[r-1])!==Up(Wo(s))));return lx(e,o),o.length?[{key:"setup.formats",with:Uu(e)}]:[]}
var px=e=>Zo(e).flatMap(({at:t,column:n})=>n.choices?[{column:n,choices:n.choices,range:e.sheet.getRange(jo(t))}]:[]),mx=(e,t)=>SpreadsheetApp.newDataValidation().requireValueInList([...e],
!0).setAllowInvalid(!0).setHelpText(t).build(),YP=(e,t,n)=>JSON.stringify(e.getCriteriaValues())===JSON.stringify([t,!0])&&e.getAllowInvalid()&&e.getHelpText()===n;function hx(e){try{return e(),
SpreadsheetApp.flush(),!0}catch{return!1}}function JP(e){let t=!1,n=[];for(let{column:o,choices:r,range:s}of px(e)){let i=s.getDataValidations(),a=i[0]?.[0],c=a&&YP(a,r,o.help)?a:mx(r,o.help);hx((
)=>s.setDataValidation(c))?t=i.some(u=>!u[0])||t:n.push(o.heading)}return[...t?[{key:"setup.choices",with:Uu(e)}]:[],...n.length?[{key:"setup.table",with:{...Uu(e),columns:n.join("”, “")}}]:[]]}
function QP(e){let t=Zo(e),n=e.sheet.getRange(1,1,1,t[t.length-1].at),o=new Map(t.map(({at:u,column:d})=>[u,d])),[r,s]=[n.getNotes()[0],n.getBackgrounds()[0]],i=r.map((u,d)=>o.get(d+1)?.help??u),a=
s.map((u,d)=>o.has(d+1)?dx(o.get(d+1)):u),c=JSON.stringify([r,s])===JSON.stringify([i,a]);return c||n.setNotes([i]).setBackgrounds([a]).setFontWeight("bold").setVerticalAlignment("middle").setWrap(
!0),!c}var gx=({sheet:e},t)=>{for(let[n,o]of ti(t.map(({at:r})=>r)))e.hideColumns(n,o-n+1)};function eE(e){let t=Zo(e).filter(({at:n,column:o})=>o.hidden&&!e.sheet.isColumnHiddenByUser(n));return gx(
e,t),t.length>0}function tE({sheet:e},t){for(let n of new Set(t.map(({column:o})=>o.width)))for(let[o,r]of ti(t.filter(({column:s})=>s.width===n).map(({at:s})=>s)))e.setColumnWidths(o,r-o+1,n)}
function fx(e){let{tab:t,sheet:n,rows:o}=e,r=Zo(e);n.setTabColor(Q[t].color),n.setFrozenRows(1),Q[t].frozenColumns&&n.setFrozenColumns(Q[t].frozenColumns),tE(e,r),gx(e,r.filter(({column:i}
)=>i.hidden)),n.getRange(1,1,o,r.length).setNumberFormat("@").setWrap(!0).setVerticalAlignment("top"),lx(e,r.filter(({column:i})=>Wo(i)!=="@"));let s=px(e);s.length&&hx(()=>{for(let{column:i,choices:
a,range:c}of s)c.setDataValidation(mx(a,i.help))}),n.getRange(1,1,1,r.length).setNotes([r.map(({column:i})=>i.help)]).setBackgrounds([r.map(({column:i})=>dx(i))]).setFontWeight(
"bold").setVerticalAlignment("middle")}var Zp=e=>[...XP(e),...JP(e)];function yx(e){let t=[QP(e),eE(e)].some(Boolean);return[...Zp(e),...t?[{key:"setup.looks",with:Uu(e)}]:[]]}var Ku=["accounts",
"units"],nE=100,bx=400;function oE({sheet:e,rows:t}){let n=e.getMaxRows(),o=We(t.length)-1;return n-o>=nE?n:(e.insertRowsAfter(n,bx),n+bx)}function wx(e,t,n){let o,r=t;for(let s of Ku){let i=e(s),a=
oE(i);if(a===t[s])continue;let{sheet:c,positions:u}=i,d={tab:s,sheet:c,isNew:!1,rows:a,columns:c.getMaxColumns(),positions:u};Zp(d),ha(d),o??(o=new ri(n())),o.ensure({...d,made:!1}),r={...r,[s]:a}}
return r}var ga=4,si=10,fa={timeliness:{title:"Theo thời hạn",words:[ie.onTime,ie.grace,ie.late,ie.open,ie.overdue],unknown:"Chưa có thời hạn",share:"Tỷ lệ đúng hạn",shared:[ie.onTime]},status:{title:
"Theo trạng thái",words:[L.missing,L.fix,L.reported,L.approved,L.none],unknown:"Chưa kiểm tra",share:"Tỷ lệ hoàn thành",shared:[L.reported,L.approved,L.none]}},ju="Phải báo cáo",vx="Tỷ lệ",rE=
"Trực thuộc tỉnh",sE=300,Sx=e=>e!==""&&e.length<=sE,Rx=e=>[...new Set(e.filter(Sx))].map(t=>({text:t,label:t})).sort((t,n)=>qt(t.label,n.label)),iE="Chưa ghi loại đơn vị",aE=e=>[...Rx(e.map(({kind:t}
)=>t)),...e.some(({kind:t})=>t==="")?[{text:"",label:iE}]:[]];function Ox(e){let t=e.filter(({code:u})=>u),n=Me(t),o=t.filter(u=>Le(u)),r=new Map,s=[];for(let u of o){let d=n.superior(u);d?r.set(d,(
r.get(d)??new Set).add(u.parent)):n.named(u.parent)||s.push(u.parent)}let i=o.filter(u=>u.parent&&!n.superior(u)),a=[],c=(u,d)=>{let l=r.get(u);a.push({label:u.name||u.code,depth:d,texts:[
...l].filter(Sx).sort(),except:i.filter(({parent:p})=>l.has(p)).map(({code:p})=>p)});for(let p of kx(n.below(u)))r.has(p)&&c(p,d+1)};for(let u of kx([...r.keys()]))n.superior(u)||c(u,0);return{kinds:
aE(t),superiors:a,names:Rx(s)}}var kx=e=>e.slice().sort((t,n)=>qt(t.name,n.name)),ba=e=>Po(JSON.stringify(Ox(e))),St=e=>[...e,...Array(si-e.length).fill("")],ya=(e,t)=>`=SUM(${e})/(${t}+(${t}=0))`,Gp=
({tab:e,positions:t})=>n=>{let o=vt(t.get(n));return`'${e.replace(/'/g,"''")}'!${o}2:${o}`};function Tx(e,[t,n],o,r){let s=e+1+o.length;return[St([t,n,vx]),...o.map(([i,a],c)=>St([i,a,ya(`B${e+1+c}`,
`B$${s}`)])),St([...r,ya(`B${s}`,`B$${s}`)]),St([])]}function cE(e,t){let n=Gp(t),o=`(${n("unit")}<>"")*(${n("usage")}<>"${fe.stopped}")`,{none:r,...s}=N,i=a=>a.map(c=>`*(${n("kind")}<>"${c}")`).join(
"");return Tx(e,["Theo loại tài khoản","Số tài khoản"],[...Object.values(s).map(a=>[a,`=SUMPRODUCT(${o}*(${n("kind")}="${a}"))`]),["Chưa rõ loại",`=SUMPRODUCT(${o}${i(Object.values(N))})`]],[
"Số tài khoản, trang, nhóm",`=SUMPRODUCT(${o}${i([r])})`])}var uE=e=>e.filter(({id:t,required:n})=>t.trim()!==""&&n!=="").sort((t,n)=>t.openedAt< n.openedAt?-1:1).slice(-dE).map(({id:t,name:n})=>({id:
t.trim(),name:n.trim()})),dE=12,xx=["onTime","reported","missing","accounts"],Bu=["same","changed","added","stopped","silent"],Cx="Các đợt, theo câu trả lời";function lE(e,t,n){if(n.length===0)return[
];let o=Gp(t),r=a=>Ci[a].heading,s=({id:a},c)=>`SUMPRODUCT((${o("id")}="${a}")*(${o(c)}))`,i=e+n.length+2;return[St(["Các đợt, theo đơn vị",ju,"Tỷ lệ đúng hạn",...xx.map(r)]),...n.map((a,c)=>St([yn(
a.name),`=${s(a,"required")}`,ya(`D${e+1+c}`,`B${e+1+c}`),...xx.map(u=>`=${s(a,u)}`)])),St([]),St([Cx,"Số dòng","Cộng",...Bu.map(r)]),...n.map((a,c)=>{let u=i+1+c;return St([yn(a.name),`=${Bu.map(
d=>s(a,d)).join("+")}`,`=SUM(D${u}:H${u})`,...Bu.map(d=>ya(s(a,d),`B${u}`))])}),St([])]}function pE(e,t,{kinds:n,superiors:o,names:r},s){let i=Gp(e),a=of(i),c=(v,R="")=>`=SUMPRODUCT(${a}${v}${R})`,u=(
v,R="")=>{let{words:O}=fa[v];return[...O.map(C=>c(`*(${i(v)}="${C}")`,R)),c(O.map(C=>`*(${i(v)}<>"${C}")`).join(""),R)]},d=(v,R)=>{let O=[...new Set([R,yn(R)])].map(C=>`(${i(v)}="${C.replace(/"/g,
'""')}")`);return O.length>1?`(${O.join("+")})`:O[0]},l=(v,R)=>{let{title:O,words:C,unknown:g}=fa[R],f=u(R);return Tx(v,[O,"Số đơn vị"],[...C,g].map((w,$)=>[w,f[$]]),[ju,c("")])},p=(v,R)=>[c("",R),
...u(v,R)],m=v=>v===0?"B":vt(v+3),h=(v,R,O,C)=>{let{words:g,unknown:f,share:w,shared:$}=fa[O],_=vt(4+g.indexOf($[0])),W=vt(4+g.indexOf($.at(-1))),Ee=(tt,rt,[U,...Se])=>St([rt,U,ya(
`${_}${tt}:${W}${tt}`,`B${tt}`),...Se]);return[St([`${R}, ${fa[O].title.toLowerCase()}`,ju,w,...g,f]),...C.map(([tt,rt],U)=>Ee(v+1+U,tt,rt)),Ee(v+1+C.length,"Cộng",p(O,"")),St([])]},b=(v,R)=>h(v,
"Theo loại đơn vị",R,n.map(({label:O,text:C})=>[yn(O),p(R,`*${d("kind",C)}`)])),k=(v,R)=>{let O=w=>v+1+w,C=O(o.length+1+r.length),g=o.flatMap(({depth:w},$)=>w===0?[O($)]:[]),f=w=>{let $=[];for(let _=
w+1;_< o.length&&o[_].depth>o[w].depth;_+=1)o[_].depth===o[w].depth+1&&$.push(O(_));return $};return h(v,"Theo cấp trên",R,[...o.map(({label:w,depth:$,texts:_,except:W},Ee)=>{let tt=_.length?
`(${_.map(U=>d("parent",U)).join("+")})`:"0",rt=W.map(U=>`*(${i("code")}<>"${U.replace(/"/g,'""')}")`).join("");return[yn(`${"— ".repeat($)}${w}`),p(R,`*${tt}${rt}`).map((U,Se)=>[U,...f(Ee).map(
B=>`${m(Se)}${B}`)].join("+"))]}),[rE,p(R,"").map((w,$)=>[`=SUM(${m($)}${C})`,...g.map(_=>`${m($)}${_}`)].join("-"))],...r.map(({label:w,text:$})=>[yn(`— ${w}`),p(R,`*${d("parent",$)}`)])])},x=[St([
"TỔNG HỢP BÁO CÁO TÀI KHOẢN FACEBOOK"]),St(["Tính đến ngày","=TODAY()"]),St([])];for(let v of[R=>l(R,"timeliness"),R=>l(R,"status"),R=>cE(R,t),R=>b(R,"status"),R=>b(R,"timeliness"),R=>k(R,"status"),
R=>k(R,"timeliness"),R=>s?lE(R,s.tab,s.closed):[]])x.push(...v(x.length+1));return x}var mE="Tình hình báo cáo",hE="A6:B13",gE=(e,t,n)=>{let o=e.findIndex(r=>r[0]===t)+1;return`A${o+1}:B${o+n}`};
function fE(e){try{let t=e.getCharts(),n=t.filter(o=>o.getRanges().some(r=>r.getA1Notation()===hE));for(let o of n)e.removeChart(o);return t.length>n.length}catch{return!0}}function yE(e,t){if(fE(
e))return[];let{title:n,words:o}=fa.status;return e.insertChart(e.newChart().asBarChart().setTitle(mE).addRange(e.getRange(gE(t,n,o.length))).setPosition(ga,5,0,0).build()),[{key:"setup.chart"}]}
function bE(e,t){let[n,o]=[e.getFormulas(),e.getValues()];return t.every((r,s)=>r.every((i,a)=>i.charAt(0)==="="?oi(n[s][a])===oi(i):!n[s][a]&&yn(String(o[s][a]))===i))}var wE=e=>e.flatMap((t,
n)=>n===0?["A1"]:t[2]===vx||t[1]===ju||e[n+1]?.[0]===""?t[0]?[`A${n+1}:${vt(si)}${n+1}`]:[]:[]);function Wu(e,t,n,o,r){let s=()=>r?yE(e,a):[],i=uE(o.rows),a=pE(t,n,Ox(t.rows),{tab:o,closed:i}),[c,u]=[
e.getLastRow(),e.getMaxRows()],d=Math.max(a.length,c);u< d&&e.insertRowsAfter(u,d-u);let l=e.getRange(1,1,d,si),p=Array.from({length:d},(b,k)=>a[k]??Array(si).fill(""));if(c>0){if(bE(l,p))return s();
l.clearContent().setFontWeight("normal").setBackground(null)}l.setNumberFormat("0"),e.getRange(2,2).setNumberFormat("dd/MM/yyyy"),e.getRange(ga,3,d-ga+1,1).setNumberFormat("0.0%");let m=a.findIndex(
b=>b[0]===Cx)+2;i.length&&e.getRange(m,4,i.length,Bu.length).setNumberFormat("0.0%"),e.getRangeList(wE(a)).setFontWeight("bold").setBackground("#e8f0fe"),e.getRange(ga,2,d-ga+1,
si-1).setHorizontalAlignment("right"),e.setColumnWidth(1,360),e.setColumnWidths(2,si-1,115),l.setValues(p);let h=[{key:"setup.summary"},...s()];return SpreadsheetApp.flush(),h}function ii(e=2e4){for(
let t=0;t<2;t+=1)try{let n=LockService.getScriptLock();return n.tryLock(e)?n:void 0}catch{Utilities.sleep(500)}}var go={runner:"",hour:0,since:"",lease:{until:"",by:""},lastRun:"",did:"",trouble:"",
dry:"",refused:{},toldHold:""};var $x,Ne=()=>$x??($x=PropertiesService.getScriptProperties());var Ax="runner",_x="lease",Px="lastRun",Hp="sending",Ex="refused",Mx="confirmed",Nx="toldHold",Zu=
"ledger",kE=6e3,Kr=(e,t)=>{Ne().setProperty(e,JSON.stringify(t))},xE=P({runner:E(),hour:In(),since:E()}),vE=P({until:E(),by:E()}),SE=P({lastRun:E(),did:E(),trouble:E(),dry:da(E(),go.dry)}),RE=P({key:
E(),gone:Mt(E()),doubt:Mt(E()),at:E()}),OE=P(Object.fromEntries(Xd.map(e=>[e,E()]))),TE=Object.keys(As),CE=Vs(E(),P({email:E(),day:E(),why:ye(ct(TE))})),Dx=e=>({...go,...Ye(xE,e[Ax]),...Ye(SE,e[Px]),
lease:Ye(vE,e[_x])??go.lease,inFlight:Ye(RE,e[Hp]),refused:Ye(CE,e[Ex])??{},confirmed:Ye(OE,e[Mx]),toldHold:Ye(E(),e[Nx])??go.toldHold,ledger:qx(e)}),Ix=({runner:e,hour:t,since:n})=>Kr(Ax,{runner:e,
hour:t,since:n}),zx=({until:e,by:t})=>Kr(_x,{until:e,by:t}),Fx=({lastRun:e,did:t,trouble:n,dry:o})=>Kr(Px,{lastRun:e,did:t,trouble:n,dry:o}),Ux=e=>Kr(Mx,e),Kx=e=>Kr(Nx,e),Bx=e=>Kr(Hp,e),jx=()=>{Ne(
).deleteProperty(Hp)};function Wx(e){let t=Object.entries(e).sort(([,o],[,r])=>o.day< r.day?1:o.day>r.day?-1:0),n=0;Kr(Ex,Object.fromEntries(t.filter(o=>(n+=JSON.stringify(o).length,n<=kE))))}var Zx=
"firstLetter",Gx=()=>Number(PropertiesService.getUserProperties().getProperty(Zx))||0,Hx=e=>{PropertiesService.getUserProperties().setProperty(Zx,String(e))},$E=7800;function LE(e){let t=[],n=0,o=0;
for(let r=0;r< e.length;r+=1){let s=e.charCodeAt(r),i=s<128?1:s<2048?2:3;o+i>$E&&!(s>=56320&&s<57344)&&(t.push(e.slice(n,r)),[n,o]=[r,0]),o+=i}return[...t,e.slice(n)]}function Vx(e){let t=LE(cw(e)),n=
Date.now().toString(36);Ne().setProperties(Object.fromEntries(t.map((o,r)=>[`${Zu}${r}`,`${n} ${t.length} ${o}`])))}function qx(e){let t=Lx(e[`${Zu}0`]);if(!t)return e[`${Zu}0`]===void 0?void 0:
"unreadable";let n=Array.from({length:t.count},(r,s)=>Lx(e[`${Zu}${s}`]));return n.every(r=>r?.mark===t.mark)&&dw(n.map(r=>r.text).join(""))||"unreadable"}function Lx(e){let[,t,n,o]=
/^(\w+) (\d{1,2}) ([^]*)$/.exec(e??"")??[];return t===void 0?void 0:{mark:t,count:Number(n),text:o}}var Xx=()=>qx(Ne().getProperties());var Br={"values.text":"Chữ ghi vào ô đọc lại đúng từng ký tự.",
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
,ai={values:"Chưa nên nhận báo cáo vào sổ này: nội dung đơn vị gửi có thể bị ghi sai.",rights:"Chưa nên chia sẻ sổ cho đơn vị: phần của cán bộ có thể bị người khác sửa.",tabs:
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
"Google cắt “\x2f/” trong chữ của trang?",scriptStringsLoseTags:"Google bỏ thẻ HTML trong chữ của trang?"};var AE=e=>{try{return e(),!1}catch{return!0}},ci={plainTextStopsFormulas:{how:"here",ask:
e=>e.cell().setNumberFormat("@").setValue("=1+1").getFormula()===""},plainTextKeepsApostrophe:{how:"here",ask:e=>e.cell().setNumberFormat("@").setValue("'x").getValue()==="'x"},richTextMakesFormulas:{
how:"here",ask:e=>{let t=SpreadsheetApp.newRichTextValue().setText("=1+1").build();return e.cell().setRichTextValue(t).getFormula()!==""}},emptySheetValuesThrow:{how:"here",ask:e=>AE((
)=>e.sheet.getSheetValues(e.sheet.getMaxRows(),1,-1,-1))},formatDateNamesAreEnglish:{how:"here",ask:()=>Utilities.formatDate(new Date(Date.UTC(2018,9,2,5)),"Asia/Ho_Chi_Minh","EEEE")==="Tuesday"},
readBackReworded:{how:"here",ask:e=>{let t=e.sheet.getRange("1:1").protect().setDescription("thử"),o=e.sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).filter(r=>r.getDescription()==="thử")[
0]?.getRange().getA1Notation();return t.remove(),o===void 0?void 0:o!=="1:1"}},openRangesAreClosed:{how:"here",ask:e=>{let t=e.sheet.getRange("H2:H").protect();e.sheet.insertRowsAfter(
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
"a call that is refused before the code runs leaves nothing behind; the page takes both answers alike"}};var Gu="google/answer/",Yx="google/differs",qp="google/scratch",_E=Mt(ct(Object.keys(Br))),PE=
P({name:E(),id:ye(In())});function Jx(e){let t={};for(let o of Object.keys(ci))Gu+o in e&&(t[o]=e[Gu+o]==="true");let n=Ye(PE,e[qp]);return{answers:t,differs:Ye(_E,e[Yx])??[],...n&&{scratch:n}}}
function Qx(e,t,n){e.answers[t]!==n&&(e.answers[t]=n,Ne().setProperty(Gu+t,String(n)))}function e0(e,t){Ne().setProperties({...Object.fromEntries(Object.entries(e).map(([n,o])=>[Gu+n,String(o)])),[
Yx]:JSON.stringify(t)})}function Hu(e){e?Ne().setProperty(qp,JSON.stringify(e)):Ne().deleteProperty(qp)}var t0="workbook",n0="marks",o0="links",r0="proof",Xp="witness",Yp="settings",Jp="round",Qp=
"groups",s0="lines",i0="staff",EE=8500,ME=ye(In()),NE=P({version:In(),spreadsheetId:E(),tabs:P(Object.fromEntries(Object.keys(Q).map(e=>[e,ME]))),owner:E()}),DE=P({secret:E().check(Dn(
/^[0-9a-f]{64}$/)),isNew:ye(qs(!0))}),IE=P({secret:E().check(Dn(/^[0-9a-f]{64}$/)),renewed:ye(E())}),zE=P({address:E(),runsAs:E(),layout:In(),version:E(),at:E()}),em=Vs(E(),E()),FE=P({accounts:ye(In(
)),units:ye(In())}),UE=P(Object.fromEntries(Qd.map(e=>[e,E()]))),KE=Mt(E());function Fn(){let e=Ne().getProperties(),t=Ye(NE,e[t0]);if(!t)return;let n=Ye(IE,e[o0]);return{...t,staff:Ye(KE,e[i0]),
round:Ye(UE,e[Jp]),groups:e[Qp],lines:Ye(FE,e[s0]),post:Dx(e),google:Jx(e),settings:Ye(em,e[Yp]),markSecret:a0(e),linkSecret:n?.secret,...n?.renewed?{linksRenewed:n.renewed}:{},proof:Ye(zE,e[r0]),
...e[Xp]?{witness:e[Xp]}:{}}}var a0=e=>Ye(DE,e[n0]),c0=()=>a0(Ne().getProperties());function tm(e){Ne().setProperty(n0,JSON.stringify(e))}function nm(e,t){Ne().setProperty(o0,JSON.stringify({secret:e,
renewed:t}))}function u0({address:e,runsAs:t,layout:n,version:o,at:r}){Ne().setProperty(r0,JSON.stringify({address:e,runsAs:t,layout:n,version:o,at:r}))}function d0(e){Ne().setProperty(Xp,e)}
function om({version:e,spreadsheetId:t,tabs:n,owner:o}){Ne().setProperty(t0,JSON.stringify({version:e,spreadsheetId:t,tabs:n,owner:o}))}function l0(e){let t=JSON.stringify(e),n=Ne();
encodeURIComponent(t).replace(/%../g,"x").length<=EE?n.setProperty(Yp,t):n.deleteProperty(Yp)}function p0(e,t){let n=Ne();e?n.setProperties({[Jp]:JSON.stringify(e),...t?{[Qp]:""}:{}}):
n.deleteProperty(Jp)}function Vu(e){Ne().setProperty(Qp,e)}function qu(e){Ne().setProperty(s0,JSON.stringify(e))}function Xu(e){Ne().setProperty(i0,JSON.stringify(e))}var BE=2,rm=()=>Bk(Array.from({
length:BE},()=>Utilities.getUuid()));function m0(e){let t=e??c0();t||(t={secret:rm(),isNew:!0},tm(t));let{secret:n,isNew:o}=t;return{key:new Qs(n),isNew:o===!0,allMarked:()=>tm({secret:n})}}
function h0(e){return e?.linkSecret?!1:(nm(rm()),!0)}var g0=e=>{let t=rm();return nm(t,e),t};var jE=500;function f0(e,t,n,o){let r=e.getLastRow(),s=WE(r>0?e.getSheetValues(1,1,1,-1)[0]??[]:[]),i=
t.map(u=>({at:n,who:u.by??o,what:S(u.what),unit:u.unit??"",rowId:u.rowId??"",columns:(u.columns??[]).join(", ")})),a=Math.max(r,1)+1,c=u=>{Du(e,a+i.length-1,jE,()=>e.getRange(a,1,i.length,
u.length)).setValues(i.map(d=>u.map(l=>l?Mu($i[l],d[l]):"")))};try{c(s)}catch(u){let d=e.getMaxColumns();if(d>=s.length)throw u;c(s.slice(0,d))}}function WE(e){let t=Object.keys($i),n=e.map(o=>t.find(
r=>$i[r].heading===String(o).trim()));return t.every(o=>n.includes(o))?n:t}var Yu=class{constructor(t,n,o,r){this.book=t;this.sheet=n;this.id=o;this.name=r;this.line=2;this.made=new Map}block(t,n){
let o=this.line;return this.line+=t,this.sheet.getRange(o,1,t,n)}once(t,n){return this.made.has(t)||this.made.set(t,n()),this.made.get(t)}cell(){return this.block(1,1)}get lastLine(){
return this.line-1}},ZE=e=>(Object.prototype.toString.call(e)==="[object Date]"?new Date(Number(e)).toISOString():JSON.stringify(e)??"undefined").slice(0,80),I=(e,t)=>JSON.stringify(
e)===JSON.stringify(t)?!0:{saw:ZE(e)};var b0=[["Trang","Nhóm"]],sm=e=>e.once("dropdown",()=>{let t=SpreadsheetApp.newDataValidation().requireValueInList(b0[0],!0).setAllowInvalid(!1).setHelpText(
"Chọn một mục").build();return e.cell().setDataValidation(t).getDataValidation()}),y0=e=>e.once("colour",()=>{let t=e.cell(),n=t.getA1Notation(),o=`=$A${e.lastLine}="x"`,r=
SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(o).setBackground("#fce8e6").setRanges([t]).build();return e.sheet.setConditionalFormatRules([r]),{rule:e.sheet.getConditionalFormatRules(
)[0],where:n,formula:o}}),jr=(e,t,n,o)=>I(n(t(e.cell())),o),w0={"looks.note":e=>jr(e,t=>t.setNote("Cần sửa: thử"),t=>t.getNote(),"Cần sửa: thử"),"looks.noteGone":e=>jr(e,t=>t.setNote("x").setNote(""),
t=>t.getNote(),""),"looks.notes":e=>I(e.block(1,2).setNotes([["","b"]]).getNotes(),[["","b"]]),"looks.background":e=>jr(e,t=>t.setBackground("#fce8e6"),t=>t.getBackground(),"#fce8e6"),
"looks.backgrounds":e=>I(e.block(1,2).setBackgrounds([["#ffffff","#e6f4ea"]]).getBackgrounds(),[["#ffffff","#e6f4ea"]]),"looks.bold":e=>jr(e,t=>t.setFontWeight("bold"),t=>t.getFontWeight(),"bold"),
"looks.wrap":e=>jr(e,t=>t.setWrap(!0),t=>t.getWrap(),!0),"looks.top":e=>jr(e,t=>t.setVerticalAlignment("top"),t=>t.getVerticalAlignment(),"top"),"looks.middle":e=>jr(e,t=>t.setHorizontalAlignment(
"center"),t=>t.getHorizontalAlignment(),"center"),"looks.width":e=>I(e.sheet.setColumnWidth(6,140).getColumnWidth(6),140),"looks.frozenLine":e=>(e.sheet.setFrozenRows(1),I(e.sheet.getFrozenRows(),1)),
"looks.frozenColumn":e=>(e.sheet.setFrozenColumns(2),I(e.sheet.getFrozenColumns(),2)),"looks.hidden":e=>(e.sheet.hideColumns(7),I([7,8].map(t=>e.sheet.isColumnHiddenByUser(t)),[!0,!1])),
"looks.choices":e=>I(sm(e)?.getCriteriaValues()[0],b0[0]),"looks.choicesStrict":e=>I(sm(e)?.getAllowInvalid(),!1),"looks.choicesHelp":e=>I(sm(e)?.getHelpText(),"Chọn một mục"),"looks.colourRule":e=>{
let{rule:t,formula:n}=y0(e);return I(t?.getBooleanCondition()?.getCriteriaValues()[0],n)},"looks.colourRuleWhere":e=>{let{rule:t,where:n}=y0(e);return I(t?.getRanges().map(o=>o.getA1Notation()),[n])},
"looks.chart":e=>(e.sheet.insertChart(e.sheet.newChart().asBarChart().addRange(e.block(2,2)).setPosition(3,9,0,0).build()),I(e.sheet.getCharts().length,1))};var k0="Sổ Tài Khoản: thử";function GE(e){
let t=e.cell(),n=t.getA1Notation();return t.protect().setDescription(k0+n),{found:e.sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).filter(r=>r.getDescription()===k0+n)[0],where:n}}var x0={
"rights.range":e=>{let{found:t,where:n}=GE(e),o=I(t?.getRange().getA1Notation(),n);return t?.remove(),o},"rights.own":e=>{let t=e.cell(),n=t.protect();n.removeEditors(n.getEditors());let o=I([
t.canEdit(),t.setValue("x").getValue()],[!0,"x"]);return n.remove(),o},"rights.strict":e=>{let t=e.cell().protect(),n=I(t.isWarningOnly(),!1);return t.remove(),n},"rights.gone":e=>{let{RANGE:t}=
SpreadsheetApp.ProtectionType,n=e.sheet.getProtections(t).length;return e.cell().protect().remove(),I(e.sheet.getProtections(t).length,n)},"rights.open":e=>{let t=e.block(2,2),n=e.sheet.protect(
).setUnprotectedRanges([t]),o=e.sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0],r=I(o?.getUnprotectedRanges().map(s=>s.getA1Notation()),[t.getA1Notation()]);return n.remove(),r},
"tabs.name":e=>{let t=I(e.sheet.setName(`${e.name} 2`).getName(),`${e.name} 2`);return e.sheet.setName(e.name),t},"tabs.id":e=>I(e.book.getSheetById(e.id)?.getName(),e.name),"tabs.last":e=>{let t=
e.book.getSheets();return I(t[t.length-1].getSheetId(),e.id)},"tabs.linesAdded":e=>{let t=e.sheet.getMaxRows();return e.sheet.insertRowsAfter(t,5),I(e.sheet.getMaxRows(),t+5)},"tabs.columnAdded":e=>{
let t=e.block(1,5).getCell(1,5).setValue("x");return e.sheet.insertColumnBefore(5),I(e.sheet.getRange(t.getRow(),6).getValue(),"x")}};var v0={daily:"sendDailyLetters"},HE="Asia/Ho_Chi_Minh",im=
e=>ScriptApp.getProjectTriggers().filter(t=>t.getHandlerFunction()===v0[e]),S0=e=>im(e).length>0,Ju=(e,t)=>im(e).some(n=>n.getUniqueId()===t);function R0(e){ScriptApp.requireScopes(
ScriptApp.AuthMode.FULL,["https:\x2f/www.googleapis.com/auth/script.scriptapp","https:\x2f/www.googleapis.com/auth/script.send_mail"]);for(let[t,n]of Object.entries(e)){let o=im(t);n!=="none"&&
ScriptApp.newTrigger(v0[t]).timeBased().everyDays(1).atHour(n.hour).inTimezone(HE).create(),o.forEach(r=>ScriptApp.deleteTrigger(r))}}var ut="google/probe",VE=()=>Array(4001).join("é");function wa(e,
t,n){e.setProperties(t);try{return n()}finally{for(let o of Object.keys(t))e.deleteProperty(o)}}function O0(e){try{return e()}catch(t){if(t.name==="Exception")return;throw t}}var Wr=(
)=>PropertiesService.getScriptProperties(),T0={"stores.kept":()=>wa(Wr(),{[ut]:"một"},()=>I(Wr().getProperties()[ut],"một")),"stores.over":()=>{let e=Wr();return wa(e,{[ut]:"một"},()=>(e.setProperty(
ut,"hai"),I(e.getProperties()[ut],"hai")))},"stores.beside":()=>{let e=Wr();return wa(e,{[`${ut}/1`]:"một"},()=>{e.setProperties({[ut]:"hai"});let t=e.getProperties();return e.deleteProperty(ut),I([t[
`${ut}/1`],t[ut]],["một","hai"])})},"stores.gone":()=>{let e=Wr();return e.setProperty(ut,"một"),e.deleteProperty(ut),I(ut in e.getProperties(),!1)},"stores.long":()=>{let e=Wr();return wa(e,{[ut]:VE(
)},()=>I(e.getProperties()[ut]?.length,4e3))},"stores.own":()=>{let e=PropertiesService.getUserProperties();return wa(e,{[ut]:"riêng"},()=>I([e.getProperties()[ut],ut in Wr().getProperties()],[
"riêng",!1]))},"stores.lock":()=>{let e=LockService.getScriptLock();if(!e.tryLock(5e3))return;let t=I(e.hasLock(),!0);return e.releaseLock(),t},"file.open":({book:e,id:t})=>I(SpreadsheetApp.openById(
e.getId()).getSheetById(t)?.getSheetId(),t),"file.locale":({book:e})=>I(e.getSpreadsheetLocale(),"vi_VN"),"file.zone":({book:e})=>I(e.getSpreadsheetTimeZone(),"Asia/Ho_Chi_Minh"),"file.scriptZone":(
)=>I(Session.getScriptTimeZone(),"Asia/Ho_Chi_Minh"),"people.self":()=>{let[e,t]=[Session.getActiveUser().getEmail(),Session.getEffectiveUser().getEmail()];return I(e===""?"none":e===t?"same":"other",
"same")},"mail.quota":()=>O0(()=>I(typeof MailApp.getRemainingDailyQuota(),"number")),"triggers.read":()=>O0(()=>I(typeof Ju("daily",""),"boolean"))};var qE=()=>`Kiểm tra Google ${Math.random(
).toString(36).slice(2,10)}`;function C0(e){let t=qE();Hu({name:t});let n=e.insertSheet(t,e.getSheets().length),o=n.getSheetId();return Hu({name:t,id:o}),n.getRange(1,1).setNumberFormat("@").setValue(
t),new Yu(e,n,o,t)}var XE=(e,{name:t})=>e.getLastRow()===0||e.getRange(1,1).getDisplayValue()===t;function Qu(e,t){let n=(t.id===void 0?void 0:e.getSheetById(t.id))??e.getSheetByName(t.name);n&&XE(n,
t)&&e.deleteSheet(n),Hu(void 0)}function am(e){let t=LockService.getDocumentLock()??LockService.getScriptLock();if(t.tryLock(1))try{return e()}finally{t.releaseLock()}}var $0=(e,t,n)=>e.cell(
).setNumberFormat(t).setValue(n).getValue(),um={name:"Công đoàn cơ sở Trường Mầm non",letters:"Ưứng Tie\u0302\u0301ng đ\u00a0“…”",lines:`một\nhai\n\nbốn`,long:Array(401).join("dài a"),phone:
"0912345678",date:"02/10/2018",code:"12E5"},ed=Object.keys(um);function Zr(e,t){let n=e.once("texts",()=>e.block(ed.length,1).setNumberFormats(ed.map(()=>["@"])).setValues(ed.map(o=>[um[
o]])).getValues());return I(n[ed.indexOf(t)][0],um[t])}var cm=()=>new Date(Date.UTC(2018,9,2,5)),L0={"values.text":e=>Zr(e,"name"),"values.letters":e=>Zr(e,"letters"),"values.lines":e=>Zr(e,"lines"),
"values.long":e=>Zr(e,"long"),"values.phone":e=>Zr(e,"phone"),"values.date":e=>Zr(e,"date"),"values.code":e=>Zr(e,"code"),"values.number":e=>I($0(e,"0",12),12),"values.empty":e=>{let t=e.cell();
return I([t.setValue("có").getValue(),t.setValue("").getValue()],["có",""])},"values.block":e=>{let t=[["a","b","c"],["d","","f"]];return I(e.block(2,3).setValues(t).getValues(),t)},"values.typed":
e=>I(typeof e.cell().setValue("0912345678").getValue(),"number"),"values.format":e=>{let t=e.block(1,2).setNumberFormats([["@","dd/MM/yyyy"]]).getNumberFormats()[0];return I(t.map(n=>n.toLowerCase()),
["@","dd/mm/yyyy"])},"values.formatOfList":e=>{let t=e.block(1,3),n=e.lastLine;return e.sheet.getRangeList([`A${n}`,`C${n}`]).setNumberFormat("@"),I(t.getNumberFormats()[0].map(o=>o==="@"),[!0,!1,
!0])},"values.day":e=>I(Number($0(e,"dd/MM/yyyy",cm())),Number(cm())),"values.dayShown":e=>I(e.cell().setNumberFormat("dd/MM/yyyy").setValue(cm()).getDisplayValue(),"02/10/2018"),"values.formula":e=>{
let t=e.cell().setValue("=1+1");return I([t.getValue(),t.getFormula()],[2,"=1+1"])},"values.counted":e=>{let n=e.block(3,1).setValues([["x"],[""],["x"]]).getA1Notation();return I(e.cell().setValue(
`=SUMPRODUCT((${n}<>"")*(${n}="x"))`).getValue(),2)},"values.wholeTab":e=>{let t=e.cell().setNumberFormat("@").setValue("cuối"),n=e.sheet.getSheetValues(1,1,-1,-1);return I([n[t.getRow()-1][0],n[0][
0]],["cuối",e.name])},"values.lastLine":e=>(e.cell().setValue("x"),I(e.sheet.getLastRow(),e.lastLine)),"values.sorted":e=>I(e.block(3,2).setValues([[2,"a"],[1,"c"],[1,"b"]]).sort([{column:1,ascending:
!0},{column:2,ascending:!0}]).getValues(),[[1,"b"],[1,"c"],[2,"a"]]),"values.cleared":e=>{let t=e.cell().setNumberFormat("@").setValue("x");return t.clearContent(),I([t.getValue(),t.getNumberFormat(
)],["","@"])}};var A0={...L0,...w0,...T0,...x0},YE=Object.keys(A0),_0=Object.keys(ci);function JE(e,t){try{return A0[e](t)}catch{return{saw:"refused"}}}function QE(e,t){let n={...t};for(let o of _0){
let r=ci[o];if(r.how==="here")try{let s=r.ask(e);s!==void 0&&(n[o]=s)}catch{}}return n}function P0(e,t){return am(()=>{t.scratch&&Qu(e,t.scratch);let n=C0(e),o=YE.map(i=>({id:i,seen:JE(i,n)})),r=QE(n,
t.answers);Qu(e,{name:n.name,id:n.id});let s={same:o.filter(({seen:i})=>i===!0).map(({id:i})=>i),differs:o.flatMap(({id:i,seen:a})=>typeof a=="object"?[{id:i,saw:a.saw}]:[]),notAsked:o.filter(({seen:
i})=>i===void 0).map(({id:i})=>i),answers:_0.map(i=>({key:i,how:ci[i].how,answer:r[i]}))};return e0(r,s.differs.map(({id:i})=>i)),s})}function E0(e,{scratch:t}){t&&am(()=>Qu(e(),t))}function M0(e,t,n=
o=>o){let o=e.split("/"),r=o.length-2;return o[r-2]!==Rc.prefix?e:(o[r]=o[r].split(".").map(s=>t.get(s)??n(s)).sort().join("."),o.join("/"))}function N0(e,t,n){let{rows:o}=e.table("accounts"),r=
o.flatMap((c,u)=>{let d=c.approved?t(c):void 0;return d!==void 0&&d!==c.approved?[{index:u,cells:{approved:d}}]:[]}),s=new Map(r.map(({index:c,cells:u})=>[Ws(o[c]),Ws({...o[c],...u})])),i=new Set([
...o.map(Ws),...s.values()]),a=c=>n&&!i.has(c)?n(c):c;return e.putOwn("letters",e.table("letters").rows.flatMap((c,u)=>{let d=M0(c.key,s,a);return d===c.key?[]:[{index:u,cells:{key:d}}]})),e.putOwn(
"accounts",r),r.length}var D0=(e,t)=>N0(e,n=>ry(n.approved,n,t),n=>Po(t.of("returned",n)));function I0(e,t){e.putOwn("accounts",e.table("accounts").rows.flatMap((n,o)=>{if(!n.consent.trim()||
n.consentMark||Ls(n.consent))return[];let r=$b(n.consent);return[{index:o,cells:{consent:r,consentMark:Zi({...n,consent:r},t)}}]}))}function eM(e,t){e.putOwn("accounts",e.table(
"accounts").rows.flatMap((n,o)=>ro(n,t)==="unknown"?[{index:o,cells:{consentMark:Zi(n,t)}}]:[]))}function z0(e,t){return eM(e,t),N0(e,n=>Ac(n,t)?Jn(n,t):void 0)}var F0=[{number:1,why:
"The first layout: every tab starts with its headings frozen.",run:({sheets:e})=>{for(let t of Object.values(e))t.getFrozenRows()===0&&t.setFrozenRows(1)}},{number:2,why:
"Marks of approved rows are keyed and by column name: those of 0.1.0 could be guessed, and a column more voided them all.",run:({sheets:e,office:t,markKey:n})=>{e.accounts&&D0(t,n)}},{number:3,why:
"First reports stand where units cannot write, and consent is sealed with its person: what 0.1.0 recorded is taken over once.",run:({sheets:e,office:t,markKey:n})=>{e.units&&ew(t),e.accounts&&I0(t,n)}
},{number:4,why:"Rounds, former names and mergers, a second administrator: set-up has put the columns and tabs in.",run:()=>{}},{number:5,why:
"Calls, requests about personal data, fake pages: set-up has put the tabs in.",run:()=>{}}],ka=F0.length;function U0(e,t,n){if(Object.keys(t.sheets).length===0){e< ka&&n(ka);return}for(
let o of F0)o.number<=e||(o.run(t),n(o.number))}function K0(e,t){for(let n=0;n< Math.max(e.length,t.length);n+=1)if((e[n]??"")!==(t[n]??""))return!1;return!0}function tM(e,t){let n=new Map;
return e.forEach((o,r)=>{let s=t(o);s&&n.set(s,[...n.get(s)??[],r])}),n}var dm=class{constructor(t,n,o){this.known=t;this.found=n;this.sight=o;this.out={put:[],add:[],stands:[]};this.free=[];
this.homeless=new Set;this.over=new Set;this.inDoubt=!1;this.owners=new Map;for(let{now:r}of t)this.owners.set(o.idOf(r),(this.owners.get(o.idOf(r))??0)+1);this.placeOf=new Map(t.flatMap((r,
s)=>this.ids(r).map(i=>[i,s])))}ids({was:t,now:n}){let[o,r]=[this.sight.idOf(n),t===void 0?"":this.sight.idOf(t)];return[o,r!==o&&!this.owners.has(r)?r:""].filter(s=>s!=="")}look(){let t=tM(
this.found,o=>this.sight.idOf(o));this.known.forEach((o,r)=>{let s=this.ids(o),i=s.flatMap(c=>t.get(c)??[]),[a]=i;o.written&&this.owners.get(this.sight.idOf(o.now))===1?this.place(o,r,i):(
this.out.stands[r]=a,s.length&&a===void 0&&this.homeless.add(r))});let n=-1;this.out.stands.forEach((o,r)=>{o===void 0||this.over.has(o)||((o< n||o>r)&&(this.inDoubt=!0),n=o)})}place(t,n,o){let r=
o.filter(a=>this.sight.textOf(this.found[a])===this.sight.textOf(t.now)),[s]=o.filter(a=>!r.includes(a)),i=s??(r.includes(n)?n:r[0]);this.out.stands[n]=i,s!==void 0&&(r.length||t.was&&
this.sight.textOf(this.found[s])===this.sight.textOf(t.was))&&this.out.put.push({index:s,row:t.now});for(let a of r)this.over.add(a);(r.length!==1||r[0]!==n)&&(this.inDoubt=!0),this.free.push(
...r.filter(a=>a!==i)),s===void 0&&this.homeless.add(n)}giveBack(){let n=[...[...this.homeless].filter(i=>this.out.stands[i]!==void 0).map(i=>({index:this.out.stands[i],writer:i})),...this.free.map(
i=>({index:i,writer:-1}))],o=({index:i,writer:a})=>this.homeless.has(a)&&this.restOf(a)===this.sight.restOf(this.found[i]),s=n.filter(i=>!(o(i)&&this.settle(i,i.writer))).filter(i=>!this.settle(i,
this.ownerOf(i.index,a=>this.restOf(a)===this.sight.restOf(this.found[i.index]))));for(let i of s)this.settle(i,this.homeless.has(i.writer)?i.writer:this.ownerOf(i.index,()=>!0))||this.empty(i.index)}
empty(t){this.out.put.push({index:t}),this.neighbour(t,1)< this.known.length&&(this.inDoubt=!0)}restOf(t){return this.sight.restOf(this.known[t].was??this.known[t].now)}ownerOf(t,n){let o=[
...this.homeless].filter(n),[r,s]=this.around(t),i=o.filter(c=>c>r&&c< s);i.length>1&&(this.inDoubt=!0);let a=this.inDoubt||this.sight.restOf(this.found[t])!=="";return(i.length||!a?i:o).sort((c,
u)=>Math.abs(c-t)-Math.abs(u-t))[0]}around(t){return[this.neighbour(t,-1),this.neighbour(t,1)]}neighbour(t,n){for(let o=t+n;o>=0&&o< this.found.length;o+=n){let r=this.over.has(o)?void 0:
this.placeOf.get(this.sight.idOf(this.found[o]));if(r!==void 0)return r}return n<0?-1:this.known.length}settle({index:t,writer:n},o){return o===void 0?!1:(this.homeless.delete(o),o!==n&&
this.out.put.push({index:t,row:this.known[o].now}),this.out.stands[o]=t,!0)}addLost(){if(!this.known.some(({written:o})=>o))return;let n=this.out.stands.filter(o=>o!==void 0&&this.over.has(o)).map(
o=>this.around(o));for(let o of this.homeless)this.out.stands[o]=void 0,(this.known[o].written||this.inDoubt||n.some(([r,s])=>o>r&&o< s))&&this.out.add.push(this.known[o].now)}};function B0(e,t,n){
let o=new dm(e,t,n);return o.look(),o.giveBack(),o.addLost(),o.out}var Ht=e=>e,nM=({ownKeys:e,wroteAt:t})=>e.has("round")&&t.size>1,W0=e=>e.typedRows.size>0||nM(e)||[...e.ownKeys].some(t=>Je(e.tab)[
t].writer!=="us"),lm=e=>e.typedRows.size>0||e.ownKeys.size>0;function Z0(e,t){let{key:n}=e;if(n===void 0)return!1;let o=({rows:r})=>r.map(s=>Ht(s)[n]);return!K0(o(e),o(t))}var pm=(e,t)=>[
...e.positions].some(([n,o])=>t.positions.get(n)!==o);function j0(e,t,n,o){let r=Je(e.tab)[n];return Pu(r,Nu(r,e.lines[t]?.[o-1]??""))}function oM(e,t){let n=new Map([...t.positions].map(([r,s])=>[s,
r])),o=(r,s,i)=>[...i].flatMap(a=>{let c=e.positions.get(a),u=Ht(s)[a];return n.get(c)!==a&&u!==""&&j0(t,r,a,c)===u?[c]:[]});return[...e.wroteAt].flatMap(([r,s])=>{let i=e.rows[r];if(!i)return[];
let a=o(r,i,s);if(a.length)return[{index:r,now:i,at:a}];let c=e.key===void 0||!s.has(e.key)?"":Ht(i)[e.key],u=c===""?-1:t.lines.findIndex((d,l)=>o(l,i,new Set([e.key])).length>0&&j0(t,l,e.key,
e.positions.get(e.key))===c);return u<0?[]:[{index:u,now:i,at:o(u,i,s)}]})}function mm(e,t){let n=oM(e,t),o=Object.keys(Je(e.tab)).filter(i=>n.some(({index:a,now:c})=>Ht(c)[i]!==(t.rows[a]?Ht(t.rows[
a])[i]:"")));if(n.length===0)return!1;let r=new Set(t.positions.values()),s=(i,a)=>{let c=String(t.headings[a-1]??"").trim(),u=c===""?-1:e.headings.findIndex(d=>String(d).trim()===c);return u<0?"":
e.lines[i]?.[u]??""};return t.putOthers(n.flatMap(({index:i,at:a})=>a.filter(c=>!r.has(c)).map(c=>({index:i,at:c,value:s(i,c)})))),o.length&&t.putTyped(n.map(({index:i,now:a})=>({index:i,cells:
Object.fromEntries(o.map(c=>[c,Ht(a)[c]]))}))),!0}function rM(e){let n=Object.entries(Je(e.tab)).filter(([,{writer:i}])=>i!=="us").map(([i])=>i),o=[...e.typedKeys],r=n.filter(i=>!e.typedKeys.has(i)&&
!e.ownKeys.has(i)),s=(i,a)=>a.map(c=>Ht(i)[c]).join(`\n`).trim();return{idOf:i=>Ht(i)[e.key]||s(i,n).trim(),textOf:i=>s(i,o),restOf:i=>s(i,r)}}function G0(e,t){let n=e.rows.map((a,c)=>({was:
e.rowAsRead(c),now:a,written:e.typedRows.has(c)||e.writtenBefore.has(Ht(a)[e.key])}));for(let{now:a,written:c}of n)c&&t.writtenBefore.add(Ht(a)[e.key]);for(let a of e.typedKeys)t.typedKeys.add(a);let{
put:o,add:r,stands:s}=B0(n,t.rows,rM(e)),i=(a,c)=>Object.fromEntries([...a].map(u=>[u,c?Ht(c)[u]:""]));t.putTyped(o.map(({index:a,row:c})=>({index:a,cells:i(e.typedKeys,c)}))),t.append(r.map(a=>i(
e.typedKeys,a))),t.putOwn(n.flatMap(({now:a},c)=>{let u=s[c];return u!==void 0&&[...e.ownKeys].some(d=>d!==e.key&&Ht(t.rows[u])[d]!==Ht(a)[d])?[{index:u,cells:i([...e.ownKeys].filter(d=>d!==e.key),a)}
]:[]}))}var sM=3,iM=["looks.note","looks.noteGone","looks.notes"],Rt=class{constructor(t={}){this.begun=t;this.instant=Date.now();this.now=rs(this.instant);this.today=this.now.slice(0,10);
this.unsettled=!1;this.held=new Map;this.tables=new Map;this.built={layout:ka,version:Zk};this.wasRefusedLate=!1;this.drafts=Dp;this.book=t.book}recalled(){return this.memory}remembered(){if(
this.memory??(this.memory=Fn()),!this.memory)throw new oe({key:"workbook.notSetUp"});return this.memory}spreadsheet(){return this.book??(this.book=SpreadsheetApp.getActiveSpreadsheet(
)??SpreadsheetApp.openById(this.remembered().spreadsheetId)),this.book}sheet(t){let n=this.held.get(t);if(n)return n;let o=this.remembered().tabs[t],r=o===void 0?null:this.spreadsheet().getSheetById(
o);if(!r)throw new oe({key:"workbook.lostTab",with:{tab:Q[t].title}});return this.held.set(t,r),r}visitor(){return this.asking??(this.asking=this.begun.who?.(this)??Ys)}isStaff(t){return t!==""&&(zn(
t,this.staff())||ei(t,this.remembered().owner))}settings(){return this.read??(this.read=Vn(this.remembered().settings??this.settingTexts()).settings),this.read}round(){if(!this.current){let t=
this.remembered().round??el(this.table("rounds").rows);this.current={round:t&&Ro(t).round}}return this.current.round}compileRound(){let t=el(this.table("rounds").rows),n=t&&tf(t),o=this.remembered(
).round;if(JSON.stringify(n)!==JSON.stringify(o)){let s=o!==void 0&&(o.id!==n?.id||o.state!==n.state);p0(n,s),this.remembered().round=n}let r=n&&Ro(n);return this.current={round:r?.round},
r?.problems??[]}staff(){let t=this.remembered(),n=this.listedStaff();if(!n)return t.staff??[];let{staff:o,kept:r}=jk(n,t.staff);return r?.length===0&&t.owner===""?t.staff:(r&&
r.length< t.staff.length&&(Xu(r),t.staff=r),o)}listedStaff(){try{return this.settings().staff}catch(t){if(t instanceof oe)return;throw t}}compileSettings(){let t=this.settingTexts();JSON.stringify(
t)!==JSON.stringify(this.remembered().settings)&&l0(t);let{settings:n,problems:o}=Vn(t);return this.read=n,this.staff(),[...o,...this.compileRound()]}settingTexts(){let t=this.table("settings").rows;
return Xs(em,Object.fromEntries(t.filter(n=>n.label).map(n=>[n.label.trim(),n.value])))}lastWitness(){return(this.begun.setUp?this.begun.setUp.lastWitness:this.remembered().witness)??""}
rememberWitness(){this.settle(),d0(this.now)}markKey(){if(this.begun.setUp)return this.begun.setUp.markKey;let{markSecret:t}=this.remembered();return this.key??(this.key=t&&new Qs(t.secret)),this.key}
linkKey(){let{linkSecret:t}=this.remembered();return this.ofLinks??(this.ofLinks=t===void 0?void 0:new la(t))}renewLinkKey(){let t=g0(this.now);Object.assign(this.remembered(),{linkSecret:t,
linksRenewed:this.now}),this.ofLinks=new la(t)}linksRenewed(){return this.remembered().linksRenewed??""}editors(){return this.spreadsheet().getEditors().map(t=>t.getEmail().toLowerCase()).filter(
t=>t!=="")}proof(){return this.remembered().proof}rememberProof(t){u0(t),this.remembered().proof=t}runsAs(){return Session.getEffectiveUser().getEmail().toLowerCase()}seenAs(){
return Session.getActiveUser().getEmail().toLowerCase()}owner(){return this.remembered().owner}needsToday(t){if(t!=="settings"&&!this.begun.setUp&&this.remembered().version!==ka)throw new oe({key:
"workbook.otherLayout"})}table(t){let n=this.tables.get(t)??this.readTable(t);return this.tables.set(t,n),n}readTable(t){this.needsToday(t);let n=t==="accounts"?_u(this.table("units").rows.map(({code:
r})=>r)):void 0,o=()=>new pa(t,this.sheet(t),n);return this.unsettled?this.late(o):o()}edits(t,n){this.held.set(t,n)}reread(t){this.tables.delete(t)}late(t){try{return t()}catch(n){
throw this.wasRefusedLate=!0,n}}letGo(){for(let t=0;t<50;t+=1)try{SpreadsheetApp.flush();return}catch{this.wasRefusedLate=!0}}settle(){this.unsettled&&this.late(()=>SpreadsheetApp.flush()),
this.unsettled=!1}forget(){this.tables.clear()}putTyped(t,n){n.length&&(this.table(t).putTyped(n),this.unsettled=!0)}putOwn(t,n){n.length&&(this.table(t).putOwn(n),this.unsettled=!0)}putStaff(t,n){
n.length&&(this.table(t).putStaff(n),this.unsettled=!0)}append(t,n){n.length&&(this.table(t).append(n),this.unsettled=!0)}makeRoom(t,n){this.table(t).makeRoom(n)}readyLines(){let t=this.remembered(
).lines??{},n=wx(o=>this.table(o),t,()=>Fu(this.spreadsheet(),this.staff(),this.remembered().owner));n!==t&&(qu(n),this.unsettled=!0)}putNotes(t,n){this.googleDiffers().some(o=>iM.includes(o))||
n.length&&(this.table(t).putNotes(n),this.unsettled=!1)}noteEdited(t){let{edited:n}=this.begun;if(!n)return;let o=n.getNote();Iu(o,t)!==o&&n.setNote(Iu(o,t)),this.unsettled=!1}lookAgain(){let t=[
...this.tables.values()].filter(n=>n.key!==void 0&&lm(n));return t.some(W0)?(this.late(()=>SpreadsheetApp.flush()),this.unsettled=!1,t.map(({tab:n})=>this.putBack(n)).some(n=>n)):!1}putBack(t){let n=
this.table(t),o=this.readTable(t),r=pm(n,o);r&&(mm(n,o)&&(this.late(()=>SpreadsheetApp.flush()),o=this.readTable(t)),this.tables.set(t,o));let s=0;for(;s<4&&Z0(n,o)&&(this.tables.set(t,o),G0(n,o),
!!lm(o));s+=1)this.late(()=>SpreadsheetApp.flush()),n=o,o=this.readTable(t);return r||s>0}refreshSummary(){let t=this.table("units"),n=ba(t.rows);if(n===this.remembered().groups)return;let o=
this.table("rounds"),r=this.table("accounts");Wu(this.sheet("summary"),{tab:t.sheet.getName(),positions:t.positions,rows:t.rows},{tab:r.sheet.getName(),positions:r.positions},{tab:o.sheet.getName(),
positions:o.positions,rows:o.rows},!this.googleDiffers().includes("looks.chart")),Vu(n),this.unsettled=!0}sortUnits(){let t=this.table("units");if(t.rows.length===0)return;let n=t.sheet.getLastColumn(
);t.sheet.getRange(2,1,t.rows.length,n).sort([{column:t.at("order"),ascending:!0},{column:t.at("code"),ascending:!0}]),this.unsettled=!0,this.forget()}mayWrite(t,n){let o=this.table(t);
return o.sheet.getRange(2,o.at(n)).canEdit()}broke(t){for(let n of t.slice(0,sM))Fr("check",n)}lostLog(){try{return this.sheet("log"),[]}catch(t){if(t instanceof oe)return[t.problem];throw t}}log(t){
let[n]=t.length?this.lostLog():[];t.length===0||n||(this.unsettled=!0,f0(this.sheet("log"),t,this.now,ho(this.visitor())))}exclusively(t){if(!ii(this.begun.waitMs))return;this.forget();let n=()=>{
let o=t();return this.settle(),o};try{return n()}catch(o){if(!this.columnsMovedUnder())throw o;return n()}}columnsMovedUnder(){let t=this.wasRefusedLate;try{this.letGo();let n=!1;for(
let o of this.tables.values()){let r=new pa(o.tab,this.sheet(o.tab));pm(o,r)&&(n=!0,mm(o,r)&&SpreadsheetApp.flush())}return n&&(this.wasRefusedLate=t),this.forget(),n}catch{return!1}}checkGoogle(){
return P0(this.spreadsheet(),this.remembered().google)}googleDiffers(){return this.remembered().google.differs}refusedAddresses(){return this.remembered().post?.refused??{}}newId(){let t="r";for(;
t.length<13;)t+=Math.floor(Math.random()*36).toString(36);return t}link(){return`https:\x2f/docs.google.com/spreadsheets/d/${this.remembered().spreadsheetId}/edit`}linkTo(t,n){let{tabs:o}=
this.remembered();return`${this.link()}#gid=${o[t]??0}&range=A${We(n)}`}};var aM=24*36e5,Un=class{constructor(t){this.book=t;this.from=Date.now()}post(){return Fn()?.post??go}setRunner(t){Ix(t)}
setLease(t){zx(t)}setLastRun(t){Fx(t)}setRefused(t){Wx(t)}keepJournal(t){Bx(t)}closeJournal(){jx()}setConfirmed(t){Ux(t)}setToldHold(t){Kx(t)}ledger(){return Xx()}keepLedger(t){Vx(t)}alone(t,n){let o=
ii();if(o)try{t.forget();let r=n();return t.settle(),{value:r}}finally{o.releaseLock()}}quota(){return MailApp.getRemainingDailyQuota()}renewsIn(){return this.firstLetter??(this.firstLetter=Gx()),
this.firstLetter+aM-Date.now()}send({to:t,subject:n,text:o,html:r,attachments:s,senderName:i,replyTo:a}){this.rememberFirstLetter(),MailApp.sendEmail({to:t.join(","),subject:n,body:o,htmlBody:r,name:
i.replace(/\s+/g," "),...a?{replyTo:a}:{},...s.length?{attachments:s.map(({name:c,mime:u,content:d})=>Utilities.newBlob(d,u,c))}:{}})}rememberFirstLetter(){try{this.renewsIn()<=0&&(this.firstLetter=
Date.now(),Hx(this.firstLetter))}catch{this.firstLetter=Date.now()}}sleep(t){Utilities.sleep(t)}elapsed(){return Date.now()-this.from}me(){return Session.getEffectiveUser().getEmail().toLowerCase()}
zones(){return{script:Session.getScriptTimeZone(),book:this.book().getSpreadsheetTimeZone()}}setTrigger(t){R0({daily:t===void 0?"none":{hour:t}})}hasTrigger(){return S0("daily")}};function ui(e,t,n){
try{Qx(e.remembered().google,t,n)}catch{}}function Ho(e,t=()=>e.visitor().is==="staff"){try{let n=e.recalled()?.google;n?.scratch&&t()&&E0(()=>e.spreadsheet(),n)}catch(n){Fr("sweep",n)}}function H0(e,
t){if(!t||/\s/.test(t))return!1;let n=at(t);return e.email.toLowerCase().replace(/[.]|[^\0-\x7F]/g,"").indexOf(n.slice(0,n.indexOf("@")).replace(/\./g,""))<0?!1:Fe(e.email).emails.some(r=>at(r)===n)}
var cM=(e,t)=>t.some(n=>n.code.trim()===e&&Fe(n.email).emails.length>0),uM=(e,t)=>t.filter(n=>H0(n,e)),V0=(e,t)=>t.some(n=>H0(n,e));function nd(e,t){switch(e.is){case"staff":case"person":return uM(
e.email,t);case"link":return t.filter(n=>n.code.trim()===e.unit);case"unlisted":case"nobody":return[]}}function dM(e,t){let n=xt(e)===J.merged?Me(t).today(e):void 0;return n?{key:"who.merged",with:{
name:e.name,today:n.name}}:{key:"who.ended",with:{name:e.name}}}function od(e,t){switch(e.is){case"staff":return!0;case"unlisted":return t.mayChoose&&!t.linkOnly;case"person":case"link":case"nobody":
return!1}}var td=(e,t)=>e.is==="nobody"?{key:"who.nobody"}:t.linkOnly?{key:"who.linkOnly",with:{contact:t.contact}}:{key:"who.unknown",with:{email:Pe(e),contact:t.contact}};function xa(e,t,n,o){let r=
pM(e,t,n,o),s=r.may?n.find(i=>i.code.trim()===e):void 0;return s&&!Le(s)?{may:!1,why:dM(s,n)}:r}function lM(e,t,n){if(e.length===0)return;let o=Me(n),r=n.find(i=>i.code.trim()===t),s=r&&o.superior(r);
return s&&e.includes(s)?s:void 0}function pM(e,t,n,o){if(t.is==="nobody")return{may:!1,why:{key:"who.nobody"}};if(!e.trim()||!n.some(s=>s.code.trim()===e))return{may:!1,why:{key:"form.unknownUnit",
with:{code:e}}};let r=()=>{let s=nd(t,n);if(s.some(a=>a.code.trim()===e))return{may:!0,unlisted:!1};let i=o.superiorsFill?lM(s,e,n):void 0;return i?{may:!0,unlisted:!1,over:i.code.trim()}:{may:!1,why:
{key:"who.notYours"}}};switch(t.is){case"staff":return{may:!0,unlisted:!1};case"person":return o.linkOnly?{may:!1,why:td(t,o)}:r();case"link":return r();case"unlisted":return od(t,o)?cM(e,n)?{may:!1,
why:{key:"who.hasContact",with:{contact:o.contact}}}:{may:!0,unlisted:!0}:{may:!1,why:td(t,o)}}}var hm=30;function q0(e,t,n,o){return!t||!n||t.link===""||t.link!==e.version||n.id!==e.round?"refused":
t.isGone?"gone":n.isOpen||t.extendedTo!==""&&o<=t.extendedTo?"open":n.closed!==""&&o<=Y(n.closed,hm)?"receipt":"refused"}function Gr(e,t){let n=e.linkKey()?.read(t),o=e.table("units").rows,r=Bs(e);if(
!n)return{is:"refused"};if(n.kind==="test")return{is:"test",token:n};let s=o.find(({code:a,link:c})=>a.trim()===n.unit&&c.trim()===n.version),i=q0(n,s&&{link:s.link.trim(),extendedTo:It(s.extendedTo),
isGone:!Le(s)},r,e.today);return!s||i==="refused"?{is:"refused"}:{is:i,kind:n.kind,unit:s}}function X0(e,t){let n=Gr(e,t);return n.is==="open"||n.is==="receipt"?{is:"link",unit:n.unit.code.trim()}:Ys}
function va(){let e=Session.getActiveUser().getEmail().toLowerCase();return e&&e===Session.getEffectiveUser().getEmail().toLowerCase()?e:""}var di=e=>t=>e===""?Ys:t.isStaff(e)?{is:"staff",email:e}:V0(
e,t.table("units").rows)?{is:"person",email:e}:{is:"unlisted",email:e},Y0=e=>t=>X0(t,e);function J0(e){let t=e?.triggerUid,n=new Un(()=>o.spreadsheet());if(typeof t!="string"||!Oe(n,()=>Ju("daily",
t)))return;let o=new Rt({who:r=>di(Oe(n,()=>n.me()))(r)});Bw(o,n),o.remembered().google.answers.activeSpreadsheetInTriggers===void 0&&ui(o,"activeSpreadsheetInTriggers",
SpreadsheetApp.getActiveSpreadsheet()!==null),Ho(o)}function rd(e,t,n){if(!e)return je.added;let o=_t(e,n);if(o&&e.answer===je.added)return je.added;if(!o&&!t.stops&&Hn(
e.usage)===fe.stopped)return je.added;if(t.stops)return je.stopped;if(t.changes)return je.changed;let r=Object.values(je).find(s=>s===e.answer);return o&&r&&r!==je.stopped?r:je.same}function mM(e){
return e?yt(e)?e.state==="moving"?{key:"round.moving"}:void 0:{key:"round.unconfirmed"}:{key:"round.none"}}function li(e,t,n){let o=mM(e);if(o||e?.state!=="closed"||n.isStaff)return o;if(!(t&&It(
t.extendedTo)>=n.today))return{key:"round.closed",with:{name:e.name,contact:n.contact}}}var Kn=({first:e,last:t},n)=>n>=e&&n<=t;function hM(e,t){let n=e.markKey();if(!t.columns().has("review")||
!n)return;let r=e.table("accounts").rows.flatMap((s,i)=>{let a=s.review?Jn(s,n):"";return Kn(t,i)&&a!==s.approved?[{index:i,cells:{approved:a}}]:[]});e.putOwn("accounts",r)}var gM=(e,t)=>t.columns(
).has("consent")?e.filter((n,o)=>Kn(t,o)&&Ls(n.consent)).map(({unit:n,rowId:o})=>({what:{key:"log.consentWithdrawn"},unit:n.trim(),rowId:o})):[];function fM(e,t){if(![...lr,"usage"].some(r=>t.columns(
).has(r)))return[];let n=e.table("accounts").rows,o=n.flatMap((r,s)=>{if(!Kn(t,s)||!Es(r))return[];let i=Lc(r.approved,r,e.markKey())??r.approved;if(i===r.approved&&!r.comment)return[];let a=i===""?
"":r.review;return[{index:s,cells:{comment:"",approved:i,review:a}}]});return o.length===0||!e.mayWrite("accounts","comment")?[]:(e.putOwn("accounts",o),o.map(({index:r})=>({what:{key:"log.erased"},
unit:n[r].unit.trim(),rowId:n[r].rowId})))}function yM(e,t){let{rows:n}=e.table("accounts");if(!an.some(c=>t.columns().has(c)))return[...n];let o=e.round(),r=new Map(e.table("units").rows.map(c=>[
c.code.trim(),c])),{today:s}=e,i,a=c=>{let u={isStaff:!1,today:s,contact:""};return!o||li(o,r.get(c.unit.trim()),u)?!1:(i??(i=e.mayWrite("accounts","review")?"staff":"unit"),i==="unit")};return n.map(
(c,u)=>{if(!Kn(t,u)||an.every(p=>c[p].trim()===""))return c;let d={...c,updated:e.now,by:"",source:On.hand};if(!a(c))return d;let l={stops:ke(c),changes:!0};return{...d,round:o.id,answer:rd(c.rowId?c:
void 0,l,o)}})}function bM(e,t){hM(e,t);let n=fM(e,t),o=yM(e,t),r=o.map(({faults:p,mask:m})=>({faults:p,mask:m})),s=qe(e,o),i=new Set;o.forEach((p,m)=>{Kn(t,m)&&i.add(p.unit.trim())});let a=(p,m)=>Kn(
t,m)||i.has(p.unit.trim()),c=Ps(o,s,a);an.some(p=>t.columns().has(p))?kM(e,t,o,c,s):e.putOwn("accounts",Hi(e,o,s,a)),e.log([...gM(o,t),...n]),e.putOwn("accounts",uu(o,s,a)),e.putOwn("accounts",c),
e.putOwn("units",io(e.table("units").rows,s,()=>!0)),Vi(e,"accounts",t.columns(),p=>Kn(t,p));let d=t.first===t.last&&t.columns().size===1&&o[t.first]!==void 0,l=ql(c,r.map(({faults:p})=>p),s);d&&
l.length===0&&l.push({index:t.first,notes:Tr(s.accounts[t.first])}),wM(e,t,l,r)}function wM(e,t,n,o){let r=n.length===1&&t.first===t.last&&t.columns().size===1?n[0]:void 0,s=Object.entries(r?.notes??{
}).filter(([a,c])=>!t.columns().has(a)&&c!==""!==xc(o[r.index].mask,a)),[i]=Object.entries(r?.notes??{}).filter(([a])=>t.columns().has(a));r?.index===t.first&&i&&s.length===0?e.noteEdited(i[1]??""):
e.putNotes("accounts",n)}function kM(e,t,n,o,r){let s=new Map(o.map(a=>[a.index,a])),i=Math.min(t.last,n.length-1);for(let a=t.first;a<=i;a+=1)s.has(a)||o.push({index:a,cells:Object.fromEntries(
Zn.map(c=>[c,n[a][c]]))});o.sort((a,c)=>a.index-c.index);for(let a of o){let c=n[a.index],{updated:u,by:d,source:l,round:p,answer:m}=c;Object.assign(a.cells,{updated:u,by:d,source:l,round:p,answer:m},
_s(e,c,r.accounts[a.index]))}}var xM="sửa tay";function vM(e,t){if(!t.columns().has("first"))return;let n=e.table("units").rows.filter((o,r)=>Kn(t,r)&&o.code.trim());for(let o of n)o.first=xM;e.log(
n.map(({code:o})=>({what:{key:"log.firstTyped"},unit:o.trim()})))}function SM(e,t){t.columns().has("code")&&e.putOwn("units",e.table("units").rows.flatMap((n,o)=>Kn(t,o)&&n.code.trim()&&
n.counted===""&&n.addedAt===""?[{index:o,cells:{addedAt:e.now}}]:[]))}function RM(e,t){vM(e,t),SM(e,t);let n=e.table("accounts").rows,o=qe(e,n);e.putOwn("accounts",uu(n,o,()=>!0)),e.putOwn("units",io(
e.table("units").rows,o,()=>!0)),Vi(e,"units",t.columns(),r=>Kn(t,r))}function gm(e,t){me(e,()=>t.tab==="accounts"?bM(e,t):RM(e,t))}function OM(e){let t=e;return t.rowStart&&t.rowEnd&&t.columnStart&&
t.columnEnd?t:{rowStart:e.getRow(),rowEnd:e.getLastRow(),columnStart:e.getColumn(),columnEnd:e.getLastColumn()}}var TM=({range:e})=>typeof e.getGridId=="function";function ev(e){if(!TM(e))return;
let t=new Rt({book:e.source,edited:e.range,waitMs:5e3});try{let n=e.range.getGridId(),o=["accounts","units","settings","rounds"].find(u=>t.remembered().tabs[u]===n);if(!o)return;ui(t,
"eventRangeHasCoordinates",typeof e.range.rowStart=="number");let{rowStart:r,rowEnd:s,columnStart:i,columnEnd:a}=OM(e.range);if(s<2)return;if(o==="settings"||o==="rounds"){CM(t);return}t.edits(o,
e.range.getSheet());let c=()=>new Set(Object.keys(Je(o)).filter(u=>{let d=t.table(o).at(u);return d>=i&&d<=a}));gm(t,{tab:o,first:Math.max(r,2)-2,last:s-2,columns:c})}catch(n){if(!(
n instanceof oe))throw n;n.problem.key!=="workbook.notSetUp"&&e.source.toast(S(n.problem),"Sổ Tài Khoản",15)}}function CM(e){let t=e.compileSettings();t.length&&e.spreadsheet().toast(t.slice(0,3).map(
S).join(`\n`),"Cấu hình",15),gm(e,{tab:"units",first:0,last:-1,columns:()=>new Set})}var tv=e=>e.googleDiffers().includes("values.sorted");function nv(e){return e.visitor().is!=="staff"?y({key:
"who.staffOnly"}):tv(e)?y({key:"google.sorts"}):me(e,()=>{let{units:t}=pn(e,!0),n=e.table("units").rows.map(({code:r})=>r),o=r=>t.filter(({own:s})=>s.status===r).length;return e.sortUnits(),T({
missing:o(L.missing),fix:o(L.fix),before:n})})??y({key:"workbook.busy"})}function ov(e,t){return e.visitor().is!=="staff"?y({key:"who.staffOnly"}):tv(e)?y({key:"google.sorts"}):me(e,()=>{let n=
new Map(t.map((o,r)=>[o,r]));return e.putOwn("units",e.table("units").rows.map(({code:o},r)=>({index:r,cells:{order:String(n.get(o)??t.length)}}))),e.sortUnits(),pn(e,!0),T({})})??y({key:
"workbook.busy"})}var sd="Sổ Tài Khoản",$M="Dành cho cán bộ tỉnh",Vo=["spreadsheets","script.container.ui","userinfo.email"],rv=[...Vo,"script.scriptapp","script.send_mail"],cv=[{page:"form",caption:
"Khai báo tài khoản",where:"sidebar",who:"everybody",scopes:Vo}],uv=[{page:"desk",caption:"Bàn làm việc",where:{width:1240,height:580},who:"staff",scopes:Vo},{page:"check",caption:"Kiểm tra toàn bộ",
where:"sidebar",who:"staff",scopes:Vo},{caption:"Đưa đơn vị còn thiếu lên đầu",run:"showMissingFirst",scopes:Vo},{page:"roster",caption:"Nhập danh sách đơn vị",where:{width:760,height:560},who:
"staff",scopes:Vo},{page:"letters",caption:"Thư…",where:{width:900,height:640},who:"staff",scopes:rv},{page:"papers",caption:"In và xuất…",where:{width:1e3,height:640},who:"staff",scopes:Vo},"—",{
caption:"Thiết lập, sửa lại sổ",run:"setUp",scopes:rv},{page:"assumptions",caption:"Kiểm tra Google",where:"sidebar",who:"staff",scopes:Vo}],dv=[...cv,...uv],fm=e=>typeof e=="object"&&"page"in e,ym=
Object.fromEntries(dv.filter(fm).map(e=>[e.page,e])),id=e=>`show${e.charAt(0).toUpperCase()}${e.slice(1)}`,lv=e=>dv.flatMap(t=>t!=="—"&&(fm(t)?id(t.page):t.run)===e?t.scopes:[]).map(
t=>`https:\x2f/www.googleapis.com/auth/${t}`),sv=e=>e==="—"?void 0:{caption:e.caption,run:fm(e)?id(e.page):e.run},iv={forUnits:cv.map(sv),forStaff:uv.map(sv)};function av(e,t){for(let n of t)n?
e.addItem(n.caption,n.run):e.addSeparator();return e}function pv(){let e=SpreadsheetApp.getUi();av(e.createMenu(sd),iv.forUnits).addSeparator().addSubMenu(av(e.createMenu($M),iv.forStaff)).addToUi()}
var bm="L1",LM=/^Mã sổ: (\S+)$/;function wm(e,t){try{let n=LM.exec(String(t.getRange(bm).getValue()))?.[1];return n===void 0?"none":n===e.getId()?"here":"copy"}catch{return"none"}}function ad(e){
let t=e.getSheetByName(Q.summary.title);return t?wm(e,t):"none"}var mv=e=>e.getSheetByName(Q.summary.title)?.getRange(bm).canEdit()??!0;function hv(e,t){try{t.getRange(bm).setFontColor(
"#9aa0a6").setValue(`Mã sổ: ${e.getId()}`)}catch{}}var gv=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);function fv(e,t){let n=HtmlService.createHtmlOutputFromFile(e),o=t.settings?Vn(
t.settings).settings.contact:"";return o?n.append(`\x3cp id="contact">${gv(S({key:"page.contact",with:{contact:o}}))}\x3c/p>`):n}var AM=e=>JSON.stringify(e).replace(
/[<>&'\x2f\u007f-\u009f\u2028\u2029]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`),_M="Khai báo tài khoản Facebook";function yv(e){let{contact:t}=e.office,n=t?`\x3cp id="contact">${gv(S({
key:"page.contact",with:{contact:t}}))}\x3c/p>`:"",o="form"in e?` - ${e.form.unit.name}`:"";return HtmlService.createHtmlOutputFromFile("link").append(`\x3cdiv id="link-data" hidden>${AM(
e)}\x3c/div>${n}`).setTitle(`${_M}${o}`).addMetaTag("viewport","width=device-width, initial-scale=1")}function bv({since:e,lastRun:t},n){let o=r=>r!==""&&He(V(r),n)>1;return!t||t< e?o(e)?{key:
"health.never",with:{since:ge(e)}}:void 0:o(t)?{key:"health.gap",with:{last:ge(t)}}:void 0}var PM=({dry:e,lastRun:t})=>e!==""&&V(t)>e;function wv({post:e,campaign:{settings:t,round:n},troubles:o,
isStaff:r}){if(!t.lettersOn)return[];let{runner:s}=e;if(!s)return[{key:"health.onNoRunner"}];let i=a=>({key:"health.noDay",with:{label:nt(a)}});return o.length?[...o]:is([!r(s),{key:
"letter.runnerLeft",with:{email:s}}],[n===void 0,{key:"round.none"}],[n?.state==="open"&&!n.dueBefore,i("dueBefore")],[n?.state==="open"&&!n.lettersFrom,i("lettersFrom")],[PM(e),{key:"health.dry",
with:{since:M(e.dry),email:s}}])}function kv(e){let{post:t,campaign:n,today:o}=e,{runner:r,trouble:s}=t;if(!n.settings.lettersOn)return[];let i=wv(e);if(r&&s)return[{key:"health.trouble",with:{
trouble:s}},...i.filter(c=>!s.includes(S(c)))];let a=i.length?void 0:bv(t,o);return a?[a]:i}function xv({office:e,post:t,remembered:n,state:o,troubles:r}){let{runner:s}=n;if(
!o.settings.lettersOn)return[];let i=wv({post:n,campaign:Ze(e),troubles:r,today:e.today,isStaff:c=>e.isStaff(c)}),a=s!==""&&s===Pe(e.visitor());return a&&!t.hasTrigger()?[{key:"health.noTrigger"},
...i]:i.length||!s||n.trouble||!bv(n,e.today)?i:[a?{key:"health.stalled"}:{key:"health.stalledOther",with:{email:s}}]}function vv({office:e,remembered:{runner:t,hour:n},state:{settings:o}}){if(!t||
!o.lettersOn||n===o.sendHour)return;let r={set:String(o.sendHour),runs:String(n)};return t===Pe(e.visitor())?{key:"health.hour",with:r}:{key:"health.hourOther",with:{...r,email:t}}}function EM({
remembered:{runner:e},state:t}){return[[e!=="",{key:"health.runner",with:{email:e}}],[e==="",{key:"health.noRunner"}],[e!==""&&!t.settings.lettersOn,{key:"health.paused"}]]}function MM({office:e,
remembered:t,state:n}){let{runner:o,hour:r,lastRun:s,did:i,trouble:a}=t,c=dp(e.now,r,s);return[[s!=="",{key:"health.lastRun",with:{at:ge(s),did:i}}],[s==="",{key:"health.noRun"}],[a!=="",{key:
"health.trouble",with:{trouble:a}}],[o!==""&&n.settings.lettersOn,{key:"health.nextRun",with:{day:pt(V(c)),hour:String(r)}}],[uo(t,e.now),{key:"health.sending"}]]}function Sv(e){let{post:t,state:n,
quota:o}=e,r=t.zones(),s=u=>[...n.register.values()].filter(d=>d.state===u).length,i=s("held"),a=s("unknown"),c=s("failed");return is(...EM(e),...MM(e),[!0,{key:"health.quota",with:{left:o}}],[
r.script!==r.book,{key:"letter.zones",with:r}],[i>0,{key:"health.held",with:{letters:i}}],[a>0,{key:"health.unknown",with:{letters:a}}],[c>0,{key:"health.failed",with:{letters:c}}])}function Rv(e,t,n,
o){if(!e.settings().lettersOn)return[];let s=Ze(e),i=Zs(n,s.round),a=kv({post:t,campaign:s,troubles:i,today:e.today,isStaff:c=>e.isStaff(c)});if(!t.runner||i.length)return a;try{let c=Mr(s,t,Pr(
t.ledger,Mn(e),Lr(e)));return c.length?NM(e,c,a,o):a}catch(c){if(!(c instanceof oe))throw c;let{problem:u}=c;return a.some(d=>S(d).includes(S(u)))?a:[u,...a]}}function NM(e,t,n,o){let r=n.filter(({
key:i})=>i!=="health.trouble"&&i!=="health.gap"),s=o?[Us(Dr(e,o),e.today)]:[];return[...t.map(({why:i})=>i),...s,...r]}function Ov(e,t){let n=e.settings(),o=t.post(),s=o.ledger===void 0&&!uo(o,
e.now)&&!o.inFlight?ku(e,t):Pr(o.ledger,Mn(e),Lr(e));return n.lettersOn?o.runner?Mr(Ze(e),o,s).map(({why:i})=>i):[{key:"health.onNoRunner"}]:[]}var DM="Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018",km=(e,
t)=>e.trim()?t(e)??e:"",IM=e=>e.table("accounts").rows.some(t=>t.unit.trim()!==""||t.address.trim()!=="")||e.table("letters").rows.some(t=>t.key!=="");function Tv(e,t,n){if(hr(e.table(
"rounds").rows).length>0)return[];if(n)return e.append("rounds",[{...n}]),[{key:"setup.roundBack",with:{name:n.name}}];let o=km(t?.dueBefore??"",ss),r=(we(o)??e.today).slice(0,4),s=t!==void 0&&IM(e),
i={id:ps(r,[]),name:t?.name.trim()||`Năm ${r}`,document:t?.document.trim()||DM,state:ze.open,dueBefore:o,graceUntil:km(t?.graceUntil??"",we),lettersFrom:km(t?.lettersFrom??"",we),openedAt:s?"":e.now,
closedAt:"",rowsAtOpening:"0"};return e.append("rounds",[i]),t?[{key:s?"setup.roundTaken":"setup.roundMoved",with:{name:i.name}}]:[]}var zM=new Set(Object.values(lc));function xm(e,t,n){let o=
Object.values(Ue),r=u=>n&&Object.prototype.hasOwnProperty.call(n,u)?n[u]:void 0,s=e.rows.every(u=>!u.label.trim()),i=e.rows.flatMap((u,d)=>{let l=r(u.label.trim());return l!==void 0&&l!==u.value?[{
index:d,cells:{value:l}}]:[]});e.putTyped(i);let a=o.filter(({label:u})=>!e.rows.some(d=>d.label.trim()===u));e.append(a.map(({label:u,initial:d,help:l})=>({label:u,value:r(u)??(u===Ue.staff.label?t(
):d),help:l})));let c=e.rows.flatMap((u,d)=>{let l=u.label.trim(),p=zM.has(l)?S({key:"setup.formerSetting"}):o.find(m=>m.label===l)?.help;return p!==void 0&&p!==u.help?[{index:d,cells:{help:p}}]:[]});
return e.putTyped(c),n?[{key:"setup.settingsBack"}]:s?[]:a.map(({label:u})=>({key:"setup.setting",with:{label:u}}))}var Hr=Object.keys(Q);function FM(e){return e.getSheets().map(t=>({sheet:t,id:
t.getSheetId(),name:t.getName(),made:!1}))}var vm=class{constructor(t,n){this.book=t;this.known=n}find(t,n){let{title:o}=Q[t],r=n===void 0?null:this.book.getSheetById(n);if(r){let i=r.getName();
return{found:{sheet:r,id:n,name:i,made:!1},did:i===o?[]:[{key:"setup.tabKept",with:{tab:o,name:i}}]}}let s=this.present().find(({name:i,id:a})=>i===o&&!this.known.has(a));return s?{found:s,did:
n===void 0?[]:[{key:"setup.tabKept",with:{tab:o,name:o}}]}:{found:this.blankFirst(o)??this.make(o),did:[{key:n===void 0?"setup.tabMade":"setup.tabRemade",with:{tab:o}}]}}present(){
return this.others??(this.others=FM(this.book))}blankFirst(t){let[n,...o]=this.present();if(!(!n||o.length||this.known.has(n.id)||n.sheet.getLastRow()>0))return n.sheet.setName(t),Object.assign(n,{
name:t,made:!0})}make(t){let n=this.book.insertSheet(t,this.present().length),o={sheet:n,id:n.getSheetId(),name:t,made:!0};return this.present().push(o),o}};function Cv(e,t){let n=new Set(
Object.values(t)),o=new vm(e,n),r={},s=[];for(let i of Hr){let{found:a,did:c}=o.find(i,t[i]);n.add(a.id),r[i]=a,s.push(...c)}return{found:r,did:s}}var $v="Asia/Ho_Chi_Minh",Sm="vi_VN",Lv=
e=>e.getSpreadsheetLocale()===Sm?[]:[{key:"workbook.locale"}];function Av(e){let t=[];return e.getSpreadsheetTimeZone()!==$v&&(e.setSpreadsheetTimeZone($v),t.push({key:"setup.zone"})),
e.getSpreadsheetLocale()!==Sm&&(e.setSpreadsheetLocale(Sm),t.push({key:"setup.locale"})),t}var UM=4,_v=Hr.filter(e=>Object.keys(Je(e)).length>0);function KM(e){return e.isNew?(fx(e),ha(e),Fp(e),[]):[
...yx(e),...ha(e)]}function cd(e){try{return e.getOwner()?.getEmail().toLowerCase()??""}catch{return""}}function BM(e,t,n,o,r){let s=new ri(Fu(e,o,r)),i=Hr.flatMap(a=>s.ensure({tab:a,...t[a],rows:
n.get(a)?.rows??0,columns:n.get(a)?.columns??0,positions:n.get(a)?.positions??new Map}));return s.hiddenStay?[...i,{key:"setup.hidden"}]:i}function jM(e,t,n,o,r,s){let i=Object.fromEntries(Hr.map(p=>[
p,t[p].id])),c=(p=>({version:p,spreadsheetId:e.getId(),tabs:i,owner:o}))(n?.version??0),u=n&&{version:n.version,spreadsheetId:n.spreadsheetId,tabs:n.tabs,owner:n.owner},d=JSON.stringify(
u)===JSON.stringify(c),l=Object.fromEntries(Hr.filter(p=>!t[p].made).map(p=>[p,t[p].sheet]));U0(c.version,{sheets:l,office:r,markKey:s},p=>{om({...c,version:p}),d=!0}),d||om(c)}function WM(e,t){if(
e?.tabs.settings===void 0||e.tabs.settings===t)return;let{settings:n={},staff:o}=e;return{...n,...o?{[Ue.staff.label]:o.join(", ")}:{}}}var ZM=e=>({[Ue.staff.label]:e,[Ue.replyTo.label]:"",[
Ue.testTo.label]:"",[Ue.contact.label]:Ue.contact.initial,[Ue.webAddress.label]:Ue.webAddress.initial,[Ue.lettersOn.label]:Ue.lettersOn.initial});function GM(e){let t=Object.entries(lc).map(([n,o])=>[
n,e[o]]);return t.some(([,n])=>n!==void 0)?Object.fromEntries(t.map(([n,o])=>[n,o??""])):void 0}function HM(e,t){return e==="copy"?[{key:"setup.copied"}]:e==="here"&&!t?[{key:"setup.memoryLost"}]:[]}
function VM(e,t){JSON.stringify(e)!==JSON.stringify(t)&&Xu(e);let n=t?Wk(e,t):[];return n.length?[{key:"setup.staffJoined",with:{emails:n.join(", ")}}]:[]}function qM(e,t,n){let{contact:o,staff:r}=
e.settings(),s=[e.round()?.dueBefore?"":"hạn nộp",o?"":"liên hệ khi cần hỗ trợ",n.some(({code:a})=>a)?"":"danh sách đơn vị"].filter(Boolean),i=[...new Set([t,...r].filter(Boolean))];return[
...s.length?[{key:"setup.left",with:{what:s.join(", ")}}]:[],{key:"setup.mayEdit",with:{emails:i.join(", ")}}]}function Pv(e){let t=Fn(),n=cd(e),o=Av(e),{found:r,did:s}=Cv(e,t?.tabs??{});o.push(...s),
r.summary.made&&r.summary.sheet.setFrozenRows(1);let i=new Map;for(let g of _v){let f=nx(g,r[g],t?.version??0);i.set(g,f.open),o.push(...f.did)}let a=m0(t?.markSecret),c=new Rt({book:e,setUp:{markKey:
a.key,lastWitness:t?.witness??""}});for(let g of Hr)c.edits(g,r[g].sheet);h0(t)&&t!==void 0&&t.version>=UM&&o.push({key:"setup.linksAnew"});let d,l=()=>d??(d=Session.getActiveUser().getEmail(
).toLowerCase()||n),p=r.summary.made?"none":wm(e,r.summary.sheet),m=p==="copy"?ZM(l()):WM(t,r.settings.id),h=HM(p,t!==void 0),b=i.get("settings").isNew;if(o.push(...h),!b){let g=xm(c.table(
"settings"),l,m);p!=="copy"&&o.push(...g)}let k=b?t?.staff??[l()]:Vn(c.settingTexts()).settings.staff;o.push(...BM(e,r,i,k,n));for(let g of _v)o.push(...KM(i.get(g)));b&&o.push(...xm(c.table(
"settings"),l,m)),jM(e,r,t,n,c,a.key),o.push(...Tv(c,GM(c.settingTexts()),t?.round));let x=a.isNew?z0(c,a.key):0;x&&o.push({key:"setup.markedAnew",with:{count:x}}),a.isNew&&a.allMarked();let v=
c.table("units");o.push(...Wu(r.summary.sheet,{tab:r.units.name,positions:i.get("units").positions,rows:v.rows},{tab:r.accounts.name,positions:i.get("accounts").positions},{tab:r.rounds.name,
positions:i.get("rounds").positions,rows:c.table("rounds").rows},!c.googleDiffers().includes("looks.chart"))),p!=="here"&&hv(e,r.summary.sheet),t?.groups!==ba(v.rows)&&Vu(ba(v.rows)),
c.compileSettings(),o.push(...VM(c.settings().staff,t?.staff));let R=Object.fromEntries(Ku.map(g=>[g,i.get(g).rows]));Ku.some(g=>t?.lines?.[g]!==R[g])&&qu(R);let O=new Un(()=>e);return ao(c,O)||tn(c),
SpreadsheetApp.flush(),o.push(...Ov(c,O)),{first:(!t||t.version===0)&&!x&&h.length===0,did:o,after:qM(c,n,v.rows)}}var ud=(e,t=sd)=>{let n=SpreadsheetApp.getUi();n.alert(t,e,n.ButtonSet.OK)},Ev=(e,
t)=>{let n=SpreadsheetApp.getUi();return n.alert(t,e,n.ButtonSet.YES_NO)===n.Button.YES};function Rm(e,t){ScriptApp.requireScopes(ScriptApp.AuthMode.FULL,lv(e));try{let n=va(),o=n?new Rt({who:di(n)}):
void 0,r=o?t(o):[{key:"who.nobody"}];o&&Ho(o),r?.length&&ud(r.map(S).join(`\n`))}catch(n){ud(S(Ur(n)))}}var Om={key:"who.staffOnly"};function Mv(e,t){let n=fv(t,e.remembered()),{caption:o,where:r}=ym[
t],s=SpreadsheetApp.getUi();r==="sidebar"?s.showSidebar(n.setTitle(o)):s.showModalDialog(n.setWidth(r.width).setHeight(r.height),o)}function Nv(e){Rm(id(e),t=>(t.remembered(),ym[e].who==="staff"&&
t.visitor().is!=="staff"?[Om]:Mv(t,e)))}function Dv(){Rm("showMissingFirst",e=>{let t=nv(e),n=({problems:c})=>ud(c.map(({sentence:u})=>u).join(`\n`));if(!t.ok)return n(t);let{missing:o,fix:r,before:s}
=t.value;e.settle(),e.spreadsheet().setActiveSheet(e.sheet("units"));let a=Ev(S({key:"roster.missingFirst",with:{missing:o,fix:r,tab:Q.units.title}}),sd)?void 0:ov(e,s);a&&!a.ok&&n(a)})}function XM(
e){let t=e.visitor();return t.is==="staff"||ei(cd(e.spreadsheet()),Pe(t))}function YM(e){let t=e.spreadsheet(),n=ad(t);if(n==="here")return mv(t)?void 0:Om;let o=n==="copy"?cd(t):"";return o&&!ei(o,
va())?{key:"who.ownerFirst"}:void 0}function Iv(){Rm("setUp",e=>{let t=Fn()?XM(e)?void 0:Om:YM(e);if(t)return[t];let n=ii();if(!n)return[{key:"workbook.busy"}];let{first:o,did:r,after:s}=Pv(
e.spreadsheet());n.releaseLock();let i=r.filter(({key:d})=>d!=="setup.protection"),a=[...i,...i.length< r.length?[{key:"setup.rights"}]:[]].map(S),c="Thiết lập, sửa lại sổ",u=s.map(S).join(`\n`);
return o?Ev(`${S({key:"setup.first"})}\n\n${S({key:"setup.askGoogle"})}`,c)&&Mv(e,"assumptions"):ud(`${a.length?a.join(`\n`):S({key:"setup.nothing"})}\n\n${u}`,c),[]})}var JM=300;function Bn(e){let t=
new Map(e.map(o=>[o.code.trim(),o])),n=new Map(e.map(o=>[K(o.name),o]));return t.delete(""),n.delete(""),({parent:o})=>{let r=o.trim(),s=r?t.get(r)??n.get(K(r)):void 0;return s?{value:s.code.trim(),
label:s.name.trim()}:{value:K(r),label:r}}}function Tm(e){let t=new Map;for(let{value:n,label:o}of e){if(!n)continue;let r=t.get(n);r?r.count+=1:t.set(n,{value:n,label:o,count:1})}return[...t.values(
)].sort((n,o)=>o.count-n.count).slice(0,JM).sort((n,o)=>n.label.localeCompare(o.label,"vi"))}var zv=e=>({value:e,label:e}),qo=e=>({parents:Tm(e.map(({parent:t})=>t)),kinds:Tm(e.map(({kind:t})=>zv(
t))),states:Tm(e.map(({state:t})=>zv(t)))}),Xo=(e,{parent:t,kind:n,state:o})=>(!t||e.parent.value===t)&&(!n||e.kind===n)&&(!o||e.state===o);function dd(e,t){let n=e.table("units").rows,o=Bn(n),r=gc(n,
e.round());return n.flatMap((s,i)=>{let{blank:a,own:c}=t.units[i];return a?[]:[{unit:s,counted:ms[r(i)].counted,status:c.status,timeliness:c.timeliness,first:c.first,parent:o(s),kind:s.kind.trim(),
state:c.status}]})}var ld=({counted:e,status:t})=>t===L.fix||e&&t===L.missing,pd=(e,t)=>e.parent.label.localeCompare(t.parent.label,"vi"),md=({unit:e,parent:t,status:n,timeliness:o})=>({code:
e.code.trim(),name:e.name.trim(),kind:e.kind.trim(),parent:t.label,phone:e.phone.trim(),email:e.email.trim(),status:n,timeliness:o});var QM=300;function eN(e){let t=new Map;for(let{unit:n,state:o,at:
r,kind:s}of e.table("letters").rows){let i=o===le.sent||o===le.bounced,a=n.trim();i&&a&&(t.get(a)?.at??"")<=r&&t.set(a,{at:r,kind:s})}return new Map([...t].map(([n,{at:o,kind:r}])=>[n,`${r}, ${M(V(
o))}`]))}function tN(e,{unit:t}){if(Fe(t.email).emails.length===0)return S({key:"desk.callNoEmail"});let n=e.refusedAddresses()[t.code.trim()],o=n?.email.split(", ").every(r=>t.email.toLowerCase(
).indexOf(r.toLowerCase())>=0);return n&&o?S({key:"desk.callRefused",with:{email:n.email}}):""}function Fv(e,t){if(e.visitor().is!=="staff")return y({key:"who.staffOnly"});let n=qe(e,e.table(
"accounts").rows),o=dd(e,n).filter(ld),r=new Map;for(let{active:l,unit:p,faults:m}of n.accounts)l&&m.some($n)&&r.set(p,(r.get(p)??0)+1);let s=eN(e),i=e.round(),a=Ou(e.table("calls").rows,i?.id??""),c=
({unit:l})=>a.get(l.code.trim()),u=l=>c(l)?.appointed||"9999",d=o.filter(l=>Xo(l,t)).sort((l,p)=>u(l).localeCompare(u(p))||pd(l,p));return T({round:i?.name??"",deadline:i?So(i,e.today):"",units:
d.slice(0,QM).map(l=>{let p=md(l),m=c(l);return{...p,faulty:r.get(p.code)??0,lastLetter:s.get(p.code)??"",unreached:tN(e,l),lastCall:m?Ks(m):"",appointed:m?.appointed??""}}),count:d.length,choices:qo(
o)})}var Uv=P({unit:E().check(ae(en)),result:ct(Object.keys(as)),appointed:E().check(ae(40)),note:E().check(ae(500))});function nN(e,t){let n=t.unit.trim();if(!n||!e.table("units").rows.some(({code:i}
)=>i.trim()===n))return y({key:"form.unknownUnit",with:{code:n}});let o=t.appointed.trim()&&we(t.appointed);if(o===void 0||t.result==="appointed"&&o< e.today)return y({key:"desk.callDay"});let r={
round:e.round()?.id??"",unit:n,at:e.now,result:as[t.result],appointed:o,note:t.note.trim(),who:ho(e.visitor())},s=Pw(e.table("calls").rows,r);return s<0?e.append("calls",[r]):e.putTyped("calls",[{
index:s,cells:r}]),T({lastCall:Ks(r),appointed:o})}function Kv(e,t){return e.visitor().is!=="staff"?y({key:"who.staffOnly"}):me(e,()=>nN(e,t))??y({key:"workbook.busy"})}var on=e=>Do(JSON.stringify(
an.map(t=>e[t])));function oN(e,t,n){let o={row:e.rowId},r=An(e,n),s=[];r==="returned"&&s.push({key:"account.returned",sentence:cr(_c(e.comment)),...o});for(let i of t.findings)i.level==="fault"&&
s.push({key:i.problem.key,sentence:cr(i.problem),field:i.field,...o});return r==="changed"&&s.push({key:"remark",sentence:cr({key:"account.changedSince",with:{columns:Eo(e,n).join(", ")}}),...o}),s}
var Qe=(e,t)=>e.rowId||`~${t}`,Sa=e=>({markKey:e.markKey(),round:e.round()}),rN=(e,t)=>!oo(e)||["given","unknown"].includes(ro(e,t));function hd(e,t,n=Rr(e)){let o={row:e.rowId};return An(e,
t)==="returned"?[q({key:"form.confirmReturned"},o)]:rN(e,t)?n.findings.filter(({level:r})=>r==="fault").map(({field:r,problem:s})=>({key:s.key,sentence:cr(s),field:r,...o})):[q({key:
"form.confirmConsent"},o)]}function Vr(e,t,{markKey:n,round:o},r=Rr(e)){let s=Object.fromEntries(de.map(c=>[c,e[c]])),i=ke(e),a=!i&&!_t(e,o);return{rowId:Qe(e,t),version:on(e),fields:s,stopped:i,
pending:a,mayConfirm:a&&hd(e,n,r).length===0,usage:e.usage,answer:_t(e,o)?e.answer:"",says:i?[]:oN(e,r,n),review:An(e,n),comment:e.comment,fixFields:cu(e.fixFields).fields.filter(c=>Il(
e.kind).includes(c))}}var Yo=(e,t,n)=>So({dueBefore:t?.dueBefore??"",graceUntil:t?.graceUntil??"",extendedTo:It(e?.extendedTo??"")},n),Jo=(e,t)=>e.flatMap((n,o)=>n.unit.trim()===t&&de.some(r=>n[r])?[{
row:n,index:o}]:[]);function Ra(e,t){return t.some(n=>n.mergedInto.trim())?new Map(Me(t).merged(e).map(({code:n,name:o})=>[n.trim(),o])):new Map}var Oa=(e,t)=>t.size===0?[]:e.flatMap((n,o)=>{let r=
t.get(n.unit.trim());return r===void 0||ke(n)||ft(n.kind)===N.none||!de.some(s=>n[s])?[]:[{row:n,index:o,from:r}]});var gd=["review","comment","fixFields","approved"],$m=e=>Object.fromEntries(gd.map(
t=>[t,e[t]])),Ta=e=>`${on(e)}.${Do(JSON.stringify(gd.map(t=>e[t])))}`,Ca=e=>e.split(".")[0],Bv=(e,t)=>{let n=kr(e.approved,e,t);return typeof n=="string"?[]:n};function $a(e,t,n){if(!(t.blank||
t.pending||!t.active||t.review==="passed"||t.review==="returned"))return t.faults.some(o=>$n(o)&&!Mi(o))?"faulty":Bv(e,n).length===0?"new":e.review===Re.returned||e.review===""&&e.comment.trim()?
"mended":"changed"}var Cm=e=>de.includes(e);function fd(e,t,n){let{rows:o}=e.table("accounts"),r=new Map(e.table("units").rows.map(a=>[a.code.trim(),a])),s=e.markKey(),i=({column:a,problem:c})=>({
sentence:S(c),...Cm(a)?{field:a}:Cm(c.field??"")?{field:c.field}:{}});return a=>{let c=o[a],u=t.accounts[a],d=c&&u&&$a(c,u,s);if(!d)return;let l=r.get(u.unit);return{rowId:Qe(c,a),version:Ta(c),state:
d,unit:{code:u.unit,name:l?.name.trim()||u.unit,kind:l?.kind.trim()??"",parent:l?n(l).label:""},fields:Object.fromEntries(de.map(p=>[p,c[p]])),link:u.reading?.values.address||c.address,changed:Bv(c,
s).filter(Cm),says:[...u.faults.filter(p=>!Mi(p)),...u.remarks].map(i),comment:c.comment.trim(),at:ge(c.updated),by:c.source===On.hand?On.hand:c.by,was:$m(c)}}}var jv=20,Wv=e=>e.as==="returned"?
e.comment.trim():"";function sN(e,t,n){if(e.as==="undo")return e.was;let o=n.markKey();return{review:e.as==="passed"?Re.passed:Re.returned,comment:Wv(e),fixFields:e.as==="returned"?e.fields.map(
Ct).join(", "):"",approved:o?Jn(t,o):""}}var iN=(e,t)=>gd.every(n=>e[n]===t[n]);function aN({version:e},t,n){if(Ca(e)!==Ca(Ta(t)))return{key:"desk.changedMeanwhile"};let o=Ai(t.review);return o&&Eo(t,
n.markKey()).length===0?{key:"desk.decidedMeanwhile",with:{word:o}}:{key:"desk.takenBack"}}function cN(e,t,n){let o=t.findIndex((c,u)=>Qe(c,u)===e.rowId),r=t[o];if(!r)return;let s=sN(e,r,n),i={
decision:e,index:o,before:{...r}},a=Ta(r);return Ca(e.version)===Ca(a)&&iN(s,$m(r))?{...i,again:!0}:e.version===a?{...i,cells:s}:{...i,why:aN(e,r,n)}}function uN(e,t){let n=t.filter(({cells:i})=>i);
e.putStaff("accounts",n.map(({index:i,cells:a})=>({index:i,cells:{...a}})));let{rows:o}=e.table("accounts"),r=qe(e,o),s=new Set(t.filter(({why:i})=>!i).map(({before:i})=>i.unit.trim()));
return e.putOwn("accounts",Ps(o,r,i=>s.has(i.unit.trim()))),e.putOwn("units",io(e.table("units").rows,r,i=>s.has(i.code.trim()))),e.putNotes("accounts",t.filter(({before:i,again:a,cells:c})=>a||c&&
i.review&&!Ai(i.review)).map(({index:i})=>({index:i,notes:Tr(r.accounts[i])}))),r}function dN(e,t){let n=e.table("accounts").rows,o=t.map(c=>cN(c,n,e)),r=o.filter(c=>c!==void 0),s=uN(e,r),i=fd(e,s,Bn(
e.table("units").rows)),a=t.map((c,u)=>{let{rowId:d}=c,l=o[u];if(!l)return{rowId:d,is:"conflict",why:S({key:"desk.rowGone"})};let p=i(l.index);if(l.why)return{rowId:d,is:"conflict",why:S(l.why),...p?{
row:p}:{}};if(c.as==="undo")return p?{rowId:d,is:"undone",row:p}:{rowId:d,is:"conflict",why:S({key:"desk.rowGone"})};let m=e.table("accounts").rows[l.index];return{rowId:d,is:"done",version:Ta(m)}});
return T({decided:a})}function Zv(e,{decisions:t}){return e.visitor().is!=="staff"?y({key:"who.staffOnly"}):new Set(t.map(({rowId:n})=>n)).size!==t.length?y({key:"form.oldPage"}):t.some(
n=>n.as==="returned"&&!Wv(n))?y({key:"desk.noReason"}):me(e,()=>dN(e,t))??y({key:"workbook.busy"})}var lN=200;function Gv(e,t,n){let o=e.filter(Boolean).map(V),r=[...o,t].filter(Boolean).sort()[0];if(
!r)return[];let s=o.reduce((a,c)=>c>a?c:a,n||r),i=Math.min(lN,Math.max(0,He(r,s))+1);return Array.from({length:i},(a,c)=>Y(s,c+1-i))}function Lm(e,t){let n=e.filter(Boolean).map(V).sort(),o=0;
return t.map(r=>{for(;o< n.length&&n[o]<=r;)o+=1;return o})}var pN=200,mN=40,hN=3,gN=3;function Vv(e){let t=e.filter(i=>i.counted),n=t.filter(({status:i})=>i===L.missing).length,o=t.filter(({status:i}
)=>i===L.fix).length,r=t.filter(i=>i.status!==L.missing&&i.status!==L.fix&&(i.timeliness===ie.onTime||i.timeliness==="")).length,s=t.length;return{required:s,onTime:r,late:s-n-o-r,fix:o,missing:n}}
function Hv(e,t){let n=new Map;for(let o of e)for(let{value:r,label:s}of t(o)){if(!r)continue;let i=n.get(r)??{label:s,units:[]};i.units.push(o),n.set(r,i)}return[...n.values()].map(({label:o,units:r}
)=>({label:o,...Vv(r)})).filter(({required:o})=>o>0).sort((o,r)=>r.missing+r.fix-o.missing-o.fix||o.label.localeCompare(r.label,"vi")).slice(0,mN)}function fN(e){let t=Me(e),n=o=>{let r=t.superior(o);
return r?[{value:r.code.trim(),label:r.name.trim()},...n(r)]:[]};return({unit:o,parent:r})=>{let s=n(o);return s.length?s:[r]}}function yN(e,t,n,o){let r=Ve(n),s=t.filter(({counted:l})=>l).map(({
first:l})=>l),i=r>e.today?r:e.today,a=Gv(s,n.from,i),c=Lm(s,a),u=new Map;for(let{state:l,at:p}of e.table("letters").rows)l===le.sent&&u.set(V(p),(u.get(V(p))??0)+1);let d=o&&r&&o.last?Lm(o.firsts,
a.map(l=>Y(o.last,He(r,l)))):void 0;return a.map((l,p)=>({day:M(l),...l<=e.today?{reported:c[p]}:{},...d?{before:d[p]}:{},letters:u.get(l)??0,...l===r?{isLast:!0}:{}}))}function bN(e,t,n,{dueBefore:o,
graceUntil:r}){let s=e.table("accounts").rows,i=e.markKey(),a=s.filter((m,h)=>{let b=$a(m,t.accounts[h],i);return b!==void 0&&b!=="faulty"}),c=n.filter(m=>m.counted&&m.status===L.missing),u=c.filter((
{unit:m})=>Fe(m.email).emails.length===0),d=o?He(e.today,Ve({dueBefore:o})):void 0,l=t.units.filter(({faults:m})=>m.length>0).length+t.accounts.filter(m=>m.faults.some(h=>!$n(h))).length;return[
o===""&&{sentence:S({key:"desk.nextDeadline"}),section:"dot"},c.length>0&&d!==void 0&&d< gN&&{sentence:S({key:d<0&&(!r||e.today>r)?"desk.nextOverdue":"desk.nextCall",with:{count:c.length,days:
Math.max(0,d)}}),section:"goi-dien"},a.length>0&&{sentence:S({key:"desk.nextReview",with:{count:a.length}}),section:"duyet"},u.length>0&&{sentence:S({key:"desk.nextSilent",with:{count:u.length}}),
section:"goi-dien"},l>0&&{sentence:S({key:"desk.nextFaults",with:{count:l}})},c.length>u.length&&{sentence:S({key:"desk.nextMissing",with:{count:c.length}}),section:"goi-dien"}].filter(
m=>m!==!1).slice(0,hN)}function wN(e,t){let[n]=hr(e.table("rounds").rows).map(({round:r})=>r).filter(({id:r,state:s})=>s==="closed"&&r!==t?.id).sort((r,s)=>r.openedAt< s.openedAt?1:-1);if(!n)return;
let o=e.table("history").rows.filter(({round:r})=>r.trim()===n.id).map(({first:r})=>r);return{name:n.name,firsts:o,last:Ve(n)}}function qv(e,t){if(e.visitor().is!=="staff")return y({key:
"who.staffOnly"});let n=qe(e,e.table("accounts").rows),o=dd(e,n),r=e.round(),{dueBefore:s="",graceUntil:i=""}=r??{},a={dueBefore:s,graceUntil:i,from:r?V(r.openedAt):""},c=wN(e,r),u=o.filter(ld),d=
u.filter(l=>Xo(l,t)).sort(pd);return T({round:r?.name??"",before:c?.name??"",deadline:So({dueBefore:s,graceUntil:i},e.today),all:Vv(o),days:yN(e,o,a,c),kinds:Hv(o,({kind:l})=>[{value:l,label:l}]),
parents:Hv(o,fN(e.table("units").rows)),next:bN(e,n,o,a),owing:d.slice(0,pN).map(md),owingCount:d.length,choices:qo(u)})}var kN=100;function Xv(e,t){if(e.visitor().is!=="staff")return y({key:
"who.staffOnly"});let n=e.table("units").rows,{rows:o}=e.table("accounts"),r=qe(e,o),s=Bn(n),i=new Map(n.map(l=>[l.code.trim(),l])),a=e.markKey(),c=o.flatMap((l,p)=>{let m=r.accounts[p],h=$a(l,m,a),b=
i.get(m.unit);return h?[{index:p,state:h,updated:l.updated,parent:b?s(b):{value:"",label:""},kind:b?.kind.trim()??""}]:[]}),u=c.filter(l=>Xo(l,t)&&(t.state||l.state!=="faulty")).sort((l,
p)=>l.updated===p.updated?l.index-p.index:l.updated< p.updated?-1:1),d=fd(e,r,s);return T({rows:u.slice(0,kN).flatMap(({index:l})=>d(l)??[]),waiting:u.length,choices:qo(c)})}function Yv(e,t){
return e.visitor().is==="staff"&&Ds(e,t),tw(e)}var Jv=e=>e.slice(0,e.indexOf("."));function Qv(e){let t=e.googleDiffers();if(t.length===0)return[];let n=t.map(Jv),o=Object.keys(ai).find(r=>n.includes(
r))??n[0];return[{key:"google.differs",with:{count:t.length,so:ai[o]??""}}]}var xN=({answers:e})=>e.filter(({answer:t})=>t===void 0).map(({key:t,how:n})=>({says:Vp[t],why:S({key:`google.${n}`})}));
function vN(e,{same:t,differs:n,notAsked:o,answers:r}){let s=a=>a.join("; ")||"-",i=r.filter(({answer:a})=>a!==void 0);return[`Sổ Tài Khoản, Kiểm tra Google ngày ${M(e)}`,`khớp: ${t.length}`,
`khác: ${s(n.map(({id:a,saw:c})=>`${a} (${c})`))}`,`không hỏi được: ${s(o)}`,`trả lời: ${s(i.map(({key:a,answer:c})=>`${a}=${c}`))}`,`chưa biết: ${s(r.filter(({answer:a})=>a===void 0).map(({key:a}
)=>a))}`].join(`\n`)}function SN(e,t){return{same:t.same.length,differs:t.differs.map(({id:n,saw:o})=>({says:Br[n],saw:o,so:ai[Jv(n)]})),unknown:[...t.notAsked.map(n=>({says:Br[n],why:S({key:
"google.refused"})})),...xN(t)],answers:t.answers.flatMap(({key:n,answer:o})=>o===void 0?[]:[{question:Vp[n],answer:o}]),copy:vN(e,t)}}function eS(e){if(e.visitor().is!=="staff")return y({key:
"who.staffOnly"});let t=e.checkGoogle();return t?T(SN(e.today,t)):y({key:"google.busy"})}function tS({drafts:e},{unit:t,draft:n}){return e.keep(t,n),T({})}function nS({drafts:e},{unit:t}){
return e.drop(t),T({})}var Qo=["code","name","kind","parent","email","phone","required","extendedTo","note","formerly","communes","activity","mergedInto"],pi=(...e)=>new RegExp(`^(?:${e.join(
"|")})$`),Nt=(...e)=>new RegExp(`^(?:${e.join("|")})(?![a-z\\d])`),Am=(...e)=>new RegExp(`(?:^|[^a-z\\d])(?:${e.join("|")})(?![a-z\\d])`),RN="(?:(?:co quan|to chuc)[ ,/-]*)?(?:don vi|dv)",ON=
"cdcs|cong doan(?: co so)?|to chuc cong doan",oS="(?: (?:truc thuoc|bao cao|thanh vien|cong doan))?",TN=
"don vi|dv|cd|cdcs|cong doan|to chuc|co quan|cac|ldld|nghiep doan|doanh nghiep|truong|cong ty|co so|unit",CN=[["required",
/^(?:(?:thuoc )?(?:doi tuong|dien) )?(?:(?:phai|can|co) )?(?:bao cao|nop)(?: khong)?$/],["required",Nt("bat buoc","required")],["extendedTo",Nt("(?:ngay |duoc |da |han )?gia han","han moi",
"extended")],["email",Am("e ?-? ?mail","g?mail")],["email",Nt("(?:dia chi )?(?:thu dien tu|hop thu)")],["phone",Am("dien thoai","s?dt(?:dd|cq|lh)?","di dong","phone","hotline")],["phone",Nt("tel",
"telephone","mobile","d thoai","so lien (?:he|lac)","zalo","dd")],["parent",Am("cap tren","chu quan","quan ly","phu trach")],["parent",Nt("(?:truc )?thuoc","parent","superior")],["kind",Nt(
"(?:phan )?loai","khoi","nhom","hinh thuc","kind","type")],["kind",pi("cap(?: cong doan| don vi)?")],["note",Nt("ghi chu","luu y","chu thich","nhan xet","notes?","remarks?")],["code",
/^ma\b(?! (?:so )?(?:thue|buu|vung|quan he|qhns|bhxh|dinh danh ca nhan|trang|dong))/],["code",Nt("ky hieu","so hieu","(?:unit[ _])?(?:code|id)")],["name",pi("ten","name","unit(?:[ _]name)?",
"danh sach don vi")],["name",Nt(`ten (?:day du )?(?:cua )?(?:${TN})`,"ten (?:goi|day du|chinh thuc|tieng viet)")],["name",pi(`${RN}${oS}`,`(?:${ON})${oS}`)]],rS=
"(?:khi )?(?:sap xep|sap nhap|hop nhat|doi ten|dieu chinh|chuyen)",sS=new RegExp(`(?:^|\\s)(?:cu|truoc(?: day)?|truoc ${rS})$`),iS=new RegExp(`(?:^|\\s)(?:moi|sau ${rS})$`),$N=[["mergedInto",Nt(
"(?:duoc )?(?:sap |hop )?nhap (?:vao|thanh|ve)","hop nhat (?:vao|thanh)")],["mergedInto",pi("don vi nhan (?:sap nhap|hop nhat)","sap nhap","nhap")],["newName",Nt("doi ten(?: thanh)?")],["newParent",
Nt("(?:duoc )?chuyen (?:ve|den|sang|giao)","ban giao (?:ve|cho|den)","noi (?:chuyen )?den")],["newParent",Nt("(?:don vi |cong doan |noi )?tiep nhan")],["plan",Nt(
"(?:hinh thuc|noi dung|ket qua|huong) (?:sap xep|thay doi|dieu chinh)","phuong an")],["activity",pi("hoat dong","(?:tinh trang|trang thai) hoat dong","tinh trang(?: don vi)?")],["communes",Nt(
"dia ban","(?:cac )?xa,? phuong (?:phu trach|truc thuoc)")],["formerly",pi("ten cu,? ma cu","ten,? ma cu","ten goi khac")]],LN=/\b(?:cu|truoc(?: day)?)$/,AN=
/^(?:s ?tt|tt|so tt|so thu tu|no|n0|#|so)$/,qr=(e,t=/\([^()]*\)|\[[^[\]]*\]/g)=>G(D(e.slice(0,200).normalize("NFKC"))).replace(t," ").replace(/[*:.;?!"'“”]+/g," ").replace(/\s+/g," ").trim();
function _m(e){let t=qr(e);if(!(!t||LN.test(t)))return Qo.find(n=>qr(gt[n].heading)===t)??CN.find(([,n])=>n.test(t))?.[0]}var _N={code:"Code",name:"Name",parent:"Parent"};function PN(e){let t=qr(e,
/[()[\]]/g);if(!t)return;let n=Qo.find(r=>qr(gt[r].heading)===t);if(n)return n;let o=$N.find(([,r])=>r.test(t));if(o)return o[0];for(let[r,s]of[["old",sS],["new",iS]]){if(!s.test(t))continue;let i=_m(
t.replace(s,"")||"ten");if(i!=="code"&&i!=="name"&&i!=="parent")return _m(e);let a=`${r}${_N[i]}`;return a==="oldParent"?void 0:a}return _m(e)}var yd=200;function Xr(e){let t=new Map,n=[];
return e.slice(0,yd).forEach((o,r)=>{let s=PN(o),i=s==="name"&&t.has(s)&&/truc thuoc/.test(qr(o))?"parent":s;i&&!t.has(i)?t.set(i,r):D(o)&&!AN.test(qr(o))&&n.push(D(o))}),{at:t,leftOut:n}}function aS(
e,t){let n="";return e.map((o,r)=>{let s=qr(t[r]??"",/[()[\]]/g);return s&&(n=sS.test(s)?"cũ":iS.test(s)?"mới":""),n&&D(o)&&!D(t[r]??"").includes(D(o))?`${o} ${n}`:o})}var EN=e=>Qo.includes(e);
function dS(e){let t=(...c)=>c.some(u=>e.has(u)),n=new Map([...e].filter(c=>EN(c[0]))),o=(c,u)=>{e.has(u)&&n.set(c,e.get(u))},r=t("oldCode","oldName"),s=t("newCode","newName","newParent","plan"),i=
n.has("code")&&n.has("name")&&t("kind","email","phone","required");if(!r&&s&&!t("code","name"))return o("code","newCode"),o("name","newName"),o("parent","newParent"),{plain:n};if(i&&!s)return n.has(
"formerly")||o("formerly",t("oldName")?"oldName":"oldCode"),{plain:n};if(!r&&!s&&!t("mergedInto","activity"))return{plain:n};let a=e.get("newName")??(r?e.get("name"):void 0);return{plain:n,change:{
code:e.get("oldCode")??e.get("code"),name:e.get("oldName")??(a===e.get("name")?void 0:e.get("name")),newCode:e.get("newCode")??(e.has("oldCode")?e.get("code"):void 0),newName:a,newParent:e.get(
"newParent")??(r?e.get("parent"):void 0),plan:e.get("plan")}}}var bd=e=>e.split(/[;\n]+/).map(t=>t.trim()).filter(Boolean),MN=(e,t)=>{let n=bd(e);return!t||n.some(o=>K(o)===K(t))?e:[...n,t].join(
`\n`)},lS=e=>/giai the|(?:cham dut|ket thuc|ngung) hoat dong/.test(G(e));function NN(e){let t=new Map,n=new Map,o=new Map,r=(a,c,u)=>{let d=a.get(c);c&&(d?d.push(u):a.set(c,[u]))};e.forEach((a,c)=>{
let u=j(a.code);if(u){t.has(u)||t.set(u,c),r(n,K(a.name),c);for(let d of bd(a.formerly))r(o,K(d),c),r(o,j(d),c)}});let s=a=>xt(e[a])===J.active,i=(a=[])=>{let c=a.filter(s),u=c.length?c:a;
return u.length>1?"many":u[0]};return{isActive:s,byCode:a=>t.get(j(a)),byName:a=>i(n.get(K(a)))??i(o.get(K(a))),byFormerCode:a=>o.get(j(a))?.[0]}}function pS(e,t){let n={changes:[],same:0,rejected:[],
notes:[]},o=NN(t),r=(k,x)=>{n.rejected.push({line:k,why:x})},s=[],i=new Map;for(let k of e){let{code:x,name:v}=k.change,R=x?o.byCode(x):o.byName(v),O=R===void 0&&x&&!DN(k)&&!k.change.newName&&
!k.change.newCode;if(R==="many")r(k.line,{key:"roster.changeMany",with:{name:v}});else if(R===void 0&&!(O&&(v||k.unit.name)))r(k.line,x||v?{key:"roster.changeNone",with:{text:x||v}}:{key:
"roster.noCode"});else{let C=R??j(x),g=i.get(C);g!==void 0?r(k.line,{key:"roster.changeTwice",with:{line:g}}):(i.set(C,k.line),s.push({line:k,index:R}))}}let a=new Map,c=new Map,u=(k,x)=>{a.set(j(
x.code),{line:k,cells:x})};for(let{line:k,index:x}of s){let{newCode:v,newName:R,newParent:O,name:C,code:g}=k.change,f=uS(k.unit);if(x===void 0)u(k.line,{...f,code:g,name:C||k.unit.name,parent:O||
k.unit.parent});else if(v&&o.byCode(v)===void 0&&!a.has(j(v))){let w=t[x];u(k.line,{kind:w.kind,...f,code:v,name:R||w.name,parent:O||w.parent})}}for(let[k,{line:x,cells:v}]of a){let R=o.byFormerCode(
k);R!==void 0&&(a.delete(k),r(x,{key:"roster.codeUsed",with:{code:v.code,name:t[R].name}}))}let d=k=>{let x=o.byCode(k);if(x!==void 0)return t[x].code;let v=a.get(j(k));if(v)return v.cells.code;let R=
c.get(K(k));if(R!==void 0)return R;for(let{cells:C}of a.values())if(K(C.name)===K(k))return C.code;let O=o.byName(k);return O===void 0||O==="many"?O:t[O].code},l=new Map,p=new Set;for(let{line:k,
index:x}of s){let v=K(k.change.newName);x===void 0||!v||cS(k,t[x])||(l.set(v,[...l.get(v)??[],x]),v!==K(t[x].name)&&p.add(x))}for(let[k,[x,...v]]of l){let R=o.byName(k),O=R===void 0||R===x||
R!=="many"&&p.has(R);!v.length&&O&&c.set(k,t[x].code)}for(let{line:k,index:x}of s){if(x===void 0)continue;let v=h(k,x);"why"in v?r(k.line,v.why):Object.keys(v.cells).length?n.changes.push({line:
k.line,index:x,cells:v.cells}):n.same+=1}for(let k of a.values()){let x=m(k.line,k.cells.parent??"");typeof x!="string"?r(k.line,x):n.changes.push({...k,cells:{...k.cells,parent:x}})}return n;
function m(k,x){if(!x)return"";let v=d(x);return v==="many"?{key:"roster.changeMany",with:{name:x}}:v!==void 0?v:(Zl(x)||n.notes.push({line:k,problem:{key:"roster.parentByName",with:{parent:x}}}),x)}
function h(k,x){let v=t[x],{newName:R,newParent:O}=k.change,C=Cn(k.unit.activity);if(C===J.dissolved||!C&&lS(k.change.plan))return{cells:Pm(v,{activity:J.dissolved,mergedInto:""})};let g=b(k,x);if(
typeof g!="string")return{why:g};if(g)return{cells:Pm(v,{activity:J.merged,mergedInto:g})};if(!o.isActive(x)&&C!==J.active)return{why:{key:"roster.changeGone",with:{name:v.name,activity:xt(v)}}};
let f={...uS(k.unit)};if(delete f.activity,delete f.mergedInto,o.isActive(x)||Object.assign(f,{activity:J.active,mergedInto:""}),R&&K(R)!==K(v.name)&&Object.assign(f,{name:R,formerly:MN(
f.formerly??v.formerly,v.name)}),O){let w=m(k.line,O);if(typeof w!="string")return{why:w};f.parent=w}return{cells:Pm(v,f)}}function b(k,x){let{newCode:v,newName:R}=k.change,O=t[x],C=
k.unit.mergedInto||(cS(k,O)?v:""),g=C||(R&&K(R)!==K(O.name)?R:"");if(!g)return Cn(k.unit.activity)===J.merged&&xt(O)!==J.merged?{key:"roster.mergedNowhere"}:"";let f=d(g);return f==="many"?{key:
"roster.changeMany",with:{name:g}}:f!==void 0?f===O.code&&!C?"":f:{key:"roster.needsNewCode",with:{name:g}}}}var DN=({unit:e,change:t})=>e.mergedInto!==""||lS(t.plan)||(Cn(
e.activity)??J.active)!==J.active,cS=({change:e},{code:t})=>e.newCode!==""&&j(e.newCode)!==j(t);function uS(e){let{code:t,name:n,parent:o,...r}=e;return Object.fromEntries(Object.entries(r).filter(([,
s])=>D(s)!==""))}var Pm=(e,t)=>Object.fromEntries(Object.keys(t).flatMap(n=>t[n]===e[n]?[]:[[n,t[n]]]));function mS(e,t,n){let o={...e,...t},[r,s]=[xt(e),xt(o)];if(s===J.dissolved&&r!==s)return[
"dissolved"];if(s===J.merged&&(r!==s||e.mergedInto!==o.mergedInto))return["merged"];let i=[...r!==s?["revived"]:[],...t.parent!==void 0&&j(t.parent)!==j(e.parent)?["moved"]:[],...n&&t.name!==void 0&&
K(t.name)!==K(e.name)?["renamed"]:[]];return i.length?i:["other"]}function Em(e){let t=o=>e.filter(({kinds:r})=>r.includes(o)).length,n=new Map;for(let o of e)o.kinds.includes("moved")&&n.set(o.to,(
n.get(o.to)??0)+1);return{moved:t("moved"),to:[...n].map(([o,r])=>({name:o,count:r})).sort((o,r)=>r.count-o.count),merged:t("merged"),renamed:t("renamed"),dissolved:t("dissolved"),revived:t(
"revived"),other:t("other")}}function hS(e){let{named:t}=Me(e);return n=>t(n)?.name??n}var bS=XO(gS(),1);var wS=["\u0009",";",",","|"],IN=/^\s*"?sep=(.)"?[ \t]*(?=\n|$)/i,zN=20,FN=2e3,fS=(e,t)=>Xr(
e.slice(0,FN).split(t)).at.size;function UN(e){let t=e.slice(0,5e4).split(`\n`).filter(i=>i.trim()).slice(0,zN),[n=""]=t;if(t.some(i=>i.includes("\u0009")&&fS(i,"\u0009")>1))return"\u0009";let o,r=1;
for(let i of wS)for(let a of t){let c=fS(a,i);c>r&&([o,r]=[i,c])}if(o)return o;if(n.includes("\u0009"))return"\u0009";let s=i=>n.split(i).length;return s(";")>s(",")?";":","}var kS="\ue000",KN=5e3;
function BN(e,t,n,o){let r=Math.min(e.length,t+KN),s=0;for(let i=t+1;i< r;i+=1){let a=e[i];if(a===n)s+=1;else if(a===`\n`){if(s>=Math.max(1,o-1))return-1;s=0}else if(a==='"')if(e[i+1]==='"')i+=1;else{
let c=i+1;for(;e[c]===" ";)c+=1;return c>=e.length||e[c]===n||e[c]===`\n`?i+1:-1}}return-1}function jN(e,t){if(!e.includes('"'))return e;let[n=""]=e.split(`\n`,1),o=n.split(t).length,r="",s=0,i=0;for(
;s< e.length;){let a=e[s]==='"'&&i<200?BN(e,s,t,o):-1;e[s]==='"'&&a<0&&(i+=1);let c=a<0?yS(e,s,t):yS(e,a,t),u=e.slice(s,c);r+=a<0?u.replace(/"/g,kS):u,c< e.length&&(r+=e[c]),s=c+1}return r}
function yS(e,t,n){let o=t;for(;o< e.length&&e[o]!==n&&e[o]!==`\n`;)o+=1;return o}function WN(e){if(!(!/\x3ctr[\s>]/i.test(e)||!/<\x2f?(?:table|html|tbody)\b/i.test(e)))return e.split(
/\x3ctr\b/i).slice(1).map(t=>t.split(/\x3ct[dh]\b/i).slice(1).map(n=>GN(n.slice(n.indexOf(">")+1))))}var ZN={amp:"&",lt:"<",gt:">",quot:'"',nbsp:" "},GN=e=>e.replace(/\x3cbr\b[^<>]*>/gi,`\n`).replace(
/<[^<>]*>/g,"").replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,(t,n,o,r)=>{let s=n?+n:o?parseInt(o,16):0;return s>0&&s<1114112?String.fromCodePoint(s):ZN[String(r).toLowerCase()]??t}
).trim(),HN=e=>/^[\s|:-]*-[\s|:-]*$/.test(e)?"":e.replace(/^\s*\|/,"").replace(/\|\s*$/,"");function xS(e){let t=e.replace(/^\uFEFF/,"").replace(/\r\n?/g,`\n`),n=WN(t);if(n)return n;let o=IN.exec(t),
r=o?t.slice(o[0].length):t,i=wS.find(l=>l===o?.[1])??UN(r),a=i==="|"?r.split(`\n`).map(HN).join(`\n`):r,c=jN(a,i);if(c==="")return[];let{data:u}=(0,bS.parse)(c,{delimiter:i,newline:`\n`}),d=u.map(
l=>l.map(p=>p.split(kS).join('"')));return c.endsWith(`\n`)&&d.pop(),d}var OS=20;function Dm(e){let t=e.slice(0,OS).map(r=>({row:r,at:Xr(r.cells).at})),n=t.find(({at:r})=>r.has("code")&&r.has(
"name"));if(n)return n.row;let[o]=t.slice().sort((r,s)=>s.at.size-r.at.size);return o&&o.at.size>1?o.row:e[0]}function VN(e){let t=e.map(n=>D(n)).filter(Boolean);return t.length>1&&t.every(
n=>/^\(?(?:\d{1,2}|[A-H])\)?(?:=[\d()+-]+)?$/.test(n))}var qN=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X)|[A-H])[.)]?$/,XN=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X))[.)]?$/,YN=
/^(?:khoi|cum|nhom|cac|cong doan cac|danh sach|don vi|to|doi tuong)\b/;function TS(e){return Qo.some(n=>n!=="code"&&n!=="name"&&e[n])||!qN.test(e.code)?!1:XN.test(e.code)||YN.test(G(e.name))}var JN=(
e,t)=>({code:t(e.code),name:t(e.name),newCode:t(e.newCode),newName:t(e.newName),newParent:t(e.newParent),plan:t(e.plan)});function QN(e,{code:t,name:n,newCode:o,newName:r,newParent:s,plan:i}){
return o||r||s||i?!1:TS({...e,code:t,name:n})}function eD(e){let{emails:t,bad:n}=Fe(e.email);return{...e,email:n.length?e.email:t.join(", "),phone:ko(e.phone)==="NOTHING"?"":e.phone,activity:
e.activity?Cn(e.activity)??e.activity:"",required:e.required?xo(e.required)??e.required:"",extendedTo:e.extendedTo?we(e.extendedTo)??e.extendedTo:""}}function Im(e){let t=xS(e).map((x,v)=>({line:v+1,
cells:x})).filter(({cells:x})=>x.some(v=>v.trim())),n=Dm(t),o=n&&Xr(n.cells).at.size<2?tD(t):void 0,r=(o&&Dm(o))??n,s=o??t,i=r&&s[s.indexOf(r)-1],{at:a,leftOut:c}=Xr(aS(r?.cells??[],i?.cells??[])),{
plain:u,change:d}=dS(a),p=(d?d.code===void 0&&d.name===void 0?["code"]:[]:["code","name"]).filter(x=>!u.has(x)).map(x=>gt[x].heading),m={lines:[],has:[...u.keys()],missingColumns:p,isChanges:
d!==void 0,leftOut:c,headings:r?.line??1,sections:[],offers:o?nD(t,o):[]},h=r?t.filter(({line:x})=>x>r.line):[],b=(r?.cells??[]).map(x=>D(x)).join("\u0009"),k=(x,v)=>v===void 0?"":D(x[v]);
return h.forEach(({line:x,cells:v},R)=>{if(R===0&&a.size>1&&VN(v)||v.map(w=>D(w)).join("\u0009")===b)return;let O=Object.fromEntries(Qo.map(w=>[w,k(v,u.get(w))])),C=d&&JN(d,w=>k(v,w));if(C?QN(O,C):TS(
O)){m.sections.push({line:x,text:[O.code,O.name].filter(Boolean).join(" · ")});return}if(!o)for(let w of["name","kind","parent","note"]){let $=O[w]?ar(v[u.get(w)]):void 0;$&&m.offers.push({line:x,
from:O[w],to:$.text})}let g=vS(v,u.get("formerly")),f=eD({...O,formerly:g,email:vS(v,u.get("email"))});m.lines.push({line:x,unit:f,...C&&{change:C}})}),m}var vS=(e,t)=>t===void 0?"":(e[t]??"").split(
`\n`).map(n=>D(n)).filter(Boolean).join(`\n`);function tD(e){let t=r=>Fh(r.map(({cells:s})=>s.slice(0,yd)))?.rows.map((s,i)=>({line:r[i].line,cells:s})),n=t(e.slice(0,OS)),o=n&&Dm(n);return o&&Xr(
o.cells).at.size>1?t(e):void 0}function nD(e,t){return e.flatMap(({line:n,cells:o},r)=>o.slice(0,yd).flatMap((s,i)=>{let a=t[r].cells[i];return s===a?[]:[{line:n,from:s,to:a}]}))}var La=e=>j(
e).replace(/[^\p{L}\p{N}]/gu,"").replace(/(^|\p{L})0+(?=\p{N})/gu,"$1");function CS(e){let t=new Map,n=new Map,o=new Map,r=new Map;return e.forEach(({code:s,name:i,formerly:a},c)=>{if(j(s)){t.set(j(
s),c),n.has(La(s))||n.set(La(s),c),K(i)&&!o.has(K(i))&&o.set(K(i),c);for(let u of bd(a))r.set(j(u),c)}}),{byCode:t,byNear:n,byName:o,byFormer:r}}var $S=(e,t)=>[e,t].filter(Boolean).join(" · ")||
"(trống)";function zm(e,t){let n=e.isChanges?rD(e,t):uD(e,t),o=t.slice();for(let{index:s,unit:i}of n.changed)o[s]={...o[s],...i};let r=hS([...o,...n.added.map(({unit:s})=>({...Wn(gt),...s}))]);for(
let s of n.changed){let i=t[s.index];s.kinds=mS(i,s.unit,e.isChanges);let{mergedInto:a=i.mergedInto,parent:c=i.parent,name:u=i.name}=s.unit;s.to=s.kinds.includes("merged")?r(a):s.kinds.includes(
"moved")?r(c):s.kinds.includes("renamed")?u:""}return n.counts=Em(n.changed),n}var LS=()=>({added:[],changed:[],same:0,rejected:[],notes:[],absent:[],counts:Em([])}),oD=8;function rD(e,t){let n=LS(),
o=e.lines.map(({line:p,unit:m,change:h})=>({line:p,unit:m,change:h})),{changes:r,same:s,rejected:i,notes:a}=pS(o,t);n.same=s;let c=new Map(o.map(({line:p,change:m})=>[p,$S(m.code,m.name)])),u=(p,m)=>{
n.rejected.push({line:p,text:c.get(p)??"",why:m})};for(let{line:p,text:m}of e.sections)n.rejected.push({line:p,text:m,why:[S({key:"roster.section"})]});for(let{line:p,why:m}of i)u(p,[S(m)]);n.notes=
a.map(({line:p,problem:m})=>({line:p,text:S(m)}));let d=r;for(let p=0;p< oD;p+=1){let m=sD(d,t);if(m.size===0)break;for(let[h,b]of m)u(h.line,b);d=d.filter(h=>!m.has(h))}let{byNear:l}=CS(t);for(let{
line:p,index:m,cells:h}of d)if(m===void 0&&l.has(La(h.code))){let{code:b,name:k}=t[l.get(La(h.code))];u(p,[S({key:"roster.nearCode",with:{code:b,name:k}})])}else if(m===void 0)n.added.push({line:p,
unit:{...AS,...h}});else{let b=t[m];n.changed.push({line:p,index:m,unit:h,code:b.code,name:b.name,columns:Object.keys(h).map(k=>gt[k].heading),kinds:[],to:""})}return n.rejected.sort((p,
m)=>p.line-m.line),n}var AS=Object.fromEntries(Qo.map(e=>[e,""]));function sD(e,t){let n=t.slice(),o=e.map(({index:i,cells:a})=>i===void 0?n.push({...AS,...a})-1:(n[i]={...n[i],...a},i)),r=Gi(n),s=
new Map;return e.forEach((i,a)=>{let c=r[o[a]].filter(({column:u})=>u!=="phone"&&(u===""||u in i.cells));c.length&&s.set(i,c.map(Ei))}),s}var SS=["activity","mergedInto"],iD=e=>SS.some(t=>e.includes(
t))?[...new Set([...e,...SS])]:[...e];function aD(e,t){let{unit:n}=e,o=n.activity||(n.mergedInto?J.merged:t?.activity??""),r=n.mergedInto||(o===J.merged?t?.mergedInto??"":"");return{...e,unit:{...n,
activity:o,mergedInto:r}}}var cD=(e,t)=>!Le(e)&&!Le(t)&&K(t.name)!==K(e.name)?e:void 0,RS=new Set(["parent","email","phone","required","extendedTo"]);function uD(e,t){let n=LS(),{byCode:o,byNear:r,
byName:s,byFormer:i}=CS(t),a=e.lines.map(m=>aD(m,t[o.get(j(m.unit.code))??-1])),c=iD(e.has),u=new Map,d=new Map,l=new Map;for(let{line:m,unit:h}of a){let b=j(h.code);b&&!u.has(b)&&u.set(b,m)}let p=Gi(
[...a.map(({unit:m})=>m),...t.filter(m=>!u.has(j(m.code)))]);for(let{line:m,text:h}of e.sections)n.rejected.push({line:m,text:h,why:[S({key:"roster.section"})]});return a.forEach(({line:m,unit:h},
b)=>{let k=j(h.code),x=La(h.code),v=p[b].filter(({column:U,problem:Se})=>!RS.has(U)&&Se.key!=="roster.codeTwice").map(Ei),R=u.get(k);R!==void 0&&R!==m&&v.push(S({key:"roster.repeatedInPaste",with:{
code:h.code,line:R}}));let O=o.get(k),C=O===void 0&&k?t[r.get(x)??-1]:void 0,g=d.get(x);C?v.push(S({key:"roster.nearCode",with:{code:C.code,name:C.name}})):O===void 0&&k&&g&&R===m&&v.push(S({key:
"roster.nearLine",with:g}));let f=O===void 0?t[i.get(k)??-1]:cD(t[O],h);if(f&&v.push(S({key:"roster.codeUsed",with:{code:h.code,name:f.name}})),k&&!g&&d.set(x,{line:m,code:h.code}),v.length){
n.rejected.push({line:m,text:$S(h.code,h.name),why:v});return}let w=K(h.name),$=l.get(w),_=s.get(w);$?n.notes.push({line:m,text:S({key:"roster.sameNameLine",with:{...$,name:h.name}})}):_!==void 0&&
_!==O&&n.notes.push({line:m,text:S({key:"roster.sameName",with:{name:h.name,code:t[_].code}})}),$||l.set(w,{line:m,code:h.code});for(let U of p[b].filter(({column:Se})=>RS.has(Se)))n.notes.push({line:
m,text:S({key:"roster.takenIn",with:{code:h.code,fault:Ei(U)}})});if(O===void 0){n.added.push({line:m,unit:h});return}let W=t[O],Ee=c.filter(U=>U!=="code"&&h[U]!==W[U]);if(Ee.length===0){n.same+=1;
return}let{code:tt,...rt}=Object.fromEntries(c.map(U=>[U,h[U]]));n.changed.push({line:m,index:O,unit:{code:W.code,...rt},code:W.code,name:h.name,columns:Ee.map(U=>{let Se=gt[U].heading;return h[
U]===""?S({key:"roster.emptied",with:{column:Se,was:W[U]}}):Se}),kinds:[],to:""})}),n.absent=t.filter(({code:m})=>j(m)&&!u.has(j(m))).map(({code:m,name:h})=>({code:m,name:h})),n}var _S=100,dD=2e4,PS=
2e3,lD=Vs(E(),E().check(ae(PS)));function ES(e){if(e.lines.length===0)return[q({key:"roster.empty"})];if(e.lines.length>dD)return[q({key:"roster.tooLong"})];let t=e.lines.find(({unit:n})=>!Ik(lD,n));
return t?[q({key:"roster.cellLong",with:{line:t.line,most:PS}})]:e.missingColumns.map(n=>q({key:"roster.needColumn",with:{column:n}}))}function MS(e,{text:t}){if(e.visitor().is!=="staff")return y({
key:"who.staffOnly"});let n=Im(t),o=ES(n);if(o.length)return Ae(o);let r=zm(n,e.table("units").rows);return T({added:r.added.map(({line:s,unit:i})=>({line:s,code:i.code,name:i.name})),changed:
r.changed.map(({line:s,code:i,name:a,columns:c,kinds:u,to:d})=>({line:s,code:i,name:a,columns:c,kinds:u,to:d})),isChanges:n.isChanges,says:Fm(n,r),same:r.same,rejected:r.rejected,offers:n.offers,
leftOut:n.leftOut.slice(0,_S),headings:n.headings,notes:r.notes,absent:{count:r.absent.length,first:r.absent.slice(0,_S)}})}function Fm(e,{added:t,counts:n}){let o=
n.moved+n.merged+n.dissolved+n.revived===0;return!e.isChanges&&o?"":S({key:"roster.changes",with:{...n,added:t.length}})}var pD=8;function mD(e,t){let n=[...new Set(e.changed.flatMap(({unit:u}
)=>Object.keys(u)))].filter(u=>u!=="code"),o=new Map(e.changed.map(({index:u,unit:d})=>[u,d])),r=[...o.keys()].sort((u,d)=>u-d),s=r.filter((u,d)=>d===0||r[d-1]!==u-1).length,i=r[0]??0,a=r[
r.length-1]??-1;return(s>pD?Array.from({length:a-i+1},(u,d)=>i+d):r).map(u=>({index:u,cells:Object.fromEntries(n.map(d=>[d,o.get(u)?.[d]??t[u][d]]))}))}function hD(e,t,n){
n.added.length+n.changed.length&&e.log([{what:{key:"log.roster",with:{added:n.added.length,changed:n.changed.length,rejected:n.rejected.length,did:Fm(t,n)}}}]),e.putTyped("units",mD(n,e.table(
"units").rows));let o=Wn(Q.units.columns);e.append("units",n.added.map(({unit:r})=>({...o,...r,addedAt:e.now}))),e.makeRoom("accounts",e.table("units").rows.length*2),pn(e,!0),e.readyLines()}
function NS(e,{text:t}){if(e.visitor().is!=="staff")return y({key:"who.staffOnly"});let n=Im(t),o=ES(n);return o.length?Ae(o):me(e,()=>{let r=zm(n,e.table("units").rows),s=Fm(n,r);return hD(e,n,r),T({
added:r.added.length,changed:r.changed.length,rejected:r.rejected.length,says:s})})??y({key:"workbook.busy"})}var DS=e=>({key:"round.empty",with:{label:nt(e)}}),gD=e=>({key:"setting.empty",with:{
label:e}});function IS({state:e,today:t,forecast:n,zones:o,me:r,runner:s,takesOver:i}){let{deadline:a,settings:c,staff:u,contact:d}=e,{unreached:l,dropped:p,quotaPerDay:m}=n,h=M(n.last),b=
c.testTo.join(", "),k=Cc(c),x=!!a.dueBefore&&!!c.lettersFrom&&!k,v=x&&(c.lettersFrom>n.last||t>n.last),R=e.units.filter(C=>Ke(C)&&!cn(C.emails).length).length,O=e.units.filter(C=>Ke(C)&&
C.returned.length>Oo(C).length).length;return{refuse:is([!a.dueBefore,DS("dueBefore")],[!c.lettersFrom,DS("lettersFrom")],[!cn(u).length,gl],[k,{key:"letter.testAddress",with:{text:b}}],[
o.script!==o.book,{key:"letter.zones",with:o}],[!!s&&s.toLowerCase()!==r.toLowerCase()&&!i,{key:"letter.otherRunner",with:{email:s}}],[x&&!v&&l>0,{key:"letter.cannotFinish",with:{units:l,quota:m,last:
h}}]),warn:is([v,{key:"letter.startLate",with:{last:h}}],[p>0&&!l,{key:"letter.tight",with:{letters:p,quota:m}}],[R>0,{key:"letter.unreachable",with:{units:R}}],[O>0,{key:"letter.noReason",with:{
units:O}}],[!!b&&!k,{key:"letter.testMode",with:{to:b}}],[!d.trim(),gD("Liên hệ khi cần hỗ trợ")])}}var FS=21,zS=100,fD=400;function Vt(e,t,n){return e.visitor().is!=="staff"?y({key:"who.staffOnly"}):
(Ds(e,t),n(er(e,t)))}function er(e,t){let n=t.quota(),o=t.post(),r=Zs(e.compileSettings(),e.round()),s=Tu(e,t,void 0,n),i=Pr(o.ledger,s.register,s.round);return{office:e,post:t,quota:n,remembered:o,
state:s,troubles:r,holds:s.settings.lettersOn&&!r.length?Mr(Ze(e),o,i):[]}}var Um=e=>e>zS?fD:zS;function Aa({office:e,state:t,quota:n},o=e.today){let r=br(t),s=[];for(let i=0;i<=FS;i+=1){let a=Y(o,i),
{go:c,held:u}=wr(Yn(t,a,r).letters,Math.min(a===e.today?n:1/0,Um(n)),t.settings.quotaReserve);c.forEach(d=>r.assume(d,a)),(c.length||u.length)&&s.push({day:a,go:c,held:u.length})}return s}var mi=(e,
t)=>Yn(e.state,e.office.today).letters.find(n=>n.key===t)??Aa(e).flatMap(({go:n})=>n).find(n=>n.key===t),yD=/^(?:stores|mail|triggers|values)\./;function bD(e){let t=e.googleDiffers().filter(
n=>yD.test(n)).length;return t?[{key:"letter.google",with:{count:t}}]:[]}function wd({office:e,post:t,remembered:n,state:o,quota:r,troubles:s},i){let a=Ow(o,e.today,Y(e.today,FS),Um(r),Math.min(r,Um(
r))),{refuse:c,warn:u}=IS({state:o,today:e.today,forecast:a,zones:t.zones(),me:Pe(e.visitor()),runner:n.runner,takesOver:i});return{refuse:[...s,...bD(e),...c],warn:u}}var US=60,wD=40,Km=(e,t)=>({key:
e.key,kind:pe(e.kind).label,unit:e.unit??"",name:e.about.unit?.name??t.department,to:e.to.join(", ")});function kD({day:e,go:t,held:n},o){let r={};for(let{kind:s}of t)r[s]=(r[s]??0)+1;return{day:e,
words:pt(e),counts:Qi({day:e,held:n,recipients:0,counts:r}),letters:t.slice(0,US).map(s=>Km(s,o)),more:Math.max(0,t.length-US)}}function xD({office:e,state:{units:t}}){let n=new Map(t.map(({code:r,
name:s})=>[r.trim(),s])),o=e.table("letters").rows.filter(({key:r})=>r).map((r,s)=>({row:r,i:s})).sort((r,s)=>r.row.at< s.row.at?1:r.row.at>s.row.at?-1:s.i-r.i).map(({row:{key:r,kind:s,unit:i,to:a,
subject:c,state:u,at:d,why:l}})=>({key:r,kind:s,unit:i,name:n.get(i.trim())??"",to:a,subject:c,state:u,at:ge(d),why:l}));return{unknown:o.filter(({state:r})=>r===le.unknown),recent:o.slice(0,wD)}}
var _a=e=>q(e);function vD({office:e,state:t,holds:n}){let o=n.filter(({about:s})=>s!=="round");if(!o.length)return;let r=s=>o.filter(i=>i.about===s).map(({why:i})=>_a(i));return{plan:r("plan"),
ledger:r("ledger"),preview:S(Us(t,e.today)),mark:Ru(Ze(e))}}function Yr(e){let{office:t,remembered:{runner:n},state:o}=e,{refuse:r,warn:s}=wd(e,!1),i=vv(e);return{on:o.settings.lettersOn&&n!=="",
runner:n,me:Pe(t.visitor()),testTo:o.settings.testTo.join(", "),stopped:[...e.holds.filter(({about:a})=>a==="round").map(({why:a})=>a),...xv(e)].map(_a),held:vD(e),refuse:r.map(_a),warn:[...s,...i?[
i]:[]].map(_a),health:Sv(e).map(_a),days:Aa(e).map(a=>kD(a,o)),...xD(e)}}var Bm=(e,t,{key:n})=>Vt(e,t,o=>{let r=mi(o,n),s=Pe(e.visitor());if(!r||!s)return y({key:"letter.gone"});if(o.quota<1)return y(
{key:"letter.noQuota"});let i={...r,to:[s],about:{...r.about,insteadOf:r.about.insteadOf??r.to}},{senderName:a,replyTo:c}=o.state.settings;try{t.send({to:[s],..._r(i,o.state),senderName:a||
o.state.department,replyTo:c})}catch{return y({key:"letter.notSent",with:{to:s}})}return T({to:s})}),jm=(e,t,{key:n})=>Vt(e,t,o=>{let r=mi(o,n);if(!r)return y({key:uo(o.remembered,e.now)?
"letter.busy":"letter.gone"});let s={...r,about:{...r.about,today:e.today}};try{let i=pp(e,t,(a,{register:c})=>zt(c.get(n)?.state)?[]:[s],`${ip}: ${Pe(e.visitor())}`);return i?i.held?y(i.stopped??{
key:"letter.noQuota"}):!i.sent&&!i.failed&&!i.unknown?y({key:"letter.gone"}):(e.log([{what:{key:"log.sentEarly"},unit:r.unit}]),T({did:i.did})):y({key:"letter.busy"})}catch(i){if(
i instanceof zo)return y({key:"workbook.busy"});if(i instanceof Fo)return y(i.problem);throw i}});function KS({office:e,post:t},n,o,r,s){let i=`${r.why}: ${Pe(e.visitor())}`,a=t.alone(e,()=>{let{rows:
c}=e.table("letters"),u=wu(c).get(n);if(u===void 0&&!s)return y({key:"letter.gone"});let d=u===void 0?void 0:yr(c[u].state);return o(d)?(Nn(e,new Map([[n,{...s&&u===void 0?jt(s,"planned",e.now):{},
...r,why:i,at:e.now}]])),Sw(e,t,n,zt(d)),T({})):y({key:"letter.settled"})});return a?a.value:y({key:"workbook.busy"})}var Wm=(e,t,{key:n})=>Vt(e,t,o=>KS(o,n,r=>!zt(r),{state:le.skipped,why:
"Cán bộ chọn bỏ qua"},mi(o,n))),Zm=(e,t,{key:n,wasSent:o})=>Vt(e,t,r=>KS(r,n,s=>s==="unknown",o?{state:le.sent,why:"Cán bộ xác nhận đã gửi"}:{state:le.lapsed,why:"Cán bộ xác nhận chưa gửi"}));
function BS(e){let{lastRun:t,did:n,trouble:o,dry:r}=e.post();o&&e.setLastRun({lastRun:t,did:n,trouble:"",dry:r})}var Gm=(e,t,{mark:n})=>Vt(e,t,({holds:o})=>{if(!o.some(({about:s}
)=>s==="plan"))return y({key:"letter.nothingHeld"});let r=Ze(e);return n!==Ru(r)?y({key:"letter.changedAgain"}):(t.setConfirmed(Lt(r)),BS(t),e.log([{what:{key:"log.planConfirmed"}}]),T(Yr(er(e,t))))}
);function SD(e,t,n){let o=bs(e),r=new Map(e.units.map(({code:c})=>[At(c),c])),s=new Map(e.register);for(let c of t)s.set(c,{state:"sent",at:n.now});let i=Yf({...e,register:s},n.today).map(({key:c}
)=>c),a=`Cán bộ chọn coi như đã gửi: ${Pe(n.visitor())}`;return new Map([...t,...i].map(c=>{let u=o.read(c),d=u&&pe(u.kind);return[c,{kind:d?.label??"",unit:d?.to==="unit"&&r.get(u?.unit??"")||"",
state:le.sent,at:n.now,why:a}]}))}var Hm=(e,t,{as:n})=>Vt(e,t,({holds:o,remembered:r})=>o.some(({about:i})=>i==="ledger")?uo(r,e.now)?y({key:"letter.busy"}):(r.inFlight&&Cu(e,t),t.alone(e,()=>{let i=
Dr(e,qe(e,e.table("accounts").rows)),a=Pr(t.ledger(),i.register,i.round),c=a==="unreadable"?[]:a.lost;n==="sent"&&Nn(e,SD(i,c,e)),e.settle(),vu(e,t)})?(BS(t),e.log([{what:{key:n==="sent"?
"log.countedAsSent":"log.sentAgain"}}]),T(Yr(er(e,t)))):y({key:"workbook.busy"})):y({key:"letter.nothingHeld"}));function RD({office:e,post:t,remembered:n,state:o},r,s){return t.alone(e,()=>{let a=
e.table("settings").rows.findIndex(c=>c.label.trim()===Ue.lettersOn.label);return a<0?!1:(e.putTyped("settings",[{index:a,cells:{value:r?"Có":"Không"}}]),r&&t.setConfirmed(Lt(Ze(e))),r?t.setRunner({
runner:s,hour:o.settings.sendHour,since:e.now}):n.runner===s&&t.setRunner({runner:"",hour:0,since:""}),!0)})?.value??!1}var Vm=(e,t,{on:n,takeOver:o})=>Vt(e,t,r=>{let s=n?wd(r,o).refuse:[];if(
s.length)return Ae(s.map(a=>q(a)));let i=t.me();return n&&t.setTrigger(r.state.settings.sendHour),RD(r,n,i)?(!n&&r.remembered.runner===i&&t.setTrigger(void 0),e.compileSettings(),e.log([{what:{key:n?
"log.lettersOn":"log.lettersOff"}}]),T(Yr(er(e,t)))):y({key:"workbook.busy"})});function OD({office:e,post:t,remembered:{runner:n,hour:o,since:r},state:{settings:s}}){if(!s.lettersOn||o===s.sendHour||
n===""||n!==Pe(e.visitor())||n!==t.me()||!t.hasTrigger())return!1;try{return t.setTrigger(s.sendHour),t.setRunner({runner:n,hour:s.sendHour,since:r}),!0}catch{return!1}}var kd=(e,t)=>Vt(e,t,n=>{let o=
!!n.remembered.inFlight;return o&&Cu(e,t),T(Yr(OD(n)||o?er(e,t):n))}),jS=(e,t,{key:n})=>Vt(e,t,o=>{let r=mi(o,n);if(!r)return y({key:"letter.gone"});let{subject:s,html:i,text:a,attachments:c}=_r(r,
o.state,"staff");return T({...Km(r,o.state),subject:s,html:i,text:a,zalo:bw(r,o.state),attachments:c.map(({name:u})=>u)})});var WS=({reason:e,code:t})=>`${As[e]}${t&&` (${t})`}`;function ZS(e,t){
let n=e.table("units").rows.filter(({code:a})=>a.trim()).map(a=>({...a,mailboxes:Fe(a.email).emails.map(at)})),o=new Set(n.flatMap(({mailboxes:a})=>a)),{bounces:r,delayed:s}=Ub(t,a=>o.has(at(a))),i=
r.flatMap(a=>n.filter(({mailboxes:c})=>c.includes(at(a.email))).map(({code:c,name:u})=>({unit:c.trim(),name:u,bounce:a})));return{found:i,lines:i.map(({unit:a,name:c,bounce:u})=>({unit:a,name:c,email:
u.email,why:WS(u)})),delayed:s}}function GS(e,{text:t}){if(e.visitor().is!=="staff")return y({key:"who.staffOnly"});let{lines:n,delayed:o}=ZS(e,t);return T({lines:n,delayed:o})}function TD(e,t,n){let{
rows:o}=e.table("letters");return o.reduce((r,s,i)=>s.unit.trim()===t&&yr(s.state)==="sent"&&Fe(s.to).emails.some(c=>at(c)===at(n))&&(r<0||s.at>=o[r].at)?i:r,-1)}function HS(e,t,{text:n}){if(
e.visitor().is!=="staff")return y({key:"who.staffOnly"});let o=t.alone(e,()=>{let{found:r}=ZS(e,n);if(r.length===0)return T({marked:0});let{refused:s}=t.post(),i={...s};for(let{unit:a,bounce:c}of r)i[
a]={email:c.email,day:e.today,why:c.reason};e.log(r.map(({unit:a})=>({what:{key:"log.mailReturned"},unit:a})));for(let{unit:a,bounce:c}of r){let u=TD(e,a,c.email);u>=0&&e.putOwn("letters",[{index:u,
cells:{state:le.bounced,why:WS(c),at:e.now}}])}return t.setRefused(i),T({marked:r.length})});return o?o.value:y({key:"workbook.busy"})}var VS=({unit:e,guidance:t,department:n,contact:o,deadline:r,url:
s})=>[`Kính gửi: ${e}`,`Theo ${t}, đề nghị đơn vị báo cáo tài khoản Facebook${r&&`, ${r}`}.`,"Mở liên kết riêng của đơn vị (điện thoại cũng được, không cần đăng nhập Google):",s,
"Ai có liên kết này đều khai được cho đơn vị: đề nghị không chuyển cho người ngoài đơn vị. Biểu mẫu không hỏi mật khẩu, mã OTP, không thu tiền.",`Không mở được: mở bằng cửa sổ ẩn danh${o.trim()?
`, hoặc gọi ${o.trim()}`:""}.`,n].join(`\n`);var CD={none:{key:"link.noAddress"},unproved:{key:"link.unproved"},address:{key:"link.changed.address"},layout:{key:"link.changed.layout"},owner:{key:
"link.changed.owner"}},Pa=e=>e==="proved"?void 0:CD[e];function qS(e){let t=Nr(e);return t==="none"||t==="unproved"?void 0:Pa(t)}var Ea=e=>e.visitor().is==="staff"?void 0:{key:"who.staffOnly"};
function xd(e){let t=Ea(e);if(t)return y(t);let{webAddress:n,linkOnly:o}=e.settings(),r=Nr(e),s=Pa(r),i=e.proof(),a=e.staff();return T({door:r,says:s?S(s):"",address:n,host:rc,...i?{proof:{runsAs:
i.runsAs,version:i.version,at:ge(i.at)}}:{},version:e.built.version,linkOnly:o,editors:e.editors().filter(c=>!zn(c,a)&&c!==e.owner()),units:e.table("units").rows.filter(({code:c,name:u})=>c.trim()&&
u.trim()).map(({code:c,name:u,email:d})=>({code:c.trim(),name:u,hasEmail:d.trim()!==""}))})}function XS(e){let t=Ea(e);if(t)return y(t);let{webAddress:n}=e.settings(),o=e.linkKey();if(!n)return y({
key:"link.noAddress"});if(!o)return y({key:"link.noRow"});let r=o.write({kind:"test",until:e.instant+cp,address:Js(n)});return T({url:up(n,r),minutes:cp/6e4})}function YS(e,{unit:t}){let n=Ea(e);if(
n)return y(n);let o=Pa(Nr(e));if(o)return y(o);let r=e.table("units").rows.find(p=>p.code.trim()===t.trim()),s=r&&js(e)?.(t,"unit");if(!s)return y({key:"link.noRow"});let i=e.settings(),{department:a,
contact:c}=i,u=e.round(),d=u?.document??"",l=Yo(r,u,e.today);return T({url:s,message:VS({unit:r.name,guidance:d,department:a,contact:c,deadline:l,url:s})})}function JS(e,{unit:t}){let n=Ea(e);
return n?y(n):me(e,()=>{let r=e.table("units").rows.findIndex(s=>s.code.trim()===t.trim());return r<0?y({key:"form.unknownUnit",with:{code:t}}):(e.log([{what:{key:"log.linkReplaced"},unit:t.trim()}]),
e.putOwn("units",[{index:r,cells:{link:e.newId()}}]),T({}))})??y({key:"workbook.busy"})}function QS(e){let t=Ea(e);return t?y(t):me(e,()=>(e.log([{what:{key:"log.linksAnew"}}]),e.renewLinkKey(),T({}
)))??y({key:"workbook.busy"})}var $D={show:10,correct:10,export:10,withdraw:15,erase:20},LD=2,AD=(e,t)=>Si(e)%6!==0&&!t.includes(e),qm=(e,t)=>AD(e,t)?e:qm(Y(e,1),t),eR=(e,t,n)=>qm(Y(t,$D[e]),n);
function tR(e,t){let n=e;for(let o=LD;o>0;o-=1)n=qm(Y(n,1),t);return n}var vd=e=>e.filter(({id:t,doneOn:n})=>t&&!n).sort((t,n)=>t.due.localeCompare(n.due)),hi=(e,t)=>`${t}${Math.max(0,...e.map(({id:n}
)=>Number(/\d+$/.exec(n)?.[0]??0)))+1}`;var Xm=(e,t,n)=>n.map(({sentence:o})=>({subject:e,right:t,says:o}));function _D(e,t){let n=kd(e,t);if(!n.ok)return Xm("letters",!1,n.problems);let{stopped:o,
refuse:r,warn:s,held:i,health:a}=n.value,c=i?[...i.plan,...i.ledger]:[];return[...Xm("letters",!1,[...o,...r,...c,...s]),...Xm("letters",!0,a)].filter((u,d,l)=>l.findIndex(({says:p}
)=>p===u.says)===d)}var PD=e=>e.googleDiffers().map(t=>({subject:"google",right:!1,says:`${Br[t]} ${ai[t.slice(0,t.indexOf("."))]??""}`.trim()}));function ED(e){try{return vd(e.table(
"requests").rows).filter(({due:n})=>n< e.today).map(({id:n,kind:o,due:r})=>({subject:"requests",right:!1,says:S({key:"personal.overdue",with:{id:n,kind:o,due:M(r)}})}))}catch(t){if(!(
t instanceof oe))throw t;return[{subject:"requests",right:!1,says:S(t.problem)}]}}function nR(e,t){if(e.visitor().is!=="staff")return y({key:"who.staffOnly"});let n=xd(e);if(!n.ok)return n;let{door:o,
says:r,editors:s}=n.value;return T({lines:[..._D(e,t),...ED(e),...r?[{subject:"links",right:o==="none",says:r}]:[],...PD(e)],editors:s})}var gi="(đã xóa)",oR=2,rR=9,Jm=
/[^\s<>,;:()"]+@[^\s<>,;:()"]+/g,Qm=/\+?\d[\d\s().-]{6,}\d/g,eh=e=>e.replace(/\D/g,"").replace(/^(?:00)?84(?=\d{9})/,"0"),fo=e=>[...new Set(e)].filter(Boolean);function sR(e){let t=fo((e.match(Jm)??[
]).map(at)),n=e.replace(Jm," "),o=fo((n.match(Qm)??[]).map(eh)).filter(s=>s.length>=rR),r=fo(n.replace(Qm,",").split(/[,;\n]/).map(s=>K(s))).filter(s=>s.split(" ").length>=oR);
return t.length+o.length+r.length?{names:r,phones:o,emails:t}:void 0}function th(e,t,n){let o=Sr(t);return{names:fo([K(e)]).filter(r=>r.split(" ").length>=oR),phones:fo([eh(o.ok?o.display:t)]).filter(
r=>r.length>=rR),emails:fo(Fe(n).emails.map(at))}}var Ym=(e,t)=>e.some(n=>t.includes(n));function iR(e,t){return Ym(e.emails,t.emails)||Ym(e.phones,t.phones)?!0:!(e.emails.length>0&&
t.emails.length>0||e.phones.length>0&&t.phones.length>0)&&Ym(e.names,t.names)}var Sd=(e,t)=>({names:fo([...e.names,...t.names]),phones:fo([...e.phones,...t.phones]),emails:fo([...e.emails,
...t.emails])}),MD=/[\p{L}\p{M}]/u;function ND(e,t){if(t.length===0)return e;let n=e.split(/(\s+)/);for(let o=0;o< n.length;o+=2)for(let r of t){let s=o+r.split(" ").length*2-1;if(s>n.length)continue;
let[,i="",a="",c=""]=/^([^\p{L}\p{M}]*)([^]*?)([^\p{L}\p{M}]*)$/u.exec(n.slice(o,s).join(""))??[];MD.test(a)&&K(a)===r&&n.splice(o,s-o,i+gi+c,...Array(s-o-1).fill(""))}return n.join("")}function Jr(e,
{names:t,phones:n,emails:o}){let r=o.length?e.replace(Jm,i=>o.includes(at(i))?gi:i):e,s=n.length?r.replace(Qm,i=>n.includes(eh(i))?gi:i):r;return ND(s,t)}var fi=(e,t)=>e!==""&&Jr(D(e),t)!==D(e),nh=(e,
t)=>Jr(e,t).split(/[,;\n]/).filter(n=>!n.includes(gi)).map(n=>n.trim()).filter(Boolean).join(", ");var aR="YC",cR=E().check(Dn(/^[\w-]{1,20}$/)),uR=P({id:cR,kind:ct(Object.keys(dr)),received:E(
).check(ae(40)),isDone:Gt()}),oh=ye(cR);function dR(e){let{rows:t}=e.table("requests"),{holidays:n}=e.settings();return{open:vd(t).map(({id:o,kind:r,received:s,due:i})=>{let a=s&&tR(s,n);return{id:o,
kind:r,received:M(s),answerBy:a>=e.today?M(a):"",due:M(i),isOverdue:i< e.today}}),next:hi(t,aR)}}function lR(e){return e.visitor().is!=="staff"?y({key:"who.staffOnly"}):T(dR(e))}function Rd(e,t,n,o,
r){let{rows:s}=e.table("requests"),i=r?e.today:"",a=s.findIndex(u=>u.id===t&&u.kind===dr[n]);if(a>=0){r&&!s[a].doneOn&&e.putTyped("requests",[{index:a,cells:{doneOn:i}}]);return}let c={id:s.some(
u=>u.id===t)?hi(s,aR):t,kind:dr[n],received:o,due:eR(n,o,e.settings().holidays),doneOn:i,who:ho(e.visitor())};e.append("requests",[c])}function pR(e,{id:t,kind:n,received:o,isDone:r}){if(e.visitor(
).is!=="staff")return y({key:"who.staffOnly"});let s=o.trim()?we(o):e.today;return!s||s>e.today?y({key:"personal.day"}):me(e,()=>(Rd(e,t,n,s,r),T(dR(e))))??y({key:"workbook.busy"})}var mR=({phones:e,
emails:t})=>e.length+t.length>0;function hR(e){let t=new Set,n=new Map,o=({id:s,unit:i,keys:a},c)=>{let u=[...new Set(c.flatMap(l=>n.get(l)??[]))],d=u.reduce((l,p)=>({ids:[...l.ids,...p.ids],units:[
...new Set([...l.units,...p.units])],keys:Sd(l.keys,p.keys)}),{ids:[s],units:[i],keys:a});u.forEach(l=>t.delete(l)),t.add(d);for(let l of[...d.keys.phones,...d.keys.emails,...c])n.set(l,d)};for(
let s of e)mR(s.keys)&&o(s,[...s.keys.phones,...s.keys.emails]);let r=new Map;for(let s of t)for(let i of s.units)for(let a of s.keys.names){let c=`${i}\n${a}`;r.set(c,[...r.get(c)??[],s])}for(
let s of e)if(!mR(s.keys)&&s.keys.names.length){let i=s.keys.names.map(d=>`${s.unit}\n${d}`),a=i.flatMap(d=>r.get(d)??[]),[c,u]=a;o(s,[...i,...c&&!u?[...c.keys.phones,...c.keys.emails].slice(0,1):[
]])}return[...t]}var Ma=({name:e,phone:t,email:n})=>th(e,t,n),Td=({second:e,secondPhone:t})=>th(e,t,""),DD=["second","secondPhone"],Cd=e=>`${e}/2`,Od=(e,t)=>e.some(n=>t.includes(n));function ID(e){
return e.flatMap((t,n)=>{let o=t.unit.trim(),r=Qe(t,n);return[{id:r,unit:o,keys:Ma(t)},{id:Cd(r),unit:o,keys:Td(t)}]})}function zD(e,t){let n=new Map(t.map((o,r)=>[Qe(o,r),o]));return e.map(({ids:o,
units:r})=>{let s=o.reduce((c,u)=>c< u?c:u),i=n.get(s.replace(/\x2f2$/,"")),a=s.endsWith("/2");return{who:s,name:a?i.second:i.name,phone:a?i.secondPhone:i.phone,email:a?"":i.email,units:r,rows:
o.length}})}function FD(e,t,n){let o=n.filter(c=>!t.includes(c)&&Od(c.keys.names,e.names)),r=new Set(t.flatMap(c=>c.ids)),s={...e,names:[]},i=new Set(t.flatMap(c=>c.units));for(let{units:c}
of o)c.forEach(u=>i.delete(u));let a=(c,u)=>r.has(u)||iR(c,{...e,names:[]});return{person:e,isOf:a,sought(c,u,d,l){if(o.length===0)return e;if(c!=="accounts")return i.has((u.unit??u.code??"").trim())?
e:s;let p=u,m=Qe(p,d),h=a(Ma(p),m),b=a(Td(p),Cd(m));return oc.includes(l)?h?e:s:DD.includes(l)?b?e:s:h||b?e:s}}}function rh(e,t,n){let o=sR(t);if(!o)return{is:"nobody",why:{key:"personal.unclear"}};
let{rows:r}=e.table("accounts"),s=hR(ID(r)),i=s.filter(({keys:d})=>Od(d.phones,o.phones)||Od(d.emails,o.emails)),a=s.filter(({keys:d})=>Od(d.names,o.names)),c=n?s.filter(({ids:d})=>d.includes(n)):
i.length?i:a;if(n&&c.length===0)return{is:"nobody",why:{key:"personal.unclear"}};if(!n&&i.length===0&&a.length>1)return{is:"several",people:zD(a,r)};let u=c.map(({keys:d})=>d).reduce(Sd,n?{...o,names:
[]}:o);return{is:"one",whose:FD(u,c,s)}}var gR=300,UD=50,fR={people:[],peopleCount:0,places:[],more:0,rows:[],copy:""},KD=["accounts","units","letters","calls","fakes","log","settings"],BD=(e,
t)=>e.table(t).rows,jD=(e,t)=>Q[e].columns[t]?.heading??t,WD=["id","rowId","approved","consentMark","addressKey","mask","label","help"],yR=e=>!WD.includes(e);function ZD(e,{sought:t}){
return KD.flatMap(n=>BD(e,n).flatMap((o,r)=>Object.entries(o).filter(([s,i])=>yR(s)&&fi(i,t(n,o,r,s))).map(([s,i])=>({tab:Q[n].title,line:We(r),column:jD(n,s),text:Xt(i),unit:(
o.unit??o.code??"").trim()}))))}function bR(e,{text:t,who:n}){if(e.visitor().is!=="staff")return y({key:"who.staffOnly"});let o=rh(e,t,n);if(o.is==="nobody")return y(o.why);if(
o.is==="several")return T({...fR,people:o.people.slice(0,UD),peopleCount:o.people.length});let{whose:r}=o,s=ZD(e,r),i=e.table("accounts").rows.flatMap((c,u)=>r.isOf(Ma(c),Qe(c,u))?[{rowId:Qe(c,u),
unit:c.unit.trim(),title:c.pageName||c.accountName||c.kind,consent:c.consent,mayWithdraw:c.consentMark!==""}]:[]),a=c=>c.map(u=>u.replace(/\s+/g," ")).join("\u0009");return T({...fR,places:s.slice(0,
gR),more:Math.max(0,s.length-gR),rows:i,copy:[a(["Thẻ","Dòng","Cột","Nội dung"]),...s.map(c=>a([c.tab,String(c.line),c.column,c.text]))].join(`\n`)})}function GD(e,t,{isOf:n,sought:o}){let r=Qe(e,t),
s=n(Ma(e),r),i=s&&ft(e.kind)===N.person,a=n(Td(e),Cd(r));return{...Object.fromEntries(Object.entries(e).filter(([u])=>yR(u)).map(([u,d])=>[u,Jr(d,o("accounts",e,t,u))])),...s?{...Object.fromEntries(
oc.map(u=>[u,""])),accountName:"",second:"",secondPhone:"",usage:fe.stopped,consent:"",consentMark:"",review:"",approved:"",comment:""}:{},...i?{pageName:"",address:"",addressKey:""}:{},...a?{second:
"",secondPhone:"",consent:"",consentMark:""}:{},...e.by&&fi(e.by,o("accounts",e,t,"by"))?{by:gi}:{}}}var HD=(e,t)=>({email:fi(e.email,t)?nh(e.email,t):e.email,phone:fi(e.phone,t)?nh(e.phone,t):
e.phone,note:Jr(e.note,t),faults:Jr(e.faults,t)});function sh(e,t){let n=0,o=e.flatMap((i,a)=>{let c=t(i,a),u=Object.keys(c).filter(d=>c[d]!==i[d]);return n+=u.length,u.length?[{index:a,after:c,keys:
u}]:[]}),r=[...new Set(o.flatMap(({keys:i})=>i))];return{changes:o.map(({index:i,after:a})=>({index:i,cells:Object.fromEntries(r.map(c=>[c,a[c]??e[i][c]]))})),cells:n}}function VD(e,t){let{refused:n}=
e.post(),o=Object.entries(n).filter(([,{email:r}])=>!fi(r,t));o.length< Object.keys(n).length&&e.setRefused(Object.fromEntries(o))}var qD=["letters","calls","fakes","log"];function XD(e,t,n){let o=sh(
e.table("accounts").rows,(i,a)=>GD(i,a,n)),r=sh(e.table("units").rows,(i,a)=>HD(i,n.sought("units",i,a,"note"))),s=qD.map(i=>({tab:i,...sh(e.table(i).rows,(a,c)=>Object.fromEntries(Object.entries(
a).map(([u,d])=>[u,Jr(d,n.sought(i,a,c,u))])))}));e.log([{what:{key:"log.personErased",with:{rows:o.changes.length}}}]),e.putTyped("accounts",o.changes),e.putTyped("units",r.changes);for(let{tab:i,
changes:a}of s)e.putOwn(i,a);return VD(t,n.person),pn(e,!0),T({rows:o.changes.length,cells:[o,r,...s].reduce((i,{cells:a})=>i+a,0)})}function wR(e,t,{text:n,who:o,request:r}){return e.visitor(
).is!=="staff"?y({key:"who.staffOnly"}):me(e,()=>{let i=rh(e,n,o);if(i.is==="nobody")return y(i.why);if(i.is==="several")return y({key:"personal.several",with:{count:i.people.length}});let a=XD(e,t,
i.whose);return r&&Rd(e,r,"erase",e.today,!0),a})??y({key:"workbook.busy"})}function YD(e,t){let n=e.table("accounts").rows.flatMap((r,s)=>t.includes(Qe(r,s))&&r.consentMark?[{index:s,cells:{consent:
iu(e.now),consentMark:""}}]:[]),o=e.table("accounts").rows.some((r,s)=>t.includes(Qe(r,s))&&au(r.consent));return n.length===0?o?T({rows:0,cells:0}):y({key:"personal.noConsent"}):(e.log([{what:{key:
"log.consentWithdrawn"},rowId:t.join(", ")}]),e.putOwn("accounts",n),pn(e,!0),T({rows:n.length,cells:n.length*2}))}function kR(e,{rowIds:t,request:n}){return e.visitor().is!=="staff"?y({key:
"who.staffOnly"}):me(e,()=>{let r=YD(e,t);return n&&r.ok&&Rd(e,n,"withdraw",e.today,!0),r})??y({key:"workbook.busy"})}function yi(e,t){let n=new Map;for(let o of e){let r=t(o),s=n.get(r);s?s.push(o):
n.set(r,[o])}return n}var et={heading:13,motto:13,title:14,body:13,table:11,recipients:11};var ce=(e,t,{bold:n,italic:o,size:r=et.body,indent:s,rule:i}={})=>({is:"paragraph",align:t,size:r,runs:[{
text:e,...n?{bold:!0}:{},...o?{italic:!0}:{}}],...s?{indent:s}:{},...i?{rule:i}:{}}),xR=e=>Array.from({length:e},()=>ce("","center",{size:et.body}));var vR=e=>e.normalize("NFC").toUpperCase(),tr=({
above:e,name:t},n=[])=>({is:"sides",leftWidth:42,whole:!0,left:[...e?[ce(vR(e),"center",{size:et.heading})]:[],ce(vR(t)||"…………………………","center",{size:et.heading,bold:!0,rule:.4}),...n.map(o=>ce(o,
"center",{size:et.heading}))],right:[ce("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM","center",{size:et.heading,bold:!0}),ce("Độc lập - Tự do - Hạnh phúc","center",{size:et.motto,bold:!0,rule:1})]});
function nr(e,t,n){let[,o="",r=""]=t.split("-"),s=+o<=2?o:String(+o);return t?`${e||"…………………"}, ngày ${r} tháng ${s} năm ${t.slice(0,4)}`:`${e||"…………………"}, ngày …… tháng …… năm ${n}`}var or=(e,t,n)=>(
{is:"sides",leftWidth:45,whole:!0,left:[ce("Nơi nhận:","left",{size:12,bold:!0,italic:!0}),...n.map((o,r)=>ce(`- ${o}${r===n.length-1?".":";"}`,"left",{size:et.recipients}))],right:[ce(e,"center",{
bold:!0}),...t?[ce(t,"center",{bold:!0})]:[],...xR(4),ce("………………………………","center",{bold:!0})]});function ih(e,t,n){let o=jc(e.address),r=we(e.foundOn),s=[...o.ok?[]:[{key:"paper.fakeAddress",field:
"address"}],...r&&r<=n?[]:[{key:"paper.fakeDay",field:"foundOn"}],.../^\d{5,25}$|^$/.test(e.pageId.trim())?[]:[{key:"paper.fakeId",field:"pageId"}],...t.name?[]:[{key:"paper.fakeUnit",field:"unit"}]];
return!o.ok||!r||s.length?sn(...s):Rn({address:o.canonical,foundOn:r,pageId:e.pageId.trim(),does:e.does.trim()})}function SR(e,t,n){let o=ih(t,n,e.today);if(!o.ok)return o;let{address:r,foundOn:s,
pageId:i,does:a}=o.value,c=(u,d)=>({is:"paragraph",align:"justify",size:et.body,indent:!0,runs:[{text:`- ${u}: `},{text:d,bold:!0}]});return Rn({name:"Bao trang gia mao",landscape:!1,blocks:[tr({
above:e.above,name:e.federation}),ce(nr(e.place,e.today,""),"right",{italic:!0}),ce("ĐỀ NGHỊ XỬ LÝ TRANG GIẢ MẠO TỔ CHỨC CÔNG ĐOÀN","center",{bold:!0,size:et.title}),ce("Kính gửi: …………………………………………",
"center"),ce(`${e.federation} phát hiện một trang trên mạng xã hội Facebook giả mạo tổ chức công đoàn, cụ thể như sau:`,"justify",{indent:!0}),c("Địa chỉ trang giả mạo",r),...i?[c("Mã số của trang",
i)]:[],c("Ngày phát hiện",M(s)),c("Đơn vị bị giả mạo",n.name),c("Trang chính thức của đơn vị",n.address||"đơn vị không có trang"),...a?[c("Biểu hiện",a)]:[],ce(
`${e.federation} đề nghị xem xét, gỡ bỏ trang nêu trên và thông báo kết quả để đơn vị thông tin đến đoàn viên, người lao động./.`,"justify",{indent:!0}),or("TM. BAN THƯỜNG VỤ","",["Như trên",
"Đơn vị bị giả mạo",`Lưu: VP, ${e.department}`])]})}var OR=["accountName","pageName","address","name","office","phone","email"],RR=["name","office","phone","email"],JD=e=>e.kind===N.none?["",
`${N.none} tài khoản. ${e.reason}`,"","","","",""]:OR.map(t=>e[t]),QD=(e,t)=>({is:"table",widths:[12,14,23,14,12,10,15],head:[[...["accountName","pageName","address"].map(n=>({text:ve[n].heading,down:
2})),{text:"Thông tin người quản trị",across:RR.length}],RR.map(n=>({text:ve[n].heading}))],lines:[...e.map(n=>({cells:JD(n)})),...Array.from({length:t},()=>({cells:OR.map(()=>"")}))]}),eI=({name:e,
kind:t})=>/\b(?:cong doan co so|cdcs)\b/.test(G(`${t} ${e}`))?"TM. BAN CHẤP HÀNH":"TM. BAN THƯỜNG VỤ",Qr=e=>e.filter(t=>t.usage!==fe.stopped).sort((t,n)=>qt(t.pageName||t.accountName,n.pageName||
n.accountName));function TR(e,t,n){let o=Qr(n??[]),r=o.reduce((s,i)=>i.updated>s?i.updated:s,"");return{name:n?`Bao cao ${t.code}`:`Mau bao cao ${t.code}`,landscape:!0,blocks:[tr({above:t.above||
e.federation,name:t.name}),ce(`THÔNG TIN TÀI KHOẢN FACEBOOK ${e.federation.normalize("NFC").toUpperCase()}`,"center",{bold:!0,size:et.title}),ce(`(theo ${e.guidance} của ${e.federation})`,"center",{
italic:!0}),{is:"paragraph",align:"center",size:et.body,runs:[{text:"Kính gửi: ",bold:!0},{text:`${e.federation} (qua ${e.department})`}]},QD(o,n&&o.length?0:4),ce(nr("",r&&V(r),e.today.slice(0,4)),
"right",{italic:!0}),or(eI(t),"",["Như kính gửi","Lưu: VP"])]}}function CR(e){let t=(n,o)=>qt(n.unit.name,o.unit.name);return[...yi(e,({above:n})=>n)].sort(([n],[o])=>n===""?-1:o===""?1:qt(n,o)).map((
[n,o])=>[n,o.sort(t)])}var $R=(e,t,n)=>[tr({above:e.above,name:e.federation}),ce(nr(e.place,e.today,""),"right",{italic:!0}),ce(t,"center",{bold:!0,size:et.title}),ce(`${e.round?`${e.round}. `:
""}Căn cứ ${e.guidance}`,"center",{italic:!0,...n?{}:{size:et.body}})],LR=e=>or("TM. BAN THƯỜNG VỤ","",["Tổng Liên đoàn Lao động Việt Nam (để báo cáo)","Thường trực Liên đoàn Lao động tỉnh",
`Lưu: VP, ${e.department}`]),tI=({unit:e})=>e.status||"Không phải báo cáo";function AR(e,t){let n=0,o=CR(t).flatMap(([a,c])=>[{across:a||`Trực thuộc ${e.federation}`},...c.flatMap(u=>{n+=1;let d=[
String(n),u.unit.name],l=[u.unit.first?M(u.unit.first.slice(0,10)):""],p=Qr(u.rows);return p.length===0?[{cells:[...d,tI(u),"","","","",...l]}]:p.map((m,h)=>({cells:[...h===0?d:["",""],
m.kind===N.none?`${N.none}. ${m.reason}`:m.pageName||m.accountName,m.address,m.name,m.office,[m.phone,m.email].filter(Boolean).join(`\n`),...h===0?l:[""]]}))})]),r=t.filter(({unit:a})=>a.status!==""),
s=r.filter(({unit:a})=>a.status===L.missing).length,i=t.flatMap(({rows:a})=>Qr(a)).filter(({kind:a})=>a!==N.none).length;return{name:"Danh sach tai khoan",landscape:!0,blocks:[...$R(e,
"DANH SÁCH TÀI KHOẢN FACEBOOK CỦA CÁC CẤP CÔNG ĐOÀN",!0),{is:"table",widths:[4,18,16,21,13,10,11,7],head:[[{text:"STT"},{text:gt.name.heading},{text:ve.pageName.heading},{text:ve.address.heading},{
text:ve.name.heading},{text:ve.office.heading},{text:"Điện thoại, email"},{text:"Ngày nộp"}]],lines:o},ce(
`Tổng số: ${r.length} đơn vị phải báo cáo, ${r.length-s} đơn vị đã báo cáo, ${s} đơn vị chưa báo cáo; ${i} tài khoản, trang, nhóm.`,"justify",{indent:!0}),LR(e)]}}function _R(e,t){let n=0,o=
s=>s.review===Re.passed&&(s.kind===N.page||s.kind===N.group),r=CR(t).flatMap(([s,i])=>{let a=i.flatMap(({unit:c,rows:u})=>Qr(u).filter(o).map(d=>(n+=1,{cells:[String(n),c.name,d.kind,d.pageName,
d.address]})));return a.length?[{across:s||`Trực thuộc ${e.federation}`},...a]:[]});return{name:"Danh sach trang chinh thuc",landscape:!1,blocks:[...$R(e,
"DANH SÁCH TRANG, NHÓM FACEBOOK CHÍNH THỨC CỦA CÁC CẤP CÔNG ĐOÀN",!1),{is:"table",widths:[7,27,10,24,32],head:[[{text:"STT"},{text:gt.name.heading},{text:ve.kind.heading},{text:ve.pageName.heading},{
text:ve.address.heading}]],lines:r},LR(e)]}}var nI=42;function PR(e,t,{code:n,name:o,url:r,last:s}){let i=Xn(e),a=c=>ce(c,"justify",{indent:!0});return{name:`Giay moi ${n}`,landscape:!1,blocks:[tr({
above:e.above,name:e.federation},["Số: ………/…………",`V/v ${Pt}${fr(e.guidance)&&` theo ${fr(e.guidance)}`}`]),ce(nr(e.place,e.today,""),"right",{italic:!0}),ce(`Kính gửi: ${o}`,"center",{size:et.title}),
a(`${Co(e)} đơn vị báo cáo trang, nhóm, tài khoản Facebook của mình và người quản trị về ${i}.`),...s?[{...a(""),runs:[{text:"Thời hạn: "},{text:`trước ngày ${M(Y(s,1))}, tức chậm nhất hết ngày ${pt(
s)}.`,bold:!0}]}]:[],a("Cách báo cáo: mở máy ảnh của điện thoại hoặc Zalo, quét mã dưới đây, rồi bấm liên kết hiện ra. Mất khoảng ba phút, không cần đăng nhập Google."),{is:"code",text:r,millimetres:
nI,label:`Mã QR của ${o}`},ce(`Mã riêng của đơn vị, mở trang ${rc} của Google`,"center",{italic:!0}),a("Đơn vị chưa có trang, nhóm thì chọn “Đơn vị không có tài khoản” và ghi lý do."),a(
`Không mở được thì mở bằng cửa sổ ẩn danh của trình duyệt${t.trim()&&`, hoặc gọi ${t.trim()}`}.`),a("Ai có mã này đều khai được cho đơn vị: đề nghị không chụp, không chuyển cho người ngoài đơn vị."),
a(il("Giấy mời này",e)),or("TM. BAN THƯỜNG VỤ","",["Như trên",`Lưu: VP, ${e.department}`])]}}var ER=300,oI=100,MR=P({what:ct(["invite","blank","filled","list","pages","fake"]),above:E().check(ae(
2e3)),status:E().check(ae(100)),unit:E().check(ae(en)),noEmail:ye(Gt()),fake:ye(P({address:E().check(ae(2e3)),foundOn:E().check(ae(100)),pageId:E().check(ae(100)),does:E().check(ae(2e3))}))}),rI=(e,
t)=>$t(t).startsWith($t(e).replace(/^lđlđ(?= |$)/,"liên đoàn lao động"));function NR(e,t){let n=Bn(e);return o=>rI(o.parent,t)?"":n(o).label}function DR(e){if(e.visitor().is!=="staff")return y({key:
"who.staffOnly"});let t=e.table("units").rows.filter(({code:o})=>o.trim()),n=NR(t,e.settings().federation);return T({units:t.map(o=>({code:o.code.trim(),name:o.name,above:n(o),status:o.status})).sort(
(o,r)=>qt(o.name,r.name)),fakes:e.table("fakes").rows.filter(({id:o})=>o).map(({id:o,address:r,foundOn:s,pageId:i,does:a,unit:c})=>({id:o,address:r,foundOn:s,pageId:i,does:a,unit:c})).reverse().slice(
0,oI)})}function ah(e){let t=e.settings();return{federation:t.federation,above:t.paperAbove,department:t.department,guidance:e.round()?.document??"",place:t.place,round:e.round()?.name??"",today:
e.today}}function sI(e,{above:t,status:n,unit:o,noEmail:r}){let s=e.table("units").rows.filter(({code:c})=>c.trim()),i=NR(s,e.settings().federation),a=yi(e.table("accounts").rows,c=>j(c.unit));
return s.map(c=>({unit:c,above:i(c),rows:a.get(j(c.code))??[]})).filter(c=>(!t||c.above===t)&&(!n||c.unit.status===n)&&(!o||j(c.unit.code)===j(o))&&(!r||c.unit.email.trim()===""))}var ch=e=>Qr(
e).find(({kind:t})=>t===N.page||t===N.group)?.address??"";function iI(e,t,n){let o=t.unit?n[0]:void 0,r=SR(ah(e),t.fake??{address:"",foundOn:"",pageId:"",does:""},{name:o?.unit.name??"",address:ch(
o?.rows??[])});return r.ok?T([r.value]):Ae(r.problems.map(s=>({...q(s),row:s.field??""})))}function aI(e,t,n){let o=Pa(Nr(e));if(o)return y(o);let r=js(e),s=ah(e),{contact:i}=e.settings(),a=n.filter((
{unit:c})=>Le(c)&&(t.unit!==""||c.status===L.missing)).flatMap(({unit:c})=>{let u=r?.(c.code,"unit"),d=It(c.extendedTo),l=Ve({dueBefore:e.round()?.dueBefore??"",extendedTo:d});return u?[PR(s,i,{code:
c.code.trim(),name:c.name,url:u,last:l})]:[]});return a.length?T(a):y({key:"paper.nothing"})}function IR(e,t){if(e.visitor().is!=="staff")return y({key:"who.staffOnly"});let n=sI(e,t);if(
t.what==="fake")return iI(e,t,n);if(n.length===0)return y({key:"paper.nothing"});let o=ah(e);return t.what==="list"?T([AR(o,n)]):t.what==="pages"?T([_R(o,n)]):n.length>ER?y({key:"paper.tooMany",with:{
count:n.length,most:ER}}):t.what==="invite"?aI(e,t,n):T(n.map(({unit:r,above:s,rows:i})=>TR(o,{...r,above:s},t.what==="filled"?i:void 0)))}var zR="TG",FR=200,UR=E().check(Dn(/^[\w-]{1,20}$/)),Na=e=>E(
).check(ae(e)),KR=P({id:UR,unit:Na(en),address:Na(2e3),foundOn:Na(100),pageId:Na(100),does:Na(2e3)}),BR=P({id:UR,state:ct(Object.keys(wo))}),cI=({kind:e})=>[N.page,N.group].some(t=>t===ft(e)),uI=e=>(
e.pageName||e.accountName||e.address).trim();function dI(e){let t=e.table("units").rows,n=Bn(t),o=yi(e.table("accounts").rows,r=>r.unit.trim());return t.flatMap(r=>{let s=(o.get(r.code.trim())??[
]).filter(cI);if(!r.code.trim()||!Le(r))return[];let i=s.filter(u=>!ke(u)),a=i.find(u=>!u.name.trim())??(i.length?void 0:s.find(Es)),c=a??i.find(u=>!u.second.trim());return c?[{unit:r,page:uI(c),
parent:n(r),kind:r.kind.trim(),state:a?"left":"one"}]:[]}).sort((r,s)=>r.state.localeCompare(s.state)||r.parent.label.localeCompare(s.parent.label,"vi"))}var lI=({id:e,address:t,unit:n,genuine:o,
foundOn:r,state:s,at:i,who:a})=>({id:e,address:t,unit:n,genuine:o,foundOn:M(r),state:s,last:[M(i.slice(0,10)),a].filter(Boolean).join(", ")}),uh=e=>{let t=e.table("fakes").rows.filter(({id:o})=>o),n=(
{state:o})=>+(o===wo.handled);return{fakes:[...t].reverse().sort((o,r)=>n(o)-n(r)).slice(0,FR).map(lI),next:hi(t,zR)}};function jR(e,t){if(e.visitor().is!=="staff")return y({key:"who.staffOnly"});
let n=dI(e),o=n.filter(r=>Xo(r,t));return T({alone:o.slice(0,FR).map(({unit:r,page:s,state:i})=>({unit:r.code.trim(),name:r.name.trim(),page:s,state:i,phone:r.phone.trim()})),count:o.length,choices:
qo(n),...uh(e)})}function pI(e,t){let n=e.table("units").rows.find(({code:c})=>c.trim()&&j(c)===j(t.unit)),o=e.table("accounts").rows.filter(c=>n&&c.unit.trim()===n.code.trim()),r=ch(o),s=ih(t,{name:
n?.name??"",address:r},e.today);if(!s.ok)return Ae(s.problems.map(c=>({...q(c),row:c.field??""})));let i=e.table("fakes").rows;return i.some(({id:c,address:u})=>c===t.id&&u===s.value.address)||
e.append("fakes",[{id:i.some(({id:c})=>c===t.id)?hi(i,zR):t.id,...s.value,unit:n.code.trim(),genuine:r,state:wo.waiting,at:e.now,who:ho(e.visitor())}]),T(uh(e))}function WR(e,t){return e.visitor(
).is!=="staff"?y({key:"who.staffOnly"}):me(e,()=>pI(e,t))??y({key:"workbook.busy"})}function ZR(e,{id:t,state:n}){return e.visitor().is!=="staff"?y({key:"who.staffOnly"}):me(e,()=>{let r=e.table(
"fakes").rows.findIndex(i=>i.id===t);if(r<0)return y({key:"paper.fakeGone"});let s={state:wo[n],at:e.now,who:ho(e.visitor())};return e.putTyped("fakes",[{index:r,cells:s}]),T(uh(e))})??y({key:
"workbook.busy"})}var GR=300,HR=60;function mI(e,t){let n=new Map,o=e.round();for(let r of e.table("accounts").rows){let s=r.unit.trim();if(!t.has(s)||ke(r))continue;let i=pr.flatMap(({key:c})=>xc(
r.mask,c)?[Ct(c)]:[]);An(r,e.markKey())==="returned"&&i.push(S({key:"below.returned"}));let a=n.get(s)??{columns:new Set,waiting:0};if(!_t(r,o))a.waiting+=1;else for(let c of i)a.columns.add(c);n.set(
s,a)}return n}var hI=e=>e?[e.waiting?S({key:"below.waiting",with:{count:e.waiting}}):"",e.columns.size?S({key:"below.fix",with:{columns:[...e.columns].join(", ")}}):""].filter(Boolean).join(" "):"",
Da=e=>fc(hs(e),e.status);function VR(e,t,n){let o=n.below(t);if(o.length===0)return;let r=e.settings(),s=mI(e,new Set(o.map(({code:d})=>d.trim()))),i=o.filter(d=>Da(d)||hs(d)==="report"),a=o.filter(
Da),c=d=>({code:d.code.trim(),name:d.name,status:d.status,timeliness:d.timeliness,owes:Da(d),at:ge(d.first),missing:Da(d)?hI(s.get(d.code.trim())):"",phone:r.superiorsFill?d.phone:""}),u=d=>Da(d)?
d.status===L.missing?0:1:2;return{total:i.length,done:i.length-a.length,units:o.slice().sort((d,l)=>u(d)-u(l)||qt(d.name,l.name)).slice(0,GR).map(c),more:Math.max(0,o.length-GR),mayFill:
r.superiorsFill,text:a.length===0?"":S({key:"below.group",with:{round:e.round()?.document??"",superior:t.name,deadline:Yo(void 0,e.round(),e.today),names:a.slice(0,HR).map(({name:d})=>d),more:
Math.max(0,a.length-HR)}})}}var dh=({code:e,name:t})=>({code:e.trim(),name:t});function gI(e,t,n){let o=t.table("units").rows,r=o.find(i=>i.code.trim()===e),s=r&&!Le(r)?Me(o).today(r)?.code.trim():
void 0;return s&&xa(s,n,o,t.settings()).may?s:e}function fI(e,t){let{rows:n}=e.table("accounts"),o=Sa(e);return[...Jo(n,t.code.trim()).map(({row:r,index:s})=>Vr(r,s,o)),...Oa(n,Ra(t,e.table(
"units").rows)).map(({row:r,index:s,from:i})=>({...Vr(r,s,o),from:i}))]}function $d(e,t){let n=e.visitor(),o=e.settings(),r=e.table("units").rows,s=nd(n,r),i=s.filter(Le),a=i.length?i:s,c=t.unit??(
a.length===1?a[0].code.trim():void 0),u=c&&gI(c,e,n),d=u===void 0?void 0:xa(u,n,r,o);if(d&&!d.may)return y(d.why);let l=d&&r.find(C=>C.code.trim()===d.over),p=od(n,o);if(u===void 0&&a.length===0&&
!p)return y(td(n,o));let m=r.find(C=>C.code.trim()===u),h=e.round(),{federation:b,department:k,contact:x,notice:v}=o,R=m?fI(e,m):[],O=li(h,m,{isStaff:n.is==="staff",today:e.today,contact:x});return T(
{who:{email:Pe(n),isStaff:n.is==="staff"},unit:m&&{...dh(m),status:m.status,timeliness:m.timeliness},below:m&&!l?VR(e,m,Me(r)):void 0,fillsFor:l&&dh(l),yourUnits:a.map(dh),mayChoose:p,rows:R,round:h&&
{id:h.id,name:h.name,state:h.state},mayWrite:O===void 0,closedWhy:O&&q(O),pending:R.filter(C=>C.pending&&C.from===void 0).length,deadline:Yo(m,h,e.today),guidance:h?.document??"",federation:b,
department:k,contact:x,notice:v,noticeId:su(v),draft:m&&n.is!=="link"?e.drafts.get(m.code.trim()):""})}var yI=(e,t)=>[e.formerly,...t.flatMap(({name:n,code:o,formerly:r})=>[n.replace(/[,;]/g," "),o,
r])].map(n=>n.trim()).filter(Boolean).join(`\n`);function qR(e){let t=e.visitor(),n=e.table("units").rows,o=nd(t,n),r=od(t,e.settings())?n:o,{merged:s}=Me(n);return T({units:r.filter(i=>i.code&&
i.name&&Le(i)).map(i=>{let a=yI(i,s(i));return a?[i.code.trim(),i.name,a]:[i.code.trim(),i.name]})})}var XR={dueBefore:ss,graceUntil:we,lettersFrom:we};function rr(e){let t=n=>e[n].trim()&&XR[n](e[
n])||"";return{name:e.name.trim(),document:e.document.trim(),dueBefore:t("dueBefore"),graceUntil:t("graceUntil"),lettersFrom:t("lettersFrom")}}var YR=(e,t,n)=>Ro({...rr(e),id:t,state:ze.open,openedAt:
n,closedAt:"",frozenAt:""}).round;function Ld(e,t){let n=rr(e),o=Object.keys(XR).filter(i=>e[i].trim()!==""&&n[i]==="").map(i=>({key:"round.draftDay",with:{label:nt(i),text:e[i]},field:i})),{
dueBefore:r,graceUntil:s}=n;return[...n.name?[]:[{key:"round.noName",field:"name"}],...o,...e.dueBefore.trim()?[]:[{key:"round.draftEmpty",with:{label:nt("dueBefore")},field:"dueBefore"}],...r&&s&&
s< r?[{key:"round.graceBeforeDue",with:{grace:M(s),due:M(r)},field:"graceUntil"}]:[],...r&&Ve({dueBefore:r})< t?[{key:"round.past",with:{last:M(Ve({dueBefore:r}))},field:"dueBefore"}]:[]]}function JR(
e,t,n){let o=Ve(e),r=He(n,o);return[...r< hc?[{key:"round.soon",with:{last:M(o),days:r}}]:[],...t?[{key:"round.stillOpen",with:{name:t.name}}]:[]]}function yo(e,t,n){return e.visitor().is!=="staff"?y(
{key:"who.staffOnly"}):me(e,()=>(e.compileSettings(),ao(e,t),n()))??y({key:"workbook.busy"})}var Ia=e=>D(e).normalize("NFC").toLowerCase().replace(/\s+/g," ").trim();function Ad(e,t){let n=new Map;
for(let o of e){let r=ml(o),s=r===void 0?"":Ia(r);if(s===""||s===Ia(t))continue;let i=n.get(s)??{name:r,count:0};i.count+=1,n.set(s,i)}return[...n.values()].sort((o,r)=>r.count-o.count).map(
o=>o.name)}function QR(e,t){let n=ml(e),o=n===void 0?void 0:t(n);return o===void 0?e:Uf(e,At(o))}var lh=e=>e.unit.trim()!==""||e.address.trim()!==""||e.name.trim()!=="",ph=e=>Ft(e).find(({round:t}
)=>t.state==="open"&&!yt(t)),mh=e=>e.table("letters").rows.map(({key:t})=>t);function eO(e){let t=ph(e);if(!t)return{};let[n=""]=Ad(mh(e),t.round.name),o=e.table("accounts").rows.filter(lh).length;
return{ask:{says:q({key:"round.ask",with:{rows:o,name:t.round.name}}),oldName:n,twoNames:n!==""}}}var Ot=e=>Number(e)||0,hh=e=>we(e)?M(we(e)):e,bI=({row:e})=>({required:Ot(e.required),onTime:Ot(
e.onTime),reported:Ot(e.reported),missing:Ot(e.missing),accounts:Ot(e.accounts)}),wI=({row:e})=>({required:Ot(e.dueRequired),onTime:Ot(e.dueOnTime),reported:Ot(e.dueReported),missing:Ot(e.dueMissing),
accounts:Ot(e.dueAccounts)});function kI(e,t,n){let{row:o,round:r}=t,s=e.round()?.id===r.id&&r.state==="open"&&yt(r),i=r.state==="closed"&&o.required!=="",{same:a,changed:c,added:u,stopped:d,silent:l}
=o;return{id:r.id,name:r.name,document:r.document,state:r.state,dueBefore:hh(o.dueBefore),graceUntil:hh(o.graceUntil),lettersFrom:hh(o.lettersFrom),openedAt:ge(r.openedAt),closedAt:ge(r.closedAt),
mayReopen:r.state==="closed"&&n,...o.frozenAt?{atDue:wI(t)}:{},...i?{atClose:bI(t),answers:{same:Ot(a),changed:Ot(c),added:Ot(u),stopped:Ot(d),silent:Ot(l)}}:{},...s?{now:qi(e.table("units").rows),
answers:pu(e.table("accounts").rows,r,Ot(o.rowsAtOpening),Ms(e.table("units").rows))}:{}}}function xI(e,t){let n=Number(t.slice(0,4));if(!e)return{name:`Năm ${n}`,document:"",dueBefore:"",graceUntil:
"",lettersFrom:""};let o=d=>{if(!d)return"";let l=Wa(d,12);return l>t?M(l):""},{name:r,document:s,dueBefore:i,graceUntil:a,lettersFrom:c}=e.round,u=Number((i||t).slice(0,4));return{name:r.includes(
String(u))?r.replace(String(u),String(u+1)):`Năm ${u+1}`,document:s,dueBefore:o(i),graceUntil:o(a),lettersFrom:o(c)}}function sr(e){let n=[...Ft(e)].sort((s,i)=>s.round.openedAt< i.round.openedAt?1:
-1),o=e.round(),r=o&&o.state!=="closed";return{rounds:n.map((s,i)=>kI(e,s,i===0)),...r?{current:o.id}:{},suggested:xI(n[0],e.today),...eO(e)}}var tO=(e,t)=>yo(e,t,()=>T(sr(e)));function nO(e,t,n,o){
let r=Ft(e),s=o===void 0?void 0:En(e,o);if(o!==void 0&&!s)return;let i=rr(n),a=o??ps((i.dueBefore||e.today).slice(0,4),r.map(({round:R})=>R.id)),c={...YR(n,a,s?.round.openedAt??e.now)},u=Ld(n,
e.today),d=r.find(R=>R.round.state==="open"&&R.round.id!==a)?.round,l=e.table("accounts").rows,p=Cr(e,c,l),m=p.units.filter(({own:R})=>R.counted==="1").length,h=p.accounts.filter(({pending:R})=>R),b=
Ms(e.table("units").rows),k=h.filter(({unit:R})=>!b.has(R)).length,x=u.length?[]:vI(e,t,c,p,s===void 0);return{preview:{refuse:u.map(R=>q(R)),warn:u.length?[]:JR(c,d,e.today).map(R=>q(R)),says:[q({
key:"round.counts",with:{units:m,rows:k}}),...u.length||x.length?[]:[q({key:"round.noLetters"})]],required:m,rows:k,letters:x,mark:JSON.stringify([a,i,m,k,x.map(({day:R,count:O})=>[R,O])])},round:c,
id:a,rowsInUse:h.length}}function vI(e,t,n,o,r){if(!e.settings().lettersOn||!n.lettersFrom)return[];let i=lp(e,o,n),a=r?{...i,register:new Map,units:i.units.map(u=>({...u,extendedTo:""}))}:i,c=
n.lettersFrom>e.today?n.lettersFrom:e.today;return Aa({office:e,state:a,quota:t.quota()},c).map(({day:u,go:d,held:l})=>{let p={};for(let{kind:m}of d)p[m]=(p[m]??0)+1;return{day:pt(u),count:d.length,
says:Qi({day:u,held:l,recipients:0,counts:p})}})}var oO=(e,t,{draft:n,of:o})=>yo(e,t,()=>{let r=nO(e,t,n,o);return r?T(r.preview):y({key:"round.unknown"})});function rO(e,t,{draft:n,mark:o},r){let s=
e.round(),i=nO(e,t,n,r);return i?s&&!yt(s)?{no:y({key:"round.unconfirmed"})}:i.preview.refuse.length?{no:Ae(i.preview.refuse)}:i.preview.mark===o?i:{no:y({key:"round.changedAgain"})}:{no:y({key:
"round.unknown"})}}var sO=(e,t,n)=>yo(e,t,()=>{let o=rO(e,t,n,void 0);return"no"in o?o.no:(e.log([{what:{key:"log.roundOpened",with:{name:o.round.name}}}]),hw(e,t,{...rr(n.draft),id:o.id,state:
ze.moving,openedAt:e.now,closedAt:"",frozenAt:"",rowsAtOpening:String(o.rowsInUse)}),T(sr(e)))}),iO=(e,t,{id:n,...o})=>yo(e,t,()=>{let r=En(e,n);if(r&&r.round.state!=="open")return y({key:
"round.notOpen"});let s=rO(e,t,o,n);return"no"in s?s.no:(e.log([{what:{key:"log.roundChanged",with:{name:s.round.name}}}]),e.putTyped("rounds",[{index:r.index,cells:rr(o.draft)}]),e.compileSettings(),
e.settle(),t.setConfirmed(Lt(Ze(e))),tn(e),T(sr(e)))}),aO=(e,t,{id:n})=>yo(e,t,()=>{let o=En(e,n);return o?yt(o.round)?(o.round.state==="open"&&(e.log([{what:{key:"log.roundClosed",with:{name:
o.round.name}}}]),pw(e,t,o)),T(sr(e))):y({key:"round.unconfirmed"}):y({key:"round.unknown"})}),cO=(e,t,{id:n})=>yo(e,t,()=>{let o=En(e,n);if(!o)return y({key:"round.unknown"});if(
o.round.state==="closed"){if(!Ft(e).every(({round:s})=>s.openedAt<=o.round.openedAt))return y({key:"round.notClosed"});e.log([{what:{key:"log.roundReopened",with:{name:o.round.name}}}]),mw(e,o)}
return T(sr(e))});function SI(e){return[...e.table("accounts").rows.map(({updated:n})=>n),...e.table("units").rows.flatMap(({witnessed:n,first:o})=>[n,o])].filter(so).reduce((n,o)=>o< n?o:n,e.now)}
function RI(e,t,n){e.putOwn("accounts",e.table("accounts").rows.flatMap((o,r)=>{if(!lh(o))return[];let s=so(o.updated)?o.updated:n,i={updated:s,by:o.by,source:o.source,round:t(s),answer:je.added};
return o.round===i.round&&o.answer===i.answer&&o.updated===s?[]:[{index:r,cells:i}]}))}function OI(e,t){e.putOwn("letters",e.table("letters").rows.flatMap((n,o)=>{let r=QR(n.key,t);return r===n.key?[
]:[{index:o,cells:{key:r}}]}))}function TI(e,t,n,o,r){let s=rr(t),i=Ft(e).map(({round:d})=>d.id),a=Ft(e).find(({round:d})=>d.id!==r.round.id&&d.openedAt===n&&d.closedAt===o),c=a?.round.id??ps((
s.dueBefore||n).slice(0,4),i);a||e.append("rounds",[{...s,id:c,state:ze.closed,openedAt:n,closedAt:o,rowsAtOpening:"0"}]);let u=En(e,c);return Ro(u.row).round}var CI=(e,t,{draft:n})=>({name:
n?.name.trim()||Ad(mh(e),t.round.name)[0]||"",document:t.round.document,dueBefore:n?.dueBefore??"",graceUntil:n?.graceUntil??"",lettersFrom:""}),uO=(e,t,n)=>yo(e,t,()=>{let o=ph(e);if(!o)return y({
key:"round.nothingToConfirm"});let{id:r,name:s,lettersFrom:i}=o.round,a=SI(e),u=i!==""&&i<=e.today&&i>V(a)?`${i}T00:00:00`:e.now,d=CI(e,o,n),l=n.as==="two"?Ld(d,a.slice(0,10)).filter(({key:b}
)=>b!=="round.past"):[];if(l.length)return Ae(l.map(b=>q(b)));let p=n.as==="two"?TI(e,d,a,u,o):void 0;e.settle();let m=b=>p!==void 0&&Ia(b)!==Ia(s);OI(e,b=>b===r||b===p?.id?b:m(b)?p.id:r),RI(e,b=>p&&
b< u?p.id:r,a),e.settle(),p&&$I(e,p,u),ln(e,o,{openedAt:p?u:a}),e.settle(),t.keepLedger($r),vu(e,t);let{confirmed:h}=t.post();return h&&t.setConfirmed({...h,round:Lt(Ze(e)).round}),e.log([{what:{key:
"log.rowsPlaced",with:{name:p?p.name:s}}}]),tn(e),T(sr(e))});function $I(e,t,n){let o=En(e,t.id);if(o.row.required===""){let s=Cr(e,o.round,e.table("accounts").rows);mu(e,o,s,n)}let r=e.table(
"units").rows;e.putOwn("units",r.flatMap((s,i)=>s.extendedTo&&s.extendedTo< n.slice(0,10)?[{index:i,cells:{extendedTo:""}}]:[])),e.settle()}var gh=(e,t)=>e.trim()===t.trim();function dO(e,t,n){let o={
...t.fields},r=[];for(let i of de){let[a,c,u]=[e.fields[i],t.fields[i],n.fields[i]];gh(c,a)?o[i]=u:!gh(u,a)&&!gh(u,c)&&r.push(i)}let s=t.stopped===e.stopped?n.stopped:t.stopped;return{fields:o,
stopped:s,bothChanged:r}}var LI=e=>{let t=Pe(e.visitor());return{refusal:()=>{},received:n=>n,versionMeant:n=>n,by:t,consentBy:t,recorded:()=>{}}},lO=200,AI=30,hO=({code:e,merged:t},{unit:n})=>n.trim(
)===e||t.has(n.trim()),gO=({code:e},t)=>t.unit.trim()===e?{...t}:{...t,unit:e},_I=(e,t)=>({...Wn(ve),unit:e,usage:fe.active,rowId:t}),fO=(e,t)=>de.every(n=>e[n]===t[n])&&ke(e)===ke(t),PI=(e,
t)=>t.stopped&&e?void 0:Rr(t.fields),EI=(e,t,n)=>({...e,...n?.values,usage:t.stopped?fe.stopped:Hn(e.usage)===fe.locked?fe.locked:fe.active}),yO=e=>({fields:Object.fromEntries(de.map(t=>[t,e[t]])),
stopped:ke(e)});function MI(e,t){if(!t||!e.opened||on(t)===e.version)return e;let{fields:n,stopped:o,bothChanged:r}=dO(e.opened,e,yO(t));return r.length>0?e:{...e,fields:n,stopped:o,version:on(t)}}
function NI(e,t,n,o){let r=n.findIndex((d,l)=>Qe(d,l)===e.rowId),s=r<0?void 0:n[r];if(s&&!hO(t,s))return q({key:"who.notYours"},{row:e.rowId});let i=MI(o.received(e,s,n),s);if(!s&&
i.version!=="")return q({key:"form.rowGone"},{row:i.rowId});let a=PI(s,i),c=EI(gO(t,s??_I(t.code,i.rowId)),i,a);if(!s)return{sent:i,reading:a,after:c,what:"added"};let u=fO(s,c)?"same":ke(c)&&!ke(s)?
"stopped":"changed";return{sent:i,reading:a,index:r,before:s,after:c,what:u}}function DI({rowId:e,version:t},n,o,r,s){let i=o.findIndex((p,m)=>Qe(p,m)===e),a=i<0?void 0:o[i];if(!a)return q({key:
"form.rowGone"},{row:e});if(!hO(n,a))return q({key:"who.notYours"},{row:e});let c=s.versionMeant(t,a),u={rowId:e,version:c,...yO(a)},l=!ke(a)&&!_t(a,r)||on(a)!==c?"confirmed":"same";return{sent:u,
index:i,before:a,after:gO(n,a),what:l}}var II=e=>({by:e.source===On.hand?"":e.by,at:ge(e.updated)}),zI=(e,t)=>t.flatMap(({before:n,index:o,sent:r,what:s})=>n&&s!=="same"&&on(n)!==r.version?[{...Vr(n,
o,Sa(e)),...II(n)}]:[]);function FI(e){return e.filter(({what:t})=>t!=="same").flatMap(({sent:t,reading:n})=>(n?.findings??[]).filter(o=>o.level==="fault").map(o=>({key:o.problem.key,sentence:cr(
o.problem),row:t.rowId,field:o.field,suggest:o.suggest})))}function UI(e,t,n){let o=e.some(({after:s})=>!ke(s)&&s.kind!==N.none),r=new Set(e.map(({index:s})=>s));return o?Jo(n,t).filter(({row:s,index:
i})=>s.kind===N.none&&!ke(s)&&!r.has(i)).map(({row:s,index:i})=>({sent:{rowId:s.rowId,version:on(s),fields:s,stopped:!0},index:i,before:s,after:{...s,usage:fe.stopped},what:"stopped"})):[]}var bO=({
before:e},t)=>e?.unit.trim()!==t;function KI(e,t,n){let o=new Map(e.map(i=>[i.index,i.after])),r=[...Jo(n,t).map(({row:i,index:a})=>o.get(a)??i),...e.filter(i=>bO(i,t)).map(i=>i.after)].filter(i=>!ke(
i)),s=r.filter(i=>i.kind===N.none);return s.length===0||s.length===r.length?[]:s.map(i=>q({key:"account.noneWithAccounts"},{row:i.rowId,field:"kind"}))}var BI=e=>e.some(({what:t,after:n})=>(
t==="added"||t==="changed"&&!ke(n))&&n.kind!==N.none),jI=(e,t)=>e.flatMap(({what:n,before:o})=>n==="confirmed"?hd(o,t):[]);function WI(e,{code:t,merged:n},o){let r=e.filter(({what:a,before:c}
)=>a==="stopped"&&c?.kind!==N.none),s=new Map(e.map(a=>[a.index,a.after])),i=e.some(a=>bO(a,t)&&!ke(a.after))||[...Jo(o,t),...Oa(o,n)].some(({row:a,index:c})=>!ke(s.get(c)??a));return r.length&&!i?[q(
{key:"form.lastStopped"},{row:r[r.length-1].sent.rowId})]:[]}function ZI(e,t,n,o,r){let s=zI(e,n);if(s.length)return Ae(s.map(u=>q({key:"form.conflict"},{row:u.rowId})),s);let i=n.filter(({what:u}
)=>u==="added").length;if(i>0&&Jo(o,t.unit).length+i>lO)return y({key:"form.unitFull",with:{most:lO}});let a=e.markKey(),c=[...jI(n,a),...FI(n),...KI(n,t.unit,o),...WI(n,r,o)];return BI(n)&&
!t.consent&&c.push(q({key:"form.consent"},{field:"consent"})),c.length?Ae(c):void 0}var GI=e=>[...new Set(e.flatMap(({before:t,after:n})=>[...de.filter(o=>(t?.[o]??"")!==n[o]).map(Ct),...t&&
t.usage!==n.usage?[Ct("usage")]:[]]))],pO=({what:e,before:t,after:n})=>e==="confirmed"&&t?.unit.trim()===n.unit.trim(),mO=e=>Object.fromEntries(Tg.map(t=>[t,e[t]]));function HI(e,t,n,o){let r=
e.markKey();if(!n.consent||!oo(t)||!r)return{consent:"",consentMark:""};let s=Cb(o,e.now,Ob(n.notice,e.settings().notice));return{consent:s,consentMark:Zi({...t,consent:s},r)}}function VI(e,t,n,o,r){
let s=e.visitor(),i=e.table("accounts"),a=e.round(),c=o.over?On.superior:On.form;for(let{before:p,after:m,what:h}of t){let b={stops:ke(m),changes:p!==void 0&&!fO(p,m)},k=rd(p,b,a);Object.assign(m,{
updated:e.now,by:r.by,source:c,round:a.id,answer:k}),h!=="stopped"&&h!=="confirmed"&&Object.assign(m,HI(e,m,n,r.consentBy))}let u=i.rows.slice(),d=t.filter(p=>p.index===void 0);e.log([{what:o.over?{
key:"log.formSuperior",with:{code:o.over}}:{key:a.state==="closed"?"log.formAfterClose":o.unlisted?"log.formUnlisted":"log.form"},unit:n.unit,rowId:t.map(({after:p})=>p.rowId).join(", "),columns:GI(
t)}]);for(let p of t)p.index!==void 0&&(u[p.index]=p.after);let l=Xl(e,{accounts:[...u,...d.map(p=>p.after)],units:[n.unit,...new Set(t.flatMap(({before:p})=>p?.unit.trim()??[]))],stamped:t.filter(
pO).map(p=>p.index),typed:t.filter(p=>p.index!==void 0&&!pO(p)).map(p=>({index:p.index,cells:mO(p.after)})),added:d.map(p=>mO(p.after))});return s.is==="staff"&&e.putOwn("accounts",t.filter(({before:
p})=>p?.review===Re.passed).map(({index:p})=>({index:p,cells:{review:""}}))),l}function qI(e,t,n,o){let r=e.table("units").rows.find(d=>d.code.trim()===t.unit),s=e.settings(),i=new Map(o.accounts.map(
({own:d,reading:l})=>[d.rowId,l])),{rows:a}=e.table("accounts"),c=Sa(e),u=[...Jo(a,t.unit).map(({row:d,index:l})=>Vr(d,l,c,i.get(d.rowId))),...Oa(a,Ra(r,e.table("units").rows)).map(({row:d,index:l,
from:p})=>({...Vr(d,l,c,i.get(d.rowId)),from:p}))];return{unit:{code:r.code.trim(),name:r.name,status:r.status,timeliness:r.timeliness},recorded:n.map(({after:d,what:l})=>({rowId:d.rowId,title:
d.kind===N.none?`${N.none}: ${d.reason}`:d.pageName||d.accountName,address:d.address,what:l})),rows:u,pending:u.filter(({pending:d,from:l})=>d&&l===void 0).length,deadline:Yo(r,e.round(),e.today),
pages:s.pages}}var XI=({reading:e})=>e!==void 0&&e.findings.some(({level:t})=>t==="fault");function YI(e,{consent:t},n){let{before:o,what:r}=n;return r==="same"&&t&&o&&!ke(o)&&oo(o)&&!XI(n)&&ro(o,
e.markKey())!=="given"?{...n,what:"changed"}:n}function JI(e,t){let{before:n,what:o,reading:r}=t;return o==="same"&&n&&!ke(n)&&!_t(n,e.round())&&hd(n,e.markKey(),r).length===0?{...t,what:"confirmed"}:
t}function QI(e,t,n){let o=n.refusal();if(o)return y(o);let r=e.table("units").rows,s=xa(t.unit,e.visitor(),r,e.settings());if(!s.may)return y(s.why);let i=e.round(),a=r.find(x=>x.code.trim(
)===t.unit),c={code:t.unit,merged:a?Ra(a,r):new Map},u=li(i,a,{isStaff:e.visitor().is==="staff",today:e.today,contact:e.settings().contact});if(u)return y(u);let d=e.table("accounts").rows,l=[
...t.rows.map(x=>NI(x,c,d,n)),...(t.confirm??[]).map(x=>DI(x,c,d,i,n))],p=l.filter(x=>"sentence"in x);if(p.length)return Ae(p);let m=l.map(x=>JI(e,YI(e,t,x)));m.push(...UI(m,t.unit,d));let h=ZI(e,t,m,
d,c);if(h)return h;let b=m.filter(({what:x})=>x!=="same"),k=b.length?VI(e,b,t,s,n):Zb(e,t.unit);return n.recorded(k),T(qI(e,t,m,k))}function _d(e,t,n=LI(e)){let o=t.confirm??[];if(
t.rows.length+o.length===0)return y({key:"form.nothing"});if(t.rows.length>AI)return y({key:"form.tooMany"});let r=[...t.rows,...o].map(({rowId:s})=>s);return new Set(r).size!==r.length?Ae([{key:
"form.oldPage",sentence:S({key:"form.oldPage"})}]):me(e,()=>QI(e,t,n))??y({key:"workbook.busy"})}var be=e=>E().check(ae(e)),bi=be(en),ez=e=>ve[e].report.group==="second",wO=P(Object.fromEntries(
de.map(e=>[e,ez(e)?da(be(2e3),""):be(2e3)]))),bh=E().check(Dn(/^[~\w-]{1,40}$/)),wh=P({rowId:bh,version:be(400),fields:wO,stopped:Gt(),opened:ye(P({fields:wO,stopped:Gt()}))}),tz=P({rowId:bh,version:
be(400)}),kh=P({unit:bi,consent:Gt(),notice:ye(be(40)),rows:Mt(wh).check(ae(60)),confirm:ye(Mt(tz).check(ae(300)))}),bn=P({}),Pd=P({parent:ye(be(500)),kind:ye(be(500)),state:ye(be(40))}),fh={rowId:bh,
version:be(400)},nz=Dk("as",[P({...fh,as:qs("passed")}),P({...fh,as:qs("returned"),comment:be(500),fields:Mt(ct(de)).check(ae(de.length))}),P({...fh,as:qs("undo"),was:P({review:be(100),comment:be(
2e3),fixFields:be(2e3),approved:be(4e3)})})]),kO=P({text:be(500),who:da(be(50),"")}),Ed=P({key:be(300)}),ir=be(400),yh=P({name:ir,document:ir,dueBefore:ir,graceUntil:ir,lettersFrom:ir}),xO=be(2e4),Md=
be(40),Ge=(e,t)=>({input:e,run:t}),xe=(e,t)=>Ge(e,(n,o,r)=>t(n,r)),vO={openForm:xe(P({unit:ye(bi)}),$d),listUnits:xe(bn,qR),saveReport:xe(kh,(e,t)=>_d(e,t)),keepDraft:xe(P({unit:bi,draft:be(6e4)}),
tS),dropDraft:xe(P({unit:bi}),nS),checkAll:Ge(bn,Yv),checkGoogle:xe(bn,eS),overview:xe(Pd,qv),callList:xe(Pd,Fv),recordCall:xe(Uv,Kv),reviewQueue:xe(Pd,Xv),decideReviews:xe(P({decisions:Mt(nz).check(
Ep(1),ae(jv))}),Zv),previewRoster:xe(P({text:be(4e6)}),MS),importRoster:xe(P({text:be(4e6)}),NS),deskHealth:Ge(bn,nR),findPerson:xe(kO,bR),erasePerson:Ge(ua(kO,{request:oh}),wR),withdrawConsent:xe(P({
rowIds:Mt(be(100)).check(ae(200)),request:oh}),kR),dataRequests:xe(bn,lR),recordRequest:xe(uR,pR),pageSafety:xe(Pd,jR),recordFake:xe(KR,WR),setFakeState:xe(BR,ZR),papersView:xe(bn,DR),papers:xe(MR,
IR),lettersView:Ge(bn,kd),previewLetter:Ge(Ed,jS),sendToMe:Ge(Ed,Bm),sendNow:Ge(Ed,jm),skipLetter:Ge(Ed,Wm),decideUnknown:Ge(P({key:be(300),wasSent:Gt()}),Zm),confirmPlan:Ge(P({mark:be(2e3)}),Gm),
settleMemories:Ge(P({as:ct(["sent","again"])}),Hm),linksView:xe(bn,xd),testLink:xe(bn,XS),unitLink:xe(P({unit:bi}),YS),replaceLink:xe(P({unit:bi}),JS),renewLinks:xe(bn,QS),readReturned:xe(P({text:be(
4e5)}),GS),markReturned:Ge(P({text:be(4e5)}),HS),"desk.rounds":Ge(bn,tO),"desk.roundPreview":Ge(P({draft:yh,of:ye(Md)}),oO),"desk.openRound":Ge(P({draft:yh,mark:xO}),sO),"desk.changeRound":Ge(P({id:
Md,draft:yh,mark:xO}),iO),"desk.closeRound":Ge(P({id:Md}),aO),"desk.reopenRound":Ge(P({id:Md}),cO),"desk.confirmRounds":Ge(P({as:ct(["one","two"]),draft:ye(P({name:ir,dueBefore:ir,graceUntil:ir}))}),
uO),switchLetters:Ge(P({on:Gt(),takeOver:Gt()}),Vm)},oz=41e5;function SO(e,t,n,o){if(typeof n!="string"||!Object.prototype.hasOwnProperty.call(vO,n))throw new Error("unknown call");if(
typeof o!="string"||o.length>oz)throw new Error("malformed body");let{input:r,run:s}=vO[n];return s(e,t,Xs(r,JSON.parse(o)))}var es=["phone","email","secondPhone"];function rz(e){let t=e.replace(
/\D/g,"");return t.length>6?`••• ${t.slice(-3)}`:"•••"}function sz(e){let[,t,n]=/^([^\s@])[^\s@]*@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(e.trim())??[];return t===void 0?"•••":`${t}•••@${n}`}var xh=(e,
t)=>t.trim()===""?t:e==="email"?sz(t):rz(t),vh=(e,t,n)=>n!==""&&t.trim()===xh(e,n)?n:t,iz=/[^\s@“”"'(),;<>]+@[^\s@“”"'(),;<>]+/g,az=/(?:\d[\s.()\x2f-]{0,3}){6,}\d/g,Sh=e=>e.replace(iz,"•••").replace(
az,"•••");var RO=e=>es.includes(e);function OO(e){if(RO(e.field)){let{key:t,row:n,field:o}=e;return{key:t,sentence:S({key:"link.stored"}),row:n,field:o}}return{...e,sentence:Sh(e.sentence)}}
function za(e,t){let n={...e.fields};for(let o of es)n[o]=xh(o,e.fields[o]);return{...e,version:t.rowMark(e.version),fields:n,says:e.says.map(OO),comment:Sh(e.comment),masked:es.filter(o=>e.fields[
o].trim()!=="")}}var TO=(e,t)=>({...za(e,t),by:e.by.startsWith("liên kết ")?e.by:""}),CO=(e,t)=>RO(e.field)&&t.has(`${e.row??""} ${e.field}`)?OO(e):e,Rh=(e,t,n)=>n.rowMark(on(t))===e?on(t):e;
function $O(e,t,n,o){let{copiedFrom:r,...s}=e,i={...e.fields},a=e.opened&&{...e.opened,fields:{...e.opened.fields}};for(let c of es){for(let u of[t,n])u&&i[c]===e.fields[c]&&(i[c]=vh(c,i[c],u[c]));a&&
t&&(a.fields[c]=vh(c,a.fields[c],t[c]))}return{...s,fields:i,...a?{opened:a}:{},version:t?Rh(e.version,t,o):e.version}}function Oh(e,t){let{webAddress:n}=e.settings();return!n||!(e.instant<=t.until)||
t.address!==Js(n)?{key:"link.testOver"}:e.seenAs()===""?void 0:{key:"link.testSignedIn"}}function LO(e,{token:t,noSignIn:n}){let o=Gr(e,t);if(o.is!=="test")return y({key:"link.refused"});let r=Oh(e,
o.token);if(r)return y(r);if(!n)return y({key:"link.testNoTick"});let{webAddress:s}=e.settings(),{layout:i,version:a}=e.built,c=e.runsAs();return e.exclusively(()=>(e.rememberProof({address:s,runsAs:
c,layout:i,version:a,at:e.now}),e.log([{what:{key:"log.linkProved"},by:"liên kết thử"}]),T({address:s,runsAs:c,version:a})))??y({key:"workbook.busy"})}function _O(e){let{federation:t,department:n,
contact:o}=e.settings(),r=e.round()?.document??"";return{federation:t,department:n,guidance:r,contact:o}}var Fa=class extends Error{constructor(n){super("no form");this.problems=n}};function AO(e,t){
let n=$d(e,{unit:t}),o=e.linkKey();if(!n.ok)throw new Fa(n.problems);if(!n.value.unit||!o)throw new Error("a link that holds opens its form");let{below:s,fillsFor:i,...a}=n.value;return{...a,unit:
a.unit,yourUnits:[],mayChoose:!1,rows:a.rows.map(c=>za(c,o))}}function cz(e,t){return Me(t).today(e)?.name??""}function uz(e,t){let{superiorsFill:n}=e.settings();return Me(e.table(
"units").rows).below(t).map(({code:o,name:r,status:s,timeliness:i,updated:a,phone:c})=>({code:o.trim(),name:r,status:s,timeliness:i,at:ge(a),phone:n?c:"",mayFillIn:n}))}var dz=(e,t)=>Me(e.table(
"units").rows).superior(t)?.name??"";function lz(e){let{closed:t}=Bs(e);return t?pt(Y(t,hm)):""}function pz(e,t,{token:n}){let{webAddress:o}=e.settings(),r=Oh(e,n),s=e.proof();return{office:_O(e),
state:"test",token:t,runsAs:e.runsAs(),version:e.built.version,address:Js(o)===n.address?o:"",refused:r?S(r):"",proved:s?.address===o&&s.version===e.built.version}}function Nd(e,{token:t,unit:n}){
let o=Gr(e,t),r={office:_O(e)};switch(o.is){case"refused":return{...r,state:"refused"};case"test":return pz(e,t,o);case"gone":return{...r,state:"merged",unit:o.unit.name,into:cz(o.unit,e.table(
"units").rows)};case"receipt":return{...r,state:"receipt",token:t,form:AO(e,o.unit.code.trim()),until:lz(e)};case"open":return{...r,state:o.kind==="preview"?"preview":"open",token:t,form:AO(e,
n??o.unit.code.trim()),below:n===void 0?uz(e,o.unit):[],above:dz(e,o.unit)}}}var mz=80;function hz(e){let t=Ki(e.slice(0,200)),n=t.ok?t.name:D(e.slice(0,200));return(n.match(/\p{L}/gu)?.length??0)<2||
/[@\x2f]|\d{3}/.test(n)?"":n.slice(0,mz)}function gz(e,t){let n=Gr(e,t);return n.is==="open"?n.kind==="preview"?{key:"link.preview"}:void 0:n.is==="receipt"?{key:"link.closed"}:{key:"link.refused"}}
var fz={self:"tự khai",behalf:"khai hộ"};function yz(e,t,n,o,r,s,i){let a=`liên kết ${t}`;return{refusal:()=>gz(e,r.token),received:(c,u,d)=>{let l=c,p=d.find((h,b)=>Qe(h,b)===l.copiedFrom&&
h.unit.trim()===n),m=$O(l,u,p,o);for(let h of es)m.fields[h]!==l.fields[h]&&i.add(`${l.rowId} ${h}`);return m},versionMeant:(c,u)=>Rh(c,u,o),by:`${a} (${s})`,consentBy:r.consent?`${s} (${fz[
r.consent]}, ${a})`:"",recorded:c=>hu(e,c,({code:u})=>n===t&&u.trim()===t)}}function bz(e,t,n){return e.ok?{ok:!0,value:{...e.value,rows:e.value.rows.map(o=>za(o,t))}}:Ae(e.problems.map(o=>CO(o,n)),
e.conflicts?.map(o=>TO(o,t)))}function PO(e,t){let n=hz(t.sender),o=e.linkKey(),r=o?.read(t.token);if(!o||!r||r.kind==="test")return y({key:"link.refused"});if(!n)return Ae([q({key:"link.sender"},{
field:"sender"})]);let{token:s,sender:i,consent:a,unit:c=r.unit,...u}=t,d=new Set,l=_d(e,{...u,unit:c,consent:a!==""},yz(e,r.unit,c,o,t,n,d));return bz(l,o,d)}var EO=E().check(ae(en)),Th=(e,t)=>({
input:e,run:t}),Ch={linkOpen:Th(P({token:Eu,unit:ye(EO)}),(e,t)=>{try{return T(Nd(e,t))}catch(n){if(n instanceof Fa)return Ae(n.problems);throw n}}),linkSave:Th(ua(Nk(kh,{unit:!0,consent:!0,rows:!0}),
{token:Eu,unit:ye(EO),sender:E().check(ae(400)),consent:ct(["","self","behalf"]),rows:Mt(ua(wh,{copiedFrom:ye(E().check(ae(60)))})).check(ae(60))}),(e,t)=>PO(e,t)),linkConfirm:Th(P({token:Eu,noSignIn:
Gt()}),LO)},MO=e=>typeof e=="string"&&Object.prototype.hasOwnProperty.call(Ch,e),wz=1e6;function NO(e,t){if(typeof t!="string"||t.length>wz)throw new Error("malformed body");return Xs(Ch[e].input,
JSON.parse(t))}var DO=(e,t,n)=>Ch[t].run(e,n);var IO=e=>new Rt({who:Y0(e),waitMs:5e3});function kz(e){let t=Ur(e),n=Fn(),{settings:o}=Vn(n?.settings??{}),{federation:r,department:s,contact:i}=o,a=
n?.round?.document??"",c={federation:r,department:s,guidance:a,contact:i};return e instanceof oe&&e.problem.key==="workbook.otherLayout"?{office:c,state:"upgrading"}:{office:c,state:"failed",says:S(
t)}}function zO(e){let t=e.parameter?.k,n=typeof t=="string"?t:"",o;try{o=Nd(IO(n),{token:n})}catch(r){o=kz(r)}return yv(o)}function FO(e,t){let n;try{let o=NO(e,t);return n=IO(o.token),
JSON.stringify(DO(n,e,o))}catch(o){let r=Ur(o);return n?.letGo(),JSON.stringify(y(r))}}function UO(e){pv(),xz(e?.source)}function xz(e){try{let t=new Rt({book:e,waitMs:5e3}),n=t.compileSettings(),o=
!1,r=me(t,()=>(o=t.mayWrite("accounts","review"),o&&t.round()?.state==="moving"&&ao(t,new Un(()=>t.spreadsheet())),pn(t,o))),s=[...o?[...Lv(t.spreadsheet()),...t.lostLog(),...Qv(t)]:[],...Sz(t,n,r)];
s.length&&e?.toast(s.map(S).join(`\n`),"Sổ Tài Khoản",30),Ho(t,()=>o)}catch(t){t instanceof oe?t.problem.key!=="workbook.notSetUp"?e?.toast(S(t.problem),"Sổ Tài Khoản",30):e&&vz(e):Fr("onOpen",t)}}
function vz(e){let t=ad(e);if(t==="none")return;let n=t==="copy"?"workbook.isCopy":"workbook.memoryLost";e.toast(S({key:n}),"Sổ Tài Khoản",30)}function Sz(e,t,n){let o=qS(e),r=e.settings().lettersOn;
return!r&&!o||!e.mayWrite("settings","value")?[]:[...o?[o]:[],...r?Rv(e,e.remembered().post??go,t,n):[]]}function Rz(e){try{return!e.mayWrite("accounts","unit")||!e.mayWrite("units","status")}catch{
return!1}}function KO(e,t){if(MO(e))return FO(e,t);let n;try{let o=va();if(o==="")return JSON.stringify(y({key:"who.nobody"}));let r=n=new Rt({who:di(o)}),s=SO(r,new Un(()=>r.spreadsheet()),e,t);
return e!=="checkGoogle"&&Ho(r),JSON.stringify(s)}catch(o){let r=Ur(o);return n?.letGo(),r.key!=="workbook.unexpected"||!n||!Rz(n)?JSON.stringify(y(r)):(ui(n,"protectionErrorsAtFlush",
n.wasRefusedLate),JSON.stringify(y({key:"workbook.protected"})))}}function Oz(e){UO(e)}function Tz(e){e?.range&&e.source&&ev(e)}function Cz(e){return e?.parameter?zO(e):void 0}function $z(e,t){
return KO(e,t)}function Lz(e){J0(e)}function Az(){Dv()}function _z(){Iv()}return YO(Pz);})();
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
