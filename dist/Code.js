// Sổ Tài Khoản. Built from TypeScript by build.mjs: change the sources, not this file.
"use strict";var App=(()=>{var jr=Object.defineProperty;var Zh=Object.getOwnPropertyDescriptor;var jh=Object.getOwnPropertyNames;var Bh=Object.prototype.hasOwnProperty;var Hh=(e,t,n)=>t in e?jr(e,t,{
enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var Gh=(e,t)=>{for(var n in t)jr(e,n,{get:t[n],enumerable:!0})},Wh=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(
let o of jh(t))!Bh.call(e,o)&&o!==n&&jr(e,o,{get:()=>t[o],enumerable:!(r=Zh(t,o))||r.enumerable});return e};var Vh=e=>Wh(jr({},"__esModule",{value:!0}),e);var $=(e,t,n)=>Hh(e,typeof t!="symbol"?t+"":
t,n);var DS={};Gh(DS,{onEdit:()=>NS,onOpen:()=>LS,openPage:()=>nh,rpc:()=>MS,sendDailyLetters:()=>IS,setUp:()=>FS,showMissingFirst:()=>zS});var qh=
"µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",Xh="àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",Yh=
/([aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõï])|[ôöñíìæóòî]/gi,Jh="âáàåãäêéèúüë_ùøûõï",Qh=[0,1,0,9,3,35],eg="ôöñíìæóòî",tg="ơưđíìỉĩịỵ",ng="€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ",zc=/[A-Za-z\xA1-\u1EF9]+/g,rg=
/[\u1EA0-\u1EF9ăđĩơũưĂĐĨƠŨƯ]/,Fc=/[^\0-\x7F]/,Dc=/á[º»]|Ä[‘ƒ©\x90\x91\x83]|Å[©¨]|Æ[°¡¯]|Ã[\x80-\x9F\xA1-\xBF]/,og=/[a-z]Ã|Ã.[a-z]/,ig=
/^(?:ngh?|[cgknp]h|t[hr]|gi|qu|[bcdđghklmnprstvx])?(?:(?:[aăâeêioôơuưy]|o[aăe]|[iy]ê|u[âôy]|ươ|uyê)(?:ng|[cmnpt])|(?:o?a|u?ê|i|u?y)[cn]h|o?a[ioy]?|au|â[uy]|o?eo?|êu?|i[au]?|[iy]êu|ô?i|oi?|u?ôi?|ơi?|u[ai]?|uây|u[êơ]|uy[au]?|ư[aiu]?|ươ[iu]|y)$/,
sg=/[ăâêôơư](?![12]|ơ[12]).*[12]|[12].*[ăâêôơư]|(?:[aeou]i|[aeio]u|[ae]o|ay|[iu]a)[12]|^[^1]*(?:[cpt]|ch)$/;function ag(e){let t=e.toLowerCase();if(t.length>7||e.slice(1)!==t.slice(1)&&
e!==e.toUpperCase())return!1;let n=t.normalize("NFD").replace(/[\u0301\u0323]([\u0302\u0306]?)/g,"$11").replace(/[\u0300\u0303\u0309]/g,"2").normalize("NFC");return ig.test(n.replace(/[12]/,""))&&
!sg.test(n.replace(/^(?:gi|qu)(?=[^12])/,""))}var Ic=e=>!/[a-z]/.test(e)&&/[A-Z]\S*[A-Z]/.test(e);function Uc(e){let t=Ic(e);return e.replace(zc,n=>{let r=n.replace(/[^A-Za-z]/g,o=>Xh[qh.indexOf(o)]||
o);return t||Ic(n)?r.toUpperCase():r})}function Kc(e){return e.replace(Yh,(t,n)=>{let r=t.toLowerCase(),o=r.charAt(0),i=Jh.indexOf(r.charAt(1)),s=Qh[i%6],a=i<6?2:i<12?6:-1,c=n?a<0?[s]:i%6?[a,s]:[a]:[
],u=(tg[eg.indexOf(o)]||o)+String.fromCharCode(...c.map(l=>768+l));return t.charAt(0)===o?u:u.toUpperCase()}).normalize("NFC")}function Zc(e){let t=e.replace(/(Ã|Æ|áº|á»)(?: |$)/g,"$1\u00a0"),n;try{n=
decodeURIComponent(t.replace(/[^]/g,s=>{let a=s.charCodeAt(0),c=a>255?128+ng.indexOf(s):a;return c<128&&a>255?"%FF":`%${(c+256).toString(16).slice(1)}`})).normalize("NFC")}catch{return}let{good:r,bad:
o}=Br(n),i=Dc.test(e);return i&&t===e||(i||og.test(e))&&r&&!o?n:void 0}function Br(e,t=String){let n=(e.match(zc)||[]).filter(o=>o.length>1&&Fc.test(o)),r=n.filter(o=>ag(t(o))).length;return{good:r,
bad:n.length-r}}var cg={tcvn3:Uc,vni:Kc,mojibake:Zc};function en(e){if(!Fc.test(e))return;let t=e.normalize("NFC");if(rg.test(t))return"unicode";if(Dc.test(t)||Zc(t)!==void 0)return"mojibake";let n=
Br(t);if(n.bad===0)return;let r=Br(t,Uc),o=Br(t,Kc),i=r.good< o.good?o:r;return i.good>n.good&&i.good>=4*i.bad?i===o?"vni":"tcvn3":void 0}function tn(e){let t=en(e),n=t&&t!=="unicode"?cg[t](
e.normalize("NFC")):void 0;return n===void 0?void 0:{from:t,text:n}}var ug=/[\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\0-\x08\x0E-\x1F\x7F]/g,lg=/[\x80-\x9F\xAD]/g,
dg=/\s*[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]\s*/g,pg=[768,777,771,769,803];function k(e){if(!/^(?:str|num|bo|bi)/.test(typeof e))return"";let t=String(e).replace(ug,"");if(/[\x80-\xA0\xAD]/.test(
t)){let n=t.replace(/[^\S\xA0]+/g," ").replace(/^ | $/g,"").normalize("NFC"),r=en(t);if(r&&r!=="unicode"&&en(n)===r)return n}return t.replace(lg,"").replace(/\s+/g," ").trim().normalize("NFC")}
function v(e){let t=e.toLowerCase();return/[^\0-\x7F]/.test(t)?t.normalize("NFD").replace(/[\u0300-\u036F]/g,"").replace(/[đðɖ]/g,"d"):t}function ye(e){return k(e).toLowerCase().replace(/[ðɖ]/g,
"đ").replace(dg,"-").normalize("NFD").replace(/(o[\u0300-\u0323](?=[ae])|u[\u0300-\u0323](?=y))(.)/g,(t,n,r)=>n.charAt(0)+r+n.charAt(1)).normalize("NFC")}function Hc(e,t){return ye(e)===ye(t)}var jc=
" _-–—,;:!?.…·'‘’\"“”«»()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";function Bc(e){let t="",n="",r="";return e.normalize("NFD").replace(/([^\u0300-\u036F])([\u0300-\u036F]*)/gu,
(o,i,s)=>{let a=i.toLowerCase(),c=s.replace(/[^\u0302\u0306\u031B]/g,""),u=c?jc.indexOf((a+c).normalize("NFC")):-1,l=u<0?jc.indexOf(a):u,d=u<0?s:s.replace(c,"");return t+=l<0?a:String.fromCharCode(
l+1),n+=d?pg.indexOf(d.charCodeAt(0))+1||9:0,r+=a===i?0:1,""}),`${t}\0${n}\0${r}`}function Gc(e,t){let n=Bc(e),r=Bc(t);return n< r?-1:n>r?1:0}function Wc(e){return e.toLowerCase().normalize(
"NFC").replace(/(^|[\s.'’-])([^\s.'’-])/gu,(t,n,r)=>n+r.toUpperCase())}function Hr(e,t){let n=e.length>t.length?e:t,r=n===e?t:e,o=n.length-r.length;if(o>1)return!1;let i=0,s=0;for(;i< r.length&&
e.charCodeAt(i)===t.charCodeAt(i);)i+=1;for(;s< r.length-i&&n.charCodeAt(n.length-1-s)===r.charCodeAt(r.length-1-s);)s+=1;let a=r.length-i-s;return o===1?a===0:a===1||a===2&&e[i]===t[i+1]&&e[i+1]===t[
i]}var qc=864e5,Gr=e=>Date.UTC(+e.slice(0,4),+e.slice(5,7)-1,+e.slice(8,10)),Vc=e=>String(e).padStart(2,"0"),W=(e,t)=>new Date(Gr(e)+t*qc).toISOString().slice(0,10),se=(e,t)=>Math.round((Gr(t)-Gr(
e))/qc),is=e=>new Date(Gr(e)).getUTCDay(),Y=e=>e.slice(0,10),_t=e=>new Date(e+7*36e5).toISOString().slice(0,19),Vr=e=>Date.parse(`${e.length===10?`${e}T00:00:00`:e}Z`)-7*36e5,j=e=>e?`${e.slice(8,
10)}/${e.slice(5,7)}/${e.slice(0,4)}`:"",ae=e=>e?`${j(e)} ${e.slice(11,16)}`:"",fg=["Chủ nhật","thứ Hai","thứ Ba","thứ Tư","thứ Năm","thứ Sáu","thứ Bảy"],be=e=>`${j(e)} (${fg[is(e)]})`,ss=(e,t,n)=>{
let r=new Date(Date.UTC(e,t-1,n));return e>=1900&&e<2200&&r.getUTCFullYear()===e&&r.getUTCMonth()===t-1&&r.getUTCDate()===n?`${e}-${Vc(t)}-${Vc(n)}`:void 0},Xc=200,mg=4e3,Qe="(\\d{1,2})",qr=
"(\\d{4}|\\d{2})",Wr="(?: ?[-/.\\\\] ?| )",hg=`${Qe}${Wr}${Qe}${Wr}${qr}`,gg=`(\\d{4})${Wr}${Qe}${Wr}${Qe}`,yg=`${Qe} ?thang ?${Qe}(?: ?[,/.-] ?| ?nam ?| )${qr}`,Yc=["jan","feb","mar","apr","may",
"jun","jul","aug","sep","oct","nov","dec"],Jc=`(${Yc.join("|")})[a-z]{0,6}\\.?`,bg=`${Qe}[ -]${Jc}[ ,-]{1,2}${qr}`,xg=`${Jc} ${Qe},? ${qr}`,wg="(?:t\\d\\d:\\d\\d[\\d:.+z-]*)?",kg=`(?:${[hg,gg,yg,bg,
xg].join("|")})${wg}(?![a-z\\d]|[/.\\\\]\\d)`,Qc="\\d{1,2} ?(?:h|g|gio|:) ?(?:\\d{1,2}(?: ?phut|:\\d{1,2})?)?(?![a-z\\d])",vg=
`(?:ngay|mung|mong|het|den|toi|cham nhat|han|gia han|luc|vao|cuoi|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nhat|cn|${Qc})`,Sg=new RegExp(`^[ ,.:;()-]*(?:${vg}[ ,.:;()-]*){0,8}$`),Rg=
/\b(?:hoac|va|hay|den|toi|truoc|sau|tu|roi|doi|lui)\b|->/,as=e=>v(e.replace(/[\r\n]+/g," ; ").normalize("NFKC")).replace(/[\u2215\u2044]/g,"/").replace(/[\u2010-\u2015\u2212]/g,"-").replace(
/[\u00AD\u200B-\u200F\u2060-\u206F\uFEFF]/g,"").replace(/\s+/g," ").trim();function eu(e){var r,o,i,s,a,c,u,l,d,p;let t=[],n=new RegExp(`(^|[^a-z\\d:])${kg}`,"g");for(let f=n.exec(e);f;f=n.exec(e)){
let[m,h="",g,O,_,S,G,Je,Qt,Kr,Zr,De,rs,Ih,zh,Fh,Dh]=f,os=(s=(i=(o=(r=_!=null?_:S)!=null?r:Zr)!=null?o:Ih)!=null?i:Dh)!=null?s:"",Nc=(a=O!=null?O:G)!=null?a:Kr,Uh=(c=rs!=null?rs:zh)!=null?c:"",Mc=
f.index+h.length,Kh=ss(os.length===2?2e3+ +os:+os,Nc===void 0?Yc.indexOf(Uh)+1:+Nc,+((p=(d=(l=(u=g!=null?g:Je)!=null?u:Qt)!=null?l:De)!=null?d:Fh)!=null?p:""));t.push({day:Kh,from:Mc,to:
Mc+m.length-h.length})}return t}function ce(e){if(/^\d{4}-\d\d-\d\d$/.test(e))return ss(+e.slice(0,4),+e.slice(5,7),+e.slice(8));if(e===""||e.length>Xc)return;let t=as(e),[n,r]=eu(t);if(!n||r||
!Sg.test(t.slice(0,n.from)))return;let o=t.slice(n.to);return/\d/.test(o.replace(new RegExp(Qc,"g")," ").replace(/\b(?:thu |t)[2-7]\b/g," "))||Rg.test(o)?void 0:n.day}function tu(e){let t=as(e.slice(
0,Xc));return/\b(?:het|cham nhat|den|toi)\b/.test(t)?void 0:ce(t.replace(/^truoc\b/,""))}var _g=
/(?:^|[^a-z\d\x2f.-])(\d{1,2})(?: ?[\x2f.-] ?(\d{1,2}))? ?(?:-|->|~|den(?: het)?(?: ngay)?|toi(?: ngay)?) ?$/,$g=
/^[ ()]*(?:-|->|~|=>|(?:cho )?(?:den|toi)(?: het)?(?: ngay)?)[ ()]*(?:(?:thu (?:hai|ba|tu|nam|sau|bay)|chu nhat),? *)?$/;function nu(e,t){var s;if(e.length>mg)return;let n=as(e),r=new Set,o=0,i;for(
let{day:a,from:c,to:u}of eu(n)){let l=n.slice(o,c);if(a===void 0)return;let d=a,p=_g.exec(l);if(p&&/\d/.test(l)){if(d=(s=ss(+a.slice(0,4),p[2]?+p[2]:+a.slice(5,7),+p[1]))!=null?s:"",!d||/\d/.test(
l.slice(0,p.index)))return}else{if(/\d/.test(l))return;if(i!==void 0&&$g.test(l))d=i;else if(/\b(?:den|toi)\b/.test(l))return}let f=se(d,a)+1;if(f<1||f>t)return;for(let m=0;m< f;m+=1)r.add(W(d,m));i=
d===a?a:void 0,o=u}return/\d/.test(n.slice(o))||r.size===0&&n!==""?void 0:[...r].sort()}var ru={"account.otherNetwork":
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
"Dấu duyệt của dòng này không phải do sổ này ghi, nên lần duyệt chưa được tính. Đề nghị cán bộ tỉnh chọn lại Đạt hoặc Trả lại ở cột Duyệt.","account.noUnit":
"Dòng này chưa có mã đơn vị. Đề nghị ghi mã như trong thẻ Đơn vị.","account.unknownUnit":e=>`Không có đơn vị nào mang mã “${e.code}” trong thẻ Đơn vị. Đề nghị sửa mã, hoặc thêm đơn vị.`,
"account.noneWithAccounts":"Đơn vị đã khai tài khoản nên không ghi là Không có. Đề nghị chuyển dòng này sang Ngừng dùng, hoặc xóa các tài khoản đã khai nhầm.","account.noneTwice":
"Đơn vị đã có một dòng Không có. Đề nghị chuyển bớt một dòng sang Ngừng dùng.","account.legacyText":e=>`Chữ bị lỗi phông. Có phải “${e.text}” không?`};var Ue=
"Đề nghị mở trang hoặc nhóm của đơn vị, sao chép địa chỉ rồi dán vào đây; trên điện thoại, bấm dấu ba chấm (…) và chọn “Sao chép liên kết”.",ou={"address.EMPTY":`Chưa nhập địa chỉ truy cập. ${Ue}`,
"address.MULTIPLE":"Ô này có nhiều địa chỉ khác nhau. Mỗi dòng chỉ ghi một địa chỉ; đề nghị ghi địa chỉ còn lại ở một dòng khác.","address.EMAIL_IN_URL":
"Đây là địa chỉ email, không phải địa chỉ Facebook. Đề nghị ghi email vào cột Email, còn ở đây dán địa chỉ của trang.","address.PHONE_IN_URL":
"Đây là số điện thoại, không phải địa chỉ Facebook. Đề nghị ghi số vào cột Điện thoại, còn ở đây dán địa chỉ của trang.","address.NOT_URL":
`Đây không phải là địa chỉ truy cập. ${Ue} Nếu ô trong bảng đang hiện thẻ có tên trang thay cho địa chỉ thì xóa ô rồi dán lại địa chỉ dạng chữ (Ctrl+Shift+V). Nếu đơn vị chưa có trang, đề nghị chọn loại Không có và ghi lý do.`,
"address.SCHEME":`Liên kết này không phải là địa chỉ trang web. Địa chỉ phải bắt đầu bằng https:\x2f/. ${Ue}`,"address.OTHER_SITE":
"Địa chỉ này không thuộc Facebook. Đề nghị dán địa chỉ trang, nhóm hoặc tài khoản Facebook, có dạng https:\x2f/www.facebook.com/…","address.LOOKALIKE_HOST":
`Tên miền gõ sai hoặc giả mạo; tên miền đúng là www.facebook.com. Đề nghị không mở liên kết này nếu không tự gõ ra nó. ${Ue}`,"address.USERINFO":
`Địa chỉ có ký tự @ trước tên miền, thường gặp ở liên kết lừa đảo. Đề nghị không mở liên kết này. ${Ue}`,"address.PORT":
"Sau tên miền có dấu hai chấm và ký tự lạ. Đề nghị xóa phần đó, hoặc sao chép lại địa chỉ từ trang.","address.NOT_PROFILE_HOST":
`Đây là trang kỹ thuật hoặc trợ giúp của Facebook, không phải trang của đơn vị. ${Ue}`,"address.ADMIN_TOOL":
"Đây là công cụ quản trị, người khác không mở được. Đề nghị mở trang như một người xem bình thường rồi sao chép địa chỉ công khai.","address.HOME":
`Đây là trang chủ Facebook, chưa có tên trang. ${Ue}`,"address.SYSTEM_PAGE":`Đây là trang chức năng của Facebook (sự kiện, cài đặt, chia sẻ…), không phải trang, nhóm hay tài khoản. ${Ue}`,
"address.LOGIN_LINK":"Đây là liên kết đăng nhập hoặc khôi phục tài khoản nên không được lưu. Đề nghị không gửi liên kết này cho ai; sau khi đăng nhập, mở trang rồi sao chép địa chỉ của trang.",
"address.CONTENT_LINK":"Đây là liên kết của một bài viết, ảnh hoặc video. Đề nghị bấm vào tên trang ở đầu bài để mở trang, rồi sao chép địa chỉ của trang.","address.MISSING_ID":
"Địa chỉ thiếu mã số (id) của tài khoản, có thể do sao chép chưa hết. Đề nghị mở trang và sao chép lại toàn bộ địa chỉ.","address.HIDDEN_ID":
"Địa chỉ này dùng mã tạm của Facebook (pfbid…), người khác có thể không mở được. Đề nghị mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang.","address.CUT":
"Địa chỉ có vẻ bị ngắt giữa chừng, do xuống dòng hoặc thừa dấu cách. Đề nghị viết liền thành một địa chỉ; nếu phần sau là ghi chú thì xóa đi.","address.REDIRECT_LINK":
"Liên kết chuyển hướng này không cho biết dẫn tới trang nào. Đề nghị mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang.","address.DEEP_LINK":
`Liên kết này chỉ dùng trong ứng dụng điện thoại và không dẫn tới trang, nhóm hay tài khoản nào. ${Ue}`,"address.USERNAME_CHARS":
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
"Đây là liên kết chia sẻ rút gọn, chưa biết dẫn tới trang nào. Đề nghị mở liên kết, khi trang hiện ra thì sao chép địa chỉ đầy đủ và dán lại."};var Xr=e=>/^[^@]*\s[^@]*$/.test(e.trim())?
" Nếu ô đang hiện thẻ người thì xóa ô, gõ lại địa chỉ dạng chữ.":"",iu={"email.EMPTY":"Chưa có địa chỉ email. Đề nghị nhập một địa chỉ, ví dụ: hoa.nguyen@gmail.com.","email.MULTIPLE":
"Ô này có nhiều địa chỉ email. Đề nghị chỉ để lại một địa chỉ của người quản trị.","email.NO_AT":"Địa chỉ email thiếu dấu @. Đề nghị nhập đủ, ví dụ: hoa.nguyen@gmail.com.","email.NO_LOCAL":
"Thiếu phần tên đứng trước dấu @. Đề nghị nhập đủ địa chỉ email.","email.TWO_AT":"Địa chỉ email có nhiều dấu @. Đề nghị chỉ để lại một dấu và một địa chỉ.","email.SPACES":
"Trong địa chỉ email có khoảng trắng. Đề nghị viết liền.","email.ACCENTS":"Địa chỉ email có chữ có dấu hoặc ký tự lạ. Đề nghị gõ lại bằng chữ không dấu.","email.COMMA":
"Trong địa chỉ email có dấu phẩy. Đề nghị thay bằng dấu chấm.","email.CHARS":"Địa chỉ email có ký tự không dùng được. Đề nghị chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới.",
"email.DOTS":"Dấu chấm trong địa chỉ email đặt chưa đúng chỗ. Đề nghị xem lại.","email.DOMAIN":"Phần sau dấu @ chưa đúng. Đề nghị nhập đủ, ví dụ: gmail.com, yahoo.com.vn.","email.LENGTH":
"Địa chỉ email quá dài. Đề nghị kiểm tra lại.","email.PHONE_IN_EMAIL":"Đây là số điện thoại. Đề nghị chuyển sang ô Điện thoại và nhập địa chỉ email vào ô này.","email.URL_IN_EMAIL":
"Đây là địa chỉ trang mạng. Đề nghị nhập địa chỉ email, ví dụ: hoa.nguyen@gmail.com.","email.NAME_IN_EMAIL":
"Đây là tên, chưa phải địa chỉ email. Đề nghị nhập địa chỉ có dấu @ (nếu ô trong bảng đang hiện thẻ người thì xóa ô, gõ lại địa chỉ dạng chữ).","email.note.TEXT_AROUND":
"Chỉ lấy phần địa chỉ email, bỏ phần chữ đi kèm."};var su={"person.EMPTY":"Ô này chưa có nội dung. Đề nghị nhập.","person.SHORT":"Nội dung quá ngắn. Đề nghị nhập đầy đủ.","person.LONG":
"Họ tên dài quá 60 ký tự. Đề nghị chỉ nhập họ và tên.","person.TOO_LONG":"Nội dung dài quá 100 ký tự. Đề nghị viết ngắn lại.","person.CHARS":
"Có ký tự không dùng được ở đây. Đề nghị chỉ nhập bằng chữ.","person.SHIFTED":"Nội dung này có vẻ của cột khác. Đề nghị xem lại, có thể các cột đã bị lệch.","person.OFFICE_IN_NAME":
"Ô này có cả chức vụ. Đề nghị chỉ để họ tên, chuyển chức vụ sang ô Chức vụ.","person.TWO_PEOPLE":"Ô này có nhiều người. Đề nghị chỉ ghi một người quản trị; người khác khai ở dòng riêng.",
"person.ENCODING":"Chữ bị lỗi phông. Đề nghị gõ lại bằng bảng mã Unicode.","person.ADDRESS_IN_NAME":"Đây là địa chỉ truy cập. Đề nghị chuyển sang ô Địa chỉ truy cập và nhập tên vào ô này.",
"person.EMAIL_IN_NAME":"Đây là địa chỉ email. Đề nghị chuyển sang ô Email và nhập tên vào ô này.","person.PHONE_IN_NAME":
"Đây là số điện thoại. Đề nghị chuyển sang ô Điện thoại và nhập tên vào ô này.","person.note.ONE_WORD":"Họ tên chỉ có một chữ. Đề nghị kiểm tra xem đã đủ họ và tên chưa.","person.note.TITLE_STRIPPED":
"Chỉ ghi họ tên, bỏ phần xưng hô, học vị đứng trước."};var au={"phone.EMPTY":"Chưa nhập số điện thoại. Đề nghị nhập một số của người quản trị, ví dụ 0912 345 678.","phone.MULTIPLE":
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
"phone.note.AMBIGUOUS_OLD_AREA":"Đây có thể là số di động, cũng có thể là số cố định ghi theo mã vùng cũ. Nếu là số cố định, đề nghị ghi lại theo mã vùng mới, bắt đầu bằng 02."};function Qn(e,t=160){
if(e.length<=t)return e;let n=t-1;for(;n>0&&/[\u0300-\u036F\uDC00-\uDFFF\u200D\uFE0F]/.test(e.charAt(n));)n-=1;return`${e.slice(0,n)}…`}var Og=new Map([["comment",1e3],["text",500],["value",500],[
"units",800],["columns",500],["did",800],["trouble",800]]);function Yr(e){return typeof e!="object"||e===null?e:Object.fromEntries(Object.entries(e).map(([t,n])=>[t,typeof n=="string"?Qn(n,Og.get(t)):
n]))}var cs={...ou,...au,...iu,...su,...ru};function nn({key:e,with:t}){let n=cs[e];return typeof n=="string"?n:n(Yr(t))}var Tg=new Map(Object.entries({ldld:"lien doan lao dong",cdcs:
"cong doan co so",cdn:"cong doan nganh",cdvc:"cong doan vien chuc",cd:"cong doan",cti:"cong ti",ct:"cong ti",h:"huien",tx:"thi xa",tp:"thanh pho",it:"i te",va:"",thpt:"trung hoc pho thong",thcs:
"trung hoc co so",ttit:"trung tam i te",ubnd:"ui ban nhan dan",mtv:"mot thanh vien",tnhh:"trach nhiem huu han",cp:"co phan",bv:"benh vien"})),cR=new Set(
"lien doan lao dong cong co so nganh tinh huien".split(" "));function us(e,t=new Map){return[].concat(...e.split(/\s+/).map(n=>{let r=t.get(n);if(r)return r;let i=v(n).replace(/y/g,"i").replace(
/\b([a-z])\.(?=[a-z]\b)/g,"$1").split(/[^a-z0-9]+/).map(s=>{let a=Tg.get(s);return a===void 0?s:a}).join(" ").split(" ").filter(Boolean);return t.set(n,i),i}))}var Eg=["trang","fan ?page","page",
"facebook","fb","nhom","group","chinh thuc","official","lien doan lao dong","cong doan(?: co so| nganh)?"],Cg=new RegExp(` (?:${Eg.join("|")})(?= )`,"g"),ls=/^(?:huien|thi xa|thanh pho) /;function cu(
e){let t=new Map,n=new Map,r=new Map,o=s=>` ${us(s,t).join(" ")} `.replace(Cg,"").replace(/ tinh [a-z ]{2,30}$/," ").trim(),i=(s,a)=>{s&&r.set(s,(r.get(s)||new Set).add(a))};for(let s of e){let a=
s.code.trim(),c=o(s.name),u=/ tinh ([a-z ]{2,30})$/.exec(us(s.name,t).join(" "));n.set(a,c),i(c,a),ls.test(c)&&i(c.replace(ls,""),a),u&&i(u[1],"")}return{coreOf:o,own:n,units:r}}function uu(e,{coreOf:
t,own:n,units:r}){let o=e.unit.trim(),i=n.get(o),s=t(k(e.pageName||e.accountName)),a=[...r.get(s)||[]],c=i===void 0||!ls.test(s)&&` ${i} `.includes(` ${s} `);return a.length===1&&a[0]!==o&&!c?a[0]:
void 0}function $t(e,t){let n=new Map;for(let r of e){let o=t(r)||"",i=n.get(o);i?i.push(r):o&&n.set(o,[r])}return[...n.values()].filter(r=>r.length>1)}var er=e=>[...new Set(e.map(t=>t.unit.trim()))];
var Jr={accountName:"Trương Thanh Dũng",pageName:"Công đoàn tỉnh Trà Vinh",key:"u:ldldtravinh",name:"Trương Thanh Dũng",phone:"+84918544418",email:"ldldtravinh@yahoo.com.vn"},ds=(e="")=>v(k(e));
function ps(e){if(/^\s*v[íi] ?d[ụu]/i.test(e.accountName||e.pageName||""))return!0;let t=e.key===Jr.key,n=e.phone===Jr.phone,r=e.email===Jr.email;if(!t&&!n&&!r)return!1;let o=["accountName",
"pageName","name"].filter(i=>ds(e[i])===ds(Jr[i]));return n&&r||t&&o.includes("pageName")||o.length+Number(t)+Number(n)+Number(r)>3}var lu=e=>e.length>2||er(e).length>1,Qr={SAMPLE_ROW:{level:"fix",
says:"Dòng này là ví dụ in sẵn trong mẫu. Đề nghị xóa, hoặc thay bằng thông tin của đơn vị.",find:({samples:e})=>e.map(t=>({rows:[t]}))},SHARE_LINK:{level:"note",field:"address",says:
"Đây là liên kết chia sẻ, chưa phải địa chỉ đầy đủ. Đề nghị mở liên kết rồi sao chép lại địa chỉ của trang.",find:({rows:e})=>e.filter(t=>t.kind==="share"||/^s:/.test(t.key||"")).map(t=>({rows:[t]}))}
,OTHER_UNIT:{level:"question",field:"pageName",says:e=>`Tên này là của đơn vị khác: ${e.other}. Đề nghị hỏi lại đơn vị đã khai xem có nhầm không.`,find:({rows:e,cores:t})=>e.flatMap(n=>{let r=uu(n,t),
o=n.pageName?"pageName":"accountName";return r?[{rows:[n],units:[n.unit.trim(),r],field:o}]:[]})},SAME_ADDRESS:{level:"question",field:"address",says:
e=>`Các đơn vị sau cùng khai một địa chỉ: ${e.units}. Đề nghị hỏi lại xem địa chỉ là của đơn vị nào.`,find:({rows:e})=>$t(e,t=>t.key).filter(t=>er(t).length>1).map(t=>({rows:t}))},REPEATED:{level:
"fix",field:"address",says:e=>`Địa chỉ này được khai ${e.count} lần trong cùng đơn vị (${e.units}). Đề nghị gộp còn một dòng, dòng thừa chuyển sang Ngừng dùng.`,find:({rows:e})=>$t(e,
t=>t.key).flatMap(t=>$t(t,n=>n.unit.trim())).map(t=>({rows:t}))},PERHAPS_SAME:{level:"note",field:"address",says:
e=>`Có ${e.count} dòng cùng tên trang và cùng người liên hệ nhưng khác địa chỉ (${e.units}). Đề nghị xem có phải cùng một trang không.`,find:({rows:e})=>$t(e,t=>t.key&&t.pageName&&(t.phone||t.email)&&
`${ds(t.pageName)}\n${t.phone||t.email}`).filter(t=>new Set(t.map(n=>n.key)).size>1).map(t=>({rows:t}))},MANY_PHONE:{level:"note",field:"phone",says:
e=>`Số điện thoại này có ở ${e.count} dòng (${e.units}). Nếu đúng một người quản trị các trang này thì không cần sửa.`,find:({rows:e})=>$t(e,t=>t.phone).filter(lu).map(t=>({rows:t}))},MANY_EMAIL:{
level:"note",field:"email",says:e=>`Email này có ở ${e.count} dòng (${e.units}). Nếu đúng một người quản trị các trang này thì không cần sửa.`,find:({rows:e})=>$t(e,t=>t.email).filter(lu).map(t=>({
rows:t}))}};var du=Object.fromEntries(Object.entries(Qr).map(([e,{says:t}])=>[`across.${e}`,typeof t=="string"?()=>t:t]));var pu={"workbook.notSetUp":
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
e=>`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}”. Đề nghị ghi Có hoặc Không.`,"setting.email":e=>`Thẻ Cấu hình: mục “${e.label}” có “${e.text}” không phải là địa chỉ email.${Xr(e.text)}`,
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
"setup.first":"Sổ đã sẵn sàng. Việc tiếp theo: ghi hạn nộp ở thẻ Cấu hình, nhập danh sách đơn vị, rồi chia sẻ trang tính."};var fu={"roster.noCode":"Chưa có mã đơn vị. Mỗi đơn vị cần một mã riêng.",
"roster.codeTwice":e=>`Mã “${e.code}” được dùng cho nhiều đơn vị. Đề nghị đặt mỗi đơn vị một mã.`,"roster.codeLong":e=>`Mã dài quá ${e.most} ký tự. Đề nghị đặt mã ngắn hơn.`,"roster.unreadable":
"Sổ không kiểm tra được dòng này. Đề nghị gõ lại các ô; nếu vẫn báo, đề nghị báo người hỗ trợ kỹ thuật.","roster.noName":"Chưa có tên đơn vị.","roster.parentSelf":
"Cấp trên trùng với chính đơn vị này.","roster.parentUnknown":e=>`Không có đơn vị nào mang mã “${e.parent}”. Đề nghị sửa mã cấp trên, hoặc ghi tên cấp trên.`,"roster.badEmail":
e=>`“${e.text}” không phải là địa chỉ email. Thư sẽ không tới được đơn vị này.${Xr(e.text)}`,"roster.askEmail":
e=>`“${e.text}” có phải là “${e.suggest}” không? Đề nghị sửa; thư chưa gửi tới địa chỉ này.`,"roster.refusedEmail":
e=>`Ngày ${e.day} Google không nhận gửi thư đến “${e.text}”. Đề nghị kiểm tra, sửa địa chỉ.`,"roster.badPhone":e=>`“${e.text}” không phải là số điện thoại gọi được.`,"roster.badRequired":
e=>`“${e.text}” không hợp lệ. Đề nghị chọn Có hoặc Không.`,"roster.badDay":e=>`“${e.text}” không phải là một ngày. Đề nghị ghi theo dạng 30/10/2018.`,"roster.needColumn":
e=>`Bảng thiếu cột “${e.column}”.`,"roster.empty":"Chưa có dòng nào để nhập. Đề nghị dán bảng có dòng tiêu đề, ví dụ: Mã, Tên đơn vị, Loại, Cấp trên, Email liên hệ, Điện thoại liên hệ.",
"roster.tooLong":"Bảng dài quá 20.000 dòng. Đề nghị chia nhỏ.","roster.repeatedInPaste":e=>`Mã “${e.code}” đã có ở dòng ${e.line} của bảng này.`};var mu={"letter.setting":
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
"Đang có một lượt gửi thư. Đề nghị chờ vài phút rồi mở lại bảng Thư."};var hu={"health.runner":e=>`Người gửi: ${e.email}.`,"health.noRunner":"Chưa ai được giao gửi thư.","health.paused":
"Đang tạm dừng: không thư nào được gửi.","health.noTrigger":"Lịch chạy hằng ngày đã mất nên thư không còn tự đi. Đề nghị bấm “Bật lại”.","health.stalled":
"Lịch chạy hằng ngày đã quá một ngày không gửi thư. Đề nghị bấm “Bật lại”.","health.stalledOther":
e=>`Lịch chạy của ${e.email} đã quá một ngày không gửi thư. Đề nghị báo người đó mở bảng Thư và bấm “Bật lại”, hoặc bấm “Nhận việc gửi thư” để gửi thay.`,"health.hour":
e=>`Mục “Giờ gửi thư” ghi ${e.set} giờ nhưng lịch vẫn chạy lúc ${e.runs} giờ. Đề nghị bấm “Tải lại” để đổi lịch.`,"health.hourOther":
e=>`Mục “Giờ gửi thư” ghi ${e.set} giờ nhưng lịch vẫn chạy lúc ${e.runs} giờ. Lịch đổi theo khi ${e.email} mở bảng Thư.`,"health.lastRun":e=>`Lượt gần nhất: ${e.at} (${e.did}).`,"health.noRun":
"Chưa có lượt gửi nào.","health.trouble":e=>`Lượt gửi chưa xong, ${e.trouble}`,"health.nextRun":e=>`Lượt tới: ${e.day}, khoảng ${e.hour} giờ.`,"health.quota":
e=>`Hạn mức còn lại hôm nay: ${e.left} người nhận.`,"health.held":e=>`${e.letters} thư đang chờ.`,"health.unknown":e=>`${e.letters} thư không rõ đã gửi, cần cán bộ quyết định.`,"health.failed":
e=>`${e.letters} thư gửi lỗi, lý do ghi trong thẻ Thư.`,"health.sending":"Đang có một lượt gửi.","health.never":
e=>`Đã bật gửi thư từ ${e.since} mà chưa có lượt gửi nào. Đề nghị mở menu Sổ Tài Khoản, chọn Thư… để kiểm tra.`,"health.gap":
e=>`Lượt gửi thư gần nhất là ${e.last}, đã quá một ngày. Đề nghị mở menu Sổ Tài Khoản, chọn Thư… để kiểm tra.`};var gu={"log.form":"Gửi biểu mẫu","log.formUnlisted":
"Gửi biểu mẫu (email chưa có trong danh sách, tự chọn đơn vị)","log.moved":"Có người sắp xếp, chèn hoặc xóa dòng đúng lúc sổ đang ghi: sổ đã xem lại và đặt các dòng về đúng chỗ","log.roster":
e=>`Nhập danh sách đơn vị: thêm ${e.added}, sửa ${e.changed}, từ chối ${e.rejected}`,"log.sentEarly":"Gửi sớm một thư","log.lettersOn":"Bật gửi thư tự động","log.lettersOff":"Tắt gửi thư tự động"};
var Pg={...cs,...du,...pu,...fu,...mu,...hu,...gu};function x(e){let t=Pg[e.key];return typeof t=="string"?t:t(Yr(e.with))}var rn=e=>({ok:!0,value:e}),on=(...e)=>({ok:!1,problems:e});var R={page:
"Trang",group:"Nhóm",person:"Cá nhân",none:"Không có"},V={passed:"Đạt",returned:"Trả lại"},J={active:"Đang dùng",stopped:"Ngừng dùng"},sn={form:"Biểu mẫu",hand:"Sửa tay"},B={yes:"Có",no:"Không"},b={
missing:"Chưa báo cáo",fix:"Cần sửa",reported:"Đã báo cáo",approved:"Đã duyệt",none:"Không có"},C={open:"Còn hạn",onTime:"Đúng hạn",grace:"Châm chước",late:"Trễ hạn",overdue:"Quá hạn"},eo=(e,t,n,r={}
)=>({heading:e,width:t,help:n,writer:"unit",reader:"unit",format:"text",...r}),Ee=(e,t,n,r,o,i={})=>({...eo(e,t,n,i),faultBit:r,report:o}),re=(e,t,n,r={})=>({heading:e,width:t,help:
`${n} Sổ tự ghi, đề nghị không sửa.`,writer:"us",reader:"unit",format:"text",...r}),Q=(e,t,n,r={})=>({...re(e,t,n,r),checked:!0}),M=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"staff",reader:
"staff",format:"text",...r}),an=(e,t)=>Object.keys(e).filter(n=>t(e[n])),to=e=>an(e,t=>"checked"in t),fs=e=>Object.fromEntries(Object.keys(e).map(t=>[t,""]));var no={reader:"public"},xe={unit:eo(
"Mã đơn vị",90,"Mã của đơn vị trong thẻ Đơn vị.",{code:"other",faultBit:0}),unitName:re("Đơn vị",240,"Tên đơn vị theo mã.",no),kind:Ee("Loại",90,
"Trang, Nhóm, Cá nhân, hoặc Không có (đơn vị không có tài khoản, ghi lý do).",1,{group:"account",typing:{}},{...no,choices:Object.values(R)}),accountName:Ee("Tên tài khoản facebook",180,
"Tên hiện trên tài khoản cá nhân dùng để quản trị. Ví dụ: Nguyễn Thị Hoa.",2,{group:"account",hint:"Tên Facebook cá nhân của người quản trị.",typing:{autocomplete:"off"}}),pageName:Ee(
"Tên trang facebook",200,"Tên hiện trên trang hoặc nhóm. Ví dụ: Công đoàn huyện Cầu Kè.",3,{group:"account",typing:{autocomplete:"off"}},no),address:Ee("Địa chỉ truy cập",280,
"Mở trang, bấm “Chia sẻ” rồi “Sao chép liên kết”, dán vào đây. Ví dụ: https:\x2f/www.facebook.com/congdoanviduxa",4,{group:"account",hint:
"Mở trang của đơn vị, bấm “Chia sẻ”, “Sao chép liên kết”, rồi dán vào đây.",typing:{inputMode:"url",autocomplete:"off",spellcheck:!1,autocapitalize:"none"}},no),name:Ee("Họ và tên",160,
"Người quản trị. Ví dụ: Nguyễn Thị Hoa.",5,{group:"manager",typing:{autocomplete:"name",autocapitalize:"words",spellcheck:!1}}),office:Ee("Chức vụ",160,
"Chức vụ của người quản trị. Ví dụ: Phó Chủ tịch.",6,{group:"manager",typing:{autocomplete:"organization-title"}}),phone:Ee("Điện thoại",130,
"Một số điện thoại của người quản trị. Ví dụ: 0913 456 789.",7,{group:"manager",typing:{inputMode:"tel",autocomplete:"tel"}}),email:Ee("Email",200,
"Một địa chỉ email của người quản trị. Ví dụ: hoa.nguyen@gmail.com.",8,{group:"manager",typing:{inputMode:"email",autocomplete:"email",spellcheck:!1,autocapitalize:"none"}}),reason:Ee(
"Lý do, ghi chú",200,"Bắt buộc khi Loại là Không có. Ví dụ: Đơn vị đang lập trang, dự kiến xong trong tháng 11.",9,{group:"beside",lines:2,typing:{}}),usage:eo("Tình trạng",100,
"Đang dùng hoặc Ngừng dùng. Dòng ngừng dùng được giữ lại, không tính vào báo cáo. Để trống được hiểu là Đang dùng.",{faultBit:10,choices:Object.values(J)}),rowId:Q("Mã dòng",120,"Mã của dòng.",{
hidden:!0}),faults:Q("Cần sửa",300,"Ô cần sửa và lý do."),remarks:Q("Lưu ý",260,"Điều nên xem lại; không ngăn việc báo cáo."),changed:Q("Đổi sau duyệt",160,"Các cột đã đổi sau lần duyệt gần nhất."),
addressKey:Q("Khóa địa chỉ",150,"Dạng so sánh của địa chỉ, để tìm trang khai trùng.",{hidden:!0}),mask:Q("Ô cần sửa",80,"Số cho biết ô nào được tô màu.",{format:"number",hidden:!0}),updated:re(
"Cập nhật",130,"Lúc dòng được ghi lần gần nhất.",{format:"time"}),by:re("Người nhập",190,"Ai ghi dòng lần gần nhất."),source:re("Nguồn",90,"Biểu mẫu hoặc Sửa tay."),consent:re("Đồng ý",220,
"Ai xác nhận người quản trị đã biết và đồng ý, lúc nào."),review:M("Duyệt",90,"Đạt, hoặc Trả lại (ghi lý do ở cột Ý kiến).",{reader:"unit",faultBit:11,choices:Object.values(V)}),comment:M("Ý kiến",
220,"Lý do trả lại, để đơn vị biết cần sửa gì.",{reader:"unit"}),approved:M("Bản đã duyệt",120,"Dấu của nội dung lúc được duyệt.",{hidden:!0})},tr=xe,H=an(tr,e=>"report"in e),FR=H.filter(e=>xe[
e].report.group==="manager"),nr=an(tr,({faultBit:e})=>e!==void 0).map(e=>({key:e,bit:tr[e].faultBit})),Ke=an(tr,({writer:e})=>e==="unit"),et=to(xe),yu=an(tr,({writer:e})=>e!=="staff"),Ze=e=>xe[
e].heading;var Ce={code:M("Mã",70,"Mã riêng của đơn vị, không trùng, không đổi giữa các đợt. Ví dụ: H04.",{code:"own",reader:"public"}),name:M("Tên đơn vị",300,
"Tên đầy đủ của đơn vị, như trên văn bản.",{reader:"public"}),kind:M("Loại",150,"Loại đơn vị, do Liên đoàn Lao động tỉnh tự đặt. Ví dụ: LĐLĐ huyện, CĐ ngành, CĐCS trực thuộc."),parent:M("Cấp trên",
150,"Mã của đơn vị cấp trên nếu có trong sổ, hoặc tên cấp trên.",{code:"other"}),email:M("Email liên hệ",210,
"Nơi nhận thư của đơn vị. Có thể ghi nhiều địa chỉ, cách nhau bằng dấu phẩy. Người đăng nhập bằng một trong các địa chỉ này được mở ngay biểu mẫu của đơn vị."),phone:M("Điện thoại liên hệ",140,
"Số để gọi khi đơn vị chưa báo cáo."),required:M("Phải báo cáo",100,"Có: đơn vị phải báo cáo trong đợt này. Không: không bắt buộc. Để trống được hiểu là Có.",{choices:[B.yes,B.no]}),status:Q(
"Trạng thái",120,"Chưa báo cáo, Cần sửa, Đã báo cáo, Đã duyệt hoặc Không có."),timeliness:Q("Thời hạn",100,"Còn hạn, Đúng hạn, Châm chước, Trễ hạn hoặc Quá hạn."),count:Q("Số tài khoản",100,
"Số tài khoản, trang, nhóm đang dùng mà đơn vị đã khai.",{format:"number"}),first:Q("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu.",{format:"time"}),updated:Q("Cập nhật",130,
"Lần thay đổi gần nhất trong các dòng của đơn vị.",{format:"time"}),faults:Q("Cần sửa",260,"Những ô của dòng này cần sửa và lý do."),order:Q("Thứ tự",70,"Số dùng để đưa đơn vị còn thiếu lên đầu.",{
format:"number",hidden:!0}),extendedTo:M("Gia hạn đến",110,"Ngày cuối cùng đơn vị này được nộp mà vẫn tính đúng hạn (tính cả ngày đó).",{format:"day"}),note:M("Ghi chú",220,
"Ghi chú của Ban Tuyên giáo - Nữ công.")},Ag={key:M("Mã thư",200,"Mỗi thư có một mã và chỉ được gửi một lần."),kind:M("Loại",140,"Thư mời, thư nhắc, thư tổng hợp…"),unit:M("Đơn vị",90,
"Mã đơn vị nhận."),to:M("Người nhận",220,"Địa chỉ nhận."),subject:M("Tiêu đề",320,"Tiêu đề thư."),state:M("Trạng thái",130,
"Sẽ gửi, Đã gửi, Gửi lỗi, Tạm giữ, Bỏ qua, Không rõ đã gửi, Không cần gửi nữa."),at:M("Lúc",130,"Lúc ghi trạng thái này.",{format:"time"}),why:M("Lý do",300,"Vì sao gửi lỗi, tạm giữ hay bỏ qua.")},Lg=
{label:M("Mục",260,"Tên của mục. Đề nghị không sửa."),value:M("Giá trị",360,"Giá trị của mục, sửa ở đây."),help:M("Giải thích",520,"Mục này dùng làm gì.")},rr={at:re("Lúc",140,"Lúc xảy ra.",{format:
"time"}),who:re("Ai",210,"Người làm."),what:re("Việc",240,"Việc đã làm."),unit:re("Đơn vị",90,"Mã đơn vị."),rowId:re("Mã dòng",130,"Mã dòng."),columns:re("Cột đã đổi",300,
"Tên các cột đã đổi; không ghi giá trị, vì là dữ liệu cá nhân.")},P={units:{title:"Đơn vị",color:"#1a73e8",columns:Ce,frozenColumns:2},accounts:{title:"Tài khoản",color:"#188038",columns:xe,
frozenColumns:2},summary:{title:"Tổng hợp",color:"#e8710a",columns:{},frozenColumns:0},letters:{title:"Thư",color:"#a142f4",columns:Ag,frozenColumns:0},settings:{title:"Cấu hình",color:"#5f6368",
columns:Lg,frozenColumns:0},log:{title:"Nhật ký",color:"#9aa0a6",columns:rr,frozenColumns:0}},cn=to(Ce);var un=e=>{var t;return(t=ce(e))!=null?t:""};function ro({dueBefore:e,extendedTo:t}){let n=e?W(
e,-1):"";return t&&t>n?t:n}function bu(e,t,n){let r=ro(e);if(!r)return"";let o=t?Y(t):n;return o<=r?t?C.onTime:C.open:e.graceUntil&&o<=e.graceUntil?C.grace:t?C.late:C.overdue}function ln(e,t){let n=
ro(e);if(!n)return"";let r=se(t,n),o=r>0?`còn ${r} ngày`:r===0?"hôm nay là ngày cuối":`đã quá hạn ${-r} ngày`;return`chậm nhất hết ngày ${be(n)}, ${o}`}var xu=60;function oo({sendDays:e,holidays:t}){
let n=new Set(t),r=i=>e.includes(is(i))&&!n.has(i),o=(i,s,a)=>{for(let c=0;c<=xu;c+=1)for(let u of a){let l=W(i,u*c);if(l<=s&&r(l))return l}return i};return{sends:r,next:i=>o(i,"9999",[1]),nearest:(i,
s)=>o(i,s,[-1,1])}}function io(e,t,n,r){let o=ro({dueBefore:e.dueBefore,extendedTo:t}),i=e.graceUntil>o?e.graceUntil:o,s=n.milestones.map(c=>({id:String(c),day:r.nearest(W(o,-c),o)})),a=r.next(W(o,
1));return a<=i&&s.push({id:"cham-chuoc",day:a}),{last:o,end:i,before:s.sort(wu),after:ms(W(i,1),n.overdueWeeks,r)}}var wu=(e,t)=>se(t.day,e.day),ms=(e,t,n,r="")=>Array.from({length:t},(o,i)=>({id:
`${r}${i+1}`,day:n.next(W(e,7*i))}));function hs(e,t){let n;for(let r of e)r.day<=t&&(n=r);return n}var so=(e,t)=>{let n=e[e.length-1];return n&&t< W(n.day,7)?hs(e,t):void 0};function ku(e,t,n){let r=
Math.max(0,Math.min(xu,Math.ceil((se(e,t.last)+1)/7)));return[...ms(e,r,n,"tuan-").filter(({day:o})=>o<=t.last),...t.before.filter(({day:o})=>o>=e),...ms(W(t.end,1),t.after.length||1,n,"sau-")].sort(
wu)}var Ng=/^[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+/,Mg=/[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+$/,Ig=200,zg=e=>e.replace(Ng,"").replace(Mg,""),vu=e=>e.slice(0,Ig).normalize("NFKC"),dn=e=>ye(zg(k(vu(e)))),Pe=
e=>ye(k(vu(e)).replace(/^'/,"")).replace(/\s/g,"").toUpperCase();function pn(e,t={}){var i;let n=new Map(e.map(s=>[dn(s),s])),r=new Map;for(let s of e)for(let a of new Set([s,...(i=t[s])!=null?i:[
]].map(c=>v(dn(c)))))r.set(a,r.has(a)?void 0:s);let o=new Set(e);return s=>{var c;if(o.has(s))return s;let a=dn(s);return(c=n.get(a))!=null?c:r.get(v(a))}}var ao={[R.page]:["fanpage","fan page",
"page","trang facebook","trang fanpage","trang fb"],[R.group]:["group","nhóm facebook","hội nhóm"],[R.person]:["tài khoản cá nhân","trang cá nhân","facebook cá nhân"],[R.none]:["không","chưa có",
"không có tài khoản","chưa có tài khoản"],[J.active]:["đang sử dụng","còn dùng","đang hoạt động"],[J.stopped]:["ngừng sử dụng","đã ngừng","đã ngừng dùng","không dùng nữa","ngưng dùng","dừng"],[
V.passed]:["ok","đã đạt","đạt yêu cầu"],[V.returned]:["đã trả lại","trả về"]},Ru={[B.yes]:["x","true","1","yes","có ạ","v","✓","✔"],[B.no]:["false","0","no","ko","k","không ạ"]},Ot=pn(Object.values(
R),ao),gs=pn(Object.values(J),ao),_u=pn(Object.values(V),ao),fn=pn(Object.values(B),Ru),Su=new Map;function Fg(e){var r;let t=e.join(`\n`),n=(r=Su.get(t))!=null?r:pn(e,e[0]===B.yes?Ru:ao);
return Su.set(t,n),n}function $u({choices:e},t){var n;return!e||t===""||e.includes(t)?t:(n=Fg(e)(t))!=null?n:t}var co={report:{withoutRows:b.missing,open:[b.missing,b.fix],counted:!0},nothing:{
withoutRows:"",open:[b.fix],counted:!1}},Ou=[];function uo({required:e,kind:t}){var r,o;let n=fn(e);return n?n===B.no?"nothing":"report":(o=(r=Ou.find(i=>dn(i.kind)===dn(t)))==null?void 0:
r.owes)!=null?o:"report"}var Tu=(e,t)=>co[e].open.includes(t);function Eu(e){let t=Ou.filter(({owes:n})=>!co[n].counted).map(({kind:n})=>`*(((${e("kind")}<>"${n}")+(${e("required")}="${B.yes}"))>0)`);
return`(${e("code")}<>"")*(${e("required")}<>"${B.no}")${t.join("")}`}var z=e=>Tu(e.obligation,e.status),Tt=({status:e})=>e===b.reported||e===b.approved||e===b.none,de=({status:e})=>e===b.fix,ys=e=>z(
e)&&!de(e);function lo(e){let t=new Map(e.map(r=>[r.code.trim(),r]));t.delete("");let n;return({parent:r})=>{let o=t.get(r.trim());return o||!r.trim()?o:(n=n||new Map(e.map(i=>[ye(i.name),i])),n.get(
ye(r)))}}function Cu(e){let t=new Map,n=lo(e);for(let r of e){let o=z(r)?n(r):void 0;if(!o||o===r)continue;let i=o.code.trim(),s=t.get(i);s?s.push(r):t.set(i,[r])}return t}var mn=(e,t,n="")=>e&&!(t&&
t.last>=e.day)?{id:n+e.id,day:e.day}:void 0;var tt=e=>/^https?:\x2f\x2f[^\s"'<>\\]+$/i.test(e.trim())?e.trim():"",po=(e,t)=>e.length>t?`${e.slice(0,t).replace(/[\uD800-\uDBFF]$/,"")}…`:e,je=(e,t,
n)=>e.length>t?[...e.slice(0,t),`và ${e.length-t} ${n}`]:[...e],Au=e=>`${e.map(Dg).filter(Boolean).join(`\n\n`)}\n`,Pu=e=>e.map(t=>`- ${t}`).join(`\n`);function Dg(e){switch(e[0]){case"list":
return Pu(e[1]);case"button":return tt(e[2])&&`${e[1]}:\n${tt(e[2])}`;case"bar":return e[1].map(({label:t,count:n})=>`${t}: ${n}`).join(" | ");case"calls":return`${e[1]}:\n${Pu(e[2].map(({name:t,
phone:n})=>`${t}: ${n||bs}`))}`;case"heading":return e[1].toUpperCase();case"notice":return`*** ${e[1]} ***`;case"small":return`--\n${e[1]}`;default:return e[1]}}var bs="chưa có số";var Ae=
"báo cáo tài khoản facebook",Le=" Báo cáo đầy đủ rồi thì không còn thư nhắc. Nếu vừa báo cáo, đề nghị bỏ qua thư này.",Lu=({guidance:e,department:t}
)=>`Theo ${e}, mỗi đơn vị báo cáo trang, nhóm hoặc tài khoản facebook của đơn vị và người quản trị về ${t}.`,xs=({first:e})=>j(Y(e));function hn({state:{deadline:e},about:{today:t,last:n}},r,o){if(
t<=n)return`Đề nghị ${o} ${ln({...e,extendedTo:r},t)}.`;let i=t<=e.graceUntil?`trong thời gian châm chước, đến hết ngày ${be(e.graceUntil)}`:"ngay trong hôm nay";return`Hạn nộp là hết ngày ${be(
n)}, đã quá ${se(n,t)} ngày. Đề nghị ${o} ${i}.`}function or({state:e,about:{today:t,last:n}}){let{graceUntil:r}=e.deadline,o=se(t,n),i=j(n);return o>0?`Còn ${o} ngày, chậm nhất ${i}`:o===0?
`Hôm nay ${i} là ngày cuối`:t<=r?`Châm chước đến hết ngày ${j(r)}`:`Đã quá hạn ${i}`}var yn=e=>`${or(e)}: ${e.unit.name} ${de(e.unit)?"cần sửa":"chưa"} ${Ae}`;function bn(e){let{unit:t}=e,n=
t.returned.length+t.faults.length;return de(t)?`Báo cáo tài khoản facebook của ${t.name} còn ${n?`${n} `:""}chỗ cần sửa. ${hn(e,t.extendedTo,"sửa")}`:`${t.name} chưa ${Ae}. ${hn(e,t.extendedTo,
"báo cáo")}`}var xn=e=>de(e.unit)?gn(e,"Mở báo cáo để sửa"):[["text","Việc báo cáo chỉ mất khoảng năm phút. Đơn vị chưa có tài khoản thì chọn “Không có” và ghi lý do; như vậy cũng là đã báo cáo."],
...gn(e,"Mở biểu mẫu báo cáo")],gn=({state:e,unit:t},n)=>[["button",n,t.link||e.links.book],["text",t.link?"":
"Trên máy tính, trong trang tính vừa mở, chọn menu “Sổ Tài Khoản”, rồi chọn “Khai báo tài khoản”."]],Nu=({returned:e,faults:t},n)=>e.length+t.length?[["heading","Cần sửa"],["list",je(fo({returned:e,
faults:t}),n,"chỗ khác, xem trong biểu mẫu")]]:[],fo=({returned:e,faults:t})=>[...e.map(({title:n,comment:r})=>`${n||"Báo cáo"}: cán bộ tỉnh trả lại. ${r||
"Chưa ghi lý do, đề nghị gọi điện để hỏi."}`),...t.map(({field:n,sentence:r})=>n?`${n}: ${r}`:r)];function Mu({about:e},t){if(!e.under.length)return[];let n=e.under.map(r=>`${r.name}: ${de(r)?
"cần sửa báo cáo":"chưa báo cáo"}${r.extendedTo>e.last?`, gia hạn đến hết ngày ${j(r.extendedTo)}`:""}`);return[["heading",`Đơn vị trực thuộc chưa hoàn thành (${n.length})`],["list",je(n,t,
"đơn vị khác")]]}var ws=({contact:e,department:t,federation:n})=>`Cần hỗ trợ, đề nghị liên hệ: ${e.trim()||`${t}, ${n}`}.`.replace("..","."),ks=({department:e,federation:t})=>`${e}\n${t}`;var Iu={to:
"unit",prefix:"cap-tren",label:"Thư cho cấp trên",rank:1,setting:"digests",isAboutOwnReport:!1,counts:!0,deadline:"round",listsUnder:!0,due:({settings:e,under:t,history:n,round:{isOver:r,point:o}}
)=>t.length&&o&&(r||o.day>e.lettersFrom)?mn(o,n,r?"sau-":""):void 0,subject:e=>`${or(e)}: ${e.about.under.length} đơn vị trực thuộc ${e.unit.name} chưa hoàn thành báo cáo`,lead:
e=>`${e.about.under.length} đơn vị trực thuộc ${e.unit.name} chưa hoàn thành ${Ae}. ${hn(e,"","đôn đốc để các đơn vị báo cáo")}`,asked:()=>[],closing:({state:e,unit:t})=>[["text",
t.status===b.missing&&z(t)?`Đơn vị cũng chưa ${Ae} của mình.`:""],["button","Mở trang tính",t.link||e.links.book]],small:Le,named:({about:e})=>e.under};var zu={to:"unit",prefix:"moi",label:"Thư mời",
rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>z(e)&&e.status===b.missing&&!n.isOver&&!(t!=null&&t.last)?{id:"",day:""}:void 0,remember(e,t,{early:n,
state:r},{lettersFrom:o}){(n||r==="skipped")&&o>e.last&&(e.last=o)},subject:e=>`${or(e)}: đề nghị ${e.unit.name} ${Ae}`,lead:e=>hn(e,e.unit.extendedTo,`${e.unit.name} ${Ae}`),asked:e=>[["text",Lu(
e.state)],...gn(e,"Mở biểu mẫu báo cáo")],small:Le,named:()=>[]};var Fu={to:"unit",prefix:"qua-han",label:"Thư quá hạn",rank:3,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,
history:t,own:n})=>z(e)&&n.isOver?mn(n.point,t):void 0,subject:yn,lead:bn,asked:xn,small:Le,named:()=>[]};var Du={to:"unit",prefix:"nhac",label:"Thư nhắc",rank:2,isAboutOwnReport:!0,counts:!0,
deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>z(e)&&!n.isOver?mn(n.point,t):void 0,subject:yn,lead:bn,asked:xn,small:Le,named:()=>[]};var mo={to:"unit",prefix:"tra-lai",label:
"Thư trả lại",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){if(!z(e))return;let n=e.returned.map(({mark:r})=>r).filter(r=>{var o;return!((o=t==null?void 0:
t.told)!=null&&o.has(r))});return n.length?{id:[...new Set(n)].sort().join("."),day:""}:void 0},remember(e,t){var n;e.told=new Set([...(n=e.told)!=null?n:[],...t.split(".")])},subject:yn,lead:bn,
asked:xn,small:Le,named:()=>[]};var Ug=e=>{let t=String(e);return`"${(/^\s*[=+\-@\t\r＝＋－＠]/.test(t)?`'${t}`:t).replace(/"/g,'""')}"`},Uu=e=>`\uFEFF${e.map(t=>t.map(Ug).join(",")).join(`\r\n`)}\r\n`;
var Z={planned:"Sẽ gửi",sending:"Đang gửi",sent:"Đã gửi",failed:"Gửi lỗi",held:"Tạm giữ",skipped:"Bỏ qua",unknown:"Không rõ đã gửi",lapsed:"Không cần gửi nữa"},wn=e=>Object.keys(Z).find(t=>Z[
t]===e.trim())||"unknown",nt=e=>e==="sent"||e==="sending"||e==="unknown"||e==="skipped";var Ss="đơn vị khác, xem tệp đính kèm",vs={[C.onTime]:"#1e7d3c",[C.grace]:"#5f8f2f",[C.late]:"#b7791f",[b.fix]:
"#6b4fbb",Thiếu:"#c5221f"};function Kg(e){return z(e)?de(e)?b.fix:"Thiếu":Tt(e)?vs[e.timeliness]?e.timeliness:C.onTime:""}var Ku=e=>Object.keys(vs).map(t=>({label:t,color:vs[t],count:e.filter(n=>Kg(
n)===t).length})).filter(({label:t,count:n})=>n||t!==C.grace),Zu=({state:e,about:t})=>`Tổng hợp ngày ${j(t.today)}: ${Ku(e.units).map(({label:n,count:r})=>`${r} ${n.toLowerCase()}`).join(
", ")} (${e.round})`;function Rs({state:{units:e,deadline:t},about:{today:n}}){let r=e.filter(ys).length,o=e.filter(de).length,i=r+o+e.filter(Tt).length;return`Đến ngày ${be(n)}: ${r+o?
`${r} trong ${i} đơn vị chưa báo cáo, ${o} đơn vị cần sửa`:`cả ${i} đơn vị đã báo cáo đầy đủ`}. Hạn nộp ${ln(t,n)}.`}function ju(e,t){let{state:n,about:r,letters:o}=e,{units:i}=n,s=a=>i.filter(
c=>c.status===a).length;return[["lead",Rs(e)],["bar",Ku(i)],["text",`Trong số đã báo cáo: ${s(b.approved)} đã duyệt, ${s(b.none)} báo không có tài khoản.`],...Zg(i,r.since,t),["button",
"Mở trang tính",n.links.book],...jg(i,t),...Bg(i.filter(de),t),...Hg(n,o,t),["small",
`Danh sách đầy đủ ở tệp đính kèm. Thư này gửi đến cán bộ phụ trách đợt “${n.round}”, mỗi tuần và ở mỗi mốc nhắc. Đề nghị không chuyển tiếp số điện thoại của các đơn vị.`]]}function Zg(e,t,n){if(
!t)return[];let r=e.filter(i=>i.first>t&&Tt(i)),o=e.filter(i=>i.updated>t&&i.first&&i.first<=t);return[["heading","Thay đổi"],["text",`Từ bản tổng hợp trước (${ae(
t)}): ${r.length} đơn vị mới báo cáo, ${o.length} đơn vị sửa hoặc bổ sung báo cáo.`],["list",je(r.map(({name:i})=>i),Math.min(10,n),Ss)]]}function jg(e,t){var i;let n=e.filter(ys),r=new Map,o=lo(e);
if(!n.length)return[];for(let s of n.slice(0,t)){let a=((i=o(s))==null?void 0:i.name)||s.parent.trim()||"Chưa ghi cấp trên";r.set(a,[...r.get(a)||[],s])}return[["heading",
`Danh sách gọi điện: ${n.length} đơn vị chưa báo cáo`],...[...r].map(([s,a])=>["calls",s,a]),["text",n.length>t?`và ${n.length-t} ${Ss}`:""]]}var Bg=(e,t)=>e.length?[["heading",
`Cần sửa: ${e.length} đơn vị`],["list",je(e.map(n=>`${n.name}: ${fo(n).slice(0,3).join(" ")}`),Math.min(40,t),Ss)]]:[];function Hg(e,t,n){let r={},o=[];for(let{label:f,unit:m,state:h,why:g}of t)r[h]=(
r[h]||0)+1,/failed|unknown|sending/.test(h)&&o.push([f,m,Z[h].toLowerCase(),g].filter(Boolean).join(", "));let i=Object.keys(Z).filter(f=>r[f]).map(f=>`${r[f]} ${Z[f].toLowerCase()}`),{quotaLeft:s,
runner:a,lastRun:c,lastRunDid:u,nextRun:l,zones:d}=e.health||{},p=[`Cả đợt: ${i.join(", ")||"chưa gửi thư nào"}.`,s!==void 0&&`Hạn mức còn lại: ${s} người nhận.`,a!==void 0&&`Người gửi: ${a||
"chưa có"}.`,c&&`Lần chạy trước: ${ae(c)}${u?` (${u})`:""}.`,l&&`Lần chạy tới: ${ae(l)}.`,d&&d.script!==d.book&&x({key:"letter.zones",with:d})];return[["heading","Thư của đợt"],["text",p.filter(
Boolean).join(" ")],["list",je(o,Math.min(20,n),"thư khác, xem thẻ Thư")]]}function Bu({units:e}){let t=lo(e);return[["code","name","kind","parent","status","timeliness","count","first","extendedTo",
"phone","email","faults"].map(n=>Ce[n].heading),...e.filter(n=>z(n)||Tt(n)).map(n=>{var r;return[n.code,n.name,n.kind,((r=t(n))==null?void 0:r.name)||n.parent,n.status,n.timeliness,n.count,j(Y(
n.first)),j(n.extendedTo),n.phone,n.emails.join(", "),fo(n).join(" | ")]})]}var Hu={to:"staff",prefix:"tong-hop",label:"Thư tổng hợp",rank:0,due({state:e,today:t,calendar:n,round:r,lastTime:o}){let i=
Y(o),s=so(ku(e.settings.lettersFrom,r,n),t);return!s||i>=s.day||i>r.end&&!e.units.some(z)?void 0:{id:s.id,day:s.day}},subject:Zu,lead:Rs,body:ju,attachments:({state:e,about:t})=>[{name:
`tong-hop-${t.today}.csv`,mime:"text/csv",content:Uu(Bu(e))}],named:({state:e})=>e.units.filter(t=>z(t)&&t.status===b.missing)};var Gu={to:"unit",prefix:"cam-on",label:"Thư cảm ơn",rank:4,setting:
"thanks",isAboutOwnReport:!1,counts:!1,deadline:"own",listsUnder:!1,due:({unit:e,settings:t})=>Tt(e)&&e.first!==""&&Y(e.first)>=t.lettersFrom?{id:"",day:""}:void 0,subject:({unit:e}
)=>`Đã nhận báo cáo của ${e.name}, ngày ${xs(e)}`,lead:({unit:e})=>`Đã nhận đủ ${Ae} của ${e.name} ngày ${xs(e)}. Xin cảm ơn đơn vị.`,asked:e=>[["text",e.unit.status===b.none?
"Đơn vị báo không có tài khoản; khi lập trang, nhóm mới, đề nghị khai bổ sung.":`Đơn vị đã khai ${e.unit.count} trang, nhóm, tài khoản. Khi có thay đổi, đề nghị cập nhật.`],...gn(e,
"Xem lại báo cáo")],small:"",named:()=>[]};var Vu={summary:Hu,digest:Iu,returned:mo,invitation:zu,reminder:Du,overdue:Fu,thanks:Gu},A=e=>Vu[e],_s=Object.entries(Vu),ho=_s.map(([e])=>e),qu=_s.flatMap((
[e,t])=>t.to==="staff"?[{name:e,kind:t}]:[]),Wu=_s.flatMap(([e,t])=>t.to==="unit"?[{name:e,kind:t}]:[]),Xu=[...Wu.filter(({kind:e})=>e.isAboutOwnReport),...Wu.filter(({kind:e})=>!e.isAboutOwnReport)];
var Et=e=>(/[%\x2f]/.test(e)?e.replace(/[%\x2f]/g,encodeURIComponent):e).trim(),Gg="thu/",Wg=new Map(ho.map(e=>[A(e).prefix,e]));function go(e){let t=e.settings.testTo.length?Gg:"",n=Et(e.round);
return{write:(r,o,i)=>`${t}${A(r).prefix}/${n}${o&&`/${o}`}${i&&`/${i}`}`,read(r){let o=r.startsWith(t)?r.slice(t.length).split("/"):[],i=Wg.get(o[0]);return i&&o[1]===n?{kind:i,id:o[2],unit:o[
o.length-1]}:void 0}}}function kn(e){let t=new Map,n=new Map,r=go(e),o={of:s=>t.get(s),lastToStaff:"",waiting:new Set,openKey(s,a,c,u){for(let l=1;;l+=1){let d=r.write(s,l>1?`${a}.${l}`:a,c),p=n.get(
d)||e.register.get(d);if(!p||!nt(p.state))return d;if(p.early||p.state==="skipped"||Y(p.at)>=u)return}},assume({key:s},a){let c={state:"sent",at:`${a}T08:00:00`};n.set(s,c),i(c,s)}};function i(s,a){
let c=r.read(a);c&&(nt(s.state)?A(c.kind).to==="unit"?Vg(t,c,s,e):s.at>o.lastToStaff&&(o.lastToStaff=s.at):/held|planned/.test(s.state)&&o.waiting.add(a))}return e.register.forEach(i),o}function Vg(e,
{kind:t,id:n,unit:r},o,{settings:i}){var u;let s=A(t);if(s.to!=="unit")return;let a=Y(o.at),c=e.get(r)||{last:"",any:"",count:0};e.set(r,c),a>c.any&&(c.any=a),s.counts&&(a>c.last&&(c.last=a),
o.state!=="skipped"&&(c.count+=1),(u=s.remember)==null||u.call(s,c,n,o,i))}function Yu(e,t,n){let r=new Map,o=i=>io(e.deadline,ce(i)||"",e.settings,n);return{round:o(""),of(i){let s=r.get(i);if(
s)return s;let{before:a,after:c,last:u,end:l}=o(i),d=t>l,p={last:u,isOver:d,point:d?so(c,t):hs(a,t)};return r.set(i,p),p}}}var qg=
/^(?:[-–—_.,\x2f0 ]*|x{1,3}|n\x2fa|(?:không|chưa|ko)(?: (?:có|lập|dùng).*)?)$/i,Xg=/:\x2f\x2f|www\.(?!\S*@)|\b(?:facebook|fb)\.(?:com|me)\b|\bm\.me\x2f|profile\.php/i;function vn(e){return qg.test(e)?
"NOTHING":Xg.test(e)?"ADDRESS":/[^\s@]@[^\s@]+\.[a-z]/i.test(e)?"EMAIL":e.replace(/\D/g,"").length>8&&e.replace(/\P{L}/gu,"").length<11?"PHONE":void 0}var ir=
"gmail yahoo hotmail outlook icloud ymail rocketmail".split(" "),Qu=
"travinh.gov.vn vinhlong.gov.vn bentre.gov.vn tvu.edu.vn travinh.edu.vn congdoan.vn congdoantravinh.com.vn agribank.com.vn vietcombank.com.vn".split(" "),$s=[...ir.map(e=>`${e}.com`),"yahoo.com.vn",
"outlook.com.vn","hotmail.com.vn",...Qu],Yg=/^(?:e?mail|cloud|[fh]mail|googlemail)\.com$/,el=[[/\.(?:nv|v[mb]|vn[nmv]|nvn)$/,".vn"],[/\.(?:c[opvx]n|[vxd]om|c[pin]m|cmo|ocm|comm|coom)(?=$|\.vn$)/,
".com"],[/\.(com|gov|edu|org|net)vn$/,".$1.vn"],[/\.(?:go[bc]|gvo|ogv)\.vn$/,".gov.vn"],[/\.(?:eud|deu|ed[iy])\.vn$/,".edu.vn"]],Jg=
/^[\w'+-]+(?:\.[\w'+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,Qg=/[\u00AD\u200B-\u200F\u2060-\u206F\uFEFF]/g,Ju=`\\s"'“”‘’<>()[\\]{},;:!?*`,tl=new RegExp(`^[${Ju}-]+|[${Ju}.…-]+$`,"g"),
ey=[[/^@/,"NO_LOCAL"],[/@.*@/,"TWO_AT"],[/\s/,"SPACES"],[/[^\0-\x7F]/,"ACCENTS"],[/[,;]/,"COMMA"],[/[^\w'+.@-]|@.*[_']|'@/,"CHARS"],[/\.\.|^\.|\.@|@\./,"DOTS"],[/^[^@]{65}|.{255}/,"LENGTH"]];
function nl(e){let t=el.reduce((l,[d,p])=>l.replace(d,p),e),n=t.split(".")[0],r=t.slice(n.length+1),o=l=>l.replace(/\./g,""),i=$s.find(l=>l===`${t}.vn`||o(l)===o(t)||r===""&&l.startsWith(`${n}.`));if(
i||Yg.test(t)||/\.(?:gov|edu)\.vn$/.test(t))return i||t;let s=ir.includes(n),a=s?n:ir.find(l=>Hr(n,l));if(!a)return Qu.find(l=>Hr(t,l))||t;if(/^(?:ya|ho|ou)/.test(a)&&
/^(?:com?\.)?(?!vn|co|cm|om)[a-z]{2}$/.test(r)||!(s||/^c?om?(?:\.vn)?$|^cm$/.test(r)))return t;let u=`${a}.com.vn`;return/vn?$/.test(r)&&$s.includes(u)?u:`${a}.com`}var yo=e=>Jg.test(e)&&
!/^[^@]{65}|.{255}|@.*[^.]{64}|'@/.test(e);function bo(e){let t=v(e.replace(/\s+/g,"")),n=t.lastIndexOf("@"),r=i=>i.replace(/[,;:.]+/g,".").replace(/^\.|\.$/g,""),o=`${r(t.slice(0,n).replace(
/^www\.|@+$/g,""))}@${nl(r(t.slice(n+1)))}`;return yo(o)?o:void 0}function ty(e){let[,t="",n=""]=/^([^@]*\s)([^@]{3,}@.*)$/.exec(e)||[];return/\p{Lu}|[^\0-\x7F]/u.test(t)&&yo(n)?n:bo(e)}var Be=(e,t,
n)=>({ok:!1,reason:e,suggest:t,parts:n});function ny(e){let t=v(e).replace(/\s/g,""),n=$s.find(o=>t.endsWith(o)&&(ir.includes(o.split(".")[0])||/\W/.test(t.charAt(t.length-o.length-1)))),r=n&&bo(
`${t.slice(0,-n.length)}@${n}`);return r?Be("NO_AT",r):/\s|[^\0-\x7F]/.test(e)?Be("NAME_IN_EMAIL"):Be(/\w\.[a-z]{2,}(?:\x2f|$)/.test(t)?"URL_IN_EMAIL":"NO_AT")}function ry(e){let t=i=>i.find(
s=>s.includes("@")),n=t(e.split(/[<>]/)),r=t(t(n.split(/:(?=[^:]*@)/)).split(/\s[-–—|]\s|[([\])]/)),o=v(e.replace(r,"")).replace(/[^a-z]|mailto|dia chi|thu dien tu|hop thu|[eg]?-?mail/g,"");return{
address:r.replace(/\?subject=.*$/i,"").replace(tl,""),around:o!==""}}var rl=e=>e.replace(/[\uFF01-\uFF5E]/g,t=>String.fromCharCode(t.charCodeAt(0)-65248)).replace(
/\uFE6B| ?[([{](?:at|a còng)[)\]}] ?| (?:at|a còng) /gi,"@");function xo(e){let t=rl(k(e)),n=vn(t.slice(0,1e3));if(n==="NOTHING")return Be("EMPTY");if(t.length>1e3)return Be(/@[^]*@/.test(t)?
"MULTIPLE":"LENGTH");if(n==="ADDRESS")return Be("URL_IN_EMAIL");if(!t.includes("@"))return n==="PHONE"?Be("PHONE_IN_EMAIL"):ny(t);let r=t.split(/[\s,;:<>()[\]"“”|\x2f\\]+/).map(f=>f.replace(tl,
"")).filter(f=>f.includes("@")),o=r.filter((f,m)=>r.findIndex(h=>h.toLowerCase()===f.toLowerCase())===m);if(o.length>1)return Be("MULTIPLE",void 0,o.filter(yo));let{address:i,around:s}=r.length>1?{
address:o[0],around:!1}:ry(t),a=ey.find(([f])=>f.test(i)),c=a?a[1]:"DOMAIN";if(!yo(i))return Be(c,c==="SPACES"?ty(i):bo(i));let u=i.indexOf("@"),l=i.slice(0,u)+i.slice(u).toLowerCase(),d=
l.toLowerCase(),p=bo(d);return{ok:!0,email:l,key:d,suggest:p===d?void 0:p,notes:s?["TEXT_AROUND"]:[]}}function rt(e){let t=k(e).toLowerCase(),n=t.lastIndexOf("@"),r=t.slice(n+1);return n<1||
!/^(?:gmail|googlemail)\.com$/.test(r)?t:`${t.slice(0,n).replace(/\+.*$/,"").replace(/\./g,"")}@gmail.com`}var oy=/[,;|\n\r]+|\s*\x2f\s*|\s+(?:và|hoặc|hay|&|\+)\s+/i,iy=/"[^"@]{0,200}"\s*(?=<)/g,sy=
200,ay=/^\s*\d{1,2}[.)]\s+/,cy=e=>e.indexOf("@")===e.lastIndexOf("@")?[e.replace(ay,"")]:e.replace(/></g,"> <").split(/\s+/),uy=(e,t)=>t!==void 0&&t.length< e.length&&k(e).split(" ").includes(t);
function we(e){let t={emails:[],bad:[]},n=new Set,r=rl(e.slice(0,2e4).replace(Qg,"")).replace(iy,""),o=[];for(let i of r.split(oy).flatMap(cy).slice(0,sy)){let s=xo(i),a=!s.ok&&uy(i,s.suggest)?xo(
s.suggest):s;if(a.ok){if(a.suggest&&ly(a.key)){t.bad.push({text:k(i),reason:"TYPO",suggest:a.suggest});continue}n.has(rt(a.key))||t.emails.push(a.email),n.add(rt(a.key))}
else a.reason==="NAME_IN_EMAIL"?o.push({text:k(i),reason:a.reason}):a.reason!=="EMPTY"&&t.bad.push({text:k(i),reason:a.reason,suggest:a.suggest})}return!t.emails.length&&!t.bad.length&&t.bad.push(
...o),t}function ly(e){let t=e.slice(e.indexOf("@")+1),n=nl(t);return n!==t&&(el.some(([r])=>r.test(t))||ir.includes(n.split(".")[0]))}var dy=50,ke=e=>we(e.join(`\n`)).emails.slice(0,dy);var Os={key:
"setting.empty",with:{label:"Email cán bộ phụ trách"}},wo=({testTo:e})=>e.length>0&&!ke(e).length;function ol(e,{testTo:t},n){let r=ke(e),o=t.length?ke(t):void 0;return r.length?{to:o||r,insteadOf:o&&
r}:{why:n}}var il=(e,t)=>ol(e,t,Os),sl=(e,t)=>ol(e,t,we(e.join(`\n`)).bad.length?{key:"letter.badAddress",with:{text:e.join(", ")}}:{key:"letter.noAddress"});function Ct(e,t,n=kn(e)){let r={letters:[
],closed:[],wanted:new Set},{settings:o,deadline:i}=e,s=oo(o);if(!i.dueBefore||!o.lettersFrom||t< o.lettersFrom||!s.sends(t)||wo(o))return r;let a=py(e,t,n,s,r);fy(a);let c=new Set;for(
let u of e.units){let l=Et(u.code);!l||c.has(l)||(c.add(l),hy(a,u,l))}return r.letters=yy(a.drafts),n.waiting.forEach(u=>{r.wanted.has(u)||r.closed.push({key:u,state:"lapsed",why:{key:
"letter.notNeeded"}})}),r}function py(e,t,n,r,o){let i=Cu(e.units);return{state:e,today:t,calendar:r,history:n,moments:Yu(e,t,r),underOf:s=>{var a;return(a=i.get(s.trim()))!=null?a:[]},plan:o,drafts:[
]}}var al=(e,{settings:t})=>{let{setting:n}=A(e);return n!==void 0&&!t[n]};function cl(e,t,n,r){let o=n&&e.openKey(t,n.id,r,n.day);return o===void 0?void 0:{kind:t,key:o}}function fy(e){let{state:t,
today:n,calendar:r,history:o,moments:i,plan:s}=e;for(let{name:a,kind:c}of qu){if(al(a,t))continue;let u=c.due({state:t,today:n,calendar:r,round:i.round,lastTime:o.lastToStaff}),l=cl(o,a,u,"");l&&(
s.wanted.add(l.key),ul(e,l,il(t.staff,t.settings),{last:i.of("").last,under:[]}))}}function my({state:e,history:t,moments:n},r,o,i){let s={settings:e.settings,unit:r,under:i,history:t.of(o),own:n.of(
r.extendedTo),round:n.of("")};for(let{name:a,kind:c}of Xu){let u=al(a,e)?void 0:cl(t,a,c.due(s),o);if(u)return u}}function hy(e,t,n){let{state:r,today:o,history:i,moments:s,plan:a}=e,{settings:c}=r,u=
i.of(n),l=e.underOf(t.code),d=my(e,t,n,l);if(!d||(a.wanted.add(d.key),u&&u.any>=o))return;let p=A(d.kind);if(p.to==="unit"){if(p.counts&&gy(u,c.unitCap)){let f={key:"letter.capped",with:{cap:
c.unitCap}};a.closed.push({...d,unit:t.code,state:"lapsed",why:f});return}ul(e,d,sl(t.emails,c),{unit:t,last:s.of(p.deadline==="own"?t.extendedTo:"").last,under:c.digests&&p.listsUnder?l:[],had:
u==null?void 0:u.count})}}var gy=(e,t)=>e!==void 0&&e.count>=t;function ul({today:e,history:t,plan:n,drafts:r},{kind:o,key:i},s,a){let{unit:c,last:u,under:l,had:d=0}=a;if(!s.to){n.closed.push({key:i,
kind:o,unit:c==null?void 0:c.code,state:"failed",why:s.why});return}let{to:p,insteadOf:f}=s,m={today:e,last:u,unit:c,under:l,since:t.lastToStaff,insteadOf:f};r.push({letter:{key:i,kind:o,unit:c==null?
void 0:c.code,to:p,about:m},had:d})}var yy=e=>e.sort(({letter:t,had:n},{letter:r,had:o})=>A(t.kind).rank-A(r.kind).rank||(t.about.last< r.about.last?-1:t.about.last>r.about.last?1:0)||n-o).map(({
letter:t})=>t);var ll=e=>e.to.length;function Pt(e,t,n){let r={go:[],held:[],recipients:0};for(let o of e){let i=t-(A(o.kind).to==="staff"?0:n)-r.recipients;if(ll(o)>i){r.held.push(o);continue}
r.go.push(o),r.recipients+=ll(o)}return r}var by=/(?:https?:\x2f\x2f[^\s|,;<>"]+|(?:[\w-]{1,63}\.){1,5}[a-z]{2,10}\x2f[^\s|,;<>"]*)/gi,xy=/^(?:\d{1,2}[.)]\s)?[\s|:;,.()[\]<>–—-]*|[\s|:;,([<>–—-]+$/g,
ko=e=>{let t=e.replace(xy,"");return/[([<]/.test(t)?t:t.replace(/[)\]>]+$/,"")},wy=e=>e.replace(/[?#].*$/,"").replace(/\x2f+$/,"").split("/").pop()||e;function dl(e,t){var o;let n=[],r=[];for(
let i of e.slice(0,2e4).split(/\r\n|[\r\n]/)){let s=(o=i.match(by))!=null?o:[],a=0;s.forEach((c,u)=>{let l=i.indexOf(c,a),d=ko(i.slice(a,l)),p=u+1< s.length?"":ko(i.slice(l+c.length));a=l+c.length;
let f=c.replace(/[.,;:)\]]+$/,"");n.push({name:d||p||wy(f),address:/^https?:/i.test(f)?f:`https:\x2f/${f}`})}),!(s.length||!ko(i))&&(/^\s*\|/.test(i)||n.push({name:ko(i),address:""}),r.push({key:
"setting.page",with:{label:t,text:i.trim()}}))}return{value:n,also:r}}function vo(e){let t=fn(e);return t===void 0?e.trim()?void 0:!1:t===B.yes}var He=(e,t,n,r,o)=>({label:e,initial:t,help:n,read:i=>{
let s=o(i.trim());return s===void 0?on({key:"letter.setting",with:{label:e,text:i.trim(),want:r}}):rn(s)}}),pl="Có",ky="Không",Ts=(e,t,n)=>He(e,t,n,"Có hoặc Không",vo),So=(e,t,n,r,o,i=vy)=>He(e,t,n,
`một số từ ${r} đến ${o}`,s=>{let a=i(s);return a!==void 0&&a>=r&&a<=o?a:void 0}),vy=e=>/^\d{1,4}$/.test(e)?+e:void 0;function Sy(e){var n;let[,t]=(n=
/^(\d{1,2}) ?(?:(?:h|g|gio|:) ?(?:00(?: phut)?)?)?(?: sang)?$/.exec(v(e)))!=null?n:[];return t===void 0?void 0:+t}function Ry(e){var n;let t=v(e).replace(/\b(?:ngay|va|truoc|han)\b/g," ");
return/^[\d\s,;\x2f+-]*$/.test(t)&&!/\d{3}/.test(t)?[...new Set(((n=t.match(/\d+/g))!=null?n:[]).map(Number))].sort((r,o)=>o-r):void 0}var hl=e=>e.split(/[,;\n&+]|\s+và\s+/i).map(t=>t.trim()).filter(
Boolean),_y=["cn","hai","ba","tu","nam","sau","bay"],$y=/^(?:(?:hang|moi) ngay|tat ca(?: cac ngay)?|ca tuan)$/;function Oy(e){let t=v(e.trim()).replace(/^(thu |t(?=\d))/,"").replace("chu nhat","cn"),
n=/^[2-7]$/.test(t)?+t-1:_y.indexOf(t);return n<0?void 0:n}function Ty(e){if($y.test(v(e)))return[0,1,2,3,4,5,6];let t=new Set;for(let n of hl(e.normalize("NFC").replace(
/\s+(?:hằng|hàng|trong) tuần$/i,""))){let r=n.replace(/^từ\s+/i,"").split(/\s*(?:[-–—~→]|->)\s*|\s+(?:đến|tới)\s+/i).map(Oy),o=r[0],i=r[r.length-1];if(o===void 0||i===void 0||r.length>2)return;for(
let s=0;s<=(i-o+7)%7;s+=1)t.add((o+s)%7)}return t.size?[...t].sort():void 0}var Ey=61,Cy=e=>nu(e,Ey),fl="thứ Hai đến thứ Sáu",ml="02/09/2019, 04/02/2019 - 08/02/2019",Ro={lettersOn:Ts(
"Gửi thư tự động",ky,"Đề nghị bật, tắt ở mục Thư… của menu."),lettersFrom:He("Gửi thư từ ngày","","Để trống thì không thư nào được gửi.","ngày như 15/10/2018",e=>e?ce(e):""),milestones:He(
"Nhắc trước hạn (số ngày)","14, 7, 3, 1","Trúng ngày nghỉ thì chuyển sang ngày làm việc gần nhất.","như 14, 7, 3, 1",Ry),sendHour:So("Giờ gửi thư","8","Google gửi trong vòng một giờ kể từ giờ này.",6,
17,Sy),sendDays:He("Ngày gửi trong tuần",fl,"Các ngày được gửi thư.",`như ${fl}`,Ty),holidays:He("Ngày nghỉ","",`Ngày lễ, Tết không gửi thư. Ví dụ: ${ml}.`,`như ${ml}`,Cy),senderName:He(
"Tên người gửi thư","","Để trống thì dùng tên bộ phận phụ trách.","",e=>e),replyTo:He("Email nhận trả lời","","Để trống thì thư trả lời về người gửi.","một địa chỉ email",e=>e?ke([e])[0]:""),unitCap:
So("Số thư tối đa cho một đơn vị","12","Trong một đợt, không kể thư cảm ơn.",1,99),overdueWeeks:So("Số tuần nhắc sau hạn","4","Mỗi tuần một thư cho đơn vị còn thiếu. 0: không nhắc.",0,52),digests:Ts(
"Gửi thư cho cấp trên",pl,"Danh sách đơn vị trực thuộc còn thiếu, ở mỗi mốc nhắc."),thanks:Ts("Gửi thư cảm ơn",pl,"Một thư sau khi đơn vị báo cáo đầy đủ."),quotaReserve:So("Để dành hạn mức mỗi ngày",
"10","Số người nhận, cho thư khác của người gửi.",0,1e3),testTo:He("Chế độ thử: gửi mọi thư đến","","Trong thư có ghi người nhận thật. Để trống để gửi thật.","",hl)};var Sn=(e,t,n)=>({label:e,initial:
t,help:n,read:r=>rn(r.trim())}),gl=(e,t,n,r=ce)=>({label:e,help:t,initial:"",read:o=>o.trim()?bl(r(o),{key:"setting.day",with:{label:e,text:o}}):n?on({key:"setting.empty",with:{label:e}}):rn("")}),Py=
(e,t,n)=>({label:e,initial:t,help:n,read:r=>bl(vo(r),{key:"setting.yesNo",with:{label:e,text:r}})}),yl=e=>e.split(/[,;\n]/).map(t=>t.trim()).filter(Boolean),Ay=(e,t)=>({label:e,help:t,initial:"",read:
n=>{let{emails:r,bad:o}=we(n),i=o.map(({text:s})=>({key:"setting.email",with:{label:e,text:s}}));return{ok:!0,value:r.map(s=>s.toLowerCase()),also:i}}}),Ly=(e,t,n)=>({label:e,initial:t,help:n,read:
r=>({ok:!0,...dl(r,e)})});function bl(e,t){return e===void 0?on(t):rn(e)}var pe={federation:Sn("Tên Liên đoàn Lao động tỉnh","Liên đoàn Lao động tỉnh","Hiện trên biểu mẫu và trong thư."),department:
Sn("Bộ phận phụ trách","Ban Tuyên giáo - Nữ công","Bộ phận nhận báo cáo."),guidance:Sn("Văn bản hướng dẫn","Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018",
"Văn bản làm căn cứ của đợt báo cáo, hiện trên biểu mẫu và trong thư."),round:Sn("Tên đợt báo cáo","Năm 2018","Tên ngắn của đợt. Đổi tên đợt thì mọi thư của đợt mới được gửi lại từ đầu."),dueBefore:
gl("Hạn nộp (trước ngày)","Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",!0,tu),graceUntil:gl("Châm chước đến hết ngày",
"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",!1),staff:Ay("Email cán bộ phụ trách",
"Người được sửa danh sách đơn vị, duyệt báo cáo và nhận thư tổng hợp. Nhiều địa chỉ cách nhau bằng dấu phẩy. Thêm người xong, đề nghị bấm Thiết lập: từ đó người ấy mới có quyền. Người bị xóa khỏi đây hết quyền ngay; Thiết lập thì thu cả quyền sửa các ô được bảo vệ."),
contact:Sn("Liên hệ khi cần hỗ trợ","","Tên và số điện thoại người trả lời các đơn vị. Ví dụ: Bà Nguyễn Thị Hoa, 0913 456 789."),mayChoose:Py("Cho người chưa có trong danh sách tự chọn đơn vị","Có",
"Có: người mở biểu mẫu bằng email lạ được tự chọn một đơn vị chưa có email liên hệ trong danh sách, email được ghi lại trong Nhật ký. Đơn vị đã có email liên hệ chỉ người đó và cán bộ phụ trách mở được. Không: phải liên hệ cán bộ phụ trách."),
pages:Ly("Trang chính thức để theo dõi",
`Công đoàn tỉnh Trà Vinh | https:\x2f/www.facebook.com/ldldtravinh\nCông đoàn Việt Nam | https:\x2f/www.facebook.com/congdoanvietnam\nNhóm Tâm sự công nhân | https:\x2f/www.facebook.com/tamsucongphan`,
"Mỗi dòng một trang: tên | địa chỉ. Hiện sau khi đơn vị báo cáo xong. Đề nghị mở thử từng địa chỉ."),notice:Sn("Thông báo về dữ liệu cá nhân",
"Liên đoàn Lao động tỉnh thu thập họ tên, chức vụ, điện thoại, email và địa chỉ tài khoản facebook của người quản trị để theo dõi, liên hệ công tác tuyên truyền theo văn bản hướng dẫn. Người được xem: Ban Tuyên giáo - Nữ công, đơn vị báo cáo và những người được chia sẻ trang tính này. Thông tin được lưu đến khi thay người quản trị hoặc 12 tháng sau đợt báo cáo. Người quản trị có quyền xem, sửa, rút lại đồng ý và yêu cầu xóa bằng cách liên hệ cán bộ phụ trách.",
"Hiện trên biểu mẫu, trước ô đồng ý."),...Ro};function At(e){var r;let t=[],n={};for(let[o,i]of Object.entries(pe)){let s=e[i.label],a=s===void 0?on({key:"setting.lost",with:{label:i.label}}):i.read(
s),c=a.ok?(r=a.also)!=null?r:[]:a.problems;t.push(...c.map(l=>({...l,field:o})));let u=i.read(i.initial);n[o]=a.ok?a.value:u.ok?u.value:""}return{settings:n,problems:[...t,...Ny(n)]}}function Ny({
dueBefore:e,graceUntil:t}){return e&&t&&t< e?[{key:"setting.graceBeforeDue",with:{grace:j(t),due:j(e)}}]:[]}function Rn(e){let t=2166136261;for(let n=0;n< e.length;n+=1)t=Math.imul(t^e.charCodeAt(n),
16777619)>>>0;return t.toString(36)}var My=["unit","kind","accountName","pageName","address","name","office","phone","email","reason","usage"],Iy=/^[0-9a-z]{1,7}(\.[0-9a-z]{1,7}){10}$/;function xl(e,
t){if(!Iy.test(e))return;let n=e.split(".");return My.filter((r,o)=>n[o]!==Rn(t[r]))}var wl="2",zy="đổi",kl=(e,t,n)=>e.of("approval",t,n),Lt=(e,t,n=[])=>[wl,t.name,...Ke.map(r=>`${r}:${n.includes(r)?
zy:kl(t,r,e[r])}`)].join(".");function _o(e,t,n){if(!e)return"none";let[r,o,...i]=e.split(".");if(r!==wl||!n||o!==n.name)return"unknown";let s=new Map(i.map(a=>a.split(":")));return Ke.filter(
a=>s.has(a)&&s.get(a)!==kl(n,a,t[a]))}function vl(e,t,n){let r=xl(e,t);return r&&Lt(t,n,r)}function _n(e,t){let n=_o(e.approved,e,t);return typeof n=="string"?[]:n.map(Ze)}var $o=(e,t)=>_o(e.approved,
e,t)==="unknown";function Nt(e,t){let n=_o(e.approved,e,t),r=typeof n!="string"&&n.length>0;return e.review===V.passed?r?"changed":n==="unknown"?"waiting":"passed":e.review===V.returned?r?"changed":
"returned":"waiting"}function Oo(e){let t=e.trim();return t?{key:"account.returned",with:{comment:t}}:{key:"account.returnedNoComment"}}var F=e=>({ok:!0,value:e}),ee=(e,t={})=>({key:e.key,sentence:x(
e),...t}),ve=(e,t)=>t!=null&&t.length?{ok:!1,problems:e,conflicts:t}:{ok:!1,problems:e},w=e=>ve([ee(e)]);var To=e=>e,sr=12,Fy=(e,t)=>{var n,r;return(r=(n=e[t])==null?void 0:n.heading)!=null?r:""},Sl=(
{column:e,problem:t})=>Rl(xe,e,t),Es=({column:e,problem:t})=>Rl(Ce,e,t);function Rl(e,t,n){let r=Fy(e,t);return r?`${r}: ${x(n)}`:x(n)}var _l=e=>[...e.slice(0,sr).map(t=>`• ${t}`),...e.length>sr?[
`• ${x({key:"account.more",with:{count:e.length-sr}})}`]:[]].join(`\n`),$l=e=>_l(e.map(Sl)),Cs=e=>_l(e.map(Es)),Ol=e=>e.slice(0,sr).map(Sl).join(`\n`),Tl=(e,t)=>e.filter(n=>n.column===t).slice(0,
sr).map(({problem:n})=>x(n)).join(`\n`);function El(e){let t=nr.reduce((n,{key:r,bit:o})=>n+(e.some(({column:i})=>i===r)?2**o:0),0);return t?String(t):""}function Cl(e,t){var r;let n=(r=nr.find(({key:
o})=>o===t))==null?void 0:r.bit;return n!==void 0&&Math.floor((Number(e)||0)/2**n)%2===1}var Eo=({column:e})=>e===""||xe[e].writer!=="staff",Pl=({problem:e})=>e.key==="account.returned"||
e.key==="account.returnedNoComment",Al=(e,t)=>e.column===t.column&&JSON.stringify(e.problem)===JSON.stringify(t.problem);var Dy=
/[\u00ad\u034f\u061c\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]|\udb40[\udc00-\udfff]/g,Uy=/[\s\u0000-\u001f\u007f-\u009f\u2800\u3164]+/g;function $n(e){
return/^[\x21-\x7e]*$/.test(e)?e:e.replace(Dy,"").replace(Uy," ").trim()}var Ky=".-,;:!?…<>()[]{}\"'“”‘’„«»‹›`*•·–—=|~";function Ll(e,t){let n=e.charCodeAt(t);return Ky.includes(e.charAt(t))||
n>=8592&&n<=11263||n>=55356&&n<=55358||n>=56320&&n<=57343}function ot(e){let t=0,n=e.length;for(;t< n&&Ll(e,t);)t++;for(;n>t&&Ll(e,n-1);)n--;return e.slice(t,n)}var Co=
/ ?@ ?(?=(?:gmail|yahoo|outlook|hotmail|icloud)\.)/gi,Ge=e=>/[\p{L}\p{N}]/u.test(e);var ar=(e,t)=>(e.exec(t)||[])[1]||"";function Mt(e){try{return decodeURIComponent(e)}catch{return e}}function Ne(e,
t){let n=e.split("&").map(r=>r.replace(/^amp;/i,"")).find(r=>r.slice(0,t.length+1).toLowerCase()===`${t}=`);return n?Mt(n.slice(t.length+1).replace(/\+/g," ")).trim():""}var cr=(e,t)=>ar(
/^(\d{1,24})(?![0-9A-Za-z])/,Ne(e,t));var Zy=[["HOME"," index "],["LOGIN_LINK"," login recover checkpoint reg r signup logout confirmemail identify hacked password two_step_verification oauth "],[
"CONTENT_LINK"," photo photos story stories permalink watch reel reels hashtag video videos live media posts notes note album "],["ADMIN_TOOL",
" ads adsmanager ad_center business latest professional_dashboard insights "],["SYSTEM_PAGE",
" home me events marketplace sharer share dialog notifications friends settings privacy policies policy legal terms help about careers bookmarks saved memories profile people group groups pages messages gaming games apps jobs search directory places lite developers plugins feed feeds user commerce community support "]];
function On(e){let t=e.toLowerCase().replace(/\.php$/,"");if(/^v\d{1,2}\.\d{1,2}$/.test(t))return"LOGIN_LINK";for(let[n,r]of Zy)if(/^\w+$/.test(t)&&r.includes(` ${t} `))return n;
return t.length< e.length?"SYSTEM_PAGE":null}function Nl(e){return/^(?:posts?|videos?|photos?|permalink|reels?|stories|story|notes|albums?|media|events|offers|watch)$/i.test(e[0]||"")&&e.slice(1,
4).some(t=>/\d|^pfbid|^set$/i.test(t))}var Po="https:\x2f/www.facebook.com/";function y(e,t){return t?{ok:!1,reason:e,suggest:t}:{ok:!1,reason:e}}var Ao=(e,t,n,...r)=>({ok:!0,kind:e,canonical:t,key:n,
notes:r});function D(e,t){return e.ok&&!e.notes.includes(t)&&e.notes.push(t),e}var jy=/\.(?:com|net|org|vn|edu|gov|info|biz|xyz|html?)$/i,By=/\.vn$/i;function Tn(e){return/^[A-Za-z0-9.]+$/.test(e)?
jy.test(e)?"USERNAME_TLD":Ml(e.length,e.replace(/\./g,"").length):"USERNAME_CHARS"}var Ml=(e,t)=>e>50?"USERNAME_LONG":t<5?"USERNAME_SHORT":null,Il=(e,t,n)=>/^[1-9]\d{4,19}$/.test(t)?Ao(e,Po+n+t,
`id:${t}`):y("MISSING_ID"),fe=e=>Il("profile",e,"profile.php?id="),We=e=>Il("page",e,""),ur=e=>ar(/(?:^|-)([1-9]\d{9,19})$/,e.slice(-40));function Ve(e,t="profile_or_page"){let n=ot(e);if(
/^\d+$/.test(n))return/^(?:0|84)\d{8,10}$/.test(n)?y("PHONE_IN_URL"):We(n);let r=On(n)||Tn(n),o=r==="USERNAME_TLD"&&By.test(n)?null:r;if(!o){let s=Ao(t,Po+n,`u:${n.replace(/\./g,"").toLowerCase()}`);
return r?D(s,"NAME_LIKE_SITE"):s}let i=ur(n);return i?We(i):y(o)}function Lo(e){let t=ot(e),n=/^[\w.-]+$/.test(t)?Ml(t.length,t.length):"USERNAME_CHARS";return n?y(n):Ao("group",`${Po}groups/${t}`,
`g:${t.toLowerCase()}`)}function Ps(e,t,n="share"){if(!/^[\w-]{5,63}\w$/.test(e))return y("SYSTEM_PAGE");let r=n==="share"?`${Po}share/${t}${e}/`:`https:\x2f/fb.me/${e}`;return Ao("share",r,
`s:${n==="share"?t:"fb.me/"}${e}`,"UNRESOLVED")}var Hy=[[/^(?:(?:www|m|mbasic|mobile|touch|web|d|p|x|z-m|free|0|lm?|[a-z]{2}-[a-z]{2})\.)?facebook\.com$|^(?:(?:www|m)\.)?fb\.com$/,"facebook"],[
/^(?:www\.)?(?:m\.me|messenger\.com)$|^l\.messenger\.com$/,"messenger"],[/^(?:www\.)?fb\.me$/,"short"],[/^(?:www\.)?fb\.watch$|\.(?:fbcdn\.net|fbsbx\.com)$/,"content"],[
/^(?:business|ads|adsmanager|latest|studio|analytics)\.facebook\.com$/,"admin"],[/\.(?:facebook|messenger|fb)\.com$|^fb\.gg$/,"technical"]],As=e=>/^[A-Za-z0-9.-]+$/.test(e),Mo=
e=>/facebook|^fb\./i.test(e.split("@")[0]||"");function En(e){if(As(e)){let t=e.toLowerCase().replace(/\.$/,"");for(let[n,r]of Hy)if(n.test(t))return r}return Ls(e)?"lookalike":"other"}function Ls(e){
let t=Mt(e.slice(0,300)).normalize("NFKD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(/[03468]|[^\x21-\x7e]/g,"?");return t.replace(/[.-]/g,"").includes("facebook")||t.split(/[.-]/).some(
n=>/^(?:fb|xn|messenger)$/.test(n)||No(n,"facebook",2))}function No(e,t,n){if(Math.abs(e.length-t.length)>n)return!1;let r=0;for(;r< t.length&&(e[r]===t[r]||e[r]==="?");)r++;let[o,i]=[e.slice(r),
t.slice(r)];if(o===i||n===0)return o===i;let[s,a]=[o.slice(1),i.slice(1)];return No(s,a,n-1)||No(s,i,n-1)||No(o,a,n-1)}function It(e){let t=e.indexOf("#"),n=t<0?e:e[t+1]==="!"?e.slice(t+2):e.slice(0,
t),r=n.search(/[?&]|$/),o=n.slice(0,r);return{parts:Gy(o),path:o,query:n.slice(r+1)}}function Gy(e){let t=[];for(let n of e.split("/")){let r=n.includes("%")?$n(Mt(n)).replace(/[?#&][^]*$/,""):n;
r===".."?t.pop():r!==""&&r!=="."&&t.push(r)}return t}function lr(e,t){var s;let[n,...r]=e.parts;if(!n)return y("HOME");if(/^https?:$/i.test(n)||n.includes(".")&&En(n)==="facebook")return D(t(
e.path.replace(/^\x2f+/,""),1),"SCHEME_FIXED");let o=Yy.get(n.toLowerCase());if(o)return o(r,e.query,t);let i=On(n);return i?y(i,(s=Wy(i,e,t))!=null?s:Vy(n,e.query)):Ul(n,r)}function Wy(e,{query:t},
n){let o=(e==="LOGIN_LINK"?["next"]:e==="SYSTEM_PAGE"?["u","href"]:[]).map(i=>Ne(t,i)).find(Boolean);return o===void 0?void 0:qe(n(o,1))}var qe=e=>e.ok&&e.kind!=="share"?e.canonical:void 0;
function Vy(e,t){let n=/^(?:story|permalink)\.php$/i.test(e)?cr(t,"id"):"";return n.length>8?qe(fe(n)):void 0}var zo=(e,t)=>Nl(t)?y("CONTENT_LINK",qe(e)):e,qy=/^[1-9]\d{9,19}$/;function Ul(e,t){if(e[
0]==="@"){let r=e.replace(/^@+/,"")||"-";return Tn(r)==="USERNAME_TLD"?y("USERNAME_TLD"):D(Ul(r,t),"AT_USERNAME")}let n=t[0]||"";return zo(e.includes("-")&&!ur(e)&&qy.test(n)?We(n):Ve(e),t)}
function zl([e,t,n,...r]){return!e||/^(?:feed|discover|joins|create|notifications|search)$/i.test(e)?y("SYSTEM_PAGE"):/^user$/i.test(t||"")&&/^\d+$/.test(n||"")?D(fe(n||""),"MEMBER_LINK"):zo(Lo(e),[
t||"",n||"",...r])}function Kl(e,t){if(e.slice(0,2).some(r=>/^pfbid\w{10}/i.test(r)))return y("HIDDEN_ID");let n=e.findIndex(r=>/^[1-9]\d{7,19}$/.test(r));return zo(t(e[n]||""),e.slice(n+1))}
function Xy(e){let t=e[0]||"create";return/^category$/i.test(t)?Io(e.slice(2),!0):/^(?:create(?:\.php)?|feed|launchpoint|manage)$/i.test(t)?y("SYSTEM_PAGE"):ur(t)?Io(e,!1):Kl(e,We)}function Io([e,
...t],n){if(!e)return y("SYSTEM_PAGE");let r=ur(e);return zo(r||!n?We(r):Ve(e,"page"),t)}function Ns([e="",t=""],n){return e.length!==1?Ps(e,"",n):/g/i.test(e)?Ps(t,"g/"):y(/e/i.test(e)?"SYSTEM_PAGE":
"CONTENT_LINK")}function Fl(e,t,n){let r=Ne(t,"u");return r?D(n(r,2),"REDIRECT_UNWRAPPED"):y("REDIRECT_LINK")}function Fo(e,t){return e?D(/^\d+$/.test(e)?t(e):Ve(e),"MESSENGER_LINK"):y("SYSTEM_PAGE")}
var Dl=e=>Kl(e,fe),Yy=new Map([["profile.php",(e,t)=>fe(cr(t,"id"))],["profile",Dl],["people",Dl],["groups",zl],["group",zl],["pages",Xy],["share",e=>Ns(e,"share")],["pg",e=>Io(e,!0)],["p",e=>Io(e,
!1)],["l.php",Fl],["flx",Fl],["messages",e=>Fo(/^t$/i.test(e[0]||"")?e[1]:void 0,fe)]]);var Ms=[{name:"TikTok",host:/(?:^|\.)tiktok\.com$/,word:/\btik ?tok\b/},{name:"Zalo",host:
/(?:^|\.)zalo(?:\.me|app\.com|\.cloud)$/,word:/\b(?:zalo|oa)\b/},{name:"YouTube",host:/(?:^|\.)youtube\.com$|^youtu\.be$/,word:/\b(?:you ?tube|kenh yt|yt)\b/},{name:"Instagram",host:
/(?:^|\.)instagram\.com$/,word:/\b(?:insta(?:gram)?|ig)\b/},{name:"X (Twitter)",host:/^(?:twitter|x)\.com$/,word:/\btwitter\b|^x ?[:@]/},{name:"Threads",host:/(?:^|\.)threads\.(?:net|com)$/,word:
/\bthreads?\b/},{name:"LinkedIn",host:/(?:^|\.)linkedin\.com$/,word:/\blinked ?in\b/},{name:"Telegram",host:/^(?:t\.me|telegram\.(?:me|org))$/,word:/\btelegram\b/},{name:"Viber",host:
/(?:^|\.)viber\.com$/,word:/\bviber\b/},{name:"Lotus",host:/(?:^|\.)lotus\.vn$/,word:/\b(?:mxh )?lotus\b/},{name:"Gapo",host:/(?:^|\.)gapo\.(?:vn|com)$/,word:/\bgapo\b/}],Jy=
/\b(?:facebook|face|fb|fanpage)\b/,Qy=/(?:^|[^\w.-])(?:https?:\x2f\x2f)?(?:www\.|m\.)?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10})(?=[\x2f?#:\s]|$)/gi;function Is(e){let t=e.slice(0,300);for(let[,n=
""]of t.matchAll(Qy)){let r=Ms.find(o=>o.host.test(n.toLowerCase()));if(r)return r.name}return Fs(t)}var zs=e=>e.length<=300&&Ms.some(({word:t})=>t.test(v(e)));function Fs(e){var n;if(
e.length>120)return;let t=v(e);return Jy.test(t)||(n=Ms.find(({word:r})=>r.test(t)))==null?void 0:n.name}var eb=[[/^(?:www\.)?google\.(?:com|com\.vn)$/,["q","url"]],[
/\.safelinks\.protection\.outlook\.com$/,["url"]],[/^outlook\.(?:office(?:365)?|live)\.com$/,["url"]],[/^statics\.teams\.cdn\.office\.net$/,["url"]],[
/^l\.(?:instagram\.com|threads\.(?:net|com)|wl\.co)$/,["u"]],[/^(?:www\.|m\.)?youtube\.com$/,["q"]],[/^(?:www\.)?linkedin\.com$/,["url"]],[/^duckduckgo\.com$/,["uddg"]],[/^(?:m\.)?vk\.com$/,["to"]],[
/^out\.reddit\.com$/,["url"]],[/^slack-redir\.net$/,["url"]],[/\.zalo\.me$/,["url","u"]]],tb=["url","u","q","to","target","link","href","dest","destination","redirect","next"],Zl=
/^(?:https?:)?\x2f\x2f[^\x2f]+\x2f/i;function jl(e,{path:t,query:n}){let r=e.toLowerCase().replace(/\.$/,"");if(nb.test(r))return rb(t,n);if(!/%3a|:\x2f\x2f|https?-3A/i.test(n))return;let o=eb.find(([
i])=>i.test(r));for(let i of o?o[1]:tb){let s=Ne(n,i);if(Zl.test(s))return{address:s,counter:o!==void 0}}}var nb=/(?:^|\.)urldefense(?:\.proofpoint)?\.com$/;function rb(e,t){var o;let[,n]=(o=
/\x2fv3\x2f__(https?:\x2f\x2f.{1,300}?)(?:__;|$)/i.exec(e))!=null?o:[];if(n!==void 0)return{address:n,counter:!0};let r=Ne(t,"u").replace(/_/g,"/").replace(/-([0-9A-F]{2})/g,"%$1");try{let i=
decodeURIComponent(r);return Zl.test(i)?{address:i,counter:!0}:void 0}catch{return}}var Do=/^(?:(?:h{1,2}[tps]{2,5}|ttps?)(?:[:;][:;.,]?\x2f*|[.,]?\x2f\x2f+:?|\x2f)){1,9}/i,Ds=/^fb:\x2f{1,3}/i,ob=[[
/^mailto:/i,"EMAIL_IN_URL"],[/^(?:tel|sms|smsto|callto):/i,"PHONE_IN_URL"],[/^(?:javascript|data|vbscript|file|s?ftps?|blob|about|intent|view-source|zalo|viber):/i,"SCHEME"]];function dr(e){let t=
e.slice(0,40);for(let[n,r]of ob)if(n.test(t))return r;return ar(/^([a-z][a-z0-9+-]{0,30}:)\x2f\x2f/i,t)&&!Do.test(t)&&!Ds.test(t)?"SCHEME":null}function Bl(e){if(Ds.test(e))return{scheme:"app",rest:
e.replace(Ds,""),fixed:!1};let[t=""]=Do.exec(e)||[],n=e.slice(t.length),r=n.replace(/^\x2f\x2f+/,"").replace(/^https?(?=www\.)/i,"").replace(/^(?:ww|w{4,6})(?=\.(?:facebook|fb)\.com)/i,"www");return{
scheme:t?"web":"none",rest:r,fixed:r!==n||!/^(?:https?:\x2f\x2f)?$/i.test(t)}}var ib=3;function Cn(e,t=0){if(t>ib)return y("REDIRECT_LINK");let n=(/^https?%3a/i.test(e)?Mt(e):e).replace(/\\/g,"/"),r=
dr(n);if(r)return y(r);let o=Bl(n),i=o.scheme==="app"?pb(It(o.rest),Hl(t)):sb(o.rest,o.scheme==="web",Hl(t));return o.fixed||n!==e?D(i,"SCHEME_FIXED"):i}var Hl=e=>(t,n)=>/[.\x2f]/.test(t.slice(0,
300))&&!/^fb:/i.test(t)?Cn(t,e+n):y("REDIRECT_LINK");function sb(e,t,n){let r=e.search(/[\x2f?#]|$/),o=e.slice(0,r),i=e.slice(r);if(o.includes("@"))return y(t||i||Mo(o)?"USERINFO":"EMAIL_IN_URL");let[
s="",...a]=o.split(":"),c=En(s);return c==="other"?ab(s,It(i),n):c==="lookalike"?y("LOOKALIKE_HOST",ub(s,i,n)):/^(?:443|80)?$/.test(a.join(":"))?lb(c,It(i),n):y("PORT")}function ab(e,t,n){if(
!/[^.]\.[^.]/.test(e))return y("NOT_URL");let r=jl(e,t),o=r&&n(r.address,1);return r!=null&&r.counter&&(o!=null&&o.ok)?D(o,"REDIRECT_UNWRAPPED"):y("OTHER_SITE",o&&qe(o))}var cb=
/^(?:www\.|m\.)?(?:facebook|fb)(?:[.,](?:c[onpm]{1,3}|cmo|ocm|[vxd]om|com[,.]?)?)?$/i;function ub(e,t,n){return cb.test(e)&&!/\.(?:co|cm)$/i.test(e)&&/^\x2f./.test(t)?qe(n(`www.facebook.com${t}`,1)):
void 0}function lb(e,t,n){let[r="",o=""]=t.parts,i=r.toLowerCase();if(e==="facebook"||i==="l.php")return lr(t,n);if(e==="content")return y("CONTENT_LINK");let s=On(i);return s==="LOGIN_LINK"?y(s):
e==="technical"?y("NOT_PROFILE_HOST"):e==="admin"?y("ADMIN_TOOL",qe(Ve(r))):i===""||s?y(s||"HOME"):e==="short"?Ns(t.parts,"fb.me"):db(i,r,o)}function db(e,t,n){return e==="t"?Fo(n,fe):
/^(?:.{1,2}|e2ee|new|rooms?)$/.test(e)?y("SYSTEM_PAGE"):Fo(t,We)}function pb({parts:e,query:t},n){let[r="",o=""]=e,i=/^\d+$/.test(o)?o:cr(t,"id"),s=Ne(t,"href")||Ne(t,"url");if(
/^(?:facewebmodal|webview)$/i.test(r)&&s)return D(n(s,1),"DEEP_LINK");let a=i&&fb.get(r.toLowerCase());return a?D(a(i),"DEEP_LINK"):y("DEEP_LINK")}var fb=new Map([["profile",fe],["page",We],["group",
Lo]]);var mb=/^(?:ngh?|[ckgpt]h|tr|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/i,hb=/^(?:facebook|fanpage|khongco|chuaco|danglap|dangtao|null|undefined|false)$/i,gb=
/^(?:fb |facebook |page )?(?:u?id|ma so|ma)(?: (?:cua )?(?:facebook|fb|trang|page|fanpage|nick|tai khoan))? ?[:=-]? ?([1-9]\d{9,19})$/,Uo=e=>e.length<=7&&mb.test(e);function Us(e){let t=e.split(" ");
if(t.some(wb))return y("EMAIL_IN_URL");let n=t.length===1?ot(e):"";if(/^[1-9]\d{13,19}$/.test(n))return D(fe(n),"BARE_USERNAME");let r=gb.exec(v(e.slice(0,120)));return r?D(fe(r[1].replace(/\D/g,"")),
"BARE_USERNAME"):Fs(e)!==void 0?y("OTHER_SITE"):t.length>1&&zs(e)?yb(e):kb(e)?y("PHONE_IN_URL"):n?Gl(n):xb(e,t)}function yb(e){let t=e.split(/\s*[,;|]\s*|\s+[-–]\s+/),[n,r]=t.filter(o=>Ge(o)&&!zs(o));
return n!==void 0&&r===void 0&&t.length>1?D(Us(n),"TEXT_AROUND"):y("NOT_URL")}function bb(e){var n;let[t=""]=(n=/^(?:www\.|m\.)?(?:facebook|fb),com(?=\x2f.)/i.exec(e))!=null?n:[];return t===""?void 0:
qe(lr(It(e.slice(t.length)),()=>y("NOT_URL")))}function Gl(e){if(e[0]==="@"){let o=e.replace(/^@+/,"")||"-",i=Tn(o);return i==="USERNAME_TLD"?y(i):D(Ve(o),"AT_USERNAME")}let t=e.replace(/^[\x2f\\]+/,
"");if(/^(?:profile\.php[?&]|(?:groups|people|pages|share|p|pg)\x2f)/i.test(t))return D(lr(It(t),()=>y("NOT_URL")),"BARE_USERNAME");let n=t.replace(/[\x2f\\]$/,"");return n.includes("/")&&
/facebook|\bfb[.,]/i.test(n)?y("LOOKALIKE_HOST",bb(n)):/^[\w.-]*[A-Za-z][\w.-]*$/.test(n.slice(0,300))&&!hb.test(n)&&!Uo(n)&&Tn(n)!=="USERNAME_SHORT"?D(Ve(n),"BARE_USERNAME"):y("NOT_URL")}function xb(
e,t){let n=t.filter(i=>/^[([]?@\w/.test(i)),[,r=""]=/^(?:fb|facebook|face|fanpage|page|trang|nick|link|user(?:name)?) ?[:=-] ?(\S+)$/i.exec(e.slice(0,120))||[],o=n.length===1?n[0]:r;return o&&
e.length<120?D(Gl(ot(o)),"TEXT_AROUND"):y("NOT_URL")}function wb(e){let t=e.indexOf("@");return t>0?Ge(e.charAt(t-1))&&Ge(e.charAt(t+1)):e.search(Co)===0}var kb=
e=>/(?:^|\D)(?:\+?84|0)[ .()-]?\d(?:[ .()-]{0,2}\d){7}/.test(e)||e.length<40&&/^[+(]?(?:\d[ ().-]*){7,}$/.test(e);function Wl(e){return e.includes(" ")?e.replace(/\b(https?) ?([:;]) ?\x2f ?\x2f ?/gi,
"$1$2\x2f/").replace(/\b(www|facebook|fb) ?\. ?(?=facebook|fb ?\.|com(?![\w.-]))/gi,"$1.").replace(/\b(facebook|fb)\.com ?\x2f ?(?=[\w.]+$)/gi,"$1.com/").replace(Co,"@"):e}function Vl(e){let t=[],n=
!1;for(let r of e.split(" "))for(let o of vb(r)){let i=$b(o);i&&t.push(i),n=n||(i?i.glued:Ge(o))}return{found:t,around:n}}function vb(e){return dr(e)?[e]:e.replace(
/([A-Za-z0-9)\].])(?=https?:\x2f\x2f)/gi,(t,n,r)=>r<20&&/^[htps:;\x2f\\.]+$/i.test(e.slice(0,r+1))?t:`${t} `).split(/[ <>"“”«»]|[,;|](?=https?:|www\.|(?:m\.|web\.)?facebook\.|fb\.)/i)}var Sb=
/https?:[\x2f\\]|fb:\x2f\x2f|(?:www|m|web|mbasic)\.(?:facebook|fb)\.com|facebook\.com|fb\.com|m\.me\x2f/i,Rb=/^(?:[\p{L}\p{M}\p{N}_ ()[\]-]*[^\p{L}\p{M}\p{N}.\x2f@%\\?#&]|\d{1,3}\.)$/u,_b=
/^[\p{L}\p{M}\p{N}_ ()[\]-]*[:(=[|>]$/u;function $b(e){let t=ot(e).replace(/^\d{1,3}\.(?=(?:facebook|fb)\.com)/i,"");if(t==="")return null;if(Tb(t))return{address:t,word:e,glued:!1};let n=t.slice(0,
120).search(Sb),r=t.slice(0,Math.max(n,0)),o=t.slice(n);return n>0&&(/^(?:https?|fb):/i.test(o)?Rb:_b).test(r)?{address:o,word:e,glued:Ge(r)}:null}var Ob=
/\.(?:com|vn|net|org|edu|gov|info|me|io|co|biz|xyz|asia|site|app|gg|watch|link|ly|us|ru|cn|kh|la)\.?$/i;function Tb(e){if(Do.test(e)||dr(e)||
/^(?:https?%3a|fb:\x2f|[\x2f\\]{2}[^\x2f\\]{1,100}\.)/i.test(e))return!0;let t=e.search(/[\x2f\\?#]|$/),n=t< e.length,r=e.slice(0,Math.min(t,300));return r.includes("@")?r[0]!=="@"&&(n||Mo(r)):Eb(
r.replace(/:\w*$/,""),n)}function Eb(e,t){return As(e)?/^(?:www\.)?(?:facebook|fb)$/i.test(e)?t||/^www/i.test(e):/[^.]\./.test(e)?En(e)!=="other"||Ob.test(e)||/^www\./i.test(e)||t&&
/\.(?!php$)[a-z]{2,}$/i.test(e):!1:/^[^\x21-\x24\x26-\x2c\x2f:-@[-^`{-~]+$/.test(e)&&(t||/[.。．｡]/.test(e))&&Ls(e)}function ql(e){if(e==null)return y("EMPTY");if(typeof e!="string"&&
typeof e!="number")return y("NOT_URL");let t=$n(String(e));if(!Ge(t))return y("EMPTY");let n=Wl(t),{found:r,around:o}=Vl(n),[i,s]=r;if(!i)return Us(n);let a=s?zb(r,n):Cb(i,n);return n!==t&&!(a.ok&&
a.kind==="group")&&D(a,"SCHEME_FIXED"),o?D(a,"TEXT_AROUND"):a}function Cb(e,t){let n=Cn(e.address),r=t.slice(t.indexOf(e.word)+e.word.length).trim();return Pb(e,n,r)?y("USERNAME_CHARS"):r&&Lb(e,r)?Mb(
t):n}function Ks({address:e,word:t}){let n=t.slice(t.lastIndexOf("/")+1);return n===e.slice(-n.length)?n:""}function Pb(e,t,n){return(t.ok?t.kind==="profile_or_page":t.reason==="USERNAME_SHORT")&&Uo(
Ks(e))&&/^[\p{L}\p{M}]/u.test(n)}var Ab=/^(?:trang|nhom|page|fanpage|group|facebook|fb|link|web|ok|chinh|moi|cu|nay)$/i;function Lb(e,t){if(!/^[\w.?=&%\x2f-]{1,60}$/.test(t)||Nb(e,t)||Ab.test(t)||
/^[A-Z]/.test(t)&&Uo(t))return!1;let n=Ks(e);return/[\w\x2f?=&%.-]$/.test(e.word)&&(/[?=&\x2f]/.test(t)||/^[\w.?=&%-]*$/.test(n))}var Nb=(e,t)=>/^0\d{8}/.test(t)&&!/(?:^|=)\d+$/.test(Ks(e));
function Mb(e){let t=Cn(e.replace(/ /g,""));return y("CUT",t.ok&&t.kind!=="share"?t.canonical:void 0)}var Ib=20;function zb(e,t){let n=new Set,r=[...new Set(e.map(({address:u})=>u))];if(
r.length>Ib)return y("MULTIPLE");let o=r.map(u=>{let l=Cn(u);return n.add(l.ok?l.key:u),l});if(n.size===1&&o[0])return o[0];let i=o.filter(u=>u.ok||u.reason!=="OTHER_SITE"),s=new Set(t.split(
/[ ,;|]+/));if(!e.every(({word:u})=>s.has(u.replace(/[,;|]+$/,""))))return y("MULTIPLE");let[a]=i,c=a||Cn(e.map(({word:u})=>u).join(""));return!a&&c.ok?y("CUT",c.canonical):!(a!=null&&a.ok)||i.some(
u=>!u.ok||u.key!==a.key)?y("MULTIPLE"):D(a,"TEXT_AROUND")}var Bo=(...e)=>e.map(t=>`(?:${t})`).join("|"),Fb="[đd][./]?c",Db="p?gs|ts|ths|th\\.s|cn|ks|ktv|ds|đd|ls|cv|dr",Ub=
"(?:bs\\.? ?)?ck ?(?:ii?|1|2)|bs",Kb="mrs?|ms",Zb="(?:ng|tt)ưt",Zs=new RegExp(`^(?:${Bo(Fb,Db,Ub,Kb,Zb)})(?:[.:]+\\s*|\\s+)`,"i"),jb="(?:thạc|tiến|bác|dược) s[ĩỹ]|kỹ sư|cử nhân|luật sư",Zo=
"ông|bà|anh|chị|cô|thầy|chú",Bb=`(?:${Zo}) ?(?:\\((?:${Zo})\\)|/ ?(?:${Zo}))`,Hb="(?:họ(?: và)? tên|tên|người quản trị|admin|phụ trách)(?= ?:)",js=new RegExp(`^(?:${Bo("đồng chí",jb,Bb,Zo,
Hb)})[ .:]*(?:[.:\\s])\\s*(?=\\S+\\s)`,"i"),Gb=
"nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý thạch kim sơn kiên lâm mai trịnh đinh cao châu tạ đoàn lương tô hà tăng thái trương quách la diệp tống đào hứa lưu vương phùng trầm tiêu nhan danh triệu quan giang ông doãn nghiêm mạc viên khưu lại tôn văn chu bạch đàm lục".split(
" "),jo=e=>Gb.includes(e.toLowerCase());function Bs(e){let[t="",n="",r]=e.split(" ");if(!(t.toLowerCase()!=="ông"||r===void 0||!/^\p{L}[\p{L}\p{M}]+$/u.test(n)))return/^(?:thị|văn|ích)$/i.test(n)?
e.split(" ").length===3?"surname":void 0:jo(n)?void 0:"either"}var Wb="(?:trưởng|phó) (?:ban|phòng|trưởng)",Vb="chủ tịch|[uủ][ỷy] viên|giám đốc|hiệu trưởng|chuyên viên|kế toán|bí thư",qb=
"(?:^|chánh |phó |trưởng |viên |bộ |[-,;(/:] ?)văn phòng|văn phòng (?=\\S)",Yl=new RegExp(Bo(Wb,Vb,qb)),Xb="(?:công|liên) đoàn|lđlđ|cđ(?:cs)? |công ty|ubnd|[uủ][ỷy] ban|trung tâm|bệnh viện",Yb=
"trường (?:th(?:pt|cs|\\.|\\d|$| )|trung |tiểu |mầm |mẫu |đại học|cao đẳng|chính trị|dạy )",Jl=new RegExp(`^(?:${Bo(Xb,Yb)})|facebook`),Jb=/\S \S+ ?(?:[,;\x2f&+|]| và | hoặc | cùng ) ?\S+ \S/,Qb=
/^(?:\d{1,2}[.)]|[-*•+]) ?/;function Xl(e){let t=e;for(let n=0,r="";n<5&&t!==r;n+=1)r=t,t=t.replace(Zs,"").replace(js,"");return t}var Ko=e=>e.split(" ").filter(t=>/\p{L}/u.test(t)),ex=e=>e.some((t,
n)=>{var r;return n>1&&jo(t)&&/^(?:thị|văn)$/i.test((r=e[n+1])!=null?r:"")});function Ql(e){let t=e.split(/[\r\n]+/).map(a=>Ko(Xl(a.replace(/\s+/g," ").trim().replace(Qb,"")))).filter(a=>a.length>0),
n=t.flat();if(Jb.test(Xl(e.replace(/\s+/g," ").trim())))return!0;let r=t.filter(a=>a.length>2||a.length>1&&jo(a[0])),[o="",i=""]=e.split(/\s[-–—]\s/).map(a=>a.trim()),s=Ko(o).length>1&&Ko(
i).length>1&&jo(Ko(i)[0]);return r.length>1||s||ex(n)}var Hs=/^[-–—+*•.,;:"“ ]+/,id=/[-–—.,;:"” ]+$/,ue=(e,t)=>({ok:!1,reason:e,suggest:t});function Ho(e,t,n){if(e.length>t)return ue(n);if(vn(
e)==="NOTHING")return ue("EMPTY");let r=en(e);return r&&r!=="unicode"||e.includes("\ufffd")?ue("ENCODING",(tn(e)||{}).text):e.length<2?ue("SHORT"):void 0}var tx=e=>Bs(e)==="either"?e.slice(e.indexOf(
" ")+1):void 0,nx=/[\u{1D400}-\u{1D7FF}\uFF01-\uFF5E\u24B6-\u24E9\u{1F130}-\u{1F189}]+/gu,rx=e=>e.replace(/((?:công|liên) )(d)(?=oàn)|(lao )(d)(?=ộng)/gi,(t,n,r,o,i)=>(n!=null?n:o)+((r!=null?r:
i)==="D"?"Đ":"đ"));function sd(e){if(typeof e!="string")return k(e);let t=e.replace(nx,n=>n.normalize("NFKC"));return(t===e?e:rx(t.normalize("NFC"))).replace(/[\u00D0\u0189](?=[\p{L}\p{M}])/gu,
"Đ").replace(/[\u00F0\u0256](?=[\p{L}\p{M}])/gu,"đ").replace(/(\p{Ll}\p{M}*)[\u200B\u2060\uFEFF]+(?=\p{Lu})/gu,"$1 ")}var ox=/^\p{Lu}(?:\p{Ll}+(?:\p{Lu}\p{Ll}+)*)?$/u;function ad(e){let t=sd(e),n=k(
t),r=n.replace(/[‘’`´]/g,"'").replace(/[\u2010-\u2015\u2212]/g,"-").slice(0,300).replace(Hs,"").replace(id,""),o=r;for(let u=0,l="";u<5&&o!==l;u+=1)l=o,o=o.replace(Zs,"").replace(Hs,""),Bs(o)||(o=
o.replace(js,"").replace(Hs,""));let i=o.toLowerCase(),s=Ho(n,250,"LONG")||Ho(o,250,"LONG");if(s)return s;if(Yl.test(i))return ue(/[-,;(\x2f:\n]/.test(o+t)?"OFFICE_IN_NAME":"SHIFTED");if(
t.length<300&&Ql(t))return ue("TWO_PEOPLE");if(Jl.test(i)||/[\d@]|:\x2f\x2f|www\.|\.(?:com|vn)\b/.test(i))return ue("SHIFTED");if(!/^(?=.*\p{L})[\p{L}\p{M}' .-]*$/u.test(o))return ue("CHARS");if(
o.length>60)return ue("LONG");let a=o.split(/[\s.'-]+/).every(u=>ox.test(u)||u.toLowerCase()===u.toUpperCase())?o:Wc(o),c=o===r?[]:["TITLE_STRIPPED"];return{ok:!0,name:o,suggest:a===o?tx(o):a,notes:
o.includes(" ")?c:[...c,"ONE_WORD"]}}var ed="Ban Thường vụ",td="Ủy ban Kiểm tra",nd="Văn phòng",rd=new Map(Object.entries({ct:"Chủ tịch",btv:ed,bch:"Ban Chấp hành",tb:"Trưởng Ban",pb:"Phó Ban",tgnc:
"Tuyên giáo - Nữ công",ubkt:td,cnubkt:`Chủ nhiệm ${td}`,vp:nd,cvp:`Chánh ${nd}`,cv:"Chuyên viên",kt:"Kế toán",gd:"Giám đốc",ht:"Hiệu trưởng",bt:"Bí thư",uv:"Ủy viên",uvtv:`Ủy viên ${ed}`}));
function ix(e){let[,t,n=""]=/^(p|uv)(.{2,6})$/.exec(e)||[],r=rd.get(e),o=r?void 0:rd.get(n);return o?`${t==="p"?"Phó":"Ủy viên"} ${o}`:r}function cd(e){return e.replace(/[–—]/g,"-").replace(
/\bTG ?- ?NC\b/gi,"TGNC").replace(/\bP\. ?(?=C)/g,"Phó ").replace(/\bCN ?(?=UBKT)/gi,"CN").replace(/(PCT|Phó (?:CT|Chủ tịch)) ?TT$/i,"$1 Thường trực").replace(/\p{L}[\p{L}\p{M}.]*/gu,t=>ix(v(
t.replace(/\./g,"")))||t)}var sx=["CT","PCT","PCT TT","UVBTV","UVBCH","CNUBKT","TB TGNC","PTB TGNC","PB TGNC","TB Nữ công","CVP","PCVP","CV","Cán bộ chuyên trách","KT"].map(cd),od=new Map([v,
ye].flatMap(e=>sx.map(t=>[e(t),t])));function ud(e){let t=k(e).slice(0,300).replace(id,""),n=Ho(t,100,"TOO_LONG");if(n)return n;if(vn(t))return ue("SHIFTED");if(!/\p{L}/u.test(t))return ue("CHARS");
let r=cd(t),o=od.get(ye(r))||od.get(v(r))||r,i=Hc(o,t)&&/^\p{Lu}/u.test(t)&&t!==t.toUpperCase();return{ok:!0,name:t,suggest:i||o===t.replace(/[–—]/g,"-")||o.length>100?void 0:o,notes:[]}}function Gs(
e){let t=k(sd(e)),n=vn(t.slice(0,1e3));return n&&n!=="NOTHING"?ue(`${n}_IN_NAME`):Ho(t,100,"TOO_LONG")||(/[\p{L}\d]/u.test(t)?{ok:!0,name:t,notes:[]}:ue("CHARS"))}function ld(e){return Gs(e)}var fd=
1e3;function md(e){if(/^[0-9+.() -]*$/.test(e))return e.trim();let t=e.length>fd?e:e.normalize("NFKD").replace(/[\u0300-\u036f\u20e3]/g,"");return $n(t.replace(/[\r\n]/g,"|").replace(
/[\u2190-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff]/g," ")).toLowerCase().replace(/[đðɖ]/g,"d").replace(/[\u00b7\u2022\u2027\u30fb_]/g,".").replace(/[\u17e0-\u17e9]/g,n=>`${n.charCodeAt(
0)-6112}`).replace(/[\u2010-\u2015\u2212]/g,"-")}var ax=["(?:so )?(?:dien thoai|di dong|dt)|s?dt|(?:dt)?(?:dd|cq|nr|cd)","co (?:quan|dinh)|(?:may )?ban|nha rieng|van phong|vp|so|may",
"tel|phone|mob(?:ile|i)?|cell|hotline|hp|fax|[mtpf](?=[ .]?:)","zalo|vi(?:ber|ettel|na|naphone)|mobifone","lien he|lh|va|hoac|hay"].join("|"),dd=new RegExp(`(^|[^a-z])(?:${ax})(?![a-z])[ .:]{0,3}`,
"g"),Ws=e=>/[a-z]/.test(e)?e.replace(dd,"$1|").replace(dd,"$1|"):e,cx=/(^|[^a-z])[ ,;|-]*(?:(?:so |may )?(?:le|nhanh|noi bo)|ext(?:ension)?|x|#) ?[.:=]? ?\(?(\d{1,6})\)?$/,ux=
/(\d)() ?\x2f ?(\d{2,4})$/,lx=/(^|[^a-z]) ?\((\d{1,6})\)$/,Me=e=>e.replace(/\D/g,"").length;function hd(e){let t=e.slice(-40),n=cx.exec(t),r=n?null:ux.exec(t);if(r&&/^\D*0\d{10}$/.test(e.slice(0,
e.length-r[0].length+1).replace(/[ .()-]/g,"")))return{text:e.slice(0,e.length-r[0].length+1),ext:r[3]};let[o="",i="",s=""]=n||lx.exec(t)||[],a=e.slice(0,e.length-o.length)+i;return o&&Me(a)>=(n?7:
10)?{text:a,ext:s}:{text:e,ext:""}}function Vs(e){let t=[""],n="";for(let r of e.split(/( - |[\x2f;,&|])/)){let o=t.length-1;/^(?: - |[\x2f;,&|])$/.test(r)?n=r:Me(r)>6&&Me(t[o]||"")>6?t.push(r):t[
o]+=n+r}return t.slice(0,20)}var dx=/\((?=[^()]*\p{L})(?:[^()\d]{0,60}\d{0,2}){0,2}[^()\d]{0,60}\)/gu,pd=/(^|[^\p{L}\d])\p{L}[\p{L}.]*(?![\p{L}\d])[ .:]{0,3}/gu;function gd(e){return e.length>fd||
/@|:\x2f\x2f|www\.|\.(?:com|vn|php)/.test(e)?e:e.replace(dx,"|").replace(pd,"$1|").replace(pd,"$1|")}function qs(e,t){e=e.split("-"),t=t.split("-");for(var n=e[0].split("."),r=t[0].split("."),o=0;o<3;
o++){var i=Number(n[o]),s=Number(r[o]);if(i>s)return 1;if(s>i)return-1;if(!isNaN(i)&&isNaN(s))return 1;if(isNaN(i)&&!isNaN(s))return-1}return e[1]&&t[1]?e[1]>t[1]?1:e[1]< t[1]?-1:0:!e[1]&&t[1]?1:e[
1]&&!t[1]?-1:0}var px={}.constructor;function it(e){return e!=null&&e.constructor===px}var fx=/^\d+$/;function Xs(e){return fx.test(e)}function Pn(e){"@babel/helpers - typeof";return Pn=
typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":
typeof t},Pn(e)}function Go(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function yd(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,
r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,mx(r.key),r)}}function Wo(e,t,n){return t&&yd(e.prototype,t),n&&yd(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}
function mx(e){var t=hx(e,"string");return Pn(t)=="symbol"?t:t+""}function hx(e,t){if(Pn(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Pn(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var gx="1.2.0",yx="1.7.35",bd=" ext. ",T=(function(){function e(t){Go(
this,e),Ys(t),this.metadata=t,kd.call(this,t)}return Wo(e,[{key:"getCountries",value:function(){return Object.keys(this.metadata.countries).filter(function(n){return n!=="001"})}},{key:
"getCountryMetadata",value:function(n){return this.metadata.countries[n]}},{key:"nonGeographic",value:function(){if(!(this.v1||this.v2||this.v3))return this.metadata.nonGeographic||
this.metadata.nonGeographical}},{key:"hasCountry",value:function(n){return this.getCountryMetadata(n)!==void 0}},{key:"hasCallingCode",value:function(n){if(this.getCountryCodesForCallingCode(
n))return!0;if(this.nonGeographic()){if(this.nonGeographic()[n])return!0}else{var r=this.countryCallingCodes()[n];if(r&&r.length===1&&r[0]==="001")return!0}}},{key:"isNonGeographicCallingCode",value:
function(n){return this.nonGeographic()?!!this.nonGeographic()[n]:!this.getCountryCodesForCallingCode(n)}},{key:"country",value:function(n){return this.selectNumberingPlan(n)}},{key:
"selectNumberingPlan",value:function(n,r){var o,i;if(n&&(Xs(n)?i=n:o=n),r&&(i=r),o&&o!=="001"){var s=this.getCountryMetadata(o);if(!s)throw new Error("Unknown country: ".concat(o));this.numberingPlan=
new xd(s,this)}else if(i){if(!this.hasCallingCode(i))throw new Error("Unknown calling code: ".concat(i));this.numberingPlan=new xd(this.getNumberingPlanMetadata(i),this)}else this.numberingPlan=
void 0;return this}},{key:"getCountryCodesForCallingCode",value:function(n){var r=this.countryCallingCodes()[n];if(r)return r.length===1&&r[0].length===3?void 0:r}},{key:
"getCountryCodeForCallingCode",value:function(n){var r=this.getCountryCodesForCallingCode(n);if(r)return r[0]}},{key:"getNumberingPlanMetadata",value:function(n){var r=
this.getCountryCodeForCallingCode(n);if(r)return this.getCountryMetadata(r);if(this.nonGeographic()){var o=this.nonGeographic()[n];if(o)return o}else{var i=this.countryCallingCodes()[n];if(i&&
i.length===1&&i[0]==="001")return this.metadata.countries["001"]}}},{key:"countryCallingCode",value:function(){return this.numberingPlan.callingCode()}},{key:"IDDPrefix",value:function(){
return this.numberingPlan.IDDPrefix()}},{key:"defaultIDDPrefix",value:function(){return this.numberingPlan.defaultIDDPrefix()}},{key:"nationalNumberPattern",value:function(){
return this.numberingPlan.nationalNumberPattern()}},{key:"possibleLengths",value:function(){return this.numberingPlan.possibleLengths()}},{key:"formats",value:function(){
return this.numberingPlan.formats()}},{key:"nationalPrefixForParsing",value:function(){return this.numberingPlan.nationalPrefixForParsing()}},{key:"nationalPrefixTransformRule",value:function(){
return this.numberingPlan.nationalPrefixTransformRule()}},{key:"leadingDigits",value:function(){return this.numberingPlan.leadingDigits()}},{key:"hasTypes",value:function(){
return this.numberingPlan.hasTypes()}},{key:"type",value:function(n){return this.numberingPlan.type(n)}},{key:"ext",value:function(){return this.numberingPlan.ext()}},{key:"countryCallingCodes",value:
function(){return this.v1?this.metadata.country_phone_code_to_countries:this.metadata.country_calling_codes}},{key:"chooseCountryByCountryCallingCode",value:function(n){
return this.selectNumberingPlan(n)}},{key:"hasSelectedNumberingPlan",value:function(){return this.numberingPlan!==void 0}}])})();var xd=(function(){function e(t,n){Go(this,e),
this.globalMetadataObject=n,this.metadata=t,kd.call(this,n.metadata)}return Wo(e,[{key:"callingCode",value:function(){return this.metadata[0]}},{key:"_getDefaultCountryMetadataForThisCallingCode",
value:function(){return this.globalMetadataObject.getNumberingPlanMetadata(this.callingCode())}},{key:"getDefaultCountryMetadataForRegion",value:function(){
return this._getDefaultCountryMetadataForThisCallingCode()}},{key:"IDDPrefix",value:function(){if(!(this.v1||this.v2))return this.metadata[1]}},{key:"defaultIDDPrefix",value:function(){if(!(this.v1||
this.v2))return this.metadata[12]}},{key:"nationalNumberPattern",value:function(){return this.v1||this.v2?this.metadata[1]:this.metadata[2]}},{key:"possibleLengths",value:function(){if(
!this.v1)return this.metadata[this.v2?2:3]}},{key:"_getFormats",value:function(n){return n[this.v1?2:this.v2?3:4]}},{key:"formats",value:function(){var n=this,r=this._getFormats(this.metadata)||
this._getFormats(this._getDefaultCountryMetadataForThisCallingCode())||[];return r.map(function(o){return new bx(o,n)})}},{key:"nationalPrefix",value:function(){return this.metadata[this.v1?3:this.v2?
4:5]}},{key:"_getNationalPrefixFormattingRule",value:function(n){return n[this.v1?4:this.v2?5:6]}},{key:"nationalPrefixFormattingRule",value:function(){return this._getNationalPrefixFormattingRule(
this.metadata)||this._getNationalPrefixFormattingRule(this._getDefaultCountryMetadataForThisCallingCode())}},{key:"_nationalPrefixForParsing",value:function(){return this.metadata[this.v1?5:this.v2?6:
7]}},{key:"nationalPrefixForParsing",value:function(){return this._nationalPrefixForParsing()||this.nationalPrefix()}},{key:"nationalPrefixTransformRule",value:function(){return this.metadata[this.v1?
6:this.v2?7:8]}},{key:"_getNationalPrefixIsOptionalWhenFormatting",value:function(){return!!this.metadata[this.v1?7:this.v2?8:9]}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:
function(){return this._getNationalPrefixIsOptionalWhenFormatting(this.metadata)||this._getNationalPrefixIsOptionalWhenFormatting(this._getDefaultCountryMetadataForThisCallingCode())}},{key:
"leadingDigits",value:function(){return this.metadata[this.v1?8:this.v2?9:10]}},{key:"types",value:function(){return this.metadata[this.v1?9:this.v2?10:11]}},{key:"hasTypes",value:function(){
return this.types()&&this.types().length===0?!1:!!this.types()}},{key:"type",value:function(n){if(this.hasTypes()&&wd(this.types(),n))return new wx(wd(this.types(),n),this)}},{key:"ext",value:
function(){return this.v1||this.v2?bd:this.metadata[13]||bd}}])})(),bx=(function(){function e(t,n){Go(this,e),this._format=t,this.metadata=n}return Wo(e,[{key:"pattern",value:function(){
return this._format[0]}},{key:"format",value:function(){return this._format[1]}},{key:"leadingDigitsPatterns",value:function(){return this._format[2]||[]}},{key:"nationalPrefixFormattingRule",value:
function(){return this._format[3]||this.metadata.nationalPrefixFormattingRule()}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:function(){return!!this._format[4]||
this.metadata.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"nationalPrefixIsMandatoryWhenFormattingInNationalFormat",value:function(){return this.usesNationalPrefix()&&
!this.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"usesNationalPrefix",value:function(){return!!(this.nationalPrefixFormattingRule()&&!xx.test(this.nationalPrefixFormattingRule(
)))}},{key:"internationalFormat",value:function(){return this._format[5]||this.format()}}])})(),xx=/^\(?\$1\)?$/,wx=(function(){function e(t,n){Go(this,e),this.type=t,this.metadata=n}return Wo(e,[{
key:"pattern",value:function(){return this.metadata.v1?this.type:this.type[0]}},{key:"possibleLengths",value:function(){if(!this.metadata.v1)return this.type[1]||this.metadata.possibleLengths()}}])})(
);function wd(e,t){switch(t){case"FIXED_LINE":return e[0];case"MOBILE":return e[1];case"TOLL_FREE":return e[2];case"PREMIUM_RATE":return e[3];case"PERSONAL_NUMBER":return e[4];case"VOICEMAIL":
return e[5];case"UAN":return e[6];case"PAGER":return e[7];case"VOIP":return e[8];case"SHARED_COST":return e[9]}}function Ys(e){if(!e)throw new Error(
"[libphonenumber-js] `metadata` argument not passed. Check your arguments.");if(!it(e)||!it(e.countries))throw new Error(
"[libphonenumber-js] `metadata` argument was passed but it's not a valid metadata. Must be an object having `.countries` child object property. Got ".concat(it(e)?"an object of shape: { "+Object.keys(
e).join(", ")+" }":"a "+kx(e)+": "+e,"."))}var kx=function(t){return Pn(t)};function pr(e,t){var n=new T(t);if(n.hasCountry(e))return n.selectNumberingPlan(e).countryCallingCode();throw new Error(
"Unknown country: ".concat(e))}function kd(e){var t=e.version;typeof t=="number"?(this.v1=t===1,this.v2=t===2,this.v3=t===3,this.v4=t===4):t?qs(t,gx)===-1?this.v2=!0:qs(t,yx)===-1?this.v3=!0:this.v4=
!0:this.v1=!0}function vx(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=Sx(e))||t&&e&&
typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Sx(e,t){if(e){if(typeof e=="string")return vd(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
vd(e,t):void 0}}function vd(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function Js(e,t){for(var n=e.slice(),r=vx(t),o;!(o=r()).done;){var i=o.value;
e.indexOf(i)<0&&n.push(i)}return n.sort(function(s,a){return s-a})}function zt(e,t,n){return Sd(e,void 0,t,n)}function Sd(e,t,n,r){n&&(r=new T(r.metadata),r.selectNumberingPlan(n));var o=r.type(t),i=
o&&o.possibleLengths()||r.possibleLengths();if(!i)return"IS_POSSIBLE";if(t==="FIXED_LINE_OR_MOBILE"){if(!r.type("FIXED_LINE"))return Sd(e,"MOBILE",n,r);var s=r.type("MOBILE");s&&(i=Js(i,
s.possibleLengths()))}else if(t&&!o)return"INVALID_LENGTH";var a=e.length,c=i[0];return c===a?"IS_POSSIBLE":c>a?"TOO_SHORT":i[i.length-1]< a?"TOO_LONG":i.indexOf(a,1)>=0?"IS_POSSIBLE":
"INVALID_LENGTH"}function Qs(e,t,n){t===void 0&&(t={});var r=new T(n);if(t.v2){if(!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.country||
e.countryCallingCode)}else{if(!e.phone)return!1;if(e.country){if(!r.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));r.selectNumberingPlan(e.country)}else{if(
!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.countryCallingCode)}}if(r.possibleLengths())return Rx(e.phone||e.nationalNumber,r);if(
e.countryCallingCode&&r.isNonGeographicCallingCode(e.countryCallingCode))return!0;throw new Error('Missing "possibleLengths" in metadata. Perhaps the metadata has been generated before v1.0.18.')}
function Rx(e,t){return zt(e,void 0,t)==="IS_POSSIBLE"}function oe(e,t){return e=e||"",new RegExp("^(?:"+t+")$").test(e)}function _x(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e[
"@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=$x(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[
r++]}}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function $x(e,t){if(e){if(
typeof e=="string")return Rd(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?Rd(e,t):void 0}}function Rd(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}var Ox=["MOBILE",
"PREMIUM_RATE","TOLL_FREE","SHARED_COST","VOIP","PERSONAL_NUMBER","PAGER","UAN","VOICEMAIL"];function Ft(e,t,n){if(t=t||{},!(!e.country&&!e.countryCallingCode)){var r=new T(n);r.selectNumberingPlan(
e.country||e.countryCallingCode);var o=t.v2?e.nationalNumber:e.phone;if(oe(o,r.nationalNumberPattern())){if(ea(o,"FIXED_LINE",r))return r.type("MOBILE")&&r.type("MOBILE").pattern()===""||!r.type(
"MOBILE")||ea(o,"MOBILE",r)?"FIXED_LINE_OR_MOBILE":"FIXED_LINE";for(var i=_x(Ox),s;!(s=i()).done;){var a=s.value;if(ea(o,a,r))return a}}}}function ea(e,t,n){var r=n.type(t);return!r||!r.pattern()||
r.possibleLengths()&&r.possibleLengths().indexOf(e.length)<0?!1:oe(e,r.pattern())}function ta(e,t,n){t=t||{};var r=new T(n);if(r.selectNumberingPlan(e.country||e.countryCallingCode),r.hasTypes(
))return Ft(e,t,r.metadata)!==void 0;var o=t.v2?e.nationalNumber:e.phone;return oe(o,r.nationalNumberPattern())}var Tx=/^[A-Z]{2}$/;function na(e){return Tx.test(e)}var Ex=!1;function ra(e,t){var n,r,
o=new T(t);return na(e)?(n=e,o.selectNumberingPlan(n),r=o.countryCallingCode()):(r=e,Ex&&o.isNonGeographicCallingCode(r)&&(n="001")),{country:n,callingCode:r}}function oa(e,t,n){var r=new T(n),o=
r.getCountryCodesForCallingCode(e);return o?o.filter(function(i){return Cx(t,i,n)}):[]}function Cx(e,t,n){var r=new T(n);return r.selectNumberingPlan(t),r.numberingPlan.possibleLengths().indexOf(
e.length)>=0}var _d=3,$d="0-9０-９٠-٩۰-۹",Px="-‐-―−ー－",Ax="／/",Lx="．.",Nx=" \u00a0\u00ad\u200b\u2060\u3000",Mx="()（）［］\\[\\]",Ix="~⁓∼～",Od="".concat(Px).concat(Ax).concat(Lx).concat(Nx).concat(
Mx).concat(Ix);var zx=new RegExp("(["+$d+"])");function ia(e,t,n,r){if(t){var o=new T(r);o.selectNumberingPlan(t||n);var i=new RegExp(o.IDDPrefix());if(e.search(i)===0){e=e.slice(e.match(i)[
0].length);var s=e.match(zx);if(!(s&&s[1]!=null&&s[1].length>0&&s[1]==="0"))return e}}}function sa(e,t){if(e&&t.numberingPlan.nationalPrefixForParsing()){var n=new RegExp(
"^(?:"+t.numberingPlan.nationalPrefixForParsing()+")"),r=n.exec(e);if(r){var o,i,s=r.length-1,a=s>0&&r[s];if(t.nationalPrefixTransformRule()&&a)o=e.replace(n,t.nationalPrefixTransformRule()),s>1&&(i=
r[1]);else{var c=r[0];o=e.slice(c.length),a&&(i=r[1])}var u;if(a){var l=e.indexOf(r[1]),d=e.slice(0,l);d===t.numberingPlan.nationalPrefix()&&(u=t.numberingPlan.nationalPrefix())}else u=r[0];return{
nationalNumber:o,nationalPrefix:u,carrierCode:i}}}return{nationalNumber:e}}function Fx(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);
if(Array.isArray(e)||(n=Dx(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Dx(e,t){if(e){if(typeof e=="string")return Td(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
Td(e,t):void 0}}function Td(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function aa(e,t,n){for(var r=new T(n),o=Fx(t),i;!(i=o()).done;){var s=i.value;
if(r.selectNumberingPlan(s),r.leadingDigits()){if(e&&e.search(r.leadingDigits())===0)return s}else if(Ft({phone:e,country:s},void 0,r.metadata))return s}}var Ux=!1;function ca(e,t){var n=
t.nationalNumber,r=t.metadata;if(Ux&&r.isNonGeographicCallingCode(e))return"001";var o=r.getCountryCodesForCallingCode(e);if(o)return o.length===1?o[0]:aa(n,o,r.metadata)}function Vo(e,t,n){var r=sa(
e,n),o=r.carrierCode,i=r.nationalNumber;if(i!==e){if(!Kx(e,i,n))return{nationalNumber:e};if(n.numberingPlan.possibleLengths()&&(t||(t=ca(n.numberingPlan.callingCode(),{nationalNumber:i,metadata:n})),
!Zx(i,t,n)))return{nationalNumber:e}}return{nationalNumber:i,carrierCode:o}}function Kx(e,t,n){return!(oe(e,n.nationalNumberPattern())&&!oe(t,n.nationalNumberPattern()))}function Zx(e,t,n){switch(zt(
e,t,n)){case"TOO_SHORT":case"INVALID_LENGTH":return!1;default:return!0}}function ua(e,t,n,r,o){if(!(t||n||r))return{number:e};var i=t||n?pr(t||n,o):r;if(e.indexOf(i)===0){var s=new T(o);
s.selectNumberingPlan(t||n||r);var a=e.slice(i.length),c=Vo(a,void 0,s),u=c.nationalNumber,l=Vo(e,void 0,s),d=l.nationalNumber;if(!oe(d,s.nationalNumberPattern())&&oe(u,s.nationalNumberPattern())||zt(
d,void 0,s)==="TOO_LONG")return{countryCallingCode:i,number:a}}return{number:e}}function la(e,t,n,r,o){if(!e)return{};var i;if(e[0]!=="+"){var s=ia(e,t||n,r,o);if(s&&s!==e)i=!0,e="+"+s;else{if(t||n||
r){var a=ua(e,t,n,r,o),c=a.countryCallingCode,u=a.number;if(c)return{countryCallingCodeSource:"FROM_NUMBER_WITHOUT_PLUS_SIGN",countryCallingCode:c,number:u}}return{number:e}}}if(e[1]==="0")return{};
for(var l=new T(o),d=2;d-1<=_d&&d<=e.length;){var p=e.slice(1,d);if(l.hasCallingCode(p))return l.selectNumberingPlan(p),{countryCallingCodeSource:i?"FROM_NUMBER_WITH_IDD":"FROM_NUMBER_WITH_PLUS_SIGN",
countryCallingCode:p,number:e.slice(d)};d++}return{}}function da(e){return e.replace(new RegExp("[".concat(Od,"]+"),"g")," ").trim()}var jx=/(\$\d)/;function pa(e,t,n){var r=n.useInternationalFormat,
o=n.withNationalPrefix,i=n.carrierCode,s=n.metadata,a=e.replace(new RegExp(t.pattern()),r?t.internationalFormat():o&&t.nationalPrefixFormattingRule()?t.format().replace(jx,
t.nationalPrefixFormattingRule()):t.format());return r?da(a):a}var Bx=/^[\d]+(?:[~\u2053\u223C\uFF5E][\d]+)?$/;function fa(e,t,n){var r=new T(n);if(r.selectNumberingPlan(e||t),r.defaultIDDPrefix(
))return r.defaultIDDPrefix();if(Bx.test(r.IDDPrefix()))return r.IDDPrefix()}function Ed(e){var t=e.number,n=e.ext;if(!t)return"";if(t[0]!=="+")throw new Error(
'"formatRFC3966()" expects "number" to be in E.164 format.');return"tel:".concat(t).concat(n?";ext="+n:"")}var Cd={formatExtension:function(t,n,r){return"".concat(t).concat(r.ext()).concat(n)}};
function ha(e,t,n,r){n?n=Wx({},Cd,n):n=Cd;var o=new T(r);if(e.country&&e.country!=="001"){if(!o.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));o.selectNumberingPlan(
e.country)}else if(e.countryCallingCode)o.selectNumberingPlan(e.countryCallingCode);else return e.phone||"";var i=o.countryCallingCode(),s=n.v2?e.nationalNumber:e.phone,a;switch(t){case"NATIONAL":
return s?(a=qo(s,e.carrierCode,"NATIONAL",o,n),ma(a,e.ext,o,n.formatExtension)):"";case"INTERNATIONAL":return s?(a=qo(s,null,"INTERNATIONAL",o,n),a="+".concat(i," ").concat(a),ma(a,e.ext,o,
n.formatExtension)):"+".concat(i);case"E.164":return"+".concat(i).concat(s);case"RFC3966":return Ed({number:"+".concat(i).concat(s),ext:e.ext});case"IDD":if(!n.fromCountry)return;var c=Gx(s,
e.carrierCode,i,n.fromCountry,o);return c?ma(c,e.ext,o,n.formatExtension):void 0;default:throw new Error('Unknown "format" argument passed to "formatNumber()": "'.concat(t,'"'))}}function qo(e,t,n,r,
o){var i=Hx(r.formats(),e);return i?pa(e,i,{useInternationalFormat:n==="INTERNATIONAL",withNationalPrefix:!(i.nationalPrefixIsOptionalWhenFormattingInNationalFormat()&&o&&o.nationalPrefix===!1),
carrierCode:t,metadata:r}):e}function Hx(e,t){return Vx(e,function(n){if(n.leadingDigitsPatterns().length>0){var r=n.leadingDigitsPatterns()[n.leadingDigitsPatterns().length-1];if(t.search(
r)!==0)return!1}return oe(t,n.pattern())})}function ma(e,t,n,r){return t?r(e,t,n):e}function Gx(e,t,n,r,o){var i=pr(r,o.metadata);if(i===n){var s=qo(e,t,"NATIONAL",o);return n==="1"?n+" "+s:s}var a=
fa(r,void 0,o.metadata);if(a)return"".concat(a," ").concat(n," ").concat(qo(e,null,"INTERNATIONAL",o))}function Wx(){for(var e=1,t=arguments.length,n=new Array(t),r=0;r< t;r++)n[r]=arguments[r];for(;
e< n.length;){if(n[e])for(var o in n[e])n[0][o]=n[e][o];e++}return n[0]}function Vx(e,t){for(var n=0;n< e.length;){if(t(e[n]))return e[n];n++}}function fr(e){"@babel/helpers - typeof";return fr=
typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":
typeof t},fr(e)}function Pd(e,t){var n=Object.keys(e);if(Object.getOwnPropertySymbols){var r=Object.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return Object.getOwnPropertyDescriptor(e,
o).enumerable})),n.push.apply(n,r)}return n}function Ad(e){for(var t=1;t< arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?Pd(Object(n),!0).forEach(function(r){qx(e,r,n[r])}):
Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(n)):Pd(Object(n)).forEach(function(r){Object.defineProperty(e,r,Object.getOwnPropertyDescriptor(n,r))})}
return e}function qx(e,t,n){return(t=Nd(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}function Xx(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Ld(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,Nd(
r.key),r)}}function Yx(e,t,n){return t&&Ld(e.prototype,t),n&&Ld(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function Nd(e){var t=Jx(e,"string");return fr(t)=="symbol"?t:t+""}function Jx(
e,t){if(fr(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(fr(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var ga=(function(){function e(t,n,r){if(Xx(this,e),!t)throw new TypeError("First argument is required");if(
typeof t!="string")throw new TypeError("First argument must be a string");if(t[0]==="+"&&!n)throw new TypeError("`metadata` argument not passed");if(it(n)&&it(n.countries)){r=n;var o=t;if(!Qx.test(
o))throw new Error('Invalid `number` argument passed: must consist of a "+" followed by digits');var i=la(o,void 0,void 0,void 0,r),s=i.countryCallingCode,a=i.number;if(n=a,t=s,!n)throw new Error(
"Invalid `number` argument passed: too short")}if(!n)throw new TypeError("`nationalNumber` argument is required");if(typeof n!="string")throw new TypeError(
"`nationalNumber` argument must be a string");Ys(r);var c=ra(t,r),u=c.country,l=c.callingCode;this.country=u,this.countryCallingCode=l,this.nationalNumber=n,this.number=
"+"+this.countryCallingCode+this.nationalNumber,this.getMetadata=function(){return r}}return Yx(e,[{key:"setExt",value:function(n){this.ext=n}},{key:"getPossibleCountries",value:function(){
return this.country?[this.country]:oa(this.countryCallingCode,this.nationalNumber,this.getMetadata())}},{key:"isPossible",value:function(){return Qs(this,{v2:!0},this.getMetadata())}},{key:"isValid",
value:function(){return ta(this,{v2:!0},this.getMetadata())}},{key:"isNonGeographic",value:function(){var n=new T(this.getMetadata());return n.isNonGeographicCallingCode(this.countryCallingCode)}},{
key:"isEqual",value:function(n){return this.number===n.number&&this.ext===n.ext}},{key:"getType",value:function(){return Ft(this,{v2:!0},this.getMetadata())}},{key:"format",value:function(n,r){
return ha(this,n,r?Ad(Ad({},r),{},{v2:!0}):{v2:!0},this.getMetadata())}},{key:"formatNational",value:function(n){return this.format("NATIONAL",n)}},{key:"formatInternational",value:function(n){
return this.format("INTERNATIONAL",n)}},{key:"getURI",value:function(n){return this.format("RFC3966",n)}}])})();var Qx=/^\+\d+$/;var Md={version:4,country_calling_codes:{"84":["VN"]},countries:{VN:[
"84","00","[12]\\d{9}|[135-9]\\d{8}|[16]\\d{6,7}|7\\d{6}",[7,8,9,10],[["(\\d{4})(\\d{4,6})","$1 $2",["1(?:2[02]|[89])"],0,1],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["1[26]|6"],"0$1",1],[
"(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[1357-9]"],"0$1",1],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["2[48]"],"0$1",1],["(\\d{3})(\\d{4})(\\d{3})","$1 $2 $3",["2"],"0$1",1]],"0",0,0,0,0,0,[[
"2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\\d{7}",[10]],[
"121[0-3]\\d{5}|(?:1[46]0|(?:3\\d|7[06-9])\\d|5(?:[1689]\\d|2[238]|59)|8(?:[1-8]\\d|9[6-9])|9(?:[0-8]\\d|9[013-9]))\\d{6}",[9]],["1800\\d{4,6}|12(?:0[13]|28)\\d{4}",[8,9,10]],["1900\\d{4,6}",[8,9,
10]],0,0,["[17]99\\d{4}|69\\d{5,6}",[7,8]],0,["672\\d{6}",[9]]]]},nonGeographic:{}};var Id=Md,zd={version:Id.version,country_calling_codes:{84:["VN"]},countries:{VN:Id.countries.VN},nonGeographic:{}};
function Fd(...e){let t=new Map;for(let n of e){let[r="",...o]=n.split(/\W+/);o.forEach((i,s)=>t.set(i,`${Number(r)+s}`))}return t}var Dd=Fd("32: 162 163 164 165 166 167 168 169","56: 186","58: 188",
"59: 199","70: 120","76: 126 122 128 121","81: 127 129 123 124 125"),Ud=Fd("203: 33 240 25 26 27 280 281","212: 22 231 20 230 29","220: 320 321 241","225: 31 351 36 350 30",
"232: 52 53 54 510 511 37 38 39","24: 4","28: 8","251: 61 62","254: 64 55 56 57 58 68 60 501 500 63","269: 59 70 651 72 73 650 75 66 67","290: 780 781 710 711 74","296: 76 77","299: 79"),Kd=e=>ya(e)&&
e.length===11?`0${Dd.get(e.slice(1,4))}${e.slice(4)}`:"",ya=e=>Dd.has(e.slice(1,4));function Xo(e){let t=[1,2,3].map(r=>e.slice(1,1+r)).find(r=>Ud.has(r))||"";return e.length===(t.length===1?10:
t.length+8)&&/[2-8]/.test(e.charAt(1+t.length))?t:""}var ba=(e,t)=>`0${Ud.get(t)}${e.slice(1+t.length)}`;var q=e=>({ok:!1,reason:e}),tw=/^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])/,Bd=
/^(\d)\1{6,}$|(\d)\2{7}$|^0?(?:123456789|987654321)/,nw=/^0(?:69\d{5,8}|80\d{5,6})$/,rw=/^0?1[89]00\d{0,6}$|^1[01]\d{1,3}$/;function Jo(e){let t=/^[ (]*(?:\+|00)/.test(e),n=e.replace(/\D/g,
"").replace(/^00(?=[1-9])/,"");if(Bd.test(n))return q("FAKE");if(rw.test(n))return q("SERVICE_NUMBER");if(nw.test(n.replace(/^(?:84)?0?(?=69\d|80\d)/,"0")))return q("CLOSED_NETWORK");let r=/^84/.test(
n)&&(t||n.length>10),o=r?n.slice(2):n;if(o[0]==="0"||r)return jd(o[0]==="0"?o:`0${o}`,Zd(e,r));if(t)return q(o.length<7?"TOO_SHORT":"FOREIGN");if(o.length<9)return q(/^[2-8].{6}/.test(o)?"NO_PREFIX":
"TOO_SHORT");let i=jd(`0${o}`,Zd(e,r));return i.ok&&i.kind==="valid"&&i.notes.unshift("LEADING_ZERO_ADDED"),i}function Zd(e,t){let n=e.match(/\(?\d+/g)||[];return t&&/^\(?(?:00)?84$/.test(n[0]||"")&&
n.shift(),/^\(?0$/.test(n[0]||"")&&n.shift(),n.map((r,o)=>o?r:r.replace(/^(\(?)(?=[1-9])/,"$10"))}function jd(e,t){let n=Yo(e,"valid")||(/^055[2-9]\d{6}$/.test(e)?ow(e):null)||Yo(Kd(e),"convertible",
"OLD_11_DIGIT")||iw(e,t)||q(aw(e));return n.ok&&n.kind==="valid"&&n.type==="mobile"&&(tw.test(e)||n.notes.push("UNKNOWN_PREFIX"),sw(e,t)&&n.notes.push("AMBIGUOUS_OLD_AREA")),Bd.test(e)?q("FAKE"):n}
function Yo(e,t,...n){if(!/^0(?:2\d|[35789])\d{8}$/.test(e))return null;let r=new ga(`+84${e.slice(1)}`,zd),o=r.getType(),i=o==="MOBILE"?"mobile":o==="FIXED_LINE"?"landline":null;return i&&{ok:!0,
kind:t,type:i,e164:r.number,display:r.formatNational(),notes:n}}var ow=e=>({ok:!0,kind:"valid",type:"mobile",e164:`+84${e.slice(1)}`,display:`${e.slice(0,4)} ${e.slice(4,7)} ${e.slice(7)}`,notes:[]});
function iw(e,t){let n=Xo(e),r=!/^2/.test(n)||Hd(n,t)||e[n.length+1]==="3"&&(t[0]||"").length>5;return n&&n!=="8"&&r?Yo(ba(e,n),"convertible","OLD_AREA_CODE"):null}var Hd=(e,t)=>(t[0]||"").replace(
"(","")===`0${e}`;function sw(e,t){let n=Xo(e);return/^3[01]$/.test(n)||n==="55"&&e[3]!=="9"?!0:!n||!Hd(n,t)?!1:n==="8"||/^\(/.test(t[0]||"")||e[3]==="3"&&/^3-(?:7|1-|4-3$)/.test(t.map(
r=>r.length).join("-"))}function xa(e){let t=`0${e.slice(3)}`,n=Xo(t),r=n?Yo(ba(t,n),"convertible"):null;return r!=null&&r.ok?r.e164:void 0}function aw(e){let t=e[1]||"";if(/[01]/.test(t)&&
e.length>8&&e.length<12&&!ya(e))return"PREFIX";let n=e.length-(/[12]/.test(t)?11:10);return n<0?"TOO_SHORT":n>0?"TOO_LONG":t==="2"?"AREA_CODE":"PREFIX"}function mr(e){if(e==null)return q("EMPTY");if(
typeof e!="string"&&typeof e!="number")return q("CHARS");let t=md(String(e)).replace(/^(\d{9,12})\.0$/,"$1");if(!/[a-z0-9]|[^\x00-\x7f]/.test(t))return q("EMPTY");if(
/^[+-]?\d+([.,]\d+)? ?e ?[+-]?\d{1,3}$/.test(t))return q("SCIENTIFIC");let n=Vs(t).reduce((r,o)=>r.concat(uw(o)),[]);return n.length?fw(n):q(cw(t))}var cw=e=>/\p{L}/u.test(Ws(e))?"CHARS":"EMPTY",Gd=
/[^\d .()+\-\x2f,;:&|[\]'"=!?]/;function uw(e){let{text:t,ext:n}=hd(e),r=Ws(t);if(Gd.test(r)){if(dw(r))return[q("LETTER_FOR_DIGIT")];let o=gd(r);return Gd.test(o)?[q("CHARS")]:Me(o)===0?[]:Me(o)<7?[q(
"CHARS")]:Wd(o,n).map(lw)}return Me(r)===0?[]:Wd(r,n)}var lw=e=>e.ok?{...e,notes:[...e.notes,"TEXT_AROUND"]}:e;function Wd(e,t){var i;let n=Vs(e).filter((s,a,c)=>c.length<2||Me(s)>0),r=n.length>1?
n.map(Jo):pw((i=n[0])!=null?i:""),o=r[r.length-1];return o&&o.ok&&t?[...r.slice(0,-1),{...o,display:`${o.display} (máy lẻ ${t})`,ext:t}]:r}var dw=e=>/^[\d .()+\-\x2f,;:&|oli\u043e\u03bf]*$/.test(e)&&
Me(e)>5;function pw(e){return e.length<80&&Me(e)>15&&Vd(e.match(/\+?\d+/g)||[])||[Jo(e)]}function Vd(e){if(e.length===0)return[];for(let t=1;t<=5&&t<=e.length;t++){let n=Jo(e.slice(0,t).join(" ")),r=
n.ok?Vd(e.slice(t)):null;if(r)return[n,...r]}return null}function fw(e){let[t=q("EMPTY")]=e;if(e.length<2||t.ok&&e.every(r=>r.ok&&r.e164===t.e164))return t;let n=[];for(let r of e)r.ok&&!n.includes(
r.e164)&&n.push(r.e164);return n.length?{ok:!1,reason:"MULTIPLE",parts:n}:q("MULTIPLE")}var mw={[R.page]:["pageName","address","name","office","phone","email"],[R.group]:["pageName","address","name",
"office","phone","email"],[R.person]:["accountName","address","name","office","phone","email"],[R.none]:["reason"]},hw=(e,t)=>{var n;return t==="kind"||mw[(n=Ot(e))!=null?n:R.page].includes(t)},gw=
e=>Ot(e)===R.none?["kind","reason"]:H,wa=(e,t)=>({key:e,with:t}),Se=(e,t,n={},r)=>({field:e,level:"fault",problem:wa(t,r),...n}),An=(e,t)=>({field:e,level:"ask",problem:wa("account.ask",{value:t}),
suggest:t}),Ln=(e,t,n)=>({field:e,level:"note",problem:wa(t,n)});function yw(e){let t=ql(e),n=!t.ok&&t.reason==="OTHER_SITE"?Is(k(e)):void 0;return t.ok?{value:t.canonical,key:t.key,addressKind:
t.kind,findings:t.notes.map(r=>Ln("address",`address.note.${r}`))}:{value:k(e),findings:[n?Se("address","account.otherNetwork",{},{network:n}):Se("address",`address.${t.reason}`),...t.suggest?[An(
"address",t.suggest)]:[]]}}function bw(e){var r;let t=mr(e),n=t.ok&&t.notes.includes("AMBIGUOUS_OLD_AREA")?xa(t.e164):void 0;return t.ok?{value:t.display,key:t.e164,findings:[...n===void 0?[]:[An(
"phone",qd(n))],...t.notes.map(o=>Ln("phone",`phone.note.${o}`))]}:{value:k(e),findings:[Se("phone",`phone.${t.reason}`),...((r=t.parts)!=null?r:[]).map(o=>An("phone",qd(o)))]}}var qd=e=>{let t=mr(e);
return t.ok?t.display:e};function xw(e){var r;let t=xo(e),n=t.suggest?[An("email",t.suggest)]:[];return t.ok?{value:t.email,key:t.key,findings:[...n,...t.notes.map(o=>Ln("email",`email.note.${o}`))]}:
{value:k(e),findings:[Se("email",`email.${t.reason}`),...n,...((r=t.parts)!=null?r:[]).map(o=>An("email",o))]}}var Qo=(e,t)=>n=>{let r=t(n),o=r.suggest?[An(e,r.suggest)]:[];return r.ok?{value:r.name,
findings:[...o,...r.notes.map(i=>Ln(e,`person.note.${i}`))]}:{value:k(n),findings:[Se(e,`person.${r.reason}`),...o]}};function ww(e){let t=k(e);return{value:t,findings:t.length>500?[Se("reason",
"account.reasonLong")]:[]}}function kw(e){let t=Ot(e);return t?{value:t,findings:[]}:{value:k(e),findings:[Se("kind","account.kindUnknown",{},{text:k(e)})]}}var vw={kind:kw,accountName:Qo(
"accountName",ld),pageName:Qo("pageName",Gs),address:yw,name:Qo("name",ad),office:Qo("office",ud),phone:bw,email:xw,reason:ww},Sw=["accountName","pageName","name","office","reason"];function Rw(e,t,
n){try{return _w(e,t,n)}catch(r){return{value:t,findings:[Se(e,"account.cellUnreadable")],broke:r}}}function _w(e,t,n){if(!k(t))return hw(n,e)?e==="kind"||e==="reason"?{value:"",findings:[Se(e,
`account.${e}`)]}:{value:"",findings:[Se(e,"account.required",{},{label:Ze(e)})]}:{value:"",findings:[]};let r=Sw.includes(e)?tn(t):void 0;return r?{value:t,findings:[Se(e,"account.legacyText",{
suggest:r.text},{text:r.text})]}:vw[e](t)}function $w(e,t){let n=(r,o)=>[{...Ln("kind",r),level:"ask",suggest:o,setField:"kind"}];return t==="group"&&e!==R.group?n("account.addressIsGroup",R.group):
e===R.group&&t&&!["group","share"].includes(t)?[Ln("address","account.groupAddress")]:t==="page"&&e===R.person?n("account.addressIsPage",R.page):[]}function Nn(e){var s,a,c,u,l;let t=(s=Ot(
e.kind))!=null?s:"",n=gw(t),r={};for(let d of H)r[d]=n.includes(d)?Rw(d,e[d],t):{value:k(e[d]),findings:[]};let o=H.filter(d=>"broke"in r[d]),i={};for(let d of H)i[d]=r[d].value;return{values:i,
findings:[...H.flatMap(d=>r[d].findings),...$w(t,r.address.addressKind)],addressKey:(a=r.address.key)!=null?a:"",phoneKey:(c=r.phone.key)!=null?c:"",emailKey:(u=r.email.key)!=null?u:"",addressKind:(l=
r.address.addressKind)!=null?l:"",...o.length?{broke:o.map(d=>r[d].broke)}:{}}}var Xd=5,Yd=120;function Jd(e,t,n=r=>{throw r}){let r=new Map(t.map(({code:s,name:a})=>[s.trim(),Qn(a.trim(),Yd)])),o={
rows:e.filter(s=>!ps(s)),samples:e.filter(ps),cores:cu(t)},i=(s,{level:a,field:c},u)=>{var f,m;let l=[...(f=u.units)!=null?f:er(u.rows)],d=l.map(h=>r.get(h)||Qn(h,Yd)),p=d.slice(0,Xd).join("; ")+(
l.length>Xd?"; …":"");return{rowIds:u.rows.map(h=>h.rowId),units:l,level:a,problem:{key:`across.${s}`,with:{units:p,count:u.rows.length,other:d[1]||""},field:(m=u.field)!=null?m:c}}};
return Object.entries(Qr).flatMap(([s,a])=>{try{return Array.from(a.find(o),c=>i(s,a,c))}catch(c){return n(c,s),[]}})}function Ow(e,t){return e.length===0?co[t].withoutRows:e.some(n=>n.hasFault||
n.review==="returned")?b.fix:e.every(n=>n.isNone)?b.none:e.every(n=>n.review==="passed")?b.approved:b.reported}function Qd(e,t,n,r,o,i){let s=Ow(e,t),a=s!==b.missing&&s!==b.fix&&s!=="",c=e.reduce((d,
p)=>p.updated>d?p.updated:d,""),u=e.length===0?"":n||(a?c||o:""),l=s===""?"":bu(r,u,i);return{status:s,timeliness:l,count:e.filter(d=>!d.isNone).length,first:u,updated:c,order:Tw(s,l)}}function Tw(e,
t){let n={[b.missing]:0,[b.fix]:10,[b.reported]:20,[b.none]:30,[b.approved]:40,"":50},r={[C.overdue]:0,[C.late]:1,[C.grace]:2,[C.open]:3,[C.onTime]:4,"":5};return n[e]+r[t]}var ei=100,Ew=
e=>/^[A-Za-zĐđ]{0,6}[-_.]?\d[\w.-]*$/.test(e);function Cw(e,t){var i;let n=[],r=e.code.trim(),o=e.parent.trim();r?r.length>ei?n.push({column:"code",problem:{key:"roster.codeLong",with:{most:ei}}}):((
i=t.get(Pe(r)))!=null?i:0)>1&&n.push({column:"code",problem:{key:"roster.codeTwice",with:{code:r}}}):n.push({column:"code",problem:{key:"roster.noCode"}}),e.name.trim()||n.push({column:"name",problem:
{key:"roster.noName"}}),o&&Pe(o)===Pe(r)?n.push({column:"parent",problem:{key:"roster.parentSelf"}}):Ew(o)&&!t.has(Pe(o))&&n.push({column:"parent",problem:{key:"roster.parentUnknown",with:{parent:o}}}
);for(let{text:s,suggest:a}of we(e.email).bad)n.push({column:"email",problem:a?{key:"roster.askEmail",with:{text:s,suggest:a}}:{key:"roster.badEmail",with:{text:s}}});for(let s of yl(e.phone))mr(
s).ok||n.push({column:"phone",problem:{key:"roster.badPhone",with:{text:s}}});return e.required.trim()&&!fn(e.required)&&n.push({column:"required",problem:{key:"roster.badRequired",with:{text:
e.required}}}),e.extendedTo.trim()&&ce(e.extendedTo)===void 0&&n.push({column:"extendedTo",problem:{key:"roster.badDay",with:{text:e.extendedTo}}}),n}function Pw(e,t){var o;let n=t.get(e.code.trim()),
r=(o=n==null?void 0:n.email.split(", ").every(i=>e.email.toLowerCase().indexOf(i.toLowerCase())>=0))!=null?o:!1;return n&&r?[{column:"email",problem:{key:"roster.refusedEmail",with:{text:n.email,day:
j(n.day)}}}]:[]}function ti(e,t={},n=()=>{}){var i;let r=new Map;for(let s of e.map(({code:a})=>Pe(a)))s&&r.set(s,((i=r.get(s))!=null?i:0)+1);let o=new Map(Object.entries(t));return e.map(s=>{try{
return[...Cw(s,r),...Pw(s,o)]}catch(a){return n(a),[{column:"",problem:{key:"roster.unreadable"}}]}})}var ka=e=>Object.fromEntries(e.map(t=>[t,""])),Aw=["unit",...H],ep=e=>Aw.every(t=>e[t].trim(
)===""),le=e=>gs(e.usage)===J.stopped;function Lw(e,t,n){let r=[],o=(i,s)=>{r.push({column:i,problem:s})};e.unit.trim()?t===void 0&&o("unit",{key:"account.unknownUnit",with:{code:e.unit}}):o("unit",{
key:"account.noUnit"}),e.usage.trim()&&!gs(e.usage)&&o("usage",{key:"account.usageUnknown",with:{text:e.usage}}),e.review.trim()&&!_u(e.review)&&o("review",{key:"account.reviewUnknown",with:{text:
e.review}});for(let i of n.findings)i.level==="fault"&&r.push({column:i.field,problem:To(i.problem)});return r}function Nw(e,t){return{blank:!1,active:!0,unit:tp(()=>e.unit.trim(),""),isNone:!1,
review:"waiting",faults:[{column:"",problem:{key:"account.rowUnreadable"}}],remarks:[],own:{...ka(["unitName",...et]),rowId:t}}}function tp(e,t){try{return e()}catch{return t}}function Mw(e,t,n,r){
let o=ep(e),i=e.unit.trim();if(o)return{blank:o,active:!1,unit:i,isNone:!1,review:"waiting",faults:[],remarks:[],own:ka(["unitName",...et])};let s=Nn(e),a=t.get(i),c=le(e),u=Nt(e,r),l=c?[]:Lw(e,a,s);
!c&&u==="returned"&&l.push({column:"",problem:To(Oo(e.comment))});let d=c?[]:s.findings.filter(f=>f.level!=="fault").map(({field:f,problem:m})=>({column:f,problem:To(m)}));!c&&e.review.trim()&&$o(e,
r)&&d.push({column:"",problem:{key:"account.markUnknown"}});let p=_n(e,r).join(", ");return{blank:o,active:!c,unit:i,isNone:Ot(e.kind)===R.none,review:u,faults:l,remarks:d,reading:s,own:{unitName:
a!=null?a:"",faults:"",remarks:"",changed:p,rowId:n,addressKey:s.addressKey,mask:""}}}function Iw(e,t){let n=new Set;return e.map(r=>{let o=r.rowId&&!n.has(r.rowId)?r.rowId:tp(()=>ep(r),!1)?"":t();
return n.add(o),o})}function zw(e){var n;let t=new Map;for(let r of e){if(!r.active)continue;let o=(n=t.get(r.unit))!=null?n:{none:[],accounts:0};r.isNone?o.none.push(r):o.accounts+=1,t.set(r.unit,o)}
for(let{none:r,accounts:o}of t.values())o?r.forEach(i=>i.faults.push({column:"kind",problem:{key:"account.noneWithAccounts"}})):r.slice(1).forEach(i=>i.faults.push({column:"kind",problem:{key:
"account.noneTwice"}}))}function Fw(e,t,n,r){var a;let o=new Map(t.map(c=>[c.own.rowId,c])),i=e.flatMap((c,u)=>{let{active:l,own:d,reading:p,unit:f}=t[u];return!l||!p?[]:[{rowId:d.rowId,unit:f,key:
p.addressKey,kind:p.addressKind,pageName:c.pageName,accountName:c.accountName,name:c.name,phone:p.phoneKey,email:p.emailKey}]}),s=Jd(i,n.map(({code:c,name:u})=>({code:c,name:u})),r);for(let{rowIds:c,
level:u,problem:l}of s){let d={column:"",problem:l};for(let p of c.map(f=>o.get(f)))(a=u==="fix"?p==null?void 0:p.faults:p==null?void 0:p.remarks)==null||a.push(d)}}function Dw(e,t){let n=new Map;
return e.forEach(({updated:r},o)=>{let{active:i,unit:s,isNone:a,review:c,faults:u}=t[o];if(!i)return;let l={isNone:a,hasFault:u.some(Eo),review:c,updated:r},d=n.get(s);d?d.push(l):n.set(s,[l])}),n}
function Uw(e,t,n){let{dueBefore:r,graceUntil:o}=n.settings,i=Qd(t,uo(e),e.first,{dueBefore:r,graceUntil:o,extendedTo:un(e.extendedTo)},n.now,n.today);return{status:i.status,timeliness:i.timeliness,
count:String(i.count),first:i.first,updated:i.updated,order:String(i.order)}}function Kw(e,t,n){let r=Dw(e.accounts,t),o=ti(e.units,e.refused,n);return e.units.map((i,s)=>{var u;let a=!i.code.trim()&&
!i.name.trim();if(a)return{blank:a,faults:[],own:ka(cn)};let c=o[s];try{let l=Uw(i,(u=r.get(i.code.trim()))!=null?u:[],e);return{blank:a,faults:c,own:{...l,faults:Cs(c)}}}catch(l){return n(l),c.push({
column:"",problem:{key:"roster.unreadable"}}),{blank:a,faults:c,own:{...Zw(cn,i),faults:Cs(c)}}}})}var Zw=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]]));function np(e){var s;let t=[],n=a=>{t.push(a)},
r=new Map(e.units.map(a=>[a.code.trim(),a.name.trim()])),o=Iw(e.accounts,e.newId),i=e.accounts.map((a,c)=>{try{return Mw(a,r,o[c],e.markKey)}catch(u){return n(u),Nw(a,o[c])}});for(let{reading:a}of i)(
s=a==null?void 0:a.broke)==null||s.forEach(n);zw(i),Fw(e.accounts,i,e.units,n);for(let a of i)Object.assign(a.own,{faults:$l(a.faults),remarks:Ol(a.remarks),mask:El(a.faults)});return{accounts:i,
units:Kw(e,i,n),broke:t}}function hr(e){return Object.fromEntries(Ke.map(t=>[t,Tl(e.faults,t)]))}function Ie(e,t){let n=np({accounts:t,units:e.table("units").rows,settings:e.settings(),now:e.now,
today:e.today,newId:()=>e.newId(),refused:e.refusedAddresses(),markKey:e.markKey()});return e.broke(n.broke),n}var rp=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]])),op=(e,t,n)=>e.some(r=>t[r]!==n[r]);
function ni(e,t,n){return e.flatMap((r,o)=>{let i=t.accounts[o].own;return n(r,o)&&op(et,i,r)?[{index:o,cells:rp(et,i)}]:[]})}function ri(e,t,n){return e.flatMap((r,o)=>{let{unitName:i}=t.accounts[
o].own;return n(r,o)&&i!==r.unitName?[{index:o,cells:{unitName:i}}]:[]})}function Dt(e,t,n){return e.flatMap((r,o)=>{let i=t.units[o].own;return n(r,o)&&op(cn,i,r)?[{index:o,cells:rp(cn,i)}]:[]})}
var va=(e,t,n)=>e.filter(({index:r})=>t[r]!==n.accounts[r].own.faults).map(({index:r})=>({index:r,notes:hr(n.accounts[r])}));function oi(e,t){let n=e.table("accounts").rows,r=()=>!0;e.putOwn(
"accounts",ri(n,t,r)),e.putOwn("accounts",ni(n,t,r)),e.putOwn("units",Dt(e.table("units").rows,t,r))}var jw=3;function gr(e,t,n,r=()=>!0){let{rows:o,untidy:i}=e.table(t);for(let[s,a]of i){if(!n.has(
s))continue;let c=0,u=a.filter(r).filter((l,d,p)=>((d===0||p[d-1]!==l-1)&&(c+=1),c<=jw));e.putOwn(t,u.map(l=>({index:l,cells:{[s]:o[l][s]}})))}}var ii=(e,t)=>e.putNotes("accounts",t.accounts.map((n,
r)=>({index:r,notes:hr(n)})));function ip(e,t){let n=e.table("accounts").rows,r=Sa(e,{accounts:n,units:[t],typed:[],added:[]});return e.putNotes("accounts",n.flatMap((o,i)=>o.unit.trim()===t?[{index:
i,notes:hr(r.accounts[i])}]:[])),r}function Sa(e,{accounts:t,units:n,typed:r,added:o}){let i=e.table("accounts").rows.map(d=>d.faults),s=i.length,a=Ie(e,t),c=(d,p)=>{Object.assign(d,a.accounts[
p].own)};for(let d of r)c(d.cells,d.index);o.forEach((d,p)=>c(d,s+p));let u=new Set(r.map(({index:d})=>d)),l=ni(t.slice(0,s),a,(d,p)=>!u.has(p)&&n.includes(d.unit.trim())).map(({index:d,cells:p})=>({
index:d,cells:{...p,rowId:t[d].rowId}}));return e.putTyped("accounts",r),e.append("accounts",o),e.putOwn("accounts",l),e.putOwn("units",Dt(e.table("units").rows,a,d=>n.includes(d.code.trim()))),
e.putNotes("accounts",va([...r,...l],i,a)),a}var te=e=>e+2,L=class extends Error{constructor(n){super(n.key);this.problem=n}};function me(e,t){return e.exclusively(()=>{let n=t();if(e.lookAgain()){
e.log([{what:{key:"log.moved"}}]);let r=Ie(e,e.table("accounts").rows);oi(e,r),ii(e,r)}return n})}var Ra=200;function Bw(e,t){let n=e.markKey(),r=t.flatMap((i,s)=>n&&i.review&&!i.approved?[{index:s,
cells:{approved:Lt(i,n)}}]:[]),o=t.flatMap((i,s)=>(i.review===V.passed||i.review===V.returned)&&_n(i,n).length?[{index:s,cells:{review:""}}]:[]);e.putOwn("accounts",r),e.putOwn("accounts",o)}
function Re(e,t){let n=e.table("accounts").rows;t&&Bw(e,n);let r=Ie(e,n);if(!t)e.putOwn("units",Dt(e.table("units").rows,r,()=>!0));else{oi(e,r);for(let o of["accounts","units"])gr(e,o,new Set(
Object.keys(P[o].columns)));e.refreshSummary(),ii(e,r)}return r}function Hw(e,t,n){let r=e.table("accounts").rows,o=e.table("units").rows,i=(c,u,l,d)=>({tab:P[c].title,row:te(u),unit:l,says:d,link:
e.linkTo(c,u)}),s=[...t.accounts.flatMap((c,u)=>c.faults.length?[i("accounts",u,r[u].unit,c.own.faults)]:[]),...t.units.flatMap((c,u)=>c.faults.length?[i("units",u,o[u].code,c.own.faults)]:[])],a=
t.accounts.flatMap((c,u)=>c.remarks.length?[i("accounts",u,r[u].unit,c.own.remarks)]:[]);return{units:t.units.filter(c=>!c.blank).length,accounts:t.accounts.filter(c=>!c.blank).length,faults:s.slice(
0,Ra),moreFaults:Math.max(0,s.length-Ra),remarks:a.slice(0,Ra),missing:t.units.filter(c=>c.own.status===b.missing).length,settings:n}}function sp(e){var t;return e.visitor().is!=="staff"?w({key:
"who.staffOnly"}):(t=me(e,()=>{let n=Re(e,!0);return e.readyLines(),F(Hw(e,n,Gw(e,n).map(x)))}))!=null?t:w({key:"workbook.busy"})}var Gw=(e,{broke:t})=>[...e.settings().dueBefore?[]:[{key:
"setting.empty",with:{label:pe.dueBefore.label}}],...t.length?[{key:"workbook.checkBroke",with:{count:t.length}}]:[],...e.lostLog()];var ci="#1f2937",Ut="#ffffff",si="#1a56c4",ap="1px solid #d1d5db",
Mn=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`).replace(/\r\n?|\n/g,"\x3cbr>"),ai=(e,t=2e3)=>Mn(po(e,t)),Kt=(e,t=
' width="100%"')=>`\x3ctable role="presentation" cellpadding="0" cellspacing="0" border="0"${t}>${e}\x3c/table>`,ne=(e,t,n="")=>`\x3ctd${n} style="font-family:Arial,sans-serif;${t}">${e}\x3c/td>`,st=
e=>`\x3ctr>${e}\x3c/tr>`,Xe=(e,t,n)=>`font-size:${e}px;line-height:${Math.round(e*1.48)}px;color:${t};background-color:${n}`,yr=`${Xe(16,ci,Ut)};padding:10px 20px 12px`,br=Xe(14,ci,Ut),Ww={lead:`${Xe(
18,"#12315f","#e3edfd")};font-weight:bold;border-left:5px solid ${si};padding:16px 20px`,text:yr,heading:`${Xe(17,ci,Ut)};font-weight:bold;padding:12px 20px 0`,notice:`${Xe(15,"#5c2b00",
"#ffe3b8")};font-weight:bold;padding:12px 20px`,small:`${Xe(13,"#4b5563",Ut)};border-top:${ap};padding:14px 20px 18px`};function cp(e,t){let n="background-color:#eef1f5";
return`\x3c!DOCTYPE html>\n\x3chtml lang="vi">\x3chead>\x3cmeta charset="utf-8">\x3ctitle>${Mn(e)}\x3c/title>\x3c/head>\n\x3cbody style="margin:0;padding:0;${n}">\n${Kt(`${st(
`\x3ctd align="center" style="padding:16px 8px">\n${Kt(`\n${t.map(Vw).filter(Boolean).map(st).join(`\n`)}\n`,` width="600" style="width:100%;max-width:600px;background-color:${Ut}"`)}\n\x3c/td>`)}`,
` width="100%" style="${n}"`)}\n\x3c/body>\x3c/html>\n`}function Vw(e){if(!e[1].length)return"";switch(e[0]){case"list":return ne(Kt(e[1].map(t=>st(ne("•",`${br};padding:2px 0`,
' valign="top" width="16"')+ne(ai(t,400),`${br};padding:2px 0`))).join("")),yr);case"button":return tt(e[2])&&qw(e[1],tt(e[2]));case"bar":return ne(Xw(e[1]),yr);case"calls":return ne(Yw(e[1],e[2]),
yr);default:return ne(ai(e[1]),Ww[e[0]])}}var qw=(e,t)=>ne(Kt(st(ne(`\x3ca href="${Mn(t)}" style="display:inline-block;padding:14px 28px;${Xe(18,Ut,
si)};font-weight:bold;text-decoration:none;border-radius:6px">${Mn(e)}\x3c/a>`,`background-color:${si};border-radius:6px;mso-padding-alt:14px 28px`)),""),yr,' align="center"');function Xw(e){let t=
e.reduce((o,{count:i})=>o+i,0)||1,n=e.map(({count:o,color:i})=>o?ne("&nbsp;",`background-color:${i};font-size:1px;line-height:18px`,` width="${Math.ceil(100*o/t)}%"`):""),r=e.map(({label:o,count:i,
color:s})=>st(ne("■",Xe(16,s,Ut),' width="22"')+ne(o,br)+ne(String(i),`${br};font-weight:bold`,' align="right"')));return Kt(st(n.join("")))+Kt(r.join(""))}function Yw(e,t){let n=
`${br};padding:7px 0;border-bottom:${ap}`,r=' valign="top"';return Kt(st(ne(ai(e,300),`${Xe(14,ci,"#f3f4f6")};font-weight:bold;padding:6px 8px`,' colspan="2"'))+t.map(({name:o,phone:i})=>st(ne(ai(o,
300),n,r)+ne(Jw(i),n,`${r} align="right" width="118"`))).join(""))}var Jw=e=>e.slice(0,200).split(/[,;\x2f\n]+/).map(t=>/^\s*\+?[\d\s.()-]{8,17}$/.test(t)?`\x3ca href="tel:${t.replace(/[^\d+]/g,
"")}" style="color:${si};text-decoration:none">${Mn(t.trim())}\x3c/a>`:Mn(t.trim())).join("\x3cbr>")||bs;var Qw=88e3,e0=200,t0=120,n0=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,
"...").length,r0=e=>po(e.replace(/[\s\0-\x1f\x7f]+/g," ").trim(),e0),o0=(e,{about:t},n)=>{let r={state:n,about:t,letters:i0(n)};return{subject:e.subject(r),lead:e.lead(r),body:o=>e.body(r,o),
attachments:e.attachments(r),named:e.named(r)}};function i0(e){let t=go(e),n=new Map(e.units.map(r=>[Et(r.code),r.name]));return[...e.register].flatMap(([r,{state:o,why:i}])=>{let s=t.read(r);
return s?[{label:A(s.kind).label,unit:n.get(s.unit),state:o,why:i}]:[]})}var s0=(e,{about:t},n,r)=>{let o={state:n,about:t,unit:r};return{subject:e.subject(o),lead:e.lead(o),body:i=>a0(e,o,i),
attachments:[],named:e.named(o)}},a0=(e,t,n)=>{var i,s;let{state:r,unit:o}=t;return[["lead",e.lead(t)],["text",`Kính gửi: ${o.name}`],...de(o)?Nu(o,n):[],...e.asked(t),...Mu(t,n),...(s=(i=
e.closing)==null?void 0:i.call(e,t))!=null?s:[],["text",`${ws(r)}\n\n${ks(r)}`],["small",
`Thư này gửi đến email liên hệ của ${o.name} trong danh sách báo cáo đợt “${r.round}”, theo ${r.guidance}.${e.small}`]]};function up(e,t){let n=A(e.kind);return n.to==="staff"?o0(n,e,t):s0(n,e,t,
e.about.unit)}function In(e,t){let{insteadOf:n}=e.about,r=up(e,t),o=r0(`${n?"[THƯ THỬ] ":""}${r.subject}`),i=n?[["notice",`${t.settings.testTo.length?"ĐANG Ở CHẾ ĐỘ THỬ, mọi thư":
"THƯ THỬ,"} chỉ gửi đến ${e.to.join(", ")}. Khi gửi thật, người nhận thư này là: ${n.join(", ")}.`]]:[];for(let s=t0;;s=Math.floor(s/2)){let a=[...i,...r.body(s)],c=cp(o,a);if(s===0||n0(c)<=Qw)return{
subject:o,html:c,text:Au(a),attachments:r.attachments}}}function lp(e,t){let{lead:n,named:r}=up(e,t),o=je(r.map(({name:i})=>`- ${i}`),60,"đơn vị khác");return[n,o.length?
`Các đơn vị chưa hoàn thành:\n${o.join(`\n`)}`:"",tt(t.links.book)?`Nơi báo cáo: ${tt(t.links.book)}`:"",ws(t),ks(t)].filter(Boolean).join(`\n`)}function dp(e,{unit:t,about:n,kind:r}){let o=A(r);
return t===void 0||!n.unit||o.to!=="unit"||!o.isAboutOwnReport||!z(n.unit)?!0:e.get(t)===n.unit.status}var pp=e=>nt(wn(e.state));function xr(e){let t=new Map;return e.forEach((n,r)=>{let o=t.get(
n.key);n.key&&(o===void 0||pp(n)&&!pp(e[o]))&&t.set(n.key,r)}),t}var _e=(e,t,n,r="",o)=>{var i;return{kind:A(e.kind).label,unit:(i=e.unit)!=null?i:"",to:e.to.join(", "),state:Z[t],at:n,why:r,
...o===void 0?{}:{subject:o}}},c0=(e,t)=>["state","why","to","subject"].every(n=>t[n]===void 0||t[n]===e[n]);function u0(e,t){let n=[...t.keys()].sort((i,s)=>i-s),r=n[0],o=n[n.length-1];
return e.slice(r,o+1).map((i,s)=>{let{kind:a,unit:c,to:u,subject:l,state:d,at:p,why:f}={...i,...t.get(r+s)};return{index:r+s,cells:{kind:a,unit:c,to:u,subject:l,state:d,at:p,why:f}}})}function at(e,
t){let{rows:n}=e.table("letters"),r=xr(n),o=new Map,i=[];t.forEach((s,a)=>{let c=r.get(a);c===void 0?i.push({key:a,kind:"",unit:"",to:"",subject:"",state:"",at:"",why:"",...s}):c0(n[c],s)||o.set(c,s)}
),o.size&&e.putOwn("letters",u0(n,o)),e.append("letters",i)}var fp=[1e3,4e3],l0=6,ct=class extends Error{};function K(e,t){for(let n=0;;n+=1)try{return t()}catch(r){if(n>=fp.length||r instanceof L||
r instanceof ct)throw r;e.sleep(fp[n])}}function Zt(e,t,n){return K(t,()=>{for(let r=0;r< l0;r+=1){let o=t.alone(e,n);if(o)return o.value}throw new ct("the lock is not to be had")})}var d0=27e4,p0=25,
f0=2400,m0=5,ui=class{constructor(t,n,r,o,i,s){this.office=t;this.post=n;this.state=r;this.quota=o;this.early=s;this.written=new Map;this.gone=[];this.doubt=[];this.refusedInARow=0;this.outcome={sent:
0,failed:0,unknown:0,left:[],why:{key:"letter.quota"},toRecord:new Map,refused:{...i},refusedFirst:{}}}get now(){return this.office.now}run(t){let n=t.reduce((o,{key:i})=>Math.max(o,i.length),1),r=
Math.max(1,Math.min(p0,Math.floor(f0/n)));for(let o=0;o< t.length;o+=r){let i=this.portion(t.slice(o,o+r));if(this.stop){this.outcome.why=this.stop,this.outcome.left=[...i,...t.slice(o+r)];break}}}
portion(t){let n=[...t];try{if(this.isLate())return n;for(n=this.open(t);n.length&&!this.isLate()&&this.deliver(n[0]);)n=n.slice(1)}catch(r){if(r instanceof L)throw r;this.stop={key:"letter.trouble"}}
return n}isLate(){return this.post.elapsed()>d0&&(this.stop={key:"letter.time"}),this.stop!==void 0}open(t){let{office:n,outcome:r}=this,o=Zt(n,this.post,()=>{let i=new Map(n.table("units").rows.map((
{code:c,status:u})=>[c,u])),s=t.filter(c=>dp(i,c)),a=new Map(r.toRecord);for(let c of t)a.set(c.key,s.includes(c)?this.beingSent(c):_e(c,"lapsed",this.now,x({key:"letter.notNeeded"})));return at(n,a),
s});return r.toRecord.clear(),[this.gone,this.doubt]=[[],[]],o}beingSent(t){var r;let n=(r=this.written.get(t))!=null?r:In(t,this.state);return this.written.set(t,n),_e(t,"sending",this.now,"",
n.subject)}deliver(t){let{subject:n,html:r,text:o,attachments:i}=this.written.get(t),{senderName:s,replyTo:a}=this.state.settings;this.journal(t.key);try{this.post.send({to:t.to,subject:n,html:r,text:
o,attachments:i,senderName:s||this.state.department,replyTo:a})}catch{return this.afterRefusal(t)}return this.quota-=t.to.length,this.gone.push(t.key),this.outcome.sent+=1,this.refusedInARow=0,
this.outcome.toRecord.set(t.key,_e(t,"sent",this.now,this.early)),t.unit&&delete this.outcome.refused[t.unit],!0}afterRefusal(t){let n=this.quotaNow(),r=this.quota-(n!=null?n:0);return n!==void 0&&
n< t.to.length&&r!==t.to.length?(this.stop={key:"letter.quota"},!1):(n!==void 0&&r<=0?this.failed(t):this.uncertain(t),this.quota=n!=null?n:this.quota-t.to.length,this.refusedInARow+=1,
this.refusedInARow>=m0&&(this.stop={key:"letter.trouble"}),!0)}quotaNow(){try{return K(this.post,()=>this.post.quota())}catch{this.stop={key:"letter.trouble"};return}}failed(t){var o;let n=t.to.join(
", ");this.outcome.failed+=1,this.outcome.toRecord.set(t.key,_e(t,"failed",this.now,x({key:"letter.refused",with:{to:n}})));let r=((o=this.state.register.get(t.key))==null?void 0:o.state)==="failed";
t.unit&&!t.about.insteadOf&&((r?this.outcome.refused:this.outcome.refusedFirst)[t.unit]={email:n,day:this.office.today})}uncertain(t){this.outcome.unknown+=1,this.doubt.push(t.key),
this.outcome.toRecord.set(t.key,_e(t,"unknown",this.now,x({key:"letter.doubt"})))}leaveWord(){try{this.journal("")}catch{}}journal(t){let n={key:t,gone:this.gone,doubt:this.doubt,at:this.now};K(
this.post,()=>this.post.keepJournal(n))}};var h0=7*6e4,wr=({lease:e},t)=>e.by!==""&&e.until>t;function mp(e,t){let n=e.newId();return Zt(e,t,()=>{let r=t.post();if(!(wr(r,e.now)&&
r.lease.by!==n))return t.setLease({until:_t(Vr(e.now)+h0),by:n}),r})}function hp(e){try{K(e,()=>e.setLease({until:"",by:""}))}catch{}}var kr=({rowId:e,approved:t})=>Rn(`${e} ${t}`);var vr=
"Cán bộ gửi sớm";function g0(e,t){let n=new Map;return e.table("accounts").rows.forEach((r,o)=>{var u;let{active:i,faults:s}=t.accounts[o];if(!i)return;let a=(u=n.get(r.unit.trim()))!=null?u:{faults:[
],returned:[]};n.set(r.unit.trim(),a),Nt(r,e.markKey())==="returned"&&a.returned.push({title:r.pageName||r.accountName||r.address,comment:r.comment.trim(),mark:kr(r)});for(let l of s.filter(
Eo))l.column===""&&(Pl(l)||a.faults.some(p=>Al(p,l)))||a.faults.push(l)}),n}var y0=(e,{own:t},n)=>{var r,o;return{code:e.code,name:e.name,kind:e.kind,parent:e.parent,emails:e.email.trim()?[e.email]:[
],phone:e.phone,obligation:uo(e),status:t.status,timeliness:t.timeliness,extendedTo:un(e.extendedTo),first:t.first,updated:t.updated,count:Number(t.count)||0,faults:((r=n==null?void 0:n.faults)!=null?
r:[]).map(({column:i,problem:s})=>({field:i&&Ze(i),sentence:x(s)})),returned:(o=n==null?void 0:n.returned)!=null?o:[]}};function b0(e,t){let n=g0(e,t);return e.table("units").rows.flatMap((r,
o)=>t.units[o].blank?[]:[y0(r,t.units[o],n.get(r.code.trim()))])}function x0(e){let{rows:t}=e.table("letters");return new Map([...xr(t)].map(([n,r])=>{let{state:o,at:i,why:s}=t[r];return[n,{state:wn(
o),at:i,why:s,early:s.indexOf(vr)===0}]}))}function _a(e,t,n){let r=(s,a)=>`${s}T${String(a).padStart(2,"0")}:00:00`,o=e.slice(0,10),i=e< r(o,t+1)&&n.slice(0,10)!==o;return r(i?o:W(o,1),t)}
function li(e,t,n=Ie(e,e.table("accounts").rows),r){let o=e.settings(),{runner:i,hour:s,lastRun:a,did:c}=t.post();return{round:o.round,federation:o.federation,department:o.department,guidance:
o.guidance,deadline:{dueBefore:o.dueBefore,graceUntil:o.graceUntil},settings:o,units:b0(e,n),register:x0(e),staff:e.staff(),contact:o.contact,links:{book:e.link()},health:{quotaLeft:r,runner:i,
lastRun:a,lastRunDid:c,nextRun:i?_a(e.now,s,e.now):void 0,zones:t.zones()}}}var w0={state:Z.sent,why:""},k0=()=>({state:Z.held,why:x({key:"letter.cutBefore"})}),gp=()=>({state:Z.unknown,why:x({key:
"letter.cut"})});function yp(e,t){var s,a,c;let{rows:n}=e.table("letters"),r=new Set(n.map(({key:u})=>u)),o=new Map;for(let{key:u,state:l,at:d}of n)u&&l===Z.sending&&o.set(u,(t==null?void 0:t.at)===d?
k0():gp());let i=(u,l)=>{u&&(o.has(u)||!r.has(u))&&o.set(u,{...l,at:t.at})};for(let u of[...(s=t==null?void 0:t.doubt)!=null?s:[],(a=t==null?void 0:t.key)!=null?a:""])i(u,gp());for(let u of(c=t==null?
void 0:t.gone)!=null?c:[])i(u,w0);at(e,o)}var v0=new Set([...Object.keys(Ro),"round","dueBefore","graceUntil"]);function di(e,{round:t}){let n=e.filter(({key:r,field:o})=>r!=="setting.empty"&&v0.has(
o!=null?o:""));return t.trim()?n:[...n,{key:"setting.empty",with:{label:pe.round.label}}]}var S0=12e4,R0=6e4,_0=2e3,$0=1e4;function O0(e,{register:t}){let n=({key:r})=>{var o;return((o=t.get(
r))==null?void 0:o.state)==="failed"};return[...e.filter(r=>!n(r)),...e.filter(n)]}function T0(e,t,n,r){if(Pt(t,n,r).held.length===0)return n;let o=K(e,()=>e.renewsIn());if(o>S0||o<-R0)return n;
e.sleep(Math.max(0,o)+_0);let i=K(e,()=>e.quota());for(let s=0;s<3&&i<=n;s+=1)e.sleep($0),i=K(e,()=>e.quota());return i}var pi=(e,t)=>e?`${e} ${t}`:"";function E0({sent:e,failed:t,unknown:n,left:r,
why:o},i){let s=i+r.length,a=[pi(e,"thư đã gửi"),pi(t,"thư gửi lỗi"),pi(n,"thư không rõ đã gửi"),pi(s,"thư chờ lượt sau")].filter(Boolean).join(", ")||"không có thư đến hạn";return{sent:e,failed:t,
held:s,unknown:n,did:r.length?`${a}. ${x(o)}`:a,stopped:r.length?o:void 0}}function C0(e,t,{toRecord:n,left:r,why:o},i,s){let a=new Map;for(let{key:c,kind:u,unit:l,state:d,why:p}of s)a.set(c,{...u?{
kind:A(u).label}:{},...l?{unit:l}:{},state:Z[d],at:e.now,why:x(p)});for(let c of i)a.set(c.key,_e(c,"held",e.now,x({key:"letter.quota"})));for(let c of r)a.set(c.key,_e(c,"held",e.now,x(o)));
n.forEach((c,u)=>a.set(u,c)),a.size&&Zt(e,t,()=>at(e,a))}function P0(e,{sent:t,refused:n,refusedFirst:r},o){let i={...n,...t>0?r:{}};JSON.stringify(i)!==JSON.stringify(o.refused)&&K(e,(
)=>e.setRefused(i))}function A0(e,t,n,r,o){let i=Zt(e,t,()=>(yp(e,n.inFlight),Re(e,!0))),s=K(t,()=>t.quota()),a=K(t,()=>li(e,t,i,s)),c=Ct(a,e.today),u=O0(r(c,a),a),l=o?0:a.settings.quotaReserve,d=o?s:
T0(t,u,s,l),{go:p,held:f}=Pt(u,d,l);p.length&&K(t,()=>t.keepJournal({key:"",gone:[],doubt:[],at:e.now}));let m=new ui(e,t,a,d,n.refused,o),{outcome:h}=m;try{m.run(p),C0(e,t,h,o?[]:f,o?[]:c.closed)}
catch(g){throw m.leaveWord(),g}return(p.length||n.inFlight)&&K(t,()=>t.closeJournal()),P0(t,h,n),E0(h,f.length)}var L0=e=>x(e instanceof L?e.problem:e instanceof ct?{key:"letter.sheetBusy"}:{key:
"letter.runFailed"});function bp(e,t){try{K(e,()=>e.setLastRun(t))}catch{}}function fi(e,t,n,r=""){let o=mp(e,t);if(o)try{return A0(e,t,o,n,r)}finally{hp(t)}}var xp=(e,t)=>{fi(e,t,()=>[],vr)};
function N0(e,t){let[n]=di(K(t,()=>e.compileSettings()),e.settings());if(!e.settings().lettersOn)return;if(n)throw new L(n);let r=fi(e,t,o=>o.letters);return r&&{lastRun:e.now,did:r.did,trouble:""}}
function wp(e,t){let{runner:n,lastRun:r,did:o}=K(t,()=>t.post());if(!(!n||K(t,()=>t.me())!==n))try{let i=N0(e,t);i&&bp(t,i)}catch(i){if(bp(t,{lastRun:r,did:o,trouble:`${j(e.today)}: ${L0(i)}`}),!(
i instanceof L))throw i}}var mi={is:"nobody"},U=e=>"email"in e?e.email:"";var M0=e=>e;function hi(e){let t=new Set,n=new Map;for(let r of e.map(k))t.add(r),n.has(Pe(r))||n.set(Pe(r),r);return r=>{
var o;return t.has(r)?r:(o=n.get(Pe(r)))!=null?o:r}}function gi(e,t,n=M0){return t===""?"":e.choices?$u(e,t):e.code==="own"?k(t):e.code==="other"?n(k(t)):t}function kp(e){
return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var $a=e=>e?`"${e}" `:"";function Oa(e,t=""){if(
typeof e!="number")throw new TypeError($a(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError($a(t)+"expected integer >= 0, got "+e);return e}function zn(e,t,n=
""){if(kp(e)&&(t===void 0||e.length===t))return e;t!==void 0&&Oa(t,"length");let r=kp(e),o=t!==void 0?` of length ${t}`:"",i=r?`length=${e.length}`:`type=${typeof e}`,s=$a(
n)+"expected Uint8Array"+o+", got "+i;throw r?new RangeError(s):new TypeError(s)}function Rp(e){if(typeof e!="function"||typeof e.create!="function")throw new TypeError(
"expected hash wrapped by utils.createHasher");if(Oa(e.outputLen),Oa(e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error("hash blockLen / outputLen must be >= 1")}var I0=(e,t)=>{if(e===null||
typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},vp=(e,t)=>{I0(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&
n!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(`"${t}.__proto__" is not allowed`)};function Fn(e,t=!0){if(e.destroyed)throw new Error(
"hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function yi(e,t){zn(e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError(
'"output" expected length >= '+n)}function Sr(...e){for(let t=0;t< e.length;t++)e[t].fill(0)}function bi(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function $e(e,t){
return e<<32-t|e>>>t}var _p=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",z0=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function Ta(e){if(zn(
e),_p)return e.toHex();let t="";for(let n=0;n< e.length;n++)t+=z0[e[n]];return t}function Sp(e){return e>=48&&e<=57?e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:void 0}function $p(e){if(
typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);if(_p)try{return Uint8Array.fromHex(e)}catch(o){throw o instanceof SyntaxError?new RangeError(o.message):o}let t=e.length,
n=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);let r=new Uint8Array(n);for(let o=0,i=0;o< n;o++,i+=2){let s=Sp(e.charCodeAt(i)),a=Sp(e.charCodeAt(i+1));if(
s===void 0||a===void 0){let c=e[i]+e[i+1];throw new RangeError('hex string expected, got non-hex character "'+c+'" at index '+i)}r[o]=s*16+a}return r}function F0(e,t,n="opts"){return vp(e,"defaults"),
t!==void 0&&vp(t,n),Object.assign(Object.create(null),e,t)}function Op(e,t={}){if(typeof e!="function")throw new TypeError('"hashCons" expected function, got type='+typeof e);t=F0({},t,"info");let n=(
o,i)=>e(i).update(o).digest(),r=e(void 0);return n.outputLen=r.outputLen,n.blockLen=r.blockLen,n.canXOF=r.canXOF,n.create=o=>e(o),Object.assign(n,t),Object.freeze(n)}var Tp=e=>({oid:Uint8Array.from([
6,9,96,134,72,1,101,3,4,2,e])});var xi=class{constructor(t,n){$(this,"oHash");$(this,"iHash");$(this,"blockLen");$(this,"outputLen");$(this,"canXOF",!1);$(this,"finished",!1);$(this,"destroyed",!1);
if(Rp(t),zn(n,void 0,"key"),this.iHash=t.create(),typeof this.iHash.update!="function")throw new Error("expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;
let r=this.blockLen,o=new Uint8Array(r);o.set(n.length>r?t.create().update(n).digest():n);for(let i=0;i< o.length;i++)o[i]^=54;this.iHash.update(o),this.oHash=t.create();for(let i=0;i< o.length;i++)o[
i]^=106;this.oHash.update(o),Sr(o)}update(t){return Fn(this),this.iHash.update(t),this}digestInto(t){Fn(this),yi(t,this),this.finished=!0;let n=t.subarray(0,this.outputLen);this.iHash.digestInto(n),
this.oHash.update(n),this.oHash.digestInto(n),this.destroy()}digest(){let t=new Uint8Array(this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||(t=Object.create(Object.getPrototypeOf(
this),{}));let{oHash:n,iHash:r,finished:o,destroyed:i,blockLen:s,outputLen:a,canXOF:c}=this;return t=t,t.finished=o,t.destroyed=i,t.blockLen=s,t.outputLen=a,t.canXOF=c,t.oHash=n._cloneInto(t.oHash),
t.iHash=r._cloneInto(t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,this.oHash.destroy(),this.iHash.destroy()}},Ep=(()=>{let e=((t,n,r)=>new xi(t,n).update(r).digest());
return e.create=(t,n)=>new xi(t,n),e})();var D0=e=>e/2**32|0,U0=e=>e>>>0;function Cp(e,t,n,r){let o=D0(n),i=U0(n);e.setUint32(t,r?i:o,r),e.setUint32(t+4,r?o:i,r)}function Pp(e,t,n){return e&t^~e&n}
function Ap(e,t,n){return e&t^e&n^t&n}var wi=class{constructor(t,n,r,o){$(this,"blockLen");$(this,"outputLen");$(this,"canXOF",!1);$(this,"padOffset");$(this,"isLE");$(this,"buffer");$(this,"view");$(
this,"finished",!1);$(this,"length",0);$(this,"pos",0);$(this,"destroyed",!1);this.blockLen=t,this.outputLen=n,this.padOffset=r,this.isLE=o,this.buffer=new Uint8Array(t),this.view=bi(this.buffer)}
update(t){Fn(this),zn(t);let{view:n,buffer:r,blockLen:o}=this,i=t.length,s=!1;for(let a=0;a< i;){let c=Math.min(o-this.pos,i-a);if(c===o){let u=bi(t);for(;o<=i-a;a+=o)this.process(u,a);s=!0;continue}
r.set(a===0&&c===i?t:t.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===o&&(this.process(n,0),this.pos=0,s=!0)}return this.length+=t.length,s&&this.roundClean(),this}digestInto(t){Fn(this),yi(t,
this),this.finished=!0;let{buffer:n,view:r,blockLen:o,isLE:i}=this,{pos:s}=this;n[s++]=128,n.fill(0,s),this.padOffset>o-s&&(this.process(r,0),n.fill(0)),Cp(r,o-8,this.length*8,i),this.process(r,0),
this.roundClean();let a=t===n?r:bi(t),c=this.outputLen,u=c/4,l=this.get();if(c%4||u>l.length)throw new Error("invalid outputLen");for(let d=0;d< u;d++)a.setUint32(4*d,l[d],i)}digest(){let{buffer:t,
outputLen:n}=this;this.digestInto(t);let r=t.slice(0,n);return this.destroy(),r}_cloneIntoMeta(t){let{buffer:n,length:r,finished:o,destroyed:i,pos:s}=this;return t.destroyed=i,t.finished=o,t.length=r,
t.pos=s,s&&t.buffer.set(n),t}clone(){return this._cloneInto()}},Lp=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var K0=Uint32Array.from([
1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,
264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,
1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,
1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),ut=new Uint32Array(64),Ea=class extends wi{constructor(n,r){super(64,n,8,!1);$(this,"A",
0);$(this,"B",0);$(this,"C",0);$(this,"D",0);$(this,"E",0);$(this,"F",0);$(this,"G",0);$(this,"H",0);this.A=r[0]|0,this.B=r[1]|0,this.C=r[2]|0,this.D=r[3]|0,this.E=r[4]|0,this.F=r[5]|0,this.G=r[6]|0,
this.H=r[7]|0}get(){let{A:n,B:r,C:o,D:i,E:s,F:a,G:c,H:u}=this;return[n,r,o,i,s,a,c,u]}set(n,r,o,i,s,a,c,u){this.A=n|0,this.B=r|0,this.C=o|0,this.D=i|0,this.E=s|0,this.F=a|0,this.G=c|0,this.H=u|0}
_cloneInto(n){return(n||(n=new this.constructor)).set(...this.get()),this._cloneIntoMeta(n)}process(n,r){for(let p=0;p<16;p++,r+=4)ut[p]=n.getUint32(r,!1);for(let p=16;p<64;p++){let f=ut[p-15],m=ut[
p-2],h=$e(f,7)^$e(f,18)^f>>>3,g=$e(m,17)^$e(m,19)^m>>>10;ut[p]=g+ut[p-7]+h+ut[p-16]|0}let{A:o,B:i,C:s,D:a,E:c,F:u,G:l,H:d}=this;for(let p=0;p<64;p++){let f=$e(c,6)^$e(c,11)^$e(c,25),m=d+f+Pp(c,u,
l)+K0[p]+ut[p]|0,g=($e(o,2)^$e(o,13)^$e(o,22))+Ap(o,i,s)|0;d=l,l=u,u=c,c=a+m|0,a=s,s=i,i=o,o=m+g|0}o=o+this.A|0,i=i+this.B|0,s=s+this.C|0,a=a+this.D|0,c=c+this.E|0,u=u+this.F|0,l=l+this.G|0,d=
d+this.H|0,this.set(o,i,s,a,c,u,l,d)}roundClean(){Sr(ut)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),Sr(this.buffer)}},Ca=class extends Ea{constructor(){super(32,Lp)}};var ki=Op(()=>new Ca,
Tp(1));var Z0=16,Np=e=>Ta(e.slice(0,Z0));function Pa(e){let t=encodeURIComponent(e.replace(/[\uD800-\uDFFF]/gu,"\ufffd")),n=[];for(let r=0;r< t.length;r+=1){let o=t[r]==="%";n.push(o?parseInt(t.slice(
r+1,r+3),16):t.charCodeAt(r)),o&&(r+=2)}return Uint8Array.from(n)}var Mp=e=>Np(ki(Pa(e))),Aa=e=>Ta(ki(Pa(e))),vi=class{constructor(t){this.known=new Map;this.start=Ep.create(ki,$p(t))}of(t){var r;
let n=(r=this.known.get(t))!=null?r:Np(this.start.clone().update(Pa(t)).digest());return this.known.set(t,n),n}};var j0=8,Dn=class{constructor(t){this.name=Aa(`name of ${t}`).slice(0,j0),this.keyed=
new vi(t)}of(t,...n){return this.keyed.of(JSON.stringify([t,...n]))}},Ip=e=>Aa(e.join(`\n`));var Rr=(e,t)=>e!==""&&rt(e)===rt(t),lt=(e,t)=>t.some(n=>Rr(n,e));function zp(e,t){return t?{staff:e.filter(
n=>lt(n,t)),kept:t.filter(n=>lt(n,e))}:{staff:[...e],kept:void 0}}var Fp=(e,t)=>e.filter(n=>!lt(n,t));var B0=()=>Date.now().toString(36).slice(-6).toUpperCase();function _r(e,t){var o,i;let n=t,r=
String((o=n==null?void 0:n.stack)!=null?o:"").split(`\n`).filter(s=>/^\s+at \S/.test(s)).slice(0,5).map(s=>s.trim());console.error(`ref ${e}: ${String((i=n==null?void 0:n.name)!=null?i:
"Error")} ${r.join(" | ")}`)}function Si(e){if(e instanceof L)return e.problem;let t=B0();return _r(t,e),{key:"workbook.unexpected",with:{ref:t}}}var Dp=e=>`draft/${e}/count`,Up=(e,
t)=>`draft/${e}/${t}`,Kp={get(e){var r,o;let t=PropertiesService.getUserProperties().getProperties(),n="";for(let i=0;i< Number((r=t[Dp(e)])!=null?r:0);i+=1)n+=(o=t[Up(e,i)])!=null?o:"";return n},
keep(e,t){let n={},r=Math.ceil(t.length/2500);for(let o=0;o< r;o+=1)n[Up(e,o)]=t.slice(o*2500,(o+1)*2500);PropertiesService.getUserProperties().setProperties({...n,[Dp(e)]:String(r)})},drop(e){let t=
PropertiesService.getUserProperties();for(let n of Object.keys(t.getProperties()))n.indexOf(`draft/${e}/`)===0&&t.deleteProperty(n)}};var Oe=e=>(e>26?Oe(Math.floor((e-1)/26)):"")+String.fromCharCode(
65+(e-1)%26),Zp=e=>[...e].reduce((t,n)=>t*26+n.charCodeAt(0)-64,0),dt=(e,t=e)=>`${Oe(e)}2:${Oe(t)}`;function Un(e){let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[1]===n-1?r[1]=
n:t.push([n,n])}return t}var jp=/^[=+\-@\t\r\n＝＋－＠']/,jt=e=>jp.test(e)?`'${e}`:e,H0={text:"@",number:"0",day:"dd/MM/yyyy",time:"dd/MM/yyyy HH:mm"},Bt=e=>{var t;return H0[(t=e.format)!=null?t:"text"]};
function Ri(e,t){var o;if(t==="")return"";let n=(o=e.format)!=null?o:"text";if(n==="number")return Number.isFinite(Number(t))?Number(t):jt(t);if(n==="text")return jt(t);let r=Vr(t);
return Number.isFinite(r)?new Date(r):jt(t)}function _i(e,t){if(t instanceof Date)return e.format==="day"?_t(t.getTime()).slice(0,10):_t(t.getTime());let n=typeof t=="boolean"?t?"TRUE":"FALSE":
t==null?"":String(t);return n.charAt(0)==="'"&&jp.test(n.slice(1))?n.slice(1):n}var Bp=e=>{let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[r.length-1]===n-1?r.push(n):t.push([
n])}return t};function La(e,t,n){let r=Bp(t);return Bp(e).flatMap(o=>r.map(i=>({row:o[0],column:i[0],values:o.map(s=>i.map(a=>n(s,a)))})))}function $i(e,t,n,r){try{return r()}catch(o){let i=
e.getMaxRows();if(t<=i)throw o;return e.insertRowsAfter(i,t-i+n),r()}}var G0=3,Hp="Cần sửa: ",Ti=(e,t)=>e&&e.indexOf(Hp)!==0?e:t?Hp+t:"",X=e=>P[e].columns;function Na(e,t,n){let r=new Map;for(let[o,
i]of Object.entries(X(e))){let s=n.findIndex(a=>String(a).trim()===i.heading);if(s<0)throw new L({key:"workbook.lostColumn",with:{tab:t,column:i.heading}});if(n.some((a,c)=>c>s&&String(a).trim(
)===i.heading))throw new L({key:"workbook.twoColumns",with:{tab:t,column:i.heading}});r.set(o,s+1)}return r}function W0(e){try{return e.getSheetValues(1,1,-1,-1)}catch(t){if(e.getLastRow()>0)throw t;
return[]}}var V0=(e,t)=>{let n=e.findIndex(({column:r})=>r.code==="own");return hi(n<0?[]:t.map(r=>r[n]))},q0={accounts:"rowId",units:"code"},Oi=class{constructor(t,n,r){this.tab=t;this.sheet=n;
this.untidy=new Map;this.asRead=new Map;this.typedRows=new Set;this.typedKeys=new Set;this.ownKeys=new Set;this.writtenBefore=new Set;this.key=q0[t];let[o=[],...i]=W0(n);this.positions=Na(t,P[
t].title,o);let s=Object.entries(X(t)).map(([u,l])=>({key:u,column:l,at:this.positions.get(u)-1})),a=i.map(u=>s.map(({column:l,at:d})=>_i(l,u[d]))),c=r!=null?r:V0(s,a);this.rows=a.map((u,
l)=>this.rowFrom(s,u,c,l)),this.known=this.rows.length}rowFrom(t,n,r,o){let i={};return t.forEach(({key:s,column:a},c)=>{if((i[s]=gi(a,n[c],r))===n[c])return;let l=this.untidy.get(s);l?l.push(o):
this.untidy.set(s,[o])}),i}rowAsRead(t){var n;return t< this.known?(n=this.asRead.get(t))!=null?n:this.rows[t]:void 0}blocks(t,n,r){let o=new Map(n.map(s=>[this.positions.get(s),s])),i=s=>X(this.tab)[
o.get(s)];return La(t,[...o.keys()],(s,a)=>Ri(i(a),r(s,o.get(a)))).map(({row:s,column:a,values:c})=>({row:s,column:a,values:c,formats:c.map(u=>u.map((l,d)=>Bt(i(a+d))))}))}rangeOf({row:t,column:n,
values:r}){return this.sheet.getRange(t,n,r.length,r[0].length)}write(t,n,r,o){for(let i of this.blocks(t,n,r)){let s=this.rangeOf(i);o&&s.setNumberFormats(i.formats),s.setValues(i.values)}}putTyped(
t){if(t.length===0)return;let n=new Map(t.map(r=>[te(r.index),r.cells]));this.write([...n.keys()],Object.keys(t[0].cells),(r,o)=>{var i;return(i=n.get(r)[o])!=null?i:""},!0),this.remember(t);for(let{
index:r,cells:o}of t){this.typedRows.add(r);for(let i of Object.keys(o))this.typedKeys.add(i)}}putOwn(t){if(t.length===0)return;let n=Object.keys(t[0].cells),r=La(t.map(c=>c.index),[1],(
)=>0).length>G0,o=this.renamed(t),i=!r&&o.length===t.length;this.remember(t);for(let c of n)this.ownKeys.add(c);let s=(c,u)=>this.rows[c-2][u],a=r?this.rows.map((c,u)=>te(u)):t.map(c=>te(c.index));
this.write(a,i?n:n.filter(c=>c!==this.key),s,!1),!i&&o.length&&this.write(o.map(c=>te(c.index)),[this.key],s,!1)}renamed(t){let{key:n}=this;return n===void 0||!(n in t[0].cells)?[]:t.filter(({index:r,
cells:o})=>o[n]!==this.rows[r][n])}makeRoom(t){let n=this.sheet.getMaxRows(),r=te(this.rows.length)+t-1-n;r>0&&this.sheet.insertRowsAfter(n,r)}append(t){if(t.length===0)return;let n=
Object.fromEntries(Object.keys(X(this.tab)).map(r=>[r,""]));for(;;){let r=te(this.rows.length),o=this.blocks(t.map((a,c)=>r+c),Object.keys(t[0]),(a,c)=>{var u;return(u=t[a-r][c])!=null?u:""}),i=$i(
this.sheet,r+t.length-1,0,()=>o.map(a=>this.rangeOf(a))),s=Math.max(0,...i.map(a=>a.getValues().reduce((c,u,l)=>u.some(d=>d!=="")?l+1:c,0)));if(s===0){i.forEach((a,c)=>a.setNumberFormats(o[
c].formats).setValues(o[c].values));break}for(let a=0;a< s;a+=1)this.rows.push({...n})}for(let r of t)this.typedRows.add(this.rows.length),this.rows.push({...n,...r});for(let r of Object.keys(t[
0]))this.typedKeys.add(r)}putNotes(t){let n=t.map(m=>te(m.index)),r=Object.keys(t[0].notes),o=r.map(m=>this.positions.get(m)),[i,s]=[Math.min(...n),Math.max(...n)],[a,c]=[Math.min(...o),Math.max(
...o)],u=new Map(t.map(m=>[te(m.index),m.notes])),l=new Map(r.map((m,h)=>[o[h],m])),d=this.sheet.getRange(i,a,s-i+1,c-a+1),p=d.getNotes(),f=p.map((m,h)=>m.map((g,O)=>{var S,G;let _=(G=u.get(
i+h))==null?void 0:G[(S=l.get(a+O))!=null?S:""];return _===void 0?g:Ti(g,_)}));JSON.stringify(f)!==JSON.stringify(p)&&d.setNotes(f)}at(t){return this.positions.get(t)}remember(t){for(let{index:n,
cells:r}of t){let o=this.rows[n];n< this.known&&!this.asRead.has(n)&&this.asRead.set(n,{...o}),Object.assign(o,r)}}};var pt=({tab:e,positions:t})=>Object.entries(X(e)).map(([n,r])=>({key:n,column:r,
at:t.get(n)})).sort((n,r)=>n.at-r.at);function X0(e,t){let n=Gp(t),r=[];return e.forEach((o,i)=>{if(n.includes(o))return;let a=(i===0?-1:n.indexOf(e[i-1]))+1,c=n[a],u=a>=n.length||!e.includes(c)?{do:
"write",at:a,heading:o,old:c!=null?c:""}:{do:"insert",at:a,heading:o,old:""};r.push(u),Wp(n,u)}),r}function Gp(e){let t=e.map(n=>n.trim());for(;t.length&&t[t.length-1]==="";)t.pop();return t}var Wp=(
e,{do:t,at:n,heading:r})=>{e.splice(n,t==="insert"?0:1,r)};function Y0(e,t,n,r){let o=Gp(n),i=r,s=X0(Ei(e),n).map(a=>{let{do:c,at:u,heading:l,old:d}=a;return i=Vp(t,i,u+1)+(c==="insert"?1:0),
c==="insert"&&t.insertColumnBefore(u+1),t.getRange(1,u+1).setNumberFormat("@").setValue(l),Wp(o,a),d?{key:"setup.headingBack",with:{tab:P[e].title,column:l,old:d}}:{key:"setup.columnMade",with:{tab:P[
e].title,column:l}}});return{now:o,columns:i,did:s}}var Ei=e=>Object.values(X(e)).map(({heading:t})=>t);function Vp(e,t,n){return t< n&&e.insertColumnsAfter(t,n-t),Math.max(t,n)}function qp(e,{sheet:
t,made:n}){var u;let[r,o]=[t.getMaxRows(),t.getMaxColumns()],i=n?[]:((u=t.getRange(1,1,1,o).getValues()[0])!=null?u:[]).map(String),s=(l,d,p)=>({tab:e,sheet:t,isNew:d,rows:r,columns:p,positions:Na(e,
P[e].title,l)});if(i.some(l=>l!=="")){let l=Y0(e,t,i,o);return{open:s(l.now,!1,l.columns),did:l.did}}let a=Vp(t,o,Ei(e).length),c=s(Ei(e),n||t.getLastRow()===0,a);return c.isNew||Ma(c),{open:c,did:[]}
}function Ma({tab:e,sheet:t}){let n=Ei(e);t.getRange(1,1,1,n.length).setNumberFormat("@").setValues([n])}function Xp(e,{rows:t,columns:n}){let[r="",o=r]=e.replace(/\$/g,"").toUpperCase().split(":"),i=
l=>[Zp(/^[A-Z]*/.exec(l)[0]),Number(/\d*$/.exec(l)[0])],[[s,a],[c,u]]=[i(r),i(o)];return{top:a||1,bottom:u||t,left:s||1,right:c||n}}function $r(e,t){if(!e)return"";let{top:n,bottom:r,left:o,right:i}=
Xp(e,t);return`${n} ${o} ${r} ${i}`}var Kn=(e,t)=>e.flatMap(n=>{let{top:r,bottom:o,left:i,right:s}=Xp(n,t);return Array.from({length:s-i+1},(a,c)=>`${i+c}: ${r}-${o}`)}).sort().join(),Zn=e=>e.split(
/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((t,n)=>n%2?t:t.replace(/\s+/g,"").toUpperCase()).join(""),Ia=e=>e.toLowerCase();var za="Sổ Tài Khoản: ",Da=e=>e.getEmail().toLowerCase();function Ci(e,t,n){
let r=e.getEditors().map(s=>({user:s,email:Da(s)})),o=s=>lt(s,t),i=r.map(({email:s})=>s);return{staff:i.filter(s=>s!==n&&o(s)),unseen:t.filter(s=>s&&s!==n&&!lt(s,i)),others:r.filter(({email:s})=>!o(
s)&&!(s&&s===n)),owner:n,me:Session.getEffectiveUser()}}function J0({tab:e,positions:t}){let n=o=>Un(pt({tab:e,positions:t}).filter(({column:i})=>i.writer===o).map(({at:i})=>i)),r={name:
"dòng tiêu đề",range:"1:1",open:[]};return e==="units"?[{name:"danh sách đơn vị",range:"",open:n("us").map(([o,i])=>dt(o,i))}]:e==="accounts"?[r,...n("staff").map(([o,i])=>({name:`cột ${[...new Set([
o,i])].map(Oe).join("–")}, duyệt`,range:dt(o,i),open:[]}))]:e==="log"?[r]:[{name:`thẻ ${P[e].title}`,range:"",open:[]}]}var Yp=e=>e.getA1Notation(),Jp=e=>e.getEditors().map(Da),Q0=(e,t,n)=>$r(e.range,
n)===$r(t.range,n)&&Kn(e.open,n)===Kn(t.open,n),Fa=({editors:e},t)=>t.filter(n=>!e.includes(n));function ek(e,{staff:t,unseen:n,owner:r},o){let i=e.editors.filter(Boolean);return Fa(e,t).length===0&&
i.every(s=>[r,o,...t,...n].includes(s))&&e.editors.length-i.length<=Fa(e,n).length}var jn=class{constructor(t){this.people=t;this.hiddenStay=!1;this.me=Da(t.me)}ensure(t){let n=J0(t),r=t.made?[]:
this.ours(t,n),o=(a,c)=>a.name===c.name&&Q0(a,c,t)&&!a.warns&&ek(a,this.people,this.me),i=n.filter(a=>!r.some(c=>o(c,a))),s=r.filter(a=>!n.some(c=>o(a,c)));return s.forEach(({protection:a})=>a.remove(
)),r.filter(a=>!s.includes(a)).forEach(a=>this.letUnseenIn(a.protection,Fa(a,this.people.unseen))),i.forEach(a=>this.protect(t.sheet,a)),i.length||s.length?[{key:"setup.protection",with:{tab:P[
t.tab].title}}]:[]}ours({sheet:t,...n},r){let{SHEET:o,RANGE:i}=SpreadsheetApp.ProtectionType,s=t.getProtections(o).map(c=>({protection:c,description:c.getDescription(),range:""})),a=t.getProtections(
i).map(c=>({protection:c,description:c.getDescription(),range:void 0}));return[...s,...a].flatMap(({protection:c,description:u,range:l})=>{if(u&&u.indexOf(za)!==0)return[];let d=l!=null?l:Yp(
c.getRange()),p=d!==""&&r.some(f=>$r(f.range,n)===$r(d,n));return!u&&!(p&&this.stopsNobody(c))?[]:[{protection:c,range:d,name:u.slice(za.length),open:d?[]:c.getUnprotectedRanges().map(Yp),warns:
c.isWarningOnly(),editors:Jp(c)}]})}stopsNobody(t){let n=Jp(t);return this.people.others.every(({email:r})=>n.includes(r))}protect(t,{name:n,range:r,open:o}){var p;let{staff:i,unseen:s,others:a,owner:
c,me:u}=this.people,l=r?t.getRange(r).protect():t.protect();l.setDescription(za+n),o.length&&l.setUnprotectedRanges(t.getRangeList(o).getRanges()),this.me?l.addEditors([...new Set([this.me,...i,
c])].filter(Boolean)):l.addEditor(u).addEditors([...i,c].filter(Boolean));let d=a.map(({email:f})=>f).filter(Boolean);d.length&&l.removeEditors(d);for(let{user:f,email:m}of a)m||this.takeOff(l,f);
this.letUnseenIn(l,s),(p=this.domain)!=null||(this.domain=l.canDomainEdit()),this.domain&&l.setDomainEdit(!1)}takeOff(t,n){try{t.removeEditor(n)}catch{this.hiddenStay=!0}}letUnseenIn(t,n){for(
let r of n)try{t.addEditor(r)}catch{}}};var Ht='*LEN("STK")',Qp={missing:["#f4c7c3","#7a1c14"],fix:["#fce8b2","#5f4300"],reported:["#d2e3fc","#174ea6"],approved:["#ceead6","#0d652d"],none:["#e8eaed",
"#3c4043"],quiet:["#f8f9fa","#5f6368"],late:["#fad2cf","#8c1d18"]};function ef(e,t,n,r){let o=r.map(({key:a})=>t.get(a)),i=Math.min(...o),s=r.map(({key:a,holds:c})=>`(${Oe(i)}$1="${X(e)[
a].heading}")*${c}`);return{colour:n,columns:[[i,Math.max(...o)]],formula:`=(${s.join("+")})${Ht}`}}var Ka=e=>t=>`$${Oe(e.get(t))}2`,tf=e=>(t,n)=>`(${Ka(e)(t)}="${n}")`;function tk(e){let[t,n]=[Ka(e),
tf(e)],r=(...o)=>o.map(i=>[e.get(i),e.get(i)]);return[{colour:"missing",columns:r("name","status"),formula:`=${n("status",b.missing)}${Ht}`},ef("units",e,"fix",[{key:"status",holds:n("status",b.fix)},
{key:"timeliness",holds:n("timeliness",C.grace)},{key:"faults",holds:`(${t("faults")}<>"")`}]),...["reported","approved","none"].map(o=>({colour:o,columns:r("status"),formula:`=${n("status",b[
o])}${Ht}`})),{colour:"late",columns:r("timeliness"),formula:`=(${n("timeliness",C.overdue)}+${n("timeliness",C.late)})${Ht}`}]}function nk(e){let[t,n]=[Ka(e),tf(e)],r=o=>[[e.get(o),e.get(o)]];return[
{colour:"quiet",columns:[[1,Math.max(...e.values())]],formula:`=${n("usage",J.stopped)}${Ht}`},ef("accounts",e,"fix",[...nr.map(({key:o,bit:i})=>({key:o,holds:`ISODD(INT(${t("mask")}/${2**i}))`})),{
key:"faults",holds:`(${t("faults")}<>"")`},{key:"review",holds:n("review",V.returned)}]),{colour:"approved",columns:r("review"),formula:`=${n("review",V.passed)}${Ht}`},{colour:"reported",columns:r(
"changed"),formula:`=(${t("changed")}<>"")${Ht}`}]}var Ua={units:tk,accounts:nk},rk=e=>{var t,n;return Zn(String((n=(t=e.getBooleanCondition())==null?void 0:t.getCriteriaValues()[0])!=null?n:""))},ok=
e=>e.getRanges().map(t=>t.getA1Notation()),nf=e=>e.columns.map(([t,n])=>dt(t,n));function ik({sheet:e},t,n){let r=e.getRangeList(t.flatMap(i=>nf(i))).getRanges(),o=t.map(
i=>SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(i.formula).setBackground(Qp[i.colour][0]).setFontColor(Qp[i.colour][1]).setRanges(r.splice(0,i.columns.length)).build());
e.setConditionalFormatRules([...o,...n])}function Or(e){var i;let t=(i=Ua[e.tab])==null?void 0:i.call(Ua,e.positions);if(!t)return[];let n=(e.isNew?[]:e.sheet.getConditionalFormatRules()).map(s=>({
rule:s,formula:rk(s)})),r=n.filter(({formula:s})=>s.indexOf('LEN("STK")')>=0);return r.length===t.length&&t.every((s,a)=>r[a].formula===Zn(s.formula)&&Kn(ok(r[a].rule),e)===Kn(nf(s),e))?[]:(ik(e,t,
n.filter(s=>!r.includes(s)).map(({rule:s})=>s)),[{key:"setup.colours",with:{tab:P[e.tab].title}}])}var sk="#e8f0fe",ak="#f1f3f4",rf=e=>e.writer==="us"?ak:sk,Pi=({tab:e})=>({tab:P[e].title});
function of({sheet:e},t){for(let n of new Set(t.map(({column:r})=>Bt(r)))){let r=t.filter(({column:o})=>Bt(o)===n).map(({at:o})=>o);e.getRangeList(Un(r).map(([o,i])=>dt(o,i))).setNumberFormat(n)}}
function ck(e){let t=pt(e),n=e.sheet.getRange(2,1,e.rows-1,t[t.length-1].at).getNumberFormats(),r=t.filter(({at:o,column:i})=>n.some(s=>Ia(s[o-1])!==Ia(Bt(i))));return of(e,r),r.length?[{key:
"setup.formats",with:Pi(e)}]:[]}var sf=e=>pt(e).flatMap(({at:t,column:n})=>n.choices?[{column:n,choices:n.choices,range:e.sheet.getRange(dt(t))}]:[]),af=(e,t)=>SpreadsheetApp.newDataValidation(
).requireValueInList([...e],!0).setAllowInvalid(!0).setHelpText(t).build(),uk=(e,t,n)=>JSON.stringify(e.getCriteriaValues())===JSON.stringify([t,!0])&&e.getAllowInvalid()&&e.getHelpText()===n;
function cf(e){try{return e(),SpreadsheetApp.flush(),!0}catch{return!1}}function lk(e){var r;let t=!1,n=[];for(let{column:o,choices:i,range:s}of sf(e)){let a=s.getDataValidations(),c=(r=a[0])==null?
void 0:r[0],u=c&&uk(c,i,o.help)?c:af(i,o.help);cf(()=>s.setDataValidation(u))?t=a.some(l=>!l[0])||t:n.push(o.heading)}return[...t?[{key:"setup.choices",with:Pi(e)}]:[],...n.length?[{key:"setup.table",
with:{...Pi(e),columns:n.join("”, “")}}]:[]]}function dk(e){let t=pt(e),n=e.sheet.getRange(1,1,1,t[t.length-1].at),r=new Map(t.map(({at:u,column:l})=>[u,l])),[o,i]=[n.getNotes()[0],n.getBackgrounds()[
0]],s=o.map((u,l)=>{var d,p;return(p=(d=r.get(l+1))==null?void 0:d.help)!=null?p:u}),a=i.map((u,l)=>r.has(l+1)?rf(r.get(l+1)):u),c=JSON.stringify([o,i])===JSON.stringify([s,a]);return c||n.setNotes([
s]).setBackgrounds([a]).setFontWeight("bold").setVerticalAlignment("middle").setWrap(!0),!c}var uf=({sheet:e},t)=>{for(let[n,r]of Un(t.map(({at:o})=>o)))e.hideColumns(n,r-n+1)};function pk(e){let t=
pt(e).filter(({at:n,column:r})=>r.hidden&&!e.sheet.isColumnHiddenByUser(n));return uf(e,t),t.length>0}function fk({sheet:e},t){for(let n of new Set(t.map(({column:r})=>r.width)))for(let[r,o]of Un(
t.filter(({column:i})=>i.width===n).map(({at:i})=>i)))e.setColumnWidths(r,o-r+1,n)}function lf(e){let{tab:t,sheet:n,rows:r}=e,o=pt(e);n.setTabColor(P[t].color),n.setFrozenRows(1),P[t].frozenColumns&&
n.setFrozenColumns(P[t].frozenColumns),fk(e,o),uf(e,o.filter(({column:s})=>s.hidden)),n.getRange(1,1,r,o.length).setNumberFormat("@").setWrap(!0).setVerticalAlignment("top"),of(e,o.filter(({column:s}
)=>Bt(s)!=="@"));let i=sf(e);i.length&&cf(()=>{for(let{column:s,choices:a,range:c}of i)c.setDataValidation(af(a,s.help))}),n.getRange(1,1,1,o.length).setNotes([o.map(({column:s}
)=>s.help)]).setBackgrounds([o.map(({column:s})=>rf(s))]).setFontWeight("bold").setVerticalAlignment("middle")}var Za=e=>[...ck(e),...lk(e)];function df(e){let t=[dk(e),pk(e)].some(Boolean);return[
...Za(e),...t?[{key:"setup.looks",with:Pi(e)}]:[]]}var Ai=["accounts","units"],mk=100,pf=400;function hk({sheet:e,rows:t}){let n=e.getMaxRows(),r=te(t.length)-1;return n-r>=mk?n:(e.insertRowsAfter(n,
pf),n+pf)}function ff(e,t,n){let r,o=t;for(let i of Ai){let s=e(i),a=hk(s);if(a===t[i])continue;let{sheet:c,positions:u}=s,l={tab:i,sheet:c,isNew:!1,rows:a,columns:c.getMaxColumns(),positions:u};Za(
l),Or(l),r!=null||(r=new jn(n())),r.ensure({...l,made:!1}),o={...o,[i]:a}}return o}var ja=5,Bn=10,Tr=[["Phải báo cáo",""],[C.onTime,"timeliness"],[C.grace,"timeliness"],[C.late,"timeliness"],[
b.missing,"status"],[b.fix,"status"],[b.reported,"status"],[b.approved,"status"],[b.none,"status"]];function hf(e){let t=new Map(e.map(r=>[r.code,r.name])),n=r=>[...new Set(e.filter(o=>o.code).map(
o=>o[r]).filter(Boolean))].map(o=>({text:o,label:r==="parent"&&t.get(o)||o})).sort((o,i)=>Gc(o.label,i.label));return{kinds:n("kind"),parents:n("parent")}}var Er=e=>{let{kinds:t,parents:n}=hf(e);
return Rn(JSON.stringify([t,n]))};function gk(e,t,n){let r=d=>{let p=Oe(t.get(d));return`'${e.replace(/'/g,"''")}'!${p}2:${p}`},o=Eu(r),i=(d,p,f="")=>`=SUMPRODUCT(${o}${p?`*(${r(p)}="${d}")`:
""}${f})`,s=(d,p)=>{let f=[...new Set([p,jt(p)])].map(m=>`(${r(d)}="${m.replace(/"/g,'""')}")`);return f.length>1?`(${f.join("+")})`:f[0]},a=d=>[...d,...Array(Bn-d.length).fill("")],c=(d,p,f)=>[a([]),
a([d,...Tr.map(([m])=>m)]),...f.map(m=>[jt(m.label),...Tr.map(([h,g])=>i(h,g,`*${s(p,m.text)}`))])],u=[...Tr.map(([d,p])=>a([d,i(d,p)])),a(["Số tài khoản, trang, nhóm",`=SUM(${r("count")})`])];return[
...[a(["TỔNG HỢP BÁO CÁO TÀI KHOẢN FACEBOOK"]),a(["Tính đến ngày","=TODAY()"]),a([]),a(["Chỉ tiêu","Số đơn vị"]),...u],...c("Theo loại đơn vị","kind",n.kinds),...c("Theo cấp trên","parent",
n.parents)]}function yk(e){try{return e.getCharts().length>0}catch{return!0}}function mf(e){if(yk(e))return[];let t=e.getRange(ja+1,1,Tr.length-1,2);return e.insertChart(e.newChart().asBarChart(
).setTitle("Tình hình báo cáo").addRange(t).setPosition(4,4,0,0).build()),[{key:"setup.chart"}]}function bk(e,t){let[n,r]=[e.getFormulas(),e.getValues()];return t.every((o,i)=>o.every((s,a)=>s.charAt(
0)==="="?Zn(n[i][a])===Zn(s):!n[i][a]&&jt(String(r[i][a]))===s))}var xk=e=>e.flatMap((t,n)=>n===0?["A1"]:t[0]==="Chỉ tiêu"||t[1]===Tr[0][0]?[`A${n+1}:${Oe(Bn)}${n+1}`]:[]);function Li(e,t,n,r){let o=
gk(t,n,hf(r)),[i,s]=[e.getLastRow(),e.getMaxRows()],a=Math.max(o.length,i);s< a&&e.insertRowsAfter(s,a-s);let c=e.getRange(1,1,a,Bn),u=Array.from({length:a},(d,p)=>{var f;return(f=o[p])!=null?f:Array(
Bn).fill("")});if(i>0){if(bk(c,u))return mf(e);c.clearContent().setFontWeight("normal").setBackground(null)}c.setNumberFormat("0"),e.getRange(2,2).setNumberFormat("dd/MM/yyyy"),e.getRangeList(xk(
o)).setFontWeight("bold").setBackground("#e8f0fe"),e.getRange(ja-1,2,a-ja+2,Bn-1).setHorizontalAlignment("right"),e.setColumnWidth(1,360),e.setColumnWidths(2,Bn-1,115),c.setValues(u);let l=[{key:
"setup.summary"},...mf(e)];return SpreadsheetApp.flush(),l}function Hn(e=2e4){for(let t=0;t<2;t+=1)try{let n=LockService.getScriptLock();return n.tryLock(e)?n:void 0}catch{Utilities.sleep(500)}}
var wk=500;function gf(e,t,n,r){var u;let o=e.getLastRow(),i=kk(o>0?(u=e.getSheetValues(1,1,1,-1)[0])!=null?u:[]:[]),s=t.map(l=>{var d,p,f;return{at:n,who:r,what:x(l.what),unit:(d=l.unit)!=null?d:"",
rowId:(p=l.rowId)!=null?p:"",columns:((f=l.columns)!=null?f:[]).join(", ")}}),a=Math.max(o,1)+1,c=l=>{$i(e,a+s.length-1,wk,()=>e.getRange(a,1,s.length,l.length)).setValues(s.map(d=>l.map(p=>p?Ri(rr[
p],d[p]):"")))};try{c(i)}catch(l){let d=e.getMaxColumns();if(d>=i.length)throw l;c(i.slice(0,d))}}function kk(e){let t=Object.keys(rr),n=e.map(r=>t.find(o=>rr[o].heading===String(r).trim()));
return t.every(r=>n.includes(r))?n:t}function yf(e,t){let n=e.split("/"),r=n.length-2;return n[r-2]!==mo.prefix?e:(n[r]=n[r].split(".").map(o=>{var i;return(i=t.get(o))!=null?i:o}).sort().join("."),
n.join("/"))}function bf(e,t){let{rows:n}=e.table("accounts"),r=n.flatMap((i,s)=>{let a=i.approved?t(i):void 0;return a!==void 0&&a!==i.approved?[{index:s,cells:{approved:a}}]:[]}),o=new Map(r.map(({
index:i,cells:s})=>[kr(n[i]),kr({...n[i],...s})]));return e.putOwn("letters",e.table("letters").rows.flatMap((i,s)=>{let a=yf(i.key,o);return a===i.key?[]:[{index:s,cells:{key:a}}]})),e.putOwn(
"accounts",r),r.length}var xf=(e,t)=>bf(e,n=>vl(n.approved,n,t)),wf=(e,t)=>bf(e,n=>$o(n,t)?Lt(n,t):void 0);var kf=[{number:1,why:"The first layout: every tab starts with its headings frozen.",run:({
sheets:e})=>{for(let t of Object.values(e))t.getFrozenRows()===0&&t.setFrozenRows(1)}},{number:2,why:
"Marks of approved rows are keyed and by column name: those of 0.1.0 could be guessed, and a column more voided them all.",run:({sheets:e,office:t,markKey:n})=>{e.accounts&&xf(t,n)}}],vf=kf.length;
function Sf(e,t,n){for(let r of kf)r.number<=e||(r.run(t),n(r.number))}function Rf(e,t){var n,r;for(let o=0;o< Math.max(e.length,t.length);o+=1)if(((n=e[o])!=null?n:"")!==((r=t[o])!=null?r:
""))return!1;return!0}function vk(e,t){let n=new Map;return e.forEach((r,o)=>{var s;let i=t(r);i&&n.set(i,[...(s=n.get(i))!=null?s:[],o])}),n}var Ba=class{constructor(t,n,r){this.known=t;this.found=n;
this.sight=r;this.out={put:[],add:[],stands:[]};this.free=[];this.homeless=new Set;this.over=new Set;this.inDoubt=!1;this.owners=new Map;var o;for(let{now:i}of t)this.owners.set(r.idOf(i),((o=
this.owners.get(r.idOf(i)))!=null?o:0)+1);this.placeOf=new Map(t.flatMap((i,s)=>this.ids(i).map(a=>[a,s])))}ids({was:t,now:n}){let[r,o]=[this.sight.idOf(n),t===void 0?"":this.sight.idOf(t)];return[r,
o!==r&&!this.owners.has(o)?o:""].filter(i=>i!=="")}look(){let t=vk(this.found,r=>this.sight.idOf(r));this.known.forEach((r,o)=>{let i=this.ids(r),s=i.flatMap(c=>{var u;return(u=t.get(c))!=null?u:[]}),
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
r].written||this.inDoubt||n.some(([o,i])=>r>o&&r< i))&&this.out.add.push(this.known[r].now)}};function _f(e,t,n){let r=new Ba(e,t,n);return r.look(),r.giveBack(),r.addLost(),r.out}var ft=e=>e,$f=
e=>e.typedRows.size>0||[...e.ownKeys].some(t=>X(e.tab)[t].writer!=="us"),Ha=e=>e.typedRows.size>0||e.ownKeys.size>0;function Of({tab:e,sheet:t,rows:n,key:r,positions:o}){if(r===void 0)return!1;let[,
...i]=t.getSheetValues(1,o.get(r),-1,1);return!Rf(n.map(s=>ft(s)[r]),i.map(([s])=>gi(X(e)[r],_i(X(e)[r],s))))}function Sk(e){let n=Object.entries(X(e.tab)).filter(([,{writer:s}])=>s!=="us").map(([
s])=>s),r=[...e.typedKeys],o=n.filter(s=>!e.typedKeys.has(s)&&!e.ownKeys.has(s)),i=(s,a)=>a.map(c=>ft(s)[c]).join(`\n`).trim();return{idOf:s=>ft(s)[e.key]||i(s,n).trim(),textOf:s=>i(s,r),restOf:s=>i(
s,o)}}function Tf(e,t){let n=e.rows.map((a,c)=>({was:e.rowAsRead(c),now:a,written:e.typedRows.has(c)||e.writtenBefore.has(ft(a)[e.key])}));for(let{now:a,written:c}of n)c&&t.writtenBefore.add(ft(a)[
e.key]);for(let a of e.typedKeys)t.typedKeys.add(a);let{put:r,add:o,stands:i}=_f(n,t.rows,Sk(e)),s=(a,c)=>Object.fromEntries([...a].map(u=>[u,c?ft(c)[u]:""]));t.putTyped(r.map(({index:a,row:c})=>({
index:a,cells:s(e.typedKeys,c)}))),t.append(o.map(a=>s(e.typedKeys,a))),t.putOwn(n.flatMap(({now:a},c)=>{let u=i[c];return u!==void 0&&[...e.ownKeys].some(l=>l!==e.key&&ft(t.rows[u])[l]!==ft(a)[l])?[{
index:u,cells:s([...e.ownKeys].filter(l=>l!==e.key),a)}]:[]}))}function Ef(e,t){return typeof t=="bigint"?t.toString():t}var Wa=class{constructor(t){this._getter=t,this._value=void 0}get value(){
let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function Cf(e){return new Wa(e)}function Pf(e){return e==null}function Af(e){let t=e.startsWith("^")?1:0,n=
e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function Lf(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}var Va="captureStackTrace"in Error?
Error.captureStackTrace:(...e)=>{};function Ni(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Nf(e){if(Ni(e)===!1)return!1;let t=e.constructor;if(t===void 0||
typeof t!="function")return!0;let n=t.prototype;return!(Ni(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function Mi(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}
function Pr(e,t,n){let r=new e._zod.constr(t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function he(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if((
t==null?void 0:t.message)!==void 0){if((t==null?void 0:t.error)!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,
typeof t.error=="string"?{...t,error:()=>t.error}:t}function Mf(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function ht(e,t=0){var n;if(
e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)!==!0)return!0;return!1}function If(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function gt(e,t){return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}
function Cr(e){return typeof e=="string"?e:e==null?void 0:e.message}function qa(e){var n,r;let t=[];for(let o of e!=null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;
let s=(r=(n=i.maximum)!=null?n:i.length)!=null?r:i.size;s>=0&&t.push([s,o])}return t}function Ii(e,t,n){var o;var r;for(let i=t;i< e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function yt(e,t,
n){var c,u,l,d,p,f,m,h,g,O,_,S,G,Je,Qt,Kr,Zr;var r;let o=(u=(c=e.inst)==null?void 0:c._zod)==null?void 0:u.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(l=(r=e).schema)!=null||(r.schema=
e.inst):e.schema=e.inst);let i=e.schema!==e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(Kr=(Qt=(G=(_=(g=Cr((h=(m=(f=e.inst)==null?void 0:
f._zod.def)==null?void 0:m.error)==null?void 0:h.call(m,e)))!=null?g:Cr(i==null?void 0:i(e)))!=null?_:Cr((O=t==null?void 0:t.error)==null?void 0:O.call(t,e)))!=null?G:Cr((S=n.customError)==null?
void 0:S.call(n,e)))!=null?Qt:Cr((Je=n.localeError)==null?void 0:Je.call(n,e)))!=null?Kr:"Invalid input",a={};for(let De of Object.keys(e))De==="inst"||De==="schema"||De==="continue"||De==="input"||
De==="__proto__"||(a[De]=e[De]);return(Zr=a.path)!=null||(a.path=[]),a.message=s,t!=null&&t.reportInput&&(a.input=e.input),a}var Rk=/[\uD800-\uDBFF]/;function zf(e){let t=e.length;if(!Rk.test(
e))return t;let n=t;for(let r=0;r< t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}function Ff(e){return Array.isArray(e)?"array":typeof e=="string"?
"string":"unknown"}function Df(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):_k(e,n,r.value)}}function Gt(e,t,n,r=!0){
return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function Xa(e,t,n){return Gt(e,t,n,!1)}function _k(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){
return this==null?n:Gt(this,t,n.bind(this))},set(r){Gt(this,t,r)}})}function $k(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}var Ga,mt=!1,Ok={configurable:!0,get(){mt=!0}};function Gn(e,
t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&Ga!==e._zod){Ga=void 0;return}Ga=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,Ok);let o=mt;mt=!1;try{let i=
n(this);return mt?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i}),mt=mt||o,i}catch(i){throw delete this[t],mt=mt||o,i}},set(o){Object.defineProperty(this,t,{
configurable:!0,writable:!0,value:o})}})}function Uf(e,t,n,r){let o=$k(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};
return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:i})}})}var Kf;
var Ya={value:void 0,enumerable:!1},Zf="captureStackTrace"in Error?Error:null;function Tk(e){let t=Zf;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Zf=null,
new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function E(e,t,n,r){var p;let o={};function i(f){this.def=f,this.constr=d,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;
function c(f,m){if(f._zod){if(f._zod.traits.has(e))return}else{Ya.value=new i(m);try{Object.defineProperty(f,"_zod",Ya)}finally{Ya.value=void 0}}if(f._zod.traits.add(e),t(f,m),a){let g=
Object.getPrototypeOf(f),O=f._zod.constr.prototype,_=g;for(;_&&_!==O;)_=Object.getPrototypeOf(_);let S=_!=null?_:g;a.has(S)||(a.add(S),Df(S,s))}let h=d.prototype;for(
let g in h)Object.prototype.hasOwnProperty.call(h,g)&&(g in f||(f[g]=h[g].bind(f)))}let u=(p=r==null?void 0:r.Parent)!=null?p:Object;class l extends u{}Object.defineProperty(l,"name",{value:e});
function d(f){var O;let m=r!=null&&r.Parent?Tk(l):this;c(m,f);let h=m._zod.deferred;if(h){for(let _ of h)_();m._zod.deferred=void 0}let g=(O=globalThis.__zod_globalConfig)==null?void 0:
O.postProcessor;return g&&g(m),m}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:f=>{var m,h;return r!=null&&r.Parent&&f instanceof r.Parent?!0:(h=(
m=f==null?void 0:f._zod)==null?void 0:m.traits)==null?void 0:h.has(e)}}),Object.defineProperty(d,"name",{value:e}),d}var Ye=class extends Error{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var jf;(jf=(Kf=globalThis).__zod_globalConfig)!=null||(Kf.__zod_globalConfig={});var Wn=globalThis.__zod_globalConfig;
function Te(e){return e&&Object.assign(Wn,e),Wn}function Ek(){var t;let e=this._zod;return(t=e.message)!=null||(e.message=JSON.stringify(e.def,Ef,2)),e.message}function Ck(e){this._zod.message=e}
var Pk={get:Ek,set:Ck,enumerable:!0,configurable:!0},Qa={value:void 0,enumerable:!1},Bf=new WeakSet([Object.prototype,Error.prototype]),Hf=(e,t)=>{e.name="$ZodError",Qa.value=t,Object.defineProperty(
e,"issues",Qa),Qa.value=void 0,Object.defineProperty(e,"message",Pk);let n=Object.getPrototypeOf(e);Bf.has(n)||(Bf.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let r=
()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},lL=E(
"$ZodError",Hf),Ar=E("$ZodError",Hf,void 0,{Parent:Error});var Lk=e=>{let t=(n,r,o,i)=>{var c,u;let s=o?{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},s);if(
a instanceof Promise)throw new Ye;if(a.issues.length){let l=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(d=>yt(d,s,Te())));throw Va(l,(u=i==null?void 0:i.callee)!=null?u:t),l}return a.value};
return t},Lr=Lk(Ar),Nk=e=>{let t=async(n,r,o,i)=>{var c,u;let s=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){let l=new((c=
i==null?void 0:i.Err)!=null?c:e)(a.issues.map(d=>yt(d,s,Te())));throw Va(l,(u=i==null?void 0:i.callee)!=null?u:t),l}return a.value};return t},ec=Nk(Ar),Mk=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:
!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new Ye;return i.issues.length?Gf(e,i.issues,o):{success:!0,data:i.value}},Nr=Mk(Ar);function Gf(e,t,n){let r;return{success:!1,
get error(){return r||(r=new e(t.map(o=>yt(o,n,Te()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var Ik=e=>async(t,n,r)=>{let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,
issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?Gf(e,i.issues,o):{success:!0,data:i.value}},tc=Ik(Ar);var Wf=/^[\s\S]{0,}$/;var nc=/^-?\d+(?:\.\d+)?$/,Vf=/^(?:true|false)$/i;
var zi=E("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||(e._zod={}),e._zod.def=t,(o=(n=e._zod).onattach)!=null||(n.onattach=[])});var zk=e=>{let t=e.value;return!Pf(t)&&t.length!==void 0};var qf=
E("$ZodCheckMaxLength",(e,t)=>{var r;var n;zi.init(e,t),(r=(n=e._zod.def).when)!=null||(n.when=zk),e._zod.check=o=>{let i=o.value,s=i.length;if((typeof i=="string"&&s>t.maximum?zf(i):
s)<=t.maximum)return;let c=Ff(i);o.issues.push({origin:c,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,inst:e,continue:!t.abort})}});var Fk=E("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;
zi.init(e,t),t.pattern?(o=(n=e._zod).check)!=null||(n.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",code:"invalid_format",format:t.format,input:s.value,
...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),Xf=E("$ZodCheckRegex",(e,t)=>{Fk.init(e,t),e._zod.check=n=>{
t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}});var Yf={
major:4,minor:6,patch:7};var ze=E("$ZodType",(e,t)=>{var i,s;var n;e!=null||(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Yf;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,
...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let a of o)for(let c of a._zod.onattach)c(e);if(o.length===0)(i=(n=e._zod).deferred)!=null||(n.deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{
e._zod.run=e._zod.parse});else{let a=(u,l,d)=>{if(u.memo)return u;let p=ht(u),f;for(let m of l){if(m._zod.def.when){if(If(u)||!m._zod.def.when(u))continue}else if(p)continue;let h=u.issues.length,g=
m._zod.check(u);if(g instanceof Promise&&(d==null?void 0:d.async)===!1)throw new Ye;if(f||g instanceof Promise)f=(f!=null?f:Promise.resolve()).then(async()=>{await g,u.issues.length!==h&&(Ii(u.issues,
h,e),p||(p=ht(u,h)))});else{if(u.issues.length===h)continue;Ii(u.issues,h,e),p||(p=ht(u,h))}}return f?f.then(()=>u):u},c=(u,l,d)=>{if(ht(u))return u.aborted=!0,u;let p=a(l,o,d);if(
p instanceof Promise){if(d.async===!1)throw new Ye;return p.then(f=>e._zod.parse(f,d))}return e._zod.parse(p,d)};e._zod.run=(u,l)=>{if(l.skipChecks)return e._zod.parse(u,l);if(
l.direction==="backward"){let p=e._zod.parse({value:u.value,issues:[]},{...l,skipChecks:!0});return p instanceof Promise?p.then(f=>c(f,u,l)):c(p,u,l)}let d=e._zod.parse(u,l);if(d instanceof Promise){
if(l.async===!1)throw new Ye;return d.then(p=>a(p,o,l))}return a(d,o,l)}}},{get"~standard"(){return Xa(this,"~standard",Zk(this))},set"~standard"(e){Gt(this,"~standard",e)}}),em=(e,
t)=>e.issues.length?{issues:e.issues.map(n=>yt(n,t,Te()))}:{value:e.value};async function Kk(e,t){let n={async:!0};return em(await e._zod.run({value:t,issues:[]},n),n)}function Zk(e){return{validate:
t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return em(r,n)}catch{}return Kk(e,t)},vendor:"zod",version:1}}var tm=E("$ZodString",(e,t)=>{var n;ze.init(e,
t),e._zod.pattern=(n=t.pattern)!=null?n:Wf,e._zod.parse=(r,o)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",
input:r.value,inst:e}),r}});var nm=E("$ZodNumber",(e,t)=>{ze.init(e,t),e._zod.pattern=nc,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(typeof o=="number"&&
!Number.isNaN(o)&&Number.isFinite(o))return n;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"invalid_type",
input:o,inst:e,...i?{received:i}:{}}),n}});var rm=E("$ZodBoolean",(e,t)=>{ze.init(e,t),e._zod.pattern=Vf,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=n.value;
return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});function jk(e,t){let n=qa(e._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(i=>i[
0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&(s==null?void 0:s.direction)!=="backward"){for(let[c,u]of qa(e._zod.def.checks))if(a>c&&u._zod.def.when(i)){
let l=i.issues.length;return u._zod.check(i),i.issues[l].continue=!1,Ii(i.issues,l,e),i}}return o(i,s)}}var Bk=e=>Array.isArray(e)?e.length:-1;function Jf(e,t,n){e.issues.length&&t.issues.push(...gt(
n,e.issues)),t.value[n]=e.value}var om=E("$ZodArray",(e,t)=>{ze.init(e,t);let n=Wn.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:
"array",code:"invalid_type",input:i,inst:e}),r;r.value=n?n.alloc(e,r,Array(i.length),o):Array(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let c=0;c< i.length;c++){let u=i[c],l=
t.element._zod.run({value:u,issues:[]},o);if(l instanceof Promise)s.push(l.then(d=>Jf(d,r,c)));else if(Jf(l,r,c),a&&l.issues.length!==0&&ht(l))break}return s.length?Promise.all(s).then(()=>r):r},jk(e,
Bk)});function Fi(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...gt(n,e.issues))}if(!s&&o===void 0){
e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var Hk=[];
function Gk(e){var s,a,c,u;let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:Hk,o=r.length?[...t,...r]:t;for(let l of o)if(!((u=(c=(a=(s=e.shape)==null?void 0:s[
l])==null?void 0:a._zod)==null?void 0:c.traits)!=null&&u.has("$ZodType")))throw new Error(`Invalid element at key "${String(l)}": expected a Zod schema`);let i=Mf(e.shape);return{...e,allKeys:o,
symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function Wk(e,t,n,r,o,i,s){let a=[],c=o.keySet,u=o.catchall._zod,l=u.def.type,d=u.optin,p=u.optout,f=0;for(let m in t){if(s&&
n.issues.length!==f){if(ht(n,f))break;f=n.issues.length}if(c.has(m))continue;if(m==="__proto__"){l==="never"&&a.push(m);continue}if(l==="never"){a.push(m);continue}let h=u.run({value:t[m],issues:[]},
r);h instanceof Promise?e.push(h.then(g=>Fi(g,n,m,t,d,p))):Fi(h,n,m,t,d,p)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then((
)=>n):n}var im=E("$ZodObject",(e,t)=>{var u;ze.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),r=n!=null&&n.get?n.get.raw:(u=t.shape)!=null?u:{};if(r){let l=()=>{let d={...r};
return Object.defineProperty(t,"shape",{value:d}),l.raw=d,d};l.raw=r,Object.defineProperty(t,"shape",{get:l})}let o=Cf(()=>Gk(t));Gn(e,"propValues",l=>{let d=l.def.shape,p={};for(let f in d){let m=d[
f]._zod;if(m.values){Object.prototype.hasOwnProperty.call(p,f)||Lf(p,f,new Set);for(let h of m.values)p[f].add(h);m.optin!==void 0&&p[f].add(void 0)}}return p});let i=Ni,s=t.catchall,a,c=Wn.memoizer;
c==null||c.attach(e),e._zod.parse=(l,d)=>{a!=null||(a=o.value);let p=l.value;if(!i(p))return l.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),l;l.value=c?c.alloc(e,l,{},d):{};
let f=[],m=a.shape,h=d==null?void 0:d.abortEarly,g=l.issues.length;for(let O of a.allKeys){if(h&&l.issues.length!==g){if(ht(l,g))break;g=l.issues.length}if(O==="__proto__")continue;let _=m[O],S=
_._zod.optin,G=_._zod.optout,Je=_._zod.run({value:p[O],issues:[]},d);Je instanceof Promise?f.push(Je.then(Qt=>Fi(Qt,l,O,p,S,G))):Fi(Je,l,O,p,S,G)}return s?Wk(f,p,l,d,o.value,e,h===!0):f.length?
Promise.all(f).then(()=>l):l}});var sm=E("$ZodRecord",(e,t)=>{ze.init(e,t);let n=Wn.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Nf(i))return r.issues.push({expected:"record",
code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){r.value=n?n.alloc(e,r,{},o):{};let c=new Set;for(let l of a)if(typeof l=="string"||typeof l=="number"||
typeof l=="symbol"){if(c.add(typeof l=="number"?l.toString():l),l==="__proto__")continue;let d=t.keyType._zod.run({value:l,issues:[]},o);if(d instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(m=>yt(m,o,Te())),input:l,path:[l],inst:e});continue}
let p=d.value;if(p==="__proto__")continue;let f=t.valueType._zod.run({value:i[l],issues:[]},o);f instanceof Promise?s.push(f.then(m=>{m.issues.length&&r.issues.push(...gt(l,m.issues)),r.value[p]=
m.value})):(f.issues.length&&r.issues.push(...gt(l,f.issues)),r.value[p]=f.value)}let u;for(let l in i)if(!c.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;r.value[l]=i[l]}else u=u!=null?u:[
],u.push(l);u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let c;for(let u of Reflect.ownKeys(i)){if(u==="__proto__"||
!Object.prototype.propertyIsEnumerable.call(i,u))continue;let l=t.keyType._zod.run({value:u,issues:[]},o);if(l instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(typeof u=="string"&&nc.test(u)&&l.issues.length){let m=t.keyType._zod.run({value:Number(u),issues:[]},o);if(
m instanceof Promise)throw new Error("Async schemas not supported in object keys currently");m.issues.length===0&&(l=m)}if(l.issues.length){t.mode==="loose"?r.value[u]=i[u]:a?(c=c!=null?c:[],c.push(
u)):r.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(m=>yt(m,o,Te())),input:u,path:[u],inst:e});continue}let p=l.value;if(p==="__proto__")continue;let f=t.valueType._zod.run({
value:i[u],issues:[]},o);f instanceof Promise?s.push(f.then(m=>{m.issues.length&&r.issues.push(...gt(u,m.issues)),r.value[p]=m.value})):(f.issues.length&&r.issues.push(...gt(u,f.issues)),r.value[p]=
f.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}return s.length?Promise.all(s).then(()=>r):r}});var am=E("$ZodLiteral",(e,t)=>{ze.init(e,t);let n=
new Set(t.values);e._zod.values=n,Gn(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.length?`^(${o.map(i=>typeof i=="string"?Mi(i):i?Mi(i.toString()):String(i)).join("|")})$`:"^[^\\s\\S]$")}),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),r}});function Qf(e,t){return e.value=t.issues.length?void 0:t.value,e}var cm=E(
"$ZodOptional",(e,t)=>{ze.init(e,t),Gn(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",Gn(e,"values",n=>{let r=n.def.innerType._zod.values;
return r?new Set([...r,void 0]):void 0}),Gn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Af(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(
t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>Qf(n,i)):Qf(n,o)}return t.innerType._zod.run(n,r)}});
function um(e){return e.checks&&(e.checks=[...e.checks]),e}function lm(e,t){return new e(um({type:"string",...he(t)}))}function dm(e,t){return new e(um({type:"number",checks:[],...he(t)}))}
function pm(e,t){return new e({type:"boolean",...he(t)})}function Di(e,t){return new qf({check:"max_length",...he(t),maximum:e})}function Mr(e,t){return new Xf({check:"string_format",format:"regex",
...he(t),pattern:e})}var xt=E("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");ze.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){
Gt(this,"with",e)},parse(e,t){return Lr(this,e,t,{callee:this.parse})},parseAsync(e,t){return ec(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return Nr(this,e,t)},safeParseAsync(e,t){return tc(
this,e,t)},check(...e){var n;let t=this.def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:
!0})},clone(e,t){return Pr(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),Xk=E("ZodMiniString",(e,t)=>{tm.init(e,t),
xt.init(e,t)});function N(e){return lm(Xk,e)}var Yk=E("ZodMiniNumber",(e,t)=>{nm.init(e,t),xt.init(e,t)});function Wt(e){return dm(Yk,e)}var Jk=E("ZodMiniBoolean",(e,t)=>{rm.init(e,t),xt.init(e,t)});
function Vt(e){return pm(Jk,e)}var Qk=E("ZodMiniArray",(e,t)=>{om.init(e,t),xt.init(e,t)});function qt(e,t){return new Qk({type:"array",element:e,...he(t)})}var ev=E("ZodMiniObject",(e,t)=>{im.init(e,
t),xt.init(e,t),Uf(e,"shape",n=>n._zod.def.shape,!1)});function I(e,t){let n={type:"object",shape:e!=null?e:{},...he(t)};return new ev(n)}var fm=E("ZodMiniRecord",(e,t)=>{sm.init(e,t),xt.init(e,t)});
function Ui(e,t,n){return!t||!t._zod?new fm({type:"record",keyType:N(),valueType:e,...he(t)}):new fm({type:"record",keyType:e,valueType:t,...he(n)})}var tv=E("ZodMiniLiteral",(e,t)=>{am.init(e,t),
xt.init(e,t)});function mm(e,t){return new tv({type:"literal",values:Array.isArray(e)?e:[e],...he(t)})}var nv=E("ZodMiniOptional",(e,t)=>{cm.init(e,t),xt.init(e,t)});function wt(e){return new nv({
type:"optional",innerType:e})}Te({jitless:!0});var hm=(e,t)=>Lr(e,t);function ge(e,t){if(t)try{let n=Nr(e,JSON.parse(t));return n.success?n.data:void 0}catch{return}}var Xt={runner:"",hour:0,since:"",
lease:{until:"",by:""},lastRun:"",did:"",trouble:"",refused:{}};var gm="runner",ym="lease",bm="lastRun",ic="sending",xm="refused",iv=6e3,Ki,wm=()=>Ki!=null?Ki:Ki=PropertiesService.getScriptProperties(
),Ir=(e,t)=>{wm().setProperty(e,JSON.stringify(t))},sv=I({runner:N(),hour:Wt(),since:N()}),av=I({until:N(),by:N()}),cv=I({lastRun:N(),did:N(),trouble:N()}),uv=I({key:N(),gone:qt(N()),doubt:qt(N()),at:
N()}),lv=Ui(N(),I({email:N(),day:N()})),km=e=>{var t,n;return{...Xt,...ge(sv,e[gm]),...ge(cv,e[bm]),lease:(t=ge(av,e[ym]))!=null?t:Xt.lease,inFlight:ge(uv,e[ic]),refused:(n=ge(lv,e[xm]))!=null?n:{}}},
vm=({runner:e,hour:t,since:n})=>Ir(gm,{runner:e,hour:t,since:n}),Sm=({until:e,by:t})=>Ir(ym,{until:e,by:t}),Rm=({lastRun:e,did:t,trouble:n})=>Ir(bm,{lastRun:e,did:t,trouble:n}),_m=e=>Ir(ic,e),$m=()=>{
wm().deleteProperty(ic)};function Om(e){let t=Object.entries(e).sort(([,r],[,o])=>r.day< o.day?1:r.day>o.day?-1:0),n=0;Ir(xm,Object.fromEntries(t.filter(r=>(n+=JSON.stringify(r).length,n<=iv))))}
var Tm="firstLetter",Em=()=>Number(PropertiesService.getUserProperties().getProperty(Tm))||0,Cm=e=>{PropertiesService.getUserProperties().setProperty(Tm,String(e))};var Pm="workbook",Am="marks",sc=
"settings",Lm="groups",Nm="lines",Mm="staff",dv=8500,pv=wt(Wt()),fv=I({version:Wt(),spreadsheetId:N(),tabs:I(Object.fromEntries(Object.keys(P).map(e=>[e,pv]))),owner:N()}),mv=I({secret:N().check(Mr(
/^[0-9a-f]{64}$/)),isNew:wt(mm(!0))}),hv=Ui(N(),N()),gv=I({accounts:wt(Wt()),units:wt(Wt())}),yv=qt(N());function kt(){let e=PropertiesService.getScriptProperties().getProperties(),t=ge(fv,e[Pm]);if(
t)return{...t,staff:ge(yv,e[Mm]),groups:e[Lm],lines:ge(gv,e[Nm]),post:km(e),settings:ge(hv,e[sc]),markSecret:Im(e)}}var Im=e=>ge(mv,e[Am]),zm=()=>Im(PropertiesService.getScriptProperties(
).getProperties());function ac(e){PropertiesService.getScriptProperties().setProperty(Am,JSON.stringify(e))}function cc({version:e,spreadsheetId:t,tabs:n,owner:r}){
PropertiesService.getScriptProperties().setProperty(Pm,JSON.stringify({version:e,spreadsheetId:t,tabs:n,owner:r}))}function Fm(e){let t=JSON.stringify(e),n=PropertiesService.getScriptProperties();
encodeURIComponent(t).replace(/%../g,"x").length<=dv?n.setProperty(sc,t):n.deleteProperty(sc)}function Zi(e){PropertiesService.getScriptProperties().setProperty(Lm,e)}function ji(e){
PropertiesService.getScriptProperties().setProperty(Nm,JSON.stringify(e))}function Bi(e){PropertiesService.getScriptProperties().setProperty(Mm,JSON.stringify(e))}var bv=3,ie=class{constructor(t={}){
this.begun=t;this.now=_t(Date.now());this.today=this.now.slice(0,10);this.unsettled=!1;this.held=new Map;this.tables=new Map;this.drafts=Kp;this.book=t.book}remembered(){var t;if((t=
this.memory)!=null||(this.memory=kt()),!this.memory)throw new L({key:"workbook.notSetUp"});return this.memory}spreadsheet(){var t,n;return(n=this.book)!=null||(this.book=(t=
SpreadsheetApp.getActiveSpreadsheet())!=null?t:SpreadsheetApp.openById(this.remembered().spreadsheetId)),this.book}sheet(t){let n=this.held.get(t);if(n)return n;let r=this.remembered().tabs[t],o=
r===void 0?null:this.spreadsheet().getSheetById(r);if(!o)throw new L({key:"workbook.lostTab",with:{tab:P[t].title}});return this.held.set(t,o),o}visitor(){var t,n,r,o;return(o=this.asking)!=null?o:
this.asking=(r=(n=(t=this.begun).who)==null?void 0:n.call(t,this))!=null?r:mi}settings(){var t,n;return(n=this.read)!=null||(this.read=At((t=this.remembered().settings)!=null?t:this.settingTexts(
)).settings),this.read}staff(){var i;let t=this.remembered(),n=this.listedStaff();if(!n)return(i=t.staff)!=null?i:[];let{staff:r,kept:o}=zp(n,t.staff);return(o==null?void 0:o.length)===0&&
t.owner===""?t.staff:(o&&o.length< t.staff.length&&(Bi(o),t.staff=o),r)}listedStaff(){try{return this.settings().staff}catch(t){if(t instanceof L)return;throw t}}compileSettings(){let t=
this.settingTexts();JSON.stringify(t)!==JSON.stringify(this.remembered().settings)&&Fm(t);let{settings:n,problems:r}=At(t);return this.read=n,this.staff(),r}settingTexts(){let t=this.table(
"settings").rows;return Object.fromEntries(t.filter(n=>n.label).map(n=>[n.label.trim(),n.value]))}markKey(){var n,r;let{markSecret:t}=this.begun.setUpKey?{markSecret:void 0}:this.remembered();return(
r=this.key)!=null||(this.key=(n=this.begun.setUpKey)!=null?n:t&&new Dn(t.secret)),this.key}needsToday(t){if(t!=="settings"&&!this.begun.setUpKey&&this.remembered().version!==vf)throw new L({key:
"workbook.otherLayout"})}table(t){var r;let n=(r=this.tables.get(t))!=null?r:this.readTable(t);return this.tables.set(t,n),n}readTable(t){this.needsToday(t);let n=t==="accounts"?hi(this.table(
"units").rows.map(({code:r})=>r)):void 0;return new Oi(t,this.sheet(t),n)}edits(t,n){this.held.set(t,n)}reread(t){this.tables.delete(t)}settle(){this.unsettled&&SpreadsheetApp.flush(),this.unsettled=
!1}forget(){this.tables.clear()}putTyped(t,n){n.length&&(this.table(t).putTyped(n),this.unsettled=!0)}putOwn(t,n){n.length&&(this.table(t).putOwn(n),this.unsettled=!0)}append(t,n){n.length&&(
this.table(t).append(n),this.unsettled=!0)}makeRoom(t,n){this.table(t).makeRoom(n)}readyLines(){var r;let t=(r=this.remembered().lines)!=null?r:{},n=ff(o=>this.table(o),t,()=>Ci(this.spreadsheet(),
this.staff(),this.remembered().owner));n!==t&&(ji(n),this.unsettled=!0)}putNotes(t,n){n.length&&(this.table(t).putNotes(n),this.unsettled=!1)}noteEdited(t){let{edited:n}=this.begun;if(!n)return;let r=
n.getNote();Ti(r,t)!==r&&n.setNote(Ti(r,t)),this.unsettled=!1}lookAgain(){let t=[...this.tables.values()].filter(n=>n.key!==void 0&&Ha(n));return t.some($f)?(SpreadsheetApp.flush(),this.unsettled=!1,
t.map(({tab:n})=>this.putBackRows(n)).some(n=>n)):!1}putBackRows(t){let n=0;for(let r=this.table(t);n<4&&Of(r)&&(n+=1,this.reread(t),Tf(r,this.table(t)),!!Ha(this.table(t)));r=this.table(
t))SpreadsheetApp.flush();return n>0}refreshSummary(){let t=this.table("units"),n=Er(t.rows);n!==this.remembered().groups&&(Li(this.sheet("summary"),t.sheet.getName(),t.positions,t.rows),Zi(n),
this.unsettled=!0)}sortUnits(){let t=this.table("units");if(t.rows.length===0)return;let n=t.sheet.getLastColumn();t.sheet.getRange(2,1,t.rows.length,n).sort([{column:t.at("order"),ascending:!0},{
column:t.at("code"),ascending:!0}]),this.unsettled=!0,this.forget()}mayWrite(t,n){let r=this.table(t);return r.sheet.getRange(2,r.at(n)).canEdit()}broke(t){for(let n of t.slice(0,bv))_r("check",n)}
lostLog(){try{return this.sheet("log"),[]}catch(t){if(t instanceof L)return[t.problem];throw t}}log(t){let[n]=t.length?this.lostLog():[];t.length===0||n||(this.unsettled=!0,gf(this.sheet("log"),t,
this.now,U(this.visitor())))}exclusively(t){if(!Hn(this.begun.waitMs))return;this.forget();let n=t();return this.settle(),n}refusedAddresses(){var t,n;return(n=(t=this.remembered().post)==null?void 0:
t.refused)!=null?n:{}}newId(){let t="r";for(;t.length<13;)t+=Math.floor(Math.random()*36).toString(36);return t}link(){return`https:\x2f/docs.google.com/spreadsheets/d/${this.remembered(
).spreadsheetId}/edit`}linkTo(t,n){var o;let{tabs:r}=this.remembered();return`${this.link()}#gid=${(o=r[t])!=null?o:0}&range=A${te(n)}`}};var Dm="sendDailyLetters",xv="Asia/Ho_Chi_Minh",uc=(
)=>ScriptApp.getProjectTriggers().filter(e=>e.getHandlerFunction()===Dm),zr={exists:()=>uc().length>0,isOwn:e=>uc().some(t=>t.getUniqueId()===e),ensure(e){ScriptApp.requireScopes(
ScriptApp.AuthMode.FULL,["https:\x2f/www.googleapis.com/auth/script.scriptapp","https:\x2f/www.googleapis.com/auth/script.send_mail"]);let t=uc();e!==void 0&&ScriptApp.newTrigger(Dm).timeBased(
).everyDays(1).atHour(e).inTimezone(xv).create(),t.forEach(n=>ScriptApp.deleteTrigger(n))}};var wv=24*36e5,Vn=class{constructor(t){this.book=t;this.from=Date.now()}post(){var t,n;return(n=(t=kt(
))==null?void 0:t.post)!=null?n:Xt}setRunner(t){vm(t)}setLease(t){Sm(t)}setLastRun(t){Rm(t)}setRefused(t){Om(t)}keepJournal(t){_m(t)}closeJournal(){$m()}alone(t,n){let r=Hn();if(r)try{t.forget();
let o=n();return t.settle(),{value:o}}finally{r.releaseLock()}}quota(){return MailApp.getRemainingDailyQuota()}renewsIn(){var t;return(t=this.firstLetter)!=null||(this.firstLetter=Em()),
this.firstLetter+wv-Date.now()}send({to:t,subject:n,text:r,html:o,attachments:i,senderName:s,replyTo:a}){this.rememberFirstLetter(),MailApp.sendEmail({to:t.join(","),subject:n,body:r,htmlBody:o,name:
s.replace(/\s+/g," "),...a?{replyTo:a}:{},...i.length?{attachments:i.map(({name:c,mime:u,content:l})=>Utilities.newBlob(l,u,c))}:{}})}rememberFirstLetter(){try{this.renewsIn()<=0&&(this.firstLetter=
Date.now(),Cm(this.firstLetter))}catch{this.firstLetter=Date.now()}}sleep(t){Utilities.sleep(t)}elapsed(){return Date.now()-this.from}me(){return Session.getEffectiveUser().getEmail().toLowerCase()}
zones(){return{script:Session.getScriptTimeZone(),book:this.book().getSpreadsheetTimeZone()}}setTrigger(t){zr.ensure(t)}hasTrigger(){return zr.exists()}};function Um(e,t){if(!t||/\s/.test(t))return!1;
let n=rt(t);return e.email.toLowerCase().replace(/[.]|[^\0-\x7F]/g,"").indexOf(n.slice(0,n.indexOf("@")).replace(/\./g,""))<0?!1:we(e.email).emails.some(o=>rt(o)===n)}var kv=(e,t)=>t.some(
n=>n.code.trim()===e&&we(n.email).emails.length>0),vv=(e,t)=>t.filter(n=>Um(n,e)),Km=(e,t)=>t.some(n=>Um(n,e));function Hi(e,t){switch(e.is){case"staff":case"person":return vv(e.email,t);case"link":
return t.filter(n=>n.code.trim()===e.unit);case"unlisted":case"nobody":return[]}}function Gi(e,t){switch(e.is){case"staff":return!0;case"unlisted":return t.mayChoose;case"person":case"link":
case"nobody":return!1}}var lc=(e,t)=>e.is==="nobody"?{key:"who.nobody"}:{key:"who.unknown",with:{email:U(e),contact:t.contact}};function Wi(e,t,n,r){if(t.is==="nobody")return{may:!1,why:{key:
"who.nobody"}};if(!e.trim()||!n.some(i=>i.code.trim()===e))return{may:!1,why:{key:"form.unknownUnit",with:{code:e}}};let o=()=>Hi(t,n).some(i=>i.code.trim()===e)?{may:!0,unlisted:!1}:{may:!1,why:{key:
"who.notYours"}};switch(t.is){case"staff":return{may:!0,unlisted:!1};case"person":case"link":return o();case"unlisted":return Gi(t,r)?kv(e,n)?{may:!1,why:{key:"who.hasContact",with:{contact:r.contact}
}}:{may:!0,unlisted:!0}:{may:!1,why:lc(t,r)}}}function Vi(){let e=Session.getActiveUser().getEmail().toLowerCase();return e&&e===Session.getEffectiveUser().getEmail().toLowerCase()?e:""}var qn=
e=>t=>e===""?mi:lt(e,t.staff())||Rr(e,t.remembered().owner)?{is:"staff",email:e}:Km(e,t.table("units").rows)?{is:"person",email:e}:{is:"unlisted",email:e};function Zm(e){let t=e==null?void 0:
e.triggerUid,n=new Vn(()=>r.spreadsheet());if(typeof t!="string"||!K(n,()=>zr.isOwn(t)))return;let r=new ie({who:o=>qn(K(n,()=>n.me()))(o)});wp(r,n)}var Xn=({first:e,last:t},n)=>n>=e&&n<=t;
function Sv(e,t){let n=e.markKey();if(!t.columns().has("review")||!n)return;let o=e.table("accounts").rows.flatMap((i,s)=>{let a=i.review?Lt(i,n):"";return Xn(t,s)&&a!==i.approved?[{index:s,cells:{
approved:a}}]:[]});e.putOwn("accounts",o)}function Rv(e,t){Sv(e,t);let n=e.table("accounts").rows,r=n.map(({faults:l,mask:d})=>({faults:l,mask:d})),o=Ie(e,n),i=new Set;n.forEach((l,d)=>{Xn(t,d)&&
i.add(l.unit.trim())});let s=(l,d)=>Xn(t,d)||i.has(l.unit.trim()),a=ni(n,o,s);Ke.some(l=>t.columns().has(l))&&$v(e,t,n,a),e.putOwn("accounts",ri(n,o,s)),e.putOwn("accounts",a),e.putOwn("units",Dt(
e.table("units").rows,o,()=>!0)),gr(e,"accounts",t.columns(),l=>Xn(t,l));let c=t.first===t.last&&t.columns().size===1&&n[t.first]!==void 0,u=va(a,r.map(({faults:l})=>l),o);c&&u.length===0&&u.push({
index:t.first,notes:hr(o.accounts[t.first])}),_v(e,t,u,r)}function _v(e,t,n,r){var a,c,u;let o=n.length===1&&t.first===t.last&&t.columns().size===1?n[0]:void 0,i=Object.entries((a=o==null?void 0:
o.notes)!=null?a:{}).filter(([l,d])=>!t.columns().has(l)&&d!==""!==Cl(r[o.index].mask,l)),[s]=Object.entries((c=o==null?void 0:o.notes)!=null?c:{}).filter(([l])=>t.columns().has(l));(o==null?void 0:
o.index)===t.first&&s&&i.length===0?e.noteEdited((u=s[1])!=null?u:""):e.putNotes("accounts",n)}function $v(e,t,n,r){let o=new Map(r.map(s=>[s.index,s])),i=Math.min(t.last,n.length-1);for(let s=
t.first;s<=i;s+=1)o.has(s)||r.push({index:s,cells:Object.fromEntries(et.map(a=>[a,n[s][a]]))});r.sort((s,a)=>s.index-a.index);for(let s of r){let a=n[s.index],c=Xn(t,s.index)&&s.cells.rowId?{updated:
e.now,by:"",source:sn.hand}:{updated:a.updated,by:a.by,source:a.source};Object.assign(s.cells,c)}}function Ov(e,t){let n=e.table("accounts").rows,r=Ie(e,n);e.putOwn("accounts",ri(n,r,()=>!0)),
e.putOwn("units",Dt(e.table("units").rows,r,()=>!0)),gr(e,"units",t.columns(),o=>Xn(t,o))}function dc(e,t){me(e,()=>t.tab==="accounts"?Rv(e,t):Ov(e,t))}function Ev(e){let t=e;return t.rowStart&&
t.rowEnd&&t.columnStart&&t.columnEnd?t:{rowStart:e.getRow(),rowEnd:e.getLastRow(),columnStart:e.getColumn(),columnEnd:e.getLastColumn()}}var Cv=({range:e})=>typeof e.getGridId=="function";function jm(
e){if(!Cv(e))return;let t=new ie({book:e.source,edited:e.range,waitMs:5e3});try{let n=e.range.getGridId(),r=["accounts","units","settings"].find(u=>t.remembered().tabs[u]===n);if(!r)return;let{
rowStart:o,rowEnd:i,columnStart:s,columnEnd:a}=Ev(e.range);if(i<2)return;if(r==="settings"){Pv(t);return}t.edits(r,e.range.getSheet());let c=()=>new Set(Object.keys(X(r)).filter(u=>{let l=t.table(
r).at(u);return l>=s&&l<=a}));dc(t,{tab:r,first:Math.max(o,2)-2,last:i-2,columns:c})}catch(n){if(!(n instanceof L))throw n;n.problem.key!=="workbook.notSetUp"&&e.source.toast(x(n.problem),
"Sổ Tài Khoản",15)}}function Pv(e){let t=e.compileSettings();t.length&&e.spreadsheet().toast(t.slice(0,3).map(x).join(`\n`),"Cấu hình",15),dc(e,{tab:"units",first:0,last:-1,columns:()=>new Set})}
function Bm(e){var t;return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):(t=me(e,()=>(Re(e,!0),e.sortUnits(),F({}))))!=null?t:w({key:"workbook.busy"})}var pc="Sổ Tài Khoản",Fr=["spreadsheets",
"script.container.ui","userinfo.email"],Hm=[...Fr,"script.scriptapp","script.send_mail"],fc=[{page:"form",caption:"Khai báo tài khoản",where:"sidebar",who:"everybody",scopes:Fr},"—",{page:"check",
caption:"Kiểm tra toàn bộ",where:"sidebar",who:"staff",scopes:Fr},{caption:"Đưa đơn vị còn thiếu lên đầu",run:"showMissingFirst",scopes:Fr},{page:"roster",caption:"Nhập danh sách đơn vị",where:{width:
760,height:560},who:"staff",scopes:Fr},{page:"letters",caption:"Thư…",where:{width:900,height:640},who:"staff",scopes:Hm},"—",{caption:"Thiết lập, sửa lại sổ",run:"setUp",scopes:Hm}],mc=
e=>typeof e=="object"&&"page"in e,Gm=Object.fromEntries(fc.filter(mc).map(e=>[e.page,e])),qi=e=>`show${e.charAt(0).toUpperCase()}${e.slice(1)}`,Wm=e=>fc.flatMap(t=>t!=="—"&&(mc(t)?qi(t.page):
t.run)===e?t.scopes:[]).map(t=>`https:\x2f/www.googleapis.com/auth/${t}`),Av=fc.map(e=>e==="—"?void 0:{caption:e.caption,run:mc(e)?qi(e.page):e.run});function Vm(){let e=SpreadsheetApp.getUi(
).createMenu(pc);for(let t of Av)t?e.addItem(t.caption,t.run):e.addSeparator();e.addToUi()}var Lv=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);function qm(e,t){let n=
HtmlService.createHtmlOutputFromFile(e),r=t.settings?At(t.settings).settings.contact:"";return r?n.append(`\x3cp id="contact">${Lv(x({key:"page.contact",with:{contact:r}}))}\x3c/p>`):n}function hc(e,
t,n){let r=Object.values(pe),o=u=>n&&Object.prototype.hasOwnProperty.call(n,u)?n[u]:void 0,i=e.rows.every(u=>!u.label.trim()),s=e.rows.flatMap((u,l)=>{let d=o(u.label.trim());return d!==void 0&&
d!==u.value?[{index:l,cells:{value:d}}]:[]});e.putTyped(s);let a=r.filter(({label:u})=>!e.rows.some(l=>l.label.trim()===u));e.append(a.map(({label:u,initial:l,help:d})=>{var p;return{label:u,value:(p=
o(u))!=null?p:u===pe.staff.label?t():l,help:d}}));let c=e.rows.flatMap((u,l)=>{let d=r.find(({label:p})=>p===u.label.trim());return d&&d.help!==u.help?[{index:l,cells:{help:d.help}}]:[]});
return e.putTyped(c),n?[{key:"setup.settingsBack"}]:i?[]:a.map(({label:u})=>({key:"setup.setting",with:{label:u}}))}var Yt=Object.keys(P);function Nv(e){return e.getSheets().map(t=>({sheet:t,id:
t.getSheetId(),name:t.getName(),made:!1}))}var gc=class{constructor(t,n){this.book=t;this.known=n}find(t,n){var s;let{title:r}=P[t],o=n===void 0?null:this.book.getSheetById(n);if(o){let a=o.getName();
return{found:{sheet:o,id:n,name:a,made:!1},did:a===r?[]:[{key:"setup.tabKept",with:{tab:r,name:a}}]}}let i=this.present().find(({name:a,id:c})=>a===r&&!this.known.has(c));return i?{found:i,did:
n===void 0?[]:[{key:"setup.tabKept",with:{tab:r,name:r}}]}:{found:(s=this.blankFirst(r))!=null?s:this.make(r),did:[{key:n===void 0?"setup.tabMade":"setup.tabRemade",with:{tab:r}}]}}present(){var t;
return(t=this.others)!=null?t:this.others=Nv(this.book)}blankFirst(t){let[n,...r]=this.present();if(!(!n||r.length||this.known.has(n.id)||n.sheet.getLastRow()>0))return n.sheet.setName(t),
Object.assign(n,{name:t,made:!0})}make(t){let n=this.book.insertSheet(t,this.present().length),r={sheet:n,id:n.getSheetId(),name:t,made:!0};return this.present().push(r),r}};function Xm(e,t){let n=
new Set(Object.values(t)),r=new gc(e,n),o={},i=[];for(let s of Yt){let{found:a,did:c}=r.find(s,t[s]);n.add(a.id),o[s]=a,i.push(...c)}return{found:o,did:i}}var Mv=3,Iv=()=>Ip(Array.from({length:Mv},(
)=>Utilities.getUuid()));function Ym(e){let t=e!=null?e:zm();t||(t={secret:Iv(),isNew:!0},ac(t));let{secret:n,isNew:r}=t;return{key:new Dn(n),isNew:r===!0,allMarked:()=>ac({secret:n})}}var Jm=
"Asia/Ho_Chi_Minh",Qm="vi_VN";function zv(e){let t=[];return e.getSpreadsheetTimeZone()!==Jm&&(e.setSpreadsheetTimeZone(Jm),t.push({key:"setup.zone"})),e.getSpreadsheetLocale()!==Qm&&(
e.setSpreadsheetLocale(Qm),t.push({key:"setup.locale"})),t}var eh=Yt.filter(e=>Object.keys(X(e)).length>0);function Fv(e){return e.isNew?(lf(e),Or(e),Ma(e),[]):[...df(e),...Or(e)]}function yc(e){
var t,n;try{return(n=(t=e.getOwner())==null?void 0:t.getEmail().toLowerCase())!=null?n:""}catch{return""}}function Dv(e,t,n,r,o){let i=new jn(Ci(e,r,o)),s=Yt.flatMap(a=>{var c,u,l,d,p,f;
return i.ensure({tab:a,...t[a],rows:(u=(c=n.get(a))==null?void 0:c.rows)!=null?u:0,columns:(d=(l=n.get(a))==null?void 0:l.columns)!=null?d:0,positions:(f=(p=n.get(a))==null?void 0:p.positions)!=null?
f:new Map})});return i.hiddenStay?[...s,{key:"setup.hidden"}]:s}function Uv(e,t,n,r,o,i){var p;let s=Object.fromEntries(Yt.map(f=>[f,t[f].id])),c=(f=>({version:f,spreadsheetId:e.getId(),tabs:s,owner:
r}))((p=n==null?void 0:n.version)!=null?p:0),u=n&&{version:n.version,spreadsheetId:n.spreadsheetId,tabs:n.tabs,owner:n.owner},l=JSON.stringify(u)===JSON.stringify(c),d=Object.fromEntries(Yt.filter(
f=>!t[f].made).map(f=>[f,t[f].sheet]));Sf(c.version,{sheets:d,office:o,markKey:i},f=>{cc({...c,version:f}),l=!0}),l||cc(c)}function Kv(e,t){if((e==null?void 0:e.tabs.settings)===void 0||
e.tabs.settings===t)return;let{settings:n={},staff:r}=e;return{...n,...r?{[pe.staff.label]:r.join(", ")}:{}}}function Zv(e,t){JSON.stringify(e)!==JSON.stringify(t)&&Bi(e);let n=t?Fp(e,t):[];
return n.length?[{key:"setup.staffJoined",with:{emails:n.join(", ")}}]:[]}function th(e){var O,_;let t=kt(),n=yc(e),r=zv(e),{found:o,did:i}=Xm(e,(O=t==null?void 0:t.tabs)!=null?O:{});r.push(...i),
o.summary.made&&o.summary.sheet.setFrozenRows(1);let s=new Map;for(let S of eh){let G=qp(S,o[S]);s.set(S,G.open),r.push(...G.did)}let a=Ym(t==null?void 0:t.markSecret),c=new ie({book:e,setUpKey:a.key}
);for(let S of Yt)c.edits(S,o[S].sheet);let u,l=()=>u!=null?u:u=Session.getActiveUser().getEmail().toLowerCase()||n,d=Kv(t,o.settings.id),p=s.get("settings").isNew;p||r.push(...hc(c.table("settings"),
l,d));let f=p?(_=t==null?void 0:t.staff)!=null?_:[l()]:At(c.settingTexts()).settings.staff;r.push(...Dv(e,o,s,f,n));for(let S of eh)r.push(...Fv(s.get(S)));p&&r.push(...hc(c.table("settings"),l,d)),
Uv(e,o,t,n,c,a.key);let m=a.isNew?wf(c,a.key):0;m&&r.push({key:"setup.markedAnew",with:{count:m}}),a.isNew&&a.allMarked();let h=c.table("units");r.push(...Li(o.summary.sheet,o.units.name,s.get(
"units").positions,h.rows)),(t==null?void 0:t.groups)!==Er(h.rows)&&Zi(Er(h.rows)),c.compileSettings(),r.push(...Zv(c.settings().staff,t==null?void 0:t.staff));let g=Object.fromEntries(Ai.map(S=>[S,
s.get(S).rows]));return Ai.some(S=>{var G;return((G=t==null?void 0:t.lines)==null?void 0:G[S])!==g[S]})&&ji(g),Re(c,!0),SpreadsheetApp.flush(),{first:(!t||t.version===0)&&!m,did:r}}var Xi=(e,t=pc)=>{
let n=SpreadsheetApp.getUi();n.alert(t,e,n.ButtonSet.OK)};function bc(e,t){ScriptApp.requireScopes(ScriptApp.AuthMode.FULL,Wm(e));try{let n=Vi(),r=n?t(new ie({who:qn(n)})):[{key:"who.nobody"}];
r!=null&&r.length&&Xi(r.map(x).join(`\n`))}catch(n){Xi(x(Si(n)))}}function nh(e){bc(qi(e),t=>{let n=qm(e,t.remembered()),{caption:r,where:o}=Gm[e],i=SpreadsheetApp.getUi();o==="sidebar"?i.showSidebar(
n.setTitle(r)):i.showModalDialog(n.setWidth(o.width).setHeight(o.height),r)})}function rh(){bc("showMissingFirst",e=>{let t=Bm(e);t.ok||Xi(t.problems.map(({sentence:n})=>n).join(`\n`))})}function jv(
e){let t=e.visitor();return t.is==="staff"||Rr(yc(e.spreadsheet()),U(t))}function oh(){bc("setUp",e=>{if(kt()&&!jv(e))return[{key:"who.staffOnly"}];let t=Hn();if(!t)return[{key:"workbook.busy"}];let{
first:n,did:r}=th(e.spreadsheet());t.releaseLock();let o=r.map(x);return Xi(n?x({key:"setup.first"}):o.length?o.join(`\n`):x({key:"setup.nothing"}),"Thiết lập, sửa lại sổ"),[]})}var Bv=(
...e)=>e.filter(([t])=>t).map(([,t])=>t);function xc({runner:e,since:t,lastRun:n,trouble:r},o,i){let s=a=>a!==""&&se(Y(a),i)>1;if(!(!e||!o))return r?{key:"health.trouble",with:{trouble:r}}:!n||n< t?s(
t)?{key:"health.never",with:{since:ae(t)}}:void 0:s(n)?{key:"health.gap",with:{last:ae(n)}}:void 0}function ih({office:e,post:t,remembered:n,state:r}){let{runner:o}=n;if(!o||
!r.settings.lettersOn)return[];let i=o===U(e.visitor());return i&&!t.hasTrigger()?[{key:"health.noTrigger"}]:Hv(xc(n,!0,e.today))?[i?{key:"health.stalled"}:{key:"health.stalledOther",with:{email:o}}]:
[]}var Hv=e=>e!==void 0&&e.key!=="health.trouble";function sh({office:e,remembered:{runner:t,hour:n},state:{settings:r}}){if(!t||!r.lettersOn||n===r.sendHour)return;let o={set:String(r.sendHour),runs:
String(n)};return t===U(e.visitor())?{key:"health.hour",with:o}:{key:"health.hourOther",with:{...o,email:t}}}function Gv({remembered:{runner:e},state:t}){return[[e!=="",{key:"health.runner",with:{
email:e}}],[e==="",{key:"health.noRunner"}],[e!==""&&!t.settings.lettersOn,{key:"health.paused"}]]}function Wv({office:e,remembered:t,state:n}){let{runner:r,hour:o,lastRun:i,did:s,trouble:a}=t,c=_a(
e.now,o,i);return[[i!=="",{key:"health.lastRun",with:{at:ae(i),did:s}}],[i==="",{key:"health.noRun"}],[a!=="",{key:"health.trouble",with:{trouble:a}}],[r!==""&&n.settings.lettersOn,{key:
"health.nextRun",with:{day:be(Y(c)),hour:String(o)}}],[wr(t,e.now),{key:"health.sending"}]]}function ah(e){let{post:t,state:n,quota:r}=e,o=t.zones(),i=u=>[...n.register.values()].filter(
l=>l.state===u).length,s=i("held"),a=i("unknown"),c=i("failed");return Bv(...Gv(e),...Wv(e),[!0,{key:"health.quota",with:{left:r}}],[o.script!==o.book,{key:"letter.zones",with:o}],[s>0,{key:
"health.held",with:{letters:s}}],[a>0,{key:"health.unknown",with:{letters:a}}],[c>0,{key:"health.failed",with:{letters:c}}])}function ch(e){Vm(),Vv(e==null?void 0:e.source)}function Vv(e){try{let t=
new ie({book:e,waitMs:5e3});t.compileSettings(),me(t,()=>Re(t,t.mayWrite("accounts","review"))),qv(t,e)}catch(t){t instanceof L&&t.problem.key!=="workbook.notSetUp"?e==null||e.toast(x(t.problem),
"Sổ Tài Khoản",30):t instanceof L||_r("onOpen",t)}}function qv(e,t){var r;let n=xc((r=e.remembered().post)!=null?r:Xt,e.settings().lettersOn,e.today);n&&e.mayWrite("settings","value")&&(t==null||
t.toast(x(n),"Sổ Tài Khoản",30))}function uh(e,{unit:t,draft:n}){return e.drafts.keep(t,n),F({})}function lh(e,{unit:t}){return e.drafts.drop(t),F({})}var dh=["code","name","kind","parent","email",
"phone","required","extendedTo","note"],Xv={code:["ma don vi","unit code","unit_code","code"],name:["ten","don vi","unit name","unit_name","name"],kind:["loai don vi","kind"],parent:[
"don vi cap tren","truc thuoc","parent"],email:["email","e-mail","thu dien tu","dia chi email"],phone:["dien thoai","so dien thoai","sdt","phone"],required:["bat buoc","required"],extendedTo:[
"gia han"],note:["note"]};function Yv(e){var l,d,p,f,m;let t=e.replace(/^\uFEFF/,""),n=(l=t.split(/[\r\n]/).find(h=>h.trim()))!=null?l:"",r=n.indexOf("\u0009")>=0?"\u0009":((p=(d=n.match(/;/g))==null?
void 0:d.length)!=null?p:0)>((m=(f=n.match(/,/g))==null?void 0:f.length)!=null?m:0)?";":",",o=[],i=[],s="",a=!1,c=()=>{i.push(s),s=""},u=()=>{c(),o.push(i),i=[]};for(let h=0;h< t.length;h+=1){let g=t[
h];a?g!=='"'?s+=g:t[h+1]==='"'?(s+='"',h+=1):a=!1:g==='"'&&s===""?a=!0:g===r?c():g===`\n`?u():g!=="\r"&&(s+=g)}return(s||i.length)&&u(),o}var Jv=e=>{let t=v(k(e));return dh.find(n=>v(Ce[
n].heading)===t||Xv[n].includes(t))};function wc(e){let[t={cells:[]},...n]=Yv(e).map((a,c)=>({line:c+1,cells:a})).filter(({cells:a})=>a.some(c=>c.trim())),r=new Map;t.cells.forEach((a,c)=>{let u=Jv(
a);u&&!r.has(u)&&r.set(u,c)});let o=["code","name"].filter(a=>!r.has(a)).map(a=>Ce[a].heading),i=[];return{lines:n.map(({line:a,cells:c})=>{var l;let u=Object.fromEntries(dh.map(d=>[d,k(r.has(d)?c[
r.get(d)]:"")]));for(let d of["name","kind","parent","note"]){let p=u[d]?tn(c[r.get(d)]):void 0;p&&i.push({line:a,from:u[d],to:p.text})}return u.required&&(u.required=v(u.required)===v(B.no)?B.no:v(
u.required)===v(B.yes)?B.yes:u.required),u.extendedTo&&(u.extendedTo=(l=ce(u.extendedTo))!=null?l:u.extendedTo),{line:a,unit:u}}),has:[...r.keys()],missingColumns:o,offers:i}}function kc(e,t){let n={
added:[],changed:[],same:0,rejected:[]},r=new Map;t.forEach((s,a)=>{s.code.trim()&&r.set(s.code.trim(),a)});let o=new Map;for(let{line:s,unit:a}of e.lines)a.code&&!o.has(a.code)&&o.set(a.code,s);
let i=ti([...e.lines.map(({unit:s})=>s),...t.filter(s=>!o.has(s.code.trim()))]);return e.lines.forEach(({line:s,unit:a},c)=>{let u=i[c].filter(({column:m,problem:h})=>m!=="phone"&&
h.key!=="roster.codeTwice").map(Es),l=o.get(a.code);if(l!==void 0&&l!==s&&u.push(x({key:"roster.repeatedInPaste",with:{code:a.code,line:l}})),u.length){n.rejected.push({line:s,text:[a.code,
a.name].filter(Boolean).join(" · ")||"(trống)",why:u});return}let d=r.get(a.code);if(d===void 0){n.added.push({line:s,unit:a});return}let p=e.has.filter(m=>m!=="code"&&a[m]!==t[d][m]);if(
p.length===0){n.same+=1;return}let f=Object.fromEntries(e.has.map(m=>[m,a[m]]));n.changed.push({line:s,index:d,unit:f,code:a.code,name:a.name,columns:p.map(m=>Ce[m].heading)})}),n}var Qv=2e4;
function ph(e){return e.lines.length===0?[ee({key:"roster.empty"})]:e.lines.length>Qv?[ee({key:"roster.tooLong"})]:e.missingColumns.map(t=>ee({key:"roster.needColumn",with:{column:t}}))}function fh(e,
{text:t}){if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let n=wc(t),r=ph(n);if(r.length)return ve(r);let o=kc(n,e.table("units").rows);return F({added:o.added.map(({line:i,unit:s})=>({
line:i,code:s.code,name:s.name})),changed:o.changed.map(({line:i,code:s,name:a,columns:c})=>({line:i,code:s,name:a,columns:c})),same:o.same,rejected:o.rejected,offers:n.offers,missingColumns:[]})}
function eS(e,t){t.added.length+t.changed.length&&e.log([{what:{key:"log.roster",with:{added:t.added.length,changed:t.changed.length,rejected:t.rejected.length}}}]),e.putTyped("units",t.changed.map(({
index:n,unit:r})=>({index:n,cells:r}))),e.append("units",t.added.map(({unit:n})=>({...n}))),e.makeRoom("accounts",e.table("units").rows.length*2),Re(e,!0),e.readyLines()}function mh(e,{text:t}){var o;
if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let n=wc(t),r=ph(n);return r.length?ve(r):(o=me(e,()=>{let i=kc(n,e.table("units").rows);return eS(e,i),F({added:i.added.length,changed:
i.changed.length,rejected:i.rejected.length})}))!=null?o:w({key:"workbook.busy"})}var tS=400;function hh(e,t,n,r,o=r){let i=oo(e.settings),s=kn(e),a=e.deadline.dueBefore?io(e.deadline,"",e.settings,
i).last:"",c={days:[],quotaPerDay:r,last:a,unreached:0,dropped:0,finishes:!0},u=[],l=Math.min(tS,se(t,n>a?n:a));for(let d=0;d<=l;d+=1){let p=W(t,d);if(i.sends(p)){let{line:f,held:m}=nS(e,s,p,d===0?o:
r,u,c);u=m,p<=n&&(f.recipients||f.held)&&c.days.push(f)}a&&e.settings.lettersFrom&&(p===a||!d&&a< p)&&(c.unreached=rS(e,s,p))}return c.finishes=c.unreached===0&&c.dropped===0,c}function nS(e,t,n,r,o,
i){let s=Ct(e,n,t);i.dropped+=o.filter(d=>!s.wanted.has(d)).length;let{go:a,held:c,recipients:u}=Pt(s.letters,r,e.settings.quotaReserve),l={};for(let d of a)l[d.kind]=(l[d.kind]||0)+1,t.assume(d,n);
return{line:{day:n,counts:l,recipients:u,held:c.length},held:c.map(({key:d})=>d)}}var rS=({units:e},t,n)=>e.filter(r=>{var o;return z(r)&&ke(r.emails).length&&!((o=t.of(Et(r.code)))!=null&&o.last)&&
r.extendedTo<=n}).length;function gh({counts:e,held:t}){return[ho.filter(r=>e[r]).map(r=>`${e[r]} ${A(r).label.toLowerCase()}`).join(", "),t?`${t} thư chờ hôm sau`:""].filter(Boolean).join("; ")}
var vc=e=>({key:"setting.empty",with:{label:e}});function bh({state:e,today:t,forecast:n,zones:r,me:o,runner:i,takesOver:s}){let{deadline:a,settings:c,staff:u,contact:l}=e,{unreached:d,dropped:p,
quotaPerDay:f}=n,m=j(n.last),h=c.testTo.join(", "),g=wo(c),O=!!a.dueBefore&&!!c.lettersFrom&&!g,_=O&&(c.lettersFrom>n.last||t>n.last),S=e.units.filter(G=>z(G)&&!ke(G.emails).length).length;return{
refuse:yh([!a.dueBefore,vc("Hạn nộp (trước ngày)")],[!c.lettersFrom,vc("Gửi thư từ ngày")],[!ke(u).length,Os],[g,{key:"letter.testAddress",with:{text:h}}],[r.script!==r.book,{key:"letter.zones",with:
r}],[!!i&&i.toLowerCase()!==o.toLowerCase()&&!s,{key:"letter.otherRunner",with:{email:i}}],[O&&!_&&d>0,{key:"letter.cannotFinish",with:{units:d,quota:f,last:m}}]),warn:yh([_,{key:"letter.startLate",
with:{last:m}}],[p>0&&!d,{key:"letter.tight",with:{letters:p,quota:f}}],[S>0,{key:"letter.unreachable",with:{units:S}}],[!!h&&!g,{key:"letter.testMode",with:{to:h}}],[!l.trim(),vc(
"Liên hệ khi cần hỗ trợ")])}}var yh=(...e)=>e.filter(([t])=>t).map(([,t])=>t);var wh=21,xh=100,oS=400;function Fe(e,t,n){return e.visitor().is==="staff"?n(Dr(e,t)):w({key:"who.staffOnly"})}
function Dr(e,t){let n=t.quota();return{office:e,post:t,quota:n,remembered:t.post(),state:li(e,t,void 0,n)}}var Sc=e=>e>xh?oS:xh;function Rc({office:e,state:t,quota:n}){let r=kn(t),o=[];for(let i=0;
i<=wh;i+=1){let s=W(e.today,i),{go:a,held:c}=Pt(Ct(t,s,r).letters,Math.min(i===0?n:1/0,Sc(n)),t.settings.quotaReserve);a.forEach(u=>r.assume(u,s)),(a.length||c.length)&&o.push({day:s,go:a,held:
c.length})}return o}var Yn=(e,t)=>{var n;return(n=Ct(e.state,e.office.today).letters.find(r=>r.key===t))!=null?n:Rc(e).flatMap(({go:r})=>r).find(r=>r.key===t)};function Yi({office:e,post:t,remembered:
n,state:r,quota:o},i){let s=di(e.compileSettings(),e.settings()),a=hh(r,e.today,W(e.today,wh),Sc(o),Math.min(o,Sc(o))),{refuse:c,warn:u}=bh({state:r,today:e.today,forecast:a,zones:t.zones(),me:U(
e.visitor()),runner:n.runner,takesOver:i});return{refuse:[...s,...c],warn:u}}var kh=60,iS=40,_c=(e,t)=>{var n,r,o;return{key:e.key,kind:A(e.kind).label,unit:(n=e.unit)!=null?n:"",name:(o=(r=
e.about.unit)==null?void 0:r.name)!=null?o:t.department,to:e.to.join(", ")}};function sS({day:e,go:t,held:n},r){var i;let o={};for(let{kind:s}of t)o[s]=((i=o[s])!=null?i:0)+1;return{day:e,words:be(e),
counts:gh({day:e,held:n,recipients:0,counts:o}),letters:t.slice(0,kh).map(s=>_c(s,r)),more:Math.max(0,t.length-kh)}}function aS({office:e,state:{units:t}}){let n=new Map(t.map(({code:o,name:i})=>[
o.trim(),i])),r=e.table("letters").rows.filter(({key:o})=>o).map((o,i)=>({row:o,i})).sort((o,i)=>o.row.at< i.row.at?1:o.row.at>i.row.at?-1:i.i-o.i).map(({row:{key:o,kind:i,unit:s,to:a,subject:c,state:
u,at:l,why:d}})=>{var p;return{key:o,kind:i,unit:s,name:(p=n.get(s.trim()))!=null?p:"",to:a,subject:c,state:u,at:ae(l),why:d}});return{unknown:r.filter(({state:o})=>o===Z.unknown),recent:r.slice(0,
iS)}}var Ji=e=>ee(e);function Qi(e){let{office:t,remembered:{runner:n},state:r}=e,{refuse:o,warn:i}=Yi(e,!1),s=sh(e);return{on:r.settings.lettersOn&&n!=="",runner:n,me:U(t.visitor()),testTo:
r.settings.testTo.join(", "),stopped:ih(e).map(Ji),refuse:o.map(Ji),warn:[...i,...s?[s]:[]].map(Ji),health:ah(e).map(Ji),days:Rc(e).map(a=>sS(a,r)),...aS(e)}}var $c=(e,t,{key:n})=>Fe(e,t,r=>{var u;
let o=Yn(r,n),i=U(e.visitor());if(!o||!i)return w({key:"letter.gone"});if(r.quota<1)return w({key:"letter.noQuota"});let s={...o,to:[i],about:{...o.about,insteadOf:(u=o.about.insteadOf)!=null?u:o.to}}
,{senderName:a,replyTo:c}=r.state.settings;try{t.send({to:[i],...In(s,r.state),senderName:a||r.state.department,replyTo:c})}catch{return w({key:"letter.notSent",with:{to:i}})}return F({to:i})}),Oc=(e,
t,{key:n})=>Fe(e,t,r=>{var s;let o=Yn(r,n);if(!o)return w({key:wr(r.remembered,e.now)?"letter.busy":"letter.gone"});let i={...o,about:{...o.about,today:e.today}};try{let a=fi(e,t,(c,{register:u})=>{
var l;return nt((l=u.get(n))==null?void 0:l.state)?[]:[i]},`${vr}: ${U(e.visitor())}`);return a?a.held?w((s=a.stopped)!=null?s:{key:"letter.noQuota"}):!a.sent&&!a.failed&&!a.unknown?w({key:
"letter.gone"}):(e.log([{what:{key:"log.sentEarly"},unit:o.unit}]),F({did:a.did})):w({key:"letter.busy"})}catch(a){if(a instanceof ct)return w({key:"workbook.busy"});throw a}});function vh({office:e,
post:t},n,r,o,i){let s=`${o.why}: ${U(e.visitor())}`,a=t.alone(e,()=>{let{rows:c}=e.table("letters"),u=xr(c).get(n);return u===void 0&&!i?w({key:"letter.gone"}):r(u===void 0?void 0:wn(c[u].state))?(
at(e,new Map([[n,{...i&&u===void 0?_e(i,"planned",e.now):{},...o,why:s,at:e.now}]])),F({})):w({key:"letter.settled"})});return a?a.value:w({key:"workbook.busy"})}var Tc=(e,t,{key:n})=>Fe(e,t,r=>vh(r,
n,o=>!nt(o),{state:Z.skipped,why:"Cán bộ chọn bỏ qua"},Yn(r,n))),Ec=(e,t,{key:n,wasSent:r})=>Fe(e,t,o=>vh(o,n,i=>i==="unknown",r?{state:Z.sent,why:"Cán bộ xác nhận đã gửi"}:{state:Z.lapsed,why:
"Cán bộ xác nhận chưa gửi"}));function cS({office:e,post:t,remembered:n,state:r},o,i){var a;let s=t.alone(e,()=>{let c=e.table("settings").rows.findIndex(u=>u.label.trim()===pe.lettersOn.label);
return c<0?!1:(e.putTyped("settings",[{index:c,cells:{value:o?"Có":"Không"}}]),o?t.setRunner({runner:i,hour:r.settings.sendHour,since:e.now}):n.runner===i&&t.setRunner({runner:"",hour:0,since:""}),
!0)});return(a=s==null?void 0:s.value)!=null?a:!1}var Cc=(e,t,{on:n,takeOver:r})=>Fe(e,t,o=>{let i=n?Yi(o,r).refuse:[];if(i.length)return ve(i.map(a=>ee(a)));let s=t.me();return n&&t.setTrigger(
o.state.settings.sendHour),cS(o,n,s)?(!n&&o.remembered.runner===s&&t.setTrigger(void 0),e.compileSettings(),e.log([{what:{key:n?"log.lettersOn":"log.lettersOff"}}]),F(Qi(Dr(e,t)))):w({key:
"workbook.busy"})});function uS({office:e,post:t,remembered:{runner:n,hour:r,since:o},state:{settings:i}}){if(!i.lettersOn||r===i.sendHour||n===""||n!==U(e.visitor())||n!==t.me()||!t.hasTrigger(
))return!1;try{return t.setTrigger(i.sendHour),t.setRunner({runner:n,hour:i.sendHour,since:o}),!0}catch{return!1}}var Sh=(e,t)=>Fe(e,t,n=>{let r=!!n.remembered.inFlight;return r&&xp(e,t),F(Qi(uS(n)||
r?Dr(e,t):n))}),Rh=(e,t,{key:n})=>Fe(e,t,r=>{let o=Yn(r,n);if(!o)return w({key:"letter.gone"});let{subject:i,html:s,text:a,attachments:c}=In(o,r.state);return F({..._c(o,r.state),subject:i,html:s,
text:a,zalo:lp(o,r.state),attachments:c.map(({name:u})=>u)})});var Jn=e=>Mp(JSON.stringify(Ke.map(t=>e[t])));function lS(e,t,n){let r={row:e.rowId},o=Nt(e,n),i=[];o==="returned"&&i.push({key:
"account.returned",sentence:nn(Oo(e.comment)),...r});for(let s of t.findings)s.level==="fault"&&i.push({key:s.problem.key,sentence:nn(s.problem),field:s.field,...r});return o==="changed"&&i.push({key:
"remark",sentence:nn({key:"account.changedSince",with:{columns:_n(e,n).join(", ")}}),...r}),i}var Pc=(e,t)=>e.rowId||`~${t}`;function Ur(e,t,n,r=Nn(e)){let o=Object.fromEntries(H.map(s=>[s,e[s]])),i=
le(e);return{rowId:Pc(e,t),version:Jn(e),fields:o,stopped:i,says:i?[]:lS(e,r,n),review:Nt(e,n),comment:e.comment}}var es=(e,t,n)=>{var r;return ln({dueBefore:t.dueBefore,graceUntil:t.graceUntil,
extendedTo:un((r=e==null?void 0:e.extendedTo)!=null?r:"")},n)},Jt=(e,t)=>e.flatMap((n,r)=>n.unit.trim()===t&&H.some(o=>n[o])?[{row:n,index:r}]:[]);var _h=({code:e,name:t})=>({code:e.trim(),name:t});
function $h(e,t){var m;let n=e.visitor(),r=e.settings(),o=e.table("units").rows,i=Hi(n,o),s=(m=t.unit)!=null?m:i.length===1?i[0].code.trim():void 0;if(s!==void 0){let h=Wi(s,n,o,r);if(!h.may)return w(
h.why)}let a=Gi(n,r);if(s===void 0&&i.length===0&&!a)return w(lc(n,r));let c=o.find(h=>h.code.trim()===s),{guidance:u,federation:l,department:d,contact:p,notice:f}=r;return F({who:{email:U(n),isStaff:
n.is==="staff"},unit:c&&{..._h(c),status:c.status,timeliness:c.timeliness},yourUnits:i.map(_h),mayChoose:a,rows:c?Jt(e.table("accounts").rows,c.code.trim()).map(({row:h,index:g})=>Ur(h,g,e.markKey(
))):[],deadline:es(c,r,e.today),guidance:u,federation:l,department:d,contact:p,notice:f,draft:c?e.drafts.get(c.code.trim()):""})}function Oh(e){let t=e.visitor(),n=e.table("units").rows,r=Hi(t,n),o=
Gi(t,e.settings())?n:r;return F({units:o.filter(i=>i.code&&i.name).map(i=>[i.code.trim(),i.name])})}var Ac=(e,t)=>e.trim()===t.trim();function Th(e,t,n){let r={...t.fields},o=[];for(let s of H){let[a,
c,u]=[e.fields[s],t.fields[s],n.fields[s]];Ac(c,a)?r[s]=u:!Ac(u,a)&&!Ac(u,c)&&o.push(s)}let i=t.stopped===e.stopped?n.stopped:t.stopped;return{fields:r,stopped:i,bothChanged:o}}var Eh=200,dS=30,pS=(e,
t)=>({...fs(xe),unit:e,usage:J.active,rowId:t}),fS=(e,t)=>H.every(n=>e[n]===t[n])&&le(e)===le(t),mS=(e,t)=>t.stopped&&e.kind?void 0:Nn(t.fields),hS=(e,t,n)=>({...e,...n==null?void 0:n.values,usage:
t.stopped?J.stopped:J.active}),gS=e=>({fields:Object.fromEntries(H.map(t=>[t,e[t]])),stopped:le(e)});function yS(e,t){if(!t||!e.opened||Jn(t)===e.version)return e;let{fields:n,stopped:r,bothChanged:o}
=Th(e.opened,e,gS(t));return o.length>0?e:{...e,fields:n,stopped:r,version:Jn(t)}}function bS(e,t,n){let r=n.findIndex((l,d)=>Pc(l,d)===e.rowId),o=r<0?void 0:n[r],i=yS(e,o);if(o&&o.unit.trim(
)!==t)return ee({key:"who.notYours"},{row:i.rowId});if(!o&&i.version!=="")return ee({key:"form.rowGone"},{row:i.rowId});let s=o!=null?o:pS(t,i.rowId),a=mS(s,i),c=hS(s,i,a);if(!o)return{sent:i,reading:
a,after:c,what:"added"};let u=fS(o,c)?"same":le(c)&&!le(o)?"stopped":"changed";return{sent:i,reading:a,index:r,before:o,after:c,what:u}}var xS=e=>({by:e.source===sn.hand?"":e.by,at:ae(e.updated)}),wS=
(e,t)=>t.flatMap(({before:n,index:r,sent:o,what:i})=>n&&i!=="same"&&Jn(n)!==o.version?[{...Ur(n,r,e.markKey()),...xS(n)}]:[]);function kS(e){return e.filter(({sent:t,what:n})=>!t.stopped&&
n!=="same").flatMap(({sent:t,reading:n})=>{var r;return((r=n==null?void 0:n.findings)!=null?r:[]).filter(o=>o.level==="fault").map(o=>({key:o.problem.key,sentence:nn(o.problem),row:t.rowId,field:
o.field,suggest:o.suggest}))})}function vS(e,t,n){let r=e.some(({after:i})=>!le(i)&&i.kind!==R.none),o=new Set(e.map(({index:i})=>i));return r?Jt(n,t).filter(({row:i,index:s})=>i.kind===R.none&&!le(
i)&&!o.has(s)).map(({row:i,index:s})=>({sent:{rowId:i.rowId,version:Jn(i),fields:i,stopped:!0},index:s,before:i,after:{...i,usage:J.stopped},what:"stopped"})):[]}function SS(e,t,n){let r=new Map(
e.map(s=>[s.index,s.after])),o=[...Jt(n,t).map(({row:s,index:a})=>{var c;return(c=r.get(a))!=null?c:s}),...e.filter(s=>s.index===void 0).map(s=>s.after)].filter(s=>!le(s)),i=o.filter(
s=>s.kind===R.none);return i.length===0||i.length===o.length?[]:i.map(s=>ee({key:"account.noneWithAccounts"},{row:s.rowId,field:"kind"}))}var RS=e=>e.some(({what:t,after:n})=>(t==="added"||
t==="changed")&&n.kind!==R.none&&!le(n));function _S(e,t,n,r){let o=wS(e,n);if(o.length)return ve(o.map(a=>ee({key:"form.conflict"},{row:a.rowId})),o);let i=n.filter(({what:a})=>a==="added").length;
if(i>0&&Jt(r,t.unit).length+i>Eh)return w({key:"form.unitFull",with:{most:Eh}});let s=[...kS(n),...SS(n,t.unit,r)];return RS(n)&&!t.consent&&s.push(ee({key:"form.consent"},{field:"consent"})),
s.length?ve(s):void 0}var $S=e=>[...new Set(e.flatMap(({before:t,after:n})=>[...H.filter(r=>{var o;return((o=t==null?void 0:t[r])!=null?o:"")!==n[r]}).map(Ze),...t&&t.usage!==n.usage?[Ze("usage")]:[
]]))],Ch=e=>Object.fromEntries(yu.map(t=>[t,e[t]]));function OS(e,t,n,r){let o=e.visitor(),i=U(o),s=e.table("accounts");for(let{after:l,what:d}of t){let p=d!=="stopped"&&l.kind!==R.none&&n.consent;
Object.assign(l,{updated:e.now,by:i,source:sn.form},p?{consent:`${i||"Người dùng biểu mẫu"}, ${ae(e.now)}`}:{})}let a=s.rows.slice(),c=t.filter(l=>l.index===void 0);e.log([{what:{key:r?
"log.formUnlisted":"log.form"},unit:n.unit,rowId:t.map(({after:l})=>l.rowId).join(", "),columns:$S(t)}]);for(let l of t)l.index!==void 0&&(a[l.index]=l.after);let u=Sa(e,{accounts:[...a,...c.map(
l=>l.after)],units:[n.unit],typed:t.filter(l=>l.index!==void 0).map(l=>({index:l.index,cells:Ch(l.after)})),added:c.map(l=>Ch(l.after))});return o.is==="staff"&&e.putOwn("accounts",t.filter(({before:
l})=>(l==null?void 0:l.review)===V.passed).map(({index:l})=>({index:l,cells:{review:""}}))),u}function TS(e,t,n,r){let o=e.table("units").rows.find(a=>a.code.trim()===t.unit),i=e.settings(),s=new Map(
r.accounts.map(({own:a,reading:c})=>[a.rowId,c]));return{unit:{code:o.code.trim(),name:o.name,status:o.status,timeliness:o.timeliness},recorded:n.map(({after:a,what:c})=>({rowId:a.rowId,title:
a.kind===R.none?`${R.none}: ${a.reason}`:a.pageName||a.accountName,address:a.address,what:c})),rows:Jt(e.table("accounts").rows,t.unit).map(({row:a,index:c})=>Ur(a,c,e.markKey(),s.get(a.rowId))),
deadline:es(o,i,e.today),pages:i.pages}}function ES(e,t){let n=e.table("units").rows,r=Wi(t.unit,e.visitor(),n,e.settings());if(!r.may)return w(r.why);let o=e.table("accounts").rows,i=t.rows.map(
d=>bS(d,t.unit,o)),s=i.filter(d=>"sentence"in d);if(s.length)return ve(s);let a=i;a.push(...vS(a,t.unit,o));let c=_S(e,t,a,o);if(c)return c;let u=a.filter(({what:d})=>d!=="same"),l=u.length?OS(e,u,t,
r.unlisted):ip(e,t.unit);return F(TS(e,t,a,l))}function Ph(e,t){var n;return t.rows.length===0?w({key:"form.nothing"}):t.rows.length>dS?w({key:"form.tooMany"}):new Set(t.rows.map(
r=>r.rowId)).size!==t.rows.length?ve([{key:"form.oldPage",sentence:x({key:"form.oldPage"})}]):(n=me(e,()=>ES(e,t)))!=null?n:w({key:"workbook.busy"})}var Rt=e=>N().check(Di(e)),ts=Rt(ei),Ah=I(
Object.fromEntries(H.map(e=>[e,Rt(2e3)]))),CS=I({rowId:N().check(Mr(/^[~\w-]{1,40}$/)),version:Rt(400),fields:Ah,stopped:Vt(),opened:wt(I({fields:Ah,stopped:Vt()}))}),Lc=I({}),ns=I({key:Rt(300)}),St=(
e,t)=>({input:e,run:t}),vt=(e,t)=>St(e,(n,r,o)=>t(n,o)),Lh={openForm:vt(I({unit:wt(ts)}),$h),listUnits:vt(Lc,Oh),saveReport:vt(I({unit:ts,consent:Vt(),rows:qt(CS).check(Di(60))}),Ph),keepDraft:vt(I({
unit:ts,draft:Rt(6e4)}),uh),dropDraft:vt(I({unit:ts}),lh),checkAll:vt(Lc,sp),previewRoster:vt(I({text:Rt(4e6)}),fh),importRoster:vt(I({text:Rt(4e6)}),mh),lettersView:St(Lc,Sh),previewLetter:St(ns,Rh),
sendToMe:St(ns,$c),sendNow:St(ns,Oc),skipLetter:St(ns,Tc),decideUnknown:St(I({key:Rt(300),wasSent:Vt()}),Ec),switchLetters:St(I({on:Vt(),takeOver:Vt()}),Cc)},PS=41e5;function Nh(e,t,n,r){if(
typeof n!="string"||!Object.prototype.hasOwnProperty.call(Lh,n))throw new Error("unknown call");if(typeof r!="string"||r.length>PS)throw new Error("malformed body");let{input:o,run:i}=Lh[n];return i(
e,t,hm(o,JSON.parse(r)))}function AS(e){try{return!e.mayWrite("accounts","unit")||!e.mayWrite("units","status")}catch{return!1}}function Mh(e,t){let n;try{let r=Vi();if(r==="")return JSON.stringify(w(
{key:"who.nobody"}));let o=n=new ie({who:qn(r)});return JSON.stringify(Nh(o,new Vn(()=>o.spreadsheet()),e,t))}catch(r){let o=Si(r);return JSON.stringify(w(o.key==="workbook.unexpected"&&n&&AS(n)?{key:
"workbook.protected"}:o))}}function LS(e){ch(e)}function NS(e){e!=null&&e.range&&e.source&&jm(e)}function MS(e,t){return Mh(e,t)}function IS(e){Zm(e)}function zS(){rh()}function FS(){oh()}return Vh(
DS);})();
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
