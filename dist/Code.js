// Sổ Tài Khoản. Built from TypeScript by build.mjs: change the sources, not this file.
"use strict";var App=(()=>{var Nr=Object.defineProperty;var Km=Object.getOwnPropertyDescriptor;var Zm=Object.getOwnPropertyNames;var jm=Object.prototype.hasOwnProperty;var Bm=(e,t,n)=>t in e?Nr(e,t,{
enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var Hm=(e,t)=>{for(var n in t)Nr(e,n,{get:t[n],enumerable:!0})},Gm=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(
let o of Zm(t))!jm.call(e,o)&&o!==n&&Nr(e,o,{get:()=>t[o],enumerable:!(r=Km(t,o))||r.enumerable});return e};var Wm=e=>Gm(Nr({},"__esModule",{value:!0}),e);var _=(e,t,n)=>Bm(e,typeof t!="symbol"?t+"":
t,n);var Ek={};Hm(Ek,{onEdit:()=>Ok,onOpen:()=>Rk,openPage:()=>um,rpc:()=>$k,sendDailyLetters:()=>Tk,setUp:()=>Ck,showMissingFirst:()=>Pk});var Mr=e=>Date.UTC(+e.slice(0,4),+e.slice(5,7)-1,+e.slice(8,
10)),ac=e=>String(e).padStart(2,"0"),j=(e,t)=>new Date(Mr(e)+t*864e5).toISOString().slice(0,10),ne=(e,t)=>Math.round((Mr(t)-Mr(e))/864e5),Zi=e=>new Date(Mr(e)).getUTCDay(),X=e=>e.slice(0,10),wt=
e=>new Date(e+252e5).toISOString().slice(0,19),Ir=e=>Date.parse(`${e.length===10?`${e}T00:00:00`:e}Z`)-252e5,Z=e=>e?`${e.slice(8,10)}/${e.slice(5,7)}/${e.slice(0,4)}`:"",ce=e=>e?`${Z(e)} ${e.slice(11,
16)}`:"",Vm=["Chủ nhật","thứ Hai","thứ Ba","thứ Tư","thứ Năm","thứ Sáu","thứ Bảy"],he=e=>`${Z(e)} (${Vm[Zi(e)]})`,cc=(e,t,n)=>{let r=new Date(Date.UTC(e,t-1,n));return r.getUTCFullYear()===e&&
r.getUTCMonth()===t-1&&r.getUTCDate()===n?`${e}-${ac(t)}-${ac(n)}`:void 0};function Ie(e){let t=e.trim(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(t);if(n)return cc(+n[1],+n[2],+n[3]);let r=
/^(?:ngày\s+)?(\d{1,2})[\x2f.-](\d{1,2})[\x2f.-](\d{4}|\d{2})(?:\s.*)?$/i.exec(t);return r?cc(r[3].length===2?2e3+ +r[3]:+r[3],+r[2],+r[1]):void 0}var uc={"account.required":
e=>`Chưa nhập ${e.label}.`,"account.kind":"Chưa chọn loại: Trang, Nhóm, Cá nhân hoặc Không có.","account.kindUnknown":
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
"Đơn vị đã có một dòng Không có. Đề nghị chuyển bớt một dòng sang Ngừng dùng.","account.legacyText":e=>`Chữ bị lỗi phông. Có phải “${e.text}” không?`};var ze=
"Đề nghị mở trang hoặc nhóm của đơn vị, sao chép địa chỉ rồi dán vào đây; trên điện thoại, bấm dấu ba chấm (…) và chọn “Sao chép liên kết”.",lc={"address.EMPTY":`Chưa nhập địa chỉ truy cập. ${ze}`,
"address.MULTIPLE":"Ô này có nhiều địa chỉ khác nhau. Mỗi dòng chỉ ghi một địa chỉ; đề nghị ghi địa chỉ còn lại ở một dòng khác.","address.EMAIL_IN_URL":
"Đây là địa chỉ email, không phải địa chỉ Facebook. Đề nghị ghi email vào cột Email, còn ở đây dán địa chỉ của trang.","address.PHONE_IN_URL":
"Đây là số điện thoại, không phải địa chỉ Facebook. Đề nghị ghi số vào cột Điện thoại, còn ở đây dán địa chỉ của trang.","address.NOT_URL":
`Đây không phải là địa chỉ truy cập. ${ze} Nếu ô trong bảng đang hiện thẻ có tên trang thay cho địa chỉ thì xóa ô rồi dán lại địa chỉ dạng chữ (Ctrl+Shift+V). Nếu đơn vị chưa có trang, đề nghị chọn loại Không có và ghi lý do.`,
"address.SCHEME":`Liên kết này không phải là địa chỉ trang web. Địa chỉ phải bắt đầu bằng https:\x2f/. ${ze}`,"address.OTHER_SITE":
"Địa chỉ này không thuộc Facebook. Đề nghị dán địa chỉ trang, nhóm hoặc tài khoản Facebook, có dạng https:\x2f/www.facebook.com/…","address.LOOKALIKE_HOST":
`Tên miền gõ sai hoặc giả mạo; tên miền đúng là www.facebook.com. Đề nghị không mở liên kết này nếu không tự gõ ra nó. ${ze}`,"address.USERINFO":
`Địa chỉ có ký tự @ trước tên miền, thường gặp ở liên kết lừa đảo. Đề nghị không mở liên kết này. ${ze}`,"address.PORT":
"Sau tên miền có dấu hai chấm và ký tự lạ. Đề nghị xóa phần đó, hoặc sao chép lại địa chỉ từ trang.","address.NOT_PROFILE_HOST":
`Đây là trang kỹ thuật hoặc trợ giúp của Facebook, không phải trang của đơn vị. ${ze}`,"address.ADMIN_TOOL":
"Đây là công cụ quản trị, người khác không mở được. Đề nghị mở trang như một người xem bình thường rồi sao chép địa chỉ công khai.","address.HOME":
`Đây là trang chủ Facebook, chưa có tên trang. ${ze}`,"address.SYSTEM_PAGE":`Đây là trang chức năng của Facebook (sự kiện, cài đặt, chia sẻ…), không phải trang, nhóm hay tài khoản. ${ze}`,
"address.LOGIN_LINK":"Đây là liên kết đăng nhập hoặc khôi phục tài khoản nên không được lưu. Đề nghị không gửi liên kết này cho ai; sau khi đăng nhập, mở trang rồi sao chép địa chỉ của trang.",
"address.CONTENT_LINK":"Đây là liên kết của một bài viết, ảnh hoặc video. Đề nghị bấm vào tên trang ở đầu bài để mở trang, rồi sao chép địa chỉ của trang.","address.MISSING_ID":
"Địa chỉ thiếu mã số (id) của tài khoản, có thể do sao chép chưa hết. Đề nghị mở trang và sao chép lại toàn bộ địa chỉ.","address.REDIRECT_LINK":
"Liên kết chuyển hướng này không cho biết dẫn tới trang nào. Đề nghị mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang.","address.DEEP_LINK":
`Liên kết này chỉ dùng trong ứng dụng điện thoại và không dẫn tới trang, nhóm hay tài khoản nào. ${ze}`,"address.USERNAME_CHARS":
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
"Đây là liên kết chia sẻ rút gọn, chưa biết dẫn tới trang nào. Đề nghị mở liên kết, khi trang hiện ra thì sao chép địa chỉ đầy đủ và dán lại."};var zr=e=>/^[^@]*\s[^@]*$/.test(e.trim())?
" Nếu ô đang hiện thẻ người thì xóa ô, gõ lại địa chỉ dạng chữ.":"",dc={"email.EMPTY":"Chưa có địa chỉ email. Đề nghị nhập một địa chỉ, ví dụ: hoa.nguyen@gmail.com.","email.MULTIPLE":
"Ô này có nhiều địa chỉ email. Đề nghị chỉ để lại một địa chỉ của người quản trị.","email.NO_AT":"Địa chỉ email thiếu dấu @. Đề nghị nhập đủ, ví dụ: hoa.nguyen@gmail.com.","email.NO_LOCAL":
"Thiếu phần tên đứng trước dấu @. Đề nghị nhập đủ địa chỉ email.","email.TWO_AT":"Địa chỉ email có nhiều dấu @. Đề nghị chỉ để lại một dấu và một địa chỉ.","email.SPACES":
"Trong địa chỉ email có khoảng trắng. Đề nghị viết liền.","email.ACCENTS":"Địa chỉ email có chữ có dấu hoặc ký tự lạ. Đề nghị gõ lại bằng chữ không dấu.","email.COMMA":
"Trong địa chỉ email có dấu phẩy. Đề nghị thay bằng dấu chấm.","email.CHARS":"Địa chỉ email có ký tự không dùng được. Đề nghị chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới.",
"email.DOTS":"Dấu chấm trong địa chỉ email đặt chưa đúng chỗ. Đề nghị xem lại.","email.DOMAIN":"Phần sau dấu @ chưa đúng. Đề nghị nhập đủ, ví dụ: gmail.com, yahoo.com.vn.","email.LENGTH":
"Địa chỉ email quá dài. Đề nghị kiểm tra lại.","email.PHONE_IN_EMAIL":"Đây là số điện thoại. Đề nghị chuyển sang ô Điện thoại và nhập địa chỉ email vào ô này.","email.URL_IN_EMAIL":
"Đây là địa chỉ trang mạng. Đề nghị nhập địa chỉ email, ví dụ: hoa.nguyen@gmail.com.","email.NAME_IN_EMAIL":
"Đây là tên, chưa phải địa chỉ email. Đề nghị nhập địa chỉ có dấu @ (nếu ô trong bảng đang hiện thẻ người thì xóa ô, gõ lại địa chỉ dạng chữ).","email.note.TEXT_AROUND":
"Chỉ lấy phần địa chỉ email, bỏ phần chữ đi kèm."};var pc={"person.EMPTY":"Ô này chưa có nội dung. Đề nghị nhập.","person.SHORT":"Nội dung quá ngắn. Đề nghị nhập đầy đủ.","person.LONG":
"Họ tên dài quá 60 ký tự. Đề nghị chỉ nhập họ và tên.","person.TOO_LONG":"Nội dung dài quá 100 ký tự. Đề nghị viết ngắn lại.","person.CHARS":
"Có ký tự không dùng được ở đây. Đề nghị chỉ nhập bằng chữ.","person.SHIFTED":"Nội dung này có vẻ của cột khác. Đề nghị xem lại, có thể các cột đã bị lệch.","person.OFFICE_IN_NAME":
"Ô này có cả chức vụ. Đề nghị chỉ để họ tên, chuyển chức vụ sang ô Chức vụ.","person.TWO_PEOPLE":"Ô này có nhiều người. Đề nghị chỉ ghi một người quản trị; người khác khai ở dòng riêng.",
"person.ENCODING":"Chữ bị lỗi phông. Đề nghị gõ lại bằng bảng mã Unicode.","person.ADDRESS_IN_NAME":"Đây là địa chỉ truy cập. Đề nghị chuyển sang ô Địa chỉ truy cập và nhập tên vào ô này.",
"person.EMAIL_IN_NAME":"Đây là địa chỉ email. Đề nghị chuyển sang ô Email và nhập tên vào ô này.","person.PHONE_IN_NAME":
"Đây là số điện thoại. Đề nghị chuyển sang ô Điện thoại và nhập tên vào ô này.","person.note.ONE_WORD":"Họ tên chỉ có một chữ. Đề nghị kiểm tra xem đã đủ họ và tên chưa.","person.note.TITLE_STRIPPED":
"Chỉ ghi họ tên, bỏ phần xưng hô, học vị đứng trước."};var fc={"phone.EMPTY":"Chưa nhập số điện thoại. Đề nghị nhập một số của người quản trị, ví dụ 0912 345 678.","phone.MULTIPLE":
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
"Đây có thể là số di động, cũng có thể là số cố định ghi theo mã vùng cũ. Nếu là số cố định, đề nghị ghi lại theo mã vùng mới, bắt đầu bằng 02."};function Zn(e,t=160){if(e.length<=t)return e;let n=
t-1;for(;n>0&&/[\u0300-\u036F\uDC00-\uDFFF\u200D\uFE0F]/.test(e.charAt(n));)n-=1;return`${e.slice(0,n)}…`}var qm=new Map([["comment",1e3],["text",500],["value",500],["units",800],["columns",500],[
"did",800],["trouble",800]]);function Fr(e){return typeof e!="object"||e===null?e:Object.fromEntries(Object.entries(e).map(([t,n])=>[t,typeof n=="string"?Zn(n,qm.get(t)):n]))}var ji={...lc,...fc,
...dc,...pc,...uc};function Xt({key:e,with:t}){let n=ji[e];return typeof n=="string"?n:n(Fr(t))}var Xm="µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",Ym=
"àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",Jm=/([aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõï])|[ôöñíìæóòî]/gi,Qm="âáàåãäêéèúüë_ùøûõï",eh=[0,1,0,9,3,35],th="ôöñíìæóòî",nh=
"ơưđíìỉĩịỵ",rh="€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ",hc=/[A-Za-z\xA1-\u1EF9]+/g,oh=/[\u1EA0-\u1EF9ăđĩơũưĂĐĨƠŨƯ]/,gc=/[^\0-\x7F]/,yc=/á[º»]|Ä[‘ƒ©\x90\x91\x83]|Å[©¨]|Æ[°¡¯]|Ã[\x80-\x9F\xA1-\xBF]/,ih=
/[a-z]Ã|Ã.[a-z]/,sh=
/^(?:ngh?|[cgknp]h|t[hr]|gi|qu|[bcdđghklmnprstvx])?(?:(?:[aăâeêioôơuưy]|o[aăe]|[iy]ê|u[âôy]|ươ|uyê)(?:ng|[cmnpt])|(?:o?a|u?ê|i|u?y)[cn]h|o?a[ioy]?|au|â[uy]|o?eo?|êu?|i[au]?|[iy]êu|ô?i|oi?|u?ôi?|ơi?|u[ai]?|uây|u[êơ]|uy[au]?|ư[aiu]?|ươ[iu]|y)$/,
ah=/[ăâêôơư](?![12]|ơ[12]).*[12]|[12].*[ăâêôơư]|(?:[aeou]i|[aeio]u|[ae]o|ay|[iu]a)[12]|^[^1]*(?:[cpt]|ch)$/;function ch(e){let t=e.toLowerCase();if(t.length>7||e.slice(1)!==t.slice(1)&&
e!==e.toUpperCase())return!1;let n=t.normalize("NFD").replace(/[\u0301\u0323]([\u0302\u0306]?)/g,"$11").replace(/[\u0300\u0303\u0309]/g,"2").normalize("NFC");return sh.test(n.replace(/[12]/,""))&&
!ah.test(n.replace(/^(?:gi|qu)(?=[^12])/,""))}var mc=e=>!/[a-z]/.test(e)&&/[A-Z]\S*[A-Z]/.test(e);function bc(e){let t=mc(e);return e.replace(hc,n=>{let r=n.replace(/[^A-Za-z]/g,o=>Ym[Xm.indexOf(o)]||
o);return t||mc(n)?r.toUpperCase():r})}function xc(e){return e.replace(Jm,(t,n)=>{let r=t.toLowerCase(),o=r.charAt(0),i=Qm.indexOf(r.charAt(1)),s=eh[i%6],a=i<6?2:i<12?6:-1,c=n?a<0?[s]:i%6?[a,s]:[a]:[
],u=(nh[th.indexOf(o)]||o)+String.fromCharCode(...c.map(l=>768+l));return t.charAt(0)===o?u:u.toUpperCase()}).normalize("NFC")}function wc(e){let t=e.replace(/(Ã|Æ|áº|á»)(?: |$)/g,"$1\u00a0"),n;try{n=
decodeURIComponent(t.replace(/[^]/g,s=>{let a=s.charCodeAt(0),c=a>255?128+rh.indexOf(s):a;return c<128&&a>255?"%FF":`%${(c+256).toString(16).slice(1)}`})).normalize("NFC")}catch{return}let{good:r,bad:
o}=Dr(n),i=yc.test(e);return i&&t===e||(i||ih.test(e))&&r&&!o?n:void 0}function Dr(e,t=String){let n=(e.match(hc)||[]).filter(o=>o.length>1&&gc.test(o)),r=n.filter(o=>ch(t(o))).length;return{good:r,
bad:n.length-r}}var uh={tcvn3:bc,vni:xc,mojibake:wc};function Yt(e){if(!gc.test(e))return;let t=e.normalize("NFC");if(oh.test(t))return"unicode";if(yc.test(t)||wc(t)!==void 0)return"mojibake";let n=
Dr(t);if(n.bad===0)return;let r=Dr(t,bc),o=Dr(t,xc),i=r.good< o.good?o:r;return i.good>n.good&&i.good>=4*i.bad?i===o?"vni":"tcvn3":void 0}function Jt(e){let t=Yt(e),n=t&&t!=="unicode"?uh[t](
e.normalize("NFC")):void 0;return n===void 0?void 0:{from:t,text:n}}var lh=/[\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\0-\x08\x0E-\x1F\x7F]/g,dh=/[\x80-\x9F\xAD]/g,
ph=/\s*[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]\s*/g,fh=[768,777,771,769,803];function k(e){if(!/^(?:str|num|bo|bi)/.test(typeof e))return"";let t=String(e).replace(lh,"");if(/[\x80-\xA0\xAD]/.test(
t)){let n=t.replace(/[^\S\xA0]+/g," ").replace(/^ | $/g,"").normalize("NFC"),r=Yt(t);if(r&&r!=="unicode"&&Yt(n)===r)return n}return t.replace(dh,"").replace(/\s+/g," ").trim().normalize("NFC")}
function P(e){let t=e.toLowerCase();return/[^\0-\x7F]/.test(t)?t.normalize("NFD").replace(/[\u0300-\u036F]/g,"").replace(/[đðɖ]/g,"d"):t}function ge(e){return k(e).toLowerCase().replace(/[ðɖ]/g,
"đ").replace(ph,"-").normalize("NFD").replace(/(o[\u0300-\u0323](?=[ae])|u[\u0300-\u0323](?=y))(.)/g,(t,n,r)=>n.charAt(0)+r+n.charAt(1)).normalize("NFC")}function Sc(e,t){return ge(e)===ge(t)}var kc=
" _-–—,;:!?.…·'‘’\"“”«»()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";function vc(e){let t="",n="",r="";return e.normalize("NFD").replace(/([^\u0300-\u036F])([\u0300-\u036F]*)/gu,
(o,i,s)=>{let a=i.toLowerCase(),c=s.replace(/[^\u0302\u0306\u031B]/g,""),u=c?kc.indexOf((a+c).normalize("NFC")):-1,l=u<0?kc.indexOf(a):u,d=u<0?s:s.replace(c,"");return t+=l<0?a:String.fromCharCode(
l+1),n+=d?fh.indexOf(d.charCodeAt(0))+1||9:0,r+=a===i?0:1,""}),`${t}\0${n}\0${r}`}function _c(e,t){let n=vc(e),r=vc(t);return n< r?-1:n>r?1:0}function Rc(e){return e.toLowerCase().normalize(
"NFC").replace(/(^|[\s.'’-])([^\s.'’-])/gu,(t,n,r)=>n+r.toUpperCase())}function Ur(e,t){let n=e.length>t.length?e:t,r=n===e?t:e,o=n.length-r.length;if(o>1)return!1;let i=0,s=0;for(;i< r.length&&
e.charCodeAt(i)===t.charCodeAt(i);)i+=1;for(;s< r.length-i&&n.charCodeAt(n.length-1-s)===r.charCodeAt(r.length-1-s);)s+=1;let a=r.length-i-s;return o===1?a===0:a===1||a===2&&e[i]===t[i+1]&&e[i+1]===t[
i]}var mh=new Map(Object.entries({ldld:"lien doan lao dong",cdcs:"cong doan co so",cdn:"cong doan nganh",cdvc:"cong doan vien chuc",cd:"cong doan",cti:"cong ti",ct:"cong ti",h:"huien",tx:"thi xa",tp:
"thanh pho",it:"i te",va:"",thpt:"trung hoc pho thong",thcs:"trung hoc co so",ttit:"trung tam i te",ubnd:"ui ban nhan dan",mtv:"mot thanh vien",tnhh:"trach nhiem huu han",cp:"co phan",bv:"benh vien"}
)),Qk=new Set("lien doan lao dong cong co so nganh tinh huien".split(" "));function Bi(e,t=new Map){return[].concat(...e.split(/\s+/).map(n=>{let r=t.get(n);if(r)return r;let i=P(n).replace(/y/g,
"i").replace(/\b([a-z])\.(?=[a-z]\b)/g,"$1").split(/[^a-z0-9]+/).map(s=>{let a=mh.get(s);return a===void 0?s:a}).join(" ").split(" ").filter(Boolean);return t.set(n,i),i}))}var hh=["trang",
"fan ?page","page","facebook","fb","nhom","group","chinh thuc","official","lien doan lao dong","cong doan(?: co so| nganh)?"],gh=new RegExp(` (?:${hh.join("|")})(?= )`,"g"),Hi=
/^(?:huien|thi xa|thanh pho) /;function Oc(e){let t=new Map,n=new Map,r=new Map,o=s=>` ${Bi(s,t).join(" ")} `.replace(gh,"").replace(/ tinh [a-z ]{2,30}$/," ").trim(),i=(s,a)=>{s&&r.set(s,(r.get(s)||
new Set).add(a))};for(let s of e){let a=s.code.trim(),c=o(s.name),u=/ tinh ([a-z ]{2,30})$/.exec(Bi(s.name,t).join(" "));n.set(a,c),i(c,a),Hi.test(c)&&i(c.replace(Hi,""),a),u&&i(u[1],"")}return{
coreOf:o,own:n,units:r}}function $c(e,{coreOf:t,own:n,units:r}){let o=e.unit.trim(),i=n.get(o),s=t(k(e.pageName||e.accountName)),a=[...r.get(s)||[]],c=i===void 0||!Hi.test(s)&&` ${i} `.includes(
` ${s} `);return a.length===1&&a[0]!==o&&!c?a[0]:void 0}function kt(e,t){let n=new Map;for(let r of e){let o=t(r)||"",i=n.get(o);i?i.push(r):o&&n.set(o,[r])}return[...n.values()].filter(
r=>r.length>1)}var jn=e=>[...new Set(e.map(t=>t.unit.trim()))];var Kr={accountName:"Trương Thanh Dũng",pageName:"Công đoàn tỉnh Trà Vinh",key:"u:ldldtravinh",name:"Trương Thanh Dũng",phone:
"+84918544418",email:"ldldtravinh@yahoo.com.vn"},Gi=(e="")=>P(k(e));function Wi(e){if(/^\s*v[íi] ?d[ụu]/i.test(e.accountName||e.pageName||""))return!0;let t=e.key===Kr.key,n=e.phone===Kr.phone,r=
e.email===Kr.email;if(!t&&!n&&!r)return!1;let o=["accountName","pageName","name"].filter(i=>Gi(e[i])===Gi(Kr[i]));return n&&r||t&&o.includes("pageName")||o.length+Number(t)+Number(n)+Number(r)>3}
var Tc=e=>e.length>2||jn(e).length>1,Zr={SAMPLE_ROW:{level:"fix",says:"Dòng này là ví dụ in sẵn trong mẫu. Đề nghị xóa, hoặc thay bằng thông tin của đơn vị.",find:({samples:e})=>e.map(t=>({rows:[t]}
))},SHARE_LINK:{level:"note",field:"address",says:"Đây là liên kết chia sẻ, chưa phải địa chỉ đầy đủ. Đề nghị mở liên kết rồi sao chép lại địa chỉ của trang.",find:({rows:e})=>e.filter(
t=>t.kind==="share"||/^s:/.test(t.key||"")).map(t=>({rows:[t]}))},OTHER_UNIT:{level:"question",field:"pageName",says:
e=>`Tên này là của đơn vị khác: ${e.other}. Đề nghị hỏi lại đơn vị đã khai xem có nhầm không.`,find:({rows:e,cores:t})=>e.flatMap(n=>{let r=$c(n,t),o=n.pageName?"pageName":"accountName";return r?[{
rows:[n],units:[n.unit.trim(),r],field:o}]:[]})},SAME_ADDRESS:{level:"question",field:"address",says:
e=>`Các đơn vị sau cùng khai một địa chỉ: ${e.units}. Đề nghị hỏi lại xem địa chỉ là của đơn vị nào.`,find:({rows:e})=>kt(e,t=>t.key).filter(t=>jn(t).length>1).map(t=>({rows:t}))},REPEATED:{level:
"fix",field:"address",says:e=>`Địa chỉ này được khai ${e.count} lần trong cùng đơn vị (${e.units}). Đề nghị gộp còn một dòng, dòng thừa chuyển sang Ngừng dùng.`,find:({rows:e})=>kt(e,
t=>t.key).flatMap(t=>kt(t,n=>n.unit.trim())).map(t=>({rows:t}))},PERHAPS_SAME:{level:"note",field:"address",says:
e=>`Có ${e.count} dòng cùng tên trang và cùng người liên hệ nhưng khác địa chỉ (${e.units}). Đề nghị xem có phải cùng một trang không.`,find:({rows:e})=>kt(e,t=>t.key&&t.pageName&&(t.phone||t.email)&&
`${Gi(t.pageName)}\n${t.phone||t.email}`).filter(t=>new Set(t.map(n=>n.key)).size>1).map(t=>({rows:t}))},MANY_PHONE:{level:"note",field:"phone",says:
e=>`Số điện thoại này có ở ${e.count} dòng (${e.units}). Nếu đúng một người quản trị các trang này thì không cần sửa.`,find:({rows:e})=>kt(e,t=>t.phone).filter(Tc).map(t=>({rows:t}))},MANY_EMAIL:{
level:"note",field:"email",says:e=>`Email này có ở ${e.count} dòng (${e.units}). Nếu đúng một người quản trị các trang này thì không cần sửa.`,find:({rows:e})=>kt(e,t=>t.email).filter(Tc).map(t=>({
rows:t}))}};var Pc=Object.fromEntries(Object.entries(Zr).map(([e,{says:t}])=>[`across.${e}`,typeof t=="string"?()=>t:t]));var Cc={"workbook.notSetUp":
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
e=>`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}”. Đề nghị ghi Có hoặc Không.`,"setting.email":e=>`Thẻ Cấu hình: mục “${e.label}” có “${e.text}” không phải là địa chỉ email.${zr(e.text)}`,
"setting.graceBeforeDue":e=>`Thẻ Cấu hình: ngày châm chước (${e.grace}) sớm hơn hạn nộp (${e.due}). Đề nghị sửa một trong hai ngày.`,"who.staffOnly":
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
"setup.first":"Sổ đã sẵn sàng. Việc tiếp theo: ghi hạn nộp ở thẻ Cấu hình, nhập danh sách đơn vị, rồi chia sẻ trang tính."};var Ec={"roster.noCode":"Chưa có mã đơn vị. Mỗi đơn vị cần một mã riêng.",
"roster.codeTwice":e=>`Mã “${e.code}” được dùng cho nhiều đơn vị. Đề nghị đặt mỗi đơn vị một mã.`,"roster.codeLong":e=>`Mã dài quá ${e.most} ký tự. Đề nghị đặt mã ngắn hơn.`,"roster.unreadable":
"Sổ không kiểm tra được dòng này. Đề nghị gõ lại các ô; nếu vẫn báo, đề nghị báo người hỗ trợ kỹ thuật.","roster.noName":"Chưa có tên đơn vị.","roster.parentSelf":
"Cấp trên trùng với chính đơn vị này.","roster.parentUnknown":e=>`Không có đơn vị nào mang mã “${e.parent}”. Đề nghị sửa mã cấp trên, hoặc ghi tên cấp trên.`,"roster.badEmail":
e=>`“${e.text}” không phải là địa chỉ email. Thư sẽ không tới được đơn vị này.${zr(e.text)}`,"roster.askEmail":
e=>`“${e.text}” có phải là “${e.suggest}” không? Đề nghị sửa; thư chưa gửi tới địa chỉ này.`,"roster.refusedEmail":
e=>`Ngày ${e.day} Google không nhận gửi thư đến “${e.text}”. Đề nghị kiểm tra, sửa địa chỉ.`,"roster.badPhone":e=>`“${e.text}” không phải là số điện thoại gọi được.`,"roster.badRequired":
e=>`“${e.text}” không hợp lệ. Đề nghị chọn Có hoặc Không.`,"roster.badDay":e=>`“${e.text}” không phải là một ngày. Đề nghị ghi theo dạng 30/10/2018.`,"roster.needColumn":
e=>`Bảng thiếu cột “${e.column}”.`,"roster.empty":"Chưa có dòng nào để nhập. Đề nghị dán bảng có dòng tiêu đề, ví dụ: Mã, Tên đơn vị, Loại, Cấp trên, Email liên hệ, Điện thoại liên hệ.",
"roster.tooLong":"Bảng dài quá 20.000 dòng. Đề nghị chia nhỏ.","roster.repeatedInPaste":e=>`Mã “${e.code}” đã có ở dòng ${e.line} của bảng này.`};var Ac={"letter.setting":
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
"Đang có một lượt gửi thư. Đề nghị chờ vài phút rồi mở lại bảng Thư."};var Lc={"health.runner":e=>`Người gửi: ${e.email}.`,"health.noRunner":"Chưa ai được giao gửi thư.","health.paused":
"Đang tạm dừng: không thư nào được gửi.","health.noTrigger":"Lịch chạy hằng ngày đã mất nên thư không còn tự đi. Đề nghị bấm “Bật lại”.","health.stalled":
"Lịch chạy hằng ngày đã quá một ngày không gửi thư. Đề nghị bấm “Bật lại”.","health.stalledOther":
e=>`Lịch chạy của ${e.email} đã quá một ngày không gửi thư. Đề nghị báo người đó mở bảng Thư và bấm “Bật lại”, hoặc bấm “Nhận việc gửi thư” để gửi thay.`,"health.hour":
e=>`Mục “Giờ gửi thư” ghi ${e.set} giờ nhưng lịch vẫn chạy lúc ${e.runs} giờ. Đề nghị bấm “Tải lại” để đổi lịch.`,"health.hourOther":
e=>`Mục “Giờ gửi thư” ghi ${e.set} giờ nhưng lịch vẫn chạy lúc ${e.runs} giờ. Lịch đổi theo khi ${e.email} mở bảng Thư.`,"health.lastRun":e=>`Lượt gần nhất: ${e.at} (${e.did}).`,"health.noRun":
"Chưa có lượt gửi nào.","health.trouble":e=>`Lượt gửi chưa xong, ${e.trouble}`,"health.nextRun":e=>`Lượt tới: ${e.day}, khoảng ${e.hour} giờ.`,"health.quota":
e=>`Hạn mức còn lại hôm nay: ${e.left} người nhận.`,"health.held":e=>`${e.letters} thư đang chờ.`,"health.unknown":e=>`${e.letters} thư không rõ đã gửi, cần cán bộ quyết định.`,"health.failed":
e=>`${e.letters} thư gửi lỗi, lý do ghi trong thẻ Thư.`,"health.sending":"Đang có một lượt gửi.","health.never":
e=>`Đã bật gửi thư từ ${e.since} mà chưa có lượt gửi nào. Đề nghị mở menu Sổ Tài Khoản, chọn Thư… để kiểm tra.`,"health.gap":
e=>`Lượt gửi thư gần nhất là ${e.last}, đã quá một ngày. Đề nghị mở menu Sổ Tài Khoản, chọn Thư… để kiểm tra.`};var Nc={"log.form":"Gửi biểu mẫu","log.formUnlisted":
"Gửi biểu mẫu (email chưa có trong danh sách, tự chọn đơn vị)","log.moved":"Có người sắp xếp, chèn hoặc xóa dòng đúng lúc sổ đang ghi: sổ đã xem lại và đặt các dòng về đúng chỗ","log.roster":
e=>`Nhập danh sách đơn vị: thêm ${e.added}, sửa ${e.changed}, từ chối ${e.rejected}`,"log.sentEarly":"Gửi sớm một thư","log.lettersOn":"Bật gửi thư tự động","log.lettersOff":"Tắt gửi thư tự động"};
var yh={...ji,...Pc,...Cc,...Ec,...Ac,...Lc,...Nc};function b(e){let t=yh[e.key];return typeof t=="string"?t:t(Fr(e.with))}var Fe=e=>({ok:!0,value:e}),vt=(...e)=>({ok:!1,problems:e});var v={page:
"Trang",group:"Nhóm",person:"Cá nhân",none:"Không có"},H={passed:"Đạt",returned:"Trả lại"},Y={active:"Đang dùng",stopped:"Ngừng dùng"},Bn={form:"Biểu mẫu",hand:"Sửa tay"},G={yes:"Có",no:"Không"},y={
missing:"Chưa báo cáo",fix:"Cần sửa",reported:"Đã báo cáo",approved:"Đã duyệt",none:"Không có"},$={open:"Còn hạn",onTime:"Đúng hạn",grace:"Châm chước",late:"Trễ hạn",overdue:"Quá hạn"},jr=(e,t,n,r={}
)=>({heading:e,width:t,help:n,writer:"unit",reader:"unit",format:"text",...r}),$e=(e,t,n,r,o,i={})=>({...jr(e,t,n,i),faultBit:r,report:o}),re=(e,t,n,r={})=>({heading:e,width:t,help:
`${n} Sổ tự ghi, đề nghị không sửa.`,writer:"us",reader:"unit",format:"text",...r}),J=(e,t,n,r={})=>({...re(e,t,n,r),checked:!0}),N=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"staff",reader:
"staff",format:"text",...r}),Qt=(e,t)=>Object.keys(e).filter(n=>t(e[n])),Br=e=>Qt(e,t=>"checked"in t),Vi=e=>Object.fromEntries(Object.keys(e).map(t=>[t,""]));var Hr={reader:"public"},ye={unit:jr(
"Mã đơn vị",90,"Mã của đơn vị trong thẻ Đơn vị.",{code:"other",faultBit:0}),unitName:re("Đơn vị",240,"Tên đơn vị theo mã.",Hr),kind:$e("Loại",90,
"Trang, Nhóm, Cá nhân, hoặc Không có (đơn vị không có tài khoản, ghi lý do).",1,{group:"account",typing:{}},{...Hr,choices:Object.values(v)}),accountName:$e("Tên tài khoản facebook",180,
"Tên hiện trên tài khoản cá nhân dùng để quản trị. Ví dụ: Nguyễn Thị Hoa.",2,{group:"account",hint:"Tên Facebook cá nhân của người quản trị.",typing:{autocomplete:"off"}}),pageName:$e(
"Tên trang facebook",200,"Tên hiện trên trang hoặc nhóm. Ví dụ: Công đoàn huyện Cầu Kè.",3,{group:"account",typing:{autocomplete:"off"}},Hr),address:$e("Địa chỉ truy cập",280,
"Mở trang, bấm “Chia sẻ” rồi “Sao chép liên kết”, dán vào đây. Ví dụ: https:\x2f/www.facebook.com/congdoanviduxa",4,{group:"account",hint:
"Mở trang của đơn vị, bấm “Chia sẻ”, “Sao chép liên kết”, rồi dán vào đây.",typing:{inputMode:"url",autocomplete:"off",spellcheck:!1,autocapitalize:"none"}},Hr),name:$e("Họ và tên",160,
"Người quản trị. Ví dụ: Nguyễn Thị Hoa.",5,{group:"manager",typing:{autocomplete:"name",autocapitalize:"words",spellcheck:!1}}),office:$e("Chức vụ",160,
"Chức vụ của người quản trị. Ví dụ: Phó Chủ tịch.",6,{group:"manager",typing:{autocomplete:"organization-title"}}),phone:$e("Điện thoại",130,
"Một số điện thoại của người quản trị. Ví dụ: 0913 456 789.",7,{group:"manager",typing:{inputMode:"tel",autocomplete:"tel"}}),email:$e("Email",200,
"Một địa chỉ email của người quản trị. Ví dụ: hoa.nguyen@gmail.com.",8,{group:"manager",typing:{inputMode:"email",autocomplete:"email",spellcheck:!1,autocapitalize:"none"}}),reason:$e(
"Lý do, ghi chú",200,"Bắt buộc khi Loại là Không có. Ví dụ: Đơn vị đang lập trang, dự kiến xong trong tháng 11.",9,{group:"beside",lines:2,typing:{}}),usage:jr("Tình trạng",100,
"Đang dùng hoặc Ngừng dùng. Dòng ngừng dùng được giữ lại, không tính vào báo cáo. Để trống được hiểu là Đang dùng.",{faultBit:10,choices:Object.values(Y)}),rowId:J("Mã dòng",120,"Mã của dòng.",{
hidden:!0}),faults:J("Cần sửa",300,"Ô cần sửa và lý do."),remarks:J("Lưu ý",260,"Điều nên xem lại; không ngăn việc báo cáo."),changed:J("Đổi sau duyệt",160,"Các cột đã đổi sau lần duyệt gần nhất."),
addressKey:J("Khóa địa chỉ",150,"Dạng so sánh của địa chỉ, để tìm trang khai trùng.",{hidden:!0}),mask:J("Ô cần sửa",80,"Số cho biết ô nào được tô màu.",{format:"number",hidden:!0}),updated:re(
"Cập nhật",130,"Lúc dòng được ghi lần gần nhất.",{format:"time"}),by:re("Người nhập",190,"Ai ghi dòng lần gần nhất."),source:re("Nguồn",90,"Biểu mẫu hoặc Sửa tay."),consent:re("Đồng ý",220,
"Ai xác nhận người quản trị đã biết và đồng ý, lúc nào."),review:N("Duyệt",90,"Đạt, hoặc Trả lại (ghi lý do ở cột Ý kiến).",{reader:"unit",faultBit:11,choices:Object.values(H)}),comment:N("Ý kiến",
220,"Lý do trả lại, để đơn vị biết cần sửa gì.",{reader:"unit"}),approved:N("Bản đã duyệt",120,"Dấu của nội dung lúc được duyệt.",{hidden:!0})},Hn=ye,q=Qt(Hn,e=>"report"in e),Pv=q.filter(e=>ye[
e].report.group==="manager"),Gn=Qt(Hn,({faultBit:e})=>e!==void 0).map(e=>({key:e,bit:Hn[e].faultBit})),De=Qt(Hn,({writer:e})=>e==="unit"),Ve=Br(ye),Mc=Qt(Hn,({writer:e})=>e!=="staff"),Ue=e=>ye[
e].heading;var Te={code:N("Mã",70,"Mã riêng của đơn vị, không trùng, không đổi giữa các đợt. Ví dụ: H04.",{code:"own",reader:"public"}),name:N("Tên đơn vị",300,
"Tên đầy đủ của đơn vị, như trên văn bản.",{reader:"public"}),kind:N("Loại",150,"Loại đơn vị, do Liên đoàn Lao động tỉnh tự đặt. Ví dụ: LĐLĐ huyện, CĐ ngành, CĐCS trực thuộc."),parent:N("Cấp trên",
150,"Mã của đơn vị cấp trên nếu có trong sổ, hoặc tên cấp trên.",{code:"other"}),email:N("Email liên hệ",210,
"Nơi nhận thư của đơn vị. Có thể ghi nhiều địa chỉ, cách nhau bằng dấu phẩy. Người đăng nhập bằng một trong các địa chỉ này được mở ngay biểu mẫu của đơn vị."),phone:N("Điện thoại liên hệ",140,
"Số để gọi khi đơn vị chưa báo cáo."),required:N("Phải báo cáo",100,"Có: đơn vị phải báo cáo trong đợt này. Không: không bắt buộc. Để trống được hiểu là Có.",{choices:[G.yes,G.no]}),status:J(
"Trạng thái",120,"Chưa báo cáo, Cần sửa, Đã báo cáo, Đã duyệt hoặc Không có."),timeliness:J("Thời hạn",100,"Còn hạn, Đúng hạn, Châm chước, Trễ hạn hoặc Quá hạn."),count:J("Số tài khoản",100,
"Số tài khoản, trang, nhóm đang dùng mà đơn vị đã khai.",{format:"number"}),first:J("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu.",{format:"time"}),updated:J("Cập nhật",130,
"Lần thay đổi gần nhất trong các dòng của đơn vị.",{format:"time"}),faults:J("Cần sửa",260,"Những ô của dòng này cần sửa và lý do."),order:J("Thứ tự",70,"Số dùng để đưa đơn vị còn thiếu lên đầu.",{
format:"number",hidden:!0}),extendedTo:N("Gia hạn đến",110,"Ngày cuối cùng đơn vị này được nộp mà vẫn tính đúng hạn (tính cả ngày đó).",{format:"day"}),note:N("Ghi chú",220,
"Ghi chú của Ban Tuyên giáo - Nữ công.")},bh={key:N("Mã thư",200,"Mỗi thư có một mã và chỉ được gửi một lần."),kind:N("Loại",140,"Thư mời, thư nhắc, thư tổng hợp…"),unit:N("Đơn vị",90,
"Mã đơn vị nhận."),to:N("Người nhận",220,"Địa chỉ nhận."),subject:N("Tiêu đề",320,"Tiêu đề thư."),state:N("Trạng thái",130,
"Sẽ gửi, Đã gửi, Gửi lỗi, Tạm giữ, Bỏ qua, Không rõ đã gửi, Không cần gửi nữa."),at:N("Lúc",130,"Lúc ghi trạng thái này.",{format:"time"}),why:N("Lý do",300,"Vì sao gửi lỗi, tạm giữ hay bỏ qua.")},xh=
{label:N("Mục",260,"Tên của mục. Đề nghị không sửa."),value:N("Giá trị",360,"Giá trị của mục, sửa ở đây."),help:N("Giải thích",520,"Mục này dùng làm gì.")},Wn={at:re("Lúc",140,"Lúc xảy ra.",{format:
"time"}),who:re("Ai",210,"Người làm."),what:re("Việc",240,"Việc đã làm."),unit:re("Đơn vị",90,"Mã đơn vị."),rowId:re("Mã dòng",130,"Mã dòng."),columns:re("Cột đã đổi",300,
"Tên các cột đã đổi; không ghi giá trị, vì là dữ liệu cá nhân.")},T={units:{title:"Đơn vị",color:"#1a73e8",columns:Te,frozenColumns:2},accounts:{title:"Tài khoản",color:"#188038",columns:ye,
frozenColumns:2},summary:{title:"Tổng hợp",color:"#e8710a",columns:{},frozenColumns:0},letters:{title:"Thư",color:"#a142f4",columns:bh,frozenColumns:0},settings:{title:"Cấu hình",color:"#5f6368",
columns:xh,frozenColumns:0},log:{title:"Nhật ký",color:"#9aa0a6",columns:Wn,frozenColumns:0}},en=Br(Te);function Gr({dueBefore:e,extendedTo:t}){let n=e?j(e,-1):"";return t&&t>n?t:n}function Ic(e,t,n){
let r=Gr(e);if(!r)return"";let o=t?X(t):n;return o<=r?t?$.onTime:$.open:e.graceUntil&&o<=e.graceUntil?$.grace:t?$.late:$.overdue}function tn(e,t){let n=Gr(e);if(!n)return"";let r=ne(t,n),o=r>0?
`còn ${r} ngày`:r===0?"hôm nay là ngày cuối":`đã quá hạn ${-r} ngày`;return`chậm nhất hết ngày ${he(n)}, ${o}`}var zc=60;function Wr({sendDays:e,holidays:t}){let n=new Set(t),r=i=>e.includes(Zi(i))&&
!n.has(i),o=(i,s,a)=>{for(let c=0;c<=zc;c+=1)for(let u of a){let l=j(i,u*c);if(l<=s&&r(l))return l}return i};return{sends:r,next:i=>o(i,"9999",[1]),nearest:(i,s)=>o(i,s,[-1,1])}}function Vr(e,t,n,r){
let o=Gr({dueBefore:e.dueBefore,extendedTo:t}),i=e.graceUntil>o?e.graceUntil:o,s=n.milestones.map(c=>({id:String(c),day:r.nearest(j(o,-c),o)})),a=r.next(j(o,1));return a<=i&&s.push({id:"cham-chuoc",
day:a}),{last:o,end:i,before:s.sort(Fc),after:qi(j(i,1),n.overdueWeeks,r)}}var Fc=(e,t)=>ne(t.day,e.day),qi=(e,t,n,r="")=>Array.from({length:t},(o,i)=>({id:`${r}${i+1}`,day:n.next(j(e,7*i))}));
function Xi(e,t){let n;for(let r of e)r.day<=t&&(n=r);return n}var qr=(e,t)=>{let n=e[e.length-1];return n&&t< j(n.day,7)?Xi(e,t):void 0};function Dc(e,t,n){let r=Math.max(0,Math.min(zc,Math.ceil((ne(
e,t.last)+1)/7)));return[...qi(e,r,n,"tuan-").filter(({day:o})=>o<=t.last),...t.before.filter(({day:o})=>o>=e),...qi(j(t.end,1),t.after.length||1,n,"sau-")].sort(Fc)}var wh=
/^[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+/,kh=/[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+$/,vh=200,Sh=e=>e.replace(wh,"").replace(kh,""),Uc=e=>e.slice(0,vh).normalize("NFKC"),nn=e=>ge(Sh(k(Uc(e)))),Pe=e=>ge(k(Uc(
e)).replace(/^'/,"")).replace(/\s/g,"").toUpperCase();function rn(e,t={}){var i;let n=new Map(e.map(s=>[nn(s),s])),r=new Map;for(let s of e)for(let a of new Set([s,...(i=t[s])!=null?i:[]].map(c=>P(nn(
c)))))r.set(a,r.has(a)?void 0:s);let o=new Set(e);return s=>{var c;if(o.has(s))return s;let a=nn(s);return(c=n.get(a))!=null?c:r.get(P(a))}}var Xr={[v.page]:["fanpage","fan page","page",
"trang facebook","trang fanpage","trang fb"],[v.group]:["group","nhóm facebook","hội nhóm"],[v.person]:["tài khoản cá nhân","trang cá nhân","facebook cá nhân"],[v.none]:["không","chưa có",
"không có tài khoản","chưa có tài khoản"],[Y.active]:["đang sử dụng","còn dùng","đang hoạt động"],[Y.stopped]:["ngừng sử dụng","đã ngừng","đã ngừng dùng","không dùng nữa","ngưng dùng","dừng"],[
H.passed]:["ok","đã đạt","đạt yêu cầu"],[H.returned]:["đã trả lại","trả về"]},Zc={[G.yes]:["x","true","1","yes","có ạ","v","✓","✔"],[G.no]:["false","0","no","ko","k","không ạ"]},St=rn(Object.values(
v),Xr),Yi=rn(Object.values(Y),Xr),jc=rn(Object.values(H),Xr),Yr=rn(Object.values(G),Zc),Kc=new Map;function _h(e){var r;let t=e.join(`\n`),n=(r=Kc.get(t))!=null?r:rn(e,e[0]===G.yes?Zc:Xr);
return Kc.set(t,n),n}function Bc({choices:e},t){var n;return!e||t===""||e.includes(t)?t:(n=_h(e)(t))!=null?n:t}var Jr={report:{withoutRows:y.missing,open:[y.missing,y.fix],counted:!0},nothing:{
withoutRows:"",open:[y.fix],counted:!1}},Hc=[];function Qr({required:e,kind:t}){var r,o;let n=Yr(e);return n?n===G.no?"nothing":"report":(o=(r=Hc.find(i=>nn(i.kind)===nn(t)))==null?void 0:
r.owes)!=null?o:"report"}var Gc=(e,t)=>Jr[e].open.includes(t);function Wc(e){let t=Hc.filter(({owes:n})=>!Jr[n].counted).map(({kind:n})=>`*(((${e("kind")}<>"${n}")+(${e("required")}="${G.yes}"))>0)`);
return`(${e("code")}<>"")*(${e("required")}<>"${G.no}")${t.join("")}`}var I=e=>Gc(e.obligation,e.status),_t=({status:e})=>e===y.reported||e===y.approved||e===y.none,ue=({status:e})=>e===y.fix,Ji=e=>I(
e)&&!ue(e);function eo(e){let t=new Map(e.map(r=>[r.code.trim(),r]));t.delete("");let n;return({parent:r})=>{let o=t.get(r.trim());return o||!r.trim()?o:(n=n||new Map(e.map(i=>[ge(i.name),i])),n.get(
ge(r)))}}function Vc(e){let t=new Map,n=eo(e);for(let r of e){let o=I(r)?n(r):void 0;if(!o||o===r)continue;let i=o.code.trim(),s=t.get(i);s?s.push(r):t.set(i,[r])}return t}var on=(e,t,n="")=>e&&!(t&&
t.last>=e.day)?{id:n+e.id,day:e.day}:void 0;var qe=e=>/^https?:\x2f\x2f[^\s"'<>\\]+$/i.test(e.trim())?e.trim():"",to=(e,t)=>e.length>t?`${e.slice(0,t).replace(/[\uD800-\uDBFF]$/,"")}…`:e,Ke=(e,t,
n)=>e.length>t?[...e.slice(0,t),`và ${e.length-t} ${n}`]:[...e],Xc=e=>`${e.map(Rh).filter(Boolean).join(`\n\n`)}\n`,qc=e=>e.map(t=>`- ${t}`).join(`\n`);function Rh(e){switch(e[0]){case"list":
return qc(e[1]);case"button":return qe(e[2])&&`${e[1]}:\n${qe(e[2])}`;case"bar":return e[1].map(({label:t,count:n})=>`${t}: ${n}`).join(" | ");case"calls":return`${e[1]}:\n${qc(e[2].map(({name:t,
phone:n})=>`${t}: ${n||Qi}`))}`;case"heading":return e[1].toUpperCase();case"notice":return`*** ${e[1]} ***`;case"small":return`--\n${e[1]}`;default:return e[1]}}var Qi="chưa có số";var Ce=
"báo cáo tài khoản facebook",Ee=" Báo cáo đầy đủ rồi thì không còn thư nhắc. Nếu vừa báo cáo, đề nghị bỏ qua thư này.",Yc=({guidance:e,department:t}
)=>`Theo ${e}, mỗi đơn vị báo cáo trang, nhóm hoặc tài khoản facebook của đơn vị và người quản trị về ${t}.`,es=({first:e})=>Z(X(e));function sn({state:{deadline:e},about:{today:t,last:n}},r,o){if(
t<=n)return`Đề nghị ${o} ${tn({...e,extendedTo:r},t)}.`;let i=t<=e.graceUntil?`trong thời gian châm chước, đến hết ngày ${he(e.graceUntil)}`:"ngay trong hôm nay";return`Hạn nộp là hết ngày ${he(
n)}, đã quá ${ne(n,t)} ngày. Đề nghị ${o} ${i}.`}function Vn({state:e,about:{today:t,last:n}}){let{graceUntil:r}=e.deadline,o=ne(t,n),i=Z(n);return o>0?`Còn ${o} ngày, chậm nhất ${i}`:o===0?
`Hôm nay ${i} là ngày cuối`:t<=r?`Châm chước đến hết ngày ${Z(r)}`:`Đã quá hạn ${i}`}var cn=e=>`${Vn(e)}: ${e.unit.name} ${ue(e.unit)?"cần sửa":"chưa"} ${Ce}`;function un(e){let{unit:t}=e,n=
t.returned.length+t.faults.length;return ue(t)?`Báo cáo tài khoản facebook của ${t.name} còn ${n?`${n} `:""}chỗ cần sửa. ${sn(e,t.extendedTo,"sửa")}`:`${t.name} chưa ${Ce}. ${sn(e,t.extendedTo,
"báo cáo")}`}var ln=e=>ue(e.unit)?an(e,"Mở báo cáo để sửa"):[["text","Việc báo cáo chỉ mất khoảng năm phút. Đơn vị chưa có tài khoản thì chọn “Không có” và ghi lý do; như vậy cũng là đã báo cáo."],
...an(e,"Mở biểu mẫu báo cáo")],an=({state:e,unit:t},n)=>[["button",n,t.link||e.links.book],["text",t.link?"":
"Trên máy tính, trong trang tính vừa mở, chọn menu “Sổ Tài Khoản”, rồi chọn “Khai báo tài khoản”."]],Jc=({returned:e,faults:t},n)=>e.length+t.length?[["heading","Cần sửa"],["list",Ke(no({returned:e,
faults:t}),n,"chỗ khác, xem trong biểu mẫu")]]:[],no=({returned:e,faults:t})=>[...e.map(({title:n,comment:r})=>`${n||"Báo cáo"}: cán bộ tỉnh trả lại. ${r||
"Chưa ghi lý do, đề nghị gọi điện để hỏi."}`),...t.map(({field:n,sentence:r})=>n?`${n}: ${r}`:r)];function Qc({about:e},t){if(!e.under.length)return[];let n=e.under.map(r=>`${r.name}: ${ue(r)?
"cần sửa báo cáo":"chưa báo cáo"}${r.extendedTo>e.last?`, gia hạn đến hết ngày ${Z(r.extendedTo)}`:""}`);return[["heading",`Đơn vị trực thuộc chưa hoàn thành (${n.length})`],["list",Ke(n,t,
"đơn vị khác")]]}var ts=({contact:e,department:t,federation:n})=>`Cần hỗ trợ, đề nghị liên hệ: ${e.trim()||`${t}, ${n}`}.`.replace("..","."),ns=({department:e,federation:t})=>`${e}\n${t}`;var eu={to:
"unit",prefix:"cap-tren",label:"Thư cho cấp trên",rank:1,setting:"digests",isAboutOwnReport:!1,counts:!0,deadline:"round",listsUnder:!0,due:({settings:e,under:t,history:n,round:{isOver:r,point:o}}
)=>t.length&&o&&(r||o.day>e.lettersFrom)?on(o,n,r?"sau-":""):void 0,subject:e=>`${Vn(e)}: ${e.about.under.length} đơn vị trực thuộc ${e.unit.name} chưa hoàn thành báo cáo`,lead:
e=>`${e.about.under.length} đơn vị trực thuộc ${e.unit.name} chưa hoàn thành ${Ce}. ${sn(e,"","đôn đốc để các đơn vị báo cáo")}`,asked:()=>[],closing:({state:e,unit:t})=>[["text",
t.status===y.missing&&I(t)?`Đơn vị cũng chưa ${Ce} của mình.`:""],["button","Mở trang tính",t.link||e.links.book]],small:Ee,named:({about:e})=>e.under};var tu={to:"unit",prefix:"moi",label:"Thư mời",
rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>I(e)&&e.status===y.missing&&!n.isOver&&!(t!=null&&t.last)?{id:"",day:""}:void 0,remember(e,t,{early:n,
state:r},{lettersFrom:o}){(n||r==="skipped")&&o>e.last&&(e.last=o)},subject:e=>`${Vn(e)}: đề nghị ${e.unit.name} ${Ce}`,lead:e=>sn(e,e.unit.extendedTo,`${e.unit.name} ${Ce}`),asked:e=>[["text",Yc(
e.state)],...an(e,"Mở biểu mẫu báo cáo")],small:Ee,named:()=>[]};var nu={to:"unit",prefix:"qua-han",label:"Thư quá hạn",rank:3,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,
history:t,own:n})=>I(e)&&n.isOver?on(n.point,t):void 0,subject:cn,lead:un,asked:ln,small:Ee,named:()=>[]};var ru={to:"unit",prefix:"nhac",label:"Thư nhắc",rank:2,isAboutOwnReport:!0,counts:!0,
deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>I(e)&&!n.isOver?on(n.point,t):void 0,subject:cn,lead:un,asked:ln,small:Ee,named:()=>[]};var ro={to:"unit",prefix:"tra-lai",label:
"Thư trả lại",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){if(!I(e))return;let n=e.returned.map(({mark:r})=>r).filter(r=>{var o;return!((o=t==null?void 0:
t.told)!=null&&o.has(r))});return n.length?{id:[...new Set(n)].sort().join("."),day:""}:void 0},remember(e,t){var n;e.told=new Set([...(n=e.told)!=null?n:[],...t.split(".")])},subject:cn,lead:un,
asked:ln,small:Ee,named:()=>[]};var Oh=e=>{let t=String(e);return`"${(/^\s*[=+\-@\t\r＝＋－＠]/.test(t)?`'${t}`:t).replace(/"/g,'""')}"`},ou=e=>`\uFEFF${e.map(t=>t.map(Oh).join(",")).join(`\r\n`)}\r\n`;
var K={planned:"Sẽ gửi",sending:"Đang gửi",sent:"Đã gửi",failed:"Gửi lỗi",held:"Tạm giữ",skipped:"Bỏ qua",unknown:"Không rõ đã gửi",lapsed:"Không cần gửi nữa"},dn=e=>Object.keys(K).find(t=>K[
t]===e.trim())||"unknown",Xe=e=>e==="sent"||e==="sending"||e==="unknown"||e==="skipped";var os="đơn vị khác, xem tệp đính kèm",rs={[$.onTime]:"#1e7d3c",[$.grace]:"#5f8f2f",[$.late]:"#b7791f",[y.fix]:
"#6b4fbb",Thiếu:"#c5221f"};function $h(e){return I(e)?ue(e)?y.fix:"Thiếu":_t(e)?rs[e.timeliness]?e.timeliness:$.onTime:""}var iu=e=>Object.keys(rs).map(t=>({label:t,color:rs[t],count:e.filter(n=>$h(
n)===t).length})).filter(({label:t,count:n})=>n||t!==$.grace),su=({state:e,about:t})=>`Tổng hợp ngày ${Z(t.today)}: ${iu(e.units).map(({label:n,count:r})=>`${r} ${n.toLowerCase()}`).join(
", ")} (${e.round})`;function is({state:{units:e,deadline:t},about:{today:n}}){let r=e.filter(Ji).length,o=e.filter(ue).length,i=r+o+e.filter(_t).length;return`Đến ngày ${he(n)}: ${r+o?
`${r} trong ${i} đơn vị chưa báo cáo, ${o} đơn vị cần sửa`:`cả ${i} đơn vị đã báo cáo đầy đủ`}. Hạn nộp ${tn(t,n)}.`}function au(e,t){let{state:n,about:r,letters:o}=e,{units:i}=n,s=a=>i.filter(
c=>c.status===a).length;return[["lead",is(e)],["bar",iu(i)],["text",`Trong số đã báo cáo: ${s(y.approved)} đã duyệt, ${s(y.none)} báo không có tài khoản.`],...Th(i,r.since,t),["button",
"Mở trang tính",n.links.book],...Ph(i,t),...Ch(i.filter(ue),t),...Eh(n,o,t),["small",
`Danh sách đầy đủ ở tệp đính kèm. Thư này gửi đến cán bộ phụ trách đợt “${n.round}”, mỗi tuần và ở mỗi mốc nhắc. Đề nghị không chuyển tiếp số điện thoại của các đơn vị.`]]}function Th(e,t,n){if(
!t)return[];let r=e.filter(i=>i.first>t&&_t(i)),o=e.filter(i=>i.updated>t&&i.first&&i.first<=t);return[["heading","Thay đổi"],["text",`Từ bản tổng hợp trước (${ce(
t)}): ${r.length} đơn vị mới báo cáo, ${o.length} đơn vị sửa hoặc bổ sung báo cáo.`],["list",Ke(r.map(({name:i})=>i),Math.min(10,n),os)]]}function Ph(e,t){var i;let n=e.filter(Ji),r=new Map,o=eo(e);
if(!n.length)return[];for(let s of n.slice(0,t)){let a=((i=o(s))==null?void 0:i.name)||s.parent.trim()||"Chưa ghi cấp trên";r.set(a,[...r.get(a)||[],s])}return[["heading",
`Danh sách gọi điện: ${n.length} đơn vị chưa báo cáo`],...[...r].map(([s,a])=>["calls",s,a]),["text",n.length>t?`và ${n.length-t} ${os}`:""]]}var Ch=(e,t)=>e.length?[["heading",
`Cần sửa: ${e.length} đơn vị`],["list",Ke(e.map(n=>`${n.name}: ${no(n).slice(0,3).join(" ")}`),Math.min(40,t),os)]]:[];function Eh(e,t,n){let r={},o=[];for(let{label:f,unit:m,state:h,why:g}of t)r[h]=(
r[h]||0)+1,/failed|unknown|sending/.test(h)&&o.push([f,m,K[h].toLowerCase(),g].filter(Boolean).join(", "));let i=Object.keys(K).filter(f=>r[f]).map(f=>`${r[f]} ${K[f].toLowerCase()}`),{quotaLeft:s,
runner:a,lastRun:c,lastRunDid:u,nextRun:l,zones:d}=e.health||{},p=[`Cả đợt: ${i.join(", ")||"chưa gửi thư nào"}.`,s!==void 0&&`Hạn mức còn lại: ${s} người nhận.`,a!==void 0&&`Người gửi: ${a||
"chưa có"}.`,c&&`Lần chạy trước: ${ce(c)}${u?` (${u})`:""}.`,l&&`Lần chạy tới: ${ce(l)}.`,d&&d.script!==d.book&&b({key:"letter.zones",with:d})];return[["heading","Thư của đợt"],["text",p.filter(
Boolean).join(" ")],["list",Ke(o,Math.min(20,n),"thư khác, xem thẻ Thư")]]}function cu({units:e}){let t=eo(e);return[["code","name","kind","parent","status","timeliness","count","first","extendedTo",
"phone","email","faults"].map(n=>Te[n].heading),...e.filter(n=>I(n)||_t(n)).map(n=>{var r;return[n.code,n.name,n.kind,((r=t(n))==null?void 0:r.name)||n.parent,n.status,n.timeliness,n.count,Z(X(
n.first)),Z(n.extendedTo),n.phone,n.emails.join(", "),no(n).join(" | ")]})]}var uu={to:"staff",prefix:"tong-hop",label:"Thư tổng hợp",rank:0,due({state:e,today:t,calendar:n,round:r,lastTime:o}){let i=
X(o),s=qr(Dc(e.settings.lettersFrom,r,n),t);return!s||i>=s.day||i>r.end&&!e.units.some(I)?void 0:{id:s.id,day:s.day}},subject:su,lead:is,body:au,attachments:({state:e,about:t})=>[{name:
`tong-hop-${t.today}.csv`,mime:"text/csv",content:ou(cu(e))}],named:({state:e})=>e.units.filter(t=>I(t)&&t.status===y.missing)};var lu={to:"unit",prefix:"cam-on",label:"Thư cảm ơn",rank:4,setting:
"thanks",isAboutOwnReport:!1,counts:!1,deadline:"own",listsUnder:!1,due:({unit:e,settings:t})=>_t(e)&&e.first!==""&&X(e.first)>=t.lettersFrom?{id:"",day:""}:void 0,subject:({unit:e}
)=>`Đã nhận báo cáo của ${e.name}, ngày ${es(e)}`,lead:({unit:e})=>`Đã nhận đủ ${Ce} của ${e.name} ngày ${es(e)}. Xin cảm ơn đơn vị.`,asked:e=>[["text",e.unit.status===y.none?
"Đơn vị báo không có tài khoản; khi lập trang, nhóm mới, đề nghị khai bổ sung.":`Đơn vị đã khai ${e.unit.count} trang, nhóm, tài khoản. Khi có thay đổi, đề nghị cập nhật.`],...an(e,
"Xem lại báo cáo")],small:"",named:()=>[]};var pu={summary:uu,digest:eu,returned:ro,invitation:tu,reminder:ru,overdue:nu,thanks:lu},C=e=>pu[e],ss=Object.entries(pu),oo=ss.map(([e])=>e),fu=ss.flatMap((
[e,t])=>t.to==="staff"?[{name:e,kind:t}]:[]),du=ss.flatMap(([e,t])=>t.to==="unit"?[{name:e,kind:t}]:[]),mu=[...du.filter(({kind:e})=>e.isAboutOwnReport),...du.filter(({kind:e})=>!e.isAboutOwnReport)];
var Rt=e=>(/[%\x2f]/.test(e)?e.replace(/[%\x2f]/g,encodeURIComponent):e).trim(),Ah="thu/",Lh=new Map(oo.map(e=>[C(e).prefix,e]));function io(e){let t=e.settings.testTo.length?Ah:"",n=Rt(e.round);
return{write:(r,o,i)=>`${t}${C(r).prefix}/${n}${o&&`/${o}`}${i&&`/${i}`}`,read(r){let o=r.startsWith(t)?r.slice(t.length).split("/"):[],i=Lh.get(o[0]);return i&&o[1]===n?{kind:i,id:o[2],unit:o[
o.length-1]}:void 0}}}function pn(e){let t=new Map,n=new Map,r=io(e),o={of:s=>t.get(s),lastToStaff:"",waiting:new Set,openKey(s,a,c,u){for(let l=1;;l+=1){let d=r.write(s,l>1?`${a}.${l}`:a,c),p=n.get(
d)||e.register.get(d);if(!p||!Xe(p.state))return d;if(p.early||p.state==="skipped"||X(p.at)>=u)return}},assume({key:s},a){let c={state:"sent",at:`${a}T08:00:00`};n.set(s,c),i(c,s)}};function i(s,a){
let c=r.read(a);c&&(Xe(s.state)?C(c.kind).to==="unit"?Nh(t,c,s,e):s.at>o.lastToStaff&&(o.lastToStaff=s.at):/held|planned/.test(s.state)&&o.waiting.add(a))}return e.register.forEach(i),o}function Nh(e,
{kind:t,id:n,unit:r},o,{settings:i}){var u;let s=C(t);if(s.to!=="unit")return;let a=X(o.at),c=e.get(r)||{last:"",any:"",count:0};e.set(r,c),a>c.any&&(c.any=a),s.counts&&(a>c.last&&(c.last=a),
o.state!=="skipped"&&(c.count+=1),(u=s.remember)==null||u.call(s,c,n,o,i))}function hu(e,t,n){let r=new Map,o=i=>Vr(e.deadline,Ie(i)||"",e.settings,n);return{round:o(""),of(i){let s=r.get(i);if(
s)return s;let{before:a,after:c,last:u,end:l}=o(i),d=t>l,p={last:u,isOver:d,point:d?qr(c,t):Xi(a,t)};return r.set(i,p),p}}}var Mh=
/^(?:[-–—_.,\x2f0 ]*|x{1,3}|n\x2fa|(?:không|chưa|ko)(?: (?:có|lập|dùng).*)?)$/i,Ih=/:\x2f\x2f|www\.(?!\S*@)|\b(?:facebook|fb)\.(?:com|me)\b|\bm\.me\x2f|profile\.php/i;function fn(e){return Mh.test(e)?
"NOTHING":Ih.test(e)?"ADDRESS":/[^\s@]@[^\s@]+\.[a-z]/i.test(e)?"EMAIL":e.replace(/\D/g,"").length>8&&e.replace(/\P{L}/gu,"").length<11?"PHONE":void 0}var qn=
"gmail yahoo hotmail outlook icloud ymail rocketmail".split(" "),yu=
"travinh.gov.vn vinhlong.gov.vn bentre.gov.vn tvu.edu.vn travinh.edu.vn congdoan.vn congdoantravinh.com.vn agribank.com.vn vietcombank.com.vn".split(" "),as=[...qn.map(e=>`${e}.com`),"yahoo.com.vn",
"outlook.com.vn","hotmail.com.vn",...yu],zh=/^(?:e?mail|cloud|[fh]mail|googlemail)\.com$/,bu=[[/\.(?:nv|v[mb]|vn[nmv]|nvn)$/,".vn"],[/\.(?:c[opvx]n|[vxd]om|c[pin]m|cmo|ocm|comm|coom)(?=$|\.vn$)/,
".com"],[/\.(com|gov|edu|org|net)vn$/,".$1.vn"],[/\.(?:go[bc]|gvo|ogv)\.vn$/,".gov.vn"],[/\.(?:eud|deu|ed[iy])\.vn$/,".edu.vn"]],Fh=
/^[\w'+-]+(?:\.[\w'+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,Dh=/[\u00AD\u200B-\u200F\u2060-\u206F\uFEFF]/g,gu=`\\s"'“”‘’<>()[\\]{},;:!?*`,xu=new RegExp(`^[${gu}-]+|[${gu}.…-]+$`,"g"),
Uh=[[/^@/,"NO_LOCAL"],[/@.*@/,"TWO_AT"],[/\s/,"SPACES"],[/[^\0-\x7F]/,"ACCENTS"],[/[,;]/,"COMMA"],[/[^\w'+.@-]|@.*[_']|'@/,"CHARS"],[/\.\.|^\.|\.@|@\./,"DOTS"],[/^[^@]{65}|.{255}/,"LENGTH"]];
function wu(e){let t=bu.reduce((l,[d,p])=>l.replace(d,p),e),n=t.split(".")[0],r=t.slice(n.length+1),o=l=>l.replace(/\./g,""),i=as.find(l=>l===`${t}.vn`||o(l)===o(t)||r===""&&l.startsWith(`${n}.`));if(
i||zh.test(t)||/\.(?:gov|edu)\.vn$/.test(t))return i||t;let s=qn.includes(n),a=s?n:qn.find(l=>Ur(n,l));if(!a)return yu.find(l=>Ur(t,l))||t;if(/^(?:ya|ho|ou)/.test(a)&&
/^(?:com?\.)?(?!vn|co|cm|om)[a-z]{2}$/.test(r)||!(s||/^c?om?(?:\.vn)?$|^cm$/.test(r)))return t;let u=`${a}.com.vn`;return/vn?$/.test(r)&&as.includes(u)?u:`${a}.com`}var so=e=>Fh.test(e)&&
!/^[^@]{65}|.{255}|@.*[^.]{64}|'@/.test(e);function ao(e){let t=P(e.replace(/\s+/g,"")),n=t.lastIndexOf("@"),r=i=>i.replace(/[,;:.]+/g,".").replace(/^\.|\.$/g,""),o=`${r(t.slice(0,n).replace(
/^www\.|@+$/g,""))}@${wu(r(t.slice(n+1)))}`;return so(o)?o:void 0}function Kh(e){let[,t="",n=""]=/^([^@]*\s)([^@]{3,}@.*)$/.exec(e)||[];return/\p{Lu}|[^\0-\x7F]/u.test(t)&&so(n)?n:ao(e)}var Ze=(e,t,
n)=>({ok:!1,reason:e,suggest:t,parts:n});function Zh(e){let t=P(e).replace(/\s/g,""),n=as.find(o=>t.endsWith(o)&&(qn.includes(o.split(".")[0])||/\W/.test(t.charAt(t.length-o.length-1)))),r=n&&ao(
`${t.slice(0,-n.length)}@${n}`);return r?Ze("NO_AT",r):/\s|[^\0-\x7F]/.test(e)?Ze("NAME_IN_EMAIL"):Ze(/\w\.[a-z]{2,}(?:\x2f|$)/.test(t)?"URL_IN_EMAIL":"NO_AT")}function jh(e){let t=i=>i.find(
s=>s.includes("@")),n=t(e.split(/[<>]/)),r=t(t(n.split(/:(?=[^:]*@)/)).split(/\s[-–—|]\s|[([\])]/)),o=P(e.replace(r,"")).replace(/[^a-z]|mailto|dia chi|thu dien tu|hop thu|[eg]?-?mail/g,"");return{
address:r.replace(/\?subject=.*$/i,"").replace(xu,""),around:o!==""}}var ku=e=>e.replace(/[\uFF01-\uFF5E]/g,t=>String.fromCharCode(t.charCodeAt(0)-65248)).replace(
/\uFE6B| ?[([{](?:at|a còng)[)\]}] ?| (?:at|a còng) /gi,"@");function co(e){let t=ku(k(e)),n=fn(t.slice(0,1e3));if(n==="NOTHING")return Ze("EMPTY");if(t.length>1e3)return Ze(/@[^]*@/.test(t)?
"MULTIPLE":"LENGTH");if(n==="ADDRESS")return Ze("URL_IN_EMAIL");if(!t.includes("@"))return n==="PHONE"?Ze("PHONE_IN_EMAIL"):Zh(t);let r=t.split(/[\s,;:<>()[\]"“”|\x2f\\]+/).map(f=>f.replace(xu,
"")).filter(f=>f.includes("@")),o=r.filter((f,m)=>r.findIndex(h=>h.toLowerCase()===f.toLowerCase())===m);if(o.length>1)return Ze("MULTIPLE",void 0,o.filter(so));let{address:i,around:s}=r.length>1?{
address:o[0],around:!1}:jh(t),a=Uh.find(([f])=>f.test(i)),c=a?a[1]:"DOMAIN";if(!so(i))return Ze(c,c==="SPACES"?Kh(i):ao(i));let u=i.indexOf("@"),l=i.slice(0,u)+i.slice(u).toLowerCase(),d=
l.toLowerCase(),p=ao(d);return{ok:!0,email:l,key:d,suggest:p===d?void 0:p,notes:s?["TEXT_AROUND"]:[]}}function Ye(e){let t=k(e).toLowerCase(),n=t.lastIndexOf("@"),r=t.slice(n+1);return n<1||
!/^(?:gmail|googlemail)\.com$/.test(r)?t:`${t.slice(0,n).replace(/\+.*$/,"").replace(/\./g,"")}@gmail.com`}var Bh=/[,;|\n\r]+|\s*\x2f\s*|\s+(?:và|hoặc|hay|&|\+)\s+/i,Hh=/"[^"@]{0,200}"\s*(?=<)/g,Gh=
200,Wh=/^\s*\d{1,2}[.)]\s+/,Vh=e=>e.indexOf("@")===e.lastIndexOf("@")?[e.replace(Wh,"")]:e.replace(/></g,"> <").split(/\s+/),qh=(e,t)=>t!==void 0&&t.length< e.length&&k(e).split(" ").includes(t);
function be(e){let t={emails:[],bad:[]},n=new Set,r=ku(e.slice(0,2e4).replace(Dh,"")).replace(Hh,""),o=[];for(let i of r.split(Bh).flatMap(Vh).slice(0,Gh)){let s=co(i),a=!s.ok&&qh(i,s.suggest)?co(
s.suggest):s;if(a.ok){if(a.suggest&&Xh(a.key)){t.bad.push({text:k(i),reason:"TYPO",suggest:a.suggest});continue}n.has(Ye(a.key))||t.emails.push(a.email),n.add(Ye(a.key))}
else a.reason==="NAME_IN_EMAIL"?o.push({text:k(i),reason:a.reason}):a.reason!=="EMPTY"&&t.bad.push({text:k(i),reason:a.reason,suggest:a.suggest})}return!t.emails.length&&!t.bad.length&&t.bad.push(
...o),t}function Xh(e){let t=e.slice(e.indexOf("@")+1),n=wu(t);return n!==t&&(bu.some(([r])=>r.test(t))||qn.includes(n.split(".")[0]))}var Yh=50,xe=e=>be(e.join(`\n`)).emails.slice(0,Yh);var cs={key:
"setting.empty",with:{label:"Email cán bộ phụ trách"}},uo=({testTo:e})=>e.length>0&&!xe(e).length;function vu(e,{testTo:t},n){let r=xe(e),o=t.length?xe(t):void 0;return r.length?{to:o||r,insteadOf:o&&
r}:{why:n}}var Su=(e,t)=>vu(e,t,cs),_u=(e,t)=>vu(e,t,be(e.join(`\n`)).bad.length?{key:"letter.badAddress",with:{text:e.join(", ")}}:{key:"letter.noAddress"});function Ot(e,t,n=pn(e)){let r={letters:[
],closed:[],wanted:new Set},{settings:o,deadline:i}=e,s=Wr(o);if(!i.dueBefore||!o.lettersFrom||t< o.lettersFrom||!s.sends(t)||uo(o))return r;let a=Jh(e,t,n,s,r);Qh(a);let c=new Set;for(
let u of e.units){let l=Rt(u.code);!l||c.has(l)||(c.add(l),tg(a,u,l))}return r.letters=rg(a.drafts),n.waiting.forEach(u=>{r.wanted.has(u)||r.closed.push({key:u,state:"lapsed",why:{key:
"letter.notNeeded"}})}),r}function Jh(e,t,n,r,o){let i=Vc(e.units);return{state:e,today:t,calendar:r,history:n,moments:hu(e,t,r),underOf:s=>{var a;return(a=i.get(s.trim()))!=null?a:[]},plan:o,drafts:[
]}}var Ru=(e,{settings:t})=>{let{setting:n}=C(e);return n!==void 0&&!t[n]};function Ou(e,t,n,r){let o=n&&e.openKey(t,n.id,r,n.day);return o===void 0?void 0:{kind:t,key:o}}function Qh(e){let{state:t,
today:n,calendar:r,history:o,moments:i,plan:s}=e;for(let{name:a,kind:c}of fu){if(Ru(a,t))continue;let u=c.due({state:t,today:n,calendar:r,round:i.round,lastTime:o.lastToStaff}),l=Ou(o,a,u,"");l&&(
s.wanted.add(l.key),$u(e,l,Su(t.staff,t.settings),{last:i.of("").last,under:[]}))}}function eg({state:e,history:t,moments:n},r,o,i){let s={settings:e.settings,unit:r,under:i,history:t.of(o),own:n.of(
r.extendedTo),round:n.of("")};for(let{name:a,kind:c}of mu){let u=Ru(a,e)?void 0:Ou(t,a,c.due(s),o);if(u)return u}}function tg(e,t,n){let{state:r,today:o,history:i,moments:s,plan:a}=e,{settings:c}=r,u=
i.of(n),l=e.underOf(t.code),d=eg(e,t,n,l);if(!d||(a.wanted.add(d.key),u&&u.any>=o))return;let p=C(d.kind);if(p.to==="unit"){if(p.counts&&ng(u,c.unitCap)){let f={key:"letter.capped",with:{cap:
c.unitCap}};a.closed.push({...d,unit:t.code,state:"lapsed",why:f});return}$u(e,d,_u(t.emails,c),{unit:t,last:s.of(p.deadline==="own"?t.extendedTo:"").last,under:c.digests&&p.listsUnder?l:[],had:
u==null?void 0:u.count})}}var ng=(e,t)=>e!==void 0&&e.count>=t;function $u({today:e,history:t,plan:n,drafts:r},{kind:o,key:i},s,a){let{unit:c,last:u,under:l,had:d=0}=a;if(!s.to){n.closed.push({key:i,
kind:o,unit:c==null?void 0:c.code,state:"failed",why:s.why});return}let{to:p,insteadOf:f}=s,m={today:e,last:u,unit:c,under:l,since:t.lastToStaff,insteadOf:f};r.push({letter:{key:i,kind:o,unit:c==null?
void 0:c.code,to:p,about:m},had:d})}var rg=e=>e.sort(({letter:t,had:n},{letter:r,had:o})=>C(t.kind).rank-C(r.kind).rank||(t.about.last< r.about.last?-1:t.about.last>r.about.last?1:0)||n-o).map(({
letter:t})=>t);var Tu=e=>e.to.length;function $t(e,t,n){let r={go:[],held:[],recipients:0};for(let o of e){let i=t-(C(o.kind).to==="staff"?0:n)-r.recipients;if(Tu(o)>i){r.held.push(o);continue}
r.go.push(o),r.recipients+=Tu(o)}return r}var je=(e,t,n,r,o)=>({label:e,initial:t,help:n,read:i=>{let s=o(i.trim());return s===void 0?vt({key:"letter.setting",with:{label:e,text:i.trim(),want:r}}):Fe(
s)}}),Pu="Có",og="Không",us=(e,t,n)=>je(e,t,n,"Có hoặc Không",r=>/^(co|x|true|1)$/.test(P(r))?!0:/^(khong|false|0|)$/.test(P(r))?!1:void 0),lo=(e,t,n,r,o)=>je(e,t,n,`một số từ ${r} đến ${o}`,i=>{
let s=/^\d{1,4}(?= *(?:h|giờ|:00)?$)/i.exec(i);return s&&+s[0]>=r&&+s[0]<=o?+s[0]:void 0}),po=e=>e.split(/[,;\n]/).map(t=>t.trim()).filter(Boolean);function Au(e,t,n,r,o){let i=new Set;for(
let s of po(e)){let a=s.split(t).map(n),c=a[0],u=a[a.length-1],l=c===void 0||u===void 0||a.length>2?0:r(c,u);if(l<1||l>61)return;for(let d=0;d< l;d+=1)i.add(o(c,d))}return[...i].sort()}var ig=["cn",
"hai","ba","tu","nam","sau","bay"];function sg(e){let t=P(e).replace(/^(thu |t(?=\d))/,"").replace("chu nhat","cn"),n=/^[2-7]$/.test(t)?+t-1:ig.indexOf(t);return n<0?void 0:n}var ag=e=>e?Au(e,
/\s*[-–]\s*|\s+đến\s+/i,sg,(t,n)=>(n-t+7)%7+1,(t,n)=>(t+n)%7):void 0,cg=e=>Au(e,/\s+(?:-|–|đến)\s+/i,Ie,(t,n)=>ne(t,n)+1,j),Cu="thứ Hai đến thứ Sáu",Eu="02/09/2019, 04/02/2019 - 08/02/2019",fo={
lettersOn:us("Gửi thư tự động",og,"Đề nghị bật, tắt ở mục Thư… của menu."),lettersFrom:je("Gửi thư từ ngày","","Để trống thì không thư nào được gửi.","ngày như 15/10/2018",e=>e?Ie(e):""),milestones:
je("Nhắc trước hạn (số ngày)","14, 7, 3, 1","Trúng ngày nghỉ thì chuyển sang ngày làm việc gần nhất.","như 14, 7, 3, 1",e=>po(e).every(t=>/^\d{1,2}$/.test(t))?[...new Set(po(e).map(Number))].sort((t,
n)=>n-t):void 0),sendHour:lo("Giờ gửi thư","8","Google gửi trong vòng một giờ kể từ giờ này.",6,17),sendDays:je("Ngày gửi trong tuần",Cu,"Các ngày được gửi thư.",`như ${Cu}`,ag),holidays:je(
"Ngày nghỉ","",`Ngày lễ, Tết không gửi thư. Ví dụ: ${Eu}.`,`như ${Eu}`,cg),senderName:je("Tên người gửi thư","","Để trống thì dùng tên bộ phận phụ trách.","",e=>e),replyTo:je("Email nhận trả lời","",
"Để trống thì thư trả lời về người gửi.","một địa chỉ email",e=>e?xe([e])[0]:""),unitCap:lo("Số thư tối đa cho một đơn vị","12","Trong một đợt, không kể thư cảm ơn.",1,99),overdueWeeks:lo(
"Số tuần nhắc sau hạn","4","Mỗi tuần một thư cho đơn vị còn thiếu. 0: không nhắc.",0,52),digests:us("Gửi thư cho cấp trên",Pu,"Danh sách đơn vị trực thuộc còn thiếu, ở mỗi mốc nhắc."),thanks:us(
"Gửi thư cảm ơn",Pu,"Một thư sau khi đơn vị báo cáo đầy đủ."),quotaReserve:lo("Để dành hạn mức mỗi ngày","10","Số người nhận, cho thư khác của người gửi.",0,1e3),testTo:je(
"Chế độ thử: gửi mọi thư đến","","Trong thư có ghi người nhận thật. Để trống để gửi thật.","",po)};var mn=(e,t,n)=>({label:e,initial:t,help:n,read:r=>Fe(r.trim())}),Lu=(e,t,n)=>({label:e,help:t,
initial:"",read:r=>r.trim()?pg(Ie(r),{key:"setting.day",with:{label:e,text:r}}):n?vt({key:"setting.empty",with:{label:e}}):Fe("")}),ug=(e,t,n)=>({label:e,initial:t,help:n,read:
r=>/^(có|co|x|true|1)$/i.test(r.trim())?Fe(!0):/^(không|khong|false|0|)$/i.test(r.trim())?Fe(!1):vt({key:"setting.yesNo",with:{label:e,text:r}})}),Nu=e=>e.split(/[,;\n]/).map(t=>t.trim()).filter(
Boolean),lg=(e,t)=>({label:e,help:t,initial:"",read:n=>{let{emails:r,bad:o}=be(n),i=o.map(({text:s})=>({key:"setting.email",with:{label:e,text:s}}));return{ok:!0,value:r.map(s=>s.toLowerCase()),also:
i}}}),dg=(e,t,n)=>({label:e,initial:t,help:n,read:r=>Fe(r.split(`\n`).map(o=>o.split("|").map(i=>i.trim())).filter(([o])=>o).map(([o,i])=>({name:o,address:i!=null?i:""})))});function pg(e,t){
return e===void 0?vt(t):Fe(e)}var le={federation:mn("Tên Liên đoàn Lao động tỉnh","Liên đoàn Lao động tỉnh","Hiện trên biểu mẫu và trong thư."),department:mn("Bộ phận phụ trách",
"Ban Tuyên giáo - Nữ công","Bộ phận nhận báo cáo."),guidance:mn("Văn bản hướng dẫn","Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018","Văn bản làm căn cứ của đợt báo cáo, hiện trên biểu mẫu và trong thư."),
round:mn("Tên đợt báo cáo","Năm 2018","Tên ngắn của đợt. Đổi tên đợt thì mọi thư của đợt mới được gửi lại từ đầu."),dueBefore:Lu("Hạn nộp (trước ngày)",
"Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",!0),graceUntil:Lu("Châm chước đến hết ngày",
"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",!1),staff:lg("Email cán bộ phụ trách",
"Người được sửa danh sách đơn vị, duyệt báo cáo và nhận thư tổng hợp. Nhiều địa chỉ cách nhau bằng dấu phẩy. Thêm người xong, đề nghị bấm Thiết lập: từ đó người ấy mới có quyền. Người bị xóa khỏi đây hết quyền ngay; Thiết lập thì thu cả quyền sửa các ô được bảo vệ."),
contact:mn("Liên hệ khi cần hỗ trợ","","Tên và số điện thoại người trả lời các đơn vị. Ví dụ: Bà Nguyễn Thị Hoa, 0913 456 789."),mayChoose:ug("Cho người chưa có trong danh sách tự chọn đơn vị","Có",
"Có: người mở biểu mẫu bằng email lạ được tự chọn một đơn vị chưa có email liên hệ trong danh sách, email được ghi lại trong Nhật ký. Đơn vị đã có email liên hệ chỉ người đó và cán bộ phụ trách mở được. Không: phải liên hệ cán bộ phụ trách."),
pages:dg("Trang chính thức để theo dõi",
`Công đoàn tỉnh Trà Vinh | https:\x2f/www.facebook.com/ldldtravinh\nCông đoàn Việt Nam | https:\x2f/www.facebook.com/congdoanvietnam\nNhóm Tâm sự công nhân | https:\x2f/www.facebook.com/tamsucongphan`,
"Mỗi dòng một trang: tên | địa chỉ. Hiện sau khi đơn vị báo cáo xong. Đề nghị mở thử từng địa chỉ."),notice:mn("Thông báo về dữ liệu cá nhân",
"Liên đoàn Lao động tỉnh thu thập họ tên, chức vụ, điện thoại, email và địa chỉ tài khoản facebook của người quản trị để theo dõi, liên hệ công tác tuyên truyền theo văn bản hướng dẫn. Người được xem: Ban Tuyên giáo - Nữ công, đơn vị báo cáo và những người được chia sẻ trang tính này. Thông tin được lưu đến khi thay người quản trị hoặc 12 tháng sau đợt báo cáo. Người quản trị có quyền xem, sửa, rút lại đồng ý và yêu cầu xóa bằng cách liên hệ cán bộ phụ trách.",
"Hiện trên biểu mẫu, trước ô đồng ý."),...fo};function Tt(e){var r;let t=[],n={};for(let[o,i]of Object.entries(le)){let s=e[i.label],a=s===void 0?vt({key:"setting.lost",with:{label:i.label}}):i.read(
s),c=a.ok?(r=a.also)!=null?r:[]:a.problems;t.push(...c.map(l=>({...l,field:o})));let u=i.read(i.initial);n[o]=a.ok?a.value:u.ok?u.value:""}return{settings:n,problems:[...t,...fg(n)]}}function fg({
dueBefore:e,graceUntil:t}){return e&&t&&t< e?[{key:"setting.graceBeforeDue",with:{grace:Z(t),due:Z(e)}}]:[]}function hn(e){let t=2166136261;for(let n=0;n< e.length;n+=1)t=Math.imul(t^e.charCodeAt(n),
16777619)>>>0;return t.toString(36)}var mg=["unit","kind","accountName","pageName","address","name","office","phone","email","reason","usage"],hg=/^[0-9a-z]{1,7}(\.[0-9a-z]{1,7}){10}$/;function Mu(e,
t){if(!hg.test(e))return;let n=e.split(".");return mg.filter((r,o)=>n[o]!==hn(t[r]))}var Iu="2",gg="đổi",zu=(e,t,n)=>e.of("approval",t,n),Pt=(e,t,n=[])=>[Iu,t.name,...De.map(r=>`${r}:${n.includes(r)?
gg:zu(t,r,e[r])}`)].join(".");function mo(e,t,n){if(!e)return"none";let[r,o,...i]=e.split(".");if(r!==Iu||!n||o!==n.name)return"unknown";let s=new Map(i.map(a=>a.split(":")));return De.filter(
a=>s.has(a)&&s.get(a)!==zu(n,a,t[a]))}function Fu(e,t,n){let r=Mu(e,t);return r&&Pt(t,n,r)}function gn(e,t){let n=mo(e.approved,e,t);return typeof n=="string"?[]:n.map(Ue)}var ho=(e,t)=>mo(e.approved,
e,t)==="unknown";function Ct(e,t){let n=mo(e.approved,e,t),r=typeof n!="string"&&n.length>0;return e.review===H.passed?r?"changed":n==="unknown"?"waiting":"passed":e.review===H.returned?r?"changed":
"returned":"waiting"}function go(e){let t=e.trim();return t?{key:"account.returned",with:{comment:t}}:{key:"account.returnedNoComment"}}var z=e=>({ok:!0,value:e}),Q=(e,t={})=>({key:e.key,sentence:b(
e),...t}),we=(e,t)=>t!=null&&t.length?{ok:!1,problems:e,conflicts:t}:{ok:!1,problems:e},w=e=>we([Q(e)]);var yo=e=>e,Xn=12,yg=(e,t)=>{var n,r;return(r=(n=e[t])==null?void 0:n.heading)!=null?r:""},Du=({
column:e,problem:t})=>Uu(ye,e,t),ls=({column:e,problem:t})=>Uu(Te,e,t);function Uu(e,t,n){let r=yg(e,t);return r?`${r}: ${b(n)}`:b(n)}var Ku=e=>[...e.slice(0,Xn).map(t=>`• ${t}`),...e.length>Xn?[
`• ${b({key:"account.more",with:{count:e.length-Xn}})}`]:[]].join(`\n`),Zu=e=>Ku(e.map(Du)),ds=e=>Ku(e.map(ls)),ju=e=>e.slice(0,Xn).map(Du).join(`\n`),Bu=(e,t)=>e.filter(n=>n.column===t).slice(0,
Xn).map(({problem:n})=>b(n)).join(`\n`);function Hu(e){let t=Gn.reduce((n,{key:r,bit:o})=>n+(e.some(({column:i})=>i===r)?2**o:0),0);return t?String(t):""}function Gu(e,t){var r;let n=(r=Gn.find(({key:
o})=>o===t))==null?void 0:r.bit;return n!==void 0&&Math.floor((Number(e)||0)/2**n)%2===1}var bo=({column:e})=>e===""||ye[e].writer!=="staff",Wu=({problem:e})=>e.key==="account.returned"||
e.key==="account.returnedNoComment",Vu=(e,t)=>e.column===t.column&&JSON.stringify(e.problem)===JSON.stringify(t.problem);var bg=
/[\u00ad\u034f\u061c\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]|\udb40[\udc00-\udfff]/g,xg=/[\s\u0000-\u001f\u007f-\u009f\u2800\u3164]+/g;function yn(e){
return/^[\x21-\x7e]*$/.test(e)?e:e.replace(bg,"").replace(xg," ").trim()}var wg=".-,;:!?…<>()[]{}\"'“”‘’„«»‹›`*•·–—=|~";function qu(e,t){let n=e.charCodeAt(t);return wg.includes(e.charAt(t))||
n>=8592&&n<=11263||n>=55356&&n<=55358||n>=56320&&n<=57343}function Je(e){let t=0,n=e.length;for(;t< n&&qu(e,t);)t++;for(;n>t&&qu(e,n-1);)n--;return e.slice(t,n)}var xo=
/ ?@ ?(?=(?:gmail|yahoo|outlook|hotmail|icloud)\.)/gi,Qe=e=>/[\p{L}\p{N}]/u.test(e);var Yn=(e,t)=>(e.exec(t)||[])[1]||"";function Et(e){try{return decodeURIComponent(e)}catch{return e}}function At(e,
t){let n=e.split("&").map(r=>r.replace(/^amp;/i,"")).find(r=>r.slice(0,t.length+1).toLowerCase()===`${t}=`);return n?Et(n.slice(t.length+1).replace(/\+/g," ")).trim():""}var Jn=(e,t)=>Yn(
/^(\d{1,24})(?![0-9A-Za-z])/,At(e,t));var kg=[["HOME"," index "],["LOGIN_LINK"," login recover checkpoint reg r signup logout confirmemail identify hacked password two_step_verification oauth "],[
"CONTENT_LINK"," photo photos story stories permalink watch reel reels hashtag video videos live media posts notes note album "],["ADMIN_TOOL",
" ads adsmanager ad_center business latest professional_dashboard insights "],["SYSTEM_PAGE",
" home me events marketplace sharer share dialog notifications friends settings privacy policies policy legal terms help about careers bookmarks saved memories profile people group groups pages messages gaming games apps jobs search directory places lite developers plugins feed feeds user commerce community support "]];
function bn(e){let t=e.toLowerCase().replace(/\.php$/,"");if(/^v\d{1,2}\.\d{1,2}$/.test(t))return"LOGIN_LINK";for(let[n,r]of kg)if(/^\w+$/.test(t)&&r.includes(` ${t} `))return n;
return t.length< e.length?"SYSTEM_PAGE":null}function Xu(e){return/^(?:posts?|videos?|photos?|permalink|reels?|stories|story|notes|albums?|media|events|offers|watch)$/i.test(e[0]||"")&&e.slice(1,
4).some(t=>/\d|^pfbid|^set$/i.test(t))}var wo="https:\x2f/www.facebook.com/";function x(e,t){return t?{ok:!1,reason:e,suggest:t}:{ok:!1,reason:e}}var ko=(e,t,n,...r)=>({ok:!0,kind:e,canonical:t,key:n,
notes:r});function B(e,t){return e.ok&&!e.notes.includes(t)&&e.notes.push(t),e}var vg=/\.(?:com|net|org|vn|edu|gov|info|biz|xyz|html?)$/i;function ps(e){return/^[A-Za-z0-9.]+$/.test(e)?vg.test(e)?
"USERNAME_TLD":Yu(e.length,e.replace(/\./g,"").length):"USERNAME_CHARS"}var Yu=(e,t)=>e>50?"USERNAME_LONG":t<5?"USERNAME_SHORT":null,Ju=(e,t,n)=>/^[1-9]\d{4,19}$/.test(t)?ko(e,wo+n+t,`id:${t}`):x(
"MISSING_ID"),ke=e=>Ju("profile",e,"profile.php?id="),Be=e=>Ju("page",e,""),Qn=e=>Yn(/(?:^|-)([1-9]\d{9,19})$/,e.slice(-40));function He(e,t="profile_or_page"){let n=Je(e);if(/^\d+$/.test(
n))return/^(?:0|84)\d{8,10}$/.test(n)?x("PHONE_IN_URL"):Be(n);let r=bn(n)||ps(n);if(!r)return ko(t,wo+n,`u:${n.replace(/\./g,"").toLowerCase()}`);let o=Qn(n);return o?Be(o):x(r)}function vo(e){let t=
Je(e),n=/^[\w.-]+$/.test(t)?Yu(t.length,t.length):"USERNAME_CHARS";return n?x(n):ko("group",`${wo}groups/${t}`,`g:${t.toLowerCase()}`)}function fs(e,t,n="share"){if(!/^[\w-]{5,63}\w$/.test(
e))return x("SYSTEM_PAGE");let r=n==="share"?`${wo}share/${t}${e}/`:`https:\x2f/fb.me/${e}`;return ko("share",r,`s:${n==="share"?t:"fb.me/"}${e}`,"UNRESOLVED")}var Sg=[[
/^(?:(?:www|m|mbasic|touch|web|d|p|x|free|0|lm?|[a-z]{2}-[a-z]{2})\.)?facebook\.com$|^(?:(?:www|m)\.)?fb\.com$/,"facebook"],[/^(?:www\.)?(?:m\.me|messenger\.com)$|^l\.messenger\.com$/,"messenger"],[
/^(?:www\.)?fb\.me$/,"short"],[/^(?:www\.)?fb\.watch$|\.(?:fbcdn\.net|fbsbx\.com)$/,"content"],[/^(?:business|ads|adsmanager|latest|studio|analytics)\.facebook\.com$/,"admin"],[
/\.(?:facebook|messenger|fb)\.com$|^fb\.gg$/,"technical"]],ms=e=>/^[A-Za-z0-9.-]+$/.test(e),_o=e=>/facebook|^fb\./i.test(e.split("@")[0]||"");function xn(e){if(ms(e)){let t=e.toLowerCase().replace(
/\.$/,"");for(let[n,r]of Sg)if(n.test(t))return r}return hs(e)?"lookalike":"other"}function hs(e){let t=Et(e.slice(0,300)).normalize("NFKD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(
/[03468]|[^\x21-\x7e]/g,"?");return t.replace(/[.-]/g,"").includes("facebook")||t.split(/[.-]/).some(n=>/^(?:fb|xn|messenger)$/.test(n)||So(n,"facebook",2))}function So(e,t,n){if(Math.abs(
e.length-t.length)>n)return!1;let r=0;for(;r< t.length&&(e[r]===t[r]||e[r]==="?");)r++;let[o,i]=[e.slice(r),t.slice(r)];if(o===i||n===0)return o===i;let[s,a]=[o.slice(1),i.slice(1)];return So(s,a,
n-1)||So(s,i,n-1)||So(o,a,n-1)}function er(e){let t=e.indexOf("#"),n=t<0?e:e[t+1]==="!"?e.slice(t+2):e.slice(0,t),r=n.search(/[?&]|$/),o=n.slice(0,r);return{parts:_g(o),path:o,query:n.slice(r+1)}}
function _g(e){let t=[];for(let n of e.split("/")){let r=n.includes("%")?yn(Et(n)).replace(/[?#&][^]*$/,""):n;r===".."?t.pop():r!==""&&r!=="."&&t.push(r)}return t}function Oo(e,t){let[n,...r]=e.parts;
if(!n)return x("HOME");if(/^https?:$/i.test(n)||n.includes(".")&&xn(n)==="facebook")return B(t(e.path.replace(/^\x2f+/,""),1),"SCHEME_FIXED");let o=Tg.get(n.toLowerCase());if(o)return o(r,e.query,t);
let i=bn(n);return i?x(i,i==="LOGIN_LINK"?tr(t(At(e.query,"next"),1)):Rg(n,e.query)):nl(n,r)}var tr=e=>e.ok&&e.kind!=="share"?e.canonical:void 0;function Rg(e,t){let n=
/^(?:story|permalink)\.php$/i.test(e)?Jn(t,"id"):"";return n.length>8?tr(ke(n)):void 0}var $o=(e,t)=>Xu(t)?x("CONTENT_LINK",tr(e)):e,Og=/^[1-9]\d{9,19}$/;function nl(e,t){if(e[0]==="@")return B(nl(
e.replace(/^@+/,"")||"-",t),"AT_USERNAME");let n=t[0]||"";return $o(e.includes("-")&&!Qn(e)&&Og.test(n)?Be(n):He(e),t)}function Qu([e,t,n,...r]){return!e||
/^(?:feed|discover|joins|create|notifications|search)$/i.test(e)?x("SYSTEM_PAGE"):/^user$/i.test(t||"")&&/^\d+$/.test(n||"")?B(ke(n||""),"MEMBER_LINK"):$o(vo(e),[t||"",n||"",...r])}function rl(e,t){
let n=e.findIndex(r=>/^[1-9]\d{7,19}$/.test(r));return $o(t(e[n]||""),e.slice(n+1))}function $g(e){let t=e[0]||"create";return/^category$/i.test(t)?Ro(e.slice(2),!0):
/^(?:create(?:\.php)?|feed|launchpoint|manage)$/i.test(t)?x("SYSTEM_PAGE"):Qn(t)?Ro(e,!1):rl(e,Be)}function Ro([e,...t],n){if(!e)return x("SYSTEM_PAGE");let r=Qn(e);return $o(r||!n?Be(r):He(e,"page"),
t)}function gs([e="",t=""],n){return e.length!==1?fs(e,"",n):/g/i.test(e)?fs(t,"g/"):x(/e/i.test(e)?"SYSTEM_PAGE":"CONTENT_LINK")}function el(e,t,n){let r=At(t,"u");return r?B(n(r,2),
"REDIRECT_UNWRAPPED"):x("REDIRECT_LINK")}function To(e,t){return e?B(/^\d+$/.test(e)?t(e):He(e),"MESSENGER_LINK"):x("SYSTEM_PAGE")}var tl=e=>rl(e,ke),Tg=new Map([["profile.php",(e,t)=>ke(Jn(t,"id"))],
["profile",tl],["people",tl],["groups",Qu],["group",Qu],["pages",$g],["share",e=>gs(e,"share")],["pg",e=>Ro(e,!0)],["p",e=>Ro(e,!1)],["l.php",el],["flx",el],["messages",e=>To(/^t$/i.test(e[0]||"")?e[
1]:void 0,ke)]]);var Po=/^(?:(?:h{1,2}[tps]{2,5}|ttps?)(?:[:;][:;.,]?\x2f*|[.,]?\x2f\x2f+|\x2f)){1,9}/i,ys=/^fb:\x2f{1,3}/i,Pg=[[/^mailto:/i,"EMAIL_IN_URL"],[/^(?:tel|sms|smsto|callto):/i,
"PHONE_IN_URL"],[/^(?:javascript|data|vbscript|file|s?ftps?|blob|about|intent|view-source|zalo|viber):/i,"SCHEME"]];function nr(e){let t=e.slice(0,40);for(let[n,r]of Pg)if(n.test(t))return r;
return Yn(/^([a-z][a-z0-9+-]{0,30}:)\x2f\x2f/i,t)&&!Po.test(t)&&!ys.test(t)?"SCHEME":null}function ol(e){if(ys.test(e))return{scheme:"app",rest:e.replace(ys,""),fixed:!1};let[t=""]=Po.exec(e)||[],n=
e.slice(t.length),r=n.replace(/^\x2f\x2f+/,"").replace(/^https?(?=www\.)/i,"").replace(/^(?:ww|w{4,6})(?=\.(?:facebook|fb)\.com)/i,"www");return{scheme:t?"web":"none",rest:r,fixed:r!==n||
!/^(?:https?:\x2f\x2f)?$/i.test(t)}}var Cg=3;function Co(e,t=0){if(t>Cg)return x("REDIRECT_LINK");let n=(/^https?%3a/i.test(e)?Et(e):e).replace(/\\/g,"/"),r=nr(n);if(r)return x(r);let o=ol(n),i=
o.scheme==="app"?Ng(er(o.rest),il(t)):Eg(o.rest,o.scheme==="web",il(t));return o.fixed||n!==e?B(i,"SCHEME_FIXED"):i}var il=e=>(t,n)=>/[.\x2f]/.test(t.slice(0,300))&&!/^fb:/i.test(t)?Co(t,e+n):x(
"REDIRECT_LINK");function Eg(e,t,n){let r=e.search(/[\x2f?#]|$/),o=e.slice(0,r),i=e.slice(r);if(o.includes("@"))return x(t||i||_o(o)?"USERINFO":"EMAIL_IN_URL");let[s="",...a]=o.split(":"),c=xn(s);
return c==="other"?x(/[^.]\.[^.]/.test(s)?"OTHER_SITE":"NOT_URL"):c==="lookalike"?x("LOOKALIKE_HOST"):/^(?:443|80)?$/.test(a.join(":"))?Ag(c,er(i),n):x("PORT")}function Ag(e,t,n){let[r="",o=""]=
t.parts,i=r.toLowerCase();if(e==="facebook"||i==="l.php")return Oo(t,n);if(e==="content")return x("CONTENT_LINK");let s=bn(i);return s==="LOGIN_LINK"?x(s):e==="technical"?x("NOT_PROFILE_HOST"):
e==="admin"?x("ADMIN_TOOL",tr(He(r))):i===""||s?x(s||"HOME"):e==="short"?gs(t.parts,"fb.me"):Lg(i,r,o)}function Lg(e,t,n){return e==="t"?To(n,ke):/^(?:.{1,2}|e2ee|new|rooms?)$/.test(e)?x(
"SYSTEM_PAGE"):To(t,Be)}function Ng({parts:e,query:t},n){let[r="",o=""]=e,i=/^\d+$/.test(o)?o:Jn(t,"id"),s=At(t,"href")||At(t,"url");if(/^(?:facewebmodal|webview)$/i.test(r)&&s)return B(n(s,1),
"DEEP_LINK");let a=i&&Mg.get(r.toLowerCase());return a?B(a(i),"DEEP_LINK"):x("DEEP_LINK")}var Mg=new Map([["profile",ke],["page",Be],["group",vo]]);var Ig=
/^(?:ngh?|[ckgpt]h|tr|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/i,zg=/^(?:facebook|fanpage|khongco|chuaco|danglap|dangtao|null|undefined|false)$/i,bs=e=>e.length<=7&&Ig.test(e);
function sl(e){let t=e.split(" ");if(t.some(Dg))return x("EMAIL_IN_URL");let n=t.length===1?Je(e):"";return/^[1-9]\d{13,19}$/.test(n)?B(ke(n),"BARE_USERNAME"):Ug(e)?x("PHONE_IN_URL"):n?al(n):Fg(e,t)}
function al(e){if(e[0]==="@")return B(He(e.replace(/^@+/,"")||"-"),"AT_USERNAME");let t=e.replace(/^[\x2f\\]+/,"");if(/^(?:profile\.php[?&]|(?:groups|people|pages|share|p|pg)\x2f)/i.test(t))return B(
Oo(er(t),()=>x("NOT_URL")),"BARE_USERNAME");let n=t.replace(/[\x2f\\]$/,"");return n.includes("/")&&/facebook|\bfb[.,]/i.test(n)?x("LOOKALIKE_HOST"):/^[\w.-]*[A-Za-z][\w.-]*$/.test(n.slice(0,300))&&
!zg.test(n)&&!bs(n)&&ps(n)!=="USERNAME_SHORT"?B(He(n),"BARE_USERNAME"):x("NOT_URL")}function Fg(e,t){let n=t.filter(i=>/^[([]?@\w/.test(i)),[,r=""]=
/^(?:fb|facebook|face|fanpage|page|trang|nick|link|user(?:name)?) ?[:=-] ?(\S+)$/i.exec(e.slice(0,120))||[],o=n.length===1?n[0]:r;return o&&e.length<120?B(al(Je(o)),"TEXT_AROUND"):x("NOT_URL")}
function Dg(e){let t=e.indexOf("@");return t>0?Qe(e.charAt(t-1))&&Qe(e.charAt(t+1)):e.search(xo)===0}var Ug=e=>/(?:^|\D)(?:\+?84|0)[ .()-]?\d(?:[ .()-]{0,2}\d){7}/.test(e)||e.length<40&&
/^[+(]?(?:\d[ ().-]*){7,}$/.test(e);function cl(e){return e.includes(" ")?e.replace(/\b(https?) ?([:;]) ?\x2f ?\x2f ?/gi,"$1$2\x2f/").replace(
/\b(www|facebook|fb) ?\. ?(?=facebook|fb ?\.|com(?![\w.-]))/gi,"$1.").replace(/\b(facebook|fb)\.com ?\x2f ?(?=[\w.]+$)/gi,"$1.com/").replace(xo,"@"):e}function ul(e){let t=[],n=!1;for(
let r of e.split(" "))for(let o of Kg(r)){let i=Hg(o);i&&t.push(i),n=n||(i?i.glued:Qe(o))}return{found:t,around:n}}function Kg(e){return nr(e)?[e]:e.replace(/([A-Za-z0-9)\].])(?=https?:\x2f\x2f)/gi,(
t,n,r)=>r<20&&/^[htps:;\x2f\\.]+$/i.test(e.slice(0,r+1))?t:`${t} `).split(/[ <>"“”«»]|[,;|](?=https?:|www\.|(?:m\.|web\.)?facebook\.|fb\.)/i)}var Zg=
/https?:[\x2f\\]|fb:\x2f\x2f|(?:www|m|web|mbasic)\.(?:facebook|fb)\.com|facebook\.com|fb\.com|m\.me\x2f/i,jg=/^(?:[\p{L}\p{M}\p{N}_ ()[\]-]*[^\p{L}\p{M}\p{N}.\x2f@%\\?#&]|\d{1,3}\.)$/u,Bg=
/^[\p{L}\p{M}\p{N}_ ()[\]-]*[:(=[|>]$/u;function Hg(e){let t=Je(e).replace(/^\d{1,3}\.(?=(?:facebook|fb)\.com)/i,"");if(t==="")return null;if(Wg(t))return{address:t,word:e,glued:!1};let n=t.slice(0,
120).search(Zg),r=t.slice(0,Math.max(n,0)),o=t.slice(n);return n>0&&(/^(?:https?|fb):/i.test(o)?jg:Bg).test(r)?{address:o,word:e,glued:Qe(r)}:null}var Gg=
/\.(?:com|vn|net|org|edu|gov|info|me|io|co|biz|xyz|asia|site|app|gg|watch|link|ly|us|ru|cn|kh|la)\.?$/i;function Wg(e){if(Po.test(e)||nr(e)||
/^(?:https?%3a|fb:\x2f|[\x2f\\]{2}[^\x2f\\]{1,100}\.)/i.test(e))return!0;let t=e.search(/[\x2f\\?#]|$/),n=t< e.length,r=e.slice(0,Math.min(t,300));return r.includes("@")?r[0]!=="@"&&(n||_o(r)):Vg(
r.replace(/:\w*$/,""),n)}function Vg(e,t){return ms(e)?/^(?:www\.)?(?:facebook|fb)$/i.test(e)?t||/^www/i.test(e):/[^.]\./.test(e)?xn(e)!=="other"||Gg.test(e)||/^www\./i.test(e)||t&&
/\.(?!php$)[a-z]{2,}$/i.test(e):!1:/^[^\x21-\x24\x26-\x2c\x2f:-@[-^`{-~]+$/.test(e)&&(t||/[.。．｡]/.test(e))&&hs(e)}function ll(e){if(e==null)return x("EMPTY");if(typeof e!="string"&&
typeof e!="number")return x("NOT_URL");let t=yn(String(e));if(!Qe(t))return x("EMPTY");let n=cl(t),{found:r,around:o}=ul(n),[i,s]=r;if(!i)return sl(n);let a=s?Yg(r):qg(i,n);return n!==t&&B(a,
"SCHEME_FIXED"),o?B(a,"TEXT_AROUND"):a}function qg(e,t){let n=Co(e.address),r=t.slice(t.indexOf(e.word)+e.word.length).trim();return n.ok&&n.kind==="profile_or_page"&&Xg(e,r)?x("USERNAME_CHARS"):n}
function Xg(e,t){let n=e.word.slice(e.word.lastIndexOf("/")+1);return n===e.address.slice(-n.length)&&bs(n)&&/^[\p{L}\p{M}]/u.test(t)}function Yg(e){let t=new Set,n=e.map(({address:r})=>{let o=Co(r);
return t.add(o.ok?o.key:r),o});return t.size===1&&n[0]||x("MULTIPLE")}var Jg=
/^(?:[đd][.\x2f]?c|p?gs|ts|ths|th\.s|(?:bs\.? ?)?ck ?(?:ii?|1|2)|bs|cn|ks|ktv|ds|đd|ls|cv|dr|mrs?|ms|(?:ng|tt)ưt)(?:[.:]+\s*|\s+)/i,Qg=
/^(?:đồng chí|(?:thạc|tiến|bác|dược) s[ĩỹ]|kỹ sư|cử nhân|luật sư|ông(?! (?:thị|văn|ích) \S+$)|bà|anh|chị|cô|thầy|chú)[.:]?\s+(?=\S+\s)/i,ey=
/chủ tịch|[uủ][ỷy] viên|(?:trưởng|phó) (?:ban|phòng|trưởng)|giám đốc|hiệu trưởng|chuyên viên|kế toán|bí thư|văn phòng/,ty=
/^(?:(?:công|liên) đoàn|lđlđ|cđ(?:cs)? |công ty|ubnd|[uủ][ỷy] ban|trung tâm|bệnh viện|trường (?:th|tiểu|mầm|đại))|facebook/,ny=/\S \S+ ?(?:[,;\x2f&+]| và | hoặc ) ?\S+ \S/,dl=/^[-–—+*•.,;:"“ ]+/,yl=
/[-–—.,;:"” ]+$/,ae=(e,t)=>({ok:!1,reason:e,suggest:t});function Eo(e,t,n){if(e.length>t)return ae(n);if(fn(e)==="NOTHING")return ae("EMPTY");let r=Yt(e);return r&&r!=="unicode"||e.includes("\ufffd")?
ae("ENCODING",(Jt(e)||{}).text):e.length<2?ae("SHORT"):void 0}var ry=/^\p{Lu}(?:\p{Ll}+(?:\p{Lu}\p{Ll}+)*)?$/u;function bl(e){let t=k(e),n=t.replace(/[‘’`´]/g,"'").replace(/[\u2010-\u2015\u2212]/g,
"-").slice(0,300).replace(dl,"").replace(yl,""),r=n;for(let c=0,u="";c<5&&r!==u;c+=1)u=r,r=r.replace(Jg,"").replace(Qg,"").replace(dl,"");let o=r.toLowerCase(),i=Eo(t,250,"LONG")||Eo(r,250,"LONG");if(
i)return i;if(ey.test(o))return ae(/[-,;(\x2f:]/.test(r)?"OFFICE_IN_NAME":"SHIFTED");if(ty.test(o)||/[\d@]|:\x2f\x2f|www\.|\.(?:com|vn)\b/.test(o))return ae("SHIFTED");if(ny.test(r))return ae(
"TWO_PEOPLE");if(!/^(?=.*\p{L})[\p{L}\p{M}' .-]*$/u.test(r))return ae("CHARS");if(r.length>60)return ae("LONG");let s=r.split(/[\s.'-]+/).every(c=>ry.test(c)||c.toLowerCase()===c.toUpperCase())?r:Rc(
r),a=r===n?[]:["TITLE_STRIPPED"];return{ok:!0,name:r,suggest:s===r?void 0:s,notes:r.includes(" ")?a:[...a,"ONE_WORD"]}}var pl="Ban Thường vụ",fl="Ủy ban Kiểm tra",ml="Văn phòng",hl=new Map(
Object.entries({ct:"Chủ tịch",btv:pl,bch:"Ban Chấp hành",tb:"Trưởng Ban",pb:"Phó Ban",tgnc:"Tuyên giáo - Nữ công",ubkt:fl,cnubkt:`Chủ nhiệm ${fl}`,vp:ml,cvp:`Chánh ${ml}`,cv:"Chuyên viên",kt:
"Kế toán",gd:"Giám đốc",ht:"Hiệu trưởng",bt:"Bí thư",uv:"Ủy viên",uvtv:`Ủy viên ${pl}`}));function oy(e){let[,t,n=""]=/^(p|uv)(.{2,6})$/.exec(e)||[],r=hl.get(e),o=r?void 0:hl.get(n);return o?
`${t==="p"?"Phó":"Ủy viên"} ${o}`:r}function xl(e){return e.replace(/[–—]/g,"-").replace(/\bTG ?- ?NC\b/gi,"TGNC").replace(/\bP\. ?(?=C)/g,"Phó ").replace(/\bCN ?(?=UBKT)/gi,"CN").replace(
/(PCT|Phó (?:CT|Chủ tịch)) ?TT$/i,"$1 Thường trực").replace(/\p{L}[\p{L}\p{M}.]*/gu,t=>oy(P(t.replace(/\./g,"")))||t)}var iy=["CT","PCT","PCT TT","UVBTV","UVBCH","CNUBKT","TB TGNC","PTB TGNC",
"PB TGNC","TB Nữ công","CVP","PCVP","CV","Cán bộ chuyên trách","KT"].map(xl),gl=new Map([P,ge].flatMap(e=>iy.map(t=>[e(t),t])));function wl(e){let t=k(e).slice(0,300).replace(yl,""),n=Eo(t,100,
"TOO_LONG");if(n)return n;if(fn(t))return ae("SHIFTED");if(!/\p{L}/u.test(t))return ae("CHARS");let r=xl(t),o=gl.get(ge(r))||gl.get(P(r))||r,i=Sc(o,t)&&/^\p{Lu}/u.test(t)&&t!==t.toUpperCase();return{
ok:!0,name:t,suggest:i||o===t.replace(/[–—]/g,"-")||o.length>100?void 0:o,notes:[]}}function xs(e){let t=k(e),n=fn(t.slice(0,1e3));return n&&n!=="NOTHING"?ae(`${n}_IN_NAME`):Eo(t,100,"TOO_LONG")||(
/[\p{L}\d]/u.test(t)?{ok:!0,name:t,notes:[]}:ae("CHARS"))}function kl(e){return xs(e)}var sy=1e3;function Sl(e){if(/^[0-9+.() -]*$/.test(e))return e.trim();let t=e.length>sy?e:e.normalize(
"NFKD").replace(/[\u0300-\u036f\u20e3]/g,"");return yn(t.replace(/[\r\n]/g,"|").replace(/[\u2190-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff]/g," ")).toLowerCase().replace(/đ/g,"d").replace(
/[\u17e0-\u17e9]/g,n=>`${n.charCodeAt(0)-6112}`).replace(/[\u2010-\u2015\u2212]/g,"-")}var vl=
/(^|[^a-z])(?:(?:so )?(?:dien thoai|di dong|dt)|co (?:quan|dinh)|(?:may )?ban|nha rieng|van phong|s?dt|(?:dt)?(?:dd|cq|nr|cd)|vp|tel|phone|mob(?:ile|i|ifone)?|hotline|zalo|vi(?:ber|ettel|na|naphone)|lien he|lh|fax|so|may|va|hoac|hay)(?![a-z])[ .:]{0,3}/g,
_l=e=>/[a-z]/.test(e)?e.replace(vl,"$1|").replace(vl,"$1|"):e,ay=/(^|[^a-z])[ ,;|-]*(?:(?:so |may )?(?:le|nhanh|noi bo)|ext(?:ension)?|x|#) ?[.:=]? ?\(?(\d{1,6})\)?$/,cy=/(^|[^a-z]) ?\((\d{1,6})\)$/,
wn=e=>e.replace(/\D/g,"").length;function Rl(e){let t=e.slice(-40),n=ay.exec(t),[r="",o="",i=""]=n||cy.exec(t)||[],s=e.slice(0,e.length-r.length)+o;return r&&wn(s)>=(n?7:10)?{text:s,ext:i}:{text:e,
ext:""}}function ws(e){let t=[""],n="";for(let r of e.split(/( - |[\x2f;,&|])/)){let o=t.length-1;/^(?: - |[\x2f;,&|])$/.test(r)?n=r:wn(r)>6&&wn(t[o]||"")>6?t.push(r):t[o]+=n+r}return t.slice(0,20)}
function ks(e,t){e=e.split("-"),t=t.split("-");for(var n=e[0].split("."),r=t[0].split("."),o=0;o<3;o++){var i=Number(n[o]),s=Number(r[o]);if(i>s)return 1;if(s>i)return-1;if(!isNaN(i)&&isNaN(
s))return 1;if(isNaN(i)&&!isNaN(s))return-1}return e[1]&&t[1]?e[1]>t[1]?1:e[1]< t[1]?-1:0:!e[1]&&t[1]?1:e[1]&&!t[1]?-1:0}var uy={}.constructor;function et(e){return e!=null&&e.constructor===uy}var ly=
/^\d+$/;function vs(e){return ly.test(e)}function kn(e){"@babel/helpers - typeof";return kn=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},kn(e)}function Ao(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Ol(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,dy(
r.key),r)}}function Lo(e,t,n){return t&&Ol(e.prototype,t),n&&Ol(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function dy(e){var t=py(e,"string");return kn(t)=="symbol"?t:t+""}function py(
e,t){if(kn(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(kn(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var fy="1.2.0",my="1.7.35",$l=" ext. ",R=(function(){function e(t){Ao(this,e),Ss(t),this.metadata=t,Cl.call(this,
t)}return Lo(e,[{key:"getCountries",value:function(){return Object.keys(this.metadata.countries).filter(function(n){return n!=="001"})}},{key:"getCountryMetadata",value:function(n){
return this.metadata.countries[n]}},{key:"nonGeographic",value:function(){if(!(this.v1||this.v2||this.v3))return this.metadata.nonGeographic||this.metadata.nonGeographical}},{key:"hasCountry",value:
function(n){return this.getCountryMetadata(n)!==void 0}},{key:"hasCallingCode",value:function(n){if(this.getCountryCodesForCallingCode(n))return!0;if(this.nonGeographic()){if(this.nonGeographic()[
n])return!0}else{var r=this.countryCallingCodes()[n];if(r&&r.length===1&&r[0]==="001")return!0}}},{key:"isNonGeographicCallingCode",value:function(n){return this.nonGeographic()?!!this.nonGeographic(
)[n]:!this.getCountryCodesForCallingCode(n)}},{key:"country",value:function(n){return this.selectNumberingPlan(n)}},{key:"selectNumberingPlan",value:function(n,r){var o,i;if(n&&(vs(n)?i=n:o=n),r&&(i=
r),o&&o!=="001"){var s=this.getCountryMetadata(o);if(!s)throw new Error("Unknown country: ".concat(o));this.numberingPlan=new Tl(s,this)}else if(i){if(!this.hasCallingCode(i))throw new Error(
"Unknown calling code: ".concat(i));this.numberingPlan=new Tl(this.getNumberingPlanMetadata(i),this)}else this.numberingPlan=void 0;return this}},{key:"getCountryCodesForCallingCode",value:function(
n){var r=this.countryCallingCodes()[n];if(r)return r.length===1&&r[0].length===3?void 0:r}},{key:"getCountryCodeForCallingCode",value:function(n){var r=this.getCountryCodesForCallingCode(n);if(
r)return r[0]}},{key:"getNumberingPlanMetadata",value:function(n){var r=this.getCountryCodeForCallingCode(n);if(r)return this.getCountryMetadata(r);if(this.nonGeographic()){var o=this.nonGeographic()[
n];if(o)return o}else{var i=this.countryCallingCodes()[n];if(i&&i.length===1&&i[0]==="001")return this.metadata.countries["001"]}}},{key:"countryCallingCode",value:function(){
return this.numberingPlan.callingCode()}},{key:"IDDPrefix",value:function(){return this.numberingPlan.IDDPrefix()}},{key:"defaultIDDPrefix",value:function(){return this.numberingPlan.defaultIDDPrefix(
)}},{key:"nationalNumberPattern",value:function(){return this.numberingPlan.nationalNumberPattern()}},{key:"possibleLengths",value:function(){return this.numberingPlan.possibleLengths()}},{key:
"formats",value:function(){return this.numberingPlan.formats()}},{key:"nationalPrefixForParsing",value:function(){return this.numberingPlan.nationalPrefixForParsing()}},{key:
"nationalPrefixTransformRule",value:function(){return this.numberingPlan.nationalPrefixTransformRule()}},{key:"leadingDigits",value:function(){return this.numberingPlan.leadingDigits()}},{key:
"hasTypes",value:function(){return this.numberingPlan.hasTypes()}},{key:"type",value:function(n){return this.numberingPlan.type(n)}},{key:"ext",value:function(){return this.numberingPlan.ext()}},{key:
"countryCallingCodes",value:function(){return this.v1?this.metadata.country_phone_code_to_countries:this.metadata.country_calling_codes}},{key:"chooseCountryByCountryCallingCode",value:function(n){
return this.selectNumberingPlan(n)}},{key:"hasSelectedNumberingPlan",value:function(){return this.numberingPlan!==void 0}}])})();var Tl=(function(){function e(t,n){Ao(this,e),
this.globalMetadataObject=n,this.metadata=t,Cl.call(this,n.metadata)}return Lo(e,[{key:"callingCode",value:function(){return this.metadata[0]}},{key:"_getDefaultCountryMetadataForThisCallingCode",
value:function(){return this.globalMetadataObject.getNumberingPlanMetadata(this.callingCode())}},{key:"getDefaultCountryMetadataForRegion",value:function(){
return this._getDefaultCountryMetadataForThisCallingCode()}},{key:"IDDPrefix",value:function(){if(!(this.v1||this.v2))return this.metadata[1]}},{key:"defaultIDDPrefix",value:function(){if(!(this.v1||
this.v2))return this.metadata[12]}},{key:"nationalNumberPattern",value:function(){return this.v1||this.v2?this.metadata[1]:this.metadata[2]}},{key:"possibleLengths",value:function(){if(
!this.v1)return this.metadata[this.v2?2:3]}},{key:"_getFormats",value:function(n){return n[this.v1?2:this.v2?3:4]}},{key:"formats",value:function(){var n=this,r=this._getFormats(this.metadata)||
this._getFormats(this._getDefaultCountryMetadataForThisCallingCode())||[];return r.map(function(o){return new hy(o,n)})}},{key:"nationalPrefix",value:function(){return this.metadata[this.v1?3:this.v2?
4:5]}},{key:"_getNationalPrefixFormattingRule",value:function(n){return n[this.v1?4:this.v2?5:6]}},{key:"nationalPrefixFormattingRule",value:function(){return this._getNationalPrefixFormattingRule(
this.metadata)||this._getNationalPrefixFormattingRule(this._getDefaultCountryMetadataForThisCallingCode())}},{key:"_nationalPrefixForParsing",value:function(){return this.metadata[this.v1?5:this.v2?6:
7]}},{key:"nationalPrefixForParsing",value:function(){return this._nationalPrefixForParsing()||this.nationalPrefix()}},{key:"nationalPrefixTransformRule",value:function(){return this.metadata[this.v1?
6:this.v2?7:8]}},{key:"_getNationalPrefixIsOptionalWhenFormatting",value:function(){return!!this.metadata[this.v1?7:this.v2?8:9]}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:
function(){return this._getNationalPrefixIsOptionalWhenFormatting(this.metadata)||this._getNationalPrefixIsOptionalWhenFormatting(this._getDefaultCountryMetadataForThisCallingCode())}},{key:
"leadingDigits",value:function(){return this.metadata[this.v1?8:this.v2?9:10]}},{key:"types",value:function(){return this.metadata[this.v1?9:this.v2?10:11]}},{key:"hasTypes",value:function(){
return this.types()&&this.types().length===0?!1:!!this.types()}},{key:"type",value:function(n){if(this.hasTypes()&&Pl(this.types(),n))return new yy(Pl(this.types(),n),this)}},{key:"ext",value:
function(){return this.v1||this.v2?$l:this.metadata[13]||$l}}])})(),hy=(function(){function e(t,n){Ao(this,e),this._format=t,this.metadata=n}return Lo(e,[{key:"pattern",value:function(){
return this._format[0]}},{key:"format",value:function(){return this._format[1]}},{key:"leadingDigitsPatterns",value:function(){return this._format[2]||[]}},{key:"nationalPrefixFormattingRule",value:
function(){return this._format[3]||this.metadata.nationalPrefixFormattingRule()}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:function(){return!!this._format[4]||
this.metadata.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"nationalPrefixIsMandatoryWhenFormattingInNationalFormat",value:function(){return this.usesNationalPrefix()&&
!this.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"usesNationalPrefix",value:function(){return!!(this.nationalPrefixFormattingRule()&&!gy.test(this.nationalPrefixFormattingRule(
)))}},{key:"internationalFormat",value:function(){return this._format[5]||this.format()}}])})(),gy=/^\(?\$1\)?$/,yy=(function(){function e(t,n){Ao(this,e),this.type=t,this.metadata=n}return Lo(e,[{
key:"pattern",value:function(){return this.metadata.v1?this.type:this.type[0]}},{key:"possibleLengths",value:function(){if(!this.metadata.v1)return this.type[1]||this.metadata.possibleLengths()}}])})(
);function Pl(e,t){switch(t){case"FIXED_LINE":return e[0];case"MOBILE":return e[1];case"TOLL_FREE":return e[2];case"PREMIUM_RATE":return e[3];case"PERSONAL_NUMBER":return e[4];case"VOICEMAIL":
return e[5];case"UAN":return e[6];case"PAGER":return e[7];case"VOIP":return e[8];case"SHARED_COST":return e[9]}}function Ss(e){if(!e)throw new Error(
"[libphonenumber-js] `metadata` argument not passed. Check your arguments.");if(!et(e)||!et(e.countries))throw new Error(
"[libphonenumber-js] `metadata` argument was passed but it's not a valid metadata. Must be an object having `.countries` child object property. Got ".concat(et(e)?"an object of shape: { "+Object.keys(
e).join(", ")+" }":"a "+by(e)+": "+e,"."))}var by=function(t){return kn(t)};function rr(e,t){var n=new R(t);if(n.hasCountry(e))return n.selectNumberingPlan(e).countryCallingCode();throw new Error(
"Unknown country: ".concat(e))}function Cl(e){var t=e.version;typeof t=="number"?(this.v1=t===1,this.v2=t===2,this.v3=t===3,this.v4=t===4):t?ks(t,fy)===-1?this.v2=!0:ks(t,my)===-1?this.v3=!0:this.v4=
!0:this.v1=!0}function xy(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=wy(e))||t&&e&&
typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function wy(e,t){if(e){if(typeof e=="string")return El(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
El(e,t):void 0}}function El(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function _s(e,t){for(var n=e.slice(),r=xy(t),o;!(o=r()).done;){var i=o.value;
e.indexOf(i)<0&&n.push(i)}return n.sort(function(s,a){return s-a})}function Lt(e,t,n){return Al(e,void 0,t,n)}function Al(e,t,n,r){n&&(r=new R(r.metadata),r.selectNumberingPlan(n));var o=r.type(t),i=
o&&o.possibleLengths()||r.possibleLengths();if(!i)return"IS_POSSIBLE";if(t==="FIXED_LINE_OR_MOBILE"){if(!r.type("FIXED_LINE"))return Al(e,"MOBILE",n,r);var s=r.type("MOBILE");s&&(i=_s(i,
s.possibleLengths()))}else if(t&&!o)return"INVALID_LENGTH";var a=e.length,c=i[0];return c===a?"IS_POSSIBLE":c>a?"TOO_SHORT":i[i.length-1]< a?"TOO_LONG":i.indexOf(a,1)>=0?"IS_POSSIBLE":
"INVALID_LENGTH"}function Rs(e,t,n){t===void 0&&(t={});var r=new R(n);if(t.v2){if(!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.country||
e.countryCallingCode)}else{if(!e.phone)return!1;if(e.country){if(!r.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));r.selectNumberingPlan(e.country)}else{if(
!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.countryCallingCode)}}if(r.possibleLengths())return ky(e.phone||e.nationalNumber,r);if(
e.countryCallingCode&&r.isNonGeographicCallingCode(e.countryCallingCode))return!0;throw new Error('Missing "possibleLengths" in metadata. Perhaps the metadata has been generated before v1.0.18.')}
function ky(e,t){return Lt(e,void 0,t)==="IS_POSSIBLE"}function oe(e,t){return e=e||"",new RegExp("^(?:"+t+")$").test(e)}function vy(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e[
"@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=Sy(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[
r++]}}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Sy(e,t){if(e){if(
typeof e=="string")return Ll(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?Ll(e,t):void 0}}function Ll(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}var _y=["MOBILE",
"PREMIUM_RATE","TOLL_FREE","SHARED_COST","VOIP","PERSONAL_NUMBER","PAGER","UAN","VOICEMAIL"];function Nt(e,t,n){if(t=t||{},!(!e.country&&!e.countryCallingCode)){var r=new R(n);r.selectNumberingPlan(
e.country||e.countryCallingCode);var o=t.v2?e.nationalNumber:e.phone;if(oe(o,r.nationalNumberPattern())){if(Os(o,"FIXED_LINE",r))return r.type("MOBILE")&&r.type("MOBILE").pattern()===""||!r.type(
"MOBILE")||Os(o,"MOBILE",r)?"FIXED_LINE_OR_MOBILE":"FIXED_LINE";for(var i=vy(_y),s;!(s=i()).done;){var a=s.value;if(Os(o,a,r))return a}}}}function Os(e,t,n){var r=n.type(t);return!r||!r.pattern()||
r.possibleLengths()&&r.possibleLengths().indexOf(e.length)<0?!1:oe(e,r.pattern())}function $s(e,t,n){t=t||{};var r=new R(n);if(r.selectNumberingPlan(e.country||e.countryCallingCode),r.hasTypes(
))return Nt(e,t,r.metadata)!==void 0;var o=t.v2?e.nationalNumber:e.phone;return oe(o,r.nationalNumberPattern())}var Ry=/^[A-Z]{2}$/;function Ts(e){return Ry.test(e)}var Oy=!1;function Ps(e,t){var n,r,
o=new R(t);return Ts(e)?(n=e,o.selectNumberingPlan(n),r=o.countryCallingCode()):(r=e,Oy&&o.isNonGeographicCallingCode(r)&&(n="001")),{country:n,callingCode:r}}function Cs(e,t,n){var r=new R(n),o=
r.getCountryCodesForCallingCode(e);return o?o.filter(function(i){return $y(t,i,n)}):[]}function $y(e,t,n){var r=new R(n);return r.selectNumberingPlan(t),r.numberingPlan.possibleLengths().indexOf(
e.length)>=0}var Nl=3,Ml="0-9０-９٠-٩۰-۹",Ty="-‐-―−ー－",Py="／/",Cy="．.",Ey=" \u00a0\u00ad\u200b\u2060\u3000",Ay="()（）［］\\[\\]",Ly="~⁓∼～",Il="".concat(Ty).concat(Py).concat(Cy).concat(Ey).concat(
Ay).concat(Ly);var Ny=new RegExp("(["+Ml+"])");function Es(e,t,n,r){if(t){var o=new R(r);o.selectNumberingPlan(t||n);var i=new RegExp(o.IDDPrefix());if(e.search(i)===0){e=e.slice(e.match(i)[
0].length);var s=e.match(Ny);if(!(s&&s[1]!=null&&s[1].length>0&&s[1]==="0"))return e}}}function As(e,t){if(e&&t.numberingPlan.nationalPrefixForParsing()){var n=new RegExp(
"^(?:"+t.numberingPlan.nationalPrefixForParsing()+")"),r=n.exec(e);if(r){var o,i,s=r.length-1,a=s>0&&r[s];if(t.nationalPrefixTransformRule()&&a)o=e.replace(n,t.nationalPrefixTransformRule()),s>1&&(i=
r[1]);else{var c=r[0];o=e.slice(c.length),a&&(i=r[1])}var u;if(a){var l=e.indexOf(r[1]),d=e.slice(0,l);d===t.numberingPlan.nationalPrefix()&&(u=t.numberingPlan.nationalPrefix())}else u=r[0];return{
nationalNumber:o,nationalPrefix:u,carrierCode:i}}}return{nationalNumber:e}}function My(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);
if(Array.isArray(e)||(n=Iy(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Iy(e,t){if(e){if(typeof e=="string")return zl(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
zl(e,t):void 0}}function zl(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function Ls(e,t,n){for(var r=new R(n),o=My(t),i;!(i=o()).done;){var s=i.value;
if(r.selectNumberingPlan(s),r.leadingDigits()){if(e&&e.search(r.leadingDigits())===0)return s}else if(Nt({phone:e,country:s},void 0,r.metadata))return s}}var zy=!1;function Ns(e,t){var n=
t.nationalNumber,r=t.metadata;if(zy&&r.isNonGeographicCallingCode(e))return"001";var o=r.getCountryCodesForCallingCode(e);if(o)return o.length===1?o[0]:Ls(n,o,r.metadata)}function No(e,t,n){var r=As(
e,n),o=r.carrierCode,i=r.nationalNumber;if(i!==e){if(!Fy(e,i,n))return{nationalNumber:e};if(n.numberingPlan.possibleLengths()&&(t||(t=Ns(n.numberingPlan.callingCode(),{nationalNumber:i,metadata:n})),
!Dy(i,t,n)))return{nationalNumber:e}}return{nationalNumber:i,carrierCode:o}}function Fy(e,t,n){return!(oe(e,n.nationalNumberPattern())&&!oe(t,n.nationalNumberPattern()))}function Dy(e,t,n){switch(Lt(
e,t,n)){case"TOO_SHORT":case"INVALID_LENGTH":return!1;default:return!0}}function Ms(e,t,n,r,o){if(!(t||n||r))return{number:e};var i=t||n?rr(t||n,o):r;if(e.indexOf(i)===0){var s=new R(o);
s.selectNumberingPlan(t||n||r);var a=e.slice(i.length),c=No(a,void 0,s),u=c.nationalNumber,l=No(e,void 0,s),d=l.nationalNumber;if(!oe(d,s.nationalNumberPattern())&&oe(u,s.nationalNumberPattern())||Lt(
d,void 0,s)==="TOO_LONG")return{countryCallingCode:i,number:a}}return{number:e}}function Is(e,t,n,r,o){if(!e)return{};var i;if(e[0]!=="+"){var s=Es(e,t||n,r,o);if(s&&s!==e)i=!0,e="+"+s;else{if(t||n||
r){var a=Ms(e,t,n,r,o),c=a.countryCallingCode,u=a.number;if(c)return{countryCallingCodeSource:"FROM_NUMBER_WITHOUT_PLUS_SIGN",countryCallingCode:c,number:u}}return{number:e}}}if(e[1]==="0")return{};
for(var l=new R(o),d=2;d-1<=Nl&&d<=e.length;){var p=e.slice(1,d);if(l.hasCallingCode(p))return l.selectNumberingPlan(p),{countryCallingCodeSource:i?"FROM_NUMBER_WITH_IDD":"FROM_NUMBER_WITH_PLUS_SIGN",
countryCallingCode:p,number:e.slice(d)};d++}return{}}function zs(e){return e.replace(new RegExp("[".concat(Il,"]+"),"g")," ").trim()}var Uy=/(\$\d)/;function Fs(e,t,n){var r=n.useInternationalFormat,
o=n.withNationalPrefix,i=n.carrierCode,s=n.metadata,a=e.replace(new RegExp(t.pattern()),r?t.internationalFormat():o&&t.nationalPrefixFormattingRule()?t.format().replace(Uy,
t.nationalPrefixFormattingRule()):t.format());return r?zs(a):a}var Ky=/^[\d]+(?:[~\u2053\u223C\uFF5E][\d]+)?$/;function Ds(e,t,n){var r=new R(n);if(r.selectNumberingPlan(e||t),r.defaultIDDPrefix(
))return r.defaultIDDPrefix();if(Ky.test(r.IDDPrefix()))return r.IDDPrefix()}function Fl(e){var t=e.number,n=e.ext;if(!t)return"";if(t[0]!=="+")throw new Error(
'"formatRFC3966()" expects "number" to be in E.164 format.');return"tel:".concat(t).concat(n?";ext="+n:"")}var Dl={formatExtension:function(t,n,r){return"".concat(t).concat(r.ext()).concat(n)}};
function Ks(e,t,n,r){n?n=By({},Dl,n):n=Dl;var o=new R(r);if(e.country&&e.country!=="001"){if(!o.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));o.selectNumberingPlan(
e.country)}else if(e.countryCallingCode)o.selectNumberingPlan(e.countryCallingCode);else return e.phone||"";var i=o.countryCallingCode(),s=n.v2?e.nationalNumber:e.phone,a;switch(t){case"NATIONAL":
return s?(a=Mo(s,e.carrierCode,"NATIONAL",o,n),Us(a,e.ext,o,n.formatExtension)):"";case"INTERNATIONAL":return s?(a=Mo(s,null,"INTERNATIONAL",o,n),a="+".concat(i," ").concat(a),Us(a,e.ext,o,
n.formatExtension)):"+".concat(i);case"E.164":return"+".concat(i).concat(s);case"RFC3966":return Fl({number:"+".concat(i).concat(s),ext:e.ext});case"IDD":if(!n.fromCountry)return;var c=jy(s,
e.carrierCode,i,n.fromCountry,o);return c?Us(c,e.ext,o,n.formatExtension):void 0;default:throw new Error('Unknown "format" argument passed to "formatNumber()": "'.concat(t,'"'))}}function Mo(e,t,n,r,
o){var i=Zy(r.formats(),e);return i?Fs(e,i,{useInternationalFormat:n==="INTERNATIONAL",withNationalPrefix:!(i.nationalPrefixIsOptionalWhenFormattingInNationalFormat()&&o&&o.nationalPrefix===!1),
carrierCode:t,metadata:r}):e}function Zy(e,t){return Hy(e,function(n){if(n.leadingDigitsPatterns().length>0){var r=n.leadingDigitsPatterns()[n.leadingDigitsPatterns().length-1];if(t.search(
r)!==0)return!1}return oe(t,n.pattern())})}function Us(e,t,n,r){return t?r(e,t,n):e}function jy(e,t,n,r,o){var i=rr(r,o.metadata);if(i===n){var s=Mo(e,t,"NATIONAL",o);return n==="1"?n+" "+s:s}var a=
Ds(r,void 0,o.metadata);if(a)return"".concat(a," ").concat(n," ").concat(Mo(e,null,"INTERNATIONAL",o))}function By(){for(var e=1,t=arguments.length,n=new Array(t),r=0;r< t;r++)n[r]=arguments[r];for(;
e< n.length;){if(n[e])for(var o in n[e])n[0][o]=n[e][o];e++}return n[0]}function Hy(e,t){for(var n=0;n< e.length;){if(t(e[n]))return e[n];n++}}function or(e){"@babel/helpers - typeof";return or=
typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":
typeof t},or(e)}function Ul(e,t){var n=Object.keys(e);if(Object.getOwnPropertySymbols){var r=Object.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return Object.getOwnPropertyDescriptor(e,
o).enumerable})),n.push.apply(n,r)}return n}function Kl(e){for(var t=1;t< arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?Ul(Object(n),!0).forEach(function(r){Gy(e,r,n[r])}):
Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(n)):Ul(Object(n)).forEach(function(r){Object.defineProperty(e,r,Object.getOwnPropertyDescriptor(n,r))})}
return e}function Gy(e,t,n){return(t=jl(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}function Wy(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Zl(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,jl(
r.key),r)}}function Vy(e,t,n){return t&&Zl(e.prototype,t),n&&Zl(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function jl(e){var t=qy(e,"string");return or(t)=="symbol"?t:t+""}function qy(
e,t){if(or(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(or(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var Zs=(function(){function e(t,n,r){if(Wy(this,e),!t)throw new TypeError("First argument is required");if(
typeof t!="string")throw new TypeError("First argument must be a string");if(t[0]==="+"&&!n)throw new TypeError("`metadata` argument not passed");if(et(n)&&et(n.countries)){r=n;var o=t;if(!Xy.test(
o))throw new Error('Invalid `number` argument passed: must consist of a "+" followed by digits');var i=Is(o,void 0,void 0,void 0,r),s=i.countryCallingCode,a=i.number;if(n=a,t=s,!n)throw new Error(
"Invalid `number` argument passed: too short")}if(!n)throw new TypeError("`nationalNumber` argument is required");if(typeof n!="string")throw new TypeError(
"`nationalNumber` argument must be a string");Ss(r);var c=Ps(t,r),u=c.country,l=c.callingCode;this.country=u,this.countryCallingCode=l,this.nationalNumber=n,this.number=
"+"+this.countryCallingCode+this.nationalNumber,this.getMetadata=function(){return r}}return Vy(e,[{key:"setExt",value:function(n){this.ext=n}},{key:"getPossibleCountries",value:function(){
return this.country?[this.country]:Cs(this.countryCallingCode,this.nationalNumber,this.getMetadata())}},{key:"isPossible",value:function(){return Rs(this,{v2:!0},this.getMetadata())}},{key:"isValid",
value:function(){return $s(this,{v2:!0},this.getMetadata())}},{key:"isNonGeographic",value:function(){var n=new R(this.getMetadata());return n.isNonGeographicCallingCode(this.countryCallingCode)}},{
key:"isEqual",value:function(n){return this.number===n.number&&this.ext===n.ext}},{key:"getType",value:function(){return Nt(this,{v2:!0},this.getMetadata())}},{key:"format",value:function(n,r){
return Ks(this,n,r?Kl(Kl({},r),{},{v2:!0}):{v2:!0},this.getMetadata())}},{key:"formatNational",value:function(n){return this.format("NATIONAL",n)}},{key:"formatInternational",value:function(n){
return this.format("INTERNATIONAL",n)}},{key:"getURI",value:function(n){return this.format("RFC3966",n)}}])})();var Xy=/^\+\d+$/;var Bl={version:4,country_calling_codes:{"84":["VN"]},countries:{VN:[
"84","00","[12]\\d{9}|[135-9]\\d{8}|[16]\\d{6,7}|7\\d{6}",[7,8,9,10],[["(\\d{4})(\\d{4,6})","$1 $2",["1(?:2[02]|[89])"],0,1],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["1[26]|6"],"0$1",1],[
"(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[1357-9]"],"0$1",1],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["2[48]"],"0$1",1],["(\\d{3})(\\d{4})(\\d{3})","$1 $2 $3",["2"],"0$1",1]],"0",0,0,0,0,0,[[
"2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\\d{7}",[10]],[
"121[0-3]\\d{5}|(?:1[46]0|(?:3\\d|7[06-9])\\d|5(?:[1689]\\d|2[238]|59)|8(?:[1-8]\\d|9[6-9])|9(?:[0-8]\\d|9[013-9]))\\d{6}",[9]],["1800\\d{4,6}|12(?:0[13]|28)\\d{4}",[8,9,10]],["1900\\d{4,6}",[8,9,
10]],0,0,["[17]99\\d{4}|69\\d{5,6}",[7,8]],0,["672\\d{6}",[9]]]]},nonGeographic:{}};var Hl=Bl,Gl={version:Hl.version,country_calling_codes:{84:["VN"]},countries:{VN:Hl.countries.VN},nonGeographic:{}};
function Wl(...e){let t=new Map;for(let n of e){let[r="",...o]=n.split(/\W+/);o.forEach((i,s)=>t.set(i,`${Number(r)+s}`))}return t}var Vl=Wl("32: 162 163 164 165 166 167 168 169","56: 186","58: 188",
"59: 199","70: 120","76: 126 122 128 121","81: 127 129 123 124 125"),ql=Wl("203: 33 240 25 26 27 280 281","212: 22 231 20 230 29","220: 320 321 241","225: 31 351 36 350 30",
"232: 52 53 54 510 511 37 38 39","24: 4","28: 8","251: 61 62","254: 64 55 56 57 58 68 60 501 500 63","269: 59 70 651 72 73 650 75 66 67","290: 780 781 710 711 74","296: 76 77","299: 79"),Xl=e=>js(e)&&
e.length===11?`0${Vl.get(e.slice(1,4))}${e.slice(4)}`:"",js=e=>Vl.has(e.slice(1,4));function Bs(e){let t=[1,2,3].map(r=>e.slice(1,1+r)).find(r=>ql.has(r))||"";return e.length===(t.length===1?10:
t.length+8)&&/[2-8]/.test(e.charAt(1+t.length))?t:""}var Yl=(e,t)=>`0${ql.get(t)}${e.slice(1+t.length)}`;var ie=e=>({ok:!1,reason:e}),Jy=/^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])/,ed=
/^(\d)\1{6,}$|(\d)\2{7}$|^0?(?:123456789|987654321)/,Qy=/^0?1[89]00\d{0,6}$|^1[01]\d{1,3}$/;function Io(e){let t=/^[ (]*(?:\+|00)/.test(e),n=e.replace(/\D/g,"").replace(/^00(?=[1-9])/,"");if(ed.test(
n))return ie("FAKE");if(Qy.test(n))return ie("SERVICE_NUMBER");let r=/^84/.test(n)&&(t||n.length>10),o=r?n.slice(2):n;if(o[0]==="0"||r)return Ql(o[0]==="0"?o:`0${o}`,Jl(e,r));if(t)return ie(
o.length<7?"TOO_SHORT":"FOREIGN");if(o.length<9)return ie(/^[2-8].{6}/.test(o)?"NO_PREFIX":"TOO_SHORT");let i=Ql(`0${o}`,Jl(e,r));return i.ok&&i.kind==="valid"&&i.notes.unshift("LEADING_ZERO_ADDED"),
i}function Jl(e,t){let n=e.match(/\(?\d+/g)||[];return t&&/^\(?(?:00)?84$/.test(n[0]||"")&&n.shift(),/^\(?0$/.test(n[0]||"")&&n.shift(),n.map((r,o)=>o?r:r.replace(/^(\(?)(?=[1-9])/,"$10"))}
function Ql(e,t){let n=Hs(e,"valid")||Hs(Xl(e),"convertible","OLD_11_DIGIT")||eb(e,t)||ie(nb(e));return n.ok&&n.kind==="valid"&&n.type==="mobile"&&(Jy.test(e)||n.notes.push("UNKNOWN_PREFIX"),tb(e,t)&&
n.notes.push("AMBIGUOUS_OLD_AREA")),ed.test(e)?ie("FAKE"):n}function Hs(e,t,...n){if(!/^0(?:2\d|[35789])\d{8}$/.test(e))return null;let r=new Zs(`+84${e.slice(1)}`,Gl),o=r.getType(),i=o==="MOBILE"?
"mobile":o==="FIXED_LINE"?"landline":null;return i&&{ok:!0,kind:t,type:i,e164:r.number,display:r.formatNational(),notes:n}}function eb(e,t){let n=Bs(e),r=!/^2/.test(n)||td(n,t)||e[n.length+1]==="3"&&(
t[0]||"").length>5;return n&&n!=="8"&&r?Hs(Yl(e,n),"convertible","OLD_AREA_CODE"):null}var td=(e,t)=>(t[0]||"").replace("(","")===`0${e}`;function tb(e,t){let n=Bs(e);return!n||!td(n,t)?!1:n==="8"||
/^\(/.test(t[0]||"")||e[3]==="3"&&/^3-(?:7|1-|4-3$)/.test(t.map(r=>r.length).join("-"))}function nb(e){let t=e[1]||"";if(/[01]/.test(t)&&e.length>8&&e.length<12&&!js(e))return"PREFIX";let n=e.length-(
/[12]/.test(t)?11:10);return n<0?"TOO_SHORT":n>0?"TOO_LONG":t==="2"?"AREA_CODE":"PREFIX"}function ir(e){if(e==null)return ie("EMPTY");if(typeof e!="string"&&typeof e!="number")return ie("CHARS");
let t=Sl(String(e)).replace(/^(\d{9,12})\.0$/,"$1");return/[a-z0-9]|[^\x00-\x7f]/.test(t)?/^[+-]?\d+([.,]\d+)? ?e ?[+-]?\d{1,3}$/.test(t)?ie("SCIENTIFIC"):sb(ws(t).reduce((n,r)=>n.concat(rb(r)),[])):
ie("EMPTY")}function rb(e){let{text:t,ext:n}=Rl(e),r=_l(t);if(/[^\d .()+\-\x2f,;:&|[\]'"=!?]/.test(r))return[ie(ob(r)?"LETTER_FOR_DIGIT":"CHARS")];let o=ws(r),i=o.length>1?o.map(Io):ib(r),s=i[
i.length-1];return s&&s.ok&&n?[...i.slice(0,-1),{...s,display:`${s.display} (máy lẻ ${n})`,ext:n}]:i}var ob=e=>/^[\d .()+\-\x2f,;:&|oli\u043e\u03bf]*$/.test(e)&&wn(e)>5;function ib(e){
return e.length<80&&wn(e)>15&&nd(e.match(/\+?\d+/g)||[])||[Io(e)]}function nd(e){if(e.length===0)return[];for(let t=1;t<=5&&t<=e.length;t++){let n=Io(e.slice(0,t).join(" ")),r=n.ok?nd(e.slice(t)):
null;if(r)return[n,...r]}return null}function sb(e){let[t=ie("EMPTY")]=e;if(e.length<2||t.ok&&e.every(r=>r.ok&&r.e164===t.e164))return t;let n=[];for(let r of e)r.ok&&!n.includes(r.e164)&&n.push(
r.e164);return n.length?{ok:!1,reason:"MULTIPLE",parts:n}:ie("MULTIPLE")}var ab={[v.page]:["pageName","address","name","office","phone","email"],[v.group]:["pageName","address","name","office",
"phone","email"],[v.person]:["accountName","address","name","office","phone","email"],[v.none]:["reason"]},cb=(e,t)=>{var n;return t==="kind"||ab[(n=St(e))!=null?n:v.page].includes(t)},ub=e=>St(
e)===v.none?["kind","reason"]:q,Gs=(e,t)=>({key:e,with:t}),Ae=(e,t,n={},r)=>({field:e,level:"fault",problem:Gs(t,r),...n}),sr=(e,t)=>({field:e,level:"ask",problem:Gs("account.ask",{value:t}),suggest:
t}),vn=(e,t,n)=>({field:e,level:"note",problem:Gs(t,n)});function lb(e){let t=ll(e);return t.ok?{value:t.canonical,key:t.key,addressKind:t.kind,findings:t.notes.map(n=>vn("address",
`address.note.${n}`))}:{value:k(e),findings:[Ae("address",`address.${t.reason}`),...t.suggest?[sr("address",t.suggest)]:[]]}}function db(e){var n;let t=ir(e);return t.ok?{value:t.display,key:t.e164,
findings:t.notes.map(r=>vn("phone",`phone.note.${r}`))}:{value:k(e),findings:[Ae("phone",`phone.${t.reason}`),...((n=t.parts)!=null?n:[]).map(r=>sr("phone",pb(r)))]}}var pb=e=>{let t=ir(e);
return t.ok?t.display:e};function fb(e){var r;let t=co(e),n=t.suggest?[sr("email",t.suggest)]:[];return t.ok?{value:t.email,key:t.key,findings:[...n,...t.notes.map(o=>vn("email",`email.note.${o}`))]}:
{value:k(e),findings:[Ae("email",`email.${t.reason}`),...n,...((r=t.parts)!=null?r:[]).map(o=>sr("email",o))]}}var zo=(e,t)=>n=>{let r=t(n),o=r.suggest?[sr(e,r.suggest)]:[];return r.ok?{value:r.name,
findings:[...o,...r.notes.map(i=>vn(e,`person.note.${i}`))]}:{value:k(n),findings:[Ae(e,`person.${r.reason}`),...o]}};function mb(e){let t=k(e);return{value:t,findings:t.length>500?[Ae("reason",
"account.reasonLong")]:[]}}function hb(e){let t=St(e);return t?{value:t,findings:[]}:{value:k(e),findings:[Ae("kind","account.kindUnknown",{},{text:k(e)})]}}var gb={kind:hb,accountName:zo(
"accountName",kl),pageName:zo("pageName",xs),address:lb,name:zo("name",bl),office:zo("office",wl),phone:db,email:fb,reason:mb},yb=["accountName","pageName","name","office","reason"];function bb(e,t,
n){try{return xb(e,t,n)}catch(r){return{value:t,findings:[Ae(e,"account.cellUnreadable")],broke:r}}}function xb(e,t,n){if(!k(t))return cb(n,e)?e==="kind"||e==="reason"?{value:"",findings:[Ae(e,
`account.${e}`)]}:{value:"",findings:[Ae(e,"account.required",{},{label:Ue(e)})]}:{value:"",findings:[]};let r=yb.includes(e)?Jt(t):void 0;return r?{value:t,findings:[Ae(e,"account.legacyText",{
suggest:r.text},{text:r.text})]}:gb[e](t)}function wb(e,t){let n=(r,o)=>[{...vn("kind",r),level:"ask",suggest:o,setField:"kind"}];return t==="group"&&e!==v.group?n("account.addressIsGroup",v.group):
e===v.group&&t&&!["group","share"].includes(t)?[vn("address","account.groupAddress")]:t==="page"&&e===v.person?n("account.addressIsPage",v.page):[]}function Sn(e){var s,a,c,u,l;let t=(s=St(
e.kind))!=null?s:"",n=ub(t),r={};for(let d of q)r[d]=n.includes(d)?bb(d,e[d],t):{value:k(e[d]),findings:[]};let o=q.filter(d=>"broke"in r[d]),i={};for(let d of q)i[d]=r[d].value;return{values:i,
findings:[...q.flatMap(d=>r[d].findings),...wb(t,r.address.addressKind)],addressKey:(a=r.address.key)!=null?a:"",phoneKey:(c=r.phone.key)!=null?c:"",emailKey:(u=r.email.key)!=null?u:"",addressKind:(l=
r.address.addressKind)!=null?l:"",...o.length?{broke:o.map(d=>r[d].broke)}:{}}}var rd=5,od=120;function id(e,t,n=r=>{throw r}){let r=new Map(t.map(({code:s,name:a})=>[s.trim(),Zn(a.trim(),od)])),o={
rows:e.filter(s=>!Wi(s)),samples:e.filter(Wi),cores:Oc(t)},i=(s,{level:a,field:c},u)=>{var f,m;let l=[...(f=u.units)!=null?f:jn(u.rows)],d=l.map(h=>r.get(h)||Zn(h,od)),p=d.slice(0,rd).join("; ")+(
l.length>rd?"; …":"");return{rowIds:u.rows.map(h=>h.rowId),units:l,level:a,problem:{key:`across.${s}`,with:{units:p,count:u.rows.length,other:d[1]||""},field:(m=u.field)!=null?m:c}}};
return Object.entries(Zr).flatMap(([s,a])=>{try{return Array.from(a.find(o),c=>i(s,a,c))}catch(c){return n(c,s),[]}})}function kb(e,t){return e.length===0?Jr[t].withoutRows:e.some(n=>n.hasFault||
n.review==="returned")?y.fix:e.every(n=>n.isNone)?y.none:e.every(n=>n.review==="passed")?y.approved:y.reported}function sd(e,t,n,r,o,i){let s=kb(e,t),a=s!==y.missing&&s!==y.fix&&s!=="",c=e.reduce((d,
p)=>p.updated>d?p.updated:d,""),u=e.length===0?"":n||(a?c||o:""),l=s===""?"":Ic(r,u,i);return{status:s,timeliness:l,count:e.filter(d=>!d.isNone).length,first:u,updated:c,order:vb(s,l)}}function vb(e,
t){let n={[y.missing]:0,[y.fix]:10,[y.reported]:20,[y.none]:30,[y.approved]:40,"":50},r={[$.overdue]:0,[$.late]:1,[$.grace]:2,[$.open]:3,[$.onTime]:4,"":5};return n[e]+r[t]}var Fo=100,Sb=
e=>/^[A-Za-zĐđ]{0,6}[-_.]?\d[\w.-]*$/.test(e);function _b(e,t){var i;let n=[],r=e.code.trim(),o=e.parent.trim();r?r.length>Fo?n.push({column:"code",problem:{key:"roster.codeLong",with:{most:Fo}}}):((
i=t.get(Pe(r)))!=null?i:0)>1&&n.push({column:"code",problem:{key:"roster.codeTwice",with:{code:r}}}):n.push({column:"code",problem:{key:"roster.noCode"}}),e.name.trim()||n.push({column:"name",problem:
{key:"roster.noName"}}),o&&Pe(o)===Pe(r)?n.push({column:"parent",problem:{key:"roster.parentSelf"}}):Sb(o)&&!t.has(Pe(o))&&n.push({column:"parent",problem:{key:"roster.parentUnknown",with:{parent:o}}}
);for(let{text:s,suggest:a}of be(e.email).bad)n.push({column:"email",problem:a?{key:"roster.askEmail",with:{text:s,suggest:a}}:{key:"roster.badEmail",with:{text:s}}});for(let s of Nu(e.phone))ir(
s).ok||n.push({column:"phone",problem:{key:"roster.badPhone",with:{text:s}}});return e.required.trim()&&!Yr(e.required)&&n.push({column:"required",problem:{key:"roster.badRequired",with:{text:
e.required}}}),e.extendedTo&&!/^\d{4}-\d\d-\d\d$/.test(e.extendedTo)&&n.push({column:"extendedTo",problem:{key:"roster.badDay",with:{text:e.extendedTo}}}),n}function Rb(e,t){var o;let n=t.get(
e.code.trim()),r=(o=n==null?void 0:n.email.split(", ").every(i=>e.email.toLowerCase().indexOf(i.toLowerCase())>=0))!=null?o:!1;return n&&r?[{column:"email",problem:{key:"roster.refusedEmail",with:{
text:n.email,day:Z(n.day)}}}]:[]}function Do(e,t={},n=()=>{}){var i;let r=new Map;for(let s of e.map(({code:a})=>Pe(a)))s&&r.set(s,((i=r.get(s))!=null?i:0)+1);let o=new Map(Object.entries(t));
return e.map(s=>{try{return[..._b(s,r),...Rb(s,o)]}catch(a){return n(a),[{column:"",problem:{key:"roster.unreadable"}}]}})}var Ws=e=>Object.fromEntries(e.map(t=>[t,""])),Ob=["unit",...q],ad=
e=>Ob.every(t=>e[t].trim()===""),de=e=>Yi(e.usage)===Y.stopped;function $b(e,t,n){let r=[],o=(i,s)=>{r.push({column:i,problem:s})};e.unit.trim()?t===void 0&&o("unit",{key:"account.unknownUnit",with:{
code:e.unit}}):o("unit",{key:"account.noUnit"}),e.usage.trim()&&!Yi(e.usage)&&o("usage",{key:"account.usageUnknown",with:{text:e.usage}}),e.review.trim()&&!jc(e.review)&&o("review",{key:
"account.reviewUnknown",with:{text:e.review}});for(let i of n.findings)i.level==="fault"&&r.push({column:i.field,problem:yo(i.problem)});return r}function Tb(e,t){return{blank:!1,active:!0,unit:cd((
)=>e.unit.trim(),""),isNone:!1,review:"waiting",faults:[{column:"",problem:{key:"account.rowUnreadable"}}],remarks:[],own:{...Ws(["unitName",...Ve]),rowId:t}}}function cd(e,t){try{return e()}catch{
return t}}function Pb(e,t,n,r){let o=ad(e),i=e.unit.trim();if(o)return{blank:o,active:!1,unit:i,isNone:!1,review:"waiting",faults:[],remarks:[],own:Ws(["unitName",...Ve])};let s=Sn(e),a=t.get(i),c=de(
e),u=Ct(e,r),l=c?[]:$b(e,a,s);!c&&u==="returned"&&l.push({column:"",problem:yo(go(e.comment))});let d=c?[]:s.findings.filter(f=>f.level!=="fault").map(({field:f,problem:m})=>({column:f,problem:yo(m)}
));!c&&e.review.trim()&&ho(e,r)&&d.push({column:"",problem:{key:"account.markUnknown"}});let p=gn(e,r).join(", ");return{blank:o,active:!c,unit:i,isNone:St(e.kind)===v.none,review:u,faults:l,remarks:
d,reading:s,own:{unitName:a!=null?a:"",faults:"",remarks:"",changed:p,rowId:n,addressKey:s.addressKey,mask:""}}}function Cb(e,t){let n=new Set;return e.map(r=>{let o=r.rowId&&!n.has(r.rowId)?r.rowId:
cd(()=>ad(r),!1)?"":t();return n.add(o),o})}function Eb(e){var n;let t=new Map;for(let r of e){if(!r.active)continue;let o=(n=t.get(r.unit))!=null?n:{none:[],accounts:0};r.isNone?o.none.push(r):
o.accounts+=1,t.set(r.unit,o)}for(let{none:r,accounts:o}of t.values())o?r.forEach(i=>i.faults.push({column:"kind",problem:{key:"account.noneWithAccounts"}})):r.slice(1).forEach(i=>i.faults.push({
column:"kind",problem:{key:"account.noneTwice"}}))}function Ab(e,t,n,r){var a;let o=new Map(t.map(c=>[c.own.rowId,c])),i=e.flatMap((c,u)=>{let{active:l,own:d,reading:p,unit:f}=t[u];return!l||!p?[]:[{
rowId:d.rowId,unit:f,key:p.addressKey,kind:p.addressKind,pageName:c.pageName,accountName:c.accountName,name:c.name,phone:p.phoneKey,email:p.emailKey}]}),s=id(i,n.map(({code:c,name:u})=>({code:c,name:
u})),r);for(let{rowIds:c,level:u,problem:l}of s){let d={column:"",problem:l};for(let p of c.map(f=>o.get(f)))(a=u==="fix"?p==null?void 0:p.faults:p==null?void 0:p.remarks)==null||a.push(d)}}
function Lb(e,t){let n=new Map;return e.forEach(({updated:r},o)=>{let{active:i,unit:s,isNone:a,review:c,faults:u}=t[o];if(!i)return;let l={isNone:a,hasFault:u.some(bo),review:c,updated:r},d=n.get(s);
d?d.push(l):n.set(s,[l])}),n}function Nb(e,t,n){let{dueBefore:r,graceUntil:o}=n.settings,i=sd(t,Qr(e),e.first,{dueBefore:r,graceUntil:o,extendedTo:e.extendedTo},n.now,n.today);return{status:i.status,
timeliness:i.timeliness,count:String(i.count),first:i.first,updated:i.updated,order:String(i.order)}}function Mb(e,t,n){let r=Lb(e.accounts,t),o=Do(e.units,e.refused,n);return e.units.map((i,s)=>{
var u;let a=!i.code.trim()&&!i.name.trim();if(a)return{blank:a,faults:[],own:Ws(en)};let c=o[s];try{let l=Nb(i,(u=r.get(i.code.trim()))!=null?u:[],e);return{blank:a,faults:c,own:{...l,faults:ds(c)}}}
catch(l){return n(l),c.push({column:"",problem:{key:"roster.unreadable"}}),{blank:a,faults:c,own:{...Ib(en,i),faults:ds(c)}}}})}var Ib=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]]));function ud(e){
var s;let t=[],n=a=>{t.push(a)},r=new Map(e.units.map(a=>[a.code.trim(),a.name.trim()])),o=Cb(e.accounts,e.newId),i=e.accounts.map((a,c)=>{try{return Pb(a,r,o[c],e.markKey)}catch(u){return n(u),Tb(a,
o[c])}});for(let{reading:a}of i)(s=a==null?void 0:a.broke)==null||s.forEach(n);Eb(i),Ab(e.accounts,i,e.units,n);for(let a of i)Object.assign(a.own,{faults:Zu(a.faults),remarks:ju(a.remarks),mask:Hu(
a.faults)});return{accounts:i,units:Mb(e,i,n),broke:t}}function ar(e){return Object.fromEntries(De.map(t=>[t,Bu(e.faults,t)]))}function Le(e,t){let n=ud({accounts:t,units:e.table("units").rows,
settings:e.settings(),now:e.now,today:e.today,newId:()=>e.newId(),refused:e.refusedAddresses(),markKey:e.markKey()});return e.broke(n.broke),n}var ld=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]])),dd=(
e,t,n)=>e.some(r=>t[r]!==n[r]);function Uo(e,t,n){return e.flatMap((r,o)=>{let i=t.accounts[o].own;return n(r,o)&&dd(Ve,i,r)?[{index:o,cells:ld(Ve,i)}]:[]})}function Ko(e,t,n){return e.flatMap((r,
o)=>{let{unitName:i}=t.accounts[o].own;return n(r,o)&&i!==r.unitName?[{index:o,cells:{unitName:i}}]:[]})}function Mt(e,t,n){return e.flatMap((r,o)=>{let i=t.units[o].own;return n(r,o)&&dd(en,i,r)?[{
index:o,cells:ld(en,i)}]:[]})}var Vs=(e,t,n)=>e.filter(({index:r})=>t[r]!==n.accounts[r].own.faults).map(({index:r})=>({index:r,notes:ar(n.accounts[r])}));function Zo(e,t){let n=e.table(
"accounts").rows,r=()=>!0;e.putOwn("accounts",Ko(n,t,r)),e.putOwn("accounts",Uo(n,t,r)),e.putOwn("units",Mt(e.table("units").rows,t,r))}var zb=3;function cr(e,t,n,r=()=>!0){let{rows:o,untidy:i}=
e.table(t);for(let[s,a]of i){if(!n.has(s))continue;let c=0,u=a.filter(r).filter((l,d,p)=>((d===0||p[d-1]!==l-1)&&(c+=1),c<=zb));e.putOwn(t,u.map(l=>({index:l,cells:{[s]:o[l][s]}})))}}var jo=(e,
t)=>e.putNotes("accounts",t.accounts.map((n,r)=>({index:r,notes:ar(n)})));function pd(e,t){let n=e.table("accounts").rows,r=qs(e,{accounts:n,units:[t],typed:[],added:[]});return e.putNotes("accounts",
n.flatMap((o,i)=>o.unit.trim()===t?[{index:i,notes:ar(r.accounts[i])}]:[])),r}function qs(e,{accounts:t,units:n,typed:r,added:o}){let i=e.table("accounts").rows.map(d=>d.faults),s=i.length,a=Le(e,t),
c=(d,p)=>{Object.assign(d,a.accounts[p].own)};for(let d of r)c(d.cells,d.index);o.forEach((d,p)=>c(d,s+p));let u=new Set(r.map(({index:d})=>d)),l=Uo(t.slice(0,s),a,(d,p)=>!u.has(p)&&n.includes(
d.unit.trim())).map(({index:d,cells:p})=>({index:d,cells:{...p,rowId:t[d].rowId}}));return e.putTyped("accounts",r),e.append("accounts",o),e.putOwn("accounts",l),e.putOwn("units",Mt(e.table(
"units").rows,a,d=>n.includes(d.code.trim()))),e.putNotes("accounts",Vs([...r,...l],i,a)),a}var ee=e=>e+2,E=class extends Error{constructor(n){super(n.key);this.problem=n}};function pe(e,t){
return e.exclusively(()=>{let n=t();if(e.lookAgain()){e.log([{what:{key:"log.moved"}}]);let r=Le(e,e.table("accounts").rows);Zo(e,r),jo(e,r)}return n})}var Xs=200;function Fb(e,t){let n=e.markKey(),r=
t.flatMap((i,s)=>n&&i.review&&!i.approved?[{index:s,cells:{approved:Pt(i,n)}}]:[]),o=t.flatMap((i,s)=>(i.review===H.passed||i.review===H.returned)&&gn(i,n).length?[{index:s,cells:{review:""}}]:[]);
e.putOwn("accounts",r),e.putOwn("accounts",o)}function ve(e,t){let n=e.table("accounts").rows;t&&Fb(e,n);let r=Le(e,n);if(!t)e.putOwn("units",Mt(e.table("units").rows,r,()=>!0));else{Zo(e,r);for(
let o of["accounts","units"])cr(e,o,new Set(Object.keys(T[o].columns)));e.refreshSummary(),jo(e,r)}return r}function Db(e,t,n){let r=e.table("accounts").rows,o=e.table("units").rows,i=(c,u,l,d)=>({
tab:T[c].title,row:ee(u),unit:l,says:d,link:e.linkTo(c,u)}),s=[...t.accounts.flatMap((c,u)=>c.faults.length?[i("accounts",u,r[u].unit,c.own.faults)]:[]),...t.units.flatMap((c,u)=>c.faults.length?[i(
"units",u,o[u].code,c.own.faults)]:[])],a=t.accounts.flatMap((c,u)=>c.remarks.length?[i("accounts",u,r[u].unit,c.own.remarks)]:[]);return{units:t.units.filter(c=>!c.blank).length,accounts:
t.accounts.filter(c=>!c.blank).length,faults:s.slice(0,Xs),moreFaults:Math.max(0,s.length-Xs),remarks:a.slice(0,Xs),missing:t.units.filter(c=>c.own.status===y.missing).length,settings:n}}function fd(
e){var t;return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):(t=pe(e,()=>{let n=ve(e,!0);return e.readyLines(),z(Db(e,n,Ub(e,n).map(b)))}))!=null?t:w({key:"workbook.busy"})}var Ub=(e,{broke:t}
)=>[...e.settings().dueBefore?[]:[{key:"setting.empty",with:{label:le.dueBefore.label}}],...t.length?[{key:"workbook.checkBroke",with:{count:t.length}}]:[],...e.lostLog()];var Go="#1f2937",It=
"#ffffff",Bo="#1a56c4",md="1px solid #d1d5db",_n=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`).replace(/\r\n?|\n/g,"\x3cbr>"),Ho=(e,t=2e3)=>_n(to(e,t)),zt=(e,t=
' width="100%"')=>`\x3ctable role="presentation" cellpadding="0" cellspacing="0" border="0"${t}>${e}\x3c/table>`,te=(e,t,n="")=>`\x3ctd${n} style="font-family:Arial,sans-serif;${t}">${e}\x3c/td>`,tt=
e=>`\x3ctr>${e}\x3c/tr>`,Ge=(e,t,n)=>`font-size:${e}px;line-height:${Math.round(e*1.48)}px;color:${t};background-color:${n}`,ur=`${Ge(16,Go,It)};padding:10px 20px 12px`,lr=Ge(14,Go,It),Kb={lead:`${Ge(
18,"#12315f","#e3edfd")};font-weight:bold;border-left:5px solid ${Bo};padding:16px 20px`,text:ur,heading:`${Ge(17,Go,It)};font-weight:bold;padding:12px 20px 0`,notice:`${Ge(15,"#5c2b00",
"#ffe3b8")};font-weight:bold;padding:12px 20px`,small:`${Ge(13,"#4b5563",It)};border-top:${md};padding:14px 20px 18px`};function hd(e,t){let n="background-color:#eef1f5";
return`\x3c!DOCTYPE html>\n\x3chtml lang="vi">\x3chead>\x3cmeta charset="utf-8">\x3ctitle>${_n(e)}\x3c/title>\x3c/head>\n\x3cbody style="margin:0;padding:0;${n}">\n${zt(`${tt(
`\x3ctd align="center" style="padding:16px 8px">\n${zt(`\n${t.map(Zb).filter(Boolean).map(tt).join(`\n`)}\n`,` width="600" style="width:100%;max-width:600px;background-color:${It}"`)}\n\x3c/td>`)}`,
` width="100%" style="${n}"`)}\n\x3c/body>\x3c/html>\n`}function Zb(e){if(!e[1].length)return"";switch(e[0]){case"list":return te(zt(e[1].map(t=>tt(te("•",`${lr};padding:2px 0`,
' valign="top" width="16"')+te(Ho(t,400),`${lr};padding:2px 0`))).join("")),ur);case"button":return qe(e[2])&&jb(e[1],qe(e[2]));case"bar":return te(Bb(e[1]),ur);case"calls":return te(Hb(e[1],e[2]),
ur);default:return te(Ho(e[1]),Kb[e[0]])}}var jb=(e,t)=>te(zt(tt(te(`\x3ca href="${_n(t)}" style="display:inline-block;padding:14px 28px;${Ge(18,It,
Bo)};font-weight:bold;text-decoration:none;border-radius:6px">${_n(e)}\x3c/a>`,`background-color:${Bo};border-radius:6px;mso-padding-alt:14px 28px`)),""),ur,' align="center"');function Bb(e){let t=
e.reduce((o,{count:i})=>o+i,0)||1,n=e.map(({count:o,color:i})=>o?te("&nbsp;",`background-color:${i};font-size:1px;line-height:18px`,` width="${Math.ceil(100*o/t)}%"`):""),r=e.map(({label:o,count:i,
color:s})=>tt(te("■",Ge(16,s,It),' width="22"')+te(o,lr)+te(String(i),`${lr};font-weight:bold`,' align="right"')));return zt(tt(n.join("")))+zt(r.join(""))}function Hb(e,t){let n=
`${lr};padding:7px 0;border-bottom:${md}`,r=' valign="top"';return zt(tt(te(Ho(e,300),`${Ge(14,Go,"#f3f4f6")};font-weight:bold;padding:6px 8px`,' colspan="2"'))+t.map(({name:o,phone:i})=>tt(te(Ho(o,
300),n,r)+te(Gb(i),n,`${r} align="right" width="118"`))).join(""))}var Gb=e=>e.slice(0,200).split(/[,;\x2f\n]+/).map(t=>/^\s*\+?[\d\s.()-]{8,17}$/.test(t)?`\x3ca href="tel:${t.replace(/[^\d+]/g,
"")}" style="color:${Bo};text-decoration:none">${_n(t.trim())}\x3c/a>`:_n(t.trim())).join("\x3cbr>")||Qi;var Wb=88e3,Vb=200,qb=120,Xb=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,
"...").length,Yb=e=>to(e.replace(/[\s\0-\x1f\x7f]+/g," ").trim(),Vb),Jb=(e,{about:t},n)=>{let r={state:n,about:t,letters:Qb(n)};return{subject:e.subject(r),lead:e.lead(r),body:o=>e.body(r,o),
attachments:e.attachments(r),named:e.named(r)}};function Qb(e){let t=io(e),n=new Map(e.units.map(r=>[Rt(r.code),r.name]));return[...e.register].flatMap(([r,{state:o,why:i}])=>{let s=t.read(r);
return s?[{label:C(s.kind).label,unit:n.get(s.unit),state:o,why:i}]:[]})}var ex=(e,{about:t},n,r)=>{let o={state:n,about:t,unit:r};return{subject:e.subject(o),lead:e.lead(o),body:i=>tx(e,o,i),
attachments:[],named:e.named(o)}},tx=(e,t,n)=>{var i,s;let{state:r,unit:o}=t;return[["lead",e.lead(t)],["text",`Kính gửi: ${o.name}`],...ue(o)?Jc(o,n):[],...e.asked(t),...Qc(t,n),...(s=(i=
e.closing)==null?void 0:i.call(e,t))!=null?s:[],["text",`${ts(r)}\n\n${ns(r)}`],["small",
`Thư này gửi đến email liên hệ của ${o.name} trong danh sách báo cáo đợt “${r.round}”, theo ${r.guidance}.${e.small}`]]};function gd(e,t){let n=C(e.kind);return n.to==="staff"?Jb(n,e,t):ex(n,e,t,
e.about.unit)}function Rn(e,t){let{insteadOf:n}=e.about,r=gd(e,t),o=Yb(`${n?"[THƯ THỬ] ":""}${r.subject}`),i=n?[["notice",`${t.settings.testTo.length?"ĐANG Ở CHẾ ĐỘ THỬ, mọi thư":
"THƯ THỬ,"} chỉ gửi đến ${e.to.join(", ")}. Khi gửi thật, người nhận thư này là: ${n.join(", ")}.`]]:[];for(let s=qb;;s=Math.floor(s/2)){let a=[...i,...r.body(s)],c=hd(o,a);if(s===0||Xb(c)<=Wb)return{
subject:o,html:c,text:Xc(a),attachments:r.attachments}}}function yd(e,t){let{lead:n,named:r}=gd(e,t),o=Ke(r.map(({name:i})=>`- ${i}`),60,"đơn vị khác");return[n,o.length?
`Các đơn vị chưa hoàn thành:\n${o.join(`\n`)}`:"",qe(t.links.book)?`Nơi báo cáo: ${qe(t.links.book)}`:"",ts(t),ns(t)].filter(Boolean).join(`\n`)}function bd(e,{unit:t,about:n,kind:r}){let o=C(r);
return t===void 0||!n.unit||o.to!=="unit"||!o.isAboutOwnReport||!I(n.unit)?!0:e.get(t)===n.unit.status}var xd=e=>Xe(dn(e.state));function dr(e){let t=new Map;return e.forEach((n,r)=>{let o=t.get(
n.key);n.key&&(o===void 0||xd(n)&&!xd(e[o]))&&t.set(n.key,r)}),t}var Se=(e,t,n,r="",o)=>{var i;return{kind:C(e.kind).label,unit:(i=e.unit)!=null?i:"",to:e.to.join(", "),state:K[t],at:n,why:r,
...o===void 0?{}:{subject:o}}},nx=(e,t)=>["state","why","to","subject"].every(n=>t[n]===void 0||t[n]===e[n]);function rx(e,t){let n=[...t.keys()].sort((i,s)=>i-s),r=n[0],o=n[n.length-1];
return e.slice(r,o+1).map((i,s)=>{let{kind:a,unit:c,to:u,subject:l,state:d,at:p,why:f}={...i,...t.get(r+s)};return{index:r+s,cells:{kind:a,unit:c,to:u,subject:l,state:d,at:p,why:f}}})}function nt(e,
t){let{rows:n}=e.table("letters"),r=dr(n),o=new Map,i=[];t.forEach((s,a)=>{let c=r.get(a);c===void 0?i.push({key:a,kind:"",unit:"",to:"",subject:"",state:"",at:"",why:"",...s}):nx(n[c],s)||o.set(c,s)}
),o.size&&e.putOwn("letters",rx(n,o)),e.append("letters",i)}var wd=[1e3,4e3],ox=6,rt=class extends Error{};function U(e,t){for(let n=0;;n+=1)try{return t()}catch(r){if(n>=wd.length||r instanceof E||
r instanceof rt)throw r;e.sleep(wd[n])}}function Ft(e,t,n){return U(t,()=>{for(let r=0;r< ox;r+=1){let o=t.alone(e,n);if(o)return o.value}throw new rt("the lock is not to be had")})}var ix=27e4,sx=25,
ax=2400,cx=5,Wo=class{constructor(t,n,r,o,i,s){this.office=t;this.post=n;this.state=r;this.quota=o;this.early=s;this.written=new Map;this.gone=[];this.doubt=[];this.refusedInARow=0;this.outcome={sent:
0,failed:0,unknown:0,left:[],why:{key:"letter.quota"},toRecord:new Map,refused:{...i},refusedFirst:{}}}get now(){return this.office.now}run(t){let n=t.reduce((o,{key:i})=>Math.max(o,i.length),1),r=
Math.max(1,Math.min(sx,Math.floor(ax/n)));for(let o=0;o< t.length;o+=r){let i=this.portion(t.slice(o,o+r));if(this.stop){this.outcome.why=this.stop,this.outcome.left=[...i,...t.slice(o+r)];break}}}
portion(t){let n=[...t];try{if(this.isLate())return n;for(n=this.open(t);n.length&&!this.isLate()&&this.deliver(n[0]);)n=n.slice(1)}catch(r){if(r instanceof E)throw r;this.stop={key:"letter.trouble"}}
return n}isLate(){return this.post.elapsed()>ix&&(this.stop={key:"letter.time"}),this.stop!==void 0}open(t){let{office:n,outcome:r}=this,o=Ft(n,this.post,()=>{let i=new Map(n.table("units").rows.map((
{code:c,status:u})=>[c,u])),s=t.filter(c=>bd(i,c)),a=new Map(r.toRecord);for(let c of t)a.set(c.key,s.includes(c)?this.beingSent(c):Se(c,"lapsed",this.now,b({key:"letter.notNeeded"})));return nt(n,a),
s});return r.toRecord.clear(),[this.gone,this.doubt]=[[],[]],o}beingSent(t){var r;let n=(r=this.written.get(t))!=null?r:Rn(t,this.state);return this.written.set(t,n),Se(t,"sending",this.now,"",
n.subject)}deliver(t){let{subject:n,html:r,text:o,attachments:i}=this.written.get(t),{senderName:s,replyTo:a}=this.state.settings;this.journal(t.key);try{this.post.send({to:t.to,subject:n,html:r,text:
o,attachments:i,senderName:s||this.state.department,replyTo:a})}catch{return this.afterRefusal(t)}return this.quota-=t.to.length,this.gone.push(t.key),this.outcome.sent+=1,this.refusedInARow=0,
this.outcome.toRecord.set(t.key,Se(t,"sent",this.now,this.early)),t.unit&&delete this.outcome.refused[t.unit],!0}afterRefusal(t){let n=this.quotaNow(),r=this.quota-(n!=null?n:0);return n!==void 0&&
n< t.to.length&&r!==t.to.length?(this.stop={key:"letter.quota"},!1):(n!==void 0&&r<=0?this.failed(t):this.uncertain(t),this.quota=n!=null?n:this.quota-t.to.length,this.refusedInARow+=1,
this.refusedInARow>=cx&&(this.stop={key:"letter.trouble"}),!0)}quotaNow(){try{return U(this.post,()=>this.post.quota())}catch{this.stop={key:"letter.trouble"};return}}failed(t){var o;let n=t.to.join(
", ");this.outcome.failed+=1,this.outcome.toRecord.set(t.key,Se(t,"failed",this.now,b({key:"letter.refused",with:{to:n}})));let r=((o=this.state.register.get(t.key))==null?void 0:o.state)==="failed";
t.unit&&!t.about.insteadOf&&((r?this.outcome.refused:this.outcome.refusedFirst)[t.unit]={email:n,day:this.office.today})}uncertain(t){this.outcome.unknown+=1,this.doubt.push(t.key),
this.outcome.toRecord.set(t.key,Se(t,"unknown",this.now,b({key:"letter.doubt"})))}leaveWord(){try{this.journal("")}catch{}}journal(t){let n={key:t,gone:this.gone,doubt:this.doubt,at:this.now};U(
this.post,()=>this.post.keepJournal(n))}};var ux=7*6e4,pr=({lease:e},t)=>e.by!==""&&e.until>t;function kd(e,t){let n=e.newId();return Ft(e,t,()=>{let r=t.post();if(!(pr(r,e.now)&&
r.lease.by!==n))return t.setLease({until:wt(Ir(e.now)+ux),by:n}),r})}function vd(e){try{U(e,()=>e.setLease({until:"",by:""}))}catch{}}var fr=({rowId:e,approved:t})=>hn(`${e} ${t}`);var mr=
"Cán bộ gửi sớm";function lx(e,t){let n=new Map;return e.table("accounts").rows.forEach((r,o)=>{var u;let{active:i,faults:s}=t.accounts[o];if(!i)return;let a=(u=n.get(r.unit.trim()))!=null?u:{faults:[
],returned:[]};n.set(r.unit.trim(),a),Ct(r,e.markKey())==="returned"&&a.returned.push({title:r.pageName||r.accountName||r.address,comment:r.comment.trim(),mark:fr(r)});for(let l of s.filter(
bo))l.column===""&&(Wu(l)||a.faults.some(p=>Vu(p,l)))||a.faults.push(l)}),n}var dx=(e,{own:t},n)=>{var r,o;return{code:e.code,name:e.name,kind:e.kind,parent:e.parent,emails:e.email.trim()?[e.email]:[
],phone:e.phone,obligation:Qr(e),status:t.status,timeliness:t.timeliness,extendedTo:e.extendedTo,first:t.first,updated:t.updated,count:Number(t.count)||0,faults:((r=n==null?void 0:n.faults)!=null?r:[
]).map(({column:i,problem:s})=>({field:i&&Ue(i),sentence:b(s)})),returned:(o=n==null?void 0:n.returned)!=null?o:[]}};function px(e,t){let n=lx(e,t);return e.table("units").rows.flatMap((r,o)=>t.units[
o].blank?[]:[dx(r,t.units[o],n.get(r.code.trim()))])}function fx(e){let{rows:t}=e.table("letters");return new Map([...dr(t)].map(([n,r])=>{let{state:o,at:i,why:s}=t[r];return[n,{state:dn(o),at:i,why:
s,early:s.indexOf(mr)===0}]}))}function Ys(e,t,n){let r=(s,a)=>`${s}T${String(a).padStart(2,"0")}:00:00`,o=e.slice(0,10),i=e< r(o,t+1)&&n.slice(0,10)!==o;return r(i?o:j(o,1),t)}function Vo(e,t,n=Le(e,
e.table("accounts").rows),r){let o=e.settings(),{runner:i,hour:s,lastRun:a,did:c}=t.post();return{round:o.round,federation:o.federation,department:o.department,guidance:o.guidance,deadline:{dueBefore:
o.dueBefore,graceUntil:o.graceUntil},settings:o,units:px(e,n),register:fx(e),staff:e.staff(),contact:o.contact,links:{book:e.link()},health:{quotaLeft:r,runner:i,lastRun:a,lastRunDid:c,nextRun:i?Ys(
e.now,s,e.now):void 0,zones:t.zones()}}}var mx={state:K.sent,why:""},hx=()=>({state:K.held,why:b({key:"letter.cutBefore"})}),Sd=()=>({state:K.unknown,why:b({key:"letter.cut"})});function _d(e,t){
var s,a,c;let{rows:n}=e.table("letters"),r=new Set(n.map(({key:u})=>u)),o=new Map;for(let{key:u,state:l,at:d}of n)u&&l===K.sending&&o.set(u,(t==null?void 0:t.at)===d?hx():Sd());let i=(u,l)=>{u&&(
o.has(u)||!r.has(u))&&o.set(u,{...l,at:t.at})};for(let u of[...(s=t==null?void 0:t.doubt)!=null?s:[],(a=t==null?void 0:t.key)!=null?a:""])i(u,Sd());for(let u of(c=t==null?void 0:t.gone)!=null?c:[])i(
u,mx);nt(e,o)}var gx=new Set([...Object.keys(fo),"round","dueBefore","graceUntil"]);function qo(e,{round:t}){let n=e.filter(({key:r,field:o})=>r!=="setting.empty"&&gx.has(o!=null?o:""));return t.trim(
)?n:[...n,{key:"setting.empty",with:{label:le.round.label}}]}var yx=12e4,bx=6e4,xx=2e3,wx=1e4;function kx(e,{register:t}){let n=({key:r})=>{var o;return((o=t.get(r))==null?void 0:o.state)==="failed"};
return[...e.filter(r=>!n(r)),...e.filter(n)]}function vx(e,t,n,r){if($t(t,n,r).held.length===0)return n;let o=U(e,()=>e.renewsIn());if(o>yx||o<-bx)return n;e.sleep(Math.max(0,o)+xx);let i=U(e,(
)=>e.quota());for(let s=0;s<3&&i<=n;s+=1)e.sleep(wx),i=U(e,()=>e.quota());return i}var Xo=(e,t)=>e?`${e} ${t}`:"";function Sx({sent:e,failed:t,unknown:n,left:r,why:o},i){let s=i+r.length,a=[Xo(e,
"thư đã gửi"),Xo(t,"thư gửi lỗi"),Xo(n,"thư không rõ đã gửi"),Xo(s,"thư chờ lượt sau")].filter(Boolean).join(", ")||"không có thư đến hạn";return{sent:e,failed:t,held:s,unknown:n,did:r.length?
`${a}. ${b(o)}`:a,stopped:r.length?o:void 0}}function _x(e,t,{toRecord:n,left:r,why:o},i,s){let a=new Map;for(let{key:c,kind:u,unit:l,state:d,why:p}of s)a.set(c,{...u?{kind:C(u).label}:{},...l?{unit:
l}:{},state:K[d],at:e.now,why:b(p)});for(let c of i)a.set(c.key,Se(c,"held",e.now,b({key:"letter.quota"})));for(let c of r)a.set(c.key,Se(c,"held",e.now,b(o)));n.forEach((c,u)=>a.set(u,c)),a.size&&Ft(
e,t,()=>nt(e,a))}function Rx(e,{sent:t,refused:n,refusedFirst:r},o){let i={...n,...t>0?r:{}};JSON.stringify(i)!==JSON.stringify(o.refused)&&U(e,()=>e.setRefused(i))}function Ox(e,t,n,r,o){let i=Ft(e,
t,()=>(_d(e,n.inFlight),ve(e,!0))),s=U(t,()=>t.quota()),a=U(t,()=>Vo(e,t,i,s)),c=Ot(a,e.today),u=kx(r(c,a),a),l=o?0:a.settings.quotaReserve,d=o?s:vx(t,u,s,l),{go:p,held:f}=$t(u,d,l);p.length&&U(t,(
)=>t.keepJournal({key:"",gone:[],doubt:[],at:e.now}));let m=new Wo(e,t,a,d,n.refused,o),{outcome:h}=m;try{m.run(p),_x(e,t,h,o?[]:f,o?[]:c.closed)}catch(g){throw m.leaveWord(),g}return(p.length||
n.inFlight)&&U(t,()=>t.closeJournal()),Rx(t,h,n),Sx(h,f.length)}var $x=e=>b(e instanceof E?e.problem:e instanceof rt?{key:"letter.sheetBusy"}:{key:"letter.runFailed"});function Rd(e,t){try{U(e,(
)=>e.setLastRun(t))}catch{}}function Yo(e,t,n,r=""){let o=kd(e,t);if(o)try{return Ox(e,t,o,n,r)}finally{vd(t)}}var Od=(e,t)=>{Yo(e,t,()=>[],mr)};function Tx(e,t){let[n]=qo(U(t,()=>e.compileSettings(
)),e.settings());if(!e.settings().lettersOn)return;if(n)throw new E(n);let r=Yo(e,t,o=>o.letters);return r&&{lastRun:e.now,did:r.did,trouble:""}}function $d(e,t){let{runner:n,lastRun:r,did:o}=U(t,(
)=>t.post());if(!(!n||U(t,()=>t.me())!==n))try{let i=Tx(e,t);i&&Rd(t,i)}catch(i){if(Rd(t,{lastRun:r,did:o,trouble:`${Z(e.today)}: ${$x(i)}`}),!(i instanceof E))throw i}}var Jo={is:"nobody"},D=
e=>"email"in e?e.email:"";var Px=e=>e;function Qo(e){let t=new Set,n=new Map;for(let r of e.map(k))t.add(r),n.has(Pe(r))||n.set(Pe(r),r);return r=>{var o;return t.has(r)?r:(o=n.get(Pe(r)))!=null?o:r}}
function ei(e,t,n=Px){return t===""?"":e.choices?Bc(e,t):e.code==="own"?k(t):e.code==="other"?n(k(t)):t}function Td(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&
e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var Js=e=>e?`"${e}" `:"";function Qs(e,t=""){if(typeof e!="number")throw new TypeError(Js(
t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(Js(t)+"expected integer >= 0, got "+e);return e}function On(e,t,n=""){if(Td(e)&&(t===void 0||
e.length===t))return e;t!==void 0&&Qs(t,"length");let r=Td(e),o=t!==void 0?` of length ${t}`:"",i=r?`length=${e.length}`:`type=${typeof e}`,s=Js(n)+"expected Uint8Array"+o+", got "+i;throw r?
new RangeError(s):new TypeError(s)}function Ed(e){if(typeof e!="function"||typeof e.create!="function")throw new TypeError("expected hash wrapped by utils.createHasher");if(Qs(e.outputLen),Qs(
e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error("hash blockLen / outputLen must be >= 1")}var Cx=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":
`"${t}" `)+"expected object, got type="+typeof e)},Pd=(e,t)=>{Cx(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&n!==null)throw new TypeError(`"${t}" expected plain object`);if(
Object.hasOwn(e,"__proto__"))throw new TypeError(`"${t}.__proto__" is not allowed`)};function $n(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error(
"digest() was already called")}function ti(e,t){On(e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError('"output" expected length >= '+n)}function hr(...e){for(let t=0;
t< e.length;t++)e[t].fill(0)}function ni(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function _e(e,t){return e<<32-t|e>>>t}var Ad=typeof Uint8Array.from([]).toHex=="function"&&
typeof Uint8Array.fromHex=="function",Ex=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function ea(e){if(On(e),Ad)return e.toHex();let t="";for(let n=0;n< e.length;n++)t+=Ex[e[n]];
return t}function Cd(e){return e>=48&&e<=57?e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:void 0}function Ld(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);if(Ad)try{
return Uint8Array.fromHex(e)}catch(o){throw o instanceof SyntaxError?new RangeError(o.message):o}let t=e.length,n=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);
let r=new Uint8Array(n);for(let o=0,i=0;o< n;o++,i+=2){let s=Cd(e.charCodeAt(i)),a=Cd(e.charCodeAt(i+1));if(s===void 0||a===void 0){let c=e[i]+e[i+1];throw new RangeError(
'hex string expected, got non-hex character "'+c+'" at index '+i)}r[o]=s*16+a}return r}function Ax(e,t,n="opts"){return Pd(e,"defaults"),t!==void 0&&Pd(t,n),Object.assign(Object.create(null),e,t)}
function Nd(e,t={}){if(typeof e!="function")throw new TypeError('"hashCons" expected function, got type='+typeof e);t=Ax({},t,"info");let n=(o,i)=>e(i).update(o).digest(),r=e(void 0);
return n.outputLen=r.outputLen,n.blockLen=r.blockLen,n.canXOF=r.canXOF,n.create=o=>e(o),Object.assign(n,t),Object.freeze(n)}var Md=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});var ri=
class{constructor(t,n){_(this,"oHash");_(this,"iHash");_(this,"blockLen");_(this,"outputLen");_(this,"canXOF",!1);_(this,"finished",!1);_(this,"destroyed",!1);if(Ed(t),On(n,void 0,"key"),this.iHash=
t.create(),typeof this.iHash.update!="function")throw new Error("expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;let r=this.blockLen,o=new Uint8Array(r);
o.set(n.length>r?t.create().update(n).digest():n);for(let i=0;i< o.length;i++)o[i]^=54;this.iHash.update(o),this.oHash=t.create();for(let i=0;i< o.length;i++)o[i]^=106;this.oHash.update(o),hr(o)}
update(t){return $n(this),this.iHash.update(t),this}digestInto(t){$n(this),ti(t,this),this.finished=!0;let n=t.subarray(0,this.outputLen);this.iHash.digestInto(n),this.oHash.update(n),
this.oHash.digestInto(n),this.destroy()}digest(){let t=new Uint8Array(this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||(t=Object.create(Object.getPrototypeOf(this),{}));let{oHash:n,
iHash:r,finished:o,destroyed:i,blockLen:s,outputLen:a,canXOF:c}=this;return t=t,t.finished=o,t.destroyed=i,t.blockLen=s,t.outputLen=a,t.canXOF=c,t.oHash=n._cloneInto(t.oHash),t.iHash=r._cloneInto(
t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,this.oHash.destroy(),this.iHash.destroy()}},Id=(()=>{let e=((t,n,r)=>new ri(t,n).update(r).digest());return e.create=(t,
n)=>new ri(t,n),e})();var Lx=e=>e/2**32|0,Nx=e=>e>>>0;function zd(e,t,n,r){let o=Lx(n),i=Nx(n);e.setUint32(t,r?i:o,r),e.setUint32(t+4,r?o:i,r)}function Fd(e,t,n){return e&t^~e&n}function Dd(e,t,n){
return e&t^e&n^t&n}var oi=class{constructor(t,n,r,o){_(this,"blockLen");_(this,"outputLen");_(this,"canXOF",!1);_(this,"padOffset");_(this,"isLE");_(this,"buffer");_(this,"view");_(this,"finished",
!1);_(this,"length",0);_(this,"pos",0);_(this,"destroyed",!1);this.blockLen=t,this.outputLen=n,this.padOffset=r,this.isLE=o,this.buffer=new Uint8Array(t),this.view=ni(this.buffer)}update(t){$n(this),
On(t);let{view:n,buffer:r,blockLen:o}=this,i=t.length,s=!1;for(let a=0;a< i;){let c=Math.min(o-this.pos,i-a);if(c===o){let u=ni(t);for(;o<=i-a;a+=o)this.process(u,a);s=!0;continue}r.set(a===0&&c===i?
t:t.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===o&&(this.process(n,0),this.pos=0,s=!0)}return this.length+=t.length,s&&this.roundClean(),this}digestInto(t){$n(this),ti(t,this),this.finished=
!0;let{buffer:n,view:r,blockLen:o,isLE:i}=this,{pos:s}=this;n[s++]=128,n.fill(0,s),this.padOffset>o-s&&(this.process(r,0),n.fill(0)),zd(r,o-8,this.length*8,i),this.process(r,0),this.roundClean();
let a=t===n?r:ni(t),c=this.outputLen,u=c/4,l=this.get();if(c%4||u>l.length)throw new Error("invalid outputLen");for(let d=0;d< u;d++)a.setUint32(4*d,l[d],i)}digest(){let{buffer:t,outputLen:n}=this;
this.digestInto(t);let r=t.slice(0,n);return this.destroy(),r}_cloneIntoMeta(t){let{buffer:n,length:r,finished:o,destroyed:i,pos:s}=this;return t.destroyed=i,t.finished=o,t.length=r,t.pos=s,s&&
t.buffer.set(n),t}clone(){return this._cloneInto()}},Ud=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var Mx=Uint32Array.from([1116352408,
1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,
604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,
1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,
1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),ot=new Uint32Array(64),ta=class extends oi{constructor(n,r){super(64,n,8,!1);_(this,"A",0);_(this,
"B",0);_(this,"C",0);_(this,"D",0);_(this,"E",0);_(this,"F",0);_(this,"G",0);_(this,"H",0);this.A=r[0]|0,this.B=r[1]|0,this.C=r[2]|0,this.D=r[3]|0,this.E=r[4]|0,this.F=r[5]|0,this.G=r[6]|0,this.H=r[
7]|0}get(){let{A:n,B:r,C:o,D:i,E:s,F:a,G:c,H:u}=this;return[n,r,o,i,s,a,c,u]}set(n,r,o,i,s,a,c,u){this.A=n|0,this.B=r|0,this.C=o|0,this.D=i|0,this.E=s|0,this.F=a|0,this.G=c|0,this.H=u|0}_cloneInto(n){
return(n||(n=new this.constructor)).set(...this.get()),this._cloneIntoMeta(n)}process(n,r){for(let p=0;p<16;p++,r+=4)ot[p]=n.getUint32(r,!1);for(let p=16;p<64;p++){let f=ot[p-15],m=ot[p-2],h=_e(f,
7)^_e(f,18)^f>>>3,g=_e(m,17)^_e(m,19)^m>>>10;ot[p]=g+ot[p-7]+h+ot[p-16]|0}let{A:o,B:i,C:s,D:a,E:c,F:u,G:l,H:d}=this;for(let p=0;p<64;p++){let f=_e(c,6)^_e(c,11)^_e(c,25),m=d+f+Fd(c,u,l)+Mx[p]+ot[p]|0,
g=(_e(o,2)^_e(o,13)^_e(o,22))+Dd(o,i,s)|0;d=l,l=u,u=c,c=a+m|0,a=s,s=i,i=o,o=m+g|0}o=o+this.A|0,i=i+this.B|0,s=s+this.C|0,a=a+this.D|0,c=c+this.E|0,u=u+this.F|0,l=l+this.G|0,d=d+this.H|0,this.set(o,i,
s,a,c,u,l,d)}roundClean(){hr(ot)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),hr(this.buffer)}},na=class extends ta{constructor(){super(32,Ud)}};var ii=Nd(()=>new na,Md(1));var Ix=16,Kd=
e=>ea(e.slice(0,Ix));function ra(e){let t=encodeURIComponent(e.replace(/[\uD800-\uDFFF]/gu,"\ufffd")),n=[];for(let r=0;r< t.length;r+=1){let o=t[r]==="%";n.push(o?parseInt(t.slice(r+1,r+3),16):
t.charCodeAt(r)),o&&(r+=2)}return Uint8Array.from(n)}var Zd=e=>Kd(ii(ra(e))),oa=e=>ea(ii(ra(e))),si=class{constructor(t){this.known=new Map;this.start=Id.create(ii,Ld(t))}of(t){var r;let n=(r=
this.known.get(t))!=null?r:Kd(this.start.clone().update(ra(t)).digest());return this.known.set(t,n),n}};var zx=8,Tn=class{constructor(t){this.name=oa(`name of ${t}`).slice(0,zx),this.keyed=new si(t)}
of(t,...n){return this.keyed.of(JSON.stringify([t,...n]))}},jd=e=>oa(e.join(`\n`));var gr=(e,t)=>e!==""&&Ye(e)===Ye(t),it=(e,t)=>t.some(n=>gr(n,e));function Bd(e,t){return t?{staff:e.filter(n=>it(n,
t)),kept:t.filter(n=>it(n,e))}:{staff:[...e],kept:void 0}}var Hd=(e,t)=>e.filter(n=>!it(n,t));var Fx=()=>Date.now().toString(36).slice(-6).toUpperCase();function yr(e,t){var o,i;let n=t,r=String((o=
n==null?void 0:n.stack)!=null?o:"").split(`\n`).filter(s=>/^\s+at \S/.test(s)).slice(0,5).map(s=>s.trim());console.error(`ref ${e}: ${String((i=n==null?void 0:n.name)!=null?i:"Error")} ${r.join(
" | ")}`)}function ai(e){if(e instanceof E)return e.problem;let t=Fx();return yr(t,e),{key:"workbook.unexpected",with:{ref:t}}}var Gd=e=>`draft/${e}/count`,Wd=(e,t)=>`draft/${e}/${t}`,Vd={get(e){
var r,o;let t=PropertiesService.getUserProperties().getProperties(),n="";for(let i=0;i< Number((r=t[Gd(e)])!=null?r:0);i+=1)n+=(o=t[Wd(e,i)])!=null?o:"";return n},keep(e,t){let n={},r=Math.ceil(
t.length/2500);for(let o=0;o< r;o+=1)n[Wd(e,o)]=t.slice(o*2500,(o+1)*2500);PropertiesService.getUserProperties().setProperties({...n,[Gd(e)]:String(r)})},drop(e){let t=
PropertiesService.getUserProperties();for(let n of Object.keys(t.getProperties()))n.indexOf(`draft/${e}/`)===0&&t.deleteProperty(n)}};var Re=e=>(e>26?Re(Math.floor((e-1)/26)):"")+String.fromCharCode(
65+(e-1)%26),qd=e=>[...e].reduce((t,n)=>t*26+n.charCodeAt(0)-64,0),st=(e,t=e)=>`${Re(e)}2:${Re(t)}`;function Pn(e){let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[1]===n-1?r[1]=
n:t.push([n,n])}return t}var Xd=/^[=+\-@\t\r\n＝＋－＠']/,Dt=e=>Xd.test(e)?`'${e}`:e,Dx={text:"@",number:"0",day:"dd/MM/yyyy",time:"dd/MM/yyyy HH:mm"},Ut=e=>{var t;return Dx[(t=e.format)!=null?t:"text"]};
function ci(e,t){var o;if(t==="")return"";let n=(o=e.format)!=null?o:"text";if(n==="number")return Number.isFinite(Number(t))?Number(t):Dt(t);if(n==="text")return Dt(t);let r=Ir(t);
return Number.isFinite(r)?new Date(r):Dt(t)}function ui(e,t){if(t instanceof Date)return e.format==="day"?wt(t.getTime()).slice(0,10):wt(t.getTime());let n=typeof t=="boolean"?t?"TRUE":"FALSE":
t==null?"":String(t);return n.charAt(0)==="'"&&Xd.test(n.slice(1))?n.slice(1):n}var Yd=e=>{let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[r.length-1]===n-1?r.push(n):t.push([
n])}return t};function ia(e,t,n){let r=Yd(t);return Yd(e).flatMap(o=>r.map(i=>({row:o[0],column:i[0],values:o.map(s=>i.map(a=>n(s,a)))})))}function li(e,t,n,r){try{return r()}catch(o){let i=
e.getMaxRows();if(t<=i)throw o;return e.insertRowsAfter(i,t-i+n),r()}}var Ux=3,Jd="Cần sửa: ",pi=(e,t)=>e&&e.indexOf(Jd)!==0?e:t?Jd+t:"",W=e=>T[e].columns;function sa(e,t,n){let r=new Map;for(let[o,
i]of Object.entries(W(e))){let s=n.findIndex(a=>String(a).trim()===i.heading);if(s<0)throw new E({key:"workbook.lostColumn",with:{tab:t,column:i.heading}});if(n.some((a,c)=>c>s&&String(a).trim(
)===i.heading))throw new E({key:"workbook.twoColumns",with:{tab:t,column:i.heading}});r.set(o,s+1)}return r}function Kx(e){try{return e.getSheetValues(1,1,-1,-1)}catch(t){if(e.getLastRow()>0)throw t;
return[]}}var Zx=(e,t)=>{let n=e.findIndex(({column:r})=>r.code==="own");return Qo(n<0?[]:t.map(r=>r[n]))},jx={accounts:"rowId",units:"code"},di=class{constructor(t,n,r){this.tab=t;this.sheet=n;
this.untidy=new Map;this.asRead=new Map;this.typedRows=new Set;this.typedKeys=new Set;this.ownKeys=new Set;this.writtenBefore=new Set;this.key=jx[t];let[o=[],...i]=Kx(n);this.positions=sa(t,T[
t].title,o);let s=Object.entries(W(t)).map(([u,l])=>({key:u,column:l,at:this.positions.get(u)-1})),a=i.map(u=>s.map(({column:l,at:d})=>ui(l,u[d]))),c=r!=null?r:Zx(s,a);this.rows=a.map((u,
l)=>this.rowFrom(s,u,c,l)),this.known=this.rows.length}rowFrom(t,n,r,o){let i={};return t.forEach(({key:s,column:a},c)=>{if((i[s]=ei(a,n[c],r))===n[c])return;let l=this.untidy.get(s);l?l.push(o):
this.untidy.set(s,[o])}),i}rowAsRead(t){var n;return t< this.known?(n=this.asRead.get(t))!=null?n:this.rows[t]:void 0}blocks(t,n,r){let o=new Map(n.map(s=>[this.positions.get(s),s])),i=s=>W(this.tab)[
o.get(s)];return ia(t,[...o.keys()],(s,a)=>ci(i(a),r(s,o.get(a)))).map(({row:s,column:a,values:c})=>({row:s,column:a,values:c,formats:c.map(u=>u.map((l,d)=>Ut(i(a+d))))}))}rangeOf({row:t,column:n,
values:r}){return this.sheet.getRange(t,n,r.length,r[0].length)}write(t,n,r,o){for(let i of this.blocks(t,n,r)){let s=this.rangeOf(i);o&&s.setNumberFormats(i.formats),s.setValues(i.values)}}putTyped(
t){if(t.length===0)return;let n=new Map(t.map(r=>[ee(r.index),r.cells]));this.write([...n.keys()],Object.keys(t[0].cells),(r,o)=>{var i;return(i=n.get(r)[o])!=null?i:""},!0),this.remember(t);for(let{
index:r,cells:o}of t){this.typedRows.add(r);for(let i of Object.keys(o))this.typedKeys.add(i)}}putOwn(t){if(t.length===0)return;let n=Object.keys(t[0].cells),r=ia(t.map(c=>c.index),[1],(
)=>0).length>Ux,o=this.renamed(t),i=!r&&o.length===t.length;this.remember(t);for(let c of n)this.ownKeys.add(c);let s=(c,u)=>this.rows[c-2][u],a=r?this.rows.map((c,u)=>ee(u)):t.map(c=>ee(c.index));
this.write(a,i?n:n.filter(c=>c!==this.key),s,!1),!i&&o.length&&this.write(o.map(c=>ee(c.index)),[this.key],s,!1)}renamed(t){let{key:n}=this;return n===void 0||!(n in t[0].cells)?[]:t.filter(({index:r,
cells:o})=>o[n]!==this.rows[r][n])}makeRoom(t){let n=this.sheet.getMaxRows(),r=ee(this.rows.length)+t-1-n;r>0&&this.sheet.insertRowsAfter(n,r)}append(t){if(t.length===0)return;let n=
Object.fromEntries(Object.keys(W(this.tab)).map(r=>[r,""]));for(;;){let r=ee(this.rows.length),o=this.blocks(t.map((a,c)=>r+c),Object.keys(t[0]),(a,c)=>{var u;return(u=t[a-r][c])!=null?u:""}),i=li(
this.sheet,r+t.length-1,0,()=>o.map(a=>this.rangeOf(a))),s=Math.max(0,...i.map(a=>a.getValues().reduce((c,u,l)=>u.some(d=>d!=="")?l+1:c,0)));if(s===0){i.forEach((a,c)=>a.setNumberFormats(o[
c].formats).setValues(o[c].values));break}for(let a=0;a< s;a+=1)this.rows.push({...n})}for(let r of t)this.typedRows.add(this.rows.length),this.rows.push({...n,...r});for(let r of Object.keys(t[
0]))this.typedKeys.add(r)}putNotes(t){let n=t.map(m=>ee(m.index)),r=Object.keys(t[0].notes),o=r.map(m=>this.positions.get(m)),[i,s]=[Math.min(...n),Math.max(...n)],[a,c]=[Math.min(...o),Math.max(
...o)],u=new Map(t.map(m=>[ee(m.index),m.notes])),l=new Map(r.map((m,h)=>[o[h],m])),d=this.sheet.getRange(i,a,s-i+1,c-a+1),p=d.getNotes(),f=p.map((m,h)=>m.map((g,M)=>{var S,V;let L=(V=u.get(
i+h))==null?void 0:V[(S=l.get(a+M))!=null?S:""];return L===void 0?g:pi(g,L)}));JSON.stringify(f)!==JSON.stringify(p)&&d.setNotes(f)}at(t){return this.positions.get(t)}remember(t){for(let{index:n,
cells:r}of t){let o=this.rows[n];n< this.known&&!this.asRead.has(n)&&this.asRead.set(n,{...o}),Object.assign(o,r)}}};var at=({tab:e,positions:t})=>Object.entries(W(e)).map(([n,r])=>({key:n,column:r,
at:t.get(n)})).sort((n,r)=>n.at-r.at);function Bx(e,t){let n=Qd(t),r=[];return e.forEach((o,i)=>{if(n.includes(o))return;let a=(i===0?-1:n.indexOf(e[i-1]))+1,c=n[a],u=a>=n.length||!e.includes(c)?{do:
"write",at:a,heading:o,old:c!=null?c:""}:{do:"insert",at:a,heading:o,old:""};r.push(u),ep(n,u)}),r}function Qd(e){let t=e.map(n=>n.trim());for(;t.length&&t[t.length-1]==="";)t.pop();return t}var ep=(
e,{do:t,at:n,heading:r})=>{e.splice(n,t==="insert"?0:1,r)};function Hx(e,t,n,r){let o=Qd(n),i=r,s=Bx(fi(e),n).map(a=>{let{do:c,at:u,heading:l,old:d}=a;return i=tp(t,i,u+1)+(c==="insert"?1:0),
c==="insert"&&t.insertColumnBefore(u+1),t.getRange(1,u+1).setNumberFormat("@").setValue(l),ep(o,a),d?{key:"setup.headingBack",with:{tab:T[e].title,column:l,old:d}}:{key:"setup.columnMade",with:{tab:T[
e].title,column:l}}});return{now:o,columns:i,did:s}}var fi=e=>Object.values(W(e)).map(({heading:t})=>t);function tp(e,t,n){return t< n&&e.insertColumnsAfter(t,n-t),Math.max(t,n)}function np(e,{sheet:
t,made:n}){var u;let[r,o]=[t.getMaxRows(),t.getMaxColumns()],i=n?[]:((u=t.getRange(1,1,1,o).getValues()[0])!=null?u:[]).map(String),s=(l,d,p)=>({tab:e,sheet:t,isNew:d,rows:r,columns:p,positions:sa(e,
T[e].title,l)});if(i.some(l=>l!=="")){let l=Hx(e,t,i,o);return{open:s(l.now,!1,l.columns),did:l.did}}let a=tp(t,o,fi(e).length),c=s(fi(e),n||t.getLastRow()===0,a);return c.isNew||aa(c),{open:c,did:[]}
}function aa({tab:e,sheet:t}){let n=fi(e);t.getRange(1,1,1,n.length).setNumberFormat("@").setValues([n])}function rp(e,{rows:t,columns:n}){let[r="",o=r]=e.replace(/\$/g,"").toUpperCase().split(":"),i=
l=>[qd(/^[A-Z]*/.exec(l)[0]),Number(/\d*$/.exec(l)[0])],[[s,a],[c,u]]=[i(r),i(o)];return{top:a||1,bottom:u||t,left:s||1,right:c||n}}function br(e,t){if(!e)return"";let{top:n,bottom:r,left:o,right:i}=
rp(e,t);return`${n} ${o} ${r} ${i}`}var Cn=(e,t)=>e.flatMap(n=>{let{top:r,bottom:o,left:i,right:s}=rp(n,t);return Array.from({length:s-i+1},(a,c)=>`${i+c}: ${r}-${o}`)}).sort().join(),En=e=>e.split(
/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((t,n)=>n%2?t:t.replace(/\s+/g,"").toUpperCase()).join(""),ca=e=>e.toLowerCase();var ua="Sổ Tài Khoản: ",da=e=>e.getEmail().toLowerCase();function mi(e,t,n){
let r=e.getEditors().map(s=>({user:s,email:da(s)})),o=s=>it(s,t),i=r.map(({email:s})=>s);return{staff:i.filter(s=>s!==n&&o(s)),unseen:t.filter(s=>s&&s!==n&&!it(s,i)),others:r.filter(({email:s})=>!o(
s)&&!(s&&s===n)),owner:n,me:Session.getEffectiveUser()}}function Gx({tab:e,positions:t}){let n=o=>Pn(at({tab:e,positions:t}).filter(({column:i})=>i.writer===o).map(({at:i})=>i)),r={name:
"dòng tiêu đề",range:"1:1",open:[]};return e==="units"?[{name:"danh sách đơn vị",range:"",open:n("us").map(([o,i])=>st(o,i))}]:e==="accounts"?[r,...n("staff").map(([o,i])=>({name:`cột ${[...new Set([
o,i])].map(Re).join("–")}, duyệt`,range:st(o,i),open:[]}))]:e==="log"?[r]:[{name:`thẻ ${T[e].title}`,range:"",open:[]}]}var op=e=>e.getA1Notation(),ip=e=>e.getEditors().map(da),Wx=(e,t,n)=>br(e.range,
n)===br(t.range,n)&&Cn(e.open,n)===Cn(t.open,n),la=({editors:e},t)=>t.filter(n=>!e.includes(n));function Vx(e,{staff:t,unseen:n,owner:r},o){let i=e.editors.filter(Boolean);return la(e,t).length===0&&
i.every(s=>[r,o,...t,...n].includes(s))&&e.editors.length-i.length<=la(e,n).length}var An=class{constructor(t){this.people=t;this.hiddenStay=!1;this.me=da(t.me)}ensure(t){let n=Gx(t),r=t.made?[]:
this.ours(t,n),o=(a,c)=>a.name===c.name&&Wx(a,c,t)&&!a.warns&&Vx(a,this.people,this.me),i=n.filter(a=>!r.some(c=>o(c,a))),s=r.filter(a=>!n.some(c=>o(a,c)));return s.forEach(({protection:a})=>a.remove(
)),r.filter(a=>!s.includes(a)).forEach(a=>this.letUnseenIn(a.protection,la(a,this.people.unseen))),i.forEach(a=>this.protect(t.sheet,a)),i.length||s.length?[{key:"setup.protection",with:{tab:T[
t.tab].title}}]:[]}ours({sheet:t,...n},r){let{SHEET:o,RANGE:i}=SpreadsheetApp.ProtectionType,s=t.getProtections(o).map(c=>({protection:c,description:c.getDescription(),range:""})),a=t.getProtections(
i).map(c=>({protection:c,description:c.getDescription(),range:void 0}));return[...s,...a].flatMap(({protection:c,description:u,range:l})=>{if(u&&u.indexOf(ua)!==0)return[];let d=l!=null?l:op(
c.getRange()),p=d!==""&&r.some(f=>br(f.range,n)===br(d,n));return!u&&!(p&&this.stopsNobody(c))?[]:[{protection:c,range:d,name:u.slice(ua.length),open:d?[]:c.getUnprotectedRanges().map(op),warns:
c.isWarningOnly(),editors:ip(c)}]})}stopsNobody(t){let n=ip(t);return this.people.others.every(({email:r})=>n.includes(r))}protect(t,{name:n,range:r,open:o}){var p;let{staff:i,unseen:s,others:a,owner:
c,me:u}=this.people,l=r?t.getRange(r).protect():t.protect();l.setDescription(ua+n),o.length&&l.setUnprotectedRanges(t.getRangeList(o).getRanges()),this.me?l.addEditors([...new Set([this.me,...i,
c])].filter(Boolean)):l.addEditor(u).addEditors([...i,c].filter(Boolean));let d=a.map(({email:f})=>f).filter(Boolean);d.length&&l.removeEditors(d);for(let{user:f,email:m}of a)m||this.takeOff(l,f);
this.letUnseenIn(l,s),(p=this.domain)!=null||(this.domain=l.canDomainEdit()),this.domain&&l.setDomainEdit(!1)}takeOff(t,n){try{t.removeEditor(n)}catch{this.hiddenStay=!0}}letUnseenIn(t,n){for(
let r of n)try{t.addEditor(r)}catch{}}};var Kt='*LEN("STK")',sp={missing:["#f4c7c3","#7a1c14"],fix:["#fce8b2","#5f4300"],reported:["#d2e3fc","#174ea6"],approved:["#ceead6","#0d652d"],none:["#e8eaed",
"#3c4043"],quiet:["#f8f9fa","#5f6368"],late:["#fad2cf","#8c1d18"]};function ap(e,t,n,r){let o=r.map(({key:a})=>t.get(a)),i=Math.min(...o),s=r.map(({key:a,holds:c})=>`(${Re(i)}$1="${W(e)[
a].heading}")*${c}`);return{colour:n,columns:[[i,Math.max(...o)]],formula:`=(${s.join("+")})${Kt}`}}var fa=e=>t=>`$${Re(e.get(t))}2`,cp=e=>(t,n)=>`(${fa(e)(t)}="${n}")`;function qx(e){let[t,n]=[fa(e),
cp(e)],r=(...o)=>o.map(i=>[e.get(i),e.get(i)]);return[{colour:"missing",columns:r("name","status"),formula:`=${n("status",y.missing)}${Kt}`},ap("units",e,"fix",[{key:"status",holds:n("status",y.fix)},
{key:"timeliness",holds:n("timeliness",$.grace)},{key:"faults",holds:`(${t("faults")}<>"")`}]),...["reported","approved","none"].map(o=>({colour:o,columns:r("status"),formula:`=${n("status",y[
o])}${Kt}`})),{colour:"late",columns:r("timeliness"),formula:`=(${n("timeliness",$.overdue)}+${n("timeliness",$.late)})${Kt}`}]}function Xx(e){let[t,n]=[fa(e),cp(e)],r=o=>[[e.get(o),e.get(o)]];return[
{colour:"quiet",columns:[[1,Math.max(...e.values())]],formula:`=${n("usage",Y.stopped)}${Kt}`},ap("accounts",e,"fix",[...Gn.map(({key:o,bit:i})=>({key:o,holds:`ISODD(INT(${t("mask")}/${2**i}))`})),{
key:"faults",holds:`(${t("faults")}<>"")`},{key:"review",holds:n("review",H.returned)}]),{colour:"approved",columns:r("review"),formula:`=${n("review",H.passed)}${Kt}`},{colour:"reported",columns:r(
"changed"),formula:`=(${t("changed")}<>"")${Kt}`}]}var pa={units:qx,accounts:Xx},Yx=e=>{var t,n;return En(String((n=(t=e.getBooleanCondition())==null?void 0:t.getCriteriaValues()[0])!=null?n:""))},Jx=
e=>e.getRanges().map(t=>t.getA1Notation()),up=e=>e.columns.map(([t,n])=>st(t,n));function Qx({sheet:e},t,n){let r=e.getRangeList(t.flatMap(i=>up(i))).getRanges(),o=t.map(
i=>SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(i.formula).setBackground(sp[i.colour][0]).setFontColor(sp[i.colour][1]).setRanges(r.splice(0,i.columns.length)).build());
e.setConditionalFormatRules([...o,...n])}function xr(e){var i;let t=(i=pa[e.tab])==null?void 0:i.call(pa,e.positions);if(!t)return[];let n=(e.isNew?[]:e.sheet.getConditionalFormatRules()).map(s=>({
rule:s,formula:Yx(s)})),r=n.filter(({formula:s})=>s.indexOf('LEN("STK")')>=0);return r.length===t.length&&t.every((s,a)=>r[a].formula===En(s.formula)&&Cn(Jx(r[a].rule),e)===Cn(up(s),e))?[]:(Qx(e,t,
n.filter(s=>!r.includes(s)).map(({rule:s})=>s)),[{key:"setup.colours",with:{tab:T[e.tab].title}}])}var ew="#e8f0fe",tw="#f1f3f4",lp=e=>e.writer==="us"?tw:ew,hi=({tab:e})=>({tab:T[e].title});
function dp({sheet:e},t){for(let n of new Set(t.map(({column:r})=>Ut(r)))){let r=t.filter(({column:o})=>Ut(o)===n).map(({at:o})=>o);e.getRangeList(Pn(r).map(([o,i])=>st(o,i))).setNumberFormat(n)}}
function nw(e){let t=at(e),n=e.sheet.getRange(2,1,e.rows-1,t[t.length-1].at).getNumberFormats(),r=t.filter(({at:o,column:i})=>n.some(s=>ca(s[o-1])!==ca(Ut(i))));return dp(e,r),r.length?[{key:
"setup.formats",with:hi(e)}]:[]}var pp=e=>at(e).flatMap(({at:t,column:n})=>n.choices?[{column:n,choices:n.choices,range:e.sheet.getRange(st(t))}]:[]),fp=(e,t)=>SpreadsheetApp.newDataValidation(
).requireValueInList([...e],!0).setAllowInvalid(!0).setHelpText(t).build(),rw=(e,t,n)=>JSON.stringify(e.getCriteriaValues())===JSON.stringify([t,!0])&&e.getAllowInvalid()&&e.getHelpText()===n;
function mp(e){try{return e(),SpreadsheetApp.flush(),!0}catch{return!1}}function ow(e){var r;let t=!1,n=[];for(let{column:o,choices:i,range:s}of pp(e)){let a=s.getDataValidations(),c=(r=a[0])==null?
void 0:r[0],u=c&&rw(c,i,o.help)?c:fp(i,o.help);mp(()=>s.setDataValidation(u))?t=a.some(l=>!l[0])||t:n.push(o.heading)}return[...t?[{key:"setup.choices",with:hi(e)}]:[],...n.length?[{key:"setup.table",
with:{...hi(e),columns:n.join("”, “")}}]:[]]}function iw(e){let t=at(e),n=e.sheet.getRange(1,1,1,t[t.length-1].at),r=new Map(t.map(({at:u,column:l})=>[u,l])),[o,i]=[n.getNotes()[0],n.getBackgrounds()[
0]],s=o.map((u,l)=>{var d,p;return(p=(d=r.get(l+1))==null?void 0:d.help)!=null?p:u}),a=i.map((u,l)=>r.has(l+1)?lp(r.get(l+1)):u),c=JSON.stringify([o,i])===JSON.stringify([s,a]);return c||n.setNotes([
s]).setBackgrounds([a]).setFontWeight("bold").setVerticalAlignment("middle").setWrap(!0),!c}var hp=({sheet:e},t)=>{for(let[n,r]of Pn(t.map(({at:o})=>o)))e.hideColumns(n,r-n+1)};function sw(e){let t=
at(e).filter(({at:n,column:r})=>r.hidden&&!e.sheet.isColumnHiddenByUser(n));return hp(e,t),t.length>0}function aw({sheet:e},t){for(let n of new Set(t.map(({column:r})=>r.width)))for(let[r,o]of Pn(
t.filter(({column:i})=>i.width===n).map(({at:i})=>i)))e.setColumnWidths(r,o-r+1,n)}function gp(e){let{tab:t,sheet:n,rows:r}=e,o=at(e);n.setTabColor(T[t].color),n.setFrozenRows(1),T[t].frozenColumns&&
n.setFrozenColumns(T[t].frozenColumns),aw(e,o),hp(e,o.filter(({column:s})=>s.hidden)),n.getRange(1,1,r,o.length).setNumberFormat("@").setWrap(!0).setVerticalAlignment("top"),dp(e,o.filter(({column:s}
)=>Ut(s)!=="@"));let i=pp(e);i.length&&mp(()=>{for(let{column:s,choices:a,range:c}of i)c.setDataValidation(fp(a,s.help))}),n.getRange(1,1,1,o.length).setNotes([o.map(({column:s}
)=>s.help)]).setBackgrounds([o.map(({column:s})=>lp(s))]).setFontWeight("bold").setVerticalAlignment("middle")}var ma=e=>[...nw(e),...ow(e)];function yp(e){let t=[iw(e),sw(e)].some(Boolean);return[
...ma(e),...t?[{key:"setup.looks",with:hi(e)}]:[]]}var gi=["accounts","units"],cw=100,bp=400;function uw({sheet:e,rows:t}){let n=e.getMaxRows(),r=ee(t.length)-1;return n-r>=cw?n:(e.insertRowsAfter(n,
bp),n+bp)}function xp(e,t,n){let r,o=t;for(let i of gi){let s=e(i),a=uw(s);if(a===t[i])continue;let{sheet:c,positions:u}=s,l={tab:i,sheet:c,isNew:!1,rows:a,columns:c.getMaxColumns(),positions:u};ma(
l),xr(l),r!=null||(r=new An(n())),r.ensure({...l,made:!1}),o={...o,[i]:a}}return o}var ha=5,Ln=10,wr=[["Phải báo cáo",""],[$.onTime,"timeliness"],[$.grace,"timeliness"],[$.late,"timeliness"],[
y.missing,"status"],[y.fix,"status"],[y.reported,"status"],[y.approved,"status"],[y.none,"status"]];function kp(e){let t=new Map(e.map(r=>[r.code,r.name])),n=r=>[...new Set(e.filter(o=>o.code).map(
o=>o[r]).filter(Boolean))].map(o=>({text:o,label:r==="parent"&&t.get(o)||o})).sort((o,i)=>_c(o.label,i.label));return{kinds:n("kind"),parents:n("parent")}}var kr=e=>{let{kinds:t,parents:n}=kp(e);
return hn(JSON.stringify([t,n]))};function lw(e,t,n){let r=d=>{let p=Re(t.get(d));return`'${e.replace(/'/g,"''")}'!${p}2:${p}`},o=Wc(r),i=(d,p,f="")=>`=SUMPRODUCT(${o}${p?`*(${r(p)}="${d}")`:
""}${f})`,s=(d,p)=>{let f=[...new Set([p,Dt(p)])].map(m=>`(${r(d)}="${m.replace(/"/g,'""')}")`);return f.length>1?`(${f.join("+")})`:f[0]},a=d=>[...d,...Array(Ln-d.length).fill("")],c=(d,p,f)=>[a([]),
a([d,...wr.map(([m])=>m)]),...f.map(m=>[Dt(m.label),...wr.map(([h,g])=>i(h,g,`*${s(p,m.text)}`))])],u=[...wr.map(([d,p])=>a([d,i(d,p)])),a(["Số tài khoản, trang, nhóm",`=SUM(${r("count")})`])];return[
...[a(["TỔNG HỢP BÁO CÁO TÀI KHOẢN FACEBOOK"]),a(["Tính đến ngày","=TODAY()"]),a([]),a(["Chỉ tiêu","Số đơn vị"]),...u],...c("Theo loại đơn vị","kind",n.kinds),...c("Theo cấp trên","parent",
n.parents)]}function dw(e){try{return e.getCharts().length>0}catch{return!0}}function wp(e){if(dw(e))return[];let t=e.getRange(ha+1,1,wr.length-1,2);return e.insertChart(e.newChart().asBarChart(
).setTitle("Tình hình báo cáo").addRange(t).setPosition(4,4,0,0).build()),[{key:"setup.chart"}]}function pw(e,t){let[n,r]=[e.getFormulas(),e.getValues()];return t.every((o,i)=>o.every((s,a)=>s.charAt(
0)==="="?En(n[i][a])===En(s):!n[i][a]&&Dt(String(r[i][a]))===s))}var fw=e=>e.flatMap((t,n)=>n===0?["A1"]:t[0]==="Chỉ tiêu"||t[1]===wr[0][0]?[`A${n+1}:${Re(Ln)}${n+1}`]:[]);function yi(e,t,n,r){let o=
lw(t,n,kp(r)),[i,s]=[e.getLastRow(),e.getMaxRows()],a=Math.max(o.length,i);s< a&&e.insertRowsAfter(s,a-s);let c=e.getRange(1,1,a,Ln),u=Array.from({length:a},(d,p)=>{var f;return(f=o[p])!=null?f:Array(
Ln).fill("")});if(i>0){if(pw(c,u))return wp(e);c.clearContent().setFontWeight("normal").setBackground(null)}c.setNumberFormat("0"),e.getRange(2,2).setNumberFormat("dd/MM/yyyy"),e.getRangeList(fw(
o)).setFontWeight("bold").setBackground("#e8f0fe"),e.getRange(ha-1,2,a-ha+2,Ln-1).setHorizontalAlignment("right"),e.setColumnWidth(1,360),e.setColumnWidths(2,Ln-1,115),c.setValues(u);let l=[{key:
"setup.summary"},...wp(e)];return SpreadsheetApp.flush(),l}function Nn(e=2e4){for(let t=0;t<2;t+=1)try{let n=LockService.getScriptLock();return n.tryLock(e)?n:void 0}catch{Utilities.sleep(500)}}
var mw=500;function vp(e,t,n,r){var u;let o=e.getLastRow(),i=hw(o>0?(u=e.getSheetValues(1,1,1,-1)[0])!=null?u:[]:[]),s=t.map(l=>{var d,p,f;return{at:n,who:r,what:b(l.what),unit:(d=l.unit)!=null?d:"",
rowId:(p=l.rowId)!=null?p:"",columns:((f=l.columns)!=null?f:[]).join(", ")}}),a=Math.max(o,1)+1,c=l=>{li(e,a+s.length-1,mw,()=>e.getRange(a,1,s.length,l.length)).setValues(s.map(d=>l.map(p=>p?ci(Wn[
p],d[p]):"")))};try{c(i)}catch(l){let d=e.getMaxColumns();if(d>=i.length)throw l;c(i.slice(0,d))}}function hw(e){let t=Object.keys(Wn),n=e.map(r=>t.find(o=>Wn[o].heading===String(r).trim()));
return t.every(r=>n.includes(r))?n:t}function Sp(e,t){let n=e.split("/"),r=n.length-2;return n[r-2]!==ro.prefix?e:(n[r]=n[r].split(".").map(o=>{var i;return(i=t.get(o))!=null?i:o}).sort().join("."),
n.join("/"))}function _p(e,t){let{rows:n}=e.table("accounts"),r=n.flatMap((i,s)=>{let a=i.approved?t(i):void 0;return a!==void 0&&a!==i.approved?[{index:s,cells:{approved:a}}]:[]}),o=new Map(r.map(({
index:i,cells:s})=>[fr(n[i]),fr({...n[i],...s})]));return e.putOwn("letters",e.table("letters").rows.flatMap((i,s)=>{let a=Sp(i.key,o);return a===i.key?[]:[{index:s,cells:{key:a}}]})),e.putOwn(
"accounts",r),r.length}var Rp=(e,t)=>_p(e,n=>Fu(n.approved,n,t)),Op=(e,t)=>_p(e,n=>ho(n,t)?Pt(n,t):void 0);var $p=[{number:1,why:"The first layout: every tab starts with its headings frozen.",run:({
sheets:e})=>{for(let t of Object.values(e))t.getFrozenRows()===0&&t.setFrozenRows(1)}},{number:2,why:
"Marks of approved rows are keyed and by column name: those of 0.1.0 could be guessed, and a column more voided them all.",run:({sheets:e,office:t,markKey:n})=>{e.accounts&&Rp(t,n)}}],Tp=$p.length;
function Pp(e,t,n){for(let r of $p)r.number<=e||(r.run(t),n(r.number))}function Cp(e,t){var n,r;for(let o=0;o< Math.max(e.length,t.length);o+=1)if(((n=e[o])!=null?n:"")!==((r=t[o])!=null?r:
""))return!1;return!0}function gw(e,t){let n=new Map;return e.forEach((r,o)=>{var s;let i=t(r);i&&n.set(i,[...(s=n.get(i))!=null?s:[],o])}),n}var ga=class{constructor(t,n,r){this.known=t;this.found=n;
this.sight=r;this.out={put:[],add:[],stands:[]};this.free=[];this.homeless=new Set;this.over=new Set;this.inDoubt=!1;this.owners=new Map;var o;for(let{now:i}of t)this.owners.set(r.idOf(i),((o=
this.owners.get(r.idOf(i)))!=null?o:0)+1);this.placeOf=new Map(t.flatMap((i,s)=>this.ids(i).map(a=>[a,s])))}ids({was:t,now:n}){let[r,o]=[this.sight.idOf(n),t===void 0?"":this.sight.idOf(t)];return[r,
o!==r&&!this.owners.has(o)?o:""].filter(i=>i!=="")}look(){let t=gw(this.found,r=>this.sight.idOf(r));this.known.forEach((r,o)=>{let i=this.ids(r),s=i.flatMap(c=>{var u;return(u=t.get(c))!=null?u:[]}),
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
r].written||this.inDoubt||n.some(([o,i])=>r>o&&r< i))&&this.out.add.push(this.known[r].now)}};function Ep(e,t,n){let r=new ga(e,t,n);return r.look(),r.giveBack(),r.addLost(),r.out}var ct=e=>e,Ap=
e=>e.typedRows.size>0||[...e.ownKeys].some(t=>W(e.tab)[t].writer!=="us"),ya=e=>e.typedRows.size>0||e.ownKeys.size>0;function Lp({tab:e,sheet:t,rows:n,key:r,positions:o}){if(r===void 0)return!1;let[,
...i]=t.getSheetValues(1,o.get(r),-1,1);return!Cp(n.map(s=>ct(s)[r]),i.map(([s])=>ei(W(e)[r],ui(W(e)[r],s))))}function yw(e){let n=Object.entries(W(e.tab)).filter(([,{writer:s}])=>s!=="us").map(([
s])=>s),r=[...e.typedKeys],o=n.filter(s=>!e.typedKeys.has(s)&&!e.ownKeys.has(s)),i=(s,a)=>a.map(c=>ct(s)[c]).join(`\n`).trim();return{idOf:s=>ct(s)[e.key]||i(s,n).trim(),textOf:s=>i(s,r),restOf:s=>i(
s,o)}}function Np(e,t){let n=e.rows.map((a,c)=>({was:e.rowAsRead(c),now:a,written:e.typedRows.has(c)||e.writtenBefore.has(ct(a)[e.key])}));for(let{now:a,written:c}of n)c&&t.writtenBefore.add(ct(a)[
e.key]);for(let a of e.typedKeys)t.typedKeys.add(a);let{put:r,add:o,stands:i}=Ep(n,t.rows,yw(e)),s=(a,c)=>Object.fromEntries([...a].map(u=>[u,c?ct(c)[u]:""]));t.putTyped(r.map(({index:a,row:c})=>({
index:a,cells:s(e.typedKeys,c)}))),t.append(o.map(a=>s(e.typedKeys,a))),t.putOwn(n.flatMap(({now:a},c)=>{let u=i[c];return u!==void 0&&[...e.ownKeys].some(l=>l!==e.key&&ct(t.rows[u])[l]!==ct(a)[l])?[{
index:u,cells:s([...e.ownKeys].filter(l=>l!==e.key),a)}]:[]}))}function Mp(e,t){return typeof t=="bigint"?t.toString():t}var xa=class{constructor(t){this._getter=t,this._value=void 0}get value(){
let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function Ip(e){return new xa(e)}function zp(e){return e==null}function Fp(e){let t=e.startsWith("^")?1:0,n=
e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function Dp(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}var wa="captureStackTrace"in Error?
Error.captureStackTrace:(...e)=>{};function bi(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Up(e){if(bi(e)===!1)return!1;let t=e.constructor;if(t===void 0||
typeof t!="function")return!0;let n=t.prototype;return!(bi(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function xi(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}
function Sr(e,t,n){let r=new e._zod.constr(t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function fe(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if((
t==null?void 0:t.message)!==void 0){if((t==null?void 0:t.error)!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,
typeof t.error=="string"?{...t,error:()=>t.error}:t}function Kp(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function lt(e,t=0){var n;if(
e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)!==!0)return!0;return!1}function Zp(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function dt(e,t){return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}
function vr(e){return typeof e=="string"?e:e==null?void 0:e.message}function ka(e){var n,r;let t=[];for(let o of e!=null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;
let s=(r=(n=i.maximum)!=null?n:i.length)!=null?r:i.size;s>=0&&t.push([s,o])}return t}function wi(e,t,n){var o;var r;for(let i=t;i< e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function pt(e,t,
n){var c,u,l,d,p,f,m,h,g,M,L,S,V,qt,Lr,ic,sc;var r;let o=(u=(c=e.inst)==null?void 0:c._zod)==null?void 0:u.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(l=(r=e).schema)!=null||(r.schema=
e.inst):e.schema=e.inst);let i=e.schema!==e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(ic=(Lr=(V=(L=(g=vr((h=(m=(f=e.inst)==null?void 0:
f._zod.def)==null?void 0:m.error)==null?void 0:h.call(m,e)))!=null?g:vr(i==null?void 0:i(e)))!=null?L:vr((M=t==null?void 0:t.error)==null?void 0:M.call(t,e)))!=null?V:vr((S=n.customError)==null?
void 0:S.call(n,e)))!=null?Lr:vr((qt=n.localeError)==null?void 0:qt.call(n,e)))!=null?ic:"Invalid input",a={};for(let xt of Object.keys(e))xt==="inst"||xt==="schema"||xt==="continue"||xt==="input"||
xt==="__proto__"||(a[xt]=e[xt]);return(sc=a.path)!=null||(a.path=[]),a.message=s,t!=null&&t.reportInput&&(a.input=e.input),a}var bw=/[\uD800-\uDBFF]/;function jp(e){let t=e.length;if(!bw.test(
e))return t;let n=t;for(let r=0;r< t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}function Bp(e){return Array.isArray(e)?"array":typeof e=="string"?
"string":"unknown"}function Hp(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):xw(e,n,r.value)}}function Zt(e,t,n,r=!0){
return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function va(e,t,n){return Zt(e,t,n,!1)}function xw(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){
return this==null?n:Zt(this,t,n.bind(this))},set(r){Zt(this,t,r)}})}function ww(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}var ba,ut=!1,kw={configurable:!0,get(){ut=!0}};function Mn(e,
t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&ba!==e._zod){ba=void 0;return}ba=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,kw);let o=ut;ut=!1;try{let i=
n(this);return ut?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i}),ut=ut||o,i}catch(i){throw delete this[t],ut=ut||o,i}},set(o){Object.defineProperty(this,t,{
configurable:!0,writable:!0,value:o})}})}function Gp(e,t,n,r){let o=ww(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};
return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:i})}})}var Wp;
var Sa={value:void 0,enumerable:!1},Vp="captureStackTrace"in Error?Error:null;function vw(e){let t=Vp;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Vp=null,
new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function O(e,t,n,r){var p;let o={};function i(f){this.def=f,this.constr=d,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;
function c(f,m){if(f._zod){if(f._zod.traits.has(e))return}else{Sa.value=new i(m);try{Object.defineProperty(f,"_zod",Sa)}finally{Sa.value=void 0}}if(f._zod.traits.add(e),t(f,m),a){let g=
Object.getPrototypeOf(f),M=f._zod.constr.prototype,L=g;for(;L&&L!==M;)L=Object.getPrototypeOf(L);let S=L!=null?L:g;a.has(S)||(a.add(S),Hp(S,s))}let h=d.prototype;for(
let g in h)Object.prototype.hasOwnProperty.call(h,g)&&(g in f||(f[g]=h[g].bind(f)))}let u=(p=r==null?void 0:r.Parent)!=null?p:Object;class l extends u{}Object.defineProperty(l,"name",{value:e});
function d(f){var M;let m=r!=null&&r.Parent?vw(l):this;c(m,f);let h=m._zod.deferred;if(h){for(let L of h)L();m._zod.deferred=void 0}let g=(M=globalThis.__zod_globalConfig)==null?void 0:
M.postProcessor;return g&&g(m),m}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:f=>{var m,h;return r!=null&&r.Parent&&f instanceof r.Parent?!0:(h=(
m=f==null?void 0:f._zod)==null?void 0:m.traits)==null?void 0:h.has(e)}}),Object.defineProperty(d,"name",{value:e}),d}var We=class extends Error{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var qp;(qp=(Wp=globalThis).__zod_globalConfig)!=null||(Wp.__zod_globalConfig={});var In=globalThis.__zod_globalConfig;
function Oe(e){return e&&Object.assign(In,e),In}function Sw(){var t;let e=this._zod;return(t=e.message)!=null||(e.message=JSON.stringify(e.def,Mp,2)),e.message}function _w(e){this._zod.message=e}
var Rw={get:Sw,set:_w,enumerable:!0,configurable:!0},Ra={value:void 0,enumerable:!1},Xp=new WeakSet([Object.prototype,Error.prototype]),Yp=(e,t)=>{e.name="$ZodError",Ra.value=t,Object.defineProperty(
e,"issues",Ra),Ra.value=void 0,Object.defineProperty(e,"message",Rw);let n=Object.getPrototypeOf(e);Xp.has(n)||(Xp.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let r=
()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},I1=O(
"$ZodError",Yp),_r=O("$ZodError",Yp,void 0,{Parent:Error});var $w=e=>{let t=(n,r,o,i)=>{var c,u;let s=o?{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},s);if(
a instanceof Promise)throw new We;if(a.issues.length){let l=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(d=>pt(d,s,Oe())));throw wa(l,(u=i==null?void 0:i.callee)!=null?u:t),l}return a.value};
return t},Rr=$w(_r),Tw=e=>{let t=async(n,r,o,i)=>{var c,u;let s=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){let l=new((c=
i==null?void 0:i.Err)!=null?c:e)(a.issues.map(d=>pt(d,s,Oe())));throw wa(l,(u=i==null?void 0:i.callee)!=null?u:t),l}return a.value};return t},Oa=Tw(_r),Pw=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:
!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new We;return i.issues.length?Jp(e,i.issues,o):{success:!0,data:i.value}},Or=Pw(_r);function Jp(e,t,n){let r;return{success:!1,
get error(){return r||(r=new e(t.map(o=>pt(o,n,Oe()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var Cw=e=>async(t,n,r)=>{let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,
issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?Jp(e,i.issues,o):{success:!0,data:i.value}},$a=Cw(_r);var Qp=/^[\s\S]{0,}$/;var Ta=/^-?\d+(?:\.\d+)?$/,ef=/^(?:true|false)$/i;
var ki=O("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||(e._zod={}),e._zod.def=t,(o=(n=e._zod).onattach)!=null||(n.onattach=[])});var Ew=e=>{let t=e.value;return!zp(t)&&t.length!==void 0};var tf=
O("$ZodCheckMaxLength",(e,t)=>{var r;var n;ki.init(e,t),(r=(n=e._zod.def).when)!=null||(n.when=Ew),e._zod.check=o=>{let i=o.value,s=i.length;if((typeof i=="string"&&s>t.maximum?jp(i):
s)<=t.maximum)return;let c=Bp(i);o.issues.push({origin:c,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,inst:e,continue:!t.abort})}});var Aw=O("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;
ki.init(e,t),t.pattern?(o=(n=e._zod).check)!=null||(n.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",code:"invalid_format",format:t.format,input:s.value,
...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),nf=O("$ZodCheckRegex",(e,t)=>{Aw.init(e,t),e._zod.check=n=>{
t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}});var rf={
major:4,minor:6,patch:7};var Ne=O("$ZodType",(e,t)=>{var i,s;var n;e!=null||(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=rf;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,
...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let a of o)for(let c of a._zod.onattach)c(e);if(o.length===0)(i=(n=e._zod).deferred)!=null||(n.deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{
e._zod.run=e._zod.parse});else{let a=(u,l,d)=>{if(u.memo)return u;let p=lt(u),f;for(let m of l){if(m._zod.def.when){if(Zp(u)||!m._zod.def.when(u))continue}else if(p)continue;let h=u.issues.length,g=
m._zod.check(u);if(g instanceof Promise&&(d==null?void 0:d.async)===!1)throw new We;if(f||g instanceof Promise)f=(f!=null?f:Promise.resolve()).then(async()=>{await g,u.issues.length!==h&&(wi(u.issues,
h,e),p||(p=lt(u,h)))});else{if(u.issues.length===h)continue;wi(u.issues,h,e),p||(p=lt(u,h))}}return f?f.then(()=>u):u},c=(u,l,d)=>{if(lt(u))return u.aborted=!0,u;let p=a(l,o,d);if(
p instanceof Promise){if(d.async===!1)throw new We;return p.then(f=>e._zod.parse(f,d))}return e._zod.parse(p,d)};e._zod.run=(u,l)=>{if(l.skipChecks)return e._zod.parse(u,l);if(
l.direction==="backward"){let p=e._zod.parse({value:u.value,issues:[]},{...l,skipChecks:!0});return p instanceof Promise?p.then(f=>c(f,u,l)):c(p,u,l)}let d=e._zod.parse(u,l);if(d instanceof Promise){
if(l.async===!1)throw new We;return d.then(p=>a(p,o,l))}return a(d,o,l)}}},{get"~standard"(){return va(this,"~standard",Iw(this))},set"~standard"(e){Zt(this,"~standard",e)}}),af=(e,
t)=>e.issues.length?{issues:e.issues.map(n=>pt(n,t,Oe()))}:{value:e.value};async function Mw(e,t){let n={async:!0};return af(await e._zod.run({value:t,issues:[]},n),n)}function Iw(e){return{validate:
t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return af(r,n)}catch{}return Mw(e,t)},vendor:"zod",version:1}}var cf=O("$ZodString",(e,t)=>{var n;Ne.init(e,
t),e._zod.pattern=(n=t.pattern)!=null?n:Qp,e._zod.parse=(r,o)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",
input:r.value,inst:e}),r}});var uf=O("$ZodNumber",(e,t)=>{Ne.init(e,t),e._zod.pattern=Ta,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(typeof o=="number"&&
!Number.isNaN(o)&&Number.isFinite(o))return n;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"invalid_type",
input:o,inst:e,...i?{received:i}:{}}),n}});var lf=O("$ZodBoolean",(e,t)=>{Ne.init(e,t),e._zod.pattern=ef,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=n.value;
return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});function zw(e,t){let n=ka(e._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(i=>i[
0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&(s==null?void 0:s.direction)!=="backward"){for(let[c,u]of ka(e._zod.def.checks))if(a>c&&u._zod.def.when(i)){
let l=i.issues.length;return u._zod.check(i),i.issues[l].continue=!1,wi(i.issues,l,e),i}}return o(i,s)}}var Fw=e=>Array.isArray(e)?e.length:-1;function of(e,t,n){e.issues.length&&t.issues.push(...dt(
n,e.issues)),t.value[n]=e.value}var df=O("$ZodArray",(e,t)=>{Ne.init(e,t);let n=In.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:
"array",code:"invalid_type",input:i,inst:e}),r;r.value=n?n.alloc(e,r,Array(i.length),o):Array(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let c=0;c< i.length;c++){let u=i[c],l=
t.element._zod.run({value:u,issues:[]},o);if(l instanceof Promise)s.push(l.then(d=>of(d,r,c)));else if(of(l,r,c),a&&l.issues.length!==0&&lt(l))break}return s.length?Promise.all(s).then(()=>r):r},zw(e,
Fw)});function vi(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...dt(n,e.issues))}if(!s&&o===void 0){
e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var Dw=[];
function Uw(e){var s,a,c,u;let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:Dw,o=r.length?[...t,...r]:t;for(let l of o)if(!((u=(c=(a=(s=e.shape)==null?void 0:s[
l])==null?void 0:a._zod)==null?void 0:c.traits)!=null&&u.has("$ZodType")))throw new Error(`Invalid element at key "${String(l)}": expected a Zod schema`);let i=Kp(e.shape);return{...e,allKeys:o,
symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function Kw(e,t,n,r,o,i,s){let a=[],c=o.keySet,u=o.catchall._zod,l=u.def.type,d=u.optin,p=u.optout,f=0;for(let m in t){if(s&&
n.issues.length!==f){if(lt(n,f))break;f=n.issues.length}if(c.has(m))continue;if(m==="__proto__"){l==="never"&&a.push(m);continue}if(l==="never"){a.push(m);continue}let h=u.run({value:t[m],issues:[]},
r);h instanceof Promise?e.push(h.then(g=>vi(g,n,m,t,d,p))):vi(h,n,m,t,d,p)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then((
)=>n):n}var pf=O("$ZodObject",(e,t)=>{var u;Ne.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),r=n!=null&&n.get?n.get.raw:(u=t.shape)!=null?u:{};if(r){let l=()=>{let d={...r};
return Object.defineProperty(t,"shape",{value:d}),l.raw=d,d};l.raw=r,Object.defineProperty(t,"shape",{get:l})}let o=Ip(()=>Uw(t));Mn(e,"propValues",l=>{let d=l.def.shape,p={};for(let f in d){let m=d[
f]._zod;if(m.values){Object.prototype.hasOwnProperty.call(p,f)||Dp(p,f,new Set);for(let h of m.values)p[f].add(h);m.optin!==void 0&&p[f].add(void 0)}}return p});let i=bi,s=t.catchall,a,c=In.memoizer;
c==null||c.attach(e),e._zod.parse=(l,d)=>{a!=null||(a=o.value);let p=l.value;if(!i(p))return l.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),l;l.value=c?c.alloc(e,l,{},d):{};
let f=[],m=a.shape,h=d==null?void 0:d.abortEarly,g=l.issues.length;for(let M of a.allKeys){if(h&&l.issues.length!==g){if(lt(l,g))break;g=l.issues.length}if(M==="__proto__")continue;let L=m[M],S=
L._zod.optin,V=L._zod.optout,qt=L._zod.run({value:p[M],issues:[]},d);qt instanceof Promise?f.push(qt.then(Lr=>vi(Lr,l,M,p,S,V))):vi(qt,l,M,p,S,V)}return s?Kw(f,p,l,d,o.value,e,h===!0):f.length?
Promise.all(f).then(()=>l):l}});var ff=O("$ZodRecord",(e,t)=>{Ne.init(e,t);let n=In.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Up(i))return r.issues.push({expected:"record",
code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){r.value=n?n.alloc(e,r,{},o):{};let c=new Set;for(let l of a)if(typeof l=="string"||typeof l=="number"||
typeof l=="symbol"){if(c.add(typeof l=="number"?l.toString():l),l==="__proto__")continue;let d=t.keyType._zod.run({value:l,issues:[]},o);if(d instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(m=>pt(m,o,Oe())),input:l,path:[l],inst:e});continue}
let p=d.value;if(p==="__proto__")continue;let f=t.valueType._zod.run({value:i[l],issues:[]},o);f instanceof Promise?s.push(f.then(m=>{m.issues.length&&r.issues.push(...dt(l,m.issues)),r.value[p]=
m.value})):(f.issues.length&&r.issues.push(...dt(l,f.issues)),r.value[p]=f.value)}let u;for(let l in i)if(!c.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;r.value[l]=i[l]}else u=u!=null?u:[
],u.push(l);u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let c;for(let u of Reflect.ownKeys(i)){if(u==="__proto__"||
!Object.prototype.propertyIsEnumerable.call(i,u))continue;let l=t.keyType._zod.run({value:u,issues:[]},o);if(l instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(typeof u=="string"&&Ta.test(u)&&l.issues.length){let m=t.keyType._zod.run({value:Number(u),issues:[]},o);if(
m instanceof Promise)throw new Error("Async schemas not supported in object keys currently");m.issues.length===0&&(l=m)}if(l.issues.length){t.mode==="loose"?r.value[u]=i[u]:a?(c=c!=null?c:[],c.push(
u)):r.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(m=>pt(m,o,Oe())),input:u,path:[u],inst:e});continue}let p=l.value;if(p==="__proto__")continue;let f=t.valueType._zod.run({
value:i[u],issues:[]},o);f instanceof Promise?s.push(f.then(m=>{m.issues.length&&r.issues.push(...dt(u,m.issues)),r.value[p]=m.value})):(f.issues.length&&r.issues.push(...dt(u,f.issues)),r.value[p]=
f.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}return s.length?Promise.all(s).then(()=>r):r}});var mf=O("$ZodLiteral",(e,t)=>{Ne.init(e,t);let n=
new Set(t.values);e._zod.values=n,Mn(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.length?`^(${o.map(i=>typeof i=="string"?xi(i):i?xi(i.toString()):String(i)).join("|")})$`:"^[^\\s\\S]$")}),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),r}});function sf(e,t){return e.value=t.issues.length?void 0:t.value,e}var hf=O(
"$ZodOptional",(e,t)=>{Ne.init(e,t),Mn(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",Mn(e,"values",n=>{let r=n.def.innerType._zod.values;
return r?new Set([...r,void 0]):void 0}),Mn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Fp(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(
t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>sf(n,i)):sf(n,o)}return t.innerType._zod.run(n,r)}});
function gf(e){return e.checks&&(e.checks=[...e.checks]),e}function yf(e,t){return new e(gf({type:"string",...fe(t)}))}function bf(e,t){return new e(gf({type:"number",checks:[],...fe(t)}))}
function xf(e,t){return new e({type:"boolean",...fe(t)})}function Si(e,t){return new tf({check:"max_length",...fe(t),maximum:e})}function $r(e,t){return new nf({check:"string_format",format:"regex",
...fe(t),pattern:e})}var mt=O("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Ne.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){
Zt(this,"with",e)},parse(e,t){return Rr(this,e,t,{callee:this.parse})},parseAsync(e,t){return Oa(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return Or(this,e,t)},safeParseAsync(e,t){return $a(
this,e,t)},check(...e){var n;let t=this.def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:
!0})},clone(e,t){return Sr(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),Bw=O("ZodMiniString",(e,t)=>{cf.init(e,t),
mt.init(e,t)});function A(e){return yf(Bw,e)}var Hw=O("ZodMiniNumber",(e,t)=>{uf.init(e,t),mt.init(e,t)});function jt(e){return bf(Hw,e)}var Gw=O("ZodMiniBoolean",(e,t)=>{lf.init(e,t),mt.init(e,t)});
function zn(e){return xf(Gw,e)}var Ww=O("ZodMiniArray",(e,t)=>{df.init(e,t),mt.init(e,t)});function Bt(e,t){return new Ww({type:"array",element:e,...fe(t)})}var Vw=O("ZodMiniObject",(e,t)=>{pf.init(e,
t),mt.init(e,t),Gp(e,"shape",n=>n._zod.def.shape,!1)});function F(e,t){let n={type:"object",shape:e!=null?e:{},...fe(t)};return new Vw(n)}var wf=O("ZodMiniRecord",(e,t)=>{ff.init(e,t),mt.init(e,t)});
function _i(e,t,n){return!t||!t._zod?new wf({type:"record",keyType:A(),valueType:e,...fe(t)}):new wf({type:"record",keyType:e,valueType:t,...fe(n)})}var qw=O("ZodMiniLiteral",(e,t)=>{mf.init(e,t),
mt.init(e,t)});function kf(e,t){return new qw({type:"literal",values:Array.isArray(e)?e:[e],...fe(t)})}var Xw=O("ZodMiniOptional",(e,t)=>{hf.init(e,t),mt.init(e,t)});function Ht(e){return new Xw({
type:"optional",innerType:e})}Oe({jitless:!0});var vf=(e,t)=>Rr(e,t);function me(e,t){if(t)try{let n=Or(e,JSON.parse(t));return n.success?n.data:void 0}catch{return}}var Gt={runner:"",hour:0,since:"",
lease:{until:"",by:""},lastRun:"",did:"",trouble:"",refused:{}};var Sf="runner",_f="lease",Rf="lastRun",Ea="sending",Of="refused",Qw=6e3,Ri,$f=()=>Ri!=null?Ri:Ri=PropertiesService.getScriptProperties(
),Tr=(e,t)=>{$f().setProperty(e,JSON.stringify(t))},e0=F({runner:A(),hour:jt(),since:A()}),t0=F({until:A(),by:A()}),n0=F({lastRun:A(),did:A(),trouble:A()}),r0=F({key:A(),gone:Bt(A()),doubt:Bt(A()),at:
A()}),o0=_i(A(),F({email:A(),day:A()})),Tf=e=>{var t,n;return{...Gt,...me(e0,e[Sf]),...me(n0,e[Rf]),lease:(t=me(t0,e[_f]))!=null?t:Gt.lease,inFlight:me(r0,e[Ea]),refused:(n=me(o0,e[Of]))!=null?n:{}}},
Pf=({runner:e,hour:t,since:n})=>Tr(Sf,{runner:e,hour:t,since:n}),Cf=({until:e,by:t})=>Tr(_f,{until:e,by:t}),Ef=({lastRun:e,did:t,trouble:n})=>Tr(Rf,{lastRun:e,did:t,trouble:n}),Af=e=>Tr(Ea,e),Lf=()=>{
$f().deleteProperty(Ea)};function Nf(e){let t=Object.entries(e).sort(([,r],[,o])=>r.day< o.day?1:r.day>o.day?-1:0),n=0;Tr(Of,Object.fromEntries(t.filter(r=>(n+=JSON.stringify(r).length,n<=Qw))))}
var Mf="firstLetter",If=()=>Number(PropertiesService.getUserProperties().getProperty(Mf))||0,zf=e=>{PropertiesService.getUserProperties().setProperty(Mf,String(e))};var Ff="workbook",Df="marks",Aa=
"settings",Uf="groups",Kf="lines",Zf="staff",i0=8500,s0=Ht(jt()),a0=F({version:jt(),spreadsheetId:A(),tabs:F(Object.fromEntries(Object.keys(T).map(e=>[e,s0]))),owner:A()}),c0=F({secret:A().check($r(
/^[0-9a-f]{64}$/)),isNew:Ht(kf(!0))}),u0=_i(A(),A()),l0=F({accounts:Ht(jt()),units:Ht(jt())}),d0=Bt(A());function ht(){let e=PropertiesService.getScriptProperties().getProperties(),t=me(a0,e[Ff]);if(
t)return{...t,staff:me(d0,e[Zf]),groups:e[Uf],lines:me(l0,e[Kf]),post:Tf(e),settings:me(u0,e[Aa]),markSecret:jf(e)}}var jf=e=>me(c0,e[Df]),Bf=()=>jf(PropertiesService.getScriptProperties(
).getProperties());function La(e){PropertiesService.getScriptProperties().setProperty(Df,JSON.stringify(e))}function Na({version:e,spreadsheetId:t,tabs:n,owner:r}){
PropertiesService.getScriptProperties().setProperty(Ff,JSON.stringify({version:e,spreadsheetId:t,tabs:n,owner:r}))}function Hf(e){let t=JSON.stringify(e),n=PropertiesService.getScriptProperties();
encodeURIComponent(t).replace(/%../g,"x").length<=i0?n.setProperty(Aa,t):n.deleteProperty(Aa)}function Oi(e){PropertiesService.getScriptProperties().setProperty(Uf,e)}function $i(e){
PropertiesService.getScriptProperties().setProperty(Kf,JSON.stringify(e))}function Ti(e){PropertiesService.getScriptProperties().setProperty(Zf,JSON.stringify(e))}var p0=3,se=class{constructor(t={}){
this.begun=t;this.now=wt(Date.now());this.today=this.now.slice(0,10);this.unsettled=!1;this.held=new Map;this.tables=new Map;this.drafts=Vd;this.book=t.book}remembered(){var t;if((t=
this.memory)!=null||(this.memory=ht()),!this.memory)throw new E({key:"workbook.notSetUp"});return this.memory}spreadsheet(){var t,n;return(n=this.book)!=null||(this.book=(t=
SpreadsheetApp.getActiveSpreadsheet())!=null?t:SpreadsheetApp.openById(this.remembered().spreadsheetId)),this.book}sheet(t){let n=this.held.get(t);if(n)return n;let r=this.remembered().tabs[t],o=
r===void 0?null:this.spreadsheet().getSheetById(r);if(!o)throw new E({key:"workbook.lostTab",with:{tab:T[t].title}});return this.held.set(t,o),o}visitor(){var t,n,r,o;return(o=this.asking)!=null?o:
this.asking=(r=(n=(t=this.begun).who)==null?void 0:n.call(t,this))!=null?r:Jo}settings(){var t,n;return(n=this.read)!=null||(this.read=Tt((t=this.remembered().settings)!=null?t:this.settingTexts(
)).settings),this.read}staff(){var i;let t=this.remembered(),n=this.listedStaff();if(!n)return(i=t.staff)!=null?i:[];let{staff:r,kept:o}=Bd(n,t.staff);return(o==null?void 0:o.length)===0&&
t.owner===""?t.staff:(o&&o.length< t.staff.length&&(Ti(o),t.staff=o),r)}listedStaff(){try{return this.settings().staff}catch(t){if(t instanceof E)return;throw t}}compileSettings(){let t=
this.settingTexts();JSON.stringify(t)!==JSON.stringify(this.remembered().settings)&&Hf(t);let{settings:n,problems:r}=Tt(t);return this.read=n,this.staff(),r}settingTexts(){let t=this.table(
"settings").rows;return Object.fromEntries(t.filter(n=>n.label).map(n=>[n.label.trim(),n.value]))}markKey(){var n,r;let{markSecret:t}=this.begun.setUpKey?{markSecret:void 0}:this.remembered();return(
r=this.key)!=null||(this.key=(n=this.begun.setUpKey)!=null?n:t&&new Tn(t.secret)),this.key}needsToday(t){if(t!=="settings"&&!this.begun.setUpKey&&this.remembered().version!==Tp)throw new E({key:
"workbook.otherLayout"})}table(t){var r;let n=(r=this.tables.get(t))!=null?r:this.readTable(t);return this.tables.set(t,n),n}readTable(t){this.needsToday(t);let n=t==="accounts"?Qo(this.table(
"units").rows.map(({code:r})=>r)):void 0;return new di(t,this.sheet(t),n)}edits(t,n){this.held.set(t,n)}reread(t){this.tables.delete(t)}settle(){this.unsettled&&SpreadsheetApp.flush(),this.unsettled=
!1}forget(){this.tables.clear()}putTyped(t,n){n.length&&(this.table(t).putTyped(n),this.unsettled=!0)}putOwn(t,n){n.length&&(this.table(t).putOwn(n),this.unsettled=!0)}append(t,n){n.length&&(
this.table(t).append(n),this.unsettled=!0)}makeRoom(t,n){this.table(t).makeRoom(n)}readyLines(){var r;let t=(r=this.remembered().lines)!=null?r:{},n=xp(o=>this.table(o),t,()=>mi(this.spreadsheet(),
this.staff(),this.remembered().owner));n!==t&&($i(n),this.unsettled=!0)}putNotes(t,n){n.length&&(this.table(t).putNotes(n),this.unsettled=!1)}noteEdited(t){let{edited:n}=this.begun;if(!n)return;let r=
n.getNote();pi(r,t)!==r&&n.setNote(pi(r,t)),this.unsettled=!1}lookAgain(){let t=[...this.tables.values()].filter(n=>n.key!==void 0&&ya(n));return t.some(Ap)?(SpreadsheetApp.flush(),this.unsettled=!1,
t.map(({tab:n})=>this.putBackRows(n)).some(n=>n)):!1}putBackRows(t){let n=0;for(let r=this.table(t);n<4&&Lp(r)&&(n+=1,this.reread(t),Np(r,this.table(t)),!!ya(this.table(t)));r=this.table(
t))SpreadsheetApp.flush();return n>0}refreshSummary(){let t=this.table("units"),n=kr(t.rows);n!==this.remembered().groups&&(yi(this.sheet("summary"),t.sheet.getName(),t.positions,t.rows),Oi(n),
this.unsettled=!0)}sortUnits(){let t=this.table("units");if(t.rows.length===0)return;let n=t.sheet.getLastColumn();t.sheet.getRange(2,1,t.rows.length,n).sort([{column:t.at("order"),ascending:!0},{
column:t.at("code"),ascending:!0}]),this.unsettled=!0,this.forget()}mayWrite(t,n){let r=this.table(t);return r.sheet.getRange(2,r.at(n)).canEdit()}broke(t){for(let n of t.slice(0,p0))yr("check",n)}
lostLog(){try{return this.sheet("log"),[]}catch(t){if(t instanceof E)return[t.problem];throw t}}log(t){let[n]=t.length?this.lostLog():[];t.length===0||n||(this.unsettled=!0,vp(this.sheet("log"),t,
this.now,D(this.visitor())))}exclusively(t){if(!Nn(this.begun.waitMs))return;this.forget();let n=t();return this.settle(),n}refusedAddresses(){var t,n;return(n=(t=this.remembered().post)==null?void 0:
t.refused)!=null?n:{}}newId(){let t="r";for(;t.length<13;)t+=Math.floor(Math.random()*36).toString(36);return t}link(){return`https:\x2f/docs.google.com/spreadsheets/d/${this.remembered(
).spreadsheetId}/edit`}linkTo(t,n){var o;let{tabs:r}=this.remembered();return`${this.link()}#gid=${(o=r[t])!=null?o:0}&range=A${ee(n)}`}};var Gf="sendDailyLetters",f0="Asia/Ho_Chi_Minh",Ma=(
)=>ScriptApp.getProjectTriggers().filter(e=>e.getHandlerFunction()===Gf),Pr={exists:()=>Ma().length>0,isOwn:e=>Ma().some(t=>t.getUniqueId()===e),ensure(e){ScriptApp.requireScopes(
ScriptApp.AuthMode.FULL,["https:\x2f/www.googleapis.com/auth/script.scriptapp","https:\x2f/www.googleapis.com/auth/script.send_mail"]);let t=Ma();e!==void 0&&ScriptApp.newTrigger(Gf).timeBased(
).everyDays(1).atHour(e).inTimezone(f0).create(),t.forEach(n=>ScriptApp.deleteTrigger(n))}};var m0=24*36e5,Fn=class{constructor(t){this.book=t;this.from=Date.now()}post(){var t,n;return(n=(t=ht(
))==null?void 0:t.post)!=null?n:Gt}setRunner(t){Pf(t)}setLease(t){Cf(t)}setLastRun(t){Ef(t)}setRefused(t){Nf(t)}keepJournal(t){Af(t)}closeJournal(){Lf()}alone(t,n){let r=Nn();if(r)try{t.forget();
let o=n();return t.settle(),{value:o}}finally{r.releaseLock()}}quota(){return MailApp.getRemainingDailyQuota()}renewsIn(){var t;return(t=this.firstLetter)!=null||(this.firstLetter=If()),
this.firstLetter+m0-Date.now()}send({to:t,subject:n,text:r,html:o,attachments:i,senderName:s,replyTo:a}){this.rememberFirstLetter(),MailApp.sendEmail({to:t.join(","),subject:n,body:r,htmlBody:o,name:
s.replace(/\s+/g," "),...a?{replyTo:a}:{},...i.length?{attachments:i.map(({name:c,mime:u,content:l})=>Utilities.newBlob(l,u,c))}:{}})}rememberFirstLetter(){try{this.renewsIn()<=0&&(this.firstLetter=
Date.now(),zf(this.firstLetter))}catch{this.firstLetter=Date.now()}}sleep(t){Utilities.sleep(t)}elapsed(){return Date.now()-this.from}me(){return Session.getEffectiveUser().getEmail().toLowerCase()}
zones(){return{script:Session.getScriptTimeZone(),book:this.book().getSpreadsheetTimeZone()}}setTrigger(t){Pr.ensure(t)}hasTrigger(){return Pr.exists()}};function Wf(e,t){if(!t||/\s/.test(t))return!1;
let n=Ye(t);return e.email.toLowerCase().replace(/[.]|[^\0-\x7F]/g,"").indexOf(n.slice(0,n.indexOf("@")).replace(/\./g,""))<0?!1:be(e.email).emails.some(o=>Ye(o)===n)}var h0=(e,t)=>t.some(
n=>n.code.trim()===e&&be(n.email).emails.length>0),g0=(e,t)=>t.filter(n=>Wf(n,e)),Vf=(e,t)=>t.some(n=>Wf(n,e));function Pi(e,t){switch(e.is){case"staff":case"person":return g0(e.email,t);case"link":
return t.filter(n=>n.code.trim()===e.unit);case"unlisted":case"nobody":return[]}}function Ci(e,t){switch(e.is){case"staff":return!0;case"unlisted":return t.mayChoose;case"person":case"link":
case"nobody":return!1}}var Ia=(e,t)=>e.is==="nobody"?{key:"who.nobody"}:{key:"who.unknown",with:{email:D(e),contact:t.contact}};function Ei(e,t,n,r){if(t.is==="nobody")return{may:!1,why:{key:
"who.nobody"}};if(!e.trim()||!n.some(i=>i.code.trim()===e))return{may:!1,why:{key:"form.unknownUnit",with:{code:e}}};let o=()=>Pi(t,n).some(i=>i.code.trim()===e)?{may:!0,unlisted:!1}:{may:!1,why:{key:
"who.notYours"}};switch(t.is){case"staff":return{may:!0,unlisted:!1};case"person":case"link":return o();case"unlisted":return Ci(t,r)?h0(e,n)?{may:!1,why:{key:"who.hasContact",with:{contact:r.contact}
}}:{may:!0,unlisted:!0}:{may:!1,why:Ia(t,r)}}}function Ai(){let e=Session.getActiveUser().getEmail().toLowerCase();return e&&e===Session.getEffectiveUser().getEmail().toLowerCase()?e:""}var Dn=
e=>t=>e===""?Jo:it(e,t.staff())||gr(e,t.remembered().owner)?{is:"staff",email:e}:Vf(e,t.table("units").rows)?{is:"person",email:e}:{is:"unlisted",email:e};function qf(e){let t=e==null?void 0:
e.triggerUid,n=new Fn(()=>r.spreadsheet());if(typeof t!="string"||!U(n,()=>Pr.isOwn(t)))return;let r=new se({who:o=>Dn(U(n,()=>n.me()))(o)});$d(r,n)}var Un=({first:e,last:t},n)=>n>=e&&n<=t;
function y0(e,t){let n=e.markKey();if(!t.columns().has("review")||!n)return;let o=e.table("accounts").rows.flatMap((i,s)=>{let a=i.review?Pt(i,n):"";return Un(t,s)&&a!==i.approved?[{index:s,cells:{
approved:a}}]:[]});e.putOwn("accounts",o)}function b0(e,t){y0(e,t);let n=e.table("accounts").rows,r=n.map(({faults:l,mask:d})=>({faults:l,mask:d})),o=Le(e,n),i=new Set;n.forEach((l,d)=>{Un(t,d)&&
i.add(l.unit.trim())});let s=(l,d)=>Un(t,d)||i.has(l.unit.trim()),a=Uo(n,o,s);De.some(l=>t.columns().has(l))&&w0(e,t,n,a),e.putOwn("accounts",Ko(n,o,s)),e.putOwn("accounts",a),e.putOwn("units",Mt(
e.table("units").rows,o,()=>!0)),cr(e,"accounts",t.columns(),l=>Un(t,l));let c=t.first===t.last&&t.columns().size===1&&n[t.first]!==void 0,u=Vs(a,r.map(({faults:l})=>l),o);c&&u.length===0&&u.push({
index:t.first,notes:ar(o.accounts[t.first])}),x0(e,t,u,r)}function x0(e,t,n,r){var a,c,u;let o=n.length===1&&t.first===t.last&&t.columns().size===1?n[0]:void 0,i=Object.entries((a=o==null?void 0:
o.notes)!=null?a:{}).filter(([l,d])=>!t.columns().has(l)&&d!==""!==Gu(r[o.index].mask,l)),[s]=Object.entries((c=o==null?void 0:o.notes)!=null?c:{}).filter(([l])=>t.columns().has(l));(o==null?void 0:
o.index)===t.first&&s&&i.length===0?e.noteEdited((u=s[1])!=null?u:""):e.putNotes("accounts",n)}function w0(e,t,n,r){let o=new Map(r.map(s=>[s.index,s])),i=Math.min(t.last,n.length-1);for(let s=
t.first;s<=i;s+=1)o.has(s)||r.push({index:s,cells:Object.fromEntries(Ve.map(a=>[a,n[s][a]]))});r.sort((s,a)=>s.index-a.index);for(let s of r){let a=n[s.index],c=Un(t,s.index)&&s.cells.rowId?{updated:
e.now,by:"",source:Bn.hand}:{updated:a.updated,by:a.by,source:a.source};Object.assign(s.cells,c)}}function k0(e,t){let n=e.table("accounts").rows,r=Le(e,n);e.putOwn("accounts",Ko(n,r,()=>!0)),
e.putOwn("units",Mt(e.table("units").rows,r,()=>!0)),cr(e,"units",t.columns(),o=>Un(t,o))}function za(e,t){pe(e,()=>t.tab==="accounts"?b0(e,t):k0(e,t))}function S0(e){let t=e;return t.rowStart&&
t.rowEnd&&t.columnStart&&t.columnEnd?t:{rowStart:e.getRow(),rowEnd:e.getLastRow(),columnStart:e.getColumn(),columnEnd:e.getLastColumn()}}var _0=({range:e})=>typeof e.getGridId=="function";function Xf(
e){if(!_0(e))return;let t=new se({book:e.source,edited:e.range,waitMs:5e3});try{let n=e.range.getGridId(),r=["accounts","units","settings"].find(u=>t.remembered().tabs[u]===n);if(!r)return;let{
rowStart:o,rowEnd:i,columnStart:s,columnEnd:a}=S0(e.range);if(i<2)return;if(r==="settings"){R0(t);return}t.edits(r,e.range.getSheet());let c=()=>new Set(Object.keys(W(r)).filter(u=>{let l=t.table(
r).at(u);return l>=s&&l<=a}));za(t,{tab:r,first:Math.max(o,2)-2,last:i-2,columns:c})}catch(n){if(!(n instanceof E))throw n;n.problem.key!=="workbook.notSetUp"&&e.source.toast(b(n.problem),
"Sổ Tài Khoản",15)}}function R0(e){let t=e.compileSettings();t.length&&e.spreadsheet().toast(t.slice(0,3).map(b).join(`\n`),"Cấu hình",15),za(e,{tab:"units",first:0,last:-1,columns:()=>new Set})}
function Yf(e){var t;return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):(t=pe(e,()=>(ve(e,!0),e.sortUnits(),z({}))))!=null?t:w({key:"workbook.busy"})}var Fa="Sổ Tài Khoản",Cr=["spreadsheets",
"script.container.ui","userinfo.email"],Jf=[...Cr,"script.scriptapp","script.send_mail"],Da=[{page:"form",caption:"Khai báo tài khoản",where:"sidebar",who:"everybody",scopes:Cr},"—",{page:"check",
caption:"Kiểm tra toàn bộ",where:"sidebar",who:"staff",scopes:Cr},{caption:"Đưa đơn vị còn thiếu lên đầu",run:"showMissingFirst",scopes:Cr},{page:"roster",caption:"Nhập danh sách đơn vị",where:{width:
760,height:560},who:"staff",scopes:Cr},{page:"letters",caption:"Thư…",where:{width:900,height:640},who:"staff",scopes:Jf},"—",{caption:"Thiết lập, sửa lại sổ",run:"setUp",scopes:Jf}],Ua=
e=>typeof e=="object"&&"page"in e,Qf=Object.fromEntries(Da.filter(Ua).map(e=>[e.page,e])),Li=e=>`show${e.charAt(0).toUpperCase()}${e.slice(1)}`,em=e=>Da.flatMap(t=>t!=="—"&&(Ua(t)?Li(t.page):
t.run)===e?t.scopes:[]).map(t=>`https:\x2f/www.googleapis.com/auth/${t}`),O0=Da.map(e=>e==="—"?void 0:{caption:e.caption,run:Ua(e)?Li(e.page):e.run});function tm(){let e=SpreadsheetApp.getUi(
).createMenu(Fa);for(let t of O0)t?e.addItem(t.caption,t.run):e.addSeparator();e.addToUi()}var $0=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);function nm(e,t){let n=
HtmlService.createHtmlOutputFromFile(e),r=t.settings?Tt(t.settings).settings.contact:"";return r?n.append(`\x3cp id="contact">${$0(b({key:"page.contact",with:{contact:r}}))}\x3c/p>`):n}function Ka(e,
t,n){let r=Object.values(le),o=u=>n&&Object.prototype.hasOwnProperty.call(n,u)?n[u]:void 0,i=e.rows.every(u=>!u.label.trim()),s=e.rows.flatMap((u,l)=>{let d=o(u.label.trim());return d!==void 0&&
d!==u.value?[{index:l,cells:{value:d}}]:[]});e.putTyped(s);let a=r.filter(({label:u})=>!e.rows.some(l=>l.label.trim()===u));e.append(a.map(({label:u,initial:l,help:d})=>{var p;return{label:u,value:(p=
o(u))!=null?p:u===le.staff.label?t():l,help:d}}));let c=e.rows.flatMap((u,l)=>{let d=r.find(({label:p})=>p===u.label.trim());return d&&d.help!==u.help?[{index:l,cells:{help:d.help}}]:[]});
return e.putTyped(c),n?[{key:"setup.settingsBack"}]:i?[]:a.map(({label:u})=>({key:"setup.setting",with:{label:u}}))}var Wt=Object.keys(T);function T0(e){return e.getSheets().map(t=>({sheet:t,id:
t.getSheetId(),name:t.getName(),made:!1}))}var Za=class{constructor(t,n){this.book=t;this.known=n}find(t,n){var s;let{title:r}=T[t],o=n===void 0?null:this.book.getSheetById(n);if(o){let a=o.getName();
return{found:{sheet:o,id:n,name:a,made:!1},did:a===r?[]:[{key:"setup.tabKept",with:{tab:r,name:a}}]}}let i=this.present().find(({name:a,id:c})=>a===r&&!this.known.has(c));return i?{found:i,did:
n===void 0?[]:[{key:"setup.tabKept",with:{tab:r,name:r}}]}:{found:(s=this.blankFirst(r))!=null?s:this.make(r),did:[{key:n===void 0?"setup.tabMade":"setup.tabRemade",with:{tab:r}}]}}present(){var t;
return(t=this.others)!=null?t:this.others=T0(this.book)}blankFirst(t){let[n,...r]=this.present();if(!(!n||r.length||this.known.has(n.id)||n.sheet.getLastRow()>0))return n.sheet.setName(t),
Object.assign(n,{name:t,made:!0})}make(t){let n=this.book.insertSheet(t,this.present().length),r={sheet:n,id:n.getSheetId(),name:t,made:!0};return this.present().push(r),r}};function rm(e,t){let n=
new Set(Object.values(t)),r=new Za(e,n),o={},i=[];for(let s of Wt){let{found:a,did:c}=r.find(s,t[s]);n.add(a.id),o[s]=a,i.push(...c)}return{found:o,did:i}}var P0=3,C0=()=>jd(Array.from({length:P0},(
)=>Utilities.getUuid()));function om(e){let t=e!=null?e:Bf();t||(t={secret:C0(),isNew:!0},La(t));let{secret:n,isNew:r}=t;return{key:new Tn(n),isNew:r===!0,allMarked:()=>La({secret:n})}}var im=
"Asia/Ho_Chi_Minh",sm="vi_VN";function E0(e){let t=[];return e.getSpreadsheetTimeZone()!==im&&(e.setSpreadsheetTimeZone(im),t.push({key:"setup.zone"})),e.getSpreadsheetLocale()!==sm&&(
e.setSpreadsheetLocale(sm),t.push({key:"setup.locale"})),t}var am=Wt.filter(e=>Object.keys(W(e)).length>0);function A0(e){return e.isNew?(gp(e),xr(e),aa(e),[]):[...yp(e),...xr(e)]}function ja(e){
var t,n;try{return(n=(t=e.getOwner())==null?void 0:t.getEmail().toLowerCase())!=null?n:""}catch{return""}}function L0(e,t,n,r,o){let i=new An(mi(e,r,o)),s=Wt.flatMap(a=>{var c,u,l,d,p,f;
return i.ensure({tab:a,...t[a],rows:(u=(c=n.get(a))==null?void 0:c.rows)!=null?u:0,columns:(d=(l=n.get(a))==null?void 0:l.columns)!=null?d:0,positions:(f=(p=n.get(a))==null?void 0:p.positions)!=null?
f:new Map})});return i.hiddenStay?[...s,{key:"setup.hidden"}]:s}function N0(e,t,n,r,o,i){var p;let s=Object.fromEntries(Wt.map(f=>[f,t[f].id])),c=(f=>({version:f,spreadsheetId:e.getId(),tabs:s,owner:
r}))((p=n==null?void 0:n.version)!=null?p:0),u=n&&{version:n.version,spreadsheetId:n.spreadsheetId,tabs:n.tabs,owner:n.owner},l=JSON.stringify(u)===JSON.stringify(c),d=Object.fromEntries(Wt.filter(
f=>!t[f].made).map(f=>[f,t[f].sheet]));Pp(c.version,{sheets:d,office:o,markKey:i},f=>{Na({...c,version:f}),l=!0}),l||Na(c)}function M0(e,t){if((e==null?void 0:e.tabs.settings)===void 0||
e.tabs.settings===t)return;let{settings:n={},staff:r}=e;return{...n,...r?{[le.staff.label]:r.join(", ")}:{}}}function I0(e,t){JSON.stringify(e)!==JSON.stringify(t)&&Ti(e);let n=t?Hd(e,t):[];
return n.length?[{key:"setup.staffJoined",with:{emails:n.join(", ")}}]:[]}function cm(e){var M,L;let t=ht(),n=ja(e),r=E0(e),{found:o,did:i}=rm(e,(M=t==null?void 0:t.tabs)!=null?M:{});r.push(...i),
o.summary.made&&o.summary.sheet.setFrozenRows(1);let s=new Map;for(let S of am){let V=np(S,o[S]);s.set(S,V.open),r.push(...V.did)}let a=om(t==null?void 0:t.markSecret),c=new se({book:e,setUpKey:a.key}
);for(let S of Wt)c.edits(S,o[S].sheet);let u,l=()=>u!=null?u:u=Session.getActiveUser().getEmail().toLowerCase()||n,d=M0(t,o.settings.id),p=s.get("settings").isNew;p||r.push(...Ka(c.table("settings"),
l,d));let f=p?(L=t==null?void 0:t.staff)!=null?L:[l()]:Tt(c.settingTexts()).settings.staff;r.push(...L0(e,o,s,f,n));for(let S of am)r.push(...A0(s.get(S)));p&&r.push(...Ka(c.table("settings"),l,d)),
N0(e,o,t,n,c,a.key);let m=a.isNew?Op(c,a.key):0;m&&r.push({key:"setup.markedAnew",with:{count:m}}),a.isNew&&a.allMarked();let h=c.table("units");r.push(...yi(o.summary.sheet,o.units.name,s.get(
"units").positions,h.rows)),(t==null?void 0:t.groups)!==kr(h.rows)&&Oi(kr(h.rows)),c.compileSettings(),r.push(...I0(c.settings().staff,t==null?void 0:t.staff));let g=Object.fromEntries(gi.map(S=>[S,
s.get(S).rows]));return gi.some(S=>{var V;return((V=t==null?void 0:t.lines)==null?void 0:V[S])!==g[S]})&&$i(g),ve(c,!0),SpreadsheetApp.flush(),{first:(!t||t.version===0)&&!m,did:r}}var Ni=(e,t=Fa)=>{
let n=SpreadsheetApp.getUi();n.alert(t,e,n.ButtonSet.OK)};function Ba(e,t){ScriptApp.requireScopes(ScriptApp.AuthMode.FULL,em(e));try{let n=Ai(),r=n?t(new se({who:Dn(n)})):[{key:"who.nobody"}];
r!=null&&r.length&&Ni(r.map(b).join(`\n`))}catch(n){Ni(b(ai(n)))}}function um(e){Ba(Li(e),t=>{let n=nm(e,t.remembered()),{caption:r,where:o}=Qf[e],i=SpreadsheetApp.getUi();o==="sidebar"?i.showSidebar(
n.setTitle(r)):i.showModalDialog(n.setWidth(o.width).setHeight(o.height),r)})}function lm(){Ba("showMissingFirst",e=>{let t=Yf(e);t.ok||Ni(t.problems.map(({sentence:n})=>n).join(`\n`))})}function z0(
e){let t=e.visitor();return t.is==="staff"||gr(ja(e.spreadsheet()),D(t))}function dm(){Ba("setUp",e=>{if(ht()&&!z0(e))return[{key:"who.staffOnly"}];let t=Nn();if(!t)return[{key:"workbook.busy"}];let{
first:n,did:r}=cm(e.spreadsheet());t.releaseLock();let o=r.map(b);return Ni(n?b({key:"setup.first"}):o.length?o.join(`\n`):b({key:"setup.nothing"}),"Thiết lập, sửa lại sổ"),[]})}var F0=(
...e)=>e.filter(([t])=>t).map(([,t])=>t);function Ha({runner:e,since:t,lastRun:n,trouble:r},o,i){let s=a=>a!==""&&ne(X(a),i)>1;if(!(!e||!o))return r?{key:"health.trouble",with:{trouble:r}}:!n||n< t?s(
t)?{key:"health.never",with:{since:ce(t)}}:void 0:s(n)?{key:"health.gap",with:{last:ce(n)}}:void 0}function pm({office:e,post:t,remembered:n,state:r}){let{runner:o}=n;if(!o||
!r.settings.lettersOn)return[];let i=o===D(e.visitor());return i&&!t.hasTrigger()?[{key:"health.noTrigger"}]:D0(Ha(n,!0,e.today))?[i?{key:"health.stalled"}:{key:"health.stalledOther",with:{email:o}}]:
[]}var D0=e=>e!==void 0&&e.key!=="health.trouble";function fm({office:e,remembered:{runner:t,hour:n},state:{settings:r}}){if(!t||!r.lettersOn||n===r.sendHour)return;let o={set:String(r.sendHour),runs:
String(n)};return t===D(e.visitor())?{key:"health.hour",with:o}:{key:"health.hourOther",with:{...o,email:t}}}function U0({remembered:{runner:e},state:t}){return[[e!=="",{key:"health.runner",with:{
email:e}}],[e==="",{key:"health.noRunner"}],[e!==""&&!t.settings.lettersOn,{key:"health.paused"}]]}function K0({office:e,remembered:t,state:n}){let{runner:r,hour:o,lastRun:i,did:s,trouble:a}=t,c=Ys(
e.now,o,i);return[[i!=="",{key:"health.lastRun",with:{at:ce(i),did:s}}],[i==="",{key:"health.noRun"}],[a!=="",{key:"health.trouble",with:{trouble:a}}],[r!==""&&n.settings.lettersOn,{key:
"health.nextRun",with:{day:he(X(c)),hour:String(o)}}],[pr(t,e.now),{key:"health.sending"}]]}function mm(e){let{post:t,state:n,quota:r}=e,o=t.zones(),i=u=>[...n.register.values()].filter(
l=>l.state===u).length,s=i("held"),a=i("unknown"),c=i("failed");return F0(...U0(e),...K0(e),[!0,{key:"health.quota",with:{left:r}}],[o.script!==o.book,{key:"letter.zones",with:o}],[s>0,{key:
"health.held",with:{letters:s}}],[a>0,{key:"health.unknown",with:{letters:a}}],[c>0,{key:"health.failed",with:{letters:c}}])}function hm(e){tm(),Z0(e==null?void 0:e.source)}function Z0(e){try{let t=
new se({book:e,waitMs:5e3});t.compileSettings(),pe(t,()=>ve(t,t.mayWrite("accounts","review"))),j0(t,e)}catch(t){t instanceof E&&t.problem.key!=="workbook.notSetUp"?e==null||e.toast(b(t.problem),
"Sổ Tài Khoản",30):t instanceof E||yr("onOpen",t)}}function j0(e,t){var r;let n=Ha((r=e.remembered().post)!=null?r:Gt,e.settings().lettersOn,e.today);n&&e.mayWrite("settings","value")&&(t==null||
t.toast(b(n),"Sổ Tài Khoản",30))}function gm(e,{unit:t,draft:n}){return e.drafts.keep(t,n),z({})}function ym(e,{unit:t}){return e.drafts.drop(t),z({})}var bm=["code","name","kind","parent","email",
"phone","required","extendedTo","note"],B0={code:["ma don vi","unit code","unit_code","code"],name:["ten","don vi","unit name","unit_name","name"],kind:["loai don vi","kind"],parent:[
"don vi cap tren","truc thuoc","parent"],email:["email","e-mail","thu dien tu","dia chi email"],phone:["dien thoai","so dien thoai","sdt","phone"],required:["bat buoc","required"],extendedTo:[
"gia han"],note:["note"]};function H0(e){var l,d,p,f,m;let t=e.replace(/^\uFEFF/,""),n=(l=t.split(/[\r\n]/).find(h=>h.trim()))!=null?l:"",r=n.indexOf("\u0009")>=0?"\u0009":((p=(d=n.match(/;/g))==null?
void 0:d.length)!=null?p:0)>((m=(f=n.match(/,/g))==null?void 0:f.length)!=null?m:0)?";":",",o=[],i=[],s="",a=!1,c=()=>{i.push(s),s=""},u=()=>{c(),o.push(i),i=[]};for(let h=0;h< t.length;h+=1){let g=t[
h];a?g!=='"'?s+=g:t[h+1]==='"'?(s+='"',h+=1):a=!1:g==='"'&&s===""?a=!0:g===r?c():g===`\n`?u():g!=="\r"&&(s+=g)}return(s||i.length)&&u(),o}var G0=e=>{let t=P(k(e));return bm.find(n=>P(Te[
n].heading)===t||B0[n].includes(t))};function Ga(e){let[t={cells:[]},...n]=H0(e).map((a,c)=>({line:c+1,cells:a})).filter(({cells:a})=>a.some(c=>c.trim())),r=new Map;t.cells.forEach((a,c)=>{let u=G0(
a);u&&!r.has(u)&&r.set(u,c)});let o=["code","name"].filter(a=>!r.has(a)).map(a=>Te[a].heading),i=[];return{lines:n.map(({line:a,cells:c})=>{var l;let u=Object.fromEntries(bm.map(d=>[d,k(r.has(d)?c[
r.get(d)]:"")]));for(let d of["name","kind","parent","note"]){let p=u[d]?Jt(c[r.get(d)]):void 0;p&&i.push({line:a,from:u[d],to:p.text})}return u.required&&(u.required=P(u.required)===P(G.no)?G.no:P(
u.required)===P(G.yes)?G.yes:u.required),u.extendedTo&&(u.extendedTo=(l=Ie(u.extendedTo))!=null?l:u.extendedTo),{line:a,unit:u}}),has:[...r.keys()],missingColumns:o,offers:i}}function Wa(e,t){let n={
added:[],changed:[],same:0,rejected:[]},r=new Map;t.forEach((s,a)=>{s.code.trim()&&r.set(s.code.trim(),a)});let o=new Map;for(let{line:s,unit:a}of e.lines)a.code&&!o.has(a.code)&&o.set(a.code,s);
let i=Do([...e.lines.map(({unit:s})=>s),...t.filter(s=>!o.has(s.code.trim()))]);return e.lines.forEach(({line:s,unit:a},c)=>{let u=i[c].filter(({column:m,problem:h})=>m!=="phone"&&
h.key!=="roster.codeTwice").map(ls),l=o.get(a.code);if(l!==void 0&&l!==s&&u.push(b({key:"roster.repeatedInPaste",with:{code:a.code,line:l}})),u.length){n.rejected.push({line:s,text:[a.code,
a.name].filter(Boolean).join(" · ")||"(trống)",why:u});return}let d=r.get(a.code);if(d===void 0){n.added.push({line:s,unit:a});return}let p=e.has.filter(m=>m!=="code"&&a[m]!==t[d][m]);if(
p.length===0){n.same+=1;return}let f=Object.fromEntries(e.has.map(m=>[m,a[m]]));n.changed.push({line:s,index:d,unit:f,code:a.code,name:a.name,columns:p.map(m=>Te[m].heading)})}),n}var W0=2e4;
function xm(e){return e.lines.length===0?[Q({key:"roster.empty"})]:e.lines.length>W0?[Q({key:"roster.tooLong"})]:e.missingColumns.map(t=>Q({key:"roster.needColumn",with:{column:t}}))}function wm(e,{
text:t}){if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let n=Ga(t),r=xm(n);if(r.length)return we(r);let o=Wa(n,e.table("units").rows);return z({added:o.added.map(({line:i,unit:s})=>({
line:i,code:s.code,name:s.name})),changed:o.changed.map(({line:i,code:s,name:a,columns:c})=>({line:i,code:s,name:a,columns:c})),same:o.same,rejected:o.rejected,offers:n.offers,missingColumns:[]})}
function V0(e,t){t.added.length+t.changed.length&&e.log([{what:{key:"log.roster",with:{added:t.added.length,changed:t.changed.length,rejected:t.rejected.length}}}]),e.putTyped("units",t.changed.map(({
index:n,unit:r})=>({index:n,cells:r}))),e.append("units",t.added.map(({unit:n})=>({...n}))),e.makeRoom("accounts",e.table("units").rows.length*2),ve(e,!0),e.readyLines()}function km(e,{text:t}){var o;
if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let n=Ga(t),r=xm(n);return r.length?we(r):(o=pe(e,()=>{let i=Wa(n,e.table("units").rows);return V0(e,i),z({added:i.added.length,changed:
i.changed.length,rejected:i.rejected.length})}))!=null?o:w({key:"workbook.busy"})}var q0=400;function vm(e,t,n,r,o=r){let i=Wr(e.settings),s=pn(e),a=e.deadline.dueBefore?Vr(e.deadline,"",e.settings,
i).last:"",c={days:[],quotaPerDay:r,last:a,unreached:0,dropped:0,finishes:!0},u=[],l=Math.min(q0,ne(t,n>a?n:a));for(let d=0;d<=l;d+=1){let p=j(t,d);if(i.sends(p)){let{line:f,held:m}=X0(e,s,p,d===0?o:
r,u,c);u=m,p<=n&&(f.recipients||f.held)&&c.days.push(f)}a&&e.settings.lettersFrom&&(p===a||!d&&a< p)&&(c.unreached=Y0(e,s,p))}return c.finishes=c.unreached===0&&c.dropped===0,c}function X0(e,t,n,r,o,
i){let s=Ot(e,n,t);i.dropped+=o.filter(d=>!s.wanted.has(d)).length;let{go:a,held:c,recipients:u}=$t(s.letters,r,e.settings.quotaReserve),l={};for(let d of a)l[d.kind]=(l[d.kind]||0)+1,t.assume(d,n);
return{line:{day:n,counts:l,recipients:u,held:c.length},held:c.map(({key:d})=>d)}}var Y0=({units:e},t,n)=>e.filter(r=>{var o;return I(r)&&xe(r.emails).length&&!((o=t.of(Rt(r.code)))!=null&&o.last)&&
r.extendedTo<=n}).length;function Sm({counts:e,held:t}){return[oo.filter(r=>e[r]).map(r=>`${e[r]} ${C(r).label.toLowerCase()}`).join(", "),t?`${t} thư chờ hôm sau`:""].filter(Boolean).join("; ")}
var Va=e=>({key:"setting.empty",with:{label:e}});function Rm({state:e,today:t,forecast:n,zones:r,me:o,runner:i,takesOver:s}){let{deadline:a,settings:c,staff:u,contact:l}=e,{unreached:d,dropped:p,
quotaPerDay:f}=n,m=Z(n.last),h=c.testTo.join(", "),g=uo(c),M=!!a.dueBefore&&!!c.lettersFrom&&!g,L=M&&(c.lettersFrom>n.last||t>n.last),S=e.units.filter(V=>I(V)&&!xe(V.emails).length).length;return{
refuse:_m([!a.dueBefore,Va("Hạn nộp (trước ngày)")],[!c.lettersFrom,Va("Gửi thư từ ngày")],[!xe(u).length,cs],[g,{key:"letter.testAddress",with:{text:h}}],[r.script!==r.book,{key:"letter.zones",with:
r}],[!!i&&i.toLowerCase()!==o.toLowerCase()&&!s,{key:"letter.otherRunner",with:{email:i}}],[M&&!L&&d>0,{key:"letter.cannotFinish",with:{units:d,quota:f,last:m}}]),warn:_m([L,{key:"letter.startLate",
with:{last:m}}],[p>0&&!d,{key:"letter.tight",with:{letters:p,quota:f}}],[S>0,{key:"letter.unreachable",with:{units:S}}],[!!h&&!g,{key:"letter.testMode",with:{to:h}}],[!l.trim(),Va(
"Liên hệ khi cần hỗ trợ")])}}var _m=(...e)=>e.filter(([t])=>t).map(([,t])=>t);var $m=21,Om=100,J0=400;function Me(e,t,n){return e.visitor().is==="staff"?n(Er(e,t)):w({key:"who.staffOnly"})}
function Er(e,t){let n=t.quota();return{office:e,post:t,quota:n,remembered:t.post(),state:Vo(e,t,void 0,n)}}var qa=e=>e>Om?J0:Om;function Xa({office:e,state:t,quota:n}){let r=pn(t),o=[];for(let i=0;
i<=$m;i+=1){let s=j(e.today,i),{go:a,held:c}=$t(Ot(t,s,r).letters,Math.min(i===0?n:1/0,qa(n)),t.settings.quotaReserve);a.forEach(u=>r.assume(u,s)),(a.length||c.length)&&o.push({day:s,go:a,held:
c.length})}return o}var Kn=(e,t)=>{var n;return(n=Ot(e.state,e.office.today).letters.find(r=>r.key===t))!=null?n:Xa(e).flatMap(({go:r})=>r).find(r=>r.key===t)};function Mi({office:e,post:t,remembered:
n,state:r,quota:o},i){let s=qo(e.compileSettings(),e.settings()),a=vm(r,e.today,j(e.today,$m),qa(o),Math.min(o,qa(o))),{refuse:c,warn:u}=Rm({state:r,today:e.today,forecast:a,zones:t.zones(),me:D(
e.visitor()),runner:n.runner,takesOver:i});return{refuse:[...s,...c],warn:u}}var Tm=60,Q0=40,Ya=(e,t)=>{var n,r,o;return{key:e.key,kind:C(e.kind).label,unit:(n=e.unit)!=null?n:"",name:(o=(r=
e.about.unit)==null?void 0:r.name)!=null?o:t.department,to:e.to.join(", ")}};function ek({day:e,go:t,held:n},r){var i;let o={};for(let{kind:s}of t)o[s]=((i=o[s])!=null?i:0)+1;return{day:e,words:he(e),
counts:Sm({day:e,held:n,recipients:0,counts:o}),letters:t.slice(0,Tm).map(s=>Ya(s,r)),more:Math.max(0,t.length-Tm)}}function tk({office:e,state:{units:t}}){let n=new Map(t.map(({code:o,name:i})=>[
o.trim(),i])),r=e.table("letters").rows.filter(({key:o})=>o).map((o,i)=>({row:o,i})).sort((o,i)=>o.row.at< i.row.at?1:o.row.at>i.row.at?-1:i.i-o.i).map(({row:{key:o,kind:i,unit:s,to:a,subject:c,state:
u,at:l,why:d}})=>{var p;return{key:o,kind:i,unit:s,name:(p=n.get(s.trim()))!=null?p:"",to:a,subject:c,state:u,at:ce(l),why:d}});return{unknown:r.filter(({state:o})=>o===K.unknown),recent:r.slice(0,
Q0)}}var Ii=e=>Q(e);function zi(e){let{office:t,remembered:{runner:n},state:r}=e,{refuse:o,warn:i}=Mi(e,!1),s=fm(e);return{on:r.settings.lettersOn&&n!=="",runner:n,me:D(t.visitor()),testTo:
r.settings.testTo.join(", "),stopped:pm(e).map(Ii),refuse:o.map(Ii),warn:[...i,...s?[s]:[]].map(Ii),health:mm(e).map(Ii),days:Xa(e).map(a=>ek(a,r)),...tk(e)}}var Ja=(e,t,{key:n})=>Me(e,t,r=>{var u;
let o=Kn(r,n),i=D(e.visitor());if(!o||!i)return w({key:"letter.gone"});if(r.quota<1)return w({key:"letter.noQuota"});let s={...o,to:[i],about:{...o.about,insteadOf:(u=o.about.insteadOf)!=null?u:o.to}}
,{senderName:a,replyTo:c}=r.state.settings;try{t.send({to:[i],...Rn(s,r.state),senderName:a||r.state.department,replyTo:c})}catch{return w({key:"letter.notSent",with:{to:i}})}return z({to:i})}),Qa=(e,
t,{key:n})=>Me(e,t,r=>{var s;let o=Kn(r,n);if(!o)return w({key:pr(r.remembered,e.now)?"letter.busy":"letter.gone"});let i={...o,about:{...o.about,today:e.today}};try{let a=Yo(e,t,(c,{register:u})=>{
var l;return Xe((l=u.get(n))==null?void 0:l.state)?[]:[i]},`${mr}: ${D(e.visitor())}`);return a?a.held?w((s=a.stopped)!=null?s:{key:"letter.noQuota"}):!a.sent&&!a.failed&&!a.unknown?w({key:
"letter.gone"}):(e.log([{what:{key:"log.sentEarly"},unit:o.unit}]),z({did:a.did})):w({key:"letter.busy"})}catch(a){if(a instanceof rt)return w({key:"workbook.busy"});throw a}});function Pm({office:e,
post:t},n,r,o,i){let s=`${o.why}: ${D(e.visitor())}`,a=t.alone(e,()=>{let{rows:c}=e.table("letters"),u=dr(c).get(n);return u===void 0&&!i?w({key:"letter.gone"}):r(u===void 0?void 0:dn(c[u].state))?(
nt(e,new Map([[n,{...i&&u===void 0?Se(i,"planned",e.now):{},...o,why:s,at:e.now}]])),z({})):w({key:"letter.settled"})});return a?a.value:w({key:"workbook.busy"})}var ec=(e,t,{key:n})=>Me(e,t,r=>Pm(r,
n,o=>!Xe(o),{state:K.skipped,why:"Cán bộ chọn bỏ qua"},Kn(r,n))),tc=(e,t,{key:n,wasSent:r})=>Me(e,t,o=>Pm(o,n,i=>i==="unknown",r?{state:K.sent,why:"Cán bộ xác nhận đã gửi"}:{state:K.lapsed,why:
"Cán bộ xác nhận chưa gửi"}));function nk({office:e,post:t,remembered:n,state:r},o,i){var a;let s=t.alone(e,()=>{let c=e.table("settings").rows.findIndex(u=>u.label.trim()===le.lettersOn.label);
return c<0?!1:(e.putTyped("settings",[{index:c,cells:{value:o?"Có":"Không"}}]),o?t.setRunner({runner:i,hour:r.settings.sendHour,since:e.now}):n.runner===i&&t.setRunner({runner:"",hour:0,since:""}),
!0)});return(a=s==null?void 0:s.value)!=null?a:!1}var nc=(e,t,{on:n,takeOver:r})=>Me(e,t,o=>{let i=n?Mi(o,r).refuse:[];if(i.length)return we(i.map(a=>Q(a)));let s=t.me();return n&&t.setTrigger(
o.state.settings.sendHour),nk(o,n,s)?(!n&&o.remembered.runner===s&&t.setTrigger(void 0),e.compileSettings(),e.log([{what:{key:n?"log.lettersOn":"log.lettersOff"}}]),z(zi(Er(e,t)))):w({key:
"workbook.busy"})});function rk({office:e,post:t,remembered:{runner:n,hour:r,since:o},state:{settings:i}}){if(!i.lettersOn||r===i.sendHour||n===""||n!==D(e.visitor())||n!==t.me()||!t.hasTrigger(
))return!1;try{return t.setTrigger(i.sendHour),t.setRunner({runner:n,hour:i.sendHour,since:o}),!0}catch{return!1}}var Cm=(e,t)=>Me(e,t,n=>{let r=!!n.remembered.inFlight;return r&&Od(e,t),z(zi(rk(n)||
r?Er(e,t):n))}),Em=(e,t,{key:n})=>Me(e,t,r=>{let o=Kn(r,n);if(!o)return w({key:"letter.gone"});let{subject:i,html:s,text:a,attachments:c}=Rn(o,r.state);return z({...Ya(o,r.state),subject:i,html:s,
text:a,zalo:yd(o,r.state),attachments:c.map(({name:u})=>u)})});var Fi=e=>Zd(JSON.stringify(De.map(t=>e[t])));function ok(e,t,n){let r={row:e.rowId},o=Ct(e,n),i=[];o==="returned"&&i.push({key:
"account.returned",sentence:Xt(go(e.comment)),...r});for(let s of t.findings)s.level==="fault"&&i.push({key:s.problem.key,sentence:Xt(s.problem),field:s.field,...r});return o==="changed"&&i.push({key:
"remark",sentence:Xt({key:"account.changedSince",with:{columns:gn(e,n).join(", ")}}),...r}),i}var rc=(e,t)=>e.rowId||`~${t}`;function Ar(e,t,n,r=Sn(e)){let o=Object.fromEntries(q.map(s=>[s,e[s]])),i=
de(e);return{rowId:rc(e,t),version:Fi(e),fields:o,stopped:i,says:i?[]:ok(e,r,n),review:Ct(e,n),comment:e.comment}}var Di=(e,t,n)=>tn({dueBefore:t.dueBefore,graceUntil:t.graceUntil,extendedTo:e==null?
void 0:e.extendedTo},n),Vt=(e,t)=>e.flatMap((n,r)=>n.unit.trim()===t&&q.some(o=>n[o])?[{row:n,index:r}]:[]);var Am=({code:e,name:t})=>({code:e.trim(),name:t});function Lm(e,t){var m;let n=e.visitor(),
r=e.settings(),o=e.table("units").rows,i=Pi(n,o),s=(m=t.unit)!=null?m:i.length===1?i[0].code.trim():void 0;if(s!==void 0){let h=Ei(s,n,o,r);if(!h.may)return w(h.why)}let a=Ci(n,r);if(s===void 0&&
i.length===0&&!a)return w(Ia(n,r));let c=o.find(h=>h.code.trim()===s),{guidance:u,federation:l,department:d,contact:p,notice:f}=r;return z({who:{email:D(n),isStaff:n.is==="staff"},unit:c&&{...Am(c),
status:c.status,timeliness:c.timeliness},yourUnits:i.map(Am),mayChoose:a,rows:c?Vt(e.table("accounts").rows,c.code.trim()).map(({row:h,index:g})=>Ar(h,g,e.markKey())):[],deadline:Di(c,r,e.today),
guidance:u,federation:l,department:d,contact:p,notice:f,draft:c?e.drafts.get(c.code.trim()):""})}function Nm(e){let t=e.visitor(),n=e.table("units").rows,r=Pi(t,n),o=Ci(t,e.settings())?n:r;return z({
units:o.filter(i=>i.code&&i.name).map(i=>[i.code.trim(),i.name])})}var Mm=200,ik=30,sk=(e,t)=>({...Vi(ye),unit:e,usage:Y.active,rowId:t}),ak=(e,t)=>q.every(n=>e[n]===t[n])&&de(e)===de(t),ck=(e,
t)=>t.stopped&&e.kind?void 0:Sn(t.fields),uk=(e,t,n)=>({...e,...n==null?void 0:n.values,usage:t.stopped?Y.stopped:Y.active});function lk(e,t,n){let r=n.findIndex((u,l)=>rc(u,l)===e.rowId),o=r<0?
void 0:n[r];if(o&&o.unit.trim()!==t)return Q({key:"who.notYours"},{row:e.rowId});if(!o&&e.version!=="")return Q({key:"form.rowGone"},{row:e.rowId});let i=o!=null?o:sk(t,e.rowId),s=ck(i,e),a=uk(i,e,s);
if(!o)return{sent:e,reading:s,after:a,what:"added"};let c=ak(o,a)?"same":de(a)&&!de(o)?"stopped":"changed";return{sent:e,reading:s,index:r,before:o,after:a,what:c}}var dk=(e,t)=>t.flatMap(({before:n,
index:r,sent:o,what:i})=>n&&i!=="same"&&Fi(n)!==o.version?[Ar(n,r,e.markKey())]:[]);function pk(e){return e.filter(({sent:t,what:n})=>!t.stopped&&n!=="same").flatMap(({sent:t,reading:n})=>{var r;
return((r=n==null?void 0:n.findings)!=null?r:[]).filter(o=>o.level==="fault").map(o=>({key:o.problem.key,sentence:Xt(o.problem),row:t.rowId,field:o.field,suggest:o.suggest}))})}function fk(e,t,n){
let r=e.some(({after:i})=>!de(i)&&i.kind!==v.none),o=new Set(e.map(({index:i})=>i));return r?Vt(n,t).filter(({row:i,index:s})=>i.kind===v.none&&!de(i)&&!o.has(s)).map(({row:i,index:s})=>({sent:{rowId:
i.rowId,version:Fi(i),fields:i,stopped:!0},index:s,before:i,after:{...i,usage:Y.stopped},what:"stopped"})):[]}function mk(e,t,n){let r=new Map(e.map(s=>[s.index,s.after])),o=[...Vt(n,t).map(({row:s,
index:a})=>{var c;return(c=r.get(a))!=null?c:s}),...e.filter(s=>s.index===void 0).map(s=>s.after)].filter(s=>!de(s)),i=o.filter(s=>s.kind===v.none);return i.length===0||i.length===o.length?[]:i.map(
s=>Q({key:"account.noneWithAccounts"},{row:s.rowId,field:"kind"}))}var hk=e=>e.some(({what:t,after:n})=>(t==="added"||t==="changed")&&n.kind!==v.none&&!de(n));function gk(e,t,n,r){let o=dk(e,n);if(
o.length)return we(o.map(a=>Q({key:"form.conflict"},{row:a.rowId})),o);let i=n.filter(({what:a})=>a==="added").length;if(i>0&&Vt(r,t.unit).length+i>Mm)return w({key:"form.unitFull",with:{most:Mm}});
let s=[...pk(n),...mk(n,t.unit,r)];return hk(n)&&!t.consent&&s.push(Q({key:"form.consent"},{field:"consent"})),s.length?we(s):void 0}var yk=e=>[...new Set(e.flatMap(({before:t,after:n})=>[...q.filter(
r=>{var o;return((o=t==null?void 0:t[r])!=null?o:"")!==n[r]}).map(Ue),...t&&t.usage!==n.usage?[Ue("usage")]:[]]))],Im=e=>Object.fromEntries(Mc.map(t=>[t,e[t]]));function bk(e,t,n,r){let o=e.visitor(),
i=D(o),s=e.table("accounts");for(let{after:l,what:d}of t){let p=d!=="stopped"&&l.kind!==v.none&&n.consent;Object.assign(l,{updated:e.now,by:i,source:Bn.form},p?{consent:`${i||
"Người dùng biểu mẫu"}, ${ce(e.now)}`}:{})}let a=s.rows.slice(),c=t.filter(l=>l.index===void 0);e.log([{what:{key:r?"log.formUnlisted":"log.form"},unit:n.unit,rowId:t.map(({after:l})=>l.rowId).join(
", "),columns:yk(t)}]);for(let l of t)l.index!==void 0&&(a[l.index]=l.after);let u=qs(e,{accounts:[...a,...c.map(l=>l.after)],units:[n.unit],typed:t.filter(l=>l.index!==void 0).map(l=>({index:l.index,
cells:Im(l.after)})),added:c.map(l=>Im(l.after))});return o.is==="staff"&&e.putOwn("accounts",t.filter(({before:l})=>(l==null?void 0:l.review)===H.passed).map(({index:l})=>({index:l,cells:{review:""}}
))),u}function xk(e,t,n,r){let o=e.table("units").rows.find(a=>a.code.trim()===t.unit),i=e.settings(),s=new Map(r.accounts.map(({own:a,reading:c})=>[a.rowId,c]));return{unit:{code:o.code.trim(),name:
o.name,status:o.status,timeliness:o.timeliness},recorded:n.map(({after:a,what:c})=>({rowId:a.rowId,title:a.kind===v.none?`${v.none}: ${a.reason}`:a.pageName||a.accountName,address:a.address,what:c})),
rows:Vt(e.table("accounts").rows,t.unit).map(({row:a,index:c})=>Ar(a,c,e.markKey(),s.get(a.rowId))),deadline:Di(o,i,e.today),pages:i.pages}}function wk(e,t){let n=e.table("units").rows,r=Ei(t.unit,
e.visitor(),n,e.settings());if(!r.may)return w(r.why);let o=e.table("accounts").rows,i=t.rows.map(d=>lk(d,t.unit,o)),s=i.filter(d=>"sentence"in d);if(s.length)return we(s);let a=i;a.push(...fk(a,
t.unit,o));let c=gk(e,t,a,o);if(c)return c;let u=a.filter(({what:d})=>d!=="same"),l=u.length?bk(e,u,t,r.unlisted):pd(e,t.unit);return z(xk(e,t,a,l))}function zm(e,t){var n;return t.rows.length===0?w({
key:"form.nothing"}):t.rows.length>ik?w({key:"form.tooMany"}):new Set(t.rows.map(r=>r.rowId)).size!==t.rows.length?we([{key:"form.oldPage",sentence:b({key:"form.oldPage"})}]):(n=pe(e,()=>wk(e,
t)))!=null?n:w({key:"workbook.busy"})}var bt=e=>A().check(Si(e)),Ui=bt(Fo),kk=F(Object.fromEntries(q.map(e=>[e,bt(2e3)]))),vk=F({rowId:A().check($r(/^[~\w-]{1,40}$/)),version:bt(400),fields:kk,
stopped:zn()}),oc=F({}),Ki=F({key:bt(300)}),yt=(e,t)=>({input:e,run:t}),gt=(e,t)=>yt(e,(n,r,o)=>t(n,o)),Fm={openForm:gt(F({unit:Ht(Ui)}),Lm),listUnits:gt(oc,Nm),saveReport:gt(F({unit:Ui,consent:zn(),
rows:Bt(vk).check(Si(60))}),zm),keepDraft:gt(F({unit:Ui,draft:bt(6e4)}),gm),dropDraft:gt(F({unit:Ui}),ym),checkAll:gt(oc,fd),previewRoster:gt(F({text:bt(4e6)}),wm),importRoster:gt(F({text:bt(4e6)}),
km),lettersView:yt(oc,Cm),previewLetter:yt(Ki,Em),sendToMe:yt(Ki,Ja),sendNow:yt(Ki,Qa),skipLetter:yt(Ki,ec),decideUnknown:yt(F({key:bt(300),wasSent:zn()}),tc),switchLetters:yt(F({on:zn(),takeOver:zn(
)}),nc)},Sk=41e5;function Dm(e,t,n,r){if(typeof n!="string"||!Object.prototype.hasOwnProperty.call(Fm,n))throw new Error("unknown call");if(typeof r!="string"||r.length>Sk)throw new Error(
"malformed body");let{input:o,run:i}=Fm[n];return i(e,t,vf(o,JSON.parse(r)))}function _k(e){try{return!e.mayWrite("accounts","unit")||!e.mayWrite("units","status")}catch{return!1}}function Um(e,t){
let n;try{let r=Ai();if(r==="")return JSON.stringify(w({key:"who.nobody"}));let o=n=new se({who:Dn(r)});return JSON.stringify(Dm(o,new Fn(()=>o.spreadsheet()),e,t))}catch(r){let o=ai(r);
return JSON.stringify(w(o.key==="workbook.unexpected"&&n&&_k(n)?{key:"workbook.protected"}:o))}}function Rk(e){hm(e)}function Ok(e){e!=null&&e.range&&e.source&&Xf(e)}function $k(e,t){return Um(e,t)}
function Tk(e){qf(e)}function Pk(){lm()}function Ck(){dm()}return Wm(Ek);})();
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
