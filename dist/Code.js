// Sổ Tài Khoản. Built from TypeScript by build.mjs: change the sources, not this file.
"use strict";var App=(()=>{var si=Object.defineProperty;var Qp=Object.getOwnPropertyDescriptor;var ef=Object.getOwnPropertyNames;var tf=Object.prototype.hasOwnProperty;var nf=(e,t)=>{for(
var n in t)si(e,n,{get:t[n],enumerable:!0})},rf=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of ef(t))!tf.call(e,o)&&o!==n&&si(e,o,{get:()=>t[o],enumerable:!(r=Qp(t,o))||
r.enumerable});return e};var of=e=>rf(si({},"__esModule",{value:!0}),e);var kx={};nf(kx,{onEdit:()=>yx,onOpen:()=>gx,openPage:()=>kp,rpc:()=>bx,sendDailyLetters:()=>wx,setUp:()=>vx,showMissingFirst:(
)=>xx});var hr=e=>Date.UTC(+e.slice(0,4),+e.slice(5,7)-1,+e.slice(8,10)),ma=e=>String(e).padStart(2,"0"),Z=(e,t)=>new Date(hr(e)+t*864e5).toISOString().slice(0,10),Q=(e,t)=>Math.round((hr(t)-hr(
e))/864e5),ai=e=>new Date(hr(e)).getUTCDay(),W=e=>e.slice(0,10),ht=e=>new Date(e+252e5).toISOString().slice(0,19),gr=e=>Date.parse(`${e.length===10?`${e}T00:00:00`:e}Z`)-252e5,D=e=>e?`${e.slice(8,
10)}/${e.slice(5,7)}/${e.slice(0,4)}`:"",ae=e=>e?`${D(e)} ${e.slice(11,16)}`:"",sf=["Chủ nhật","thứ Hai","thứ Ba","thứ Tư","thứ Năm","thứ Sáu","thứ Bảy"],fe=e=>`${D(e)} (${sf[ai(e)]})`,ha=(e,t,n)=>{
let r=new Date(Date.UTC(e,t-1,n));return r.getUTCFullYear()===e&&r.getUTCMonth()===t-1&&r.getUTCDate()===n?`${e}-${ma(t)}-${ma(n)}`:void 0};function Le(e){let t=e.trim(),n=
/^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(t);if(n)return ha(+n[1],+n[2],+n[3]);let r=/^(?:ngày\s+)?(\d{1,2})[\x2f.-](\d{1,2})[\x2f.-](\d{4}|\d{2})(?:\s.*)?$/i.exec(t);return r?ha(r[
3].length===2?2e3+ +r[3]:+r[3],+r[2],+r[1]):void 0}var ga={"account.required":e=>`Chưa nhập ${e.label}.`,"account.kind":"Chưa chọn loại: Trang, Nhóm, Cá nhân hoặc Không có.","account.kindUnknown":
e=>`“${e.text}” không phải là một loại. Đề nghị chọn Trang, Nhóm, Cá nhân hoặc Không có.`,"account.usageUnknown":e=>`“${e.text}” không phải là tình trạng. Đề nghị chọn Đang dùng hoặc Ngừng dùng.`,
"account.reviewUnknown":e=>`“${e.text}” không phải là kết quả duyệt. Đề nghị chọn Đạt hoặc Trả lại.`,"account.reason":
"Đơn vị không có tài khoản thì cần ghi lý do. Ví dụ: đang lập trang, dự kiến xong trong tháng 11.","account.reasonLong":"Lý do, ghi chú dài quá 500 ký tự. Đề nghị viết ngắn lại.",
"account.addressIsGroup":"Địa chỉ này là của một nhóm. Nếu đúng, đề nghị đổi Loại thành Nhóm.","account.addressIsPage":"Địa chỉ này là của một trang. Nếu đúng, đề nghị đổi Loại thành Trang.",
"account.addressIsPerson":"Địa chỉ này có vẻ là của một tài khoản cá nhân. Nếu đúng, đề nghị đổi Loại thành Cá nhân.","account.groupAddress":
"Địa chỉ này không phải là địa chỉ nhóm (địa chỉ nhóm có dạng facebook.com/groups/…). Đề nghị mở nhóm và sao chép lại địa chỉ, hoặc đổi Loại.","account.addressTidied":
e=>`Địa chỉ sẽ được ghi là ${e.address}. Đề nghị mở thử một lần.`,"account.phoneTidied":e=>`Số điện thoại sẽ được ghi là ${e.phone}.`,"account.ask":e=>`Có phải “${e.value}” không?`,"account.returned":
e=>`Cán bộ tỉnh trả lại: ${e.comment}`,"account.returnedNoComment":"Cán bộ tỉnh trả lại, chưa ghi lý do. Đề nghị gọi người phụ trách để hỏi.","account.noUnit":
"Dòng này chưa có mã đơn vị. Đề nghị ghi mã như trong thẻ Đơn vị.","account.unknownUnit":e=>`Không có đơn vị nào mang mã “${e.code}” trong thẻ Đơn vị. Đề nghị sửa mã, hoặc thêm đơn vị.`,
"account.noneWithAccounts":"Đơn vị đã khai tài khoản nên không ghi là Không có. Đề nghị chuyển dòng này sang Ngừng dùng, hoặc xóa các tài khoản đã khai nhầm.","account.noneTwice":
"Đơn vị đã có một dòng Không có. Đề nghị chuyển bớt một dòng sang Ngừng dùng.","account.legacyText":e=>`Chữ bị lỗi phông. Có phải “${e.text}” không?`};var Ne=
"Đề nghị mở trang hoặc nhóm của đơn vị, sao chép địa chỉ rồi dán vào đây; trên điện thoại, bấm dấu ba chấm (…) và chọn “Sao chép liên kết”.",ya={"address.EMPTY":`Chưa nhập địa chỉ truy cập. ${Ne}`,
"address.MULTIPLE":"Ô này có nhiều địa chỉ khác nhau. Mỗi dòng chỉ ghi một địa chỉ; đề nghị ghi địa chỉ còn lại ở một dòng khác.","address.EMAIL_IN_URL":
"Đây là địa chỉ email, không phải địa chỉ Facebook. Đề nghị ghi email vào cột Email, còn ở đây dán địa chỉ của trang.","address.PHONE_IN_URL":
"Đây là số điện thoại, không phải địa chỉ Facebook. Đề nghị ghi số vào cột Điện thoại, còn ở đây dán địa chỉ của trang.","address.NOT_URL":
`Đây không phải là địa chỉ truy cập. ${Ne} Nếu đơn vị chưa có trang, đề nghị chọn loại Không có và ghi lý do.`,"address.SCHEME":
`Liên kết này không phải là địa chỉ trang web. Địa chỉ phải bắt đầu bằng https:\x2f/. ${Ne}`,"address.OTHER_SITE":
"Địa chỉ này không thuộc Facebook. Đề nghị dán địa chỉ trang, nhóm hoặc tài khoản Facebook, có dạng https:\x2f/www.facebook.com/…","address.LOOKALIKE_HOST":
`Tên miền gõ sai hoặc giả mạo; tên miền đúng là www.facebook.com. Đề nghị không mở liên kết này nếu không tự gõ ra nó. ${Ne}`,"address.USERINFO":
`Địa chỉ có ký tự @ trước tên miền, thường gặp ở liên kết lừa đảo. Đề nghị không mở liên kết này. ${Ne}`,"address.PORT":
"Sau tên miền có dấu hai chấm và ký tự lạ. Đề nghị xóa phần đó, hoặc sao chép lại địa chỉ từ trang.","address.NOT_PROFILE_HOST":
`Đây là trang kỹ thuật hoặc trợ giúp của Facebook, không phải trang của đơn vị. ${Ne}`,"address.ADMIN_TOOL":
"Đây là công cụ quản trị, người khác không mở được. Đề nghị mở trang như một người xem bình thường rồi sao chép địa chỉ công khai.","address.HOME":
`Đây là trang chủ Facebook, chưa có tên trang. ${Ne}`,"address.SYSTEM_PAGE":`Đây là trang chức năng của Facebook (sự kiện, cài đặt, chia sẻ…), không phải trang, nhóm hay tài khoản. ${Ne}`,
"address.LOGIN_LINK":"Đây là liên kết đăng nhập hoặc khôi phục tài khoản nên không được lưu. Đề nghị không gửi liên kết này cho ai; sau khi đăng nhập, mở trang rồi sao chép địa chỉ của trang.",
"address.CONTENT_LINK":"Đây là liên kết của một bài viết, ảnh hoặc video. Đề nghị bấm vào tên trang ở đầu bài để mở trang, rồi sao chép địa chỉ của trang.","address.MISSING_ID":
"Địa chỉ thiếu mã số (id) của tài khoản, có thể do sao chép chưa hết. Đề nghị mở trang và sao chép lại toàn bộ địa chỉ.","address.REDIRECT_LINK":
"Liên kết chuyển hướng này không cho biết dẫn tới trang nào. Đề nghị mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang.","address.DEEP_LINK":
`Liên kết này chỉ dùng trong ứng dụng điện thoại và không dẫn tới trang, nhóm hay tài khoản nào. ${Ne}`,"address.USERNAME_CHARS":
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
"Đây là liên kết chia sẻ rút gọn, chưa biết dẫn tới trang nào. Đề nghị mở liên kết, khi trang hiện ra thì sao chép địa chỉ đầy đủ và dán lại."};var ba={"email.EMPTY":
"Chưa có địa chỉ email. Đề nghị nhập một địa chỉ, ví dụ: hoa.nguyen@gmail.com.","email.MULTIPLE":"Ô này có nhiều địa chỉ email. Đề nghị chỉ để lại một địa chỉ của người quản trị.","email.NO_AT":
"Địa chỉ email thiếu dấu @. Đề nghị nhập đủ, ví dụ: hoa.nguyen@gmail.com.","email.NO_LOCAL":"Thiếu phần tên đứng trước dấu @. Đề nghị nhập đủ địa chỉ email.","email.TWO_AT":
"Địa chỉ email có nhiều dấu @. Đề nghị chỉ để lại một dấu và một địa chỉ.","email.SPACES":"Trong địa chỉ email có khoảng trắng. Đề nghị viết liền.","email.ACCENTS":
"Địa chỉ email có chữ có dấu hoặc ký tự lạ. Đề nghị gõ lại bằng chữ không dấu.","email.COMMA":"Trong địa chỉ email có dấu phẩy. Đề nghị thay bằng dấu chấm.","email.CHARS":
"Địa chỉ email có ký tự không dùng được. Đề nghị chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới.","email.DOTS":"Dấu chấm trong địa chỉ email đặt chưa đúng chỗ. Đề nghị xem lại.",
"email.DOMAIN":"Phần sau dấu @ chưa đúng. Đề nghị nhập đủ, ví dụ: gmail.com, yahoo.com.vn.","email.LENGTH":"Địa chỉ email quá dài. Đề nghị kiểm tra lại.","email.PHONE_IN_EMAIL":
"Đây là số điện thoại. Đề nghị chuyển sang ô Điện thoại và nhập địa chỉ email vào ô này.","email.URL_IN_EMAIL":"Đây là địa chỉ trang mạng. Đề nghị nhập địa chỉ email, ví dụ: hoa.nguyen@gmail.com.",
"email.NAME_IN_EMAIL":"Đây là tên, chưa phải địa chỉ email. Đề nghị nhập địa chỉ có dấu @.","email.note.TEXT_AROUND":"Chỉ lấy phần địa chỉ email, bỏ phần chữ đi kèm."};var wa={"person.EMPTY":
"Ô này chưa có nội dung. Đề nghị nhập.","person.SHORT":"Nội dung quá ngắn. Đề nghị nhập đầy đủ.","person.LONG":"Họ tên dài quá 60 ký tự. Đề nghị chỉ nhập họ và tên.","person.TOO_LONG":
"Nội dung dài quá 100 ký tự. Đề nghị viết ngắn lại.","person.CHARS":"Có ký tự không dùng được ở đây. Đề nghị chỉ nhập bằng chữ.","person.SHIFTED":
"Nội dung này có vẻ của cột khác. Đề nghị xem lại, có thể các cột đã bị lệch.","person.OFFICE_IN_NAME":"Ô này có cả chức vụ. Đề nghị chỉ để họ tên, chuyển chức vụ sang ô Chức vụ.","person.TWO_PEOPLE":
"Ô này có nhiều người. Đề nghị chỉ ghi một người quản trị; người khác khai ở dòng riêng.","person.ENCODING":"Chữ bị lỗi phông. Đề nghị gõ lại bằng bảng mã Unicode.","person.ADDRESS_IN_NAME":
"Đây là địa chỉ truy cập. Đề nghị chuyển sang ô Địa chỉ truy cập và nhập tên vào ô này.","person.EMAIL_IN_NAME":"Đây là địa chỉ email. Đề nghị chuyển sang ô Email và nhập tên vào ô này.",
"person.PHONE_IN_NAME":"Đây là số điện thoại. Đề nghị chuyển sang ô Điện thoại và nhập tên vào ô này.","person.note.ONE_WORD":"Họ tên chỉ có một chữ. Đề nghị kiểm tra xem đã đủ họ và tên chưa.",
"person.note.TITLE_STRIPPED":"Chỉ ghi họ tên, bỏ phần xưng hô, học vị đứng trước."};var xa={"phone.EMPTY":"Chưa nhập số điện thoại. Đề nghị nhập một số của người quản trị, ví dụ 0912 345 678.",
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
"Đây có thể là số di động, cũng có thể là số cố định ghi theo mã vùng cũ. Nếu là số cố định, đề nghị ghi lại theo mã vùng mới, bắt đầu bằng 02."};var ci={...ya,...xa,...ba,...wa,...ga};function Ie({
key:e,with:t}){let n=ci[e];return typeof n=="string"?n:n(t)}var va={"across.SAME_ADDRESS":e=>`Các đơn vị sau cùng khai một địa chỉ: ${e.units}. Đề nghị hỏi lại xem địa chỉ là của đơn vị nào.`,
"across.REPEATED":e=>`Địa chỉ này được khai ${e.count} lần trong cùng đơn vị (${e.units}). Đề nghị gộp còn một dòng, dòng thừa chuyển sang Ngừng dùng.`,"across.PERHAPS_SAME":
e=>`Có ${e.count} dòng cùng tên trang và cùng người liên hệ nhưng khác địa chỉ (${e.units}). Đề nghị xem có phải cùng một trang không.`,"across.MANY_PHONE":
e=>`Số điện thoại này có ở ${e.count} dòng (${e.units}). Nếu đúng một người quản trị các trang này thì không cần sửa.`,"across.MANY_EMAIL":
e=>`Email này có ở ${e.count} dòng (${e.units}). Nếu đúng một người quản trị các trang này thì không cần sửa.`,"across.OTHER_UNIT":
e=>`Tên này là của đơn vị khác: ${e.other}. Đề nghị hỏi lại đơn vị đã khai xem có nhầm không.`,"across.SHARE_LINK":
"Đây là liên kết chia sẻ, chưa phải địa chỉ đầy đủ. Đề nghị mở liên kết rồi sao chép lại địa chỉ của trang.","across.SAMPLE_ROW":
"Dòng này là ví dụ in sẵn trong mẫu. Đề nghị xóa, hoặc thay bằng thông tin của đơn vị."};var ka={"workbook.notSetUp":
"Sổ chưa được thiết lập. Đề nghị cán bộ phụ trách mở menu Sổ Tài Khoản, chọn “Thiết lập, sửa lại sổ”.","workbook.lostTab":
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
"setup.setting":e=>`Đã thêm mục “${e.label}” vào thẻ Cấu hình.`,"setup.zone":"Đã đặt múi giờ Việt Nam cho trang tính.","setup.locale":
"Đã đặt ngôn ngữ tiếng Việt cho trang tính (ngày viết theo thứ tự ngày, tháng, năm).","setup.summary":"Đã lập lại thẻ Tổng hợp.","setup.chart":"Đã thêm biểu đồ vào thẻ Tổng hợp.","setup.first":
"Sổ đã sẵn sàng. Việc tiếp theo: ghi hạn nộp ở thẻ Cấu hình, nhập danh sách đơn vị, rồi chia sẻ trang tính."};var _a={"roster.noCode":"Chưa có mã đơn vị. Mỗi đơn vị cần một mã riêng.",
"roster.codeTwice":e=>`Mã “${e.code}” được dùng cho nhiều đơn vị. Đề nghị đặt mỗi đơn vị một mã.`,"roster.noName":"Chưa có tên đơn vị.","roster.parentSelf":"Cấp trên trùng với chính đơn vị này.",
"roster.parentUnknown":e=>`Không có đơn vị nào mang mã “${e.parent}”. Đề nghị sửa mã cấp trên, hoặc ghi tên cấp trên.`,"roster.badEmail":
e=>`“${e.text}” không phải là địa chỉ email. Thư sẽ không tới được đơn vị này.`,"roster.askEmail":e=>`“${e.text}” có phải là “${e.suggest}” không? Đề nghị sửa; thư chưa gửi tới địa chỉ này.`,
"roster.refusedEmail":e=>`Ngày ${e.day} Google không nhận gửi thư đến “${e.text}”. Đề nghị kiểm tra, sửa địa chỉ.`,"roster.badPhone":e=>`“${e.text}” không phải là số điện thoại gọi được.`,
"roster.badRequired":e=>`“${e.text}” không hợp lệ. Đề nghị chọn Có hoặc Không.`,"roster.badDay":e=>`“${e.text}” không phải là một ngày. Đề nghị ghi theo dạng 30/10/2018.`,"roster.needColumn":
e=>`Bảng thiếu cột “${e.column}”.`,"roster.empty":"Chưa có dòng nào để nhập. Đề nghị dán bảng có dòng tiêu đề, ví dụ: Mã, Tên đơn vị, Loại, Cấp trên, Email liên hệ, Điện thoại liên hệ.",
"roster.tooLong":"Bảng dài quá 20.000 dòng. Đề nghị chia nhỏ.","roster.repeatedInPaste":e=>`Mã “${e.code}” đã có ở dòng ${e.line} của bảng này.`};var Sa={"letter.setting":
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
"Đang có một lượt gửi thư. Đề nghị chờ vài phút rồi mở lại bảng Thư."};var Ra={"health.runner":e=>`Người gửi: ${e.email}.`,"health.noRunner":"Chưa ai được giao gửi thư.","health.paused":
"Đang tạm dừng: không thư nào được gửi.","health.noTrigger":"Lịch chạy hằng ngày đã mất nên thư không còn tự đi. Đề nghị bấm “Bật lại”.","health.stalled":
"Lịch chạy hằng ngày đã quá một ngày không gửi thư. Đề nghị bấm “Bật lại”.","health.stalledOther":
e=>`Lịch chạy của ${e.email} đã quá một ngày không gửi thư. Đề nghị báo người đó mở bảng Thư và bấm “Bật lại”, hoặc bấm “Nhận việc gửi thư” để gửi thay.`,"health.hour":
e=>`Mục “Giờ gửi thư” ghi ${e.set} giờ nhưng lịch vẫn chạy lúc ${e.runs} giờ. Đề nghị bấm “Tải lại” để đổi lịch.`,"health.hourOther":
e=>`Mục “Giờ gửi thư” ghi ${e.set} giờ nhưng lịch vẫn chạy lúc ${e.runs} giờ. Lịch đổi theo khi ${e.email} mở bảng Thư.`,"health.lastRun":e=>`Lượt gần nhất: ${e.at} (${e.did}).`,"health.noRun":
"Chưa có lượt gửi nào.","health.trouble":e=>`Lượt gửi chưa xong, ${e.trouble}`,"health.nextRun":e=>`Lượt tới: ${e.day}, khoảng ${e.hour} giờ.`,"health.quota":
e=>`Hạn mức còn lại hôm nay: ${e.left} người nhận.`,"health.held":e=>`${e.letters} thư đang chờ.`,"health.unknown":e=>`${e.letters} thư không rõ đã gửi, cần cán bộ quyết định.`,"health.failed":
e=>`${e.letters} thư gửi lỗi, lý do ghi trong thẻ Thư.`,"health.sending":"Đang có một lượt gửi.","health.never":
e=>`Đã bật gửi thư từ ${e.since} mà chưa có lượt gửi nào. Đề nghị mở menu Sổ Tài Khoản, chọn Thư… để kiểm tra.`,"health.gap":
e=>`Lượt gửi thư gần nhất là ${e.last}, đã quá một ngày. Đề nghị mở menu Sổ Tài Khoản, chọn Thư… để kiểm tra.`};var af={...ci,...va,...ka,..._a,...Sa,...Ra};function y(e){let t=af[e.key];
return typeof t=="string"?t:t(e.with)}var Me=e=>({ok:!0,value:e}),gt=(...e)=>({ok:!1,problems:e});var k={page:"Trang",group:"Nhóm",person:"Cá nhân",none:"Không có"},B={passed:"Đạt",returned:"Trả lại"}
,V={active:"Đang dùng",stopped:"Ngừng dùng"},G={yes:"Có",no:"Không"},b={missing:"Chưa báo cáo",fix:"Cần sửa",reported:"Đã báo cáo",approved:"Đã duyệt",none:"Không có"},S={open:"Còn hạn",onTime:
"Đúng hạn",grace:"Châm chước",late:"Trễ hạn",overdue:"Quá hạn"},yr=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"unit",reader:"unit",format:"text",...r}),Re=(e,t,n,r,o,i={})=>({...yr(e,t,n,i),
faultBit:r,report:o}),ee=(e,t,n,r={})=>({heading:e,width:t,help:`${n} Sổ tự ghi, đề nghị không sửa.`,writer:"us",reader:"unit",format:"text",...r}),Y=(e,t,n,r={})=>({...ee(e,t,n,r),checked:!0}),P=(e,
t,n,r={})=>({heading:e,width:t,help:n,writer:"staff",reader:"staff",format:"text",...r}),Kt=(e,t)=>Object.keys(e).filter(n=>t(e[n])),br=e=>Kt(e,t=>"checked"in t),ui=e=>Object.fromEntries(Object.keys(
e).map(t=>[t,""]));var wr={reader:"public"},ce={unit:yr("Mã đơn vị",90,"Mã của đơn vị trong thẻ Đơn vị.",{code:"other",faultBit:0}),unitName:ee("Đơn vị",240,"Tên đơn vị theo mã.",wr),kind:Re("Loại",
90,"Trang, Nhóm, Cá nhân, hoặc Không có (đơn vị không có tài khoản, ghi lý do).",1,{group:"account",typing:{}},{...wr,choices:Object.values(k)}),accountName:Re("Tên tài khoản facebook",180,
"Tên hiện trên tài khoản cá nhân dùng để quản trị. Ví dụ: Nguyễn Thị Hoa.",2,{group:"account",hint:"Tên Facebook cá nhân của người quản trị.",typing:{autocomplete:"off"}}),pageName:Re(
"Tên trang facebook",200,"Tên hiện trên trang hoặc nhóm. Ví dụ: Công đoàn huyện Cầu Kè.",3,{group:"account",typing:{autocomplete:"off"}},wr),address:Re("Địa chỉ truy cập",280,
"Mở trang, bấm “Chia sẻ” rồi “Sao chép liên kết”, dán vào đây. Ví dụ: https:\x2f/www.facebook.com/congdoanviduxa",4,{group:"account",hint:
"Mở trang của đơn vị, bấm “Chia sẻ”, “Sao chép liên kết”, rồi dán vào đây.",typing:{inputMode:"url",autocomplete:"off",spellcheck:!1,autocapitalize:"none"}},wr),name:Re("Họ và tên",160,
"Người quản trị. Ví dụ: Nguyễn Thị Hoa.",5,{group:"manager",typing:{autocomplete:"name",autocapitalize:"words",spellcheck:!1}}),office:Re("Chức vụ",160,
"Chức vụ của người quản trị. Ví dụ: Phó Chủ tịch.",6,{group:"manager",typing:{autocomplete:"organization-title"}}),phone:Re("Điện thoại",130,
"Một số điện thoại của người quản trị. Ví dụ: 0913 456 789.",7,{group:"manager",typing:{inputMode:"tel",autocomplete:"tel"}}),email:Re("Email",200,
"Một địa chỉ email của người quản trị. Ví dụ: hoa.nguyen@gmail.com.",8,{group:"manager",typing:{inputMode:"email",autocomplete:"email",spellcheck:!1,autocapitalize:"none"}}),reason:Re(
"Lý do, ghi chú",200,"Bắt buộc khi Loại là Không có. Ví dụ: Đơn vị đang lập trang, dự kiến xong trong tháng 11.",9,{group:"beside",lines:2,typing:{}}),usage:yr("Tình trạng",100,
"Đang dùng hoặc Ngừng dùng. Dòng ngừng dùng được giữ lại, không tính vào báo cáo. Để trống được hiểu là Đang dùng.",{faultBit:10,choices:Object.values(V)}),rowId:Y("Mã dòng",120,"Mã của dòng.",{
hidden:!0}),faults:Y("Cần sửa",300,"Ô cần sửa và lý do."),remarks:Y("Lưu ý",260,"Điều nên xem lại; không ngăn việc báo cáo."),changed:Y("Đổi sau duyệt",160,"Các cột đã đổi sau lần duyệt gần nhất."),
addressKey:Y("Khóa địa chỉ",150,"Dạng so sánh của địa chỉ, để tìm trang khai trùng.",{hidden:!0}),mask:Y("Ô cần sửa",80,"Số cho biết ô nào được tô màu.",{format:"number",hidden:!0}),updated:ee(
"Cập nhật",130,"Lúc dòng được ghi lần gần nhất.",{format:"time"}),by:ee("Người nhập",190,"Ai ghi dòng lần gần nhất."),source:ee("Nguồn",90,"Biểu mẫu hoặc Sửa tay."),consent:ee("Đồng ý",220,
"Ai xác nhận người quản trị đã biết và đồng ý, lúc nào."),review:P("Duyệt",90,"Đạt, hoặc Trả lại (ghi lý do ở cột Ý kiến).",{reader:"unit",faultBit:11,choices:Object.values(B)}),comment:P("Ý kiến",
220,"Lý do trả lại, để đơn vị biết cần sửa gì.",{reader:"unit"}),approved:P("Bản đã duyệt",120,"Dấu của nội dung lúc được duyệt.",{hidden:!0})},Cn=ce,U=Kt(Cn,e=>"report"in e),Yx=U.filter(e=>ce[
e].report.group==="manager"),xr=Kt(Cn,({faultBit:e})=>e!==void 0).map(e=>({key:e,bit:Cn[e].faultBit})),vr=Kt(Cn,({writer:e})=>e==="unit"),yt=br(ce),$a=Kt(Cn,({writer:e})=>e!=="staff"),te=e=>ce[
e].heading;var me={code:P("Mã",70,"Mã riêng của đơn vị, không trùng, không đổi giữa các đợt. Ví dụ: H04.",{code:"own",reader:"public"}),name:P("Tên đơn vị",300,
"Tên đầy đủ của đơn vị, như trên văn bản.",{reader:"public"}),kind:P("Loại",150,"Loại đơn vị, do Liên đoàn Lao động tỉnh tự đặt. Ví dụ: LĐLĐ huyện, CĐ ngành, CĐCS trực thuộc."),parent:P("Cấp trên",
150,"Mã của đơn vị cấp trên nếu có trong sổ, hoặc tên cấp trên.",{code:"other"}),email:P("Email liên hệ",210,
"Nơi nhận thư của đơn vị. Có thể ghi nhiều địa chỉ, cách nhau bằng dấu phẩy. Người đăng nhập bằng một trong các địa chỉ này được mở ngay biểu mẫu của đơn vị."),phone:P("Điện thoại liên hệ",140,
"Số để gọi khi đơn vị chưa báo cáo."),required:P("Phải báo cáo",100,"Có: đơn vị phải báo cáo trong đợt này. Không: không bắt buộc. Để trống được hiểu là Có.",{choices:[G.yes,G.no]}),status:Y(
"Trạng thái",120,"Chưa báo cáo, Cần sửa, Đã báo cáo, Đã duyệt hoặc Không có."),timeliness:Y("Thời hạn",100,"Còn hạn, Đúng hạn, Châm chước, Trễ hạn hoặc Quá hạn."),count:Y("Số tài khoản",100,
"Số tài khoản, trang, nhóm đang dùng mà đơn vị đã khai.",{format:"number"}),first:Y("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu.",{format:"time"}),updated:Y("Cập nhật",130,
"Lần thay đổi gần nhất trong các dòng của đơn vị.",{format:"time"}),faults:Y("Cần sửa",260,"Những ô của dòng này cần sửa và lý do."),order:Y("Thứ tự",70,"Số dùng để đưa đơn vị còn thiếu lên đầu.",{
format:"number",hidden:!0}),extendedTo:P("Gia hạn đến",110,"Ngày cuối cùng đơn vị này được nộp mà vẫn tính đúng hạn (tính cả ngày đó).",{format:"day"}),note:P("Ghi chú",220,
"Ghi chú của Ban Tuyên giáo - Nữ công.")},cf={key:P("Mã thư",200,"Mỗi thư có một mã và chỉ được gửi một lần."),kind:P("Loại",140,"Thư mời, thư nhắc, thư tổng hợp…"),unit:P("Đơn vị",90,
"Mã đơn vị nhận."),to:P("Người nhận",220,"Địa chỉ nhận."),subject:P("Tiêu đề",320,"Tiêu đề thư."),state:P("Trạng thái",130,
"Sẽ gửi, Đã gửi, Gửi lỗi, Tạm giữ, Bỏ qua, Không rõ đã gửi, Không cần gửi nữa."),at:P("Lúc",130,"Lúc ghi trạng thái này.",{format:"time"}),why:P("Lý do",300,"Vì sao gửi lỗi, tạm giữ hay bỏ qua.")},uf=
{label:P("Mục",260,"Tên của mục. Đề nghị không sửa."),value:P("Giá trị",360,"Giá trị của mục, sửa ở đây."),help:P("Giải thích",520,"Mục này dùng làm gì.")},En={at:ee("Lúc",140,"Lúc xảy ra.",{format:
"time"}),who:ee("Ai",210,"Người làm."),what:ee("Việc",240,"Việc đã làm."),unit:ee("Đơn vị",90,"Mã đơn vị."),rowId:ee("Mã dòng",130,"Mã dòng."),columns:ee("Cột đã đổi",300,
"Tên các cột đã đổi; không ghi giá trị, vì là dữ liệu cá nhân.")},R={units:{title:"Đơn vị",color:"#1a73e8",columns:me,frozenColumns:2},accounts:{title:"Tài khoản",color:"#188038",columns:ce,
frozenColumns:2},summary:{title:"Tổng hợp",color:"#e8710a",columns:{},frozenColumns:0},letters:{title:"Thư",color:"#a142f4",columns:cf,frozenColumns:0},settings:{title:"Cấu hình",color:"#5f6368",
columns:uf,frozenColumns:0},log:{title:"Nhật ký",color:"#9aa0a6",columns:En,frozenColumns:0}},An=br(me);function kr({dueBefore:e,extendedTo:t}){let n=e?Z(e,-1):"";return t&&t>n?t:n}function Oa(e,t,n){
let r=kr(e);if(!r)return"";let o=t?W(t):n;return o<=r?t?S.onTime:S.open:e.graceUntil&&o<=e.graceUntil?S.grace:t?S.late:S.overdue}function jt(e,t){let n=kr(e);if(!n)return"";let r=Q(t,n),o=r>0?
`còn ${r} ngày`:r===0?"hôm nay là ngày cuối":`đã quá hạn ${-r} ngày`;return`chậm nhất hết ngày ${fe(n)}, ${o}`}var Ta=60;function _r({sendDays:e,holidays:t}){let n=new Set(t),r=i=>e.includes(ai(i))&&
!n.has(i),o=(i,s,a)=>{for(let c=0;c<=Ta;c+=1)for(let u of a){let l=Z(i,u*c);if(l<=s&&r(l))return l}return i};return{sends:r,next:i=>o(i,"9999",[1]),nearest:(i,s)=>o(i,s,[-1,1])}}function Sr(e,t,n,r){
let o=kr({dueBefore:e.dueBefore,extendedTo:t}),i=e.graceUntil>o?e.graceUntil:o,s=n.milestones.map(c=>({id:String(c),day:r.nearest(Z(o,-c),o)})),a=r.next(Z(o,1));return a<=i&&s.push({id:"cham-chuoc",
day:a}),{last:o,end:i,before:s.sort(Pa),after:li(Z(i,1),n.overdueWeeks,r)}}var Pa=(e,t)=>Q(t.day,e.day),li=(e,t,n,r="")=>Array.from({length:t},(o,i)=>({id:`${r}${i+1}`,day:n.next(Z(e,7*i))}));
function di(e,t){let n;for(let r of e)r.day<=t&&(n=r);return n}var Rr=(e,t)=>{let n=e[e.length-1];return n&&t< Z(n.day,7)?di(e,t):void 0};function Ca(e,t,n){let r=Math.max(0,Math.min(Ta,Math.ceil((Q(
e,t.last)+1)/7)));return[...li(e,r,n,"tuan-").filter(({day:o})=>o<=t.last),...t.before.filter(({day:o})=>o>=e),...li(Z(t.end,1),t.after.length||1,n,"sau-")].sort(Pa)}var lf=
"µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",df="àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",pf=
/([aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõï])|[ôöñíìæóòî]/gi,ff="âáàåãäêéèúüë_ùøûõï",mf=[0,1,0,9,3,35],hf="ôöñíìæóòî",gf="ơưđíìỉĩịỵ",yf="€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ",Aa=/[A-Za-z\xA1-\u1EF9]+/g,bf=
/[\u1EA0-\u1EF9ăđĩơũưĂĐĨƠŨƯ]/,La=/[^\0-\x7F]/,Na=/á[º»]|Ä[‘ƒ©\x90\x91\x83]|Å[©¨]|Æ[°¡¯]|Ã[\x80-\x9F\xA1-\xBF]/,wf=/[a-z]Ã|Ã.[a-z]/,xf=
/^(?:ngh?|[cgknp]h|t[hr]|gi|qu|[bcdđghklmnprstvx])?(?:(?:[aăâeêioôơuưy]|o[aăe]|[iy]ê|u[âôy]|ươ|uyê)(?:ng|[cmnpt])|(?:o?a|u?ê|i|u?y)[cn]h|o?a[ioy]?|au|â[uy]|o?eo?|êu?|i[au]?|[iy]êu|ô?i|oi?|u?ôi?|ơi?|u[ai]?|uây|u[êơ]|uy[au]?|ư[aiu]?|ươ[iu]|y)$/,
vf=/[ăâêôơư](?![12]|ơ[12]).*[12]|[12].*[ăâêôơư]|(?:[aeou]i|[aeio]u|[ae]o|ay|[iu]a)[12]|^[^1]*(?:[cpt]|ch)$/;function kf(e){let t=e.toLowerCase();if(t.length>7||e.slice(1)!==t.slice(1)&&
e!==e.toUpperCase())return!1;let n=t.normalize("NFD").replace(/[\u0301\u0323]([\u0302\u0306]?)/g,"$11").replace(/[\u0300\u0303\u0309]/g,"2").normalize("NFC");return xf.test(n.replace(/[12]/,""))&&
!vf.test(n.replace(/^(?:gi|qu)(?=[^12])/,""))}var Ea=e=>!/[a-z]/.test(e)&&/[A-Z]\S*[A-Z]/.test(e);function Ia(e){let t=Ea(e);return e.replace(Aa,n=>{let r=n.replace(/[^A-Za-z]/g,o=>df[lf.indexOf(o)]||
o);return t||Ea(n)?r.toUpperCase():r})}function Ma(e){return e.replace(pf,(t,n)=>{let r=t.toLowerCase(),o=r.charAt(0),i=ff.indexOf(r.charAt(1)),s=mf[i%6],a=i<6?2:i<12?6:-1,c=n?a<0?[s]:i%6?[a,s]:[a]:[
],u=(gf[hf.indexOf(o)]||o)+String.fromCharCode(...c.map(l=>768+l));return t.charAt(0)===o?u:u.toUpperCase()}).normalize("NFC")}function za(e){let t=e.replace(/(Ã|Æ|áº|á»)(?: |$)/g,"$1\u00a0"),n;try{n=
decodeURIComponent(t.replace(/[^]/g,s=>{let a=s.charCodeAt(0),c=a>255?128+yf.indexOf(s):a;return c<128&&a>255?"%FF":`%${(c+256).toString(16).slice(1)}`})).normalize("NFC")}catch{return}let{good:r,bad:
o}=$r(n),i=Na.test(e);return i&&t===e||(i||wf.test(e))&&r&&!o?n:void 0}function $r(e,t=String){let n=(e.match(Aa)||[]).filter(o=>o.length>1&&La.test(o)),r=n.filter(o=>kf(t(o))).length;return{good:r,
bad:n.length-r}}var _f={tcvn3:Ia,vni:Ma,mojibake:za};function Bt(e){if(!La.test(e))return;let t=e.normalize("NFC");if(bf.test(t))return"unicode";if(Na.test(t)||za(t)!==void 0)return"mojibake";let n=
$r(t);if(n.bad===0)return;let r=$r(t,Ia),o=$r(t,Ma),i=r.good< o.good?o:r;return i.good>n.good&&i.good>=4*i.bad?i===o?"vni":"tcvn3":void 0}function Gt(e){let t=Bt(e),n=t&&t!=="unicode"?_f[t](
e.normalize("NFC")):void 0;return n===void 0?void 0:{from:t,text:n}}var Sf=/[\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\0-\x08\x0E-\x1F\x7F]/g,Rf=/[\x80-\x9F\xAD]/g,
$f=/\s*[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]\s*/g,Of=[768,777,771,769,803];function v(e){if(!/^(?:str|num|bo|bi)/.test(typeof e))return"";let t=String(e).replace(Sf,"");if(/[\x80-\xA0\xAD]/.test(
t)){let n=t.replace(/[^\S\xA0]+/g," ").replace(/^ | $/g,"").normalize("NFC"),r=Bt(t);if(r&&r!=="unicode"&&Bt(n)===r)return n}return t.replace(Rf,"").replace(/\s+/g," ").trim().normalize("NFC")}
function $(e){let t=e.toLowerCase();return/[^\0-\x7F]/.test(t)?t.normalize("NFD").replace(/[\u0300-\u036F]/g,"").replace(/[đðɖ]/g,"d"):t}function he(e){return v(e).toLowerCase().replace(/[ðɖ]/g,
"đ").replace($f,"-").normalize("NFD").replace(/(o[\u0300-\u0323](?=[ae])|u[\u0300-\u0323](?=y))(.)/g,(t,n,r)=>n.charAt(0)+r+n.charAt(1)).normalize("NFC")}function Za(e,t){return he(e)===he(t)}var Fa=
" _-–—,;:!?.…·'‘’\"“”«»()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";function Da(e){let t="",n="",r="";return e.normalize("NFD").replace(/([^\u0300-\u036F])([\u0300-\u036F]*)/gu,
(o,i,s)=>{let a=i.toLowerCase(),c=s.replace(/[^\u0302\u0306\u031B]/g,""),u=c?Fa.indexOf((a+c).normalize("NFC")):-1,l=u<0?Fa.indexOf(a):u,d=u<0?s:s.replace(c,"");return t+=l<0?a:String.fromCharCode(
l+1),n+=d?Of.indexOf(d.charCodeAt(0))+1||9:0,r+=a===i?0:1,""}),`${t}\0${n}\0${r}`}function Ua(e,t){let n=Da(e),r=Da(t);return n< r?-1:n>r?1:0}function Ka(e){return e.toLowerCase().normalize(
"NFC").replace(/(^|[\s.'’-])([^\s.'’-])/gu,(t,n,r)=>n+r.toUpperCase())}function Or(e,t){let n=e.length>t.length?e:t,r=n===e?t:e,o=n.length-r.length;if(o>1)return!1;let i=0,s=0;for(;i< r.length&&
e.charCodeAt(i)===t.charCodeAt(i);)i+=1;for(;s< r.length-i&&n.charCodeAt(n.length-1-s)===r.charCodeAt(r.length-1-s);)s+=1;let a=r.length-i-s;return o===1?a===0:a===1||a===2&&e[i]===t[i+1]&&e[i+1]===t[
i]}var Tf=/^[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+/,Pf=/[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+$/,Cf=200,Ef=e=>e.replace(Tf,"").replace(Pf,""),ja=e=>e.slice(0,Cf).normalize("NFKC"),Ht=e=>he(Ef(v(ja(e)))),$e=e=>he(
v(ja(e)).replace(/^'/,"")).replace(/\s/g,"").toUpperCase();function Wt(e,t={}){var i;let n=new Map(e.map(s=>[Ht(s),s])),r=new Map;for(let s of e)for(let a of new Set([s,...(i=t[s])!=null?i:[]].map(
c=>$(Ht(c)))))r.set(a,r.has(a)?void 0:s);let o=new Set(e);return s=>{var c;if(o.has(s))return s;let a=Ht(s);return(c=n.get(a))!=null?c:r.get($(a))}}var Tr={[k.page]:["fanpage","fan page","page",
"trang facebook","trang fanpage","trang fb"],[k.group]:["group","nhóm facebook","hội nhóm"],[k.person]:["tài khoản cá nhân","trang cá nhân","facebook cá nhân"],[k.none]:["không","chưa có",
"không có tài khoản","chưa có tài khoản"],[V.active]:["đang sử dụng","còn dùng","đang hoạt động"],[V.stopped]:["ngừng sử dụng","đã ngừng","đã ngừng dùng","không dùng nữa","ngưng dùng","dừng"],[
B.passed]:["ok","đã đạt","đạt yêu cầu"],[B.returned]:["đã trả lại","trả về"]},Ga={[G.yes]:["x","true","1","yes","có ạ","v","✓","✔"],[G.no]:["false","0","no","ko","k","không ạ"]},He=Wt(Object.values(
k),Tr),pi=Wt(Object.values(V),Tr),Ha=Wt(Object.values(B),Tr),Pr=Wt(Object.values(G),Ga),Ba=new Map;function Af(e){var r;let t=e.join(`\n`),n=(r=Ba.get(t))!=null?r:Wt(e,e[0]===G.yes?Ga:Tr);
return Ba.set(t,n),n}function Wa({choices:e},t){var n;return!e||t===""||e.includes(t)?t:(n=Af(e)(t))!=null?n:t}var Cr={report:{withoutRows:b.missing,open:[b.missing,b.fix],counted:!0},nothing:{
withoutRows:"",open:[b.fix],counted:!1}},Va=[];function Er({required:e,kind:t}){var r,o;let n=Pr(e);return n?n===G.no?"nothing":"report":(o=(r=Va.find(i=>Ht(i.kind)===Ht(t)))==null?void 0:
r.owes)!=null?o:"report"}var qa=(e,t)=>Cr[e].open.includes(t);function Ya(e){let t=Va.filter(({owes:n})=>!Cr[n].counted).map(({kind:n})=>`*(((${e("kind")}<>"${n}")+(${e("required")}="${G.yes}"))>0)`);
return`(${e("code")}<>"")*(${e("required")}<>"${G.no}")${t.join("")}`}var C=e=>qa(e.obligation,e.status),bt=({status:e})=>e===b.reported||e===b.approved||e===b.none,ue=({status:e})=>e===b.fix,fi=e=>C(
e)&&!ue(e);function Ar(e){let t=new Map(e.map(r=>[r.code.trim(),r]));t.delete("");let n;return({parent:r})=>{let o=t.get(r.trim());return o||!r.trim()?o:(n=n||new Map(e.map(i=>[he(i.name),i])),n.get(
he(r)))}}function Xa(e){let t=new Map,n=Ar(e);for(let r of e){let o=C(r)?n(r):void 0;if(!o||o===r)continue;let i=o.code.trim(),s=t.get(i);s?s.push(r):t.set(i,[r])}return t}var Vt=(e,t,n="")=>e&&!(t&&
t.last>=e.day)?{id:n+e.id,day:e.day}:void 0;var We=e=>/^https?:\x2f\x2f[^\s"'<>\\]+$/i.test(e.trim())?e.trim():"",Lr=(e,t)=>e.length>t?`${e.slice(0,t).replace(/[\uD800-\uDBFF]$/,"")}…`:e,ze=(e,t,
n)=>e.length>t?[...e.slice(0,t),`và ${e.length-t} ${n}`]:[...e],Qa=e=>`${e.map(Lf).filter(Boolean).join(`\n\n`)}\n`,Ja=e=>e.map(t=>`- ${t}`).join(`\n`);function Lf(e){switch(e[0]){case"list":
return Ja(e[1]);case"button":return We(e[2])&&`${e[1]}:\n${We(e[2])}`;case"bar":return e[1].map(({label:t,count:n})=>`${t}: ${n}`).join(" | ");case"calls":return`${e[1]}:\n${Ja(e[2].map(({name:t,
phone:n})=>`${t}: ${n||mi}`))}`;case"heading":return e[1].toUpperCase();case"notice":return`*** ${e[1]} ***`;case"small":return`--\n${e[1]}`;default:return e[1]}}var mi="chưa có số";var Oe=
"báo cáo tài khoản facebook",Te=" Báo cáo đầy đủ rồi thì không còn thư nhắc. Nếu vừa báo cáo, đề nghị bỏ qua thư này.",ec=({guidance:e,department:t}
)=>`Theo ${e}, mỗi đơn vị báo cáo trang, nhóm hoặc tài khoản facebook của đơn vị và người quản trị về ${t}.`,hi=({first:e})=>D(W(e));function qt({state:{deadline:e},about:{today:t,last:n}},r,o){if(
t<=n)return`Đề nghị ${o} ${jt({...e,extendedTo:r},t)}.`;let i=t<=e.graceUntil?`trong thời gian châm chước, đến hết ngày ${fe(e.graceUntil)}`:"ngay trong hôm nay";return`Hạn nộp là hết ngày ${fe(
n)}, đã quá ${Q(n,t)} ngày. Đề nghị ${o} ${i}.`}function Ln({state:e,about:{today:t,last:n}}){let{graceUntil:r}=e.deadline,o=Q(t,n),i=D(n);return o>0?`Còn ${o} ngày, chậm nhất ${i}`:o===0?
`Hôm nay ${i} là ngày cuối`:t<=r?`Châm chước đến hết ngày ${D(r)}`:`Đã quá hạn ${i}`}var Xt=e=>`${Ln(e)}: ${e.unit.name} ${ue(e.unit)?"cần sửa":"chưa"} ${Oe}`;function Jt(e){let{unit:t}=e,n=
t.returned.length+t.faults.length;return ue(t)?`Báo cáo tài khoản facebook của ${t.name} còn ${n?`${n} `:""}chỗ cần sửa. ${qt(e,t.extendedTo,"sửa")}`:`${t.name} chưa ${Oe}. ${qt(e,t.extendedTo,
"báo cáo")}`}var Qt=e=>ue(e.unit)?Yt(e,"Mở báo cáo để sửa"):[["text","Việc báo cáo chỉ mất khoảng năm phút. Đơn vị chưa có tài khoản thì chọn “Không có” và ghi lý do; như vậy cũng là đã báo cáo."],
...Yt(e,"Mở biểu mẫu báo cáo")],Yt=({state:e,unit:t},n)=>[["button",n,t.link||e.links.book],["text",t.link?"":
"Trên máy tính, trong trang tính vừa mở, chọn menu “Sổ Tài Khoản”, rồi chọn “Khai báo tài khoản”."]],tc=({returned:e,faults:t},n)=>e.length+t.length?[["heading","Cần sửa"],["list",ze(Nr({returned:e,
faults:t}),n,"chỗ khác, xem trong biểu mẫu")]]:[],Nr=({returned:e,faults:t})=>[...e.map(({title:n,comment:r})=>`${n||"Báo cáo"}: cán bộ tỉnh trả lại. ${r||
"Chưa ghi lý do, đề nghị gọi điện để hỏi."}`),...t.map(({field:n,sentence:r})=>n?`${n}: ${r}`:r)];function nc({about:e},t){if(!e.under.length)return[];let n=e.under.map(r=>`${r.name}: ${ue(r)?
"cần sửa báo cáo":"chưa báo cáo"}${r.extendedTo>e.last?`, gia hạn đến hết ngày ${D(r.extendedTo)}`:""}`);return[["heading",`Đơn vị trực thuộc chưa hoàn thành (${n.length})`],["list",ze(n,t,
"đơn vị khác")]]}var gi=({contact:e,department:t,federation:n})=>`Cần hỗ trợ, đề nghị liên hệ: ${e.trim()||`${t}, ${n}`}.`.replace("..","."),yi=({department:e,federation:t})=>`${e}\n${t}`;var rc={to:
"unit",prefix:"cap-tren",label:"Thư cho cấp trên",rank:1,setting:"digests",isAboutOwnReport:!1,counts:!0,deadline:"round",listsUnder:!0,due:({settings:e,under:t,history:n,round:{isOver:r,point:o}}
)=>t.length&&o&&(r||o.day>e.lettersFrom)?Vt(o,n,r?"sau-":""):void 0,subject:e=>`${Ln(e)}: ${e.about.under.length} đơn vị trực thuộc ${e.unit.name} chưa hoàn thành báo cáo`,lead:
e=>`${e.about.under.length} đơn vị trực thuộc ${e.unit.name} chưa hoàn thành ${Oe}. ${qt(e,"","đôn đốc để các đơn vị báo cáo")}`,asked:()=>[],closing:({state:e,unit:t})=>[["text",
t.status===b.missing&&C(t)?`Đơn vị cũng chưa ${Oe} của mình.`:""],["button","Mở trang tính",t.link||e.links.book]],small:Te,named:({about:e})=>e.under};var oc={to:"unit",prefix:"moi",label:"Thư mời",
rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>C(e)&&e.status===b.missing&&!n.isOver&&!(t!=null&&t.last)?{id:"",day:""}:void 0,remember(e,t,{early:n,
state:r},{lettersFrom:o}){(n||r==="skipped")&&o>e.last&&(e.last=o)},subject:e=>`${Ln(e)}: đề nghị ${e.unit.name} ${Oe}`,lead:e=>qt(e,e.unit.extendedTo,`${e.unit.name} ${Oe}`),asked:e=>[["text",ec(
e.state)],...Yt(e,"Mở biểu mẫu báo cáo")],small:Te,named:()=>[]};var ic={to:"unit",prefix:"qua-han",label:"Thư quá hạn",rank:3,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,
history:t,own:n})=>C(e)&&n.isOver?Vt(n.point,t):void 0,subject:Xt,lead:Jt,asked:Qt,small:Te,named:()=>[]};var sc={to:"unit",prefix:"nhac",label:"Thư nhắc",rank:2,isAboutOwnReport:!0,counts:!0,
deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>C(e)&&!n.isOver?Vt(n.point,t):void 0,subject:Xt,lead:Jt,asked:Qt,small:Te,named:()=>[]};var ac={to:"unit",prefix:"tra-lai",label:
"Thư trả lại",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){if(!C(e))return;let n=e.returned.map(({mark:r})=>r).filter(r=>{var o;return!((o=t==null?void 0:
t.told)!=null&&o.has(r))});return n.length?{id:[...new Set(n)].sort().join("."),day:""}:void 0},remember(e,t){var n;e.told=new Set([...(n=e.told)!=null?n:[],...t.split(".")])},subject:Xt,lead:Jt,
asked:Qt,small:Te,named:()=>[]};var Nf=e=>{let t=String(e);return`"${(/^\s*[=+\-@\t\r＝＋－＠]/.test(t)?`'${t}`:t).replace(/"/g,'""')}"`},cc=e=>`\uFEFF${e.map(t=>t.map(Nf).join(",")).join(`\r\n`)}\r\n`;
var z={planned:"Sẽ gửi",sending:"Đang gửi",sent:"Đã gửi",failed:"Gửi lỗi",held:"Tạm giữ",skipped:"Bỏ qua",unknown:"Không rõ đã gửi",lapsed:"Không cần gửi nữa"},en=e=>Object.keys(z).find(t=>z[
t]===e.trim())||"unknown",Ve=e=>e==="sent"||e==="sending"||e==="unknown"||e==="skipped";var wi="đơn vị khác, xem tệp đính kèm",bi={[S.onTime]:"#1e7d3c",[S.grace]:"#5f8f2f",[S.late]:"#b7791f",[b.fix]:
"#6b4fbb",Thiếu:"#c5221f"};function If(e){return C(e)?ue(e)?b.fix:"Thiếu":bt(e)?bi[e.timeliness]?e.timeliness:S.onTime:""}var uc=e=>Object.keys(bi).map(t=>({label:t,color:bi[t],count:e.filter(n=>If(
n)===t).length})).filter(({label:t,count:n})=>n||t!==S.grace),lc=({state:e,about:t})=>`Tổng hợp ngày ${D(t.today)}: ${uc(e.units).map(({label:n,count:r})=>`${r} ${n.toLowerCase()}`).join(
", ")} (${e.round})`;function xi({state:{units:e,deadline:t},about:{today:n}}){let r=e.filter(fi).length,o=e.filter(ue).length,i=r+o+e.filter(bt).length;return`Đến ngày ${fe(n)}: ${r+o?
`${r} trong ${i} đơn vị chưa báo cáo, ${o} đơn vị cần sửa`:`cả ${i} đơn vị đã báo cáo đầy đủ`}. Hạn nộp ${jt(t,n)}.`}function dc(e,t){let{state:n,about:r,letters:o}=e,{units:i}=n,s=a=>i.filter(
c=>c.status===a).length;return[["lead",xi(e)],["bar",uc(i)],["text",`Trong số đã báo cáo: ${s(b.approved)} đã duyệt, ${s(b.none)} báo không có tài khoản.`],...Mf(i,r.since,t),["button",
"Mở trang tính",n.links.book],...zf(i,t),...Ff(i.filter(ue),t),...Df(n,o,t),["small",
`Danh sách đầy đủ ở tệp đính kèm. Thư này gửi đến cán bộ phụ trách đợt “${n.round}”, mỗi tuần và ở mỗi mốc nhắc. Đề nghị không chuyển tiếp số điện thoại của các đơn vị.`]]}function Mf(e,t,n){if(
!t)return[];let r=e.filter(i=>i.first>t&&bt(i)),o=e.filter(i=>i.updated>t&&i.first&&i.first<=t);return[["heading","Thay đổi"],["text",`Từ bản tổng hợp trước (${ae(
t)}): ${r.length} đơn vị mới báo cáo, ${o.length} đơn vị sửa hoặc bổ sung báo cáo.`],["list",ze(r.map(({name:i})=>i),Math.min(10,n),wi)]]}function zf(e,t){var i;let n=e.filter(fi),r=new Map,o=Ar(e);
if(!n.length)return[];for(let s of n.slice(0,t)){let a=((i=o(s))==null?void 0:i.name)||s.parent.trim()||"Chưa ghi cấp trên";r.set(a,[...r.get(a)||[],s])}return[["heading",
`Danh sách gọi điện: ${n.length} đơn vị chưa báo cáo`],...[...r].map(([s,a])=>["calls",s,a]),["text",n.length>t?`và ${n.length-t} ${wi}`:""]]}var Ff=(e,t)=>e.length?[["heading",
`Cần sửa: ${e.length} đơn vị`],["list",ze(e.map(n=>`${n.name}: ${Nr(n).slice(0,3).join(" ")}`),Math.min(40,t),wi)]]:[];function Df(e,t,n){let r={},o=[];for(let{label:f,unit:m,state:h,why:g}of t)r[h]=(
r[h]||0)+1,/failed|unknown|sending/.test(h)&&o.push([f,m,z[h].toLowerCase(),g].filter(Boolean).join(", "));let i=Object.keys(z).filter(f=>r[f]).map(f=>`${r[f]} ${z[f].toLowerCase()}`),{quotaLeft:s,
runner:a,lastRun:c,lastRunDid:u,nextRun:l,zones:d}=e.health||{},p=[`Cả đợt: ${i.join(", ")||"chưa gửi thư nào"}.`,s!==void 0&&`Hạn mức còn lại: ${s} người nhận.`,a!==void 0&&`Người gửi: ${a||
"chưa có"}.`,c&&`Lần chạy trước: ${ae(c)}${u?` (${u})`:""}.`,l&&`Lần chạy tới: ${ae(l)}.`,d&&d.script!==d.book&&y({key:"letter.zones",with:d})];return[["heading","Thư của đợt"],["text",p.filter(
Boolean).join(" ")],["list",ze(o,Math.min(20,n),"thư khác, xem thẻ Thư")]]}function pc({units:e}){let t=Ar(e);return[["code","name","kind","parent","status","timeliness","count","first","extendedTo",
"phone","email","faults"].map(n=>me[n].heading),...e.filter(n=>C(n)||bt(n)).map(n=>{var r;return[n.code,n.name,n.kind,((r=t(n))==null?void 0:r.name)||n.parent,n.status,n.timeliness,n.count,D(W(
n.first)),D(n.extendedTo),n.phone,n.emails.join(", "),Nr(n).join(" | ")]})]}var fc={to:"staff",prefix:"tong-hop",label:"Thư tổng hợp",rank:0,due({state:e,today:t,calendar:n,round:r,lastTime:o}){let i=
W(o),s=Rr(Ca(e.settings.lettersFrom,r,n),t);return!s||i>=s.day||i>r.end&&!e.units.some(C)?void 0:{id:s.id,day:s.day}},subject:lc,lead:xi,body:dc,attachments:({state:e,about:t})=>[{name:
`tong-hop-${t.today}.csv`,mime:"text/csv",content:cc(pc(e))}],named:({state:e})=>e.units.filter(t=>C(t)&&t.status===b.missing)};var mc={to:"unit",prefix:"cam-on",label:"Thư cảm ơn",rank:4,setting:
"thanks",isAboutOwnReport:!1,counts:!1,deadline:"own",listsUnder:!1,due:({unit:e,settings:t})=>bt(e)&&e.first!==""&&W(e.first)>=t.lettersFrom?{id:"",day:""}:void 0,subject:({unit:e}
)=>`Đã nhận báo cáo của ${e.name}, ngày ${hi(e)}`,lead:({unit:e})=>`Đã nhận đủ ${Oe} của ${e.name} ngày ${hi(e)}. Xin cảm ơn đơn vị.`,asked:e=>[["text",e.unit.status===b.none?
"Đơn vị báo không có tài khoản; khi lập trang, nhóm mới, đề nghị khai bổ sung.":`Đơn vị đã khai ${e.unit.count} trang, nhóm, tài khoản. Khi có thay đổi, đề nghị cập nhật.`],...Yt(e,
"Xem lại báo cáo")],small:"",named:()=>[]};var gc={summary:fc,digest:rc,returned:ac,invitation:oc,reminder:sc,overdue:ic,thanks:mc},O=e=>gc[e],vi=Object.entries(gc),Ir=vi.map(([e])=>e),yc=vi.flatMap((
[e,t])=>t.to==="staff"?[{name:e,kind:t}]:[]),hc=vi.flatMap(([e,t])=>t.to==="unit"?[{name:e,kind:t}]:[]),bc=[...hc.filter(({kind:e})=>e.isAboutOwnReport),...hc.filter(({kind:e})=>!e.isAboutOwnReport)];
var wt=e=>(/[%\x2f]/.test(e)?e.replace(/[%\x2f]/g,encodeURIComponent):e).trim(),Zf="thu/",Uf=new Map(Ir.map(e=>[O(e).prefix,e]));function Mr(e){let t=e.settings.testTo.length?Zf:"",n=wt(e.round);
return{write:(r,o,i)=>`${t}${O(r).prefix}/${n}${o&&`/${o}`}${i&&`/${i}`}`,read(r){let o=r.startsWith(t)?r.slice(t.length).split("/"):[],i=Uf.get(o[0]);return i&&o[1]===n?{kind:i,id:o[2],unit:o[
o.length-1]}:void 0}}}function tn(e){let t=new Map,n=new Map,r=Mr(e),o={of:s=>t.get(s),lastToStaff:"",waiting:new Set,openKey(s,a,c,u){for(let l=1;;l+=1){let d=r.write(s,l>1?`${a}.${l}`:a,c),p=n.get(
d)||e.register.get(d);if(!p||!Ve(p.state))return d;if(p.early||p.state==="skipped"||W(p.at)>=u)return}},assume({key:s},a){let c={state:"sent",at:`${a}T08:00:00`};n.set(s,c),i(c,s)}};function i(s,a){
let c=r.read(a);c&&(Ve(s.state)?O(c.kind).to==="unit"?Kf(t,c,s,e):s.at>o.lastToStaff&&(o.lastToStaff=s.at):/held|planned/.test(s.state)&&o.waiting.add(a))}return e.register.forEach(i),o}function Kf(e,
{kind:t,id:n,unit:r},o,{settings:i}){var u;let s=O(t);if(s.to!=="unit")return;let a=W(o.at),c=e.get(r)||{last:"",any:"",count:0};e.set(r,c),a>c.any&&(c.any=a),s.counts&&(a>c.last&&(c.last=a),
o.state!=="skipped"&&(c.count+=1),(u=s.remember)==null||u.call(s,c,n,o,i))}function wc(e,t,n){let r=new Map,o=i=>Sr(e.deadline,Le(i)||"",e.settings,n);return{round:o(""),of(i){let s=r.get(i);if(
s)return s;let{before:a,after:c,last:u,end:l}=o(i),d=t>l,p={last:u,isOver:d,point:d?Rr(c,t):di(a,t)};return r.set(i,p),p}}}var jf=
/^(?:[-–—_.,\x2f0 ]*|x{1,3}|n\x2fa|(?:không|chưa|ko)(?: (?:có|lập|dùng).*)?)$/i,Bf=/:\x2f\x2f|www\.(?!\S*@)|\b(?:facebook|fb)\.(?:com|me)\b|\bm\.me\x2f|profile\.php/i;function nn(e){return jf.test(e)?
"NOTHING":Bf.test(e)?"ADDRESS":/[^\s@]@[^\s@]+\.[a-z]/i.test(e)?"EMAIL":e.replace(/\D/g,"").length>8&&e.replace(/\P{L}/gu,"").length<11?"PHONE":void 0}var Nn=
"gmail yahoo hotmail outlook icloud ymail rocketmail".split(" "),vc=
"travinh.gov.vn vinhlong.gov.vn bentre.gov.vn tvu.edu.vn travinh.edu.vn congdoan.vn congdoantravinh.com.vn agribank.com.vn vietcombank.com.vn".split(" "),ki=[...Nn.map(e=>`${e}.com`),"yahoo.com.vn",
"outlook.com.vn","hotmail.com.vn",...vc],Gf=/^(?:e?mail|cloud|[fh]mail|googlemail)\.com$/,kc=[[/\.(?:nv|v[mb]|vn[nmv]|nvn)$/,".vn"],[/\.(?:c[opvx]n|[vxd]om|c[pin]m|cmo|ocm|comm|coom)(?=$|\.vn$)/,
".com"],[/\.(com|gov|edu|org|net)vn$/,".$1.vn"],[/\.(?:go[bc]|gvo|ogv)\.vn$/,".gov.vn"],[/\.(?:eud|deu|ed[iy])\.vn$/,".edu.vn"]],Hf=
/^[\w'+-]+(?:\.[\w'+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,Wf=/[\u00AD\u200B-\u200F\u2060-\u206F\uFEFF]/g,xc=`\\s"'“”‘’<>()[\\]{},;:!?*`,_c=new RegExp(`^[${xc}-]+|[${xc}.…-]+$`,"g"),
Vf=[[/^@/,"NO_LOCAL"],[/@.*@/,"TWO_AT"],[/\s/,"SPACES"],[/[^\0-\x7F]/,"ACCENTS"],[/[,;]/,"COMMA"],[/[^\w'+.@-]|@.*[_']|'@/,"CHARS"],[/\.\.|^\.|\.@|@\./,"DOTS"],[/^[^@]{65}|.{255}/,"LENGTH"]];
function Sc(e){let t=kc.reduce((l,[d,p])=>l.replace(d,p),e),n=t.split(".")[0],r=t.slice(n.length+1),o=l=>l.replace(/\./g,""),i=ki.find(l=>l===`${t}.vn`||o(l)===o(t)||r===""&&l.startsWith(`${n}.`));if(
i||Gf.test(t)||/\.(?:gov|edu)\.vn$/.test(t))return i||t;let s=Nn.includes(n),a=s?n:Nn.find(l=>Or(n,l));if(!a)return vc.find(l=>Or(t,l))||t;if(/^(?:ya|ho|ou)/.test(a)&&
/^(?:com?\.)?(?!vn|co|cm|om)[a-z]{2}$/.test(r)||!(s||/^c?om?(?:\.vn)?$|^cm$/.test(r)))return t;let u=`${a}.com.vn`;return/vn?$/.test(r)&&ki.includes(u)?u:`${a}.com`}var zr=e=>Hf.test(e)&&
!/^[^@]{65}|.{255}|@.*[^.]{64}|'@/.test(e);function Fr(e){let t=$(e.replace(/\s+/g,"")),n=t.lastIndexOf("@"),r=i=>i.replace(/[,;:.]+/g,".").replace(/^\.|\.$/g,""),o=`${r(t.slice(0,n).replace(
/^www\.|@+$/g,""))}@${Sc(r(t.slice(n+1)))}`;return zr(o)?o:void 0}function qf(e){let[,t="",n=""]=/^([^@]*\s)([^@]{3,}@.*)$/.exec(e)||[];return/\p{Lu}|[^\0-\x7F]/u.test(t)&&zr(n)?n:Fr(e)}var Fe=(e,t,
n)=>({ok:!1,reason:e,suggest:t,parts:n});function Yf(e){let t=$(e).replace(/\s/g,""),n=ki.find(o=>t.endsWith(o)&&(Nn.includes(o.split(".")[0])||/\W/.test(t.charAt(t.length-o.length-1)))),r=n&&Fr(
`${t.slice(0,-n.length)}@${n}`);return r?Fe("NO_AT",r):/\s|[^\0-\x7F]/.test(e)?Fe("NAME_IN_EMAIL"):Fe(/\w\.[a-z]{2,}(?:\x2f|$)/.test(t)?"URL_IN_EMAIL":"NO_AT")}function Xf(e){let t=i=>i.find(
s=>s.includes("@")),n=t(e.split(/[<>]/)),r=t(t(n.split(/:(?=[^:]*@)/)).split(/\s[-–—|]\s|[([\])]/)),o=$(e.replace(r,"")).replace(/[^a-z]|mailto|dia chi|thu dien tu|hop thu|[eg]?-?mail/g,"");return{
address:r.replace(/\?subject=.*$/i,"").replace(_c,""),around:o!==""}}var Rc=e=>e.replace(/[\uFF01-\uFF5E]/g,t=>String.fromCharCode(t.charCodeAt(0)-65248)).replace(
/\uFE6B| ?[([{](?:at|a còng)[)\]}] ?| (?:at|a còng) /gi,"@");function Dr(e){let t=Rc(v(e)),n=nn(t.slice(0,1e3));if(n==="NOTHING")return Fe("EMPTY");if(t.length>1e3)return Fe(/@[^]*@/.test(t)?
"MULTIPLE":"LENGTH");if(n==="ADDRESS")return Fe("URL_IN_EMAIL");if(!t.includes("@"))return n==="PHONE"?Fe("PHONE_IN_EMAIL"):Yf(t);let r=t.split(/[\s,;:<>()[\]"“”|\x2f\\]+/).map(f=>f.replace(_c,
"")).filter(f=>f.includes("@")),o=r.filter((f,m)=>r.findIndex(h=>h.toLowerCase()===f.toLowerCase())===m);if(o.length>1)return Fe("MULTIPLE",void 0,o.filter(zr));let{address:i,around:s}=r.length>1?{
address:o[0],around:!1}:Xf(t),a=Vf.find(([f])=>f.test(i)),c=a?a[1]:"DOMAIN";if(!zr(i))return Fe(c,c==="SPACES"?qf(i):Fr(i));let u=i.indexOf("@"),l=i.slice(0,u)+i.slice(u).toLowerCase(),d=
l.toLowerCase(),p=Fr(d);return{ok:!0,email:l,key:d,suggest:p===d?void 0:p,notes:s?["TEXT_AROUND"]:[]}}function In(e){let t=v(e).toLowerCase(),n=t.lastIndexOf("@"),r=t.slice(n+1);return n<1||
!/^(?:gmail|googlemail)\.com$/.test(r)?t:`${t.slice(0,n).replace(/\+.*$/,"").replace(/\./g,"")}@gmail.com`}var Jf=/[,;|\n\r]+|\s*\x2f\s*|\s+(?:và|hoặc|hay|&|\+)\s+/i,Qf=/"[^"@]{0,200}"\s*(?=<)/g,em=
200,tm=/^\s*\d{1,2}[.)]\s+/,nm=e=>e.indexOf("@")===e.lastIndexOf("@")?[e.replace(tm,"")]:e.replace(/></g,"> <").split(/\s+/),rm=(e,t)=>t!==void 0&&t.length< e.length&&v(e).split(" ").includes(t);
function Pe(e){let t={emails:[],bad:[]},n=new Set,r=Rc(e.slice(0,2e4).replace(Wf,"")).replace(Qf,""),o=[];for(let i of r.split(Jf).flatMap(nm).slice(0,em)){let s=Dr(i),a=!s.ok&&rm(i,s.suggest)?Dr(
s.suggest):s;if(a.ok){if(a.suggest&&om(a.key)){t.bad.push({text:v(i),reason:"TYPO",suggest:a.suggest});continue}n.has(In(a.key))||t.emails.push(a.email),n.add(In(a.key))}
else a.reason==="NAME_IN_EMAIL"?o.push({text:v(i),reason:a.reason}):a.reason!=="EMPTY"&&t.bad.push({text:v(i),reason:a.reason,suggest:a.suggest})}return!t.emails.length&&!t.bad.length&&t.bad.push(
...o),t}function om(e){let t=e.slice(e.indexOf("@")+1),n=Sc(t);return n!==t&&(kc.some(([r])=>r.test(t))||Nn.includes(n.split(".")[0]))}var im=50,ge=e=>Pe(e.join(`\n`)).emails.slice(0,im);var _i={key:
"setting.empty",with:{label:"Email cán bộ phụ trách"}},Zr=({testTo:e})=>e.length>0&&!ge(e).length;function $c(e,{testTo:t},n){let r=ge(e),o=t.length?ge(t):void 0;return r.length?{to:o||r,insteadOf:o&&
r}:{why:n}}var Oc=(e,t)=>$c(e,t,_i),Tc=(e,t)=>$c(e,t,Pe(e.join(`\n`)).bad.length?{key:"letter.badAddress",with:{text:e.join(", ")}}:{key:"letter.noAddress"});function xt(e,t,n=tn(e)){let r={letters:[
],closed:[],wanted:new Set},{settings:o,deadline:i}=e,s=_r(o);if(!i.dueBefore||!o.lettersFrom||t< o.lettersFrom||!s.sends(t)||Zr(o))return r;let a=sm(e,t,n,s,r);am(a);let c=new Set;for(
let u of e.units){let l=wt(u.code);!l||c.has(l)||(c.add(l),um(a,u,l))}return r.letters=dm(a.drafts),n.waiting.forEach(u=>{r.wanted.has(u)||r.closed.push({key:u,state:"lapsed",why:{key:
"letter.notNeeded"}})}),r}function sm(e,t,n,r,o){let i=Xa(e.units);return{state:e,today:t,calendar:r,history:n,moments:wc(e,t,r),underOf:s=>{var a;return(a=i.get(s.trim()))!=null?a:[]},plan:o,drafts:[
]}}var Pc=(e,{settings:t})=>{let{setting:n}=O(e);return n!==void 0&&!t[n]};function Cc(e,t,n,r){let o=n&&e.openKey(t,n.id,r,n.day);return o===void 0?void 0:{kind:t,key:o}}function am(e){let{state:t,
today:n,calendar:r,history:o,moments:i,plan:s}=e;for(let{name:a,kind:c}of yc){if(Pc(a,t))continue;let u=c.due({state:t,today:n,calendar:r,round:i.round,lastTime:o.lastToStaff}),l=Cc(o,a,u,"");l&&(
s.wanted.add(l.key),Ec(e,l,Oc(t.staff,t.settings),{last:i.of("").last,under:[]}))}}function cm({state:e,history:t,moments:n},r,o,i){let s={settings:e.settings,unit:r,under:i,history:t.of(o),own:n.of(
r.extendedTo),round:n.of("")};for(let{name:a,kind:c}of bc){let u=Pc(a,e)?void 0:Cc(t,a,c.due(s),o);if(u)return u}}function um(e,t,n){let{state:r,today:o,history:i,moments:s,plan:a}=e,{settings:c}=r,u=
i.of(n),l=e.underOf(t.code),d=cm(e,t,n,l);if(!d||(a.wanted.add(d.key),u&&u.any>=o))return;let p=O(d.kind);if(p.to==="unit"){if(p.counts&&lm(u,c.unitCap)){let f={key:"letter.capped",with:{cap:
c.unitCap}};a.closed.push({...d,unit:t.code,state:"lapsed",why:f});return}Ec(e,d,Tc(t.emails,c),{unit:t,last:s.of(p.deadline==="own"?t.extendedTo:"").last,under:c.digests&&p.listsUnder?l:[],had:
u==null?void 0:u.count})}}var lm=(e,t)=>e!==void 0&&e.count>=t;function Ec({today:e,history:t,plan:n,drafts:r},{kind:o,key:i},s,a){let{unit:c,last:u,under:l,had:d=0}=a;if(!s.to){n.closed.push({key:i,
kind:o,unit:c==null?void 0:c.code,state:"failed",why:s.why});return}let{to:p,insteadOf:f}=s,m={today:e,last:u,unit:c,under:l,since:t.lastToStaff,insteadOf:f};r.push({letter:{key:i,kind:o,unit:c==null?
void 0:c.code,to:p,about:m},had:d})}var dm=e=>e.sort(({letter:t,had:n},{letter:r,had:o})=>O(t.kind).rank-O(r.kind).rank||(t.about.last< r.about.last?-1:t.about.last>r.about.last?1:0)||n-o).map(({
letter:t})=>t);var Ac=e=>e.to.length;function vt(e,t,n){let r={go:[],held:[],recipients:0};for(let o of e){let i=t-(O(o.kind).to==="staff"?0:n)-r.recipients;if(Ac(o)>i){r.held.push(o);continue}
r.go.push(o),r.recipients+=Ac(o)}return r}var Lc=["unit",...U,"usage"];function rn(e){let t=2166136261;for(let n=0;n< e.length;n+=1)t=Math.imul(t^e.charCodeAt(n),16777619)>>>0;return t.toString(36)}
var on=e=>Lc.map(t=>rn(e[t])).join(".");function kt(e,t){if(!e)return[];let n=e.split(".");return Lc.filter((r,o)=>n[o]!==rn(t[r])).map(te)}function qe(e){let t=kt(e.approved,e).length>0;
return e.review===B.passed?t?"changed":"passed":e.review===B.returned?t?"changed":"returned":"waiting"}function sn(e){let t=e.trim();return t?Ie({key:"account.returned",with:{comment:t}}):Ie({key:
"account.returnedNoComment"})}var E=e=>({ok:!0,value:e}),ie=(e,t={})=>({key:e.key,sentence:y(e),...t}),ye=(e,t)=>t!=null&&t.length?{ok:!1,problems:e,conflicts:t}:{ok:!1,problems:e},x=e=>ye([ie(e)]);
var pm=/[\u00ad\u034f\u061c\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]|\udb40[\udc00-\udfff]/g,fm=/[\s\u0000-\u001f\u007f-\u009f\u2800\u3164]+/g;function an(e){
return/^[\x21-\x7e]*$/.test(e)?e:e.replace(pm,"").replace(fm," ").trim()}var mm=".-,;:!?…<>()[]{}\"'“”‘’„«»‹›`*•·–—=|~";function Nc(e,t){let n=e.charCodeAt(t);return mm.includes(e.charAt(t))||
n>=8592&&n<=11263||n>=55356&&n<=55358||n>=56320&&n<=57343}function Ye(e){let t=0,n=e.length;for(;t< n&&Nc(e,t);)t++;for(;n>t&&Nc(e,n-1);)n--;return e.slice(t,n)}var Ur=
/ ?@ ?(?=(?:gmail|yahoo|outlook|hotmail|icloud)\.)/gi,Xe=e=>/[\p{L}\p{N}]/u.test(e);var Mn=(e,t)=>(e.exec(t)||[])[1]||"";function _t(e){try{return decodeURIComponent(e)}catch{return e}}function St(e,
t){let n=e.split("&").map(r=>r.replace(/^amp;/i,"")).find(r=>r.slice(0,t.length+1).toLowerCase()===`${t}=`);return n?_t(n.slice(t.length+1).replace(/\+/g," ")).trim():""}var zn=(e,t)=>Mn(
/^(\d{1,24})(?![0-9A-Za-z])/,St(e,t));var hm=[["HOME"," index "],["LOGIN_LINK"," login recover checkpoint reg r signup logout confirmemail identify hacked password two_step_verification oauth "],[
"CONTENT_LINK"," photo photos story stories permalink watch reel reels hashtag video videos live media posts notes note album "],["ADMIN_TOOL",
" ads adsmanager ad_center business latest professional_dashboard insights "],["SYSTEM_PAGE",
" home me events marketplace sharer share dialog notifications friends settings privacy policies policy legal terms help about careers bookmarks saved memories profile people group groups pages messages gaming games apps jobs search directory places lite developers plugins feed feeds user commerce community support "]];
function cn(e){let t=e.toLowerCase().replace(/\.php$/,"");if(/^v\d{1,2}\.\d{1,2}$/.test(t))return"LOGIN_LINK";for(let[n,r]of hm)if(/^\w+$/.test(t)&&r.includes(` ${t} `))return n;
return t.length< e.length?"SYSTEM_PAGE":null}function Ic(e){return/^(?:posts?|videos?|photos?|permalink|reels?|stories|story|notes|albums?|media|events|offers|watch)$/i.test(e[0]||"")&&e.slice(1,
4).some(t=>/\d|^pfbid|^set$/i.test(t))}var Kr="https:\x2f/www.facebook.com/";function w(e,t){return t?{ok:!1,reason:e,suggest:t}:{ok:!1,reason:e}}var jr=(e,t,n,...r)=>({ok:!0,kind:e,canonical:t,key:n,
notes:r});function K(e,t){return e.ok&&!e.notes.includes(t)&&e.notes.push(t),e}var gm=/\.(?:com|net|org|vn|edu|gov|info|biz|xyz|html?)$/i;function Si(e){return/^[A-Za-z0-9.]+$/.test(e)?gm.test(e)?
"USERNAME_TLD":Mc(e.length,e.replace(/\./g,"").length):"USERNAME_CHARS"}var Mc=(e,t)=>e>50?"USERNAME_LONG":t<5?"USERNAME_SHORT":null,zc=(e,t,n)=>/^[1-9]\d{4,19}$/.test(t)?jr(e,Kr+n+t,`id:${t}`):w(
"MISSING_ID"),be=e=>zc("profile",e,"profile.php?id="),De=e=>zc("page",e,""),Fn=e=>Mn(/(?:^|-)([1-9]\d{9,19})$/,e.slice(-40));function Ze(e,t="profile_or_page"){let n=Ye(e);if(/^\d+$/.test(
n))return/^(?:0|84)\d{8,10}$/.test(n)?w("PHONE_IN_URL"):De(n);let r=cn(n)||Si(n);if(!r)return jr(t,Kr+n,`u:${n.replace(/\./g,"").toLowerCase()}`);let o=Fn(n);return o?De(o):w(r)}function Br(e){let t=
Ye(e),n=/^[\w.-]+$/.test(t)?Mc(t.length,t.length):"USERNAME_CHARS";return n?w(n):jr("group",`${Kr}groups/${t}`,`g:${t.toLowerCase()}`)}function Ri(e,t,n="share"){if(!/^[\w-]{5,63}\w$/.test(
e))return w("SYSTEM_PAGE");let r=n==="share"?`${Kr}share/${t}${e}/`:`https:\x2f/fb.me/${e}`;return jr("share",r,`s:${n==="share"?t:"fb.me/"}${e}`,"UNRESOLVED")}var ym=[[
/^(?:(?:www|m|mbasic|touch|web|d|p|x|free|0|lm?|[a-z]{2}-[a-z]{2})\.)?facebook\.com$|^(?:(?:www|m)\.)?fb\.com$/,"facebook"],[/^(?:www\.)?(?:m\.me|messenger\.com)$|^l\.messenger\.com$/,"messenger"],[
/^(?:www\.)?fb\.me$/,"short"],[/^(?:www\.)?fb\.watch$|\.(?:fbcdn\.net|fbsbx\.com)$/,"content"],[/^(?:business|ads|adsmanager|latest|studio|analytics)\.facebook\.com$/,"admin"],[
/\.(?:facebook|messenger|fb)\.com$|^fb\.gg$/,"technical"]],$i=e=>/^[A-Za-z0-9.-]+$/.test(e),Hr=e=>/facebook|^fb\./i.test(e.split("@")[0]||"");function un(e){if($i(e)){let t=e.toLowerCase().replace(
/\.$/,"");for(let[n,r]of ym)if(n.test(t))return r}return Oi(e)?"lookalike":"other"}function Oi(e){let t=_t(e.slice(0,300)).normalize("NFKD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(
/[03468]|[^\x21-\x7e]/g,"?");return t.replace(/[.-]/g,"").includes("facebook")||t.split(/[.-]/).some(n=>/^(?:fb|xn|messenger)$/.test(n)||Gr(n,"facebook",2))}function Gr(e,t,n){if(Math.abs(
e.length-t.length)>n)return!1;let r=0;for(;r< t.length&&(e[r]===t[r]||e[r]==="?");)r++;let[o,i]=[e.slice(r),t.slice(r)];if(o===i||n===0)return o===i;let[s,a]=[o.slice(1),i.slice(1)];return Gr(s,a,
n-1)||Gr(s,i,n-1)||Gr(o,a,n-1)}function Dn(e){let t=e.indexOf("#"),n=t<0?e:e[t+1]==="!"?e.slice(t+2):e.slice(0,t),r=n.search(/[?&]|$/),o=n.slice(0,r);return{parts:bm(o),path:o,query:n.slice(r+1)}}
function bm(e){let t=[];for(let n of e.split("/")){let r=n.includes("%")?an(_t(n)).replace(/[?#&][^]*$/,""):n;r===".."?t.pop():r!==""&&r!=="."&&t.push(r)}return t}function Vr(e,t){let[n,...r]=e.parts;
if(!n)return w("HOME");if(/^https?:$/i.test(n)||n.includes(".")&&un(n)==="facebook")return K(t(e.path.replace(/^\x2f+/,""),1),"SCHEME_FIXED");let o=km.get(n.toLowerCase());if(o)return o(r,e.query,t);
let i=cn(n);return i?w(i,i==="LOGIN_LINK"?Zn(t(St(e.query,"next"),1)):wm(n,e.query)):Uc(n,r)}var Zn=e=>e.ok&&e.kind!=="share"?e.canonical:void 0;function wm(e,t){let n=
/^(?:story|permalink)\.php$/i.test(e)?zn(t,"id"):"";return n.length>8?Zn(be(n)):void 0}var qr=(e,t)=>Ic(t)?w("CONTENT_LINK",Zn(e)):e,xm=/^[1-9]\d{9,19}$/;function Uc(e,t){if(e[0]==="@")return K(Uc(
e.replace(/^@+/,"")||"-",t),"AT_USERNAME");let n=t[0]||"";return qr(e.includes("-")&&!Fn(e)&&xm.test(n)?De(n):Ze(e),t)}function Fc([e,t,n,...r]){return!e||
/^(?:feed|discover|joins|create|notifications|search)$/i.test(e)?w("SYSTEM_PAGE"):/^user$/i.test(t||"")&&/^\d+$/.test(n||"")?K(be(n||""),"MEMBER_LINK"):qr(Br(e),[t||"",n||"",...r])}function Kc(e,t){
let n=e.findIndex(r=>/^[1-9]\d{7,19}$/.test(r));return qr(t(e[n]||""),e.slice(n+1))}function vm(e){let t=e[0]||"create";return/^category$/i.test(t)?Wr(e.slice(2),!0):
/^(?:create(?:\.php)?|feed|launchpoint|manage)$/i.test(t)?w("SYSTEM_PAGE"):Fn(t)?Wr(e,!1):Kc(e,De)}function Wr([e,...t],n){if(!e)return w("SYSTEM_PAGE");let r=Fn(e);return qr(r||!n?De(r):Ze(e,"page"),
t)}function Ti([e="",t=""],n){return e.length!==1?Ri(e,"",n):/g/i.test(e)?Ri(t,"g/"):w(/e/i.test(e)?"SYSTEM_PAGE":"CONTENT_LINK")}function Dc(e,t,n){let r=St(t,"u");return r?K(n(r,2),
"REDIRECT_UNWRAPPED"):w("REDIRECT_LINK")}function Yr(e,t){return e?K(/^\d+$/.test(e)?t(e):Ze(e),"MESSENGER_LINK"):w("SYSTEM_PAGE")}var Zc=e=>Kc(e,be),km=new Map([["profile.php",(e,t)=>be(zn(t,"id"))],
["profile",Zc],["people",Zc],["groups",Fc],["group",Fc],["pages",vm],["share",e=>Ti(e,"share")],["pg",e=>Wr(e,!0)],["p",e=>Wr(e,!1)],["l.php",Dc],["flx",Dc],["messages",e=>Yr(/^t$/i.test(e[0]||"")?e[
1]:void 0,be)]]);var Xr=/^(?:(?:h{1,2}[tps]{2,5}|ttps?)(?:[:;][:;.,]?\x2f*|[.,]?\x2f\x2f+|\x2f)){1,9}/i,Pi=/^fb:\x2f{1,3}/i,_m=[[/^mailto:/i,"EMAIL_IN_URL"],[/^(?:tel|sms|smsto|callto):/i,
"PHONE_IN_URL"],[/^(?:javascript|data|vbscript|file|s?ftps?|blob|about|intent|view-source|zalo|viber):/i,"SCHEME"]];function Un(e){let t=e.slice(0,40);for(let[n,r]of _m)if(n.test(t))return r;
return Mn(/^([a-z][a-z0-9+-]{0,30}:)\x2f\x2f/i,t)&&!Xr.test(t)&&!Pi.test(t)?"SCHEME":null}function jc(e){if(Pi.test(e))return{scheme:"app",rest:e.replace(Pi,""),fixed:!1};let[t=""]=Xr.exec(e)||[],n=
e.slice(t.length),r=n.replace(/^\x2f\x2f+/,"").replace(/^https?(?=www\.)/i,"").replace(/^(?:ww|w{4,6})(?=\.(?:facebook|fb)\.com)/i,"www");return{scheme:t?"web":"none",rest:r,fixed:r!==n||
!/^(?:https?:\x2f\x2f)?$/i.test(t)}}var Sm=3;function Jr(e,t=0){if(t>Sm)return w("REDIRECT_LINK");let n=(/^https?%3a/i.test(e)?_t(e):e).replace(/\\/g,"/"),r=Un(n);if(r)return w(r);let o=jc(n),i=
o.scheme==="app"?Tm(Dn(o.rest),Bc(t)):Rm(o.rest,o.scheme==="web",Bc(t));return o.fixed||n!==e?K(i,"SCHEME_FIXED"):i}var Bc=e=>(t,n)=>/[.\x2f]/.test(t.slice(0,300))&&!/^fb:/i.test(t)?Jr(t,e+n):w(
"REDIRECT_LINK");function Rm(e,t,n){let r=e.search(/[\x2f?#]|$/),o=e.slice(0,r),i=e.slice(r);if(o.includes("@"))return w(t||i||Hr(o)?"USERINFO":"EMAIL_IN_URL");let[s="",...a]=o.split(":"),c=un(s);
return c==="other"?w(/[^.]\.[^.]/.test(s)?"OTHER_SITE":"NOT_URL"):c==="lookalike"?w("LOOKALIKE_HOST"):/^(?:443|80)?$/.test(a.join(":"))?$m(c,Dn(i),n):w("PORT")}function $m(e,t,n){let[r="",o=""]=
t.parts,i=r.toLowerCase();if(e==="facebook"||i==="l.php")return Vr(t,n);if(e==="content")return w("CONTENT_LINK");let s=cn(i);return s==="LOGIN_LINK"?w(s):e==="technical"?w("NOT_PROFILE_HOST"):
e==="admin"?w("ADMIN_TOOL",Zn(Ze(r))):i===""||s?w(s||"HOME"):e==="short"?Ti(t.parts,"fb.me"):Om(i,r,o)}function Om(e,t,n){return e==="t"?Yr(n,be):/^(?:.{1,2}|e2ee|new|rooms?)$/.test(e)?w(
"SYSTEM_PAGE"):Yr(t,De)}function Tm({parts:e,query:t},n){let[r="",o=""]=e,i=/^\d+$/.test(o)?o:zn(t,"id"),s=St(t,"href")||St(t,"url");if(/^(?:facewebmodal|webview)$/i.test(r)&&s)return K(n(s,1),
"DEEP_LINK");let a=i&&Pm.get(r.toLowerCase());return a?K(a(i),"DEEP_LINK"):w("DEEP_LINK")}var Pm=new Map([["profile",be],["page",De],["group",Br]]);var Cm=
/^(?:ngh?|[ckgpt]h|tr|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/i,Em=/^(?:facebook|fanpage|khongco|chuaco|danglap|dangtao|null|undefined|false)$/i,Ci=e=>e.length<=7&&Cm.test(e);
function Gc(e){let t=e.split(" ");if(t.some(Lm))return w("EMAIL_IN_URL");let n=t.length===1?Ye(e):"";return/^[1-9]\d{13,19}$/.test(n)?K(be(n),"BARE_USERNAME"):Nm(e)?w("PHONE_IN_URL"):n?Hc(n):Am(e,t)}
function Hc(e){if(e[0]==="@")return K(Ze(e.replace(/^@+/,"")||"-"),"AT_USERNAME");let t=e.replace(/^[\x2f\\]+/,"");if(/^(?:profile\.php[?&]|(?:groups|people|pages|share|p|pg)\x2f)/i.test(t))return K(
Vr(Dn(t),()=>w("NOT_URL")),"BARE_USERNAME");let n=t.replace(/[\x2f\\]$/,"");return n.includes("/")&&/facebook|\bfb[.,]/i.test(n)?w("LOOKALIKE_HOST"):/^[\w.-]*[A-Za-z][\w.-]*$/.test(n.slice(0,300))&&
!Em.test(n)&&!Ci(n)&&Si(n)!=="USERNAME_SHORT"?K(Ze(n),"BARE_USERNAME"):w("NOT_URL")}function Am(e,t){let n=t.filter(i=>/^[([]?@\w/.test(i)),[,r=""]=
/^(?:fb|facebook|face|fanpage|page|trang|nick|link|user(?:name)?) ?[:=-] ?(\S+)$/i.exec(e.slice(0,120))||[],o=n.length===1?n[0]:r;return o&&e.length<120?K(Hc(Ye(o)),"TEXT_AROUND"):w("NOT_URL")}
function Lm(e){let t=e.indexOf("@");return t>0?Xe(e.charAt(t-1))&&Xe(e.charAt(t+1)):e.search(Ur)===0}var Nm=e=>/(?:^|\D)(?:\+?84|0)[ .()-]?\d(?:[ .()-]{0,2}\d){7}/.test(e)||e.length<40&&
/^[+(]?(?:\d[ ().-]*){7,}$/.test(e);function Wc(e){return e.includes(" ")?e.replace(/\b(https?) ?([:;]) ?\x2f ?\x2f ?/gi,"$1$2\x2f/").replace(
/\b(www|facebook|fb) ?\. ?(?=facebook|fb ?\.|com(?![\w.-]))/gi,"$1.").replace(/\b(facebook|fb)\.com ?\x2f ?(?=[\w.]+$)/gi,"$1.com/").replace(Ur,"@"):e}function Vc(e){let t=[],n=!1;for(
let r of e.split(" "))for(let o of Im(r)){let i=Dm(o);i&&t.push(i),n=n||(i?i.glued:Xe(o))}return{found:t,around:n}}function Im(e){return Un(e)?[e]:e.replace(/([A-Za-z0-9)\].])(?=https?:\x2f\x2f)/gi,(
t,n,r)=>r<20&&/^[htps:;\x2f\\.]+$/i.test(e.slice(0,r+1))?t:`${t} `).split(/[ <>"“”«»]|[,;|](?=https?:|www\.|(?:m\.|web\.)?facebook\.|fb\.)/i)}var Mm=
/https?:[\x2f\\]|fb:\x2f\x2f|(?:www|m|web|mbasic)\.(?:facebook|fb)\.com|facebook\.com|fb\.com|m\.me\x2f/i,zm=/^(?:[\p{L}\p{M}\p{N}_ ()[\]-]*[^\p{L}\p{M}\p{N}.\x2f@%\\?#&]|\d{1,3}\.)$/u,Fm=
/^[\p{L}\p{M}\p{N}_ ()[\]-]*[:(=[|>]$/u;function Dm(e){let t=Ye(e).replace(/^\d{1,3}\.(?=(?:facebook|fb)\.com)/i,"");if(t==="")return null;if(Um(t))return{address:t,word:e,glued:!1};let n=t.slice(0,
120).search(Mm),r=t.slice(0,Math.max(n,0)),o=t.slice(n);return n>0&&(/^(?:https?|fb):/i.test(o)?zm:Fm).test(r)?{address:o,word:e,glued:Xe(r)}:null}var Zm=
/\.(?:com|vn|net|org|edu|gov|info|me|io|co|biz|xyz|asia|site|app|gg|watch|link|ly|us|ru|cn|kh|la)\.?$/i;function Um(e){if(Xr.test(e)||Un(e)||
/^(?:https?%3a|fb:\x2f|[\x2f\\]{2}[^\x2f\\]{1,100}\.)/i.test(e))return!0;let t=e.search(/[\x2f\\?#]|$/),n=t< e.length,r=e.slice(0,Math.min(t,300));return r.includes("@")?r[0]!=="@"&&(n||Hr(r)):Km(
r.replace(/:\w*$/,""),n)}function Km(e,t){return $i(e)?/^(?:www\.)?(?:facebook|fb)$/i.test(e)?t||/^www/i.test(e):/[^.]\./.test(e)?un(e)!=="other"||Zm.test(e)||/^www\./i.test(e)||t&&
/\.(?!php$)[a-z]{2,}$/i.test(e):!1:/^[^\x21-\x24\x26-\x2c\x2f:-@[-^`{-~]+$/.test(e)&&(t||/[.。．｡]/.test(e))&&Oi(e)}function qc(e){if(e==null)return w("EMPTY");if(typeof e!="string"&&
typeof e!="number")return w("NOT_URL");let t=an(String(e));if(!Xe(t))return w("EMPTY");let n=Wc(t),{found:r,around:o}=Vc(n),[i,s]=r;if(!i)return Gc(n);let a=s?Gm(r):jm(i,n);return n!==t&&K(a,
"SCHEME_FIXED"),o?K(a,"TEXT_AROUND"):a}function jm(e,t){let n=Jr(e.address),r=t.slice(t.indexOf(e.word)+e.word.length).trim();return n.ok&&n.kind==="profile_or_page"&&Bm(e,r)?w("USERNAME_CHARS"):n}
function Bm(e,t){let n=e.word.slice(e.word.lastIndexOf("/")+1);return n===e.address.slice(-n.length)&&Ci(n)&&/^[\p{L}\p{M}]/u.test(t)}function Gm(e){let t=new Set,n=e.map(({address:r})=>{let o=Jr(r);
return t.add(o.ok?o.key:r),o});return t.size===1&&n[0]||w("MULTIPLE")}var Hm=
/^(?:[đd][.\x2f]?c|p?gs|ts|ths|th\.s|(?:bs\.? ?)?ck ?(?:ii?|1|2)|bs|cn|ks|ktv|ds|đd|ls|cv|dr|mrs?|ms|(?:ng|tt)ưt)(?:[.:]+\s*|\s+)/i,Wm=
/^(?:đồng chí|(?:thạc|tiến|bác|dược) s[ĩỹ]|kỹ sư|cử nhân|luật sư|ông(?! (?:thị|văn|ích) \S+$)|bà|anh|chị|cô|thầy|chú)[.:]?\s+(?=\S+\s)/i,Vm=
/chủ tịch|[uủ][ỷy] viên|(?:trưởng|phó) (?:ban|phòng|trưởng)|giám đốc|hiệu trưởng|chuyên viên|kế toán|bí thư|văn phòng/,qm=
/^(?:(?:công|liên) đoàn|lđlđ|cđ(?:cs)? |công ty|ubnd|[uủ][ỷy] ban|trung tâm|bệnh viện|trường (?:th|tiểu|mầm|đại))|facebook/,Ym=/\S \S+ ?(?:[,;\x2f&+]| và | hoặc ) ?\S+ \S/,Yc=/^[-–—+*•.,;:"“ ]+/,nu=
/[-–—.,;:"” ]+$/,se=(e,t)=>({ok:!1,reason:e,suggest:t});function Qr(e,t,n){if(e.length>t)return se(n);if(nn(e)==="NOTHING")return se("EMPTY");let r=Bt(e);return r&&r!=="unicode"||e.includes("\ufffd")?
se("ENCODING",(Gt(e)||{}).text):e.length<2?se("SHORT"):void 0}var Xm=/^\p{Lu}(?:\p{Ll}+(?:\p{Lu}\p{Ll}+)*)?$/u;function ru(e){let t=v(e),n=t.replace(/[‘’`´]/g,"'").replace(/[\u2010-\u2015\u2212]/g,
"-").slice(0,300).replace(Yc,"").replace(nu,""),r=n;for(let c=0,u="";c<5&&r!==u;c+=1)u=r,r=r.replace(Hm,"").replace(Wm,"").replace(Yc,"");let o=r.toLowerCase(),i=Qr(t,250,"LONG")||Qr(r,250,"LONG");if(
i)return i;if(Vm.test(o))return se(/[-,;(\x2f:]/.test(r)?"OFFICE_IN_NAME":"SHIFTED");if(qm.test(o)||/[\d@]|:\x2f\x2f|www\.|\.(?:com|vn)\b/.test(o))return se("SHIFTED");if(Ym.test(r))return se(
"TWO_PEOPLE");if(!/^(?=.*\p{L})[\p{L}\p{M}' .-]*$/u.test(r))return se("CHARS");if(r.length>60)return se("LONG");let s=r.split(/[\s.'-]+/).every(c=>Xm.test(c)||c.toLowerCase()===c.toUpperCase())?r:Ka(
r),a=r===n?[]:["TITLE_STRIPPED"];return{ok:!0,name:r,suggest:s===r?void 0:s,notes:r.includes(" ")?a:[...a,"ONE_WORD"]}}var Xc="Ban Thường vụ",Jc="Ủy ban Kiểm tra",Qc="Văn phòng",eu=new Map(
Object.entries({ct:"Chủ tịch",btv:Xc,bch:"Ban Chấp hành",tb:"Trưởng Ban",pb:"Phó Ban",tgnc:"Tuyên giáo - Nữ công",ubkt:Jc,cnubkt:`Chủ nhiệm ${Jc}`,vp:Qc,cvp:`Chánh ${Qc}`,cv:"Chuyên viên",kt:
"Kế toán",gd:"Giám đốc",ht:"Hiệu trưởng",bt:"Bí thư",uv:"Ủy viên",uvtv:`Ủy viên ${Xc}`}));function Jm(e){let[,t,n=""]=/^(p|uv)(.{2,6})$/.exec(e)||[],r=eu.get(e),o=r?void 0:eu.get(n);return o?
`${t==="p"?"Phó":"Ủy viên"} ${o}`:r}function ou(e){return e.replace(/[–—]/g,"-").replace(/\bTG ?- ?NC\b/gi,"TGNC").replace(/\bP\. ?(?=C)/g,"Phó ").replace(/\bCN ?(?=UBKT)/gi,"CN").replace(
/(PCT|Phó (?:CT|Chủ tịch)) ?TT$/i,"$1 Thường trực").replace(/\p{L}[\p{L}\p{M}.]*/gu,t=>Jm($(t.replace(/\./g,"")))||t)}var Qm=["CT","PCT","PCT TT","UVBTV","UVBCH","CNUBKT","TB TGNC","PTB TGNC",
"PB TGNC","TB Nữ công","CVP","PCVP","CV","Cán bộ chuyên trách","KT"].map(ou),tu=new Map([$,he].flatMap(e=>Qm.map(t=>[e(t),t])));function iu(e){let t=v(e).slice(0,300).replace(nu,""),n=Qr(t,100,
"TOO_LONG");if(n)return n;if(nn(t))return se("SHIFTED");if(!/\p{L}/u.test(t))return se("CHARS");let r=ou(t),o=tu.get(he(r))||tu.get($(r))||r,i=Za(o,t)&&/^\p{Lu}/u.test(t)&&t!==t.toUpperCase();return{
ok:!0,name:t,suggest:i||o===t.replace(/[–—]/g,"-")||o.length>100?void 0:o,notes:[]}}function Ei(e){let t=v(e),n=nn(t.slice(0,1e3));return n&&n!=="NOTHING"?se(`${n}_IN_NAME`):Qr(t,100,"TOO_LONG")||(
/[\p{L}\d]/u.test(t)?{ok:!0,name:t,notes:[]}:se("CHARS"))}function su(e){return Ei(e)}var eh=1e3;function cu(e){if(/^[0-9+.() -]*$/.test(e))return e.trim();let t=e.length>eh?e:e.normalize(
"NFKD").replace(/[\u0300-\u036f\u20e3]/g,"");return an(t.replace(/[\r\n]/g,"|").replace(/[\u2190-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff]/g," ")).toLowerCase().replace(/đ/g,"d").replace(
/[\u17e0-\u17e9]/g,n=>`${n.charCodeAt(0)-6112}`).replace(/[\u2010-\u2015\u2212]/g,"-")}var au=
/(^|[^a-z])(?:(?:so )?(?:dien thoai|di dong|dt)|co (?:quan|dinh)|(?:may )?ban|nha rieng|van phong|s?dt|(?:dt)?(?:dd|cq|nr|cd)|vp|tel|phone|mob(?:ile|i|ifone)?|hotline|zalo|vi(?:ber|ettel|na|naphone)|lien he|lh|fax|so|may|va|hoac|hay)(?![a-z])[ .:]{0,3}/g,
uu=e=>/[a-z]/.test(e)?e.replace(au,"$1|").replace(au,"$1|"):e,th=/(^|[^a-z])[ ,;|-]*(?:(?:so |may )?(?:le|nhanh|noi bo)|ext(?:ension)?|x|#) ?[.:=]? ?\(?(\d{1,6})\)?$/,nh=/(^|[^a-z]) ?\((\d{1,6})\)$/,
ln=e=>e.replace(/\D/g,"").length;function lu(e){let t=e.slice(-40),n=th.exec(t),[r="",o="",i=""]=n||nh.exec(t)||[],s=e.slice(0,e.length-r.length)+o;return r&&ln(s)>=(n?7:10)?{text:s,ext:i}:{text:e,
ext:""}}function Ai(e){let t=[""],n="";for(let r of e.split(/( - |[\x2f;,&|])/)){let o=t.length-1;/^(?: - |[\x2f;,&|])$/.test(r)?n=r:ln(r)>6&&ln(t[o]||"")>6?t.push(r):t[o]+=n+r}return t.slice(0,20)}
function Li(e,t){e=e.split("-"),t=t.split("-");for(var n=e[0].split("."),r=t[0].split("."),o=0;o<3;o++){var i=Number(n[o]),s=Number(r[o]);if(i>s)return 1;if(s>i)return-1;if(!isNaN(i)&&isNaN(
s))return 1;if(isNaN(i)&&!isNaN(s))return-1}return e[1]&&t[1]?e[1]>t[1]?1:e[1]< t[1]?-1:0:!e[1]&&t[1]?1:e[1]&&!t[1]?-1:0}var rh={}.constructor;function Je(e){return e!=null&&e.constructor===rh}var oh=
/^\d+$/;function Ni(e){return oh.test(e)}function dn(e){"@babel/helpers - typeof";return dn=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},dn(e)}function eo(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function du(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,ih(
r.key),r)}}function to(e,t,n){return t&&du(e.prototype,t),n&&du(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function ih(e){var t=sh(e,"string");return dn(t)=="symbol"?t:t+""}function sh(
e,t){if(dn(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(dn(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var ah="1.2.0",ch="1.7.35",pu=" ext. ",_=(function(){function e(t){eo(this,e),Ii(t),this.metadata=t,hu.call(this,
t)}return to(e,[{key:"getCountries",value:function(){return Object.keys(this.metadata.countries).filter(function(n){return n!=="001"})}},{key:"getCountryMetadata",value:function(n){
return this.metadata.countries[n]}},{key:"nonGeographic",value:function(){if(!(this.v1||this.v2||this.v3))return this.metadata.nonGeographic||this.metadata.nonGeographical}},{key:"hasCountry",value:
function(n){return this.getCountryMetadata(n)!==void 0}},{key:"hasCallingCode",value:function(n){if(this.getCountryCodesForCallingCode(n))return!0;if(this.nonGeographic()){if(this.nonGeographic()[
n])return!0}else{var r=this.countryCallingCodes()[n];if(r&&r.length===1&&r[0]==="001")return!0}}},{key:"isNonGeographicCallingCode",value:function(n){return this.nonGeographic()?!!this.nonGeographic(
)[n]:!this.getCountryCodesForCallingCode(n)}},{key:"country",value:function(n){return this.selectNumberingPlan(n)}},{key:"selectNumberingPlan",value:function(n,r){var o,i;if(n&&(Ni(n)?i=n:o=n),r&&(i=
r),o&&o!=="001"){var s=this.getCountryMetadata(o);if(!s)throw new Error("Unknown country: ".concat(o));this.numberingPlan=new fu(s,this)}else if(i){if(!this.hasCallingCode(i))throw new Error(
"Unknown calling code: ".concat(i));this.numberingPlan=new fu(this.getNumberingPlanMetadata(i),this)}else this.numberingPlan=void 0;return this}},{key:"getCountryCodesForCallingCode",value:function(
n){var r=this.countryCallingCodes()[n];if(r)return r.length===1&&r[0].length===3?void 0:r}},{key:"getCountryCodeForCallingCode",value:function(n){var r=this.getCountryCodesForCallingCode(n);if(
r)return r[0]}},{key:"getNumberingPlanMetadata",value:function(n){var r=this.getCountryCodeForCallingCode(n);if(r)return this.getCountryMetadata(r);if(this.nonGeographic()){var o=this.nonGeographic()[
n];if(o)return o}else{var i=this.countryCallingCodes()[n];if(i&&i.length===1&&i[0]==="001")return this.metadata.countries["001"]}}},{key:"countryCallingCode",value:function(){
return this.numberingPlan.callingCode()}},{key:"IDDPrefix",value:function(){return this.numberingPlan.IDDPrefix()}},{key:"defaultIDDPrefix",value:function(){return this.numberingPlan.defaultIDDPrefix(
)}},{key:"nationalNumberPattern",value:function(){return this.numberingPlan.nationalNumberPattern()}},{key:"possibleLengths",value:function(){return this.numberingPlan.possibleLengths()}},{key:
"formats",value:function(){return this.numberingPlan.formats()}},{key:"nationalPrefixForParsing",value:function(){return this.numberingPlan.nationalPrefixForParsing()}},{key:
"nationalPrefixTransformRule",value:function(){return this.numberingPlan.nationalPrefixTransformRule()}},{key:"leadingDigits",value:function(){return this.numberingPlan.leadingDigits()}},{key:
"hasTypes",value:function(){return this.numberingPlan.hasTypes()}},{key:"type",value:function(n){return this.numberingPlan.type(n)}},{key:"ext",value:function(){return this.numberingPlan.ext()}},{key:
"countryCallingCodes",value:function(){return this.v1?this.metadata.country_phone_code_to_countries:this.metadata.country_calling_codes}},{key:"chooseCountryByCountryCallingCode",value:function(n){
return this.selectNumberingPlan(n)}},{key:"hasSelectedNumberingPlan",value:function(){return this.numberingPlan!==void 0}}])})();var fu=(function(){function e(t,n){eo(this,e),
this.globalMetadataObject=n,this.metadata=t,hu.call(this,n.metadata)}return to(e,[{key:"callingCode",value:function(){return this.metadata[0]}},{key:"_getDefaultCountryMetadataForThisCallingCode",
value:function(){return this.globalMetadataObject.getNumberingPlanMetadata(this.callingCode())}},{key:"getDefaultCountryMetadataForRegion",value:function(){
return this._getDefaultCountryMetadataForThisCallingCode()}},{key:"IDDPrefix",value:function(){if(!(this.v1||this.v2))return this.metadata[1]}},{key:"defaultIDDPrefix",value:function(){if(!(this.v1||
this.v2))return this.metadata[12]}},{key:"nationalNumberPattern",value:function(){return this.v1||this.v2?this.metadata[1]:this.metadata[2]}},{key:"possibleLengths",value:function(){if(
!this.v1)return this.metadata[this.v2?2:3]}},{key:"_getFormats",value:function(n){return n[this.v1?2:this.v2?3:4]}},{key:"formats",value:function(){var n=this,r=this._getFormats(this.metadata)||
this._getFormats(this._getDefaultCountryMetadataForThisCallingCode())||[];return r.map(function(o){return new uh(o,n)})}},{key:"nationalPrefix",value:function(){return this.metadata[this.v1?3:this.v2?
4:5]}},{key:"_getNationalPrefixFormattingRule",value:function(n){return n[this.v1?4:this.v2?5:6]}},{key:"nationalPrefixFormattingRule",value:function(){return this._getNationalPrefixFormattingRule(
this.metadata)||this._getNationalPrefixFormattingRule(this._getDefaultCountryMetadataForThisCallingCode())}},{key:"_nationalPrefixForParsing",value:function(){return this.metadata[this.v1?5:this.v2?6:
7]}},{key:"nationalPrefixForParsing",value:function(){return this._nationalPrefixForParsing()||this.nationalPrefix()}},{key:"nationalPrefixTransformRule",value:function(){return this.metadata[this.v1?
6:this.v2?7:8]}},{key:"_getNationalPrefixIsOptionalWhenFormatting",value:function(){return!!this.metadata[this.v1?7:this.v2?8:9]}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:
function(){return this._getNationalPrefixIsOptionalWhenFormatting(this.metadata)||this._getNationalPrefixIsOptionalWhenFormatting(this._getDefaultCountryMetadataForThisCallingCode())}},{key:
"leadingDigits",value:function(){return this.metadata[this.v1?8:this.v2?9:10]}},{key:"types",value:function(){return this.metadata[this.v1?9:this.v2?10:11]}},{key:"hasTypes",value:function(){
return this.types()&&this.types().length===0?!1:!!this.types()}},{key:"type",value:function(n){if(this.hasTypes()&&mu(this.types(),n))return new dh(mu(this.types(),n),this)}},{key:"ext",value:
function(){return this.v1||this.v2?pu:this.metadata[13]||pu}}])})(),uh=(function(){function e(t,n){eo(this,e),this._format=t,this.metadata=n}return to(e,[{key:"pattern",value:function(){
return this._format[0]}},{key:"format",value:function(){return this._format[1]}},{key:"leadingDigitsPatterns",value:function(){return this._format[2]||[]}},{key:"nationalPrefixFormattingRule",value:
function(){return this._format[3]||this.metadata.nationalPrefixFormattingRule()}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:function(){return!!this._format[4]||
this.metadata.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"nationalPrefixIsMandatoryWhenFormattingInNationalFormat",value:function(){return this.usesNationalPrefix()&&
!this.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"usesNationalPrefix",value:function(){return!!(this.nationalPrefixFormattingRule()&&!lh.test(this.nationalPrefixFormattingRule(
)))}},{key:"internationalFormat",value:function(){return this._format[5]||this.format()}}])})(),lh=/^\(?\$1\)?$/,dh=(function(){function e(t,n){eo(this,e),this.type=t,this.metadata=n}return to(e,[{
key:"pattern",value:function(){return this.metadata.v1?this.type:this.type[0]}},{key:"possibleLengths",value:function(){if(!this.metadata.v1)return this.type[1]||this.metadata.possibleLengths()}}])})(
);function mu(e,t){switch(t){case"FIXED_LINE":return e[0];case"MOBILE":return e[1];case"TOLL_FREE":return e[2];case"PREMIUM_RATE":return e[3];case"PERSONAL_NUMBER":return e[4];case"VOICEMAIL":
return e[5];case"UAN":return e[6];case"PAGER":return e[7];case"VOIP":return e[8];case"SHARED_COST":return e[9]}}function Ii(e){if(!e)throw new Error(
"[libphonenumber-js] `metadata` argument not passed. Check your arguments.");if(!Je(e)||!Je(e.countries))throw new Error(
"[libphonenumber-js] `metadata` argument was passed but it's not a valid metadata. Must be an object having `.countries` child object property. Got ".concat(Je(e)?"an object of shape: { "+Object.keys(
e).join(", ")+" }":"a "+ph(e)+": "+e,"."))}var ph=function(t){return dn(t)};function Kn(e,t){var n=new _(t);if(n.hasCountry(e))return n.selectNumberingPlan(e).countryCallingCode();throw new Error(
"Unknown country: ".concat(e))}function hu(e){var t=e.version;typeof t=="number"?(this.v1=t===1,this.v2=t===2,this.v3=t===3,this.v4=t===4):t?Li(t,ah)===-1?this.v2=!0:Li(t,ch)===-1?this.v3=!0:this.v4=
!0:this.v1=!0}function fh(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=mh(e))||t&&e&&
typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function mh(e,t){if(e){if(typeof e=="string")return gu(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
gu(e,t):void 0}}function gu(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function Mi(e,t){for(var n=e.slice(),r=fh(t),o;!(o=r()).done;){var i=o.value;
e.indexOf(i)<0&&n.push(i)}return n.sort(function(s,a){return s-a})}function Rt(e,t,n){return yu(e,void 0,t,n)}function yu(e,t,n,r){n&&(r=new _(r.metadata),r.selectNumberingPlan(n));var o=r.type(t),i=
o&&o.possibleLengths()||r.possibleLengths();if(!i)return"IS_POSSIBLE";if(t==="FIXED_LINE_OR_MOBILE"){if(!r.type("FIXED_LINE"))return yu(e,"MOBILE",n,r);var s=r.type("MOBILE");s&&(i=Mi(i,
s.possibleLengths()))}else if(t&&!o)return"INVALID_LENGTH";var a=e.length,c=i[0];return c===a?"IS_POSSIBLE":c>a?"TOO_SHORT":i[i.length-1]< a?"TOO_LONG":i.indexOf(a,1)>=0?"IS_POSSIBLE":
"INVALID_LENGTH"}function zi(e,t,n){t===void 0&&(t={});var r=new _(n);if(t.v2){if(!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.country||
e.countryCallingCode)}else{if(!e.phone)return!1;if(e.country){if(!r.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));r.selectNumberingPlan(e.country)}else{if(
!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.countryCallingCode)}}if(r.possibleLengths())return hh(e.phone||e.nationalNumber,r);if(
e.countryCallingCode&&r.isNonGeographicCallingCode(e.countryCallingCode))return!0;throw new Error('Missing "possibleLengths" in metadata. Perhaps the metadata has been generated before v1.0.18.')}
function hh(e,t){return Rt(e,void 0,t)==="IS_POSSIBLE"}function ne(e,t){return e=e||"",new RegExp("^(?:"+t+")$").test(e)}function gh(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e[
"@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=yh(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[
r++]}}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function yh(e,t){if(e){if(
typeof e=="string")return bu(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?bu(e,t):void 0}}function bu(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}var bh=["MOBILE",
"PREMIUM_RATE","TOLL_FREE","SHARED_COST","VOIP","PERSONAL_NUMBER","PAGER","UAN","VOICEMAIL"];function $t(e,t,n){if(t=t||{},!(!e.country&&!e.countryCallingCode)){var r=new _(n);r.selectNumberingPlan(
e.country||e.countryCallingCode);var o=t.v2?e.nationalNumber:e.phone;if(ne(o,r.nationalNumberPattern())){if(Fi(o,"FIXED_LINE",r))return r.type("MOBILE")&&r.type("MOBILE").pattern()===""||!r.type(
"MOBILE")||Fi(o,"MOBILE",r)?"FIXED_LINE_OR_MOBILE":"FIXED_LINE";for(var i=gh(bh),s;!(s=i()).done;){var a=s.value;if(Fi(o,a,r))return a}}}}function Fi(e,t,n){var r=n.type(t);return!r||!r.pattern()||
r.possibleLengths()&&r.possibleLengths().indexOf(e.length)<0?!1:ne(e,r.pattern())}function Di(e,t,n){t=t||{};var r=new _(n);if(r.selectNumberingPlan(e.country||e.countryCallingCode),r.hasTypes(
))return $t(e,t,r.metadata)!==void 0;var o=t.v2?e.nationalNumber:e.phone;return ne(o,r.nationalNumberPattern())}var wh=/^[A-Z]{2}$/;function Zi(e){return wh.test(e)}var xh=!1;function Ui(e,t){var n,r,
o=new _(t);return Zi(e)?(n=e,o.selectNumberingPlan(n),r=o.countryCallingCode()):(r=e,xh&&o.isNonGeographicCallingCode(r)&&(n="001")),{country:n,callingCode:r}}function Ki(e,t,n){var r=new _(n),o=
r.getCountryCodesForCallingCode(e);return o?o.filter(function(i){return vh(t,i,n)}):[]}function vh(e,t,n){var r=new _(n);return r.selectNumberingPlan(t),r.numberingPlan.possibleLengths().indexOf(
e.length)>=0}var wu=3,xu="0-9０-９٠-٩۰-۹",kh="-‐-―−ー－",_h="／/",Sh="．.",Rh=" \u00a0\u00ad\u200b\u2060\u3000",$h="()（）［］\\[\\]",Oh="~⁓∼～",vu="".concat(kh).concat(_h).concat(Sh).concat(Rh).concat(
$h).concat(Oh);var Th=new RegExp("(["+xu+"])");function ji(e,t,n,r){if(t){var o=new _(r);o.selectNumberingPlan(t||n);var i=new RegExp(o.IDDPrefix());if(e.search(i)===0){e=e.slice(e.match(i)[
0].length);var s=e.match(Th);if(!(s&&s[1]!=null&&s[1].length>0&&s[1]==="0"))return e}}}function Bi(e,t){if(e&&t.numberingPlan.nationalPrefixForParsing()){var n=new RegExp(
"^(?:"+t.numberingPlan.nationalPrefixForParsing()+")"),r=n.exec(e);if(r){var o,i,s=r.length-1,a=s>0&&r[s];if(t.nationalPrefixTransformRule()&&a)o=e.replace(n,t.nationalPrefixTransformRule()),s>1&&(i=
r[1]);else{var c=r[0];o=e.slice(c.length),a&&(i=r[1])}var u;if(a){var l=e.indexOf(r[1]),d=e.slice(0,l);d===t.numberingPlan.nationalPrefix()&&(u=t.numberingPlan.nationalPrefix())}else u=r[0];return{
nationalNumber:o,nationalPrefix:u,carrierCode:i}}}return{nationalNumber:e}}function Ph(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);
if(Array.isArray(e)||(n=Ch(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Ch(e,t){if(e){if(typeof e=="string")return ku(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
ku(e,t):void 0}}function ku(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function Gi(e,t,n){for(var r=new _(n),o=Ph(t),i;!(i=o()).done;){var s=i.value;
if(r.selectNumberingPlan(s),r.leadingDigits()){if(e&&e.search(r.leadingDigits())===0)return s}else if($t({phone:e,country:s},void 0,r.metadata))return s}}var Eh=!1;function Hi(e,t){var n=
t.nationalNumber,r=t.metadata;if(Eh&&r.isNonGeographicCallingCode(e))return"001";var o=r.getCountryCodesForCallingCode(e);if(o)return o.length===1?o[0]:Gi(n,o,r.metadata)}function no(e,t,n){var r=Bi(
e,n),o=r.carrierCode,i=r.nationalNumber;if(i!==e){if(!Ah(e,i,n))return{nationalNumber:e};if(n.numberingPlan.possibleLengths()&&(t||(t=Hi(n.numberingPlan.callingCode(),{nationalNumber:i,metadata:n})),
!Lh(i,t,n)))return{nationalNumber:e}}return{nationalNumber:i,carrierCode:o}}function Ah(e,t,n){return!(ne(e,n.nationalNumberPattern())&&!ne(t,n.nationalNumberPattern()))}function Lh(e,t,n){switch(Rt(
e,t,n)){case"TOO_SHORT":case"INVALID_LENGTH":return!1;default:return!0}}function Wi(e,t,n,r,o){if(!(t||n||r))return{number:e};var i=t||n?Kn(t||n,o):r;if(e.indexOf(i)===0){var s=new _(o);
s.selectNumberingPlan(t||n||r);var a=e.slice(i.length),c=no(a,void 0,s),u=c.nationalNumber,l=no(e,void 0,s),d=l.nationalNumber;if(!ne(d,s.nationalNumberPattern())&&ne(u,s.nationalNumberPattern())||Rt(
d,void 0,s)==="TOO_LONG")return{countryCallingCode:i,number:a}}return{number:e}}function Vi(e,t,n,r,o){if(!e)return{};var i;if(e[0]!=="+"){var s=ji(e,t||n,r,o);if(s&&s!==e)i=!0,e="+"+s;else{if(t||n||
r){var a=Wi(e,t,n,r,o),c=a.countryCallingCode,u=a.number;if(c)return{countryCallingCodeSource:"FROM_NUMBER_WITHOUT_PLUS_SIGN",countryCallingCode:c,number:u}}return{number:e}}}if(e[1]==="0")return{};
for(var l=new _(o),d=2;d-1<=wu&&d<=e.length;){var p=e.slice(1,d);if(l.hasCallingCode(p))return l.selectNumberingPlan(p),{countryCallingCodeSource:i?"FROM_NUMBER_WITH_IDD":"FROM_NUMBER_WITH_PLUS_SIGN",
countryCallingCode:p,number:e.slice(d)};d++}return{}}function qi(e){return e.replace(new RegExp("[".concat(vu,"]+"),"g")," ").trim()}var Nh=/(\$\d)/;function Yi(e,t,n){var r=n.useInternationalFormat,
o=n.withNationalPrefix,i=n.carrierCode,s=n.metadata,a=e.replace(new RegExp(t.pattern()),r?t.internationalFormat():o&&t.nationalPrefixFormattingRule()?t.format().replace(Nh,
t.nationalPrefixFormattingRule()):t.format());return r?qi(a):a}var Ih=/^[\d]+(?:[~\u2053\u223C\uFF5E][\d]+)?$/;function Xi(e,t,n){var r=new _(n);if(r.selectNumberingPlan(e||t),r.defaultIDDPrefix(
))return r.defaultIDDPrefix();if(Ih.test(r.IDDPrefix()))return r.IDDPrefix()}function _u(e){var t=e.number,n=e.ext;if(!t)return"";if(t[0]!=="+")throw new Error(
'"formatRFC3966()" expects "number" to be in E.164 format.');return"tel:".concat(t).concat(n?";ext="+n:"")}var Su={formatExtension:function(t,n,r){return"".concat(t).concat(r.ext()).concat(n)}};
function Qi(e,t,n,r){n?n=Fh({},Su,n):n=Su;var o=new _(r);if(e.country&&e.country!=="001"){if(!o.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));o.selectNumberingPlan(
e.country)}else if(e.countryCallingCode)o.selectNumberingPlan(e.countryCallingCode);else return e.phone||"";var i=o.countryCallingCode(),s=n.v2?e.nationalNumber:e.phone,a;switch(t){case"NATIONAL":
return s?(a=ro(s,e.carrierCode,"NATIONAL",o,n),Ji(a,e.ext,o,n.formatExtension)):"";case"INTERNATIONAL":return s?(a=ro(s,null,"INTERNATIONAL",o,n),a="+".concat(i," ").concat(a),Ji(a,e.ext,o,
n.formatExtension)):"+".concat(i);case"E.164":return"+".concat(i).concat(s);case"RFC3966":return _u({number:"+".concat(i).concat(s),ext:e.ext});case"IDD":if(!n.fromCountry)return;var c=zh(s,
e.carrierCode,i,n.fromCountry,o);return c?Ji(c,e.ext,o,n.formatExtension):void 0;default:throw new Error('Unknown "format" argument passed to "formatNumber()": "'.concat(t,'"'))}}function ro(e,t,n,r,
o){var i=Mh(r.formats(),e);return i?Yi(e,i,{useInternationalFormat:n==="INTERNATIONAL",withNationalPrefix:!(i.nationalPrefixIsOptionalWhenFormattingInNationalFormat()&&o&&o.nationalPrefix===!1),
carrierCode:t,metadata:r}):e}function Mh(e,t){return Dh(e,function(n){if(n.leadingDigitsPatterns().length>0){var r=n.leadingDigitsPatterns()[n.leadingDigitsPatterns().length-1];if(t.search(
r)!==0)return!1}return ne(t,n.pattern())})}function Ji(e,t,n,r){return t?r(e,t,n):e}function zh(e,t,n,r,o){var i=Kn(r,o.metadata);if(i===n){var s=ro(e,t,"NATIONAL",o);return n==="1"?n+" "+s:s}var a=
Xi(r,void 0,o.metadata);if(a)return"".concat(a," ").concat(n," ").concat(ro(e,null,"INTERNATIONAL",o))}function Fh(){for(var e=1,t=arguments.length,n=new Array(t),r=0;r< t;r++)n[r]=arguments[r];for(;
e< n.length;){if(n[e])for(var o in n[e])n[0][o]=n[e][o];e++}return n[0]}function Dh(e,t){for(var n=0;n< e.length;){if(t(e[n]))return e[n];n++}}function jn(e){"@babel/helpers - typeof";return jn=
typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":
typeof t},jn(e)}function Ru(e,t){var n=Object.keys(e);if(Object.getOwnPropertySymbols){var r=Object.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return Object.getOwnPropertyDescriptor(e,
o).enumerable})),n.push.apply(n,r)}return n}function $u(e){for(var t=1;t< arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?Ru(Object(n),!0).forEach(function(r){Zh(e,r,n[r])}):
Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(n)):Ru(Object(n)).forEach(function(r){Object.defineProperty(e,r,Object.getOwnPropertyDescriptor(n,r))})}
return e}function Zh(e,t,n){return(t=Tu(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}function Uh(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Ou(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,Tu(
r.key),r)}}function Kh(e,t,n){return t&&Ou(e.prototype,t),n&&Ou(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function Tu(e){var t=jh(e,"string");return jn(t)=="symbol"?t:t+""}function jh(
e,t){if(jn(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(jn(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var es=(function(){function e(t,n,r){if(Uh(this,e),!t)throw new TypeError("First argument is required");if(
typeof t!="string")throw new TypeError("First argument must be a string");if(t[0]==="+"&&!n)throw new TypeError("`metadata` argument not passed");if(Je(n)&&Je(n.countries)){r=n;var o=t;if(!Bh.test(
o))throw new Error('Invalid `number` argument passed: must consist of a "+" followed by digits');var i=Vi(o,void 0,void 0,void 0,r),s=i.countryCallingCode,a=i.number;if(n=a,t=s,!n)throw new Error(
"Invalid `number` argument passed: too short")}if(!n)throw new TypeError("`nationalNumber` argument is required");if(typeof n!="string")throw new TypeError(
"`nationalNumber` argument must be a string");Ii(r);var c=Ui(t,r),u=c.country,l=c.callingCode;this.country=u,this.countryCallingCode=l,this.nationalNumber=n,this.number=
"+"+this.countryCallingCode+this.nationalNumber,this.getMetadata=function(){return r}}return Kh(e,[{key:"setExt",value:function(n){this.ext=n}},{key:"getPossibleCountries",value:function(){
return this.country?[this.country]:Ki(this.countryCallingCode,this.nationalNumber,this.getMetadata())}},{key:"isPossible",value:function(){return zi(this,{v2:!0},this.getMetadata())}},{key:"isValid",
value:function(){return Di(this,{v2:!0},this.getMetadata())}},{key:"isNonGeographic",value:function(){var n=new _(this.getMetadata());return n.isNonGeographicCallingCode(this.countryCallingCode)}},{
key:"isEqual",value:function(n){return this.number===n.number&&this.ext===n.ext}},{key:"getType",value:function(){return $t(this,{v2:!0},this.getMetadata())}},{key:"format",value:function(n,r){
return Qi(this,n,r?$u($u({},r),{},{v2:!0}):{v2:!0},this.getMetadata())}},{key:"formatNational",value:function(n){return this.format("NATIONAL",n)}},{key:"formatInternational",value:function(n){
return this.format("INTERNATIONAL",n)}},{key:"getURI",value:function(n){return this.format("RFC3966",n)}}])})();var Bh=/^\+\d+$/;var Pu={version:4,country_calling_codes:{"84":["VN"]},countries:{VN:[
"84","00","[12]\\d{9}|[135-9]\\d{8}|[16]\\d{6,7}|7\\d{6}",[7,8,9,10],[["(\\d{4})(\\d{4,6})","$1 $2",["1(?:2[02]|[89])"],0,1],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["1[26]|6"],"0$1",1],[
"(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[1357-9]"],"0$1",1],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["2[48]"],"0$1",1],["(\\d{3})(\\d{4})(\\d{3})","$1 $2 $3",["2"],"0$1",1]],"0",0,0,0,0,0,[[
"2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\\d{7}",[10]],[
"121[0-3]\\d{5}|(?:1[46]0|(?:3\\d|7[06-9])\\d|5(?:[1689]\\d|2[238]|59)|8(?:[1-8]\\d|9[6-9])|9(?:[0-8]\\d|9[013-9]))\\d{6}",[9]],["1800\\d{4,6}|12(?:0[13]|28)\\d{4}",[8,9,10]],["1900\\d{4,6}",[8,9,
10]],0,0,["[17]99\\d{4}|69\\d{5,6}",[7,8]],0,["672\\d{6}",[9]]]]},nonGeographic:{}};var Cu=Pu,Eu={version:Cu.version,country_calling_codes:{84:["VN"]},countries:{VN:Cu.countries.VN},nonGeographic:{}};
function Au(...e){let t=new Map;for(let n of e){let[r="",...o]=n.split(/\W+/);o.forEach((i,s)=>t.set(i,`${Number(r)+s}`))}return t}var Lu=Au("32: 162 163 164 165 166 167 168 169","56: 186","58: 188",
"59: 199","70: 120","76: 126 122 128 121","81: 127 129 123 124 125"),Nu=Au("203: 33 240 25 26 27 280 281","212: 22 231 20 230 29","220: 320 321 241","225: 31 351 36 350 30",
"232: 52 53 54 510 511 37 38 39","24: 4","28: 8","251: 61 62","254: 64 55 56 57 58 68 60 501 500 63","269: 59 70 651 72 73 650 75 66 67","290: 780 781 710 711 74","296: 76 77","299: 79"),Iu=e=>ts(e)&&
e.length===11?`0${Lu.get(e.slice(1,4))}${e.slice(4)}`:"",ts=e=>Lu.has(e.slice(1,4));function ns(e){let t=[1,2,3].map(r=>e.slice(1,1+r)).find(r=>Nu.has(r))||"";return e.length===(t.length===1?10:
t.length+8)&&/[2-8]/.test(e.charAt(1+t.length))?t:""}var Mu=(e,t)=>`0${Nu.get(t)}${e.slice(1+t.length)}`;var re=e=>({ok:!1,reason:e}),Hh=/^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])/,Du=
/^(\d)\1{6,}$|(\d)\2{7}$|^0?(?:123456789|987654321)/,Wh=/^0?1[89]00\d{0,6}$|^1[01]\d{1,3}$/;function oo(e){let t=/^[ (]*(?:\+|00)/.test(e),n=e.replace(/\D/g,"").replace(/^00(?=[1-9])/,"");if(Du.test(
n))return re("FAKE");if(Wh.test(n))return re("SERVICE_NUMBER");let r=/^84/.test(n)&&(t||n.length>10),o=r?n.slice(2):n;if(o[0]==="0"||r)return Fu(o[0]==="0"?o:`0${o}`,zu(e,r));if(t)return re(
o.length<7?"TOO_SHORT":"FOREIGN");if(o.length<9)return re(/^[2-8].{6}/.test(o)?"NO_PREFIX":"TOO_SHORT");let i=Fu(`0${o}`,zu(e,r));return i.ok&&i.kind==="valid"&&i.notes.unshift("LEADING_ZERO_ADDED"),
i}function zu(e,t){let n=e.match(/\(?\d+/g)||[];return t&&/^\(?(?:00)?84$/.test(n[0]||"")&&n.shift(),/^\(?0$/.test(n[0]||"")&&n.shift(),n.map((r,o)=>o?r:r.replace(/^(\(?)(?=[1-9])/,"$10"))}
function Fu(e,t){let n=rs(e,"valid")||rs(Iu(e),"convertible","OLD_11_DIGIT")||Vh(e,t)||re(Yh(e));return n.ok&&n.kind==="valid"&&n.type==="mobile"&&(Hh.test(e)||n.notes.push("UNKNOWN_PREFIX"),qh(e,t)&&
n.notes.push("AMBIGUOUS_OLD_AREA")),Du.test(e)?re("FAKE"):n}function rs(e,t,...n){if(!/^0(?:2\d|[35789])\d{8}$/.test(e))return null;let r=new es(`+84${e.slice(1)}`,Eu),o=r.getType(),i=o==="MOBILE"?
"mobile":o==="FIXED_LINE"?"landline":null;return i&&{ok:!0,kind:t,type:i,e164:r.number,display:r.formatNational(),notes:n}}function Vh(e,t){let n=ns(e),r=!/^2/.test(n)||Zu(n,t)||e[n.length+1]==="3"&&(
t[0]||"").length>5;return n&&n!=="8"&&r?rs(Mu(e,n),"convertible","OLD_AREA_CODE"):null}var Zu=(e,t)=>(t[0]||"").replace("(","")===`0${e}`;function qh(e,t){let n=ns(e);return!n||!Zu(n,t)?!1:n==="8"||
/^\(/.test(t[0]||"")||e[3]==="3"&&/^3-(?:7|1-|4-3$)/.test(t.map(r=>r.length).join("-"))}function Yh(e){let t=e[1]||"";if(/[01]/.test(t)&&e.length>8&&e.length<12&&!ts(e))return"PREFIX";let n=e.length-(
/[12]/.test(t)?11:10);return n<0?"TOO_SHORT":n>0?"TOO_LONG":t==="2"?"AREA_CODE":"PREFIX"}function Bn(e){if(e==null)return re("EMPTY");if(typeof e!="string"&&typeof e!="number")return re("CHARS");
let t=cu(String(e)).replace(/^(\d{9,12})\.0$/,"$1");return/[a-z0-9]|[^\x00-\x7f]/.test(t)?/^[+-]?\d+([.,]\d+)? ?e ?[+-]?\d{1,3}$/.test(t)?re("SCIENTIFIC"):eg(Ai(t).reduce((n,r)=>n.concat(Xh(r)),[])):
re("EMPTY")}function Xh(e){let{text:t,ext:n}=lu(e),r=uu(t);if(/[^\d .()+\-\x2f,;:&|[\]'"=!?]/.test(r))return[re(Jh(r)?"LETTER_FOR_DIGIT":"CHARS")];let o=Ai(r),i=o.length>1?o.map(oo):Qh(r),s=i[
i.length-1];return s&&s.ok&&n?[...i.slice(0,-1),{...s,display:`${s.display} (máy lẻ ${n})`,ext:n}]:i}var Jh=e=>/^[\d .()+\-\x2f,;:&|oli\u043e\u03bf]*$/.test(e)&&ln(e)>5;function Qh(e){
return e.length<80&&ln(e)>15&&Uu(e.match(/\+?\d+/g)||[])||[oo(e)]}function Uu(e){if(e.length===0)return[];for(let t=1;t<=5&&t<=e.length;t++){let n=oo(e.slice(0,t).join(" ")),r=n.ok?Uu(e.slice(t)):
null;if(r)return[n,...r]}return null}function eg(e){let[t=re("EMPTY")]=e;if(e.length<2||t.ok&&e.every(r=>r.ok&&r.e164===t.e164))return t;let n=[];for(let r of e)r.ok&&!n.includes(r.e164)&&n.push(
r.e164);return n.length?{ok:!1,reason:"MULTIPLE",parts:n}:re("MULTIPLE")}var tg={[k.page]:["pageName","address","name","office","phone","email"],[k.group]:["pageName","address","name","office",
"phone","email"],[k.person]:["accountName","address","name","office","phone","email"],[k.none]:["reason"]},ng=(e,t)=>{var n;return t==="kind"||tg[(n=He(e))!=null?n:k.page].includes(t)},rg=e=>He(
e)===k.none?["kind","reason"]:U,os=(e,t)=>({key:e,with:t}),Ue=(e,t,n={},r)=>({field:e,level:"fault",problem:os(t,r),...n}),Gn=(e,t)=>({field:e,level:"ask",problem:os("account.ask",{value:t}),suggest:
t}),pn=(e,t,n)=>({field:e,level:"note",problem:os(t,n)});function og(e){let t=qc(e);return t.ok?{value:t.canonical,key:t.key,addressKind:t.kind,findings:t.notes.map(n=>pn("address",
`address.note.${n}`))}:{value:v(e),findings:[Ue("address",`address.${t.reason}`),...t.suggest?[Gn("address",t.suggest)]:[]]}}function ig(e){var n;let t=Bn(e);return t.ok?{value:t.display,key:t.e164,
findings:t.notes.map(r=>pn("phone",`phone.note.${r}`))}:{value:v(e),findings:[Ue("phone",`phone.${t.reason}`),...((n=t.parts)!=null?n:[]).map(r=>Gn("phone",sg(r)))]}}var sg=e=>{let t=Bn(e);
return t.ok?t.display:e};function ag(e){var r;let t=Dr(e),n=t.suggest?[Gn("email",t.suggest)]:[];return t.ok?{value:t.email,key:t.key,findings:[...n,...t.notes.map(o=>pn("email",`email.note.${o}`))]}:
{value:v(e),findings:[Ue("email",`email.${t.reason}`),...n,...((r=t.parts)!=null?r:[]).map(o=>Gn("email",o))]}}var io=(e,t)=>n=>{let r=t(n),o=r.suggest?[Gn(e,r.suggest)]:[];return r.ok?{value:r.name,
findings:[...o,...r.notes.map(i=>pn(e,`person.note.${i}`))]}:{value:v(n),findings:[Ue(e,`person.${r.reason}`),...o]}};function cg(e){let t=v(e);return{value:t,findings:t.length>500?[Ue("reason",
"account.reasonLong")]:[]}}function ug(e){let t=He(e);return t?{value:t,findings:[]}:{value:v(e),findings:[Ue("kind","account.kindUnknown",{},{text:v(e)})]}}var lg={kind:ug,accountName:io(
"accountName",su),pageName:io("pageName",Ei),address:og,name:io("name",ru),office:io("office",iu),phone:ig,email:ag,reason:cg},dg=["accountName","pageName","name","office","reason"];function pg(e,t,
n){if(!v(t))return ng(n,e)?e==="kind"||e==="reason"?{value:"",findings:[Ue(e,`account.${e}`)]}:{value:"",findings:[Ue(e,"account.required",{},{label:te(e)})]}:{value:"",findings:[]};let r=dg.includes(
e)?Gt(t):void 0;return r?{value:t,findings:[Ue(e,"account.legacyText",{suggest:r.text},{text:r.text})]}:lg[e](t)}function fg(e,t){let n=(r,o)=>[{...pn("kind",r),level:"ask",suggest:o,setField:"kind"}
];return t==="group"&&e!==k.group?n("account.addressIsGroup",k.group):e===k.group&&t&&!["group","share"].includes(t)?[pn("address","account.groupAddress")]:t==="page"&&e===k.person?n(
"account.addressIsPage",k.page):[]}function Ot(e){var i,s,a,c,u;let t=(i=He(e.kind))!=null?i:"",n=rg(t),r={};for(let l of U)r[l]=n.includes(l)?pg(l,e[l],t):{value:v(e[l]),findings:[]};let o={};for(
let l of U)o[l]=r[l].value;return{values:o,findings:[...U.flatMap(l=>r[l].findings),...fg(t,r.address.addressKind)],addressKey:(s=r.address.key)!=null?s:"",phoneKey:(a=r.phone.key)!=null?a:"",
emailKey:(c=r.email.key)!=null?c:"",addressKind:(u=r.address.addressKind)!=null?u:""}}var mg=new Map(Object.entries({ldld:"lien doan lao dong",cdcs:"cong doan co so",cdn:"cong doan nganh",cdvc:
"cong doan vien chuc",cd:"cong doan",cti:"cong ti",ct:"cong ti",h:"huien",tx:"thi xa",tp:"thanh pho",it:"i te",va:"",thpt:"trung hoc pho thong",thcs:"trung hoc co so",ttit:"trung tam i te",ubnd:
"ui ban nhan dan",mtv:"mot thanh vien",tnhh:"trach nhiem huu han",cp:"co phan",bv:"benh vien"})),qS=new Set("lien doan lao dong cong co so nganh tinh huien".split(" "));function is(e,t=new Map){
return[].concat(...e.split(/\s+/).map(n=>{let r=t.get(n);if(r)return r;let i=$(n).replace(/y/g,"i").replace(/\b([a-z])\.(?=[a-z]\b)/g,"$1").split(/[^a-z0-9]+/).map(s=>{let a=mg.get(s);
return a===void 0?s:a}).join(" ").split(" ").filter(Boolean);return t.set(n,i),i}))}var so={accountName:"Trương Thanh Dũng",pageName:"Công đoàn tỉnh Trà Vinh",key:"u:ldldtravinh",name:
"Trương Thanh Dũng",phone:"+84918544418",email:"ldldtravinh@yahoo.com.vn"},as=(e="")=>$(v(e));function hg(e){if(/^\s*v[íi] ?d[ụu]/i.test(e.accountName||e.pageName||""))return!0;let t=e.key===so.key,n=
e.phone===so.phone,r=e.email===so.email;if(!t&&!n&&!r)return!1;let o=["accountName","pageName","name"].filter(i=>as(e[i])===as(so[i]));return n&&r||t&&o.includes("pageName")||o.length+Number(
t)+Number(n)+Number(r)>3}function ao(e,t){let n=new Map;for(let r of e){let o=t(r)||"",i=n.get(o);i?i.push(r):o&&n.set(o,[r])}return[...n.values()].filter(r=>r.length>1)}var ss=e=>[...new Set(e.map(
t=>t.unit.trim()))],gg=["trang","fan ?page","page","facebook","fb","nhom","group","chinh thuc","official","lien doan lao dong","cong doan(?: co so| nganh)?"],yg=new RegExp(` (?:${gg.join("|")})(?= )`,
"g"),cs=/^(?:huien|thi xa|thanh pho) /;function bg(e){let t=new Map,n=new Map,r=new Map,o=s=>` ${is(s,t).join(" ")} `.replace(yg,"").replace(/ tinh [a-z ]{2,30}$/," ").trim(),i=(s,a)=>{s&&r.set(s,(
r.get(s)||new Set).add(a))};for(let s of e){let a=s.code.trim(),c=o(s.name),u=/ tinh ([a-z ]{2,30})$/.exec(is(s.name,t).join(" "));n.set(a,c),i(c,a),cs.test(c)&&i(c.replace(cs,""),a),u&&i(u[1],"")}
return{coreOf:o,own:n,units:r}}function wg(e,{coreOf:t,own:n,units:r}){let o=e.unit.trim(),i=n.get(o),s=t(v(e.pageName||e.accountName)),a=[...r.get(s)||[]],c=i===void 0||!cs.test(s)&&
` ${i} `.includes(` ${s} `);return a.length===1&&a[0]!==o&&!c?a[0]:void 0}function Ku(e,t){let n=new Map(t.map(({code:a,name:c})=>[a.trim(),c.trim()])),r=bg(t),o=[],i=[],s=(a,c,u,l,d=ss(u))=>{let p=
d.map(m=>n.get(m)||m),f=p.slice(0,5).join("; ")+(d.length>5?"; …":"");o.push({rowIds:u.map(m=>m.rowId),units:d,level:c,problem:{key:`across.${a}`,with:{units:f,count:u.length,other:p[1]||""},field:l}}
)};for(let a of e){if(hg(a)){s("SAMPLE_ROW","fix",[a]);continue}i.push(a),(a.kind==="share"||/^s:/.test(a.key||""))&&s("SHARE_LINK","note",[a],"address");let c=wg(a,r);c&&s("OTHER_UNIT","question",[
a],a.pageName?"pageName":"accountName",[a.unit.trim(),c])}for(let a of ao(i,c=>c.key)){ss(a).length>1&&s("SAME_ADDRESS","question",a,"address");for(let c of ao(a,u=>u.unit.trim()))s("REPEATED","fix",
c,"address")}for(let a of ao(i,c=>c.key&&c.pageName&&(c.phone||c.email)&&`${as(c.pageName)}\n${c.phone||c.email}`))new Set(a.map(c=>c.key)).size>1&&s("PERHAPS_SAME","note",a,"address");for(let[a,c]of[
["phone","MANY_PHONE"],["email","MANY_EMAIL"]])for(let u of ao(i,l=>l[a]))(u.length>2||ss(u).length>1)&&s(c,"note",u,a);return o}function xg(e,t){return e.length===0?Cr[t].withoutRows:e.some(
n=>n.hasFault||n.review==="returned")?b.fix:e.every(n=>n.isNone)?b.none:e.every(n=>n.review==="passed")?b.approved:b.reported}function ju(e,t,n,r,o,i){let s=xg(e,t),a=s!==b.missing&&s!==b.fix&&s!=="",
c=e.reduce((d,p)=>p.updated>d?p.updated:d,""),u=e.length===0?"":n||(a?c||o:""),l=s===""?"":Oa(r,u,i);return{status:s,timeliness:l,count:e.filter(d=>!d.isNone).length,first:u,updated:c,order:vg(s,l)}}
function vg(e,t){let n={[b.missing]:0,[b.fix]:10,[b.reported]:20,[b.none]:30,[b.approved]:40,"":50},r={[S.overdue]:0,[S.late]:1,[S.grace]:2,[S.open]:3,[S.onTime]:4,"":5};return n[e]+r[t]}var Ke=(e,t,
n,r,o)=>({label:e,initial:t,help:n,read:i=>{let s=o(i.trim());return s===void 0?gt({key:"letter.setting",with:{label:e,text:i.trim(),want:r}}):Me(s)}}),Bu="Có",kg="Không",us=(e,t,n)=>Ke(e,t,n,
"Có hoặc Không",r=>/^(co|x|true|1)$/.test($(r))?!0:/^(khong|false|0|)$/.test($(r))?!1:void 0),co=(e,t,n,r,o)=>Ke(e,t,n,`một số từ ${r} đến ${o}`,i=>{let s=/^\d{1,4}(?= *(?:h|giờ|:00)?$)/i.exec(i);
return s&&+s[0]>=r&&+s[0]<=o?+s[0]:void 0}),uo=e=>e.split(/[,;\n]/).map(t=>t.trim()).filter(Boolean);function Wu(e,t,n,r,o){let i=new Set;for(let s of uo(e)){let a=s.split(t).map(n),c=a[0],u=a[
a.length-1],l=c===void 0||u===void 0||a.length>2?0:r(c,u);if(l<1||l>61)return;for(let d=0;d< l;d+=1)i.add(o(c,d))}return[...i].sort()}var _g=["cn","hai","ba","tu","nam","sau","bay"];function Sg(e){
let t=$(e).replace(/^(thu |t(?=\d))/,"").replace("chu nhat","cn"),n=/^[2-7]$/.test(t)?+t-1:_g.indexOf(t);return n<0?void 0:n}var Rg=e=>e?Wu(e,/\s*[-–]\s*|\s+đến\s+/i,Sg,(t,n)=>(n-t+7)%7+1,(t,n)=>(
t+n)%7):void 0,$g=e=>Wu(e,/\s+(?:-|–|đến)\s+/i,Le,(t,n)=>Q(t,n)+1,Z),Gu="thứ Hai đến thứ Sáu",Hu="02/09/2019, 04/02/2019 - 08/02/2019",lo={lettersOn:us("Gửi thư tự động",kg,
"Đề nghị bật, tắt ở mục Thư… của menu."),lettersFrom:Ke("Gửi thư từ ngày","","Để trống thì không thư nào được gửi.","ngày như 15/10/2018",e=>e?Le(e):""),milestones:Ke("Nhắc trước hạn (số ngày)",
"14, 7, 3, 1","Trúng ngày nghỉ thì chuyển sang ngày làm việc gần nhất.","như 14, 7, 3, 1",e=>uo(e).every(t=>/^\d{1,2}$/.test(t))?[...new Set(uo(e).map(Number))].sort((t,n)=>n-t):void 0),sendHour:co(
"Giờ gửi thư","8","Google gửi trong vòng một giờ kể từ giờ này.",6,17),sendDays:Ke("Ngày gửi trong tuần",Gu,"Các ngày được gửi thư.",`như ${Gu}`,Rg),holidays:Ke("Ngày nghỉ","",
`Ngày lễ, Tết không gửi thư. Ví dụ: ${Hu}.`,`như ${Hu}`,$g),senderName:Ke("Tên người gửi thư","","Để trống thì dùng tên bộ phận phụ trách.","",e=>e),replyTo:Ke("Email nhận trả lời","",
"Để trống thì thư trả lời về người gửi.","một địa chỉ email",e=>e?ge([e])[0]:""),unitCap:co("Số thư tối đa cho một đơn vị","12","Trong một đợt, không kể thư cảm ơn.",1,99),overdueWeeks:co(
"Số tuần nhắc sau hạn","4","Mỗi tuần một thư cho đơn vị còn thiếu. 0: không nhắc.",0,52),digests:us("Gửi thư cho cấp trên",Bu,"Danh sách đơn vị trực thuộc còn thiếu, ở mỗi mốc nhắc."),thanks:us(
"Gửi thư cảm ơn",Bu,"Một thư sau khi đơn vị báo cáo đầy đủ."),quotaReserve:co("Để dành hạn mức mỗi ngày","10","Số người nhận, cho thư khác của người gửi.",0,1e3),testTo:Ke(
"Chế độ thử: gửi mọi thư đến","","Trong thư có ghi người nhận thật. Để trống để gửi thật.","",uo)};var fn=(e,t,n)=>({label:e,initial:t,help:n,read:r=>Me(r.trim())}),Vu=(e,t,n)=>({label:e,help:t,
initial:"",read:r=>r.trim()?Cg(Le(r),{key:"setting.day",with:{label:e,text:r}}):n?gt({key:"setting.empty",with:{label:e}}):Me("")}),Og=(e,t,n)=>({label:e,initial:t,help:n,read:
r=>/^(có|co|x|true|1)$/i.test(r.trim())?Me(!0):/^(không|khong|false|0|)$/i.test(r.trim())?Me(!1):gt({key:"setting.yesNo",with:{label:e,text:r}})}),qu=e=>e.split(/[,;\n]/).map(t=>t.trim()).filter(
Boolean),Tg=(e,t)=>({label:e,help:t,initial:"",read:n=>{let{emails:r,bad:o}=Pe(n),i=o.map(({text:s})=>({key:"setting.email",with:{label:e,text:s}}));return{ok:!0,value:r.map(s=>s.toLowerCase()),also:
i}}}),Pg=(e,t,n)=>({label:e,initial:t,help:n,read:r=>Me(r.split(`\n`).map(o=>o.split("|").map(i=>i.trim())).filter(([o])=>o).map(([o,i])=>({name:o,address:i!=null?i:""})))});function Cg(e,t){
return e===void 0?gt(t):Me(e)}var we={federation:fn("Tên Liên đoàn Lao động tỉnh","Liên đoàn Lao động tỉnh","Hiện trên biểu mẫu và trong thư."),department:fn("Bộ phận phụ trách",
"Ban Tuyên giáo - Nữ công","Bộ phận nhận báo cáo."),guidance:fn("Văn bản hướng dẫn","Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018","Văn bản làm căn cứ của đợt báo cáo, hiện trên biểu mẫu và trong thư."),
round:fn("Tên đợt báo cáo","Năm 2018","Tên ngắn của đợt. Đổi tên đợt thì mọi thư của đợt mới được gửi lại từ đầu."),dueBefore:Vu("Hạn nộp (trước ngày)",
"Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",!0),graceUntil:Vu("Châm chước đến hết ngày",
"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",!1),staff:Tg("Email cán bộ phụ trách",
"Người được sửa danh sách đơn vị, duyệt báo cáo và nhận thư tổng hợp. Nhiều địa chỉ cách nhau bằng dấu phẩy. Sửa xong, đề nghị bấm Thiết lập để cập nhật quyền."),contact:fn("Liên hệ khi cần hỗ trợ",
"","Tên và số điện thoại người trả lời các đơn vị. Ví dụ: Bà Nguyễn Thị Hoa, 0913 456 789."),mayChoose:Og("Cho người chưa có trong danh sách tự chọn đơn vị","Có",
"Có: người mở biểu mẫu bằng email lạ được tự chọn đơn vị, email được ghi lại trong Nhật ký. Không: phải liên hệ cán bộ phụ trách."),pages:Pg("Trang chính thức để theo dõi",
`Công đoàn tỉnh Trà Vinh | https:\x2f/www.facebook.com/ldldtravinh\nCông đoàn Việt Nam | https:\x2f/www.facebook.com/congdoanvietnam\nNhóm Tâm sự công nhân | https:\x2f/www.facebook.com/tamsucongphan`,
"Mỗi dòng một trang: tên | địa chỉ. Hiện sau khi đơn vị báo cáo xong. Đề nghị mở thử từng địa chỉ."),notice:fn("Thông báo về dữ liệu cá nhân",
"Liên đoàn Lao động tỉnh thu thập họ tên, chức vụ, điện thoại, email và địa chỉ tài khoản facebook của người quản trị để theo dõi, liên hệ công tác tuyên truyền theo văn bản hướng dẫn. Người được xem: Ban Tuyên giáo - Nữ công, đơn vị báo cáo và những người được chia sẻ trang tính này. Thông tin được lưu đến khi thay người quản trị hoặc 12 tháng sau đợt báo cáo. Người quản trị có quyền xem, sửa, rút lại đồng ý và yêu cầu xóa bằng cách liên hệ cán bộ phụ trách.",
"Hiện trên biểu mẫu, trước ô đồng ý."),...lo};function Tt(e){var r;let t=[],n={};for(let[o,i]of Object.entries(we)){let s=e[i.label],a=s===void 0?gt({key:"setting.lost",with:{label:i.label}}):i.read(
s);a.ok?t.push(...(r=a.also)!=null?r:[]):t.push(...a.problems);let c=i.read(i.initial);n[o]=a.ok?a.value:c.ok?c.value:""}return{settings:n,problems:[...t,...Eg(n)]}}function Eg({dueBefore:e,
graceUntil:t}){return e&&t&&t< e?[{key:"setting.graceBeforeDue",with:{grace:D(t),due:D(e)}}]:[]}var Ag=e=>/^[A-Za-zĐđ]{0,6}[-_.]?\d[\w.-]*$/.test(e);function Lg(e,t){var i;let n=[],r=e.code.trim(),o=
e.parent.trim();r?((i=t.get($e(r)))!=null?i:0)>1&&n.push({field:"code",problem:{key:"roster.codeTwice",with:{code:r}}}):n.push({field:"code",problem:{key:"roster.noCode"}}),e.name.trim()||n.push({
field:"name",problem:{key:"roster.noName"}}),o&&$e(o)===$e(r)?n.push({field:"parent",problem:{key:"roster.parentSelf"}}):Ag(o)&&!t.has($e(o))&&n.push({field:"parent",problem:{key:
"roster.parentUnknown",with:{parent:o}}});for(let{text:s,suggest:a}of Pe(e.email).bad)n.push({field:"email",problem:a?{key:"roster.askEmail",with:{text:s,suggest:a}}:{key:"roster.badEmail",with:{text:
s}}});for(let s of qu(e.phone))Bn(s).ok||n.push({field:"phone",problem:{key:"roster.badPhone",with:{text:s}}});return e.required.trim()&&!Pr(e.required)&&n.push({field:"required",problem:{key:
"roster.badRequired",with:{text:e.required}}}),e.extendedTo&&!/^\d{4}-\d\d-\d\d$/.test(e.extendedTo)&&n.push({field:"extendedTo",problem:{key:"roster.badDay",with:{text:e.extendedTo}}}),n}function po(
e,t={}){var r;let n=new Map;for(let o of e.map(({code:i})=>$e(i)))o&&n.set(o,((r=n.get(o))!=null?r:0)+1);return e.map(o=>{let i=Lg(o,n),s=Object.prototype.hasOwnProperty.call(t,o.code.trim())?t[
o.code.trim()]:void 0;return s&&s.email.split(", ").every(a=>o.email.toLowerCase().indexOf(a.toLowerCase())>=0)&&i.push({field:"email",problem:{key:"roster.refusedEmail",with:{text:s.email,day:D(
s.day)}}}),i.map(({field:a,problem:c})=>({field:me[a].heading,sentence:y(c)}))})}var Yu=e=>Object.fromEntries(e.map(t=>[t,""])),Ng=["unit",...U],Xu=e=>Ng.every(t=>e[t].trim()===""),le=e=>pi(
e.usage)===V.stopped,Ju=e=>Ie(e.problem),Qu=e=>e.map(({field:t,sentence:n})=>t?`• ${t}: ${n}`:`• ${n}`).join(`\n`);function Ig(e){let t=xr.reduce((n,{key:r,bit:o})=>n+(e.some(({field:i})=>i===te(r))?
2**o:0),0);return t?String(t):""}function Mg(e,t,n){let r=[],o=(i,s)=>{r.push({field:te(i),sentence:y(s)})};e.unit.trim()?t===void 0&&o("unit",{key:"account.unknownUnit",with:{code:e.unit}}):o("unit",
{key:"account.noUnit"}),e.usage.trim()&&!pi(e.usage)&&o("usage",{key:"account.usageUnknown",with:{text:e.usage}}),e.review.trim()&&!Ha(e.review)&&o("review",{key:"account.reviewUnknown",with:{text:
e.review}});for(let i of n.findings)i.level==="fault"&&r.push({field:te(i.field),sentence:Ju(i)});return r}function zg(e,t,n){let r=Xu(e);if(r)return{blank:r,active:!1,faults:[],remarks:[],own:Yu([
"unitName",...yt])};let o=Ot(e),i=t.get(e.unit.trim()),s=le(e),a=s?[]:Mg(e,i,o);!s&&qe(e)==="returned"&&a.push({field:"",sentence:sn(e.comment)});let c=s?[]:o.findings.filter(
l=>l.level!=="fault").map(l=>`${te(l.field)}: ${Ju(l)}`),u=kt(e.approved,e).join(", ");return{blank:r,active:!s,faults:a,remarks:c,reading:o,own:{unitName:i!=null?i:"",faults:"",remarks:"",changed:u,
rowId:n,addressKey:o.addressKey,mask:""}}}function Fg(e,t){let n=new Set;return e.map(r=>{let o=r.rowId&&!n.has(r.rowId)?r.rowId:Xu(r)?"":t();return n.add(o),o})}function Dg(e,t){let n=new Map;
e.forEach((r,o)=>{var a;let i=t[o];if(!i.active)return;let s=(a=n.get(r.unit))!=null?a:{none:[],accounts:0};He(r.kind)===k.none?s.none.push(i):s.accounts+=1,n.set(r.unit,s)});for(let{none:r,accounts:
o}of n.values())o?r.forEach(i=>i.faults.push({field:te("kind"),sentence:y({key:"account.noneWithAccounts"})})):r.slice(1).forEach(i=>i.faults.push({field:te("kind"),sentence:y({key:
"account.noneTwice"})}))}function Zg(e,t,n){let r=new Map(t.map(s=>[s.own.rowId,s])),o=e.flatMap((s,a)=>{let{active:c,own:u,reading:l}=t[a];return!c||!l?[]:[{rowId:u.rowId,unit:s.unit,key:
l.addressKey,kind:l.addressKind,pageName:s.pageName,accountName:s.accountName,name:s.name,phone:l.phoneKey,email:l.emailKey}]}),i=Ku(o,n.map(({code:s,name:a})=>({code:s,name:a})));for(let{rowIds:s,
level:a,problem:c}of i){let u=y(c);for(let l of s.map(d=>r.get(d)))a==="fix"?l==null||l.faults.push({field:"",sentence:u}):l==null||l.remarks.push(u)}}function Ug(e,t){let n=new Map;
e.accounts.forEach((s,a)=>{var l;let c=t[a];if(!c.active)return;let u=(l=n.get(s.unit.trim()))!=null?l:[];u.push({isNone:He(s.kind)===k.none,hasFault:c.faults.length>0,review:qe(s),updated:s.updated}
),n.set(s.unit.trim(),u)});let{dueBefore:r,graceUntil:o}=e.settings,i=po(e.units,e.refused);return e.units.map((s,a)=>{var d;let c=!s.code.trim()&&!s.name.trim(),u=c?[]:i[a];if(c)return{blank:c,
faults:u,own:Yu(An)};let l=ju((d=n.get(s.code.trim()))!=null?d:[],Er(s),s.first,{dueBefore:r,graceUntil:o,extendedTo:s.extendedTo},e.now,e.today);return{blank:c,faults:u,own:{status:l.status,
timeliness:l.timeliness,count:String(l.count),first:l.first,updated:l.updated,faults:Qu(u),order:String(l.order)}}})}function el(e){let t=new Map(e.units.map(o=>[o.code.trim(),o.name.trim()])),n=Fg(
e.accounts,e.newId),r=e.accounts.map((o,i)=>zg(o,t,n[i]));Dg(e.accounts,r),Zg(e.accounts,r,e.units);for(let o of r)Object.assign(o.own,{faults:Qu(o.faults),remarks:o.remarks.join(`\n`),mask:Ig(
o.faults)});return{accounts:r,units:Ug(e,r)}}function Hn(e){return Object.fromEntries(vr.map(t=>[t,e.faults.filter(({field:n})=>n===ce[t].heading).map(({sentence:n})=>n).join(`\n`)]))}var Ce=(e,
t)=>el({accounts:t,units:e.table("units").rows,settings:e.settings(),now:e.now,today:e.today,newId:()=>e.newId(),refused:e.refusedAddresses()}),tl=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]])),nl=(e,
t,n)=>e.some(r=>t[r]!==n[r]);function fo(e,t,n){return e.flatMap((r,o)=>{let i=t.accounts[o].own;return n(r,o)&&nl(yt,i,r)?[{index:o,cells:tl(yt,i)}]:[]})}function mo(e,t,n){return e.flatMap((r,o)=>{
let{unitName:i}=t.accounts[o].own;return n(r,o)&&i!==r.unitName?[{index:o,cells:{unitName:i}}]:[]})}function Pt(e,t,n){return e.flatMap((r,o)=>{let i=t.units[o].own;return n(r,o)&&nl(An,i,r)?[{index:
o,cells:tl(An,i)}]:[]})}var ls=(e,t,n)=>e.filter(({index:r})=>t[r]!==n.accounts[r].own.faults).map(({index:r})=>({index:r,notes:Hn(n.accounts[r])}));function ho(e,t){let n=e.table("accounts").rows,r=(
)=>!0;e.putOwn("accounts",mo(n,t,r)),e.putOwn("accounts",fo(n,t,r)),e.putOwn("units",Pt(e.table("units").rows,t,r))}var Kg=3;function Wn(e,t,n,r=()=>!0){let{rows:o,untidy:i}=e.table(t);for(let[s,
a]of i){if(!n.has(s))continue;let c=0,u=a.filter(r).filter((l,d,p)=>((d===0||p[d-1]!==l-1)&&(c+=1),c<=Kg));e.putOwn(t,u.map(l=>({index:l,cells:{[s]:o[l][s]}})))}}var go=(e,t)=>e.putNotes("accounts",
t.accounts.map((n,r)=>({index:r,notes:Hn(n)})));function rl(e,t){let n=e.table("accounts").rows,r=ds(e,{accounts:n,units:[t],typed:[],added:[]});e.putNotes("accounts",n.flatMap((o,i)=>o.unit.trim(
)===t?[{index:i,notes:Hn(r.accounts[i])}]:[]))}function ds(e,{accounts:t,units:n,typed:r,added:o}){let i=e.table("accounts").rows.map(d=>d.faults),s=i.length,a=Ce(e,t),c=(d,p)=>{Object.assign(d,
a.accounts[p].own)};for(let d of r)c(d.cells,d.index);o.forEach((d,p)=>c(d,s+p));let u=new Set(r.map(({index:d})=>d)),l=fo(t.slice(0,s),a,(d,p)=>!u.has(p)&&n.includes(d.unit.trim())).map(({index:d,
cells:p})=>({index:d,cells:{...p,rowId:t[d].rowId}}));return e.putTyped("accounts",r),e.append("accounts",o),e.putOwn("accounts",l),e.putOwn("units",Pt(e.table("units").rows,a,d=>n.includes(
d.code.trim()))),e.putNotes("accounts",ls([...r,...l],i,a)),a}var X=e=>e+2,L=class extends Error{constructor(n){super(n.key);this.problem=n}};function de(e,t){return e.exclusively(()=>{let n=t();if(
e.lookAgain()){e.log([{what:"Có người sắp xếp, chèn hoặc xóa dòng đúng lúc sổ đang ghi: sổ đã xem lại và đặt các dòng về đúng chỗ"}]);let r=Ce(e,e.table("accounts").rows);ho(e,r),go(e,r)}return n})}
var ps=200;function jg(e,t){let n=t.flatMap((o,i)=>o.review&&!o.approved?[{index:i,cells:{approved:on(o)}}]:[]),r=t.flatMap((o,i)=>(o.review===B.passed||o.review===B.returned)&&kt(o.approved,
o).length?[{index:i,cells:{review:""}}]:[]);e.putOwn("accounts",n),e.putOwn("accounts",r)}function xe(e,t){let n=e.table("accounts").rows;t&&jg(e,n);let r=Ce(e,n);if(!t)e.putOwn("units",Pt(e.table(
"units").rows,r,()=>!0));else{ho(e,r);for(let o of["accounts","units"])Wn(e,o,new Set(Object.keys(R[o].columns)));e.refreshSummary(),go(e,r)}return r}function Bg(e,t,n){let r=e.table("accounts").rows,
o=e.table("units").rows,i=(c,u,l,d)=>({tab:c==="accounts"?"Tài khoản":"Đơn vị",row:X(u),unit:l,says:d,link:e.linkTo(c,u)}),s=[...t.accounts.flatMap((c,u)=>c.faults.length?[i("accounts",u,r[u].unit,
c.own.faults)]:[]),...t.units.flatMap((c,u)=>c.faults.length?[i("units",u,o[u].code,c.own.faults)]:[])],a=t.accounts.flatMap((c,u)=>c.remarks.length?[i("accounts",u,r[u].unit,c.own.remarks)]:[]);
return{units:t.units.filter(c=>!c.blank).length,accounts:t.accounts.filter(c=>!c.blank).length,faults:s.slice(0,ps),moreFaults:Math.max(0,s.length-ps),remarks:a.slice(0,ps),missing:t.units.filter(
c=>c.own.status===b.missing).length,settings:n}}function ol(e){var t;return e.visitor().is!=="staff"?x({key:"who.staffOnly"}):(t=de(e,()=>{let n=xe(e,!0);return e.readyLines(),E(Bg(e,n,Gg(e)))}
))!=null?t:x({key:"workbook.busy"})}var Gg=e=>e.settings().dueBefore?[]:[y({key:"setting.empty",with:{label:"Hạn nộp (trước ngày)"}})];var wo="#1f2937",Ct="#ffffff",yo="#1a56c4",il=
"1px solid #d1d5db",mn=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`).replace(/\r\n?|\n/g,"\x3cbr>"),bo=(e,t=2e3)=>mn(Lr(e,t)),Et=(e,t=
' width="100%"')=>`\x3ctable role="presentation" cellpadding="0" cellspacing="0" border="0"${t}>${e}\x3c/table>`,J=(e,t,n="")=>`\x3ctd${n} style="font-family:Arial,sans-serif;${t}">${e}\x3c/td>`,Qe=
e=>`\x3ctr>${e}\x3c/tr>`,je=(e,t,n)=>`font-size:${e}px;line-height:${Math.round(e*1.48)}px;color:${t};background-color:${n}`,Vn=`${je(16,wo,Ct)};padding:10px 20px 12px`,qn=je(14,wo,Ct),Hg={lead:`${je(
18,"#12315f","#e3edfd")};font-weight:bold;border-left:5px solid ${yo};padding:16px 20px`,text:Vn,heading:`${je(17,wo,Ct)};font-weight:bold;padding:12px 20px 0`,notice:`${je(15,"#5c2b00",
"#ffe3b8")};font-weight:bold;padding:12px 20px`,small:`${je(13,"#4b5563",Ct)};border-top:${il};padding:14px 20px 18px`};function sl(e,t){let n="background-color:#eef1f5";
return`\x3c!DOCTYPE html>\n\x3chtml lang="vi">\x3chead>\x3cmeta charset="utf-8">\x3ctitle>${mn(e)}\x3c/title>\x3c/head>\n\x3cbody style="margin:0;padding:0;${n}">\n${Et(`${Qe(
`\x3ctd align="center" style="padding:16px 8px">\n${Et(`\n${t.map(Wg).filter(Boolean).map(Qe).join(`\n`)}\n`,` width="600" style="width:100%;max-width:600px;background-color:${Ct}"`)}\n\x3c/td>`)}`,
` width="100%" style="${n}"`)}\n\x3c/body>\x3c/html>\n`}function Wg(e){if(!e[1].length)return"";switch(e[0]){case"list":return J(Et(e[1].map(t=>Qe(J("•",`${qn};padding:2px 0`,
' valign="top" width="16"')+J(bo(t,400),`${qn};padding:2px 0`))).join("")),Vn);case"button":return We(e[2])&&Vg(e[1],We(e[2]));case"bar":return J(qg(e[1]),Vn);case"calls":return J(Yg(e[1],e[2]),Vn);
default:return J(bo(e[1]),Hg[e[0]])}}var Vg=(e,t)=>J(Et(Qe(J(`\x3ca href="${mn(t)}" style="display:inline-block;padding:14px 28px;${je(18,Ct,
yo)};font-weight:bold;text-decoration:none;border-radius:6px">${mn(e)}\x3c/a>`,`background-color:${yo};border-radius:6px;mso-padding-alt:14px 28px`)),""),Vn,' align="center"');function qg(e){let t=
e.reduce((o,{count:i})=>o+i,0)||1,n=e.map(({count:o,color:i})=>o?J("&nbsp;",`background-color:${i};font-size:1px;line-height:18px`,` width="${Math.ceil(100*o/t)}%"`):""),r=e.map(({label:o,count:i,
color:s})=>Qe(J("■",je(16,s,Ct),' width="22"')+J(o,qn)+J(String(i),`${qn};font-weight:bold`,' align="right"')));return Et(Qe(n.join("")))+Et(r.join(""))}function Yg(e,t){let n=
`${qn};padding:7px 0;border-bottom:${il}`,r=' valign="top"';return Et(Qe(J(bo(e,300),`${je(14,wo,"#f3f4f6")};font-weight:bold;padding:6px 8px`,' colspan="2"'))+t.map(({name:o,phone:i})=>Qe(J(bo(o,
300),n,r)+J(Xg(i),n,`${r} align="right" width="118"`))).join(""))}var Xg=e=>e.slice(0,200).split(/[,;\x2f\n]+/).map(t=>/^\s*\+?[\d\s.()-]{8,17}$/.test(t)?`\x3ca href="tel:${t.replace(/[^\d+]/g,
"")}" style="color:${yo};text-decoration:none">${mn(t.trim())}\x3c/a>`:mn(t.trim())).join("\x3cbr>")||mi;var Jg=88e3,Qg=200,ey=120,ty=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,
"...").length,ny=e=>Lr(e.replace(/[\s\0-\x1f\x7f]+/g," ").trim(),Qg),ry=(e,{about:t},n)=>{let r={state:n,about:t,letters:oy(n)};return{subject:e.subject(r),lead:e.lead(r),body:o=>e.body(r,o),
attachments:e.attachments(r),named:e.named(r)}};function oy(e){let t=Mr(e),n=new Map(e.units.map(r=>[wt(r.code),r.name]));return[...e.register].flatMap(([r,{state:o,why:i}])=>{let s=t.read(r);
return s?[{label:O(s.kind).label,unit:n.get(s.unit),state:o,why:i}]:[]})}var iy=(e,{about:t},n,r)=>{let o={state:n,about:t,unit:r};return{subject:e.subject(o),lead:e.lead(o),body:i=>sy(e,o,i),
attachments:[],named:e.named(o)}},sy=(e,t,n)=>{var i,s;let{state:r,unit:o}=t;return[["lead",e.lead(t)],["text",`Kính gửi: ${o.name}`],...ue(o)?tc(o,n):[],...e.asked(t),...nc(t,n),...(s=(i=
e.closing)==null?void 0:i.call(e,t))!=null?s:[],["text",`${gi(r)}\n\n${yi(r)}`],["small",
`Thư này gửi đến email liên hệ của ${o.name} trong danh sách báo cáo đợt “${r.round}”, theo ${r.guidance}.${e.small}`]]};function al(e,t){let n=O(e.kind);return n.to==="staff"?ry(n,e,t):iy(n,e,t,
e.about.unit)}function hn(e,t){let{insteadOf:n}=e.about,r=al(e,t),o=ny(`${n?"[THƯ THỬ] ":""}${r.subject}`),i=n?[["notice",`${t.settings.testTo.length?"ĐANG Ở CHẾ ĐỘ THỬ, mọi thư":
"THƯ THỬ,"} chỉ gửi đến ${e.to.join(", ")}. Khi gửi thật, người nhận thư này là: ${n.join(", ")}.`]]:[];for(let s=ey;;s=Math.floor(s/2)){let a=[...i,...r.body(s)],c=sl(o,a);if(s===0||ty(c)<=Jg)return{
subject:o,html:c,text:Qa(a),attachments:r.attachments}}}function cl(e,t){let{lead:n,named:r}=al(e,t),o=ze(r.map(({name:i})=>`- ${i}`),60,"đơn vị khác");return[n,o.length?
`Các đơn vị chưa hoàn thành:\n${o.join(`\n`)}`:"",We(t.links.book)?`Nơi báo cáo: ${We(t.links.book)}`:"",gi(t),yi(t)].filter(Boolean).join(`\n`)}function ul(e,{unit:t,about:n,kind:r}){let o=O(r);
return t===void 0||!n.unit||o.to!=="unit"||!o.isAboutOwnReport||!C(n.unit)?!0:e.get(t)===n.unit.status}var ll=e=>Ve(en(e.state));function Yn(e){let t=new Map;return e.forEach((n,r)=>{let o=t.get(
n.key);n.key&&(o===void 0||ll(n)&&!ll(e[o]))&&t.set(n.key,r)}),t}var ve=(e,t,n,r="",o)=>{var i;return{kind:O(e.kind).label,unit:(i=e.unit)!=null?i:"",to:e.to.join(", "),state:z[t],at:n,why:r,
...o===void 0?{}:{subject:o}}},ay=(e,t)=>["state","why","to","subject"].every(n=>t[n]===void 0||t[n]===e[n]);function cy(e,t){let n=[...t.keys()].sort((i,s)=>i-s),r=n[0],o=n[n.length-1];
return e.slice(r,o+1).map((i,s)=>{let{kind:a,unit:c,to:u,subject:l,state:d,at:p,why:f}={...i,...t.get(r+s)};return{index:r+s,cells:{kind:a,unit:c,to:u,subject:l,state:d,at:p,why:f}}})}function et(e,
t){let{rows:n}=e.table("letters"),r=Yn(n),o=new Map,i=[];t.forEach((s,a)=>{let c=r.get(a);c===void 0?i.push({key:a,kind:"",unit:"",to:"",subject:"",state:"",at:"",why:"",...s}):ay(n[c],s)||o.set(c,s)}
),o.size&&e.putOwn("letters",cy(n,o)),e.append("letters",i)}var dl=[1e3,4e3],uy=6,tt=class extends Error{};function j(e,t){for(let n=0;;n+=1)try{return t()}catch(r){if(n>=dl.length||r instanceof L||
r instanceof tt)throw r;e.sleep(dl[n])}}function At(e,t,n){return j(t,()=>{for(let r=0;r< uy;r+=1){let o=t.alone(e,n);if(o)return o.value}throw new tt("the lock is not to be had")})}var ly=27e4,dy=25,
py=2400,fy=5,xo=class{constructor(t,n,r,o,i,s){this.office=t;this.post=n;this.state=r;this.quota=o;this.early=s;this.written=new Map;this.gone=[];this.doubt=[];this.refusedInARow=0;this.outcome={sent:
0,failed:0,unknown:0,left:[],why:{key:"letter.quota"},toRecord:new Map,refused:{...i},refusedFirst:{}}}get now(){return this.office.now}run(t){let n=t.reduce((o,{key:i})=>Math.max(o,i.length),1),r=
Math.max(1,Math.min(dy,Math.floor(py/n)));for(let o=0;o< t.length;o+=r){let i=this.portion(t.slice(o,o+r));if(this.stop){this.outcome.why=this.stop,this.outcome.left=[...i,...t.slice(o+r)];break}}}
portion(t){let n=[...t];try{if(this.isLate())return n;for(n=this.open(t);n.length&&!this.isLate()&&this.deliver(n[0]);)n=n.slice(1)}catch(r){if(r instanceof L)throw r;this.stop={key:"letter.trouble"}}
return n}isLate(){return this.post.elapsed()>ly&&(this.stop={key:"letter.time"}),this.stop!==void 0}open(t){let{office:n,outcome:r}=this,o=At(n,this.post,()=>{let i=new Map(n.table("units").rows.map((
{code:c,status:u})=>[c,u])),s=t.filter(c=>ul(i,c)),a=new Map(r.toRecord);for(let c of t)a.set(c.key,s.includes(c)?this.beingSent(c):ve(c,"lapsed",this.now,y({key:"letter.notNeeded"})));return et(n,a),
s});return r.toRecord.clear(),[this.gone,this.doubt]=[[],[]],o}beingSent(t){var r;let n=(r=this.written.get(t))!=null?r:hn(t,this.state);return this.written.set(t,n),ve(t,"sending",this.now,"",
n.subject)}deliver(t){let{subject:n,html:r,text:o,attachments:i}=this.written.get(t),{senderName:s,replyTo:a}=this.state.settings;this.journal(t.key);try{this.post.send({to:t.to,subject:n,html:r,text:
o,attachments:i,senderName:s||this.state.department,replyTo:a})}catch{return this.afterRefusal(t)}return this.quota-=t.to.length,this.gone.push(t.key),this.outcome.sent+=1,this.refusedInARow=0,
this.outcome.toRecord.set(t.key,ve(t,"sent",this.now,this.early)),t.unit&&delete this.outcome.refused[t.unit],!0}afterRefusal(t){let n=this.quotaNow(),r=this.quota-(n!=null?n:0);return n!==void 0&&
n< t.to.length&&r!==t.to.length?(this.stop={key:"letter.quota"},!1):(n!==void 0&&r<=0?this.failed(t):this.uncertain(t),this.quota=n!=null?n:this.quota-t.to.length,this.refusedInARow+=1,
this.refusedInARow>=fy&&(this.stop={key:"letter.trouble"}),!0)}quotaNow(){try{return j(this.post,()=>this.post.quota())}catch{this.stop={key:"letter.trouble"};return}}failed(t){var o;let n=t.to.join(
", ");this.outcome.failed+=1,this.outcome.toRecord.set(t.key,ve(t,"failed",this.now,y({key:"letter.refused",with:{to:n}})));let r=((o=this.state.register.get(t.key))==null?void 0:o.state)==="failed";
t.unit&&!t.about.insteadOf&&((r?this.outcome.refused:this.outcome.refusedFirst)[t.unit]={email:n,day:this.office.today})}uncertain(t){this.outcome.unknown+=1,this.doubt.push(t.key),
this.outcome.toRecord.set(t.key,ve(t,"unknown",this.now,y({key:"letter.doubt"})))}leaveWord(){try{this.journal("")}catch{}}journal(t){let n={key:t,gone:this.gone,doubt:this.doubt,at:this.now};j(
this.post,()=>this.post.keepJournal(n))}};var my=7*6e4,Xn=({lease:e},t)=>e.by!==""&&e.until>t;function pl(e,t){let n=e.newId();return At(e,t,()=>{let r=t.post();if(!(Xn(r,e.now)&&
r.lease.by!==n))return t.setLease({until:ht(gr(e.now)+my),by:n}),r})}function fl(e){try{j(e,()=>e.setLease({until:"",by:""}))}catch{}}var Jn="Cán bộ gửi sớm";function hy(e,t){let n=new Map;
return e.table("accounts").rows.forEach((r,o)=>{var u;let{active:i,faults:s}=t.accounts[o];if(!i)return;let a=(u=n.get(r.unit.trim()))!=null?u:{faults:[],returned:[]};n.set(r.unit.trim(),a);let c=qe(
r)==="returned";c&&a.returned.push({title:r.pageName||r.accountName||r.address,comment:r.comment.trim(),mark:rn(`${r.rowId} ${r.approved}`)}),a.faults.push(...s.filter(({field:l,sentence:d})=>l!==""||
!(c&&d===sn(r.comment)||a.faults.some(p=>p.sentence===d))))}),n}var gy=(e,{own:t},n)=>{var r,o;return{code:e.code,name:e.name,kind:e.kind,parent:e.parent,emails:e.email.trim()?[e.email]:[],phone:
e.phone,obligation:Er(e),status:t.status,timeliness:t.timeliness,extendedTo:e.extendedTo,first:t.first,updated:t.updated,count:Number(t.count)||0,faults:(r=n==null?void 0:n.faults)!=null?r:[],
returned:(o=n==null?void 0:n.returned)!=null?o:[]}};function yy(e,t){let n=hy(e,t);return e.table("units").rows.flatMap((r,o)=>t.units[o].blank?[]:[gy(r,t.units[o],n.get(r.code.trim()))])}function by(
e){let{rows:t}=e.table("letters");return new Map([...Yn(t)].map(([n,r])=>{let{state:o,at:i,why:s}=t[r];return[n,{state:en(o),at:i,why:s,early:s.indexOf(Jn)===0}]}))}function fs(e,t,n){let r=(s,
a)=>`${s}T${String(a).padStart(2,"0")}:00:00`,o=e.slice(0,10),i=e< r(o,t+1)&&n.slice(0,10)!==o;return r(i?o:Z(o,1),t)}function vo(e,t,n=Ce(e,e.table("accounts").rows),r){let o=e.settings(),{runner:i,
hour:s,lastRun:a,did:c}=t.post();return{round:o.round,federation:o.federation,department:o.department,guidance:o.guidance,deadline:{dueBefore:o.dueBefore,graceUntil:o.graceUntil},settings:o,units:yy(
e,n),register:by(e),staff:o.staff,contact:o.contact,links:{book:e.link()},health:{quotaLeft:r,runner:i,lastRun:a,lastRunDid:c,nextRun:i?fs(e.now,s,e.now):void 0,zones:t.zones()}}}var wy={state:z.sent,
why:""},xy=()=>({state:z.held,why:y({key:"letter.cutBefore"})}),ml=()=>({state:z.unknown,why:y({key:"letter.cut"})});function hl(e,t){var s,a,c;let{rows:n}=e.table("letters"),r=new Set(n.map(({key:u}
)=>u)),o=new Map;for(let{key:u,state:l,at:d}of n)u&&l===z.sending&&o.set(u,(t==null?void 0:t.at)===d?xy():ml());let i=(u,l)=>{u&&(o.has(u)||!r.has(u))&&o.set(u,{...l,at:t.at})};for(let u of[...(s=
t==null?void 0:t.doubt)!=null?s:[],(a=t==null?void 0:t.key)!=null?a:""])i(u,ml());for(let u of(c=t==null?void 0:t.gone)!=null?c:[])i(u,wy);et(e,o)}var vy=new Set([...Object.values(lo),we.round,
we.dueBefore,we.graceUntil].map(({label:e})=>e));function ko(e,{round:t}){let n=e.filter(r=>{var o,i;return r.key!=="setting.empty"&&vy.has((i=(o=r.with)==null?void 0:o.label)!=null?i:"")});
return t.trim()?n:[...n,{key:"setting.empty",with:{label:we.round.label}}]}var ky=12e4,_y=6e4,Sy=2e3,Ry=1e4;function $y(e,{register:t}){let n=({key:r})=>{var o;return((o=t.get(r))==null?void 0:
o.state)==="failed"};return[...e.filter(r=>!n(r)),...e.filter(n)]}function Oy(e,t,n,r){if(vt(t,n,r).held.length===0)return n;let o=j(e,()=>e.renewsIn());if(o>ky||o<-_y)return n;e.sleep(Math.max(0,
o)+Sy);let i=j(e,()=>e.quota());for(let s=0;s<3&&i<=n;s+=1)e.sleep(Ry),i=j(e,()=>e.quota());return i}var _o=(e,t)=>e?`${e} ${t}`:"";function Ty({sent:e,failed:t,unknown:n,left:r,why:o},i){let s=
i+r.length,a=[_o(e,"thư đã gửi"),_o(t,"thư gửi lỗi"),_o(n,"thư không rõ đã gửi"),_o(s,"thư chờ lượt sau")].filter(Boolean).join(", ")||"không có thư đến hạn";return{sent:e,failed:t,held:s,unknown:n,
did:r.length?`${a}. ${y(o)}`:a,stopped:r.length?o:void 0}}function Py(e,t,{toRecord:n,left:r,why:o},i,s){let a=new Map;for(let{key:c,kind:u,unit:l,state:d,why:p}of s)a.set(c,{...u?{kind:O(u).label}:{}
,...l?{unit:l}:{},state:z[d],at:e.now,why:y(p)});for(let c of i)a.set(c.key,ve(c,"held",e.now,y({key:"letter.quota"})));for(let c of r)a.set(c.key,ve(c,"held",e.now,y(o)));n.forEach((c,u)=>a.set(u,
c)),a.size&&At(e,t,()=>et(e,a))}function Cy(e,{sent:t,refused:n,refusedFirst:r},o){let i={...n,...t>0?r:{}};JSON.stringify(i)!==JSON.stringify(o.refused)&&j(e,()=>e.setRefused(i))}function Ey(e,t,n,r,
o){let i=At(e,t,()=>(hl(e,n.inFlight),xe(e,!0))),s=j(t,()=>t.quota()),a=j(t,()=>vo(e,t,i,s)),c=xt(a,e.today),u=$y(r(c,a),a),l=o?0:a.settings.quotaReserve,d=o?s:Oy(t,u,s,l),{go:p,held:f}=vt(u,d,l);
p.length&&j(t,()=>t.keepJournal({key:"",gone:[],doubt:[],at:e.now}));let m=new xo(e,t,a,d,n.refused,o),{outcome:h}=m;try{m.run(p),Py(e,t,h,o?[]:f,o?[]:c.closed)}catch(g){throw m.leaveWord(),g}return(
p.length||n.inFlight)&&j(t,()=>t.closeJournal()),Cy(t,h,n),Ty(h,f.length)}var Ay=e=>y(e instanceof L?e.problem:e instanceof tt?{key:"letter.sheetBusy"}:{key:"letter.runFailed"});function gl(e,t){try{
j(e,()=>e.setLastRun(t))}catch{}}function So(e,t,n,r=""){let o=pl(e,t);if(o)try{return Ey(e,t,o,n,r)}finally{fl(t)}}var yl=(e,t)=>{So(e,t,()=>[],Jn)};function Ly(e,t){let[n]=ko(j(t,(
)=>e.compileSettings()),e.settings());if(!e.settings().lettersOn)return;if(n)throw new L(n);let r=So(e,t,o=>o.letters);return r&&{lastRun:e.now,did:r.did,trouble:""}}function bl(e,t){let{runner:n,
lastRun:r,did:o}=j(t,()=>t.post());if(!(!n||j(t,()=>t.me())!==n))try{let i=Ly(e,t);i&&gl(t,i)}catch(i){if(gl(t,{lastRun:r,did:o,trouble:`${D(e.today)}: ${Ay(i)}`}),!(i instanceof L))throw i}}var Ro={
is:"nobody"},F=e=>"email"in e?e.email:"";var Ny=e=>e;function $o(e){let t=new Set,n=new Map;for(let r of e.map(v))t.add(r),n.has($e(r))||n.set($e(r),r);return r=>{var o;return t.has(r)?r:(o=n.get($e(
r)))!=null?o:r}}function Oo(e,t,n=Ny){return t===""?"":e.choices?Wa(e,t):e.code==="own"?v(t):e.code==="other"?n(v(t)):t}var wl=e=>`draft/${e}/count`,xl=(e,t)=>`draft/${e}/${t}`,vl={get(e){var r,o;
let t=PropertiesService.getUserProperties().getProperties(),n="";for(let i=0;i< Number((r=t[wl(e)])!=null?r:0);i+=1)n+=(o=t[xl(e,i)])!=null?o:"";return n},keep(e,t){let n={},r=Math.ceil(
t.length/2500);for(let o=0;o< r;o+=1)n[xl(e,o)]=t.slice(o*2500,(o+1)*2500);PropertiesService.getUserProperties().setProperties({...n,[wl(e)]:String(r)})},drop(e){let t=
PropertiesService.getUserProperties();for(let n of Object.keys(t.getProperties()))n.indexOf(`draft/${e}/`)===0&&t.deleteProperty(n)}};var ke=e=>(e>26?ke(Math.floor((e-1)/26)):"")+String.fromCharCode(
65+(e-1)%26),kl=e=>[...e].reduce((t,n)=>t*26+n.charCodeAt(0)-64,0),nt=(e,t=e)=>`${ke(e)}2:${ke(t)}`;function gn(e){let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[1]===n-1?r[1]=
n:t.push([n,n])}return t}var _l=/^[=+\-@\t\r\n＝＋－＠']/,Lt=e=>_l.test(e)?`'${e}`:e,Iy={text:"@",number:"0",day:"dd/MM/yyyy",time:"dd/MM/yyyy HH:mm"},Nt=e=>{var t;return Iy[(t=e.format)!=null?t:"text"]};
function To(e,t){var o;if(t==="")return"";let n=(o=e.format)!=null?o:"text";if(n==="number")return Number.isFinite(Number(t))?Number(t):Lt(t);if(n==="text")return Lt(t);let r=gr(t);
return Number.isFinite(r)?new Date(r):Lt(t)}function Po(e,t){if(t instanceof Date)return e.format==="day"?ht(t.getTime()).slice(0,10):ht(t.getTime());let n=typeof t=="boolean"?t?"TRUE":"FALSE":
t==null?"":String(t);return n.charAt(0)==="'"&&_l.test(n.slice(1))?n.slice(1):n}var Sl=e=>{let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[r.length-1]===n-1?r.push(n):t.push([
n])}return t};function ms(e,t,n){let r=Sl(t);return Sl(e).flatMap(o=>r.map(i=>({row:o[0],column:i[0],values:o.map(s=>i.map(a=>n(s,a)))})))}function Co(e,t,n,r){try{return r()}catch(o){let i=
e.getMaxRows();if(t<=i)throw o;return e.insertRowsAfter(i,t-i+n),r()}}var My=3,Rl="Cần sửa: ",Ao=(e,t)=>e&&e.indexOf(Rl)!==0?e:t?Rl+t:"",H=e=>R[e].columns;function hs(e,t,n){let r=new Map;for(let[o,
i]of Object.entries(H(e))){let s=n.findIndex(a=>String(a).trim()===i.heading);if(s<0)throw new L({key:"workbook.lostColumn",with:{tab:t,column:i.heading}});if(n.some((a,c)=>c>s&&String(a).trim(
)===i.heading))throw new L({key:"workbook.twoColumns",with:{tab:t,column:i.heading}});r.set(o,s+1)}return r}function zy(e){try{return e.getSheetValues(1,1,-1,-1)}catch(t){if(e.getLastRow()>0)throw t;
return[]}}var Fy=(e,t)=>{let n=e.findIndex(({column:r})=>r.code==="own");return $o(n<0?[]:t.map(r=>r[n]))},Dy={accounts:"rowId",units:"code"},Eo=class{constructor(t,n,r){this.tab=t;this.sheet=n;
this.untidy=new Map;this.asRead=new Map;this.typedRows=new Set;this.typedKeys=new Set;this.ownKeys=new Set;this.writtenBefore=new Set;this.key=Dy[t];let[o=[],...i]=zy(n);this.positions=hs(t,R[
t].title,o);let s=Object.entries(H(t)).map(([u,l])=>({key:u,column:l,at:this.positions.get(u)-1})),a=i.map(u=>s.map(({column:l,at:d})=>Po(l,u[d]))),c=r!=null?r:Fy(s,a);this.rows=a.map((u,
l)=>this.rowFrom(s,u,c,l)),this.known=this.rows.length}rowFrom(t,n,r,o){let i={};return t.forEach(({key:s,column:a},c)=>{var l;(i[s]=Oo(a,n[c],r))!==n[c]&&this.untidy.set(s,[...(l=this.untidy.get(
s))!=null?l:[],o])}),i}rowAsRead(t){var n;return t< this.known?(n=this.asRead.get(t))!=null?n:this.rows[t]:void 0}blocks(t,n,r){let o=new Map(n.map(s=>[this.positions.get(s),s])),i=s=>H(this.tab)[
o.get(s)];return ms(t,[...o.keys()],(s,a)=>To(i(a),r(s,o.get(a)))).map(({row:s,column:a,values:c})=>({row:s,column:a,values:c,formats:c.map(u=>u.map((l,d)=>Nt(i(a+d))))}))}rangeOf({row:t,column:n,
values:r}){return this.sheet.getRange(t,n,r.length,r[0].length)}write(t,n,r,o){for(let i of this.blocks(t,n,r)){let s=this.rangeOf(i);o&&s.setNumberFormats(i.formats),s.setValues(i.values)}}putTyped(
t){if(t.length===0)return;let n=new Map(t.map(r=>[X(r.index),r.cells]));this.write([...n.keys()],Object.keys(t[0].cells),(r,o)=>{var i;return(i=n.get(r)[o])!=null?i:""},!0),this.remember(t);for(let{
index:r,cells:o}of t){this.typedRows.add(r);for(let i of Object.keys(o))this.typedKeys.add(i)}}putOwn(t){if(t.length===0)return;let n=Object.keys(t[0].cells),r=ms(t.map(c=>c.index),[1],(
)=>0).length>My,o=this.renamed(t),i=!r&&o.length===t.length;this.remember(t);for(let c of n)this.ownKeys.add(c);let s=(c,u)=>this.rows[c-2][u],a=r?this.rows.map((c,u)=>X(u)):t.map(c=>X(c.index));
this.write(a,i?n:n.filter(c=>c!==this.key),s,!1),!i&&o.length&&this.write(o.map(c=>X(c.index)),[this.key],s,!1)}renamed(t){let{key:n}=this;return n===void 0||!(n in t[0].cells)?[]:t.filter(({index:r,
cells:o})=>o[n]!==this.rows[r][n])}makeRoom(t){let n=this.sheet.getMaxRows(),r=X(this.rows.length)+t-1-n;r>0&&this.sheet.insertRowsAfter(n,r)}append(t){if(t.length===0)return;let n=Object.fromEntries(
Object.keys(H(this.tab)).map(r=>[r,""]));for(;;){let r=X(this.rows.length),o=this.blocks(t.map((a,c)=>r+c),Object.keys(t[0]),(a,c)=>{var u;return(u=t[a-r][c])!=null?u:""}),i=Co(this.sheet,
r+t.length-1,0,()=>o.map(a=>this.rangeOf(a))),s=Math.max(0,...i.map(a=>a.getValues().reduce((c,u,l)=>u.some(d=>d!=="")?l+1:c,0)));if(s===0){i.forEach((a,c)=>a.setNumberFormats(o[c].formats).setValues(
o[c].values));break}for(let a=0;a< s;a+=1)this.rows.push({...n})}for(let r of t)this.typedRows.add(this.rows.length),this.rows.push({...n,...r});for(let r of Object.keys(t[0]))this.typedKeys.add(r)}
putNotes(t){let n=t.map(m=>X(m.index)),r=Object.keys(t[0].notes),o=r.map(m=>this.positions.get(m)),[i,s]=[Math.min(...n),Math.max(...n)],[a,c]=[Math.min(...o),Math.max(...o)],u=new Map(t.map(m=>[X(
m.index),m.notes])),l=new Map(r.map((m,h)=>[o[h],m])),d=this.sheet.getRange(i,a,s-i+1,c-a+1),p=d.getNotes(),f=p.map((m,h)=>m.map((g,M)=>{var q,pe;let I=(pe=u.get(i+h))==null?void 0:pe[(q=l.get(
a+M))!=null?q:""];return I===void 0?g:Ao(g,I)}));JSON.stringify(f)!==JSON.stringify(p)&&d.setNotes(f)}at(t){return this.positions.get(t)}remember(t){for(let{index:n,cells:r}of t){let o=this.rows[n];
n< this.known&&!this.asRead.has(n)&&this.asRead.set(n,{...o}),Object.assign(o,r)}}};var rt=({tab:e,positions:t})=>Object.entries(H(e)).map(([n,r])=>({key:n,column:r,at:t.get(n)})).sort((n,
r)=>n.at-r.at);function Zy(e,t){let n=$l(t),r=[];return e.forEach((o,i)=>{if(n.includes(o))return;let a=(i===0?-1:n.indexOf(e[i-1]))+1,c=n[a],u=a>=n.length||!e.includes(c)?{do:"write",at:a,heading:o,
old:c!=null?c:""}:{do:"insert",at:a,heading:o,old:""};r.push(u),Ol(n,u)}),r}function $l(e){let t=e.map(n=>n.trim());for(;t.length&&t[t.length-1]==="";)t.pop();return t}var Ol=(e,{do:t,at:n,heading:r}
)=>{e.splice(n,t==="insert"?0:1,r)};function Uy(e,t,n,r){let o=$l(n),i=r,s=Zy(Lo(e),n).map(a=>{let{do:c,at:u,heading:l,old:d}=a;return i=Tl(t,i,u+1)+(c==="insert"?1:0),c==="insert"&&
t.insertColumnBefore(u+1),t.getRange(1,u+1).setNumberFormat("@").setValue(l),Ol(o,a),d?{key:"setup.headingBack",with:{tab:R[e].title,column:l,old:d}}:{key:"setup.columnMade",with:{tab:R[e].title,
column:l}}});return{now:o,columns:i,did:s}}var Lo=e=>Object.values(H(e)).map(({heading:t})=>t);function Tl(e,t,n){return t< n&&e.insertColumnsAfter(t,n-t),Math.max(t,n)}function Pl(e,{sheet:t,made:n}
){var u;let[r,o]=[t.getMaxRows(),t.getMaxColumns()],i=n?[]:((u=t.getRange(1,1,1,o).getValues()[0])!=null?u:[]).map(String),s=(l,d,p)=>({tab:e,sheet:t,isNew:d,rows:r,columns:p,positions:hs(e,R[
e].title,l)});if(i.some(l=>l!=="")){let l=Uy(e,t,i,o);return{open:s(l.now,!1,l.columns),did:l.did}}let a=Tl(t,o,Lo(e).length),c=s(Lo(e),n||t.getLastRow()===0,a);return c.isNew||gs(c),{open:c,did:[]}}
function gs({tab:e,sheet:t}){let n=Lo(e);t.getRange(1,1,1,n.length).setNumberFormat("@").setValues([n])}function Cl(e,{rows:t,columns:n}){let[r="",o=r]=e.replace(/\$/g,"").toUpperCase().split(":"),i=
l=>[kl(/^[A-Z]*/.exec(l)[0]),Number(/\d*$/.exec(l)[0])],[[s,a],[c,u]]=[i(r),i(o)];return{top:a||1,bottom:u||t,left:s||1,right:c||n}}function Qn(e,t){if(!e)return"";let{top:n,bottom:r,left:o,right:i}=
Cl(e,t);return`${n} ${o} ${r} ${i}`}var yn=(e,t)=>e.flatMap(n=>{let{top:r,bottom:o,left:i,right:s}=Cl(n,t);return Array.from({length:s-i+1},(a,c)=>`${i+c}: ${r}-${o}`)}).sort().join(),bn=e=>e.split(
/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((t,n)=>n%2?t:t.replace(/\s+/g,"").toUpperCase()).join(""),ys=e=>e.toLowerCase();var bs="Sổ Tài Khoản: ",xs=e=>e.getEmail().toLowerCase();function No(e,t,n){
let r=e.getEditors().map(s=>({user:s,email:xs(s)})),o=s=>s!==""&&t.includes(s),i=r.map(({email:s})=>s);return{staff:i.filter(s=>s!==n&&o(s)),unseen:t.filter(s=>s&&s!==n&&!i.includes(s)),others:
r.filter(({email:s})=>!o(s)&&!(s&&s===n)),owner:n,me:Session.getEffectiveUser()}}function Ky({tab:e,positions:t}){let n=o=>gn(rt({tab:e,positions:t}).filter(({column:i})=>i.writer===o).map(({at:i}
)=>i)),r={name:"dòng tiêu đề",range:"1:1",open:[]};return e==="units"?[{name:"danh sách đơn vị",range:"",open:n("us").map(([o,i])=>nt(o,i))}]:e==="accounts"?[r,...n("staff").map(([o,i])=>({name:
`cột ${[...new Set([o,i])].map(ke).join("–")}, duyệt`,range:nt(o,i),open:[]}))]:e==="log"?[r]:[{name:`thẻ ${R[e].title}`,range:"",open:[]}]}var El=e=>e.getA1Notation(),Al=e=>e.getEditors().map(xs),jy=
(e,t,n)=>Qn(e.range,n)===Qn(t.range,n)&&yn(e.open,n)===yn(t.open,n),ws=({editors:e},t)=>t.filter(n=>!e.includes(n));function By(e,{staff:t,unseen:n,owner:r},o){let i=e.editors.filter(Boolean);
return ws(e,t).length===0&&i.every(s=>[r,o,...t,...n].includes(s))&&e.editors.length-i.length<=ws(e,n).length}var wn=class{constructor(t){this.people=t;this.hiddenStay=!1;this.me=xs(t.me)}ensure(t){
let n=Ky(t),r=t.made?[]:this.ours(t,n),o=(a,c)=>a.name===c.name&&jy(a,c,t)&&!a.warns&&By(a,this.people,this.me),i=n.filter(a=>!r.some(c=>o(c,a))),s=r.filter(a=>!n.some(c=>o(a,c)));return s.forEach(({
protection:a})=>a.remove()),r.filter(a=>!s.includes(a)).forEach(a=>this.letUnseenIn(a.protection,ws(a,this.people.unseen))),i.forEach(a=>this.protect(t.sheet,a)),i.length||s.length?[{key:
"setup.protection",with:{tab:R[t.tab].title}}]:[]}ours({sheet:t,...n},r){let{SHEET:o,RANGE:i}=SpreadsheetApp.ProtectionType,s=t.getProtections(o).map(c=>({protection:c,description:c.getDescription(),
range:""})),a=t.getProtections(i).map(c=>({protection:c,description:c.getDescription(),range:void 0}));return[...s,...a].flatMap(({protection:c,description:u,range:l})=>{if(u&&u.indexOf(
bs)!==0)return[];let d=l!=null?l:El(c.getRange()),p=d!==""&&r.some(f=>Qn(f.range,n)===Qn(d,n));return!u&&!(p&&this.stopsNobody(c))?[]:[{protection:c,range:d,name:u.slice(bs.length),open:d?[]:
c.getUnprotectedRanges().map(El),warns:c.isWarningOnly(),editors:Al(c)}]})}stopsNobody(t){let n=Al(t);return this.people.others.every(({email:r})=>n.includes(r))}protect(t,{name:n,range:r,open:o}){
var p;let{staff:i,unseen:s,others:a,owner:c,me:u}=this.people,l=r?t.getRange(r).protect():t.protect();l.setDescription(bs+n),o.length&&l.setUnprotectedRanges(t.getRangeList(o).getRanges()),this.me?
l.addEditors([...new Set([this.me,...i,c])].filter(Boolean)):l.addEditor(u).addEditors([...i,c].filter(Boolean));let d=a.map(({email:f})=>f).filter(Boolean);d.length&&l.removeEditors(d);for(let{user:
f,email:m}of a)m||this.takeOff(l,f);this.letUnseenIn(l,s),(p=this.domain)!=null||(this.domain=l.canDomainEdit()),this.domain&&l.setDomainEdit(!1)}takeOff(t,n){try{t.removeEditor(n)}catch{
this.hiddenStay=!0}}letUnseenIn(t,n){for(let r of n)try{t.addEditor(r)}catch{}}};var It='*LEN("STK")',Ll={missing:["#f4c7c3","#7a1c14"],fix:["#fce8b2","#5f4300"],reported:["#d2e3fc","#174ea6"],
approved:["#ceead6","#0d652d"],none:["#e8eaed","#3c4043"],quiet:["#f8f9fa","#5f6368"],late:["#fad2cf","#8c1d18"]};function Nl(e,t,n,r){let o=r.map(({key:a})=>t.get(a)),i=Math.min(...o),s=r.map(({key:
a,holds:c})=>`(${ke(i)}$1="${H(e)[a].heading}")*${c}`);return{colour:n,columns:[[i,Math.max(...o)]],formula:`=(${s.join("+")})${It}`}}var ks=e=>t=>`$${ke(e.get(t))}2`,Il=e=>(t,n)=>`(${ks(e)(
t)}="${n}")`;function Gy(e){let[t,n]=[ks(e),Il(e)],r=(...o)=>o.map(i=>[e.get(i),e.get(i)]);return[{colour:"missing",columns:r("name","status"),formula:`=${n("status",b.missing)}${It}`},Nl("units",e,
"fix",[{key:"status",holds:n("status",b.fix)},{key:"timeliness",holds:n("timeliness",S.grace)},{key:"faults",holds:`(${t("faults")}<>"")`}]),...["reported","approved","none"].map(o=>({colour:o,
columns:r("status"),formula:`=${n("status",b[o])}${It}`})),{colour:"late",columns:r("timeliness"),formula:`=(${n("timeliness",S.overdue)}+${n("timeliness",S.late)})${It}`}]}function Hy(e){let[t,n]=[
ks(e),Il(e)],r=o=>[[e.get(o),e.get(o)]];return[{colour:"quiet",columns:[[1,Math.max(...e.values())]],formula:`=${n("usage",V.stopped)}${It}`},Nl("accounts",e,"fix",[...xr.map(({key:o,bit:i})=>({key:o,
holds:`ISODD(INT(${t("mask")}/${2**i}))`})),{key:"faults",holds:`(${t("faults")}<>"")`},{key:"review",holds:n("review",B.returned)}]),{colour:"approved",columns:r("review"),formula:`=${n("review",
B.passed)}${It}`},{colour:"reported",columns:r("changed"),formula:`=(${t("changed")}<>"")${It}`}]}var vs={units:Gy,accounts:Hy},Wy=e=>{var t,n;return bn(String((n=(t=e.getBooleanCondition())==null?
void 0:t.getCriteriaValues()[0])!=null?n:""))},Vy=e=>e.getRanges().map(t=>t.getA1Notation()),Ml=e=>e.columns.map(([t,n])=>nt(t,n));function qy({sheet:e},t,n){let r=e.getRangeList(t.flatMap(i=>Ml(
i))).getRanges(),o=t.map(i=>SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(i.formula).setBackground(Ll[i.colour][0]).setFontColor(Ll[i.colour][1]).setRanges(r.splice(0,
i.columns.length)).build());e.setConditionalFormatRules([...o,...n])}function er(e){var i;let t=(i=vs[e.tab])==null?void 0:i.call(vs,e.positions);if(!t)return[];let n=(e.isNew?[]:
e.sheet.getConditionalFormatRules()).map(s=>({rule:s,formula:Wy(s)})),r=n.filter(({formula:s})=>s.indexOf('LEN("STK")')>=0);return r.length===t.length&&t.every((s,a)=>r[a].formula===bn(s.formula)&&yn(
Vy(r[a].rule),e)===yn(Ml(s),e))?[]:(qy(e,t,n.filter(s=>!r.includes(s)).map(({rule:s})=>s)),[{key:"setup.colours",with:{tab:R[e.tab].title}}])}var Yy="#e8f0fe",Xy="#f1f3f4",zl=e=>e.writer==="us"?Xy:Yy,
Io=({tab:e})=>({tab:R[e].title});function Fl({sheet:e},t){for(let n of new Set(t.map(({column:r})=>Nt(r)))){let r=t.filter(({column:o})=>Nt(o)===n).map(({at:o})=>o);e.getRangeList(gn(r).map(([o,
i])=>nt(o,i))).setNumberFormat(n)}}function Jy(e){let t=rt(e),n=e.sheet.getRange(2,1,e.rows-1,t[t.length-1].at).getNumberFormats(),r=t.filter(({at:o,column:i})=>n.some(s=>ys(s[o-1])!==ys(Nt(i))));
return Fl(e,r),r.length?[{key:"setup.formats",with:Io(e)}]:[]}var Dl=e=>rt(e).flatMap(({at:t,column:n})=>n.choices?[{column:n,choices:n.choices,range:e.sheet.getRange(nt(t))}]:[]),Zl=(e,
t)=>SpreadsheetApp.newDataValidation().requireValueInList([...e],!0).setAllowInvalid(!0).setHelpText(t).build(),Qy=(e,t,n)=>JSON.stringify(e.getCriteriaValues())===JSON.stringify([t,!0])&&
e.getAllowInvalid()&&e.getHelpText()===n;function Ul(e){try{return e(),SpreadsheetApp.flush(),!0}catch{return!1}}function eb(e){var r;let t=!1,n=[];for(let{column:o,choices:i,range:s}of Dl(e)){let a=
s.getDataValidations(),c=(r=a[0])==null?void 0:r[0],u=c&&Qy(c,i,o.help)?c:Zl(i,o.help);Ul(()=>s.setDataValidation(u))?t=a.some(l=>!l[0])||t:n.push(o.heading)}return[...t?[{key:"setup.choices",with:Io(
e)}]:[],...n.length?[{key:"setup.table",with:{...Io(e),columns:n.join("”, “")}}]:[]]}function tb(e){let t=rt(e),n=e.sheet.getRange(1,1,1,t[t.length-1].at),r=new Map(t.map(({at:u,column:l})=>[u,l])),[
o,i]=[n.getNotes()[0],n.getBackgrounds()[0]],s=o.map((u,l)=>{var d,p;return(p=(d=r.get(l+1))==null?void 0:d.help)!=null?p:u}),a=i.map((u,l)=>r.has(l+1)?zl(r.get(l+1)):u),c=JSON.stringify([o,
i])===JSON.stringify([s,a]);return c||n.setNotes([s]).setBackgrounds([a]).setFontWeight("bold").setVerticalAlignment("middle").setWrap(!0),!c}var Kl=({sheet:e},t)=>{for(let[n,r]of gn(t.map(({at:o}
)=>o)))e.hideColumns(n,r-n+1)};function nb(e){let t=rt(e).filter(({at:n,column:r})=>r.hidden&&!e.sheet.isColumnHiddenByUser(n));return Kl(e,t),t.length>0}function rb({sheet:e},t){for(let n of new Set(
t.map(({column:r})=>r.width)))for(let[r,o]of gn(t.filter(({column:i})=>i.width===n).map(({at:i})=>i)))e.setColumnWidths(r,o-r+1,n)}function jl(e){let{tab:t,sheet:n,rows:r}=e,o=rt(e);n.setTabColor(R[
t].color),n.setFrozenRows(1),R[t].frozenColumns&&n.setFrozenColumns(R[t].frozenColumns),rb(e,o),Kl(e,o.filter(({column:s})=>s.hidden)),n.getRange(1,1,r,o.length).setNumberFormat("@").setWrap(
!0).setVerticalAlignment("top"),Fl(e,o.filter(({column:s})=>Nt(s)!=="@"));let i=Dl(e);i.length&&Ul(()=>{for(let{column:s,choices:a,range:c}of i)c.setDataValidation(Zl(a,s.help))}),n.getRange(1,1,1,
o.length).setNotes([o.map(({column:s})=>s.help)]).setBackgrounds([o.map(({column:s})=>zl(s))]).setFontWeight("bold").setVerticalAlignment("middle")}var _s=e=>[...Jy(e),...eb(e)];function Bl(e){let t=[
tb(e),nb(e)].some(Boolean);return[..._s(e),...t?[{key:"setup.looks",with:Io(e)}]:[]]}var Mo=["accounts","units"],ob=100,Gl=400;function ib({sheet:e,rows:t}){let n=e.getMaxRows(),r=X(t.length)-1;
return n-r>=ob?n:(e.insertRowsAfter(n,Gl),n+Gl)}function Hl(e,t,n){let r,o=t;for(let i of Mo){let s=e(i),a=ib(s);if(a===t[i])continue;let{sheet:c,positions:u}=s,l={tab:i,sheet:c,isNew:!1,rows:a,
columns:c.getMaxColumns(),positions:u};_s(l),er(l),r!=null||(r=new wn(n())),r.ensure({...l,made:!1}),o={...o,[i]:a}}return o}var Ss=5,xn=10,tr=[["Phải báo cáo",""],[S.onTime,"timeliness"],[S.grace,
"timeliness"],[S.late,"timeliness"],[b.missing,"status"],[b.fix,"status"],[b.reported,"status"],[b.approved,"status"],[b.none,"status"]];function Vl(e){let t=new Map(e.map(r=>[r.code,r.name])),n=r=>[
...new Set(e.filter(o=>o.code).map(o=>o[r]).filter(Boolean))].map(o=>({text:o,label:r==="parent"&&t.get(o)||o})).sort((o,i)=>Ua(o.label,i.label));return{kinds:n("kind"),parents:n("parent")}}var nr=
e=>{let{kinds:t,parents:n}=Vl(e);return rn(JSON.stringify([t,n]))};function sb(e,t,n){let r=d=>{let p=ke(t.get(d));return`'${e.replace(/'/g,"''")}'!${p}2:${p}`},o=Ya(r),i=(d,p,f=
"")=>`=SUMPRODUCT(${o}${p?`*(${r(p)}="${d}")`:""}${f})`,s=(d,p)=>{let f=[...new Set([p,Lt(p)])].map(m=>`(${r(d)}="${m.replace(/"/g,'""')}")`);return f.length>1?`(${f.join("+")})`:f[0]},a=d=>[...d,
...Array(xn-d.length).fill("")],c=(d,p,f)=>[a([]),a([d,...tr.map(([m])=>m)]),...f.map(m=>[Lt(m.label),...tr.map(([h,g])=>i(h,g,`*${s(p,m.text)}`))])],u=[...tr.map(([d,p])=>a([d,i(d,p)])),a([
"Số tài khoản, trang, nhóm",`=SUM(${r("count")})`])];return[...[a(["TỔNG HỢP BÁO CÁO TÀI KHOẢN FACEBOOK"]),a(["Tính đến ngày","=TODAY()"]),a([]),a(["Chỉ tiêu","Số đơn vị"]),...u],...c(
"Theo loại đơn vị","kind",n.kinds),...c("Theo cấp trên","parent",n.parents)]}function ab(e){try{return e.getCharts().length>0}catch{return!0}}function Wl(e){if(ab(e))return[];let t=e.getRange(Ss+1,1,
tr.length-1,2);return e.insertChart(e.newChart().asBarChart().setTitle("Tình hình báo cáo").addRange(t).setPosition(4,4,0,0).build()),[{key:"setup.chart"}]}function cb(e,t){let[n,r]=[e.getFormulas(),
e.getValues()];return t.every((o,i)=>o.every((s,a)=>s.charAt(0)==="="?bn(n[i][a])===bn(s):!n[i][a]&&Lt(String(r[i][a]))===s))}var ub=e=>e.flatMap((t,n)=>n===0?["A1"]:t[0]==="Chỉ tiêu"||t[1]===tr[0][
0]?[`A${n+1}:${ke(xn)}${n+1}`]:[]);function zo(e,t,n,r){let o=sb(t,n,Vl(r)),[i,s]=[e.getLastRow(),e.getMaxRows()],a=Math.max(o.length,i);s< a&&e.insertRowsAfter(s,a-s);let c=e.getRange(1,1,a,xn),u=
Array.from({length:a},(d,p)=>{var f;return(f=o[p])!=null?f:Array(xn).fill("")});if(i>0){if(cb(c,u))return Wl(e);c.clearContent().setFontWeight("normal").setBackground(null)}c.setNumberFormat("0"),
e.getRange(2,2).setNumberFormat("dd/MM/yyyy"),e.getRangeList(ub(o)).setFontWeight("bold").setBackground("#e8f0fe"),e.getRange(Ss-1,2,a-Ss+2,xn-1).setHorizontalAlignment("right"),e.setColumnWidth(1,
360),e.setColumnWidths(2,xn-1,115),c.setValues(u);let l=[{key:"setup.summary"},...Wl(e)];return SpreadsheetApp.flush(),l}function vn(e=2e4){for(let t=0;t<2;t+=1)try{let n=LockService.getScriptLock();
return n.tryLock(e)?n:void 0}catch{Utilities.sleep(500)}}var lb=500;function ql(e,t,n,r){var c;let o=e.getLastRow(),i=db(o>0?(c=e.getSheetValues(1,1,1,-1)[0])!=null?c:[]:[]),s=t.map(u=>{var l,d,p;
return{at:n,who:r,what:u.what,unit:(l=u.unit)!=null?l:"",rowId:(d=u.rowId)!=null?d:"",columns:((p=u.columns)!=null?p:[]).join(", ")}}),a=Math.max(o,1)+1;Co(e,a+s.length-1,lb,()=>e.getRange(a,1,
s.length,i.length)).setValues(s.map(u=>i.map(l=>l?To(En[l],u[l]):"")))}function db(e){let t=Object.keys(En),n=e.map(r=>t.find(o=>En[o].heading===String(r).trim()));return t.every(r=>n.includes(r))?n:
t}function Yl(e,t){var n,r;for(let o=0;o< Math.max(e.length,t.length);o+=1)if(((n=e[o])!=null?n:"")!==((r=t[o])!=null?r:""))return!1;return!0}function pb(e,t){let n=new Map;return e.forEach((r,o)=>{
var s;let i=t(r);i&&n.set(i,[...(s=n.get(i))!=null?s:[],o])}),n}var Rs=class{constructor(t,n,r){this.known=t;this.found=n;this.sight=r;this.out={put:[],add:[],stands:[]};this.free=[];this.homeless=
new Set;this.over=new Set;this.inDoubt=!1;this.owners=new Map;var o;for(let{now:i}of t)this.owners.set(r.idOf(i),((o=this.owners.get(r.idOf(i)))!=null?o:0)+1);this.placeOf=new Map(t.flatMap((i,
s)=>this.ids(i).map(a=>[a,s])))}ids({was:t,now:n}){let[r,o]=[this.sight.idOf(n),t===void 0?"":this.sight.idOf(t)];return[r,o!==r&&!this.owners.has(o)?o:""].filter(i=>i!=="")}look(){let t=pb(
this.found,r=>this.sight.idOf(r));this.known.forEach((r,o)=>{let i=this.ids(r),s=i.flatMap(c=>{var u;return(u=t.get(c))!=null?u:[]}),[a]=s;r.written&&this.owners.get(this.sight.idOf(r.now))===1?
this.place(r,o,s):(this.out.stands[o]=a,i.length&&a===void 0&&this.homeless.add(o))});let n=-1;this.out.stands.forEach((r,o)=>{r===void 0||this.over.has(r)||((r< n||r>o)&&(this.inDoubt=!0),n=r)})}
place(t,n,r){let o=r.filter(a=>this.sight.textOf(this.found[a])===this.sight.textOf(t.now)),[i]=r.filter(a=>!o.includes(a)),s=i!=null?i:o.includes(n)?n:o[0];this.out.stands[n]=s,i!==void 0&&(
o.length||t.was&&this.sight.textOf(this.found[i])===this.sight.textOf(t.was))&&this.out.put.push({index:i,row:t.now});for(let a of o)this.over.add(a);(o.length!==1||o[0]!==n)&&(this.inDoubt=!0),
this.free.push(...o.filter(a=>a!==s)),i===void 0&&this.homeless.add(n)}giveBack(){let n=[...[...this.homeless].filter(s=>this.out.stands[s]!==void 0).map(s=>({index:this.out.stands[s],writer:s})),
...this.free.map(s=>({index:s,writer:-1}))],r=({index:s,writer:a})=>this.homeless.has(a)&&this.restOf(a)===this.sight.restOf(this.found[s]),i=n.filter(s=>!(r(s)&&this.settle(s,s.writer))).filter(
s=>!this.settle(s,this.ownerOf(s.index,a=>this.restOf(a)===this.sight.restOf(this.found[s.index]))));for(let s of i)this.settle(s,this.homeless.has(s.writer)?s.writer:this.ownerOf(s.index,()=>!0))||
this.empty(s.index)}empty(t){this.out.put.push({index:t}),this.neighbour(t,1)< this.known.length&&(this.inDoubt=!0)}restOf(t){var n;return this.sight.restOf((n=this.known[t].was)!=null?n:this.known[
t].now)}ownerOf(t,n){let r=[...this.homeless].filter(n),[o,i]=this.around(t),s=r.filter(c=>c>o&&c< i);s.length>1&&(this.inDoubt=!0);let a=this.inDoubt||this.sight.restOf(this.found[t])!=="";return(
s.length||!a?s:r).sort((c,u)=>Math.abs(c-t)-Math.abs(u-t))[0]}around(t){return[this.neighbour(t,-1),this.neighbour(t,1)]}neighbour(t,n){for(let r=t+n;r>=0&&r< this.found.length;r+=n){let o=
this.over.has(r)?void 0:this.placeOf.get(this.sight.idOf(this.found[r]));if(o!==void 0)return o}return n<0?-1:this.known.length}settle({index:t,writer:n},r){return r===void 0?!1:(this.homeless.delete(
r),r!==n&&this.out.put.push({index:t,row:this.known[r].now}),this.out.stands[r]=t,!0)}addLost(){if(!this.known.some(({written:r})=>r))return;let n=this.out.stands.filter(r=>r!==void 0&&this.over.has(
r)).map(r=>this.around(r));for(let r of this.homeless)this.out.stands[r]=void 0,(this.known[r].written||this.inDoubt||n.some(([o,i])=>r>o&&r< i))&&this.out.add.push(this.known[r].now)}};function Xl(e,
t,n){let r=new Rs(e,t,n);return r.look(),r.giveBack(),r.addLost(),r.out}var ot=e=>e,Jl=e=>e.typedRows.size>0||[...e.ownKeys].some(t=>H(e.tab)[t].writer!=="us"),$s=e=>e.typedRows.size>0||
e.ownKeys.size>0;function Ql({tab:e,sheet:t,rows:n,key:r,positions:o}){if(r===void 0)return!1;let[,...i]=t.getSheetValues(1,o.get(r),-1,1);return!Yl(n.map(s=>ot(s)[r]),i.map(([s])=>Oo(H(e)[r],Po(H(e)[
r],s))))}function fb(e){let n=Object.entries(H(e.tab)).filter(([,{writer:s}])=>s!=="us").map(([s])=>s),r=[...e.typedKeys],o=n.filter(s=>!e.typedKeys.has(s)&&!e.ownKeys.has(s)),i=(s,a)=>a.map(c=>ot(s)[
c]).join(`\n`).trim();return{idOf:s=>ot(s)[e.key]||i(s,n).trim(),textOf:s=>i(s,r),restOf:s=>i(s,o)}}function ed(e,t){let n=e.rows.map((a,c)=>({was:e.rowAsRead(c),now:a,written:e.typedRows.has(c)||
e.writtenBefore.has(ot(a)[e.key])}));for(let{now:a,written:c}of n)c&&t.writtenBefore.add(ot(a)[e.key]);for(let a of e.typedKeys)t.typedKeys.add(a);let{put:r,add:o,stands:i}=Xl(n,t.rows,fb(e)),s=(a,
c)=>Object.fromEntries([...a].map(u=>[u,c?ot(c)[u]:""]));t.putTyped(r.map(({index:a,row:c})=>({index:a,cells:s(e.typedKeys,c)}))),t.append(o.map(a=>s(e.typedKeys,a))),t.putOwn(n.flatMap(({now:a},c)=>{
let u=i[c];return u!==void 0&&[...e.ownKeys].some(l=>l!==e.key&&ot(t.rows[u])[l]!==ot(a)[l])?[{index:u,cells:s([...e.ownKeys].filter(l=>l!==e.key),a)}]:[]}))}function td(e,t){
return typeof t=="bigint"?t.toString():t}var Ts=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function nd(e){return new Ts(e)}function rd(e){return e==null}function od(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function id(e,t,n){
Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}var Ps="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Fo(e){return typeof e=="object"&&
e!==null&&!Array.isArray(e)}function sd(e){if(Fo(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;return!(Fo(n)===!1||
Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function or(e,t,n){let r=new e._zod.constr(t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function _e(e){let t=
e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?void 0:t.error)!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function ad(e){return Object.keys(e).filter(t=>e[
t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function st(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:
n.continue)!==!0)return!0;return!1}function cd(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}
function at(e,t){return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function rr(e){return typeof e=="string"?e:e==null?void 0:e.message}function Cs(e){var n,r;
let t=[];for(let o of e!=null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let s=(r=(n=i.maximum)!=null?n:i.length)!=null?r:i.size;s>=0&&t.push([s,o])}return t}
function Do(e,t,n){var o;var r;for(let i=t;i< e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function ct(e,t,n){var c,u,l,d,p,f,m,h,g,M,I,q,pe,Ut,mr,pa,fa;var r;let o=(u=(c=e.inst)==null?void 0:
c._zod)==null?void 0:u.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(l=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==e.inst?(p=(d=e.schema)==null?void 0:
d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(pa=(mr=(pe=(I=(g=rr((h=(m=(f=e.inst)==null?void 0:f._zod.def)==null?void 0:m.error)==null?void 0:h.call(m,e)))!=null?g:rr(i==null?void 0:
i(e)))!=null?I:rr((M=t==null?void 0:t.error)==null?void 0:M.call(t,e)))!=null?pe:rr((q=n.customError)==null?void 0:q.call(n,e)))!=null?mr:rr((Ut=n.localeError)==null?void 0:Ut.call(n,e)))!=null?pa:
"Invalid input",a={};for(let mt of Object.keys(e))mt==="inst"||mt==="schema"||mt==="continue"||mt==="input"||mt==="__proto__"||(a[mt]=e[mt]);return(fa=a.path)!=null||(a.path=[]),a.message=s,t!=null&&
t.reportInput&&(a.input=e.input),a}var mb=/[\uD800-\uDBFF]/;function ud(e){let t=e.length;if(!mb.test(e))return t;let n=t;for(let r=0;r< t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(
r+1)&64512)===56320&&(n--,r++);return n}function ld(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function dd(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,
n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):hb(e,n,r.value)}}function Mt(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function Es(e,
t,n){return Mt(e,t,n,!1)}function hb(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:Mt(this,t,n.bind(this))},set(r){Mt(this,t,r)}})}function gb(e,t){let n=
Object.getPrototypeOf(e);return t in n?void 0:n}var Os,it=!1,yb={configurable:!0,get(){it=!0}};function ir(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&Os!==e._zod){Os=void 0;return}Os=
e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,yb);let o=it;it=!1;try{let i=n(this);return it?delete this[t]:Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:i}),it=it||o,i}catch(i){throw delete this[t],it=it||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function pd(e,t,n,r){let o=gb(e,t);o&&
Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),
i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:i})}})}var fd;var As={value:void 0,enumerable:!1},md="captureStackTrace"in Error?Error:null;function bb(e){
let t=md;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return md=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function T(e,t,n,r){var p;
let o={};function i(f){this.def=f,this.constr=d,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;function c(f,m){if(f._zod){if(f._zod.traits.has(e))return}else{As.value=new i(m);try{
Object.defineProperty(f,"_zod",As)}finally{As.value=void 0}}if(f._zod.traits.add(e),t(f,m),a){let g=Object.getPrototypeOf(f),M=f._zod.constr.prototype,I=g;for(;I&&I!==M;)I=Object.getPrototypeOf(I);
let q=I!=null?I:g;a.has(q)||(a.add(q),dd(q,s))}let h=d.prototype;for(let g in h)Object.prototype.hasOwnProperty.call(h,g)&&(g in f||(f[g]=h[g].bind(f)))}let u=(p=r==null?void 0:r.Parent)!=null?p:
Object;class l extends u{}Object.defineProperty(l,"name",{value:e});function d(f){var M;let m=r!=null&&r.Parent?bb(l):this;c(m,f);let h=m._zod.deferred;if(h){for(let I of h)I();m._zod.deferred=void 0}
let g=(M=globalThis.__zod_globalConfig)==null?void 0:M.postProcessor;return g&&g(m),m}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:f=>{var m,h;
return r!=null&&r.Parent&&f instanceof r.Parent?!0:(h=(m=f==null?void 0:f._zod)==null?void 0:m.traits)==null?void 0:h.has(e)}}),Object.defineProperty(d,"name",{value:e}),d}var Be=class extends Error{
constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var hd;(hd=(fd=globalThis).__zod_globalConfig)!=null||(fd.__zod_globalConfig={});var kn=
globalThis.__zod_globalConfig;function Se(e){return e&&Object.assign(kn,e),kn}function wb(){var t;let e=this._zod;return(t=e.message)!=null||(e.message=JSON.stringify(e.def,td,2)),e.message}
function xb(e){this._zod.message=e}var vb={get:wb,set:xb,enumerable:!0,configurable:!0},Ns={value:void 0,enumerable:!1},gd=new WeakSet([Object.prototype,Error.prototype]),yd=(e,t)=>{e.name=
"$ZodError",Ns.value=t,Object.defineProperty(e,"issues",Ns),Ns.value=void 0,Object.defineProperty(e,"message",vb);let n=Object.getPrototypeOf(e);gd.has(n)||(gd.add(n),Object.defineProperty(n,
"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,
"toString",{value:r,configurable:!0,writable:!0})}}))},uT=T("$ZodError",yd),sr=T("$ZodError",yd,void 0,{Parent:Error});var _b=e=>{let t=(n,r,o,i)=>{var c,u;let s=o?{...o,async:!1}:{async:!1},a=
n._zod.run({value:r,issues:[]},s);if(a instanceof Promise)throw new Be;if(a.issues.length){let l=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(d=>ct(d,s,Se())));throw Ps(l,(u=i==null?void 0:
i.callee)!=null?u:t),l}return a.value};return t},ar=_b(sr),Sb=e=>{let t=async(n,r,o,i)=>{var c,u;let s=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=
await a),a.issues.length){let l=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(d=>ct(d,s,Se())));throw Ps(l,(u=i==null?void 0:i.callee)!=null?u:t),l}return a.value};return t},Is=Sb(sr),Rb=e=>(t,
n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new Be;return i.issues.length?bd(e,i.issues,o):{success:!0,data:i.value}},cr=Rb(sr);
function bd(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>ct(o,n,Se()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var $b=e=>async(t,n,r)=>{let o=r?{...r,
async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?bd(e,i.issues,o):{success:!0,data:i.value}},Ms=$b(sr);var wd=/^[\s\S]{0,}$/;var zs=
/^-?\d+(?:\.\d+)?$/,xd=/^(?:true|false)$/i;var Zo=T("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||(e._zod={}),e._zod.def=t,(o=(n=e._zod).onattach)!=null||(n.onattach=[])});var Tb=e=>{let t=
e.value;return!rd(t)&&t.length!==void 0};var vd=T("$ZodCheckMaxLength",(e,t)=>{var r;var n;Zo.init(e,t),(r=(n=e._zod.def).when)!=null||(n.when=Tb),e._zod.check=o=>{let i=o.value,s=i.length;if((
typeof i=="string"&&s>t.maximum?ud(i):s)<=t.maximum)return;let c=ld(i);o.issues.push({origin:c,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,inst:e,continue:!t.abort})}});var Pb=T(
"$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;Zo.init(e,t),t.pattern?(o=(n=e._zod).check)!=null||(n.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",code:
"invalid_format",format:t.format,input:s.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),kd=T("$ZodCheckRegex",(e,t)=>{
Pb.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.abort})}});var _d={major:4,minor:6,patch:7};var Ge=T("$ZodType",(e,t)=>{var i,s;var n;e!=null||(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=_d;let r=e._zod.def.checks,o=
e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let a of o)for(let c of a._zod.onattach)c(e);if(o.length===0)(i=(n=e._zod).deferred)!=null||(n.deferred=[]),(s=
e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(u,l,d)=>{if(u.memo)return u;let p=st(u),f;for(let m of l){if(m._zod.def.when){if(cd(u)||!m._zod.def.when(u))continue}else if(
p)continue;let h=u.issues.length,g=m._zod.check(u);if(g instanceof Promise&&(d==null?void 0:d.async)===!1)throw new Be;if(f||g instanceof Promise)f=(f!=null?f:Promise.resolve()).then(async()=>{
await g,u.issues.length!==h&&(Do(u.issues,h,e),p||(p=st(u,h)))});else{if(u.issues.length===h)continue;Do(u.issues,h,e),p||(p=st(u,h))}}return f?f.then(()=>u):u},c=(u,l,d)=>{if(st(u))return u.aborted=
!0,u;let p=a(l,o,d);if(p instanceof Promise){if(d.async===!1)throw new Be;return p.then(f=>e._zod.parse(f,d))}return e._zod.parse(p,d)};e._zod.run=(u,l)=>{if(l.skipChecks)return e._zod.parse(u,l);if(
l.direction==="backward"){let p=e._zod.parse({value:u.value,issues:[]},{...l,skipChecks:!0});return p instanceof Promise?p.then(f=>c(f,u,l)):c(p,u,l)}let d=e._zod.parse(u,l);if(d instanceof Promise){
if(l.async===!1)throw new Be;return d.then(p=>a(p,o,l))}return a(d,o,l)}}},{get"~standard"(){return Es(this,"~standard",Lb(this))},set"~standard"(e){Mt(this,"~standard",e)}}),$d=(e,
t)=>e.issues.length?{issues:e.issues.map(n=>ct(n,t,Se()))}:{value:e.value};async function Ab(e,t){let n={async:!0};return $d(await e._zod.run({value:t,issues:[]},n),n)}function Lb(e){return{validate:
t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return $d(r,n)}catch{}return Ab(e,t)},vendor:"zod",version:1}}var Od=T("$ZodString",(e,t)=>{var n;Ge.init(e,
t),e._zod.pattern=(n=t.pattern)!=null?n:wd,e._zod.parse=(r,o)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",
input:r.value,inst:e}),r}});var Td=T("$ZodNumber",(e,t)=>{Ge.init(e,t),e._zod.pattern=zs,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(typeof o=="number"&&
!Number.isNaN(o)&&Number.isFinite(o))return n;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"invalid_type",
input:o,inst:e,...i?{received:i}:{}}),n}});var Pd=T("$ZodBoolean",(e,t)=>{Ge.init(e,t),e._zod.pattern=xd,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=n.value;
return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});function Nb(e,t){let n=Cs(e._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(i=>i[
0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&(s==null?void 0:s.direction)!=="backward"){for(let[c,u]of Cs(e._zod.def.checks))if(a>c&&u._zod.def.when(i)){
let l=i.issues.length;return u._zod.check(i),i.issues[l].continue=!1,Do(i.issues,l,e),i}}return o(i,s)}}var Ib=e=>Array.isArray(e)?e.length:-1;function Sd(e,t,n){e.issues.length&&t.issues.push(...at(
n,e.issues)),t.value[n]=e.value}var Cd=T("$ZodArray",(e,t)=>{Ge.init(e,t);let n=kn.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:
"array",code:"invalid_type",input:i,inst:e}),r;r.value=n?n.alloc(e,r,Array(i.length),o):Array(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let c=0;c< i.length;c++){let u=i[c],l=
t.element._zod.run({value:u,issues:[]},o);if(l instanceof Promise)s.push(l.then(d=>Sd(d,r,c)));else if(Sd(l,r,c),a&&l.issues.length!==0&&st(l))break}return s.length?Promise.all(s).then(()=>r):r},Nb(e,
Ib)});function Uo(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...at(n,e.issues))}if(!s&&o===void 0){
e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var Mb=[];
function zb(e){var s,a,c,u;let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:Mb,o=r.length?[...t,...r]:t;for(let l of o)if(!((u=(c=(a=(s=e.shape)==null?void 0:s[
l])==null?void 0:a._zod)==null?void 0:c.traits)!=null&&u.has("$ZodType")))throw new Error(`Invalid element at key "${String(l)}": expected a Zod schema`);let i=ad(e.shape);return{...e,allKeys:o,
symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function Fb(e,t,n,r,o,i,s){let a=[],c=o.keySet,u=o.catchall._zod,l=u.def.type,d=u.optin,p=u.optout,f=0;for(let m in t){if(s&&
n.issues.length!==f){if(st(n,f))break;f=n.issues.length}if(c.has(m))continue;if(m==="__proto__"){l==="never"&&a.push(m);continue}if(l==="never"){a.push(m);continue}let h=u.run({value:t[m],issues:[]},
r);h instanceof Promise?e.push(h.then(g=>Uo(g,n,m,t,d,p))):Uo(h,n,m,t,d,p)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then((
)=>n):n}var Ed=T("$ZodObject",(e,t)=>{var u;Ge.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),r=n!=null&&n.get?n.get.raw:(u=t.shape)!=null?u:{};if(r){let l=()=>{let d={...r};
return Object.defineProperty(t,"shape",{value:d}),l.raw=d,d};l.raw=r,Object.defineProperty(t,"shape",{get:l})}let o=nd(()=>zb(t));ir(e,"propValues",l=>{let d=l.def.shape,p={};for(let f in d){let m=d[
f]._zod;if(m.values){Object.prototype.hasOwnProperty.call(p,f)||id(p,f,new Set);for(let h of m.values)p[f].add(h);m.optin!==void 0&&p[f].add(void 0)}}return p});let i=Fo,s=t.catchall,a,c=kn.memoizer;
c==null||c.attach(e),e._zod.parse=(l,d)=>{a!=null||(a=o.value);let p=l.value;if(!i(p))return l.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),l;l.value=c?c.alloc(e,l,{},d):{};
let f=[],m=a.shape,h=d==null?void 0:d.abortEarly,g=l.issues.length;for(let M of a.allKeys){if(h&&l.issues.length!==g){if(st(l,g))break;g=l.issues.length}if(M==="__proto__")continue;let I=m[M],q=
I._zod.optin,pe=I._zod.optout,Ut=I._zod.run({value:p[M],issues:[]},d);Ut instanceof Promise?f.push(Ut.then(mr=>Uo(mr,l,M,p,q,pe))):Uo(Ut,l,M,p,q,pe)}return s?Fb(f,p,l,d,o.value,e,h===!0):f.length?
Promise.all(f).then(()=>l):l}});var Ad=T("$ZodRecord",(e,t)=>{Ge.init(e,t);let n=kn.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!sd(i))return r.issues.push({expected:"record",
code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){r.value=n?n.alloc(e,r,{},o):{};let c=new Set;for(let l of a)if(typeof l=="string"||typeof l=="number"||
typeof l=="symbol"){if(c.add(typeof l=="number"?l.toString():l),l==="__proto__")continue;let d=t.keyType._zod.run({value:l,issues:[]},o);if(d instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(m=>ct(m,o,Se())),input:l,path:[l],inst:e});continue}
let p=d.value;if(p==="__proto__")continue;let f=t.valueType._zod.run({value:i[l],issues:[]},o);f instanceof Promise?s.push(f.then(m=>{m.issues.length&&r.issues.push(...at(l,m.issues)),r.value[p]=
m.value})):(f.issues.length&&r.issues.push(...at(l,f.issues)),r.value[p]=f.value)}let u;for(let l in i)if(!c.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;r.value[l]=i[l]}else u=u!=null?u:[
],u.push(l);u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let c;for(let u of Reflect.ownKeys(i)){if(u==="__proto__"||
!Object.prototype.propertyIsEnumerable.call(i,u))continue;let l=t.keyType._zod.run({value:u,issues:[]},o);if(l instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(typeof u=="string"&&zs.test(u)&&l.issues.length){let m=t.keyType._zod.run({value:Number(u),issues:[]},o);if(
m instanceof Promise)throw new Error("Async schemas not supported in object keys currently");m.issues.length===0&&(l=m)}if(l.issues.length){t.mode==="loose"?r.value[u]=i[u]:a?(c=c!=null?c:[],c.push(
u)):r.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(m=>ct(m,o,Se())),input:u,path:[u],inst:e});continue}let p=l.value;if(p==="__proto__")continue;let f=t.valueType._zod.run({
value:i[u],issues:[]},o);f instanceof Promise?s.push(f.then(m=>{m.issues.length&&r.issues.push(...at(u,m.issues)),r.value[p]=m.value})):(f.issues.length&&r.issues.push(...at(u,f.issues)),r.value[p]=
f.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}return s.length?Promise.all(s).then(()=>r):r}});function Rd(e,t){return e.value=t.issues.length?
void 0:t.value,e}var Ld=T("$ZodOptional",(e,t)=>{Ge.init(e,t),ir(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",ir(e,"values",n=>{let r=
n.def.innerType._zod.values;return r?new Set([...r,void 0]):void 0}),ir(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${od(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(
n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>Rd(n,i)):Rd(n,o)}
return t.innerType._zod.run(n,r)}});function Nd(e){return e.checks&&(e.checks=[...e.checks]),e}function Id(e,t){return new e(Nd({type:"string",..._e(t)}))}function Md(e,t){return new e(Nd({type:
"number",checks:[],..._e(t)}))}function zd(e,t){return new e({type:"boolean",..._e(t)})}function Ko(e,t){return new vd({check:"max_length",..._e(t),maximum:e})}function Ds(e,t){return new kd({check:
"string_format",format:"regex",..._e(t),pattern:e})}var zt=T("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Ge.init(e,t),e.def=t,e.type=t.type},{get with(){
return this.check},set with(e){Mt(this,"with",e)},parse(e,t){return ar(this,e,t,{callee:this.parse})},parseAsync(e,t){return Is(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return cr(this,e,t)},
safeParseAsync(e,t){return Ms(this,e,t)},check(...e){var n;let t=this.def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:
"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return or(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),Ub=T(
"ZodMiniString",(e,t)=>{Od.init(e,t),zt.init(e,t)});function A(e){return Id(Ub,e)}var Kb=T("ZodMiniNumber",(e,t)=>{Td.init(e,t),zt.init(e,t)});function Ft(e){return Md(Kb,e)}var jb=T("ZodMiniBoolean",
(e,t)=>{Pd.init(e,t),zt.init(e,t)});function _n(e){return zd(jb,e)}var Bb=T("ZodMiniArray",(e,t)=>{Cd.init(e,t),zt.init(e,t)});function ur(e,t){return new Bb({type:"array",element:e,..._e(t)})}var Gb=
T("ZodMiniObject",(e,t)=>{Ed.init(e,t),zt.init(e,t),pd(e,"shape",n=>n._zod.def.shape,!1)});function N(e,t){let n={type:"object",shape:e!=null?e:{},..._e(t)};return new Gb(n)}var Fd=T("ZodMiniRecord",(
e,t)=>{Ad.init(e,t),zt.init(e,t)});function jo(e,t,n){return!t||!t._zod?new Fd({type:"record",keyType:A(),valueType:e,..._e(t)}):new Fd({type:"record",keyType:e,valueType:t,..._e(n)})}var Hb=T(
"ZodMiniOptional",(e,t)=>{Ld.init(e,t),zt.init(e,t)});function Sn(e){return new Hb({type:"optional",innerType:e})}Se({jitless:!0});var Dd=(e,t)=>ar(e,t);function Ee(e,t){if(t)try{let n=cr(e,
JSON.parse(t));return n.success?n.data:void 0}catch{return}}var Dt={runner:"",hour:0,since:"",lease:{until:"",by:""},lastRun:"",did:"",trouble:"",refused:{}};var Zd="runner",Ud="lease",Kd="lastRun",
Us="sending",jd="refused",qb=6e3,Bo,Bd=()=>Bo!=null?Bo:Bo=PropertiesService.getScriptProperties(),lr=(e,t)=>{Bd().setProperty(e,JSON.stringify(t))},Yb=N({runner:A(),hour:Ft(),since:A()}),Xb=N({until:
A(),by:A()}),Jb=N({lastRun:A(),did:A(),trouble:A()}),Qb=N({key:A(),gone:ur(A()),doubt:ur(A()),at:A()}),ew=jo(A(),N({email:A(),day:A()})),Gd=e=>{var t,n;return{...Dt,...Ee(Yb,e[Zd]),...Ee(Jb,e[Kd]),
lease:(t=Ee(Xb,e[Ud]))!=null?t:Dt.lease,inFlight:Ee(Qb,e[Us]),refused:(n=Ee(ew,e[jd]))!=null?n:{}}},Hd=({runner:e,hour:t,since:n})=>lr(Zd,{runner:e,hour:t,since:n}),Wd=({until:e,by:t})=>lr(Ud,{until:
e,by:t}),Vd=({lastRun:e,did:t,trouble:n})=>lr(Kd,{lastRun:e,did:t,trouble:n}),qd=e=>lr(Us,e),Yd=()=>{Bd().deleteProperty(Us)};function Xd(e){let t=Object.entries(e).sort(([,r],[,o])=>r.day< o.day?1:
r.day>o.day?-1:0),n=0;lr(jd,Object.fromEntries(t.filter(r=>(n+=JSON.stringify(r).length,n<=qb))))}var Jd="firstLetter",Qd=()=>Number(PropertiesService.getUserProperties().getProperty(Jd))||0,ep=e=>{
PropertiesService.getUserProperties().setProperty(Jd,String(e))};var tp="workbook",Ks="settings",np="groups",rp="lines",tw=8500,nw=Sn(Ft()),rw=N({version:Ft(),spreadsheetId:A(),tabs:N(
Object.fromEntries(Object.keys(R).map(e=>[e,nw]))),owner:A()}),ow=jo(A(),A()),iw=N({accounts:Sn(Ft()),units:Sn(Ft())});function lt(){let e=PropertiesService.getScriptProperties().getProperties(),t=Ee(
rw,e[tp]);if(t)return{...t,groups:e[np],lines:Ee(iw,e[rp]),post:Gd(e),settings:Ee(ow,e[Ks])}}function js({version:e,spreadsheetId:t,tabs:n,owner:r}){PropertiesService.getScriptProperties(
).setProperty(tp,JSON.stringify({version:e,spreadsheetId:t,tabs:n,owner:r}))}function op(e){let t=JSON.stringify(e),n=PropertiesService.getScriptProperties();encodeURIComponent(t).replace(/%../g,
"x").length<=tw?n.setProperty(Ks,t):n.deleteProperty(Ks)}function Go(e){PropertiesService.getScriptProperties().setProperty(np,e)}function Ho(e){PropertiesService.getScriptProperties().setProperty(rp,
JSON.stringify(e))}var oe=class{constructor(t={}){this.begun=t;this.now=ht(Date.now());this.today=this.now.slice(0,10);this.unsettled=!1;this.held=new Map;this.tables=new Map;this.drafts=vl;this.book=
t.book}remembered(){var t;if((t=this.memory)!=null||(this.memory=lt()),!this.memory)throw new L({key:"workbook.notSetUp"});return this.memory}spreadsheet(){var t,n;return(n=this.book)!=null||(
this.book=(t=SpreadsheetApp.getActiveSpreadsheet())!=null?t:SpreadsheetApp.openById(this.remembered().spreadsheetId)),this.book}sheet(t){let n=this.held.get(t);if(n)return n;let r=this.remembered(
).tabs[t],o=r===void 0?null:this.spreadsheet().getSheetById(r);if(!o)throw new L({key:"workbook.lostTab",with:{tab:R[t].title}});return this.held.set(t,o),o}visitor(){var t,n,r,o;return(o=
this.asking)!=null?o:this.asking=(r=(n=(t=this.begun).who)==null?void 0:n.call(t,this))!=null?r:Ro}settings(){var t,n;return(n=this.read)!=null||(this.read=Tt((t=this.remembered().settings)!=null?t:
this.settingTexts()).settings),this.read}compileSettings(){let t=this.settingTexts();JSON.stringify(t)!==JSON.stringify(this.remembered().settings)&&op(t);let{settings:n,problems:r}=Tt(t);
return this.read=n,r}settingTexts(){let t=this.table("settings").rows;return Object.fromEntries(t.filter(n=>n.label).map(n=>[n.label.trim(),n.value]))}table(t){var r;let n=(r=this.tables.get(
t))!=null?r:this.readTable(t);return this.tables.set(t,n),n}readTable(t){let n=t==="accounts"?$o(this.table("units").rows.map(({code:r})=>r)):void 0;return new Eo(t,this.sheet(t),n)}edits(t,n){
this.held.set(t,n)}reread(t){this.tables.delete(t)}settle(){this.unsettled&&SpreadsheetApp.flush(),this.unsettled=!1}forget(){this.tables.clear()}putTyped(t,n){n.length&&(this.table(t).putTyped(n),
this.unsettled=!0)}putOwn(t,n){n.length&&(this.table(t).putOwn(n),this.unsettled=!0)}append(t,n){n.length&&(this.table(t).append(n),this.unsettled=!0)}makeRoom(t,n){this.table(t).makeRoom(n)}
readyLines(){var r;let t=(r=this.remembered().lines)!=null?r:{},n=Hl(o=>this.table(o),t,()=>No(this.spreadsheet(),this.settings().staff,this.remembered().owner));n!==t&&(Ho(n),this.unsettled=!0)}
putNotes(t,n){n.length&&(this.table(t).putNotes(n),this.unsettled=!1)}noteEdited(t){let{edited:n}=this.begun;if(!n)return;let r=n.getNote();Ao(r,t)!==r&&n.setNote(Ao(r,t)),this.unsettled=!1}lookAgain(
){let t=[...this.tables.values()].filter(n=>n.key!==void 0&&$s(n));return t.some(Jl)?(SpreadsheetApp.flush(),this.unsettled=!1,t.map(({tab:n})=>this.putBackRows(n)).some(n=>n)):!1}putBackRows(t){
let n=0;for(let r=this.table(t);n<4&&Ql(r)&&(n+=1,this.reread(t),ed(r,this.table(t)),!!$s(this.table(t)));r=this.table(t))SpreadsheetApp.flush();return n>0}refreshSummary(){let t=this.table("units"),
n=nr(t.rows);n!==this.remembered().groups&&(zo(this.sheet("summary"),t.sheet.getName(),t.positions,t.rows),Go(n),this.unsettled=!0)}sortUnits(){let t=this.table("units");if(t.rows.length===0)return;
let n=t.sheet.getLastColumn();t.sheet.getRange(2,1,t.rows.length,n).sort([{column:t.at("order"),ascending:!0},{column:t.at("code"),ascending:!0}]),this.unsettled=!0,this.forget()}mayWrite(t,n){let r=
this.table(t);return r.sheet.getRange(2,r.at(n)).canEdit()}log(t){t.length!==0&&(this.unsettled=!0,ql(this.sheet("log"),t,this.now,F(this.visitor())))}exclusively(t){if(!vn(this.begun.waitMs))return;
this.forget();let n=t();return this.settle(),n}refusedAddresses(){var t,n;return(n=(t=this.remembered().post)==null?void 0:t.refused)!=null?n:{}}newId(){let t="r";for(;t.length<13;)t+=Math.floor(
Math.random()*36).toString(36);return t}link(){return`https:\x2f/docs.google.com/spreadsheets/d/${this.remembered().spreadsheetId}/edit`}linkTo(t,n){var o;let{tabs:r}=this.remembered();
return`${this.link()}#gid=${(o=r[t])!=null?o:0}&range=A${X(n)}`}};var ip="sendDailyLetters",sw="Asia/Ho_Chi_Minh",Bs=()=>ScriptApp.getProjectTriggers().filter(e=>e.getHandlerFunction()===ip),dr={
exists:()=>Bs().length>0,isOwn:e=>Bs().some(t=>t.getUniqueId()===e),ensure(e){ScriptApp.requireScopes(ScriptApp.AuthMode.FULL,["https:\x2f/www.googleapis.com/auth/script.scriptapp",
"https:\x2f/www.googleapis.com/auth/script.send_mail"]);let t=Bs();e!==void 0&&ScriptApp.newTrigger(ip).timeBased().everyDays(1).atHour(e).inTimezone(sw).create(),t.forEach(n=>ScriptApp.deleteTrigger(
n))}};var aw=24*36e5,Rn=class{constructor(t){this.book=t;this.from=Date.now()}post(){var t,n;return(n=(t=lt())==null?void 0:t.post)!=null?n:Dt}setRunner(t){Hd(t)}setLease(t){Wd(t)}setLastRun(t){Vd(t)}
setRefused(t){Xd(t)}keepJournal(t){qd(t)}closeJournal(){Yd()}alone(t,n){let r=vn();if(r)try{t.forget();let o=n();return t.settle(),{value:o}}finally{r.releaseLock()}}quota(){
return MailApp.getRemainingDailyQuota()}renewsIn(){var t;return(t=this.firstLetter)!=null||(this.firstLetter=Qd()),this.firstLetter+aw-Date.now()}send({to:t,subject:n,text:r,html:o,attachments:i,
senderName:s,replyTo:a}){this.rememberFirstLetter(),MailApp.sendEmail({to:t.join(","),subject:n,body:r,htmlBody:o,name:s.replace(/\s+/g," "),...a?{replyTo:a}:{},...i.length?{attachments:i.map(({name:
c,mime:u,content:l})=>Utilities.newBlob(l,u,c))}:{}})}rememberFirstLetter(){try{this.renewsIn()<=0&&(this.firstLetter=Date.now(),ep(this.firstLetter))}catch{this.firstLetter=Date.now()}}sleep(t){
Utilities.sleep(t)}elapsed(){return Date.now()-this.from}me(){return Session.getEffectiveUser().getEmail().toLowerCase()}zones(){return{script:Session.getScriptTimeZone(),book:this.book(
).getSpreadsheetTimeZone()}}setTrigger(t){dr.ensure(t)}hasTrigger(){return dr.exists()}};function sp(e,t){if(!t)return!1;let n=In(t);return e.email.toLowerCase().replace(/[.]|[^\0-\x7F]/g,"").indexOf(
n.slice(0,n.indexOf("@")).replace(/\./g,""))<0?!1:Pe(e.email).emails.some(o=>In(o)===n)}var cw=(e,t)=>t.filter(n=>sp(n,e)),ap=(e,t)=>t.some(n=>sp(n,e));function Wo(e,t){switch(e.is){case"staff":
case"person":return cw(e.email,t);case"link":return t.filter(n=>n.code.trim()===e.unit);case"unlisted":case"nobody":return[]}}function Vo(e,t){switch(e.is){case"staff":return!0;case"unlisted":
return t.mayChoose;case"person":case"link":case"nobody":return!1}}var Gs=(e,t)=>e.is==="nobody"?{key:"who.nobody"}:{key:"who.unknown",with:{email:F(e),contact:t.contact}};function qo(e,t,n,r){if(
t.is==="nobody")return{may:!1,why:{key:"who.nobody"}};if(!e.trim()||!n.some(i=>i.code.trim()===e))return{may:!1,why:{key:"form.unknownUnit",with:{code:e}}};let o=()=>Wo(t,n).some(i=>i.code.trim(
)===e)?{may:!0,unlisted:!1}:{may:!1,why:{key:"who.notYours"}};switch(t.is){case"staff":return{may:!0,unlisted:!1};case"person":case"link":return o();case"unlisted":return Vo(t,r)?{may:!0,unlisted:!0}:
{may:!1,why:Gs(t,r)}}}function Yo(){let e=Session.getActiveUser().getEmail().toLowerCase();return e&&e===Session.getEffectiveUser().getEmail().toLowerCase()?e:""}var $n=e=>t=>e===""?Ro:t.settings(
).staff.includes(e)||e===t.remembered().owner?{is:"staff",email:e}:ap(e,t.table("units").rows)?{is:"person",email:e}:{is:"unlisted",email:e};function cp(e){let t=e==null?void 0:e.triggerUid;if(
typeof t!="string"||!dr.isOwn(t))return;let n=new Rn(()=>r.spreadsheet()),r=new oe({who:o=>$n(n.me())(o)});bl(r,n)}var uw="Sửa tay",On=({first:e,last:t},n)=>n>=e&&n<=t;function lw(e,t){if(!t.columns(
).has("review"))return;let r=e.table("accounts").rows.flatMap((o,i)=>{let s=o.review?on(o):"";return On(t,i)&&s!==o.approved?[{index:i,cells:{approved:s}}]:[]});e.putOwn("accounts",r)}function dw(e,
t){lw(e,t);let n=e.table("accounts").rows,r=n.map(({faults:l})=>l),o=Ce(e,n),i=new Set;n.forEach((l,d)=>{On(t,d)&&i.add(l.unit.trim())});let s=(l,d)=>On(t,d)||i.has(l.unit.trim()),a=fo(n,o,s);vr.some(
l=>t.columns().has(l))&&mw(e,t,n,a),e.putOwn("accounts",mo(n,o,s)),e.putOwn("accounts",a),e.putOwn("units",Pt(e.table("units").rows,o,()=>!0)),Wn(e,"accounts",t.columns(),l=>On(t,l));let c=
t.first===t.last&&t.columns().size===1&&n[t.first]!==void 0,u=ls(a,r,o);c&&u.length===0&&u.push({index:t.first,notes:Hn(o.accounts[t.first])}),pw(e,t,u,r)}function pw(e,t,n,r){var a,c,u;let o=
n.length===1&&t.first===t.last&&t.columns().size===1?n[0]:void 0,i=Object.entries((a=o==null?void 0:o.notes)!=null?a:{}).filter(([l,d])=>!t.columns().has(l)&&d!==""!==fw(r[o.index],l)),[s]=
Object.entries((c=o==null?void 0:o.notes)!=null?c:{}).filter(([l])=>t.columns().has(l));(o==null?void 0:o.index)===t.first&&s&&i.length===0?e.noteEdited((u=s[1])!=null?u:""):e.putNotes("accounts",n)}
var fw=(e,t)=>e.indexOf(`• ${ce[t].heading}:`)>=0;function mw(e,t,n,r){let o=new Map(r.map(s=>[s.index,s])),i=Math.min(t.last,n.length-1);for(let s=t.first;s<=i;s+=1)o.has(s)||r.push({index:s,cells:
Object.fromEntries(yt.map(a=>[a,n[s][a]]))});r.sort((s,a)=>s.index-a.index);for(let s of r){let a=n[s.index],c=On(t,s.index)&&s.cells.rowId?{updated:e.now,by:"",source:uw}:{updated:a.updated,by:a.by,
source:a.source};Object.assign(s.cells,c)}}function hw(e,t){let n=e.table("accounts").rows,r=Ce(e,n);e.putOwn("accounts",mo(n,r,()=>!0)),e.putOwn("units",Pt(e.table("units").rows,r,()=>!0)),Wn(e,
"units",t.columns(),o=>On(t,o))}function Hs(e,t){de(e,()=>t.tab==="accounts"?dw(e,t):hw(e,t))}function yw(e){let t=e;return t.rowStart&&t.rowEnd&&t.columnStart&&t.columnEnd?t:{rowStart:e.getRow(),
rowEnd:e.getLastRow(),columnStart:e.getColumn(),columnEnd:e.getLastColumn()}}var bw=({range:e})=>typeof e.getGridId=="function";function up(e){if(!bw(e))return;let t=new oe({book:e.source,edited:
e.range,waitMs:5e3});try{let n=e.range.getGridId(),r=["accounts","units","settings"].find(u=>t.remembered().tabs[u]===n);if(!r)return;let{rowStart:o,rowEnd:i,columnStart:s,columnEnd:a}=yw(e.range);if(
i<2)return;if(r==="settings"){ww(t);return}t.edits(r,e.range.getSheet());let c=()=>new Set(Object.keys(H(r)).filter(u=>{let l=t.table(r).at(u);return l>=s&&l<=a}));Hs(t,{tab:r,first:Math.max(o,2)-2,
last:i-2,columns:c})}catch(n){if(!(n instanceof L))throw n;n.problem.key!=="workbook.notSetUp"&&e.source.toast(y(n.problem),"Sổ Tài Khoản",15)}}function ww(e){let t=e.compileSettings();t.length&&
e.spreadsheet().toast(t.slice(0,3).map(y).join(`\n`),"Cấu hình",15),Hs(e,{tab:"units",first:0,last:-1,columns:()=>new Set})}function lp(e){var t;return e.visitor().is!=="staff"?x({key:"who.staffOnly"}
):(t=de(e,()=>(xe(e,!0),e.sortUnits(),E({}))))!=null?t:x({key:"workbook.busy"})}var Ws="Sổ Tài Khoản",Xo=["spreadsheets","script.container.ui","userinfo.email"],dp=[{page:"form",caption:
"Khai báo tài khoản",where:"sidebar",who:"everybody",scopes:Xo},"—",{page:"check",caption:"Kiểm tra toàn bộ",where:"sidebar",who:"staff",scopes:Xo},{caption:"Đưa đơn vị còn thiếu lên đầu",run:
"showMissingFirst"},{page:"roster",caption:"Nhập danh sách đơn vị",where:{width:760,height:560},who:"staff",scopes:Xo},{page:"letters",caption:"Thư…",where:{width:900,height:640},who:"staff",scopes:[
...Xo,"script.scriptapp","script.send_mail"]},"—",{caption:"Thiết lập, sửa lại sổ",run:"setUp"}],pp=e=>typeof e=="object"&&"page"in e,fp=Object.fromEntries(dp.filter(pp).map(e=>[e.page,e])),xw=
e=>`show${e.charAt(0).toUpperCase()}${e.slice(1)}`,vw=dp.map(e=>e==="—"?void 0:{caption:e.caption,run:pp(e)?xw(e.page):e.run});function mp(){let e=SpreadsheetApp.getUi().createMenu(Ws);for(
let t of vw)t?e.addItem(t.caption,t.run):e.addSeparator();e.addToUi()}var kw=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);function hp(e,t){let n=HtmlService.createHtmlOutputFromFile(e),r=
t.settings?Tt(t.settings).settings.contact:"";return r?n.append(`\x3cp id="contact">${kw(y({key:"page.contact",with:{contact:r}}))}\x3c/p>`):n}function Vs(e,t){let n=Object.values(we),r=e.rows.every(
s=>!s.label.trim()),o=n.filter(({label:s})=>!e.rows.some(a=>a.label.trim()===s));e.append(o.map(({label:s,initial:a,help:c})=>({label:s,value:s===we.staff.label?t():a,help:c})));let i=e.rows.flatMap((
s,a)=>{let c=n.find(({label:u})=>u===s.label.trim());return c&&c.help!==s.help?[{index:a,cells:{help:c.help}}]:[]});return e.putTyped(i),r?[]:o.map(({label:s})=>({key:"setup.setting",with:{label:s}}
))}var Zt=Object.keys(R);function _w(e){return e.getSheets().map(t=>({sheet:t,id:t.getSheetId(),name:t.getName(),made:!1}))}var qs=class{constructor(t,n){this.book=t;this.known=n}find(t,n){var s;let{
title:r}=R[t],o=n===void 0?null:this.book.getSheetById(n);if(o){let a=o.getName();return{found:{sheet:o,id:n,name:a,made:!1},did:a===r?[]:[{key:"setup.tabKept",with:{tab:r,name:a}}]}}let i=
this.present().find(({name:a,id:c})=>a===r&&!this.known.has(c));return i?{found:i,did:n===void 0?[]:[{key:"setup.tabKept",with:{tab:r,name:r}}]}:{found:(s=this.blankFirst(r))!=null?s:this.make(r),did:
[{key:n===void 0?"setup.tabMade":"setup.tabRemade",with:{tab:r}}]}}present(){var t;return(t=this.others)!=null?t:this.others=_w(this.book)}blankFirst(t){let[n,...r]=this.present();if(!(!n||r.length||
this.known.has(n.id)||n.sheet.getLastRow()>0))return n.sheet.setName(t),Object.assign(n,{name:t,made:!0})}make(t){let n=this.book.insertSheet(t,this.present().length),r={sheet:n,id:n.getSheetId(),
name:t,made:!0};return this.present().push(r),r}};function gp(e,t){let n=new Set(Object.values(t)),r=new qs(e,n),o={},i=[];for(let s of Zt){let{found:a,did:c}=r.find(s,t[s]);n.add(a.id),o[s]=a,i.push(
...c)}return{found:o,did:i}}var Sw=[{number:1,why:"The first layout: every tab starts with its headings frozen.",run:e=>{for(let t of Object.values(e))t.getFrozenRows()===0&&t.setFrozenRows(1)}}];
function yp(e,t,n){for(let r of Sw)r.number<=e||(r.run(t),n(r.number))}var bp="Asia/Ho_Chi_Minh",wp="vi_VN";function Rw(e){let t=[];return e.getSpreadsheetTimeZone()!==bp&&(e.setSpreadsheetTimeZone(
bp),t.push({key:"setup.zone"})),e.getSpreadsheetLocale()!==wp&&(e.setSpreadsheetLocale(wp),t.push({key:"setup.locale"})),t}var xp=Zt.filter(e=>Object.keys(H(e)).length>0);function $w(e){
return e.isNew?(jl(e),er(e),gs(e),[]):[...Bl(e),...er(e)]}function Ow(e){var t,n;try{return(n=(t=e.getOwner())==null?void 0:t.getEmail().toLowerCase())!=null?n:""}catch{return""}}function Tw(e,t,n,r,
o){let i=new wn(No(e,r,o)),s=Zt.flatMap(a=>{var c,u,l,d,p,f;return i.ensure({tab:a,...t[a],rows:(u=(c=n.get(a))==null?void 0:c.rows)!=null?u:0,columns:(d=(l=n.get(a))==null?void 0:l.columns)!=null?d:
0,positions:(f=(p=n.get(a))==null?void 0:p.positions)!=null?f:new Map})});return i.hiddenStay?[...s,{key:"setup.hidden"}]:s}function Pw(e,t,n,r){var l;let o=Object.fromEntries(Zt.map(d=>[d,t[d].id])),
s=(d=>({version:d,spreadsheetId:e.getId(),tabs:o,owner:r}))((l=n==null?void 0:n.version)!=null?l:0),a=n&&{version:n.version,spreadsheetId:n.spreadsheetId,tabs:n.tabs,owner:n.owner},c=JSON.stringify(
a)===JSON.stringify(s),u=Object.fromEntries(Zt.filter(d=>!t[d].made).map(d=>[d,t[d].sheet]));yp(s.version,u,d=>{js({...s,version:d}),c=!0}),c||js(s)}function vp(e){var m;let t=lt(),n=Ow(e),r=Rw(e),{
found:o,did:i}=gp(e,(m=t==null?void 0:t.tabs)!=null?m:{});r.push(...i),o.summary.made&&o.summary.sheet.setFrozenRows(1);let s=new Map;for(let h of xp){let g=Pl(h,o[h]);s.set(h,g.open),r.push(
...g.did)}let a=new oe({book:e});for(let h of Zt)a.edits(h,o[h].sheet);let c,u=()=>c!=null?c:c=Session.getActiveUser().getEmail().toLowerCase()||n,l=s.get("settings").isNew;l||r.push(...Vs(a.table(
"settings"),u));let d=l?[u()]:Tt(a.settingTexts()).settings.staff;r.push(...Tw(e,o,s,d,n));for(let h of xp)r.push(...$w(s.get(h)));l&&Vs(a.table("settings"),u),Pw(e,o,t,n);let p=a.table("units");
r.push(...zo(o.summary.sheet,o.units.name,s.get("units").positions,p.rows)),(t==null?void 0:t.groups)!==nr(p.rows)&&Go(nr(p.rows)),a.compileSettings();let f=Object.fromEntries(Mo.map(h=>[h,s.get(
h).rows]));return Mo.some(h=>{var g;return((g=t==null?void 0:t.lines)==null?void 0:g[h])!==f[h]})&&Ho(f),xe(a,!0),SpreadsheetApp.flush(),{first:!t||t.version===0,did:r}}var Cw=()=>Date.now().toString(
36).slice(-6).toUpperCase();function Ys(e,t){var o,i;let n=t,r=String((o=n==null?void 0:n.stack)!=null?o:"").split(`\n`).filter(s=>/^\s+at \S/.test(s)).slice(0,5).map(s=>s.trim());console.error(
`ref ${e}: ${String((i=n==null?void 0:n.name)!=null?i:"Error")} ${r.join(" | ")}`)}function Jo(e){if(e instanceof L)return e.problem;let t=Cw();return Ys(t,e),{key:"workbook.unexpected",with:{ref:t}}}
var Qo=(e,t=Ws)=>{let n=SpreadsheetApp.getUi();n.alert(t,e,n.ButtonSet.OK)};function Xs(e){try{let t=Yo(),n=t?e(new oe({who:$n(t)})):[{key:"who.nobody"}];n!=null&&n.length&&Qo(n.map(y).join(`\n`))}
catch(t){Qo(y(Jo(t)))}}function kp(e){Xs(t=>{let n=hp(e,t.remembered()),{caption:r,where:o}=fp[e],i=SpreadsheetApp.getUi();o==="sidebar"?i.showSidebar(n.setTitle(r)):i.showModalDialog(n.setWidth(
o.width).setHeight(o.height),r)})}function _p(){Xs(e=>{let t=lp(e);t.ok||Qo(t.problems.map(({sentence:n})=>n).join(`\n`))})}function Sp(){Xs(e=>{if(lt()&&e.visitor().is!=="staff")return[{key:
"who.staffOnly"}];let t=vn();if(!t)return[{key:"workbook.busy"}];let{first:n,did:r}=vp(e.spreadsheet());t.releaseLock();let o=r.map(y);return Qo(n?y({key:"setup.first"}):o.length?o.join(`\n`):y({key:
"setup.nothing"}),"Thiết lập, sửa lại sổ"),[]})}var Ew=(...e)=>e.filter(([t])=>t).map(([,t])=>t);function Js({runner:e,since:t,lastRun:n,trouble:r},o,i){let s=a=>a!==""&&Q(W(a),i)>1;if(!(!e||
!o))return r?{key:"health.trouble",with:{trouble:r}}:!n||n< t?s(t)?{key:"health.never",with:{since:ae(t)}}:void 0:s(n)?{key:"health.gap",with:{last:ae(n)}}:void 0}function Rp({office:e,post:t,
remembered:n,state:r}){let{runner:o}=n;if(!o||!r.settings.lettersOn)return[];let i=o===F(e.visitor());return i&&!t.hasTrigger()?[{key:"health.noTrigger"}]:Aw(Js(n,!0,e.today))?[i?{key:
"health.stalled"}:{key:"health.stalledOther",with:{email:o}}]:[]}var Aw=e=>e!==void 0&&e.key!=="health.trouble";function $p({office:e,remembered:{runner:t,hour:n},state:{settings:r}}){if(!t||
!r.lettersOn||n===r.sendHour)return;let o={set:String(r.sendHour),runs:String(n)};return t===F(e.visitor())?{key:"health.hour",with:o}:{key:"health.hourOther",with:{...o,email:t}}}function Lw({
remembered:{runner:e},state:t}){return[[e!=="",{key:"health.runner",with:{email:e}}],[e==="",{key:"health.noRunner"}],[e!==""&&!t.settings.lettersOn,{key:"health.paused"}]]}function Nw({office:e,
remembered:t,state:n}){let{runner:r,hour:o,lastRun:i,did:s,trouble:a}=t,c=fs(e.now,o,i);return[[i!=="",{key:"health.lastRun",with:{at:ae(i),did:s}}],[i==="",{key:"health.noRun"}],[a!=="",{key:
"health.trouble",with:{trouble:a}}],[r!==""&&n.settings.lettersOn,{key:"health.nextRun",with:{day:fe(W(c)),hour:String(o)}}],[Xn(t,e.now),{key:"health.sending"}]]}function Op(e){let{post:t,state:n,
quota:r}=e,o=t.zones(),i=u=>[...n.register.values()].filter(l=>l.state===u).length,s=i("held"),a=i("unknown"),c=i("failed");return Ew(...Lw(e),...Nw(e),[!0,{key:"health.quota",with:{left:r}}],[
o.script!==o.book,{key:"letter.zones",with:o}],[s>0,{key:"health.held",with:{letters:s}}],[a>0,{key:"health.unknown",with:{letters:a}}],[c>0,{key:"health.failed",with:{letters:c}}])}function Tp(e){mp(
),Iw(e==null?void 0:e.source)}function Iw(e){try{let t=new oe({book:e,waitMs:5e3});t.compileSettings(),de(t,()=>xe(t,t.mayWrite("accounts","review"))),Mw(t,e)}catch(t){t instanceof L&&
t.problem.key!=="workbook.notSetUp"?e==null||e.toast(y(t.problem),"Sổ Tài Khoản",30):t instanceof L||Ys("onOpen",t)}}function Mw(e,t){var r;let n=Js((r=e.remembered().post)!=null?r:Dt,e.settings(
).lettersOn,e.today);n&&e.mayWrite("settings","value")&&(t==null||t.toast(y(n),"Sổ Tài Khoản",30))}function Pp(e,{unit:t,draft:n}){return e.drafts.keep(t,n),E({})}function Cp(e,{unit:t}){
return e.drafts.drop(t),E({})}var Ep=["code","name","kind","parent","email","phone","required","extendedTo","note"],zw={code:["ma don vi","unit code","unit_code","code"],name:["ten","don vi",
"unit name","unit_name","name"],kind:["loai don vi","kind"],parent:["don vi cap tren","truc thuoc","parent"],email:["email","e-mail","thu dien tu","dia chi email"],phone:["dien thoai","so dien thoai",
"sdt","phone"],required:["bat buoc","required"],extendedTo:["gia han"],note:["note"]};function Fw(e){var l,d,p,f,m;let t=e.replace(/^\uFEFF/,""),n=(l=t.split(/[\r\n]/).find(h=>h.trim()))!=null?l:"",r=
n.indexOf("\u0009")>=0?"\u0009":((p=(d=n.match(/;/g))==null?void 0:d.length)!=null?p:0)>((m=(f=n.match(/,/g))==null?void 0:f.length)!=null?m:0)?";":",",o=[],i=[],s="",a=!1,c=()=>{i.push(s),s=""},u=(
)=>{c(),o.push(i),i=[]};for(let h=0;h< t.length;h+=1){let g=t[h];a?g!=='"'?s+=g:t[h+1]==='"'?(s+='"',h+=1):a=!1:g==='"'&&s===""?a=!0:g===r?c():g===`\n`?u():g!=="\r"&&(s+=g)}return(s||i.length)&&u(),o}
var Dw=e=>{let t=$(v(e));return Ep.find(n=>$(me[n].heading)===t||zw[n].includes(t))};function Qs(e){let[t={cells:[]},...n]=Fw(e).map((a,c)=>({line:c+1,cells:a})).filter(({cells:a})=>a.some(c=>c.trim(
))),r=new Map;t.cells.forEach((a,c)=>{let u=Dw(a);u&&!r.has(u)&&r.set(u,c)});let o=["code","name"].filter(a=>!r.has(a)).map(a=>me[a].heading),i=[];return{lines:n.map(({line:a,cells:c})=>{var l;let u=
Object.fromEntries(Ep.map(d=>[d,v(r.has(d)?c[r.get(d)]:"")]));for(let d of["name","kind","parent","note"]){let p=u[d]?Gt(c[r.get(d)]):void 0;p&&i.push({line:a,from:u[d],to:p.text})}return u.required&&
(u.required=$(u.required)===$(G.no)?G.no:$(u.required)===$(G.yes)?G.yes:u.required),u.extendedTo&&(u.extendedTo=(l=Le(u.extendedTo))!=null?l:u.extendedTo),{line:a,unit:u}}),has:[...r.keys()],
missingColumns:o,offers:i}}function ea(e,t){let n={added:[],changed:[],same:0,rejected:[]},r=new Map;t.forEach((s,a)=>{s.code.trim()&&r.set(s.code.trim(),a)});let o=new Map;for(let{line:s,unit:a}
of e.lines)a.code&&!o.has(a.code)&&o.set(a.code,s);let i=po([...e.lines.map(({unit:s})=>s),...t.filter(s=>!o.has(s.code.trim()))]);return e.lines.forEach(({line:s,unit:a},c)=>{let u=i[c].filter(({
field:m,sentence:h})=>m!==me.phone.heading&&h!==y({key:"roster.codeTwice",with:{code:a.code}})).map(({field:m,sentence:h})=>`${m}: ${h}`),l=o.get(a.code);if(l!==void 0&&l!==s&&u.push(y({key:
"roster.repeatedInPaste",with:{code:a.code,line:l}})),u.length){n.rejected.push({line:s,text:[a.code,a.name].filter(Boolean).join(" · ")||"(trống)",why:u});return}let d=r.get(a.code);if(d===void 0){
n.added.push({line:s,unit:a});return}let p=e.has.filter(m=>m!=="code"&&a[m]!==t[d][m]);if(p.length===0){n.same+=1;return}let f=Object.fromEntries(e.has.map(m=>[m,a[m]]));n.changed.push({line:s,index:
d,unit:f,code:a.code,name:a.name,columns:p.map(m=>me[m].heading)})}),n}var Zw=2e4;function Ap(e){return e.lines.length===0?[ie({key:"roster.empty"})]:e.lines.length>Zw?[ie({key:"roster.tooLong"})]:
e.missingColumns.map(t=>ie({key:"roster.needColumn",with:{column:t}}))}function Lp(e,{text:t}){if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});let n=Qs(t),r=Ap(n);if(r.length)return ye(r);
let o=ea(n,e.table("units").rows);return E({added:o.added.map(({line:i,unit:s})=>({line:i,code:s.code,name:s.name})),changed:o.changed.map(({line:i,code:s,name:a,columns:c})=>({line:i,code:s,name:a,
columns:c})),same:o.same,rejected:o.rejected,offers:n.offers,missingColumns:[]})}function Uw(e,t){t.added.length+t.changed.length&&e.log([{what:
`Nhập danh sách đơn vị: thêm ${t.added.length}, sửa ${t.changed.length}, từ chối ${t.rejected.length}`}]),e.putTyped("units",t.changed.map(({index:n,unit:r})=>({index:n,cells:r}))),e.append("units",
t.added.map(({unit:n})=>({...n}))),e.makeRoom("accounts",e.table("units").rows.length*2),xe(e,!0),e.readyLines()}function Np(e,{text:t}){var o;if(e.visitor().is!=="staff")return x({key:
"who.staffOnly"});let n=Qs(t),r=Ap(n);return r.length?ye(r):(o=de(e,()=>{let i=ea(n,e.table("units").rows);return Uw(e,i),E({added:i.added.length,changed:i.changed.length,rejected:i.rejected.length})}
))!=null?o:x({key:"workbook.busy"})}var Kw=400;function Ip(e,t,n,r,o=r){let i=_r(e.settings),s=tn(e),a=e.deadline.dueBefore?Sr(e.deadline,"",e.settings,i).last:"",c={days:[],quotaPerDay:r,last:a,
unreached:0,dropped:0,finishes:!0},u=[],l=Math.min(Kw,Q(t,n>a?n:a));for(let d=0;d<=l;d+=1){let p=Z(t,d);if(i.sends(p)){let{line:f,held:m}=jw(e,s,p,d===0?o:r,u,c);u=m,p<=n&&(f.recipients||f.held)&&
c.days.push(f)}a&&e.settings.lettersFrom&&(p===a||!d&&a< p)&&(c.unreached=Bw(e,s,p))}return c.finishes=c.unreached===0&&c.dropped===0,c}function jw(e,t,n,r,o,i){let s=xt(e,n,t);i.dropped+=o.filter(
d=>!s.wanted.has(d)).length;let{go:a,held:c,recipients:u}=vt(s.letters,r,e.settings.quotaReserve),l={};for(let d of a)l[d.kind]=(l[d.kind]||0)+1,t.assume(d,n);return{line:{day:n,counts:l,recipients:u,
held:c.length},held:c.map(({key:d})=>d)}}var Bw=({units:e},t,n)=>e.filter(r=>{var o;return C(r)&&ge(r.emails).length&&!((o=t.of(wt(r.code)))!=null&&o.last)&&r.extendedTo<=n}).length;function Mp({
counts:e,held:t}){return[Ir.filter(r=>e[r]).map(r=>`${e[r]} ${O(r).label.toLowerCase()}`).join(", "),t?`${t} thư chờ hôm sau`:""].filter(Boolean).join("; ")}var ta=e=>({key:"setting.empty",with:{
label:e}});function Fp({state:e,today:t,forecast:n,zones:r,me:o,runner:i,takesOver:s}){let{deadline:a,settings:c,staff:u,contact:l}=e,{unreached:d,dropped:p,quotaPerDay:f}=n,m=D(n.last),h=
c.testTo.join(", "),g=Zr(c),M=!!a.dueBefore&&!!c.lettersFrom&&!g,I=M&&(c.lettersFrom>n.last||t>n.last),q=e.units.filter(pe=>C(pe)&&!ge(pe.emails).length).length;return{refuse:zp([!a.dueBefore,ta(
"Hạn nộp (trước ngày)")],[!c.lettersFrom,ta("Gửi thư từ ngày")],[!ge(u).length,_i],[g,{key:"letter.testAddress",with:{text:h}}],[r.script!==r.book,{key:"letter.zones",with:r}],[!!i&&i.toLowerCase(
)!==o.toLowerCase()&&!s,{key:"letter.otherRunner",with:{email:i}}],[M&&!I&&d>0,{key:"letter.cannotFinish",with:{units:d,quota:f,last:m}}]),warn:zp([I,{key:"letter.startLate",with:{last:m}}],[p>0&&!d,{
key:"letter.tight",with:{letters:p,quota:f}}],[q>0,{key:"letter.unreachable",with:{units:q}}],[!!h&&!g,{key:"letter.testMode",with:{to:h}}],[!l.trim(),ta("Liên hệ khi cần hỗ trợ")])}}var zp=(
...e)=>e.filter(([t])=>t).map(([,t])=>t);var Zp=21,Dp=100,Gw=400;function Ae(e,t,n){return e.visitor().is==="staff"?n(pr(e,t)):x({key:"who.staffOnly"})}function pr(e,t){let n=t.quota();return{office:
e,post:t,quota:n,remembered:t.post(),state:vo(e,t,void 0,n)}}var na=e=>e>Dp?Gw:Dp;function ra({office:e,state:t,quota:n}){let r=tn(t),o=[];for(let i=0;i<=Zp;i+=1){let s=Z(e.today,i),{go:a,held:c}=vt(
xt(t,s,r).letters,Math.min(i===0?n:1/0,na(n)),t.settings.quotaReserve);a.forEach(u=>r.assume(u,s)),(a.length||c.length)&&o.push({day:s,go:a,held:c.length})}return o}var Tn=(e,t)=>{var n;return(n=xt(
e.state,e.office.today).letters.find(r=>r.key===t))!=null?n:ra(e).flatMap(({go:r})=>r).find(r=>r.key===t)};function ei({office:e,post:t,remembered:n,state:r,quota:o},i){let s=ko(e.compileSettings(),
e.settings()),a=Ip(r,e.today,Z(e.today,Zp),na(o),Math.min(o,na(o))),{refuse:c,warn:u}=Fp({state:r,today:e.today,forecast:a,zones:t.zones(),me:F(e.visitor()),runner:n.runner,takesOver:i});return{
refuse:[...s,...c],warn:u}}var Up=60,Hw=40,oa=(e,t)=>{var n,r,o;return{key:e.key,kind:O(e.kind).label,unit:(n=e.unit)!=null?n:"",name:(o=(r=e.about.unit)==null?void 0:r.name)!=null?o:t.department,to:
e.to.join(", ")}};function Ww({day:e,go:t,held:n},r){var i;let o={};for(let{kind:s}of t)o[s]=((i=o[s])!=null?i:0)+1;return{day:e,words:fe(e),counts:Mp({day:e,held:n,recipients:0,counts:o}),letters:
t.slice(0,Up).map(s=>oa(s,r)),more:Math.max(0,t.length-Up)}}function Vw({office:e,state:{units:t}}){let n=new Map(t.map(({code:o,name:i})=>[o.trim(),i])),r=e.table("letters").rows.filter(({key:o}
)=>o).map((o,i)=>({row:o,i})).sort((o,i)=>o.row.at< i.row.at?1:o.row.at>i.row.at?-1:i.i-o.i).map(({row:{key:o,kind:i,unit:s,to:a,subject:c,state:u,at:l,why:d}})=>{var p;return{key:o,kind:i,unit:s,
name:(p=n.get(s.trim()))!=null?p:"",to:a,subject:c,state:u,at:ae(l),why:d}});return{unknown:r.filter(({state:o})=>o===z.unknown),recent:r.slice(0,Hw)}}function ti(e){let{office:t,remembered:{runner:n}
,state:r}=e,{refuse:o,warn:i}=ei(e,!1),s=$p(e);return{on:r.settings.lettersOn&&n!=="",runner:n,me:F(t.visitor()),testTo:r.settings.testTo.join(", "),stopped:Rp(e).map(y),refuse:o.map(y),warn:[...i,
...s?[s]:[]].map(y),health:Op(e).map(y),days:ra(e).map(a=>Ww(a,r)),...Vw(e)}}var ia=(e,t,{key:n})=>Ae(e,t,r=>{var u;let o=Tn(r,n),i=F(e.visitor());if(!o||!i)return x({key:"letter.gone"});if(
r.quota<1)return x({key:"letter.noQuota"});let s={...o,to:[i],about:{...o.about,insteadOf:(u=o.about.insteadOf)!=null?u:o.to}},{senderName:a,replyTo:c}=r.state.settings;try{t.send({to:[i],...hn(s,
r.state),senderName:a||r.state.department,replyTo:c})}catch{return x({key:"letter.notSent",with:{to:i}})}return E({to:i})}),sa=(e,t,{key:n})=>Ae(e,t,r=>{var s;let o=Tn(r,n);if(!o)return x({key:Xn(
r.remembered,e.now)?"letter.busy":"letter.gone"});let i={...o,about:{...o.about,today:e.today}};try{let a=So(e,t,(c,{register:u})=>{var l;return Ve((l=u.get(n))==null?void 0:l.state)?[]:[i]},
`${Jn}: ${F(e.visitor())}`);return a?a.held?x((s=a.stopped)!=null?s:{key:"letter.noQuota"}):!a.sent&&!a.failed&&!a.unknown?x({key:"letter.gone"}):(e.log([{what:"Gửi sớm một thư",unit:o.unit}]),E({did:
a.did})):x({key:"letter.busy"})}catch(a){if(a instanceof tt)return x({key:"workbook.busy"});throw a}});function Kp({office:e,post:t},n,r,o,i){let s=`${o.why}: ${F(e.visitor())}`,a=t.alone(e,()=>{let{
rows:c}=e.table("letters"),u=Yn(c).get(n);return u===void 0&&!i?x({key:"letter.gone"}):r(u===void 0?void 0:en(c[u].state))?(et(e,new Map([[n,{...i&&u===void 0?ve(i,"planned",e.now):{},...o,why:s,at:
e.now}]])),E({})):x({key:"letter.settled"})});return a?a.value:x({key:"workbook.busy"})}var aa=(e,t,{key:n})=>Ae(e,t,r=>Kp(r,n,o=>!Ve(o),{state:z.skipped,why:"Cán bộ chọn bỏ qua"},Tn(r,n))),ca=(e,t,{
key:n,wasSent:r})=>Ae(e,t,o=>Kp(o,n,i=>i==="unknown",r?{state:z.sent,why:"Cán bộ xác nhận đã gửi"}:{state:z.lapsed,why:"Cán bộ xác nhận chưa gửi"}));function qw({office:e,post:t,remembered:n,state:r},
o,i){var a;let s=t.alone(e,()=>{let c=e.table("settings").rows.findIndex(u=>u.label.trim()===we.lettersOn.label);return c<0?!1:(e.putTyped("settings",[{index:c,cells:{value:o?"Có":"Không"}}]),o?
t.setRunner({runner:i,hour:r.settings.sendHour,since:e.now}):n.runner===i&&t.setRunner({runner:"",hour:0,since:""}),!0)});return(a=s==null?void 0:s.value)!=null?a:!1}var ua=(e,t,{on:n,takeOver:r}
)=>Ae(e,t,o=>{let i=n?ei(o,r).refuse:[];if(i.length)return ye(i.map(a=>ie(a)));let s=t.me();return n&&t.setTrigger(o.state.settings.sendHour),qw(o,n,s)?(!n&&o.remembered.runner===s&&t.setTrigger(
void 0),e.compileSettings(),e.log([{what:n?"Bật gửi thư tự động":"Tắt gửi thư tự động"}]),E(ti(pr(e,t)))):x({key:"workbook.busy"})});function Yw({office:e,post:t,remembered:{runner:n,hour:r,since:o},
state:{settings:i}}){if(!i.lettersOn||r===i.sendHour||n===""||n!==F(e.visitor())||n!==t.me()||!t.hasTrigger())return!1;try{return t.setTrigger(i.sendHour),t.setRunner({runner:n,hour:i.sendHour,since:
o}),!0}catch{return!1}}var jp=(e,t)=>Ae(e,t,n=>{let r=!!n.remembered.inFlight;return r&&yl(e,t),E(ti(Yw(n)||r?pr(e,t):n))}),Bp=(e,t,{key:n})=>Ae(e,t,r=>{let o=Tn(r,n);if(!o)return x({key:
"letter.gone"});let{subject:i,html:s,text:a,attachments:c}=hn(o,r.state);return E({...oa(o,r.state),subject:i,html:s,text:a,zalo:cl(o,r.state),attachments:c.map(({name:u})=>u)})});var ni=e=>on(e);
function Xw(e){let t={row:e.rowId},n=qe(e),r=[];n==="returned"&&r.push({key:"account.returned",sentence:sn(e.comment),...t});for(let o of Ot(e).findings)o.level==="fault"&&r.push({key:o.problem.key,
sentence:Ie(o.problem),field:o.field,...t});return n==="changed"&&r.push({key:"remark",sentence:`Đã đổi sau lần duyệt: ${kt(e.approved,e).join(", ")}. Cán bộ tỉnh sẽ duyệt lại.`,...t}),r}var la=(e,
t)=>e.rowId||`~${t}`;function fr(e,t){let n=Object.fromEntries(U.map(o=>[o,e[o]])),r=le(e);return{rowId:la(e,t),version:ni(e),fields:n,stopped:r,says:r?[]:Xw(e),review:qe(e),comment:e.comment}}var ri=
(e,t,n)=>jt({dueBefore:t.dueBefore,graceUntil:t.graceUntil,extendedTo:e==null?void 0:e.extendedTo},n),Pn=(e,t)=>e.flatMap((n,r)=>n.unit.trim()===t&&U.some(o=>n[o])?[{row:n,index:r}]:[]);var Gp=({code:
e,name:t})=>({code:e.trim(),name:t});function Hp(e,t){var m;let n=e.visitor(),r=e.settings(),o=e.table("units").rows,i=Wo(n,o),s=(m=t.unit)!=null?m:i.length===1?i[0].code.trim():void 0;if(s!==void 0){
let h=qo(s,n,o,r);if(!h.may)return x(h.why)}let a=Vo(n,r);if(s===void 0&&i.length===0&&!a)return x(Gs(n,r));let c=o.find(h=>h.code.trim()===s),{guidance:u,federation:l,department:d,contact:p,notice:f}
=r;return E({who:{email:F(n),isStaff:n.is==="staff"},unit:c&&{...Gp(c),status:c.status,timeliness:c.timeliness},yourUnits:i.map(Gp),mayChoose:a,rows:c?Pn(e.table("accounts").rows,c.code.trim()).map(({
row:h,index:g})=>fr(h,g)):[],deadline:ri(c,r,e.today),guidance:u,federation:l,department:d,contact:p,notice:f,draft:c?e.drafts.get(c.code.trim()):""})}function Wp(e){let t=e.visitor(),n=e.table(
"units").rows,r=Wo(t,n),o=Vo(t,e.settings())?n:r;return E({units:o.filter(i=>i.code&&i.name).map(i=>[i.code.trim(),i.name])})}var Jw=(e,t)=>({...ui(ce),unit:e,usage:V.active,rowId:t}),Qw=(e,
t)=>U.every(n=>e[n]===t[n])&&le(e)===le(t);function ex(e,t){let n=t.stopped&&e.kind?Object.fromEntries(U.map(r=>[r,e[r]])):Ot(t.fields).values;return{...e,...n,usage:t.stopped?V.stopped:V.active}}
function tx(e,t,n){let r=n.findIndex((a,c)=>la(a,c)===e.rowId),o=r<0?void 0:n[r];if(o&&o.unit.trim()!==t)return ie({key:"who.notYours"},{row:e.rowId});if(!o&&e.version!=="")return ie({key:
"form.rowGone"},{row:e.rowId});let i=ex(o!=null?o:Jw(t,e.rowId),e);if(!o)return{sent:e,after:i,what:"added"};let s=Qw(o,i)?"same":le(i)&&!le(o)?"stopped":"changed";return{sent:e,index:r,before:o,
after:i,what:s}}var nx=e=>e.flatMap(({before:t,index:n,sent:r,what:o})=>t&&o!=="same"&&ni(t)!==r.version?[fr(t,n)]:[]);function rx(e){return e.filter(({sent:t,what:n})=>!t.stopped&&
n!=="same").flatMap(({sent:t})=>Ot(t.fields).findings.filter(n=>n.level==="fault").map(n=>({key:n.problem.key,sentence:Ie(n.problem),row:t.rowId,field:n.field,suggest:n.suggest})))}function ox(e,t,n){
let r=e.some(({after:i})=>!le(i)&&i.kind!==k.none),o=new Set(e.map(({index:i})=>i));return r?Pn(n,t).filter(({row:i,index:s})=>i.kind===k.none&&!le(i)&&!o.has(s)).map(({row:i,index:s})=>({sent:{rowId:
i.rowId,version:ni(i),fields:i,stopped:!0},index:s,before:i,after:{...i,usage:V.stopped},what:"stopped"})):[]}function ix(e,t,n){let r=new Map(e.map(s=>[s.index,s.after])),o=[...Pn(n,t).map(({row:s,
index:a})=>{var c;return(c=r.get(a))!=null?c:s}),...e.filter(s=>s.index===void 0).map(s=>s.after)].filter(s=>!le(s)),i=o.filter(s=>s.kind===k.none);return i.length===0||i.length===o.length?[]:i.map(
s=>ie({key:"account.noneWithAccounts"},{row:s.rowId,field:"kind"}))}var sx=e=>e.some(({what:t,after:n})=>(t==="added"||t==="changed")&&n.kind!==k.none&&!le(n));function ax(e,t,n){let r=nx(t);if(
r.length)return ye(r.map(i=>ie({key:"form.conflict"},{row:i.rowId})),r);let o=[...rx(t),...ix(t,e.unit,n)];return sx(t)&&!e.consent&&o.push(ie({key:"form.consent"},{field:"consent"})),o.length?ye(o):
void 0}var cx=e=>[...new Set(e.flatMap(({before:t,after:n})=>[...U.filter(r=>{var o;return((o=t==null?void 0:t[r])!=null?o:"")!==n[r]}).map(te),...t&&t.usage!==n.usage?[te("usage")]:[]]))],Vp=
e=>Object.fromEntries($a.map(t=>[t,e[t]]));function ux(e,t,n,r){let o=e.visitor(),i=F(o),s=e.table("accounts");for(let{after:u,what:l}of t){let d=l!=="stopped"&&u.kind!==k.none&&n.consent;
Object.assign(u,{updated:e.now,by:i,source:"Biểu mẫu"},d?{consent:`${i||"Người dùng biểu mẫu"}, ${ae(e.now)}`}:{})}let a=s.rows.slice(),c=t.filter(u=>u.index===void 0);e.log([{what:r?
"Gửi biểu mẫu (email chưa có trong danh sách, tự chọn đơn vị)":"Gửi biểu mẫu",unit:n.unit,rowId:t.map(({after:u})=>u.rowId).join(", "),columns:cx(t)}]);for(let u of t)u.index!==void 0&&(a[u.index]=
u.after);ds(e,{accounts:[...a,...c.map(u=>u.after)],units:[n.unit],typed:t.filter(u=>u.index!==void 0).map(u=>({index:u.index,cells:Vp(u.after)})),added:c.map(u=>Vp(u.after))}),o.is==="staff"&&
e.putOwn("accounts",t.filter(({before:u})=>(u==null?void 0:u.review)===B.passed).map(({index:u})=>({index:u,cells:{review:""}})))}function lx(e,t,n){let r=e.table("units").rows.find(i=>i.code.trim(
)===t.unit),o=e.settings();return{unit:{code:r.code.trim(),name:r.name,status:r.status,timeliness:r.timeliness},recorded:n.map(({after:i,what:s})=>({rowId:i.rowId,title:i.kind===k.none?
`${k.none}: ${i.reason}`:i.pageName||i.accountName,address:i.address,what:s})),rows:Pn(e.table("accounts").rows,t.unit).map(({row:i,index:s})=>fr(i,s)),deadline:ri(r,o,e.today),pages:o.pages}}
function dx(e,t){let n=e.table("units").rows,r=qo(t.unit,e.visitor(),n,e.settings());if(!r.may)return x(r.why);let o=e.table("accounts").rows,i=t.rows.map(l=>tx(l,t.unit,o)),s=i.filter(
l=>"sentence"in l);if(s.length)return ye(s);let a=i;a.push(...ox(a,t.unit,o));let c=ax(t,a,o);if(c)return c;let u=a.filter(({what:l})=>l!=="same");return u.length?ux(e,u,t,r.unlisted):rl(e,t.unit),E(
lx(e,t,a))}function qp(e,t){var n;return t.rows.length===0?x({key:"form.nothing"}):t.rows.length>30?x({key:"form.tooMany"}):new Set(t.rows.map(r=>r.rowId)).size!==t.rows.length?ye([{key:
"form.oldPage",sentence:y({key:"form.oldPage"})}]):(n=de(e,()=>dx(e,t)))!=null?n:x({key:"workbook.busy"})}var ft=e=>A().check(Ko(e)),oi=ft(100),px=N(Object.fromEntries(U.map(e=>[e,ft(2e3)]))),fx=N({
rowId:A().check(Ds(/^[~\w-]{1,40}$/)),version:ft(400),fields:px,stopped:_n()}),da=N({}),ii=N({key:ft(300)}),pt=(e,t)=>({input:e,run:t}),dt=(e,t)=>pt(e,(n,r,o)=>t(n,o)),Yp={openForm:dt(N({unit:Sn(oi)}
),Hp),listUnits:dt(da,Wp),saveReport:dt(N({unit:oi,consent:_n(),rows:ur(fx).check(Ko(60))}),qp),keepDraft:dt(N({unit:oi,draft:ft(6e4)}),Pp),dropDraft:dt(N({unit:oi}),Cp),checkAll:dt(da,ol),
previewRoster:dt(N({text:ft(4e6)}),Lp),importRoster:dt(N({text:ft(4e6)}),Np),lettersView:pt(da,jp),previewLetter:pt(ii,Bp),sendToMe:pt(ii,ia),sendNow:pt(ii,sa),skipLetter:pt(ii,aa),decideUnknown:pt(N(
{key:ft(300),wasSent:_n()}),ca),switchLetters:pt(N({on:_n(),takeOver:_n()}),ua)},mx=41e5;function Xp(e,t,n,r){if(typeof n!="string"||!Object.prototype.hasOwnProperty.call(Yp,n))throw new Error(
"unknown call");if(typeof r!="string"||r.length>mx)throw new Error("malformed body");let{input:o,run:i}=Yp[n];return i(e,t,Dd(o,JSON.parse(r)))}function hx(e){try{return!e.mayWrite("accounts",
"unit")||!e.mayWrite("units","status")}catch{return!1}}function Jp(e,t){let n;try{let r=Yo();if(r==="")return JSON.stringify(x({key:"who.nobody"}));let o=n=new oe({who:$n(r)});return JSON.stringify(
Xp(o,new Rn(()=>o.spreadsheet()),e,t))}catch(r){let o=Jo(r);return JSON.stringify(x(o.key==="workbook.unexpected"&&n&&hx(n)?{key:"workbook.protected"}:o))}}function gx(e){Tp(e)}function yx(e){
e!=null&&e.range&&e.source&&up(e)}function bx(e,t){return Jp(e,t)}function wx(e){cp(e)}function xx(){_p()}function vx(){Sp()}return of(kx);})();
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
