// Sổ Tài Khoản. Built from TypeScript by build.mjs: change the sources, not this file.
"use strict";var App=(()=>{var Mr=Object.defineProperty;var Bm=Object.getOwnPropertyDescriptor;var Hm=Object.getOwnPropertyNames;var Gm=Object.prototype.hasOwnProperty;var Wm=(e,t,n)=>t in e?Mr(e,t,{
enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var Vm=(e,t)=>{for(var n in t)Mr(e,n,{get:t[n],enumerable:!0})},qm=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(
let o of Hm(t))!Gm.call(e,o)&&o!==n&&Mr(e,o,{get:()=>t[o],enumerable:!(r=Bm(t,o))||r.enumerable});return e};var Xm=e=>qm(Mr({},"__esModule",{value:!0}),e);var R=(e,t,n)=>Wm(e,typeof t!="symbol"?t+"":
t,n);var Ik={};Vm(Ik,{onEdit:()=>Ek,onOpen:()=>Pk,openPage:()=>lm,rpc:()=>Ak,sendDailyLetters:()=>Lk,setUp:()=>Mk,showMissingFirst:()=>Nk});var Ir=e=>Date.UTC(+e.slice(0,4),+e.slice(5,7)-1,+e.slice(8,
10)),cc=e=>String(e).padStart(2,"0"),B=(e,t)=>new Date(Ir(e)+t*864e5).toISOString().slice(0,10),ne=(e,t)=>Math.round((Ir(t)-Ir(e))/864e5),Zi=e=>new Date(Ir(e)).getUTCDay(),X=e=>e.slice(0,10),kt=
e=>new Date(e+252e5).toISOString().slice(0,19),zr=e=>Date.parse(`${e.length===10?`${e}T00:00:00`:e}Z`)-252e5,Z=e=>e?`${e.slice(8,10)}/${e.slice(5,7)}/${e.slice(0,4)}`:"",ae=e=>e?`${Z(e)} ${e.slice(11,
16)}`:"",Ym=["Chủ nhật","thứ Hai","thứ Ba","thứ Tư","thứ Năm","thứ Sáu","thứ Bảy"],he=e=>`${Z(e)} (${Ym[Zi(e)]})`,uc=(e,t,n)=>{let r=new Date(Date.UTC(e,t-1,n));return r.getUTCFullYear()===e&&
r.getUTCMonth()===t-1&&r.getUTCDate()===n?`${e}-${cc(t)}-${cc(n)}`:void 0};function Ie(e){let t=e.trim(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(t);if(n)return uc(+n[1],+n[2],+n[3]);let r=
/^(?:ngày\s+)?(\d{1,2})[\x2f.-](\d{1,2})[\x2f.-](\d{4}|\d{2})(?:\s.*)?$/i.exec(t);return r?uc(r[3].length===2?2e3+ +r[3]:+r[3],+r[2],+r[1]):void 0}var lc={"account.required":
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
"Đề nghị mở trang hoặc nhóm của đơn vị, sao chép địa chỉ rồi dán vào đây; trên điện thoại, bấm dấu ba chấm (…) và chọn “Sao chép liên kết”.",dc={"address.EMPTY":`Chưa nhập địa chỉ truy cập. ${ze}`,
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
"Đây là liên kết chia sẻ rút gọn, chưa biết dẫn tới trang nào. Đề nghị mở liên kết, khi trang hiện ra thì sao chép địa chỉ đầy đủ và dán lại."};var Fr=e=>/^[^@]*\s[^@]*$/.test(e.trim())?
" Nếu ô đang hiện thẻ người thì xóa ô, gõ lại địa chỉ dạng chữ.":"",pc={"email.EMPTY":"Chưa có địa chỉ email. Đề nghị nhập một địa chỉ, ví dụ: hoa.nguyen@gmail.com.","email.MULTIPLE":
"Ô này có nhiều địa chỉ email. Đề nghị chỉ để lại một địa chỉ của người quản trị.","email.NO_AT":"Địa chỉ email thiếu dấu @. Đề nghị nhập đủ, ví dụ: hoa.nguyen@gmail.com.","email.NO_LOCAL":
"Thiếu phần tên đứng trước dấu @. Đề nghị nhập đủ địa chỉ email.","email.TWO_AT":"Địa chỉ email có nhiều dấu @. Đề nghị chỉ để lại một dấu và một địa chỉ.","email.SPACES":
"Trong địa chỉ email có khoảng trắng. Đề nghị viết liền.","email.ACCENTS":"Địa chỉ email có chữ có dấu hoặc ký tự lạ. Đề nghị gõ lại bằng chữ không dấu.","email.COMMA":
"Trong địa chỉ email có dấu phẩy. Đề nghị thay bằng dấu chấm.","email.CHARS":"Địa chỉ email có ký tự không dùng được. Đề nghị chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới.",
"email.DOTS":"Dấu chấm trong địa chỉ email đặt chưa đúng chỗ. Đề nghị xem lại.","email.DOMAIN":"Phần sau dấu @ chưa đúng. Đề nghị nhập đủ, ví dụ: gmail.com, yahoo.com.vn.","email.LENGTH":
"Địa chỉ email quá dài. Đề nghị kiểm tra lại.","email.PHONE_IN_EMAIL":"Đây là số điện thoại. Đề nghị chuyển sang ô Điện thoại và nhập địa chỉ email vào ô này.","email.URL_IN_EMAIL":
"Đây là địa chỉ trang mạng. Đề nghị nhập địa chỉ email, ví dụ: hoa.nguyen@gmail.com.","email.NAME_IN_EMAIL":
"Đây là tên, chưa phải địa chỉ email. Đề nghị nhập địa chỉ có dấu @ (nếu ô trong bảng đang hiện thẻ người thì xóa ô, gõ lại địa chỉ dạng chữ).","email.note.TEXT_AROUND":
"Chỉ lấy phần địa chỉ email, bỏ phần chữ đi kèm."};var fc={"person.EMPTY":"Ô này chưa có nội dung. Đề nghị nhập.","person.SHORT":"Nội dung quá ngắn. Đề nghị nhập đầy đủ.","person.LONG":
"Họ tên dài quá 60 ký tự. Đề nghị chỉ nhập họ và tên.","person.TOO_LONG":"Nội dung dài quá 100 ký tự. Đề nghị viết ngắn lại.","person.CHARS":
"Có ký tự không dùng được ở đây. Đề nghị chỉ nhập bằng chữ.","person.SHIFTED":"Nội dung này có vẻ của cột khác. Đề nghị xem lại, có thể các cột đã bị lệch.","person.OFFICE_IN_NAME":
"Ô này có cả chức vụ. Đề nghị chỉ để họ tên, chuyển chức vụ sang ô Chức vụ.","person.TWO_PEOPLE":"Ô này có nhiều người. Đề nghị chỉ ghi một người quản trị; người khác khai ở dòng riêng.",
"person.ENCODING":"Chữ bị lỗi phông. Đề nghị gõ lại bằng bảng mã Unicode.","person.ADDRESS_IN_NAME":"Đây là địa chỉ truy cập. Đề nghị chuyển sang ô Địa chỉ truy cập và nhập tên vào ô này.",
"person.EMAIL_IN_NAME":"Đây là địa chỉ email. Đề nghị chuyển sang ô Email và nhập tên vào ô này.","person.PHONE_IN_NAME":
"Đây là số điện thoại. Đề nghị chuyển sang ô Điện thoại và nhập tên vào ô này.","person.note.ONE_WORD":"Họ tên chỉ có một chữ. Đề nghị kiểm tra xem đã đủ họ và tên chưa.","person.note.TITLE_STRIPPED":
"Chỉ ghi họ tên, bỏ phần xưng hô, học vị đứng trước."};var mc={"phone.EMPTY":"Chưa nhập số điện thoại. Đề nghị nhập một số của người quản trị, ví dụ 0912 345 678.","phone.MULTIPLE":
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
"Đây có thể là số di động, cũng có thể là số cố định ghi theo mã vùng cũ. Nếu là số cố định, đề nghị ghi lại theo mã vùng mới, bắt đầu bằng 02."};function Bn(e,t=160){if(e.length<=t)return e;let n=
t-1;for(;n>0&&/[\u0300-\u036F\uDC00-\uDFFF\u200D\uFE0F]/.test(e.charAt(n));)n-=1;return`${e.slice(0,n)}…`}var Jm=new Map([["comment",1e3],["text",500],["value",500],["units",800],["columns",500],[
"did",800],["trouble",800]]);function Dr(e){return typeof e!="object"||e===null?e:Object.fromEntries(Object.entries(e).map(([t,n])=>[t,typeof n=="string"?Bn(n,Jm.get(t)):n]))}var ji={...dc,...mc,
...pc,...fc,...lc};function Yt({key:e,with:t}){let n=ji[e];return typeof n=="string"?n:n(Dr(t))}var Qm="µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",eh=
"àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",th=/([aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõï])|[ôöñíìæóòî]/gi,nh="âáàåãäêéèúüë_ùøûõï",rh=[0,1,0,9,3,35],oh="ôöñíìæóòî",ih=
"ơưđíìỉĩịỵ",sh="€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ",gc=/[A-Za-z\xA1-\u1EF9]+/g,ah=/[\u1EA0-\u1EF9ăđĩơũưĂĐĨƠŨƯ]/,yc=/[^\0-\x7F]/,bc=/á[º»]|Ä[‘ƒ©\x90\x91\x83]|Å[©¨]|Æ[°¡¯]|Ã[\x80-\x9F\xA1-\xBF]/,ch=
/[a-z]Ã|Ã.[a-z]/,uh=
/^(?:ngh?|[cgknp]h|t[hr]|gi|qu|[bcdđghklmnprstvx])?(?:(?:[aăâeêioôơuưy]|o[aăe]|[iy]ê|u[âôy]|ươ|uyê)(?:ng|[cmnpt])|(?:o?a|u?ê|i|u?y)[cn]h|o?a[ioy]?|au|â[uy]|o?eo?|êu?|i[au]?|[iy]êu|ô?i|oi?|u?ôi?|ơi?|u[ai]?|uây|u[êơ]|uy[au]?|ư[aiu]?|ươ[iu]|y)$/,
lh=/[ăâêôơư](?![12]|ơ[12]).*[12]|[12].*[ăâêôơư]|(?:[aeou]i|[aeio]u|[ae]o|ay|[iu]a)[12]|^[^1]*(?:[cpt]|ch)$/;function dh(e){let t=e.toLowerCase();if(t.length>7||e.slice(1)!==t.slice(1)&&
e!==e.toUpperCase())return!1;let n=t.normalize("NFD").replace(/[\u0301\u0323]([\u0302\u0306]?)/g,"$11").replace(/[\u0300\u0303\u0309]/g,"2").normalize("NFC");return uh.test(n.replace(/[12]/,""))&&
!lh.test(n.replace(/^(?:gi|qu)(?=[^12])/,""))}var hc=e=>!/[a-z]/.test(e)&&/[A-Z]\S*[A-Z]/.test(e);function xc(e){let t=hc(e);return e.replace(gc,n=>{let r=n.replace(/[^A-Za-z]/g,o=>eh[Qm.indexOf(o)]||
o);return t||hc(n)?r.toUpperCase():r})}function wc(e){return e.replace(th,(t,n)=>{let r=t.toLowerCase(),o=r.charAt(0),i=nh.indexOf(r.charAt(1)),s=rh[i%6],a=i<6?2:i<12?6:-1,c=n?a<0?[s]:i%6?[a,s]:[a]:[
],u=(ih[oh.indexOf(o)]||o)+String.fromCharCode(...c.map(l=>768+l));return t.charAt(0)===o?u:u.toUpperCase()}).normalize("NFC")}function kc(e){let t=e.replace(/(Ã|Æ|áº|á»)(?: |$)/g,"$1\u00a0"),n;try{n=
decodeURIComponent(t.replace(/[^]/g,s=>{let a=s.charCodeAt(0),c=a>255?128+sh.indexOf(s):a;return c<128&&a>255?"%FF":`%${(c+256).toString(16).slice(1)}`})).normalize("NFC")}catch{return}let{good:r,bad:
o}=Ur(n),i=bc.test(e);return i&&t===e||(i||ch.test(e))&&r&&!o?n:void 0}function Ur(e,t=String){let n=(e.match(gc)||[]).filter(o=>o.length>1&&yc.test(o)),r=n.filter(o=>dh(t(o))).length;return{good:r,
bad:n.length-r}}var ph={tcvn3:xc,vni:wc,mojibake:kc};function Jt(e){if(!yc.test(e))return;let t=e.normalize("NFC");if(ah.test(t))return"unicode";if(bc.test(t)||kc(t)!==void 0)return"mojibake";let n=
Ur(t);if(n.bad===0)return;let r=Ur(t,xc),o=Ur(t,wc),i=r.good< o.good?o:r;return i.good>n.good&&i.good>=4*i.bad?i===o?"vni":"tcvn3":void 0}function Qt(e){let t=Jt(e),n=t&&t!=="unicode"?ph[t](
e.normalize("NFC")):void 0;return n===void 0?void 0:{from:t,text:n}}var fh=/[\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\0-\x08\x0E-\x1F\x7F]/g,mh=/[\x80-\x9F\xAD]/g,
hh=/\s*[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]\s*/g,gh=[768,777,771,769,803];function k(e){if(!/^(?:str|num|bo|bi)/.test(typeof e))return"";let t=String(e).replace(fh,"");if(/[\x80-\xA0\xAD]/.test(
t)){let n=t.replace(/[^\S\xA0]+/g," ").replace(/^ | $/g,"").normalize("NFC"),r=Jt(t);if(r&&r!=="unicode"&&Jt(n)===r)return n}return t.replace(mh,"").replace(/\s+/g," ").trim().normalize("NFC")}
function C(e){let t=e.toLowerCase();return/[^\0-\x7F]/.test(t)?t.normalize("NFD").replace(/[\u0300-\u036F]/g,"").replace(/[đðɖ]/g,"d"):t}function ge(e){return k(e).toLowerCase().replace(/[ðɖ]/g,
"đ").replace(hh,"-").normalize("NFD").replace(/(o[\u0300-\u0323](?=[ae])|u[\u0300-\u0323](?=y))(.)/g,(t,n,r)=>n.charAt(0)+r+n.charAt(1)).normalize("NFC")}function Rc(e,t){return ge(e)===ge(t)}var vc=
" _-–—,;:!?.…·'‘’\"“”«»()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";function Sc(e){let t="",n="",r="";return e.normalize("NFD").replace(/([^\u0300-\u036F])([\u0300-\u036F]*)/gu,
(o,i,s)=>{let a=i.toLowerCase(),c=s.replace(/[^\u0302\u0306\u031B]/g,""),u=c?vc.indexOf((a+c).normalize("NFC")):-1,l=u<0?vc.indexOf(a):u,d=u<0?s:s.replace(c,"");return t+=l<0?a:String.fromCharCode(
l+1),n+=d?gh.indexOf(d.charCodeAt(0))+1||9:0,r+=a===i?0:1,""}),`${t}\0${n}\0${r}`}function _c(e,t){let n=Sc(e),r=Sc(t);return n< r?-1:n>r?1:0}function Oc(e){return e.toLowerCase().normalize(
"NFC").replace(/(^|[\s.'’-])([^\s.'’-])/gu,(t,n,r)=>n+r.toUpperCase())}function Kr(e,t){let n=e.length>t.length?e:t,r=n===e?t:e,o=n.length-r.length;if(o>1)return!1;let i=0,s=0;for(;i< r.length&&
e.charCodeAt(i)===t.charCodeAt(i);)i+=1;for(;s< r.length-i&&n.charCodeAt(n.length-1-s)===r.charCodeAt(r.length-1-s);)s+=1;let a=r.length-i-s;return o===1?a===0:a===1||a===2&&e[i]===t[i+1]&&e[i+1]===t[
i]}var yh=new Map(Object.entries({ldld:"lien doan lao dong",cdcs:"cong doan co so",cdn:"cong doan nganh",cdvc:"cong doan vien chuc",cd:"cong doan",cti:"cong ti",ct:"cong ti",h:"huien",tx:"thi xa",tp:
"thanh pho",it:"i te",va:"",thpt:"trung hoc pho thong",thcs:"trung hoc co so",ttit:"trung tam i te",ubnd:"ui ban nhan dan",mtv:"mot thanh vien",tnhh:"trach nhiem huu han",cp:"co phan",bv:"benh vien"}
)),ov=new Set("lien doan lao dong cong co so nganh tinh huien".split(" "));function Bi(e,t=new Map){return[].concat(...e.split(/\s+/).map(n=>{let r=t.get(n);if(r)return r;let i=C(n).replace(/y/g,
"i").replace(/\b([a-z])\.(?=[a-z]\b)/g,"$1").split(/[^a-z0-9]+/).map(s=>{let a=yh.get(s);return a===void 0?s:a}).join(" ").split(" ").filter(Boolean);return t.set(n,i),i}))}var bh=["trang",
"fan ?page","page","facebook","fb","nhom","group","chinh thuc","official","lien doan lao dong","cong doan(?: co so| nganh)?"],xh=new RegExp(` (?:${bh.join("|")})(?= )`,"g"),Hi=
/^(?:huien|thi xa|thanh pho) /;function $c(e){let t=new Map,n=new Map,r=new Map,o=s=>` ${Bi(s,t).join(" ")} `.replace(xh,"").replace(/ tinh [a-z ]{2,30}$/," ").trim(),i=(s,a)=>{s&&r.set(s,(r.get(s)||
new Set).add(a))};for(let s of e){let a=s.code.trim(),c=o(s.name),u=/ tinh ([a-z ]{2,30})$/.exec(Bi(s.name,t).join(" "));n.set(a,c),i(c,a),Hi.test(c)&&i(c.replace(Hi,""),a),u&&i(u[1],"")}return{
coreOf:o,own:n,units:r}}function Tc(e,{coreOf:t,own:n,units:r}){let o=e.unit.trim(),i=n.get(o),s=t(k(e.pageName||e.accountName)),a=[...r.get(s)||[]],c=i===void 0||!Hi.test(s)&&` ${i} `.includes(
` ${s} `);return a.length===1&&a[0]!==o&&!c?a[0]:void 0}function vt(e,t){let n=new Map;for(let r of e){let o=t(r)||"",i=n.get(o);i?i.push(r):o&&n.set(o,[r])}return[...n.values()].filter(
r=>r.length>1)}var Hn=e=>[...new Set(e.map(t=>t.unit.trim()))];var Zr={accountName:"Trương Thanh Dũng",pageName:"Công đoàn tỉnh Trà Vinh",key:"u:ldldtravinh",name:"Trương Thanh Dũng",phone:
"+84918544418",email:"ldldtravinh@yahoo.com.vn"},Gi=(e="")=>C(k(e));function Wi(e){if(/^\s*v[íi] ?d[ụu]/i.test(e.accountName||e.pageName||""))return!0;let t=e.key===Zr.key,n=e.phone===Zr.phone,r=
e.email===Zr.email;if(!t&&!n&&!r)return!1;let o=["accountName","pageName","name"].filter(i=>Gi(e[i])===Gi(Zr[i]));return n&&r||t&&o.includes("pageName")||o.length+Number(t)+Number(n)+Number(r)>3}
var Cc=e=>e.length>2||Hn(e).length>1,jr={SAMPLE_ROW:{level:"fix",says:"Dòng này là ví dụ in sẵn trong mẫu. Đề nghị xóa, hoặc thay bằng thông tin của đơn vị.",find:({samples:e})=>e.map(t=>({rows:[t]}
))},SHARE_LINK:{level:"note",field:"address",says:"Đây là liên kết chia sẻ, chưa phải địa chỉ đầy đủ. Đề nghị mở liên kết rồi sao chép lại địa chỉ của trang.",find:({rows:e})=>e.filter(
t=>t.kind==="share"||/^s:/.test(t.key||"")).map(t=>({rows:[t]}))},OTHER_UNIT:{level:"question",field:"pageName",says:
e=>`Tên này là của đơn vị khác: ${e.other}. Đề nghị hỏi lại đơn vị đã khai xem có nhầm không.`,find:({rows:e,cores:t})=>e.flatMap(n=>{let r=Tc(n,t),o=n.pageName?"pageName":"accountName";return r?[{
rows:[n],units:[n.unit.trim(),r],field:o}]:[]})},SAME_ADDRESS:{level:"question",field:"address",says:
e=>`Các đơn vị sau cùng khai một địa chỉ: ${e.units}. Đề nghị hỏi lại xem địa chỉ là của đơn vị nào.`,find:({rows:e})=>vt(e,t=>t.key).filter(t=>Hn(t).length>1).map(t=>({rows:t}))},REPEATED:{level:
"fix",field:"address",says:e=>`Địa chỉ này được khai ${e.count} lần trong cùng đơn vị (${e.units}). Đề nghị gộp còn một dòng, dòng thừa chuyển sang Ngừng dùng.`,find:({rows:e})=>vt(e,
t=>t.key).flatMap(t=>vt(t,n=>n.unit.trim())).map(t=>({rows:t}))},PERHAPS_SAME:{level:"note",field:"address",says:
e=>`Có ${e.count} dòng cùng tên trang và cùng người liên hệ nhưng khác địa chỉ (${e.units}). Đề nghị xem có phải cùng một trang không.`,find:({rows:e})=>vt(e,t=>t.key&&t.pageName&&(t.phone||t.email)&&
`${Gi(t.pageName)}\n${t.phone||t.email}`).filter(t=>new Set(t.map(n=>n.key)).size>1).map(t=>({rows:t}))},MANY_PHONE:{level:"note",field:"phone",says:
e=>`Số điện thoại này có ở ${e.count} dòng (${e.units}). Nếu đúng một người quản trị các trang này thì không cần sửa.`,find:({rows:e})=>vt(e,t=>t.phone).filter(Cc).map(t=>({rows:t}))},MANY_EMAIL:{
level:"note",field:"email",says:e=>`Email này có ở ${e.count} dòng (${e.units}). Nếu đúng một người quản trị các trang này thì không cần sửa.`,find:({rows:e})=>vt(e,t=>t.email).filter(Cc).map(t=>({
rows:t}))}};var Pc=Object.fromEntries(Object.entries(jr).map(([e,{says:t}])=>[`across.${e}`,typeof t=="string"?()=>t:t]));var Ec={"workbook.notSetUp":
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
e=>`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}”. Đề nghị ghi Có hoặc Không.`,"setting.email":e=>`Thẻ Cấu hình: mục “${e.label}” có “${e.text}” không phải là địa chỉ email.${Fr(e.text)}`,
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
"setup.first":"Sổ đã sẵn sàng. Việc tiếp theo: ghi hạn nộp ở thẻ Cấu hình, nhập danh sách đơn vị, rồi chia sẻ trang tính."};var Ac={"roster.noCode":"Chưa có mã đơn vị. Mỗi đơn vị cần một mã riêng.",
"roster.codeTwice":e=>`Mã “${e.code}” được dùng cho nhiều đơn vị. Đề nghị đặt mỗi đơn vị một mã.`,"roster.codeLong":e=>`Mã dài quá ${e.most} ký tự. Đề nghị đặt mã ngắn hơn.`,"roster.unreadable":
"Sổ không kiểm tra được dòng này. Đề nghị gõ lại các ô; nếu vẫn báo, đề nghị báo người hỗ trợ kỹ thuật.","roster.noName":"Chưa có tên đơn vị.","roster.parentSelf":
"Cấp trên trùng với chính đơn vị này.","roster.parentUnknown":e=>`Không có đơn vị nào mang mã “${e.parent}”. Đề nghị sửa mã cấp trên, hoặc ghi tên cấp trên.`,"roster.badEmail":
e=>`“${e.text}” không phải là địa chỉ email. Thư sẽ không tới được đơn vị này.${Fr(e.text)}`,"roster.askEmail":
e=>`“${e.text}” có phải là “${e.suggest}” không? Đề nghị sửa; thư chưa gửi tới địa chỉ này.`,"roster.refusedEmail":
e=>`Ngày ${e.day} Google không nhận gửi thư đến “${e.text}”. Đề nghị kiểm tra, sửa địa chỉ.`,"roster.badPhone":e=>`“${e.text}” không phải là số điện thoại gọi được.`,"roster.badRequired":
e=>`“${e.text}” không hợp lệ. Đề nghị chọn Có hoặc Không.`,"roster.badDay":e=>`“${e.text}” không phải là một ngày. Đề nghị ghi theo dạng 30/10/2018.`,"roster.needColumn":
e=>`Bảng thiếu cột “${e.column}”.`,"roster.empty":"Chưa có dòng nào để nhập. Đề nghị dán bảng có dòng tiêu đề, ví dụ: Mã, Tên đơn vị, Loại, Cấp trên, Email liên hệ, Điện thoại liên hệ.",
"roster.tooLong":"Bảng dài quá 20.000 dòng. Đề nghị chia nhỏ.","roster.repeatedInPaste":e=>`Mã “${e.code}” đã có ở dòng ${e.line} của bảng này.`};var Lc={"letter.setting":
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
"Đang có một lượt gửi thư. Đề nghị chờ vài phút rồi mở lại bảng Thư."};var Nc={"health.runner":e=>`Người gửi: ${e.email}.`,"health.noRunner":"Chưa ai được giao gửi thư.","health.paused":
"Đang tạm dừng: không thư nào được gửi.","health.noTrigger":"Lịch chạy hằng ngày đã mất nên thư không còn tự đi. Đề nghị bấm “Bật lại”.","health.stalled":
"Lịch chạy hằng ngày đã quá một ngày không gửi thư. Đề nghị bấm “Bật lại”.","health.stalledOther":
e=>`Lịch chạy của ${e.email} đã quá một ngày không gửi thư. Đề nghị báo người đó mở bảng Thư và bấm “Bật lại”, hoặc bấm “Nhận việc gửi thư” để gửi thay.`,"health.hour":
e=>`Mục “Giờ gửi thư” ghi ${e.set} giờ nhưng lịch vẫn chạy lúc ${e.runs} giờ. Đề nghị bấm “Tải lại” để đổi lịch.`,"health.hourOther":
e=>`Mục “Giờ gửi thư” ghi ${e.set} giờ nhưng lịch vẫn chạy lúc ${e.runs} giờ. Lịch đổi theo khi ${e.email} mở bảng Thư.`,"health.lastRun":e=>`Lượt gần nhất: ${e.at} (${e.did}).`,"health.noRun":
"Chưa có lượt gửi nào.","health.trouble":e=>`Lượt gửi chưa xong, ${e.trouble}`,"health.nextRun":e=>`Lượt tới: ${e.day}, khoảng ${e.hour} giờ.`,"health.quota":
e=>`Hạn mức còn lại hôm nay: ${e.left} người nhận.`,"health.held":e=>`${e.letters} thư đang chờ.`,"health.unknown":e=>`${e.letters} thư không rõ đã gửi, cần cán bộ quyết định.`,"health.failed":
e=>`${e.letters} thư gửi lỗi, lý do ghi trong thẻ Thư.`,"health.sending":"Đang có một lượt gửi.","health.never":
e=>`Đã bật gửi thư từ ${e.since} mà chưa có lượt gửi nào. Đề nghị mở menu Sổ Tài Khoản, chọn Thư… để kiểm tra.`,"health.gap":
e=>`Lượt gửi thư gần nhất là ${e.last}, đã quá một ngày. Đề nghị mở menu Sổ Tài Khoản, chọn Thư… để kiểm tra.`};var Mc={"log.form":"Gửi biểu mẫu","log.formUnlisted":
"Gửi biểu mẫu (email chưa có trong danh sách, tự chọn đơn vị)","log.moved":"Có người sắp xếp, chèn hoặc xóa dòng đúng lúc sổ đang ghi: sổ đã xem lại và đặt các dòng về đúng chỗ","log.roster":
e=>`Nhập danh sách đơn vị: thêm ${e.added}, sửa ${e.changed}, từ chối ${e.rejected}`,"log.sentEarly":"Gửi sớm một thư","log.lettersOn":"Bật gửi thư tự động","log.lettersOff":"Tắt gửi thư tự động"};
var wh={...ji,...Pc,...Ec,...Ac,...Lc,...Nc,...Mc};function b(e){let t=wh[e.key];return typeof t=="string"?t:t(Dr(e.with))}var Fe=e=>({ok:!0,value:e}),St=(...e)=>({ok:!1,problems:e});var v={page:
"Trang",group:"Nhóm",person:"Cá nhân",none:"Không có"},G={passed:"Đạt",returned:"Trả lại"},Y={active:"Đang dùng",stopped:"Ngừng dùng"},en={form:"Biểu mẫu",hand:"Sửa tay"},W={yes:"Có",no:"Không"},y={
missing:"Chưa báo cáo",fix:"Cần sửa",reported:"Đã báo cáo",approved:"Đã duyệt",none:"Không có"},$={open:"Còn hạn",onTime:"Đúng hạn",grace:"Châm chước",late:"Trễ hạn",overdue:"Quá hạn"},Br=(e,t,n,r={}
)=>({heading:e,width:t,help:n,writer:"unit",reader:"unit",format:"text",...r}),$e=(e,t,n,r,o,i={})=>({...Br(e,t,n,i),faultBit:r,report:o}),re=(e,t,n,r={})=>({heading:e,width:t,help:
`${n} Sổ tự ghi, đề nghị không sửa.`,writer:"us",reader:"unit",format:"text",...r}),J=(e,t,n,r={})=>({...re(e,t,n,r),checked:!0}),N=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"staff",reader:
"staff",format:"text",...r}),tn=(e,t)=>Object.keys(e).filter(n=>t(e[n])),Hr=e=>tn(e,t=>"checked"in t),Vi=e=>Object.fromEntries(Object.keys(e).map(t=>[t,""]));var Gr={reader:"public"},ye={unit:Br(
"Mã đơn vị",90,"Mã của đơn vị trong thẻ Đơn vị.",{code:"other",faultBit:0}),unitName:re("Đơn vị",240,"Tên đơn vị theo mã.",Gr),kind:$e("Loại",90,
"Trang, Nhóm, Cá nhân, hoặc Không có (đơn vị không có tài khoản, ghi lý do).",1,{group:"account",typing:{}},{...Gr,choices:Object.values(v)}),accountName:$e("Tên tài khoản facebook",180,
"Tên hiện trên tài khoản cá nhân dùng để quản trị. Ví dụ: Nguyễn Thị Hoa.",2,{group:"account",hint:"Tên Facebook cá nhân của người quản trị.",typing:{autocomplete:"off"}}),pageName:$e(
"Tên trang facebook",200,"Tên hiện trên trang hoặc nhóm. Ví dụ: Công đoàn huyện Cầu Kè.",3,{group:"account",typing:{autocomplete:"off"}},Gr),address:$e("Địa chỉ truy cập",280,
"Mở trang, bấm “Chia sẻ” rồi “Sao chép liên kết”, dán vào đây. Ví dụ: https:\x2f/www.facebook.com/congdoanviduxa",4,{group:"account",hint:
"Mở trang của đơn vị, bấm “Chia sẻ”, “Sao chép liên kết”, rồi dán vào đây.",typing:{inputMode:"url",autocomplete:"off",spellcheck:!1,autocapitalize:"none"}},Gr),name:$e("Họ và tên",160,
"Người quản trị. Ví dụ: Nguyễn Thị Hoa.",5,{group:"manager",typing:{autocomplete:"name",autocapitalize:"words",spellcheck:!1}}),office:$e("Chức vụ",160,
"Chức vụ của người quản trị. Ví dụ: Phó Chủ tịch.",6,{group:"manager",typing:{autocomplete:"organization-title"}}),phone:$e("Điện thoại",130,
"Một số điện thoại của người quản trị. Ví dụ: 0913 456 789.",7,{group:"manager",typing:{inputMode:"tel",autocomplete:"tel"}}),email:$e("Email",200,
"Một địa chỉ email của người quản trị. Ví dụ: hoa.nguyen@gmail.com.",8,{group:"manager",typing:{inputMode:"email",autocomplete:"email",spellcheck:!1,autocapitalize:"none"}}),reason:$e(
"Lý do, ghi chú",200,"Bắt buộc khi Loại là Không có. Ví dụ: Đơn vị đang lập trang, dự kiến xong trong tháng 11.",9,{group:"beside",lines:2,typing:{}}),usage:Br("Tình trạng",100,
"Đang dùng hoặc Ngừng dùng. Dòng ngừng dùng được giữ lại, không tính vào báo cáo. Để trống được hiểu là Đang dùng.",{faultBit:10,choices:Object.values(Y)}),rowId:J("Mã dòng",120,"Mã của dòng.",{
hidden:!0}),faults:J("Cần sửa",300,"Ô cần sửa và lý do."),remarks:J("Lưu ý",260,"Điều nên xem lại; không ngăn việc báo cáo."),changed:J("Đổi sau duyệt",160,"Các cột đã đổi sau lần duyệt gần nhất."),
addressKey:J("Khóa địa chỉ",150,"Dạng so sánh của địa chỉ, để tìm trang khai trùng.",{hidden:!0}),mask:J("Ô cần sửa",80,"Số cho biết ô nào được tô màu.",{format:"number",hidden:!0}),updated:re(
"Cập nhật",130,"Lúc dòng được ghi lần gần nhất.",{format:"time"}),by:re("Người nhập",190,"Ai ghi dòng lần gần nhất."),source:re("Nguồn",90,"Biểu mẫu hoặc Sửa tay."),consent:re("Đồng ý",220,
"Ai xác nhận người quản trị đã biết và đồng ý, lúc nào."),review:N("Duyệt",90,"Đạt, hoặc Trả lại (ghi lý do ở cột Ý kiến).",{reader:"unit",faultBit:11,choices:Object.values(G)}),comment:N("Ý kiến",
220,"Lý do trả lại, để đơn vị biết cần sửa gì.",{reader:"unit"}),approved:N("Bản đã duyệt",120,"Dấu của nội dung lúc được duyệt.",{hidden:!0})},Gn=ye,j=tn(Gn,e=>"report"in e),Nv=j.filter(e=>ye[
e].report.group==="manager"),Wn=tn(Gn,({faultBit:e})=>e!==void 0).map(e=>({key:e,bit:Gn[e].faultBit})),De=tn(Gn,({writer:e})=>e==="unit"),Ve=Hr(ye),Ic=tn(Gn,({writer:e})=>e!=="staff"),Ue=e=>ye[
e].heading;var Te={code:N("Mã",70,"Mã riêng của đơn vị, không trùng, không đổi giữa các đợt. Ví dụ: H04.",{code:"own",reader:"public"}),name:N("Tên đơn vị",300,
"Tên đầy đủ của đơn vị, như trên văn bản.",{reader:"public"}),kind:N("Loại",150,"Loại đơn vị, do Liên đoàn Lao động tỉnh tự đặt. Ví dụ: LĐLĐ huyện, CĐ ngành, CĐCS trực thuộc."),parent:N("Cấp trên",
150,"Mã của đơn vị cấp trên nếu có trong sổ, hoặc tên cấp trên.",{code:"other"}),email:N("Email liên hệ",210,
"Nơi nhận thư của đơn vị. Có thể ghi nhiều địa chỉ, cách nhau bằng dấu phẩy. Người đăng nhập bằng một trong các địa chỉ này được mở ngay biểu mẫu của đơn vị."),phone:N("Điện thoại liên hệ",140,
"Số để gọi khi đơn vị chưa báo cáo."),required:N("Phải báo cáo",100,"Có: đơn vị phải báo cáo trong đợt này. Không: không bắt buộc. Để trống được hiểu là Có.",{choices:[W.yes,W.no]}),status:J(
"Trạng thái",120,"Chưa báo cáo, Cần sửa, Đã báo cáo, Đã duyệt hoặc Không có."),timeliness:J("Thời hạn",100,"Còn hạn, Đúng hạn, Châm chước, Trễ hạn hoặc Quá hạn."),count:J("Số tài khoản",100,
"Số tài khoản, trang, nhóm đang dùng mà đơn vị đã khai.",{format:"number"}),first:J("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu.",{format:"time"}),updated:J("Cập nhật",130,
"Lần thay đổi gần nhất trong các dòng của đơn vị.",{format:"time"}),faults:J("Cần sửa",260,"Những ô của dòng này cần sửa và lý do."),order:J("Thứ tự",70,"Số dùng để đưa đơn vị còn thiếu lên đầu.",{
format:"number",hidden:!0}),extendedTo:N("Gia hạn đến",110,"Ngày cuối cùng đơn vị này được nộp mà vẫn tính đúng hạn (tính cả ngày đó).",{format:"day"}),note:N("Ghi chú",220,
"Ghi chú của Ban Tuyên giáo - Nữ công.")},kh={key:N("Mã thư",200,"Mỗi thư có một mã và chỉ được gửi một lần."),kind:N("Loại",140,"Thư mời, thư nhắc, thư tổng hợp…"),unit:N("Đơn vị",90,
"Mã đơn vị nhận."),to:N("Người nhận",220,"Địa chỉ nhận."),subject:N("Tiêu đề",320,"Tiêu đề thư."),state:N("Trạng thái",130,
"Sẽ gửi, Đã gửi, Gửi lỗi, Tạm giữ, Bỏ qua, Không rõ đã gửi, Không cần gửi nữa."),at:N("Lúc",130,"Lúc ghi trạng thái này.",{format:"time"}),why:N("Lý do",300,"Vì sao gửi lỗi, tạm giữ hay bỏ qua.")},vh=
{label:N("Mục",260,"Tên của mục. Đề nghị không sửa."),value:N("Giá trị",360,"Giá trị của mục, sửa ở đây."),help:N("Giải thích",520,"Mục này dùng làm gì.")},Vn={at:re("Lúc",140,"Lúc xảy ra.",{format:
"time"}),who:re("Ai",210,"Người làm."),what:re("Việc",240,"Việc đã làm."),unit:re("Đơn vị",90,"Mã đơn vị."),rowId:re("Mã dòng",130,"Mã dòng."),columns:re("Cột đã đổi",300,
"Tên các cột đã đổi; không ghi giá trị, vì là dữ liệu cá nhân.")},T={units:{title:"Đơn vị",color:"#1a73e8",columns:Te,frozenColumns:2},accounts:{title:"Tài khoản",color:"#188038",columns:ye,
frozenColumns:2},summary:{title:"Tổng hợp",color:"#e8710a",columns:{},frozenColumns:0},letters:{title:"Thư",color:"#a142f4",columns:kh,frozenColumns:0},settings:{title:"Cấu hình",color:"#5f6368",
columns:vh,frozenColumns:0},log:{title:"Nhật ký",color:"#9aa0a6",columns:Vn,frozenColumns:0}},nn=Hr(Te);function Wr({dueBefore:e,extendedTo:t}){let n=e?B(e,-1):"";return t&&t>n?t:n}function zc(e,t,n){
let r=Wr(e);if(!r)return"";let o=t?X(t):n;return o<=r?t?$.onTime:$.open:e.graceUntil&&o<=e.graceUntil?$.grace:t?$.late:$.overdue}function rn(e,t){let n=Wr(e);if(!n)return"";let r=ne(t,n),o=r>0?
`còn ${r} ngày`:r===0?"hôm nay là ngày cuối":`đã quá hạn ${-r} ngày`;return`chậm nhất hết ngày ${he(n)}, ${o}`}var Fc=60;function Vr({sendDays:e,holidays:t}){let n=new Set(t),r=i=>e.includes(Zi(i))&&
!n.has(i),o=(i,s,a)=>{for(let c=0;c<=Fc;c+=1)for(let u of a){let l=B(i,u*c);if(l<=s&&r(l))return l}return i};return{sends:r,next:i=>o(i,"9999",[1]),nearest:(i,s)=>o(i,s,[-1,1])}}function qr(e,t,n,r){
let o=Wr({dueBefore:e.dueBefore,extendedTo:t}),i=e.graceUntil>o?e.graceUntil:o,s=n.milestones.map(c=>({id:String(c),day:r.nearest(B(o,-c),o)})),a=r.next(B(o,1));return a<=i&&s.push({id:"cham-chuoc",
day:a}),{last:o,end:i,before:s.sort(Dc),after:qi(B(i,1),n.overdueWeeks,r)}}var Dc=(e,t)=>ne(t.day,e.day),qi=(e,t,n,r="")=>Array.from({length:t},(o,i)=>({id:`${r}${i+1}`,day:n.next(B(e,7*i))}));
function Xi(e,t){let n;for(let r of e)r.day<=t&&(n=r);return n}var Xr=(e,t)=>{let n=e[e.length-1];return n&&t< B(n.day,7)?Xi(e,t):void 0};function Uc(e,t,n){let r=Math.max(0,Math.min(Fc,Math.ceil((ne(
e,t.last)+1)/7)));return[...qi(e,r,n,"tuan-").filter(({day:o})=>o<=t.last),...t.before.filter(({day:o})=>o>=e),...qi(B(t.end,1),t.after.length||1,n,"sau-")].sort(Dc)}var Sh=
/^[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+/,Rh=/[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+$/,_h=200,Oh=e=>e.replace(Sh,"").replace(Rh,""),Kc=e=>e.slice(0,_h).normalize("NFKC"),on=e=>ge(Oh(k(Kc(e)))),Ce=e=>ge(k(Kc(
e)).replace(/^'/,"")).replace(/\s/g,"").toUpperCase();function sn(e,t={}){var i;let n=new Map(e.map(s=>[on(s),s])),r=new Map;for(let s of e)for(let a of new Set([s,...(i=t[s])!=null?i:[]].map(c=>C(on(
c)))))r.set(a,r.has(a)?void 0:s);let o=new Set(e);return s=>{var c;if(o.has(s))return s;let a=on(s);return(c=n.get(a))!=null?c:r.get(C(a))}}var Yr={[v.page]:["fanpage","fan page","page",
"trang facebook","trang fanpage","trang fb"],[v.group]:["group","nhóm facebook","hội nhóm"],[v.person]:["tài khoản cá nhân","trang cá nhân","facebook cá nhân"],[v.none]:["không","chưa có",
"không có tài khoản","chưa có tài khoản"],[Y.active]:["đang sử dụng","còn dùng","đang hoạt động"],[Y.stopped]:["ngừng sử dụng","đã ngừng","đã ngừng dùng","không dùng nữa","ngưng dùng","dừng"],[
G.passed]:["ok","đã đạt","đạt yêu cầu"],[G.returned]:["đã trả lại","trả về"]},jc={[W.yes]:["x","true","1","yes","có ạ","v","✓","✔"],[W.no]:["false","0","no","ko","k","không ạ"]},Rt=sn(Object.values(
v),Yr),Yi=sn(Object.values(Y),Yr),Bc=sn(Object.values(G),Yr),Jr=sn(Object.values(W),jc),Zc=new Map;function $h(e){var r;let t=e.join(`\n`),n=(r=Zc.get(t))!=null?r:sn(e,e[0]===W.yes?jc:Yr);
return Zc.set(t,n),n}function Hc({choices:e},t){var n;return!e||t===""||e.includes(t)?t:(n=$h(e)(t))!=null?n:t}var Qr={report:{withoutRows:y.missing,open:[y.missing,y.fix],counted:!0},nothing:{
withoutRows:"",open:[y.fix],counted:!1}},Gc=[];function eo({required:e,kind:t}){var r,o;let n=Jr(e);return n?n===W.no?"nothing":"report":(o=(r=Gc.find(i=>on(i.kind)===on(t)))==null?void 0:
r.owes)!=null?o:"report"}var Wc=(e,t)=>Qr[e].open.includes(t);function Vc(e){let t=Gc.filter(({owes:n})=>!Qr[n].counted).map(({kind:n})=>`*(((${e("kind")}<>"${n}")+(${e("required")}="${W.yes}"))>0)`);
return`(${e("code")}<>"")*(${e("required")}<>"${W.no}")${t.join("")}`}var z=e=>Wc(e.obligation,e.status),_t=({status:e})=>e===y.reported||e===y.approved||e===y.none,le=({status:e})=>e===y.fix,Ji=e=>z(
e)&&!le(e);function to(e){let t=new Map(e.map(r=>[r.code.trim(),r]));t.delete("");let n;return({parent:r})=>{let o=t.get(r.trim());return o||!r.trim()?o:(n=n||new Map(e.map(i=>[ge(i.name),i])),n.get(
ge(r)))}}function qc(e){let t=new Map,n=to(e);for(let r of e){let o=z(r)?n(r):void 0;if(!o||o===r)continue;let i=o.code.trim(),s=t.get(i);s?s.push(r):t.set(i,[r])}return t}var an=(e,t,n="")=>e&&!(t&&
t.last>=e.day)?{id:n+e.id,day:e.day}:void 0;var qe=e=>/^https?:\x2f\x2f[^\s"'<>\\]+$/i.test(e.trim())?e.trim():"",no=(e,t)=>e.length>t?`${e.slice(0,t).replace(/[\uD800-\uDBFF]$/,"")}…`:e,Ke=(e,t,
n)=>e.length>t?[...e.slice(0,t),`và ${e.length-t} ${n}`]:[...e],Yc=e=>`${e.map(Th).filter(Boolean).join(`\n\n`)}\n`,Xc=e=>e.map(t=>`- ${t}`).join(`\n`);function Th(e){switch(e[0]){case"list":
return Xc(e[1]);case"button":return qe(e[2])&&`${e[1]}:\n${qe(e[2])}`;case"bar":return e[1].map(({label:t,count:n})=>`${t}: ${n}`).join(" | ");case"calls":return`${e[1]}:\n${Xc(e[2].map(({name:t,
phone:n})=>`${t}: ${n||Qi}`))}`;case"heading":return e[1].toUpperCase();case"notice":return`*** ${e[1]} ***`;case"small":return`--\n${e[1]}`;default:return e[1]}}var Qi="chưa có số";var Pe=
"báo cáo tài khoản facebook",Ee=" Báo cáo đầy đủ rồi thì không còn thư nhắc. Nếu vừa báo cáo, đề nghị bỏ qua thư này.",Jc=({guidance:e,department:t}
)=>`Theo ${e}, mỗi đơn vị báo cáo trang, nhóm hoặc tài khoản facebook của đơn vị và người quản trị về ${t}.`,es=({first:e})=>Z(X(e));function cn({state:{deadline:e},about:{today:t,last:n}},r,o){if(
t<=n)return`Đề nghị ${o} ${rn({...e,extendedTo:r},t)}.`;let i=t<=e.graceUntil?`trong thời gian châm chước, đến hết ngày ${he(e.graceUntil)}`:"ngay trong hôm nay";return`Hạn nộp là hết ngày ${he(
n)}, đã quá ${ne(n,t)} ngày. Đề nghị ${o} ${i}.`}function qn({state:e,about:{today:t,last:n}}){let{graceUntil:r}=e.deadline,o=ne(t,n),i=Z(n);return o>0?`Còn ${o} ngày, chậm nhất ${i}`:o===0?
`Hôm nay ${i} là ngày cuối`:t<=r?`Châm chước đến hết ngày ${Z(r)}`:`Đã quá hạn ${i}`}var ln=e=>`${qn(e)}: ${e.unit.name} ${le(e.unit)?"cần sửa":"chưa"} ${Pe}`;function dn(e){let{unit:t}=e,n=
t.returned.length+t.faults.length;return le(t)?`Báo cáo tài khoản facebook của ${t.name} còn ${n?`${n} `:""}chỗ cần sửa. ${cn(e,t.extendedTo,"sửa")}`:`${t.name} chưa ${Pe}. ${cn(e,t.extendedTo,
"báo cáo")}`}var pn=e=>le(e.unit)?un(e,"Mở báo cáo để sửa"):[["text","Việc báo cáo chỉ mất khoảng năm phút. Đơn vị chưa có tài khoản thì chọn “Không có” và ghi lý do; như vậy cũng là đã báo cáo."],
...un(e,"Mở biểu mẫu báo cáo")],un=({state:e,unit:t},n)=>[["button",n,t.link||e.links.book],["text",t.link?"":
"Trên máy tính, trong trang tính vừa mở, chọn menu “Sổ Tài Khoản”, rồi chọn “Khai báo tài khoản”."]],Qc=({returned:e,faults:t},n)=>e.length+t.length?[["heading","Cần sửa"],["list",Ke(ro({returned:e,
faults:t}),n,"chỗ khác, xem trong biểu mẫu")]]:[],ro=({returned:e,faults:t})=>[...e.map(({title:n,comment:r})=>`${n||"Báo cáo"}: cán bộ tỉnh trả lại. ${r||
"Chưa ghi lý do, đề nghị gọi điện để hỏi."}`),...t.map(({field:n,sentence:r})=>n?`${n}: ${r}`:r)];function eu({about:e},t){if(!e.under.length)return[];let n=e.under.map(r=>`${r.name}: ${le(r)?
"cần sửa báo cáo":"chưa báo cáo"}${r.extendedTo>e.last?`, gia hạn đến hết ngày ${Z(r.extendedTo)}`:""}`);return[["heading",`Đơn vị trực thuộc chưa hoàn thành (${n.length})`],["list",Ke(n,t,
"đơn vị khác")]]}var ts=({contact:e,department:t,federation:n})=>`Cần hỗ trợ, đề nghị liên hệ: ${e.trim()||`${t}, ${n}`}.`.replace("..","."),ns=({department:e,federation:t})=>`${e}\n${t}`;var tu={to:
"unit",prefix:"cap-tren",label:"Thư cho cấp trên",rank:1,setting:"digests",isAboutOwnReport:!1,counts:!0,deadline:"round",listsUnder:!0,due:({settings:e,under:t,history:n,round:{isOver:r,point:o}}
)=>t.length&&o&&(r||o.day>e.lettersFrom)?an(o,n,r?"sau-":""):void 0,subject:e=>`${qn(e)}: ${e.about.under.length} đơn vị trực thuộc ${e.unit.name} chưa hoàn thành báo cáo`,lead:
e=>`${e.about.under.length} đơn vị trực thuộc ${e.unit.name} chưa hoàn thành ${Pe}. ${cn(e,"","đôn đốc để các đơn vị báo cáo")}`,asked:()=>[],closing:({state:e,unit:t})=>[["text",
t.status===y.missing&&z(t)?`Đơn vị cũng chưa ${Pe} của mình.`:""],["button","Mở trang tính",t.link||e.links.book]],small:Ee,named:({about:e})=>e.under};var nu={to:"unit",prefix:"moi",label:"Thư mời",
rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>z(e)&&e.status===y.missing&&!n.isOver&&!(t!=null&&t.last)?{id:"",day:""}:void 0,remember(e,t,{early:n,
state:r},{lettersFrom:o}){(n||r==="skipped")&&o>e.last&&(e.last=o)},subject:e=>`${qn(e)}: đề nghị ${e.unit.name} ${Pe}`,lead:e=>cn(e,e.unit.extendedTo,`${e.unit.name} ${Pe}`),asked:e=>[["text",Jc(
e.state)],...un(e,"Mở biểu mẫu báo cáo")],small:Ee,named:()=>[]};var ru={to:"unit",prefix:"qua-han",label:"Thư quá hạn",rank:3,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,
history:t,own:n})=>z(e)&&n.isOver?an(n.point,t):void 0,subject:ln,lead:dn,asked:pn,small:Ee,named:()=>[]};var ou={to:"unit",prefix:"nhac",label:"Thư nhắc",rank:2,isAboutOwnReport:!0,counts:!0,
deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>z(e)&&!n.isOver?an(n.point,t):void 0,subject:ln,lead:dn,asked:pn,small:Ee,named:()=>[]};var oo={to:"unit",prefix:"tra-lai",label:
"Thư trả lại",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){if(!z(e))return;let n=e.returned.map(({mark:r})=>r).filter(r=>{var o;return!((o=t==null?void 0:
t.told)!=null&&o.has(r))});return n.length?{id:[...new Set(n)].sort().join("."),day:""}:void 0},remember(e,t){var n;e.told=new Set([...(n=e.told)!=null?n:[],...t.split(".")])},subject:ln,lead:dn,
asked:pn,small:Ee,named:()=>[]};var Ch=e=>{let t=String(e);return`"${(/^\s*[=+\-@\t\r＝＋－＠]/.test(t)?`'${t}`:t).replace(/"/g,'""')}"`},iu=e=>`\uFEFF${e.map(t=>t.map(Ch).join(",")).join(`\r\n`)}\r\n`;
var K={planned:"Sẽ gửi",sending:"Đang gửi",sent:"Đã gửi",failed:"Gửi lỗi",held:"Tạm giữ",skipped:"Bỏ qua",unknown:"Không rõ đã gửi",lapsed:"Không cần gửi nữa"},fn=e=>Object.keys(K).find(t=>K[
t]===e.trim())||"unknown",Xe=e=>e==="sent"||e==="sending"||e==="unknown"||e==="skipped";var os="đơn vị khác, xem tệp đính kèm",rs={[$.onTime]:"#1e7d3c",[$.grace]:"#5f8f2f",[$.late]:"#b7791f",[y.fix]:
"#6b4fbb",Thiếu:"#c5221f"};function Ph(e){return z(e)?le(e)?y.fix:"Thiếu":_t(e)?rs[e.timeliness]?e.timeliness:$.onTime:""}var su=e=>Object.keys(rs).map(t=>({label:t,color:rs[t],count:e.filter(n=>Ph(
n)===t).length})).filter(({label:t,count:n})=>n||t!==$.grace),au=({state:e,about:t})=>`Tổng hợp ngày ${Z(t.today)}: ${su(e.units).map(({label:n,count:r})=>`${r} ${n.toLowerCase()}`).join(
", ")} (${e.round})`;function is({state:{units:e,deadline:t},about:{today:n}}){let r=e.filter(Ji).length,o=e.filter(le).length,i=r+o+e.filter(_t).length;return`Đến ngày ${he(n)}: ${r+o?
`${r} trong ${i} đơn vị chưa báo cáo, ${o} đơn vị cần sửa`:`cả ${i} đơn vị đã báo cáo đầy đủ`}. Hạn nộp ${rn(t,n)}.`}function cu(e,t){let{state:n,about:r,letters:o}=e,{units:i}=n,s=a=>i.filter(
c=>c.status===a).length;return[["lead",is(e)],["bar",su(i)],["text",`Trong số đã báo cáo: ${s(y.approved)} đã duyệt, ${s(y.none)} báo không có tài khoản.`],...Eh(i,r.since,t),["button",
"Mở trang tính",n.links.book],...Ah(i,t),...Lh(i.filter(le),t),...Nh(n,o,t),["small",
`Danh sách đầy đủ ở tệp đính kèm. Thư này gửi đến cán bộ phụ trách đợt “${n.round}”, mỗi tuần và ở mỗi mốc nhắc. Đề nghị không chuyển tiếp số điện thoại của các đơn vị.`]]}function Eh(e,t,n){if(
!t)return[];let r=e.filter(i=>i.first>t&&_t(i)),o=e.filter(i=>i.updated>t&&i.first&&i.first<=t);return[["heading","Thay đổi"],["text",`Từ bản tổng hợp trước (${ae(
t)}): ${r.length} đơn vị mới báo cáo, ${o.length} đơn vị sửa hoặc bổ sung báo cáo.`],["list",Ke(r.map(({name:i})=>i),Math.min(10,n),os)]]}function Ah(e,t){var i;let n=e.filter(Ji),r=new Map,o=to(e);
if(!n.length)return[];for(let s of n.slice(0,t)){let a=((i=o(s))==null?void 0:i.name)||s.parent.trim()||"Chưa ghi cấp trên";r.set(a,[...r.get(a)||[],s])}return[["heading",
`Danh sách gọi điện: ${n.length} đơn vị chưa báo cáo`],...[...r].map(([s,a])=>["calls",s,a]),["text",n.length>t?`và ${n.length-t} ${os}`:""]]}var Lh=(e,t)=>e.length?[["heading",
`Cần sửa: ${e.length} đơn vị`],["list",Ke(e.map(n=>`${n.name}: ${ro(n).slice(0,3).join(" ")}`),Math.min(40,t),os)]]:[];function Nh(e,t,n){let r={},o=[];for(let{label:f,unit:m,state:h,why:g}of t)r[h]=(
r[h]||0)+1,/failed|unknown|sending/.test(h)&&o.push([f,m,K[h].toLowerCase(),g].filter(Boolean).join(", "));let i=Object.keys(K).filter(f=>r[f]).map(f=>`${r[f]} ${K[f].toLowerCase()}`),{quotaLeft:s,
runner:a,lastRun:c,lastRunDid:u,nextRun:l,zones:d}=e.health||{},p=[`Cả đợt: ${i.join(", ")||"chưa gửi thư nào"}.`,s!==void 0&&`Hạn mức còn lại: ${s} người nhận.`,a!==void 0&&`Người gửi: ${a||
"chưa có"}.`,c&&`Lần chạy trước: ${ae(c)}${u?` (${u})`:""}.`,l&&`Lần chạy tới: ${ae(l)}.`,d&&d.script!==d.book&&b({key:"letter.zones",with:d})];return[["heading","Thư của đợt"],["text",p.filter(
Boolean).join(" ")],["list",Ke(o,Math.min(20,n),"thư khác, xem thẻ Thư")]]}function uu({units:e}){let t=to(e);return[["code","name","kind","parent","status","timeliness","count","first","extendedTo",
"phone","email","faults"].map(n=>Te[n].heading),...e.filter(n=>z(n)||_t(n)).map(n=>{var r;return[n.code,n.name,n.kind,((r=t(n))==null?void 0:r.name)||n.parent,n.status,n.timeliness,n.count,Z(X(
n.first)),Z(n.extendedTo),n.phone,n.emails.join(", "),ro(n).join(" | ")]})]}var lu={to:"staff",prefix:"tong-hop",label:"Thư tổng hợp",rank:0,due({state:e,today:t,calendar:n,round:r,lastTime:o}){let i=
X(o),s=Xr(Uc(e.settings.lettersFrom,r,n),t);return!s||i>=s.day||i>r.end&&!e.units.some(z)?void 0:{id:s.id,day:s.day}},subject:au,lead:is,body:cu,attachments:({state:e,about:t})=>[{name:
`tong-hop-${t.today}.csv`,mime:"text/csv",content:iu(uu(e))}],named:({state:e})=>e.units.filter(t=>z(t)&&t.status===y.missing)};var du={to:"unit",prefix:"cam-on",label:"Thư cảm ơn",rank:4,setting:
"thanks",isAboutOwnReport:!1,counts:!1,deadline:"own",listsUnder:!1,due:({unit:e,settings:t})=>_t(e)&&e.first!==""&&X(e.first)>=t.lettersFrom?{id:"",day:""}:void 0,subject:({unit:e}
)=>`Đã nhận báo cáo của ${e.name}, ngày ${es(e)}`,lead:({unit:e})=>`Đã nhận đủ ${Pe} của ${e.name} ngày ${es(e)}. Xin cảm ơn đơn vị.`,asked:e=>[["text",e.unit.status===y.none?
"Đơn vị báo không có tài khoản; khi lập trang, nhóm mới, đề nghị khai bổ sung.":`Đơn vị đã khai ${e.unit.count} trang, nhóm, tài khoản. Khi có thay đổi, đề nghị cập nhật.`],...un(e,
"Xem lại báo cáo")],small:"",named:()=>[]};var fu={summary:lu,digest:tu,returned:oo,invitation:nu,reminder:ou,overdue:ru,thanks:du},P=e=>fu[e],ss=Object.entries(fu),io=ss.map(([e])=>e),mu=ss.flatMap((
[e,t])=>t.to==="staff"?[{name:e,kind:t}]:[]),pu=ss.flatMap(([e,t])=>t.to==="unit"?[{name:e,kind:t}]:[]),hu=[...pu.filter(({kind:e})=>e.isAboutOwnReport),...pu.filter(({kind:e})=>!e.isAboutOwnReport)];
var Ot=e=>(/[%\x2f]/.test(e)?e.replace(/[%\x2f]/g,encodeURIComponent):e).trim(),Mh="thu/",Ih=new Map(io.map(e=>[P(e).prefix,e]));function so(e){let t=e.settings.testTo.length?Mh:"",n=Ot(e.round);
return{write:(r,o,i)=>`${t}${P(r).prefix}/${n}${o&&`/${o}`}${i&&`/${i}`}`,read(r){let o=r.startsWith(t)?r.slice(t.length).split("/"):[],i=Ih.get(o[0]);return i&&o[1]===n?{kind:i,id:o[2],unit:o[
o.length-1]}:void 0}}}function mn(e){let t=new Map,n=new Map,r=so(e),o={of:s=>t.get(s),lastToStaff:"",waiting:new Set,openKey(s,a,c,u){for(let l=1;;l+=1){let d=r.write(s,l>1?`${a}.${l}`:a,c),p=n.get(
d)||e.register.get(d);if(!p||!Xe(p.state))return d;if(p.early||p.state==="skipped"||X(p.at)>=u)return}},assume({key:s},a){let c={state:"sent",at:`${a}T08:00:00`};n.set(s,c),i(c,s)}};function i(s,a){
let c=r.read(a);c&&(Xe(s.state)?P(c.kind).to==="unit"?zh(t,c,s,e):s.at>o.lastToStaff&&(o.lastToStaff=s.at):/held|planned/.test(s.state)&&o.waiting.add(a))}return e.register.forEach(i),o}function zh(e,
{kind:t,id:n,unit:r},o,{settings:i}){var u;let s=P(t);if(s.to!=="unit")return;let a=X(o.at),c=e.get(r)||{last:"",any:"",count:0};e.set(r,c),a>c.any&&(c.any=a),s.counts&&(a>c.last&&(c.last=a),
o.state!=="skipped"&&(c.count+=1),(u=s.remember)==null||u.call(s,c,n,o,i))}function gu(e,t,n){let r=new Map,o=i=>qr(e.deadline,Ie(i)||"",e.settings,n);return{round:o(""),of(i){let s=r.get(i);if(
s)return s;let{before:a,after:c,last:u,end:l}=o(i),d=t>l,p={last:u,isOver:d,point:d?Xr(c,t):Xi(a,t)};return r.set(i,p),p}}}var Fh=
/^(?:[-–—_.,\x2f0 ]*|x{1,3}|n\x2fa|(?:không|chưa|ko)(?: (?:có|lập|dùng).*)?)$/i,Dh=/:\x2f\x2f|www\.(?!\S*@)|\b(?:facebook|fb)\.(?:com|me)\b|\bm\.me\x2f|profile\.php/i;function hn(e){return Fh.test(e)?
"NOTHING":Dh.test(e)?"ADDRESS":/[^\s@]@[^\s@]+\.[a-z]/i.test(e)?"EMAIL":e.replace(/\D/g,"").length>8&&e.replace(/\P{L}/gu,"").length<11?"PHONE":void 0}var Xn=
"gmail yahoo hotmail outlook icloud ymail rocketmail".split(" "),bu=
"travinh.gov.vn vinhlong.gov.vn bentre.gov.vn tvu.edu.vn travinh.edu.vn congdoan.vn congdoantravinh.com.vn agribank.com.vn vietcombank.com.vn".split(" "),as=[...Xn.map(e=>`${e}.com`),"yahoo.com.vn",
"outlook.com.vn","hotmail.com.vn",...bu],Uh=/^(?:e?mail|cloud|[fh]mail|googlemail)\.com$/,xu=[[/\.(?:nv|v[mb]|vn[nmv]|nvn)$/,".vn"],[/\.(?:c[opvx]n|[vxd]om|c[pin]m|cmo|ocm|comm|coom)(?=$|\.vn$)/,
".com"],[/\.(com|gov|edu|org|net)vn$/,".$1.vn"],[/\.(?:go[bc]|gvo|ogv)\.vn$/,".gov.vn"],[/\.(?:eud|deu|ed[iy])\.vn$/,".edu.vn"]],Kh=
/^[\w'+-]+(?:\.[\w'+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,Zh=/[\u00AD\u200B-\u200F\u2060-\u206F\uFEFF]/g,yu=`\\s"'“”‘’<>()[\\]{},;:!?*`,wu=new RegExp(`^[${yu}-]+|[${yu}.…-]+$`,"g"),
jh=[[/^@/,"NO_LOCAL"],[/@.*@/,"TWO_AT"],[/\s/,"SPACES"],[/[^\0-\x7F]/,"ACCENTS"],[/[,;]/,"COMMA"],[/[^\w'+.@-]|@.*[_']|'@/,"CHARS"],[/\.\.|^\.|\.@|@\./,"DOTS"],[/^[^@]{65}|.{255}/,"LENGTH"]];
function ku(e){let t=xu.reduce((l,[d,p])=>l.replace(d,p),e),n=t.split(".")[0],r=t.slice(n.length+1),o=l=>l.replace(/\./g,""),i=as.find(l=>l===`${t}.vn`||o(l)===o(t)||r===""&&l.startsWith(`${n}.`));if(
i||Uh.test(t)||/\.(?:gov|edu)\.vn$/.test(t))return i||t;let s=Xn.includes(n),a=s?n:Xn.find(l=>Kr(n,l));if(!a)return bu.find(l=>Kr(t,l))||t;if(/^(?:ya|ho|ou)/.test(a)&&
/^(?:com?\.)?(?!vn|co|cm|om)[a-z]{2}$/.test(r)||!(s||/^c?om?(?:\.vn)?$|^cm$/.test(r)))return t;let u=`${a}.com.vn`;return/vn?$/.test(r)&&as.includes(u)?u:`${a}.com`}var ao=e=>Kh.test(e)&&
!/^[^@]{65}|.{255}|@.*[^.]{64}|'@/.test(e);function co(e){let t=C(e.replace(/\s+/g,"")),n=t.lastIndexOf("@"),r=i=>i.replace(/[,;:.]+/g,".").replace(/^\.|\.$/g,""),o=`${r(t.slice(0,n).replace(
/^www\.|@+$/g,""))}@${ku(r(t.slice(n+1)))}`;return ao(o)?o:void 0}function Bh(e){let[,t="",n=""]=/^([^@]*\s)([^@]{3,}@.*)$/.exec(e)||[];return/\p{Lu}|[^\0-\x7F]/u.test(t)&&ao(n)?n:co(e)}var Ze=(e,t,
n)=>({ok:!1,reason:e,suggest:t,parts:n});function Hh(e){let t=C(e).replace(/\s/g,""),n=as.find(o=>t.endsWith(o)&&(Xn.includes(o.split(".")[0])||/\W/.test(t.charAt(t.length-o.length-1)))),r=n&&co(
`${t.slice(0,-n.length)}@${n}`);return r?Ze("NO_AT",r):/\s|[^\0-\x7F]/.test(e)?Ze("NAME_IN_EMAIL"):Ze(/\w\.[a-z]{2,}(?:\x2f|$)/.test(t)?"URL_IN_EMAIL":"NO_AT")}function Gh(e){let t=i=>i.find(
s=>s.includes("@")),n=t(e.split(/[<>]/)),r=t(t(n.split(/:(?=[^:]*@)/)).split(/\s[-–—|]\s|[([\])]/)),o=C(e.replace(r,"")).replace(/[^a-z]|mailto|dia chi|thu dien tu|hop thu|[eg]?-?mail/g,"");return{
address:r.replace(/\?subject=.*$/i,"").replace(wu,""),around:o!==""}}var vu=e=>e.replace(/[\uFF01-\uFF5E]/g,t=>String.fromCharCode(t.charCodeAt(0)-65248)).replace(
/\uFE6B| ?[([{](?:at|a còng)[)\]}] ?| (?:at|a còng) /gi,"@");function uo(e){let t=vu(k(e)),n=hn(t.slice(0,1e3));if(n==="NOTHING")return Ze("EMPTY");if(t.length>1e3)return Ze(/@[^]*@/.test(t)?
"MULTIPLE":"LENGTH");if(n==="ADDRESS")return Ze("URL_IN_EMAIL");if(!t.includes("@"))return n==="PHONE"?Ze("PHONE_IN_EMAIL"):Hh(t);let r=t.split(/[\s,;:<>()[\]"“”|\x2f\\]+/).map(f=>f.replace(wu,
"")).filter(f=>f.includes("@")),o=r.filter((f,m)=>r.findIndex(h=>h.toLowerCase()===f.toLowerCase())===m);if(o.length>1)return Ze("MULTIPLE",void 0,o.filter(ao));let{address:i,around:s}=r.length>1?{
address:o[0],around:!1}:Gh(t),a=jh.find(([f])=>f.test(i)),c=a?a[1]:"DOMAIN";if(!ao(i))return Ze(c,c==="SPACES"?Bh(i):co(i));let u=i.indexOf("@"),l=i.slice(0,u)+i.slice(u).toLowerCase(),d=
l.toLowerCase(),p=co(d);return{ok:!0,email:l,key:d,suggest:p===d?void 0:p,notes:s?["TEXT_AROUND"]:[]}}function Ye(e){let t=k(e).toLowerCase(),n=t.lastIndexOf("@"),r=t.slice(n+1);return n<1||
!/^(?:gmail|googlemail)\.com$/.test(r)?t:`${t.slice(0,n).replace(/\+.*$/,"").replace(/\./g,"")}@gmail.com`}var Wh=/[,;|\n\r]+|\s*\x2f\s*|\s+(?:và|hoặc|hay|&|\+)\s+/i,Vh=/"[^"@]{0,200}"\s*(?=<)/g,qh=
200,Xh=/^\s*\d{1,2}[.)]\s+/,Yh=e=>e.indexOf("@")===e.lastIndexOf("@")?[e.replace(Xh,"")]:e.replace(/></g,"> <").split(/\s+/),Jh=(e,t)=>t!==void 0&&t.length< e.length&&k(e).split(" ").includes(t);
function be(e){let t={emails:[],bad:[]},n=new Set,r=vu(e.slice(0,2e4).replace(Zh,"")).replace(Vh,""),o=[];for(let i of r.split(Wh).flatMap(Yh).slice(0,qh)){let s=uo(i),a=!s.ok&&Jh(i,s.suggest)?uo(
s.suggest):s;if(a.ok){if(a.suggest&&Qh(a.key)){t.bad.push({text:k(i),reason:"TYPO",suggest:a.suggest});continue}n.has(Ye(a.key))||t.emails.push(a.email),n.add(Ye(a.key))}
else a.reason==="NAME_IN_EMAIL"?o.push({text:k(i),reason:a.reason}):a.reason!=="EMPTY"&&t.bad.push({text:k(i),reason:a.reason,suggest:a.suggest})}return!t.emails.length&&!t.bad.length&&t.bad.push(
...o),t}function Qh(e){let t=e.slice(e.indexOf("@")+1),n=ku(t);return n!==t&&(xu.some(([r])=>r.test(t))||Xn.includes(n.split(".")[0]))}var eg=50,xe=e=>be(e.join(`\n`)).emails.slice(0,eg);var cs={key:
"setting.empty",with:{label:"Email cán bộ phụ trách"}},lo=({testTo:e})=>e.length>0&&!xe(e).length;function Su(e,{testTo:t},n){let r=xe(e),o=t.length?xe(t):void 0;return r.length?{to:o||r,insteadOf:o&&
r}:{why:n}}var Ru=(e,t)=>Su(e,t,cs),_u=(e,t)=>Su(e,t,be(e.join(`\n`)).bad.length?{key:"letter.badAddress",with:{text:e.join(", ")}}:{key:"letter.noAddress"});function $t(e,t,n=mn(e)){let r={letters:[
],closed:[],wanted:new Set},{settings:o,deadline:i}=e,s=Vr(o);if(!i.dueBefore||!o.lettersFrom||t< o.lettersFrom||!s.sends(t)||lo(o))return r;let a=tg(e,t,n,s,r);ng(a);let c=new Set;for(
let u of e.units){let l=Ot(u.code);!l||c.has(l)||(c.add(l),og(a,u,l))}return r.letters=sg(a.drafts),n.waiting.forEach(u=>{r.wanted.has(u)||r.closed.push({key:u,state:"lapsed",why:{key:
"letter.notNeeded"}})}),r}function tg(e,t,n,r,o){let i=qc(e.units);return{state:e,today:t,calendar:r,history:n,moments:gu(e,t,r),underOf:s=>{var a;return(a=i.get(s.trim()))!=null?a:[]},plan:o,drafts:[
]}}var Ou=(e,{settings:t})=>{let{setting:n}=P(e);return n!==void 0&&!t[n]};function $u(e,t,n,r){let o=n&&e.openKey(t,n.id,r,n.day);return o===void 0?void 0:{kind:t,key:o}}function ng(e){let{state:t,
today:n,calendar:r,history:o,moments:i,plan:s}=e;for(let{name:a,kind:c}of mu){if(Ou(a,t))continue;let u=c.due({state:t,today:n,calendar:r,round:i.round,lastTime:o.lastToStaff}),l=$u(o,a,u,"");l&&(
s.wanted.add(l.key),Tu(e,l,Ru(t.staff,t.settings),{last:i.of("").last,under:[]}))}}function rg({state:e,history:t,moments:n},r,o,i){let s={settings:e.settings,unit:r,under:i,history:t.of(o),own:n.of(
r.extendedTo),round:n.of("")};for(let{name:a,kind:c}of hu){let u=Ou(a,e)?void 0:$u(t,a,c.due(s),o);if(u)return u}}function og(e,t,n){let{state:r,today:o,history:i,moments:s,plan:a}=e,{settings:c}=r,u=
i.of(n),l=e.underOf(t.code),d=rg(e,t,n,l);if(!d||(a.wanted.add(d.key),u&&u.any>=o))return;let p=P(d.kind);if(p.to==="unit"){if(p.counts&&ig(u,c.unitCap)){let f={key:"letter.capped",with:{cap:
c.unitCap}};a.closed.push({...d,unit:t.code,state:"lapsed",why:f});return}Tu(e,d,_u(t.emails,c),{unit:t,last:s.of(p.deadline==="own"?t.extendedTo:"").last,under:c.digests&&p.listsUnder?l:[],had:
u==null?void 0:u.count})}}var ig=(e,t)=>e!==void 0&&e.count>=t;function Tu({today:e,history:t,plan:n,drafts:r},{kind:o,key:i},s,a){let{unit:c,last:u,under:l,had:d=0}=a;if(!s.to){n.closed.push({key:i,
kind:o,unit:c==null?void 0:c.code,state:"failed",why:s.why});return}let{to:p,insteadOf:f}=s,m={today:e,last:u,unit:c,under:l,since:t.lastToStaff,insteadOf:f};r.push({letter:{key:i,kind:o,unit:c==null?
void 0:c.code,to:p,about:m},had:d})}var sg=e=>e.sort(({letter:t,had:n},{letter:r,had:o})=>P(t.kind).rank-P(r.kind).rank||(t.about.last< r.about.last?-1:t.about.last>r.about.last?1:0)||n-o).map(({
letter:t})=>t);var Cu=e=>e.to.length;function Tt(e,t,n){let r={go:[],held:[],recipients:0};for(let o of e){let i=t-(P(o.kind).to==="staff"?0:n)-r.recipients;if(Cu(o)>i){r.held.push(o);continue}
r.go.push(o),r.recipients+=Cu(o)}return r}var je=(e,t,n,r,o)=>({label:e,initial:t,help:n,read:i=>{let s=o(i.trim());return s===void 0?St({key:"letter.setting",with:{label:e,text:i.trim(),want:r}}):Fe(
s)}}),Pu="Có",ag="Không",us=(e,t,n)=>je(e,t,n,"Có hoặc Không",r=>/^(co|x|true|1)$/.test(C(r))?!0:/^(khong|false|0|)$/.test(C(r))?!1:void 0),po=(e,t,n,r,o)=>je(e,t,n,`một số từ ${r} đến ${o}`,i=>{
let s=/^\d{1,4}(?= *(?:h|giờ|:00)?$)/i.exec(i);return s&&+s[0]>=r&&+s[0]<=o?+s[0]:void 0}),fo=e=>e.split(/[,;\n]/).map(t=>t.trim()).filter(Boolean);function Lu(e,t,n,r,o){let i=new Set;for(
let s of fo(e)){let a=s.split(t).map(n),c=a[0],u=a[a.length-1],l=c===void 0||u===void 0||a.length>2?0:r(c,u);if(l<1||l>61)return;for(let d=0;d< l;d+=1)i.add(o(c,d))}return[...i].sort()}var cg=["cn",
"hai","ba","tu","nam","sau","bay"];function ug(e){let t=C(e).replace(/^(thu |t(?=\d))/,"").replace("chu nhat","cn"),n=/^[2-7]$/.test(t)?+t-1:cg.indexOf(t);return n<0?void 0:n}var lg=e=>e?Lu(e,
/\s*[-–]\s*|\s+đến\s+/i,ug,(t,n)=>(n-t+7)%7+1,(t,n)=>(t+n)%7):void 0,dg=e=>Lu(e,/\s+(?:-|–|đến)\s+/i,Ie,(t,n)=>ne(t,n)+1,B),Eu="thứ Hai đến thứ Sáu",Au="02/09/2019, 04/02/2019 - 08/02/2019",mo={
lettersOn:us("Gửi thư tự động",ag,"Đề nghị bật, tắt ở mục Thư… của menu."),lettersFrom:je("Gửi thư từ ngày","","Để trống thì không thư nào được gửi.","ngày như 15/10/2018",e=>e?Ie(e):""),milestones:
je("Nhắc trước hạn (số ngày)","14, 7, 3, 1","Trúng ngày nghỉ thì chuyển sang ngày làm việc gần nhất.","như 14, 7, 3, 1",e=>fo(e).every(t=>/^\d{1,2}$/.test(t))?[...new Set(fo(e).map(Number))].sort((t,
n)=>n-t):void 0),sendHour:po("Giờ gửi thư","8","Google gửi trong vòng một giờ kể từ giờ này.",6,17),sendDays:je("Ngày gửi trong tuần",Eu,"Các ngày được gửi thư.",`như ${Eu}`,lg),holidays:je(
"Ngày nghỉ","",`Ngày lễ, Tết không gửi thư. Ví dụ: ${Au}.`,`như ${Au}`,dg),senderName:je("Tên người gửi thư","","Để trống thì dùng tên bộ phận phụ trách.","",e=>e),replyTo:je("Email nhận trả lời","",
"Để trống thì thư trả lời về người gửi.","một địa chỉ email",e=>e?xe([e])[0]:""),unitCap:po("Số thư tối đa cho một đơn vị","12","Trong một đợt, không kể thư cảm ơn.",1,99),overdueWeeks:po(
"Số tuần nhắc sau hạn","4","Mỗi tuần một thư cho đơn vị còn thiếu. 0: không nhắc.",0,52),digests:us("Gửi thư cho cấp trên",Pu,"Danh sách đơn vị trực thuộc còn thiếu, ở mỗi mốc nhắc."),thanks:us(
"Gửi thư cảm ơn",Pu,"Một thư sau khi đơn vị báo cáo đầy đủ."),quotaReserve:po("Để dành hạn mức mỗi ngày","10","Số người nhận, cho thư khác của người gửi.",0,1e3),testTo:je(
"Chế độ thử: gửi mọi thư đến","","Trong thư có ghi người nhận thật. Để trống để gửi thật.","",fo)};var gn=(e,t,n)=>({label:e,initial:t,help:n,read:r=>Fe(r.trim())}),Nu=(e,t,n)=>({label:e,help:t,
initial:"",read:r=>r.trim()?hg(Ie(r),{key:"setting.day",with:{label:e,text:r}}):n?St({key:"setting.empty",with:{label:e}}):Fe("")}),pg=(e,t,n)=>({label:e,initial:t,help:n,read:
r=>/^(có|co|x|true|1)$/i.test(r.trim())?Fe(!0):/^(không|khong|false|0|)$/i.test(r.trim())?Fe(!1):St({key:"setting.yesNo",with:{label:e,text:r}})}),Mu=e=>e.split(/[,;\n]/).map(t=>t.trim()).filter(
Boolean),fg=(e,t)=>({label:e,help:t,initial:"",read:n=>{let{emails:r,bad:o}=be(n),i=o.map(({text:s})=>({key:"setting.email",with:{label:e,text:s}}));return{ok:!0,value:r.map(s=>s.toLowerCase()),also:
i}}}),mg=(e,t,n)=>({label:e,initial:t,help:n,read:r=>Fe(r.split(`\n`).map(o=>o.split("|").map(i=>i.trim())).filter(([o])=>o).map(([o,i])=>({name:o,address:i!=null?i:""})))});function hg(e,t){
return e===void 0?St(t):Fe(e)}var de={federation:gn("Tên Liên đoàn Lao động tỉnh","Liên đoàn Lao động tỉnh","Hiện trên biểu mẫu và trong thư."),department:gn("Bộ phận phụ trách",
"Ban Tuyên giáo - Nữ công","Bộ phận nhận báo cáo."),guidance:gn("Văn bản hướng dẫn","Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018","Văn bản làm căn cứ của đợt báo cáo, hiện trên biểu mẫu và trong thư."),
round:gn("Tên đợt báo cáo","Năm 2018","Tên ngắn của đợt. Đổi tên đợt thì mọi thư của đợt mới được gửi lại từ đầu."),dueBefore:Nu("Hạn nộp (trước ngày)",
"Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",!0),graceUntil:Nu("Châm chước đến hết ngày",
"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",!1),staff:fg("Email cán bộ phụ trách",
"Người được sửa danh sách đơn vị, duyệt báo cáo và nhận thư tổng hợp. Nhiều địa chỉ cách nhau bằng dấu phẩy. Thêm người xong, đề nghị bấm Thiết lập: từ đó người ấy mới có quyền. Người bị xóa khỏi đây hết quyền ngay; Thiết lập thì thu cả quyền sửa các ô được bảo vệ."),
contact:gn("Liên hệ khi cần hỗ trợ","","Tên và số điện thoại người trả lời các đơn vị. Ví dụ: Bà Nguyễn Thị Hoa, 0913 456 789."),mayChoose:pg("Cho người chưa có trong danh sách tự chọn đơn vị","Có",
"Có: người mở biểu mẫu bằng email lạ được tự chọn một đơn vị chưa có email liên hệ trong danh sách, email được ghi lại trong Nhật ký. Đơn vị đã có email liên hệ chỉ người đó và cán bộ phụ trách mở được. Không: phải liên hệ cán bộ phụ trách."),
pages:mg("Trang chính thức để theo dõi",
`Công đoàn tỉnh Trà Vinh | https:\x2f/www.facebook.com/ldldtravinh\nCông đoàn Việt Nam | https:\x2f/www.facebook.com/congdoanvietnam\nNhóm Tâm sự công nhân | https:\x2f/www.facebook.com/tamsucongphan`,
"Mỗi dòng một trang: tên | địa chỉ. Hiện sau khi đơn vị báo cáo xong. Đề nghị mở thử từng địa chỉ."),notice:gn("Thông báo về dữ liệu cá nhân",
"Liên đoàn Lao động tỉnh thu thập họ tên, chức vụ, điện thoại, email và địa chỉ tài khoản facebook của người quản trị để theo dõi, liên hệ công tác tuyên truyền theo văn bản hướng dẫn. Người được xem: Ban Tuyên giáo - Nữ công, đơn vị báo cáo và những người được chia sẻ trang tính này. Thông tin được lưu đến khi thay người quản trị hoặc 12 tháng sau đợt báo cáo. Người quản trị có quyền xem, sửa, rút lại đồng ý và yêu cầu xóa bằng cách liên hệ cán bộ phụ trách.",
"Hiện trên biểu mẫu, trước ô đồng ý."),...mo};function Ct(e){var r;let t=[],n={};for(let[o,i]of Object.entries(de)){let s=e[i.label],a=s===void 0?St({key:"setting.lost",with:{label:i.label}}):i.read(
s),c=a.ok?(r=a.also)!=null?r:[]:a.problems;t.push(...c.map(l=>({...l,field:o})));let u=i.read(i.initial);n[o]=a.ok?a.value:u.ok?u.value:""}return{settings:n,problems:[...t,...gg(n)]}}function gg({
dueBefore:e,graceUntil:t}){return e&&t&&t< e?[{key:"setting.graceBeforeDue",with:{grace:Z(t),due:Z(e)}}]:[]}function yn(e){let t=2166136261;for(let n=0;n< e.length;n+=1)t=Math.imul(t^e.charCodeAt(n),
16777619)>>>0;return t.toString(36)}var yg=["unit","kind","accountName","pageName","address","name","office","phone","email","reason","usage"],bg=/^[0-9a-z]{1,7}(\.[0-9a-z]{1,7}){10}$/;function Iu(e,
t){if(!bg.test(e))return;let n=e.split(".");return yg.filter((r,o)=>n[o]!==yn(t[r]))}var zu="2",xg="đổi",Fu=(e,t,n)=>e.of("approval",t,n),Pt=(e,t,n=[])=>[zu,t.name,...De.map(r=>`${r}:${n.includes(r)?
xg:Fu(t,r,e[r])}`)].join(".");function ho(e,t,n){if(!e)return"none";let[r,o,...i]=e.split(".");if(r!==zu||!n||o!==n.name)return"unknown";let s=new Map(i.map(a=>a.split(":")));return De.filter(
a=>s.has(a)&&s.get(a)!==Fu(n,a,t[a]))}function Du(e,t,n){let r=Iu(e,t);return r&&Pt(t,n,r)}function bn(e,t){let n=ho(e.approved,e,t);return typeof n=="string"?[]:n.map(Ue)}var go=(e,t)=>ho(e.approved,
e,t)==="unknown";function Et(e,t){let n=ho(e.approved,e,t),r=typeof n!="string"&&n.length>0;return e.review===G.passed?r?"changed":n==="unknown"?"waiting":"passed":e.review===G.returned?r?"changed":
"returned":"waiting"}function yo(e){let t=e.trim();return t?{key:"account.returned",with:{comment:t}}:{key:"account.returnedNoComment"}}var F=e=>({ok:!0,value:e}),Q=(e,t={})=>({key:e.key,sentence:b(
e),...t}),we=(e,t)=>t!=null&&t.length?{ok:!1,problems:e,conflicts:t}:{ok:!1,problems:e},w=e=>we([Q(e)]);var bo=e=>e,Yn=12,wg=(e,t)=>{var n,r;return(r=(n=e[t])==null?void 0:n.heading)!=null?r:""},Uu=({
column:e,problem:t})=>Ku(ye,e,t),ls=({column:e,problem:t})=>Ku(Te,e,t);function Ku(e,t,n){let r=wg(e,t);return r?`${r}: ${b(n)}`:b(n)}var Zu=e=>[...e.slice(0,Yn).map(t=>`• ${t}`),...e.length>Yn?[
`• ${b({key:"account.more",with:{count:e.length-Yn}})}`]:[]].join(`\n`),ju=e=>Zu(e.map(Uu)),ds=e=>Zu(e.map(ls)),Bu=e=>e.slice(0,Yn).map(Uu).join(`\n`),Hu=(e,t)=>e.filter(n=>n.column===t).slice(0,
Yn).map(({problem:n})=>b(n)).join(`\n`);function Gu(e){let t=Wn.reduce((n,{key:r,bit:o})=>n+(e.some(({column:i})=>i===r)?2**o:0),0);return t?String(t):""}function Wu(e,t){var r;let n=(r=Wn.find(({key:
o})=>o===t))==null?void 0:r.bit;return n!==void 0&&Math.floor((Number(e)||0)/2**n)%2===1}var xo=({column:e})=>e===""||ye[e].writer!=="staff",Vu=({problem:e})=>e.key==="account.returned"||
e.key==="account.returnedNoComment",qu=(e,t)=>e.column===t.column&&JSON.stringify(e.problem)===JSON.stringify(t.problem);var kg=
/[\u00ad\u034f\u061c\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]|\udb40[\udc00-\udfff]/g,vg=/[\s\u0000-\u001f\u007f-\u009f\u2800\u3164]+/g;function xn(e){
return/^[\x21-\x7e]*$/.test(e)?e:e.replace(kg,"").replace(vg," ").trim()}var Sg=".-,;:!?…<>()[]{}\"'“”‘’„«»‹›`*•·–—=|~";function Xu(e,t){let n=e.charCodeAt(t);return Sg.includes(e.charAt(t))||
n>=8592&&n<=11263||n>=55356&&n<=55358||n>=56320&&n<=57343}function Je(e){let t=0,n=e.length;for(;t< n&&Xu(e,t);)t++;for(;n>t&&Xu(e,n-1);)n--;return e.slice(t,n)}var wo=
/ ?@ ?(?=(?:gmail|yahoo|outlook|hotmail|icloud)\.)/gi,Qe=e=>/[\p{L}\p{N}]/u.test(e);var Jn=(e,t)=>(e.exec(t)||[])[1]||"";function At(e){try{return decodeURIComponent(e)}catch{return e}}function Lt(e,
t){let n=e.split("&").map(r=>r.replace(/^amp;/i,"")).find(r=>r.slice(0,t.length+1).toLowerCase()===`${t}=`);return n?At(n.slice(t.length+1).replace(/\+/g," ")).trim():""}var Qn=(e,t)=>Jn(
/^(\d{1,24})(?![0-9A-Za-z])/,Lt(e,t));var Rg=[["HOME"," index "],["LOGIN_LINK"," login recover checkpoint reg r signup logout confirmemail identify hacked password two_step_verification oauth "],[
"CONTENT_LINK"," photo photos story stories permalink watch reel reels hashtag video videos live media posts notes note album "],["ADMIN_TOOL",
" ads adsmanager ad_center business latest professional_dashboard insights "],["SYSTEM_PAGE",
" home me events marketplace sharer share dialog notifications friends settings privacy policies policy legal terms help about careers bookmarks saved memories profile people group groups pages messages gaming games apps jobs search directory places lite developers plugins feed feeds user commerce community support "]];
function wn(e){let t=e.toLowerCase().replace(/\.php$/,"");if(/^v\d{1,2}\.\d{1,2}$/.test(t))return"LOGIN_LINK";for(let[n,r]of Rg)if(/^\w+$/.test(t)&&r.includes(` ${t} `))return n;
return t.length< e.length?"SYSTEM_PAGE":null}function Yu(e){return/^(?:posts?|videos?|photos?|permalink|reels?|stories|story|notes|albums?|media|events|offers|watch)$/i.test(e[0]||"")&&e.slice(1,
4).some(t=>/\d|^pfbid|^set$/i.test(t))}var ko="https:\x2f/www.facebook.com/";function x(e,t){return t?{ok:!1,reason:e,suggest:t}:{ok:!1,reason:e}}var vo=(e,t,n,...r)=>({ok:!0,kind:e,canonical:t,key:n,
notes:r});function H(e,t){return e.ok&&!e.notes.includes(t)&&e.notes.push(t),e}var _g=/\.(?:com|net|org|vn|edu|gov|info|biz|xyz|html?)$/i;function ps(e){return/^[A-Za-z0-9.]+$/.test(e)?_g.test(e)?
"USERNAME_TLD":Ju(e.length,e.replace(/\./g,"").length):"USERNAME_CHARS"}var Ju=(e,t)=>e>50?"USERNAME_LONG":t<5?"USERNAME_SHORT":null,Qu=(e,t,n)=>/^[1-9]\d{4,19}$/.test(t)?vo(e,ko+n+t,`id:${t}`):x(
"MISSING_ID"),ke=e=>Qu("profile",e,"profile.php?id="),Be=e=>Qu("page",e,""),er=e=>Jn(/(?:^|-)([1-9]\d{9,19})$/,e.slice(-40));function He(e,t="profile_or_page"){let n=Je(e);if(/^\d+$/.test(
n))return/^(?:0|84)\d{8,10}$/.test(n)?x("PHONE_IN_URL"):Be(n);let r=wn(n)||ps(n);if(!r)return vo(t,ko+n,`u:${n.replace(/\./g,"").toLowerCase()}`);let o=er(n);return o?Be(o):x(r)}function So(e){let t=
Je(e),n=/^[\w.-]+$/.test(t)?Ju(t.length,t.length):"USERNAME_CHARS";return n?x(n):vo("group",`${ko}groups/${t}`,`g:${t.toLowerCase()}`)}function fs(e,t,n="share"){if(!/^[\w-]{5,63}\w$/.test(
e))return x("SYSTEM_PAGE");let r=n==="share"?`${ko}share/${t}${e}/`:`https:\x2f/fb.me/${e}`;return vo("share",r,`s:${n==="share"?t:"fb.me/"}${e}`,"UNRESOLVED")}var Og=[[
/^(?:(?:www|m|mbasic|touch|web|d|p|x|free|0|lm?|[a-z]{2}-[a-z]{2})\.)?facebook\.com$|^(?:(?:www|m)\.)?fb\.com$/,"facebook"],[/^(?:www\.)?(?:m\.me|messenger\.com)$|^l\.messenger\.com$/,"messenger"],[
/^(?:www\.)?fb\.me$/,"short"],[/^(?:www\.)?fb\.watch$|\.(?:fbcdn\.net|fbsbx\.com)$/,"content"],[/^(?:business|ads|adsmanager|latest|studio|analytics)\.facebook\.com$/,"admin"],[
/\.(?:facebook|messenger|fb)\.com$|^fb\.gg$/,"technical"]],ms=e=>/^[A-Za-z0-9.-]+$/.test(e),_o=e=>/facebook|^fb\./i.test(e.split("@")[0]||"");function kn(e){if(ms(e)){let t=e.toLowerCase().replace(
/\.$/,"");for(let[n,r]of Og)if(n.test(t))return r}return hs(e)?"lookalike":"other"}function hs(e){let t=At(e.slice(0,300)).normalize("NFKD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(
/[03468]|[^\x21-\x7e]/g,"?");return t.replace(/[.-]/g,"").includes("facebook")||t.split(/[.-]/).some(n=>/^(?:fb|xn|messenger)$/.test(n)||Ro(n,"facebook",2))}function Ro(e,t,n){if(Math.abs(
e.length-t.length)>n)return!1;let r=0;for(;r< t.length&&(e[r]===t[r]||e[r]==="?");)r++;let[o,i]=[e.slice(r),t.slice(r)];if(o===i||n===0)return o===i;let[s,a]=[o.slice(1),i.slice(1)];return Ro(s,a,
n-1)||Ro(s,i,n-1)||Ro(o,a,n-1)}function tr(e){let t=e.indexOf("#"),n=t<0?e:e[t+1]==="!"?e.slice(t+2):e.slice(0,t),r=n.search(/[?&]|$/),o=n.slice(0,r);return{parts:$g(o),path:o,query:n.slice(r+1)}}
function $g(e){let t=[];for(let n of e.split("/")){let r=n.includes("%")?xn(At(n)).replace(/[?#&][^]*$/,""):n;r===".."?t.pop():r!==""&&r!=="."&&t.push(r)}return t}function $o(e,t){let[n,...r]=e.parts;
if(!n)return x("HOME");if(/^https?:$/i.test(n)||n.includes(".")&&kn(n)==="facebook")return H(t(e.path.replace(/^\x2f+/,""),1),"SCHEME_FIXED");let o=Eg.get(n.toLowerCase());if(o)return o(r,e.query,t);
let i=wn(n);return i?x(i,i==="LOGIN_LINK"?nr(t(Lt(e.query,"next"),1)):Tg(n,e.query)):rl(n,r)}var nr=e=>e.ok&&e.kind!=="share"?e.canonical:void 0;function Tg(e,t){let n=
/^(?:story|permalink)\.php$/i.test(e)?Qn(t,"id"):"";return n.length>8?nr(ke(n)):void 0}var To=(e,t)=>Yu(t)?x("CONTENT_LINK",nr(e)):e,Cg=/^[1-9]\d{9,19}$/;function rl(e,t){if(e[0]==="@")return H(rl(
e.replace(/^@+/,"")||"-",t),"AT_USERNAME");let n=t[0]||"";return To(e.includes("-")&&!er(e)&&Cg.test(n)?Be(n):He(e),t)}function el([e,t,n,...r]){return!e||
/^(?:feed|discover|joins|create|notifications|search)$/i.test(e)?x("SYSTEM_PAGE"):/^user$/i.test(t||"")&&/^\d+$/.test(n||"")?H(ke(n||""),"MEMBER_LINK"):To(So(e),[t||"",n||"",...r])}function ol(e,t){
let n=e.findIndex(r=>/^[1-9]\d{7,19}$/.test(r));return To(t(e[n]||""),e.slice(n+1))}function Pg(e){let t=e[0]||"create";return/^category$/i.test(t)?Oo(e.slice(2),!0):
/^(?:create(?:\.php)?|feed|launchpoint|manage)$/i.test(t)?x("SYSTEM_PAGE"):er(t)?Oo(e,!1):ol(e,Be)}function Oo([e,...t],n){if(!e)return x("SYSTEM_PAGE");let r=er(e);return To(r||!n?Be(r):He(e,"page"),
t)}function gs([e="",t=""],n){return e.length!==1?fs(e,"",n):/g/i.test(e)?fs(t,"g/"):x(/e/i.test(e)?"SYSTEM_PAGE":"CONTENT_LINK")}function tl(e,t,n){let r=Lt(t,"u");return r?H(n(r,2),
"REDIRECT_UNWRAPPED"):x("REDIRECT_LINK")}function Co(e,t){return e?H(/^\d+$/.test(e)?t(e):He(e),"MESSENGER_LINK"):x("SYSTEM_PAGE")}var nl=e=>ol(e,ke),Eg=new Map([["profile.php",(e,t)=>ke(Qn(t,"id"))],
["profile",nl],["people",nl],["groups",el],["group",el],["pages",Pg],["share",e=>gs(e,"share")],["pg",e=>Oo(e,!0)],["p",e=>Oo(e,!1)],["l.php",tl],["flx",tl],["messages",e=>Co(/^t$/i.test(e[0]||"")?e[
1]:void 0,ke)]]);var Po=/^(?:(?:h{1,2}[tps]{2,5}|ttps?)(?:[:;][:;.,]?\x2f*|[.,]?\x2f\x2f+|\x2f)){1,9}/i,ys=/^fb:\x2f{1,3}/i,Ag=[[/^mailto:/i,"EMAIL_IN_URL"],[/^(?:tel|sms|smsto|callto):/i,
"PHONE_IN_URL"],[/^(?:javascript|data|vbscript|file|s?ftps?|blob|about|intent|view-source|zalo|viber):/i,"SCHEME"]];function rr(e){let t=e.slice(0,40);for(let[n,r]of Ag)if(n.test(t))return r;
return Jn(/^([a-z][a-z0-9+-]{0,30}:)\x2f\x2f/i,t)&&!Po.test(t)&&!ys.test(t)?"SCHEME":null}function il(e){if(ys.test(e))return{scheme:"app",rest:e.replace(ys,""),fixed:!1};let[t=""]=Po.exec(e)||[],n=
e.slice(t.length),r=n.replace(/^\x2f\x2f+/,"").replace(/^https?(?=www\.)/i,"").replace(/^(?:ww|w{4,6})(?=\.(?:facebook|fb)\.com)/i,"www");return{scheme:t?"web":"none",rest:r,fixed:r!==n||
!/^(?:https?:\x2f\x2f)?$/i.test(t)}}var Lg=3;function Eo(e,t=0){if(t>Lg)return x("REDIRECT_LINK");let n=(/^https?%3a/i.test(e)?At(e):e).replace(/\\/g,"/"),r=rr(n);if(r)return x(r);let o=il(n),i=
o.scheme==="app"?zg(tr(o.rest),sl(t)):Ng(o.rest,o.scheme==="web",sl(t));return o.fixed||n!==e?H(i,"SCHEME_FIXED"):i}var sl=e=>(t,n)=>/[.\x2f]/.test(t.slice(0,300))&&!/^fb:/i.test(t)?Eo(t,e+n):x(
"REDIRECT_LINK");function Ng(e,t,n){let r=e.search(/[\x2f?#]|$/),o=e.slice(0,r),i=e.slice(r);if(o.includes("@"))return x(t||i||_o(o)?"USERINFO":"EMAIL_IN_URL");let[s="",...a]=o.split(":"),c=kn(s);
return c==="other"?x(/[^.]\.[^.]/.test(s)?"OTHER_SITE":"NOT_URL"):c==="lookalike"?x("LOOKALIKE_HOST"):/^(?:443|80)?$/.test(a.join(":"))?Mg(c,tr(i),n):x("PORT")}function Mg(e,t,n){let[r="",o=""]=
t.parts,i=r.toLowerCase();if(e==="facebook"||i==="l.php")return $o(t,n);if(e==="content")return x("CONTENT_LINK");let s=wn(i);return s==="LOGIN_LINK"?x(s):e==="technical"?x("NOT_PROFILE_HOST"):
e==="admin"?x("ADMIN_TOOL",nr(He(r))):i===""||s?x(s||"HOME"):e==="short"?gs(t.parts,"fb.me"):Ig(i,r,o)}function Ig(e,t,n){return e==="t"?Co(n,ke):/^(?:.{1,2}|e2ee|new|rooms?)$/.test(e)?x(
"SYSTEM_PAGE"):Co(t,Be)}function zg({parts:e,query:t},n){let[r="",o=""]=e,i=/^\d+$/.test(o)?o:Qn(t,"id"),s=Lt(t,"href")||Lt(t,"url");if(/^(?:facewebmodal|webview)$/i.test(r)&&s)return H(n(s,1),
"DEEP_LINK");let a=i&&Fg.get(r.toLowerCase());return a?H(a(i),"DEEP_LINK"):x("DEEP_LINK")}var Fg=new Map([["profile",ke],["page",Be],["group",So]]);var Dg=
/^(?:ngh?|[ckgpt]h|tr|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/i,Ug=/^(?:facebook|fanpage|khongco|chuaco|danglap|dangtao|null|undefined|false)$/i,bs=e=>e.length<=7&&Dg.test(e);
function al(e){let t=e.split(" ");if(t.some(Zg))return x("EMAIL_IN_URL");let n=t.length===1?Je(e):"";return/^[1-9]\d{13,19}$/.test(n)?H(ke(n),"BARE_USERNAME"):jg(e)?x("PHONE_IN_URL"):n?cl(n):Kg(e,t)}
function cl(e){if(e[0]==="@")return H(He(e.replace(/^@+/,"")||"-"),"AT_USERNAME");let t=e.replace(/^[\x2f\\]+/,"");if(/^(?:profile\.php[?&]|(?:groups|people|pages|share|p|pg)\x2f)/i.test(t))return H(
$o(tr(t),()=>x("NOT_URL")),"BARE_USERNAME");let n=t.replace(/[\x2f\\]$/,"");return n.includes("/")&&/facebook|\bfb[.,]/i.test(n)?x("LOOKALIKE_HOST"):/^[\w.-]*[A-Za-z][\w.-]*$/.test(n.slice(0,300))&&
!Ug.test(n)&&!bs(n)&&ps(n)!=="USERNAME_SHORT"?H(He(n),"BARE_USERNAME"):x("NOT_URL")}function Kg(e,t){let n=t.filter(i=>/^[([]?@\w/.test(i)),[,r=""]=
/^(?:fb|facebook|face|fanpage|page|trang|nick|link|user(?:name)?) ?[:=-] ?(\S+)$/i.exec(e.slice(0,120))||[],o=n.length===1?n[0]:r;return o&&e.length<120?H(cl(Je(o)),"TEXT_AROUND"):x("NOT_URL")}
function Zg(e){let t=e.indexOf("@");return t>0?Qe(e.charAt(t-1))&&Qe(e.charAt(t+1)):e.search(wo)===0}var jg=e=>/(?:^|\D)(?:\+?84|0)[ .()-]?\d(?:[ .()-]{0,2}\d){7}/.test(e)||e.length<40&&
/^[+(]?(?:\d[ ().-]*){7,}$/.test(e);function ul(e){return e.includes(" ")?e.replace(/\b(https?) ?([:;]) ?\x2f ?\x2f ?/gi,"$1$2\x2f/").replace(
/\b(www|facebook|fb) ?\. ?(?=facebook|fb ?\.|com(?![\w.-]))/gi,"$1.").replace(/\b(facebook|fb)\.com ?\x2f ?(?=[\w.]+$)/gi,"$1.com/").replace(wo,"@"):e}function ll(e){let t=[],n=!1;for(
let r of e.split(" "))for(let o of Bg(r)){let i=Vg(o);i&&t.push(i),n=n||(i?i.glued:Qe(o))}return{found:t,around:n}}function Bg(e){return rr(e)?[e]:e.replace(/([A-Za-z0-9)\].])(?=https?:\x2f\x2f)/gi,(
t,n,r)=>r<20&&/^[htps:;\x2f\\.]+$/i.test(e.slice(0,r+1))?t:`${t} `).split(/[ <>"“”«»]|[,;|](?=https?:|www\.|(?:m\.|web\.)?facebook\.|fb\.)/i)}var Hg=
/https?:[\x2f\\]|fb:\x2f\x2f|(?:www|m|web|mbasic)\.(?:facebook|fb)\.com|facebook\.com|fb\.com|m\.me\x2f/i,Gg=/^(?:[\p{L}\p{M}\p{N}_ ()[\]-]*[^\p{L}\p{M}\p{N}.\x2f@%\\?#&]|\d{1,3}\.)$/u,Wg=
/^[\p{L}\p{M}\p{N}_ ()[\]-]*[:(=[|>]$/u;function Vg(e){let t=Je(e).replace(/^\d{1,3}\.(?=(?:facebook|fb)\.com)/i,"");if(t==="")return null;if(Xg(t))return{address:t,word:e,glued:!1};let n=t.slice(0,
120).search(Hg),r=t.slice(0,Math.max(n,0)),o=t.slice(n);return n>0&&(/^(?:https?|fb):/i.test(o)?Gg:Wg).test(r)?{address:o,word:e,glued:Qe(r)}:null}var qg=
/\.(?:com|vn|net|org|edu|gov|info|me|io|co|biz|xyz|asia|site|app|gg|watch|link|ly|us|ru|cn|kh|la)\.?$/i;function Xg(e){if(Po.test(e)||rr(e)||
/^(?:https?%3a|fb:\x2f|[\x2f\\]{2}[^\x2f\\]{1,100}\.)/i.test(e))return!0;let t=e.search(/[\x2f\\?#]|$/),n=t< e.length,r=e.slice(0,Math.min(t,300));return r.includes("@")?r[0]!=="@"&&(n||_o(r)):Yg(
r.replace(/:\w*$/,""),n)}function Yg(e,t){return ms(e)?/^(?:www\.)?(?:facebook|fb)$/i.test(e)?t||/^www/i.test(e):/[^.]\./.test(e)?kn(e)!=="other"||qg.test(e)||/^www\./i.test(e)||t&&
/\.(?!php$)[a-z]{2,}$/i.test(e):!1:/^[^\x21-\x24\x26-\x2c\x2f:-@[-^`{-~]+$/.test(e)&&(t||/[.。．｡]/.test(e))&&hs(e)}function dl(e){if(e==null)return x("EMPTY");if(typeof e!="string"&&
typeof e!="number")return x("NOT_URL");let t=xn(String(e));if(!Qe(t))return x("EMPTY");let n=ul(t),{found:r,around:o}=ll(n),[i,s]=r;if(!i)return al(n);let a=s?ey(r):Jg(i,n);return n!==t&&H(a,
"SCHEME_FIXED"),o?H(a,"TEXT_AROUND"):a}function Jg(e,t){let n=Eo(e.address),r=t.slice(t.indexOf(e.word)+e.word.length).trim();return n.ok&&n.kind==="profile_or_page"&&Qg(e,r)?x("USERNAME_CHARS"):n}
function Qg(e,t){let n=e.word.slice(e.word.lastIndexOf("/")+1);return n===e.address.slice(-n.length)&&bs(n)&&/^[\p{L}\p{M}]/u.test(t)}function ey(e){let t=new Set,n=e.map(({address:r})=>{let o=Eo(r);
return t.add(o.ok?o.key:r),o});return t.size===1&&n[0]||x("MULTIPLE")}var ty=
/^(?:[đd][.\x2f]?c|p?gs|ts|ths|th\.s|(?:bs\.? ?)?ck ?(?:ii?|1|2)|bs|cn|ks|ktv|ds|đd|ls|cv|dr|mrs?|ms|(?:ng|tt)ưt)(?:[.:]+\s*|\s+)/i,ny=
/^(?:đồng chí|(?:thạc|tiến|bác|dược) s[ĩỹ]|kỹ sư|cử nhân|luật sư|ông(?! (?:thị|văn|ích) \S+$)|bà|anh|chị|cô|thầy|chú)[.:]?\s+(?=\S+\s)/i,ry=
/chủ tịch|[uủ][ỷy] viên|(?:trưởng|phó) (?:ban|phòng|trưởng)|giám đốc|hiệu trưởng|chuyên viên|kế toán|bí thư|văn phòng/,oy=
/^(?:(?:công|liên) đoàn|lđlđ|cđ(?:cs)? |công ty|ubnd|[uủ][ỷy] ban|trung tâm|bệnh viện|trường (?:th|tiểu|mầm|đại))|facebook/,iy=/\S \S+ ?(?:[,;\x2f&+]| và | hoặc ) ?\S+ \S/,pl=/^[-–—+*•.,;:"“ ]+/,bl=
/[-–—.,;:"” ]+$/,ce=(e,t)=>({ok:!1,reason:e,suggest:t});function Ao(e,t,n){if(e.length>t)return ce(n);if(hn(e)==="NOTHING")return ce("EMPTY");let r=Jt(e);return r&&r!=="unicode"||e.includes("\ufffd")?
ce("ENCODING",(Qt(e)||{}).text):e.length<2?ce("SHORT"):void 0}var sy=/^\p{Lu}(?:\p{Ll}+(?:\p{Lu}\p{Ll}+)*)?$/u;function xl(e){let t=k(e),n=t.replace(/[‘’`´]/g,"'").replace(/[\u2010-\u2015\u2212]/g,
"-").slice(0,300).replace(pl,"").replace(bl,""),r=n;for(let c=0,u="";c<5&&r!==u;c+=1)u=r,r=r.replace(ty,"").replace(ny,"").replace(pl,"");let o=r.toLowerCase(),i=Ao(t,250,"LONG")||Ao(r,250,"LONG");if(
i)return i;if(ry.test(o))return ce(/[-,;(\x2f:]/.test(r)?"OFFICE_IN_NAME":"SHIFTED");if(oy.test(o)||/[\d@]|:\x2f\x2f|www\.|\.(?:com|vn)\b/.test(o))return ce("SHIFTED");if(iy.test(r))return ce(
"TWO_PEOPLE");if(!/^(?=.*\p{L})[\p{L}\p{M}' .-]*$/u.test(r))return ce("CHARS");if(r.length>60)return ce("LONG");let s=r.split(/[\s.'-]+/).every(c=>sy.test(c)||c.toLowerCase()===c.toUpperCase())?r:Oc(
r),a=r===n?[]:["TITLE_STRIPPED"];return{ok:!0,name:r,suggest:s===r?void 0:s,notes:r.includes(" ")?a:[...a,"ONE_WORD"]}}var fl="Ban Thường vụ",ml="Ủy ban Kiểm tra",hl="Văn phòng",gl=new Map(
Object.entries({ct:"Chủ tịch",btv:fl,bch:"Ban Chấp hành",tb:"Trưởng Ban",pb:"Phó Ban",tgnc:"Tuyên giáo - Nữ công",ubkt:ml,cnubkt:`Chủ nhiệm ${ml}`,vp:hl,cvp:`Chánh ${hl}`,cv:"Chuyên viên",kt:
"Kế toán",gd:"Giám đốc",ht:"Hiệu trưởng",bt:"Bí thư",uv:"Ủy viên",uvtv:`Ủy viên ${fl}`}));function ay(e){let[,t,n=""]=/^(p|uv)(.{2,6})$/.exec(e)||[],r=gl.get(e),o=r?void 0:gl.get(n);return o?
`${t==="p"?"Phó":"Ủy viên"} ${o}`:r}function wl(e){return e.replace(/[–—]/g,"-").replace(/\bTG ?- ?NC\b/gi,"TGNC").replace(/\bP\. ?(?=C)/g,"Phó ").replace(/\bCN ?(?=UBKT)/gi,"CN").replace(
/(PCT|Phó (?:CT|Chủ tịch)) ?TT$/i,"$1 Thường trực").replace(/\p{L}[\p{L}\p{M}.]*/gu,t=>ay(C(t.replace(/\./g,"")))||t)}var cy=["CT","PCT","PCT TT","UVBTV","UVBCH","CNUBKT","TB TGNC","PTB TGNC",
"PB TGNC","TB Nữ công","CVP","PCVP","CV","Cán bộ chuyên trách","KT"].map(wl),yl=new Map([C,ge].flatMap(e=>cy.map(t=>[e(t),t])));function kl(e){let t=k(e).slice(0,300).replace(bl,""),n=Ao(t,100,
"TOO_LONG");if(n)return n;if(hn(t))return ce("SHIFTED");if(!/\p{L}/u.test(t))return ce("CHARS");let r=wl(t),o=yl.get(ge(r))||yl.get(C(r))||r,i=Rc(o,t)&&/^\p{Lu}/u.test(t)&&t!==t.toUpperCase();return{
ok:!0,name:t,suggest:i||o===t.replace(/[–—]/g,"-")||o.length>100?void 0:o,notes:[]}}function xs(e){let t=k(e),n=hn(t.slice(0,1e3));return n&&n!=="NOTHING"?ce(`${n}_IN_NAME`):Ao(t,100,"TOO_LONG")||(
/[\p{L}\d]/u.test(t)?{ok:!0,name:t,notes:[]}:ce("CHARS"))}function vl(e){return xs(e)}var uy=1e3;function Rl(e){if(/^[0-9+.() -]*$/.test(e))return e.trim();let t=e.length>uy?e:e.normalize(
"NFKD").replace(/[\u0300-\u036f\u20e3]/g,"");return xn(t.replace(/[\r\n]/g,"|").replace(/[\u2190-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff]/g," ")).toLowerCase().replace(/đ/g,"d").replace(
/[\u17e0-\u17e9]/g,n=>`${n.charCodeAt(0)-6112}`).replace(/[\u2010-\u2015\u2212]/g,"-")}var Sl=
/(^|[^a-z])(?:(?:so )?(?:dien thoai|di dong|dt)|co (?:quan|dinh)|(?:may )?ban|nha rieng|van phong|s?dt|(?:dt)?(?:dd|cq|nr|cd)|vp|tel|phone|mob(?:ile|i|ifone)?|hotline|zalo|vi(?:ber|ettel|na|naphone)|lien he|lh|fax|so|may|va|hoac|hay)(?![a-z])[ .:]{0,3}/g,
_l=e=>/[a-z]/.test(e)?e.replace(Sl,"$1|").replace(Sl,"$1|"):e,ly=/(^|[^a-z])[ ,;|-]*(?:(?:so |may )?(?:le|nhanh|noi bo)|ext(?:ension)?|x|#) ?[.:=]? ?\(?(\d{1,6})\)?$/,dy=/(^|[^a-z]) ?\((\d{1,6})\)$/,
vn=e=>e.replace(/\D/g,"").length;function Ol(e){let t=e.slice(-40),n=ly.exec(t),[r="",o="",i=""]=n||dy.exec(t)||[],s=e.slice(0,e.length-r.length)+o;return r&&vn(s)>=(n?7:10)?{text:s,ext:i}:{text:e,
ext:""}}function ws(e){let t=[""],n="";for(let r of e.split(/( - |[\x2f;,&|])/)){let o=t.length-1;/^(?: - |[\x2f;,&|])$/.test(r)?n=r:vn(r)>6&&vn(t[o]||"")>6?t.push(r):t[o]+=n+r}return t.slice(0,20)}
function ks(e,t){e=e.split("-"),t=t.split("-");for(var n=e[0].split("."),r=t[0].split("."),o=0;o<3;o++){var i=Number(n[o]),s=Number(r[o]);if(i>s)return 1;if(s>i)return-1;if(!isNaN(i)&&isNaN(
s))return 1;if(isNaN(i)&&!isNaN(s))return-1}return e[1]&&t[1]?e[1]>t[1]?1:e[1]< t[1]?-1:0:!e[1]&&t[1]?1:e[1]&&!t[1]?-1:0}var py={}.constructor;function et(e){return e!=null&&e.constructor===py}var fy=
/^\d+$/;function vs(e){return fy.test(e)}function Sn(e){"@babel/helpers - typeof";return Sn=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Sn(e)}function Lo(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function $l(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,my(
r.key),r)}}function No(e,t,n){return t&&$l(e.prototype,t),n&&$l(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function my(e){var t=hy(e,"string");return Sn(t)=="symbol"?t:t+""}function hy(
e,t){if(Sn(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Sn(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var gy="1.2.0",yy="1.7.35",Tl=" ext. ",_=(function(){function e(t){Lo(this,e),Ss(t),this.metadata=t,El.call(this,
t)}return No(e,[{key:"getCountries",value:function(){return Object.keys(this.metadata.countries).filter(function(n){return n!=="001"})}},{key:"getCountryMetadata",value:function(n){
return this.metadata.countries[n]}},{key:"nonGeographic",value:function(){if(!(this.v1||this.v2||this.v3))return this.metadata.nonGeographic||this.metadata.nonGeographical}},{key:"hasCountry",value:
function(n){return this.getCountryMetadata(n)!==void 0}},{key:"hasCallingCode",value:function(n){if(this.getCountryCodesForCallingCode(n))return!0;if(this.nonGeographic()){if(this.nonGeographic()[
n])return!0}else{var r=this.countryCallingCodes()[n];if(r&&r.length===1&&r[0]==="001")return!0}}},{key:"isNonGeographicCallingCode",value:function(n){return this.nonGeographic()?!!this.nonGeographic(
)[n]:!this.getCountryCodesForCallingCode(n)}},{key:"country",value:function(n){return this.selectNumberingPlan(n)}},{key:"selectNumberingPlan",value:function(n,r){var o,i;if(n&&(vs(n)?i=n:o=n),r&&(i=
r),o&&o!=="001"){var s=this.getCountryMetadata(o);if(!s)throw new Error("Unknown country: ".concat(o));this.numberingPlan=new Cl(s,this)}else if(i){if(!this.hasCallingCode(i))throw new Error(
"Unknown calling code: ".concat(i));this.numberingPlan=new Cl(this.getNumberingPlanMetadata(i),this)}else this.numberingPlan=void 0;return this}},{key:"getCountryCodesForCallingCode",value:function(
n){var r=this.countryCallingCodes()[n];if(r)return r.length===1&&r[0].length===3?void 0:r}},{key:"getCountryCodeForCallingCode",value:function(n){var r=this.getCountryCodesForCallingCode(n);if(
r)return r[0]}},{key:"getNumberingPlanMetadata",value:function(n){var r=this.getCountryCodeForCallingCode(n);if(r)return this.getCountryMetadata(r);if(this.nonGeographic()){var o=this.nonGeographic()[
n];if(o)return o}else{var i=this.countryCallingCodes()[n];if(i&&i.length===1&&i[0]==="001")return this.metadata.countries["001"]}}},{key:"countryCallingCode",value:function(){
return this.numberingPlan.callingCode()}},{key:"IDDPrefix",value:function(){return this.numberingPlan.IDDPrefix()}},{key:"defaultIDDPrefix",value:function(){return this.numberingPlan.defaultIDDPrefix(
)}},{key:"nationalNumberPattern",value:function(){return this.numberingPlan.nationalNumberPattern()}},{key:"possibleLengths",value:function(){return this.numberingPlan.possibleLengths()}},{key:
"formats",value:function(){return this.numberingPlan.formats()}},{key:"nationalPrefixForParsing",value:function(){return this.numberingPlan.nationalPrefixForParsing()}},{key:
"nationalPrefixTransformRule",value:function(){return this.numberingPlan.nationalPrefixTransformRule()}},{key:"leadingDigits",value:function(){return this.numberingPlan.leadingDigits()}},{key:
"hasTypes",value:function(){return this.numberingPlan.hasTypes()}},{key:"type",value:function(n){return this.numberingPlan.type(n)}},{key:"ext",value:function(){return this.numberingPlan.ext()}},{key:
"countryCallingCodes",value:function(){return this.v1?this.metadata.country_phone_code_to_countries:this.metadata.country_calling_codes}},{key:"chooseCountryByCountryCallingCode",value:function(n){
return this.selectNumberingPlan(n)}},{key:"hasSelectedNumberingPlan",value:function(){return this.numberingPlan!==void 0}}])})();var Cl=(function(){function e(t,n){Lo(this,e),
this.globalMetadataObject=n,this.metadata=t,El.call(this,n.metadata)}return No(e,[{key:"callingCode",value:function(){return this.metadata[0]}},{key:"_getDefaultCountryMetadataForThisCallingCode",
value:function(){return this.globalMetadataObject.getNumberingPlanMetadata(this.callingCode())}},{key:"getDefaultCountryMetadataForRegion",value:function(){
return this._getDefaultCountryMetadataForThisCallingCode()}},{key:"IDDPrefix",value:function(){if(!(this.v1||this.v2))return this.metadata[1]}},{key:"defaultIDDPrefix",value:function(){if(!(this.v1||
this.v2))return this.metadata[12]}},{key:"nationalNumberPattern",value:function(){return this.v1||this.v2?this.metadata[1]:this.metadata[2]}},{key:"possibleLengths",value:function(){if(
!this.v1)return this.metadata[this.v2?2:3]}},{key:"_getFormats",value:function(n){return n[this.v1?2:this.v2?3:4]}},{key:"formats",value:function(){var n=this,r=this._getFormats(this.metadata)||
this._getFormats(this._getDefaultCountryMetadataForThisCallingCode())||[];return r.map(function(o){return new by(o,n)})}},{key:"nationalPrefix",value:function(){return this.metadata[this.v1?3:this.v2?
4:5]}},{key:"_getNationalPrefixFormattingRule",value:function(n){return n[this.v1?4:this.v2?5:6]}},{key:"nationalPrefixFormattingRule",value:function(){return this._getNationalPrefixFormattingRule(
this.metadata)||this._getNationalPrefixFormattingRule(this._getDefaultCountryMetadataForThisCallingCode())}},{key:"_nationalPrefixForParsing",value:function(){return this.metadata[this.v1?5:this.v2?6:
7]}},{key:"nationalPrefixForParsing",value:function(){return this._nationalPrefixForParsing()||this.nationalPrefix()}},{key:"nationalPrefixTransformRule",value:function(){return this.metadata[this.v1?
6:this.v2?7:8]}},{key:"_getNationalPrefixIsOptionalWhenFormatting",value:function(){return!!this.metadata[this.v1?7:this.v2?8:9]}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:
function(){return this._getNationalPrefixIsOptionalWhenFormatting(this.metadata)||this._getNationalPrefixIsOptionalWhenFormatting(this._getDefaultCountryMetadataForThisCallingCode())}},{key:
"leadingDigits",value:function(){return this.metadata[this.v1?8:this.v2?9:10]}},{key:"types",value:function(){return this.metadata[this.v1?9:this.v2?10:11]}},{key:"hasTypes",value:function(){
return this.types()&&this.types().length===0?!1:!!this.types()}},{key:"type",value:function(n){if(this.hasTypes()&&Pl(this.types(),n))return new wy(Pl(this.types(),n),this)}},{key:"ext",value:
function(){return this.v1||this.v2?Tl:this.metadata[13]||Tl}}])})(),by=(function(){function e(t,n){Lo(this,e),this._format=t,this.metadata=n}return No(e,[{key:"pattern",value:function(){
return this._format[0]}},{key:"format",value:function(){return this._format[1]}},{key:"leadingDigitsPatterns",value:function(){return this._format[2]||[]}},{key:"nationalPrefixFormattingRule",value:
function(){return this._format[3]||this.metadata.nationalPrefixFormattingRule()}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:function(){return!!this._format[4]||
this.metadata.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"nationalPrefixIsMandatoryWhenFormattingInNationalFormat",value:function(){return this.usesNationalPrefix()&&
!this.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"usesNationalPrefix",value:function(){return!!(this.nationalPrefixFormattingRule()&&!xy.test(this.nationalPrefixFormattingRule(
)))}},{key:"internationalFormat",value:function(){return this._format[5]||this.format()}}])})(),xy=/^\(?\$1\)?$/,wy=(function(){function e(t,n){Lo(this,e),this.type=t,this.metadata=n}return No(e,[{
key:"pattern",value:function(){return this.metadata.v1?this.type:this.type[0]}},{key:"possibleLengths",value:function(){if(!this.metadata.v1)return this.type[1]||this.metadata.possibleLengths()}}])})(
);function Pl(e,t){switch(t){case"FIXED_LINE":return e[0];case"MOBILE":return e[1];case"TOLL_FREE":return e[2];case"PREMIUM_RATE":return e[3];case"PERSONAL_NUMBER":return e[4];case"VOICEMAIL":
return e[5];case"UAN":return e[6];case"PAGER":return e[7];case"VOIP":return e[8];case"SHARED_COST":return e[9]}}function Ss(e){if(!e)throw new Error(
"[libphonenumber-js] `metadata` argument not passed. Check your arguments.");if(!et(e)||!et(e.countries))throw new Error(
"[libphonenumber-js] `metadata` argument was passed but it's not a valid metadata. Must be an object having `.countries` child object property. Got ".concat(et(e)?"an object of shape: { "+Object.keys(
e).join(", ")+" }":"a "+ky(e)+": "+e,"."))}var ky=function(t){return Sn(t)};function or(e,t){var n=new _(t);if(n.hasCountry(e))return n.selectNumberingPlan(e).countryCallingCode();throw new Error(
"Unknown country: ".concat(e))}function El(e){var t=e.version;typeof t=="number"?(this.v1=t===1,this.v2=t===2,this.v3=t===3,this.v4=t===4):t?ks(t,gy)===-1?this.v2=!0:ks(t,yy)===-1?this.v3=!0:this.v4=
!0:this.v1=!0}function vy(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=Sy(e))||t&&e&&
typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Sy(e,t){if(e){if(typeof e=="string")return Al(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
Al(e,t):void 0}}function Al(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function Rs(e,t){for(var n=e.slice(),r=vy(t),o;!(o=r()).done;){var i=o.value;
e.indexOf(i)<0&&n.push(i)}return n.sort(function(s,a){return s-a})}function Nt(e,t,n){return Ll(e,void 0,t,n)}function Ll(e,t,n,r){n&&(r=new _(r.metadata),r.selectNumberingPlan(n));var o=r.type(t),i=
o&&o.possibleLengths()||r.possibleLengths();if(!i)return"IS_POSSIBLE";if(t==="FIXED_LINE_OR_MOBILE"){if(!r.type("FIXED_LINE"))return Ll(e,"MOBILE",n,r);var s=r.type("MOBILE");s&&(i=Rs(i,
s.possibleLengths()))}else if(t&&!o)return"INVALID_LENGTH";var a=e.length,c=i[0];return c===a?"IS_POSSIBLE":c>a?"TOO_SHORT":i[i.length-1]< a?"TOO_LONG":i.indexOf(a,1)>=0?"IS_POSSIBLE":
"INVALID_LENGTH"}function _s(e,t,n){t===void 0&&(t={});var r=new _(n);if(t.v2){if(!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.country||
e.countryCallingCode)}else{if(!e.phone)return!1;if(e.country){if(!r.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));r.selectNumberingPlan(e.country)}else{if(
!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.countryCallingCode)}}if(r.possibleLengths())return Ry(e.phone||e.nationalNumber,r);if(
e.countryCallingCode&&r.isNonGeographicCallingCode(e.countryCallingCode))return!0;throw new Error('Missing "possibleLengths" in metadata. Perhaps the metadata has been generated before v1.0.18.')}
function Ry(e,t){return Nt(e,void 0,t)==="IS_POSSIBLE"}function oe(e,t){return e=e||"",new RegExp("^(?:"+t+")$").test(e)}function _y(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e[
"@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=Oy(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[
r++]}}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Oy(e,t){if(e){if(
typeof e=="string")return Nl(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?Nl(e,t):void 0}}function Nl(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}var $y=["MOBILE",
"PREMIUM_RATE","TOLL_FREE","SHARED_COST","VOIP","PERSONAL_NUMBER","PAGER","UAN","VOICEMAIL"];function Mt(e,t,n){if(t=t||{},!(!e.country&&!e.countryCallingCode)){var r=new _(n);r.selectNumberingPlan(
e.country||e.countryCallingCode);var o=t.v2?e.nationalNumber:e.phone;if(oe(o,r.nationalNumberPattern())){if(Os(o,"FIXED_LINE",r))return r.type("MOBILE")&&r.type("MOBILE").pattern()===""||!r.type(
"MOBILE")||Os(o,"MOBILE",r)?"FIXED_LINE_OR_MOBILE":"FIXED_LINE";for(var i=_y($y),s;!(s=i()).done;){var a=s.value;if(Os(o,a,r))return a}}}}function Os(e,t,n){var r=n.type(t);return!r||!r.pattern()||
r.possibleLengths()&&r.possibleLengths().indexOf(e.length)<0?!1:oe(e,r.pattern())}function $s(e,t,n){t=t||{};var r=new _(n);if(r.selectNumberingPlan(e.country||e.countryCallingCode),r.hasTypes(
))return Mt(e,t,r.metadata)!==void 0;var o=t.v2?e.nationalNumber:e.phone;return oe(o,r.nationalNumberPattern())}var Ty=/^[A-Z]{2}$/;function Ts(e){return Ty.test(e)}var Cy=!1;function Cs(e,t){var n,r,
o=new _(t);return Ts(e)?(n=e,o.selectNumberingPlan(n),r=o.countryCallingCode()):(r=e,Cy&&o.isNonGeographicCallingCode(r)&&(n="001")),{country:n,callingCode:r}}function Ps(e,t,n){var r=new _(n),o=
r.getCountryCodesForCallingCode(e);return o?o.filter(function(i){return Py(t,i,n)}):[]}function Py(e,t,n){var r=new _(n);return r.selectNumberingPlan(t),r.numberingPlan.possibleLengths().indexOf(
e.length)>=0}var Ml=3,Il="0-9０-９٠-٩۰-۹",Ey="-‐-―−ー－",Ay="／/",Ly="．.",Ny=" \u00a0\u00ad\u200b\u2060\u3000",My="()（）［］\\[\\]",Iy="~⁓∼～",zl="".concat(Ey).concat(Ay).concat(Ly).concat(Ny).concat(
My).concat(Iy);var zy=new RegExp("(["+Il+"])");function Es(e,t,n,r){if(t){var o=new _(r);o.selectNumberingPlan(t||n);var i=new RegExp(o.IDDPrefix());if(e.search(i)===0){e=e.slice(e.match(i)[
0].length);var s=e.match(zy);if(!(s&&s[1]!=null&&s[1].length>0&&s[1]==="0"))return e}}}function As(e,t){if(e&&t.numberingPlan.nationalPrefixForParsing()){var n=new RegExp(
"^(?:"+t.numberingPlan.nationalPrefixForParsing()+")"),r=n.exec(e);if(r){var o,i,s=r.length-1,a=s>0&&r[s];if(t.nationalPrefixTransformRule()&&a)o=e.replace(n,t.nationalPrefixTransformRule()),s>1&&(i=
r[1]);else{var c=r[0];o=e.slice(c.length),a&&(i=r[1])}var u;if(a){var l=e.indexOf(r[1]),d=e.slice(0,l);d===t.numberingPlan.nationalPrefix()&&(u=t.numberingPlan.nationalPrefix())}else u=r[0];return{
nationalNumber:o,nationalPrefix:u,carrierCode:i}}}return{nationalNumber:e}}function Fy(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);
if(Array.isArray(e)||(n=Dy(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Dy(e,t){if(e){if(typeof e=="string")return Fl(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
Fl(e,t):void 0}}function Fl(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function Ls(e,t,n){for(var r=new _(n),o=Fy(t),i;!(i=o()).done;){var s=i.value;
if(r.selectNumberingPlan(s),r.leadingDigits()){if(e&&e.search(r.leadingDigits())===0)return s}else if(Mt({phone:e,country:s},void 0,r.metadata))return s}}var Uy=!1;function Ns(e,t){var n=
t.nationalNumber,r=t.metadata;if(Uy&&r.isNonGeographicCallingCode(e))return"001";var o=r.getCountryCodesForCallingCode(e);if(o)return o.length===1?o[0]:Ls(n,o,r.metadata)}function Mo(e,t,n){var r=As(
e,n),o=r.carrierCode,i=r.nationalNumber;if(i!==e){if(!Ky(e,i,n))return{nationalNumber:e};if(n.numberingPlan.possibleLengths()&&(t||(t=Ns(n.numberingPlan.callingCode(),{nationalNumber:i,metadata:n})),
!Zy(i,t,n)))return{nationalNumber:e}}return{nationalNumber:i,carrierCode:o}}function Ky(e,t,n){return!(oe(e,n.nationalNumberPattern())&&!oe(t,n.nationalNumberPattern()))}function Zy(e,t,n){switch(Nt(
e,t,n)){case"TOO_SHORT":case"INVALID_LENGTH":return!1;default:return!0}}function Ms(e,t,n,r,o){if(!(t||n||r))return{number:e};var i=t||n?or(t||n,o):r;if(e.indexOf(i)===0){var s=new _(o);
s.selectNumberingPlan(t||n||r);var a=e.slice(i.length),c=Mo(a,void 0,s),u=c.nationalNumber,l=Mo(e,void 0,s),d=l.nationalNumber;if(!oe(d,s.nationalNumberPattern())&&oe(u,s.nationalNumberPattern())||Nt(
d,void 0,s)==="TOO_LONG")return{countryCallingCode:i,number:a}}return{number:e}}function Is(e,t,n,r,o){if(!e)return{};var i;if(e[0]!=="+"){var s=Es(e,t||n,r,o);if(s&&s!==e)i=!0,e="+"+s;else{if(t||n||
r){var a=Ms(e,t,n,r,o),c=a.countryCallingCode,u=a.number;if(c)return{countryCallingCodeSource:"FROM_NUMBER_WITHOUT_PLUS_SIGN",countryCallingCode:c,number:u}}return{number:e}}}if(e[1]==="0")return{};
for(var l=new _(o),d=2;d-1<=Ml&&d<=e.length;){var p=e.slice(1,d);if(l.hasCallingCode(p))return l.selectNumberingPlan(p),{countryCallingCodeSource:i?"FROM_NUMBER_WITH_IDD":"FROM_NUMBER_WITH_PLUS_SIGN",
countryCallingCode:p,number:e.slice(d)};d++}return{}}function zs(e){return e.replace(new RegExp("[".concat(zl,"]+"),"g")," ").trim()}var jy=/(\$\d)/;function Fs(e,t,n){var r=n.useInternationalFormat,
o=n.withNationalPrefix,i=n.carrierCode,s=n.metadata,a=e.replace(new RegExp(t.pattern()),r?t.internationalFormat():o&&t.nationalPrefixFormattingRule()?t.format().replace(jy,
t.nationalPrefixFormattingRule()):t.format());return r?zs(a):a}var By=/^[\d]+(?:[~\u2053\u223C\uFF5E][\d]+)?$/;function Ds(e,t,n){var r=new _(n);if(r.selectNumberingPlan(e||t),r.defaultIDDPrefix(
))return r.defaultIDDPrefix();if(By.test(r.IDDPrefix()))return r.IDDPrefix()}function Dl(e){var t=e.number,n=e.ext;if(!t)return"";if(t[0]!=="+")throw new Error(
'"formatRFC3966()" expects "number" to be in E.164 format.');return"tel:".concat(t).concat(n?";ext="+n:"")}var Ul={formatExtension:function(t,n,r){return"".concat(t).concat(r.ext()).concat(n)}};
function Ks(e,t,n,r){n?n=Wy({},Ul,n):n=Ul;var o=new _(r);if(e.country&&e.country!=="001"){if(!o.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));o.selectNumberingPlan(
e.country)}else if(e.countryCallingCode)o.selectNumberingPlan(e.countryCallingCode);else return e.phone||"";var i=o.countryCallingCode(),s=n.v2?e.nationalNumber:e.phone,a;switch(t){case"NATIONAL":
return s?(a=Io(s,e.carrierCode,"NATIONAL",o,n),Us(a,e.ext,o,n.formatExtension)):"";case"INTERNATIONAL":return s?(a=Io(s,null,"INTERNATIONAL",o,n),a="+".concat(i," ").concat(a),Us(a,e.ext,o,
n.formatExtension)):"+".concat(i);case"E.164":return"+".concat(i).concat(s);case"RFC3966":return Dl({number:"+".concat(i).concat(s),ext:e.ext});case"IDD":if(!n.fromCountry)return;var c=Gy(s,
e.carrierCode,i,n.fromCountry,o);return c?Us(c,e.ext,o,n.formatExtension):void 0;default:throw new Error('Unknown "format" argument passed to "formatNumber()": "'.concat(t,'"'))}}function Io(e,t,n,r,
o){var i=Hy(r.formats(),e);return i?Fs(e,i,{useInternationalFormat:n==="INTERNATIONAL",withNationalPrefix:!(i.nationalPrefixIsOptionalWhenFormattingInNationalFormat()&&o&&o.nationalPrefix===!1),
carrierCode:t,metadata:r}):e}function Hy(e,t){return Vy(e,function(n){if(n.leadingDigitsPatterns().length>0){var r=n.leadingDigitsPatterns()[n.leadingDigitsPatterns().length-1];if(t.search(
r)!==0)return!1}return oe(t,n.pattern())})}function Us(e,t,n,r){return t?r(e,t,n):e}function Gy(e,t,n,r,o){var i=or(r,o.metadata);if(i===n){var s=Io(e,t,"NATIONAL",o);return n==="1"?n+" "+s:s}var a=
Ds(r,void 0,o.metadata);if(a)return"".concat(a," ").concat(n," ").concat(Io(e,null,"INTERNATIONAL",o))}function Wy(){for(var e=1,t=arguments.length,n=new Array(t),r=0;r< t;r++)n[r]=arguments[r];for(;
e< n.length;){if(n[e])for(var o in n[e])n[0][o]=n[e][o];e++}return n[0]}function Vy(e,t){for(var n=0;n< e.length;){if(t(e[n]))return e[n];n++}}function ir(e){"@babel/helpers - typeof";return ir=
typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":
typeof t},ir(e)}function Kl(e,t){var n=Object.keys(e);if(Object.getOwnPropertySymbols){var r=Object.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return Object.getOwnPropertyDescriptor(e,
o).enumerable})),n.push.apply(n,r)}return n}function Zl(e){for(var t=1;t< arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?Kl(Object(n),!0).forEach(function(r){qy(e,r,n[r])}):
Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(n)):Kl(Object(n)).forEach(function(r){Object.defineProperty(e,r,Object.getOwnPropertyDescriptor(n,r))})}
return e}function qy(e,t,n){return(t=Bl(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}function Xy(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function jl(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,Bl(
r.key),r)}}function Yy(e,t,n){return t&&jl(e.prototype,t),n&&jl(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function Bl(e){var t=Jy(e,"string");return ir(t)=="symbol"?t:t+""}function Jy(
e,t){if(ir(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(ir(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var Zs=(function(){function e(t,n,r){if(Xy(this,e),!t)throw new TypeError("First argument is required");if(
typeof t!="string")throw new TypeError("First argument must be a string");if(t[0]==="+"&&!n)throw new TypeError("`metadata` argument not passed");if(et(n)&&et(n.countries)){r=n;var o=t;if(!Qy.test(
o))throw new Error('Invalid `number` argument passed: must consist of a "+" followed by digits');var i=Is(o,void 0,void 0,void 0,r),s=i.countryCallingCode,a=i.number;if(n=a,t=s,!n)throw new Error(
"Invalid `number` argument passed: too short")}if(!n)throw new TypeError("`nationalNumber` argument is required");if(typeof n!="string")throw new TypeError(
"`nationalNumber` argument must be a string");Ss(r);var c=Cs(t,r),u=c.country,l=c.callingCode;this.country=u,this.countryCallingCode=l,this.nationalNumber=n,this.number=
"+"+this.countryCallingCode+this.nationalNumber,this.getMetadata=function(){return r}}return Yy(e,[{key:"setExt",value:function(n){this.ext=n}},{key:"getPossibleCountries",value:function(){
return this.country?[this.country]:Ps(this.countryCallingCode,this.nationalNumber,this.getMetadata())}},{key:"isPossible",value:function(){return _s(this,{v2:!0},this.getMetadata())}},{key:"isValid",
value:function(){return $s(this,{v2:!0},this.getMetadata())}},{key:"isNonGeographic",value:function(){var n=new _(this.getMetadata());return n.isNonGeographicCallingCode(this.countryCallingCode)}},{
key:"isEqual",value:function(n){return this.number===n.number&&this.ext===n.ext}},{key:"getType",value:function(){return Mt(this,{v2:!0},this.getMetadata())}},{key:"format",value:function(n,r){
return Ks(this,n,r?Zl(Zl({},r),{},{v2:!0}):{v2:!0},this.getMetadata())}},{key:"formatNational",value:function(n){return this.format("NATIONAL",n)}},{key:"formatInternational",value:function(n){
return this.format("INTERNATIONAL",n)}},{key:"getURI",value:function(n){return this.format("RFC3966",n)}}])})();var Qy=/^\+\d+$/;var Hl={version:4,country_calling_codes:{"84":["VN"]},countries:{VN:[
"84","00","[12]\\d{9}|[135-9]\\d{8}|[16]\\d{6,7}|7\\d{6}",[7,8,9,10],[["(\\d{4})(\\d{4,6})","$1 $2",["1(?:2[02]|[89])"],0,1],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["1[26]|6"],"0$1",1],[
"(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[1357-9]"],"0$1",1],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["2[48]"],"0$1",1],["(\\d{3})(\\d{4})(\\d{3})","$1 $2 $3",["2"],"0$1",1]],"0",0,0,0,0,0,[[
"2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\\d{7}",[10]],[
"121[0-3]\\d{5}|(?:1[46]0|(?:3\\d|7[06-9])\\d|5(?:[1689]\\d|2[238]|59)|8(?:[1-8]\\d|9[6-9])|9(?:[0-8]\\d|9[013-9]))\\d{6}",[9]],["1800\\d{4,6}|12(?:0[13]|28)\\d{4}",[8,9,10]],["1900\\d{4,6}",[8,9,
10]],0,0,["[17]99\\d{4}|69\\d{5,6}",[7,8]],0,["672\\d{6}",[9]]]]},nonGeographic:{}};var Gl=Hl,Wl={version:Gl.version,country_calling_codes:{84:["VN"]},countries:{VN:Gl.countries.VN},nonGeographic:{}};
function Vl(...e){let t=new Map;for(let n of e){let[r="",...o]=n.split(/\W+/);o.forEach((i,s)=>t.set(i,`${Number(r)+s}`))}return t}var ql=Vl("32: 162 163 164 165 166 167 168 169","56: 186","58: 188",
"59: 199","70: 120","76: 126 122 128 121","81: 127 129 123 124 125"),Xl=Vl("203: 33 240 25 26 27 280 281","212: 22 231 20 230 29","220: 320 321 241","225: 31 351 36 350 30",
"232: 52 53 54 510 511 37 38 39","24: 4","28: 8","251: 61 62","254: 64 55 56 57 58 68 60 501 500 63","269: 59 70 651 72 73 650 75 66 67","290: 780 781 710 711 74","296: 76 77","299: 79"),Yl=e=>js(e)&&
e.length===11?`0${ql.get(e.slice(1,4))}${e.slice(4)}`:"",js=e=>ql.has(e.slice(1,4));function Bs(e){let t=[1,2,3].map(r=>e.slice(1,1+r)).find(r=>Xl.has(r))||"";return e.length===(t.length===1?10:
t.length+8)&&/[2-8]/.test(e.charAt(1+t.length))?t:""}var Jl=(e,t)=>`0${Xl.get(t)}${e.slice(1+t.length)}`;var ie=e=>({ok:!1,reason:e}),tb=/^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])/,td=
/^(\d)\1{6,}$|(\d)\2{7}$|^0?(?:123456789|987654321)/,nb=/^0?1[89]00\d{0,6}$|^1[01]\d{1,3}$/;function zo(e){let t=/^[ (]*(?:\+|00)/.test(e),n=e.replace(/\D/g,"").replace(/^00(?=[1-9])/,"");if(td.test(
n))return ie("FAKE");if(nb.test(n))return ie("SERVICE_NUMBER");let r=/^84/.test(n)&&(t||n.length>10),o=r?n.slice(2):n;if(o[0]==="0"||r)return ed(o[0]==="0"?o:`0${o}`,Ql(e,r));if(t)return ie(
o.length<7?"TOO_SHORT":"FOREIGN");if(o.length<9)return ie(/^[2-8].{6}/.test(o)?"NO_PREFIX":"TOO_SHORT");let i=ed(`0${o}`,Ql(e,r));return i.ok&&i.kind==="valid"&&i.notes.unshift("LEADING_ZERO_ADDED"),
i}function Ql(e,t){let n=e.match(/\(?\d+/g)||[];return t&&/^\(?(?:00)?84$/.test(n[0]||"")&&n.shift(),/^\(?0$/.test(n[0]||"")&&n.shift(),n.map((r,o)=>o?r:r.replace(/^(\(?)(?=[1-9])/,"$10"))}
function ed(e,t){let n=Hs(e,"valid")||Hs(Yl(e),"convertible","OLD_11_DIGIT")||rb(e,t)||ie(ib(e));return n.ok&&n.kind==="valid"&&n.type==="mobile"&&(tb.test(e)||n.notes.push("UNKNOWN_PREFIX"),ob(e,t)&&
n.notes.push("AMBIGUOUS_OLD_AREA")),td.test(e)?ie("FAKE"):n}function Hs(e,t,...n){if(!/^0(?:2\d|[35789])\d{8}$/.test(e))return null;let r=new Zs(`+84${e.slice(1)}`,Wl),o=r.getType(),i=o==="MOBILE"?
"mobile":o==="FIXED_LINE"?"landline":null;return i&&{ok:!0,kind:t,type:i,e164:r.number,display:r.formatNational(),notes:n}}function rb(e,t){let n=Bs(e),r=!/^2/.test(n)||nd(n,t)||e[n.length+1]==="3"&&(
t[0]||"").length>5;return n&&n!=="8"&&r?Hs(Jl(e,n),"convertible","OLD_AREA_CODE"):null}var nd=(e,t)=>(t[0]||"").replace("(","")===`0${e}`;function ob(e,t){let n=Bs(e);return!n||!nd(n,t)?!1:n==="8"||
/^\(/.test(t[0]||"")||e[3]==="3"&&/^3-(?:7|1-|4-3$)/.test(t.map(r=>r.length).join("-"))}function ib(e){let t=e[1]||"";if(/[01]/.test(t)&&e.length>8&&e.length<12&&!js(e))return"PREFIX";let n=e.length-(
/[12]/.test(t)?11:10);return n<0?"TOO_SHORT":n>0?"TOO_LONG":t==="2"?"AREA_CODE":"PREFIX"}function sr(e){if(e==null)return ie("EMPTY");if(typeof e!="string"&&typeof e!="number")return ie("CHARS");
let t=Rl(String(e)).replace(/^(\d{9,12})\.0$/,"$1");return/[a-z0-9]|[^\x00-\x7f]/.test(t)?/^[+-]?\d+([.,]\d+)? ?e ?[+-]?\d{1,3}$/.test(t)?ie("SCIENTIFIC"):ub(ws(t).reduce((n,r)=>n.concat(sb(r)),[])):
ie("EMPTY")}function sb(e){let{text:t,ext:n}=Ol(e),r=_l(t);if(/[^\d .()+\-\x2f,;:&|[\]'"=!?]/.test(r))return[ie(ab(r)?"LETTER_FOR_DIGIT":"CHARS")];let o=ws(r),i=o.length>1?o.map(zo):cb(r),s=i[
i.length-1];return s&&s.ok&&n?[...i.slice(0,-1),{...s,display:`${s.display} (máy lẻ ${n})`,ext:n}]:i}var ab=e=>/^[\d .()+\-\x2f,;:&|oli\u043e\u03bf]*$/.test(e)&&vn(e)>5;function cb(e){
return e.length<80&&vn(e)>15&&rd(e.match(/\+?\d+/g)||[])||[zo(e)]}function rd(e){if(e.length===0)return[];for(let t=1;t<=5&&t<=e.length;t++){let n=zo(e.slice(0,t).join(" ")),r=n.ok?rd(e.slice(t)):
null;if(r)return[n,...r]}return null}function ub(e){let[t=ie("EMPTY")]=e;if(e.length<2||t.ok&&e.every(r=>r.ok&&r.e164===t.e164))return t;let n=[];for(let r of e)r.ok&&!n.includes(r.e164)&&n.push(
r.e164);return n.length?{ok:!1,reason:"MULTIPLE",parts:n}:ie("MULTIPLE")}var lb={[v.page]:["pageName","address","name","office","phone","email"],[v.group]:["pageName","address","name","office",
"phone","email"],[v.person]:["accountName","address","name","office","phone","email"],[v.none]:["reason"]},db=(e,t)=>{var n;return t==="kind"||lb[(n=Rt(e))!=null?n:v.page].includes(t)},pb=e=>Rt(
e)===v.none?["kind","reason"]:j,Gs=(e,t)=>({key:e,with:t}),Ae=(e,t,n={},r)=>({field:e,level:"fault",problem:Gs(t,r),...n}),ar=(e,t)=>({field:e,level:"ask",problem:Gs("account.ask",{value:t}),suggest:
t}),Rn=(e,t,n)=>({field:e,level:"note",problem:Gs(t,n)});function fb(e){let t=dl(e);return t.ok?{value:t.canonical,key:t.key,addressKind:t.kind,findings:t.notes.map(n=>Rn("address",
`address.note.${n}`))}:{value:k(e),findings:[Ae("address",`address.${t.reason}`),...t.suggest?[ar("address",t.suggest)]:[]]}}function mb(e){var n;let t=sr(e);return t.ok?{value:t.display,key:t.e164,
findings:t.notes.map(r=>Rn("phone",`phone.note.${r}`))}:{value:k(e),findings:[Ae("phone",`phone.${t.reason}`),...((n=t.parts)!=null?n:[]).map(r=>ar("phone",hb(r)))]}}var hb=e=>{let t=sr(e);
return t.ok?t.display:e};function gb(e){var r;let t=uo(e),n=t.suggest?[ar("email",t.suggest)]:[];return t.ok?{value:t.email,key:t.key,findings:[...n,...t.notes.map(o=>Rn("email",`email.note.${o}`))]}:
{value:k(e),findings:[Ae("email",`email.${t.reason}`),...n,...((r=t.parts)!=null?r:[]).map(o=>ar("email",o))]}}var Fo=(e,t)=>n=>{let r=t(n),o=r.suggest?[ar(e,r.suggest)]:[];return r.ok?{value:r.name,
findings:[...o,...r.notes.map(i=>Rn(e,`person.note.${i}`))]}:{value:k(n),findings:[Ae(e,`person.${r.reason}`),...o]}};function yb(e){let t=k(e);return{value:t,findings:t.length>500?[Ae("reason",
"account.reasonLong")]:[]}}function bb(e){let t=Rt(e);return t?{value:t,findings:[]}:{value:k(e),findings:[Ae("kind","account.kindUnknown",{},{text:k(e)})]}}var xb={kind:bb,accountName:Fo(
"accountName",vl),pageName:Fo("pageName",xs),address:fb,name:Fo("name",xl),office:Fo("office",kl),phone:mb,email:gb,reason:yb},wb=["accountName","pageName","name","office","reason"];function kb(e,t,
n){try{return vb(e,t,n)}catch(r){return{value:t,findings:[Ae(e,"account.cellUnreadable")],broke:r}}}function vb(e,t,n){if(!k(t))return db(n,e)?e==="kind"||e==="reason"?{value:"",findings:[Ae(e,
`account.${e}`)]}:{value:"",findings:[Ae(e,"account.required",{},{label:Ue(e)})]}:{value:"",findings:[]};let r=wb.includes(e)?Qt(t):void 0;return r?{value:t,findings:[Ae(e,"account.legacyText",{
suggest:r.text},{text:r.text})]}:xb[e](t)}function Sb(e,t){let n=(r,o)=>[{...Rn("kind",r),level:"ask",suggest:o,setField:"kind"}];return t==="group"&&e!==v.group?n("account.addressIsGroup",v.group):
e===v.group&&t&&!["group","share"].includes(t)?[Rn("address","account.groupAddress")]:t==="page"&&e===v.person?n("account.addressIsPage",v.page):[]}function _n(e){var s,a,c,u,l;let t=(s=Rt(
e.kind))!=null?s:"",n=pb(t),r={};for(let d of j)r[d]=n.includes(d)?kb(d,e[d],t):{value:k(e[d]),findings:[]};let o=j.filter(d=>"broke"in r[d]),i={};for(let d of j)i[d]=r[d].value;return{values:i,
findings:[...j.flatMap(d=>r[d].findings),...Sb(t,r.address.addressKind)],addressKey:(a=r.address.key)!=null?a:"",phoneKey:(c=r.phone.key)!=null?c:"",emailKey:(u=r.email.key)!=null?u:"",addressKind:(l=
r.address.addressKind)!=null?l:"",...o.length?{broke:o.map(d=>r[d].broke)}:{}}}var od=5,id=120;function sd(e,t,n=r=>{throw r}){let r=new Map(t.map(({code:s,name:a})=>[s.trim(),Bn(a.trim(),id)])),o={
rows:e.filter(s=>!Wi(s)),samples:e.filter(Wi),cores:$c(t)},i=(s,{level:a,field:c},u)=>{var f,m;let l=[...(f=u.units)!=null?f:Hn(u.rows)],d=l.map(h=>r.get(h)||Bn(h,id)),p=d.slice(0,od).join("; ")+(
l.length>od?"; …":"");return{rowIds:u.rows.map(h=>h.rowId),units:l,level:a,problem:{key:`across.${s}`,with:{units:p,count:u.rows.length,other:d[1]||""},field:(m=u.field)!=null?m:c}}};
return Object.entries(jr).flatMap(([s,a])=>{try{return Array.from(a.find(o),c=>i(s,a,c))}catch(c){return n(c,s),[]}})}function Rb(e,t){return e.length===0?Qr[t].withoutRows:e.some(n=>n.hasFault||
n.review==="returned")?y.fix:e.every(n=>n.isNone)?y.none:e.every(n=>n.review==="passed")?y.approved:y.reported}function ad(e,t,n,r,o,i){let s=Rb(e,t),a=s!==y.missing&&s!==y.fix&&s!=="",c=e.reduce((d,
p)=>p.updated>d?p.updated:d,""),u=e.length===0?"":n||(a?c||o:""),l=s===""?"":zc(r,u,i);return{status:s,timeliness:l,count:e.filter(d=>!d.isNone).length,first:u,updated:c,order:_b(s,l)}}function _b(e,
t){let n={[y.missing]:0,[y.fix]:10,[y.reported]:20,[y.none]:30,[y.approved]:40,"":50},r={[$.overdue]:0,[$.late]:1,[$.grace]:2,[$.open]:3,[$.onTime]:4,"":5};return n[e]+r[t]}var Do=100,Ob=
e=>/^[A-Za-zĐđ]{0,6}[-_.]?\d[\w.-]*$/.test(e);function $b(e,t){var i;let n=[],r=e.code.trim(),o=e.parent.trim();r?r.length>Do?n.push({column:"code",problem:{key:"roster.codeLong",with:{most:Do}}}):((
i=t.get(Ce(r)))!=null?i:0)>1&&n.push({column:"code",problem:{key:"roster.codeTwice",with:{code:r}}}):n.push({column:"code",problem:{key:"roster.noCode"}}),e.name.trim()||n.push({column:"name",problem:
{key:"roster.noName"}}),o&&Ce(o)===Ce(r)?n.push({column:"parent",problem:{key:"roster.parentSelf"}}):Ob(o)&&!t.has(Ce(o))&&n.push({column:"parent",problem:{key:"roster.parentUnknown",with:{parent:o}}}
);for(let{text:s,suggest:a}of be(e.email).bad)n.push({column:"email",problem:a?{key:"roster.askEmail",with:{text:s,suggest:a}}:{key:"roster.badEmail",with:{text:s}}});for(let s of Mu(e.phone))sr(
s).ok||n.push({column:"phone",problem:{key:"roster.badPhone",with:{text:s}}});return e.required.trim()&&!Jr(e.required)&&n.push({column:"required",problem:{key:"roster.badRequired",with:{text:
e.required}}}),e.extendedTo&&!/^\d{4}-\d\d-\d\d$/.test(e.extendedTo)&&n.push({column:"extendedTo",problem:{key:"roster.badDay",with:{text:e.extendedTo}}}),n}function Tb(e,t){var o;let n=t.get(
e.code.trim()),r=(o=n==null?void 0:n.email.split(", ").every(i=>e.email.toLowerCase().indexOf(i.toLowerCase())>=0))!=null?o:!1;return n&&r?[{column:"email",problem:{key:"roster.refusedEmail",with:{
text:n.email,day:Z(n.day)}}}]:[]}function Uo(e,t={},n=()=>{}){var i;let r=new Map;for(let s of e.map(({code:a})=>Ce(a)))s&&r.set(s,((i=r.get(s))!=null?i:0)+1);let o=new Map(Object.entries(t));
return e.map(s=>{try{return[...$b(s,r),...Tb(s,o)]}catch(a){return n(a),[{column:"",problem:{key:"roster.unreadable"}}]}})}var Ws=e=>Object.fromEntries(e.map(t=>[t,""])),Cb=["unit",...j],cd=
e=>Cb.every(t=>e[t].trim()===""),ue=e=>Yi(e.usage)===Y.stopped;function Pb(e,t,n){let r=[],o=(i,s)=>{r.push({column:i,problem:s})};e.unit.trim()?t===void 0&&o("unit",{key:"account.unknownUnit",with:{
code:e.unit}}):o("unit",{key:"account.noUnit"}),e.usage.trim()&&!Yi(e.usage)&&o("usage",{key:"account.usageUnknown",with:{text:e.usage}}),e.review.trim()&&!Bc(e.review)&&o("review",{key:
"account.reviewUnknown",with:{text:e.review}});for(let i of n.findings)i.level==="fault"&&r.push({column:i.field,problem:bo(i.problem)});return r}function Eb(e,t){return{blank:!1,active:!0,unit:ud((
)=>e.unit.trim(),""),isNone:!1,review:"waiting",faults:[{column:"",problem:{key:"account.rowUnreadable"}}],remarks:[],own:{...Ws(["unitName",...Ve]),rowId:t}}}function ud(e,t){try{return e()}catch{
return t}}function Ab(e,t,n,r){let o=cd(e),i=e.unit.trim();if(o)return{blank:o,active:!1,unit:i,isNone:!1,review:"waiting",faults:[],remarks:[],own:Ws(["unitName",...Ve])};let s=_n(e),a=t.get(i),c=ue(
e),u=Et(e,r),l=c?[]:Pb(e,a,s);!c&&u==="returned"&&l.push({column:"",problem:bo(yo(e.comment))});let d=c?[]:s.findings.filter(f=>f.level!=="fault").map(({field:f,problem:m})=>({column:f,problem:bo(m)}
));!c&&e.review.trim()&&go(e,r)&&d.push({column:"",problem:{key:"account.markUnknown"}});let p=bn(e,r).join(", ");return{blank:o,active:!c,unit:i,isNone:Rt(e.kind)===v.none,review:u,faults:l,remarks:
d,reading:s,own:{unitName:a!=null?a:"",faults:"",remarks:"",changed:p,rowId:n,addressKey:s.addressKey,mask:""}}}function Lb(e,t){let n=new Set;return e.map(r=>{let o=r.rowId&&!n.has(r.rowId)?r.rowId:
ud(()=>cd(r),!1)?"":t();return n.add(o),o})}function Nb(e){var n;let t=new Map;for(let r of e){if(!r.active)continue;let o=(n=t.get(r.unit))!=null?n:{none:[],accounts:0};r.isNone?o.none.push(r):
o.accounts+=1,t.set(r.unit,o)}for(let{none:r,accounts:o}of t.values())o?r.forEach(i=>i.faults.push({column:"kind",problem:{key:"account.noneWithAccounts"}})):r.slice(1).forEach(i=>i.faults.push({
column:"kind",problem:{key:"account.noneTwice"}}))}function Mb(e,t,n,r){var a;let o=new Map(t.map(c=>[c.own.rowId,c])),i=e.flatMap((c,u)=>{let{active:l,own:d,reading:p,unit:f}=t[u];return!l||!p?[]:[{
rowId:d.rowId,unit:f,key:p.addressKey,kind:p.addressKind,pageName:c.pageName,accountName:c.accountName,name:c.name,phone:p.phoneKey,email:p.emailKey}]}),s=sd(i,n.map(({code:c,name:u})=>({code:c,name:
u})),r);for(let{rowIds:c,level:u,problem:l}of s){let d={column:"",problem:l};for(let p of c.map(f=>o.get(f)))(a=u==="fix"?p==null?void 0:p.faults:p==null?void 0:p.remarks)==null||a.push(d)}}
function Ib(e,t){let n=new Map;return e.forEach(({updated:r},o)=>{let{active:i,unit:s,isNone:a,review:c,faults:u}=t[o];if(!i)return;let l={isNone:a,hasFault:u.some(xo),review:c,updated:r},d=n.get(s);
d?d.push(l):n.set(s,[l])}),n}function zb(e,t,n){let{dueBefore:r,graceUntil:o}=n.settings,i=ad(t,eo(e),e.first,{dueBefore:r,graceUntil:o,extendedTo:e.extendedTo},n.now,n.today);return{status:i.status,
timeliness:i.timeliness,count:String(i.count),first:i.first,updated:i.updated,order:String(i.order)}}function Fb(e,t,n){let r=Ib(e.accounts,t),o=Uo(e.units,e.refused,n);return e.units.map((i,s)=>{
var u;let a=!i.code.trim()&&!i.name.trim();if(a)return{blank:a,faults:[],own:Ws(nn)};let c=o[s];try{let l=zb(i,(u=r.get(i.code.trim()))!=null?u:[],e);return{blank:a,faults:c,own:{...l,faults:ds(c)}}}
catch(l){return n(l),c.push({column:"",problem:{key:"roster.unreadable"}}),{blank:a,faults:c,own:{...Db(nn,i),faults:ds(c)}}}})}var Db=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]]));function ld(e){
var s;let t=[],n=a=>{t.push(a)},r=new Map(e.units.map(a=>[a.code.trim(),a.name.trim()])),o=Lb(e.accounts,e.newId),i=e.accounts.map((a,c)=>{try{return Ab(a,r,o[c],e.markKey)}catch(u){return n(u),Eb(a,
o[c])}});for(let{reading:a}of i)(s=a==null?void 0:a.broke)==null||s.forEach(n);Nb(i),Mb(e.accounts,i,e.units,n);for(let a of i)Object.assign(a.own,{faults:ju(a.faults),remarks:Bu(a.remarks),mask:Gu(
a.faults)});return{accounts:i,units:Fb(e,i,n),broke:t}}function cr(e){return Object.fromEntries(De.map(t=>[t,Hu(e.faults,t)]))}function Le(e,t){let n=ld({accounts:t,units:e.table("units").rows,
settings:e.settings(),now:e.now,today:e.today,newId:()=>e.newId(),refused:e.refusedAddresses(),markKey:e.markKey()});return e.broke(n.broke),n}var dd=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]])),pd=(
e,t,n)=>e.some(r=>t[r]!==n[r]);function Ko(e,t,n){return e.flatMap((r,o)=>{let i=t.accounts[o].own;return n(r,o)&&pd(Ve,i,r)?[{index:o,cells:dd(Ve,i)}]:[]})}function Zo(e,t,n){return e.flatMap((r,
o)=>{let{unitName:i}=t.accounts[o].own;return n(r,o)&&i!==r.unitName?[{index:o,cells:{unitName:i}}]:[]})}function It(e,t,n){return e.flatMap((r,o)=>{let i=t.units[o].own;return n(r,o)&&pd(nn,i,r)?[{
index:o,cells:dd(nn,i)}]:[]})}var Vs=(e,t,n)=>e.filter(({index:r})=>t[r]!==n.accounts[r].own.faults).map(({index:r})=>({index:r,notes:cr(n.accounts[r])}));function jo(e,t){let n=e.table(
"accounts").rows,r=()=>!0;e.putOwn("accounts",Zo(n,t,r)),e.putOwn("accounts",Ko(n,t,r)),e.putOwn("units",It(e.table("units").rows,t,r))}var Ub=3;function ur(e,t,n,r=()=>!0){let{rows:o,untidy:i}=
e.table(t);for(let[s,a]of i){if(!n.has(s))continue;let c=0,u=a.filter(r).filter((l,d,p)=>((d===0||p[d-1]!==l-1)&&(c+=1),c<=Ub));e.putOwn(t,u.map(l=>({index:l,cells:{[s]:o[l][s]}})))}}var Bo=(e,
t)=>e.putNotes("accounts",t.accounts.map((n,r)=>({index:r,notes:cr(n)})));function fd(e,t){let n=e.table("accounts").rows,r=qs(e,{accounts:n,units:[t],typed:[],added:[]});return e.putNotes("accounts",
n.flatMap((o,i)=>o.unit.trim()===t?[{index:i,notes:cr(r.accounts[i])}]:[])),r}function qs(e,{accounts:t,units:n,typed:r,added:o}){let i=e.table("accounts").rows.map(d=>d.faults),s=i.length,a=Le(e,t),
c=(d,p)=>{Object.assign(d,a.accounts[p].own)};for(let d of r)c(d.cells,d.index);o.forEach((d,p)=>c(d,s+p));let u=new Set(r.map(({index:d})=>d)),l=Ko(t.slice(0,s),a,(d,p)=>!u.has(p)&&n.includes(
d.unit.trim())).map(({index:d,cells:p})=>({index:d,cells:{...p,rowId:t[d].rowId}}));return e.putTyped("accounts",r),e.append("accounts",o),e.putOwn("accounts",l),e.putOwn("units",It(e.table(
"units").rows,a,d=>n.includes(d.code.trim()))),e.putNotes("accounts",Vs([...r,...l],i,a)),a}var ee=e=>e+2,E=class extends Error{constructor(n){super(n.key);this.problem=n}};function pe(e,t){
return e.exclusively(()=>{let n=t();if(e.lookAgain()){e.log([{what:{key:"log.moved"}}]);let r=Le(e,e.table("accounts").rows);jo(e,r),Bo(e,r)}return n})}var Xs=200;function Kb(e,t){let n=e.markKey(),r=
t.flatMap((i,s)=>n&&i.review&&!i.approved?[{index:s,cells:{approved:Pt(i,n)}}]:[]),o=t.flatMap((i,s)=>(i.review===G.passed||i.review===G.returned)&&bn(i,n).length?[{index:s,cells:{review:""}}]:[]);
e.putOwn("accounts",r),e.putOwn("accounts",o)}function ve(e,t){let n=e.table("accounts").rows;t&&Kb(e,n);let r=Le(e,n);if(!t)e.putOwn("units",It(e.table("units").rows,r,()=>!0));else{jo(e,r);for(
let o of["accounts","units"])ur(e,o,new Set(Object.keys(T[o].columns)));e.refreshSummary(),Bo(e,r)}return r}function Zb(e,t,n){let r=e.table("accounts").rows,o=e.table("units").rows,i=(c,u,l,d)=>({
tab:T[c].title,row:ee(u),unit:l,says:d,link:e.linkTo(c,u)}),s=[...t.accounts.flatMap((c,u)=>c.faults.length?[i("accounts",u,r[u].unit,c.own.faults)]:[]),...t.units.flatMap((c,u)=>c.faults.length?[i(
"units",u,o[u].code,c.own.faults)]:[])],a=t.accounts.flatMap((c,u)=>c.remarks.length?[i("accounts",u,r[u].unit,c.own.remarks)]:[]);return{units:t.units.filter(c=>!c.blank).length,accounts:
t.accounts.filter(c=>!c.blank).length,faults:s.slice(0,Xs),moreFaults:Math.max(0,s.length-Xs),remarks:a.slice(0,Xs),missing:t.units.filter(c=>c.own.status===y.missing).length,settings:n}}function md(
e){var t;return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):(t=pe(e,()=>{let n=ve(e,!0);return e.readyLines(),F(Zb(e,n,jb(e,n).map(b)))}))!=null?t:w({key:"workbook.busy"})}var jb=(e,{broke:t}
)=>[...e.settings().dueBefore?[]:[{key:"setting.empty",with:{label:de.dueBefore.label}}],...t.length?[{key:"workbook.checkBroke",with:{count:t.length}}]:[],...e.lostLog()];var Wo="#1f2937",zt=
"#ffffff",Ho="#1a56c4",hd="1px solid #d1d5db",On=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`).replace(/\r\n?|\n/g,"\x3cbr>"),Go=(e,t=2e3)=>On(no(e,t)),Ft=(e,t=
' width="100%"')=>`\x3ctable role="presentation" cellpadding="0" cellspacing="0" border="0"${t}>${e}\x3c/table>`,te=(e,t,n="")=>`\x3ctd${n} style="font-family:Arial,sans-serif;${t}">${e}\x3c/td>`,tt=
e=>`\x3ctr>${e}\x3c/tr>`,Ge=(e,t,n)=>`font-size:${e}px;line-height:${Math.round(e*1.48)}px;color:${t};background-color:${n}`,lr=`${Ge(16,Wo,zt)};padding:10px 20px 12px`,dr=Ge(14,Wo,zt),Bb={lead:`${Ge(
18,"#12315f","#e3edfd")};font-weight:bold;border-left:5px solid ${Ho};padding:16px 20px`,text:lr,heading:`${Ge(17,Wo,zt)};font-weight:bold;padding:12px 20px 0`,notice:`${Ge(15,"#5c2b00",
"#ffe3b8")};font-weight:bold;padding:12px 20px`,small:`${Ge(13,"#4b5563",zt)};border-top:${hd};padding:14px 20px 18px`};function gd(e,t){let n="background-color:#eef1f5";
return`\x3c!DOCTYPE html>\n\x3chtml lang="vi">\x3chead>\x3cmeta charset="utf-8">\x3ctitle>${On(e)}\x3c/title>\x3c/head>\n\x3cbody style="margin:0;padding:0;${n}">\n${Ft(`${tt(
`\x3ctd align="center" style="padding:16px 8px">\n${Ft(`\n${t.map(Hb).filter(Boolean).map(tt).join(`\n`)}\n`,` width="600" style="width:100%;max-width:600px;background-color:${zt}"`)}\n\x3c/td>`)}`,
` width="100%" style="${n}"`)}\n\x3c/body>\x3c/html>\n`}function Hb(e){if(!e[1].length)return"";switch(e[0]){case"list":return te(Ft(e[1].map(t=>tt(te("•",`${dr};padding:2px 0`,
' valign="top" width="16"')+te(Go(t,400),`${dr};padding:2px 0`))).join("")),lr);case"button":return qe(e[2])&&Gb(e[1],qe(e[2]));case"bar":return te(Wb(e[1]),lr);case"calls":return te(Vb(e[1],e[2]),
lr);default:return te(Go(e[1]),Bb[e[0]])}}var Gb=(e,t)=>te(Ft(tt(te(`\x3ca href="${On(t)}" style="display:inline-block;padding:14px 28px;${Ge(18,zt,
Ho)};font-weight:bold;text-decoration:none;border-radius:6px">${On(e)}\x3c/a>`,`background-color:${Ho};border-radius:6px;mso-padding-alt:14px 28px`)),""),lr,' align="center"');function Wb(e){let t=
e.reduce((o,{count:i})=>o+i,0)||1,n=e.map(({count:o,color:i})=>o?te("&nbsp;",`background-color:${i};font-size:1px;line-height:18px`,` width="${Math.ceil(100*o/t)}%"`):""),r=e.map(({label:o,count:i,
color:s})=>tt(te("■",Ge(16,s,zt),' width="22"')+te(o,dr)+te(String(i),`${dr};font-weight:bold`,' align="right"')));return Ft(tt(n.join("")))+Ft(r.join(""))}function Vb(e,t){let n=
`${dr};padding:7px 0;border-bottom:${hd}`,r=' valign="top"';return Ft(tt(te(Go(e,300),`${Ge(14,Wo,"#f3f4f6")};font-weight:bold;padding:6px 8px`,' colspan="2"'))+t.map(({name:o,phone:i})=>tt(te(Go(o,
300),n,r)+te(qb(i),n,`${r} align="right" width="118"`))).join(""))}var qb=e=>e.slice(0,200).split(/[,;\x2f\n]+/).map(t=>/^\s*\+?[\d\s.()-]{8,17}$/.test(t)?`\x3ca href="tel:${t.replace(/[^\d+]/g,
"")}" style="color:${Ho};text-decoration:none">${On(t.trim())}\x3c/a>`:On(t.trim())).join("\x3cbr>")||Qi;var Xb=88e3,Yb=200,Jb=120,Qb=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,
"...").length,ex=e=>no(e.replace(/[\s\0-\x1f\x7f]+/g," ").trim(),Yb),tx=(e,{about:t},n)=>{let r={state:n,about:t,letters:nx(n)};return{subject:e.subject(r),lead:e.lead(r),body:o=>e.body(r,o),
attachments:e.attachments(r),named:e.named(r)}};function nx(e){let t=so(e),n=new Map(e.units.map(r=>[Ot(r.code),r.name]));return[...e.register].flatMap(([r,{state:o,why:i}])=>{let s=t.read(r);
return s?[{label:P(s.kind).label,unit:n.get(s.unit),state:o,why:i}]:[]})}var rx=(e,{about:t},n,r)=>{let o={state:n,about:t,unit:r};return{subject:e.subject(o),lead:e.lead(o),body:i=>ox(e,o,i),
attachments:[],named:e.named(o)}},ox=(e,t,n)=>{var i,s;let{state:r,unit:o}=t;return[["lead",e.lead(t)],["text",`Kính gửi: ${o.name}`],...le(o)?Qc(o,n):[],...e.asked(t),...eu(t,n),...(s=(i=
e.closing)==null?void 0:i.call(e,t))!=null?s:[],["text",`${ts(r)}\n\n${ns(r)}`],["small",
`Thư này gửi đến email liên hệ của ${o.name} trong danh sách báo cáo đợt “${r.round}”, theo ${r.guidance}.${e.small}`]]};function yd(e,t){let n=P(e.kind);return n.to==="staff"?tx(n,e,t):rx(n,e,t,
e.about.unit)}function $n(e,t){let{insteadOf:n}=e.about,r=yd(e,t),o=ex(`${n?"[THƯ THỬ] ":""}${r.subject}`),i=n?[["notice",`${t.settings.testTo.length?"ĐANG Ở CHẾ ĐỘ THỬ, mọi thư":
"THƯ THỬ,"} chỉ gửi đến ${e.to.join(", ")}. Khi gửi thật, người nhận thư này là: ${n.join(", ")}.`]]:[];for(let s=Jb;;s=Math.floor(s/2)){let a=[...i,...r.body(s)],c=gd(o,a);if(s===0||Qb(c)<=Xb)return{
subject:o,html:c,text:Yc(a),attachments:r.attachments}}}function bd(e,t){let{lead:n,named:r}=yd(e,t),o=Ke(r.map(({name:i})=>`- ${i}`),60,"đơn vị khác");return[n,o.length?
`Các đơn vị chưa hoàn thành:\n${o.join(`\n`)}`:"",qe(t.links.book)?`Nơi báo cáo: ${qe(t.links.book)}`:"",ts(t),ns(t)].filter(Boolean).join(`\n`)}function xd(e,{unit:t,about:n,kind:r}){let o=P(r);
return t===void 0||!n.unit||o.to!=="unit"||!o.isAboutOwnReport||!z(n.unit)?!0:e.get(t)===n.unit.status}var wd=e=>Xe(fn(e.state));function pr(e){let t=new Map;return e.forEach((n,r)=>{let o=t.get(
n.key);n.key&&(o===void 0||wd(n)&&!wd(e[o]))&&t.set(n.key,r)}),t}var Se=(e,t,n,r="",o)=>{var i;return{kind:P(e.kind).label,unit:(i=e.unit)!=null?i:"",to:e.to.join(", "),state:K[t],at:n,why:r,
...o===void 0?{}:{subject:o}}},ix=(e,t)=>["state","why","to","subject"].every(n=>t[n]===void 0||t[n]===e[n]);function sx(e,t){let n=[...t.keys()].sort((i,s)=>i-s),r=n[0],o=n[n.length-1];
return e.slice(r,o+1).map((i,s)=>{let{kind:a,unit:c,to:u,subject:l,state:d,at:p,why:f}={...i,...t.get(r+s)};return{index:r+s,cells:{kind:a,unit:c,to:u,subject:l,state:d,at:p,why:f}}})}function nt(e,
t){let{rows:n}=e.table("letters"),r=pr(n),o=new Map,i=[];t.forEach((s,a)=>{let c=r.get(a);c===void 0?i.push({key:a,kind:"",unit:"",to:"",subject:"",state:"",at:"",why:"",...s}):ix(n[c],s)||o.set(c,s)}
),o.size&&e.putOwn("letters",sx(n,o)),e.append("letters",i)}var kd=[1e3,4e3],ax=6,rt=class extends Error{};function U(e,t){for(let n=0;;n+=1)try{return t()}catch(r){if(n>=kd.length||r instanceof E||
r instanceof rt)throw r;e.sleep(kd[n])}}function Dt(e,t,n){return U(t,()=>{for(let r=0;r< ax;r+=1){let o=t.alone(e,n);if(o)return o.value}throw new rt("the lock is not to be had")})}var cx=27e4,ux=25,
lx=2400,dx=5,Vo=class{constructor(t,n,r,o,i,s){this.office=t;this.post=n;this.state=r;this.quota=o;this.early=s;this.written=new Map;this.gone=[];this.doubt=[];this.refusedInARow=0;this.outcome={sent:
0,failed:0,unknown:0,left:[],why:{key:"letter.quota"},toRecord:new Map,refused:{...i},refusedFirst:{}}}get now(){return this.office.now}run(t){let n=t.reduce((o,{key:i})=>Math.max(o,i.length),1),r=
Math.max(1,Math.min(ux,Math.floor(lx/n)));for(let o=0;o< t.length;o+=r){let i=this.portion(t.slice(o,o+r));if(this.stop){this.outcome.why=this.stop,this.outcome.left=[...i,...t.slice(o+r)];break}}}
portion(t){let n=[...t];try{if(this.isLate())return n;for(n=this.open(t);n.length&&!this.isLate()&&this.deliver(n[0]);)n=n.slice(1)}catch(r){if(r instanceof E)throw r;this.stop={key:"letter.trouble"}}
return n}isLate(){return this.post.elapsed()>cx&&(this.stop={key:"letter.time"}),this.stop!==void 0}open(t){let{office:n,outcome:r}=this,o=Dt(n,this.post,()=>{let i=new Map(n.table("units").rows.map((
{code:c,status:u})=>[c,u])),s=t.filter(c=>xd(i,c)),a=new Map(r.toRecord);for(let c of t)a.set(c.key,s.includes(c)?this.beingSent(c):Se(c,"lapsed",this.now,b({key:"letter.notNeeded"})));return nt(n,a),
s});return r.toRecord.clear(),[this.gone,this.doubt]=[[],[]],o}beingSent(t){var r;let n=(r=this.written.get(t))!=null?r:$n(t,this.state);return this.written.set(t,n),Se(t,"sending",this.now,"",
n.subject)}deliver(t){let{subject:n,html:r,text:o,attachments:i}=this.written.get(t),{senderName:s,replyTo:a}=this.state.settings;this.journal(t.key);try{this.post.send({to:t.to,subject:n,html:r,text:
o,attachments:i,senderName:s||this.state.department,replyTo:a})}catch{return this.afterRefusal(t)}return this.quota-=t.to.length,this.gone.push(t.key),this.outcome.sent+=1,this.refusedInARow=0,
this.outcome.toRecord.set(t.key,Se(t,"sent",this.now,this.early)),t.unit&&delete this.outcome.refused[t.unit],!0}afterRefusal(t){let n=this.quotaNow(),r=this.quota-(n!=null?n:0);return n!==void 0&&
n< t.to.length&&r!==t.to.length?(this.stop={key:"letter.quota"},!1):(n!==void 0&&r<=0?this.failed(t):this.uncertain(t),this.quota=n!=null?n:this.quota-t.to.length,this.refusedInARow+=1,
this.refusedInARow>=dx&&(this.stop={key:"letter.trouble"}),!0)}quotaNow(){try{return U(this.post,()=>this.post.quota())}catch{this.stop={key:"letter.trouble"};return}}failed(t){var o;let n=t.to.join(
", ");this.outcome.failed+=1,this.outcome.toRecord.set(t.key,Se(t,"failed",this.now,b({key:"letter.refused",with:{to:n}})));let r=((o=this.state.register.get(t.key))==null?void 0:o.state)==="failed";
t.unit&&!t.about.insteadOf&&((r?this.outcome.refused:this.outcome.refusedFirst)[t.unit]={email:n,day:this.office.today})}uncertain(t){this.outcome.unknown+=1,this.doubt.push(t.key),
this.outcome.toRecord.set(t.key,Se(t,"unknown",this.now,b({key:"letter.doubt"})))}leaveWord(){try{this.journal("")}catch{}}journal(t){let n={key:t,gone:this.gone,doubt:this.doubt,at:this.now};U(
this.post,()=>this.post.keepJournal(n))}};var px=7*6e4,fr=({lease:e},t)=>e.by!==""&&e.until>t;function vd(e,t){let n=e.newId();return Dt(e,t,()=>{let r=t.post();if(!(fr(r,e.now)&&
r.lease.by!==n))return t.setLease({until:kt(zr(e.now)+px),by:n}),r})}function Sd(e){try{U(e,()=>e.setLease({until:"",by:""}))}catch{}}var mr=({rowId:e,approved:t})=>yn(`${e} ${t}`);var hr=
"Cán bộ gửi sớm";function fx(e,t){let n=new Map;return e.table("accounts").rows.forEach((r,o)=>{var u;let{active:i,faults:s}=t.accounts[o];if(!i)return;let a=(u=n.get(r.unit.trim()))!=null?u:{faults:[
],returned:[]};n.set(r.unit.trim(),a),Et(r,e.markKey())==="returned"&&a.returned.push({title:r.pageName||r.accountName||r.address,comment:r.comment.trim(),mark:mr(r)});for(let l of s.filter(
xo))l.column===""&&(Vu(l)||a.faults.some(p=>qu(p,l)))||a.faults.push(l)}),n}var mx=(e,{own:t},n)=>{var r,o;return{code:e.code,name:e.name,kind:e.kind,parent:e.parent,emails:e.email.trim()?[e.email]:[
],phone:e.phone,obligation:eo(e),status:t.status,timeliness:t.timeliness,extendedTo:e.extendedTo,first:t.first,updated:t.updated,count:Number(t.count)||0,faults:((r=n==null?void 0:n.faults)!=null?r:[
]).map(({column:i,problem:s})=>({field:i&&Ue(i),sentence:b(s)})),returned:(o=n==null?void 0:n.returned)!=null?o:[]}};function hx(e,t){let n=fx(e,t);return e.table("units").rows.flatMap((r,o)=>t.units[
o].blank?[]:[mx(r,t.units[o],n.get(r.code.trim()))])}function gx(e){let{rows:t}=e.table("letters");return new Map([...pr(t)].map(([n,r])=>{let{state:o,at:i,why:s}=t[r];return[n,{state:fn(o),at:i,why:
s,early:s.indexOf(hr)===0}]}))}function Ys(e,t,n){let r=(s,a)=>`${s}T${String(a).padStart(2,"0")}:00:00`,o=e.slice(0,10),i=e< r(o,t+1)&&n.slice(0,10)!==o;return r(i?o:B(o,1),t)}function qo(e,t,n=Le(e,
e.table("accounts").rows),r){let o=e.settings(),{runner:i,hour:s,lastRun:a,did:c}=t.post();return{round:o.round,federation:o.federation,department:o.department,guidance:o.guidance,deadline:{dueBefore:
o.dueBefore,graceUntil:o.graceUntil},settings:o,units:hx(e,n),register:gx(e),staff:e.staff(),contact:o.contact,links:{book:e.link()},health:{quotaLeft:r,runner:i,lastRun:a,lastRunDid:c,nextRun:i?Ys(
e.now,s,e.now):void 0,zones:t.zones()}}}var yx={state:K.sent,why:""},bx=()=>({state:K.held,why:b({key:"letter.cutBefore"})}),Rd=()=>({state:K.unknown,why:b({key:"letter.cut"})});function _d(e,t){
var s,a,c;let{rows:n}=e.table("letters"),r=new Set(n.map(({key:u})=>u)),o=new Map;for(let{key:u,state:l,at:d}of n)u&&l===K.sending&&o.set(u,(t==null?void 0:t.at)===d?bx():Rd());let i=(u,l)=>{u&&(
o.has(u)||!r.has(u))&&o.set(u,{...l,at:t.at})};for(let u of[...(s=t==null?void 0:t.doubt)!=null?s:[],(a=t==null?void 0:t.key)!=null?a:""])i(u,Rd());for(let u of(c=t==null?void 0:t.gone)!=null?c:[])i(
u,yx);nt(e,o)}var xx=new Set([...Object.keys(mo),"round","dueBefore","graceUntil"]);function Xo(e,{round:t}){let n=e.filter(({key:r,field:o})=>r!=="setting.empty"&&xx.has(o!=null?o:""));return t.trim(
)?n:[...n,{key:"setting.empty",with:{label:de.round.label}}]}var wx=12e4,kx=6e4,vx=2e3,Sx=1e4;function Rx(e,{register:t}){let n=({key:r})=>{var o;return((o=t.get(r))==null?void 0:o.state)==="failed"};
return[...e.filter(r=>!n(r)),...e.filter(n)]}function _x(e,t,n,r){if(Tt(t,n,r).held.length===0)return n;let o=U(e,()=>e.renewsIn());if(o>wx||o<-kx)return n;e.sleep(Math.max(0,o)+vx);let i=U(e,(
)=>e.quota());for(let s=0;s<3&&i<=n;s+=1)e.sleep(Sx),i=U(e,()=>e.quota());return i}var Yo=(e,t)=>e?`${e} ${t}`:"";function Ox({sent:e,failed:t,unknown:n,left:r,why:o},i){let s=i+r.length,a=[Yo(e,
"thư đã gửi"),Yo(t,"thư gửi lỗi"),Yo(n,"thư không rõ đã gửi"),Yo(s,"thư chờ lượt sau")].filter(Boolean).join(", ")||"không có thư đến hạn";return{sent:e,failed:t,held:s,unknown:n,did:r.length?
`${a}. ${b(o)}`:a,stopped:r.length?o:void 0}}function $x(e,t,{toRecord:n,left:r,why:o},i,s){let a=new Map;for(let{key:c,kind:u,unit:l,state:d,why:p}of s)a.set(c,{...u?{kind:P(u).label}:{},...l?{unit:
l}:{},state:K[d],at:e.now,why:b(p)});for(let c of i)a.set(c.key,Se(c,"held",e.now,b({key:"letter.quota"})));for(let c of r)a.set(c.key,Se(c,"held",e.now,b(o)));n.forEach((c,u)=>a.set(u,c)),a.size&&Dt(
e,t,()=>nt(e,a))}function Tx(e,{sent:t,refused:n,refusedFirst:r},o){let i={...n,...t>0?r:{}};JSON.stringify(i)!==JSON.stringify(o.refused)&&U(e,()=>e.setRefused(i))}function Cx(e,t,n,r,o){let i=Dt(e,
t,()=>(_d(e,n.inFlight),ve(e,!0))),s=U(t,()=>t.quota()),a=U(t,()=>qo(e,t,i,s)),c=$t(a,e.today),u=Rx(r(c,a),a),l=o?0:a.settings.quotaReserve,d=o?s:_x(t,u,s,l),{go:p,held:f}=Tt(u,d,l);p.length&&U(t,(
)=>t.keepJournal({key:"",gone:[],doubt:[],at:e.now}));let m=new Vo(e,t,a,d,n.refused,o),{outcome:h}=m;try{m.run(p),$x(e,t,h,o?[]:f,o?[]:c.closed)}catch(g){throw m.leaveWord(),g}return(p.length||
n.inFlight)&&U(t,()=>t.closeJournal()),Tx(t,h,n),Ox(h,f.length)}var Px=e=>b(e instanceof E?e.problem:e instanceof rt?{key:"letter.sheetBusy"}:{key:"letter.runFailed"});function Od(e,t){try{U(e,(
)=>e.setLastRun(t))}catch{}}function Jo(e,t,n,r=""){let o=vd(e,t);if(o)try{return Cx(e,t,o,n,r)}finally{Sd(t)}}var $d=(e,t)=>{Jo(e,t,()=>[],hr)};function Ex(e,t){let[n]=Xo(U(t,()=>e.compileSettings(
)),e.settings());if(!e.settings().lettersOn)return;if(n)throw new E(n);let r=Jo(e,t,o=>o.letters);return r&&{lastRun:e.now,did:r.did,trouble:""}}function Td(e,t){let{runner:n,lastRun:r,did:o}=U(t,(
)=>t.post());if(!(!n||U(t,()=>t.me())!==n))try{let i=Ex(e,t);i&&Od(t,i)}catch(i){if(Od(t,{lastRun:r,did:o,trouble:`${Z(e.today)}: ${Px(i)}`}),!(i instanceof E))throw i}}var Qo={is:"nobody"},D=
e=>"email"in e?e.email:"";var Ax=e=>e;function ei(e){let t=new Set,n=new Map;for(let r of e.map(k))t.add(r),n.has(Ce(r))||n.set(Ce(r),r);return r=>{var o;return t.has(r)?r:(o=n.get(Ce(r)))!=null?o:r}}
function ti(e,t,n=Ax){return t===""?"":e.choices?Hc(e,t):e.code==="own"?k(t):e.code==="other"?n(k(t)):t}function Cd(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&
e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var Js=e=>e?`"${e}" `:"";function Qs(e,t=""){if(typeof e!="number")throw new TypeError(Js(
t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(Js(t)+"expected integer >= 0, got "+e);return e}function Tn(e,t,n=""){if(Cd(e)&&(t===void 0||
e.length===t))return e;t!==void 0&&Qs(t,"length");let r=Cd(e),o=t!==void 0?` of length ${t}`:"",i=r?`length=${e.length}`:`type=${typeof e}`,s=Js(n)+"expected Uint8Array"+o+", got "+i;throw r?
new RangeError(s):new TypeError(s)}function Ad(e){if(typeof e!="function"||typeof e.create!="function")throw new TypeError("expected hash wrapped by utils.createHasher");if(Qs(e.outputLen),Qs(
e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error("hash blockLen / outputLen must be >= 1")}var Lx=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":
`"${t}" `)+"expected object, got type="+typeof e)},Pd=(e,t)=>{Lx(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&n!==null)throw new TypeError(`"${t}" expected plain object`);if(
Object.hasOwn(e,"__proto__"))throw new TypeError(`"${t}.__proto__" is not allowed`)};function Cn(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error(
"digest() was already called")}function ni(e,t){Tn(e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError('"output" expected length >= '+n)}function gr(...e){for(let t=0;
t< e.length;t++)e[t].fill(0)}function ri(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function Re(e,t){return e<<32-t|e>>>t}var Ld=typeof Uint8Array.from([]).toHex=="function"&&
typeof Uint8Array.fromHex=="function",Nx=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function ea(e){if(Tn(e),Ld)return e.toHex();let t="";for(let n=0;n< e.length;n++)t+=Nx[e[n]];
return t}function Ed(e){return e>=48&&e<=57?e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:void 0}function Nd(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);if(Ld)try{
return Uint8Array.fromHex(e)}catch(o){throw o instanceof SyntaxError?new RangeError(o.message):o}let t=e.length,n=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);
let r=new Uint8Array(n);for(let o=0,i=0;o< n;o++,i+=2){let s=Ed(e.charCodeAt(i)),a=Ed(e.charCodeAt(i+1));if(s===void 0||a===void 0){let c=e[i]+e[i+1];throw new RangeError(
'hex string expected, got non-hex character "'+c+'" at index '+i)}r[o]=s*16+a}return r}function Mx(e,t,n="opts"){return Pd(e,"defaults"),t!==void 0&&Pd(t,n),Object.assign(Object.create(null),e,t)}
function Md(e,t={}){if(typeof e!="function")throw new TypeError('"hashCons" expected function, got type='+typeof e);t=Mx({},t,"info");let n=(o,i)=>e(i).update(o).digest(),r=e(void 0);
return n.outputLen=r.outputLen,n.blockLen=r.blockLen,n.canXOF=r.canXOF,n.create=o=>e(o),Object.assign(n,t),Object.freeze(n)}var Id=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});var oi=
class{constructor(t,n){R(this,"oHash");R(this,"iHash");R(this,"blockLen");R(this,"outputLen");R(this,"canXOF",!1);R(this,"finished",!1);R(this,"destroyed",!1);if(Ad(t),Tn(n,void 0,"key"),this.iHash=
t.create(),typeof this.iHash.update!="function")throw new Error("expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;let r=this.blockLen,o=new Uint8Array(r);
o.set(n.length>r?t.create().update(n).digest():n);for(let i=0;i< o.length;i++)o[i]^=54;this.iHash.update(o),this.oHash=t.create();for(let i=0;i< o.length;i++)o[i]^=106;this.oHash.update(o),gr(o)}
update(t){return Cn(this),this.iHash.update(t),this}digestInto(t){Cn(this),ni(t,this),this.finished=!0;let n=t.subarray(0,this.outputLen);this.iHash.digestInto(n),this.oHash.update(n),
this.oHash.digestInto(n),this.destroy()}digest(){let t=new Uint8Array(this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||(t=Object.create(Object.getPrototypeOf(this),{}));let{oHash:n,
iHash:r,finished:o,destroyed:i,blockLen:s,outputLen:a,canXOF:c}=this;return t=t,t.finished=o,t.destroyed=i,t.blockLen=s,t.outputLen=a,t.canXOF=c,t.oHash=n._cloneInto(t.oHash),t.iHash=r._cloneInto(
t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,this.oHash.destroy(),this.iHash.destroy()}},zd=(()=>{let e=((t,n,r)=>new oi(t,n).update(r).digest());return e.create=(t,
n)=>new oi(t,n),e})();var Ix=e=>e/2**32|0,zx=e=>e>>>0;function Fd(e,t,n,r){let o=Ix(n),i=zx(n);e.setUint32(t,r?i:o,r),e.setUint32(t+4,r?o:i,r)}function Dd(e,t,n){return e&t^~e&n}function Ud(e,t,n){
return e&t^e&n^t&n}var ii=class{constructor(t,n,r,o){R(this,"blockLen");R(this,"outputLen");R(this,"canXOF",!1);R(this,"padOffset");R(this,"isLE");R(this,"buffer");R(this,"view");R(this,"finished",
!1);R(this,"length",0);R(this,"pos",0);R(this,"destroyed",!1);this.blockLen=t,this.outputLen=n,this.padOffset=r,this.isLE=o,this.buffer=new Uint8Array(t),this.view=ri(this.buffer)}update(t){Cn(this),
Tn(t);let{view:n,buffer:r,blockLen:o}=this,i=t.length,s=!1;for(let a=0;a< i;){let c=Math.min(o-this.pos,i-a);if(c===o){let u=ri(t);for(;o<=i-a;a+=o)this.process(u,a);s=!0;continue}r.set(a===0&&c===i?
t:t.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===o&&(this.process(n,0),this.pos=0,s=!0)}return this.length+=t.length,s&&this.roundClean(),this}digestInto(t){Cn(this),ni(t,this),this.finished=
!0;let{buffer:n,view:r,blockLen:o,isLE:i}=this,{pos:s}=this;n[s++]=128,n.fill(0,s),this.padOffset>o-s&&(this.process(r,0),n.fill(0)),Fd(r,o-8,this.length*8,i),this.process(r,0),this.roundClean();
let a=t===n?r:ri(t),c=this.outputLen,u=c/4,l=this.get();if(c%4||u>l.length)throw new Error("invalid outputLen");for(let d=0;d< u;d++)a.setUint32(4*d,l[d],i)}digest(){let{buffer:t,outputLen:n}=this;
this.digestInto(t);let r=t.slice(0,n);return this.destroy(),r}_cloneIntoMeta(t){let{buffer:n,length:r,finished:o,destroyed:i,pos:s}=this;return t.destroyed=i,t.finished=o,t.length=r,t.pos=s,s&&
t.buffer.set(n),t}clone(){return this._cloneInto()}},Kd=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var Fx=Uint32Array.from([1116352408,
1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,
604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,
1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,
1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),ot=new Uint32Array(64),ta=class extends ii{constructor(n,r){super(64,n,8,!1);R(this,"A",0);R(this,
"B",0);R(this,"C",0);R(this,"D",0);R(this,"E",0);R(this,"F",0);R(this,"G",0);R(this,"H",0);this.A=r[0]|0,this.B=r[1]|0,this.C=r[2]|0,this.D=r[3]|0,this.E=r[4]|0,this.F=r[5]|0,this.G=r[6]|0,this.H=r[
7]|0}get(){let{A:n,B:r,C:o,D:i,E:s,F:a,G:c,H:u}=this;return[n,r,o,i,s,a,c,u]}set(n,r,o,i,s,a,c,u){this.A=n|0,this.B=r|0,this.C=o|0,this.D=i|0,this.E=s|0,this.F=a|0,this.G=c|0,this.H=u|0}_cloneInto(n){
return(n||(n=new this.constructor)).set(...this.get()),this._cloneIntoMeta(n)}process(n,r){for(let p=0;p<16;p++,r+=4)ot[p]=n.getUint32(r,!1);for(let p=16;p<64;p++){let f=ot[p-15],m=ot[p-2],h=Re(f,
7)^Re(f,18)^f>>>3,g=Re(m,17)^Re(m,19)^m>>>10;ot[p]=g+ot[p-7]+h+ot[p-16]|0}let{A:o,B:i,C:s,D:a,E:c,F:u,G:l,H:d}=this;for(let p=0;p<64;p++){let f=Re(c,6)^Re(c,11)^Re(c,25),m=d+f+Dd(c,u,l)+Fx[p]+ot[p]|0,
g=(Re(o,2)^Re(o,13)^Re(o,22))+Ud(o,i,s)|0;d=l,l=u,u=c,c=a+m|0,a=s,s=i,i=o,o=m+g|0}o=o+this.A|0,i=i+this.B|0,s=s+this.C|0,a=a+this.D|0,c=c+this.E|0,u=u+this.F|0,l=l+this.G|0,d=d+this.H|0,this.set(o,i,
s,a,c,u,l,d)}roundClean(){gr(ot)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),gr(this.buffer)}},na=class extends ta{constructor(){super(32,Kd)}};var si=Md(()=>new na,Id(1));var Dx=16,Zd=
e=>ea(e.slice(0,Dx));function ra(e){let t=encodeURIComponent(e.replace(/[\uD800-\uDFFF]/gu,"\ufffd")),n=[];for(let r=0;r< t.length;r+=1){let o=t[r]==="%";n.push(o?parseInt(t.slice(r+1,r+3),16):
t.charCodeAt(r)),o&&(r+=2)}return Uint8Array.from(n)}var jd=e=>Zd(si(ra(e))),oa=e=>ea(si(ra(e))),ai=class{constructor(t){this.known=new Map;this.start=zd.create(si,Nd(t))}of(t){var r;let n=(r=
this.known.get(t))!=null?r:Zd(this.start.clone().update(ra(t)).digest());return this.known.set(t,n),n}};var Ux=8,Pn=class{constructor(t){this.name=oa(`name of ${t}`).slice(0,Ux),this.keyed=new ai(t)}
of(t,...n){return this.keyed.of(JSON.stringify([t,...n]))}},Bd=e=>oa(e.join(`\n`));var yr=(e,t)=>e!==""&&Ye(e)===Ye(t),it=(e,t)=>t.some(n=>yr(n,e));function Hd(e,t){return t?{staff:e.filter(n=>it(n,
t)),kept:t.filter(n=>it(n,e))}:{staff:[...e],kept:void 0}}var Gd=(e,t)=>e.filter(n=>!it(n,t));var Kx=()=>Date.now().toString(36).slice(-6).toUpperCase();function br(e,t){var o,i;let n=t,r=String((o=
n==null?void 0:n.stack)!=null?o:"").split(`\n`).filter(s=>/^\s+at \S/.test(s)).slice(0,5).map(s=>s.trim());console.error(`ref ${e}: ${String((i=n==null?void 0:n.name)!=null?i:"Error")} ${r.join(
" | ")}`)}function ci(e){if(e instanceof E)return e.problem;let t=Kx();return br(t,e),{key:"workbook.unexpected",with:{ref:t}}}var Wd=e=>`draft/${e}/count`,Vd=(e,t)=>`draft/${e}/${t}`,qd={get(e){
var r,o;let t=PropertiesService.getUserProperties().getProperties(),n="";for(let i=0;i< Number((r=t[Wd(e)])!=null?r:0);i+=1)n+=(o=t[Vd(e,i)])!=null?o:"";return n},keep(e,t){let n={},r=Math.ceil(
t.length/2500);for(let o=0;o< r;o+=1)n[Vd(e,o)]=t.slice(o*2500,(o+1)*2500);PropertiesService.getUserProperties().setProperties({...n,[Wd(e)]:String(r)})},drop(e){let t=
PropertiesService.getUserProperties();for(let n of Object.keys(t.getProperties()))n.indexOf(`draft/${e}/`)===0&&t.deleteProperty(n)}};var _e=e=>(e>26?_e(Math.floor((e-1)/26)):"")+String.fromCharCode(
65+(e-1)%26),Xd=e=>[...e].reduce((t,n)=>t*26+n.charCodeAt(0)-64,0),st=(e,t=e)=>`${_e(e)}2:${_e(t)}`;function En(e){let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[1]===n-1?r[1]=
n:t.push([n,n])}return t}var Yd=/^[=+\-@\t\r\n＝＋－＠']/,Ut=e=>Yd.test(e)?`'${e}`:e,Zx={text:"@",number:"0",day:"dd/MM/yyyy",time:"dd/MM/yyyy HH:mm"},Kt=e=>{var t;return Zx[(t=e.format)!=null?t:"text"]};
function ui(e,t){var o;if(t==="")return"";let n=(o=e.format)!=null?o:"text";if(n==="number")return Number.isFinite(Number(t))?Number(t):Ut(t);if(n==="text")return Ut(t);let r=zr(t);
return Number.isFinite(r)?new Date(r):Ut(t)}function li(e,t){if(t instanceof Date)return e.format==="day"?kt(t.getTime()).slice(0,10):kt(t.getTime());let n=typeof t=="boolean"?t?"TRUE":"FALSE":
t==null?"":String(t);return n.charAt(0)==="'"&&Yd.test(n.slice(1))?n.slice(1):n}var Jd=e=>{let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[r.length-1]===n-1?r.push(n):t.push([
n])}return t};function ia(e,t,n){let r=Jd(t);return Jd(e).flatMap(o=>r.map(i=>({row:o[0],column:i[0],values:o.map(s=>i.map(a=>n(s,a)))})))}function di(e,t,n,r){try{return r()}catch(o){let i=
e.getMaxRows();if(t<=i)throw o;return e.insertRowsAfter(i,t-i+n),r()}}var jx=3,Qd="Cần sửa: ",fi=(e,t)=>e&&e.indexOf(Qd)!==0?e:t?Qd+t:"",V=e=>T[e].columns;function sa(e,t,n){let r=new Map;for(let[o,
i]of Object.entries(V(e))){let s=n.findIndex(a=>String(a).trim()===i.heading);if(s<0)throw new E({key:"workbook.lostColumn",with:{tab:t,column:i.heading}});if(n.some((a,c)=>c>s&&String(a).trim(
)===i.heading))throw new E({key:"workbook.twoColumns",with:{tab:t,column:i.heading}});r.set(o,s+1)}return r}function Bx(e){try{return e.getSheetValues(1,1,-1,-1)}catch(t){if(e.getLastRow()>0)throw t;
return[]}}var Hx=(e,t)=>{let n=e.findIndex(({column:r})=>r.code==="own");return ei(n<0?[]:t.map(r=>r[n]))},Gx={accounts:"rowId",units:"code"},pi=class{constructor(t,n,r){this.tab=t;this.sheet=n;
this.untidy=new Map;this.asRead=new Map;this.typedRows=new Set;this.typedKeys=new Set;this.ownKeys=new Set;this.writtenBefore=new Set;this.key=Gx[t];let[o=[],...i]=Bx(n);this.positions=sa(t,T[
t].title,o);let s=Object.entries(V(t)).map(([u,l])=>({key:u,column:l,at:this.positions.get(u)-1})),a=i.map(u=>s.map(({column:l,at:d})=>li(l,u[d]))),c=r!=null?r:Hx(s,a);this.rows=a.map((u,
l)=>this.rowFrom(s,u,c,l)),this.known=this.rows.length}rowFrom(t,n,r,o){let i={};return t.forEach(({key:s,column:a},c)=>{if((i[s]=ti(a,n[c],r))===n[c])return;let l=this.untidy.get(s);l?l.push(o):
this.untidy.set(s,[o])}),i}rowAsRead(t){var n;return t< this.known?(n=this.asRead.get(t))!=null?n:this.rows[t]:void 0}blocks(t,n,r){let o=new Map(n.map(s=>[this.positions.get(s),s])),i=s=>V(this.tab)[
o.get(s)];return ia(t,[...o.keys()],(s,a)=>ui(i(a),r(s,o.get(a)))).map(({row:s,column:a,values:c})=>({row:s,column:a,values:c,formats:c.map(u=>u.map((l,d)=>Kt(i(a+d))))}))}rangeOf({row:t,column:n,
values:r}){return this.sheet.getRange(t,n,r.length,r[0].length)}write(t,n,r,o){for(let i of this.blocks(t,n,r)){let s=this.rangeOf(i);o&&s.setNumberFormats(i.formats),s.setValues(i.values)}}putTyped(
t){if(t.length===0)return;let n=new Map(t.map(r=>[ee(r.index),r.cells]));this.write([...n.keys()],Object.keys(t[0].cells),(r,o)=>{var i;return(i=n.get(r)[o])!=null?i:""},!0),this.remember(t);for(let{
index:r,cells:o}of t){this.typedRows.add(r);for(let i of Object.keys(o))this.typedKeys.add(i)}}putOwn(t){if(t.length===0)return;let n=Object.keys(t[0].cells),r=ia(t.map(c=>c.index),[1],(
)=>0).length>jx,o=this.renamed(t),i=!r&&o.length===t.length;this.remember(t);for(let c of n)this.ownKeys.add(c);let s=(c,u)=>this.rows[c-2][u],a=r?this.rows.map((c,u)=>ee(u)):t.map(c=>ee(c.index));
this.write(a,i?n:n.filter(c=>c!==this.key),s,!1),!i&&o.length&&this.write(o.map(c=>ee(c.index)),[this.key],s,!1)}renamed(t){let{key:n}=this;return n===void 0||!(n in t[0].cells)?[]:t.filter(({index:r,
cells:o})=>o[n]!==this.rows[r][n])}makeRoom(t){let n=this.sheet.getMaxRows(),r=ee(this.rows.length)+t-1-n;r>0&&this.sheet.insertRowsAfter(n,r)}append(t){if(t.length===0)return;let n=
Object.fromEntries(Object.keys(V(this.tab)).map(r=>[r,""]));for(;;){let r=ee(this.rows.length),o=this.blocks(t.map((a,c)=>r+c),Object.keys(t[0]),(a,c)=>{var u;return(u=t[a-r][c])!=null?u:""}),i=di(
this.sheet,r+t.length-1,0,()=>o.map(a=>this.rangeOf(a))),s=Math.max(0,...i.map(a=>a.getValues().reduce((c,u,l)=>u.some(d=>d!=="")?l+1:c,0)));if(s===0){i.forEach((a,c)=>a.setNumberFormats(o[
c].formats).setValues(o[c].values));break}for(let a=0;a< s;a+=1)this.rows.push({...n})}for(let r of t)this.typedRows.add(this.rows.length),this.rows.push({...n,...r});for(let r of Object.keys(t[
0]))this.typedKeys.add(r)}putNotes(t){let n=t.map(m=>ee(m.index)),r=Object.keys(t[0].notes),o=r.map(m=>this.positions.get(m)),[i,s]=[Math.min(...n),Math.max(...n)],[a,c]=[Math.min(...o),Math.max(
...o)],u=new Map(t.map(m=>[ee(m.index),m.notes])),l=new Map(r.map((m,h)=>[o[h],m])),d=this.sheet.getRange(i,a,s-i+1,c-a+1),p=d.getNotes(),f=p.map((m,h)=>m.map((g,I)=>{var S,q;let L=(q=u.get(
i+h))==null?void 0:q[(S=l.get(a+I))!=null?S:""];return L===void 0?g:fi(g,L)}));JSON.stringify(f)!==JSON.stringify(p)&&d.setNotes(f)}at(t){return this.positions.get(t)}remember(t){for(let{index:n,
cells:r}of t){let o=this.rows[n];n< this.known&&!this.asRead.has(n)&&this.asRead.set(n,{...o}),Object.assign(o,r)}}};var at=({tab:e,positions:t})=>Object.entries(V(e)).map(([n,r])=>({key:n,column:r,
at:t.get(n)})).sort((n,r)=>n.at-r.at);function Wx(e,t){let n=ep(t),r=[];return e.forEach((o,i)=>{if(n.includes(o))return;let a=(i===0?-1:n.indexOf(e[i-1]))+1,c=n[a],u=a>=n.length||!e.includes(c)?{do:
"write",at:a,heading:o,old:c!=null?c:""}:{do:"insert",at:a,heading:o,old:""};r.push(u),tp(n,u)}),r}function ep(e){let t=e.map(n=>n.trim());for(;t.length&&t[t.length-1]==="";)t.pop();return t}var tp=(
e,{do:t,at:n,heading:r})=>{e.splice(n,t==="insert"?0:1,r)};function Vx(e,t,n,r){let o=ep(n),i=r,s=Wx(mi(e),n).map(a=>{let{do:c,at:u,heading:l,old:d}=a;return i=np(t,i,u+1)+(c==="insert"?1:0),
c==="insert"&&t.insertColumnBefore(u+1),t.getRange(1,u+1).setNumberFormat("@").setValue(l),tp(o,a),d?{key:"setup.headingBack",with:{tab:T[e].title,column:l,old:d}}:{key:"setup.columnMade",with:{tab:T[
e].title,column:l}}});return{now:o,columns:i,did:s}}var mi=e=>Object.values(V(e)).map(({heading:t})=>t);function np(e,t,n){return t< n&&e.insertColumnsAfter(t,n-t),Math.max(t,n)}function rp(e,{sheet:
t,made:n}){var u;let[r,o]=[t.getMaxRows(),t.getMaxColumns()],i=n?[]:((u=t.getRange(1,1,1,o).getValues()[0])!=null?u:[]).map(String),s=(l,d,p)=>({tab:e,sheet:t,isNew:d,rows:r,columns:p,positions:sa(e,
T[e].title,l)});if(i.some(l=>l!=="")){let l=Vx(e,t,i,o);return{open:s(l.now,!1,l.columns),did:l.did}}let a=np(t,o,mi(e).length),c=s(mi(e),n||t.getLastRow()===0,a);return c.isNew||aa(c),{open:c,did:[]}
}function aa({tab:e,sheet:t}){let n=mi(e);t.getRange(1,1,1,n.length).setNumberFormat("@").setValues([n])}function op(e,{rows:t,columns:n}){let[r="",o=r]=e.replace(/\$/g,"").toUpperCase().split(":"),i=
l=>[Xd(/^[A-Z]*/.exec(l)[0]),Number(/\d*$/.exec(l)[0])],[[s,a],[c,u]]=[i(r),i(o)];return{top:a||1,bottom:u||t,left:s||1,right:c||n}}function xr(e,t){if(!e)return"";let{top:n,bottom:r,left:o,right:i}=
op(e,t);return`${n} ${o} ${r} ${i}`}var An=(e,t)=>e.flatMap(n=>{let{top:r,bottom:o,left:i,right:s}=op(n,t);return Array.from({length:s-i+1},(a,c)=>`${i+c}: ${r}-${o}`)}).sort().join(),Ln=e=>e.split(
/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((t,n)=>n%2?t:t.replace(/\s+/g,"").toUpperCase()).join(""),ca=e=>e.toLowerCase();var ua="Sổ Tài Khoản: ",da=e=>e.getEmail().toLowerCase();function hi(e,t,n){
let r=e.getEditors().map(s=>({user:s,email:da(s)})),o=s=>it(s,t),i=r.map(({email:s})=>s);return{staff:i.filter(s=>s!==n&&o(s)),unseen:t.filter(s=>s&&s!==n&&!it(s,i)),others:r.filter(({email:s})=>!o(
s)&&!(s&&s===n)),owner:n,me:Session.getEffectiveUser()}}function qx({tab:e,positions:t}){let n=o=>En(at({tab:e,positions:t}).filter(({column:i})=>i.writer===o).map(({at:i})=>i)),r={name:
"dòng tiêu đề",range:"1:1",open:[]};return e==="units"?[{name:"danh sách đơn vị",range:"",open:n("us").map(([o,i])=>st(o,i))}]:e==="accounts"?[r,...n("staff").map(([o,i])=>({name:`cột ${[...new Set([
o,i])].map(_e).join("–")}, duyệt`,range:st(o,i),open:[]}))]:e==="log"?[r]:[{name:`thẻ ${T[e].title}`,range:"",open:[]}]}var ip=e=>e.getA1Notation(),sp=e=>e.getEditors().map(da),Xx=(e,t,n)=>xr(e.range,
n)===xr(t.range,n)&&An(e.open,n)===An(t.open,n),la=({editors:e},t)=>t.filter(n=>!e.includes(n));function Yx(e,{staff:t,unseen:n,owner:r},o){let i=e.editors.filter(Boolean);return la(e,t).length===0&&
i.every(s=>[r,o,...t,...n].includes(s))&&e.editors.length-i.length<=la(e,n).length}var Nn=class{constructor(t){this.people=t;this.hiddenStay=!1;this.me=da(t.me)}ensure(t){let n=qx(t),r=t.made?[]:
this.ours(t,n),o=(a,c)=>a.name===c.name&&Xx(a,c,t)&&!a.warns&&Yx(a,this.people,this.me),i=n.filter(a=>!r.some(c=>o(c,a))),s=r.filter(a=>!n.some(c=>o(a,c)));return s.forEach(({protection:a})=>a.remove(
)),r.filter(a=>!s.includes(a)).forEach(a=>this.letUnseenIn(a.protection,la(a,this.people.unseen))),i.forEach(a=>this.protect(t.sheet,a)),i.length||s.length?[{key:"setup.protection",with:{tab:T[
t.tab].title}}]:[]}ours({sheet:t,...n},r){let{SHEET:o,RANGE:i}=SpreadsheetApp.ProtectionType,s=t.getProtections(o).map(c=>({protection:c,description:c.getDescription(),range:""})),a=t.getProtections(
i).map(c=>({protection:c,description:c.getDescription(),range:void 0}));return[...s,...a].flatMap(({protection:c,description:u,range:l})=>{if(u&&u.indexOf(ua)!==0)return[];let d=l!=null?l:ip(
c.getRange()),p=d!==""&&r.some(f=>xr(f.range,n)===xr(d,n));return!u&&!(p&&this.stopsNobody(c))?[]:[{protection:c,range:d,name:u.slice(ua.length),open:d?[]:c.getUnprotectedRanges().map(ip),warns:
c.isWarningOnly(),editors:sp(c)}]})}stopsNobody(t){let n=sp(t);return this.people.others.every(({email:r})=>n.includes(r))}protect(t,{name:n,range:r,open:o}){var p;let{staff:i,unseen:s,others:a,owner:
c,me:u}=this.people,l=r?t.getRange(r).protect():t.protect();l.setDescription(ua+n),o.length&&l.setUnprotectedRanges(t.getRangeList(o).getRanges()),this.me?l.addEditors([...new Set([this.me,...i,
c])].filter(Boolean)):l.addEditor(u).addEditors([...i,c].filter(Boolean));let d=a.map(({email:f})=>f).filter(Boolean);d.length&&l.removeEditors(d);for(let{user:f,email:m}of a)m||this.takeOff(l,f);
this.letUnseenIn(l,s),(p=this.domain)!=null||(this.domain=l.canDomainEdit()),this.domain&&l.setDomainEdit(!1)}takeOff(t,n){try{t.removeEditor(n)}catch{this.hiddenStay=!0}}letUnseenIn(t,n){for(
let r of n)try{t.addEditor(r)}catch{}}};var Zt='*LEN("STK")',ap={missing:["#f4c7c3","#7a1c14"],fix:["#fce8b2","#5f4300"],reported:["#d2e3fc","#174ea6"],approved:["#ceead6","#0d652d"],none:["#e8eaed",
"#3c4043"],quiet:["#f8f9fa","#5f6368"],late:["#fad2cf","#8c1d18"]};function cp(e,t,n,r){let o=r.map(({key:a})=>t.get(a)),i=Math.min(...o),s=r.map(({key:a,holds:c})=>`(${_e(i)}$1="${V(e)[
a].heading}")*${c}`);return{colour:n,columns:[[i,Math.max(...o)]],formula:`=(${s.join("+")})${Zt}`}}var fa=e=>t=>`$${_e(e.get(t))}2`,up=e=>(t,n)=>`(${fa(e)(t)}="${n}")`;function Jx(e){let[t,n]=[fa(e),
up(e)],r=(...o)=>o.map(i=>[e.get(i),e.get(i)]);return[{colour:"missing",columns:r("name","status"),formula:`=${n("status",y.missing)}${Zt}`},cp("units",e,"fix",[{key:"status",holds:n("status",y.fix)},
{key:"timeliness",holds:n("timeliness",$.grace)},{key:"faults",holds:`(${t("faults")}<>"")`}]),...["reported","approved","none"].map(o=>({colour:o,columns:r("status"),formula:`=${n("status",y[
o])}${Zt}`})),{colour:"late",columns:r("timeliness"),formula:`=(${n("timeliness",$.overdue)}+${n("timeliness",$.late)})${Zt}`}]}function Qx(e){let[t,n]=[fa(e),up(e)],r=o=>[[e.get(o),e.get(o)]];return[
{colour:"quiet",columns:[[1,Math.max(...e.values())]],formula:`=${n("usage",Y.stopped)}${Zt}`},cp("accounts",e,"fix",[...Wn.map(({key:o,bit:i})=>({key:o,holds:`ISODD(INT(${t("mask")}/${2**i}))`})),{
key:"faults",holds:`(${t("faults")}<>"")`},{key:"review",holds:n("review",G.returned)}]),{colour:"approved",columns:r("review"),formula:`=${n("review",G.passed)}${Zt}`},{colour:"reported",columns:r(
"changed"),formula:`=(${t("changed")}<>"")${Zt}`}]}var pa={units:Jx,accounts:Qx},ew=e=>{var t,n;return Ln(String((n=(t=e.getBooleanCondition())==null?void 0:t.getCriteriaValues()[0])!=null?n:""))},tw=
e=>e.getRanges().map(t=>t.getA1Notation()),lp=e=>e.columns.map(([t,n])=>st(t,n));function nw({sheet:e},t,n){let r=e.getRangeList(t.flatMap(i=>lp(i))).getRanges(),o=t.map(
i=>SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(i.formula).setBackground(ap[i.colour][0]).setFontColor(ap[i.colour][1]).setRanges(r.splice(0,i.columns.length)).build());
e.setConditionalFormatRules([...o,...n])}function wr(e){var i;let t=(i=pa[e.tab])==null?void 0:i.call(pa,e.positions);if(!t)return[];let n=(e.isNew?[]:e.sheet.getConditionalFormatRules()).map(s=>({
rule:s,formula:ew(s)})),r=n.filter(({formula:s})=>s.indexOf('LEN("STK")')>=0);return r.length===t.length&&t.every((s,a)=>r[a].formula===Ln(s.formula)&&An(tw(r[a].rule),e)===An(lp(s),e))?[]:(nw(e,t,
n.filter(s=>!r.includes(s)).map(({rule:s})=>s)),[{key:"setup.colours",with:{tab:T[e.tab].title}}])}var rw="#e8f0fe",ow="#f1f3f4",dp=e=>e.writer==="us"?ow:rw,gi=({tab:e})=>({tab:T[e].title});
function pp({sheet:e},t){for(let n of new Set(t.map(({column:r})=>Kt(r)))){let r=t.filter(({column:o})=>Kt(o)===n).map(({at:o})=>o);e.getRangeList(En(r).map(([o,i])=>st(o,i))).setNumberFormat(n)}}
function iw(e){let t=at(e),n=e.sheet.getRange(2,1,e.rows-1,t[t.length-1].at).getNumberFormats(),r=t.filter(({at:o,column:i})=>n.some(s=>ca(s[o-1])!==ca(Kt(i))));return pp(e,r),r.length?[{key:
"setup.formats",with:gi(e)}]:[]}var fp=e=>at(e).flatMap(({at:t,column:n})=>n.choices?[{column:n,choices:n.choices,range:e.sheet.getRange(st(t))}]:[]),mp=(e,t)=>SpreadsheetApp.newDataValidation(
).requireValueInList([...e],!0).setAllowInvalid(!0).setHelpText(t).build(),sw=(e,t,n)=>JSON.stringify(e.getCriteriaValues())===JSON.stringify([t,!0])&&e.getAllowInvalid()&&e.getHelpText()===n;
function hp(e){try{return e(),SpreadsheetApp.flush(),!0}catch{return!1}}function aw(e){var r;let t=!1,n=[];for(let{column:o,choices:i,range:s}of fp(e)){let a=s.getDataValidations(),c=(r=a[0])==null?
void 0:r[0],u=c&&sw(c,i,o.help)?c:mp(i,o.help);hp(()=>s.setDataValidation(u))?t=a.some(l=>!l[0])||t:n.push(o.heading)}return[...t?[{key:"setup.choices",with:gi(e)}]:[],...n.length?[{key:"setup.table",
with:{...gi(e),columns:n.join("”, “")}}]:[]]}function cw(e){let t=at(e),n=e.sheet.getRange(1,1,1,t[t.length-1].at),r=new Map(t.map(({at:u,column:l})=>[u,l])),[o,i]=[n.getNotes()[0],n.getBackgrounds()[
0]],s=o.map((u,l)=>{var d,p;return(p=(d=r.get(l+1))==null?void 0:d.help)!=null?p:u}),a=i.map((u,l)=>r.has(l+1)?dp(r.get(l+1)):u),c=JSON.stringify([o,i])===JSON.stringify([s,a]);return c||n.setNotes([
s]).setBackgrounds([a]).setFontWeight("bold").setVerticalAlignment("middle").setWrap(!0),!c}var gp=({sheet:e},t)=>{for(let[n,r]of En(t.map(({at:o})=>o)))e.hideColumns(n,r-n+1)};function uw(e){let t=
at(e).filter(({at:n,column:r})=>r.hidden&&!e.sheet.isColumnHiddenByUser(n));return gp(e,t),t.length>0}function lw({sheet:e},t){for(let n of new Set(t.map(({column:r})=>r.width)))for(let[r,o]of En(
t.filter(({column:i})=>i.width===n).map(({at:i})=>i)))e.setColumnWidths(r,o-r+1,n)}function yp(e){let{tab:t,sheet:n,rows:r}=e,o=at(e);n.setTabColor(T[t].color),n.setFrozenRows(1),T[t].frozenColumns&&
n.setFrozenColumns(T[t].frozenColumns),lw(e,o),gp(e,o.filter(({column:s})=>s.hidden)),n.getRange(1,1,r,o.length).setNumberFormat("@").setWrap(!0).setVerticalAlignment("top"),pp(e,o.filter(({column:s}
)=>Kt(s)!=="@"));let i=fp(e);i.length&&hp(()=>{for(let{column:s,choices:a,range:c}of i)c.setDataValidation(mp(a,s.help))}),n.getRange(1,1,1,o.length).setNotes([o.map(({column:s}
)=>s.help)]).setBackgrounds([o.map(({column:s})=>dp(s))]).setFontWeight("bold").setVerticalAlignment("middle")}var ma=e=>[...iw(e),...aw(e)];function bp(e){let t=[cw(e),uw(e)].some(Boolean);return[
...ma(e),...t?[{key:"setup.looks",with:gi(e)}]:[]]}var yi=["accounts","units"],dw=100,xp=400;function pw({sheet:e,rows:t}){let n=e.getMaxRows(),r=ee(t.length)-1;return n-r>=dw?n:(e.insertRowsAfter(n,
xp),n+xp)}function wp(e,t,n){let r,o=t;for(let i of yi){let s=e(i),a=pw(s);if(a===t[i])continue;let{sheet:c,positions:u}=s,l={tab:i,sheet:c,isNew:!1,rows:a,columns:c.getMaxColumns(),positions:u};ma(
l),wr(l),r!=null||(r=new Nn(n())),r.ensure({...l,made:!1}),o={...o,[i]:a}}return o}var ha=5,Mn=10,kr=[["Phải báo cáo",""],[$.onTime,"timeliness"],[$.grace,"timeliness"],[$.late,"timeliness"],[
y.missing,"status"],[y.fix,"status"],[y.reported,"status"],[y.approved,"status"],[y.none,"status"]];function vp(e){let t=new Map(e.map(r=>[r.code,r.name])),n=r=>[...new Set(e.filter(o=>o.code).map(
o=>o[r]).filter(Boolean))].map(o=>({text:o,label:r==="parent"&&t.get(o)||o})).sort((o,i)=>_c(o.label,i.label));return{kinds:n("kind"),parents:n("parent")}}var vr=e=>{let{kinds:t,parents:n}=vp(e);
return yn(JSON.stringify([t,n]))};function fw(e,t,n){let r=d=>{let p=_e(t.get(d));return`'${e.replace(/'/g,"''")}'!${p}2:${p}`},o=Vc(r),i=(d,p,f="")=>`=SUMPRODUCT(${o}${p?`*(${r(p)}="${d}")`:
""}${f})`,s=(d,p)=>{let f=[...new Set([p,Ut(p)])].map(m=>`(${r(d)}="${m.replace(/"/g,'""')}")`);return f.length>1?`(${f.join("+")})`:f[0]},a=d=>[...d,...Array(Mn-d.length).fill("")],c=(d,p,f)=>[a([]),
a([d,...kr.map(([m])=>m)]),...f.map(m=>[Ut(m.label),...kr.map(([h,g])=>i(h,g,`*${s(p,m.text)}`))])],u=[...kr.map(([d,p])=>a([d,i(d,p)])),a(["Số tài khoản, trang, nhóm",`=SUM(${r("count")})`])];return[
...[a(["TỔNG HỢP BÁO CÁO TÀI KHOẢN FACEBOOK"]),a(["Tính đến ngày","=TODAY()"]),a([]),a(["Chỉ tiêu","Số đơn vị"]),...u],...c("Theo loại đơn vị","kind",n.kinds),...c("Theo cấp trên","parent",
n.parents)]}function mw(e){try{return e.getCharts().length>0}catch{return!0}}function kp(e){if(mw(e))return[];let t=e.getRange(ha+1,1,kr.length-1,2);return e.insertChart(e.newChart().asBarChart(
).setTitle("Tình hình báo cáo").addRange(t).setPosition(4,4,0,0).build()),[{key:"setup.chart"}]}function hw(e,t){let[n,r]=[e.getFormulas(),e.getValues()];return t.every((o,i)=>o.every((s,a)=>s.charAt(
0)==="="?Ln(n[i][a])===Ln(s):!n[i][a]&&Ut(String(r[i][a]))===s))}var gw=e=>e.flatMap((t,n)=>n===0?["A1"]:t[0]==="Chỉ tiêu"||t[1]===kr[0][0]?[`A${n+1}:${_e(Mn)}${n+1}`]:[]);function bi(e,t,n,r){let o=
fw(t,n,vp(r)),[i,s]=[e.getLastRow(),e.getMaxRows()],a=Math.max(o.length,i);s< a&&e.insertRowsAfter(s,a-s);let c=e.getRange(1,1,a,Mn),u=Array.from({length:a},(d,p)=>{var f;return(f=o[p])!=null?f:Array(
Mn).fill("")});if(i>0){if(hw(c,u))return kp(e);c.clearContent().setFontWeight("normal").setBackground(null)}c.setNumberFormat("0"),e.getRange(2,2).setNumberFormat("dd/MM/yyyy"),e.getRangeList(gw(
o)).setFontWeight("bold").setBackground("#e8f0fe"),e.getRange(ha-1,2,a-ha+2,Mn-1).setHorizontalAlignment("right"),e.setColumnWidth(1,360),e.setColumnWidths(2,Mn-1,115),c.setValues(u);let l=[{key:
"setup.summary"},...kp(e)];return SpreadsheetApp.flush(),l}function In(e=2e4){for(let t=0;t<2;t+=1)try{let n=LockService.getScriptLock();return n.tryLock(e)?n:void 0}catch{Utilities.sleep(500)}}
var yw=500;function Sp(e,t,n,r){var u;let o=e.getLastRow(),i=bw(o>0?(u=e.getSheetValues(1,1,1,-1)[0])!=null?u:[]:[]),s=t.map(l=>{var d,p,f;return{at:n,who:r,what:b(l.what),unit:(d=l.unit)!=null?d:"",
rowId:(p=l.rowId)!=null?p:"",columns:((f=l.columns)!=null?f:[]).join(", ")}}),a=Math.max(o,1)+1,c=l=>{di(e,a+s.length-1,yw,()=>e.getRange(a,1,s.length,l.length)).setValues(s.map(d=>l.map(p=>p?ui(Vn[
p],d[p]):"")))};try{c(i)}catch(l){let d=e.getMaxColumns();if(d>=i.length)throw l;c(i.slice(0,d))}}function bw(e){let t=Object.keys(Vn),n=e.map(r=>t.find(o=>Vn[o].heading===String(r).trim()));
return t.every(r=>n.includes(r))?n:t}function Rp(e,t){let n=e.split("/"),r=n.length-2;return n[r-2]!==oo.prefix?e:(n[r]=n[r].split(".").map(o=>{var i;return(i=t.get(o))!=null?i:o}).sort().join("."),
n.join("/"))}function _p(e,t){let{rows:n}=e.table("accounts"),r=n.flatMap((i,s)=>{let a=i.approved?t(i):void 0;return a!==void 0&&a!==i.approved?[{index:s,cells:{approved:a}}]:[]}),o=new Map(r.map(({
index:i,cells:s})=>[mr(n[i]),mr({...n[i],...s})]));return e.putOwn("letters",e.table("letters").rows.flatMap((i,s)=>{let a=Rp(i.key,o);return a===i.key?[]:[{index:s,cells:{key:a}}]})),e.putOwn(
"accounts",r),r.length}var Op=(e,t)=>_p(e,n=>Du(n.approved,n,t)),$p=(e,t)=>_p(e,n=>go(n,t)?Pt(n,t):void 0);var Tp=[{number:1,why:"The first layout: every tab starts with its headings frozen.",run:({
sheets:e})=>{for(let t of Object.values(e))t.getFrozenRows()===0&&t.setFrozenRows(1)}},{number:2,why:
"Marks of approved rows are keyed and by column name: those of 0.1.0 could be guessed, and a column more voided them all.",run:({sheets:e,office:t,markKey:n})=>{e.accounts&&Op(t,n)}}],Cp=Tp.length;
function Pp(e,t,n){for(let r of Tp)r.number<=e||(r.run(t),n(r.number))}function Ep(e,t){var n,r;for(let o=0;o< Math.max(e.length,t.length);o+=1)if(((n=e[o])!=null?n:"")!==((r=t[o])!=null?r:
""))return!1;return!0}function xw(e,t){let n=new Map;return e.forEach((r,o)=>{var s;let i=t(r);i&&n.set(i,[...(s=n.get(i))!=null?s:[],o])}),n}var ga=class{constructor(t,n,r){this.known=t;this.found=n;
this.sight=r;this.out={put:[],add:[],stands:[]};this.free=[];this.homeless=new Set;this.over=new Set;this.inDoubt=!1;this.owners=new Map;var o;for(let{now:i}of t)this.owners.set(r.idOf(i),((o=
this.owners.get(r.idOf(i)))!=null?o:0)+1);this.placeOf=new Map(t.flatMap((i,s)=>this.ids(i).map(a=>[a,s])))}ids({was:t,now:n}){let[r,o]=[this.sight.idOf(n),t===void 0?"":this.sight.idOf(t)];return[r,
o!==r&&!this.owners.has(o)?o:""].filter(i=>i!=="")}look(){let t=xw(this.found,r=>this.sight.idOf(r));this.known.forEach((r,o)=>{let i=this.ids(r),s=i.flatMap(c=>{var u;return(u=t.get(c))!=null?u:[]}),
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
r].written||this.inDoubt||n.some(([o,i])=>r>o&&r< i))&&this.out.add.push(this.known[r].now)}};function Ap(e,t,n){let r=new ga(e,t,n);return r.look(),r.giveBack(),r.addLost(),r.out}var ct=e=>e,Lp=
e=>e.typedRows.size>0||[...e.ownKeys].some(t=>V(e.tab)[t].writer!=="us"),ya=e=>e.typedRows.size>0||e.ownKeys.size>0;function Np({tab:e,sheet:t,rows:n,key:r,positions:o}){if(r===void 0)return!1;let[,
...i]=t.getSheetValues(1,o.get(r),-1,1);return!Ep(n.map(s=>ct(s)[r]),i.map(([s])=>ti(V(e)[r],li(V(e)[r],s))))}function ww(e){let n=Object.entries(V(e.tab)).filter(([,{writer:s}])=>s!=="us").map(([
s])=>s),r=[...e.typedKeys],o=n.filter(s=>!e.typedKeys.has(s)&&!e.ownKeys.has(s)),i=(s,a)=>a.map(c=>ct(s)[c]).join(`\n`).trim();return{idOf:s=>ct(s)[e.key]||i(s,n).trim(),textOf:s=>i(s,r),restOf:s=>i(
s,o)}}function Mp(e,t){let n=e.rows.map((a,c)=>({was:e.rowAsRead(c),now:a,written:e.typedRows.has(c)||e.writtenBefore.has(ct(a)[e.key])}));for(let{now:a,written:c}of n)c&&t.writtenBefore.add(ct(a)[
e.key]);for(let a of e.typedKeys)t.typedKeys.add(a);let{put:r,add:o,stands:i}=Ap(n,t.rows,ww(e)),s=(a,c)=>Object.fromEntries([...a].map(u=>[u,c?ct(c)[u]:""]));t.putTyped(r.map(({index:a,row:c})=>({
index:a,cells:s(e.typedKeys,c)}))),t.append(o.map(a=>s(e.typedKeys,a))),t.putOwn(n.flatMap(({now:a},c)=>{let u=i[c];return u!==void 0&&[...e.ownKeys].some(l=>l!==e.key&&ct(t.rows[u])[l]!==ct(a)[l])?[{
index:u,cells:s([...e.ownKeys].filter(l=>l!==e.key),a)}]:[]}))}function Ip(e,t){return typeof t=="bigint"?t.toString():t}var xa=class{constructor(t){this._getter=t,this._value=void 0}get value(){
let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function zp(e){return new xa(e)}function Fp(e){return e==null}function Dp(e){let t=e.startsWith("^")?1:0,n=
e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function Up(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}var wa="captureStackTrace"in Error?
Error.captureStackTrace:(...e)=>{};function xi(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Kp(e){if(xi(e)===!1)return!1;let t=e.constructor;if(t===void 0||
typeof t!="function")return!0;let n=t.prototype;return!(xi(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function wi(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}
function Rr(e,t,n){let r=new e._zod.constr(t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function fe(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if((
t==null?void 0:t.message)!==void 0){if((t==null?void 0:t.error)!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,
typeof t.error=="string"?{...t,error:()=>t.error}:t}function Zp(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function lt(e,t=0){var n;if(
e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)!==!0)return!0;return!1}function jp(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function dt(e,t){return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}
function Sr(e){return typeof e=="string"?e:e==null?void 0:e.message}function ka(e){var n,r;let t=[];for(let o of e!=null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;
let s=(r=(n=i.maximum)!=null?n:i.length)!=null?r:i.size;s>=0&&t.push([s,o])}return t}function ki(e,t,n){var o;var r;for(let i=t;i< e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function pt(e,t,
n){var c,u,l,d,p,f,m,h,g,I,L,S,q,Xt,Nr,sc,ac;var r;let o=(u=(c=e.inst)==null?void 0:c._zod)==null?void 0:u.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(l=(r=e).schema)!=null||(r.schema=
e.inst):e.schema=e.inst);let i=e.schema!==e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(sc=(Nr=(q=(L=(g=Sr((h=(m=(f=e.inst)==null?void 0:
f._zod.def)==null?void 0:m.error)==null?void 0:h.call(m,e)))!=null?g:Sr(i==null?void 0:i(e)))!=null?L:Sr((I=t==null?void 0:t.error)==null?void 0:I.call(t,e)))!=null?q:Sr((S=n.customError)==null?
void 0:S.call(n,e)))!=null?Nr:Sr((Xt=n.localeError)==null?void 0:Xt.call(n,e)))!=null?sc:"Invalid input",a={};for(let wt of Object.keys(e))wt==="inst"||wt==="schema"||wt==="continue"||wt==="input"||
wt==="__proto__"||(a[wt]=e[wt]);return(ac=a.path)!=null||(a.path=[]),a.message=s,t!=null&&t.reportInput&&(a.input=e.input),a}var kw=/[\uD800-\uDBFF]/;function Bp(e){let t=e.length;if(!kw.test(
e))return t;let n=t;for(let r=0;r< t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}function Hp(e){return Array.isArray(e)?"array":typeof e=="string"?
"string":"unknown"}function Gp(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):vw(e,n,r.value)}}function jt(e,t,n,r=!0){
return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function va(e,t,n){return jt(e,t,n,!1)}function vw(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){
return this==null?n:jt(this,t,n.bind(this))},set(r){jt(this,t,r)}})}function Sw(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}var ba,ut=!1,Rw={configurable:!0,get(){ut=!0}};function zn(e,
t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&ba!==e._zod){ba=void 0;return}ba=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,Rw);let o=ut;ut=!1;try{let i=
n(this);return ut?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i}),ut=ut||o,i}catch(i){throw delete this[t],ut=ut||o,i}},set(o){Object.defineProperty(this,t,{
configurable:!0,writable:!0,value:o})}})}function Wp(e,t,n,r){let o=Sw(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};
return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:i})}})}var Vp;
var Sa={value:void 0,enumerable:!1},qp="captureStackTrace"in Error?Error:null;function _w(e){let t=qp;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return qp=null,
new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function O(e,t,n,r){var p;let o={};function i(f){this.def=f,this.constr=d,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;
function c(f,m){if(f._zod){if(f._zod.traits.has(e))return}else{Sa.value=new i(m);try{Object.defineProperty(f,"_zod",Sa)}finally{Sa.value=void 0}}if(f._zod.traits.add(e),t(f,m),a){let g=
Object.getPrototypeOf(f),I=f._zod.constr.prototype,L=g;for(;L&&L!==I;)L=Object.getPrototypeOf(L);let S=L!=null?L:g;a.has(S)||(a.add(S),Gp(S,s))}let h=d.prototype;for(
let g in h)Object.prototype.hasOwnProperty.call(h,g)&&(g in f||(f[g]=h[g].bind(f)))}let u=(p=r==null?void 0:r.Parent)!=null?p:Object;class l extends u{}Object.defineProperty(l,"name",{value:e});
function d(f){var I;let m=r!=null&&r.Parent?_w(l):this;c(m,f);let h=m._zod.deferred;if(h){for(let L of h)L();m._zod.deferred=void 0}let g=(I=globalThis.__zod_globalConfig)==null?void 0:
I.postProcessor;return g&&g(m),m}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:f=>{var m,h;return r!=null&&r.Parent&&f instanceof r.Parent?!0:(h=(
m=f==null?void 0:f._zod)==null?void 0:m.traits)==null?void 0:h.has(e)}}),Object.defineProperty(d,"name",{value:e}),d}var We=class extends Error{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var Xp;(Xp=(Vp=globalThis).__zod_globalConfig)!=null||(Vp.__zod_globalConfig={});var Fn=globalThis.__zod_globalConfig;
function Oe(e){return e&&Object.assign(Fn,e),Fn}function Ow(){var t;let e=this._zod;return(t=e.message)!=null||(e.message=JSON.stringify(e.def,Ip,2)),e.message}function $w(e){this._zod.message=e}
var Tw={get:Ow,set:$w,enumerable:!0,configurable:!0},_a={value:void 0,enumerable:!1},Yp=new WeakSet([Object.prototype,Error.prototype]),Jp=(e,t)=>{e.name="$ZodError",_a.value=t,Object.defineProperty(
e,"issues",_a),_a.value=void 0,Object.defineProperty(e,"message",Tw);let n=Object.getPrototypeOf(e);Yp.has(n)||(Yp.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let r=
()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},K1=O(
"$ZodError",Jp),_r=O("$ZodError",Jp,void 0,{Parent:Error});var Pw=e=>{let t=(n,r,o,i)=>{var c,u;let s=o?{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},s);if(
a instanceof Promise)throw new We;if(a.issues.length){let l=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(d=>pt(d,s,Oe())));throw wa(l,(u=i==null?void 0:i.callee)!=null?u:t),l}return a.value};
return t},Or=Pw(_r),Ew=e=>{let t=async(n,r,o,i)=>{var c,u;let s=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){let l=new((c=
i==null?void 0:i.Err)!=null?c:e)(a.issues.map(d=>pt(d,s,Oe())));throw wa(l,(u=i==null?void 0:i.callee)!=null?u:t),l}return a.value};return t},Oa=Ew(_r),Aw=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:
!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new We;return i.issues.length?Qp(e,i.issues,o):{success:!0,data:i.value}},$r=Aw(_r);function Qp(e,t,n){let r;return{success:!1,
get error(){return r||(r=new e(t.map(o=>pt(o,n,Oe()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var Lw=e=>async(t,n,r)=>{let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,
issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?Qp(e,i.issues,o):{success:!0,data:i.value}},$a=Lw(_r);var ef=/^[\s\S]{0,}$/;var Ta=/^-?\d+(?:\.\d+)?$/,tf=/^(?:true|false)$/i;
var vi=O("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||(e._zod={}),e._zod.def=t,(o=(n=e._zod).onattach)!=null||(n.onattach=[])});var Nw=e=>{let t=e.value;return!Fp(t)&&t.length!==void 0};var nf=
O("$ZodCheckMaxLength",(e,t)=>{var r;var n;vi.init(e,t),(r=(n=e._zod.def).when)!=null||(n.when=Nw),e._zod.check=o=>{let i=o.value,s=i.length;if((typeof i=="string"&&s>t.maximum?Bp(i):
s)<=t.maximum)return;let c=Hp(i);o.issues.push({origin:c,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,inst:e,continue:!t.abort})}});var Mw=O("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;
vi.init(e,t),t.pattern?(o=(n=e._zod).check)!=null||(n.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",code:"invalid_format",format:t.format,input:s.value,
...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),rf=O("$ZodCheckRegex",(e,t)=>{Mw.init(e,t),e._zod.check=n=>{
t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}});var of={
major:4,minor:6,patch:7};var Ne=O("$ZodType",(e,t)=>{var i,s;var n;e!=null||(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=of;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,
...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let a of o)for(let c of a._zod.onattach)c(e);if(o.length===0)(i=(n=e._zod).deferred)!=null||(n.deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{
e._zod.run=e._zod.parse});else{let a=(u,l,d)=>{if(u.memo)return u;let p=lt(u),f;for(let m of l){if(m._zod.def.when){if(jp(u)||!m._zod.def.when(u))continue}else if(p)continue;let h=u.issues.length,g=
m._zod.check(u);if(g instanceof Promise&&(d==null?void 0:d.async)===!1)throw new We;if(f||g instanceof Promise)f=(f!=null?f:Promise.resolve()).then(async()=>{await g,u.issues.length!==h&&(ki(u.issues,
h,e),p||(p=lt(u,h)))});else{if(u.issues.length===h)continue;ki(u.issues,h,e),p||(p=lt(u,h))}}return f?f.then(()=>u):u},c=(u,l,d)=>{if(lt(u))return u.aborted=!0,u;let p=a(l,o,d);if(
p instanceof Promise){if(d.async===!1)throw new We;return p.then(f=>e._zod.parse(f,d))}return e._zod.parse(p,d)};e._zod.run=(u,l)=>{if(l.skipChecks)return e._zod.parse(u,l);if(
l.direction==="backward"){let p=e._zod.parse({value:u.value,issues:[]},{...l,skipChecks:!0});return p instanceof Promise?p.then(f=>c(f,u,l)):c(p,u,l)}let d=e._zod.parse(u,l);if(d instanceof Promise){
if(l.async===!1)throw new We;return d.then(p=>a(p,o,l))}return a(d,o,l)}}},{get"~standard"(){return va(this,"~standard",Dw(this))},set"~standard"(e){jt(this,"~standard",e)}}),cf=(e,
t)=>e.issues.length?{issues:e.issues.map(n=>pt(n,t,Oe()))}:{value:e.value};async function Fw(e,t){let n={async:!0};return cf(await e._zod.run({value:t,issues:[]},n),n)}function Dw(e){return{validate:
t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return cf(r,n)}catch{}return Fw(e,t)},vendor:"zod",version:1}}var uf=O("$ZodString",(e,t)=>{var n;Ne.init(e,
t),e._zod.pattern=(n=t.pattern)!=null?n:ef,e._zod.parse=(r,o)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",
input:r.value,inst:e}),r}});var lf=O("$ZodNumber",(e,t)=>{Ne.init(e,t),e._zod.pattern=Ta,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(typeof o=="number"&&
!Number.isNaN(o)&&Number.isFinite(o))return n;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"invalid_type",
input:o,inst:e,...i?{received:i}:{}}),n}});var df=O("$ZodBoolean",(e,t)=>{Ne.init(e,t),e._zod.pattern=tf,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=n.value;
return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});function Uw(e,t){let n=ka(e._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(i=>i[
0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&(s==null?void 0:s.direction)!=="backward"){for(let[c,u]of ka(e._zod.def.checks))if(a>c&&u._zod.def.when(i)){
let l=i.issues.length;return u._zod.check(i),i.issues[l].continue=!1,ki(i.issues,l,e),i}}return o(i,s)}}var Kw=e=>Array.isArray(e)?e.length:-1;function sf(e,t,n){e.issues.length&&t.issues.push(...dt(
n,e.issues)),t.value[n]=e.value}var pf=O("$ZodArray",(e,t)=>{Ne.init(e,t);let n=Fn.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:
"array",code:"invalid_type",input:i,inst:e}),r;r.value=n?n.alloc(e,r,Array(i.length),o):Array(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let c=0;c< i.length;c++){let u=i[c],l=
t.element._zod.run({value:u,issues:[]},o);if(l instanceof Promise)s.push(l.then(d=>sf(d,r,c)));else if(sf(l,r,c),a&&l.issues.length!==0&&lt(l))break}return s.length?Promise.all(s).then(()=>r):r},Uw(e,
Kw)});function Si(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...dt(n,e.issues))}if(!s&&o===void 0){
e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var Zw=[];
function jw(e){var s,a,c,u;let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:Zw,o=r.length?[...t,...r]:t;for(let l of o)if(!((u=(c=(a=(s=e.shape)==null?void 0:s[
l])==null?void 0:a._zod)==null?void 0:c.traits)!=null&&u.has("$ZodType")))throw new Error(`Invalid element at key "${String(l)}": expected a Zod schema`);let i=Zp(e.shape);return{...e,allKeys:o,
symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function Bw(e,t,n,r,o,i,s){let a=[],c=o.keySet,u=o.catchall._zod,l=u.def.type,d=u.optin,p=u.optout,f=0;for(let m in t){if(s&&
n.issues.length!==f){if(lt(n,f))break;f=n.issues.length}if(c.has(m))continue;if(m==="__proto__"){l==="never"&&a.push(m);continue}if(l==="never"){a.push(m);continue}let h=u.run({value:t[m],issues:[]},
r);h instanceof Promise?e.push(h.then(g=>Si(g,n,m,t,d,p))):Si(h,n,m,t,d,p)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then((
)=>n):n}var ff=O("$ZodObject",(e,t)=>{var u;Ne.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),r=n!=null&&n.get?n.get.raw:(u=t.shape)!=null?u:{};if(r){let l=()=>{let d={...r};
return Object.defineProperty(t,"shape",{value:d}),l.raw=d,d};l.raw=r,Object.defineProperty(t,"shape",{get:l})}let o=zp(()=>jw(t));zn(e,"propValues",l=>{let d=l.def.shape,p={};for(let f in d){let m=d[
f]._zod;if(m.values){Object.prototype.hasOwnProperty.call(p,f)||Up(p,f,new Set);for(let h of m.values)p[f].add(h);m.optin!==void 0&&p[f].add(void 0)}}return p});let i=xi,s=t.catchall,a,c=Fn.memoizer;
c==null||c.attach(e),e._zod.parse=(l,d)=>{a!=null||(a=o.value);let p=l.value;if(!i(p))return l.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),l;l.value=c?c.alloc(e,l,{},d):{};
let f=[],m=a.shape,h=d==null?void 0:d.abortEarly,g=l.issues.length;for(let I of a.allKeys){if(h&&l.issues.length!==g){if(lt(l,g))break;g=l.issues.length}if(I==="__proto__")continue;let L=m[I],S=
L._zod.optin,q=L._zod.optout,Xt=L._zod.run({value:p[I],issues:[]},d);Xt instanceof Promise?f.push(Xt.then(Nr=>Si(Nr,l,I,p,S,q))):Si(Xt,l,I,p,S,q)}return s?Bw(f,p,l,d,o.value,e,h===!0):f.length?
Promise.all(f).then(()=>l):l}});var mf=O("$ZodRecord",(e,t)=>{Ne.init(e,t);let n=Fn.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Kp(i))return r.issues.push({expected:"record",
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
f.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}return s.length?Promise.all(s).then(()=>r):r}});var hf=O("$ZodLiteral",(e,t)=>{Ne.init(e,t);let n=
new Set(t.values);e._zod.values=n,zn(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.length?`^(${o.map(i=>typeof i=="string"?wi(i):i?wi(i.toString()):String(i)).join("|")})$`:"^[^\\s\\S]$")}),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),r}});function af(e,t){return e.value=t.issues.length?void 0:t.value,e}var gf=O(
"$ZodOptional",(e,t)=>{Ne.init(e,t),zn(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",zn(e,"values",n=>{let r=n.def.innerType._zod.values;
return r?new Set([...r,void 0]):void 0}),zn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Dp(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(
t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>af(n,i)):af(n,o)}return t.innerType._zod.run(n,r)}});
function yf(e){return e.checks&&(e.checks=[...e.checks]),e}function bf(e,t){return new e(yf({type:"string",...fe(t)}))}function xf(e,t){return new e(yf({type:"number",checks:[],...fe(t)}))}
function wf(e,t){return new e({type:"boolean",...fe(t)})}function Ri(e,t){return new nf({check:"max_length",...fe(t),maximum:e})}function Tr(e,t){return new rf({check:"string_format",format:"regex",
...fe(t),pattern:e})}var mt=O("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Ne.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){
jt(this,"with",e)},parse(e,t){return Or(this,e,t,{callee:this.parse})},parseAsync(e,t){return Oa(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return $r(this,e,t)},safeParseAsync(e,t){return $a(
this,e,t)},check(...e){var n;let t=this.def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:
!0})},clone(e,t){return Rr(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),Ww=O("ZodMiniString",(e,t)=>{uf.init(e,t),
mt.init(e,t)});function A(e){return bf(Ww,e)}var Vw=O("ZodMiniNumber",(e,t)=>{lf.init(e,t),mt.init(e,t)});function Bt(e){return xf(Vw,e)}var qw=O("ZodMiniBoolean",(e,t)=>{df.init(e,t),mt.init(e,t)});
function Ht(e){return wf(qw,e)}var Xw=O("ZodMiniArray",(e,t)=>{pf.init(e,t),mt.init(e,t)});function Gt(e,t){return new Xw({type:"array",element:e,...fe(t)})}var Yw=O("ZodMiniObject",(e,t)=>{ff.init(e,
t),mt.init(e,t),Wp(e,"shape",n=>n._zod.def.shape,!1)});function M(e,t){let n={type:"object",shape:e!=null?e:{},...fe(t)};return new Yw(n)}var kf=O("ZodMiniRecord",(e,t)=>{mf.init(e,t),mt.init(e,t)});
function _i(e,t,n){return!t||!t._zod?new kf({type:"record",keyType:A(),valueType:e,...fe(t)}):new kf({type:"record",keyType:e,valueType:t,...fe(n)})}var Jw=O("ZodMiniLiteral",(e,t)=>{hf.init(e,t),
mt.init(e,t)});function vf(e,t){return new Jw({type:"literal",values:Array.isArray(e)?e:[e],...fe(t)})}var Qw=O("ZodMiniOptional",(e,t)=>{gf.init(e,t),mt.init(e,t)});function ht(e){return new Qw({
type:"optional",innerType:e})}Oe({jitless:!0});var Sf=(e,t)=>Or(e,t);function me(e,t){if(t)try{let n=$r(e,JSON.parse(t));return n.success?n.data:void 0}catch{return}}var Wt={runner:"",hour:0,since:"",
lease:{until:"",by:""},lastRun:"",did:"",trouble:"",refused:{}};var Rf="runner",_f="lease",Of="lastRun",Ea="sending",$f="refused",n0=6e3,Oi,Tf=()=>Oi!=null?Oi:Oi=PropertiesService.getScriptProperties(
),Cr=(e,t)=>{Tf().setProperty(e,JSON.stringify(t))},r0=M({runner:A(),hour:Bt(),since:A()}),o0=M({until:A(),by:A()}),i0=M({lastRun:A(),did:A(),trouble:A()}),s0=M({key:A(),gone:Gt(A()),doubt:Gt(A()),at:
A()}),a0=_i(A(),M({email:A(),day:A()})),Cf=e=>{var t,n;return{...Wt,...me(r0,e[Rf]),...me(i0,e[Of]),lease:(t=me(o0,e[_f]))!=null?t:Wt.lease,inFlight:me(s0,e[Ea]),refused:(n=me(a0,e[$f]))!=null?n:{}}},
Pf=({runner:e,hour:t,since:n})=>Cr(Rf,{runner:e,hour:t,since:n}),Ef=({until:e,by:t})=>Cr(_f,{until:e,by:t}),Af=({lastRun:e,did:t,trouble:n})=>Cr(Of,{lastRun:e,did:t,trouble:n}),Lf=e=>Cr(Ea,e),Nf=()=>{
Tf().deleteProperty(Ea)};function Mf(e){let t=Object.entries(e).sort(([,r],[,o])=>r.day< o.day?1:r.day>o.day?-1:0),n=0;Cr($f,Object.fromEntries(t.filter(r=>(n+=JSON.stringify(r).length,n<=n0))))}
var If="firstLetter",zf=()=>Number(PropertiesService.getUserProperties().getProperty(If))||0,Ff=e=>{PropertiesService.getUserProperties().setProperty(If,String(e))};var Df="workbook",Uf="marks",Aa=
"settings",Kf="groups",Zf="lines",jf="staff",c0=8500,u0=ht(Bt()),l0=M({version:Bt(),spreadsheetId:A(),tabs:M(Object.fromEntries(Object.keys(T).map(e=>[e,u0]))),owner:A()}),d0=M({secret:A().check(Tr(
/^[0-9a-f]{64}$/)),isNew:ht(vf(!0))}),p0=_i(A(),A()),f0=M({accounts:ht(Bt()),units:ht(Bt())}),m0=Gt(A());function gt(){let e=PropertiesService.getScriptProperties().getProperties(),t=me(l0,e[Df]);if(
t)return{...t,staff:me(m0,e[jf]),groups:e[Kf],lines:me(f0,e[Zf]),post:Cf(e),settings:me(p0,e[Aa]),markSecret:Bf(e)}}var Bf=e=>me(d0,e[Uf]),Hf=()=>Bf(PropertiesService.getScriptProperties(
).getProperties());function La(e){PropertiesService.getScriptProperties().setProperty(Uf,JSON.stringify(e))}function Na({version:e,spreadsheetId:t,tabs:n,owner:r}){
PropertiesService.getScriptProperties().setProperty(Df,JSON.stringify({version:e,spreadsheetId:t,tabs:n,owner:r}))}function Gf(e){let t=JSON.stringify(e),n=PropertiesService.getScriptProperties();
encodeURIComponent(t).replace(/%../g,"x").length<=c0?n.setProperty(Aa,t):n.deleteProperty(Aa)}function $i(e){PropertiesService.getScriptProperties().setProperty(Kf,e)}function Ti(e){
PropertiesService.getScriptProperties().setProperty(Zf,JSON.stringify(e))}function Ci(e){PropertiesService.getScriptProperties().setProperty(jf,JSON.stringify(e))}var h0=3,se=class{constructor(t={}){
this.begun=t;this.now=kt(Date.now());this.today=this.now.slice(0,10);this.unsettled=!1;this.held=new Map;this.tables=new Map;this.drafts=qd;this.book=t.book}remembered(){var t;if((t=
this.memory)!=null||(this.memory=gt()),!this.memory)throw new E({key:"workbook.notSetUp"});return this.memory}spreadsheet(){var t,n;return(n=this.book)!=null||(this.book=(t=
SpreadsheetApp.getActiveSpreadsheet())!=null?t:SpreadsheetApp.openById(this.remembered().spreadsheetId)),this.book}sheet(t){let n=this.held.get(t);if(n)return n;let r=this.remembered().tabs[t],o=
r===void 0?null:this.spreadsheet().getSheetById(r);if(!o)throw new E({key:"workbook.lostTab",with:{tab:T[t].title}});return this.held.set(t,o),o}visitor(){var t,n,r,o;return(o=this.asking)!=null?o:
this.asking=(r=(n=(t=this.begun).who)==null?void 0:n.call(t,this))!=null?r:Qo}settings(){var t,n;return(n=this.read)!=null||(this.read=Ct((t=this.remembered().settings)!=null?t:this.settingTexts(
)).settings),this.read}staff(){var i;let t=this.remembered(),n=this.listedStaff();if(!n)return(i=t.staff)!=null?i:[];let{staff:r,kept:o}=Hd(n,t.staff);return(o==null?void 0:o.length)===0&&
t.owner===""?t.staff:(o&&o.length< t.staff.length&&(Ci(o),t.staff=o),r)}listedStaff(){try{return this.settings().staff}catch(t){if(t instanceof E)return;throw t}}compileSettings(){let t=
this.settingTexts();JSON.stringify(t)!==JSON.stringify(this.remembered().settings)&&Gf(t);let{settings:n,problems:r}=Ct(t);return this.read=n,this.staff(),r}settingTexts(){let t=this.table(
"settings").rows;return Object.fromEntries(t.filter(n=>n.label).map(n=>[n.label.trim(),n.value]))}markKey(){var n,r;let{markSecret:t}=this.begun.setUpKey?{markSecret:void 0}:this.remembered();return(
r=this.key)!=null||(this.key=(n=this.begun.setUpKey)!=null?n:t&&new Pn(t.secret)),this.key}needsToday(t){if(t!=="settings"&&!this.begun.setUpKey&&this.remembered().version!==Cp)throw new E({key:
"workbook.otherLayout"})}table(t){var r;let n=(r=this.tables.get(t))!=null?r:this.readTable(t);return this.tables.set(t,n),n}readTable(t){this.needsToday(t);let n=t==="accounts"?ei(this.table(
"units").rows.map(({code:r})=>r)):void 0;return new pi(t,this.sheet(t),n)}edits(t,n){this.held.set(t,n)}reread(t){this.tables.delete(t)}settle(){this.unsettled&&SpreadsheetApp.flush(),this.unsettled=
!1}forget(){this.tables.clear()}putTyped(t,n){n.length&&(this.table(t).putTyped(n),this.unsettled=!0)}putOwn(t,n){n.length&&(this.table(t).putOwn(n),this.unsettled=!0)}append(t,n){n.length&&(
this.table(t).append(n),this.unsettled=!0)}makeRoom(t,n){this.table(t).makeRoom(n)}readyLines(){var r;let t=(r=this.remembered().lines)!=null?r:{},n=wp(o=>this.table(o),t,()=>hi(this.spreadsheet(),
this.staff(),this.remembered().owner));n!==t&&(Ti(n),this.unsettled=!0)}putNotes(t,n){n.length&&(this.table(t).putNotes(n),this.unsettled=!1)}noteEdited(t){let{edited:n}=this.begun;if(!n)return;let r=
n.getNote();fi(r,t)!==r&&n.setNote(fi(r,t)),this.unsettled=!1}lookAgain(){let t=[...this.tables.values()].filter(n=>n.key!==void 0&&ya(n));return t.some(Lp)?(SpreadsheetApp.flush(),this.unsettled=!1,
t.map(({tab:n})=>this.putBackRows(n)).some(n=>n)):!1}putBackRows(t){let n=0;for(let r=this.table(t);n<4&&Np(r)&&(n+=1,this.reread(t),Mp(r,this.table(t)),!!ya(this.table(t)));r=this.table(
t))SpreadsheetApp.flush();return n>0}refreshSummary(){let t=this.table("units"),n=vr(t.rows);n!==this.remembered().groups&&(bi(this.sheet("summary"),t.sheet.getName(),t.positions,t.rows),$i(n),
this.unsettled=!0)}sortUnits(){let t=this.table("units");if(t.rows.length===0)return;let n=t.sheet.getLastColumn();t.sheet.getRange(2,1,t.rows.length,n).sort([{column:t.at("order"),ascending:!0},{
column:t.at("code"),ascending:!0}]),this.unsettled=!0,this.forget()}mayWrite(t,n){let r=this.table(t);return r.sheet.getRange(2,r.at(n)).canEdit()}broke(t){for(let n of t.slice(0,h0))br("check",n)}
lostLog(){try{return this.sheet("log"),[]}catch(t){if(t instanceof E)return[t.problem];throw t}}log(t){let[n]=t.length?this.lostLog():[];t.length===0||n||(this.unsettled=!0,Sp(this.sheet("log"),t,
this.now,D(this.visitor())))}exclusively(t){if(!In(this.begun.waitMs))return;this.forget();let n=t();return this.settle(),n}refusedAddresses(){var t,n;return(n=(t=this.remembered().post)==null?void 0:
t.refused)!=null?n:{}}newId(){let t="r";for(;t.length<13;)t+=Math.floor(Math.random()*36).toString(36);return t}link(){return`https:\x2f/docs.google.com/spreadsheets/d/${this.remembered(
).spreadsheetId}/edit`}linkTo(t,n){var o;let{tabs:r}=this.remembered();return`${this.link()}#gid=${(o=r[t])!=null?o:0}&range=A${ee(n)}`}};var Wf="sendDailyLetters",g0="Asia/Ho_Chi_Minh",Ma=(
)=>ScriptApp.getProjectTriggers().filter(e=>e.getHandlerFunction()===Wf),Pr={exists:()=>Ma().length>0,isOwn:e=>Ma().some(t=>t.getUniqueId()===e),ensure(e){ScriptApp.requireScopes(
ScriptApp.AuthMode.FULL,["https:\x2f/www.googleapis.com/auth/script.scriptapp","https:\x2f/www.googleapis.com/auth/script.send_mail"]);let t=Ma();e!==void 0&&ScriptApp.newTrigger(Wf).timeBased(
).everyDays(1).atHour(e).inTimezone(g0).create(),t.forEach(n=>ScriptApp.deleteTrigger(n))}};var y0=24*36e5,Dn=class{constructor(t){this.book=t;this.from=Date.now()}post(){var t,n;return(n=(t=gt(
))==null?void 0:t.post)!=null?n:Wt}setRunner(t){Pf(t)}setLease(t){Ef(t)}setLastRun(t){Af(t)}setRefused(t){Mf(t)}keepJournal(t){Lf(t)}closeJournal(){Nf()}alone(t,n){let r=In();if(r)try{t.forget();
let o=n();return t.settle(),{value:o}}finally{r.releaseLock()}}quota(){return MailApp.getRemainingDailyQuota()}renewsIn(){var t;return(t=this.firstLetter)!=null||(this.firstLetter=zf()),
this.firstLetter+y0-Date.now()}send({to:t,subject:n,text:r,html:o,attachments:i,senderName:s,replyTo:a}){this.rememberFirstLetter(),MailApp.sendEmail({to:t.join(","),subject:n,body:r,htmlBody:o,name:
s.replace(/\s+/g," "),...a?{replyTo:a}:{},...i.length?{attachments:i.map(({name:c,mime:u,content:l})=>Utilities.newBlob(l,u,c))}:{}})}rememberFirstLetter(){try{this.renewsIn()<=0&&(this.firstLetter=
Date.now(),Ff(this.firstLetter))}catch{this.firstLetter=Date.now()}}sleep(t){Utilities.sleep(t)}elapsed(){return Date.now()-this.from}me(){return Session.getEffectiveUser().getEmail().toLowerCase()}
zones(){return{script:Session.getScriptTimeZone(),book:this.book().getSpreadsheetTimeZone()}}setTrigger(t){Pr.ensure(t)}hasTrigger(){return Pr.exists()}};function Vf(e,t){if(!t||/\s/.test(t))return!1;
let n=Ye(t);return e.email.toLowerCase().replace(/[.]|[^\0-\x7F]/g,"").indexOf(n.slice(0,n.indexOf("@")).replace(/\./g,""))<0?!1:be(e.email).emails.some(o=>Ye(o)===n)}var b0=(e,t)=>t.some(
n=>n.code.trim()===e&&be(n.email).emails.length>0),x0=(e,t)=>t.filter(n=>Vf(n,e)),qf=(e,t)=>t.some(n=>Vf(n,e));function Pi(e,t){switch(e.is){case"staff":case"person":return x0(e.email,t);case"link":
return t.filter(n=>n.code.trim()===e.unit);case"unlisted":case"nobody":return[]}}function Ei(e,t){switch(e.is){case"staff":return!0;case"unlisted":return t.mayChoose;case"person":case"link":
case"nobody":return!1}}var Ia=(e,t)=>e.is==="nobody"?{key:"who.nobody"}:{key:"who.unknown",with:{email:D(e),contact:t.contact}};function Ai(e,t,n,r){if(t.is==="nobody")return{may:!1,why:{key:
"who.nobody"}};if(!e.trim()||!n.some(i=>i.code.trim()===e))return{may:!1,why:{key:"form.unknownUnit",with:{code:e}}};let o=()=>Pi(t,n).some(i=>i.code.trim()===e)?{may:!0,unlisted:!1}:{may:!1,why:{key:
"who.notYours"}};switch(t.is){case"staff":return{may:!0,unlisted:!1};case"person":case"link":return o();case"unlisted":return Ei(t,r)?b0(e,n)?{may:!1,why:{key:"who.hasContact",with:{contact:r.contact}
}}:{may:!0,unlisted:!0}:{may:!1,why:Ia(t,r)}}}function Li(){let e=Session.getActiveUser().getEmail().toLowerCase();return e&&e===Session.getEffectiveUser().getEmail().toLowerCase()?e:""}var Un=
e=>t=>e===""?Qo:it(e,t.staff())||yr(e,t.remembered().owner)?{is:"staff",email:e}:qf(e,t.table("units").rows)?{is:"person",email:e}:{is:"unlisted",email:e};function Xf(e){let t=e==null?void 0:
e.triggerUid,n=new Dn(()=>r.spreadsheet());if(typeof t!="string"||!U(n,()=>Pr.isOwn(t)))return;let r=new se({who:o=>Un(U(n,()=>n.me()))(o)});Td(r,n)}var Kn=({first:e,last:t},n)=>n>=e&&n<=t;
function w0(e,t){let n=e.markKey();if(!t.columns().has("review")||!n)return;let o=e.table("accounts").rows.flatMap((i,s)=>{let a=i.review?Pt(i,n):"";return Kn(t,s)&&a!==i.approved?[{index:s,cells:{
approved:a}}]:[]});e.putOwn("accounts",o)}function k0(e,t){w0(e,t);let n=e.table("accounts").rows,r=n.map(({faults:l,mask:d})=>({faults:l,mask:d})),o=Le(e,n),i=new Set;n.forEach((l,d)=>{Kn(t,d)&&
i.add(l.unit.trim())});let s=(l,d)=>Kn(t,d)||i.has(l.unit.trim()),a=Ko(n,o,s);De.some(l=>t.columns().has(l))&&S0(e,t,n,a),e.putOwn("accounts",Zo(n,o,s)),e.putOwn("accounts",a),e.putOwn("units",It(
e.table("units").rows,o,()=>!0)),ur(e,"accounts",t.columns(),l=>Kn(t,l));let c=t.first===t.last&&t.columns().size===1&&n[t.first]!==void 0,u=Vs(a,r.map(({faults:l})=>l),o);c&&u.length===0&&u.push({
index:t.first,notes:cr(o.accounts[t.first])}),v0(e,t,u,r)}function v0(e,t,n,r){var a,c,u;let o=n.length===1&&t.first===t.last&&t.columns().size===1?n[0]:void 0,i=Object.entries((a=o==null?void 0:
o.notes)!=null?a:{}).filter(([l,d])=>!t.columns().has(l)&&d!==""!==Wu(r[o.index].mask,l)),[s]=Object.entries((c=o==null?void 0:o.notes)!=null?c:{}).filter(([l])=>t.columns().has(l));(o==null?void 0:
o.index)===t.first&&s&&i.length===0?e.noteEdited((u=s[1])!=null?u:""):e.putNotes("accounts",n)}function S0(e,t,n,r){let o=new Map(r.map(s=>[s.index,s])),i=Math.min(t.last,n.length-1);for(let s=
t.first;s<=i;s+=1)o.has(s)||r.push({index:s,cells:Object.fromEntries(Ve.map(a=>[a,n[s][a]]))});r.sort((s,a)=>s.index-a.index);for(let s of r){let a=n[s.index],c=Kn(t,s.index)&&s.cells.rowId?{updated:
e.now,by:"",source:en.hand}:{updated:a.updated,by:a.by,source:a.source};Object.assign(s.cells,c)}}function R0(e,t){let n=e.table("accounts").rows,r=Le(e,n);e.putOwn("accounts",Zo(n,r,()=>!0)),
e.putOwn("units",It(e.table("units").rows,r,()=>!0)),ur(e,"units",t.columns(),o=>Kn(t,o))}function za(e,t){pe(e,()=>t.tab==="accounts"?k0(e,t):R0(e,t))}function O0(e){let t=e;return t.rowStart&&
t.rowEnd&&t.columnStart&&t.columnEnd?t:{rowStart:e.getRow(),rowEnd:e.getLastRow(),columnStart:e.getColumn(),columnEnd:e.getLastColumn()}}var $0=({range:e})=>typeof e.getGridId=="function";function Yf(
e){if(!$0(e))return;let t=new se({book:e.source,edited:e.range,waitMs:5e3});try{let n=e.range.getGridId(),r=["accounts","units","settings"].find(u=>t.remembered().tabs[u]===n);if(!r)return;let{
rowStart:o,rowEnd:i,columnStart:s,columnEnd:a}=O0(e.range);if(i<2)return;if(r==="settings"){T0(t);return}t.edits(r,e.range.getSheet());let c=()=>new Set(Object.keys(V(r)).filter(u=>{let l=t.table(
r).at(u);return l>=s&&l<=a}));za(t,{tab:r,first:Math.max(o,2)-2,last:i-2,columns:c})}catch(n){if(!(n instanceof E))throw n;n.problem.key!=="workbook.notSetUp"&&e.source.toast(b(n.problem),
"Sổ Tài Khoản",15)}}function T0(e){let t=e.compileSettings();t.length&&e.spreadsheet().toast(t.slice(0,3).map(b).join(`\n`),"Cấu hình",15),za(e,{tab:"units",first:0,last:-1,columns:()=>new Set})}
function Jf(e){var t;return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):(t=pe(e,()=>(ve(e,!0),e.sortUnits(),F({}))))!=null?t:w({key:"workbook.busy"})}var Fa="Sổ Tài Khoản",Er=["spreadsheets",
"script.container.ui","userinfo.email"],Qf=[...Er,"script.scriptapp","script.send_mail"],Da=[{page:"form",caption:"Khai báo tài khoản",where:"sidebar",who:"everybody",scopes:Er},"—",{page:"check",
caption:"Kiểm tra toàn bộ",where:"sidebar",who:"staff",scopes:Er},{caption:"Đưa đơn vị còn thiếu lên đầu",run:"showMissingFirst",scopes:Er},{page:"roster",caption:"Nhập danh sách đơn vị",where:{width:
760,height:560},who:"staff",scopes:Er},{page:"letters",caption:"Thư…",where:{width:900,height:640},who:"staff",scopes:Qf},"—",{caption:"Thiết lập, sửa lại sổ",run:"setUp",scopes:Qf}],Ua=
e=>typeof e=="object"&&"page"in e,em=Object.fromEntries(Da.filter(Ua).map(e=>[e.page,e])),Ni=e=>`show${e.charAt(0).toUpperCase()}${e.slice(1)}`,tm=e=>Da.flatMap(t=>t!=="—"&&(Ua(t)?Ni(t.page):
t.run)===e?t.scopes:[]).map(t=>`https:\x2f/www.googleapis.com/auth/${t}`),C0=Da.map(e=>e==="—"?void 0:{caption:e.caption,run:Ua(e)?Ni(e.page):e.run});function nm(){let e=SpreadsheetApp.getUi(
).createMenu(Fa);for(let t of C0)t?e.addItem(t.caption,t.run):e.addSeparator();e.addToUi()}var P0=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);function rm(e,t){let n=
HtmlService.createHtmlOutputFromFile(e),r=t.settings?Ct(t.settings).settings.contact:"";return r?n.append(`\x3cp id="contact">${P0(b({key:"page.contact",with:{contact:r}}))}\x3c/p>`):n}function Ka(e,
t,n){let r=Object.values(de),o=u=>n&&Object.prototype.hasOwnProperty.call(n,u)?n[u]:void 0,i=e.rows.every(u=>!u.label.trim()),s=e.rows.flatMap((u,l)=>{let d=o(u.label.trim());return d!==void 0&&
d!==u.value?[{index:l,cells:{value:d}}]:[]});e.putTyped(s);let a=r.filter(({label:u})=>!e.rows.some(l=>l.label.trim()===u));e.append(a.map(({label:u,initial:l,help:d})=>{var p;return{label:u,value:(p=
o(u))!=null?p:u===de.staff.label?t():l,help:d}}));let c=e.rows.flatMap((u,l)=>{let d=r.find(({label:p})=>p===u.label.trim());return d&&d.help!==u.help?[{index:l,cells:{help:d.help}}]:[]});
return e.putTyped(c),n?[{key:"setup.settingsBack"}]:i?[]:a.map(({label:u})=>({key:"setup.setting",with:{label:u}}))}var Vt=Object.keys(T);function E0(e){return e.getSheets().map(t=>({sheet:t,id:
t.getSheetId(),name:t.getName(),made:!1}))}var Za=class{constructor(t,n){this.book=t;this.known=n}find(t,n){var s;let{title:r}=T[t],o=n===void 0?null:this.book.getSheetById(n);if(o){let a=o.getName();
return{found:{sheet:o,id:n,name:a,made:!1},did:a===r?[]:[{key:"setup.tabKept",with:{tab:r,name:a}}]}}let i=this.present().find(({name:a,id:c})=>a===r&&!this.known.has(c));return i?{found:i,did:
n===void 0?[]:[{key:"setup.tabKept",with:{tab:r,name:r}}]}:{found:(s=this.blankFirst(r))!=null?s:this.make(r),did:[{key:n===void 0?"setup.tabMade":"setup.tabRemade",with:{tab:r}}]}}present(){var t;
return(t=this.others)!=null?t:this.others=E0(this.book)}blankFirst(t){let[n,...r]=this.present();if(!(!n||r.length||this.known.has(n.id)||n.sheet.getLastRow()>0))return n.sheet.setName(t),
Object.assign(n,{name:t,made:!0})}make(t){let n=this.book.insertSheet(t,this.present().length),r={sheet:n,id:n.getSheetId(),name:t,made:!0};return this.present().push(r),r}};function om(e,t){let n=
new Set(Object.values(t)),r=new Za(e,n),o={},i=[];for(let s of Vt){let{found:a,did:c}=r.find(s,t[s]);n.add(a.id),o[s]=a,i.push(...c)}return{found:o,did:i}}var A0=3,L0=()=>Bd(Array.from({length:A0},(
)=>Utilities.getUuid()));function im(e){let t=e!=null?e:Hf();t||(t={secret:L0(),isNew:!0},La(t));let{secret:n,isNew:r}=t;return{key:new Pn(n),isNew:r===!0,allMarked:()=>La({secret:n})}}var sm=
"Asia/Ho_Chi_Minh",am="vi_VN";function N0(e){let t=[];return e.getSpreadsheetTimeZone()!==sm&&(e.setSpreadsheetTimeZone(sm),t.push({key:"setup.zone"})),e.getSpreadsheetLocale()!==am&&(
e.setSpreadsheetLocale(am),t.push({key:"setup.locale"})),t}var cm=Vt.filter(e=>Object.keys(V(e)).length>0);function M0(e){return e.isNew?(yp(e),wr(e),aa(e),[]):[...bp(e),...wr(e)]}function ja(e){
var t,n;try{return(n=(t=e.getOwner())==null?void 0:t.getEmail().toLowerCase())!=null?n:""}catch{return""}}function I0(e,t,n,r,o){let i=new Nn(hi(e,r,o)),s=Vt.flatMap(a=>{var c,u,l,d,p,f;
return i.ensure({tab:a,...t[a],rows:(u=(c=n.get(a))==null?void 0:c.rows)!=null?u:0,columns:(d=(l=n.get(a))==null?void 0:l.columns)!=null?d:0,positions:(f=(p=n.get(a))==null?void 0:p.positions)!=null?
f:new Map})});return i.hiddenStay?[...s,{key:"setup.hidden"}]:s}function z0(e,t,n,r,o,i){var p;let s=Object.fromEntries(Vt.map(f=>[f,t[f].id])),c=(f=>({version:f,spreadsheetId:e.getId(),tabs:s,owner:
r}))((p=n==null?void 0:n.version)!=null?p:0),u=n&&{version:n.version,spreadsheetId:n.spreadsheetId,tabs:n.tabs,owner:n.owner},l=JSON.stringify(u)===JSON.stringify(c),d=Object.fromEntries(Vt.filter(
f=>!t[f].made).map(f=>[f,t[f].sheet]));Pp(c.version,{sheets:d,office:o,markKey:i},f=>{Na({...c,version:f}),l=!0}),l||Na(c)}function F0(e,t){if((e==null?void 0:e.tabs.settings)===void 0||
e.tabs.settings===t)return;let{settings:n={},staff:r}=e;return{...n,...r?{[de.staff.label]:r.join(", ")}:{}}}function D0(e,t){JSON.stringify(e)!==JSON.stringify(t)&&Ci(e);let n=t?Gd(e,t):[];
return n.length?[{key:"setup.staffJoined",with:{emails:n.join(", ")}}]:[]}function um(e){var I,L;let t=gt(),n=ja(e),r=N0(e),{found:o,did:i}=om(e,(I=t==null?void 0:t.tabs)!=null?I:{});r.push(...i),
o.summary.made&&o.summary.sheet.setFrozenRows(1);let s=new Map;for(let S of cm){let q=rp(S,o[S]);s.set(S,q.open),r.push(...q.did)}let a=im(t==null?void 0:t.markSecret),c=new se({book:e,setUpKey:a.key}
);for(let S of Vt)c.edits(S,o[S].sheet);let u,l=()=>u!=null?u:u=Session.getActiveUser().getEmail().toLowerCase()||n,d=F0(t,o.settings.id),p=s.get("settings").isNew;p||r.push(...Ka(c.table("settings"),
l,d));let f=p?(L=t==null?void 0:t.staff)!=null?L:[l()]:Ct(c.settingTexts()).settings.staff;r.push(...I0(e,o,s,f,n));for(let S of cm)r.push(...M0(s.get(S)));p&&r.push(...Ka(c.table("settings"),l,d)),
z0(e,o,t,n,c,a.key);let m=a.isNew?$p(c,a.key):0;m&&r.push({key:"setup.markedAnew",with:{count:m}}),a.isNew&&a.allMarked();let h=c.table("units");r.push(...bi(o.summary.sheet,o.units.name,s.get(
"units").positions,h.rows)),(t==null?void 0:t.groups)!==vr(h.rows)&&$i(vr(h.rows)),c.compileSettings(),r.push(...D0(c.settings().staff,t==null?void 0:t.staff));let g=Object.fromEntries(yi.map(S=>[S,
s.get(S).rows]));return yi.some(S=>{var q;return((q=t==null?void 0:t.lines)==null?void 0:q[S])!==g[S]})&&Ti(g),ve(c,!0),SpreadsheetApp.flush(),{first:(!t||t.version===0)&&!m,did:r}}var Mi=(e,t=Fa)=>{
let n=SpreadsheetApp.getUi();n.alert(t,e,n.ButtonSet.OK)};function Ba(e,t){ScriptApp.requireScopes(ScriptApp.AuthMode.FULL,tm(e));try{let n=Li(),r=n?t(new se({who:Un(n)})):[{key:"who.nobody"}];
r!=null&&r.length&&Mi(r.map(b).join(`\n`))}catch(n){Mi(b(ci(n)))}}function lm(e){Ba(Ni(e),t=>{let n=rm(e,t.remembered()),{caption:r,where:o}=em[e],i=SpreadsheetApp.getUi();o==="sidebar"?i.showSidebar(
n.setTitle(r)):i.showModalDialog(n.setWidth(o.width).setHeight(o.height),r)})}function dm(){Ba("showMissingFirst",e=>{let t=Jf(e);t.ok||Mi(t.problems.map(({sentence:n})=>n).join(`\n`))})}function U0(
e){let t=e.visitor();return t.is==="staff"||yr(ja(e.spreadsheet()),D(t))}function pm(){Ba("setUp",e=>{if(gt()&&!U0(e))return[{key:"who.staffOnly"}];let t=In();if(!t)return[{key:"workbook.busy"}];let{
first:n,did:r}=um(e.spreadsheet());t.releaseLock();let o=r.map(b);return Mi(n?b({key:"setup.first"}):o.length?o.join(`\n`):b({key:"setup.nothing"}),"Thiết lập, sửa lại sổ"),[]})}var K0=(
...e)=>e.filter(([t])=>t).map(([,t])=>t);function Ha({runner:e,since:t,lastRun:n,trouble:r},o,i){let s=a=>a!==""&&ne(X(a),i)>1;if(!(!e||!o))return r?{key:"health.trouble",with:{trouble:r}}:!n||n< t?s(
t)?{key:"health.never",with:{since:ae(t)}}:void 0:s(n)?{key:"health.gap",with:{last:ae(n)}}:void 0}function fm({office:e,post:t,remembered:n,state:r}){let{runner:o}=n;if(!o||
!r.settings.lettersOn)return[];let i=o===D(e.visitor());return i&&!t.hasTrigger()?[{key:"health.noTrigger"}]:Z0(Ha(n,!0,e.today))?[i?{key:"health.stalled"}:{key:"health.stalledOther",with:{email:o}}]:
[]}var Z0=e=>e!==void 0&&e.key!=="health.trouble";function mm({office:e,remembered:{runner:t,hour:n},state:{settings:r}}){if(!t||!r.lettersOn||n===r.sendHour)return;let o={set:String(r.sendHour),runs:
String(n)};return t===D(e.visitor())?{key:"health.hour",with:o}:{key:"health.hourOther",with:{...o,email:t}}}function j0({remembered:{runner:e},state:t}){return[[e!=="",{key:"health.runner",with:{
email:e}}],[e==="",{key:"health.noRunner"}],[e!==""&&!t.settings.lettersOn,{key:"health.paused"}]]}function B0({office:e,remembered:t,state:n}){let{runner:r,hour:o,lastRun:i,did:s,trouble:a}=t,c=Ys(
e.now,o,i);return[[i!=="",{key:"health.lastRun",with:{at:ae(i),did:s}}],[i==="",{key:"health.noRun"}],[a!=="",{key:"health.trouble",with:{trouble:a}}],[r!==""&&n.settings.lettersOn,{key:
"health.nextRun",with:{day:he(X(c)),hour:String(o)}}],[fr(t,e.now),{key:"health.sending"}]]}function hm(e){let{post:t,state:n,quota:r}=e,o=t.zones(),i=u=>[...n.register.values()].filter(
l=>l.state===u).length,s=i("held"),a=i("unknown"),c=i("failed");return K0(...j0(e),...B0(e),[!0,{key:"health.quota",with:{left:r}}],[o.script!==o.book,{key:"letter.zones",with:o}],[s>0,{key:
"health.held",with:{letters:s}}],[a>0,{key:"health.unknown",with:{letters:a}}],[c>0,{key:"health.failed",with:{letters:c}}])}function gm(e){nm(),H0(e==null?void 0:e.source)}function H0(e){try{let t=
new se({book:e,waitMs:5e3});t.compileSettings(),pe(t,()=>ve(t,t.mayWrite("accounts","review"))),G0(t,e)}catch(t){t instanceof E&&t.problem.key!=="workbook.notSetUp"?e==null||e.toast(b(t.problem),
"Sổ Tài Khoản",30):t instanceof E||br("onOpen",t)}}function G0(e,t){var r;let n=Ha((r=e.remembered().post)!=null?r:Wt,e.settings().lettersOn,e.today);n&&e.mayWrite("settings","value")&&(t==null||
t.toast(b(n),"Sổ Tài Khoản",30))}function ym(e,{unit:t,draft:n}){return e.drafts.keep(t,n),F({})}function bm(e,{unit:t}){return e.drafts.drop(t),F({})}var xm=["code","name","kind","parent","email",
"phone","required","extendedTo","note"],W0={code:["ma don vi","unit code","unit_code","code"],name:["ten","don vi","unit name","unit_name","name"],kind:["loai don vi","kind"],parent:[
"don vi cap tren","truc thuoc","parent"],email:["email","e-mail","thu dien tu","dia chi email"],phone:["dien thoai","so dien thoai","sdt","phone"],required:["bat buoc","required"],extendedTo:[
"gia han"],note:["note"]};function V0(e){var l,d,p,f,m;let t=e.replace(/^\uFEFF/,""),n=(l=t.split(/[\r\n]/).find(h=>h.trim()))!=null?l:"",r=n.indexOf("\u0009")>=0?"\u0009":((p=(d=n.match(/;/g))==null?
void 0:d.length)!=null?p:0)>((m=(f=n.match(/,/g))==null?void 0:f.length)!=null?m:0)?";":",",o=[],i=[],s="",a=!1,c=()=>{i.push(s),s=""},u=()=>{c(),o.push(i),i=[]};for(let h=0;h< t.length;h+=1){let g=t[
h];a?g!=='"'?s+=g:t[h+1]==='"'?(s+='"',h+=1):a=!1:g==='"'&&s===""?a=!0:g===r?c():g===`\n`?u():g!=="\r"&&(s+=g)}return(s||i.length)&&u(),o}var q0=e=>{let t=C(k(e));return xm.find(n=>C(Te[
n].heading)===t||W0[n].includes(t))};function Ga(e){let[t={cells:[]},...n]=V0(e).map((a,c)=>({line:c+1,cells:a})).filter(({cells:a})=>a.some(c=>c.trim())),r=new Map;t.cells.forEach((a,c)=>{let u=q0(
a);u&&!r.has(u)&&r.set(u,c)});let o=["code","name"].filter(a=>!r.has(a)).map(a=>Te[a].heading),i=[];return{lines:n.map(({line:a,cells:c})=>{var l;let u=Object.fromEntries(xm.map(d=>[d,k(r.has(d)?c[
r.get(d)]:"")]));for(let d of["name","kind","parent","note"]){let p=u[d]?Qt(c[r.get(d)]):void 0;p&&i.push({line:a,from:u[d],to:p.text})}return u.required&&(u.required=C(u.required)===C(W.no)?W.no:C(
u.required)===C(W.yes)?W.yes:u.required),u.extendedTo&&(u.extendedTo=(l=Ie(u.extendedTo))!=null?l:u.extendedTo),{line:a,unit:u}}),has:[...r.keys()],missingColumns:o,offers:i}}function Wa(e,t){let n={
added:[],changed:[],same:0,rejected:[]},r=new Map;t.forEach((s,a)=>{s.code.trim()&&r.set(s.code.trim(),a)});let o=new Map;for(let{line:s,unit:a}of e.lines)a.code&&!o.has(a.code)&&o.set(a.code,s);
let i=Uo([...e.lines.map(({unit:s})=>s),...t.filter(s=>!o.has(s.code.trim()))]);return e.lines.forEach(({line:s,unit:a},c)=>{let u=i[c].filter(({column:m,problem:h})=>m!=="phone"&&
h.key!=="roster.codeTwice").map(ls),l=o.get(a.code);if(l!==void 0&&l!==s&&u.push(b({key:"roster.repeatedInPaste",with:{code:a.code,line:l}})),u.length){n.rejected.push({line:s,text:[a.code,
a.name].filter(Boolean).join(" · ")||"(trống)",why:u});return}let d=r.get(a.code);if(d===void 0){n.added.push({line:s,unit:a});return}let p=e.has.filter(m=>m!=="code"&&a[m]!==t[d][m]);if(
p.length===0){n.same+=1;return}let f=Object.fromEntries(e.has.map(m=>[m,a[m]]));n.changed.push({line:s,index:d,unit:f,code:a.code,name:a.name,columns:p.map(m=>Te[m].heading)})}),n}var X0=2e4;
function wm(e){return e.lines.length===0?[Q({key:"roster.empty"})]:e.lines.length>X0?[Q({key:"roster.tooLong"})]:e.missingColumns.map(t=>Q({key:"roster.needColumn",with:{column:t}}))}function km(e,{
text:t}){if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let n=Ga(t),r=wm(n);if(r.length)return we(r);let o=Wa(n,e.table("units").rows);return F({added:o.added.map(({line:i,unit:s})=>({
line:i,code:s.code,name:s.name})),changed:o.changed.map(({line:i,code:s,name:a,columns:c})=>({line:i,code:s,name:a,columns:c})),same:o.same,rejected:o.rejected,offers:n.offers,missingColumns:[]})}
function Y0(e,t){t.added.length+t.changed.length&&e.log([{what:{key:"log.roster",with:{added:t.added.length,changed:t.changed.length,rejected:t.rejected.length}}}]),e.putTyped("units",t.changed.map(({
index:n,unit:r})=>({index:n,cells:r}))),e.append("units",t.added.map(({unit:n})=>({...n}))),e.makeRoom("accounts",e.table("units").rows.length*2),ve(e,!0),e.readyLines()}function vm(e,{text:t}){var o;
if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let n=Ga(t),r=wm(n);return r.length?we(r):(o=pe(e,()=>{let i=Wa(n,e.table("units").rows);return Y0(e,i),F({added:i.added.length,changed:
i.changed.length,rejected:i.rejected.length})}))!=null?o:w({key:"workbook.busy"})}var J0=400;function Sm(e,t,n,r,o=r){let i=Vr(e.settings),s=mn(e),a=e.deadline.dueBefore?qr(e.deadline,"",e.settings,
i).last:"",c={days:[],quotaPerDay:r,last:a,unreached:0,dropped:0,finishes:!0},u=[],l=Math.min(J0,ne(t,n>a?n:a));for(let d=0;d<=l;d+=1){let p=B(t,d);if(i.sends(p)){let{line:f,held:m}=Q0(e,s,p,d===0?o:
r,u,c);u=m,p<=n&&(f.recipients||f.held)&&c.days.push(f)}a&&e.settings.lettersFrom&&(p===a||!d&&a< p)&&(c.unreached=ek(e,s,p))}return c.finishes=c.unreached===0&&c.dropped===0,c}function Q0(e,t,n,r,o,
i){let s=$t(e,n,t);i.dropped+=o.filter(d=>!s.wanted.has(d)).length;let{go:a,held:c,recipients:u}=Tt(s.letters,r,e.settings.quotaReserve),l={};for(let d of a)l[d.kind]=(l[d.kind]||0)+1,t.assume(d,n);
return{line:{day:n,counts:l,recipients:u,held:c.length},held:c.map(({key:d})=>d)}}var ek=({units:e},t,n)=>e.filter(r=>{var o;return z(r)&&xe(r.emails).length&&!((o=t.of(Ot(r.code)))!=null&&o.last)&&
r.extendedTo<=n}).length;function Rm({counts:e,held:t}){return[io.filter(r=>e[r]).map(r=>`${e[r]} ${P(r).label.toLowerCase()}`).join(", "),t?`${t} thư chờ hôm sau`:""].filter(Boolean).join("; ")}
var Va=e=>({key:"setting.empty",with:{label:e}});function Om({state:e,today:t,forecast:n,zones:r,me:o,runner:i,takesOver:s}){let{deadline:a,settings:c,staff:u,contact:l}=e,{unreached:d,dropped:p,
quotaPerDay:f}=n,m=Z(n.last),h=c.testTo.join(", "),g=lo(c),I=!!a.dueBefore&&!!c.lettersFrom&&!g,L=I&&(c.lettersFrom>n.last||t>n.last),S=e.units.filter(q=>z(q)&&!xe(q.emails).length).length;return{
refuse:_m([!a.dueBefore,Va("Hạn nộp (trước ngày)")],[!c.lettersFrom,Va("Gửi thư từ ngày")],[!xe(u).length,cs],[g,{key:"letter.testAddress",with:{text:h}}],[r.script!==r.book,{key:"letter.zones",with:
r}],[!!i&&i.toLowerCase()!==o.toLowerCase()&&!s,{key:"letter.otherRunner",with:{email:i}}],[I&&!L&&d>0,{key:"letter.cannotFinish",with:{units:d,quota:f,last:m}}]),warn:_m([L,{key:"letter.startLate",
with:{last:m}}],[p>0&&!d,{key:"letter.tight",with:{letters:p,quota:f}}],[S>0,{key:"letter.unreachable",with:{units:S}}],[!!h&&!g,{key:"letter.testMode",with:{to:h}}],[!l.trim(),Va(
"Liên hệ khi cần hỗ trợ")])}}var _m=(...e)=>e.filter(([t])=>t).map(([,t])=>t);var Tm=21,$m=100,tk=400;function Me(e,t,n){return e.visitor().is==="staff"?n(Ar(e,t)):w({key:"who.staffOnly"})}
function Ar(e,t){let n=t.quota();return{office:e,post:t,quota:n,remembered:t.post(),state:qo(e,t,void 0,n)}}var qa=e=>e>$m?tk:$m;function Xa({office:e,state:t,quota:n}){let r=mn(t),o=[];for(let i=0;
i<=Tm;i+=1){let s=B(e.today,i),{go:a,held:c}=Tt($t(t,s,r).letters,Math.min(i===0?n:1/0,qa(n)),t.settings.quotaReserve);a.forEach(u=>r.assume(u,s)),(a.length||c.length)&&o.push({day:s,go:a,held:
c.length})}return o}var Zn=(e,t)=>{var n;return(n=$t(e.state,e.office.today).letters.find(r=>r.key===t))!=null?n:Xa(e).flatMap(({go:r})=>r).find(r=>r.key===t)};function Ii({office:e,post:t,remembered:
n,state:r,quota:o},i){let s=Xo(e.compileSettings(),e.settings()),a=Sm(r,e.today,B(e.today,Tm),qa(o),Math.min(o,qa(o))),{refuse:c,warn:u}=Om({state:r,today:e.today,forecast:a,zones:t.zones(),me:D(
e.visitor()),runner:n.runner,takesOver:i});return{refuse:[...s,...c],warn:u}}var Cm=60,nk=40,Ya=(e,t)=>{var n,r,o;return{key:e.key,kind:P(e.kind).label,unit:(n=e.unit)!=null?n:"",name:(o=(r=
e.about.unit)==null?void 0:r.name)!=null?o:t.department,to:e.to.join(", ")}};function rk({day:e,go:t,held:n},r){var i;let o={};for(let{kind:s}of t)o[s]=((i=o[s])!=null?i:0)+1;return{day:e,words:he(e),
counts:Rm({day:e,held:n,recipients:0,counts:o}),letters:t.slice(0,Cm).map(s=>Ya(s,r)),more:Math.max(0,t.length-Cm)}}function ok({office:e,state:{units:t}}){let n=new Map(t.map(({code:o,name:i})=>[
o.trim(),i])),r=e.table("letters").rows.filter(({key:o})=>o).map((o,i)=>({row:o,i})).sort((o,i)=>o.row.at< i.row.at?1:o.row.at>i.row.at?-1:i.i-o.i).map(({row:{key:o,kind:i,unit:s,to:a,subject:c,state:
u,at:l,why:d}})=>{var p;return{key:o,kind:i,unit:s,name:(p=n.get(s.trim()))!=null?p:"",to:a,subject:c,state:u,at:ae(l),why:d}});return{unknown:r.filter(({state:o})=>o===K.unknown),recent:r.slice(0,
nk)}}var zi=e=>Q(e);function Fi(e){let{office:t,remembered:{runner:n},state:r}=e,{refuse:o,warn:i}=Ii(e,!1),s=mm(e);return{on:r.settings.lettersOn&&n!=="",runner:n,me:D(t.visitor()),testTo:
r.settings.testTo.join(", "),stopped:fm(e).map(zi),refuse:o.map(zi),warn:[...i,...s?[s]:[]].map(zi),health:hm(e).map(zi),days:Xa(e).map(a=>rk(a,r)),...ok(e)}}var Ja=(e,t,{key:n})=>Me(e,t,r=>{var u;
let o=Zn(r,n),i=D(e.visitor());if(!o||!i)return w({key:"letter.gone"});if(r.quota<1)return w({key:"letter.noQuota"});let s={...o,to:[i],about:{...o.about,insteadOf:(u=o.about.insteadOf)!=null?u:o.to}}
,{senderName:a,replyTo:c}=r.state.settings;try{t.send({to:[i],...$n(s,r.state),senderName:a||r.state.department,replyTo:c})}catch{return w({key:"letter.notSent",with:{to:i}})}return F({to:i})}),Qa=(e,
t,{key:n})=>Me(e,t,r=>{var s;let o=Zn(r,n);if(!o)return w({key:fr(r.remembered,e.now)?"letter.busy":"letter.gone"});let i={...o,about:{...o.about,today:e.today}};try{let a=Jo(e,t,(c,{register:u})=>{
var l;return Xe((l=u.get(n))==null?void 0:l.state)?[]:[i]},`${hr}: ${D(e.visitor())}`);return a?a.held?w((s=a.stopped)!=null?s:{key:"letter.noQuota"}):!a.sent&&!a.failed&&!a.unknown?w({key:
"letter.gone"}):(e.log([{what:{key:"log.sentEarly"},unit:o.unit}]),F({did:a.did})):w({key:"letter.busy"})}catch(a){if(a instanceof rt)return w({key:"workbook.busy"});throw a}});function Pm({office:e,
post:t},n,r,o,i){let s=`${o.why}: ${D(e.visitor())}`,a=t.alone(e,()=>{let{rows:c}=e.table("letters"),u=pr(c).get(n);return u===void 0&&!i?w({key:"letter.gone"}):r(u===void 0?void 0:fn(c[u].state))?(
nt(e,new Map([[n,{...i&&u===void 0?Se(i,"planned",e.now):{},...o,why:s,at:e.now}]])),F({})):w({key:"letter.settled"})});return a?a.value:w({key:"workbook.busy"})}var ec=(e,t,{key:n})=>Me(e,t,r=>Pm(r,
n,o=>!Xe(o),{state:K.skipped,why:"Cán bộ chọn bỏ qua"},Zn(r,n))),tc=(e,t,{key:n,wasSent:r})=>Me(e,t,o=>Pm(o,n,i=>i==="unknown",r?{state:K.sent,why:"Cán bộ xác nhận đã gửi"}:{state:K.lapsed,why:
"Cán bộ xác nhận chưa gửi"}));function ik({office:e,post:t,remembered:n,state:r},o,i){var a;let s=t.alone(e,()=>{let c=e.table("settings").rows.findIndex(u=>u.label.trim()===de.lettersOn.label);
return c<0?!1:(e.putTyped("settings",[{index:c,cells:{value:o?"Có":"Không"}}]),o?t.setRunner({runner:i,hour:r.settings.sendHour,since:e.now}):n.runner===i&&t.setRunner({runner:"",hour:0,since:""}),
!0)});return(a=s==null?void 0:s.value)!=null?a:!1}var nc=(e,t,{on:n,takeOver:r})=>Me(e,t,o=>{let i=n?Ii(o,r).refuse:[];if(i.length)return we(i.map(a=>Q(a)));let s=t.me();return n&&t.setTrigger(
o.state.settings.sendHour),ik(o,n,s)?(!n&&o.remembered.runner===s&&t.setTrigger(void 0),e.compileSettings(),e.log([{what:{key:n?"log.lettersOn":"log.lettersOff"}}]),F(Fi(Ar(e,t)))):w({key:
"workbook.busy"})});function sk({office:e,post:t,remembered:{runner:n,hour:r,since:o},state:{settings:i}}){if(!i.lettersOn||r===i.sendHour||n===""||n!==D(e.visitor())||n!==t.me()||!t.hasTrigger(
))return!1;try{return t.setTrigger(i.sendHour),t.setRunner({runner:n,hour:i.sendHour,since:o}),!0}catch{return!1}}var Em=(e,t)=>Me(e,t,n=>{let r=!!n.remembered.inFlight;return r&&$d(e,t),F(Fi(sk(n)||
r?Ar(e,t):n))}),Am=(e,t,{key:n})=>Me(e,t,r=>{let o=Zn(r,n);if(!o)return w({key:"letter.gone"});let{subject:i,html:s,text:a,attachments:c}=$n(o,r.state);return F({...Ya(o,r.state),subject:i,html:s,
text:a,zalo:bd(o,r.state),attachments:c.map(({name:u})=>u)})});var jn=e=>jd(JSON.stringify(De.map(t=>e[t])));function ak(e,t,n){let r={row:e.rowId},o=Et(e,n),i=[];o==="returned"&&i.push({key:
"account.returned",sentence:Yt(yo(e.comment)),...r});for(let s of t.findings)s.level==="fault"&&i.push({key:s.problem.key,sentence:Yt(s.problem),field:s.field,...r});return o==="changed"&&i.push({key:
"remark",sentence:Yt({key:"account.changedSince",with:{columns:bn(e,n).join(", ")}}),...r}),i}var rc=(e,t)=>e.rowId||`~${t}`;function Lr(e,t,n,r=_n(e)){let o=Object.fromEntries(j.map(s=>[s,e[s]])),i=
ue(e);return{rowId:rc(e,t),version:jn(e),fields:o,stopped:i,says:i?[]:ak(e,r,n),review:Et(e,n),comment:e.comment}}var Di=(e,t,n)=>rn({dueBefore:t.dueBefore,graceUntil:t.graceUntil,extendedTo:e==null?
void 0:e.extendedTo},n),qt=(e,t)=>e.flatMap((n,r)=>n.unit.trim()===t&&j.some(o=>n[o])?[{row:n,index:r}]:[]);var Lm=({code:e,name:t})=>({code:e.trim(),name:t});function Nm(e,t){var m;let n=e.visitor(),
r=e.settings(),o=e.table("units").rows,i=Pi(n,o),s=(m=t.unit)!=null?m:i.length===1?i[0].code.trim():void 0;if(s!==void 0){let h=Ai(s,n,o,r);if(!h.may)return w(h.why)}let a=Ei(n,r);if(s===void 0&&
i.length===0&&!a)return w(Ia(n,r));let c=o.find(h=>h.code.trim()===s),{guidance:u,federation:l,department:d,contact:p,notice:f}=r;return F({who:{email:D(n),isStaff:n.is==="staff"},unit:c&&{...Lm(c),
status:c.status,timeliness:c.timeliness},yourUnits:i.map(Lm),mayChoose:a,rows:c?qt(e.table("accounts").rows,c.code.trim()).map(({row:h,index:g})=>Lr(h,g,e.markKey())):[],deadline:Di(c,r,e.today),
guidance:u,federation:l,department:d,contact:p,notice:f,draft:c?e.drafts.get(c.code.trim()):""})}function Mm(e){let t=e.visitor(),n=e.table("units").rows,r=Pi(t,n),o=Ei(t,e.settings())?n:r;return F({
units:o.filter(i=>i.code&&i.name).map(i=>[i.code.trim(),i.name])})}var oc=(e,t)=>e.trim()===t.trim();function Im(e,t,n){let r={...t.fields},o=[];for(let s of j){let[a,c,u]=[e.fields[s],t.fields[s],
n.fields[s]];oc(c,a)?r[s]=u:!oc(u,a)&&!oc(u,c)&&o.push(s)}let i=t.stopped===e.stopped?n.stopped:t.stopped;return{fields:r,stopped:i,bothChanged:o}}var zm=200,ck=30,uk=(e,t)=>({...Vi(ye),unit:e,usage:
Y.active,rowId:t}),lk=(e,t)=>j.every(n=>e[n]===t[n])&&ue(e)===ue(t),dk=(e,t)=>t.stopped&&e.kind?void 0:_n(t.fields),pk=(e,t,n)=>({...e,...n==null?void 0:n.values,usage:t.stopped?Y.stopped:Y.active}),
fk=e=>({fields:Object.fromEntries(j.map(t=>[t,e[t]])),stopped:ue(e)});function mk(e,t){if(!t||!e.opened||jn(t)===e.version)return e;let{fields:n,stopped:r,bothChanged:o}=Im(e.opened,e,fk(t));
return o.length>0?e:{...e,fields:n,stopped:r,version:jn(t)}}function hk(e,t,n){let r=n.findIndex((l,d)=>rc(l,d)===e.rowId),o=r<0?void 0:n[r],i=mk(e,o);if(o&&o.unit.trim()!==t)return Q({key:
"who.notYours"},{row:i.rowId});if(!o&&i.version!=="")return Q({key:"form.rowGone"},{row:i.rowId});let s=o!=null?o:uk(t,i.rowId),a=dk(s,i),c=pk(s,i,a);if(!o)return{sent:i,reading:a,after:c,what:
"added"};let u=lk(o,c)?"same":ue(c)&&!ue(o)?"stopped":"changed";return{sent:i,reading:a,index:r,before:o,after:c,what:u}}var gk=e=>({by:e.source===en.hand?"":e.by,at:ae(e.updated)}),yk=(e,
t)=>t.flatMap(({before:n,index:r,sent:o,what:i})=>n&&i!=="same"&&jn(n)!==o.version?[{...Lr(n,r,e.markKey()),...gk(n)}]:[]);function bk(e){return e.filter(({sent:t,what:n})=>!t.stopped&&
n!=="same").flatMap(({sent:t,reading:n})=>{var r;return((r=n==null?void 0:n.findings)!=null?r:[]).filter(o=>o.level==="fault").map(o=>({key:o.problem.key,sentence:Yt(o.problem),row:t.rowId,field:
o.field,suggest:o.suggest}))})}function xk(e,t,n){let r=e.some(({after:i})=>!ue(i)&&i.kind!==v.none),o=new Set(e.map(({index:i})=>i));return r?qt(n,t).filter(({row:i,index:s})=>i.kind===v.none&&!ue(
i)&&!o.has(s)).map(({row:i,index:s})=>({sent:{rowId:i.rowId,version:jn(i),fields:i,stopped:!0},index:s,before:i,after:{...i,usage:Y.stopped},what:"stopped"})):[]}function wk(e,t,n){let r=new Map(
e.map(s=>[s.index,s.after])),o=[...qt(n,t).map(({row:s,index:a})=>{var c;return(c=r.get(a))!=null?c:s}),...e.filter(s=>s.index===void 0).map(s=>s.after)].filter(s=>!ue(s)),i=o.filter(
s=>s.kind===v.none);return i.length===0||i.length===o.length?[]:i.map(s=>Q({key:"account.noneWithAccounts"},{row:s.rowId,field:"kind"}))}var kk=e=>e.some(({what:t,after:n})=>(t==="added"||
t==="changed")&&n.kind!==v.none&&!ue(n));function vk(e,t,n,r){let o=yk(e,n);if(o.length)return we(o.map(a=>Q({key:"form.conflict"},{row:a.rowId})),o);let i=n.filter(({what:a})=>a==="added").length;if(
i>0&&qt(r,t.unit).length+i>zm)return w({key:"form.unitFull",with:{most:zm}});let s=[...bk(n),...wk(n,t.unit,r)];return kk(n)&&!t.consent&&s.push(Q({key:"form.consent"},{field:"consent"})),s.length?we(
s):void 0}var Sk=e=>[...new Set(e.flatMap(({before:t,after:n})=>[...j.filter(r=>{var o;return((o=t==null?void 0:t[r])!=null?o:"")!==n[r]}).map(Ue),...t&&t.usage!==n.usage?[Ue("usage")]:[]]))],Fm=
e=>Object.fromEntries(Ic.map(t=>[t,e[t]]));function Rk(e,t,n,r){let o=e.visitor(),i=D(o),s=e.table("accounts");for(let{after:l,what:d}of t){let p=d!=="stopped"&&l.kind!==v.none&&n.consent;
Object.assign(l,{updated:e.now,by:i,source:en.form},p?{consent:`${i||"Người dùng biểu mẫu"}, ${ae(e.now)}`}:{})}let a=s.rows.slice(),c=t.filter(l=>l.index===void 0);e.log([{what:{key:r?
"log.formUnlisted":"log.form"},unit:n.unit,rowId:t.map(({after:l})=>l.rowId).join(", "),columns:Sk(t)}]);for(let l of t)l.index!==void 0&&(a[l.index]=l.after);let u=qs(e,{accounts:[...a,...c.map(
l=>l.after)],units:[n.unit],typed:t.filter(l=>l.index!==void 0).map(l=>({index:l.index,cells:Fm(l.after)})),added:c.map(l=>Fm(l.after))});return o.is==="staff"&&e.putOwn("accounts",t.filter(({before:
l})=>(l==null?void 0:l.review)===G.passed).map(({index:l})=>({index:l,cells:{review:""}}))),u}function _k(e,t,n,r){let o=e.table("units").rows.find(a=>a.code.trim()===t.unit),i=e.settings(),s=new Map(
r.accounts.map(({own:a,reading:c})=>[a.rowId,c]));return{unit:{code:o.code.trim(),name:o.name,status:o.status,timeliness:o.timeliness},recorded:n.map(({after:a,what:c})=>({rowId:a.rowId,title:
a.kind===v.none?`${v.none}: ${a.reason}`:a.pageName||a.accountName,address:a.address,what:c})),rows:qt(e.table("accounts").rows,t.unit).map(({row:a,index:c})=>Lr(a,c,e.markKey(),s.get(a.rowId))),
deadline:Di(o,i,e.today),pages:i.pages}}function Ok(e,t){let n=e.table("units").rows,r=Ai(t.unit,e.visitor(),n,e.settings());if(!r.may)return w(r.why);let o=e.table("accounts").rows,i=t.rows.map(
d=>hk(d,t.unit,o)),s=i.filter(d=>"sentence"in d);if(s.length)return we(s);let a=i;a.push(...xk(a,t.unit,o));let c=vk(e,t,a,o);if(c)return c;let u=a.filter(({what:d})=>d!=="same"),l=u.length?Rk(e,u,t,
r.unlisted):fd(e,t.unit);return F(_k(e,t,a,l))}function Dm(e,t){var n;return t.rows.length===0?w({key:"form.nothing"}):t.rows.length>ck?w({key:"form.tooMany"}):new Set(t.rows.map(
r=>r.rowId)).size!==t.rows.length?we([{key:"form.oldPage",sentence:b({key:"form.oldPage"})}]):(n=pe(e,()=>Ok(e,t)))!=null?n:w({key:"workbook.busy"})}var xt=e=>A().check(Ri(e)),Ui=xt(Do),Um=M(
Object.fromEntries(j.map(e=>[e,xt(2e3)]))),$k=M({rowId:A().check(Tr(/^[~\w-]{1,40}$/)),version:xt(400),fields:Um,stopped:Ht(),opened:ht(M({fields:Um,stopped:Ht()}))}),ic=M({}),Ki=M({key:xt(300)}),bt=(
e,t)=>({input:e,run:t}),yt=(e,t)=>bt(e,(n,r,o)=>t(n,o)),Km={openForm:yt(M({unit:ht(Ui)}),Nm),listUnits:yt(ic,Mm),saveReport:yt(M({unit:Ui,consent:Ht(),rows:Gt($k).check(Ri(60))}),Dm),keepDraft:yt(M({
unit:Ui,draft:xt(6e4)}),ym),dropDraft:yt(M({unit:Ui}),bm),checkAll:yt(ic,md),previewRoster:yt(M({text:xt(4e6)}),km),importRoster:yt(M({text:xt(4e6)}),vm),lettersView:bt(ic,Em),previewLetter:bt(Ki,Am),
sendToMe:bt(Ki,Ja),sendNow:bt(Ki,Qa),skipLetter:bt(Ki,ec),decideUnknown:bt(M({key:xt(300),wasSent:Ht()}),tc),switchLetters:bt(M({on:Ht(),takeOver:Ht()}),nc)},Tk=41e5;function Zm(e,t,n,r){if(
typeof n!="string"||!Object.prototype.hasOwnProperty.call(Km,n))throw new Error("unknown call");if(typeof r!="string"||r.length>Tk)throw new Error("malformed body");let{input:o,run:i}=Km[n];return i(
e,t,Sf(o,JSON.parse(r)))}function Ck(e){try{return!e.mayWrite("accounts","unit")||!e.mayWrite("units","status")}catch{return!1}}function jm(e,t){let n;try{let r=Li();if(r==="")return JSON.stringify(w(
{key:"who.nobody"}));let o=n=new se({who:Un(r)});return JSON.stringify(Zm(o,new Dn(()=>o.spreadsheet()),e,t))}catch(r){let o=ci(r);return JSON.stringify(w(o.key==="workbook.unexpected"&&n&&Ck(n)?{key:
"workbook.protected"}:o))}}function Pk(e){gm(e)}function Ek(e){e!=null&&e.range&&e.source&&Yf(e)}function Ak(e,t){return jm(e,t)}function Lk(e){Xf(e)}function Nk(){dm()}function Mk(){pm()}return Xm(
Ik);})();
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
