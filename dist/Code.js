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
"use strict";var App=(()=>{var oT=Object.create;var Ti=Object.defineProperty;var rT=Object.getOwnPropertyDescriptor;var sT=Object.getOwnPropertyNames;var iT=Object.getPrototypeOf,aT=
Object.prototype.hasOwnProperty;var cT=(e,t,n)=>t in e?Ti(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var uT=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}
catch(n){throw t=0,n}},dT=(e,t)=>{for(var n in t)Ti(e,n,{get:t[n],enumerable:!0})},Uh=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of sT(t))!aT.call(e,r)&&r!==n&&Ti(e,r,{get:(
)=>t[r],enumerable:!(o=rT(t,r))||o.enumerable});return e};var lT=(e,t,n)=>(n=e!=null?oT(iT(e)):{},Uh(t||!e||!e.__esModule?Ti(n,"default",{value:e,enumerable:!0}):n,e)),pT=e=>Uh(Ti({},"__esModule",{
value:!0}),e);var ge=(e,t,n)=>cT(e,typeof t!="symbol"?t+"":t,n);var $S=uT((jm,Wm)=>{"use strict";((e,t)=>{typeof define=="function"&&define.amd?define([],t):typeof Wm=="object"&&typeof jm<"u"?
Wm.exports=t():e.Papa=t()})(jm,function e(){var t=typeof self<"u"?self:typeof window<"u"?window:t!==void 0?t:{},n=!t.document&&!!t.postMessage,o=t.IS_PAPA_WORKER||!1,r={},s=0,i={};function a(g){
return g.charCodeAt(0)===65279?g.slice(1):g}function c(g){this._handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,this._baseIndex=0,this._partialLine="",this._rowCount=
0,this._start=0,this._nextChunk=null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(f){var x=R(f);x.chunkSize=parseInt(x.chunkSize),f.step||f.chunk||(x.chunkSize=
null),this._handle=new m(x),(this._handle.streamer=this)._config=x}.call(this,g),this.parseChunk=function(f,x){var $=parseInt(this._config.skipFirstNLines)||0;if(this.isFirstChunk&&0<$){let W=
this._config.newline;W||(_=this._config.quoteChar||'"',W=this._handle.guessLineEndings(f,_)),f=[...f.split(W).slice($)].join(W)}this.isFirstChunk&&C(this._config.beforeFirstChunk)&&(_=
this._config.beforeFirstChunk(f))!==void 0&&(f=_),this.isFirstChunk=!1,this._halted=!1;var $=this._partialLine+f,_=(this._partialLine="",this._handle.parse($,this._baseIndex,!this._finished));if(
!this._handle.paused()&&!this._handle.aborted()){if(f=_.meta.cursor,$=(this._finished||(this._partialLine=$.substring(f-this._baseIndex),this._baseIndex=f),_&&_.data&&(this._rowCount+=_.data.length),
this._finished||this._config.preview&&this._rowCount>=this._config.preview),o)t.postMessage({results:_,workerId:i.WORKER_ID,finished:$});else if(C(this._config.chunk)&&!x){if(this._config.chunk(_,
this._handle),this._handle.paused()||this._handle.aborted())return void(this._halted=!0);this._completeResults=_=void 0}return this._config.step||this._config.chunk||(this._completeResults.data=
this._completeResults.data.concat(_.data),this._completeResults.errors=this._completeResults.errors.concat(_.errors),this._completeResults.meta=_.meta),this._completed||!$||!C(this._config.complete)||
_&&_.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),$||_&&_.meta.paused||this._nextChunk(),_}this._halted=!0},this._sendError=function(f){C(
this._config.error)?this._config.error(f):o&&this._config.error&&t.postMessage({workerId:i.WORKER_ID,error:f,finished:!1})}}function u(g){var f;(g=g||{}).chunkSize||(g.chunkSize=i.RemoteChunkSize),
c.call(this,g),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){this._readChunk()},this.stream=function(x){this._input=x,this._nextChunk()},this._readChunk=function(){if(
this._finished)this._chunkLoaded();else{if(f=new XMLHttpRequest,this._config.withCredentials&&(f.withCredentials=this._config.withCredentials),n||(f.onload=O(this._chunkLoaded,this),f.onerror=O(
this._chunkError,this)),f.ontimeout=O(this._chunkTimeout,this),f.open(this._config.downloadRequestBody?"POST":"GET",this._input,!n),this._config.downloadTimeout&&!n&&(f.timeout=
this._config.downloadTimeout),this._config.downloadRequestHeaders){var x,$=this._config.downloadRequestHeaders;for(x in $)f.setRequestHeader(x,$[x])}var _;this._config.chunkSize&&(_=
this._start+this._config.chunkSize-1,f.setRequestHeader("Range","bytes="+this._start+"-"+_));try{f.send(this._config.downloadRequestBody)}catch(W){this._chunkError(W.message)}n&&f.status===0&&
this._chunkError()}},this._chunkLoaded=function(){f.readyState===4&&(f.status<200||400<=f.status?this._chunkError():(this._start+=this._config.chunkSize||f.responseText.length,this._finished=
!this._config.chunkSize||this._start>=(x=>(x=x.getResponseHeader("Content-Range"))!==null?parseInt(x.substring(x.lastIndexOf("/")+1)):-1)(f),this.parseChunk(f.responseText)))},this._chunkError=
function(x){x=f.statusText||x,this._sendError(new Error(x))},this._chunkTimeout=function(){this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function d(g){(g=g||{}
).chunkSize||(g.chunkSize=i.LocalChunkSize),c.call(this,g);var f,x,$=typeof FileReader<"u";this.stream=function(_){this._input=_,x=_.slice||_.webkitSlice||_.mozSlice,$?((f=new FileReader).onload=O(
this._chunkLoaded,this),f.onerror=O(this._chunkError,this)):f=new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(
this._rowCount< this._config.preview)||this._readChunk()},this._readChunk=function(){var _=this._input,W=(this._config.chunkSize&&(W=Math.min(this._start+this._config.chunkSize,this._input.size),_=
x.call(_,this._start,W)),f.readAsText(_,this._config.encoding));$||this._chunkLoaded({target:{result:W}})},this._chunkLoaded=function(_){this._start+=this._config.chunkSize,this._finished=
!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(_.target.result)},this._chunkError=function(){this._sendError(f.error)}}function l(g){var f;c.call(this,g=g||{}),this.stream=
function(x){return f=x,this._nextChunk()},this._nextChunk=function(){var x,$;if(!this._finished)return x=this._config.chunkSize,f=x?($=f.substring(0,x),f.substring(x)):($=f,""),this._finished=!f,
this.parseChunk($)}}function p(g){c.call(this,g=g||{});var f=[],x=!0,$=!1;this.pause=function(){c.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){
c.prototype.resume.apply(this,arguments),this._input.resume()},this.stream=function(_){this._input=_,this._input.on("data",this._streamData),this._input.on("end",this._streamEnd),this._input.on(
"error",this._streamError)},this._checkIsFinished=function(){$&&f.length===1&&(this._finished=!0)},this._nextChunk=function(){this._checkIsFinished(),f.length?this.parseChunk(f.shift()):x=!0},
this._streamData=O(function(_){try{f.push(typeof _=="string"?_:_.toString(this._config.encoding)),x&&(x=!1,this._checkIsFinished(),this.parseChunk(f.shift()))}catch(W){this._streamError(W)}},this),
this._streamError=O(function(_){this._streamCleanUp(),this._sendError(_)},this),this._streamEnd=O(function(){this._streamCleanUp(),$=!0,this._streamData("")},this),this._streamCleanUp=O(function(){
this._input.removeListener("data",this._streamData),this._input.removeListener("end",this._streamEnd),this._input.removeListener("error",this._streamError)},this)}function m(g){var f,x,$,_,W=Math.pow(
2,53),Me=-W,nt=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,st=
/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
U=this,je=0,B=0,$t=!1,Z=!1,te=[],z={data:[],errors:[],meta:{}};function lt(se){return g.skipEmptyLines==="greedy"?se.join("").trim()==="":se.length===1&&se[0].length===0}function Ce(){if(z&&$&&(an(
"Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+i.DefaultDelimiter+"'"),$=!1),g.skipEmptyLines&&(z.data=z.data.filter(function($e){return!lt($e)})),We(
)){let $e=function(wt){te.push(wt)};var Y=$e;if(z)if(Array.isArray(z.data[0])){for(var se=0;We()&&se< z.data.length;se++)z.data[se].forEach($e);z.data.splice(0,1)}else z.data.forEach($e)}function ne(
$e,wt){for(var ze=g.header?{}:[],ie=0;ie<$e.length;ie++){var q=ie,kt=$e[ie],kt=((de,Le)=>(it=>(g.dynamicTypingFunction&&g.dynamicTyping[it]===void 0&&(g.dynamicTyping[it]=g.dynamicTypingFunction(it)),
(g.dynamicTyping[it]||g.dynamicTyping)===!0))(de)?Le==="true"||Le==="TRUE"||Le!=="false"&&Le!=="FALSE"&&((it=>{if(nt.test(it)&&(it=parseFloat(it),Me< it&&it< W))return 1})(Le)?parseFloat(Le):st.test(
Le)?new Date(Le):Le===""?null:Le):Le)(q=g.header?ie>=te.length?"__parsed_extra":te[ie]:q,kt=g.transform?g.transform(kt,q):kt);q==="__parsed_extra"?(ze[q]=ze[q]||[],ze[q].push(kt)):ze[q]=kt}
return g.header&&(ie>te.length?an("FieldMismatch","TooManyFields","Too many fields: expected "+te.length+" fields but parsed "+ie,B+wt):ie< te.length&&an("FieldMismatch","TooFewFields",
"Too few fields: expected "+te.length+" fields but parsed "+ie,B+wt)),ze}var Ie;z&&(g.header||g.dynamicTyping||g.transform)&&(Ie=1,!z.data.length||Array.isArray(z.data[0])?(z.data=z.data.map(ne),Ie=
z.data.length):z.data=ne(z.data,0),g.header&&z.meta&&(z.meta.fields=te),B+=Ie)}function We(){return g.header&&te.length===0}function an(se,ne,Ie,Y){se={type:se,code:ne,message:Ie},Y!==void 0&&(se.row=
Y),z.errors.push(se)}C(g.step)&&(_=g.step,g.step=function(se){z=se,We()?Ce():(Ce(),z.data.length!==0&&(je+=se.data.length,g.preview&&je>g.preview?x.abort():(z.data=z.data[0],_(z,U))))}),this.parse=
function(se,ne,Ie){var Y=g.quoteChar||'"',Y=(g.newline||(g.newline=this.guessLineEndings(se,Y)),$=!1,g.delimiter?C(g.delimiter)&&(g.delimiter=g.delimiter(se),z.meta.delimiter=g.delimiter):((Y=(($e,wt,
ze,ie,q)=>{var kt,de,Le,it;q=q||[",","\u0009","|",";",i.RECORD_SEP,i.UNIT_SEP];for(var ss=0;ss< q.length;ss++){for(var kn,Ri=q[ss],pt=0,xn=0,at=0,zt=(Le=void 0,new y({comments:ie,delimiter:Ri,newline:
wt,preview:10}).parse($e)),Wn=0;Wn< zt.data.length;Wn++)ze&&lt(zt.data[Wn])?at++:(kn=zt.data[Wn].length,xn+=kn,Le===void 0?Le=kn:0< kn&&(pt+=Math.abs(kn-Le),Le=kn));0< zt.data.length&&(
xn/=zt.data.length-at),1.99< xn&&(de===void 0||pt< de||pt===de&&it< xn)&&(de=pt,kt=Ri,it=xn)}return{successful:!!(g.delimiter=kt),bestDelimiter:kt}})(se,g.newline,g.skipEmptyLines,g.comments,
g.delimitersToGuess)).successful?g.delimiter=Y.bestDelimiter:($=!0,g.delimiter=i.DefaultDelimiter),z.meta.delimiter=g.delimiter),R(g));return Y.header=We(),g.preview&&g.header&&Y.preview++,f=se,x=
new y(Y),z=x.parse(f,ne,Ie),Ce(),$t?{meta:{paused:!0}}:z||{meta:{paused:!1}}},this.paused=function(){return $t},this.pause=function(){$t=!0,x.abort(),f=C(g.chunk)?"":f.substring(x.getCharIndex())},
this.resume=function(){U.streamer._halted?($t=!1,U.streamer.parseChunk(f,!0)):(void 0)(U.resume,3)},this.aborted=function(){return Z},this.abort=function(){Z=!0,x.abort(),z.meta.aborted=!0,C(
g.complete)&&g.complete(z),f=""},this.guessLineEndings=function($e,Y){$e=$e.substring(0,1048576);var Y=new RegExp(h(Y)+"([^]*?)"+h(Y),"gm"),Ie=($e=$e.replace(Y,"")).split("\r"),Y=$e.split(`\n`),$e=
1< Y.length&&Y[0].length< Ie[0].length;if(Ie.length===1||$e)return`\n`;for(var wt=0,ze=0;ze< Ie.length;ze++)Ie[ze][0]===`\n`&&wt++;return wt>=Ie.length/2?`\r\n`:"\r"}}function h(g){return g.replace(
/[.*+?^${}()|[\]\\]/g,"\\$&")}function y(g){var f=(g=g||{}).delimiter,x=g.newline,$=g.comments,_=g.step,W=g.preview,Me=g.fastMode,nt=null,st=!1,U=g.quoteChar==null?'"':g.quoteChar,je=U;if(
g.escapeChar!==void 0&&(je=g.escapeChar),(typeof f!="string"||-1< i.BAD_DELIMITERS.indexOf(f))&&(f=","),$===f)throw new Error("Comment character same as delimiter");$===!0?$="#":(typeof $!="string"||
-1< i.BAD_DELIMITERS.indexOf($))&&($=!1),x!==`\n`&&x!=="\r"&&x!==`\r\n`&&(x=`\n`);var B=0,$t=!1;this.parse=function(Z,te,z){if(typeof Z!="string")throw new Error("Input must be a string");var lt=
Z.length,Ce=f.length,We=x.length,an=$.length,se=C(_),ne=[],Ie=[],Y=[],$e=B=0;if(!Z)return pt();if(Me||Me!==!1&&Z.indexOf(U)===-1){for(var wt=Z.split(x),ze=0;ze< wt.length;ze++){if(Y=wt[ze],
B+=Y.length,ze!==wt.length-1)B+=x.length;else if(z)return pt();if(!$||Y.substring(0,an)!==$){if(se){if(ne=[],it(Y.split(f)),xn(),$t)return pt()}else it(Y.split(f));if(W&&W<=ze)return ne=ne.slice(0,W),
pt(!0)}}return pt()}for(var ie=Z.indexOf(f,B),q=Z.indexOf(x,B),kt=new RegExp(h(je)+h(U),"g"),de=Z.indexOf(U,B);;)if(Z[B]===U)for(de=B,B++;;){if((de=Z.indexOf(U,de+1))===-1)return z||Ie.push({type:
"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:ne.length,index:B}),kn();if(de===lt-1)return kn(Z.substring(B,de).replace(kt,U));if(U===je&&Z[de+1]===je)de++;else if(U===je||
de===0||Z[de-1]!==je){ie!==-1&&ie< de+1&&(ie=Z.indexOf(f,de+1));var Le=ss((q=q!==-1&&q< de+1?Z.indexOf(x,de+1):q)===-1?ie:Math.min(ie,q));if(Z.substr(de+1+Le,Ce)===f){Y.push(Z.substring(B,de).replace(
kt,U)),Z[B=de+1+Le+Ce]!==U&&(de=Z.indexOf(U,B)),ie!==-1&&ie< B&&(ie=Z.indexOf(f,B)),q!==-1&&q< B&&(q=Z.indexOf(x,B));break}if(Le=ss(q),Z.substring(de+1+Le,de+1+Le+We)===x){if(Y.push(Z.substring(B,
de).replace(kt,U)),Ri(de+1+Le+We),ie!==-1&&ie< B&&(ie=Z.indexOf(f,B)),de=Z.indexOf(U,B),se&&(xn(),$t))return pt();if(W&&ne.length>=W)return pt(!0);break}Ie.push({type:"Quotes",code:"InvalidQuotes",
message:"Trailing quote on quoted field is malformed",row:ne.length,index:B}),de++}}else if($&&Y.length===0&&Z.substring(B,B+an)===$){if(q===-1)return pt();B=q+We,q=Z.indexOf(x,B),ie!==-1&&ie< B&&(ie=
Z.indexOf(f,B))}else if(ie!==-1&&(ie< q||q===-1))Y.push(Z.substring(B,ie)),B=ie+Ce,ie=Z.indexOf(f,B);else{if(q===-1)break;if(Y.push(Z.substring(B,q)),Ri(q+We),se&&(xn(),$t))return pt();if(W&&
ne.length>=W)return pt(!0)}return kn();function it(at){ne.push(at),$e=B}function ss(at){var zt=0;return zt=at!==-1&&(at=Z.substring(de+1,at))&&at.trim()===""?at.length:zt}function kn(at){return z||(
at===void 0&&(at=Z.substring(B)),Y.push(at),B=lt,it(Y),se&&xn()),pt()}function Ri(at){B=at,it(Y),Y=[],q=Z.indexOf(x,B)}function pt(at){if(g.header&&!te&&ne.length&&!st){var zt=ne[0],Wn=Object.create(
null),Wd=new Set(zt);let zh=!1;for(let is=0;is< zt.length;is++){let vn=a(zt[is]);if(Wn[vn=C(g.transformHeader)?g.transformHeader(vn,is):vn]){let Oi,Fh=Wn[vn];for(;Oi=vn+"_"+Fh,Fh++,Wd.has(Oi););
Wd.add(Oi),zt[is]=Oi,Wn[vn]++,zh=!0,(nt=nt===null?{}:nt)[Oi]=vn}else Wn[vn]=1,zt[is]=vn;Wd.add(vn)}zh&&console.warn("Duplicate headers found and renamed."),st=!0}return{data:ne,errors:Ie,meta:{
delimiter:f,linebreak:x,aborted:$t,truncated:!!at,cursor:$e+(te||0),renamedHeaders:nt}}}function xn(){_(pt()),ne=[],Ie=[]}},this.abort=function(){$t=!0},this.getCharIndex=function(){return B}}
function b(g){var f=g.data,x=r[f.workerId],$=!1;if(f.error)x.userError(f.error,f.file);else if(f.results&&f.results.data){var _={abort:function(){$=!0,k(f.workerId,{data:[],errors:[],meta:{aborted:!0}
})},pause:v,resume:v};if(C(x.userStep)){for(var W=0;W< f.results.data.length&&(x.userStep({data:f.results.data[W],errors:f.results.errors,meta:f.results.meta},_),!$);W++);delete f.results}else C(
x.userChunk)&&(x.userChunk(f.results,_,f.file),delete f.results)}f.finished&&!$&&k(f.workerId,f.results)}function k(g,f){var x=r[g];C(x.userComplete)&&x.userComplete(f),x.terminate(),delete r[g]}
function v(){throw new Error("Not implemented.")}function R(g){if(typeof g!="object"||g===null)return g;var f,x=Array.isArray(g)?[]:{};for(f in g)x[f]=R(g[f]);return x}function O(g,f){return function(
){g.apply(f,arguments)}}function C(g){return typeof g=="function"}return i.parse=function(g,f){var x=(f=f||{}).dynamicTyping||!1;if(C(x)&&(f.dynamicTypingFunction=x,x={}),f.dynamicTyping=x,
f.transform=!!C(f.transform)&&f.transform,f.downloadTimeout!==void 0){var x=parseInt(f.downloadTimeout);if(isNaN(x))throw new Error(
"Config downloadTimeout value ("+f.downloadTimeout+") not parsable by parseInt(val).");f.downloadTimeout=x}if(!f.worker||!i.WORKERS_SUPPORTED)return x=null,i.NODE_STREAM_INPUT,typeof g=="string"?(g=a(
g),x=new(f.download?u:l)(f)):g.readable===!0&&C(g.read)&&C(g.on)?x=new p(f):(t.File&&g instanceof File||g instanceof Object)&&(x=new d(f)),x.stream(g);(x=(()=>{var $;return!!i.WORKERS_SUPPORTED&&($=((
)=>{var _=t.URL||t.webkitURL||null,W=e.toString();return i.BLOB_URL||(i.BLOB_URL=_.createObjectURL(new Blob([
"var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ",
"(",W,")();"],{type:"text/javascript"})))})(),($=new t.Worker($)).onmessage=b,$.id=s++,r[$.id]=$)})()).userStep=f.step,x.userChunk=f.chunk,x.userComplete=f.complete,x.userError=f.error,f.step=C(
f.step),f.chunk=C(f.chunk),f.complete=C(f.complete),f.error=C(f.error),delete f.worker,x.postMessage({input:g,config:f,workerId:x.id})},i.unparse=function(g,f){var x=!1,$=!0,_=",",W=`\r\n`,Me='"',nt=
Me+Me,st=!1,U=null,je=!1,B=((()=>{if(typeof f=="object"){if(typeof f.delimiter!="string"||i.BAD_DELIMITERS.filter(function(te){return f.delimiter.indexOf(te)!==-1}).length||(_=f.delimiter),
typeof f.quotes!="boolean"&&typeof f.quotes!="function"&&!Array.isArray(f.quotes)||(x=f.quotes),typeof f.skipEmptyLines!="boolean"&&typeof f.skipEmptyLines!="string"||(st=f.skipEmptyLines),
typeof f.newline=="string"&&(W=f.newline),typeof f.quoteChar=="string"&&(Me=f.quoteChar,nt=Me+Me),typeof f.header=="boolean"&&($=f.header),Array.isArray(f.columns)){if(
f.columns.length===0)throw new Error("Option columns is empty");U=f.columns}f.escapeChar!==void 0&&(nt=f.escapeChar+Me),f.escapeFormulae instanceof RegExp?je=f.escapeFormulae:
typeof f.escapeFormulae=="boolean"&&f.escapeFormulae&&(je=/^[=+\-@\t\r].*$/)}})(),new RegExp(h(Me),"g"));if(typeof g=="string"&&(g=JSON.parse(g)),Array.isArray(g)){if(!g.length)return $t(U,g,st);if(
Array.isArray(g[0]))return $t(null,g,st);if(typeof g[0]=="object")return $t(U||Object.keys(g[0]),g,st)}else if(typeof g=="object")return typeof g.data=="string"&&(g.data=JSON.parse(g.data)),
Array.isArray(g.data)&&(g.fields||(g.fields=g.meta&&g.meta.fields||U),g.fields||(g.fields=Array.isArray(g.data[0])?g.fields:typeof g.data[0]=="object"?Object.keys(g.data[0]):[]),Array.isArray(g.data[
0])||typeof g.data[0]=="object"||(g.data=[g.data])),$t(g.fields||[],g.data||[],st);throw new Error("Unable to serialize unrecognized input");function $t(te,z,lt){var Ce="",We=(typeof te=="string"&&(
te=JSON.parse(te)),typeof z=="string"&&(z=JSON.parse(z)),Array.isArray(te)&&0< te.length),an=!Array.isArray(z[0]);if(We&&$){for(var se=0;se< te.length;se++)0< se&&(Ce+=_),Ce+=Z(te[se],se);
0< z.length&&(Ce+=W)}for(var ne=0;ne< z.length;ne++){var Ie=(We?te:z[ne]).length,Y=!1,$e=We?Object.keys(z[ne]).length===0:z[ne].length===0;if(lt&&!We&&(Y=lt==="greedy"?z[ne].join("").trim()==="":z[
ne].length===1&&(z[ne][0]==null||z[ne][0].length===0)),lt==="greedy"&&We){for(var wt=[],ze=0;ze< Ie;ze++){var ie=an?te[ze]:ze;wt.push(z[ne][ie])}Y=wt.join("").trim()===""}if(!Y){for(var q=0;q< Ie;
q++){0< q&&!$e&&(Ce+=_);var kt=We&&an?te[q]:q;Ce+=Z(z[ne][kt],q)}ne< z.length-1&&(!lt||0< Ie&&!$e)&&(Ce+=W)}}return Ce}function Z(te,z){var lt,Ce,We;return te==null?"":te.constructor===Date?isNaN(
te.getTime())?"":te.toISOString():(We=!1,lt=te.toString(),je&&typeof te!="number"&&typeof te!="bigint"&&typeof te!="boolean"&&je.test(lt)&&(te=lt="'"+lt,We=!0),Ce=lt.replace(B,nt),(We=We||x===!0||
typeof x=="function"&&x(te,z)||Array.isArray(x)&&x[z]||((an,se)=>{for(var ne=0;ne< se.length;ne++)if(-1< an.indexOf(se[ne]))return!0;return!1})(Ce,i.BAD_DELIMITERS)||-1< Ce.indexOf(_)||-1< lt.indexOf(
Me)||Ce.charAt(0)===" "||Ce.charAt(Ce.length-1)===" ")?Me+Ce+Me:Ce)}},i.RECORD_SEP="\u001e",i.UNIT_SEP="\u001f",i.BYTE_ORDER_MARK="\uFEFF",i.BAD_DELIMITERS=["\r",`\n`,'"',i.BYTE_ORDER_MARK],
i.WORKERS_SUPPORTED=!n&&!!t.Worker,i.NODE_STREAM_INPUT=1,i.LocalChunkSize=10485760,i.RemoteChunkSize=5242880,i.DefaultDelimiter=",",i.Parser=y,i.ParserHandle=m,i.NetworkStreamer=u,i.FileStreamer=d,
i.StringStreamer=l,i.ReadableStreamStreamer=p,o&&(t.onmessage=function(g){g=g.data,i.WORKER_ID===void 0&&g&&(i.WORKER_ID=g.workerId),typeof g.input=="string"?t.postMessage({workerId:i.WORKER_ID,
results:i.parse(g.input,g.config),finished:!0}):(t.File&&g.input instanceof File||g.input instanceof Object)&&(g=i.parse(g.input,g.config))&&t.postMessage({workerId:i.WORKER_ID,results:g,finished:!0}
)}),(u.prototype=Object.create(c.prototype)).constructor=u,(d.prototype=Object.create(c.prototype)).constructor=d,(l.prototype=Object.create(l.prototype)).constructor=l,(p.prototype=Object.create(
c.prototype)).constructor=p,i})});var bF={};dT(bF,{doGet:()=>mF,onEdit:()=>pF,onOpen:()=>lF,openPage:()=>Vv,rpc:()=>hF,sendDailyLetters:()=>gF,setUp:()=>yF,showMissingFirst:()=>fF});var Zd=
"\\u034F\\u061C\\u180B-\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB",mT="\\u00AD",hT=new RegExp(`[${Zd}${mT}]`,"g"),as=e=>e.replace(hT,"");var gT=
"µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",fT="àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",yT=
/([aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõï])|[ôöñíìæóòî]/gi,bT="âáàåãäêéèúüë_ùøûõï",wT=[0,1,0,9,3,35],kT="ôöñíìæóòî",xT="ơưđíìỉĩịỵ",vT="€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ",Bh=/[A-Za-z\xA1-\u1EF9]+/g,ST=
/[\u1EA0-\u1EF9ăđĩơũưĂĐĨƠŨƯ]/,jh=/[^\0-\x7F]/,Wh=/á[º»]|Ä[‘ƒ©\x90\x91\x83]|Å[©¨]|Æ[°¡¯]|Ã[\x80-\x9F\xA1-\xBF]/,RT=/[a-z]Ã|Ã.[a-z]/,OT="ngh?|[cgknp]h|t[hr]|gi|qu|[bcdđghklmnprstvx]",TT=
"[aăâeêioôơuưy]|o[aăe]|[iy]ê|u[âôy]|ươ|uyê",CT="o?a|u?ê|i|u?y",$T="o?a[ioy]?|au|â[uy]|o?eo?|êu?|i[au]?|[iy]êu|ô?i|oi?|u?ôi?|ơi?|u[ai]?|uây|u[êơ]|uy[au]?|ư[aiu]?|ươ[iu]|y",LT=new RegExp(
`^(?:${OT})?(?:(?:${TT})(?:ng|[cmnpt])|(?:${CT})[cn]h|${$T})$`),AT="[ăâêôơư](?![12]|ơ[12]).*[12]|[12].*[ăâêôơư]",_T="[aeou]i|[aeio]u|[ae]o|ay|[iu]a",PT="^[^1]*(?:[cpt]|ch)$",ET=new RegExp(
`${AT}|(?:${_T})[12]|${PT}`);function MT(e){let t=e.toLowerCase();if(t.length>7||e.slice(1)!==t.slice(1)&&e!==e.toUpperCase())return!1;let n=t.normalize("NFD").replace(
/[\u0301\u0323]([\u0302\u0306]?)/g,"$11").replace(/[\u0300\u0303\u0309]/g,"2").normalize("NFC");return LT.test(n.replace(/[12]/,""))&&!ET.test(n.replace(/^(?:gi|qu)(?=[^12])/,""))}var Kh=
e=>!/[a-z]/.test(e)&&/[A-Z]\S*[A-Z]/.test(e);function Zh(e){let t=Kh(e);return e.replace(Bh,n=>{let o=n.replace(/[^A-Za-z]/g,r=>fT[gT.indexOf(r)]||r);return t||Kh(n)?o.toUpperCase():o})}function Gh(
e){return e.replace(yT,(t,n)=>{let o=t.toLowerCase(),r=o.charAt(0),s=bT.indexOf(o.charAt(1)),i=wT[s%6],a=s<6?2:s<12?6:-1,c=n?a<0?[i]:s%6?[a,i]:[a]:[],u=(xT[kT.indexOf(r)]||r)+String.fromCharCode(
...c.map(d=>768+d));return t.charAt(0)===r?u:u.toUpperCase()}).normalize("NFC")}function Hh(e){let t=e.replace(/(Ã|Æ|áº|á»)(?: |$)/g,"$1\u00a0"),n;try{n=decodeURIComponent(t.replace(/[^]/g,i=>{let a=
i.charCodeAt(0),c=a>255?128+vT.indexOf(i):a;return c<128&&a>255?"%FF":`%${(c+256).toString(16).slice(1)}`})).normalize("NFC")}catch{return}let{good:o,bad:r}=Ci(n),s=Wh.test(e);return s&&t===e||(s||
RT.test(e))&&o&&!r?n:void 0}function Ci(e,t=String){let n=(e.match(Bh)||[]).filter(r=>r.length>1&&jh.test(r)),o=n.filter(r=>MT(t(r))).length;return{good:o,bad:n.length-o}}var Vh={tcvn3:Zh,vni:Gh,
mojibake:Hh};function xo(e){if(!jh.test(e))return;let t=e.normalize("NFC");if(ST.test(t))return"unicode";if(Wh.test(t)||Hh(t)!==void 0)return"mojibake";let n=Ci(t);if(n.bad===0)return;let o=Ci(t,Zh),
r=Ci(t,Gh),s=o.good< r.good?r:o;return s.good>n.good&&s.good>=4*s.bad?s===r?"vni":"tcvn3":void 0}function pr(e){let t=xo(e),n=t&&t!=="unicode"?Vh[t](e.normalize("NFC")):void 0;return n===void 0?
void 0:{from:t,text:n}}function qh(e){let t={unicode:0,tcvn3:0,vni:0,mojibake:0,undefined:0};for(let i of e)for(let a of i)t[`${xo(a)}`]+=1;let n=["tcvn3","vni","mojibake"].reduce((i,a)=>t[a]>t[i]?a:
i),o=t.unicode||!t[n]||n==="mojibake"?void 0:Vh[n],r=[],s=e.map((i,a)=>i.map((c,u)=>{let d=pr(c),l=!d&&o&&xo(c)===void 0&&Ci(c,o).bad===0,p=d?d.text:l?o(c):c;return p!==c&&r.push({row:a,column:u,
before:c,after:p}),p}));return r.length>0?{from:n,rows:s,changes:r}:void 0}var NT="\\0-\\x08\\x0E-\\x1F\\x7F",DT=new RegExp(`[${Zd}${NT}]`,"g"),IT=/[\x80-\x9F\xAD]/g,zT=
/\s*[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]\s*/g,FT=[768,777,771,769,803];function D(e){if(!/^(?:str|num|bo|bi)/.test(typeof e))return"";let t=String(e).replace(DT,"");if(/[\x80-\xA0\xAD]/.test(t)){
let n=t.replace(/[^\S\xA0]+/g," ").replace(/^ | $/g,"").normalize("NFC"),o=xo(t);if(o&&o!=="unicode"&&xo(n)===o)return n}return t.replace(IT,"").replace(/\s+/g," ").trim().normalize("NFC")}function G(
e){let t=e.toLowerCase();return/[^\0-\x7F]/.test(t)?t.normalize("NFD").replace(/[\u0300-\u036F]/g,"").replace(/[đðɖ]/g,"d"):t}function K(e){return D(e).toLowerCase().replace(/[ðɖ]/g,"đ").replace(zT,
"-").normalize("NFD").replace(/(o[\u0300-\u0323](?=[ae])|u[\u0300-\u0323](?=y))(.)/g,(t,n,o)=>n.charAt(0)+o+n.charAt(1)).normalize("NFC")}function Jh(e,t){return K(e)===K(t)}var Xh=
" _-–—,;:!?.…·'‘’\"“”«»()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";function Yh(e){let t="",n="",o="";return e.normalize("NFD").replace(/([^\u0300-\u036F])([\u0300-\u036F]*)/gu,
(r,s,i)=>{let a=s.toLowerCase(),c=i.replace(/[^\u0302\u0306\u031B]/g,""),u=c?Xh.indexOf((a+c).normalize("NFC")):-1,d=u<0?Xh.indexOf(a):u,l=u<0?i:i.replace(c,"");return t+=d<0?a:String.fromCharCode(
d+1),n+=l?FT.indexOf(l.charCodeAt(0))+1||9:0,o+=a===s?0:1,""}),`${t}\0${n}\0${o}`}function Xt(e,t){let n=Yh(e),o=Yh(t);return n< o?-1:n>o?1:0}function Qh(e){return e.toLowerCase().normalize(
"NFC").replace(/(^|[\s.'’-])([^\s.'’-])/gu,(t,n,o)=>n+o.toUpperCase())}function Xa(e,t){let n=e.length>t.length?e:t,o=n===e?t:e,r=n.length-o.length;if(r>1)return!1;let s=0,i=0;for(;s< o.length&&
e.charCodeAt(s)===t.charCodeAt(s);)s+=1;for(;i< o.length-s&&n.charCodeAt(n.length-1-i)===o.charCodeAt(o.length-1-i);)i+=1;let a=o.length-s-i;return r===1?a===0:a===1||a===2&&e[s]===t[s+1]&&e[s+1]===t[
s]}var Ya=e=>e.slice(0,1).toLowerCase()+e.slice(1);var tg=864e5,Ja=e=>Date.UTC(+e.slice(0,4),+e.slice(5,7)-1,+e.slice(8,10)),eg=e=>String(e).padStart(2,"0"),J=(e,t)=>new Date(Ja(e)+t*tg).toISOString(
).slice(0,10);function ec(e,t){let[n,o,r]=e.split("-").map(Number),s=new Date(Date.UTC(n,o-1+t,1)),i=new Date(Date.UTC(s.getUTCFullYear(),s.getUTCMonth()+1,0)).getUTCDate();return new Date(Date.UTC(
s.getUTCFullYear(),s.getUTCMonth(),Math.min(r,i))).toISOString().slice(0,10)}var Ve=(e,t)=>Math.round((Ja(t)-Ja(e))/tg),$i=e=>new Date(Ja(e)).getUTCDay(),H=e=>e.slice(0,10),cs=e=>new Date(
e+7*36e5).toISOString().slice(0,19),tc=e=>Date.parse(`${e.length===10?`${e}T00:00:00`:e}Z`)-7*36e5,M=e=>e?`${e.slice(8,10)}/${e.slice(5,7)}/${e.slice(0,4)}`:"",fe=e=>e?`${M(e)} ${e.slice(11,16)}`:"",
UT=["Chủ nhật","thứ Hai","thứ Ba","thứ Tư","thứ Năm","thứ Sáu","thứ Bảy"],mt=e=>`${M(e)} (${UT[$i(e)]})`,Gd=(e,t,n)=>{let o=new Date(Date.UTC(e,t-1,n));return e>=1900&&e<2200&&o.getUTCFullYear()===e&&
o.getUTCMonth()===t-1&&o.getUTCDate()===n?`${e}-${eg(t)}-${eg(n)}`:void 0},ng=200,KT=4e3,Sn="(\\d{1,2})",nc="(\\d{4}|\\d{2})",Qa="(?: ?[-/.\\\\] ?| )",BT=`${Sn}${Qa}${Sn}${Qa}${nc}`,jT=
`(\\d{4})${Qa}${Sn}${Qa}${Sn}`,WT=`${Sn} ?thang ?${Sn}(?: ?[,/.-] ?| ?nam ?| )${nc}`,og=["jan","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],rg=`(${og.join("|")})[a-z]{0,6}\\.?`,
ZT=`${Sn}(?:st|nd|rd|th)?[ -]${rg}[ ,-]{1,2}${nc}`,GT=`${rg} ${Sn}(?:st|nd|rd|th)?,? ${nc}`,HT="(?:t\\d\\d:\\d\\d[\\d:.+z-]*)?",VT=`(?:${[BT,jT,WT,ZT,GT].join("|")})${HT}(?![a-z\\d]|[/.\\\\]\\d)`,sg=
"\\d{1,2} ?(?:h|g|gio|:) ?(?:\\d{1,2}(?: ?phut|:\\d{1,2})?)?(?![a-z\\d])",qT="ngay|mung|mong|het|den|toi|(?:cham|muon) nhat(?: la)?|(?:duoc )?gia han|han|chot|cuoi|luc|vao|sang|trua|chieu",XT=
"thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nhat|cn|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?",YT=`(?:${qT}|${XT}|${sg})(?![a-z])`,JT=new RegExp(
`^[ ,.:;()-]*(?:${YT}[ ,.:;()-]*){0,8}$`),QT=/\b(?:hoac|va|hay|den|toi|truoc|sau|tu|roi|doi|lui|am lich|al)\b|->/,eC="mot hai ba tu nam sau bay tam chin muoi".split(" "),tC=
/\bthang (muoi(?: (?:mot|hai))?|nam(?= nam)|mot|hai|ba|tu|sau|bay|tam|chin)\b/g,nC=e=>e.split(" ").reduce((t,n)=>t+eC.indexOf(n)+1,0),Hd=e=>G(as(e.replace(/[\r\n]+/g," ; ").normalize(
"NFKC"))).replace(/[\u2215\u2044]/g,"/").replace(/[\u2010-\u2015\u2212]/g,"-").replace(/["“”'‘’«»]/g," ").replace(/\s+/g," ").replace(tC,(t,n)=>`thang ${nC(n)}`).trim();function ig(e){let t=[],n=
new RegExp(`(^|[^a-z\\d:])${VT}`,"g");for(let o=n.exec(e);o;o=n.exec(e)){let[r,s="",i,a,c,u,d,l,p,m,h,y,b,k,v,R,O]=o,C=c??u??h??k??O??"",g=a??d??m,f=b??v??"",x=o.index+s.length,$=Gd(C.length===2?
2e3+ +C:+C,g===void 0?og.indexOf(f)+1:+g,+(i??l??p??y??R??""));t.push({day:$,from:x,to:x+r.length-s.length})}return t}function ke(e){if(/^\d{4}-\d\d-\d\d$/.test(e))return Gd(+e.slice(0,4),+e.slice(5,
7),+e.slice(8));if(e===""||e.length>ng)return;let t=Hd(e),[n,o]=ig(t);if(!n||o||!JT.test(t.slice(0,n.from)))return;let r=t.slice(n.to);return/\d/.test(r.replace(new RegExp(sg,"g")," ").replace(
/\b(?:thu |t)[2-7]\b/g," "))||QT.test(r)?void 0:n.day}function us(e){let t=Hd(e.slice(0,ng));return/\b(?:het|cham nhat|den|toi)\b/.test(t)?void 0:ke(t.replace(/^truoc\b/,""))}var ag=
"-|->|~|=>|(?:cho )?(?:den|toi)(?: het)?(?: ngay)?",oC="thu (?:hai|ba|tu|nam|sau|bay)|chu nhat",rC=new RegExp(`(?:^|[^a-z\\d/.-])${Sn}(?: ?[/.-] ?${Sn})? ?(?:${ag}) ?$`),sC=new RegExp(
`^[ ()]*(?:${ag})[ ()]*(?:(?:${oC}),? *)?$`);function cg(e,t){if(e.length>KT)return;let n=Hd(e),o=new Set,r=0,s;for(let{day:i,from:a,to:c}of ig(n)){let u=n.slice(r,a);if(i===void 0)return;let d=i,l=
rC.exec(u);if(l&&/\d/.test(u)){if(d=Gd(+i.slice(0,4),l[2]?+l[2]:+i.slice(5,7),+l[1])??"",!d||/\d/.test(u.slice(0,l.index)))return}else{if(/\d/.test(u))return;if(s!==void 0&&sC.test(u))d=s;else if(
/\b(?:den|toi)\b/.test(u))return}let p=Ve(d,i)+1;if(p<1||p>t)return;for(let m=0;m< p;m+=1)o.add(J(d,m));s=d===i?i:void 0,r=c}return/\d/.test(n.slice(r))||o.size===0&&n!==""?void 0:[...o].sort()}
var ug="Nếu vẫn báo, gọi cán bộ phụ trách.",dg={"account.otherNetwork":e=>({what:`Đây là địa chỉ hoặc tên trên ${e.network}, không phải Facebook.`,todo:
"Mở trang Facebook của đơn vị và sao chép địa chỉ. Mỗi tài khoản chỉ ghi trang, nhóm hoặc tài khoản Facebook."}),"account.required":e=>({what:"",todo:`Nhập ${e.label}.`,letter:{what:"Chưa có.",todo:
"Bổ sung."}}),"account.kind":{what:"",todo:"Chọn Trang, Nhóm, Cá nhân hoặc Không có.",letter:{what:"Chưa có."}},"account.kindUnknown":e=>({what:`“${e.text}” không phải là một loại.`,todo:
"Chọn Trang, Nhóm, Cá nhân hoặc Không có."}),"account.usageUnknown":e=>({what:`“${e.text}” không có trong các lựa chọn.`,todo:"Chọn Đang dùng, Tạm khóa hoặc Ngừng dùng."}),"account.fixUnknown":e=>({
what:`Cột cần sửa: không có cột “${e.text}” trong báo cáo.`,todo:"Ghi tên cột như ở dòng đầu, cách nhau bằng dấu phẩy."}),"account.reviewUnknown":e=>({what:`“${e.text}” không phải là kết quả duyệt.`,
todo:"Chọn Đạt hoặc Trả lại."}),"account.reason":{what:"",todo:"Ghi lý do chưa có tài khoản, ví dụ: đang lập trang, dự kiến xong trong tháng 11.",letter:{what:"Chưa có lý do."}},
"account.secondNoName":{what:"Có số điện thoại mà chưa có tên người quản trị thứ hai.",todo:"Ghi họ tên, hoặc xóa số điện thoại."},"account.secondIsFirst":{what:
"Người thứ hai trùng với người quản trị.",todo:"Ghi tên người khác, hoặc để trống."},"account.secondPhoneIsFirst":{what:"Hai người quản trị ghi cùng một số điện thoại.",todo:
"Ghi số riêng của người thứ hai nếu có."},"account.reasonLong":{what:"Lý do, ghi chú dài quá 500 ký tự.",todo:"Viết ngắn lại."},"account.addressIsGroup":{what:"Địa chỉ này là của một nhóm.",todo:
"Đổi Loại thành Nhóm nếu đúng."},"account.addressIsPage":{what:"Địa chỉ này là của một trang.",todo:"Đổi Loại thành Trang nếu đúng."},"account.addressIsPerson":{what:
"Địa chỉ này có vẻ là của một tài khoản cá nhân.",todo:"Đổi Loại thành Cá nhân nếu đúng."},"account.groupAddress":{what:"Đây không phải là địa chỉ nhóm (địa chỉ nhóm có dạng facebook.com/groups/…).",
todo:"Mở nhóm và sao chép lại địa chỉ, hoặc đổi Loại."},"account.addressTidied":e=>({what:`Địa chỉ sẽ được ghi là ${e.address}.`,todo:"Mở thử một lần."}),"account.phoneTidied":
e=>`Số điện thoại sẽ được ghi là ${e.phone}.`,"account.ask":e=>`Có phải “${e.value}” không?`,"account.returned":e=>`Cán bộ tỉnh trả lại: ${e.comment}`,"account.cellUnreadable":{what:
"Sổ không đọc được nội dung này.",todo:`Xóa và gõ lại. ${ug}`},"account.rowUnreadable":{what:"Sổ không kiểm tra được tài khoản này.",todo:`Gõ lại các ô. ${ug}`},"account.more":
e=>`và ${e.count} điều khác.`,"account.changedSince":e=>`Đã đổi sau lần duyệt: ${e.columns}. Cán bộ tỉnh sẽ duyệt lại.`,"account.commentAnswered":e=>({what:`Đã sửa sau ý kiến này: ${e.columns}.`,todo:
"Xem lại rồi duyệt."}),"account.answered":e=>`Ý kiến của cán bộ tỉnh: “${e.comment}” Đã sửa sau ý kiến này: ${e.columns}. Cán bộ tỉnh sẽ duyệt lại.`,"account.returnedNoComment":{what:
"Cán bộ tỉnh trả lại, chưa ghi lý do.",todo:"Gọi cán bộ phụ trách để hỏi."},"account.markUnknown":{what:"Dấu duyệt không phải do sổ này ghi, nên lần duyệt chưa được tính.",todo:
"Chọn lại Đạt hoặc Trả lại ở cột Duyệt."},"account.noConsent":{what:"Chưa có xác nhận là người quản trị này đã biết và đồng ý.",todo:"Hỏi người quản trị, đánh dấu đồng ý trong biểu mẫu rồi gửi lại."},
"account.consentWithdrawn":{what:"Người quản trị đã rút đồng ý.",todo:"Đổi người quản trị, hoặc xóa họ tên, chức vụ, điện thoại, email của người đó."},"account.otherNotice":
e=>`${e.count} tài khoản có người quản trị đồng ý theo một bản thông báo khác bản ở thẻ Cấu hình. Lần gửi sau của đơn vị sẽ ghi theo bản mới.`,"account.keptLong":e=>({what:
`Tài khoản ngừng dùng hơn ${e.months} tháng mà còn thông tin của người quản trị.`,todo:"Xóa họ tên, chức vụ, điện thoại, email của người đó."}),"account.noUnit":{what:"Chưa có mã đơn vị.",todo:
"Ghi mã như trong thẻ Đơn vị."},"account.unknownUnit":e=>({what:`Không có đơn vị nào mang mã “${e.code}” trong thẻ Đơn vị.`,todo:"Sửa mã, hoặc thêm đơn vị."}),"account.unitMeant":e=>({what:
`Không có đơn vị nào mang mã “${e.code}” trong thẻ Đơn vị.`,todo:`Có phải ${e.meant} không? Nếu đúng thì ghi mã đó.`}),"account.noneWithAccounts":{what:
"Đơn vị đã khai tài khoản nên không ghi là Không có.",todo:"Chuyển “Không có” sang Ngừng dùng, hoặc xóa các tài khoản đã khai nhầm."},"account.noneTwice":{what:"Đơn vị đã có một dòng Không có.",todo:
"Chuyển bớt một dòng sang Ngừng dùng."},"account.legacyText":e=>({what:"Chữ bị lỗi phông.",todo:`Có phải “${e.text}” không?`,letter:{todo:"Gõ lại bằng Unikey, bảng mã Unicode."}})};var Rn=
"Mở trang hoặc nhóm của đơn vị, sao chép địa chỉ rồi dán lại.",Vd="Mở trang rồi sao chép lại toàn bộ địa chỉ.",lg="Nếu chưa có trang, đơn vị chọn “Không có” và ghi lý do.",Li="Mở thử một lần.",pg={
"address.EMPTY":{what:"Chưa có địa chỉ truy cập.",todo:Rn},"address.MULTIPLE":{what:"Có nhiều địa chỉ khác nhau.",todo:"Giữ một địa chỉ; địa chỉ còn lại khai thành một tài khoản khác."},
"address.EMAIL_IN_URL":{what:"Đây là địa chỉ email, không phải địa chỉ Facebook.",todo:"Ghi email vào ô Email, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.PHONE_IN_URL":{what:
"Đây là số điện thoại, không phải địa chỉ Facebook.",todo:"Ghi số vào ô Điện thoại, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.NOT_URL":{what:"Đây không phải là địa chỉ truy cập.",todo:
`${Rn} Nếu ô trong sổ hiện thẻ có tên trang, xóa ô rồi dán địa chỉ dạng chữ (Ctrl + Shift + V). ${lg}`,letter:{todo:`${Rn} ${lg}`}},"address.SCHEME":{what:
"Đây không phải là địa chỉ trang web; địa chỉ trang web bắt đầu bằng https:\x2f/.",todo:Rn},"address.OTHER_SITE":{what:"Địa chỉ này không thuộc Facebook.",todo:
"Dán địa chỉ trang, nhóm hoặc tài khoản Facebook, có dạng https:\x2f/www.facebook.com/…",letter:{todo:"Ghi địa chỉ trang, nhóm hoặc tài khoản Facebook của đơn vị."}},"address.LOOKALIKE_HOST":{what:
"Tên miền gõ sai hoặc giả mạo; tên miền đúng là www.facebook.com.",todo:`Không mở liên kết này nếu không tự gõ ra nó. ${Rn}`},"address.USERINFO":{what:
"Địa chỉ có ký tự @ trước tên miền, thường gặp ở liên kết lừa đảo.",todo:`Không mở liên kết này. ${Rn}`},"address.PORT":{what:"Sau tên miền có dấu hai chấm và ký tự lạ.",todo:
"Xóa phần đó, hoặc sao chép lại địa chỉ từ trang."},"address.NOT_PROFILE_HOST":{what:"Đây là trang kỹ thuật hoặc trợ giúp của Facebook, không phải trang của đơn vị.",todo:Rn},"address.ADMIN_TOOL":{
what:"Đây là công cụ quản trị, người khác không mở được.",todo:"Mở trang như một người xem bình thường rồi sao chép địa chỉ công khai."},"address.HOME":{what:
"Đây là trang chủ Facebook, chưa có tên trang.",todo:Rn},"address.SYSTEM_PAGE":{what:"Đây là trang chức năng của Facebook (sự kiện, cài đặt, chia sẻ…), không phải trang, nhóm hay tài khoản.",todo:Rn},
"address.LOGIN_LINK":{what:"Đây là liên kết đăng nhập hoặc khôi phục tài khoản nên không được lưu.",todo:"Không gửi liên kết này cho ai. Sau khi đăng nhập, mở trang rồi sao chép địa chỉ của trang."},
"address.CONTENT_LINK":{what:"Đây là liên kết của một bài viết, ảnh hoặc video.",todo:"Bấm vào tên trang ở đầu bài để mở trang, rồi sao chép địa chỉ của trang."},"address.MISSING_ID":{what:
"Địa chỉ thiếu mã số (id) của tài khoản, có thể do sao chép chưa hết.",todo:Vd},"address.HIDDEN_ID":{what:"Địa chỉ này dùng mã tạm của Facebook (pfbid…), người khác có thể không mở được.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.CUT":{what:"Địa chỉ có vẻ bị ngắt giữa chừng, do xuống dòng hoặc thừa dấu cách.",todo:
"Viết liền thành một địa chỉ; nếu phần sau là ghi chú thì xóa đi."},"address.REDIRECT_LINK":{what:"Liên kết chuyển hướng này không cho biết dẫn tới trang nào.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.DEEP_LINK":{what:"Liên kết này chỉ dùng trong ứng dụng điện thoại và không dẫn tới trang, nhóm hay tài khoản nào.",todo:Rn},
"address.USERNAME_CHARS":{what:"Tên người dùng sau facebook.com/ chỉ gồm chữ không dấu, chữ số và dấu chấm, không có khoảng trắng.",todo:"Sao chép địa chỉ từ trang, không gõ tên trang."},
"address.USERNAME_SHORT":{what:"Tên người dùng sau facebook.com/ ngắn hơn 5 ký tự (không kể dấu chấm), có thể do sao chép chưa hết.",todo:Vd},"address.USERNAME_LONG":{what:
"Tên người dùng sau facebook.com/ dài hơn 50 ký tự, có thể do dính thêm chữ.",todo:Vd},"address.USERNAME_TLD":{what:"Tên người dùng sau facebook.com/ không được kết thúc bằng .com, .net…",todo:
"Thay bằng địa chỉ trang Facebook nếu đây là trang web riêng của đơn vị."},"address.note.SCHEME_FIXED":{what:"Phần đầu địa chỉ (https:\x2f/www…) gõ chưa đúng, đã được sửa.",todo:Li},
"address.note.TEXT_AROUND":{what:"Đã tách địa chỉ khỏi phần chữ xung quanh.",todo:Li},"address.note.BARE_USERNAME":{what:"Đã hiểu nội dung này là tên người dùng Facebook.",todo:
"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},"address.note.AT_USERNAME":{what:"Đã hiểu phần sau ký tự @ là tên người dùng Facebook.",todo:"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},
"address.note.MESSENGER_LINK":{what:"Đây là liên kết Messenger, đã đổi sang địa chỉ trang.",todo:Li},"address.note.DEEP_LINK":{what:
"Đây là liên kết của ứng dụng điện thoại, đã đổi sang địa chỉ trang web.",todo:Li},"address.note.REDIRECT_UNWRAPPED":{what:"Đã bỏ phần chuyển hướng, chỉ giữ địa chỉ của trang.",todo:Li},
"address.note.MEMBER_LINK":{what:"Đây là liên kết tới một thành viên của nhóm, đã đổi sang địa chỉ tài khoản của người đó.",todo:"Dán địa chỉ của nhóm nếu muốn báo cáo nhóm."},
"address.note.NAME_LIKE_SITE":{what:"Tên người dùng này kết thúc như một trang web (.vn).",todo:"Mở thử; nếu đây là trang web riêng của đơn vị thì thay bằng địa chỉ trang Facebook."},
"address.note.UNRESOLVED":{what:"Đây là liên kết chia sẻ rút gọn, chưa biết dẫn tới trang nào.",todo:"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ đầy đủ và dán lại."}};var qd=
"ví dụ hoa.nguyen@gmail.com",oc=e=>/^[^@]*\s[^@]*$/.test(e.trim())?" Nếu ô đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.":"",mg={"email.EMPTY":{what:"Chưa có địa chỉ email.",todo:
`Ghi một địa chỉ, ${qd}.`},"email.MULTIPLE":{what:"Có nhiều địa chỉ email.",todo:"Giữ một địa chỉ của người quản trị."},"email.NO_AT":{what:"Địa chỉ email thiếu dấu @.",todo:`Gõ cho đủ, ${qd}.`},
"email.NO_LOCAL":{what:"Thiếu phần tên đứng trước dấu @.",todo:"Gõ cho đủ địa chỉ email."},"email.TWO_AT":{what:"Địa chỉ email có nhiều dấu @.",todo:"Giữ một dấu @ và một địa chỉ."},"email.SPACES":{
what:"Địa chỉ email không có khoảng trắng.",todo:"Viết liền."},"email.ACCENTS":{what:"Địa chỉ email có chữ có dấu hoặc ký tự lạ.",todo:"Gõ lại bằng chữ không dấu."},"email.COMMA":{what:
"Trong địa chỉ email có dấu phẩy.",todo:"Thay bằng dấu chấm."},"email.CHARS":{what:"Địa chỉ email có ký tự không dùng được.",todo:"Chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới."},
"email.DOTS":{what:"Địa chỉ email không có hai dấu chấm liền nhau, không bắt đầu hay kết thúc bằng dấu chấm.",todo:"Gõ lại địa chỉ."},"email.DOMAIN":{what:"Phần sau dấu @ chưa đúng.",todo:
"Gõ cho đủ, ví dụ gmail.com, yahoo.com.vn."},"email.LENGTH":{what:"Địa chỉ email quá dài, có thể dính chữ khác.",todo:"Gõ lại địa chỉ."},"email.PHONE_IN_EMAIL":{what:"Đây là số điện thoại.",todo:
"Chuyển số sang ô Điện thoại, còn ô Email ghi địa chỉ email."},"email.URL_IN_EMAIL":{what:"Đây là địa chỉ trang mạng.",todo:`Ghi địa chỉ email, ${qd}.`},"email.NAME_IN_EMAIL":{what:
"Đây là tên, chưa phải địa chỉ email.",todo:"Ghi địa chỉ có dấu @. Nếu ô trong sổ đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.",letter:{todo:"Ghi địa chỉ có dấu @."}},
"email.note.TEXT_AROUND":{what:"Chỉ lấy phần địa chỉ email, bỏ phần chữ đi kèm.",todo:"Xem lại địa chỉ."}};var hg=({label:e,example:t})=>`Ghi đầy đủ ${Ya(e)}, ví dụ: ${t}.`,gg={"person.EMPTY":e=>({
what:`${e.label} chưa rõ.`,todo:hg(e)}),"person.SHORT":e=>({what:"Nội dung quá ngắn.",todo:hg(e)}),"person.LONG":{what:"Họ tên dài quá 60 ký tự.",todo:"Chỉ ghi họ và tên."},"person.TOO_LONG":{what:
"Nội dung dài quá 100 ký tự.",todo:"Viết ngắn lại."},"person.CHARS":{what:"Có ký tự không dùng được.",todo:"Chỉ ghi bằng chữ."},"person.SHIFTED":{what:"Nội dung này giống của ô khác.",todo:
"Xem lại thứ tự các cột đã dán.",letter:{todo:"Xem lại, có thể các cột đã bị lệch."}},"person.OFFICE_IN_NAME":{what:"Họ tên có cả chức vụ.",todo:"Giữ họ tên, chuyển chức vụ sang ô Chức vụ."},
"person.TWO_PEOPLE":{what:"Có nhiều người.",todo:"Ghi một người; người kia ghi ở ô Người quản trị thứ hai."},"person.ENCODING":{what:"Chữ bị lỗi phông.",todo:"Gõ lại bằng Unikey, bảng mã Unicode."},
"person.ADDRESS_IN_NAME":{what:"Đây là địa chỉ truy cập.",todo:"Chuyển địa chỉ sang ô Địa chỉ truy cập, rồi ghi tên."},"person.EMAIL_IN_NAME":{what:"Đây là địa chỉ email.",todo:
"Chuyển địa chỉ sang ô Email, rồi ghi tên."},"person.PHONE_IN_NAME":{what:"Đây là số điện thoại.",todo:"Chuyển số sang ô Điện thoại, rồi ghi tên."},"person.note.ONE_WORD":{what:
"Họ tên chỉ có một chữ.",todo:"Xem lại đã đủ họ và tên chưa."},"person.note.TITLE_STRIPPED":{what:"Chỉ ghi họ tên, bỏ phần xưng hô, học vị đứng trước.",todo:"Xem lại họ tên."}};var fg=
"Số di động có 10 chữ số, số cố định kể cả mã vùng có 11.",yg="Ghi số di động hoặc số cố định của người quản trị.",rc="Xem lại số.",bg={"phone.EMPTY":{what:"Chưa có số điện thoại.",todo:
"Ghi một số của người quản trị, ví dụ 0912 345 678."},"phone.MULTIPLE":{what:"Có nhiều số điện thoại.",todo:"Giữ một số của người quản trị."},"phone.TOO_SHORT":{what:`Số này thiếu chữ số. ${fg}`,todo:
"Gõ lại cho đủ số."},"phone.TOO_LONG":{what:`Số này thừa chữ số. ${fg}`,todo:"Gõ lại cho đúng số."},"phone.PREFIX":{what:
"Đầu số này không tồn tại. Số di động bắt đầu bằng 03, 05, 07, 08 hoặc 09; số cố định bắt đầu bằng 02.",todo:"Gõ lại cho đúng số."},"phone.NO_PREFIX":{what:"Số này thiếu số 0 hoặc mã vùng ở đầu.",
todo:"Gõ cho đủ, ví dụ số cố định tại Trà Vinh bắt đầu bằng 0294."},"phone.AREA_CODE":{what:"Mã vùng không tồn tại, hoặc số không có trong vùng đó.",todo:
"Gõ lại cho đúng số, ví dụ mã vùng Trà Vinh là 0294."},"phone.FAKE":{what:"Số này giống số ví dụ.",todo:"Ghi số đang dùng của người quản trị."},"phone.LETTER_FOR_DIGIT":{what:
"Có chữ cái lẫn trong số, ví dụ chữ O thay cho số 0 hoặc chữ l thay cho số 1.",todo:"Gõ lại bằng chữ số."},"phone.CHARS":{what:"Nội dung này không đọc được là số điện thoại.",todo:
"Chỉ ghi một số, không ghi thêm tên, email hay ghi chú."},"phone.SCIENTIFIC":{what:"Excel đã rút gọn số này (có chữ E) nên không còn đủ chữ số.",todo:"Gõ lại số điện thoại."},"phone.SERVICE_NUMBER":{
what:"Đây là số tổng đài hoặc số khẩn cấp (như 1800, 1900, 113).",todo:yg},"phone.CLOSED_NETWORK":{what:"Đây là số của mạng riêng (069, 080), máy ngoài thường không gọi được.",todo:yg},
"phone.FOREIGN":{what:"Đây là số nước ngoài.",todo:"Ghi số Việt Nam, bắt đầu bằng 0 hoặc +84."},"phone.note.TEXT_AROUND":{what:"Chỉ lấy số điện thoại, bỏ phần chữ đi kèm.",todo:rc},
"phone.note.LEADING_ZERO_ADDED":{what:"Số bị mất số 0 ở đầu, đã được thêm lại.",todo:rc},"phone.note.OLD_11_DIGIT":{what:"Đây là số di động 11 chữ số cũ, đã đổi sang đầu số mới.",todo:rc},
"phone.note.OLD_AREA_CODE":{what:"Số cố định ghi theo mã vùng cũ, đã đổi sang mã vùng mới.",todo:rc},"phone.note.UNKNOWN_PREFIX":{what:"Đầu số này chưa rõ của nhà mạng nào.",todo:
"Gọi thử, hoặc xem lại số."},"phone.note.AMBIGUOUS_OLD_AREA":{what:"Đây có thể là số di động, cũng có thể là số cố định ghi theo mã vùng cũ.",todo:
"Ghi theo mã vùng mới, bắt đầu bằng 02, nếu là số cố định."}};function Yt(e,t=160){if(e.length<=t)return e;let n=t-1;for(;n>0&&/[\u0300-\u036F\uDC00-\uDFFF\u200D\uFE0F]/.test(e.charAt(n));)n-=1;
return`${e.slice(0,n)}…`}var iC=new Map([["comment",1e3],["text",500],["value",500],["units",800],["columns",500],["did",800],["so",500],["trouble",800]]);function sc(e){return typeof e!="object"||
e===null?e:Object.fromEntries(Object.entries(e).map(([t,n])=>[t,typeof n=="string"?Yt(n,iC.get(t)):n]))}var ic=e=>typeof e=="string"?e:`${e.what} ${e.todo}`.trim(),wg=e=>typeof e=="string"?e:
`${e.letter?.what??e.what} Đề nghị ${Ya(e.letter?.todo??e.todo)}`.trim(),ac=(e,t)=>typeof e=="function"?e(t):e;var Xd={...pg,...bg,...mg,...gg,...dg},vo=({key:e,with:t})=>ic(ac(Xd[e],sc(t)));var aC=
new Map(Object.entries({ldld:"lien doan lao dong",cdcs:"cong doan co so",cdn:"cong doan nganh",cdvc:"cong doan vien chuc",cd:"cong doan",cti:"cong ti",ct:"cong ti",h:"huien",p:"phuong",x:"xa",dk:
"dac khu",tx:"thi xa",tp:"thanh pho",it:"i te",va:"",thpt:"trung hoc pho thong",thcs:"trung hoc co so",ttit:"trung tam i te",ubnd:"ui ban nhan dan",mtv:"mot thanh vien",tnhh:"trach nhiem huu han",cp:
"co phan",bv:"benh vien"})),VF=new Set("lien doan lao dong cong co so nganh tinh huien".split(" ")),cC=[" tinh "," huien "," thi xa "," thi tran "," thanh pho "," dac khu "],uC=1<< cC.length,qF=uC<<1;
function Yd(e,t=new Map){return[].concat(...e.split(/\s+/).map(n=>{let o=t.get(n);if(o)return o;let s=G(n).replace(/y/g,"i").replace(/\b([a-z])\.(?=[a-z]\b)/g,"$1").split(/[^a-z0-9]+/).map(i=>{let a=
aC.get(i);return a===void 0?i:a}).join(" ").split(" ").filter(Boolean);return t.set(n,s),s}))}var dC=["trang","fan ?page","page","facebook","fb","nhom","group","chinh thuc","official",
"lien doan lao dong","cong doan(?: co so| nganh)?"],lC=new RegExp(` (?:${dC.join("|")})(?= )`,"g"),Jd=/^(?:huien|thi xa|thanh pho) /;function kg(e){let t=new Map,n=new Map,o=new Map,r=i=>` ${Yd(i,
t).join(" ")} `.replace(lC,"").replace(/ tinh [a-z ]{2,30}$/," ").trim(),s=(i,a)=>{i&&o.set(i,(o.get(i)||new Set).add(a))};for(let i of e){let a=i.code.trim(),c=r(i.name),u=
/ tinh ([a-z ]{2,30})$/.exec(Yd(i.name,t).join(" "));n.set(a,c),s(c,a),Jd.test(c)&&s(c.replace(Jd,""),a),u&&s(u[1],"")}return{coreOf:r,own:n,units:o}}function xg(e,{coreOf:t,own:n,units:o}){let r=
e.unit.trim(),s=n.get(r),i=t(D(e.pageName||e.accountName)),a=[...o.get(i)||[]],c=s===void 0||!Jd.test(i)&&` ${s} `.includes(` ${i} `);return a.length===1&&a[0]!==r&&!c?a[0]:void 0}function mr(e,t){
let n=new Map;for(let o of e){let r=t(o)||"",s=n.get(r);s?s.push(o):r&&n.set(r,[o])}return[...n.values()].filter(o=>o.length>1)}var Ai=e=>[...new Set(e.map(t=>t.unit.trim()))];var cc={accountName:
"Trương Thanh Dũng",pageName:"Công đoàn tỉnh Trà Vinh",key:"u:ldldtravinh",name:"Trương Thanh Dũng",phone:"+84918544418",email:"ldldtravinh@yahoo.com.vn"},Qd=(e="")=>G(D(e));function el(e){if(
/^\s*v[íi] ?d[ụu]/i.test(e.accountName||e.pageName||""))return!0;let t=e.key===cc.key,n=e.phone===cc.phone,o=e.email===cc.email;if(!t&&!n&&!o)return!1;let r=["accountName","pageName","name"].filter(
s=>Qd(e[s])===Qd(cc[s]));return n&&o||t&&r.includes("pageName")||r.length+Number(t)+Number(n)+Number(o)>3}var vg=e=>e.length>2||Ai(e).length>1,uc={SAMPLE_ROW:{level:"fix",says:{what:
"Đây là ví dụ in sẵn trong mẫu.",todo:"Xóa, hoặc thay bằng thông tin của đơn vị."},find:({samples:e})=>e.map(t=>({rows:[t]}))},SHARE_LINK:{level:"note",field:"address",says:{what:
"Đây là liên kết chia sẻ, chưa phải địa chỉ đầy đủ.",todo:"Mở liên kết rồi sao chép lại địa chỉ của trang."},find:({rows:e})=>e.filter(t=>t.kind==="share"||/^s:/.test(t.key||"")).map(t=>({rows:[t]}))}
,OTHER_UNIT:{level:"question",field:"pageName",says:e=>({what:`Tên này là của đơn vị khác: ${e.other}.`,todo:"Hỏi lại đơn vị đã khai xem có nhầm không."}),find:({rows:e,cores:t})=>e.flatMap(n=>{let o=
xg(n,t),r=n.pageName?"pageName":"accountName";return o?[{rows:[n],units:[n.unit.trim(),o],field:r}]:[]})},SAME_ADDRESS:{level:"question",field:"address",says:e=>({what:
`Các đơn vị sau cùng khai một địa chỉ: ${e.units}.`,todo:"Hỏi lại xem địa chỉ là của đơn vị nào."}),find:({rows:e})=>mr(e,t=>t.key).filter(t=>Ai(t).length>1).map(t=>({rows:t}))},REPEATED:{level:"fix",
field:"address",says:e=>({what:`Địa chỉ này được khai ${e.count} lần trong cùng đơn vị (${e.units}).`,todo:"Giữ một tài khoản, chuyển tài khoản thừa sang Ngừng dùng."}),find:({rows:e})=>mr(e,
t=>t.key).flatMap(t=>mr(t,n=>n.unit.trim())).map(t=>({rows:t}))},PERHAPS_SAME:{level:"note",field:"address",says:e=>({what:
`Có ${e.count} tài khoản cùng tên trang và cùng người liên hệ nhưng khác địa chỉ (${e.units}).`,todo:"Xem có phải cùng một trang không."}),find:({rows:e})=>mr(e,t=>t.key&&t.pageName&&(t.phone||
t.email)&&`${Qd(t.pageName)}\n${t.phone||t.email}`).filter(t=>new Set(t.map(n=>n.key)).size>1).map(t=>({rows:t}))},MANY_PHONE:{level:"note",field:"phone",says:e=>({what:
`Số điện thoại này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>mr(e,t=>t.phone).filter(vg).map(t=>({rows:t}))},
MANY_EMAIL:{level:"note",field:"email",says:e=>({what:`Email này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>mr(
e,t=>t.email).filter(vg).map(t=>({rows:t}))}};var Sg=Object.fromEntries(Object.entries(uc).map(([e,{says:t}])=>[`across.${e}`,typeof t=="function"?t:()=>t]));var Rg={"workbook.notSetUp":{what:
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
"Đang có một lượt Kiểm tra Google khác.",todo:"Chờ một phút rồi bấm lại."},"google.neverChecked":{what:"Sổ này chưa được Kiểm tra Google lần nào.",todo:
"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Kiểm tra Google."},"google.differs":e=>({what:`Kiểm tra Google thấy ${e.count} điều khác với điều sổ dựa vào.`,todo:e.so}),"google.sorts":{what:
"Kiểm tra Google thấy việc sắp xếp không như sổ dựa vào, nên sổ không sắp xếp.",todo:"Lọc cột Trạng thái để xem đơn vị chưa báo cáo."},"google.here":"Lần này không hỏi được.","google.run":
"Sổ sẽ tự biết khi việc đó xảy ra.","google.never":"Không thể biết từ trong sổ; sổ chạy đúng với cả hai cách.","google.refused":"Lần này không hỏi được: thiếu quyền hoặc đang bận.","setting.empty":
e=>({what:`Thẻ Cấu hình: mục “${e.label}” còn trống.`,todo:"Ghi giá trị."}),"setting.lost":e=>({what:`Thẻ Cấu hình thiếu mục “${e.label}”.`,todo:"Chọn “Thiết lập, sửa lại sổ” để thêm lại."}),
"setting.unreadable":e=>({what:`Thẻ Cấu hình: sổ không đọc được mục “${e.label}”.`,todo:"Xóa và gõ lại."}),"setting.day":e=>({what:
`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}” không phải là một ngày.`,todo:"Ghi theo dạng 30/10/2018."}),"setting.yesNo":e=>({what:`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}”.`,todo:
"Ghi Có hoặc Không."}),"setting.email":e=>({what:`Thẻ Cấu hình: mục “${e.label}” có “${e.text}” không phải là địa chỉ email.`,todo:`Sửa hoặc xóa địa chỉ đó.${oc(e.text)}`}),"setting.page":e=>({what:
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
"Thêm một tài khoản, hoặc chọn “Không có”."},"form.tooMany":{what:"Mỗi lần gửi nhiều nhất 30 tài khoản.",todo:"Gửi làm nhiều lần."},"form.unitFull":e=>({what:
`Mỗi đơn vị khai nhiều nhất ${e.most} tài khoản, kể cả tài khoản đã ngừng dùng.`,todo:"Sửa các tài khoản đã có, hoặc gọi cán bộ phụ trách."}),"form.oldPage":{what:"Biểu mẫu này đã cũ.",todo:
"Đóng và mở lại biểu mẫu; nội dung đã nhập vẫn còn."},"setup.nothing":"Sổ đã đúng, không có gì phải sửa.","setup.tabMade":e=>`Đã tạo thẻ “${e.tab}”.`,"setup.tabRemade":
e=>`Thẻ “${e.tab}” đã bị xóa, đã tạo lại thẻ trống. Nếu cần lấy lại nội dung cũ: Tệp, Lịch sử phiên bản.`,"setup.tabKept":e=>`Thẻ “${e.tab}” đang mang tên “${e.name}”; giữ nguyên tên mới.`,
"setup.columnMade":e=>`Đã thêm cột “${e.column}” vào thẻ “${e.tab}”.`,"setup.headingBack":e=>`Thẻ “${e.tab}”: tiêu đề “${e.old}” đã được đặt lại thành “${e.column}”.`,"setup.formats":
e=>`Đã đặt lại định dạng ô ở thẻ “${e.tab}”.`,"setup.choices":e=>`Đã đặt lại danh sách chọn ở thẻ “${e.tab}”.`,"setup.table":
e=>`Thẻ “${e.tab}”: Google không cho đặt danh sách chọn ở cột “${e.columns}”, thường vì vùng này đã thành bảng (Table). Sổ vẫn chạy. Để có lại danh sách chọn: bấm mũi tên cạnh tên bảng, chọn hoàn nguyên về dải ô thường (Revert to unformatted range). Sau đó chọn lại “Thiết lập, sửa lại sổ”.`,
"setup.colours":e=>`Đã đặt lại màu báo ở thẻ “${e.tab}”.`,"setup.looks":e=>`Đã đặt lại tiêu đề, ghi chú, độ rộng cột ở thẻ “${e.tab}”.`,"setup.rights":"Đã cập nhật quyền sửa các thẻ.","setup.mayEdit":
e=>`Người sửa được mọi thẻ: ${e.emails}.`,"setup.left":e=>`Còn phải ghi: ${[...e.deadline?["thời hạn"]:[],...e.contact?["liên hệ khi cần hỗ trợ"]:[],...e.roster?["danh sách đơn vị"]:[]].join(", ")}.`,
"setup.protection":e=>`Đã đặt lại quyền sửa ở thẻ “${e.tab}”.`,"setup.copied":{what:
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
"Sổ này chưa từng được thử với Google của anh, chị. Kiểm tra Google ngay bây giờ (khoảng nửa phút)?"};var pC=3;function mC({added:e,moved:t,to:n,merged:o,renamed:r,dissolved:s,revived:i,other:a}){
return[...n.length>pC?[`${t} chuyển về ${n.length} cấp trên`]:n.map(({name:d,count:l})=>`${l} chuyển về ${Yt(d)||"tỉnh"}`),...[[o,"nhập"],[r,"đổi tên"],[s,"giải thể"],[i,"hoạt động lại"],[e,
"thêm mới"],[a,"thay đổi khác"]].flatMap(([d,l])=>d?[`${d} ${l}`]:[])].join(", ").replace(/^(\d+) /,"$1 đơn vị ")}var Og={"roster.takenIn":e=>`${e.code} vẫn được nhập. ${e.fault}`,
"roster.missingFirst":e=>`Đã đưa ${e.missing} đơn vị chưa báo cáo lên đầu thẻ ${e.tab}, rồi đến ${e.fix} đơn vị cần sửa. Giữ thứ tự này? Bấm Không để trở lại thứ tự cũ.`,"roster.noCode":{what:
"Chưa có mã đơn vị.",todo:"Đặt cho đơn vị một mã riêng."},"roster.codeTwice":e=>({what:`Mã “${e.code}” được dùng cho nhiều đơn vị.`,todo:"Đặt mỗi đơn vị một mã."}),"roster.codeLong":e=>({what:
`Mã dài quá ${e.most} ký tự.`,todo:"Đặt mã ngắn hơn."}),"roster.unreadable":{what:"Sổ không kiểm tra được dòng này.",todo:"Gõ lại các ô; nếu vẫn báo, báo người hỗ trợ kỹ thuật."},"roster.noName":{
what:"Chưa có tên đơn vị.",todo:"Ghi tên đơn vị."},"roster.parentSelf":{what:"Cấp trên trùng với chính đơn vị này.",todo:"Ghi đơn vị cấp trên, hoặc để trống."},"roster.parentUnknown":e=>({what:
`Không có đơn vị nào mang mã “${e.parent}”.`,todo:"Sửa mã cấp trên, hoặc ghi tên cấp trên."}),"roster.badEmail":e=>({what:`“${e.text}” không phải là địa chỉ email.`,todo:
`Sửa email để đơn vị nhận được thư.${oc(e.text)}`}),"roster.askEmail":e=>({what:`“${e.text}” có phải là “${e.suggest}” không?`,todo:"Sửa; thư chưa gửi tới địa chỉ này."}),"roster.refusedEmail":e=>({
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
"Thêm đơn vị này nếu cần theo dõi."}),"roster.codeUsed":e=>({what:`Mã “${e.code}” đã dùng cho ${e.name} trước đây, không dùng lại.`,todo:"Đặt mã khác."}),"roster.changes":e=>mC(e),"below.returned":
"dòng bị trả lại","below.waiting":e=>`Còn ${e.count} dòng chờ xác nhận.`,"below.fix":e=>`Cần sửa: ${e.columns}.`,"below.group":e=>[
`${e.superior} đề nghị các đơn vị sau báo cáo tài khoản Facebook${e.round?` theo ${e.round}`:""}${e.deadline?`, ${e.deadline}`:""}:`,...e.names.map(t=>`- ${Yt(t)}`),...e.more?[
`và còn ${e.more} đơn vị. Đơn vị chưa rõ thì hỏi ${e.ask}.`]:[],"Đơn vị nào đã báo cáo xong, xin cảm ơn và bỏ qua tin này."].join(`\n`),"roster.section":{what:
"Dòng này có vẻ là tên một nhóm đơn vị, không phải một đơn vị.",todo:"Đặt cho đơn vị một mã khác nếu đây là đơn vị."},"roster.nearCode":e=>({what:
`Sổ đã có mã “${e.code}” (${e.name}), chỉ khác ở dấu hoặc số 0.`,todo:`Ghi mã “${e.code}” nếu là đơn vị này; nếu là đơn vị khác, đặt mã khác hẳn.`}),"roster.nearLine":e=>({what:
`Dòng ${e.line} đã có mã “${e.code}”, chỉ khác ở dấu hoặc số 0.`,todo:"Xóa bớt một dòng nếu là một đơn vị; nếu không, đặt mã khác hẳn."}),"roster.sameName":e=>({what:
`Sổ đã có “${e.name}” mang mã “${e.code}”.`,todo:"Xem có phải một đơn vị không."}),"roster.sameNameLine":e=>({what:`“${e.name}” đã có ở dòng ${e.line} với mã “${e.code}”.`,todo:
"Xem có phải một đơn vị không."}),"roster.nothing":"(trống)","roster.emptied":e=>`${e.column} (sẽ bị xóa trống, đang là “${e.was}”)`,"roster.needColumn":e=>({what:`Bảng thiếu cột “${e.column}”.`,todo:
"Thêm cột đó rồi dán lại."}),"roster.empty":{what:"Chưa có dòng nào để nhập.",todo:"Dán bảng có dòng tiêu đề, ví dụ: Mã, Tên đơn vị, Loại, Cấp trên, Email liên hệ, Điện thoại liên hệ."},
"roster.cellLong":e=>({what:`Dòng ${e.line} của bảng có một ô dài quá ${e.most} ký tự.`,todo:"Xem lại dòng đó: có thể thiếu dấu ngoặc kép hoặc dấu ngăn cột."}),"roster.tooLong":{what:
"Bảng dài quá 20.000 dòng.",todo:"Chia nhỏ."},"roster.repeatedInPaste":e=>({what:`Mã “${e.code}” đã có ở dòng ${e.line} của bảng này.`,todo:"Đặt mã khác, hoặc xóa bớt một dòng."})};var Tg={
"letter.setting":e=>({what:`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}”.`,todo:`Ghi ${e.want}.`}),"letter.google":e=>({what:
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
`${e.units} đơn vị có tài khoản bị trả lại mà chưa ghi lý do, nên chưa có thư trả lại.`,todo:"Ghi lý do ở cột Ý kiến của thẻ Tài khoản."}),"letter.didSend":e=>[[e.sent,"thư đã gửi"],[e.failed,
"thư gửi lỗi"],[e.unknown,"thư không rõ đã gửi"],[e.held,"thư chờ lượt sau"],[e.unplanned,"đơn vị không lập được thư (báo người hỗ trợ kỹ thuật)"]].flatMap(([t,n])=>t?[`${t} ${n}`]:[]).join(", ")||
"không có thư đến hạn","letter.linkLeftOut":"(liên kết, xem trong biểu mẫu)","letter.change":e=>`mục “${e.label}” từ ${e.from||"trống"} thành ${e.to||"trống"}`,"letter.dayCounts":e=>[e.kinds.map(([t,
n])=>`${t} ${n.toLowerCase()}`).join(", "),e.held?`${e.held} thư chờ hôm sau`:""].filter(Boolean).join("; "),"letter.gone":{what:"Thư này không còn trong lịch gửi.",todo:"Mở lại bảng Thư."},
"letter.noQuota":{what:"Hôm nay đã hết hạn mức gửi thư của Google.",todo:"Gửi vào ngày mai."},"letter.notSent":e=>({what:`Google không nhận gửi thư đến ${e.to}.`,todo:"Thử lại sau."}),
"letter.changed":e=>({what:`Sau khi bật gửi thư, có người đã đổi ${e.changes}, nên thư tạm dừng.`,todo:"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư… để xem lịch mới và xác nhận."}),
"letter.preview":e=>`Sẽ gửi ${e.counts}. Gửi?`,"letter.heldSubject":e=>`Thư tự động tạm dừng từ ${e.day}, chờ cán bộ xác nhận`,"letter.openBook":"Mở sổ","letter.heldOnce":
"Sổ chỉ báo một lần về thay đổi này. Chưa thư nào của đợt được gửi cho đến khi cán bộ xác nhận.","letter.previewNone":"Theo lịch mới, chưa có thư nào cần gửi trong những ngày tới.","letter.lost":e=>({
what:`Thẻ Thư không còn ghi ${e.letters} thư đã gửi (bị xóa, hoặc sổ được khôi phục bản cũ). Thư tạm dừng để không đơn vị nào nhận hai lần.`,todo:
"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư…, rồi chọn “Coi như đã gửi” hoặc “Gửi lại”."}),"letter.extra":e=>({what:`Thẻ Thư ghi ${e.letters} thư đã gửi mà sổ không gửi, nên thư tạm dừng.`,todo:
"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư…, rồi chọn “Coi như đã gửi” hoặc “Gửi lại”."}),"letter.mixed":{what:"Thẻ Thư ghi các thư đã gửi khác với phần ghi nhớ của sổ, nên thư tạm dừng.",todo:
"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư…, rồi chọn “Coi như đã gửi” hoặc “Gửi lại”."},"letter.noLedger":{what:"Phần ghi nhớ của sổ về các thư đã gửi bị hỏng, nên thư tạm dừng.",todo:
"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư…, rồi chọn “Coi như đã gửi” hoặc “Gửi lại”."},"letter.changedAgain":{what:"Cấu hình vừa đổi thêm sau khi bảng Thư được mở.",todo:
"Xem lại lịch rồi xác nhận."},"letter.nothingHeld":"Không còn gì phải quyết định: thư đang đi theo lịch.","letter.runnerLeft":e=>({what:
`Người gửi thư ${e.email} không còn là cán bộ phụ trách, nên thư đã dừng.`,todo:"Cán bộ phụ trách chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư…, rồi bấm “Nhận việc gửi thư”."}),"letter.busy":{what:
"Đang có một lượt gửi thư.",todo:"Chờ vài phút rồi mở lại bảng Thư."}};var Cg={"health.runner":e=>`Người gửi: ${e.email}.`,"health.noRunner":"Chưa ai được giao gửi thư.","health.paused":
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
`Lượt gửi thư gần nhất là ${e.last}, đã quá một ngày.`,todo:"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư… để kiểm tra."})};var $g={"link.refused":{what:
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
"Chọn “Thiết lập, sửa lại sổ”."}};var Lg={"log.form":"Gửi biểu mẫu","log.formAfterClose":"Báo cáo bằng biểu mẫu, ghi sau chốt","log.formUnlisted":
"Gửi biểu mẫu (email chưa có trong danh sách, tự chọn đơn vị)","log.formSuperior":e=>`Gửi biểu mẫu, cấp trên ${e.code} khai thay`,"log.moved":
"Có người sắp xếp, chèn hoặc xóa dòng, cột đúng lúc sổ đang ghi: sổ đã xem lại và đặt lại đúng chỗ","log.firstTyped":"Ô “Nộp lần đầu” bị sửa tay, sổ đã đặt lại","log.firstPutBack":
e=>`Ô “Nộp lần đầu” bị sửa, sổ đặt lại thành ${e.time}`,"log.firstDoubtful":e=>`Ô “Nộp lần đầu” ghi giờ không thể có, sổ tính từ lúc kiểm tra, ${e.time}`,"log.erased":
"Xóa người quản trị khỏi dòng đã ngừng dùng, xóa cả ô Ý kiến","log.consentWithdrawn":"Rút đồng ý","log.personErased":
e=>`Xóa dữ liệu cá nhân theo yêu cầu (${e.rows} dòng tài khoản). Hạn thực hiện theo luật: 20 ngày từ ngày nhận yêu cầu`,"log.mailReturned":"Ghi nhận thư bị trả lại","log.linkProved":
"Xác nhận địa chỉ trang web của liên kết","log.linkReplaced":"Đổi liên kết của đơn vị","log.linksAnew":"Đổi liên kết của mọi đơn vị","log.roster":
e=>`Nhập danh sách đơn vị: thêm ${e.added}, sửa ${e.changed}, từ chối ${e.rejected}${e.did?`; ${e.did}`:""}`,"log.roundOpened":e=>`Mở đợt “${e.name}”`,"log.roundChanged":
e=>`Đổi tên, văn bản hoặc ngày của đợt “${e.name}”`,"log.roundClosed":e=>`Chốt đợt “${e.name}”`,"log.roundReopened":e=>`Mở lại đợt “${e.name}”`,"log.rowsPlaced":
e=>`Xác nhận các dòng đã có thuộc đợt “${e.name}”`,"log.sentEarly":"Gửi sớm một thư","log.lettersOn":"Bật gửi thư tự động","log.planConfirmed":"Xác nhận lịch gửi thư mới","log.countedAsSent":
"Coi như đã gửi các thư đến hạn","log.sentAgain":"Cho gửi lại các thư mà thẻ Thư không ghi","log.lettersOff":"Tắt gửi thư tự động"};var Ag={"paper.nothing":{what:"Không có đơn vị nào khớp.",todo:
"Chọn lại cấp trên, trạng thái hoặc đơn vị."},"paper.tooMany":e=>({what:`Có ${e.count} đơn vị, mỗi lần in được ${e.most} đơn vị.`,todo:"Chọn theo từng cấp trên rồi in nhiều lần."}),
"paper.fakeAddress":{what:"Chưa đọc được địa chỉ trang giả mạo.",todo:"Mở trang đó, sao chép địa chỉ trên trình duyệt rồi dán lại."},"paper.fakeDay":{what:"Ngày phát hiện chưa đúng.",todo:
"Ghi ngày đã qua hoặc hôm nay, ví dụ 21/11/2026."},"paper.fakeId":{what:"Mã số của trang chỉ gồm chữ số.",todo:"Để trống nếu không biết."},"paper.fakeGone":{what:
"Trang giả này không còn trong thẻ Trang giả.",todo:"Tải lại rồi thử lại."},"paper.fakeUnit":{what:"Chưa chọn đơn vị bị giả mạo.",todo:"Chọn một đơn vị trong danh sách."}};var _g={"round.day":
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
"Không tìm thấy đợt này trong sổ. Mở lại phần Đợt.","round.notOpen":"Đợt này không ở trạng thái đang thu. Mở lại phần Đợt để xem.","round.notClosed":
"Chỉ mở lại được đợt chốt gần nhất, khi chưa mở đợt khác. Chọn đợt đó, hoặc mở đợt mới.","round.nothingToConfirm":"Không còn gì phải xác nhận về đợt của các dòng đã có. Mở lại phần Đợt.",
"form.pending":e=>`Chưa báo cáo, còn ${e.count} dòng chờ xác nhận.`,"form.confirmReturned":{what:"Tài khoản này bị trả lại nên chưa xác nhận “Vẫn đúng” được.",todo:"Sửa trước."},"form.confirmConsent":
{what:"Người quản trị này chưa có đồng ý còn hiệu lực.",todo:"Bấm Sửa và đánh dấu ô đồng ý."},"form.lastStopped":{what:"Đơn vị không còn tài khoản nào đang dùng.",todo:"Thêm “Không có” và ghi lý do."}
};var Pg=["Thẻ","Dòng","Cột","Nội dung"],Eg={"personal.unclear":{what:"Chưa rõ tìm ai.",todo:"Ghi họ và tên đầy đủ, hoặc số điện thoại, hoặc địa chỉ email của một người."},"personal.day":{what:
"Ngày nhận yêu cầu chưa đúng.",todo:"Chọn hôm nay hoặc ngày đã qua."},"personal.overdue":e=>({what:`Yêu cầu ${e.id} (${e.kind}) quá hạn từ ${e.due}.`,todo:"Làm ngay và trả lời người yêu cầu."}),
"personal.several":e=>({what:`Sổ có ${e.count} người khớp.`,todo:"Tìm lại, chọn đúng người rồi xóa."}),"personal.noConsent":{what:"Các dòng này không còn ghi lời đồng ý nào.",todo:
"Tìm lại người đó để xem sổ đang ghi gì."}};var Mg={"desk.changedMeanwhile":"Đơn vị vừa sửa tài khoản này. Xem lại nội dung mới rồi duyệt.","desk.decidedMeanwhile":
e=>`Cán bộ khác vừa duyệt tài khoản này: ${e.word}. Sổ giữ nguyên quyết định đó.`,"desk.takenBack":"Cán bộ khác vừa sửa ô duyệt của tài khoản này. Xem lại rồi duyệt.","desk.rowGone":
"Tài khoản này không còn chờ duyệt trong sổ. Chọn tài khoản khác.","desk.noReason":"Trả lại mà chưa có lý do. Ghi lý do, để đơn vị biết phải sửa gì.","desk.nextDeadline":
"Đợt này chưa có thời hạn. Ghi ngày để đơn vị biết và thư nhắc gửi được.","desk.nextCall":e=>`${e.days?`Còn ${e.days} ngày`:
"Hôm nay là ngày cuối"}, ${e.count} đơn vị chưa báo cáo. Gọi điện cho các đơn vị này.`,"desk.nextOverdue":e=>`Đã quá hạn, ${e.count} đơn vị chưa báo cáo. Gọi điện cho các đơn vị này.`,
"desk.nextReview":e=>`Duyệt ${e.count} tài khoản đang chờ.`,"desk.nextSilent":e=>`${e.count} đơn vị chưa báo cáo không có email nên không nhận được thư. Gọi điện cho các đơn vị này.`,
"desk.nextFaults":e=>`${e.count} chỗ trong sổ cần cán bộ sửa. Chọn “Kiểm tra toàn bộ” để xem từng chỗ.`,"desk.nextMissing":e=>`${e.count} đơn vị chưa báo cáo. Xem danh sách ở dưới.`,
"desk.callNoEmail":"Không có email, nên không nhận được thư.","desk.callDay":"Chọn ngày hẹn, từ hôm nay trở đi.","desk.callRefused":e=>`Thư không tới được ${e.email}.`};var hC={...Xd,...Sg,...Rg,
...Og,...Tg,...Cg,...$g,...Lg,...Ag,...Mg,..._g,...Eg},Ng=e=>ac(hC[e.key],sc(e.with)),S=e=>ic(Ng(e)),Dg=e=>wg(Ng(e)),ds=(...e)=>e.flatMap(([t,n])=>t?[n]:[]),On=e=>({ok:!0,value:e}),cn=(...e)=>({ok:!1,
problems:e});var N={page:"Trang",group:"Nhóm",person:"Cá nhân",none:"Không có"},Oe={passed:"Đạt",returned:"Trả lại"},ye={active:"Đang dùng",locked:"Tạm khóa",stopped:"Ngừng dùng"},Ze={same:"Vẫn đúng",
changed:"Đã sửa",added:"Mới",stopped:"Đã ngừng"},ee={active:"Đang hoạt động",merged:"Đã sáp nhập",dissolved:"Đã giải thể"},Fe={moving:"Đang chuyển",open:"Đang thu",closed:"Đã chốt"},Tn={form:
"Biểu mẫu",superior:"Cấp trên",hand:"Sửa tay"},ls={called:"Đã gọi",appointed:"Hẹn ngày",unanswered:"Không gọi được",wrongNumber:"Số sai"},hr={show:"Xem",correct:"Sửa",export:"Lấy bản sao",withdraw:
"Rút đồng ý",erase:"Xóa"},So={waiting:"Đang chờ",verifying:"Đang xác minh",handling:"Đang xử lý",handled:"Đã xử lý"},xt={yes:"Có",no:"Không"},L={missing:"Chưa báo cáo",fix:"Cần sửa",reported:
"Đã báo cáo",approved:"Đã duyệt",none:"Không có"},ae={open:"Còn hạn",onTime:"Đúng hạn",grace:"Châm chước",late:"Trễ hạn",overdue:"Quá hạn"},dc=(e,t,n,o={})=>({heading:e,width:t,help:n,writer:"unit",
reader:"unit",format:"text",...o}),Jt=(e,t,n,o,r,s={})=>({...dc(e,t,n,s),faultBit:o,report:r}),ht=(e,t,n,o={})=>({heading:e,width:t,help:`${n} Sổ tự ghi, không sửa.`,writer:"us",reader:"unit",format:
"text",...o}),vt=(e,t,n,o={})=>({...ht(e,t,n,o),checked:!0}),A=(e,t,n,o={})=>({heading:e,width:t,help:n,writer:"staff",reader:"staff",format:"text",...o}),ps=(e,t)=>Object.keys(e).filter(n=>t(e[n])),
lc=e=>ps(e,t=>"checked"in t),Zn=e=>Object.fromEntries(Object.keys(e).map(t=>[t,""]));var pc={reader:"public"},Se={unit:dc("Mã đơn vị",90,"Mã của đơn vị trong thẻ Đơn vị.",{code:"other",faultBit:0}),
unitName:ht("Đơn vị",240,"Tên đơn vị theo mã.",pc),kind:Jt("Loại",90,"Trang, Nhóm, Cá nhân, hoặc Không có (đơn vị không có tài khoản, ghi lý do).",1,{group:"account",typing:{}},{...pc,choices:
Object.values(N)}),accountName:Jt("Tên tài khoản facebook",180,"Tên hiện trên tài khoản cá nhân dùng để quản trị. Ví dụ: Nguyễn Thị Hoa.",2,{group:"account",hint:
"Tên Facebook cá nhân của người quản trị.",typing:{autocomplete:"off"}}),pageName:Jt("Tên trang facebook",200,"Tên hiện trên trang hoặc nhóm. Ví dụ: Công đoàn xã Cầu Kè.",3,{group:"account",typing:{
autocomplete:"off"}},pc),address:Jt("Địa chỉ truy cập",280,"Mở trang, bấm “Chia sẻ” rồi “Sao chép liên kết”, dán vào đây. Ví dụ: https:\x2f/www.facebook.com/congdoanviduxa",4,{group:"account",hint:
"Mở trang của đơn vị, bấm “Chia sẻ”, “Sao chép liên kết”, rồi dán vào đây.",typing:{inputMode:"url",autocomplete:"off",spellcheck:!1,autocapitalize:"none"}},pc),name:Jt("Họ và tên",160,
"Người quản trị. Ví dụ: Nguyễn Thị Hoa.",5,{group:"manager",typing:{autocomplete:"name",autocapitalize:"words",spellcheck:!1}}),office:Jt("Chức vụ",160,
"Chức vụ của người quản trị. Ví dụ: Phó Chủ tịch.",6,{group:"manager",typing:{autocomplete:"organization-title"}}),phone:Jt("Điện thoại",130,
"Một số điện thoại của người quản trị. Ví dụ: 0913 456 789.",7,{group:"manager",typing:{inputMode:"tel",autocomplete:"tel"}}),email:Jt("Email",200,
"Một địa chỉ email của người quản trị. Ví dụ: hoa.nguyen@gmail.com.",8,{group:"manager",typing:{inputMode:"email",autocomplete:"email",spellcheck:!1,autocapitalize:"none"}}),second:Jt(
"Người quản trị thứ hai",160,"Người thứ hai cùng quản trị, nếu có. Ví dụ: Trần Văn Minh.",12,{group:"second",typing:{autocomplete:"off",autocapitalize:"words",spellcheck:!1}},{since:4}),secondPhone:
Jt("Điện thoại người thứ hai",130,"Một số điện thoại của người quản trị thứ hai. Ví dụ: 0905 128 764.",13,{group:"second",typing:{inputMode:"tel",autocomplete:"off"}},{since:4}),reason:Jt(
"Lý do, ghi chú",200,"Bắt buộc khi Loại là Không có. Ví dụ: Đơn vị đang lập trang, dự kiến xong trong tháng 11.",9,{group:"beside",lines:2,typing:{}}),usage:dc("Tình trạng",100,
"Đang dùng, Tạm khóa hoặc Ngừng dùng. Dòng tạm khóa vẫn tính vào báo cáo. Dòng ngừng dùng được giữ lại, không tính. Để trống được hiểu là Đang dùng.",{faultBit:10,choices:Object.values(ye)}),rowId:vt(
"Mã dòng",120,"Mã của dòng.",{hidden:!0}),faults:vt("Cần sửa",300,"Ô cần sửa và lý do."),remarks:vt("Lưu ý",260,"Điều nên xem lại; không ngăn việc báo cáo."),changed:vt("Đổi sau duyệt",160,
"Các cột đã đổi sau lần duyệt gần nhất."),addressKey:vt("Khóa địa chỉ",150,"Dạng so sánh của địa chỉ, để tìm trang khai trùng.",{hidden:!0}),mask:vt("Ô cần sửa",80,"Số cho biết ô nào được tô màu.",{
format:"number",hidden:!0}),updated:ht("Cập nhật",130,"Lúc dòng được ghi lần gần nhất.",{format:"time"}),by:ht("Người nhập",190,"Ai ghi dòng lần gần nhất."),source:ht("Nguồn",90,
"Biểu mẫu, Cấp trên (khai thay) hoặc Sửa tay."),round:ht("Đợt",90,"Mã của đợt mà dòng được báo cáo hoặc xác nhận gần nhất.",{since:4}),answer:ht("Trả lời",100,
"Vẫn đúng, Đã sửa, Mới hoặc Đã ngừng, trong đợt ghi ở cột Đợt.",{choices:Object.values(Ze),since:4}),consent:ht("Đồng ý",220,"Ai xác nhận người quản trị đã biết và đồng ý, lúc nào."),consentMark:ht(
"Dấu đồng ý",120,"Dấu của lần đồng ý, gắn với người quản trị ở dòng này.",{hidden:!0,reader:"staff",since:3}),review:A("Duyệt",90,
"Đạt, hoặc Trả lại (ghi lý do ở cột Ý kiến). Ô xám: dòng đã đổi sau lần duyệt, cần xem lại.",{reader:"unit",faultBit:11,choices:Object.values(Oe)}),comment:A("Ý kiến",220,
"Lý do trả lại, để đơn vị biết cần sửa gì. Ô xám: đơn vị đã sửa sau ý kiến này.",{reader:"unit"}),fixFields:A("Cột cần sửa",180,
"Khi trả lại: tên các cột cần sửa, cách nhau bằng dấu phẩy; biểu mẫu của đơn vị mở ngay ở đó. Để trống: không riêng cột nào. Chọn trong: Loại, Tên tài khoản facebook, Tên trang facebook, Địa chỉ truy cập, Họ và tên, Chức vụ, Điện thoại, Email, Người quản trị thứ hai, Điện thoại người thứ hai, Lý do, ghi chú.",
{reader:"unit",since:4}),approved:A("Bản đã duyệt",120,"Dấu của nội dung lúc được duyệt.",{hidden:!0}),pageId:A("Mã trang",140,
"Dãy số mà Facebook đặt cho trang, nếu biết; không đổi khi trang đổi tên. Ví dụ: 100064512345678.",{reader:"unit",since:4})},_i=Se,le=ps(_i,e=>"report"in e),Pi=le.filter(e=>Se[
e].report.group==="manager"),gr=le.filter(e=>["manager","second"].includes(Se[e].report.group)),fr=ps(_i,({faultBit:e})=>e!==void 0).map(e=>({key:e,bit:_i[e].faultBit})),un=ps(_i,({writer:e}
)=>e==="unit"),Gn=lc(Se),Ig=ps(_i,({writer:e})=>e!=="staff"),Lt=e=>Se[e].heading;var ft={code:A("Mã",70,"Mã riêng của đơn vị, không trùng, không đổi giữa các đợt. Ví dụ: H04.",{code:"own",reader:
"public"}),name:A("Tên đơn vị",300,"Tên đầy đủ của đơn vị, như trên văn bản.",{reader:"public"}),kind:A("Loại",150,
"Loại đơn vị, do Liên đoàn Lao động tỉnh tự đặt. Ví dụ: CĐ phường, CĐ xã, CĐ đặc khu, CĐ liên xã, CĐ ngành, CĐCS trực thuộc tỉnh, CĐCS."),parent:A("Cấp trên",150,
"Mã của đơn vị cấp trên nếu có trong sổ, hoặc tên cấp trên.",{code:"other"}),email:A("Email liên hệ",210,
"Nơi nhận thư của đơn vị. Có thể ghi nhiều địa chỉ, cách nhau bằng dấu phẩy. Người đăng nhập bằng một trong các địa chỉ này được mở ngay biểu mẫu của đơn vị."),phone:A("Điện thoại liên hệ",140,
"Số để gọi khi đơn vị chưa báo cáo."),required:A("Phải báo cáo",100,"Có: đơn vị phải báo cáo trong đợt này. Không: không bắt buộc. Để trống được hiểu là Có.",{choices:[xt.yes,xt.no]}),status:vt(
"Trạng thái",120,"Chưa báo cáo, Cần sửa, Đã báo cáo, Đã duyệt hoặc Không có."),timeliness:vt("Thời hạn",100,"Còn hạn, Đúng hạn, Châm chước, Trễ hạn hoặc Quá hạn."),count:vt("Số tài khoản",100,
"Số tài khoản, trang, nhóm đang dùng mà đơn vị đã khai.",{format:"number"}),first:vt("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu.",{format:"time"}),updated:vt("Cập nhật",130,
"Lần thay đổi gần nhất trong các dòng của đơn vị.",{format:"time"}),faults:vt("Cần sửa",260,"Những ô của dòng này cần sửa và lý do."),order:vt("Thứ tự",70,
"Số dùng để đưa đơn vị chưa báo cáo lên đầu.",{format:"number",hidden:!0}),counted:vt("Tính là phải báo cáo",70,"1 nếu đơn vị phải báo cáo trong đợt này.",{format:"number",hidden:!0,since:4}),
witnessed:A("Nộp lần đầu, đã xác nhận",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu, do sổ xác nhận. Sổ tự ghi, không sửa.",{format:"time",hidden:!0,since:3}),extendedTo:A("Gia hạn đến",110,
"Ngày cuối cùng đơn vị này được nộp mà vẫn tính đúng hạn (tính cả ngày đó).",{format:"day"}),note:A("Ghi chú",220,"Ghi chú của Ban Tuyên giáo - Nữ công."),formerly:A("Tên cũ, mã cũ",240,
"Tên và mã trước đây của đơn vị, mỗi dòng một tên hoặc mã, để người báo cáo tìm thấy đơn vị.",{since:4}),communes:A("Địa bàn",220,"Các xã, phường mà đơn vị phụ trách, cách nhau bằng dấu phẩy.",{since:
4}),activity:A("Hoạt động",120,"Đang hoạt động, Đã sáp nhập (ghi mã đơn vị nhận ở cột Nhập vào) hoặc Đã giải thể. Để trống được hiểu là Đang hoạt động.",{choices:Object.values(ee),since:4}),
mergedInto:A("Nhập vào",100,"Mã của đơn vị đã nhận đơn vị này khi sáp nhập.",{code:"other",since:4}),addedAt:A("Thêm lúc",130,"Lúc đơn vị được đưa vào danh sách. Sổ tự ghi.",{format:"time",since:4}),
link:A("Liên kết",120,"Phiên bản liên kết riêng của đơn vị. Sổ tự ghi, không sửa.",{hidden:!0,since:4})},gt=(e,t)=>A(e,90,`${t} Sổ tự ghi, không sửa.`,{format:"number"}),Ei={id:A("Mã đợt",90,
"Mã của đợt, không đổi. Sổ tự ghi, không sửa.",{hidden:!0}),name:A("Tên",160,"Tên ngắn của đợt, hiện trên biểu mẫu và trong thư. Sửa được bất cứ lúc nào."),document:A("Văn bản",300,
"Văn bản làm căn cứ của đợt, hiện trên biểu mẫu và trong thư."),state:A("Trạng thái",110,"Đang chuyển, Đang thu hoặc Đã chốt. Mở, chốt, mở lại đợt ở mục Bàn làm việc, phần Đợt.",{choices:
Object.values(Fe)}),dueBefore:A("Hạn nộp (trước ngày)",130,"Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",{format:"day"}),
graceUntil:A("Châm chước đến hết ngày",130,"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",{format:"day"}),lettersFrom:A("Gửi thư từ ngày",130,
"Để trống thì không thư nào được gửi.",{format:"day"}),openedAt:A("Mở lúc",130,"Lúc mở đợt. Sổ tự ghi.",{format:"time"}),closedAt:A("Chốt lúc",130,"Lúc chốt đợt. Sổ tự ghi.",{format:"time"}),
rowsAtOpening:gt("Dòng lúc mở","Số dòng đang dùng lúc mở đợt, chờ xác nhận."),frozenAt:A("Ghi số liệu ở hạn lúc",130,"Lúc ghi các số liệu ở hạn. Sổ tự ghi.",{format:"time"}),dueRequired:gt(
"Ở hạn: phải báo cáo","Số đơn vị phải báo cáo, ngay sau hạn."),dueOnTime:gt("Ở hạn: đúng hạn","Số đơn vị nộp đúng hạn."),dueReported:gt("Ở hạn: đã báo cáo","Số đơn vị đã báo cáo, ngay sau hạn."),
dueMissing:gt("Ở hạn: chưa báo cáo","Số đơn vị phải báo cáo mà chưa báo cáo, ngay sau hạn."),dueAccounts:gt("Ở hạn: tài khoản","Số tài khoản đã khai, ngay sau hạn."),required:gt("Phải báo cáo",
"Số đơn vị phải báo cáo, lúc chốt."),onTime:gt("Đúng hạn","Số đơn vị nộp đúng hạn, lúc chốt."),reported:gt("Đã báo cáo","Số đơn vị đã báo cáo, lúc chốt, kể cả nộp trễ."),missing:gt("Chưa báo cáo",
"Số đơn vị phải báo cáo mà chưa báo cáo, lúc chốt."),accounts:gt("Tài khoản","Số tài khoản đã khai, lúc chốt."),same:gt("Đã xác nhận","Số dòng đơn vị xác nhận vẫn đúng."),changed:gt("Đã sửa",
"Số dòng đơn vị đã sửa."),added:gt("Mới","Số dòng đơn vị khai mới."),stopped:gt("Đã ngừng","Số dòng đơn vị báo ngừng dùng."),silent:gt("Im lặng","Số dòng không được trả lời đến lúc chốt.")},gC={round:
A("Mã đợt",90,"Mã của đợt."),roundName:A("Đợt",160,"Tên của đợt lúc chốt."),unit:A("Mã đơn vị",90,"Mã của đơn vị.",{code:"other"}),unitName:A("Đơn vị",280,"Tên đơn vị lúc chốt."),status:A(
"Trạng thái",120,"Trạng thái lúc chốt."),timeliness:A("Thời hạn",100,"Thời hạn lúc chốt."),first:A("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu trong đợt.",{format:"time"}),count:gt(
"Số tài khoản","Số tài khoản, trang, nhóm đã khai."),extendedTo:A("Gia hạn",110,"Ngày gia hạn của đơn vị trong đợt.",{format:"day"}),parent:A("Cấp trên",150,"Cấp trên của đơn vị lúc chốt.")},fC={key:
A("Mã thư",200,"Mỗi thư có một mã và chỉ được gửi một lần."),kind:A("Loại",140,"Thư mời, thư nhắc, thư tổng hợp…"),unit:A("Đơn vị",90,"Mã đơn vị nhận."),to:A("Người nhận",220,"Địa chỉ nhận."),subject:
A("Tiêu đề",320,"Tiêu đề thư."),state:A("Trạng thái",130,"Sẽ gửi, Đã gửi, Gửi lỗi, Tạm giữ, Bỏ qua, Không rõ đã gửi, Không cần gửi nữa, Bị trả lại."),at:A("Lúc",130,"Lúc ghi trạng thái này.",{format:
"time"}),why:A("Lý do",300,"Vì sao gửi lỗi, tạm giữ hay bỏ qua.")},yC={round:A("Mã đợt",90,"Mã của đợt."),unit:A("Mã đơn vị",90,"Mã của đơn vị.",{code:"other"}),at:A("Lúc",130,"Lúc ghi kết quả.",{
format:"time"}),result:A("Kết quả",130,"Cuộc gọi ra sao.",{choices:Object.values(ls)}),appointed:A("Hẹn ngày",110,"Ngày đơn vị hẹn.",{format:"day"}),note:A("Ghi chú",300,"Đơn vị nói gì."),who:A("Ai",
210,"Cán bộ đã gọi.")},bC={id:A("Số",80,"Số để ghi lên đơn giấy."),kind:A("Yêu cầu",130,"Yêu cầu gì.",{choices:Object.values(hr)}),received:A("Nhận ngày",110,"Ngày nhận yêu cầu.",{format:"day"}),due:
A("Hạn",110,"Ngày cuối theo luật.",{format:"day"}),doneOn:A("Xong ngày",110,"Để trống khi chưa xong.",{format:"day"}),who:A("Ai",210,"Cán bộ ghi. Không ghi tên người yêu cầu.")},wC={id:A("Số",80,
"Số của báo cáo."),address:A("Địa chỉ trang giả",300,"Địa chỉ của trang giả mạo."),pageId:A("Mã số trang",150,"Để trống nếu không biết."),foundOn:A("Phát hiện ngày",110,"Ngày phát hiện.",{format:
"day"}),unit:A("Mã đơn vị",90,"Đơn vị bị giả mạo.",{code:"other"}),genuine:A("Trang thật",300,"Trang của đơn vị, lúc báo."),does:A("Biểu hiện",300,"Trang giả mạo làm gì."),state:A("Trạng thái",130,
"Đang xử lý đến đâu.",{choices:Object.values(So)}),at:A("Cập nhật",130,"Lúc ghi lần cuối.",{format:"time"}),who:A("Ai",210,"Cán bộ ghi lần cuối.")},kC={label:A("Mục",260,"Tên của mục, không sửa."),
value:A("Giá trị",360,"Giá trị của mục, sửa ở đây."),help:A("Giải thích",520,"Mục này dùng làm gì.")},Mi={at:ht("Lúc",140,"Lúc xảy ra.",{format:"time"}),who:ht("Ai",210,"Người làm."),what:ht("Việc",
240,"Việc đã làm."),unit:ht("Đơn vị",90,"Mã đơn vị."),rowId:ht("Mã dòng",130,"Mã dòng."),columns:ht("Cột đã đổi",300,"Tên các cột đã đổi; không ghi giá trị, vì là dữ liệu cá nhân.")},Q={units:{title:
"Đơn vị",color:"#1a73e8",columns:ft,frozenColumns:2},accounts:{title:"Tài khoản",color:"#188038",columns:Se,frozenColumns:2},summary:{title:"Tổng hợp",color:"#e8710a",columns:{},frozenColumns:0},
rounds:{title:"Đợt",color:"#12b5cb",columns:Ei,frozenColumns:2},history:{title:"Lịch sử",color:"#5f6368",columns:gC,frozenColumns:0},letters:{title:"Thư",color:"#a142f4",columns:fC,frozenColumns:0},
calls:{title:"Gọi điện",color:"#e8710a",columns:yC,frozenColumns:0},requests:{title:"Yêu cầu dữ liệu",color:"#d01884",columns:bC,frozenColumns:0},fakes:{title:"Trang giả",color:"#d93025",columns:wC,
frozenColumns:0},settings:{title:"Cấu hình",color:"#5f6368",columns:kC,frozenColumns:0},log:{title:"Nhật ký",color:"#9aa0a6",columns:Mi,frozenColumns:0}},yr=lc(ft);var ot=e=>Ei[e].heading;var xC=
/^https:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]{20,}\x2fexec$/;function vC(e){return/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]+\x2fdev\b/.test(e)?{key:"link.addressDev"}:
/^https?:\x2f\x2fscript\.google\.com\x2fa\x2f(?:macros\x2f)?[^\x2f]+\x2f/.test(e)?{key:"link.addressWorkspace"}:/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fu\x2f\d+\x2f/.test(e)?{key:
"link.addressAccount"}:/^https?:\x2f\x2f(?:script|docs)\.google\.com\x2f/.test(e)?{key:"link.addressOther"}:{key:"link.addressShape"}}function zg(e){let t=e.trim().replace(/[\u200b-\u200d\ufeff]/g,
"");return t===""||xC.test(t)?On(t):cn(vC(t))}var mc="script.google.com";var SC="[-–—_.,/0 ]*",RC="x{1,3}|(\\p{L})\\1{2,9}|n/a|test|asdf?|qwe(?:rty)?|abcd?",OC=
"(?:không|chưa|ko)(?: (?:có|lập|dùng|sử dụng|rõ|biết).*)?",TC="như trên|(?:đang |sẽ )?(?:cập nhật|bổ sung)(?: sau)?",CC=new RegExp(`^(?:${SC}|${RC}|${OC}|${TC})$`,"iu"),$C=
/:\x2f\x2f|www\.(?!\S*@)|\b(?:facebook|fb)\.(?:com|me)\b|\bm\.me\x2f|profile\.php/i;function Ro(e){return CC.test(e)?"NOTHING":$C.test(e)?"ADDRESS":/[^\s@]@[^\s@]+\.[a-z]/i.test(e)?"EMAIL":e.replace(
/\D/g,"").length>8&&e.replace(/\P{L}/gu,"").length<11?"PHONE":void 0}var Ni="gmail yahoo hotmail outlook icloud ymail rocketmail".split(" "),Ug=
"travinh.gov.vn vinhlong.gov.vn bentre.gov.vn tvu.edu.vn travinh.edu.vn congdoan.vn congdoantravinh.com.vn agribank.com.vn vietcombank.com.vn".split(" "),tl=[...Ni.map(e=>`${e}.com`),"yahoo.com.vn",
"outlook.com.vn","hotmail.com.vn",...Ug],LC=/^(?:e?mail|cloud|[fh]mail|googlemail)\.com$/,Kg=[[/\.(?:nv|v[mb]|vn[nmv]|nvn)$/,".vn"],[/\.(?:c[opvx]n|[vxd]om|c[pin]m|cmo|ocm|comm|coom)(?=$|\.vn$)/,
".com"],[/\.(com|gov|edu|org|net)vn$/,".$1.vn"],[/\.(?:go[bc]|gvo|ogv)\.vn$/,".gov.vn"],[/\.(?:eud|deu|ed[iy])\.vn$/,".edu.vn"]],AC=
/^[\w'+-]+(?:\.[\w'+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,Fg=`\\s"'“”‘’<>()[\\]{},;:!?*`,Bg=new RegExp(`^[${Fg}-]+|[${Fg}.…-]+$`,"g"),_C=[[/^@/,"NO_LOCAL"],[/@.*@/,"TWO_AT"],[/\s/,
"SPACES"],[/[^\0-\x7F]/,"ACCENTS"],[/[,;]/,"COMMA"],[/[^\w'+.@-]|@.*[_']|'@/,"CHARS"],[/\.\.|^\.|\.@|@\./,"DOTS"],[/^[^@]{65}|.{255}/,"LENGTH"]];function jg(e){let t=Kg.reduce((d,[l,p])=>d.replace(l,
p),e),n=t.split(".")[0],o=t.slice(n.length+1),r=d=>d.replace(/\./g,""),s=tl.find(d=>d===`${t}.vn`||r(d)===r(t)||o===""&&d.startsWith(`${n}.`));if(s||LC.test(t)||/\.(?:gov|edu)\.vn$/.test(t))return s||
t;let i=Ni.includes(n),a=i?n:Ni.find(d=>Xa(n,d));if(!a)return Ug.find(d=>Xa(t,d))||t;if(/^(?:ya|ho|ou)/.test(a)&&/^(?:com?\.)?(?!vn|co|cm|om)[a-z]{2}$/.test(o)||!(i||/^c?om?(?:\.vn)?$|^cm$/.test(
o)))return t;let u=`${a}.com.vn`;return/vn?$/.test(o)&&tl.includes(u)?u:`${a}.com`}var hc=e=>AC.test(e)&&!/^[^@]{65}|.{255}|@.*[^.]{64}|'@/.test(e);function gc(e){let t=G(e.replace(/\s+/g,"")),n=
t.lastIndexOf("@"),o=s=>s.replace(/[,;:.]+/g,".").replace(/^\.|\.$/g,""),r=`${o(t.slice(0,n).replace(/^www\.|@+$/g,""))}@${jg(o(t.slice(n+1)))}`;return hc(r)?r:void 0}function PC(e){let[,t="",n=""]=
/^([^@]*\s)([^@]{3,}@.*)$/.exec(e)||[];return/\p{Lu}|[^\0-\x7F]/u.test(t)&&hc(n)?n:gc(e)}var Hn=(e,t,n)=>({ok:!1,reason:e,suggest:t,parts:n});function EC(e){let t=G(e).replace(/\s/g,""),n=tl.find(
r=>t.endsWith(r)&&(Ni.includes(r.split(".")[0])||/\W/.test(t.charAt(t.length-r.length-1)))),o=n&&gc(`${t.slice(0,-n.length)}@${n}`);return o?Hn("NO_AT",o):/\s|[^\0-\x7F]/.test(e)?Hn("NAME_IN_EMAIL"):
Hn(/\w\.[a-z]{2,}(?:\x2f|$)/.test(t)?"URL_IN_EMAIL":"NO_AT")}var MC=/^(?:(?:địa chỉ|thư điện tử|hộp thư|e-?mail|g?mail)\s+){1,2}(?=\S+@)/i;function NC(e){let t=s=>s.find(i=>i.includes("@")),n=t(
e.split(/[<>]/)),o=t(t(n.split(/:(?=[^:]*@)/)).split(/\s[-–—|]\s|[([\])]/)),r=G(e.replace(o,"")).replace(/[^a-z]|mailto|dia chi|thu dien tu|hop thu|[eg]?-?mail/g,"");return{address:o.replace(Bg,
"").replace(MC,""),around:r!==""}}var Wg=e=>e.replace(/[\uFF01-\uFF5E]/g,t=>String.fromCharCode(t.charCodeAt(0)-65248)).replace(/\uFE6B| ?[([{](?:at|a còng)[)\]}] ?| (?:at|a còng) /gi,"@").replace(
/\?(?:subject|cc|bcc|body)=\S*/gi,"");function fc(e){let t=Wg(D(e)),n=Ro(t.slice(0,1e3));if(n==="NOTHING")return Hn("EMPTY");if(t.length>1e3)return Hn(/@[^]*@/.test(t)?"MULTIPLE":"LENGTH");if(
n==="ADDRESS")return Hn("URL_IN_EMAIL");if(!t.includes("@"))return n==="PHONE"?Hn("PHONE_IN_EMAIL"):EC(t);let o=t.split(/[\s,;:<>()[\]"“”|\x2f\\]+/).map(m=>m.replace(Bg,"")).filter(m=>m.includes(
"@")),r=o.filter((m,h)=>o.findIndex(y=>y.toLowerCase()===m.toLowerCase())===h);if(r.length>1)return Hn("MULTIPLE",void 0,r.filter(hc));let{address:s,around:i}=o.length>1?{address:r[0],around:!1}:NC(
t),a=_C.find(([m])=>m.test(s)),c=a?a[1]:"DOMAIN";if(!hc(s))return Hn(c,c==="SPACES"?PC(s):gc(s));let u=s.indexOf("@"),d=s.slice(0,u)+s.slice(u).toLowerCase(),l=d.toLowerCase(),p=gc(l);return{ok:!0,
email:d,key:l,suggest:p===l?void 0:p,notes:i?["TEXT_AROUND"]:[]}}function ct(e){let t=D(e).toLowerCase(),n=t.lastIndexOf("@"),o=t.slice(n+1);return n<1||!/^(?:gmail|googlemail)\.com$/.test(o)?t:
`${t.slice(0,n).replace(/\+.*$/,"").replace(/\./g,"")}@gmail.com`}var DC=/[,;|\n\r]+|\s*\x2f\s*|\s+(?:và|hoặc|hay|&|\+)\s+/i,IC=/"[^"@]{0,200}"\s*(?=<)/g,zC=200,FC=/^\s*(?:\d{1,2}[.)]|[•·●▪◦*+])\s+/,
UC=/(^|\s)\(?\+?\d[\d .()-]{7,18}\d(?=\s|$)/g,KC=/^(?:\d{1,2}[.)]|b?cc:?|[•·●▪◦*+-])$/i,BC=e=>{let t=e.indexOf("@");return t!==e.lastIndexOf("@")?e.replace(/></g,"> <").split(/\s+|[–—]/).filter(
n=>!KC.test(n)):[(t<0?e:e.replace(UC," ")).replace(FC,"")]},jC=(e,t)=>t!==void 0&&t.length< e.length&&D(e).split(" ").includes(t);function Ue(e){let t={emails:[],bad:[]},n=new Set,o=Wg(as(e.slice(0,
2e4))).replace(IC,""),r=[];for(let s of o.split(DC).flatMap(BC).slice(0,zC)){let i=fc(s),a=!i.ok&&jC(s,i.suggest)?fc(i.suggest):i;if(a.ok){if(a.suggest&&WC(a.key)){t.bad.push({text:D(s),reason:"TYPO",
suggest:a.suggest});continue}n.has(ct(a.key))||t.emails.push(a.email),n.add(ct(a.key))}else a.reason==="NAME_IN_EMAIL"||a.reason==="PHONE_IN_EMAIL"?r.push({text:D(s),reason:a.reason}):
a.reason!=="EMPTY"&&t.bad.push({text:D(s),reason:a.reason,suggest:a.suggest})}return!t.emails.length&&!t.bad.length&&t.bad.push(...r),t}function WC(e){let t=e.slice(e.indexOf("@")+1),n=jg(t);
return n!==t&&(Kg.some(([o])=>o.test(t))||Ni.includes(n.split(".")[0]))}var ZC=/(?:https?:\x2f\x2f[^\s|,;<>"]+|(?:[\w-]{1,63}\.){1,5}[a-z]{2,10}\x2f[^\s|,;<>"]*)/gi,GC=
/^(?:\d{1,2}[.)]\s)?[\s|:;,.()[\]<>–—-]*|[\s|:;,([<>–—-]+$/g,yc=e=>{let t=e.replace(GC,"");return/[([<]/.test(t)?t:t.replace(/[)\]>]+$/,"")},HC=e=>e.replace(/[?#].*$/,"").replace(/\x2f+$/,"").split(
"/").pop()||e;function Zg(e,t){let n=[],o=[];for(let r of e.slice(0,2e4).split(/\r\n|[\r\n]/)){let s=r.match(ZC)??[],i=0;s.forEach((a,c)=>{let u=r.indexOf(a,i),d=yc(r.slice(i,u)),l=c+1< s.length?"":
yc(r.slice(u+a.length));i=u+a.length;let p=a.replace(/[.,;:)\]]+$/,"");n.push({name:d||l||HC(p),address:/^https?:/i.test(p)?p:`https:\x2f/${p}`})}),!(s.length||!yc(r))&&(/^\s*\|/.test(r)||n.push({
name:yc(r),address:""}),o.push({key:"setting.page",with:{label:t,text:r.trim()}}))}return{value:n,also:o}}function Gg(e,t){try{return e.read(t)}catch{return cn({key:"setting.unreadable",with:{label:
e.label}})}}var VC=/^[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+/,qC=/[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+$/,XC=200,YC=e=>e.replace(VC,"").replace(qC,""),Hg=e=>e.slice(0,XC).normalize("NFKC"),At=e=>K(YC(D(Hg(e)))),
j=e=>K(D(Hg(e)).replace(/^'/,"")).replace(/\s/g,"").toUpperCase();function Cn(e,t={}){let n,o=new Set(e);return r=>{if(o.has(r))return r;n??(n=JC(e,t));let s=At(r);return n.exact.get(s)??n.near.get(G(
s))}}function JC(e,t){let n=new Map(e.map(r=>[At(r),r])),o=new Map;for(let r of e)for(let s of new Set([r,...t[r]??[]].map(i=>G(At(i)))))o.set(s,o.has(s)?void 0:r);return{exact:n,near:o}}var ms={[
N.page]:["fanpage","fan page","page","trang facebook","trang fanpage","trang fb"],[N.group]:["group","nhóm facebook","hội nhóm"],[N.person]:["tài khoản cá nhân","trang cá nhân","facebook cá nhân"],[
N.none]:["không","chưa có","không có tài khoản","chưa có tài khoản"],[ye.active]:["đang sử dụng","còn dùng","đang hoạt động"],[ye.stopped]:["ngừng sử dụng","đã ngừng","đã ngừng dùng","không dùng nữa",
"ngưng dùng","dừng"],[ye.locked]:["bị khóa","đang khóa","tạm bị khóa","khóa"],[ee.active]:["hoạt động","còn hoạt động"],[ee.merged]:["sáp nhập","nhập","hợp nhất","đã nhập","đã hợp nhất"],[
ee.dissolved]:["giải thể","kết thúc hoạt động","chấm dứt hoạt động","ngừng hoạt động"],[Oe.passed]:["ok","đã đạt","đạt yêu cầu"],[Oe.returned]:["đã trả lại","trả về"]},qg={[xt.yes]:["x","true","1",
"yes","có ạ","v","✓","✔"],[xt.no]:["false","0","no","ko","k","không ạ"]},yt=Cn(Object.values(N),ms),Vn=Cn(Object.values(ye),ms),Xg=Cn(Object.values(Fe),ms),Di=Cn(Object.values(Oe),ms),$n=Cn(
Object.values(ee),ms),Oo=Cn(Object.values(xt),qg),Vg=new Map;function QC(e){let t=e.join(`\n`),n=Vg.get(t)??Cn(e,e[0]===xt.yes?qg:ms);return Vg.set(t,n),n}function Yg({choices:e},t){return!e||t===""||
e.includes(t)?t:QC(e)(t)??t}function bc(e){let t=Oo(e);return t===void 0?e.trim()?void 0:!1:t===xt.yes}var e$=50,To=e=>Ue(e.join(`\n`)).emails.slice(0,e$),wc=e=>({email:e,emails:To([e])});var Co=(e,t,
n,o,r)=>({label:e,initial:t,help:n,read:s=>{let i=r(s.trim());return i===void 0?cn({key:"letter.setting",with:{label:e,text:s.trim(),want:o}}):On(i)}}),Jg="Có",t$="Không",nl=(e,t,n)=>Co(e,t,n,
"Có hoặc Không",bc),hs=(e,t,n,o,r,s=n$)=>Co(e,t,n,`một số từ ${o} đến ${r}`,i=>{let a=s(i);return a!==void 0&&a>=o&&a<=r?a:void 0}),n$=e=>/^\d{1,4}$/.test(e)?+e:void 0;function o$(e){let[,t]=
/^(\d{1,2}) ?(?:(?:h|g|gio|:) ?(?:00(?: phut)?)?)?(?: sang)?$/.exec(G(e))??[];return t===void 0?void 0:+t}function r$(e){let t=G(e).replace(/\b(?:ngay|va|truoc|han)\b/g," ");
return/^[\d\s,;\x2f+-]*$/.test(t)&&!/\d{3}/.test(t)?[...new Set((t.match(/\d+/g)??[]).map(Number))].sort((n,o)=>o-n):void 0}var tf=e=>e.split(/[,;\n&+]|\s+và\s+/i).map(t=>t.trim()).filter(Boolean),s$=
["cn","hai","ba","tu","nam","sau","bay"],i$=/^(?:(?:hang|moi) ngay|tat ca(?: cac ngay)?|ca tuan)$/;function a$(e){let t=G(e.trim()).replace(/^(thu |t(?=\d))/,"").replace("chu nhat","cn"),n=
/^[2-7]$/.test(t)?+t-1:s$.indexOf(t);return n<0?void 0:n}function c$(e){if(i$.test(G(e)))return[0,1,2,3,4,5,6];let t=new Set;for(let n of tf(e.normalize("NFC").replace(/\s+(?:hằng|hàng|trong) tuần$/i,
""))){let o=n.replace(/^từ\s+/i,"").split(/\s*(?:[-–—~→]|->)\s*|\s+(?:đến|tới)\s+/i).map(a$),r=o[0],s=o[o.length-1];if(r===void 0||s===void 0||o.length>2)return;for(let i=0;i<=(s-r+7)%7;i+=1)t.add((
r+i)%7)}return t.size?[...t].sort():void 0}var u$=61,d$=e=>cg(e,u$),Qg="thứ Hai đến thứ Sáu",ef="02/09/2019, 04/02/2019 - 08/02/2019",kc={lettersOn:nl("Gửi thư tự động",t$,
"Bật, tắt ở mục Thư… của menu."),milestones:Co("Nhắc trước hạn (số ngày)","14, 7, 3, 1","Trúng ngày nghỉ thì chuyển sang ngày làm việc gần nhất.","như 14, 7, 3, 1",r$),sendHour:hs("Giờ gửi thư","8",
"Google gửi trong vòng một giờ kể từ giờ này.",6,17,o$),sendDays:Co("Ngày gửi trong tuần",Qg,"Các ngày được gửi thư.",`như ${Qg}`,c$),holidays:Co("Ngày nghỉ","",
`Ngày lễ, Tết không gửi thư. Ví dụ: ${ef}.`,`như ${ef}`,d$),senderName:Co("Tên người gửi thư","","Để trống thì dùng tên bộ phận phụ trách.","",e=>e),replyTo:Co("Email nhận trả lời","",
"Để trống thì thư trả lời về người gửi.","một địa chỉ email",e=>e?To([e])[0]:""),unitCap:hs("Số thư tối đa cho một đơn vị","12","Trong một đợt, không kể thư cảm ơn.",1,99),overdueWeeks:hs(
"Số tuần nhắc sau hạn","4","Mỗi tuần một thư cho đơn vị chưa báo cáo hoặc cần sửa. 0: không nhắc.",0,52),digests:nl("Gửi thư cho cấp trên",Jg,
"Danh sách đơn vị trực thuộc chưa báo cáo hoặc cần sửa, ở mỗi mốc nhắc."),thanks:nl("Gửi thư cảm ơn",Jg,
"Một thư sau khi đơn vị báo cáo đầy đủ. Sau đó mỗi ngày nhiều nhất một thư, nếu có nội dung gửi bằng liên kết."),quotaReserve:hs("Để dành hạn mức mỗi ngày","10",
"Số người nhận, cho thư khác của người gửi.",0,1e3),testTo:Co("Chế độ thử: gửi mọi thư đến","","Trong thư có ghi người nhận thật. Để trống để gửi thật.","",tf)};var gs=(e,t,n)=>({label:e,initial:t,
help:n,read:o=>On(o.trim())}),ol=(e,t,n)=>({label:e,initial:t,help:n,read:o=>m$(bc(o),{key:"setting.yesNo",with:{label:e,text:o}})}),nf=e=>e.split(/[,;\n]/).map(t=>t.trim()).filter(Boolean),l$=(e,
t)=>({label:e,help:t,initial:"",read:n=>{let{emails:o,bad:r}=Ue(n),s=r.map(({text:i})=>({key:"setting.email",with:{label:e,text:i}}));return{ok:!0,value:o.map(i=>i.toLowerCase()),also:s}}}),p$=(e,t,
n)=>({label:e,initial:t,help:n,read:o=>({ok:!0,...Zg(o,e)})});function m$(e,t){return e===void 0?cn(t):On(e)}var h$=["Bên kiểm soát dữ liệu: Liên đoàn Lao động tỉnh.",
"Liên đoàn Lao động tỉnh thu thập họ tên, chức vụ, điện thoại, email và địa chỉ tài khoản Facebook của người quản trị để theo dõi, liên hệ công tác tuyên truyền theo văn bản hướng dẫn; không dùng vào việc khác, không công bố.",
"Người được xem: Ban Tuyên giáo - Nữ công, đơn vị báo cáo và những người được chia sẻ sổ này.","Dữ liệu được lưu trên dịch vụ của Google (Trang tính, Gmail), máy chủ có thể đặt ngoài Việt Nam.",
"Thông tin được lưu đến khi thay người quản trị hoặc 12 tháng sau đợt báo cáo.",
"Việc đồng ý là tự nguyện. Người quản trị có quyền được biết, xem, sửa, rút lại đồng ý, yêu cầu xóa hoặc hạn chế xử lý bằng cách liên hệ cán bộ phụ trách; nếu không được giải quyết thì có quyền khiếu nại đến Liên đoàn Lao động tỉnh hoặc cơ quan chuyên trách bảo vệ dữ liệu cá nhân của Bộ Công an."].join(
" "),Re={federation:gs("Tên Liên đoàn Lao động tỉnh","Liên đoàn Lao động tỉnh","Hiện trên biểu mẫu và trong thư."),department:gs("Bộ phận phụ trách","Ban Tuyên giáo - Nữ công",
"Bộ phận nhận báo cáo."),staff:l$("Email cán bộ phụ trách",
"Người được sửa danh sách đơn vị, duyệt báo cáo và nhận thư tổng hợp. Nhiều địa chỉ cách nhau bằng dấu phẩy. Thêm người xong, bấm Thiết lập: từ đó người ấy mới có quyền. Người bị xóa khỏi đây hết quyền ngay; Thiết lập thì thu cả quyền sửa các ô được bảo vệ."),
contact:gs("Liên hệ khi cần hỗ trợ","","Tên và số điện thoại người trả lời các đơn vị. Ví dụ: Bà Nguyễn Thị Hoa, 0913 456 789."),mayChoose:ol("Cho người chưa có trong danh sách tự chọn đơn vị","Có",
"Có: người mở biểu mẫu bằng email lạ được tự chọn một đơn vị chưa có email liên hệ trong danh sách. Email được ghi lại trong Nhật ký. Đơn vị đã có email liên hệ chỉ người đó và cán bộ phụ trách mở được. Không: phải liên hệ cán bộ phụ trách."),
pages:p$("Trang chính thức để theo dõi",
`Công đoàn tỉnh Trà Vinh | https:\x2f/www.facebook.com/ldldtravinh\nCông đoàn Việt Nam | https:\x2f/www.facebook.com/congdoanvietnam\nNhóm Tâm sự công nhân | https:\x2f/www.facebook.com/tamsucongphan`,
"Mỗi dòng một trang: tên | địa chỉ. Hiện sau khi đơn vị báo cáo xong. Mở thử từng địa chỉ trước khi ghi."),notice:gs("Thông báo về dữ liệu cá nhân",h$,
"Hiện trên biểu mẫu, trước ô đồng ý. Ghi đúng tên, điện thoại của đơn vị kiểm soát dữ liệu."),keepMonths:hs("Nhắc xóa dữ liệu sau (tháng)","12",
"Dòng đã ngừng dùng lâu hơn số tháng này mà còn họ tên, điện thoại, email thì “Kiểm tra toàn bộ” nhắc cán bộ xóa.",1,120),webAddress:{label:"Địa chỉ trang web của liên kết",initial:"",help:
"Địa chỉ kết thúc bằng /exec, chép ở cửa sổ Triển khai của Apps Script. Sau khi được xác nhận ở mục Liên kết, thư mang liên kết riêng của từng đơn vị. Để trống: không dùng liên kết.",read:zg},
linkOnly:ol("Đơn vị chỉ khai qua liên kết","Không",
"Không: người sửa được sổ vẫn khai ở menu, và các đơn vị sửa được sổ nhìn thấy nhau. Có: menu chỉ còn dành cho cán bộ phụ trách, đơn vị khai bằng liên kết riêng. Khi đó nên thôi chia sẻ sổ với đơn vị."),
paperAbove:gs("Cơ quan cấp trên trên văn bản","Tổng Liên đoàn Lao động Việt Nam","Dòng đầu, bên trái của văn bản in ra. Để trống nếu không ghi."),place:gs("Địa danh trên văn bản","",
"Ghi trước ngày tháng của văn bản in ra. Ví dụ: Vĩnh Long. Để trống thì in dấu chấm để ghi tay."),superiorsFill:ol("Cấp trên được khai thay","Không",
"Có: cấp trên xem được số điện thoại và khai thay các đơn vị trực tiếp bên dưới; người khai thay được ghi lại. Không: cấp trên chỉ thấy đơn vị nào đã báo cáo, lúc nào."),...kc},xc={document:
"Văn bản hướng dẫn",name:"Tên đợt báo cáo",dueBefore:"Hạn nộp (trước ngày)",graceUntil:"Châm chước đến hết ngày",lettersFrom:"Gửi thư từ ngày"};function qn(e){let t=[],n={};for(let[o,
r]of Object.entries(Re)){let s=e[r.label],i=s===void 0?cn({key:"setting.lost",with:{label:r.label}}):Gg(r,s),a=i.ok?i.also??[]:i.problems;t.push(...a.map(u=>({...u,field:o})));let c=r.read(r.initial);
n[o]=i.ok?i.value:c.ok?c.value:""}return{settings:n,problems:t}}var rl=["round","dueBefore","graceUntil","lettersFrom","milestones","overdueWeeks"],_t=({round:e,settings:t})=>({round:e?.id??"",
dueBefore:e?.dueBefore??"",graceUntil:e?.graceUntil??"",lettersFrom:e?.lettersFrom??"",milestones:t.milestones.join(", "),overdueWeeks:String(t.overdueWeeks)}),g$={round:ot("name"),dueBefore:ot(
"dueBefore"),graceUntil:ot("graceUntil"),lettersFrom:ot("lettersFrom"),milestones:Re.milestones.label,overdueWeeks:Re.overdueWeeks.label};function rf(e,t){if(!e)return[];let n=_t(t);return rl.filter(
o=>e[o]!==n[o]).map(o=>({label:g$[o],from:of(e[o]),to:of(o==="round"?t.round?.name??"":n[o])}))}var of=e=>/^\d{4}-\d\d-\d\d$/.test(e)?M(e):e;var Ft=e=>ke(e)??"";function qe({dueBefore:e,extendedTo:t}
){let n=e?J(e,-1):"";return t&&t>n?t:n}function sf(e,t,n){let o=qe(e);if(!o)return"";let r=t?H(t):n;return r<=o?t?ae.onTime:ae.open:e.graceUntil&&r<=e.graceUntil?ae.grace:t?ae.late:ae.overdue}
function $o(e,t){let n=qe(e);if(!n)return"";let o=Ve(t,n),r=o>0?`còn ${o} ngày`:o===0?"hôm nay là ngày cuối":`đã quá hạn ${-o} ngày`;return`chậm nhất hết ngày ${mt(n)}, ${r}`}var af=60;function Ii({
sendDays:e,holidays:t}){let n=new Set(t),o=s=>e.includes($i(s))&&!n.has(s),r=(s,i,a)=>{for(let c=0;c<=af;c+=1)for(let u of a){let d=J(s,u*c);if(d<=i&&o(d))return d}return s};return{sends:o,next:s=>r(
s,"9999",[1]),nearest:(s,i)=>r(s,i,[-1,1])}}function vc(e,t,n,o){let r=qe({dueBefore:e.dueBefore,extendedTo:t}),s=e.graceUntil>r?e.graceUntil:r,i=n.milestones.map(c=>({id:String(c),day:o.nearest(J(r,
-c),r)})),a=o.next(J(r,1));return a<=s&&i.push({id:"cham-chuoc",day:a}),{last:r,end:s,before:i.sort(cf),after:sl(J(s,1),n.overdueWeeks,o)}}var cf=(e,t)=>Ve(t.day,e.day),sl=(e,t,n,o="")=>Array.from({
length:t},(r,s)=>({id:`${o}${s+1}`,day:n.next(J(e,7*s))}));function il(e,t){let n;for(let o of e)o.day<=t&&(n=o);return n}var Sc=(e,t)=>{let n=e[e.length-1];return n&&t< J(n.day,7)?il(e,t):void 0};
function uf(e,t,n){let o=Math.max(0,Math.min(af,Math.ceil((Ve(e,t.last)+1)/7)));return[...sl(e,o,n,"tuan-").filter(({day:r})=>r<=t.last),...t.before.filter(({day:r})=>r>=e),...sl(J(t.end,1),
t.after.length||1,n,"sau-")].sort(cf)}var Pt=e=>(/[%\x2f]/.test(e)?e.replace(/[%\x2f]/g,encodeURIComponent):e).trim();function St({activity:e="",mergedInto:t=""}){return(e===""?void 0:$n(e))??(t.trim(
)?ee.merged:ee.active)}var Ae=e=>St(e)===ee.active;function df(e){try{return e()}catch{return}}function lf(e,t){let n=new Map,o=new Set;for(let r of e){let s=[],i=new Set,a=r;for(;a!==void 0&&!n.has(
a)&&!i.has(a);)s.push(a),i.add(a),a=t(a);let c=a!==void 0&&i.has(a);if(c)for(let d of s.slice(s.indexOf(a)))o.add(d);let u=c?void 0:a===void 0?s[s.length-1]:n.get(a);for(let d of s)n.set(d,u)}return{
end:n,rings:o}}function f$(e){let t=new Map,n=(s,i,a)=>{let c=s.get(i);i&&(!c||!Ae(c)&&Ae(a))&&s.set(i,a)};for(let s of e)n(t,s.code.trim(),s);let o,r=s=>{if(!o){o={byCode:new Map,byName:new Map};for(
let i of e)n(o.byCode,j(i.code),i),n(o.byName,K(i.name),i)}return o.byCode.get(j(s))??o.byName.get(K(s))};return s=>{let i=s.trim();if(i)return t.has(i)||t.set(i,r(i)),t.get(i)}}function Ne(e){let t=
f$(e),n=lf(e,p=>df(()=>St(p)===ee.merged?t(p.mergedInto??""):void 0)),o=p=>{let m=n.end.get(p);return m&&Ae(m)?m:void 0},r=p=>{let m=df(()=>t(p.parent));return m&&o(m)},s=e.filter(Ae),i=lf(s,r).rings,
a=p=>i.has(p)?void 0:r(p),c=new Map,u=new Map,d=(p,m,h)=>{if(m===void 0)return;let y=p.get(m);y?y.push(h):p.set(m,[h])};for(let p of s)d(c,a(p),p);for(let p of e)Ae(p)||d(u,o(p),p);let l=p=>c.get(
p)??[];return{named:t,today:o,superior:a,below:l,allBelow(p){let m=[...l(p)];for(let h=0;h< m.length;h+=1)m.push(...l(m[h]));return m},merged:p=>u.get(p)??[],mergerRings:n.rings,superiorRings:new Set(
[...i].filter(p=>t(p.parent)!==p))}}var al=["id","name","document","state","dueBefore","graceUntil","lettersFrom","openedAt","closedAt","frozenAt"],pf=e=>Object.fromEntries(al.map(t=>[t,e[t]])),y$=
e=>Object.keys(Fe).find(t=>Fe[t]===Xg(e))??"closed",b$={dueBefore:us,graceUntil:ke,lettersFrom:ke};function Lo(e){let t=[],n=u=>{let d=e[u].trim(),l=d?b$[u](d):"";return l===void 0&&t.push({key:
"round.day",with:{label:ot(u),text:d},field:u}),l??""},[o,r,s]=[n("dueBefore"),n("graceUntil"),n("lettersFrom")];e.dueBefore.trim()||t.push({key:"round.empty",with:{label:ot("dueBefore")},field:
"dueBefore"}),o&&r&&r< o&&t.push({key:"round.graceBeforeDue",with:{grace:M(r),due:M(o)}});let{openedAt:i,closedAt:a,frozenAt:c}=e;return{round:{id:e.id.trim(),name:e.name.trim(),document:
e.document.trim(),state:y$(e.state),dueBefore:o,graceUntil:r,lettersFrom:s,openedAt:i,closedAt:a,frozenAt:c},problems:t}}var br=e=>e.flatMap((t,n)=>t.id.trim()?[{row:t,index:n,round:Lo(t).round}]:[]);
function cl(e){let t=br(e),n=r=>r?.row,o=r=>r.reduce((s,i)=>!s||i.round.openedAt>=s.round.openedAt?i:s,void 0);return n(t.find(({round:r})=>r.state==="moving"))??n(o(t.filter(({round:r}
)=>r.state==="open")))??n(o(t))}function fs(e,t){for(let n=1;;n+=1)if(!t.includes(`${e}-${n}`))return`${e}-${n}`}var bt=({openedAt:e})=>e!=="",Rc=e=>e!==void 0&&e.state==="open"&&bt(e),Et=({round:e,
updated:t},n)=>n!==void 0&&bt(n)&&e.trim()===n.id&&t>=n.openedAt,Oc=7;var ys={report:{withoutRows:L.missing,open:[L.missing,L.fix],counted:!0},nothing:{withoutRows:"",open:[L.fix],counted:!1},ended:{
withoutRows:"",open:[],counted:!1}},w$=[];function k$({addedAt:e,extendedTo:t},n){if(!n?.dueBefore||!e||Ft(t))return!1;let o=H(e);return o>H(n.openedAt)&&o>=J(qe(n),-Oc)}function Tc(e,t){let n=e.map(
r=>{try{return k$(r,t)}catch{return!1}}),o=n.some(r=>!r);return r=>{let s=bs(e[r]);return s==="report"&&n[r]&&o?"nothing":s}}function bs(e){let{required:t,kind:n}=e;if(!Ae(e))return"ended";let o=Oo(
t);return o?o===xt.no?"nothing":"report":w$.find(r=>At(r.kind)===At(n))?.owes??"report"}var Cc=(e,t)=>ys[e].open.includes(t),mf=e=>`(${e("counted")}=1)`,hf=e=>ys[e].counted;var Ke=e=>Cc(e.obligation,
e.status),wr=({status:e})=>e===L.reported||e===L.approved||e===L.none,Bt=({status:e})=>e===L.fix,ul=e=>Ke(e)&&!Bt(e),Ao=({returned:e})=>e.filter(({comment:t})=>t.trim()),x$=e=>Bt(e)&&
!e.faults.length&&e.returned.length>0&&!Ao(e).length,ws=e=>Ke(e)&&!x$(e),$c=e=>Ne(e).superior;function Xn(e){let t=new Map,n=$c(e);for(let o of e){let r=Ke(o)?n(o):void 0;if(!r)continue;let s=
r.code.trim(),i=t.get(s);i?i.push(o):t.set(s,[o])}return t}var ks=(e,t,n="")=>e&&!(t&&t.last>=e.day)?{id:n+e.id,day:e.day}:void 0;var Lc=e=>e,zi=12,gf=(e,t)=>e[t]?.heading??"",ff=({column:e,problem:t}
)=>yf(Se,e,t);function Ac({column:e,problem:t}){let n=gf(Se,e),o=Dg(S$(t));return n?`${n}: ${o}`:o}var Fi=({column:e,problem:t})=>yf(ft,e,t);function yf(e,t,n){let o=gf(e,t);return o?`${o}: ${S(n)}`:
S(n)}var bf=e=>[...e.slice(0,zi).map(t=>`• ${t}`),...e.length>zi?[`• ${S({key:"account.more",with:{count:e.length-zi}})}`]:[]].join(`\n`),Ui=e=>bf(e.map(ff)),_c=e=>bf(e.map(Fi)),wf=e=>e.slice(0,
zi).map(ff).join(`\n`),kf=(e,t)=>e.filter(n=>n.column===t).slice(0,zi).map(({problem:n})=>S(n)).join(`\n`);function xf(e){let t=fr.reduce((n,{key:o,bit:r})=>n+(e.some(({column:s})=>s===o)?2**r:0),0);
return t?String(t):""}function Pc(e,t){let n=fr.find(({key:o})=>o===t)?.bit;return n!==void 0&&Math.floor((Number(e)||0)/2**n)%2===1}var v$=new Set(["text","value","code","parent","suggest"]);
function S$(e){if(typeof e.with!="object")return e;let t=Object.fromEntries(Object.entries(e.with).map(([n,o])=>[n,v$.has(n)?"…":o]));return{...e,with:t}}var dn=({column:e})=>e===""||Se[
e].writer!=="staff",R$=new Set(["account.noUnit","account.unknownUnit","account.unitMeant","account.rowUnreadable","account.returnedNoComment"]),dl=e=>!dn(e)||R$.has(e.problem.key),vf=e=>e.filter(
dl).map(t=>t.problem.key==="account.returnedNoComment"?{column:"comment",problem:{key:"desk.noReason"}}:t),Ki=({problem:e})=>e.key==="account.returned"||e.key==="account.returnedNoComment",Sf=(e,
t)=>e.column===t.column&&JSON.stringify(e.problem)===JSON.stringify(t.problem);var _o=e=>/^https?:\x2f\x2f[^\s"'<>\\]+$/i.test(e.trim())?e.trim():"",Of=e=>/^https?:\x2f\x2f([^\x2f?#]+)/i.exec(_o(
e))?.[1]??"",kr=(e,t)=>e.length>t?`${e.slice(0,t).replace(/[\uD800-\uDBFF]$/,"")}…`:e,Yn=(e,t,n)=>e.length>t?[...e.slice(0,t),`và ${e.length-t} ${n}`]:[...e],Ec=e=>`${e.map(O$).filter(Boolean).join(
`\n\n`)}\n`,Rf=e=>e.map(t=>`- ${t}`).join(`\n`);function O$(e){switch(e[0]){case"list":return Rf(e[1]);case"button":return _o(e[2])&&`${e[1]}:\n${_o(e[2])}`;case"bar":return e[1].map(({label:t,count:
n})=>`${t}: ${n}`).join(" | ");case"calls":return`${e[1]}:\n${Rf(e[2].map(({name:t,phone:n,call:o})=>`${t}: ${n||ll}${o?` (${o})`:""}`))}`;case"heading":return e[1].toUpperCase();case"notice":
return`*** ${e[1]} ***`;case"small":return`--\n${e[1]}`;default:return e[1]}}var ll="chưa có số";var T$=/\d{1,6}\x2f(?:\d{4}\x2f)?\p{L}[\p{L}\p{M}\d-]*/u,Mc=e=>T$.exec(e)?.[0]??kr(e.trim(),60),Tf=
e=>kr(e.replace(/,?\s+ngày\s.*$/u,"").trim(),60);var Mt="báo cáo tài khoản Facebook",Ln=" Đơn vị đã báo cáo thì vui lòng bỏ qua thư này; sổ không gửi nhắc nữa.",Jn=({department:e,federation:t}
)=>e.trim()||t.trim(),Po=({guidance:e})=>e.trim()?`Thực hiện ${e.trim()}, đề nghị`:"Đề nghị",Cf=({first:e})=>M(H(e));function Qt({state:{deadline:e},about:{today:t,last:n}}){let o=Ve(t,n),r=mt(n);if(
o<0)return t<=e.graceUntil?`Thời hạn là hết ngày ${r}; châm chước đến hết ngày ${mt(e.graceUntil)}.`:
`Thời hạn là hết ngày ${r}, đã quá ${-o} ngày. Nếu có vướng mắc, đề nghị gọi số điện thoại dưới đây.`;let s=o>0?`; còn ${o} ngày`:"";return n>qe({dueBefore:e.dueBefore})?
`Thời hạn đã gia hạn: chậm nhất hết ngày ${r}${s}.`:`Thời hạn: trước ngày ${M(J(n,1))}, tức chậm nhất hết ngày ${r}${s}.`}function C$({state:e,about:{today:t,last:n}}){let{graceUntil:o}=e.deadline,r=
Ve(t,n);return r>=0?`thời hạn hết ngày ${M(n)}${r?` (còn ${r} ngày)`:""}`:t<=o?`châm chước đến hết ngày ${M(o)}`:`thời hạn ${M(n)} đã qua ${-r} ngày`}var pl=({state:e,unit:t},n)=>`${[Mc(e.guidance),
t.name].filter(Boolean).join(", ")}: ${n}`,Bi=(e,t)=>pl(e,`${t}, ${C$(e)}`),Mo=e=>Bi(e,Bt(e.unit)?`${Mt} cần sửa`:`nhắc ${Mt}`);function No({state:e,unit:t,about:{today:n}}){let o=Ao(
t).length+t.faults.length,r=Jn(e);return Bt(t)?`${r} đã nhận ${Mt} của ${t.name}; còn ${o?`${o} `:""}chỗ cần sửa. ${Po(e)} đơn vị sửa rồi gửi lại.`:`Đến ngày ${M(
n)}, ${r} chưa nhận được ${Mt} của ${t.name}. ${Po(e)} đơn vị gửi báo cáo.`}var Do=e=>Bt(e.unit)?Eo(e,"sửa"):[["text",
"Báo cáo mất khoảng ba phút. Đơn vị chưa có trang, nhóm thì chọn “Không có” và ghi lý do; như vậy là đã hoàn thành báo cáo."],...Eo(e,"báo cáo")];function Eo({state:e,unit:t},n,o="Dùng máy tính."){
let r=t.link||e.links.book,s=Of(r);return s?t.link?[["button",`Mở biểu mẫu để ${n}`,r],["text",`Nút này mở trang ${s} của Google. Nếu không mở được, đề nghị mở bằng cửa sổ ẩn danh của trình duyệt.`]]:
[["text",`${o} Bấm nút dưới đây, chờ menu “Sổ Tài Khoản” hiện ở hàng trên cùng, chọn “Khai báo tài khoản”.`],["button",`Mở sổ trên máy tính để ${n}`,r],["text",`Nút này mở trang ${s} của Google.`]]:[
]}var $f=(e,t,n)=>{let o=$$(e,t);return o.length?[["heading","Cần sửa"],["list",Yn(o,n,"chỗ khác, xem trong biểu mẫu")]]:[]},$$=(e,t)=>[...Ao(e).map(({title:n,comment:o})=>`${n||"Báo cáo"}: ${Jn(
t)} đề nghị bổ sung: “${o.trim()}”`),...e.faults.map(Ac)];function Lf({about:e},t){if(!e.under.length)return[];let n=e.under.map(o=>`${o.name}: ${Bt(o)?"cần sửa báo cáo":
"chưa báo cáo"}${o.extendedTo>e.last?`, gia hạn đến hết ngày ${M(o.extendedTo)}`:""}`);return[["heading",`Đơn vị trực thuộc chưa hoàn thành (${n.length})`],["list",Yn(n,t,"đơn vị khác")]]}var ml=({
contact:e,department:t,federation:n})=>`Cần hỗ trợ, đề nghị liên hệ: ${e.trim()||[t,n].filter(Boolean).join(", ")}.`.replace("..","."),Af=e=>hl("Thư này",e),hl=(e,
t)=>`${e} không hỏi mật khẩu, mã OTP và không yêu cầu chuyển tiền. Muốn biết ${e.replace(/ này$/,"").toLowerCase()} có đúng của ${Jn(
t)} không, đề nghị gọi số điện thoại của cơ quan ghi trên văn bản giấy${t.guidance.trim()&&` (${t.guidance.trim()})`}.`,Nc=({department:e,federation:t})=>[t,e].map(n=>n.replace(/\s+/g," ").trim(
).toUpperCase()).filter(Boolean).join(`\n`);var _f={to:"unit",prefix:"cap-tren",label:"Thư cho cấp trên",rank:1,setting:"digests",isAboutOwnReport:!1,counts:!0,deadline:"round",listsUnder:!0,due:({
settings:e,under:t,history:n,round:{isOver:o,point:r}})=>t.length&&r&&(o||r.day>e.lettersFrom)?ks(r,n,o?"sau-":""):void 0,subject:e=>Bi(e,
`${e.about.under.length} đơn vị trực thuộc chưa hoàn thành báo cáo`),lead:({state:e,about:t,unit:n})=>`${Po(
e)} ${n.name} đôn đốc ${t.under.length} đơn vị trực thuộc (danh sách dưới đây) hoàn thành ${Mt}.`,until:Qt,asked:()=>[],closing:e=>[["text",e.unit.status===L.missing&&Ke(e.unit)?
`Đơn vị cũng chưa ${Mt} của mình; đề nghị báo cáo trong cùng thời hạn.`:""],...Eo(e,"xem","Muốn xem báo cáo của đơn vị mình, dùng máy tính.")],small:
" Khi các đơn vị trực thuộc đã báo cáo đủ, sổ không gửi thư này nữa.",named:({about:e})=>e.under};var Pf={to:"unit",prefix:"moi",label:"Thư mời",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",
listsUnder:!0,due:({unit:e,history:t,own:n})=>Ke(e)&&e.status===L.missing&&!n.isOver&&!t?.last?{id:"",day:""}:void 0,remember(e,t,{early:n,state:o},{lettersFrom:r}){(n||o==="skipped")&&r>e.last&&(
e.last=r)},subject:e=>Bi(e,`đề nghị ${Mt}`),lead:({state:e,unit:t})=>`${Po(e)} ${t.name} báo cáo trang, nhóm, tài khoản Facebook của đơn vị và người quản trị về ${Jn(e)}.`,until:Qt,asked:e=>Eo(e,
"báo cáo"),small:Ln,named:()=>[]};var Ef={to:"unit",prefix:"lien-ket-moi",label:"Thư liên kết mới",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){let{
linksRenewed:n}=e;if(!(!n||!ws(e)||!t?.last||t.last>H(n)))return{id:n.replace(/\D/g,"").slice(0,12),day:""}},subject:Mo,lead:No,until:Qt,asked:e=>[["text",
"Liên kết trong các thư trước không còn dùng được. Đề nghị dùng liên kết trong thư này."],...Do(e)],small:Ln,named:()=>[]};var Mf={to:"unit",prefix:"qua-han",label:"Thư quá hạn",rank:3,
isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>ws(e)&&n.isOver?ks(n.point,t):void 0,subject:Mo,lead:No,until:Qt,asked:Do,small:Ln,named:()=>[]};var Nf={to:
"unit",prefix:"nhac",label:"Thư nhắc",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>ws(e)&&!n.isOver?ks(n.point,t):void 0,subject:Mo,lead:No,until:
Qt,asked:Do,small:Ln,named:()=>[]};var Dc={to:"unit",prefix:"tra-lai",label:"Thư trả lại",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){if(!Ke(e))return;
let n=Ao(e).map(({mark:o})=>o).filter(o=>!t?.told?.has(o));return n.length?{id:[...new Set(n)].sort().join("."),day:""}:void 0},remember(e,t){e.told=new Set([...e.told??[],...t.split(".")])},subject:
Mo,lead:No,until:Qt,asked:Do,small:Ln,named:()=>[]};var L$=e=>{let t=String(e);return`"${(/^\s*[=+\-@\t\r＝＋－＠]/.test(t)?`'${t}`:t).replace(/"/g,'""')}"`},Df=e=>`\uFEFF${e.map(t=>t.map(L$).join(
",")).join(`\r\n`)}\r\n`;var pe={planned:"Sẽ gửi",sending:"Đang gửi",sent:"Đã gửi",failed:"Gửi lỗi",held:"Tạm giữ",skipped:"Bỏ qua",unknown:"Không rõ đã gửi",lapsed:"Không cần gửi nữa",bounced:
"Bị trả lại"},xr=e=>Object.keys(pe).find(t=>pe[t]===e.trim())||"unknown",Ut=e=>e==="sent"||e==="sending"||e==="unknown"||e==="skipped"||e==="bounced";var fl="đơn vị khác, xem tệp đính kèm",gl={[
ae.onTime]:"#1e7d3c",[ae.grace]:"#5f8f2f",[ae.late]:"#b7791f",[L.fix]:"#6b4fbb",[L.missing]:"#c5221f"};function A$(e){return Ke(e)?Bt(e)?L.fix:L.missing:wr(e)?gl[e.timeliness]?e.timeliness:ae.onTime:
""}var _$=e=>Object.keys(gl).map(t=>({label:t,color:gl[t],count:e.filter(n=>A$(n)===t).length})).filter(({label:t,count:n})=>n||t!==ae.grace),If=e=>{let t=e.filter(ul).length,n=e.filter(Bt).length;
return{all:t+n+e.filter(wr).length,missing:t,fix:n}};function zf({state:{guidance:e,units:t},about:n}){let{all:o,missing:r,fix:s}=If(t),i=[`${o-r-s}/${o} đơn vị đã báo cáo`,r?`${r} chưa báo cáo`:"",s?
`${s} cần sửa`:""];return`${[Mc(e),"tổng hợp"].filter(Boolean).join(", ")} đến ${M(n.today)}: ${i.filter(Boolean).join(", ")}`}function yl({state:{units:e,deadline:t},about:{today:n}}){let{all:o,
missing:r,fix:s}=If(e),i=[r?`còn ${r}/${o} đơn vị chưa ${Mt}`:"",s?`${s} đơn vị cần sửa`:""].filter(Boolean);return`Đến ngày ${mt(n)}: ${i.join(", ")||
`cả ${o} đơn vị đã báo cáo đầy đủ`}. Thời hạn ${$o(t,n)}.`}function Ff(e,t){let{state:n,about:o,letters:r}=e,{units:s}=n,i=a=>s.filter(c=>c.status===a).length;return[["lead",yl(e)],["bar",_$(s)],[
"text",`Trong số đã báo cáo: ${i(L.approved)} đã duyệt, ${i(L.none)} báo không có tài khoản.`],...P$(s,o.since,t),["button","Mở sổ",n.links.book],...E$(n,t),...M$(s.filter(Bt),t),...N$(n,r,t),[
"small",`Danh sách đầy đủ ở tệp đính kèm. Thư này gửi đến cán bộ phụ trách đợt “${n.roundName}”, mỗi tuần và ở mỗi mốc nhắc. Đề nghị không chuyển tiếp số điện thoại của các đơn vị.`]]}function P$(e,t,
n){if(!t)return[];let o=e.filter(s=>s.first>t&&wr(s)),r=e.filter(s=>s.updated>t&&s.first&&s.first<=t);return[["heading","Thay đổi"],["text",`Từ bản tổng hợp trước (${fe(
t)}): ${o.length} đơn vị mới báo cáo, ${r.length} đơn vị sửa hoặc bổ sung báo cáo.`],["list",Yn(o.map(({name:s})=>s),Math.min(10,n),fl)]]}function E$({units:e,lastCall:t},n){let o=e.filter(ul),r=
new Map,s=$c(e);if(!o.length)return[];for(let i of o.slice(0,n)){let a=s(i)?.name||i.parent.trim()||"Chưa ghi cấp trên";r.set(a,[...r.get(a)||[],i])}return[["heading",
`Danh sách gọi điện: ${o.length} đơn vị chưa báo cáo`],...[...r].map(([i,a])=>["calls",i,a.map(({name:c,phone:u,code:d})=>({name:c,phone:u,call:t?.(d)}))]),["text",o.length>n?`và ${o.length-n} ${fl}`:
""]]}var Uf=({returned:e,faults:t})=>[...e.map(({title:n,comment:o})=>`${n||"Báo cáo"}: trả lại, ${o.trim()?`“${o.trim()}”`:
"chưa ghi lý do. Đề nghị ghi lý do ở cột Ý kiến để đơn vị nhận được thư."}`),...t.map(Ac)],M$=(e,t)=>e.length?[["heading",`Cần sửa: ${e.length} đơn vị`],["list",Yn(e.map(n=>`${n.name}: ${Uf(n).slice(
0,3).join(" ")}`),Math.min(40,t),fl)]]:[];function N$(e,t,n){let o={},r=[];for(let{label:m,unit:h,state:y,why:b}of t)o[y]=(o[y]||0)+1,/failed|unknown|sending/.test(y)&&r.push([m,h,pe[y].toLowerCase(),
b].filter(Boolean).join(", "));let s=Object.keys(pe).filter(m=>o[m]).map(m=>`${o[m]} ${pe[m].toLowerCase()}`),{quotaLeft:i,runner:a,lastRun:c,lastRunDid:u,nextRun:d,zones:l}=e.health||{},p=[
`Cả đợt: ${s.join(", ")||"chưa gửi thư nào"}.`,i!==void 0&&`Hạn mức còn lại: ${i} người nhận.`,a!==void 0&&`Người gửi: ${a||"chưa có"}.`,c&&`Lần chạy trước: ${fe(c)}${u?` (${u})`:""}.`,d&&
`Lần chạy tới: ${fe(d)}.`,l&&l.script!==l.book&&S({key:"letter.zones",with:l})];return[["heading","Thư của đợt"],["text",p.filter(Boolean).join(" ")],["list",Yn(r,Math.min(20,n),
"thư khác, xem thẻ Thư")]]}function Kf({units:e}){let t=$c(e);return[["code","name","kind","parent","status","timeliness","count","first","extendedTo","phone","email","faults"].map(n=>ft[n].heading),
...e.filter(n=>Ke(n)||wr(n)).map(n=>[n.code,n.name,n.kind,t(n)?.name||n.parent,n.status,n.timeliness,n.count,M(H(n.first)),M(n.extendedTo),n.phone,n.email,Uf(n).join(" | ")])]}var Bf={to:"staff",
prefix:"tong-hop",label:"Thư tổng hợp",rank:0,due({state:e,today:t,calendar:n,round:o,lastTime:r}){let s=H(r),i=Sc(uf(e.settings.lettersFrom,o,n),t);return!i||s>=i.day||s>o.end&&!e.units.some(Ke)?
void 0:{id:i.id,day:i.day}},subject:zf,lead:yl,body:Ff,attachments:({state:e,about:t})=>[{name:`tong-hop-${t.today}.csv`,mime:"text/csv",content:Df(Kf(e))}],named:({state:e})=>e.units.filter(t=>Ke(
t)&&t.status===L.missing)};var Wf={to:"unit",prefix:"cam-on",label:"Thư cảm ơn",rank:4,setting:"thanks",isAboutOwnReport:!1,counts:!1,deadline:"own",listsUnder:!1,due({unit:e,settings:t,history:n}){
let{byLink:o=""}=e;return n?.confirmed?o>n.confirmed?{id:o.replace(/\D/g,"").slice(0,14),day:""}:void 0:wr(e)&&e.first!==""&&H(e.first)>=t.lettersFrom?{id:"",day:""}:void 0},remember(e,t,{at:n}){n>(
e.confirmed??"")&&(e.confirmed=n)},subject:e=>pl(e,bl(e)?`đã ghi cập nhật lúc ${jf(e.unit.byLink)}`:`đã nhận báo cáo ngày ${Cf(e.unit)}`),lead:e=>`${Jn(e.state)} đã ${bl(e)?"ghi cập nhật":
"nhận"} ${Mt} của ${e.unit.name} lúc ${jf(bl(e)?e.unit.byLink:e.unit.first)}: ${I$(e.unit)}. Xin cảm ơn đơn vị.`,asked:e=>[...e.unit.byLink?[["text",D$]]:[],["text",e.unit.status===L.none?
"Khi lập trang, nhóm mới, đề nghị khai bổ sung.":"Đơn vị không phải làm gì thêm. Khi có thay đổi, đề nghị cập nhật."],...Eo(e,"xem lại","Muốn xem lại, dùng máy tính.")],small:"",named:()=>[]},D$=
"Nội dung này gửi bằng liên kết riêng. Không phải đồng chí hay người của đơn vị gửi? Đề nghị gọi số điện thoại dưới đây để cán bộ phụ trách đổi liên kết và sửa lại nội dung.",bl=({unit:{byLink:e="",
first:t}})=>e>t,jf=e=>`${e.slice(11,13)} giờ ${e.slice(14,16)} ngày ${M(H(e))}`;function I$({status:e,count:t,byKind:n}){if(e===L.none)return"đơn vị chưa có trang, nhóm";let o=[[n.page,"trang"],[
n.group,"nhóm"],[n.person,"tài khoản cá nhân"]];return o.reduce((s,[i])=>s+i,0)===t?o.filter(([s])=>s).map(([s,i])=>`${s} ${i}`).join(", "):`${t} tài khoản`}var Gf={summary:Bf,digest:_f,returned:Dc,
newLink:Ef,invitation:Pf,reminder:Nf,overdue:Mf,thanks:Wf},me=e=>Gf[e],wl=Object.entries(Gf),Ic=wl.map(([e])=>e),kl=wl.flatMap(([e,t])=>t.to==="staff"?[{name:e,kind:t}]:[]),Zf=wl.flatMap(([e,
t])=>t.to==="unit"?[{name:e,kind:t}]:[]),Hf=[...Zf.filter(({kind:e})=>e.isAboutOwnReport),...Zf.filter(({kind:e})=>!e.isAboutOwnReport)];var Vf="thu/",xl=new Map(Ic.map(e=>[me(e).prefix,e]));
function xs(e){let t=e.settings.testTo.length?Vf:"",n=Pt(e.round);return{write:(o,r,s)=>`${t}${me(o).prefix}/${n}${r&&`/${r}`}${s&&`/${s}`}`,read(o){let r=o.startsWith(t)?o.slice(t.length).split("/"):
[],s=xl.get(r[0]);return s&&r[1]===n?{kind:s,id:r[2],unit:r[r.length-1]}:void 0}}}var qf=e=>`${e[0]}/`===Vf?2:1;function vl(e){let t=e.split("/"),n=qf(t);return xl.has(t[n-1])&&t[n]!==void 0?Yf(t[n]):
void 0}function Xf(e,t){let n=e.split("/"),o=qf(n);return[...n.slice(0,o),t,...n.slice(o+1)].join("/")}var Sl=e=>Yf(e.split("/")[1]??""),Yf=e=>e.replace(/%2F/g,"/").replace(/%25/g,"%");function zc(e,
t){let[n="",o,...r]=e.split("/"),s=xl.get(n);if(!s||o!==Pt(t))return;let i=me(s).to==="unit"?r.pop()??"":"";return{kind:n,matter:r.join("/"),unit:i}}var Jf=e=>({kind:t,matter:n,unit:o})=>[t,Pt(e),n,
o].filter(Boolean).join("/");function Qn(e){let t=new Map,n=new Map,o=xs(e),r={of:i=>t.get(i),lastToStaff:"",waiting:new Set,openKey(i,a,c,u){for(let d=1;;d+=1){let l=o.write(i,d>1?`${a}.${d}`:a,c),p=
n.get(l)||e.register.get(l);if(!p||!Ut(p.state))return l;if(p.early||p.state==="skipped"||H(p.at)>=u)return}},assume({key:i},a){let c={state:"sent",at:`${a}T08:00:00`};n.set(i,c),s(c,i)}};function s(
i,a){let c=o.read(a);c&&(Ut(i.state)?me(c.kind).to==="unit"?z$(t,c,i,e):i.at>r.lastToStaff&&(r.lastToStaff=i.at):/held|planned/.test(i.state)&&r.waiting.add(a))}return e.register.forEach(s),r}
function z$(e,{kind:t,id:n,unit:o},r,{settings:s}){let i=me(t);if(i.to!=="unit")return;let a=H(r.at),c=e.get(o)||{last:"",any:"",count:0};e.set(o,c),a>c.any&&(c.any=a),i.counts&&(a>c.last&&(c.last=a),
r.state!=="skipped"&&(c.count+=1)),i.remember?.(c,n,r,s)}function Qf(e,t,n){let o=new Map,r=s=>vc(e.deadline,ke(s)||"",e.settings,n);return{round:r(""),of(s){let i=o.get(s);if(i)return i;let{before:a,
after:c,last:u,end:d}=r(s),l=t>d,p={last:u,isOver:l,point:l?Sc(c,t):il(a,t)};return o.set(s,p),p}}}var Rl={key:"setting.empty",with:{label:Re.staff.label}},ji=({testTo:e})=>e.length?To(e):void 0,Fc=
e=>ji(e)?.length===0,ey=(e,t,n)=>e.length?{to:t??e,insteadOf:t&&e}:{why:n()},ty=(e,t)=>ey(To(e),t,()=>Rl),Uc=({email:e,emails:t},n)=>ey(t,n,()=>Ue(e).bad.length?{key:"letter.badAddress",with:{text:e}}
:{key:"letter.noAddress"});function eo(e,t,n=Qn(e),o){let r={letters:[],closed:[],wanted:new Set,broke:[]},{settings:s,deadline:i}=e,a=Ii(s);if(!i.dueBefore||!s.lettersFrom||t< s.lettersFrom||
!a.sends(t)||Fc(s))return r;let c=ny(e,t,n,o??Xn(e.units),r);F$(c);let u=new Set;for(let d of e.units){let l=Pt(d.code);if(!(!l||u.has(l))){u.add(l);try{U$(c,d,l)}catch(p){r.broke.push({unit:d.code,
error:p})}}}return r.letters=j$(c.drafts),n.waiting.forEach(d=>{r.wanted.has(d)||r.closed.push({key:d,state:"lapsed",why:{key:"letter.notNeeded"}})}),r}function ny(e,t,n,o,r){let s=Ii(e.settings);
return{state:e,today:t,calendar:s,history:n,moments:Qf(e,t,s),testers:ji(e.settings),underOf:i=>o.get(i.trim())??[],plan:r,drafts:[]}}var oy=(e,{settings:t})=>{let{setting:n}=me(e);return n!==void 0&&
!t[n]};function ry(e,t,n,o){let r=n&&e.openKey(t,n.id,o,n.day);return r===void 0?void 0:{kind:t,key:r}}function sy({state:e,today:t,calendar:n,history:o,moments:r},s){let i=me(s);if(i.to!=="staff"||
oy(s,e))return;let a=i.due({state:e,today:t,calendar:n,round:r.round,lastTime:o.lastToStaff});return ry(o,s,a,"")}function F$(e){let{state:t,moments:n,plan:o}=e;for(let{name:r}of kl){let s=sy(e,r);s&&
(o.wanted.add(s.key),cy(e,s,ty(t.staff,e.testers),{last:n.of("").last,under:[]}))}}function iy({state:e,history:t,moments:n},o,r,s){let i={settings:e.settings,unit:o,under:s,history:t.of(r),own:n.of(
o.extendedTo),round:n.of("")};for(let{name:a,kind:c}of Hf){let u=oy(a,e)?void 0:ry(t,a,c.due(i),r);if(u)return u}}function U$(e,t,n){let{state:o,today:r,history:s,moments:i,plan:a}=e,{settings:c}=o,u=
s.of(n),d=e.underOf(t.code),l=iy(e,t,n,d);if(!l||(a.wanted.add(l.key),u&&u.any>=r))return;let p=me(l.kind);if(p.to==="unit"){if(p.counts&&K$(u,c.unitCap)){let m={key:"letter.capped",with:{cap:
c.unitCap}};a.closed.push({...l,unit:t.code,state:"lapsed",why:m});return}cy(e,l,Uc(t,e.testers),{unit:t,last:i.of(p.deadline==="own"?t.extendedTo:"").last,under:c.digests&&p.listsUnder?d:[],had:
u?.count})}}var K$=(e,t)=>e!==void 0&&e.count>=t,B$=12;function ay(e,t){let{settings:n,deadline:o}=e;if(!o.dueBefore||!n.lettersFrom||t< n.lettersFrom)return[];let r={letters:[],closed:[],wanted:
new Set,broke:[]},s=ny(e,t,Qn(e),Xn(e.units),r),i=[],a=(c,u)=>c?(i.push({...c,unit:u}),s.history.assume(c,t),!0):!1;for(let{name:c}of kl)a(sy(s,c));for(let c of e.units){let u=Pt(c.code),d=s.underOf(
c.code);for(let l=0;u&&l< B$&&a(iy(s,c,u,d),c.code);l+=1);}return i}function cy({today:e,history:t,plan:n,drafts:o},{kind:r,key:s},i,a){let{unit:c,last:u,under:d,had:l=0}=a;if(!i.to){n.closed.push({
key:s,kind:r,unit:c?.code,state:"failed",why:i.why});return}let{to:p,insteadOf:m}=i,h={today:e,last:u,unit:c,under:d,since:t.lastToStaff,insteadOf:m};o.push({letter:{key:s,kind:r,unit:c?.code,to:p,
about:h},had:l})}var j$=e=>e.sort(({letter:t,had:n},{letter:o,had:r})=>me(t.kind).rank-me(o.kind).rank||(t.about.last< o.about.last?-1:t.about.last>o.about.last?1:0)||n-r).map(({letter:t})=>t);var uy=
e=>e.to.length;function vr(e,t,n){let o={go:[],held:[],recipients:0};for(let r of e){let s=t-(me(r.kind).to==="staff"?0:n)-o.recipients;if(uy(r)>s){o.held.push(r);continue}o.go.push(r),
o.recipients+=uy(r)}return o}function Io(e){let t=2166136261;for(let n=0;n< e.length;n+=1)t=Math.imul(t^e.charCodeAt(n),16777619)>>>0;return t.toString(36)}var W$=["unit","kind","accountName",
"pageName","address","name","office","phone","email","reason","usage"],Z$=/^[0-9a-z]{1,7}(\.[0-9a-z]{1,7}){10}$/;function dy(e,t){if(!Z$.test(e))return;let n=e.split(".");return W$.filter((o,r)=>n[
r]!==Io(t[o]))}var ly="2",py="đổi",my=(e,t,n)=>e.of("approval",t,n),to=(e,t,n=[])=>[ly,t.name,...un.map(o=>`${o}:${n.includes(o)?py:my(t,o,e[o])}`)].join(".");function Sr(e,t,n){if(!e)return"none";
let[o,r,...s]=e.split(".");if(o!==ly||!n||r!==n.name)return"unknown";let i=new Map(s.map(a=>a.split(":")));return un.filter(a=>i.has(a)&&i.get(a)!==my(n,a,t[a]))}function Kc(e,t,n){let o=Sr(e,t,n);if(
typeof o=="string")return;let r=gr.filter(i=>o.includes(i)&&t[i].trim()==="");if(r.length===0)return;if(gr.every(i=>t[i].trim()===""))return"";let s=e.split(".").map(i=>{let a=r.find(c=>i.startsWith(
`${c}:`));return a?`${a}:${py}`:i}).join(".");return s===e?void 0:s}function hy(e,t,n){let o=dy(e,t);return o&&to(t,n,o)}function zo(e,t){let n=Sr(e.approved,e,t);return typeof n=="string"?[]:n.map(
Lt)}var Bc=(e,t)=>Sr(e.approved,e,t)==="unknown";function An(e,t){let n=Sr(e.approved,e,t),o=typeof n!="string"&&n.length>0;return e.review===Oe.passed?o?"changed":n==="unknown"?"waiting":"passed":
e.review===Oe.returned?o?"changed":"returned":"waiting"}function jc(e){let t=e.trim();return t?{key:"account.returned",with:{comment:t}}:{key:"account.returnedNoComment"}}var T=e=>({ok:!0,value:e}),X=
(e,t={})=>({key:e.key,sentence:S(e),...e.key==="workbook.unexpected"?{code:e.with.ref}:{},...t}),_e=(e,t)=>t?.length?{ok:!1,problems:e,conflicts:t}:{ok:!1,problems:e},w=e=>_e([X(e)]);var G$=300;
function _n(e){let t=new Map(e.map(o=>[o.code.trim(),o])),n=new Map(e.map(o=>[K(o.name),o]));return t.delete(""),n.delete(""),({parent:o})=>{let r=o.trim(),s=r?t.get(r)??n.get(K(r)):void 0;return s?{
value:s.code.trim(),label:s.name.trim()}:{value:K(r),label:r}}}function Ol(e){let t=new Map;for(let{value:n,label:o}of e){if(!n)continue;let r=t.get(n);r?r.count+=1:t.set(n,{value:n,label:o,count:1})}
return[...t.values()].sort((n,o)=>o.count-n.count).slice(0,G$).sort((n,o)=>n.label.localeCompare(o.label,"vi"))}var gy=e=>({value:e,label:e}),Fo=e=>({parents:Ol(e.map(({parent:t})=>t)),kinds:Ol(e.map(
({kind:t})=>gy(t))),states:Ol(e.map(({state:t})=>gy(t)))}),Uo=(e,{parent:t,kind:n,state:o})=>(!t||e.parent.value===t)&&(!n||e.kind===n)&&(!o||e.state===o);function vs(e,t){let n=e.table("units").rows,
o=_n(n),r=Tc(n,e.round());return n.flatMap((s,i)=>{let{blank:a,own:c}=t.units[i];return a?[]:[{unit:s,counted:ys[r(i)].counted,status:c.status,timeliness:c.timeliness,first:c.first,parent:o(s),kind:
s.kind.trim(),state:c.status}]})}var Wc=({counted:e,status:t})=>t===L.fix||e&&t===L.missing,Ss=(e,t)=>e.parent.label.localeCompare(t.parent.label,"vi"),Zc=({unit:e,parent:t,status:n,timeliness:o})=>({
code:e.code.trim(),name:e.name.trim(),kind:e.kind.trim(),parent:t.label,phone:e.phone.trim(),email:e.email.trim(),status:n,timeliness:o});function fy(e){e.putOwn("units",e.table("units").rows.flatMap(
({code:t,link:n},o)=>t.trim()!==""&&n.trim()===""?[{index:o,cells:{link:e.newId()}}]:[]))}var H$=/[\ufe00-\ufe0f]|\udb40[\udc00-\udfff]/g,V$=/[\s\u0000-\u001f\u007f-\u009f\u2800\u3164]+/g;function Rs(
e){return/^[\x21-\x7e]*$/.test(e)?e:as(e).replace(H$,"").replace(V$," ").trim()}var q$=".-,;:!?…<>()[]{}\"'“”‘’„«»‹›`*•·–—=|~";function yy(e,t){let n=e.charCodeAt(t);return q$.includes(e.charAt(t))||
n>=8592&&n<=11263||n>=55356&&n<=55358||n>=56320&&n<=57343}function Ko(e){let t=0,n=e.length;for(;t< n&&yy(e,t);)t++;for(;n>t&&yy(e,n-1);)n--;return e.slice(t,n)}var Gc=
/ ?@ ?(?=(?:gmail|yahoo|outlook|hotmail|icloud)\.)/gi,no=e=>/[\p{L}\p{N}]/u.test(e);var Wi=(e,t)=>(e.exec(t)||[])[1]||"";function Rr(e){try{return decodeURIComponent(e)}catch{return e}}function Pn(e,
t){let n=e.split("&").map(o=>o.replace(/^amp;/i,"")).find(o=>o.slice(0,t.length+1).toLowerCase()===`${t}=`);return n?Rr(n.slice(t.length+1).replace(/\+/g," ")).trim():""}var Zi=(e,t)=>Wi(
/^(\d{1,24})(?![0-9A-Za-z])/,Pn(e,t));var X$=[["HOME"," index "],["LOGIN_LINK"," login recover checkpoint reg r signup logout confirmemail identify hacked password two_step_verification oauth "],[
"CONTENT_LINK"," photo photos story stories permalink watch reel reels hashtag video videos live media posts notes note album "],["ADMIN_TOOL",
" ads adsmanager ad_center business latest professional_dashboard insights "],["SYSTEM_PAGE",
" home me events marketplace sharer share dialog notifications friends settings privacy policies policy legal terms help about careers bookmarks saved memories profile people group groups pages messages gaming games apps jobs search directory places lite developers plugins feed feeds user commerce community support "]];
function Os(e){let t=e.toLowerCase().replace(/\.php$/,"");if(/^v\d{1,2}\.\d{1,2}$/.test(t))return"LOGIN_LINK";for(let[n,o]of X$)if(/^\w+$/.test(t)&&o.includes(` ${t} `))return n;
return t.length< e.length?"SYSTEM_PAGE":null}var Y$="posts?|videos?|photos?|reels?|stories|story|albums?|media|watch",J$="permalink|notes|events|offers",Q$=new RegExp(`^(?:${Y$}|${J$})$`,"i");
function by(e){return Q$.test(e[0]||"")&&e.slice(1,4).some(t=>/\d|^pfbid|^set$/i.test(t))}var Hc="https:\x2f/www.facebook.com/";function F(e,t){return t?{ok:!1,reason:e,suggest:t}:{ok:!1,reason:e}}
var Vc=(e,t,n,...o)=>({ok:!0,kind:e,canonical:t,key:n,notes:o});function Pe(e,t){return e.ok&&!e.notes.includes(t)&&e.notes.push(t),e}var eL=/\.(?:com|net|org|vn|edu|gov|info|biz|xyz|html?)$/i,tL=
/\.vn$/i;function Ts(e){return/^[A-Za-z0-9.]+$/.test(e)?eL.test(e)?"USERNAME_TLD":wy(e.length,e.replace(/\./g,"").length):"USERNAME_CHARS"}var wy=(e,t)=>e>50?"USERNAME_LONG":t<5?"USERNAME_SHORT":null,
ky=(e,t,n)=>/^[1-9]\d{4,19}$/.test(t)?Vc(e,Hc+n+t,`id:${t}`):F("MISSING_ID"),en=e=>ky("profile",e,"profile.php?id="),oo=e=>ky("page",e,""),Gi=e=>Wi(/(?:^|-)([1-9]\d{9,19})$/,e.slice(-40));function ro(
e,t="profile_or_page"){let n=Ko(e);if(/^\d+$/.test(n))return/^(?:0|84)\d{8,10}$/.test(n)?F("PHONE_IN_URL"):oo(n);let o=Os(n)||Ts(n),r=o==="USERNAME_TLD"&&tL.test(n)?null:o;if(!r){let i=Vc(t,Hc+n,
`u:${n.replace(/\./g,"").toLowerCase()}`);return o?Pe(i,"NAME_LIKE_SITE"):i}let s=Gi(n);return s?oo(s):F(r)}function qc(e){let t=Ko(e),n=/^[\w.-]+$/.test(t)?wy(t.length,t.length):"USERNAME_CHARS";
return n?F(n):Vc("group",`${Hc}groups/${t}`,`g:${t.toLowerCase()}`)}function Tl(e,t,n="share"){if(!/^[\w-]{5,63}\w$/.test(e))return F("SYSTEM_PAGE");let o=n==="share"?`${Hc}share/${t}${e}/`:
`https:\x2f/fb.me/${e}`;return Vc("share",o,`s:${n==="share"?t:"fb.me/"}${e}`,"UNRESOLVED")}var nL="www|m|mbasic|mobile|touch|web|d|p|x|z-m|free|0",oL="lm?",rL="[a-z]{2}-[a-z]{2}",sL=[[new RegExp(
`^(?:(?:${nL}|${oL}|${rL})\\.)?facebook\\.com$|^(?:(?:www|m)\\.)?fb\\.com$`),"facebook"],[/^(?:www\.)?(?:m\.me|messenger\.com)$|^l\.messenger\.com$/,"messenger"],[/^(?:www\.)?fb\.me$/,"short"],[
/^(?:www\.)?fb\.watch$|\.(?:fbcdn\.net|fbsbx\.com)$/,"content"],[/^(?:business|ads|adsmanager|latest|studio|analytics)\.facebook\.com$/,"admin"],[/\.(?:facebook|messenger|fb)\.com$|^fb\.gg$/,
"technical"]],Cl=e=>/^[A-Za-z0-9.-]+$/.test(e),Yc=e=>/facebook|^fb\./i.test(e.split("@")[0]||"");function Cs(e){if(Cl(e)){let t=e.toLowerCase().replace(/\.$/,"");for(let[n,o]of sL)if(n.test(
t))return o}return $l(e)?"lookalike":"other"}function $l(e){let t=Rr(e.slice(0,300)).normalize("NFKD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(/[03468]|[^\x21-\x7e]/g,"?");
return t.replace(/[.-]/g,"").includes("facebook")||t.split(/[.-]/).some(n=>/^(?:fb|xn|messenger)$/.test(n)||Xc(n,"facebook",2))}function Xc(e,t,n){if(Math.abs(e.length-t.length)>n)return!1;let o=0;
for(;o< t.length&&(e[o]===t[o]||e[o]==="?");)o++;let[r,s]=[e.slice(o),t.slice(o)];if(r===s||n===0)return r===s;let[i,a]=[r.slice(1),s.slice(1)];return Xc(i,a,n-1)||Xc(i,s,n-1)||Xc(r,a,n-1)}
function Or(e){let t=e.indexOf("#"),n=t<0?e:e[t+1]==="!"?e.slice(t+2):e.slice(0,t),o=n.search(/[?&]|$/),r=n.slice(0,o);return{parts:iL(r),path:r,query:n.slice(o+1)}}function iL(e){let t=[];for(
let n of e.split("/")){let o=n.includes("%")?Rs(Rr(n)).replace(/[?#&][^]*$/,""):n;o===".."?t.pop():o!==""&&o!=="."&&t.push(o)}return t}function Hi(e,t){let[n,...o]=e.parts;if(!n)return F("HOME");if(
/^https?:$/i.test(n)||n.includes(".")&&Cs(n)==="facebook")return Pe(t(e.path.replace(/^\x2f+/,""),1),"SCHEME_FIXED");let r=lL.get(n.toLowerCase());if(r)return r(o,e.query,t);let s=Os(n);return s?F(s,
aL(s,e,t)??cL(n,e.query)):Ry(n,o)}function aL(e,{query:t},n){let r=(e==="LOGIN_LINK"?["next"]:e==="SYSTEM_PAGE"?["u","href"]:[]).map(s=>Pn(t,s)).find(Boolean);return r===void 0?void 0:so(n(r,1))}
var so=e=>e.ok&&e.kind!=="share"&&!e.notes.includes("NAME_LIKE_SITE")?e.canonical:void 0;function cL(e,t){let n=/^(?:story|permalink)\.php$/i.test(e)?Zi(t,"id"):"";return n.length>8?so(en(n)):void 0}
var Qc=(e,t)=>by(t)?F("CONTENT_LINK",so(e)):e,uL=/^[1-9]\d{9,19}$/;function Ry(e,t){if(e[0]==="@"){let o=e.replace(/^@+/,"")||"-";return Ts(o)==="USERNAME_TLD"?F("USERNAME_TLD"):Pe(Ry(o,t),
"AT_USERNAME")}let n=t[0]||"";return Qc(e.includes("-")&&!Gi(e)&&uL.test(n)?oo(n):ro(e),t)}function xy([e,t,n,...o]){return!e||/^(?:feed|discover|joins|create|notifications|search)$/i.test(e)?F(
"SYSTEM_PAGE"):/^user$/i.test(t||"")&&/^\d+$/.test(n||"")?Pe(en(n||""),"MEMBER_LINK"):Qc(qc(e),[t||"",n||"",...o])}function Oy(e,t){if(e.slice(0,2).some(o=>/^pfbid\w{10}/i.test(o)))return F(
"HIDDEN_ID");let n=e.findIndex(o=>/^[1-9]\d{7,19}$/.test(o));return Qc(t(e[n]||""),e.slice(n+1))}function dL(e){let t=e[0]||"create";return/^category$/i.test(t)?Jc(e.slice(2),!0):
/^(?:create(?:\.php)?|feed|launchpoint|manage)$/i.test(t)?F("SYSTEM_PAGE"):Gi(t)?Jc(e,!1):Oy(e,oo)}function Jc([e,...t],n){if(!e)return F("SYSTEM_PAGE");let o=Gi(e);return Qc(o||!n?oo(o):ro(e,"page"),
t)}function Ll([e="",t=""],n){return e.length!==1?Tl(e,"",n):/g/i.test(e)?Tl(t,"g/"):F(/e/i.test(e)?"SYSTEM_PAGE":"CONTENT_LINK")}function vy(e,t,n){let o=Pn(t,"u");return o?Pe(n(o,2),
"REDIRECT_UNWRAPPED"):F("REDIRECT_LINK")}function eu(e,t){return e?Pe(/^\d+$/.test(e)?t(e):ro(e),"MESSENGER_LINK"):F("SYSTEM_PAGE")}var Sy=e=>Oy(e,en),lL=new Map([["profile.php",(e,t)=>en(Zi(t,
"id"))],["profile",Sy],["people",Sy],["groups",xy],["group",xy],["pages",dL],["share",e=>Ll(e,"share")],["pg",e=>Jc(e,!0)],["p",e=>Jc(e,!1)],["l.php",vy],["flx",vy],["messages",e=>eu(/^t$/i.test(e[
0]||"")?e[1]:void 0,en)]]);var Al=[{name:"TikTok",host:/(?:^|\.)tiktok\.com$/,word:/\btik ?tok\b/},{name:"Zalo",host:/(?:^|\.)zalo(?:\.me|app\.com|\.cloud)$/,word:/\b(?:zalo|oa)\b/},{name:"YouTube",
host:/(?:^|\.)youtube\.com$|^youtu\.be$/,word:/\b(?:you ?tube|kenh yt|yt)\b/},{name:"Instagram",host:/(?:^|\.)instagram\.com$/,word:/\b(?:insta(?:gram)?|ig)\b/},{name:"X (Twitter)",host:
/^(?:twitter|x)\.com$/,word:/\btwitter\b|^x ?[:@]/},{name:"Threads",host:/(?:^|\.)threads\.(?:net|com)$/,word:/\bthreads?\b/},{name:"LinkedIn",host:/(?:^|\.)linkedin\.com$/,word:/\blinked ?in\b/},{
name:"Telegram",host:/^(?:t\.me|telegram\.(?:me|org))$/,word:/\btelegram\b/},{name:"Viber",host:/(?:^|\.)viber\.com$/,word:/\bviber\b/},{name:"Lotus",host:/(?:^|\.)lotus\.vn$/,word:
/\b(?:mxh )?lotus\b/},{name:"Gapo",host:/(?:^|\.)gapo\.(?:vn|com)$/,word:/\bgapo\b/}],pL=/\b(?:facebook|face|fb|fanpage)\b/,mL=
/(?:^|[^\w.-])(?:https?:\x2f\x2f)?(?:www\.|m\.)?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10})(?=[\x2f?#:\s]|$)/gi;function _l(e){let t=e.slice(0,300);for(let[,n=""]of t.matchAll(mL)){let o=Al.find(
r=>r.host.test(n.toLowerCase()));if(o)return o.name}return El(t)}var Pl=e=>e.length<=300&&Al.some(({word:t})=>t.test(G(e)));function El(e){if(e.length>120)return;let t=G(e);return pL.test(t)?void 0:
Al.find(({word:n})=>n.test(t))?.name}var hL=[[/^(?:www\.)?google\.(?:com|com\.vn)$/,["q","url"]],[/\.safelinks\.protection\.outlook\.com$/,["url"]],[/^outlook\.(?:office(?:365)?|live)\.com$/,["url"]],
[/^statics\.teams\.cdn\.office\.net$/,["url"]],[/^l\.(?:instagram\.com|threads\.(?:net|com)|wl\.co)$/,["u"]],[/^(?:www\.|m\.)?youtube\.com$/,["q"]],[/^(?:www\.)?linkedin\.com$/,["url"]],[
/^duckduckgo\.com$/,["uddg"]],[/^(?:m\.)?vk\.com$/,["to"]],[/^out\.reddit\.com$/,["url"]],[/^slack-redir\.net$/,["url"]],[/\.zalo\.me$/,["url","u"]]],gL=["url","u","q","to","target","link","href",
"dest","destination","redirect","next"],Ty=/^(?:https?:)?\x2f\x2f[^\x2f]+\x2f/i;function Cy(e,{path:t,query:n}){let o=e.toLowerCase().replace(/\.$/,"");if(fL.test(o))return yL(t,n);if(
!/%3a|:\x2f\x2f|https?-3A/i.test(n))return;let r=hL.find(([s])=>s.test(o));for(let s of r?r[1]:gL){let i=Pn(n,s);if(Ty.test(i))return{address:i,counter:r!==void 0}}}var fL=
/(?:^|\.)urldefense(?:\.proofpoint)?\.com$/;function yL(e,t){let[,n]=/\x2fv3\x2f__(https?:\x2f\x2f.{1,300}?)(?:__;|$)/i.exec(e)??[];if(n!==void 0)return{address:n,counter:!0};let o=Pn(t,"u").replace(
/_/g,"/").replace(/-([0-9A-F]{2})/g,"%$1");try{let r=decodeURIComponent(o);return Ty.test(r)?{address:r,counter:!0}:void 0}catch{return}}var tu=
/^(?:(?:h{1,2}[tps]{2,5}|ttps?)(?:[:;][:;.,]?\x2f*|[.,]?\x2f\x2f+:?|\x2f)){1,9}/i,Ml=/^fb:\x2f{1,3}/i,bL=[[/^mailto:/i,"EMAIL_IN_URL"],[/^(?:tel|sms|smsto|callto):/i,"PHONE_IN_URL"],[
/^(?:javascript|data|vbscript|file|s?ftps?|blob|about|intent|view-source|zalo|viber):/i,"SCHEME"]];function Vi(e){let t=e.slice(0,40);for(let[n,o]of bL)if(n.test(t))return o;return Wi(
/^([a-z][a-z0-9+-]{0,30}:)\x2f\x2f/i,t)&&!tu.test(t)&&!Ml.test(t)?"SCHEME":null}function $y(e){if(Ml.test(e))return{scheme:"app",rest:e.replace(Ml,""),fixed:!1};let[t=""]=tu.exec(e)||[],n=e.slice(
t.length),o=n.replace(/^\x2f\x2f+/,"").replace(/^https?(?=www\.)/i,"").replace(/^(?:ww|w{4,6})(?=\.(?:facebook|fb)\.com)/i,"www");return{scheme:t?"web":"none",rest:o,fixed:o!==n||
!/^(?:https?:\x2f\x2f)?$/i.test(t)}}var wL=3;function $s(e,t=0){if(t>wL)return F("REDIRECT_LINK");let n=(/^https?%3a/i.test(e)?Rr(e):e).replace(/\\/g,"/"),o=Vi(n);if(o)return F(o);let r=$y(n),s=
r.scheme==="app"?TL(Or(r.rest),Ly(t)):kL(r.rest,r.scheme==="web",Ly(t));return r.fixed||n!==e?Pe(s,"SCHEME_FIXED"):s}var Ly=e=>(t,n)=>/[.\x2f]/.test(t.slice(0,300))&&!/^fb:/i.test(t)?$s(t,e+n):F(
"REDIRECT_LINK");function kL(e,t,n){let o=e.search(/[\x2f?#]|$/),r=e.slice(0,o),s=e.slice(o);if(r.includes("@"))return F(t||s||Yc(r)?"USERINFO":"EMAIL_IN_URL");let[i="",...a]=r.split(":"),c=Cs(i);
return c==="other"?xL(i,Or(s),n):c==="lookalike"?F("LOOKALIKE_HOST",SL(i,s,n)):/^(?:443|80)?$/.test(a.join(":"))?RL(c,Or(s),n):F("PORT")}function xL(e,t,n){if(!/[^.]\.[^.]/.test(e))return F(
"NOT_URL");let o=Cy(e,t),r=o&&n(o.address,1);return o?.counter&&r?.ok?Pe(r,"REDIRECT_UNWRAPPED"):F("OTHER_SITE",r&&so(r))}var vL=
/^(?:www\.|m\.)?(?:facebook|fb)(?:[.,](?:c[onpm]{1,3}|cmo|ocm|[vxd]om|com[,.]?)?)?$/i;function SL(e,t,n){return vL.test(e)&&!/\.(?:co|cm)$/i.test(e)&&/^\x2f./.test(t)?so(n(`www.facebook.com${t}`,1)):
void 0}function RL(e,t,n){let[o="",r=""]=t.parts,s=o.toLowerCase();if(e==="facebook"||s==="l.php")return Hi(t,n);if(e==="content")return F("CONTENT_LINK");let i=Os(s);return i==="LOGIN_LINK"?F(i):
e==="technical"?F("NOT_PROFILE_HOST"):e==="admin"?F("ADMIN_TOOL",so(ro(o))):s===""||i?F(i||"HOME"):e==="short"?Ll(t.parts,"fb.me"):OL(s,o,r)}function OL(e,t,n){return e==="t"?eu(n,en):
/^(?:.{1,2}|e2ee|new|rooms?)$/.test(e)?F("SYSTEM_PAGE"):eu(t,oo)}function TL({parts:e,query:t},n){let[o="",r=""]=e,s=/^\d+$/.test(r)?r:Zi(t,"id"),i=Pn(t,"href")||Pn(t,"url");if(
/^(?:facewebmodal|webview)$/i.test(o)&&i)return Pe(n(i,1),"DEEP_LINK");let a=s&&CL.get(o.toLowerCase());return a?Pe(a(s),"DEEP_LINK"):F("DEEP_LINK")}var CL=new Map([["profile",en],["page",oo],[
"group",qc]]);var $L=/^(?:ngh?|[ckgpt]h|tr|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/i,LL=/^(?:facebook|fanpage|khongco|chuaco|danglap|dangtao|null|undefined|false)$/i,AL=
"(?:fb |facebook |page )?",_L="(?: (?:cua )?(?:facebook|fb|trang|page|fanpage|nick|tai khoan))?",PL=new RegExp(`^${AL}(?:u?id|ma so|ma)${_L} ?[:=-]? ?([1-9]\\d{9,19})$`),nu=e=>e.length<=7&&$L.test(e);
function Nl(e){let t=e.split(" ");if(t.some(FL))return F("EMAIL_IN_URL");let n=t.length===1?Ko(e):"";if(/^[1-9]\d{13,19}$/.test(n))return Pe(en(n),"BARE_USERNAME");let o=PL.exec(G(e.slice(0,120)));
return o?Pe(en(o[1].replace(/\D/g,"")),"BARE_USERNAME"):El(e)!==void 0?F("OTHER_SITE"):t.length>1&&Pl(e)?EL(e):UL(e)?F("PHONE_IN_URL"):n?Ay(n):zL(e,t)}function EL(e){let t=e.split(
/\s*[,;|]\s*|\s+[-–]\s+/),[n,o]=t.filter(r=>no(r)&&!Pl(r));return n!==void 0&&o===void 0&&t.length>1?Pe(Nl(n),"TEXT_AROUND"):F("NOT_URL")}function ML(e){let[t=""]=
/^(?:www\.|m\.)?(?:facebook|fb),com(?=\x2f.)/i.exec(e)??[];return t===""?void 0:so(Hi(Or(e.slice(t.length)),()=>F("NOT_URL")))}function Ay(e){if(e[0]==="@"){let r=e.replace(/^@+/,"")||"-",s=Ts(r);
return s==="USERNAME_TLD"?F(s):Pe(ro(r),"AT_USERNAME")}let t=e.replace(/^[\x2f\\]+/,"");if(/^(?:profile\.php[?&]|(?:groups|people|pages|share|p|pg)\x2f)/i.test(t))return Pe(Hi(Or(t),()=>F("NOT_URL")),
"BARE_USERNAME");let n=t.replace(/[\x2f\\]$/,"");return n.includes("/")&&/facebook|\bfb[.,]/i.test(n)?F("LOOKALIKE_HOST",ML(n)):/^[\w.-]*[A-Za-z][\w.-]*$/.test(n.slice(0,300))&&!LL.test(n)&&!nu(n)&&
Ts(n)!=="USERNAME_SHORT"?Pe(ro(n),"BARE_USERNAME"):F("NOT_URL")}var NL="(?:(?:trang|page|nick|link|tài khoản) )?",DL="fb|facebook|face|fanpage|page|trang|nick|link|user(?:name)?",IL=new RegExp(
`^${NL}(?:${DL}) ?[:=-] ?(\\S+)$`,"i");function zL(e,t){let n=t.filter(s=>/^[([]?@\w/.test(s)),[,o=""]=IL.exec(e.slice(0,120))??[],r=n.length===1?n[0]:o;return r&&e.length<120?Pe(Ay(Ko(r)),
"TEXT_AROUND"):F("NOT_URL")}function FL(e){let t=e.indexOf("@");return t>0?no(e.charAt(t-1))&&no(e.charAt(t+1)):e.search(Gc)===0}var UL=e=>/(?:^|\D)(?:\+?84|0)[ .()-]?\d(?:[ .()-]{0,2}\d){7}/.test(
e)||e.length<40&&/^[+(]?(?:\d[ ().-]*){7,}$/.test(e);function _y(e){return e.includes(" ")?e.replace(/\b(https?) ?([:;]) ?\x2f ?\x2f ?/gi,"$1$2\x2f/").replace(
/\b(www|facebook|fb) ?\. ?(?=facebook|fb ?\.|com(?![\w.-]))/gi,"$1.").replace(/\b(facebook|fb)\.com ?\x2f ?(?=[\w.]+$)/gi,"$1.com/").replace(Gc,"@"):e}function Py(e){let t=[],n=!1;for(
let o of new Set(e.split(" ")))for(let r of KL(o)){let s=ZL(r);s&&t.push(s),n=n||(s?s.glued:no(r))}return{found:t,around:n}}function KL(e){return Vi(e)?[e]:e.replace(
/([A-Za-z0-9)\].])(?=https?:\x2f\x2f)/gi,(t,n,o)=>o<20&&/^[htps:;\x2f\\.]+$/i.test(e.slice(0,o+1))?t:`${t} `).split(/[ <>"“”«»]|[,;|](?=https?:|www\.|(?:m\.|web\.)?facebook\.|fb\.)/i)}var BL=
/https?:[\x2f\\]|fb:\x2f\x2f|(?:www|m|web|mbasic)\.(?:facebook|fb)\.com|facebook\.com|fb\.com|m\.me\x2f/i,jL=/^(?:[\p{L}\p{M}\p{N}_ ()[\]-]*[^\p{L}\p{M}\p{N}.\x2f@%\\?#&]|\d{1,3}\.)$/u,WL=
/^[\p{L}\p{M}\p{N}_ ()[\]-]*[:(=[|>]$/u;function ZL(e){let t=Ko(e).replace(/^\d{1,3}\.(?=(?:facebook|fb)\.com)/i,"");if(t==="")return null;if(qL(t))return{address:t,word:e,glued:!1};let n=t.slice(0,
120).search(BL),o=t.slice(0,Math.max(n,0)),r=t.slice(n);return n>0&&(/^(?:https?|fb):/i.test(r)?jL:WL).test(o)?{address:r,word:e,glued:no(o)}:null}var GL=
"com|vn|net|org|edu|gov|info|biz|xyz|asia|site|app|link",HL="me|io|co|gg|watch|ly|us|ru|cn|kh|la",VL=new RegExp(`\\.(?:${GL}|${HL})\\.?$`,"i");function qL(e){if(tu.test(e)||Vi(e)||
/^(?:https?%3a|fb:\x2f|[\x2f\\]{2}[^\x2f\\]{1,100}\.)/i.test(e))return!0;let t=e.search(/[\x2f\\?#]|$/),n=t< e.length,o=e.slice(0,Math.min(t,300));return o.includes("@")?o[0]!=="@"&&(n||Yc(o)):XL(
o.replace(/:\w*$/,""),n)}function XL(e,t){return Cl(e)?/^(?:www\.)?(?:facebook|fb)$/i.test(e)?t||/^www/i.test(e):/[^.]\./.test(e)?Cs(e)!=="other"||VL.test(e)||/^www\./i.test(e)||t&&
/\.(?!php$)[a-z]{2,}$/i.test(e):!1:/^[^\x21-\x24\x26-\x2c\x2f:-@[-^`{-~]+$/.test(e)&&(t||/[.。．｡]/.test(e))&&$l(e)}function ou(e){if(e==null)return F("EMPTY");if(typeof e!="string"&&
typeof e!="number")return F("NOT_URL");let t=Rs(String(e));if(!no(t))return F("EMPTY");let n=_y(t),{found:o,around:r}=Py(n),[s,i]=o;if(!s)return Nl(n);let a=i?rA(o,n):YL(s,n);return n!==t&&!(a.ok&&
a.kind==="group")&&Pe(a,"SCHEME_FIXED"),r?Pe(a,"TEXT_AROUND"):a}function YL(e,t){let n=$s(e.address),o=t.slice(t.indexOf(e.word)+e.word.length).trim();return JL(e,n,o)?F("USERNAME_CHARS"):o&&eA(e,o)?
nA(t):n}function Dl({address:e,word:t}){let n=t.slice(t.lastIndexOf("/")+1);return n===e.slice(-n.length)?n:""}function JL(e,t,n){return(t.ok?t.kind==="profile_or_page":t.reason==="USERNAME_SHORT")&&
nu(Dl(e))&&/^[\p{L}\p{M}]/u.test(n)}var QL=/^(?:trang|nhom|page|fanpage|group|facebook|fb|link|web|ok|chinh|moi|cu|nay)$/i;function eA(e,t){if(!/^[\w.?=&%\x2f-]{1,60}$/.test(t)||tA(e,t)||QL.test(t)||
/^[A-Z]/.test(t)&&nu(t))return!1;let n=Dl(e);return/[\w\x2f?=&%.-]$/.test(e.word)&&(/[?=&\x2f]/.test(t)||/^[\w.?=&%-]*$/.test(n))}var tA=(e,t)=>/^0\d{8}/.test(t)&&!/(?:^|=)\d+$/.test(Dl(e));
function nA(e){let t=$s(e.replace(/ /g,""));return F("CUT",t.ok&&t.kind!=="share"?t.canonical:void 0)}var oA=20;function rA(e,t){let n=new Set,o=[...new Set(e.map(({address:u})=>u))];if(
o.length>oA)return F("MULTIPLE");let r=o.map(u=>{let d=$s(u);return n.add(d.ok?d.key:u),d});if(n.size===1&&r[0])return r[0];let s=r.filter(u=>u.ok||u.reason!=="OTHER_SITE"),i=new Set(t.split(
/[ ,;|]+/));if(!e.every(({word:u})=>i.has(u.replace(/[,;|]+$/,""))))return F("MULTIPLE");let[a]=s,c=a||$s(e.map(({word:u})=>u).join(""));return!a&&c.ok?F("CUT",c.canonical):!a?.ok||s.some(u=>!u.ok||
u.key!==a.key)?F("MULTIPLE"):Pe(a,"TEXT_AROUND")}var qi=(...e)=>e.map(t=>`(?:${t})`).join("|"),sA="[đd][./]?c",My="p?gs|ts|ths|th\\.s|cn|ks|ktv|ds|đd|ls|cv|dr",Ny="(?:bs\\.? ?)?ck ?(?:ii?|1|2)|bs",iA=
"mrs?|ms",Dy="(?:ng|tt)ưt",Il=new RegExp(`^(?:${qi(sA,My,Ny,iA,Dy)})(?:[.:]+\\s*|\\s+)`,"i"),aA="(?:thạc|tiến|bác|dược) s[ĩỹ]|kỹ sư|cử nhân|luật sư",su="ông|bà|anh|chị|cô|thầy|chú",cA=
`(?:${su}) ?(?:\\((?:${su})\\)|/ ?(?:${su}))`,uA="[ôb](?=\\.)",dA="(?:họ(?: và)? tên|tên|người quản trị|admin|phụ trách)(?= ?:)",zl=new RegExp(`^(?:${qi("đồng chí",aA,cA,su,uA,
dA)})[ .:]*(?:[.:\\s])\\s*(?=\\S+\\s)`,"i"),Iy=new RegExp(`,\\s*(?:${qi(My,Ny,Dy)})\\.?$`,"i"),lA=
"nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý thạch kim sơn kiên lâm mai trịnh đinh cao châu tạ đoàn lương tô hà tăng thái trương quách la diệp tống đào hứa lưu vương phùng trầm tiêu nhan danh triệu quan giang ông doãn nghiêm mạc viên khưu lại tôn văn chu bạch đàm lục".split(
" "),iu=e=>lA.includes(e.toLowerCase());function Fl(e){let[t="",n="",o]=e.split(" ");if(!(t.toLowerCase()!=="ông"||o===void 0||!/^\p{L}[\p{L}\p{M}]+$/u.test(n)))return/^(?:thị|văn|ích)$/i.test(n)?
e.split(" ").length===3?"surname":void 0:iu(n)?void 0:"either"}var pA="(?:trưởng|phó) (?:ban|phòng|trưởng)",mA="chủ tịch|[uủ][ỷy] viên|giám đốc|hiệu trưởng|chuyên viên|kế toán|bí thư",hA=
"(?:^|chánh |phó |trưởng |viên |bộ |[-,;(/:] ?)văn phòng|văn phòng (?=\\S)",gA="(?:^|[-–—,;(/:] ?)(?:cán bộ|giáo viên|nhân viên|thủ quỹ|tổ (?:trưởng|phó)|hiệu phó)(?=[ :.,)]|$)",fA=new RegExp(qi(pA,
mA,hA,gA)),au="P?(?:CT|TB|GĐ|HT|BT)(?:TT)?|KT|CV|GV|C?VP|UV ?(?:BCH|BTV|TV|UBKT)?|CN ?UBKT|BCH|BTV",yA=new RegExp(`^((?:${au})(?:[ ,]+(?:${au}))*)[.:]?[ -]+(?=\\p{L}\\S* \\S)`,"u"),bA=new RegExp(
`[-,;(/: ] ?(${au})\\.?\\)?$`,"u"),wA=new RegExp(`[-,;(/:] ?(?:${au})(?!\\p{L})`,"u"),zy=e=>fA.test(e.toLowerCase())||[yA,bA,wA].some(t=>t.test(e)),kA=
"(?:công|liên) đoàn|lđlđ|cđ(?:cs)? |công ty|ubnd|[uủ][ỷy] ban|trung tâm|bệnh viện",xA="trường (?:th(?:pt|cs|\\.|\\d|$| )|trung |tiểu |mầm |mẫu |đại học|cao đẳng|chính trị|dạy )",vA=
"ban (?:chấp hành|thường vụ|tuyên giáo|nữ công|giám (?:hiệu|đốc)|quản (?:trị|lý)|lãnh đạo)|tổ công đoàn|(?:admin|quản trị viên)$",Fy=new RegExp(`^(?:${qi(kA,xA,vA)})|facebook`),SA=
/\S \S+ ?(?:[,;\x2f&+|]| và | hoặc | cùng ) ?\S+ \S/,RA=/^(?:\d{1,2}[.)]|[-*•+]) ?/;function Ey(e){let t=e;for(let n=0,o="";n<5&&t!==o;n+=1)o=t,t=t.replace(Il,"").replace(zl,"");return t}var ru=
e=>e.split(" ").filter(t=>/\p{L}/u.test(t)),OA=e=>e.some((t,n)=>n>1&&iu(t)&&/^(?:thị|văn)$/i.test(e[n+1]??""));function Uy(e){let t=e.split(/[\r\n]+/).map(a=>ru(Ey(a.replace(/\s+/g," ").trim(
).replace(RA,"")))).filter(a=>a.length>0),n=t.flat();if(SA.test(Ey(e.replace(/\s+/g," ").trim())))return!0;let o=t.filter(a=>a.length>2||a.length>1&&iu(a[0])),[r="",s=""]=e.split(/\s[-–—]\s/).map(
a=>a.trim()),i=ru(r).length>1&&ru(s).length>1&&iu(ru(s)[0]);return o.length>1||i||OA(n)}var Ul=/^[-–—+*•.,;:"“ ]+/,Gy=/[-–—.,;:"” ]+$/,jt=(e,t)=>({ok:!1,reason:e,suggest:t});function cu(e,t,n){if(
e.length>t)return jt(n);if(Ro(e)==="NOTHING")return jt("EMPTY");let o=xo(e);return o&&o!=="unicode"||e.includes("\ufffd")?jt("ENCODING",(pr(e)||{}).text):e.length<2?jt("SHORT"):void 0}var TA=e=>Fl(
e)==="either"?e.slice(e.indexOf(" ")+1):void 0,CA=/[\u{1D400}-\u{1D7FF}\uFF01-\uFF5E\u24B6-\u24E9\u{1F130}-\u{1F189}]+/gu,$A=e=>e.replace(/((?:công|liên) )(d)(?=oàn)|(lao )(d)(?=ộng)/gi,(t,n,o,r,s)=>(
n??r)+((o??s)==="D"?"Đ":"đ"));function Hy(e){if(typeof e!="string")return D(e);let t=e.replace(CA,n=>n.normalize("NFKC"));return(t===e?e:$A(t.normalize("NFC"))).replace(
/[\u00D0\u0189](?=[\p{L}\p{M}])/gu,"Đ").replace(/[\u00F0\u0256](?=[\p{L}\p{M}])/gu,"đ").replace(/(\p{Ll}\p{M}*)[\u200B\u2060\uFEFF]+(?=\p{Lu})/gu,"$1 ")}var LA=
/^\p{Lu}(?:\p{Ll}+(?:\p{Lu}\p{Ll}+)*)?$/u;function Xi(e){let t=Hy(e),n=D(t),o=n.replace(/[‘’`´]/g,"'").replace(/[\u2010-\u2015\u2212]/g,"-").slice(0,300).replace(Ul,"").replace(Gy,""),r=o;for(let u=0,
d="";u<5&&r!==d;u+=1)d=r,r=r.replace(Il,"").replace(Iy,"").replace(Ul,""),Fl(r)||(r=r.replace(zl,"").replace(Ul,""));let s=r.toLowerCase(),i=cu(n,250,"LONG")||cu(r,250,"LONG");if(i)return i;if(zy(
r))return jt(/[-,;(\x2f:\n]/.test(r+t)?"OFFICE_IN_NAME":"SHIFTED");if(t.length<300&&Uy(t))return jt("TWO_PEOPLE");if(Fy.test(s)||/[\d@]|:\x2f\x2f|www\.|\.(?:com|vn)\b/.test(s))return jt("SHIFTED");if(
!/^(?=.*\p{L})[\p{L}\p{M}' .-]*$/u.test(r))return jt("CHARS");if(r.length>60)return jt("LONG");let a=r.split(/[\s.'-]+/).every(u=>LA.test(u)||u.toLowerCase()===u.toUpperCase())?r:Qh(r),c=r===o?[]:[
"TITLE_STRIPPED"];return{ok:!0,name:r,suggest:TA(a)??(a===r?void 0:a),notes:r.includes(" ")?c:[...c,"ONE_WORD"]}}var Ky="Ban Thường vụ",By="Ủy ban Kiểm tra",jy="Văn phòng",Wy=new Map(Object.entries({
ct:"Chủ tịch",btv:Ky,bch:"Ban Chấp hành",tb:"Trưởng Ban",pb:"Phó Ban",tgnc:"Tuyên giáo - Nữ công",ubkt:By,cnubkt:`Chủ nhiệm ${By}`,vp:jy,cvp:`Chánh ${jy}`,cv:"Chuyên viên",kt:"Kế toán",gv:"Giáo viên",
gd:"Giám đốc",ht:"Hiệu trưởng",bt:"Bí thư",uv:"Ủy viên",uvtv:`Ủy viên ${Ky}`}));function AA(e){let[,t,n=""]=/^(p|uv)(.{2,6})$/.exec(e)||[],o=Wy.get(e),r=o?void 0:Wy.get(n);return r?`${t==="p"?"Phó":
"Ủy viên"} ${r}`:o}function Vy(e){return e.replace(/[–—]/g,"-").replace(/\bTG ?- ?NC\b/gi,"TGNC").replace(/\bP\. ?(?=C)/g,"Phó ").replace(/\bCN ?(?=UBKT)/gi,"CN").replace(
/(PCT|Phó (?:CT|Chủ tịch)) ?TT$/i,"$1 Thường trực").replace(/\p{L}[\p{L}\p{M}.]*/gu,t=>AA(G(t.replace(/\./g,"")))||t)}var _A=["CT","PCT","PCT TT","UVBTV","UVBCH","CNUBKT","TB TGNC","PTB TGNC",
"PB TGNC","TB Nữ công","CVP","PCVP","CV","Cán bộ chuyên trách","KT"].map(Vy),Zy=new Map([G,K].flatMap(e=>_A.map(t=>[e(t),t])));function qy(e){let t=D(e).slice(0,300).replace(Gy,""),n=cu(t,100,
"TOO_LONG");if(n)return n;if(Ro(t))return jt("SHIFTED");if(!/\p{L}/u.test(t))return jt("CHARS");let o=Vy(t),r=Zy.get(K(o))||Zy.get(G(o))||o,s=Jh(r,t)&&/^\p{Lu}/u.test(t)&&t!==t.toUpperCase();return{
ok:!0,name:t,suggest:s||r===t.replace(/[–—]/g,"-")||r.length>100?void 0:r,notes:[]}}function Kl(e){let t=D(Hy(e)),n=Ro(t.slice(0,1e3));return n&&n!=="NOTHING"?jt(`${n}_IN_NAME`):cu(t,100,"TOO_LONG")||
(/[\p{L}\d]/u.test(t)?{ok:!0,name:t,notes:[]}:jt("CHARS"))}function Xy(e){return Kl(e)}var Qy=1e3;function eb(e){if(/^[0-9+.() -]*$/.test(e))return e.trim();let t=e.length>Qy?e:e.normalize(
"NFKD").replace(/[\u0300-\u036f\u20e3]/g,"");return Rs(t.replace(/^[*\s]{1,20}|[*\s]{1,20}$/g,"").replace(/[\r\n]/g,"|").replace(/[\u2190-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff]/g," ")).toLowerCase(
).replace(/[đðɖ]/g,"d").replace(/[\u00b7\u2022\u2027\u30fb_]/g,".").replace(/[\u17e0-\u17e9]/g,n=>`${n.charCodeAt(0)-6112}`).replace(/[\u2010-\u2015\u2212]/g,"-")}var PA=[
"(?:so )?(?:dien thoai|di dong|dt)|s?dt|(?:dt)?(?:dd|cq|nr|cd)","co (?:quan|dinh)|(?:may )?ban|nha rieng|van phong|vp|so|may","tel|phone|mob(?:ile|i)?|cell|hotline|hp|fax|[mtpf](?=[ .]?:)",
"zalo|vi(?:ber|ettel|na|naphone)|mobifone","lien he|lh|va|hoac|hay"].join("|"),Yy=new RegExp(`(^|[^a-z])(?:${PA})(?![a-z])[ .:]{0,3}`,"g"),Bl=e=>/[a-z]/.test(e)?e.replace(Yy,"$1|").replace(Yy,"$1|"):
e,EA="(?:so |may )?(?:le|nhanh|noi bo)|ext(?:ension)?|x|#",MA=new RegExp(`(^|[^a-z])[ ,;|-]*(?:${EA}) ?[.:=]? ?\\(?(\\d{1,6})\\)?$`),NA=/(\d)() ?\x2f ?(\d{2,4})$/,DA=/(^|[^a-z]) ?\((\d{1,6})\)$/,En=
e=>e.replace(/\D/g,"").length;function tb(e){let t=e.slice(-40),n=MA.exec(t),o=n?null:NA.exec(t);if(o){let[c,,,u=""]=o,d=e.slice(0,e.length-c.length+1),l=d.replace(/[ .()-]/g,"");if(
/^\D*0\d{10}$/.test(l)&&Math.abs(+l.slice(-u.length)-+u)>9)return{text:d,ext:u}}let[r="",s="",i=""]=n||DA.exec(t)||[],a=e.slice(0,e.length-r.length)+s;return r&&En(a)>=(n?7:10)?{text:a,ext:i}:{text:e,
ext:""}}function jl(e){let t=[""],n="";for(let o of e.split(/( - |[\x2f;,&|])/)){let r=t.length-1;/^(?: - |[\x2f;,&|])$/.test(o)?n=o:En(o)>6&&En(t[r]||"")>6?t.push(o):t[r]+=n+o}return t.slice(0,20)}
var IA=/\((?=[^()]*\p{L})(?:[^()\d]{0,60}\d{0,2}){0,2}[^()\d]{0,60}\)/gu,Jy=/(^|[^\p{L}\d])\p{L}[\p{L}.]*(?![\p{L}\d])[ .:]{0,3}/gu,zA=/(^|[^\d.-])\d{1,2} ?(?:h|gio)(?:\d{2})?(?![\p{L}\d])/gu;
function nb(e){return e.length>Qy||/@|:\x2f\x2f|www\.|\.(?:com|vn|php)/.test(e)?e:e.replace(IA,"|").replace(zA,"$1|").replace(Jy,"$1|").replace(Jy,"$1|")}var ob={version:4,country_calling_codes:{"84":
["VN"]},countries:{VN:["84","00","[12]\\d{9}|[135-9]\\d{8}|[16]\\d{6,7}|7\\d{6}",[7,8,9,10],[["(\\d{4})(\\d{4,6})","$1 $2",["1(?:2[02]|[89])"],0,1],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",[
"1[26]|6"],"0$1",1],["(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[1357-9]"],"0$1",1],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["2[48]"],"0$1",1],["(\\d{3})(\\d{4})(\\d{3})","$1 $2 $3",["2"],"0$1",1]],"0",0,
0,0,0,0,[["2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\\d{7}",[10]],[
"121[0-3]\\d{5}|(?:1[46]0|(?:3\\d|7[06-9])\\d|5(?:[1689]\\d|2[238]|59)|8(?:[1-8]\\d|9[6-9])|9(?:[0-8]\\d|9[013-9]))\\d{6}",[9]],["1800\\d{4,6}|12(?:0[13]|28)\\d{4}",[8,9,10]],["1900\\d{4,6}",[8,9,
10]],0,0,["[17]99\\d{4}|69\\d{5,6}",[7,8]],0,["672\\d{6}",[9]]]]},nonGeographic:{}};var rb=ob,sb={version:rb.version,country_calling_codes:{84:["VN"]},countries:{VN:rb.countries.VN},nonGeographic:{}};
function ib(...e){let t=new Map;for(let n of e){let[o="",...r]=n.split(/\W+/);r.forEach((s,i)=>t.set(s,`${Number(o)+i}`))}return t}var ab=ib("32: 162 163 164 165 166 167 168 169","56: 186","58: 188",
"59: 199","70: 120","76: 126 122 128 121","81: 127 129 123 124 125"),cb=ib("203: 33 240 25 26 27 280 281","212: 22 231 20 230 29","220: 320 321 241","225: 31 351 36 350 30",
"232: 52 53 54 510 511 37 38 39","24: 4","28: 8","251: 61 62","254: 64 55 56 57 58 68 60 501 500 63","269: 59 70 651 72 73 650 75 66 67","290: 780 781 710 711 74","296: 76 77","299: 79"),ub=e=>Wl(e)&&
e.length===11?`0${ab.get(e.slice(1,4))}${e.slice(4)}`:"",Wl=e=>ab.has(e.slice(1,4));function uu(e){let t=[1,2,3].map(o=>e.slice(1,1+o)).find(o=>cb.has(o))||"";return e.length===(t.length===1?10:
t.length+8)&&/[2-8]/.test(e.charAt(1+t.length))?t:""}var Zl=(e,t)=>`0${cb.get(t)}${e.slice(1+t.length)}`;var du=(e,t)=>new RegExp(`^(?:${e})$`).test(t),lu=class{constructor(t,n){this.number=t;
this.national=t.slice(3),this.country=n.countries.VN}getType(){let{2:t,11:n}=this.country;if(du(t,this.national))return du(n[1][0],this.national)?"MOBILE":du(n[0][0],this.national)?"FIXED_LINE":
void 0}formatNational(){let[t,n,,o]=this.country[4].find(([r,,s])=>du(r,this.national)&&new RegExp(`^(?:${s[s.length-1]})`).test(this.national))??["(.*)","$1",[],"0$1"];return this.national.replace(
new RegExp(`^(?:${t})$`),n.replace("$1",o||"$1"))}};var rt=e=>({ok:!1,reason:e}),UA=/^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])/,pb=/^(\d)\1{6,}$|(\d)\2{7}$|^0?(?:123456789|987654321)/,KA=
/^0(?:69\d{5,8}|80\d{5,6})$/,BA=/^0?1[89]00\d{0,6}$|^1[01]\d{1,3}$/;function mu(e){let t=/^[ (]*(?:\+|00)/.test(e),n=e.replace(/\D/g,"").replace(/^00(?=[1-9])/,"");if(pb.test(n))return rt("FAKE");if(
BA.test(n))return rt("SERVICE_NUMBER");if(KA.test(n.replace(/^(?:84)?0?(?=69\d|80\d)/,"0")))return rt("CLOSED_NETWORK");let o=/^84/.test(n)&&(t||n.length>10),r=o?n.slice(2):n;if(r[0]==="0"||
o)return lb(r[0]==="0"?r:`0${r}`,db(e,o));if(t)return rt(r.length<7?"TOO_SHORT":"FOREIGN");if(r.length<9)return rt(/^[2-8].{6}/.test(r)?"NO_PREFIX":"TOO_SHORT");let s=lb(`0${r}`,db(e,o));return s.ok&&
s.kind==="valid"&&s.notes.unshift("LEADING_ZERO_ADDED"),s}function db(e,t){let n=e.match(/\(?\d+/g)||[];return t&&/^\(?(?:00)?84$/.test(n[0]||"")&&n.shift(),/^\(?0$/.test(n[0]||"")&&n.shift(),n.map((
o,r)=>r?o:o.replace(/^(\(?)(?=[1-9])/,"$10"))}function lb(e,t){let n=pu(e,"valid")||(/^055[2-9]\d{6}$/.test(e)?jA(e):null)||pu(ub(e),"convertible","OLD_11_DIGIT")||WA(e,t)||rt(GA(e));return n.ok&&
n.kind==="valid"&&n.type==="mobile"&&(UA.test(e)||n.notes.push("UNKNOWN_PREFIX"),ZA(e,t)&&n.notes.push("AMBIGUOUS_OLD_AREA")),pb.test(e)?rt("FAKE"):n}function pu(e,t,...n){if(
!/^0(?:2\d|[35789])\d{8}$/.test(e))return null;let o=new lu(`+84${e.slice(1)}`,sb),r=o.getType(),s=r==="MOBILE"?"mobile":r==="FIXED_LINE"?"landline":null;return s&&{ok:!0,kind:t,type:s,e164:o.number,
display:o.formatNational(),notes:n}}var jA=e=>({ok:!0,kind:"valid",type:"mobile",e164:`+84${e.slice(1)}`,display:`${e.slice(0,4)} ${e.slice(4,7)} ${e.slice(7)}`,notes:[]});function WA(e,t){let n=uu(
e),o=!/^2/.test(n)||mb(n,t)||e[n.length+1]==="3"&&(t[0]||"").length>5;return n&&n!=="8"&&o?pu(Zl(e,n),"convertible","OLD_AREA_CODE"):null}var mb=(e,t)=>(t[0]||"").replace("(","")===`0${e}`;
function ZA(e,t){let n=uu(e);return/^3[01]$/.test(n)||n==="55"&&e[3]!=="9"?!0:!n||!mb(n,t)?!1:n==="8"||/^\(/.test(t[0]||"")||e[3]==="3"&&/^3-(?:7|1-|4-3$)/.test(t.map(o=>o.length).join("-"))}
function Gl(e){let t=`0${e.slice(3)}`,n=uu(t),o=n?pu(Zl(t,n),"convertible"):null;return o?.ok?o.e164:void 0}function GA(e){let t=e[1]||"";if(/[01]/.test(t)&&e.length>8&&e.length<12&&!Wl(
e))return"PREFIX";let n=e.length-(/[12]/.test(t)?11:10);return n<0?"TOO_SHORT":n>0?"TOO_LONG":t==="2"?"AREA_CODE":"PREFIX"}function Tr(e){if(e==null)return rt("EMPTY");if(typeof e!="string"&&
typeof e!="number")return rt("CHARS");let t=eb(String(e)).replace(/^(\d{9,12})\.0$/,"$1");if(!/[a-z0-9]|[^\x00-\x7f]/.test(t))return rt("EMPTY");if(/^[+-]?\d+([.,]\d+)? ?e ?[+-]?\d{1,3}$/.test(
t))return rt("SCIENTIFIC");let n=jl(t).reduce((o,r)=>o.concat(VA(r)),[]);return n.length?JA(n):rt(HA(t))}var HA=e=>/\p{L}/u.test(Bl(e))?"CHARS":"EMPTY",hb=/[^\d .()+\-\x2f,;:&|[\]'"=!?]/;function VA(
e){let{text:t,ext:n}=tb(e),o=Bl(t);if(hb.test(o)){if(XA(o))return[rt("LETTER_FOR_DIGIT")];let r=nb(o);if(hb.test(r))return[rt("CHARS")];if(En(r)===0)return[];if(En(r)<7)return[rt("CHARS")];let s=gb(r,
n).map(qA);return s.some(({ok:i})=>i)?s:[rt("CHARS")]}return En(o)===0?[]:gb(o,n)}var qA=e=>e.ok?{...e,notes:[...e.notes,"TEXT_AROUND"]}:e;function gb(e,t){let n=jl(e).filter((s,i,a)=>a.length<2||En(
s)>0),o=n.length>1?n.map(mu):YA(n[0]??""),r=o[o.length-1];return r&&r.ok&&t?[...o.slice(0,-1),{...r,display:`${r.display} (máy lẻ ${t})`,ext:t}]:o}var XA=
e=>/^[\d .()+\-\x2f,;:&|oli\u043e\u03bf]*$/.test(e)&&En(e)>5;function YA(e){return e.length<80&&En(e)>15&&fb(e.match(/\+?\d+/g)||[])||[mu(e)]}function fb(e){if(e.length===0)return[];for(let t=1;t<=5&&
t<=e.length;t++){let n=mu(e.slice(0,t).join(" ")),o=n.ok?fb(e.slice(t)):null;if(o)return[n,...o]}return null}function JA(e){let[t=rt("EMPTY")]=e;if(e.length<2||t.ok&&e.every(o=>o.ok&&
o.e164===t.e164))return t;let n=[];for(let o of e)o.ok&&!n.includes(o.e164)&&n.push(o.e164);return n.length?{ok:!1,reason:"MULTIPLE",parts:n}:rt("MULTIPLE")}var QA={[N.page]:["pageName","address",
"name","office","phone","email"],[N.group]:["pageName","address","name","office","phone","email"],[N.person]:["accountName","address","name","office","phone","email"],[N.none]:["reason"]},e_=(e,
t)=>t==="kind"||QA[yt(e)??N.page].includes(t),Hl=e=>yt(e)===N.none?["kind","reason"]:le,Vl=(e,t)=>({key:e,with:t}),tn=(e,t,n={},o)=>({field:e,level:"fault",problem:Vl(t,o),...n}),Ls=(e,t)=>({field:e,
level:"ask",problem:Vl("account.ask",{value:t}),suggest:t}),Bo=(e,t,n)=>({field:e,level:"note",problem:Vl(t,n)});function t_(e){let t=ou(e),n=!t.ok&&t.reason==="OTHER_SITE"?_l(D(e)):void 0;
return t.ok?{value:t.canonical,key:t.key,addressKind:t.kind,findings:t.notes.map(o=>Bo("address",`address.note.${o}`))}:{value:D(e),findings:[n?tn("address","account.otherNetwork",{},{network:n}):tn(
"address",`address.${t.reason}`),...t.suggest?[Ls("address",t.suggest)]:[]]}}var yb=e=>t=>{let n=Tr(t),o=n.ok&&n.notes.includes("AMBIGUOUS_OLD_AREA")?Gl(n.e164):void 0;return n.ok?{value:n.display,
key:n.e164,findings:[...o===void 0?[]:[Ls(e,bb(o))],...n.notes.map(r=>Bo(e,`phone.note.${r}`))]}:{value:D(t),findings:[tn(e,`phone.${n.reason}`),...(n.parts??[]).map(r=>Ls(e,bb(r)))]}},bb=e=>{let t=
Tr(e);return t.ok?t.display:e};function n_(e){let t=fc(e),n=t.suggest?[Ls("email",t.suggest)]:[];return t.ok?{value:t.email,key:t.key,findings:[...n,...t.notes.map(o=>Bo("email",`email.note.${o}`))]}:
{value:D(e),findings:[tn("email",`email.${t.reason}`),...n,...(t.parts??[]).map(o=>Ls("email",o))]}}var o_={accountName:"Nguyễn Thị Hoa",pageName:"Công đoàn xã Cầu Kè",name:"Nguyễn Thị Hoa",office:
"Phó Chủ tịch",second:"Trần Văn Minh"},Yi=(e,t)=>n=>{let o=t(n),r=o.suggest?[Ls(e,o.suggest)]:[];if(!o.ok){let s={label:Lt(e),example:o_[e]??""};return{value:D(n),findings:[tn(e,`person.${o.reason}`,{
},s),...r]}}return{value:o.name,findings:[...r,...o.notes.map(s=>Bo(e,`person.note.${s}`))]}};function r_(e){let t=D(e);return{value:t,findings:t.length>500?[tn("reason","account.reasonLong")]:[]}}
function s_(e){let t=yt(e);return t?{value:t,findings:[]}:{value:D(e),findings:[tn("kind","account.kindUnknown",{},{text:D(e)})]}}var i_={kind:s_,accountName:Yi("accountName",Xy),pageName:Yi(
"pageName",Kl),address:t_,name:Yi("name",Xi),office:Yi("office",qy),phone:yb("phone"),email:n_,second:Yi("second",Xi),secondPhone:yb("secondPhone"),reason:r_},a_=["accountName","pageName","name",
"office","second","reason"];function c_(e,t,n){try{return u_(e,t,n)}catch(o){return{value:t,findings:[tn(e,"account.cellUnreadable")],broke:o}}}function u_(e,t,n){if(!D(t))return e_(n,e)?e==="kind"||
e==="reason"?{value:"",findings:[tn(e,`account.${e}`)]}:{value:"",findings:[tn(e,"account.required",{},{label:Lt(e)})]}:{value:"",findings:[]};let o=a_.includes(e)?pr(t):void 0;return o?{value:t,
findings:[tn(e,"account.legacyText",{suggest:o.text},{text:o.text})]}:i_[e](t)}function d_(e,t){let n=(o,r)=>[{...Bo("kind",o),level:"ask",suggest:r,setField:"kind"}];return t==="group"&&e!==N.group?
n("account.addressIsGroup",N.group):e===N.group&&t&&!["group","share"].includes(t)?[Bo("address","account.groupAddress")]:t==="page"&&e===N.person?n("account.addressIsPage",N.page):[]}function l_({
name:e,phone:t,second:n,secondPhone:o}){if(!n.value)return o.value?[tn("second","account.secondNoName")]:[];let r=[t.key,o.key].filter(Boolean);return K(n.value)===K(e.value)?new Set(r).size===2?[]:[
Bo("second","account.secondIsFirst")]:r.length===2&&t.key===o.key?[Bo("secondPhone","account.secondPhoneIsFirst")]:[]}function Cr(e){let t=yt(e.kind)??"",n=Hl(t),o={};for(let i of le)o[i]=n.includes(
i)?c_(i,e[i],t):{value:D(e[i]),findings:[]};let r=le.filter(i=>"broke"in o[i]),s={};for(let i of le)s[i]=o[i].value;return{values:s,findings:[...le.flatMap(i=>o[i].findings),...d_(t,
o.address.addressKind),...n.includes("second")?l_(o):[]],addressKey:o.address.key??"",phoneKey:o.phone.key??"",emailKey:o.email.key??"",addressKind:o.address.addressKind??"",...r.length?{broke:r.map(
i=>o[i].broke)}:{}}}var wb=5,kb=120;function xb(e,t,n=o=>{throw o}){let o=new Map(t.map(({code:i,name:a})=>[i.trim(),Yt(a.trim(),kb)])),r={rows:e.filter(i=>!el(i)),samples:e.filter(el),cores:kg(t)},s=
(i,{level:a,field:c},u)=>{let d=[...u.units??Ai(u.rows)],l=d.map(m=>o.get(m)||Yt(m,kb)),p=l.slice(0,wb).join("; ")+(d.length>wb?"; …":"");return{rowIds:u.rows.map(m=>m.rowId),units:d,level:a,problem:{
key:`across.${i}`,with:{units:p,count:u.rows.length,other:l[1]||""},field:u.field??c}}};return Object.entries(uc).flatMap(([i,a])=>{try{return Array.from(a.find(r),c=>s(i,a,c))}catch(c){return n(c,i),
[]}})}var V={byLink:e=>`${V.linkBegins}${e}`,linkBegins:"liên kết ",testLink:"liên kết thử",formUser:"Người dùng biểu mẫu",notice:e=>`bản thông báo ${e}`,noNotice:"trống",oldTerms:" (theo bản cũ)",
withdrawn:"Đã rút đồng ý",consentBy:{self:"tự khai",behalf:"khai hộ"},erased:"(đã xóa)",sentEarly:"Cán bộ gửi sớm",skipped:"Cán bộ chọn bỏ qua",wasSent:"Cán bộ xác nhận đã gửi",wasNotSent:
"Cán bộ xác nhận chưa gửi",countedAsSent:e=>`Cán bộ chọn coi như đã gửi: ${e}`,typedTime:"sửa tay",roundOf:e=>`Năm ${e}`,document:"Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018"};function vb(e){
return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var ql=e=>e?`"${e}" `:"";function Xl(e,t=""){if(
typeof e!="number")throw new TypeError(ql(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(ql(t)+"expected integer >= 0, got "+e);return e}function As(e,t,n=
""){if(vb(e)&&(t===void 0||e.length===t))return e;t!==void 0&&Xl(t,"length");let o=vb(e),r=t!==void 0?` of length ${t}`:"",s=o?`length=${e.length}`:`type=${typeof e}`,i=ql(
n)+"expected Uint8Array"+r+", got "+s;throw o?new RangeError(i):new TypeError(i)}function Ob(e){if(typeof e!="function"||typeof e.create!="function")throw new TypeError(
"expected hash wrapped by utils.createHasher");if(Xl(e.outputLen),Xl(e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error("hash blockLen / outputLen must be >= 1")}var p_=(e,t)=>{if(e===null||
typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},Sb=(e,t)=>{p_(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&
n!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(`"${t}.__proto__" is not allowed`)};function _s(e,t=!0){if(e.destroyed)throw new Error(
"hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function hu(e,t){As(e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError(
'"output" expected length >= '+n)}function Ji(...e){for(let t=0;t< e.length;t++)e[t].fill(0)}function gu(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function ln(e,t){
return e<<32-t|e>>>t}var Tb=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",m_=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function Yl(e){if(As(
e),Tb)return e.toHex();let t="";for(let n=0;n< e.length;n++)t+=m_[e[n]];return t}function Rb(e){return e>=48&&e<=57?e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:void 0}function Cb(e){if(
typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);if(Tb)try{return Uint8Array.fromHex(e)}catch(r){throw r instanceof SyntaxError?new RangeError(r.message):r}let t=e.length,
n=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);let o=new Uint8Array(n);for(let r=0,s=0;r< n;r++,s+=2){let i=Rb(e.charCodeAt(s)),a=Rb(e.charCodeAt(s+1));if(
i===void 0||a===void 0){let c=e[s]+e[s+1];throw new RangeError('hex string expected, got non-hex character "'+c+'" at index '+s)}o[r]=i*16+a}return o}function h_(e,t,n="opts"){return Sb(e,"defaults"),
t!==void 0&&Sb(t,n),Object.assign(Object.create(null),e,t)}function $b(e,t={}){if(typeof e!="function")throw new TypeError('"hashCons" expected function, got type='+typeof e);t=h_({},t,"info");let n=(
r,s)=>e(s).update(r).digest(),o=e(void 0);return n.outputLen=o.outputLen,n.blockLen=o.blockLen,n.canXOF=o.canXOF,n.create=r=>e(r),Object.assign(n,t),Object.freeze(n)}var Lb=e=>({oid:Uint8Array.from([
6,9,96,134,72,1,101,3,4,2,e])});var fu=class{constructor(t,n){ge(this,"oHash");ge(this,"iHash");ge(this,"blockLen");ge(this,"outputLen");ge(this,"canXOF",!1);ge(this,"finished",!1);ge(this,
"destroyed",!1);if(Ob(t),As(n,void 0,"key"),this.iHash=t.create(),typeof this.iHash.update!="function")throw new Error("expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=
this.iHash.outputLen;let o=this.blockLen,r=new Uint8Array(o);r.set(n.length>o?t.create().update(n).digest():n);for(let s=0;s< r.length;s++)r[s]^=54;this.iHash.update(r),this.oHash=t.create();for(
let s=0;s< r.length;s++)r[s]^=106;this.oHash.update(r),Ji(r)}update(t){return _s(this),this.iHash.update(t),this}digestInto(t){_s(this),hu(t,this),this.finished=!0;let n=t.subarray(0,this.outputLen);
this.iHash.digestInto(n),this.oHash.update(n),this.oHash.digestInto(n),this.destroy()}digest(){let t=new Uint8Array(this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||(t=Object.create(
Object.getPrototypeOf(this),{}));let{oHash:n,iHash:o,finished:r,destroyed:s,blockLen:i,outputLen:a,canXOF:c}=this;return t=t,t.finished=r,t.destroyed=s,t.blockLen=i,t.outputLen=a,t.canXOF=c,t.oHash=
n._cloneInto(t.oHash),t.iHash=o._cloneInto(t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,this.oHash.destroy(),this.iHash.destroy()}},Ab=(()=>{let e=((t,n,o)=>new fu(t,
n).update(o).digest());return e.create=(t,n)=>new fu(t,n),e})();var g_=e=>e/2**32|0,f_=e=>e>>>0;function _b(e,t,n,o){let r=g_(n),s=f_(n);e.setUint32(t,o?s:r,o),e.setUint32(t+4,o?r:s,o)}function Pb(e,
t,n){return e&t^~e&n}function Eb(e,t,n){return e&t^e&n^t&n}var yu=class{constructor(t,n,o,r){ge(this,"blockLen");ge(this,"outputLen");ge(this,"canXOF",!1);ge(this,"padOffset");ge(this,"isLE");ge(this,
"buffer");ge(this,"view");ge(this,"finished",!1);ge(this,"length",0);ge(this,"pos",0);ge(this,"destroyed",!1);this.blockLen=t,this.outputLen=n,this.padOffset=o,this.isLE=r,this.buffer=new Uint8Array(
t),this.view=gu(this.buffer)}update(t){_s(this),As(t);let{view:n,buffer:o,blockLen:r}=this,s=t.length,i=!1;for(let a=0;a< s;){let c=Math.min(r-this.pos,s-a);if(c===r){let u=gu(t);for(;r<=s-a;
a+=r)this.process(u,a);i=!0;continue}o.set(a===0&&c===s?t:t.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===r&&(this.process(n,0),this.pos=0,i=!0)}return this.length+=t.length,i&&
this.roundClean(),this}digestInto(t){_s(this),hu(t,this),this.finished=!0;let{buffer:n,view:o,blockLen:r,isLE:s}=this,{pos:i}=this;n[i++]=128,n.fill(0,i),this.padOffset>r-i&&(this.process(o,0),n.fill(
0)),_b(o,r-8,this.length*8,s),this.process(o,0),this.roundClean();let a=t===n?o:gu(t),c=this.outputLen,u=c/4,d=this.get();if(c%4||u>d.length)throw new Error("invalid outputLen");for(let l=0;l< u;
l++)a.setUint32(4*l,d[l],s)}digest(){let{buffer:t,outputLen:n}=this;this.digestInto(t);let o=t.slice(0,n);return this.destroy(),o}_cloneIntoMeta(t){let{buffer:n,length:o,finished:r,destroyed:s,pos:i}=
this;return t.destroyed=s,t.finished=r,t.length=o,t.pos=i,i&&t.buffer.set(n),t}clone(){return this._cloneInto()}},Mb=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,
2600822924,528734635,1541459225]);var y_=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,
2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,
338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,
506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),jo=new Uint32Array(64),Jl=
class extends yu{constructor(n,o){super(64,n,8,!1);ge(this,"A",0);ge(this,"B",0);ge(this,"C",0);ge(this,"D",0);ge(this,"E",0);ge(this,"F",0);ge(this,"G",0);ge(this,"H",0);this.A=o[0]|0,this.B=o[1]|0,
this.C=o[2]|0,this.D=o[3]|0,this.E=o[4]|0,this.F=o[5]|0,this.G=o[6]|0,this.H=o[7]|0}get(){let{A:n,B:o,C:r,D:s,E:i,F:a,G:c,H:u}=this;return[n,o,r,s,i,a,c,u]}set(n,o,r,s,i,a,c,u){this.A=n|0,this.B=o|0,
this.C=r|0,this.D=s|0,this.E=i|0,this.F=a|0,this.G=c|0,this.H=u|0}_cloneInto(n){return(n||(n=new this.constructor)).set(...this.get()),this._cloneIntoMeta(n)}process(n,o){for(let p=0;p<16;p++,o+=4)jo[
p]=n.getUint32(o,!1);for(let p=16;p<64;p++){let m=jo[p-15],h=jo[p-2],y=ln(m,7)^ln(m,18)^m>>>3,b=ln(h,17)^ln(h,19)^h>>>10;jo[p]=b+jo[p-7]+y+jo[p-16]|0}let{A:r,B:s,C:i,D:a,E:c,F:u,G:d,H:l}=this;for(
let p=0;p<64;p++){let m=ln(c,6)^ln(c,11)^ln(c,25),h=l+m+Pb(c,u,d)+y_[p]+jo[p]|0,b=(ln(r,2)^ln(r,13)^ln(r,22))+Eb(r,s,i)|0;l=d,d=u,u=c,c=a+h|0,a=i,i=s,s=r,r=h+b|0}r=r+this.A|0,s=s+this.B|0,i=
i+this.C|0,a=a+this.D|0,c=c+this.E|0,u=u+this.F|0,d=d+this.G|0,l=l+this.H|0,this.set(r,s,i,a,c,u,d,l)}roundClean(){Ji(jo)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),Ji(this.buffer)}},Ql=
class extends Jl{constructor(){super(32,Mb)}};var bu=$b(()=>new Ql,Lb(1));var b_=16,Nb=e=>Yl(e.slice(0,b_));function Qi(e){let t=encodeURIComponent(e.replace(/[\uD800-\uDFFF]/gu,"\ufffd")),n=[];for(
let o=0;o< t.length;o+=1){let r=t[o]==="%";n.push(r?parseInt(t.slice(o+1,o+3),16):t.charCodeAt(o)),r&&(o+=2)}return Uint8Array.from(n)}var Wo=e=>Nb(bu(Qi(e))),ep=e=>Yl(bu(Qi(e))),Ps=class{constructor(
t){this.known=new Map;this.start=Ab.create(bu,Cb(t))}of(t){let n=this.known.get(t)??Nb(this.start.clone().update(Qi(t)).digest());return this.known.set(t,n),n}};var w_=8,Db="1",wu=e=>e.trim()?Wo(
e.trim().normalize("NFC")).slice(0,w_):V.noNotice,Ib=(e,t)=>e===V.noNotice||/^[0-9a-f]{8}$/.test(e??"")?e:wu(t),zb=({name:e,phone:t,email:n,second:o,secondPhone:r})=>{let s=[K(o),r.replace(/\D/g,"")];
return[K(e),t.replace(/\D/g,""),n.trim().toLowerCase(),...s.some(i=>i!=="")?s:[]]},io=e=>yt(e.kind)!==N.none&&zb(e).some(t=>t!==""),Fb=(e,t,n)=>`${e||V.formUser}, ${fe(t)}, ${V.notice(n)}`,ku=
e=>`${V.withdrawn}, ${fe(e)}`,Es=e=>/^(da )?(rut|thu hoi)\b/.test(G(e).trim()),xu=e=>e.startsWith(`${V.withdrawn}, `),Ub=e=>e.endsWith(V.oldTerms)?e:`${e.trim()}${V.oldTerms}`,Kb=(e,t)=>t.of(
"consent",e.consent.trim(),...zb(e)),ea=(e,t)=>[Db,t.name,Kb(e,t)].join(".");function ao(e,t){if(!e.consent.trim())return e.consentMark?"ended":"none";if(Es(e.consent))return"withdrawn";let[n,o,r]=
e.consentMark.split(".");return n===Db&&r&&(!t||o!==t.name)?"unknown":t&&r===Kb(e,t)&&o===t.name?"given":"ended"}var Bb=(e,t)=>!Es(e)&&e.trim()!==""&&!e.includes(V.notice(wu(t)));var jb=Cn(le.map(
Lt));function vu(e){let t=e.split(/[,;\n]/).map(r=>r.trim()),n=new Set,o=[];for(let r=0;r< t.length;r+=1){let s=t[r],i=r+1< t.length?jb(`${s}, ${t[r+1]}`):void 0,a=i??jb(s);i&&(r+=1),a?n.add(a):s&&
o.push(s)}return{fields:le.filter(r=>n.has(Lt(r))),unknown:o}}var k_=/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/,co=e=>k_.test(e),Wb=(e,t,n)=>co(e)&&e>=t&&e<=n,Zb=({shown:e,updated:t},n,o)=>[e,t].find(r=>Wb(r,n,
o))??"";function Gb(e,t,n,o){return e.hasRows?e.witnessed?e.witnessed:e.complete?Zb(e,t,n)||n:!o&&Wb(e.shown,t,n)?e.shown:"":""}function Hb(e,t,n){if(e.witnessed||!e.hasRows||!e.complete)return{
witnessed:e.witnessed};let o=Zb(e,t,n);if(o)return{witnessed:o};let r=e.shown!==""&&!(co(e.shown)&&e.shown>n);return{witnessed:n,...r?{insteadOf:e.shown}:{}}}function x_(e,t){return e.length===0||
t==="ended"||e.some(({isPending:n})=>n)?ys[t].withoutRows:e.some(n=>n.hasFault||n.review==="returned")?L.fix:e.every(n=>n.isNone)?L.none:e.every(n=>n.review==="passed")?L.approved:L.reported}
function Vb(e,t,{last:n,isWitness:o,...r},s,i,a){let c=x_(e,t),u=c!==L.missing&&c!==L.fix&&c!=="",d=y=>y.reduce((b,k)=>k.updated>b?k.updated:b,""),l=e.filter(({isPending:y})=>!y),p={...r,updated:d(l),
hasRows:l.length>0,complete:u},m=Gb(p,n,i,o),h=c===""?"":sf(s,m,a);return{status:c,timeliness:h,count:e.filter(y=>!y.isNone).length,first:m,witness:Hb(p,n,i),updated:d(e),order:v_(c,h),pending:
e.length-l.length}}function v_(e,t){let n={[L.missing]:0,[L.fix]:10,[L.reported]:20,[L.none]:30,[L.approved]:40,"":50},o={[ae.overdue]:0,[ae.late]:1,[ae.grace]:2,[ae.open]:3,[ae.onTime]:4,"":5};
return n[e]+o[t]}var S_=3,qb=e=>/\d+$/.exec(e)?.[0].replace(/^0+(?=\d)/,"")??"";function Xb(e){let t,n=()=>{let o=new Map;for(let{code:r,name:s}of e){let i={code:r.trim(),name:s.trim()};if(i.code){
for(let a of new Set([G(At(s)),qb(i.code)]))if(a){let c=o.get(a);c?c.push(i):o.set(a,[i])}}}return o};return o=>{t??(t=n());let r=o.trim(),s=t.get(/^\d+$/.test(r)?qb(r):G(At(r)))??[];
return s.length>S_?"":s.map(({code:i,name:a})=>`${i} (${a})`).join(", ")}}var Ms={full:"hộp thư của người nhận đã đầy",unknown:"không có địa chỉ này",domain:
"tên miền sau dấu @ không nhận thư, có thể gõ sai",disabled:"hộp thư đã bị khóa hoặc ngừng dùng",blocked:"máy chủ của người nhận chặn thư",large:"thư lớn hơn mức người nhận cho phép",other:
"máy chủ của người nhận không nhận thư, không rõ lý do"},R_=/[\w.!#$%&'*+\x2f=?^`{|}~-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}/gi,O_=
/^(?:mailer-daemon|postmaster|noreply|no-reply)@|@(?:googlemail|mail\.gmail)\.com$/i,T_=4e5,C_=[["2.2","full"],["2.1","disabled"],["2.3","large"],["3.4","large"],["1.2","domain"],["1.10","unknown"],[
"1.","unknown"],["4.","domain"],["7.","blocked"]],$r=(...e)=>new RegExp(e.join("|"),"i"),$_=[[$r("over quota","quota exceeded","mailbox (?:is )?full","inbox is full","out of storage",
"hộp thư .{0,20}đầy","hết dung lượng"),"full"],[$r("domain .{0,60}(?:not found|couldn't be found|does ?n.t exist)","tên miền .{0,60}không"),"domain"],[$r("address not found","couldn't be found",
"user unknown","unknown user","no such user","does ?n.t exist","không tìm thấy địa chỉ","không tìm thấy người"),"unknown"],[$r("disabled","inactive","suspended","bị vô hiệu","ngừng hoạt động"),
"disabled"],[$r("blocked","spam","policy","rejected","blacklist","access denied","bị chặn","bị từ chối"),"blocked"],[$r("too large","size limit","exceeds .{0,20}size","quá lớn"),"large"]],L_=$r(
"delivery incomplete","delivery (?:is )?delayed","will (?:retry|keep trying)","temporary problem","tiếp tục thử","chậm trễ");function Yb(e){let t=[...e.matchAll(
/(?:^|[^\d.])([45])\.(\d{1,3}\.\d{1,3})(?![\d.]*\d)/g)],n=t.find(([,r])=>r==="5");if(n){let r=`5.${n[2]}`;return{reason:C_.find(([s])=>n[2].startsWith(s))?.[1]??"other",code:r}}if(t.length||L_.test(
e))return t.some(([,,s])=>s==="2.2")?{reason:"full",code:"4.2.2"}:"late";let o=$_.find(([r])=>r.test(e));return o?{reason:o[1],code:""}:/(?:^|\D)55\d(?:\D|$)/.test(e)?{reason:"other",code:""}:void 0}
function Jb(e,t){let n=e.slice(0,T_),o=[...n.matchAll(R_)].map(i=>({email:i[0].toLowerCase().replace(/^[.'`]+/,""),from:i.index,to:i.index+i[0].length})).filter(({email:i})=>!O_.test(i)&&t(i)),r=
new Map,s=new Set;return o.forEach(({email:i,from:a,to:c},u)=>{let d=o.slice(u+1).find(m=>m.email!==i),l=o.slice(0,u).reverse().find(m=>m.email!==i),p=Yb(n.slice(c,Math.min(d?.from??n.length,
c+3e3)))??Yb(n.slice(Math.max(l?.to??0,a-1e3),a));p==="late"?s.add(i):p&&!(r.has(i)&&p.code==="")&&r.set(i,{email:i,...p})}),{bounces:[...r.values()],delayed:[...s].filter(i=>!r.has(i))}}var nn=100,
tp=e=>/^[A-Za-zĐđ]{0,6}[-_.]?\d[\w.-]*$/.test(e);function A_(e,t){let n=[],{activity:o}=e,r=e.mergedInto.trim();if(o.trim()&&!$n(o)&&n.push({column:"activity",problem:{key:"roster.badActivity",with:{
text:o}}}),t.superiorRings.has(e)&&n.push({column:"parent",problem:{key:"roster.parentRing"}}),St(e)===ee.merged){let s=t.named(r);r?s?t.mergerRings.has(e)&&n.push({column:"mergedInto",problem:s===e?{
key:"roster.mergedSelf"}:{key:"roster.mergedRing"}}):n.push({column:"mergedInto",problem:{key:"roster.mergedUnknown",with:{code:r}}}):n.push({column:"mergedInto",problem:{key:"roster.mergedNowhere"}}
)}else r&&n.push({column:"mergedInto",problem:{key:"roster.mergedStill"}});return n}function __(e,t,n){let o=[],r=e.code.trim(),s=e.parent.trim();r?r.length>nn?o.push({column:"code",problem:{key:
"roster.codeLong",with:{most:nn}}}):(t.get(j(r))??0)>1&&o.push({column:"code",problem:{key:"roster.codeTwice",with:{code:r}}}):o.push({column:"code",problem:{key:"roster.noCode"}}),e.name.trim()||
o.push({column:"name",problem:{key:"roster.noName"}}),s&&j(s)===j(r)?o.push({column:"parent",problem:{key:"roster.parentSelf"}}):tp(s)&&!t.has(j(s))&&o.push({column:"parent",problem:{key:
"roster.parentUnknown",with:{parent:s}}}),o.push(...A_(e,n));for(let{text:i,suggest:a}of Ue(e.email).bad)o.push({column:"email",problem:a?{key:"roster.askEmail",with:{text:i,suggest:a}}:{key:
"roster.badEmail",with:{text:i}}});for(let i of nf(e.phone))Tr(i).ok||o.push({column:"phone",problem:{key:"roster.badPhone",with:{text:i}}});return e.required.trim()&&!Oo(e.required)&&o.push({column:
"required",problem:{key:"roster.badRequired",with:{text:e.required}}}),e.extendedTo.trim()&&ke(e.extendedTo)===void 0&&o.push({column:"extendedTo",problem:{key:"roster.badDay",with:{text:e.extendedTo}
}}),o}function P_(e,t){let n=t.get(e.code.trim()),o=n?.email.split(", ").every(r=>e.email.toLowerCase().indexOf(r.toLowerCase())>=0)??!1;return n&&o?[{column:"email",problem:n.why?{key:
"roster.returnedEmail",with:{text:n.email,day:M(n.day),why:Ms[n.why]}}:{key:"roster.refusedEmail",with:{text:n.email,day:M(n.day)}}}]:[]}function ta(e,t={},n=()=>{}){let o=new Map;for(let i of e.map((
{code:a})=>j(a)))i&&o.set(i,(o.get(i)??0)+1);let r=new Map(Object.entries(t)),s=Ne(e);return e.map(i=>{try{return[...__(i,o,s),...P_(i,r)]}catch(a){return n(a),[{column:"",problem:{key:
"roster.unreadable"}}]}})}var np=e=>Object.fromEntries(e.map(t=>[t,""])),E_=["unit",...le],ew=e=>E_.every(t=>e[t].trim()===""),xe=e=>Vn(e.usage)===ye.stopped;function M_(e,t){return t?{key:
"account.unitMeant",with:{code:e,meant:t}}:{key:"account.unknownUnit",with:{code:e}}}function N_(e,t,n,o){let r=[],s=(i,a)=>{r.push({column:i,problem:a})};e.unit.trim()?t===void 0&&s("unit",M_(e.unit,
o(e.unit))):s("unit",{key:"account.noUnit"}),e.usage.trim()&&!Vn(e.usage)&&s("usage",{key:"account.usageUnknown",with:{text:e.usage}}),e.review.trim()&&!Di(e.review)&&s("review",{key:
"account.reviewUnknown",with:{text:e.review}});for(let i of n.findings)i.level==="fault"&&r.push({column:i.field,problem:Lc(i.problem)});return r}function D_(e,t){return{blank:!1,active:!0,pending:!1,
unit:op(()=>e.unit.trim(),""),isNone:!1,review:"waiting",consent:"unknown",faults:[{column:"",problem:{key:"account.rowUnreadable"}}],remarks:[],own:{...np(["unitName",...Gn]),rowId:t}}}function op(e,
t){try{return e()}catch{return t}}function I_(e){return e==="given"||e==="unknown"?[]:[{column:"",problem:{key:e==="withdrawn"?"account.consentWithdrawn":"account.noConsent"}}]}function z_(e,t,n,o,r,
s){let i=ew(e),a=e.unit.trim();if(i)return{blank:i,active:!1,pending:!1,unit:a,isNone:!1,review:"waiting",consent:ao(e,o),faults:[],remarks:[],own:np(["unitName",...Gn])};let c=Cr(e),u=t.get(a),d=xe(
e),l=An(e,o),p=d?[]:N_(e,u,c,r);!d&&l==="returned"&&p.push({column:"",problem:Lc(jc(e.comment))});let m=d?[]:c.findings.filter(k=>k.level!=="fault").map(({field:k,problem:v})=>({column:k,problem:Lc(
v)}));!d&&e.review.trim()&&Bc(e,o)&&m.push({column:"",problem:{key:"account.markUnknown"}});let{unknown:h}=vu(e.fixFields);!d&&h.length&&m.push({column:"",problem:{key:"account.fixUnknown",with:{text:
h.join(", ")}}});let y=ao(e,o);!d&&io(e)&&m.push(...I_(y));let b=zo(e,o).join(", ");return!d&&b&&e.comment.trim()&&m.push({column:"comment",problem:{key:"account.commentAnswered",with:{columns:b}}}),{
blank:i,active:!d,pending:!d&&!Et(e,s),unit:a,isNone:yt(e.kind)===N.none,review:l,faults:p,remarks:m,reading:c,consent:y,own:{unitName:u??"",faults:"",remarks:"",changed:b,rowId:n,addressKey:
c.addressKey,mask:""}}}function F_(e,t){let n=new Set;return e.map(o=>{let r=o.rowId&&!n.has(o.rowId)?o.rowId:op(()=>ew(o),!1)?"":t();return n.add(r),r})}function U_(e){let t=new Map;for(let n of e){
if(!n.active)continue;let o=t.get(n.unit)??{none:[],accounts:0};n.isNone?o.none.push(n):o.accounts+=1,t.set(n.unit,o)}for(let{none:n,accounts:o}of t.values())o?n.forEach(r=>r.faults.push({column:
"kind",problem:{key:"account.noneWithAccounts"}})):n.slice(1).forEach(r=>r.faults.push({column:"kind",problem:{key:"account.noneTwice"}}))}function K_(e,t,n,o){let r=new Map(t.map(a=>[a.own.rowId,
a])),s=e.flatMap((a,c)=>{let{active:u,own:d,reading:l,unit:p}=t[c];return!u||!l?[]:[{rowId:d.rowId,unit:p,key:l.addressKey,kind:l.addressKind,pageName:a.pageName,accountName:a.accountName,name:a.name,
phone:l.phoneKey,email:l.emailKey}]}),i=xb(s,n.map(({code:a,name:c})=>({code:a,name:c})),o);for(let{rowIds:a,level:c,problem:u}of i){let d={column:"",problem:u};for(let l of a.map(p=>r.get(p)))(
c==="fix"?l?.faults:l?.remarks)?.push(d)}}function B_(e,t){let n=new Map;return e.forEach(({updated:o},r)=>{let{active:s,pending:i,unit:a,isNone:c,review:u,faults:d}=t[r];if(!s)return;let l={
isPending:i,isNone:c,hasFault:d.some(dn),review:u,updated:o},p=n.get(a);p?p.push(l):n.set(a,[l])}),n}function j_(e,t,n,o){let{dueBefore:r,graceUntil:s,openedAt:i}=o.round??{dueBefore:"",graceUntil:"",
openedAt:""},a=d=>co(d)&&d< i?"":d,c=Vb(t,n,{witnessed:a(e.witnessed),shown:a(e.first),last:o.lastWitness??"",isWitness:o.isWitness??!1},{dueBefore:r,graceUntil:s,extendedTo:Ft(e.extendedTo)},o.now,
o.today);return{cells:{status:c.status,timeliness:c.timeliness,count:St(e)===ee.dissolved?"0":String(c.count),first:c.first,updated:c.updated,order:String(c.order),counted:hf(n)?"1":"0"},standing:c}}
function W_(e,t,n){let o=B_(e.accounts,t),r=Tc(e.units,e.round),s=ta(e.units,e.refused,n);return e.units.map((i,a)=>{let c=!i.code.trim()&&!i.name.trim();if(c)return{blank:c,pending:0,faults:[],own:
np(yr)};let u=s[a];if(!e.round||!bt(e.round))return{blank:c,pending:0,faults:u,obligation:op(()=>r(a),"report"),own:{...Qb(yr,i),faults:_c(u)}};try{let d=o.get(i.code.trim())??[],l=r(a),{cells:p,
standing:m}=j_(i,d,l,e),{witness:h,pending:y}=m;return{blank:c,faults:u,obligation:l,pending:y,witness:h,own:{...p,faults:_c(u)}}}catch(d){return n(d),u.push({column:"",problem:{key:
"roster.unreadable"}}),{blank:c,pending:0,faults:u,own:{...Qb(yr,i),faults:_c(u)}}}})}var Qb=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]]));function tw(e){let t=[],n=a=>{t.push(a)},o=new Map(
e.units.map(a=>[a.code.trim(),a.name.trim()])),r=Xb(e.units),s=F_(e.accounts,e.newId),i=e.accounts.map((a,c)=>{try{return z_(a,o,s[c],e.markKey,r,e.round)}catch(u){return n(u),D_(a,s[c])}});for(let{
reading:a}of i)a?.broke?.forEach(n);U_(i),K_(e.accounts,i,e.units,n);for(let a of i)Object.assign(a.own,{faults:Ui(a.faults),remarks:wf(a.remarks),mask:xf(a.faults)});return{accounts:i,units:W_(e,i,
n),broke:t}}function Ns(e,t,{consent:n}){return n==="ended"?{consent:"",consentMark:""}:n==="withdrawn"&&!xu(t.consent)?{consent:ku(e.now),consentMark:""}:{consent:t.consent,consentMark:t.consentMark}
}var na=(e,t,n,o)=>t.flatMap((r,s)=>{let i=Ns(e,r,n.accounts[s]);return o(r,s)&&(i.consent!==r.consent||i.consentMark!==r.consentMark)?[{index:s,cells:i}]:[]});function Lr(e){
return Object.fromEntries(un.map(t=>[t,kf(e.faults,t)]))}var Xe=(e,t,n=!1)=>Ar(e,e.round(),t,n);function Ar(e,t,n,o=!1){let r=tw({accounts:n,units:e.table("units").rows,round:t,now:e.now,today:
e.today,newId:()=>e.newId(),refused:e.refusedAddresses(),markKey:e.markKey(),lastWitness:e.lastWitness(),isWitness:o});return e.broke(r.broke),r}var rp=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]])),
nw=(e,t,n)=>e.some(o=>t[o]!==n[o]);function Ds(e,t,n){return e.flatMap((o,r)=>{let s=t.accounts[r].own;return n(o,r)&&nw(Gn,s,o)?[{index:r,cells:rp(Gn,s)}]:[]})}function Su(e,t,n){return e.flatMap((o,
r)=>{let{unitName:s}=t.accounts[r].own;return n(o,r)&&s!==o.unitName?[{index:r,cells:{unitName:s}}]:[]})}function uo(e,t,n){return e.flatMap((o,r)=>{let s=t.units[r].own;return n(o,r)&&nw(yr,s,o)?[{
index:r,cells:rp(yr,s)}]:[]})}var sp=(e,t,n)=>e.filter(({index:o})=>t[o]!==n.accounts[o].own.faults).map(({index:o})=>({index:o,notes:Lr(n.accounts[o])}));function Ru(e,t){let n=e.table(
"accounts").rows,o=()=>!0;e.putOwn("accounts",Su(n,t,o)),e.putOwn("accounts",Ds(n,t,o)),e.putOwn("accounts",na(e,n,t,o)),e.putOwn("units",uo(e.table("units").rows,t,o))}var Z_=3;function oa(e,t,n,o=(
)=>!0){let{rows:r,untidy:s}=e.table(t);for(let[i,a]of s){if(!n.has(i))continue;let c=0,u=a.filter(o).filter((d,l,p)=>((l===0||p[l-1]!==d-1)&&(c+=1),c<=Z_));e.putOwn(t,u.map(d=>({index:d,cells:{[i]:r[
d][i]}})))}}var Ou=(e,t)=>e.putNotes("accounts",t.accounts.map((n,o)=>({index:o,notes:Lr(n)})));function ow(e,t){let n=e.table("accounts").rows,o=ip(e,{accounts:n,units:[t],typed:[],added:[]});
return e.putNotes("accounts",n.flatMap((r,s)=>r.unit.trim()===t?[{index:s,notes:Lr(o.accounts[s])}]:[])),o}function ip(e,t){let{accounts:n,units:o,typed:r,stamped:s=[],added:i}=t,a=e.table(
"accounts").rows.map(h=>h.faults),c=a.length,u=Xe(e,n),d=(h,y)=>{let b=u.accounts[y];Object.assign(h,b.own,Ns(e,n[y],b))};for(let h of r)d(h.cells,h.index);i.forEach((h,y)=>d(h,c+y));let l=s.map(h=>{
let{updated:y,by:b,source:k,round:v,answer:R}=n[h],O=u.accounts[h],C={updated:y,by:b,source:k,round:v,answer:R},g=Ns(e,n[h],O);return{index:h,cells:{...rp(Gn,O.own),...C,...g}}}),p=new Set([...r,
...l].map(({index:h})=>h)),m=Ds(n.slice(0,c),u,(h,y)=>!p.has(y)&&o.includes(h.unit.trim())).map(({index:h,cells:y})=>({index:h,cells:{...y,rowId:n[h].rowId}}));return e.putTyped("accounts",r),
e.append("accounts",i),e.putOwn("accounts",l),e.putOwn("accounts",m),e.putOwn("accounts",na(e,n.slice(0,c),u,(h,y)=>!p.has(y)&&o.includes(h.unit.trim()))),e.putOwn("units",uo(e.table("units").rows,u,
h=>o.includes(h.code.trim()))),e.putNotes("accounts",sp([...r,...l,...m],a,u)),u}function rw(e,t){let{notice:n}=e.settings(),{rows:o}=e.table("accounts"),r=t.accounts.filter(({active:s,consent:i},
a)=>s&&i==="given"&&Bb(o[a].consent,n)).length;return[...n?[]:[{key:"setting.empty",with:{label:Re.notice.label}}],...r?[{key:"account.otherNotice",with:{count:r}}]:[]]}var Is=e=>xe(e)&&
e.kind!==N.none&&gr.every(t=>e[t].trim()==="");function sw(e,t){let n=ec(e.today,-e.settings().keepMonths);return e.table("accounts").rows.flatMap((o,r)=>!t.accounts[r].active&&io(o)&&o.updated&&
o.updated.slice(0,10)< n?[{row:o,index:r}]:[])}var on=e=>Wo(JSON.stringify(un.map(t=>e[t])));function G_(e,t,n){let o={row:e.rowId},r=An(e,n),s=[];r==="returned"&&s.push({key:"account.returned",
sentence:vo(jc(e.comment)),...o});for(let c of t.findings)c.level==="fault"&&s.push({key:c.problem.key,sentence:vo(c.problem),field:c.field,...o});let i=zo(e,n).join(", "),a=e.comment.trim();
return i&&a?s.push({key:"remark",sentence:vo({key:"account.answered",with:{comment:a,columns:i}}),...o}):r==="changed"&&s.push({key:"remark",sentence:vo({key:"account.changedSince",with:{columns:i}}),
...o}),s}var Ye=(e,t)=>e.rowId||`~${t}`,ra=e=>({markKey:e.markKey(),round:e.round()}),H_=(e,t)=>!io(e)||["given","unknown"].includes(ao(e,t));function Tu(e,t,n=Cr(e)){let o={row:e.rowId};return An(e,
t)==="returned"?[X({key:"form.confirmReturned"},o)]:H_(e,t)?n.findings.filter(({level:r})=>r==="fault").map(({field:r,problem:s})=>({key:s.key,sentence:vo(s),field:r,...o})):[X({key:
"form.confirmConsent"},o)]}function _r(e,t,{markKey:n,round:o},r=Cr(e)){let s=Object.fromEntries(le.map(c=>[c,e[c]])),i=xe(e),a=!i&&!Et(e,o);return{rowId:Ye(e,t),version:on(e),fields:s,stopped:i,
pending:a,mayConfirm:a&&Tu(e,n,r).length===0,usage:e.usage,answer:Et(e,o)?e.answer:"",says:i?[]:G_(e,r,n),review:An(e,n),comment:e.comment,fixFields:vu(e.fixFields).fields.filter(c=>Hl(
e.kind).includes(c))}}var Mn=(e,t,n)=>$o({dueBefore:t?.dueBefore??"",graceUntil:t?.graceUntil??"",extendedTo:Ft(e?.extendedTo??"")},n),Zo=(e,t)=>e.flatMap((n,o)=>n.unit.trim()===t&&le.some(r=>n[r])?[{
row:n,index:o}]:[]);function sa(e,t){return t.some(n=>n.mergedInto.trim())?new Map(Ne(t).merged(e).map(({code:n,name:o})=>[n.trim(),o])):new Map}var ia=(e,t)=>t.size===0?[]:e.flatMap((n,o)=>{let r=
t.get(n.unit.trim());return r===void 0||xe(n)||yt(n.kind)===N.none||!le.some(s=>n[s])?[]:[{row:n,index:o,from:r}]});var V_=e=>e.reduce((t,n)=>t+n,0),q_=e=>V_(e.map(({count:t})=>Number(t)||0)),X_=[
L.reported,L.approved,L.none];function aa(e){let t=e.filter(o=>o.counted==="1"),n=o=>t.filter(o).length;return{required:t.length,onTime:n(o=>o.timeliness===ae.onTime),reported:n(o=>X_.includes(
o.status)),missing:n(o=>o.status===L.missing),accounts:q_(e)}}function ap(e,t){let n=aa(e),o=qe(t),s=e.filter(i=>i.counted==="1").filter(({first:i})=>i!==""&&H(i)<=o).length;return{...n,reported:s,
missing:n.required-s}}var zs=e=>new Set(e.filter(t=>St(t)===ee.dissolved).map(({code:t})=>t.trim()));function Cu(e,t,n,o){let r=p=>o.has(p.unit.trim()),s=e.filter(p=>Et(p,t)&&!r(p)).map(({answer:p}
)=>p),i=e.filter(p=>r(p)?Et(p,t)?p.answer!==Ze.added:Vn(p.usage)!==ye.stopped:!1).length,a=p=>s.filter(m=>m===p).length,[c,u,d,l]=[Ze.same,Ze.changed,Ze.added,Ze.stopped].map(a);return{same:c,changed:
u,added:d,stopped:l,silent:Math.max(0,n-i-c-u-l)}}var Kt=e=>br(e.table("rounds").rows),Nn=(e,t)=>Kt(e).find(({round:n})=>n.id===t),iw=e=>Kt(e).find(({round:t})=>t.state==="moving");function pn(e,{
index:t},n){e.putOwn("rounds",[{index:t,cells:n}]),e.compileSettings()}var cp=e=>Object.fromEntries(Object.entries(e).map(([t,n])=>[t,String(n)])),aw=(e,t)=>({...cp(e),...cp(t)}),up=({required:e,
onTime:t,reported:n,missing:o,accounts:r})=>cp({dueRequired:e,dueOnTime:t,dueReported:n,dueMissing:o,dueAccounts:r}),cw=({dueRequired:e,dueOnTime:t,dueReported:n,dueMissing:o,dueAccounts:r})=>({
dueRequired:e,dueOnTime:t,dueReported:n,dueMissing:o,dueAccounts:r});var uw=e=>e.units.filter(({blank:t})=>!t).map(({own:t})=>t),dw=(e,t)=>e!==void 0&&e.openedAt!==""&&e.dueBefore!==""&&
e.frozenAt===""&&t>=e.dueBefore;function dp(e,t){let n=e.round();if(!dw(n,e.today))return;let o=Nn(e,n.id);!o||o.row.frozenAt||pn(e,o,{...up(ap(uw(t),n)),frozenAt:e.now})}function Y_(e,t,n){let{rows:
o}=e.table("history"),r=new Map(o.flatMap((u,d)=>u.round.trim()===t.id?[[u.unit.trim(),d]]:[])),s=e.table("units").rows.flatMap((u,d)=>{let{blank:l,own:p}=n.units[d];return l||!u.code.trim()?[]:[{
round:t.id,roundName:t.name,unit:u.code.trim(),unitName:u.name,status:p.status,timeliness:p.timeliness,first:p.first,count:p.count,extendedTo:u.extendedTo,parent:u.parent}]}),i=(u,d)=>Object.keys(
d).some(l=>u[l]!==d[l]),a=s.flatMap(u=>{let d=r.get(u.unit);return d!==void 0&&i(o[d],u)?[{index:d,cells:u}]:[]});e.putOwn("history",a);let c=new Map(s.filter(({unit:u})=>!r.has(u)).map(u=>[u.unit,
u]));e.append("history",[...c.values()])}function $u(e,{row:t,round:n,index:o},r,s){Y_(e,n,r);let i=uw(r),a=Cu(e.table("accounts").rows,n,Number(t.rowsAtOpening)||0,zs(e.table("units").rows)),c=dw(n,
e.today)&&!t.frozenAt?{...up(ap(i,n)),frozenAt:e.now}:{},u={rowsAtOpening:t.rowsAtOpening,frozenAt:t.frozenAt,...cw(t)};pn(e,{index:o},{closedAt:s,...u,...c,...aw(aa(i),a)})}var lw=e=>e.log(e.table(
"units").rows.flatMap(({code:t,first:n,witnessed:o})=>o&&o>=(e.round()?.openedAt??"")&&n&&n!==o?[{what:{key:"log.firstPutBack",with:{time:fe(o)}},unit:t}]:[]));function Lu(e,t,n=()=>!0){let{rows:o}=
e.table("units"),r=[],s=o.flatMap((i,a)=>{let c=t.units[a].witness;return!c||c.witnessed===i.witnessed||!n(i)?[]:(c.insteadOf!==void 0&&r.push({what:{key:"log.firstDoubtful",with:{time:fe(
c.witnessed)}},unit:i.code}),[{index:a,cells:{witnessed:c.witnessed}}])});e.putOwn("units",s),e.log(r)}function pw(e){e.putOwn("units",e.table("units").rows.flatMap(({first:t,witnessed:n},o)=>co(t)&&
!n?[{index:o,cells:{witnessed:t}}]:[]))}var Be=e=>e+2,re=class extends Error{constructor(n){super(n.key);this.problem=n}};function he(e,t){return e.exclusively(()=>{let n=t();if(e.lookAgain()){e.log([
{what:{key:"log.moved"}}]);let o=Xe(e,e.table("accounts").rows);Ru(e,o),Ou(e,o)}return n})}var Fs=200;function J_(e,t){let n=e.markKey(),o=t.flatMap((a,c)=>n&&a.review&&!a.approved?[{index:c,cells:{
approved:to(a,n)}}]:[]),r=t.flatMap((a,c)=>(a.review===Oe.passed||a.review===Oe.returned)&&zo(a,n).length?[{index:c,cells:{review:""}}]:[]),s=t.flatMap((a,c)=>{let u=Kc(a.approved,a,n);
return u===void 0?[]:[{index:c,cells:{approved:u}}]}),i=s.filter(({index:a})=>Is(t[a])&&t[a].comment).map(({index:a})=>({index:a,cells:{comment:""}}));e.putOwn("accounts",o),e.putOwn("accounts",r),
e.putOwn("accounts",s),e.putOwn("accounts",i)}function mn(e,t,{isWitness:n=!1,withSummary:o=!0}={}){let r=e.table("accounts").rows;t&&J_(e,r);let s=Xe(e,r,n);if(!t)e.putOwn("units",uo(e.table(
"units").rows,s,()=>!0));else{fy(e),lw(e),Ru(e,s);for(let i of["accounts","units"])oa(e,i,new Set(Object.keys(Q[i].columns)));o&&e.refreshSummary(),Ou(e,s)}return s}function rn(e,t=!0){let n=mn(e,!0,{
isWitness:!0,withSummary:t});return n.accounts.length===0?(dp(e,n),n):(Lu(e,n),e.rememberWitness(),dp(e,n),n)}var mw=e=>({lines:e.slice(0,Fs),more:Math.max(0,e.length-Fs)});function Q_(e,t){let n=
t.pageName.trim();return(n===e?"":n)||t.address.trim()||t.kind.trim()}function e1(e,t){let n=e.table("accounts").rows,o=e.table("units").rows,r=(u,d)=>{let l=n[u],p=t.accounts[u].own.unitName||
l.unit.trim();return{tab:Q.accounts.title,row:Be(u),unit:p,title:Q_(p,l),says:d,link:e.linkTo("accounts",u)}},s=t.accounts.flatMap(({faults:u},d)=>{let l=vf(u);return l.length?[r(d,Ui(l))]:[]});
t.units.forEach(({faults:u,own:d},l)=>{let{name:p,code:m}=o[l];u.length&&s.push({tab:Q.units.title,row:Be(l),unit:p.trim()||m.trim(),title:"",says:d.faults,link:e.linkTo("units",l)})});let i=
t.accounts.flatMap(({faults:u},d)=>{let l=u.filter(p=>!dl(p));return l.length?[r(d,Ui(l))]:[]}),a=t.accounts.flatMap((u,d)=>u.remarks.length?[r(d,u.own.remarks)]:[]),{keepMonths:c}=e.settings();for(
let{index:u}of sw(e,t))a.push(r(u,S({key:"account.keptLong",with:{months:c}})));return{forStaff:mw(s),forUnits:mw(i),remarks:a.slice(0,Fs)}}function t1(e,t){let n=vs(e,t).filter(({status:c}
)=>c===L.missing).sort(Ss),o=e.round(),{federation:r,contact:s}=e.settings(),i=new Map;for(let{unit:c}of n)i.set(c.name.trim(),(i.get(c.name.trim())??0)+1);let a=({unit:c,parent:u})=>{let d=
c.name.trim()||c.code.trim();return(i.get(d)??0)>1&&u.label?`${d} (${u.label})`:d};return{missing:n.length,missingUnits:n.slice(0,Fs).map(({unit:c,parent:u})=>({code:c.code.trim(),name:c.name.trim(),
parent:u.label,phone:c.phone.trim()})),group:n.length===0||!Rc(o)?"":S({key:"below.group",with:{round:o.document,superior:r,deadline:Mn(void 0,o,e.today),names:n.slice(0,Fs).map(a),more:Math.max(0,
n.length-Fs),ask:s||r}})}}var n1=(e,t,n)=>({units:t.units.filter(o=>!o.blank).length,accounts:t.accounts.filter(o=>!o.blank).length,...e1(e,t),...t1(e,t),settings:n});function hw(e){return e.visitor(
).is!=="staff"?w({key:"who.staffOnly"}):he(e,()=>{let t=rn(e);return e.readyLines(),T(n1(e,t,r1(e,t).map(S)))})??w({key:"workbook.busy"})}function o1(e){return e?e.dueBefore?[]:[{key:"round.empty",
with:{label:ot("dueBefore")}}]:[{key:"round.none"}]}var r1=(e,t)=>[...o1(e.round()),...t.broke.length?[{key:"workbook.checkBroke",with:{count:t.broke.length}}]:[],...rw(e,t),...e.lostLog()];var Pr={
rounds:{},open:[]},s1=4e4,i1=4,Au=e=>typeof e.count=="number",Us=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)?e[t]:void 0;function a1(e){let t=3735928559,n=1103547991;for(let o=0;o< e.length;
o+=1){let r=e.charCodeAt(o);t=Math.imul(t^r,2654435761),n=Math.imul(n^r,1597334677)}return t=Math.imul(t^t>>>16,2246822507)^Math.imul(n^n>>>13,3266489909),n=Math.imul(n^n>>>16,2246822507)^Math.imul(
t^t>>>13,3266489909),[t>>>0,n>>>0]}var c1={count:0,sum:"0.0"};function fw({count:e,sum:t},n,o){let[r=0,s=0]=t.split(".").map(c=>parseInt(c,36)),[i,a]=a1(n);return{count:e+o,sum:`${(
r+o*i>>>0).toString(36)}.${(s+o*a>>>0).toString(36)}`}}var u1=e=>Object.entries(e).flatMap(([t,n])=>n.map(o=>`${t}/${o}`)),lp=e=>u1(e).reduce((t,n)=>fw(t,n,1),c1),yw=({rounds:e},t)=>Us(e,t)!==void 0;
function bw(e,t){let n=[];return e.forEach(({state:o},r)=>{Ut(o)&&zc(r,t)&&n.push(r)}),n}function pp(e,t,n){let o={...e.rounds};delete o[n];let r={rounds:{[n]:{kinds:{}},...o},open:[]};return _u(r,n,
bw(t,n),[])}function _u({rounds:e,open:t},n,o,r){let s=n,i={...Us(e,s)?.kinds},a=new Map,c=({kind:d,matter:l,unit:p},m)=>{let h=Us(i,d)??{};if(Au(h))i[d]=fw(h,`${l}/${p}`,m);else{let y=a.get(
d)??new Map(Object.entries(h).map(([k,v])=>[k,new Set(v)]));a.set(d,y);let b=y.get(l)??new Set;y.set(l,b),m>0?b.add(p):b.delete(p)}};for(let[d,l]of[[o,1],[r,-1]])for(let p of d.map(m=>zc(m,n)))p&&c(p,
l);a.forEach((d,l)=>{i[l]=Object.fromEntries([...d].map(([p,m])=>[p,[...m]]))});let u={...e};return delete u[s],{rounds:{[s]:{kinds:i},...u},open:t}}function mp(e,t){if(!e.open.length)return e;let n=
e.open.filter(s=>Ut(t.get(s)?.state));return{...[...new Set(n.map(Sl))].reduce((s,i)=>_u(s,i,n.filter(a=>Sl(a)===i),[]),e),open:[]}}var ww=({lost:e,extra:t,counts:n})=>e.length===0&&t.length===0&&
n.length===0,kw=({lost:e,counts:t})=>t.reduce((n,{ledger:o,register:r})=>n+Math.max(0,o-r),e.length);function hp(e,t,n){var c;let o=new Set(e.open),r=Jf(n),s=new Map;for(let u of bw(t,n)){let d=o.has(
u)?void 0:zc(u,n);if(!d)continue;let l=s.get(d.kind)??Object.create(null);s.set(d.kind,l),(l[c=d.matter]??(l[c]=[])).push(d.unit)}let i=Us(e.rounds,n)?.kinds??{},a={lost:[],extra:[],counts:[]};for(
let u of new Set([...Object.keys(i),...s.keys()])){let d=Us(i,u)??{},l=s.get(u)??{};if(Au(d)){let p=lp(l);(p.count!==d.count||p.sum!==d.sum)&&a.counts.push({kind:u,ledger:d.count,register:p.count})}
else a.lost.push(...gw(d,l).map(([p,m])=>r({kind:u,matter:p,unit:m}))),a.extra.push(...gw(l,d).map(([p,m])=>r({kind:u,matter:p,unit:m})))}return a}function gw(e,t){return Object.entries(e).flatMap(([
n,o])=>{let r=new Set(Us(t,n)??[]);return o.filter(s=>!r.has(s)).map(s=>[n,s])})}var d1=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,"...").length;function l1({rounds:e,open:t}){
let n=Object.keys(e).slice(0,i1),o=Object.fromEntries(n.map((i,a)=>{let{kinds:c}=e[i];return[i,{kinds:a===0?{...c}:p1(c)}]})),r={rounds:o,open:t},s=n[0]===void 0?{}:o[n[0]].kinds;for(;d1(
JSON.stringify(r))>s1;){let[i]=Object.entries(s).filter(a=>!Au(a[1])).sort(([,a],[,c])=>JSON.stringify(c).length-JSON.stringify(a).length);if(!i)break;s[i[0]]=lp(i[1])}return r}var p1=
e=>Object.fromEntries(Object.entries(e).map(([t,n])=>[t,Au(n)?n:lp(n)])),xw=e=>JSON.stringify(l1(e)),ca=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),vw=e=>Array.isArray(e)&&e.every(
t=>typeof t=="string"),m1=e=>ca(e)&&(Object.values(e).every(vw)||typeof e.count=="number"&&typeof e.sum=="string"),h1=e=>ca(e)&&ca(e.kinds)&&Object.values(e.kinds).every(m1);function Sw(e){try{let t=
JSON.parse(e);return!ca(t)||!ca(t.rounds)||!vw(t.open)?void 0:Object.values(t.rounds).every(h1)?t:void 0}catch{return}}var Ge=e=>({round:e.round(),settings:e.settings()}),Er=e=>e.round()?.id??"";
function Pu(e){let{dueBefore:t,graceUntil:n,lettersFrom:o}=Rc(e)?e:{dueBefore:"",graceUntil:"",lettersFrom:""};return{dueBefore:t,graceUntil:n,lettersFrom:o}}function Rw(e,t){let n=Ar(e,t.round,
e.table("accounts").rows);$u(e,t,n,t.round.closedAt||e.now)}function g1(e){e.putOwn("units",e.table("units").rows.flatMap((t,n)=>t.witnessed||t.extendedTo?[{index:n,cells:{witnessed:"",extendedTo:""}}
]:[])),e.settle()}function f1(e,t,n){t.keepLedger({...Pr,rounds:{[n.id]:{kinds:{}}}}),t.setConfirmed(_t({...Ge(e),round:n}))}function y1(e,t,n){for(let o of Kt(e))o.round.id!==n.round.id&&
o.round.state==="open"&&bt(o.round)&&(Rw(e,o),pn(e,o,{state:Fe.closed}));g1(e),f1(e,t,n.round),pn(e,n,{state:Fe.open})}function b1(e,t){Rw(e,t),pn(e,t,{state:Fe.closed})}function lo(e,t){let n=iw(e);
return n?(n.round.closedAt?b1(e,n):y1(e,t,n),rn(e,!1),!0):!1}function Ks(e,t){e.round()?.state==="moving"&&t.alone(e,()=>lo(e,t))}function Ow(e,t,n){pn(e,n,{state:Fe.moving,closedAt:e.now}),e.settle(
),lo(e,t)}function Tw(e,t){e.putOwn("rounds",[{index:t.index,cells:{closedAt:""}}]),pn(e,t,{state:Fe.open}),e.settle(),rn(e)}function Cw(e,t,n){e.append("rounds",[n]),e.settle(),e.compileSettings(),
lo(e,t)}var Ws="#1f2937",Go="#ffffff",ua="#1a56c4",Lw="1px solid #d1d5db",js=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`).replace(/\r\n?|\n/g,"\x3cbr>"),Bs=(e,t=2e3)=>js(kr(e,t)),po=(e,t=
' width="100%"')=>`\x3ctable role="presentation" cellpadding="0" cellspacing="0" border="0"${t}>${e}\x3c/table>`,Je=(e,t,n="")=>`\x3ctd${n} style="font-family:Arial,sans-serif;${t}">${e}\x3c/td>`,gn=
e=>`\x3ctr>${e}\x3c/tr>`,hn=(e,t,n)=>`font-size:${e}px;line-height:${Math.round(e*1.48)}px;color:${t};background-color:${n}`,Mr=`${hn(16,Ws,Go)};padding:10px 20px 12px`,da=hn(14,Ws,Go),w1=e=>`${hn(e,
Ws,Go)};text-align:center`,k1={lead:`${hn(17,"#12315f","#e3edfd")};border-left:5px solid ${ua};padding:16px 20px 10px`,until:`${hn(16,"#12315f",
"#e3edfd")};font-weight:bold;border-left:5px solid ${ua};padding:0 20px 16px`,text:Mr,heading:`${hn(17,Ws,Go)};font-weight:bold;padding:12px 20px 0`,notice:`${hn(15,"#5c2b00",
"#ffe3b8")};font-weight:bold;padding:12px 20px`,small:`${hn(13,"#4b5563",Go)};border-top:${Lw};padding:14px 20px 18px`};function Eu(e,t){let n="background-color:#eef1f5";
return`\x3c!DOCTYPE html>\n\x3chtml lang="vi">\x3chead>\x3cmeta charset="utf-8">\x3ctitle>${js(e)}\x3c/title>\x3c/head>\n\x3cbody style="margin:0;padding:0;${n}">\n${po(`${gn(
`\x3ctd align="center" style="padding:16px 8px">\n${po(`\n${t.map(x1).filter(Boolean).map(gn).join(`\n`)}\n`,` width="600" style="width:100%;max-width:600px;background-color:${Go}"`)}\n\x3c/td>`)}`,
` width="100%" style="${n}"`)}\n\x3c/body>\x3c/html>\n`}function x1(e){if(!e[1].length)return"";switch(e[0]){case"list":return Je(po(e[1].map(t=>gn(Je("•",`${da};padding:2px 0`,
' valign="top" width="16"')+Je(Bs(t,400),`${da};padding:2px 0`))).join("")),Mr);case"button":return _o(e[2])&&v1(e[1],_o(e[2]));case"office":return Je($w(e[1]),`${Mr};padding-top:18px`,
' align="center"');case"signed":return Je($w(e[1],!1),Mr,' align="right"');case"bar":return Je(S1(e[1]),Mr);case"calls":return Je(R1(e[1],e[2]),Mr);default:return Je(Bs(e[1]),k1[e[0]])}}function $w(e,
t=!0){let n=e.split(`\n`),o=n.length-1,r=gn(Je(po(gn(Je("",`background-color:${Ws};font-size:0;line-height:0`,' height="1" width="90"')),""),"padding-top:4px",' align="center"'));return po(n.map((s,
i)=>gn(Je(Bs(s,200),`${w1(i===o?15:13)}${i===o?";font-weight:bold":""}`))).join("")+(t?r:""),"")}var v1=(e,t)=>Je(po(gn(Je(`\x3ca href="${js(t)}" style="display:inline-block;padding:14px 16px;${hn(17,
Go,ua)};font-weight:bold;text-align:center;text-decoration:none;border-radius:6px">${js(e)}\x3c/a>`,`background-color:${ua};border-radius:6px;mso-padding-alt:14px 16px`)),""),Mr,' align="center"');
function S1(e){let t=e.reduce((r,{count:s})=>r+s,0)||1,n=e.map(({count:r,color:s})=>r?Je("&nbsp;",`background-color:${s};font-size:1px;line-height:18px`,` width="${Math.ceil(100*r/t)}%"`):""),o=e.map(
({label:r,count:s,color:i})=>gn(Je("■",hn(16,i,Go),' width="22"')+Je(r,da)+Je(String(s),`${da};font-weight:bold`,' align="right"')));return po(gn(n.join("")))+po(o.join(""))}function R1(e,t){let n=
`${da};padding:7px 0;border-bottom:${Lw}`,o=' valign="top"';return po(gn(Je(Bs(e,300),`${hn(14,Ws,"#f3f4f6")};font-weight:bold;padding:6px 8px`,' colspan="2"'))+t.map(({name:r,phone:s,call:i})=>gn(Je(
Bs(r,300)+(i?`\x3cbr>${Bs(i,300)}`:""),n,o)+Je(O1(s),n,`${o} align="right" width="118"`))).join(""))}var O1=e=>e.slice(0,200).split(/[,;\x2f\n]+/).map(t=>/^\s*\+?[\d\s.()-]{8,17}$/.test(t)?
`\x3ca href="tel:${t.replace(/[^\d+]/g,"")}" style="color:${ua};text-decoration:none">${js(t.trim())}\x3c/a>`:js(t.trim())).join("\x3cbr>")||ll;var T1=88e3,C1=200,$1=120,L1=e=>e.replace(
/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,"...").length,A1=e=>kr(e.replace(/[\s\0-\x1f\x7f]+/g," ").trim(),C1),_1=(e,{about:t},n)=>{let o={state:n,about:t,letters:P1(n)};return{subject:
e.subject(o),lead:e.lead(o),until:"",body:r=>e.body(o,r),attachments:e.attachments(o),named:e.named(o)}};function P1(e){let t=xs(e),n=new Map(e.units.map(o=>[Pt(o.code),o.name]));return[
...e.register].flatMap(([o,{state:r,why:s}])=>{let i=t.read(o);return i?[{label:me(i.kind).label,unit:n.get(i.unit),state:r,why:s}]:[]})}var E1=(e,{about:t},n,o)=>{let r={state:n,about:t,unit:o};
return{subject:e.subject(r),lead:e.lead(r),until:e.until?.(r)??"",body:s=>M1(e,r,s),attachments:[],named:e.named(r)}},M1=(e,t,n)=>{let{state:o,unit:r}=t;return[["office",Nc(o)],["text",
`Kính gửi: ${r.name}`],["lead",e.lead(t)],["until",e.until?.(t)??""],...Bt(r)?$f(r,o,n):[],...e.asked(t),...Lf(t,n),...e.closing?.(t)??[],["text",`${ml(o)}\n\n${Af(o)}`],["text","Trân trọng./."],[
"signed",Nc(o)],["small",`Thư này gửi đến email liên hệ của ${r.name} trong danh sách báo cáo đợt “${o.roundName}”.${e.small}`]]};function Aw(e,t,n){let o=me(e.kind);if(o.to==="staff")return _1(o,e,
t);let r=e.about.unit,s=t.links.ofUnit?.(r.code,n?"preview":"unit")??r.link;return E1(o,e,t,s===void 0?r:{...r,link:s})}function Nr(e,t,n="unit"){let{insteadOf:o}=e.about,r=Aw(e,t,n==="staff"||
o!==void 0),s=A1(`${o?"[THƯ THỬ] ":""}${r.subject}`),i=o?[["notice",`${t.settings.testTo.length?"ĐANG Ở CHẾ ĐỘ THỬ, mọi thư":"THƯ THỬ,"} chỉ gửi đến ${e.to.join(
", ")}. Khi gửi thật, người nhận thư này là: ${o.join(", ")}.`]]:[];for(let a=$1;;a=Math.floor(a/2)){let c=[...i,...r.body(a)],u=Eu(s,c);if(a===0||L1(u)<=T1)return{subject:s,html:u,text:Ec(c),
attachments:r.attachments}}}function _w(e,t){let{lead:n,until:o,named:r}=Aw(e,t,!0),s=_o(t.links.book),i=Yn(r.map(({name:a})=>`- ${a}`),60,"đơn vị khác");return[n,o,i.length?
`Các đơn vị chưa hoàn thành:\n${i.join(`\n`)}`:"",s&&`Mở bằng máy tính: ${s} ▸ Sổ Tài Khoản ▸ Khai báo tài khoản`,ml(t),Nc(t)].filter(Boolean).join(`\n`)}function Pw(e,{unit:t,about:n,kind:o}){let r=
me(o);return t===void 0||!n.unit||r.to!=="unit"||!r.isAboutOwnReport||!Ke(n.unit)?!0:e.get(t)===n.unit.status}var gp=V.sentEarly,Ew=e=>Ut(xr(e.state));function Mu(e){let t=new Map;return e.forEach((n,
o)=>{let{key:r}=n,s=t.get(r);r&&(s===void 0||Ew(n)&&!Ew(e[s]))&&t.set(r,o)}),t}function Dn(e){let{rows:t}=e.table("letters");return new Map([...Mu(t)].map(([n,o])=>{let{state:r,at:s,why:i}=t[o];
return[n,{state:xr(r),at:s,why:i,early:i.indexOf(gp)===0}]}))}var Wt=(e,t,n,o="",r)=>({kind:me(e.kind).label,unit:e.unit??"",to:e.to.join(", "),state:pe[t],at:n,why:o,...r===void 0?{}:{subject:r}}),
N1=(e,t)=>["state","why","to","subject"].every(n=>t[n]===void 0||t[n]===e[n]);function D1(e,t){let n=[...t.keys()].sort((s,i)=>s-i),o=n[0],r=n[n.length-1];return e.slice(o,r+1).map((s,i)=>{let{kind:a,
unit:c,to:u,subject:d,state:l,at:p,why:m}={...s,...t.get(o+i)};return{index:o+i,cells:{kind:a,unit:c,to:u,subject:d,state:l,at:p,why:m}}})}function In(e,t){let{rows:n}=e.table("letters"),o=Mu(n),r=
new Map,s=[];t.forEach((i,a)=>{let c=o.get(a);c===void 0?s.push({key:a,kind:"",unit:"",to:"",subject:"",state:"",at:"",why:"",...i}):N1(n[c],i)||r.set(c,i)}),r.size&&e.putOwn("letters",D1(n,r)),
e.append("letters",s)}var Mw=e=>e===void 0||e==="unreadable"?Pr:e;function Nw(e,t,n){let o=mp(e??Pr,t);return yw(o,n)?o:pp(o,t,n)}function Dr(e,t,n){return e==="unreadable"?e:hp(Nw(e,t,n),t,n)}
function Nu(e,t){let n=Er(e),o=Dn(e),r=t.ledger();if(r==="unreadable")return r;let s=Nw(r,o,n);return JSON.stringify(s)!==JSON.stringify(r)&&t.keepLedger(s),hp(s,o,n)}function Du(e,t,n){e.settle();
let o=mp(Mw(t.ledger()),Dn(e));t.keepLedger({...o,open:[...n]})}function Dw(e,t,n,o){let r=t.ledger(),s=Ut(Dn(e).get(n)?.state);s===o||r===void 0||r==="unreadable"||r.open.includes(n)||(e.settle(),
t.keepLedger(_u(r,Er(e),s?[n]:[],s?[]:[n])))}function Iu(e,t){let n=Mw(t.ledger());t.keepLedger(pp({...n,open:[]},Dn(e),Er(e)))}var Iw=[1e3,4e3],I1=6,Ho=class extends Error{};function Te(e,t){for(
let n=0;;n+=1)try{return t()}catch(o){if(n>=Iw.length||o instanceof re||o instanceof Ho)throw o;e.sleep(Iw[n])}}function Ir(e,t,n){return Te(t,()=>{for(let o=0;o< I1;o+=1){let r=t.alone(e,n);if(
r)return r.value}throw new Ho("the lock is not to be had")})}var z1=27e4,F1=25,U1=2400,K1=5,zu=class{constructor(t,n,o,r,s,i){this.office=t;this.post=n;this.state=o;this.quota=r;this.early=i;
this.written=new Map;this.gone=[];this.doubt=[];this.refusedInARow=0;this.outcome={sent:0,failed:0,unknown:0,left:[],why:{key:"letter.quota"},toRecord:new Map,refused:Object.assign(Object.create(
null),s),refusedFirst:Object.create(null)}}get now(){return this.office.now}run(t){let n=t.reduce((r,{key:s})=>Math.max(r,s.length),1),o=Math.max(1,Math.min(F1,Math.floor(U1/n)));for(let r=0;
r< t.length;r+=o){let s=this.portion(t.slice(r,r+o));if(this.stop){this.outcome.why=this.stop,this.outcome.left=[...s,...t.slice(r+o)];break}}}portion(t){let n=[...t];try{if(this.isLate())return n;
for(n=this.open(t);n.length&&!this.isLate()&&this.deliver(n[0]);)n=n.slice(1)}catch(o){if(o instanceof re)throw o;this.stop={key:"letter.trouble"}}return n}isLate(){return this.post.elapsed()>z1&&(
this.stop={key:"letter.time"}),this.stop!==void 0}open(t){let{office:n,outcome:o}=this,r=Ir(n,this.post,()=>{let{rows:s}=n.table("units"),i=new Map(s.map(({code:d,status:l})=>[d,l])),a=new Map(s.map((
{code:d,email:l})=>[d,l])),c=new Map(o.toRecord),u=[];for(let d of t){let l=Pw(i,d)?this.readdressed(d,a.get(d.unit??"")):Wt(d,"lapsed",this.now,S({key:"letter.notNeeded"}));"key"in l?this.isWritable(
l)?(u.push(l),c.set(d.key,this.beingSent(l))):c.set(d.key,Wt(d,"failed",this.now,S({key:"letter.unwritable"}))):c.set(d.key,l)}return In(n,c),Du(n,this.post,u.map(({key:d})=>d)),u});
return o.toRecord.clear(),[this.gone,this.doubt]=[[],[]],r}isWritable(t){try{return this.written.set(t,this.written.get(t)??Nr(t,this.state)),!0}catch(n){return this.office.broke([n]),
this.outcome.failed+=1,!1}}readdressed(t,n){let o=t.about.unit?.email;if(o===void 0||n===void 0||n.trim()===o.trim())return t;let r=Uc(wc(n),ji(this.state.settings));if(!r.to)return Wt(t,"failed",
this.now,S(r.why));let{to:s,insteadOf:i}=r;return{...t,to:s,about:{...t.about,insteadOf:i}}}beingSent(t){let n=this.written.get(t)??Nr(t,this.state);return this.written.set(t,n),Wt(t,"sending",
this.now,"",n.subject)}deliver(t){let{subject:n,html:o,text:r,attachments:s}=this.written.get(t),{senderName:i,replyTo:a}=this.state.settings;this.journal(t.key);try{this.post.send({to:t.to,subject:n,
html:o,text:r,attachments:s,senderName:i||this.state.department,replyTo:a})}catch{return this.afterRefusal(t)}return this.quota-=t.to.length,this.gone.push(t.key),this.outcome.sent+=1,
this.refusedInARow=0,this.outcome.toRecord.set(t.key,Wt(t,"sent",this.now,this.early)),t.unit&&!this.outcome.refused[t.unit]?.why&&delete this.outcome.refused[t.unit],!0}afterRefusal(t){let n=
this.quotaNow(),o=this.quota-(n??0);return n!==void 0&&n< t.to.length&&o!==t.to.length?(this.stop={key:"letter.quota"},!1):(n!==void 0&&o<=0?this.failed(t):this.uncertain(t),this.quota=
n??this.quota-t.to.length,this.refusedInARow+=1,this.refusedInARow>=K1&&(this.stop={key:"letter.trouble"}),!0)}quotaNow(){try{return Te(this.post,()=>this.post.quota())}catch{this.stop={key:
"letter.trouble"};return}}failed(t){let n=t.to.join(", ");this.outcome.failed+=1,this.outcome.toRecord.set(t.key,Wt(t,"failed",this.now,S({key:"letter.refused",with:{to:n}})));let o=
this.state.register.get(t.key)?.state==="failed";t.unit&&!t.about.insteadOf&&((o?this.outcome.refused:this.outcome.refusedFirst)[t.unit]={email:n,day:this.office.today})}uncertain(t){
this.outcome.unknown+=1,this.doubt.push(t.key),this.outcome.toRecord.set(t.key,Wt(t,"unknown",this.now,S({key:"letter.doubt"})))}leaveWord(){try{this.journal("")}catch{}}journal(t){let n={key:t,gone:
this.gone,doubt:this.doubt,at:this.now};Te(this.post,()=>this.post.keepJournal(n))}};var B1=400;function zw(e,t,n,o,r=o){let s=Ii(e.settings),i=Qn(e),a=Xn(e.units),c=e.deadline.dueBefore?vc(
e.deadline,"",e.settings,s).last:"",u={days:[],quotaPerDay:o,last:c,unreached:0,dropped:0,finishes:!0},d=[],l=Math.min(B1,Ve(t,n>c?n:c));for(let p=0;p<=l;p+=1){let m=J(t,p);if(s.sends(m)){let{line:h,
held:y}=j1(e,{history:i,under:a},m,p===0?r:o,d,u);d=y,m<=n&&(h.recipients||h.held)&&u.days.push(h)}c&&e.settings.lettersFrom&&(m===c||!p&&c< m)&&(u.unreached=W1(e,i,m))}return u.finishes=
u.unreached===0&&u.dropped===0,u}function j1(e,{history:t,under:n},o,r,s,i){let a=eo(e,o,t,n);i.dropped+=s.filter(p=>!a.wanted.has(p)).length;let{go:c,held:u,recipients:d}=vr(a.letters,r,
e.settings.quotaReserve),l={};for(let p of c)l[p.kind]=(l[p.kind]||0)+1,t.assume(p,o);return{line:{day:o,counts:l,recipients:d,held:u.length},held:u.map(({key:p})=>p)}}var W1=({units:e},t,
n)=>e.filter(o=>Ke(o)&&o.emails.length&&!t.of(Pt(o.code))?.last&&o.extendedTo<=n).length;function Fw(e){let t={};for(let{kind:n}of e)t[n]=(t[n]??0)+1;return la({day:"",counts:t,recipients:0,held:0})}
function la({counts:e,held:t}){let n=Ic.flatMap(o=>e[o]?[[e[o],me(o).label]]:[]);return S({key:"letter.dayCounts",with:{kinds:n,held:t}})}var Vo=class extends re{constructor(n,o){super(n);
this.preview=o}},zr=(e,{confirmed:t},n)=>[...Z1(e),...G1(e,t),...H1(n).map(o=>({about:"ledger",why:o}))],Z1=({round:e})=>e&&!bt(e)?[{about:"round",why:{key:"round.unconfirmed"}}]:[];function G1(e,t){
let n=rf(t,e),{dueBefore:o,lettersFrom:r}=Pu(e.round);return!n.length||!o||!r?[]:[{about:"plan",why:{key:"letter.changed",with:{changes:n.map(i=>S({key:"letter.change",with:i})).join("; ")}}}]}
function H1(e){return e==="unreadable"?[{key:"letter.noLedger"}]:ww(e)?[]:V1(e)}function V1(e){let t=kw(e),n=e.extra.length;return!t&&!n?[{key:"letter.mixed"}]:[...t?[{key:"letter.lost",with:{letters:
t}}]:[],...n?[{key:"letter.extra",with:{letters:n}}]:[]]}var q1=60;function Zs(e,t){let n=Qn(e),o=Xn(e.units);for(let r=0;r<=q1;r+=1){let{letters:s}=eo(e,J(t,r),n,o);if(s.length)return{key:
"letter.preview",with:{counts:Fw(s)}}}return{key:"letter.previewNone"}}var Fu=e=>JSON.stringify(_t(e));var X1=7*6e4,mo=({lease:e},t)=>e.by!==""&&e.until>t;function Uw(e,t){let n=e.newId();return Ir(e,
t,()=>{let o=t.post();if(!(mo(o,e.now)&&o.lease.by!==n))return t.setLease({until:cs(tc(e.now)+X1),by:n}),o})}function Kw(e){try{Te(e,()=>e.setLease({until:"",by:""}))}catch{}}var Bw=
/(?:[a-z][a-z+.-]*:\x2f\x2f|www\.)\S*|(?:[\p{L}\p{N}-]+\.)+[a-z]{2,}(?:[\x2f:?#]\S*)?/giu,fp=e=>e.replace(Bw,S({key:"letter.linkLeftOut"})).trim(),jw=e=>e.search(Bw)<0?e.trim():"";var Y1=10;
function Uu(e,t){let n=new Map;for(let o of e){let r=o.unit.trim();r&&o.round.trim()===t&&(n.get(r)?.at??"")<=o.at&&n.set(r,o)}return n}var Gs=({at:e,result:t,appointed:n,note:o})=>[[`${M(e)}:`,
t.trim(),M(n)].filter(Boolean).join(" "),o.trim()].filter(Boolean).join(". "),Ww=e=>Date.parse(`${e}Z`)/6e4,Zw=(e,t)=>e.findIndex(({round:n,unit:o,who:r,at:s})=>n===t.round&&o.trim()===t.unit&&
r===t.who&&s!==""&&Ww(t.at)-Ww(s)< Y1);function Gw(e,t){return t.address?e?e.address!==t.address?"address":e.layout!==t.layout?"layout":t.owner!==""&&e.runsAs!==t.owner?"owner":"proved":"unproved":
"none"}var yp=10*6e4;function Hs(e){let t=e.round();if(!t)return{id:"",isOpen:!1,closed:""};let n=t.state!=="closed";return{id:t.id,isOpen:n,closed:n?"":H(t.closedAt)}}var Fr=e=>Gw(e.proof(),{address:
e.settings().webAddress,owner:e.owner(),layout:e.built.layout}),bp=(e,t)=>`${e}?k=${t}`;function Vs(e){let t=e.linkKey();if(!t||Fr(e)!=="proved")return;let{webAddress:n}=e.settings(),o=Hs(e).id,r=
new Map(e.table("units").rows.map(({code:s,link:i})=>[s.trim(),i.trim()]));return(s,i)=>{let a=s.trim(),c=r.get(a);return c?bp(n,t.write({kind:i,unit:a,round:o,version:c})):void 0}}var qs=({rowId:e,
approved:t})=>Io(`${e} ${t}`);var Hw={page:0,group:0,person:0},J1=({pageName:e,accountName:t})=>Yt([e,t].map(jw).find(Boolean)??"");function Q1(e,t){let n=new Map;return e.table(
"accounts").rows.forEach((o,r)=>{let{active:s,pending:i,faults:a}=t.accounts[r],c=n.get(o.unit.trim())??{faults:[],returned:[],byKind:{...Hw},byLink:""};if(n.set(o.unit.trim(),c),o.by.startsWith(
V.linkBegins)&&o.updated>c.byLink&&(c.byLink=o.updated),!s||i)return;for(let d of["page","group","person"])yt(o.kind)===N[d]&&(c.byKind[d]+=1);An(o,e.markKey())==="returned"&&c.returned.push({title:
J1(o),comment:fp(o.comment),mark:qs(o)});for(let d of a.filter(dn))d.column===""&&(Ki(d)||c.faults.some(p=>Sf(p,d)))||c.faults.push(d)}),n}var eP=(e,{own:t,obligation:n,pending:o},r)=>({code:e.code,
name:e.name,kind:e.kind,parent:e.parent,activity:e.activity,mergedInto:e.mergedInto,...wc(e.email.trim()?e.email:""),phone:e.phone,obligation:n??bs(e),pending:o,status:t.status,timeliness:
t.timeliness,extendedTo:Ft(e.extendedTo),first:t.first,updated:t.updated,byLink:r?.byLink??"",count:Number(t.count)||0,byKind:r?.byKind??Hw,faults:r?.faults??[],returned:r?.returned??[]});function tP(
e,t,n=""){let o=Q1(e,t);return e.table("units").rows.flatMap((r,s)=>t.units[s].blank?[]:[{...eP(r,t.units[s],o.get(r.code.trim())),linksRenewed:n}])}function wp(e,t,n){let o=(i,a)=>`${i}T${String(
a).padStart(2,"0")}:00:00`,r=e.slice(0,10),s=e< o(r,t+1)&&n.slice(0,10)!==r;return o(s?r:J(r,1),t)}function nP(e,t){let n,o=()=>{try{return Uu(e.table("calls").rows,t)}catch(r){if(
r instanceof re)return new Map;throw r}};return r=>{let s=(n??(n=o())).get(r.trim());return s&&Gs({...s,note:fp(s.note)})}}var Ur=(e,t)=>kp(e,t,e.round());function kp(e,t,n){let o=e.settings(),r=Vs(
e),{dueBefore:s,graceUntil:i,lettersFrom:a}=Pu(n);return{round:n?.id??"",roundName:n?.name??"",federation:o.federation,department:o.department,guidance:n?.document??"",deadline:{dueBefore:s,
graceUntil:i},settings:{...o,lettersFrom:a},units:tP(e,t,r&&e.linksRenewed()),register:Dn(e),staff:e.staff(),contact:o.contact,links:{book:e.link(),ofUnit:r},lastCall:nP(e,n?.id??"")}}function Ku(e,t,
n=Xe(e,e.table("accounts").rows),o){let{runner:r,hour:s,lastRun:i,did:a}=t.post();return{...Ur(e,n),health:{quotaLeft:o,runner:r,lastRun:i,lastRunDid:a,nextRun:r?wp(e.now,s,e.now):void 0,zones:
t.zones()}}}var oP={state:pe.sent,why:""},rP=()=>({state:pe.held,why:S({key:"letter.cutBefore"})}),Vw=()=>({state:pe.unknown,why:S({key:"letter.cut"})});function qw(e,t){let{rows:n}=e.table(
"letters"),o=new Set(n.map(({key:i})=>i)),r=new Map;for(let{key:i,state:a,at:c}of n)i&&a===pe.sending&&r.set(i,t?.at===c?rP():Vw());let s=(i,a)=>{i&&(r.has(i)||!o.has(i))&&r.set(i,{...a,at:t.at})};
for(let i of[...t?.doubt??[],t?.key??""])s(i,Vw());for(let i of t?.gone??[])s(i,oP);In(e,r)}var sP=new Set([...Object.keys(kc),"dueBefore","graceUntil","lettersFrom"]);function Xs(e,t){let n=e.filter(
({key:r,field:s})=>r!=="setting.empty"&&r!=="round.empty"&&sP.has(s??""));return t===void 0||t.name!==""?n:[...n,{key:"round.empty",with:{label:ot("name")}}]}function Xw(e,t,n,o){let r=S({key:
"letter.heldSubject",with:{day:M(o)}}),s=[["lead",e],["text",t],["button",S({key:"letter.openBook"}),n],["small",S({key:"letter.heldOnce"})]];return{subject:r,html:Eu(r,s),text:Ec(s)}}function Yw(e,t,
{toldHold:n},{problem:o,preview:r}){let s=S(o),{testTo:i,senderName:a,department:c,replyTo:u}=e.settings(),d=i.length?i:e.staff();if(!(s===n||d.length===0))try{if(t.quota()< d.length)return;
t.setToldHold(s),t.send({...Xw(s,r?S(r):"",e.link(),e.today),to:d,attachments:[],senderName:a||c,replyTo:u})}catch(l){e.broke([l])}}var iP=12e4,aP=6e4,cP=2e3,uP=1e4;function dP(e,{register:t}){let n=(
{key:o})=>t.get(o)?.state==="failed";return[...e.filter(o=>!n(o)),...e.filter(n)]}function lP(e,t,n,o){if(vr(t,n,o).held.length===0)return n;let r=Te(e,()=>e.renewsIn());if(r>iP||r<-aP)return n;
e.sleep(Math.max(0,r)+cP);let s=Te(e,()=>e.quota());for(let i=0;i<3&&s<=n;i+=1)e.sleep(uP),s=Te(e,()=>e.quota());return s}function pP({sent:e,failed:t,unknown:n,left:o,why:r},s,i,a){let c=s+o.length,
u=S({key:"letter.didSend",with:{sent:e,failed:t,unknown:n,held:c,unplanned:i}});return{sent:e,failed:t,held:c,unknown:n,did:o.length?`${u}. ${S(r)}`:u,stopped:o.length?r:void 0,isDry:a}}function mP(e,
t,{toRecord:n,left:o,why:r},s,i,a){let c=new Map;for(let{key:u,kind:d,unit:l,state:p,why:m}of i)c.set(u,{...d?{kind:me(d).label}:{},...l?{unit:l}:{},state:pe[p],at:e.now,why:S(m)});for(
let u of s)c.set(u.key,Wt(u,"held",e.now,S({key:"letter.quota"})));for(let u of o)c.set(u.key,Wt(u,"held",e.now,S(r)));n.forEach((u,d)=>c.set(d,u)),(c.size||a)&&Ir(e,t,()=>{In(e,c),a&&Du(e,t,[])})}
function hP(e,{sent:t,refused:n,refusedFirst:o},r){let s={...n,...t>0?o:{}};JSON.stringify(s)!==JSON.stringify(r.refused)&&Te(e,()=>e.setRefused(s))}function Qw(e,t,n){let o=Ir(e,t,()=>{qw(e,
n.inFlight);let r=rn(e);return e.settle(),{checked:r,compared:Nu(e,t)}});return n.inFlight&&Te(t,()=>t.closeJournal()),o}function gP(e,t,n,{checked:o,compared:r}){let s=Ge(e);n.confirmed||Te(t,(
)=>t.setConfirmed(_t(s)));let[i]=zr(s,n,r);if(i)throw new Vo(i.why,i.about==="plan"?Zs(Ur(e,o),e.today):void 0)}function fP(e,t,n,o,r){let s=Qw(e,t,n);gP(e,t,n,s);let{checked:i}=s,a=Te(t,()=>t.quota(
)),c=Te(t,()=>Ku(e,t,i,a)),u=eo(c,e.today),d=dP(o(u,c),c),l=r?0:c.settings.quotaReserve,p=r?a:lP(t,d,a,l),{go:m,held:h}=vr(d,p,l);m.length&&Te(t,()=>t.keepJournal({key:"",gone:[],doubt:[],at:e.now}));
let y=new zu(e,t,c,p,n.refused,r),{outcome:b}=y;try{y.run(m),mP(e,t,b,r?[]:h,r?[]:u.closed,m.length>0)}catch(k){throw y.leaveWord(),k}return m.length&&Te(t,()=>t.closeJournal()),hP(t,b,n),e.broke(
u.broke.map(({error:k})=>k)),pP(b,h.length,u.broke.length,m.length===0&&h.length>0)}var yP=e=>S(e instanceof re?e.problem:e instanceof Ho?{key:"letter.sheetBusy"}:{key:"letter.runFailed"});
function Jw(e,t){try{Te(e,()=>e.setLastRun(t))}catch{}}function ek(e,t,n){let o=Uw(e,t);if(o)try{return n(o)}finally{Kw(t)}}var xp=(e,t,n,o="")=>ek(e,t,r=>fP(e,t,r,n,o)),Bu=(e,t)=>{ek(e,t,n=>Qw(e,t,
n))};function bP(e,t,{runner:n,dry:o}){let r=Te(t,()=>e.compileSettings());Te(t,()=>Ks(e,t));let[s]=Xs(r,e.round());if(!e.settings().lettersOn)return;if(s)throw new re(s);if(!e.isStaff(
n))throw new Vo({key:"letter.runnerLeft",with:{email:n}});let i=xp(e,t,a=>a.letters);return i&&{lastRun:e.now,did:i.did,trouble:"",dry:i.isDry?o||e.today:""}}function tk(e,t){let n=Te(t,()=>t.post()),
{runner:o,lastRun:r,did:s,dry:i}=n;if(!(!o||Te(t,()=>t.me())!==o))try{let a=bP(e,t,n);a&&Jw(t,a)}catch(a){if(Jw(t,{lastRun:r,did:s,trouble:`${M(e.today)}: ${yP(a)}`,dry:i}),a instanceof Vo&&
a.preview&&Yw(e,t,n,a),!(a instanceof re))throw a}}function Rp(e){let t=Object.values(e).filter(o=>typeof o=="number");return Object.entries(e).filter(([o,r])=>t.indexOf(+o)===-1).map(([o,r])=>r)}
function nk(e,t){return typeof t=="bigint"?t.toString():t}var Sp=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=
void 0),this._value}};function Op(e){return new Sp(e)}function ok(e){return e==null}function Tp(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function ha(e,
t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function Cp(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function ga(e){
return Cp(e._zod.def)??e._zod.def.shape}function rk(e,t,n){Object.defineProperty(e,t,{get(){let o=n();return ha(this,t,o),o},enumerable:!0,configurable:!0})}function sk(e,t,n){t in e?ha(e,t,n):e[t]=n}
function ik(e,t,n,o){let r=ga(t);for(let s of n){let i=Object.getOwnPropertyDescriptor(r,s);i.enumerable&&(i.get?rk(e,s,()=>{let a=t._zod.def.shape[s];return o?o(a,s):a}):sk(e,s,o?o(i.value,s):
i.value))}}function wP(e,t){for(let n of Reflect.ownKeys(t)){let o=Object.getOwnPropertyDescriptor(t,n);o.enumerable&&(o.get?rk(e,n,()=>t[n]):sk(e,n,o.value))}}function $p(...e){let t={};for(
let n of e){let o=Object.getOwnPropertyDescriptors(n);Object.assign(t,o)}return Object.defineProperties({},t)}var Lp="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function ma(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)}function ju(e){if(ma(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;return!(ma(n)===!1||
Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function Ap(e){return ju(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}var ak=new Set([
"string","number","symbol"]);function fa(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Br(e,t,n){let o=new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&(o._zod.parent=e),o}
function Nt(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");
t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function ck(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}
function kP(e,t){let n=ga(e),o=[];for(let r of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(n,r)?.enumerable)throw new Error(`Unrecognized key: "${String(r)}"`);t[r]&&o.push(r)}return o}
function uk(e,t){let n=e._zod.def,o=n.checks;if(o&&o.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let s=new Set(kP(e,t)),i={};return ik(i,e,
Reflect.ownKeys(ga(e)).filter(a=>!s.has(a))),Br(e,$p(n,{shape:i,checks:[]}))}function dk(e,t){if(!ju(t))throw new Error("Invalid input to extend: expected a plain object");let n=e._zod.def.checks;if(
n&&n.length>0){let r=ga(e);for(let s of Reflect.ownKeys(t))if(Object.getOwnPropertyDescriptor(r,s)!==void 0)throw new Error(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Br(e,$p(e._zod.def,{shape:xP(e,t)}))}function xP(e,t){let n={};return ik(n,e,Reflect.ownKeys(ga(
e))),wP(n,t),n}function ho(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n< e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}function lk(e,t=0){if(e.aborted===!0)return!0;for(let n=
t;n< e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}function Xo(e,t){return t.map(n=>{var o;return(o=n).path??(o.path=[]),n.path.unshift(e),n})}function pa(e){
return typeof e=="string"?e:e?.message}function _p(e){let t=[];for(let n of e??[]){let o=n._zod.def;if(!/_(length|size)$|_equals$/.test(o.check))break;let r=o.maximum??o.length??o.size;r>=0&&t.push([
r,n])}return t}function Wu(e,t,n){var o;for(let r=t;r< e.length;r++)(o=e[r]).schema??(o.schema=n)}function go(e,t,n){var o;let r=e.inst?._zod?.traits;r?.has("$ZodType")&&(r.has("$ZodCheck")?(o=
e).schema??(o.schema=e.inst):e.schema=e.inst);let s=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.message:pa(e.inst?._zod.def?.error?.(e))??pa(s?.(e))??pa(t?.error?.(e))??pa(
n.customError?.(e))??pa(n.localeError?.(e))??"Invalid input",a={};for(let c of Object.keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(a[c]=e[c]);return a.path??(
a.path=[]),a.message=i,t?.reportInput&&(a.input=e.input),a}var vP=/[\uD800-\uDBFF]/;function Pp(e){let t=e.length;if(!vP.test(e))return t;let n=t;for(let o=0;o< t-1;o++)(e.charCodeAt(
o)&64512)===55296&&(e.charCodeAt(o+1)&64512)===56320&&(n--,o++);return n}function Ep(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function pk(e,t){for(let n in t){let o=
Object.getOwnPropertyDescriptor(t,n);o.get?Object.defineProperty(e,n,{...o,enumerable:!1}):SP(e,n,o.value)}}function Kr(e,t,n,o=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,
enumerable:o,value:n}),n}function Mp(e,t,n){return Kr(e,t,n,!1)}function SP(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:Kr(this,t,n.bind(this))},set(o){Kr(this,t,o)}})}
function RP(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}var vp,qo=!1,OP={configurable:!0,get(){qo=!0}};function Zt(e,t,n){let o=Object.getPrototypeOf(e._zod);if(t in o&&vp!==e._zod){vp=
void 0;return}vp=e._zod,Object.defineProperty(o,t,{configurable:!0,get(){Object.defineProperty(this,t,OP);let r=qo;qo=!1;try{let s=n(this);return qo?delete this[t]:Object.defineProperty(this,t,{
configurable:!0,writable:!0,value:s}),qo=qo||r,s}catch(s){throw delete this[t],qo=qo||r,s}},set(r){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:r})}})}function mk(e,t,n,o){let r=RP(
e,t);r&&Object.defineProperty(r,t,{configurable:!0,get(){let s={configurable:!0,writable:!0,enumerable:o,value:void 0};return Object.defineProperty(this,t,s),s.value=n(this),Object.defineProperty(
this,t,s),s.value},set(s){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:o,value:s})}})}var hk;var Np={value:void 0,enumerable:!1},gk="captureStackTrace"in Error?Error:null;
function TP(e){let t=gk;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return gk=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function oe(
e,t,n,o){let r={};function s(p){this.def=p,this.constr=l,this.traits=new Set}s.prototype=r;let i=n,a=i&&new WeakSet;function c(p,m){if(p._zod){if(p._zod.traits.has(e))return}else{Np.value=new s(m);
try{Object.defineProperty(p,"_zod",Np)}finally{Np.value=void 0}}if(p._zod.traits.add(e),t(p,m),a){let y=Object.getPrototypeOf(p),b=p._zod.constr.prototype,k=y;for(;k&&k!==b;)k=Object.getPrototypeOf(
k);let v=k??y;a.has(v)||(a.add(v),pk(v,i))}let h=l.prototype;for(let y in h)Object.prototype.hasOwnProperty.call(h,y)&&(y in p||(p[y]=h[y].bind(p)))}let u=o?.Parent??Object;class d extends u{}
Object.defineProperty(d,"name",{value:e});function l(p){let m=o?.Parent?TP(d):this;c(m,p);let h=m._zod.deferred;if(h){for(let b of h)b();m._zod.deferred=void 0}let y=
globalThis.__zod_globalConfig?.postProcessor;return y&&y(m),m}return Object.defineProperty(l,"init",{value:c}),Object.defineProperty(l,Symbol.hasInstance,{value:p=>o?.Parent&&p instanceof o.Parent?!0:
p?._zod?.traits?.has(e)}),Object.defineProperty(l,"name",{value:e}),l}var fo=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};(hk=
globalThis).__zod_globalConfig??(hk.__zod_globalConfig={});var Ys=globalThis.__zod_globalConfig;function sn(e){return e&&Object.assign(Ys,e),Ys}function CP(){let e=this._zod;return e.message??(
e.message=JSON.stringify(e.def,nk,2)),e.message}function $P(e){this._zod.message=e}var LP={get:CP,set:$P,enumerable:!0,configurable:!0},Ip={value:void 0,enumerable:!1},fk=new WeakSet([
Object.prototype,Error.prototype]),yk=(e,t)=>{e.name="$ZodError",Ip.value=t,Object.defineProperty(e,"issues",Ip),Ip.value=void 0,Object.defineProperty(e,"message",LP);let n=Object.getPrototypeOf(e);
fk.has(n)||(fk.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let o=()=>this.message;return Object.defineProperty(this,"toString",{value:o,configurable:!0,writable:!0}
),o},set(o){Object.defineProperty(this,"toString",{value:o,configurable:!0,writable:!0})}}))},HG=oe("$ZodError",yk),ya=oe("$ZodError",yk,void 0,{Parent:Error});var _P=e=>{let t=(n,o,r,s)=>{let i=r?{
...r,async:!1}:{async:!1},a=n._zod.run({value:o,issues:[]},i);if(a instanceof Promise)throw new fo;if(a.issues.length){let c=new(s?.Err??e)(a.issues.map(u=>go(u,i,sn())));throw Lp(c,s?.callee??t),c}
return a.value};return t},ba=_P(ya),PP=e=>{let t=async(n,o,r,s)=>{let i=r?{...r,async:!0}:{async:!0},a=n._zod.run({value:o,issues:[]},i);if(a instanceof Promise&&(a=await a),a.issues.length){let c=
new(s?.Err??e)(a.issues.map(u=>go(u,i,sn())));throw Lp(c,s?.callee??t),c}return a.value};return t},zp=PP(ya),EP=e=>(t,n,o)=>{let r=o?{...o,async:!1}:{async:!1},s=t._zod.run({value:n,issues:[]},r);if(
s instanceof Promise)throw new fo;return s.issues.length?bk(e,s.issues,r):{success:!0,data:s.value}},Js=EP(ya);function bk(e,t,n){let o;return{success:!1,get error(){return o||(o=new e(t.map(r=>go(r,
n,sn()))),t=void 0,n=void 0),o},set error(r){o=r,t=void 0,n=void 0}}}var MP=e=>async(t,n,o)=>{let r=o?{...o,async:!0}:{async:!0},s=t._zod.run({value:n,issues:[]},r);return s instanceof Promise&&(s=
await s),s.issues.length?bk(e,s.issues,r):{success:!0,data:s.value}},Fp=MP(ya);var wk=/^[\s\S]{0,}$/;var Up=/^-?\d+(?:\.\d+)?$/,kk=/^(?:true|false)$/i;var wa=oe("$ZodCheck",(e,t)=>{var n;e._zod??(
e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])});var xk=e=>{let t=e.value;return!ok(t)&&t.length!==void 0};var vk=oe("$ZodCheckMaxLength",(e,t)=>{var n;wa.init(e,t),(n=
e._zod.def).when??(n.when=xk),e._zod.check=o=>{let r=o.value,s=r.length;if((typeof r=="string"&&s>t.maximum?Pp(r):s)<=t.maximum)return;let a=Ep(r);o.issues.push({origin:a,code:"too_big",maximum:
t.maximum,inclusive:!0,input:r,inst:e,continue:!t.abort})}}),Sk=oe("$ZodCheckMinLength",(e,t)=>{var n;wa.init(e,t),(n=e._zod.def).when??(n.when=xk),e._zod.check=o=>{let r=o.value,s=r.length;if((
typeof r=="string"&&s>=t.minimum&&s< t.minimum*2?Pp(r):s)>=t.minimum)return;let a=Ep(r);o.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:r,inst:e,continue:!t.abort})}});
var NP=oe("$ZodCheckStringFormat",(e,t)=>{var n,o;wa.init(e,t),t.pattern?(n=e._zod).check??(n.check=r=>{t.pattern.lastIndex=0,!t.pattern.test(r.value)&&r.issues.push({origin:"string",code:
"invalid_format",format:t.format,input:r.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(o=e._zod).check??(o.check=()=>{})}),Rk=oe("$ZodCheckRegex",(e,t)=>{NP.init(
e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:
!t.abort})}});var Ok={major:4,minor:6,patch:7};var Gt=oe("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Ok;let o=e._zod.def.checks,r=e._zod.traits.has(
"$ZodCheck")?[e,...o??[]]:o?.length?[...o]:[];for(let s of r)for(let i of s._zod.onattach)i(e);if(r.length===0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse}
);else{let s=(a,c,u)=>{if(a.memo)return a;let d=ho(a),l;for(let p of c){if(p._zod.def.when){if(lk(a)||!p._zod.def.when(a))continue}else if(d)continue;let m=a.issues.length,h=p._zod.check(a);if(
h instanceof Promise&&u?.async===!1)throw new fo;if(l||h instanceof Promise)l=(l??Promise.resolve()).then(async()=>{await h,a.issues.length!==m&&(Wu(a.issues,m,e),d||(d=ho(a,m)))});else{if(
a.issues.length===m)continue;Wu(a.issues,m,e),d||(d=ho(a,m))}}return l?l.then(()=>a):a},i=(a,c,u)=>{if(ho(a))return a.aborted=!0,a;let d=s(c,r,u);if(d instanceof Promise){if(u.async===!1)throw new fo;
return d.then(l=>e._zod.parse(l,u))}return e._zod.parse(d,u)};e._zod.run=(a,c)=>{if(c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){let d=e._zod.parse({value:a.value,issues:[]},{
...c,skipChecks:!0});return d instanceof Promise?d.then(l=>i(l,a,c)):i(d,a,c)}let u=e._zod.parse(a,c);if(u instanceof Promise){if(c.async===!1)throw new fo;return u.then(d=>s(d,r,c))}return s(u,r,c)}}
},{get"~standard"(){return Mp(this,"~standard",FP(this))},set"~standard"(e){Kr(this,"~standard",e)}}),Ak=(e,t)=>e.issues.length?{issues:e.issues.map(n=>go(n,t,sn()))}:{value:e.value};
async function zP(e,t){let n={async:!0};return Ak(await e._zod.run({value:t,issues:[]},n),n)}function FP(e){return{validate:t=>{let n={async:!1};try{let o=e._zod.run({value:t,issues:[]},n);if(!(
o instanceof Promise))return Ak(o,n)}catch{}return zP(e,t)},vendor:"zod",version:1}}var _k=oe("$ZodString",(e,t)=>{Gt.init(e,t),e._zod.pattern=t.pattern??wk,e._zod.parse=(n,o)=>{if(t.coerce)try{
n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e}),n}});var Pk=oe("$ZodNumber",(e,t)=>{Gt.init(e,t),
e._zod.pattern=Up,e._zod.parse=(n,o)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let r=n.value;if(typeof r=="number"&&!Number.isNaN(r)&&Number.isFinite(r))return n;let s=typeof r=="number"?
Number.isNaN(r)?"NaN":Number.isFinite(r)?void 0:String(r):void 0;return n.issues.push({expected:"number",code:"invalid_type",input:r,inst:e,...s?{received:s}:{}}),n}});var Ek=oe("$ZodBoolean",(e,t)=>{
Gt.init(e,t),e._zod.pattern=kk,e._zod.parse=(n,o)=>{if(t.coerce)try{n.value=!!n.value}catch{}let r=n.value;return typeof r=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:r,
inst:e}),n}});function UP(e,t){let n=_p(e._zod.def.checks);if(!n.length)return;let o=Math.min(...n.map(s=>s[0])),r=e._zod.parse;e._zod.parse=(s,i)=>{let a=t(s.value);if(a>o&&!i?.skipChecks&&
i?.direction!=="backward"){for(let[c,u]of _p(e._zod.def.checks))if(a>c&&u._zod.def.when(s)){let d=s.issues.length;return u._zod.check(s),s.issues[d].continue=!1,Wu(s.issues,d,e),s}}return r(s,i)}}
var KP=e=>Array.isArray(e)?e.length:-1;function Tk(e,t,n){e.issues.length&&t.issues.push(...Xo(n,e.issues)),t.value[n]=e.value}var Mk=oe("$ZodArray",(e,t)=>{Gt.init(e,t);let n=Ys.memoizer;n?.attach(
e),e._zod.parse=(o,r)=>{let s=o.value;if(!Array.isArray(s))return o.issues.push({expected:"array",code:"invalid_type",input:s,inst:e}),o;o.value=n?n.alloc(e,o,Array(s.length),r):Array(s.length);let i=
[],a=r?.abortEarly;for(let c=0;c< s.length;c++){let u=s[c],d=t.element._zod.run({value:u,issues:[]},r);if(d instanceof Promise)i.push(d.then(l=>Tk(l,o,c)));else if(Tk(d,o,c),a&&d.issues.length!==0&&
ho(d))break}return i.length?Promise.all(i).then(()=>o):o},UP(e,KP)});function Zu(e,t,n,o,r,s){let i=n in o,a=s==="optional";if(!(!i&&a&&r==="optional")){if(e.issues.length){if(r!==void 0&&a&&
!i)return;t.issues.push(...Xo(n,e.issues))}if(!i&&r===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(i||
r==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var BP=[];function jP(e){let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),o=n.length?n:BP,r=o.length?[...t,...o]:t;for(
let i of r)if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(i)}": expected a Zod schema`);let s=ck(e.shape);return{...e,allKeys:r,symbolKeys:o,keySet:
new Set(t),numKeys:t.length,optionalKeys:new Set(s)}}function WP(e,t,n,o,r,s,i){let a=[],c=r.keySet,u=r.catchall._zod,d=u.def.type,l=u.optin,p=u.optout,m=0;for(let h in t){if(i&&n.issues.length!==m){
if(ho(n,m))break;m=n.issues.length}if(c.has(h))continue;if(h==="__proto__"){d==="never"&&a.push(h);continue}if(d==="never"){a.push(h);continue}let y=u.run({value:t[h],issues:[]},o);
y instanceof Promise?e.push(y.then(b=>Zu(b,n,h,t,l,p))):Zu(y,n,h,t,l,p)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:s,continue:!0}),e.length?Promise.all(e).then((
)=>n):n}var Nk=oe("$ZodObject",(e,t)=>{Gt.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),o=n?.get?n.get.raw:t.shape??{};if(o){let u=()=>{let d={...o};return Object.defineProperty(t,
"shape",{value:d}),u.raw=d,d};u.raw=o,Object.defineProperty(t,"shape",{get:u})}let r=Op(()=>jP(t));Zt(e,"propValues",u=>{let d=u.def.shape,l={};for(let p in d){let m=d[p]._zod;if(m.values){
Object.prototype.hasOwnProperty.call(l,p)||ha(l,p,new Set);for(let h of m.values)l[p].add(h);m.optin!==void 0&&l[p].add(void 0)}}return l});let s=ma,i=t.catchall,a,c=Ys.memoizer;c?.attach(e),
e._zod.parse=(u,d)=>{a??(a=r.value);let l=u.value;if(!s(l))return u.issues.push({expected:"object",code:"invalid_type",input:l,inst:e}),u;u.value=c?c.alloc(e,u,{},d):{};let p=[],m=a.shape,h=
d?.abortEarly,y=u.issues.length;for(let b of a.allKeys){if(h&&u.issues.length!==y){if(ho(u,y))break;y=u.issues.length}if(b==="__proto__")continue;let k=m[b],v=k._zod.optin,R=k._zod.optout,O=
k._zod.run({value:l[b],issues:[]},d);O instanceof Promise?p.push(O.then(C=>Zu(C,u,b,l,v,R))):Zu(O,u,b,l,v,R)}return i?WP(p,l,u,d,r.value,e,h===!0):p.length?Promise.all(p).then(()=>u):u}});function Ck(
e,t,n,o){for(let s of e)if(s.issues.length===0)return t.value=s.value,t;let r=e.filter(s=>!ho(s));return r.length===1?(t.value=r[0].value,r[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:
n,errors:e.map(s=>s.issues.map(i=>go(i,o,sn())))}),t)}var Dk=oe("$ZodUnion",(e,t)=>{Gt.init(e,t),Zt(e,"optin",o=>o.def.options.some(r=>r._zod.optin==="defaulted")?"defaulted":o.def.options.some(
r=>r._zod.optin!==void 0)?"optional":void 0),Zt(e,"optout",o=>o.def.options.some(r=>r._zod.optout==="optional")?"optional":void 0),Zt(e,"values",o=>{if(o.def.options.every(
r=>r._zod.values))return new Set(o.def.options.flatMap(r=>Array.from(r._zod.values)))}),Zt(e,"pattern",o=>{if(o.def.options.every(r=>r._zod.pattern)){let r=o.def.options.map(s=>s._zod.pattern);
return new RegExp(`^(${r.map(s=>Tp(s.source)).join("|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(o,r)=>{if(n)return n(o,r);let s=!1,i=[];for(let a of t.options){
let c=a._zod.run({value:o.value,issues:[]},r);if(c instanceof Promise)i.push(c),s=!0;else{if(c.issues.length===0)return c;i.push(c)}}return s?Promise.all(i).then(a=>Ck(a,o,e,r)):Ck(i,o,e,r)}});
function ZP(e){let t=new Map;for(let n of e.options){let o=n._zod.propValues?.[e.discriminator];if(!o||o.size===0)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(
n)}"`);for(let r of o)if(t.has(r)){if(r!==void 0)throw new Error(`Duplicate discriminator value "${String(r)}"`);t.set(r,null)}else t.set(r,n)}return t}var Ik=oe("$ZodDiscriminatedUnion",(e,t)=>{
t.inclusive=!1,Dk.init(e,t);let n=e._zod.parse;Zt(e,"propValues",r=>{let s={},i=0;for(let a of r.def.options){let c=a._zod.propValues;if(!c||Object.keys(c).length===0)throw new Error(
`Invalid discriminated union option at index "${r.def.options.indexOf(a)}"`);c[r.def.discriminator]?.has(void 0)&&i++;for(let[u,d]of Object.entries(c)){Object.prototype.hasOwnProperty.call(s,u)||ha(s,
u,new Set);for(let l of d)s[u].add(l)}}return!r.def.unionFallback&&i>1&&s[r.def.discriminator]?.delete(void 0),s}),t.options.forEach((r,s)=>{let i=Cp(r._zod.def);if(i&&
!Object.prototype.hasOwnProperty.call(i,t.discriminator))throw new Error(`Invalid discriminated union option at index "${s}"`)});let o=Op(()=>ZP(t));e._zod.parse=(r,s)=>{let i=r.value;if(!ma(
i))return r.issues.push({code:"invalid_type",expected:"object",input:i,inst:e}),r;let a=i?.[t.discriminator],c=o.value.get(a);return c&&(a!==void 0||s.direction!=="backward")?c._zod.run(r,s):
t.unionFallback||s.direction==="backward"?n(r,s):(r.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",discriminator:t.discriminator,options:Array.from(o.value.keys(
)).filter(u=>o.value.get(u)!==null),input:i,path:[t.discriminator],inst:e}),r)}});var zk=oe("$ZodRecord",(e,t)=>{Gt.init(e,t);let n=Ys.memoizer;n?.attach(e),e._zod.parse=(o,r)=>{let s=o.value;if(!ju(
s))return o.issues.push({expected:"record",code:"invalid_type",input:s,inst:e}),o;let i=[],a=t.keyType._zod.values;if(a&&!t.partial){o.value=n?n.alloc(e,o,{},r):{};let c=new Set;for(let d of a)if(
typeof d=="string"||typeof d=="number"||typeof d=="symbol"){if(c.add(typeof d=="number"?d.toString():d),d==="__proto__")continue;let l=t.keyType._zod.run({value:d,issues:[]},r);if(
l instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(l.issues.length){o.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(h=>go(h,r,sn())),
input:d,path:[d],inst:e});continue}let p=l.value;if(p==="__proto__")continue;let m=t.valueType._zod.run({value:s[d],issues:[]},r);m instanceof Promise?i.push(m.then(h=>{h.issues.length&&o.issues.push(
...Xo(d,h.issues)),o.value[p]=h.value})):(m.issues.length&&o.issues.push(...Xo(d,m.issues)),o.value[p]=m.value)}let u;for(let d in s)if(!c.has(d))if(t.mode==="loose"){if(d==="__proto__")continue;
o.value[d]=s[d]}else u=u??[],u.push(d);u&&u.length>0&&o.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:u,continue:!0})}else{o.value=n?n.alloc(e,o,{},r):{};let c;for(
let u of Reflect.ownKeys(s)){if(u==="__proto__"||!Object.prototype.propertyIsEnumerable.call(s,u))continue;let d=t.keyType._zod.run({value:u,issues:[]},r);if(d instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(typeof u=="string"&&Up.test(u)&&d.issues.length){let h=t.keyType._zod.run({value:Number(u),issues:[]},r);if(
h instanceof Promise)throw new Error("Async schemas not supported in object keys currently");h.issues.length===0&&(d=h)}if(d.issues.length){t.mode==="loose"?o.value[u]=s[u]:a?(c=c??[],c.push(u)):
o.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(h=>go(h,r,sn())),input:u,path:[u],inst:e});continue}let p=d.value;if(p==="__proto__")continue;let m=t.valueType._zod.run({value:s[
u],issues:[]},r);m instanceof Promise?i.push(m.then(h=>{h.issues.length&&o.issues.push(...Xo(u,h.issues)),o.value[p]=h.value})):(m.issues.length&&o.issues.push(...Xo(u,m.issues)),o.value[p]=m.value)}
c&&c.length>0&&o.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:c,continue:!0})}return i.length?Promise.all(i).then(()=>o):o}});var Fk=oe("$ZodEnum",(e,t)=>{Gt.init(e,t);let n=Rp(
t.entries),o=new Set(n);e._zod.values=o,Zt(e,"pattern",r=>{let s=Rp(r.def.entries).filter(i=>ak.has(typeof i));return new RegExp(s.length?`^(${s.map(i=>fa(i.toString())).join("|")})$`:"^[^\\s\\S]$")}
),e._zod.parse=(r,s)=>{let i=r.value;return o.has(i)||r.issues.push({code:"invalid_value",values:n,input:i,inst:e}),r}}),Uk=oe("$ZodLiteral",(e,t)=>{Gt.init(e,t);let n=new Set(t.values);e._zod.values=
n,Zt(e,"pattern",o=>{let r=o.def.values;return new RegExp(r.length?`^(${r.map(s=>typeof s=="string"?fa(s):s?fa(s.toString()):String(s)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,r)=>{let s=
o.value;return n.has(s)||o.issues.push({code:"invalid_value",values:t.values,input:s,inst:e}),o}});function $k(e,t){return e.value=t.issues.length?void 0:t.value,e}var Kk=oe("$ZodOptional",(e,t)=>{
Gt.init(e,t),Zt(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",Zt(e,"values",n=>{let o=n.def.innerType._zod.values;return o?new Set([...o,
void 0]):void 0}),Zt(e,"pattern",n=>{let o=n.def.innerType._zod.pattern;return o?new RegExp(`^(${Tp(o.source)})?$`):void 0}),e._zod.parse=(n,o)=>{if(n.value===void 0){if(
t.innerType._zod.optin!=="defaulted")return n;let r=t.innerType._zod.run({value:n.value,issues:[]},o);return r instanceof Promise?r.then(s=>$k(n,s)):$k(n,r)}return t.innerType._zod.run(n,o)}});var Bk=
oe("$ZodDefault",(e,t)=>{Gt.init(e,t),e._zod.optin="defaulted",Zt(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,o)=>{if(o.direction==="backward")return t.innerType._zod.run(n,o);if(
n.value===void 0)return n.value=t.defaultValue,n;let r=t.innerType._zod.run(n,o);return r instanceof Promise?r.then(s=>Lk(s,t)):Lk(r,t)}});function Lk(e,t){return e.value===void 0&&(e.value=
t.defaultValue),e}function jk(e){return e.checks&&(e.checks=[...e.checks]),e}function Wk(e,t){return new e(jk({type:"string",...Nt(t)}))}function Zk(e,t){return new e(jk({type:"number",checks:[],
...Nt(t)}))}function Gk(e,t){return new e({type:"boolean",...Nt(t)})}function ce(e,t){return new vk({check:"max_length",...Nt(t),maximum:e})}function Bp(e,t){return new Sk({check:"min_length",...Nt(
t),minimum:e})}function zn(e,t){return new Rk({check:"string_format",format:"regex",...Nt(t),pattern:e})}var fn=oe("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error(
"Uninitialized schema in ZodMiniType.");Gt.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){Kr(this,"with",e)},parse(e,t){return ba(this,e,t,{callee:this.parse})},
parseAsync(e,t){return zp(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return Js(this,e,t)},safeParseAsync(e,t){return Fp(this,e,t)},check(...e){let t=this.def;return this.clone({...t,checks:[
...t.checks??[],...e.map(n=>typeof n=="function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]},{parent:!0})},clone(e,t){return Br(this,e,t)},brand(){return this},register(e,t){return e.add(
this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),VP=oe("ZodMiniString",(e,t)=>{_k.init(e,t),fn.init(e,t)});function E(e){return Wk(VP,e)}var qP=oe("ZodMiniNumber",(e,t)=>{
Pk.init(e,t),fn.init(e,t)});function Fn(e){return Zk(qP,e)}var XP=oe("ZodMiniBoolean",(e,t)=>{Ek.init(e,t),fn.init(e,t)});function Ht(e){return Gk(XP,e)}var YP=oe("ZodMiniArray",(e,t)=>{Mk.init(e,t),
fn.init(e,t)});function Dt(e,t){return new YP({type:"array",element:e,...Nt(t)})}var JP=oe("ZodMiniObject",(e,t)=>{Nk.init(e,t),fn.init(e,t),mk(e,"shape",n=>n._zod.def.shape,!1)});function P(e,t){
let n={type:"object",shape:e??{},...Nt(t)};return new JP(n)}function ka(e,t){return dk(e,t)}function Vk(e,t){return uk(e,t)}var QP=oe("ZodMiniDiscriminatedUnion",(e,t)=>{Ik.init(e,t),fn.init(e,t)});
function qk(e,t,n){return new QP({type:"union",options:t,discriminator:e,...Nt(n)})}var Hk=oe("ZodMiniRecord",(e,t)=>{zk.init(e,t),fn.init(e,t)});function Qs(e,t,n){return!t||!t._zod?new Hk({type:
"record",keyType:E(),valueType:e,...Nt(t)}):new Hk({type:"record",keyType:e,valueType:t,...Nt(n)})}var eE=oe("ZodMiniEnum",(e,t)=>{Fk.init(e,t),fn.init(e,t),e.options=[...e._zod.values]});function ut(
e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(o=>[o,o])):e;return new eE({type:"enum",entries:n,...Nt(t)})}var tE=oe("ZodMiniLiteral",(e,t)=>{Uk.init(e,t),fn.init(e,t)});function ei(e,t){
return new tE({type:"literal",values:Array.isArray(e)?e:[e],...Nt(t)})}var nE=oe("ZodMiniOptional",(e,t)=>{Kk.init(e,t),fn.init(e,t)});function be(e){return new nE({type:"optional",innerType:e})}
var oE=oe("ZodMiniDefault",(e,t)=>{Bk.init(e,t),fn.init(e,t)});function xa(e,t){return new oE({type:"default",innerType:e,get defaultValue(){return typeof t=="function"?t():Ap(t)}})}sn({jitless:!0});
var ti=(e,t)=>ba(e,t),Xk=(e,t)=>Js(e,t).success;function Qe(e,t){if(t)try{let n=Js(e,JSON.parse(t));return n.success?n.data:void 0}catch{return}}var ni={is:"nobody"},Ee=e=>"email"in e?e.email:"",yo=
e=>e.is==="link"?V.byLink(e.unit):Ee(e);var iE=e=>e;function Gu(e){let t=new Set,n=new Map;for(let o of e.map(D))t.add(o),n.has(j(o))||n.set(j(o),o);return o=>t.has(o)?o:n.get(j(o))??o}var aE=
e=>/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(e);function Hu(e,t,n=iE){return t===""?"":e.choices?Yg(e,t):e.format==="time"?aE(t)?t:"":e.code==="own"?D(t):e.code==="other"?n(D(t)):t}var Yk=
"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function jp(e){let t="";for(let n=0;n< e.length;n+=3){let o=e.length-n,r=e[n]<<16|(e[n+1]??0)<<8|(e[n+2]??0);for(let s=0;s< Math.min(
o,3)+1;s+=1)t+=Yk.charAt(r>>18-6*s&63)}return t}function Jk(e){if(e.length%4===1||/[^\w-]/.test(e))return;let t=[];for(let n=0;n< e.length;n+=4){let o=[0,1,2,3].reduce((s,i)=>{let a=e.charAt(n+i);
return s*64+(a?Yk.indexOf(a):0)},0),r=Math.min(e.length-n,4)-1;for(let s=0;s< r;s+=1)t.push(o>>16-8*s&255)}return t}function Qk(e){try{return decodeURIComponent(e.map(t=>`%${t.toString(16).padStart(2,
"0")}`).join(""))}catch{return}}var Wp={unit:"lk1u",preview:"lk1p",test:"lk1t"},ex=".",Vu=E().check(ce(800)),oi=e=>Wo(`address ${e}`),cE=e=>e.kind==="test"?[e.until.toString(36),e.address]:[e.unit,
e.round,e.version];function uE(e,t){if(e==="test"){let[s,i]=t;return t.length===2?{kind:e,until:parseInt(s,36),address:i}:void 0}let[n,o,r]=t;return t.length===3?{kind:e,unit:n,round:o,version:r}:
void 0}var va=class{constructor(t){this.keyed=new Ps(t)}write(t){let n=cE(t);return[Wp[t.kind],...n.map(o=>jp(Qi(o))),this.sealOf(t.kind,n)].join(ex)}read(t){let[n,...o]=t.split(ex),r=Object.keys(
Wp).find(a=>Wp[a]===n),s=o.slice(0,-1).map(a=>Qk(Jk(a)??[255]));if(!r||s.some(a=>a===void 0))return;let i=uE(r,s);return i&&this.write(i)===t?i:void 0}rowMark(t){return this.keyed.of(JSON.stringify([
"row",t]))}sealOf(t,n){let o=this.keyed.of(JSON.stringify(["token",t,...n]));return jp((o.match(/../g)??[]).map(r=>parseInt(r,16)))}};var dE=8,ri=class{constructor(t){this.name=ep(
`name of ${t}`).slice(0,dE),this.keyed=new Ps(t)}of(t,...n){return this.keyed.of(JSON.stringify([t,...n]))}},tx=e=>ep(e.join(`\n`));var si=(e,t)=>e!==""&&ct(e)===ct(t),Un=(e,t)=>t.some(n=>si(n,e));
function nx(e,t){return t?{staff:e.filter(n=>Un(n,t)),kept:t.filter(n=>Un(n,e))}:{staff:[...e],kept:void 0}}var ox=(e,t)=>e.filter(n=>!Un(n,t));var lE=()=>Date.now().toString(36).slice(
-6).toUpperCase();function jr(e,t){let n=t,o=String(n?.stack??"").split(`\n`).filter(r=>/^\s+at \S/.test(r)).slice(0,5).map(r=>r.trim());console.error(`ref ${e}: ${String(n?.name??"Error")} ${o.join(
" | ")}`)}function Wr(e){if(e instanceof re)return e.problem;let t=lE();return jr(t,e),{key:"workbook.unexpected",with:{ref:t}}}var rx="0.1.0, bản 132e6a87";var sx=e=>`draft/${e}/count`,ix=
e=>`draft/${e}/kept`,ax=(e,t)=>`draft/${e}/${t}`;var pE=e=>e!==void 0&&Date.now()-Number(e)>7776e6,Zp={get(e){let t=PropertiesService.getUserProperties().getProperties();if(pE(t[ix(
e)]))return Zp.drop(e),"";let n="";for(let o=0;o< Number(t[sx(e)]??0);o+=1)n+=t[ax(e,o)]??"";return n},keep(e,t){let n={},o=Math.ceil(t.length/2500);for(let r=0;r< o;r+=1)n[ax(e,r)]=t.slice(r*2500,(
r+1)*2500);PropertiesService.getUserProperties().setProperties({...n,[sx(e)]:String(o),[ix(e)]:String(Date.now())})},drop(e){let t=PropertiesService.getUserProperties();for(let n of Object.keys(
t.getProperties()))n.indexOf(`draft/${e}/`)===0&&t.deleteProperty(n)}};var Rt=e=>(e>26?Rt(Math.floor((e-1)/26)):"")+String.fromCharCode(65+(e-1)%26),cx=e=>[...e].reduce((t,n)=>t*26+n.charCodeAt(0)-64,
0),Jo=(e,t=e)=>`${Rt(e)}2:${Rt(t)}`;function ii(e){let t=[];for(let n of[...e].sort((o,r)=>o-r)){let o=t[t.length-1];o&&o[1]===n-1?o[1]=n:t.push([n,n])}return t}var ux=/^[=+\-@\t\r\n＝＋－＠']/,bn=
e=>ux.test(e)?`'${e}`:e,mE={text:"@",number:"0",day:"dd/MM/yyyy",time:"dd/MM/yyyy HH:mm"},Qo=e=>mE[e.format??"text"];function qu(e,t){if(t==="")return"";let n=e.format??"text";if(
n==="number")return Number.isFinite(Number(t))?Number(t):bn(t);if(n==="text")return bn(t);let o=tc(t);return Number.isFinite(o)?new Date(o):bn(t)}var hE=e=>{let t=Number.isFinite(e.getTime())?
e.getUTCFullYear():0;return t>=1900&&t<9999},gE=e=>hE(e)?cs(e.getTime()):"";function Xu(e,t){if(t instanceof Date){let o=gE(t);return e.format==="day"?o.slice(0,10):o}let n=typeof t=="boolean"?t?
"TRUE":"FALSE":t==null?"":String(t);return n.charAt(0)==="'"&&ux.test(n.slice(1))?n.slice(1):n}var dx=e=>{let t=[];for(let n of[...e].sort((o,r)=>o-r)){let o=t[t.length-1];o&&o[o.length-1]===n-1?
o.push(n):t.push([n])}return t};function Gp(e,t,n){let o=dx(t);return dx(e).flatMap(r=>o.map(s=>({row:r[0],column:s[0],values:r.map(i=>s.map(a=>n(i,a)))})))}function Yu(e,t,n,o){try{return o()}catch(
r){let s=e.getMaxRows();if(t<=s)throw r;return e.insertRowsAfter(s,t-s+n),o()}}var fE=3,lx="Cần sửa: ",Ju=(e,t)=>e&&e.indexOf(lx)!==0?e:t?lx+t:"",yE=e=>e.length<40&&/\d/.test(e),et=e=>Q[e].columns;
function Hp(e,t,n){let o=new Map,r=n.map(s=>String(s).trim());for(let[s,i]of Object.entries(et(e))){let a=r.indexOf(i.heading),c=a<0?r.findIndex(u=>At(u)===At(i.heading)):a;if(c<0)throw new re({key:
"workbook.lostColumn",with:{tab:t,column:i.heading}});if(r.some((u,d)=>d>c&&u===i.heading))throw new re({key:"workbook.twoColumns",with:{tab:t,column:i.heading}});o.set(s,c+1)}return o}function bE(e){
try{return e.getSheetValues(1,1,-1,-1)}catch(t){if(e.getLastRow()>0)throw t;return[]}}function wE(e){let t=e.length;for(;t>0&&e[t-1].every(n=>n===""||n===!1);)t-=1;return e.slice(0,t)}var kE=(e,t)=>{
let n=e.findIndex(({column:o})=>o.code==="own");return Gu(n<0?[]:t.map(o=>o[n]))},xE={accounts:"rowId",units:"code"},Sa=class{constructor(t,n,o){this.tab=t;this.sheet=n;this.untidy=new Map;
this.asRead=new Map;this.typedRows=new Set;this.typedKeys=new Set;this.ownKeys=new Set;this.wroteAt=new Map;this.writtenBefore=new Set;this.key=xE[t];let[r=[],...s]=bE(n),i=wE(s);this.headings=r,
this.lines=i,this.positions=Hp(t,Q[t].title,r);let a=Object.entries(et(t)).map(([d,l])=>({key:d,column:l,at:this.positions.get(d)-1})),c=i.map(d=>a.map(({column:l,at:p})=>Xu(l,d[p]))),u=o??kE(a,c);
this.rows=c.map((d,l)=>this.rowFrom(a,d,u,l)),this.known=this.rows.length}rowFrom(t,n,o,r){let s={};return t.forEach(({key:i,column:a},c)=>{if((s[i]=Hu(a,n[c],o))===n[c])return;let d=this.untidy.get(
i);d?d.push(r):this.untidy.set(i,[r])}),s}rowAsRead(t){return t< this.known?this.asRead.get(t)??this.rows[t]:void 0}blocks(t,n,o){let r=new Map(n.map(i=>[this.positions.get(i),i])),s=i=>et(this.tab)[
r.get(i)];return Gp(t,[...r.keys()],(i,a)=>qu(s(a),o(i,r.get(a)))).map(({row:i,column:a,values:c})=>({row:i,column:a,values:c,formats:c.map(u=>u.map((d,l)=>Qo(s(a+l))))}))}rangeOf({row:t,column:n,
values:o}){return this.sheet.getRange(t,n,o.length,o[0].length)}write(t,n,o,r){this.noteWritten(t,n);for(let s of this.blocks(t,n,o)){let i=this.rangeOf(s);r&&i.setNumberFormats(s.formats),
i.setValues(s.values)}}noteWritten(t,n){for(let o of t){let r=o-Be(0);this.wroteAt.set(r,new Set([...this.wroteAt.get(r)??[],...n]))}}putOthers(t){for(let{index:n,at:o,value:r}
of t)this.sheet.getRange(Be(n),o).setValue(r)}putTyped(t){if(t.length===0)return;let n=new Map(t.map(o=>[Be(o.index),o.cells]));this.write([...n.keys()],Object.keys(t[0].cells),(o,r)=>n.get(o)[r]??"",
!0),this.remember(t);for(let{index:o,cells:r}of t){this.typedRows.add(o);for(let s of Object.keys(r))this.typedKeys.add(s)}}putOwn(t){if(t.length===0)return;let n=Object.keys(t[0].cells),o=Gp(t.map(
c=>c.index),[1],()=>0).length>fE,r=this.renamed(t),s=!o&&r.length===t.length;this.remember(t);for(let c of n)this.ownKeys.add(c);let i=(c,u)=>this.rows[c-2][u],a=o?this.rows.map((c,u)=>Be(u)):t.map(
c=>Be(c.index));this.write(a,s?n:n.filter(c=>c!==this.key),i,!1),!s&&r.length&&this.write(r.map(c=>Be(c.index)),[this.key],i,!1)}putStaff(t){if(t.length===0)return;let n=Object.keys(t[0].cells);
this.remember(t);for(let i of n)this.ownKeys.add(i);let o=(i,a)=>this.rows[i-Be(0)][a],r=t.map(({index:i})=>Be(i)),s=r.flatMap(i=>n.filter(a=>yE(o(i,a))&&Qo(et(this.tab)[a])==="@").map(a=>`${Rt(
this.positions.get(a))}${i}`));s.length&&this.sheet.getRangeList(s).setNumberFormat("@"),this.write(r,n,o,!1)}renamed(t){let{key:n}=this;return n===void 0||!(n in t[0].cells)?[]:t.filter(({index:o,
cells:r})=>r[n]!==this.rows[o][n])}makeRoom(t){let n=this.sheet.getMaxRows(),o=Be(this.rows.length)+t-1-n;o>0&&this.sheet.insertRowsAfter(n,o)}append(t){if(t.length===0)return;let n=Zn(et(this.tab));
for(;;){let o=Be(this.rows.length),r=this.blocks(t.map((a,c)=>o+c),Object.keys(t[0]),(a,c)=>t[a-o][c]??"");this.noteWritten(t.map((a,c)=>o+c),Object.keys(t[0]));let s=Yu(this.sheet,o+t.length-1,0,(
)=>r.map(a=>this.rangeOf(a))),i=Math.max(0,...s.map(a=>a.getValues().reduce((c,u,d)=>u.some(l=>l!==""&&l!==!1)?d+1:c,0)));if(i===0){for(let a of t)this.typedRows.add(this.rows.length),this.rows.push({
...n,...a});for(let a of Object.keys(t[0]))this.typedKeys.add(a);s.forEach((a,c)=>a.setNumberFormats(r[c].formats).setValues(r[c].values));break}for(let a=0;a< i;a+=1)this.rows.push({...n})}}putNotes(
t){let n=t.map(h=>Be(h.index)),o=Object.keys(t[0].notes),r=o.map(h=>this.positions.get(h)),[s,i]=[Math.min(...n),Math.max(...n)],[a,c]=[Math.min(...r),Math.max(...r)],u=new Map(t.map(h=>[Be(h.index),
h.notes])),d=new Map(o.map((h,y)=>[r[y],h])),l=this.sheet.getRange(s,a,i-s+1,c-a+1),p=l.getNotes(),m=p.map((h,y)=>h.map((b,k)=>{let v=u.get(s+y)?.[d.get(a+k)??""];return v===void 0?b:Ju(b,v)}));
JSON.stringify(m)!==JSON.stringify(p)&&l.setNotes(m)}at(t){return this.positions.get(t)}remember(t){for(let{index:n,cells:o}of t){let r=this.rows[n];n< this.known&&!this.asRead.has(n)&&
this.asRead.set(n,{...r}),Object.assign(r,o)}}};var er=({tab:e,positions:t})=>Object.entries(et(e)).map(([n,o])=>({key:n,column:o,at:t.get(n)})).sort((n,o)=>n.at-o.at);function vE(e,t,n=()=>!1){let o=
px(t),r=[];return e.forEach((s,i)=>{if(o.includes(s))return;let c=(i===0?-1:o.indexOf(e[i-1]))+1,u=o[c],d=c>=o.length||!n(s)&&!e.includes(u)?{do:"write",at:c,heading:s,old:u??""}:{do:"insert",at:c,
heading:s,old:""};r.push(d),mx(o,d)}),r}function px(e){let t=e.map(n=>n.trim());for(;t.length&&t[t.length-1]==="";)t.pop();return t}var mx=(e,{do:t,at:n,heading:o})=>{e.splice(n,t==="insert"?0:1,o)};
function SE(e,t,n,o,r){let s=px(n),i=o,a=vE(Qu(e),n,RE(e,r)).map(c=>{let{do:u,at:d,heading:l,old:p}=c;return i=hx(t,i,d+1)+(u==="insert"?1:0),u==="insert"&&t.insertColumnBefore(d+1),t.getRange(1,
d+1).setNumberFormat("@").setValue(l),mx(s,c),p?{key:"setup.headingBack",with:{tab:Q[e].title,column:l,old:p}}:{key:"setup.columnMade",with:{tab:Q[e].title,column:l}}});return{now:s,columns:i,did:a}}
var RE=(e,t)=>n=>Object.values(et(e)).some(o=>o.heading===n&&(o.since??0)>t),Qu=e=>Object.values(et(e)).map(({heading:t})=>t);function hx(e,t,n){return t< n&&e.insertColumnsAfter(t,n-t),Math.max(t,n)}
function gx(e,{sheet:t,made:n},o){let[r,s]=[t.getMaxRows(),t.getMaxColumns()],i=n?[]:(t.getRange(1,1,1,s).getValues()[0]??[]).map(String),a=(d,l,p)=>({tab:e,sheet:t,isNew:l,rows:r,columns:p,positions:
Hp(e,Q[e].title,d)});if(i.some(d=>d!=="")){let d=SE(e,t,i,s,o);return{open:a(d.now,!1,d.columns),did:d.did}}let c=hx(t,s,Qu(e).length),u=a(Qu(e),n||t.getLastRow()===0,c);return u.isNew||Vp(u),{open:u,
did:[]}}function Vp({tab:e,sheet:t}){let n=Qu(e);t.getRange(1,1,1,n.length).setNumberFormat("@").setValues([n])}function fx(e,{rows:t,columns:n}){let[o="",r=o]=e.replace(/\$/g,"").toUpperCase().split(
":"),s=d=>[cx(/^[A-Z]*/.exec(d)[0]),Number(/\d*$/.exec(d)[0])],[[i,a],[c,u]]=[s(o),s(r)];return{top:a||1,bottom:u||t,left:i||1,right:c||n}}function Ra(e,t){if(!e)return"";let{top:n,bottom:o,left:r,
right:s}=fx(e,t);return`${n} ${r} ${o} ${s}`}var ai=(e,t)=>e.flatMap(n=>{let{top:o,bottom:r,left:s,right:i}=fx(n,t);return Array.from({length:i-s+1},(a,c)=>`${s+c}: ${o}-${r}`)}).sort().join(),ci=
e=>e.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((t,n)=>n%2?t:t.replace(/\s+/g,"").toUpperCase()).join(""),qp=e=>e.toLowerCase();var Xp="Sổ Tài Khoản: ",Jp=e=>e.getEmail().toLowerCase();function ed(
e,t,n){let o=e.getEditors().map(i=>({user:i,email:Jp(i)})),r=i=>Un(i,t),s=o.map(({email:i})=>i);return{staff:s.filter(i=>i!==n&&r(i)),unseen:t.filter(i=>i&&i!==n&&!Un(i,s)),others:o.filter(({email:i}
)=>!r(i)&&!(i&&i===n)),owner:n,me:Session.getEffectiveUser()}}function OE({tab:e,positions:t}){let n=r=>ii(er({tab:e,positions:t}).filter(({column:s})=>s.writer===r).map(({at:s})=>s)),o={name:
"dòng tiêu đề",range:"1:1",open:[]};return e==="units"?[{name:"danh sách đơn vị",range:"",open:n("us").map(([r,s])=>Jo(r,s))}]:e==="accounts"?[o,...n("staff").map(([r,s])=>({name:`cột ${[...new Set([
r,s])].map(Rt).join("–")}, duyệt`,range:Jo(r,s),open:[]}))]:e==="log"?[o]:[{name:`thẻ ${Q[e].title}`,range:"",open:[]}]}var yx=e=>e.getA1Notation(),bx=e=>e.getEditors().map(Jp),TE=(e,t,n)=>Ra(e.range,
n)===Ra(t.range,n)&&ai(e.open,n)===ai(t.open,n),Yp=({editors:e},t)=>t.filter(n=>!e.includes(n));function CE(e,{staff:t,unseen:n,owner:o},r){let s=e.editors.filter(Boolean);return Yp(e,t).length===0&&
s.every(i=>[o,r,...t,...n].includes(i))&&e.editors.length-s.length<=Yp(e,n).length}var ui=class{constructor(t){this.people=t;this.hiddenStay=!1;this.me=Jp(t.me)}ensure(t){let n=OE(t),o=t.made?[]:
this.ours(t,n),r=(a,c)=>a.name===c.name&&TE(a,c,t)&&!a.warns&&CE(a,this.people,this.me),s=n.filter(a=>!o.some(c=>r(c,a))),i=o.filter(a=>!n.some(c=>r(a,c)));return i.forEach(({protection:a})=>a.remove(
)),o.filter(a=>!i.includes(a)).forEach(a=>this.letUnseenIn(a.protection,Yp(a,this.people.unseen))),s.forEach(a=>this.protect(t.sheet,a)),s.length||i.length?[{key:"setup.protection",with:{tab:Q[
t.tab].title}}]:[]}ours({sheet:t,...n},o){let{SHEET:r,RANGE:s}=SpreadsheetApp.ProtectionType,i=t.getProtections(r).map(c=>({protection:c,description:c.getDescription(),range:""})),a=t.getProtections(
s).map(c=>({protection:c,description:c.getDescription(),range:void 0}));return[...i,...a].flatMap(({protection:c,description:u,range:d})=>{if(u&&u.indexOf(Xp)!==0)return[];let l=d??yx(c.getRange()),p=
l!==""&&o.some(m=>Ra(m.range,n)===Ra(l,n));return!u&&!(p&&this.stopsNobody(c))?[]:[{protection:c,range:l,name:u.slice(Xp.length),open:l?[]:c.getUnprotectedRanges().map(yx),warns:c.isWarningOnly(),
editors:bx(c)}]})}stopsNobody(t){let n=bx(t);return this.people.others.every(({email:o})=>n.includes(o))}protect(t,{name:n,range:o,open:r}){let{staff:s,unseen:i,others:a,owner:c,me:u}=this.people,d=o?
t.getRange(o).protect():t.protect();d.setDescription(Xp+n),r.length&&d.setUnprotectedRanges(t.getRangeList(r).getRanges()),this.me?d.addEditors([...new Set([this.me,...s,c])].filter(Boolean)):
d.addEditor(u).addEditors([...s,c].filter(Boolean));let l=a.map(({email:p})=>p).filter(Boolean);l.length&&d.removeEditors(l);for(let{user:p,email:m}of a)m||this.takeOff(d,p);this.letUnseenIn(d,i),
this.domain??(this.domain=d.canDomainEdit()),this.domain&&d.setDomainEdit(!1)}takeOff(t,n){try{t.removeEditor(n)}catch{this.hiddenStay=!0}}letUnseenIn(t,n){for(let o of n)try{t.addEditor(o)}catch{}}};
var tr='*LEN("STK")',wx={missing:["#f4c7c3","#7a1c14"],fix:["#fce8b2","#5f4300"],reported:["#d2e3fc","#174ea6"],approved:["#ceead6","#0d652d"],none:["#e8eaed","#3c4043"],quiet:["#f8f9fa","#5f6368"],
late:["#fad2cf","#8c1d18"]};function kx(e,t,n,o){let r=o.map(({key:a})=>t.get(a)),s=Math.min(...r),i=o.map(({key:a,holds:c})=>`(${Rt(s)}$1="${et(e)[a].heading}")*${c}`);return{colour:n,columns:[[s,
Math.max(...r)]],formula:`=(${i.join("+")})${tr}`}}var Qp=e=>t=>`$${Rt(e.get(t))}2`,xx=e=>(t,n)=>`(${Qp(e)(t)}="${n}")`;function $E(e){let[t,n]=[Qp(e),xx(e)],o=(...r)=>r.map(s=>[e.get(s),e.get(s)]);
return[{colour:"missing",columns:o("name","status"),formula:`=${n("status",L.missing)}${tr}`},kx("units",e,"fix",[{key:"status",holds:n("status",L.fix)},{key:"timeliness",holds:n("timeliness",
ae.grace)},{key:"faults",holds:`(${t("faults")}<>"")`}]),...["reported","approved","none"].map(r=>({colour:r,columns:o("status"),formula:`=${n("status",L[r])}${tr}`})),{colour:"late",columns:o(
"timeliness"),formula:`=(${n("timeliness",ae.overdue)}+${n("timeliness",ae.late)})${tr}`}]}function LE(e){let[t,n]=[Qp(e),xx(e)],o=r=>[[e.get(r),e.get(r)]];return[{colour:"quiet",columns:[[1,Math.max(
...e.values())]],formula:`=${n("usage",ye.stopped)}${tr}`},{colour:"none",columns:[...o("review"),...o("comment"),...o("fixFields")],formula:`=(${t("changed")}<>"")${tr}`},kx("accounts",e,"fix",[
...fr.map(({key:r,bit:s})=>({key:r,holds:`ISODD(INT(${t("mask")}/${2**s}))`})),{key:"faults",holds:`(${t("faults")}<>"")`},{key:"review",holds:n("review",Oe.returned)}]),{colour:"approved",columns:o(
"review"),formula:`=${n("review",Oe.passed)}${tr}`},{colour:"reported",columns:o("changed"),formula:`=(${t("changed")}<>"")${tr}`}]}var AE={units:$E,accounts:LE},_E=e=>ci(String(e.getBooleanCondition(
)?.getCriteriaValues()[0]??"")),PE=e=>e.getRanges().map(t=>t.getA1Notation()),vx=e=>e.columns.map(([t,n])=>Jo(t,n));function EE({sheet:e},t,n){let o=e.getRangeList(t.flatMap(s=>vx(s))).getRanges(),r=
t.map(s=>SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(s.formula).setBackground(wx[s.colour][0]).setFontColor(wx[s.colour][1]).setRanges(o.splice(0,s.columns.length)).build());
e.setConditionalFormatRules([...r,...n])}function Oa(e){let t=AE[e.tab]?.(e.positions);if(!t)return[];let n=(e.isNew?[]:e.sheet.getConditionalFormatRules()).map(s=>({rule:s,formula:_E(s)})),o=
n.filter(({formula:s})=>s.indexOf('LEN("STK")')>=0);return o.length===t.length&&t.every((s,i)=>o[i].formula===ci(s.formula)&&ai(PE(o[i].rule),e)===ai(vx(s),e))?[]:(EE(e,t,n.filter(s=>!o.includes(
s)).map(({rule:s})=>s)),[{key:"setup.colours",with:{tab:Q[e.tab].title}}])}var ME="#e8f0fe",NE="#f1f3f4",Sx=e=>e.writer==="us"?NE:ME,td=({tab:e})=>({tab:Q[e].title});function Rx({sheet:e},t){for(
let n of new Set(t.map(({column:o})=>Qo(o)))){let o=t.filter(({column:r})=>Qo(r)===n).map(({at:r})=>r);e.getRangeList(ii(o).map(([r,s])=>Jo(r,s))).setNumberFormat(n)}}function DE(e){let t=er(e),n=
e.sheet.getRange(2,1,e.rows-1,t[t.length-1].at).getNumberFormats(),o=t.filter(({at:r,column:s})=>n.some(i=>qp(i[r-1])!==qp(Qo(s))));return Rx(e,o),o.length?[{key:"setup.formats",with:td(e)}]:[]}
var Ox=e=>er(e).flatMap(({at:t,column:n})=>n.choices?[{column:n,choices:n.choices,range:e.sheet.getRange(Jo(t))}]:[]),Tx=(e,t)=>SpreadsheetApp.newDataValidation().requireValueInList([...e],
!0).setAllowInvalid(!0).setHelpText(t).build(),IE=(e,t,n)=>JSON.stringify(e.getCriteriaValues())===JSON.stringify([t,!0])&&e.getAllowInvalid()&&e.getHelpText()===n;function Cx(e){try{return e(),
SpreadsheetApp.flush(),!0}catch{return!1}}function zE(e){let t=!1,n=[];for(let{column:o,choices:r,range:s}of Ox(e)){let i=s.getDataValidations(),a=i[0]?.[0],c=a&&IE(a,r,o.help)?a:Tx(r,o.help);Cx((
)=>s.setDataValidation(c))?t=i.some(u=>!u[0])||t:n.push(o.heading)}return[...t?[{key:"setup.choices",with:td(e)}]:[],...n.length?[{key:"setup.table",with:{...td(e),columns:n.join("”, “")}}]:[]]}
function FE(e){let t=er(e),n=e.sheet.getRange(1,1,1,t[t.length-1].at),o=new Map(t.map(({at:u,column:d})=>[u,d])),[r,s]=[n.getNotes()[0],n.getBackgrounds()[0]],i=r.map((u,d)=>o.get(d+1)?.help??u),a=
s.map((u,d)=>o.has(d+1)?Sx(o.get(d+1)):u),c=JSON.stringify([r,s])===JSON.stringify([i,a]);return c||n.setNotes([i]).setBackgrounds([a]).setFontWeight("bold").setVerticalAlignment("middle").setWrap(
!0),!c}var $x=({sheet:e},t)=>{for(let[n,o]of ii(t.map(({at:r})=>r)))e.hideColumns(n,o-n+1)};function UE(e){let t=er(e).filter(({at:n,column:o})=>o.hidden&&!e.sheet.isColumnHiddenByUser(n));return $x(
e,t),t.length>0}function KE({sheet:e},t){for(let n of new Set(t.map(({column:o})=>o.width)))for(let[o,r]of ii(t.filter(({column:s})=>s.width===n).map(({at:s})=>s)))e.setColumnWidths(o,r-o+1,n)}
function Lx(e){let{tab:t,sheet:n,rows:o}=e,r=er(e);n.setTabColor(Q[t].color),n.setFrozenRows(1),Q[t].frozenColumns&&n.setFrozenColumns(Q[t].frozenColumns),KE(e,r),$x(e,r.filter(({column:i}
)=>i.hidden)),n.getRange(1,1,o,r.length).setNumberFormat("@").setWrap(!0).setVerticalAlignment("top"),Rx(e,r.filter(({column:i})=>Qo(i)!=="@"));let s=Ox(e);s.length&&Cx(()=>{for(let{column:i,choices:
a,range:c}of s)c.setDataValidation(Tx(a,i.help))}),n.getRange(1,1,1,r.length).setNotes([r.map(({column:i})=>i.help)]).setBackgrounds([r.map(({column:i})=>Sx(i))]).setFontWeight(
"bold").setVerticalAlignment("middle")}var em=e=>[...DE(e),...zE(e)];function Ax(e){let t=[FE(e),UE(e)].some(Boolean);return[...em(e),...t?[{key:"setup.looks",with:td(e)}]:[]]}var nd=["accounts",
"units"],BE=100,_x=400;function jE({sheet:e,rows:t}){let n=e.getMaxRows(),o=Be(t.length)-1;return n-o>=BE?n:(e.insertRowsAfter(n,_x),n+_x)}function Px(e,t,n){let o,r=t;for(let s of nd){let i=e(s),a=
jE(i);if(a===t[s])continue;let{sheet:c,positions:u}=i,d={tab:s,sheet:c,isNew:!1,rows:a,columns:c.getMaxColumns(),positions:u};em(d),Oa(d),o??(o=new ui(n())),o.ensure({...d,made:!1}),r={...r,[s]:a}}
return r}var Ta=4,di=10,Ca={timeliness:{title:"Theo thời hạn",words:[ae.onTime,ae.grace,ae.late,ae.open,ae.overdue],unknown:"Chưa có thời hạn",share:"Tỷ lệ đúng hạn",shared:[ae.onTime]},status:{title:
"Theo trạng thái",words:[L.missing,L.fix,L.reported,L.approved,L.none],unknown:"Chưa kiểm tra",share:"Tỷ lệ hoàn thành",shared:[L.reported,L.approved,L.none]}},rd="Phải báo cáo",Nx="Tỷ lệ",WE=
"Trực thuộc tỉnh",ZE=300,Dx=e=>e!==""&&e.length<=ZE,Ix=e=>[...new Set(e.filter(Dx))].map(t=>({text:t,label:t})).sort((t,n)=>Xt(t.label,n.label)),GE="Chưa ghi loại đơn vị",HE=e=>[...Ix(e.map(({kind:t}
)=>t)),...e.some(({kind:t})=>t==="")?[{text:"",label:GE}]:[]];function zx(e){let t=e.filter(({code:u})=>u),n=Ne(t),o=t.filter(u=>Ae(u)),r=new Map,s=[];for(let u of o){let d=n.superior(u);d?r.set(d,(
r.get(d)??new Set).add(u.parent)):n.named(u.parent)||s.push(u.parent)}let i=o.filter(u=>u.parent&&!n.superior(u)),a=[],c=(u,d)=>{let l=r.get(u);a.push({label:u.name||u.code,depth:d,texts:[
...l].filter(Dx).sort(),except:i.filter(({parent:p})=>l.has(p)).map(({code:p})=>p)});for(let p of Ex(n.below(u)))r.has(p)&&c(p,d+1)};for(let u of Ex([...r.keys()]))n.superior(u)||c(u,0);return{kinds:
HE(t),superiors:a,names:Ix(s)}}var Ex=e=>e.slice().sort((t,n)=>Xt(t.name,n.name)),La=e=>Io(JSON.stringify(zx(e))),Ot=e=>[...e,...Array(di-e.length).fill("")],$a=(e,t)=>`=SUM(${e})/(${t}+(${t}=0))`,tm=
({tab:e,positions:t})=>n=>{let o=Rt(t.get(n));return`'${e.replace(/'/g,"''")}'!${o}2:${o}`};function Fx(e,[t,n],o,r){let s=e+1+o.length;return[Ot([t,n,Nx]),...o.map(([i,a],c)=>Ot([i,a,$a(`B${e+1+c}`,
`B$${s}`)])),Ot([...r,$a(`B${s}`,`B$${s}`)]),Ot([])]}function VE(e,t){let n=tm(t),o=`(${n("unit")}<>"")*(${n("usage")}<>"${ye.stopped}")`,{none:r,...s}=N,i=a=>a.map(c=>`*(${n("kind")}<>"${c}")`).join(
"");return Fx(e,["Theo loại tài khoản","Số tài khoản"],[...Object.values(s).map(a=>[a,`=SUMPRODUCT(${o}*(${n("kind")}="${a}"))`]),["Chưa rõ loại",`=SUMPRODUCT(${o}${i(Object.values(N))})`]],[
"Số tài khoản, trang, nhóm",`=SUMPRODUCT(${o}${i([r])})`])}var qE=e=>e.filter(({id:t,required:n})=>t.trim()!==""&&n!=="").sort((t,n)=>t.openedAt< n.openedAt?-1:1).slice(-XE).map(({id:t,name:n})=>({id:
t.trim(),name:n.trim()})),XE=12,Mx=["onTime","reported","missing","accounts"],od=["same","changed","added","stopped","silent"],Ux="Các đợt, theo câu trả lời";function YE(e,t,n){if(n.length===0)return[
];let o=tm(t),r=a=>Ei[a].heading,s=({id:a},c)=>`SUMPRODUCT((${o("id")}="${a}")*(${o(c)}))`,i=e+n.length+2;return[Ot(["Các đợt, theo đơn vị",rd,"Tỷ lệ đúng hạn",...Mx.map(r)]),...n.map((a,c)=>Ot([bn(
a.name),`=${s(a,"required")}`,$a(`D${e+1+c}`,`B${e+1+c}`),...Mx.map(u=>`=${s(a,u)}`)])),Ot([]),Ot([Ux,"Số dòng","Cộng",...od.map(r)]),...n.map((a,c)=>{let u=i+1+c;return Ot([bn(a.name),`=${od.map(
d=>s(a,d)).join("+")}`,`=SUM(D${u}:H${u})`,...od.map(d=>$a(s(a,d),`B${u}`))])}),Ot([])]}function JE(e,t,{kinds:n,superiors:o,names:r},s){let i=tm(e),a=mf(i),c=(v,R="")=>`=SUMPRODUCT(${a}${v}${R})`,u=(
v,R="")=>{let{words:O}=Ca[v];return[...O.map(C=>c(`*(${i(v)}="${C}")`,R)),c(O.map(C=>`*(${i(v)}<>"${C}")`).join(""),R)]},d=(v,R)=>{let O=[...new Set([R,bn(R)])].map(C=>`(${i(v)}="${C.replace(/"/g,
'""')}")`);return O.length>1?`(${O.join("+")})`:O[0]},l=(v,R)=>{let{title:O,words:C,unknown:g}=Ca[R],f=u(R);return Fx(v,[O,"Số đơn vị"],[...C,g].map((x,$)=>[x,f[$]]),[rd,c("")])},p=(v,R)=>[c("",R),
...u(v,R)],m=v=>v===0?"B":Rt(v+3),h=(v,R,O,C)=>{let{words:g,unknown:f,share:x,shared:$}=Ca[O],_=Rt(4+g.indexOf($[0])),W=Rt(4+g.indexOf($.at(-1))),Me=(nt,st,[U,...je])=>Ot([st,U,$a(
`${_}${nt}:${W}${nt}`,`B${nt}`),...je]);return[Ot([`${R}, ${Ca[O].title.toLowerCase()}`,rd,x,...g,f]),...C.map(([nt,st],U)=>Me(v+1+U,nt,st)),Me(v+1+C.length,"Cộng",p(O,"")),Ot([])]},y=(v,R)=>h(v,
"Theo loại đơn vị",R,n.map(({label:O,text:C})=>[bn(O),p(R,`*${d("kind",C)}`)])),b=(v,R)=>{let O=x=>v+1+x,C=O(o.length+1+r.length),g=o.flatMap(({depth:x},$)=>x===0?[O($)]:[]),f=x=>{let $=[];for(let _=
x+1;_< o.length&&o[_].depth>o[x].depth;_+=1)o[_].depth===o[x].depth+1&&$.push(O(_));return $};return h(v,"Theo cấp trên",R,[...o.map(({label:x,depth:$,texts:_,except:W},Me)=>{let nt=_.length?
`(${_.map(U=>d("parent",U)).join("+")})`:"0",st=W.map(U=>`*(${i("code")}<>"${U.replace(/"/g,'""')}")`).join("");return[bn(`${"— ".repeat($)}${x}`),p(R,`*${nt}${st}`).map((U,je)=>[U,...f(Me).map(
B=>`${m(je)}${B}`)].join("+"))]}),[WE,p(R,"").map((x,$)=>[`=SUM(${m($)}${C})`,...g.map(_=>`${m($)}${_}`)].join("-"))],...r.map(({label:x,text:$})=>[bn(`— ${x}`),p(R,`*${d("parent",$)}`)])])},k=[Ot([
"TỔNG HỢP BÁO CÁO TÀI KHOẢN FACEBOOK"]),Ot(["Tính đến ngày","=TODAY()"]),Ot([])];for(let v of[R=>l(R,"timeliness"),R=>l(R,"status"),R=>VE(R,t),R=>y(R,"status"),R=>y(R,"timeliness"),R=>b(R,"status"),
R=>b(R,"timeliness"),R=>s?YE(R,s.tab,s.closed):[]])k.push(...v(k.length+1));return k}var QE="Tình hình báo cáo",eM="A6:B13",tM=(e,t,n)=>{let o=e.findIndex(r=>r[0]===t)+1;return`A${o+1}:B${o+n}`};
function nM(e){try{let t=e.getCharts(),n=t.filter(o=>o.getRanges().some(r=>r.getA1Notation()===eM));for(let o of n)e.removeChart(o);return t.length>n.length}catch{return!0}}function oM(e,t){if(nM(
e))return[];let{title:n,words:o}=Ca.status;return e.insertChart(e.newChart().asBarChart().setTitle(QE).addRange(e.getRange(tM(t,n,o.length))).setPosition(Ta,5,0,0).build()),[{key:"setup.chart"}]}
function rM(e,t){let[n,o]=[e.getFormulas(),e.getValues()];return t.every((r,s)=>r.every((i,a)=>i.charAt(0)==="="?ci(n[s][a])===ci(i):!n[s][a]&&bn(String(o[s][a]))===i))}var sM=e=>e.flatMap((t,
n)=>n===0?["A1"]:t[2]===Nx||t[1]===rd||e[n+1]?.[0]===""?t[0]?[`A${n+1}:${Rt(di)}${n+1}`]:[]:[]);function sd(e,t,n,o,r){let s=()=>r?oM(e,a):[],i=qE(o.rows),a=JE(t,n,zx(t.rows),{tab:o,closed:i}),[c,u]=[
e.getLastRow(),e.getMaxRows()],d=Math.max(a.length,c);u< d&&e.insertRowsAfter(u,d-u);let l=e.getRange(1,1,d,di),p=Array.from({length:d},(y,b)=>a[b]??Array(di).fill(""));if(c>0){if(rM(l,p))return s();
l.clearContent().setFontWeight("normal").setBackground(null)}l.setNumberFormat("0"),e.getRange(2,2).setNumberFormat("dd/MM/yyyy"),e.getRange(Ta,3,d-Ta+1,1).setNumberFormat("0.0%");let m=a.findIndex(
y=>y[0]===Ux)+2;i.length&&e.getRange(m,4,i.length,od.length).setNumberFormat("0.0%"),e.getRangeList(sM(a)).setFontWeight("bold").setBackground("#e8f0fe"),e.getRange(Ta,2,d-Ta+1,
di-1).setHorizontalAlignment("right"),e.setColumnWidth(1,360),e.setColumnWidths(2,di-1,115),l.setValues(p);let h=[{key:"setup.summary"},...s()];return SpreadsheetApp.flush(),h}function li(e=2e4){for(
let t=0;t<2;t+=1)try{let n=LockService.getScriptLock();return n.tryLock(e)?n:void 0}catch{Utilities.sleep(500)}}var bo={runner:"",hour:0,since:"",lease:{until:"",by:""},lastRun:"",did:"",trouble:"",
dry:"",refused:{},toldHold:""};var Kx,De=()=>Kx??(Kx=PropertiesService.getScriptProperties());var jx="runner",Wx="lease",Zx="lastRun",nm="sending",Gx="refused",Hx="confirmed",Vx="toldHold",id=
"ledger",iM=6e3,Zr=(e,t)=>{De().setProperty(e,JSON.stringify(t))},aM=P({runner:E(),hour:Fn(),since:E()}),cM=P({until:E(),by:E()}),uM=P({lastRun:E(),did:E(),trouble:E(),dry:xa(E(),bo.dry)}),dM=P({key:
E(),gone:Dt(E()),doubt:Dt(E()),at:E()}),lM=P(Object.fromEntries(rl.map(e=>[e,E()]))),pM=Object.keys(Ms),mM=Qs(E(),P({email:E(),day:E(),why:be(ut(pM))})),qx=e=>({...bo,...Qe(aM,e[jx]),...Qe(uM,e[Zx]),
lease:Qe(cM,e[Wx])??bo.lease,inFlight:Qe(dM,e[nm]),refused:Qe(mM,e[Gx])??{},confirmed:Qe(lM,e[Hx]),toldHold:Qe(E(),e[Vx])??bo.toldHold,ledger:c0(e)}),Xx=({runner:e,hour:t,since:n})=>Zr(jx,{runner:e,
hour:t,since:n}),Yx=({until:e,by:t})=>Zr(Wx,{until:e,by:t}),Jx=({lastRun:e,did:t,trouble:n,dry:o})=>Zr(Zx,{lastRun:e,did:t,trouble:n,dry:o}),Qx=e=>Zr(Hx,e),e0=e=>Zr(Vx,e),t0=e=>Zr(nm,e),n0=()=>{De(
).deleteProperty(nm)};function o0(e){let t=Object.entries(e).sort(([,o],[,r])=>o.day< r.day?1:o.day>r.day?-1:0),n=0;Zr(Gx,Object.fromEntries(t.filter(o=>(n+=JSON.stringify(o).length,n<=iM))))}var r0=
"firstLetter",s0=()=>Number(PropertiesService.getUserProperties().getProperty(r0))||0,i0=e=>{PropertiesService.getUserProperties().setProperty(r0,String(e))},hM=7800;function gM(e){let t=[],n=0,o=0;
for(let r=0;r< e.length;r+=1){let s=e.charCodeAt(r),i=s<128?1:s<2048?2:3;o+i>hM&&!(s>=56320&&s<57344)&&(t.push(e.slice(n,r)),[n,o]=[r,0]),o+=i}return[...t,e.slice(n)]}function a0(e){let t=gM(xw(e)),n=
Date.now().toString(36);De().setProperties(Object.fromEntries(t.map((o,r)=>[`${id}${r}`,`${n} ${t.length} ${o}`])))}function c0(e){let t=Bx(e[`${id}0`]);if(!t)return e[`${id}0`]===void 0?void 0:
"unreadable";let n=Array.from({length:t.count},(r,s)=>Bx(e[`${id}${s}`]));return n.every(r=>r?.mark===t.mark)&&Sw(n.map(r=>r.text).join(""))||"unreadable"}function Bx(e){let[,t,n,o]=
/^(\w+) (\d{1,2}) ([^]*)$/.exec(e??"")??[];return t===void 0?void 0:{mark:t,count:Number(n),text:o}}var u0=()=>c0(De().getProperties());var Gr={"values.text":"Chữ ghi vào ô đọc lại đúng từng ký tự.",
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
,d0=(e,...t)=>[`Sổ Tài Khoản, Kiểm tra Google ngày ${e}`,...["khớp","khác","không hỏi được","trả lời","chưa biết"].map((n,o)=>`${n}: ${t[o]}`)].join(`\n`),pi={values:
"Chưa nên nhận báo cáo vào sổ này: nội dung đơn vị gửi có thể bị ghi sai.",rights:"Chưa nên chia sẻ sổ cho đơn vị: phần của cán bộ có thể bị người khác sửa.",tabs:
"Chưa nên đổi tên, chèn cột hoặc thêm dòng trong các thẻ của sổ.",stores:"Chưa nên bật gửi thư: sổ có thể không nhớ thư nào đã gửi.",file:"Chọn “Thiết lập, sửa lại sổ” rồi kiểm tra lại.",people:
"Chưa nên giao biểu mẫu cho đơn vị: sổ có thể không biết ai đang gửi.",mail:"Chưa nên bật gửi thư.",triggers:"Chưa nên bật gửi thư.",looks:
"Màu, ghi chú, danh sách chọn có thể không như hướng dẫn. Nội dung báo cáo không bị ảnh hưởng."},om={plainTextStopsFormulas:"Dạng chữ ngăn “=…” thành công thức?",plainTextKeepsApostrophe:
"Ô dạng chữ giữ dấu nháy đơn ở đầu?",richTextMakesFormulas:"Chữ có định dạng bắt đầu bằng “=” thành công thức?",emptySheetValuesThrow:"Đọc phần trống của thẻ bị báo lỗi?",formatDateNamesAreEnglish:
"Tên thứ, tháng do Google viết là tiếng Anh?",readBackReworded:"Vùng bảo vệ đọc lại với cách viết khác?",openRangesAreClosed:"Vùng không ghi dòng cuối dừng ở dòng cuối lúc đó?",
protectionErrorsAtFlush:"Lần ghi bị từ chối chỉ được báo ở cuối?",eventRangeHasCoordinates:"Google cho biết ngay vị trí ô vừa sửa?",activeSpreadsheetInTriggers:"Lượt chạy hằng ngày thấy được sổ?",
killedRunKeepsPendingWrites:"Lượt chạy bị ngắt có giữ phần đã ghi?",currentOnlyWorksInTriggers:"Quyền hẹp dùng được trong lượt chạy hằng ngày?",triggersMadeByTriggersFire:
"Lịch do lượt chạy hằng ngày tạo ra có chạy?",activeSpreadsheetInWebApps:"Khi mở bằng liên kết, tập lệnh có biết sổ đang mở?",severalAccountsOpen:
"Trình duyệt đăng nhập Google bằng nhiều email có mở được liên kết?",updatesAreLate:"Sau khi cập nhật, liên kết còn chạy bản cũ trong một phút?",claspDeploysPrivately:
"Liên kết do clasp triển khai chỉ mở được cho chủ sở hữu sổ?",claspUpdatesKeepAccess:"Khi clasp cập nhật, quyền truy cập của liên kết có giữ nguyên?",crowdedCallsGetPages:
"Khi quá đông người gửi, Google trả về một trang thay vì báo lỗi?",simpleTriggersWriteProtected:"Lượt chạy khi sửa ô ghi được vào ô đã bảo vệ?",scriptStringsLoseSlashes:
"Google cắt “\x2f/” trong chữ của trang?",scriptStringsLoseTags:"Google bỏ thẻ HTML trong chữ của trang?"};var fM=e=>{try{return e(),!1}catch{return!0}},mi={plainTextStopsFormulas:{how:"here",ask:
e=>e.cell().setNumberFormat("@").setValue("=1+1").getFormula()===""},plainTextKeepsApostrophe:{how:"here",ask:e=>e.cell().setNumberFormat("@").setValue("'x").getValue()==="'x"},richTextMakesFormulas:{
how:"here",ask:e=>{let t=SpreadsheetApp.newRichTextValue().setText("=1+1").build();return e.cell().setRichTextValue(t).getFormula()!==""}},emptySheetValuesThrow:{how:"here",ask:e=>fM((
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
"a call that is refused before the code runs leaves nothing behind; the page takes both answers alike"}};var ad="google/answer/",rm="google/differs",sm="google/scratch",yM=Dt(ut(Object.keys(Gr))),bM=
P({name:E(),id:be(Fn())});function l0(e){let t={};for(let o of Object.keys(mi))ad+o in e&&(t[o]=e[ad+o]==="true");let n=Qe(bM,e[sm]);return{answers:t,differs:Qe(yM,e[rm])??[],checked:rm in e,...n&&{
scratch:n}}}function p0(e,t,n){e.answers[t]!==n&&(e.answers[t]=n,De().setProperty(ad+t,String(n)))}function m0(e,t){De().setProperties({...Object.fromEntries(Object.entries(e).map(([n,o])=>[ad+n,
String(o)])),[rm]:JSON.stringify(t)})}function cd(e){e?De().setProperty(sm,JSON.stringify(e)):De().deleteProperty(sm)}var h0="workbook",g0="marks",f0="links",y0="proof",im="witness",am="settings",cm=
"round",um="groups",b0="lines",w0="staff",wM=8500,kM=be(Fn()),xM=P({version:Fn(),spreadsheetId:E(),tabs:P(Object.fromEntries(Object.keys(Q).map(e=>[e,kM]))),owner:E()}),vM=P({secret:E().check(zn(
/^[0-9a-f]{64}$/)),isNew:be(ei(!0))}),SM=P({secret:E().check(zn(/^[0-9a-f]{64}$/)),renewed:be(E())}),RM=P({address:E(),runsAs:E(),layout:Fn(),version:E(),at:E()}),dm=Qs(E(),E()),OM=P({accounts:be(Fn(
)),units:be(Fn())}),TM=P(Object.fromEntries(al.map(e=>[e,E()]))),CM=Dt(E());function Kn(){let e=De().getProperties(),t=Qe(xM,e[h0]);if(!t)return;let n=Qe(SM,e[f0]);return{...t,staff:Qe(CM,e[w0]),
round:Qe(TM,e[cm]),groups:e[um],lines:Qe(OM,e[b0]),post:qx(e),google:l0(e),settings:Qe(dm,e[am]),markSecret:k0(e),linkSecret:n?.secret,...n?.renewed?{linksRenewed:n.renewed}:{},proof:Qe(RM,e[y0]),
...e[im]?{witness:e[im]}:{}}}var k0=e=>Qe(vM,e[g0]),x0=()=>k0(De().getProperties());function lm(e){De().setProperty(g0,JSON.stringify(e))}function pm(e,t){De().setProperty(f0,JSON.stringify({secret:e,
renewed:t}))}function v0({address:e,runsAs:t,layout:n,version:o,at:r}){De().setProperty(y0,JSON.stringify({address:e,runsAs:t,layout:n,version:o,at:r}))}function S0(e){De().setProperty(im,e)}
function mm({version:e,spreadsheetId:t,tabs:n,owner:o}){De().setProperty(h0,JSON.stringify({version:e,spreadsheetId:t,tabs:n,owner:o}))}function R0(e){let t=JSON.stringify(e),n=De();
encodeURIComponent(t).replace(/%../g,"x").length<=wM?n.setProperty(am,t):n.deleteProperty(am)}function O0(e,t){let n=De();e?n.setProperties({[cm]:JSON.stringify(e),...t?{[um]:""}:{}}):
n.deleteProperty(cm)}function ud(e){De().setProperty(um,e)}function dd(e){De().setProperty(b0,JSON.stringify(e))}function ld(e){De().setProperty(w0,JSON.stringify(e))}var $M=2,hm=()=>tx(Array.from({
length:$M},()=>Utilities.getUuid()));function T0(e){let t=e??x0();t||(t={secret:hm(),isNew:!0},lm(t));let{secret:n,isNew:o}=t;return{key:new ri(n),isNew:o===!0,allMarked:()=>lm({secret:n})}}
function C0(e){return e?.linkSecret?!1:(pm(hm()),!0)}var $0=e=>{let t=hm();return pm(t,e),t};var LM=500;function L0(e,t,n,o){let r=e.getLastRow(),s=AM(r>0?e.getSheetValues(1,1,1,-1)[0]??[]:[]),i=
t.map(u=>({at:n,who:u.by??o,what:S(u.what),unit:u.unit??"",rowId:u.rowId??"",columns:(u.columns??[]).join(", ")})),a=Math.max(r,1)+1,c=u=>{Yu(e,a+i.length-1,LM,()=>e.getRange(a,1,i.length,
u.length)).setValues(i.map(d=>u.map(l=>l?qu(Mi[l],d[l]):"")))};try{c(s)}catch(u){let d=e.getMaxColumns();if(d>=s.length)throw u;c(s.slice(0,d))}}function AM(e){let t=Object.keys(Mi),n=e.map(o=>t.find(
r=>Mi[r].heading===String(o).trim()));return t.every(o=>n.includes(o))?n:t}var pd=class{constructor(t,n,o,r){this.book=t;this.sheet=n;this.id=o;this.name=r;this.line=2;this.made=new Map}block(t,n){
let o=this.line;return this.line+=t,this.sheet.getRange(o,1,t,n)}once(t,n){return this.made.has(t)||this.made.set(t,n()),this.made.get(t)}cell(){return this.block(1,1)}get lastLine(){
return this.line-1}},_M=e=>(Object.prototype.toString.call(e)==="[object Date]"?new Date(Number(e)).toISOString():JSON.stringify(e)??"undefined").slice(0,80),I=(e,t)=>JSON.stringify(
e)===JSON.stringify(t)?!0:{saw:_M(e)};var _0=[["Trang","Nhóm"]],gm=e=>e.once("dropdown",()=>{let t=SpreadsheetApp.newDataValidation().requireValueInList(_0[0],!0).setAllowInvalid(!1).setHelpText(
"Chọn một mục").build();return e.cell().setDataValidation(t).getDataValidation()}),A0=e=>e.once("colour",()=>{let t=e.cell(),n=t.getA1Notation(),o=`=$A${e.lastLine}="x"`,r=
SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(o).setBackground("#fce8e6").setRanges([t]).build();return e.sheet.setConditionalFormatRules([r]),{rule:e.sheet.getConditionalFormatRules(
)[0],where:n,formula:o}}),Hr=(e,t,n,o)=>I(n(t(e.cell())),o),P0={"looks.note":e=>Hr(e,t=>t.setNote("Cần sửa: thử"),t=>t.getNote(),"Cần sửa: thử"),"looks.noteGone":e=>Hr(e,t=>t.setNote("x").setNote(""),
t=>t.getNote(),""),"looks.notes":e=>I(e.block(1,2).setNotes([["","b"]]).getNotes(),[["","b"]]),"looks.background":e=>Hr(e,t=>t.setBackground("#fce8e6"),t=>t.getBackground(),"#fce8e6"),
"looks.backgrounds":e=>I(e.block(1,2).setBackgrounds([["#ffffff","#e6f4ea"]]).getBackgrounds(),[["#ffffff","#e6f4ea"]]),"looks.bold":e=>Hr(e,t=>t.setFontWeight("bold"),t=>t.getFontWeight(),"bold"),
"looks.wrap":e=>Hr(e,t=>t.setWrap(!0),t=>t.getWrap(),!0),"looks.top":e=>Hr(e,t=>t.setVerticalAlignment("top"),t=>t.getVerticalAlignment(),"top"),"looks.middle":e=>Hr(e,t=>t.setHorizontalAlignment(
"center"),t=>t.getHorizontalAlignment(),"center"),"looks.width":e=>I(e.sheet.setColumnWidth(6,140).getColumnWidth(6),140),"looks.frozenLine":e=>(e.sheet.setFrozenRows(1),I(e.sheet.getFrozenRows(),1)),
"looks.frozenColumn":e=>(e.sheet.setFrozenColumns(2),I(e.sheet.getFrozenColumns(),2)),"looks.hidden":e=>(e.sheet.hideColumns(7),I([7,8].map(t=>e.sheet.isColumnHiddenByUser(t)),[!0,!1])),
"looks.choices":e=>I(gm(e)?.getCriteriaValues()[0],_0[0]),"looks.choicesStrict":e=>I(gm(e)?.getAllowInvalid(),!1),"looks.choicesHelp":e=>I(gm(e)?.getHelpText(),"Chọn một mục"),"looks.colourRule":e=>{
let{rule:t,formula:n}=A0(e);return I(t?.getBooleanCondition()?.getCriteriaValues()[0],n)},"looks.colourRuleWhere":e=>{let{rule:t,where:n}=A0(e);return I(t?.getRanges().map(o=>o.getA1Notation()),[n])},
"looks.chart":e=>(e.sheet.insertChart(e.sheet.newChart().asBarChart().addRange(e.block(2,2)).setPosition(3,9,0,0).build()),I(e.sheet.getCharts().length,1))};var E0="Sổ Tài Khoản: thử";function PM(e){
let t=e.cell(),n=t.getA1Notation();return t.protect().setDescription(E0+n),{found:e.sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).filter(r=>r.getDescription()===E0+n)[0],where:n}}var M0={
"rights.range":e=>{let{found:t,where:n}=PM(e),o=I(t?.getRange().getA1Notation(),n);return t?.remove(),o},"rights.own":e=>{let t=e.cell(),n=t.protect();n.removeEditors(n.getEditors());let o=I([
t.canEdit(),t.setValue("x").getValue()],[!0,"x"]);return n.remove(),o},"rights.strict":e=>{let t=e.cell().protect(),n=I(t.isWarningOnly(),!1);return t.remove(),n},"rights.gone":e=>{let{RANGE:t}=
SpreadsheetApp.ProtectionType,n=e.sheet.getProtections(t).length;return e.cell().protect().remove(),I(e.sheet.getProtections(t).length,n)},"rights.open":e=>{let t=e.block(2,2),n=e.sheet.protect(
).setUnprotectedRanges([t]),o=e.sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0],r=I(o?.getUnprotectedRanges().map(s=>s.getA1Notation()),[t.getA1Notation()]);return n.remove(),r},
"tabs.name":e=>{let t=I(e.sheet.setName(`${e.name} 2`).getName(),`${e.name} 2`);return e.sheet.setName(e.name),t},"tabs.id":e=>I(e.book.getSheetById(e.id)?.getName(),e.name),"tabs.last":e=>{let t=
e.book.getSheets();return I(t[t.length-1].getSheetId(),e.id)},"tabs.linesAdded":e=>{let t=e.sheet.getMaxRows();return e.sheet.insertRowsAfter(t,5),I(e.sheet.getMaxRows(),t+5)},"tabs.columnAdded":e=>{
let t=e.block(1,5).getCell(1,5).setValue("x");return e.sheet.insertColumnBefore(5),I(e.sheet.getRange(t.getRow(),6).getValue(),"x")}};var N0={daily:"sendDailyLetters"},EM="Asia/Ho_Chi_Minh",fm=
e=>ScriptApp.getProjectTriggers().filter(t=>t.getHandlerFunction()===N0[e]),D0=e=>fm(e).length>0,md=(e,t)=>fm(e).some(n=>n.getUniqueId()===t);function I0(e){ScriptApp.requireScopes(
ScriptApp.AuthMode.FULL,["https:\x2f/www.googleapis.com/auth/script.scriptapp","https:\x2f/www.googleapis.com/auth/script.send_mail"]);for(let[t,n]of Object.entries(e)){let o=fm(t);n!=="none"&&
ScriptApp.newTrigger(N0[t]).timeBased().everyDays(1).atHour(n.hour).inTimezone(EM).create(),o.forEach(r=>ScriptApp.deleteTrigger(r))}}var dt="google/probe",MM=()=>Array(4001).join("é");function Aa(e,
t,n){e.setProperties(t);try{return n()}finally{for(let o of Object.keys(t))e.deleteProperty(o)}}function z0(e){try{return e()}catch(t){if(t.name==="Exception")return;throw t}}var Vr=(
)=>PropertiesService.getScriptProperties(),F0={"stores.kept":()=>Aa(Vr(),{[dt]:"một"},()=>I(Vr().getProperties()[dt],"một")),"stores.over":()=>{let e=Vr();return Aa(e,{[dt]:"một"},()=>(e.setProperty(
dt,"hai"),I(e.getProperties()[dt],"hai")))},"stores.beside":()=>{let e=Vr();return Aa(e,{[`${dt}/1`]:"một"},()=>{e.setProperties({[dt]:"hai"});let t=e.getProperties();return e.deleteProperty(dt),I([t[
`${dt}/1`],t[dt]],["một","hai"])})},"stores.gone":()=>{let e=Vr();return e.setProperty(dt,"một"),e.deleteProperty(dt),I(dt in e.getProperties(),!1)},"stores.long":()=>{let e=Vr();return Aa(e,{[dt]:MM(
)},()=>I(e.getProperties()[dt]?.length,4e3))},"stores.own":()=>{let e=PropertiesService.getUserProperties();return Aa(e,{[dt]:"riêng"},()=>I([e.getProperties()[dt],dt in Vr().getProperties()],[
"riêng",!1]))},"stores.lock":()=>{let e=LockService.getScriptLock();if(!e.tryLock(5e3))return;let t=I(e.hasLock(),!0);return e.releaseLock(),t},"file.open":({book:e,id:t})=>I(SpreadsheetApp.openById(
e.getId()).getSheetById(t)?.getSheetId(),t),"file.locale":({book:e})=>I(e.getSpreadsheetLocale(),"vi_VN"),"file.zone":({book:e})=>I(e.getSpreadsheetTimeZone(),"Asia/Ho_Chi_Minh"),"file.scriptZone":(
)=>I(Session.getScriptTimeZone(),"Asia/Ho_Chi_Minh"),"people.self":()=>{let[e,t]=[Session.getActiveUser().getEmail(),Session.getEffectiveUser().getEmail()];return I(e===""?"none":e===t?"same":"other",
"same")},"mail.quota":()=>z0(()=>I(typeof MailApp.getRemainingDailyQuota(),"number")),"triggers.read":()=>z0(()=>I(typeof md("daily",""),"boolean"))};var NM=()=>`Kiểm tra Google ${Math.random(
).toString(36).slice(2,10)}`;function U0(e){let t=NM();cd({name:t});let n=e.insertSheet(t,e.getSheets().length),o=n.getSheetId();return cd({name:t,id:o}),n.getRange(1,1).setNumberFormat("@").setValue(
t),new pd(e,n,o,t)}var DM=(e,{name:t})=>e.getLastRow()===0||e.getRange(1,1).getDisplayValue()===t;function hd(e,t){let n=(t.id===void 0?void 0:e.getSheetById(t.id))??e.getSheetByName(t.name);n&&DM(n,
t)&&e.deleteSheet(n),cd(void 0)}function ym(e){let t=LockService.getDocumentLock()??LockService.getScriptLock();if(t.tryLock(1))try{return e()}finally{t.releaseLock()}}var K0=(e,t,n)=>e.cell(
).setNumberFormat(t).setValue(n).getValue(),wm={name:"Công đoàn cơ sở Trường Mầm non",letters:"Ưứng Tie\u0302\u0301ng đ\u00a0“…”",lines:`một\nhai\n\nbốn`,long:Array(401).join("dài a"),phone:
"0912345678",date:"02/10/2018",code:"12E5"},gd=Object.keys(wm);function qr(e,t){let n=e.once("texts",()=>e.block(gd.length,1).setNumberFormats(gd.map(()=>["@"])).setValues(gd.map(o=>[wm[
o]])).getValues());return I(n[gd.indexOf(t)][0],wm[t])}var bm=()=>new Date(Date.UTC(2018,9,2,5)),B0={"values.text":e=>qr(e,"name"),"values.letters":e=>qr(e,"letters"),"values.lines":e=>qr(e,"lines"),
"values.long":e=>qr(e,"long"),"values.phone":e=>qr(e,"phone"),"values.date":e=>qr(e,"date"),"values.code":e=>qr(e,"code"),"values.number":e=>I(K0(e,"0",12),12),"values.empty":e=>{let t=e.cell();
return I([t.setValue("có").getValue(),t.setValue("").getValue()],["có",""])},"values.block":e=>{let t=[["a","b","c"],["d","","f"]];return I(e.block(2,3).setValues(t).getValues(),t)},"values.typed":
e=>I(typeof e.cell().setValue("0912345678").getValue(),"number"),"values.format":e=>{let t=e.block(1,2).setNumberFormats([["@","dd/MM/yyyy"]]).getNumberFormats()[0];return I(t.map(n=>n.toLowerCase()),
["@","dd/mm/yyyy"])},"values.formatOfList":e=>{let t=e.block(1,3),n=e.lastLine;return e.sheet.getRangeList([`A${n}`,`C${n}`]).setNumberFormat("@"),I(t.getNumberFormats()[0].map(o=>o==="@"),[!0,!1,
!0])},"values.day":e=>I(Number(K0(e,"dd/MM/yyyy",bm())),Number(bm())),"values.dayShown":e=>I(e.cell().setNumberFormat("dd/MM/yyyy").setValue(bm()).getDisplayValue(),"02/10/2018"),"values.formula":e=>{
let t=e.cell().setValue("=1+1");return I([t.getValue(),t.getFormula()],[2,"=1+1"])},"values.counted":e=>{let n=e.block(3,1).setValues([["x"],[""],["x"]]).getA1Notation();return I(e.cell().setValue(
`=SUMPRODUCT((${n}<>"")*(${n}="x"))`).getValue(),2)},"values.wholeTab":e=>{let t=e.cell().setNumberFormat("@").setValue("cuối"),n=e.sheet.getSheetValues(1,1,-1,-1);return I([n[t.getRow()-1][0],n[0][
0]],["cuối",e.name])},"values.lastLine":e=>(e.cell().setValue("x"),I(e.sheet.getLastRow(),e.lastLine)),"values.sorted":e=>I(e.block(3,2).setValues([[2,"a"],[1,"c"],[1,"b"]]).sort([{column:1,ascending:
!0},{column:2,ascending:!0}]).getValues(),[[1,"b"],[1,"c"],[2,"a"]]),"values.cleared":e=>{let t=e.cell().setNumberFormat("@").setValue("x");return t.clearContent(),I([t.getValue(),t.getNumberFormat(
)],["","@"])}};var j0={...B0,...P0,...F0,...M0},IM=Object.keys(j0),W0=Object.keys(mi);function zM(e,t){try{return j0[e](t)}catch{return{saw:"refused"}}}function FM(e,t){let n={...t};for(let o of W0){
let r=mi[o];if(r.how==="here")try{let s=r.ask(e);s!==void 0&&(n[o]=s)}catch{}}return n}function Z0(e,t){return ym(()=>{t.scratch&&hd(e,t.scratch);let n=U0(e),o=IM.map(i=>({id:i,seen:zM(i,n)})),r=FM(n,
t.answers);hd(e,{name:n.name,id:n.id});let s={same:o.filter(({seen:i})=>i===!0).map(({id:i})=>i),differs:o.flatMap(({id:i,seen:a})=>typeof a=="object"?[{id:i,saw:a.saw}]:[]),notAsked:o.filter(({seen:
i})=>i===void 0).map(({id:i})=>i),answers:W0.map(i=>({key:i,how:mi[i].how,answer:r[i]}))};return m0(r,s.differs.map(({id:i})=>i)),s})}function G0(e,{scratch:t}){t&&ym(()=>hd(e(),t))}function H0(e,t,n=
o=>o){let o=e.split("/"),r=o.length-2;return o[r-2]!==Dc.prefix?e:(o[r]=o[r].split(".").map(s=>t.get(s)??n(s)).sort().join("."),o.join("/"))}function V0(e,t,n){let{rows:o}=e.table("accounts"),r=
o.flatMap((c,u)=>{let d=c.approved?t(c):void 0;return d!==void 0&&d!==c.approved?[{index:u,cells:{approved:d}}]:[]}),s=new Map(r.map(({index:c,cells:u})=>[qs(o[c]),qs({...o[c],...u})])),i=new Set([
...o.map(qs),...s.values()]),a=c=>n&&!i.has(c)?n(c):c;return e.putOwn("letters",e.table("letters").rows.flatMap((c,u)=>{let d=H0(c.key,s,a);return d===c.key?[]:[{index:u,cells:{key:d}}]})),e.putOwn(
"accounts",r),r.length}var q0=(e,t)=>V0(e,n=>hy(n.approved,n,t),n=>Io(t.of("returned",n)));function X0(e,t){e.putOwn("accounts",e.table("accounts").rows.flatMap((n,o)=>{if(!n.consent.trim()||
n.consentMark||Es(n.consent))return[];let r=Ub(n.consent);return[{index:o,cells:{consent:r,consentMark:ea({...n,consent:r},t)}}]}))}function UM(e,t){e.putOwn("accounts",e.table(
"accounts").rows.flatMap((n,o)=>ao(n,t)==="unknown"?[{index:o,cells:{consentMark:ea(n,t)}}]:[]))}function Y0(e,t){return UM(e,t),V0(e,n=>Bc(n,t)?to(n,t):void 0)}var J0=[{number:1,why:
"The first layout: every tab starts with its headings frozen.",run:({sheets:e})=>{for(let t of Object.values(e))t.getFrozenRows()===0&&t.setFrozenRows(1)}},{number:2,why:
"Marks of approved rows are keyed and by column name: those of 0.1.0 could be guessed, and a column more voided them all.",run:({sheets:e,office:t,markKey:n})=>{e.accounts&&q0(t,n)}},{number:3,why:
"First reports stand where units cannot write, and consent is sealed with its person: what 0.1.0 recorded is taken over once.",run:({sheets:e,office:t,markKey:n})=>{e.units&&pw(t),e.accounts&&X0(t,n)}
},{number:4,why:"Rounds, former names and mergers, a second administrator: set-up has put the columns and tabs in.",run:()=>{}},{number:5,why:
"Calls, requests about personal data, fake pages: set-up has put the tabs in.",run:()=>{}}],_a=J0.length;function Q0(e,t,n){if(Object.keys(t.sheets).length===0){e<_a&&n(_a);return}for(
let o of J0)o.number<=e||(o.run(t),n(o.number))}function ev(e,t){for(let n=0;n< Math.max(e.length,t.length);n+=1)if((e[n]??"")!==(t[n]??""))return!1;return!0}function KM(e,t){let n=new Map;
return e.forEach((o,r)=>{let s=t(o);s&&n.set(s,[...n.get(s)??[],r])}),n}var km=class{constructor(t,n,o){this.known=t;this.found=n;this.sight=o;this.out={put:[],add:[],stands:[]};this.free=[];
this.homeless=new Set;this.over=new Set;this.inDoubt=!1;this.owners=new Map;for(let{now:r}of t)this.owners.set(o.idOf(r),(this.owners.get(o.idOf(r))??0)+1);this.placeOf=new Map(t.flatMap((r,
s)=>this.ids(r).map(i=>[i,s])))}ids({was:t,now:n}){let[o,r]=[this.sight.idOf(n),t===void 0?"":this.sight.idOf(t)];return[o,r!==o&&!this.owners.has(r)?r:""].filter(s=>s!=="")}look(){let t=KM(
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
o=>this.around(o));for(let o of this.homeless)this.out.stands[o]=void 0,(this.known[o].written||this.inDoubt||n.some(([r,s])=>o>r&&o< s))&&this.out.add.push(this.known[o].now)}};function tv(e,t,n){
let o=new km(e,t,n);return o.look(),o.giveBack(),o.addLost(),o.out}var Vt=e=>e,BM=({ownKeys:e,wroteAt:t})=>e.has("round")&&t.size>1,ov=e=>e.typedRows.size>0||BM(e)||[...e.ownKeys].some(t=>et(e.tab)[
t].writer!=="us"),xm=e=>e.typedRows.size>0||e.ownKeys.size>0;function rv(e,t){let{key:n}=e;if(n===void 0)return!1;let o=({rows:r})=>r.map(s=>Vt(s)[n]);return!ev(o(e),o(t))}var vm=(e,t)=>[
...e.positions].some(([n,o])=>t.positions.get(n)!==o);function nv(e,t,n,o){let r=et(e.tab)[n];return Hu(r,Xu(r,e.lines[t]?.[o-1]??""))}function jM(e,t){let n=new Map([...t.positions].map(([r,s])=>[s,
r])),o=(r,s,i)=>[...i].flatMap(a=>{let c=e.positions.get(a),u=Vt(s)[a];return n.get(c)!==a&&u!==""&&nv(t,r,a,c)===u?[c]:[]});return[...e.wroteAt].flatMap(([r,s])=>{let i=e.rows[r];if(!i)return[];
let a=o(r,i,s);if(a.length)return[{index:r,now:i,at:a}];let c=e.key===void 0||!s.has(e.key)?"":Vt(i)[e.key],u=c===""?-1:t.lines.findIndex((d,l)=>o(l,i,new Set([e.key])).length>0&&nv(t,l,e.key,
e.positions.get(e.key))===c);return u<0?[]:[{index:u,now:i,at:o(u,i,s)}]})}function Sm(e,t){let n=jM(e,t),o=Object.keys(et(e.tab)).filter(i=>n.some(({index:a,now:c})=>Vt(c)[i]!==(t.rows[a]?Vt(t.rows[
a])[i]:"")));if(n.length===0)return!1;let r=new Set(t.positions.values()),s=(i,a)=>{let c=String(t.headings[a-1]??"").trim(),u=c===""?-1:e.headings.findIndex(d=>String(d).trim()===c);return u<0?"":
e.lines[i]?.[u]??""};return t.putOthers(n.flatMap(({index:i,at:a})=>a.filter(c=>!r.has(c)).map(c=>({index:i,at:c,value:s(i,c)})))),o.length&&t.putTyped(n.map(({index:i,now:a})=>({index:i,cells:
Object.fromEntries(o.map(c=>[c,Vt(a)[c]]))}))),!0}function WM(e){let n=Object.entries(et(e.tab)).filter(([,{writer:i}])=>i!=="us").map(([i])=>i),o=[...e.typedKeys],r=n.filter(i=>!e.typedKeys.has(i)&&
!e.ownKeys.has(i)),s=(i,a)=>a.map(c=>Vt(i)[c]).join(`\n`).trim();return{idOf:i=>Vt(i)[e.key]||s(i,n).trim(),textOf:i=>s(i,o),restOf:i=>s(i,r)}}function sv(e,t){let n=e.rows.map((a,c)=>({was:
e.rowAsRead(c),now:a,written:e.typedRows.has(c)||e.writtenBefore.has(Vt(a)[e.key])}));for(let{now:a,written:c}of n)c&&t.writtenBefore.add(Vt(a)[e.key]);for(let a of e.typedKeys)t.typedKeys.add(a);let{
put:o,add:r,stands:s}=tv(n,t.rows,WM(e)),i=(a,c)=>Object.fromEntries([...a].map(u=>[u,c?Vt(c)[u]:""]));t.putTyped(o.map(({index:a,row:c})=>({index:a,cells:i(e.typedKeys,c)}))),t.append(r.map(a=>i(
e.typedKeys,a))),t.putOwn(n.flatMap(({now:a},c)=>{let u=s[c];return u!==void 0&&[...e.ownKeys].some(d=>d!==e.key&&Vt(t.rows[u])[d]!==Vt(a)[d])?[{index:u,cells:i([...e.ownKeys].filter(d=>d!==e.key),a)}
]:[]}))}var ZM=3,GM=["looks.note","looks.noteGone","looks.notes"],Tt=class{constructor(t={}){this.begun=t;this.instant=Date.now();this.now=cs(this.instant);this.today=this.now.slice(0,10);
this.unsettled=!1;this.held=new Map;this.tables=new Map;this.built={layout:_a,version:rx};this.wasRefusedLate=!1;this.drafts=Zp;this.book=t.book}recalled(){return this.memory}remembered(){if(
this.memory??(this.memory=Kn()),!this.memory)throw new re({key:"workbook.notSetUp"});return this.memory}spreadsheet(){return this.book??(this.book=SpreadsheetApp.getActiveSpreadsheet(
)??SpreadsheetApp.openById(this.remembered().spreadsheetId)),this.book}sheet(t){let n=this.held.get(t);if(n)return n;let o=this.remembered().tabs[t],r=o===void 0?null:this.spreadsheet().getSheetById(
o);if(!r)throw new re({key:"workbook.lostTab",with:{tab:Q[t].title}});return this.held.set(t,r),r}visitor(){return this.asking??(this.asking=this.begun.who?.(this)??ni)}isStaff(t){return t!==""&&(Un(
t,this.staff())||si(t,this.remembered().owner))}settings(){return this.read??(this.read=qn(this.remembered().settings??this.settingTexts()).settings),this.read}round(){if(!this.current){let t=
this.remembered().round??cl(this.table("rounds").rows);this.current={round:t&&Lo(t).round}}return this.current.round}compileRound(){let t=cl(this.table("rounds").rows),n=t&&pf(t),o=this.remembered(
).round;if(JSON.stringify(n)!==JSON.stringify(o)){let s=o!==void 0&&(o.id!==n?.id||o.state!==n.state);O0(n,s),this.remembered().round=n}let r=n&&Lo(n);return this.current={round:r?.round},
r?.problems??[]}staff(){let t=this.remembered(),n=this.listedStaff();if(!n)return t.staff??[];let{staff:o,kept:r}=nx(n,t.staff);return r?.length===0&&t.owner===""?t.staff:(r&&
r.length< t.staff.length&&(ld(r),t.staff=r),o)}listedStaff(){try{return this.settings().staff}catch(t){if(t instanceof re)return;throw t}}compileSettings(){let t=this.settingTexts();JSON.stringify(
t)!==JSON.stringify(this.remembered().settings)&&R0(t);let{settings:n,problems:o}=qn(t);return this.read=n,this.staff(),[...o,...this.compileRound()]}settingTexts(){let t=this.table("settings").rows;
return ti(dm,Object.fromEntries(t.filter(n=>n.label).map(n=>[n.label.trim(),n.value])))}lastWitness(){return(this.begun.setUp?this.begun.setUp.lastWitness:this.remembered().witness)??""}
rememberWitness(){this.settle(),S0(this.now)}markKey(){if(this.begun.setUp)return this.begun.setUp.markKey;let{markSecret:t}=this.remembered();return this.key??(this.key=t&&new ri(t.secret)),this.key}
linkKey(){let{linkSecret:t}=this.remembered();return this.ofLinks??(this.ofLinks=t===void 0?void 0:new va(t))}renewLinkKey(){let t=$0(this.now);Object.assign(this.remembered(),{linkSecret:t,
linksRenewed:this.now}),this.ofLinks=new va(t)}linksRenewed(){return this.remembered().linksRenewed??""}editors(){return this.spreadsheet().getEditors().map(t=>t.getEmail().toLowerCase()).filter(
t=>t!=="")}proof(){return this.remembered().proof}rememberProof(t){v0(t),this.remembered().proof=t}runsAs(){return Session.getEffectiveUser().getEmail().toLowerCase()}seenAs(){
return Session.getActiveUser().getEmail().toLowerCase()}owner(){return this.remembered().owner}needsToday(t){if(t!=="settings"&&!this.begun.setUp&&this.remembered().version!==_a)throw new re({key:
"workbook.otherLayout"})}table(t){let n=this.tables.get(t)??this.readTable(t);return this.tables.set(t,n),n}readTable(t){this.needsToday(t);let n=t==="accounts"?Gu(this.table("units").rows.map(({code:
r})=>r)):void 0,o=()=>new Sa(t,this.sheet(t),n);return this.unsettled?this.late(o):o()}edits(t,n){this.held.set(t,n)}reread(t){this.tables.delete(t)}late(t){try{return t()}catch(n){
throw this.wasRefusedLate=!0,n}}letGo(){for(let t=0;t<50;t+=1)try{SpreadsheetApp.flush();return}catch{this.wasRefusedLate=!0}}settle(){this.unsettled&&this.late(()=>SpreadsheetApp.flush()),
this.unsettled=!1}forget(){this.tables.clear()}putTyped(t,n){n.length&&(this.table(t).putTyped(n),this.unsettled=!0)}putOwn(t,n){n.length&&(this.table(t).putOwn(n),this.unsettled=!0)}putStaff(t,n){
n.length&&(this.table(t).putStaff(n),this.unsettled=!0)}append(t,n){n.length&&(this.table(t).append(n),this.unsettled=!0)}makeRoom(t,n){this.table(t).makeRoom(n)}readyLines(){let t=this.remembered(
).lines??{},n=Px(o=>this.table(o),t,()=>ed(this.spreadsheet(),this.staff(),this.remembered().owner));n!==t&&(dd(n),this.unsettled=!0)}putNotes(t,n){this.googleDiffers().some(o=>GM.includes(o))||
n.length&&(this.table(t).putNotes(n),this.unsettled=!1)}noteEdited(t){let{edited:n}=this.begun;if(!n)return;let o=n.getNote();Ju(o,t)!==o&&n.setNote(Ju(o,t)),this.unsettled=!1}lookAgain(){let t=[
...this.tables.values()].filter(n=>n.key!==void 0&&xm(n));return t.some(ov)?(this.late(()=>SpreadsheetApp.flush()),this.unsettled=!1,t.map(({tab:n})=>this.putBack(n)).some(n=>n)):!1}putBack(t){let n=
this.table(t),o=this.readTable(t),r=vm(n,o);r&&(Sm(n,o)&&(this.late(()=>SpreadsheetApp.flush()),o=this.readTable(t)),this.tables.set(t,o));let s=0;for(;s<4&&rv(n,o)&&(this.tables.set(t,o),sv(n,o),
!!xm(o));s+=1)this.late(()=>SpreadsheetApp.flush()),n=o,o=this.readTable(t);return r||s>0}refreshSummary(){let t=this.table("units"),n=La(t.rows);if(n===this.remembered().groups)return;let o=
this.table("rounds"),r=this.table("accounts");sd(this.sheet("summary"),{tab:t.sheet.getName(),positions:t.positions,rows:t.rows},{tab:r.sheet.getName(),positions:r.positions},{tab:o.sheet.getName(),
positions:o.positions,rows:o.rows},!this.googleDiffers().includes("looks.chart")),ud(n),this.unsettled=!0}sortUnits(){let t=this.table("units");if(t.rows.length===0)return;let n=t.sheet.getLastColumn(
);t.sheet.getRange(2,1,t.rows.length,n).sort([{column:t.at("order"),ascending:!0},{column:t.at("code"),ascending:!0}]),this.unsettled=!0,this.forget()}mayWrite(t,n){let o=this.table(t);
return o.sheet.getRange(2,o.at(n)).canEdit()}broke(t){for(let n of t.slice(0,ZM))jr("check",n)}lostLog(){try{return this.sheet("log"),[]}catch(t){if(t instanceof re)return[t.problem];throw t}}log(t){
let[n]=t.length?this.lostLog():[];t.length===0||n||(this.unsettled=!0,L0(this.sheet("log"),t,this.now,yo(this.visitor())))}exclusively(t){if(!li(this.begun.waitMs))return;this.forget();let n=()=>{
let o=t();return this.settle(),o};try{return n()}catch(o){if(!this.columnsMovedUnder())throw o;return n()}}columnsMovedUnder(){let t=this.wasRefusedLate;try{this.letGo();let n=!1;for(
let o of this.tables.values()){let r=new Sa(o.tab,this.sheet(o.tab));vm(o,r)&&(n=!0,Sm(o,r)&&SpreadsheetApp.flush())}return n&&(this.wasRefusedLate=t),this.forget(),n}catch{return!1}}checkGoogle(){
return Z0(this.spreadsheet(),this.remembered().google)}googleDiffers(){return this.remembered().google.differs}googleChecked(){return this.remembered().google.checked}refusedAddresses(){
return this.remembered().post?.refused??{}}newId(){let t="r";for(;t.length<13;)t+=Math.floor(Math.random()*36).toString(36);return t}link(){
return`https:\x2f/docs.google.com/spreadsheets/d/${this.remembered().spreadsheetId}/edit`}linkTo(t,n){let{tabs:o}=this.remembered();return`${this.link()}#gid=${o[t]??0}&range=A${Be(n)}`}};var HM=
24*36e5,Bn=class{constructor(t){this.book=t;this.from=Date.now()}post(){return Kn()?.post??bo}setRunner(t){Xx(t)}setLease(t){Yx(t)}setLastRun(t){Jx(t)}setRefused(t){o0(t)}keepJournal(t){t0(t)}
closeJournal(){n0()}setConfirmed(t){Qx(t)}setToldHold(t){e0(t)}ledger(){return u0()}keepLedger(t){a0(t)}alone(t,n){let o=li();if(o)try{t.forget();let r=n();return t.settle(),{value:r}}finally{
o.releaseLock()}}quota(){return MailApp.getRemainingDailyQuota()}renewsIn(){return this.firstLetter??(this.firstLetter=s0()),this.firstLetter+HM-Date.now()}send({to:t,subject:n,text:o,html:r,
attachments:s,senderName:i,replyTo:a}){this.rememberFirstLetter(),MailApp.sendEmail({to:t.join(","),subject:n,body:o,htmlBody:r,name:i.replace(/\s+/g," "),...a?{replyTo:a}:{},...s.length?{attachments:
s.map(({name:c,mime:u,content:d})=>Utilities.newBlob(d,u,c))}:{}})}rememberFirstLetter(){try{this.renewsIn()<=0&&(this.firstLetter=Date.now(),i0(this.firstLetter))}catch{this.firstLetter=Date.now()}}
sleep(t){Utilities.sleep(t)}elapsed(){return Date.now()-this.from}me(){return Session.getEffectiveUser().getEmail().toLowerCase()}zones(){return{script:Session.getScriptTimeZone(),book:this.book(
).getSpreadsheetTimeZone()}}setTrigger(t){I0({daily:t===void 0?"none":{hour:t}})}hasTrigger(){return D0("daily")}};function hi(e,t,n){try{p0(e.remembered().google,t,n)}catch{}}function nr(e,t=(
)=>e.visitor().is==="staff"){try{let n=e.recalled()?.google;n?.scratch&&t()&&G0(()=>e.spreadsheet(),n)}catch(n){jr("sweep",n)}}function iv(e,t){if(!t||/\s/.test(t))return!1;let n=ct(t);
return e.email.toLowerCase().replace(/[.]|[^\0-\x7F]/g,"").indexOf(n.slice(0,n.indexOf("@")).replace(/\./g,""))<0?!1:Ue(e.email).emails.some(r=>ct(r)===n)}var VM=(e,t)=>t.some(n=>n.code.trim()===e&&
Ue(n.email).emails.length>0),qM=(e,t)=>t.filter(n=>iv(n,e)),av=(e,t)=>t.some(n=>iv(n,e));function yd(e,t){switch(e.is){case"staff":case"person":return qM(e.email,t);case"link":return t.filter(
n=>n.code.trim()===e.unit);case"unlisted":case"nobody":return[]}}function XM(e,t){let n=St(e)===ee.merged?Ne(t).today(e):void 0;return n?{key:"who.merged",with:{name:e.name,today:n.name}}:{key:
"who.ended",with:{name:e.name}}}function bd(e,t){switch(e.is){case"staff":return!0;case"unlisted":return t.mayChoose&&!t.linkOnly;case"person":case"link":case"nobody":return!1}}var fd=(e,
t)=>e.is==="nobody"?{key:"who.nobody"}:t.linkOnly?{key:"who.linkOnly",with:{contact:t.contact}}:{key:"who.unknown",with:{email:Ee(e),contact:t.contact}};function Pa(e,t,n,o){let r=JM(e,t,n,o),s=r.may?
n.find(i=>i.code.trim()===e):void 0;return s&&!Ae(s)?{may:!1,why:XM(s,n)}:r}function YM(e,t,n){if(e.length===0)return;let o=Ne(n),r=n.find(i=>i.code.trim()===t),s=r&&o.superior(r);return s&&
e.includes(s)?s:void 0}function JM(e,t,n,o){if(t.is==="nobody")return{may:!1,why:{key:"who.nobody"}};if(!e.trim()||!n.some(s=>s.code.trim()===e))return{may:!1,why:{key:"form.unknownUnit",with:{code:e}
}};let r=()=>{let s=yd(t,n);if(s.some(a=>a.code.trim()===e))return{may:!0,unlisted:!1};let i=o.superiorsFill?YM(s,e,n):void 0;return i?{may:!0,unlisted:!1,over:i.code.trim()}:{may:!1,why:{key:
"who.notYours"}}};switch(t.is){case"staff":return{may:!0,unlisted:!1};case"person":return o.linkOnly?{may:!1,why:fd(t,o)}:r();case"link":return r();case"unlisted":return bd(t,o)?VM(e,n)?{may:!1,why:{
key:"who.hasContact",with:{contact:o.contact}}}:{may:!0,unlisted:!0}:{may:!1,why:fd(t,o)}}}var Rm=30;function cv(e,t,n,o){return!t||!n||t.link===""||t.link!==e.version||n.id!==e.round?"refused":
t.isGone?"gone":n.isOpen||t.extendedTo!==""&&o<=t.extendedTo?"open":n.closed!==""&&o<=J(n.closed,Rm)?"receipt":"refused"}function Xr(e,t){let n=e.linkKey()?.read(t),o=e.table("units").rows,r=Hs(e);if(
!n)return{is:"refused"};if(n.kind==="test")return{is:"test",token:n};let s=o.find(({code:a,link:c})=>a.trim()===n.unit&&c.trim()===n.version),i=cv(n,s&&{link:s.link.trim(),extendedTo:Ft(s.extendedTo),
isGone:!Ae(s)},r,e.today);return!s||i==="refused"?{is:"refused"}:{is:i,kind:n.kind,unit:s}}function uv(e,t){let n=Xr(e,t);return n.is==="open"||n.is==="receipt"?{is:"link",unit:n.unit.code.trim()}:ni}
function Ea(){let e=Session.getActiveUser().getEmail().toLowerCase();return e&&e===Session.getEffectiveUser().getEmail().toLowerCase()?e:""}var gi=e=>t=>e===""?ni:t.isStaff(e)?{is:"staff",email:e}:av(
e,t.table("units").rows)?{is:"person",email:e}:{is:"unlisted",email:e},dv=e=>t=>uv(t,e);function lv(e){let t=e?.triggerUid,n=new Bn(()=>o.spreadsheet());if(typeof t!="string"||!Te(n,()=>md("daily",
t)))return;let o=new Tt({who:r=>gi(Te(n,()=>n.me()))(r)});tk(o,n),o.remembered().google.answers.activeSpreadsheetInTriggers===void 0&&hi(o,"activeSpreadsheetInTriggers",
SpreadsheetApp.getActiveSpreadsheet()!==null),nr(o)}function wd(e,t,n){if(!e)return Ze.added;let o=Et(e,n);if(o&&e.answer===Ze.added)return Ze.added;if(!o&&!t.stops&&Vn(
e.usage)===ye.stopped)return Ze.added;if(t.stops)return Ze.stopped;if(t.changes)return Ze.changed;let r=Object.values(Ze).find(s=>s===e.answer);return o&&r&&r!==Ze.stopped?r:Ze.same}function QM(e){
return e?bt(e)?e.state==="moving"?{key:"round.moving"}:void 0:{key:"round.unconfirmed"}:{key:"round.none"}}function fi(e,t,n){let o=QM(e);if(o||e?.state!=="closed"||n.isStaff)return o;if(!(t&&Ft(
t.extendedTo)>=n.today))return{key:"round.closed",with:{name:e.name,contact:n.contact}}}var jn=({first:e,last:t},n)=>n>=e&&n<=t;function eN(e,t){let n=e.markKey();if(!t.columns().has("review")||
!n)return;let r=e.table("accounts").rows.flatMap((s,i)=>{let a=s.review?to(s,n):"";return jn(t,i)&&a!==s.approved?[{index:i,cells:{approved:a}}]:[]});e.putOwn("accounts",r)}var tN=(e,t)=>t.columns(
).has("consent")?e.filter((n,o)=>jn(t,o)&&Es(n.consent)).map(({unit:n,rowId:o})=>({what:{key:"log.consentWithdrawn"},unit:n.trim(),rowId:o})):[];function nN(e,t){if(![...gr,"usage"].some(r=>t.columns(
).has(r)))return[];let n=e.table("accounts").rows,o=n.flatMap((r,s)=>{if(!jn(t,s)||!Is(r))return[];let i=Kc(r.approved,r,e.markKey())??r.approved;if(i===r.approved&&!r.comment)return[];let a=i===""?
"":r.review;return[{index:s,cells:{comment:"",approved:i,review:a}}]});return o.length===0||!e.mayWrite("accounts","comment")?[]:(e.putOwn("accounts",o),o.map(({index:r})=>({what:{key:"log.erased"},
unit:n[r].unit.trim(),rowId:n[r].rowId})))}function oN(e,t){let{rows:n}=e.table("accounts");if(!un.some(c=>t.columns().has(c)))return[...n];let o=e.round(),r=new Map(e.table("units").rows.map(c=>[
c.code.trim(),c])),{today:s}=e,i,a=c=>{let u={isStaff:!1,today:s,contact:""};return!o||fi(o,r.get(c.unit.trim()),u)?!1:(i??(i=e.mayWrite("accounts","review")?"staff":"unit"),i==="unit")};return n.map(
(c,u)=>{if(!jn(t,u)||un.every(p=>c[p].trim()===""))return c;let d={...c,updated:e.now,by:"",source:Tn.hand};if(!a(c))return d;let l={stops:xe(c),changes:!0};return{...d,round:o.id,answer:wd(c.rowId?c:
void 0,l,o)}})}function rN(e,t){eN(e,t);let n=nN(e,t),o=oN(e,t),r=o.map(({faults:p,mask:m})=>({faults:p,mask:m})),s=Xe(e,o),i=new Set;o.forEach((p,m)=>{jn(t,m)&&i.add(p.unit.trim())});let a=(p,m)=>jn(
t,m)||i.has(p.unit.trim()),c=Ds(o,s,a);un.some(p=>t.columns().has(p))?iN(e,t,o,c,s):e.putOwn("accounts",na(e,o,s,a)),e.log([...tN(o,t),...n]),e.putOwn("accounts",Su(o,s,a)),e.putOwn("accounts",c),
e.putOwn("units",uo(e.table("units").rows,s,()=>!0)),oa(e,"accounts",t.columns(),p=>jn(t,p));let d=t.first===t.last&&t.columns().size===1&&o[t.first]!==void 0,l=sp(c,r.map(({faults:p})=>p),s);d&&
l.length===0&&l.push({index:t.first,notes:Lr(s.accounts[t.first])}),sN(e,t,l,r)}function sN(e,t,n,o){let r=n.length===1&&t.first===t.last&&t.columns().size===1?n[0]:void 0,s=Object.entries(r?.notes??{
}).filter(([a,c])=>!t.columns().has(a)&&c!==""!==Pc(o[r.index].mask,a)),[i]=Object.entries(r?.notes??{}).filter(([a])=>t.columns().has(a));r?.index===t.first&&i&&s.length===0?e.noteEdited(i[1]??""):
e.putNotes("accounts",n)}function iN(e,t,n,o,r){let s=new Map(o.map(a=>[a.index,a])),i=Math.min(t.last,n.length-1);for(let a=t.first;a<=i;a+=1)s.has(a)||o.push({index:a,cells:Object.fromEntries(
Gn.map(c=>[c,n[a][c]]))});o.sort((a,c)=>a.index-c.index);for(let a of o){let c=n[a.index],{updated:u,by:d,source:l,round:p,answer:m}=c;Object.assign(a.cells,{updated:u,by:d,source:l,round:p,answer:m},
Ns(e,c,r.accounts[a.index]))}}function aN(e,t){if(!t.columns().has("first"))return;let n=e.table("units").rows.filter((o,r)=>jn(t,r)&&o.code.trim());for(let o of n)o.first=V.typedTime;e.log(n.map(({
code:o})=>({what:{key:"log.firstTyped"},unit:o.trim()})))}function cN(e,t){t.columns().has("code")&&e.putOwn("units",e.table("units").rows.flatMap((n,o)=>jn(t,o)&&n.code.trim()&&n.counted===""&&
n.addedAt===""?[{index:o,cells:{addedAt:e.now}}]:[]))}function uN(e,t){aN(e,t),cN(e,t);let n=e.table("accounts").rows,o=Xe(e,n);e.putOwn("accounts",Su(n,o,()=>!0)),e.putOwn("units",uo(e.table(
"units").rows,o,()=>!0)),oa(e,"units",t.columns(),r=>jn(t,r))}function Om(e,t){he(e,()=>t.tab==="accounts"?rN(e,t):uN(e,t))}function dN(e){let t=e;return t.rowStart&&t.rowEnd&&t.columnStart&&
t.columnEnd?t:{rowStart:e.getRow(),rowEnd:e.getLastRow(),columnStart:e.getColumn(),columnEnd:e.getLastColumn()}}var lN=({range:e})=>typeof e.getGridId=="function";function mv(e){if(!lN(e))return;
let t=new Tt({book:e.source,edited:e.range,waitMs:5e3});try{let n=e.range.getGridId(),o=["accounts","units","settings","rounds"].find(u=>t.remembered().tabs[u]===n);if(!o)return;hi(t,
"eventRangeHasCoordinates",typeof e.range.rowStart=="number");let{rowStart:r,rowEnd:s,columnStart:i,columnEnd:a}=dN(e.range);if(s<2)return;if(o==="settings"||o==="rounds"){pN(t);return}t.edits(o,
e.range.getSheet());let c=()=>new Set(Object.keys(et(o)).filter(u=>{let d=t.table(o).at(u);return d>=i&&d<=a}));Om(t,{tab:o,first:Math.max(r,2)-2,last:s-2,columns:c})}catch(n){if(!(
n instanceof re))throw n;n.problem.key!=="workbook.notSetUp"&&e.source.toast(S(n.problem),"Sổ Tài Khoản",15)}}function pN(e){let t=e.compileSettings();t.length&&e.spreadsheet().toast(t.slice(0,3).map(
S).join(`\n`),"Cấu hình",15),Om(e,{tab:"units",first:0,last:-1,columns:()=>new Set})}var hv=e=>e.googleDiffers().includes("values.sorted");function gv(e){return e.visitor().is!=="staff"?w({key:
"who.staffOnly"}):hv(e)?w({key:"google.sorts"}):he(e,()=>{let{units:t}=mn(e,!0),n=e.table("units").rows.map(({code:r})=>r),o=r=>t.filter(({own:s})=>s.status===r).length;return e.sortUnits(),T({
missing:o(L.missing),fix:o(L.fix),before:n})})??w({key:"workbook.busy"})}function fv(e,t){return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):hv(e)?w({key:"google.sorts"}):he(e,()=>{let n=
new Map(t.map((o,r)=>[o,r]));return e.putOwn("units",e.table("units").rows.map(({code:o},r)=>({index:r,cells:{order:String(n.get(o)??t.length)}}))),e.sortUnits(),mn(e,!0),T({})})??w({key:
"workbook.busy"})}var kd="Sổ Tài Khoản",mN="Dành cho cán bộ tỉnh",or=["spreadsheets","script.container.ui","userinfo.email"],yv=[...or,"script.scriptapp","script.send_mail"],xv=[{page:"form",caption:
"Khai báo tài khoản",where:"sidebar",who:"everybody",scopes:or}],vv=[{page:"desk",caption:"Bàn làm việc",where:{width:1240,height:580},who:"staff",scopes:or},{page:"check",caption:"Kiểm tra toàn bộ",
where:"sidebar",who:"staff",scopes:or},{caption:"Đưa đơn vị còn thiếu lên đầu",run:"showMissingFirst",scopes:or},{page:"roster",caption:"Nhập danh sách đơn vị",where:{width:760,height:560},who:
"staff",scopes:or},{page:"letters",caption:"Thư…",where:{width:900,height:640},who:"staff",scopes:yv},{page:"papers",caption:"In và xuất…",where:{width:1e3,height:640},who:"staff",scopes:or},"—",{
caption:"Thiết lập, sửa lại sổ",run:"setUp",scopes:yv},{page:"assumptions",caption:"Kiểm tra Google",where:"sidebar",who:"staff",scopes:or}],Sv=[...xv,...vv],Tm=e=>typeof e=="object"&&"page"in e,Cm=
Object.fromEntries(Sv.filter(Tm).map(e=>[e.page,e])),xd=e=>`show${e.charAt(0).toUpperCase()}${e.slice(1)}`,Rv=e=>Sv.flatMap(t=>t!=="—"&&(Tm(t)?xd(t.page):t.run)===e?t.scopes:[]).map(
t=>`https:\x2f/www.googleapis.com/auth/${t}`),bv=e=>e==="—"?void 0:{caption:e.caption,run:Tm(e)?xd(e.page):e.run},wv={forUnits:xv.map(bv),forStaff:vv.map(bv)};function kv(e,t){for(let n of t)n?
e.addItem(n.caption,n.run):e.addSeparator();return e}function Ov(){let e=SpreadsheetApp.getUi();kv(e.createMenu(kd),wv.forUnits).addSeparator().addSubMenu(kv(e.createMenu(mN),wv.forStaff)).addToUi()}
var $m="L1",hN=/^Mã sổ: (\S+)$/;function Lm(e,t){try{let n=hN.exec(String(t.getRange($m).getValue()))?.[1];return n===void 0?"none":n===e.getId()?"here":"copy"}catch{return"none"}}function vd(e){
let t=e.getSheetByName(Q.summary.title);return t?Lm(e,t):"none"}var Tv=e=>e.getSheetByName(Q.summary.title)?.getRange($m).canEdit()??!0;function Cv(e,t){try{t.getRange($m).setFontColor(
"#9aa0a6").setValue(`Mã sổ: ${e.getId()}`)}catch{}}var $v=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);function Lv(e,t){let n=HtmlService.createHtmlOutputFromFile(e),o=t.settings?qn(
t.settings).settings.contact:"";return o?n.append(`\x3cp id="contact">${$v(S({key:"page.contact",with:{contact:o}}))}\x3c/p>`):n}var gN=e=>JSON.stringify(e).replace(
/[<>&'\x2f\u007f-\u009f\u2028\u2029]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`),fN="Khai báo tài khoản Facebook";function Av(e){let{contact:t}=e.office,n=t?`\x3cp id="contact">${$v(S({
key:"page.contact",with:{contact:t}}))}\x3c/p>`:"",o="form"in e?` - ${e.form.unit.name}`:"";return HtmlService.createHtmlOutputFromFile("link").append(`\x3cdiv id="link-data" hidden>${gN(
e)}\x3c/div>${n}`).setTitle(`${fN}${o}`).addMetaTag("viewport","width=device-width, initial-scale=1")}function _v({since:e,lastRun:t},n){let o=r=>r!==""&&Ve(H(r),n)>1;return!t||t< e?o(e)?{key:
"health.never",with:{since:fe(e)}}:void 0:o(t)?{key:"health.gap",with:{last:fe(t)}}:void 0}var yN=({dry:e,lastRun:t})=>e!==""&&H(t)>e;function Pv({post:e,campaign:{settings:t,round:n},troubles:o,
isStaff:r}){if(!t.lettersOn)return[];let{runner:s}=e;if(!s)return[{key:"health.onNoRunner"}];let i=a=>({key:"health.noDay",with:{label:ot(a)}});return o.length?[...o]:ds([!r(s),{key:
"letter.runnerLeft",with:{email:s}}],[n===void 0,{key:"round.none"}],[n?.state==="open"&&!n.dueBefore,i("dueBefore")],[n?.state==="open"&&!n.lettersFrom,i("lettersFrom")],[yN(e),{key:"health.dry",
with:{since:M(e.dry),email:s}}])}function Ev(e){let{post:t,campaign:n,today:o}=e,{runner:r,trouble:s}=t;if(!n.settings.lettersOn)return[];let i=Pv(e);if(r&&s)return[{key:"health.trouble",with:{
trouble:s}},...i.filter(c=>!s.includes(S(c)))];let a=i.length?void 0:_v(t,o);return a?[a]:i}function Mv({office:e,post:t,remembered:n,state:o,troubles:r}){let{runner:s}=n;if(
!o.settings.lettersOn)return[];let i=Pv({post:n,campaign:Ge(e),troubles:r,today:e.today,isStaff:c=>e.isStaff(c)}),a=s!==""&&s===Ee(e.visitor());return a&&!t.hasTrigger()?[{key:"health.noTrigger"},
...i]:i.length||!s||n.trouble||!_v(n,e.today)?i:[a?{key:"health.stalled"}:{key:"health.stalledOther",with:{email:s}}]}function Nv({office:e,remembered:{runner:t,hour:n},state:{settings:o}}){if(!t||
!o.lettersOn||n===o.sendHour)return;let r={set:String(o.sendHour),runs:String(n)};return t===Ee(e.visitor())?{key:"health.hour",with:r}:{key:"health.hourOther",with:{...r,email:t}}}function bN({
remembered:{runner:e},state:t}){return[[e!=="",{key:"health.runner",with:{email:e}}],[e==="",{key:"health.noRunner"}],[e!==""&&!t.settings.lettersOn,{key:"health.paused"}]]}function wN({office:e,
remembered:t,state:n}){let{runner:o,hour:r,lastRun:s,did:i,trouble:a}=t,c=wp(e.now,r,s);return[[s!=="",{key:"health.lastRun",with:{at:fe(s),did:i}}],[s==="",{key:"health.noRun"}],[a!=="",{key:
"health.trouble",with:{trouble:a}}],[o!==""&&n.settings.lettersOn,{key:"health.nextRun",with:{day:mt(H(c)),hour:String(r)}}],[mo(t,e.now),{key:"health.sending"}]]}function Dv(e){let{post:t,state:n,
quota:o}=e,r=t.zones(),s=u=>[...n.register.values()].filter(d=>d.state===u).length,i=s("held"),a=s("unknown"),c=s("failed");return ds(...bN(e),...wN(e),[!0,{key:"health.quota",with:{left:o}}],[
r.script!==r.book,{key:"letter.zones",with:r}],[i>0,{key:"health.held",with:{letters:i}}],[a>0,{key:"health.unknown",with:{letters:a}}],[c>0,{key:"health.failed",with:{letters:c}}])}function Iv(e,t,n,
o){if(!e.settings().lettersOn)return[];let s=Ge(e),i=Xs(n,s.round),a=Ev({post:t,campaign:s,troubles:i,today:e.today,isStaff:c=>e.isStaff(c)});if(!t.runner||i.length)return a;try{let c=zr(s,t,Dr(
t.ledger,Dn(e),Er(e)));return c.length?kN(e,c,a,o):a}catch(c){if(!(c instanceof re))throw c;let{problem:u}=c;return a.some(d=>S(d).includes(S(u)))?a:[u,...a]}}function kN(e,t,n,o){let r=n.filter(({
key:i})=>i!=="health.trouble"&&i!=="health.gap"),s=o?[Zs(Ur(e,o),e.today)]:[];return[...t.map(({why:i})=>i),...s,...r]}function zv(e,t){let n=e.settings(),o=t.post(),s=o.ledger===void 0&&!mo(o,
e.now)&&!o.inFlight?Nu(e,t):Dr(o.ledger,Dn(e),Er(e));return n.lettersOn?o.runner?zr(Ge(e),o,s).map(({why:i})=>i):[{key:"health.onNoRunner"}]:[]}var Am=(e,t)=>e.trim()?t(e)??e:"",xN=e=>e.table(
"accounts").rows.some(t=>t.unit.trim()!==""||t.address.trim()!=="")||e.table("letters").rows.some(t=>t.key!=="");function Fv(e,t,n){if(br(e.table("rounds").rows).length>0)return[];if(
n)return e.append("rounds",[{...n}]),[{key:"setup.roundBack",with:{name:n.name}}];let o=Am(t?.dueBefore??"",us),r=(ke(o)??e.today).slice(0,4),s=t!==void 0&&xN(e),i={id:fs(r,[]),name:t?.name.trim()||
V.roundOf(r),document:t?.document.trim()||V.document,state:Fe.open,dueBefore:o,graceUntil:Am(t?.graceUntil??"",ke),lettersFrom:Am(t?.lettersFrom??"",ke),openedAt:s?"":e.now,closedAt:"",rowsAtOpening:
"0"};return e.append("rounds",[i]),t?[{key:s?"setup.roundTaken":"setup.roundMoved",with:{name:i.name}}]:[]}var vN=new Set(Object.values(xc));function _m(e,t,n){let o=Object.values(Re),r=u=>n&&
Object.prototype.hasOwnProperty.call(n,u)?n[u]:void 0,s=e.rows.every(u=>!u.label.trim()),i=e.rows.flatMap((u,d)=>{let l=r(u.label.trim());return l!==void 0&&l!==u.value?[{index:d,cells:{value:l}}]:[]}
);e.putTyped(i);let a=o.filter(({label:u})=>!e.rows.some(d=>d.label.trim()===u));e.append(a.map(({label:u,initial:d,help:l})=>({label:u,value:r(u)??(u===Re.staff.label?t():d),help:l})));let c=
e.rows.flatMap((u,d)=>{let l=u.label.trim(),p=vN.has(l)?S({key:"setup.formerSetting"}):o.find(m=>m.label===l)?.help;return p!==void 0&&p!==u.help?[{index:d,cells:{help:p}}]:[]});return e.putTyped(c),
n?[{key:"setup.settingsBack"}]:s?[]:a.map(({label:u})=>({key:"setup.setting",with:{label:u}}))}var Yr=Object.keys(Q);function SN(e){return e.getSheets().map(t=>({sheet:t,id:t.getSheetId(),name:
t.getName(),made:!1}))}var Pm=class{constructor(t,n){this.book=t;this.known=n}find(t,n){let{title:o}=Q[t],r=n===void 0?null:this.book.getSheetById(n);if(r){let i=r.getName();return{found:{sheet:r,id:
n,name:i,made:!1},did:i===o?[]:[{key:"setup.tabKept",with:{tab:o,name:i}}]}}let s=this.present().find(({name:i,id:a})=>i===o&&!this.known.has(a));return s?{found:s,did:n===void 0?[]:[{key:
"setup.tabKept",with:{tab:o,name:o}}]}:{found:this.blankFirst(o)??this.make(o),did:[{key:n===void 0?"setup.tabMade":"setup.tabRemade",with:{tab:o}}]}}present(){return this.others??(this.others=SN(
this.book))}blankFirst(t){let[n,...o]=this.present();if(!(!n||o.length||this.known.has(n.id)||n.sheet.getLastRow()>0))return n.sheet.setName(t),Object.assign(n,{name:t,made:!0})}make(t){let n=
this.book.insertSheet(t,this.present().length),o={sheet:n,id:n.getSheetId(),name:t,made:!0};return this.present().push(o),o}};function Uv(e,t){let n=new Set(Object.values(t)),o=new Pm(e,n),r={},s=[];
for(let i of Yr){let{found:a,did:c}=o.find(i,t[i]);n.add(a.id),r[i]=a,s.push(...c)}return{found:r,did:s}}var Kv="Asia/Ho_Chi_Minh",Em="vi_VN",Bv=e=>e.getSpreadsheetLocale()===Em?[]:[{key:
"workbook.locale"}];function jv(e){let t=[];return e.getSpreadsheetTimeZone()!==Kv&&(e.setSpreadsheetTimeZone(Kv),t.push({key:"setup.zone"})),e.getSpreadsheetLocale()!==Em&&(e.setSpreadsheetLocale(
Em),t.push({key:"setup.locale"})),t}var RN=4,Wv=Yr.filter(e=>Object.keys(et(e)).length>0);function ON(e){return e.isNew?(Lx(e),Oa(e),Vp(e),[]):[...Ax(e),...Oa(e)]}function Sd(e){try{return e.getOwner(
)?.getEmail().toLowerCase()??""}catch{return""}}function TN(e,t,n,o,r){let s=new ui(ed(e,o,r)),i=Yr.flatMap(a=>s.ensure({tab:a,...t[a],rows:n.get(a)?.rows??0,columns:n.get(a)?.columns??0,positions:
n.get(a)?.positions??new Map}));return s.hiddenStay?[...i,{key:"setup.hidden"}]:i}function CN(e,t,n,o,r,s){let i=Object.fromEntries(Yr.map(p=>[p,t[p].id])),c=(p=>({version:p,spreadsheetId:e.getId(),
tabs:i,owner:o}))(n?.version??0),u=n&&{version:n.version,spreadsheetId:n.spreadsheetId,tabs:n.tabs,owner:n.owner},d=JSON.stringify(u)===JSON.stringify(c),l=Object.fromEntries(Yr.filter(p=>!t[
p].made).map(p=>[p,t[p].sheet]));Q0(c.version,{sheets:l,office:r,markKey:s},p=>{mm({...c,version:p}),d=!0}),d||mm(c)}function $N(e,t){if(e?.tabs.settings===void 0||e.tabs.settings===t)return;let{
settings:n={},staff:o}=e;return{...n,...o?{[Re.staff.label]:o.join(", ")}:{}}}var LN=e=>({[Re.staff.label]:e,[Re.replyTo.label]:"",[Re.testTo.label]:"",[Re.contact.label]:Re.contact.initial,[
Re.webAddress.label]:Re.webAddress.initial,[Re.lettersOn.label]:Re.lettersOn.initial});function AN(e){let t=Object.entries(xc).map(([n,o])=>[n,e[o]]);return t.some(([,n])=>n!==void 0)?
Object.fromEntries(t.map(([n,o])=>[n,o??""])):void 0}function _N(e,t){return e==="copy"?[{key:"setup.copied"}]:e==="here"&&!t?[{key:"setup.memoryLost"}]:[]}function PN(e,t){JSON.stringify(
e)!==JSON.stringify(t)&&ld(e);let n=t?ox(e,t):[];return n.length?[{key:"setup.staffJoined",with:{emails:n.join(", ")}}]:[]}function EN(e,t,n){let{contact:o,staff:r}=e.settings(),s={deadline:!e.round(
)?.dueBefore,contact:!o,roster:!n.some(({code:a})=>a)},i=[...new Set([t,...r].filter(Boolean))];return[...Object.values(s).includes(!0)?[{key:"setup.left",with:s}]:[],{key:"setup.mayEdit",with:{
emails:i.join(", ")}}]}function Zv(e){let t=Kn(),n=Sd(e),o=jv(e),{found:r,did:s}=Uv(e,t?.tabs??{});o.push(...s),r.summary.made&&r.summary.sheet.setFrozenRows(1);let i=new Map;for(let g of Wv){let f=
gx(g,r[g],t?.version??0);i.set(g,f.open),o.push(...f.did)}let a=T0(t?.markSecret),c=new Tt({book:e,setUp:{markKey:a.key,lastWitness:t?.witness??""}});for(let g of Yr)c.edits(g,r[g].sheet);C0(t)&&
t!==void 0&&t.version>=RN&&o.push({key:"setup.linksAnew"});let d,l=()=>d??(d=Session.getActiveUser().getEmail().toLowerCase()||n),p=r.summary.made?"none":Lm(e,r.summary.sheet),m=p==="copy"?LN(l()):$N(
t,r.settings.id),h=_N(p,t!==void 0),y=i.get("settings").isNew;if(o.push(...h),!y){let g=_m(c.table("settings"),l,m);p!=="copy"&&o.push(...g)}let b=y?t?.staff??[l()]:qn(c.settingTexts(
)).settings.staff;o.push(...TN(e,r,i,b,n));for(let g of Wv)o.push(...ON(i.get(g)));y&&o.push(..._m(c.table("settings"),l,m)),CN(e,r,t,n,c,a.key),o.push(...Fv(c,AN(c.settingTexts()),t?.round));let k=
a.isNew?Y0(c,a.key):0;k&&o.push({key:"setup.markedAnew",with:{count:k}}),a.isNew&&a.allMarked();let v=c.table("units");o.push(...sd(r.summary.sheet,{tab:r.units.name,positions:i.get(
"units").positions,rows:v.rows},{tab:r.accounts.name,positions:i.get("accounts").positions},{tab:r.rounds.name,positions:i.get("rounds").positions,rows:c.table("rounds").rows},!c.googleDiffers(
).includes("looks.chart"))),p!=="here"&&Cv(e,r.summary.sheet),t?.groups!==La(v.rows)&&ud(La(v.rows)),c.compileSettings(),o.push(...PN(c.settings().staff,t?.staff));let R=Object.fromEntries(nd.map(g=>[
g,i.get(g).rows]));nd.some(g=>t?.lines?.[g]!==R[g])&&dd(R);let O=new Bn(()=>e);return lo(c,O)||rn(c),SpreadsheetApp.flush(),o.push(...zv(c,O)),{first:(!t||t.version===0)&&!k&&h.length===0,did:o,after:
EN(c,n,v.rows)}}var Rd=(e,t=kd)=>{let n=SpreadsheetApp.getUi();n.alert(t,e,n.ButtonSet.OK)},Gv=(e,t)=>{let n=SpreadsheetApp.getUi();return n.alert(t,e,n.ButtonSet.YES_NO)===n.Button.YES};function Mm(
e,t){ScriptApp.requireScopes(ScriptApp.AuthMode.FULL,Rv(e));try{let n=Ea(),o=n?new Tt({who:gi(n)}):void 0,r=o?t(o):[{key:"who.nobody"}];o&&nr(o),r?.length&&Rd(r.map(S).join(`\n`))}catch(n){Rd(S(Wr(
n)))}}var Nm={key:"who.staffOnly"};function Hv(e,t){let n=Lv(t,e.remembered()),{caption:o,where:r}=Cm[t],s=SpreadsheetApp.getUi();r==="sidebar"?s.showSidebar(n.setTitle(o)):s.showModalDialog(
n.setWidth(r.width).setHeight(r.height),o)}function Vv(e){Mm(xd(e),t=>(t.remembered(),Cm[e].who==="staff"&&t.visitor().is!=="staff"?[Nm]:Hv(t,e)))}function qv(){Mm("showMissingFirst",e=>{let t=gv(e),
n=({problems:c})=>Rd(c.map(({sentence:u})=>u).join(`\n`));if(!t.ok)return n(t);let{missing:o,fix:r,before:s}=t.value;e.settle(),e.spreadsheet().setActiveSheet(e.sheet("units"));let a=Gv(S({key:
"roster.missingFirst",with:{missing:o,fix:r,tab:Q.units.title}}),kd)?void 0:fv(e,s);a&&!a.ok&&n(a)})}function MN(e){let t=e.visitor();return t.is==="staff"||si(Sd(e.spreadsheet()),Ee(t))}function NN(
e){let t=e.spreadsheet(),n=vd(t);if(n==="here")return Tv(t)?void 0:Nm;let o=n==="copy"?Sd(t):"";return o&&!si(o,Ea())?{key:"who.ownerFirst"}:void 0}function Xv(){Mm("setUp",e=>{let t=Kn()?MN(e)?
void 0:Nm:NN(e);if(t)return[t];let n=li();if(!n)return[{key:"workbook.busy"}];let{first:o,did:r,after:s}=Zv(e.spreadsheet());n.releaseLock();let i=r.filter(({key:d})=>d!=="setup.protection"),a=[...i,
...i.length< r.length?[{key:"setup.rights"}]:[]].map(S),c="Thiết lập, sửa lại sổ",u=s.map(S).join(`\n`);return o?Gv(`${S({key:"setup.first"})}\n\n${S({key:"setup.askGoogle"})}`,c)&&Hv(e,
"assumptions"):Rd(`${a.length?a.join(`\n`):S({key:"setup.nothing"})}\n\n${u}`,c),[]})}var DN=300;function IN(e){let t=new Map;for(let{unit:n,state:o,at:r,kind:s}of e.table("letters").rows){let i=
o===pe.sent||o===pe.bounced,a=n.trim();i&&a&&(t.get(a)?.at??"")<=r&&t.set(a,{at:r,kind:s})}return new Map([...t].map(([n,{at:o,kind:r}])=>[n,`${r}, ${M(H(o))}`]))}function zN(e,{unit:t}){if(Ue(
t.email).emails.length===0)return S({key:"desk.callNoEmail"});let n=e.refusedAddresses()[t.code.trim()],o=n?.email.split(", ").every(r=>t.email.toLowerCase().indexOf(r.toLowerCase())>=0);return n&&o?
S({key:"desk.callRefused",with:{email:n.email}}):""}function Yv(e,t){if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let n=Xe(e,e.table("accounts").rows),o=vs(e,n).filter(Wc),r=new Map;
for(let{active:l,unit:p,faults:m}of n.accounts)l&&m.some(dn)&&r.set(p,(r.get(p)??0)+1);let s=IN(e),i=e.round(),a=Uu(e.table("calls").rows,i?.id??""),c=({unit:l})=>a.get(l.code.trim()),u=l=>c(
l)?.appointed||"9999",d=o.filter(l=>Uo(l,t)).sort((l,p)=>u(l).localeCompare(u(p))||Ss(l,p));return T({round:i?.name??"",deadline:i?$o(i,e.today):"",units:d.slice(0,DN).map(l=>{let p=Zc(l),m=c(l);
return{...p,faulty:r.get(p.code)??0,lastLetter:s.get(p.code)??"",unreached:zN(e,l),lastCall:m?Gs(m):"",appointed:m?.appointed??""}}),count:d.length,choices:Fo(o)})}var Jv=P({unit:E().check(ce(nn)),
result:ut(Object.keys(ls)),appointed:E().check(ce(40)),note:E().check(ce(500))});function FN(e,t){let n=t.unit.trim();if(!n||!e.table("units").rows.some(({code:i})=>i.trim()===n))return w({key:
"form.unknownUnit",with:{code:n}});let o=t.appointed.trim()&&ke(t.appointed);if(o===void 0||t.result==="appointed"&&o< e.today)return w({key:"desk.callDay"});let r={round:e.round()?.id??"",unit:n,at:
e.now,result:ls[t.result],appointed:o,note:t.note.trim(),who:yo(e.visitor())},s=Zw(e.table("calls").rows,r);return s<0?e.append("calls",[r]):e.putTyped("calls",[{index:s,cells:r}]),T({lastCall:Gs(r),
appointed:o})}function Qv(e,t){return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):he(e,()=>FN(e,t))??w({key:"workbook.busy"})}var Od=["review","comment","fixFields","approved"],Im=
e=>Object.fromEntries(Od.map(t=>[t,e[t]])),Ma=e=>`${on(e)}.${Wo(JSON.stringify(Od.map(t=>e[t])))}`,Na=e=>e.split(".")[0],eS=(e,t)=>{let n=Sr(e.approved,e,t);return typeof n=="string"?[]:n};
function Da(e,t,n){if(!(t.blank||t.pending||!t.active||t.review==="passed"||t.review==="returned"))return t.faults.some(o=>dn(o)&&!Ki(o))?"faulty":eS(e,n).length===0?"new":e.review===Oe.returned||
e.review===""&&e.comment.trim()?"mended":"changed"}var Dm=e=>le.includes(e);function Td(e,t,n){let{rows:o}=e.table("accounts"),r=new Map(e.table("units").rows.map(a=>[a.code.trim(),a])),s=e.markKey(),
i=({column:a,problem:c})=>({sentence:S(c),...Dm(a)?{field:a}:Dm(c.field??"")?{field:c.field}:{}});return a=>{let c=o[a],u=t.accounts[a],d=c&&u&&Da(c,u,s);if(!d)return;let l=r.get(u.unit);return{rowId:
Ye(c,a),version:Ma(c),state:d,unit:{code:u.unit,name:l?.name.trim()||u.unit,kind:l?.kind.trim()??"",parent:l?n(l).label:""},fields:Object.fromEntries(le.map(p=>[p,c[p]])),link:
u.reading?.values.address||c.address,changed:eS(c,s).filter(Dm),says:[...u.faults.filter(p=>!Ki(p)),...u.remarks].map(i),comment:c.comment.trim(),at:fe(c.updated),by:c.source===Tn.hand?Tn.hand:c.by,
was:Im(c)}}}var tS=20,nS=e=>e.as==="returned"?e.comment.trim():"";function UN(e,t,n){if(e.as==="undo")return e.was;let o=n.markKey();return{review:e.as==="passed"?Oe.passed:Oe.returned,comment:nS(e),
fixFields:e.as==="returned"?e.fields.map(Lt).join(", "):"",approved:o?to(t,o):""}}var KN=(e,t)=>Od.every(n=>e[n]===t[n]);function BN({version:e},t,n){if(Na(e)!==Na(Ma(t)))return{key:
"desk.changedMeanwhile"};let o=Di(t.review);return o&&zo(t,n.markKey()).length===0?{key:"desk.decidedMeanwhile",with:{word:o}}:{key:"desk.takenBack"}}function jN(e,t,n){let o=t.findIndex((c,u)=>Ye(c,
u)===e.rowId),r=t[o];if(!r)return;let s=UN(e,r,n),i={decision:e,index:o,before:{...r}},a=Ma(r);return Na(e.version)===Na(a)&&KN(s,Im(r))?{...i,again:!0}:e.version===a?{...i,cells:s}:{...i,why:BN(e,r,
n)}}function WN(e,t){let n=t.filter(({cells:i})=>i);e.putStaff("accounts",n.map(({index:i,cells:a})=>({index:i,cells:{...a}})));let{rows:o}=e.table("accounts"),r=Xe(e,o),s=new Set(t.filter(({why:i}
)=>!i).map(({before:i})=>i.unit.trim()));return e.putOwn("accounts",Ds(o,r,i=>s.has(i.unit.trim()))),e.putOwn("units",uo(e.table("units").rows,r,i=>s.has(i.code.trim()))),e.putNotes("accounts",
t.filter(({before:i,again:a,cells:c})=>a||c&&i.review&&!Di(i.review)).map(({index:i})=>({index:i,notes:Lr(r.accounts[i])}))),r}function ZN(e,t){let n=e.table("accounts").rows,o=t.map(c=>jN(c,n,e)),r=
o.filter(c=>c!==void 0),s=WN(e,r),i=Td(e,s,_n(e.table("units").rows)),a=t.map((c,u)=>{let{rowId:d}=c,l=o[u];if(!l)return{rowId:d,is:"conflict",why:S({key:"desk.rowGone"})};let p=i(l.index);if(
l.why)return{rowId:d,is:"conflict",why:S(l.why),...p?{row:p}:{}};if(c.as==="undo")return p?{rowId:d,is:"undone",row:p}:{rowId:d,is:"conflict",why:S({key:"desk.rowGone"})};let m=e.table(
"accounts").rows[l.index];return{rowId:d,is:"done",version:Ma(m)}});return T({decided:a})}function oS(e,{decisions:t}){return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):new Set(t.map(({rowId:n}
)=>n)).size!==t.length?w({key:"form.oldPage"}):t.some(n=>n.as==="returned"&&!nS(n))?w({key:"desk.noReason"}):he(e,()=>ZN(e,t))??w({key:"workbook.busy"})}var GN=200;function rS(e,t,n){let o=e.filter(
Boolean).map(H),r=[...o,t].filter(Boolean).sort()[0];if(!r)return[];let s=o.reduce((a,c)=>c>a?c:a,n||r),i=Math.min(GN,Math.max(0,Ve(r,s))+1);return Array.from({length:i},(a,c)=>J(s,c+1-i))}
function zm(e,t){let n=e.filter(Boolean).map(H).sort(),o=0;return t.map(r=>{for(;o< n.length&&n[o]<=r;)o+=1;return o})}var HN=200,VN=40,qN=3,XN=3;function iS(e){let t=e.filter(i=>i.counted),n=
t.filter(({status:i})=>i===L.missing).length,o=t.filter(({status:i})=>i===L.fix).length,r=t.filter(i=>i.status!==L.missing&&i.status!==L.fix&&(i.timeliness===ae.onTime||i.timeliness==="")).length,s=
t.length;return{required:s,onTime:r,late:s-n-o-r,fix:o,missing:n}}function sS(e,t){let n=new Map;for(let o of e)for(let{value:r,label:s}of t(o)){if(!r)continue;let i=n.get(r)??{label:s,units:[]};
i.units.push(o),n.set(r,i)}return[...n.values()].map(({label:o,units:r})=>({label:o,...iS(r)})).filter(({required:o})=>o>0).sort((o,r)=>r.missing+r.fix-o.missing-o.fix||o.label.localeCompare(r.label,
"vi")).slice(0,VN)}function YN(e){let t=Ne(e),n=o=>{let r=t.superior(o);return r?[{value:r.code.trim(),label:r.name.trim()},...n(r)]:[]};return({unit:o,parent:r})=>{let s=n(o);return s.length?s:[r]}}
function JN(e,t,n,o){let r=qe(n),s=t.filter(({counted:l})=>l).map(({first:l})=>l),i=r>e.today?r:e.today,a=rS(s,n.from,i),c=zm(s,a),u=new Map;for(let{state:l,at:p}of e.table(
"letters").rows)l===pe.sent&&u.set(H(p),(u.get(H(p))??0)+1);let d=o&&r&&o.last?zm(o.firsts,a.map(l=>J(o.last,Ve(r,l)))):void 0;return a.map((l,p)=>({day:M(l),...l<=e.today?{reported:c[p]}:{},...d?{
before:d[p]}:{},letters:u.get(l)??0,...l===r?{isLast:!0}:{}}))}function QN(e,t,n,{dueBefore:o,graceUntil:r}){let s=e.table("accounts").rows,i=e.markKey(),a=s.filter((m,h)=>{let y=Da(m,t.accounts[h],
i);return y!==void 0&&y!=="faulty"}),c=n.filter(m=>m.counted&&m.status===L.missing),u=c.filter(({unit:m})=>Ue(m.email).emails.length===0),d=o?Ve(e.today,qe({dueBefore:o})):void 0,l=t.units.filter(({
faults:m})=>m.length>0).length+t.accounts.filter(m=>m.faults.some(h=>!dn(h))).length;return[o===""&&{sentence:S({key:"desk.nextDeadline"}),section:"dot"},c.length>0&&d!==void 0&&d< XN&&{sentence:S({
key:d<0&&(!r||e.today>r)?"desk.nextOverdue":"desk.nextCall",with:{count:c.length,days:Math.max(0,d)}}),section:"goi-dien"},a.length>0&&{sentence:S({key:"desk.nextReview",with:{count:a.length}}),
section:"duyet"},u.length>0&&{sentence:S({key:"desk.nextSilent",with:{count:u.length}}),section:"goi-dien"},l>0&&{sentence:S({key:"desk.nextFaults",with:{count:l}})},c.length>u.length&&{sentence:S({
key:"desk.nextMissing",with:{count:c.length}}),section:"goi-dien"}].filter(m=>m!==!1).slice(0,qN)}function eD(e,t){let[n]=br(e.table("rounds").rows).map(({round:r})=>r).filter(({id:r,state:s}
)=>s==="closed"&&r!==t?.id).sort((r,s)=>r.openedAt< s.openedAt?1:-1);if(!n)return;let o=e.table("history").rows.filter(({round:r})=>r.trim()===n.id).map(({first:r})=>r);return{name:n.name,firsts:o,
last:qe(n)}}function aS(e,t){if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let n=Xe(e,e.table("accounts").rows),o=vs(e,n),r=e.round(),{dueBefore:s="",graceUntil:i=""}=r??{},a={dueBefore:
s,graceUntil:i,from:r?H(r.openedAt):""},c=eD(e,r),u=o.filter(Wc),d=u.filter(l=>Uo(l,t)).sort(Ss);return T({round:r?.name??"",before:c?.name??"",deadline:$o({dueBefore:s,graceUntil:i},e.today),all:iS(
o),days:JN(e,o,a,c),kinds:sS(o,({kind:l})=>[{value:l,label:l}]),parents:sS(o,YN(e.table("units").rows)),next:QN(e,n,o,a),owing:d.slice(0,HN).map(Zc),owingCount:d.length,choices:Fo(u)})}var tD=100;
function cS(e,t){if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let n=e.table("units").rows,{rows:o}=e.table("accounts"),r=Xe(e,o),s=_n(n),i=new Map(n.map(l=>[l.code.trim(),l])),a=
e.markKey(),c=o.flatMap((l,p)=>{let m=r.accounts[p],h=Da(l,m,a),y=i.get(m.unit);return h?[{index:p,state:h,updated:l.updated,parent:y?s(y):{value:"",label:""},kind:y?.kind.trim()??""}]:[]}),u=
c.filter(l=>Uo(l,t)&&(t.state||l.state!=="faulty")).sort((l,p)=>l.updated===p.updated?l.index-p.index:l.updated< p.updated?-1:1),d=Td(e,r,s);return T({rows:u.slice(0,tD).flatMap(({index:l})=>d(l)??[
]),waiting:u.length,choices:Fo(c)})}function uS(e,t){return e.visitor().is==="staff"&&Ks(e,t),hw(e)}var dS=e=>e.slice(0,e.indexOf("."));function lS(e){let t=e.googleDiffers();if(t.length===0)return[];
let n=t.map(dS),o=Object.keys(pi).find(r=>n.includes(r))??n[0];return[{key:"google.differs",with:{count:t.length,so:pi[o]??""}}]}var nD=({answers:e})=>e.filter(({answer:t})=>t===void 0).map(({key:t,
how:n})=>({says:om[t],why:S({key:`google.${n}`})}));function oD(e,{same:t,differs:n,notAsked:o,answers:r}){let s=a=>a.join("; ")||"-",i=r.filter(({answer:a})=>a!==void 0);return d0(M(e),String(
t.length),s(n.map(({id:a,saw:c})=>`${a} (${c})`)),s(o),s(i.map(({key:a,answer:c})=>`${a}=${c}`)),s(r.filter(({answer:a})=>a===void 0).map(({key:a})=>a)))}function rD(e,t){return{same:t.same.length,
differs:t.differs.map(({id:n,saw:o})=>({says:Gr[n],saw:o,so:pi[dS(n)]})),unknown:[...t.notAsked.map(n=>({says:Gr[n],why:S({key:"google.refused"})})),...nD(t)],answers:t.answers.flatMap(({key:n,answer:
o})=>o===void 0?[]:[{question:om[n],answer:o}]),copy:oD(e,t)}}function pS(e){if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let t=e.checkGoogle();return t?T(rD(e.today,t)):w({key:
"google.busy"})}function mS({drafts:e},{unit:t,draft:n}){return e.keep(t,n),T({})}function hS({drafts:e},{unit:t}){return e.drop(t),T({})}var rr=["code","name","kind","parent","email","phone",
"required","extendedTo","note","formerly","communes","activity","mergedInto"],Jr=(...e)=>new RegExp(`^(?:${e.join("|")})$`),It=(...e)=>new RegExp(`^(?:${e.join("|")})(?![a-z\\d])`),Fm=(
...e)=>new RegExp(`(?:^|[^a-z\\d])(?:${e.join("|")})(?![a-z\\d])`),sD="(?:(?:co quan|to chuc)[ ,/-]*)?(?:don vi|dv)",gS="cdcs|(?:cong doan|cd)(?: co so)?|to chuc cong doan",iD=
"(?:[ ,/&-]+(?:co so|xa|phuong|thi tran|dac khu|nghiep doan|nd|cdcs|cong doan))*",fS="(?: (?:truc thuoc|bao cao|thanh vien|cong doan))?",aD=
"don vi|d ?/ ?v|dv|cd|cdcs|cong doan|to chuc|co quan|cac|ldld|nghiep doan|doanh nghiep|truong|cong ty|co so|unit",cD="(?:thuoc )?(?:doi tuong|dien)",uD="(?:phai|can|co|yeu cau)",dD=[["required",
new RegExp(`^(?:${cD} )?(?:${uD} ){0,2}(?:nop bao cao|bao cao|nop)(?: khong)?$`)],["required",It("bat buoc","required")],["extendedTo",It("(?:ngay |duoc |da |(?:thoi )?han )?gia han","han moi",
"extended")],["email",Fm("e ?-? ?mail","g?mail")],["email",It("(?:dia chi )?(?:thu (?:dien tu|dt)|hop thu)")],["phone",Fm("dien thoai","s?dt(?:dd|cq|lh)?","di dong","phone","hotline")],["phone",It(
"tel","telephone","mobile","d thoai","so (?:lien (?:he|lac)|may)","zalo","dd")],["parent",Fm("cap tren","(?:cd)?ctttcs","chu quan","quan ly","phu trach")],["parent",It("(?:truc )?thuoc","parent",
"superior")],["kind",It("(?:phan )?loai","khoi","nhom","hinh thuc","kind","type")],["kind",Jr("cap(?: cong doan| don vi)?")],["note",It("ghi chu","(?:luu|chu) y","chu thich","dien giai","nhan xet",
"notes?","remarks?")],["code",/^ma\b(?! (?:so )?(?:thue|buu|vung|quan he|qhns|bhxh|dinh danh ca nhan|trang|dong))/],["code",It("ky hieu","so (?:hieu|ma)","(?:unit[ _])?(?:code|id)")],["name",Jr("ten",
"name","unit(?:[ _]name)?","danh sach don vi")],["name",It(`ten (?:day du )?(?:cua )?(?:${aD})`,"ten (?:goi|day du|chinh thuc|tieng viet)")],["name",Jr(`${sD}${fS}`,`(?:${gS})${fS}`)],["name",Jr(
`(?:${gS})${iD}`)]],yS="(?:khi )?(?:sap xep|sap nhap|hop nhat|doi ten|dieu chinh|chuyen)",bS=new RegExp(`(?:^|\\s)(?:cu|truoc(?: day)?|truoc ${yS})$`),wS=new RegExp(`(?:^|\\s)(?:moi|sau ${yS})$`),lD=[
["mergedInto",It("(?:duoc )?(?:sap |hop )?nhap (?:vao|thanh|ve)","hop nhat (?:vao|thanh)")],["mergedInto",Jr("don vi nhan (?:sap nhap|hop nhat)","sap nhap","nhap")],["newName",It(
"doi ten(?: thanh)?")],["newParent",It("(?:duoc )?chuyen (?:ve|den|sang|giao)","ban giao (?:ve|cho|den)","noi (?:chuyen )?den")],["newParent",It("(?:don vi |cong doan |noi )?tiep nhan")],["plan",It(
"(?:hinh thuc|noi dung|ket qua|huong) (?:sap xep|thay doi|dieu chinh)","phuong an")],["activity",Jr("hoat dong","(?:tinh trang|trang thai) hoat dong","tinh trang(?: don vi)?")],["communes",It(
"dia ban","(?:cac )?xa,? phuong (?:phu trach|truc thuoc)")],["formerly",Jr("ten cu,? ma cu","ten,? ma cu","ten goi khac")]],pD=/\b(?:cu|truoc(?: day)?)$/,mD=
/^(?:s ?tt|tt|so tt|so thu tu|no|n0|#|so)$/,Qr=(e,t=/\([^()]*\)|\[[^[\]]*\]/g)=>G(D(e.slice(0,200).normalize("NFKC").replace(/(\p{Ll})(?=\p{Lu})/gu,"$1 ").replace(/_/g," "))).replace(t," ").replace(
/[*:.;?!"'“”]+/g," ").replace(/\s+/g," ").trim();function Um(e){let t=Qr(e);if(!(!t||pD.test(t)))return rr.find(n=>Qr(ft[n].heading)===t)??dD.find(([,n])=>n.test(t))?.[0]}var hD={code:"Code",name:
"Name",parent:"Parent"};function gD(e){let t=Qr(e,/[()[\]]/g);if(!t)return;let n=rr.find(r=>Qr(ft[r].heading)===t);if(n)return n;let o=lD.find(([,r])=>r.test(t));if(o)return o[0];for(let[r,s]of[[
"old",bS],["new",wS]]){if(!s.test(t))continue;let i=Um(t.replace(s,"")||"ten");if(i!=="code"&&i!=="name"&&i!=="parent")return Um(e);let a=`${r}${hD[i]}`;return a==="oldParent"?void 0:a}return Um(e)}
var Cd=200;function es(e){let t=new Map,n=[];return e.slice(0,Cd).forEach((o,r)=>{let s=gD(o),i=s==="name"&&t.has(s)&&/truc thuoc/.test(Qr(o))?"parent":s;i&&!t.has(i)?t.set(i,r):D(o)&&!mD.test(Qr(
o))&&n.push(D(o))}),{at:t,leftOut:n}}function kS(e,t){let n="";return e.map((o,r)=>{let s=Qr(t[r]??"",/[()[\]]/g);return s&&(n=bS.test(s)?"cũ":wS.test(s)?"mới":""),n&&D(o)&&!D(t[r]??"").includes(D(
o))?`${o} ${n}`:o})}var fD=e=>rr.includes(e);function SS(e){let t=(...c)=>c.some(u=>e.has(u)),n=new Map([...e].filter(c=>fD(c[0]))),o=(c,u)=>{e.has(u)&&n.set(c,e.get(u))},r=t("oldCode","oldName"),s=t(
"newCode","newName","newParent","plan"),i=n.has("code")&&n.has("name")&&t("kind","email","phone","required");if(!r&&s&&!t("code","name"))return o("code","newCode"),o("name","newName"),o("parent",
"newParent"),{plain:n};if(i&&!s)return n.has("formerly")||o("formerly",t("oldName")?"oldName":"oldCode"),{plain:n};if(!r&&!s&&!t("mergedInto","activity"))return{plain:n};let a=e.get("newName")??(r?
e.get("name"):void 0);return{plain:n,change:{code:e.get("oldCode")??e.get("code"),name:e.get("oldName")??(a===e.get("name")?void 0:e.get("name")),newCode:e.get("newCode")??(e.has("oldCode")?e.get(
"code"):void 0),newName:a,newParent:e.get("newParent")??(r?e.get("parent"):void 0),plan:e.get("plan")}}}var $d=e=>e.split(/[;\n]+/).map(t=>t.trim()).filter(Boolean),yD=(e,t)=>{let n=$d(e);return!t||
n.some(o=>K(o)===K(t))?e:[...n,t].join(`\n`)},RS=e=>/giai the|(?:cham dut|ket thuc|ngung) hoat dong/.test(G(e));function bD(e){let t=new Map,n=new Map,o=new Map,r=(a,c,u)=>{let d=a.get(c);c&&(d?
d.push(u):a.set(c,[u]))};e.forEach((a,c)=>{let u=j(a.code);if(u){t.has(u)||t.set(u,c),r(n,K(a.name),c);for(let d of $d(a.formerly))r(o,K(d),c),r(o,j(d),c)}});let s=a=>St(e[a])===ee.active,i=(a=[])=>{
let c=a.filter(s),u=c.length?c:a;return u.length>1?"many":u[0]};return{isActive:s,byCode:a=>t.get(j(a)),byName:a=>i(n.get(K(a)))??i(o.get(K(a))),byFormerCode:a=>o.get(j(a))?.[0]}}function OS(e,t){
let n={changes:[],same:0,rejected:[],notes:[]},o=bD(t),r=(b,k)=>{n.rejected.push({line:b,why:k})},s=[],i=new Map;for(let b of e){let{code:k,name:v}=b.change,R=k?o.byCode(k):o.byName(v),O=R===void 0&&
k&&!wD(b)&&!b.change.newName&&!b.change.newCode;if(R==="many")r(b.line,{key:"roster.changeMany",with:{name:v}});else if(R===void 0&&!(O&&(v||b.unit.name)))r(b.line,k||v?{key:"roster.changeNone",with:{
text:k||v}}:{key:"roster.noCode"});else{let C=R??j(k),g=i.get(C);g!==void 0?r(b.line,{key:"roster.changeTwice",with:{line:g}}):(i.set(C,b.line),s.push({line:b,index:R}))}}let a=new Map,c=new Map,u=(b,
k)=>{a.set(j(k.code),{line:b,cells:k})};for(let{line:b,index:k}of s){let{newCode:v,newName:R,newParent:O,name:C,code:g}=b.change,f=vS(b.unit);if(k===void 0)u(b.line,{...f,code:g,name:C||b.unit.name,
parent:O||b.unit.parent});else if(v&&o.byCode(v)===void 0&&!a.has(j(v))){let x=t[k];u(b.line,{kind:x.kind,...f,code:v,name:R||x.name,parent:O||x.parent})}}for(let[b,{line:k,cells:v}]of a){let R=
o.byFormerCode(b);R!==void 0&&(a.delete(b),r(k,{key:"roster.codeUsed",with:{code:v.code,name:t[R].name}}))}let d=b=>{let k=o.byCode(b);if(k!==void 0)return t[k].code;let v=a.get(j(b));if(
v)return v.cells.code;let R=c.get(K(b));if(R!==void 0)return R;for(let{cells:C}of a.values())if(K(C.name)===K(b))return C.code;let O=o.byName(b);return O===void 0||O==="many"?O:t[O].code},l=new Map,p=
new Set;for(let{line:b,index:k}of s){let v=K(b.change.newName);k===void 0||!v||xS(b,t[k])||(l.set(v,[...l.get(v)??[],k]),v!==K(t[k].name)&&p.add(k))}for(let[b,[k,...v]]of l){let R=o.byName(b),O=
R===void 0||R===k||R!=="many"&&p.has(R);!v.length&&O&&c.set(b,t[k].code)}for(let{line:b,index:k}of s){if(k===void 0)continue;let v=h(b,k);"why"in v?r(b.line,v.why):Object.keys(v.cells).length?
n.changes.push({line:b.line,index:k,cells:v.cells}):n.same+=1}for(let b of a.values()){let k=m(b.line,b.cells.parent??"");typeof k!="string"?r(b.line,k):n.changes.push({...b,cells:{...b.cells,parent:
k}})}return n;function m(b,k){if(!k)return"";let v=d(k);return v==="many"?{key:"roster.changeMany",with:{name:k}}:v!==void 0?v:(tp(k)||n.notes.push({line:b,problem:{key:"roster.parentByName",with:{
parent:k}}}),k)}function h(b,k){let v=t[k],{newName:R,newParent:O}=b.change,C=$n(b.unit.activity);if(C===ee.dissolved||!C&&RS(b.change.plan))return{cells:Km(v,{activity:ee.dissolved,mergedInto:""})};
let g=y(b,k);if(typeof g!="string")return{why:g};if(g)return{cells:Km(v,{activity:ee.merged,mergedInto:g})};if(!o.isActive(k)&&C!==ee.active)return{why:{key:"roster.changeGone",with:{name:v.name,
activity:St(v)}}};let f={...vS(b.unit)};if(delete f.activity,delete f.mergedInto,o.isActive(k)||Object.assign(f,{activity:ee.active,mergedInto:""}),R&&K(R)!==K(v.name)&&Object.assign(f,{name:R,
formerly:yD(f.formerly??v.formerly,v.name)}),O){let x=m(b.line,O);if(typeof x!="string")return{why:x};f.parent=x}return{cells:Km(v,f)}}function y(b,k){let{newCode:v,newName:R}=b.change,O=t[k],C=
b.unit.mergedInto||(xS(b,O)?v:""),g=C||(R&&K(R)!==K(O.name)?R:"");if(!g)return $n(b.unit.activity)===ee.merged&&St(O)!==ee.merged?{key:"roster.mergedNowhere"}:"";let f=d(g);return f==="many"?{key:
"roster.changeMany",with:{name:g}}:f!==void 0?f===O.code&&!C?"":f:{key:"roster.needsNewCode",with:{name:g}}}}var wD=({unit:e,change:t})=>e.mergedInto!==""||RS(t.plan)||($n(
e.activity)??ee.active)!==ee.active,xS=({change:e},{code:t})=>e.newCode!==""&&j(e.newCode)!==j(t);function vS(e){let{code:t,name:n,parent:o,...r}=e;return Object.fromEntries(Object.entries(r).filter((
[,s])=>D(s)!==""))}var Km=(e,t)=>Object.fromEntries(Object.keys(t).flatMap(n=>t[n]===e[n]?[]:[[n,t[n]]]));function TS(e,t,n){let o={...e,...t},[r,s]=[St(e),St(o)];if(s===ee.dissolved&&r!==s)return[
"dissolved"];if(s===ee.merged&&(r!==s||e.mergedInto!==o.mergedInto))return["merged"];let i=[...r!==s?["revived"]:[],...t.parent!==void 0&&j(t.parent)!==j(e.parent)?["moved"]:[],...n&&t.name!==void 0&&
K(t.name)!==K(e.name)?["renamed"]:[]];return i.length?i:["other"]}function Bm(e){let t=o=>e.filter(({kinds:r})=>r.includes(o)).length,n=new Map;for(let o of e)o.kinds.includes("moved")&&n.set(o.to,(
n.get(o.to)??0)+1);return{moved:t("moved"),to:[...n].map(([o,r])=>({name:o,count:r})).sort((o,r)=>r.count-o.count),merged:t("merged"),renamed:t("renamed"),dissolved:t("dissolved"),revived:t(
"revived"),other:t("other")}}function CS(e){let{named:t}=Ne(e);return n=>t(n)?.name??n}var _S=lT($S(),1);var PS=["\u0009",";",",","|"],kD=/^\s*"?sep=(.)"?[ \t]*(?=\n|$)/i,xD=20,vD=2e3,LS=(e,t)=>es(
e.slice(0,vD).split(t)).at.size;function SD(e){let t=e.slice(0,5e4).split(`\n`).filter(i=>i.trim()).slice(0,xD),[n=""]=t;if(t.some(i=>i.includes("\u0009")&&LS(i,"\u0009")>1))return"\u0009";let o,r=1;
for(let i of PS)for(let a of t){let c=LS(a,i);c>r&&([o,r]=[i,c])}if(o)return o;if(n.includes("\u0009"))return"\u0009";let s=i=>n.split(i).length;return s(";")>s(",")?";":","}var ES="\ue000",RD=5e3;
function OD(e,t,n,o){let r=Math.min(e.length,t+RD),s=0;for(let i=t+1;i< r;i+=1){let a=e[i];if(a===n)s+=1;else if(a===`\n`){if(s>=Math.max(1,o-1))return-1;s=0}else if(a==='"')if(e[i+1]==='"')i+=1;else{
let c=i+1;for(;e[c]===" ";)c+=1;return c>=e.length||e[c]===n||e[c]===`\n`?i+1:-1}}return-1}function TD(e,t){if(!e.includes('"'))return e;let[n=""]=e.split(`\n`,1),o=n.split(t).length,r="",s=0,i=0;for(
;s< e.length;){let a=e[s]==='"'&&i<200?OD(e,s,t,o):-1;e[s]==='"'&&a<0&&(i+=1);let c=a<0?AS(e,s,t):AS(e,a,t),u=e.slice(s,c);r+=a<0?u.replace(/"/g,ES):u,c< e.length&&(r+=e[c]),s=c+1}return r}
function AS(e,t,n){let o=t;for(;o< e.length&&e[o]!==n&&e[o]!==`\n`;)o+=1;return o}function CD(e){if(!(!/\x3ctr[\s>]/i.test(e)||!/<\x2f?(?:table|html|tbody)\b/i.test(e)))return e.split(
/\x3ctr\b/i).slice(1).map(t=>t.split(/\x3ct[dh]\b/i).slice(1).map(n=>LD(n.slice(n.indexOf(">")+1))))}var $D={amp:"&",lt:"<",gt:">",quot:'"',nbsp:" "},LD=e=>e.replace(/\x3cbr\b[^<>]*>/gi,`\n`).replace(
/<[^<>]*>/g,"").replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,(t,n,o,r)=>{let s=n?+n:o?parseInt(o,16):0;return s>0&&s<1114112?String.fromCodePoint(s):$D[String(r).toLowerCase()]??t}
).trim(),AD=e=>/^[\s|:-]*-[\s|:-]*$/.test(e)?"":e.replace(/^\s*\|/,"").replace(/\|\s*$/,"");function MS(e){let t=e.replace(/^\uFEFF/,"").replace(/\r\n?/g,`\n`),n=CD(t);if(n)return n;let o=kD.exec(t),
r=o?t.slice(o[0].length):t,i=PS.find(l=>l===o?.[1])??SD(r),a=i==="|"?r.split(`\n`).map(AD).join(`\n`):r,c=TD(a,i);if(c==="")return[];let{data:u}=(0,_S.parse)(c,{delimiter:i,newline:`\n`}),d=u.map(
l=>l.map(p=>p.split(ES).join('"')));return c.endsWith(`\n`)&&d.pop(),d}var zS=20;function Zm(e){let t=e.slice(0,zS).map(r=>({row:r,at:es(r.cells).at})),n=t.find(({at:r})=>r.has("code")&&r.has(
"name"));if(n)return n.row;let[o]=t.slice().sort((r,s)=>s.at.size-r.at.size);return o&&o.at.size>1?o.row:e[0]}function _D(e){let t=e.map(n=>D(n)).filter(Boolean);return t.length>1&&t.every(
n=>/^\(?(?:\d{1,2}|[A-H])\)?(?:=[\d()+-]+)?$/.test(n))}var PD=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X)|[A-H])[.)]?$/,ED=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X))[.)]?$/,MD=
/^(?:khoi|cum|nhom|cac|cong doan cac|danh sach|don vi|to|doi tuong)\b/;function FS(e){return rr.some(n=>n!=="code"&&n!=="name"&&e[n])||!PD.test(e.code)?!1:ED.test(e.code)||MD.test(G(e.name))}var ND=(
e,t)=>({code:t(e.code),name:t(e.name),newCode:t(e.newCode),newName:t(e.newName),newParent:t(e.newParent),plan:t(e.plan)});function DD(e,{code:t,name:n,newCode:o,newName:r,newParent:s,plan:i}){
return o||r||s||i?!1:FS({...e,code:t,name:n})}function ID(e){let{emails:t,bad:n}=Ue(e.email);return{...e,email:n.length?e.email:t.join(", "),phone:Ro(e.phone)==="NOTHING"?"":e.phone,activity:
e.activity?$n(e.activity)??e.activity:"",required:e.required?Oo(e.required)??e.required:"",extendedTo:e.extendedTo?ke(e.extendedTo)??e.extendedTo:""}}function Hm(e){let t=MS(e).map((k,v)=>({line:v+1,
cells:k})).filter(({cells:k})=>k.some(v=>v.trim())),n=Zm(t),o=n&&es(n.cells).at.size<2?zD(t):void 0,r=(o&&Zm(o))??n,s=o??t,i=r&&s[s.indexOf(r)-1],{at:a,leftOut:c}=es(kS(r?.cells??[],i?.cells??[])),{
plain:u,change:d}=SS(a),p=(d?d.code===void 0&&d.name===void 0?["code"]:[]:["code","name"]).filter(k=>!u.has(k)).map(k=>ft[k].heading),m={lines:[],has:[...u.keys()],missingColumns:p,isChanges:
d!==void 0,leftOut:c,headings:r?.line??1,sections:[],offers:o?FD(t,o):[]},h=r?t.filter(({line:k})=>k>r.line):[],y=(r?.cells??[]).map(k=>D(k)).join("\u0009"),b=(k,v)=>v===void 0?"":D(k[v]);
return h.forEach(({line:k,cells:v},R)=>{if(R===0&&a.size>1&&_D(v)||v.map(x=>D(x)).join("\u0009")===y)return;let O=Object.fromEntries(rr.map(x=>[x,b(v,u.get(x))])),C=d&&ND(d,x=>b(v,x));if(C?DD(O,C):FS(
O)){m.sections.push({line:k,text:[O.code,O.name].filter(Boolean).join(" · ")});return}if(!o)for(let x of["name","kind","parent","note"]){let $=O[x]?pr(v[u.get(x)]):void 0;$&&m.offers.push({line:k,
from:O[x],to:$.text})}let g=NS(v,u.get("formerly")),f=ID({...O,formerly:g,email:NS(v,u.get("email"))});m.lines.push({line:k,unit:f,...C&&{change:C}})}),m}var NS=(e,t)=>t===void 0?"":(e[t]??"").split(
`\n`).map(n=>D(n)).filter(Boolean).join(`\n`);function zD(e){let t=r=>qh(r.map(({cells:s})=>s.slice(0,Cd)))?.rows.map((s,i)=>({line:r[i].line,cells:s})),n=t(e.slice(0,zS)),o=n&&Zm(n);return o&&es(
o.cells).at.size>1?t(e):void 0}function FD(e,t){return e.flatMap(({line:n,cells:o},r)=>o.slice(0,Cd).flatMap((s,i)=>{let a=t[r].cells[i];return s===a?[]:[{line:n,from:s,to:a}]}))}var Ia=e=>j(
e).replace(/[^\p{L}\p{N}]/gu,"").replace(/(^|\p{L})0+(?=\p{N})/gu,"$1");function US(e){let t=new Map,n=new Map,o=new Map,r=new Map;return e.forEach(({code:s,name:i,formerly:a},c)=>{if(j(s)){t.set(j(
s),c),n.has(Ia(s))||n.set(Ia(s),c),K(i)&&!o.has(K(i))&&o.set(K(i),c);for(let u of $d(a))r.set(j(u),c)}}),{byCode:t,byNear:n,byName:o,byFormer:r}}var KS=(e,t)=>[e,t].filter(Boolean).join(" · ")||S({
key:"roster.nothing"});function Vm(e,t){let n=e.isChanges?KD(e,t):HD(e,t),o=t.slice();for(let{index:s,unit:i}of n.changed)o[s]={...o[s],...i};let r=CS([...o,...n.added.map(({unit:s})=>({...Zn(ft),
...s}))]);for(let s of n.changed){let i=t[s.index];s.kinds=TS(i,s.unit,e.isChanges);let{mergedInto:a=i.mergedInto,parent:c=i.parent,name:u=i.name}=s.unit;s.to=s.kinds.includes("merged")?r(a):
s.kinds.includes("moved")?r(c):s.kinds.includes("renamed")?u:""}return n.counts=Bm(n.changed),n}var BS=()=>({added:[],changed:[],same:0,rejected:[],notes:[],absent:[],counts:Bm([])}),UD=8;function KD(
e,t){let n=BS(),o=e.lines.map(({line:y,unit:b,change:k})=>({line:y,unit:b,change:k})),{changes:r,same:s,rejected:i,notes:a}=OS(o,t);n.same=s;let c=new Map(o.map(({line:y,change:b})=>[y,KS(b.code,
b.name)])),u=(y,b)=>{n.rejected.push({line:y,text:c.get(y)??"",why:b})};for(let{line:y,text:b}of e.sections)n.rejected.push({line:y,text:b,why:[S({key:"roster.section"})]});for(let{line:y,why:b}
of i)u(y,[S(b)]);n.notes=a.map(({line:y,problem:b})=>({line:y,text:S(b)}));let d=r,l=DS(d,t),p=y=>l.get(y).filter(b=>jD(y,b)),m=y=>p(y).length>0;for(let y=0;y< UD&&d.some(m);y+=1){for(
let b of d.filter(m))u(b.line,p(b).map(Fi));d=d.filter(b=>!m(b)),l=DS(d,t)}for(let y of d){let b=y.cells.code??t[y.index??-1]?.code??"";n.notes.push(...l.get(y).map(k=>WS(y.line,b,k)))}let{byNear:h}=
US(t);for(let{line:y,index:b,cells:k}of d)if(b===void 0&&h.has(Ia(k.code))){let{code:v,name:R}=t[h.get(Ia(k.code))];u(y,[S({key:"roster.nearCode",with:{code:v,name:R}})])}else if(
b===void 0)n.added.push({line:y,unit:{...jS,...k}});else{let v=t[b];n.changed.push({line:y,index:b,unit:k,code:v.code,name:v.name,columns:Object.keys(k).map(R=>ft[R].heading),kinds:[],to:""})}
return n.rejected.sort((y,b)=>y.line-b.line),n}var jS=Object.fromEntries(rr.map(e=>[e,""])),Gm=({column:e})=>e==="code"||e==="name",BD=new Set(["parent","mergedInto","activity"]),jD=({index:e},t)=>Gm(
t)||e!==void 0&&BD.has(t.column),WS=(e,t,n)=>({line:e,text:S({key:"roster.takenIn",with:{code:t,fault:Fi(n)}})});function DS(e,t){let n=t.slice(),o=e.map(({index:s,cells:i})=>s===void 0?n.push({...jS,
...i})-1:(n[s]={...n[s],...i},s)),r=ta(n);return new Map(e.map((s,i)=>[s,r[o[i]].filter(({column:a})=>a===""||a in s.cells)]))}var IS=["activity","mergedInto"],WD=e=>IS.some(t=>e.includes(t))?[
...new Set([...e,...IS])]:[...e];function ZD(e,t){let{unit:n}=e,o=n.activity||(n.mergedInto?ee.merged:t?.activity??""),r=n.mergedInto||(o===ee.merged?t?.mergedInto??"":"");return{...e,unit:{...n,
activity:o,mergedInto:r}}}var GD=(e,t)=>!Ae(e)&&!Ae(t)&&K(t.name)!==K(e.name)?e:void 0;function HD(e,t){let n=BS(),{byCode:o,byNear:r,byName:s,byFormer:i}=US(t),a=e.lines.map(m=>ZD(m,t[o.get(j(
m.unit.code))??-1])),c=WD(e.has),u=new Map,d=new Map,l=new Map;for(let{line:m,unit:h}of a){let y=j(h.code);y&&!u.has(y)&&u.set(y,m)}let p=ta([...a.map(({unit:m})=>m),...t.filter(m=>!u.has(j(
m.code)))]);for(let{line:m,text:h}of e.sections)n.rejected.push({line:m,text:h,why:[S({key:"roster.section"})]});return a.forEach(({line:m,unit:h},y)=>{let b=j(h.code),k=Ia(h.code),v=p[y].filter(
U=>Gm(U)&&U.problem.key!=="roster.codeTwice").map(Fi),R=u.get(b);R!==void 0&&R!==m&&v.push(S({key:"roster.repeatedInPaste",with:{code:h.code,line:R}}));let O=o.get(b),C=O===void 0&&b?t[r.get(k)??-1]:
void 0,g=d.get(k);C?v.push(S({key:"roster.nearCode",with:{code:C.code,name:C.name}})):O===void 0&&b&&g&&R===m&&v.push(S({key:"roster.nearLine",with:g}));let f=O===void 0?t[i.get(b)??-1]:GD(t[O],h);if(
f&&v.push(S({key:"roster.codeUsed",with:{code:h.code,name:f.name}})),b&&!g&&d.set(k,{line:m,code:h.code}),v.length){n.rejected.push({line:m,text:KS(h.code,h.name),why:v});return}let x=K(h.name),$=
l.get(x),_=s.get(x);$?n.notes.push({line:m,text:S({key:"roster.sameNameLine",with:{...$,name:h.name}})}):_!==void 0&&_!==O&&n.notes.push({line:m,text:S({key:"roster.sameName",with:{name:h.name,code:t[
_].code}})}),$||l.set(x,{line:m,code:h.code});for(let U of p[y])Gm(U)||n.notes.push(WS(m,h.code,U));if(O===void 0){n.added.push({line:m,unit:h});return}let W=t[O],Me=c.filter(U=>U!=="code"&&h[U]!==W[
U]);if(Me.length===0){n.same+=1;return}let{code:nt,...st}=Object.fromEntries(c.map(U=>[U,h[U]]));n.changed.push({line:m,index:O,unit:{code:W.code,...st},code:W.code,name:h.name,columns:Me.map(U=>{
let je=ft[U].heading;return h[U]===""?S({key:"roster.emptied",with:{column:je,was:W[U]}}):je}),kinds:[],to:""})}),n.absent=t.filter(({code:m})=>j(m)&&!u.has(j(m))).map(({code:m,name:h})=>({code:m,
name:h})),n}var ZS=100,VD=2e4,GS=2e3,qD=Qs(E(),E().check(ce(GS)));function HS(e){if(e.lines.length===0)return[X({key:"roster.empty"})];if(e.lines.length>VD)return[X({key:"roster.tooLong"})];let t=
e.lines.find(({unit:n})=>!Xk(qD,n));return t?[X({key:"roster.cellLong",with:{line:t.line,most:GS}})]:e.missingColumns.map(n=>X({key:"roster.needColumn",with:{column:n}}))}function VS(e,{text:t}){if(
e.visitor().is!=="staff")return w({key:"who.staffOnly"});let n=Hm(t),o=HS(n);if(o.length)return _e(o);let r=Vm(n,e.table("units").rows);return T({added:r.added.map(({line:s,unit:i})=>({line:s,code:
i.code,name:i.name})),changed:r.changed.map(({line:s,code:i,name:a,columns:c,kinds:u,to:d})=>({line:s,code:i,name:a,columns:c,kinds:u,to:d})),isChanges:n.isChanges,says:qm(n,r),same:r.same,rejected:
r.rejected,offers:n.offers,leftOut:n.leftOut.slice(0,ZS),headings:n.headings,notes:r.notes,absent:{count:r.absent.length,first:r.absent.slice(0,ZS)}})}function qm(e,{added:t,counts:n}){let o=
n.moved+n.merged+n.dissolved+n.revived===0;return!e.isChanges&&o?"":S({key:"roster.changes",with:{...n,added:t.length}})}var XD=8;function YD(e,t){let n=[...new Set(e.changed.flatMap(({unit:u}
)=>Object.keys(u)))].filter(u=>u!=="code"),o=new Map(e.changed.map(({index:u,unit:d})=>[u,d])),r=[...o.keys()].sort((u,d)=>u-d),s=r.filter((u,d)=>d===0||r[d-1]!==u-1).length,i=r[0]??0,a=r[
r.length-1]??-1;return(s>XD?Array.from({length:a-i+1},(u,d)=>i+d):r).map(u=>({index:u,cells:Object.fromEntries(n.map(d=>[d,o.get(u)?.[d]??t[u][d]]))}))}function JD(e,t,n){
n.added.length+n.changed.length&&e.log([{what:{key:"log.roster",with:{added:n.added.length,changed:n.changed.length,rejected:n.rejected.length,did:qm(t,n)}}}]),e.putTyped("units",YD(n,e.table(
"units").rows));let o=Zn(Q.units.columns);e.append("units",n.added.map(({unit:r})=>({...o,...r,addedAt:e.now}))),e.makeRoom("accounts",e.table("units").rows.length*2),mn(e,!0),e.readyLines()}
function qS(e,{text:t}){if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let n=Hm(t),o=HS(n);return o.length?_e(o):he(e,()=>{let r=Vm(n,e.table("units").rows),s=qm(n,r);return JD(e,n,r),T({
added:r.added.length,changed:r.changed.length,rejected:r.rejected.length,says:s})})??w({key:"workbook.busy"})}var XS=e=>({key:"round.empty",with:{label:ot(e)}}),QD=e=>({key:"setting.empty",with:{
label:e}});function YS({state:e,today:t,forecast:n,zones:o,me:r,runner:s,takesOver:i}){let{deadline:a,settings:c,staff:u,contact:d}=e,{unreached:l,dropped:p,quotaPerDay:m}=n,h=M(n.last),y=
c.testTo.join(", "),b=Fc(c),k=!!a.dueBefore&&!!c.lettersFrom&&!b,v=k&&(c.lettersFrom>n.last||t>n.last),R=e.units.filter(C=>Ke(C)&&!C.emails.length).length,O=e.units.filter(C=>Ke(C)&&
C.returned.length>Ao(C).length).length;return{refuse:ds([!a.dueBefore,XS("dueBefore")],[!c.lettersFrom,XS("lettersFrom")],[!To(u).length,Rl],[b,{key:"letter.testAddress",with:{text:y}}],[
o.script!==o.book,{key:"letter.zones",with:o}],[!!s&&s.toLowerCase()!==r.toLowerCase()&&!i,{key:"letter.otherRunner",with:{email:s}}],[k&&!v&&l>0,{key:"letter.cannotFinish",with:{units:l,quota:m,last:
h}}]),warn:ds([v,{key:"letter.startLate",with:{last:h}}],[p>0&&!l,{key:"letter.tight",with:{letters:p,quota:m}}],[R>0,{key:"letter.unreachable",with:{units:R}}],[O>0,{key:"letter.noReason",with:{
units:O}}],[!!y&&!b,{key:"letter.testMode",with:{to:y}}],[!d.trim(),QD(Re.contact.label)])}}var QS=21,JS=100,eI=400;function qt(e,t,n){return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):(Ks(e,
t),n(sr(e,t)))}function sr(e,t){let n=t.quota(),o=t.post(),r=Xs(e.compileSettings(),e.round()),s=Ku(e,t,void 0,n),i=Dr(o.ledger,s.register,s.round);return{office:e,post:t,quota:n,remembered:o,state:s,
troubles:r,holds:s.settings.lettersOn&&!r.length?zr(Ge(e),o,i):[]}}var Xm=e=>e>JS?eI:JS;function za({office:e,state:t,quota:n},o=e.today){let r=Qn(t),s=Xn(t.units),i=[];for(let a=0;a<=QS;a+=1){let c=
J(o,a),{go:u,held:d}=vr(eo(t,c,r,s).letters,Math.min(c===e.today?n:1/0,Xm(n)),t.settings.quotaReserve);u.forEach(l=>r.assume(l,c)),(u.length||d.length)&&i.push({day:c,go:u,held:d.length})}return i}
var yi=(e,t)=>eo(e.state,e.office.today).letters.find(n=>n.key===t)??za(e).flatMap(({go:n})=>n).find(n=>n.key===t),tI=/^(?:stores|mail|triggers|values)\./;function nI(e){let t=e.googleDiffers(
).filter(n=>tI.test(n)).length;return t?[{key:"letter.google",with:{count:t}}]:[]}function Ld({office:e,post:t,remembered:n,state:o,quota:r,troubles:s},i){let a=zw(o,e.today,J(e.today,QS),Xm(r),
Math.min(r,Xm(r))),{refuse:c,warn:u}=YS({state:o,today:e.today,forecast:a,zones:t.zones(),me:Ee(e.visitor()),runner:n.runner,takesOver:i});return{refuse:[...s,...nI(e),...c],warn:u}}var eR=60,oI=40,
Ym=(e,t)=>({key:e.key,kind:me(e.kind).label,unit:e.unit??"",name:e.about.unit?.name??t.department,to:e.to.join(", ")});function rI({day:e,go:t,held:n},o){let r={};for(let{kind:s}of t)r[s]=(r[s]??0)+1;
return{day:e,words:mt(e),counts:la({day:e,held:n,recipients:0,counts:r}),letters:t.slice(0,eR).map(s=>Ym(s,o)),more:Math.max(0,t.length-eR)}}function sI({office:e,state:{units:t}}){let n=new Map(
t.map(({code:r,name:s})=>[r.trim(),s])),o=e.table("letters").rows.filter(({key:r})=>r).map((r,s)=>({row:r,i:s})).sort((r,s)=>r.row.at< s.row.at?1:r.row.at>s.row.at?-1:s.i-r.i).map(({row:{key:r,kind:s,
unit:i,to:a,subject:c,state:u,at:d,why:l}})=>({key:r,kind:s,unit:i,name:n.get(i.trim())??"",to:a,subject:c,state:u,at:fe(d),why:l}));return{unknown:o.filter(({state:r})=>r===pe.unknown),recent:
o.slice(0,oI)}}var Fa=e=>X(e);function iI({office:e,state:t,holds:n}){let o=n.filter(({about:s})=>s!=="round");if(!o.length)return;let r=s=>o.filter(i=>i.about===s).map(({why:i})=>Fa(i));return{plan:
r("plan"),ledger:r("ledger"),preview:S(Zs(t,e.today)),mark:Fu(Ge(e))}}function ts(e){let{office:t,remembered:{runner:n},state:o}=e,{refuse:r,warn:s}=Ld(e,!1),i=Nv(e);return{on:o.settings.lettersOn&&
n!=="",runner:n,me:Ee(t.visitor()),testTo:o.settings.testTo.join(", "),stopped:[...e.holds.filter(({about:a})=>a==="round").map(({why:a})=>a),...Mv(e)].map(Fa),held:iI(e),refuse:r.map(Fa),warn:[...s,
...i?[i]:[]].map(Fa),health:Dv(e).map(Fa),days:za(e).map(a=>rI(a,o)),...sI(e)}}var Jm=(e,t,{key:n})=>qt(e,t,o=>{let r=yi(o,n),s=Ee(e.visitor());if(!r||!s)return w({key:"letter.gone"});if(
o.quota<1)return w({key:"letter.noQuota"});let i={...r,to:[s],about:{...r.about,insteadOf:r.about.insteadOf??r.to}},{senderName:a,replyTo:c}=o.state.settings;try{t.send({to:[s],...Nr(i,o.state),
senderName:a||o.state.department,replyTo:c})}catch{return w({key:"letter.notSent",with:{to:s}})}return T({to:s})}),Qm=(e,t,{key:n})=>qt(e,t,o=>{let r=yi(o,n);if(!r)return w({key:mo(o.remembered,
e.now)?"letter.busy":"letter.gone"});let s={...r,about:{...r.about,today:e.today}};try{let i=xp(e,t,(a,{register:c})=>Ut(c.get(n)?.state)?[]:[s],`${gp}: ${Ee(e.visitor())}`);return i?i.held?w(
i.stopped??{key:"letter.noQuota"}):!i.sent&&!i.failed&&!i.unknown?w({key:"letter.gone"}):(e.log([{what:{key:"log.sentEarly"},unit:r.unit}]),T({did:i.did})):w({key:"letter.busy"})}catch(i){if(
i instanceof Ho)return w({key:"workbook.busy"});if(i instanceof Vo)return w(i.problem);throw i}});function tR({office:e,post:t},n,o,r,s){let i=`${r.why}: ${Ee(e.visitor())}`,a=t.alone(e,()=>{let{rows:
c}=e.table("letters"),u=Mu(c).get(n);if(u===void 0&&!s)return w({key:"letter.gone"});let d=u===void 0?void 0:xr(c[u].state);return o(d)?(In(e,new Map([[n,{...s&&u===void 0?Wt(s,"planned",e.now):{},
...r,why:i,at:e.now}]])),Dw(e,t,n,Ut(d)),T({})):w({key:"letter.settled"})});return a?a.value:w({key:"workbook.busy"})}var eh=(e,t,{key:n})=>qt(e,t,o=>tR(o,n,r=>!Ut(r),{state:pe.skipped,why:V.skipped},
yi(o,n))),th=(e,t,{key:n,wasSent:o})=>qt(e,t,r=>tR(r,n,s=>s==="unknown",o?{state:pe.sent,why:V.wasSent}:{state:pe.lapsed,why:V.wasNotSent}));function nR(e){let{lastRun:t,did:n,trouble:o,dry:r}=e.post(
);o&&e.setLastRun({lastRun:t,did:n,trouble:"",dry:r})}var nh=(e,t,{mark:n})=>qt(e,t,({holds:o})=>{if(!o.some(({about:s})=>s==="plan"))return w({key:"letter.nothingHeld"});let r=Ge(e);return n!==Fu(r)?
w({key:"letter.changedAgain"}):(t.setConfirmed(_t(r)),nR(t),e.log([{what:{key:"log.planConfirmed"}}]),T(ts(sr(e,t))))});function aI(e,t,n){let o=xs(e),r=new Map(e.units.map(({code:c})=>[Pt(c),c])),s=
new Map(e.register);for(let c of t)s.set(c,{state:"sent",at:n.now});let i=ay({...e,register:s},n.today).map(({key:c})=>c),a=V.countedAsSent(Ee(n.visitor()));return new Map([...t,...i].map(c=>{let u=
o.read(c),d=u&&me(u.kind);return[c,{kind:d?.label??"",unit:d?.to==="unit"&&r.get(u?.unit??"")||"",state:pe.sent,at:n.now,why:a}]}))}var oh=(e,t,{as:n})=>qt(e,t,({holds:o,remembered:r})=>o.some(({
about:i})=>i==="ledger")?mo(r,e.now)?w({key:"letter.busy"}):(r.inFlight&&Bu(e,t),t.alone(e,()=>{let i=Ur(e,Xe(e,e.table("accounts").rows)),a=Dr(t.ledger(),i.register,i.round),c=a==="unreadable"?[]:
a.lost;n==="sent"&&In(e,aI(i,c,e)),e.settle(),Iu(e,t)})?(nR(t),e.log([{what:{key:n==="sent"?"log.countedAsSent":"log.sentAgain"}}]),T(ts(sr(e,t)))):w({key:"workbook.busy"})):w({key:
"letter.nothingHeld"}));function cI({office:e,post:t,remembered:n,state:o},r,s){return t.alone(e,()=>{let a=e.table("settings").rows.findIndex(c=>c.label.trim()===Re.lettersOn.label);return a<0?!1:(
e.putTyped("settings",[{index:a,cells:{value:r?xt.yes:xt.no}}]),r&&t.setConfirmed(_t(Ge(e))),r?t.setRunner({runner:s,hour:o.settings.sendHour,since:e.now}):n.runner===s&&t.setRunner({runner:"",hour:0,
since:""}),!0)})?.value??!1}var rh=(e,t,{on:n,takeOver:o})=>qt(e,t,r=>{let s=n?Ld(r,o).refuse:[];if(s.length)return _e(s.map(a=>X(a)));let i=t.me();return n&&t.setTrigger(r.state.settings.sendHour),
cI(r,n,i)?(!n&&r.remembered.runner===i&&t.setTrigger(void 0),e.compileSettings(),e.log([{what:{key:n?"log.lettersOn":"log.lettersOff"}}]),T(ts(sr(e,t)))):w({key:"workbook.busy"})});function uI({
office:e,post:t,remembered:{runner:n,hour:o,since:r},state:{settings:s}}){if(!s.lettersOn||o===s.sendHour||n===""||n!==Ee(e.visitor())||n!==t.me()||!t.hasTrigger())return!1;try{return t.setTrigger(
s.sendHour),t.setRunner({runner:n,hour:s.sendHour,since:r}),!0}catch{return!1}}var Ad=(e,t)=>qt(e,t,n=>{let o=!!n.remembered.inFlight;return o&&Bu(e,t),T(ts(uI(n)||o?sr(e,t):n))}),oR=(e,t,{key:n}
)=>qt(e,t,o=>{let r=yi(o,n);if(!r)return w({key:"letter.gone"});let{subject:s,html:i,text:a,attachments:c}=Nr(r,o.state,"staff");return T({...Ym(r,o.state),subject:s,html:i,text:a,zalo:_w(r,o.state),
attachments:c.map(({name:u})=>u)})});var rR=({reason:e,code:t})=>`${Ms[e]}${t&&` (${t})`}`;function sR(e,t){let n=e.table("units").rows.filter(({code:a})=>a.trim()).map(a=>({...a,mailboxes:Ue(
a.email).emails.map(ct)})),o=new Set(n.flatMap(({mailboxes:a})=>a)),{bounces:r,delayed:s}=Jb(t,a=>o.has(ct(a))),i=r.flatMap(a=>n.filter(({mailboxes:c})=>c.includes(ct(a.email))).map(({code:c,name:u}
)=>({unit:c.trim(),name:u,bounce:a})));return{found:i,lines:i.map(({unit:a,name:c,bounce:u})=>({unit:a,name:c,email:u.email,why:rR(u)})),delayed:s}}function iR(e,{text:t}){if(e.visitor(
).is!=="staff")return w({key:"who.staffOnly"});let{lines:n,delayed:o}=sR(e,t);return T({lines:n,delayed:o})}function dI(e,t,n){let{rows:o}=e.table("letters");return o.reduce((r,s,i)=>s.unit.trim(
)===t&&xr(s.state)==="sent"&&Ue(s.to).emails.some(c=>ct(c)===ct(n))&&(r<0||s.at>=o[r].at)?i:r,-1)}function aR(e,t,{text:n}){if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let o=t.alone(e,
()=>{let{found:r}=sR(e,n);if(r.length===0)return T({marked:0});let{refused:s}=t.post(),i={...s};for(let{unit:a,bounce:c}of r)i[a]={email:c.email,day:e.today,why:c.reason};e.log(r.map(({unit:a})=>({
what:{key:"log.mailReturned"},unit:a})));for(let{unit:a,bounce:c}of r){let u=dI(e,a,c.email);u>=0&&e.putOwn("letters",[{index:u,cells:{state:pe.bounced,why:rR(c),at:e.now}}])}return t.setRefused(i),T(
{marked:r.length})});return o?o.value:w({key:"workbook.busy"})}var cR=({unit:e,guidance:t,department:n,contact:o,deadline:r,url:s})=>[`Kính gửi: ${e}`,
`Theo ${t}, đề nghị đơn vị báo cáo tài khoản Facebook${r&&`, ${r}`}.`,"Mở liên kết riêng của đơn vị (điện thoại cũng được, không cần đăng nhập Google):",s,
"Ai có liên kết này đều khai được cho đơn vị: đề nghị không chuyển cho người ngoài đơn vị. Biểu mẫu không hỏi mật khẩu, mã OTP, không thu tiền.",`Không mở được: mở bằng cửa sổ ẩn danh${o.trim()?
`, hoặc gọi ${o.trim()}`:""}.`,n].join(`\n`);var lI={none:{key:"link.noAddress"},unproved:{key:"link.unproved"},address:{key:"link.changed.address"},layout:{key:"link.changed.layout"},owner:{key:
"link.changed.owner"}},Ua=e=>e==="proved"?void 0:lI[e];function uR(e){let t=Fr(e);return t==="none"||t==="unproved"?void 0:Ua(t)}var Ka=e=>e.visitor().is==="staff"?void 0:{key:"who.staffOnly"};
function _d(e){let t=Ka(e);if(t)return w(t);let{webAddress:n,linkOnly:o}=e.settings(),r=Fr(e),s=Ua(r),i=e.proof(),a=e.staff();return T({door:r,says:s?S(s):"",address:n,host:mc,...i?{proof:{runsAs:
i.runsAs,version:i.version,at:fe(i.at)}}:{},version:e.built.version,linkOnly:o,editors:e.editors().filter(c=>!Un(c,a)&&c!==e.owner()),units:e.table("units").rows.filter(({code:c,name:u})=>c.trim()&&
u.trim()).map(({code:c,name:u,email:d})=>({code:c.trim(),name:u,hasEmail:d.trim()!==""}))})}function dR(e){let t=Ka(e);if(t)return w(t);let{webAddress:n}=e.settings(),o=e.linkKey();if(!n)return w({
key:"link.noAddress"});if(!o)return w({key:"link.noRow"});let r=o.write({kind:"test",until:e.instant+yp,address:oi(n)});return T({url:bp(n,r),minutes:yp/6e4})}function lR(e,{unit:t}){let n=Ka(e);if(
n)return w(n);let o=Ua(Fr(e));if(o)return w(o);let r=e.table("units").rows.find(p=>p.code.trim()===t.trim()),s=r&&Vs(e)?.(t,"unit");if(!s)return w({key:"link.noRow"});let i=e.settings(),{department:a,
contact:c}=i,u=e.round(),d=u?.document??"",l=Mn(r,u,e.today);return T({url:s,message:cR({unit:r.name,guidance:d,department:a,contact:c,deadline:l,url:s})})}function pR(e,{unit:t}){let n=Ka(e);
return n?w(n):he(e,()=>{let r=e.table("units").rows.findIndex(s=>s.code.trim()===t.trim());return r<0?w({key:"form.unknownUnit",with:{code:t}}):(e.log([{what:{key:"log.linkReplaced"},unit:t.trim()}]),
e.putOwn("units",[{index:r,cells:{link:e.newId()}}]),T({}))})??w({key:"workbook.busy"})}function mR(e){let t=Ka(e);return t?w(t):he(e,()=>(e.log([{what:{key:"log.linksAnew"}}]),e.renewLinkKey(),T({}
)))??w({key:"workbook.busy"})}var pI={show:10,correct:10,export:10,withdraw:15,erase:20},mI=2,hI=(e,t)=>$i(e)%6!==0&&!t.includes(e),sh=(e,t)=>hI(e,t)?e:sh(J(e,1),t),hR=(e,t,n)=>sh(J(t,pI[e]),n);
function gR(e,t){let n=e;for(let o=mI;o>0;o-=1)n=sh(J(n,1),t);return n}var Pd=e=>e.filter(({id:t,doneOn:n})=>t&&!n).sort((t,n)=>t.due.localeCompare(n.due)),bi=(e,t)=>`${t}${Math.max(0,...e.map(({id:n}
)=>Number(/\d+$/.exec(n)?.[0]??0)))+1}`;var ih=(e,t,n)=>n.map(({sentence:o})=>({subject:e,right:t,says:o})),gI=new Set(["health.unknown","health.failed","health.trouble","health.noTrigger",
"health.stalled","health.stalledOther","health.hour","health.hourOther"]),fI=new Set(["letter.otherRunner"]);function yI(e,t){let n=Ad(e,t);if(!n.ok)return ih("letters",!1,n.problems);let{stopped:o,
refuse:r,warn:s,held:i,health:a}=n.value,c=i?[...i.plan,...i.ledger]:[],u=({key:p})=>gI.has(p),d=({key:p})=>fI.has(p),l=[...o,...r,...c,...s].filter(p=>!d(p));return[...ih("letters",!1,[...l,
...a.filter(u)]),...ih("letters",!0,[...s.filter(d),...a.filter(p=>!u(p))])].filter((p,m,h)=>h.findIndex(({says:y})=>y===p.says)===m)}function bI(e){return e.googleChecked()?e.googleDiffers().map(t=>(
{subject:"google",right:!1,says:`${Gr[t]} ${pi[t.slice(0,t.indexOf("."))]??""}`.trim()})):[{subject:"google",right:!1,says:S({key:"google.neverChecked"})}]}function wI(e){try{return Pd(e.table(
"requests").rows).filter(({due:n})=>n< e.today).map(({id:n,kind:o,due:r})=>({subject:"requests",right:!1,says:S({key:"personal.overdue",with:{id:n,kind:o,due:M(r)}})}))}catch(t){if(!(
t instanceof re))throw t;return[{subject:"requests",right:!1,says:S(t.problem)}]}}function fR(e,t){if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let n=_d(e);if(!n.ok)return n;let{door:o,
says:r,editors:s}=n.value;return T({lines:[...yI(e,t),...wI(e),...r?[{subject:"links",right:o==="none",says:r}]:[],...bI(e)],editors:s})}var wi=V.erased,yR=2,bR=9,ch=/[^\s<>,;:()"]+@[^\s<>,;:()"]+/g,
uh=/\+?\d[\d\s().-]{6,}\d/g,dh=e=>e.replace(/\D/g,"").replace(/^(?:00)?84(?=\d{9})/,"0"),wo=e=>[...new Set(e)].filter(Boolean);function wR(e){let t=wo((e.match(ch)??[]).map(ct)),n=e.replace(ch," "),o=
wo((n.match(uh)??[]).map(dh)).filter(s=>s.length>=bR),r=wo(n.replace(uh,",").split(/[,;\n]/).map(s=>K(s))).filter(s=>s.split(" ").length>=yR);return t.length+o.length+r.length?{names:r,phones:o,
emails:t}:void 0}function lh(e,t,n){let o=Tr(t);return{names:wo([K(e)]).filter(r=>r.split(" ").length>=yR),phones:wo([dh(o.ok?o.display:t)]).filter(r=>r.length>=bR),emails:wo(Ue(n).emails.map(ct))}}
var ah=(e,t)=>e.some(n=>t.includes(n));function kR(e,t){return ah(e.emails,t.emails)||ah(e.phones,t.phones)?!0:!(e.emails.length>0&&t.emails.length>0||e.phones.length>0&&t.phones.length>0)&&ah(
e.names,t.names)}var Ba=(e,t)=>({names:wo([...e.names,...t.names]),phones:wo([...e.phones,...t.phones]),emails:wo([...e.emails,...t.emails])}),kI=/[\p{L}\p{M}]/u;function xI(e,t){if(
t.length===0)return e;let n=e.split(/(\s+)/);for(let o=0;o< n.length;o+=2)for(let r of t){let s=o+r.split(" ").length*2-1;if(s>n.length)continue;let[,i="",a="",c=""]=
/^([^\p{L}\p{M}]*)([^]*?)([^\p{L}\p{M}]*)$/u.exec(n.slice(o,s).join(""))??[];kI.test(a)&&K(a)===r&&n.splice(o,s-o,i+wi+c,...Array(s-o-1).fill(""))}return n.join("")}function ns(e,{names:t,phones:n,
emails:o}){let r=o.length?e.replace(ch,i=>o.includes(ct(i))?wi:i):e,s=n.length?r.replace(uh,i=>n.includes(dh(i))?wi:i):r;return xI(s,t)}var ki=(e,t)=>e!==""&&ns(D(e),t)!==D(e),ph=(e,t)=>ns(e,t).split(
/[,;\n]/).filter(n=>!n.includes(wi)).map(n=>n.trim()).filter(Boolean).join(", ");var xR="YC",vR=E().check(zn(/^[\w-]{1,20}$/)),SR=P({id:vR,kind:ut(Object.keys(hr)),received:E().check(ce(40)),isDone:
Ht()}),mh=be(vR);function RR(e){let{rows:t}=e.table("requests"),{holidays:n}=e.settings();return{open:Pd(t).map(({id:o,kind:r,received:s,due:i})=>{let a=s&&gR(s,n);return{id:o,kind:r,received:M(s),
answerBy:a>=e.today?M(a):"",due:M(i),isOverdue:i< e.today}}),next:bi(t,xR)}}function OR(e){return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):T(RR(e))}function Ed(e,t,n,o,r){let{rows:s}=e.table(
"requests"),i=r?e.today:"",a=s.findIndex(u=>u.id===t&&u.kind===hr[n]);if(a>=0){r&&!s[a].doneOn&&e.putTyped("requests",[{index:a,cells:{doneOn:i}}]);return}let c={id:s.some(u=>u.id===t)?bi(s,xR):t,
kind:hr[n],received:o,due:hR(n,o,e.settings().holidays),doneOn:i,who:yo(e.visitor())};e.append("requests",[c])}function TR(e,{id:t,kind:n,received:o,isDone:r}){if(e.visitor().is!=="staff")return w({
key:"who.staffOnly"});let s=o.trim()?ke(o):e.today;return!s||s>e.today?w({key:"personal.day"}):he(e,()=>(Ed(e,t,n,s,r),T(RR(e))))??w({key:"workbook.busy"})}var ja=({phones:e,emails:t})=>[...e,...t],
CR=(e,t)=>e===t||e.endsWith(` ${t}`),vI=(e,t)=>e.names.length===0||t.names.length===0||e.names.some(n=>t.names.some(o=>CR(n,o)||CR(o,n)));function $R(e){let t=new Set,n=new Map,o=i=>{let a=n.get(
i)??new Set;return n.set(i,a),a},r=({units:i,keys:a})=>[...ja(a),...i.flatMap(c=>a.names.map(u=>`${c}\n${u}`))],s=({id:i,unit:a,keys:c},u)=>{let d=[...new Set(u.flatMap(h=>[...o(h)]))].filter(h=>vI(
h.keys,c)),p=d.length===1||c.names.length>0&&ja(c).length>0?d:[],m=p.reduce((h,y)=>({ids:[...h.ids,...y.ids],units:[...new Set([...h.units,...y.units])],keys:Ba(h.keys,y.keys)}),{ids:[i],units:[a],
keys:c});for(let h of p)t.delete(h),r(h).forEach(y=>o(y).delete(h));t.add(m),r(m).forEach(h=>o(h).add(m))};for(let i of e)ja(i.keys).length&&s(i,ja(i.keys));for(let i of e)!ja(i.keys).length&&
i.keys.names.length&&s(i,i.keys.names.map(a=>`${i.unit}\n${a}`));return[...t]}var Wa=({name:e,phone:t,email:n})=>lh(e,t,n),Md=({second:e,secondPhone:t})=>lh(e,t,""),SI=["second","secondPhone"],Nd=
e=>`${e}/2`,xi=(e,t)=>e.some(n=>t.includes(n));function RI(e){return e.flatMap((t,n)=>{let o=t.unit.trim(),r=Ye(t,n);return[{id:r,unit:o,keys:Wa(t)},{id:Nd(r),unit:o,keys:Md(t)}]})}function OI(e,t){
let n=new Map(t.map((o,r)=>[Ye(o,r),o]));return e.map(({ids:o,units:r})=>{let s=o.reduce((c,u)=>c< u?c:u),i=n.get(s.replace(/\x2f2$/,"")),a=s.endsWith("/2");return{who:s,name:a?i.second:i.name,phone:
a?i.secondPhone:i.phone,email:a?"":i.email,units:r,rows:o.length}})}function TI(e,t,n){let o=n.filter(({keys:u},d)=>!t.includes(n[d])&&(xi(u.names,e.names)||xi(u.phones,e.phones)||xi(u.emails,
e.emails))),r=new Set(t.flatMap(u=>u.ids)),s=o.map(({keys:u})=>u).reduce(Ba,{names:[],phones:[],emails:[]}),i={names:[],phones:e.phones.filter(u=>!s.phones.includes(u)),emails:e.emails.filter(
u=>!s.emails.includes(u))},a=new Set(t.flatMap(u=>u.units));for(let u of o)u.units.forEach(d=>a.delete(d));let c=(u,d)=>r.has(d)||kR(u,i);return{person:e,isOf:c,sought(u,d,l,p){if(
o.length===0)return e;if(u!=="accounts")return a.has((d.unit??d.code??"").trim())?e:i;let m=d,h=Ye(m,l),y=c(Wa(m),h),b=c(Md(m),Nd(h));return Pi.includes(p)?y?e:i:SI.includes(p)?b?e:i:y||b?e:i}}}
function hh(e,t,n){let o=wR(t);if(!o)return{is:"nobody",why:{key:"personal.unclear"}};let{rows:r}=e.table("accounts"),s=$R(RI(r)),i=s.filter(({keys:m})=>xi(m.phones,o.phones)||xi(m.emails,o.emails)),
a=s.filter(({keys:m})=>xi(m.names,o.names)),c=i.filter(m=>a.includes(m)),u=c.length?c:i.length?i:a,d=n?s.filter(({ids:m})=>m.includes(n)):u;if(n&&d.length===0)return{is:"nobody",why:{key:
"personal.unclear"}};if(!n&&u.length>1)return{is:"several",people:OI(u,r)};let l={...o,names:[]},p=d.map(({keys:m})=>m).reduce(Ba,n?l:o);return{is:"one",whose:TI(p,d,s)}}var LR=300,CI=50,AR={people:[
],peopleCount:0,places:[],more:0,rows:[],copy:""},$I=["accounts","units","letters","calls","fakes","log","settings"],LI=(e,t)=>e.table(t).rows,AI=(e,t)=>Q[e].columns[t]?.heading??t,_I=["id","rowId",
"approved","consentMark","addressKey","mask","label","help"],PR=e=>!_I.includes(e);function PI(e,{sought:t}){return $I.flatMap(n=>LI(e,n).flatMap((o,r)=>Object.entries(o).filter(([s,i])=>PR(s)&&ki(i,
t(n,o,r,s))).map(([s,i])=>({tab:Q[n].title,line:Be(r),column:AI(n,s),text:Yt(i),unit:(o.unit??o.code??"").trim()}))))}function ER(e,{text:t,who:n}){if(e.visitor().is!=="staff")return w({key:
"who.staffOnly"});let o=hh(e,t,n);if(o.is==="nobody")return w(o.why);if(o.is==="several")return T({...AR,people:o.people.slice(0,CI),peopleCount:o.people.length});let{whose:r}=o,s=PI(e,r),i=e.table(
"accounts").rows.flatMap((c,u)=>r.isOf(Wa(c),Ye(c,u))?[{rowId:Ye(c,u),unit:c.unit.trim(),title:c.pageName||c.accountName||c.kind,consent:c.consent,mayWithdraw:c.consentMark!==""}]:[]),a=c=>c.map(
u=>u.replace(/\s+/g," ")).join("\u0009");return T({...AR,places:s.slice(0,LR),more:Math.max(0,s.length-LR),rows:i,copy:[a(Pg),...s.map(c=>a([c.tab,String(c.line),c.column,c.text]))].join(`\n`)})}
function EI(e,t,{isOf:n,sought:o}){let r=Ye(e,t),s=n(Wa(e),r),i=s&&yt(e.kind)===N.person,a=n(Md(e),Nd(r));return{...Object.fromEntries(Object.entries(e).filter(([u])=>PR(u)).map(([u,d])=>[u,ns(d,o(
"accounts",e,t,u))])),...s?{...Object.fromEntries(Pi.map(u=>[u,""])),accountName:"",second:"",secondPhone:"",usage:ye.stopped,consent:"",consentMark:"",review:"",approved:"",comment:""}:{},...i?{
pageName:"",address:"",addressKey:""}:{},...a?{second:"",secondPhone:"",consent:"",consentMark:""}:{},...e.by&&ki(e.by,o("accounts",e,t,"by"))?{by:wi}:{}}}var MI=(e,t)=>({email:ki(e.email,t)?ph(
e.email,t):e.email,phone:ki(e.phone,t)?ph(e.phone,t):e.phone,note:ns(e.note,t),faults:ns(e.faults,t)});function gh(e,t){let n=0,o=e.flatMap((i,a)=>{let c=t(i,a),u=Object.keys(c).filter(d=>c[d]!==i[
d]);return n+=u.length,u.length?[{index:a,after:c,keys:u}]:[]}),r=[...new Set(o.flatMap(({keys:i})=>i))];return{changes:o.map(({index:i,after:a})=>({index:i,cells:Object.fromEntries(r.map(c=>[c,a[
c]??e[i][c]]))})),cells:n}}var _R=(e,t)=>e.flatMap(({index:n,cells:o})=>{let r=Object.entries(o).filter(([s])=>t(s));return r.length?[{index:n,cells:Object.fromEntries(r)}]:[]});function NI(e,t){let{
refused:n}=e.post(),o=Object.entries(n).filter(([,{email:r}])=>!ki(r,t));o.length< Object.keys(n).length&&e.setRefused(Object.fromEntries(o))}var DI=["letters","calls","fakes","log"];function II(e,t,
n){let o=gh(e.table("accounts").rows,(a,c)=>EI(a,c,n)),r=gh(e.table("units").rows,(a,c)=>MI(a,n.sought("units",a,c,"note"))),s=DI.map(a=>({tab:a,...gh(e.table(a).rows,(c,u)=>Object.fromEntries(
Object.entries(c).map(([d,l])=>[d,ns(l,n.sought(a,c,u,d))])))}));e.log([{what:{key:"log.personErased",with:{rows:o.changes.length}}}]),e.putTyped("units",r.changes);for(let{tab:a,changes:c}
of s)e.putOwn(a,c);NI(t,n.person);let i=Pi;return e.putTyped("accounts",_R(o.changes,a=>!i.includes(a))),e.putTyped("accounts",_R(o.changes,a=>i.includes(a))),mn(e,!0),T({rows:o.changes.length,cells:[
o,r,...s].reduce((a,{cells:c})=>a+c,0)})}function MR(e,t,{text:n,who:o,request:r}){return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):he(e,()=>{let i=hh(e,n,o);if(i.is==="nobody")return w(
i.why);if(i.is==="several")return w({key:"personal.several",with:{count:i.people.length}});let a=II(e,t,i.whose);return r&&Ed(e,r,"erase",e.today,!0),a})??w({key:"workbook.busy"})}function zI(e,t){
let n=e.table("accounts").rows.flatMap((r,s)=>t.includes(Ye(r,s))&&r.consentMark?[{index:s,cells:{consent:ku(e.now),consentMark:""}}]:[]),o=e.table("accounts").rows.some((r,s)=>t.includes(Ye(r,s))&&
xu(r.consent));return n.length===0?o?T({rows:0,cells:0}):w({key:"personal.noConsent"}):(e.log([{what:{key:"log.consentWithdrawn"},rowId:t.join(", ")}]),e.putOwn("accounts",n),mn(e,!0),T({rows:
n.length,cells:n.length*2}))}function NR(e,{rowIds:t,request:n}){return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):he(e,()=>{let r=zI(e,t);return n&&r.ok&&Ed(e,n,"withdraw",e.today,!0),r})??w({
key:"workbook.busy"})}function vi(e,t){let n=new Map;for(let o of e){let r=t(o),s=n.get(r);s?s.push(o):n.set(r,[o])}return n}var tt={heading:13,motto:13,title:14,body:13,table:11,recipients:11};
var ue=(e,t,{bold:n,italic:o,size:r=tt.body,indent:s,rule:i}={})=>({is:"paragraph",align:t,size:r,runs:[{text:e,...n?{bold:!0}:{},...o?{italic:!0}:{}}],...s?{indent:s}:{},...i?{rule:i}:{}}),DR=
e=>Array.from({length:e},()=>ue("","center",{size:tt.body}));var IR=e=>e.normalize("NFC").toUpperCase(),ir=({above:e,name:t},n=[])=>({is:"sides",leftWidth:42,whole:!0,left:[...e?[ue(IR(e),"center",{
size:tt.heading})]:[],ue(IR(t)||"…………………………","center",{size:tt.heading,bold:!0,rule:.4}),...n.map(o=>ue(o,"center",{size:tt.heading}))],right:[ue("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM","center",{size:
tt.heading,bold:!0}),ue("Độc lập - Tự do - Hạnh phúc","center",{size:tt.motto,bold:!0,rule:1})]});function ar(e,t,n){let[,o="",r=""]=t.split("-"),s=+o<=2?o:String(+o);return t?`${e||
"…………………"}, ngày ${r} tháng ${s} năm ${t.slice(0,4)}`:`${e||"…………………"}, ngày …… tháng …… năm ${n}`}var cr=(e,t,n)=>({is:"sides",leftWidth:45,whole:!0,left:[ue("Nơi nhận:","left",{size:12,bold:!0,
italic:!0}),...n.map((o,r)=>ue(`- ${o}${r===n.length-1?".":";"}`,"left",{size:tt.recipients}))],right:[ue(e,"center",{bold:!0}),...t?[ue(t,"center",{bold:!0})]:[],...DR(4),ue("………………………………","center",{
bold:!0})]});function fh(e,t,n){let o=ou(e.address),r=ke(e.foundOn),s=[...o.ok?[]:[{key:"paper.fakeAddress",field:"address"}],...r&&r<=n?[]:[{key:"paper.fakeDay",field:"foundOn"}],
.../^\d{5,25}$|^$/.test(e.pageId.trim())?[]:[{key:"paper.fakeId",field:"pageId"}],...t.name?[]:[{key:"paper.fakeUnit",field:"unit"}]];return!o.ok||!r||s.length?cn(...s):On({address:o.canonical,
foundOn:r,pageId:e.pageId.trim(),does:e.does.trim()})}function zR(e,t,n){let o=fh(t,n,e.today);if(!o.ok)return o;let{address:r,foundOn:s,pageId:i,does:a}=o.value,c=(u,d)=>({is:"paragraph",align:
"justify",size:tt.body,indent:!0,runs:[{text:`- ${u}: `},{text:d,bold:!0}]});return On({name:"Bao trang gia mao",landscape:!1,blocks:[ir({above:e.above,name:e.federation}),ue(ar(e.place,e.today,""),
"right",{italic:!0}),ue("ĐỀ NGHỊ XỬ LÝ TRANG GIẢ MẠO TỔ CHỨC CÔNG ĐOÀN","center",{bold:!0,size:tt.title}),ue("Kính gửi: …………………………………………","center"),ue(
`${e.federation} phát hiện một trang trên mạng xã hội Facebook giả mạo tổ chức công đoàn, cụ thể như sau:`,"justify",{indent:!0}),c("Địa chỉ trang giả mạo",r),...i?[c("Mã số của trang",i)]:[],c(
"Ngày phát hiện",M(s)),c("Đơn vị bị giả mạo",n.name),c("Trang chính thức của đơn vị",n.address||"đơn vị không có trang"),...a?[c("Biểu hiện",a)]:[],ue(
`${e.federation} đề nghị xem xét, gỡ bỏ trang nêu trên và thông báo kết quả để đơn vị thông tin đến đoàn viên, người lao động./.`,"justify",{indent:!0}),cr("TM. BAN THƯỜNG VỤ","",["Như trên",
"Đơn vị bị giả mạo",`Lưu: VP, ${e.department}`])]})}var UR=["accountName","pageName","address","name","office","phone","email"],FR=["name","office","phone","email"],FI=e=>e.kind===N.none?["",
`${N.none} tài khoản. ${e.reason}`,"","","","",""]:UR.map(t=>e[t]),UI=(e,t)=>({is:"table",widths:[12,14,23,14,12,10,15],head:[[...["accountName","pageName","address"].map(n=>({text:Se[n].heading,down:
2})),{text:"Thông tin người quản trị",across:FR.length}],FR.map(n=>({text:Se[n].heading}))],lines:[...e.map(n=>({cells:FI(n)})),...Array.from({length:t},()=>({cells:UR.map(()=>"")}))]}),KI=({name:e,
kind:t})=>/\b(?:cong doan co so|cdcs)\b/.test(G(`${t} ${e}`))?"TM. BAN CHẤP HÀNH":"TM. BAN THƯỜNG VỤ",os=e=>e.filter(t=>t.usage!==ye.stopped).sort((t,n)=>Xt(t.pageName||t.accountName,n.pageName||
n.accountName));function KR(e,t,n){let o=os(n??[]),r=o.reduce((s,i)=>i.updated>s?i.updated:s,"");return{name:n?`Bao cao ${t.code}`:`Mau bao cao ${t.code}`,landscape:!0,blocks:[ir({above:t.above||
e.federation,name:t.name}),ue(`THÔNG TIN TÀI KHOẢN FACEBOOK ${e.federation.normalize("NFC").toUpperCase()}`,"center",{bold:!0,size:tt.title}),ue(`(theo ${e.guidance} của ${e.federation})`,"center",{
italic:!0}),{is:"paragraph",align:"center",size:tt.body,runs:[{text:"Kính gửi: ",bold:!0},{text:`${e.federation} (qua ${e.department})`}]},UI(o,n&&o.length?0:4),ue(ar("",r&&H(r),e.today.slice(0,4)),
"right",{italic:!0}),cr(KI(t),"",["Như kính gửi","Lưu: VP"])]}}function BR(e){let t=(n,o)=>Xt(n.unit.name,o.unit.name);return[...vi(e,({above:n})=>n)].sort(([n],[o])=>n===""?-1:o===""?1:Xt(n,o)).map((
[n,o])=>[n,o.sort(t)])}var jR=(e,t,n)=>[ir({above:e.above,name:e.federation}),ue(ar(e.place,e.today,""),"right",{italic:!0}),ue(t,"center",{bold:!0,size:tt.title}),ue(`${e.round?`${e.round}. `:
""}Căn cứ ${e.guidance}`,"center",{italic:!0,...n?{}:{size:tt.body}})],WR=e=>cr("TM. BAN THƯỜNG VỤ","",["Tổng Liên đoàn Lao động Việt Nam (để báo cáo)","Thường trực Liên đoàn Lao động tỉnh",
`Lưu: VP, ${e.department}`]),BI=({unit:e})=>e.status||"Không phải báo cáo";function ZR(e,t){let n=0,o=BR(t).flatMap(([a,c])=>[{across:a||`Trực thuộc ${e.federation}`},...c.flatMap(u=>{n+=1;let d=[
String(n),u.unit.name],l=[u.unit.first?M(u.unit.first.slice(0,10)):""],p=os(u.rows);return p.length===0?[{cells:[...d,BI(u),"","","","",...l]}]:p.map((m,h)=>({cells:[...h===0?d:["",""],
m.kind===N.none?`${N.none}. ${m.reason}`:m.pageName||m.accountName,m.address,m.name,m.office,[m.phone,m.email].filter(Boolean).join(`\n`),...h===0?l:[""]]}))})]),r=t.filter(({unit:a})=>a.status!==""),
s=r.filter(({unit:a})=>a.status===L.missing).length,i=t.flatMap(({rows:a})=>os(a)).filter(({kind:a})=>a!==N.none).length;return{name:"Danh sach tai khoan",landscape:!0,blocks:[...jR(e,
"DANH SÁCH TÀI KHOẢN FACEBOOK CỦA CÁC CẤP CÔNG ĐOÀN",!0),{is:"table",widths:[4,18,16,21,13,10,11,7],head:[[{text:"STT"},{text:ft.name.heading},{text:Se.pageName.heading},{text:Se.address.heading},{
text:Se.name.heading},{text:Se.office.heading},{text:"Điện thoại, email"},{text:"Ngày nộp"}]],lines:o},ue(
`Tổng số: ${r.length} đơn vị phải báo cáo, ${r.length-s} đơn vị đã báo cáo, ${s} đơn vị chưa báo cáo; ${i} tài khoản, trang, nhóm.`,"justify",{indent:!0}),WR(e)]}}function GR(e,t){let n=0,o=
s=>s.review===Oe.passed&&(s.kind===N.page||s.kind===N.group),r=BR(t).flatMap(([s,i])=>{let a=i.flatMap(({unit:c,rows:u})=>os(u).filter(o).map(d=>(n+=1,{cells:[String(n),c.name,d.kind,d.pageName,
d.address]})));return a.length?[{across:s||`Trực thuộc ${e.federation}`},...a]:[]});return{name:"Danh sach trang chinh thuc",landscape:!1,blocks:[...jR(e,
"DANH SÁCH TRANG, NHÓM FACEBOOK CHÍNH THỨC CỦA CÁC CẤP CÔNG ĐOÀN",!1),{is:"table",widths:[7,27,10,24,32],head:[[{text:"STT"},{text:ft.name.heading},{text:Se.kind.heading},{text:Se.pageName.heading},{
text:Se.address.heading}]],lines:r},WR(e)]}}var jI=42;function HR(e,t,{code:n,name:o,url:r,last:s}){let i=Jn(e),a=Tf(e.guidance),c=u=>ue(u,"justify",{indent:!0});return{name:`Giay moi ${n}`,landscape:
!1,blocks:[ir({above:e.above,name:e.federation},["Số: ………/…………",`V/v ${Mt}${a&&` theo ${a}`}`]),ue(ar(e.place,e.today,""),"right",{italic:!0}),ue(`Kính gửi: ${o}`,"center",{size:tt.title}),c(`${Po(
e)} đơn vị báo cáo trang, nhóm, tài khoản Facebook của mình và người quản trị về ${i}.`),...s?[{...c(""),runs:[{text:"Thời hạn: "},{text:`trước ngày ${M(J(s,1))}, tức chậm nhất hết ngày ${mt(s)}.`,
bold:!0}]}]:[],c("Cách báo cáo: mở máy ảnh của điện thoại hoặc Zalo, quét mã dưới đây, rồi bấm liên kết hiện ra. Mất khoảng ba phút, không cần đăng nhập Google."),{is:"code",text:r,millimetres:jI,
label:`Mã QR của ${o}`},ue(`Mã riêng của đơn vị, mở trang ${mc} của Google`,"center",{italic:!0}),c("Đơn vị chưa có trang, nhóm thì chọn “Không có” và ghi lý do."),c(
`Không mở được thì mở bằng cửa sổ ẩn danh của trình duyệt${t.trim()&&`, hoặc gọi ${t.trim()}`}.`),c("Ai có mã này đều khai được cho đơn vị: đề nghị không chụp, không chuyển cho người ngoài đơn vị."),
c(hl("Giấy mời này",e)),cr("TM. BAN THƯỜNG VỤ","",["Như trên",`Lưu: VP, ${e.department}`])]}}var VR=300,WI=100,qR=P({what:ut(["invite","blank","filled","list","pages","fake"]),above:E().check(ce(
2e3)),status:E().check(ce(100)),unit:E().check(ce(nn)),noEmail:be(Ht()),fake:be(P({address:E().check(ce(2e3)),foundOn:E().check(ce(100)),pageId:E().check(ce(100)),does:E().check(ce(2e3))}))}),ZI=(e,
t)=>At(t).startsWith(At(e).replace(/^lđlđ(?= |$)/,"liên đoàn lao động"));function XR(e,t){let n=_n(e);return o=>ZI(o.parent,t)?"":n(o).label}function YR(e){if(e.visitor().is!=="staff")return w({key:
"who.staffOnly"});let t=e.table("units").rows.filter(({code:o})=>o.trim()),n=XR(t,e.settings().federation);return T({units:t.map(o=>({code:o.code.trim(),name:o.name,above:n(o),status:o.status})).sort(
(o,r)=>Xt(o.name,r.name)),fakes:e.table("fakes").rows.filter(({id:o})=>o).map(({id:o,address:r,foundOn:s,pageId:i,does:a,unit:c})=>({id:o,address:r,foundOn:s,pageId:i,does:a,unit:c})).reverse().slice(
0,WI)})}function yh(e){let t=e.settings();return{federation:t.federation,above:t.paperAbove,department:t.department,guidance:e.round()?.document??"",place:t.place,round:e.round()?.name??"",today:
e.today}}function GI(e,{above:t,status:n,unit:o,noEmail:r}){let s=e.table("units").rows.filter(({code:c})=>c.trim()),i=XR(s,e.settings().federation),a=vi(e.table("accounts").rows,c=>j(c.unit));
return s.map(c=>({unit:c,above:i(c),rows:a.get(j(c.code))??[]})).filter(c=>(!t||c.above===t)&&(!n||c.unit.status===n)&&(!o||j(c.unit.code)===j(o))&&(!r||c.unit.email.trim()===""))}var bh=e=>os(
e).find(({kind:t})=>t===N.page||t===N.group)?.address??"";function HI(e,t,n){let o=t.unit?n[0]:void 0,r=zR(yh(e),t.fake??{address:"",foundOn:"",pageId:"",does:""},{name:o?.unit.name??"",address:bh(
o?.rows??[])});return r.ok?T([r.value]):_e(r.problems.map(s=>({...X(s),row:s.field??""})))}function VI(e,t,n){let o=Ua(Fr(e));if(o)return w(o);let r=Vs(e),s=yh(e),{contact:i}=e.settings(),a=n.filter((
{unit:c})=>Ae(c)&&(t.unit!==""||c.status===L.missing)).flatMap(({unit:c})=>{let u=r?.(c.code,"unit"),d=Ft(c.extendedTo),l=qe({dueBefore:e.round()?.dueBefore??"",extendedTo:d});return u?[HR(s,i,{code:
c.code.trim(),name:c.name,url:u,last:l})]:[]});return a.length?T(a):w({key:"paper.nothing"})}function JR(e,t){if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let n=GI(e,t);if(
t.what==="fake")return HI(e,t,n);if(n.length===0)return w({key:"paper.nothing"});let o=yh(e);return t.what==="list"?T([ZR(o,n)]):t.what==="pages"?T([GR(o,n)]):n.length>VR?w({key:"paper.tooMany",with:{
count:n.length,most:VR}}):t.what==="invite"?VI(e,t,n):T(n.map(({unit:r,above:s,rows:i})=>KR(o,{...r,above:s},t.what==="filled"?i:void 0)))}var QR="TG",eO=200,tO=E().check(zn(/^[\w-]{1,20}$/)),Za=e=>E(
).check(ce(e)),nO=P({id:tO,unit:Za(nn),address:Za(2e3),foundOn:Za(100),pageId:Za(100),does:Za(2e3)}),oO=P({id:tO,state:ut(Object.keys(So))}),qI=({kind:e})=>[N.page,N.group].some(t=>t===yt(e)),XI=e=>(
e.pageName||e.accountName||e.address).trim();function YI(e){let t=e.table("units").rows,n=_n(t),o=vi(e.table("accounts").rows,r=>r.unit.trim());return t.flatMap(r=>{let s=(o.get(r.code.trim())??[
]).filter(qI);if(!r.code.trim()||!Ae(r))return[];let i=s.filter(u=>!xe(u)),a=i.find(u=>!u.name.trim())??(i.length?void 0:s.find(Is)),c=a??i.find(u=>!u.second.trim());return c?[{unit:r,page:XI(c),
parent:n(r),kind:r.kind.trim(),state:a?"left":"one"}]:[]}).sort((r,s)=>r.state.localeCompare(s.state)||r.parent.label.localeCompare(s.parent.label,"vi"))}var JI=({id:e,address:t,unit:n,genuine:o,
foundOn:r,state:s,at:i,who:a})=>({id:e,address:t,unit:n,genuine:o,foundOn:M(r),state:s,last:[M(i.slice(0,10)),a].filter(Boolean).join(", ")}),wh=e=>{let t=e.table("fakes").rows.filter(({id:o})=>o),n=(
{state:o})=>+(o===So.handled);return{fakes:[...t].reverse().sort((o,r)=>n(o)-n(r)).slice(0,eO).map(JI),next:bi(t,QR)}};function rO(e,t){if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});
let n=YI(e),o=n.filter(r=>Uo(r,t));return T({alone:o.slice(0,eO).map(({unit:r,page:s,state:i})=>({unit:r.code.trim(),name:r.name.trim(),page:s,state:i,phone:r.phone.trim()})),count:o.length,choices:
Fo(n),...wh(e)})}function QI(e,t){let n=e.table("units").rows.find(({code:c})=>c.trim()&&j(c)===j(t.unit)),o=e.table("accounts").rows.filter(c=>n&&c.unit.trim()===n.code.trim()),r=bh(o),s=fh(t,{name:
n?.name??"",address:r},e.today);if(!s.ok)return _e(s.problems.map(c=>({...X(c),row:c.field??""})));let i=e.table("fakes").rows;return i.some(({id:c,address:u})=>c===t.id&&u===s.value.address)||
e.append("fakes",[{id:i.some(({id:c})=>c===t.id)?bi(i,QR):t.id,...s.value,unit:n.code.trim(),genuine:r,state:So.waiting,at:e.now,who:yo(e.visitor())}]),T(wh(e))}function sO(e,t){return e.visitor(
).is!=="staff"?w({key:"who.staffOnly"}):he(e,()=>QI(e,t))??w({key:"workbook.busy"})}function iO(e,{id:t,state:n}){return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):he(e,()=>{let r=e.table(
"fakes").rows.findIndex(i=>i.id===t);if(r<0)return w({key:"paper.fakeGone"});let s={state:So[n],at:e.now,who:yo(e.visitor())};return e.putTyped("fakes",[{index:r,cells:s}]),T(wh(e))})??w({key:
"workbook.busy"})}var aO=300,cO=60;function ez(e,t){let n=new Map,o=e.round();for(let r of e.table("accounts").rows){let s=r.unit.trim();if(!t.has(s)||xe(r))continue;let i=fr.flatMap(({key:c})=>Pc(
r.mask,c)?[Lt(c)]:[]);An(r,e.markKey())==="returned"&&i.push(S({key:"below.returned"}));let a=n.get(s)??{columns:new Set,waiting:0};if(!Et(r,o))a.waiting+=1;else for(let c of i)a.columns.add(c);n.set(
s,a)}return n}var tz=e=>e?[e.waiting?S({key:"below.waiting",with:{count:e.waiting}}):"",e.columns.size?S({key:"below.fix",with:{columns:[...e.columns].join(", ")}}):""].filter(Boolean).join(" "):"",
Ga=e=>Cc(bs(e),e.status);function uO(e,t,n){let o=n.below(t);if(o.length===0)return;let r=e.settings(),s=ez(e,new Set(o.map(({code:d})=>d.trim()))),i=o.filter(d=>Ga(d)||bs(d)==="report"),a=o.filter(
Ga),c=d=>({code:d.code.trim(),name:d.name,status:d.status,timeliness:d.timeliness,owes:Ga(d),at:fe(d.first),missing:Ga(d)?tz(s.get(d.code.trim())):"",phone:r.superiorsFill?d.phone:""}),u=d=>Ga(d)?
d.status===L.missing?0:1:2;return{total:i.length,done:i.length-a.length,units:o.slice().sort((d,l)=>u(d)-u(l)||Xt(d.name,l.name)).slice(0,aO).map(c),more:Math.max(0,o.length-aO),mayFill:
r.superiorsFill,text:a.length===0?"":S({key:"below.group",with:{round:e.round()?.document??"",superior:t.name,deadline:Mn(void 0,e.round(),e.today),names:a.slice(0,cO).map(({name:d})=>d),more:
Math.max(0,a.length-cO),ask:t.name}})}}var kh=({code:e,name:t})=>({code:e.trim(),name:t});function nz(e,t,n){let o=t.table("units").rows,r=o.find(i=>i.code.trim()===e),s=r&&!Ae(r)?Ne(o).today(
r)?.code.trim():void 0;return s&&Pa(s,n,o,t.settings()).may?s:e}function oz(e,t){let{rows:n}=e.table("accounts"),o=ra(e);return[...Zo(n,t.code.trim()).map(({row:r,index:s})=>_r(r,s,o)),...ia(n,sa(t,
e.table("units").rows)).map(({row:r,index:s,from:i})=>({..._r(r,s,o),from:i}))]}function Dd(e,t){let n=e.visitor(),o=e.settings(),r=e.table("units").rows,s=yd(n,r),i=s.filter(Ae),a=i.length?i:s,c=
t.unit??(a.length===1?a[0].code.trim():void 0),u=c&&nz(c,e,n),d=u===void 0?void 0:Pa(u,n,r,o);if(d&&!d.may)return w(d.why);let l=d&&r.find(C=>C.code.trim()===d.over),p=bd(n,o);if(u===void 0&&
a.length===0&&!p)return w(fd(n,o));let m=r.find(C=>C.code.trim()===u),h=e.round(),{federation:y,department:b,contact:k,notice:v}=o,R=m?oz(e,m):[],O=fi(h,m,{isStaff:n.is==="staff",today:e.today,
contact:k});return T({who:{email:Ee(n),isStaff:n.is==="staff"},unit:m&&{...kh(m),status:m.status,timeliness:m.timeliness},below:m&&!l?uO(e,m,Ne(r)):void 0,fillsFor:l&&kh(l),yourUnits:a.map(kh),
mayChoose:p,rows:R,round:h&&{id:h.id,name:h.name,state:h.state},mayWrite:O===void 0,closedWhy:O&&X(O),pending:R.filter(C=>C.pending&&C.from===void 0).length,deadline:Mn(m,h,e.today),guidance:
h?.document??"",federation:y,department:b,contact:k,notice:v,noticeId:wu(v),draft:m&&n.is!=="link"?e.drafts.get(m.code.trim()):""})}var rz=(e,t)=>[e.formerly,...t.flatMap(({name:n,code:o,formerly:r}
)=>[n.replace(/[,;]/g," "),o,r])].map(n=>n.trim()).filter(Boolean).join(`\n`);function dO(e){let t=e.visitor(),n=e.table("units").rows,o=yd(t,n),r=bd(t,e.settings())?n:o,{merged:s}=Ne(n);return T({
units:r.filter(i=>i.code&&i.name&&Ae(i)).map(i=>{let a=rz(i,s(i));return a?[i.code.trim(),i.name,a]:[i.code.trim(),i.name]})})}var lO={dueBefore:us,graceUntil:ke,lettersFrom:ke};function ur(e){let t=
n=>e[n].trim()&&lO[n](e[n])||"";return{name:e.name.trim(),document:e.document.trim(),dueBefore:t("dueBefore"),graceUntil:t("graceUntil"),lettersFrom:t("lettersFrom")}}var pO=(e,t,n)=>Lo({...ur(e),id:
t,state:Fe.open,openedAt:n,closedAt:"",frozenAt:""}).round;function Id(e,t){let n=ur(e),o=Object.keys(lO).filter(i=>e[i].trim()!==""&&n[i]==="").map(i=>({key:"round.draftDay",with:{label:ot(i),text:e[
i]},field:i})),{dueBefore:r,graceUntil:s}=n;return[...n.name?[]:[{key:"round.noName",field:"name"}],...o,...e.dueBefore.trim()?[]:[{key:"round.draftEmpty",with:{label:ot("dueBefore")},field:
"dueBefore"}],...r&&s&&s< r?[{key:"round.graceBeforeDue",with:{grace:M(s),due:M(r)},field:"graceUntil"}]:[],...r&&qe({dueBefore:r})< t?[{key:"round.past",with:{last:M(qe({dueBefore:r}))},field:
"dueBefore"}]:[]]}function mO(e,t,n){let o=qe(e),r=Ve(n,o);return[...r< Oc?[{key:"round.soon",with:{last:M(o),days:r}}]:[],...t?[{key:"round.stillOpen",with:{name:t.name}}]:[]]}function ko(e,t,n){
return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):he(e,()=>(e.compileSettings(),lo(e,t),n()))??w({key:"workbook.busy"})}var Ha=e=>D(e).normalize("NFC").toLowerCase().replace(/\s+/g," ").trim();
function zd(e,t){let n=new Map;for(let o of e){let r=vl(o),s=r===void 0?"":Ha(r);if(s===""||s===Ha(t))continue;let i=n.get(s)??{name:r,count:0};i.count+=1,n.set(s,i)}return[...n.values()].sort((o,
r)=>r.count-o.count).map(o=>o.name)}function hO(e,t){let n=vl(e),o=n===void 0?void 0:t(n);return o===void 0?e:Xf(e,Pt(o))}var xh=e=>e.unit.trim()!==""||e.address.trim()!==""||e.name.trim()!=="",vh=
e=>Kt(e).find(({round:t})=>t.state==="open"&&!bt(t)),Sh=e=>e.table("letters").rows.map(({key:t})=>t);function gO(e){let t=vh(e);if(!t)return{};let[n=""]=zd(Sh(e),t.round.name),o=e.table(
"accounts").rows.filter(xh).length;return{ask:{says:X({key:"round.ask",with:{rows:o,name:t.round.name}}),oldName:n,twoNames:n!==""}}}var Ct=e=>Number(e)||0,Rh=e=>ke(e)?M(ke(e)):e,sz=({row:e})=>({
required:Ct(e.required),onTime:Ct(e.onTime),reported:Ct(e.reported),missing:Ct(e.missing),accounts:Ct(e.accounts)}),iz=({row:e})=>({required:Ct(e.dueRequired),onTime:Ct(e.dueOnTime),reported:Ct(
e.dueReported),missing:Ct(e.dueMissing),accounts:Ct(e.dueAccounts)});function az(e,t,n){let{row:o,round:r}=t,s=e.round()?.id===r.id&&r.state==="open"&&bt(r),i=r.state==="closed"&&o.required!=="",{
same:a,changed:c,added:u,stopped:d,silent:l}=o;return{id:r.id,name:r.name,document:r.document,state:r.state,dueBefore:Rh(o.dueBefore),graceUntil:Rh(o.graceUntil),lettersFrom:Rh(o.lettersFrom),
openedAt:fe(r.openedAt),closedAt:fe(r.closedAt),mayReopen:r.state==="closed"&&n,...o.frozenAt?{atDue:iz(t)}:{},...i?{atClose:sz(t),answers:{same:Ct(a),changed:Ct(c),added:Ct(u),stopped:Ct(d),silent:
Ct(l)}}:{},...s?{now:aa(e.table("units").rows),answers:Cu(e.table("accounts").rows,r,Ct(o.rowsAtOpening),zs(e.table("units").rows))}:{}}}function cz(e,t){let n=Number(t.slice(0,4));if(!e)return{name:
V.roundOf(n),document:"",dueBefore:"",graceUntil:"",lettersFrom:""};let o=d=>{if(!d)return"";let l=ec(d,12);return l>t?M(l):""},{name:r,document:s,dueBefore:i,graceUntil:a,lettersFrom:c}=e.round,u=
Number((i||t).slice(0,4));return{name:r.includes(String(u))?r.replace(String(u),String(u+1)):V.roundOf(u+1),document:s,dueBefore:o(i),graceUntil:o(a),lettersFrom:o(c)}}function dr(e){let n=[...Kt(
e)].sort((s,i)=>s.round.openedAt< i.round.openedAt?1:-1),o=e.round(),r=o&&o.state!=="closed";return{rounds:n.map((s,i)=>az(e,s,i===0)),...r?{current:o.id}:{},suggested:cz(n[0],e.today),...gO(e)}}
var fO=(e,t)=>ko(e,t,()=>T(dr(e)));function yO(e,t,n,o){let r=Kt(e),s=o===void 0?void 0:Nn(e,o);if(o!==void 0&&!s)return;let i=ur(n),a=o??fs((i.dueBefore||e.today).slice(0,4),r.map(({round:R}
)=>R.id)),c={...pO(n,a,s?.round.openedAt??e.now)},u=Id(n,e.today),d=r.find(R=>R.round.state==="open"&&R.round.id!==a)?.round,l=e.table("accounts").rows,p=Ar(e,c,l),m=p.units.filter(({own:R}
)=>R.counted==="1").length,h=p.accounts.filter(({pending:R})=>R),y=zs(e.table("units").rows),b=h.filter(({unit:R})=>!y.has(R)).length,k=u.length?[]:uz(e,t,c,p,s===void 0);return{preview:{refuse:u.map(
R=>X(R)),warn:u.length?[]:mO(c,d,e.today).map(R=>X(R)),says:[X({key:"round.counts",with:{units:m,rows:b}}),...u.length||k.length?[]:[X({key:"round.noLetters"})]],required:m,rows:b,letters:k,mark:
JSON.stringify([a,i,m,b,k.map(({day:R,count:O})=>[R,O])])},round:c,id:a,rowsInUse:h.length}}function uz(e,t,n,o,r){if(!e.settings().lettersOn||!n.lettersFrom)return[];let i=kp(e,o,n),a=r?{...i,
register:new Map,units:i.units.map(u=>({...u,extendedTo:""}))}:i,c=n.lettersFrom>e.today?n.lettersFrom:e.today;return za({office:e,state:a,quota:t.quota()},c).map(({day:u,go:d,held:l})=>{let p={};for(
let{kind:m}of d)p[m]=(p[m]??0)+1;return{day:mt(u),count:d.length,says:la({day:u,held:l,recipients:0,counts:p})}})}var bO=(e,t,{draft:n,of:o})=>ko(e,t,()=>{let r=yO(e,t,n,o);return r?T(r.preview):w({
key:"round.unknown"})});function wO(e,t,{draft:n,mark:o},r){let s=e.round(),i=yO(e,t,n,r);return i?s&&!bt(s)?{no:w({key:"round.unconfirmed"})}:i.preview.refuse.length?{no:_e(i.preview.refuse)}:
i.preview.mark===o?i:{no:w({key:"round.changedAgain"})}:{no:w({key:"round.unknown"})}}var kO=(e,t,n)=>ko(e,t,()=>{let o=wO(e,t,n,void 0);return"no"in o?o.no:(e.log([{what:{key:"log.roundOpened",with:{
name:o.round.name}}}]),Cw(e,t,{...ur(n.draft),id:o.id,state:Fe.moving,openedAt:e.now,closedAt:"",frozenAt:"",rowsAtOpening:String(o.rowsInUse)}),T(dr(e)))}),xO=(e,t,{id:n,...o})=>ko(e,t,()=>{let r=Nn(
e,n);if(r&&r.round.state!=="open")return w({key:"round.notOpen"});let s=wO(e,t,o,n);return"no"in s?s.no:(e.log([{what:{key:"log.roundChanged",with:{name:s.round.name}}}]),e.putTyped("rounds",[{index:
r.index,cells:ur(o.draft)}]),e.compileSettings(),e.settle(),t.setConfirmed(_t(Ge(e))),rn(e),T(dr(e)))}),vO=(e,t,{id:n})=>ko(e,t,()=>{let o=Nn(e,n);return o?bt(o.round)?(o.round.state==="open"&&(e.log(
[{what:{key:"log.roundClosed",with:{name:o.round.name}}}]),Ow(e,t,o)),T(dr(e))):w({key:"round.unconfirmed"}):w({key:"round.unknown"})}),SO=(e,t,{id:n})=>ko(e,t,()=>{let o=Nn(e,n);if(!o)return w({key:
"round.unknown"});if(o.round.state==="closed"){if(!Kt(e).every(({round:s})=>s.openedAt<=o.round.openedAt))return w({key:"round.notClosed"});e.log([{what:{key:"log.roundReopened",with:{name:
o.round.name}}}]),Tw(e,o)}return T(dr(e))});function dz(e){return[...e.table("accounts").rows.map(({updated:n})=>n),...e.table("units").rows.flatMap(({witnessed:n,first:o})=>[n,o])].filter(co).reduce(
(n,o)=>o< n?o:n,e.now)}function lz(e,t,n){e.putOwn("accounts",e.table("accounts").rows.flatMap((o,r)=>{if(!xh(o))return[];let s=co(o.updated)?o.updated:n,i={updated:s,by:o.by,source:o.source,round:t(
s),answer:Ze.added};return o.round===i.round&&o.answer===i.answer&&o.updated===s?[]:[{index:r,cells:i}]}))}function pz(e,t){e.putOwn("letters",e.table("letters").rows.flatMap((n,o)=>{let r=hO(n.key,
t);return r===n.key?[]:[{index:o,cells:{key:r}}]}))}function mz(e,t,n,o,r){let s=ur(t),i=Kt(e).map(({round:d})=>d.id),a=Kt(e).find(({round:d})=>d.id!==r.round.id&&d.openedAt===n&&d.closedAt===o),c=
a?.round.id??fs((s.dueBefore||n).slice(0,4),i);a||e.append("rounds",[{...s,id:c,state:Fe.closed,openedAt:n,closedAt:o,rowsAtOpening:"0"}]);let u=Nn(e,c);return Lo(u.row).round}var hz=(e,t,{draft:n}
)=>({name:n?.name.trim()||zd(Sh(e),t.round.name)[0]||"",document:t.round.document,dueBefore:n?.dueBefore??"",graceUntil:n?.graceUntil??"",lettersFrom:""}),RO=(e,t,n)=>ko(e,t,()=>{let o=vh(e);if(
!o)return w({key:"round.nothingToConfirm"});let{id:r,name:s,lettersFrom:i}=o.round,a=dz(e),u=i!==""&&i<=e.today&&i>H(a)?`${i}T00:00:00`:e.now,d=hz(e,o,n),l=n.as==="two"?Id(d,a.slice(0,10)).filter(({
key:y})=>y!=="round.past"):[];if(l.length)return _e(l.map(y=>X(y)));let p=n.as==="two"?mz(e,d,a,u,o):void 0;e.settle();let m=y=>p!==void 0&&Ha(y)!==Ha(s);pz(e,y=>y===r||y===p?.id?y:m(y)?p.id:r),lz(e,
y=>p&&y< u?p.id:r,a),e.settle(),p&&gz(e,p,u),pn(e,o,{openedAt:p?u:a}),e.settle(),t.keepLedger(Pr),Iu(e,t);let{confirmed:h}=t.post();return h&&t.setConfirmed({...h,round:_t(Ge(e)).round}),e.log([{what:
{key:"log.rowsPlaced",with:{name:p?p.name:s}}}]),rn(e),T(dr(e))});function gz(e,t,n){let o=Nn(e,t.id);if(o.row.required===""){let s=Ar(e,o.round,e.table("accounts").rows);$u(e,o,s,n)}let r=e.table(
"units").rows;e.putOwn("units",r.flatMap((s,i)=>s.extendedTo&&s.extendedTo< n.slice(0,10)?[{index:i,cells:{extendedTo:""}}]:[])),e.settle()}var Oh=(e,t)=>e.trim()===t.trim();function OO(e,t,n){let o={
...t.fields},r=[];for(let i of le){let[a,c,u]=[e.fields[i],t.fields[i],n.fields[i]];Oh(c,a)?o[i]=u:!Oh(u,a)&&!Oh(u,c)&&r.push(i)}let s=t.stopped===e.stopped?n.stopped:t.stopped;return{fields:o,
stopped:s,bothChanged:r}}var fz=e=>{let t=Ee(e.visitor());return{refusal:()=>{},received:n=>n,versionMeant:n=>n,by:t,consentBy:t,recorded:()=>{}}},TO=200,yz=30,LO=({code:e,merged:t},{unit:n})=>n.trim(
)===e||t.has(n.trim()),AO=({code:e},t)=>t.unit.trim()===e?{...t}:{...t,unit:e},bz=(e,t)=>({...Zn(Se),unit:e,usage:ye.active,rowId:t}),_O=(e,t)=>le.every(n=>e[n]===t[n])&&xe(e)===xe(t),wz=(e,
t)=>t.stopped&&e?void 0:Cr(t.fields),kz=(e,t,n)=>({...e,...n?.values,usage:t.stopped?ye.stopped:Vn(e.usage)===ye.locked?ye.locked:ye.active}),PO=e=>({fields:Object.fromEntries(le.map(t=>[t,e[t]])),
stopped:xe(e)});function xz(e,t){if(!t||!e.opened||on(t)===e.version)return e;let{fields:n,stopped:o,bothChanged:r}=OO(e.opened,e,PO(t));return r.length>0?e:{...e,fields:n,stopped:o,version:on(t)}}
function vz(e,t,n,o){let r=n.findIndex((d,l)=>Ye(d,l)===e.rowId),s=r<0?void 0:n[r];if(s&&!LO(t,s))return X({key:"who.notYours"},{row:e.rowId});let i=xz(o.received(e,s,n),s);if(!s&&
i.version!=="")return X({key:"form.rowGone"},{row:i.rowId});let a=wz(s,i),c=kz(AO(t,s??bz(t.code,i.rowId)),i,a);if(!s)return{sent:i,reading:a,after:c,what:"added"};let u=_O(s,c)?"same":xe(c)&&!xe(s)?
"stopped":"changed";return{sent:i,reading:a,index:r,before:s,after:c,what:u}}function Sz({rowId:e,version:t},n,o,r,s){let i=o.findIndex((p,m)=>Ye(p,m)===e),a=i<0?void 0:o[i];if(!a)return X({key:
"form.rowGone"},{row:e});if(!LO(n,a))return X({key:"who.notYours"},{row:e});let c=s.versionMeant(t,a),u={rowId:e,version:c,...PO(a)},l=!xe(a)&&!Et(a,r)||on(a)!==c?"confirmed":"same";return{sent:u,
index:i,before:a,after:AO(n,a),what:l}}var Rz=e=>({by:e.source===Tn.hand?"":e.by,at:fe(e.updated)}),Oz=(e,t)=>t.flatMap(({before:n,index:o,sent:r,what:s})=>n&&s!=="same"&&on(n)!==r.version?[{..._r(n,
o,ra(e)),...Rz(n)}]:[]);function Tz(e){return e.filter(({what:t})=>t!=="same").flatMap(({sent:t,reading:n})=>(n?.findings??[]).filter(o=>o.level==="fault").map(o=>({key:o.problem.key,sentence:vo(
o.problem),row:t.rowId,field:o.field,suggest:o.suggest})))}function Cz(e,t,n){let o=e.some(({after:s})=>!xe(s)&&s.kind!==N.none),r=new Set(e.map(({index:s})=>s));return o?Zo(n,t).filter(({row:s,index:
i})=>s.kind===N.none&&!xe(s)&&!r.has(i)).map(({row:s,index:i})=>({sent:{rowId:s.rowId,version:on(s),fields:s,stopped:!0},index:i,before:s,after:{...s,usage:ye.stopped},what:"stopped"})):[]}var EO=({
before:e},t)=>e?.unit.trim()!==t;function $z(e,t,n){let o=new Map(e.map(i=>[i.index,i.after])),r=[...Zo(n,t).map(({row:i,index:a})=>o.get(a)??i),...e.filter(i=>EO(i,t)).map(i=>i.after)].filter(i=>!xe(
i)),s=r.filter(i=>i.kind===N.none);return s.length===0||s.length===r.length?[]:s.map(i=>X({key:"account.noneWithAccounts"},{row:i.rowId,field:"kind"}))}var Lz=e=>e.some(({what:t,after:n})=>(
t==="added"||t==="changed"&&!xe(n))&&n.kind!==N.none),Az=(e,t)=>e.flatMap(({what:n,before:o})=>n==="confirmed"?Tu(o,t):[]);function _z(e,{code:t,merged:n},o){let r=e.filter(({what:a,before:c}
)=>a==="stopped"&&c?.kind!==N.none),s=new Map(e.map(a=>[a.index,a.after])),i=e.some(a=>EO(a,t)&&!xe(a.after))||[...Zo(o,t),...ia(o,n)].some(({row:a,index:c})=>!xe(s.get(c)??a));return r.length&&!i?[X(
{key:"form.lastStopped"},{row:r[r.length-1].sent.rowId})]:[]}function Pz(e,t,n,o,r){let s=Oz(e,n);if(s.length)return _e(s.map(u=>X({key:"form.conflict"},{row:u.rowId})),s);let i=n.filter(({what:u}
)=>u==="added").length;if(i>0&&Zo(o,t.unit).length+i>TO)return w({key:"form.unitFull",with:{most:TO}});let a=e.markKey(),c=[...Az(n,a),...Tz(n),...$z(n,t.unit,o),..._z(n,r,o)];return Lz(n)&&
!t.consent&&c.push(X({key:"form.consent"},{field:"consent"})),c.length?_e(c):void 0}var Ez=e=>[...new Set(e.flatMap(({before:t,after:n})=>[...le.filter(o=>(t?.[o]??"")!==n[o]).map(Lt),...t&&
t.usage!==n.usage?[Lt("usage")]:[]]))],CO=({what:e,before:t,after:n})=>e==="confirmed"&&t?.unit.trim()===n.unit.trim(),$O=e=>Object.fromEntries(Ig.map(t=>[t,e[t]]));function Mz(e,t,n,o){let r=
e.markKey();if(!n.consent||!io(t)||!r)return{consent:"",consentMark:""};let s=Fb(o,e.now,Ib(n.notice,e.settings().notice));return{consent:s,consentMark:ea({...t,consent:s},r)}}function Nz(e,t,n,o,r){
let s=e.visitor(),i=e.table("accounts"),a=e.round(),c=o.over?Tn.superior:Tn.form;for(let{before:p,after:m,what:h}of t){let y={stops:xe(m),changes:p!==void 0&&!_O(p,m)},b=wd(p,y,a);Object.assign(m,{
updated:e.now,by:r.by,source:c,round:a.id,answer:b}),h!=="stopped"&&h!=="confirmed"&&Object.assign(m,Mz(e,m,n,r.consentBy))}let u=i.rows.slice(),d=t.filter(p=>p.index===void 0);e.log([{what:o.over?{
key:"log.formSuperior",with:{code:o.over}}:{key:a.state==="closed"?"log.formAfterClose":o.unlisted?"log.formUnlisted":"log.form"},unit:n.unit,rowId:t.map(({after:p})=>p.rowId).join(", "),columns:Ez(
t)}]);for(let p of t)p.index!==void 0&&(u[p.index]=p.after);let l=ip(e,{accounts:[...u,...d.map(p=>p.after)],units:[n.unit,...new Set(t.flatMap(({before:p})=>p?.unit.trim()??[]))],stamped:t.filter(
CO).map(p=>p.index),typed:t.filter(p=>p.index!==void 0&&!CO(p)).map(p=>({index:p.index,cells:$O(p.after)})),added:d.map(p=>$O(p.after))});return s.is==="staff"&&e.putOwn("accounts",t.filter(({before:
p})=>p?.review===Oe.passed).map(({index:p})=>({index:p,cells:{review:""}}))),l}function Dz(e,t,n,o){let r=e.table("units").rows.find(d=>d.code.trim()===t.unit),s=e.settings(),i=new Map(o.accounts.map(
({own:d,reading:l})=>[d.rowId,l])),{rows:a}=e.table("accounts"),c=ra(e),u=[...Zo(a,t.unit).map(({row:d,index:l})=>_r(d,l,c,i.get(d.rowId))),...ia(a,sa(r,e.table("units").rows)).map(({row:d,index:l,
from:p})=>({..._r(d,l,c,i.get(d.rowId)),from:p}))];return{unit:{code:r.code.trim(),name:r.name,status:r.status,timeliness:r.timeliness},recorded:n.map(({after:d,what:l})=>({rowId:d.rowId,title:
d.kind===N.none?`${N.none}: ${d.reason}`:d.pageName||d.accountName,address:d.address,what:l})),rows:u,pending:u.filter(({pending:d,from:l})=>d&&l===void 0).length,deadline:Mn(r,e.round(),e.today),
pages:s.pages}}var Iz=({reading:e})=>e!==void 0&&e.findings.some(({level:t})=>t==="fault");function zz(e,{consent:t},n){let{before:o,what:r}=n;return r==="same"&&t&&o&&!xe(o)&&io(o)&&!Iz(n)&&ao(o,
e.markKey())!=="given"?{...n,what:"changed"}:n}function Fz(e,t){let{before:n,what:o,reading:r}=t;return o==="same"&&n&&!xe(n)&&!Et(n,e.round())&&Tu(n,e.markKey(),r).length===0?{...t,what:"confirmed"}:
t}function Uz(e,t,n){let o=n.refusal();if(o)return w(o);let r=e.table("units").rows,s=Pa(t.unit,e.visitor(),r,e.settings());if(!s.may)return w(s.why);let i=e.round(),a=r.find(k=>k.code.trim(
)===t.unit),c={code:t.unit,merged:a?sa(a,r):new Map},u=fi(i,a,{isStaff:e.visitor().is==="staff",today:e.today,contact:e.settings().contact});if(u)return w(u);let d=e.table("accounts").rows,l=[
...t.rows.map(k=>vz(k,c,d,n)),...(t.confirm??[]).map(k=>Sz(k,c,d,i,n))],p=l.filter(k=>"sentence"in k);if(p.length)return _e(p);let m=l.map(k=>Fz(e,zz(e,t,k)));m.push(...Cz(m,t.unit,d));let h=Pz(e,t,m,
d,c);if(h)return h;let y=m.filter(({what:k})=>k!=="same"),b=y.length?Nz(e,y,t,s,n):ow(e,t.unit);return n.recorded(b),T(Dz(e,t,m,b))}function Fd(e,t,n=fz(e)){let o=t.confirm??[];if(
t.rows.length+o.length===0)return w({key:"form.nothing"});if(t.rows.length>yz)return w({key:"form.tooMany"});let r=[...t.rows,...o].map(({rowId:s})=>s);return new Set(r).size!==r.length?_e([{key:
"form.oldPage",sentence:S({key:"form.oldPage"})}]):he(e,()=>Uz(e,t,n))??w({key:"workbook.busy"})}var we=e=>E().check(ce(e)),Si=we(nn),Kz=e=>Se[e].report.group==="second",MO=P(Object.fromEntries(
le.map(e=>[e,Kz(e)?xa(we(2e3),""):we(2e3)]))),$h=E().check(zn(/^[~\w-]{1,40}$/)),Lh=P({rowId:$h,version:we(400),fields:MO,stopped:Ht(),opened:be(P({fields:MO,stopped:Ht()}))}),Bz=P({rowId:$h,version:
we(400)}),Ah=P({unit:Si,consent:Ht(),notice:be(we(40)),rows:Dt(Lh).check(ce(60)),confirm:be(Dt(Bz).check(ce(300)))}),wn=P({}),Ud=P({parent:be(we(500)),kind:be(we(500)),state:be(we(40))}),Th={rowId:$h,
version:we(400)},jz=qk("as",[P({...Th,as:ei("passed")}),P({...Th,as:ei("returned"),comment:we(500),fields:Dt(ut(le)).check(ce(le.length))}),P({...Th,as:ei("undo"),was:P({review:we(100),comment:we(
2e3),fixFields:we(2e3),approved:we(4e3)})})]),NO=P({text:we(500),who:xa(we(50),"")}),Kd=P({key:we(300)}),lr=we(400),Ch=P({name:lr,document:lr,dueBefore:lr,graceUntil:lr,lettersFrom:lr}),DO=we(2e4),Bd=
we(40),He=(e,t)=>({input:e,run:t}),ve=(e,t)=>He(e,(n,o,r)=>t(n,r)),IO={openForm:ve(P({unit:be(Si)}),Dd),listUnits:ve(wn,dO),saveReport:ve(Ah,(e,t)=>Fd(e,t)),keepDraft:ve(P({unit:Si,draft:we(6e4)}),
mS),dropDraft:ve(P({unit:Si}),hS),checkAll:He(wn,uS),checkGoogle:ve(wn,pS),overview:ve(Ud,aS),callList:ve(Ud,Yv),recordCall:ve(Jv,Qv),reviewQueue:ve(Ud,cS),decideReviews:ve(P({decisions:Dt(jz).check(
Bp(1),ce(tS))}),oS),previewRoster:ve(P({text:we(4e6)}),VS),importRoster:ve(P({text:we(4e6)}),qS),deskHealth:He(wn,fR),findPerson:ve(NO,ER),erasePerson:He(ka(NO,{request:mh}),MR),withdrawConsent:ve(P({
rowIds:Dt(we(100)).check(ce(200)),request:mh}),NR),dataRequests:ve(wn,OR),recordRequest:ve(SR,TR),pageSafety:ve(Ud,rO),recordFake:ve(nO,sO),setFakeState:ve(oO,iO),papersView:ve(wn,YR),papers:ve(qR,
JR),lettersView:He(wn,Ad),previewLetter:He(Kd,oR),sendToMe:He(Kd,Jm),sendNow:He(Kd,Qm),skipLetter:He(Kd,eh),decideUnknown:He(P({key:we(300),wasSent:Ht()}),th),confirmPlan:He(P({mark:we(2e3)}),nh),
settleMemories:He(P({as:ut(["sent","again"])}),oh),linksView:ve(wn,_d),testLink:ve(wn,dR),unitLink:ve(P({unit:Si}),lR),replaceLink:ve(P({unit:Si}),pR),renewLinks:ve(wn,mR),readReturned:ve(P({text:we(
4e5)}),iR),markReturned:He(P({text:we(4e5)}),aR),"desk.rounds":He(wn,fO),"desk.roundPreview":He(P({draft:Ch,of:be(Bd)}),bO),"desk.openRound":He(P({draft:Ch,mark:DO}),kO),"desk.changeRound":He(P({id:
Bd,draft:Ch,mark:DO}),xO),"desk.closeRound":He(P({id:Bd}),vO),"desk.reopenRound":He(P({id:Bd}),SO),"desk.confirmRounds":He(P({as:ut(["one","two"]),draft:be(P({name:lr,dueBefore:lr,graceUntil:lr}))}),
RO),switchLetters:He(P({on:Ht(),takeOver:Ht()}),rh)},Wz=41e5;function zO(e,t,n,o){if(typeof n!="string"||!Object.prototype.hasOwnProperty.call(IO,n))throw new Error("unknown call");if(
typeof o!="string"||o.length>Wz)throw new Error("malformed body");let{input:r,run:s}=IO[n];return s(e,t,ti(r,JSON.parse(o)))}var rs=["phone","email","secondPhone"];function Zz(e){let t=e.replace(
/\D/g,"");return t.length>6?`••• ${t.slice(-3)}`:"•••"}function Gz(e){let[,t,n]=/^([^\s@])[^\s@]*@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(e.trim())??[];return t===void 0?"•••":`${t}•••@${n}`}var _h=(e,
t)=>t.trim()===""?t:e==="email"?Gz(t):Zz(t),Ph=(e,t,n)=>n!==""&&t.trim()===_h(e,n)?n:t,Hz=/[^\s@“”"'(),;<>]+@[^\s@“”"'(),;<>]+/g,Vz=/(?:\d[\s.()\x2f-]{0,3}){6,}\d/g,Eh=e=>e.replace(Hz,"•••").replace(
Vz,"•••");var FO=e=>rs.includes(e);function UO(e){if(FO(e.field)){let{key:t,row:n,field:o}=e;return{key:t,sentence:S({key:"link.stored"}),row:n,field:o}}return{...e,sentence:Eh(e.sentence)}}
function Va(e,t){let n={...e.fields};for(let o of rs)n[o]=_h(o,e.fields[o]);return{...e,version:t.rowMark(e.version),fields:n,says:e.says.map(UO),comment:Eh(e.comment),masked:rs.filter(o=>e.fields[
o].trim()!=="")}}var KO=(e,t)=>({...Va(e,t),by:e.by.startsWith(V.linkBegins)?e.by:""}),BO=(e,t)=>FO(e.field)&&t.has(`${e.row??""} ${e.field}`)?UO(e):e,Mh=(e,t,n)=>n.rowMark(on(t))===e?on(t):e;
function jO(e,t,n,o){let{copiedFrom:r,...s}=e,i={...e.fields},a=e.opened&&{...e.opened,fields:{...e.opened.fields}};for(let c of rs){for(let u of[t,n])u&&i[c]===e.fields[c]&&(i[c]=Ph(c,i[c],u[c]));a&&
t&&(a.fields[c]=Ph(c,a.fields[c],t[c]))}return{...s,fields:i,...a?{opened:a}:{},version:t?Mh(e.version,t,o):e.version}}function Nh(e,t){let{webAddress:n}=e.settings();return!n||!(e.instant<=t.until)||
t.address!==oi(n)?{key:"link.testOver"}:e.seenAs()===""?void 0:{key:"link.testSignedIn"}}function WO(e,{token:t,noSignIn:n}){let o=Xr(e,t);if(o.is!=="test")return w({key:"link.refused"});let r=Nh(e,
o.token);if(r)return w(r);if(!n)return w({key:"link.testNoTick"});let{webAddress:s}=e.settings(),{layout:i,version:a}=e.built,c=e.runsAs();return e.exclusively(()=>(e.rememberProof({address:s,runsAs:
c,layout:i,version:a,at:e.now}),e.log([{what:{key:"log.linkProved"},by:V.testLink}]),T({address:s,runsAs:c,version:a})))??w({key:"workbook.busy"})}function GO(e){let{federation:t,department:n,contact:
o}=e.settings(),r=e.round()?.document??"";return{federation:t,department:n,guidance:r,contact:o}}var qa=class extends Error{constructor(n){super("no form");this.problems=n}};function ZO(e,t){let n=Dd(
e,{unit:t}),o=e.linkKey();if(!n.ok)throw new qa(n.problems);if(!n.value.unit||!o)throw new Error("a link that holds opens its form");let{below:s,fillsFor:i,...a}=n.value;return{...a,unit:a.unit,
yourUnits:[],mayChoose:!1,rows:a.rows.map(c=>Va(c,o))}}function qz(e,t){return Ne(t).today(e)?.name??""}function Xz(e,t){let{superiorsFill:n}=e.settings();return Ne(e.table("units").rows).below(
t).map(({code:o,name:r,status:s,timeliness:i,updated:a,phone:c})=>({code:o.trim(),name:r,status:s,timeliness:i,at:fe(a),phone:n?c:"",mayFillIn:n}))}var Yz=(e,t)=>Ne(e.table("units").rows).superior(
t)?.name??"";function Jz(e){let{closed:t}=Hs(e);return t?mt(J(t,Rm)):""}function Qz(e,t,{token:n}){let{webAddress:o}=e.settings(),r=Nh(e,n),s=e.proof();return{office:GO(e),state:"test",token:t,runsAs:
e.runsAs(),version:e.built.version,address:oi(o)===n.address?o:"",refused:r?S(r):"",proved:s?.address===o&&s.version===e.built.version}}function jd(e,{token:t,unit:n}){let o=Xr(e,t),r={office:GO(e)};
switch(o.is){case"refused":return{...r,state:"refused"};case"test":return Qz(e,t,o);case"gone":return{...r,state:"merged",unit:o.unit.name,into:qz(o.unit,e.table("units").rows)};case"receipt":return{
...r,state:"receipt",token:t,form:ZO(e,o.unit.code.trim()),until:Jz(e)};case"open":return{...r,state:o.kind==="preview"?"preview":"open",token:t,form:ZO(e,n??o.unit.code.trim()),below:n===void 0?Xz(e,
o.unit):[],above:Yz(e,o.unit)}}}var eF=80;function tF(e){let t=Xi(e.slice(0,200)),n=t.ok?t.name:D(e.slice(0,200));return(n.match(/\p{L}/gu)?.length??0)<2||/[@\x2f]|\d{3}/.test(n)?"":n.slice(0,eF)}
function nF(e,t){let n=Xr(e,t);return n.is==="open"?n.kind==="preview"?{key:"link.preview"}:void 0:n.is==="receipt"?{key:"link.closed"}:{key:"link.refused"}}function oF(e,t,n,o,r,s,i){let a=V.byLink(
t);return{refusal:()=>nF(e,r.token),received:(c,u,d)=>{let l=c,p=d.find((h,y)=>Ye(h,y)===l.copiedFrom&&h.unit.trim()===n),m=jO(l,u,p,o);for(let h of rs)m.fields[h]!==l.fields[h]&&i.add(
`${l.rowId} ${h}`);return m},versionMeant:(c,u)=>Mh(c,u,o),by:`${a} (${s})`,consentBy:r.consent?`${s} (${V.consentBy[r.consent]}, ${a})`:"",recorded:c=>Lu(e,c,({code:u})=>n===t&&u.trim()===t)}}
function rF(e,t,n){return e.ok?{ok:!0,value:{...e.value,rows:e.value.rows.map(o=>Va(o,t))}}:_e(e.problems.map(o=>BO(o,n)),e.conflicts?.map(o=>KO(o,t)))}function HO(e,t){let n=tF(t.sender),o=e.linkKey(
),r=o?.read(t.token);if(!o||!r||r.kind==="test")return w({key:"link.refused"});if(!n)return _e([X({key:"link.sender"},{field:"sender"})]);let{token:s,sender:i,consent:a,unit:c=r.unit,...u}=t,d=
new Set,l=Fd(e,{...u,unit:c,consent:a!==""},oF(e,r.unit,c,o,t,n,d));return rF(l,o,d)}var VO=E().check(ce(nn)),Dh=(e,t)=>({input:e,run:t}),Ih={linkOpen:Dh(P({token:Vu,unit:be(VO)}),(e,t)=>{try{
return T(jd(e,t))}catch(n){if(n instanceof qa)return _e(n.problems);throw n}}),linkSave:Dh(ka(Vk(Ah,{unit:!0,consent:!0,rows:!0}),{token:Vu,unit:be(VO),sender:E().check(ce(400)),consent:ut(["","self",
"behalf"]),rows:Dt(ka(Lh,{copiedFrom:be(E().check(ce(60)))})).check(ce(60))}),(e,t)=>HO(e,t)),linkConfirm:Dh(P({token:Vu,noSignIn:Ht()}),WO)},qO=e=>typeof e=="string"&&
Object.prototype.hasOwnProperty.call(Ih,e),sF=1e6;function XO(e,t){if(typeof t!="string"||t.length>sF)throw new Error("malformed body");return ti(Ih[e].input,JSON.parse(t))}var YO=(e,t,n)=>Ih[t].run(
e,n);var JO=e=>new Tt({who:dv(e),waitMs:5e3});function iF(e){let t=Wr(e),n=Kn(),{settings:o}=qn(n?.settings??{}),{federation:r,department:s,contact:i}=o,a=n?.round?.document??"",c={federation:r,
department:s,guidance:a,contact:i};return e instanceof re&&e.problem.key==="workbook.otherLayout"?{office:c,state:"upgrading"}:{office:c,state:"failed",says:S(t)}}function QO(e){let t=e.parameter?.k,
n=typeof t=="string"?t:"",o;try{o=jd(JO(n),{token:n})}catch(r){o=iF(r)}return Av(o)}function eT(e,t){let n;try{let o=XO(e,t);return n=JO(o.token),JSON.stringify(YO(n,e,o))}catch(o){let r=Wr(o);
return n?.letGo(),JSON.stringify(w(r))}}function tT(e){Ov(),aF(e?.source)}function aF(e){try{let t=new Tt({book:e,waitMs:5e3}),n=t.compileSettings(),o=!1,r=he(t,()=>(o=t.mayWrite("accounts","review"),
o&&t.round()?.state==="moving"&&lo(t,new Bn(()=>t.spreadsheet())),mn(t,o))),s=[...o?[...Bv(t.spreadsheet()),...t.lostLog(),...lS(t)]:[],...uF(t,n,r)];s.length&&e?.toast(s.map(S).join(`\n`),
"Sổ Tài Khoản",30),nr(t,()=>o)}catch(t){t instanceof re?t.problem.key!=="workbook.notSetUp"?e?.toast(S(t.problem),"Sổ Tài Khoản",30):e&&cF(e):jr("onOpen",t)}}function cF(e){let t=vd(e);if(
t==="none")return;let n=t==="copy"?"workbook.isCopy":"workbook.memoryLost";e.toast(S({key:n}),"Sổ Tài Khoản",30)}function uF(e,t,n){let o=uR(e),r=e.settings().lettersOn;return!r&&!o||!e.mayWrite(
"settings","value")?[]:[...o?[o]:[],...r?Iv(e,e.remembered().post??bo,t,n):[]]}function dF(e){try{return!e.mayWrite("accounts","unit")||!e.mayWrite("units","status")}catch{return!1}}function nT(e,t){
if(qO(e))return eT(e,t);let n;try{let o=Ea();if(o==="")return JSON.stringify(w({key:"who.nobody"}));let r=n=new Tt({who:gi(o)}),s=zO(r,new Bn(()=>r.spreadsheet()),e,t);return e!=="checkGoogle"&&nr(r),
JSON.stringify(s)}catch(o){let r=Wr(o);return n?.letGo(),r.key!=="workbook.unexpected"||!n||!dF(n)?JSON.stringify(w(r)):(hi(n,"protectionErrorsAtFlush",n.wasRefusedLate),JSON.stringify(w({key:
"workbook.protected"})))}}function lF(e){tT(e)}function pF(e){e?.range&&e.source&&mv(e)}function mF(e){return e?.parameter?QO(e):void 0}function hF(e,t){return nT(e,t)}function gF(e){lv(e)}
function fF(){qv()}function yF(){Xv()}return pT(bF);})();
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
