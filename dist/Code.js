// Sổ Tài Khoản. Built from TypeScript by build.mjs: change the sources, not this file.
"use strict";var App=(()=>{var Ur=Object.defineProperty;var gh=Object.getOwnPropertyDescriptor;var yh=Object.getOwnPropertyNames;var bh=Object.prototype.hasOwnProperty;var xh=(e,t,n)=>t in e?Ur(e,t,{
enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var wh=(e,t)=>{for(var n in t)Ur(e,n,{get:t[n],enumerable:!0})},kh=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(
let o of yh(t))!bh.call(e,o)&&o!==n&&Ur(e,o,{get:()=>t[o],enumerable:!(r=gh(t,o))||r.enumerable});return e};var vh=e=>kh(Ur({},"__esModule",{value:!0}),e);var _=(e,t,n)=>xh(e,typeof t!="symbol"?t+"":
t,n);var Tv={};wh(Tv,{onEdit:()=>Sv,onOpen:()=>vv,openPage:()=>Pm,rpc:()=>Rv,sendDailyLetters:()=>_v,setUp:()=>$v,showMissingFirst:()=>Ov});var Sh=
"µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",Rh="àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",_h=
/([aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõï])|[ôöñíìæóòî]/gi,Oh="âáàåãäêéèúüë_ùøûõï",$h=[0,1,0,9,3,35],Th="ôöñíìæóòî",Ch="ơưđíìỉĩịỵ",Ph="€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ",wc=/[A-Za-z\xA1-\u1EF9]+/g,Eh=
/[\u1EA0-\u1EF9ăđĩơũưĂĐĨƠŨƯ]/,kc=/[^\0-\x7F]/,vc=/á[º»]|Ä[‘ƒ©\x90\x91\x83]|Å[©¨]|Æ[°¡¯]|Ã[\x80-\x9F\xA1-\xBF]/,Ah=/[a-z]Ã|Ã.[a-z]/,Lh=
/^(?:ngh?|[cgknp]h|t[hr]|gi|qu|[bcdđghklmnprstvx])?(?:(?:[aăâeêioôơuưy]|o[aăe]|[iy]ê|u[âôy]|ươ|uyê)(?:ng|[cmnpt])|(?:o?a|u?ê|i|u?y)[cn]h|o?a[ioy]?|au|â[uy]|o?eo?|êu?|i[au]?|[iy]êu|ô?i|oi?|u?ôi?|ơi?|u[ai]?|uây|u[êơ]|uy[au]?|ư[aiu]?|ươ[iu]|y)$/,
Nh=/[ăâêôơư](?![12]|ơ[12]).*[12]|[12].*[ăâêôơư]|(?:[aeou]i|[aeio]u|[ae]o|ay|[iu]a)[12]|^[^1]*(?:[cpt]|ch)$/;function Mh(e){let t=e.toLowerCase();if(t.length>7||e.slice(1)!==t.slice(1)&&
e!==e.toUpperCase())return!1;let n=t.normalize("NFD").replace(/[\u0301\u0323]([\u0302\u0306]?)/g,"$11").replace(/[\u0300\u0303\u0309]/g,"2").normalize("NFC");return Lh.test(n.replace(/[12]/,""))&&
!Nh.test(n.replace(/^(?:gi|qu)(?=[^12])/,""))}var xc=e=>!/[a-z]/.test(e)&&/[A-Z]\S*[A-Z]/.test(e);function Sc(e){let t=xc(e);return e.replace(wc,n=>{let r=n.replace(/[^A-Za-z]/g,o=>Rh[Sh.indexOf(o)]||
o);return t||xc(n)?r.toUpperCase():r})}function Rc(e){return e.replace(_h,(t,n)=>{let r=t.toLowerCase(),o=r.charAt(0),i=Oh.indexOf(r.charAt(1)),s=$h[i%6],a=i<6?2:i<12?6:-1,c=n?a<0?[s]:i%6?[a,s]:[a]:[
],u=(Ch[Th.indexOf(o)]||o)+String.fromCharCode(...c.map(l=>768+l));return t.charAt(0)===o?u:u.toUpperCase()}).normalize("NFC")}function _c(e){let t=e.replace(/(Ã|Æ|áº|á»)(?: |$)/g,"$1\u00a0"),n;try{n=
decodeURIComponent(t.replace(/[^]/g,s=>{let a=s.charCodeAt(0),c=a>255?128+Ph.indexOf(s):a;return c<128&&a>255?"%FF":`%${(c+256).toString(16).slice(1)}`})).normalize("NFC")}catch{return}let{good:r,bad:
o}=Kr(n),i=vc.test(e);return i&&t===e||(i||Ah.test(e))&&r&&!o?n:void 0}function Kr(e,t=String){let n=(e.match(wc)||[]).filter(o=>o.length>1&&kc.test(o)),r=n.filter(o=>Mh(t(o))).length;return{good:r,
bad:n.length-r}}var Ih={tcvn3:Sc,vni:Rc,mojibake:_c};function Xt(e){if(!kc.test(e))return;let t=e.normalize("NFC");if(Eh.test(t))return"unicode";if(vc.test(t)||_c(t)!==void 0)return"mojibake";let n=
Kr(t);if(n.bad===0)return;let r=Kr(t,Sc),o=Kr(t,Rc),i=r.good< o.good?o:r;return i.good>n.good&&i.good>=4*i.bad?i===o?"vni":"tcvn3":void 0}function Jt(e){let t=Xt(e),n=t&&t!=="unicode"?Ih[t](
e.normalize("NFC")):void 0;return n===void 0?void 0:{from:t,text:n}}var zh=/[\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\0-\x08\x0E-\x1F\x7F]/g,Fh=/[\x80-\x9F\xAD]/g,
Dh=/\s*[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]\s*/g,Uh=[768,777,771,769,803];function k(e){if(!/^(?:str|num|bo|bi)/.test(typeof e))return"";let t=String(e).replace(zh,"");if(/[\x80-\xA0\xAD]/.test(
t)){let n=t.replace(/[^\S\xA0]+/g," ").replace(/^ | $/g,"").normalize("NFC"),r=Xt(t);if(r&&r!=="unicode"&&Xt(n)===r)return n}return t.replace(Fh,"").replace(/\s+/g," ").trim().normalize("NFC")}
function O(e){let t=e.toLowerCase();return/[^\0-\x7F]/.test(t)?t.normalize("NFD").replace(/[\u0300-\u036F]/g,"").replace(/[đðɖ]/g,"d"):t}function ge(e){return k(e).toLowerCase().replace(/[ðɖ]/g,
"đ").replace(Dh,"-").normalize("NFD").replace(/(o[\u0300-\u0323](?=[ae])|u[\u0300-\u0323](?=y))(.)/g,(t,n,r)=>n.charAt(0)+r+n.charAt(1)).normalize("NFC")}function Tc(e,t){return ge(e)===ge(t)}var Oc=
" _-–—,;:!?.…·'‘’\"“”«»()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";function $c(e){let t="",n="",r="";return e.normalize("NFD").replace(/([^\u0300-\u036F])([\u0300-\u036F]*)/gu,
(o,i,s)=>{let a=i.toLowerCase(),c=s.replace(/[^\u0302\u0306\u031B]/g,""),u=c?Oc.indexOf((a+c).normalize("NFC")):-1,l=u<0?Oc.indexOf(a):u,d=u<0?s:s.replace(c,"");return t+=l<0?a:String.fromCharCode(
l+1),n+=d?Uh.indexOf(d.charCodeAt(0))+1||9:0,r+=a===i?0:1,""}),`${t}\0${n}\0${r}`}function Cc(e,t){let n=$c(e),r=$c(t);return n< r?-1:n>r?1:0}function Pc(e){return e.toLowerCase().normalize(
"NFC").replace(/(^|[\s.'’-])([^\s.'’-])/gu,(t,n,r)=>n+r.toUpperCase())}function Zr(e,t){let n=e.length>t.length?e:t,r=n===e?t:e,o=n.length-r.length;if(o>1)return!1;let i=0,s=0;for(;i< r.length&&
e.charCodeAt(i)===t.charCodeAt(i);)i+=1;for(;s< r.length-i&&n.charCodeAt(n.length-1-s)===r.charCodeAt(r.length-1-s);)s+=1;let a=r.length-i-s;return o===1?a===0:a===1||a===2&&e[i]===t[i+1]&&e[i+1]===t[
i]}var Ac=864e5,jr=e=>Date.UTC(+e.slice(0,4),+e.slice(5,7)-1,+e.slice(8,10)),Ec=e=>String(e).padStart(2,"0"),W=(e,t)=>new Date(jr(e)+t*Ac).toISOString().slice(0,10),se=(e,t)=>Math.round((jr(t)-jr(
e))/Ac),Xi=e=>new Date(jr(e)).getUTCDay(),Y=e=>e.slice(0,10),vt=e=>new Date(e+7*36e5).toISOString().slice(0,19),Hr=e=>Date.parse(`${e.length===10?`${e}T00:00:00`:e}Z`)-7*36e5,Z=e=>e?`${e.slice(8,
10)}/${e.slice(5,7)}/${e.slice(0,4)}`:"",ae=e=>e?`${Z(e)} ${e.slice(11,16)}`:"",Kh=["Chủ nhật","thứ Hai","thứ Ba","thứ Tư","thứ Năm","thứ Sáu","thứ Bảy"],ye=e=>`${Z(e)} (${Kh[Xi(e)]})`,Ji=(e,t,n)=>{
let r=new Date(Date.UTC(e,t-1,n));return e>=1900&&e<2200&&r.getUTCFullYear()===e&&r.getUTCMonth()===t-1&&r.getUTCDate()===n?`${e}-${Ec(t)}-${Ec(n)}`:void 0},Lc=200,Zh=4e3,qe="(\\d{1,2})",Gr=
"(\\d{4}|\\d{2})",Br="(?: ?[-/.\\\\] ?| )",jh=`${qe}${Br}${qe}${Br}${Gr}`,Bh=`(\\d{4})${Br}${qe}${Br}${qe}`,Hh=`${qe} ?thang ?${qe}(?: ?[,/.-] ?| ?nam ?| )${Gr}`,Nc=["jan","feb","mar","apr","may",
"jun","jul","aug","sep","oct","nov","dec"],Mc=`(${Nc.join("|")})[a-z]{0,6}\\.?`,Gh=`${qe}[ -]${Mc}[ ,-]{1,2}${Gr}`,Wh=`${Mc} ${qe},? ${Gr}`,Vh="(?:t\\d\\d:\\d\\d[\\d:.+z-]*)?",qh=`(?:${[jh,Bh,Hh,Gh,
Wh].join("|")})${Vh}(?![a-z\\d]|[/.\\\\]\\d)`,Ic="\\d{1,2} ?(?:h|g|gio|:) ?(?:\\d{1,2}(?: ?phut|:\\d{1,2})?)?(?![a-z\\d])",Yh=
`(?:ngay|mung|mong|het|den|toi|cham nhat|han|gia han|luc|vao|cuoi|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nhat|cn|${Ic})`,Xh=new RegExp(`^[ ,.:;()-]*(?:${Yh}[ ,.:;()-]*){0,8}$`),Jh=
/\b(?:hoac|va|hay|den|toi|truoc|sau|tu|roi|doi|lui)\b|->/,Qi=e=>O(e.replace(/[\r\n]+/g," ; ").normalize("NFKC")).replace(/[\u2215\u2044]/g,"/").replace(/[\u2010-\u2015\u2212]/g,"-").replace(
/[\u00AD\u200B-\u200F\u2060-\u206F\uFEFF]/g,"").replace(/\s+/g," ").trim();function zc(e){var r,o,i,s,a,c,u,l,d,p;let t=[],n=new RegExp(`(^|[^a-z\\d:])${qh}`,"g");for(let f=n.exec(e);f;f=n.exec(e)){
let[m,h="",g,$,R,v,H,Ve,Yt,Fr,Dr,ze,qi,lh,dh,ph,fh]=f,Yi=(s=(i=(o=(r=R!=null?R:v)!=null?r:Dr)!=null?o:lh)!=null?i:fh)!=null?s:"",yc=(a=$!=null?$:H)!=null?a:Fr,mh=(c=qi!=null?qi:dh)!=null?c:"",bc=
f.index+h.length,hh=Ji(Yi.length===2?2e3+ +Yi:+Yi,yc===void 0?Nc.indexOf(mh)+1:+yc,+((p=(d=(l=(u=g!=null?g:Ve)!=null?u:Yt)!=null?l:ze)!=null?d:ph)!=null?p:""));t.push({day:hh,from:bc,to:
bc+m.length-h.length})}return t}function ce(e){if(/^\d{4}-\d\d-\d\d$/.test(e))return Ji(+e.slice(0,4),+e.slice(5,7),+e.slice(8));if(e===""||e.length>Lc)return;let t=Qi(e),[n,r]=zc(t);if(!n||r||
!Xh.test(t.slice(0,n.from)))return;let o=t.slice(n.to);return/\d/.test(o.replace(new RegExp(Ic,"g")," ").replace(/\b(?:thu |t)[2-7]\b/g," "))||Jh.test(o)?void 0:n.day}function Fc(e){let t=Qi(e.slice(
0,Lc));return/\b(?:het|cham nhat|den|toi)\b/.test(t)?void 0:ce(t.replace(/^truoc\b/,""))}var Qh=
/(?:^|[^a-z\d\x2f.-])(\d{1,2})(?: ?[\x2f.-] ?(\d{1,2}))? ?(?:-|->|~|den(?: het)?(?: ngay)?|toi(?: ngay)?) ?$/,eg=
/^[ ()]*(?:-|->|~|=>|(?:cho )?(?:den|toi)(?: het)?(?: ngay)?)[ ()]*(?:(?:thu (?:hai|ba|tu|nam|sau|bay)|chu nhat),? *)?$/;function Dc(e,t){var s;if(e.length>Zh)return;let n=Qi(e),r=new Set,o=0,i;for(
let{day:a,from:c,to:u}of zc(n)){let l=n.slice(o,c);if(a===void 0)return;let d=a,p=Qh.exec(l);if(p&&/\d/.test(l)){if(d=(s=Ji(+a.slice(0,4),p[2]?+p[2]:+a.slice(5,7),+p[1]))!=null?s:"",!d||/\d/.test(
l.slice(0,p.index)))return}else{if(/\d/.test(l))return;if(i!==void 0&&eg.test(l))d=i;else if(/\b(?:den|toi)\b/.test(l))return}let f=se(d,a)+1;if(f<1||f>t)return;for(let m=0;m< f;m+=1)r.add(W(d,m));i=
d===a?a:void 0,o=u}return/\d/.test(n.slice(o))||r.size===0&&n!==""?void 0:[...r].sort()}var Uc={"account.required":e=>`Chưa nhập ${e.label}.`,"account.kind":
"Chưa chọn loại: Trang, Nhóm, Cá nhân hoặc Không có.","account.kindUnknown":e=>`“${e.text}” không phải là một loại. Đề nghị chọn Trang, Nhóm, Cá nhân hoặc Không có.`,"account.usageUnknown":
e=>`“${e.text}” không phải là tình trạng. Đề nghị chọn Đang dùng hoặc Ngừng dùng.`,"account.reviewUnknown":e=>`“${e.text}” không phải là kết quả duyệt. Đề nghị chọn Đạt hoặc Trả lại.`,
"account.reason":"Đơn vị không có tài khoản thì cần ghi lý do. Ví dụ: đang lập trang, dự kiến xong trong tháng 11.","account.reasonLong":"Lý do, ghi chú dài quá 500 ký tự. Đề nghị viết ngắn lại.",
"account.addressIsGroup":"Địa chỉ này là của một nhóm. Nếu đúng, đề nghị đổi Loại thành Nhóm.","account.addressIsPage":"Địa chỉ này là của một trang. Nếu đúng, đề nghị đổi Loại thành Trang.",
"account.addressIsPerson":"Địa chỉ này có vẻ là của một tài khoản cá nhân. Nếu đúng, đề nghị đổi Loại thành Cá nhân.","account.groupAddress":
"Địa chỉ này không phải là địa chỉ nhóm (địa chỉ nhóm có dạng facebook.com/groups/…). Đề nghị mở nhóm và sao chép lại địa chỉ, hoặc đổi Loại.","account.addressTidied":
e=>`Địa chỉ sẽ được ghi là ${e.address}. Đề nghị mở thử một lần.`,"account.phoneTidied":e=>`Số điện thoại sẽ được ghi là ${e.phone}.`,"account.ask":e=>`Có phải “${e.value}” không?`,"account.returned":
e=>`Cán bộ tỉnh trả lại: ${e.comment}`,"account.cellUnreadable":"Sổ không đọc được nội dung ô này. Đề nghị xóa và gõ lại; nếu vẫn báo, đề nghị báo cán bộ phụ trách.","account.rowUnreadable":
"Sổ không kiểm tra được dòng này. Đề nghị gõ lại các ô; nếu vẫn báo, đề nghị báo cán bộ phụ trách.","account.more":e=>`và ${e.count} điều khác.`,"account.changedSince":
e=>`Đã đổi sau lần duyệt: ${e.columns}. Cán bộ tỉnh sẽ duyệt lại.`,"account.returnedNoComment":"Cán bộ tỉnh trả lại, chưa ghi lý do. Đề nghị gọi người phụ trách để hỏi.","account.markUnknown":
"Dấu duyệt của dòng này không phải do sổ này ghi, nên lần duyệt chưa được tính. Đề nghị cán bộ tỉnh chọn lại Đạt hoặc Trả lại ở cột Duyệt.","account.noUnit":
"Dòng này chưa có mã đơn vị. Đề nghị ghi mã như trong thẻ Đơn vị.","account.unknownUnit":e=>`Không có đơn vị nào mang mã “${e.code}” trong thẻ Đơn vị. Đề nghị sửa mã, hoặc thêm đơn vị.`,
"account.noneWithAccounts":"Đơn vị đã khai tài khoản nên không ghi là Không có. Đề nghị chuyển dòng này sang Ngừng dùng, hoặc xóa các tài khoản đã khai nhầm.","account.noneTwice":
"Đơn vị đã có một dòng Không có. Đề nghị chuyển bớt một dòng sang Ngừng dùng.","account.legacyText":e=>`Chữ bị lỗi phông. Có phải “${e.text}” không?`};var Fe=
"Đề nghị mở trang hoặc nhóm của đơn vị, sao chép địa chỉ rồi dán vào đây; trên điện thoại, bấm dấu ba chấm (…) và chọn “Sao chép liên kết”.",Kc={"address.EMPTY":`Chưa nhập địa chỉ truy cập. ${Fe}`,
"address.MULTIPLE":"Ô này có nhiều địa chỉ khác nhau. Mỗi dòng chỉ ghi một địa chỉ; đề nghị ghi địa chỉ còn lại ở một dòng khác.","address.EMAIL_IN_URL":
"Đây là địa chỉ email, không phải địa chỉ Facebook. Đề nghị ghi email vào cột Email, còn ở đây dán địa chỉ của trang.","address.PHONE_IN_URL":
"Đây là số điện thoại, không phải địa chỉ Facebook. Đề nghị ghi số vào cột Điện thoại, còn ở đây dán địa chỉ của trang.","address.NOT_URL":
`Đây không phải là địa chỉ truy cập. ${Fe} Nếu ô trong bảng đang hiện thẻ có tên trang thay cho địa chỉ thì xóa ô rồi dán lại địa chỉ dạng chữ (Ctrl+Shift+V). Nếu đơn vị chưa có trang, đề nghị chọn loại Không có và ghi lý do.`,
"address.SCHEME":`Liên kết này không phải là địa chỉ trang web. Địa chỉ phải bắt đầu bằng https:\x2f/. ${Fe}`,"address.OTHER_SITE":
"Địa chỉ này không thuộc Facebook. Đề nghị dán địa chỉ trang, nhóm hoặc tài khoản Facebook, có dạng https:\x2f/www.facebook.com/…","address.LOOKALIKE_HOST":
`Tên miền gõ sai hoặc giả mạo; tên miền đúng là www.facebook.com. Đề nghị không mở liên kết này nếu không tự gõ ra nó. ${Fe}`,"address.USERINFO":
`Địa chỉ có ký tự @ trước tên miền, thường gặp ở liên kết lừa đảo. Đề nghị không mở liên kết này. ${Fe}`,"address.PORT":
"Sau tên miền có dấu hai chấm và ký tự lạ. Đề nghị xóa phần đó, hoặc sao chép lại địa chỉ từ trang.","address.NOT_PROFILE_HOST":
`Đây là trang kỹ thuật hoặc trợ giúp của Facebook, không phải trang của đơn vị. ${Fe}`,"address.ADMIN_TOOL":
"Đây là công cụ quản trị, người khác không mở được. Đề nghị mở trang như một người xem bình thường rồi sao chép địa chỉ công khai.","address.HOME":
`Đây là trang chủ Facebook, chưa có tên trang. ${Fe}`,"address.SYSTEM_PAGE":`Đây là trang chức năng của Facebook (sự kiện, cài đặt, chia sẻ…), không phải trang, nhóm hay tài khoản. ${Fe}`,
"address.LOGIN_LINK":"Đây là liên kết đăng nhập hoặc khôi phục tài khoản nên không được lưu. Đề nghị không gửi liên kết này cho ai; sau khi đăng nhập, mở trang rồi sao chép địa chỉ của trang.",
"address.CONTENT_LINK":"Đây là liên kết của một bài viết, ảnh hoặc video. Đề nghị bấm vào tên trang ở đầu bài để mở trang, rồi sao chép địa chỉ của trang.","address.MISSING_ID":
"Địa chỉ thiếu mã số (id) của tài khoản, có thể do sao chép chưa hết. Đề nghị mở trang và sao chép lại toàn bộ địa chỉ.","address.REDIRECT_LINK":
"Liên kết chuyển hướng này không cho biết dẫn tới trang nào. Đề nghị mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang.","address.DEEP_LINK":
`Liên kết này chỉ dùng trong ứng dụng điện thoại và không dẫn tới trang, nhóm hay tài khoản nào. ${Fe}`,"address.USERNAME_CHARS":
"Tên người dùng sau facebook.com/ chỉ gồm chữ không dấu, chữ số và dấu chấm, không có khoảng trắng. Đề nghị sao chép địa chỉ từ trang, không gõ tên trang.","address.USERNAME_SHORT":
"Tên người dùng sau facebook.com/ ngắn hơn 5 ký tự (không kể dấu chấm), có thể do sao chép chưa hết. Đề nghị mở trang và sao chép lại địa chỉ.","address.USERNAME_LONG":
"Tên người dùng sau facebook.com/ dài hơn 50 ký tự, có thể do dính thêm chữ. Đề nghị mở trang và sao chép lại địa chỉ.","address.USERNAME_TLD":
"Tên người dùng sau facebook.com/ không được kết thúc bằng .com, .vn… Nếu đây là trang web riêng của đơn vị, đề nghị thay bằng địa chỉ trang Facebook.","address.note.SCHEME_FIXED":
"Phần đầu địa chỉ (https:\x2f/www…) gõ chưa đúng, đã được sửa. Đề nghị mở thử một lần.","address.note.TEXT_AROUND":"Đã tách địa chỉ khỏi phần chữ xung quanh. Đề nghị mở thử một lần.",
"address.note.BARE_USERNAME":"Đã hiểu nội dung này là tên người dùng Facebook. Đề nghị mở thử; nếu không đúng thì dán địa chỉ đầy đủ.","address.note.AT_USERNAME":
"Đã hiểu phần sau ký tự @ là tên người dùng Facebook. Đề nghị mở thử; nếu không đúng thì dán địa chỉ đầy đủ.","address.note.MESSENGER_LINK":
"Đây là liên kết Messenger, đã đổi sang địa chỉ trang. Đề nghị mở thử một lần.","address.note.DEEP_LINK":
"Đây là liên kết của ứng dụng điện thoại, đã đổi sang địa chỉ trang web. Đề nghị mở thử một lần.","address.note.REDIRECT_UNWRAPPED":
"Đã bỏ phần chuyển hướng, chỉ giữ địa chỉ của trang. Đề nghị mở thử một lần.","address.note.MEMBER_LINK":
"Đây là liên kết tới một thành viên của nhóm, đã đổi sang địa chỉ tài khoản của người đó. Nếu muốn báo cáo nhóm, đề nghị dán địa chỉ của nhóm.","address.note.UNRESOLVED":
"Đây là liên kết chia sẻ rút gọn, chưa biết dẫn tới trang nào. Đề nghị mở liên kết, khi trang hiện ra thì sao chép địa chỉ đầy đủ và dán lại."};var Wr=e=>/^[^@]*\s[^@]*$/.test(e.trim())?
" Nếu ô đang hiện thẻ người thì xóa ô, gõ lại địa chỉ dạng chữ.":"",Zc={"email.EMPTY":"Chưa có địa chỉ email. Đề nghị nhập một địa chỉ, ví dụ: hoa.nguyen@gmail.com.","email.MULTIPLE":
"Ô này có nhiều địa chỉ email. Đề nghị chỉ để lại một địa chỉ của người quản trị.","email.NO_AT":"Địa chỉ email thiếu dấu @. Đề nghị nhập đủ, ví dụ: hoa.nguyen@gmail.com.","email.NO_LOCAL":
"Thiếu phần tên đứng trước dấu @. Đề nghị nhập đủ địa chỉ email.","email.TWO_AT":"Địa chỉ email có nhiều dấu @. Đề nghị chỉ để lại một dấu và một địa chỉ.","email.SPACES":
"Trong địa chỉ email có khoảng trắng. Đề nghị viết liền.","email.ACCENTS":"Địa chỉ email có chữ có dấu hoặc ký tự lạ. Đề nghị gõ lại bằng chữ không dấu.","email.COMMA":
"Trong địa chỉ email có dấu phẩy. Đề nghị thay bằng dấu chấm.","email.CHARS":"Địa chỉ email có ký tự không dùng được. Đề nghị chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới.",
"email.DOTS":"Dấu chấm trong địa chỉ email đặt chưa đúng chỗ. Đề nghị xem lại.","email.DOMAIN":"Phần sau dấu @ chưa đúng. Đề nghị nhập đủ, ví dụ: gmail.com, yahoo.com.vn.","email.LENGTH":
"Địa chỉ email quá dài. Đề nghị kiểm tra lại.","email.PHONE_IN_EMAIL":"Đây là số điện thoại. Đề nghị chuyển sang ô Điện thoại và nhập địa chỉ email vào ô này.","email.URL_IN_EMAIL":
"Đây là địa chỉ trang mạng. Đề nghị nhập địa chỉ email, ví dụ: hoa.nguyen@gmail.com.","email.NAME_IN_EMAIL":
"Đây là tên, chưa phải địa chỉ email. Đề nghị nhập địa chỉ có dấu @ (nếu ô trong bảng đang hiện thẻ người thì xóa ô, gõ lại địa chỉ dạng chữ).","email.note.TEXT_AROUND":
"Chỉ lấy phần địa chỉ email, bỏ phần chữ đi kèm."};var jc={"person.EMPTY":"Ô này chưa có nội dung. Đề nghị nhập.","person.SHORT":"Nội dung quá ngắn. Đề nghị nhập đầy đủ.","person.LONG":
"Họ tên dài quá 60 ký tự. Đề nghị chỉ nhập họ và tên.","person.TOO_LONG":"Nội dung dài quá 100 ký tự. Đề nghị viết ngắn lại.","person.CHARS":
"Có ký tự không dùng được ở đây. Đề nghị chỉ nhập bằng chữ.","person.SHIFTED":"Nội dung này có vẻ của cột khác. Đề nghị xem lại, có thể các cột đã bị lệch.","person.OFFICE_IN_NAME":
"Ô này có cả chức vụ. Đề nghị chỉ để họ tên, chuyển chức vụ sang ô Chức vụ.","person.TWO_PEOPLE":"Ô này có nhiều người. Đề nghị chỉ ghi một người quản trị; người khác khai ở dòng riêng.",
"person.ENCODING":"Chữ bị lỗi phông. Đề nghị gõ lại bằng bảng mã Unicode.","person.ADDRESS_IN_NAME":"Đây là địa chỉ truy cập. Đề nghị chuyển sang ô Địa chỉ truy cập và nhập tên vào ô này.",
"person.EMAIL_IN_NAME":"Đây là địa chỉ email. Đề nghị chuyển sang ô Email và nhập tên vào ô này.","person.PHONE_IN_NAME":
"Đây là số điện thoại. Đề nghị chuyển sang ô Điện thoại và nhập tên vào ô này.","person.note.ONE_WORD":"Họ tên chỉ có một chữ. Đề nghị kiểm tra xem đã đủ họ và tên chưa.","person.note.TITLE_STRIPPED":
"Chỉ ghi họ tên, bỏ phần xưng hô, học vị đứng trước."};var Bc={"phone.EMPTY":"Chưa nhập số điện thoại. Đề nghị nhập một số của người quản trị, ví dụ 0912 345 678.","phone.MULTIPLE":
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
"Đây là số tổng đài hoặc số khẩn cấp (như 1800, 1900, 113). Đề nghị nhập số di động hoặc số cố định của người quản trị.","phone.FOREIGN":
"Đây là số nước ngoài. Đề nghị nhập số Việt Nam, bắt đầu bằng 0 hoặc +84.","phone.note.LEADING_ZERO_ADDED":"Số bị mất số 0 ở đầu, đã được thêm lại. Đề nghị kiểm tra.","phone.note.OLD_11_DIGIT":
"Đây là số di động 11 chữ số cũ, đã đổi sang đầu số mới. Đề nghị kiểm tra.","phone.note.OLD_AREA_CODE":"Số cố định ghi theo mã vùng cũ, đã đổi sang mã vùng mới. Đề nghị kiểm tra.",
"phone.note.UNKNOWN_PREFIX":"Đầu số này chưa rõ của nhà mạng nào. Đề nghị gọi thử hoặc kiểm tra lại.","phone.note.AMBIGUOUS_OLD_AREA":
"Đây có thể là số di động, cũng có thể là số cố định ghi theo mã vùng cũ. Nếu là số cố định, đề nghị ghi lại theo mã vùng mới, bắt đầu bằng 02."};function Vn(e,t=160){if(e.length<=t)return e;let n=
t-1;for(;n>0&&/[\u0300-\u036F\uDC00-\uDFFF\u200D\uFE0F]/.test(e.charAt(n));)n-=1;return`${e.slice(0,n)}…`}var tg=new Map([["comment",1e3],["text",500],["value",500],["units",800],["columns",500],[
"did",800],["trouble",800]]);function Vr(e){return typeof e!="object"||e===null?e:Object.fromEntries(Object.entries(e).map(([t,n])=>[t,typeof n=="string"?Vn(n,tg.get(t)):n]))}var es={...Kc,...Bc,
...Zc,...jc,...Uc};function Qt({key:e,with:t}){let n=es[e];return typeof n=="string"?n:n(Vr(t))}var ng=new Map(Object.entries({ldld:"lien doan lao dong",cdcs:"cong doan co so",cdn:"cong doan nganh",
cdvc:"cong doan vien chuc",cd:"cong doan",cti:"cong ti",ct:"cong ti",h:"huien",tx:"thi xa",tp:"thanh pho",it:"i te",va:"",thpt:"trung hoc pho thong",thcs:"trung hoc co so",ttit:"trung tam i te",ubnd:
"ui ban nhan dan",mtv:"mot thanh vien",tnhh:"trach nhiem huu han",cp:"co phan",bv:"benh vien"})),Xv=new Set("lien doan lao dong cong co so nganh tinh huien".split(" "));function ts(e,t=new Map){
return[].concat(...e.split(/\s+/).map(n=>{let r=t.get(n);if(r)return r;let i=O(n).replace(/y/g,"i").replace(/\b([a-z])\.(?=[a-z]\b)/g,"$1").split(/[^a-z0-9]+/).map(s=>{let a=ng.get(s);
return a===void 0?s:a}).join(" ").split(" ").filter(Boolean);return t.set(n,i),i}))}var rg=["trang","fan ?page","page","facebook","fb","nhom","group","chinh thuc","official","lien doan lao dong",
"cong doan(?: co so| nganh)?"],og=new RegExp(` (?:${rg.join("|")})(?= )`,"g"),ns=/^(?:huien|thi xa|thanh pho) /;function Hc(e){let t=new Map,n=new Map,r=new Map,o=s=>` ${ts(s,t).join(" ")} `.replace(
og,"").replace(/ tinh [a-z ]{2,30}$/," ").trim(),i=(s,a)=>{s&&r.set(s,(r.get(s)||new Set).add(a))};for(let s of e){let a=s.code.trim(),c=o(s.name),u=/ tinh ([a-z ]{2,30})$/.exec(ts(s.name,t).join(
" "));n.set(a,c),i(c,a),ns.test(c)&&i(c.replace(ns,""),a),u&&i(u[1],"")}return{coreOf:o,own:n,units:r}}function Gc(e,{coreOf:t,own:n,units:r}){let o=e.unit.trim(),i=n.get(o),s=t(k(e.pageName||
e.accountName)),a=[...r.get(s)||[]],c=i===void 0||!ns.test(s)&&` ${i} `.includes(` ${s} `);return a.length===1&&a[0]!==o&&!c?a[0]:void 0}function St(e,t){let n=new Map;for(let r of e){let o=t(r)||"",
i=n.get(o);i?i.push(r):o&&n.set(o,[r])}return[...n.values()].filter(r=>r.length>1)}var qn=e=>[...new Set(e.map(t=>t.unit.trim()))];var qr={accountName:"Trương Thanh Dũng",pageName:
"Công đoàn tỉnh Trà Vinh",key:"u:ldldtravinh",name:"Trương Thanh Dũng",phone:"+84918544418",email:"ldldtravinh@yahoo.com.vn"},rs=(e="")=>O(k(e));function os(e){if(/^\s*v[íi] ?d[ụu]/i.test(
e.accountName||e.pageName||""))return!0;let t=e.key===qr.key,n=e.phone===qr.phone,r=e.email===qr.email;if(!t&&!n&&!r)return!1;let o=["accountName","pageName","name"].filter(i=>rs(e[i])===rs(qr[i]));
return n&&r||t&&o.includes("pageName")||o.length+Number(t)+Number(n)+Number(r)>3}var Wc=e=>e.length>2||qn(e).length>1,Yr={SAMPLE_ROW:{level:"fix",says:
"Dòng này là ví dụ in sẵn trong mẫu. Đề nghị xóa, hoặc thay bằng thông tin của đơn vị.",find:({samples:e})=>e.map(t=>({rows:[t]}))},SHARE_LINK:{level:"note",field:"address",says:
"Đây là liên kết chia sẻ, chưa phải địa chỉ đầy đủ. Đề nghị mở liên kết rồi sao chép lại địa chỉ của trang.",find:({rows:e})=>e.filter(t=>t.kind==="share"||/^s:/.test(t.key||"")).map(t=>({rows:[t]}))}
,OTHER_UNIT:{level:"question",field:"pageName",says:e=>`Tên này là của đơn vị khác: ${e.other}. Đề nghị hỏi lại đơn vị đã khai xem có nhầm không.`,find:({rows:e,cores:t})=>e.flatMap(n=>{let r=Gc(n,t),
o=n.pageName?"pageName":"accountName";return r?[{rows:[n],units:[n.unit.trim(),r],field:o}]:[]})},SAME_ADDRESS:{level:"question",field:"address",says:
e=>`Các đơn vị sau cùng khai một địa chỉ: ${e.units}. Đề nghị hỏi lại xem địa chỉ là của đơn vị nào.`,find:({rows:e})=>St(e,t=>t.key).filter(t=>qn(t).length>1).map(t=>({rows:t}))},REPEATED:{level:
"fix",field:"address",says:e=>`Địa chỉ này được khai ${e.count} lần trong cùng đơn vị (${e.units}). Đề nghị gộp còn một dòng, dòng thừa chuyển sang Ngừng dùng.`,find:({rows:e})=>St(e,
t=>t.key).flatMap(t=>St(t,n=>n.unit.trim())).map(t=>({rows:t}))},PERHAPS_SAME:{level:"note",field:"address",says:
e=>`Có ${e.count} dòng cùng tên trang và cùng người liên hệ nhưng khác địa chỉ (${e.units}). Đề nghị xem có phải cùng một trang không.`,find:({rows:e})=>St(e,t=>t.key&&t.pageName&&(t.phone||t.email)&&
`${rs(t.pageName)}\n${t.phone||t.email}`).filter(t=>new Set(t.map(n=>n.key)).size>1).map(t=>({rows:t}))},MANY_PHONE:{level:"note",field:"phone",says:
e=>`Số điện thoại này có ở ${e.count} dòng (${e.units}). Nếu đúng một người quản trị các trang này thì không cần sửa.`,find:({rows:e})=>St(e,t=>t.phone).filter(Wc).map(t=>({rows:t}))},MANY_EMAIL:{
level:"note",field:"email",says:e=>`Email này có ở ${e.count} dòng (${e.units}). Nếu đúng một người quản trị các trang này thì không cần sửa.`,find:({rows:e})=>St(e,t=>t.email).filter(Wc).map(t=>({
rows:t}))}};var Vc=Object.fromEntries(Object.entries(Yr).map(([e,{says:t}])=>[`across.${e}`,typeof t=="string"?()=>t:t]));var qc={"workbook.notSetUp":
"Sổ chưa được thiết lập. Đề nghị cán bộ phụ trách mở menu Sổ Tài Khoản, chọn “Thiết lập, sửa lại sổ”.","workbook.otherLayout":
"Sổ đang được nâng cấp nên chưa ghi được; nội dung đã nhập vẫn còn. Đề nghị cán bộ phụ trách mở menu Sổ Tài Khoản, chọn “Thiết lập, sửa lại sổ”.","workbook.lostTab":
e=>`Không tìm thấy thẻ “${e.tab}”. Đề nghị khôi phục thẻ trong Lịch sử phiên bản, hoặc mở menu Sổ Tài Khoản, chọn “Thiết lập, sửa lại sổ” để tạo lại.`,"workbook.lostColumn":
e=>`Thẻ “${e.tab}” thiếu cột “${e.column}”. Đề nghị mở menu Sổ Tài Khoản, chọn “Thiết lập, sửa lại sổ” để sửa.`,"workbook.twoColumns":
e=>`Thẻ “${e.tab}” có hai cột cùng tên “${e.column}”. Đề nghị đổi tên hoặc xóa cột thừa.`,"page.contact":e=>`Vẫn không được, đề nghị gọi: ${e.contact}`,"workbook.busy":
"Sổ đang được người khác ghi. Nội dung của đơn vị vẫn còn nguyên; đề nghị chờ nửa phút rồi bấm lại.","workbook.unexpected":
e=>`Có lỗi ngoài dự kiến (mã ${e.ref}). Nội dung đã nhập vẫn còn; đề nghị thử lại, nếu vẫn lỗi thì báo mã này cho cán bộ phụ trách.`,"workbook.checkBroke":
e=>`Có ${e.count} chỗ sổ không kiểm tra được; mọi chỗ khác vẫn được kiểm tra. Đề nghị báo người hỗ trợ kỹ thuật.`,"workbook.protected":
"Tài khoản Google này không được phép ghi vào sổ. Đề nghị liên hệ cán bộ phụ trách.","setting.empty":e=>`Thẻ Cấu hình: mục “${e.label}” còn trống. Đề nghị ghi giá trị.`,"setting.lost":
e=>`Thẻ Cấu hình thiếu mục “${e.label}”. Đề nghị chọn “Thiết lập, sửa lại sổ” để thêm lại.`,"setting.day":
e=>`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}” không phải là một ngày. Đề nghị ghi theo dạng 30/10/2018.`,"setting.yesNo":
e=>`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}”. Đề nghị ghi Có hoặc Không.`,"setting.email":e=>`Thẻ Cấu hình: mục “${e.label}” có “${e.text}” không phải là địa chỉ email.${Wr(e.text)}`,
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
"setup.hidden":
"Google giấu email của một người có quyền sửa trang tính nên không đặt được giới hạn cho riêng người đó. Đề nghị xem nút Chia sẻ: bỏ người không nhận ra, hoặc mời lại bằng địa chỉ email.",
"setup.setting":e=>`Đã thêm mục “${e.label}” vào thẻ Cấu hình.`,"setup.markedAnew":
e=>`Khóa của dấu duyệt đã mất nên sổ đã lập khóa mới và ghi lại dấu của ${e.count} dòng đã duyệt theo nội dung hiện có. Đề nghị xem lại các dòng đó nếu nghi có người đã sửa.`,"setup.settingsBack":
"Thẻ Cấu hình cũ không còn. Sổ đã ghi lại vào thẻ Cấu hình hiện nay các giá trị mà sổ còn nhớ. Đề nghị xem lại từng mục.","setup.staffJoined":
e=>`Từ bây giờ là cán bộ phụ trách: ${e.emails}. Nếu không đúng, đề nghị xóa khỏi mục “Email cán bộ phụ trách”: người bị xóa hết quyền ngay.`,"setup.zone":"Đã đặt múi giờ Việt Nam cho trang tính.",
"setup.locale":"Đã đặt ngôn ngữ tiếng Việt cho trang tính (ngày viết theo thứ tự ngày, tháng, năm).","setup.summary":"Đã lập lại thẻ Tổng hợp.","setup.chart":"Đã thêm biểu đồ vào thẻ Tổng hợp.",
"setup.first":"Sổ đã sẵn sàng. Việc tiếp theo: ghi hạn nộp ở thẻ Cấu hình, nhập danh sách đơn vị, rồi chia sẻ trang tính."};var Yc={"roster.noCode":"Chưa có mã đơn vị. Mỗi đơn vị cần một mã riêng.",
"roster.codeTwice":e=>`Mã “${e.code}” được dùng cho nhiều đơn vị. Đề nghị đặt mỗi đơn vị một mã.`,"roster.codeLong":e=>`Mã dài quá ${e.most} ký tự. Đề nghị đặt mã ngắn hơn.`,"roster.unreadable":
"Sổ không kiểm tra được dòng này. Đề nghị gõ lại các ô; nếu vẫn báo, đề nghị báo người hỗ trợ kỹ thuật.","roster.noName":"Chưa có tên đơn vị.","roster.parentSelf":
"Cấp trên trùng với chính đơn vị này.","roster.parentUnknown":e=>`Không có đơn vị nào mang mã “${e.parent}”. Đề nghị sửa mã cấp trên, hoặc ghi tên cấp trên.`,"roster.badEmail":
e=>`“${e.text}” không phải là địa chỉ email. Thư sẽ không tới được đơn vị này.${Wr(e.text)}`,"roster.askEmail":
e=>`“${e.text}” có phải là “${e.suggest}” không? Đề nghị sửa; thư chưa gửi tới địa chỉ này.`,"roster.refusedEmail":
e=>`Ngày ${e.day} Google không nhận gửi thư đến “${e.text}”. Đề nghị kiểm tra, sửa địa chỉ.`,"roster.badPhone":e=>`“${e.text}” không phải là số điện thoại gọi được.`,"roster.badRequired":
e=>`“${e.text}” không hợp lệ. Đề nghị chọn Có hoặc Không.`,"roster.badDay":e=>`“${e.text}” không phải là một ngày. Đề nghị ghi theo dạng 30/10/2018.`,"roster.needColumn":
e=>`Bảng thiếu cột “${e.column}”.`,"roster.empty":"Chưa có dòng nào để nhập. Đề nghị dán bảng có dòng tiêu đề, ví dụ: Mã, Tên đơn vị, Loại, Cấp trên, Email liên hệ, Điện thoại liên hệ.",
"roster.tooLong":"Bảng dài quá 20.000 dòng. Đề nghị chia nhỏ.","roster.repeatedInPaste":e=>`Mã “${e.code}” đã có ở dòng ${e.line} của bảng này.`};var Xc={"letter.setting":
e=>`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}”. Đề nghị ghi ${e.want}.`,"letter.noAddress":"Đơn vị chưa có email liên hệ trong thẻ Đơn vị.","letter.badAddress":
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
"Hôm nay đã hết hạn mức gửi thư của Google. Đề nghị gửi vào ngày mai.","letter.notSent":e=>`Google không nhận gửi thư đến ${e.to}. Đề nghị thử lại sau.`,"letter.busy":
"Đang có một lượt gửi thư. Đề nghị chờ vài phút rồi mở lại bảng Thư."};var Jc={"health.runner":e=>`Người gửi: ${e.email}.`,"health.noRunner":"Chưa ai được giao gửi thư.","health.paused":
"Đang tạm dừng: không thư nào được gửi.","health.noTrigger":"Lịch chạy hằng ngày đã mất nên thư không còn tự đi. Đề nghị bấm “Bật lại”.","health.stalled":
"Lịch chạy hằng ngày đã quá một ngày không gửi thư. Đề nghị bấm “Bật lại”.","health.stalledOther":
e=>`Lịch chạy của ${e.email} đã quá một ngày không gửi thư. Đề nghị báo người đó mở bảng Thư và bấm “Bật lại”, hoặc bấm “Nhận việc gửi thư” để gửi thay.`,"health.hour":
e=>`Mục “Giờ gửi thư” ghi ${e.set} giờ nhưng lịch vẫn chạy lúc ${e.runs} giờ. Đề nghị bấm “Tải lại” để đổi lịch.`,"health.hourOther":
e=>`Mục “Giờ gửi thư” ghi ${e.set} giờ nhưng lịch vẫn chạy lúc ${e.runs} giờ. Lịch đổi theo khi ${e.email} mở bảng Thư.`,"health.lastRun":e=>`Lượt gần nhất: ${e.at} (${e.did}).`,"health.noRun":
"Chưa có lượt gửi nào.","health.trouble":e=>`Lượt gửi chưa xong, ${e.trouble}`,"health.nextRun":e=>`Lượt tới: ${e.day}, khoảng ${e.hour} giờ.`,"health.quota":
e=>`Hạn mức còn lại hôm nay: ${e.left} người nhận.`,"health.held":e=>`${e.letters} thư đang chờ.`,"health.unknown":e=>`${e.letters} thư không rõ đã gửi, cần cán bộ quyết định.`,"health.failed":
e=>`${e.letters} thư gửi lỗi, lý do ghi trong thẻ Thư.`,"health.sending":"Đang có một lượt gửi.","health.never":
e=>`Đã bật gửi thư từ ${e.since} mà chưa có lượt gửi nào. Đề nghị mở menu Sổ Tài Khoản, chọn Thư… để kiểm tra.`,"health.gap":
e=>`Lượt gửi thư gần nhất là ${e.last}, đã quá một ngày. Đề nghị mở menu Sổ Tài Khoản, chọn Thư… để kiểm tra.`};var Qc={"log.form":"Gửi biểu mẫu","log.formUnlisted":
"Gửi biểu mẫu (email chưa có trong danh sách, tự chọn đơn vị)","log.moved":"Có người sắp xếp, chèn hoặc xóa dòng đúng lúc sổ đang ghi: sổ đã xem lại và đặt các dòng về đúng chỗ","log.roster":
e=>`Nhập danh sách đơn vị: thêm ${e.added}, sửa ${e.changed}, từ chối ${e.rejected}`,"log.sentEarly":"Gửi sớm một thư","log.lettersOn":"Bật gửi thư tự động","log.lettersOff":"Tắt gửi thư tự động"};
var ig={...es,...Vc,...qc,...Yc,...Xc,...Jc,...Qc};function b(e){let t=ig[e.key];return typeof t=="string"?t:t(Vr(e.with))}var en=e=>({ok:!0,value:e}),tn=(...e)=>({ok:!1,problems:e});var S={page:
"Trang",group:"Nhóm",person:"Cá nhân",none:"Không có"},V={passed:"Đạt",returned:"Trả lại"},X={active:"Đang dùng",stopped:"Ngừng dùng"},nn={form:"Biểu mẫu",hand:"Sửa tay"},j={yes:"Có",no:"Không"},y={
missing:"Chưa báo cáo",fix:"Cần sửa",reported:"Đã báo cáo",approved:"Đã duyệt",none:"Không có"},P={open:"Còn hạn",onTime:"Đúng hạn",grace:"Châm chước",late:"Trễ hạn",overdue:"Quá hạn"},Xr=(e,t,n,r={}
)=>({heading:e,width:t,help:n,writer:"unit",reader:"unit",format:"text",...r}),Te=(e,t,n,r,o,i={})=>({...Xr(e,t,n,i),faultBit:r,report:o}),ne=(e,t,n,r={})=>({heading:e,width:t,help:
`${n} Sổ tự ghi, đề nghị không sửa.`,writer:"us",reader:"unit",format:"text",...r}),J=(e,t,n,r={})=>({...ne(e,t,n,r),checked:!0}),M=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"staff",reader:
"staff",format:"text",...r}),rn=(e,t)=>Object.keys(e).filter(n=>t(e[n])),Jr=e=>rn(e,t=>"checked"in t),is=e=>Object.fromEntries(Object.keys(e).map(t=>[t,""]));var Qr={reader:"public"},be={unit:Xr(
"Mã đơn vị",90,"Mã của đơn vị trong thẻ Đơn vị.",{code:"other",faultBit:0}),unitName:ne("Đơn vị",240,"Tên đơn vị theo mã.",Qr),kind:Te("Loại",90,
"Trang, Nhóm, Cá nhân, hoặc Không có (đơn vị không có tài khoản, ghi lý do).",1,{group:"account",typing:{}},{...Qr,choices:Object.values(S)}),accountName:Te("Tên tài khoản facebook",180,
"Tên hiện trên tài khoản cá nhân dùng để quản trị. Ví dụ: Nguyễn Thị Hoa.",2,{group:"account",hint:"Tên Facebook cá nhân của người quản trị.",typing:{autocomplete:"off"}}),pageName:Te(
"Tên trang facebook",200,"Tên hiện trên trang hoặc nhóm. Ví dụ: Công đoàn huyện Cầu Kè.",3,{group:"account",typing:{autocomplete:"off"}},Qr),address:Te("Địa chỉ truy cập",280,
"Mở trang, bấm “Chia sẻ” rồi “Sao chép liên kết”, dán vào đây. Ví dụ: https:\x2f/www.facebook.com/congdoanviduxa",4,{group:"account",hint:
"Mở trang của đơn vị, bấm “Chia sẻ”, “Sao chép liên kết”, rồi dán vào đây.",typing:{inputMode:"url",autocomplete:"off",spellcheck:!1,autocapitalize:"none"}},Qr),name:Te("Họ và tên",160,
"Người quản trị. Ví dụ: Nguyễn Thị Hoa.",5,{group:"manager",typing:{autocomplete:"name",autocapitalize:"words",spellcheck:!1}}),office:Te("Chức vụ",160,
"Chức vụ của người quản trị. Ví dụ: Phó Chủ tịch.",6,{group:"manager",typing:{autocomplete:"organization-title"}}),phone:Te("Điện thoại",130,
"Một số điện thoại của người quản trị. Ví dụ: 0913 456 789.",7,{group:"manager",typing:{inputMode:"tel",autocomplete:"tel"}}),email:Te("Email",200,
"Một địa chỉ email của người quản trị. Ví dụ: hoa.nguyen@gmail.com.",8,{group:"manager",typing:{inputMode:"email",autocomplete:"email",spellcheck:!1,autocapitalize:"none"}}),reason:Te(
"Lý do, ghi chú",200,"Bắt buộc khi Loại là Không có. Ví dụ: Đơn vị đang lập trang, dự kiến xong trong tháng 11.",9,{group:"beside",lines:2,typing:{}}),usage:Xr("Tình trạng",100,
"Đang dùng hoặc Ngừng dùng. Dòng ngừng dùng được giữ lại, không tính vào báo cáo. Để trống được hiểu là Đang dùng.",{faultBit:10,choices:Object.values(X)}),rowId:J("Mã dòng",120,"Mã của dòng.",{
hidden:!0}),faults:J("Cần sửa",300,"Ô cần sửa và lý do."),remarks:J("Lưu ý",260,"Điều nên xem lại; không ngăn việc báo cáo."),changed:J("Đổi sau duyệt",160,"Các cột đã đổi sau lần duyệt gần nhất."),
addressKey:J("Khóa địa chỉ",150,"Dạng so sánh của địa chỉ, để tìm trang khai trùng.",{hidden:!0}),mask:J("Ô cần sửa",80,"Số cho biết ô nào được tô màu.",{format:"number",hidden:!0}),updated:ne(
"Cập nhật",130,"Lúc dòng được ghi lần gần nhất.",{format:"time"}),by:ne("Người nhập",190,"Ai ghi dòng lần gần nhất."),source:ne("Nguồn",90,"Biểu mẫu hoặc Sửa tay."),consent:ne("Đồng ý",220,
"Ai xác nhận người quản trị đã biết và đồng ý, lúc nào."),review:M("Duyệt",90,"Đạt, hoặc Trả lại (ghi lý do ở cột Ý kiến).",{reader:"unit",faultBit:11,choices:Object.values(V)}),comment:M("Ý kiến",
220,"Lý do trả lại, để đơn vị biết cần sửa gì.",{reader:"unit"}),approved:M("Bản đã duyệt",120,"Dấu của nội dung lúc được duyệt.",{hidden:!0})},Yn=be,B=rn(Yn,e=>"report"in e),$S=B.filter(e=>be[
e].report.group==="manager"),Xn=rn(Yn,({faultBit:e})=>e!==void 0).map(e=>({key:e,bit:Yn[e].faultBit})),De=rn(Yn,({writer:e})=>e==="unit"),Ye=Jr(be),eu=rn(Yn,({writer:e})=>e!=="staff"),Ue=e=>be[
e].heading;var Ce={code:M("Mã",70,"Mã riêng của đơn vị, không trùng, không đổi giữa các đợt. Ví dụ: H04.",{code:"own",reader:"public"}),name:M("Tên đơn vị",300,
"Tên đầy đủ của đơn vị, như trên văn bản.",{reader:"public"}),kind:M("Loại",150,"Loại đơn vị, do Liên đoàn Lao động tỉnh tự đặt. Ví dụ: LĐLĐ huyện, CĐ ngành, CĐCS trực thuộc."),parent:M("Cấp trên",
150,"Mã của đơn vị cấp trên nếu có trong sổ, hoặc tên cấp trên.",{code:"other"}),email:M("Email liên hệ",210,
"Nơi nhận thư của đơn vị. Có thể ghi nhiều địa chỉ, cách nhau bằng dấu phẩy. Người đăng nhập bằng một trong các địa chỉ này được mở ngay biểu mẫu của đơn vị."),phone:M("Điện thoại liên hệ",140,
"Số để gọi khi đơn vị chưa báo cáo."),required:M("Phải báo cáo",100,"Có: đơn vị phải báo cáo trong đợt này. Không: không bắt buộc. Để trống được hiểu là Có.",{choices:[j.yes,j.no]}),status:J(
"Trạng thái",120,"Chưa báo cáo, Cần sửa, Đã báo cáo, Đã duyệt hoặc Không có."),timeliness:J("Thời hạn",100,"Còn hạn, Đúng hạn, Châm chước, Trễ hạn hoặc Quá hạn."),count:J("Số tài khoản",100,
"Số tài khoản, trang, nhóm đang dùng mà đơn vị đã khai.",{format:"number"}),first:J("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu.",{format:"time"}),updated:J("Cập nhật",130,
"Lần thay đổi gần nhất trong các dòng của đơn vị.",{format:"time"}),faults:J("Cần sửa",260,"Những ô của dòng này cần sửa và lý do."),order:J("Thứ tự",70,"Số dùng để đưa đơn vị còn thiếu lên đầu.",{
format:"number",hidden:!0}),extendedTo:M("Gia hạn đến",110,"Ngày cuối cùng đơn vị này được nộp mà vẫn tính đúng hạn (tính cả ngày đó).",{format:"day"}),note:M("Ghi chú",220,
"Ghi chú của Ban Tuyên giáo - Nữ công.")},sg={key:M("Mã thư",200,"Mỗi thư có một mã và chỉ được gửi một lần."),kind:M("Loại",140,"Thư mời, thư nhắc, thư tổng hợp…"),unit:M("Đơn vị",90,
"Mã đơn vị nhận."),to:M("Người nhận",220,"Địa chỉ nhận."),subject:M("Tiêu đề",320,"Tiêu đề thư."),state:M("Trạng thái",130,
"Sẽ gửi, Đã gửi, Gửi lỗi, Tạm giữ, Bỏ qua, Không rõ đã gửi, Không cần gửi nữa."),at:M("Lúc",130,"Lúc ghi trạng thái này.",{format:"time"}),why:M("Lý do",300,"Vì sao gửi lỗi, tạm giữ hay bỏ qua.")},ag=
{label:M("Mục",260,"Tên của mục. Đề nghị không sửa."),value:M("Giá trị",360,"Giá trị của mục, sửa ở đây."),help:M("Giải thích",520,"Mục này dùng làm gì.")},Jn={at:ne("Lúc",140,"Lúc xảy ra.",{format:
"time"}),who:ne("Ai",210,"Người làm."),what:ne("Việc",240,"Việc đã làm."),unit:ne("Đơn vị",90,"Mã đơn vị."),rowId:ne("Mã dòng",130,"Mã dòng."),columns:ne("Cột đã đổi",300,
"Tên các cột đã đổi; không ghi giá trị, vì là dữ liệu cá nhân.")},E={units:{title:"Đơn vị",color:"#1a73e8",columns:Ce,frozenColumns:2},accounts:{title:"Tài khoản",color:"#188038",columns:be,
frozenColumns:2},summary:{title:"Tổng hợp",color:"#e8710a",columns:{},frozenColumns:0},letters:{title:"Thư",color:"#a142f4",columns:sg,frozenColumns:0},settings:{title:"Cấu hình",color:"#5f6368",
columns:ag,frozenColumns:0},log:{title:"Nhật ký",color:"#9aa0a6",columns:Jn,frozenColumns:0}},on=Jr(Ce);var sn=e=>{var t;return(t=ce(e))!=null?t:""};function eo({dueBefore:e,extendedTo:t}){let n=e?W(
e,-1):"";return t&&t>n?t:n}function tu(e,t,n){let r=eo(e);if(!r)return"";let o=t?Y(t):n;return o<=r?t?P.onTime:P.open:e.graceUntil&&o<=e.graceUntil?P.grace:t?P.late:P.overdue}function an(e,t){let n=
eo(e);if(!n)return"";let r=se(t,n),o=r>0?`còn ${r} ngày`:r===0?"hôm nay là ngày cuối":`đã quá hạn ${-r} ngày`;return`chậm nhất hết ngày ${ye(n)}, ${o}`}var nu=60;function to({sendDays:e,holidays:t}){
let n=new Set(t),r=i=>e.includes(Xi(i))&&!n.has(i),o=(i,s,a)=>{for(let c=0;c<=nu;c+=1)for(let u of a){let l=W(i,u*c);if(l<=s&&r(l))return l}return i};return{sends:r,next:i=>o(i,"9999",[1]),nearest:(i,
s)=>o(i,s,[-1,1])}}function no(e,t,n,r){let o=eo({dueBefore:e.dueBefore,extendedTo:t}),i=e.graceUntil>o?e.graceUntil:o,s=n.milestones.map(c=>({id:String(c),day:r.nearest(W(o,-c),o)})),a=r.next(W(o,
1));return a<=i&&s.push({id:"cham-chuoc",day:a}),{last:o,end:i,before:s.sort(ru),after:ss(W(i,1),n.overdueWeeks,r)}}var ru=(e,t)=>se(t.day,e.day),ss=(e,t,n,r="")=>Array.from({length:t},(o,i)=>({id:
`${r}${i+1}`,day:n.next(W(e,7*i))}));function as(e,t){let n;for(let r of e)r.day<=t&&(n=r);return n}var ro=(e,t)=>{let n=e[e.length-1];return n&&t< W(n.day,7)?as(e,t):void 0};function ou(e,t,n){let r=
Math.max(0,Math.min(nu,Math.ceil((se(e,t.last)+1)/7)));return[...ss(e,r,n,"tuan-").filter(({day:o})=>o<=t.last),...t.before.filter(({day:o})=>o>=e),...ss(W(t.end,1),t.after.length||1,n,"sau-")].sort(
ru)}var cg=/^[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+/,ug=/[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+$/,lg=200,dg=e=>e.replace(cg,"").replace(ug,""),iu=e=>e.slice(0,lg).normalize("NFKC"),cn=e=>ge(dg(k(iu(e)))),Pe=
e=>ge(k(iu(e)).replace(/^'/,"")).replace(/\s/g,"").toUpperCase();function un(e,t={}){var i;let n=new Map(e.map(s=>[cn(s),s])),r=new Map;for(let s of e)for(let a of new Set([s,...(i=t[s])!=null?i:[
]].map(c=>O(cn(c)))))r.set(a,r.has(a)?void 0:s);let o=new Set(e);return s=>{var c;if(o.has(s))return s;let a=cn(s);return(c=n.get(a))!=null?c:r.get(O(a))}}var oo={[S.page]:["fanpage","fan page",
"page","trang facebook","trang fanpage","trang fb"],[S.group]:["group","nhóm facebook","hội nhóm"],[S.person]:["tài khoản cá nhân","trang cá nhân","facebook cá nhân"],[S.none]:["không","chưa có",
"không có tài khoản","chưa có tài khoản"],[X.active]:["đang sử dụng","còn dùng","đang hoạt động"],[X.stopped]:["ngừng sử dụng","đã ngừng","đã ngừng dùng","không dùng nữa","ngưng dùng","dừng"],[
V.passed]:["ok","đã đạt","đạt yêu cầu"],[V.returned]:["đã trả lại","trả về"]},au={[j.yes]:["x","true","1","yes","có ạ","v","✓","✔"],[j.no]:["false","0","no","ko","k","không ạ"]},Rt=un(Object.values(
S),oo),cs=un(Object.values(X),oo),cu=un(Object.values(V),oo),ln=un(Object.values(j),au),su=new Map;function pg(e){var r;let t=e.join(`\n`),n=(r=su.get(t))!=null?r:un(e,e[0]===j.yes?au:oo);
return su.set(t,n),n}function uu({choices:e},t){var n;return!e||t===""||e.includes(t)?t:(n=pg(e)(t))!=null?n:t}var io={report:{withoutRows:y.missing,open:[y.missing,y.fix],counted:!0},nothing:{
withoutRows:"",open:[y.fix],counted:!1}},lu=[];function so({required:e,kind:t}){var r,o;let n=ln(e);return n?n===j.no?"nothing":"report":(o=(r=lu.find(i=>cn(i.kind)===cn(t)))==null?void 0:
r.owes)!=null?o:"report"}var du=(e,t)=>io[e].open.includes(t);function pu(e){let t=lu.filter(({owes:n})=>!io[n].counted).map(({kind:n})=>`*(((${e("kind")}<>"${n}")+(${e("required")}="${j.yes}"))>0)`);
return`(${e("code")}<>"")*(${e("required")}<>"${j.no}")${t.join("")}`}var z=e=>du(e.obligation,e.status),_t=({status:e})=>e===y.reported||e===y.approved||e===y.none,de=({status:e})=>e===y.fix,us=e=>z(
e)&&!de(e);function ao(e){let t=new Map(e.map(r=>[r.code.trim(),r]));t.delete("");let n;return({parent:r})=>{let o=t.get(r.trim());return o||!r.trim()?o:(n=n||new Map(e.map(i=>[ge(i.name),i])),n.get(
ge(r)))}}function fu(e){let t=new Map,n=ao(e);for(let r of e){let o=z(r)?n(r):void 0;if(!o||o===r)continue;let i=o.code.trim(),s=t.get(i);s?s.push(r):t.set(i,[r])}return t}var dn=(e,t,n="")=>e&&!(t&&
t.last>=e.day)?{id:n+e.id,day:e.day}:void 0;var Xe=e=>/^https?:\x2f\x2f[^\s"'<>\\]+$/i.test(e.trim())?e.trim():"",co=(e,t)=>e.length>t?`${e.slice(0,t).replace(/[\uD800-\uDBFF]$/,"")}…`:e,Ke=(e,t,
n)=>e.length>t?[...e.slice(0,t),`và ${e.length-t} ${n}`]:[...e],hu=e=>`${e.map(fg).filter(Boolean).join(`\n\n`)}\n`,mu=e=>e.map(t=>`- ${t}`).join(`\n`);function fg(e){switch(e[0]){case"list":
return mu(e[1]);case"button":return Xe(e[2])&&`${e[1]}:\n${Xe(e[2])}`;case"bar":return e[1].map(({label:t,count:n})=>`${t}: ${n}`).join(" | ");case"calls":return`${e[1]}:\n${mu(e[2].map(({name:t,
phone:n})=>`${t}: ${n||ls}`))}`;case"heading":return e[1].toUpperCase();case"notice":return`*** ${e[1]} ***`;case"small":return`--\n${e[1]}`;default:return e[1]}}var ls="chưa có số";var Ee=
"báo cáo tài khoản facebook",Ae=" Báo cáo đầy đủ rồi thì không còn thư nhắc. Nếu vừa báo cáo, đề nghị bỏ qua thư này.",gu=({guidance:e,department:t}
)=>`Theo ${e}, mỗi đơn vị báo cáo trang, nhóm hoặc tài khoản facebook của đơn vị và người quản trị về ${t}.`,ds=({first:e})=>Z(Y(e));function pn({state:{deadline:e},about:{today:t,last:n}},r,o){if(
t<=n)return`Đề nghị ${o} ${an({...e,extendedTo:r},t)}.`;let i=t<=e.graceUntil?`trong thời gian châm chước, đến hết ngày ${ye(e.graceUntil)}`:"ngay trong hôm nay";return`Hạn nộp là hết ngày ${ye(
n)}, đã quá ${se(n,t)} ngày. Đề nghị ${o} ${i}.`}function Qn({state:e,about:{today:t,last:n}}){let{graceUntil:r}=e.deadline,o=se(t,n),i=Z(n);return o>0?`Còn ${o} ngày, chậm nhất ${i}`:o===0?
`Hôm nay ${i} là ngày cuối`:t<=r?`Châm chước đến hết ngày ${Z(r)}`:`Đã quá hạn ${i}`}var mn=e=>`${Qn(e)}: ${e.unit.name} ${de(e.unit)?"cần sửa":"chưa"} ${Ee}`;function hn(e){let{unit:t}=e,n=
t.returned.length+t.faults.length;return de(t)?`Báo cáo tài khoản facebook của ${t.name} còn ${n?`${n} `:""}chỗ cần sửa. ${pn(e,t.extendedTo,"sửa")}`:`${t.name} chưa ${Ee}. ${pn(e,t.extendedTo,
"báo cáo")}`}var gn=e=>de(e.unit)?fn(e,"Mở báo cáo để sửa"):[["text","Việc báo cáo chỉ mất khoảng năm phút. Đơn vị chưa có tài khoản thì chọn “Không có” và ghi lý do; như vậy cũng là đã báo cáo."],
...fn(e,"Mở biểu mẫu báo cáo")],fn=({state:e,unit:t},n)=>[["button",n,t.link||e.links.book],["text",t.link?"":
"Trên máy tính, trong trang tính vừa mở, chọn menu “Sổ Tài Khoản”, rồi chọn “Khai báo tài khoản”."]],yu=({returned:e,faults:t},n)=>e.length+t.length?[["heading","Cần sửa"],["list",Ke(uo({returned:e,
faults:t}),n,"chỗ khác, xem trong biểu mẫu")]]:[],uo=({returned:e,faults:t})=>[...e.map(({title:n,comment:r})=>`${n||"Báo cáo"}: cán bộ tỉnh trả lại. ${r||
"Chưa ghi lý do, đề nghị gọi điện để hỏi."}`),...t.map(({field:n,sentence:r})=>n?`${n}: ${r}`:r)];function bu({about:e},t){if(!e.under.length)return[];let n=e.under.map(r=>`${r.name}: ${de(r)?
"cần sửa báo cáo":"chưa báo cáo"}${r.extendedTo>e.last?`, gia hạn đến hết ngày ${Z(r.extendedTo)}`:""}`);return[["heading",`Đơn vị trực thuộc chưa hoàn thành (${n.length})`],["list",Ke(n,t,
"đơn vị khác")]]}var ps=({contact:e,department:t,federation:n})=>`Cần hỗ trợ, đề nghị liên hệ: ${e.trim()||`${t}, ${n}`}.`.replace("..","."),fs=({department:e,federation:t})=>`${e}\n${t}`;var xu={to:
"unit",prefix:"cap-tren",label:"Thư cho cấp trên",rank:1,setting:"digests",isAboutOwnReport:!1,counts:!0,deadline:"round",listsUnder:!0,due:({settings:e,under:t,history:n,round:{isOver:r,point:o}}
)=>t.length&&o&&(r||o.day>e.lettersFrom)?dn(o,n,r?"sau-":""):void 0,subject:e=>`${Qn(e)}: ${e.about.under.length} đơn vị trực thuộc ${e.unit.name} chưa hoàn thành báo cáo`,lead:
e=>`${e.about.under.length} đơn vị trực thuộc ${e.unit.name} chưa hoàn thành ${Ee}. ${pn(e,"","đôn đốc để các đơn vị báo cáo")}`,asked:()=>[],closing:({state:e,unit:t})=>[["text",
t.status===y.missing&&z(t)?`Đơn vị cũng chưa ${Ee} của mình.`:""],["button","Mở trang tính",t.link||e.links.book]],small:Ae,named:({about:e})=>e.under};var wu={to:"unit",prefix:"moi",label:"Thư mời",
rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>z(e)&&e.status===y.missing&&!n.isOver&&!(t!=null&&t.last)?{id:"",day:""}:void 0,remember(e,t,{early:n,
state:r},{lettersFrom:o}){(n||r==="skipped")&&o>e.last&&(e.last=o)},subject:e=>`${Qn(e)}: đề nghị ${e.unit.name} ${Ee}`,lead:e=>pn(e,e.unit.extendedTo,`${e.unit.name} ${Ee}`),asked:e=>[["text",gu(
e.state)],...fn(e,"Mở biểu mẫu báo cáo")],small:Ae,named:()=>[]};var ku={to:"unit",prefix:"qua-han",label:"Thư quá hạn",rank:3,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,
history:t,own:n})=>z(e)&&n.isOver?dn(n.point,t):void 0,subject:mn,lead:hn,asked:gn,small:Ae,named:()=>[]};var vu={to:"unit",prefix:"nhac",label:"Thư nhắc",rank:2,isAboutOwnReport:!0,counts:!0,
deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>z(e)&&!n.isOver?dn(n.point,t):void 0,subject:mn,lead:hn,asked:gn,small:Ae,named:()=>[]};var lo={to:"unit",prefix:"tra-lai",label:
"Thư trả lại",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){if(!z(e))return;let n=e.returned.map(({mark:r})=>r).filter(r=>{var o;return!((o=t==null?void 0:
t.told)!=null&&o.has(r))});return n.length?{id:[...new Set(n)].sort().join("."),day:""}:void 0},remember(e,t){var n;e.told=new Set([...(n=e.told)!=null?n:[],...t.split(".")])},subject:mn,lead:hn,
asked:gn,small:Ae,named:()=>[]};var mg=e=>{let t=String(e);return`"${(/^\s*[=+\-@\t\r＝＋－＠]/.test(t)?`'${t}`:t).replace(/"/g,'""')}"`},Su=e=>`\uFEFF${e.map(t=>t.map(mg).join(",")).join(`\r\n`)}\r\n`;
var K={planned:"Sẽ gửi",sending:"Đang gửi",sent:"Đã gửi",failed:"Gửi lỗi",held:"Tạm giữ",skipped:"Bỏ qua",unknown:"Không rõ đã gửi",lapsed:"Không cần gửi nữa"},yn=e=>Object.keys(K).find(t=>K[
t]===e.trim())||"unknown",Je=e=>e==="sent"||e==="sending"||e==="unknown"||e==="skipped";var hs="đơn vị khác, xem tệp đính kèm",ms={[P.onTime]:"#1e7d3c",[P.grace]:"#5f8f2f",[P.late]:"#b7791f",[y.fix]:
"#6b4fbb",Thiếu:"#c5221f"};function hg(e){return z(e)?de(e)?y.fix:"Thiếu":_t(e)?ms[e.timeliness]?e.timeliness:P.onTime:""}var Ru=e=>Object.keys(ms).map(t=>({label:t,color:ms[t],count:e.filter(n=>hg(
n)===t).length})).filter(({label:t,count:n})=>n||t!==P.grace),_u=({state:e,about:t})=>`Tổng hợp ngày ${Z(t.today)}: ${Ru(e.units).map(({label:n,count:r})=>`${r} ${n.toLowerCase()}`).join(
", ")} (${e.round})`;function gs({state:{units:e,deadline:t},about:{today:n}}){let r=e.filter(us).length,o=e.filter(de).length,i=r+o+e.filter(_t).length;return`Đến ngày ${ye(n)}: ${r+o?
`${r} trong ${i} đơn vị chưa báo cáo, ${o} đơn vị cần sửa`:`cả ${i} đơn vị đã báo cáo đầy đủ`}. Hạn nộp ${an(t,n)}.`}function Ou(e,t){let{state:n,about:r,letters:o}=e,{units:i}=n,s=a=>i.filter(
c=>c.status===a).length;return[["lead",gs(e)],["bar",Ru(i)],["text",`Trong số đã báo cáo: ${s(y.approved)} đã duyệt, ${s(y.none)} báo không có tài khoản.`],...gg(i,r.since,t),["button",
"Mở trang tính",n.links.book],...yg(i,t),...bg(i.filter(de),t),...xg(n,o,t),["small",
`Danh sách đầy đủ ở tệp đính kèm. Thư này gửi đến cán bộ phụ trách đợt “${n.round}”, mỗi tuần và ở mỗi mốc nhắc. Đề nghị không chuyển tiếp số điện thoại của các đơn vị.`]]}function gg(e,t,n){if(
!t)return[];let r=e.filter(i=>i.first>t&&_t(i)),o=e.filter(i=>i.updated>t&&i.first&&i.first<=t);return[["heading","Thay đổi"],["text",`Từ bản tổng hợp trước (${ae(
t)}): ${r.length} đơn vị mới báo cáo, ${o.length} đơn vị sửa hoặc bổ sung báo cáo.`],["list",Ke(r.map(({name:i})=>i),Math.min(10,n),hs)]]}function yg(e,t){var i;let n=e.filter(us),r=new Map,o=ao(e);
if(!n.length)return[];for(let s of n.slice(0,t)){let a=((i=o(s))==null?void 0:i.name)||s.parent.trim()||"Chưa ghi cấp trên";r.set(a,[...r.get(a)||[],s])}return[["heading",
`Danh sách gọi điện: ${n.length} đơn vị chưa báo cáo`],...[...r].map(([s,a])=>["calls",s,a]),["text",n.length>t?`và ${n.length-t} ${hs}`:""]]}var bg=(e,t)=>e.length?[["heading",
`Cần sửa: ${e.length} đơn vị`],["list",Ke(e.map(n=>`${n.name}: ${uo(n).slice(0,3).join(" ")}`),Math.min(40,t),hs)]]:[];function xg(e,t,n){let r={},o=[];for(let{label:f,unit:m,state:h,why:g}of t)r[h]=(
r[h]||0)+1,/failed|unknown|sending/.test(h)&&o.push([f,m,K[h].toLowerCase(),g].filter(Boolean).join(", "));let i=Object.keys(K).filter(f=>r[f]).map(f=>`${r[f]} ${K[f].toLowerCase()}`),{quotaLeft:s,
runner:a,lastRun:c,lastRunDid:u,nextRun:l,zones:d}=e.health||{},p=[`Cả đợt: ${i.join(", ")||"chưa gửi thư nào"}.`,s!==void 0&&`Hạn mức còn lại: ${s} người nhận.`,a!==void 0&&`Người gửi: ${a||
"chưa có"}.`,c&&`Lần chạy trước: ${ae(c)}${u?` (${u})`:""}.`,l&&`Lần chạy tới: ${ae(l)}.`,d&&d.script!==d.book&&b({key:"letter.zones",with:d})];return[["heading","Thư của đợt"],["text",p.filter(
Boolean).join(" ")],["list",Ke(o,Math.min(20,n),"thư khác, xem thẻ Thư")]]}function $u({units:e}){let t=ao(e);return[["code","name","kind","parent","status","timeliness","count","first","extendedTo",
"phone","email","faults"].map(n=>Ce[n].heading),...e.filter(n=>z(n)||_t(n)).map(n=>{var r;return[n.code,n.name,n.kind,((r=t(n))==null?void 0:r.name)||n.parent,n.status,n.timeliness,n.count,Z(Y(
n.first)),Z(n.extendedTo),n.phone,n.emails.join(", "),uo(n).join(" | ")]})]}var Tu={to:"staff",prefix:"tong-hop",label:"Thư tổng hợp",rank:0,due({state:e,today:t,calendar:n,round:r,lastTime:o}){let i=
Y(o),s=ro(ou(e.settings.lettersFrom,r,n),t);return!s||i>=s.day||i>r.end&&!e.units.some(z)?void 0:{id:s.id,day:s.day}},subject:_u,lead:gs,body:Ou,attachments:({state:e,about:t})=>[{name:
`tong-hop-${t.today}.csv`,mime:"text/csv",content:Su($u(e))}],named:({state:e})=>e.units.filter(t=>z(t)&&t.status===y.missing)};var Cu={to:"unit",prefix:"cam-on",label:"Thư cảm ơn",rank:4,setting:
"thanks",isAboutOwnReport:!1,counts:!1,deadline:"own",listsUnder:!1,due:({unit:e,settings:t})=>_t(e)&&e.first!==""&&Y(e.first)>=t.lettersFrom?{id:"",day:""}:void 0,subject:({unit:e}
)=>`Đã nhận báo cáo của ${e.name}, ngày ${ds(e)}`,lead:({unit:e})=>`Đã nhận đủ ${Ee} của ${e.name} ngày ${ds(e)}. Xin cảm ơn đơn vị.`,asked:e=>[["text",e.unit.status===y.none?
"Đơn vị báo không có tài khoản; khi lập trang, nhóm mới, đề nghị khai bổ sung.":`Đơn vị đã khai ${e.unit.count} trang, nhóm, tài khoản. Khi có thay đổi, đề nghị cập nhật.`],...fn(e,
"Xem lại báo cáo")],small:"",named:()=>[]};var Eu={summary:Tu,digest:xu,returned:lo,invitation:wu,reminder:vu,overdue:ku,thanks:Cu},A=e=>Eu[e],ys=Object.entries(Eu),po=ys.map(([e])=>e),Au=ys.flatMap((
[e,t])=>t.to==="staff"?[{name:e,kind:t}]:[]),Pu=ys.flatMap(([e,t])=>t.to==="unit"?[{name:e,kind:t}]:[]),Lu=[...Pu.filter(({kind:e})=>e.isAboutOwnReport),...Pu.filter(({kind:e})=>!e.isAboutOwnReport)];
var Ot=e=>(/[%\x2f]/.test(e)?e.replace(/[%\x2f]/g,encodeURIComponent):e).trim(),wg="thu/",kg=new Map(po.map(e=>[A(e).prefix,e]));function fo(e){let t=e.settings.testTo.length?wg:"",n=Ot(e.round);
return{write:(r,o,i)=>`${t}${A(r).prefix}/${n}${o&&`/${o}`}${i&&`/${i}`}`,read(r){let o=r.startsWith(t)?r.slice(t.length).split("/"):[],i=kg.get(o[0]);return i&&o[1]===n?{kind:i,id:o[2],unit:o[
o.length-1]}:void 0}}}function bn(e){let t=new Map,n=new Map,r=fo(e),o={of:s=>t.get(s),lastToStaff:"",waiting:new Set,openKey(s,a,c,u){for(let l=1;;l+=1){let d=r.write(s,l>1?`${a}.${l}`:a,c),p=n.get(
d)||e.register.get(d);if(!p||!Je(p.state))return d;if(p.early||p.state==="skipped"||Y(p.at)>=u)return}},assume({key:s},a){let c={state:"sent",at:`${a}T08:00:00`};n.set(s,c),i(c,s)}};function i(s,a){
let c=r.read(a);c&&(Je(s.state)?A(c.kind).to==="unit"?vg(t,c,s,e):s.at>o.lastToStaff&&(o.lastToStaff=s.at):/held|planned/.test(s.state)&&o.waiting.add(a))}return e.register.forEach(i),o}function vg(e,
{kind:t,id:n,unit:r},o,{settings:i}){var u;let s=A(t);if(s.to!=="unit")return;let a=Y(o.at),c=e.get(r)||{last:"",any:"",count:0};e.set(r,c),a>c.any&&(c.any=a),s.counts&&(a>c.last&&(c.last=a),
o.state!=="skipped"&&(c.count+=1),(u=s.remember)==null||u.call(s,c,n,o,i))}function Nu(e,t,n){let r=new Map,o=i=>no(e.deadline,ce(i)||"",e.settings,n);return{round:o(""),of(i){let s=r.get(i);if(
s)return s;let{before:a,after:c,last:u,end:l}=o(i),d=t>l,p={last:u,isOver:d,point:d?ro(c,t):as(a,t)};return r.set(i,p),p}}}var Sg=
/^(?:[-–—_.,\x2f0 ]*|x{1,3}|n\x2fa|(?:không|chưa|ko)(?: (?:có|lập|dùng).*)?)$/i,Rg=/:\x2f\x2f|www\.(?!\S*@)|\b(?:facebook|fb)\.(?:com|me)\b|\bm\.me\x2f|profile\.php/i;function xn(e){return Sg.test(e)?
"NOTHING":Rg.test(e)?"ADDRESS":/[^\s@]@[^\s@]+\.[a-z]/i.test(e)?"EMAIL":e.replace(/\D/g,"").length>8&&e.replace(/\P{L}/gu,"").length<11?"PHONE":void 0}var er=
"gmail yahoo hotmail outlook icloud ymail rocketmail".split(" "),Iu=
"travinh.gov.vn vinhlong.gov.vn bentre.gov.vn tvu.edu.vn travinh.edu.vn congdoan.vn congdoantravinh.com.vn agribank.com.vn vietcombank.com.vn".split(" "),bs=[...er.map(e=>`${e}.com`),"yahoo.com.vn",
"outlook.com.vn","hotmail.com.vn",...Iu],_g=/^(?:e?mail|cloud|[fh]mail|googlemail)\.com$/,zu=[[/\.(?:nv|v[mb]|vn[nmv]|nvn)$/,".vn"],[/\.(?:c[opvx]n|[vxd]om|c[pin]m|cmo|ocm|comm|coom)(?=$|\.vn$)/,
".com"],[/\.(com|gov|edu|org|net)vn$/,".$1.vn"],[/\.(?:go[bc]|gvo|ogv)\.vn$/,".gov.vn"],[/\.(?:eud|deu|ed[iy])\.vn$/,".edu.vn"]],Og=
/^[\w'+-]+(?:\.[\w'+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,$g=/[\u00AD\u200B-\u200F\u2060-\u206F\uFEFF]/g,Mu=`\\s"'“”‘’<>()[\\]{},;:!?*`,Fu=new RegExp(`^[${Mu}-]+|[${Mu}.…-]+$`,"g"),
Tg=[[/^@/,"NO_LOCAL"],[/@.*@/,"TWO_AT"],[/\s/,"SPACES"],[/[^\0-\x7F]/,"ACCENTS"],[/[,;]/,"COMMA"],[/[^\w'+.@-]|@.*[_']|'@/,"CHARS"],[/\.\.|^\.|\.@|@\./,"DOTS"],[/^[^@]{65}|.{255}/,"LENGTH"]];
function Du(e){let t=zu.reduce((l,[d,p])=>l.replace(d,p),e),n=t.split(".")[0],r=t.slice(n.length+1),o=l=>l.replace(/\./g,""),i=bs.find(l=>l===`${t}.vn`||o(l)===o(t)||r===""&&l.startsWith(`${n}.`));if(
i||_g.test(t)||/\.(?:gov|edu)\.vn$/.test(t))return i||t;let s=er.includes(n),a=s?n:er.find(l=>Zr(n,l));if(!a)return Iu.find(l=>Zr(t,l))||t;if(/^(?:ya|ho|ou)/.test(a)&&
/^(?:com?\.)?(?!vn|co|cm|om)[a-z]{2}$/.test(r)||!(s||/^c?om?(?:\.vn)?$|^cm$/.test(r)))return t;let u=`${a}.com.vn`;return/vn?$/.test(r)&&bs.includes(u)?u:`${a}.com`}var mo=e=>Og.test(e)&&
!/^[^@]{65}|.{255}|@.*[^.]{64}|'@/.test(e);function ho(e){let t=O(e.replace(/\s+/g,"")),n=t.lastIndexOf("@"),r=i=>i.replace(/[,;:.]+/g,".").replace(/^\.|\.$/g,""),o=`${r(t.slice(0,n).replace(
/^www\.|@+$/g,""))}@${Du(r(t.slice(n+1)))}`;return mo(o)?o:void 0}function Cg(e){let[,t="",n=""]=/^([^@]*\s)([^@]{3,}@.*)$/.exec(e)||[];return/\p{Lu}|[^\0-\x7F]/u.test(t)&&mo(n)?n:ho(e)}var Ze=(e,t,
n)=>({ok:!1,reason:e,suggest:t,parts:n});function Pg(e){let t=O(e).replace(/\s/g,""),n=bs.find(o=>t.endsWith(o)&&(er.includes(o.split(".")[0])||/\W/.test(t.charAt(t.length-o.length-1)))),r=n&&ho(
`${t.slice(0,-n.length)}@${n}`);return r?Ze("NO_AT",r):/\s|[^\0-\x7F]/.test(e)?Ze("NAME_IN_EMAIL"):Ze(/\w\.[a-z]{2,}(?:\x2f|$)/.test(t)?"URL_IN_EMAIL":"NO_AT")}function Eg(e){let t=i=>i.find(
s=>s.includes("@")),n=t(e.split(/[<>]/)),r=t(t(n.split(/:(?=[^:]*@)/)).split(/\s[-–—|]\s|[([\])]/)),o=O(e.replace(r,"")).replace(/[^a-z]|mailto|dia chi|thu dien tu|hop thu|[eg]?-?mail/g,"");return{
address:r.replace(/\?subject=.*$/i,"").replace(Fu,""),around:o!==""}}var Uu=e=>e.replace(/[\uFF01-\uFF5E]/g,t=>String.fromCharCode(t.charCodeAt(0)-65248)).replace(
/\uFE6B| ?[([{](?:at|a còng)[)\]}] ?| (?:at|a còng) /gi,"@");function go(e){let t=Uu(k(e)),n=xn(t.slice(0,1e3));if(n==="NOTHING")return Ze("EMPTY");if(t.length>1e3)return Ze(/@[^]*@/.test(t)?
"MULTIPLE":"LENGTH");if(n==="ADDRESS")return Ze("URL_IN_EMAIL");if(!t.includes("@"))return n==="PHONE"?Ze("PHONE_IN_EMAIL"):Pg(t);let r=t.split(/[\s,;:<>()[\]"“”|\x2f\\]+/).map(f=>f.replace(Fu,
"")).filter(f=>f.includes("@")),o=r.filter((f,m)=>r.findIndex(h=>h.toLowerCase()===f.toLowerCase())===m);if(o.length>1)return Ze("MULTIPLE",void 0,o.filter(mo));let{address:i,around:s}=r.length>1?{
address:o[0],around:!1}:Eg(t),a=Tg.find(([f])=>f.test(i)),c=a?a[1]:"DOMAIN";if(!mo(i))return Ze(c,c==="SPACES"?Cg(i):ho(i));let u=i.indexOf("@"),l=i.slice(0,u)+i.slice(u).toLowerCase(),d=
l.toLowerCase(),p=ho(d);return{ok:!0,email:l,key:d,suggest:p===d?void 0:p,notes:s?["TEXT_AROUND"]:[]}}function Qe(e){let t=k(e).toLowerCase(),n=t.lastIndexOf("@"),r=t.slice(n+1);return n<1||
!/^(?:gmail|googlemail)\.com$/.test(r)?t:`${t.slice(0,n).replace(/\+.*$/,"").replace(/\./g,"")}@gmail.com`}var Ag=/[,;|\n\r]+|\s*\x2f\s*|\s+(?:và|hoặc|hay|&|\+)\s+/i,Lg=/"[^"@]{0,200}"\s*(?=<)/g,Ng=
200,Mg=/^\s*\d{1,2}[.)]\s+/,Ig=e=>e.indexOf("@")===e.lastIndexOf("@")?[e.replace(Mg,"")]:e.replace(/></g,"> <").split(/\s+/),zg=(e,t)=>t!==void 0&&t.length< e.length&&k(e).split(" ").includes(t);
function xe(e){let t={emails:[],bad:[]},n=new Set,r=Uu(e.slice(0,2e4).replace($g,"")).replace(Lg,""),o=[];for(let i of r.split(Ag).flatMap(Ig).slice(0,Ng)){let s=go(i),a=!s.ok&&zg(i,s.suggest)?go(
s.suggest):s;if(a.ok){if(a.suggest&&Fg(a.key)){t.bad.push({text:k(i),reason:"TYPO",suggest:a.suggest});continue}n.has(Qe(a.key))||t.emails.push(a.email),n.add(Qe(a.key))}
else a.reason==="NAME_IN_EMAIL"?o.push({text:k(i),reason:a.reason}):a.reason!=="EMPTY"&&t.bad.push({text:k(i),reason:a.reason,suggest:a.suggest})}return!t.emails.length&&!t.bad.length&&t.bad.push(
...o),t}function Fg(e){let t=e.slice(e.indexOf("@")+1),n=Du(t);return n!==t&&(zu.some(([r])=>r.test(t))||er.includes(n.split(".")[0]))}var Dg=50,we=e=>xe(e.join(`\n`)).emails.slice(0,Dg);var xs={key:
"setting.empty",with:{label:"Email cán bộ phụ trách"}},yo=({testTo:e})=>e.length>0&&!we(e).length;function Ku(e,{testTo:t},n){let r=we(e),o=t.length?we(t):void 0;return r.length?{to:o||r,insteadOf:o&&
r}:{why:n}}var Zu=(e,t)=>Ku(e,t,xs),ju=(e,t)=>Ku(e,t,xe(e.join(`\n`)).bad.length?{key:"letter.badAddress",with:{text:e.join(", ")}}:{key:"letter.noAddress"});function $t(e,t,n=bn(e)){let r={letters:[
],closed:[],wanted:new Set},{settings:o,deadline:i}=e,s=to(o);if(!i.dueBefore||!o.lettersFrom||t< o.lettersFrom||!s.sends(t)||yo(o))return r;let a=Ug(e,t,n,s,r);Kg(a);let c=new Set;for(
let u of e.units){let l=Ot(u.code);!l||c.has(l)||(c.add(l),jg(a,u,l))}return r.letters=Hg(a.drafts),n.waiting.forEach(u=>{r.wanted.has(u)||r.closed.push({key:u,state:"lapsed",why:{key:
"letter.notNeeded"}})}),r}function Ug(e,t,n,r,o){let i=fu(e.units);return{state:e,today:t,calendar:r,history:n,moments:Nu(e,t,r),underOf:s=>{var a;return(a=i.get(s.trim()))!=null?a:[]},plan:o,drafts:[
]}}var Bu=(e,{settings:t})=>{let{setting:n}=A(e);return n!==void 0&&!t[n]};function Hu(e,t,n,r){let o=n&&e.openKey(t,n.id,r,n.day);return o===void 0?void 0:{kind:t,key:o}}function Kg(e){let{state:t,
today:n,calendar:r,history:o,moments:i,plan:s}=e;for(let{name:a,kind:c}of Au){if(Bu(a,t))continue;let u=c.due({state:t,today:n,calendar:r,round:i.round,lastTime:o.lastToStaff}),l=Hu(o,a,u,"");l&&(
s.wanted.add(l.key),Gu(e,l,Zu(t.staff,t.settings),{last:i.of("").last,under:[]}))}}function Zg({state:e,history:t,moments:n},r,o,i){let s={settings:e.settings,unit:r,under:i,history:t.of(o),own:n.of(
r.extendedTo),round:n.of("")};for(let{name:a,kind:c}of Lu){let u=Bu(a,e)?void 0:Hu(t,a,c.due(s),o);if(u)return u}}function jg(e,t,n){let{state:r,today:o,history:i,moments:s,plan:a}=e,{settings:c}=r,u=
i.of(n),l=e.underOf(t.code),d=Zg(e,t,n,l);if(!d||(a.wanted.add(d.key),u&&u.any>=o))return;let p=A(d.kind);if(p.to==="unit"){if(p.counts&&Bg(u,c.unitCap)){let f={key:"letter.capped",with:{cap:
c.unitCap}};a.closed.push({...d,unit:t.code,state:"lapsed",why:f});return}Gu(e,d,ju(t.emails,c),{unit:t,last:s.of(p.deadline==="own"?t.extendedTo:"").last,under:c.digests&&p.listsUnder?l:[],had:
u==null?void 0:u.count})}}var Bg=(e,t)=>e!==void 0&&e.count>=t;function Gu({today:e,history:t,plan:n,drafts:r},{kind:o,key:i},s,a){let{unit:c,last:u,under:l,had:d=0}=a;if(!s.to){n.closed.push({key:i,
kind:o,unit:c==null?void 0:c.code,state:"failed",why:s.why});return}let{to:p,insteadOf:f}=s,m={today:e,last:u,unit:c,under:l,since:t.lastToStaff,insteadOf:f};r.push({letter:{key:i,kind:o,unit:c==null?
void 0:c.code,to:p,about:m},had:d})}var Hg=e=>e.sort(({letter:t,had:n},{letter:r,had:o})=>A(t.kind).rank-A(r.kind).rank||(t.about.last< r.about.last?-1:t.about.last>r.about.last?1:0)||n-o).map(({
letter:t})=>t);var Wu=e=>e.to.length;function Tt(e,t,n){let r={go:[],held:[],recipients:0};for(let o of e){let i=t-(A(o.kind).to==="staff"?0:n)-r.recipients;if(Wu(o)>i){r.held.push(o);continue}
r.go.push(o),r.recipients+=Wu(o)}return r}var Gg=/(?:https?:\x2f\x2f[^\s|,;<>"]+|(?:[\w-]{1,63}\.){1,5}[a-z]{2,10}\x2f[^\s|,;<>"]*)/gi,Wg=/^(?:\d{1,2}[.)]\s)?[\s|:;,.()[\]<>–—-]*|[\s|:;,([<>–—-]+$/g,
bo=e=>{let t=e.replace(Wg,"");return/[([<]/.test(t)?t:t.replace(/[)\]>]+$/,"")},Vg=e=>e.replace(/[?#].*$/,"").replace(/\x2f+$/,"").split("/").pop()||e;function Vu(e,t){var o;let n=[],r=[];for(
let i of e.slice(0,2e4).split(/\r\n|[\r\n]/)){let s=(o=i.match(Gg))!=null?o:[],a=0;s.forEach((c,u)=>{let l=i.indexOf(c,a),d=bo(i.slice(a,l)),p=u+1< s.length?"":bo(i.slice(l+c.length));a=l+c.length;
let f=c.replace(/[.,;:)\]]+$/,"");n.push({name:d||p||Vg(f),address:/^https?:/i.test(f)?f:`https:\x2f/${f}`})}),!(s.length||!bo(i))&&(/^\s*\|/.test(i)||n.push({name:bo(i),address:""}),r.push({key:
"setting.page",with:{label:t,text:i.trim()}}))}return{value:n,also:r}}function xo(e){let t=ln(e);return t===void 0?e.trim()?void 0:!1:t===j.yes}var je=(e,t,n,r,o)=>({label:e,initial:t,help:n,read:i=>{
let s=o(i.trim());return s===void 0?tn({key:"letter.setting",with:{label:e,text:i.trim(),want:r}}):en(s)}}),qu="Có",qg="Không",ws=(e,t,n)=>je(e,t,n,"Có hoặc Không",xo),wo=(e,t,n,r,o,i=Yg)=>je(e,t,n,
`một số từ ${r} đến ${o}`,s=>{let a=i(s);return a!==void 0&&a>=r&&a<=o?a:void 0}),Yg=e=>/^\d{1,4}$/.test(e)?+e:void 0;function Xg(e){var n;let[,t]=(n=
/^(\d{1,2}) ?(?:(?:h|g|gio|:) ?(?:00(?: phut)?)?)?(?: sang)?$/.exec(O(e)))!=null?n:[];return t===void 0?void 0:+t}function Jg(e){var n;let t=O(e).replace(/\b(?:ngay|va|truoc|han)\b/g," ");
return/^[\d\s,;\x2f+-]*$/.test(t)&&!/\d{3}/.test(t)?[...new Set(((n=t.match(/\d+/g))!=null?n:[]).map(Number))].sort((r,o)=>o-r):void 0}var Ju=e=>e.split(/[,;\n&+]|\s+và\s+/i).map(t=>t.trim()).filter(
Boolean),Qg=["cn","hai","ba","tu","nam","sau","bay"],ey=/^(?:(?:hang|moi) ngay|tat ca(?: cac ngay)?|ca tuan)$/;function ty(e){let t=O(e.trim()).replace(/^(thu |t(?=\d))/,"").replace("chu nhat","cn"),
n=/^[2-7]$/.test(t)?+t-1:Qg.indexOf(t);return n<0?void 0:n}function ny(e){if(ey.test(O(e)))return[0,1,2,3,4,5,6];let t=new Set;for(let n of Ju(e.normalize("NFC").replace(
/\s+(?:hằng|hàng|trong) tuần$/i,""))){let r=n.replace(/^từ\s+/i,"").split(/\s*(?:[-–—~→]|->)\s*|\s+(?:đến|tới)\s+/i).map(ty),o=r[0],i=r[r.length-1];if(o===void 0||i===void 0||r.length>2)return;for(
let s=0;s<=(i-o+7)%7;s+=1)t.add((o+s)%7)}return t.size?[...t].sort():void 0}var ry=61,oy=e=>Dc(e,ry),Yu="thứ Hai đến thứ Sáu",Xu="02/09/2019, 04/02/2019 - 08/02/2019",ko={lettersOn:ws(
"Gửi thư tự động",qg,"Đề nghị bật, tắt ở mục Thư… của menu."),lettersFrom:je("Gửi thư từ ngày","","Để trống thì không thư nào được gửi.","ngày như 15/10/2018",e=>e?ce(e):""),milestones:je(
"Nhắc trước hạn (số ngày)","14, 7, 3, 1","Trúng ngày nghỉ thì chuyển sang ngày làm việc gần nhất.","như 14, 7, 3, 1",Jg),sendHour:wo("Giờ gửi thư","8","Google gửi trong vòng một giờ kể từ giờ này.",6,
17,Xg),sendDays:je("Ngày gửi trong tuần",Yu,"Các ngày được gửi thư.",`như ${Yu}`,ny),holidays:je("Ngày nghỉ","",`Ngày lễ, Tết không gửi thư. Ví dụ: ${Xu}.`,`như ${Xu}`,oy),senderName:je(
"Tên người gửi thư","","Để trống thì dùng tên bộ phận phụ trách.","",e=>e),replyTo:je("Email nhận trả lời","","Để trống thì thư trả lời về người gửi.","một địa chỉ email",e=>e?we([e])[0]:""),unitCap:
wo("Số thư tối đa cho một đơn vị","12","Trong một đợt, không kể thư cảm ơn.",1,99),overdueWeeks:wo("Số tuần nhắc sau hạn","4","Mỗi tuần một thư cho đơn vị còn thiếu. 0: không nhắc.",0,52),digests:ws(
"Gửi thư cho cấp trên",qu,"Danh sách đơn vị trực thuộc còn thiếu, ở mỗi mốc nhắc."),thanks:ws("Gửi thư cảm ơn",qu,"Một thư sau khi đơn vị báo cáo đầy đủ."),quotaReserve:wo("Để dành hạn mức mỗi ngày",
"10","Số người nhận, cho thư khác của người gửi.",0,1e3),testTo:je("Chế độ thử: gửi mọi thư đến","","Trong thư có ghi người nhận thật. Để trống để gửi thật.","",Ju)};var wn=(e,t,n)=>({label:e,initial:
t,help:n,read:r=>en(r.trim())}),Qu=(e,t,n,r=ce)=>({label:e,help:t,initial:"",read:o=>o.trim()?tl(r(o),{key:"setting.day",with:{label:e,text:o}}):n?tn({key:"setting.empty",with:{label:e}}):en("")}),iy=
(e,t,n)=>({label:e,initial:t,help:n,read:r=>tl(xo(r),{key:"setting.yesNo",with:{label:e,text:r}})}),el=e=>e.split(/[,;\n]/).map(t=>t.trim()).filter(Boolean),sy=(e,t)=>({label:e,help:t,initial:"",read:
n=>{let{emails:r,bad:o}=xe(n),i=o.map(({text:s})=>({key:"setting.email",with:{label:e,text:s}}));return{ok:!0,value:r.map(s=>s.toLowerCase()),also:i}}}),ay=(e,t,n)=>({label:e,initial:t,help:n,read:
r=>({ok:!0,...Vu(r,e)})});function tl(e,t){return e===void 0?tn(t):en(e)}var pe={federation:wn("Tên Liên đoàn Lao động tỉnh","Liên đoàn Lao động tỉnh","Hiện trên biểu mẫu và trong thư."),department:
wn("Bộ phận phụ trách","Ban Tuyên giáo - Nữ công","Bộ phận nhận báo cáo."),guidance:wn("Văn bản hướng dẫn","Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018",
"Văn bản làm căn cứ của đợt báo cáo, hiện trên biểu mẫu và trong thư."),round:wn("Tên đợt báo cáo","Năm 2018","Tên ngắn của đợt. Đổi tên đợt thì mọi thư của đợt mới được gửi lại từ đầu."),dueBefore:
Qu("Hạn nộp (trước ngày)","Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",!0,Fc),graceUntil:Qu("Châm chước đến hết ngày",
"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",!1),staff:sy("Email cán bộ phụ trách",
"Người được sửa danh sách đơn vị, duyệt báo cáo và nhận thư tổng hợp. Nhiều địa chỉ cách nhau bằng dấu phẩy. Thêm người xong, đề nghị bấm Thiết lập: từ đó người ấy mới có quyền. Người bị xóa khỏi đây hết quyền ngay; Thiết lập thì thu cả quyền sửa các ô được bảo vệ."),
contact:wn("Liên hệ khi cần hỗ trợ","","Tên và số điện thoại người trả lời các đơn vị. Ví dụ: Bà Nguyễn Thị Hoa, 0913 456 789."),mayChoose:iy("Cho người chưa có trong danh sách tự chọn đơn vị","Có",
"Có: người mở biểu mẫu bằng email lạ được tự chọn một đơn vị chưa có email liên hệ trong danh sách, email được ghi lại trong Nhật ký. Đơn vị đã có email liên hệ chỉ người đó và cán bộ phụ trách mở được. Không: phải liên hệ cán bộ phụ trách."),
pages:ay("Trang chính thức để theo dõi",
`Công đoàn tỉnh Trà Vinh | https:\x2f/www.facebook.com/ldldtravinh\nCông đoàn Việt Nam | https:\x2f/www.facebook.com/congdoanvietnam\nNhóm Tâm sự công nhân | https:\x2f/www.facebook.com/tamsucongphan`,
"Mỗi dòng một trang: tên | địa chỉ. Hiện sau khi đơn vị báo cáo xong. Đề nghị mở thử từng địa chỉ."),notice:wn("Thông báo về dữ liệu cá nhân",
"Liên đoàn Lao động tỉnh thu thập họ tên, chức vụ, điện thoại, email và địa chỉ tài khoản facebook của người quản trị để theo dõi, liên hệ công tác tuyên truyền theo văn bản hướng dẫn. Người được xem: Ban Tuyên giáo - Nữ công, đơn vị báo cáo và những người được chia sẻ trang tính này. Thông tin được lưu đến khi thay người quản trị hoặc 12 tháng sau đợt báo cáo. Người quản trị có quyền xem, sửa, rút lại đồng ý và yêu cầu xóa bằng cách liên hệ cán bộ phụ trách.",
"Hiện trên biểu mẫu, trước ô đồng ý."),...ko};function Ct(e){var r;let t=[],n={};for(let[o,i]of Object.entries(pe)){let s=e[i.label],a=s===void 0?tn({key:"setting.lost",with:{label:i.label}}):i.read(
s),c=a.ok?(r=a.also)!=null?r:[]:a.problems;t.push(...c.map(l=>({...l,field:o})));let u=i.read(i.initial);n[o]=a.ok?a.value:u.ok?u.value:""}return{settings:n,problems:[...t,...cy(n)]}}function cy({
dueBefore:e,graceUntil:t}){return e&&t&&t< e?[{key:"setting.graceBeforeDue",with:{grace:Z(t),due:Z(e)}}]:[]}function kn(e){let t=2166136261;for(let n=0;n< e.length;n+=1)t=Math.imul(t^e.charCodeAt(n),
16777619)>>>0;return t.toString(36)}var uy=["unit","kind","accountName","pageName","address","name","office","phone","email","reason","usage"],ly=/^[0-9a-z]{1,7}(\.[0-9a-z]{1,7}){10}$/;function nl(e,
t){if(!ly.test(e))return;let n=e.split(".");return uy.filter((r,o)=>n[o]!==kn(t[r]))}var rl="2",dy="đổi",ol=(e,t,n)=>e.of("approval",t,n),Pt=(e,t,n=[])=>[rl,t.name,...De.map(r=>`${r}:${n.includes(r)?
dy:ol(t,r,e[r])}`)].join(".");function vo(e,t,n){if(!e)return"none";let[r,o,...i]=e.split(".");if(r!==rl||!n||o!==n.name)return"unknown";let s=new Map(i.map(a=>a.split(":")));return De.filter(
a=>s.has(a)&&s.get(a)!==ol(n,a,t[a]))}function il(e,t,n){let r=nl(e,t);return r&&Pt(t,n,r)}function vn(e,t){let n=vo(e.approved,e,t);return typeof n=="string"?[]:n.map(Ue)}var So=(e,t)=>vo(e.approved,
e,t)==="unknown";function Et(e,t){let n=vo(e.approved,e,t),r=typeof n!="string"&&n.length>0;return e.review===V.passed?r?"changed":n==="unknown"?"waiting":"passed":e.review===V.returned?r?"changed":
"returned":"waiting"}function Ro(e){let t=e.trim();return t?{key:"account.returned",with:{comment:t}}:{key:"account.returnedNoComment"}}var F=e=>({ok:!0,value:e}),Q=(e,t={})=>({key:e.key,sentence:b(
e),...t}),ke=(e,t)=>t!=null&&t.length?{ok:!1,problems:e,conflicts:t}:{ok:!1,problems:e},w=e=>ke([Q(e)]);var _o=e=>e,tr=12,py=(e,t)=>{var n,r;return(r=(n=e[t])==null?void 0:n.heading)!=null?r:""},sl=({
column:e,problem:t})=>al(be,e,t),ks=({column:e,problem:t})=>al(Ce,e,t);function al(e,t,n){let r=py(e,t);return r?`${r}: ${b(n)}`:b(n)}var cl=e=>[...e.slice(0,tr).map(t=>`• ${t}`),...e.length>tr?[
`• ${b({key:"account.more",with:{count:e.length-tr}})}`]:[]].join(`\n`),ul=e=>cl(e.map(sl)),vs=e=>cl(e.map(ks)),ll=e=>e.slice(0,tr).map(sl).join(`\n`),dl=(e,t)=>e.filter(n=>n.column===t).slice(0,
tr).map(({problem:n})=>b(n)).join(`\n`);function pl(e){let t=Xn.reduce((n,{key:r,bit:o})=>n+(e.some(({column:i})=>i===r)?2**o:0),0);return t?String(t):""}function fl(e,t){var r;let n=(r=Xn.find(({key:
o})=>o===t))==null?void 0:r.bit;return n!==void 0&&Math.floor((Number(e)||0)/2**n)%2===1}var Oo=({column:e})=>e===""||be[e].writer!=="staff",ml=({problem:e})=>e.key==="account.returned"||
e.key==="account.returnedNoComment",hl=(e,t)=>e.column===t.column&&JSON.stringify(e.problem)===JSON.stringify(t.problem);var fy=
/[\u00ad\u034f\u061c\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]|\udb40[\udc00-\udfff]/g,my=/[\s\u0000-\u001f\u007f-\u009f\u2800\u3164]+/g;function Sn(e){
return/^[\x21-\x7e]*$/.test(e)?e:e.replace(fy,"").replace(my," ").trim()}var hy=".-,;:!?…<>()[]{}\"'“”‘’„«»‹›`*•·–—=|~";function gl(e,t){let n=e.charCodeAt(t);return hy.includes(e.charAt(t))||
n>=8592&&n<=11263||n>=55356&&n<=55358||n>=56320&&n<=57343}function et(e){let t=0,n=e.length;for(;t< n&&gl(e,t);)t++;for(;n>t&&gl(e,n-1);)n--;return e.slice(t,n)}var $o=
/ ?@ ?(?=(?:gmail|yahoo|outlook|hotmail|icloud)\.)/gi,tt=e=>/[\p{L}\p{N}]/u.test(e);var nr=(e,t)=>(e.exec(t)||[])[1]||"";function At(e){try{return decodeURIComponent(e)}catch{return e}}function Lt(e,
t){let n=e.split("&").map(r=>r.replace(/^amp;/i,"")).find(r=>r.slice(0,t.length+1).toLowerCase()===`${t}=`);return n?At(n.slice(t.length+1).replace(/\+/g," ")).trim():""}var rr=(e,t)=>nr(
/^(\d{1,24})(?![0-9A-Za-z])/,Lt(e,t));var gy=[["HOME"," index "],["LOGIN_LINK"," login recover checkpoint reg r signup logout confirmemail identify hacked password two_step_verification oauth "],[
"CONTENT_LINK"," photo photos story stories permalink watch reel reels hashtag video videos live media posts notes note album "],["ADMIN_TOOL",
" ads adsmanager ad_center business latest professional_dashboard insights "],["SYSTEM_PAGE",
" home me events marketplace sharer share dialog notifications friends settings privacy policies policy legal terms help about careers bookmarks saved memories profile people group groups pages messages gaming games apps jobs search directory places lite developers plugins feed feeds user commerce community support "]];
function Rn(e){let t=e.toLowerCase().replace(/\.php$/,"");if(/^v\d{1,2}\.\d{1,2}$/.test(t))return"LOGIN_LINK";for(let[n,r]of gy)if(/^\w+$/.test(t)&&r.includes(` ${t} `))return n;
return t.length< e.length?"SYSTEM_PAGE":null}function yl(e){return/^(?:posts?|videos?|photos?|permalink|reels?|stories|story|notes|albums?|media|events|offers|watch)$/i.test(e[0]||"")&&e.slice(1,
4).some(t=>/\d|^pfbid|^set$/i.test(t))}var To="https:\x2f/www.facebook.com/";function x(e,t){return t?{ok:!1,reason:e,suggest:t}:{ok:!1,reason:e}}var Co=(e,t,n,...r)=>({ok:!0,kind:e,canonical:t,key:n,
notes:r});function G(e,t){return e.ok&&!e.notes.includes(t)&&e.notes.push(t),e}var yy=/\.(?:com|net|org|vn|edu|gov|info|biz|xyz|html?)$/i;function Ss(e){return/^[A-Za-z0-9.]+$/.test(e)?yy.test(e)?
"USERNAME_TLD":bl(e.length,e.replace(/\./g,"").length):"USERNAME_CHARS"}var bl=(e,t)=>e>50?"USERNAME_LONG":t<5?"USERNAME_SHORT":null,xl=(e,t,n)=>/^[1-9]\d{4,19}$/.test(t)?Co(e,To+n+t,`id:${t}`):x(
"MISSING_ID"),ve=e=>xl("profile",e,"profile.php?id="),Be=e=>xl("page",e,""),or=e=>nr(/(?:^|-)([1-9]\d{9,19})$/,e.slice(-40));function He(e,t="profile_or_page"){let n=et(e);if(/^\d+$/.test(
n))return/^(?:0|84)\d{8,10}$/.test(n)?x("PHONE_IN_URL"):Be(n);let r=Rn(n)||Ss(n);if(!r)return Co(t,To+n,`u:${n.replace(/\./g,"").toLowerCase()}`);let o=or(n);return o?Be(o):x(r)}function Po(e){let t=
et(e),n=/^[\w.-]+$/.test(t)?bl(t.length,t.length):"USERNAME_CHARS";return n?x(n):Co("group",`${To}groups/${t}`,`g:${t.toLowerCase()}`)}function Rs(e,t,n="share"){if(!/^[\w-]{5,63}\w$/.test(
e))return x("SYSTEM_PAGE");let r=n==="share"?`${To}share/${t}${e}/`:`https:\x2f/fb.me/${e}`;return Co("share",r,`s:${n==="share"?t:"fb.me/"}${e}`,"UNRESOLVED")}var by=[[
/^(?:(?:www|m|mbasic|touch|web|d|p|x|free|0|lm?|[a-z]{2}-[a-z]{2})\.)?facebook\.com$|^(?:(?:www|m)\.)?fb\.com$/,"facebook"],[/^(?:www\.)?(?:m\.me|messenger\.com)$|^l\.messenger\.com$/,"messenger"],[
/^(?:www\.)?fb\.me$/,"short"],[/^(?:www\.)?fb\.watch$|\.(?:fbcdn\.net|fbsbx\.com)$/,"content"],[/^(?:business|ads|adsmanager|latest|studio|analytics)\.facebook\.com$/,"admin"],[
/\.(?:facebook|messenger|fb)\.com$|^fb\.gg$/,"technical"]],_s=e=>/^[A-Za-z0-9.-]+$/.test(e),Ao=e=>/facebook|^fb\./i.test(e.split("@")[0]||"");function _n(e){if(_s(e)){let t=e.toLowerCase().replace(
/\.$/,"");for(let[n,r]of by)if(n.test(t))return r}return Os(e)?"lookalike":"other"}function Os(e){let t=At(e.slice(0,300)).normalize("NFKD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(
/[03468]|[^\x21-\x7e]/g,"?");return t.replace(/[.-]/g,"").includes("facebook")||t.split(/[.-]/).some(n=>/^(?:fb|xn|messenger)$/.test(n)||Eo(n,"facebook",2))}function Eo(e,t,n){if(Math.abs(
e.length-t.length)>n)return!1;let r=0;for(;r< t.length&&(e[r]===t[r]||e[r]==="?");)r++;let[o,i]=[e.slice(r),t.slice(r)];if(o===i||n===0)return o===i;let[s,a]=[o.slice(1),i.slice(1)];return Eo(s,a,
n-1)||Eo(s,i,n-1)||Eo(o,a,n-1)}function ir(e){let t=e.indexOf("#"),n=t<0?e:e[t+1]==="!"?e.slice(t+2):e.slice(0,t),r=n.search(/[?&]|$/),o=n.slice(0,r);return{parts:xy(o),path:o,query:n.slice(r+1)}}
function xy(e){let t=[];for(let n of e.split("/")){let r=n.includes("%")?Sn(At(n)).replace(/[?#&][^]*$/,""):n;r===".."?t.pop():r!==""&&r!=="."&&t.push(r)}return t}function No(e,t){let[n,...r]=e.parts;
if(!n)return x("HOME");if(/^https?:$/i.test(n)||n.includes(".")&&_n(n)==="facebook")return G(t(e.path.replace(/^\x2f+/,""),1),"SCHEME_FIXED");let o=Sy.get(n.toLowerCase());if(o)return o(r,e.query,t);
let i=Rn(n);return i?x(i,i==="LOGIN_LINK"?sr(t(Lt(e.query,"next"),1)):wy(n,e.query)):Sl(n,r)}var sr=e=>e.ok&&e.kind!=="share"?e.canonical:void 0;function wy(e,t){let n=
/^(?:story|permalink)\.php$/i.test(e)?rr(t,"id"):"";return n.length>8?sr(ve(n)):void 0}var Mo=(e,t)=>yl(t)?x("CONTENT_LINK",sr(e)):e,ky=/^[1-9]\d{9,19}$/;function Sl(e,t){if(e[0]==="@")return G(Sl(
e.replace(/^@+/,"")||"-",t),"AT_USERNAME");let n=t[0]||"";return Mo(e.includes("-")&&!or(e)&&ky.test(n)?Be(n):He(e),t)}function wl([e,t,n,...r]){return!e||
/^(?:feed|discover|joins|create|notifications|search)$/i.test(e)?x("SYSTEM_PAGE"):/^user$/i.test(t||"")&&/^\d+$/.test(n||"")?G(ve(n||""),"MEMBER_LINK"):Mo(Po(e),[t||"",n||"",...r])}function Rl(e,t){
let n=e.findIndex(r=>/^[1-9]\d{7,19}$/.test(r));return Mo(t(e[n]||""),e.slice(n+1))}function vy(e){let t=e[0]||"create";return/^category$/i.test(t)?Lo(e.slice(2),!0):
/^(?:create(?:\.php)?|feed|launchpoint|manage)$/i.test(t)?x("SYSTEM_PAGE"):or(t)?Lo(e,!1):Rl(e,Be)}function Lo([e,...t],n){if(!e)return x("SYSTEM_PAGE");let r=or(e);return Mo(r||!n?Be(r):He(e,"page"),
t)}function $s([e="",t=""],n){return e.length!==1?Rs(e,"",n):/g/i.test(e)?Rs(t,"g/"):x(/e/i.test(e)?"SYSTEM_PAGE":"CONTENT_LINK")}function kl(e,t,n){let r=Lt(t,"u");return r?G(n(r,2),
"REDIRECT_UNWRAPPED"):x("REDIRECT_LINK")}function Io(e,t){return e?G(/^\d+$/.test(e)?t(e):He(e),"MESSENGER_LINK"):x("SYSTEM_PAGE")}var vl=e=>Rl(e,ve),Sy=new Map([["profile.php",(e,t)=>ve(rr(t,"id"))],
["profile",vl],["people",vl],["groups",wl],["group",wl],["pages",vy],["share",e=>$s(e,"share")],["pg",e=>Lo(e,!0)],["p",e=>Lo(e,!1)],["l.php",kl],["flx",kl],["messages",e=>Io(/^t$/i.test(e[0]||"")?e[
1]:void 0,ve)]]);var zo=/^(?:(?:h{1,2}[tps]{2,5}|ttps?)(?:[:;][:;.,]?\x2f*|[.,]?\x2f\x2f+|\x2f)){1,9}/i,Ts=/^fb:\x2f{1,3}/i,Ry=[[/^mailto:/i,"EMAIL_IN_URL"],[/^(?:tel|sms|smsto|callto):/i,
"PHONE_IN_URL"],[/^(?:javascript|data|vbscript|file|s?ftps?|blob|about|intent|view-source|zalo|viber):/i,"SCHEME"]];function ar(e){let t=e.slice(0,40);for(let[n,r]of Ry)if(n.test(t))return r;
return nr(/^([a-z][a-z0-9+-]{0,30}:)\x2f\x2f/i,t)&&!zo.test(t)&&!Ts.test(t)?"SCHEME":null}function _l(e){if(Ts.test(e))return{scheme:"app",rest:e.replace(Ts,""),fixed:!1};let[t=""]=zo.exec(e)||[],n=
e.slice(t.length),r=n.replace(/^\x2f\x2f+/,"").replace(/^https?(?=www\.)/i,"").replace(/^(?:ww|w{4,6})(?=\.(?:facebook|fb)\.com)/i,"www");return{scheme:t?"web":"none",rest:r,fixed:r!==n||
!/^(?:https?:\x2f\x2f)?$/i.test(t)}}var _y=3;function Fo(e,t=0){if(t>_y)return x("REDIRECT_LINK");let n=(/^https?%3a/i.test(e)?At(e):e).replace(/\\/g,"/"),r=ar(n);if(r)return x(r);let o=_l(n),i=
o.scheme==="app"?Cy(ir(o.rest),Ol(t)):Oy(o.rest,o.scheme==="web",Ol(t));return o.fixed||n!==e?G(i,"SCHEME_FIXED"):i}var Ol=e=>(t,n)=>/[.\x2f]/.test(t.slice(0,300))&&!/^fb:/i.test(t)?Fo(t,e+n):x(
"REDIRECT_LINK");function Oy(e,t,n){let r=e.search(/[\x2f?#]|$/),o=e.slice(0,r),i=e.slice(r);if(o.includes("@"))return x(t||i||Ao(o)?"USERINFO":"EMAIL_IN_URL");let[s="",...a]=o.split(":"),c=_n(s);
return c==="other"?x(/[^.]\.[^.]/.test(s)?"OTHER_SITE":"NOT_URL"):c==="lookalike"?x("LOOKALIKE_HOST"):/^(?:443|80)?$/.test(a.join(":"))?$y(c,ir(i),n):x("PORT")}function $y(e,t,n){let[r="",o=""]=
t.parts,i=r.toLowerCase();if(e==="facebook"||i==="l.php")return No(t,n);if(e==="content")return x("CONTENT_LINK");let s=Rn(i);return s==="LOGIN_LINK"?x(s):e==="technical"?x("NOT_PROFILE_HOST"):
e==="admin"?x("ADMIN_TOOL",sr(He(r))):i===""||s?x(s||"HOME"):e==="short"?$s(t.parts,"fb.me"):Ty(i,r,o)}function Ty(e,t,n){return e==="t"?Io(n,ve):/^(?:.{1,2}|e2ee|new|rooms?)$/.test(e)?x(
"SYSTEM_PAGE"):Io(t,Be)}function Cy({parts:e,query:t},n){let[r="",o=""]=e,i=/^\d+$/.test(o)?o:rr(t,"id"),s=Lt(t,"href")||Lt(t,"url");if(/^(?:facewebmodal|webview)$/i.test(r)&&s)return G(n(s,1),
"DEEP_LINK");let a=i&&Py.get(r.toLowerCase());return a?G(a(i),"DEEP_LINK"):x("DEEP_LINK")}var Py=new Map([["profile",ve],["page",Be],["group",Po]]);var Ey=
/^(?:ngh?|[ckgpt]h|tr|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/i,Ay=/^(?:facebook|fanpage|khongco|chuaco|danglap|dangtao|null|undefined|false)$/i,Cs=e=>e.length<=7&&Ey.test(e);
function $l(e){let t=e.split(" ");if(t.some(Ny))return x("EMAIL_IN_URL");let n=t.length===1?et(e):"";return/^[1-9]\d{13,19}$/.test(n)?G(ve(n),"BARE_USERNAME"):My(e)?x("PHONE_IN_URL"):n?Tl(n):Ly(e,t)}
function Tl(e){if(e[0]==="@")return G(He(e.replace(/^@+/,"")||"-"),"AT_USERNAME");let t=e.replace(/^[\x2f\\]+/,"");if(/^(?:profile\.php[?&]|(?:groups|people|pages|share|p|pg)\x2f)/i.test(t))return G(
No(ir(t),()=>x("NOT_URL")),"BARE_USERNAME");let n=t.replace(/[\x2f\\]$/,"");return n.includes("/")&&/facebook|\bfb[.,]/i.test(n)?x("LOOKALIKE_HOST"):/^[\w.-]*[A-Za-z][\w.-]*$/.test(n.slice(0,300))&&
!Ay.test(n)&&!Cs(n)&&Ss(n)!=="USERNAME_SHORT"?G(He(n),"BARE_USERNAME"):x("NOT_URL")}function Ly(e,t){let n=t.filter(i=>/^[([]?@\w/.test(i)),[,r=""]=
/^(?:fb|facebook|face|fanpage|page|trang|nick|link|user(?:name)?) ?[:=-] ?(\S+)$/i.exec(e.slice(0,120))||[],o=n.length===1?n[0]:r;return o&&e.length<120?G(Tl(et(o)),"TEXT_AROUND"):x("NOT_URL")}
function Ny(e){let t=e.indexOf("@");return t>0?tt(e.charAt(t-1))&&tt(e.charAt(t+1)):e.search($o)===0}var My=e=>/(?:^|\D)(?:\+?84|0)[ .()-]?\d(?:[ .()-]{0,2}\d){7}/.test(e)||e.length<40&&
/^[+(]?(?:\d[ ().-]*){7,}$/.test(e);function Cl(e){return e.includes(" ")?e.replace(/\b(https?) ?([:;]) ?\x2f ?\x2f ?/gi,"$1$2\x2f/").replace(
/\b(www|facebook|fb) ?\. ?(?=facebook|fb ?\.|com(?![\w.-]))/gi,"$1.").replace(/\b(facebook|fb)\.com ?\x2f ?(?=[\w.]+$)/gi,"$1.com/").replace($o,"@"):e}function Pl(e){let t=[],n=!1;for(
let r of e.split(" "))for(let o of Iy(r)){let i=Uy(o);i&&t.push(i),n=n||(i?i.glued:tt(o))}return{found:t,around:n}}function Iy(e){return ar(e)?[e]:e.replace(/([A-Za-z0-9)\].])(?=https?:\x2f\x2f)/gi,(
t,n,r)=>r<20&&/^[htps:;\x2f\\.]+$/i.test(e.slice(0,r+1))?t:`${t} `).split(/[ <>"“”«»]|[,;|](?=https?:|www\.|(?:m\.|web\.)?facebook\.|fb\.)/i)}var zy=
/https?:[\x2f\\]|fb:\x2f\x2f|(?:www|m|web|mbasic)\.(?:facebook|fb)\.com|facebook\.com|fb\.com|m\.me\x2f/i,Fy=/^(?:[\p{L}\p{M}\p{N}_ ()[\]-]*[^\p{L}\p{M}\p{N}.\x2f@%\\?#&]|\d{1,3}\.)$/u,Dy=
/^[\p{L}\p{M}\p{N}_ ()[\]-]*[:(=[|>]$/u;function Uy(e){let t=et(e).replace(/^\d{1,3}\.(?=(?:facebook|fb)\.com)/i,"");if(t==="")return null;if(Zy(t))return{address:t,word:e,glued:!1};let n=t.slice(0,
120).search(zy),r=t.slice(0,Math.max(n,0)),o=t.slice(n);return n>0&&(/^(?:https?|fb):/i.test(o)?Fy:Dy).test(r)?{address:o,word:e,glued:tt(r)}:null}var Ky=
/\.(?:com|vn|net|org|edu|gov|info|me|io|co|biz|xyz|asia|site|app|gg|watch|link|ly|us|ru|cn|kh|la)\.?$/i;function Zy(e){if(zo.test(e)||ar(e)||
/^(?:https?%3a|fb:\x2f|[\x2f\\]{2}[^\x2f\\]{1,100}\.)/i.test(e))return!0;let t=e.search(/[\x2f\\?#]|$/),n=t< e.length,r=e.slice(0,Math.min(t,300));return r.includes("@")?r[0]!=="@"&&(n||Ao(r)):jy(
r.replace(/:\w*$/,""),n)}function jy(e,t){return _s(e)?/^(?:www\.)?(?:facebook|fb)$/i.test(e)?t||/^www/i.test(e):/[^.]\./.test(e)?_n(e)!=="other"||Ky.test(e)||/^www\./i.test(e)||t&&
/\.(?!php$)[a-z]{2,}$/i.test(e):!1:/^[^\x21-\x24\x26-\x2c\x2f:-@[-^`{-~]+$/.test(e)&&(t||/[.。．｡]/.test(e))&&Os(e)}function El(e){if(e==null)return x("EMPTY");if(typeof e!="string"&&
typeof e!="number")return x("NOT_URL");let t=Sn(String(e));if(!tt(t))return x("EMPTY");let n=Cl(t),{found:r,around:o}=Pl(n),[i,s]=r;if(!i)return $l(n);let a=s?Gy(r):By(i,n);return n!==t&&G(a,
"SCHEME_FIXED"),o?G(a,"TEXT_AROUND"):a}function By(e,t){let n=Fo(e.address),r=t.slice(t.indexOf(e.word)+e.word.length).trim();return n.ok&&n.kind==="profile_or_page"&&Hy(e,r)?x("USERNAME_CHARS"):n}
function Hy(e,t){let n=e.word.slice(e.word.lastIndexOf("/")+1);return n===e.address.slice(-n.length)&&Cs(n)&&/^[\p{L}\p{M}]/u.test(t)}function Gy(e){let t=new Set,n=e.map(({address:r})=>{let o=Fo(r);
return t.add(o.ok?o.key:r),o});return t.size===1&&n[0]||x("MULTIPLE")}var Wy=
/^(?:[đd][.\x2f]?c|p?gs|ts|ths|th\.s|(?:bs\.? ?)?ck ?(?:ii?|1|2)|bs|cn|ks|ktv|ds|đd|ls|cv|dr|mrs?|ms|(?:ng|tt)ưt)(?:[.:]+\s*|\s+)/i,Vy=
/^(?:đồng chí|(?:thạc|tiến|bác|dược) s[ĩỹ]|kỹ sư|cử nhân|luật sư|ông(?! (?:thị|văn|ích) \S+$)|bà|anh|chị|cô|thầy|chú)[.:]?\s+(?=\S+\s)/i,qy=
/chủ tịch|[uủ][ỷy] viên|(?:trưởng|phó) (?:ban|phòng|trưởng)|giám đốc|hiệu trưởng|chuyên viên|kế toán|bí thư|văn phòng/,Yy=
/^(?:(?:công|liên) đoàn|lđlđ|cđ(?:cs)? |công ty|ubnd|[uủ][ỷy] ban|trung tâm|bệnh viện|trường (?:th|tiểu|mầm|đại))|facebook/,Xy=/\S \S+ ?(?:[,;\x2f&+]| và | hoặc ) ?\S+ \S/,Al=/^[-–—+*•.,;:"“ ]+/,Fl=
/[-–—.,;:"” ]+$/,ue=(e,t)=>({ok:!1,reason:e,suggest:t});function Do(e,t,n){if(e.length>t)return ue(n);if(xn(e)==="NOTHING")return ue("EMPTY");let r=Xt(e);return r&&r!=="unicode"||e.includes("\ufffd")?
ue("ENCODING",(Jt(e)||{}).text):e.length<2?ue("SHORT"):void 0}var Jy=/^\p{Lu}(?:\p{Ll}+(?:\p{Lu}\p{Ll}+)*)?$/u;function Dl(e){let t=k(e),n=t.replace(/[‘’`´]/g,"'").replace(/[\u2010-\u2015\u2212]/g,
"-").slice(0,300).replace(Al,"").replace(Fl,""),r=n;for(let c=0,u="";c<5&&r!==u;c+=1)u=r,r=r.replace(Wy,"").replace(Vy,"").replace(Al,"");let o=r.toLowerCase(),i=Do(t,250,"LONG")||Do(r,250,"LONG");if(
i)return i;if(qy.test(o))return ue(/[-,;(\x2f:]/.test(r)?"OFFICE_IN_NAME":"SHIFTED");if(Yy.test(o)||/[\d@]|:\x2f\x2f|www\.|\.(?:com|vn)\b/.test(o))return ue("SHIFTED");if(Xy.test(r))return ue(
"TWO_PEOPLE");if(!/^(?=.*\p{L})[\p{L}\p{M}' .-]*$/u.test(r))return ue("CHARS");if(r.length>60)return ue("LONG");let s=r.split(/[\s.'-]+/).every(c=>Jy.test(c)||c.toLowerCase()===c.toUpperCase())?r:Pc(
r),a=r===n?[]:["TITLE_STRIPPED"];return{ok:!0,name:r,suggest:s===r?void 0:s,notes:r.includes(" ")?a:[...a,"ONE_WORD"]}}var Ll="Ban Thường vụ",Nl="Ủy ban Kiểm tra",Ml="Văn phòng",Il=new Map(
Object.entries({ct:"Chủ tịch",btv:Ll,bch:"Ban Chấp hành",tb:"Trưởng Ban",pb:"Phó Ban",tgnc:"Tuyên giáo - Nữ công",ubkt:Nl,cnubkt:`Chủ nhiệm ${Nl}`,vp:Ml,cvp:`Chánh ${Ml}`,cv:"Chuyên viên",kt:
"Kế toán",gd:"Giám đốc",ht:"Hiệu trưởng",bt:"Bí thư",uv:"Ủy viên",uvtv:`Ủy viên ${Ll}`}));function Qy(e){let[,t,n=""]=/^(p|uv)(.{2,6})$/.exec(e)||[],r=Il.get(e),o=r?void 0:Il.get(n);return o?
`${t==="p"?"Phó":"Ủy viên"} ${o}`:r}function Ul(e){return e.replace(/[–—]/g,"-").replace(/\bTG ?- ?NC\b/gi,"TGNC").replace(/\bP\. ?(?=C)/g,"Phó ").replace(/\bCN ?(?=UBKT)/gi,"CN").replace(
/(PCT|Phó (?:CT|Chủ tịch)) ?TT$/i,"$1 Thường trực").replace(/\p{L}[\p{L}\p{M}.]*/gu,t=>Qy(O(t.replace(/\./g,"")))||t)}var eb=["CT","PCT","PCT TT","UVBTV","UVBCH","CNUBKT","TB TGNC","PTB TGNC",
"PB TGNC","TB Nữ công","CVP","PCVP","CV","Cán bộ chuyên trách","KT"].map(Ul),zl=new Map([O,ge].flatMap(e=>eb.map(t=>[e(t),t])));function Kl(e){let t=k(e).slice(0,300).replace(Fl,""),n=Do(t,100,
"TOO_LONG");if(n)return n;if(xn(t))return ue("SHIFTED");if(!/\p{L}/u.test(t))return ue("CHARS");let r=Ul(t),o=zl.get(ge(r))||zl.get(O(r))||r,i=Tc(o,t)&&/^\p{Lu}/u.test(t)&&t!==t.toUpperCase();return{
ok:!0,name:t,suggest:i||o===t.replace(/[–—]/g,"-")||o.length>100?void 0:o,notes:[]}}function Ps(e){let t=k(e),n=xn(t.slice(0,1e3));return n&&n!=="NOTHING"?ue(`${n}_IN_NAME`):Do(t,100,"TOO_LONG")||(
/[\p{L}\d]/u.test(t)?{ok:!0,name:t,notes:[]}:ue("CHARS"))}function Zl(e){return Ps(e)}var tb=1e3;function Bl(e){if(/^[0-9+.() -]*$/.test(e))return e.trim();let t=e.length>tb?e:e.normalize(
"NFKD").replace(/[\u0300-\u036f\u20e3]/g,"");return Sn(t.replace(/[\r\n]/g,"|").replace(/[\u2190-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff]/g," ")).toLowerCase().replace(/đ/g,"d").replace(
/[\u17e0-\u17e9]/g,n=>`${n.charCodeAt(0)-6112}`).replace(/[\u2010-\u2015\u2212]/g,"-")}var jl=
/(^|[^a-z])(?:(?:so )?(?:dien thoai|di dong|dt)|co (?:quan|dinh)|(?:may )?ban|nha rieng|van phong|s?dt|(?:dt)?(?:dd|cq|nr|cd)|vp|tel|phone|mob(?:ile|i|ifone)?|hotline|zalo|vi(?:ber|ettel|na|naphone)|lien he|lh|fax|so|may|va|hoac|hay)(?![a-z])[ .:]{0,3}/g,
Hl=e=>/[a-z]/.test(e)?e.replace(jl,"$1|").replace(jl,"$1|"):e,nb=/(^|[^a-z])[ ,;|-]*(?:(?:so |may )?(?:le|nhanh|noi bo)|ext(?:ension)?|x|#) ?[.:=]? ?\(?(\d{1,6})\)?$/,rb=/(^|[^a-z]) ?\((\d{1,6})\)$/,
On=e=>e.replace(/\D/g,"").length;function Gl(e){let t=e.slice(-40),n=nb.exec(t),[r="",o="",i=""]=n||rb.exec(t)||[],s=e.slice(0,e.length-r.length)+o;return r&&On(s)>=(n?7:10)?{text:s,ext:i}:{text:e,
ext:""}}function Es(e){let t=[""],n="";for(let r of e.split(/( - |[\x2f;,&|])/)){let o=t.length-1;/^(?: - |[\x2f;,&|])$/.test(r)?n=r:On(r)>6&&On(t[o]||"")>6?t.push(r):t[o]+=n+r}return t.slice(0,20)}
function As(e,t){e=e.split("-"),t=t.split("-");for(var n=e[0].split("."),r=t[0].split("."),o=0;o<3;o++){var i=Number(n[o]),s=Number(r[o]);if(i>s)return 1;if(s>i)return-1;if(!isNaN(i)&&isNaN(
s))return 1;if(isNaN(i)&&!isNaN(s))return-1}return e[1]&&t[1]?e[1]>t[1]?1:e[1]< t[1]?-1:0:!e[1]&&t[1]?1:e[1]&&!t[1]?-1:0}var ob={}.constructor;function nt(e){return e!=null&&e.constructor===ob}var ib=
/^\d+$/;function Ls(e){return ib.test(e)}function $n(e){"@babel/helpers - typeof";return $n=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},$n(e)}function Uo(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Wl(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,sb(
r.key),r)}}function Ko(e,t,n){return t&&Wl(e.prototype,t),n&&Wl(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function sb(e){var t=ab(e,"string");return $n(t)=="symbol"?t:t+""}function ab(
e,t){if($n(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if($n(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var cb="1.2.0",ub="1.7.35",Vl=" ext. ",T=(function(){function e(t){Uo(this,e),Ns(t),this.metadata=t,Xl.call(this,
t)}return Ko(e,[{key:"getCountries",value:function(){return Object.keys(this.metadata.countries).filter(function(n){return n!=="001"})}},{key:"getCountryMetadata",value:function(n){
return this.metadata.countries[n]}},{key:"nonGeographic",value:function(){if(!(this.v1||this.v2||this.v3))return this.metadata.nonGeographic||this.metadata.nonGeographical}},{key:"hasCountry",value:
function(n){return this.getCountryMetadata(n)!==void 0}},{key:"hasCallingCode",value:function(n){if(this.getCountryCodesForCallingCode(n))return!0;if(this.nonGeographic()){if(this.nonGeographic()[
n])return!0}else{var r=this.countryCallingCodes()[n];if(r&&r.length===1&&r[0]==="001")return!0}}},{key:"isNonGeographicCallingCode",value:function(n){return this.nonGeographic()?!!this.nonGeographic(
)[n]:!this.getCountryCodesForCallingCode(n)}},{key:"country",value:function(n){return this.selectNumberingPlan(n)}},{key:"selectNumberingPlan",value:function(n,r){var o,i;if(n&&(Ls(n)?i=n:o=n),r&&(i=
r),o&&o!=="001"){var s=this.getCountryMetadata(o);if(!s)throw new Error("Unknown country: ".concat(o));this.numberingPlan=new ql(s,this)}else if(i){if(!this.hasCallingCode(i))throw new Error(
"Unknown calling code: ".concat(i));this.numberingPlan=new ql(this.getNumberingPlanMetadata(i),this)}else this.numberingPlan=void 0;return this}},{key:"getCountryCodesForCallingCode",value:function(
n){var r=this.countryCallingCodes()[n];if(r)return r.length===1&&r[0].length===3?void 0:r}},{key:"getCountryCodeForCallingCode",value:function(n){var r=this.getCountryCodesForCallingCode(n);if(
r)return r[0]}},{key:"getNumberingPlanMetadata",value:function(n){var r=this.getCountryCodeForCallingCode(n);if(r)return this.getCountryMetadata(r);if(this.nonGeographic()){var o=this.nonGeographic()[
n];if(o)return o}else{var i=this.countryCallingCodes()[n];if(i&&i.length===1&&i[0]==="001")return this.metadata.countries["001"]}}},{key:"countryCallingCode",value:function(){
return this.numberingPlan.callingCode()}},{key:"IDDPrefix",value:function(){return this.numberingPlan.IDDPrefix()}},{key:"defaultIDDPrefix",value:function(){return this.numberingPlan.defaultIDDPrefix(
)}},{key:"nationalNumberPattern",value:function(){return this.numberingPlan.nationalNumberPattern()}},{key:"possibleLengths",value:function(){return this.numberingPlan.possibleLengths()}},{key:
"formats",value:function(){return this.numberingPlan.formats()}},{key:"nationalPrefixForParsing",value:function(){return this.numberingPlan.nationalPrefixForParsing()}},{key:
"nationalPrefixTransformRule",value:function(){return this.numberingPlan.nationalPrefixTransformRule()}},{key:"leadingDigits",value:function(){return this.numberingPlan.leadingDigits()}},{key:
"hasTypes",value:function(){return this.numberingPlan.hasTypes()}},{key:"type",value:function(n){return this.numberingPlan.type(n)}},{key:"ext",value:function(){return this.numberingPlan.ext()}},{key:
"countryCallingCodes",value:function(){return this.v1?this.metadata.country_phone_code_to_countries:this.metadata.country_calling_codes}},{key:"chooseCountryByCountryCallingCode",value:function(n){
return this.selectNumberingPlan(n)}},{key:"hasSelectedNumberingPlan",value:function(){return this.numberingPlan!==void 0}}])})();var ql=(function(){function e(t,n){Uo(this,e),
this.globalMetadataObject=n,this.metadata=t,Xl.call(this,n.metadata)}return Ko(e,[{key:"callingCode",value:function(){return this.metadata[0]}},{key:"_getDefaultCountryMetadataForThisCallingCode",
value:function(){return this.globalMetadataObject.getNumberingPlanMetadata(this.callingCode())}},{key:"getDefaultCountryMetadataForRegion",value:function(){
return this._getDefaultCountryMetadataForThisCallingCode()}},{key:"IDDPrefix",value:function(){if(!(this.v1||this.v2))return this.metadata[1]}},{key:"defaultIDDPrefix",value:function(){if(!(this.v1||
this.v2))return this.metadata[12]}},{key:"nationalNumberPattern",value:function(){return this.v1||this.v2?this.metadata[1]:this.metadata[2]}},{key:"possibleLengths",value:function(){if(
!this.v1)return this.metadata[this.v2?2:3]}},{key:"_getFormats",value:function(n){return n[this.v1?2:this.v2?3:4]}},{key:"formats",value:function(){var n=this,r=this._getFormats(this.metadata)||
this._getFormats(this._getDefaultCountryMetadataForThisCallingCode())||[];return r.map(function(o){return new lb(o,n)})}},{key:"nationalPrefix",value:function(){return this.metadata[this.v1?3:this.v2?
4:5]}},{key:"_getNationalPrefixFormattingRule",value:function(n){return n[this.v1?4:this.v2?5:6]}},{key:"nationalPrefixFormattingRule",value:function(){return this._getNationalPrefixFormattingRule(
this.metadata)||this._getNationalPrefixFormattingRule(this._getDefaultCountryMetadataForThisCallingCode())}},{key:"_nationalPrefixForParsing",value:function(){return this.metadata[this.v1?5:this.v2?6:
7]}},{key:"nationalPrefixForParsing",value:function(){return this._nationalPrefixForParsing()||this.nationalPrefix()}},{key:"nationalPrefixTransformRule",value:function(){return this.metadata[this.v1?
6:this.v2?7:8]}},{key:"_getNationalPrefixIsOptionalWhenFormatting",value:function(){return!!this.metadata[this.v1?7:this.v2?8:9]}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:
function(){return this._getNationalPrefixIsOptionalWhenFormatting(this.metadata)||this._getNationalPrefixIsOptionalWhenFormatting(this._getDefaultCountryMetadataForThisCallingCode())}},{key:
"leadingDigits",value:function(){return this.metadata[this.v1?8:this.v2?9:10]}},{key:"types",value:function(){return this.metadata[this.v1?9:this.v2?10:11]}},{key:"hasTypes",value:function(){
return this.types()&&this.types().length===0?!1:!!this.types()}},{key:"type",value:function(n){if(this.hasTypes()&&Yl(this.types(),n))return new pb(Yl(this.types(),n),this)}},{key:"ext",value:
function(){return this.v1||this.v2?Vl:this.metadata[13]||Vl}}])})(),lb=(function(){function e(t,n){Uo(this,e),this._format=t,this.metadata=n}return Ko(e,[{key:"pattern",value:function(){
return this._format[0]}},{key:"format",value:function(){return this._format[1]}},{key:"leadingDigitsPatterns",value:function(){return this._format[2]||[]}},{key:"nationalPrefixFormattingRule",value:
function(){return this._format[3]||this.metadata.nationalPrefixFormattingRule()}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:function(){return!!this._format[4]||
this.metadata.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"nationalPrefixIsMandatoryWhenFormattingInNationalFormat",value:function(){return this.usesNationalPrefix()&&
!this.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"usesNationalPrefix",value:function(){return!!(this.nationalPrefixFormattingRule()&&!db.test(this.nationalPrefixFormattingRule(
)))}},{key:"internationalFormat",value:function(){return this._format[5]||this.format()}}])})(),db=/^\(?\$1\)?$/,pb=(function(){function e(t,n){Uo(this,e),this.type=t,this.metadata=n}return Ko(e,[{
key:"pattern",value:function(){return this.metadata.v1?this.type:this.type[0]}},{key:"possibleLengths",value:function(){if(!this.metadata.v1)return this.type[1]||this.metadata.possibleLengths()}}])})(
);function Yl(e,t){switch(t){case"FIXED_LINE":return e[0];case"MOBILE":return e[1];case"TOLL_FREE":return e[2];case"PREMIUM_RATE":return e[3];case"PERSONAL_NUMBER":return e[4];case"VOICEMAIL":
return e[5];case"UAN":return e[6];case"PAGER":return e[7];case"VOIP":return e[8];case"SHARED_COST":return e[9]}}function Ns(e){if(!e)throw new Error(
"[libphonenumber-js] `metadata` argument not passed. Check your arguments.");if(!nt(e)||!nt(e.countries))throw new Error(
"[libphonenumber-js] `metadata` argument was passed but it's not a valid metadata. Must be an object having `.countries` child object property. Got ".concat(nt(e)?"an object of shape: { "+Object.keys(
e).join(", ")+" }":"a "+fb(e)+": "+e,"."))}var fb=function(t){return $n(t)};function cr(e,t){var n=new T(t);if(n.hasCountry(e))return n.selectNumberingPlan(e).countryCallingCode();throw new Error(
"Unknown country: ".concat(e))}function Xl(e){var t=e.version;typeof t=="number"?(this.v1=t===1,this.v2=t===2,this.v3=t===3,this.v4=t===4):t?As(t,cb)===-1?this.v2=!0:As(t,ub)===-1?this.v3=!0:this.v4=
!0:this.v1=!0}function mb(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=hb(e))||t&&e&&
typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function hb(e,t){if(e){if(typeof e=="string")return Jl(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
Jl(e,t):void 0}}function Jl(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function Ms(e,t){for(var n=e.slice(),r=mb(t),o;!(o=r()).done;){var i=o.value;
e.indexOf(i)<0&&n.push(i)}return n.sort(function(s,a){return s-a})}function Nt(e,t,n){return Ql(e,void 0,t,n)}function Ql(e,t,n,r){n&&(r=new T(r.metadata),r.selectNumberingPlan(n));var o=r.type(t),i=
o&&o.possibleLengths()||r.possibleLengths();if(!i)return"IS_POSSIBLE";if(t==="FIXED_LINE_OR_MOBILE"){if(!r.type("FIXED_LINE"))return Ql(e,"MOBILE",n,r);var s=r.type("MOBILE");s&&(i=Ms(i,
s.possibleLengths()))}else if(t&&!o)return"INVALID_LENGTH";var a=e.length,c=i[0];return c===a?"IS_POSSIBLE":c>a?"TOO_SHORT":i[i.length-1]< a?"TOO_LONG":i.indexOf(a,1)>=0?"IS_POSSIBLE":
"INVALID_LENGTH"}function Is(e,t,n){t===void 0&&(t={});var r=new T(n);if(t.v2){if(!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.country||
e.countryCallingCode)}else{if(!e.phone)return!1;if(e.country){if(!r.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));r.selectNumberingPlan(e.country)}else{if(
!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.countryCallingCode)}}if(r.possibleLengths())return gb(e.phone||e.nationalNumber,r);if(
e.countryCallingCode&&r.isNonGeographicCallingCode(e.countryCallingCode))return!0;throw new Error('Missing "possibleLengths" in metadata. Perhaps the metadata has been generated before v1.0.18.')}
function gb(e,t){return Nt(e,void 0,t)==="IS_POSSIBLE"}function re(e,t){return e=e||"",new RegExp("^(?:"+t+")$").test(e)}function yb(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e[
"@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=bb(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[
r++]}}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function bb(e,t){if(e){if(
typeof e=="string")return ed(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?ed(e,t):void 0}}function ed(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}var xb=["MOBILE",
"PREMIUM_RATE","TOLL_FREE","SHARED_COST","VOIP","PERSONAL_NUMBER","PAGER","UAN","VOICEMAIL"];function Mt(e,t,n){if(t=t||{},!(!e.country&&!e.countryCallingCode)){var r=new T(n);r.selectNumberingPlan(
e.country||e.countryCallingCode);var o=t.v2?e.nationalNumber:e.phone;if(re(o,r.nationalNumberPattern())){if(zs(o,"FIXED_LINE",r))return r.type("MOBILE")&&r.type("MOBILE").pattern()===""||!r.type(
"MOBILE")||zs(o,"MOBILE",r)?"FIXED_LINE_OR_MOBILE":"FIXED_LINE";for(var i=yb(xb),s;!(s=i()).done;){var a=s.value;if(zs(o,a,r))return a}}}}function zs(e,t,n){var r=n.type(t);return!r||!r.pattern()||
r.possibleLengths()&&r.possibleLengths().indexOf(e.length)<0?!1:re(e,r.pattern())}function Fs(e,t,n){t=t||{};var r=new T(n);if(r.selectNumberingPlan(e.country||e.countryCallingCode),r.hasTypes(
))return Mt(e,t,r.metadata)!==void 0;var o=t.v2?e.nationalNumber:e.phone;return re(o,r.nationalNumberPattern())}var wb=/^[A-Z]{2}$/;function Ds(e){return wb.test(e)}var kb=!1;function Us(e,t){var n,r,
o=new T(t);return Ds(e)?(n=e,o.selectNumberingPlan(n),r=o.countryCallingCode()):(r=e,kb&&o.isNonGeographicCallingCode(r)&&(n="001")),{country:n,callingCode:r}}function Ks(e,t,n){var r=new T(n),o=
r.getCountryCodesForCallingCode(e);return o?o.filter(function(i){return vb(t,i,n)}):[]}function vb(e,t,n){var r=new T(n);return r.selectNumberingPlan(t),r.numberingPlan.possibleLengths().indexOf(
e.length)>=0}var td=3,nd="0-9０-９٠-٩۰-۹",Sb="-‐-―−ー－",Rb="／/",_b="．.",Ob=" \u00a0\u00ad\u200b\u2060\u3000",$b="()（）［］\\[\\]",Tb="~⁓∼～",rd="".concat(Sb).concat(Rb).concat(_b).concat(Ob).concat(
$b).concat(Tb);var Cb=new RegExp("(["+nd+"])");function Zs(e,t,n,r){if(t){var o=new T(r);o.selectNumberingPlan(t||n);var i=new RegExp(o.IDDPrefix());if(e.search(i)===0){e=e.slice(e.match(i)[
0].length);var s=e.match(Cb);if(!(s&&s[1]!=null&&s[1].length>0&&s[1]==="0"))return e}}}function js(e,t){if(e&&t.numberingPlan.nationalPrefixForParsing()){var n=new RegExp(
"^(?:"+t.numberingPlan.nationalPrefixForParsing()+")"),r=n.exec(e);if(r){var o,i,s=r.length-1,a=s>0&&r[s];if(t.nationalPrefixTransformRule()&&a)o=e.replace(n,t.nationalPrefixTransformRule()),s>1&&(i=
r[1]);else{var c=r[0];o=e.slice(c.length),a&&(i=r[1])}var u;if(a){var l=e.indexOf(r[1]),d=e.slice(0,l);d===t.numberingPlan.nationalPrefix()&&(u=t.numberingPlan.nationalPrefix())}else u=r[0];return{
nationalNumber:o,nationalPrefix:u,carrierCode:i}}}return{nationalNumber:e}}function Pb(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);
if(Array.isArray(e)||(n=Eb(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Eb(e,t){if(e){if(typeof e=="string")return od(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
od(e,t):void 0}}function od(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function Bs(e,t,n){for(var r=new T(n),o=Pb(t),i;!(i=o()).done;){var s=i.value;
if(r.selectNumberingPlan(s),r.leadingDigits()){if(e&&e.search(r.leadingDigits())===0)return s}else if(Mt({phone:e,country:s},void 0,r.metadata))return s}}var Ab=!1;function Hs(e,t){var n=
t.nationalNumber,r=t.metadata;if(Ab&&r.isNonGeographicCallingCode(e))return"001";var o=r.getCountryCodesForCallingCode(e);if(o)return o.length===1?o[0]:Bs(n,o,r.metadata)}function Zo(e,t,n){var r=js(
e,n),o=r.carrierCode,i=r.nationalNumber;if(i!==e){if(!Lb(e,i,n))return{nationalNumber:e};if(n.numberingPlan.possibleLengths()&&(t||(t=Hs(n.numberingPlan.callingCode(),{nationalNumber:i,metadata:n})),
!Nb(i,t,n)))return{nationalNumber:e}}return{nationalNumber:i,carrierCode:o}}function Lb(e,t,n){return!(re(e,n.nationalNumberPattern())&&!re(t,n.nationalNumberPattern()))}function Nb(e,t,n){switch(Nt(
e,t,n)){case"TOO_SHORT":case"INVALID_LENGTH":return!1;default:return!0}}function Gs(e,t,n,r,o){if(!(t||n||r))return{number:e};var i=t||n?cr(t||n,o):r;if(e.indexOf(i)===0){var s=new T(o);
s.selectNumberingPlan(t||n||r);var a=e.slice(i.length),c=Zo(a,void 0,s),u=c.nationalNumber,l=Zo(e,void 0,s),d=l.nationalNumber;if(!re(d,s.nationalNumberPattern())&&re(u,s.nationalNumberPattern())||Nt(
d,void 0,s)==="TOO_LONG")return{countryCallingCode:i,number:a}}return{number:e}}function Ws(e,t,n,r,o){if(!e)return{};var i;if(e[0]!=="+"){var s=Zs(e,t||n,r,o);if(s&&s!==e)i=!0,e="+"+s;else{if(t||n||
r){var a=Gs(e,t,n,r,o),c=a.countryCallingCode,u=a.number;if(c)return{countryCallingCodeSource:"FROM_NUMBER_WITHOUT_PLUS_SIGN",countryCallingCode:c,number:u}}return{number:e}}}if(e[1]==="0")return{};
for(var l=new T(o),d=2;d-1<=td&&d<=e.length;){var p=e.slice(1,d);if(l.hasCallingCode(p))return l.selectNumberingPlan(p),{countryCallingCodeSource:i?"FROM_NUMBER_WITH_IDD":"FROM_NUMBER_WITH_PLUS_SIGN",
countryCallingCode:p,number:e.slice(d)};d++}return{}}function Vs(e){return e.replace(new RegExp("[".concat(rd,"]+"),"g")," ").trim()}var Mb=/(\$\d)/;function qs(e,t,n){var r=n.useInternationalFormat,
o=n.withNationalPrefix,i=n.carrierCode,s=n.metadata,a=e.replace(new RegExp(t.pattern()),r?t.internationalFormat():o&&t.nationalPrefixFormattingRule()?t.format().replace(Mb,
t.nationalPrefixFormattingRule()):t.format());return r?Vs(a):a}var Ib=/^[\d]+(?:[~\u2053\u223C\uFF5E][\d]+)?$/;function Ys(e,t,n){var r=new T(n);if(r.selectNumberingPlan(e||t),r.defaultIDDPrefix(
))return r.defaultIDDPrefix();if(Ib.test(r.IDDPrefix()))return r.IDDPrefix()}function id(e){var t=e.number,n=e.ext;if(!t)return"";if(t[0]!=="+")throw new Error(
'"formatRFC3966()" expects "number" to be in E.164 format.');return"tel:".concat(t).concat(n?";ext="+n:"")}var sd={formatExtension:function(t,n,r){return"".concat(t).concat(r.ext()).concat(n)}};
function Js(e,t,n,r){n?n=Db({},sd,n):n=sd;var o=new T(r);if(e.country&&e.country!=="001"){if(!o.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));o.selectNumberingPlan(
e.country)}else if(e.countryCallingCode)o.selectNumberingPlan(e.countryCallingCode);else return e.phone||"";var i=o.countryCallingCode(),s=n.v2?e.nationalNumber:e.phone,a;switch(t){case"NATIONAL":
return s?(a=jo(s,e.carrierCode,"NATIONAL",o,n),Xs(a,e.ext,o,n.formatExtension)):"";case"INTERNATIONAL":return s?(a=jo(s,null,"INTERNATIONAL",o,n),a="+".concat(i," ").concat(a),Xs(a,e.ext,o,
n.formatExtension)):"+".concat(i);case"E.164":return"+".concat(i).concat(s);case"RFC3966":return id({number:"+".concat(i).concat(s),ext:e.ext});case"IDD":if(!n.fromCountry)return;var c=Fb(s,
e.carrierCode,i,n.fromCountry,o);return c?Xs(c,e.ext,o,n.formatExtension):void 0;default:throw new Error('Unknown "format" argument passed to "formatNumber()": "'.concat(t,'"'))}}function jo(e,t,n,r,
o){var i=zb(r.formats(),e);return i?qs(e,i,{useInternationalFormat:n==="INTERNATIONAL",withNationalPrefix:!(i.nationalPrefixIsOptionalWhenFormattingInNationalFormat()&&o&&o.nationalPrefix===!1),
carrierCode:t,metadata:r}):e}function zb(e,t){return Ub(e,function(n){if(n.leadingDigitsPatterns().length>0){var r=n.leadingDigitsPatterns()[n.leadingDigitsPatterns().length-1];if(t.search(
r)!==0)return!1}return re(t,n.pattern())})}function Xs(e,t,n,r){return t?r(e,t,n):e}function Fb(e,t,n,r,o){var i=cr(r,o.metadata);if(i===n){var s=jo(e,t,"NATIONAL",o);return n==="1"?n+" "+s:s}var a=
Ys(r,void 0,o.metadata);if(a)return"".concat(a," ").concat(n," ").concat(jo(e,null,"INTERNATIONAL",o))}function Db(){for(var e=1,t=arguments.length,n=new Array(t),r=0;r< t;r++)n[r]=arguments[r];for(;
e< n.length;){if(n[e])for(var o in n[e])n[0][o]=n[e][o];e++}return n[0]}function Ub(e,t){for(var n=0;n< e.length;){if(t(e[n]))return e[n];n++}}function ur(e){"@babel/helpers - typeof";return ur=
typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":
typeof t},ur(e)}function ad(e,t){var n=Object.keys(e);if(Object.getOwnPropertySymbols){var r=Object.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return Object.getOwnPropertyDescriptor(e,
o).enumerable})),n.push.apply(n,r)}return n}function cd(e){for(var t=1;t< arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?ad(Object(n),!0).forEach(function(r){Kb(e,r,n[r])}):
Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(n)):ad(Object(n)).forEach(function(r){Object.defineProperty(e,r,Object.getOwnPropertyDescriptor(n,r))})}
return e}function Kb(e,t,n){return(t=ld(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}function Zb(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function ud(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,ld(
r.key),r)}}function jb(e,t,n){return t&&ud(e.prototype,t),n&&ud(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function ld(e){var t=Bb(e,"string");return ur(t)=="symbol"?t:t+""}function Bb(
e,t){if(ur(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(ur(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var Qs=(function(){function e(t,n,r){if(Zb(this,e),!t)throw new TypeError("First argument is required");if(
typeof t!="string")throw new TypeError("First argument must be a string");if(t[0]==="+"&&!n)throw new TypeError("`metadata` argument not passed");if(nt(n)&&nt(n.countries)){r=n;var o=t;if(!Hb.test(
o))throw new Error('Invalid `number` argument passed: must consist of a "+" followed by digits');var i=Ws(o,void 0,void 0,void 0,r),s=i.countryCallingCode,a=i.number;if(n=a,t=s,!n)throw new Error(
"Invalid `number` argument passed: too short")}if(!n)throw new TypeError("`nationalNumber` argument is required");if(typeof n!="string")throw new TypeError(
"`nationalNumber` argument must be a string");Ns(r);var c=Us(t,r),u=c.country,l=c.callingCode;this.country=u,this.countryCallingCode=l,this.nationalNumber=n,this.number=
"+"+this.countryCallingCode+this.nationalNumber,this.getMetadata=function(){return r}}return jb(e,[{key:"setExt",value:function(n){this.ext=n}},{key:"getPossibleCountries",value:function(){
return this.country?[this.country]:Ks(this.countryCallingCode,this.nationalNumber,this.getMetadata())}},{key:"isPossible",value:function(){return Is(this,{v2:!0},this.getMetadata())}},{key:"isValid",
value:function(){return Fs(this,{v2:!0},this.getMetadata())}},{key:"isNonGeographic",value:function(){var n=new T(this.getMetadata());return n.isNonGeographicCallingCode(this.countryCallingCode)}},{
key:"isEqual",value:function(n){return this.number===n.number&&this.ext===n.ext}},{key:"getType",value:function(){return Mt(this,{v2:!0},this.getMetadata())}},{key:"format",value:function(n,r){
return Js(this,n,r?cd(cd({},r),{},{v2:!0}):{v2:!0},this.getMetadata())}},{key:"formatNational",value:function(n){return this.format("NATIONAL",n)}},{key:"formatInternational",value:function(n){
return this.format("INTERNATIONAL",n)}},{key:"getURI",value:function(n){return this.format("RFC3966",n)}}])})();var Hb=/^\+\d+$/;var dd={version:4,country_calling_codes:{"84":["VN"]},countries:{VN:[
"84","00","[12]\\d{9}|[135-9]\\d{8}|[16]\\d{6,7}|7\\d{6}",[7,8,9,10],[["(\\d{4})(\\d{4,6})","$1 $2",["1(?:2[02]|[89])"],0,1],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["1[26]|6"],"0$1",1],[
"(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[1357-9]"],"0$1",1],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["2[48]"],"0$1",1],["(\\d{3})(\\d{4})(\\d{3})","$1 $2 $3",["2"],"0$1",1]],"0",0,0,0,0,0,[[
"2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\\d{7}",[10]],[
"121[0-3]\\d{5}|(?:1[46]0|(?:3\\d|7[06-9])\\d|5(?:[1689]\\d|2[238]|59)|8(?:[1-8]\\d|9[6-9])|9(?:[0-8]\\d|9[013-9]))\\d{6}",[9]],["1800\\d{4,6}|12(?:0[13]|28)\\d{4}",[8,9,10]],["1900\\d{4,6}",[8,9,
10]],0,0,["[17]99\\d{4}|69\\d{5,6}",[7,8]],0,["672\\d{6}",[9]]]]},nonGeographic:{}};var pd=dd,fd={version:pd.version,country_calling_codes:{84:["VN"]},countries:{VN:pd.countries.VN},nonGeographic:{}};
function md(...e){let t=new Map;for(let n of e){let[r="",...o]=n.split(/\W+/);o.forEach((i,s)=>t.set(i,`${Number(r)+s}`))}return t}var hd=md("32: 162 163 164 165 166 167 168 169","56: 186","58: 188",
"59: 199","70: 120","76: 126 122 128 121","81: 127 129 123 124 125"),gd=md("203: 33 240 25 26 27 280 281","212: 22 231 20 230 29","220: 320 321 241","225: 31 351 36 350 30",
"232: 52 53 54 510 511 37 38 39","24: 4","28: 8","251: 61 62","254: 64 55 56 57 58 68 60 501 500 63","269: 59 70 651 72 73 650 75 66 67","290: 780 781 710 711 74","296: 76 77","299: 79"),yd=e=>ea(e)&&
e.length===11?`0${hd.get(e.slice(1,4))}${e.slice(4)}`:"",ea=e=>hd.has(e.slice(1,4));function ta(e){let t=[1,2,3].map(r=>e.slice(1,1+r)).find(r=>gd.has(r))||"";return e.length===(t.length===1?10:
t.length+8)&&/[2-8]/.test(e.charAt(1+t.length))?t:""}var bd=(e,t)=>`0${gd.get(t)}${e.slice(1+t.length)}`;var oe=e=>({ok:!1,reason:e}),Wb=/^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])/,kd=
/^(\d)\1{6,}$|(\d)\2{7}$|^0?(?:123456789|987654321)/,Vb=/^0?1[89]00\d{0,6}$|^1[01]\d{1,3}$/;function Bo(e){let t=/^[ (]*(?:\+|00)/.test(e),n=e.replace(/\D/g,"").replace(/^00(?=[1-9])/,"");if(kd.test(
n))return oe("FAKE");if(Vb.test(n))return oe("SERVICE_NUMBER");let r=/^84/.test(n)&&(t||n.length>10),o=r?n.slice(2):n;if(o[0]==="0"||r)return wd(o[0]==="0"?o:`0${o}`,xd(e,r));if(t)return oe(
o.length<7?"TOO_SHORT":"FOREIGN");if(o.length<9)return oe(/^[2-8].{6}/.test(o)?"NO_PREFIX":"TOO_SHORT");let i=wd(`0${o}`,xd(e,r));return i.ok&&i.kind==="valid"&&i.notes.unshift("LEADING_ZERO_ADDED"),
i}function xd(e,t){let n=e.match(/\(?\d+/g)||[];return t&&/^\(?(?:00)?84$/.test(n[0]||"")&&n.shift(),/^\(?0$/.test(n[0]||"")&&n.shift(),n.map((r,o)=>o?r:r.replace(/^(\(?)(?=[1-9])/,"$10"))}
function wd(e,t){let n=na(e,"valid")||na(yd(e),"convertible","OLD_11_DIGIT")||qb(e,t)||oe(Xb(e));return n.ok&&n.kind==="valid"&&n.type==="mobile"&&(Wb.test(e)||n.notes.push("UNKNOWN_PREFIX"),Yb(e,t)&&
n.notes.push("AMBIGUOUS_OLD_AREA")),kd.test(e)?oe("FAKE"):n}function na(e,t,...n){if(!/^0(?:2\d|[35789])\d{8}$/.test(e))return null;let r=new Qs(`+84${e.slice(1)}`,fd),o=r.getType(),i=o==="MOBILE"?
"mobile":o==="FIXED_LINE"?"landline":null;return i&&{ok:!0,kind:t,type:i,e164:r.number,display:r.formatNational(),notes:n}}function qb(e,t){let n=ta(e),r=!/^2/.test(n)||vd(n,t)||e[n.length+1]==="3"&&(
t[0]||"").length>5;return n&&n!=="8"&&r?na(bd(e,n),"convertible","OLD_AREA_CODE"):null}var vd=(e,t)=>(t[0]||"").replace("(","")===`0${e}`;function Yb(e,t){let n=ta(e);return!n||!vd(n,t)?!1:n==="8"||
/^\(/.test(t[0]||"")||e[3]==="3"&&/^3-(?:7|1-|4-3$)/.test(t.map(r=>r.length).join("-"))}function Xb(e){let t=e[1]||"";if(/[01]/.test(t)&&e.length>8&&e.length<12&&!ea(e))return"PREFIX";let n=e.length-(
/[12]/.test(t)?11:10);return n<0?"TOO_SHORT":n>0?"TOO_LONG":t==="2"?"AREA_CODE":"PREFIX"}function lr(e){if(e==null)return oe("EMPTY");if(typeof e!="string"&&typeof e!="number")return oe("CHARS");
let t=Bl(String(e)).replace(/^(\d{9,12})\.0$/,"$1");return/[a-z0-9]|[^\x00-\x7f]/.test(t)?/^[+-]?\d+([.,]\d+)? ?e ?[+-]?\d{1,3}$/.test(t)?oe("SCIENTIFIC"):tx(Es(t).reduce((n,r)=>n.concat(Jb(r)),[])):
oe("EMPTY")}function Jb(e){let{text:t,ext:n}=Gl(e),r=Hl(t);if(/[^\d .()+\-\x2f,;:&|[\]'"=!?]/.test(r))return[oe(Qb(r)?"LETTER_FOR_DIGIT":"CHARS")];let o=Es(r),i=o.length>1?o.map(Bo):ex(r),s=i[
i.length-1];return s&&s.ok&&n?[...i.slice(0,-1),{...s,display:`${s.display} (máy lẻ ${n})`,ext:n}]:i}var Qb=e=>/^[\d .()+\-\x2f,;:&|oli\u043e\u03bf]*$/.test(e)&&On(e)>5;function ex(e){
return e.length<80&&On(e)>15&&Sd(e.match(/\+?\d+/g)||[])||[Bo(e)]}function Sd(e){if(e.length===0)return[];for(let t=1;t<=5&&t<=e.length;t++){let n=Bo(e.slice(0,t).join(" ")),r=n.ok?Sd(e.slice(t)):
null;if(r)return[n,...r]}return null}function tx(e){let[t=oe("EMPTY")]=e;if(e.length<2||t.ok&&e.every(r=>r.ok&&r.e164===t.e164))return t;let n=[];for(let r of e)r.ok&&!n.includes(r.e164)&&n.push(
r.e164);return n.length?{ok:!1,reason:"MULTIPLE",parts:n}:oe("MULTIPLE")}var nx={[S.page]:["pageName","address","name","office","phone","email"],[S.group]:["pageName","address","name","office",
"phone","email"],[S.person]:["accountName","address","name","office","phone","email"],[S.none]:["reason"]},rx=(e,t)=>{var n;return t==="kind"||nx[(n=Rt(e))!=null?n:S.page].includes(t)},ox=e=>Rt(
e)===S.none?["kind","reason"]:B,ra=(e,t)=>({key:e,with:t}),Le=(e,t,n={},r)=>({field:e,level:"fault",problem:ra(t,r),...n}),dr=(e,t)=>({field:e,level:"ask",problem:ra("account.ask",{value:t}),suggest:
t}),Tn=(e,t,n)=>({field:e,level:"note",problem:ra(t,n)});function ix(e){let t=El(e);return t.ok?{value:t.canonical,key:t.key,addressKind:t.kind,findings:t.notes.map(n=>Tn("address",
`address.note.${n}`))}:{value:k(e),findings:[Le("address",`address.${t.reason}`),...t.suggest?[dr("address",t.suggest)]:[]]}}function sx(e){var n;let t=lr(e);return t.ok?{value:t.display,key:t.e164,
findings:t.notes.map(r=>Tn("phone",`phone.note.${r}`))}:{value:k(e),findings:[Le("phone",`phone.${t.reason}`),...((n=t.parts)!=null?n:[]).map(r=>dr("phone",ax(r)))]}}var ax=e=>{let t=lr(e);
return t.ok?t.display:e};function cx(e){var r;let t=go(e),n=t.suggest?[dr("email",t.suggest)]:[];return t.ok?{value:t.email,key:t.key,findings:[...n,...t.notes.map(o=>Tn("email",`email.note.${o}`))]}:
{value:k(e),findings:[Le("email",`email.${t.reason}`),...n,...((r=t.parts)!=null?r:[]).map(o=>dr("email",o))]}}var Ho=(e,t)=>n=>{let r=t(n),o=r.suggest?[dr(e,r.suggest)]:[];return r.ok?{value:r.name,
findings:[...o,...r.notes.map(i=>Tn(e,`person.note.${i}`))]}:{value:k(n),findings:[Le(e,`person.${r.reason}`),...o]}};function ux(e){let t=k(e);return{value:t,findings:t.length>500?[Le("reason",
"account.reasonLong")]:[]}}function lx(e){let t=Rt(e);return t?{value:t,findings:[]}:{value:k(e),findings:[Le("kind","account.kindUnknown",{},{text:k(e)})]}}var dx={kind:lx,accountName:Ho(
"accountName",Zl),pageName:Ho("pageName",Ps),address:ix,name:Ho("name",Dl),office:Ho("office",Kl),phone:sx,email:cx,reason:ux},px=["accountName","pageName","name","office","reason"];function fx(e,t,
n){try{return mx(e,t,n)}catch(r){return{value:t,findings:[Le(e,"account.cellUnreadable")],broke:r}}}function mx(e,t,n){if(!k(t))return rx(n,e)?e==="kind"||e==="reason"?{value:"",findings:[Le(e,
`account.${e}`)]}:{value:"",findings:[Le(e,"account.required",{},{label:Ue(e)})]}:{value:"",findings:[]};let r=px.includes(e)?Jt(t):void 0;return r?{value:t,findings:[Le(e,"account.legacyText",{
suggest:r.text},{text:r.text})]}:dx[e](t)}function hx(e,t){let n=(r,o)=>[{...Tn("kind",r),level:"ask",suggest:o,setField:"kind"}];return t==="group"&&e!==S.group?n("account.addressIsGroup",S.group):
e===S.group&&t&&!["group","share"].includes(t)?[Tn("address","account.groupAddress")]:t==="page"&&e===S.person?n("account.addressIsPage",S.page):[]}function Cn(e){var s,a,c,u,l;let t=(s=Rt(
e.kind))!=null?s:"",n=ox(t),r={};for(let d of B)r[d]=n.includes(d)?fx(d,e[d],t):{value:k(e[d]),findings:[]};let o=B.filter(d=>"broke"in r[d]),i={};for(let d of B)i[d]=r[d].value;return{values:i,
findings:[...B.flatMap(d=>r[d].findings),...hx(t,r.address.addressKind)],addressKey:(a=r.address.key)!=null?a:"",phoneKey:(c=r.phone.key)!=null?c:"",emailKey:(u=r.email.key)!=null?u:"",addressKind:(l=
r.address.addressKind)!=null?l:"",...o.length?{broke:o.map(d=>r[d].broke)}:{}}}var Rd=5,_d=120;function Od(e,t,n=r=>{throw r}){let r=new Map(t.map(({code:s,name:a})=>[s.trim(),Vn(a.trim(),_d)])),o={
rows:e.filter(s=>!os(s)),samples:e.filter(os),cores:Hc(t)},i=(s,{level:a,field:c},u)=>{var f,m;let l=[...(f=u.units)!=null?f:qn(u.rows)],d=l.map(h=>r.get(h)||Vn(h,_d)),p=d.slice(0,Rd).join("; ")+(
l.length>Rd?"; …":"");return{rowIds:u.rows.map(h=>h.rowId),units:l,level:a,problem:{key:`across.${s}`,with:{units:p,count:u.rows.length,other:d[1]||""},field:(m=u.field)!=null?m:c}}};
return Object.entries(Yr).flatMap(([s,a])=>{try{return Array.from(a.find(o),c=>i(s,a,c))}catch(c){return n(c,s),[]}})}function gx(e,t){return e.length===0?io[t].withoutRows:e.some(n=>n.hasFault||
n.review==="returned")?y.fix:e.every(n=>n.isNone)?y.none:e.every(n=>n.review==="passed")?y.approved:y.reported}function $d(e,t,n,r,o,i){let s=gx(e,t),a=s!==y.missing&&s!==y.fix&&s!=="",c=e.reduce((d,
p)=>p.updated>d?p.updated:d,""),u=e.length===0?"":n||(a?c||o:""),l=s===""?"":tu(r,u,i);return{status:s,timeliness:l,count:e.filter(d=>!d.isNone).length,first:u,updated:c,order:yx(s,l)}}function yx(e,
t){let n={[y.missing]:0,[y.fix]:10,[y.reported]:20,[y.none]:30,[y.approved]:40,"":50},r={[P.overdue]:0,[P.late]:1,[P.grace]:2,[P.open]:3,[P.onTime]:4,"":5};return n[e]+r[t]}var Go=100,bx=
e=>/^[A-Za-zĐđ]{0,6}[-_.]?\d[\w.-]*$/.test(e);function xx(e,t){var i;let n=[],r=e.code.trim(),o=e.parent.trim();r?r.length>Go?n.push({column:"code",problem:{key:"roster.codeLong",with:{most:Go}}}):((
i=t.get(Pe(r)))!=null?i:0)>1&&n.push({column:"code",problem:{key:"roster.codeTwice",with:{code:r}}}):n.push({column:"code",problem:{key:"roster.noCode"}}),e.name.trim()||n.push({column:"name",problem:
{key:"roster.noName"}}),o&&Pe(o)===Pe(r)?n.push({column:"parent",problem:{key:"roster.parentSelf"}}):bx(o)&&!t.has(Pe(o))&&n.push({column:"parent",problem:{key:"roster.parentUnknown",with:{parent:o}}}
);for(let{text:s,suggest:a}of xe(e.email).bad)n.push({column:"email",problem:a?{key:"roster.askEmail",with:{text:s,suggest:a}}:{key:"roster.badEmail",with:{text:s}}});for(let s of el(e.phone))lr(
s).ok||n.push({column:"phone",problem:{key:"roster.badPhone",with:{text:s}}});return e.required.trim()&&!ln(e.required)&&n.push({column:"required",problem:{key:"roster.badRequired",with:{text:
e.required}}}),e.extendedTo.trim()&&ce(e.extendedTo)===void 0&&n.push({column:"extendedTo",problem:{key:"roster.badDay",with:{text:e.extendedTo}}}),n}function wx(e,t){var o;let n=t.get(e.code.trim()),
r=(o=n==null?void 0:n.email.split(", ").every(i=>e.email.toLowerCase().indexOf(i.toLowerCase())>=0))!=null?o:!1;return n&&r?[{column:"email",problem:{key:"roster.refusedEmail",with:{text:n.email,day:
Z(n.day)}}}]:[]}function Wo(e,t={},n=()=>{}){var i;let r=new Map;for(let s of e.map(({code:a})=>Pe(a)))s&&r.set(s,((i=r.get(s))!=null?i:0)+1);let o=new Map(Object.entries(t));return e.map(s=>{try{
return[...xx(s,r),...wx(s,o)]}catch(a){return n(a),[{column:"",problem:{key:"roster.unreadable"}}]}})}var oa=e=>Object.fromEntries(e.map(t=>[t,""])),kx=["unit",...B],Td=e=>kx.every(t=>e[t].trim(
)===""),le=e=>cs(e.usage)===X.stopped;function vx(e,t,n){let r=[],o=(i,s)=>{r.push({column:i,problem:s})};e.unit.trim()?t===void 0&&o("unit",{key:"account.unknownUnit",with:{code:e.unit}}):o("unit",{
key:"account.noUnit"}),e.usage.trim()&&!cs(e.usage)&&o("usage",{key:"account.usageUnknown",with:{text:e.usage}}),e.review.trim()&&!cu(e.review)&&o("review",{key:"account.reviewUnknown",with:{text:
e.review}});for(let i of n.findings)i.level==="fault"&&r.push({column:i.field,problem:_o(i.problem)});return r}function Sx(e,t){return{blank:!1,active:!0,unit:Cd(()=>e.unit.trim(),""),isNone:!1,
review:"waiting",faults:[{column:"",problem:{key:"account.rowUnreadable"}}],remarks:[],own:{...oa(["unitName",...Ye]),rowId:t}}}function Cd(e,t){try{return e()}catch{return t}}function Rx(e,t,n,r){
let o=Td(e),i=e.unit.trim();if(o)return{blank:o,active:!1,unit:i,isNone:!1,review:"waiting",faults:[],remarks:[],own:oa(["unitName",...Ye])};let s=Cn(e),a=t.get(i),c=le(e),u=Et(e,r),l=c?[]:vx(e,a,s);
!c&&u==="returned"&&l.push({column:"",problem:_o(Ro(e.comment))});let d=c?[]:s.findings.filter(f=>f.level!=="fault").map(({field:f,problem:m})=>({column:f,problem:_o(m)}));!c&&e.review.trim()&&So(e,
r)&&d.push({column:"",problem:{key:"account.markUnknown"}});let p=vn(e,r).join(", ");return{blank:o,active:!c,unit:i,isNone:Rt(e.kind)===S.none,review:u,faults:l,remarks:d,reading:s,own:{unitName:
a!=null?a:"",faults:"",remarks:"",changed:p,rowId:n,addressKey:s.addressKey,mask:""}}}function _x(e,t){let n=new Set;return e.map(r=>{let o=r.rowId&&!n.has(r.rowId)?r.rowId:Cd(()=>Td(r),!1)?"":t();
return n.add(o),o})}function Ox(e){var n;let t=new Map;for(let r of e){if(!r.active)continue;let o=(n=t.get(r.unit))!=null?n:{none:[],accounts:0};r.isNone?o.none.push(r):o.accounts+=1,t.set(r.unit,o)}
for(let{none:r,accounts:o}of t.values())o?r.forEach(i=>i.faults.push({column:"kind",problem:{key:"account.noneWithAccounts"}})):r.slice(1).forEach(i=>i.faults.push({column:"kind",problem:{key:
"account.noneTwice"}}))}function $x(e,t,n,r){var a;let o=new Map(t.map(c=>[c.own.rowId,c])),i=e.flatMap((c,u)=>{let{active:l,own:d,reading:p,unit:f}=t[u];return!l||!p?[]:[{rowId:d.rowId,unit:f,key:
p.addressKey,kind:p.addressKind,pageName:c.pageName,accountName:c.accountName,name:c.name,phone:p.phoneKey,email:p.emailKey}]}),s=Od(i,n.map(({code:c,name:u})=>({code:c,name:u})),r);for(let{rowIds:c,
level:u,problem:l}of s){let d={column:"",problem:l};for(let p of c.map(f=>o.get(f)))(a=u==="fix"?p==null?void 0:p.faults:p==null?void 0:p.remarks)==null||a.push(d)}}function Tx(e,t){let n=new Map;
return e.forEach(({updated:r},o)=>{let{active:i,unit:s,isNone:a,review:c,faults:u}=t[o];if(!i)return;let l={isNone:a,hasFault:u.some(Oo),review:c,updated:r},d=n.get(s);d?d.push(l):n.set(s,[l])}),n}
function Cx(e,t,n){let{dueBefore:r,graceUntil:o}=n.settings,i=$d(t,so(e),e.first,{dueBefore:r,graceUntil:o,extendedTo:sn(e.extendedTo)},n.now,n.today);return{status:i.status,timeliness:i.timeliness,
count:String(i.count),first:i.first,updated:i.updated,order:String(i.order)}}function Px(e,t,n){let r=Tx(e.accounts,t),o=Wo(e.units,e.refused,n);return e.units.map((i,s)=>{var u;let a=!i.code.trim()&&
!i.name.trim();if(a)return{blank:a,faults:[],own:oa(on)};let c=o[s];try{let l=Cx(i,(u=r.get(i.code.trim()))!=null?u:[],e);return{blank:a,faults:c,own:{...l,faults:vs(c)}}}catch(l){return n(l),c.push({
column:"",problem:{key:"roster.unreadable"}}),{blank:a,faults:c,own:{...Ex(on,i),faults:vs(c)}}}})}var Ex=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]]));function Pd(e){var s;let t=[],n=a=>{t.push(a)},
r=new Map(e.units.map(a=>[a.code.trim(),a.name.trim()])),o=_x(e.accounts,e.newId),i=e.accounts.map((a,c)=>{try{return Rx(a,r,o[c],e.markKey)}catch(u){return n(u),Sx(a,o[c])}});for(let{reading:a}of i)(
s=a==null?void 0:a.broke)==null||s.forEach(n);Ox(i),$x(e.accounts,i,e.units,n);for(let a of i)Object.assign(a.own,{faults:ul(a.faults),remarks:ll(a.remarks),mask:pl(a.faults)});return{accounts:i,
units:Px(e,i,n),broke:t}}function pr(e){return Object.fromEntries(De.map(t=>[t,dl(e.faults,t)]))}function Ne(e,t){let n=Pd({accounts:t,units:e.table("units").rows,settings:e.settings(),now:e.now,
today:e.today,newId:()=>e.newId(),refused:e.refusedAddresses(),markKey:e.markKey()});return e.broke(n.broke),n}var Ed=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]])),Ad=(e,t,n)=>e.some(r=>t[r]!==n[r]);
function Vo(e,t,n){return e.flatMap((r,o)=>{let i=t.accounts[o].own;return n(r,o)&&Ad(Ye,i,r)?[{index:o,cells:Ed(Ye,i)}]:[]})}function qo(e,t,n){return e.flatMap((r,o)=>{let{unitName:i}=t.accounts[
o].own;return n(r,o)&&i!==r.unitName?[{index:o,cells:{unitName:i}}]:[]})}function It(e,t,n){return e.flatMap((r,o)=>{let i=t.units[o].own;return n(r,o)&&Ad(on,i,r)?[{index:o,cells:Ed(on,i)}]:[]})}
var ia=(e,t,n)=>e.filter(({index:r})=>t[r]!==n.accounts[r].own.faults).map(({index:r})=>({index:r,notes:pr(n.accounts[r])}));function Yo(e,t){let n=e.table("accounts").rows,r=()=>!0;e.putOwn(
"accounts",qo(n,t,r)),e.putOwn("accounts",Vo(n,t,r)),e.putOwn("units",It(e.table("units").rows,t,r))}var Ax=3;function fr(e,t,n,r=()=>!0){let{rows:o,untidy:i}=e.table(t);for(let[s,a]of i){if(!n.has(
s))continue;let c=0,u=a.filter(r).filter((l,d,p)=>((d===0||p[d-1]!==l-1)&&(c+=1),c<=Ax));e.putOwn(t,u.map(l=>({index:l,cells:{[s]:o[l][s]}})))}}var Xo=(e,t)=>e.putNotes("accounts",t.accounts.map((n,
r)=>({index:r,notes:pr(n)})));function Ld(e,t){let n=e.table("accounts").rows,r=sa(e,{accounts:n,units:[t],typed:[],added:[]});return e.putNotes("accounts",n.flatMap((o,i)=>o.unit.trim()===t?[{index:
i,notes:pr(r.accounts[i])}]:[])),r}function sa(e,{accounts:t,units:n,typed:r,added:o}){let i=e.table("accounts").rows.map(d=>d.faults),s=i.length,a=Ne(e,t),c=(d,p)=>{Object.assign(d,a.accounts[
p].own)};for(let d of r)c(d.cells,d.index);o.forEach((d,p)=>c(d,s+p));let u=new Set(r.map(({index:d})=>d)),l=Vo(t.slice(0,s),a,(d,p)=>!u.has(p)&&n.includes(d.unit.trim())).map(({index:d,cells:p})=>({
index:d,cells:{...p,rowId:t[d].rowId}}));return e.putTyped("accounts",r),e.append("accounts",o),e.putOwn("accounts",l),e.putOwn("units",It(e.table("units").rows,a,d=>n.includes(d.code.trim()))),
e.putNotes("accounts",ia([...r,...l],i,a)),a}var ee=e=>e+2,L=class extends Error{constructor(n){super(n.key);this.problem=n}};function fe(e,t){return e.exclusively(()=>{let n=t();if(e.lookAgain()){
e.log([{what:{key:"log.moved"}}]);let r=Ne(e,e.table("accounts").rows);Yo(e,r),Xo(e,r)}return n})}var aa=200;function Lx(e,t){let n=e.markKey(),r=t.flatMap((i,s)=>n&&i.review&&!i.approved?[{index:s,
cells:{approved:Pt(i,n)}}]:[]),o=t.flatMap((i,s)=>(i.review===V.passed||i.review===V.returned)&&vn(i,n).length?[{index:s,cells:{review:""}}]:[]);e.putOwn("accounts",r),e.putOwn("accounts",o)}
function Se(e,t){let n=e.table("accounts").rows;t&&Lx(e,n);let r=Ne(e,n);if(!t)e.putOwn("units",It(e.table("units").rows,r,()=>!0));else{Yo(e,r);for(let o of["accounts","units"])fr(e,o,new Set(
Object.keys(E[o].columns)));e.refreshSummary(),Xo(e,r)}return r}function Nx(e,t,n){let r=e.table("accounts").rows,o=e.table("units").rows,i=(c,u,l,d)=>({tab:E[c].title,row:ee(u),unit:l,says:d,link:
e.linkTo(c,u)}),s=[...t.accounts.flatMap((c,u)=>c.faults.length?[i("accounts",u,r[u].unit,c.own.faults)]:[]),...t.units.flatMap((c,u)=>c.faults.length?[i("units",u,o[u].code,c.own.faults)]:[])],a=
t.accounts.flatMap((c,u)=>c.remarks.length?[i("accounts",u,r[u].unit,c.own.remarks)]:[]);return{units:t.units.filter(c=>!c.blank).length,accounts:t.accounts.filter(c=>!c.blank).length,faults:s.slice(
0,aa),moreFaults:Math.max(0,s.length-aa),remarks:a.slice(0,aa),missing:t.units.filter(c=>c.own.status===y.missing).length,settings:n}}function Nd(e){var t;return e.visitor().is!=="staff"?w({key:
"who.staffOnly"}):(t=fe(e,()=>{let n=Se(e,!0);return e.readyLines(),F(Nx(e,n,Mx(e,n).map(b)))}))!=null?t:w({key:"workbook.busy"})}var Mx=(e,{broke:t})=>[...e.settings().dueBefore?[]:[{key:
"setting.empty",with:{label:pe.dueBefore.label}}],...t.length?[{key:"workbook.checkBroke",with:{count:t.length}}]:[],...e.lostLog()];var ei="#1f2937",zt="#ffffff",Jo="#1a56c4",Md="1px solid #d1d5db",
Pn=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`).replace(/\r\n?|\n/g,"\x3cbr>"),Qo=(e,t=2e3)=>Pn(co(e,t)),Ft=(e,t=
' width="100%"')=>`\x3ctable role="presentation" cellpadding="0" cellspacing="0" border="0"${t}>${e}\x3c/table>`,te=(e,t,n="")=>`\x3ctd${n} style="font-family:Arial,sans-serif;${t}">${e}\x3c/td>`,rt=
e=>`\x3ctr>${e}\x3c/tr>`,Ge=(e,t,n)=>`font-size:${e}px;line-height:${Math.round(e*1.48)}px;color:${t};background-color:${n}`,mr=`${Ge(16,ei,zt)};padding:10px 20px 12px`,hr=Ge(14,ei,zt),Ix={lead:`${Ge(
18,"#12315f","#e3edfd")};font-weight:bold;border-left:5px solid ${Jo};padding:16px 20px`,text:mr,heading:`${Ge(17,ei,zt)};font-weight:bold;padding:12px 20px 0`,notice:`${Ge(15,"#5c2b00",
"#ffe3b8")};font-weight:bold;padding:12px 20px`,small:`${Ge(13,"#4b5563",zt)};border-top:${Md};padding:14px 20px 18px`};function Id(e,t){let n="background-color:#eef1f5";
return`\x3c!DOCTYPE html>\n\x3chtml lang="vi">\x3chead>\x3cmeta charset="utf-8">\x3ctitle>${Pn(e)}\x3c/title>\x3c/head>\n\x3cbody style="margin:0;padding:0;${n}">\n${Ft(`${rt(
`\x3ctd align="center" style="padding:16px 8px">\n${Ft(`\n${t.map(zx).filter(Boolean).map(rt).join(`\n`)}\n`,` width="600" style="width:100%;max-width:600px;background-color:${zt}"`)}\n\x3c/td>`)}`,
` width="100%" style="${n}"`)}\n\x3c/body>\x3c/html>\n`}function zx(e){if(!e[1].length)return"";switch(e[0]){case"list":return te(Ft(e[1].map(t=>rt(te("•",`${hr};padding:2px 0`,
' valign="top" width="16"')+te(Qo(t,400),`${hr};padding:2px 0`))).join("")),mr);case"button":return Xe(e[2])&&Fx(e[1],Xe(e[2]));case"bar":return te(Dx(e[1]),mr);case"calls":return te(Ux(e[1],e[2]),
mr);default:return te(Qo(e[1]),Ix[e[0]])}}var Fx=(e,t)=>te(Ft(rt(te(`\x3ca href="${Pn(t)}" style="display:inline-block;padding:14px 28px;${Ge(18,zt,
Jo)};font-weight:bold;text-decoration:none;border-radius:6px">${Pn(e)}\x3c/a>`,`background-color:${Jo};border-radius:6px;mso-padding-alt:14px 28px`)),""),mr,' align="center"');function Dx(e){let t=
e.reduce((o,{count:i})=>o+i,0)||1,n=e.map(({count:o,color:i})=>o?te("&nbsp;",`background-color:${i};font-size:1px;line-height:18px`,` width="${Math.ceil(100*o/t)}%"`):""),r=e.map(({label:o,count:i,
color:s})=>rt(te("■",Ge(16,s,zt),' width="22"')+te(o,hr)+te(String(i),`${hr};font-weight:bold`,' align="right"')));return Ft(rt(n.join("")))+Ft(r.join(""))}function Ux(e,t){let n=
`${hr};padding:7px 0;border-bottom:${Md}`,r=' valign="top"';return Ft(rt(te(Qo(e,300),`${Ge(14,ei,"#f3f4f6")};font-weight:bold;padding:6px 8px`,' colspan="2"'))+t.map(({name:o,phone:i})=>rt(te(Qo(o,
300),n,r)+te(Kx(i),n,`${r} align="right" width="118"`))).join(""))}var Kx=e=>e.slice(0,200).split(/[,;\x2f\n]+/).map(t=>/^\s*\+?[\d\s.()-]{8,17}$/.test(t)?`\x3ca href="tel:${t.replace(/[^\d+]/g,
"")}" style="color:${Jo};text-decoration:none">${Pn(t.trim())}\x3c/a>`:Pn(t.trim())).join("\x3cbr>")||ls;var Zx=88e3,jx=200,Bx=120,Hx=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,
"...").length,Gx=e=>co(e.replace(/[\s\0-\x1f\x7f]+/g," ").trim(),jx),Wx=(e,{about:t},n)=>{let r={state:n,about:t,letters:Vx(n)};return{subject:e.subject(r),lead:e.lead(r),body:o=>e.body(r,o),
attachments:e.attachments(r),named:e.named(r)}};function Vx(e){let t=fo(e),n=new Map(e.units.map(r=>[Ot(r.code),r.name]));return[...e.register].flatMap(([r,{state:o,why:i}])=>{let s=t.read(r);
return s?[{label:A(s.kind).label,unit:n.get(s.unit),state:o,why:i}]:[]})}var qx=(e,{about:t},n,r)=>{let o={state:n,about:t,unit:r};return{subject:e.subject(o),lead:e.lead(o),body:i=>Yx(e,o,i),
attachments:[],named:e.named(o)}},Yx=(e,t,n)=>{var i,s;let{state:r,unit:o}=t;return[["lead",e.lead(t)],["text",`Kính gửi: ${o.name}`],...de(o)?yu(o,n):[],...e.asked(t),...bu(t,n),...(s=(i=
e.closing)==null?void 0:i.call(e,t))!=null?s:[],["text",`${ps(r)}\n\n${fs(r)}`],["small",
`Thư này gửi đến email liên hệ của ${o.name} trong danh sách báo cáo đợt “${r.round}”, theo ${r.guidance}.${e.small}`]]};function zd(e,t){let n=A(e.kind);return n.to==="staff"?Wx(n,e,t):qx(n,e,t,
e.about.unit)}function En(e,t){let{insteadOf:n}=e.about,r=zd(e,t),o=Gx(`${n?"[THƯ THỬ] ":""}${r.subject}`),i=n?[["notice",`${t.settings.testTo.length?"ĐANG Ở CHẾ ĐỘ THỬ, mọi thư":
"THƯ THỬ,"} chỉ gửi đến ${e.to.join(", ")}. Khi gửi thật, người nhận thư này là: ${n.join(", ")}.`]]:[];for(let s=Bx;;s=Math.floor(s/2)){let a=[...i,...r.body(s)],c=Id(o,a);if(s===0||Hx(c)<=Zx)return{
subject:o,html:c,text:hu(a),attachments:r.attachments}}}function Fd(e,t){let{lead:n,named:r}=zd(e,t),o=Ke(r.map(({name:i})=>`- ${i}`),60,"đơn vị khác");return[n,o.length?
`Các đơn vị chưa hoàn thành:\n${o.join(`\n`)}`:"",Xe(t.links.book)?`Nơi báo cáo: ${Xe(t.links.book)}`:"",ps(t),fs(t)].filter(Boolean).join(`\n`)}function Dd(e,{unit:t,about:n,kind:r}){let o=A(r);
return t===void 0||!n.unit||o.to!=="unit"||!o.isAboutOwnReport||!z(n.unit)?!0:e.get(t)===n.unit.status}var Ud=e=>Je(yn(e.state));function gr(e){let t=new Map;return e.forEach((n,r)=>{let o=t.get(
n.key);n.key&&(o===void 0||Ud(n)&&!Ud(e[o]))&&t.set(n.key,r)}),t}var Re=(e,t,n,r="",o)=>{var i;return{kind:A(e.kind).label,unit:(i=e.unit)!=null?i:"",to:e.to.join(", "),state:K[t],at:n,why:r,
...o===void 0?{}:{subject:o}}},Xx=(e,t)=>["state","why","to","subject"].every(n=>t[n]===void 0||t[n]===e[n]);function Jx(e,t){let n=[...t.keys()].sort((i,s)=>i-s),r=n[0],o=n[n.length-1];
return e.slice(r,o+1).map((i,s)=>{let{kind:a,unit:c,to:u,subject:l,state:d,at:p,why:f}={...i,...t.get(r+s)};return{index:r+s,cells:{kind:a,unit:c,to:u,subject:l,state:d,at:p,why:f}}})}function ot(e,
t){let{rows:n}=e.table("letters"),r=gr(n),o=new Map,i=[];t.forEach((s,a)=>{let c=r.get(a);c===void 0?i.push({key:a,kind:"",unit:"",to:"",subject:"",state:"",at:"",why:"",...s}):Xx(n[c],s)||o.set(c,s)}
),o.size&&e.putOwn("letters",Jx(n,o)),e.append("letters",i)}var Kd=[1e3,4e3],Qx=6,it=class extends Error{};function U(e,t){for(let n=0;;n+=1)try{return t()}catch(r){if(n>=Kd.length||r instanceof L||
r instanceof it)throw r;e.sleep(Kd[n])}}function Dt(e,t,n){return U(t,()=>{for(let r=0;r< Qx;r+=1){let o=t.alone(e,n);if(o)return o.value}throw new it("the lock is not to be had")})}var ew=27e4,tw=25,
nw=2400,rw=5,ti=class{constructor(t,n,r,o,i,s){this.office=t;this.post=n;this.state=r;this.quota=o;this.early=s;this.written=new Map;this.gone=[];this.doubt=[];this.refusedInARow=0;this.outcome={sent:
0,failed:0,unknown:0,left:[],why:{key:"letter.quota"},toRecord:new Map,refused:{...i},refusedFirst:{}}}get now(){return this.office.now}run(t){let n=t.reduce((o,{key:i})=>Math.max(o,i.length),1),r=
Math.max(1,Math.min(tw,Math.floor(nw/n)));for(let o=0;o< t.length;o+=r){let i=this.portion(t.slice(o,o+r));if(this.stop){this.outcome.why=this.stop,this.outcome.left=[...i,...t.slice(o+r)];break}}}
portion(t){let n=[...t];try{if(this.isLate())return n;for(n=this.open(t);n.length&&!this.isLate()&&this.deliver(n[0]);)n=n.slice(1)}catch(r){if(r instanceof L)throw r;this.stop={key:"letter.trouble"}}
return n}isLate(){return this.post.elapsed()>ew&&(this.stop={key:"letter.time"}),this.stop!==void 0}open(t){let{office:n,outcome:r}=this,o=Dt(n,this.post,()=>{let i=new Map(n.table("units").rows.map((
{code:c,status:u})=>[c,u])),s=t.filter(c=>Dd(i,c)),a=new Map(r.toRecord);for(let c of t)a.set(c.key,s.includes(c)?this.beingSent(c):Re(c,"lapsed",this.now,b({key:"letter.notNeeded"})));return ot(n,a),
s});return r.toRecord.clear(),[this.gone,this.doubt]=[[],[]],o}beingSent(t){var r;let n=(r=this.written.get(t))!=null?r:En(t,this.state);return this.written.set(t,n),Re(t,"sending",this.now,"",
n.subject)}deliver(t){let{subject:n,html:r,text:o,attachments:i}=this.written.get(t),{senderName:s,replyTo:a}=this.state.settings;this.journal(t.key);try{this.post.send({to:t.to,subject:n,html:r,text:
o,attachments:i,senderName:s||this.state.department,replyTo:a})}catch{return this.afterRefusal(t)}return this.quota-=t.to.length,this.gone.push(t.key),this.outcome.sent+=1,this.refusedInARow=0,
this.outcome.toRecord.set(t.key,Re(t,"sent",this.now,this.early)),t.unit&&delete this.outcome.refused[t.unit],!0}afterRefusal(t){let n=this.quotaNow(),r=this.quota-(n!=null?n:0);return n!==void 0&&
n< t.to.length&&r!==t.to.length?(this.stop={key:"letter.quota"},!1):(n!==void 0&&r<=0?this.failed(t):this.uncertain(t),this.quota=n!=null?n:this.quota-t.to.length,this.refusedInARow+=1,
this.refusedInARow>=rw&&(this.stop={key:"letter.trouble"}),!0)}quotaNow(){try{return U(this.post,()=>this.post.quota())}catch{this.stop={key:"letter.trouble"};return}}failed(t){var o;let n=t.to.join(
", ");this.outcome.failed+=1,this.outcome.toRecord.set(t.key,Re(t,"failed",this.now,b({key:"letter.refused",with:{to:n}})));let r=((o=this.state.register.get(t.key))==null?void 0:o.state)==="failed";
t.unit&&!t.about.insteadOf&&((r?this.outcome.refused:this.outcome.refusedFirst)[t.unit]={email:n,day:this.office.today})}uncertain(t){this.outcome.unknown+=1,this.doubt.push(t.key),
this.outcome.toRecord.set(t.key,Re(t,"unknown",this.now,b({key:"letter.doubt"})))}leaveWord(){try{this.journal("")}catch{}}journal(t){let n={key:t,gone:this.gone,doubt:this.doubt,at:this.now};U(
this.post,()=>this.post.keepJournal(n))}};var ow=7*6e4,yr=({lease:e},t)=>e.by!==""&&e.until>t;function Zd(e,t){let n=e.newId();return Dt(e,t,()=>{let r=t.post();if(!(yr(r,e.now)&&
r.lease.by!==n))return t.setLease({until:vt(Hr(e.now)+ow),by:n}),r})}function jd(e){try{U(e,()=>e.setLease({until:"",by:""}))}catch{}}var br=({rowId:e,approved:t})=>kn(`${e} ${t}`);var xr=
"Cán bộ gửi sớm";function iw(e,t){let n=new Map;return e.table("accounts").rows.forEach((r,o)=>{var u;let{active:i,faults:s}=t.accounts[o];if(!i)return;let a=(u=n.get(r.unit.trim()))!=null?u:{faults:[
],returned:[]};n.set(r.unit.trim(),a),Et(r,e.markKey())==="returned"&&a.returned.push({title:r.pageName||r.accountName||r.address,comment:r.comment.trim(),mark:br(r)});for(let l of s.filter(
Oo))l.column===""&&(ml(l)||a.faults.some(p=>hl(p,l)))||a.faults.push(l)}),n}var sw=(e,{own:t},n)=>{var r,o;return{code:e.code,name:e.name,kind:e.kind,parent:e.parent,emails:e.email.trim()?[e.email]:[
],phone:e.phone,obligation:so(e),status:t.status,timeliness:t.timeliness,extendedTo:sn(e.extendedTo),first:t.first,updated:t.updated,count:Number(t.count)||0,faults:((r=n==null?void 0:n.faults)!=null?
r:[]).map(({column:i,problem:s})=>({field:i&&Ue(i),sentence:b(s)})),returned:(o=n==null?void 0:n.returned)!=null?o:[]}};function aw(e,t){let n=iw(e,t);return e.table("units").rows.flatMap((r,
o)=>t.units[o].blank?[]:[sw(r,t.units[o],n.get(r.code.trim()))])}function cw(e){let{rows:t}=e.table("letters");return new Map([...gr(t)].map(([n,r])=>{let{state:o,at:i,why:s}=t[r];return[n,{state:yn(
o),at:i,why:s,early:s.indexOf(xr)===0}]}))}function ca(e,t,n){let r=(s,a)=>`${s}T${String(a).padStart(2,"0")}:00:00`,o=e.slice(0,10),i=e< r(o,t+1)&&n.slice(0,10)!==o;return r(i?o:W(o,1),t)}
function ni(e,t,n=Ne(e,e.table("accounts").rows),r){let o=e.settings(),{runner:i,hour:s,lastRun:a,did:c}=t.post();return{round:o.round,federation:o.federation,department:o.department,guidance:
o.guidance,deadline:{dueBefore:o.dueBefore,graceUntil:o.graceUntil},settings:o,units:aw(e,n),register:cw(e),staff:e.staff(),contact:o.contact,links:{book:e.link()},health:{quotaLeft:r,runner:i,
lastRun:a,lastRunDid:c,nextRun:i?ca(e.now,s,e.now):void 0,zones:t.zones()}}}var uw={state:K.sent,why:""},lw=()=>({state:K.held,why:b({key:"letter.cutBefore"})}),Bd=()=>({state:K.unknown,why:b({key:
"letter.cut"})});function Hd(e,t){var s,a,c;let{rows:n}=e.table("letters"),r=new Set(n.map(({key:u})=>u)),o=new Map;for(let{key:u,state:l,at:d}of n)u&&l===K.sending&&o.set(u,(t==null?void 0:t.at)===d?
lw():Bd());let i=(u,l)=>{u&&(o.has(u)||!r.has(u))&&o.set(u,{...l,at:t.at})};for(let u of[...(s=t==null?void 0:t.doubt)!=null?s:[],(a=t==null?void 0:t.key)!=null?a:""])i(u,Bd());for(let u of(c=t==null?
void 0:t.gone)!=null?c:[])i(u,uw);ot(e,o)}var dw=new Set([...Object.keys(ko),"round","dueBefore","graceUntil"]);function ri(e,{round:t}){let n=e.filter(({key:r,field:o})=>r!=="setting.empty"&&dw.has(
o!=null?o:""));return t.trim()?n:[...n,{key:"setting.empty",with:{label:pe.round.label}}]}var pw=12e4,fw=6e4,mw=2e3,hw=1e4;function gw(e,{register:t}){let n=({key:r})=>{var o;return((o=t.get(
r))==null?void 0:o.state)==="failed"};return[...e.filter(r=>!n(r)),...e.filter(n)]}function yw(e,t,n,r){if(Tt(t,n,r).held.length===0)return n;let o=U(e,()=>e.renewsIn());if(o>pw||o<-fw)return n;
e.sleep(Math.max(0,o)+mw);let i=U(e,()=>e.quota());for(let s=0;s<3&&i<=n;s+=1)e.sleep(hw),i=U(e,()=>e.quota());return i}var oi=(e,t)=>e?`${e} ${t}`:"";function bw({sent:e,failed:t,unknown:n,left:r,
why:o},i){let s=i+r.length,a=[oi(e,"thư đã gửi"),oi(t,"thư gửi lỗi"),oi(n,"thư không rõ đã gửi"),oi(s,"thư chờ lượt sau")].filter(Boolean).join(", ")||"không có thư đến hạn";return{sent:e,failed:t,
held:s,unknown:n,did:r.length?`${a}. ${b(o)}`:a,stopped:r.length?o:void 0}}function xw(e,t,{toRecord:n,left:r,why:o},i,s){let a=new Map;for(let{key:c,kind:u,unit:l,state:d,why:p}of s)a.set(c,{...u?{
kind:A(u).label}:{},...l?{unit:l}:{},state:K[d],at:e.now,why:b(p)});for(let c of i)a.set(c.key,Re(c,"held",e.now,b({key:"letter.quota"})));for(let c of r)a.set(c.key,Re(c,"held",e.now,b(o)));
n.forEach((c,u)=>a.set(u,c)),a.size&&Dt(e,t,()=>ot(e,a))}function ww(e,{sent:t,refused:n,refusedFirst:r},o){let i={...n,...t>0?r:{}};JSON.stringify(i)!==JSON.stringify(o.refused)&&U(e,(
)=>e.setRefused(i))}function kw(e,t,n,r,o){let i=Dt(e,t,()=>(Hd(e,n.inFlight),Se(e,!0))),s=U(t,()=>t.quota()),a=U(t,()=>ni(e,t,i,s)),c=$t(a,e.today),u=gw(r(c,a),a),l=o?0:a.settings.quotaReserve,d=o?s:
yw(t,u,s,l),{go:p,held:f}=Tt(u,d,l);p.length&&U(t,()=>t.keepJournal({key:"",gone:[],doubt:[],at:e.now}));let m=new ti(e,t,a,d,n.refused,o),{outcome:h}=m;try{m.run(p),xw(e,t,h,o?[]:f,o?[]:c.closed)}
catch(g){throw m.leaveWord(),g}return(p.length||n.inFlight)&&U(t,()=>t.closeJournal()),ww(t,h,n),bw(h,f.length)}var vw=e=>b(e instanceof L?e.problem:e instanceof it?{key:"letter.sheetBusy"}:{key:
"letter.runFailed"});function Gd(e,t){try{U(e,()=>e.setLastRun(t))}catch{}}function ii(e,t,n,r=""){let o=Zd(e,t);if(o)try{return kw(e,t,o,n,r)}finally{jd(t)}}var Wd=(e,t)=>{ii(e,t,()=>[],xr)};
function Sw(e,t){let[n]=ri(U(t,()=>e.compileSettings()),e.settings());if(!e.settings().lettersOn)return;if(n)throw new L(n);let r=ii(e,t,o=>o.letters);return r&&{lastRun:e.now,did:r.did,trouble:""}}
function Vd(e,t){let{runner:n,lastRun:r,did:o}=U(t,()=>t.post());if(!(!n||U(t,()=>t.me())!==n))try{let i=Sw(e,t);i&&Gd(t,i)}catch(i){if(Gd(t,{lastRun:r,did:o,trouble:`${Z(e.today)}: ${vw(i)}`}),!(
i instanceof L))throw i}}var si={is:"nobody"},D=e=>"email"in e?e.email:"";var Rw=e=>e;function ai(e){let t=new Set,n=new Map;for(let r of e.map(k))t.add(r),n.has(Pe(r))||n.set(Pe(r),r);return r=>{
var o;return t.has(r)?r:(o=n.get(Pe(r)))!=null?o:r}}function ci(e,t,n=Rw){return t===""?"":e.choices?uu(e,t):e.code==="own"?k(t):e.code==="other"?n(k(t)):t}function qd(e){
return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var ua=e=>e?`"${e}" `:"";function la(e,t=""){if(
typeof e!="number")throw new TypeError(ua(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(ua(t)+"expected integer >= 0, got "+e);return e}function An(e,t,n=
""){if(qd(e)&&(t===void 0||e.length===t))return e;t!==void 0&&la(t,"length");let r=qd(e),o=t!==void 0?` of length ${t}`:"",i=r?`length=${e.length}`:`type=${typeof e}`,s=ua(
n)+"expected Uint8Array"+o+", got "+i;throw r?new RangeError(s):new TypeError(s)}function Jd(e){if(typeof e!="function"||typeof e.create!="function")throw new TypeError(
"expected hash wrapped by utils.createHasher");if(la(e.outputLen),la(e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error("hash blockLen / outputLen must be >= 1")}var _w=(e,t)=>{if(e===null||
typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},Yd=(e,t)=>{_w(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&
n!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(`"${t}.__proto__" is not allowed`)};function Ln(e,t=!0){if(e.destroyed)throw new Error(
"hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function ui(e,t){An(e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError(
'"output" expected length >= '+n)}function wr(...e){for(let t=0;t< e.length;t++)e[t].fill(0)}function li(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function _e(e,t){
return e<<32-t|e>>>t}var Qd=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",Ow=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function da(e){if(An(
e),Qd)return e.toHex();let t="";for(let n=0;n< e.length;n++)t+=Ow[e[n]];return t}function Xd(e){return e>=48&&e<=57?e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:void 0}function ep(e){if(
typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);if(Qd)try{return Uint8Array.fromHex(e)}catch(o){throw o instanceof SyntaxError?new RangeError(o.message):o}let t=e.length,
n=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);let r=new Uint8Array(n);for(let o=0,i=0;o< n;o++,i+=2){let s=Xd(e.charCodeAt(i)),a=Xd(e.charCodeAt(i+1));if(
s===void 0||a===void 0){let c=e[i]+e[i+1];throw new RangeError('hex string expected, got non-hex character "'+c+'" at index '+i)}r[o]=s*16+a}return r}function $w(e,t,n="opts"){return Yd(e,"defaults"),
t!==void 0&&Yd(t,n),Object.assign(Object.create(null),e,t)}function tp(e,t={}){if(typeof e!="function")throw new TypeError('"hashCons" expected function, got type='+typeof e);t=$w({},t,"info");let n=(
o,i)=>e(i).update(o).digest(),r=e(void 0);return n.outputLen=r.outputLen,n.blockLen=r.blockLen,n.canXOF=r.canXOF,n.create=o=>e(o),Object.assign(n,t),Object.freeze(n)}var np=e=>({oid:Uint8Array.from([
6,9,96,134,72,1,101,3,4,2,e])});var di=class{constructor(t,n){_(this,"oHash");_(this,"iHash");_(this,"blockLen");_(this,"outputLen");_(this,"canXOF",!1);_(this,"finished",!1);_(this,"destroyed",!1);
if(Jd(t),An(n,void 0,"key"),this.iHash=t.create(),typeof this.iHash.update!="function")throw new Error("expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;
let r=this.blockLen,o=new Uint8Array(r);o.set(n.length>r?t.create().update(n).digest():n);for(let i=0;i< o.length;i++)o[i]^=54;this.iHash.update(o),this.oHash=t.create();for(let i=0;i< o.length;i++)o[
i]^=106;this.oHash.update(o),wr(o)}update(t){return Ln(this),this.iHash.update(t),this}digestInto(t){Ln(this),ui(t,this),this.finished=!0;let n=t.subarray(0,this.outputLen);this.iHash.digestInto(n),
this.oHash.update(n),this.oHash.digestInto(n),this.destroy()}digest(){let t=new Uint8Array(this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||(t=Object.create(Object.getPrototypeOf(
this),{}));let{oHash:n,iHash:r,finished:o,destroyed:i,blockLen:s,outputLen:a,canXOF:c}=this;return t=t,t.finished=o,t.destroyed=i,t.blockLen=s,t.outputLen=a,t.canXOF=c,t.oHash=n._cloneInto(t.oHash),
t.iHash=r._cloneInto(t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,this.oHash.destroy(),this.iHash.destroy()}},rp=(()=>{let e=((t,n,r)=>new di(t,n).update(r).digest());
return e.create=(t,n)=>new di(t,n),e})();var Tw=e=>e/2**32|0,Cw=e=>e>>>0;function op(e,t,n,r){let o=Tw(n),i=Cw(n);e.setUint32(t,r?i:o,r),e.setUint32(t+4,r?o:i,r)}function ip(e,t,n){return e&t^~e&n}
function sp(e,t,n){return e&t^e&n^t&n}var pi=class{constructor(t,n,r,o){_(this,"blockLen");_(this,"outputLen");_(this,"canXOF",!1);_(this,"padOffset");_(this,"isLE");_(this,"buffer");_(this,"view");_(
this,"finished",!1);_(this,"length",0);_(this,"pos",0);_(this,"destroyed",!1);this.blockLen=t,this.outputLen=n,this.padOffset=r,this.isLE=o,this.buffer=new Uint8Array(t),this.view=li(this.buffer)}
update(t){Ln(this),An(t);let{view:n,buffer:r,blockLen:o}=this,i=t.length,s=!1;for(let a=0;a< i;){let c=Math.min(o-this.pos,i-a);if(c===o){let u=li(t);for(;o<=i-a;a+=o)this.process(u,a);s=!0;continue}
r.set(a===0&&c===i?t:t.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===o&&(this.process(n,0),this.pos=0,s=!0)}return this.length+=t.length,s&&this.roundClean(),this}digestInto(t){Ln(this),ui(t,
this),this.finished=!0;let{buffer:n,view:r,blockLen:o,isLE:i}=this,{pos:s}=this;n[s++]=128,n.fill(0,s),this.padOffset>o-s&&(this.process(r,0),n.fill(0)),op(r,o-8,this.length*8,i),this.process(r,0),
this.roundClean();let a=t===n?r:li(t),c=this.outputLen,u=c/4,l=this.get();if(c%4||u>l.length)throw new Error("invalid outputLen");for(let d=0;d< u;d++)a.setUint32(4*d,l[d],i)}digest(){let{buffer:t,
outputLen:n}=this;this.digestInto(t);let r=t.slice(0,n);return this.destroy(),r}_cloneIntoMeta(t){let{buffer:n,length:r,finished:o,destroyed:i,pos:s}=this;return t.destroyed=i,t.finished=o,t.length=r,
t.pos=s,s&&t.buffer.set(n),t}clone(){return this._cloneInto()}},ap=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var Pw=Uint32Array.from([
1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,
264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,
1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,
1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),st=new Uint32Array(64),pa=class extends pi{constructor(n,r){super(64,n,8,!1);_(this,"A",
0);_(this,"B",0);_(this,"C",0);_(this,"D",0);_(this,"E",0);_(this,"F",0);_(this,"G",0);_(this,"H",0);this.A=r[0]|0,this.B=r[1]|0,this.C=r[2]|0,this.D=r[3]|0,this.E=r[4]|0,this.F=r[5]|0,this.G=r[6]|0,
this.H=r[7]|0}get(){let{A:n,B:r,C:o,D:i,E:s,F:a,G:c,H:u}=this;return[n,r,o,i,s,a,c,u]}set(n,r,o,i,s,a,c,u){this.A=n|0,this.B=r|0,this.C=o|0,this.D=i|0,this.E=s|0,this.F=a|0,this.G=c|0,this.H=u|0}
_cloneInto(n){return(n||(n=new this.constructor)).set(...this.get()),this._cloneIntoMeta(n)}process(n,r){for(let p=0;p<16;p++,r+=4)st[p]=n.getUint32(r,!1);for(let p=16;p<64;p++){let f=st[p-15],m=st[
p-2],h=_e(f,7)^_e(f,18)^f>>>3,g=_e(m,17)^_e(m,19)^m>>>10;st[p]=g+st[p-7]+h+st[p-16]|0}let{A:o,B:i,C:s,D:a,E:c,F:u,G:l,H:d}=this;for(let p=0;p<64;p++){let f=_e(c,6)^_e(c,11)^_e(c,25),m=d+f+ip(c,u,
l)+Pw[p]+st[p]|0,g=(_e(o,2)^_e(o,13)^_e(o,22))+sp(o,i,s)|0;d=l,l=u,u=c,c=a+m|0,a=s,s=i,i=o,o=m+g|0}o=o+this.A|0,i=i+this.B|0,s=s+this.C|0,a=a+this.D|0,c=c+this.E|0,u=u+this.F|0,l=l+this.G|0,d=
d+this.H|0,this.set(o,i,s,a,c,u,l,d)}roundClean(){wr(st)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),wr(this.buffer)}},fa=class extends pa{constructor(){super(32,ap)}};var fi=tp(()=>new fa,
np(1));var Ew=16,cp=e=>da(e.slice(0,Ew));function ma(e){let t=encodeURIComponent(e.replace(/[\uD800-\uDFFF]/gu,"\ufffd")),n=[];for(let r=0;r< t.length;r+=1){let o=t[r]==="%";n.push(o?parseInt(t.slice(
r+1,r+3),16):t.charCodeAt(r)),o&&(r+=2)}return Uint8Array.from(n)}var up=e=>cp(fi(ma(e))),ha=e=>da(fi(ma(e))),mi=class{constructor(t){this.known=new Map;this.start=rp.create(fi,ep(t))}of(t){var r;
let n=(r=this.known.get(t))!=null?r:cp(this.start.clone().update(ma(t)).digest());return this.known.set(t,n),n}};var Aw=8,Nn=class{constructor(t){this.name=ha(`name of ${t}`).slice(0,Aw),this.keyed=
new mi(t)}of(t,...n){return this.keyed.of(JSON.stringify([t,...n]))}},lp=e=>ha(e.join(`\n`));var kr=(e,t)=>e!==""&&Qe(e)===Qe(t),at=(e,t)=>t.some(n=>kr(n,e));function dp(e,t){return t?{staff:e.filter(
n=>at(n,t)),kept:t.filter(n=>at(n,e))}:{staff:[...e],kept:void 0}}var pp=(e,t)=>e.filter(n=>!at(n,t));var Lw=()=>Date.now().toString(36).slice(-6).toUpperCase();function vr(e,t){var o,i;let n=t,r=
String((o=n==null?void 0:n.stack)!=null?o:"").split(`\n`).filter(s=>/^\s+at \S/.test(s)).slice(0,5).map(s=>s.trim());console.error(`ref ${e}: ${String((i=n==null?void 0:n.name)!=null?i:
"Error")} ${r.join(" | ")}`)}function hi(e){if(e instanceof L)return e.problem;let t=Lw();return vr(t,e),{key:"workbook.unexpected",with:{ref:t}}}var fp=e=>`draft/${e}/count`,mp=(e,
t)=>`draft/${e}/${t}`,hp={get(e){var r,o;let t=PropertiesService.getUserProperties().getProperties(),n="";for(let i=0;i< Number((r=t[fp(e)])!=null?r:0);i+=1)n+=(o=t[mp(e,i)])!=null?o:"";return n},
keep(e,t){let n={},r=Math.ceil(t.length/2500);for(let o=0;o< r;o+=1)n[mp(e,o)]=t.slice(o*2500,(o+1)*2500);PropertiesService.getUserProperties().setProperties({...n,[fp(e)]:String(r)})},drop(e){let t=
PropertiesService.getUserProperties();for(let n of Object.keys(t.getProperties()))n.indexOf(`draft/${e}/`)===0&&t.deleteProperty(n)}};var Oe=e=>(e>26?Oe(Math.floor((e-1)/26)):"")+String.fromCharCode(
65+(e-1)%26),gp=e=>[...e].reduce((t,n)=>t*26+n.charCodeAt(0)-64,0),ct=(e,t=e)=>`${Oe(e)}2:${Oe(t)}`;function Mn(e){let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[1]===n-1?r[1]=
n:t.push([n,n])}return t}var yp=/^[=+\-@\t\r\n＝＋－＠']/,Ut=e=>yp.test(e)?`'${e}`:e,Nw={text:"@",number:"0",day:"dd/MM/yyyy",time:"dd/MM/yyyy HH:mm"},Kt=e=>{var t;return Nw[(t=e.format)!=null?t:"text"]};
function gi(e,t){var o;if(t==="")return"";let n=(o=e.format)!=null?o:"text";if(n==="number")return Number.isFinite(Number(t))?Number(t):Ut(t);if(n==="text")return Ut(t);let r=Hr(t);
return Number.isFinite(r)?new Date(r):Ut(t)}function yi(e,t){if(t instanceof Date)return e.format==="day"?vt(t.getTime()).slice(0,10):vt(t.getTime());let n=typeof t=="boolean"?t?"TRUE":"FALSE":
t==null?"":String(t);return n.charAt(0)==="'"&&yp.test(n.slice(1))?n.slice(1):n}var bp=e=>{let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[r.length-1]===n-1?r.push(n):t.push([
n])}return t};function ga(e,t,n){let r=bp(t);return bp(e).flatMap(o=>r.map(i=>({row:o[0],column:i[0],values:o.map(s=>i.map(a=>n(s,a)))})))}function bi(e,t,n,r){try{return r()}catch(o){let i=
e.getMaxRows();if(t<=i)throw o;return e.insertRowsAfter(i,t-i+n),r()}}var Mw=3,xp="Cần sửa: ",wi=(e,t)=>e&&e.indexOf(xp)!==0?e:t?xp+t:"",q=e=>E[e].columns;function ya(e,t,n){let r=new Map;for(let[o,
i]of Object.entries(q(e))){let s=n.findIndex(a=>String(a).trim()===i.heading);if(s<0)throw new L({key:"workbook.lostColumn",with:{tab:t,column:i.heading}});if(n.some((a,c)=>c>s&&String(a).trim(
)===i.heading))throw new L({key:"workbook.twoColumns",with:{tab:t,column:i.heading}});r.set(o,s+1)}return r}function Iw(e){try{return e.getSheetValues(1,1,-1,-1)}catch(t){if(e.getLastRow()>0)throw t;
return[]}}var zw=(e,t)=>{let n=e.findIndex(({column:r})=>r.code==="own");return ai(n<0?[]:t.map(r=>r[n]))},Fw={accounts:"rowId",units:"code"},xi=class{constructor(t,n,r){this.tab=t;this.sheet=n;
this.untidy=new Map;this.asRead=new Map;this.typedRows=new Set;this.typedKeys=new Set;this.ownKeys=new Set;this.writtenBefore=new Set;this.key=Fw[t];let[o=[],...i]=Iw(n);this.positions=ya(t,E[
t].title,o);let s=Object.entries(q(t)).map(([u,l])=>({key:u,column:l,at:this.positions.get(u)-1})),a=i.map(u=>s.map(({column:l,at:d})=>yi(l,u[d]))),c=r!=null?r:zw(s,a);this.rows=a.map((u,
l)=>this.rowFrom(s,u,c,l)),this.known=this.rows.length}rowFrom(t,n,r,o){let i={};return t.forEach(({key:s,column:a},c)=>{if((i[s]=ci(a,n[c],r))===n[c])return;let l=this.untidy.get(s);l?l.push(o):
this.untidy.set(s,[o])}),i}rowAsRead(t){var n;return t< this.known?(n=this.asRead.get(t))!=null?n:this.rows[t]:void 0}blocks(t,n,r){let o=new Map(n.map(s=>[this.positions.get(s),s])),i=s=>q(this.tab)[
o.get(s)];return ga(t,[...o.keys()],(s,a)=>gi(i(a),r(s,o.get(a)))).map(({row:s,column:a,values:c})=>({row:s,column:a,values:c,formats:c.map(u=>u.map((l,d)=>Kt(i(a+d))))}))}rangeOf({row:t,column:n,
values:r}){return this.sheet.getRange(t,n,r.length,r[0].length)}write(t,n,r,o){for(let i of this.blocks(t,n,r)){let s=this.rangeOf(i);o&&s.setNumberFormats(i.formats),s.setValues(i.values)}}putTyped(
t){if(t.length===0)return;let n=new Map(t.map(r=>[ee(r.index),r.cells]));this.write([...n.keys()],Object.keys(t[0].cells),(r,o)=>{var i;return(i=n.get(r)[o])!=null?i:""},!0),this.remember(t);for(let{
index:r,cells:o}of t){this.typedRows.add(r);for(let i of Object.keys(o))this.typedKeys.add(i)}}putOwn(t){if(t.length===0)return;let n=Object.keys(t[0].cells),r=ga(t.map(c=>c.index),[1],(
)=>0).length>Mw,o=this.renamed(t),i=!r&&o.length===t.length;this.remember(t);for(let c of n)this.ownKeys.add(c);let s=(c,u)=>this.rows[c-2][u],a=r?this.rows.map((c,u)=>ee(u)):t.map(c=>ee(c.index));
this.write(a,i?n:n.filter(c=>c!==this.key),s,!1),!i&&o.length&&this.write(o.map(c=>ee(c.index)),[this.key],s,!1)}renamed(t){let{key:n}=this;return n===void 0||!(n in t[0].cells)?[]:t.filter(({index:r,
cells:o})=>o[n]!==this.rows[r][n])}makeRoom(t){let n=this.sheet.getMaxRows(),r=ee(this.rows.length)+t-1-n;r>0&&this.sheet.insertRowsAfter(n,r)}append(t){if(t.length===0)return;let n=
Object.fromEntries(Object.keys(q(this.tab)).map(r=>[r,""]));for(;;){let r=ee(this.rows.length),o=this.blocks(t.map((a,c)=>r+c),Object.keys(t[0]),(a,c)=>{var u;return(u=t[a-r][c])!=null?u:""}),i=bi(
this.sheet,r+t.length-1,0,()=>o.map(a=>this.rangeOf(a))),s=Math.max(0,...i.map(a=>a.getValues().reduce((c,u,l)=>u.some(d=>d!=="")?l+1:c,0)));if(s===0){i.forEach((a,c)=>a.setNumberFormats(o[
c].formats).setValues(o[c].values));break}for(let a=0;a< s;a+=1)this.rows.push({...n})}for(let r of t)this.typedRows.add(this.rows.length),this.rows.push({...n,...r});for(let r of Object.keys(t[
0]))this.typedKeys.add(r)}putNotes(t){let n=t.map(m=>ee(m.index)),r=Object.keys(t[0].notes),o=r.map(m=>this.positions.get(m)),[i,s]=[Math.min(...n),Math.max(...n)],[a,c]=[Math.min(...o),Math.max(
...o)],u=new Map(t.map(m=>[ee(m.index),m.notes])),l=new Map(r.map((m,h)=>[o[h],m])),d=this.sheet.getRange(i,a,s-i+1,c-a+1),p=d.getNotes(),f=p.map((m,h)=>m.map((g,$)=>{var v,H;let R=(H=u.get(
i+h))==null?void 0:H[(v=l.get(a+$))!=null?v:""];return R===void 0?g:wi(g,R)}));JSON.stringify(f)!==JSON.stringify(p)&&d.setNotes(f)}at(t){return this.positions.get(t)}remember(t){for(let{index:n,
cells:r}of t){let o=this.rows[n];n< this.known&&!this.asRead.has(n)&&this.asRead.set(n,{...o}),Object.assign(o,r)}}};var ut=({tab:e,positions:t})=>Object.entries(q(e)).map(([n,r])=>({key:n,column:r,
at:t.get(n)})).sort((n,r)=>n.at-r.at);function Dw(e,t){let n=wp(t),r=[];return e.forEach((o,i)=>{if(n.includes(o))return;let a=(i===0?-1:n.indexOf(e[i-1]))+1,c=n[a],u=a>=n.length||!e.includes(c)?{do:
"write",at:a,heading:o,old:c!=null?c:""}:{do:"insert",at:a,heading:o,old:""};r.push(u),kp(n,u)}),r}function wp(e){let t=e.map(n=>n.trim());for(;t.length&&t[t.length-1]==="";)t.pop();return t}var kp=(
e,{do:t,at:n,heading:r})=>{e.splice(n,t==="insert"?0:1,r)};function Uw(e,t,n,r){let o=wp(n),i=r,s=Dw(ki(e),n).map(a=>{let{do:c,at:u,heading:l,old:d}=a;return i=vp(t,i,u+1)+(c==="insert"?1:0),
c==="insert"&&t.insertColumnBefore(u+1),t.getRange(1,u+1).setNumberFormat("@").setValue(l),kp(o,a),d?{key:"setup.headingBack",with:{tab:E[e].title,column:l,old:d}}:{key:"setup.columnMade",with:{tab:E[
e].title,column:l}}});return{now:o,columns:i,did:s}}var ki=e=>Object.values(q(e)).map(({heading:t})=>t);function vp(e,t,n){return t< n&&e.insertColumnsAfter(t,n-t),Math.max(t,n)}function Sp(e,{sheet:
t,made:n}){var u;let[r,o]=[t.getMaxRows(),t.getMaxColumns()],i=n?[]:((u=t.getRange(1,1,1,o).getValues()[0])!=null?u:[]).map(String),s=(l,d,p)=>({tab:e,sheet:t,isNew:d,rows:r,columns:p,positions:ya(e,
E[e].title,l)});if(i.some(l=>l!=="")){let l=Uw(e,t,i,o);return{open:s(l.now,!1,l.columns),did:l.did}}let a=vp(t,o,ki(e).length),c=s(ki(e),n||t.getLastRow()===0,a);return c.isNew||ba(c),{open:c,did:[]}
}function ba({tab:e,sheet:t}){let n=ki(e);t.getRange(1,1,1,n.length).setNumberFormat("@").setValues([n])}function Rp(e,{rows:t,columns:n}){let[r="",o=r]=e.replace(/\$/g,"").toUpperCase().split(":"),i=
l=>[gp(/^[A-Z]*/.exec(l)[0]),Number(/\d*$/.exec(l)[0])],[[s,a],[c,u]]=[i(r),i(o)];return{top:a||1,bottom:u||t,left:s||1,right:c||n}}function Sr(e,t){if(!e)return"";let{top:n,bottom:r,left:o,right:i}=
Rp(e,t);return`${n} ${o} ${r} ${i}`}var In=(e,t)=>e.flatMap(n=>{let{top:r,bottom:o,left:i,right:s}=Rp(n,t);return Array.from({length:s-i+1},(a,c)=>`${i+c}: ${r}-${o}`)}).sort().join(),zn=e=>e.split(
/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((t,n)=>n%2?t:t.replace(/\s+/g,"").toUpperCase()).join(""),xa=e=>e.toLowerCase();var wa="Sổ Tài Khoản: ",va=e=>e.getEmail().toLowerCase();function vi(e,t,n){
let r=e.getEditors().map(s=>({user:s,email:va(s)})),o=s=>at(s,t),i=r.map(({email:s})=>s);return{staff:i.filter(s=>s!==n&&o(s)),unseen:t.filter(s=>s&&s!==n&&!at(s,i)),others:r.filter(({email:s})=>!o(
s)&&!(s&&s===n)),owner:n,me:Session.getEffectiveUser()}}function Kw({tab:e,positions:t}){let n=o=>Mn(ut({tab:e,positions:t}).filter(({column:i})=>i.writer===o).map(({at:i})=>i)),r={name:
"dòng tiêu đề",range:"1:1",open:[]};return e==="units"?[{name:"danh sách đơn vị",range:"",open:n("us").map(([o,i])=>ct(o,i))}]:e==="accounts"?[r,...n("staff").map(([o,i])=>({name:`cột ${[...new Set([
o,i])].map(Oe).join("–")}, duyệt`,range:ct(o,i),open:[]}))]:e==="log"?[r]:[{name:`thẻ ${E[e].title}`,range:"",open:[]}]}var _p=e=>e.getA1Notation(),Op=e=>e.getEditors().map(va),Zw=(e,t,n)=>Sr(e.range,
n)===Sr(t.range,n)&&In(e.open,n)===In(t.open,n),ka=({editors:e},t)=>t.filter(n=>!e.includes(n));function jw(e,{staff:t,unseen:n,owner:r},o){let i=e.editors.filter(Boolean);return ka(e,t).length===0&&
i.every(s=>[r,o,...t,...n].includes(s))&&e.editors.length-i.length<=ka(e,n).length}var Fn=class{constructor(t){this.people=t;this.hiddenStay=!1;this.me=va(t.me)}ensure(t){let n=Kw(t),r=t.made?[]:
this.ours(t,n),o=(a,c)=>a.name===c.name&&Zw(a,c,t)&&!a.warns&&jw(a,this.people,this.me),i=n.filter(a=>!r.some(c=>o(c,a))),s=r.filter(a=>!n.some(c=>o(a,c)));return s.forEach(({protection:a})=>a.remove(
)),r.filter(a=>!s.includes(a)).forEach(a=>this.letUnseenIn(a.protection,ka(a,this.people.unseen))),i.forEach(a=>this.protect(t.sheet,a)),i.length||s.length?[{key:"setup.protection",with:{tab:E[
t.tab].title}}]:[]}ours({sheet:t,...n},r){let{SHEET:o,RANGE:i}=SpreadsheetApp.ProtectionType,s=t.getProtections(o).map(c=>({protection:c,description:c.getDescription(),range:""})),a=t.getProtections(
i).map(c=>({protection:c,description:c.getDescription(),range:void 0}));return[...s,...a].flatMap(({protection:c,description:u,range:l})=>{if(u&&u.indexOf(wa)!==0)return[];let d=l!=null?l:_p(
c.getRange()),p=d!==""&&r.some(f=>Sr(f.range,n)===Sr(d,n));return!u&&!(p&&this.stopsNobody(c))?[]:[{protection:c,range:d,name:u.slice(wa.length),open:d?[]:c.getUnprotectedRanges().map(_p),warns:
c.isWarningOnly(),editors:Op(c)}]})}stopsNobody(t){let n=Op(t);return this.people.others.every(({email:r})=>n.includes(r))}protect(t,{name:n,range:r,open:o}){var p;let{staff:i,unseen:s,others:a,owner:
c,me:u}=this.people,l=r?t.getRange(r).protect():t.protect();l.setDescription(wa+n),o.length&&l.setUnprotectedRanges(t.getRangeList(o).getRanges()),this.me?l.addEditors([...new Set([this.me,...i,
c])].filter(Boolean)):l.addEditor(u).addEditors([...i,c].filter(Boolean));let d=a.map(({email:f})=>f).filter(Boolean);d.length&&l.removeEditors(d);for(let{user:f,email:m}of a)m||this.takeOff(l,f);
this.letUnseenIn(l,s),(p=this.domain)!=null||(this.domain=l.canDomainEdit()),this.domain&&l.setDomainEdit(!1)}takeOff(t,n){try{t.removeEditor(n)}catch{this.hiddenStay=!0}}letUnseenIn(t,n){for(
let r of n)try{t.addEditor(r)}catch{}}};var Zt='*LEN("STK")',$p={missing:["#f4c7c3","#7a1c14"],fix:["#fce8b2","#5f4300"],reported:["#d2e3fc","#174ea6"],approved:["#ceead6","#0d652d"],none:["#e8eaed",
"#3c4043"],quiet:["#f8f9fa","#5f6368"],late:["#fad2cf","#8c1d18"]};function Tp(e,t,n,r){let o=r.map(({key:a})=>t.get(a)),i=Math.min(...o),s=r.map(({key:a,holds:c})=>`(${Oe(i)}$1="${q(e)[
a].heading}")*${c}`);return{colour:n,columns:[[i,Math.max(...o)]],formula:`=(${s.join("+")})${Zt}`}}var Ra=e=>t=>`$${Oe(e.get(t))}2`,Cp=e=>(t,n)=>`(${Ra(e)(t)}="${n}")`;function Bw(e){let[t,n]=[Ra(e),
Cp(e)],r=(...o)=>o.map(i=>[e.get(i),e.get(i)]);return[{colour:"missing",columns:r("name","status"),formula:`=${n("status",y.missing)}${Zt}`},Tp("units",e,"fix",[{key:"status",holds:n("status",y.fix)},
{key:"timeliness",holds:n("timeliness",P.grace)},{key:"faults",holds:`(${t("faults")}<>"")`}]),...["reported","approved","none"].map(o=>({colour:o,columns:r("status"),formula:`=${n("status",y[
o])}${Zt}`})),{colour:"late",columns:r("timeliness"),formula:`=(${n("timeliness",P.overdue)}+${n("timeliness",P.late)})${Zt}`}]}function Hw(e){let[t,n]=[Ra(e),Cp(e)],r=o=>[[e.get(o),e.get(o)]];return[
{colour:"quiet",columns:[[1,Math.max(...e.values())]],formula:`=${n("usage",X.stopped)}${Zt}`},Tp("accounts",e,"fix",[...Xn.map(({key:o,bit:i})=>({key:o,holds:`ISODD(INT(${t("mask")}/${2**i}))`})),{
key:"faults",holds:`(${t("faults")}<>"")`},{key:"review",holds:n("review",V.returned)}]),{colour:"approved",columns:r("review"),formula:`=${n("review",V.passed)}${Zt}`},{colour:"reported",columns:r(
"changed"),formula:`=(${t("changed")}<>"")${Zt}`}]}var Sa={units:Bw,accounts:Hw},Gw=e=>{var t,n;return zn(String((n=(t=e.getBooleanCondition())==null?void 0:t.getCriteriaValues()[0])!=null?n:""))},Ww=
e=>e.getRanges().map(t=>t.getA1Notation()),Pp=e=>e.columns.map(([t,n])=>ct(t,n));function Vw({sheet:e},t,n){let r=e.getRangeList(t.flatMap(i=>Pp(i))).getRanges(),o=t.map(
i=>SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(i.formula).setBackground($p[i.colour][0]).setFontColor($p[i.colour][1]).setRanges(r.splice(0,i.columns.length)).build());
e.setConditionalFormatRules([...o,...n])}function Rr(e){var i;let t=(i=Sa[e.tab])==null?void 0:i.call(Sa,e.positions);if(!t)return[];let n=(e.isNew?[]:e.sheet.getConditionalFormatRules()).map(s=>({
rule:s,formula:Gw(s)})),r=n.filter(({formula:s})=>s.indexOf('LEN("STK")')>=0);return r.length===t.length&&t.every((s,a)=>r[a].formula===zn(s.formula)&&In(Ww(r[a].rule),e)===In(Pp(s),e))?[]:(Vw(e,t,
n.filter(s=>!r.includes(s)).map(({rule:s})=>s)),[{key:"setup.colours",with:{tab:E[e.tab].title}}])}var qw="#e8f0fe",Yw="#f1f3f4",Ep=e=>e.writer==="us"?Yw:qw,Si=({tab:e})=>({tab:E[e].title});
function Ap({sheet:e},t){for(let n of new Set(t.map(({column:r})=>Kt(r)))){let r=t.filter(({column:o})=>Kt(o)===n).map(({at:o})=>o);e.getRangeList(Mn(r).map(([o,i])=>ct(o,i))).setNumberFormat(n)}}
function Xw(e){let t=ut(e),n=e.sheet.getRange(2,1,e.rows-1,t[t.length-1].at).getNumberFormats(),r=t.filter(({at:o,column:i})=>n.some(s=>xa(s[o-1])!==xa(Kt(i))));return Ap(e,r),r.length?[{key:
"setup.formats",with:Si(e)}]:[]}var Lp=e=>ut(e).flatMap(({at:t,column:n})=>n.choices?[{column:n,choices:n.choices,range:e.sheet.getRange(ct(t))}]:[]),Np=(e,t)=>SpreadsheetApp.newDataValidation(
).requireValueInList([...e],!0).setAllowInvalid(!0).setHelpText(t).build(),Jw=(e,t,n)=>JSON.stringify(e.getCriteriaValues())===JSON.stringify([t,!0])&&e.getAllowInvalid()&&e.getHelpText()===n;
function Mp(e){try{return e(),SpreadsheetApp.flush(),!0}catch{return!1}}function Qw(e){var r;let t=!1,n=[];for(let{column:o,choices:i,range:s}of Lp(e)){let a=s.getDataValidations(),c=(r=a[0])==null?
void 0:r[0],u=c&&Jw(c,i,o.help)?c:Np(i,o.help);Mp(()=>s.setDataValidation(u))?t=a.some(l=>!l[0])||t:n.push(o.heading)}return[...t?[{key:"setup.choices",with:Si(e)}]:[],...n.length?[{key:"setup.table",
with:{...Si(e),columns:n.join("”, “")}}]:[]]}function e0(e){let t=ut(e),n=e.sheet.getRange(1,1,1,t[t.length-1].at),r=new Map(t.map(({at:u,column:l})=>[u,l])),[o,i]=[n.getNotes()[0],n.getBackgrounds()[
0]],s=o.map((u,l)=>{var d,p;return(p=(d=r.get(l+1))==null?void 0:d.help)!=null?p:u}),a=i.map((u,l)=>r.has(l+1)?Ep(r.get(l+1)):u),c=JSON.stringify([o,i])===JSON.stringify([s,a]);return c||n.setNotes([
s]).setBackgrounds([a]).setFontWeight("bold").setVerticalAlignment("middle").setWrap(!0),!c}var Ip=({sheet:e},t)=>{for(let[n,r]of Mn(t.map(({at:o})=>o)))e.hideColumns(n,r-n+1)};function t0(e){let t=
ut(e).filter(({at:n,column:r})=>r.hidden&&!e.sheet.isColumnHiddenByUser(n));return Ip(e,t),t.length>0}function n0({sheet:e},t){for(let n of new Set(t.map(({column:r})=>r.width)))for(let[r,o]of Mn(
t.filter(({column:i})=>i.width===n).map(({at:i})=>i)))e.setColumnWidths(r,o-r+1,n)}function zp(e){let{tab:t,sheet:n,rows:r}=e,o=ut(e);n.setTabColor(E[t].color),n.setFrozenRows(1),E[t].frozenColumns&&
n.setFrozenColumns(E[t].frozenColumns),n0(e,o),Ip(e,o.filter(({column:s})=>s.hidden)),n.getRange(1,1,r,o.length).setNumberFormat("@").setWrap(!0).setVerticalAlignment("top"),Ap(e,o.filter(({column:s}
)=>Kt(s)!=="@"));let i=Lp(e);i.length&&Mp(()=>{for(let{column:s,choices:a,range:c}of i)c.setDataValidation(Np(a,s.help))}),n.getRange(1,1,1,o.length).setNotes([o.map(({column:s}
)=>s.help)]).setBackgrounds([o.map(({column:s})=>Ep(s))]).setFontWeight("bold").setVerticalAlignment("middle")}var _a=e=>[...Xw(e),...Qw(e)];function Fp(e){let t=[e0(e),t0(e)].some(Boolean);return[
..._a(e),...t?[{key:"setup.looks",with:Si(e)}]:[]]}var Ri=["accounts","units"],r0=100,Dp=400;function o0({sheet:e,rows:t}){let n=e.getMaxRows(),r=ee(t.length)-1;return n-r>=r0?n:(e.insertRowsAfter(n,
Dp),n+Dp)}function Up(e,t,n){let r,o=t;for(let i of Ri){let s=e(i),a=o0(s);if(a===t[i])continue;let{sheet:c,positions:u}=s,l={tab:i,sheet:c,isNew:!1,rows:a,columns:c.getMaxColumns(),positions:u};_a(
l),Rr(l),r!=null||(r=new Fn(n())),r.ensure({...l,made:!1}),o={...o,[i]:a}}return o}var Oa=5,Dn=10,_r=[["Phải báo cáo",""],[P.onTime,"timeliness"],[P.grace,"timeliness"],[P.late,"timeliness"],[
y.missing,"status"],[y.fix,"status"],[y.reported,"status"],[y.approved,"status"],[y.none,"status"]];function Zp(e){let t=new Map(e.map(r=>[r.code,r.name])),n=r=>[...new Set(e.filter(o=>o.code).map(
o=>o[r]).filter(Boolean))].map(o=>({text:o,label:r==="parent"&&t.get(o)||o})).sort((o,i)=>Cc(o.label,i.label));return{kinds:n("kind"),parents:n("parent")}}var Or=e=>{let{kinds:t,parents:n}=Zp(e);
return kn(JSON.stringify([t,n]))};function i0(e,t,n){let r=d=>{let p=Oe(t.get(d));return`'${e.replace(/'/g,"''")}'!${p}2:${p}`},o=pu(r),i=(d,p,f="")=>`=SUMPRODUCT(${o}${p?`*(${r(p)}="${d}")`:
""}${f})`,s=(d,p)=>{let f=[...new Set([p,Ut(p)])].map(m=>`(${r(d)}="${m.replace(/"/g,'""')}")`);return f.length>1?`(${f.join("+")})`:f[0]},a=d=>[...d,...Array(Dn-d.length).fill("")],c=(d,p,f)=>[a([]),
a([d,..._r.map(([m])=>m)]),...f.map(m=>[Ut(m.label),..._r.map(([h,g])=>i(h,g,`*${s(p,m.text)}`))])],u=[..._r.map(([d,p])=>a([d,i(d,p)])),a(["Số tài khoản, trang, nhóm",`=SUM(${r("count")})`])];return[
...[a(["TỔNG HỢP BÁO CÁO TÀI KHOẢN FACEBOOK"]),a(["Tính đến ngày","=TODAY()"]),a([]),a(["Chỉ tiêu","Số đơn vị"]),...u],...c("Theo loại đơn vị","kind",n.kinds),...c("Theo cấp trên","parent",
n.parents)]}function s0(e){try{return e.getCharts().length>0}catch{return!0}}function Kp(e){if(s0(e))return[];let t=e.getRange(Oa+1,1,_r.length-1,2);return e.insertChart(e.newChart().asBarChart(
).setTitle("Tình hình báo cáo").addRange(t).setPosition(4,4,0,0).build()),[{key:"setup.chart"}]}function a0(e,t){let[n,r]=[e.getFormulas(),e.getValues()];return t.every((o,i)=>o.every((s,a)=>s.charAt(
0)==="="?zn(n[i][a])===zn(s):!n[i][a]&&Ut(String(r[i][a]))===s))}var c0=e=>e.flatMap((t,n)=>n===0?["A1"]:t[0]==="Chỉ tiêu"||t[1]===_r[0][0]?[`A${n+1}:${Oe(Dn)}${n+1}`]:[]);function _i(e,t,n,r){let o=
i0(t,n,Zp(r)),[i,s]=[e.getLastRow(),e.getMaxRows()],a=Math.max(o.length,i);s< a&&e.insertRowsAfter(s,a-s);let c=e.getRange(1,1,a,Dn),u=Array.from({length:a},(d,p)=>{var f;return(f=o[p])!=null?f:Array(
Dn).fill("")});if(i>0){if(a0(c,u))return Kp(e);c.clearContent().setFontWeight("normal").setBackground(null)}c.setNumberFormat("0"),e.getRange(2,2).setNumberFormat("dd/MM/yyyy"),e.getRangeList(c0(
o)).setFontWeight("bold").setBackground("#e8f0fe"),e.getRange(Oa-1,2,a-Oa+2,Dn-1).setHorizontalAlignment("right"),e.setColumnWidth(1,360),e.setColumnWidths(2,Dn-1,115),c.setValues(u);let l=[{key:
"setup.summary"},...Kp(e)];return SpreadsheetApp.flush(),l}function Un(e=2e4){for(let t=0;t<2;t+=1)try{let n=LockService.getScriptLock();return n.tryLock(e)?n:void 0}catch{Utilities.sleep(500)}}
var u0=500;function jp(e,t,n,r){var u;let o=e.getLastRow(),i=l0(o>0?(u=e.getSheetValues(1,1,1,-1)[0])!=null?u:[]:[]),s=t.map(l=>{var d,p,f;return{at:n,who:r,what:b(l.what),unit:(d=l.unit)!=null?d:"",
rowId:(p=l.rowId)!=null?p:"",columns:((f=l.columns)!=null?f:[]).join(", ")}}),a=Math.max(o,1)+1,c=l=>{bi(e,a+s.length-1,u0,()=>e.getRange(a,1,s.length,l.length)).setValues(s.map(d=>l.map(p=>p?gi(Jn[
p],d[p]):"")))};try{c(i)}catch(l){let d=e.getMaxColumns();if(d>=i.length)throw l;c(i.slice(0,d))}}function l0(e){let t=Object.keys(Jn),n=e.map(r=>t.find(o=>Jn[o].heading===String(r).trim()));
return t.every(r=>n.includes(r))?n:t}function Bp(e,t){let n=e.split("/"),r=n.length-2;return n[r-2]!==lo.prefix?e:(n[r]=n[r].split(".").map(o=>{var i;return(i=t.get(o))!=null?i:o}).sort().join("."),
n.join("/"))}function Hp(e,t){let{rows:n}=e.table("accounts"),r=n.flatMap((i,s)=>{let a=i.approved?t(i):void 0;return a!==void 0&&a!==i.approved?[{index:s,cells:{approved:a}}]:[]}),o=new Map(r.map(({
index:i,cells:s})=>[br(n[i]),br({...n[i],...s})]));return e.putOwn("letters",e.table("letters").rows.flatMap((i,s)=>{let a=Bp(i.key,o);return a===i.key?[]:[{index:s,cells:{key:a}}]})),e.putOwn(
"accounts",r),r.length}var Gp=(e,t)=>Hp(e,n=>il(n.approved,n,t)),Wp=(e,t)=>Hp(e,n=>So(n,t)?Pt(n,t):void 0);var Vp=[{number:1,why:"The first layout: every tab starts with its headings frozen.",run:({
sheets:e})=>{for(let t of Object.values(e))t.getFrozenRows()===0&&t.setFrozenRows(1)}},{number:2,why:
"Marks of approved rows are keyed and by column name: those of 0.1.0 could be guessed, and a column more voided them all.",run:({sheets:e,office:t,markKey:n})=>{e.accounts&&Gp(t,n)}}],qp=Vp.length;
function Yp(e,t,n){for(let r of Vp)r.number<=e||(r.run(t),n(r.number))}function Xp(e,t){var n,r;for(let o=0;o< Math.max(e.length,t.length);o+=1)if(((n=e[o])!=null?n:"")!==((r=t[o])!=null?r:
""))return!1;return!0}function d0(e,t){let n=new Map;return e.forEach((r,o)=>{var s;let i=t(r);i&&n.set(i,[...(s=n.get(i))!=null?s:[],o])}),n}var $a=class{constructor(t,n,r){this.known=t;this.found=n;
this.sight=r;this.out={put:[],add:[],stands:[]};this.free=[];this.homeless=new Set;this.over=new Set;this.inDoubt=!1;this.owners=new Map;var o;for(let{now:i}of t)this.owners.set(r.idOf(i),((o=
this.owners.get(r.idOf(i)))!=null?o:0)+1);this.placeOf=new Map(t.flatMap((i,s)=>this.ids(i).map(a=>[a,s])))}ids({was:t,now:n}){let[r,o]=[this.sight.idOf(n),t===void 0?"":this.sight.idOf(t)];return[r,
o!==r&&!this.owners.has(o)?o:""].filter(i=>i!=="")}look(){let t=d0(this.found,r=>this.sight.idOf(r));this.known.forEach((r,o)=>{let i=this.ids(r),s=i.flatMap(c=>{var u;return(u=t.get(c))!=null?u:[]}),
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
r].written||this.inDoubt||n.some(([o,i])=>r>o&&r< i))&&this.out.add.push(this.known[r].now)}};function Jp(e,t,n){let r=new $a(e,t,n);return r.look(),r.giveBack(),r.addLost(),r.out}var lt=e=>e,Qp=
e=>e.typedRows.size>0||[...e.ownKeys].some(t=>q(e.tab)[t].writer!=="us"),Ta=e=>e.typedRows.size>0||e.ownKeys.size>0;function ef({tab:e,sheet:t,rows:n,key:r,positions:o}){if(r===void 0)return!1;let[,
...i]=t.getSheetValues(1,o.get(r),-1,1);return!Xp(n.map(s=>lt(s)[r]),i.map(([s])=>ci(q(e)[r],yi(q(e)[r],s))))}function p0(e){let n=Object.entries(q(e.tab)).filter(([,{writer:s}])=>s!=="us").map(([
s])=>s),r=[...e.typedKeys],o=n.filter(s=>!e.typedKeys.has(s)&&!e.ownKeys.has(s)),i=(s,a)=>a.map(c=>lt(s)[c]).join(`\n`).trim();return{idOf:s=>lt(s)[e.key]||i(s,n).trim(),textOf:s=>i(s,r),restOf:s=>i(
s,o)}}function tf(e,t){let n=e.rows.map((a,c)=>({was:e.rowAsRead(c),now:a,written:e.typedRows.has(c)||e.writtenBefore.has(lt(a)[e.key])}));for(let{now:a,written:c}of n)c&&t.writtenBefore.add(lt(a)[
e.key]);for(let a of e.typedKeys)t.typedKeys.add(a);let{put:r,add:o,stands:i}=Jp(n,t.rows,p0(e)),s=(a,c)=>Object.fromEntries([...a].map(u=>[u,c?lt(c)[u]:""]));t.putTyped(r.map(({index:a,row:c})=>({
index:a,cells:s(e.typedKeys,c)}))),t.append(o.map(a=>s(e.typedKeys,a))),t.putOwn(n.flatMap(({now:a},c)=>{let u=i[c];return u!==void 0&&[...e.ownKeys].some(l=>l!==e.key&&lt(t.rows[u])[l]!==lt(a)[l])?[{
index:u,cells:s([...e.ownKeys].filter(l=>l!==e.key),a)}]:[]}))}function nf(e,t){return typeof t=="bigint"?t.toString():t}var Pa=class{constructor(t){this._getter=t,this._value=void 0}get value(){
let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function rf(e){return new Pa(e)}function of(e){return e==null}function sf(e){let t=e.startsWith("^")?1:0,n=
e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function af(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}var Ea="captureStackTrace"in Error?
Error.captureStackTrace:(...e)=>{};function Oi(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function cf(e){if(Oi(e)===!1)return!1;let t=e.constructor;if(t===void 0||
typeof t!="function")return!0;let n=t.prototype;return!(Oi(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function $i(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}
function Tr(e,t,n){let r=new e._zod.constr(t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function me(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if((
t==null?void 0:t.message)!==void 0){if((t==null?void 0:t.error)!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,
typeof t.error=="string"?{...t,error:()=>t.error}:t}function uf(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function pt(e,t=0){var n;if(
e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)!==!0)return!0;return!1}function lf(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function ft(e,t){return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}
function $r(e){return typeof e=="string"?e:e==null?void 0:e.message}function Aa(e){var n,r;let t=[];for(let o of e!=null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;
let s=(r=(n=i.maximum)!=null?n:i.length)!=null?r:i.size;s>=0&&t.push([s,o])}return t}function Ti(e,t,n){var o;var r;for(let i=t;i< e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function mt(e,t,
n){var c,u,l,d,p,f,m,h,g,$,R,v,H,Ve,Yt,Fr,Dr;var r;let o=(u=(c=e.inst)==null?void 0:c._zod)==null?void 0:u.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(l=(r=e).schema)!=null||(r.schema=
e.inst):e.schema=e.inst);let i=e.schema!==e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(Fr=(Yt=(H=(R=(g=$r((h=(m=(f=e.inst)==null?void 0:
f._zod.def)==null?void 0:m.error)==null?void 0:h.call(m,e)))!=null?g:$r(i==null?void 0:i(e)))!=null?R:$r(($=t==null?void 0:t.error)==null?void 0:$.call(t,e)))!=null?H:$r((v=n.customError)==null?
void 0:v.call(n,e)))!=null?Yt:$r((Ve=n.localeError)==null?void 0:Ve.call(n,e)))!=null?Fr:"Invalid input",a={};for(let ze of Object.keys(e))ze==="inst"||ze==="schema"||ze==="continue"||ze==="input"||
ze==="__proto__"||(a[ze]=e[ze]);return(Dr=a.path)!=null||(a.path=[]),a.message=s,t!=null&&t.reportInput&&(a.input=e.input),a}var f0=/[\uD800-\uDBFF]/;function df(e){let t=e.length;if(!f0.test(
e))return t;let n=t;for(let r=0;r< t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}function pf(e){return Array.isArray(e)?"array":typeof e=="string"?
"string":"unknown"}function ff(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):m0(e,n,r.value)}}function jt(e,t,n,r=!0){
return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function La(e,t,n){return jt(e,t,n,!1)}function m0(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){
return this==null?n:jt(this,t,n.bind(this))},set(r){jt(this,t,r)}})}function h0(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}var Ca,dt=!1,g0={configurable:!0,get(){dt=!0}};function Kn(e,
t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&Ca!==e._zod){Ca=void 0;return}Ca=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,g0);let o=dt;dt=!1;try{let i=
n(this);return dt?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i}),dt=dt||o,i}catch(i){throw delete this[t],dt=dt||o,i}},set(o){Object.defineProperty(this,t,{
configurable:!0,writable:!0,value:o})}})}function mf(e,t,n,r){let o=h0(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};
return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:i})}})}var hf;
var Na={value:void 0,enumerable:!1},gf="captureStackTrace"in Error?Error:null;function y0(e){let t=gf;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return gf=null,
new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function C(e,t,n,r){var p;let o={};function i(f){this.def=f,this.constr=d,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;
function c(f,m){if(f._zod){if(f._zod.traits.has(e))return}else{Na.value=new i(m);try{Object.defineProperty(f,"_zod",Na)}finally{Na.value=void 0}}if(f._zod.traits.add(e),t(f,m),a){let g=
Object.getPrototypeOf(f),$=f._zod.constr.prototype,R=g;for(;R&&R!==$;)R=Object.getPrototypeOf(R);let v=R!=null?R:g;a.has(v)||(a.add(v),ff(v,s))}let h=d.prototype;for(
let g in h)Object.prototype.hasOwnProperty.call(h,g)&&(g in f||(f[g]=h[g].bind(f)))}let u=(p=r==null?void 0:r.Parent)!=null?p:Object;class l extends u{}Object.defineProperty(l,"name",{value:e});
function d(f){var $;let m=r!=null&&r.Parent?y0(l):this;c(m,f);let h=m._zod.deferred;if(h){for(let R of h)R();m._zod.deferred=void 0}let g=($=globalThis.__zod_globalConfig)==null?void 0:
$.postProcessor;return g&&g(m),m}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:f=>{var m,h;return r!=null&&r.Parent&&f instanceof r.Parent?!0:(h=(
m=f==null?void 0:f._zod)==null?void 0:m.traits)==null?void 0:h.has(e)}}),Object.defineProperty(d,"name",{value:e}),d}var We=class extends Error{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var yf;(yf=(hf=globalThis).__zod_globalConfig)!=null||(hf.__zod_globalConfig={});var Zn=globalThis.__zod_globalConfig;
function $e(e){return e&&Object.assign(Zn,e),Zn}function b0(){var t;let e=this._zod;return(t=e.message)!=null||(e.message=JSON.stringify(e.def,nf,2)),e.message}function x0(e){this._zod.message=e}
var w0={get:b0,set:x0,enumerable:!0,configurable:!0},Ia={value:void 0,enumerable:!1},bf=new WeakSet([Object.prototype,Error.prototype]),xf=(e,t)=>{e.name="$ZodError",Ia.value=t,Object.defineProperty(
e,"issues",Ia),Ia.value=void 0,Object.defineProperty(e,"message",w0);let n=Object.getPrototypeOf(e);bf.has(n)||(bf.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let r=
()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},j1=C(
"$ZodError",xf),Cr=C("$ZodError",xf,void 0,{Parent:Error});var v0=e=>{let t=(n,r,o,i)=>{var c,u;let s=o?{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},s);if(
a instanceof Promise)throw new We;if(a.issues.length){let l=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(d=>mt(d,s,$e())));throw Ea(l,(u=i==null?void 0:i.callee)!=null?u:t),l}return a.value};
return t},Pr=v0(Cr),S0=e=>{let t=async(n,r,o,i)=>{var c,u;let s=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){let l=new((c=
i==null?void 0:i.Err)!=null?c:e)(a.issues.map(d=>mt(d,s,$e())));throw Ea(l,(u=i==null?void 0:i.callee)!=null?u:t),l}return a.value};return t},za=S0(Cr),R0=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:
!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new We;return i.issues.length?wf(e,i.issues,o):{success:!0,data:i.value}},Er=R0(Cr);function wf(e,t,n){let r;return{success:!1,
get error(){return r||(r=new e(t.map(o=>mt(o,n,$e()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var _0=e=>async(t,n,r)=>{let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,
issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?wf(e,i.issues,o):{success:!0,data:i.value}},Fa=_0(Cr);var kf=/^[\s\S]{0,}$/;var Da=/^-?\d+(?:\.\d+)?$/,vf=/^(?:true|false)$/i;
var Ci=C("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||(e._zod={}),e._zod.def=t,(o=(n=e._zod).onattach)!=null||(n.onattach=[])});var O0=e=>{let t=e.value;return!of(t)&&t.length!==void 0};var Sf=
C("$ZodCheckMaxLength",(e,t)=>{var r;var n;Ci.init(e,t),(r=(n=e._zod.def).when)!=null||(n.when=O0),e._zod.check=o=>{let i=o.value,s=i.length;if((typeof i=="string"&&s>t.maximum?df(i):
s)<=t.maximum)return;let c=pf(i);o.issues.push({origin:c,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,inst:e,continue:!t.abort})}});var $0=C("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;
Ci.init(e,t),t.pattern?(o=(n=e._zod).check)!=null||(n.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",code:"invalid_format",format:t.format,input:s.value,
...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),Rf=C("$ZodCheckRegex",(e,t)=>{$0.init(e,t),e._zod.check=n=>{
t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}});var _f={
major:4,minor:6,patch:7};var Me=C("$ZodType",(e,t)=>{var i,s;var n;e!=null||(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=_f;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,
...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let a of o)for(let c of a._zod.onattach)c(e);if(o.length===0)(i=(n=e._zod).deferred)!=null||(n.deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{
e._zod.run=e._zod.parse});else{let a=(u,l,d)=>{if(u.memo)return u;let p=pt(u),f;for(let m of l){if(m._zod.def.when){if(lf(u)||!m._zod.def.when(u))continue}else if(p)continue;let h=u.issues.length,g=
m._zod.check(u);if(g instanceof Promise&&(d==null?void 0:d.async)===!1)throw new We;if(f||g instanceof Promise)f=(f!=null?f:Promise.resolve()).then(async()=>{await g,u.issues.length!==h&&(Ti(u.issues,
h,e),p||(p=pt(u,h)))});else{if(u.issues.length===h)continue;Ti(u.issues,h,e),p||(p=pt(u,h))}}return f?f.then(()=>u):u},c=(u,l,d)=>{if(pt(u))return u.aborted=!0,u;let p=a(l,o,d);if(
p instanceof Promise){if(d.async===!1)throw new We;return p.then(f=>e._zod.parse(f,d))}return e._zod.parse(p,d)};e._zod.run=(u,l)=>{if(l.skipChecks)return e._zod.parse(u,l);if(
l.direction==="backward"){let p=e._zod.parse({value:u.value,issues:[]},{...l,skipChecks:!0});return p instanceof Promise?p.then(f=>c(f,u,l)):c(p,u,l)}let d=e._zod.parse(u,l);if(d instanceof Promise){
if(l.async===!1)throw new We;return d.then(p=>a(p,o,l))}return a(d,o,l)}}},{get"~standard"(){return La(this,"~standard",E0(this))},set"~standard"(e){jt(this,"~standard",e)}}),Tf=(e,
t)=>e.issues.length?{issues:e.issues.map(n=>mt(n,t,$e()))}:{value:e.value};async function P0(e,t){let n={async:!0};return Tf(await e._zod.run({value:t,issues:[]},n),n)}function E0(e){return{validate:
t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return Tf(r,n)}catch{}return P0(e,t)},vendor:"zod",version:1}}var Cf=C("$ZodString",(e,t)=>{var n;Me.init(e,
t),e._zod.pattern=(n=t.pattern)!=null?n:kf,e._zod.parse=(r,o)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",
input:r.value,inst:e}),r}});var Pf=C("$ZodNumber",(e,t)=>{Me.init(e,t),e._zod.pattern=Da,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(typeof o=="number"&&
!Number.isNaN(o)&&Number.isFinite(o))return n;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"invalid_type",
input:o,inst:e,...i?{received:i}:{}}),n}});var Ef=C("$ZodBoolean",(e,t)=>{Me.init(e,t),e._zod.pattern=vf,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=n.value;
return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});function A0(e,t){let n=Aa(e._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(i=>i[
0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&(s==null?void 0:s.direction)!=="backward"){for(let[c,u]of Aa(e._zod.def.checks))if(a>c&&u._zod.def.when(i)){
let l=i.issues.length;return u._zod.check(i),i.issues[l].continue=!1,Ti(i.issues,l,e),i}}return o(i,s)}}var L0=e=>Array.isArray(e)?e.length:-1;function Of(e,t,n){e.issues.length&&t.issues.push(...ft(
n,e.issues)),t.value[n]=e.value}var Af=C("$ZodArray",(e,t)=>{Me.init(e,t);let n=Zn.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:
"array",code:"invalid_type",input:i,inst:e}),r;r.value=n?n.alloc(e,r,Array(i.length),o):Array(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let c=0;c< i.length;c++){let u=i[c],l=
t.element._zod.run({value:u,issues:[]},o);if(l instanceof Promise)s.push(l.then(d=>Of(d,r,c)));else if(Of(l,r,c),a&&l.issues.length!==0&&pt(l))break}return s.length?Promise.all(s).then(()=>r):r},A0(e,
L0)});function Pi(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...ft(n,e.issues))}if(!s&&o===void 0){
e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var N0=[];
function M0(e){var s,a,c,u;let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:N0,o=r.length?[...t,...r]:t;for(let l of o)if(!((u=(c=(a=(s=e.shape)==null?void 0:s[
l])==null?void 0:a._zod)==null?void 0:c.traits)!=null&&u.has("$ZodType")))throw new Error(`Invalid element at key "${String(l)}": expected a Zod schema`);let i=uf(e.shape);return{...e,allKeys:o,
symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function I0(e,t,n,r,o,i,s){let a=[],c=o.keySet,u=o.catchall._zod,l=u.def.type,d=u.optin,p=u.optout,f=0;for(let m in t){if(s&&
n.issues.length!==f){if(pt(n,f))break;f=n.issues.length}if(c.has(m))continue;if(m==="__proto__"){l==="never"&&a.push(m);continue}if(l==="never"){a.push(m);continue}let h=u.run({value:t[m],issues:[]},
r);h instanceof Promise?e.push(h.then(g=>Pi(g,n,m,t,d,p))):Pi(h,n,m,t,d,p)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then((
)=>n):n}var Lf=C("$ZodObject",(e,t)=>{var u;Me.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),r=n!=null&&n.get?n.get.raw:(u=t.shape)!=null?u:{};if(r){let l=()=>{let d={...r};
return Object.defineProperty(t,"shape",{value:d}),l.raw=d,d};l.raw=r,Object.defineProperty(t,"shape",{get:l})}let o=rf(()=>M0(t));Kn(e,"propValues",l=>{let d=l.def.shape,p={};for(let f in d){let m=d[
f]._zod;if(m.values){Object.prototype.hasOwnProperty.call(p,f)||af(p,f,new Set);for(let h of m.values)p[f].add(h);m.optin!==void 0&&p[f].add(void 0)}}return p});let i=Oi,s=t.catchall,a,c=Zn.memoizer;
c==null||c.attach(e),e._zod.parse=(l,d)=>{a!=null||(a=o.value);let p=l.value;if(!i(p))return l.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),l;l.value=c?c.alloc(e,l,{},d):{};
let f=[],m=a.shape,h=d==null?void 0:d.abortEarly,g=l.issues.length;for(let $ of a.allKeys){if(h&&l.issues.length!==g){if(pt(l,g))break;g=l.issues.length}if($==="__proto__")continue;let R=m[$],v=
R._zod.optin,H=R._zod.optout,Ve=R._zod.run({value:p[$],issues:[]},d);Ve instanceof Promise?f.push(Ve.then(Yt=>Pi(Yt,l,$,p,v,H))):Pi(Ve,l,$,p,v,H)}return s?I0(f,p,l,d,o.value,e,h===!0):f.length?
Promise.all(f).then(()=>l):l}});var Nf=C("$ZodRecord",(e,t)=>{Me.init(e,t);let n=Zn.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!cf(i))return r.issues.push({expected:"record",
code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){r.value=n?n.alloc(e,r,{},o):{};let c=new Set;for(let l of a)if(typeof l=="string"||typeof l=="number"||
typeof l=="symbol"){if(c.add(typeof l=="number"?l.toString():l),l==="__proto__")continue;let d=t.keyType._zod.run({value:l,issues:[]},o);if(d instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(m=>mt(m,o,$e())),input:l,path:[l],inst:e});continue}
let p=d.value;if(p==="__proto__")continue;let f=t.valueType._zod.run({value:i[l],issues:[]},o);f instanceof Promise?s.push(f.then(m=>{m.issues.length&&r.issues.push(...ft(l,m.issues)),r.value[p]=
m.value})):(f.issues.length&&r.issues.push(...ft(l,f.issues)),r.value[p]=f.value)}let u;for(let l in i)if(!c.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;r.value[l]=i[l]}else u=u!=null?u:[
],u.push(l);u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let c;for(let u of Reflect.ownKeys(i)){if(u==="__proto__"||
!Object.prototype.propertyIsEnumerable.call(i,u))continue;let l=t.keyType._zod.run({value:u,issues:[]},o);if(l instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(typeof u=="string"&&Da.test(u)&&l.issues.length){let m=t.keyType._zod.run({value:Number(u),issues:[]},o);if(
m instanceof Promise)throw new Error("Async schemas not supported in object keys currently");m.issues.length===0&&(l=m)}if(l.issues.length){t.mode==="loose"?r.value[u]=i[u]:a?(c=c!=null?c:[],c.push(
u)):r.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(m=>mt(m,o,$e())),input:u,path:[u],inst:e});continue}let p=l.value;if(p==="__proto__")continue;let f=t.valueType._zod.run({
value:i[u],issues:[]},o);f instanceof Promise?s.push(f.then(m=>{m.issues.length&&r.issues.push(...ft(u,m.issues)),r.value[p]=m.value})):(f.issues.length&&r.issues.push(...ft(u,f.issues)),r.value[p]=
f.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}return s.length?Promise.all(s).then(()=>r):r}});var Mf=C("$ZodLiteral",(e,t)=>{Me.init(e,t);let n=
new Set(t.values);e._zod.values=n,Kn(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.length?`^(${o.map(i=>typeof i=="string"?$i(i):i?$i(i.toString()):String(i)).join("|")})$`:"^[^\\s\\S]$")}),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),r}});function $f(e,t){return e.value=t.issues.length?void 0:t.value,e}var If=C(
"$ZodOptional",(e,t)=>{Me.init(e,t),Kn(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",Kn(e,"values",n=>{let r=n.def.innerType._zod.values;
return r?new Set([...r,void 0]):void 0}),Kn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${sf(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(
t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>$f(n,i)):$f(n,o)}return t.innerType._zod.run(n,r)}});
function zf(e){return e.checks&&(e.checks=[...e.checks]),e}function Ff(e,t){return new e(zf({type:"string",...me(t)}))}function Df(e,t){return new e(zf({type:"number",checks:[],...me(t)}))}
function Uf(e,t){return new e({type:"boolean",...me(t)})}function Ei(e,t){return new Sf({check:"max_length",...me(t),maximum:e})}function Ar(e,t){return new Rf({check:"string_format",format:"regex",
...me(t),pattern:e})}var gt=C("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Me.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){
jt(this,"with",e)},parse(e,t){return Pr(this,e,t,{callee:this.parse})},parseAsync(e,t){return za(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return Er(this,e,t)},safeParseAsync(e,t){return Fa(
this,e,t)},check(...e){var n;let t=this.def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:
!0})},clone(e,t){return Tr(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),D0=C("ZodMiniString",(e,t)=>{Cf.init(e,t),
gt.init(e,t)});function N(e){return Ff(D0,e)}var U0=C("ZodMiniNumber",(e,t)=>{Pf.init(e,t),gt.init(e,t)});function Bt(e){return Df(U0,e)}var K0=C("ZodMiniBoolean",(e,t)=>{Ef.init(e,t),gt.init(e,t)});
function Ht(e){return Uf(K0,e)}var Z0=C("ZodMiniArray",(e,t)=>{Af.init(e,t),gt.init(e,t)});function Gt(e,t){return new Z0({type:"array",element:e,...me(t)})}var j0=C("ZodMiniObject",(e,t)=>{Lf.init(e,
t),gt.init(e,t),mf(e,"shape",n=>n._zod.def.shape,!1)});function I(e,t){let n={type:"object",shape:e!=null?e:{},...me(t)};return new j0(n)}var Kf=C("ZodMiniRecord",(e,t)=>{Nf.init(e,t),gt.init(e,t)});
function Ai(e,t,n){return!t||!t._zod?new Kf({type:"record",keyType:N(),valueType:e,...me(t)}):new Kf({type:"record",keyType:e,valueType:t,...me(n)})}var B0=C("ZodMiniLiteral",(e,t)=>{Mf.init(e,t),
gt.init(e,t)});function Zf(e,t){return new B0({type:"literal",values:Array.isArray(e)?e:[e],...me(t)})}var H0=C("ZodMiniOptional",(e,t)=>{If.init(e,t),gt.init(e,t)});function yt(e){return new H0({
type:"optional",innerType:e})}$e({jitless:!0});var jf=(e,t)=>Pr(e,t);function he(e,t){if(t)try{let n=Er(e,JSON.parse(t));return n.success?n.data:void 0}catch{return}}var Wt={runner:"",hour:0,since:"",
lease:{until:"",by:""},lastRun:"",did:"",trouble:"",refused:{}};var Bf="runner",Hf="lease",Gf="lastRun",Za="sending",Wf="refused",V0=6e3,Li,Vf=()=>Li!=null?Li:Li=PropertiesService.getScriptProperties(
),Lr=(e,t)=>{Vf().setProperty(e,JSON.stringify(t))},q0=I({runner:N(),hour:Bt(),since:N()}),Y0=I({until:N(),by:N()}),X0=I({lastRun:N(),did:N(),trouble:N()}),J0=I({key:N(),gone:Gt(N()),doubt:Gt(N()),at:
N()}),Q0=Ai(N(),I({email:N(),day:N()})),qf=e=>{var t,n;return{...Wt,...he(q0,e[Bf]),...he(X0,e[Gf]),lease:(t=he(Y0,e[Hf]))!=null?t:Wt.lease,inFlight:he(J0,e[Za]),refused:(n=he(Q0,e[Wf]))!=null?n:{}}},
Yf=({runner:e,hour:t,since:n})=>Lr(Bf,{runner:e,hour:t,since:n}),Xf=({until:e,by:t})=>Lr(Hf,{until:e,by:t}),Jf=({lastRun:e,did:t,trouble:n})=>Lr(Gf,{lastRun:e,did:t,trouble:n}),Qf=e=>Lr(Za,e),em=()=>{
Vf().deleteProperty(Za)};function tm(e){let t=Object.entries(e).sort(([,r],[,o])=>r.day< o.day?1:r.day>o.day?-1:0),n=0;Lr(Wf,Object.fromEntries(t.filter(r=>(n+=JSON.stringify(r).length,n<=V0))))}
var nm="firstLetter",rm=()=>Number(PropertiesService.getUserProperties().getProperty(nm))||0,om=e=>{PropertiesService.getUserProperties().setProperty(nm,String(e))};var im="workbook",sm="marks",ja=
"settings",am="groups",cm="lines",um="staff",ek=8500,tk=yt(Bt()),nk=I({version:Bt(),spreadsheetId:N(),tabs:I(Object.fromEntries(Object.keys(E).map(e=>[e,tk]))),owner:N()}),rk=I({secret:N().check(Ar(
/^[0-9a-f]{64}$/)),isNew:yt(Zf(!0))}),ok=Ai(N(),N()),ik=I({accounts:yt(Bt()),units:yt(Bt())}),sk=Gt(N());function bt(){let e=PropertiesService.getScriptProperties().getProperties(),t=he(nk,e[im]);if(
t)return{...t,staff:he(sk,e[um]),groups:e[am],lines:he(ik,e[cm]),post:qf(e),settings:he(ok,e[ja]),markSecret:lm(e)}}var lm=e=>he(rk,e[sm]),dm=()=>lm(PropertiesService.getScriptProperties(
).getProperties());function Ba(e){PropertiesService.getScriptProperties().setProperty(sm,JSON.stringify(e))}function Ha({version:e,spreadsheetId:t,tabs:n,owner:r}){
PropertiesService.getScriptProperties().setProperty(im,JSON.stringify({version:e,spreadsheetId:t,tabs:n,owner:r}))}function pm(e){let t=JSON.stringify(e),n=PropertiesService.getScriptProperties();
encodeURIComponent(t).replace(/%../g,"x").length<=ek?n.setProperty(ja,t):n.deleteProperty(ja)}function Ni(e){PropertiesService.getScriptProperties().setProperty(am,e)}function Mi(e){
PropertiesService.getScriptProperties().setProperty(cm,JSON.stringify(e))}function Ii(e){PropertiesService.getScriptProperties().setProperty(um,JSON.stringify(e))}var ak=3,ie=class{constructor(t={}){
this.begun=t;this.now=vt(Date.now());this.today=this.now.slice(0,10);this.unsettled=!1;this.held=new Map;this.tables=new Map;this.drafts=hp;this.book=t.book}remembered(){var t;if((t=
this.memory)!=null||(this.memory=bt()),!this.memory)throw new L({key:"workbook.notSetUp"});return this.memory}spreadsheet(){var t,n;return(n=this.book)!=null||(this.book=(t=
SpreadsheetApp.getActiveSpreadsheet())!=null?t:SpreadsheetApp.openById(this.remembered().spreadsheetId)),this.book}sheet(t){let n=this.held.get(t);if(n)return n;let r=this.remembered().tabs[t],o=
r===void 0?null:this.spreadsheet().getSheetById(r);if(!o)throw new L({key:"workbook.lostTab",with:{tab:E[t].title}});return this.held.set(t,o),o}visitor(){var t,n,r,o;return(o=this.asking)!=null?o:
this.asking=(r=(n=(t=this.begun).who)==null?void 0:n.call(t,this))!=null?r:si}settings(){var t,n;return(n=this.read)!=null||(this.read=Ct((t=this.remembered().settings)!=null?t:this.settingTexts(
)).settings),this.read}staff(){var i;let t=this.remembered(),n=this.listedStaff();if(!n)return(i=t.staff)!=null?i:[];let{staff:r,kept:o}=dp(n,t.staff);return(o==null?void 0:o.length)===0&&
t.owner===""?t.staff:(o&&o.length< t.staff.length&&(Ii(o),t.staff=o),r)}listedStaff(){try{return this.settings().staff}catch(t){if(t instanceof L)return;throw t}}compileSettings(){let t=
this.settingTexts();JSON.stringify(t)!==JSON.stringify(this.remembered().settings)&&pm(t);let{settings:n,problems:r}=Ct(t);return this.read=n,this.staff(),r}settingTexts(){let t=this.table(
"settings").rows;return Object.fromEntries(t.filter(n=>n.label).map(n=>[n.label.trim(),n.value]))}markKey(){var n,r;let{markSecret:t}=this.begun.setUpKey?{markSecret:void 0}:this.remembered();return(
r=this.key)!=null||(this.key=(n=this.begun.setUpKey)!=null?n:t&&new Nn(t.secret)),this.key}needsToday(t){if(t!=="settings"&&!this.begun.setUpKey&&this.remembered().version!==qp)throw new L({key:
"workbook.otherLayout"})}table(t){var r;let n=(r=this.tables.get(t))!=null?r:this.readTable(t);return this.tables.set(t,n),n}readTable(t){this.needsToday(t);let n=t==="accounts"?ai(this.table(
"units").rows.map(({code:r})=>r)):void 0;return new xi(t,this.sheet(t),n)}edits(t,n){this.held.set(t,n)}reread(t){this.tables.delete(t)}settle(){this.unsettled&&SpreadsheetApp.flush(),this.unsettled=
!1}forget(){this.tables.clear()}putTyped(t,n){n.length&&(this.table(t).putTyped(n),this.unsettled=!0)}putOwn(t,n){n.length&&(this.table(t).putOwn(n),this.unsettled=!0)}append(t,n){n.length&&(
this.table(t).append(n),this.unsettled=!0)}makeRoom(t,n){this.table(t).makeRoom(n)}readyLines(){var r;let t=(r=this.remembered().lines)!=null?r:{},n=Up(o=>this.table(o),t,()=>vi(this.spreadsheet(),
this.staff(),this.remembered().owner));n!==t&&(Mi(n),this.unsettled=!0)}putNotes(t,n){n.length&&(this.table(t).putNotes(n),this.unsettled=!1)}noteEdited(t){let{edited:n}=this.begun;if(!n)return;let r=
n.getNote();wi(r,t)!==r&&n.setNote(wi(r,t)),this.unsettled=!1}lookAgain(){let t=[...this.tables.values()].filter(n=>n.key!==void 0&&Ta(n));return t.some(Qp)?(SpreadsheetApp.flush(),this.unsettled=!1,
t.map(({tab:n})=>this.putBackRows(n)).some(n=>n)):!1}putBackRows(t){let n=0;for(let r=this.table(t);n<4&&ef(r)&&(n+=1,this.reread(t),tf(r,this.table(t)),!!Ta(this.table(t)));r=this.table(
t))SpreadsheetApp.flush();return n>0}refreshSummary(){let t=this.table("units"),n=Or(t.rows);n!==this.remembered().groups&&(_i(this.sheet("summary"),t.sheet.getName(),t.positions,t.rows),Ni(n),
this.unsettled=!0)}sortUnits(){let t=this.table("units");if(t.rows.length===0)return;let n=t.sheet.getLastColumn();t.sheet.getRange(2,1,t.rows.length,n).sort([{column:t.at("order"),ascending:!0},{
column:t.at("code"),ascending:!0}]),this.unsettled=!0,this.forget()}mayWrite(t,n){let r=this.table(t);return r.sheet.getRange(2,r.at(n)).canEdit()}broke(t){for(let n of t.slice(0,ak))vr("check",n)}
lostLog(){try{return this.sheet("log"),[]}catch(t){if(t instanceof L)return[t.problem];throw t}}log(t){let[n]=t.length?this.lostLog():[];t.length===0||n||(this.unsettled=!0,jp(this.sheet("log"),t,
this.now,D(this.visitor())))}exclusively(t){if(!Un(this.begun.waitMs))return;this.forget();let n=t();return this.settle(),n}refusedAddresses(){var t,n;return(n=(t=this.remembered().post)==null?void 0:
t.refused)!=null?n:{}}newId(){let t="r";for(;t.length<13;)t+=Math.floor(Math.random()*36).toString(36);return t}link(){return`https:\x2f/docs.google.com/spreadsheets/d/${this.remembered(
).spreadsheetId}/edit`}linkTo(t,n){var o;let{tabs:r}=this.remembered();return`${this.link()}#gid=${(o=r[t])!=null?o:0}&range=A${ee(n)}`}};var fm="sendDailyLetters",ck="Asia/Ho_Chi_Minh",Ga=(
)=>ScriptApp.getProjectTriggers().filter(e=>e.getHandlerFunction()===fm),Nr={exists:()=>Ga().length>0,isOwn:e=>Ga().some(t=>t.getUniqueId()===e),ensure(e){ScriptApp.requireScopes(
ScriptApp.AuthMode.FULL,["https:\x2f/www.googleapis.com/auth/script.scriptapp","https:\x2f/www.googleapis.com/auth/script.send_mail"]);let t=Ga();e!==void 0&&ScriptApp.newTrigger(fm).timeBased(
).everyDays(1).atHour(e).inTimezone(ck).create(),t.forEach(n=>ScriptApp.deleteTrigger(n))}};var uk=24*36e5,jn=class{constructor(t){this.book=t;this.from=Date.now()}post(){var t,n;return(n=(t=bt(
))==null?void 0:t.post)!=null?n:Wt}setRunner(t){Yf(t)}setLease(t){Xf(t)}setLastRun(t){Jf(t)}setRefused(t){tm(t)}keepJournal(t){Qf(t)}closeJournal(){em()}alone(t,n){let r=Un();if(r)try{t.forget();
let o=n();return t.settle(),{value:o}}finally{r.releaseLock()}}quota(){return MailApp.getRemainingDailyQuota()}renewsIn(){var t;return(t=this.firstLetter)!=null||(this.firstLetter=rm()),
this.firstLetter+uk-Date.now()}send({to:t,subject:n,text:r,html:o,attachments:i,senderName:s,replyTo:a}){this.rememberFirstLetter(),MailApp.sendEmail({to:t.join(","),subject:n,body:r,htmlBody:o,name:
s.replace(/\s+/g," "),...a?{replyTo:a}:{},...i.length?{attachments:i.map(({name:c,mime:u,content:l})=>Utilities.newBlob(l,u,c))}:{}})}rememberFirstLetter(){try{this.renewsIn()<=0&&(this.firstLetter=
Date.now(),om(this.firstLetter))}catch{this.firstLetter=Date.now()}}sleep(t){Utilities.sleep(t)}elapsed(){return Date.now()-this.from}me(){return Session.getEffectiveUser().getEmail().toLowerCase()}
zones(){return{script:Session.getScriptTimeZone(),book:this.book().getSpreadsheetTimeZone()}}setTrigger(t){Nr.ensure(t)}hasTrigger(){return Nr.exists()}};function mm(e,t){if(!t||/\s/.test(t))return!1;
let n=Qe(t);return e.email.toLowerCase().replace(/[.]|[^\0-\x7F]/g,"").indexOf(n.slice(0,n.indexOf("@")).replace(/\./g,""))<0?!1:xe(e.email).emails.some(o=>Qe(o)===n)}var lk=(e,t)=>t.some(
n=>n.code.trim()===e&&xe(n.email).emails.length>0),dk=(e,t)=>t.filter(n=>mm(n,e)),hm=(e,t)=>t.some(n=>mm(n,e));function zi(e,t){switch(e.is){case"staff":case"person":return dk(e.email,t);case"link":
return t.filter(n=>n.code.trim()===e.unit);case"unlisted":case"nobody":return[]}}function Fi(e,t){switch(e.is){case"staff":return!0;case"unlisted":return t.mayChoose;case"person":case"link":
case"nobody":return!1}}var Wa=(e,t)=>e.is==="nobody"?{key:"who.nobody"}:{key:"who.unknown",with:{email:D(e),contact:t.contact}};function Di(e,t,n,r){if(t.is==="nobody")return{may:!1,why:{key:
"who.nobody"}};if(!e.trim()||!n.some(i=>i.code.trim()===e))return{may:!1,why:{key:"form.unknownUnit",with:{code:e}}};let o=()=>zi(t,n).some(i=>i.code.trim()===e)?{may:!0,unlisted:!1}:{may:!1,why:{key:
"who.notYours"}};switch(t.is){case"staff":return{may:!0,unlisted:!1};case"person":case"link":return o();case"unlisted":return Fi(t,r)?lk(e,n)?{may:!1,why:{key:"who.hasContact",with:{contact:r.contact}
}}:{may:!0,unlisted:!0}:{may:!1,why:Wa(t,r)}}}function Ui(){let e=Session.getActiveUser().getEmail().toLowerCase();return e&&e===Session.getEffectiveUser().getEmail().toLowerCase()?e:""}var Bn=
e=>t=>e===""?si:at(e,t.staff())||kr(e,t.remembered().owner)?{is:"staff",email:e}:hm(e,t.table("units").rows)?{is:"person",email:e}:{is:"unlisted",email:e};function gm(e){let t=e==null?void 0:
e.triggerUid,n=new jn(()=>r.spreadsheet());if(typeof t!="string"||!U(n,()=>Nr.isOwn(t)))return;let r=new ie({who:o=>Bn(U(n,()=>n.me()))(o)});Vd(r,n)}var Hn=({first:e,last:t},n)=>n>=e&&n<=t;
function pk(e,t){let n=e.markKey();if(!t.columns().has("review")||!n)return;let o=e.table("accounts").rows.flatMap((i,s)=>{let a=i.review?Pt(i,n):"";return Hn(t,s)&&a!==i.approved?[{index:s,cells:{
approved:a}}]:[]});e.putOwn("accounts",o)}function fk(e,t){pk(e,t);let n=e.table("accounts").rows,r=n.map(({faults:l,mask:d})=>({faults:l,mask:d})),o=Ne(e,n),i=new Set;n.forEach((l,d)=>{Hn(t,d)&&
i.add(l.unit.trim())});let s=(l,d)=>Hn(t,d)||i.has(l.unit.trim()),a=Vo(n,o,s);De.some(l=>t.columns().has(l))&&hk(e,t,n,a),e.putOwn("accounts",qo(n,o,s)),e.putOwn("accounts",a),e.putOwn("units",It(
e.table("units").rows,o,()=>!0)),fr(e,"accounts",t.columns(),l=>Hn(t,l));let c=t.first===t.last&&t.columns().size===1&&n[t.first]!==void 0,u=ia(a,r.map(({faults:l})=>l),o);c&&u.length===0&&u.push({
index:t.first,notes:pr(o.accounts[t.first])}),mk(e,t,u,r)}function mk(e,t,n,r){var a,c,u;let o=n.length===1&&t.first===t.last&&t.columns().size===1?n[0]:void 0,i=Object.entries((a=o==null?void 0:
o.notes)!=null?a:{}).filter(([l,d])=>!t.columns().has(l)&&d!==""!==fl(r[o.index].mask,l)),[s]=Object.entries((c=o==null?void 0:o.notes)!=null?c:{}).filter(([l])=>t.columns().has(l));(o==null?void 0:
o.index)===t.first&&s&&i.length===0?e.noteEdited((u=s[1])!=null?u:""):e.putNotes("accounts",n)}function hk(e,t,n,r){let o=new Map(r.map(s=>[s.index,s])),i=Math.min(t.last,n.length-1);for(let s=
t.first;s<=i;s+=1)o.has(s)||r.push({index:s,cells:Object.fromEntries(Ye.map(a=>[a,n[s][a]]))});r.sort((s,a)=>s.index-a.index);for(let s of r){let a=n[s.index],c=Hn(t,s.index)&&s.cells.rowId?{updated:
e.now,by:"",source:nn.hand}:{updated:a.updated,by:a.by,source:a.source};Object.assign(s.cells,c)}}function gk(e,t){let n=e.table("accounts").rows,r=Ne(e,n);e.putOwn("accounts",qo(n,r,()=>!0)),
e.putOwn("units",It(e.table("units").rows,r,()=>!0)),fr(e,"units",t.columns(),o=>Hn(t,o))}function Va(e,t){fe(e,()=>t.tab==="accounts"?fk(e,t):gk(e,t))}function bk(e){let t=e;return t.rowStart&&
t.rowEnd&&t.columnStart&&t.columnEnd?t:{rowStart:e.getRow(),rowEnd:e.getLastRow(),columnStart:e.getColumn(),columnEnd:e.getLastColumn()}}var xk=({range:e})=>typeof e.getGridId=="function";function ym(
e){if(!xk(e))return;let t=new ie({book:e.source,edited:e.range,waitMs:5e3});try{let n=e.range.getGridId(),r=["accounts","units","settings"].find(u=>t.remembered().tabs[u]===n);if(!r)return;let{
rowStart:o,rowEnd:i,columnStart:s,columnEnd:a}=bk(e.range);if(i<2)return;if(r==="settings"){wk(t);return}t.edits(r,e.range.getSheet());let c=()=>new Set(Object.keys(q(r)).filter(u=>{let l=t.table(
r).at(u);return l>=s&&l<=a}));Va(t,{tab:r,first:Math.max(o,2)-2,last:i-2,columns:c})}catch(n){if(!(n instanceof L))throw n;n.problem.key!=="workbook.notSetUp"&&e.source.toast(b(n.problem),
"Sổ Tài Khoản",15)}}function wk(e){let t=e.compileSettings();t.length&&e.spreadsheet().toast(t.slice(0,3).map(b).join(`\n`),"Cấu hình",15),Va(e,{tab:"units",first:0,last:-1,columns:()=>new Set})}
function bm(e){var t;return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):(t=fe(e,()=>(Se(e,!0),e.sortUnits(),F({}))))!=null?t:w({key:"workbook.busy"})}var qa="Sổ Tài Khoản",Mr=["spreadsheets",
"script.container.ui","userinfo.email"],xm=[...Mr,"script.scriptapp","script.send_mail"],Ya=[{page:"form",caption:"Khai báo tài khoản",where:"sidebar",who:"everybody",scopes:Mr},"—",{page:"check",
caption:"Kiểm tra toàn bộ",where:"sidebar",who:"staff",scopes:Mr},{caption:"Đưa đơn vị còn thiếu lên đầu",run:"showMissingFirst",scopes:Mr},{page:"roster",caption:"Nhập danh sách đơn vị",where:{width:
760,height:560},who:"staff",scopes:Mr},{page:"letters",caption:"Thư…",where:{width:900,height:640},who:"staff",scopes:xm},"—",{caption:"Thiết lập, sửa lại sổ",run:"setUp",scopes:xm}],Xa=
e=>typeof e=="object"&&"page"in e,wm=Object.fromEntries(Ya.filter(Xa).map(e=>[e.page,e])),Ki=e=>`show${e.charAt(0).toUpperCase()}${e.slice(1)}`,km=e=>Ya.flatMap(t=>t!=="—"&&(Xa(t)?Ki(t.page):
t.run)===e?t.scopes:[]).map(t=>`https:\x2f/www.googleapis.com/auth/${t}`),kk=Ya.map(e=>e==="—"?void 0:{caption:e.caption,run:Xa(e)?Ki(e.page):e.run});function vm(){let e=SpreadsheetApp.getUi(
).createMenu(qa);for(let t of kk)t?e.addItem(t.caption,t.run):e.addSeparator();e.addToUi()}var vk=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);function Sm(e,t){let n=
HtmlService.createHtmlOutputFromFile(e),r=t.settings?Ct(t.settings).settings.contact:"";return r?n.append(`\x3cp id="contact">${vk(b({key:"page.contact",with:{contact:r}}))}\x3c/p>`):n}function Ja(e,
t,n){let r=Object.values(pe),o=u=>n&&Object.prototype.hasOwnProperty.call(n,u)?n[u]:void 0,i=e.rows.every(u=>!u.label.trim()),s=e.rows.flatMap((u,l)=>{let d=o(u.label.trim());return d!==void 0&&
d!==u.value?[{index:l,cells:{value:d}}]:[]});e.putTyped(s);let a=r.filter(({label:u})=>!e.rows.some(l=>l.label.trim()===u));e.append(a.map(({label:u,initial:l,help:d})=>{var p;return{label:u,value:(p=
o(u))!=null?p:u===pe.staff.label?t():l,help:d}}));let c=e.rows.flatMap((u,l)=>{let d=r.find(({label:p})=>p===u.label.trim());return d&&d.help!==u.help?[{index:l,cells:{help:d.help}}]:[]});
return e.putTyped(c),n?[{key:"setup.settingsBack"}]:i?[]:a.map(({label:u})=>({key:"setup.setting",with:{label:u}}))}var Vt=Object.keys(E);function Sk(e){return e.getSheets().map(t=>({sheet:t,id:
t.getSheetId(),name:t.getName(),made:!1}))}var Qa=class{constructor(t,n){this.book=t;this.known=n}find(t,n){var s;let{title:r}=E[t],o=n===void 0?null:this.book.getSheetById(n);if(o){let a=o.getName();
return{found:{sheet:o,id:n,name:a,made:!1},did:a===r?[]:[{key:"setup.tabKept",with:{tab:r,name:a}}]}}let i=this.present().find(({name:a,id:c})=>a===r&&!this.known.has(c));return i?{found:i,did:
n===void 0?[]:[{key:"setup.tabKept",with:{tab:r,name:r}}]}:{found:(s=this.blankFirst(r))!=null?s:this.make(r),did:[{key:n===void 0?"setup.tabMade":"setup.tabRemade",with:{tab:r}}]}}present(){var t;
return(t=this.others)!=null?t:this.others=Sk(this.book)}blankFirst(t){let[n,...r]=this.present();if(!(!n||r.length||this.known.has(n.id)||n.sheet.getLastRow()>0))return n.sheet.setName(t),
Object.assign(n,{name:t,made:!0})}make(t){let n=this.book.insertSheet(t,this.present().length),r={sheet:n,id:n.getSheetId(),name:t,made:!0};return this.present().push(r),r}};function Rm(e,t){let n=
new Set(Object.values(t)),r=new Qa(e,n),o={},i=[];for(let s of Vt){let{found:a,did:c}=r.find(s,t[s]);n.add(a.id),o[s]=a,i.push(...c)}return{found:o,did:i}}var Rk=3,_k=()=>lp(Array.from({length:Rk},(
)=>Utilities.getUuid()));function _m(e){let t=e!=null?e:dm();t||(t={secret:_k(),isNew:!0},Ba(t));let{secret:n,isNew:r}=t;return{key:new Nn(n),isNew:r===!0,allMarked:()=>Ba({secret:n})}}var Om=
"Asia/Ho_Chi_Minh",$m="vi_VN";function Ok(e){let t=[];return e.getSpreadsheetTimeZone()!==Om&&(e.setSpreadsheetTimeZone(Om),t.push({key:"setup.zone"})),e.getSpreadsheetLocale()!==$m&&(
e.setSpreadsheetLocale($m),t.push({key:"setup.locale"})),t}var Tm=Vt.filter(e=>Object.keys(q(e)).length>0);function $k(e){return e.isNew?(zp(e),Rr(e),ba(e),[]):[...Fp(e),...Rr(e)]}function ec(e){
var t,n;try{return(n=(t=e.getOwner())==null?void 0:t.getEmail().toLowerCase())!=null?n:""}catch{return""}}function Tk(e,t,n,r,o){let i=new Fn(vi(e,r,o)),s=Vt.flatMap(a=>{var c,u,l,d,p,f;
return i.ensure({tab:a,...t[a],rows:(u=(c=n.get(a))==null?void 0:c.rows)!=null?u:0,columns:(d=(l=n.get(a))==null?void 0:l.columns)!=null?d:0,positions:(f=(p=n.get(a))==null?void 0:p.positions)!=null?
f:new Map})});return i.hiddenStay?[...s,{key:"setup.hidden"}]:s}function Ck(e,t,n,r,o,i){var p;let s=Object.fromEntries(Vt.map(f=>[f,t[f].id])),c=(f=>({version:f,spreadsheetId:e.getId(),tabs:s,owner:
r}))((p=n==null?void 0:n.version)!=null?p:0),u=n&&{version:n.version,spreadsheetId:n.spreadsheetId,tabs:n.tabs,owner:n.owner},l=JSON.stringify(u)===JSON.stringify(c),d=Object.fromEntries(Vt.filter(
f=>!t[f].made).map(f=>[f,t[f].sheet]));Yp(c.version,{sheets:d,office:o,markKey:i},f=>{Ha({...c,version:f}),l=!0}),l||Ha(c)}function Pk(e,t){if((e==null?void 0:e.tabs.settings)===void 0||
e.tabs.settings===t)return;let{settings:n={},staff:r}=e;return{...n,...r?{[pe.staff.label]:r.join(", ")}:{}}}function Ek(e,t){JSON.stringify(e)!==JSON.stringify(t)&&Ii(e);let n=t?pp(e,t):[];
return n.length?[{key:"setup.staffJoined",with:{emails:n.join(", ")}}]:[]}function Cm(e){var $,R;let t=bt(),n=ec(e),r=Ok(e),{found:o,did:i}=Rm(e,($=t==null?void 0:t.tabs)!=null?$:{});r.push(...i),
o.summary.made&&o.summary.sheet.setFrozenRows(1);let s=new Map;for(let v of Tm){let H=Sp(v,o[v]);s.set(v,H.open),r.push(...H.did)}let a=_m(t==null?void 0:t.markSecret),c=new ie({book:e,setUpKey:a.key}
);for(let v of Vt)c.edits(v,o[v].sheet);let u,l=()=>u!=null?u:u=Session.getActiveUser().getEmail().toLowerCase()||n,d=Pk(t,o.settings.id),p=s.get("settings").isNew;p||r.push(...Ja(c.table("settings"),
l,d));let f=p?(R=t==null?void 0:t.staff)!=null?R:[l()]:Ct(c.settingTexts()).settings.staff;r.push(...Tk(e,o,s,f,n));for(let v of Tm)r.push(...$k(s.get(v)));p&&r.push(...Ja(c.table("settings"),l,d)),
Ck(e,o,t,n,c,a.key);let m=a.isNew?Wp(c,a.key):0;m&&r.push({key:"setup.markedAnew",with:{count:m}}),a.isNew&&a.allMarked();let h=c.table("units");r.push(..._i(o.summary.sheet,o.units.name,s.get(
"units").positions,h.rows)),(t==null?void 0:t.groups)!==Or(h.rows)&&Ni(Or(h.rows)),c.compileSettings(),r.push(...Ek(c.settings().staff,t==null?void 0:t.staff));let g=Object.fromEntries(Ri.map(v=>[v,
s.get(v).rows]));return Ri.some(v=>{var H;return((H=t==null?void 0:t.lines)==null?void 0:H[v])!==g[v]})&&Mi(g),Se(c,!0),SpreadsheetApp.flush(),{first:(!t||t.version===0)&&!m,did:r}}var Zi=(e,t=qa)=>{
let n=SpreadsheetApp.getUi();n.alert(t,e,n.ButtonSet.OK)};function tc(e,t){ScriptApp.requireScopes(ScriptApp.AuthMode.FULL,km(e));try{let n=Ui(),r=n?t(new ie({who:Bn(n)})):[{key:"who.nobody"}];
r!=null&&r.length&&Zi(r.map(b).join(`\n`))}catch(n){Zi(b(hi(n)))}}function Pm(e){tc(Ki(e),t=>{let n=Sm(e,t.remembered()),{caption:r,where:o}=wm[e],i=SpreadsheetApp.getUi();o==="sidebar"?i.showSidebar(
n.setTitle(r)):i.showModalDialog(n.setWidth(o.width).setHeight(o.height),r)})}function Em(){tc("showMissingFirst",e=>{let t=bm(e);t.ok||Zi(t.problems.map(({sentence:n})=>n).join(`\n`))})}function Ak(
e){let t=e.visitor();return t.is==="staff"||kr(ec(e.spreadsheet()),D(t))}function Am(){tc("setUp",e=>{if(bt()&&!Ak(e))return[{key:"who.staffOnly"}];let t=Un();if(!t)return[{key:"workbook.busy"}];let{
first:n,did:r}=Cm(e.spreadsheet());t.releaseLock();let o=r.map(b);return Zi(n?b({key:"setup.first"}):o.length?o.join(`\n`):b({key:"setup.nothing"}),"Thiết lập, sửa lại sổ"),[]})}var Lk=(
...e)=>e.filter(([t])=>t).map(([,t])=>t);function nc({runner:e,since:t,lastRun:n,trouble:r},o,i){let s=a=>a!==""&&se(Y(a),i)>1;if(!(!e||!o))return r?{key:"health.trouble",with:{trouble:r}}:!n||n< t?s(
t)?{key:"health.never",with:{since:ae(t)}}:void 0:s(n)?{key:"health.gap",with:{last:ae(n)}}:void 0}function Lm({office:e,post:t,remembered:n,state:r}){let{runner:o}=n;if(!o||
!r.settings.lettersOn)return[];let i=o===D(e.visitor());return i&&!t.hasTrigger()?[{key:"health.noTrigger"}]:Nk(nc(n,!0,e.today))?[i?{key:"health.stalled"}:{key:"health.stalledOther",with:{email:o}}]:
[]}var Nk=e=>e!==void 0&&e.key!=="health.trouble";function Nm({office:e,remembered:{runner:t,hour:n},state:{settings:r}}){if(!t||!r.lettersOn||n===r.sendHour)return;let o={set:String(r.sendHour),runs:
String(n)};return t===D(e.visitor())?{key:"health.hour",with:o}:{key:"health.hourOther",with:{...o,email:t}}}function Mk({remembered:{runner:e},state:t}){return[[e!=="",{key:"health.runner",with:{
email:e}}],[e==="",{key:"health.noRunner"}],[e!==""&&!t.settings.lettersOn,{key:"health.paused"}]]}function Ik({office:e,remembered:t,state:n}){let{runner:r,hour:o,lastRun:i,did:s,trouble:a}=t,c=ca(
e.now,o,i);return[[i!=="",{key:"health.lastRun",with:{at:ae(i),did:s}}],[i==="",{key:"health.noRun"}],[a!=="",{key:"health.trouble",with:{trouble:a}}],[r!==""&&n.settings.lettersOn,{key:
"health.nextRun",with:{day:ye(Y(c)),hour:String(o)}}],[yr(t,e.now),{key:"health.sending"}]]}function Mm(e){let{post:t,state:n,quota:r}=e,o=t.zones(),i=u=>[...n.register.values()].filter(
l=>l.state===u).length,s=i("held"),a=i("unknown"),c=i("failed");return Lk(...Mk(e),...Ik(e),[!0,{key:"health.quota",with:{left:r}}],[o.script!==o.book,{key:"letter.zones",with:o}],[s>0,{key:
"health.held",with:{letters:s}}],[a>0,{key:"health.unknown",with:{letters:a}}],[c>0,{key:"health.failed",with:{letters:c}}])}function Im(e){vm(),zk(e==null?void 0:e.source)}function zk(e){try{let t=
new ie({book:e,waitMs:5e3});t.compileSettings(),fe(t,()=>Se(t,t.mayWrite("accounts","review"))),Fk(t,e)}catch(t){t instanceof L&&t.problem.key!=="workbook.notSetUp"?e==null||e.toast(b(t.problem),
"Sổ Tài Khoản",30):t instanceof L||vr("onOpen",t)}}function Fk(e,t){var r;let n=nc((r=e.remembered().post)!=null?r:Wt,e.settings().lettersOn,e.today);n&&e.mayWrite("settings","value")&&(t==null||
t.toast(b(n),"Sổ Tài Khoản",30))}function zm(e,{unit:t,draft:n}){return e.drafts.keep(t,n),F({})}function Fm(e,{unit:t}){return e.drafts.drop(t),F({})}var Dm=["code","name","kind","parent","email",
"phone","required","extendedTo","note"],Dk={code:["ma don vi","unit code","unit_code","code"],name:["ten","don vi","unit name","unit_name","name"],kind:["loai don vi","kind"],parent:[
"don vi cap tren","truc thuoc","parent"],email:["email","e-mail","thu dien tu","dia chi email"],phone:["dien thoai","so dien thoai","sdt","phone"],required:["bat buoc","required"],extendedTo:[
"gia han"],note:["note"]};function Uk(e){var l,d,p,f,m;let t=e.replace(/^\uFEFF/,""),n=(l=t.split(/[\r\n]/).find(h=>h.trim()))!=null?l:"",r=n.indexOf("\u0009")>=0?"\u0009":((p=(d=n.match(/;/g))==null?
void 0:d.length)!=null?p:0)>((m=(f=n.match(/,/g))==null?void 0:f.length)!=null?m:0)?";":",",o=[],i=[],s="",a=!1,c=()=>{i.push(s),s=""},u=()=>{c(),o.push(i),i=[]};for(let h=0;h< t.length;h+=1){let g=t[
h];a?g!=='"'?s+=g:t[h+1]==='"'?(s+='"',h+=1):a=!1:g==='"'&&s===""?a=!0:g===r?c():g===`\n`?u():g!=="\r"&&(s+=g)}return(s||i.length)&&u(),o}var Kk=e=>{let t=O(k(e));return Dm.find(n=>O(Ce[
n].heading)===t||Dk[n].includes(t))};function rc(e){let[t={cells:[]},...n]=Uk(e).map((a,c)=>({line:c+1,cells:a})).filter(({cells:a})=>a.some(c=>c.trim())),r=new Map;t.cells.forEach((a,c)=>{let u=Kk(
a);u&&!r.has(u)&&r.set(u,c)});let o=["code","name"].filter(a=>!r.has(a)).map(a=>Ce[a].heading),i=[];return{lines:n.map(({line:a,cells:c})=>{var l;let u=Object.fromEntries(Dm.map(d=>[d,k(r.has(d)?c[
r.get(d)]:"")]));for(let d of["name","kind","parent","note"]){let p=u[d]?Jt(c[r.get(d)]):void 0;p&&i.push({line:a,from:u[d],to:p.text})}return u.required&&(u.required=O(u.required)===O(j.no)?j.no:O(
u.required)===O(j.yes)?j.yes:u.required),u.extendedTo&&(u.extendedTo=(l=ce(u.extendedTo))!=null?l:u.extendedTo),{line:a,unit:u}}),has:[...r.keys()],missingColumns:o,offers:i}}function oc(e,t){let n={
added:[],changed:[],same:0,rejected:[]},r=new Map;t.forEach((s,a)=>{s.code.trim()&&r.set(s.code.trim(),a)});let o=new Map;for(let{line:s,unit:a}of e.lines)a.code&&!o.has(a.code)&&o.set(a.code,s);
let i=Wo([...e.lines.map(({unit:s})=>s),...t.filter(s=>!o.has(s.code.trim()))]);return e.lines.forEach(({line:s,unit:a},c)=>{let u=i[c].filter(({column:m,problem:h})=>m!=="phone"&&
h.key!=="roster.codeTwice").map(ks),l=o.get(a.code);if(l!==void 0&&l!==s&&u.push(b({key:"roster.repeatedInPaste",with:{code:a.code,line:l}})),u.length){n.rejected.push({line:s,text:[a.code,
a.name].filter(Boolean).join(" · ")||"(trống)",why:u});return}let d=r.get(a.code);if(d===void 0){n.added.push({line:s,unit:a});return}let p=e.has.filter(m=>m!=="code"&&a[m]!==t[d][m]);if(
p.length===0){n.same+=1;return}let f=Object.fromEntries(e.has.map(m=>[m,a[m]]));n.changed.push({line:s,index:d,unit:f,code:a.code,name:a.name,columns:p.map(m=>Ce[m].heading)})}),n}var Zk=2e4;
function Um(e){return e.lines.length===0?[Q({key:"roster.empty"})]:e.lines.length>Zk?[Q({key:"roster.tooLong"})]:e.missingColumns.map(t=>Q({key:"roster.needColumn",with:{column:t}}))}function Km(e,{
text:t}){if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let n=rc(t),r=Um(n);if(r.length)return ke(r);let o=oc(n,e.table("units").rows);return F({added:o.added.map(({line:i,unit:s})=>({
line:i,code:s.code,name:s.name})),changed:o.changed.map(({line:i,code:s,name:a,columns:c})=>({line:i,code:s,name:a,columns:c})),same:o.same,rejected:o.rejected,offers:n.offers,missingColumns:[]})}
function jk(e,t){t.added.length+t.changed.length&&e.log([{what:{key:"log.roster",with:{added:t.added.length,changed:t.changed.length,rejected:t.rejected.length}}}]),e.putTyped("units",t.changed.map(({
index:n,unit:r})=>({index:n,cells:r}))),e.append("units",t.added.map(({unit:n})=>({...n}))),e.makeRoom("accounts",e.table("units").rows.length*2),Se(e,!0),e.readyLines()}function Zm(e,{text:t}){var o;
if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let n=rc(t),r=Um(n);return r.length?ke(r):(o=fe(e,()=>{let i=oc(n,e.table("units").rows);return jk(e,i),F({added:i.added.length,changed:
i.changed.length,rejected:i.rejected.length})}))!=null?o:w({key:"workbook.busy"})}var Bk=400;function jm(e,t,n,r,o=r){let i=to(e.settings),s=bn(e),a=e.deadline.dueBefore?no(e.deadline,"",e.settings,
i).last:"",c={days:[],quotaPerDay:r,last:a,unreached:0,dropped:0,finishes:!0},u=[],l=Math.min(Bk,se(t,n>a?n:a));for(let d=0;d<=l;d+=1){let p=W(t,d);if(i.sends(p)){let{line:f,held:m}=Hk(e,s,p,d===0?o:
r,u,c);u=m,p<=n&&(f.recipients||f.held)&&c.days.push(f)}a&&e.settings.lettersFrom&&(p===a||!d&&a< p)&&(c.unreached=Gk(e,s,p))}return c.finishes=c.unreached===0&&c.dropped===0,c}function Hk(e,t,n,r,o,
i){let s=$t(e,n,t);i.dropped+=o.filter(d=>!s.wanted.has(d)).length;let{go:a,held:c,recipients:u}=Tt(s.letters,r,e.settings.quotaReserve),l={};for(let d of a)l[d.kind]=(l[d.kind]||0)+1,t.assume(d,n);
return{line:{day:n,counts:l,recipients:u,held:c.length},held:c.map(({key:d})=>d)}}var Gk=({units:e},t,n)=>e.filter(r=>{var o;return z(r)&&we(r.emails).length&&!((o=t.of(Ot(r.code)))!=null&&o.last)&&
r.extendedTo<=n}).length;function Bm({counts:e,held:t}){return[po.filter(r=>e[r]).map(r=>`${e[r]} ${A(r).label.toLowerCase()}`).join(", "),t?`${t} thư chờ hôm sau`:""].filter(Boolean).join("; ")}
var ic=e=>({key:"setting.empty",with:{label:e}});function Gm({state:e,today:t,forecast:n,zones:r,me:o,runner:i,takesOver:s}){let{deadline:a,settings:c,staff:u,contact:l}=e,{unreached:d,dropped:p,
quotaPerDay:f}=n,m=Z(n.last),h=c.testTo.join(", "),g=yo(c),$=!!a.dueBefore&&!!c.lettersFrom&&!g,R=$&&(c.lettersFrom>n.last||t>n.last),v=e.units.filter(H=>z(H)&&!we(H.emails).length).length;return{
refuse:Hm([!a.dueBefore,ic("Hạn nộp (trước ngày)")],[!c.lettersFrom,ic("Gửi thư từ ngày")],[!we(u).length,xs],[g,{key:"letter.testAddress",with:{text:h}}],[r.script!==r.book,{key:"letter.zones",with:
r}],[!!i&&i.toLowerCase()!==o.toLowerCase()&&!s,{key:"letter.otherRunner",with:{email:i}}],[$&&!R&&d>0,{key:"letter.cannotFinish",with:{units:d,quota:f,last:m}}]),warn:Hm([R,{key:"letter.startLate",
with:{last:m}}],[p>0&&!d,{key:"letter.tight",with:{letters:p,quota:f}}],[v>0,{key:"letter.unreachable",with:{units:v}}],[!!h&&!g,{key:"letter.testMode",with:{to:h}}],[!l.trim(),ic(
"Liên hệ khi cần hỗ trợ")])}}var Hm=(...e)=>e.filter(([t])=>t).map(([,t])=>t);var Vm=21,Wm=100,Wk=400;function Ie(e,t,n){return e.visitor().is==="staff"?n(Ir(e,t)):w({key:"who.staffOnly"})}
function Ir(e,t){let n=t.quota();return{office:e,post:t,quota:n,remembered:t.post(),state:ni(e,t,void 0,n)}}var sc=e=>e>Wm?Wk:Wm;function ac({office:e,state:t,quota:n}){let r=bn(t),o=[];for(let i=0;
i<=Vm;i+=1){let s=W(e.today,i),{go:a,held:c}=Tt($t(t,s,r).letters,Math.min(i===0?n:1/0,sc(n)),t.settings.quotaReserve);a.forEach(u=>r.assume(u,s)),(a.length||c.length)&&o.push({day:s,go:a,held:
c.length})}return o}var Gn=(e,t)=>{var n;return(n=$t(e.state,e.office.today).letters.find(r=>r.key===t))!=null?n:ac(e).flatMap(({go:r})=>r).find(r=>r.key===t)};function ji({office:e,post:t,remembered:
n,state:r,quota:o},i){let s=ri(e.compileSettings(),e.settings()),a=jm(r,e.today,W(e.today,Vm),sc(o),Math.min(o,sc(o))),{refuse:c,warn:u}=Gm({state:r,today:e.today,forecast:a,zones:t.zones(),me:D(
e.visitor()),runner:n.runner,takesOver:i});return{refuse:[...s,...c],warn:u}}var qm=60,Vk=40,cc=(e,t)=>{var n,r,o;return{key:e.key,kind:A(e.kind).label,unit:(n=e.unit)!=null?n:"",name:(o=(r=
e.about.unit)==null?void 0:r.name)!=null?o:t.department,to:e.to.join(", ")}};function qk({day:e,go:t,held:n},r){var i;let o={};for(let{kind:s}of t)o[s]=((i=o[s])!=null?i:0)+1;return{day:e,words:ye(e),
counts:Bm({day:e,held:n,recipients:0,counts:o}),letters:t.slice(0,qm).map(s=>cc(s,r)),more:Math.max(0,t.length-qm)}}function Yk({office:e,state:{units:t}}){let n=new Map(t.map(({code:o,name:i})=>[
o.trim(),i])),r=e.table("letters").rows.filter(({key:o})=>o).map((o,i)=>({row:o,i})).sort((o,i)=>o.row.at< i.row.at?1:o.row.at>i.row.at?-1:i.i-o.i).map(({row:{key:o,kind:i,unit:s,to:a,subject:c,state:
u,at:l,why:d}})=>{var p;return{key:o,kind:i,unit:s,name:(p=n.get(s.trim()))!=null?p:"",to:a,subject:c,state:u,at:ae(l),why:d}});return{unknown:r.filter(({state:o})=>o===K.unknown),recent:r.slice(0,
Vk)}}var Bi=e=>Q(e);function Hi(e){let{office:t,remembered:{runner:n},state:r}=e,{refuse:o,warn:i}=ji(e,!1),s=Nm(e);return{on:r.settings.lettersOn&&n!=="",runner:n,me:D(t.visitor()),testTo:
r.settings.testTo.join(", "),stopped:Lm(e).map(Bi),refuse:o.map(Bi),warn:[...i,...s?[s]:[]].map(Bi),health:Mm(e).map(Bi),days:ac(e).map(a=>qk(a,r)),...Yk(e)}}var uc=(e,t,{key:n})=>Ie(e,t,r=>{var u;
let o=Gn(r,n),i=D(e.visitor());if(!o||!i)return w({key:"letter.gone"});if(r.quota<1)return w({key:"letter.noQuota"});let s={...o,to:[i],about:{...o.about,insteadOf:(u=o.about.insteadOf)!=null?u:o.to}}
,{senderName:a,replyTo:c}=r.state.settings;try{t.send({to:[i],...En(s,r.state),senderName:a||r.state.department,replyTo:c})}catch{return w({key:"letter.notSent",with:{to:i}})}return F({to:i})}),lc=(e,
t,{key:n})=>Ie(e,t,r=>{var s;let o=Gn(r,n);if(!o)return w({key:yr(r.remembered,e.now)?"letter.busy":"letter.gone"});let i={...o,about:{...o.about,today:e.today}};try{let a=ii(e,t,(c,{register:u})=>{
var l;return Je((l=u.get(n))==null?void 0:l.state)?[]:[i]},`${xr}: ${D(e.visitor())}`);return a?a.held?w((s=a.stopped)!=null?s:{key:"letter.noQuota"}):!a.sent&&!a.failed&&!a.unknown?w({key:
"letter.gone"}):(e.log([{what:{key:"log.sentEarly"},unit:o.unit}]),F({did:a.did})):w({key:"letter.busy"})}catch(a){if(a instanceof it)return w({key:"workbook.busy"});throw a}});function Ym({office:e,
post:t},n,r,o,i){let s=`${o.why}: ${D(e.visitor())}`,a=t.alone(e,()=>{let{rows:c}=e.table("letters"),u=gr(c).get(n);return u===void 0&&!i?w({key:"letter.gone"}):r(u===void 0?void 0:yn(c[u].state))?(
ot(e,new Map([[n,{...i&&u===void 0?Re(i,"planned",e.now):{},...o,why:s,at:e.now}]])),F({})):w({key:"letter.settled"})});return a?a.value:w({key:"workbook.busy"})}var dc=(e,t,{key:n})=>Ie(e,t,r=>Ym(r,
n,o=>!Je(o),{state:K.skipped,why:"Cán bộ chọn bỏ qua"},Gn(r,n))),pc=(e,t,{key:n,wasSent:r})=>Ie(e,t,o=>Ym(o,n,i=>i==="unknown",r?{state:K.sent,why:"Cán bộ xác nhận đã gửi"}:{state:K.lapsed,why:
"Cán bộ xác nhận chưa gửi"}));function Xk({office:e,post:t,remembered:n,state:r},o,i){var a;let s=t.alone(e,()=>{let c=e.table("settings").rows.findIndex(u=>u.label.trim()===pe.lettersOn.label);
return c<0?!1:(e.putTyped("settings",[{index:c,cells:{value:o?"Có":"Không"}}]),o?t.setRunner({runner:i,hour:r.settings.sendHour,since:e.now}):n.runner===i&&t.setRunner({runner:"",hour:0,since:""}),
!0)});return(a=s==null?void 0:s.value)!=null?a:!1}var fc=(e,t,{on:n,takeOver:r})=>Ie(e,t,o=>{let i=n?ji(o,r).refuse:[];if(i.length)return ke(i.map(a=>Q(a)));let s=t.me();return n&&t.setTrigger(
o.state.settings.sendHour),Xk(o,n,s)?(!n&&o.remembered.runner===s&&t.setTrigger(void 0),e.compileSettings(),e.log([{what:{key:n?"log.lettersOn":"log.lettersOff"}}]),F(Hi(Ir(e,t)))):w({key:
"workbook.busy"})});function Jk({office:e,post:t,remembered:{runner:n,hour:r,since:o},state:{settings:i}}){if(!i.lettersOn||r===i.sendHour||n===""||n!==D(e.visitor())||n!==t.me()||!t.hasTrigger(
))return!1;try{return t.setTrigger(i.sendHour),t.setRunner({runner:n,hour:i.sendHour,since:o}),!0}catch{return!1}}var Xm=(e,t)=>Ie(e,t,n=>{let r=!!n.remembered.inFlight;return r&&Wd(e,t),F(Hi(Jk(n)||
r?Ir(e,t):n))}),Jm=(e,t,{key:n})=>Ie(e,t,r=>{let o=Gn(r,n);if(!o)return w({key:"letter.gone"});let{subject:i,html:s,text:a,attachments:c}=En(o,r.state);return F({...cc(o,r.state),subject:i,html:s,
text:a,zalo:Fd(o,r.state),attachments:c.map(({name:u})=>u)})});var Wn=e=>up(JSON.stringify(De.map(t=>e[t])));function Qk(e,t,n){let r={row:e.rowId},o=Et(e,n),i=[];o==="returned"&&i.push({key:
"account.returned",sentence:Qt(Ro(e.comment)),...r});for(let s of t.findings)s.level==="fault"&&i.push({key:s.problem.key,sentence:Qt(s.problem),field:s.field,...r});return o==="changed"&&i.push({key:
"remark",sentence:Qt({key:"account.changedSince",with:{columns:vn(e,n).join(", ")}}),...r}),i}var mc=(e,t)=>e.rowId||`~${t}`;function zr(e,t,n,r=Cn(e)){let o=Object.fromEntries(B.map(s=>[s,e[s]])),i=
le(e);return{rowId:mc(e,t),version:Wn(e),fields:o,stopped:i,says:i?[]:Qk(e,r,n),review:Et(e,n),comment:e.comment}}var Gi=(e,t,n)=>{var r;return an({dueBefore:t.dueBefore,graceUntil:t.graceUntil,
extendedTo:sn((r=e==null?void 0:e.extendedTo)!=null?r:"")},n)},qt=(e,t)=>e.flatMap((n,r)=>n.unit.trim()===t&&B.some(o=>n[o])?[{row:n,index:r}]:[]);var Qm=({code:e,name:t})=>({code:e.trim(),name:t});
function eh(e,t){var m;let n=e.visitor(),r=e.settings(),o=e.table("units").rows,i=zi(n,o),s=(m=t.unit)!=null?m:i.length===1?i[0].code.trim():void 0;if(s!==void 0){let h=Di(s,n,o,r);if(!h.may)return w(
h.why)}let a=Fi(n,r);if(s===void 0&&i.length===0&&!a)return w(Wa(n,r));let c=o.find(h=>h.code.trim()===s),{guidance:u,federation:l,department:d,contact:p,notice:f}=r;return F({who:{email:D(n),isStaff:
n.is==="staff"},unit:c&&{...Qm(c),status:c.status,timeliness:c.timeliness},yourUnits:i.map(Qm),mayChoose:a,rows:c?qt(e.table("accounts").rows,c.code.trim()).map(({row:h,index:g})=>zr(h,g,e.markKey(
))):[],deadline:Gi(c,r,e.today),guidance:u,federation:l,department:d,contact:p,notice:f,draft:c?e.drafts.get(c.code.trim()):""})}function th(e){let t=e.visitor(),n=e.table("units").rows,r=zi(t,n),o=
Fi(t,e.settings())?n:r;return F({units:o.filter(i=>i.code&&i.name).map(i=>[i.code.trim(),i.name])})}var hc=(e,t)=>e.trim()===t.trim();function nh(e,t,n){let r={...t.fields},o=[];for(let s of B){let[a,
c,u]=[e.fields[s],t.fields[s],n.fields[s]];hc(c,a)?r[s]=u:!hc(u,a)&&!hc(u,c)&&o.push(s)}let i=t.stopped===e.stopped?n.stopped:t.stopped;return{fields:r,stopped:i,bothChanged:o}}var rh=200,ev=30,tv=(e,
t)=>({...is(be),unit:e,usage:X.active,rowId:t}),nv=(e,t)=>B.every(n=>e[n]===t[n])&&le(e)===le(t),rv=(e,t)=>t.stopped&&e.kind?void 0:Cn(t.fields),ov=(e,t,n)=>({...e,...n==null?void 0:n.values,usage:
t.stopped?X.stopped:X.active}),iv=e=>({fields:Object.fromEntries(B.map(t=>[t,e[t]])),stopped:le(e)});function sv(e,t){if(!t||!e.opened||Wn(t)===e.version)return e;let{fields:n,stopped:r,bothChanged:o}
=nh(e.opened,e,iv(t));return o.length>0?e:{...e,fields:n,stopped:r,version:Wn(t)}}function av(e,t,n){let r=n.findIndex((l,d)=>mc(l,d)===e.rowId),o=r<0?void 0:n[r],i=sv(e,o);if(o&&o.unit.trim(
)!==t)return Q({key:"who.notYours"},{row:i.rowId});if(!o&&i.version!=="")return Q({key:"form.rowGone"},{row:i.rowId});let s=o!=null?o:tv(t,i.rowId),a=rv(s,i),c=ov(s,i,a);if(!o)return{sent:i,reading:a,
after:c,what:"added"};let u=nv(o,c)?"same":le(c)&&!le(o)?"stopped":"changed";return{sent:i,reading:a,index:r,before:o,after:c,what:u}}var cv=e=>({by:e.source===nn.hand?"":e.by,at:ae(e.updated)}),uv=(
e,t)=>t.flatMap(({before:n,index:r,sent:o,what:i})=>n&&i!=="same"&&Wn(n)!==o.version?[{...zr(n,r,e.markKey()),...cv(n)}]:[]);function lv(e){return e.filter(({sent:t,what:n})=>!t.stopped&&
n!=="same").flatMap(({sent:t,reading:n})=>{var r;return((r=n==null?void 0:n.findings)!=null?r:[]).filter(o=>o.level==="fault").map(o=>({key:o.problem.key,sentence:Qt(o.problem),row:t.rowId,field:
o.field,suggest:o.suggest}))})}function dv(e,t,n){let r=e.some(({after:i})=>!le(i)&&i.kind!==S.none),o=new Set(e.map(({index:i})=>i));return r?qt(n,t).filter(({row:i,index:s})=>i.kind===S.none&&!le(
i)&&!o.has(s)).map(({row:i,index:s})=>({sent:{rowId:i.rowId,version:Wn(i),fields:i,stopped:!0},index:s,before:i,after:{...i,usage:X.stopped},what:"stopped"})):[]}function pv(e,t,n){let r=new Map(
e.map(s=>[s.index,s.after])),o=[...qt(n,t).map(({row:s,index:a})=>{var c;return(c=r.get(a))!=null?c:s}),...e.filter(s=>s.index===void 0).map(s=>s.after)].filter(s=>!le(s)),i=o.filter(
s=>s.kind===S.none);return i.length===0||i.length===o.length?[]:i.map(s=>Q({key:"account.noneWithAccounts"},{row:s.rowId,field:"kind"}))}var fv=e=>e.some(({what:t,after:n})=>(t==="added"||
t==="changed")&&n.kind!==S.none&&!le(n));function mv(e,t,n,r){let o=uv(e,n);if(o.length)return ke(o.map(a=>Q({key:"form.conflict"},{row:a.rowId})),o);let i=n.filter(({what:a})=>a==="added").length;if(
i>0&&qt(r,t.unit).length+i>rh)return w({key:"form.unitFull",with:{most:rh}});let s=[...lv(n),...pv(n,t.unit,r)];return fv(n)&&!t.consent&&s.push(Q({key:"form.consent"},{field:"consent"})),s.length?ke(
s):void 0}var hv=e=>[...new Set(e.flatMap(({before:t,after:n})=>[...B.filter(r=>{var o;return((o=t==null?void 0:t[r])!=null?o:"")!==n[r]}).map(Ue),...t&&t.usage!==n.usage?[Ue("usage")]:[]]))],oh=
e=>Object.fromEntries(eu.map(t=>[t,e[t]]));function gv(e,t,n,r){let o=e.visitor(),i=D(o),s=e.table("accounts");for(let{after:l,what:d}of t){let p=d!=="stopped"&&l.kind!==S.none&&n.consent;
Object.assign(l,{updated:e.now,by:i,source:nn.form},p?{consent:`${i||"Người dùng biểu mẫu"}, ${ae(e.now)}`}:{})}let a=s.rows.slice(),c=t.filter(l=>l.index===void 0);e.log([{what:{key:r?
"log.formUnlisted":"log.form"},unit:n.unit,rowId:t.map(({after:l})=>l.rowId).join(", "),columns:hv(t)}]);for(let l of t)l.index!==void 0&&(a[l.index]=l.after);let u=sa(e,{accounts:[...a,...c.map(
l=>l.after)],units:[n.unit],typed:t.filter(l=>l.index!==void 0).map(l=>({index:l.index,cells:oh(l.after)})),added:c.map(l=>oh(l.after))});return o.is==="staff"&&e.putOwn("accounts",t.filter(({before:
l})=>(l==null?void 0:l.review)===V.passed).map(({index:l})=>({index:l,cells:{review:""}}))),u}function yv(e,t,n,r){let o=e.table("units").rows.find(a=>a.code.trim()===t.unit),i=e.settings(),s=new Map(
r.accounts.map(({own:a,reading:c})=>[a.rowId,c]));return{unit:{code:o.code.trim(),name:o.name,status:o.status,timeliness:o.timeliness},recorded:n.map(({after:a,what:c})=>({rowId:a.rowId,title:
a.kind===S.none?`${S.none}: ${a.reason}`:a.pageName||a.accountName,address:a.address,what:c})),rows:qt(e.table("accounts").rows,t.unit).map(({row:a,index:c})=>zr(a,c,e.markKey(),s.get(a.rowId))),
deadline:Gi(o,i,e.today),pages:i.pages}}function bv(e,t){let n=e.table("units").rows,r=Di(t.unit,e.visitor(),n,e.settings());if(!r.may)return w(r.why);let o=e.table("accounts").rows,i=t.rows.map(
d=>av(d,t.unit,o)),s=i.filter(d=>"sentence"in d);if(s.length)return ke(s);let a=i;a.push(...dv(a,t.unit,o));let c=mv(e,t,a,o);if(c)return c;let u=a.filter(({what:d})=>d!=="same"),l=u.length?gv(e,u,t,
r.unlisted):Ld(e,t.unit);return F(yv(e,t,a,l))}function ih(e,t){var n;return t.rows.length===0?w({key:"form.nothing"}):t.rows.length>ev?w({key:"form.tooMany"}):new Set(t.rows.map(
r=>r.rowId)).size!==t.rows.length?ke([{key:"form.oldPage",sentence:b({key:"form.oldPage"})}]):(n=fe(e,()=>bv(e,t)))!=null?n:w({key:"workbook.busy"})}var kt=e=>N().check(Ei(e)),Wi=kt(Go),sh=I(
Object.fromEntries(B.map(e=>[e,kt(2e3)]))),xv=I({rowId:N().check(Ar(/^[~\w-]{1,40}$/)),version:kt(400),fields:sh,stopped:Ht(),opened:yt(I({fields:sh,stopped:Ht()}))}),gc=I({}),Vi=I({key:kt(300)}),wt=(
e,t)=>({input:e,run:t}),xt=(e,t)=>wt(e,(n,r,o)=>t(n,o)),ah={openForm:xt(I({unit:yt(Wi)}),eh),listUnits:xt(gc,th),saveReport:xt(I({unit:Wi,consent:Ht(),rows:Gt(xv).check(Ei(60))}),ih),keepDraft:xt(I({
unit:Wi,draft:kt(6e4)}),zm),dropDraft:xt(I({unit:Wi}),Fm),checkAll:xt(gc,Nd),previewRoster:xt(I({text:kt(4e6)}),Km),importRoster:xt(I({text:kt(4e6)}),Zm),lettersView:wt(gc,Xm),previewLetter:wt(Vi,Jm),
sendToMe:wt(Vi,uc),sendNow:wt(Vi,lc),skipLetter:wt(Vi,dc),decideUnknown:wt(I({key:kt(300),wasSent:Ht()}),pc),switchLetters:wt(I({on:Ht(),takeOver:Ht()}),fc)},wv=41e5;function ch(e,t,n,r){if(
typeof n!="string"||!Object.prototype.hasOwnProperty.call(ah,n))throw new Error("unknown call");if(typeof r!="string"||r.length>wv)throw new Error("malformed body");let{input:o,run:i}=ah[n];return i(
e,t,jf(o,JSON.parse(r)))}function kv(e){try{return!e.mayWrite("accounts","unit")||!e.mayWrite("units","status")}catch{return!1}}function uh(e,t){let n;try{let r=Ui();if(r==="")return JSON.stringify(w(
{key:"who.nobody"}));let o=n=new ie({who:Bn(r)});return JSON.stringify(ch(o,new jn(()=>o.spreadsheet()),e,t))}catch(r){let o=hi(r);return JSON.stringify(w(o.key==="workbook.unexpected"&&n&&kv(n)?{key:
"workbook.protected"}:o))}}function vv(e){Im(e)}function Sv(e){e!=null&&e.range&&e.source&&ym(e)}function Rv(e,t){return uh(e,t)}function _v(e){gm(e)}function Ov(){Em()}function $v(){Am()}return vh(
Tv);})();
function onEdit(...a) { return App.onEdit(...a); }
function onOpen(...a) { return App.onOpen(...a); }
function rpc(...a) { return App.rpc(...a); }
function sendDailyLetters(...a) { return App.sendDailyLetters(...a); }
function setUp(...a) { return App.setUp(...a); }
function showCheck() { return App.openPage("check"); }
function showForm() { return App.openPage("form"); }
function showLetters() { return App.openPage("letters"); }
function showMissingFirst(...a) { return App.showMissingFirst(...a); }
function showRoster() { return App.openPage("roster"); }
