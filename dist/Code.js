// Sổ Tài Khoản. Built from TypeScript by build.mjs: change the sources, not this file.
"use strict";var App=(()=>{var Rr=Object.defineProperty;var nm=Object.getOwnPropertyDescriptor;var rm=Object.getOwnPropertyNames;var om=Object.prototype.hasOwnProperty;var im=(e,t,n)=>t in e?Rr(e,t,{
enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var sm=(e,t)=>{for(var n in t)Rr(e,n,{get:t[n],enumerable:!0})},am=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(
let o of rm(t))!om.call(e,o)&&o!==n&&Rr(e,o,{get:()=>t[o],enumerable:!(r=nm(t,o))||r.enumerable});return e};var cm=e=>am(Rr({},"__esModule",{value:!0}),e);var _=(e,t,n)=>im(e,typeof t!="symbol"?t+"":
t,n);var F0={};sm(F0,{onEdit:()=>L0,onOpen:()=>A0,openPage:()=>Rf,rpc:()=>N0,sendDailyLetters:()=>M0,setUp:()=>z0,showMissingFirst:()=>I0});var $r=e=>Date.UTC(+e.slice(0,4),+e.slice(5,7)-1,+e.slice(8,
10)),Ua=e=>String(e).padStart(2,"0"),K=(e,t)=>new Date($r(e)+t*864e5).toISOString().slice(0,10),ee=(e,t)=>Math.round(($r(t)-$r(e))/864e5),$i=e=>new Date($r(e)).getUTCDay(),V=e=>e.slice(0,10),wt=
e=>new Date(e+252e5).toISOString().slice(0,19),Or=e=>Date.parse(`${e.length===10?`${e}T00:00:00`:e}Z`)-252e5,Z=e=>e?`${e.slice(8,10)}/${e.slice(5,7)}/${e.slice(0,4)}`:"",ce=e=>e?`${Z(e)} ${e.slice(11,
16)}`:"",um=["Chủ nhật","thứ Hai","thứ Ba","thứ Tư","thứ Năm","thứ Sáu","thứ Bảy"],he=e=>`${Z(e)} (${um[$i(e)]})`,Za=(e,t,n)=>{let r=new Date(Date.UTC(e,t-1,n));return r.getUTCFullYear()===e&&
r.getUTCMonth()===t-1&&r.getUTCDate()===n?`${e}-${Ua(t)}-${Ua(n)}`:void 0};function Ie(e){let t=e.trim(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(t);if(n)return Za(+n[1],+n[2],+n[3]);let r=
/^(?:ngày\s+)?(\d{1,2})[\x2f.-](\d{1,2})[\x2f.-](\d{4}|\d{2})(?:\s.*)?$/i.exec(t);return r?Za(r[3].length===2?2e3+ +r[3]:+r[3],+r[2],+r[1]):void 0}var Ka={"account.required":
e=>`Chưa nhập ${e.label}.`,"account.kind":"Chưa chọn loại: Trang, Nhóm, Cá nhân hoặc Không có.","account.kindUnknown":
e=>`“${e.text}” không phải là một loại. Đề nghị chọn Trang, Nhóm, Cá nhân hoặc Không có.`,"account.usageUnknown":e=>`“${e.text}” không phải là tình trạng. Đề nghị chọn Đang dùng hoặc Ngừng dùng.`,
"account.reviewUnknown":e=>`“${e.text}” không phải là kết quả duyệt. Đề nghị chọn Đạt hoặc Trả lại.`,"account.reason":
"Đơn vị không có tài khoản thì cần ghi lý do. Ví dụ: đang lập trang, dự kiến xong trong tháng 11.","account.reasonLong":"Lý do, ghi chú dài quá 500 ký tự. Đề nghị viết ngắn lại.",
"account.addressIsGroup":"Địa chỉ này là của một nhóm. Nếu đúng, đề nghị đổi Loại thành Nhóm.","account.addressIsPage":"Địa chỉ này là của một trang. Nếu đúng, đề nghị đổi Loại thành Trang.",
"account.addressIsPerson":"Địa chỉ này có vẻ là của một tài khoản cá nhân. Nếu đúng, đề nghị đổi Loại thành Cá nhân.","account.groupAddress":
"Địa chỉ này không phải là địa chỉ nhóm (địa chỉ nhóm có dạng facebook.com/groups/…). Đề nghị mở nhóm và sao chép lại địa chỉ, hoặc đổi Loại.","account.addressTidied":
e=>`Địa chỉ sẽ được ghi là ${e.address}. Đề nghị mở thử một lần.`,"account.phoneTidied":e=>`Số điện thoại sẽ được ghi là ${e.phone}.`,"account.ask":e=>`Có phải “${e.value}” không?`,"account.returned":
e=>`Cán bộ tỉnh trả lại: ${e.comment}`,"account.returnedNoComment":"Cán bộ tỉnh trả lại, chưa ghi lý do. Đề nghị gọi người phụ trách để hỏi.","account.markUnknown":
"Dấu duyệt của dòng này không phải do sổ này ghi, nên lần duyệt chưa được tính. Đề nghị cán bộ tỉnh chọn lại Đạt hoặc Trả lại ở cột Duyệt.","account.noUnit":
"Dòng này chưa có mã đơn vị. Đề nghị ghi mã như trong thẻ Đơn vị.","account.unknownUnit":e=>`Không có đơn vị nào mang mã “${e.code}” trong thẻ Đơn vị. Đề nghị sửa mã, hoặc thêm đơn vị.`,
"account.noneWithAccounts":"Đơn vị đã khai tài khoản nên không ghi là Không có. Đề nghị chuyển dòng này sang Ngừng dùng, hoặc xóa các tài khoản đã khai nhầm.","account.noneTwice":
"Đơn vị đã có một dòng Không có. Đề nghị chuyển bớt một dòng sang Ngừng dùng.","account.legacyText":e=>`Chữ bị lỗi phông. Có phải “${e.text}” không?`};var ze=
"Đề nghị mở trang hoặc nhóm của đơn vị, sao chép địa chỉ rồi dán vào đây; trên điện thoại, bấm dấu ba chấm (…) và chọn “Sao chép liên kết”.",ja={"address.EMPTY":`Chưa nhập địa chỉ truy cập. ${ze}`,
"address.MULTIPLE":"Ô này có nhiều địa chỉ khác nhau. Mỗi dòng chỉ ghi một địa chỉ; đề nghị ghi địa chỉ còn lại ở một dòng khác.","address.EMAIL_IN_URL":
"Đây là địa chỉ email, không phải địa chỉ Facebook. Đề nghị ghi email vào cột Email, còn ở đây dán địa chỉ của trang.","address.PHONE_IN_URL":
"Đây là số điện thoại, không phải địa chỉ Facebook. Đề nghị ghi số vào cột Điện thoại, còn ở đây dán địa chỉ của trang.","address.NOT_URL":
`Đây không phải là địa chỉ truy cập. ${ze} Nếu đơn vị chưa có trang, đề nghị chọn loại Không có và ghi lý do.`,"address.SCHEME":
`Liên kết này không phải là địa chỉ trang web. Địa chỉ phải bắt đầu bằng https:\x2f/. ${ze}`,"address.OTHER_SITE":
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
"Đây là liên kết chia sẻ rút gọn, chưa biết dẫn tới trang nào. Đề nghị mở liên kết, khi trang hiện ra thì sao chép địa chỉ đầy đủ và dán lại."};var Ba={"email.EMPTY":
"Chưa có địa chỉ email. Đề nghị nhập một địa chỉ, ví dụ: hoa.nguyen@gmail.com.","email.MULTIPLE":"Ô này có nhiều địa chỉ email. Đề nghị chỉ để lại một địa chỉ của người quản trị.","email.NO_AT":
"Địa chỉ email thiếu dấu @. Đề nghị nhập đủ, ví dụ: hoa.nguyen@gmail.com.","email.NO_LOCAL":"Thiếu phần tên đứng trước dấu @. Đề nghị nhập đủ địa chỉ email.","email.TWO_AT":
"Địa chỉ email có nhiều dấu @. Đề nghị chỉ để lại một dấu và một địa chỉ.","email.SPACES":"Trong địa chỉ email có khoảng trắng. Đề nghị viết liền.","email.ACCENTS":
"Địa chỉ email có chữ có dấu hoặc ký tự lạ. Đề nghị gõ lại bằng chữ không dấu.","email.COMMA":"Trong địa chỉ email có dấu phẩy. Đề nghị thay bằng dấu chấm.","email.CHARS":
"Địa chỉ email có ký tự không dùng được. Đề nghị chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới.","email.DOTS":"Dấu chấm trong địa chỉ email đặt chưa đúng chỗ. Đề nghị xem lại.",
"email.DOMAIN":"Phần sau dấu @ chưa đúng. Đề nghị nhập đủ, ví dụ: gmail.com, yahoo.com.vn.","email.LENGTH":"Địa chỉ email quá dài. Đề nghị kiểm tra lại.","email.PHONE_IN_EMAIL":
"Đây là số điện thoại. Đề nghị chuyển sang ô Điện thoại và nhập địa chỉ email vào ô này.","email.URL_IN_EMAIL":"Đây là địa chỉ trang mạng. Đề nghị nhập địa chỉ email, ví dụ: hoa.nguyen@gmail.com.",
"email.NAME_IN_EMAIL":"Đây là tên, chưa phải địa chỉ email. Đề nghị nhập địa chỉ có dấu @.","email.note.TEXT_AROUND":"Chỉ lấy phần địa chỉ email, bỏ phần chữ đi kèm."};var Ha={"person.EMPTY":
"Ô này chưa có nội dung. Đề nghị nhập.","person.SHORT":"Nội dung quá ngắn. Đề nghị nhập đầy đủ.","person.LONG":"Họ tên dài quá 60 ký tự. Đề nghị chỉ nhập họ và tên.","person.TOO_LONG":
"Nội dung dài quá 100 ký tự. Đề nghị viết ngắn lại.","person.CHARS":"Có ký tự không dùng được ở đây. Đề nghị chỉ nhập bằng chữ.","person.SHIFTED":
"Nội dung này có vẻ của cột khác. Đề nghị xem lại, có thể các cột đã bị lệch.","person.OFFICE_IN_NAME":"Ô này có cả chức vụ. Đề nghị chỉ để họ tên, chuyển chức vụ sang ô Chức vụ.","person.TWO_PEOPLE":
"Ô này có nhiều người. Đề nghị chỉ ghi một người quản trị; người khác khai ở dòng riêng.","person.ENCODING":"Chữ bị lỗi phông. Đề nghị gõ lại bằng bảng mã Unicode.","person.ADDRESS_IN_NAME":
"Đây là địa chỉ truy cập. Đề nghị chuyển sang ô Địa chỉ truy cập và nhập tên vào ô này.","person.EMAIL_IN_NAME":"Đây là địa chỉ email. Đề nghị chuyển sang ô Email và nhập tên vào ô này.",
"person.PHONE_IN_NAME":"Đây là số điện thoại. Đề nghị chuyển sang ô Điện thoại và nhập tên vào ô này.","person.note.ONE_WORD":"Họ tên chỉ có một chữ. Đề nghị kiểm tra xem đã đủ họ và tên chưa.",
"person.note.TITLE_STRIPPED":"Chỉ ghi họ tên, bỏ phần xưng hô, học vị đứng trước."};var Ga={"phone.EMPTY":"Chưa nhập số điện thoại. Đề nghị nhập một số của người quản trị, ví dụ 0912 345 678.",
"phone.MULTIPLE":"Ô này có nhiều số điện thoại. Đề nghị chỉ giữ một số của người quản trị.","phone.TOO_SHORT":
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
"Đây có thể là số di động, cũng có thể là số cố định ghi theo mã vùng cũ. Nếu là số cố định, đề nghị ghi lại theo mã vùng mới, bắt đầu bằng 02."};var Oi={...ja,...Ga,...Ba,...Ha,...Ka};function Fe({
key:e,with:t}){let n=Oi[e];return typeof n=="string"?n:n(t)}var Wa={"across.SAME_ADDRESS":e=>`Các đơn vị sau cùng khai một địa chỉ: ${e.units}. Đề nghị hỏi lại xem địa chỉ là của đơn vị nào.`,
"across.REPEATED":e=>`Địa chỉ này được khai ${e.count} lần trong cùng đơn vị (${e.units}). Đề nghị gộp còn một dòng, dòng thừa chuyển sang Ngừng dùng.`,"across.PERHAPS_SAME":
e=>`Có ${e.count} dòng cùng tên trang và cùng người liên hệ nhưng khác địa chỉ (${e.units}). Đề nghị xem có phải cùng một trang không.`,"across.MANY_PHONE":
e=>`Số điện thoại này có ở ${e.count} dòng (${e.units}). Nếu đúng một người quản trị các trang này thì không cần sửa.`,"across.MANY_EMAIL":
e=>`Email này có ở ${e.count} dòng (${e.units}). Nếu đúng một người quản trị các trang này thì không cần sửa.`,"across.OTHER_UNIT":
e=>`Tên này là của đơn vị khác: ${e.other}. Đề nghị hỏi lại đơn vị đã khai xem có nhầm không.`,"across.SHARE_LINK":
"Đây là liên kết chia sẻ, chưa phải địa chỉ đầy đủ. Đề nghị mở liên kết rồi sao chép lại địa chỉ của trang.","across.SAMPLE_ROW":
"Dòng này là ví dụ in sẵn trong mẫu. Đề nghị xóa, hoặc thay bằng thông tin của đơn vị."};var Va={"workbook.notSetUp":
"Sổ chưa được thiết lập. Đề nghị cán bộ phụ trách mở menu Sổ Tài Khoản, chọn “Thiết lập, sửa lại sổ”.","workbook.otherLayout":
"Sổ đang được nâng cấp nên chưa ghi được; nội dung đã nhập vẫn còn. Đề nghị cán bộ phụ trách mở menu Sổ Tài Khoản, chọn “Thiết lập, sửa lại sổ”.","workbook.lostTab":
e=>`Không tìm thấy thẻ “${e.tab}”. Đề nghị khôi phục thẻ trong Lịch sử phiên bản, hoặc mở menu Sổ Tài Khoản, chọn “Thiết lập, sửa lại sổ” để tạo lại.`,"workbook.lostColumn":
e=>`Thẻ “${e.tab}” thiếu cột “${e.column}”. Đề nghị mở menu Sổ Tài Khoản, chọn “Thiết lập, sửa lại sổ” để sửa.`,"workbook.twoColumns":
e=>`Thẻ “${e.tab}” có hai cột cùng tên “${e.column}”. Đề nghị đổi tên hoặc xóa cột thừa.`,"page.contact":e=>`Vẫn không được, đề nghị gọi: ${e.contact}`,"workbook.busy":
"Sổ đang được người khác ghi. Nội dung của đơn vị vẫn còn nguyên; đề nghị chờ nửa phút rồi bấm lại.","workbook.unexpected":
e=>`Có lỗi ngoài dự kiến (mã ${e.ref}). Nội dung đã nhập vẫn còn; đề nghị thử lại, nếu vẫn lỗi thì báo mã này cho cán bộ phụ trách.`,"workbook.protected":
"Tài khoản Google này không được phép ghi vào sổ. Đề nghị liên hệ cán bộ phụ trách.","setting.empty":e=>`Thẻ Cấu hình: mục “${e.label}” còn trống. Đề nghị ghi giá trị.`,"setting.lost":
e=>`Thẻ Cấu hình thiếu mục “${e.label}”. Đề nghị chọn “Thiết lập, sửa lại sổ” để thêm lại.`,"setting.day":
e=>`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}” không phải là một ngày. Đề nghị ghi theo dạng 30/10/2018.`,"setting.yesNo":
e=>`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}”. Đề nghị ghi Có hoặc Không.`,"setting.email":e=>`Thẻ Cấu hình: mục “${e.label}” có “${e.text}” không phải là địa chỉ email.`,
"setting.graceBeforeDue":e=>`Thẻ Cấu hình: ngày châm chước (${e.grace}) sớm hơn hạn nộp (${e.due}). Đề nghị sửa một trong hai ngày.`,"who.staffOnly":
"Việc này dành cho cán bộ phụ trách. Nếu anh, chị là cán bộ phụ trách, đề nghị ghi email vào mục “Email cán bộ phụ trách” của thẻ Cấu hình.","who.ownerFirst":
"Lần thiết lập đầu tiên phải do chủ của trang tính thực hiện.","who.unknown":e=>`Email ${e.email||"này"} chưa có trong danh sách đơn vị. Đề nghị liên hệ ${e.contact||
"cán bộ phụ trách"} để được thêm.`,"who.nobody":
"Google không cho sổ biết địa chỉ email của anh, chị, nên sổ chưa mở được. Đề nghị tải lại trang tính, chọn lại mục này trong menu Sổ Tài Khoản và đồng ý khi Google hỏi quyền xem địa chỉ email.",
"who.notYours":"Anh, chị chỉ xem và sửa được báo cáo của đơn vị mình.","form.unknownUnit":e=>`Không tìm thấy đơn vị mang mã “${e.code}”. Đề nghị chọn lại đơn vị.`,"form.conflict":
"Dòng này vừa được người khác sửa. Đề nghị xem hai bản và chọn một.","form.rowGone":"Dòng này không còn trong sổ. Đề nghị mở lại biểu mẫu; nội dung đã nhập vẫn còn.","form.consent":
"Cần đánh dấu “Người quản trị đã biết và đồng ý” trước khi gửi.","form.nothing":"Chưa có nội dung để gửi. Đề nghị thêm một tài khoản, hoặc chọn “Đơn vị không có tài khoản”.","form.tooMany":
"Mỗi lần gửi nhiều nhất 30 tài khoản.","form.oldPage":"Biểu mẫu này đã cũ. Đề nghị đóng và mở lại biểu mẫu; nội dung đã nhập vẫn còn.","setup.nothing":"Sổ đã đúng, không có gì phải sửa.",
"setup.tabMade":e=>`Đã tạo thẻ “${e.tab}”.`,"setup.tabRemade":e=>`Thẻ “${e.tab}” đã bị xóa, đã tạo lại thẻ trống. Nếu cần lấy lại nội dung cũ: Tệp, Lịch sử phiên bản.`,"setup.tabKept":
e=>`Thẻ “${e.tab}” đang mang tên “${e.name}”; giữ nguyên tên mới.`,"setup.columnMade":e=>`Đã thêm cột “${e.column}” vào thẻ “${e.tab}”.`,"setup.headingBack":
e=>`Thẻ “${e.tab}”: tiêu đề “${e.old}” đã được đặt lại thành “${e.column}”.`,"setup.formats":e=>`Đã đặt lại định dạng ô ở thẻ “${e.tab}”.`,"setup.choices":
e=>`Đã đặt lại danh sách chọn ở thẻ “${e.tab}”.`,"setup.table":
e=>`Thẻ “${e.tab}”: Google không cho đặt danh sách chọn ở cột “${e.columns}”, thường vì vùng này đã được chuyển thành bảng (Table). Sổ vẫn chạy. Để có lại danh sách chọn: bấm mũi tên cạnh tên bảng, chọn hoàn nguyên về dải ô thường (Revert to unformatted range), rồi chọn lại “Thiết lập, sửa lại sổ”.`,
"setup.colours":e=>`Đã đặt lại màu báo ở thẻ “${e.tab}”.`,"setup.looks":e=>`Đã đặt lại tiêu đề, ghi chú, độ rộng cột ở thẻ “${e.tab}”.`,"setup.protection":e=>`Đã đặt lại quyền sửa ở thẻ “${e.tab}”.`,
"setup.hidden":
"Google giấu email của một người có quyền sửa trang tính nên không đặt được giới hạn cho riêng người đó. Đề nghị xem nút Chia sẻ: bỏ người không nhận ra, hoặc mời lại bằng địa chỉ email.",
"setup.setting":e=>`Đã thêm mục “${e.label}” vào thẻ Cấu hình.`,"setup.markedAnew":
e=>`Khóa của dấu duyệt đã mất nên sổ đã lập khóa mới và ghi lại dấu của ${e.count} dòng đã duyệt theo nội dung hiện có. Đề nghị xem lại các dòng đó nếu nghi có người đã sửa.`,"setup.zone":
"Đã đặt múi giờ Việt Nam cho trang tính.","setup.locale":"Đã đặt ngôn ngữ tiếng Việt cho trang tính (ngày viết theo thứ tự ngày, tháng, năm).","setup.summary":"Đã lập lại thẻ Tổng hợp.","setup.chart":
"Đã thêm biểu đồ vào thẻ Tổng hợp.","setup.first":"Sổ đã sẵn sàng. Việc tiếp theo: ghi hạn nộp ở thẻ Cấu hình, nhập danh sách đơn vị, rồi chia sẻ trang tính."};var qa={"roster.noCode":
"Chưa có mã đơn vị. Mỗi đơn vị cần một mã riêng.","roster.codeTwice":e=>`Mã “${e.code}” được dùng cho nhiều đơn vị. Đề nghị đặt mỗi đơn vị một mã.`,"roster.noName":"Chưa có tên đơn vị.",
"roster.parentSelf":"Cấp trên trùng với chính đơn vị này.","roster.parentUnknown":e=>`Không có đơn vị nào mang mã “${e.parent}”. Đề nghị sửa mã cấp trên, hoặc ghi tên cấp trên.`,"roster.badEmail":
e=>`“${e.text}” không phải là địa chỉ email. Thư sẽ không tới được đơn vị này.`,"roster.askEmail":e=>`“${e.text}” có phải là “${e.suggest}” không? Đề nghị sửa; thư chưa gửi tới địa chỉ này.`,
"roster.refusedEmail":e=>`Ngày ${e.day} Google không nhận gửi thư đến “${e.text}”. Đề nghị kiểm tra, sửa địa chỉ.`,"roster.badPhone":e=>`“${e.text}” không phải là số điện thoại gọi được.`,
"roster.badRequired":e=>`“${e.text}” không hợp lệ. Đề nghị chọn Có hoặc Không.`,"roster.badDay":e=>`“${e.text}” không phải là một ngày. Đề nghị ghi theo dạng 30/10/2018.`,"roster.needColumn":
e=>`Bảng thiếu cột “${e.column}”.`,"roster.empty":"Chưa có dòng nào để nhập. Đề nghị dán bảng có dòng tiêu đề, ví dụ: Mã, Tên đơn vị, Loại, Cấp trên, Email liên hệ, Điện thoại liên hệ.",
"roster.tooLong":"Bảng dài quá 20.000 dòng. Đề nghị chia nhỏ.","roster.repeatedInPaste":e=>`Mã “${e.code}” đã có ở dòng ${e.line} của bảng này.`};var Ya={"letter.setting":
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
"Đang có một lượt gửi thư. Đề nghị chờ vài phút rồi mở lại bảng Thư."};var Xa={"health.runner":e=>`Người gửi: ${e.email}.`,"health.noRunner":"Chưa ai được giao gửi thư.","health.paused":
"Đang tạm dừng: không thư nào được gửi.","health.noTrigger":"Lịch chạy hằng ngày đã mất nên thư không còn tự đi. Đề nghị bấm “Bật lại”.","health.stalled":
"Lịch chạy hằng ngày đã quá một ngày không gửi thư. Đề nghị bấm “Bật lại”.","health.stalledOther":
e=>`Lịch chạy của ${e.email} đã quá một ngày không gửi thư. Đề nghị báo người đó mở bảng Thư và bấm “Bật lại”, hoặc bấm “Nhận việc gửi thư” để gửi thay.`,"health.hour":
e=>`Mục “Giờ gửi thư” ghi ${e.set} giờ nhưng lịch vẫn chạy lúc ${e.runs} giờ. Đề nghị bấm “Tải lại” để đổi lịch.`,"health.hourOther":
e=>`Mục “Giờ gửi thư” ghi ${e.set} giờ nhưng lịch vẫn chạy lúc ${e.runs} giờ. Lịch đổi theo khi ${e.email} mở bảng Thư.`,"health.lastRun":e=>`Lượt gần nhất: ${e.at} (${e.did}).`,"health.noRun":
"Chưa có lượt gửi nào.","health.trouble":e=>`Lượt gửi chưa xong, ${e.trouble}`,"health.nextRun":e=>`Lượt tới: ${e.day}, khoảng ${e.hour} giờ.`,"health.quota":
e=>`Hạn mức còn lại hôm nay: ${e.left} người nhận.`,"health.held":e=>`${e.letters} thư đang chờ.`,"health.unknown":e=>`${e.letters} thư không rõ đã gửi, cần cán bộ quyết định.`,"health.failed":
e=>`${e.letters} thư gửi lỗi, lý do ghi trong thẻ Thư.`,"health.sending":"Đang có một lượt gửi.","health.never":
e=>`Đã bật gửi thư từ ${e.since} mà chưa có lượt gửi nào. Đề nghị mở menu Sổ Tài Khoản, chọn Thư… để kiểm tra.`,"health.gap":
e=>`Lượt gửi thư gần nhất là ${e.last}, đã quá một ngày. Đề nghị mở menu Sổ Tài Khoản, chọn Thư… để kiểm tra.`};var lm={...Oi,...Wa,...Va,...qa,...Ya,...Xa};function y(e){let t=lm[e.key];
return typeof t=="string"?t:t(e.with)}var De=e=>({ok:!0,value:e}),kt=(...e)=>({ok:!1,problems:e});var S={page:"Trang",group:"Nhóm",person:"Cá nhân",none:"Không có"},B={passed:"Đạt",returned:"Trả lại"}
,q={active:"Đang dùng",stopped:"Ngừng dùng"},H={yes:"Có",no:"Không"},b={missing:"Chưa báo cáo",fix:"Cần sửa",reported:"Đã báo cáo",approved:"Đã duyệt",none:"Không có"},T={open:"Còn hạn",onTime:
"Đúng hạn",grace:"Châm chước",late:"Trễ hạn",overdue:"Quá hạn"},Tr=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"unit",reader:"unit",format:"text",...r}),Te=(e,t,n,r,o,i={})=>({...Tr(e,t,n,i),
faultBit:r,report:o}),te=(e,t,n,r={})=>({heading:e,width:t,help:`${n} Sổ tự ghi, đề nghị không sửa.`,writer:"us",reader:"unit",format:"text",...r}),X=(e,t,n,r={})=>({...te(e,t,n,r),checked:!0}),A=(e,
t,n,r={})=>({heading:e,width:t,help:n,writer:"staff",reader:"staff",format:"text",...r}),Wt=(e,t)=>Object.keys(e).filter(n=>t(e[n])),Pr=e=>Wt(e,t=>"checked"in t),Ti=e=>Object.fromEntries(Object.keys(
e).map(t=>[t,""]));var Er={reader:"public"},ue={unit:Tr("Mã đơn vị",90,"Mã của đơn vị trong thẻ Đơn vị.",{code:"other",faultBit:0}),unitName:te("Đơn vị",240,"Tên đơn vị theo mã.",Er),kind:Te("Loại",
90,"Trang, Nhóm, Cá nhân, hoặc Không có (đơn vị không có tài khoản, ghi lý do).",1,{group:"account",typing:{}},{...Er,choices:Object.values(S)}),accountName:Te("Tên tài khoản facebook",180,
"Tên hiện trên tài khoản cá nhân dùng để quản trị. Ví dụ: Nguyễn Thị Hoa.",2,{group:"account",hint:"Tên Facebook cá nhân của người quản trị.",typing:{autocomplete:"off"}}),pageName:Te(
"Tên trang facebook",200,"Tên hiện trên trang hoặc nhóm. Ví dụ: Công đoàn huyện Cầu Kè.",3,{group:"account",typing:{autocomplete:"off"}},Er),address:Te("Địa chỉ truy cập",280,
"Mở trang, bấm “Chia sẻ” rồi “Sao chép liên kết”, dán vào đây. Ví dụ: https:\x2f/www.facebook.com/congdoanviduxa",4,{group:"account",hint:
"Mở trang của đơn vị, bấm “Chia sẻ”, “Sao chép liên kết”, rồi dán vào đây.",typing:{inputMode:"url",autocomplete:"off",spellcheck:!1,autocapitalize:"none"}},Er),name:Te("Họ và tên",160,
"Người quản trị. Ví dụ: Nguyễn Thị Hoa.",5,{group:"manager",typing:{autocomplete:"name",autocapitalize:"words",spellcheck:!1}}),office:Te("Chức vụ",160,
"Chức vụ của người quản trị. Ví dụ: Phó Chủ tịch.",6,{group:"manager",typing:{autocomplete:"organization-title"}}),phone:Te("Điện thoại",130,
"Một số điện thoại của người quản trị. Ví dụ: 0913 456 789.",7,{group:"manager",typing:{inputMode:"tel",autocomplete:"tel"}}),email:Te("Email",200,
"Một địa chỉ email của người quản trị. Ví dụ: hoa.nguyen@gmail.com.",8,{group:"manager",typing:{inputMode:"email",autocomplete:"email",spellcheck:!1,autocapitalize:"none"}}),reason:Te(
"Lý do, ghi chú",200,"Bắt buộc khi Loại là Không có. Ví dụ: Đơn vị đang lập trang, dự kiến xong trong tháng 11.",9,{group:"beside",lines:2,typing:{}}),usage:Tr("Tình trạng",100,
"Đang dùng hoặc Ngừng dùng. Dòng ngừng dùng được giữ lại, không tính vào báo cáo. Để trống được hiểu là Đang dùng.",{faultBit:10,choices:Object.values(q)}),rowId:X("Mã dòng",120,"Mã của dòng.",{
hidden:!0}),faults:X("Cần sửa",300,"Ô cần sửa và lý do."),remarks:X("Lưu ý",260,"Điều nên xem lại; không ngăn việc báo cáo."),changed:X("Đổi sau duyệt",160,"Các cột đã đổi sau lần duyệt gần nhất."),
addressKey:X("Khóa địa chỉ",150,"Dạng so sánh của địa chỉ, để tìm trang khai trùng.",{hidden:!0}),mask:X("Ô cần sửa",80,"Số cho biết ô nào được tô màu.",{format:"number",hidden:!0}),updated:te(
"Cập nhật",130,"Lúc dòng được ghi lần gần nhất.",{format:"time"}),by:te("Người nhập",190,"Ai ghi dòng lần gần nhất."),source:te("Nguồn",90,"Biểu mẫu hoặc Sửa tay."),consent:te("Đồng ý",220,
"Ai xác nhận người quản trị đã biết và đồng ý, lúc nào."),review:A("Duyệt",90,"Đạt, hoặc Trả lại (ghi lý do ở cột Ý kiến).",{reader:"unit",faultBit:11,choices:Object.values(B)}),comment:A("Ý kiến",
220,"Lý do trả lại, để đơn vị biết cần sửa gì.",{reader:"unit"}),approved:A("Bản đã duyệt",120,"Dấu của nội dung lúc được duyệt.",{hidden:!0})},Fn=ue,W=Wt(Fn,e=>"report"in e),pk=W.filter(e=>ue[
e].report.group==="manager"),Cr=Wt(Fn,({faultBit:e})=>e!==void 0).map(e=>({key:e,bit:Fn[e].faultBit})),Ue=Wt(Fn,({writer:e})=>e==="unit"),vt=Pr(ue),Ja=Wt(Fn,({writer:e})=>e!=="staff"),ne=e=>ue[
e].heading;var ge={code:A("Mã",70,"Mã riêng của đơn vị, không trùng, không đổi giữa các đợt. Ví dụ: H04.",{code:"own",reader:"public"}),name:A("Tên đơn vị",300,
"Tên đầy đủ của đơn vị, như trên văn bản.",{reader:"public"}),kind:A("Loại",150,"Loại đơn vị, do Liên đoàn Lao động tỉnh tự đặt. Ví dụ: LĐLĐ huyện, CĐ ngành, CĐCS trực thuộc."),parent:A("Cấp trên",
150,"Mã của đơn vị cấp trên nếu có trong sổ, hoặc tên cấp trên.",{code:"other"}),email:A("Email liên hệ",210,
"Nơi nhận thư của đơn vị. Có thể ghi nhiều địa chỉ, cách nhau bằng dấu phẩy. Người đăng nhập bằng một trong các địa chỉ này được mở ngay biểu mẫu của đơn vị."),phone:A("Điện thoại liên hệ",140,
"Số để gọi khi đơn vị chưa báo cáo."),required:A("Phải báo cáo",100,"Có: đơn vị phải báo cáo trong đợt này. Không: không bắt buộc. Để trống được hiểu là Có.",{choices:[H.yes,H.no]}),status:X(
"Trạng thái",120,"Chưa báo cáo, Cần sửa, Đã báo cáo, Đã duyệt hoặc Không có."),timeliness:X("Thời hạn",100,"Còn hạn, Đúng hạn, Châm chước, Trễ hạn hoặc Quá hạn."),count:X("Số tài khoản",100,
"Số tài khoản, trang, nhóm đang dùng mà đơn vị đã khai.",{format:"number"}),first:X("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu.",{format:"time"}),updated:X("Cập nhật",130,
"Lần thay đổi gần nhất trong các dòng của đơn vị.",{format:"time"}),faults:X("Cần sửa",260,"Những ô của dòng này cần sửa và lý do."),order:X("Thứ tự",70,"Số dùng để đưa đơn vị còn thiếu lên đầu.",{
format:"number",hidden:!0}),extendedTo:A("Gia hạn đến",110,"Ngày cuối cùng đơn vị này được nộp mà vẫn tính đúng hạn (tính cả ngày đó).",{format:"day"}),note:A("Ghi chú",220,
"Ghi chú của Ban Tuyên giáo - Nữ công.")},dm={key:A("Mã thư",200,"Mỗi thư có một mã và chỉ được gửi một lần."),kind:A("Loại",140,"Thư mời, thư nhắc, thư tổng hợp…"),unit:A("Đơn vị",90,
"Mã đơn vị nhận."),to:A("Người nhận",220,"Địa chỉ nhận."),subject:A("Tiêu đề",320,"Tiêu đề thư."),state:A("Trạng thái",130,
"Sẽ gửi, Đã gửi, Gửi lỗi, Tạm giữ, Bỏ qua, Không rõ đã gửi, Không cần gửi nữa."),at:A("Lúc",130,"Lúc ghi trạng thái này.",{format:"time"}),why:A("Lý do",300,"Vì sao gửi lỗi, tạm giữ hay bỏ qua.")},pm=
{label:A("Mục",260,"Tên của mục. Đề nghị không sửa."),value:A("Giá trị",360,"Giá trị của mục, sửa ở đây."),help:A("Giải thích",520,"Mục này dùng làm gì.")},Dn={at:te("Lúc",140,"Lúc xảy ra.",{format:
"time"}),who:te("Ai",210,"Người làm."),what:te("Việc",240,"Việc đã làm."),unit:te("Đơn vị",90,"Mã đơn vị."),rowId:te("Mã dòng",130,"Mã dòng."),columns:te("Cột đã đổi",300,
"Tên các cột đã đổi; không ghi giá trị, vì là dữ liệu cá nhân.")},P={units:{title:"Đơn vị",color:"#1a73e8",columns:ge,frozenColumns:2},accounts:{title:"Tài khoản",color:"#188038",columns:ue,
frozenColumns:2},summary:{title:"Tổng hợp",color:"#e8710a",columns:{},frozenColumns:0},letters:{title:"Thư",color:"#a142f4",columns:dm,frozenColumns:0},settings:{title:"Cấu hình",color:"#5f6368",
columns:pm,frozenColumns:0},log:{title:"Nhật ký",color:"#9aa0a6",columns:Dn,frozenColumns:0}},Un=Pr(ge);function Ar({dueBefore:e,extendedTo:t}){let n=e?K(e,-1):"";return t&&t>n?t:n}function Qa(e,t,n){
let r=Ar(e);if(!r)return"";let o=t?V(t):n;return o<=r?t?T.onTime:T.open:e.graceUntil&&o<=e.graceUntil?T.grace:t?T.late:T.overdue}function Vt(e,t){let n=Ar(e);if(!n)return"";let r=ee(t,n),o=r>0?
`còn ${r} ngày`:r===0?"hôm nay là ngày cuối":`đã quá hạn ${-r} ngày`;return`chậm nhất hết ngày ${he(n)}, ${o}`}var ec=60;function Lr({sendDays:e,holidays:t}){let n=new Set(t),r=i=>e.includes($i(i))&&
!n.has(i),o=(i,s,a)=>{for(let c=0;c<=ec;c+=1)for(let u of a){let l=K(i,u*c);if(l<=s&&r(l))return l}return i};return{sends:r,next:i=>o(i,"9999",[1]),nearest:(i,s)=>o(i,s,[-1,1])}}function Nr(e,t,n,r){
let o=Ar({dueBefore:e.dueBefore,extendedTo:t}),i=e.graceUntil>o?e.graceUntil:o,s=n.milestones.map(c=>({id:String(c),day:r.nearest(K(o,-c),o)})),a=r.next(K(o,1));return a<=i&&s.push({id:"cham-chuoc",
day:a}),{last:o,end:i,before:s.sort(tc),after:Pi(K(i,1),n.overdueWeeks,r)}}var tc=(e,t)=>ee(t.day,e.day),Pi=(e,t,n,r="")=>Array.from({length:t},(o,i)=>({id:`${r}${i+1}`,day:n.next(K(e,7*i))}));
function Ei(e,t){let n;for(let r of e)r.day<=t&&(n=r);return n}var Mr=(e,t)=>{let n=e[e.length-1];return n&&t< K(n.day,7)?Ei(e,t):void 0};function nc(e,t,n){let r=Math.max(0,Math.min(ec,Math.ceil((ee(
e,t.last)+1)/7)));return[...Pi(e,r,n,"tuan-").filter(({day:o})=>o<=t.last),...t.before.filter(({day:o})=>o>=e),...Pi(K(t.end,1),t.after.length||1,n,"sau-")].sort(tc)}var fm=
"µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",mm="àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",hm=
/([aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõï])|[ôöñíìæóòî]/gi,gm="âáàåãäêéèúüë_ùøûõï",ym=[0,1,0,9,3,35],bm="ôöñíìæóòî",xm="ơưđíìỉĩịỵ",wm="€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ",oc=/[A-Za-z\xA1-\u1EF9]+/g,km=
/[\u1EA0-\u1EF9ăđĩơũưĂĐĨƠŨƯ]/,ic=/[^\0-\x7F]/,sc=/á[º»]|Ä[‘ƒ©\x90\x91\x83]|Å[©¨]|Æ[°¡¯]|Ã[\x80-\x9F\xA1-\xBF]/,vm=/[a-z]Ã|Ã.[a-z]/,Sm=
/^(?:ngh?|[cgknp]h|t[hr]|gi|qu|[bcdđghklmnprstvx])?(?:(?:[aăâeêioôơuưy]|o[aăe]|[iy]ê|u[âôy]|ươ|uyê)(?:ng|[cmnpt])|(?:o?a|u?ê|i|u?y)[cn]h|o?a[ioy]?|au|â[uy]|o?eo?|êu?|i[au]?|[iy]êu|ô?i|oi?|u?ôi?|ơi?|u[ai]?|uây|u[êơ]|uy[au]?|ư[aiu]?|ươ[iu]|y)$/,
_m=/[ăâêôơư](?![12]|ơ[12]).*[12]|[12].*[ăâêôơư]|(?:[aeou]i|[aeio]u|[ae]o|ay|[iu]a)[12]|^[^1]*(?:[cpt]|ch)$/;function Rm(e){let t=e.toLowerCase();if(t.length>7||e.slice(1)!==t.slice(1)&&
e!==e.toUpperCase())return!1;let n=t.normalize("NFD").replace(/[\u0301\u0323]([\u0302\u0306]?)/g,"$11").replace(/[\u0300\u0303\u0309]/g,"2").normalize("NFC");return Sm.test(n.replace(/[12]/,""))&&
!_m.test(n.replace(/^(?:gi|qu)(?=[^12])/,""))}var rc=e=>!/[a-z]/.test(e)&&/[A-Z]\S*[A-Z]/.test(e);function ac(e){let t=rc(e);return e.replace(oc,n=>{let r=n.replace(/[^A-Za-z]/g,o=>mm[fm.indexOf(o)]||
o);return t||rc(n)?r.toUpperCase():r})}function cc(e){return e.replace(hm,(t,n)=>{let r=t.toLowerCase(),o=r.charAt(0),i=gm.indexOf(r.charAt(1)),s=ym[i%6],a=i<6?2:i<12?6:-1,c=n?a<0?[s]:i%6?[a,s]:[a]:[
],u=(xm[bm.indexOf(o)]||o)+String.fromCharCode(...c.map(l=>768+l));return t.charAt(0)===o?u:u.toUpperCase()}).normalize("NFC")}function uc(e){let t=e.replace(/(Ã|Æ|áº|á»)(?: |$)/g,"$1\u00a0"),n;try{n=
decodeURIComponent(t.replace(/[^]/g,s=>{let a=s.charCodeAt(0),c=a>255?128+wm.indexOf(s):a;return c<128&&a>255?"%FF":`%${(c+256).toString(16).slice(1)}`})).normalize("NFC")}catch{return}let{good:r,bad:
o}=Ir(n),i=sc.test(e);return i&&t===e||(i||vm.test(e))&&r&&!o?n:void 0}function Ir(e,t=String){let n=(e.match(oc)||[]).filter(o=>o.length>1&&ic.test(o)),r=n.filter(o=>Rm(t(o))).length;return{good:r,
bad:n.length-r}}var $m={tcvn3:ac,vni:cc,mojibake:uc};function qt(e){if(!ic.test(e))return;let t=e.normalize("NFC");if(km.test(t))return"unicode";if(sc.test(t)||uc(t)!==void 0)return"mojibake";let n=
Ir(t);if(n.bad===0)return;let r=Ir(t,ac),o=Ir(t,cc),i=r.good< o.good?o:r;return i.good>n.good&&i.good>=4*i.bad?i===o?"vni":"tcvn3":void 0}function Yt(e){let t=qt(e),n=t&&t!=="unicode"?$m[t](
e.normalize("NFC")):void 0;return n===void 0?void 0:{from:t,text:n}}var Om=/[\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\0-\x08\x0E-\x1F\x7F]/g,Tm=/[\x80-\x9F\xAD]/g,
Pm=/\s*[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]\s*/g,Em=[768,777,771,769,803];function v(e){if(!/^(?:str|num|bo|bi)/.test(typeof e))return"";let t=String(e).replace(Om,"");if(/[\x80-\xA0\xAD]/.test(
t)){let n=t.replace(/[^\S\xA0]+/g," ").replace(/^ | $/g,"").normalize("NFC"),r=qt(t);if(r&&r!=="unicode"&&qt(n)===r)return n}return t.replace(Tm,"").replace(/\s+/g," ").trim().normalize("NFC")}
function E(e){let t=e.toLowerCase();return/[^\0-\x7F]/.test(t)?t.normalize("NFD").replace(/[\u0300-\u036F]/g,"").replace(/[đðɖ]/g,"d"):t}function ye(e){return v(e).toLowerCase().replace(/[ðɖ]/g,
"đ").replace(Pm,"-").normalize("NFD").replace(/(o[\u0300-\u0323](?=[ae])|u[\u0300-\u0323](?=y))(.)/g,(t,n,r)=>n.charAt(0)+r+n.charAt(1)).normalize("NFC")}function pc(e,t){return ye(e)===ye(t)}var lc=
" _-–—,;:!?.…·'‘’\"“”«»()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";function dc(e){let t="",n="",r="";return e.normalize("NFD").replace(/([^\u0300-\u036F])([\u0300-\u036F]*)/gu,
(o,i,s)=>{let a=i.toLowerCase(),c=s.replace(/[^\u0302\u0306\u031B]/g,""),u=c?lc.indexOf((a+c).normalize("NFC")):-1,l=u<0?lc.indexOf(a):u,d=u<0?s:s.replace(c,"");return t+=l<0?a:String.fromCharCode(
l+1),n+=d?Em.indexOf(d.charCodeAt(0))+1||9:0,r+=a===i?0:1,""}),`${t}\0${n}\0${r}`}function fc(e,t){let n=dc(e),r=dc(t);return n< r?-1:n>r?1:0}function mc(e){return e.toLowerCase().normalize(
"NFC").replace(/(^|[\s.'’-])([^\s.'’-])/gu,(t,n,r)=>n+r.toUpperCase())}function zr(e,t){let n=e.length>t.length?e:t,r=n===e?t:e,o=n.length-r.length;if(o>1)return!1;let i=0,s=0;for(;i< r.length&&
e.charCodeAt(i)===t.charCodeAt(i);)i+=1;for(;s< r.length-i&&n.charCodeAt(n.length-1-s)===r.charCodeAt(r.length-1-s);)s+=1;let a=r.length-i-s;return o===1?a===0:a===1||a===2&&e[i]===t[i+1]&&e[i+1]===t[
i]}var Cm=/^[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+/,Am=/[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+$/,Lm=200,Nm=e=>e.replace(Cm,"").replace(Am,""),hc=e=>e.slice(0,Lm).normalize("NFKC"),Xt=e=>ye(Nm(v(hc(e)))),Pe=e=>ye(
v(hc(e)).replace(/^'/,"")).replace(/\s/g,"").toUpperCase();function Jt(e,t={}){var i;let n=new Map(e.map(s=>[Xt(s),s])),r=new Map;for(let s of e)for(let a of new Set([s,...(i=t[s])!=null?i:[]].map(
c=>E(Xt(c)))))r.set(a,r.has(a)?void 0:s);let o=new Set(e);return s=>{var c;if(o.has(s))return s;let a=Xt(s);return(c=n.get(a))!=null?c:r.get(E(a))}}var Fr={[S.page]:["fanpage","fan page","page",
"trang facebook","trang fanpage","trang fb"],[S.group]:["group","nhóm facebook","hội nhóm"],[S.person]:["tài khoản cá nhân","trang cá nhân","facebook cá nhân"],[S.none]:["không","chưa có",
"không có tài khoản","chưa có tài khoản"],[q.active]:["đang sử dụng","còn dùng","đang hoạt động"],[q.stopped]:["ngừng sử dụng","đã ngừng","đã ngừng dùng","không dùng nữa","ngưng dùng","dừng"],[
B.passed]:["ok","đã đạt","đạt yêu cầu"],[B.returned]:["đã trả lại","trả về"]},yc={[H.yes]:["x","true","1","yes","có ạ","v","✓","✔"],[H.no]:["false","0","no","ko","k","không ạ"]},qe=Jt(Object.values(
S),Fr),Ci=Jt(Object.values(q),Fr),bc=Jt(Object.values(B),Fr),Dr=Jt(Object.values(H),yc),gc=new Map;function Mm(e){var r;let t=e.join(`\n`),n=(r=gc.get(t))!=null?r:Jt(e,e[0]===H.yes?yc:Fr);
return gc.set(t,n),n}function xc({choices:e},t){var n;return!e||t===""||e.includes(t)?t:(n=Mm(e)(t))!=null?n:t}var Ur={report:{withoutRows:b.missing,open:[b.missing,b.fix],counted:!0},nothing:{
withoutRows:"",open:[b.fix],counted:!1}},wc=[];function Zr({required:e,kind:t}){var r,o;let n=Dr(e);return n?n===H.no?"nothing":"report":(o=(r=wc.find(i=>Xt(i.kind)===Xt(t)))==null?void 0:
r.owes)!=null?o:"report"}var kc=(e,t)=>Ur[e].open.includes(t);function vc(e){let t=wc.filter(({owes:n})=>!Ur[n].counted).map(({kind:n})=>`*(((${e("kind")}<>"${n}")+(${e("required")}="${H.yes}"))>0)`);
return`(${e("code")}<>"")*(${e("required")}<>"${H.no}")${t.join("")}`}var N=e=>kc(e.obligation,e.status),St=({status:e})=>e===b.reported||e===b.approved||e===b.none,le=({status:e})=>e===b.fix,Ai=e=>N(
e)&&!le(e);function Kr(e){let t=new Map(e.map(r=>[r.code.trim(),r]));t.delete("");let n;return({parent:r})=>{let o=t.get(r.trim());return o||!r.trim()?o:(n=n||new Map(e.map(i=>[ye(i.name),i])),n.get(
ye(r)))}}function Sc(e){let t=new Map,n=Kr(e);for(let r of e){let o=N(r)?n(r):void 0;if(!o||o===r)continue;let i=o.code.trim(),s=t.get(i);s?s.push(r):t.set(i,[r])}return t}var Qt=(e,t,n="")=>e&&!(t&&
t.last>=e.day)?{id:n+e.id,day:e.day}:void 0;var Ye=e=>/^https?:\x2f\x2f[^\s"'<>\\]+$/i.test(e.trim())?e.trim():"",jr=(e,t)=>e.length>t?`${e.slice(0,t).replace(/[\uD800-\uDBFF]$/,"")}…`:e,Ze=(e,t,
n)=>e.length>t?[...e.slice(0,t),`và ${e.length-t} ${n}`]:[...e],Rc=e=>`${e.map(Im).filter(Boolean).join(`\n\n`)}\n`,_c=e=>e.map(t=>`- ${t}`).join(`\n`);function Im(e){switch(e[0]){case"list":
return _c(e[1]);case"button":return Ye(e[2])&&`${e[1]}:\n${Ye(e[2])}`;case"bar":return e[1].map(({label:t,count:n})=>`${t}: ${n}`).join(" | ");case"calls":return`${e[1]}:\n${_c(e[2].map(({name:t,
phone:n})=>`${t}: ${n||Li}`))}`;case"heading":return e[1].toUpperCase();case"notice":return`*** ${e[1]} ***`;case"small":return`--\n${e[1]}`;default:return e[1]}}var Li="chưa có số";var Ee=
"báo cáo tài khoản facebook",Ce=" Báo cáo đầy đủ rồi thì không còn thư nhắc. Nếu vừa báo cáo, đề nghị bỏ qua thư này.",$c=({guidance:e,department:t}
)=>`Theo ${e}, mỗi đơn vị báo cáo trang, nhóm hoặc tài khoản facebook của đơn vị và người quản trị về ${t}.`,Ni=({first:e})=>Z(V(e));function en({state:{deadline:e},about:{today:t,last:n}},r,o){if(
t<=n)return`Đề nghị ${o} ${Vt({...e,extendedTo:r},t)}.`;let i=t<=e.graceUntil?`trong thời gian châm chước, đến hết ngày ${he(e.graceUntil)}`:"ngay trong hôm nay";return`Hạn nộp là hết ngày ${he(
n)}, đã quá ${ee(n,t)} ngày. Đề nghị ${o} ${i}.`}function Zn({state:e,about:{today:t,last:n}}){let{graceUntil:r}=e.deadline,o=ee(t,n),i=Z(n);return o>0?`Còn ${o} ngày, chậm nhất ${i}`:o===0?
`Hôm nay ${i} là ngày cuối`:t<=r?`Châm chước đến hết ngày ${Z(r)}`:`Đã quá hạn ${i}`}var nn=e=>`${Zn(e)}: ${e.unit.name} ${le(e.unit)?"cần sửa":"chưa"} ${Ee}`;function rn(e){let{unit:t}=e,n=
t.returned.length+t.faults.length;return le(t)?`Báo cáo tài khoản facebook của ${t.name} còn ${n?`${n} `:""}chỗ cần sửa. ${en(e,t.extendedTo,"sửa")}`:`${t.name} chưa ${Ee}. ${en(e,t.extendedTo,
"báo cáo")}`}var on=e=>le(e.unit)?tn(e,"Mở báo cáo để sửa"):[["text","Việc báo cáo chỉ mất khoảng năm phút. Đơn vị chưa có tài khoản thì chọn “Không có” và ghi lý do; như vậy cũng là đã báo cáo."],
...tn(e,"Mở biểu mẫu báo cáo")],tn=({state:e,unit:t},n)=>[["button",n,t.link||e.links.book],["text",t.link?"":
"Trên máy tính, trong trang tính vừa mở, chọn menu “Sổ Tài Khoản”, rồi chọn “Khai báo tài khoản”."]],Oc=({returned:e,faults:t},n)=>e.length+t.length?[["heading","Cần sửa"],["list",Ze(Br({returned:e,
faults:t}),n,"chỗ khác, xem trong biểu mẫu")]]:[],Br=({returned:e,faults:t})=>[...e.map(({title:n,comment:r})=>`${n||"Báo cáo"}: cán bộ tỉnh trả lại. ${r||
"Chưa ghi lý do, đề nghị gọi điện để hỏi."}`),...t.map(({field:n,sentence:r})=>n?`${n}: ${r}`:r)];function Tc({about:e},t){if(!e.under.length)return[];let n=e.under.map(r=>`${r.name}: ${le(r)?
"cần sửa báo cáo":"chưa báo cáo"}${r.extendedTo>e.last?`, gia hạn đến hết ngày ${Z(r.extendedTo)}`:""}`);return[["heading",`Đơn vị trực thuộc chưa hoàn thành (${n.length})`],["list",Ze(n,t,
"đơn vị khác")]]}var Mi=({contact:e,department:t,federation:n})=>`Cần hỗ trợ, đề nghị liên hệ: ${e.trim()||`${t}, ${n}`}.`.replace("..","."),Ii=({department:e,federation:t})=>`${e}\n${t}`;var Pc={to:
"unit",prefix:"cap-tren",label:"Thư cho cấp trên",rank:1,setting:"digests",isAboutOwnReport:!1,counts:!0,deadline:"round",listsUnder:!0,due:({settings:e,under:t,history:n,round:{isOver:r,point:o}}
)=>t.length&&o&&(r||o.day>e.lettersFrom)?Qt(o,n,r?"sau-":""):void 0,subject:e=>`${Zn(e)}: ${e.about.under.length} đơn vị trực thuộc ${e.unit.name} chưa hoàn thành báo cáo`,lead:
e=>`${e.about.under.length} đơn vị trực thuộc ${e.unit.name} chưa hoàn thành ${Ee}. ${en(e,"","đôn đốc để các đơn vị báo cáo")}`,asked:()=>[],closing:({state:e,unit:t})=>[["text",
t.status===b.missing&&N(t)?`Đơn vị cũng chưa ${Ee} của mình.`:""],["button","Mở trang tính",t.link||e.links.book]],small:Ce,named:({about:e})=>e.under};var Ec={to:"unit",prefix:"moi",label:"Thư mời",
rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>N(e)&&e.status===b.missing&&!n.isOver&&!(t!=null&&t.last)?{id:"",day:""}:void 0,remember(e,t,{early:n,
state:r},{lettersFrom:o}){(n||r==="skipped")&&o>e.last&&(e.last=o)},subject:e=>`${Zn(e)}: đề nghị ${e.unit.name} ${Ee}`,lead:e=>en(e,e.unit.extendedTo,`${e.unit.name} ${Ee}`),asked:e=>[["text",$c(
e.state)],...tn(e,"Mở biểu mẫu báo cáo")],small:Ce,named:()=>[]};var Cc={to:"unit",prefix:"qua-han",label:"Thư quá hạn",rank:3,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,
history:t,own:n})=>N(e)&&n.isOver?Qt(n.point,t):void 0,subject:nn,lead:rn,asked:on,small:Ce,named:()=>[]};var Ac={to:"unit",prefix:"nhac",label:"Thư nhắc",rank:2,isAboutOwnReport:!0,counts:!0,
deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>N(e)&&!n.isOver?Qt(n.point,t):void 0,subject:nn,lead:rn,asked:on,small:Ce,named:()=>[]};var Hr={to:"unit",prefix:"tra-lai",label:
"Thư trả lại",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){if(!N(e))return;let n=e.returned.map(({mark:r})=>r).filter(r=>{var o;return!((o=t==null?void 0:
t.told)!=null&&o.has(r))});return n.length?{id:[...new Set(n)].sort().join("."),day:""}:void 0},remember(e,t){var n;e.told=new Set([...(n=e.told)!=null?n:[],...t.split(".")])},subject:nn,lead:rn,
asked:on,small:Ce,named:()=>[]};var zm=e=>{let t=String(e);return`"${(/^\s*[=+\-@\t\r＝＋－＠]/.test(t)?`'${t}`:t).replace(/"/g,'""')}"`},Lc=e=>`\uFEFF${e.map(t=>t.map(zm).join(",")).join(`\r\n`)}\r\n`;
var D={planned:"Sẽ gửi",sending:"Đang gửi",sent:"Đã gửi",failed:"Gửi lỗi",held:"Tạm giữ",skipped:"Bỏ qua",unknown:"Không rõ đã gửi",lapsed:"Không cần gửi nữa"},sn=e=>Object.keys(D).find(t=>D[
t]===e.trim())||"unknown",Xe=e=>e==="sent"||e==="sending"||e==="unknown"||e==="skipped";var Fi="đơn vị khác, xem tệp đính kèm",zi={[T.onTime]:"#1e7d3c",[T.grace]:"#5f8f2f",[T.late]:"#b7791f",[b.fix]:
"#6b4fbb",Thiếu:"#c5221f"};function Fm(e){return N(e)?le(e)?b.fix:"Thiếu":St(e)?zi[e.timeliness]?e.timeliness:T.onTime:""}var Nc=e=>Object.keys(zi).map(t=>({label:t,color:zi[t],count:e.filter(n=>Fm(
n)===t).length})).filter(({label:t,count:n})=>n||t!==T.grace),Mc=({state:e,about:t})=>`Tổng hợp ngày ${Z(t.today)}: ${Nc(e.units).map(({label:n,count:r})=>`${r} ${n.toLowerCase()}`).join(
", ")} (${e.round})`;function Di({state:{units:e,deadline:t},about:{today:n}}){let r=e.filter(Ai).length,o=e.filter(le).length,i=r+o+e.filter(St).length;return`Đến ngày ${he(n)}: ${r+o?
`${r} trong ${i} đơn vị chưa báo cáo, ${o} đơn vị cần sửa`:`cả ${i} đơn vị đã báo cáo đầy đủ`}. Hạn nộp ${Vt(t,n)}.`}function Ic(e,t){let{state:n,about:r,letters:o}=e,{units:i}=n,s=a=>i.filter(
c=>c.status===a).length;return[["lead",Di(e)],["bar",Nc(i)],["text",`Trong số đã báo cáo: ${s(b.approved)} đã duyệt, ${s(b.none)} báo không có tài khoản.`],...Dm(i,r.since,t),["button",
"Mở trang tính",n.links.book],...Um(i,t),...Zm(i.filter(le),t),...Km(n,o,t),["small",
`Danh sách đầy đủ ở tệp đính kèm. Thư này gửi đến cán bộ phụ trách đợt “${n.round}”, mỗi tuần và ở mỗi mốc nhắc. Đề nghị không chuyển tiếp số điện thoại của các đơn vị.`]]}function Dm(e,t,n){if(
!t)return[];let r=e.filter(i=>i.first>t&&St(i)),o=e.filter(i=>i.updated>t&&i.first&&i.first<=t);return[["heading","Thay đổi"],["text",`Từ bản tổng hợp trước (${ce(
t)}): ${r.length} đơn vị mới báo cáo, ${o.length} đơn vị sửa hoặc bổ sung báo cáo.`],["list",Ze(r.map(({name:i})=>i),Math.min(10,n),Fi)]]}function Um(e,t){var i;let n=e.filter(Ai),r=new Map,o=Kr(e);
if(!n.length)return[];for(let s of n.slice(0,t)){let a=((i=o(s))==null?void 0:i.name)||s.parent.trim()||"Chưa ghi cấp trên";r.set(a,[...r.get(a)||[],s])}return[["heading",
`Danh sách gọi điện: ${n.length} đơn vị chưa báo cáo`],...[...r].map(([s,a])=>["calls",s,a]),["text",n.length>t?`và ${n.length-t} ${Fi}`:""]]}var Zm=(e,t)=>e.length?[["heading",
`Cần sửa: ${e.length} đơn vị`],["list",Ze(e.map(n=>`${n.name}: ${Br(n).slice(0,3).join(" ")}`),Math.min(40,t),Fi)]]:[];function Km(e,t,n){let r={},o=[];for(let{label:f,unit:m,state:h,why:g}of t)r[h]=(
r[h]||0)+1,/failed|unknown|sending/.test(h)&&o.push([f,m,D[h].toLowerCase(),g].filter(Boolean).join(", "));let i=Object.keys(D).filter(f=>r[f]).map(f=>`${r[f]} ${D[f].toLowerCase()}`),{quotaLeft:s,
runner:a,lastRun:c,lastRunDid:u,nextRun:l,zones:d}=e.health||{},p=[`Cả đợt: ${i.join(", ")||"chưa gửi thư nào"}.`,s!==void 0&&`Hạn mức còn lại: ${s} người nhận.`,a!==void 0&&`Người gửi: ${a||
"chưa có"}.`,c&&`Lần chạy trước: ${ce(c)}${u?` (${u})`:""}.`,l&&`Lần chạy tới: ${ce(l)}.`,d&&d.script!==d.book&&y({key:"letter.zones",with:d})];return[["heading","Thư của đợt"],["text",p.filter(
Boolean).join(" ")],["list",Ze(o,Math.min(20,n),"thư khác, xem thẻ Thư")]]}function zc({units:e}){let t=Kr(e);return[["code","name","kind","parent","status","timeliness","count","first","extendedTo",
"phone","email","faults"].map(n=>ge[n].heading),...e.filter(n=>N(n)||St(n)).map(n=>{var r;return[n.code,n.name,n.kind,((r=t(n))==null?void 0:r.name)||n.parent,n.status,n.timeliness,n.count,Z(V(
n.first)),Z(n.extendedTo),n.phone,n.emails.join(", "),Br(n).join(" | ")]})]}var Fc={to:"staff",prefix:"tong-hop",label:"Thư tổng hợp",rank:0,due({state:e,today:t,calendar:n,round:r,lastTime:o}){let i=
V(o),s=Mr(nc(e.settings.lettersFrom,r,n),t);return!s||i>=s.day||i>r.end&&!e.units.some(N)?void 0:{id:s.id,day:s.day}},subject:Mc,lead:Di,body:Ic,attachments:({state:e,about:t})=>[{name:
`tong-hop-${t.today}.csv`,mime:"text/csv",content:Lc(zc(e))}],named:({state:e})=>e.units.filter(t=>N(t)&&t.status===b.missing)};var Dc={to:"unit",prefix:"cam-on",label:"Thư cảm ơn",rank:4,setting:
"thanks",isAboutOwnReport:!1,counts:!1,deadline:"own",listsUnder:!1,due:({unit:e,settings:t})=>St(e)&&e.first!==""&&V(e.first)>=t.lettersFrom?{id:"",day:""}:void 0,subject:({unit:e}
)=>`Đã nhận báo cáo của ${e.name}, ngày ${Ni(e)}`,lead:({unit:e})=>`Đã nhận đủ ${Ee} của ${e.name} ngày ${Ni(e)}. Xin cảm ơn đơn vị.`,asked:e=>[["text",e.unit.status===b.none?
"Đơn vị báo không có tài khoản; khi lập trang, nhóm mới, đề nghị khai bổ sung.":`Đơn vị đã khai ${e.unit.count} trang, nhóm, tài khoản. Khi có thay đổi, đề nghị cập nhật.`],...tn(e,
"Xem lại báo cáo")],small:"",named:()=>[]};var Zc={summary:Fc,digest:Pc,returned:Hr,invitation:Ec,reminder:Ac,overdue:Cc,thanks:Dc},C=e=>Zc[e],Ui=Object.entries(Zc),Gr=Ui.map(([e])=>e),Kc=Ui.flatMap((
[e,t])=>t.to==="staff"?[{name:e,kind:t}]:[]),Uc=Ui.flatMap(([e,t])=>t.to==="unit"?[{name:e,kind:t}]:[]),jc=[...Uc.filter(({kind:e})=>e.isAboutOwnReport),...Uc.filter(({kind:e})=>!e.isAboutOwnReport)];
var _t=e=>(/[%\x2f]/.test(e)?e.replace(/[%\x2f]/g,encodeURIComponent):e).trim(),jm="thu/",Bm=new Map(Gr.map(e=>[C(e).prefix,e]));function Wr(e){let t=e.settings.testTo.length?jm:"",n=_t(e.round);
return{write:(r,o,i)=>`${t}${C(r).prefix}/${n}${o&&`/${o}`}${i&&`/${i}`}`,read(r){let o=r.startsWith(t)?r.slice(t.length).split("/"):[],i=Bm.get(o[0]);return i&&o[1]===n?{kind:i,id:o[2],unit:o[
o.length-1]}:void 0}}}function an(e){let t=new Map,n=new Map,r=Wr(e),o={of:s=>t.get(s),lastToStaff:"",waiting:new Set,openKey(s,a,c,u){for(let l=1;;l+=1){let d=r.write(s,l>1?`${a}.${l}`:a,c),p=n.get(
d)||e.register.get(d);if(!p||!Xe(p.state))return d;if(p.early||p.state==="skipped"||V(p.at)>=u)return}},assume({key:s},a){let c={state:"sent",at:`${a}T08:00:00`};n.set(s,c),i(c,s)}};function i(s,a){
let c=r.read(a);c&&(Xe(s.state)?C(c.kind).to==="unit"?Hm(t,c,s,e):s.at>o.lastToStaff&&(o.lastToStaff=s.at):/held|planned/.test(s.state)&&o.waiting.add(a))}return e.register.forEach(i),o}function Hm(e,
{kind:t,id:n,unit:r},o,{settings:i}){var u;let s=C(t);if(s.to!=="unit")return;let a=V(o.at),c=e.get(r)||{last:"",any:"",count:0};e.set(r,c),a>c.any&&(c.any=a),s.counts&&(a>c.last&&(c.last=a),
o.state!=="skipped"&&(c.count+=1),(u=s.remember)==null||u.call(s,c,n,o,i))}function Bc(e,t,n){let r=new Map,o=i=>Nr(e.deadline,Ie(i)||"",e.settings,n);return{round:o(""),of(i){let s=r.get(i);if(
s)return s;let{before:a,after:c,last:u,end:l}=o(i),d=t>l,p={last:u,isOver:d,point:d?Mr(c,t):Ei(a,t)};return r.set(i,p),p}}}var Gm=
/^(?:[-–—_.,\x2f0 ]*|x{1,3}|n\x2fa|(?:không|chưa|ko)(?: (?:có|lập|dùng).*)?)$/i,Wm=/:\x2f\x2f|www\.(?!\S*@)|\b(?:facebook|fb)\.(?:com|me)\b|\bm\.me\x2f|profile\.php/i;function cn(e){return Gm.test(e)?
"NOTHING":Wm.test(e)?"ADDRESS":/[^\s@]@[^\s@]+\.[a-z]/i.test(e)?"EMAIL":e.replace(/\D/g,"").length>8&&e.replace(/\P{L}/gu,"").length<11?"PHONE":void 0}var Kn=
"gmail yahoo hotmail outlook icloud ymail rocketmail".split(" "),Gc=
"travinh.gov.vn vinhlong.gov.vn bentre.gov.vn tvu.edu.vn travinh.edu.vn congdoan.vn congdoantravinh.com.vn agribank.com.vn vietcombank.com.vn".split(" "),Zi=[...Kn.map(e=>`${e}.com`),"yahoo.com.vn",
"outlook.com.vn","hotmail.com.vn",...Gc],Vm=/^(?:e?mail|cloud|[fh]mail|googlemail)\.com$/,Wc=[[/\.(?:nv|v[mb]|vn[nmv]|nvn)$/,".vn"],[/\.(?:c[opvx]n|[vxd]om|c[pin]m|cmo|ocm|comm|coom)(?=$|\.vn$)/,
".com"],[/\.(com|gov|edu|org|net)vn$/,".$1.vn"],[/\.(?:go[bc]|gvo|ogv)\.vn$/,".gov.vn"],[/\.(?:eud|deu|ed[iy])\.vn$/,".edu.vn"]],qm=
/^[\w'+-]+(?:\.[\w'+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,Ym=/[\u00AD\u200B-\u200F\u2060-\u206F\uFEFF]/g,Hc=`\\s"'“”‘’<>()[\\]{},;:!?*`,Vc=new RegExp(`^[${Hc}-]+|[${Hc}.…-]+$`,"g"),
Xm=[[/^@/,"NO_LOCAL"],[/@.*@/,"TWO_AT"],[/\s/,"SPACES"],[/[^\0-\x7F]/,"ACCENTS"],[/[,;]/,"COMMA"],[/[^\w'+.@-]|@.*[_']|'@/,"CHARS"],[/\.\.|^\.|\.@|@\./,"DOTS"],[/^[^@]{65}|.{255}/,"LENGTH"]];
function qc(e){let t=Wc.reduce((l,[d,p])=>l.replace(d,p),e),n=t.split(".")[0],r=t.slice(n.length+1),o=l=>l.replace(/\./g,""),i=Zi.find(l=>l===`${t}.vn`||o(l)===o(t)||r===""&&l.startsWith(`${n}.`));if(
i||Vm.test(t)||/\.(?:gov|edu)\.vn$/.test(t))return i||t;let s=Kn.includes(n),a=s?n:Kn.find(l=>zr(n,l));if(!a)return Gc.find(l=>zr(t,l))||t;if(/^(?:ya|ho|ou)/.test(a)&&
/^(?:com?\.)?(?!vn|co|cm|om)[a-z]{2}$/.test(r)||!(s||/^c?om?(?:\.vn)?$|^cm$/.test(r)))return t;let u=`${a}.com.vn`;return/vn?$/.test(r)&&Zi.includes(u)?u:`${a}.com`}var Vr=e=>qm.test(e)&&
!/^[^@]{65}|.{255}|@.*[^.]{64}|'@/.test(e);function qr(e){let t=E(e.replace(/\s+/g,"")),n=t.lastIndexOf("@"),r=i=>i.replace(/[,;:.]+/g,".").replace(/^\.|\.$/g,""),o=`${r(t.slice(0,n).replace(
/^www\.|@+$/g,""))}@${qc(r(t.slice(n+1)))}`;return Vr(o)?o:void 0}function Jm(e){let[,t="",n=""]=/^([^@]*\s)([^@]{3,}@.*)$/.exec(e)||[];return/\p{Lu}|[^\0-\x7F]/u.test(t)&&Vr(n)?n:qr(e)}var Ke=(e,t,
n)=>({ok:!1,reason:e,suggest:t,parts:n});function Qm(e){let t=E(e).replace(/\s/g,""),n=Zi.find(o=>t.endsWith(o)&&(Kn.includes(o.split(".")[0])||/\W/.test(t.charAt(t.length-o.length-1)))),r=n&&qr(
`${t.slice(0,-n.length)}@${n}`);return r?Ke("NO_AT",r):/\s|[^\0-\x7F]/.test(e)?Ke("NAME_IN_EMAIL"):Ke(/\w\.[a-z]{2,}(?:\x2f|$)/.test(t)?"URL_IN_EMAIL":"NO_AT")}function eh(e){let t=i=>i.find(
s=>s.includes("@")),n=t(e.split(/[<>]/)),r=t(t(n.split(/:(?=[^:]*@)/)).split(/\s[-–—|]\s|[([\])]/)),o=E(e.replace(r,"")).replace(/[^a-z]|mailto|dia chi|thu dien tu|hop thu|[eg]?-?mail/g,"");return{
address:r.replace(/\?subject=.*$/i,"").replace(Vc,""),around:o!==""}}var Yc=e=>e.replace(/[\uFF01-\uFF5E]/g,t=>String.fromCharCode(t.charCodeAt(0)-65248)).replace(
/\uFE6B| ?[([{](?:at|a còng)[)\]}] ?| (?:at|a còng) /gi,"@");function Yr(e){let t=Yc(v(e)),n=cn(t.slice(0,1e3));if(n==="NOTHING")return Ke("EMPTY");if(t.length>1e3)return Ke(/@[^]*@/.test(t)?
"MULTIPLE":"LENGTH");if(n==="ADDRESS")return Ke("URL_IN_EMAIL");if(!t.includes("@"))return n==="PHONE"?Ke("PHONE_IN_EMAIL"):Qm(t);let r=t.split(/[\s,;:<>()[\]"“”|\x2f\\]+/).map(f=>f.replace(Vc,
"")).filter(f=>f.includes("@")),o=r.filter((f,m)=>r.findIndex(h=>h.toLowerCase()===f.toLowerCase())===m);if(o.length>1)return Ke("MULTIPLE",void 0,o.filter(Vr));let{address:i,around:s}=r.length>1?{
address:o[0],around:!1}:eh(t),a=Xm.find(([f])=>f.test(i)),c=a?a[1]:"DOMAIN";if(!Vr(i))return Ke(c,c==="SPACES"?Jm(i):qr(i));let u=i.indexOf("@"),l=i.slice(0,u)+i.slice(u).toLowerCase(),d=
l.toLowerCase(),p=qr(d);return{ok:!0,email:l,key:d,suggest:p===d?void 0:p,notes:s?["TEXT_AROUND"]:[]}}function jn(e){let t=v(e).toLowerCase(),n=t.lastIndexOf("@"),r=t.slice(n+1);return n<1||
!/^(?:gmail|googlemail)\.com$/.test(r)?t:`${t.slice(0,n).replace(/\+.*$/,"").replace(/\./g,"")}@gmail.com`}var th=/[,;|\n\r]+|\s*\x2f\s*|\s+(?:và|hoặc|hay|&|\+)\s+/i,nh=/"[^"@]{0,200}"\s*(?=<)/g,rh=
200,oh=/^\s*\d{1,2}[.)]\s+/,ih=e=>e.indexOf("@")===e.lastIndexOf("@")?[e.replace(oh,"")]:e.replace(/></g,"> <").split(/\s+/),sh=(e,t)=>t!==void 0&&t.length< e.length&&v(e).split(" ").includes(t);
function Ae(e){let t={emails:[],bad:[]},n=new Set,r=Yc(e.slice(0,2e4).replace(Ym,"")).replace(nh,""),o=[];for(let i of r.split(th).flatMap(ih).slice(0,rh)){let s=Yr(i),a=!s.ok&&sh(i,s.suggest)?Yr(
s.suggest):s;if(a.ok){if(a.suggest&&ah(a.key)){t.bad.push({text:v(i),reason:"TYPO",suggest:a.suggest});continue}n.has(jn(a.key))||t.emails.push(a.email),n.add(jn(a.key))}
else a.reason==="NAME_IN_EMAIL"?o.push({text:v(i),reason:a.reason}):a.reason!=="EMPTY"&&t.bad.push({text:v(i),reason:a.reason,suggest:a.suggest})}return!t.emails.length&&!t.bad.length&&t.bad.push(
...o),t}function ah(e){let t=e.slice(e.indexOf("@")+1),n=qc(t);return n!==t&&(Wc.some(([r])=>r.test(t))||Kn.includes(n.split(".")[0]))}var ch=50,be=e=>Ae(e.join(`\n`)).emails.slice(0,ch);var Ki={key:
"setting.empty",with:{label:"Email cán bộ phụ trách"}},Xr=({testTo:e})=>e.length>0&&!be(e).length;function Xc(e,{testTo:t},n){let r=be(e),o=t.length?be(t):void 0;return r.length?{to:o||r,insteadOf:o&&
r}:{why:n}}var Jc=(e,t)=>Xc(e,t,Ki),Qc=(e,t)=>Xc(e,t,Ae(e.join(`\n`)).bad.length?{key:"letter.badAddress",with:{text:e.join(", ")}}:{key:"letter.noAddress"});function Rt(e,t,n=an(e)){let r={letters:[
],closed:[],wanted:new Set},{settings:o,deadline:i}=e,s=Lr(o);if(!i.dueBefore||!o.lettersFrom||t< o.lettersFrom||!s.sends(t)||Xr(o))return r;let a=uh(e,t,n,s,r);lh(a);let c=new Set;for(
let u of e.units){let l=_t(u.code);!l||c.has(l)||(c.add(l),ph(a,u,l))}return r.letters=mh(a.drafts),n.waiting.forEach(u=>{r.wanted.has(u)||r.closed.push({key:u,state:"lapsed",why:{key:
"letter.notNeeded"}})}),r}function uh(e,t,n,r,o){let i=Sc(e.units);return{state:e,today:t,calendar:r,history:n,moments:Bc(e,t,r),underOf:s=>{var a;return(a=i.get(s.trim()))!=null?a:[]},plan:o,drafts:[
]}}var eu=(e,{settings:t})=>{let{setting:n}=C(e);return n!==void 0&&!t[n]};function tu(e,t,n,r){let o=n&&e.openKey(t,n.id,r,n.day);return o===void 0?void 0:{kind:t,key:o}}function lh(e){let{state:t,
today:n,calendar:r,history:o,moments:i,plan:s}=e;for(let{name:a,kind:c}of Kc){if(eu(a,t))continue;let u=c.due({state:t,today:n,calendar:r,round:i.round,lastTime:o.lastToStaff}),l=tu(o,a,u,"");l&&(
s.wanted.add(l.key),nu(e,l,Jc(t.staff,t.settings),{last:i.of("").last,under:[]}))}}function dh({state:e,history:t,moments:n},r,o,i){let s={settings:e.settings,unit:r,under:i,history:t.of(o),own:n.of(
r.extendedTo),round:n.of("")};for(let{name:a,kind:c}of jc){let u=eu(a,e)?void 0:tu(t,a,c.due(s),o);if(u)return u}}function ph(e,t,n){let{state:r,today:o,history:i,moments:s,plan:a}=e,{settings:c}=r,u=
i.of(n),l=e.underOf(t.code),d=dh(e,t,n,l);if(!d||(a.wanted.add(d.key),u&&u.any>=o))return;let p=C(d.kind);if(p.to==="unit"){if(p.counts&&fh(u,c.unitCap)){let f={key:"letter.capped",with:{cap:
c.unitCap}};a.closed.push({...d,unit:t.code,state:"lapsed",why:f});return}nu(e,d,Qc(t.emails,c),{unit:t,last:s.of(p.deadline==="own"?t.extendedTo:"").last,under:c.digests&&p.listsUnder?l:[],had:
u==null?void 0:u.count})}}var fh=(e,t)=>e!==void 0&&e.count>=t;function nu({today:e,history:t,plan:n,drafts:r},{kind:o,key:i},s,a){let{unit:c,last:u,under:l,had:d=0}=a;if(!s.to){n.closed.push({key:i,
kind:o,unit:c==null?void 0:c.code,state:"failed",why:s.why});return}let{to:p,insteadOf:f}=s,m={today:e,last:u,unit:c,under:l,since:t.lastToStaff,insteadOf:f};r.push({letter:{key:i,kind:o,unit:c==null?
void 0:c.code,to:p,about:m},had:d})}var mh=e=>e.sort(({letter:t,had:n},{letter:r,had:o})=>C(t.kind).rank-C(r.kind).rank||(t.about.last< r.about.last?-1:t.about.last>r.about.last?1:0)||n-o).map(({
letter:t})=>t);var ru=e=>e.to.length;function $t(e,t,n){let r={go:[],held:[],recipients:0};for(let o of e){let i=t-(C(o.kind).to==="staff"?0:n)-r.recipients;if(ru(o)>i){r.held.push(o);continue}
r.go.push(o),r.recipients+=ru(o)}return r}function un(e){let t=2166136261;for(let n=0;n< e.length;n+=1)t=Math.imul(t^e.charCodeAt(n),16777619)>>>0;return t.toString(36)}var hh=["unit","kind",
"accountName","pageName","address","name","office","phone","email","reason","usage"],gh=/^[0-9a-z]{1,7}(\.[0-9a-z]{1,7}){10}$/;function ou(e,t){if(!gh.test(e))return;let n=e.split(".");
return hh.filter((r,o)=>n[o]!==un(t[r]))}var iu="2",yh="đổi",su=(e,t,n)=>e.of("approval",t,n),Ot=(e,t,n=[])=>[iu,t.name,...Ue.map(r=>`${r}:${n.includes(r)?yh:su(t,r,e[r])}`)].join(".");function Jr(e,
t,n){if(!e)return"none";let[r,o,...i]=e.split(".");if(r!==iu||!n||o!==n.name)return"unknown";let s=new Map(i.map(a=>a.split(":")));return Ue.filter(a=>s.has(a)&&s.get(a)!==su(n,a,t[a]))}function au(e,
t,n){let r=ou(e,t);return r&&Ot(t,n,r)}function ln(e,t){let n=Jr(e.approved,e,t);return typeof n=="string"?[]:n.map(ne)}var Qr=(e,t)=>Jr(e.approved,e,t)==="unknown";function Je(e,t){let n=Jr(
e.approved,e,t),r=typeof n!="string"&&n.length>0;return e.review===B.passed?r?"changed":n==="unknown"?"waiting":"passed":e.review===B.returned?r?"changed":"returned":"waiting"}function dn(e){let t=
e.trim();return t?Fe({key:"account.returned",with:{comment:t}}):Fe({key:"account.returnedNoComment"})}var M=e=>({ok:!0,value:e}),se=(e,t={})=>({key:e.key,sentence:y(e),...t}),xe=(e,t)=>t!=null&&
t.length?{ok:!1,problems:e,conflicts:t}:{ok:!1,problems:e},w=e=>xe([se(e)]);var bh=/[\u00ad\u034f\u061c\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]|\udb40[\udc00-\udfff]/g,
xh=/[\s\u0000-\u001f\u007f-\u009f\u2800\u3164]+/g;function pn(e){return/^[\x21-\x7e]*$/.test(e)?e:e.replace(bh,"").replace(xh," ").trim()}var wh=".-,;:!?…<>()[]{}\"'“”‘’„«»‹›`*•·–—=|~";function cu(e,
t){let n=e.charCodeAt(t);return wh.includes(e.charAt(t))||n>=8592&&n<=11263||n>=55356&&n<=55358||n>=56320&&n<=57343}function Qe(e){let t=0,n=e.length;for(;t< n&&cu(e,t);)t++;for(;n>t&&cu(e,n-1);)n--;
return e.slice(t,n)}var eo=/ ?@ ?(?=(?:gmail|yahoo|outlook|hotmail|icloud)\.)/gi,et=e=>/[\p{L}\p{N}]/u.test(e);var Bn=(e,t)=>(e.exec(t)||[])[1]||"";function Tt(e){try{return decodeURIComponent(e)}
catch{return e}}function Pt(e,t){let n=e.split("&").map(r=>r.replace(/^amp;/i,"")).find(r=>r.slice(0,t.length+1).toLowerCase()===`${t}=`);return n?Tt(n.slice(t.length+1).replace(/\+/g," ")).trim():""}
var Hn=(e,t)=>Bn(/^(\d{1,24})(?![0-9A-Za-z])/,Pt(e,t));var kh=[["HOME"," index "],["LOGIN_LINK",
" login recover checkpoint reg r signup logout confirmemail identify hacked password two_step_verification oauth "],["CONTENT_LINK",
" photo photos story stories permalink watch reel reels hashtag video videos live media posts notes note album "],["ADMIN_TOOL",
" ads adsmanager ad_center business latest professional_dashboard insights "],["SYSTEM_PAGE",
" home me events marketplace sharer share dialog notifications friends settings privacy policies policy legal terms help about careers bookmarks saved memories profile people group groups pages messages gaming games apps jobs search directory places lite developers plugins feed feeds user commerce community support "]];
function fn(e){let t=e.toLowerCase().replace(/\.php$/,"");if(/^v\d{1,2}\.\d{1,2}$/.test(t))return"LOGIN_LINK";for(let[n,r]of kh)if(/^\w+$/.test(t)&&r.includes(` ${t} `))return n;
return t.length< e.length?"SYSTEM_PAGE":null}function uu(e){return/^(?:posts?|videos?|photos?|permalink|reels?|stories|story|notes|albums?|media|events|offers|watch)$/i.test(e[0]||"")&&e.slice(1,
4).some(t=>/\d|^pfbid|^set$/i.test(t))}var to="https:\x2f/www.facebook.com/";function x(e,t){return t?{ok:!1,reason:e,suggest:t}:{ok:!1,reason:e}}var no=(e,t,n,...r)=>({ok:!0,kind:e,canonical:t,key:n,
notes:r});function j(e,t){return e.ok&&!e.notes.includes(t)&&e.notes.push(t),e}var vh=/\.(?:com|net|org|vn|edu|gov|info|biz|xyz|html?)$/i;function ji(e){return/^[A-Za-z0-9.]+$/.test(e)?vh.test(e)?
"USERNAME_TLD":lu(e.length,e.replace(/\./g,"").length):"USERNAME_CHARS"}var lu=(e,t)=>e>50?"USERNAME_LONG":t<5?"USERNAME_SHORT":null,du=(e,t,n)=>/^[1-9]\d{4,19}$/.test(t)?no(e,to+n+t,`id:${t}`):x(
"MISSING_ID"),we=e=>du("profile",e,"profile.php?id="),je=e=>du("page",e,""),Gn=e=>Bn(/(?:^|-)([1-9]\d{9,19})$/,e.slice(-40));function Be(e,t="profile_or_page"){let n=Qe(e);if(/^\d+$/.test(
n))return/^(?:0|84)\d{8,10}$/.test(n)?x("PHONE_IN_URL"):je(n);let r=fn(n)||ji(n);if(!r)return no(t,to+n,`u:${n.replace(/\./g,"").toLowerCase()}`);let o=Gn(n);return o?je(o):x(r)}function ro(e){let t=
Qe(e),n=/^[\w.-]+$/.test(t)?lu(t.length,t.length):"USERNAME_CHARS";return n?x(n):no("group",`${to}groups/${t}`,`g:${t.toLowerCase()}`)}function Bi(e,t,n="share"){if(!/^[\w-]{5,63}\w$/.test(
e))return x("SYSTEM_PAGE");let r=n==="share"?`${to}share/${t}${e}/`:`https:\x2f/fb.me/${e}`;return no("share",r,`s:${n==="share"?t:"fb.me/"}${e}`,"UNRESOLVED")}var Sh=[[
/^(?:(?:www|m|mbasic|touch|web|d|p|x|free|0|lm?|[a-z]{2}-[a-z]{2})\.)?facebook\.com$|^(?:(?:www|m)\.)?fb\.com$/,"facebook"],[/^(?:www\.)?(?:m\.me|messenger\.com)$|^l\.messenger\.com$/,"messenger"],[
/^(?:www\.)?fb\.me$/,"short"],[/^(?:www\.)?fb\.watch$|\.(?:fbcdn\.net|fbsbx\.com)$/,"content"],[/^(?:business|ads|adsmanager|latest|studio|analytics)\.facebook\.com$/,"admin"],[
/\.(?:facebook|messenger|fb)\.com$|^fb\.gg$/,"technical"]],Hi=e=>/^[A-Za-z0-9.-]+$/.test(e),io=e=>/facebook|^fb\./i.test(e.split("@")[0]||"");function mn(e){if(Hi(e)){let t=e.toLowerCase().replace(
/\.$/,"");for(let[n,r]of Sh)if(n.test(t))return r}return Gi(e)?"lookalike":"other"}function Gi(e){let t=Tt(e.slice(0,300)).normalize("NFKD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(
/[03468]|[^\x21-\x7e]/g,"?");return t.replace(/[.-]/g,"").includes("facebook")||t.split(/[.-]/).some(n=>/^(?:fb|xn|messenger)$/.test(n)||oo(n,"facebook",2))}function oo(e,t,n){if(Math.abs(
e.length-t.length)>n)return!1;let r=0;for(;r< t.length&&(e[r]===t[r]||e[r]==="?");)r++;let[o,i]=[e.slice(r),t.slice(r)];if(o===i||n===0)return o===i;let[s,a]=[o.slice(1),i.slice(1)];return oo(s,a,
n-1)||oo(s,i,n-1)||oo(o,a,n-1)}function Wn(e){let t=e.indexOf("#"),n=t<0?e:e[t+1]==="!"?e.slice(t+2):e.slice(0,t),r=n.search(/[?&]|$/),o=n.slice(0,r);return{parts:_h(o),path:o,query:n.slice(r+1)}}
function _h(e){let t=[];for(let n of e.split("/")){let r=n.includes("%")?pn(Tt(n)).replace(/[?#&][^]*$/,""):n;r===".."?t.pop():r!==""&&r!=="."&&t.push(r)}return t}function ao(e,t){let[n,...r]=e.parts;
if(!n)return x("HOME");if(/^https?:$/i.test(n)||n.includes(".")&&mn(n)==="facebook")return j(t(e.path.replace(/^\x2f+/,""),1),"SCHEME_FIXED");let o=Th.get(n.toLowerCase());if(o)return o(r,e.query,t);
let i=fn(n);return i?x(i,i==="LOGIN_LINK"?Vn(t(Pt(e.query,"next"),1)):Rh(n,e.query)):hu(n,r)}var Vn=e=>e.ok&&e.kind!=="share"?e.canonical:void 0;function Rh(e,t){let n=
/^(?:story|permalink)\.php$/i.test(e)?Hn(t,"id"):"";return n.length>8?Vn(we(n)):void 0}var co=(e,t)=>uu(t)?x("CONTENT_LINK",Vn(e)):e,$h=/^[1-9]\d{9,19}$/;function hu(e,t){if(e[0]==="@")return j(hu(
e.replace(/^@+/,"")||"-",t),"AT_USERNAME");let n=t[0]||"";return co(e.includes("-")&&!Gn(e)&&$h.test(n)?je(n):Be(e),t)}function pu([e,t,n,...r]){return!e||
/^(?:feed|discover|joins|create|notifications|search)$/i.test(e)?x("SYSTEM_PAGE"):/^user$/i.test(t||"")&&/^\d+$/.test(n||"")?j(we(n||""),"MEMBER_LINK"):co(ro(e),[t||"",n||"",...r])}function gu(e,t){
let n=e.findIndex(r=>/^[1-9]\d{7,19}$/.test(r));return co(t(e[n]||""),e.slice(n+1))}function Oh(e){let t=e[0]||"create";return/^category$/i.test(t)?so(e.slice(2),!0):
/^(?:create(?:\.php)?|feed|launchpoint|manage)$/i.test(t)?x("SYSTEM_PAGE"):Gn(t)?so(e,!1):gu(e,je)}function so([e,...t],n){if(!e)return x("SYSTEM_PAGE");let r=Gn(e);return co(r||!n?je(r):Be(e,"page"),
t)}function Wi([e="",t=""],n){return e.length!==1?Bi(e,"",n):/g/i.test(e)?Bi(t,"g/"):x(/e/i.test(e)?"SYSTEM_PAGE":"CONTENT_LINK")}function fu(e,t,n){let r=Pt(t,"u");return r?j(n(r,2),
"REDIRECT_UNWRAPPED"):x("REDIRECT_LINK")}function uo(e,t){return e?j(/^\d+$/.test(e)?t(e):Be(e),"MESSENGER_LINK"):x("SYSTEM_PAGE")}var mu=e=>gu(e,we),Th=new Map([["profile.php",(e,t)=>we(Hn(t,"id"))],
["profile",mu],["people",mu],["groups",pu],["group",pu],["pages",Oh],["share",e=>Wi(e,"share")],["pg",e=>so(e,!0)],["p",e=>so(e,!1)],["l.php",fu],["flx",fu],["messages",e=>uo(/^t$/i.test(e[0]||"")?e[
1]:void 0,we)]]);var lo=/^(?:(?:h{1,2}[tps]{2,5}|ttps?)(?:[:;][:;.,]?\x2f*|[.,]?\x2f\x2f+|\x2f)){1,9}/i,Vi=/^fb:\x2f{1,3}/i,Ph=[[/^mailto:/i,"EMAIL_IN_URL"],[/^(?:tel|sms|smsto|callto):/i,
"PHONE_IN_URL"],[/^(?:javascript|data|vbscript|file|s?ftps?|blob|about|intent|view-source|zalo|viber):/i,"SCHEME"]];function qn(e){let t=e.slice(0,40);for(let[n,r]of Ph)if(n.test(t))return r;
return Bn(/^([a-z][a-z0-9+-]{0,30}:)\x2f\x2f/i,t)&&!lo.test(t)&&!Vi.test(t)?"SCHEME":null}function yu(e){if(Vi.test(e))return{scheme:"app",rest:e.replace(Vi,""),fixed:!1};let[t=""]=lo.exec(e)||[],n=
e.slice(t.length),r=n.replace(/^\x2f\x2f+/,"").replace(/^https?(?=www\.)/i,"").replace(/^(?:ww|w{4,6})(?=\.(?:facebook|fb)\.com)/i,"www");return{scheme:t?"web":"none",rest:r,fixed:r!==n||
!/^(?:https?:\x2f\x2f)?$/i.test(t)}}var Eh=3;function po(e,t=0){if(t>Eh)return x("REDIRECT_LINK");let n=(/^https?%3a/i.test(e)?Tt(e):e).replace(/\\/g,"/"),r=qn(n);if(r)return x(r);let o=yu(n),i=
o.scheme==="app"?Nh(Wn(o.rest),bu(t)):Ch(o.rest,o.scheme==="web",bu(t));return o.fixed||n!==e?j(i,"SCHEME_FIXED"):i}var bu=e=>(t,n)=>/[.\x2f]/.test(t.slice(0,300))&&!/^fb:/i.test(t)?po(t,e+n):x(
"REDIRECT_LINK");function Ch(e,t,n){let r=e.search(/[\x2f?#]|$/),o=e.slice(0,r),i=e.slice(r);if(o.includes("@"))return x(t||i||io(o)?"USERINFO":"EMAIL_IN_URL");let[s="",...a]=o.split(":"),c=mn(s);
return c==="other"?x(/[^.]\.[^.]/.test(s)?"OTHER_SITE":"NOT_URL"):c==="lookalike"?x("LOOKALIKE_HOST"):/^(?:443|80)?$/.test(a.join(":"))?Ah(c,Wn(i),n):x("PORT")}function Ah(e,t,n){let[r="",o=""]=
t.parts,i=r.toLowerCase();if(e==="facebook"||i==="l.php")return ao(t,n);if(e==="content")return x("CONTENT_LINK");let s=fn(i);return s==="LOGIN_LINK"?x(s):e==="technical"?x("NOT_PROFILE_HOST"):
e==="admin"?x("ADMIN_TOOL",Vn(Be(r))):i===""||s?x(s||"HOME"):e==="short"?Wi(t.parts,"fb.me"):Lh(i,r,o)}function Lh(e,t,n){return e==="t"?uo(n,we):/^(?:.{1,2}|e2ee|new|rooms?)$/.test(e)?x(
"SYSTEM_PAGE"):uo(t,je)}function Nh({parts:e,query:t},n){let[r="",o=""]=e,i=/^\d+$/.test(o)?o:Hn(t,"id"),s=Pt(t,"href")||Pt(t,"url");if(/^(?:facewebmodal|webview)$/i.test(r)&&s)return j(n(s,1),
"DEEP_LINK");let a=i&&Mh.get(r.toLowerCase());return a?j(a(i),"DEEP_LINK"):x("DEEP_LINK")}var Mh=new Map([["profile",we],["page",je],["group",ro]]);var Ih=
/^(?:ngh?|[ckgpt]h|tr|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/i,zh=/^(?:facebook|fanpage|khongco|chuaco|danglap|dangtao|null|undefined|false)$/i,qi=e=>e.length<=7&&Ih.test(e);
function xu(e){let t=e.split(" ");if(t.some(Dh))return x("EMAIL_IN_URL");let n=t.length===1?Qe(e):"";return/^[1-9]\d{13,19}$/.test(n)?j(we(n),"BARE_USERNAME"):Uh(e)?x("PHONE_IN_URL"):n?wu(n):Fh(e,t)}
function wu(e){if(e[0]==="@")return j(Be(e.replace(/^@+/,"")||"-"),"AT_USERNAME");let t=e.replace(/^[\x2f\\]+/,"");if(/^(?:profile\.php[?&]|(?:groups|people|pages|share|p|pg)\x2f)/i.test(t))return j(
ao(Wn(t),()=>x("NOT_URL")),"BARE_USERNAME");let n=t.replace(/[\x2f\\]$/,"");return n.includes("/")&&/facebook|\bfb[.,]/i.test(n)?x("LOOKALIKE_HOST"):/^[\w.-]*[A-Za-z][\w.-]*$/.test(n.slice(0,300))&&
!zh.test(n)&&!qi(n)&&ji(n)!=="USERNAME_SHORT"?j(Be(n),"BARE_USERNAME"):x("NOT_URL")}function Fh(e,t){let n=t.filter(i=>/^[([]?@\w/.test(i)),[,r=""]=
/^(?:fb|facebook|face|fanpage|page|trang|nick|link|user(?:name)?) ?[:=-] ?(\S+)$/i.exec(e.slice(0,120))||[],o=n.length===1?n[0]:r;return o&&e.length<120?j(wu(Qe(o)),"TEXT_AROUND"):x("NOT_URL")}
function Dh(e){let t=e.indexOf("@");return t>0?et(e.charAt(t-1))&&et(e.charAt(t+1)):e.search(eo)===0}var Uh=e=>/(?:^|\D)(?:\+?84|0)[ .()-]?\d(?:[ .()-]{0,2}\d){7}/.test(e)||e.length<40&&
/^[+(]?(?:\d[ ().-]*){7,}$/.test(e);function ku(e){return e.includes(" ")?e.replace(/\b(https?) ?([:;]) ?\x2f ?\x2f ?/gi,"$1$2\x2f/").replace(
/\b(www|facebook|fb) ?\. ?(?=facebook|fb ?\.|com(?![\w.-]))/gi,"$1.").replace(/\b(facebook|fb)\.com ?\x2f ?(?=[\w.]+$)/gi,"$1.com/").replace(eo,"@"):e}function vu(e){let t=[],n=!1;for(
let r of e.split(" "))for(let o of Zh(r)){let i=Hh(o);i&&t.push(i),n=n||(i?i.glued:et(o))}return{found:t,around:n}}function Zh(e){return qn(e)?[e]:e.replace(/([A-Za-z0-9)\].])(?=https?:\x2f\x2f)/gi,(
t,n,r)=>r<20&&/^[htps:;\x2f\\.]+$/i.test(e.slice(0,r+1))?t:`${t} `).split(/[ <>"“”«»]|[,;|](?=https?:|www\.|(?:m\.|web\.)?facebook\.|fb\.)/i)}var Kh=
/https?:[\x2f\\]|fb:\x2f\x2f|(?:www|m|web|mbasic)\.(?:facebook|fb)\.com|facebook\.com|fb\.com|m\.me\x2f/i,jh=/^(?:[\p{L}\p{M}\p{N}_ ()[\]-]*[^\p{L}\p{M}\p{N}.\x2f@%\\?#&]|\d{1,3}\.)$/u,Bh=
/^[\p{L}\p{M}\p{N}_ ()[\]-]*[:(=[|>]$/u;function Hh(e){let t=Qe(e).replace(/^\d{1,3}\.(?=(?:facebook|fb)\.com)/i,"");if(t==="")return null;if(Wh(t))return{address:t,word:e,glued:!1};let n=t.slice(0,
120).search(Kh),r=t.slice(0,Math.max(n,0)),o=t.slice(n);return n>0&&(/^(?:https?|fb):/i.test(o)?jh:Bh).test(r)?{address:o,word:e,glued:et(r)}:null}var Gh=
/\.(?:com|vn|net|org|edu|gov|info|me|io|co|biz|xyz|asia|site|app|gg|watch|link|ly|us|ru|cn|kh|la)\.?$/i;function Wh(e){if(lo.test(e)||qn(e)||
/^(?:https?%3a|fb:\x2f|[\x2f\\]{2}[^\x2f\\]{1,100}\.)/i.test(e))return!0;let t=e.search(/[\x2f\\?#]|$/),n=t< e.length,r=e.slice(0,Math.min(t,300));return r.includes("@")?r[0]!=="@"&&(n||io(r)):Vh(
r.replace(/:\w*$/,""),n)}function Vh(e,t){return Hi(e)?/^(?:www\.)?(?:facebook|fb)$/i.test(e)?t||/^www/i.test(e):/[^.]\./.test(e)?mn(e)!=="other"||Gh.test(e)||/^www\./i.test(e)||t&&
/\.(?!php$)[a-z]{2,}$/i.test(e):!1:/^[^\x21-\x24\x26-\x2c\x2f:-@[-^`{-~]+$/.test(e)&&(t||/[.。．｡]/.test(e))&&Gi(e)}function Su(e){if(e==null)return x("EMPTY");if(typeof e!="string"&&
typeof e!="number")return x("NOT_URL");let t=pn(String(e));if(!et(t))return x("EMPTY");let n=ku(t),{found:r,around:o}=vu(n),[i,s]=r;if(!i)return xu(n);let a=s?Xh(r):qh(i,n);return n!==t&&j(a,
"SCHEME_FIXED"),o?j(a,"TEXT_AROUND"):a}function qh(e,t){let n=po(e.address),r=t.slice(t.indexOf(e.word)+e.word.length).trim();return n.ok&&n.kind==="profile_or_page"&&Yh(e,r)?x("USERNAME_CHARS"):n}
function Yh(e,t){let n=e.word.slice(e.word.lastIndexOf("/")+1);return n===e.address.slice(-n.length)&&qi(n)&&/^[\p{L}\p{M}]/u.test(t)}function Xh(e){let t=new Set,n=e.map(({address:r})=>{let o=po(r);
return t.add(o.ok?o.key:r),o});return t.size===1&&n[0]||x("MULTIPLE")}var Jh=
/^(?:[đd][.\x2f]?c|p?gs|ts|ths|th\.s|(?:bs\.? ?)?ck ?(?:ii?|1|2)|bs|cn|ks|ktv|ds|đd|ls|cv|dr|mrs?|ms|(?:ng|tt)ưt)(?:[.:]+\s*|\s+)/i,Qh=
/^(?:đồng chí|(?:thạc|tiến|bác|dược) s[ĩỹ]|kỹ sư|cử nhân|luật sư|ông(?! (?:thị|văn|ích) \S+$)|bà|anh|chị|cô|thầy|chú)[.:]?\s+(?=\S+\s)/i,eg=
/chủ tịch|[uủ][ỷy] viên|(?:trưởng|phó) (?:ban|phòng|trưởng)|giám đốc|hiệu trưởng|chuyên viên|kế toán|bí thư|văn phòng/,tg=
/^(?:(?:công|liên) đoàn|lđlđ|cđ(?:cs)? |công ty|ubnd|[uủ][ỷy] ban|trung tâm|bệnh viện|trường (?:th|tiểu|mầm|đại))|facebook/,ng=/\S \S+ ?(?:[,;\x2f&+]| và | hoặc ) ?\S+ \S/,_u=/^[-–—+*•.,;:"“ ]+/,Eu=
/[-–—.,;:"” ]+$/,ae=(e,t)=>({ok:!1,reason:e,suggest:t});function fo(e,t,n){if(e.length>t)return ae(n);if(cn(e)==="NOTHING")return ae("EMPTY");let r=qt(e);return r&&r!=="unicode"||e.includes("\ufffd")?
ae("ENCODING",(Yt(e)||{}).text):e.length<2?ae("SHORT"):void 0}var rg=/^\p{Lu}(?:\p{Ll}+(?:\p{Lu}\p{Ll}+)*)?$/u;function Cu(e){let t=v(e),n=t.replace(/[‘’`´]/g,"'").replace(/[\u2010-\u2015\u2212]/g,
"-").slice(0,300).replace(_u,"").replace(Eu,""),r=n;for(let c=0,u="";c<5&&r!==u;c+=1)u=r,r=r.replace(Jh,"").replace(Qh,"").replace(_u,"");let o=r.toLowerCase(),i=fo(t,250,"LONG")||fo(r,250,"LONG");if(
i)return i;if(eg.test(o))return ae(/[-,;(\x2f:]/.test(r)?"OFFICE_IN_NAME":"SHIFTED");if(tg.test(o)||/[\d@]|:\x2f\x2f|www\.|\.(?:com|vn)\b/.test(o))return ae("SHIFTED");if(ng.test(r))return ae(
"TWO_PEOPLE");if(!/^(?=.*\p{L})[\p{L}\p{M}' .-]*$/u.test(r))return ae("CHARS");if(r.length>60)return ae("LONG");let s=r.split(/[\s.'-]+/).every(c=>rg.test(c)||c.toLowerCase()===c.toUpperCase())?r:mc(
r),a=r===n?[]:["TITLE_STRIPPED"];return{ok:!0,name:r,suggest:s===r?void 0:s,notes:r.includes(" ")?a:[...a,"ONE_WORD"]}}var Ru="Ban Thường vụ",$u="Ủy ban Kiểm tra",Ou="Văn phòng",Tu=new Map(
Object.entries({ct:"Chủ tịch",btv:Ru,bch:"Ban Chấp hành",tb:"Trưởng Ban",pb:"Phó Ban",tgnc:"Tuyên giáo - Nữ công",ubkt:$u,cnubkt:`Chủ nhiệm ${$u}`,vp:Ou,cvp:`Chánh ${Ou}`,cv:"Chuyên viên",kt:
"Kế toán",gd:"Giám đốc",ht:"Hiệu trưởng",bt:"Bí thư",uv:"Ủy viên",uvtv:`Ủy viên ${Ru}`}));function og(e){let[,t,n=""]=/^(p|uv)(.{2,6})$/.exec(e)||[],r=Tu.get(e),o=r?void 0:Tu.get(n);return o?
`${t==="p"?"Phó":"Ủy viên"} ${o}`:r}function Au(e){return e.replace(/[–—]/g,"-").replace(/\bTG ?- ?NC\b/gi,"TGNC").replace(/\bP\. ?(?=C)/g,"Phó ").replace(/\bCN ?(?=UBKT)/gi,"CN").replace(
/(PCT|Phó (?:CT|Chủ tịch)) ?TT$/i,"$1 Thường trực").replace(/\p{L}[\p{L}\p{M}.]*/gu,t=>og(E(t.replace(/\./g,"")))||t)}var ig=["CT","PCT","PCT TT","UVBTV","UVBCH","CNUBKT","TB TGNC","PTB TGNC",
"PB TGNC","TB Nữ công","CVP","PCVP","CV","Cán bộ chuyên trách","KT"].map(Au),Pu=new Map([E,ye].flatMap(e=>ig.map(t=>[e(t),t])));function Lu(e){let t=v(e).slice(0,300).replace(Eu,""),n=fo(t,100,
"TOO_LONG");if(n)return n;if(cn(t))return ae("SHIFTED");if(!/\p{L}/u.test(t))return ae("CHARS");let r=Au(t),o=Pu.get(ye(r))||Pu.get(E(r))||r,i=pc(o,t)&&/^\p{Lu}/u.test(t)&&t!==t.toUpperCase();return{
ok:!0,name:t,suggest:i||o===t.replace(/[–—]/g,"-")||o.length>100?void 0:o,notes:[]}}function Yi(e){let t=v(e),n=cn(t.slice(0,1e3));return n&&n!=="NOTHING"?ae(`${n}_IN_NAME`):fo(t,100,"TOO_LONG")||(
/[\p{L}\d]/u.test(t)?{ok:!0,name:t,notes:[]}:ae("CHARS"))}function Nu(e){return Yi(e)}var sg=1e3;function Iu(e){if(/^[0-9+.() -]*$/.test(e))return e.trim();let t=e.length>sg?e:e.normalize(
"NFKD").replace(/[\u0300-\u036f\u20e3]/g,"");return pn(t.replace(/[\r\n]/g,"|").replace(/[\u2190-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff]/g," ")).toLowerCase().replace(/đ/g,"d").replace(
/[\u17e0-\u17e9]/g,n=>`${n.charCodeAt(0)-6112}`).replace(/[\u2010-\u2015\u2212]/g,"-")}var Mu=
/(^|[^a-z])(?:(?:so )?(?:dien thoai|di dong|dt)|co (?:quan|dinh)|(?:may )?ban|nha rieng|van phong|s?dt|(?:dt)?(?:dd|cq|nr|cd)|vp|tel|phone|mob(?:ile|i|ifone)?|hotline|zalo|vi(?:ber|ettel|na|naphone)|lien he|lh|fax|so|may|va|hoac|hay)(?![a-z])[ .:]{0,3}/g,
zu=e=>/[a-z]/.test(e)?e.replace(Mu,"$1|").replace(Mu,"$1|"):e,ag=/(^|[^a-z])[ ,;|-]*(?:(?:so |may )?(?:le|nhanh|noi bo)|ext(?:ension)?|x|#) ?[.:=]? ?\(?(\d{1,6})\)?$/,cg=/(^|[^a-z]) ?\((\d{1,6})\)$/,
hn=e=>e.replace(/\D/g,"").length;function Fu(e){let t=e.slice(-40),n=ag.exec(t),[r="",o="",i=""]=n||cg.exec(t)||[],s=e.slice(0,e.length-r.length)+o;return r&&hn(s)>=(n?7:10)?{text:s,ext:i}:{text:e,
ext:""}}function Xi(e){let t=[""],n="";for(let r of e.split(/( - |[\x2f;,&|])/)){let o=t.length-1;/^(?: - |[\x2f;,&|])$/.test(r)?n=r:hn(r)>6&&hn(t[o]||"")>6?t.push(r):t[o]+=n+r}return t.slice(0,20)}
function Ji(e,t){e=e.split("-"),t=t.split("-");for(var n=e[0].split("."),r=t[0].split("."),o=0;o<3;o++){var i=Number(n[o]),s=Number(r[o]);if(i>s)return 1;if(s>i)return-1;if(!isNaN(i)&&isNaN(
s))return 1;if(isNaN(i)&&!isNaN(s))return-1}return e[1]&&t[1]?e[1]>t[1]?1:e[1]< t[1]?-1:0:!e[1]&&t[1]?1:e[1]&&!t[1]?-1:0}var ug={}.constructor;function tt(e){return e!=null&&e.constructor===ug}var lg=
/^\d+$/;function Qi(e){return lg.test(e)}function gn(e){"@babel/helpers - typeof";return gn=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},gn(e)}function mo(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Du(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,dg(
r.key),r)}}function ho(e,t,n){return t&&Du(e.prototype,t),n&&Du(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function dg(e){var t=pg(e,"string");return gn(t)=="symbol"?t:t+""}function pg(
e,t){if(gn(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(gn(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var fg="1.2.0",mg="1.7.35",Uu=" ext. ",$=(function(){function e(t){mo(this,e),es(t),this.metadata=t,ju.call(this,
t)}return ho(e,[{key:"getCountries",value:function(){return Object.keys(this.metadata.countries).filter(function(n){return n!=="001"})}},{key:"getCountryMetadata",value:function(n){
return this.metadata.countries[n]}},{key:"nonGeographic",value:function(){if(!(this.v1||this.v2||this.v3))return this.metadata.nonGeographic||this.metadata.nonGeographical}},{key:"hasCountry",value:
function(n){return this.getCountryMetadata(n)!==void 0}},{key:"hasCallingCode",value:function(n){if(this.getCountryCodesForCallingCode(n))return!0;if(this.nonGeographic()){if(this.nonGeographic()[
n])return!0}else{var r=this.countryCallingCodes()[n];if(r&&r.length===1&&r[0]==="001")return!0}}},{key:"isNonGeographicCallingCode",value:function(n){return this.nonGeographic()?!!this.nonGeographic(
)[n]:!this.getCountryCodesForCallingCode(n)}},{key:"country",value:function(n){return this.selectNumberingPlan(n)}},{key:"selectNumberingPlan",value:function(n,r){var o,i;if(n&&(Qi(n)?i=n:o=n),r&&(i=
r),o&&o!=="001"){var s=this.getCountryMetadata(o);if(!s)throw new Error("Unknown country: ".concat(o));this.numberingPlan=new Zu(s,this)}else if(i){if(!this.hasCallingCode(i))throw new Error(
"Unknown calling code: ".concat(i));this.numberingPlan=new Zu(this.getNumberingPlanMetadata(i),this)}else this.numberingPlan=void 0;return this}},{key:"getCountryCodesForCallingCode",value:function(
n){var r=this.countryCallingCodes()[n];if(r)return r.length===1&&r[0].length===3?void 0:r}},{key:"getCountryCodeForCallingCode",value:function(n){var r=this.getCountryCodesForCallingCode(n);if(
r)return r[0]}},{key:"getNumberingPlanMetadata",value:function(n){var r=this.getCountryCodeForCallingCode(n);if(r)return this.getCountryMetadata(r);if(this.nonGeographic()){var o=this.nonGeographic()[
n];if(o)return o}else{var i=this.countryCallingCodes()[n];if(i&&i.length===1&&i[0]==="001")return this.metadata.countries["001"]}}},{key:"countryCallingCode",value:function(){
return this.numberingPlan.callingCode()}},{key:"IDDPrefix",value:function(){return this.numberingPlan.IDDPrefix()}},{key:"defaultIDDPrefix",value:function(){return this.numberingPlan.defaultIDDPrefix(
)}},{key:"nationalNumberPattern",value:function(){return this.numberingPlan.nationalNumberPattern()}},{key:"possibleLengths",value:function(){return this.numberingPlan.possibleLengths()}},{key:
"formats",value:function(){return this.numberingPlan.formats()}},{key:"nationalPrefixForParsing",value:function(){return this.numberingPlan.nationalPrefixForParsing()}},{key:
"nationalPrefixTransformRule",value:function(){return this.numberingPlan.nationalPrefixTransformRule()}},{key:"leadingDigits",value:function(){return this.numberingPlan.leadingDigits()}},{key:
"hasTypes",value:function(){return this.numberingPlan.hasTypes()}},{key:"type",value:function(n){return this.numberingPlan.type(n)}},{key:"ext",value:function(){return this.numberingPlan.ext()}},{key:
"countryCallingCodes",value:function(){return this.v1?this.metadata.country_phone_code_to_countries:this.metadata.country_calling_codes}},{key:"chooseCountryByCountryCallingCode",value:function(n){
return this.selectNumberingPlan(n)}},{key:"hasSelectedNumberingPlan",value:function(){return this.numberingPlan!==void 0}}])})();var Zu=(function(){function e(t,n){mo(this,e),
this.globalMetadataObject=n,this.metadata=t,ju.call(this,n.metadata)}return ho(e,[{key:"callingCode",value:function(){return this.metadata[0]}},{key:"_getDefaultCountryMetadataForThisCallingCode",
value:function(){return this.globalMetadataObject.getNumberingPlanMetadata(this.callingCode())}},{key:"getDefaultCountryMetadataForRegion",value:function(){
return this._getDefaultCountryMetadataForThisCallingCode()}},{key:"IDDPrefix",value:function(){if(!(this.v1||this.v2))return this.metadata[1]}},{key:"defaultIDDPrefix",value:function(){if(!(this.v1||
this.v2))return this.metadata[12]}},{key:"nationalNumberPattern",value:function(){return this.v1||this.v2?this.metadata[1]:this.metadata[2]}},{key:"possibleLengths",value:function(){if(
!this.v1)return this.metadata[this.v2?2:3]}},{key:"_getFormats",value:function(n){return n[this.v1?2:this.v2?3:4]}},{key:"formats",value:function(){var n=this,r=this._getFormats(this.metadata)||
this._getFormats(this._getDefaultCountryMetadataForThisCallingCode())||[];return r.map(function(o){return new hg(o,n)})}},{key:"nationalPrefix",value:function(){return this.metadata[this.v1?3:this.v2?
4:5]}},{key:"_getNationalPrefixFormattingRule",value:function(n){return n[this.v1?4:this.v2?5:6]}},{key:"nationalPrefixFormattingRule",value:function(){return this._getNationalPrefixFormattingRule(
this.metadata)||this._getNationalPrefixFormattingRule(this._getDefaultCountryMetadataForThisCallingCode())}},{key:"_nationalPrefixForParsing",value:function(){return this.metadata[this.v1?5:this.v2?6:
7]}},{key:"nationalPrefixForParsing",value:function(){return this._nationalPrefixForParsing()||this.nationalPrefix()}},{key:"nationalPrefixTransformRule",value:function(){return this.metadata[this.v1?
6:this.v2?7:8]}},{key:"_getNationalPrefixIsOptionalWhenFormatting",value:function(){return!!this.metadata[this.v1?7:this.v2?8:9]}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:
function(){return this._getNationalPrefixIsOptionalWhenFormatting(this.metadata)||this._getNationalPrefixIsOptionalWhenFormatting(this._getDefaultCountryMetadataForThisCallingCode())}},{key:
"leadingDigits",value:function(){return this.metadata[this.v1?8:this.v2?9:10]}},{key:"types",value:function(){return this.metadata[this.v1?9:this.v2?10:11]}},{key:"hasTypes",value:function(){
return this.types()&&this.types().length===0?!1:!!this.types()}},{key:"type",value:function(n){if(this.hasTypes()&&Ku(this.types(),n))return new yg(Ku(this.types(),n),this)}},{key:"ext",value:
function(){return this.v1||this.v2?Uu:this.metadata[13]||Uu}}])})(),hg=(function(){function e(t,n){mo(this,e),this._format=t,this.metadata=n}return ho(e,[{key:"pattern",value:function(){
return this._format[0]}},{key:"format",value:function(){return this._format[1]}},{key:"leadingDigitsPatterns",value:function(){return this._format[2]||[]}},{key:"nationalPrefixFormattingRule",value:
function(){return this._format[3]||this.metadata.nationalPrefixFormattingRule()}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:function(){return!!this._format[4]||
this.metadata.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"nationalPrefixIsMandatoryWhenFormattingInNationalFormat",value:function(){return this.usesNationalPrefix()&&
!this.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"usesNationalPrefix",value:function(){return!!(this.nationalPrefixFormattingRule()&&!gg.test(this.nationalPrefixFormattingRule(
)))}},{key:"internationalFormat",value:function(){return this._format[5]||this.format()}}])})(),gg=/^\(?\$1\)?$/,yg=(function(){function e(t,n){mo(this,e),this.type=t,this.metadata=n}return ho(e,[{
key:"pattern",value:function(){return this.metadata.v1?this.type:this.type[0]}},{key:"possibleLengths",value:function(){if(!this.metadata.v1)return this.type[1]||this.metadata.possibleLengths()}}])})(
);function Ku(e,t){switch(t){case"FIXED_LINE":return e[0];case"MOBILE":return e[1];case"TOLL_FREE":return e[2];case"PREMIUM_RATE":return e[3];case"PERSONAL_NUMBER":return e[4];case"VOICEMAIL":
return e[5];case"UAN":return e[6];case"PAGER":return e[7];case"VOIP":return e[8];case"SHARED_COST":return e[9]}}function es(e){if(!e)throw new Error(
"[libphonenumber-js] `metadata` argument not passed. Check your arguments.");if(!tt(e)||!tt(e.countries))throw new Error(
"[libphonenumber-js] `metadata` argument was passed but it's not a valid metadata. Must be an object having `.countries` child object property. Got ".concat(tt(e)?"an object of shape: { "+Object.keys(
e).join(", ")+" }":"a "+bg(e)+": "+e,"."))}var bg=function(t){return gn(t)};function Yn(e,t){var n=new $(t);if(n.hasCountry(e))return n.selectNumberingPlan(e).countryCallingCode();throw new Error(
"Unknown country: ".concat(e))}function ju(e){var t=e.version;typeof t=="number"?(this.v1=t===1,this.v2=t===2,this.v3=t===3,this.v4=t===4):t?Ji(t,fg)===-1?this.v2=!0:Ji(t,mg)===-1?this.v3=!0:this.v4=
!0:this.v1=!0}function xg(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=wg(e))||t&&e&&
typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function wg(e,t){if(e){if(typeof e=="string")return Bu(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
Bu(e,t):void 0}}function Bu(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function ts(e,t){for(var n=e.slice(),r=xg(t),o;!(o=r()).done;){var i=o.value;
e.indexOf(i)<0&&n.push(i)}return n.sort(function(s,a){return s-a})}function Et(e,t,n){return Hu(e,void 0,t,n)}function Hu(e,t,n,r){n&&(r=new $(r.metadata),r.selectNumberingPlan(n));var o=r.type(t),i=
o&&o.possibleLengths()||r.possibleLengths();if(!i)return"IS_POSSIBLE";if(t==="FIXED_LINE_OR_MOBILE"){if(!r.type("FIXED_LINE"))return Hu(e,"MOBILE",n,r);var s=r.type("MOBILE");s&&(i=ts(i,
s.possibleLengths()))}else if(t&&!o)return"INVALID_LENGTH";var a=e.length,c=i[0];return c===a?"IS_POSSIBLE":c>a?"TOO_SHORT":i[i.length-1]< a?"TOO_LONG":i.indexOf(a,1)>=0?"IS_POSSIBLE":
"INVALID_LENGTH"}function ns(e,t,n){t===void 0&&(t={});var r=new $(n);if(t.v2){if(!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.country||
e.countryCallingCode)}else{if(!e.phone)return!1;if(e.country){if(!r.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));r.selectNumberingPlan(e.country)}else{if(
!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.countryCallingCode)}}if(r.possibleLengths())return kg(e.phone||e.nationalNumber,r);if(
e.countryCallingCode&&r.isNonGeographicCallingCode(e.countryCallingCode))return!0;throw new Error('Missing "possibleLengths" in metadata. Perhaps the metadata has been generated before v1.0.18.')}
function kg(e,t){return Et(e,void 0,t)==="IS_POSSIBLE"}function re(e,t){return e=e||"",new RegExp("^(?:"+t+")$").test(e)}function vg(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e[
"@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=Sg(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[
r++]}}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Sg(e,t){if(e){if(
typeof e=="string")return Gu(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?Gu(e,t):void 0}}function Gu(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}var _g=["MOBILE",
"PREMIUM_RATE","TOLL_FREE","SHARED_COST","VOIP","PERSONAL_NUMBER","PAGER","UAN","VOICEMAIL"];function Ct(e,t,n){if(t=t||{},!(!e.country&&!e.countryCallingCode)){var r=new $(n);r.selectNumberingPlan(
e.country||e.countryCallingCode);var o=t.v2?e.nationalNumber:e.phone;if(re(o,r.nationalNumberPattern())){if(rs(o,"FIXED_LINE",r))return r.type("MOBILE")&&r.type("MOBILE").pattern()===""||!r.type(
"MOBILE")||rs(o,"MOBILE",r)?"FIXED_LINE_OR_MOBILE":"FIXED_LINE";for(var i=vg(_g),s;!(s=i()).done;){var a=s.value;if(rs(o,a,r))return a}}}}function rs(e,t,n){var r=n.type(t);return!r||!r.pattern()||
r.possibleLengths()&&r.possibleLengths().indexOf(e.length)<0?!1:re(e,r.pattern())}function os(e,t,n){t=t||{};var r=new $(n);if(r.selectNumberingPlan(e.country||e.countryCallingCode),r.hasTypes(
))return Ct(e,t,r.metadata)!==void 0;var o=t.v2?e.nationalNumber:e.phone;return re(o,r.nationalNumberPattern())}var Rg=/^[A-Z]{2}$/;function is(e){return Rg.test(e)}var $g=!1;function ss(e,t){var n,r,
o=new $(t);return is(e)?(n=e,o.selectNumberingPlan(n),r=o.countryCallingCode()):(r=e,$g&&o.isNonGeographicCallingCode(r)&&(n="001")),{country:n,callingCode:r}}function as(e,t,n){var r=new $(n),o=
r.getCountryCodesForCallingCode(e);return o?o.filter(function(i){return Og(t,i,n)}):[]}function Og(e,t,n){var r=new $(n);return r.selectNumberingPlan(t),r.numberingPlan.possibleLengths().indexOf(
e.length)>=0}var Wu=3,Vu="0-9０-９٠-٩۰-۹",Tg="-‐-―−ー－",Pg="／/",Eg="．.",Cg=" \u00a0\u00ad\u200b\u2060\u3000",Ag="()（）［］\\[\\]",Lg="~⁓∼～",qu="".concat(Tg).concat(Pg).concat(Eg).concat(Cg).concat(
Ag).concat(Lg);var Ng=new RegExp("(["+Vu+"])");function cs(e,t,n,r){if(t){var o=new $(r);o.selectNumberingPlan(t||n);var i=new RegExp(o.IDDPrefix());if(e.search(i)===0){e=e.slice(e.match(i)[
0].length);var s=e.match(Ng);if(!(s&&s[1]!=null&&s[1].length>0&&s[1]==="0"))return e}}}function us(e,t){if(e&&t.numberingPlan.nationalPrefixForParsing()){var n=new RegExp(
"^(?:"+t.numberingPlan.nationalPrefixForParsing()+")"),r=n.exec(e);if(r){var o,i,s=r.length-1,a=s>0&&r[s];if(t.nationalPrefixTransformRule()&&a)o=e.replace(n,t.nationalPrefixTransformRule()),s>1&&(i=
r[1]);else{var c=r[0];o=e.slice(c.length),a&&(i=r[1])}var u;if(a){var l=e.indexOf(r[1]),d=e.slice(0,l);d===t.numberingPlan.nationalPrefix()&&(u=t.numberingPlan.nationalPrefix())}else u=r[0];return{
nationalNumber:o,nationalPrefix:u,carrierCode:i}}}return{nationalNumber:e}}function Mg(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);
if(Array.isArray(e)||(n=Ig(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Ig(e,t){if(e){if(typeof e=="string")return Yu(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
Yu(e,t):void 0}}function Yu(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function ls(e,t,n){for(var r=new $(n),o=Mg(t),i;!(i=o()).done;){var s=i.value;
if(r.selectNumberingPlan(s),r.leadingDigits()){if(e&&e.search(r.leadingDigits())===0)return s}else if(Ct({phone:e,country:s},void 0,r.metadata))return s}}var zg=!1;function ds(e,t){var n=
t.nationalNumber,r=t.metadata;if(zg&&r.isNonGeographicCallingCode(e))return"001";var o=r.getCountryCodesForCallingCode(e);if(o)return o.length===1?o[0]:ls(n,o,r.metadata)}function go(e,t,n){var r=us(
e,n),o=r.carrierCode,i=r.nationalNumber;if(i!==e){if(!Fg(e,i,n))return{nationalNumber:e};if(n.numberingPlan.possibleLengths()&&(t||(t=ds(n.numberingPlan.callingCode(),{nationalNumber:i,metadata:n})),
!Dg(i,t,n)))return{nationalNumber:e}}return{nationalNumber:i,carrierCode:o}}function Fg(e,t,n){return!(re(e,n.nationalNumberPattern())&&!re(t,n.nationalNumberPattern()))}function Dg(e,t,n){switch(Et(
e,t,n)){case"TOO_SHORT":case"INVALID_LENGTH":return!1;default:return!0}}function ps(e,t,n,r,o){if(!(t||n||r))return{number:e};var i=t||n?Yn(t||n,o):r;if(e.indexOf(i)===0){var s=new $(o);
s.selectNumberingPlan(t||n||r);var a=e.slice(i.length),c=go(a,void 0,s),u=c.nationalNumber,l=go(e,void 0,s),d=l.nationalNumber;if(!re(d,s.nationalNumberPattern())&&re(u,s.nationalNumberPattern())||Et(
d,void 0,s)==="TOO_LONG")return{countryCallingCode:i,number:a}}return{number:e}}function fs(e,t,n,r,o){if(!e)return{};var i;if(e[0]!=="+"){var s=cs(e,t||n,r,o);if(s&&s!==e)i=!0,e="+"+s;else{if(t||n||
r){var a=ps(e,t,n,r,o),c=a.countryCallingCode,u=a.number;if(c)return{countryCallingCodeSource:"FROM_NUMBER_WITHOUT_PLUS_SIGN",countryCallingCode:c,number:u}}return{number:e}}}if(e[1]==="0")return{};
for(var l=new $(o),d=2;d-1<=Wu&&d<=e.length;){var p=e.slice(1,d);if(l.hasCallingCode(p))return l.selectNumberingPlan(p),{countryCallingCodeSource:i?"FROM_NUMBER_WITH_IDD":"FROM_NUMBER_WITH_PLUS_SIGN",
countryCallingCode:p,number:e.slice(d)};d++}return{}}function ms(e){return e.replace(new RegExp("[".concat(qu,"]+"),"g")," ").trim()}var Ug=/(\$\d)/;function hs(e,t,n){var r=n.useInternationalFormat,
o=n.withNationalPrefix,i=n.carrierCode,s=n.metadata,a=e.replace(new RegExp(t.pattern()),r?t.internationalFormat():o&&t.nationalPrefixFormattingRule()?t.format().replace(Ug,
t.nationalPrefixFormattingRule()):t.format());return r?ms(a):a}var Zg=/^[\d]+(?:[~\u2053\u223C\uFF5E][\d]+)?$/;function gs(e,t,n){var r=new $(n);if(r.selectNumberingPlan(e||t),r.defaultIDDPrefix(
))return r.defaultIDDPrefix();if(Zg.test(r.IDDPrefix()))return r.IDDPrefix()}function Xu(e){var t=e.number,n=e.ext;if(!t)return"";if(t[0]!=="+")throw new Error(
'"formatRFC3966()" expects "number" to be in E.164 format.');return"tel:".concat(t).concat(n?";ext="+n:"")}var Ju={formatExtension:function(t,n,r){return"".concat(t).concat(r.ext()).concat(n)}};
function bs(e,t,n,r){n?n=Bg({},Ju,n):n=Ju;var o=new $(r);if(e.country&&e.country!=="001"){if(!o.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));o.selectNumberingPlan(
e.country)}else if(e.countryCallingCode)o.selectNumberingPlan(e.countryCallingCode);else return e.phone||"";var i=o.countryCallingCode(),s=n.v2?e.nationalNumber:e.phone,a;switch(t){case"NATIONAL":
return s?(a=yo(s,e.carrierCode,"NATIONAL",o,n),ys(a,e.ext,o,n.formatExtension)):"";case"INTERNATIONAL":return s?(a=yo(s,null,"INTERNATIONAL",o,n),a="+".concat(i," ").concat(a),ys(a,e.ext,o,
n.formatExtension)):"+".concat(i);case"E.164":return"+".concat(i).concat(s);case"RFC3966":return Xu({number:"+".concat(i).concat(s),ext:e.ext});case"IDD":if(!n.fromCountry)return;var c=jg(s,
e.carrierCode,i,n.fromCountry,o);return c?ys(c,e.ext,o,n.formatExtension):void 0;default:throw new Error('Unknown "format" argument passed to "formatNumber()": "'.concat(t,'"'))}}function yo(e,t,n,r,
o){var i=Kg(r.formats(),e);return i?hs(e,i,{useInternationalFormat:n==="INTERNATIONAL",withNationalPrefix:!(i.nationalPrefixIsOptionalWhenFormattingInNationalFormat()&&o&&o.nationalPrefix===!1),
carrierCode:t,metadata:r}):e}function Kg(e,t){return Hg(e,function(n){if(n.leadingDigitsPatterns().length>0){var r=n.leadingDigitsPatterns()[n.leadingDigitsPatterns().length-1];if(t.search(
r)!==0)return!1}return re(t,n.pattern())})}function ys(e,t,n,r){return t?r(e,t,n):e}function jg(e,t,n,r,o){var i=Yn(r,o.metadata);if(i===n){var s=yo(e,t,"NATIONAL",o);return n==="1"?n+" "+s:s}var a=
gs(r,void 0,o.metadata);if(a)return"".concat(a," ").concat(n," ").concat(yo(e,null,"INTERNATIONAL",o))}function Bg(){for(var e=1,t=arguments.length,n=new Array(t),r=0;r< t;r++)n[r]=arguments[r];for(;
e< n.length;){if(n[e])for(var o in n[e])n[0][o]=n[e][o];e++}return n[0]}function Hg(e,t){for(var n=0;n< e.length;){if(t(e[n]))return e[n];n++}}function Xn(e){"@babel/helpers - typeof";return Xn=
typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":
typeof t},Xn(e)}function Qu(e,t){var n=Object.keys(e);if(Object.getOwnPropertySymbols){var r=Object.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return Object.getOwnPropertyDescriptor(e,
o).enumerable})),n.push.apply(n,r)}return n}function el(e){for(var t=1;t< arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?Qu(Object(n),!0).forEach(function(r){Gg(e,r,n[r])}):
Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(n)):Qu(Object(n)).forEach(function(r){Object.defineProperty(e,r,Object.getOwnPropertyDescriptor(n,r))})}
return e}function Gg(e,t,n){return(t=nl(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}function Wg(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function tl(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,nl(
r.key),r)}}function Vg(e,t,n){return t&&tl(e.prototype,t),n&&tl(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function nl(e){var t=qg(e,"string");return Xn(t)=="symbol"?t:t+""}function qg(
e,t){if(Xn(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Xn(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var xs=(function(){function e(t,n,r){if(Wg(this,e),!t)throw new TypeError("First argument is required");if(
typeof t!="string")throw new TypeError("First argument must be a string");if(t[0]==="+"&&!n)throw new TypeError("`metadata` argument not passed");if(tt(n)&&tt(n.countries)){r=n;var o=t;if(!Yg.test(
o))throw new Error('Invalid `number` argument passed: must consist of a "+" followed by digits');var i=fs(o,void 0,void 0,void 0,r),s=i.countryCallingCode,a=i.number;if(n=a,t=s,!n)throw new Error(
"Invalid `number` argument passed: too short")}if(!n)throw new TypeError("`nationalNumber` argument is required");if(typeof n!="string")throw new TypeError(
"`nationalNumber` argument must be a string");es(r);var c=ss(t,r),u=c.country,l=c.callingCode;this.country=u,this.countryCallingCode=l,this.nationalNumber=n,this.number=
"+"+this.countryCallingCode+this.nationalNumber,this.getMetadata=function(){return r}}return Vg(e,[{key:"setExt",value:function(n){this.ext=n}},{key:"getPossibleCountries",value:function(){
return this.country?[this.country]:as(this.countryCallingCode,this.nationalNumber,this.getMetadata())}},{key:"isPossible",value:function(){return ns(this,{v2:!0},this.getMetadata())}},{key:"isValid",
value:function(){return os(this,{v2:!0},this.getMetadata())}},{key:"isNonGeographic",value:function(){var n=new $(this.getMetadata());return n.isNonGeographicCallingCode(this.countryCallingCode)}},{
key:"isEqual",value:function(n){return this.number===n.number&&this.ext===n.ext}},{key:"getType",value:function(){return Ct(this,{v2:!0},this.getMetadata())}},{key:"format",value:function(n,r){
return bs(this,n,r?el(el({},r),{},{v2:!0}):{v2:!0},this.getMetadata())}},{key:"formatNational",value:function(n){return this.format("NATIONAL",n)}},{key:"formatInternational",value:function(n){
return this.format("INTERNATIONAL",n)}},{key:"getURI",value:function(n){return this.format("RFC3966",n)}}])})();var Yg=/^\+\d+$/;var rl={version:4,country_calling_codes:{"84":["VN"]},countries:{VN:[
"84","00","[12]\\d{9}|[135-9]\\d{8}|[16]\\d{6,7}|7\\d{6}",[7,8,9,10],[["(\\d{4})(\\d{4,6})","$1 $2",["1(?:2[02]|[89])"],0,1],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["1[26]|6"],"0$1",1],[
"(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[1357-9]"],"0$1",1],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["2[48]"],"0$1",1],["(\\d{3})(\\d{4})(\\d{3})","$1 $2 $3",["2"],"0$1",1]],"0",0,0,0,0,0,[[
"2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\\d{7}",[10]],[
"121[0-3]\\d{5}|(?:1[46]0|(?:3\\d|7[06-9])\\d|5(?:[1689]\\d|2[238]|59)|8(?:[1-8]\\d|9[6-9])|9(?:[0-8]\\d|9[013-9]))\\d{6}",[9]],["1800\\d{4,6}|12(?:0[13]|28)\\d{4}",[8,9,10]],["1900\\d{4,6}",[8,9,
10]],0,0,["[17]99\\d{4}|69\\d{5,6}",[7,8]],0,["672\\d{6}",[9]]]]},nonGeographic:{}};var ol=rl,il={version:ol.version,country_calling_codes:{84:["VN"]},countries:{VN:ol.countries.VN},nonGeographic:{}};
function sl(...e){let t=new Map;for(let n of e){let[r="",...o]=n.split(/\W+/);o.forEach((i,s)=>t.set(i,`${Number(r)+s}`))}return t}var al=sl("32: 162 163 164 165 166 167 168 169","56: 186","58: 188",
"59: 199","70: 120","76: 126 122 128 121","81: 127 129 123 124 125"),cl=sl("203: 33 240 25 26 27 280 281","212: 22 231 20 230 29","220: 320 321 241","225: 31 351 36 350 30",
"232: 52 53 54 510 511 37 38 39","24: 4","28: 8","251: 61 62","254: 64 55 56 57 58 68 60 501 500 63","269: 59 70 651 72 73 650 75 66 67","290: 780 781 710 711 74","296: 76 77","299: 79"),ul=e=>ws(e)&&
e.length===11?`0${al.get(e.slice(1,4))}${e.slice(4)}`:"",ws=e=>al.has(e.slice(1,4));function ks(e){let t=[1,2,3].map(r=>e.slice(1,1+r)).find(r=>cl.has(r))||"";return e.length===(t.length===1?10:
t.length+8)&&/[2-8]/.test(e.charAt(1+t.length))?t:""}var ll=(e,t)=>`0${cl.get(t)}${e.slice(1+t.length)}`;var oe=e=>({ok:!1,reason:e}),Jg=/^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])/,fl=
/^(\d)\1{6,}$|(\d)\2{7}$|^0?(?:123456789|987654321)/,Qg=/^0?1[89]00\d{0,6}$|^1[01]\d{1,3}$/;function bo(e){let t=/^[ (]*(?:\+|00)/.test(e),n=e.replace(/\D/g,"").replace(/^00(?=[1-9])/,"");if(fl.test(
n))return oe("FAKE");if(Qg.test(n))return oe("SERVICE_NUMBER");let r=/^84/.test(n)&&(t||n.length>10),o=r?n.slice(2):n;if(o[0]==="0"||r)return pl(o[0]==="0"?o:`0${o}`,dl(e,r));if(t)return oe(
o.length<7?"TOO_SHORT":"FOREIGN");if(o.length<9)return oe(/^[2-8].{6}/.test(o)?"NO_PREFIX":"TOO_SHORT");let i=pl(`0${o}`,dl(e,r));return i.ok&&i.kind==="valid"&&i.notes.unshift("LEADING_ZERO_ADDED"),
i}function dl(e,t){let n=e.match(/\(?\d+/g)||[];return t&&/^\(?(?:00)?84$/.test(n[0]||"")&&n.shift(),/^\(?0$/.test(n[0]||"")&&n.shift(),n.map((r,o)=>o?r:r.replace(/^(\(?)(?=[1-9])/,"$10"))}
function pl(e,t){let n=vs(e,"valid")||vs(ul(e),"convertible","OLD_11_DIGIT")||ey(e,t)||oe(ny(e));return n.ok&&n.kind==="valid"&&n.type==="mobile"&&(Jg.test(e)||n.notes.push("UNKNOWN_PREFIX"),ty(e,t)&&
n.notes.push("AMBIGUOUS_OLD_AREA")),fl.test(e)?oe("FAKE"):n}function vs(e,t,...n){if(!/^0(?:2\d|[35789])\d{8}$/.test(e))return null;let r=new xs(`+84${e.slice(1)}`,il),o=r.getType(),i=o==="MOBILE"?
"mobile":o==="FIXED_LINE"?"landline":null;return i&&{ok:!0,kind:t,type:i,e164:r.number,display:r.formatNational(),notes:n}}function ey(e,t){let n=ks(e),r=!/^2/.test(n)||ml(n,t)||e[n.length+1]==="3"&&(
t[0]||"").length>5;return n&&n!=="8"&&r?vs(ll(e,n),"convertible","OLD_AREA_CODE"):null}var ml=(e,t)=>(t[0]||"").replace("(","")===`0${e}`;function ty(e,t){let n=ks(e);return!n||!ml(n,t)?!1:n==="8"||
/^\(/.test(t[0]||"")||e[3]==="3"&&/^3-(?:7|1-|4-3$)/.test(t.map(r=>r.length).join("-"))}function ny(e){let t=e[1]||"";if(/[01]/.test(t)&&e.length>8&&e.length<12&&!ws(e))return"PREFIX";let n=e.length-(
/[12]/.test(t)?11:10);return n<0?"TOO_SHORT":n>0?"TOO_LONG":t==="2"?"AREA_CODE":"PREFIX"}function Jn(e){if(e==null)return oe("EMPTY");if(typeof e!="string"&&typeof e!="number")return oe("CHARS");
let t=Iu(String(e)).replace(/^(\d{9,12})\.0$/,"$1");return/[a-z0-9]|[^\x00-\x7f]/.test(t)?/^[+-]?\d+([.,]\d+)? ?e ?[+-]?\d{1,3}$/.test(t)?oe("SCIENTIFIC"):sy(Xi(t).reduce((n,r)=>n.concat(ry(r)),[])):
oe("EMPTY")}function ry(e){let{text:t,ext:n}=Fu(e),r=zu(t);if(/[^\d .()+\-\x2f,;:&|[\]'"=!?]/.test(r))return[oe(oy(r)?"LETTER_FOR_DIGIT":"CHARS")];let o=Xi(r),i=o.length>1?o.map(bo):iy(r),s=i[
i.length-1];return s&&s.ok&&n?[...i.slice(0,-1),{...s,display:`${s.display} (máy lẻ ${n})`,ext:n}]:i}var oy=e=>/^[\d .()+\-\x2f,;:&|oli\u043e\u03bf]*$/.test(e)&&hn(e)>5;function iy(e){
return e.length<80&&hn(e)>15&&hl(e.match(/\+?\d+/g)||[])||[bo(e)]}function hl(e){if(e.length===0)return[];for(let t=1;t<=5&&t<=e.length;t++){let n=bo(e.slice(0,t).join(" ")),r=n.ok?hl(e.slice(t)):
null;if(r)return[n,...r]}return null}function sy(e){let[t=oe("EMPTY")]=e;if(e.length<2||t.ok&&e.every(r=>r.ok&&r.e164===t.e164))return t;let n=[];for(let r of e)r.ok&&!n.includes(r.e164)&&n.push(
r.e164);return n.length?{ok:!1,reason:"MULTIPLE",parts:n}:oe("MULTIPLE")}var ay={[S.page]:["pageName","address","name","office","phone","email"],[S.group]:["pageName","address","name","office",
"phone","email"],[S.person]:["accountName","address","name","office","phone","email"],[S.none]:["reason"]},cy=(e,t)=>{var n;return t==="kind"||ay[(n=qe(e))!=null?n:S.page].includes(t)},uy=e=>qe(
e)===S.none?["kind","reason"]:W,Ss=(e,t)=>({key:e,with:t}),He=(e,t,n={},r)=>({field:e,level:"fault",problem:Ss(t,r),...n}),Qn=(e,t)=>({field:e,level:"ask",problem:Ss("account.ask",{value:t}),suggest:
t}),yn=(e,t,n)=>({field:e,level:"note",problem:Ss(t,n)});function ly(e){let t=Su(e);return t.ok?{value:t.canonical,key:t.key,addressKind:t.kind,findings:t.notes.map(n=>yn("address",
`address.note.${n}`))}:{value:v(e),findings:[He("address",`address.${t.reason}`),...t.suggest?[Qn("address",t.suggest)]:[]]}}function dy(e){var n;let t=Jn(e);return t.ok?{value:t.display,key:t.e164,
findings:t.notes.map(r=>yn("phone",`phone.note.${r}`))}:{value:v(e),findings:[He("phone",`phone.${t.reason}`),...((n=t.parts)!=null?n:[]).map(r=>Qn("phone",py(r)))]}}var py=e=>{let t=Jn(e);
return t.ok?t.display:e};function fy(e){var r;let t=Yr(e),n=t.suggest?[Qn("email",t.suggest)]:[];return t.ok?{value:t.email,key:t.key,findings:[...n,...t.notes.map(o=>yn("email",`email.note.${o}`))]}:
{value:v(e),findings:[He("email",`email.${t.reason}`),...n,...((r=t.parts)!=null?r:[]).map(o=>Qn("email",o))]}}var xo=(e,t)=>n=>{let r=t(n),o=r.suggest?[Qn(e,r.suggest)]:[];return r.ok?{value:r.name,
findings:[...o,...r.notes.map(i=>yn(e,`person.note.${i}`))]}:{value:v(n),findings:[He(e,`person.${r.reason}`),...o]}};function my(e){let t=v(e);return{value:t,findings:t.length>500?[He("reason",
"account.reasonLong")]:[]}}function hy(e){let t=qe(e);return t?{value:t,findings:[]}:{value:v(e),findings:[He("kind","account.kindUnknown",{},{text:v(e)})]}}var gy={kind:hy,accountName:xo(
"accountName",Nu),pageName:xo("pageName",Yi),address:ly,name:xo("name",Cu),office:xo("office",Lu),phone:dy,email:fy,reason:my},yy=["accountName","pageName","name","office","reason"];function by(e,t,
n){if(!v(t))return cy(n,e)?e==="kind"||e==="reason"?{value:"",findings:[He(e,`account.${e}`)]}:{value:"",findings:[He(e,"account.required",{},{label:ne(e)})]}:{value:"",findings:[]};let r=yy.includes(
e)?Yt(t):void 0;return r?{value:t,findings:[He(e,"account.legacyText",{suggest:r.text},{text:r.text})]}:gy[e](t)}function xy(e,t){let n=(r,o)=>[{...yn("kind",r),level:"ask",suggest:o,setField:"kind"}
];return t==="group"&&e!==S.group?n("account.addressIsGroup",S.group):e===S.group&&t&&!["group","share"].includes(t)?[yn("address","account.groupAddress")]:t==="page"&&e===S.person?n(
"account.addressIsPage",S.page):[]}function At(e){var i,s,a,c,u;let t=(i=qe(e.kind))!=null?i:"",n=uy(t),r={};for(let l of W)r[l]=n.includes(l)?by(l,e[l],t):{value:v(e[l]),findings:[]};let o={};for(
let l of W)o[l]=r[l].value;return{values:o,findings:[...W.flatMap(l=>r[l].findings),...xy(t,r.address.addressKind)],addressKey:(s=r.address.key)!=null?s:"",phoneKey:(a=r.phone.key)!=null?a:"",
emailKey:(c=r.email.key)!=null?c:"",addressKind:(u=r.address.addressKind)!=null?u:""}}var wy=new Map(Object.entries({ldld:"lien doan lao dong",cdcs:"cong doan co so",cdn:"cong doan nganh",cdvc:
"cong doan vien chuc",cd:"cong doan",cti:"cong ti",ct:"cong ti",h:"huien",tx:"thi xa",tp:"thanh pho",it:"i te",va:"",thpt:"trung hoc pho thong",thcs:"trung hoc co so",ttit:"trung tam i te",ubnd:
"ui ban nhan dan",mtv:"mot thanh vien",tnhh:"trach nhiem huu han",cp:"co phan",bv:"benh vien"})),b$=new Set("lien doan lao dong cong co so nganh tinh huien".split(" "));function _s(e,t=new Map){
return[].concat(...e.split(/\s+/).map(n=>{let r=t.get(n);if(r)return r;let i=E(n).replace(/y/g,"i").replace(/\b([a-z])\.(?=[a-z]\b)/g,"$1").split(/[^a-z0-9]+/).map(s=>{let a=wy.get(s);
return a===void 0?s:a}).join(" ").split(" ").filter(Boolean);return t.set(n,i),i}))}var wo={accountName:"Trương Thanh Dũng",pageName:"Công đoàn tỉnh Trà Vinh",key:"u:ldldtravinh",name:
"Trương Thanh Dũng",phone:"+84918544418",email:"ldldtravinh@yahoo.com.vn"},$s=(e="")=>E(v(e));function ky(e){if(/^\s*v[íi] ?d[ụu]/i.test(e.accountName||e.pageName||""))return!0;let t=e.key===wo.key,n=
e.phone===wo.phone,r=e.email===wo.email;if(!t&&!n&&!r)return!1;let o=["accountName","pageName","name"].filter(i=>$s(e[i])===$s(wo[i]));return n&&r||t&&o.includes("pageName")||o.length+Number(
t)+Number(n)+Number(r)>3}function ko(e,t){let n=new Map;for(let r of e){let o=t(r)||"",i=n.get(o);i?i.push(r):o&&n.set(o,[r])}return[...n.values()].filter(r=>r.length>1)}var Rs=e=>[...new Set(e.map(
t=>t.unit.trim()))],vy=["trang","fan ?page","page","facebook","fb","nhom","group","chinh thuc","official","lien doan lao dong","cong doan(?: co so| nganh)?"],Sy=new RegExp(` (?:${vy.join("|")})(?= )`,
"g"),Os=/^(?:huien|thi xa|thanh pho) /;function _y(e){let t=new Map,n=new Map,r=new Map,o=s=>` ${_s(s,t).join(" ")} `.replace(Sy,"").replace(/ tinh [a-z ]{2,30}$/," ").trim(),i=(s,a)=>{s&&r.set(s,(
r.get(s)||new Set).add(a))};for(let s of e){let a=s.code.trim(),c=o(s.name),u=/ tinh ([a-z ]{2,30})$/.exec(_s(s.name,t).join(" "));n.set(a,c),i(c,a),Os.test(c)&&i(c.replace(Os,""),a),u&&i(u[1],"")}
return{coreOf:o,own:n,units:r}}function Ry(e,{coreOf:t,own:n,units:r}){let o=e.unit.trim(),i=n.get(o),s=t(v(e.pageName||e.accountName)),a=[...r.get(s)||[]],c=i===void 0||!Os.test(s)&&
` ${i} `.includes(` ${s} `);return a.length===1&&a[0]!==o&&!c?a[0]:void 0}function gl(e,t){let n=new Map(t.map(({code:a,name:c})=>[a.trim(),c.trim()])),r=_y(t),o=[],i=[],s=(a,c,u,l,d=Rs(u))=>{let p=
d.map(m=>n.get(m)||m),f=p.slice(0,5).join("; ")+(d.length>5?"; …":"");o.push({rowIds:u.map(m=>m.rowId),units:d,level:c,problem:{key:`across.${a}`,with:{units:f,count:u.length,other:p[1]||""},field:l}}
)};for(let a of e){if(ky(a)){s("SAMPLE_ROW","fix",[a]);continue}i.push(a),(a.kind==="share"||/^s:/.test(a.key||""))&&s("SHARE_LINK","note",[a],"address");let c=Ry(a,r);c&&s("OTHER_UNIT","question",[
a],a.pageName?"pageName":"accountName",[a.unit.trim(),c])}for(let a of ko(i,c=>c.key)){Rs(a).length>1&&s("SAME_ADDRESS","question",a,"address");for(let c of ko(a,u=>u.unit.trim()))s("REPEATED","fix",
c,"address")}for(let a of ko(i,c=>c.key&&c.pageName&&(c.phone||c.email)&&`${$s(c.pageName)}\n${c.phone||c.email}`))new Set(a.map(c=>c.key)).size>1&&s("PERHAPS_SAME","note",a,"address");for(let[a,c]of[
["phone","MANY_PHONE"],["email","MANY_EMAIL"]])for(let u of ko(i,l=>l[a]))(u.length>2||Rs(u).length>1)&&s(c,"note",u,a);return o}function $y(e,t){return e.length===0?Ur[t].withoutRows:e.some(
n=>n.hasFault||n.review==="returned")?b.fix:e.every(n=>n.isNone)?b.none:e.every(n=>n.review==="passed")?b.approved:b.reported}function yl(e,t,n,r,o,i){let s=$y(e,t),a=s!==b.missing&&s!==b.fix&&s!=="",
c=e.reduce((d,p)=>p.updated>d?p.updated:d,""),u=e.length===0?"":n||(a?c||o:""),l=s===""?"":Qa(r,u,i);return{status:s,timeliness:l,count:e.filter(d=>!d.isNone).length,first:u,updated:c,order:Oy(s,l)}}
function Oy(e,t){let n={[b.missing]:0,[b.fix]:10,[b.reported]:20,[b.none]:30,[b.approved]:40,"":50},r={[T.overdue]:0,[T.late]:1,[T.grace]:2,[T.open]:3,[T.onTime]:4,"":5};return n[e]+r[t]}var Ge=(e,t,
n,r,o)=>({label:e,initial:t,help:n,read:i=>{let s=o(i.trim());return s===void 0?kt({key:"letter.setting",with:{label:e,text:i.trim(),want:r}}):De(s)}}),bl="Có",Ty="Không",Ts=(e,t,n)=>Ge(e,t,n,
"Có hoặc Không",r=>/^(co|x|true|1)$/.test(E(r))?!0:/^(khong|false|0|)$/.test(E(r))?!1:void 0),vo=(e,t,n,r,o)=>Ge(e,t,n,`một số từ ${r} đến ${o}`,i=>{let s=/^\d{1,4}(?= *(?:h|giờ|:00)?$)/i.exec(i);
return s&&+s[0]>=r&&+s[0]<=o?+s[0]:void 0}),So=e=>e.split(/[,;\n]/).map(t=>t.trim()).filter(Boolean);function kl(e,t,n,r,o){let i=new Set;for(let s of So(e)){let a=s.split(t).map(n),c=a[0],u=a[
a.length-1],l=c===void 0||u===void 0||a.length>2?0:r(c,u);if(l<1||l>61)return;for(let d=0;d< l;d+=1)i.add(o(c,d))}return[...i].sort()}var Py=["cn","hai","ba","tu","nam","sau","bay"];function Ey(e){
let t=E(e).replace(/^(thu |t(?=\d))/,"").replace("chu nhat","cn"),n=/^[2-7]$/.test(t)?+t-1:Py.indexOf(t);return n<0?void 0:n}var Cy=e=>e?kl(e,/\s*[-–]\s*|\s+đến\s+/i,Ey,(t,n)=>(n-t+7)%7+1,(t,n)=>(
t+n)%7):void 0,Ay=e=>kl(e,/\s+(?:-|–|đến)\s+/i,Ie,(t,n)=>ee(t,n)+1,K),xl="thứ Hai đến thứ Sáu",wl="02/09/2019, 04/02/2019 - 08/02/2019",_o={lettersOn:Ts("Gửi thư tự động",Ty,
"Đề nghị bật, tắt ở mục Thư… của menu."),lettersFrom:Ge("Gửi thư từ ngày","","Để trống thì không thư nào được gửi.","ngày như 15/10/2018",e=>e?Ie(e):""),milestones:Ge("Nhắc trước hạn (số ngày)",
"14, 7, 3, 1","Trúng ngày nghỉ thì chuyển sang ngày làm việc gần nhất.","như 14, 7, 3, 1",e=>So(e).every(t=>/^\d{1,2}$/.test(t))?[...new Set(So(e).map(Number))].sort((t,n)=>n-t):void 0),sendHour:vo(
"Giờ gửi thư","8","Google gửi trong vòng một giờ kể từ giờ này.",6,17),sendDays:Ge("Ngày gửi trong tuần",xl,"Các ngày được gửi thư.",`như ${xl}`,Cy),holidays:Ge("Ngày nghỉ","",
`Ngày lễ, Tết không gửi thư. Ví dụ: ${wl}.`,`như ${wl}`,Ay),senderName:Ge("Tên người gửi thư","","Để trống thì dùng tên bộ phận phụ trách.","",e=>e),replyTo:Ge("Email nhận trả lời","",
"Để trống thì thư trả lời về người gửi.","một địa chỉ email",e=>e?be([e])[0]:""),unitCap:vo("Số thư tối đa cho một đơn vị","12","Trong một đợt, không kể thư cảm ơn.",1,99),overdueWeeks:vo(
"Số tuần nhắc sau hạn","4","Mỗi tuần một thư cho đơn vị còn thiếu. 0: không nhắc.",0,52),digests:Ts("Gửi thư cho cấp trên",bl,"Danh sách đơn vị trực thuộc còn thiếu, ở mỗi mốc nhắc."),thanks:Ts(
"Gửi thư cảm ơn",bl,"Một thư sau khi đơn vị báo cáo đầy đủ."),quotaReserve:vo("Để dành hạn mức mỗi ngày","10","Số người nhận, cho thư khác của người gửi.",0,1e3),testTo:Ge(
"Chế độ thử: gửi mọi thư đến","","Trong thư có ghi người nhận thật. Để trống để gửi thật.","",So)};var bn=(e,t,n)=>({label:e,initial:t,help:n,read:r=>De(r.trim())}),vl=(e,t,n)=>({label:e,help:t,
initial:"",read:r=>r.trim()?Iy(Ie(r),{key:"setting.day",with:{label:e,text:r}}):n?kt({key:"setting.empty",with:{label:e}}):De("")}),Ly=(e,t,n)=>({label:e,initial:t,help:n,read:
r=>/^(có|co|x|true|1)$/i.test(r.trim())?De(!0):/^(không|khong|false|0|)$/i.test(r.trim())?De(!1):kt({key:"setting.yesNo",with:{label:e,text:r}})}),Sl=e=>e.split(/[,;\n]/).map(t=>t.trim()).filter(
Boolean),Ny=(e,t)=>({label:e,help:t,initial:"",read:n=>{let{emails:r,bad:o}=Ae(n),i=o.map(({text:s})=>({key:"setting.email",with:{label:e,text:s}}));return{ok:!0,value:r.map(s=>s.toLowerCase()),also:
i}}}),My=(e,t,n)=>({label:e,initial:t,help:n,read:r=>De(r.split(`\n`).map(o=>o.split("|").map(i=>i.trim())).filter(([o])=>o).map(([o,i])=>({name:o,address:i!=null?i:""})))});function Iy(e,t){
return e===void 0?kt(t):De(e)}var ke={federation:bn("Tên Liên đoàn Lao động tỉnh","Liên đoàn Lao động tỉnh","Hiện trên biểu mẫu và trong thư."),department:bn("Bộ phận phụ trách",
"Ban Tuyên giáo - Nữ công","Bộ phận nhận báo cáo."),guidance:bn("Văn bản hướng dẫn","Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018","Văn bản làm căn cứ của đợt báo cáo, hiện trên biểu mẫu và trong thư."),
round:bn("Tên đợt báo cáo","Năm 2018","Tên ngắn của đợt. Đổi tên đợt thì mọi thư của đợt mới được gửi lại từ đầu."),dueBefore:vl("Hạn nộp (trước ngày)",
"Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",!0),graceUntil:vl("Châm chước đến hết ngày",
"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",!1),staff:Ny("Email cán bộ phụ trách",
"Người được sửa danh sách đơn vị, duyệt báo cáo và nhận thư tổng hợp. Nhiều địa chỉ cách nhau bằng dấu phẩy. Sửa xong, đề nghị bấm Thiết lập để cập nhật quyền."),contact:bn("Liên hệ khi cần hỗ trợ",
"","Tên và số điện thoại người trả lời các đơn vị. Ví dụ: Bà Nguyễn Thị Hoa, 0913 456 789."),mayChoose:Ly("Cho người chưa có trong danh sách tự chọn đơn vị","Có",
"Có: người mở biểu mẫu bằng email lạ được tự chọn đơn vị, email được ghi lại trong Nhật ký. Không: phải liên hệ cán bộ phụ trách."),pages:My("Trang chính thức để theo dõi",
`Công đoàn tỉnh Trà Vinh | https:\x2f/www.facebook.com/ldldtravinh\nCông đoàn Việt Nam | https:\x2f/www.facebook.com/congdoanvietnam\nNhóm Tâm sự công nhân | https:\x2f/www.facebook.com/tamsucongphan`,
"Mỗi dòng một trang: tên | địa chỉ. Hiện sau khi đơn vị báo cáo xong. Đề nghị mở thử từng địa chỉ."),notice:bn("Thông báo về dữ liệu cá nhân",
"Liên đoàn Lao động tỉnh thu thập họ tên, chức vụ, điện thoại, email và địa chỉ tài khoản facebook của người quản trị để theo dõi, liên hệ công tác tuyên truyền theo văn bản hướng dẫn. Người được xem: Ban Tuyên giáo - Nữ công, đơn vị báo cáo và những người được chia sẻ trang tính này. Thông tin được lưu đến khi thay người quản trị hoặc 12 tháng sau đợt báo cáo. Người quản trị có quyền xem, sửa, rút lại đồng ý và yêu cầu xóa bằng cách liên hệ cán bộ phụ trách.",
"Hiện trên biểu mẫu, trước ô đồng ý."),..._o};function Lt(e){var r;let t=[],n={};for(let[o,i]of Object.entries(ke)){let s=e[i.label],a=s===void 0?kt({key:"setting.lost",with:{label:i.label}}):i.read(
s);a.ok?t.push(...(r=a.also)!=null?r:[]):t.push(...a.problems);let c=i.read(i.initial);n[o]=a.ok?a.value:c.ok?c.value:""}return{settings:n,problems:[...t,...zy(n)]}}function zy({dueBefore:e,
graceUntil:t}){return e&&t&&t< e?[{key:"setting.graceBeforeDue",with:{grace:Z(t),due:Z(e)}}]:[]}var Fy=e=>/^[A-Za-zĐđ]{0,6}[-_.]?\d[\w.-]*$/.test(e);function Dy(e,t){var i;let n=[],r=e.code.trim(),o=
e.parent.trim();r?((i=t.get(Pe(r)))!=null?i:0)>1&&n.push({field:"code",problem:{key:"roster.codeTwice",with:{code:r}}}):n.push({field:"code",problem:{key:"roster.noCode"}}),e.name.trim()||n.push({
field:"name",problem:{key:"roster.noName"}}),o&&Pe(o)===Pe(r)?n.push({field:"parent",problem:{key:"roster.parentSelf"}}):Fy(o)&&!t.has(Pe(o))&&n.push({field:"parent",problem:{key:
"roster.parentUnknown",with:{parent:o}}});for(let{text:s,suggest:a}of Ae(e.email).bad)n.push({field:"email",problem:a?{key:"roster.askEmail",with:{text:s,suggest:a}}:{key:"roster.badEmail",with:{text:
s}}});for(let s of Sl(e.phone))Jn(s).ok||n.push({field:"phone",problem:{key:"roster.badPhone",with:{text:s}}});return e.required.trim()&&!Dr(e.required)&&n.push({field:"required",problem:{key:
"roster.badRequired",with:{text:e.required}}}),e.extendedTo&&!/^\d{4}-\d\d-\d\d$/.test(e.extendedTo)&&n.push({field:"extendedTo",problem:{key:"roster.badDay",with:{text:e.extendedTo}}}),n}function Ro(
e,t={}){var r;let n=new Map;for(let o of e.map(({code:i})=>Pe(i)))o&&n.set(o,((r=n.get(o))!=null?r:0)+1);return e.map(o=>{let i=Dy(o,n),s=Object.prototype.hasOwnProperty.call(t,o.code.trim())?t[
o.code.trim()]:void 0;return s&&s.email.split(", ").every(a=>o.email.toLowerCase().indexOf(a.toLowerCase())>=0)&&i.push({field:"email",problem:{key:"roster.refusedEmail",with:{text:s.email,day:Z(
s.day)}}}),i.map(({field:a,problem:c})=>({field:ge[a].heading,sentence:y(c)}))})}var _l=e=>Object.fromEntries(e.map(t=>[t,""])),Uy=["unit",...W],Rl=e=>Uy.every(t=>e[t].trim()===""),de=e=>Ci(
e.usage)===q.stopped,$l=e=>Fe(e.problem),Ol=e=>e.map(({field:t,sentence:n})=>t?`• ${t}: ${n}`:`• ${n}`).join(`\n`);function Zy(e){let t=Cr.reduce((n,{key:r,bit:o})=>n+(e.some(({field:i})=>i===ne(r))?
2**o:0),0);return t?String(t):""}function Ky(e,t,n){let r=[],o=(i,s)=>{r.push({field:ne(i),sentence:y(s)})};e.unit.trim()?t===void 0&&o("unit",{key:"account.unknownUnit",with:{code:e.unit}}):o("unit",
{key:"account.noUnit"}),e.usage.trim()&&!Ci(e.usage)&&o("usage",{key:"account.usageUnknown",with:{text:e.usage}}),e.review.trim()&&!bc(e.review)&&o("review",{key:"account.reviewUnknown",with:{text:
e.review}});for(let i of n.findings)i.level==="fault"&&r.push({field:ne(i.field),sentence:$l(i)});return r}function jy(e,t,n,r){let o=Rl(e);if(o)return{blank:o,active:!1,faults:[],remarks:[],own:_l([
"unitName",...vt])};let i=At(e),s=t.get(e.unit.trim()),a=de(e),c=a?[]:Ky(e,s,i);!a&&Je(e,r)==="returned"&&c.push({field:"",sentence:dn(e.comment)});let u=a?[]:i.findings.filter(
d=>d.level!=="fault").map(d=>`${ne(d.field)}: ${$l(d)}`);!a&&e.review.trim()&&Qr(e,r)&&u.push(y({key:"account.markUnknown"}));let l=ln(e,r).join(", ");return{blank:o,active:!a,faults:c,remarks:u,
reading:i,own:{unitName:s!=null?s:"",faults:"",remarks:"",changed:l,rowId:n,addressKey:i.addressKey,mask:""}}}function By(e,t){let n=new Set;return e.map(r=>{let o=r.rowId&&!n.has(r.rowId)?r.rowId:Rl(
r)?"":t();return n.add(o),o})}function Hy(e,t){let n=new Map;e.forEach((r,o)=>{var a;let i=t[o];if(!i.active)return;let s=(a=n.get(r.unit))!=null?a:{none:[],accounts:0};qe(r.kind)===S.none?
s.none.push(i):s.accounts+=1,n.set(r.unit,s)});for(let{none:r,accounts:o}of n.values())o?r.forEach(i=>i.faults.push({field:ne("kind"),sentence:y({key:"account.noneWithAccounts"})})):r.slice(
1).forEach(i=>i.faults.push({field:ne("kind"),sentence:y({key:"account.noneTwice"})}))}function Gy(e,t,n){let r=new Map(t.map(s=>[s.own.rowId,s])),o=e.flatMap((s,a)=>{let{active:c,own:u,reading:l}=t[
a];return!c||!l?[]:[{rowId:u.rowId,unit:s.unit,key:l.addressKey,kind:l.addressKind,pageName:s.pageName,accountName:s.accountName,name:s.name,phone:l.phoneKey,email:l.emailKey}]}),i=gl(o,n.map(({code:
s,name:a})=>({code:s,name:a})));for(let{rowIds:s,level:a,problem:c}of i){let u=y(c);for(let l of s.map(d=>r.get(d)))a==="fix"?l==null||l.faults.push({field:"",sentence:u}):l==null||l.remarks.push(u)}}
function Wy(e,t){let n=new Map;e.accounts.forEach((s,a)=>{var l;let c=t[a];if(!c.active)return;let u=(l=n.get(s.unit.trim()))!=null?l:[];u.push({isNone:qe(s.kind)===S.none,hasFault:c.faults.length>0,
review:Je(s,e.markKey),updated:s.updated}),n.set(s.unit.trim(),u)});let{dueBefore:r,graceUntil:o}=e.settings,i=Ro(e.units,e.refused);return e.units.map((s,a)=>{var d;let c=!s.code.trim()&&
!s.name.trim(),u=c?[]:i[a];if(c)return{blank:c,faults:u,own:_l(Un)};let l=yl((d=n.get(s.code.trim()))!=null?d:[],Zr(s),s.first,{dueBefore:r,graceUntil:o,extendedTo:s.extendedTo},e.now,e.today);return{
blank:c,faults:u,own:{status:l.status,timeliness:l.timeliness,count:String(l.count),first:l.first,updated:l.updated,faults:Ol(u),order:String(l.order)}}})}function Tl(e){let t=new Map(e.units.map(o=>[
o.code.trim(),o.name.trim()])),n=By(e.accounts,e.newId),r=e.accounts.map((o,i)=>jy(o,t,n[i],e.markKey));Hy(e.accounts,r),Gy(e.accounts,r,e.units);for(let o of r)Object.assign(o.own,{faults:Ol(
o.faults),remarks:o.remarks.join(`\n`),mask:Zy(o.faults)});return{accounts:r,units:Wy(e,r)}}function er(e){return Object.fromEntries(Ue.map(t=>[t,e.faults.filter(({field:n})=>n===ue[t].heading).map(({
sentence:n})=>n).join(`\n`)]))}var Le=(e,t)=>Tl({accounts:t,units:e.table("units").rows,settings:e.settings(),now:e.now,today:e.today,newId:()=>e.newId(),refused:e.refusedAddresses(),markKey:
e.markKey()}),Pl=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]])),El=(e,t,n)=>e.some(r=>t[r]!==n[r]);function $o(e,t,n){return e.flatMap((r,o)=>{let i=t.accounts[o].own;return n(r,o)&&El(vt,i,r)?[{index:
o,cells:Pl(vt,i)}]:[]})}function Oo(e,t,n){return e.flatMap((r,o)=>{let{unitName:i}=t.accounts[o].own;return n(r,o)&&i!==r.unitName?[{index:o,cells:{unitName:i}}]:[]})}function Nt(e,t,n){
return e.flatMap((r,o)=>{let i=t.units[o].own;return n(r,o)&&El(Un,i,r)?[{index:o,cells:Pl(Un,i)}]:[]})}var Ps=(e,t,n)=>e.filter(({index:r})=>t[r]!==n.accounts[r].own.faults).map(({index:r})=>({index:
r,notes:er(n.accounts[r])}));function To(e,t){let n=e.table("accounts").rows,r=()=>!0;e.putOwn("accounts",Oo(n,t,r)),e.putOwn("accounts",$o(n,t,r)),e.putOwn("units",Nt(e.table("units").rows,t,r))}
var Vy=3;function tr(e,t,n,r=()=>!0){let{rows:o,untidy:i}=e.table(t);for(let[s,a]of i){if(!n.has(s))continue;let c=0,u=a.filter(r).filter((l,d,p)=>((d===0||p[d-1]!==l-1)&&(c+=1),c<=Vy));e.putOwn(t,
u.map(l=>({index:l,cells:{[s]:o[l][s]}})))}}var Po=(e,t)=>e.putNotes("accounts",t.accounts.map((n,r)=>({index:r,notes:er(n)})));function Cl(e,t){let n=e.table("accounts").rows,r=Es(e,{accounts:n,
units:[t],typed:[],added:[]});e.putNotes("accounts",n.flatMap((o,i)=>o.unit.trim()===t?[{index:i,notes:er(r.accounts[i])}]:[]))}function Es(e,{accounts:t,units:n,typed:r,added:o}){let i=e.table(
"accounts").rows.map(d=>d.faults),s=i.length,a=Le(e,t),c=(d,p)=>{Object.assign(d,a.accounts[p].own)};for(let d of r)c(d.cells,d.index);o.forEach((d,p)=>c(d,s+p));let u=new Set(r.map(({index:d})=>d)),
l=$o(t.slice(0,s),a,(d,p)=>!u.has(p)&&n.includes(d.unit.trim())).map(({index:d,cells:p})=>({index:d,cells:{...p,rowId:t[d].rowId}}));return e.putTyped("accounts",r),e.append("accounts",o),e.putOwn(
"accounts",l),e.putOwn("units",Nt(e.table("units").rows,a,d=>n.includes(d.code.trim()))),e.putNotes("accounts",Ps([...r,...l],i,a)),a}var J=e=>e+2,I=class extends Error{constructor(n){super(n.key);
this.problem=n}};function pe(e,t){return e.exclusively(()=>{let n=t();if(e.lookAgain()){e.log([{what:
"Có người sắp xếp, chèn hoặc xóa dòng đúng lúc sổ đang ghi: sổ đã xem lại và đặt các dòng về đúng chỗ"}]);let r=Le(e,e.table("accounts").rows);To(e,r),Po(e,r)}return n})}var Cs=200;function qy(e,t){
let n=e.markKey(),r=t.flatMap((i,s)=>n&&i.review&&!i.approved?[{index:s,cells:{approved:Ot(i,n)}}]:[]),o=t.flatMap((i,s)=>(i.review===B.passed||i.review===B.returned)&&ln(i,n).length?[{index:s,cells:{
review:""}}]:[]);e.putOwn("accounts",r),e.putOwn("accounts",o)}function ve(e,t){let n=e.table("accounts").rows;t&&qy(e,n);let r=Le(e,n);if(!t)e.putOwn("units",Nt(e.table("units").rows,r,()=>!0));else{
To(e,r);for(let o of["accounts","units"])tr(e,o,new Set(Object.keys(P[o].columns)));e.refreshSummary(),Po(e,r)}return r}function Yy(e,t,n){let r=e.table("accounts").rows,o=e.table("units").rows,i=(c,
u,l,d)=>({tab:c==="accounts"?"Tài khoản":"Đơn vị",row:J(u),unit:l,says:d,link:e.linkTo(c,u)}),s=[...t.accounts.flatMap((c,u)=>c.faults.length?[i("accounts",u,r[u].unit,c.own.faults)]:[]),
...t.units.flatMap((c,u)=>c.faults.length?[i("units",u,o[u].code,c.own.faults)]:[])],a=t.accounts.flatMap((c,u)=>c.remarks.length?[i("accounts",u,r[u].unit,c.own.remarks)]:[]);return{units:
t.units.filter(c=>!c.blank).length,accounts:t.accounts.filter(c=>!c.blank).length,faults:s.slice(0,Cs),moreFaults:Math.max(0,s.length-Cs),remarks:a.slice(0,Cs),missing:t.units.filter(
c=>c.own.status===b.missing).length,settings:n}}function Al(e){var t;return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):(t=pe(e,()=>{let n=ve(e,!0);return e.readyLines(),M(Yy(e,n,Xy(e)))}
))!=null?t:w({key:"workbook.busy"})}var Xy=e=>e.settings().dueBefore?[]:[y({key:"setting.empty",with:{label:"Hạn nộp (trước ngày)"}})];var Ao="#1f2937",Mt="#ffffff",Eo="#1a56c4",Ll=
"1px solid #d1d5db",xn=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`).replace(/\r\n?|\n/g,"\x3cbr>"),Co=(e,t=2e3)=>xn(jr(e,t)),It=(e,t=
' width="100%"')=>`\x3ctable role="presentation" cellpadding="0" cellspacing="0" border="0"${t}>${e}\x3c/table>`,Q=(e,t,n="")=>`\x3ctd${n} style="font-family:Arial,sans-serif;${t}">${e}\x3c/td>`,nt=
e=>`\x3ctr>${e}\x3c/tr>`,We=(e,t,n)=>`font-size:${e}px;line-height:${Math.round(e*1.48)}px;color:${t};background-color:${n}`,nr=`${We(16,Ao,Mt)};padding:10px 20px 12px`,rr=We(14,Ao,Mt),Jy={lead:`${We(
18,"#12315f","#e3edfd")};font-weight:bold;border-left:5px solid ${Eo};padding:16px 20px`,text:nr,heading:`${We(17,Ao,Mt)};font-weight:bold;padding:12px 20px 0`,notice:`${We(15,"#5c2b00",
"#ffe3b8")};font-weight:bold;padding:12px 20px`,small:`${We(13,"#4b5563",Mt)};border-top:${Ll};padding:14px 20px 18px`};function Nl(e,t){let n="background-color:#eef1f5";
return`\x3c!DOCTYPE html>\n\x3chtml lang="vi">\x3chead>\x3cmeta charset="utf-8">\x3ctitle>${xn(e)}\x3c/title>\x3c/head>\n\x3cbody style="margin:0;padding:0;${n}">\n${It(`${nt(
`\x3ctd align="center" style="padding:16px 8px">\n${It(`\n${t.map(Qy).filter(Boolean).map(nt).join(`\n`)}\n`,` width="600" style="width:100%;max-width:600px;background-color:${Mt}"`)}\n\x3c/td>`)}`,
` width="100%" style="${n}"`)}\n\x3c/body>\x3c/html>\n`}function Qy(e){if(!e[1].length)return"";switch(e[0]){case"list":return Q(It(e[1].map(t=>nt(Q("•",`${rr};padding:2px 0`,
' valign="top" width="16"')+Q(Co(t,400),`${rr};padding:2px 0`))).join("")),nr);case"button":return Ye(e[2])&&eb(e[1],Ye(e[2]));case"bar":return Q(tb(e[1]),nr);case"calls":return Q(nb(e[1],e[2]),nr);
default:return Q(Co(e[1]),Jy[e[0]])}}var eb=(e,t)=>Q(It(nt(Q(`\x3ca href="${xn(t)}" style="display:inline-block;padding:14px 28px;${We(18,Mt,
Eo)};font-weight:bold;text-decoration:none;border-radius:6px">${xn(e)}\x3c/a>`,`background-color:${Eo};border-radius:6px;mso-padding-alt:14px 28px`)),""),nr,' align="center"');function tb(e){let t=
e.reduce((o,{count:i})=>o+i,0)||1,n=e.map(({count:o,color:i})=>o?Q("&nbsp;",`background-color:${i};font-size:1px;line-height:18px`,` width="${Math.ceil(100*o/t)}%"`):""),r=e.map(({label:o,count:i,
color:s})=>nt(Q("■",We(16,s,Mt),' width="22"')+Q(o,rr)+Q(String(i),`${rr};font-weight:bold`,' align="right"')));return It(nt(n.join("")))+It(r.join(""))}function nb(e,t){let n=
`${rr};padding:7px 0;border-bottom:${Ll}`,r=' valign="top"';return It(nt(Q(Co(e,300),`${We(14,Ao,"#f3f4f6")};font-weight:bold;padding:6px 8px`,' colspan="2"'))+t.map(({name:o,phone:i})=>nt(Q(Co(o,
300),n,r)+Q(rb(i),n,`${r} align="right" width="118"`))).join(""))}var rb=e=>e.slice(0,200).split(/[,;\x2f\n]+/).map(t=>/^\s*\+?[\d\s.()-]{8,17}$/.test(t)?`\x3ca href="tel:${t.replace(/[^\d+]/g,
"")}" style="color:${Eo};text-decoration:none">${xn(t.trim())}\x3c/a>`:xn(t.trim())).join("\x3cbr>")||Li;var ob=88e3,ib=200,sb=120,ab=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,
"...").length,cb=e=>jr(e.replace(/[\s\0-\x1f\x7f]+/g," ").trim(),ib),ub=(e,{about:t},n)=>{let r={state:n,about:t,letters:lb(n)};return{subject:e.subject(r),lead:e.lead(r),body:o=>e.body(r,o),
attachments:e.attachments(r),named:e.named(r)}};function lb(e){let t=Wr(e),n=new Map(e.units.map(r=>[_t(r.code),r.name]));return[...e.register].flatMap(([r,{state:o,why:i}])=>{let s=t.read(r);
return s?[{label:C(s.kind).label,unit:n.get(s.unit),state:o,why:i}]:[]})}var db=(e,{about:t},n,r)=>{let o={state:n,about:t,unit:r};return{subject:e.subject(o),lead:e.lead(o),body:i=>pb(e,o,i),
attachments:[],named:e.named(o)}},pb=(e,t,n)=>{var i,s;let{state:r,unit:o}=t;return[["lead",e.lead(t)],["text",`Kính gửi: ${o.name}`],...le(o)?Oc(o,n):[],...e.asked(t),...Tc(t,n),...(s=(i=
e.closing)==null?void 0:i.call(e,t))!=null?s:[],["text",`${Mi(r)}\n\n${Ii(r)}`],["small",
`Thư này gửi đến email liên hệ của ${o.name} trong danh sách báo cáo đợt “${r.round}”, theo ${r.guidance}.${e.small}`]]};function Ml(e,t){let n=C(e.kind);return n.to==="staff"?ub(n,e,t):db(n,e,t,
e.about.unit)}function wn(e,t){let{insteadOf:n}=e.about,r=Ml(e,t),o=cb(`${n?"[THƯ THỬ] ":""}${r.subject}`),i=n?[["notice",`${t.settings.testTo.length?"ĐANG Ở CHẾ ĐỘ THỬ, mọi thư":
"THƯ THỬ,"} chỉ gửi đến ${e.to.join(", ")}. Khi gửi thật, người nhận thư này là: ${n.join(", ")}.`]]:[];for(let s=sb;;s=Math.floor(s/2)){let a=[...i,...r.body(s)],c=Nl(o,a);if(s===0||ab(c)<=ob)return{
subject:o,html:c,text:Rc(a),attachments:r.attachments}}}function Il(e,t){let{lead:n,named:r}=Ml(e,t),o=Ze(r.map(({name:i})=>`- ${i}`),60,"đơn vị khác");return[n,o.length?
`Các đơn vị chưa hoàn thành:\n${o.join(`\n`)}`:"",Ye(t.links.book)?`Nơi báo cáo: ${Ye(t.links.book)}`:"",Mi(t),Ii(t)].filter(Boolean).join(`\n`)}function zl(e,{unit:t,about:n,kind:r}){let o=C(r);
return t===void 0||!n.unit||o.to!=="unit"||!o.isAboutOwnReport||!N(n.unit)?!0:e.get(t)===n.unit.status}var Fl=e=>Xe(sn(e.state));function or(e){let t=new Map;return e.forEach((n,r)=>{let o=t.get(
n.key);n.key&&(o===void 0||Fl(n)&&!Fl(e[o]))&&t.set(n.key,r)}),t}var Se=(e,t,n,r="",o)=>{var i;return{kind:C(e.kind).label,unit:(i=e.unit)!=null?i:"",to:e.to.join(", "),state:D[t],at:n,why:r,
...o===void 0?{}:{subject:o}}},fb=(e,t)=>["state","why","to","subject"].every(n=>t[n]===void 0||t[n]===e[n]);function mb(e,t){let n=[...t.keys()].sort((i,s)=>i-s),r=n[0],o=n[n.length-1];
return e.slice(r,o+1).map((i,s)=>{let{kind:a,unit:c,to:u,subject:l,state:d,at:p,why:f}={...i,...t.get(r+s)};return{index:r+s,cells:{kind:a,unit:c,to:u,subject:l,state:d,at:p,why:f}}})}function rt(e,
t){let{rows:n}=e.table("letters"),r=or(n),o=new Map,i=[];t.forEach((s,a)=>{let c=r.get(a);c===void 0?i.push({key:a,kind:"",unit:"",to:"",subject:"",state:"",at:"",why:"",...s}):fb(n[c],s)||o.set(c,s)}
),o.size&&e.putOwn("letters",mb(n,o)),e.append("letters",i)}var Dl=[1e3,4e3],hb=6,ot=class extends Error{};function F(e,t){for(let n=0;;n+=1)try{return t()}catch(r){if(n>=Dl.length||r instanceof I||
r instanceof ot)throw r;e.sleep(Dl[n])}}function zt(e,t,n){return F(t,()=>{for(let r=0;r< hb;r+=1){let o=t.alone(e,n);if(o)return o.value}throw new ot("the lock is not to be had")})}var gb=27e4,yb=25,
bb=2400,xb=5,Lo=class{constructor(t,n,r,o,i,s){this.office=t;this.post=n;this.state=r;this.quota=o;this.early=s;this.written=new Map;this.gone=[];this.doubt=[];this.refusedInARow=0;this.outcome={sent:
0,failed:0,unknown:0,left:[],why:{key:"letter.quota"},toRecord:new Map,refused:{...i},refusedFirst:{}}}get now(){return this.office.now}run(t){let n=t.reduce((o,{key:i})=>Math.max(o,i.length),1),r=
Math.max(1,Math.min(yb,Math.floor(bb/n)));for(let o=0;o< t.length;o+=r){let i=this.portion(t.slice(o,o+r));if(this.stop){this.outcome.why=this.stop,this.outcome.left=[...i,...t.slice(o+r)];break}}}
portion(t){let n=[...t];try{if(this.isLate())return n;for(n=this.open(t);n.length&&!this.isLate()&&this.deliver(n[0]);)n=n.slice(1)}catch(r){if(r instanceof I)throw r;this.stop={key:"letter.trouble"}}
return n}isLate(){return this.post.elapsed()>gb&&(this.stop={key:"letter.time"}),this.stop!==void 0}open(t){let{office:n,outcome:r}=this,o=zt(n,this.post,()=>{let i=new Map(n.table("units").rows.map((
{code:c,status:u})=>[c,u])),s=t.filter(c=>zl(i,c)),a=new Map(r.toRecord);for(let c of t)a.set(c.key,s.includes(c)?this.beingSent(c):Se(c,"lapsed",this.now,y({key:"letter.notNeeded"})));return rt(n,a),
s});return r.toRecord.clear(),[this.gone,this.doubt]=[[],[]],o}beingSent(t){var r;let n=(r=this.written.get(t))!=null?r:wn(t,this.state);return this.written.set(t,n),Se(t,"sending",this.now,"",
n.subject)}deliver(t){let{subject:n,html:r,text:o,attachments:i}=this.written.get(t),{senderName:s,replyTo:a}=this.state.settings;this.journal(t.key);try{this.post.send({to:t.to,subject:n,html:r,text:
o,attachments:i,senderName:s||this.state.department,replyTo:a})}catch{return this.afterRefusal(t)}return this.quota-=t.to.length,this.gone.push(t.key),this.outcome.sent+=1,this.refusedInARow=0,
this.outcome.toRecord.set(t.key,Se(t,"sent",this.now,this.early)),t.unit&&delete this.outcome.refused[t.unit],!0}afterRefusal(t){let n=this.quotaNow(),r=this.quota-(n!=null?n:0);return n!==void 0&&
n< t.to.length&&r!==t.to.length?(this.stop={key:"letter.quota"},!1):(n!==void 0&&r<=0?this.failed(t):this.uncertain(t),this.quota=n!=null?n:this.quota-t.to.length,this.refusedInARow+=1,
this.refusedInARow>=xb&&(this.stop={key:"letter.trouble"}),!0)}quotaNow(){try{return F(this.post,()=>this.post.quota())}catch{this.stop={key:"letter.trouble"};return}}failed(t){var o;let n=t.to.join(
", ");this.outcome.failed+=1,this.outcome.toRecord.set(t.key,Se(t,"failed",this.now,y({key:"letter.refused",with:{to:n}})));let r=((o=this.state.register.get(t.key))==null?void 0:o.state)==="failed";
t.unit&&!t.about.insteadOf&&((r?this.outcome.refused:this.outcome.refusedFirst)[t.unit]={email:n,day:this.office.today})}uncertain(t){this.outcome.unknown+=1,this.doubt.push(t.key),
this.outcome.toRecord.set(t.key,Se(t,"unknown",this.now,y({key:"letter.doubt"})))}leaveWord(){try{this.journal("")}catch{}}journal(t){let n={key:t,gone:this.gone,doubt:this.doubt,at:this.now};F(
this.post,()=>this.post.keepJournal(n))}};var wb=7*6e4,ir=({lease:e},t)=>e.by!==""&&e.until>t;function Ul(e,t){let n=e.newId();return zt(e,t,()=>{let r=t.post();if(!(ir(r,e.now)&&
r.lease.by!==n))return t.setLease({until:wt(Or(e.now)+wb),by:n}),r})}function Zl(e){try{F(e,()=>e.setLease({until:"",by:""}))}catch{}}var sr=({rowId:e,approved:t})=>un(`${e} ${t}`);var ar=
"Cán bộ gửi sớm";function kb(e,t){let n=new Map;return e.table("accounts").rows.forEach((r,o)=>{var u;let{active:i,faults:s}=t.accounts[o];if(!i)return;let a=(u=n.get(r.unit.trim()))!=null?u:{faults:[
],returned:[]};n.set(r.unit.trim(),a);let c=Je(r,e.markKey())==="returned";c&&a.returned.push({title:r.pageName||r.accountName||r.address,comment:r.comment.trim(),mark:sr(r)}),a.faults.push(
...s.filter(({field:l,sentence:d})=>l!==""||!(c&&d===dn(r.comment)||a.faults.some(p=>p.sentence===d))))}),n}var vb=(e,{own:t},n)=>{var r,o;return{code:e.code,name:e.name,kind:e.kind,parent:e.parent,
emails:e.email.trim()?[e.email]:[],phone:e.phone,obligation:Zr(e),status:t.status,timeliness:t.timeliness,extendedTo:e.extendedTo,first:t.first,updated:t.updated,count:Number(t.count)||0,faults:(r=
n==null?void 0:n.faults)!=null?r:[],returned:(o=n==null?void 0:n.returned)!=null?o:[]}};function Sb(e,t){let n=kb(e,t);return e.table("units").rows.flatMap((r,o)=>t.units[o].blank?[]:[vb(r,t.units[o],
n.get(r.code.trim()))])}function _b(e){let{rows:t}=e.table("letters");return new Map([...or(t)].map(([n,r])=>{let{state:o,at:i,why:s}=t[r];return[n,{state:sn(o),at:i,why:s,early:s.indexOf(ar)===0}]}
))}function As(e,t,n){let r=(s,a)=>`${s}T${String(a).padStart(2,"0")}:00:00`,o=e.slice(0,10),i=e< r(o,t+1)&&n.slice(0,10)!==o;return r(i?o:K(o,1),t)}function No(e,t,n=Le(e,e.table("accounts").rows),
r){let o=e.settings(),{runner:i,hour:s,lastRun:a,did:c}=t.post();return{round:o.round,federation:o.federation,department:o.department,guidance:o.guidance,deadline:{dueBefore:o.dueBefore,graceUntil:
o.graceUntil},settings:o,units:Sb(e,n),register:_b(e),staff:o.staff,contact:o.contact,links:{book:e.link()},health:{quotaLeft:r,runner:i,lastRun:a,lastRunDid:c,nextRun:i?As(e.now,s,e.now):void 0,
zones:t.zones()}}}var Rb={state:D.sent,why:""},$b=()=>({state:D.held,why:y({key:"letter.cutBefore"})}),Kl=()=>({state:D.unknown,why:y({key:"letter.cut"})});function jl(e,t){var s,a,c;let{rows:n}=
e.table("letters"),r=new Set(n.map(({key:u})=>u)),o=new Map;for(let{key:u,state:l,at:d}of n)u&&l===D.sending&&o.set(u,(t==null?void 0:t.at)===d?$b():Kl());let i=(u,l)=>{u&&(o.has(u)||!r.has(u))&&
o.set(u,{...l,at:t.at})};for(let u of[...(s=t==null?void 0:t.doubt)!=null?s:[],(a=t==null?void 0:t.key)!=null?a:""])i(u,Kl());for(let u of(c=t==null?void 0:t.gone)!=null?c:[])i(u,Rb);rt(e,o)}var Ob=
new Set([...Object.values(_o),ke.round,ke.dueBefore,ke.graceUntil].map(({label:e})=>e));function Mo(e,{round:t}){let n=e.filter(r=>{var o,i;return r.key!=="setting.empty"&&Ob.has((i=(o=r.with)==null?
void 0:o.label)!=null?i:"")});return t.trim()?n:[...n,{key:"setting.empty",with:{label:ke.round.label}}]}var Tb=12e4,Pb=6e4,Eb=2e3,Cb=1e4;function Ab(e,{register:t}){let n=({key:r})=>{var o;return((o=
t.get(r))==null?void 0:o.state)==="failed"};return[...e.filter(r=>!n(r)),...e.filter(n)]}function Lb(e,t,n,r){if($t(t,n,r).held.length===0)return n;let o=F(e,()=>e.renewsIn());if(o>Tb||o<-Pb)return n;
e.sleep(Math.max(0,o)+Eb);let i=F(e,()=>e.quota());for(let s=0;s<3&&i<=n;s+=1)e.sleep(Cb),i=F(e,()=>e.quota());return i}var Io=(e,t)=>e?`${e} ${t}`:"";function Nb({sent:e,failed:t,unknown:n,left:r,
why:o},i){let s=i+r.length,a=[Io(e,"thư đã gửi"),Io(t,"thư gửi lỗi"),Io(n,"thư không rõ đã gửi"),Io(s,"thư chờ lượt sau")].filter(Boolean).join(", ")||"không có thư đến hạn";return{sent:e,failed:t,
held:s,unknown:n,did:r.length?`${a}. ${y(o)}`:a,stopped:r.length?o:void 0}}function Mb(e,t,{toRecord:n,left:r,why:o},i,s){let a=new Map;for(let{key:c,kind:u,unit:l,state:d,why:p}of s)a.set(c,{...u?{
kind:C(u).label}:{},...l?{unit:l}:{},state:D[d],at:e.now,why:y(p)});for(let c of i)a.set(c.key,Se(c,"held",e.now,y({key:"letter.quota"})));for(let c of r)a.set(c.key,Se(c,"held",e.now,y(o)));
n.forEach((c,u)=>a.set(u,c)),a.size&&zt(e,t,()=>rt(e,a))}function Ib(e,{sent:t,refused:n,refusedFirst:r},o){let i={...n,...t>0?r:{}};JSON.stringify(i)!==JSON.stringify(o.refused)&&F(e,(
)=>e.setRefused(i))}function zb(e,t,n,r,o){let i=zt(e,t,()=>(jl(e,n.inFlight),ve(e,!0))),s=F(t,()=>t.quota()),a=F(t,()=>No(e,t,i,s)),c=Rt(a,e.today),u=Ab(r(c,a),a),l=o?0:a.settings.quotaReserve,d=o?s:
Lb(t,u,s,l),{go:p,held:f}=$t(u,d,l);p.length&&F(t,()=>t.keepJournal({key:"",gone:[],doubt:[],at:e.now}));let m=new Lo(e,t,a,d,n.refused,o),{outcome:h}=m;try{m.run(p),Mb(e,t,h,o?[]:f,o?[]:c.closed)}
catch(g){throw m.leaveWord(),g}return(p.length||n.inFlight)&&F(t,()=>t.closeJournal()),Ib(t,h,n),Nb(h,f.length)}var Fb=e=>y(e instanceof I?e.problem:e instanceof ot?{key:"letter.sheetBusy"}:{key:
"letter.runFailed"});function Bl(e,t){try{F(e,()=>e.setLastRun(t))}catch{}}function zo(e,t,n,r=""){let o=Ul(e,t);if(o)try{return zb(e,t,o,n,r)}finally{Zl(t)}}var Hl=(e,t)=>{zo(e,t,()=>[],ar)};
function Db(e,t){let[n]=Mo(F(t,()=>e.compileSettings()),e.settings());if(!e.settings().lettersOn)return;if(n)throw new I(n);let r=zo(e,t,o=>o.letters);return r&&{lastRun:e.now,did:r.did,trouble:""}}
function Gl(e,t){let{runner:n,lastRun:r,did:o}=F(t,()=>t.post());if(!(!n||F(t,()=>t.me())!==n))try{let i=Db(e,t);i&&Bl(t,i)}catch(i){if(Bl(t,{lastRun:r,did:o,trouble:`${Z(e.today)}: ${Fb(i)}`}),!(
i instanceof I))throw i}}var Fo={is:"nobody"},U=e=>"email"in e?e.email:"";var Ub=e=>e;function Do(e){let t=new Set,n=new Map;for(let r of e.map(v))t.add(r),n.has(Pe(r))||n.set(Pe(r),r);return r=>{
var o;return t.has(r)?r:(o=n.get(Pe(r)))!=null?o:r}}function Uo(e,t,n=Ub){return t===""?"":e.choices?xc(e,t):e.code==="own"?v(t):e.code==="other"?n(v(t)):t}function Wl(e){
return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var Ls=e=>e?`"${e}" `:"";function Ns(e,t=""){if(
typeof e!="number")throw new TypeError(Ls(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(Ls(t)+"expected integer >= 0, got "+e);return e}function kn(e,t,n=
""){if(Wl(e)&&(t===void 0||e.length===t))return e;t!==void 0&&Ns(t,"length");let r=Wl(e),o=t!==void 0?` of length ${t}`:"",i=r?`length=${e.length}`:`type=${typeof e}`,s=Ls(
n)+"expected Uint8Array"+o+", got "+i;throw r?new RangeError(s):new TypeError(s)}function Yl(e){if(typeof e!="function"||typeof e.create!="function")throw new TypeError(
"expected hash wrapped by utils.createHasher");if(Ns(e.outputLen),Ns(e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error("hash blockLen / outputLen must be >= 1")}var Zb=(e,t)=>{if(e===null||
typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},Vl=(e,t)=>{Zb(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&
n!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(`"${t}.__proto__" is not allowed`)};function vn(e,t=!0){if(e.destroyed)throw new Error(
"hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function Zo(e,t){kn(e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError(
'"output" expected length >= '+n)}function cr(...e){for(let t=0;t< e.length;t++)e[t].fill(0)}function Ko(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function _e(e,t){
return e<<32-t|e>>>t}var Xl=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",Kb=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function Ms(e){if(kn(
e),Xl)return e.toHex();let t="";for(let n=0;n< e.length;n++)t+=Kb[e[n]];return t}function ql(e){return e>=48&&e<=57?e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:void 0}function Jl(e){if(
typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);if(Xl)try{return Uint8Array.fromHex(e)}catch(o){throw o instanceof SyntaxError?new RangeError(o.message):o}let t=e.length,
n=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);let r=new Uint8Array(n);for(let o=0,i=0;o< n;o++,i+=2){let s=ql(e.charCodeAt(i)),a=ql(e.charCodeAt(i+1));if(
s===void 0||a===void 0){let c=e[i]+e[i+1];throw new RangeError('hex string expected, got non-hex character "'+c+'" at index '+i)}r[o]=s*16+a}return r}function jb(e,t,n="opts"){return Vl(e,"defaults"),
t!==void 0&&Vl(t,n),Object.assign(Object.create(null),e,t)}function Ql(e,t={}){if(typeof e!="function")throw new TypeError('"hashCons" expected function, got type='+typeof e);t=jb({},t,"info");let n=(
o,i)=>e(i).update(o).digest(),r=e(void 0);return n.outputLen=r.outputLen,n.blockLen=r.blockLen,n.canXOF=r.canXOF,n.create=o=>e(o),Object.assign(n,t),Object.freeze(n)}var ed=e=>({oid:Uint8Array.from([
6,9,96,134,72,1,101,3,4,2,e])});var jo=class{constructor(t,n){_(this,"oHash");_(this,"iHash");_(this,"blockLen");_(this,"outputLen");_(this,"canXOF",!1);_(this,"finished",!1);_(this,"destroyed",!1);
if(Yl(t),kn(n,void 0,"key"),this.iHash=t.create(),typeof this.iHash.update!="function")throw new Error("expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;
let r=this.blockLen,o=new Uint8Array(r);o.set(n.length>r?t.create().update(n).digest():n);for(let i=0;i< o.length;i++)o[i]^=54;this.iHash.update(o),this.oHash=t.create();for(let i=0;i< o.length;i++)o[
i]^=106;this.oHash.update(o),cr(o)}update(t){return vn(this),this.iHash.update(t),this}digestInto(t){vn(this),Zo(t,this),this.finished=!0;let n=t.subarray(0,this.outputLen);this.iHash.digestInto(n),
this.oHash.update(n),this.oHash.digestInto(n),this.destroy()}digest(){let t=new Uint8Array(this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||(t=Object.create(Object.getPrototypeOf(
this),{}));let{oHash:n,iHash:r,finished:o,destroyed:i,blockLen:s,outputLen:a,canXOF:c}=this;return t=t,t.finished=o,t.destroyed=i,t.blockLen=s,t.outputLen=a,t.canXOF=c,t.oHash=n._cloneInto(t.oHash),
t.iHash=r._cloneInto(t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,this.oHash.destroy(),this.iHash.destroy()}},td=(()=>{let e=((t,n,r)=>new jo(t,n).update(r).digest());
return e.create=(t,n)=>new jo(t,n),e})();var Bb=e=>e/2**32|0,Hb=e=>e>>>0;function nd(e,t,n,r){let o=Bb(n),i=Hb(n);e.setUint32(t,r?i:o,r),e.setUint32(t+4,r?o:i,r)}function rd(e,t,n){return e&t^~e&n}
function od(e,t,n){return e&t^e&n^t&n}var Bo=class{constructor(t,n,r,o){_(this,"blockLen");_(this,"outputLen");_(this,"canXOF",!1);_(this,"padOffset");_(this,"isLE");_(this,"buffer");_(this,"view");_(
this,"finished",!1);_(this,"length",0);_(this,"pos",0);_(this,"destroyed",!1);this.blockLen=t,this.outputLen=n,this.padOffset=r,this.isLE=o,this.buffer=new Uint8Array(t),this.view=Ko(this.buffer)}
update(t){vn(this),kn(t);let{view:n,buffer:r,blockLen:o}=this,i=t.length,s=!1;for(let a=0;a< i;){let c=Math.min(o-this.pos,i-a);if(c===o){let u=Ko(t);for(;o<=i-a;a+=o)this.process(u,a);s=!0;continue}
r.set(a===0&&c===i?t:t.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===o&&(this.process(n,0),this.pos=0,s=!0)}return this.length+=t.length,s&&this.roundClean(),this}digestInto(t){vn(this),Zo(t,
this),this.finished=!0;let{buffer:n,view:r,blockLen:o,isLE:i}=this,{pos:s}=this;n[s++]=128,n.fill(0,s),this.padOffset>o-s&&(this.process(r,0),n.fill(0)),nd(r,o-8,this.length*8,i),this.process(r,0),
this.roundClean();let a=t===n?r:Ko(t),c=this.outputLen,u=c/4,l=this.get();if(c%4||u>l.length)throw new Error("invalid outputLen");for(let d=0;d< u;d++)a.setUint32(4*d,l[d],i)}digest(){let{buffer:t,
outputLen:n}=this;this.digestInto(t);let r=t.slice(0,n);return this.destroy(),r}_cloneIntoMeta(t){let{buffer:n,length:r,finished:o,destroyed:i,pos:s}=this;return t.destroyed=i,t.finished=o,t.length=r,
t.pos=s,s&&t.buffer.set(n),t}clone(){return this._cloneInto()}},id=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var Gb=Uint32Array.from([
1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,
264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,
1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,
1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),it=new Uint32Array(64),Is=class extends Bo{constructor(n,r){super(64,n,8,!1);_(this,"A",
0);_(this,"B",0);_(this,"C",0);_(this,"D",0);_(this,"E",0);_(this,"F",0);_(this,"G",0);_(this,"H",0);this.A=r[0]|0,this.B=r[1]|0,this.C=r[2]|0,this.D=r[3]|0,this.E=r[4]|0,this.F=r[5]|0,this.G=r[6]|0,
this.H=r[7]|0}get(){let{A:n,B:r,C:o,D:i,E:s,F:a,G:c,H:u}=this;return[n,r,o,i,s,a,c,u]}set(n,r,o,i,s,a,c,u){this.A=n|0,this.B=r|0,this.C=o|0,this.D=i|0,this.E=s|0,this.F=a|0,this.G=c|0,this.H=u|0}
_cloneInto(n){return(n||(n=new this.constructor)).set(...this.get()),this._cloneIntoMeta(n)}process(n,r){for(let p=0;p<16;p++,r+=4)it[p]=n.getUint32(r,!1);for(let p=16;p<64;p++){let f=it[p-15],m=it[
p-2],h=_e(f,7)^_e(f,18)^f>>>3,g=_e(m,17)^_e(m,19)^m>>>10;it[p]=g+it[p-7]+h+it[p-16]|0}let{A:o,B:i,C:s,D:a,E:c,F:u,G:l,H:d}=this;for(let p=0;p<64;p++){let f=_e(c,6)^_e(c,11)^_e(c,25),m=d+f+rd(c,u,
l)+Gb[p]+it[p]|0,g=(_e(o,2)^_e(o,13)^_e(o,22))+od(o,i,s)|0;d=l,l=u,u=c,c=a+m|0,a=s,s=i,i=o,o=m+g|0}o=o+this.A|0,i=i+this.B|0,s=s+this.C|0,a=a+this.D|0,c=c+this.E|0,u=u+this.F|0,l=l+this.G|0,d=
d+this.H|0,this.set(o,i,s,a,c,u,l,d)}roundClean(){cr(it)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),cr(this.buffer)}},zs=class extends Is{constructor(){super(32,id)}};var Ho=Ql(()=>new zs,
ed(1));var Wb=16,sd=e=>Ms(e.slice(0,Wb));function Fs(e){let t=encodeURIComponent(e.replace(/[\uD800-\uDFFF]/gu,"\ufffd")),n=[];for(let r=0;r< t.length;r+=1){let o=t[r]==="%";n.push(o?parseInt(t.slice(
r+1,r+3),16):t.charCodeAt(r)),o&&(r+=2)}return Uint8Array.from(n)}var ad=e=>sd(Ho(Fs(e))),Ds=e=>Ms(Ho(Fs(e))),Go=class{constructor(t){this.known=new Map;this.start=td.create(Ho,Jl(t))}of(t){var r;
let n=(r=this.known.get(t))!=null?r:sd(this.start.clone().update(Fs(t)).digest());return this.known.set(t,n),n}};var Vb=8,Sn=class{constructor(t){this.name=Ds(`name of ${t}`).slice(0,Vb),this.keyed=
new Go(t)}of(t,...n){return this.keyed.of(JSON.stringify([t,...n]))}},cd=e=>Ds(e.join(`\n`));var ud=e=>`draft/${e}/count`,ld=(e,t)=>`draft/${e}/${t}`,dd={get(e){var r,o;let t=
PropertiesService.getUserProperties().getProperties(),n="";for(let i=0;i< Number((r=t[ud(e)])!=null?r:0);i+=1)n+=(o=t[ld(e,i)])!=null?o:"";return n},keep(e,t){let n={},r=Math.ceil(t.length/2500);for(
let o=0;o< r;o+=1)n[ld(e,o)]=t.slice(o*2500,(o+1)*2500);PropertiesService.getUserProperties().setProperties({...n,[ud(e)]:String(r)})},drop(e){let t=PropertiesService.getUserProperties();for(
let n of Object.keys(t.getProperties()))n.indexOf(`draft/${e}/`)===0&&t.deleteProperty(n)}};var Re=e=>(e>26?Re(Math.floor((e-1)/26)):"")+String.fromCharCode(65+(e-1)%26),pd=e=>[...e].reduce((t,
n)=>t*26+n.charCodeAt(0)-64,0),st=(e,t=e)=>`${Re(e)}2:${Re(t)}`;function _n(e){let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[1]===n-1?r[1]=n:t.push([n,n])}return t}var fd=
/^[=+\-@\t\r\n＝＋－＠']/,Ft=e=>fd.test(e)?`'${e}`:e,qb={text:"@",number:"0",day:"dd/MM/yyyy",time:"dd/MM/yyyy HH:mm"},Dt=e=>{var t;return qb[(t=e.format)!=null?t:"text"]};function Wo(e,t){var o;if(
t==="")return"";let n=(o=e.format)!=null?o:"text";if(n==="number")return Number.isFinite(Number(t))?Number(t):Ft(t);if(n==="text")return Ft(t);let r=Or(t);return Number.isFinite(r)?new Date(r):Ft(t)}
function Vo(e,t){if(t instanceof Date)return e.format==="day"?wt(t.getTime()).slice(0,10):wt(t.getTime());let n=typeof t=="boolean"?t?"TRUE":"FALSE":t==null?"":String(t);return n.charAt(0)==="'"&&
fd.test(n.slice(1))?n.slice(1):n}var md=e=>{let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[r.length-1]===n-1?r.push(n):t.push([n])}return t};function Us(e,t,n){let r=md(t);
return md(e).flatMap(o=>r.map(i=>({row:o[0],column:i[0],values:o.map(s=>i.map(a=>n(s,a)))})))}function qo(e,t,n,r){try{return r()}catch(o){let i=e.getMaxRows();if(t<=i)throw o;
return e.insertRowsAfter(i,t-i+n),r()}}var Yb=3,hd="Cần sửa: ",Xo=(e,t)=>e&&e.indexOf(hd)!==0?e:t?hd+t:"",G=e=>P[e].columns;function Zs(e,t,n){let r=new Map;for(let[o,i]of Object.entries(G(e))){let s=
n.findIndex(a=>String(a).trim()===i.heading);if(s<0)throw new I({key:"workbook.lostColumn",with:{tab:t,column:i.heading}});if(n.some((a,c)=>c>s&&String(a).trim()===i.heading))throw new I({key:
"workbook.twoColumns",with:{tab:t,column:i.heading}});r.set(o,s+1)}return r}function Xb(e){try{return e.getSheetValues(1,1,-1,-1)}catch(t){if(e.getLastRow()>0)throw t;return[]}}var Jb=(e,t)=>{let n=
e.findIndex(({column:r})=>r.code==="own");return Do(n<0?[]:t.map(r=>r[n]))},Qb={accounts:"rowId",units:"code"},Yo=class{constructor(t,n,r){this.tab=t;this.sheet=n;this.untidy=new Map;this.asRead=
new Map;this.typedRows=new Set;this.typedKeys=new Set;this.ownKeys=new Set;this.writtenBefore=new Set;this.key=Qb[t];let[o=[],...i]=Xb(n);this.positions=Zs(t,P[t].title,o);let s=Object.entries(G(
t)).map(([u,l])=>({key:u,column:l,at:this.positions.get(u)-1})),a=i.map(u=>s.map(({column:l,at:d})=>Vo(l,u[d]))),c=r!=null?r:Jb(s,a);this.rows=a.map((u,l)=>this.rowFrom(s,u,c,l)),this.known=
this.rows.length}rowFrom(t,n,r,o){let i={};return t.forEach(({key:s,column:a},c)=>{var l;(i[s]=Uo(a,n[c],r))!==n[c]&&this.untidy.set(s,[...(l=this.untidy.get(s))!=null?l:[],o])}),i}rowAsRead(t){var n;
return t< this.known?(n=this.asRead.get(t))!=null?n:this.rows[t]:void 0}blocks(t,n,r){let o=new Map(n.map(s=>[this.positions.get(s),s])),i=s=>G(this.tab)[o.get(s)];return Us(t,[...o.keys()],(s,a)=>Wo(
i(a),r(s,o.get(a)))).map(({row:s,column:a,values:c})=>({row:s,column:a,values:c,formats:c.map(u=>u.map((l,d)=>Dt(i(a+d))))}))}rangeOf({row:t,column:n,values:r}){return this.sheet.getRange(t,n,
r.length,r[0].length)}write(t,n,r,o){for(let i of this.blocks(t,n,r)){let s=this.rangeOf(i);o&&s.setNumberFormats(i.formats),s.setValues(i.values)}}putTyped(t){if(t.length===0)return;let n=new Map(
t.map(r=>[J(r.index),r.cells]));this.write([...n.keys()],Object.keys(t[0].cells),(r,o)=>{var i;return(i=n.get(r)[o])!=null?i:""},!0),this.remember(t);for(let{index:r,cells:o}of t){this.typedRows.add(
r);for(let i of Object.keys(o))this.typedKeys.add(i)}}putOwn(t){if(t.length===0)return;let n=Object.keys(t[0].cells),r=Us(t.map(c=>c.index),[1],()=>0).length>Yb,o=this.renamed(t),i=!r&&
o.length===t.length;this.remember(t);for(let c of n)this.ownKeys.add(c);let s=(c,u)=>this.rows[c-2][u],a=r?this.rows.map((c,u)=>J(u)):t.map(c=>J(c.index));this.write(a,i?n:n.filter(c=>c!==this.key),s,
!1),!i&&o.length&&this.write(o.map(c=>J(c.index)),[this.key],s,!1)}renamed(t){let{key:n}=this;return n===void 0||!(n in t[0].cells)?[]:t.filter(({index:r,cells:o})=>o[n]!==this.rows[r][n])}makeRoom(
t){let n=this.sheet.getMaxRows(),r=J(this.rows.length)+t-1-n;r>0&&this.sheet.insertRowsAfter(n,r)}append(t){if(t.length===0)return;let n=Object.fromEntries(Object.keys(G(this.tab)).map(r=>[r,""]));
for(;;){let r=J(this.rows.length),o=this.blocks(t.map((a,c)=>r+c),Object.keys(t[0]),(a,c)=>{var u;return(u=t[a-r][c])!=null?u:""}),i=qo(this.sheet,r+t.length-1,0,()=>o.map(a=>this.rangeOf(a))),s=
Math.max(0,...i.map(a=>a.getValues().reduce((c,u,l)=>u.some(d=>d!=="")?l+1:c,0)));if(s===0){i.forEach((a,c)=>a.setNumberFormats(o[c].formats).setValues(o[c].values));break}for(let a=0;a< s;
a+=1)this.rows.push({...n})}for(let r of t)this.typedRows.add(this.rows.length),this.rows.push({...n,...r});for(let r of Object.keys(t[0]))this.typedKeys.add(r)}putNotes(t){let n=t.map(m=>J(m.index)),
r=Object.keys(t[0].notes),o=r.map(m=>this.positions.get(m)),[i,s]=[Math.min(...n),Math.max(...n)],[a,c]=[Math.min(...o),Math.max(...o)],u=new Map(t.map(m=>[J(m.index),m.notes])),l=new Map(r.map((m,
h)=>[o[h],m])),d=this.sheet.getRange(i,a,s-i+1,c-a+1),p=d.getNotes(),f=p.map((m,h)=>m.map((g,k)=>{var Y,me;let R=(me=u.get(i+h))==null?void 0:me[(Y=l.get(a+k))!=null?Y:""];return R===void 0?g:Xo(g,R)}
));JSON.stringify(f)!==JSON.stringify(p)&&d.setNotes(f)}at(t){return this.positions.get(t)}remember(t){for(let{index:n,cells:r}of t){let o=this.rows[n];n< this.known&&!this.asRead.has(n)&&
this.asRead.set(n,{...o}),Object.assign(o,r)}}};var at=({tab:e,positions:t})=>Object.entries(G(e)).map(([n,r])=>({key:n,column:r,at:t.get(n)})).sort((n,r)=>n.at-r.at);function ex(e,t){let n=gd(t),r=[
];return e.forEach((o,i)=>{if(n.includes(o))return;let a=(i===0?-1:n.indexOf(e[i-1]))+1,c=n[a],u=a>=n.length||!e.includes(c)?{do:"write",at:a,heading:o,old:c!=null?c:""}:{do:"insert",at:a,heading:o,
old:""};r.push(u),yd(n,u)}),r}function gd(e){let t=e.map(n=>n.trim());for(;t.length&&t[t.length-1]==="";)t.pop();return t}var yd=(e,{do:t,at:n,heading:r})=>{e.splice(n,t==="insert"?0:1,r)};
function tx(e,t,n,r){let o=gd(n),i=r,s=ex(Jo(e),n).map(a=>{let{do:c,at:u,heading:l,old:d}=a;return i=bd(t,i,u+1)+(c==="insert"?1:0),c==="insert"&&t.insertColumnBefore(u+1),t.getRange(1,
u+1).setNumberFormat("@").setValue(l),yd(o,a),d?{key:"setup.headingBack",with:{tab:P[e].title,column:l,old:d}}:{key:"setup.columnMade",with:{tab:P[e].title,column:l}}});return{now:o,columns:i,did:s}}
var Jo=e=>Object.values(G(e)).map(({heading:t})=>t);function bd(e,t,n){return t< n&&e.insertColumnsAfter(t,n-t),Math.max(t,n)}function xd(e,{sheet:t,made:n}){var u;let[r,o]=[t.getMaxRows(),
t.getMaxColumns()],i=n?[]:((u=t.getRange(1,1,1,o).getValues()[0])!=null?u:[]).map(String),s=(l,d,p)=>({tab:e,sheet:t,isNew:d,rows:r,columns:p,positions:Zs(e,P[e].title,l)});if(i.some(l=>l!=="")){
let l=tx(e,t,i,o);return{open:s(l.now,!1,l.columns),did:l.did}}let a=bd(t,o,Jo(e).length),c=s(Jo(e),n||t.getLastRow()===0,a);return c.isNew||Ks(c),{open:c,did:[]}}function Ks({tab:e,sheet:t}){let n=
Jo(e);t.getRange(1,1,1,n.length).setNumberFormat("@").setValues([n])}function wd(e,{rows:t,columns:n}){let[r="",o=r]=e.replace(/\$/g,"").toUpperCase().split(":"),i=l=>[pd(/^[A-Z]*/.exec(l)[0]),Number(
/\d*$/.exec(l)[0])],[[s,a],[c,u]]=[i(r),i(o)];return{top:a||1,bottom:u||t,left:s||1,right:c||n}}function ur(e,t){if(!e)return"";let{top:n,bottom:r,left:o,right:i}=wd(e,t);return`${n} ${o} ${r} ${i}`}
var Rn=(e,t)=>e.flatMap(n=>{let{top:r,bottom:o,left:i,right:s}=wd(n,t);return Array.from({length:s-i+1},(a,c)=>`${i+c}: ${r}-${o}`)}).sort().join(),$n=e=>e.split(
/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((t,n)=>n%2?t:t.replace(/\s+/g,"").toUpperCase()).join(""),js=e=>e.toLowerCase();var Bs="Sổ Tài Khoản: ",Gs=e=>e.getEmail().toLowerCase();function Qo(e,t,n){
let r=e.getEditors().map(s=>({user:s,email:Gs(s)})),o=s=>s!==""&&t.includes(s),i=r.map(({email:s})=>s);return{staff:i.filter(s=>s!==n&&o(s)),unseen:t.filter(s=>s&&s!==n&&!i.includes(s)),others:
r.filter(({email:s})=>!o(s)&&!(s&&s===n)),owner:n,me:Session.getEffectiveUser()}}function nx({tab:e,positions:t}){let n=o=>_n(at({tab:e,positions:t}).filter(({column:i})=>i.writer===o).map(({at:i}
)=>i)),r={name:"dòng tiêu đề",range:"1:1",open:[]};return e==="units"?[{name:"danh sách đơn vị",range:"",open:n("us").map(([o,i])=>st(o,i))}]:e==="accounts"?[r,...n("staff").map(([o,i])=>({name:
`cột ${[...new Set([o,i])].map(Re).join("–")}, duyệt`,range:st(o,i),open:[]}))]:e==="log"?[r]:[{name:`thẻ ${P[e].title}`,range:"",open:[]}]}var kd=e=>e.getA1Notation(),vd=e=>e.getEditors().map(Gs),rx=
(e,t,n)=>ur(e.range,n)===ur(t.range,n)&&Rn(e.open,n)===Rn(t.open,n),Hs=({editors:e},t)=>t.filter(n=>!e.includes(n));function ox(e,{staff:t,unseen:n,owner:r},o){let i=e.editors.filter(Boolean);
return Hs(e,t).length===0&&i.every(s=>[r,o,...t,...n].includes(s))&&e.editors.length-i.length<=Hs(e,n).length}var On=class{constructor(t){this.people=t;this.hiddenStay=!1;this.me=Gs(t.me)}ensure(t){
let n=nx(t),r=t.made?[]:this.ours(t,n),o=(a,c)=>a.name===c.name&&rx(a,c,t)&&!a.warns&&ox(a,this.people,this.me),i=n.filter(a=>!r.some(c=>o(c,a))),s=r.filter(a=>!n.some(c=>o(a,c)));return s.forEach(({
protection:a})=>a.remove()),r.filter(a=>!s.includes(a)).forEach(a=>this.letUnseenIn(a.protection,Hs(a,this.people.unseen))),i.forEach(a=>this.protect(t.sheet,a)),i.length||s.length?[{key:
"setup.protection",with:{tab:P[t.tab].title}}]:[]}ours({sheet:t,...n},r){let{SHEET:o,RANGE:i}=SpreadsheetApp.ProtectionType,s=t.getProtections(o).map(c=>({protection:c,description:c.getDescription(),
range:""})),a=t.getProtections(i).map(c=>({protection:c,description:c.getDescription(),range:void 0}));return[...s,...a].flatMap(({protection:c,description:u,range:l})=>{if(u&&u.indexOf(
Bs)!==0)return[];let d=l!=null?l:kd(c.getRange()),p=d!==""&&r.some(f=>ur(f.range,n)===ur(d,n));return!u&&!(p&&this.stopsNobody(c))?[]:[{protection:c,range:d,name:u.slice(Bs.length),open:d?[]:
c.getUnprotectedRanges().map(kd),warns:c.isWarningOnly(),editors:vd(c)}]})}stopsNobody(t){let n=vd(t);return this.people.others.every(({email:r})=>n.includes(r))}protect(t,{name:n,range:r,open:o}){
var p;let{staff:i,unseen:s,others:a,owner:c,me:u}=this.people,l=r?t.getRange(r).protect():t.protect();l.setDescription(Bs+n),o.length&&l.setUnprotectedRanges(t.getRangeList(o).getRanges()),this.me?
l.addEditors([...new Set([this.me,...i,c])].filter(Boolean)):l.addEditor(u).addEditors([...i,c].filter(Boolean));let d=a.map(({email:f})=>f).filter(Boolean);d.length&&l.removeEditors(d);for(let{user:
f,email:m}of a)m||this.takeOff(l,f);this.letUnseenIn(l,s),(p=this.domain)!=null||(this.domain=l.canDomainEdit()),this.domain&&l.setDomainEdit(!1)}takeOff(t,n){try{t.removeEditor(n)}catch{
this.hiddenStay=!0}}letUnseenIn(t,n){for(let r of n)try{t.addEditor(r)}catch{}}};var Ut='*LEN("STK")',Sd={missing:["#f4c7c3","#7a1c14"],fix:["#fce8b2","#5f4300"],reported:["#d2e3fc","#174ea6"],
approved:["#ceead6","#0d652d"],none:["#e8eaed","#3c4043"],quiet:["#f8f9fa","#5f6368"],late:["#fad2cf","#8c1d18"]};function _d(e,t,n,r){let o=r.map(({key:a})=>t.get(a)),i=Math.min(...o),s=r.map(({key:
a,holds:c})=>`(${Re(i)}$1="${G(e)[a].heading}")*${c}`);return{colour:n,columns:[[i,Math.max(...o)]],formula:`=(${s.join("+")})${Ut}`}}var Vs=e=>t=>`$${Re(e.get(t))}2`,Rd=e=>(t,n)=>`(${Vs(e)(
t)}="${n}")`;function ix(e){let[t,n]=[Vs(e),Rd(e)],r=(...o)=>o.map(i=>[e.get(i),e.get(i)]);return[{colour:"missing",columns:r("name","status"),formula:`=${n("status",b.missing)}${Ut}`},_d("units",e,
"fix",[{key:"status",holds:n("status",b.fix)},{key:"timeliness",holds:n("timeliness",T.grace)},{key:"faults",holds:`(${t("faults")}<>"")`}]),...["reported","approved","none"].map(o=>({colour:o,
columns:r("status"),formula:`=${n("status",b[o])}${Ut}`})),{colour:"late",columns:r("timeliness"),formula:`=(${n("timeliness",T.overdue)}+${n("timeliness",T.late)})${Ut}`}]}function sx(e){let[t,n]=[
Vs(e),Rd(e)],r=o=>[[e.get(o),e.get(o)]];return[{colour:"quiet",columns:[[1,Math.max(...e.values())]],formula:`=${n("usage",q.stopped)}${Ut}`},_d("accounts",e,"fix",[...Cr.map(({key:o,bit:i})=>({key:o,
holds:`ISODD(INT(${t("mask")}/${2**i}))`})),{key:"faults",holds:`(${t("faults")}<>"")`},{key:"review",holds:n("review",B.returned)}]),{colour:"approved",columns:r("review"),formula:`=${n("review",
B.passed)}${Ut}`},{colour:"reported",columns:r("changed"),formula:`=(${t("changed")}<>"")${Ut}`}]}var Ws={units:ix,accounts:sx},ax=e=>{var t,n;return $n(String((n=(t=e.getBooleanCondition())==null?
void 0:t.getCriteriaValues()[0])!=null?n:""))},cx=e=>e.getRanges().map(t=>t.getA1Notation()),$d=e=>e.columns.map(([t,n])=>st(t,n));function ux({sheet:e},t,n){let r=e.getRangeList(t.flatMap(i=>$d(
i))).getRanges(),o=t.map(i=>SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(i.formula).setBackground(Sd[i.colour][0]).setFontColor(Sd[i.colour][1]).setRanges(r.splice(0,
i.columns.length)).build());e.setConditionalFormatRules([...o,...n])}function lr(e){var i;let t=(i=Ws[e.tab])==null?void 0:i.call(Ws,e.positions);if(!t)return[];let n=(e.isNew?[]:
e.sheet.getConditionalFormatRules()).map(s=>({rule:s,formula:ax(s)})),r=n.filter(({formula:s})=>s.indexOf('LEN("STK")')>=0);return r.length===t.length&&t.every((s,a)=>r[a].formula===$n(s.formula)&&Rn(
cx(r[a].rule),e)===Rn($d(s),e))?[]:(ux(e,t,n.filter(s=>!r.includes(s)).map(({rule:s})=>s)),[{key:"setup.colours",with:{tab:P[e.tab].title}}])}var lx="#e8f0fe",dx="#f1f3f4",Od=e=>e.writer==="us"?dx:lx,
ei=({tab:e})=>({tab:P[e].title});function Td({sheet:e},t){for(let n of new Set(t.map(({column:r})=>Dt(r)))){let r=t.filter(({column:o})=>Dt(o)===n).map(({at:o})=>o);e.getRangeList(_n(r).map(([o,
i])=>st(o,i))).setNumberFormat(n)}}function px(e){let t=at(e),n=e.sheet.getRange(2,1,e.rows-1,t[t.length-1].at).getNumberFormats(),r=t.filter(({at:o,column:i})=>n.some(s=>js(s[o-1])!==js(Dt(i))));
return Td(e,r),r.length?[{key:"setup.formats",with:ei(e)}]:[]}var Pd=e=>at(e).flatMap(({at:t,column:n})=>n.choices?[{column:n,choices:n.choices,range:e.sheet.getRange(st(t))}]:[]),Ed=(e,
t)=>SpreadsheetApp.newDataValidation().requireValueInList([...e],!0).setAllowInvalid(!0).setHelpText(t).build(),fx=(e,t,n)=>JSON.stringify(e.getCriteriaValues())===JSON.stringify([t,!0])&&
e.getAllowInvalid()&&e.getHelpText()===n;function Cd(e){try{return e(),SpreadsheetApp.flush(),!0}catch{return!1}}function mx(e){var r;let t=!1,n=[];for(let{column:o,choices:i,range:s}of Pd(e)){let a=
s.getDataValidations(),c=(r=a[0])==null?void 0:r[0],u=c&&fx(c,i,o.help)?c:Ed(i,o.help);Cd(()=>s.setDataValidation(u))?t=a.some(l=>!l[0])||t:n.push(o.heading)}return[...t?[{key:"setup.choices",with:ei(
e)}]:[],...n.length?[{key:"setup.table",with:{...ei(e),columns:n.join("”, “")}}]:[]]}function hx(e){let t=at(e),n=e.sheet.getRange(1,1,1,t[t.length-1].at),r=new Map(t.map(({at:u,column:l})=>[u,l])),[
o,i]=[n.getNotes()[0],n.getBackgrounds()[0]],s=o.map((u,l)=>{var d,p;return(p=(d=r.get(l+1))==null?void 0:d.help)!=null?p:u}),a=i.map((u,l)=>r.has(l+1)?Od(r.get(l+1)):u),c=JSON.stringify([o,
i])===JSON.stringify([s,a]);return c||n.setNotes([s]).setBackgrounds([a]).setFontWeight("bold").setVerticalAlignment("middle").setWrap(!0),!c}var Ad=({sheet:e},t)=>{for(let[n,r]of _n(t.map(({at:o}
)=>o)))e.hideColumns(n,r-n+1)};function gx(e){let t=at(e).filter(({at:n,column:r})=>r.hidden&&!e.sheet.isColumnHiddenByUser(n));return Ad(e,t),t.length>0}function yx({sheet:e},t){for(let n of new Set(
t.map(({column:r})=>r.width)))for(let[r,o]of _n(t.filter(({column:i})=>i.width===n).map(({at:i})=>i)))e.setColumnWidths(r,o-r+1,n)}function Ld(e){let{tab:t,sheet:n,rows:r}=e,o=at(e);n.setTabColor(P[
t].color),n.setFrozenRows(1),P[t].frozenColumns&&n.setFrozenColumns(P[t].frozenColumns),yx(e,o),Ad(e,o.filter(({column:s})=>s.hidden)),n.getRange(1,1,r,o.length).setNumberFormat("@").setWrap(
!0).setVerticalAlignment("top"),Td(e,o.filter(({column:s})=>Dt(s)!=="@"));let i=Pd(e);i.length&&Cd(()=>{for(let{column:s,choices:a,range:c}of i)c.setDataValidation(Ed(a,s.help))}),n.getRange(1,1,1,
o.length).setNotes([o.map(({column:s})=>s.help)]).setBackgrounds([o.map(({column:s})=>Od(s))]).setFontWeight("bold").setVerticalAlignment("middle")}var qs=e=>[...px(e),...mx(e)];function Nd(e){let t=[
hx(e),gx(e)].some(Boolean);return[...qs(e),...t?[{key:"setup.looks",with:ei(e)}]:[]]}var ti=["accounts","units"],bx=100,Md=400;function xx({sheet:e,rows:t}){let n=e.getMaxRows(),r=J(t.length)-1;
return n-r>=bx?n:(e.insertRowsAfter(n,Md),n+Md)}function Id(e,t,n){let r,o=t;for(let i of ti){let s=e(i),a=xx(s);if(a===t[i])continue;let{sheet:c,positions:u}=s,l={tab:i,sheet:c,isNew:!1,rows:a,
columns:c.getMaxColumns(),positions:u};qs(l),lr(l),r!=null||(r=new On(n())),r.ensure({...l,made:!1}),o={...o,[i]:a}}return o}var Ys=5,Tn=10,dr=[["Phải báo cáo",""],[T.onTime,"timeliness"],[T.grace,
"timeliness"],[T.late,"timeliness"],[b.missing,"status"],[b.fix,"status"],[b.reported,"status"],[b.approved,"status"],[b.none,"status"]];function Fd(e){let t=new Map(e.map(r=>[r.code,r.name])),n=r=>[
...new Set(e.filter(o=>o.code).map(o=>o[r]).filter(Boolean))].map(o=>({text:o,label:r==="parent"&&t.get(o)||o})).sort((o,i)=>fc(o.label,i.label));return{kinds:n("kind"),parents:n("parent")}}var pr=
e=>{let{kinds:t,parents:n}=Fd(e);return un(JSON.stringify([t,n]))};function wx(e,t,n){let r=d=>{let p=Re(t.get(d));return`'${e.replace(/'/g,"''")}'!${p}2:${p}`},o=vc(r),i=(d,p,f=
"")=>`=SUMPRODUCT(${o}${p?`*(${r(p)}="${d}")`:""}${f})`,s=(d,p)=>{let f=[...new Set([p,Ft(p)])].map(m=>`(${r(d)}="${m.replace(/"/g,'""')}")`);return f.length>1?`(${f.join("+")})`:f[0]},a=d=>[...d,
...Array(Tn-d.length).fill("")],c=(d,p,f)=>[a([]),a([d,...dr.map(([m])=>m)]),...f.map(m=>[Ft(m.label),...dr.map(([h,g])=>i(h,g,`*${s(p,m.text)}`))])],u=[...dr.map(([d,p])=>a([d,i(d,p)])),a([
"Số tài khoản, trang, nhóm",`=SUM(${r("count")})`])];return[...[a(["TỔNG HỢP BÁO CÁO TÀI KHOẢN FACEBOOK"]),a(["Tính đến ngày","=TODAY()"]),a([]),a(["Chỉ tiêu","Số đơn vị"]),...u],...c(
"Theo loại đơn vị","kind",n.kinds),...c("Theo cấp trên","parent",n.parents)]}function kx(e){try{return e.getCharts().length>0}catch{return!0}}function zd(e){if(kx(e))return[];let t=e.getRange(Ys+1,1,
dr.length-1,2);return e.insertChart(e.newChart().asBarChart().setTitle("Tình hình báo cáo").addRange(t).setPosition(4,4,0,0).build()),[{key:"setup.chart"}]}function vx(e,t){let[n,r]=[e.getFormulas(),
e.getValues()];return t.every((o,i)=>o.every((s,a)=>s.charAt(0)==="="?$n(n[i][a])===$n(s):!n[i][a]&&Ft(String(r[i][a]))===s))}var Sx=e=>e.flatMap((t,n)=>n===0?["A1"]:t[0]==="Chỉ tiêu"||t[1]===dr[0][
0]?[`A${n+1}:${Re(Tn)}${n+1}`]:[]);function ni(e,t,n,r){let o=wx(t,n,Fd(r)),[i,s]=[e.getLastRow(),e.getMaxRows()],a=Math.max(o.length,i);s< a&&e.insertRowsAfter(s,a-s);let c=e.getRange(1,1,a,Tn),u=
Array.from({length:a},(d,p)=>{var f;return(f=o[p])!=null?f:Array(Tn).fill("")});if(i>0){if(vx(c,u))return zd(e);c.clearContent().setFontWeight("normal").setBackground(null)}c.setNumberFormat("0"),
e.getRange(2,2).setNumberFormat("dd/MM/yyyy"),e.getRangeList(Sx(o)).setFontWeight("bold").setBackground("#e8f0fe"),e.getRange(Ys-1,2,a-Ys+2,Tn-1).setHorizontalAlignment("right"),e.setColumnWidth(1,
360),e.setColumnWidths(2,Tn-1,115),c.setValues(u);let l=[{key:"setup.summary"},...zd(e)];return SpreadsheetApp.flush(),l}function Pn(e=2e4){for(let t=0;t<2;t+=1)try{let n=LockService.getScriptLock();
return n.tryLock(e)?n:void 0}catch{Utilities.sleep(500)}}var _x=500;function Dd(e,t,n,r){var c;let o=e.getLastRow(),i=Rx(o>0?(c=e.getSheetValues(1,1,1,-1)[0])!=null?c:[]:[]),s=t.map(u=>{var l,d,p;
return{at:n,who:r,what:u.what,unit:(l=u.unit)!=null?l:"",rowId:(d=u.rowId)!=null?d:"",columns:((p=u.columns)!=null?p:[]).join(", ")}}),a=Math.max(o,1)+1;qo(e,a+s.length-1,_x,()=>e.getRange(a,1,
s.length,i.length)).setValues(s.map(u=>i.map(l=>l?Wo(Dn[l],u[l]):"")))}function Rx(e){let t=Object.keys(Dn),n=e.map(r=>t.find(o=>Dn[o].heading===String(r).trim()));return t.every(r=>n.includes(r))?n:
t}function Ud(e,t){let n=e.split("/"),r=n.length-2;return n[r-2]!==Hr.prefix?e:(n[r]=n[r].split(".").map(o=>{var i;return(i=t.get(o))!=null?i:o}).sort().join("."),n.join("/"))}function Zd(e,t){let{
rows:n}=e.table("accounts"),r=n.flatMap((i,s)=>{let a=i.approved?t(i):void 0;return a!==void 0&&a!==i.approved?[{index:s,cells:{approved:a}}]:[]}),o=new Map(r.map(({index:i,cells:s})=>[sr(n[i]),sr({
...n[i],...s})]));return e.putOwn("letters",e.table("letters").rows.flatMap((i,s)=>{let a=Ud(i.key,o);return a===i.key?[]:[{index:s,cells:{key:a}}]})),e.putOwn("accounts",r),r.length}var Kd=(e,t)=>Zd(
e,n=>au(n.approved,n,t)),jd=(e,t)=>Zd(e,n=>Qr(n,t)?Ot(n,t):void 0);var Bd=[{number:1,why:"The first layout: every tab starts with its headings frozen.",run:({sheets:e})=>{for(let t of Object.values(
e))t.getFrozenRows()===0&&t.setFrozenRows(1)}},{number:2,why:"Marks of approved rows are keyed and by column name: those of 0.1.0 could be guessed, and a column more voided them all.",run:({sheets:e,
office:t,markKey:n})=>{e.accounts&&Kd(t,n)}}],Hd=Bd.length;function Gd(e,t,n){for(let r of Bd)r.number<=e||(r.run(t),n(r.number))}function Wd(e,t){var n,r;for(let o=0;o< Math.max(e.length,t.length);
o+=1)if(((n=e[o])!=null?n:"")!==((r=t[o])!=null?r:""))return!1;return!0}function $x(e,t){let n=new Map;return e.forEach((r,o)=>{var s;let i=t(r);i&&n.set(i,[...(s=n.get(i))!=null?s:[],o])}),n}var Xs=
class{constructor(t,n,r){this.known=t;this.found=n;this.sight=r;this.out={put:[],add:[],stands:[]};this.free=[];this.homeless=new Set;this.over=new Set;this.inDoubt=!1;this.owners=new Map;var o;for(
let{now:i}of t)this.owners.set(r.idOf(i),((o=this.owners.get(r.idOf(i)))!=null?o:0)+1);this.placeOf=new Map(t.flatMap((i,s)=>this.ids(i).map(a=>[a,s])))}ids({was:t,now:n}){let[r,o]=[this.sight.idOf(
n),t===void 0?"":this.sight.idOf(t)];return[r,o!==r&&!this.owners.has(o)?o:""].filter(i=>i!=="")}look(){let t=$x(this.found,r=>this.sight.idOf(r));this.known.forEach((r,o)=>{let i=this.ids(r),s=
i.flatMap(c=>{var u;return(u=t.get(c))!=null?u:[]}),[a]=s;r.written&&this.owners.get(this.sight.idOf(r.now))===1?this.place(r,o,s):(this.out.stands[o]=a,i.length&&a===void 0&&this.homeless.add(o))});
let n=-1;this.out.stands.forEach((r,o)=>{r===void 0||this.over.has(r)||((r< n||r>o)&&(this.inDoubt=!0),n=r)})}place(t,n,r){let o=r.filter(a=>this.sight.textOf(this.found[a])===this.sight.textOf(
t.now)),[i]=r.filter(a=>!o.includes(a)),s=i!=null?i:o.includes(n)?n:o[0];this.out.stands[n]=s,i!==void 0&&(o.length||t.was&&this.sight.textOf(this.found[i])===this.sight.textOf(t.was))&&
this.out.put.push({index:i,row:t.now});for(let a of o)this.over.add(a);(o.length!==1||o[0]!==n)&&(this.inDoubt=!0),this.free.push(...o.filter(a=>a!==s)),i===void 0&&this.homeless.add(n)}giveBack(){
let n=[...[...this.homeless].filter(s=>this.out.stands[s]!==void 0).map(s=>({index:this.out.stands[s],writer:s})),...this.free.map(s=>({index:s,writer:-1}))],r=({index:s,writer:a})=>this.homeless.has(
a)&&this.restOf(a)===this.sight.restOf(this.found[s]),i=n.filter(s=>!(r(s)&&this.settle(s,s.writer))).filter(s=>!this.settle(s,this.ownerOf(s.index,a=>this.restOf(a)===this.sight.restOf(this.found[
s.index]))));for(let s of i)this.settle(s,this.homeless.has(s.writer)?s.writer:this.ownerOf(s.index,()=>!0))||this.empty(s.index)}empty(t){this.out.put.push({index:t}),this.neighbour(t,
1)< this.known.length&&(this.inDoubt=!0)}restOf(t){var n;return this.sight.restOf((n=this.known[t].was)!=null?n:this.known[t].now)}ownerOf(t,n){let r=[...this.homeless].filter(n),[o,i]=this.around(t),
s=r.filter(c=>c>o&&c< i);s.length>1&&(this.inDoubt=!0);let a=this.inDoubt||this.sight.restOf(this.found[t])!=="";return(s.length||!a?s:r).sort((c,u)=>Math.abs(c-t)-Math.abs(u-t))[0]}around(t){return[
this.neighbour(t,-1),this.neighbour(t,1)]}neighbour(t,n){for(let r=t+n;r>=0&&r< this.found.length;r+=n){let o=this.over.has(r)?void 0:this.placeOf.get(this.sight.idOf(this.found[r]));if(
o!==void 0)return o}return n<0?-1:this.known.length}settle({index:t,writer:n},r){return r===void 0?!1:(this.homeless.delete(r),r!==n&&this.out.put.push({index:t,row:this.known[r].now}),
this.out.stands[r]=t,!0)}addLost(){if(!this.known.some(({written:r})=>r))return;let n=this.out.stands.filter(r=>r!==void 0&&this.over.has(r)).map(r=>this.around(r));for(
let r of this.homeless)this.out.stands[r]=void 0,(this.known[r].written||this.inDoubt||n.some(([o,i])=>r>o&&r< i))&&this.out.add.push(this.known[r].now)}};function Vd(e,t,n){let r=new Xs(e,t,n);
return r.look(),r.giveBack(),r.addLost(),r.out}var ct=e=>e,qd=e=>e.typedRows.size>0||[...e.ownKeys].some(t=>G(e.tab)[t].writer!=="us"),Js=e=>e.typedRows.size>0||e.ownKeys.size>0;function Yd({tab:e,
sheet:t,rows:n,key:r,positions:o}){if(r===void 0)return!1;let[,...i]=t.getSheetValues(1,o.get(r),-1,1);return!Wd(n.map(s=>ct(s)[r]),i.map(([s])=>Uo(G(e)[r],Vo(G(e)[r],s))))}function Ox(e){let n=
Object.entries(G(e.tab)).filter(([,{writer:s}])=>s!=="us").map(([s])=>s),r=[...e.typedKeys],o=n.filter(s=>!e.typedKeys.has(s)&&!e.ownKeys.has(s)),i=(s,a)=>a.map(c=>ct(s)[c]).join(`\n`).trim();return{
idOf:s=>ct(s)[e.key]||i(s,n).trim(),textOf:s=>i(s,r),restOf:s=>i(s,o)}}function Xd(e,t){let n=e.rows.map((a,c)=>({was:e.rowAsRead(c),now:a,written:e.typedRows.has(c)||e.writtenBefore.has(ct(a)[
e.key])}));for(let{now:a,written:c}of n)c&&t.writtenBefore.add(ct(a)[e.key]);for(let a of e.typedKeys)t.typedKeys.add(a);let{put:r,add:o,stands:i}=Vd(n,t.rows,Ox(e)),s=(a,c)=>Object.fromEntries([
...a].map(u=>[u,c?ct(c)[u]:""]));t.putTyped(r.map(({index:a,row:c})=>({index:a,cells:s(e.typedKeys,c)}))),t.append(o.map(a=>s(e.typedKeys,a))),t.putOwn(n.flatMap(({now:a},c)=>{let u=i[c];
return u!==void 0&&[...e.ownKeys].some(l=>l!==e.key&&ct(t.rows[u])[l]!==ct(a)[l])?[{index:u,cells:s([...e.ownKeys].filter(l=>l!==e.key),a)}]:[]}))}function Jd(e,t){return typeof t=="bigint"?
t.toString():t}var ea=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function Qd(e){
return new ea(e)}function ep(e){return e==null}function tp(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function np(e,t,n){Object.defineProperty(e,t,{value:
n,writable:!0,enumerable:!0,configurable:!0})}var ta="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function ri(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function rp(
e){if(ri(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;return!(ri(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}
function oi(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function mr(e,t,n){let r=new e._zod.constr(t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function fe(e){let t=
e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?void 0:t.error)!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function op(e){return Object.keys(e).filter(t=>e[
t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function lt(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:
n.continue)!==!0)return!0;return!1}function ip(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}
function dt(e,t){return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function fr(e){return typeof e=="string"?e:e==null?void 0:e.message}function na(e){var n,r;
let t=[];for(let o of e!=null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let s=(r=(n=i.maximum)!=null?n:i.length)!=null?r:i.size;s>=0&&t.push([s,o])}return t}
function ii(e,t,n){var o;var r;for(let i=t;i< e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function pt(e,t,n){var c,u,l,d,p,f,m,h,g,k,R,Y,me,Gt,_r,Fa,Da;var r;let o=(u=(c=e.inst)==null?void 0:
c._zod)==null?void 0:u.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(l=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==e.inst?(p=(d=e.schema)==null?void 0:
d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(Fa=(_r=(me=(R=(g=fr((h=(m=(f=e.inst)==null?void 0:f._zod.def)==null?void 0:m.error)==null?void 0:h.call(m,e)))!=null?g:fr(i==null?void 0:
i(e)))!=null?R:fr((k=t==null?void 0:t.error)==null?void 0:k.call(t,e)))!=null?me:fr((Y=n.customError)==null?void 0:Y.call(n,e)))!=null?_r:fr((Gt=n.localeError)==null?void 0:Gt.call(n,e)))!=null?Fa:
"Invalid input",a={};for(let xt of Object.keys(e))xt==="inst"||xt==="schema"||xt==="continue"||xt==="input"||xt==="__proto__"||(a[xt]=e[xt]);return(Da=a.path)!=null||(a.path=[]),a.message=s,t!=null&&
t.reportInput&&(a.input=e.input),a}var Tx=/[\uD800-\uDBFF]/;function sp(e){let t=e.length;if(!Tx.test(e))return t;let n=t;for(let r=0;r< t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(
r+1)&64512)===56320&&(n--,r++);return n}function ap(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function cp(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,
n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):Px(e,n,r.value)}}function Zt(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function ra(e,
t,n){return Zt(e,t,n,!1)}function Px(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:Zt(this,t,n.bind(this))},set(r){Zt(this,t,r)}})}function Ex(e,t){let n=
Object.getPrototypeOf(e);return t in n?void 0:n}var Qs,ut=!1,Cx={configurable:!0,get(){ut=!0}};function En(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&Qs!==e._zod){Qs=void 0;return}Qs=
e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,Cx);let o=ut;ut=!1;try{let i=n(this);return ut?delete this[t]:Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:i}),ut=ut||o,i}catch(i){throw delete this[t],ut=ut||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function up(e,t,n,r){let o=Ex(e,t);o&&
Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),
i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:i})}})}var lp;var oa={value:void 0,enumerable:!1},dp="captureStackTrace"in Error?Error:null;function Ax(e){
let t=dp;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return dp=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function O(e,t,n,r){var p;
let o={};function i(f){this.def=f,this.constr=d,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;function c(f,m){if(f._zod){if(f._zod.traits.has(e))return}else{oa.value=new i(m);try{
Object.defineProperty(f,"_zod",oa)}finally{oa.value=void 0}}if(f._zod.traits.add(e),t(f,m),a){let g=Object.getPrototypeOf(f),k=f._zod.constr.prototype,R=g;for(;R&&R!==k;)R=Object.getPrototypeOf(R);
let Y=R!=null?R:g;a.has(Y)||(a.add(Y),cp(Y,s))}let h=d.prototype;for(let g in h)Object.prototype.hasOwnProperty.call(h,g)&&(g in f||(f[g]=h[g].bind(f)))}let u=(p=r==null?void 0:r.Parent)!=null?p:
Object;class l extends u{}Object.defineProperty(l,"name",{value:e});function d(f){var k;let m=r!=null&&r.Parent?Ax(l):this;c(m,f);let h=m._zod.deferred;if(h){for(let R of h)R();m._zod.deferred=void 0}
let g=(k=globalThis.__zod_globalConfig)==null?void 0:k.postProcessor;return g&&g(m),m}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:f=>{var m,h;
return r!=null&&r.Parent&&f instanceof r.Parent?!0:(h=(m=f==null?void 0:f._zod)==null?void 0:m.traits)==null?void 0:h.has(e)}}),Object.defineProperty(d,"name",{value:e}),d}var Ve=class extends Error{
constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var pp;(pp=(lp=globalThis).__zod_globalConfig)!=null||(lp.__zod_globalConfig={});var Cn=
globalThis.__zod_globalConfig;function $e(e){return e&&Object.assign(Cn,e),Cn}function Lx(){var t;let e=this._zod;return(t=e.message)!=null||(e.message=JSON.stringify(e.def,Jd,2)),e.message}
function Nx(e){this._zod.message=e}var Mx={get:Lx,set:Nx,enumerable:!0,configurable:!0},sa={value:void 0,enumerable:!1},fp=new WeakSet([Object.prototype,Error.prototype]),mp=(e,t)=>{e.name=
"$ZodError",sa.value=t,Object.defineProperty(e,"issues",sa),sa.value=void 0,Object.defineProperty(e,"message",Mx);let n=Object.getPrototypeOf(e);fp.has(n)||(fp.add(n),Object.defineProperty(n,
"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,
"toString",{value:r,configurable:!0,writable:!0})}}))},fE=O("$ZodError",mp),hr=O("$ZodError",mp,void 0,{Parent:Error});var zx=e=>{let t=(n,r,o,i)=>{var c,u;let s=o?{...o,async:!1}:{async:!1},a=
n._zod.run({value:r,issues:[]},s);if(a instanceof Promise)throw new Ve;if(a.issues.length){let l=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(d=>pt(d,s,$e())));throw ta(l,(u=i==null?void 0:
i.callee)!=null?u:t),l}return a.value};return t},gr=zx(hr),Fx=e=>{let t=async(n,r,o,i)=>{var c,u;let s=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=
await a),a.issues.length){let l=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(d=>pt(d,s,$e())));throw ta(l,(u=i==null?void 0:i.callee)!=null?u:t),l}return a.value};return t},aa=Fx(hr),Dx=e=>(t,
n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new Ve;return i.issues.length?hp(e,i.issues,o):{success:!0,data:i.value}},yr=Dx(hr);
function hp(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>pt(o,n,$e()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var Ux=e=>async(t,n,r)=>{let o=r?{...r,
async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?hp(e,i.issues,o):{success:!0,data:i.value}},ca=Ux(hr);var gp=/^[\s\S]{0,}$/;var ua=
/^-?\d+(?:\.\d+)?$/,yp=/^(?:true|false)$/i;var si=O("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||(e._zod={}),e._zod.def=t,(o=(n=e._zod).onattach)!=null||(n.onattach=[])});var Zx=e=>{let t=
e.value;return!ep(t)&&t.length!==void 0};var bp=O("$ZodCheckMaxLength",(e,t)=>{var r;var n;si.init(e,t),(r=(n=e._zod.def).when)!=null||(n.when=Zx),e._zod.check=o=>{let i=o.value,s=i.length;if((
typeof i=="string"&&s>t.maximum?sp(i):s)<=t.maximum)return;let c=ap(i);o.issues.push({origin:c,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,inst:e,continue:!t.abort})}});var Kx=O(
"$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;si.init(e,t),t.pattern?(o=(n=e._zod).check)!=null||(n.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",code:
"invalid_format",format:t.format,input:s.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),xp=O("$ZodCheckRegex",(e,t)=>{
Kx.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.abort})}});var wp={major:4,minor:6,patch:7};var Ne=O("$ZodType",(e,t)=>{var i,s;var n;e!=null||(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=wp;let r=e._zod.def.checks,o=
e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let a of o)for(let c of a._zod.onattach)c(e);if(o.length===0)(i=(n=e._zod).deferred)!=null||(n.deferred=[]),(s=
e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(u,l,d)=>{if(u.memo)return u;let p=lt(u),f;for(let m of l){if(m._zod.def.when){if(ip(u)||!m._zod.def.when(u))continue}else if(
p)continue;let h=u.issues.length,g=m._zod.check(u);if(g instanceof Promise&&(d==null?void 0:d.async)===!1)throw new Ve;if(f||g instanceof Promise)f=(f!=null?f:Promise.resolve()).then(async()=>{
await g,u.issues.length!==h&&(ii(u.issues,h,e),p||(p=lt(u,h)))});else{if(u.issues.length===h)continue;ii(u.issues,h,e),p||(p=lt(u,h))}}return f?f.then(()=>u):u},c=(u,l,d)=>{if(lt(u))return u.aborted=
!0,u;let p=a(l,o,d);if(p instanceof Promise){if(d.async===!1)throw new Ve;return p.then(f=>e._zod.parse(f,d))}return e._zod.parse(p,d)};e._zod.run=(u,l)=>{if(l.skipChecks)return e._zod.parse(u,l);if(
l.direction==="backward"){let p=e._zod.parse({value:u.value,issues:[]},{...l,skipChecks:!0});return p instanceof Promise?p.then(f=>c(f,u,l)):c(p,u,l)}let d=e._zod.parse(u,l);if(d instanceof Promise){
if(l.async===!1)throw new Ve;return d.then(p=>a(p,o,l))}return a(d,o,l)}}},{get"~standard"(){return ra(this,"~standard",Gx(this))},set"~standard"(e){Zt(this,"~standard",e)}}),Sp=(e,
t)=>e.issues.length?{issues:e.issues.map(n=>pt(n,t,$e()))}:{value:e.value};async function Hx(e,t){let n={async:!0};return Sp(await e._zod.run({value:t,issues:[]},n),n)}function Gx(e){return{validate:
t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return Sp(r,n)}catch{}return Hx(e,t)},vendor:"zod",version:1}}var _p=O("$ZodString",(e,t)=>{var n;Ne.init(e,
t),e._zod.pattern=(n=t.pattern)!=null?n:gp,e._zod.parse=(r,o)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",
input:r.value,inst:e}),r}});var Rp=O("$ZodNumber",(e,t)=>{Ne.init(e,t),e._zod.pattern=ua,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(typeof o=="number"&&
!Number.isNaN(o)&&Number.isFinite(o))return n;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"invalid_type",
input:o,inst:e,...i?{received:i}:{}}),n}});var $p=O("$ZodBoolean",(e,t)=>{Ne.init(e,t),e._zod.pattern=yp,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=n.value;
return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});function Wx(e,t){let n=na(e._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(i=>i[
0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&(s==null?void 0:s.direction)!=="backward"){for(let[c,u]of na(e._zod.def.checks))if(a>c&&u._zod.def.when(i)){
let l=i.issues.length;return u._zod.check(i),i.issues[l].continue=!1,ii(i.issues,l,e),i}}return o(i,s)}}var Vx=e=>Array.isArray(e)?e.length:-1;function kp(e,t,n){e.issues.length&&t.issues.push(...dt(
n,e.issues)),t.value[n]=e.value}var Op=O("$ZodArray",(e,t)=>{Ne.init(e,t);let n=Cn.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:
"array",code:"invalid_type",input:i,inst:e}),r;r.value=n?n.alloc(e,r,Array(i.length),o):Array(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let c=0;c< i.length;c++){let u=i[c],l=
t.element._zod.run({value:u,issues:[]},o);if(l instanceof Promise)s.push(l.then(d=>kp(d,r,c)));else if(kp(l,r,c),a&&l.issues.length!==0&&lt(l))break}return s.length?Promise.all(s).then(()=>r):r},Wx(e,
Vx)});function ai(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...dt(n,e.issues))}if(!s&&o===void 0){
e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var qx=[];
function Yx(e){var s,a,c,u;let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:qx,o=r.length?[...t,...r]:t;for(let l of o)if(!((u=(c=(a=(s=e.shape)==null?void 0:s[
l])==null?void 0:a._zod)==null?void 0:c.traits)!=null&&u.has("$ZodType")))throw new Error(`Invalid element at key "${String(l)}": expected a Zod schema`);let i=op(e.shape);return{...e,allKeys:o,
symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function Xx(e,t,n,r,o,i,s){let a=[],c=o.keySet,u=o.catchall._zod,l=u.def.type,d=u.optin,p=u.optout,f=0;for(let m in t){if(s&&
n.issues.length!==f){if(lt(n,f))break;f=n.issues.length}if(c.has(m))continue;if(m==="__proto__"){l==="never"&&a.push(m);continue}if(l==="never"){a.push(m);continue}let h=u.run({value:t[m],issues:[]},
r);h instanceof Promise?e.push(h.then(g=>ai(g,n,m,t,d,p))):ai(h,n,m,t,d,p)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then((
)=>n):n}var Tp=O("$ZodObject",(e,t)=>{var u;Ne.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),r=n!=null&&n.get?n.get.raw:(u=t.shape)!=null?u:{};if(r){let l=()=>{let d={...r};
return Object.defineProperty(t,"shape",{value:d}),l.raw=d,d};l.raw=r,Object.defineProperty(t,"shape",{get:l})}let o=Qd(()=>Yx(t));En(e,"propValues",l=>{let d=l.def.shape,p={};for(let f in d){let m=d[
f]._zod;if(m.values){Object.prototype.hasOwnProperty.call(p,f)||np(p,f,new Set);for(let h of m.values)p[f].add(h);m.optin!==void 0&&p[f].add(void 0)}}return p});let i=ri,s=t.catchall,a,c=Cn.memoizer;
c==null||c.attach(e),e._zod.parse=(l,d)=>{a!=null||(a=o.value);let p=l.value;if(!i(p))return l.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),l;l.value=c?c.alloc(e,l,{},d):{};
let f=[],m=a.shape,h=d==null?void 0:d.abortEarly,g=l.issues.length;for(let k of a.allKeys){if(h&&l.issues.length!==g){if(lt(l,g))break;g=l.issues.length}if(k==="__proto__")continue;let R=m[k],Y=
R._zod.optin,me=R._zod.optout,Gt=R._zod.run({value:p[k],issues:[]},d);Gt instanceof Promise?f.push(Gt.then(_r=>ai(_r,l,k,p,Y,me))):ai(Gt,l,k,p,Y,me)}return s?Xx(f,p,l,d,o.value,e,h===!0):f.length?
Promise.all(f).then(()=>l):l}});var Pp=O("$ZodRecord",(e,t)=>{Ne.init(e,t);let n=Cn.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!rp(i))return r.issues.push({expected:"record",
code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){r.value=n?n.alloc(e,r,{},o):{};let c=new Set;for(let l of a)if(typeof l=="string"||typeof l=="number"||
typeof l=="symbol"){if(c.add(typeof l=="number"?l.toString():l),l==="__proto__")continue;let d=t.keyType._zod.run({value:l,issues:[]},o);if(d instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(m=>pt(m,o,$e())),input:l,path:[l],inst:e});continue}
let p=d.value;if(p==="__proto__")continue;let f=t.valueType._zod.run({value:i[l],issues:[]},o);f instanceof Promise?s.push(f.then(m=>{m.issues.length&&r.issues.push(...dt(l,m.issues)),r.value[p]=
m.value})):(f.issues.length&&r.issues.push(...dt(l,f.issues)),r.value[p]=f.value)}let u;for(let l in i)if(!c.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;r.value[l]=i[l]}else u=u!=null?u:[
],u.push(l);u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let c;for(let u of Reflect.ownKeys(i)){if(u==="__proto__"||
!Object.prototype.propertyIsEnumerable.call(i,u))continue;let l=t.keyType._zod.run({value:u,issues:[]},o);if(l instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(typeof u=="string"&&ua.test(u)&&l.issues.length){let m=t.keyType._zod.run({value:Number(u),issues:[]},o);if(
m instanceof Promise)throw new Error("Async schemas not supported in object keys currently");m.issues.length===0&&(l=m)}if(l.issues.length){t.mode==="loose"?r.value[u]=i[u]:a?(c=c!=null?c:[],c.push(
u)):r.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(m=>pt(m,o,$e())),input:u,path:[u],inst:e});continue}let p=l.value;if(p==="__proto__")continue;let f=t.valueType._zod.run({
value:i[u],issues:[]},o);f instanceof Promise?s.push(f.then(m=>{m.issues.length&&r.issues.push(...dt(u,m.issues)),r.value[p]=m.value})):(f.issues.length&&r.issues.push(...dt(u,f.issues)),r.value[p]=
f.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}return s.length?Promise.all(s).then(()=>r):r}});var Ep=O("$ZodLiteral",(e,t)=>{Ne.init(e,t);let n=
new Set(t.values);e._zod.values=n,En(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.length?`^(${o.map(i=>typeof i=="string"?oi(i):i?oi(i.toString()):String(i)).join("|")})$`:"^[^\\s\\S]$")}),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),r}});function vp(e,t){return e.value=t.issues.length?void 0:t.value,e}var Cp=O(
"$ZodOptional",(e,t)=>{Ne.init(e,t),En(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",En(e,"values",n=>{let r=n.def.innerType._zod.values;
return r?new Set([...r,void 0]):void 0}),En(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${tp(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(
t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>vp(n,i)):vp(n,o)}return t.innerType._zod.run(n,r)}});
function Ap(e){return e.checks&&(e.checks=[...e.checks]),e}function Lp(e,t){return new e(Ap({type:"string",...fe(t)}))}function Np(e,t){return new e(Ap({type:"number",checks:[],...fe(t)}))}
function Mp(e,t){return new e({type:"boolean",...fe(t)})}function ci(e,t){return new bp({check:"max_length",...fe(t),maximum:e})}function br(e,t){return new xp({check:"string_format",format:"regex",
...fe(t),pattern:e})}var mt=O("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Ne.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){
Zt(this,"with",e)},parse(e,t){return gr(this,e,t,{callee:this.parse})},parseAsync(e,t){return aa(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return yr(this,e,t)},safeParseAsync(e,t){return ca(
this,e,t)},check(...e){var n;let t=this.def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:
!0})},clone(e,t){return mr(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),ew=O("ZodMiniString",(e,t)=>{_p.init(e,t),
mt.init(e,t)});function L(e){return Lp(ew,e)}var tw=O("ZodMiniNumber",(e,t)=>{Rp.init(e,t),mt.init(e,t)});function Kt(e){return Np(tw,e)}var nw=O("ZodMiniBoolean",(e,t)=>{$p.init(e,t),mt.init(e,t)});
function An(e){return Mp(nw,e)}var rw=O("ZodMiniArray",(e,t)=>{Op.init(e,t),mt.init(e,t)});function xr(e,t){return new rw({type:"array",element:e,...fe(t)})}var ow=O("ZodMiniObject",(e,t)=>{Tp.init(e,
t),mt.init(e,t),up(e,"shape",n=>n._zod.def.shape,!1)});function z(e,t){let n={type:"object",shape:e!=null?e:{},...fe(t)};return new ow(n)}var Ip=O("ZodMiniRecord",(e,t)=>{Pp.init(e,t),mt.init(e,t)});
function ui(e,t,n){return!t||!t._zod?new Ip({type:"record",keyType:L(),valueType:e,...fe(t)}):new Ip({type:"record",keyType:e,valueType:t,...fe(n)})}var iw=O("ZodMiniLiteral",(e,t)=>{Ep.init(e,t),
mt.init(e,t)});function zp(e,t){return new iw({type:"literal",values:Array.isArray(e)?e:[e],...fe(t)})}var sw=O("ZodMiniOptional",(e,t)=>{Cp.init(e,t),mt.init(e,t)});function jt(e){return new sw({
type:"optional",innerType:e})}$e({jitless:!0});var Fp=(e,t)=>gr(e,t);function Oe(e,t){if(t)try{let n=yr(e,JSON.parse(t));return n.success?n.data:void 0}catch{return}}var Bt={runner:"",hour:0,since:"",
lease:{until:"",by:""},lastRun:"",did:"",trouble:"",refused:{}};var Dp="runner",Up="lease",Zp="lastRun",pa="sending",Kp="refused",uw=6e3,li,jp=()=>li!=null?li:li=PropertiesService.getScriptProperties(
),wr=(e,t)=>{jp().setProperty(e,JSON.stringify(t))},lw=z({runner:L(),hour:Kt(),since:L()}),dw=z({until:L(),by:L()}),pw=z({lastRun:L(),did:L(),trouble:L()}),fw=z({key:L(),gone:xr(L()),doubt:xr(L()),at:
L()}),mw=ui(L(),z({email:L(),day:L()})),Bp=e=>{var t,n;return{...Bt,...Oe(lw,e[Dp]),...Oe(pw,e[Zp]),lease:(t=Oe(dw,e[Up]))!=null?t:Bt.lease,inFlight:Oe(fw,e[pa]),refused:(n=Oe(mw,e[Kp]))!=null?n:{}}},
Hp=({runner:e,hour:t,since:n})=>wr(Dp,{runner:e,hour:t,since:n}),Gp=({until:e,by:t})=>wr(Up,{until:e,by:t}),Wp=({lastRun:e,did:t,trouble:n})=>wr(Zp,{lastRun:e,did:t,trouble:n}),Vp=e=>wr(pa,e),qp=()=>{
jp().deleteProperty(pa)};function Yp(e){let t=Object.entries(e).sort(([,r],[,o])=>r.day< o.day?1:r.day>o.day?-1:0),n=0;wr(Kp,Object.fromEntries(t.filter(r=>(n+=JSON.stringify(r).length,n<=uw))))}
var Xp="firstLetter",Jp=()=>Number(PropertiesService.getUserProperties().getProperty(Xp))||0,Qp=e=>{PropertiesService.getUserProperties().setProperty(Xp,String(e))};var ef="workbook",tf="marks",fa=
"settings",nf="groups",rf="lines",hw=8500,gw=jt(Kt()),yw=z({version:Kt(),spreadsheetId:L(),tabs:z(Object.fromEntries(Object.keys(P).map(e=>[e,gw]))),owner:L()}),bw=z({secret:L().check(br(
/^[0-9a-f]{64}$/)),isNew:jt(zp(!0))}),xw=ui(L(),L()),ww=z({accounts:jt(Kt()),units:jt(Kt())});function ht(){let e=PropertiesService.getScriptProperties().getProperties(),t=Oe(yw,e[ef]);if(t)return{
...t,groups:e[nf],lines:Oe(ww,e[rf]),post:Bp(e),settings:Oe(xw,e[fa]),markSecret:of(e)}}var of=e=>Oe(bw,e[tf]),sf=()=>of(PropertiesService.getScriptProperties().getProperties());function ma(e){
PropertiesService.getScriptProperties().setProperty(tf,JSON.stringify(e))}function ha({version:e,spreadsheetId:t,tabs:n,owner:r}){PropertiesService.getScriptProperties().setProperty(ef,JSON.stringify(
{version:e,spreadsheetId:t,tabs:n,owner:r}))}function af(e){let t=JSON.stringify(e),n=PropertiesService.getScriptProperties();encodeURIComponent(t).replace(/%../g,"x").length<=hw?n.setProperty(fa,t):
n.deleteProperty(fa)}function di(e){PropertiesService.getScriptProperties().setProperty(nf,e)}function pi(e){PropertiesService.getScriptProperties().setProperty(rf,JSON.stringify(e))}var ie=class{
constructor(t={}){this.begun=t;this.now=wt(Date.now());this.today=this.now.slice(0,10);this.unsettled=!1;this.held=new Map;this.tables=new Map;this.drafts=dd;this.book=t.book}remembered(){var t;if((t=
this.memory)!=null||(this.memory=ht()),!this.memory)throw new I({key:"workbook.notSetUp"});return this.memory}spreadsheet(){var t,n;return(n=this.book)!=null||(this.book=(t=
SpreadsheetApp.getActiveSpreadsheet())!=null?t:SpreadsheetApp.openById(this.remembered().spreadsheetId)),this.book}sheet(t){let n=this.held.get(t);if(n)return n;let r=this.remembered().tabs[t],o=
r===void 0?null:this.spreadsheet().getSheetById(r);if(!o)throw new I({key:"workbook.lostTab",with:{tab:P[t].title}});return this.held.set(t,o),o}visitor(){var t,n,r,o;return(o=this.asking)!=null?o:
this.asking=(r=(n=(t=this.begun).who)==null?void 0:n.call(t,this))!=null?r:Fo}settings(){var t,n;return(n=this.read)!=null||(this.read=Lt((t=this.remembered().settings)!=null?t:this.settingTexts(
)).settings),this.read}compileSettings(){let t=this.settingTexts();JSON.stringify(t)!==JSON.stringify(this.remembered().settings)&&af(t);let{settings:n,problems:r}=Lt(t);return this.read=n,r}
settingTexts(){let t=this.table("settings").rows;return Object.fromEntries(t.filter(n=>n.label).map(n=>[n.label.trim(),n.value]))}markKey(){var n,r;let{markSecret:t}=this.begun.setUpKey?{markSecret:
void 0}:this.remembered();return(r=this.key)!=null||(this.key=(n=this.begun.setUpKey)!=null?n:t&&new Sn(t.secret)),this.key}needsToday(t){if(t!=="settings"&&!this.begun.setUpKey&&this.remembered(
).version!==Hd)throw new I({key:"workbook.otherLayout"})}table(t){var r;let n=(r=this.tables.get(t))!=null?r:this.readTable(t);return this.tables.set(t,n),n}readTable(t){this.needsToday(t);let n=
t==="accounts"?Do(this.table("units").rows.map(({code:r})=>r)):void 0;return new Yo(t,this.sheet(t),n)}edits(t,n){this.held.set(t,n)}reread(t){this.tables.delete(t)}settle(){this.unsettled&&
SpreadsheetApp.flush(),this.unsettled=!1}forget(){this.tables.clear()}putTyped(t,n){n.length&&(this.table(t).putTyped(n),this.unsettled=!0)}putOwn(t,n){n.length&&(this.table(t).putOwn(n),
this.unsettled=!0)}append(t,n){n.length&&(this.table(t).append(n),this.unsettled=!0)}makeRoom(t,n){this.table(t).makeRoom(n)}readyLines(){var r;let t=(r=this.remembered().lines)!=null?r:{},n=Id(
o=>this.table(o),t,()=>Qo(this.spreadsheet(),this.settings().staff,this.remembered().owner));n!==t&&(pi(n),this.unsettled=!0)}putNotes(t,n){n.length&&(this.table(t).putNotes(n),this.unsettled=!1)}
noteEdited(t){let{edited:n}=this.begun;if(!n)return;let r=n.getNote();Xo(r,t)!==r&&n.setNote(Xo(r,t)),this.unsettled=!1}lookAgain(){let t=[...this.tables.values()].filter(n=>n.key!==void 0&&Js(n));
return t.some(qd)?(SpreadsheetApp.flush(),this.unsettled=!1,t.map(({tab:n})=>this.putBackRows(n)).some(n=>n)):!1}putBackRows(t){let n=0;for(let r=this.table(t);n<4&&Yd(r)&&(n+=1,this.reread(t),Xd(r,
this.table(t)),!!Js(this.table(t)));r=this.table(t))SpreadsheetApp.flush();return n>0}refreshSummary(){let t=this.table("units"),n=pr(t.rows);n!==this.remembered().groups&&(ni(this.sheet("summary"),
t.sheet.getName(),t.positions,t.rows),di(n),this.unsettled=!0)}sortUnits(){let t=this.table("units");if(t.rows.length===0)return;let n=t.sheet.getLastColumn();t.sheet.getRange(2,1,t.rows.length,
n).sort([{column:t.at("order"),ascending:!0},{column:t.at("code"),ascending:!0}]),this.unsettled=!0,this.forget()}mayWrite(t,n){let r=this.table(t);return r.sheet.getRange(2,r.at(n)).canEdit()}log(t){
t.length!==0&&(this.unsettled=!0,Dd(this.sheet("log"),t,this.now,U(this.visitor())))}exclusively(t){if(!Pn(this.begun.waitMs))return;this.forget();let n=t();return this.settle(),n}refusedAddresses(){
var t,n;return(n=(t=this.remembered().post)==null?void 0:t.refused)!=null?n:{}}newId(){let t="r";for(;t.length<13;)t+=Math.floor(Math.random()*36).toString(36);return t}link(){
return`https:\x2f/docs.google.com/spreadsheets/d/${this.remembered().spreadsheetId}/edit`}linkTo(t,n){var o;let{tabs:r}=this.remembered();return`${this.link()}#gid=${(o=r[t])!=null?o:0}&range=A${J(
n)}`}};var cf="sendDailyLetters",kw="Asia/Ho_Chi_Minh",ga=()=>ScriptApp.getProjectTriggers().filter(e=>e.getHandlerFunction()===cf),kr={exists:()=>ga().length>0,isOwn:e=>ga().some(t=>t.getUniqueId(
)===e),ensure(e){ScriptApp.requireScopes(ScriptApp.AuthMode.FULL,["https:\x2f/www.googleapis.com/auth/script.scriptapp","https:\x2f/www.googleapis.com/auth/script.send_mail"]);let t=ga();e!==void 0&&
ScriptApp.newTrigger(cf).timeBased().everyDays(1).atHour(e).inTimezone(kw).create(),t.forEach(n=>ScriptApp.deleteTrigger(n))}};var vw=24*36e5,Ln=class{constructor(t){this.book=t;this.from=Date.now()}
post(){var t,n;return(n=(t=ht())==null?void 0:t.post)!=null?n:Bt}setRunner(t){Hp(t)}setLease(t){Gp(t)}setLastRun(t){Wp(t)}setRefused(t){Yp(t)}keepJournal(t){Vp(t)}closeJournal(){qp()}alone(t,n){let r=
Pn();if(r)try{t.forget();let o=n();return t.settle(),{value:o}}finally{r.releaseLock()}}quota(){return MailApp.getRemainingDailyQuota()}renewsIn(){var t;return(t=this.firstLetter)!=null||(
this.firstLetter=Jp()),this.firstLetter+vw-Date.now()}send({to:t,subject:n,text:r,html:o,attachments:i,senderName:s,replyTo:a}){this.rememberFirstLetter(),MailApp.sendEmail({to:t.join(","),subject:n,
body:r,htmlBody:o,name:s.replace(/\s+/g," "),...a?{replyTo:a}:{},...i.length?{attachments:i.map(({name:c,mime:u,content:l})=>Utilities.newBlob(l,u,c))}:{}})}rememberFirstLetter(){try{this.renewsIn(
)<=0&&(this.firstLetter=Date.now(),Qp(this.firstLetter))}catch{this.firstLetter=Date.now()}}sleep(t){Utilities.sleep(t)}elapsed(){return Date.now()-this.from}me(){return Session.getEffectiveUser(
).getEmail().toLowerCase()}zones(){return{script:Session.getScriptTimeZone(),book:this.book().getSpreadsheetTimeZone()}}setTrigger(t){kr.ensure(t)}hasTrigger(){return kr.exists()}};function uf(e,t){
if(!t)return!1;let n=jn(t);return e.email.toLowerCase().replace(/[.]|[^\0-\x7F]/g,"").indexOf(n.slice(0,n.indexOf("@")).replace(/\./g,""))<0?!1:Ae(e.email).emails.some(o=>jn(o)===n)}var Sw=(e,
t)=>t.filter(n=>uf(n,e)),lf=(e,t)=>t.some(n=>uf(n,e));function fi(e,t){switch(e.is){case"staff":case"person":return Sw(e.email,t);case"link":return t.filter(n=>n.code.trim()===e.unit);case"unlisted":
case"nobody":return[]}}function mi(e,t){switch(e.is){case"staff":return!0;case"unlisted":return t.mayChoose;case"person":case"link":case"nobody":return!1}}var ya=(e,t)=>e.is==="nobody"?{key:
"who.nobody"}:{key:"who.unknown",with:{email:U(e),contact:t.contact}};function hi(e,t,n,r){if(t.is==="nobody")return{may:!1,why:{key:"who.nobody"}};if(!e.trim()||!n.some(i=>i.code.trim()===e))return{
may:!1,why:{key:"form.unknownUnit",with:{code:e}}};let o=()=>fi(t,n).some(i=>i.code.trim()===e)?{may:!0,unlisted:!1}:{may:!1,why:{key:"who.notYours"}};switch(t.is){case"staff":return{may:!0,unlisted:
!1};case"person":case"link":return o();case"unlisted":return mi(t,r)?{may:!0,unlisted:!0}:{may:!1,why:ya(t,r)}}}function gi(){let e=Session.getActiveUser().getEmail().toLowerCase();return e&&
e===Session.getEffectiveUser().getEmail().toLowerCase()?e:""}var Nn=e=>t=>e===""?Fo:t.settings().staff.includes(e)||e===t.remembered().owner?{is:"staff",email:e}:lf(e,t.table("units").rows)?{is:
"person",email:e}:{is:"unlisted",email:e};function df(e){let t=e==null?void 0:e.triggerUid,n=new Ln(()=>r.spreadsheet());if(typeof t!="string"||!F(n,()=>kr.isOwn(t)))return;let r=new ie({who:o=>Nn(F(
n,()=>n.me()))(o)});Gl(r,n)}var _w="Sửa tay",Mn=({first:e,last:t},n)=>n>=e&&n<=t;function Rw(e,t){let n=e.markKey();if(!t.columns().has("review")||!n)return;let o=e.table("accounts").rows.flatMap((i,
s)=>{let a=i.review?Ot(i,n):"";return Mn(t,s)&&a!==i.approved?[{index:s,cells:{approved:a}}]:[]});e.putOwn("accounts",o)}function $w(e,t){Rw(e,t);let n=e.table("accounts").rows,r=n.map(({faults:l}
)=>l),o=Le(e,n),i=new Set;n.forEach((l,d)=>{Mn(t,d)&&i.add(l.unit.trim())});let s=(l,d)=>Mn(t,d)||i.has(l.unit.trim()),a=$o(n,o,s);Ue.some(l=>t.columns().has(l))&&Pw(e,t,n,a),e.putOwn("accounts",Oo(n,
o,s)),e.putOwn("accounts",a),e.putOwn("units",Nt(e.table("units").rows,o,()=>!0)),tr(e,"accounts",t.columns(),l=>Mn(t,l));let c=t.first===t.last&&t.columns().size===1&&n[t.first]!==void 0,u=Ps(a,r,o);
c&&u.length===0&&u.push({index:t.first,notes:er(o.accounts[t.first])}),Ow(e,t,u,r)}function Ow(e,t,n,r){var a,c,u;let o=n.length===1&&t.first===t.last&&t.columns().size===1?n[0]:void 0,i=
Object.entries((a=o==null?void 0:o.notes)!=null?a:{}).filter(([l,d])=>!t.columns().has(l)&&d!==""!==Tw(r[o.index],l)),[s]=Object.entries((c=o==null?void 0:o.notes)!=null?c:{}).filter(([l])=>t.columns(
).has(l));(o==null?void 0:o.index)===t.first&&s&&i.length===0?e.noteEdited((u=s[1])!=null?u:""):e.putNotes("accounts",n)}var Tw=(e,t)=>e.indexOf(`• ${ue[t].heading}:`)>=0;function Pw(e,t,n,r){let o=
new Map(r.map(s=>[s.index,s])),i=Math.min(t.last,n.length-1);for(let s=t.first;s<=i;s+=1)o.has(s)||r.push({index:s,cells:Object.fromEntries(vt.map(a=>[a,n[s][a]]))});r.sort((s,a)=>s.index-a.index);
for(let s of r){let a=n[s.index],c=Mn(t,s.index)&&s.cells.rowId?{updated:e.now,by:"",source:_w}:{updated:a.updated,by:a.by,source:a.source};Object.assign(s.cells,c)}}function Ew(e,t){let n=e.table(
"accounts").rows,r=Le(e,n);e.putOwn("accounts",Oo(n,r,()=>!0)),e.putOwn("units",Nt(e.table("units").rows,r,()=>!0)),tr(e,"units",t.columns(),o=>Mn(t,o))}function ba(e,t){pe(e,()=>t.tab==="accounts"?
$w(e,t):Ew(e,t))}function Aw(e){let t=e;return t.rowStart&&t.rowEnd&&t.columnStart&&t.columnEnd?t:{rowStart:e.getRow(),rowEnd:e.getLastRow(),columnStart:e.getColumn(),columnEnd:e.getLastColumn()}}
var Lw=({range:e})=>typeof e.getGridId=="function";function pf(e){if(!Lw(e))return;let t=new ie({book:e.source,edited:e.range,waitMs:5e3});try{let n=e.range.getGridId(),r=["accounts","units",
"settings"].find(u=>t.remembered().tabs[u]===n);if(!r)return;let{rowStart:o,rowEnd:i,columnStart:s,columnEnd:a}=Aw(e.range);if(i<2)return;if(r==="settings"){Nw(t);return}t.edits(r,e.range.getSheet());
let c=()=>new Set(Object.keys(G(r)).filter(u=>{let l=t.table(r).at(u);return l>=s&&l<=a}));ba(t,{tab:r,first:Math.max(o,2)-2,last:i-2,columns:c})}catch(n){if(!(n instanceof I))throw n;
n.problem.key!=="workbook.notSetUp"&&e.source.toast(y(n.problem),"Sổ Tài Khoản",15)}}function Nw(e){let t=e.compileSettings();t.length&&e.spreadsheet().toast(t.slice(0,3).map(y).join(`\n`),"Cấu hình",
15),ba(e,{tab:"units",first:0,last:-1,columns:()=>new Set})}function ff(e){var t;return e.visitor().is!=="staff"?w({key:"who.staffOnly"}):(t=pe(e,()=>(ve(e,!0),e.sortUnits(),M({}))))!=null?t:w({key:
"workbook.busy"})}var xa="Sổ Tài Khoản",yi=["spreadsheets","script.container.ui","userinfo.email"],mf=[{page:"form",caption:"Khai báo tài khoản",where:"sidebar",who:"everybody",scopes:yi},"—",{page:
"check",caption:"Kiểm tra toàn bộ",where:"sidebar",who:"staff",scopes:yi},{caption:"Đưa đơn vị còn thiếu lên đầu",run:"showMissingFirst"},{page:"roster",caption:"Nhập danh sách đơn vị",where:{width:
760,height:560},who:"staff",scopes:yi},{page:"letters",caption:"Thư…",where:{width:900,height:640},who:"staff",scopes:[...yi,"script.scriptapp","script.send_mail"]},"—",{caption:
"Thiết lập, sửa lại sổ",run:"setUp"}],hf=e=>typeof e=="object"&&"page"in e,gf=Object.fromEntries(mf.filter(hf).map(e=>[e.page,e])),Mw=e=>`show${e.charAt(0).toUpperCase()}${e.slice(1)}`,Iw=mf.map(
e=>e==="—"?void 0:{caption:e.caption,run:hf(e)?Mw(e.page):e.run});function yf(){let e=SpreadsheetApp.getUi().createMenu(xa);for(let t of Iw)t?e.addItem(t.caption,t.run):e.addSeparator();e.addToUi()}
var zw=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);function bf(e,t){let n=HtmlService.createHtmlOutputFromFile(e),r=t.settings?Lt(t.settings).settings.contact:"";return r?n.append(
`\x3cp id="contact">${zw(y({key:"page.contact",with:{contact:r}}))}\x3c/p>`):n}function wa(e,t){let n=Object.values(ke),r=e.rows.every(s=>!s.label.trim()),o=n.filter(({label:s})=>!e.rows.some(
a=>a.label.trim()===s));e.append(o.map(({label:s,initial:a,help:c})=>({label:s,value:s===ke.staff.label?t():a,help:c})));let i=e.rows.flatMap((s,a)=>{let c=n.find(({label:u})=>u===s.label.trim());
return c&&c.help!==s.help?[{index:a,cells:{help:c.help}}]:[]});return e.putTyped(i),r?[]:o.map(({label:s})=>({key:"setup.setting",with:{label:s}}))}var Ht=Object.keys(P);function Fw(e){
return e.getSheets().map(t=>({sheet:t,id:t.getSheetId(),name:t.getName(),made:!1}))}var ka=class{constructor(t,n){this.book=t;this.known=n}find(t,n){var s;let{title:r}=P[t],o=n===void 0?null:
this.book.getSheetById(n);if(o){let a=o.getName();return{found:{sheet:o,id:n,name:a,made:!1},did:a===r?[]:[{key:"setup.tabKept",with:{tab:r,name:a}}]}}let i=this.present().find(({name:a,id:c}
)=>a===r&&!this.known.has(c));return i?{found:i,did:n===void 0?[]:[{key:"setup.tabKept",with:{tab:r,name:r}}]}:{found:(s=this.blankFirst(r))!=null?s:this.make(r),did:[{key:n===void 0?"setup.tabMade":
"setup.tabRemade",with:{tab:r}}]}}present(){var t;return(t=this.others)!=null?t:this.others=Fw(this.book)}blankFirst(t){let[n,...r]=this.present();if(!(!n||r.length||this.known.has(n.id)||
n.sheet.getLastRow()>0))return n.sheet.setName(t),Object.assign(n,{name:t,made:!0})}make(t){let n=this.book.insertSheet(t,this.present().length),r={sheet:n,id:n.getSheetId(),name:t,made:!0};
return this.present().push(r),r}};function xf(e,t){let n=new Set(Object.values(t)),r=new ka(e,n),o={},i=[];for(let s of Ht){let{found:a,did:c}=r.find(s,t[s]);n.add(a.id),o[s]=a,i.push(...c)}return{
found:o,did:i}}var Dw=3,Uw=()=>cd(Array.from({length:Dw},()=>Utilities.getUuid()));function wf(e){let t=e!=null?e:sf();t||(t={secret:Uw(),isNew:!0},ma(t));let{secret:n,isNew:r}=t;return{key:new Sn(n),
isNew:r===!0,allMarked:()=>ma({secret:n})}}var kf="Asia/Ho_Chi_Minh",vf="vi_VN";function Zw(e){let t=[];return e.getSpreadsheetTimeZone()!==kf&&(e.setSpreadsheetTimeZone(kf),t.push({key:"setup.zone"}
)),e.getSpreadsheetLocale()!==vf&&(e.setSpreadsheetLocale(vf),t.push({key:"setup.locale"})),t}var Sf=Ht.filter(e=>Object.keys(G(e)).length>0);function Kw(e){return e.isNew?(Ld(e),lr(e),Ks(e),[]):[
...Nd(e),...lr(e)]}function jw(e){var t,n;try{return(n=(t=e.getOwner())==null?void 0:t.getEmail().toLowerCase())!=null?n:""}catch{return""}}function Bw(e,t,n,r,o){let i=new On(Qo(e,r,o)),s=Ht.flatMap(
a=>{var c,u,l,d,p,f;return i.ensure({tab:a,...t[a],rows:(u=(c=n.get(a))==null?void 0:c.rows)!=null?u:0,columns:(d=(l=n.get(a))==null?void 0:l.columns)!=null?d:0,positions:(f=(p=n.get(a))==null?void 0:
p.positions)!=null?f:new Map})});return i.hiddenStay?[...s,{key:"setup.hidden"}]:s}function Hw(e,t,n,r,o,i){var p;let s=Object.fromEntries(Ht.map(f=>[f,t[f].id])),c=(f=>({version:f,spreadsheetId:
e.getId(),tabs:s,owner:r}))((p=n==null?void 0:n.version)!=null?p:0),u=n&&{version:n.version,spreadsheetId:n.spreadsheetId,tabs:n.tabs,owner:n.owner},l=JSON.stringify(u)===JSON.stringify(c),d=
Object.fromEntries(Ht.filter(f=>!t[f].made).map(f=>[f,t[f].sheet]));Gd(c.version,{sheets:d,office:o,markKey:i},f=>{ha({...c,version:f}),l=!0}),l||ha(c)}function _f(e){var g;let t=ht(),n=jw(e),r=Zw(e),
{found:o,did:i}=xf(e,(g=t==null?void 0:t.tabs)!=null?g:{});r.push(...i),o.summary.made&&o.summary.sheet.setFrozenRows(1);let s=new Map;for(let k of Sf){let R=xd(k,o[k]);s.set(k,R.open),r.push(
...R.did)}let a=wf(t==null?void 0:t.markSecret),c=new ie({book:e,setUpKey:a.key});for(let k of Ht)c.edits(k,o[k].sheet);let u,l=()=>u!=null?u:u=Session.getActiveUser().getEmail().toLowerCase()||n,d=
s.get("settings").isNew;d||r.push(...wa(c.table("settings"),l));let p=d?[l()]:Lt(c.settingTexts()).settings.staff;r.push(...Bw(e,o,s,p,n));for(let k of Sf)r.push(...Kw(s.get(k)));d&&wa(c.table(
"settings"),l),Hw(e,o,t,n,c,a.key);let f=a.isNew?jd(c,a.key):0;f&&r.push({key:"setup.markedAnew",with:{count:f}}),a.isNew&&a.allMarked();let m=c.table("units");r.push(...ni(o.summary.sheet,
o.units.name,s.get("units").positions,m.rows)),(t==null?void 0:t.groups)!==pr(m.rows)&&di(pr(m.rows)),c.compileSettings();let h=Object.fromEntries(ti.map(k=>[k,s.get(k).rows]));return ti.some(k=>{
var R;return((R=t==null?void 0:t.lines)==null?void 0:R[k])!==h[k]})&&pi(h),ve(c,!0),SpreadsheetApp.flush(),{first:(!t||t.version===0)&&!f,did:r}}var Gw=()=>Date.now().toString(36).slice(
-6).toUpperCase();function va(e,t){var o,i;let n=t,r=String((o=n==null?void 0:n.stack)!=null?o:"").split(`\n`).filter(s=>/^\s+at \S/.test(s)).slice(0,5).map(s=>s.trim());console.error(
`ref ${e}: ${String((i=n==null?void 0:n.name)!=null?i:"Error")} ${r.join(" | ")}`)}function bi(e){if(e instanceof I)return e.problem;let t=Gw();return va(t,e),{key:"workbook.unexpected",with:{ref:t}}}
var xi=(e,t=xa)=>{let n=SpreadsheetApp.getUi();n.alert(t,e,n.ButtonSet.OK)};function Sa(e){try{let t=gi(),n=t?e(new ie({who:Nn(t)})):[{key:"who.nobody"}];n!=null&&n.length&&xi(n.map(y).join(`\n`))}
catch(t){xi(y(bi(t)))}}function Rf(e){Sa(t=>{let n=bf(e,t.remembered()),{caption:r,where:o}=gf[e],i=SpreadsheetApp.getUi();o==="sidebar"?i.showSidebar(n.setTitle(r)):i.showModalDialog(n.setWidth(
o.width).setHeight(o.height),r)})}function $f(){Sa(e=>{let t=ff(e);t.ok||xi(t.problems.map(({sentence:n})=>n).join(`\n`))})}function Of(){Sa(e=>{if(ht()&&e.visitor().is!=="staff")return[{key:
"who.staffOnly"}];let t=Pn();if(!t)return[{key:"workbook.busy"}];let{first:n,did:r}=_f(e.spreadsheet());t.releaseLock();let o=r.map(y);return xi(n?y({key:"setup.first"}):o.length?o.join(`\n`):y({key:
"setup.nothing"}),"Thiết lập, sửa lại sổ"),[]})}var Ww=(...e)=>e.filter(([t])=>t).map(([,t])=>t);function _a({runner:e,since:t,lastRun:n,trouble:r},o,i){let s=a=>a!==""&&ee(V(a),i)>1;if(!(!e||
!o))return r?{key:"health.trouble",with:{trouble:r}}:!n||n< t?s(t)?{key:"health.never",with:{since:ce(t)}}:void 0:s(n)?{key:"health.gap",with:{last:ce(n)}}:void 0}function Tf({office:e,post:t,
remembered:n,state:r}){let{runner:o}=n;if(!o||!r.settings.lettersOn)return[];let i=o===U(e.visitor());return i&&!t.hasTrigger()?[{key:"health.noTrigger"}]:Vw(_a(n,!0,e.today))?[i?{key:
"health.stalled"}:{key:"health.stalledOther",with:{email:o}}]:[]}var Vw=e=>e!==void 0&&e.key!=="health.trouble";function Pf({office:e,remembered:{runner:t,hour:n},state:{settings:r}}){if(!t||
!r.lettersOn||n===r.sendHour)return;let o={set:String(r.sendHour),runs:String(n)};return t===U(e.visitor())?{key:"health.hour",with:o}:{key:"health.hourOther",with:{...o,email:t}}}function qw({
remembered:{runner:e},state:t}){return[[e!=="",{key:"health.runner",with:{email:e}}],[e==="",{key:"health.noRunner"}],[e!==""&&!t.settings.lettersOn,{key:"health.paused"}]]}function Yw({office:e,
remembered:t,state:n}){let{runner:r,hour:o,lastRun:i,did:s,trouble:a}=t,c=As(e.now,o,i);return[[i!=="",{key:"health.lastRun",with:{at:ce(i),did:s}}],[i==="",{key:"health.noRun"}],[a!=="",{key:
"health.trouble",with:{trouble:a}}],[r!==""&&n.settings.lettersOn,{key:"health.nextRun",with:{day:he(V(c)),hour:String(o)}}],[ir(t,e.now),{key:"health.sending"}]]}function Ef(e){let{post:t,state:n,
quota:r}=e,o=t.zones(),i=u=>[...n.register.values()].filter(l=>l.state===u).length,s=i("held"),a=i("unknown"),c=i("failed");return Ww(...qw(e),...Yw(e),[!0,{key:"health.quota",with:{left:r}}],[
o.script!==o.book,{key:"letter.zones",with:o}],[s>0,{key:"health.held",with:{letters:s}}],[a>0,{key:"health.unknown",with:{letters:a}}],[c>0,{key:"health.failed",with:{letters:c}}])}function Cf(e){yf(
),Xw(e==null?void 0:e.source)}function Xw(e){try{let t=new ie({book:e,waitMs:5e3});t.compileSettings(),pe(t,()=>ve(t,t.mayWrite("accounts","review"))),Jw(t,e)}catch(t){t instanceof I&&
t.problem.key!=="workbook.notSetUp"?e==null||e.toast(y(t.problem),"Sổ Tài Khoản",30):t instanceof I||va("onOpen",t)}}function Jw(e,t){var r;let n=_a((r=e.remembered().post)!=null?r:Bt,e.settings(
).lettersOn,e.today);n&&e.mayWrite("settings","value")&&(t==null||t.toast(y(n),"Sổ Tài Khoản",30))}function Af(e,{unit:t,draft:n}){return e.drafts.keep(t,n),M({})}function Lf(e,{unit:t}){
return e.drafts.drop(t),M({})}var Nf=["code","name","kind","parent","email","phone","required","extendedTo","note"],Qw={code:["ma don vi","unit code","unit_code","code"],name:["ten","don vi",
"unit name","unit_name","name"],kind:["loai don vi","kind"],parent:["don vi cap tren","truc thuoc","parent"],email:["email","e-mail","thu dien tu","dia chi email"],phone:["dien thoai","so dien thoai",
"sdt","phone"],required:["bat buoc","required"],extendedTo:["gia han"],note:["note"]};function e0(e){var l,d,p,f,m;let t=e.replace(/^\uFEFF/,""),n=(l=t.split(/[\r\n]/).find(h=>h.trim()))!=null?l:"",r=
n.indexOf("\u0009")>=0?"\u0009":((p=(d=n.match(/;/g))==null?void 0:d.length)!=null?p:0)>((m=(f=n.match(/,/g))==null?void 0:f.length)!=null?m:0)?";":",",o=[],i=[],s="",a=!1,c=()=>{i.push(s),s=""},u=(
)=>{c(),o.push(i),i=[]};for(let h=0;h< t.length;h+=1){let g=t[h];a?g!=='"'?s+=g:t[h+1]==='"'?(s+='"',h+=1):a=!1:g==='"'&&s===""?a=!0:g===r?c():g===`\n`?u():g!=="\r"&&(s+=g)}return(s||i.length)&&u(),o}
var t0=e=>{let t=E(v(e));return Nf.find(n=>E(ge[n].heading)===t||Qw[n].includes(t))};function Ra(e){let[t={cells:[]},...n]=e0(e).map((a,c)=>({line:c+1,cells:a})).filter(({cells:a})=>a.some(c=>c.trim(
))),r=new Map;t.cells.forEach((a,c)=>{let u=t0(a);u&&!r.has(u)&&r.set(u,c)});let o=["code","name"].filter(a=>!r.has(a)).map(a=>ge[a].heading),i=[];return{lines:n.map(({line:a,cells:c})=>{var l;let u=
Object.fromEntries(Nf.map(d=>[d,v(r.has(d)?c[r.get(d)]:"")]));for(let d of["name","kind","parent","note"]){let p=u[d]?Yt(c[r.get(d)]):void 0;p&&i.push({line:a,from:u[d],to:p.text})}return u.required&&
(u.required=E(u.required)===E(H.no)?H.no:E(u.required)===E(H.yes)?H.yes:u.required),u.extendedTo&&(u.extendedTo=(l=Ie(u.extendedTo))!=null?l:u.extendedTo),{line:a,unit:u}}),has:[...r.keys()],
missingColumns:o,offers:i}}function $a(e,t){let n={added:[],changed:[],same:0,rejected:[]},r=new Map;t.forEach((s,a)=>{s.code.trim()&&r.set(s.code.trim(),a)});let o=new Map;for(let{line:s,unit:a}
of e.lines)a.code&&!o.has(a.code)&&o.set(a.code,s);let i=Ro([...e.lines.map(({unit:s})=>s),...t.filter(s=>!o.has(s.code.trim()))]);return e.lines.forEach(({line:s,unit:a},c)=>{let u=i[c].filter(({
field:m,sentence:h})=>m!==ge.phone.heading&&h!==y({key:"roster.codeTwice",with:{code:a.code}})).map(({field:m,sentence:h})=>`${m}: ${h}`),l=o.get(a.code);if(l!==void 0&&l!==s&&u.push(y({key:
"roster.repeatedInPaste",with:{code:a.code,line:l}})),u.length){n.rejected.push({line:s,text:[a.code,a.name].filter(Boolean).join(" · ")||"(trống)",why:u});return}let d=r.get(a.code);if(d===void 0){
n.added.push({line:s,unit:a});return}let p=e.has.filter(m=>m!=="code"&&a[m]!==t[d][m]);if(p.length===0){n.same+=1;return}let f=Object.fromEntries(e.has.map(m=>[m,a[m]]));n.changed.push({line:s,index:
d,unit:f,code:a.code,name:a.name,columns:p.map(m=>ge[m].heading)})}),n}var n0=2e4;function Mf(e){return e.lines.length===0?[se({key:"roster.empty"})]:e.lines.length>n0?[se({key:"roster.tooLong"})]:
e.missingColumns.map(t=>se({key:"roster.needColumn",with:{column:t}}))}function If(e,{text:t}){if(e.visitor().is!=="staff")return w({key:"who.staffOnly"});let n=Ra(t),r=Mf(n);if(r.length)return xe(r);
let o=$a(n,e.table("units").rows);return M({added:o.added.map(({line:i,unit:s})=>({line:i,code:s.code,name:s.name})),changed:o.changed.map(({line:i,code:s,name:a,columns:c})=>({line:i,code:s,name:a,
columns:c})),same:o.same,rejected:o.rejected,offers:n.offers,missingColumns:[]})}function r0(e,t){t.added.length+t.changed.length&&e.log([{what:
`Nhập danh sách đơn vị: thêm ${t.added.length}, sửa ${t.changed.length}, từ chối ${t.rejected.length}`}]),e.putTyped("units",t.changed.map(({index:n,unit:r})=>({index:n,cells:r}))),e.append("units",
t.added.map(({unit:n})=>({...n}))),e.makeRoom("accounts",e.table("units").rows.length*2),ve(e,!0),e.readyLines()}function zf(e,{text:t}){var o;if(e.visitor().is!=="staff")return w({key:
"who.staffOnly"});let n=Ra(t),r=Mf(n);return r.length?xe(r):(o=pe(e,()=>{let i=$a(n,e.table("units").rows);return r0(e,i),M({added:i.added.length,changed:i.changed.length,rejected:i.rejected.length})}
))!=null?o:w({key:"workbook.busy"})}var o0=400;function Ff(e,t,n,r,o=r){let i=Lr(e.settings),s=an(e),a=e.deadline.dueBefore?Nr(e.deadline,"",e.settings,i).last:"",c={days:[],quotaPerDay:r,last:a,
unreached:0,dropped:0,finishes:!0},u=[],l=Math.min(o0,ee(t,n>a?n:a));for(let d=0;d<=l;d+=1){let p=K(t,d);if(i.sends(p)){let{line:f,held:m}=i0(e,s,p,d===0?o:r,u,c);u=m,p<=n&&(f.recipients||f.held)&&
c.days.push(f)}a&&e.settings.lettersFrom&&(p===a||!d&&a< p)&&(c.unreached=s0(e,s,p))}return c.finishes=c.unreached===0&&c.dropped===0,c}function i0(e,t,n,r,o,i){let s=Rt(e,n,t);i.dropped+=o.filter(
d=>!s.wanted.has(d)).length;let{go:a,held:c,recipients:u}=$t(s.letters,r,e.settings.quotaReserve),l={};for(let d of a)l[d.kind]=(l[d.kind]||0)+1,t.assume(d,n);return{line:{day:n,counts:l,recipients:u,
held:c.length},held:c.map(({key:d})=>d)}}var s0=({units:e},t,n)=>e.filter(r=>{var o;return N(r)&&be(r.emails).length&&!((o=t.of(_t(r.code)))!=null&&o.last)&&r.extendedTo<=n}).length;function Df({
counts:e,held:t}){return[Gr.filter(r=>e[r]).map(r=>`${e[r]} ${C(r).label.toLowerCase()}`).join(", "),t?`${t} thư chờ hôm sau`:""].filter(Boolean).join("; ")}var Oa=e=>({key:"setting.empty",with:{
label:e}});function Zf({state:e,today:t,forecast:n,zones:r,me:o,runner:i,takesOver:s}){let{deadline:a,settings:c,staff:u,contact:l}=e,{unreached:d,dropped:p,quotaPerDay:f}=n,m=Z(n.last),h=
c.testTo.join(", "),g=Xr(c),k=!!a.dueBefore&&!!c.lettersFrom&&!g,R=k&&(c.lettersFrom>n.last||t>n.last),Y=e.units.filter(me=>N(me)&&!be(me.emails).length).length;return{refuse:Uf([!a.dueBefore,Oa(
"Hạn nộp (trước ngày)")],[!c.lettersFrom,Oa("Gửi thư từ ngày")],[!be(u).length,Ki],[g,{key:"letter.testAddress",with:{text:h}}],[r.script!==r.book,{key:"letter.zones",with:r}],[!!i&&i.toLowerCase(
)!==o.toLowerCase()&&!s,{key:"letter.otherRunner",with:{email:i}}],[k&&!R&&d>0,{key:"letter.cannotFinish",with:{units:d,quota:f,last:m}}]),warn:Uf([R,{key:"letter.startLate",with:{last:m}}],[p>0&&!d,{
key:"letter.tight",with:{letters:p,quota:f}}],[Y>0,{key:"letter.unreachable",with:{units:Y}}],[!!h&&!g,{key:"letter.testMode",with:{to:h}}],[!l.trim(),Oa("Liên hệ khi cần hỗ trợ")])}}var Uf=(
...e)=>e.filter(([t])=>t).map(([,t])=>t);var jf=21,Kf=100,a0=400;function Me(e,t,n){return e.visitor().is==="staff"?n(vr(e,t)):w({key:"who.staffOnly"})}function vr(e,t){let n=t.quota();return{office:
e,post:t,quota:n,remembered:t.post(),state:No(e,t,void 0,n)}}var Ta=e=>e>Kf?a0:Kf;function Pa({office:e,state:t,quota:n}){let r=an(t),o=[];for(let i=0;i<=jf;i+=1){let s=K(e.today,i),{go:a,held:c}=$t(
Rt(t,s,r).letters,Math.min(i===0?n:1/0,Ta(n)),t.settings.quotaReserve);a.forEach(u=>r.assume(u,s)),(a.length||c.length)&&o.push({day:s,go:a,held:c.length})}return o}var In=(e,t)=>{var n;return(n=Rt(
e.state,e.office.today).letters.find(r=>r.key===t))!=null?n:Pa(e).flatMap(({go:r})=>r).find(r=>r.key===t)};function wi({office:e,post:t,remembered:n,state:r,quota:o},i){let s=Mo(e.compileSettings(),
e.settings()),a=Ff(r,e.today,K(e.today,jf),Ta(o),Math.min(o,Ta(o))),{refuse:c,warn:u}=Zf({state:r,today:e.today,forecast:a,zones:t.zones(),me:U(e.visitor()),runner:n.runner,takesOver:i});return{
refuse:[...s,...c],warn:u}}var Bf=60,c0=40,Ea=(e,t)=>{var n,r,o;return{key:e.key,kind:C(e.kind).label,unit:(n=e.unit)!=null?n:"",name:(o=(r=e.about.unit)==null?void 0:r.name)!=null?o:t.department,to:
e.to.join(", ")}};function u0({day:e,go:t,held:n},r){var i;let o={};for(let{kind:s}of t)o[s]=((i=o[s])!=null?i:0)+1;return{day:e,words:he(e),counts:Df({day:e,held:n,recipients:0,counts:o}),letters:
t.slice(0,Bf).map(s=>Ea(s,r)),more:Math.max(0,t.length-Bf)}}function l0({office:e,state:{units:t}}){let n=new Map(t.map(({code:o,name:i})=>[o.trim(),i])),r=e.table("letters").rows.filter(({key:o}
)=>o).map((o,i)=>({row:o,i})).sort((o,i)=>o.row.at< i.row.at?1:o.row.at>i.row.at?-1:i.i-o.i).map(({row:{key:o,kind:i,unit:s,to:a,subject:c,state:u,at:l,why:d}})=>{var p;return{key:o,kind:i,unit:s,
name:(p=n.get(s.trim()))!=null?p:"",to:a,subject:c,state:u,at:ce(l),why:d}});return{unknown:r.filter(({state:o})=>o===D.unknown),recent:r.slice(0,c0)}}function ki(e){let{office:t,remembered:{runner:n}
,state:r}=e,{refuse:o,warn:i}=wi(e,!1),s=Pf(e);return{on:r.settings.lettersOn&&n!=="",runner:n,me:U(t.visitor()),testTo:r.settings.testTo.join(", "),stopped:Tf(e).map(y),refuse:o.map(y),warn:[...i,
...s?[s]:[]].map(y),health:Ef(e).map(y),days:Pa(e).map(a=>u0(a,r)),...l0(e)}}var Ca=(e,t,{key:n})=>Me(e,t,r=>{var u;let o=In(r,n),i=U(e.visitor());if(!o||!i)return w({key:"letter.gone"});if(
r.quota<1)return w({key:"letter.noQuota"});let s={...o,to:[i],about:{...o.about,insteadOf:(u=o.about.insteadOf)!=null?u:o.to}},{senderName:a,replyTo:c}=r.state.settings;try{t.send({to:[i],...wn(s,
r.state),senderName:a||r.state.department,replyTo:c})}catch{return w({key:"letter.notSent",with:{to:i}})}return M({to:i})}),Aa=(e,t,{key:n})=>Me(e,t,r=>{var s;let o=In(r,n);if(!o)return w({key:ir(
r.remembered,e.now)?"letter.busy":"letter.gone"});let i={...o,about:{...o.about,today:e.today}};try{let a=zo(e,t,(c,{register:u})=>{var l;return Xe((l=u.get(n))==null?void 0:l.state)?[]:[i]},
`${ar}: ${U(e.visitor())}`);return a?a.held?w((s=a.stopped)!=null?s:{key:"letter.noQuota"}):!a.sent&&!a.failed&&!a.unknown?w({key:"letter.gone"}):(e.log([{what:"Gửi sớm một thư",unit:o.unit}]),M({did:
a.did})):w({key:"letter.busy"})}catch(a){if(a instanceof ot)return w({key:"workbook.busy"});throw a}});function Hf({office:e,post:t},n,r,o,i){let s=`${o.why}: ${U(e.visitor())}`,a=t.alone(e,()=>{let{
rows:c}=e.table("letters"),u=or(c).get(n);return u===void 0&&!i?w({key:"letter.gone"}):r(u===void 0?void 0:sn(c[u].state))?(rt(e,new Map([[n,{...i&&u===void 0?Se(i,"planned",e.now):{},...o,why:s,at:
e.now}]])),M({})):w({key:"letter.settled"})});return a?a.value:w({key:"workbook.busy"})}var La=(e,t,{key:n})=>Me(e,t,r=>Hf(r,n,o=>!Xe(o),{state:D.skipped,why:"Cán bộ chọn bỏ qua"},In(r,n))),Na=(e,t,{
key:n,wasSent:r})=>Me(e,t,o=>Hf(o,n,i=>i==="unknown",r?{state:D.sent,why:"Cán bộ xác nhận đã gửi"}:{state:D.lapsed,why:"Cán bộ xác nhận chưa gửi"}));function d0({office:e,post:t,remembered:n,state:r},
o,i){var a;let s=t.alone(e,()=>{let c=e.table("settings").rows.findIndex(u=>u.label.trim()===ke.lettersOn.label);return c<0?!1:(e.putTyped("settings",[{index:c,cells:{value:o?"Có":"Không"}}]),o?
t.setRunner({runner:i,hour:r.settings.sendHour,since:e.now}):n.runner===i&&t.setRunner({runner:"",hour:0,since:""}),!0)});return(a=s==null?void 0:s.value)!=null?a:!1}var Ma=(e,t,{on:n,takeOver:r}
)=>Me(e,t,o=>{let i=n?wi(o,r).refuse:[];if(i.length)return xe(i.map(a=>se(a)));let s=t.me();return n&&t.setTrigger(o.state.settings.sendHour),d0(o,n,s)?(!n&&o.remembered.runner===s&&t.setTrigger(
void 0),e.compileSettings(),e.log([{what:n?"Bật gửi thư tự động":"Tắt gửi thư tự động"}]),M(ki(vr(e,t)))):w({key:"workbook.busy"})});function p0({office:e,post:t,remembered:{runner:n,hour:r,since:o},
state:{settings:i}}){if(!i.lettersOn||r===i.sendHour||n===""||n!==U(e.visitor())||n!==t.me()||!t.hasTrigger())return!1;try{return t.setTrigger(i.sendHour),t.setRunner({runner:n,hour:i.sendHour,since:
o}),!0}catch{return!1}}var Gf=(e,t)=>Me(e,t,n=>{let r=!!n.remembered.inFlight;return r&&Hl(e,t),M(ki(p0(n)||r?vr(e,t):n))}),Wf=(e,t,{key:n})=>Me(e,t,r=>{let o=In(r,n);if(!o)return w({key:
"letter.gone"});let{subject:i,html:s,text:a,attachments:c}=wn(o,r.state);return M({...Ea(o,r.state),subject:i,html:s,text:a,zalo:Il(o,r.state),attachments:c.map(({name:u})=>u)})});var vi=e=>ad(
JSON.stringify(Ue.map(t=>e[t])));function f0(e,t){let n={row:e.rowId},r=Je(e,t),o=[];r==="returned"&&o.push({key:"account.returned",sentence:dn(e.comment),...n});for(let i of At(
e).findings)i.level==="fault"&&o.push({key:i.problem.key,sentence:Fe(i.problem),field:i.field,...n});return r==="changed"&&o.push({key:"remark",sentence:`Đã đổi sau lần duyệt: ${ln(e,t).join(
", ")}. Cán bộ tỉnh sẽ duyệt lại.`,...n}),o}var Ia=(e,t)=>e.rowId||`~${t}`;function Sr(e,t,n){let r=Object.fromEntries(W.map(i=>[i,e[i]])),o=de(e);return{rowId:Ia(e,t),version:vi(e),fields:r,stopped:
o,says:o?[]:f0(e,n),review:Je(e,n),comment:e.comment}}var Si=(e,t,n)=>Vt({dueBefore:t.dueBefore,graceUntil:t.graceUntil,extendedTo:e==null?void 0:e.extendedTo},n),zn=(e,t)=>e.flatMap((n,
r)=>n.unit.trim()===t&&W.some(o=>n[o])?[{row:n,index:r}]:[]);var Vf=({code:e,name:t})=>({code:e.trim(),name:t});function qf(e,t){var m;let n=e.visitor(),r=e.settings(),o=e.table("units").rows,i=fi(n,
o),s=(m=t.unit)!=null?m:i.length===1?i[0].code.trim():void 0;if(s!==void 0){let h=hi(s,n,o,r);if(!h.may)return w(h.why)}let a=mi(n,r);if(s===void 0&&i.length===0&&!a)return w(ya(n,r));let c=o.find(
h=>h.code.trim()===s),{guidance:u,federation:l,department:d,contact:p,notice:f}=r;return M({who:{email:U(n),isStaff:n.is==="staff"},unit:c&&{...Vf(c),status:c.status,timeliness:c.timeliness},
yourUnits:i.map(Vf),mayChoose:a,rows:c?zn(e.table("accounts").rows,c.code.trim()).map(({row:h,index:g})=>Sr(h,g,e.markKey())):[],deadline:Si(c,r,e.today),guidance:u,federation:l,department:d,contact:
p,notice:f,draft:c?e.drafts.get(c.code.trim()):""})}function Yf(e){let t=e.visitor(),n=e.table("units").rows,r=fi(t,n),o=mi(t,e.settings())?n:r;return M({units:o.filter(i=>i.code&&i.name).map(i=>[
i.code.trim(),i.name])})}var m0=(e,t)=>({...Ti(ue),unit:e,usage:q.active,rowId:t}),h0=(e,t)=>W.every(n=>e[n]===t[n])&&de(e)===de(t);function g0(e,t){let n=t.stopped&&e.kind?Object.fromEntries(W.map(
r=>[r,e[r]])):At(t.fields).values;return{...e,...n,usage:t.stopped?q.stopped:q.active}}function y0(e,t,n){let r=n.findIndex((a,c)=>Ia(a,c)===e.rowId),o=r<0?void 0:n[r];if(o&&o.unit.trim(
)!==t)return se({key:"who.notYours"},{row:e.rowId});if(!o&&e.version!=="")return se({key:"form.rowGone"},{row:e.rowId});let i=g0(o!=null?o:m0(t,e.rowId),e);if(!o)return{sent:e,after:i,what:"added"};
let s=h0(o,i)?"same":de(i)&&!de(o)?"stopped":"changed";return{sent:e,index:r,before:o,after:i,what:s}}var b0=(e,t)=>t.flatMap(({before:n,index:r,sent:o,what:i})=>n&&i!=="same"&&vi(n)!==o.version?[Sr(
n,r,e.markKey())]:[]);function x0(e){return e.filter(({sent:t,what:n})=>!t.stopped&&n!=="same").flatMap(({sent:t})=>At(t.fields).findings.filter(n=>n.level==="fault").map(n=>({key:n.problem.key,
sentence:Fe(n.problem),row:t.rowId,field:n.field,suggest:n.suggest})))}function w0(e,t,n){let r=e.some(({after:i})=>!de(i)&&i.kind!==S.none),o=new Set(e.map(({index:i})=>i));return r?zn(n,t).filter(({
row:i,index:s})=>i.kind===S.none&&!de(i)&&!o.has(s)).map(({row:i,index:s})=>({sent:{rowId:i.rowId,version:vi(i),fields:i,stopped:!0},index:s,before:i,after:{...i,usage:q.stopped},what:"stopped"})):[]}
function k0(e,t,n){let r=new Map(e.map(s=>[s.index,s.after])),o=[...zn(n,t).map(({row:s,index:a})=>{var c;return(c=r.get(a))!=null?c:s}),...e.filter(s=>s.index===void 0).map(s=>s.after)].filter(
s=>!de(s)),i=o.filter(s=>s.kind===S.none);return i.length===0||i.length===o.length?[]:i.map(s=>se({key:"account.noneWithAccounts"},{row:s.rowId,field:"kind"}))}var v0=e=>e.some(({what:t,after:n})=>(
t==="added"||t==="changed")&&n.kind!==S.none&&!de(n));function S0(e,t,n,r){let o=b0(e,n);if(o.length)return xe(o.map(s=>se({key:"form.conflict"},{row:s.rowId})),o);let i=[...x0(n),...k0(n,t.unit,r)];
return v0(n)&&!t.consent&&i.push(se({key:"form.consent"},{field:"consent"})),i.length?xe(i):void 0}var _0=e=>[...new Set(e.flatMap(({before:t,after:n})=>[...W.filter(r=>{var o;return((o=t==null?
void 0:t[r])!=null?o:"")!==n[r]}).map(ne),...t&&t.usage!==n.usage?[ne("usage")]:[]]))],Xf=e=>Object.fromEntries(Ja.map(t=>[t,e[t]]));function R0(e,t,n,r){let o=e.visitor(),i=U(o),s=e.table(
"accounts");for(let{after:u,what:l}of t){let d=l!=="stopped"&&u.kind!==S.none&&n.consent;Object.assign(u,{updated:e.now,by:i,source:"Biểu mẫu"},d?{consent:`${i||"Người dùng biểu mẫu"}, ${ce(e.now)}`}:
{})}let a=s.rows.slice(),c=t.filter(u=>u.index===void 0);e.log([{what:r?"Gửi biểu mẫu (email chưa có trong danh sách, tự chọn đơn vị)":"Gửi biểu mẫu",unit:n.unit,rowId:t.map(({after:u}
)=>u.rowId).join(", "),columns:_0(t)}]);for(let u of t)u.index!==void 0&&(a[u.index]=u.after);Es(e,{accounts:[...a,...c.map(u=>u.after)],units:[n.unit],typed:t.filter(u=>u.index!==void 0).map(u=>({
index:u.index,cells:Xf(u.after)})),added:c.map(u=>Xf(u.after))}),o.is==="staff"&&e.putOwn("accounts",t.filter(({before:u})=>(u==null?void 0:u.review)===B.passed).map(({index:u})=>({index:u,cells:{
review:""}})))}function $0(e,t,n){let r=e.table("units").rows.find(i=>i.code.trim()===t.unit),o=e.settings();return{unit:{code:r.code.trim(),name:r.name,status:r.status,timeliness:r.timeliness},
recorded:n.map(({after:i,what:s})=>({rowId:i.rowId,title:i.kind===S.none?`${S.none}: ${i.reason}`:i.pageName||i.accountName,address:i.address,what:s})),rows:zn(e.table("accounts").rows,t.unit).map(({
row:i,index:s})=>Sr(i,s,e.markKey())),deadline:Si(r,o,e.today),pages:o.pages}}function O0(e,t){let n=e.table("units").rows,r=hi(t.unit,e.visitor(),n,e.settings());if(!r.may)return w(r.why);let o=
e.table("accounts").rows,i=t.rows.map(l=>y0(l,t.unit,o)),s=i.filter(l=>"sentence"in l);if(s.length)return xe(s);let a=i;a.push(...w0(a,t.unit,o));let c=S0(e,t,a,o);if(c)return c;let u=a.filter(({what:
l})=>l!=="same");return u.length?R0(e,u,t,r.unlisted):Cl(e,t.unit),M($0(e,t,a))}function Jf(e,t){var n;return t.rows.length===0?w({key:"form.nothing"}):t.rows.length>30?w({key:"form.tooMany"}):
new Set(t.rows.map(r=>r.rowId)).size!==t.rows.length?xe([{key:"form.oldPage",sentence:y({key:"form.oldPage"})}]):(n=pe(e,()=>O0(e,t)))!=null?n:w({key:"workbook.busy"})}var bt=e=>L().check(ci(e)),_i=
bt(100),T0=z(Object.fromEntries(W.map(e=>[e,bt(2e3)]))),P0=z({rowId:L().check(br(/^[~\w-]{1,40}$/)),version:bt(400),fields:T0,stopped:An()}),za=z({}),Ri=z({key:bt(300)}),yt=(e,t)=>({input:e,run:t}),
gt=(e,t)=>yt(e,(n,r,o)=>t(n,o)),Qf={openForm:gt(z({unit:jt(_i)}),qf),listUnits:gt(za,Yf),saveReport:gt(z({unit:_i,consent:An(),rows:xr(P0).check(ci(60))}),Jf),keepDraft:gt(z({unit:_i,draft:bt(6e4)}),
Af),dropDraft:gt(z({unit:_i}),Lf),checkAll:gt(za,Al),previewRoster:gt(z({text:bt(4e6)}),If),importRoster:gt(z({text:bt(4e6)}),zf),lettersView:yt(za,Gf),previewLetter:yt(Ri,Wf),sendToMe:yt(Ri,Ca),
sendNow:yt(Ri,Aa),skipLetter:yt(Ri,La),decideUnknown:yt(z({key:bt(300),wasSent:An()}),Na),switchLetters:yt(z({on:An(),takeOver:An()}),Ma)},E0=41e5;function em(e,t,n,r){if(typeof n!="string"||
!Object.prototype.hasOwnProperty.call(Qf,n))throw new Error("unknown call");if(typeof r!="string"||r.length>E0)throw new Error("malformed body");let{input:o,run:i}=Qf[n];return i(e,t,Fp(o,JSON.parse(
r)))}function C0(e){try{return!e.mayWrite("accounts","unit")||!e.mayWrite("units","status")}catch{return!1}}function tm(e,t){let n;try{let r=gi();if(r==="")return JSON.stringify(w({key:"who.nobody"}
));let o=n=new ie({who:Nn(r)});return JSON.stringify(em(o,new Ln(()=>o.spreadsheet()),e,t))}catch(r){let o=bi(r);return JSON.stringify(w(o.key==="workbook.unexpected"&&n&&C0(n)?{key:
"workbook.protected"}:o))}}function A0(e){Cf(e)}function L0(e){e!=null&&e.range&&e.source&&pf(e)}function N0(e,t){return tm(e,t)}function M0(e){df(e)}function I0(){$f()}function z0(){Of()}return cm(
F0);})();
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
