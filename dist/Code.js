// Sổ Tài Khoản. Built from TypeScript by build.mjs: change the sources, not this file.
"use strict";var App=(()=>{var Jo=Object.defineProperty;var Mp=Object.getOwnPropertyDescriptor;var zp=Object.getOwnPropertyNames;var Dp=Object.prototype.hasOwnProperty;var Fp=(e,t)=>{for(
var n in t)Jo(e,n,{get:t[n],enumerable:!0})},Zp=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of zp(t))!Dp.call(e,o)&&o!==n&&Jo(e,o,{get:()=>t[o],enumerable:!(r=Mp(t,o))||
r.enumerable});return e};var Up=e=>Zp(Jo({},"__esModule",{value:!0}),e);var tx={};Fp(tx,{onEdit:()=>Yw,onOpen:()=>qw,openPage:()=>ip,rpc:()=>Xw,sendDailyLetters:()=>Jw,setUp:()=>ex,showMissingFirst:(
)=>Qw});var ur=e=>Date.UTC(+e.slice(0,4),+e.slice(5,7)-1,+e.slice(8,10)),ra=e=>String(e).padStart(2,"0"),Z=(e,t)=>new Date(ur(e)+t*864e5).toISOString().slice(0,10),J=(e,t)=>Math.round((ur(t)-ur(
e))/864e5),Qo=e=>new Date(ur(e)).getUTCDay(),V=e=>e.slice(0,10),ht=e=>new Date(e+252e5).toISOString().slice(0,19),lr=e=>Date.parse(`${e.length===10?`${e}T00:00:00`:e}Z`)-252e5,F=e=>e?`${e.slice(8,
10)}/${e.slice(5,7)}/${e.slice(0,4)}`:"",ae=e=>e?`${F(e)} ${e.slice(11,16)}`:"",Kp=["Chủ nhật","thứ Hai","thứ Ba","thứ Tư","thứ Năm","thứ Sáu","thứ Bảy"],fe=e=>`${F(e)} (${Kp[Qo(e)]})`,oa=(e,t,n)=>{
let r=new Date(Date.UTC(e,t-1,n));return r.getUTCFullYear()===e&&r.getUTCMonth()===t-1&&r.getUTCDate()===n?`${e}-${ra(t)}-${ra(n)}`:void 0};function Ae(e){let t=e.trim(),n=
/^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(t);if(n)return oa(+n[1],+n[2],+n[3]);let r=/^(?:ngày\s+)?(\d{1,2})[\x2f.-](\d{1,2})[\x2f.-](\d{4}|\d{2})(?:\s.*)?$/i.exec(t);return r?oa(r[
3].length===2?2e3+ +r[3]:+r[3],+r[2],+r[1]):void 0}var ia={"account.required":e=>`Chưa nhập ${e.label}.`,"account.kind":"Chưa chọn loại: Trang, Nhóm, Cá nhân hoặc Không có.","account.kindUnknown":
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
"Đơn vị đã có một dòng Không có. Đề nghị chuyển bớt một dòng sang Ngừng dùng.","account.legacyText":e=>`Chữ bị lỗi phông. Có phải “${e.text}” không?`};var Le=
"Đề nghị mở trang hoặc nhóm của đơn vị, sao chép địa chỉ rồi dán vào đây; trên điện thoại, bấm dấu ba chấm (…) và chọn “Sao chép liên kết”.",sa={"address.EMPTY":`Chưa nhập địa chỉ truy cập. ${Le}`,
"address.MULTIPLE":"Ô này có nhiều địa chỉ khác nhau. Mỗi dòng chỉ ghi một địa chỉ; đề nghị ghi địa chỉ còn lại ở một dòng khác.","address.EMAIL_IN_URL":
"Đây là địa chỉ email, không phải địa chỉ Facebook. Đề nghị ghi email vào cột Email, còn ở đây dán địa chỉ của trang.","address.PHONE_IN_URL":
"Đây là số điện thoại, không phải địa chỉ Facebook. Đề nghị ghi số vào cột Điện thoại, còn ở đây dán địa chỉ của trang.","address.NOT_URL":
`Đây không phải là địa chỉ truy cập. ${Le} Nếu đơn vị chưa có trang, đề nghị chọn loại Không có và ghi lý do.`,"address.SCHEME":
`Liên kết này không phải là địa chỉ trang web. Địa chỉ phải bắt đầu bằng https:\x2f/. ${Le}`,"address.OTHER_SITE":
"Địa chỉ này không thuộc Facebook. Đề nghị dán địa chỉ trang, nhóm hoặc tài khoản Facebook, có dạng https:\x2f/www.facebook.com/…","address.LOOKALIKE_HOST":
`Tên miền gõ sai hoặc giả mạo; tên miền đúng là www.facebook.com. Đề nghị không mở liên kết này nếu không tự gõ ra nó. ${Le}`,"address.USERINFO":
`Địa chỉ có ký tự @ trước tên miền, thường gặp ở liên kết lừa đảo. Đề nghị không mở liên kết này. ${Le}`,"address.PORT":
"Sau tên miền có dấu hai chấm và ký tự lạ. Đề nghị xóa phần đó, hoặc sao chép lại địa chỉ từ trang.","address.NOT_PROFILE_HOST":
`Đây là trang kỹ thuật hoặc trợ giúp của Facebook, không phải trang của đơn vị. ${Le}`,"address.ADMIN_TOOL":
"Đây là công cụ quản trị, người khác không mở được. Đề nghị mở trang như một người xem bình thường rồi sao chép địa chỉ công khai.","address.HOME":
`Đây là trang chủ Facebook, chưa có tên trang. ${Le}`,"address.SYSTEM_PAGE":`Đây là trang chức năng của Facebook (sự kiện, cài đặt, chia sẻ…), không phải trang, nhóm hay tài khoản. ${Le}`,
"address.LOGIN_LINK":"Đây là liên kết đăng nhập hoặc khôi phục tài khoản nên không được lưu. Đề nghị không gửi liên kết này cho ai; sau khi đăng nhập, mở trang rồi sao chép địa chỉ của trang.",
"address.CONTENT_LINK":"Đây là liên kết của một bài viết, ảnh hoặc video. Đề nghị bấm vào tên trang ở đầu bài để mở trang, rồi sao chép địa chỉ của trang.","address.MISSING_ID":
"Địa chỉ thiếu mã số (id) của tài khoản, có thể do sao chép chưa hết. Đề nghị mở trang và sao chép lại toàn bộ địa chỉ.","address.REDIRECT_LINK":
"Liên kết chuyển hướng này không cho biết dẫn tới trang nào. Đề nghị mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang.","address.DEEP_LINK":
`Liên kết này chỉ dùng trong ứng dụng điện thoại và không dẫn tới trang, nhóm hay tài khoản nào. ${Le}`,"address.USERNAME_CHARS":
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
"Đây là liên kết chia sẻ rút gọn, chưa biết dẫn tới trang nào. Đề nghị mở liên kết, khi trang hiện ra thì sao chép địa chỉ đầy đủ và dán lại."};var aa={"email.EMPTY":
"Chưa có địa chỉ email. Đề nghị nhập một địa chỉ, ví dụ: hoa.nguyen@gmail.com.","email.MULTIPLE":"Ô này có nhiều địa chỉ email. Đề nghị chỉ để lại một địa chỉ của người quản trị.","email.NO_AT":
"Địa chỉ email thiếu dấu @. Đề nghị nhập đủ, ví dụ: hoa.nguyen@gmail.com.","email.NO_LOCAL":"Thiếu phần tên đứng trước dấu @. Đề nghị nhập đủ địa chỉ email.","email.TWO_AT":
"Địa chỉ email có nhiều dấu @. Đề nghị chỉ để lại một dấu và một địa chỉ.","email.SPACES":"Trong địa chỉ email có khoảng trắng. Đề nghị viết liền.","email.ACCENTS":
"Địa chỉ email có chữ có dấu hoặc ký tự lạ. Đề nghị gõ lại bằng chữ không dấu.","email.COMMA":"Trong địa chỉ email có dấu phẩy. Đề nghị thay bằng dấu chấm.","email.CHARS":
"Địa chỉ email có ký tự không dùng được. Đề nghị chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới.","email.DOTS":"Dấu chấm trong địa chỉ email đặt chưa đúng chỗ. Đề nghị xem lại.",
"email.DOMAIN":"Phần sau dấu @ chưa đúng. Đề nghị nhập đủ, ví dụ: gmail.com, yahoo.com.vn.","email.LENGTH":"Địa chỉ email quá dài. Đề nghị kiểm tra lại.","email.PHONE_IN_EMAIL":
"Đây là số điện thoại. Đề nghị chuyển sang ô Điện thoại và nhập địa chỉ email vào ô này.","email.URL_IN_EMAIL":"Đây là địa chỉ trang mạng. Đề nghị nhập địa chỉ email, ví dụ: hoa.nguyen@gmail.com.",
"email.NAME_IN_EMAIL":"Đây là tên, chưa phải địa chỉ email. Đề nghị nhập địa chỉ có dấu @.","email.note.TEXT_AROUND":"Chỉ lấy phần địa chỉ email, bỏ phần chữ đi kèm."};var ca={"person.EMPTY":
"Ô này chưa có nội dung. Đề nghị nhập.","person.SHORT":"Nội dung quá ngắn. Đề nghị nhập đầy đủ.","person.LONG":"Họ tên dài quá 60 ký tự. Đề nghị chỉ nhập họ và tên.","person.TOO_LONG":
"Nội dung dài quá 100 ký tự. Đề nghị viết ngắn lại.","person.CHARS":"Có ký tự không dùng được ở đây. Đề nghị chỉ nhập bằng chữ.","person.SHIFTED":
"Nội dung này có vẻ của cột khác. Đề nghị xem lại, có thể các cột đã bị lệch.","person.OFFICE_IN_NAME":"Ô này có cả chức vụ. Đề nghị chỉ để họ tên, chuyển chức vụ sang ô Chức vụ.","person.TWO_PEOPLE":
"Ô này có nhiều người. Đề nghị chỉ ghi một người quản trị; người khác khai ở dòng riêng.","person.ENCODING":"Chữ bị lỗi phông. Đề nghị gõ lại bằng bảng mã Unicode.","person.ADDRESS_IN_NAME":
"Đây là địa chỉ truy cập. Đề nghị chuyển sang ô Địa chỉ truy cập và nhập tên vào ô này.","person.EMAIL_IN_NAME":"Đây là địa chỉ email. Đề nghị chuyển sang ô Email và nhập tên vào ô này.",
"person.PHONE_IN_NAME":"Đây là số điện thoại. Đề nghị chuyển sang ô Điện thoại và nhập tên vào ô này.","person.note.ONE_WORD":"Họ tên chỉ có một chữ. Đề nghị kiểm tra xem đã đủ họ và tên chưa.",
"person.note.TITLE_STRIPPED":"Chỉ ghi họ tên, bỏ phần xưng hô, học vị đứng trước."};var ua={"phone.EMPTY":"Chưa nhập số điện thoại. Đề nghị nhập một số của người quản trị, ví dụ 0912 345 678.",
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
"Đây có thể là số di động, cũng có thể là số cố định ghi theo mã vùng cũ. Nếu là số cố định, đề nghị ghi lại theo mã vùng mới, bắt đầu bằng 02."};var ei={...sa,...ua,...aa,...ca,...ia};function Ne({
key:e,with:t}){let n=ei[e];return typeof n=="string"?n:n(t)}var la={"across.SAME_ADDRESS":e=>`Các đơn vị sau cùng khai một địa chỉ: ${e.units}. Đề nghị hỏi lại xem địa chỉ là của đơn vị nào.`,
"across.REPEATED":e=>`Địa chỉ này được khai ${e.count} lần trong cùng đơn vị (${e.units}). Đề nghị gộp còn một dòng, dòng thừa chuyển sang Ngừng dùng.`,"across.PERHAPS_SAME":
e=>`Có ${e.count} dòng cùng tên trang và cùng người liên hệ nhưng khác địa chỉ (${e.units}). Đề nghị xem có phải cùng một trang không.`,"across.MANY_PHONE":
e=>`Số điện thoại này có ở ${e.count} dòng (${e.units}). Nếu đúng một người quản trị các trang này thì không cần sửa.`,"across.MANY_EMAIL":
e=>`Email này có ở ${e.count} dòng (${e.units}). Nếu đúng một người quản trị các trang này thì không cần sửa.`,"across.OTHER_UNIT":
e=>`Tên này là của đơn vị khác: ${e.other}. Đề nghị hỏi lại đơn vị đã khai xem có nhầm không.`,"across.SHARE_LINK":
"Đây là liên kết chia sẻ, chưa phải địa chỉ đầy đủ. Đề nghị mở liên kết rồi sao chép lại địa chỉ của trang.","across.SAMPLE_ROW":
"Dòng này là ví dụ in sẵn trong mẫu. Đề nghị xóa, hoặc thay bằng thông tin của đơn vị."};var da={"workbook.notSetUp":
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
e=>`Đã đặt lại danh sách chọn ở thẻ “${e.tab}”.`,"setup.colours":e=>`Đã đặt lại màu báo ở thẻ “${e.tab}”.`,"setup.looks":e=>`Đã đặt lại tiêu đề, ghi chú, độ rộng cột ở thẻ “${e.tab}”.`,
"setup.protection":e=>`Đã đặt lại quyền sửa ở thẻ “${e.tab}”.`,"setup.setting":e=>`Đã thêm mục “${e.label}” vào thẻ Cấu hình.`,"setup.zone":"Đã đặt múi giờ Việt Nam cho trang tính.","setup.locale":
"Đã đặt ngôn ngữ tiếng Việt cho trang tính (ngày viết theo thứ tự ngày, tháng, năm).","setup.summary":"Đã lập lại thẻ Tổng hợp.","setup.chart":"Đã thêm biểu đồ vào thẻ Tổng hợp.","setup.first":
"Sổ đã sẵn sàng. Việc tiếp theo: ghi hạn nộp ở thẻ Cấu hình, nhập danh sách đơn vị, rồi chia sẻ trang tính."};var pa={"roster.noCode":"Chưa có mã đơn vị. Mỗi đơn vị cần một mã riêng.",
"roster.codeTwice":e=>`Mã “${e.code}” được dùng cho nhiều đơn vị. Đề nghị đặt mỗi đơn vị một mã.`,"roster.noName":"Chưa có tên đơn vị.","roster.parentSelf":"Cấp trên trùng với chính đơn vị này.",
"roster.parentUnknown":e=>`Không có đơn vị nào mang mã “${e.parent}”. Đề nghị sửa mã cấp trên, hoặc ghi tên cấp trên.`,"roster.badEmail":
e=>`“${e.text}” không phải là địa chỉ email. Thư sẽ không tới được đơn vị này.`,"roster.askEmail":e=>`“${e.text}” có phải là “${e.suggest}” không? Đề nghị sửa; thư chưa gửi tới địa chỉ này.`,
"roster.refusedEmail":e=>`Ngày ${e.day} Google không nhận gửi thư đến “${e.text}”. Đề nghị kiểm tra, sửa địa chỉ.`,"roster.badPhone":e=>`“${e.text}” không phải là số điện thoại gọi được.`,
"roster.badRequired":e=>`“${e.text}” không hợp lệ. Đề nghị chọn Có hoặc Không.`,"roster.badDay":e=>`“${e.text}” không phải là một ngày. Đề nghị ghi theo dạng 30/10/2018.`,"roster.needColumn":
e=>`Bảng thiếu cột “${e.column}”.`,"roster.empty":"Chưa có dòng nào để nhập. Đề nghị dán bảng có dòng tiêu đề, ví dụ: Mã, Tên đơn vị, Loại, Cấp trên, Email liên hệ, Điện thoại liên hệ.",
"roster.tooLong":"Bảng dài quá 20.000 dòng. Đề nghị chia nhỏ.","roster.repeatedInPaste":e=>`Mã “${e.code}” đã có ở dòng ${e.line} của bảng này.`};var fa={"letter.setting":
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
"Đang có một lượt gửi thư. Đề nghị chờ vài phút rồi mở lại bảng Thư."};var ma={"health.runner":e=>`Người gửi: ${e.email}.`,"health.noRunner":"Chưa ai được giao gửi thư.","health.paused":
"Đang tạm dừng: không thư nào được gửi.","health.noTrigger":"Lịch chạy hằng ngày đã mất nên thư không còn tự đi. Đề nghị bấm “Bật lại”.","health.stalled":
"Lịch chạy hằng ngày đã quá một ngày không gửi thư. Đề nghị bấm “Bật lại”.","health.stalledOther":
e=>`Lịch chạy của ${e.email} đã quá một ngày không gửi thư. Đề nghị báo người đó mở bảng Thư và bấm “Bật lại”, hoặc bấm “Nhận việc gửi thư” để gửi thay.`,"health.hour":
e=>`Mục “Giờ gửi thư” ghi ${e.set} giờ nhưng lịch vẫn chạy lúc ${e.runs} giờ. Đề nghị bấm “Tải lại” để đổi lịch.`,"health.hourOther":
e=>`Mục “Giờ gửi thư” ghi ${e.set} giờ nhưng lịch vẫn chạy lúc ${e.runs} giờ. Lịch đổi theo khi ${e.email} mở bảng Thư.`,"health.lastRun":e=>`Lượt gần nhất: ${e.at} (${e.did}).`,"health.noRun":
"Chưa có lượt gửi nào.","health.trouble":e=>`Lượt gửi chưa xong, ${e.trouble}`,"health.nextRun":e=>`Lượt tới: ${e.day}, khoảng ${e.hour} giờ.`,"health.quota":
e=>`Hạn mức còn lại hôm nay: ${e.left} người nhận.`,"health.held":e=>`${e.letters} thư đang chờ.`,"health.unknown":e=>`${e.letters} thư không rõ đã gửi, cần cán bộ quyết định.`,"health.failed":
e=>`${e.letters} thư gửi lỗi, lý do ghi trong thẻ Thư.`,"health.sending":"Đang có một lượt gửi.","health.never":
e=>`Đã bật gửi thư từ ${e.since} mà chưa có lượt gửi nào. Đề nghị mở menu Sổ Tài Khoản, chọn Thư… để kiểm tra.`,"health.gap":
e=>`Lượt gửi thư gần nhất là ${e.last}, đã quá một ngày. Đề nghị mở menu Sổ Tài Khoản, chọn Thư… để kiểm tra.`};var jp={...ei,...la,...da,...pa,...fa,...ma};function g(e){let t=jp[e.key];
return typeof t=="string"?t:t(e.with)}var Ie=e=>({ok:!0,value:e}),gt=(...e)=>({ok:!1,problems:e});var k={page:"Trang",group:"Nhóm",person:"Cá nhân",none:"Không có"},B={passed:"Đạt",returned:"Trả lại"}
,W={active:"Đang dùng",stopped:"Ngừng dùng"},G={yes:"Có",no:"Không"},y={missing:"Chưa báo cáo",fix:"Cần sửa",reported:"Đã báo cáo",approved:"Đã duyệt",none:"Không có"},S={open:"Còn hạn",onTime:
"Đúng hạn",grace:"Châm chước",late:"Trễ hạn",overdue:"Quá hạn"},dr=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"unit",reader:"unit",format:"text",...r}),Re=(e,t,n,r,o,i={})=>({...dr(e,t,n,i),
faultBit:r,report:o}),Q=(e,t,n,r={})=>({heading:e,width:t,help:`${n} Sổ tự ghi, đề nghị không sửa.`,writer:"us",reader:"unit",format:"text",...r}),Y=(e,t,n,r={})=>({...Q(e,t,n,r),checked:!0}),P=(e,t,
n,r={})=>({heading:e,width:t,help:n,writer:"staff",reader:"staff",format:"text",...r}),Zt=(e,t)=>Object.keys(e).filter(n=>t(e[n])),pr=e=>Zt(e,t=>"checked"in t),ti=e=>Object.fromEntries(Object.keys(
e).map(t=>[t,""]));var fr={reader:"public"},ce={unit:dr("Mã đơn vị",90,"Mã của đơn vị trong thẻ Đơn vị.",{code:"other",faultBit:0}),unitName:Q("Đơn vị",240,"Tên đơn vị theo mã.",fr),kind:Re("Loại",90,
"Trang, Nhóm, Cá nhân, hoặc Không có (đơn vị không có tài khoản, ghi lý do).",1,{group:"account",typing:{}},{...fr,choices:Object.values(k)}),accountName:Re("Tên tài khoản facebook",180,
"Tên hiện trên tài khoản cá nhân dùng để quản trị. Ví dụ: Nguyễn Thị Hoa.",2,{group:"account",hint:"Tên Facebook cá nhân của người quản trị.",typing:{autocomplete:"off"}}),pageName:Re(
"Tên trang facebook",200,"Tên hiện trên trang hoặc nhóm. Ví dụ: Công đoàn huyện Cầu Kè.",3,{group:"account",typing:{autocomplete:"off"}},fr),address:Re("Địa chỉ truy cập",280,
"Mở trang, bấm “Chia sẻ” rồi “Sao chép liên kết”, dán vào đây. Ví dụ: https:\x2f/www.facebook.com/congdoanviduxa",4,{group:"account",hint:
"Mở trang của đơn vị, bấm “Chia sẻ”, “Sao chép liên kết”, rồi dán vào đây.",typing:{inputMode:"url",autocomplete:"off",spellcheck:!1,autocapitalize:"none"}},fr),name:Re("Họ và tên",160,
"Người quản trị. Ví dụ: Nguyễn Thị Hoa.",5,{group:"manager",typing:{autocomplete:"name",autocapitalize:"words",spellcheck:!1}}),office:Re("Chức vụ",160,
"Chức vụ của người quản trị. Ví dụ: Phó Chủ tịch.",6,{group:"manager",typing:{autocomplete:"organization-title"}}),phone:Re("Điện thoại",130,
"Một số điện thoại của người quản trị. Ví dụ: 0913 456 789.",7,{group:"manager",typing:{inputMode:"tel",autocomplete:"tel"}}),email:Re("Email",200,
"Một địa chỉ email của người quản trị. Ví dụ: hoa.nguyen@gmail.com.",8,{group:"manager",typing:{inputMode:"email",autocomplete:"email",spellcheck:!1,autocapitalize:"none"}}),reason:Re(
"Lý do, ghi chú",200,"Bắt buộc khi Loại là Không có. Ví dụ: Đơn vị đang lập trang, dự kiến xong trong tháng 11.",9,{group:"beside",lines:2,typing:{}}),usage:dr("Tình trạng",100,
"Đang dùng hoặc Ngừng dùng. Dòng ngừng dùng được giữ lại, không tính vào báo cáo. Để trống được hiểu là Đang dùng.",{faultBit:10,choices:Object.values(W)}),rowId:Y("Mã dòng",120,"Mã của dòng.",{
hidden:!0}),faults:Y("Cần sửa",300,"Ô cần sửa và lý do."),remarks:Y("Lưu ý",260,"Điều nên xem lại; không ngăn việc báo cáo."),changed:Y("Đổi sau duyệt",160,"Các cột đã đổi sau lần duyệt gần nhất."),
addressKey:Y("Khóa địa chỉ",150,"Dạng so sánh của địa chỉ, để tìm trang khai trùng.",{hidden:!0}),mask:Y("Ô cần sửa",80,"Số cho biết ô nào được tô màu.",{format:"number",hidden:!0}),updated:Q(
"Cập nhật",130,"Lúc dòng được ghi lần gần nhất.",{format:"time"}),by:Q("Người nhập",190,"Ai ghi dòng lần gần nhất."),source:Q("Nguồn",90,"Biểu mẫu hoặc Sửa tay."),consent:Q("Đồng ý",220,
"Ai xác nhận người quản trị đã biết và đồng ý, lúc nào."),review:P("Duyệt",90,"Đạt, hoặc Trả lại (ghi lý do ở cột Ý kiến).",{reader:"unit",faultBit:11,choices:Object.values(B)}),comment:P("Ý kiến",
220,"Lý do trả lại, để đơn vị biết cần sửa gì.",{reader:"unit"}),approved:P("Bản đã duyệt",120,"Dấu của nội dung lúc được duyệt.",{hidden:!0})},Sn=ce,U=Zt(Sn,e=>"report"in e),Px=U.filter(e=>ce[
e].report.group==="manager"),mr=Zt(Sn,({faultBit:e})=>e!==void 0).map(e=>({key:e,bit:Sn[e].faultBit})),hr=Zt(Sn,({writer:e})=>e==="unit"),yt=pr(ce),ha=Zt(Sn,({writer:e})=>e!=="staff"),ee=e=>ce[
e].heading;var me={code:P("Mã",70,"Mã riêng của đơn vị, không trùng, không đổi giữa các đợt. Ví dụ: H04.",{code:"own",reader:"public"}),name:P("Tên đơn vị",300,
"Tên đầy đủ của đơn vị, như trên văn bản.",{reader:"public"}),kind:P("Loại",150,"Loại đơn vị, do Liên đoàn Lao động tỉnh tự đặt. Ví dụ: LĐLĐ huyện, CĐ ngành, CĐCS trực thuộc."),parent:P("Cấp trên",
150,"Mã của đơn vị cấp trên nếu có trong sổ, hoặc tên cấp trên.",{code:"other"}),email:P("Email liên hệ",210,
"Nơi nhận thư của đơn vị. Có thể ghi nhiều địa chỉ, cách nhau bằng dấu phẩy. Người đăng nhập bằng một trong các địa chỉ này được mở ngay biểu mẫu của đơn vị."),phone:P("Điện thoại liên hệ",140,
"Số để gọi khi đơn vị chưa báo cáo."),required:P("Phải báo cáo",100,"Có: đơn vị phải báo cáo trong đợt này. Không: không bắt buộc. Để trống được hiểu là Có.",{choices:[G.yes,G.no]}),status:Y(
"Trạng thái",120,"Chưa báo cáo, Cần sửa, Đã báo cáo, Đã duyệt hoặc Không có."),timeliness:Y("Thời hạn",100,"Còn hạn, Đúng hạn, Châm chước, Trễ hạn hoặc Quá hạn."),count:Y("Số tài khoản",100,
"Số tài khoản, trang, nhóm đang dùng mà đơn vị đã khai.",{format:"number"}),first:Y("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu.",{format:"time"}),updated:Y("Cập nhật",130,
"Lần thay đổi gần nhất trong các dòng của đơn vị.",{format:"time"}),faults:Y("Cần sửa",260,"Những ô của dòng này cần sửa và lý do."),order:Y("Thứ tự",70,"Số dùng để đưa đơn vị còn thiếu lên đầu.",{
format:"number",hidden:!0}),extendedTo:P("Gia hạn đến",110,"Ngày cuối cùng đơn vị này được nộp mà vẫn tính đúng hạn (tính cả ngày đó).",{format:"day"}),note:P("Ghi chú",220,
"Ghi chú của Ban Tuyên giáo - Nữ công.")},Bp={key:P("Mã thư",200,"Mỗi thư có một mã và chỉ được gửi một lần."),kind:P("Loại",140,"Thư mời, thư nhắc, thư tổng hợp…"),unit:P("Đơn vị",90,
"Mã đơn vị nhận."),to:P("Người nhận",220,"Địa chỉ nhận."),subject:P("Tiêu đề",320,"Tiêu đề thư."),state:P("Trạng thái",130,
"Sẽ gửi, Đã gửi, Gửi lỗi, Tạm giữ, Bỏ qua, Không rõ đã gửi, Không cần gửi nữa."),at:P("Lúc",130,"Lúc ghi trạng thái này.",{format:"time"}),why:P("Lý do",300,"Vì sao gửi lỗi, tạm giữ hay bỏ qua.")},Gp=
{label:P("Mục",260,"Tên của mục. Đề nghị không sửa."),value:P("Giá trị",360,"Giá trị của mục, sửa ở đây."),help:P("Giải thích",520,"Mục này dùng làm gì.")},Rn={at:Q("Lúc",140,"Lúc xảy ra.",{format:
"time"}),who:Q("Ai",210,"Người làm."),what:Q("Việc",240,"Việc đã làm."),unit:Q("Đơn vị",90,"Mã đơn vị."),rowId:Q("Mã dòng",130,"Mã dòng."),columns:Q("Cột đã đổi",300,
"Tên các cột đã đổi; không ghi giá trị, vì là dữ liệu cá nhân.")},R={units:{title:"Đơn vị",color:"#1a73e8",columns:me,frozenColumns:2},accounts:{title:"Tài khoản",color:"#188038",columns:ce,
frozenColumns:2},summary:{title:"Tổng hợp",color:"#e8710a",columns:{},frozenColumns:0},letters:{title:"Thư",color:"#a142f4",columns:Bp,frozenColumns:0},settings:{title:"Cấu hình",color:"#5f6368",
columns:Gp,frozenColumns:0},log:{title:"Nhật ký",color:"#9aa0a6",columns:Rn,frozenColumns:0}},$n=pr(me);function gr({dueBefore:e,extendedTo:t}){let n=e?Z(e,-1):"";return t&&t>n?t:n}function ga(e,t,n){
let r=gr(e);if(!r)return"";let o=t?V(t):n;return o<=r?t?S.onTime:S.open:e.graceUntil&&o<=e.graceUntil?S.grace:t?S.late:S.overdue}function Ut(e,t){let n=gr(e);if(!n)return"";let r=J(t,n),o=r>0?
`còn ${r} ngày`:r===0?"hôm nay là ngày cuối":`đã quá hạn ${-r} ngày`;return`chậm nhất hết ngày ${fe(n)}, ${o}`}var ya=60;function yr({sendDays:e,holidays:t}){let n=new Set(t),r=i=>e.includes(Qo(i))&&
!n.has(i),o=(i,s,a)=>{for(let c=0;c<=ya;c+=1)for(let u of a){let l=Z(i,u*c);if(l<=s&&r(l))return l}return i};return{sends:r,next:i=>o(i,"9999",[1]),nearest:(i,s)=>o(i,s,[-1,1])}}function br(e,t,n,r){
let o=gr({dueBefore:e.dueBefore,extendedTo:t}),i=e.graceUntil>o?e.graceUntil:o,s=n.milestones.map(c=>({id:String(c),day:r.nearest(Z(o,-c),o)})),a=r.next(Z(o,1));return a<=i&&s.push({id:"cham-chuoc",
day:a}),{last:o,end:i,before:s.sort(ba),after:ni(Z(i,1),n.overdueWeeks,r)}}var ba=(e,t)=>J(t.day,e.day),ni=(e,t,n,r="")=>Array.from({length:t},(o,i)=>({id:`${r}${i+1}`,day:n.next(Z(e,7*i))}));
function ri(e,t){let n;for(let r of e)r.day<=t&&(n=r);return n}var wr=(e,t)=>{let n=e[e.length-1];return n&&t< Z(n.day,7)?ri(e,t):void 0};function wa(e,t,n){let r=Math.max(0,Math.min(ya,Math.ceil((J(
e,t.last)+1)/7)));return[...ni(e,r,n,"tuan-").filter(({day:o})=>o<=t.last),...t.before.filter(({day:o})=>o>=e),...ni(Z(t.end,1),t.after.length||1,n,"sau-")].sort(ba)}var Hp=
"µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",Vp="àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",Wp=
/([aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõï])|[ôöñíìæóòî]/gi,qp="âáàåãäêéèúüë_ùøûõï",Yp=[0,1,0,9,3,35],Xp="ôöñíìæóòî",Jp="ơưđíìỉĩịỵ",Qp="€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ",va=/[A-Za-z\xA1-\u1EF9]+/g,ef=
/[\u1EA0-\u1EF9ăđĩơũưĂĐĨƠŨƯ]/,ka=/[^\0-\x7F]/,_a=/á[º»]|Ä[‘ƒ©\x90\x91\x83]|Å[©¨]|Æ[°¡¯]|Ã[\x80-\x9F\xA1-\xBF]/,tf=/[a-z]Ã|Ã.[a-z]/,nf=
/^(?:ngh?|[cgknp]h|t[hr]|gi|qu|[bcdđghklmnprstvx])?(?:(?:[aăâeêioôơuưy]|o[aăe]|[iy]ê|u[âôy]|ươ|uyê)(?:ng|[cmnpt])|(?:o?a|u?ê|i|u?y)[cn]h|o?a[ioy]?|au|â[uy]|o?eo?|êu?|i[au]?|[iy]êu|ô?i|oi?|u?ôi?|ơi?|u[ai]?|uây|u[êơ]|uy[au]?|ư[aiu]?|ươ[iu]|y)$/,
rf=/[ăâêôơư](?![12]|ơ[12]).*[12]|[12].*[ăâêôơư]|(?:[aeou]i|[aeio]u|[ae]o|ay|[iu]a)[12]|^[^1]*(?:[cpt]|ch)$/;function of(e){let t=e.toLowerCase();if(t.length>7||e.slice(1)!==t.slice(1)&&
e!==e.toUpperCase())return!1;let n=t.normalize("NFD").replace(/[\u0301\u0323]([\u0302\u0306]?)/g,"$11").replace(/[\u0300\u0303\u0309]/g,"2").normalize("NFC");return nf.test(n.replace(/[12]/,""))&&
!rf.test(n.replace(/^(?:gi|qu)(?=[^12])/,""))}var xa=e=>!/[a-z]/.test(e)&&/[A-Z]\S*[A-Z]/.test(e);function Sa(e){let t=xa(e);return e.replace(va,n=>{let r=n.replace(/[^A-Za-z]/g,o=>Vp[Hp.indexOf(o)]||
o);return t||xa(n)?r.toUpperCase():r})}function Ra(e){return e.replace(Wp,(t,n)=>{let r=t.toLowerCase(),o=r.charAt(0),i=qp.indexOf(r.charAt(1)),s=Yp[i%6],a=i<6?2:i<12?6:-1,c=n?a<0?[s]:i%6?[a,s]:[a]:[
],u=(Jp[Xp.indexOf(o)]||o)+String.fromCharCode(...c.map(l=>768+l));return t.charAt(0)===o?u:u.toUpperCase()}).normalize("NFC")}function $a(e){let t=e.replace(/(Ã|Æ|áº|á»)(?: |$)/g,"$1\u00a0"),n;try{n=
decodeURIComponent(t.replace(/[^]/g,s=>{let a=s.charCodeAt(0),c=a>255?128+Qp.indexOf(s):a;return c<128&&a>255?"%FF":`%${(c+256).toString(16).slice(1)}`})).normalize("NFC")}catch{return}let{good:r,bad:
o}=xr(n),i=_a.test(e);return i&&t===e||(i||tf.test(e))&&r&&!o?n:void 0}function xr(e,t=String){let n=(e.match(va)||[]).filter(o=>o.length>1&&ka.test(o)),r=n.filter(o=>of(t(o))).length;return{good:r,
bad:n.length-r}}var sf={tcvn3:Sa,vni:Ra,mojibake:$a};function Kt(e){if(!ka.test(e))return;let t=e.normalize("NFC");if(ef.test(t))return"unicode";if(_a.test(t)||$a(t)!==void 0)return"mojibake";let n=
xr(t);if(n.bad===0)return;let r=xr(t,Sa),o=xr(t,Ra),i=r.good< o.good?o:r;return i.good>n.good&&i.good>=4*i.bad?i===o?"vni":"tcvn3":void 0}function jt(e){let t=Kt(e),n=t&&t!=="unicode"?sf[t](
e.normalize("NFC")):void 0;return n===void 0?void 0:{from:t,text:n}}var af=/[\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\0-\x08\x0E-\x1F\x7F]/g,cf=/[\x80-\x9F\xAD]/g,
uf=/\s*[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]\s*/g,lf=[768,777,771,769,803];function v(e){if(!/^(?:str|num|bo|bi)/.test(typeof e))return"";let t=String(e).replace(af,"");if(/[\x80-\xA0\xAD]/.test(
t)){let n=t.replace(/[^\S\xA0]+/g," ").replace(/^ | $/g,"").normalize("NFC"),r=Kt(t);if(r&&r!=="unicode"&&Kt(n)===r)return n}return t.replace(cf,"").replace(/\s+/g," ").trim().normalize("NFC")}
function $(e){let t=e.toLowerCase();return/[^\0-\x7F]/.test(t)?t.normalize("NFD").replace(/[\u0300-\u036F]/g,"").replace(/[đðɖ]/g,"d"):t}function he(e){return v(e).toLowerCase().replace(/[ðɖ]/g,
"đ").replace(uf,"-").normalize("NFD").replace(/(o[\u0300-\u0323](?=[ae])|u[\u0300-\u0323](?=y))(.)/g,(t,n,r)=>n.charAt(0)+r+n.charAt(1)).normalize("NFC")}function Pa(e,t){return he(e)===he(t)}var Oa=
" _-–—,;:!?.…·'‘’\"“”«»()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";function Ta(e){let t="",n="",r="";return e.normalize("NFD").replace(/([^\u0300-\u036F])([\u0300-\u036F]*)/gu,
(o,i,s)=>{let a=i.toLowerCase(),c=s.replace(/[^\u0302\u0306\u031B]/g,""),u=c?Oa.indexOf((a+c).normalize("NFC")):-1,l=u<0?Oa.indexOf(a):u,d=u<0?s:s.replace(c,"");return t+=l<0?a:String.fromCharCode(
l+1),n+=d?lf.indexOf(d.charCodeAt(0))+1||9:0,r+=a===i?0:1,""}),`${t}\0${n}\0${r}`}function Ca(e,t){let n=Ta(e),r=Ta(t);return n< r?-1:n>r?1:0}function Ea(e){return e.toLowerCase().normalize(
"NFC").replace(/(^|[\s.'’-])([^\s.'’-])/gu,(t,n,r)=>n+r.toUpperCase())}function vr(e,t){let n=e.length>t.length?e:t,r=n===e?t:e,o=n.length-r.length;if(o>1)return!1;let i=0,s=0;for(;i< r.length&&
e.charCodeAt(i)===t.charCodeAt(i);)i+=1;for(;s< r.length-i&&n.charCodeAt(n.length-1-s)===r.charCodeAt(r.length-1-s);)s+=1;let a=r.length-i-s;return o===1?a===0:a===1||a===2&&e[i]===t[i+1]&&e[i+1]===t[
i]}var df=/^[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+/,pf=/[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+$/,ff=200,mf=e=>e.replace(df,"").replace(pf,""),Aa=e=>e.slice(0,ff).normalize("NFKC"),Bt=e=>he(mf(v(Aa(e)))),$e=e=>he(
v(Aa(e)).replace(/^'/,"")).replace(/\s/g,"").toUpperCase();function Gt(e,t={}){var i;let n=new Map(e.map(s=>[Bt(s),s])),r=new Map;for(let s of e)for(let a of new Set([s,...(i=t[s])!=null?i:[]].map(
c=>$(Bt(c)))))r.set(a,r.has(a)?void 0:s);let o=new Set(e);return s=>{var c;if(o.has(s))return s;let a=Bt(s);return(c=n.get(a))!=null?c:r.get($(a))}}var kr={[k.page]:["fanpage","fan page","page",
"trang facebook","trang fanpage","trang fb"],[k.group]:["group","nhóm facebook","hội nhóm"],[k.person]:["tài khoản cá nhân","trang cá nhân","facebook cá nhân"],[k.none]:["không","chưa có",
"không có tài khoản","chưa có tài khoản"],[W.active]:["đang sử dụng","còn dùng","đang hoạt động"],[W.stopped]:["ngừng sử dụng","đã ngừng","đã ngừng dùng","không dùng nữa","ngưng dùng","dừng"],[
B.passed]:["ok","đã đạt","đạt yêu cầu"],[B.returned]:["đã trả lại","trả về"]},Na={[G.yes]:["x","true","1","yes","có ạ","v","✓","✔"],[G.no]:["false","0","no","ko","k","không ạ"]},He=Gt(Object.values(
k),kr),oi=Gt(Object.values(W),kr),Ia=Gt(Object.values(B),kr),_r=Gt(Object.values(G),Na),La=new Map;function hf(e){var r;let t=e.join(`\n`),n=(r=La.get(t))!=null?r:Gt(e,e[0]===G.yes?Na:kr);
return La.set(t,n),n}function Ma({choices:e},t){var n;return!e||t===""||e.includes(t)?t:(n=hf(e)(t))!=null?n:t}var Sr={report:{withoutRows:y.missing,open:[y.missing,y.fix],counted:!0},nothing:{
withoutRows:"",open:[y.fix],counted:!1}},za=[];function Rr({required:e,kind:t}){var r,o;let n=_r(e);return n?n===G.no?"nothing":"report":(o=(r=za.find(i=>Bt(i.kind)===Bt(t)))==null?void 0:
r.owes)!=null?o:"report"}var Da=(e,t)=>Sr[e].open.includes(t);function Fa(e){let t=za.filter(({owes:n})=>!Sr[n].counted).map(({kind:n})=>`*(((${e("kind")}<>"${n}")+(${e("required")}="${G.yes}"))>0)`);
return`(${e("code")}<>"")*(${e("required")}<>"${G.no}")${t.join("")}`}var C=e=>Da(e.obligation,e.status),bt=({status:e})=>e===y.reported||e===y.approved||e===y.none,ue=({status:e})=>e===y.fix,ii=e=>C(
e)&&!ue(e);function $r(e){let t=new Map(e.map(r=>[r.code.trim(),r]));t.delete("");let n;return({parent:r})=>{let o=t.get(r.trim());return o||!r.trim()?o:(n=n||new Map(e.map(i=>[he(i.name),i])),n.get(
he(r)))}}function Za(e){let t=new Map,n=$r(e);for(let r of e){let o=C(r)?n(r):void 0;if(!o||o===r)continue;let i=o.code.trim(),s=t.get(i);s?s.push(r):t.set(i,[r])}return t}var Ht=(e,t,n="")=>e&&!(t&&
t.last>=e.day)?{id:n+e.id,day:e.day}:void 0;var Ve=e=>/^https?:\x2f\x2f[^\s"'<>\\]+$/i.test(e.trim())?e.trim():"",Or=(e,t)=>e.length>t?`${e.slice(0,t).replace(/[\uD800-\uDBFF]$/,"")}…`:e,Me=(e,t,
n)=>e.length>t?[...e.slice(0,t),`và ${e.length-t} ${n}`]:[...e],Ka=e=>`${e.map(gf).filter(Boolean).join(`\n\n`)}\n`,Ua=e=>e.map(t=>`- ${t}`).join(`\n`);function gf(e){switch(e[0]){case"list":
return Ua(e[1]);case"button":return Ve(e[2])&&`${e[1]}:\n${Ve(e[2])}`;case"bar":return e[1].map(({label:t,count:n})=>`${t}: ${n}`).join(" | ");case"calls":return`${e[1]}:\n${Ua(e[2].map(({name:t,
phone:n})=>`${t}: ${n||si}`))}`;case"heading":return e[1].toUpperCase();case"notice":return`*** ${e[1]} ***`;case"small":return`--\n${e[1]}`;default:return e[1]}}var si="chưa có số";var Oe=
"báo cáo tài khoản facebook",Te=" Báo cáo đầy đủ rồi thì không còn thư nhắc. Nếu vừa báo cáo, đề nghị bỏ qua thư này.",ja=({guidance:e,department:t}
)=>`Theo ${e}, mỗi đơn vị báo cáo trang, nhóm hoặc tài khoản facebook của đơn vị và người quản trị về ${t}.`,ai=({first:e})=>F(V(e));function Vt({state:{deadline:e},about:{today:t,last:n}},r,o){if(
t<=n)return`Đề nghị ${o} ${Ut({...e,extendedTo:r},t)}.`;let i=t<=e.graceUntil?`trong thời gian châm chước, đến hết ngày ${fe(e.graceUntil)}`:"ngay trong hôm nay";return`Hạn nộp là hết ngày ${fe(
n)}, đã quá ${J(n,t)} ngày. Đề nghị ${o} ${i}.`}function On({state:e,about:{today:t,last:n}}){let{graceUntil:r}=e.deadline,o=J(t,n),i=F(n);return o>0?`Còn ${o} ngày, chậm nhất ${i}`:o===0?
`Hôm nay ${i} là ngày cuối`:t<=r?`Châm chước đến hết ngày ${F(r)}`:`Đã quá hạn ${i}`}var qt=e=>`${On(e)}: ${e.unit.name} ${ue(e.unit)?"cần sửa":"chưa"} ${Oe}`;function Yt(e){let{unit:t}=e,n=
t.returned.length+t.faults.length;return ue(t)?`Báo cáo tài khoản facebook của ${t.name} còn ${n?`${n} `:""}chỗ cần sửa. ${Vt(e,t.extendedTo,"sửa")}`:`${t.name} chưa ${Oe}. ${Vt(e,t.extendedTo,
"báo cáo")}`}var Xt=e=>ue(e.unit)?Wt(e,"Mở báo cáo để sửa"):[["text","Việc báo cáo chỉ mất khoảng năm phút. Đơn vị chưa có tài khoản thì chọn “Không có” và ghi lý do; như vậy cũng là đã báo cáo."],
...Wt(e,"Mở biểu mẫu báo cáo")],Wt=({state:e,unit:t},n)=>[["button",n,t.link||e.links.book],["text",t.link?"":
"Trên máy tính, trong trang tính vừa mở, chọn menu “Sổ Tài Khoản”, rồi chọn “Khai báo tài khoản”."]],Ba=({returned:e,faults:t},n)=>e.length+t.length?[["heading","Cần sửa"],["list",Me(Tr({returned:e,
faults:t}),n,"chỗ khác, xem trong biểu mẫu")]]:[],Tr=({returned:e,faults:t})=>[...e.map(({title:n,comment:r})=>`${n||"Báo cáo"}: cán bộ tỉnh trả lại. ${r||
"Chưa ghi lý do, đề nghị gọi điện để hỏi."}`),...t.map(({field:n,sentence:r})=>n?`${n}: ${r}`:r)];function Ga({about:e},t){if(!e.under.length)return[];let n=e.under.map(r=>`${r.name}: ${ue(r)?
"cần sửa báo cáo":"chưa báo cáo"}${r.extendedTo>e.last?`, gia hạn đến hết ngày ${F(r.extendedTo)}`:""}`);return[["heading",`Đơn vị trực thuộc chưa hoàn thành (${n.length})`],["list",Me(n,t,
"đơn vị khác")]]}var ci=({contact:e,department:t,federation:n})=>`Cần hỗ trợ, đề nghị liên hệ: ${e.trim()||`${t}, ${n}`}.`.replace("..","."),ui=({department:e,federation:t})=>`${e}\n${t}`;var Ha={to:
"unit",prefix:"cap-tren",label:"Thư cho cấp trên",rank:1,setting:"digests",isAboutOwnReport:!1,counts:!0,deadline:"round",listsUnder:!0,due:({settings:e,under:t,history:n,round:{isOver:r,point:o}}
)=>t.length&&o&&(r||o.day>e.lettersFrom)?Ht(o,n,r?"sau-":""):void 0,subject:e=>`${On(e)}: ${e.about.under.length} đơn vị trực thuộc ${e.unit.name} chưa hoàn thành báo cáo`,lead:
e=>`${e.about.under.length} đơn vị trực thuộc ${e.unit.name} chưa hoàn thành ${Oe}. ${Vt(e,"","đôn đốc để các đơn vị báo cáo")}`,asked:()=>[],closing:({state:e,unit:t})=>[["text",
t.status===y.missing&&C(t)?`Đơn vị cũng chưa ${Oe} của mình.`:""],["button","Mở trang tính",t.link||e.links.book]],small:Te,named:({about:e})=>e.under};var Va={to:"unit",prefix:"moi",label:"Thư mời",
rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>C(e)&&e.status===y.missing&&!n.isOver&&!(t!=null&&t.last)?{id:"",day:""}:void 0,remember(e,t,{early:n,
state:r},{lettersFrom:o}){(n||r==="skipped")&&o>e.last&&(e.last=o)},subject:e=>`${On(e)}: đề nghị ${e.unit.name} ${Oe}`,lead:e=>Vt(e,e.unit.extendedTo,`${e.unit.name} ${Oe}`),asked:e=>[["text",ja(
e.state)],...Wt(e,"Mở biểu mẫu báo cáo")],small:Te,named:()=>[]};var Wa={to:"unit",prefix:"qua-han",label:"Thư quá hạn",rank:3,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,
history:t,own:n})=>C(e)&&n.isOver?Ht(n.point,t):void 0,subject:qt,lead:Yt,asked:Xt,small:Te,named:()=>[]};var qa={to:"unit",prefix:"nhac",label:"Thư nhắc",rank:2,isAboutOwnReport:!0,counts:!0,
deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>C(e)&&!n.isOver?Ht(n.point,t):void 0,subject:qt,lead:Yt,asked:Xt,small:Te,named:()=>[]};var Ya={to:"unit",prefix:"tra-lai",label:
"Thư trả lại",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){if(!C(e))return;let n=e.returned.map(({mark:r})=>r).filter(r=>{var o;return!((o=t==null?void 0:
t.told)!=null&&o.has(r))});return n.length?{id:[...new Set(n)].sort().join("."),day:""}:void 0},remember(e,t){var n;e.told=new Set([...(n=e.told)!=null?n:[],...t.split(".")])},subject:qt,lead:Yt,
asked:Xt,small:Te,named:()=>[]};var yf=e=>{let t=String(e);return`"${(/^\s*[=+\-@\t\r＝＋－＠]/.test(t)?`'${t}`:t).replace(/"/g,'""')}"`},Xa=e=>`\uFEFF${e.map(t=>t.map(yf).join(",")).join(`\r\n`)}\r\n`;
var z={planned:"Sẽ gửi",sending:"Đang gửi",sent:"Đã gửi",failed:"Gửi lỗi",held:"Tạm giữ",skipped:"Bỏ qua",unknown:"Không rõ đã gửi",lapsed:"Không cần gửi nữa"},Jt=e=>Object.keys(z).find(t=>z[
t]===e.trim())||"unknown",We=e=>e==="sent"||e==="sending"||e==="unknown"||e==="skipped";var di="đơn vị khác, xem tệp đính kèm",li={[S.onTime]:"#1e7d3c",[S.grace]:"#5f8f2f",[S.late]:"#b7791f",[y.fix]:
"#6b4fbb",Thiếu:"#c5221f"};function bf(e){return C(e)?ue(e)?y.fix:"Thiếu":bt(e)?li[e.timeliness]?e.timeliness:S.onTime:""}var Ja=e=>Object.keys(li).map(t=>({label:t,color:li[t],count:e.filter(n=>bf(
n)===t).length})).filter(({label:t,count:n})=>n||t!==S.grace),Qa=({state:e,about:t})=>`Tổng hợp ngày ${F(t.today)}: ${Ja(e.units).map(({label:n,count:r})=>`${r} ${n.toLowerCase()}`).join(
", ")} (${e.round})`;function pi({state:{units:e,deadline:t},about:{today:n}}){let r=e.filter(ii).length,o=e.filter(ue).length,i=r+o+e.filter(bt).length;return`Đến ngày ${fe(n)}: ${r+o?
`${r} trong ${i} đơn vị chưa báo cáo, ${o} đơn vị cần sửa`:`cả ${i} đơn vị đã báo cáo đầy đủ`}. Hạn nộp ${Ut(t,n)}.`}function ec(e,t){let{state:n,about:r,letters:o}=e,{units:i}=n,s=a=>i.filter(
c=>c.status===a).length;return[["lead",pi(e)],["bar",Ja(i)],["text",`Trong số đã báo cáo: ${s(y.approved)} đã duyệt, ${s(y.none)} báo không có tài khoản.`],...wf(i,r.since,t),["button",
"Mở trang tính",n.links.book],...xf(i,t),...vf(i.filter(ue),t),...kf(n,o,t),["small",
`Danh sách đầy đủ ở tệp đính kèm. Thư này gửi đến cán bộ phụ trách đợt “${n.round}”, mỗi tuần và ở mỗi mốc nhắc. Đề nghị không chuyển tiếp số điện thoại của các đơn vị.`]]}function wf(e,t,n){if(
!t)return[];let r=e.filter(i=>i.first>t&&bt(i)),o=e.filter(i=>i.updated>t&&i.first&&i.first<=t);return[["heading","Thay đổi"],["text",`Từ bản tổng hợp trước (${ae(
t)}): ${r.length} đơn vị mới báo cáo, ${o.length} đơn vị sửa hoặc bổ sung báo cáo.`],["list",Me(r.map(({name:i})=>i),Math.min(10,n),di)]]}function xf(e,t){var i;let n=e.filter(ii),r=new Map,o=$r(e);
if(!n.length)return[];for(let s of n.slice(0,t)){let a=((i=o(s))==null?void 0:i.name)||s.parent.trim()||"Chưa ghi cấp trên";r.set(a,[...r.get(a)||[],s])}return[["heading",
`Danh sách gọi điện: ${n.length} đơn vị chưa báo cáo`],...[...r].map(([s,a])=>["calls",s,a]),["text",n.length>t?`và ${n.length-t} ${di}`:""]]}var vf=(e,t)=>e.length?[["heading",
`Cần sửa: ${e.length} đơn vị`],["list",Me(e.map(n=>`${n.name}: ${Tr(n).slice(0,3).join(" ")}`),Math.min(40,t),di)]]:[];function kf(e,t,n){let r={},o=[];for(let{label:f,unit:m,state:h,why:b}of t)r[h]=(
r[h]||0)+1,/failed|unknown|sending/.test(h)&&o.push([f,m,z[h].toLowerCase(),b].filter(Boolean).join(", "));let i=Object.keys(z).filter(f=>r[f]).map(f=>`${r[f]} ${z[f].toLowerCase()}`),{quotaLeft:s,
runner:a,lastRun:c,lastRunDid:u,nextRun:l,zones:d}=e.health||{},p=[`Cả đợt: ${i.join(", ")||"chưa gửi thư nào"}.`,s!==void 0&&`Hạn mức còn lại: ${s} người nhận.`,a!==void 0&&`Người gửi: ${a||
"chưa có"}.`,c&&`Lần chạy trước: ${ae(c)}${u?` (${u})`:""}.`,l&&`Lần chạy tới: ${ae(l)}.`,d&&d.script!==d.book&&g({key:"letter.zones",with:d})];return[["heading","Thư của đợt"],["text",p.filter(
Boolean).join(" ")],["list",Me(o,Math.min(20,n),"thư khác, xem thẻ Thư")]]}function tc({units:e}){let t=$r(e);return[["code","name","kind","parent","status","timeliness","count","first","extendedTo",
"phone","email","faults"].map(n=>me[n].heading),...e.filter(n=>C(n)||bt(n)).map(n=>{var r;return[n.code,n.name,n.kind,((r=t(n))==null?void 0:r.name)||n.parent,n.status,n.timeliness,n.count,F(V(
n.first)),F(n.extendedTo),n.phone,n.emails.join(", "),Tr(n).join(" | ")]})]}var nc={to:"staff",prefix:"tong-hop",label:"Thư tổng hợp",rank:0,due({state:e,today:t,calendar:n,round:r,lastTime:o}){let i=
V(o),s=wr(wa(e.settings.lettersFrom,r,n),t);return!s||i>=s.day||i>r.end&&!e.units.some(C)?void 0:{id:s.id,day:s.day}},subject:Qa,lead:pi,body:ec,attachments:({state:e,about:t})=>[{name:
`tong-hop-${t.today}.csv`,mime:"text/csv",content:Xa(tc(e))}],named:({state:e})=>e.units.filter(t=>C(t)&&t.status===y.missing)};var rc={to:"unit",prefix:"cam-on",label:"Thư cảm ơn",rank:4,setting:
"thanks",isAboutOwnReport:!1,counts:!1,deadline:"own",listsUnder:!1,due:({unit:e,settings:t})=>bt(e)&&e.first!==""&&V(e.first)>=t.lettersFrom?{id:"",day:""}:void 0,subject:({unit:e}
)=>`Đã nhận báo cáo của ${e.name}, ngày ${ai(e)}`,lead:({unit:e})=>`Đã nhận đủ ${Oe} của ${e.name} ngày ${ai(e)}. Xin cảm ơn đơn vị.`,asked:e=>[["text",e.unit.status===y.none?
"Đơn vị báo không có tài khoản; khi lập trang, nhóm mới, đề nghị khai bổ sung.":`Đơn vị đã khai ${e.unit.count} trang, nhóm, tài khoản. Khi có thay đổi, đề nghị cập nhật.`],...Wt(e,
"Xem lại báo cáo")],small:"",named:()=>[]};var ic={summary:nc,digest:Ha,returned:Ya,invitation:Va,reminder:qa,overdue:Wa,thanks:rc},O=e=>ic[e],fi=Object.entries(ic),Pr=fi.map(([e])=>e),sc=fi.flatMap((
[e,t])=>t.to==="staff"?[{name:e,kind:t}]:[]),oc=fi.flatMap(([e,t])=>t.to==="unit"?[{name:e,kind:t}]:[]),ac=[...oc.filter(({kind:e})=>e.isAboutOwnReport),...oc.filter(({kind:e})=>!e.isAboutOwnReport)];
var wt=e=>(/[%\x2f]/.test(e)?e.replace(/[%\x2f]/g,encodeURIComponent):e).trim(),_f="thu/",Sf=new Map(Pr.map(e=>[O(e).prefix,e]));function Cr(e){let t=e.settings.testTo.length?_f:"",n=wt(e.round);
return{write:(r,o,i)=>`${t}${O(r).prefix}/${n}${o&&`/${o}`}${i&&`/${i}`}`,read(r){let o=r.startsWith(t)?r.slice(t.length).split("/"):[],i=Sf.get(o[0]);return i&&o[1]===n?{kind:i,id:o[2],unit:o[
o.length-1]}:void 0}}}function Qt(e){let t=new Map,n=new Map,r=Cr(e),o={of:s=>t.get(s),lastToStaff:"",waiting:new Set,openKey(s,a,c,u){for(let l=1;;l+=1){let d=r.write(s,l>1?`${a}.${l}`:a,c),p=n.get(
d)||e.register.get(d);if(!p||!We(p.state))return d;if(p.early||p.state==="skipped"||V(p.at)>=u)return}},assume({key:s},a){let c={state:"sent",at:`${a}T08:00:00`};n.set(s,c),i(c,s)}};function i(s,a){
let c=r.read(a);c&&(We(s.state)?O(c.kind).to==="unit"?Rf(t,c,s,e):s.at>o.lastToStaff&&(o.lastToStaff=s.at):/held|planned/.test(s.state)&&o.waiting.add(a))}return e.register.forEach(i),o}function Rf(e,
{kind:t,id:n,unit:r},o,{settings:i}){var u;let s=O(t);if(s.to!=="unit")return;let a=V(o.at),c=e.get(r)||{last:"",any:"",count:0};e.set(r,c),a>c.any&&(c.any=a),s.counts&&(a>c.last&&(c.last=a),
o.state!=="skipped"&&(c.count+=1),(u=s.remember)==null||u.call(s,c,n,o,i))}function cc(e,t,n){let r=new Map,o=i=>br(e.deadline,Ae(i)||"",e.settings,n);return{round:o(""),of(i){let s=r.get(i);if(
s)return s;let{before:a,after:c,last:u,end:l}=o(i),d=t>l,p={last:u,isOver:d,point:d?wr(c,t):ri(a,t)};return r.set(i,p),p}}}var $f=
/^(?:[-–—_.,\x2f0 ]*|x{1,3}|n\x2fa|(?:không|chưa|ko)(?: (?:có|lập|dùng).*)?)$/i,Of=/:\x2f\x2f|www\.(?!\S*@)|\b(?:facebook|fb)\.(?:com|me)\b|\bm\.me\x2f|profile\.php/i;function en(e){return $f.test(e)?
"NOTHING":Of.test(e)?"ADDRESS":/[^\s@]@[^\s@]+\.[a-z]/i.test(e)?"EMAIL":e.replace(/\D/g,"").length>8&&e.replace(/\P{L}/gu,"").length<11?"PHONE":void 0}var Tn=
"gmail yahoo hotmail outlook icloud ymail rocketmail".split(" "),lc=
"travinh.gov.vn vinhlong.gov.vn bentre.gov.vn tvu.edu.vn travinh.edu.vn congdoan.vn congdoantravinh.com.vn agribank.com.vn vietcombank.com.vn".split(" "),mi=[...Tn.map(e=>`${e}.com`),"yahoo.com.vn",
"outlook.com.vn","hotmail.com.vn",...lc],Tf=/^(?:e?mail|cloud|[fh]mail|googlemail)\.com$/,dc=[[/\.(?:nv|v[mb]|vn[nmv]|nvn)$/,".vn"],[/\.(?:c[opvx]n|[vxd]om|c[pin]m|cmo|ocm|comm|coom)(?=$|\.vn$)/,
".com"],[/\.(com|gov|edu|org|net)vn$/,".$1.vn"],[/\.(?:go[bc]|gvo|ogv)\.vn$/,".gov.vn"],[/\.(?:eud|deu|ed[iy])\.vn$/,".edu.vn"]],Pf=
/^[\w'+-]+(?:\.[\w'+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,Cf=/[\u00AD\u200B-\u200F\u2060-\u206F\uFEFF]/g,uc=`\\s"'“”‘’<>()[\\]{},;:!?*`,pc=new RegExp(`^[${uc}-]+|[${uc}.…-]+$`,"g"),
Ef=[[/^@/,"NO_LOCAL"],[/@.*@/,"TWO_AT"],[/\s/,"SPACES"],[/[^\0-\x7F]/,"ACCENTS"],[/[,;]/,"COMMA"],[/[^\w'+.@-]|@.*[_']|'@/,"CHARS"],[/\.\.|^\.|\.@|@\./,"DOTS"],[/^[^@]{65}|.{255}/,"LENGTH"]];
function fc(e){let t=dc.reduce((l,[d,p])=>l.replace(d,p),e),n=t.split(".")[0],r=t.slice(n.length+1),o=l=>l.replace(/\./g,""),i=mi.find(l=>l===`${t}.vn`||o(l)===o(t)||r===""&&l.startsWith(`${n}.`));if(
i||Tf.test(t)||/\.(?:gov|edu)\.vn$/.test(t))return i||t;let s=Tn.includes(n),a=s?n:Tn.find(l=>vr(n,l));if(!a)return lc.find(l=>vr(t,l))||t;if(/^(?:ya|ho|ou)/.test(a)&&
/^(?:com?\.)?(?!vn|co|cm|om)[a-z]{2}$/.test(r)||!(s||/^c?om?(?:\.vn)?$|^cm$/.test(r)))return t;let u=`${a}.com.vn`;return/vn?$/.test(r)&&mi.includes(u)?u:`${a}.com`}var Er=e=>Pf.test(e)&&
!/^[^@]{65}|.{255}|@.*[^.]{64}|'@/.test(e);function Ar(e){let t=$(e.replace(/\s+/g,"")),n=t.lastIndexOf("@"),r=i=>i.replace(/[,;:.]+/g,".").replace(/^\.|\.$/g,""),o=`${r(t.slice(0,n).replace(
/^www\.|@+$/g,""))}@${fc(r(t.slice(n+1)))}`;return Er(o)?o:void 0}function Af(e){let[,t="",n=""]=/^([^@]*\s)([^@]{3,}@.*)$/.exec(e)||[];return/\p{Lu}|[^\0-\x7F]/u.test(t)&&Er(n)?n:Ar(e)}var ze=(e,t,
n)=>({ok:!1,reason:e,suggest:t,parts:n});function Lf(e){let t=$(e).replace(/\s/g,""),n=mi.find(o=>t.endsWith(o)&&(Tn.includes(o.split(".")[0])||/\W/.test(t.charAt(t.length-o.length-1)))),r=n&&Ar(
`${t.slice(0,-n.length)}@${n}`);return r?ze("NO_AT",r):/\s|[^\0-\x7F]/.test(e)?ze("NAME_IN_EMAIL"):ze(/\w\.[a-z]{2,}(?:\x2f|$)/.test(t)?"URL_IN_EMAIL":"NO_AT")}function Nf(e){let t=i=>i.find(
s=>s.includes("@")),n=t(e.split(/[<>]/)),r=t(t(n.split(/:(?=[^:]*@)/)).split(/\s[-–—|]\s|[([\])]/)),o=$(e.replace(r,"")).replace(/[^a-z]|mailto|dia chi|thu dien tu|hop thu|[eg]?-?mail/g,"");return{
address:r.replace(/\?subject=.*$/i,"").replace(pc,""),around:o!==""}}var mc=e=>e.replace(/[\uFF01-\uFF5E]/g,t=>String.fromCharCode(t.charCodeAt(0)-65248)).replace(
/\uFE6B| ?[([{](?:at|a còng)[)\]}] ?| (?:at|a còng) /gi,"@");function Lr(e){let t=mc(v(e)),n=en(t.slice(0,1e3));if(n==="NOTHING")return ze("EMPTY");if(t.length>1e3)return ze(/@[^]*@/.test(t)?
"MULTIPLE":"LENGTH");if(n==="ADDRESS")return ze("URL_IN_EMAIL");if(!t.includes("@"))return n==="PHONE"?ze("PHONE_IN_EMAIL"):Lf(t);let r=t.split(/[\s,;:<>()[\]"“”|\x2f\\]+/).map(f=>f.replace(pc,
"")).filter(f=>f.includes("@")),o=r.filter((f,m)=>r.findIndex(h=>h.toLowerCase()===f.toLowerCase())===m);if(o.length>1)return ze("MULTIPLE",void 0,o.filter(Er));let{address:i,around:s}=r.length>1?{
address:o[0],around:!1}:Nf(t),a=Ef.find(([f])=>f.test(i)),c=a?a[1]:"DOMAIN";if(!Er(i))return ze(c,c==="SPACES"?Af(i):Ar(i));let u=i.indexOf("@"),l=i.slice(0,u)+i.slice(u).toLowerCase(),d=
l.toLowerCase(),p=Ar(d);return{ok:!0,email:l,key:d,suggest:p===d?void 0:p,notes:s?["TEXT_AROUND"]:[]}}function Pn(e){let t=v(e).toLowerCase(),n=t.lastIndexOf("@"),r=t.slice(n+1);return n<1||
!/^(?:gmail|googlemail)\.com$/.test(r)?t:`${t.slice(0,n).replace(/\+.*$/,"").replace(/\./g,"")}@gmail.com`}var If=/[,;|\n\r]+|\s*\x2f\s*|\s+(?:và|hoặc|hay|&|\+)\s+/i,Mf=/"[^"@]{0,200}"\s*(?=<)/g,zf=
200,Df=/^\s*\d{1,2}[.)]\s+/,Ff=e=>e.indexOf("@")===e.lastIndexOf("@")?[e.replace(Df,"")]:e.replace(/></g,"> <").split(/\s+/),Zf=(e,t)=>t!==void 0&&t.length< e.length&&v(e).split(" ").includes(t);
function Pe(e){let t={emails:[],bad:[]},n=new Set,r=mc(e.slice(0,2e4).replace(Cf,"")).replace(Mf,""),o=[];for(let i of r.split(If).flatMap(Ff).slice(0,zf)){let s=Lr(i),a=!s.ok&&Zf(i,s.suggest)?Lr(
s.suggest):s;if(a.ok){if(a.suggest&&Uf(a.key)){t.bad.push({text:v(i),reason:"TYPO",suggest:a.suggest});continue}n.has(Pn(a.key))||t.emails.push(a.email),n.add(Pn(a.key))}
else a.reason==="NAME_IN_EMAIL"?o.push({text:v(i),reason:a.reason}):a.reason!=="EMPTY"&&t.bad.push({text:v(i),reason:a.reason,suggest:a.suggest})}return!t.emails.length&&!t.bad.length&&t.bad.push(
...o),t}function Uf(e){let t=e.slice(e.indexOf("@")+1),n=fc(t);return n!==t&&(dc.some(([r])=>r.test(t))||Tn.includes(n.split(".")[0]))}var Kf=50,ge=e=>Pe(e.join(`\n`)).emails.slice(0,Kf);var hi={key:
"setting.empty",with:{label:"Email cán bộ phụ trách"}},Nr=({testTo:e})=>e.length>0&&!ge(e).length;function hc(e,{testTo:t},n){let r=ge(e),o=t.length?ge(t):void 0;return r.length?{to:o||r,insteadOf:o&&
r}:{why:n}}var gc=(e,t)=>hc(e,t,hi),yc=(e,t)=>hc(e,t,Pe(e.join(`\n`)).bad.length?{key:"letter.badAddress",with:{text:e.join(", ")}}:{key:"letter.noAddress"});function xt(e,t,n=Qt(e)){let r={letters:[
],closed:[],wanted:new Set},{settings:o,deadline:i}=e,s=yr(o);if(!i.dueBefore||!o.lettersFrom||t< o.lettersFrom||!s.sends(t)||Nr(o))return r;let a=jf(e,t,n,s,r);Bf(a);let c=new Set;for(
let u of e.units){let l=wt(u.code);!l||c.has(l)||(c.add(l),Hf(a,u,l))}return r.letters=Wf(a.drafts),n.waiting.forEach(u=>{r.wanted.has(u)||r.closed.push({key:u,state:"lapsed",why:{key:
"letter.notNeeded"}})}),r}function jf(e,t,n,r,o){let i=Za(e.units);return{state:e,today:t,calendar:r,history:n,moments:cc(e,t,r),underOf:s=>{var a;return(a=i.get(s.trim()))!=null?a:[]},plan:o,drafts:[
]}}var bc=(e,{settings:t})=>{let{setting:n}=O(e);return n!==void 0&&!t[n]};function wc(e,t,n,r){let o=n&&e.openKey(t,n.id,r,n.day);return o===void 0?void 0:{kind:t,key:o}}function Bf(e){let{state:t,
today:n,calendar:r,history:o,moments:i,plan:s}=e;for(let{name:a,kind:c}of sc){if(bc(a,t))continue;let u=c.due({state:t,today:n,calendar:r,round:i.round,lastTime:o.lastToStaff}),l=wc(o,a,u,"");l&&(
s.wanted.add(l.key),xc(e,l,gc(t.staff,t.settings),{last:i.of("").last,under:[]}))}}function Gf({state:e,history:t,moments:n},r,o,i){let s={settings:e.settings,unit:r,under:i,history:t.of(o),own:n.of(
r.extendedTo),round:n.of("")};for(let{name:a,kind:c}of ac){let u=bc(a,e)?void 0:wc(t,a,c.due(s),o);if(u)return u}}function Hf(e,t,n){let{state:r,today:o,history:i,moments:s,plan:a}=e,{settings:c}=r,u=
i.of(n),l=e.underOf(t.code),d=Gf(e,t,n,l);if(!d||(a.wanted.add(d.key),u&&u.any>=o))return;let p=O(d.kind);if(p.to==="unit"){if(p.counts&&Vf(u,c.unitCap)){let f={key:"letter.capped",with:{cap:
c.unitCap}};a.closed.push({...d,unit:t.code,state:"lapsed",why:f});return}xc(e,d,yc(t.emails,c),{unit:t,last:s.of(p.deadline==="own"?t.extendedTo:"").last,under:c.digests&&p.listsUnder?l:[],had:
u==null?void 0:u.count})}}var Vf=(e,t)=>e!==void 0&&e.count>=t;function xc({today:e,history:t,plan:n,drafts:r},{kind:o,key:i},s,a){let{unit:c,last:u,under:l,had:d=0}=a;if(!s.to){n.closed.push({key:i,
kind:o,unit:c==null?void 0:c.code,state:"failed",why:s.why});return}let{to:p,insteadOf:f}=s,m={today:e,last:u,unit:c,under:l,since:t.lastToStaff,insteadOf:f};r.push({letter:{key:i,kind:o,unit:c==null?
void 0:c.code,to:p,about:m},had:d})}var Wf=e=>e.sort(({letter:t,had:n},{letter:r,had:o})=>O(t.kind).rank-O(r.kind).rank||(t.about.last< r.about.last?-1:t.about.last>r.about.last?1:0)||n-o).map(({
letter:t})=>t);var vc=e=>e.to.length;function vt(e,t,n){let r={go:[],held:[],recipients:0};for(let o of e){let i=t-(O(o.kind).to==="staff"?0:n)-r.recipients;if(vc(o)>i){r.held.push(o);continue}
r.go.push(o),r.recipients+=vc(o)}return r}var kc=["unit",...U,"usage"];function tn(e){let t=2166136261;for(let n=0;n< e.length;n+=1)t=Math.imul(t^e.charCodeAt(n),16777619)>>>0;return t.toString(36)}
var nn=e=>kc.map(t=>tn(e[t])).join(".");function kt(e,t){if(!e)return[];let n=e.split(".");return kc.filter((r,o)=>n[o]!==tn(t[r])).map(ee)}function qe(e){let t=kt(e.approved,e).length>0;
return e.review===B.passed?t?"changed":"passed":e.review===B.returned?t?"changed":"returned":"waiting"}function rn(e){let t=e.trim();return t?Ne({key:"account.returned",with:{comment:t}}):Ne({key:
"account.returnedNoComment"})}var E=e=>({ok:!0,value:e}),oe=(e,t={})=>({key:e.key,sentence:g(e),...t}),ye=(e,t)=>t!=null&&t.length?{ok:!1,problems:e,conflicts:t}:{ok:!1,problems:e},x=e=>ye([oe(e)]);
var qf=/[\u00ad\u034f\u061c\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]|\udb40[\udc00-\udfff]/g,Yf=/[\s\u0000-\u001f\u007f-\u009f\u2800\u3164]+/g;function on(e){
return/^[\x21-\x7e]*$/.test(e)?e:e.replace(qf,"").replace(Yf," ").trim()}var Xf=".-,;:!?…<>()[]{}\"'“”‘’„«»‹›`*•·–—=|~";function _c(e,t){let n=e.charCodeAt(t);return Xf.includes(e.charAt(t))||
n>=8592&&n<=11263||n>=55356&&n<=55358||n>=56320&&n<=57343}function Ye(e){let t=0,n=e.length;for(;t< n&&_c(e,t);)t++;for(;n>t&&_c(e,n-1);)n--;return e.slice(t,n)}var Ir=
/ ?@ ?(?=(?:gmail|yahoo|outlook|hotmail|icloud)\.)/gi,Xe=e=>/[\p{L}\p{N}]/u.test(e);var Cn=(e,t)=>(e.exec(t)||[])[1]||"";function _t(e){try{return decodeURIComponent(e)}catch{return e}}function St(e,
t){let n=e.split("&").map(r=>r.replace(/^amp;/i,"")).find(r=>r.slice(0,t.length+1).toLowerCase()===`${t}=`);return n?_t(n.slice(t.length+1).replace(/\+/g," ")).trim():""}var En=(e,t)=>Cn(
/^(\d{1,24})(?![0-9A-Za-z])/,St(e,t));var Jf=[["HOME"," index "],["LOGIN_LINK"," login recover checkpoint reg r signup logout confirmemail identify hacked password two_step_verification oauth "],[
"CONTENT_LINK"," photo photos story stories permalink watch reel reels hashtag video videos live media posts notes note album "],["ADMIN_TOOL",
" ads adsmanager ad_center business latest professional_dashboard insights "],["SYSTEM_PAGE",
" home me events marketplace sharer share dialog notifications friends settings privacy policies policy legal terms help about careers bookmarks saved memories profile people group groups pages messages gaming games apps jobs search directory places lite developers plugins feed feeds user commerce community support "]];
function sn(e){let t=e.toLowerCase().replace(/\.php$/,"");if(/^v\d{1,2}\.\d{1,2}$/.test(t))return"LOGIN_LINK";for(let[n,r]of Jf)if(/^\w+$/.test(t)&&r.includes(` ${t} `))return n;
return t.length< e.length?"SYSTEM_PAGE":null}function Sc(e){return/^(?:posts?|videos?|photos?|permalink|reels?|stories|story|notes|albums?|media|events|offers|watch)$/i.test(e[0]||"")&&e.slice(1,
4).some(t=>/\d|^pfbid|^set$/i.test(t))}var Mr="https:\x2f/www.facebook.com/";function w(e,t){return t?{ok:!1,reason:e,suggest:t}:{ok:!1,reason:e}}var zr=(e,t,n,...r)=>({ok:!0,kind:e,canonical:t,key:n,
notes:r});function K(e,t){return e.ok&&!e.notes.includes(t)&&e.notes.push(t),e}var Qf=/\.(?:com|net|org|vn|edu|gov|info|biz|xyz|html?)$/i;function gi(e){return/^[A-Za-z0-9.]+$/.test(e)?Qf.test(e)?
"USERNAME_TLD":Rc(e.length,e.replace(/\./g,"").length):"USERNAME_CHARS"}var Rc=(e,t)=>e>50?"USERNAME_LONG":t<5?"USERNAME_SHORT":null,$c=(e,t,n)=>/^[1-9]\d{4,19}$/.test(t)?zr(e,Mr+n+t,`id:${t}`):w(
"MISSING_ID"),be=e=>$c("profile",e,"profile.php?id="),De=e=>$c("page",e,""),An=e=>Cn(/(?:^|-)([1-9]\d{9,19})$/,e.slice(-40));function Fe(e,t="profile_or_page"){let n=Ye(e);if(/^\d+$/.test(
n))return/^(?:0|84)\d{8,10}$/.test(n)?w("PHONE_IN_URL"):De(n);let r=sn(n)||gi(n);if(!r)return zr(t,Mr+n,`u:${n.replace(/\./g,"").toLowerCase()}`);let o=An(n);return o?De(o):w(r)}function Dr(e){let t=
Ye(e),n=/^[\w.-]+$/.test(t)?Rc(t.length,t.length):"USERNAME_CHARS";return n?w(n):zr("group",`${Mr}groups/${t}`,`g:${t.toLowerCase()}`)}function yi(e,t,n="share"){if(!/^[\w-]{5,63}\w$/.test(
e))return w("SYSTEM_PAGE");let r=n==="share"?`${Mr}share/${t}${e}/`:`https:\x2f/fb.me/${e}`;return zr("share",r,`s:${n==="share"?t:"fb.me/"}${e}`,"UNRESOLVED")}var em=[[
/^(?:(?:www|m|mbasic|touch|web|d|p|x|free|0|lm?|[a-z]{2}-[a-z]{2})\.)?facebook\.com$|^(?:(?:www|m)\.)?fb\.com$/,"facebook"],[/^(?:www\.)?(?:m\.me|messenger\.com)$|^l\.messenger\.com$/,"messenger"],[
/^(?:www\.)?fb\.me$/,"short"],[/^(?:www\.)?fb\.watch$|\.(?:fbcdn\.net|fbsbx\.com)$/,"content"],[/^(?:business|ads|adsmanager|latest|studio|analytics)\.facebook\.com$/,"admin"],[
/\.(?:facebook|messenger|fb)\.com$|^fb\.gg$/,"technical"]],bi=e=>/^[A-Za-z0-9.-]+$/.test(e),Zr=e=>/facebook|^fb\./i.test(e.split("@")[0]||"");function an(e){if(bi(e)){let t=e.toLowerCase().replace(
/\.$/,"");for(let[n,r]of em)if(n.test(t))return r}return wi(e)?"lookalike":"other"}function wi(e){let t=_t(e.slice(0,300)).normalize("NFKD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(
/[03468]|[^\x21-\x7e]/g,"?");return t.replace(/[.-]/g,"").includes("facebook")||t.split(/[.-]/).some(n=>/^(?:fb|xn|messenger)$/.test(n)||Fr(n,"facebook",2))}function Fr(e,t,n){if(Math.abs(
e.length-t.length)>n)return!1;let r=0;for(;r< t.length&&(e[r]===t[r]||e[r]==="?");)r++;let[o,i]=[e.slice(r),t.slice(r)];if(o===i||n===0)return o===i;let[s,a]=[o.slice(1),i.slice(1)];return Fr(s,a,
n-1)||Fr(s,i,n-1)||Fr(o,a,n-1)}function Ln(e){let t=e.indexOf("#"),n=t<0?e:e[t+1]==="!"?e.slice(t+2):e.slice(0,t),r=n.search(/[?&]|$/),o=n.slice(0,r);return{parts:tm(o),path:o,query:n.slice(r+1)}}
function tm(e){let t=[];for(let n of e.split("/")){let r=n.includes("%")?on(_t(n)).replace(/[?#&][^]*$/,""):n;r===".."?t.pop():r!==""&&r!=="."&&t.push(r)}return t}function Kr(e,t){let[n,...r]=e.parts;
if(!n)return w("HOME");if(/^https?:$/i.test(n)||n.includes(".")&&an(n)==="facebook")return K(t(e.path.replace(/^\x2f+/,""),1),"SCHEME_FIXED");let o=im.get(n.toLowerCase());if(o)return o(r,e.query,t);
let i=sn(n);return i?w(i,i==="LOGIN_LINK"?Nn(t(St(e.query,"next"),1)):nm(n,e.query)):Cc(n,r)}var Nn=e=>e.ok&&e.kind!=="share"?e.canonical:void 0;function nm(e,t){let n=
/^(?:story|permalink)\.php$/i.test(e)?En(t,"id"):"";return n.length>8?Nn(be(n)):void 0}var jr=(e,t)=>Sc(t)?w("CONTENT_LINK",Nn(e)):e,rm=/^[1-9]\d{9,19}$/;function Cc(e,t){if(e[0]==="@")return K(Cc(
e.replace(/^@+/,"")||"-",t),"AT_USERNAME");let n=t[0]||"";return jr(e.includes("-")&&!An(e)&&rm.test(n)?De(n):Fe(e),t)}function Oc([e,t,n,...r]){return!e||
/^(?:feed|discover|joins|create|notifications|search)$/i.test(e)?w("SYSTEM_PAGE"):/^user$/i.test(t||"")&&/^\d+$/.test(n||"")?K(be(n||""),"MEMBER_LINK"):jr(Dr(e),[t||"",n||"",...r])}function Ec(e,t){
let n=e.findIndex(r=>/^[1-9]\d{7,19}$/.test(r));return jr(t(e[n]||""),e.slice(n+1))}function om(e){let t=e[0]||"create";return/^category$/i.test(t)?Ur(e.slice(2),!0):
/^(?:create(?:\.php)?|feed|launchpoint|manage)$/i.test(t)?w("SYSTEM_PAGE"):An(t)?Ur(e,!1):Ec(e,De)}function Ur([e,...t],n){if(!e)return w("SYSTEM_PAGE");let r=An(e);return jr(r||!n?De(r):Fe(e,"page"),
t)}function xi([e="",t=""],n){return e.length!==1?yi(e,"",n):/g/i.test(e)?yi(t,"g/"):w(/e/i.test(e)?"SYSTEM_PAGE":"CONTENT_LINK")}function Tc(e,t,n){let r=St(t,"u");return r?K(n(r,2),
"REDIRECT_UNWRAPPED"):w("REDIRECT_LINK")}function Br(e,t){return e?K(/^\d+$/.test(e)?t(e):Fe(e),"MESSENGER_LINK"):w("SYSTEM_PAGE")}var Pc=e=>Ec(e,be),im=new Map([["profile.php",(e,t)=>be(En(t,"id"))],
["profile",Pc],["people",Pc],["groups",Oc],["group",Oc],["pages",om],["share",e=>xi(e,"share")],["pg",e=>Ur(e,!0)],["p",e=>Ur(e,!1)],["l.php",Tc],["flx",Tc],["messages",e=>Br(/^t$/i.test(e[0]||"")?e[
1]:void 0,be)]]);var Gr=/^(?:(?:h{1,2}[tps]{2,5}|ttps?)(?:[:;][:;.,]?\x2f*|[.,]?\x2f\x2f+|\x2f)){1,9}/i,vi=/^fb:\x2f{1,3}/i,sm=[[/^mailto:/i,"EMAIL_IN_URL"],[/^(?:tel|sms|smsto|callto):/i,
"PHONE_IN_URL"],[/^(?:javascript|data|vbscript|file|s?ftps?|blob|about|intent|view-source|zalo|viber):/i,"SCHEME"]];function In(e){let t=e.slice(0,40);for(let[n,r]of sm)if(n.test(t))return r;
return Cn(/^([a-z][a-z0-9+-]{0,30}:)\x2f\x2f/i,t)&&!Gr.test(t)&&!vi.test(t)?"SCHEME":null}function Ac(e){if(vi.test(e))return{scheme:"app",rest:e.replace(vi,""),fixed:!1};let[t=""]=Gr.exec(e)||[],n=
e.slice(t.length),r=n.replace(/^\x2f\x2f+/,"").replace(/^https?(?=www\.)/i,"").replace(/^(?:ww|w{4,6})(?=\.(?:facebook|fb)\.com)/i,"www");return{scheme:t?"web":"none",rest:r,fixed:r!==n||
!/^(?:https?:\x2f\x2f)?$/i.test(t)}}var am=3;function Hr(e,t=0){if(t>am)return w("REDIRECT_LINK");let n=(/^https?%3a/i.test(e)?_t(e):e).replace(/\\/g,"/"),r=In(n);if(r)return w(r);let o=Ac(n),i=
o.scheme==="app"?dm(Ln(o.rest),Lc(t)):cm(o.rest,o.scheme==="web",Lc(t));return o.fixed||n!==e?K(i,"SCHEME_FIXED"):i}var Lc=e=>(t,n)=>/[.\x2f]/.test(t.slice(0,300))&&!/^fb:/i.test(t)?Hr(t,e+n):w(
"REDIRECT_LINK");function cm(e,t,n){let r=e.search(/[\x2f?#]|$/),o=e.slice(0,r),i=e.slice(r);if(o.includes("@"))return w(t||i||Zr(o)?"USERINFO":"EMAIL_IN_URL");let[s="",...a]=o.split(":"),c=an(s);
return c==="other"?w(/[^.]\.[^.]/.test(s)?"OTHER_SITE":"NOT_URL"):c==="lookalike"?w("LOOKALIKE_HOST"):/^(?:443|80)?$/.test(a.join(":"))?um(c,Ln(i),n):w("PORT")}function um(e,t,n){let[r="",o=""]=
t.parts,i=r.toLowerCase();if(e==="facebook"||i==="l.php")return Kr(t,n);if(e==="content")return w("CONTENT_LINK");let s=sn(i);return s==="LOGIN_LINK"?w(s):e==="technical"?w("NOT_PROFILE_HOST"):
e==="admin"?w("ADMIN_TOOL",Nn(Fe(r))):i===""||s?w(s||"HOME"):e==="short"?xi(t.parts,"fb.me"):lm(i,r,o)}function lm(e,t,n){return e==="t"?Br(n,be):/^(?:.{1,2}|e2ee|new|rooms?)$/.test(e)?w(
"SYSTEM_PAGE"):Br(t,De)}function dm({parts:e,query:t},n){let[r="",o=""]=e,i=/^\d+$/.test(o)?o:En(t,"id"),s=St(t,"href")||St(t,"url");if(/^(?:facewebmodal|webview)$/i.test(r)&&s)return K(n(s,1),
"DEEP_LINK");let a=i&&pm.get(r.toLowerCase());return a?K(a(i),"DEEP_LINK"):w("DEEP_LINK")}var pm=new Map([["profile",be],["page",De],["group",Dr]]);var fm=
/^(?:ngh?|[ckgpt]h|tr|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/i,mm=/^(?:facebook|fanpage|khongco|chuaco|danglap|dangtao|null|undefined|false)$/i,ki=e=>e.length<=7&&fm.test(e);
function Nc(e){let t=e.split(" ");if(t.some(gm))return w("EMAIL_IN_URL");let n=t.length===1?Ye(e):"";return/^[1-9]\d{13,19}$/.test(n)?K(be(n),"BARE_USERNAME"):ym(e)?w("PHONE_IN_URL"):n?Ic(n):hm(e,t)}
function Ic(e){if(e[0]==="@")return K(Fe(e.replace(/^@+/,"")||"-"),"AT_USERNAME");let t=e.replace(/^[\x2f\\]+/,"");if(/^(?:profile\.php[?&]|(?:groups|people|pages|share|p|pg)\x2f)/i.test(t))return K(
Kr(Ln(t),()=>w("NOT_URL")),"BARE_USERNAME");let n=t.replace(/[\x2f\\]$/,"");return n.includes("/")&&/facebook|\bfb[.,]/i.test(n)?w("LOOKALIKE_HOST"):/^[\w.-]*[A-Za-z][\w.-]*$/.test(n.slice(0,300))&&
!mm.test(n)&&!ki(n)&&gi(n)!=="USERNAME_SHORT"?K(Fe(n),"BARE_USERNAME"):w("NOT_URL")}function hm(e,t){let n=t.filter(i=>/^[([]?@\w/.test(i)),[,r=""]=
/^(?:fb|facebook|face|fanpage|page|trang|nick|link|user(?:name)?) ?[:=-] ?(\S+)$/i.exec(e.slice(0,120))||[],o=n.length===1?n[0]:r;return o&&e.length<120?K(Ic(Ye(o)),"TEXT_AROUND"):w("NOT_URL")}
function gm(e){let t=e.indexOf("@");return t>0?Xe(e.charAt(t-1))&&Xe(e.charAt(t+1)):e.search(Ir)===0}var ym=e=>/(?:^|\D)(?:\+?84|0)[ .()-]?\d(?:[ .()-]{0,2}\d){7}/.test(e)||e.length<40&&
/^[+(]?(?:\d[ ().-]*){7,}$/.test(e);function Mc(e){return e.includes(" ")?e.replace(/\b(https?) ?([:;]) ?\x2f ?\x2f ?/gi,"$1$2\x2f/").replace(
/\b(www|facebook|fb) ?\. ?(?=facebook|fb ?\.|com(?![\w.-]))/gi,"$1.").replace(/\b(facebook|fb)\.com ?\x2f ?(?=[\w.]+$)/gi,"$1.com/").replace(Ir,"@"):e}function zc(e){let t=[],n=!1;for(
let r of e.split(" "))for(let o of bm(r)){let i=km(o);i&&t.push(i),n=n||(i?i.glued:Xe(o))}return{found:t,around:n}}function bm(e){return In(e)?[e]:e.replace(/([A-Za-z0-9)\].])(?=https?:\x2f\x2f)/gi,(
t,n,r)=>r<20&&/^[htps:;\x2f\\.]+$/i.test(e.slice(0,r+1))?t:`${t} `).split(/[ <>"“”«»]|[,;|](?=https?:|www\.|(?:m\.|web\.)?facebook\.|fb\.)/i)}var wm=
/https?:[\x2f\\]|fb:\x2f\x2f|(?:www|m|web|mbasic)\.(?:facebook|fb)\.com|facebook\.com|fb\.com|m\.me\x2f/i,xm=/^(?:[\p{L}\p{M}\p{N}_ ()[\]-]*[^\p{L}\p{M}\p{N}.\x2f@%\\?#&]|\d{1,3}\.)$/u,vm=
/^[\p{L}\p{M}\p{N}_ ()[\]-]*[:(=[|>]$/u;function km(e){let t=Ye(e).replace(/^\d{1,3}\.(?=(?:facebook|fb)\.com)/i,"");if(t==="")return null;if(Sm(t))return{address:t,word:e,glued:!1};let n=t.slice(0,
120).search(wm),r=t.slice(0,Math.max(n,0)),o=t.slice(n);return n>0&&(/^(?:https?|fb):/i.test(o)?xm:vm).test(r)?{address:o,word:e,glued:Xe(r)}:null}var _m=
/\.(?:com|vn|net|org|edu|gov|info|me|io|co|biz|xyz|asia|site|app|gg|watch|link|ly|us|ru|cn|kh|la)\.?$/i;function Sm(e){if(Gr.test(e)||In(e)||
/^(?:https?%3a|fb:\x2f|[\x2f\\]{2}[^\x2f\\]{1,100}\.)/i.test(e))return!0;let t=e.search(/[\x2f\\?#]|$/),n=t< e.length,r=e.slice(0,Math.min(t,300));return r.includes("@")?r[0]!=="@"&&(n||Zr(r)):Rm(
r.replace(/:\w*$/,""),n)}function Rm(e,t){return bi(e)?/^(?:www\.)?(?:facebook|fb)$/i.test(e)?t||/^www/i.test(e):/[^.]\./.test(e)?an(e)!=="other"||_m.test(e)||/^www\./i.test(e)||t&&
/\.(?!php$)[a-z]{2,}$/i.test(e):!1:/^[^\x21-\x24\x26-\x2c\x2f:-@[-^`{-~]+$/.test(e)&&(t||/[.。．｡]/.test(e))&&wi(e)}function Dc(e){if(e==null)return w("EMPTY");if(typeof e!="string"&&
typeof e!="number")return w("NOT_URL");let t=on(String(e));if(!Xe(t))return w("EMPTY");let n=Mc(t),{found:r,around:o}=zc(n),[i,s]=r;if(!i)return Nc(n);let a=s?Tm(r):$m(i,n);return n!==t&&K(a,
"SCHEME_FIXED"),o?K(a,"TEXT_AROUND"):a}function $m(e,t){let n=Hr(e.address),r=t.slice(t.indexOf(e.word)+e.word.length).trim();return n.ok&&n.kind==="profile_or_page"&&Om(e,r)?w("USERNAME_CHARS"):n}
function Om(e,t){let n=e.word.slice(e.word.lastIndexOf("/")+1);return n===e.address.slice(-n.length)&&ki(n)&&/^[\p{L}\p{M}]/u.test(t)}function Tm(e){let t=new Set,n=e.map(({address:r})=>{let o=Hr(r);
return t.add(o.ok?o.key:r),o});return t.size===1&&n[0]||w("MULTIPLE")}var Pm=
/^(?:[đd][.\x2f]?c|p?gs|ts|ths|th\.s|(?:bs\.? ?)?ck ?(?:ii?|1|2)|bs|cn|ks|ktv|ds|đd|ls|cv|dr|mrs?|ms|(?:ng|tt)ưt)(?:[.:]+\s*|\s+)/i,Cm=
/^(?:đồng chí|(?:thạc|tiến|bác|dược) s[ĩỹ]|kỹ sư|cử nhân|luật sư|ông(?! (?:thị|văn|ích) \S+$)|bà|anh|chị|cô|thầy|chú)[.:]?\s+(?=\S+\s)/i,Em=
/chủ tịch|[uủ][ỷy] viên|(?:trưởng|phó) (?:ban|phòng|trưởng)|giám đốc|hiệu trưởng|chuyên viên|kế toán|bí thư|văn phòng/,Am=
/^(?:(?:công|liên) đoàn|lđlđ|cđ(?:cs)? |công ty|ubnd|[uủ][ỷy] ban|trung tâm|bệnh viện|trường (?:th|tiểu|mầm|đại))|facebook/,Lm=/\S \S+ ?(?:[,;\x2f&+]| và | hoặc ) ?\S+ \S/,Fc=/^[-–—+*•.,;:"“ ]+/,Gc=
/[-–—.,;:"” ]+$/,ie=(e,t)=>({ok:!1,reason:e,suggest:t});function Vr(e,t,n){if(e.length>t)return ie(n);if(en(e)==="NOTHING")return ie("EMPTY");let r=Kt(e);return r&&r!=="unicode"||e.includes("\ufffd")?
ie("ENCODING",(jt(e)||{}).text):e.length<2?ie("SHORT"):void 0}var Nm=/^\p{Lu}(?:\p{Ll}+(?:\p{Lu}\p{Ll}+)*)?$/u;function Hc(e){let t=v(e),n=t.replace(/[‘’`´]/g,"'").replace(/[\u2010-\u2015\u2212]/g,
"-").slice(0,300).replace(Fc,"").replace(Gc,""),r=n;for(let c=0,u="";c<5&&r!==u;c+=1)u=r,r=r.replace(Pm,"").replace(Cm,"").replace(Fc,"");let o=r.toLowerCase(),i=Vr(t,250,"LONG")||Vr(r,250,"LONG");if(
i)return i;if(Em.test(o))return ie(/[-,;(\x2f:]/.test(r)?"OFFICE_IN_NAME":"SHIFTED");if(Am.test(o)||/[\d@]|:\x2f\x2f|www\.|\.(?:com|vn)\b/.test(o))return ie("SHIFTED");if(Lm.test(r))return ie(
"TWO_PEOPLE");if(!/^(?=.*\p{L})[\p{L}\p{M}' .-]*$/u.test(r))return ie("CHARS");if(r.length>60)return ie("LONG");let s=r.split(/[\s.'-]+/).every(c=>Nm.test(c)||c.toLowerCase()===c.toUpperCase())?r:Ea(
r),a=r===n?[]:["TITLE_STRIPPED"];return{ok:!0,name:r,suggest:s===r?void 0:s,notes:r.includes(" ")?a:[...a,"ONE_WORD"]}}var Zc="Ban Thường vụ",Uc="Ủy ban Kiểm tra",Kc="Văn phòng",jc=new Map(
Object.entries({ct:"Chủ tịch",btv:Zc,bch:"Ban Chấp hành",tb:"Trưởng Ban",pb:"Phó Ban",tgnc:"Tuyên giáo - Nữ công",ubkt:Uc,cnubkt:`Chủ nhiệm ${Uc}`,vp:Kc,cvp:`Chánh ${Kc}`,cv:"Chuyên viên",kt:
"Kế toán",gd:"Giám đốc",ht:"Hiệu trưởng",bt:"Bí thư",uv:"Ủy viên",uvtv:`Ủy viên ${Zc}`}));function Im(e){let[,t,n=""]=/^(p|uv)(.{2,6})$/.exec(e)||[],r=jc.get(e),o=r?void 0:jc.get(n);return o?
`${t==="p"?"Phó":"Ủy viên"} ${o}`:r}function Vc(e){return e.replace(/[–—]/g,"-").replace(/\bTG ?- ?NC\b/gi,"TGNC").replace(/\bP\. ?(?=C)/g,"Phó ").replace(/\bCN ?(?=UBKT)/gi,"CN").replace(
/(PCT|Phó (?:CT|Chủ tịch)) ?TT$/i,"$1 Thường trực").replace(/\p{L}[\p{L}\p{M}.]*/gu,t=>Im($(t.replace(/\./g,"")))||t)}var Mm=["CT","PCT","PCT TT","UVBTV","UVBCH","CNUBKT","TB TGNC","PTB TGNC",
"PB TGNC","TB Nữ công","CVP","PCVP","CV","Cán bộ chuyên trách","KT"].map(Vc),Bc=new Map([$,he].flatMap(e=>Mm.map(t=>[e(t),t])));function Wc(e){let t=v(e).slice(0,300).replace(Gc,""),n=Vr(t,100,
"TOO_LONG");if(n)return n;if(en(t))return ie("SHIFTED");if(!/\p{L}/u.test(t))return ie("CHARS");let r=Vc(t),o=Bc.get(he(r))||Bc.get($(r))||r,i=Pa(o,t)&&/^\p{Lu}/u.test(t)&&t!==t.toUpperCase();return{
ok:!0,name:t,suggest:i||o===t.replace(/[–—]/g,"-")||o.length>100?void 0:o,notes:[]}}function _i(e){let t=v(e),n=en(t.slice(0,1e3));return n&&n!=="NOTHING"?ie(`${n}_IN_NAME`):Vr(t,100,"TOO_LONG")||(
/[\p{L}\d]/u.test(t)?{ok:!0,name:t,notes:[]}:ie("CHARS"))}function qc(e){return _i(e)}var zm=1e3;function Xc(e){if(/^[0-9+.() -]*$/.test(e))return e.trim();let t=e.length>zm?e:e.normalize(
"NFKD").replace(/[\u0300-\u036f\u20e3]/g,"");return on(t.replace(/[\r\n]/g,"|").replace(/[\u2190-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff]/g," ")).toLowerCase().replace(/đ/g,"d").replace(
/[\u17e0-\u17e9]/g,n=>`${n.charCodeAt(0)-6112}`).replace(/[\u2010-\u2015\u2212]/g,"-")}var Yc=
/(^|[^a-z])(?:(?:so )?(?:dien thoai|di dong|dt)|co (?:quan|dinh)|(?:may )?ban|nha rieng|van phong|s?dt|(?:dt)?(?:dd|cq|nr|cd)|vp|tel|phone|mob(?:ile|i|ifone)?|hotline|zalo|vi(?:ber|ettel|na|naphone)|lien he|lh|fax|so|may|va|hoac|hay)(?![a-z])[ .:]{0,3}/g,
Jc=e=>/[a-z]/.test(e)?e.replace(Yc,"$1|").replace(Yc,"$1|"):e,Dm=/(^|[^a-z])[ ,;|-]*(?:(?:so |may )?(?:le|nhanh|noi bo)|ext(?:ension)?|x|#) ?[.:=]? ?\(?(\d{1,6})\)?$/,Fm=/(^|[^a-z]) ?\((\d{1,6})\)$/,
cn=e=>e.replace(/\D/g,"").length;function Qc(e){let t=e.slice(-40),n=Dm.exec(t),[r="",o="",i=""]=n||Fm.exec(t)||[],s=e.slice(0,e.length-r.length)+o;return r&&cn(s)>=(n?7:10)?{text:s,ext:i}:{text:e,
ext:""}}function Si(e){let t=[""],n="";for(let r of e.split(/( - |[\x2f;,&|])/)){let o=t.length-1;/^(?: - |[\x2f;,&|])$/.test(r)?n=r:cn(r)>6&&cn(t[o]||"")>6?t.push(r):t[o]+=n+r}return t.slice(0,20)}
function Ri(e,t){e=e.split("-"),t=t.split("-");for(var n=e[0].split("."),r=t[0].split("."),o=0;o<3;o++){var i=Number(n[o]),s=Number(r[o]);if(i>s)return 1;if(s>i)return-1;if(!isNaN(i)&&isNaN(
s))return 1;if(isNaN(i)&&!isNaN(s))return-1}return e[1]&&t[1]?e[1]>t[1]?1:e[1]< t[1]?-1:0:!e[1]&&t[1]?1:e[1]&&!t[1]?-1:0}var Zm={}.constructor;function Je(e){return e!=null&&e.constructor===Zm}var Um=
/^\d+$/;function $i(e){return Um.test(e)}function un(e){"@babel/helpers - typeof";return un=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},un(e)}function Wr(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function eu(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,Km(
r.key),r)}}function qr(e,t,n){return t&&eu(e.prototype,t),n&&eu(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function Km(e){var t=jm(e,"string");return un(t)=="symbol"?t:t+""}function jm(
e,t){if(un(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(un(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var Bm="1.2.0",Gm="1.7.35",tu=" ext. ",_=(function(){function e(t){Wr(this,e),Oi(t),this.metadata=t,ou.call(this,
t)}return qr(e,[{key:"getCountries",value:function(){return Object.keys(this.metadata.countries).filter(function(n){return n!=="001"})}},{key:"getCountryMetadata",value:function(n){
return this.metadata.countries[n]}},{key:"nonGeographic",value:function(){if(!(this.v1||this.v2||this.v3))return this.metadata.nonGeographic||this.metadata.nonGeographical}},{key:"hasCountry",value:
function(n){return this.getCountryMetadata(n)!==void 0}},{key:"hasCallingCode",value:function(n){if(this.getCountryCodesForCallingCode(n))return!0;if(this.nonGeographic()){if(this.nonGeographic()[
n])return!0}else{var r=this.countryCallingCodes()[n];if(r&&r.length===1&&r[0]==="001")return!0}}},{key:"isNonGeographicCallingCode",value:function(n){return this.nonGeographic()?!!this.nonGeographic(
)[n]:!this.getCountryCodesForCallingCode(n)}},{key:"country",value:function(n){return this.selectNumberingPlan(n)}},{key:"selectNumberingPlan",value:function(n,r){var o,i;if(n&&($i(n)?i=n:o=n),r&&(i=
r),o&&o!=="001"){var s=this.getCountryMetadata(o);if(!s)throw new Error("Unknown country: ".concat(o));this.numberingPlan=new nu(s,this)}else if(i){if(!this.hasCallingCode(i))throw new Error(
"Unknown calling code: ".concat(i));this.numberingPlan=new nu(this.getNumberingPlanMetadata(i),this)}else this.numberingPlan=void 0;return this}},{key:"getCountryCodesForCallingCode",value:function(
n){var r=this.countryCallingCodes()[n];if(r)return r.length===1&&r[0].length===3?void 0:r}},{key:"getCountryCodeForCallingCode",value:function(n){var r=this.getCountryCodesForCallingCode(n);if(
r)return r[0]}},{key:"getNumberingPlanMetadata",value:function(n){var r=this.getCountryCodeForCallingCode(n);if(r)return this.getCountryMetadata(r);if(this.nonGeographic()){var o=this.nonGeographic()[
n];if(o)return o}else{var i=this.countryCallingCodes()[n];if(i&&i.length===1&&i[0]==="001")return this.metadata.countries["001"]}}},{key:"countryCallingCode",value:function(){
return this.numberingPlan.callingCode()}},{key:"IDDPrefix",value:function(){return this.numberingPlan.IDDPrefix()}},{key:"defaultIDDPrefix",value:function(){return this.numberingPlan.defaultIDDPrefix(
)}},{key:"nationalNumberPattern",value:function(){return this.numberingPlan.nationalNumberPattern()}},{key:"possibleLengths",value:function(){return this.numberingPlan.possibleLengths()}},{key:
"formats",value:function(){return this.numberingPlan.formats()}},{key:"nationalPrefixForParsing",value:function(){return this.numberingPlan.nationalPrefixForParsing()}},{key:
"nationalPrefixTransformRule",value:function(){return this.numberingPlan.nationalPrefixTransformRule()}},{key:"leadingDigits",value:function(){return this.numberingPlan.leadingDigits()}},{key:
"hasTypes",value:function(){return this.numberingPlan.hasTypes()}},{key:"type",value:function(n){return this.numberingPlan.type(n)}},{key:"ext",value:function(){return this.numberingPlan.ext()}},{key:
"countryCallingCodes",value:function(){return this.v1?this.metadata.country_phone_code_to_countries:this.metadata.country_calling_codes}},{key:"chooseCountryByCountryCallingCode",value:function(n){
return this.selectNumberingPlan(n)}},{key:"hasSelectedNumberingPlan",value:function(){return this.numberingPlan!==void 0}}])})();var nu=(function(){function e(t,n){Wr(this,e),
this.globalMetadataObject=n,this.metadata=t,ou.call(this,n.metadata)}return qr(e,[{key:"callingCode",value:function(){return this.metadata[0]}},{key:"_getDefaultCountryMetadataForThisCallingCode",
value:function(){return this.globalMetadataObject.getNumberingPlanMetadata(this.callingCode())}},{key:"getDefaultCountryMetadataForRegion",value:function(){
return this._getDefaultCountryMetadataForThisCallingCode()}},{key:"IDDPrefix",value:function(){if(!(this.v1||this.v2))return this.metadata[1]}},{key:"defaultIDDPrefix",value:function(){if(!(this.v1||
this.v2))return this.metadata[12]}},{key:"nationalNumberPattern",value:function(){return this.v1||this.v2?this.metadata[1]:this.metadata[2]}},{key:"possibleLengths",value:function(){if(
!this.v1)return this.metadata[this.v2?2:3]}},{key:"_getFormats",value:function(n){return n[this.v1?2:this.v2?3:4]}},{key:"formats",value:function(){var n=this,r=this._getFormats(this.metadata)||
this._getFormats(this._getDefaultCountryMetadataForThisCallingCode())||[];return r.map(function(o){return new Hm(o,n)})}},{key:"nationalPrefix",value:function(){return this.metadata[this.v1?3:this.v2?
4:5]}},{key:"_getNationalPrefixFormattingRule",value:function(n){return n[this.v1?4:this.v2?5:6]}},{key:"nationalPrefixFormattingRule",value:function(){return this._getNationalPrefixFormattingRule(
this.metadata)||this._getNationalPrefixFormattingRule(this._getDefaultCountryMetadataForThisCallingCode())}},{key:"_nationalPrefixForParsing",value:function(){return this.metadata[this.v1?5:this.v2?6:
7]}},{key:"nationalPrefixForParsing",value:function(){return this._nationalPrefixForParsing()||this.nationalPrefix()}},{key:"nationalPrefixTransformRule",value:function(){return this.metadata[this.v1?
6:this.v2?7:8]}},{key:"_getNationalPrefixIsOptionalWhenFormatting",value:function(){return!!this.metadata[this.v1?7:this.v2?8:9]}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:
function(){return this._getNationalPrefixIsOptionalWhenFormatting(this.metadata)||this._getNationalPrefixIsOptionalWhenFormatting(this._getDefaultCountryMetadataForThisCallingCode())}},{key:
"leadingDigits",value:function(){return this.metadata[this.v1?8:this.v2?9:10]}},{key:"types",value:function(){return this.metadata[this.v1?9:this.v2?10:11]}},{key:"hasTypes",value:function(){
return this.types()&&this.types().length===0?!1:!!this.types()}},{key:"type",value:function(n){if(this.hasTypes()&&ru(this.types(),n))return new Wm(ru(this.types(),n),this)}},{key:"ext",value:
function(){return this.v1||this.v2?tu:this.metadata[13]||tu}}])})(),Hm=(function(){function e(t,n){Wr(this,e),this._format=t,this.metadata=n}return qr(e,[{key:"pattern",value:function(){
return this._format[0]}},{key:"format",value:function(){return this._format[1]}},{key:"leadingDigitsPatterns",value:function(){return this._format[2]||[]}},{key:"nationalPrefixFormattingRule",value:
function(){return this._format[3]||this.metadata.nationalPrefixFormattingRule()}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:function(){return!!this._format[4]||
this.metadata.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"nationalPrefixIsMandatoryWhenFormattingInNationalFormat",value:function(){return this.usesNationalPrefix()&&
!this.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"usesNationalPrefix",value:function(){return!!(this.nationalPrefixFormattingRule()&&!Vm.test(this.nationalPrefixFormattingRule(
)))}},{key:"internationalFormat",value:function(){return this._format[5]||this.format()}}])})(),Vm=/^\(?\$1\)?$/,Wm=(function(){function e(t,n){Wr(this,e),this.type=t,this.metadata=n}return qr(e,[{
key:"pattern",value:function(){return this.metadata.v1?this.type:this.type[0]}},{key:"possibleLengths",value:function(){if(!this.metadata.v1)return this.type[1]||this.metadata.possibleLengths()}}])})(
);function ru(e,t){switch(t){case"FIXED_LINE":return e[0];case"MOBILE":return e[1];case"TOLL_FREE":return e[2];case"PREMIUM_RATE":return e[3];case"PERSONAL_NUMBER":return e[4];case"VOICEMAIL":
return e[5];case"UAN":return e[6];case"PAGER":return e[7];case"VOIP":return e[8];case"SHARED_COST":return e[9]}}function Oi(e){if(!e)throw new Error(
"[libphonenumber-js] `metadata` argument not passed. Check your arguments.");if(!Je(e)||!Je(e.countries))throw new Error(
"[libphonenumber-js] `metadata` argument was passed but it's not a valid metadata. Must be an object having `.countries` child object property. Got ".concat(Je(e)?"an object of shape: { "+Object.keys(
e).join(", ")+" }":"a "+qm(e)+": "+e,"."))}var qm=function(t){return un(t)};function Mn(e,t){var n=new _(t);if(n.hasCountry(e))return n.selectNumberingPlan(e).countryCallingCode();throw new Error(
"Unknown country: ".concat(e))}function ou(e){var t=e.version;typeof t=="number"?(this.v1=t===1,this.v2=t===2,this.v3=t===3,this.v4=t===4):t?Ri(t,Bm)===-1?this.v2=!0:Ri(t,Gm)===-1?this.v3=!0:this.v4=
!0:this.v1=!0}function Ym(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=Xm(e))||t&&e&&
typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Xm(e,t){if(e){if(typeof e=="string")return iu(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
iu(e,t):void 0}}function iu(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function Ti(e,t){for(var n=e.slice(),r=Ym(t),o;!(o=r()).done;){var i=o.value;
e.indexOf(i)<0&&n.push(i)}return n.sort(function(s,a){return s-a})}function Rt(e,t,n){return su(e,void 0,t,n)}function su(e,t,n,r){n&&(r=new _(r.metadata),r.selectNumberingPlan(n));var o=r.type(t),i=
o&&o.possibleLengths()||r.possibleLengths();if(!i)return"IS_POSSIBLE";if(t==="FIXED_LINE_OR_MOBILE"){if(!r.type("FIXED_LINE"))return su(e,"MOBILE",n,r);var s=r.type("MOBILE");s&&(i=Ti(i,
s.possibleLengths()))}else if(t&&!o)return"INVALID_LENGTH";var a=e.length,c=i[0];return c===a?"IS_POSSIBLE":c>a?"TOO_SHORT":i[i.length-1]< a?"TOO_LONG":i.indexOf(a,1)>=0?"IS_POSSIBLE":
"INVALID_LENGTH"}function Pi(e,t,n){t===void 0&&(t={});var r=new _(n);if(t.v2){if(!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.country||
e.countryCallingCode)}else{if(!e.phone)return!1;if(e.country){if(!r.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));r.selectNumberingPlan(e.country)}else{if(
!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.countryCallingCode)}}if(r.possibleLengths())return Jm(e.phone||e.nationalNumber,r);if(
e.countryCallingCode&&r.isNonGeographicCallingCode(e.countryCallingCode))return!0;throw new Error('Missing "possibleLengths" in metadata. Perhaps the metadata has been generated before v1.0.18.')}
function Jm(e,t){return Rt(e,void 0,t)==="IS_POSSIBLE"}function te(e,t){return e=e||"",new RegExp("^(?:"+t+")$").test(e)}function Qm(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e[
"@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=eh(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[
r++]}}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function eh(e,t){if(e){if(
typeof e=="string")return au(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?au(e,t):void 0}}function au(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}var th=["MOBILE",
"PREMIUM_RATE","TOLL_FREE","SHARED_COST","VOIP","PERSONAL_NUMBER","PAGER","UAN","VOICEMAIL"];function $t(e,t,n){if(t=t||{},!(!e.country&&!e.countryCallingCode)){var r=new _(n);r.selectNumberingPlan(
e.country||e.countryCallingCode);var o=t.v2?e.nationalNumber:e.phone;if(te(o,r.nationalNumberPattern())){if(Ci(o,"FIXED_LINE",r))return r.type("MOBILE")&&r.type("MOBILE").pattern()===""||!r.type(
"MOBILE")||Ci(o,"MOBILE",r)?"FIXED_LINE_OR_MOBILE":"FIXED_LINE";for(var i=Qm(th),s;!(s=i()).done;){var a=s.value;if(Ci(o,a,r))return a}}}}function Ci(e,t,n){var r=n.type(t);return!r||!r.pattern()||
r.possibleLengths()&&r.possibleLengths().indexOf(e.length)<0?!1:te(e,r.pattern())}function Ei(e,t,n){t=t||{};var r=new _(n);if(r.selectNumberingPlan(e.country||e.countryCallingCode),r.hasTypes(
))return $t(e,t,r.metadata)!==void 0;var o=t.v2?e.nationalNumber:e.phone;return te(o,r.nationalNumberPattern())}var nh=/^[A-Z]{2}$/;function Ai(e){return nh.test(e)}var rh=!1;function Li(e,t){var n,r,
o=new _(t);return Ai(e)?(n=e,o.selectNumberingPlan(n),r=o.countryCallingCode()):(r=e,rh&&o.isNonGeographicCallingCode(r)&&(n="001")),{country:n,callingCode:r}}function Ni(e,t,n){var r=new _(n),o=
r.getCountryCodesForCallingCode(e);return o?o.filter(function(i){return oh(t,i,n)}):[]}function oh(e,t,n){var r=new _(n);return r.selectNumberingPlan(t),r.numberingPlan.possibleLengths().indexOf(
e.length)>=0}var cu=3,uu="0-9０-９٠-٩۰-۹",ih="-‐-―−ー－",sh="／/",ah="．.",ch=" \u00a0\u00ad\u200b\u2060\u3000",uh="()（）［］\\[\\]",lh="~⁓∼～",lu="".concat(ih).concat(sh).concat(ah).concat(ch).concat(
uh).concat(lh);var dh=new RegExp("(["+uu+"])");function Ii(e,t,n,r){if(t){var o=new _(r);o.selectNumberingPlan(t||n);var i=new RegExp(o.IDDPrefix());if(e.search(i)===0){e=e.slice(e.match(i)[
0].length);var s=e.match(dh);if(!(s&&s[1]!=null&&s[1].length>0&&s[1]==="0"))return e}}}function Mi(e,t){if(e&&t.numberingPlan.nationalPrefixForParsing()){var n=new RegExp(
"^(?:"+t.numberingPlan.nationalPrefixForParsing()+")"),r=n.exec(e);if(r){var o,i,s=r.length-1,a=s>0&&r[s];if(t.nationalPrefixTransformRule()&&a)o=e.replace(n,t.nationalPrefixTransformRule()),s>1&&(i=
r[1]);else{var c=r[0];o=e.slice(c.length),a&&(i=r[1])}var u;if(a){var l=e.indexOf(r[1]),d=e.slice(0,l);d===t.numberingPlan.nationalPrefix()&&(u=t.numberingPlan.nationalPrefix())}else u=r[0];return{
nationalNumber:o,nationalPrefix:u,carrierCode:i}}}return{nationalNumber:e}}function ph(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);
if(Array.isArray(e)||(n=fh(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function fh(e,t){if(e){if(typeof e=="string")return du(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
du(e,t):void 0}}function du(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function zi(e,t,n){for(var r=new _(n),o=ph(t),i;!(i=o()).done;){var s=i.value;
if(r.selectNumberingPlan(s),r.leadingDigits()){if(e&&e.search(r.leadingDigits())===0)return s}else if($t({phone:e,country:s},void 0,r.metadata))return s}}var mh=!1;function Di(e,t){var n=
t.nationalNumber,r=t.metadata;if(mh&&r.isNonGeographicCallingCode(e))return"001";var o=r.getCountryCodesForCallingCode(e);if(o)return o.length===1?o[0]:zi(n,o,r.metadata)}function Yr(e,t,n){var r=Mi(
e,n),o=r.carrierCode,i=r.nationalNumber;if(i!==e){if(!hh(e,i,n))return{nationalNumber:e};if(n.numberingPlan.possibleLengths()&&(t||(t=Di(n.numberingPlan.callingCode(),{nationalNumber:i,metadata:n})),
!gh(i,t,n)))return{nationalNumber:e}}return{nationalNumber:i,carrierCode:o}}function hh(e,t,n){return!(te(e,n.nationalNumberPattern())&&!te(t,n.nationalNumberPattern()))}function gh(e,t,n){switch(Rt(
e,t,n)){case"TOO_SHORT":case"INVALID_LENGTH":return!1;default:return!0}}function Fi(e,t,n,r,o){if(!(t||n||r))return{number:e};var i=t||n?Mn(t||n,o):r;if(e.indexOf(i)===0){var s=new _(o);
s.selectNumberingPlan(t||n||r);var a=e.slice(i.length),c=Yr(a,void 0,s),u=c.nationalNumber,l=Yr(e,void 0,s),d=l.nationalNumber;if(!te(d,s.nationalNumberPattern())&&te(u,s.nationalNumberPattern())||Rt(
d,void 0,s)==="TOO_LONG")return{countryCallingCode:i,number:a}}return{number:e}}function Zi(e,t,n,r,o){if(!e)return{};var i;if(e[0]!=="+"){var s=Ii(e,t||n,r,o);if(s&&s!==e)i=!0,e="+"+s;else{if(t||n||
r){var a=Fi(e,t,n,r,o),c=a.countryCallingCode,u=a.number;if(c)return{countryCallingCodeSource:"FROM_NUMBER_WITHOUT_PLUS_SIGN",countryCallingCode:c,number:u}}return{number:e}}}if(e[1]==="0")return{};
for(var l=new _(o),d=2;d-1<=cu&&d<=e.length;){var p=e.slice(1,d);if(l.hasCallingCode(p))return l.selectNumberingPlan(p),{countryCallingCodeSource:i?"FROM_NUMBER_WITH_IDD":"FROM_NUMBER_WITH_PLUS_SIGN",
countryCallingCode:p,number:e.slice(d)};d++}return{}}function Ui(e){return e.replace(new RegExp("[".concat(lu,"]+"),"g")," ").trim()}var yh=/(\$\d)/;function Ki(e,t,n){var r=n.useInternationalFormat,
o=n.withNationalPrefix,i=n.carrierCode,s=n.metadata,a=e.replace(new RegExp(t.pattern()),r?t.internationalFormat():o&&t.nationalPrefixFormattingRule()?t.format().replace(yh,
t.nationalPrefixFormattingRule()):t.format());return r?Ui(a):a}var bh=/^[\d]+(?:[~\u2053\u223C\uFF5E][\d]+)?$/;function ji(e,t,n){var r=new _(n);if(r.selectNumberingPlan(e||t),r.defaultIDDPrefix(
))return r.defaultIDDPrefix();if(bh.test(r.IDDPrefix()))return r.IDDPrefix()}function pu(e){var t=e.number,n=e.ext;if(!t)return"";if(t[0]!=="+")throw new Error(
'"formatRFC3966()" expects "number" to be in E.164 format.');return"tel:".concat(t).concat(n?";ext="+n:"")}var fu={formatExtension:function(t,n,r){return"".concat(t).concat(r.ext()).concat(n)}};
function Gi(e,t,n,r){n?n=vh({},fu,n):n=fu;var o=new _(r);if(e.country&&e.country!=="001"){if(!o.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));o.selectNumberingPlan(
e.country)}else if(e.countryCallingCode)o.selectNumberingPlan(e.countryCallingCode);else return e.phone||"";var i=o.countryCallingCode(),s=n.v2?e.nationalNumber:e.phone,a;switch(t){case"NATIONAL":
return s?(a=Xr(s,e.carrierCode,"NATIONAL",o,n),Bi(a,e.ext,o,n.formatExtension)):"";case"INTERNATIONAL":return s?(a=Xr(s,null,"INTERNATIONAL",o,n),a="+".concat(i," ").concat(a),Bi(a,e.ext,o,
n.formatExtension)):"+".concat(i);case"E.164":return"+".concat(i).concat(s);case"RFC3966":return pu({number:"+".concat(i).concat(s),ext:e.ext});case"IDD":if(!n.fromCountry)return;var c=xh(s,
e.carrierCode,i,n.fromCountry,o);return c?Bi(c,e.ext,o,n.formatExtension):void 0;default:throw new Error('Unknown "format" argument passed to "formatNumber()": "'.concat(t,'"'))}}function Xr(e,t,n,r,
o){var i=wh(r.formats(),e);return i?Ki(e,i,{useInternationalFormat:n==="INTERNATIONAL",withNationalPrefix:!(i.nationalPrefixIsOptionalWhenFormattingInNationalFormat()&&o&&o.nationalPrefix===!1),
carrierCode:t,metadata:r}):e}function wh(e,t){return kh(e,function(n){if(n.leadingDigitsPatterns().length>0){var r=n.leadingDigitsPatterns()[n.leadingDigitsPatterns().length-1];if(t.search(
r)!==0)return!1}return te(t,n.pattern())})}function Bi(e,t,n,r){return t?r(e,t,n):e}function xh(e,t,n,r,o){var i=Mn(r,o.metadata);if(i===n){var s=Xr(e,t,"NATIONAL",o);return n==="1"?n+" "+s:s}var a=
ji(r,void 0,o.metadata);if(a)return"".concat(a," ").concat(n," ").concat(Xr(e,null,"INTERNATIONAL",o))}function vh(){for(var e=1,t=arguments.length,n=new Array(t),r=0;r< t;r++)n[r]=arguments[r];for(;
e< n.length;){if(n[e])for(var o in n[e])n[0][o]=n[e][o];e++}return n[0]}function kh(e,t){for(var n=0;n< e.length;){if(t(e[n]))return e[n];n++}}function zn(e){"@babel/helpers - typeof";return zn=
typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":
typeof t},zn(e)}function mu(e,t){var n=Object.keys(e);if(Object.getOwnPropertySymbols){var r=Object.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return Object.getOwnPropertyDescriptor(e,
o).enumerable})),n.push.apply(n,r)}return n}function hu(e){for(var t=1;t< arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?mu(Object(n),!0).forEach(function(r){_h(e,r,n[r])}):
Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(n)):mu(Object(n)).forEach(function(r){Object.defineProperty(e,r,Object.getOwnPropertyDescriptor(n,r))})}
return e}function _h(e,t,n){return(t=yu(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}function Sh(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function gu(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,yu(
r.key),r)}}function Rh(e,t,n){return t&&gu(e.prototype,t),n&&gu(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function yu(e){var t=$h(e,"string");return zn(t)=="symbol"?t:t+""}function $h(
e,t){if(zn(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(zn(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var Hi=(function(){function e(t,n,r){if(Sh(this,e),!t)throw new TypeError("First argument is required");if(
typeof t!="string")throw new TypeError("First argument must be a string");if(t[0]==="+"&&!n)throw new TypeError("`metadata` argument not passed");if(Je(n)&&Je(n.countries)){r=n;var o=t;if(!Oh.test(
o))throw new Error('Invalid `number` argument passed: must consist of a "+" followed by digits');var i=Zi(o,void 0,void 0,void 0,r),s=i.countryCallingCode,a=i.number;if(n=a,t=s,!n)throw new Error(
"Invalid `number` argument passed: too short")}if(!n)throw new TypeError("`nationalNumber` argument is required");if(typeof n!="string")throw new TypeError(
"`nationalNumber` argument must be a string");Oi(r);var c=Li(t,r),u=c.country,l=c.callingCode;this.country=u,this.countryCallingCode=l,this.nationalNumber=n,this.number=
"+"+this.countryCallingCode+this.nationalNumber,this.getMetadata=function(){return r}}return Rh(e,[{key:"setExt",value:function(n){this.ext=n}},{key:"getPossibleCountries",value:function(){
return this.country?[this.country]:Ni(this.countryCallingCode,this.nationalNumber,this.getMetadata())}},{key:"isPossible",value:function(){return Pi(this,{v2:!0},this.getMetadata())}},{key:"isValid",
value:function(){return Ei(this,{v2:!0},this.getMetadata())}},{key:"isNonGeographic",value:function(){var n=new _(this.getMetadata());return n.isNonGeographicCallingCode(this.countryCallingCode)}},{
key:"isEqual",value:function(n){return this.number===n.number&&this.ext===n.ext}},{key:"getType",value:function(){return $t(this,{v2:!0},this.getMetadata())}},{key:"format",value:function(n,r){
return Gi(this,n,r?hu(hu({},r),{},{v2:!0}):{v2:!0},this.getMetadata())}},{key:"formatNational",value:function(n){return this.format("NATIONAL",n)}},{key:"formatInternational",value:function(n){
return this.format("INTERNATIONAL",n)}},{key:"getURI",value:function(n){return this.format("RFC3966",n)}}])})();var Oh=/^\+\d+$/;var bu={version:4,country_calling_codes:{"84":["VN"]},countries:{VN:[
"84","00","[12]\\d{9}|[135-9]\\d{8}|[16]\\d{6,7}|7\\d{6}",[7,8,9,10],[["(\\d{4})(\\d{4,6})","$1 $2",["1(?:2[02]|[89])"],0,1],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["1[26]|6"],"0$1",1],[
"(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[1357-9]"],"0$1",1],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["2[48]"],"0$1",1],["(\\d{3})(\\d{4})(\\d{3})","$1 $2 $3",["2"],"0$1",1]],"0",0,0,0,0,0,[[
"2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\\d{7}",[10]],[
"121[0-3]\\d{5}|(?:1[46]0|(?:3\\d|7[06-9])\\d|5(?:[1689]\\d|2[238]|59)|8(?:[1-8]\\d|9[6-9])|9(?:[0-8]\\d|9[013-9]))\\d{6}",[9]],["1800\\d{4,6}|12(?:0[13]|28)\\d{4}",[8,9,10]],["1900\\d{4,6}",[8,9,
10]],0,0,["[17]99\\d{4}|69\\d{5,6}",[7,8]],0,["672\\d{6}",[9]]]]},nonGeographic:{}};var wu=bu,xu={version:wu.version,country_calling_codes:{84:["VN"]},countries:{VN:wu.countries.VN},nonGeographic:{}};
function vu(...e){let t=new Map;for(let n of e){let[r="",...o]=n.split(/\W+/);o.forEach((i,s)=>t.set(i,`${Number(r)+s}`))}return t}var ku=vu("32: 162 163 164 165 166 167 168 169","56: 186","58: 188",
"59: 199","70: 120","76: 126 122 128 121","81: 127 129 123 124 125"),_u=vu("203: 33 240 25 26 27 280 281","212: 22 231 20 230 29","220: 320 321 241","225: 31 351 36 350 30",
"232: 52 53 54 510 511 37 38 39","24: 4","28: 8","251: 61 62","254: 64 55 56 57 58 68 60 501 500 63","269: 59 70 651 72 73 650 75 66 67","290: 780 781 710 711 74","296: 76 77","299: 79"),Su=e=>Vi(e)&&
e.length===11?`0${ku.get(e.slice(1,4))}${e.slice(4)}`:"",Vi=e=>ku.has(e.slice(1,4));function Wi(e){let t=[1,2,3].map(r=>e.slice(1,1+r)).find(r=>_u.has(r))||"";return e.length===(t.length===1?10:
t.length+8)&&/[2-8]/.test(e.charAt(1+t.length))?t:""}var Ru=(e,t)=>`0${_u.get(t)}${e.slice(1+t.length)}`;var ne=e=>({ok:!1,reason:e}),Ph=/^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])/,Tu=
/^(\d)\1{6,}$|(\d)\2{7}$|^0?(?:123456789|987654321)/,Ch=/^0?1[89]00\d{0,6}$|^1[01]\d{1,3}$/;function Jr(e){let t=/^[ (]*(?:\+|00)/.test(e),n=e.replace(/\D/g,"").replace(/^00(?=[1-9])/,"");if(Tu.test(
n))return ne("FAKE");if(Ch.test(n))return ne("SERVICE_NUMBER");let r=/^84/.test(n)&&(t||n.length>10),o=r?n.slice(2):n;if(o[0]==="0"||r)return Ou(o[0]==="0"?o:`0${o}`,$u(e,r));if(t)return ne(
o.length<7?"TOO_SHORT":"FOREIGN");if(o.length<9)return ne(/^[2-8].{6}/.test(o)?"NO_PREFIX":"TOO_SHORT");let i=Ou(`0${o}`,$u(e,r));return i.ok&&i.kind==="valid"&&i.notes.unshift("LEADING_ZERO_ADDED"),
i}function $u(e,t){let n=e.match(/\(?\d+/g)||[];return t&&/^\(?(?:00)?84$/.test(n[0]||"")&&n.shift(),/^\(?0$/.test(n[0]||"")&&n.shift(),n.map((r,o)=>o?r:r.replace(/^(\(?)(?=[1-9])/,"$10"))}
function Ou(e,t){let n=qi(e,"valid")||qi(Su(e),"convertible","OLD_11_DIGIT")||Eh(e,t)||ne(Lh(e));return n.ok&&n.kind==="valid"&&n.type==="mobile"&&(Ph.test(e)||n.notes.push("UNKNOWN_PREFIX"),Ah(e,t)&&
n.notes.push("AMBIGUOUS_OLD_AREA")),Tu.test(e)?ne("FAKE"):n}function qi(e,t,...n){if(!/^0(?:2\d|[35789])\d{8}$/.test(e))return null;let r=new Hi(`+84${e.slice(1)}`,xu),o=r.getType(),i=o==="MOBILE"?
"mobile":o==="FIXED_LINE"?"landline":null;return i&&{ok:!0,kind:t,type:i,e164:r.number,display:r.formatNational(),notes:n}}function Eh(e,t){let n=Wi(e),r=!/^2/.test(n)||Pu(n,t)||e[n.length+1]==="3"&&(
t[0]||"").length>5;return n&&n!=="8"&&r?qi(Ru(e,n),"convertible","OLD_AREA_CODE"):null}var Pu=(e,t)=>(t[0]||"").replace("(","")===`0${e}`;function Ah(e,t){let n=Wi(e);return!n||!Pu(n,t)?!1:n==="8"||
/^\(/.test(t[0]||"")||e[3]==="3"&&/^3-(?:7|1-|4-3$)/.test(t.map(r=>r.length).join("-"))}function Lh(e){let t=e[1]||"";if(/[01]/.test(t)&&e.length>8&&e.length<12&&!Vi(e))return"PREFIX";let n=e.length-(
/[12]/.test(t)?11:10);return n<0?"TOO_SHORT":n>0?"TOO_LONG":t==="2"?"AREA_CODE":"PREFIX"}function Dn(e){if(e==null)return ne("EMPTY");if(typeof e!="string"&&typeof e!="number")return ne("CHARS");
let t=Xc(String(e)).replace(/^(\d{9,12})\.0$/,"$1");return/[a-z0-9]|[^\x00-\x7f]/.test(t)?/^[+-]?\d+([.,]\d+)? ?e ?[+-]?\d{1,3}$/.test(t)?ne("SCIENTIFIC"):zh(Si(t).reduce((n,r)=>n.concat(Nh(r)),[])):
ne("EMPTY")}function Nh(e){let{text:t,ext:n}=Qc(e),r=Jc(t);if(/[^\d .()+\-\x2f,;:&|[\]'"=!?]/.test(r))return[ne(Ih(r)?"LETTER_FOR_DIGIT":"CHARS")];let o=Si(r),i=o.length>1?o.map(Jr):Mh(r),s=i[
i.length-1];return s&&s.ok&&n?[...i.slice(0,-1),{...s,display:`${s.display} (máy lẻ ${n})`,ext:n}]:i}var Ih=e=>/^[\d .()+\-\x2f,;:&|oli\u043e\u03bf]*$/.test(e)&&cn(e)>5;function Mh(e){
return e.length<80&&cn(e)>15&&Cu(e.match(/\+?\d+/g)||[])||[Jr(e)]}function Cu(e){if(e.length===0)return[];for(let t=1;t<=5&&t<=e.length;t++){let n=Jr(e.slice(0,t).join(" ")),r=n.ok?Cu(e.slice(t)):
null;if(r)return[n,...r]}return null}function zh(e){let[t=ne("EMPTY")]=e;if(e.length<2||t.ok&&e.every(r=>r.ok&&r.e164===t.e164))return t;let n=[];for(let r of e)r.ok&&!n.includes(r.e164)&&n.push(
r.e164);return n.length?{ok:!1,reason:"MULTIPLE",parts:n}:ne("MULTIPLE")}var Dh={[k.page]:["pageName","address","name","office","phone","email"],[k.group]:["pageName","address","name","office",
"phone","email"],[k.person]:["accountName","address","name","office","phone","email"],[k.none]:["reason"]},Fh=(e,t)=>{var n;return t==="kind"||Dh[(n=He(e))!=null?n:k.page].includes(t)},Zh=e=>He(
e)===k.none?["kind","reason"]:U,Yi=(e,t)=>({key:e,with:t}),Ze=(e,t,n={},r)=>({field:e,level:"fault",problem:Yi(t,r),...n}),Fn=(e,t)=>({field:e,level:"ask",problem:Yi("account.ask",{value:t}),suggest:
t}),ln=(e,t,n)=>({field:e,level:"note",problem:Yi(t,n)});function Uh(e){let t=Dc(e);return t.ok?{value:t.canonical,key:t.key,addressKind:t.kind,findings:t.notes.map(n=>ln("address",
`address.note.${n}`))}:{value:v(e),findings:[Ze("address",`address.${t.reason}`),...t.suggest?[Fn("address",t.suggest)]:[]]}}function Kh(e){var n;let t=Dn(e);return t.ok?{value:t.display,key:t.e164,
findings:t.notes.map(r=>ln("phone",`phone.note.${r}`))}:{value:v(e),findings:[Ze("phone",`phone.${t.reason}`),...((n=t.parts)!=null?n:[]).map(r=>Fn("phone",jh(r)))]}}var jh=e=>{let t=Dn(e);
return t.ok?t.display:e};function Bh(e){var r;let t=Lr(e),n=t.suggest?[Fn("email",t.suggest)]:[];return t.ok?{value:t.email,key:t.key,findings:[...n,...t.notes.map(o=>ln("email",`email.note.${o}`))]}:
{value:v(e),findings:[Ze("email",`email.${t.reason}`),...n,...((r=t.parts)!=null?r:[]).map(o=>Fn("email",o))]}}var Qr=(e,t)=>n=>{let r=t(n),o=r.suggest?[Fn(e,r.suggest)]:[];return r.ok?{value:r.name,
findings:[...o,...r.notes.map(i=>ln(e,`person.note.${i}`))]}:{value:v(n),findings:[Ze(e,`person.${r.reason}`),...o]}};function Gh(e){let t=v(e);return{value:t,findings:t.length>500?[Ze("reason",
"account.reasonLong")]:[]}}function Hh(e){let t=He(e);return t?{value:t,findings:[]}:{value:v(e),findings:[Ze("kind","account.kindUnknown",{},{text:v(e)})]}}var Vh={kind:Hh,accountName:Qr(
"accountName",qc),pageName:Qr("pageName",_i),address:Uh,name:Qr("name",Hc),office:Qr("office",Wc),phone:Kh,email:Bh,reason:Gh},Wh=["accountName","pageName","name","office","reason"];function qh(e,t,
n){if(!v(t))return Fh(n,e)?e==="kind"||e==="reason"?{value:"",findings:[Ze(e,`account.${e}`)]}:{value:"",findings:[Ze(e,"account.required",{},{label:ee(e)})]}:{value:"",findings:[]};let r=Wh.includes(
e)?jt(t):void 0;return r?{value:t,findings:[Ze(e,"account.legacyText",{suggest:r.text},{text:r.text})]}:Vh[e](t)}function Yh(e,t){let n=(r,o)=>[{...ln("kind",r),level:"ask",suggest:o,setField:"kind"}
];return t==="group"&&e!==k.group?n("account.addressIsGroup",k.group):e===k.group&&t&&!["group","share"].includes(t)?[ln("address","account.groupAddress")]:t==="page"&&e===k.person?n(
"account.addressIsPage",k.page):[]}function Ot(e){var i,s,a,c,u;let t=(i=He(e.kind))!=null?i:"",n=Zh(t),r={};for(let l of U)r[l]=n.includes(l)?qh(l,e[l],t):{value:v(e[l]),findings:[]};let o={};for(
let l of U)o[l]=r[l].value;return{values:o,findings:[...U.flatMap(l=>r[l].findings),...Yh(t,r.address.addressKind)],addressKey:(s=r.address.key)!=null?s:"",phoneKey:(a=r.phone.key)!=null?a:"",
emailKey:(c=r.email.key)!=null?c:"",addressKind:(u=r.address.addressKind)!=null?u:""}}var Xh=new Map(Object.entries({ldld:"lien doan lao dong",cdcs:"cong doan co so",cdn:"cong doan nganh",cdvc:
"cong doan vien chuc",cd:"cong doan",cti:"cong ti",ct:"cong ti",h:"huien",tx:"thi xa",tp:"thanh pho",it:"i te",va:"",thpt:"trung hoc pho thong",thcs:"trung hoc co so",ttit:"trung tam i te",ubnd:
"ui ban nhan dan",mtv:"mot thanh vien",tnhh:"trach nhiem huu han",cp:"co phan",bv:"benh vien"})),TS=new Set("lien doan lao dong cong co so nganh tinh huien".split(" "));function Xi(e,t=new Map){
return[].concat(...e.split(/\s+/).map(n=>{let r=t.get(n);if(r)return r;let i=$(n).replace(/y/g,"i").replace(/\b([a-z])\.(?=[a-z]\b)/g,"$1").split(/[^a-z0-9]+/).map(s=>{let a=Xh.get(s);
return a===void 0?s:a}).join(" ").split(" ").filter(Boolean);return t.set(n,i),i}))}var eo={accountName:"Trương Thanh Dũng",pageName:"Công đoàn tỉnh Trà Vinh",key:"u:ldldtravinh",name:
"Trương Thanh Dũng",phone:"+84918544418",email:"ldldtravinh@yahoo.com.vn"},Qi=(e="")=>$(v(e));function Jh(e){if(/^\s*v[íi] ?d[ụu]/i.test(e.accountName||e.pageName||""))return!0;let t=e.key===eo.key,n=
e.phone===eo.phone,r=e.email===eo.email;if(!t&&!n&&!r)return!1;let o=["accountName","pageName","name"].filter(i=>Qi(e[i])===Qi(eo[i]));return n&&r||t&&o.includes("pageName")||o.length+Number(
t)+Number(n)+Number(r)>3}function to(e,t){let n=new Map;for(let r of e){let o=t(r)||"",i=n.get(o);i?i.push(r):o&&n.set(o,[r])}return[...n.values()].filter(r=>r.length>1)}var Ji=e=>[...new Set(e.map(
t=>t.unit.trim()))],Qh=["trang","fan ?page","page","facebook","fb","nhom","group","chinh thuc","official","lien doan lao dong","cong doan(?: co so| nganh)?"],eg=new RegExp(` (?:${Qh.join("|")})(?= )`,
"g"),es=/^(?:huien|thi xa|thanh pho) /;function tg(e){let t=new Map,n=new Map,r=new Map,o=s=>` ${Xi(s,t).join(" ")} `.replace(eg,"").replace(/ tinh [a-z ]{2,30}$/," ").trim(),i=(s,a)=>{s&&r.set(s,(
r.get(s)||new Set).add(a))};for(let s of e){let a=s.code.trim(),c=o(s.name),u=/ tinh ([a-z ]{2,30})$/.exec(Xi(s.name,t).join(" "));n.set(a,c),i(c,a),es.test(c)&&i(c.replace(es,""),a),u&&i(u[1],"")}
return{coreOf:o,own:n,units:r}}function ng(e,{coreOf:t,own:n,units:r}){let o=e.unit.trim(),i=n.get(o),s=t(v(e.pageName||e.accountName)),a=[...r.get(s)||[]],c=i===void 0||!es.test(s)&&
` ${i} `.includes(` ${s} `);return a.length===1&&a[0]!==o&&!c?a[0]:void 0}function Eu(e,t){let n=new Map(t.map(({code:a,name:c})=>[a.trim(),c.trim()])),r=tg(t),o=[],i=[],s=(a,c,u,l,d=Ji(u))=>{let p=
d.map(m=>n.get(m)||m),f=p.slice(0,5).join("; ")+(d.length>5?"; …":"");o.push({rowIds:u.map(m=>m.rowId),units:d,level:c,problem:{key:`across.${a}`,with:{units:f,count:u.length,other:p[1]||""},field:l}}
)};for(let a of e){if(Jh(a)){s("SAMPLE_ROW","fix",[a]);continue}i.push(a),(a.kind==="share"||/^s:/.test(a.key||""))&&s("SHARE_LINK","note",[a],"address");let c=ng(a,r);c&&s("OTHER_UNIT","question",[
a],a.pageName?"pageName":"accountName",[a.unit.trim(),c])}for(let a of to(i,c=>c.key)){Ji(a).length>1&&s("SAME_ADDRESS","question",a,"address");for(let c of to(a,u=>u.unit.trim()))s("REPEATED","fix",
c,"address")}for(let a of to(i,c=>c.key&&c.pageName&&(c.phone||c.email)&&`${Qi(c.pageName)}\n${c.phone||c.email}`))new Set(a.map(c=>c.key)).size>1&&s("PERHAPS_SAME","note",a,"address");for(let[a,c]of[
["phone","MANY_PHONE"],["email","MANY_EMAIL"]])for(let u of to(i,l=>l[a]))(u.length>2||Ji(u).length>1)&&s(c,"note",u,a);return o}function rg(e,t){return e.length===0?Sr[t].withoutRows:e.some(
n=>n.hasFault||n.review==="returned")?y.fix:e.every(n=>n.isNone)?y.none:e.every(n=>n.review==="passed")?y.approved:y.reported}function Au(e,t,n,r,o,i){let s=rg(e,t),a=s!==y.missing&&s!==y.fix&&s!=="",
c=e.reduce((d,p)=>p.updated>d?p.updated:d,""),u=e.length===0?"":n||(a?c||o:""),l=s===""?"":ga(r,u,i);return{status:s,timeliness:l,count:e.filter(d=>!d.isNone).length,first:u,updated:c,order:og(s,l)}}
function og(e,t){let n={[y.missing]:0,[y.fix]:10,[y.reported]:20,[y.none]:30,[y.approved]:40,"":50},r={[S.overdue]:0,[S.late]:1,[S.grace]:2,[S.open]:3,[S.onTime]:4,"":5};return n[e]+r[t]}var Ue=(e,t,
n,r,o)=>({label:e,initial:t,help:n,read:i=>{let s=o(i.trim());return s===void 0?gt({key:"letter.setting",with:{label:e,text:i.trim(),want:r}}):Ie(s)}}),Lu="Có",ig="Không",ts=(e,t,n)=>Ue(e,t,n,
"Có hoặc Không",r=>/^(co|x|true|1)$/.test($(r))?!0:/^(khong|false|0|)$/.test($(r))?!1:void 0),no=(e,t,n,r,o)=>Ue(e,t,n,`một số từ ${r} đến ${o}`,i=>{let s=/^\d{1,4}(?= *(?:h|giờ|:00)?$)/i.exec(i);
return s&&+s[0]>=r&&+s[0]<=o?+s[0]:void 0}),ro=e=>e.split(/[,;\n]/).map(t=>t.trim()).filter(Boolean);function Mu(e,t,n,r,o){let i=new Set;for(let s of ro(e)){let a=s.split(t).map(n),c=a[0],u=a[
a.length-1],l=c===void 0||u===void 0||a.length>2?0:r(c,u);if(l<1||l>61)return;for(let d=0;d< l;d+=1)i.add(o(c,d))}return[...i].sort()}var sg=["cn","hai","ba","tu","nam","sau","bay"];function ag(e){
let t=$(e).replace(/^(thu |t(?=\d))/,"").replace("chu nhat","cn"),n=/^[2-7]$/.test(t)?+t-1:sg.indexOf(t);return n<0?void 0:n}var cg=e=>e?Mu(e,/\s*[-–]\s*|\s+đến\s+/i,ag,(t,n)=>(n-t+7)%7+1,(t,n)=>(
t+n)%7):void 0,ug=e=>Mu(e,/\s+(?:-|–|đến)\s+/i,Ae,(t,n)=>J(t,n)+1,Z),Nu="thứ Hai đến thứ Sáu",Iu="02/09/2019, 04/02/2019 - 08/02/2019",oo={lettersOn:ts("Gửi thư tự động",ig,
"Đề nghị bật, tắt ở mục Thư… của menu."),lettersFrom:Ue("Gửi thư từ ngày","","Để trống thì không thư nào được gửi.","ngày như 15/10/2018",e=>e?Ae(e):""),milestones:Ue("Nhắc trước hạn (số ngày)",
"14, 7, 3, 1","Trúng ngày nghỉ thì chuyển sang ngày làm việc gần nhất.","như 14, 7, 3, 1",e=>ro(e).every(t=>/^\d{1,2}$/.test(t))?[...new Set(ro(e).map(Number))].sort((t,n)=>n-t):void 0),sendHour:no(
"Giờ gửi thư","8","Google gửi trong vòng một giờ kể từ giờ này.",6,17),sendDays:Ue("Ngày gửi trong tuần",Nu,"Các ngày được gửi thư.",`như ${Nu}`,cg),holidays:Ue("Ngày nghỉ","",
`Ngày lễ, Tết không gửi thư. Ví dụ: ${Iu}.`,`như ${Iu}`,ug),senderName:Ue("Tên người gửi thư","","Để trống thì dùng tên bộ phận phụ trách.","",e=>e),replyTo:Ue("Email nhận trả lời","",
"Để trống thì thư trả lời về người gửi.","một địa chỉ email",e=>e?ge([e])[0]:""),unitCap:no("Số thư tối đa cho một đơn vị","12","Trong một đợt, không kể thư cảm ơn.",1,99),overdueWeeks:no(
"Số tuần nhắc sau hạn","4","Mỗi tuần một thư cho đơn vị còn thiếu. 0: không nhắc.",0,52),digests:ts("Gửi thư cho cấp trên",Lu,"Danh sách đơn vị trực thuộc còn thiếu, ở mỗi mốc nhắc."),thanks:ts(
"Gửi thư cảm ơn",Lu,"Một thư sau khi đơn vị báo cáo đầy đủ."),quotaReserve:no("Để dành hạn mức mỗi ngày","10","Số người nhận, cho thư khác của người gửi.",0,1e3),testTo:Ue(
"Chế độ thử: gửi mọi thư đến","","Trong thư có ghi người nhận thật. Để trống để gửi thật.","",ro)};var dn=(e,t,n)=>({label:e,initial:t,help:n,read:r=>Ie(r.trim())}),zu=(e,t,n)=>({label:e,help:t,
initial:"",read:r=>r.trim()?fg(Ae(r),{key:"setting.day",with:{label:e,text:r}}):n?gt({key:"setting.empty",with:{label:e}}):Ie("")}),lg=(e,t,n)=>({label:e,initial:t,help:n,read:
r=>/^(có|co|x|true|1)$/i.test(r.trim())?Ie(!0):/^(không|khong|false|0|)$/i.test(r.trim())?Ie(!1):gt({key:"setting.yesNo",with:{label:e,text:r}})}),Du=e=>e.split(/[,;\n]/).map(t=>t.trim()).filter(
Boolean),dg=(e,t)=>({label:e,help:t,initial:"",read:n=>{let{emails:r,bad:o}=Pe(n),i=o.map(({text:s})=>({key:"setting.email",with:{label:e,text:s}}));return{ok:!0,value:r.map(s=>s.toLowerCase()),also:
i}}}),pg=(e,t,n)=>({label:e,initial:t,help:n,read:r=>Ie(r.split(`\n`).map(o=>o.split("|").map(i=>i.trim())).filter(([o])=>o).map(([o,i])=>({name:o,address:i!=null?i:""})))});function fg(e,t){
return e===void 0?gt(t):Ie(e)}var we={federation:dn("Tên Liên đoàn Lao động tỉnh","Liên đoàn Lao động tỉnh","Hiện trên biểu mẫu và trong thư."),department:dn("Bộ phận phụ trách",
"Ban Tuyên giáo - Nữ công","Bộ phận nhận báo cáo."),guidance:dn("Văn bản hướng dẫn","Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018","Văn bản làm căn cứ của đợt báo cáo, hiện trên biểu mẫu và trong thư."),
round:dn("Tên đợt báo cáo","Năm 2018","Tên ngắn của đợt. Đổi tên đợt thì mọi thư của đợt mới được gửi lại từ đầu."),dueBefore:zu("Hạn nộp (trước ngày)",
"Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",!0),graceUntil:zu("Châm chước đến hết ngày",
"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",!1),staff:dg("Email cán bộ phụ trách",
"Người được sửa danh sách đơn vị, duyệt báo cáo và nhận thư tổng hợp. Nhiều địa chỉ cách nhau bằng dấu phẩy. Sửa xong, đề nghị bấm Thiết lập để cập nhật quyền."),contact:dn("Liên hệ khi cần hỗ trợ",
"","Tên và số điện thoại người trả lời các đơn vị. Ví dụ: Bà Nguyễn Thị Hoa, 0913 456 789."),mayChoose:lg("Cho người chưa có trong danh sách tự chọn đơn vị","Có",
"Có: người mở biểu mẫu bằng email lạ được tự chọn đơn vị, email được ghi lại trong Nhật ký. Không: phải liên hệ cán bộ phụ trách."),pages:pg("Trang chính thức để theo dõi",
`Công đoàn tỉnh Trà Vinh | https:\x2f/www.facebook.com/ldldtravinh\nCông đoàn Việt Nam | https:\x2f/www.facebook.com/congdoanvietnam\nNhóm Tâm sự công nhân | https:\x2f/www.facebook.com/tamsucongphan`,
"Mỗi dòng một trang: tên | địa chỉ. Hiện sau khi đơn vị báo cáo xong. Đề nghị mở thử từng địa chỉ."),notice:dn("Thông báo về dữ liệu cá nhân",
"Liên đoàn Lao động tỉnh thu thập họ tên, chức vụ, điện thoại, email và địa chỉ tài khoản facebook của người quản trị để theo dõi, liên hệ công tác tuyên truyền theo văn bản hướng dẫn. Người được xem: Ban Tuyên giáo - Nữ công, đơn vị báo cáo và những người được chia sẻ trang tính này. Thông tin được lưu đến khi thay người quản trị hoặc 12 tháng sau đợt báo cáo. Người quản trị có quyền xem, sửa, rút lại đồng ý và yêu cầu xóa bằng cách liên hệ cán bộ phụ trách.",
"Hiện trên biểu mẫu, trước ô đồng ý."),...oo};function Zn(e){var r;let t=[],n={};for(let[o,i]of Object.entries(we)){let s=e[i.label],a=s===void 0?gt({key:"setting.lost",with:{label:i.label}}):i.read(
s);a.ok?t.push(...(r=a.also)!=null?r:[]):t.push(...a.problems);let c=i.read(i.initial);n[o]=a.ok?a.value:c.ok?c.value:""}return{settings:n,problems:[...t,...mg(n)]}}function mg({dueBefore:e,
graceUntil:t}){return e&&t&&t< e?[{key:"setting.graceBeforeDue",with:{grace:F(t),due:F(e)}}]:[]}var hg=e=>/^[A-Za-zĐđ]{0,6}[-_.]?\d[\w.-]*$/.test(e);function gg(e,t){var i;let n=[],r=e.code.trim(),o=
e.parent.trim();r?((i=t.get($e(r)))!=null?i:0)>1&&n.push({field:"code",problem:{key:"roster.codeTwice",with:{code:r}}}):n.push({field:"code",problem:{key:"roster.noCode"}}),e.name.trim()||n.push({
field:"name",problem:{key:"roster.noName"}}),o&&$e(o)===$e(r)?n.push({field:"parent",problem:{key:"roster.parentSelf"}}):hg(o)&&!t.has($e(o))&&n.push({field:"parent",problem:{key:
"roster.parentUnknown",with:{parent:o}}});for(let{text:s,suggest:a}of Pe(e.email).bad)n.push({field:"email",problem:a?{key:"roster.askEmail",with:{text:s,suggest:a}}:{key:"roster.badEmail",with:{text:
s}}});for(let s of Du(e.phone))Dn(s).ok||n.push({field:"phone",problem:{key:"roster.badPhone",with:{text:s}}});return e.required.trim()&&!_r(e.required)&&n.push({field:"required",problem:{key:
"roster.badRequired",with:{text:e.required}}}),e.extendedTo&&!/^\d{4}-\d\d-\d\d$/.test(e.extendedTo)&&n.push({field:"extendedTo",problem:{key:"roster.badDay",with:{text:e.extendedTo}}}),n}function io(
e,t={}){var r;let n=new Map;for(let o of e.map(({code:i})=>$e(i)))o&&n.set(o,((r=n.get(o))!=null?r:0)+1);return e.map(o=>{let i=gg(o,n),s=Object.prototype.hasOwnProperty.call(t,o.code.trim())?t[
o.code.trim()]:void 0;return s&&s.email.split(", ").every(a=>o.email.toLowerCase().indexOf(a.toLowerCase())>=0)&&i.push({field:"email",problem:{key:"roster.refusedEmail",with:{text:s.email,day:F(
s.day)}}}),i.map(({field:a,problem:c})=>({field:me[a].heading,sentence:g(c)}))})}var Fu=e=>Object.fromEntries(e.map(t=>[t,""])),yg=["unit",...U],Zu=e=>yg.every(t=>e[t].trim()===""),le=e=>oi(
e.usage)===W.stopped,Uu=e=>Ne(e.problem),Ku=e=>e.map(({field:t,sentence:n})=>t?`• ${t}: ${n}`:`• ${n}`).join(`\n`);function bg(e){let t=mr.reduce((n,{key:r,bit:o})=>n+(e.some(({field:i})=>i===ee(r))?
2**o:0),0);return t?String(t):""}function wg(e,t,n){let r=[],o=(i,s)=>{r.push({field:ee(i),sentence:g(s)})};e.unit.trim()?t===void 0&&o("unit",{key:"account.unknownUnit",with:{code:e.unit}}):o("unit",
{key:"account.noUnit"}),e.usage.trim()&&!oi(e.usage)&&o("usage",{key:"account.usageUnknown",with:{text:e.usage}}),e.review.trim()&&!Ia(e.review)&&o("review",{key:"account.reviewUnknown",with:{text:
e.review}});for(let i of n.findings)i.level==="fault"&&r.push({field:ee(i.field),sentence:Uu(i)});return r}function xg(e,t,n){let r=Zu(e);if(r)return{blank:r,active:!1,faults:[],remarks:[],own:Fu([
"unitName",...yt])};let o=Ot(e),i=t.get(e.unit.trim()),s=le(e),a=s?[]:wg(e,i,o);!s&&qe(e)==="returned"&&a.push({field:"",sentence:rn(e.comment)});let c=s?[]:o.findings.filter(
l=>l.level!=="fault").map(l=>`${ee(l.field)}: ${Uu(l)}`),u=kt(e.approved,e).join(", ");return{blank:r,active:!s,faults:a,remarks:c,reading:o,own:{unitName:i!=null?i:"",faults:"",remarks:"",changed:u,
rowId:n,addressKey:o.addressKey,mask:""}}}function vg(e,t){let n=new Set;return e.map(r=>{let o=r.rowId&&!n.has(r.rowId)?r.rowId:Zu(r)?"":t();return n.add(o),o})}function kg(e,t){let n=new Map;
e.forEach((r,o)=>{var a;let i=t[o];if(!i.active)return;let s=(a=n.get(r.unit))!=null?a:{none:[],accounts:0};He(r.kind)===k.none?s.none.push(i):s.accounts+=1,n.set(r.unit,s)});for(let{none:r,accounts:
o}of n.values())o?r.forEach(i=>i.faults.push({field:ee("kind"),sentence:g({key:"account.noneWithAccounts"})})):r.slice(1).forEach(i=>i.faults.push({field:ee("kind"),sentence:g({key:
"account.noneTwice"})}))}function _g(e,t,n){let r=new Map(t.map(s=>[s.own.rowId,s])),o=e.flatMap((s,a)=>{let{active:c,own:u,reading:l}=t[a];return!c||!l?[]:[{rowId:u.rowId,unit:s.unit,key:
l.addressKey,kind:l.addressKind,pageName:s.pageName,accountName:s.accountName,name:s.name,phone:l.phoneKey,email:l.emailKey}]}),i=Eu(o,n.map(({code:s,name:a})=>({code:s,name:a})));for(let{rowIds:s,
level:a,problem:c}of i){let u=g(c);for(let l of s.map(d=>r.get(d)))a==="fix"?l==null||l.faults.push({field:"",sentence:u}):l==null||l.remarks.push(u)}}function Sg(e,t){let n=new Map;
e.accounts.forEach((s,a)=>{var l;let c=t[a];if(!c.active)return;let u=(l=n.get(s.unit.trim()))!=null?l:[];u.push({isNone:He(s.kind)===k.none,hasFault:c.faults.length>0,review:qe(s),updated:s.updated}
),n.set(s.unit.trim(),u)});let{dueBefore:r,graceUntil:o}=e.settings,i=io(e.units,e.refused);return e.units.map((s,a)=>{var d;let c=!s.code.trim()&&!s.name.trim(),u=c?[]:i[a];if(c)return{blank:c,
faults:u,own:Fu($n)};let l=Au((d=n.get(s.code.trim()))!=null?d:[],Rr(s),s.first,{dueBefore:r,graceUntil:o,extendedTo:s.extendedTo},e.now,e.today);return{blank:c,faults:u,own:{status:l.status,
timeliness:l.timeliness,count:String(l.count),first:l.first,updated:l.updated,faults:Ku(u),order:String(l.order)}}})}function ju(e){let t=new Map(e.units.map(o=>[o.code.trim(),o.name.trim()])),n=vg(
e.accounts,e.newId),r=e.accounts.map((o,i)=>xg(o,t,n[i]));kg(e.accounts,r),_g(e.accounts,r,e.units);for(let o of r)Object.assign(o.own,{faults:Ku(o.faults),remarks:o.remarks.join(`\n`),mask:bg(
o.faults)});return{accounts:r,units:Sg(e,r)}}function Un(e){return Object.fromEntries(hr.map(t=>[t,e.faults.filter(({field:n})=>n===ce[t].heading).map(({sentence:n})=>n).join(`\n`)]))}var Ce=(e,
t)=>ju({accounts:t,units:e.table("units").rows,settings:e.settings(),now:e.now,today:e.today,newId:()=>e.newId(),refused:e.refusedAddresses()}),Bu=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]])),Gu=(e,
t,n)=>e.some(r=>t[r]!==n[r]);function so(e,t,n){return e.flatMap((r,o)=>{let i=t.accounts[o].own;return n(r,o)&&Gu(yt,i,r)?[{index:o,cells:Bu(yt,i)}]:[]})}function ao(e,t,n){return e.flatMap((r,o)=>{
let{unitName:i}=t.accounts[o].own;return n(r,o)&&i!==r.unitName?[{index:o,cells:{unitName:i}}]:[]})}function Tt(e,t,n){return e.flatMap((r,o)=>{let i=t.units[o].own;return n(r,o)&&Gu($n,i,r)?[{index:
o,cells:Bu($n,i)}]:[]})}var ns=(e,t,n)=>e.filter(({index:r})=>t[r]!==n.accounts[r].own.faults).map(({index:r})=>({index:r,notes:Un(n.accounts[r])}));function co(e,t){let n=e.table("accounts").rows,r=(
)=>!0;e.putOwn("accounts",ao(n,t,r)),e.putOwn("accounts",so(n,t,r)),e.putOwn("units",Tt(e.table("units").rows,t,r))}var Rg=3;function Kn(e,t,n,r=()=>!0){let{rows:o,untidy:i}=e.table(t);for(let[s,
a]of i){if(!n.has(s))continue;let c=0,u=a.filter(r).filter((l,d,p)=>((d===0||p[d-1]!==l-1)&&(c+=1),c<=Rg));e.putOwn(t,u.map(l=>({index:l,cells:{[s]:o[l][s]}})))}}var uo=(e,t)=>e.putNotes("accounts",
t.accounts.map((n,r)=>({index:r,notes:Un(n)})));function Hu(e,t){let n=e.table("accounts").rows,r=rs(e,{accounts:n,units:[t],typed:[],added:[]});e.putNotes("accounts",n.flatMap((o,i)=>o.unit.trim(
)===t?[{index:i,notes:Un(r.accounts[i])}]:[]))}function rs(e,{accounts:t,units:n,typed:r,added:o}){let i=e.table("accounts").rows.map(d=>d.faults),s=i.length,a=Ce(e,t),c=(d,p)=>{Object.assign(d,
a.accounts[p].own)};for(let d of r)c(d.cells,d.index);o.forEach((d,p)=>c(d,s+p));let u=new Set(r.map(({index:d})=>d)),l=so(t.slice(0,s),a,(d,p)=>!u.has(p)&&n.includes(d.unit.trim())).map(({index:d,
cells:p})=>({index:d,cells:{...p,rowId:t[d].rowId}}));return e.putTyped("accounts",r),e.append("accounts",o),e.putOwn("accounts",l),e.putOwn("units",Tt(e.table("units").rows,a,d=>n.includes(
d.code.trim()))),e.putNotes("accounts",ns([...r,...l],i,a)),a}var se=e=>e+2,L=class extends Error{constructor(n){super(n.key);this.problem=n}};function de(e,t){return e.exclusively(()=>{let n=t();if(
e.lookAgain()){e.log([{what:"Có người sắp xếp, chèn hoặc xóa dòng đúng lúc sổ đang ghi: sổ đã xem lại và đặt các dòng về đúng chỗ"}]);let r=Ce(e,e.table("accounts").rows);co(e,r),uo(e,r)}return n})}
var os=200;function $g(e,t){let n=t.flatMap((o,i)=>o.review&&!o.approved?[{index:i,cells:{approved:nn(o)}}]:[]),r=t.flatMap((o,i)=>(o.review===B.passed||o.review===B.returned)&&kt(o.approved,
o).length?[{index:i,cells:{review:""}}]:[]);e.putOwn("accounts",n),e.putOwn("accounts",r)}function xe(e,t){let n=e.table("accounts").rows;t&&$g(e,n);let r=Ce(e,n);if(!t)e.putOwn("units",Tt(e.table(
"units").rows,r,()=>!0));else{co(e,r);for(let o of["accounts","units"])Kn(e,o,new Set(Object.keys(R[o].columns)));e.refreshSummary(),uo(e,r)}return r}function Og(e,t,n){let r=e.table("accounts").rows,
o=e.table("units").rows,i=(c,u,l,d)=>({tab:c==="accounts"?"Tài khoản":"Đơn vị",row:se(u),unit:l,says:d,link:e.linkTo(c,u)}),s=[...t.accounts.flatMap((c,u)=>c.faults.length?[i("accounts",u,r[u].unit,
c.own.faults)]:[]),...t.units.flatMap((c,u)=>c.faults.length?[i("units",u,o[u].code,c.own.faults)]:[])],a=t.accounts.flatMap((c,u)=>c.remarks.length?[i("accounts",u,r[u].unit,c.own.remarks)]:[]);
return{units:t.units.filter(c=>!c.blank).length,accounts:t.accounts.filter(c=>!c.blank).length,faults:s.slice(0,os),moreFaults:Math.max(0,s.length-os),remarks:a.slice(0,os),missing:t.units.filter(
c=>c.own.status===y.missing).length,settings:n}}function Vu(e){var t;return e.visitor().is!=="staff"?x({key:"who.staffOnly"}):(t=de(e,()=>E(Og(e,xe(e,!0),Tg(e)))))!=null?t:x({key:"workbook.busy"})}
var Tg=e=>e.settings().dueBefore?[]:[g({key:"setting.empty",with:{label:"Hạn nộp (trước ngày)"}})];var fo="#1f2937",Pt="#ffffff",lo="#1a56c4",Wu="1px solid #d1d5db",pn=e=>e.replace(/[&<>"']/g,
t=>`&#${t.charCodeAt(0)};`).replace(/\r\n?|\n/g,"\x3cbr>"),po=(e,t=2e3)=>pn(Or(e,t)),Ct=(e,t=
' width="100%"')=>`\x3ctable role="presentation" cellpadding="0" cellspacing="0" border="0"${t}>${e}\x3c/table>`,X=(e,t,n="")=>`\x3ctd${n} style="font-family:Arial,sans-serif;${t}">${e}\x3c/td>`,Qe=
e=>`\x3ctr>${e}\x3c/tr>`,Ke=(e,t,n)=>`font-size:${e}px;line-height:${Math.round(e*1.48)}px;color:${t};background-color:${n}`,jn=`${Ke(16,fo,Pt)};padding:10px 20px 12px`,Bn=Ke(14,fo,Pt),Pg={lead:`${Ke(
18,"#12315f","#e3edfd")};font-weight:bold;border-left:5px solid ${lo};padding:16px 20px`,text:jn,heading:`${Ke(17,fo,Pt)};font-weight:bold;padding:12px 20px 0`,notice:`${Ke(15,"#5c2b00",
"#ffe3b8")};font-weight:bold;padding:12px 20px`,small:`${Ke(13,"#4b5563",Pt)};border-top:${Wu};padding:14px 20px 18px`};function qu(e,t){let n="background-color:#eef1f5";
return`\x3c!DOCTYPE html>\n\x3chtml lang="vi">\x3chead>\x3cmeta charset="utf-8">\x3ctitle>${pn(e)}\x3c/title>\x3c/head>\n\x3cbody style="margin:0;padding:0;${n}">\n${Ct(`${Qe(
`\x3ctd align="center" style="padding:16px 8px">\n${Ct(`\n${t.map(Cg).filter(Boolean).map(Qe).join(`\n`)}\n`,` width="600" style="width:100%;max-width:600px;background-color:${Pt}"`)}\n\x3c/td>`)}`,
` width="100%" style="${n}"`)}\n\x3c/body>\x3c/html>\n`}function Cg(e){if(!e[1].length)return"";switch(e[0]){case"list":return X(Ct(e[1].map(t=>Qe(X("•",`${Bn};padding:2px 0`,
' valign="top" width="16"')+X(po(t,400),`${Bn};padding:2px 0`))).join("")),jn);case"button":return Ve(e[2])&&Eg(e[1],Ve(e[2]));case"bar":return X(Ag(e[1]),jn);case"calls":return X(Lg(e[1],e[2]),jn);
default:return X(po(e[1]),Pg[e[0]])}}var Eg=(e,t)=>X(Ct(Qe(X(`\x3ca href="${pn(t)}" style="display:inline-block;padding:14px 28px;${Ke(18,Pt,
lo)};font-weight:bold;text-decoration:none;border-radius:6px">${pn(e)}\x3c/a>`,`background-color:${lo};border-radius:6px;mso-padding-alt:14px 28px`)),""),jn,' align="center"');function Ag(e){let t=
e.reduce((o,{count:i})=>o+i,0)||1,n=e.map(({count:o,color:i})=>o?X("&nbsp;",`background-color:${i};font-size:1px;line-height:18px`,` width="${Math.ceil(100*o/t)}%"`):""),r=e.map(({label:o,count:i,
color:s})=>Qe(X("■",Ke(16,s,Pt),' width="22"')+X(o,Bn)+X(String(i),`${Bn};font-weight:bold`,' align="right"')));return Ct(Qe(n.join("")))+Ct(r.join(""))}function Lg(e,t){let n=
`${Bn};padding:7px 0;border-bottom:${Wu}`,r=' valign="top"';return Ct(Qe(X(po(e,300),`${Ke(14,fo,"#f3f4f6")};font-weight:bold;padding:6px 8px`,' colspan="2"'))+t.map(({name:o,phone:i})=>Qe(X(po(o,
300),n,r)+X(Ng(i),n,`${r} align="right" width="118"`))).join(""))}var Ng=e=>e.slice(0,200).split(/[,;\x2f\n]+/).map(t=>/^\s*\+?[\d\s.()-]{8,17}$/.test(t)?`\x3ca href="tel:${t.replace(/[^\d+]/g,
"")}" style="color:${lo};text-decoration:none">${pn(t.trim())}\x3c/a>`:pn(t.trim())).join("\x3cbr>")||si;var Ig=88e3,Mg=200,zg=120,Dg=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,
"...").length,Fg=e=>Or(e.replace(/[\s\0-\x1f\x7f]+/g," ").trim(),Mg),Zg=(e,{about:t},n)=>{let r={state:n,about:t,letters:Ug(n)};return{subject:e.subject(r),lead:e.lead(r),body:o=>e.body(r,o),
attachments:e.attachments(r),named:e.named(r)}};function Ug(e){let t=Cr(e),n=new Map(e.units.map(r=>[wt(r.code),r.name]));return[...e.register].flatMap(([r,{state:o,why:i}])=>{let s=t.read(r);
return s?[{label:O(s.kind).label,unit:n.get(s.unit),state:o,why:i}]:[]})}var Kg=(e,{about:t},n,r)=>{let o={state:n,about:t,unit:r};return{subject:e.subject(o),lead:e.lead(o),body:i=>jg(e,o,i),
attachments:[],named:e.named(o)}},jg=(e,t,n)=>{var i,s;let{state:r,unit:o}=t;return[["lead",e.lead(t)],["text",`Kính gửi: ${o.name}`],...ue(o)?Ba(o,n):[],...e.asked(t),...Ga(t,n),...(s=(i=
e.closing)==null?void 0:i.call(e,t))!=null?s:[],["text",`${ci(r)}\n\n${ui(r)}`],["small",
`Thư này gửi đến email liên hệ của ${o.name} trong danh sách báo cáo đợt “${r.round}”, theo ${r.guidance}.${e.small}`]]};function Yu(e,t){let n=O(e.kind);return n.to==="staff"?Zg(n,e,t):Kg(n,e,t,
e.about.unit)}function fn(e,t){let{insteadOf:n}=e.about,r=Yu(e,t),o=Fg(`${n?"[THƯ THỬ] ":""}${r.subject}`),i=n?[["notice",`${t.settings.testTo.length?"ĐANG Ở CHẾ ĐỘ THỬ, mọi thư":
"THƯ THỬ,"} chỉ gửi đến ${e.to.join(", ")}. Khi gửi thật, người nhận thư này là: ${n.join(", ")}.`]]:[];for(let s=zg;;s=Math.floor(s/2)){let a=[...i,...r.body(s)],c=qu(o,a);if(s===0||Dg(c)<=Ig)return{
subject:o,html:c,text:Ka(a),attachments:r.attachments}}}function Xu(e,t){let{lead:n,named:r}=Yu(e,t),o=Me(r.map(({name:i})=>`- ${i}`),60,"đơn vị khác");return[n,o.length?
`Các đơn vị chưa hoàn thành:\n${o.join(`\n`)}`:"",Ve(t.links.book)?`Nơi báo cáo: ${Ve(t.links.book)}`:"",ci(t),ui(t)].filter(Boolean).join(`\n`)}function Ju(e,{unit:t,about:n,kind:r}){let o=O(r);
return t===void 0||!n.unit||o.to!=="unit"||!o.isAboutOwnReport||!C(n.unit)?!0:e.get(t)===n.unit.status}var Qu=e=>We(Jt(e.state));function Gn(e){let t=new Map;return e.forEach((n,r)=>{let o=t.get(
n.key);n.key&&(o===void 0||Qu(n)&&!Qu(e[o]))&&t.set(n.key,r)}),t}var ve=(e,t,n,r="",o)=>{var i;return{kind:O(e.kind).label,unit:(i=e.unit)!=null?i:"",to:e.to.join(", "),state:z[t],at:n,why:r,
...o===void 0?{}:{subject:o}}},Bg=(e,t)=>["state","why","to","subject"].every(n=>t[n]===void 0||t[n]===e[n]);function Gg(e,t){let n=[...t.keys()].sort((i,s)=>i-s),r=n[0],o=n[n.length-1];
return e.slice(r,o+1).map((i,s)=>{let{kind:a,unit:c,to:u,subject:l,state:d,at:p,why:f}={...i,...t.get(r+s)};return{index:r+s,cells:{kind:a,unit:c,to:u,subject:l,state:d,at:p,why:f}}})}function et(e,
t){let{rows:n}=e.table("letters"),r=Gn(n),o=new Map,i=[];t.forEach((s,a)=>{let c=r.get(a);c===void 0?i.push({key:a,kind:"",unit:"",to:"",subject:"",state:"",at:"",why:"",...s}):Bg(n[c],s)||o.set(c,s)}
),o.size&&e.putOwn("letters",Gg(n,o)),e.append("letters",i)}var el=[1e3,4e3],Hg=6,tt=class extends Error{};function j(e,t){for(let n=0;;n+=1)try{return t()}catch(r){if(n>=el.length||r instanceof L||
r instanceof tt)throw r;e.sleep(el[n])}}function Et(e,t,n){return j(t,()=>{for(let r=0;r< Hg;r+=1){let o=t.alone(e,n);if(o)return o.value}throw new tt("the lock is not to be had")})}var Vg=27e4,Wg=25,
qg=2400,Yg=5,mo=class{constructor(t,n,r,o,i,s){this.office=t;this.post=n;this.state=r;this.quota=o;this.early=s;this.written=new Map;this.gone=[];this.doubt=[];this.refusedInARow=0;this.outcome={sent:
0,failed:0,unknown:0,left:[],why:{key:"letter.quota"},toRecord:new Map,refused:{...i},refusedFirst:{}}}get now(){return this.office.now}run(t){let n=t.reduce((o,{key:i})=>Math.max(o,i.length),1),r=
Math.max(1,Math.min(Wg,Math.floor(qg/n)));for(let o=0;o< t.length;o+=r){let i=this.portion(t.slice(o,o+r));if(this.stop){this.outcome.why=this.stop,this.outcome.left=[...i,...t.slice(o+r)];break}}}
portion(t){let n=[...t];try{if(this.isLate())return n;for(n=this.open(t);n.length&&!this.isLate()&&this.deliver(n[0]);)n=n.slice(1)}catch(r){if(r instanceof L)throw r;this.stop={key:"letter.trouble"}}
return n}isLate(){return this.post.elapsed()>Vg&&(this.stop={key:"letter.time"}),this.stop!==void 0}open(t){let{office:n,outcome:r}=this,o=Et(n,this.post,()=>{let i=new Map(n.table("units").rows.map((
{code:c,status:u})=>[c,u])),s=t.filter(c=>Ju(i,c)),a=new Map(r.toRecord);for(let c of t)a.set(c.key,s.includes(c)?this.beingSent(c):ve(c,"lapsed",this.now,g({key:"letter.notNeeded"})));return et(n,a),
s});return r.toRecord.clear(),[this.gone,this.doubt]=[[],[]],o}beingSent(t){var r;let n=(r=this.written.get(t))!=null?r:fn(t,this.state);return this.written.set(t,n),ve(t,"sending",this.now,"",
n.subject)}deliver(t){let{subject:n,html:r,text:o,attachments:i}=this.written.get(t),{senderName:s,replyTo:a}=this.state.settings;this.journal(t.key);try{this.post.send({to:t.to,subject:n,html:r,text:
o,attachments:i,senderName:s||this.state.department,replyTo:a})}catch{return this.afterRefusal(t)}return this.quota-=t.to.length,this.gone.push(t.key),this.outcome.sent+=1,this.refusedInARow=0,
this.outcome.toRecord.set(t.key,ve(t,"sent",this.now,this.early)),t.unit&&delete this.outcome.refused[t.unit],!0}afterRefusal(t){let n=this.quotaNow(),r=this.quota-(n!=null?n:0);return n!==void 0&&
n< t.to.length&&r!==t.to.length?(this.stop={key:"letter.quota"},!1):(n!==void 0&&r<=0?this.failed(t):this.uncertain(t),this.quota=n!=null?n:this.quota-t.to.length,this.refusedInARow+=1,
this.refusedInARow>=Yg&&(this.stop={key:"letter.trouble"}),!0)}quotaNow(){try{return j(this.post,()=>this.post.quota())}catch{this.stop={key:"letter.trouble"};return}}failed(t){var o;let n=t.to.join(
", ");this.outcome.failed+=1,this.outcome.toRecord.set(t.key,ve(t,"failed",this.now,g({key:"letter.refused",with:{to:n}})));let r=((o=this.state.register.get(t.key))==null?void 0:o.state)==="failed";
t.unit&&!t.about.insteadOf&&((r?this.outcome.refused:this.outcome.refusedFirst)[t.unit]={email:n,day:this.office.today})}uncertain(t){this.outcome.unknown+=1,this.doubt.push(t.key),
this.outcome.toRecord.set(t.key,ve(t,"unknown",this.now,g({key:"letter.doubt"})))}leaveWord(){try{this.journal("")}catch{}}journal(t){let n={key:t,gone:this.gone,doubt:this.doubt,at:this.now};j(
this.post,()=>this.post.keepJournal(n))}};var Xg=7*6e4,Hn=({lease:e},t)=>e.by!==""&&e.until>t;function tl(e,t){let n=e.newId();return Et(e,t,()=>{let r=t.post();if(!(Hn(r,e.now)&&
r.lease.by!==n))return t.setLease({until:ht(lr(e.now)+Xg),by:n}),r})}function nl(e){try{j(e,()=>e.setLease({until:"",by:""}))}catch{}}var Vn="Cán bộ gửi sớm";function Jg(e,t){let n=new Map;
return e.table("accounts").rows.forEach((r,o)=>{var u;let{active:i,faults:s}=t.accounts[o];if(!i)return;let a=(u=n.get(r.unit.trim()))!=null?u:{faults:[],returned:[]};n.set(r.unit.trim(),a);let c=qe(
r)==="returned";c&&a.returned.push({title:r.pageName||r.accountName||r.address,comment:r.comment.trim(),mark:tn(`${r.rowId} ${r.approved}`)}),a.faults.push(...s.filter(({field:l,sentence:d})=>l!==""||
!(c&&d===rn(r.comment)||a.faults.some(p=>p.sentence===d))))}),n}var Qg=(e,{own:t},n)=>{var r,o;return{code:e.code,name:e.name,kind:e.kind,parent:e.parent,emails:e.email.trim()?[e.email]:[],phone:
e.phone,obligation:Rr(e),status:t.status,timeliness:t.timeliness,extendedTo:e.extendedTo,first:t.first,updated:t.updated,count:Number(t.count)||0,faults:(r=n==null?void 0:n.faults)!=null?r:[],
returned:(o=n==null?void 0:n.returned)!=null?o:[]}};function ey(e,t){let n=Jg(e,t);return e.table("units").rows.flatMap((r,o)=>t.units[o].blank?[]:[Qg(r,t.units[o],n.get(r.code.trim()))])}function ty(
e){let{rows:t}=e.table("letters");return new Map([...Gn(t)].map(([n,r])=>{let{state:o,at:i,why:s}=t[r];return[n,{state:Jt(o),at:i,why:s,early:s.indexOf(Vn)===0}]}))}function is(e,t,n){let r=(s,
a)=>`${s}T${String(a).padStart(2,"0")}:00:00`,o=e.slice(0,10),i=e< r(o,t+1)&&n.slice(0,10)!==o;return r(i?o:Z(o,1),t)}function ho(e,t,n=Ce(e,e.table("accounts").rows),r){let o=e.settings(),{runner:i,
hour:s,lastRun:a,did:c}=t.post();return{round:o.round,federation:o.federation,department:o.department,guidance:o.guidance,deadline:{dueBefore:o.dueBefore,graceUntil:o.graceUntil},settings:o,units:ey(
e,n),register:ty(e),staff:o.staff,contact:o.contact,links:{book:e.link()},health:{quotaLeft:r,runner:i,lastRun:a,lastRunDid:c,nextRun:i?is(e.now,s,e.now):void 0,zones:t.zones()}}}var ny={state:z.sent,
why:""},ry=()=>({state:z.held,why:g({key:"letter.cutBefore"})}),rl=()=>({state:z.unknown,why:g({key:"letter.cut"})});function ol(e,t){var s,a,c;let{rows:n}=e.table("letters"),r=new Set(n.map(({key:u}
)=>u)),o=new Map;for(let{key:u,state:l,at:d}of n)u&&l===z.sending&&o.set(u,(t==null?void 0:t.at)===d?ry():rl());let i=(u,l)=>{u&&(o.has(u)||!r.has(u))&&o.set(u,{...l,at:t.at})};for(let u of[...(s=
t==null?void 0:t.doubt)!=null?s:[],(a=t==null?void 0:t.key)!=null?a:""])i(u,rl());for(let u of(c=t==null?void 0:t.gone)!=null?c:[])i(u,ny);et(e,o)}var oy=new Set([...Object.values(oo),we.round,
we.dueBefore,we.graceUntil].map(({label:e})=>e));function go(e,{round:t}){let n=e.filter(r=>{var o,i;return r.key!=="setting.empty"&&oy.has((i=(o=r.with)==null?void 0:o.label)!=null?i:"")});
return t.trim()?n:[...n,{key:"setting.empty",with:{label:we.round.label}}]}var iy=12e4,sy=6e4,ay=2e3,cy=1e4;function uy(e,{register:t}){let n=({key:r})=>{var o;return((o=t.get(r))==null?void 0:
o.state)==="failed"};return[...e.filter(r=>!n(r)),...e.filter(n)]}function ly(e,t,n,r){if(vt(t,n,r).held.length===0)return n;let o=j(e,()=>e.renewsIn());if(o>iy||o<-sy)return n;e.sleep(Math.max(0,
o)+ay);let i=j(e,()=>e.quota());for(let s=0;s<3&&i<=n;s+=1)e.sleep(cy),i=j(e,()=>e.quota());return i}var yo=(e,t)=>e?`${e} ${t}`:"";function dy({sent:e,failed:t,unknown:n,left:r,why:o},i){let s=
i+r.length,a=[yo(e,"thư đã gửi"),yo(t,"thư gửi lỗi"),yo(n,"thư không rõ đã gửi"),yo(s,"thư chờ lượt sau")].filter(Boolean).join(", ")||"không có thư đến hạn";return{sent:e,failed:t,held:s,unknown:n,
did:r.length?`${a}. ${g(o)}`:a,stopped:r.length?o:void 0}}function py(e,t,{toRecord:n,left:r,why:o},i,s){let a=new Map;for(let{key:c,kind:u,unit:l,state:d,why:p}of s)a.set(c,{...u?{kind:O(u).label}:{}
,...l?{unit:l}:{},state:z[d],at:e.now,why:g(p)});for(let c of i)a.set(c.key,ve(c,"held",e.now,g({key:"letter.quota"})));for(let c of r)a.set(c.key,ve(c,"held",e.now,g(o)));n.forEach((c,u)=>a.set(u,
c)),a.size&&Et(e,t,()=>et(e,a))}function fy(e,{sent:t,refused:n,refusedFirst:r},o){let i={...n,...t>0?r:{}};JSON.stringify(i)!==JSON.stringify(o.refused)&&j(e,()=>e.setRefused(i))}function my(e,t,n,r,
o){let i=Et(e,t,()=>(ol(e,n.inFlight),xe(e,!0))),s=j(t,()=>t.quota()),a=j(t,()=>ho(e,t,i,s)),c=xt(a,e.today),u=uy(r(c,a),a),l=o?0:a.settings.quotaReserve,d=o?s:ly(t,u,s,l),{go:p,held:f}=vt(u,d,l);
p.length&&j(t,()=>t.keepJournal({key:"",gone:[],doubt:[],at:e.now}));let m=new mo(e,t,a,d,n.refused,o),{outcome:h}=m;try{m.run(p),py(e,t,h,o?[]:f,o?[]:c.closed)}catch(b){throw m.leaveWord(),b}return(
p.length||n.inFlight)&&j(t,()=>t.closeJournal()),fy(t,h,n),dy(h,f.length)}var hy=e=>g(e instanceof L?e.problem:e instanceof tt?{key:"letter.sheetBusy"}:{key:"letter.runFailed"});function il(e,t){try{
j(e,()=>e.setLastRun(t))}catch{}}function bo(e,t,n,r=""){let o=tl(e,t);if(o)try{return my(e,t,o,n,r)}finally{nl(t)}}var sl=(e,t)=>{bo(e,t,()=>[],Vn)};function gy(e,t){let[n]=go(j(t,(
)=>e.compileSettings()),e.settings());if(!e.settings().lettersOn)return;if(n)throw new L(n);let r=bo(e,t,o=>o.letters);return r&&{lastRun:e.now,did:r.did,trouble:""}}function al(e,t){let{runner:n,
lastRun:r,did:o}=j(t,()=>t.post());if(!(!n||j(t,()=>t.me())!==n))try{let i=gy(e,t);i&&il(t,i)}catch(i){if(il(t,{lastRun:r,did:o,trouble:`${F(e.today)}: ${hy(i)}`}),!(i instanceof L))throw i}}var wo={
is:"nobody"},D=e=>"email"in e?e.email:"";var yy=e=>e;function xo(e){let t=new Set,n=new Map;for(let r of e.map(v))t.add(r),n.has($e(r))||n.set($e(r),r);return r=>{var o;return t.has(r)?r:(o=n.get($e(
r)))!=null?o:r}}function vo(e,t,n=yy){return t===""?"":e.choices?Ma(e,t):e.code==="own"?v(t):e.code==="other"?n(v(t)):t}var cl=e=>`draft/${e}/count`,ul=(e,t)=>`draft/${e}/${t}`,ll={get(e){var r,o;
let t=PropertiesService.getUserProperties().getProperties(),n="";for(let i=0;i< Number((r=t[cl(e)])!=null?r:0);i+=1)n+=(o=t[ul(e,i)])!=null?o:"";return n},keep(e,t){let n={},r=Math.ceil(
t.length/2500);for(let o=0;o< r;o+=1)n[ul(e,o)]=t.slice(o*2500,(o+1)*2500);PropertiesService.getUserProperties().setProperties({...n,[cl(e)]:String(r)})},drop(e){let t=
PropertiesService.getUserProperties();for(let n of Object.keys(t.getProperties()))n.indexOf(`draft/${e}/`)===0&&t.deleteProperty(n)}};var dl=/^[=+\-@\t\r\n＝＋－＠']/,At=e=>dl.test(e)?`'${e}`:e,by={text:
"@",number:"0",day:"dd/MM/yyyy",time:"dd/MM/yyyy HH:mm"},Lt=e=>{var t;return by[(t=e.format)!=null?t:"text"]};function ko(e,t){var o;if(t==="")return"";let n=(o=e.format)!=null?o:"text";if(
n==="number")return Number.isFinite(Number(t))?Number(t):At(t);if(n==="text")return At(t);let r=lr(t);return Number.isFinite(r)?new Date(r):At(t)}function _o(e,t){if(
t instanceof Date)return e.format==="day"?ht(t.getTime()).slice(0,10):ht(t.getTime());let n=typeof t=="boolean"?t?"TRUE":"FALSE":t==null?"":String(t);return n.charAt(0)==="'"&&dl.test(n.slice(1))?
n.slice(1):n}var ke=e=>(e>26?ke(Math.floor((e-1)/26)):"")+String.fromCharCode(65+(e-1)%26),nt=(e,t,n=t)=>`${ke(t)}2:${ke(n)}${e}`;function mn(e){let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[
t.length-1];r&&r[1]===n-1?r[1]=n:t.push([n,n])}return t}var ss=5,hn=10,Wn=[["Phải báo cáo",""],[S.onTime,"timeliness"],[S.grace,"timeliness"],[S.late,"timeliness"],[y.missing,"status"],[y.fix,
"status"],[y.reported,"status"],[y.approved,"status"],[y.none,"status"]];function fl(e){let t=new Map(e.map(r=>[r.code,r.name])),n=r=>[...new Set(e.filter(o=>o.code).map(o=>o[r]).filter(
Boolean))].map(o=>({text:o,label:r==="parent"&&t.get(o)||o})).sort((o,i)=>Ca(o.label,i.label));return{kinds:n("kind"),parents:n("parent")}}var qn=e=>{let{kinds:t,parents:n}=fl(e);return tn(
JSON.stringify([t,n]))};function wy(e,t,n){let r=d=>{let p=ke(t.get(d));return`'${e.replace(/'/g,"''")}'!${p}2:${p}`},o=Fa(r),i=(d,p,f="")=>`=SUMPRODUCT(${o}${p?`*(${r(p)}="${d}")`:""}${f})`,s=(d,
p)=>{let f=[...new Set([p,At(p)])].map(m=>`(${r(d)}="${m.replace(/"/g,'""')}")`);return f.length>1?`(${f.join("+")})`:f[0]},a=d=>[...d,...Array(hn-d.length).fill("")],c=(d,p,f)=>[a([]),a([d,...Wn.map(
([m])=>m)]),...f.map(m=>[At(m.label),...Wn.map(([h,b])=>i(h,b,`*${s(p,m.text)}`))])],u=[...Wn.map(([d,p])=>a([d,i(d,p)])),a(["Số tài khoản, trang, nhóm",`=SUM(${r("count")})`])];return[...[a([
"TỔNG HỢP BÁO CÁO TÀI KHOẢN FACEBOOK"]),a(["Tính đến ngày","=TODAY()"]),a([]),a(["Chỉ tiêu","Số đơn vị"]),...u],...c("Theo loại đơn vị","kind",n.kinds),...c("Theo cấp trên","parent",n.parents)]}
function pl(e){if(e.getCharts().length)return[];let t=e.getRange(ss+1,1,Wn.length-1,2);return e.insertChart(e.newChart().asBarChart().setTitle("Tình hình báo cáo").addRange(t).setPosition(4,4,0,
0).build()),[{key:"setup.chart"}]}function xy(e,t){let[n,r]=[e.getFormulas(),e.getValues()];return t.every((o,i)=>o.every((s,a)=>s.charAt(0)==="="?n[i][a]===s:!n[i][a]&&At(String(r[i][a]))===s))}
var vy=e=>e.flatMap((t,n)=>n===0?["A1"]:t[0]==="Chỉ tiêu"||t[1]===Wn[0][0]?[`A${n+1}:${ke(hn)}${n+1}`]:[]);function So(e,t,n,r){let o=wy(t,n,fl(r)),[i,s]=[e.getLastRow(),e.getMaxRows()],a=Math.max(
o.length,i);s< a&&e.insertRowsAfter(s,a-s);let c=e.getRange(1,1,a,hn),u=Array.from({length:a},(d,p)=>{var f;return(f=o[p])!=null?f:Array(hn).fill("")});if(i>0){if(xy(c,u))return pl(e);c.clearContent(
).setFontWeight("normal").setBackground(null)}c.setNumberFormat("0"),e.getRange(2,2).setNumberFormat("dd/MM/yyyy"),e.getRangeList(vy(o)).setFontWeight("bold").setBackground("#e8f0fe"),e.getRange(ss-1,
2,a-ss+2,hn-1).setHorizontalAlignment("right"),e.setColumnWidth(1,360),e.setColumnWidths(2,hn-1,115),c.setValues(u);let l=[{key:"setup.summary"},...pl(e)];return SpreadsheetApp.flush(),l}function gn(
){for(let e=0;e<2;e+=1)try{let t=LockService.getScriptLock();return t.tryLock(2e4)?t:void 0}catch{Utilities.sleep(500)}}function Ro(e,t,n,r){try{return r()}catch(o){let i=e.getMaxRows();if(
t<=i)throw o;return e.insertRowsAfter(i,t-i+n),r()}}var ky=500;function ml(e,t,n,r){var c;let o=e.getLastRow(),i=_y(o>0?(c=e.getSheetValues(1,1,1,-1)[0])!=null?c:[]:[]),s=t.map(u=>{var l,d,p;return{
at:n,who:r,what:u.what,unit:(l=u.unit)!=null?l:"",rowId:(d=u.rowId)!=null?d:"",columns:((p=u.columns)!=null?p:[]).join(", ")}}),a=Math.max(o,1)+1;Ro(e,a+s.length-1,ky,()=>e.getRange(a,1,s.length,
i.length)).setValues(s.map(u=>i.map(l=>l?ko(Rn[l],u[l]):"")))}function _y(e){let t=Object.keys(Rn),n=e.map(r=>t.find(o=>Rn[o].heading===String(r).trim()));return t.every(r=>n.includes(r))?n:t}var hl=
e=>{let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[r.length-1]===n-1?r.push(n):t.push([n])}return t};function as(e,t,n){let r=hl(t);return hl(e).flatMap(o=>r.map(i=>({row:o[0],
column:i[0],values:o.map(s=>i.map(a=>n(s,a)))})))}var Sy=3,gl="Cần sửa: ",Oo=(e,t)=>e&&e.indexOf(gl)!==0?e:t?gl+t:"",H=e=>R[e].columns;function cs(e,t,n){let r=new Map;for(let[o,i]of Object.entries(H(
e))){let s=n.findIndex(a=>String(a).trim()===i.heading);if(s<0)throw new L({key:"workbook.lostColumn",with:{tab:t,column:i.heading}});if(n.some((a,c)=>c>s&&String(a).trim()===i.heading))throw new L({
key:"workbook.twoColumns",with:{tab:t,column:i.heading}});r.set(o,s+1)}return r}function Ry(e){try{return e.getSheetValues(1,1,-1,-1)}catch(t){if(e.getLastRow()>0)throw t;return[]}}var $y=(e,t)=>{
let n=e.findIndex(({column:r})=>r.code==="own");return xo(n<0?[]:t.map(r=>r[n]))},Oy={accounts:"rowId",units:"code"},$o=class{constructor(t,n,r){this.tab=t;this.sheet=n;this.untidy=new Map;
this.asRead=new Map;this.typedRows=new Set;this.typedKeys=new Set;this.ownKeys=new Set;this.writtenBefore=new Set;this.key=Oy[t];let[o=[],...i]=Ry(n);this.positions=cs(t,R[t].title,o);let s=
Object.entries(H(t)).map(([u,l])=>({key:u,column:l,at:this.positions.get(u)-1})),a=i.map(u=>s.map(({column:l,at:d})=>_o(l,u[d]))),c=r!=null?r:$y(s,a);this.rows=a.map((u,l)=>this.rowFrom(s,u,c,l)),
this.known=this.rows.length}rowFrom(t,n,r,o){let i={};return t.forEach(({key:s,column:a},c)=>{var l;(i[s]=vo(a,n[c],r))!==n[c]&&this.untidy.set(s,[...(l=this.untidy.get(s))!=null?l:[],o])}),i}
rowAsRead(t){var n;return t< this.known?(n=this.asRead.get(t))!=null?n:this.rows[t]:void 0}blocks(t,n,r){let o=new Map(n.map(s=>[this.positions.get(s),s])),i=s=>H(this.tab)[o.get(s)];return as(t,[
...o.keys()],(s,a)=>ko(i(a),r(s,o.get(a)))).map(({row:s,column:a,values:c})=>({row:s,column:a,values:c,formats:c.map(u=>u.map((l,d)=>Lt(i(a+d))))}))}rangeOf({row:t,column:n,values:r}){
return this.sheet.getRange(t,n,r.length,r[0].length)}write(t,n,r,o){for(let i of this.blocks(t,n,r)){let s=this.rangeOf(i);o&&s.setNumberFormats(i.formats),s.setValues(i.values)}}putTyped(t){if(
t.length===0)return;let n=new Map(t.map(r=>[se(r.index),r.cells]));this.write([...n.keys()],Object.keys(t[0].cells),(r,o)=>{var i;return(i=n.get(r)[o])!=null?i:""},!0),this.remember(t);for(let{index:
r,cells:o}of t){this.typedRows.add(r);for(let i of Object.keys(o))this.typedKeys.add(i)}}putOwn(t){if(t.length===0)return;let n=Object.keys(t[0].cells),r=as(t.map(c=>c.index),[1],()=>0).length>Sy,o=
this.renamed(t),i=!r&&o.length===t.length;this.remember(t);for(let c of n)this.ownKeys.add(c);let s=(c,u)=>this.rows[c-2][u],a=r?this.rows.map((c,u)=>se(u)):t.map(c=>se(c.index));this.write(a,i?n:
n.filter(c=>c!==this.key),s,!1),!i&&o.length&&this.write(o.map(c=>se(c.index)),[this.key],s,!1)}renamed(t){let{key:n}=this;return n===void 0||!(n in t[0].cells)?[]:t.filter(({index:r,cells:o})=>o[
n]!==this.rows[r][n])}makeRoom(t){let n=this.sheet.getMaxRows(),r=se(this.rows.length)+t-1-n;r>0&&this.sheet.insertRowsAfter(n,r)}append(t){if(t.length===0)return;let n=Object.fromEntries(Object.keys(
H(this.tab)).map(r=>[r,""]));for(;;){let r=se(this.rows.length),o=this.blocks(t.map((a,c)=>r+c),Object.keys(t[0]),(a,c)=>{var u;return(u=t[a-r][c])!=null?u:""}),i=Ro(this.sheet,r+t.length-1,0,(
)=>o.map(a=>this.rangeOf(a))),s=Math.max(0,...i.map(a=>a.getValues().reduce((c,u,l)=>u.some(d=>d!=="")?l+1:c,0)));if(s===0){i.forEach((a,c)=>a.setNumberFormats(o[c].formats).setValues(o[c].values));
break}for(let a=0;a< s;a+=1)this.rows.push({...n})}for(let r of t)this.typedRows.add(this.rows.length),this.rows.push({...n,...r});for(let r of Object.keys(t[0]))this.typedKeys.add(r)}putNotes(t){
let n=t.map(m=>se(m.index)),r=Object.keys(t[0].notes),o=r.map(m=>this.positions.get(m)),[i,s]=[Math.min(...n),Math.max(...n)],[a,c]=[Math.min(...o),Math.max(...o)],u=new Map(t.map(m=>[se(m.index),
m.notes])),l=new Map(r.map((m,h)=>[o[h],m])),d=this.sheet.getRange(i,a,s-i+1,c-a+1),p=d.getNotes(),f=p.map((m,h)=>m.map((b,M)=>{var q,pe;let N=(pe=u.get(i+h))==null?void 0:pe[(q=l.get(a+M))!=null?q:
""];return N===void 0?b:Oo(b,N)}));JSON.stringify(f)!==JSON.stringify(p)&&d.setNotes(f)}at(t){return this.positions.get(t)}remember(t){for(let{index:n,cells:r}of t){let o=this.rows[n];n< this.known&&
!this.asRead.has(n)&&this.asRead.set(n,{...o}),Object.assign(o,r)}}};function yl(e,t){var n,r;for(let o=0;o< Math.max(e.length,t.length);o+=1)if(((n=e[o])!=null?n:"")!==((r=t[o])!=null?r:""))return!1;
return!0}function Ty(e,t){let n=new Map;return e.forEach((r,o)=>{var s;let i=t(r);i&&n.set(i,[...(s=n.get(i))!=null?s:[],o])}),n}var us=class{constructor(t,n,r){this.known=t;this.found=n;this.sight=r;
this.out={put:[],add:[],stands:[]};this.free=[];this.homeless=new Set;this.over=new Set;this.inDoubt=!1;this.owners=new Map;var o;for(let{now:i}of t)this.owners.set(r.idOf(i),((o=this.owners.get(
r.idOf(i)))!=null?o:0)+1);this.placeOf=new Map(t.flatMap((i,s)=>this.ids(i).map(a=>[a,s])))}ids({was:t,now:n}){let[r,o]=[this.sight.idOf(n),t===void 0?"":this.sight.idOf(t)];return[r,o!==r&&
!this.owners.has(o)?o:""].filter(i=>i!=="")}look(){let t=Ty(this.found,r=>this.sight.idOf(r));this.known.forEach((r,o)=>{let i=this.ids(r),s=i.flatMap(c=>{var u;return(u=t.get(c))!=null?u:[]}),[a]=s;
r.written&&this.owners.get(this.sight.idOf(r.now))===1?this.place(r,o,s):(this.out.stands[o]=a,i.length&&a===void 0&&this.homeless.add(o))});let n=-1;this.out.stands.forEach((r,o)=>{r===void 0||
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
r].written||this.inDoubt||n.some(([o,i])=>r>o&&r< i))&&this.out.add.push(this.known[r].now)}};function bl(e,t,n){let r=new us(e,t,n);return r.look(),r.giveBack(),r.addLost(),r.out}var rt=e=>e,wl=
e=>e.typedRows.size>0||[...e.ownKeys].some(t=>H(e.tab)[t].writer!=="us"),ls=e=>e.typedRows.size>0||e.ownKeys.size>0;function xl({tab:e,sheet:t,rows:n,key:r,positions:o}){if(r===void 0)return!1;let[,
...i]=t.getSheetValues(1,o.get(r),-1,1);return!yl(n.map(s=>rt(s)[r]),i.map(([s])=>vo(H(e)[r],_o(H(e)[r],s))))}function Py(e){let n=Object.entries(H(e.tab)).filter(([,{writer:s}])=>s!=="us").map(([
s])=>s),r=[...e.typedKeys],o=n.filter(s=>!e.typedKeys.has(s)&&!e.ownKeys.has(s)),i=(s,a)=>a.map(c=>rt(s)[c]).join(`\n`).trim();return{idOf:s=>rt(s)[e.key]||i(s,n).trim(),textOf:s=>i(s,r),restOf:s=>i(
s,o)}}function vl(e,t){let n=e.rows.map((a,c)=>({was:e.rowAsRead(c),now:a,written:e.typedRows.has(c)||e.writtenBefore.has(rt(a)[e.key])}));for(let{now:a,written:c}of n)c&&t.writtenBefore.add(rt(a)[
e.key]);for(let a of e.typedKeys)t.typedKeys.add(a);let{put:r,add:o,stands:i}=bl(n,t.rows,Py(e)),s=(a,c)=>Object.fromEntries([...a].map(u=>[u,c?rt(c)[u]:""]));t.putTyped(r.map(({index:a,row:c})=>({
index:a,cells:s(e.typedKeys,c)}))),t.append(o.map(a=>s(e.typedKeys,a))),t.putOwn(n.flatMap(({now:a},c)=>{let u=i[c];return u!==void 0&&[...e.ownKeys].some(l=>l!==e.key&&rt(t.rows[u])[l]!==rt(a)[l])?[{
index:u,cells:s([...e.ownKeys].filter(l=>l!==e.key),a)}]:[]}))}function kl(e,t){return typeof t=="bigint"?t.toString():t}var ps=class{constructor(t){this._getter=t,this._value=void 0}get value(){
let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function _l(e){return new ps(e)}function Sl(e){return e==null}function Rl(e){let t=e.startsWith("^")?1:0,n=
e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function $l(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}var fs="captureStackTrace"in Error?
Error.captureStackTrace:(...e)=>{};function To(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Ol(e){if(To(e)===!1)return!1;let t=e.constructor;if(t===void 0||
typeof t!="function")return!0;let n=t.prototype;return!(To(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function Xn(e,t,n){let r=new e._zod.constr(t!=null?t:e._zod.def);
return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function _e(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?void 0:
t.error)!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Tl(e){
return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function it(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[
r])==null?void 0:n.continue)!==!0)return!0;return!1}function Pl(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;
return!1}function st(e,t){return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function Yn(e){return typeof e=="string"?e:e==null?void 0:e.message}function ms(e){
var n,r;let t=[];for(let o of e!=null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let s=(r=(n=i.maximum)!=null?n:i.length)!=null?r:i.size;s>=0&&t.push([s,o])}return t}
function Po(e,t,n){var o;var r;for(let i=t;i< e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function at(e,t,n){var c,u,l,d,p,f,m,h,b,M,N,q,pe,Ft,cr,ta,na;var r;let o=(u=(c=e.inst)==null?void 0:
c._zod)==null?void 0:u.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(l=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==e.inst?(p=(d=e.schema)==null?void 0:
d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(ta=(cr=(pe=(N=(b=Yn((h=(m=(f=e.inst)==null?void 0:f._zod.def)==null?void 0:m.error)==null?void 0:h.call(m,e)))!=null?b:Yn(i==null?void 0:
i(e)))!=null?N:Yn((M=t==null?void 0:t.error)==null?void 0:M.call(t,e)))!=null?pe:Yn((q=n.customError)==null?void 0:q.call(n,e)))!=null?cr:Yn((Ft=n.localeError)==null?void 0:Ft.call(n,e)))!=null?ta:
"Invalid input",a={};for(let mt of Object.keys(e))mt==="inst"||mt==="schema"||mt==="continue"||mt==="input"||mt==="__proto__"||(a[mt]=e[mt]);return(na=a.path)!=null||(a.path=[]),a.message=s,t!=null&&
t.reportInput&&(a.input=e.input),a}var Cy=/[\uD800-\uDBFF]/;function Cl(e){let t=e.length;if(!Cy.test(e))return t;let n=t;for(let r=0;r< t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(
r+1)&64512)===56320&&(n--,r++);return n}function El(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Al(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,
n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):Ey(e,n,r.value)}}function Nt(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function hs(e,
t,n){return Nt(e,t,n,!1)}function Ey(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:Nt(this,t,n.bind(this))},set(r){Nt(this,t,r)}})}function Ay(e,t){let n=
Object.getPrototypeOf(e);return t in n?void 0:n}var ds,ot=!1,Ly={configurable:!0,get(){ot=!0}};function Jn(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&ds!==e._zod){ds=void 0;return}ds=
e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,Ly);let o=ot;ot=!1;try{let i=n(this);return ot?delete this[t]:Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:i}),ot=ot||o,i}catch(i){throw delete this[t],ot=ot||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function Ll(e,t,n,r){let o=Ay(e,t);o&&
Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),
i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:i})}})}var Nl;var gs={value:void 0,enumerable:!1},Il="captureStackTrace"in Error?Error:null;function Ny(e){
let t=Il;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Il=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function T(e,t,n,r){var p;
let o={};function i(f){this.def=f,this.constr=d,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;function c(f,m){if(f._zod){if(f._zod.traits.has(e))return}else{gs.value=new i(m);try{
Object.defineProperty(f,"_zod",gs)}finally{gs.value=void 0}}if(f._zod.traits.add(e),t(f,m),a){let b=Object.getPrototypeOf(f),M=f._zod.constr.prototype,N=b;for(;N&&N!==M;)N=Object.getPrototypeOf(N);
let q=N!=null?N:b;a.has(q)||(a.add(q),Al(q,s))}let h=d.prototype;for(let b in h)Object.prototype.hasOwnProperty.call(h,b)&&(b in f||(f[b]=h[b].bind(f)))}let u=(p=r==null?void 0:r.Parent)!=null?p:
Object;class l extends u{}Object.defineProperty(l,"name",{value:e});function d(f){var M;let m=r!=null&&r.Parent?Ny(l):this;c(m,f);let h=m._zod.deferred;if(h){for(let N of h)N();m._zod.deferred=void 0}
let b=(M=globalThis.__zod_globalConfig)==null?void 0:M.postProcessor;return b&&b(m),m}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:f=>{var m,h;
return r!=null&&r.Parent&&f instanceof r.Parent?!0:(h=(m=f==null?void 0:f._zod)==null?void 0:m.traits)==null?void 0:h.has(e)}}),Object.defineProperty(d,"name",{value:e}),d}var je=class extends Error{
constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var Ml;(Ml=(Nl=globalThis).__zod_globalConfig)!=null||(Nl.__zod_globalConfig={});var yn=
globalThis.__zod_globalConfig;function Se(e){return e&&Object.assign(yn,e),yn}function Iy(){var t;let e=this._zod;return(t=e.message)!=null||(e.message=JSON.stringify(e.def,kl,2)),e.message}
function My(e){this._zod.message=e}var zy={get:Iy,set:My,enumerable:!0,configurable:!0},bs={value:void 0,enumerable:!1},zl=new WeakSet([Object.prototype,Error.prototype]),Dl=(e,t)=>{e.name=
"$ZodError",bs.value=t,Object.defineProperty(e,"issues",bs),bs.value=void 0,Object.defineProperty(e,"message",zy);let n=Object.getPrototypeOf(e);zl.has(n)||(zl.add(n),Object.defineProperty(n,
"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,
"toString",{value:r,configurable:!0,writable:!0})}}))},hO=T("$ZodError",Dl),Qn=T("$ZodError",Dl,void 0,{Parent:Error});var Fy=e=>{let t=(n,r,o,i)=>{var c,u;let s=o?{...o,async:!1}:{async:!1},a=
n._zod.run({value:r,issues:[]},s);if(a instanceof Promise)throw new je;if(a.issues.length){let l=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(d=>at(d,s,Se())));throw fs(l,(u=i==null?void 0:
i.callee)!=null?u:t),l}return a.value};return t},er=Fy(Qn),Zy=e=>{let t=async(n,r,o,i)=>{var c,u;let s=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=
await a),a.issues.length){let l=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(d=>at(d,s,Se())));throw fs(l,(u=i==null?void 0:i.callee)!=null?u:t),l}return a.value};return t},ws=Zy(Qn),Uy=e=>(t,
n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new je;return i.issues.length?Fl(e,i.issues,o):{success:!0,data:i.value}},tr=Uy(Qn);
function Fl(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>at(o,n,Se()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var Ky=e=>async(t,n,r)=>{let o=r?{...r,
async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?Fl(e,i.issues,o):{success:!0,data:i.value}},xs=Ky(Qn);var Zl=/^[\s\S]{0,}$/;var vs=
/^-?\d+(?:\.\d+)?$/,Ul=/^(?:true|false)$/i;var Co=T("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||(e._zod={}),e._zod.def=t,(o=(n=e._zod).onattach)!=null||(n.onattach=[])});var By=e=>{let t=
e.value;return!Sl(t)&&t.length!==void 0};var Kl=T("$ZodCheckMaxLength",(e,t)=>{var r;var n;Co.init(e,t),(r=(n=e._zod.def).when)!=null||(n.when=By),e._zod.check=o=>{let i=o.value,s=i.length;if((
typeof i=="string"&&s>t.maximum?Cl(i):s)<=t.maximum)return;let c=El(i);o.issues.push({origin:c,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,inst:e,continue:!t.abort})}});var Gy=T(
"$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;Co.init(e,t),t.pattern?(o=(n=e._zod).check)!=null||(n.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",code:
"invalid_format",format:t.format,input:s.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),jl=T("$ZodCheckRegex",(e,t)=>{
Gy.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.abort})}});var Bl={major:4,minor:6,patch:7};var Be=T("$ZodType",(e,t)=>{var i,s;var n;e!=null||(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Bl;let r=e._zod.def.checks,o=
e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let a of o)for(let c of a._zod.onattach)c(e);if(o.length===0)(i=(n=e._zod).deferred)!=null||(n.deferred=[]),(s=
e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(u,l,d)=>{if(u.memo)return u;let p=it(u),f;for(let m of l){if(m._zod.def.when){if(Pl(u)||!m._zod.def.when(u))continue}else if(
p)continue;let h=u.issues.length,b=m._zod.check(u);if(b instanceof Promise&&(d==null?void 0:d.async)===!1)throw new je;if(f||b instanceof Promise)f=(f!=null?f:Promise.resolve()).then(async()=>{
await b,u.issues.length!==h&&(Po(u.issues,h,e),p||(p=it(u,h)))});else{if(u.issues.length===h)continue;Po(u.issues,h,e),p||(p=it(u,h))}}return f?f.then(()=>u):u},c=(u,l,d)=>{if(it(u))return u.aborted=
!0,u;let p=a(l,o,d);if(p instanceof Promise){if(d.async===!1)throw new je;return p.then(f=>e._zod.parse(f,d))}return e._zod.parse(p,d)};e._zod.run=(u,l)=>{if(l.skipChecks)return e._zod.parse(u,l);if(
l.direction==="backward"){let p=e._zod.parse({value:u.value,issues:[]},{...l,skipChecks:!0});return p instanceof Promise?p.then(f=>c(f,u,l)):c(p,u,l)}let d=e._zod.parse(u,l);if(d instanceof Promise){
if(l.async===!1)throw new je;return d.then(p=>a(p,o,l))}return a(d,o,l)}}},{get"~standard"(){return hs(this,"~standard",qy(this))},set"~standard"(e){Nt(this,"~standard",e)}}),Vl=(e,
t)=>e.issues.length?{issues:e.issues.map(n=>at(n,t,Se()))}:{value:e.value};async function Wy(e,t){let n={async:!0};return Vl(await e._zod.run({value:t,issues:[]},n),n)}function qy(e){return{validate:
t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return Vl(r,n)}catch{}return Wy(e,t)},vendor:"zod",version:1}}var Wl=T("$ZodString",(e,t)=>{var n;Be.init(e,
t),e._zod.pattern=(n=t.pattern)!=null?n:Zl,e._zod.parse=(r,o)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",
input:r.value,inst:e}),r}});var ql=T("$ZodNumber",(e,t)=>{Be.init(e,t),e._zod.pattern=vs,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(typeof o=="number"&&
!Number.isNaN(o)&&Number.isFinite(o))return n;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"invalid_type",
input:o,inst:e,...i?{received:i}:{}}),n}});var Yl=T("$ZodBoolean",(e,t)=>{Be.init(e,t),e._zod.pattern=Ul,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=n.value;
return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});function Yy(e,t){let n=ms(e._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(i=>i[
0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&(s==null?void 0:s.direction)!=="backward"){for(let[c,u]of ms(e._zod.def.checks))if(a>c&&u._zod.def.when(i)){
let l=i.issues.length;return u._zod.check(i),i.issues[l].continue=!1,Po(i.issues,l,e),i}}return o(i,s)}}var Xy=e=>Array.isArray(e)?e.length:-1;function Gl(e,t,n){e.issues.length&&t.issues.push(...st(
n,e.issues)),t.value[n]=e.value}var Xl=T("$ZodArray",(e,t)=>{Be.init(e,t);let n=yn.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:
"array",code:"invalid_type",input:i,inst:e}),r;r.value=n?n.alloc(e,r,Array(i.length),o):Array(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let c=0;c< i.length;c++){let u=i[c],l=
t.element._zod.run({value:u,issues:[]},o);if(l instanceof Promise)s.push(l.then(d=>Gl(d,r,c)));else if(Gl(l,r,c),a&&l.issues.length!==0&&it(l))break}return s.length?Promise.all(s).then(()=>r):r},Yy(e,
Xy)});function Eo(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...st(n,e.issues))}if(!s&&o===void 0){
e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var Jy=[];
function Qy(e){var s,a,c,u;let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:Jy,o=r.length?[...t,...r]:t;for(let l of o)if(!((u=(c=(a=(s=e.shape)==null?void 0:s[
l])==null?void 0:a._zod)==null?void 0:c.traits)!=null&&u.has("$ZodType")))throw new Error(`Invalid element at key "${String(l)}": expected a Zod schema`);let i=Tl(e.shape);return{...e,allKeys:o,
symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function eb(e,t,n,r,o,i,s){let a=[],c=o.keySet,u=o.catchall._zod,l=u.def.type,d=u.optin,p=u.optout,f=0;for(let m in t){if(s&&
n.issues.length!==f){if(it(n,f))break;f=n.issues.length}if(c.has(m))continue;if(m==="__proto__"){l==="never"&&a.push(m);continue}if(l==="never"){a.push(m);continue}let h=u.run({value:t[m],issues:[]},
r);h instanceof Promise?e.push(h.then(b=>Eo(b,n,m,t,d,p))):Eo(h,n,m,t,d,p)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then((
)=>n):n}var Jl=T("$ZodObject",(e,t)=>{var u;Be.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),r=n!=null&&n.get?n.get.raw:(u=t.shape)!=null?u:{};if(r){let l=()=>{let d={...r};
return Object.defineProperty(t,"shape",{value:d}),l.raw=d,d};l.raw=r,Object.defineProperty(t,"shape",{get:l})}let o=_l(()=>Qy(t));Jn(e,"propValues",l=>{let d=l.def.shape,p={};for(let f in d){let m=d[
f]._zod;if(m.values){Object.prototype.hasOwnProperty.call(p,f)||$l(p,f,new Set);for(let h of m.values)p[f].add(h);m.optin!==void 0&&p[f].add(void 0)}}return p});let i=To,s=t.catchall,a,c=yn.memoizer;
c==null||c.attach(e),e._zod.parse=(l,d)=>{a!=null||(a=o.value);let p=l.value;if(!i(p))return l.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),l;l.value=c?c.alloc(e,l,{},d):{};
let f=[],m=a.shape,h=d==null?void 0:d.abortEarly,b=l.issues.length;for(let M of a.allKeys){if(h&&l.issues.length!==b){if(it(l,b))break;b=l.issues.length}if(M==="__proto__")continue;let N=m[M],q=
N._zod.optin,pe=N._zod.optout,Ft=N._zod.run({value:p[M],issues:[]},d);Ft instanceof Promise?f.push(Ft.then(cr=>Eo(cr,l,M,p,q,pe))):Eo(Ft,l,M,p,q,pe)}return s?eb(f,p,l,d,o.value,e,h===!0):f.length?
Promise.all(f).then(()=>l):l}});var Ql=T("$ZodRecord",(e,t)=>{Be.init(e,t);let n=yn.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Ol(i))return r.issues.push({expected:"record",
code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){r.value=n?n.alloc(e,r,{},o):{};let c=new Set;for(let l of a)if(typeof l=="string"||typeof l=="number"||
typeof l=="symbol"){if(c.add(typeof l=="number"?l.toString():l),l==="__proto__")continue;let d=t.keyType._zod.run({value:l,issues:[]},o);if(d instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(m=>at(m,o,Se())),input:l,path:[l],inst:e});continue}
let p=d.value;if(p==="__proto__")continue;let f=t.valueType._zod.run({value:i[l],issues:[]},o);f instanceof Promise?s.push(f.then(m=>{m.issues.length&&r.issues.push(...st(l,m.issues)),r.value[p]=
m.value})):(f.issues.length&&r.issues.push(...st(l,f.issues)),r.value[p]=f.value)}let u;for(let l in i)if(!c.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;r.value[l]=i[l]}else u=u!=null?u:[
],u.push(l);u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let c;for(let u of Reflect.ownKeys(i)){if(u==="__proto__"||
!Object.prototype.propertyIsEnumerable.call(i,u))continue;let l=t.keyType._zod.run({value:u,issues:[]},o);if(l instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(typeof u=="string"&&vs.test(u)&&l.issues.length){let m=t.keyType._zod.run({value:Number(u),issues:[]},o);if(
m instanceof Promise)throw new Error("Async schemas not supported in object keys currently");m.issues.length===0&&(l=m)}if(l.issues.length){t.mode==="loose"?r.value[u]=i[u]:a?(c=c!=null?c:[],c.push(
u)):r.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(m=>at(m,o,Se())),input:u,path:[u],inst:e});continue}let p=l.value;if(p==="__proto__")continue;let f=t.valueType._zod.run({
value:i[u],issues:[]},o);f instanceof Promise?s.push(f.then(m=>{m.issues.length&&r.issues.push(...st(u,m.issues)),r.value[p]=m.value})):(f.issues.length&&r.issues.push(...st(u,f.issues)),r.value[p]=
f.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}return s.length?Promise.all(s).then(()=>r):r}});function Hl(e,t){return e.value=t.issues.length?
void 0:t.value,e}var ed=T("$ZodOptional",(e,t)=>{Be.init(e,t),Jn(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",Jn(e,"values",n=>{let r=
n.def.innerType._zod.values;return r?new Set([...r,void 0]):void 0}),Jn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Rl(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(
n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>Hl(n,i)):Hl(n,o)}
return t.innerType._zod.run(n,r)}});function td(e){return e.checks&&(e.checks=[...e.checks]),e}function nd(e,t){return new e(td({type:"string",..._e(t)}))}function rd(e,t){return new e(td({type:
"number",checks:[],..._e(t)}))}function od(e,t){return new e({type:"boolean",..._e(t)})}function Ao(e,t){return new Kl({check:"max_length",..._e(t),maximum:e})}function _s(e,t){return new jl({check:
"string_format",format:"regex",..._e(t),pattern:e})}var It=T("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Be.init(e,t),e.def=t,e.type=t.type},{get with(){
return this.check},set with(e){Nt(this,"with",e)},parse(e,t){return er(this,e,t,{callee:this.parse})},parseAsync(e,t){return ws(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return tr(this,e,t)},
safeParseAsync(e,t){return xs(this,e,t)},check(...e){var n;let t=this.def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:
"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return Xn(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),rb=T(
"ZodMiniString",(e,t)=>{Wl.init(e,t),It.init(e,t)});function A(e){return nd(rb,e)}var ob=T("ZodMiniNumber",(e,t)=>{ql.init(e,t),It.init(e,t)});function nr(e){return rd(ob,e)}var ib=T("ZodMiniBoolean",
(e,t)=>{Yl.init(e,t),It.init(e,t)});function bn(e){return od(ib,e)}var sb=T("ZodMiniArray",(e,t)=>{Xl.init(e,t),It.init(e,t)});function rr(e,t){return new sb({type:"array",element:e,..._e(t)})}var ab=
T("ZodMiniObject",(e,t)=>{Jl.init(e,t),It.init(e,t),Ll(e,"shape",n=>n._zod.def.shape,!1)});function I(e,t){let n={type:"object",shape:e!=null?e:{},..._e(t)};return new ab(n)}var id=T("ZodMiniRecord",(
e,t)=>{Ql.init(e,t),It.init(e,t)});function Lo(e,t,n){return!t||!t._zod?new id({type:"record",keyType:A(),valueType:e,..._e(t)}):new id({type:"record",keyType:e,valueType:t,..._e(n)})}var cb=T(
"ZodMiniOptional",(e,t)=>{ed.init(e,t),It.init(e,t)});function No(e){return new cb({type:"optional",innerType:e})}Se({jitless:!0});var sd=(e,t)=>er(e,t);function Ge(e,t){if(t)try{let n=tr(e,
JSON.parse(t));return n.success?n.data:void 0}catch{return}}var Mt={runner:"",hour:0,since:"",lease:{until:"",by:""},lastRun:"",did:"",trouble:"",refused:{}};var ad="runner",cd="lease",ud="lastRun",
Rs="sending",ld="refused",db=6e3,Io,dd=()=>Io!=null?Io:Io=PropertiesService.getScriptProperties(),or=(e,t)=>{dd().setProperty(e,JSON.stringify(t))},pb=I({runner:A(),hour:nr(),since:A()}),fb=I({until:
A(),by:A()}),mb=I({lastRun:A(),did:A(),trouble:A()}),hb=I({key:A(),gone:rr(A()),doubt:rr(A()),at:A()}),gb=Lo(A(),I({email:A(),day:A()})),pd=e=>{var t,n;return{...Mt,...Ge(pb,e[ad]),...Ge(mb,e[ud]),
lease:(t=Ge(fb,e[cd]))!=null?t:Mt.lease,inFlight:Ge(hb,e[Rs]),refused:(n=Ge(gb,e[ld]))!=null?n:{}}},fd=({runner:e,hour:t,since:n})=>or(ad,{runner:e,hour:t,since:n}),md=({until:e,by:t})=>or(cd,{until:
e,by:t}),hd=({lastRun:e,did:t,trouble:n})=>or(ud,{lastRun:e,did:t,trouble:n}),gd=e=>or(Rs,e),yd=()=>{dd().deleteProperty(Rs)};function bd(e){let t=Object.entries(e).sort(([,r],[,o])=>r.day< o.day?1:
r.day>o.day?-1:0),n=0;or(ld,Object.fromEntries(t.filter(r=>(n+=JSON.stringify(r).length,n<=db))))}var wd="firstLetter",xd=()=>Number(PropertiesService.getUserProperties().getProperty(wd))||0,vd=e=>{
PropertiesService.getUserProperties().setProperty(wd,String(e))};var kd="workbook",$s="settings",_d="groups",yb=8500,bb=No(nr()),wb=I({version:nr(),spreadsheetId:A(),tabs:I(Object.fromEntries(
Object.keys(R).map(e=>[e,bb]))),owner:A()}),xb=Lo(A(),A());function ut(){let e=PropertiesService.getScriptProperties().getProperties(),t=Ge(wb,e[kd]);if(t)return{...t,groups:e[_d],post:pd(e),settings:
Ge(xb,e[$s])}}function Os({version:e,spreadsheetId:t,tabs:n,owner:r}){PropertiesService.getScriptProperties().setProperty(kd,JSON.stringify({version:e,spreadsheetId:t,tabs:n,owner:r}))}function Sd(e){
let t=JSON.stringify(e),n=PropertiesService.getScriptProperties();encodeURIComponent(t).replace(/%../g,"x").length<=yb?n.setProperty($s,t):n.deleteProperty($s)}function Mo(e){
PropertiesService.getScriptProperties().setProperty(_d,e)}var re=class{constructor(t={}){this.begun=t;this.now=ht(Date.now());this.today=this.now.slice(0,10);this.unsettled=!1;this.held=new Map;
this.tables=new Map;this.drafts=ll;this.book=t.book}remembered(){var t;if((t=this.memory)!=null||(this.memory=ut()),!this.memory)throw new L({key:"workbook.notSetUp"});return this.memory}spreadsheet(
){var t,n;return(n=this.book)!=null||(this.book=(t=SpreadsheetApp.getActiveSpreadsheet())!=null?t:SpreadsheetApp.openById(this.remembered().spreadsheetId)),this.book}sheet(t){let n=this.held.get(t);
if(n)return n;let r=this.remembered().tabs[t],o=r===void 0?null:this.spreadsheet().getSheetById(r);if(!o)throw new L({key:"workbook.lostTab",with:{tab:R[t].title}});return this.held.set(t,o),o}
visitor(){var t,n,r,o;return(o=this.asking)!=null?o:this.asking=(r=(n=(t=this.begun).who)==null?void 0:n.call(t,this))!=null?r:wo}settings(){var t,n;return(n=this.read)!=null||(this.read=Zn((t=
this.remembered().settings)!=null?t:this.settingTexts()).settings),this.read}compileSettings(){let t=this.settingTexts();JSON.stringify(t)!==JSON.stringify(this.remembered().settings)&&Sd(t);let{
settings:n,problems:r}=Zn(t);return this.read=n,r}settingTexts(){let t=this.table("settings").rows;return Object.fromEntries(t.filter(n=>n.label).map(n=>[n.label.trim(),n.value]))}table(t){var r;
let n=(r=this.tables.get(t))!=null?r:this.readTable(t);return this.tables.set(t,n),n}readTable(t){let n=t==="accounts"?xo(this.table("units").rows.map(({code:r})=>r)):void 0;return new $o(t,
this.sheet(t),n)}edits(t,n){this.held.set(t,n)}reread(t){this.tables.delete(t)}settle(){this.unsettled&&SpreadsheetApp.flush(),this.unsettled=!1}forget(){this.tables.clear()}putTyped(t,n){n.length&&(
this.table(t).putTyped(n),this.unsettled=!0)}putOwn(t,n){n.length&&(this.table(t).putOwn(n),this.unsettled=!0)}append(t,n){n.length&&(this.table(t).append(n),this.unsettled=!0)}makeRoom(t,n){
this.table(t).makeRoom(n)}putNotes(t,n){n.length&&(this.table(t).putNotes(n),this.unsettled=!1)}noteEdited(t){let{edited:n}=this.begun;if(!n)return;let r=n.getNote();Oo(r,t)!==r&&n.setNote(Oo(r,t)),
this.unsettled=!1}lookAgain(){let t=[...this.tables.values()].filter(n=>n.key!==void 0&&ls(n));return t.some(wl)?(SpreadsheetApp.flush(),this.unsettled=!1,t.map(({tab:n})=>this.putBackRows(n)).some(
n=>n)):!1}putBackRows(t){let n=0;for(let r=this.table(t);n<4&&xl(r)&&(n+=1,this.reread(t),vl(r,this.table(t)),!!ls(this.table(t)));r=this.table(t))SpreadsheetApp.flush();return n>0}refreshSummary(){
let t=this.table("units"),n=qn(t.rows);n!==this.remembered().groups&&(So(this.sheet("summary"),t.sheet.getName(),t.positions,t.rows),Mo(n),this.unsettled=!0)}sortUnits(){let t=this.table("units");if(
t.rows.length===0)return;let n=t.sheet.getLastColumn();t.sheet.getRange(2,1,t.rows.length,n).sort([{column:t.at("order"),ascending:!0},{column:t.at("code"),ascending:!0}]),this.unsettled=!0,
this.forget()}mayWrite(t,n){let r=this.table(t);return r.sheet.getRange(2,r.at(n)).canEdit()}log(t){t.length!==0&&(this.unsettled=!0,ml(this.sheet("log"),t,this.now,D(this.visitor())))}exclusively(t){
if(!gn())return;this.forget();let n=t();return this.settle(),n}refusedAddresses(){var t,n;return(n=(t=this.remembered().post)==null?void 0:t.refused)!=null?n:{}}newId(){let t="r";for(;t.length<13;
)t+=Math.floor(Math.random()*36).toString(36);return t}link(){return`https:\x2f/docs.google.com/spreadsheets/d/${this.remembered().spreadsheetId}/edit`}linkTo(t,n){var o;let{tabs:r}=this.remembered();
return`${this.link()}#gid=${(o=r[t])!=null?o:0}&range=A${se(n)}`}};var Rd="sendDailyLetters",vb="Asia/Ho_Chi_Minh",Ts=()=>ScriptApp.getProjectTriggers().filter(e=>e.getHandlerFunction()===Rd),ir={
exists:()=>Ts().length>0,isOwn:e=>Ts().some(t=>t.getUniqueId()===e),ensure(e){ScriptApp.requireScopes(ScriptApp.AuthMode.FULL,["https:\x2f/www.googleapis.com/auth/script.scriptapp",
"https:\x2f/www.googleapis.com/auth/script.send_mail"]);let t=Ts();e!==void 0&&ScriptApp.newTrigger(Rd).timeBased().everyDays(1).atHour(e).inTimezone(vb).create(),t.forEach(n=>ScriptApp.deleteTrigger(
n))}};var kb=24*36e5,wn=class{constructor(t){this.book=t;this.from=Date.now()}post(){var t,n;return(n=(t=ut())==null?void 0:t.post)!=null?n:Mt}setRunner(t){fd(t)}setLease(t){md(t)}setLastRun(t){hd(t)}
setRefused(t){bd(t)}keepJournal(t){gd(t)}closeJournal(){yd()}alone(t,n){let r=gn();if(r)try{t.forget();let o=n();return t.settle(),{value:o}}finally{r.releaseLock()}}quota(){
return MailApp.getRemainingDailyQuota()}renewsIn(){var t;return(t=this.firstLetter)!=null||(this.firstLetter=xd()),this.firstLetter+kb-Date.now()}send({to:t,subject:n,text:r,html:o,attachments:i,
senderName:s,replyTo:a}){this.rememberFirstLetter(),MailApp.sendEmail({to:t.join(","),subject:n,body:r,htmlBody:o,name:s.replace(/\s+/g," "),...a?{replyTo:a}:{},...i.length?{attachments:i.map(({name:
c,mime:u,content:l})=>Utilities.newBlob(l,u,c))}:{}})}rememberFirstLetter(){try{this.renewsIn()<=0&&(this.firstLetter=Date.now(),vd(this.firstLetter))}catch{this.firstLetter=Date.now()}}sleep(t){
Utilities.sleep(t)}elapsed(){return Date.now()-this.from}me(){return Session.getEffectiveUser().getEmail().toLowerCase()}zones(){return{script:Session.getScriptTimeZone(),book:this.book(
).getSpreadsheetTimeZone()}}setTrigger(t){ir.ensure(t)}hasTrigger(){return ir.exists()}};function $d(e,t){if(!t)return!1;let n=Pn(t);return e.email.toLowerCase().replace(/[.]|[^\0-\x7F]/g,"").indexOf(
n.slice(0,n.indexOf("@")).replace(/\./g,""))<0?!1:Pe(e.email).emails.some(o=>Pn(o)===n)}var _b=(e,t)=>t.filter(n=>$d(n,e)),Od=(e,t)=>t.some(n=>$d(n,e));function zo(e,t){switch(e.is){case"staff":
case"person":return _b(e.email,t);case"link":return t.filter(n=>n.code.trim()===e.unit);case"unlisted":case"nobody":return[]}}function Do(e,t){switch(e.is){case"staff":return!0;case"unlisted":
return t.mayChoose;case"person":case"link":case"nobody":return!1}}var Ps=(e,t)=>e.is==="nobody"?{key:"who.nobody"}:{key:"who.unknown",with:{email:D(e),contact:t.contact}};function Fo(e,t,n,r){if(
t.is==="nobody")return{may:!1,why:{key:"who.nobody"}};if(!e.trim()||!n.some(i=>i.code.trim()===e))return{may:!1,why:{key:"form.unknownUnit",with:{code:e}}};let o=()=>zo(t,n).some(i=>i.code.trim(
)===e)?{may:!0,unlisted:!1}:{may:!1,why:{key:"who.notYours"}};switch(t.is){case"staff":return{may:!0,unlisted:!1};case"person":case"link":return o();case"unlisted":return Do(t,r)?{may:!0,unlisted:!0}:
{may:!1,why:Ps(t,r)}}}function Zo(){let e=Session.getActiveUser().getEmail().toLowerCase();return e&&e===Session.getEffectiveUser().getEmail().toLowerCase()?e:""}var xn=e=>t=>e===""?wo:t.settings(
).staff.includes(e)||e===t.remembered().owner?{is:"staff",email:e}:Od(e,t.table("units").rows)?{is:"person",email:e}:{is:"unlisted",email:e};function Td(e){let t=e==null?void 0:e.triggerUid;if(
typeof t!="string"||!ir.isOwn(t))return;let n=new wn(()=>r.spreadsheet()),r=new re({who:o=>xn(n.me())(o)});al(r,n)}var Sb="Sửa tay",vn=({first:e,last:t},n)=>n>=e&&n<=t;function Rb(e,t){if(!t.columns(
).has("review"))return;let r=e.table("accounts").rows.flatMap((o,i)=>{let s=o.review?nn(o):"";return vn(t,i)&&s!==o.approved?[{index:i,cells:{approved:s}}]:[]});e.putOwn("accounts",r)}function $b(e,
t){Rb(e,t);let n=e.table("accounts").rows,r=n.map(({faults:l})=>l),o=Ce(e,n),i=new Set;n.forEach((l,d)=>{vn(t,d)&&i.add(l.unit.trim())});let s=(l,d)=>vn(t,d)||i.has(l.unit.trim()),a=so(n,o,s);hr.some(
l=>t.columns().has(l))&&Pb(e,t,n,a),e.putOwn("accounts",ao(n,o,s)),e.putOwn("accounts",a),e.putOwn("units",Tt(e.table("units").rows,o,()=>!0)),Kn(e,"accounts",t.columns(),l=>vn(t,l));let c=
t.first===t.last&&t.columns().size===1&&n[t.first]!==void 0,u=ns(a,r,o);c&&u.length===0&&u.push({index:t.first,notes:Un(o.accounts[t.first])}),Ob(e,t,u,r)}function Ob(e,t,n,r){var a,c,u;let o=
n.length===1&&t.first===t.last&&t.columns().size===1?n[0]:void 0,i=Object.entries((a=o==null?void 0:o.notes)!=null?a:{}).filter(([l,d])=>!t.columns().has(l)&&d!==""!==Tb(r[o.index],l)),[s]=
Object.entries((c=o==null?void 0:o.notes)!=null?c:{}).filter(([l])=>t.columns().has(l));(o==null?void 0:o.index)===t.first&&s&&i.length===0?e.noteEdited((u=s[1])!=null?u:""):e.putNotes("accounts",n)}
var Tb=(e,t)=>e.indexOf(`• ${ce[t].heading}:`)>=0;function Pb(e,t,n,r){let o=new Map(r.map(s=>[s.index,s])),i=Math.min(t.last,n.length-1);for(let s=t.first;s<=i;s+=1)o.has(s)||r.push({index:s,cells:
Object.fromEntries(yt.map(a=>[a,n[s][a]]))});r.sort((s,a)=>s.index-a.index);for(let s of r){let a=n[s.index],c=vn(t,s.index)&&s.cells.rowId?{updated:e.now,by:"",source:Sb}:{updated:a.updated,by:a.by,
source:a.source};Object.assign(s.cells,c)}}function Cb(e,t){let n=e.table("accounts").rows,r=Ce(e,n);e.putOwn("accounts",ao(n,r,()=>!0)),e.putOwn("units",Tt(e.table("units").rows,r,()=>!0)),Kn(e,
"units",t.columns(),o=>vn(t,o))}function Cs(e,t){de(e,()=>t.tab==="accounts"?$b(e,t):Cb(e,t))}function Eb(e){let t=e;return t.rowStart&&t.rowEnd&&t.columnStart&&t.columnEnd?t:{rowStart:e.getRow(),
rowEnd:e.getLastRow(),columnStart:e.getColumn(),columnEnd:e.getLastColumn()}}var Ab=({range:e})=>typeof e.getGridId=="function";function Pd(e){if(!Ab(e))return;let t=new re({book:e.source,edited:
e.range});try{let n=e.range.getGridId(),r=["accounts","units","settings"].find(u=>t.remembered().tabs[u]===n);if(!r)return;let{rowStart:o,rowEnd:i,columnStart:s,columnEnd:a}=Eb(e.range);if(i<2)return;
if(r==="settings"){Lb(t);return}t.edits(r,e.range.getSheet());let c=()=>new Set(Object.keys(H(r)).filter(u=>{let l=t.table(r).at(u);return l>=s&&l<=a}));Cs(t,{tab:r,first:Math.max(o,2)-2,last:i-2,
columns:c})}catch(n){if(!(n instanceof L))throw n;n.problem.key!=="workbook.notSetUp"&&e.source.toast(g(n.problem),"Sổ Tài Khoản",15)}}function Lb(e){let t=e.compileSettings();t.length&&e.spreadsheet(
).toast(t.slice(0,3).map(g).join(`\n`),"Cấu hình",15),Cs(e,{tab:"units",first:0,last:-1,columns:()=>new Set})}function Cd(e){var t;return e.visitor().is!=="staff"?x({key:"who.staffOnly"}):(t=de(e,(
)=>(xe(e,!0),e.sortUnits(),E({}))))!=null?t:x({key:"workbook.busy"})}var Es="Sổ Tài Khoản",Uo=["spreadsheets","script.container.ui","userinfo.email"],Ed=[{page:"form",caption:"Khai báo tài khoản",
where:"sidebar",who:"everybody",scopes:Uo},"—",{page:"check",caption:"Kiểm tra toàn bộ",where:"sidebar",who:"staff",scopes:Uo},{caption:"Đưa đơn vị còn thiếu lên đầu",run:"showMissingFirst"},{page:
"roster",caption:"Nhập danh sách đơn vị",where:{width:760,height:560},who:"staff",scopes:Uo},{page:"letters",caption:"Thư…",where:{width:900,height:640},who:"staff",scopes:[...Uo,"script.scriptapp",
"script.send_mail"]},"—",{caption:"Thiết lập, sửa lại sổ",run:"setUp"}],Ad=e=>typeof e=="object"&&"page"in e,Ld=Object.fromEntries(Ed.filter(Ad).map(e=>[e.page,e])),Nb=e=>`show${e.charAt(
0).toUpperCase()}${e.slice(1)}`,Ib=Ed.map(e=>e==="—"?void 0:{caption:e.caption,run:Ad(e)?Nb(e.page):e.run});function Nd(){let e=SpreadsheetApp.getUi().createMenu(Es);for(let t of Ib)t?e.addItem(
t.caption,t.run):e.addSeparator();e.addToUi()}var Mb=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);function Id(e,t){let n=HtmlService.createHtmlOutputFromFile(e),r=t.settings?Zn(
t.settings).settings.contact:"";return r?n.append(`\x3cp id="contact">${Mb(g({key:"page.contact",with:{contact:r}}))}\x3c/p>`):n}var zt='*LEN("STK")',Md={missing:["#f4c7c3","#7a1c14"],fix:["#fce8b2",
"#5f4300"],reported:["#d2e3fc","#174ea6"],approved:["#ceead6","#0d652d"],none:["#e8eaed","#3c4043"],quiet:["#f8f9fa","#5f6368"],late:["#fad2cf","#8c1d18"]};function zd(e,t,n,r){let o=r.map(({key:a}
)=>t.get(a)),i=Math.min(...o),s=r.map(({key:a,holds:c})=>`(${ke(i)}$1="${H(e)[a].heading}")*${c}`);return{colour:n,columns:[[i,Math.max(...o)]],formula:`=(${s.join("+")})${zt}`}}var Ls=e=>t=>`$${ke(
e.get(t))}2`,Dd=e=>(t,n)=>`(${Ls(e)(t)}="${n}")`;function zb(e){let[t,n]=[Ls(e),Dd(e)],r=(...o)=>o.map(i=>[e.get(i),e.get(i)]);return[{colour:"missing",columns:r("name","status"),formula:`=${n(
"status",y.missing)}${zt}`},zd("units",e,"fix",[{key:"status",holds:n("status",y.fix)},{key:"timeliness",holds:n("timeliness",S.grace)},{key:"faults",holds:`(${t("faults")}<>"")`}]),...["reported",
"approved","none"].map(o=>({colour:o,columns:r("status"),formula:`=${n("status",y[o])}${zt}`})),{colour:"late",columns:r("timeliness"),formula:`=(${n("timeliness",S.overdue)}+${n("timeliness",
S.late)})${zt}`}]}function Db(e){let[t,n]=[Ls(e),Dd(e)],r=o=>[[e.get(o),e.get(o)]];return[{colour:"quiet",columns:[[1,Math.max(...e.values())]],formula:`=${n("usage",W.stopped)}${zt}`},zd("accounts",
e,"fix",[...mr.map(({key:o,bit:i})=>({key:o,holds:`ISODD(INT(${t("mask")}/${2**i}))`})),{key:"faults",holds:`(${t("faults")}<>"")`},{key:"review",holds:n("review",B.returned)}]),{colour:"approved",
columns:r("review"),formula:`=${n("review",B.passed)}${zt}`},{colour:"reported",columns:r("changed"),formula:`=(${t("changed")}<>"")${zt}`}]}var As={units:zb,accounts:Db},Fb=e=>{var t,n;return String(
(n=(t=e.getBooleanCondition())==null?void 0:t.getCriteriaValues()[0])!=null?n:"")},Zb=e=>e.getRanges().map(t=>t.getA1Notation()).join(","),Fd=(e,t)=>e.columns.map(([n,r])=>nt(t,n,r));function Ub({
sheet:e,rows:t},n,r){let o=e.getRangeList(n.flatMap(s=>Fd(s,t))).getRanges(),i=n.map(s=>SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(s.formula).setBackground(Md[s.colour][
0]).setFontColor(Md[s.colour][1]).setRanges(o.splice(0,s.columns.length)).build());e.setConditionalFormatRules([...i,...r])}function Ns(e){var i;let t=(i=As[e.tab])==null?void 0:i.call(As,
e.positions);if(!t)return[];let n=(e.isNew?[]:e.sheet.getConditionalFormatRules()).map(s=>({rule:s,formula:Fb(s)})),r=n.filter(({formula:s})=>s.indexOf('LEN("STK")')>=0);return r.length===t.length&&
t.every((s,a)=>r[a].formula===s.formula&&Zb(r[a].rule)===Fd(s,e.rows).join())?[]:(Ub(e,t,n.filter(s=>!r.includes(s)).map(({rule:s})=>s)),[{key:"setup.colours",with:{tab:R[e.tab].title}}])}var lt=({
tab:e,positions:t})=>Object.entries(H(e)).map(([n,r])=>({key:n,column:r,at:t.get(n)})).sort((n,r)=>n.at-r.at);function Kb(e,t){let n=Zd(t),r=[];return e.forEach((o,i)=>{if(n.includes(o))return;let a=(
i===0?-1:n.indexOf(e[i-1]))+1,c=n[a],u=a>=n.length||!e.includes(c)?{do:"write",at:a,heading:o,old:c!=null?c:""}:{do:"insert",at:a,heading:o,old:""};r.push(u),Ud(n,u)}),r}function Zd(e){let t=e.map(
n=>n.trim());for(;t.length&&t[t.length-1]==="";)t.pop();return t}var Ud=(e,{do:t,at:n,heading:r})=>{e.splice(n,t==="insert"?0:1,r)};function jb(e,t,n,r){let o=Zd(n),i=r,s=Kb(Ko(e),n).map(a=>{let{do:c,
at:u,heading:l,old:d}=a;return i=Kd(t,i,u+1)+(c==="insert"?1:0),c==="insert"&&t.insertColumnBefore(u+1),t.getRange(1,u+1).setNumberFormat("@").setValue(l),Ud(o,a),d?{key:"setup.headingBack",with:{tab:
R[e].title,column:l,old:d}}:{key:"setup.columnMade",with:{tab:R[e].title,column:l}}});return{now:o,did:s}}var Ko=e=>Object.values(H(e)).map(({heading:t})=>t);function Kd(e,t,n){return t< n&&
e.insertColumnsAfter(t,n-t),Math.max(t,n)}function jd(e,{sheet:t,made:n}){var c;let[r,o]=[t.getMaxRows(),t.getMaxColumns()],i=n?[]:((c=t.getRange(1,1,1,o).getValues()[0])!=null?c:[]).map(String),s=(u,
l)=>({tab:e,sheet:t,isNew:l,rows:r,positions:cs(e,R[e].title,u)});if(i.some(u=>u!=="")){let{now:u,did:l}=jb(e,t,i,o);return{open:s(u,!1),did:l}}Kd(t,o,Ko(e).length);let a=s(Ko(e),n||t.getLastRow(
)===0);return a.isNew||Is(a),{open:a,did:[]}}function Is({tab:e,sheet:t}){let n=Ko(e);t.getRange(1,1,1,n.length).setNumberFormat("@").setValues([n])}var Bb="#e8f0fe",Gb="#f1f3f4",Bd=
e=>e.writer==="us"?Gb:Bb,Ms=({tab:e})=>({tab:R[e].title});function Gd({sheet:e,rows:t},n){for(let r of new Set(n.map(({column:o})=>Lt(o)))){let o=n.filter(({column:i})=>Lt(i)===r).map(({at:i})=>i);
e.getRangeList(mn(o).map(([i,s])=>nt(t,i,s))).setNumberFormat(r)}}function Hb(e){let t=lt(e),n=e.sheet.getRange(2,1,e.rows-1,t[t.length-1].at).getNumberFormats(),r=t.filter(({at:o,column:i})=>n.some(
s=>s[o-1]!==Lt(i)));return Gd(e,r),r.length?[{key:"setup.formats",with:Ms(e)}]:[]}var Hd=e=>lt(e).flatMap(({at:t,column:n})=>n.choices?[{column:n,choices:n.choices,range:e.sheet.getRange(nt(e.rows,
t))}]:[]),Vd=(e,t)=>SpreadsheetApp.newDataValidation().requireValueInList([...e],!0).setAllowInvalid(!0).setHelpText(t).build(),Vb=(e,t,n)=>JSON.stringify(e.getCriteriaValues())===JSON.stringify([t,
!0])&&e.getAllowInvalid()&&e.getHelpText()===n;function Wb(e){var n;let t=!1;for(let{column:r,choices:o,range:i}of Hd(e)){let s=i.getDataValidations(),a=(n=s[0])==null?void 0:n[0];t=s.some(c=>!c[0])||
t,i.setDataValidation(a&&Vb(a,o,r.help)?a:Vd(o,r.help))}return t?[{key:"setup.choices",with:Ms(e)}]:[]}function qb(e){let t=lt(e),n=e.sheet.getRange(1,1,1,t[t.length-1].at),r=new Map(t.map(({at:u,
column:l})=>[u,l])),[o,i]=[n.getNotes()[0],n.getBackgrounds()[0]],s=o.map((u,l)=>{var d,p;return(p=(d=r.get(l+1))==null?void 0:d.help)!=null?p:u}),a=i.map((u,l)=>r.has(l+1)?Bd(r.get(l+1)):u),c=
JSON.stringify([o,i])===JSON.stringify([s,a]);return c||n.setNotes([s]).setBackgrounds([a]).setFontWeight("bold").setVerticalAlignment("middle").setWrap(!0),!c}var Wd=({sheet:e},t)=>{for(let[n,
r]of mn(t.map(({at:o})=>o)))e.hideColumns(n,r-n+1)};function Yb(e){let t=lt(e).filter(({at:n,column:r})=>r.hidden&&!e.sheet.isColumnHiddenByUser(n));return Wd(e,t),t.length>0}function Xb({sheet:e},t){
for(let n of new Set(t.map(({column:r})=>r.width)))for(let[r,o]of mn(t.filter(({column:i})=>i.width===n).map(({at:i})=>i)))e.setColumnWidths(r,o-r+1,n)}function qd(e){let{tab:t,sheet:n,rows:r}=e,o=lt(
e);n.setTabColor(R[t].color),n.setFrozenRows(1),R[t].frozenColumns&&n.setFrozenColumns(R[t].frozenColumns),Xb(e,o),Wd(e,o.filter(({column:i})=>i.hidden)),n.getRange(1,1,r,o.length).setNumberFormat(
"@").setWrap(!0).setVerticalAlignment("top"),Gd(e,o.filter(({column:i})=>Lt(i)!=="@"));for(let{column:i,choices:s,range:a}of Hd(e))a.setDataValidation(Vd(s,i.help));n.getRange(1,1,1,
o.length).setNotes([o.map(({column:i})=>i.help)]).setBackgrounds([o.map(({column:i})=>Bd(i))]).setFontWeight("bold").setVerticalAlignment("middle")}function Yd(e){let t=[qb(e),Yb(e)].some(Boolean);
return[...Hb(e),...Wb(e),...t?[{key:"setup.looks",with:Ms(e)}]:[]]}var zs="Sổ Tài Khoản: ";function Jb({tab:e,positions:t,rows:n}){let r=i=>mn(lt({tab:e,positions:t}).filter(({column:s}
)=>s.writer===i).map(({at:s})=>s)),o={name:"dòng tiêu đề",range:"1:1",open:[]};return e==="units"?[{name:"danh sách đơn vị",range:"",open:r("us").map(([i,s])=>nt(n,i,s))}]:e==="accounts"?[o,...r(
"staff").map(([i,s])=>({name:`cột ${[...new Set([i,s])].map(ke).join("–")}, duyệt`,range:nt(n,i,s),open:[]}))]:e==="log"?[o]:[{name:`thẻ ${R[e].title}`,range:"",open:[]}]}var Xd=e=>e.getA1Notation(),
Jd=e=>e.getEditors().map(t=>t.getEmail().toLowerCase()),Qb=(e,t,{staff:n,owner:r})=>e.name===t.name&&e.range===t.range&&JSON.stringify(e.open)===JSON.stringify(t.open)&&!e.warns&&n.every(
o=>e.editors.includes(o))&&e.editors.every(o=>o===r||n.includes(o)),jo=class{constructor(t){this.people=t}ensure(t){let n=Jb(t),r=t.made?[]:this.ours(t.sheet,n),o=(a,c)=>Qb(a,c,this.people),i=
n.filter(a=>!r.some(c=>o(c,a))),s=r.filter(a=>!n.some(c=>o(a,c)));return s.forEach(({protection:a})=>a.remove()),i.forEach(a=>this.protect(t.sheet,a)),i.length||s.length?[{key:"setup.protection",with:
{tab:R[t.tab].title}}]:[]}ours(t,n){let{SHEET:r,RANGE:o}=SpreadsheetApp.ProtectionType,i=t.getProtections(r).map(a=>({protection:a,description:a.getDescription(),range:""})),s=t.getProtections(o).map(
a=>({protection:a,description:a.getDescription(),range:void 0}));return[...i,...s].flatMap(({protection:a,description:c,range:u})=>{if(c&&c.indexOf(zs)!==0)return[];let l=u!=null?u:Xd(a.getRange());
return!c&&!this.isLeftOver(a,l,n)?[]:[{protection:a,range:l,name:c.slice(zs.length),open:l?[]:a.getUnprotectedRanges().map(Xd),warns:a.isWarningOnly(),editors:Jd(a)}]})}isLeftOver(t,n,r){if(!n||
!r.some(i=>i.range===n))return!1;let o=Jd(t);return this.people.others.every(i=>o.includes(i))}protect(t,{name:n,range:r,open:o}){var u;let{staff:i,others:s,owner:a}=this.people,c=r?t.getRange(
r).protect():t.protect();c.setDescription(zs+n),o.length&&c.setUnprotectedRanges(t.getRangeList(o).getRanges()),c.addEditors([...i,a].filter(Boolean)),s.length&&c.removeEditors([...s]),(u=
this.domain)!=null||(this.domain=c.canDomainEdit()),this.domain&&c.setDomainEdit(!1)}};function Qd(e,t){let n=Object.values(we),r=e.rows.every(s=>!s.label.trim()),o=n.filter(({label:s})=>!e.rows.some(
a=>a.label.trim()===s));e.append(o.map(({label:s,initial:a,help:c})=>({label:s,value:s===we.staff.label?t():a,help:c})));let i=e.rows.flatMap((s,a)=>{let c=n.find(({label:u})=>u===s.label.trim());
return c&&c.help!==s.help?[{index:a,cells:{help:c.help}}]:[]});return e.putTyped(i),r?[]:o.map(({label:s})=>({key:"setup.setting",with:{label:s}}))}var Dt=Object.keys(R);function ew(e){
return e.getSheets().map(t=>({sheet:t,id:t.getSheetId(),name:t.getName(),made:!1}))}var Ds=class{constructor(t,n){this.book=t;this.known=n}find(t,n){var s;let{title:r}=R[t],o=n===void 0?null:
this.book.getSheetById(n);if(o){let a=o.getName();return{found:{sheet:o,id:n,name:a,made:!1},did:a===r?[]:[{key:"setup.tabKept",with:{tab:r,name:a}}]}}let i=this.present().find(({name:a,id:c}
)=>a===r&&!this.known.has(c));return i?{found:i,did:n===void 0?[]:[{key:"setup.tabKept",with:{tab:r,name:r}}]}:{found:(s=this.blankFirst(r))!=null?s:this.make(r),did:[{key:n===void 0?"setup.tabMade":
"setup.tabRemade",with:{tab:r}}]}}present(){var t;return(t=this.others)!=null?t:this.others=ew(this.book)}blankFirst(t){let[n,...r]=this.present();if(!(!n||r.length||this.known.has(n.id)||
n.sheet.getLastRow()>0))return n.sheet.setName(t),Object.assign(n,{name:t,made:!0})}make(t){let n=this.book.insertSheet(t,this.present().length),r={sheet:n,id:n.getSheetId(),name:t,made:!0};
return this.present().push(r),r}};function ep(e,t){let n=new Set(Object.values(t)),r=new Ds(e,n),o={},i=[];for(let s of Dt){let{found:a,did:c}=r.find(s,t[s]);n.add(a.id),o[s]=a,i.push(...c)}return{
found:o,did:i}}var tw=[{number:1,why:"The first layout: every tab starts with its headings frozen.",run:e=>{for(let t of Object.values(e))t.getFrozenRows()===0&&t.setFrozenRows(1)}}];function tp(e,t,
n){for(let r of tw)r.number<=e||(r.run(t),n(r.number))}var np="Asia/Ho_Chi_Minh",rp="vi_VN";function nw(e){let t=[];return e.getSpreadsheetTimeZone()!==np&&(e.setSpreadsheetTimeZone(np),t.push({key:
"setup.zone"})),e.getSpreadsheetLocale()!==rp&&(e.setSpreadsheetLocale(rp),t.push({key:"setup.locale"})),t}var rw=Dt.filter(e=>Object.keys(H(e)).length>0);function ow(e,t){let{open:n,did:r}=jd(e,t);
return n.isNew?(qd(n),Ns(n),Is(n),{open:n,did:[]}):{open:n,did:[...r,...Yd(n),...Ns(n)]}}var iw=e=>e.map(t=>t.getEmail().toLowerCase());function sw(e){var t,n;try{return(n=(t=e.getOwner())==null?
void 0:t.getEmail().toLowerCase())!=null?n:""}catch{return""}}function aw(e,t,n,r,o){let i=iw(e.getEditors()).filter(a=>a!==o),s=new jo({staff:i.filter(a=>r.includes(a)),others:i.filter(
a=>!r.includes(a)),owner:o});return Dt.flatMap(a=>{var c,u,l,d;return s.ensure({tab:a,...t[a],rows:(u=(c=n.get(a))==null?void 0:c.rows)!=null?u:0,positions:(d=(l=n.get(a))==null?void 0:
l.positions)!=null?d:new Map})})}function cw(e,t,n,r){var l;let o=Object.fromEntries(Dt.map(d=>[d,t[d].id])),s=(d=>({version:d,spreadsheetId:e.getId(),tabs:o,owner:r}))((l=n==null?void 0:
n.version)!=null?l:0),a=n&&{version:n.version,spreadsheetId:n.spreadsheetId,tabs:n.tabs,owner:n.owner},c=JSON.stringify(a)===JSON.stringify(s),u=Object.fromEntries(Dt.filter(d=>!t[d].made).map(d=>[d,
t[d].sheet]));tp(s.version,u,d=>{Os({...s,version:d}),c=!0}),c||Os(s)}function op(e){var u;let t=ut(),n=sw(e),r=nw(e),{found:o,did:i}=ep(e,(u=t==null?void 0:t.tabs)!=null?u:{});r.push(...i),
o.summary.made&&o.summary.sheet.setFrozenRows(1);let s=new Map;for(let l of rw){let d=ow(l,o[l]);s.set(l,d.open),r.push(...d.did)}let a=new re({book:e});for(let l of Dt)a.edits(l,o[l].sheet);r.push(
...Qd(a.table("settings"),()=>Session.getActiveUser().getEmail().toLowerCase()||n)),cw(e,o,t,n);let c=a.table("units");return r.push(...So(o.summary.sheet,o.units.name,s.get("units").positions,
c.rows)),(t==null?void 0:t.groups)!==qn(c.rows)&&Mo(qn(c.rows)),a.compileSettings(),r.push(...aw(e,o,s,a.settings().staff,n)),xe(a,!0),SpreadsheetApp.flush(),{first:!t||t.version===0,did:r}}var uw=(
)=>Date.now().toString(36).slice(-6).toUpperCase();function Fs(e,t){var o,i;let n=t,r=String((o=n==null?void 0:n.stack)!=null?o:"").split(`\n`).filter(s=>/^\s+at \S/.test(s)).slice(0,5).map(s=>s.trim(
));console.error(`ref ${e}: ${String((i=n==null?void 0:n.name)!=null?i:"Error")} ${r.join(" | ")}`)}function Bo(e){if(e instanceof L)return e.problem;let t=uw();return Fs(t,e),{key:
"workbook.unexpected",with:{ref:t}}}var Go=(e,t=Es)=>{let n=SpreadsheetApp.getUi();n.alert(t,e,n.ButtonSet.OK)};function Zs(e){try{let t=Zo(),n=t?e(new re({who:xn(t)})):[{key:"who.nobody"}];n!=null&&
n.length&&Go(n.map(g).join(`\n`))}catch(t){Go(g(Bo(t)))}}function ip(e){Zs(t=>{let n=Id(e,t.remembered()),{caption:r,where:o}=Ld[e],i=SpreadsheetApp.getUi();o==="sidebar"?i.showSidebar(n.setTitle(r)):
i.showModalDialog(n.setWidth(o.width).setHeight(o.height),r)})}function sp(){Zs(e=>{let t=Cd(e);t.ok||Go(t.problems.map(({sentence:n})=>n).join(`\n`))})}function ap(){Zs(e=>{if(ut()&&e.visitor(
).is!=="staff")return[{key:"who.staffOnly"}];let t=gn();if(!t)return[{key:"workbook.busy"}];let{first:n,did:r}=op(e.spreadsheet());t.releaseLock();let o=r.map(g);return Go(n?g({key:"setup.first"}):
o.length?o.join(`\n`):g({key:"setup.nothing"}),"Thiết lập, sửa lại sổ"),[]})}var lw=(...e)=>e.filter(([t])=>t).map(([,t])=>t);function Us({runner:e,since:t,lastRun:n,trouble:r},o,i){let s=a=>a!==""&&
J(V(a),i)>1;if(!(!e||!o))return r?{key:"health.trouble",with:{trouble:r}}:!n||n< t?s(t)?{key:"health.never",with:{since:ae(t)}}:void 0:s(n)?{key:"health.gap",with:{last:ae(n)}}:void 0}function cp({
office:e,post:t,remembered:n,state:r}){let{runner:o}=n;if(!o||!r.settings.lettersOn)return[];let i=o===D(e.visitor());return i&&!t.hasTrigger()?[{key:"health.noTrigger"}]:dw(Us(n,!0,e.today))?[i?{key:
"health.stalled"}:{key:"health.stalledOther",with:{email:o}}]:[]}var dw=e=>e!==void 0&&e.key!=="health.trouble";function up({office:e,remembered:{runner:t,hour:n},state:{settings:r}}){if(!t||
!r.lettersOn||n===r.sendHour)return;let o={set:String(r.sendHour),runs:String(n)};return t===D(e.visitor())?{key:"health.hour",with:o}:{key:"health.hourOther",with:{...o,email:t}}}function pw({
remembered:{runner:e},state:t}){return[[e!=="",{key:"health.runner",with:{email:e}}],[e==="",{key:"health.noRunner"}],[e!==""&&!t.settings.lettersOn,{key:"health.paused"}]]}function fw({office:e,
remembered:t,state:n}){let{runner:r,hour:o,lastRun:i,did:s,trouble:a}=t,c=is(e.now,o,i);return[[i!=="",{key:"health.lastRun",with:{at:ae(i),did:s}}],[i==="",{key:"health.noRun"}],[a!=="",{key:
"health.trouble",with:{trouble:a}}],[r!==""&&n.settings.lettersOn,{key:"health.nextRun",with:{day:fe(V(c)),hour:String(o)}}],[Hn(t,e.now),{key:"health.sending"}]]}function lp(e){let{post:t,state:n,
quota:r}=e,o=t.zones(),i=u=>[...n.register.values()].filter(l=>l.state===u).length,s=i("held"),a=i("unknown"),c=i("failed");return lw(...pw(e),...fw(e),[!0,{key:"health.quota",with:{left:r}}],[
o.script!==o.book,{key:"letter.zones",with:o}],[s>0,{key:"health.held",with:{letters:s}}],[a>0,{key:"health.unknown",with:{letters:a}}],[c>0,{key:"health.failed",with:{letters:c}}])}function dp(e){Nd(
),mw(e==null?void 0:e.source)}function mw(e){try{let t=new re({book:e});t.compileSettings(),de(t,()=>xe(t,t.mayWrite("accounts","review"))),hw(t,e)}catch(t){t instanceof L&&
t.problem.key!=="workbook.notSetUp"?e==null||e.toast(g(t.problem),"Sổ Tài Khoản",30):t instanceof L||Fs("onOpen",t)}}function hw(e,t){var r;let n=Us((r=e.remembered().post)!=null?r:Mt,e.settings(
).lettersOn,e.today);n&&e.mayWrite("settings","value")&&(t==null||t.toast(g(n),"Sổ Tài Khoản",30))}function pp(e,{unit:t,draft:n}){return e.drafts.keep(t,n),E({})}function fp(e,{unit:t}){
return e.drafts.drop(t),E({})}var mp=["code","name","kind","parent","email","phone","required","extendedTo","note"],gw={code:["ma don vi","unit code","unit_code","code"],name:["ten","don vi",
"unit name","unit_name","name"],kind:["loai don vi","kind"],parent:["don vi cap tren","truc thuoc","parent"],email:["email","e-mail","thu dien tu","dia chi email"],phone:["dien thoai","so dien thoai",
"sdt","phone"],required:["bat buoc","required"],extendedTo:["gia han"],note:["note"]};function yw(e){var l,d,p,f,m;let t=e.replace(/^\uFEFF/,""),n=(l=t.split(/[\r\n]/).find(h=>h.trim()))!=null?l:"",r=
n.indexOf("\u0009")>=0?"\u0009":((p=(d=n.match(/;/g))==null?void 0:d.length)!=null?p:0)>((m=(f=n.match(/,/g))==null?void 0:f.length)!=null?m:0)?";":",",o=[],i=[],s="",a=!1,c=()=>{i.push(s),s=""},u=(
)=>{c(),o.push(i),i=[]};for(let h=0;h< t.length;h+=1){let b=t[h];a?b!=='"'?s+=b:t[h+1]==='"'?(s+='"',h+=1):a=!1:b==='"'&&s===""?a=!0:b===r?c():b===`\n`?u():b!=="\r"&&(s+=b)}return(s||i.length)&&u(),o}
var bw=e=>{let t=$(v(e));return mp.find(n=>$(me[n].heading)===t||gw[n].includes(t))};function Ks(e){let[t={cells:[]},...n]=yw(e).map((a,c)=>({line:c+1,cells:a})).filter(({cells:a})=>a.some(c=>c.trim(
))),r=new Map;t.cells.forEach((a,c)=>{let u=bw(a);u&&!r.has(u)&&r.set(u,c)});let o=["code","name"].filter(a=>!r.has(a)).map(a=>me[a].heading),i=[];return{lines:n.map(({line:a,cells:c})=>{var l;let u=
Object.fromEntries(mp.map(d=>[d,v(r.has(d)?c[r.get(d)]:"")]));for(let d of["name","kind","parent","note"]){let p=u[d]?jt(c[r.get(d)]):void 0;p&&i.push({line:a,from:u[d],to:p.text})}return u.required&&
(u.required=$(u.required)===$(G.no)?G.no:$(u.required)===$(G.yes)?G.yes:u.required),u.extendedTo&&(u.extendedTo=(l=Ae(u.extendedTo))!=null?l:u.extendedTo),{line:a,unit:u}}),has:[...r.keys()],
missingColumns:o,offers:i}}function js(e,t){let n={added:[],changed:[],same:0,rejected:[]},r=new Map;t.forEach((s,a)=>{s.code.trim()&&r.set(s.code.trim(),a)});let o=new Map;for(let{line:s,unit:a}
of e.lines)a.code&&!o.has(a.code)&&o.set(a.code,s);let i=io([...e.lines.map(({unit:s})=>s),...t.filter(s=>!o.has(s.code.trim()))]);return e.lines.forEach(({line:s,unit:a},c)=>{let u=i[c].filter(({
field:m,sentence:h})=>m!==me.phone.heading&&h!==g({key:"roster.codeTwice",with:{code:a.code}})).map(({field:m,sentence:h})=>`${m}: ${h}`),l=o.get(a.code);if(l!==void 0&&l!==s&&u.push(g({key:
"roster.repeatedInPaste",with:{code:a.code,line:l}})),u.length){n.rejected.push({line:s,text:[a.code,a.name].filter(Boolean).join(" · ")||"(trống)",why:u});return}let d=r.get(a.code);if(d===void 0){
n.added.push({line:s,unit:a});return}let p=e.has.filter(m=>m!=="code"&&a[m]!==t[d][m]);if(p.length===0){n.same+=1;return}let f=Object.fromEntries(e.has.map(m=>[m,a[m]]));n.changed.push({line:s,index:
d,unit:f,code:a.code,name:a.name,columns:p.map(m=>me[m].heading)})}),n}var ww=2e4;function hp(e){return e.lines.length===0?[oe({key:"roster.empty"})]:e.lines.length>ww?[oe({key:"roster.tooLong"})]:
e.missingColumns.map(t=>oe({key:"roster.needColumn",with:{column:t}}))}function gp(e,{text:t}){if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});let n=Ks(t),r=hp(n);if(r.length)return ye(r);
let o=js(n,e.table("units").rows);return E({added:o.added.map(({line:i,unit:s})=>({line:i,code:s.code,name:s.name})),changed:o.changed.map(({line:i,code:s,name:a,columns:c})=>({line:i,code:s,name:a,
columns:c})),same:o.same,rejected:o.rejected,offers:n.offers,missingColumns:[]})}function xw(e,t){t.added.length+t.changed.length&&e.log([{what:
`Nhập danh sách đơn vị: thêm ${t.added.length}, sửa ${t.changed.length}, từ chối ${t.rejected.length}`}]),e.putTyped("units",t.changed.map(({index:n,unit:r})=>({index:n,cells:r}))),e.append("units",
t.added.map(({unit:n})=>({...n}))),e.makeRoom("accounts",e.table("units").rows.length*2),xe(e,!0)}function yp(e,{text:t}){var o;if(e.visitor().is!=="staff")return x({key:"who.staffOnly"});let n=Ks(t),
r=hp(n);return r.length?ye(r):(o=de(e,()=>{let i=js(n,e.table("units").rows);return xw(e,i),E({added:i.added.length,changed:i.changed.length,rejected:i.rejected.length})}))!=null?o:x({key:
"workbook.busy"})}var vw=400;function bp(e,t,n,r,o=r){let i=yr(e.settings),s=Qt(e),a=e.deadline.dueBefore?br(e.deadline,"",e.settings,i).last:"",c={days:[],quotaPerDay:r,last:a,unreached:0,dropped:0,
finishes:!0},u=[],l=Math.min(vw,J(t,n>a?n:a));for(let d=0;d<=l;d+=1){let p=Z(t,d);if(i.sends(p)){let{line:f,held:m}=kw(e,s,p,d===0?o:r,u,c);u=m,p<=n&&(f.recipients||f.held)&&c.days.push(f)}a&&
e.settings.lettersFrom&&(p===a||!d&&a< p)&&(c.unreached=_w(e,s,p))}return c.finishes=c.unreached===0&&c.dropped===0,c}function kw(e,t,n,r,o,i){let s=xt(e,n,t);i.dropped+=o.filter(d=>!s.wanted.has(
d)).length;let{go:a,held:c,recipients:u}=vt(s.letters,r,e.settings.quotaReserve),l={};for(let d of a)l[d.kind]=(l[d.kind]||0)+1,t.assume(d,n);return{line:{day:n,counts:l,recipients:u,held:c.length},
held:c.map(({key:d})=>d)}}var _w=({units:e},t,n)=>e.filter(r=>{var o;return C(r)&&ge(r.emails).length&&!((o=t.of(wt(r.code)))!=null&&o.last)&&r.extendedTo<=n}).length;function wp({counts:e,held:t}){
return[Pr.filter(r=>e[r]).map(r=>`${e[r]} ${O(r).label.toLowerCase()}`).join(", "),t?`${t} thư chờ hôm sau`:""].filter(Boolean).join("; ")}var Bs=e=>({key:"setting.empty",with:{label:e}});function vp(
{state:e,today:t,forecast:n,zones:r,me:o,runner:i,takesOver:s}){let{deadline:a,settings:c,staff:u,contact:l}=e,{unreached:d,dropped:p,quotaPerDay:f}=n,m=F(n.last),h=c.testTo.join(", "),b=Nr(c),M=
!!a.dueBefore&&!!c.lettersFrom&&!b,N=M&&(c.lettersFrom>n.last||t>n.last),q=e.units.filter(pe=>C(pe)&&!ge(pe.emails).length).length;return{refuse:xp([!a.dueBefore,Bs("Hạn nộp (trước ngày)")],[
!c.lettersFrom,Bs("Gửi thư từ ngày")],[!ge(u).length,hi],[b,{key:"letter.testAddress",with:{text:h}}],[r.script!==r.book,{key:"letter.zones",with:r}],[!!i&&i.toLowerCase()!==o.toLowerCase()&&!s,{key:
"letter.otherRunner",with:{email:i}}],[M&&!N&&d>0,{key:"letter.cannotFinish",with:{units:d,quota:f,last:m}}]),warn:xp([N,{key:"letter.startLate",with:{last:m}}],[p>0&&!d,{key:"letter.tight",with:{
letters:p,quota:f}}],[q>0,{key:"letter.unreachable",with:{units:q}}],[!!h&&!b,{key:"letter.testMode",with:{to:h}}],[!l.trim(),Bs("Liên hệ khi cần hỗ trợ")])}}var xp=(...e)=>e.filter(([t])=>t).map(([,
t])=>t);var _p=21,kp=100,Sw=400;function Ee(e,t,n){return e.visitor().is==="staff"?n(sr(e,t)):x({key:"who.staffOnly"})}function sr(e,t){let n=t.quota();return{office:e,post:t,quota:n,remembered:
t.post(),state:ho(e,t,void 0,n)}}var Gs=e=>e>kp?Sw:kp;function Hs({office:e,state:t,quota:n}){let r=Qt(t),o=[];for(let i=0;i<=_p;i+=1){let s=Z(e.today,i),{go:a,held:c}=vt(xt(t,s,r).letters,Math.min(
i===0?n:1/0,Gs(n)),t.settings.quotaReserve);a.forEach(u=>r.assume(u,s)),(a.length||c.length)&&o.push({day:s,go:a,held:c.length})}return o}var kn=(e,t)=>{var n;return(n=xt(e.state,
e.office.today).letters.find(r=>r.key===t))!=null?n:Hs(e).flatMap(({go:r})=>r).find(r=>r.key===t)};function Ho({office:e,post:t,remembered:n,state:r,quota:o},i){let s=go(e.compileSettings(),
e.settings()),a=bp(r,e.today,Z(e.today,_p),Gs(o),Math.min(o,Gs(o))),{refuse:c,warn:u}=vp({state:r,today:e.today,forecast:a,zones:t.zones(),me:D(e.visitor()),runner:n.runner,takesOver:i});return{
refuse:[...s,...c],warn:u}}var Sp=60,Rw=40,Vs=(e,t)=>{var n,r,o;return{key:e.key,kind:O(e.kind).label,unit:(n=e.unit)!=null?n:"",name:(o=(r=e.about.unit)==null?void 0:r.name)!=null?o:t.department,to:
e.to.join(", ")}};function $w({day:e,go:t,held:n},r){var i;let o={};for(let{kind:s}of t)o[s]=((i=o[s])!=null?i:0)+1;return{day:e,words:fe(e),counts:wp({day:e,held:n,recipients:0,counts:o}),letters:
t.slice(0,Sp).map(s=>Vs(s,r)),more:Math.max(0,t.length-Sp)}}function Ow({office:e,state:{units:t}}){let n=new Map(t.map(({code:o,name:i})=>[o.trim(),i])),r=e.table("letters").rows.filter(({key:o}
)=>o).map((o,i)=>({row:o,i})).sort((o,i)=>o.row.at< i.row.at?1:o.row.at>i.row.at?-1:i.i-o.i).map(({row:{key:o,kind:i,unit:s,to:a,subject:c,state:u,at:l,why:d}})=>{var p;return{key:o,kind:i,unit:s,
name:(p=n.get(s.trim()))!=null?p:"",to:a,subject:c,state:u,at:ae(l),why:d}});return{unknown:r.filter(({state:o})=>o===z.unknown),recent:r.slice(0,Rw)}}function Vo(e){let{office:t,remembered:{runner:n}
,state:r}=e,{refuse:o,warn:i}=Ho(e,!1),s=up(e);return{on:r.settings.lettersOn&&n!=="",runner:n,me:D(t.visitor()),testTo:r.settings.testTo.join(", "),stopped:cp(e).map(g),refuse:o.map(g),warn:[...i,
...s?[s]:[]].map(g),health:lp(e).map(g),days:Hs(e).map(a=>$w(a,r)),...Ow(e)}}var Ws=(e,t,{key:n})=>Ee(e,t,r=>{var u;let o=kn(r,n),i=D(e.visitor());if(!o||!i)return x({key:"letter.gone"});if(
r.quota<1)return x({key:"letter.noQuota"});let s={...o,to:[i],about:{...o.about,insteadOf:(u=o.about.insteadOf)!=null?u:o.to}},{senderName:a,replyTo:c}=r.state.settings;try{t.send({to:[i],...fn(s,
r.state),senderName:a||r.state.department,replyTo:c})}catch{return x({key:"letter.notSent",with:{to:i}})}return E({to:i})}),qs=(e,t,{key:n})=>Ee(e,t,r=>{var s;let o=kn(r,n);if(!o)return x({key:Hn(
r.remembered,e.now)?"letter.busy":"letter.gone"});let i={...o,about:{...o.about,today:e.today}};try{let a=bo(e,t,(c,{register:u})=>{var l;return We((l=u.get(n))==null?void 0:l.state)?[]:[i]},
`${Vn}: ${D(e.visitor())}`);return a?a.held?x((s=a.stopped)!=null?s:{key:"letter.noQuota"}):!a.sent&&!a.failed&&!a.unknown?x({key:"letter.gone"}):(e.log([{what:"Gửi sớm một thư",unit:o.unit}]),E({did:
a.did})):x({key:"letter.busy"})}catch(a){if(a instanceof tt)return x({key:"workbook.busy"});throw a}});function Rp({office:e,post:t},n,r,o,i){let s=`${o.why}: ${D(e.visitor())}`,a=t.alone(e,()=>{let{
rows:c}=e.table("letters"),u=Gn(c).get(n);return u===void 0&&!i?x({key:"letter.gone"}):r(u===void 0?void 0:Jt(c[u].state))?(et(e,new Map([[n,{...i&&u===void 0?ve(i,"planned",e.now):{},...o,why:s,at:
e.now}]])),E({})):x({key:"letter.settled"})});return a?a.value:x({key:"workbook.busy"})}var Ys=(e,t,{key:n})=>Ee(e,t,r=>Rp(r,n,o=>!We(o),{state:z.skipped,why:"Cán bộ chọn bỏ qua"},kn(r,n))),Xs=(e,t,{
key:n,wasSent:r})=>Ee(e,t,o=>Rp(o,n,i=>i==="unknown",r?{state:z.sent,why:"Cán bộ xác nhận đã gửi"}:{state:z.lapsed,why:"Cán bộ xác nhận chưa gửi"}));function Tw({office:e,post:t,remembered:n,state:r},
o,i){var a;let s=t.alone(e,()=>{let c=e.table("settings").rows.findIndex(u=>u.label.trim()===we.lettersOn.label);return c<0?!1:(e.putTyped("settings",[{index:c,cells:{value:o?"Có":"Không"}}]),o?
t.setRunner({runner:i,hour:r.settings.sendHour,since:e.now}):n.runner===i&&t.setRunner({runner:"",hour:0,since:""}),!0)});return(a=s==null?void 0:s.value)!=null?a:!1}var Js=(e,t,{on:n,takeOver:r}
)=>Ee(e,t,o=>{let i=n?Ho(o,r).refuse:[];if(i.length)return ye(i.map(a=>oe(a)));let s=t.me();return n&&t.setTrigger(o.state.settings.sendHour),Tw(o,n,s)?(!n&&o.remembered.runner===s&&t.setTrigger(
void 0),e.compileSettings(),e.log([{what:n?"Bật gửi thư tự động":"Tắt gửi thư tự động"}]),E(Vo(sr(e,t)))):x({key:"workbook.busy"})});function Pw({office:e,post:t,remembered:{runner:n,hour:r,since:o},
state:{settings:i}}){if(!i.lettersOn||r===i.sendHour||n===""||n!==D(e.visitor())||n!==t.me()||!t.hasTrigger())return!1;try{return t.setTrigger(i.sendHour),t.setRunner({runner:n,hour:i.sendHour,since:
o}),!0}catch{return!1}}var $p=(e,t)=>Ee(e,t,n=>{let r=!!n.remembered.inFlight;return r&&sl(e,t),E(Vo(Pw(n)||r?sr(e,t):n))}),Op=(e,t,{key:n})=>Ee(e,t,r=>{let o=kn(r,n);if(!o)return x({key:
"letter.gone"});let{subject:i,html:s,text:a,attachments:c}=fn(o,r.state);return E({...Vs(o,r.state),subject:i,html:s,text:a,zalo:Xu(o,r.state),attachments:c.map(({name:u})=>u)})});var Wo=e=>nn(e);
function Cw(e){let t={row:e.rowId},n=qe(e),r=[];n==="returned"&&r.push({key:"account.returned",sentence:rn(e.comment),...t});for(let o of Ot(e).findings)o.level==="fault"&&r.push({key:o.problem.key,
sentence:Ne(o.problem),field:o.field,...t});return n==="changed"&&r.push({key:"remark",sentence:`Đã đổi sau lần duyệt: ${kt(e.approved,e).join(", ")}. Cán bộ tỉnh sẽ duyệt lại.`,...t}),r}var Qs=(e,
t)=>e.rowId||`~${t}`;function ar(e,t){let n=Object.fromEntries(U.map(o=>[o,e[o]])),r=le(e);return{rowId:Qs(e,t),version:Wo(e),fields:n,stopped:r,says:r?[]:Cw(e),review:qe(e),comment:e.comment}}var qo=
(e,t,n)=>Ut({dueBefore:t.dueBefore,graceUntil:t.graceUntil,extendedTo:e==null?void 0:e.extendedTo},n),_n=(e,t)=>e.flatMap((n,r)=>n.unit.trim()===t&&U.some(o=>n[o])?[{row:n,index:r}]:[]);var Tp=({code:
e,name:t})=>({code:e.trim(),name:t});function Pp(e,t){var m;let n=e.visitor(),r=e.settings(),o=e.table("units").rows,i=zo(n,o),s=(m=t.unit)!=null?m:i.length===1?i[0].code.trim():void 0;if(s!==void 0){
let h=Fo(s,n,o,r);if(!h.may)return x(h.why)}let a=Do(n,r);if(s===void 0&&i.length===0&&!a)return x(Ps(n,r));let c=o.find(h=>h.code.trim()===s),{guidance:u,federation:l,department:d,contact:p,notice:f}
=r;return E({who:{email:D(n),isStaff:n.is==="staff"},unit:c&&{...Tp(c),status:c.status,timeliness:c.timeliness},yourUnits:i.map(Tp),mayChoose:a,rows:c?_n(e.table("accounts").rows,c.code.trim()).map(({
row:h,index:b})=>ar(h,b)):[],deadline:qo(c,r,e.today),guidance:u,federation:l,department:d,contact:p,notice:f,draft:c?e.drafts.get(c.code.trim()):""})}function Cp(e){let t=e.visitor(),n=e.table(
"units").rows,r=zo(t,n),o=Do(t,e.settings())?n:r;return E({units:o.filter(i=>i.code&&i.name).map(i=>[i.code.trim(),i.name])})}var Ew=(e,t)=>({...ti(ce),unit:e,usage:W.active,rowId:t}),Aw=(e,
t)=>U.every(n=>e[n]===t[n])&&le(e)===le(t);function Lw(e,t){let n=t.stopped&&e.kind?Object.fromEntries(U.map(r=>[r,e[r]])):Ot(t.fields).values;return{...e,...n,usage:t.stopped?W.stopped:W.active}}
function Nw(e,t,n){let r=n.findIndex((a,c)=>Qs(a,c)===e.rowId),o=r<0?void 0:n[r];if(o&&o.unit.trim()!==t)return oe({key:"who.notYours"},{row:e.rowId});if(!o&&e.version!=="")return oe({key:
"form.rowGone"},{row:e.rowId});let i=Lw(o!=null?o:Ew(t,e.rowId),e);if(!o)return{sent:e,after:i,what:"added"};let s=Aw(o,i)?"same":le(i)&&!le(o)?"stopped":"changed";return{sent:e,index:r,before:o,
after:i,what:s}}var Iw=e=>e.flatMap(({before:t,index:n,sent:r,what:o})=>t&&o!=="same"&&Wo(t)!==r.version?[ar(t,n)]:[]);function Mw(e){return e.filter(({sent:t,what:n})=>!t.stopped&&
n!=="same").flatMap(({sent:t})=>Ot(t.fields).findings.filter(n=>n.level==="fault").map(n=>({key:n.problem.key,sentence:Ne(n.problem),row:t.rowId,field:n.field,suggest:n.suggest})))}function zw(e,t,n){
let r=e.some(({after:i})=>!le(i)&&i.kind!==k.none),o=new Set(e.map(({index:i})=>i));return r?_n(n,t).filter(({row:i,index:s})=>i.kind===k.none&&!le(i)&&!o.has(s)).map(({row:i,index:s})=>({sent:{rowId:
i.rowId,version:Wo(i),fields:i,stopped:!0},index:s,before:i,after:{...i,usage:W.stopped},what:"stopped"})):[]}function Dw(e,t,n){let r=new Map(e.map(s=>[s.index,s.after])),o=[..._n(n,t).map(({row:s,
index:a})=>{var c;return(c=r.get(a))!=null?c:s}),...e.filter(s=>s.index===void 0).map(s=>s.after)].filter(s=>!le(s)),i=o.filter(s=>s.kind===k.none);return i.length===0||i.length===o.length?[]:i.map(
s=>oe({key:"account.noneWithAccounts"},{row:s.rowId,field:"kind"}))}var Fw=e=>e.some(({what:t,after:n})=>(t==="added"||t==="changed")&&n.kind!==k.none&&!le(n));function Zw(e,t,n){let r=Iw(t);if(
r.length)return ye(r.map(i=>oe({key:"form.conflict"},{row:i.rowId})),r);let o=[...Mw(t),...Dw(t,e.unit,n)];return Fw(t)&&!e.consent&&o.push(oe({key:"form.consent"},{field:"consent"})),o.length?ye(o):
void 0}var Uw=e=>[...new Set(e.flatMap(({before:t,after:n})=>[...U.filter(r=>{var o;return((o=t==null?void 0:t[r])!=null?o:"")!==n[r]}).map(ee),...t&&t.usage!==n.usage?[ee("usage")]:[]]))],Ep=
e=>Object.fromEntries(ha.map(t=>[t,e[t]]));function Kw(e,t,n,r){let o=e.visitor(),i=D(o),s=e.table("accounts");for(let{after:u,what:l}of t){let d=l!=="stopped"&&u.kind!==k.none&&n.consent;
Object.assign(u,{updated:e.now,by:i,source:"Biểu mẫu"},d?{consent:`${i||"Người dùng biểu mẫu"}, ${ae(e.now)}`}:{})}let a=s.rows.slice(),c=t.filter(u=>u.index===void 0);e.log([{what:r?
"Gửi biểu mẫu (email chưa có trong danh sách, tự chọn đơn vị)":"Gửi biểu mẫu",unit:n.unit,rowId:t.map(({after:u})=>u.rowId).join(", "),columns:Uw(t)}]);for(let u of t)u.index!==void 0&&(a[u.index]=
u.after);rs(e,{accounts:[...a,...c.map(u=>u.after)],units:[n.unit],typed:t.filter(u=>u.index!==void 0).map(u=>({index:u.index,cells:Ep(u.after)})),added:c.map(u=>Ep(u.after))}),o.is==="staff"&&
e.putOwn("accounts",t.filter(({before:u})=>(u==null?void 0:u.review)===B.passed).map(({index:u})=>({index:u,cells:{review:""}})))}function jw(e,t,n){let r=e.table("units").rows.find(i=>i.code.trim(
)===t.unit),o=e.settings();return{unit:{code:r.code.trim(),name:r.name,status:r.status,timeliness:r.timeliness},recorded:n.map(({after:i,what:s})=>({rowId:i.rowId,title:i.kind===k.none?
`${k.none}: ${i.reason}`:i.pageName||i.accountName,address:i.address,what:s})),rows:_n(e.table("accounts").rows,t.unit).map(({row:i,index:s})=>ar(i,s)),deadline:qo(r,o,e.today),pages:o.pages}}
function Bw(e,t){let n=e.table("units").rows,r=Fo(t.unit,e.visitor(),n,e.settings());if(!r.may)return x(r.why);let o=e.table("accounts").rows,i=t.rows.map(l=>Nw(l,t.unit,o)),s=i.filter(
l=>"sentence"in l);if(s.length)return ye(s);let a=i;a.push(...zw(a,t.unit,o));let c=Zw(t,a,o);if(c)return c;let u=a.filter(({what:l})=>l!=="same");return u.length?Kw(e,u,t,r.unlisted):Hu(e,t.unit),E(
jw(e,t,a))}function Ap(e,t){var n;return t.rows.length===0?x({key:"form.nothing"}):t.rows.length>30?x({key:"form.tooMany"}):new Set(t.rows.map(r=>r.rowId)).size!==t.rows.length?ye([{key:
"form.oldPage",sentence:g({key:"form.oldPage"})}]):(n=de(e,()=>Bw(e,t)))!=null?n:x({key:"workbook.busy"})}var ft=e=>A().check(Ao(e)),Yo=ft(100),Gw=I(Object.fromEntries(U.map(e=>[e,ft(2e3)]))),Hw=I({
rowId:A().check(_s(/^[~\w-]{1,40}$/)),version:ft(400),fields:Gw,stopped:bn()}),ea=I({}),Xo=I({key:ft(300)}),pt=(e,t)=>({input:e,run:t}),dt=(e,t)=>pt(e,(n,r,o)=>t(n,o)),Lp={openForm:dt(I({unit:No(Yo)}
),Pp),listUnits:dt(ea,Cp),saveReport:dt(I({unit:Yo,consent:bn(),rows:rr(Hw).check(Ao(60))}),Ap),keepDraft:dt(I({unit:Yo,draft:ft(6e4)}),pp),dropDraft:dt(I({unit:Yo}),fp),checkAll:dt(ea,Vu),
previewRoster:dt(I({text:ft(4e6)}),gp),importRoster:dt(I({text:ft(4e6)}),yp),lettersView:pt(ea,$p),previewLetter:pt(Xo,Op),sendToMe:pt(Xo,Ws),sendNow:pt(Xo,qs),skipLetter:pt(Xo,Ys),decideUnknown:pt(I(
{key:ft(300),wasSent:bn()}),Xs),switchLetters:pt(I({on:bn(),takeOver:bn()}),Js)},Vw=41e5;function Np(e,t,n,r){if(typeof n!="string"||!Object.prototype.hasOwnProperty.call(Lp,n))throw new Error(
"unknown call");if(typeof r!="string"||r.length>Vw)throw new Error("malformed body");let{input:o,run:i}=Lp[n];return i(e,t,sd(o,JSON.parse(r)))}function Ww(e){try{return!e.mayWrite("accounts",
"unit")||!e.mayWrite("units","status")}catch{return!1}}function Ip(e,t){let n;try{let r=Zo();if(r==="")return JSON.stringify(x({key:"who.nobody"}));let o=n=new re({who:xn(r)});return JSON.stringify(
Np(o,new wn(()=>o.spreadsheet()),e,t))}catch(r){let o=Bo(r);return JSON.stringify(x(o.key==="workbook.unexpected"&&n&&Ww(n)?{key:"workbook.protected"}:o))}}function qw(e){dp(e)}function Yw(e){
e!=null&&e.range&&e.source&&Pd(e)}function Xw(e,t){return Ip(e,t)}function Jw(e){Td(e)}function Qw(){sp()}function ex(){ap()}return Up(tx);})();
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
