// Sổ Tài Khoản. Built from TypeScript by build.mjs: change the sources, not this file.
"use strict";var App=(()=>{var Oi=Object.defineProperty;var bf=Object.getOwnPropertyDescriptor;var vf=Object.getOwnPropertyNames;var kf=Object.prototype.hasOwnProperty;var wf=(e,t)=>{for(
var n in t)Oi(e,n,{get:t[n],enumerable:!0})},xf=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let i of vf(t))!kf.call(e,i)&&i!==n&&Oi(e,i,{get:()=>t[i],enumerable:!(r=bf(t,i))||
r.enumerable});return e};var Rf=e=>xf(Oi({},"__esModule",{value:!0}),e);var tb={};wf(tb,{onEdit:()=>Yy,onOpen:()=>Xy,openPage:()=>$l,rpc:()=>Jy,sendDailyLetters:()=>Zy,setUp:()=>eb,showMissingFirst:(
)=>Qy});var Kn=e=>Date.UTC(+e.slice(0,4),+e.slice(5,7)-1,+e.slice(8,10)),ks=e=>String(e).padStart(2,"0"),D=(e,t)=>new Date(Kn(e)+t*864e5).toISOString().slice(0,10),W=(e,t)=>Math.round((Kn(t)-Kn(
e))/864e5),Si=e=>new Date(Kn(e)).getUTCDay(),B=e=>e.slice(0,10),tt=e=>new Date(e+252e5).toISOString().slice(0,19),jn=e=>Date.parse(`${e.length===10?`${e}T00:00:00`:e}Z`)-252e5,_=e=>e?`${e.slice(8,
10)}/${e.slice(5,7)}/${e.slice(0,4)}`:"",ne=e=>e?`${_(e)} ${e.slice(11,16)}`:"",Of=["Chủ nhật","thứ Hai","thứ Ba","thứ Tư","thứ Năm","thứ Sáu","thứ Bảy"],ae=e=>`${_(e)} (${Of[Si(e)]})`,ws=(e,t,n)=>{
let r=new Date(Date.UTC(e,t-1,n));return r.getUTCFullYear()===e&&r.getUTCMonth()===t-1&&r.getUTCDate()===n?`${e}-${ks(t)}-${ks(n)}`:void 0};function Se(e){let t=e.trim(),n=
/^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(t);if(n)return ws(+n[1],+n[2],+n[3]);let r=/^(?:ngày\s+)?(\d{1,2})[\x2f.-](\d{1,2})[\x2f.-](\d{4}|\d{2})(?:\s.*)?$/i.exec(t);return r?ws(r[
3].length===2?2e3+ +r[3]:+r[3],+r[2],+r[1]):void 0}var xs={"account.required":e=>`Chưa nhập ${e.label}.`,"account.kind":"Chưa chọn loại: Trang, Nhóm, Cá nhân hoặc Không có.","account.kindUnknown":
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
"Đơn vị đã có một dòng Không có. Đề nghị chuyển bớt một dòng sang Ngừng dùng.","account.legacyText":e=>`Chữ bị lỗi phông. Có phải “${e.text}” không?`};var Ee=
"Đề nghị mở trang hoặc nhóm của đơn vị, sao chép địa chỉ rồi dán vào đây; trên điện thoại, bấm dấu ba chấm (…) và chọn “Sao chép liên kết”.",Rs={"address.EMPTY":`Chưa nhập địa chỉ truy cập. ${Ee}`,
"address.MULTIPLE":"Ô này có nhiều địa chỉ khác nhau. Mỗi dòng chỉ ghi một địa chỉ; đề nghị ghi địa chỉ còn lại ở một dòng khác.","address.EMAIL_IN_URL":
"Đây là địa chỉ email, không phải địa chỉ Facebook. Đề nghị ghi email vào cột Email, còn ở đây dán địa chỉ của trang.","address.PHONE_IN_URL":
"Đây là số điện thoại, không phải địa chỉ Facebook. Đề nghị ghi số vào cột Điện thoại, còn ở đây dán địa chỉ của trang.","address.NOT_URL":
`Đây không phải là địa chỉ truy cập. ${Ee} Nếu đơn vị chưa có trang, đề nghị chọn loại Không có và ghi lý do.`,"address.SCHEME":
`Liên kết này không phải là địa chỉ trang web. Địa chỉ phải bắt đầu bằng https:\x2f/. ${Ee}`,"address.OTHER_SITE":
"Địa chỉ này không thuộc Facebook. Đề nghị dán địa chỉ trang, nhóm hoặc tài khoản Facebook, có dạng https:\x2f/www.facebook.com/…","address.LOOKALIKE_HOST":
`Tên miền gõ sai hoặc giả mạo; tên miền đúng là www.facebook.com. Đề nghị không mở liên kết này nếu không tự gõ ra nó. ${Ee}`,"address.USERINFO":
`Địa chỉ có ký tự @ trước tên miền, thường gặp ở liên kết lừa đảo. Đề nghị không mở liên kết này. ${Ee}`,"address.PORT":
"Sau tên miền có dấu hai chấm và ký tự lạ. Đề nghị xóa phần đó, hoặc sao chép lại địa chỉ từ trang.","address.NOT_PROFILE_HOST":
`Đây là trang kỹ thuật hoặc trợ giúp của Facebook, không phải trang của đơn vị. ${Ee}`,"address.ADMIN_TOOL":
"Đây là công cụ quản trị, người khác không mở được. Đề nghị mở trang như một người xem bình thường rồi sao chép địa chỉ công khai.","address.HOME":
`Đây là trang chủ Facebook, chưa có tên trang. ${Ee}`,"address.SYSTEM_PAGE":`Đây là trang chức năng của Facebook (sự kiện, cài đặt, chia sẻ…), không phải trang, nhóm hay tài khoản. ${Ee}`,
"address.LOGIN_LINK":"Đây là liên kết đăng nhập hoặc khôi phục tài khoản nên không được lưu. Đề nghị không gửi liên kết này cho ai; sau khi đăng nhập, mở trang rồi sao chép địa chỉ của trang.",
"address.CONTENT_LINK":"Đây là liên kết của một bài viết, ảnh hoặc video. Đề nghị bấm vào tên trang ở đầu bài để mở trang, rồi sao chép địa chỉ của trang.","address.MISSING_ID":
"Địa chỉ thiếu mã số (id) của tài khoản, có thể do sao chép chưa hết. Đề nghị mở trang và sao chép lại toàn bộ địa chỉ.","address.REDIRECT_LINK":
"Liên kết chuyển hướng này không cho biết dẫn tới trang nào. Đề nghị mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang.","address.DEEP_LINK":
`Liên kết này chỉ dùng trong ứng dụng điện thoại và không dẫn tới trang, nhóm hay tài khoản nào. ${Ee}`,"address.USERNAME_CHARS":
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
"Đây là liên kết chia sẻ rút gọn, chưa biết dẫn tới trang nào. Đề nghị mở liên kết, khi trang hiện ra thì sao chép địa chỉ đầy đủ và dán lại."};var Os={"email.EMPTY":
"Chưa có địa chỉ email. Đề nghị nhập một địa chỉ, ví dụ: hoa.nguyen@gmail.com.","email.MULTIPLE":"Ô này có nhiều địa chỉ email. Đề nghị chỉ để lại một địa chỉ của người quản trị.","email.NO_AT":
"Địa chỉ email thiếu dấu @. Đề nghị nhập đủ, ví dụ: hoa.nguyen@gmail.com.","email.NO_LOCAL":"Thiếu phần tên đứng trước dấu @. Đề nghị nhập đủ địa chỉ email.","email.TWO_AT":
"Địa chỉ email có nhiều dấu @. Đề nghị chỉ để lại một dấu và một địa chỉ.","email.SPACES":"Trong địa chỉ email có khoảng trắng. Đề nghị viết liền.","email.ACCENTS":
"Địa chỉ email có chữ có dấu hoặc ký tự lạ. Đề nghị gõ lại bằng chữ không dấu.","email.COMMA":"Trong địa chỉ email có dấu phẩy. Đề nghị thay bằng dấu chấm.","email.CHARS":
"Địa chỉ email có ký tự không dùng được. Đề nghị chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới.","email.DOTS":"Dấu chấm trong địa chỉ email đặt chưa đúng chỗ. Đề nghị xem lại.",
"email.DOMAIN":"Phần sau dấu @ chưa đúng. Đề nghị nhập đủ, ví dụ: gmail.com, yahoo.com.vn.","email.LENGTH":"Địa chỉ email quá dài. Đề nghị kiểm tra lại.","email.PHONE_IN_EMAIL":
"Đây là số điện thoại. Đề nghị chuyển sang ô Điện thoại và nhập địa chỉ email vào ô này.","email.URL_IN_EMAIL":"Đây là địa chỉ trang mạng. Đề nghị nhập địa chỉ email, ví dụ: hoa.nguyen@gmail.com.",
"email.NAME_IN_EMAIL":"Đây là tên, chưa phải địa chỉ email. Đề nghị nhập địa chỉ có dấu @.","email.note.TEXT_AROUND":"Chỉ lấy phần địa chỉ email, bỏ phần chữ đi kèm."};var Ss={"person.EMPTY":
"Ô này chưa có nội dung. Đề nghị nhập.","person.SHORT":"Nội dung quá ngắn. Đề nghị nhập đầy đủ.","person.LONG":"Họ tên dài quá 60 ký tự. Đề nghị chỉ nhập họ và tên.","person.TOO_LONG":
"Nội dung dài quá 100 ký tự. Đề nghị viết ngắn lại.","person.CHARS":"Có ký tự không dùng được ở đây. Đề nghị chỉ nhập bằng chữ.","person.SHIFTED":
"Nội dung này có vẻ của cột khác. Đề nghị xem lại, có thể các cột đã bị lệch.","person.OFFICE_IN_NAME":"Ô này có cả chức vụ. Đề nghị chỉ để họ tên, chuyển chức vụ sang ô Chức vụ.","person.TWO_PEOPLE":
"Ô này có nhiều người. Đề nghị chỉ ghi một người quản trị; người khác khai ở dòng riêng.","person.ENCODING":"Chữ bị lỗi phông. Đề nghị gõ lại bằng bảng mã Unicode.","person.ADDRESS_IN_NAME":
"Đây là địa chỉ truy cập. Đề nghị chuyển sang ô Địa chỉ truy cập và nhập tên vào ô này.","person.EMAIL_IN_NAME":"Đây là địa chỉ email. Đề nghị chuyển sang ô Email và nhập tên vào ô này.",
"person.PHONE_IN_NAME":"Đây là số điện thoại. Đề nghị chuyển sang ô Điện thoại và nhập tên vào ô này.","person.note.ONE_WORD":"Họ tên chỉ có một chữ. Đề nghị kiểm tra xem đã đủ họ và tên chưa.",
"person.note.TITLE_STRIPPED":"Chỉ ghi họ tên, bỏ phần xưng hô, học vị đứng trước."};var Es={"phone.EMPTY":"Chưa nhập số điện thoại. Đề nghị nhập một số của người quản trị, ví dụ 0912 345 678.",
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
"Đây có thể là số di động, cũng có thể là số cố định ghi theo mã vùng cũ. Nếu là số cố định, đề nghị ghi lại theo mã vùng mới, bắt đầu bằng 02."};var Ei={...Rs,...Es,...Os,...Ss,...xs};function Te({
key:e,with:t}){let n=Ei[e];return typeof n=="string"?n:n(t)}var Ts={"across.SAME_ADDRESS":e=>`Các đơn vị sau cùng khai một địa chỉ: ${e.units}. Đề nghị hỏi lại xem địa chỉ là của đơn vị nào.`,
"across.REPEATED":e=>`Địa chỉ này được khai ${e.count} lần trong cùng đơn vị (${e.units}). Đề nghị gộp còn một dòng, dòng thừa chuyển sang Ngừng dùng.`,"across.PERHAPS_SAME":
e=>`Có ${e.count} dòng cùng tên trang và cùng người liên hệ nhưng khác địa chỉ (${e.units}). Đề nghị xem có phải cùng một trang không.`,"across.MANY_PHONE":
e=>`Số điện thoại này có ở ${e.count} dòng (${e.units}). Nếu đúng một người quản trị các trang này thì không cần sửa.`,"across.MANY_EMAIL":
e=>`Email này có ở ${e.count} dòng (${e.units}). Nếu đúng một người quản trị các trang này thì không cần sửa.`,"across.OTHER_UNIT":
e=>`Tên này là của đơn vị khác: ${e.other}. Đề nghị hỏi lại đơn vị đã khai xem có nhầm không.`,"across.SHARE_LINK":
"Đây là liên kết chia sẻ, chưa phải địa chỉ đầy đủ. Đề nghị mở liên kết rồi sao chép lại địa chỉ của trang.","across.SAMPLE_ROW":
"Dòng này là ví dụ in sẵn trong mẫu. Đề nghị xóa, hoặc thay bằng thông tin của đơn vị."};var Cs={"workbook.notSetUp":
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
"Sổ đã sẵn sàng. Việc tiếp theo: ghi hạn nộp ở thẻ Cấu hình, nhập danh sách đơn vị, rồi chia sẻ trang tính."};var As={"roster.noCode":"Chưa có mã đơn vị. Mỗi đơn vị cần một mã riêng.",
"roster.codeTwice":e=>`Mã “${e.code}” được dùng cho nhiều đơn vị. Đề nghị đặt mỗi đơn vị một mã.`,"roster.noName":"Chưa có tên đơn vị.","roster.parentSelf":"Cấp trên trùng với chính đơn vị này.",
"roster.parentUnknown":e=>`Không có đơn vị nào mang mã “${e.parent}”. Đề nghị sửa mã cấp trên, hoặc ghi tên cấp trên.`,"roster.badEmail":
e=>`“${e.text}” không phải là địa chỉ email. Thư sẽ không tới được đơn vị này.`,"roster.askEmail":e=>`“${e.text}” có phải là “${e.suggest}” không? Đề nghị sửa; thư chưa gửi tới địa chỉ này.`,
"roster.refusedEmail":e=>`Ngày ${e.day} Google không nhận gửi thư đến “${e.text}”. Đề nghị kiểm tra, sửa địa chỉ.`,"roster.badPhone":e=>`“${e.text}” không phải là số điện thoại gọi được.`,
"roster.badRequired":e=>`“${e.text}” không hợp lệ. Đề nghị chọn Có hoặc Không.`,"roster.badDay":e=>`“${e.text}” không phải là một ngày. Đề nghị ghi theo dạng 30/10/2018.`,"roster.needColumn":
e=>`Bảng thiếu cột “${e.column}”.`,"roster.empty":"Chưa có dòng nào để nhập. Đề nghị dán bảng có dòng tiêu đề, ví dụ: Mã, Tên đơn vị, Loại, Cấp trên, Email liên hệ, Điện thoại liên hệ.",
"roster.tooLong":"Bảng dài quá 20.000 dòng. Đề nghị chia nhỏ.","roster.repeatedInPaste":e=>`Mã “${e.code}” đã có ở dòng ${e.line} của bảng này.`};var Ns={"letter.setting":
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
"Đang có một lượt gửi thư. Đề nghị chờ vài phút rồi mở lại bảng Thư."};var Ls={"health.runner":e=>`Người gửi: ${e.email}.`,"health.noRunner":"Chưa ai được giao gửi thư.","health.paused":
"Đang tạm dừng: không thư nào được gửi.","health.noTrigger":"Lịch chạy hằng ngày đã mất nên thư không còn tự đi. Đề nghị bấm “Bật lại”.","health.stalled":
"Lịch chạy hằng ngày đã quá một ngày không gửi thư. Đề nghị bấm “Bật lại”.","health.stalledOther":
e=>`Lịch chạy của ${e.email} đã quá một ngày không gửi thư. Đề nghị báo người đó mở bảng Thư và bấm “Bật lại”, hoặc bấm “Nhận việc gửi thư” để gửi thay.`,"health.hour":
e=>`Mục “Giờ gửi thư” ghi ${e.set} giờ nhưng lịch vẫn chạy lúc ${e.runs} giờ. Đề nghị bấm “Tải lại” để đổi lịch.`,"health.hourOther":
e=>`Mục “Giờ gửi thư” ghi ${e.set} giờ nhưng lịch vẫn chạy lúc ${e.runs} giờ. Lịch đổi theo khi ${e.email} mở bảng Thư.`,"health.lastRun":e=>`Lượt gần nhất: ${e.at} (${e.did}).`,"health.noRun":
"Chưa có lượt gửi nào.","health.trouble":e=>`Lượt gửi chưa xong, ${e.trouble}`,"health.nextRun":e=>`Lượt tới: ${e.day}, khoảng ${e.hour} giờ.`,"health.quota":
e=>`Hạn mức còn lại hôm nay: ${e.left} người nhận.`,"health.held":e=>`${e.letters} thư đang chờ.`,"health.unknown":e=>`${e.letters} thư không rõ đã gửi, cần cán bộ quyết định.`,"health.failed":
e=>`${e.letters} thư gửi lỗi, lý do ghi trong thẻ Thư.`,"health.sending":"Đang có một lượt gửi.","health.never":
e=>`Đã bật gửi thư từ ${e.since} mà chưa có lượt gửi nào. Đề nghị mở menu Sổ Tài Khoản, chọn Thư… để kiểm tra.`,"health.gap":
e=>`Lượt gửi thư gần nhất là ${e.last}, đã quá một ngày. Đề nghị mở menu Sổ Tài Khoản, chọn Thư… để kiểm tra.`};var Sf={...Ei,...Ts,...Cs,...As,...Ns,...Ls};function h(e){let t=Sf[e.key];
return typeof t=="string"?t:t(e.with)}var Ce=e=>({ok:!0,value:e}),nt=(...e)=>({ok:!1,problems:e});var w={page:"Trang",group:"Nhóm",person:"Cá nhân",none:"Không có"},U={passed:"Đạt",returned:"Trả lại"}
,G={active:"Đang dùng",stopped:"Ngừng dùng"},K={yes:"Có",no:"Không"},g={missing:"Chưa báo cáo",fix:"Cần sửa",reported:"Đã báo cáo",approved:"Đã duyệt",none:"Không có"},R={open:"Còn hạn",onTime:
"Đúng hạn",grace:"Châm chước",late:"Trễ hạn",overdue:"Quá hạn"},Bn=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"unit",reader:"unit",format:"text",...r}),ye=(e,t,n,r,i,o={})=>({...Bn(e,t,n,o),
faultBit:r,report:i}),V=(e,t,n,r={})=>({heading:e,width:t,help:`${n} Sổ tự ghi, đề nghị không sửa.`,writer:"us",reader:"unit",format:"text",...r}),H=(e,t,n,r={})=>({...V(e,t,n,r),checked:!0}),T=(e,t,
n,r={})=>({heading:e,width:t,help:n,writer:"staff",reader:"staff",format:"text",...r}),St=(e,t)=>Object.keys(e).filter(n=>t(e[n])),Gn=e=>St(e,t=>"checked"in t),Ti=e=>Object.fromEntries(Object.keys(
e).map(t=>[t,""]));var Hn={reader:"public"},re={unit:Bn("Mã đơn vị",90,"Mã của đơn vị trong thẻ Đơn vị.",{code:"other",faultBit:0}),unitName:V("Đơn vị",240,"Tên đơn vị theo mã.",Hn),kind:ye("Loại",90,
"Trang, Nhóm, Cá nhân, hoặc Không có (đơn vị không có tài khoản, ghi lý do).",1,{group:"account",typing:{}},{...Hn,choices:Object.values(w)}),accountName:ye("Tên tài khoản facebook",180,
"Tên hiện trên tài khoản cá nhân dùng để quản trị. Ví dụ: Nguyễn Thị Hoa.",2,{group:"account",typing:{autocomplete:"off"}}),pageName:ye("Tên trang facebook",200,
"Tên hiện trên trang hoặc nhóm. Ví dụ: Công đoàn huyện Cầu Kè.",3,{group:"account",typing:{autocomplete:"off"}},Hn),address:ye("Địa chỉ truy cập",280,
"Mở trang, bấm “Chia sẻ” rồi “Sao chép liên kết”, dán vào đây. Ví dụ: https:\x2f/www.facebook.com/congdoanviduxa",4,{group:"account",typing:{inputMode:"url",autocomplete:"off",spellcheck:!1,
autocapitalize:"none"}},Hn),name:ye("Họ và tên",160,"Người quản trị. Ví dụ: Nguyễn Thị Hoa.",5,{group:"manager",typing:{autocomplete:"name",autocapitalize:"words",spellcheck:!1}}),office:ye("Chức vụ",
160,"Chức vụ của người quản trị. Ví dụ: Phó Chủ tịch.",6,{group:"manager",typing:{autocomplete:"organization-title"}}),phone:ye("Điện thoại",130,
"Một số điện thoại của người quản trị. Ví dụ: 0913 456 789.",7,{group:"manager",typing:{inputMode:"tel",autocomplete:"tel"}}),email:ye("Email",200,
"Một địa chỉ email của người quản trị. Ví dụ: hoa.nguyen@gmail.com.",8,{group:"manager",typing:{inputMode:"email",autocomplete:"email",spellcheck:!1,autocapitalize:"none"}}),reason:ye(
"Lý do, ghi chú",200,"Bắt buộc khi Loại là Không có. Ví dụ: Đơn vị đang lập trang, dự kiến xong trong tháng 11.",9,{group:"beside",lines:3,typing:{}}),usage:Bn("Tình trạng",100,
"Đang dùng hoặc Ngừng dùng. Dòng ngừng dùng được giữ lại, không tính vào báo cáo. Để trống được hiểu là Đang dùng.",{faultBit:10,choices:Object.values(G)}),rowId:H("Mã dòng",120,"Mã của dòng.",{
hidden:!0}),faults:H("Cần sửa",300,"Ô cần sửa và lý do."),remarks:H("Lưu ý",260,"Điều nên xem lại; không ngăn việc báo cáo."),changed:H("Đổi sau duyệt",160,"Các cột đã đổi sau lần duyệt gần nhất."),
addressKey:H("Khóa địa chỉ",150,"Dạng so sánh của địa chỉ, để tìm trang khai trùng.",{hidden:!0}),mask:H("Ô cần sửa",80,"Số cho biết ô nào được tô màu.",{format:"number",hidden:!0}),updated:V(
"Cập nhật",130,"Lúc dòng được ghi lần gần nhất.",{format:"time"}),by:V("Người nhập",190,"Ai ghi dòng lần gần nhất."),source:V("Nguồn",90,"Biểu mẫu hoặc Sửa tay."),consent:V("Đồng ý",220,
"Ai xác nhận người quản trị đã biết và đồng ý, lúc nào."),review:T("Duyệt",90,"Đạt, hoặc Trả lại (ghi lý do ở cột Ý kiến).",{reader:"unit",faultBit:11,choices:Object.values(U)}),comment:T("Ý kiến",
220,"Lý do trả lại, để đơn vị biết cần sửa gì.",{reader:"unit"}),approved:T("Bản đã duyệt",120,"Dấu của nội dung lúc được duyệt.",{hidden:!0})},ln=re,M=St(ln,e=>"report"in e),Ab=M.filter(e=>re[
e].report.group==="manager"),qn=St(ln,({faultBit:e})=>e!==void 0).map(e=>({key:e,bit:ln[e].faultBit})),Wn=St(ln,({writer:e})=>e==="unit"),rt=Gn(re),Ps=St(ln,({writer:e})=>e!=="staff"),z=e=>re[
e].heading;var ue={code:T("Mã",70,"Mã riêng của đơn vị, không trùng, không đổi giữa các đợt. Ví dụ: H04.",{code:"own",reader:"public"}),name:T("Tên đơn vị",300,
"Tên đầy đủ của đơn vị, như trên văn bản.",{reader:"public"}),kind:T("Loại",150,"Loại đơn vị, do Liên đoàn Lao động tỉnh tự đặt. Ví dụ: LĐLĐ huyện, CĐ ngành, CĐCS trực thuộc."),parent:T("Cấp trên",
150,"Mã của đơn vị cấp trên nếu có trong sổ, hoặc tên cấp trên.",{code:"other"}),email:T("Email liên hệ",210,
"Nơi nhận thư của đơn vị. Có thể ghi nhiều địa chỉ, cách nhau bằng dấu phẩy. Người đăng nhập bằng một trong các địa chỉ này được mở ngay biểu mẫu của đơn vị."),phone:T("Điện thoại liên hệ",140,
"Số để gọi khi đơn vị chưa báo cáo."),required:T("Phải báo cáo",100,"Có: đơn vị phải báo cáo trong đợt này. Không: không bắt buộc. Để trống được hiểu là Có.",{choices:[K.yes,K.no]}),status:H(
"Trạng thái",120,"Chưa báo cáo, Cần sửa, Đã báo cáo, Đã duyệt hoặc Không có."),timeliness:H("Thời hạn",100,"Còn hạn, Đúng hạn, Châm chước, Trễ hạn hoặc Quá hạn."),count:H("Số tài khoản",100,
"Số tài khoản, trang, nhóm đang dùng mà đơn vị đã khai.",{format:"number"}),first:H("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu.",{format:"time"}),updated:H("Cập nhật",130,
"Lần thay đổi gần nhất trong các dòng của đơn vị.",{format:"time"}),faults:H("Cần sửa",260,"Những ô của dòng này cần sửa và lý do."),order:H("Thứ tự",70,"Số dùng để đưa đơn vị còn thiếu lên đầu.",{
format:"number",hidden:!0}),extendedTo:T("Gia hạn đến",110,"Ngày cuối cùng đơn vị này được nộp mà vẫn tính đúng hạn (tính cả ngày đó).",{format:"day"}),note:T("Ghi chú",220,
"Ghi chú của Ban Tuyên giáo - Nữ công.")},Ef={key:T("Mã thư",200,"Mỗi thư có một mã và chỉ được gửi một lần."),kind:T("Loại",140,"Thư mời, thư nhắc, thư tổng hợp…"),unit:T("Đơn vị",90,
"Mã đơn vị nhận."),to:T("Người nhận",220,"Địa chỉ nhận."),subject:T("Tiêu đề",320,"Tiêu đề thư."),state:T("Trạng thái",130,
"Sẽ gửi, Đã gửi, Gửi lỗi, Tạm giữ, Bỏ qua, Không rõ đã gửi, Không cần gửi nữa."),at:T("Lúc",130,"Lúc ghi trạng thái này.",{format:"time"}),why:T("Lý do",300,"Vì sao gửi lỗi, tạm giữ hay bỏ qua.")},Tf=
{label:T("Mục",260,"Tên của mục. Đề nghị không sửa."),value:T("Giá trị",360,"Giá trị của mục, sửa ở đây."),help:T("Giải thích",520,"Mục này dùng làm gì.")},fn={at:V("Lúc",140,"Lúc xảy ra.",{format:
"time"}),who:V("Ai",210,"Người làm."),what:V("Việc",240,"Việc đã làm."),unit:V("Đơn vị",90,"Mã đơn vị."),rowId:V("Mã dòng",130,"Mã dòng."),columns:V("Cột đã đổi",300,
"Tên các cột đã đổi; không ghi giá trị, vì là dữ liệu cá nhân.")},C={units:{title:"Đơn vị",color:"#1a73e8",columns:ue,frozenColumns:2},accounts:{title:"Tài khoản",color:"#188038",columns:re,
frozenColumns:2},summary:{title:"Tổng hợp",color:"#e8710a",columns:{},frozenColumns:0},letters:{title:"Thư",color:"#a142f4",columns:Ef,frozenColumns:0},settings:{title:"Cấu hình",color:"#5f6368",
columns:Tf,frozenColumns:0},log:{title:"Nhật ký",color:"#9aa0a6",columns:fn,frozenColumns:0}},pn=Gn(ue);function Vn({dueBefore:e,extendedTo:t}){let n=e?D(e,-1):"";return t&&t>n?t:n}function Is(e,t,n){
let r=Vn(e);if(!r)return"";let i=t?B(t):n;return i<=r?t?R.onTime:R.open:e.graceUntil&&i<=e.graceUntil?R.grace:t?R.late:R.overdue}function Et(e,t){let n=Vn(e);if(!n)return"";let r=W(t,n),i=r>0?
`còn ${r} ngày`:r===0?"hôm nay là ngày cuối":`đã quá hạn ${-r} ngày`;return`chậm nhất hết ngày ${ae(n)}, ${i}`}var _s=60;function zn({sendDays:e,holidays:t}){let n=new Set(t),r=o=>e.includes(Si(o))&&
!n.has(o),i=(o,s,a)=>{for(let u=0;u<=_s;u+=1)for(let c of a){let l=D(o,c*u);if(l<=s&&r(l))return l}return o};return{sends:r,next:o=>i(o,"9999",[1]),nearest:(o,s)=>i(o,s,[-1,1])}}function Xn(e,t,n,r){
let i=Vn({dueBefore:e.dueBefore,extendedTo:t}),o=e.graceUntil>i?e.graceUntil:i,s=n.milestones.map(u=>({id:String(u),day:r.nearest(D(i,-u),i)})),a=r.next(D(i,1));return a<=o&&s.push({id:"cham-chuoc",
day:a}),{last:i,end:o,before:s.sort(Ds),after:Ci(D(o,1),n.overdueWeeks,r)}}var Ds=(e,t)=>W(t.day,e.day),Ci=(e,t,n,r="")=>Array.from({length:t},(i,o)=>({id:`${r}${o+1}`,day:n.next(D(e,7*o))}));
function Ai(e,t){let n;for(let r of e)r.day<=t&&(n=r);return n}var Yn=(e,t)=>{let n=e[e.length-1];return n&&t< D(n.day,7)?Ai(e,t):void 0};function Ms(e,t,n){let r=Math.max(0,Math.min(_s,Math.ceil((W(
e,t.last)+1)/7)));return[...Ci(e,r,n,"tuan-").filter(({day:i})=>i<=t.last),...t.before.filter(({day:i})=>i>=e),...Ci(D(t.end,1),t.after.length||1,n,"sau-")].sort(Ds)}var Cf=
"µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",Af="àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",Nf=
/([aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõï])|[ôöñíìæóòî]/gi,Lf="âáàåãäêéèúüë_ùøûõï",Pf=[0,1,0,9,3,35],If="ôöñíìæóòî",_f="ơưđíìỉĩịỵ",Df="€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ",Fs=/[A-Za-z\xA1-\u1EF9]+/g,Mf=
/[\u1EA0-\u1EF9ăđĩơũưĂĐĨƠŨƯ]/,Us=/[^\0-\x7F]/,Ks=/á[º»]|Ä[‘ƒ©\x90\x91\x83]|Å[©¨]|Æ[°¡¯]|Ã[\x80-\x9F\xA1-\xBF]/,$f=/[a-z]Ã|Ã.[a-z]/,Ff=
/^(?:ngh?|[cgknp]h|t[hr]|gi|qu|[bcdđghklmnprstvx])?(?:(?:[aăâeêioôơuưy]|o[aăe]|[iy]ê|u[âôy]|ươ|uyê)(?:ng|[cmnpt])|(?:o?a|u?ê|i|u?y)[cn]h|o?a[ioy]?|au|â[uy]|o?eo?|êu?|i[au]?|[iy]êu|ô?i|oi?|u?ôi?|ơi?|u[ai]?|uây|u[êơ]|uy[au]?|ư[aiu]?|ươ[iu]|y)$/,
Uf=/[ăâêôơư](?![12]|ơ[12]).*[12]|[12].*[ăâêôơư]|(?:[aeou]i|[aeio]u|[ae]o|ay|[iu]a)[12]|^[^1]*(?:[cpt]|ch)$/;function Kf(e){let t=e.toLowerCase();if(t.length>7||e.slice(1)!==t.slice(1)&&
e!==e.toUpperCase())return!1;let n=t.normalize("NFD").replace(/[\u0301\u0323]([\u0302\u0306]?)/g,"$11").replace(/[\u0300\u0303\u0309]/g,"2").normalize("NFC");return Ff.test(n.replace(/[12]/,""))&&
!Uf.test(n.replace(/^(?:gi|qu)(?=[^12])/,""))}var $s=e=>!/[a-z]/.test(e)&&/[A-Z]\S*[A-Z]/.test(e);function js(e){let t=$s(e);return e.replace(Fs,n=>{let r=n.replace(/[^A-Za-z]/g,i=>Af[Cf.indexOf(i)]||
i);return t||$s(n)?r.toUpperCase():r})}function Bs(e){return e.replace(Nf,(t,n)=>{let r=t.toLowerCase(),i=r.charAt(0),o=Lf.indexOf(r.charAt(1)),s=Pf[o%6],a=o<6?2:o<12?6:-1,u=n?a<0?[s]:o%6?[a,s]:[a]:[
],c=(_f[If.indexOf(i)]||i)+String.fromCharCode(...u.map(l=>768+l));return t.charAt(0)===i?c:c.toUpperCase()}).normalize("NFC")}function Gs(e){let t=e.replace(/(Ã|Æ|áº|á»)(?: |$)/g,"$1\u00a0"),n;try{n=
decodeURIComponent(t.replace(/[^]/g,s=>{let a=s.charCodeAt(0),u=a>255?128+Df.indexOf(s):a;return u<128&&a>255?"%FF":`%${(u+256).toString(16).slice(1)}`})).normalize("NFC")}catch{return}let{good:r,bad:
i}=Jn(n),o=Ks.test(e);return o&&t===e||(o||$f.test(e))&&r&&!i?n:void 0}function Jn(e,t=String){let n=(e.match(Fs)||[]).filter(i=>i.length>1&&Us.test(i)),r=n.filter(i=>Kf(t(i))).length;return{good:r,
bad:n.length-r}}var jf={tcvn3:js,vni:Bs,mojibake:Gs};function Tt(e){if(!Us.test(e))return;let t=e.normalize("NFC");if(Mf.test(t))return"unicode";if(Ks.test(t)||Gs(t)!==void 0)return"mojibake";let n=
Jn(t);if(n.bad===0)return;let r=Jn(t,js),i=Jn(t,Bs),o=r.good< i.good?i:r;return o.good>n.good&&o.good>=4*o.bad?o===i?"vni":"tcvn3":void 0}function Ct(e){let t=Tt(e),n=t&&t!=="unicode"?jf[t](
e.normalize("NFC")):void 0;return n===void 0?void 0:{from:t,text:n}}var Bf=/[\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\0-\x08\x0E-\x1F\x7F]/g,Gf=/[\x80-\x9F\xAD]/g,
Hf=/\s*[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]\s*/g,qf=[768,777,771,769,803];function k(e){if(!/^(?:str|num|bo|bi)/.test(typeof e))return"";let t=String(e).replace(Bf,"");if(/[\x80-\xA0\xAD]/.test(
t)){let n=t.replace(/[^\S\xA0]+/g," ").replace(/^ | $/g,"").normalize("NFC"),r=Tt(t);if(r&&r!=="unicode"&&Tt(n)===r)return n}return t.replace(Gf,"").replace(/\s+/g," ").trim().normalize("NFC")}
function O(e){let t=e.toLowerCase();return/[^\0-\x7F]/.test(t)?t.normalize("NFD").replace(/[\u0300-\u036F]/g,"").replace(/[đðɖ]/g,"d"):t}function ce(e){return k(e).toLowerCase().replace(/[ðɖ]/g,
"đ").replace(Hf,"-").normalize("NFD").replace(/(o[\u0300-\u0323](?=[ae])|u[\u0300-\u0323](?=y))(.)/g,(t,n,r)=>n.charAt(0)+r+n.charAt(1)).normalize("NFC")}function Ws(e,t){return ce(e)===ce(t)}var Hs=
" _-–—,;:!?.…·'‘’\"“”«»()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";function qs(e){let t="",n="",r="";return e.normalize("NFD").replace(/([^\u0300-\u036F])([\u0300-\u036F]*)/gu,
(i,o,s)=>{let a=o.toLowerCase(),u=s.replace(/[^\u0302\u0306\u031B]/g,""),c=u?Hs.indexOf((a+u).normalize("NFC")):-1,l=c<0?Hs.indexOf(a):c,f=c<0?s:s.replace(u,"");return t+=l<0?a:String.fromCharCode(
l+1),n+=f?qf.indexOf(f.charCodeAt(0))+1||9:0,r+=a===o?0:1,""}),`${t}\0${n}\0${r}`}function Vs(e,t){let n=qs(e),r=qs(t);return n< r?-1:n>r?1:0}function zs(e){return e.toLowerCase().normalize(
"NFC").replace(/(^|[\s.'’-])([^\s.'’-])/gu,(t,n,r)=>n+r.toUpperCase())}function Zn(e,t){let n=e.length>t.length?e:t,r=n===e?t:e,i=n.length-r.length;if(i>1)return!1;let o=0,s=0;for(;o< r.length&&
e.charCodeAt(o)===t.charCodeAt(o);)o+=1;for(;s< r.length-o&&n.charCodeAt(n.length-1-s)===r.charCodeAt(r.length-1-s);)s+=1;let a=r.length-o-s;return i===1?a===0:a===1||a===2&&e[o]===t[o+1]&&e[o+1]===t[
o]}var Wf=/^[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+/,Vf=/[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+$/,zf=200,Xf=e=>e.replace(Wf,"").replace(Vf,""),Xs=e=>e.slice(0,zf).normalize("NFKC"),At=e=>ce(Xf(k(Xs(e)))),be=e=>ce(
k(Xs(e)).replace(/^'/,"")).replace(/\s/g,"").toUpperCase();function Nt(e,t={}){var o;let n=new Map(e.map(s=>[At(s),s])),r=new Map;for(let s of e)for(let a of new Set([s,...(o=t[s])!=null?o:[]].map(
u=>O(At(u)))))r.set(a,r.has(a)?void 0:s);let i=new Set(e);return s=>{var u;if(i.has(s))return s;let a=At(s);return(u=n.get(a))!=null?u:r.get(O(a))}}var Qn={[w.page]:["fanpage","fan page","page",
"trang facebook","trang fanpage","trang fb"],[w.group]:["group","nhóm facebook","hội nhóm"],[w.person]:["tài khoản cá nhân","trang cá nhân","facebook cá nhân"],[w.none]:["không","chưa có",
"không có tài khoản","chưa có tài khoản"],[G.active]:["đang sử dụng","còn dùng","đang hoạt động"],[G.stopped]:["ngừng sử dụng","đã ngừng","đã ngừng dùng","không dùng nữa","ngưng dùng","dừng"],[
U.passed]:["ok","đã đạt","đạt yêu cầu"],[U.returned]:["đã trả lại","trả về"]},Js={[K.yes]:["x","true","1","yes","có ạ","v","✓","✔"],[K.no]:["false","0","no","ko","k","không ạ"]},$e=Nt(Object.values(
w),Qn),Ni=Nt(Object.values(G),Qn),Zs=Nt(Object.values(U),Qn),er=Nt(Object.values(K),Js),Ys=new Map;function Yf(e){var r;let t=e.join(`\n`),n=(r=Ys.get(t))!=null?r:Nt(e,e[0]===K.yes?Js:Qn);
return Ys.set(t,n),n}function Qs({choices:e},t){var n;return!e||t===""||e.includes(t)?t:(n=Yf(e)(t))!=null?n:t}var tr={report:{withoutRows:g.missing,open:[g.missing,g.fix],counted:!0},nothing:{
withoutRows:"",open:[g.fix],counted:!1}},ea=[];function nr({required:e,kind:t}){var r,i;let n=er(e);return n?n===K.no?"nothing":"report":(i=(r=ea.find(o=>At(o.kind)===At(t)))==null?void 0:
r.owes)!=null?i:"report"}var ta=(e,t)=>tr[e].open.includes(t);function na(e){let t=ea.filter(({owes:n})=>!tr[n].counted).map(({kind:n})=>`*(((${e("kind")}<>"${n}")+(${e("required")}="${K.yes}"))>0)`);
return`(${e("code")}<>"")*(${e("required")}<>"${K.no}")${t.join("")}`}var A=e=>ta(e.obligation,e.status),it=({status:e})=>e===g.reported||e===g.approved||e===g.none,ie=({status:e})=>e===g.fix,Li=e=>A(
e)&&!ie(e);function rr(e){let t=new Map(e.map(r=>[r.code.trim(),r]));t.delete("");let n;return({parent:r})=>{let i=t.get(r.trim());return i||!r.trim()?i:(n=n||new Map(e.map(o=>[ce(o.name),o])),n.get(
ce(r)))}}function ra(e){let t=new Map,n=rr(e);for(let r of e){let i=A(r)?n(r):void 0;if(!i||i===r)continue;let o=i.code.trim(),s=t.get(o);s?s.push(r):t.set(o,[r])}return t}var Lt=(e,t,n="")=>e&&!(t&&
t.last>=e.day)?{id:n+e.id,day:e.day}:void 0;var Fe=e=>/^https?:\x2f\x2f[^\s"'<>\\]+$/i.test(e.trim())?e.trim():"",ir=(e,t)=>e.length>t?`${e.slice(0,t).replace(/[\uD800-\uDBFF]$/,"")}…`:e,Ae=(e,t,
n)=>e.length>t?[...e.slice(0,t),`và ${e.length-t} ${n}`]:[...e],oa=e=>`${e.map(Jf).filter(Boolean).join(`\n\n`)}\n`,ia=e=>e.map(t=>`- ${t}`).join(`\n`);function Jf(e){switch(e[0]){case"list":
return ia(e[1]);case"button":return Fe(e[2])&&`${e[1]}:\n${Fe(e[2])}`;case"bar":return e[1].map(({label:t,count:n})=>`${t}: ${n}`).join(" | ");case"calls":return`${e[1]}:\n${ia(e[2].map(({name:t,
phone:n})=>`${t}: ${n||Pi}`))}`;case"heading":return e[1].toUpperCase();case"notice":return`*** ${e[1]} ***`;case"small":return`--\n${e[1]}`;default:return e[1]}}var Pi="chưa có số";var ve=
"báo cáo tài khoản facebook",ke=" Báo cáo đầy đủ rồi thì không còn thư nhắc. Nếu vừa báo cáo, đề nghị bỏ qua thư này.",sa=({guidance:e,department:t}
)=>`Theo ${e}, mỗi đơn vị báo cáo trang, nhóm hoặc tài khoản facebook của đơn vị và người quản trị về ${t}.`,Ii=({first:e})=>_(B(e));function Pt({state:{deadline:e},about:{today:t,last:n}},r,i){if(
t<=n)return`Đề nghị ${i} ${Et({...e,extendedTo:r},t)}.`;let o=t<=e.graceUntil?`trong thời gian châm chước, đến hết ngày ${ae(e.graceUntil)}`:"ngay trong hôm nay";return`Hạn nộp là hết ngày ${ae(
n)}, đã quá ${W(n,t)} ngày. Đề nghị ${i} ${o}.`}function dn({state:e,about:{today:t,last:n}}){let{graceUntil:r}=e.deadline,i=W(t,n),o=_(n);return i>0?`Còn ${i} ngày, chậm nhất ${o}`:i===0?
`Hôm nay ${o} là ngày cuối`:t<=r?`Châm chước đến hết ngày ${_(r)}`:`Đã quá hạn ${o}`}var _t=e=>`${dn(e)}: ${e.unit.name} ${ie(e.unit)?"cần sửa":"chưa"} ${ve}`;function Dt(e){let{unit:t}=e,n=
t.returned.length+t.faults.length;return ie(t)?`Báo cáo tài khoản facebook của ${t.name} còn ${n?`${n} `:""}chỗ cần sửa. ${Pt(e,t.extendedTo,"sửa")}`:`${t.name} chưa ${ve}. ${Pt(e,t.extendedTo,
"báo cáo")}`}var Mt=e=>ie(e.unit)?It(e,"Mở báo cáo để sửa"):[["text","Việc báo cáo chỉ mất khoảng năm phút. Đơn vị chưa có tài khoản thì chọn “Không có” và ghi lý do; như vậy cũng là đã báo cáo."],
...It(e,"Mở biểu mẫu báo cáo")],It=({state:e,unit:t},n)=>[["button",n,t.link||e.links.book],["text",t.link?"":
"Trên máy tính, trong trang tính vừa mở, chọn menu “Sổ Tài Khoản”, rồi chọn “Khai báo tài khoản”."]],aa=({returned:e,faults:t},n)=>e.length+t.length?[["heading","Cần sửa"],["list",Ae(or({returned:e,
faults:t}),n,"chỗ khác, xem trong biểu mẫu")]]:[],or=({returned:e,faults:t})=>[...e.map(({title:n,comment:r})=>`${n||"Báo cáo"}: cán bộ tỉnh trả lại. ${r||
"Chưa ghi lý do, đề nghị gọi điện để hỏi."}`),...t.map(({field:n,sentence:r})=>n?`${n}: ${r}`:r)];function ua({about:e},t){if(!e.under.length)return[];let n=e.under.map(r=>`${r.name}: ${ie(r)?
"cần sửa báo cáo":"chưa báo cáo"}${r.extendedTo>e.last?`, gia hạn đến hết ngày ${_(r.extendedTo)}`:""}`);return[["heading",`Đơn vị trực thuộc chưa hoàn thành (${n.length})`],["list",Ae(n,t,
"đơn vị khác")]]}var _i=({contact:e,department:t,federation:n})=>`Cần hỗ trợ, đề nghị liên hệ: ${e.trim()||`${t}, ${n}`}.`.replace("..","."),Di=({department:e,federation:t})=>`${e}\n${t}`;var ca={to:
"unit",prefix:"cap-tren",label:"Thư cho cấp trên",rank:1,setting:"digests",isAboutOwnReport:!1,counts:!0,deadline:"round",listsUnder:!0,due:({settings:e,under:t,history:n,round:{isOver:r,point:i}}
)=>t.length&&i&&(r||i.day>e.lettersFrom)?Lt(i,n,r?"sau-":""):void 0,subject:e=>`${dn(e)}: ${e.about.under.length} đơn vị trực thuộc ${e.unit.name} chưa hoàn thành báo cáo`,lead:
e=>`${e.about.under.length} đơn vị trực thuộc ${e.unit.name} chưa hoàn thành ${ve}. ${Pt(e,"","đôn đốc để các đơn vị báo cáo")}`,asked:()=>[],closing:({state:e,unit:t})=>[["text",
t.status===g.missing&&A(t)?`Đơn vị cũng chưa ${ve} của mình.`:""],["button","Mở trang tính",t.link||e.links.book]],small:ke,named:({about:e})=>e.under};var la={to:"unit",prefix:"moi",label:"Thư mời",
rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>A(e)&&e.status===g.missing&&!n.isOver&&!(t!=null&&t.last)?{id:"",day:""}:void 0,remember(e,t,{early:n,
state:r},{lettersFrom:i}){(n||r==="skipped")&&i>e.last&&(e.last=i)},subject:e=>`${dn(e)}: đề nghị ${e.unit.name} ${ve}`,lead:e=>Pt(e,e.unit.extendedTo,`${e.unit.name} ${ve}`),asked:e=>[["text",sa(
e.state)],...It(e,"Mở biểu mẫu báo cáo")],small:ke,named:()=>[]};var fa={to:"unit",prefix:"qua-han",label:"Thư quá hạn",rank:3,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,
history:t,own:n})=>A(e)&&n.isOver?Lt(n.point,t):void 0,subject:_t,lead:Dt,asked:Mt,small:ke,named:()=>[]};var pa={to:"unit",prefix:"nhac",label:"Thư nhắc",rank:2,isAboutOwnReport:!0,counts:!0,
deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>A(e)&&!n.isOver?Lt(n.point,t):void 0,subject:_t,lead:Dt,asked:Mt,small:ke,named:()=>[]};var da={to:"unit",prefix:"tra-lai",label:
"Thư trả lại",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){if(!A(e))return;let n=e.returned.map(({mark:r})=>r).filter(r=>{var i;return!((i=t==null?void 0:
t.told)!=null&&i.has(r))});return n.length?{id:[...new Set(n)].sort().join("."),day:""}:void 0},remember(e,t){var n;e.told=new Set([...(n=e.told)!=null?n:[],...t.split(".")])},subject:_t,lead:Dt,
asked:Mt,small:ke,named:()=>[]};var Zf=e=>{let t=String(e);return`"${(/^\s*[=+\-@\t\r＝＋－＠]/.test(t)?`'${t}`:t).replace(/"/g,'""')}"`},ma=e=>`\uFEFF${e.map(t=>t.map(Zf).join(",")).join(`\r\n`)}\r\n`;
var P={planned:"Sẽ gửi",sending:"Đang gửi",sent:"Đã gửi",failed:"Gửi lỗi",held:"Tạm giữ",skipped:"Bỏ qua",unknown:"Không rõ đã gửi",lapsed:"Không cần gửi nữa"},$t=e=>Object.keys(P).find(t=>P[
t]===e.trim())||"unknown",Ue=e=>e==="sent"||e==="sending"||e==="unknown"||e==="skipped";var $i="đơn vị khác, xem tệp đính kèm",Mi={[R.onTime]:"#1e7d3c",[R.grace]:"#5f8f2f",[R.late]:"#b7791f",[g.fix]:
"#6b4fbb",Thiếu:"#c5221f"};function Qf(e){return A(e)?ie(e)?g.fix:"Thiếu":it(e)?Mi[e.timeliness]?e.timeliness:R.onTime:""}var ha=e=>Object.keys(Mi).map(t=>({label:t,color:Mi[t],count:e.filter(n=>Qf(
n)===t).length})).filter(({label:t,count:n})=>n||t!==R.grace),ga=({state:e,about:t})=>`Tổng hợp ngày ${_(t.today)}: ${ha(e.units).map(({label:n,count:r})=>`${r} ${n.toLowerCase()}`).join(
", ")} (${e.round})`;function Fi({state:{units:e,deadline:t},about:{today:n}}){let r=e.filter(Li).length,i=e.filter(ie).length,o=r+i+e.filter(it).length;return`Đến ngày ${ae(n)}: ${r+i?
`${r} trong ${o} đơn vị chưa báo cáo, ${i} đơn vị cần sửa`:`cả ${o} đơn vị đã báo cáo đầy đủ`}. Hạn nộp ${Et(t,n)}.`}function ya(e,t){let{state:n,about:r,letters:i}=e,{units:o}=n,s=a=>o.filter(
u=>u.status===a).length;return[["lead",Fi(e)],["bar",ha(o)],["text",`Trong số đã báo cáo: ${s(g.approved)} đã duyệt, ${s(g.none)} báo không có tài khoản.`],...ep(o,r.since,t),["button",
"Mở trang tính",n.links.book],...tp(o,t),...np(o.filter(ie),t),...rp(n,i,t),["small",
`Danh sách đầy đủ ở tệp đính kèm. Thư này gửi đến cán bộ phụ trách đợt “${n.round}”, mỗi tuần và ở mỗi mốc nhắc. Đề nghị không chuyển tiếp số điện thoại của các đơn vị.`]]}function ep(e,t,n){if(
!t)return[];let r=e.filter(o=>o.first>t&&it(o)),i=e.filter(o=>o.updated>t&&o.first&&o.first<=t);return[["heading","Thay đổi"],["text",`Từ bản tổng hợp trước (${ne(
t)}): ${r.length} đơn vị mới báo cáo, ${i.length} đơn vị sửa hoặc bổ sung báo cáo.`],["list",Ae(r.map(({name:o})=>o),Math.min(10,n),$i)]]}function tp(e,t){var o;let n=e.filter(Li),r=new Map,i=rr(e);
if(!n.length)return[];for(let s of n.slice(0,t)){let a=((o=i(s))==null?void 0:o.name)||s.parent.trim()||"Chưa ghi cấp trên";r.set(a,[...r.get(a)||[],s])}return[["heading",
`Danh sách gọi điện: ${n.length} đơn vị chưa báo cáo`],...[...r].map(([s,a])=>["calls",s,a]),["text",n.length>t?`và ${n.length-t} ${$i}`:""]]}var np=(e,t)=>e.length?[["heading",
`Cần sửa: ${e.length} đơn vị`],["list",Ae(e.map(n=>`${n.name}: ${or(n).slice(0,3).join(" ")}`),Math.min(40,t),$i)]]:[];function rp(e,t,n){let r={},i=[];for(let{label:m,unit:d,state:b,why:E}of t)r[b]=(
r[b]||0)+1,/failed|unknown|sending/.test(b)&&i.push([m,d,P[b].toLowerCase(),E].filter(Boolean).join(", "));let o=Object.keys(P).filter(m=>r[m]).map(m=>`${r[m]} ${P[m].toLowerCase()}`),{quotaLeft:s,
runner:a,lastRun:u,lastRunDid:c,nextRun:l,zones:f}=e.health||{},p=[`Cả đợt: ${o.join(", ")||"chưa gửi thư nào"}.`,s!==void 0&&`Hạn mức còn lại: ${s} người nhận.`,a!==void 0&&`Người gửi: ${a||
"chưa có"}.`,u&&`Lần chạy trước: ${ne(u)}${c?` (${c})`:""}.`,l&&`Lần chạy tới: ${ne(l)}.`,f&&f.script!==f.book&&h({key:"letter.zones",with:f})];return[["heading","Thư của đợt"],["text",p.filter(
Boolean).join(" ")],["list",Ae(i,Math.min(20,n),"thư khác, xem thẻ Thư")]]}function ba({units:e}){let t=rr(e);return[["code","name","kind","parent","status","timeliness","count","first","extendedTo",
"phone","email","faults"].map(n=>ue[n].heading),...e.filter(n=>A(n)||it(n)).map(n=>{var r;return[n.code,n.name,n.kind,((r=t(n))==null?void 0:r.name)||n.parent,n.status,n.timeliness,n.count,_(B(
n.first)),_(n.extendedTo),n.phone,n.emails.join(", "),or(n).join(" | ")]})]}var va={to:"staff",prefix:"tong-hop",label:"Thư tổng hợp",rank:0,due({state:e,today:t,calendar:n,round:r,lastTime:i}){let o=
B(i),s=Yn(Ms(e.settings.lettersFrom,r,n),t);return!s||o>=s.day||o>r.end&&!e.units.some(A)?void 0:{id:s.id,day:s.day}},subject:ga,lead:Fi,body:ya,attachments:({state:e,about:t})=>[{name:
`tong-hop-${t.today}.csv`,mime:"text/csv",content:ma(ba(e))}],named:({state:e})=>e.units.filter(t=>A(t)&&t.status===g.missing)};var ka={to:"unit",prefix:"cam-on",label:"Thư cảm ơn",rank:4,setting:
"thanks",isAboutOwnReport:!1,counts:!1,deadline:"own",listsUnder:!1,due:({unit:e,settings:t})=>it(e)&&e.first!==""&&B(e.first)>=t.lettersFrom?{id:"",day:""}:void 0,subject:({unit:e}
)=>`Đã nhận báo cáo của ${e.name}, ngày ${Ii(e)}`,lead:({unit:e})=>`Đã nhận đủ ${ve} của ${e.name} ngày ${Ii(e)}. Xin cảm ơn đơn vị.`,asked:e=>[["text",e.unit.status===g.none?
"Đơn vị báo không có tài khoản; khi lập trang, nhóm mới, đề nghị khai bổ sung.":`Đơn vị đã khai ${e.unit.count} trang, nhóm, tài khoản. Khi có thay đổi, đề nghị cập nhật.`],...It(e,
"Xem lại báo cáo")],small:"",named:()=>[]};var xa={summary:va,digest:ca,returned:da,invitation:la,reminder:pa,overdue:fa,thanks:ka},S=e=>xa[e],Ui=Object.entries(xa),sr=Ui.map(([e])=>e),Ra=Ui.flatMap((
[e,t])=>t.to==="staff"?[{name:e,kind:t}]:[]),wa=Ui.flatMap(([e,t])=>t.to==="unit"?[{name:e,kind:t}]:[]),Oa=[...wa.filter(({kind:e})=>e.isAboutOwnReport),...wa.filter(({kind:e})=>!e.isAboutOwnReport)];
var ot=e=>(/[%\x2f]/.test(e)?e.replace(/[%\x2f]/g,encodeURIComponent):e).trim(),ip="thu/",op=new Map(sr.map(e=>[S(e).prefix,e]));function ar(e){let t=e.settings.testTo.length?ip:"",n=ot(e.round);
return{write:(r,i,o)=>`${t}${S(r).prefix}/${n}${i&&`/${i}`}${o&&`/${o}`}`,read(r){let i=r.startsWith(t)?r.slice(t.length).split("/"):[],o=op.get(i[0]);return o&&i[1]===n?{kind:o,id:i[2],unit:i[
i.length-1]}:void 0}}}function Ft(e){let t=new Map,n=new Map,r=ar(e),i={of:s=>t.get(s),lastToStaff:"",waiting:new Set,openKey(s,a,u,c){for(let l=1;;l+=1){let f=r.write(s,l>1?`${a}.${l}`:a,u),p=n.get(
f)||e.register.get(f);if(!p||!Ue(p.state))return f;if(p.early||p.state==="skipped"||B(p.at)>=c)return}},assume({key:s},a){let u={state:"sent",at:`${a}T08:00:00`};n.set(s,u),o(u,s)}};function o(s,a){
let u=r.read(a);u&&(Ue(s.state)?S(u.kind).to==="unit"?sp(t,u,s,e):s.at>i.lastToStaff&&(i.lastToStaff=s.at):/held|planned/.test(s.state)&&i.waiting.add(a))}return e.register.forEach(o),i}function sp(e,
{kind:t,id:n,unit:r},i,{settings:o}){var c;let s=S(t);if(s.to!=="unit")return;let a=B(i.at),u=e.get(r)||{last:"",any:"",count:0};e.set(r,u),a>u.any&&(u.any=a),s.counts&&(a>u.last&&(u.last=a),
i.state!=="skipped"&&(u.count+=1),(c=s.remember)==null||c.call(s,u,n,i,o))}function Sa(e,t,n){let r=new Map,i=o=>Xn(e.deadline,Se(o)||"",e.settings,n);return{round:i(""),of(o){let s=r.get(o);if(
s)return s;let{before:a,after:u,last:c,end:l}=i(o),f=t>l,p={last:c,isOver:f,point:f?Yn(u,t):Ai(a,t)};return r.set(o,p),p}}}var ap=
/^(?:[-–—_.,\x2f0 ]*|x{1,3}|n\x2fa|(?:không|chưa|ko)(?: (?:có|lập|dùng).*)?)$/i,up=/:\x2f\x2f|www\.(?!\S*@)|\b(?:facebook|fb)\.(?:com|me)\b|\bm\.me\x2f|profile\.php/i;function Ut(e){return ap.test(e)?
"NOTHING":up.test(e)?"ADDRESS":/[^\s@]@[^\s@]+\.[a-z]/i.test(e)?"EMAIL":e.replace(/\D/g,"").length>8&&e.replace(/\P{L}/gu,"").length<11?"PHONE":void 0}var mn=
"gmail yahoo hotmail outlook icloud ymail rocketmail".split(" "),Ta=
"travinh.gov.vn vinhlong.gov.vn bentre.gov.vn tvu.edu.vn travinh.edu.vn congdoan.vn congdoantravinh.com.vn agribank.com.vn vietcombank.com.vn".split(" "),Ki=[...mn.map(e=>`${e}.com`),"yahoo.com.vn",
"outlook.com.vn","hotmail.com.vn",...Ta],cp=/^(?:e?mail|cloud|[fh]mail|googlemail)\.com$/,Ca=[[/\.(?:nv|v[mb]|vn[nmv]|nvn)$/,".vn"],[/\.(?:c[opvx]n|[vxd]om|c[pin]m|cmo|ocm|comm|coom)(?=$|\.vn$)/,
".com"],[/\.(com|gov|edu|org|net)vn$/,".$1.vn"],[/\.(?:go[bc]|gvo|ogv)\.vn$/,".gov.vn"],[/\.(?:eud|deu|ed[iy])\.vn$/,".edu.vn"]],lp=
/^[\w'+-]+(?:\.[\w'+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,fp=/[\u00AD\u200B-\u200F\u2060-\u206F\uFEFF]/g,Ea=`\\s"'“”‘’<>()[\\]{},;:!?*`,Aa=new RegExp(`^[${Ea}-]+|[${Ea}.…-]+$`,"g"),
pp=[[/^@/,"NO_LOCAL"],[/@.*@/,"TWO_AT"],[/\s/,"SPACES"],[/[^\0-\x7F]/,"ACCENTS"],[/[,;]/,"COMMA"],[/[^\w'+.@-]|@.*[_']|'@/,"CHARS"],[/\.\.|^\.|\.@|@\./,"DOTS"],[/^[^@]{65}|.{255}/,"LENGTH"]];
function Na(e){let t=Ca.reduce((l,[f,p])=>l.replace(f,p),e),n=t.split(".")[0],r=t.slice(n.length+1),i=l=>l.replace(/\./g,""),o=Ki.find(l=>l===`${t}.vn`||i(l)===i(t)||r===""&&l.startsWith(`${n}.`));if(
o||cp.test(t)||/\.(?:gov|edu)\.vn$/.test(t))return o||t;let s=mn.includes(n),a=s?n:mn.find(l=>Zn(n,l));if(!a)return Ta.find(l=>Zn(t,l))||t;if(/^(?:ya|ho|ou)/.test(a)&&
/^(?:com?\.)?(?!vn|co|cm|om)[a-z]{2}$/.test(r)||!(s||/^c?om?(?:\.vn)?$|^cm$/.test(r)))return t;let c=`${a}.com.vn`;return/vn?$/.test(r)&&Ki.includes(c)?c:`${a}.com`}var ur=e=>lp.test(e)&&
!/^[^@]{65}|.{255}|@.*[^.]{64}|'@/.test(e);function cr(e){let t=O(e.replace(/\s+/g,"")),n=t.lastIndexOf("@"),r=o=>o.replace(/[,;:.]+/g,".").replace(/^\.|\.$/g,""),i=`${r(t.slice(0,n).replace(
/^www\.|@+$/g,""))}@${Na(r(t.slice(n+1)))}`;return ur(i)?i:void 0}function dp(e){let[,t="",n=""]=/^([^@]*\s)([^@]{3,}@.*)$/.exec(e)||[];return/\p{Lu}|[^\0-\x7F]/u.test(t)&&ur(n)?n:cr(e)}var Ne=(e,t,
n)=>({ok:!1,reason:e,suggest:t,parts:n});function mp(e){let t=O(e).replace(/\s/g,""),n=Ki.find(i=>t.endsWith(i)&&(mn.includes(i.split(".")[0])||/\W/.test(t.charAt(t.length-i.length-1)))),r=n&&cr(
`${t.slice(0,-n.length)}@${n}`);return r?Ne("NO_AT",r):/\s|[^\0-\x7F]/.test(e)?Ne("NAME_IN_EMAIL"):Ne(/\w\.[a-z]{2,}(?:\x2f|$)/.test(t)?"URL_IN_EMAIL":"NO_AT")}function hp(e){let t=o=>o.find(
s=>s.includes("@")),n=t(e.split(/[<>]/)),r=t(t(n.split(/:(?=[^:]*@)/)).split(/\s[-–—|]\s|[([\])]/)),i=O(e.replace(r,"")).replace(/[^a-z]|mailto|dia chi|thu dien tu|hop thu|[eg]?-?mail/g,"");return{
address:r.replace(/\?subject=.*$/i,"").replace(Aa,""),around:i!==""}}var La=e=>e.replace(/[\uFF01-\uFF5E]/g,t=>String.fromCharCode(t.charCodeAt(0)-65248)).replace(
/\uFE6B| ?[([{](?:at|a còng)[)\]}] ?| (?:at|a còng) /gi,"@");function lr(e){let t=La(k(e)),n=Ut(t.slice(0,1e3));if(n==="NOTHING")return Ne("EMPTY");if(t.length>1e3)return Ne(/@[^]*@/.test(t)?
"MULTIPLE":"LENGTH");if(n==="ADDRESS")return Ne("URL_IN_EMAIL");if(!t.includes("@"))return n==="PHONE"?Ne("PHONE_IN_EMAIL"):mp(t);let r=t.split(/[\s,;:<>()[\]"“”|\x2f\\]+/).map(m=>m.replace(Aa,
"")).filter(m=>m.includes("@")),i=r.filter((m,d)=>r.findIndex(b=>b.toLowerCase()===m.toLowerCase())===d);if(i.length>1)return Ne("MULTIPLE",void 0,i.filter(ur));let{address:o,around:s}=r.length>1?{
address:i[0],around:!1}:hp(t),a=pp.find(([m])=>m.test(o)),u=a?a[1]:"DOMAIN";if(!ur(o))return Ne(u,u==="SPACES"?dp(o):cr(o));let c=o.indexOf("@"),l=o.slice(0,c)+o.slice(c).toLowerCase(),f=
l.toLowerCase(),p=cr(f);return{ok:!0,email:l,key:f,suggest:p===f?void 0:p,notes:s?["TEXT_AROUND"]:[]}}function hn(e){let t=k(e).toLowerCase(),n=t.lastIndexOf("@"),r=t.slice(n+1);return n<1||
!/^(?:gmail|googlemail)\.com$/.test(r)?t:`${t.slice(0,n).replace(/\+.*$/,"").replace(/\./g,"")}@gmail.com`}var gp=/[,;|\n\r]+|\s*\x2f\s*|\s+(?:và|hoặc|hay|&|\+)\s+/i,yp=/"[^"@]{0,200}"\s*(?=<)/g,bp=
200,vp=/^\s*\d{1,2}[.)]\s+/,kp=e=>e.indexOf("@")===e.lastIndexOf("@")?[e.replace(vp,"")]:e.replace(/></g,"> <").split(/\s+/),wp=(e,t)=>t!==void 0&&t.length< e.length&&k(e).split(" ").includes(t);
function we(e){let t={emails:[],bad:[]},n=new Set,r=La(e.slice(0,2e4).replace(fp,"")).replace(yp,""),i=[];for(let o of r.split(gp).flatMap(kp).slice(0,bp)){let s=lr(o),a=!s.ok&&wp(o,s.suggest)?lr(
s.suggest):s;if(a.ok){if(a.suggest&&xp(a.key)){t.bad.push({text:k(o),reason:"TYPO",suggest:a.suggest});continue}n.has(hn(a.key))||t.emails.push(a.email),n.add(hn(a.key))}
else a.reason==="NAME_IN_EMAIL"?i.push({text:k(o),reason:a.reason}):a.reason!=="EMPTY"&&t.bad.push({text:k(o),reason:a.reason,suggest:a.suggest})}return!t.emails.length&&!t.bad.length&&t.bad.push(
...i),t}function xp(e){let t=e.slice(e.indexOf("@")+1),n=Na(t);return n!==t&&(Ca.some(([r])=>r.test(t))||mn.includes(n.split(".")[0]))}var Rp=50,le=e=>we(e.join(`\n`)).emails.slice(0,Rp);var ji={key:
"setting.empty",with:{label:"Email cán bộ phụ trách"}},fr=({testTo:e})=>e.length>0&&!le(e).length;function Pa(e,{testTo:t},n){let r=le(e),i=t.length?le(t):void 0;return r.length?{to:i||r,insteadOf:i&&
r}:{why:n}}var Ia=(e,t)=>Pa(e,t,ji),_a=(e,t)=>Pa(e,t,we(e.join(`\n`)).bad.length?{key:"letter.badAddress",with:{text:e.join(", ")}}:{key:"letter.noAddress"});function st(e,t,n=Ft(e)){let r={letters:[
],closed:[],wanted:new Set},{settings:i,deadline:o}=e,s=zn(i);if(!o.dueBefore||!i.lettersFrom||t< i.lettersFrom||!s.sends(t)||fr(i))return r;let a=Op(e,t,n,s,r);Sp(a);let u=new Set;for(
let c of e.units){let l=ot(c.code);!l||u.has(l)||(u.add(l),Tp(a,c,l))}return r.letters=Ap(a.drafts),n.waiting.forEach(c=>{r.wanted.has(c)||r.closed.push({key:c,state:"lapsed",why:{key:
"letter.notNeeded"}})}),r}function Op(e,t,n,r,i){let o=ra(e.units);return{state:e,today:t,calendar:r,history:n,moments:Sa(e,t,r),underOf:s=>{var a;return(a=o.get(s.trim()))!=null?a:[]},plan:i,drafts:[
]}}var Da=(e,{settings:t})=>{let{setting:n}=S(e);return n!==void 0&&!t[n]};function Ma(e,t,n,r){let i=n&&e.openKey(t,n.id,r,n.day);return i===void 0?void 0:{kind:t,key:i}}function Sp(e){let{state:t,
today:n,calendar:r,history:i,moments:o,plan:s}=e;for(let{name:a,kind:u}of Ra){if(Da(a,t))continue;let c=u.due({state:t,today:n,calendar:r,round:o.round,lastTime:i.lastToStaff}),l=Ma(i,a,c,"");l&&(
s.wanted.add(l.key),$a(e,l,Ia(t.staff,t.settings),{last:o.of("").last,under:[]}))}}function Ep({state:e,history:t,moments:n},r,i,o){let s={settings:e.settings,unit:r,under:o,history:t.of(i),own:n.of(
r.extendedTo),round:n.of("")};for(let{name:a,kind:u}of Oa){let c=Da(a,e)?void 0:Ma(t,a,u.due(s),i);if(c)return c}}function Tp(e,t,n){let{state:r,today:i,history:o,moments:s,plan:a}=e,{settings:u}=r,c=
o.of(n),l=e.underOf(t.code),f=Ep(e,t,n,l);if(!f||(a.wanted.add(f.key),c&&c.any>=i))return;let p=S(f.kind);if(p.to==="unit"){if(p.counts&&Cp(c,u.unitCap)){let m={key:"letter.capped",with:{cap:
u.unitCap}};a.closed.push({...f,unit:t.code,state:"lapsed",why:m});return}$a(e,f,_a(t.emails,u),{unit:t,last:s.of(p.deadline==="own"?t.extendedTo:"").last,under:u.digests&&p.listsUnder?l:[],had:
c==null?void 0:c.count})}}var Cp=(e,t)=>e!==void 0&&e.count>=t;function $a({today:e,history:t,plan:n,drafts:r},{kind:i,key:o},s,a){let{unit:u,last:c,under:l,had:f=0}=a;if(!s.to){n.closed.push({key:o,
kind:i,unit:u==null?void 0:u.code,state:"failed",why:s.why});return}let{to:p,insteadOf:m}=s,d={today:e,last:c,unit:u,under:l,since:t.lastToStaff,insteadOf:m};r.push({letter:{key:o,kind:i,unit:u==null?
void 0:u.code,to:p,about:d},had:f})}var Ap=e=>e.sort(({letter:t,had:n},{letter:r,had:i})=>S(t.kind).rank-S(r.kind).rank||(t.about.last< r.about.last?-1:t.about.last>r.about.last?1:0)||n-i).map(({
letter:t})=>t);var Fa=e=>e.to.length;function at(e,t,n){let r={go:[],held:[],recipients:0};for(let i of e){let o=t-(S(i.kind).to==="staff"?0:n)-r.recipients;if(Fa(i)>o){r.held.push(i);continue}
r.go.push(i),r.recipients+=Fa(i)}return r}var Ua=["unit",...M,"usage"];function Kt(e){let t=2166136261;for(let n=0;n< e.length;n+=1)t=Math.imul(t^e.charCodeAt(n),16777619)>>>0;return t.toString(36)}
var jt=e=>Ua.map(t=>Kt(e[t])).join(".");function ut(e,t){if(!e)return[];let n=e.split(".");return Ua.filter((r,i)=>n[i]!==Kt(t[r])).map(z)}function Ke(e){let t=ut(e.approved,e).length>0;
return e.review===U.passed?t?"changed":"passed":e.review===U.returned?t?"changed":"returned":"waiting"}function Bt(e){let t=e.trim();return t?Te({key:"account.returned",with:{comment:t}}):Te({key:
"account.returnedNoComment"})}var N=e=>({ok:!0,value:e}),Q=(e,t={})=>({key:e.key,sentence:h(e),...t}),fe=(e,t)=>t!=null&&t.length?{ok:!1,problems:e,conflicts:t}:{ok:!1,problems:e},v=e=>fe([Q(e)]);
var Np=/[\u00ad\u034f\u061c\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]|\udb40[\udc00-\udfff]/g,Lp=/[\s\u0000-\u001f\u007f-\u009f\u2800\u3164]+/g;function Gt(e){
return/^[\x21-\x7e]*$/.test(e)?e:e.replace(Np,"").replace(Lp," ").trim()}var Pp=".-,;:!?…<>()[]{}\"'“”‘’„«»‹›`*•·–—=|~";function Ka(e,t){let n=e.charCodeAt(t);return Pp.includes(e.charAt(t))||
n>=8592&&n<=11263||n>=55356&&n<=55358||n>=56320&&n<=57343}function je(e){let t=0,n=e.length;for(;t< n&&Ka(e,t);)t++;for(;n>t&&Ka(e,n-1);)n--;return e.slice(t,n)}var pr=
/ ?@ ?(?=(?:gmail|yahoo|outlook|hotmail|icloud)\.)/gi,Be=e=>/[\p{L}\p{N}]/u.test(e);var gn=(e,t)=>(e.exec(t)||[])[1]||"";function ct(e){try{return decodeURIComponent(e)}catch{return e}}function lt(e,
t){let n=e.split("&").map(r=>r.replace(/^amp;/i,"")).find(r=>r.slice(0,t.length+1).toLowerCase()===`${t}=`);return n?ct(n.slice(t.length+1).replace(/\+/g," ")).trim():""}var yn=(e,t)=>gn(
/^(\d{1,24})(?![0-9A-Za-z])/,lt(e,t));var Ip=[["HOME"," index "],["LOGIN_LINK"," login recover checkpoint reg r signup logout confirmemail identify hacked password two_step_verification oauth "],[
"CONTENT_LINK"," photo photos story stories permalink watch reel reels hashtag video videos live media posts notes note album "],["ADMIN_TOOL",
" ads adsmanager ad_center business latest professional_dashboard insights "],["SYSTEM_PAGE",
" home me events marketplace sharer share dialog notifications friends settings privacy policies policy legal terms help about careers bookmarks saved memories profile people group groups pages messages gaming games apps jobs search directory places lite developers plugins feed feeds user commerce community support "]];
function Ht(e){let t=e.toLowerCase().replace(/\.php$/,"");if(/^v\d{1,2}\.\d{1,2}$/.test(t))return"LOGIN_LINK";for(let[n,r]of Ip)if(/^\w+$/.test(t)&&r.includes(` ${t} `))return n;
return t.length< e.length?"SYSTEM_PAGE":null}function ja(e){return/^(?:posts?|videos?|photos?|permalink|reels?|stories|story|notes|albums?|media|events|offers|watch)$/i.test(e[0]||"")&&e.slice(1,
4).some(t=>/\d|^pfbid|^set$/i.test(t))}var dr="https:\x2f/www.facebook.com/";function y(e,t){return t?{ok:!1,reason:e,suggest:t}:{ok:!1,reason:e}}var mr=(e,t,n,...r)=>({ok:!0,kind:e,canonical:t,key:n,
notes:r});function $(e,t){return e.ok&&!e.notes.includes(t)&&e.notes.push(t),e}var _p=/\.(?:com|net|org|vn|edu|gov|info|biz|xyz|html?)$/i;function Bi(e){return/^[A-Za-z0-9.]+$/.test(e)?_p.test(e)?
"USERNAME_TLD":Ba(e.length,e.replace(/\./g,"").length):"USERNAME_CHARS"}var Ba=(e,t)=>e>50?"USERNAME_LONG":t<5?"USERNAME_SHORT":null,Ga=(e,t,n)=>/^[1-9]\d{4,19}$/.test(t)?mr(e,dr+n+t,`id:${t}`):y(
"MISSING_ID"),pe=e=>Ga("profile",e,"profile.php?id="),Le=e=>Ga("page",e,""),bn=e=>gn(/(?:^|-)([1-9]\d{9,19})$/,e.slice(-40));function Pe(e,t="profile_or_page"){let n=je(e);if(/^\d+$/.test(
n))return/^(?:0|84)\d{8,10}$/.test(n)?y("PHONE_IN_URL"):Le(n);let r=Ht(n)||Bi(n);if(!r)return mr(t,dr+n,`u:${n.replace(/\./g,"").toLowerCase()}`);let i=bn(n);return i?Le(i):y(r)}function hr(e){let t=
je(e),n=/^[\w.-]+$/.test(t)?Ba(t.length,t.length):"USERNAME_CHARS";return n?y(n):mr("group",`${dr}groups/${t}`,`g:${t.toLowerCase()}`)}function Gi(e,t,n="share"){if(!/^[\w-]{5,63}\w$/.test(
e))return y("SYSTEM_PAGE");let r=n==="share"?`${dr}share/${t}${e}/`:`https:\x2f/fb.me/${e}`;return mr("share",r,`s:${n==="share"?t:"fb.me/"}${e}`,"UNRESOLVED")}var Dp=[[
/^(?:(?:www|m|mbasic|touch|web|d|p|x|free|0|lm?|[a-z]{2}-[a-z]{2})\.)?facebook\.com$|^(?:(?:www|m)\.)?fb\.com$/,"facebook"],[/^(?:www\.)?(?:m\.me|messenger\.com)$|^l\.messenger\.com$/,"messenger"],[
/^(?:www\.)?fb\.me$/,"short"],[/^(?:www\.)?fb\.watch$|\.(?:fbcdn\.net|fbsbx\.com)$/,"content"],[/^(?:business|ads|adsmanager|latest|studio|analytics)\.facebook\.com$/,"admin"],[
/\.(?:facebook|messenger|fb)\.com$|^fb\.gg$/,"technical"]],Hi=e=>/^[A-Za-z0-9.-]+$/.test(e),yr=e=>/facebook|^fb\./i.test(e.split("@")[0]||"");function qt(e){if(Hi(e)){let t=e.toLowerCase().replace(
/\.$/,"");for(let[n,r]of Dp)if(n.test(t))return r}return qi(e)?"lookalike":"other"}function qi(e){let t=ct(e.slice(0,300)).normalize("NFKD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(
/[03468]|[^\x21-\x7e]/g,"?");return t.replace(/[.-]/g,"").includes("facebook")||t.split(/[.-]/).some(n=>/^(?:fb|xn|messenger)$/.test(n)||gr(n,"facebook",2))}function gr(e,t,n){if(Math.abs(
e.length-t.length)>n)return!1;let r=0;for(;r< t.length&&(e[r]===t[r]||e[r]==="?");)r++;let[i,o]=[e.slice(r),t.slice(r)];if(i===o||n===0)return i===o;let[s,a]=[i.slice(1),o.slice(1)];return gr(s,a,
n-1)||gr(s,o,n-1)||gr(i,a,n-1)}function vn(e){let t=e.indexOf("#"),n=t<0?e:e[t+1]==="!"?e.slice(t+2):e.slice(0,t),r=n.search(/[?&]|$/),i=n.slice(0,r);return{parts:Mp(i),path:i,query:n.slice(r+1)}}
function Mp(e){let t=[];for(let n of e.split("/")){let r=n.includes("%")?Gt(ct(n)).replace(/[?#&][^]*$/,""):n;r===".."?t.pop():r!==""&&r!=="."&&t.push(r)}return t}function vr(e,t){let[n,...r]=e.parts;
if(!n)return y("HOME");if(/^https?:$/i.test(n)||n.includes(".")&&qt(n)==="facebook")return $(t(e.path.replace(/^\x2f+/,""),1),"SCHEME_FIXED");let i=Kp.get(n.toLowerCase());if(i)return i(r,e.query,t);
let o=Ht(n);return o?y(o,o==="LOGIN_LINK"?kn(t(lt(e.query,"next"),1)):$p(n,e.query)):Va(n,r)}var kn=e=>e.ok&&e.kind!=="share"?e.canonical:void 0;function $p(e,t){let n=
/^(?:story|permalink)\.php$/i.test(e)?yn(t,"id"):"";return n.length>8?kn(pe(n)):void 0}var kr=(e,t)=>ja(t)?y("CONTENT_LINK",kn(e)):e,Fp=/^[1-9]\d{9,19}$/;function Va(e,t){if(e[0]==="@")return $(Va(
e.replace(/^@+/,"")||"-",t),"AT_USERNAME");let n=t[0]||"";return kr(e.includes("-")&&!bn(e)&&Fp.test(n)?Le(n):Pe(e),t)}function Ha([e,t,n,...r]){return!e||
/^(?:feed|discover|joins|create|notifications|search)$/i.test(e)?y("SYSTEM_PAGE"):/^user$/i.test(t||"")&&/^\d+$/.test(n||"")?$(pe(n||""),"MEMBER_LINK"):kr(hr(e),[t||"",n||"",...r])}function za(e,t){
let n=e.findIndex(r=>/^[1-9]\d{7,19}$/.test(r));return kr(t(e[n]||""),e.slice(n+1))}function Up(e){let t=e[0]||"create";return/^category$/i.test(t)?br(e.slice(2),!0):
/^(?:create(?:\.php)?|feed|launchpoint|manage)$/i.test(t)?y("SYSTEM_PAGE"):bn(t)?br(e,!1):za(e,Le)}function br([e,...t],n){if(!e)return y("SYSTEM_PAGE");let r=bn(e);return kr(r||!n?Le(r):Pe(e,"page"),
t)}function Wi([e="",t=""],n){return e.length!==1?Gi(e,"",n):/g/i.test(e)?Gi(t,"g/"):y(/e/i.test(e)?"SYSTEM_PAGE":"CONTENT_LINK")}function qa(e,t,n){let r=lt(t,"u");return r?$(n(r,2),
"REDIRECT_UNWRAPPED"):y("REDIRECT_LINK")}function wr(e,t){return e?$(/^\d+$/.test(e)?t(e):Pe(e),"MESSENGER_LINK"):y("SYSTEM_PAGE")}var Wa=e=>za(e,pe),Kp=new Map([["profile.php",(e,t)=>pe(yn(t,"id"))],
["profile",Wa],["people",Wa],["groups",Ha],["group",Ha],["pages",Up],["share",e=>Wi(e,"share")],["pg",e=>br(e,!0)],["p",e=>br(e,!1)],["l.php",qa],["flx",qa],["messages",e=>wr(/^t$/i.test(e[0]||"")?e[
1]:void 0,pe)]]);var xr=/^(?:(?:h{1,2}[tps]{2,5}|ttps?)(?:[:;][:;.,]?\x2f*|[.,]?\x2f\x2f+|\x2f)){1,9}/i,Vi=/^fb:\x2f{1,3}/i,jp=[[/^mailto:/i,"EMAIL_IN_URL"],[/^(?:tel|sms|smsto|callto):/i,
"PHONE_IN_URL"],[/^(?:javascript|data|vbscript|file|s?ftps?|blob|about|intent|view-source|zalo|viber):/i,"SCHEME"]];function wn(e){let t=e.slice(0,40);for(let[n,r]of jp)if(n.test(t))return r;
return gn(/^([a-z][a-z0-9+-]{0,30}:)\x2f\x2f/i,t)&&!xr.test(t)&&!Vi.test(t)?"SCHEME":null}function Xa(e){if(Vi.test(e))return{scheme:"app",rest:e.replace(Vi,""),fixed:!1};let[t=""]=xr.exec(e)||[],n=
e.slice(t.length),r=n.replace(/^\x2f\x2f+/,"").replace(/^https?(?=www\.)/i,"").replace(/^(?:ww|w{4,6})(?=\.(?:facebook|fb)\.com)/i,"www");return{scheme:t?"web":"none",rest:r,fixed:r!==n||
!/^(?:https?:\x2f\x2f)?$/i.test(t)}}var Bp=3;function Rr(e,t=0){if(t>Bp)return y("REDIRECT_LINK");let n=(/^https?%3a/i.test(e)?ct(e):e).replace(/\\/g,"/"),r=wn(n);if(r)return y(r);let i=Xa(n),o=
i.scheme==="app"?Wp(vn(i.rest),Ya(t)):Gp(i.rest,i.scheme==="web",Ya(t));return i.fixed||n!==e?$(o,"SCHEME_FIXED"):o}var Ya=e=>(t,n)=>/[.\x2f]/.test(t.slice(0,300))&&!/^fb:/i.test(t)?Rr(t,e+n):y(
"REDIRECT_LINK");function Gp(e,t,n){let r=e.search(/[\x2f?#]|$/),i=e.slice(0,r),o=e.slice(r);if(i.includes("@"))return y(t||o||yr(i)?"USERINFO":"EMAIL_IN_URL");let[s="",...a]=i.split(":"),u=qt(s);
return u==="other"?y(/[^.]\.[^.]/.test(s)?"OTHER_SITE":"NOT_URL"):u==="lookalike"?y("LOOKALIKE_HOST"):/^(?:443|80)?$/.test(a.join(":"))?Hp(u,vn(o),n):y("PORT")}function Hp(e,t,n){let[r="",i=""]=
t.parts,o=r.toLowerCase();if(e==="facebook"||o==="l.php")return vr(t,n);if(e==="content")return y("CONTENT_LINK");let s=Ht(o);return s==="LOGIN_LINK"?y(s):e==="technical"?y("NOT_PROFILE_HOST"):
e==="admin"?y("ADMIN_TOOL",kn(Pe(r))):o===""||s?y(s||"HOME"):e==="short"?Wi(t.parts,"fb.me"):qp(o,r,i)}function qp(e,t,n){return e==="t"?wr(n,pe):/^(?:.{1,2}|e2ee|new|rooms?)$/.test(e)?y(
"SYSTEM_PAGE"):wr(t,Le)}function Wp({parts:e,query:t},n){let[r="",i=""]=e,o=/^\d+$/.test(i)?i:yn(t,"id"),s=lt(t,"href")||lt(t,"url");if(/^(?:facewebmodal|webview)$/i.test(r)&&s)return $(n(s,1),
"DEEP_LINK");let a=o&&Vp.get(r.toLowerCase());return a?$(a(o),"DEEP_LINK"):y("DEEP_LINK")}var Vp=new Map([["profile",pe],["page",Le],["group",hr]]);var zp=
/^(?:ngh?|[ckgpt]h|tr|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/i,Xp=/^(?:facebook|fanpage|khongco|chuaco|danglap|dangtao|null|undefined|false)$/i,zi=e=>e.length<=7&&zp.test(e);
function Ja(e){let t=e.split(" ");if(t.some(Jp))return y("EMAIL_IN_URL");let n=t.length===1?je(e):"";return/^[1-9]\d{13,19}$/.test(n)?$(pe(n),"BARE_USERNAME"):Zp(e)?y("PHONE_IN_URL"):n?Za(n):Yp(e,t)}
function Za(e){if(e[0]==="@")return $(Pe(e.replace(/^@+/,"")||"-"),"AT_USERNAME");let t=e.replace(/^[\x2f\\]+/,"");if(/^(?:profile\.php[?&]|(?:groups|people|pages|share|p|pg)\x2f)/i.test(t))return $(
vr(vn(t),()=>y("NOT_URL")),"BARE_USERNAME");let n=t.replace(/[\x2f\\]$/,"");return n.includes("/")&&/facebook|\bfb[.,]/i.test(n)?y("LOOKALIKE_HOST"):/^[\w.-]*[A-Za-z][\w.-]*$/.test(n.slice(0,300))&&
!Xp.test(n)&&!zi(n)&&Bi(n)!=="USERNAME_SHORT"?$(Pe(n),"BARE_USERNAME"):y("NOT_URL")}function Yp(e,t){let n=t.filter(o=>/^[([]?@\w/.test(o)),[,r=""]=
/^(?:fb|facebook|face|fanpage|page|trang|nick|link|user(?:name)?) ?[:=-] ?(\S+)$/i.exec(e.slice(0,120))||[],i=n.length===1?n[0]:r;return i&&e.length<120?$(Za(je(i)),"TEXT_AROUND"):y("NOT_URL")}
function Jp(e){let t=e.indexOf("@");return t>0?Be(e.charAt(t-1))&&Be(e.charAt(t+1)):e.search(pr)===0}var Zp=e=>/(?:^|\D)(?:\+?84|0)[ .()-]?\d(?:[ .()-]{0,2}\d){7}/.test(e)||e.length<40&&
/^[+(]?(?:\d[ ().-]*){7,}$/.test(e);function Qa(e){return e.includes(" ")?e.replace(/\b(https?) ?([:;]) ?\x2f ?\x2f ?/gi,"$1$2\x2f/").replace(
/\b(www|facebook|fb) ?\. ?(?=facebook|fb ?\.|com(?![\w.-]))/gi,"$1.").replace(/\b(facebook|fb)\.com ?\x2f ?(?=[\w.]+$)/gi,"$1.com/").replace(pr,"@"):e}function eu(e){let t=[],n=!1;for(
let r of e.split(" "))for(let i of Qp(r)){let o=rd(i);o&&t.push(o),n=n||(o?o.glued:Be(i))}return{found:t,around:n}}function Qp(e){return wn(e)?[e]:e.replace(/([A-Za-z0-9)\].])(?=https?:\x2f\x2f)/gi,(
t,n,r)=>r<20&&/^[htps:;\x2f\\.]+$/i.test(e.slice(0,r+1))?t:`${t} `).split(/[ <>"“”«»]|[,;|](?=https?:|www\.|(?:m\.|web\.)?facebook\.|fb\.)/i)}var ed=
/https?:[\x2f\\]|fb:\x2f\x2f|(?:www|m|web|mbasic)\.(?:facebook|fb)\.com|facebook\.com|fb\.com|m\.me\x2f/i,td=/^(?:[\p{L}\p{M}\p{N}_ ()[\]-]*[^\p{L}\p{M}\p{N}.\x2f@%\\?#&]|\d{1,3}\.)$/u,nd=
/^[\p{L}\p{M}\p{N}_ ()[\]-]*[:(=[|>]$/u;function rd(e){let t=je(e).replace(/^\d{1,3}\.(?=(?:facebook|fb)\.com)/i,"");if(t==="")return null;if(od(t))return{address:t,word:e,glued:!1};let n=t.slice(0,
120).search(ed),r=t.slice(0,Math.max(n,0)),i=t.slice(n);return n>0&&(/^(?:https?|fb):/i.test(i)?td:nd).test(r)?{address:i,word:e,glued:Be(r)}:null}var id=
/\.(?:com|vn|net|org|edu|gov|info|me|io|co|biz|xyz|asia|site|app|gg|watch|link|ly|us|ru|cn|kh|la)\.?$/i;function od(e){if(xr.test(e)||wn(e)||
/^(?:https?%3a|fb:\x2f|[\x2f\\]{2}[^\x2f\\]{1,100}\.)/i.test(e))return!0;let t=e.search(/[\x2f\\?#]|$/),n=t< e.length,r=e.slice(0,Math.min(t,300));return r.includes("@")?r[0]!=="@"&&(n||yr(r)):sd(
r.replace(/:\w*$/,""),n)}function sd(e,t){return Hi(e)?/^(?:www\.)?(?:facebook|fb)$/i.test(e)?t||/^www/i.test(e):/[^.]\./.test(e)?qt(e)!=="other"||id.test(e)||/^www\./i.test(e)||t&&
/\.(?!php$)[a-z]{2,}$/i.test(e):!1:/^[^\x21-\x24\x26-\x2c\x2f:-@[-^`{-~]+$/.test(e)&&(t||/[.。．｡]/.test(e))&&qi(e)}function tu(e){if(e==null)return y("EMPTY");if(typeof e!="string"&&
typeof e!="number")return y("NOT_URL");let t=Gt(String(e));if(!Be(t))return y("EMPTY");let n=Qa(t),{found:r,around:i}=eu(n),[o,s]=r;if(!o)return Ja(n);let a=s?cd(r):ad(o,n);return n!==t&&$(a,
"SCHEME_FIXED"),i?$(a,"TEXT_AROUND"):a}function ad(e,t){let n=Rr(e.address),r=t.slice(t.indexOf(e.word)+e.word.length).trim();return n.ok&&n.kind==="profile_or_page"&&ud(e,r)?y("USERNAME_CHARS"):n}
function ud(e,t){let n=e.word.slice(e.word.lastIndexOf("/")+1);return n===e.address.slice(-n.length)&&zi(n)&&/^[\p{L}\p{M}]/u.test(t)}function cd(e){let t=new Set,n=e.map(({address:r})=>{let i=Rr(r);
return t.add(i.ok?i.key:r),i});return t.size===1&&n[0]||y("MULTIPLE")}var ld=
/^(?:[đd][.\x2f]?c|p?gs|ts|ths|th\.s|(?:bs\.? ?)?ck ?(?:ii?|1|2)|bs|cn|ks|ktv|ds|đd|ls|cv|dr|mrs?|ms|(?:ng|tt)ưt)(?:[.:]+\s*|\s+)/i,fd=
/^(?:đồng chí|(?:thạc|tiến|bác|dược) s[ĩỹ]|kỹ sư|cử nhân|luật sư|ông(?! (?:thị|văn|ích) \S+$)|bà|anh|chị|cô|thầy|chú)[.:]?\s+(?=\S+\s)/i,pd=
/chủ tịch|[uủ][ỷy] viên|(?:trưởng|phó) (?:ban|phòng|trưởng)|giám đốc|hiệu trưởng|chuyên viên|kế toán|bí thư|văn phòng/,dd=
/^(?:(?:công|liên) đoàn|lđlđ|cđ(?:cs)? |công ty|ubnd|[uủ][ỷy] ban|trung tâm|bệnh viện|trường (?:th|tiểu|mầm|đại))|facebook/,md=/\S \S+ ?(?:[,;\x2f&+]| và | hoặc ) ?\S+ \S/,nu=/^[-–—+*•.,;:"“ ]+/,uu=
/[-–—.,;:"” ]+$/,ee=(e,t)=>({ok:!1,reason:e,suggest:t});function Or(e,t,n){if(e.length>t)return ee(n);if(Ut(e)==="NOTHING")return ee("EMPTY");let r=Tt(e);return r&&r!=="unicode"||e.includes("\ufffd")?
ee("ENCODING",(Ct(e)||{}).text):e.length<2?ee("SHORT"):void 0}var hd=/^\p{Lu}(?:\p{Ll}+(?:\p{Lu}\p{Ll}+)*)?$/u;function cu(e){let t=k(e),n=t.replace(/[‘’`´]/g,"'").replace(/[\u2010-\u2015\u2212]/g,
"-").slice(0,300).replace(nu,"").replace(uu,""),r=n;for(let u=0,c="";u<5&&r!==c;u+=1)c=r,r=r.replace(ld,"").replace(fd,"").replace(nu,"");let i=r.toLowerCase(),o=Or(t,250,"LONG")||Or(r,250,"LONG");if(
o)return o;if(pd.test(i))return ee(/[-,;(\x2f:]/.test(r)?"OFFICE_IN_NAME":"SHIFTED");if(dd.test(i)||/[\d@]|:\x2f\x2f|www\.|\.(?:com|vn)\b/.test(i))return ee("SHIFTED");if(md.test(r))return ee(
"TWO_PEOPLE");if(!/^(?=.*\p{L})[\p{L}\p{M}' .-]*$/u.test(r))return ee("CHARS");if(r.length>60)return ee("LONG");let s=r.split(/[\s.'-]+/).every(u=>hd.test(u)||u.toLowerCase()===u.toUpperCase())?r:zs(
r),a=r===n?[]:["TITLE_STRIPPED"];return{ok:!0,name:r,suggest:s===r?void 0:s,notes:r.includes(" ")?a:[...a,"ONE_WORD"]}}var ru="Ban Thường vụ",iu="Ủy ban Kiểm tra",ou="Văn phòng",su=new Map(
Object.entries({ct:"Chủ tịch",btv:ru,bch:"Ban Chấp hành",tb:"Trưởng Ban",pb:"Phó Ban",tgnc:"Tuyên giáo - Nữ công",ubkt:iu,cnubkt:`Chủ nhiệm ${iu}`,vp:ou,cvp:`Chánh ${ou}`,cv:"Chuyên viên",kt:
"Kế toán",gd:"Giám đốc",ht:"Hiệu trưởng",bt:"Bí thư",uv:"Ủy viên",uvtv:`Ủy viên ${ru}`}));function gd(e){let[,t,n=""]=/^(p|uv)(.{2,6})$/.exec(e)||[],r=su.get(e),i=r?void 0:su.get(n);return i?
`${t==="p"?"Phó":"Ủy viên"} ${i}`:r}function lu(e){return e.replace(/[–—]/g,"-").replace(/\bTG ?- ?NC\b/gi,"TGNC").replace(/\bP\. ?(?=C)/g,"Phó ").replace(/\bCN ?(?=UBKT)/gi,"CN").replace(
/(PCT|Phó (?:CT|Chủ tịch)) ?TT$/i,"$1 Thường trực").replace(/\p{L}[\p{L}\p{M}.]*/gu,t=>gd(O(t.replace(/\./g,"")))||t)}var yd=["CT","PCT","PCT TT","UVBTV","UVBCH","CNUBKT","TB TGNC","PTB TGNC",
"PB TGNC","TB Nữ công","CVP","PCVP","CV","Cán bộ chuyên trách","KT"].map(lu),au=new Map([O,ce].flatMap(e=>yd.map(t=>[e(t),t])));function fu(e){let t=k(e).slice(0,300).replace(uu,""),n=Or(t,100,
"TOO_LONG");if(n)return n;if(Ut(t))return ee("SHIFTED");if(!/\p{L}/u.test(t))return ee("CHARS");let r=lu(t),i=au.get(ce(r))||au.get(O(r))||r,o=Ws(i,t)&&/^\p{Lu}/u.test(t)&&t!==t.toUpperCase();return{
ok:!0,name:t,suggest:o||i===t.replace(/[–—]/g,"-")||i.length>100?void 0:i,notes:[]}}function Xi(e){let t=k(e),n=Ut(t.slice(0,1e3));return n&&n!=="NOTHING"?ee(`${n}_IN_NAME`):Or(t,100,"TOO_LONG")||(
/[\p{L}\d]/u.test(t)?{ok:!0,name:t,notes:[]}:ee("CHARS"))}function pu(e){return Xi(e)}var bd=1e3;function mu(e){if(/^[0-9+.() -]*$/.test(e))return e.trim();let t=e.length>bd?e:e.normalize(
"NFKD").replace(/[\u0300-\u036f\u20e3]/g,"");return Gt(t.replace(/[\r\n]/g,"|").replace(/[\u2190-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff]/g," ")).toLowerCase().replace(/đ/g,"d").replace(
/[\u17e0-\u17e9]/g,n=>`${n.charCodeAt(0)-6112}`).replace(/[\u2010-\u2015\u2212]/g,"-")}var du=
/(^|[^a-z])(?:(?:so )?(?:dien thoai|di dong|dt)|co (?:quan|dinh)|(?:may )?ban|nha rieng|van phong|s?dt|(?:dt)?(?:dd|cq|nr|cd)|vp|tel|phone|mob(?:ile|i|ifone)?|hotline|zalo|vi(?:ber|ettel|na|naphone)|lien he|lh|fax|so|may|va|hoac|hay)(?![a-z])[ .:]{0,3}/g,
hu=e=>/[a-z]/.test(e)?e.replace(du,"$1|").replace(du,"$1|"):e,vd=/(^|[^a-z])[ ,;|-]*(?:(?:so |may )?(?:le|nhanh|noi bo)|ext(?:ension)?|x|#) ?[.:=]? ?\(?(\d{1,6})\)?$/,kd=/(^|[^a-z]) ?\((\d{1,6})\)$/,
Wt=e=>e.replace(/\D/g,"").length;function gu(e){let t=e.slice(-40),n=vd.exec(t),[r="",i="",o=""]=n||kd.exec(t)||[],s=e.slice(0,e.length-r.length)+i;return r&&Wt(s)>=(n?7:10)?{text:s,ext:o}:{text:e,
ext:""}}function Yi(e){let t=[""],n="";for(let r of e.split(/( - |[\x2f;,&|])/)){let i=t.length-1;/^(?: - |[\x2f;,&|])$/.test(r)?n=r:Wt(r)>6&&Wt(t[i]||"")>6?t.push(r):t[i]+=n+r}return t.slice(0,20)}
function Ji(e,t){e=e.split("-"),t=t.split("-");for(var n=e[0].split("."),r=t[0].split("."),i=0;i<3;i++){var o=Number(n[i]),s=Number(r[i]);if(o>s)return 1;if(s>o)return-1;if(!isNaN(o)&&isNaN(
s))return 1;if(isNaN(o)&&!isNaN(s))return-1}return e[1]&&t[1]?e[1]>t[1]?1:e[1]< t[1]?-1:0:!e[1]&&t[1]?1:e[1]&&!t[1]?-1:0}var wd={}.constructor;function Ge(e){return e!=null&&e.constructor===wd}var xd=
/^\d+$/;function Zi(e){return xd.test(e)}function Vt(e){"@babel/helpers - typeof";return Vt=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Vt(e)}function Sr(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function yu(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,Rd(
r.key),r)}}function Er(e,t,n){return t&&yu(e.prototype,t),n&&yu(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function Rd(e){var t=Od(e,"string");return Vt(t)=="symbol"?t:t+""}function Od(
e,t){if(Vt(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Vt(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var Sd="1.2.0",Ed="1.7.35",bu=" ext. ",x=(function(){function e(t){Sr(this,e),Qi(t),this.metadata=t,wu.call(this,
t)}return Er(e,[{key:"getCountries",value:function(){return Object.keys(this.metadata.countries).filter(function(n){return n!=="001"})}},{key:"getCountryMetadata",value:function(n){
return this.metadata.countries[n]}},{key:"nonGeographic",value:function(){if(!(this.v1||this.v2||this.v3))return this.metadata.nonGeographic||this.metadata.nonGeographical}},{key:"hasCountry",value:
function(n){return this.getCountryMetadata(n)!==void 0}},{key:"hasCallingCode",value:function(n){if(this.getCountryCodesForCallingCode(n))return!0;if(this.nonGeographic()){if(this.nonGeographic()[
n])return!0}else{var r=this.countryCallingCodes()[n];if(r&&r.length===1&&r[0]==="001")return!0}}},{key:"isNonGeographicCallingCode",value:function(n){return this.nonGeographic()?!!this.nonGeographic(
)[n]:!this.getCountryCodesForCallingCode(n)}},{key:"country",value:function(n){return this.selectNumberingPlan(n)}},{key:"selectNumberingPlan",value:function(n,r){var i,o;if(n&&(Zi(n)?o=n:i=n),r&&(o=
r),i&&i!=="001"){var s=this.getCountryMetadata(i);if(!s)throw new Error("Unknown country: ".concat(i));this.numberingPlan=new vu(s,this)}else if(o){if(!this.hasCallingCode(o))throw new Error(
"Unknown calling code: ".concat(o));this.numberingPlan=new vu(this.getNumberingPlanMetadata(o),this)}else this.numberingPlan=void 0;return this}},{key:"getCountryCodesForCallingCode",value:function(
n){var r=this.countryCallingCodes()[n];if(r)return r.length===1&&r[0].length===3?void 0:r}},{key:"getCountryCodeForCallingCode",value:function(n){var r=this.getCountryCodesForCallingCode(n);if(
r)return r[0]}},{key:"getNumberingPlanMetadata",value:function(n){var r=this.getCountryCodeForCallingCode(n);if(r)return this.getCountryMetadata(r);if(this.nonGeographic()){var i=this.nonGeographic()[
n];if(i)return i}else{var o=this.countryCallingCodes()[n];if(o&&o.length===1&&o[0]==="001")return this.metadata.countries["001"]}}},{key:"countryCallingCode",value:function(){
return this.numberingPlan.callingCode()}},{key:"IDDPrefix",value:function(){return this.numberingPlan.IDDPrefix()}},{key:"defaultIDDPrefix",value:function(){return this.numberingPlan.defaultIDDPrefix(
)}},{key:"nationalNumberPattern",value:function(){return this.numberingPlan.nationalNumberPattern()}},{key:"possibleLengths",value:function(){return this.numberingPlan.possibleLengths()}},{key:
"formats",value:function(){return this.numberingPlan.formats()}},{key:"nationalPrefixForParsing",value:function(){return this.numberingPlan.nationalPrefixForParsing()}},{key:
"nationalPrefixTransformRule",value:function(){return this.numberingPlan.nationalPrefixTransformRule()}},{key:"leadingDigits",value:function(){return this.numberingPlan.leadingDigits()}},{key:
"hasTypes",value:function(){return this.numberingPlan.hasTypes()}},{key:"type",value:function(n){return this.numberingPlan.type(n)}},{key:"ext",value:function(){return this.numberingPlan.ext()}},{key:
"countryCallingCodes",value:function(){return this.v1?this.metadata.country_phone_code_to_countries:this.metadata.country_calling_codes}},{key:"chooseCountryByCountryCallingCode",value:function(n){
return this.selectNumberingPlan(n)}},{key:"hasSelectedNumberingPlan",value:function(){return this.numberingPlan!==void 0}}])})();var vu=(function(){function e(t,n){Sr(this,e),
this.globalMetadataObject=n,this.metadata=t,wu.call(this,n.metadata)}return Er(e,[{key:"callingCode",value:function(){return this.metadata[0]}},{key:"_getDefaultCountryMetadataForThisCallingCode",
value:function(){return this.globalMetadataObject.getNumberingPlanMetadata(this.callingCode())}},{key:"getDefaultCountryMetadataForRegion",value:function(){
return this._getDefaultCountryMetadataForThisCallingCode()}},{key:"IDDPrefix",value:function(){if(!(this.v1||this.v2))return this.metadata[1]}},{key:"defaultIDDPrefix",value:function(){if(!(this.v1||
this.v2))return this.metadata[12]}},{key:"nationalNumberPattern",value:function(){return this.v1||this.v2?this.metadata[1]:this.metadata[2]}},{key:"possibleLengths",value:function(){if(
!this.v1)return this.metadata[this.v2?2:3]}},{key:"_getFormats",value:function(n){return n[this.v1?2:this.v2?3:4]}},{key:"formats",value:function(){var n=this,r=this._getFormats(this.metadata)||
this._getFormats(this._getDefaultCountryMetadataForThisCallingCode())||[];return r.map(function(i){return new Td(i,n)})}},{key:"nationalPrefix",value:function(){return this.metadata[this.v1?3:this.v2?
4:5]}},{key:"_getNationalPrefixFormattingRule",value:function(n){return n[this.v1?4:this.v2?5:6]}},{key:"nationalPrefixFormattingRule",value:function(){return this._getNationalPrefixFormattingRule(
this.metadata)||this._getNationalPrefixFormattingRule(this._getDefaultCountryMetadataForThisCallingCode())}},{key:"_nationalPrefixForParsing",value:function(){return this.metadata[this.v1?5:this.v2?6:
7]}},{key:"nationalPrefixForParsing",value:function(){return this._nationalPrefixForParsing()||this.nationalPrefix()}},{key:"nationalPrefixTransformRule",value:function(){return this.metadata[this.v1?
6:this.v2?7:8]}},{key:"_getNationalPrefixIsOptionalWhenFormatting",value:function(){return!!this.metadata[this.v1?7:this.v2?8:9]}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:
function(){return this._getNationalPrefixIsOptionalWhenFormatting(this.metadata)||this._getNationalPrefixIsOptionalWhenFormatting(this._getDefaultCountryMetadataForThisCallingCode())}},{key:
"leadingDigits",value:function(){return this.metadata[this.v1?8:this.v2?9:10]}},{key:"types",value:function(){return this.metadata[this.v1?9:this.v2?10:11]}},{key:"hasTypes",value:function(){
return this.types()&&this.types().length===0?!1:!!this.types()}},{key:"type",value:function(n){if(this.hasTypes()&&ku(this.types(),n))return new Ad(ku(this.types(),n),this)}},{key:"ext",value:
function(){return this.v1||this.v2?bu:this.metadata[13]||bu}}])})(),Td=(function(){function e(t,n){Sr(this,e),this._format=t,this.metadata=n}return Er(e,[{key:"pattern",value:function(){
return this._format[0]}},{key:"format",value:function(){return this._format[1]}},{key:"leadingDigitsPatterns",value:function(){return this._format[2]||[]}},{key:"nationalPrefixFormattingRule",value:
function(){return this._format[3]||this.metadata.nationalPrefixFormattingRule()}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:function(){return!!this._format[4]||
this.metadata.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"nationalPrefixIsMandatoryWhenFormattingInNationalFormat",value:function(){return this.usesNationalPrefix()&&
!this.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"usesNationalPrefix",value:function(){return!!(this.nationalPrefixFormattingRule()&&!Cd.test(this.nationalPrefixFormattingRule(
)))}},{key:"internationalFormat",value:function(){return this._format[5]||this.format()}}])})(),Cd=/^\(?\$1\)?$/,Ad=(function(){function e(t,n){Sr(this,e),this.type=t,this.metadata=n}return Er(e,[{
key:"pattern",value:function(){return this.metadata.v1?this.type:this.type[0]}},{key:"possibleLengths",value:function(){if(!this.metadata.v1)return this.type[1]||this.metadata.possibleLengths()}}])})(
);function ku(e,t){switch(t){case"FIXED_LINE":return e[0];case"MOBILE":return e[1];case"TOLL_FREE":return e[2];case"PREMIUM_RATE":return e[3];case"PERSONAL_NUMBER":return e[4];case"VOICEMAIL":
return e[5];case"UAN":return e[6];case"PAGER":return e[7];case"VOIP":return e[8];case"SHARED_COST":return e[9]}}function Qi(e){if(!e)throw new Error(
"[libphonenumber-js] `metadata` argument not passed. Check your arguments.");if(!Ge(e)||!Ge(e.countries))throw new Error(
"[libphonenumber-js] `metadata` argument was passed but it's not a valid metadata. Must be an object having `.countries` child object property. Got ".concat(Ge(e)?"an object of shape: { "+Object.keys(
e).join(", ")+" }":"a "+Nd(e)+": "+e,"."))}var Nd=function(t){return Vt(t)};function xn(e,t){var n=new x(t);if(n.hasCountry(e))return n.selectNumberingPlan(e).countryCallingCode();throw new Error(
"Unknown country: ".concat(e))}function wu(e){var t=e.version;typeof t=="number"?(this.v1=t===1,this.v2=t===2,this.v3=t===3,this.v4=t===4):t?Ji(t,Sd)===-1?this.v2=!0:Ji(t,Ed)===-1?this.v3=!0:this.v4=
!0:this.v1=!0}function Ld(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=Pd(e))||t&&e&&
typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Pd(e,t){if(e){if(typeof e=="string")return xu(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
xu(e,t):void 0}}function xu(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function eo(e,t){for(var n=e.slice(),r=Ld(t),i;!(i=r()).done;){var o=i.value;
e.indexOf(o)<0&&n.push(o)}return n.sort(function(s,a){return s-a})}function ft(e,t,n){return Ru(e,void 0,t,n)}function Ru(e,t,n,r){n&&(r=new x(r.metadata),r.selectNumberingPlan(n));var i=r.type(t),o=
i&&i.possibleLengths()||r.possibleLengths();if(!o)return"IS_POSSIBLE";if(t==="FIXED_LINE_OR_MOBILE"){if(!r.type("FIXED_LINE"))return Ru(e,"MOBILE",n,r);var s=r.type("MOBILE");s&&(o=eo(o,
s.possibleLengths()))}else if(t&&!i)return"INVALID_LENGTH";var a=e.length,u=o[0];return u===a?"IS_POSSIBLE":u>a?"TOO_SHORT":o[o.length-1]< a?"TOO_LONG":o.indexOf(a,1)>=0?"IS_POSSIBLE":
"INVALID_LENGTH"}function to(e,t,n){t===void 0&&(t={});var r=new x(n);if(t.v2){if(!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.country||
e.countryCallingCode)}else{if(!e.phone)return!1;if(e.country){if(!r.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));r.selectNumberingPlan(e.country)}else{if(
!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.countryCallingCode)}}if(r.possibleLengths())return Id(e.phone||e.nationalNumber,r);if(
e.countryCallingCode&&r.isNonGeographicCallingCode(e.countryCallingCode))return!0;throw new Error('Missing "possibleLengths" in metadata. Perhaps the metadata has been generated before v1.0.18.')}
function Id(e,t){return ft(e,void 0,t)==="IS_POSSIBLE"}function X(e,t){return e=e||"",new RegExp("^(?:"+t+")$").test(e)}function _d(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e[
"@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=Dd(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[
r++]}}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Dd(e,t){if(e){if(
typeof e=="string")return Ou(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?Ou(e,t):void 0}}function Ou(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}var Md=["MOBILE",
"PREMIUM_RATE","TOLL_FREE","SHARED_COST","VOIP","PERSONAL_NUMBER","PAGER","UAN","VOICEMAIL"];function pt(e,t,n){if(t=t||{},!(!e.country&&!e.countryCallingCode)){var r=new x(n);r.selectNumberingPlan(
e.country||e.countryCallingCode);var i=t.v2?e.nationalNumber:e.phone;if(X(i,r.nationalNumberPattern())){if(no(i,"FIXED_LINE",r))return r.type("MOBILE")&&r.type("MOBILE").pattern()===""||!r.type(
"MOBILE")||no(i,"MOBILE",r)?"FIXED_LINE_OR_MOBILE":"FIXED_LINE";for(var o=_d(Md),s;!(s=o()).done;){var a=s.value;if(no(i,a,r))return a}}}}function no(e,t,n){var r=n.type(t);return!r||!r.pattern()||
r.possibleLengths()&&r.possibleLengths().indexOf(e.length)<0?!1:X(e,r.pattern())}function ro(e,t,n){t=t||{};var r=new x(n);if(r.selectNumberingPlan(e.country||e.countryCallingCode),r.hasTypes(
))return pt(e,t,r.metadata)!==void 0;var i=t.v2?e.nationalNumber:e.phone;return X(i,r.nationalNumberPattern())}var $d=/^[A-Z]{2}$/;function io(e){return $d.test(e)}var Fd=!1;function oo(e,t){var n,r,
i=new x(t);return io(e)?(n=e,i.selectNumberingPlan(n),r=i.countryCallingCode()):(r=e,Fd&&i.isNonGeographicCallingCode(r)&&(n="001")),{country:n,callingCode:r}}function so(e,t,n){var r=new x(n),i=
r.getCountryCodesForCallingCode(e);return i?i.filter(function(o){return Ud(t,o,n)}):[]}function Ud(e,t,n){var r=new x(n);return r.selectNumberingPlan(t),r.numberingPlan.possibleLengths().indexOf(
e.length)>=0}var Su=3,Eu="0-9０-９٠-٩۰-۹",Kd="-‐-―−ー－",jd="／/",Bd="．.",Gd=" \u00a0\u00ad\u200b\u2060\u3000",Hd="()（）［］\\[\\]",qd="~⁓∼～",Tu="".concat(Kd).concat(jd).concat(Bd).concat(Gd).concat(
Hd).concat(qd);var Wd=new RegExp("(["+Eu+"])");function ao(e,t,n,r){if(t){var i=new x(r);i.selectNumberingPlan(t||n);var o=new RegExp(i.IDDPrefix());if(e.search(o)===0){e=e.slice(e.match(o)[
0].length);var s=e.match(Wd);if(!(s&&s[1]!=null&&s[1].length>0&&s[1]==="0"))return e}}}function uo(e,t){if(e&&t.numberingPlan.nationalPrefixForParsing()){var n=new RegExp(
"^(?:"+t.numberingPlan.nationalPrefixForParsing()+")"),r=n.exec(e);if(r){var i,o,s=r.length-1,a=s>0&&r[s];if(t.nationalPrefixTransformRule()&&a)i=e.replace(n,t.nationalPrefixTransformRule()),s>1&&(o=
r[1]);else{var u=r[0];i=e.slice(u.length),a&&(o=r[1])}var c;if(a){var l=e.indexOf(r[1]),f=e.slice(0,l);f===t.numberingPlan.nationalPrefix()&&(c=t.numberingPlan.nationalPrefix())}else c=r[0];return{
nationalNumber:i,nationalPrefix:c,carrierCode:o}}}return{nationalNumber:e}}function Vd(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);
if(Array.isArray(e)||(n=zd(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function zd(e,t){if(e){if(typeof e=="string")return Cu(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
Cu(e,t):void 0}}function Cu(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function co(e,t,n){for(var r=new x(n),i=Vd(t),o;!(o=i()).done;){var s=o.value;
if(r.selectNumberingPlan(s),r.leadingDigits()){if(e&&e.search(r.leadingDigits())===0)return s}else if(pt({phone:e,country:s},void 0,r.metadata))return s}}var Xd=!1;function lo(e,t){var n=
t.nationalNumber,r=t.metadata;if(Xd&&r.isNonGeographicCallingCode(e))return"001";var i=r.getCountryCodesForCallingCode(e);if(i)return i.length===1?i[0]:co(n,i,r.metadata)}function Tr(e,t,n){var r=uo(
e,n),i=r.carrierCode,o=r.nationalNumber;if(o!==e){if(!Yd(e,o,n))return{nationalNumber:e};if(n.numberingPlan.possibleLengths()&&(t||(t=lo(n.numberingPlan.callingCode(),{nationalNumber:o,metadata:n})),
!Jd(o,t,n)))return{nationalNumber:e}}return{nationalNumber:o,carrierCode:i}}function Yd(e,t,n){return!(X(e,n.nationalNumberPattern())&&!X(t,n.nationalNumberPattern()))}function Jd(e,t,n){switch(ft(e,
t,n)){case"TOO_SHORT":case"INVALID_LENGTH":return!1;default:return!0}}function fo(e,t,n,r,i){if(!(t||n||r))return{number:e};var o=t||n?xn(t||n,i):r;if(e.indexOf(o)===0){var s=new x(i);
s.selectNumberingPlan(t||n||r);var a=e.slice(o.length),u=Tr(a,void 0,s),c=u.nationalNumber,l=Tr(e,void 0,s),f=l.nationalNumber;if(!X(f,s.nationalNumberPattern())&&X(c,s.nationalNumberPattern())||ft(f,
void 0,s)==="TOO_LONG")return{countryCallingCode:o,number:a}}return{number:e}}function po(e,t,n,r,i){if(!e)return{};var o;if(e[0]!=="+"){var s=ao(e,t||n,r,i);if(s&&s!==e)o=!0,e="+"+s;else{if(t||n||r){
var a=fo(e,t,n,r,i),u=a.countryCallingCode,c=a.number;if(u)return{countryCallingCodeSource:"FROM_NUMBER_WITHOUT_PLUS_SIGN",countryCallingCode:u,number:c}}return{number:e}}}if(e[1]==="0")return{};for(
var l=new x(i),f=2;f-1<=Su&&f<=e.length;){var p=e.slice(1,f);if(l.hasCallingCode(p))return l.selectNumberingPlan(p),{countryCallingCodeSource:o?"FROM_NUMBER_WITH_IDD":"FROM_NUMBER_WITH_PLUS_SIGN",
countryCallingCode:p,number:e.slice(f)};f++}return{}}function mo(e){return e.replace(new RegExp("[".concat(Tu,"]+"),"g")," ").trim()}var Zd=/(\$\d)/;function ho(e,t,n){var r=n.useInternationalFormat,
i=n.withNationalPrefix,o=n.carrierCode,s=n.metadata,a=e.replace(new RegExp(t.pattern()),r?t.internationalFormat():i&&t.nationalPrefixFormattingRule()?t.format().replace(Zd,
t.nationalPrefixFormattingRule()):t.format());return r?mo(a):a}var Qd=/^[\d]+(?:[~\u2053\u223C\uFF5E][\d]+)?$/;function go(e,t,n){var r=new x(n);if(r.selectNumberingPlan(e||t),r.defaultIDDPrefix(
))return r.defaultIDDPrefix();if(Qd.test(r.IDDPrefix()))return r.IDDPrefix()}function Au(e){var t=e.number,n=e.ext;if(!t)return"";if(t[0]!=="+")throw new Error(
'"formatRFC3966()" expects "number" to be in E.164 format.');return"tel:".concat(t).concat(n?";ext="+n:"")}var Nu={formatExtension:function(t,n,r){return"".concat(t).concat(r.ext()).concat(n)}};
function bo(e,t,n,r){n?n=nm({},Nu,n):n=Nu;var i=new x(r);if(e.country&&e.country!=="001"){if(!i.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));i.selectNumberingPlan(
e.country)}else if(e.countryCallingCode)i.selectNumberingPlan(e.countryCallingCode);else return e.phone||"";var o=i.countryCallingCode(),s=n.v2?e.nationalNumber:e.phone,a;switch(t){case"NATIONAL":
return s?(a=Cr(s,e.carrierCode,"NATIONAL",i,n),yo(a,e.ext,i,n.formatExtension)):"";case"INTERNATIONAL":return s?(a=Cr(s,null,"INTERNATIONAL",i,n),a="+".concat(o," ").concat(a),yo(a,e.ext,i,
n.formatExtension)):"+".concat(o);case"E.164":return"+".concat(o).concat(s);case"RFC3966":return Au({number:"+".concat(o).concat(s),ext:e.ext});case"IDD":if(!n.fromCountry)return;var u=tm(s,
e.carrierCode,o,n.fromCountry,i);return u?yo(u,e.ext,i,n.formatExtension):void 0;default:throw new Error('Unknown "format" argument passed to "formatNumber()": "'.concat(t,'"'))}}function Cr(e,t,n,r,
i){var o=em(r.formats(),e);return o?ho(e,o,{useInternationalFormat:n==="INTERNATIONAL",withNationalPrefix:!(o.nationalPrefixIsOptionalWhenFormattingInNationalFormat()&&i&&i.nationalPrefix===!1),
carrierCode:t,metadata:r}):e}function em(e,t){return rm(e,function(n){if(n.leadingDigitsPatterns().length>0){var r=n.leadingDigitsPatterns()[n.leadingDigitsPatterns().length-1];if(t.search(
r)!==0)return!1}return X(t,n.pattern())})}function yo(e,t,n,r){return t?r(e,t,n):e}function tm(e,t,n,r,i){var o=xn(r,i.metadata);if(o===n){var s=Cr(e,t,"NATIONAL",i);return n==="1"?n+" "+s:s}var a=go(
r,void 0,i.metadata);if(a)return"".concat(a," ").concat(n," ").concat(Cr(e,null,"INTERNATIONAL",i))}function nm(){for(var e=1,t=arguments.length,n=new Array(t),r=0;r< t;r++)n[r]=arguments[r];for(;
e< n.length;){if(n[e])for(var i in n[e])n[0][i]=n[e][i];e++}return n[0]}function rm(e,t){for(var n=0;n< e.length;){if(t(e[n]))return e[n];n++}}function Rn(e){"@babel/helpers - typeof";return Rn=
typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":
typeof t},Rn(e)}function Lu(e,t){var n=Object.keys(e);if(Object.getOwnPropertySymbols){var r=Object.getOwnPropertySymbols(e);t&&(r=r.filter(function(i){return Object.getOwnPropertyDescriptor(e,
i).enumerable})),n.push.apply(n,r)}return n}function Pu(e){for(var t=1;t< arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?Lu(Object(n),!0).forEach(function(r){im(e,r,n[r])}):
Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(n)):Lu(Object(n)).forEach(function(r){Object.defineProperty(e,r,Object.getOwnPropertyDescriptor(n,r))})}
return e}function im(e,t,n){return(t=_u(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}function om(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Iu(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,_u(
r.key),r)}}function sm(e,t,n){return t&&Iu(e.prototype,t),n&&Iu(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function _u(e){var t=am(e,"string");return Rn(t)=="symbol"?t:t+""}function am(
e,t){if(Rn(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Rn(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var vo=(function(){function e(t,n,r){if(om(this,e),!t)throw new TypeError("First argument is required");if(
typeof t!="string")throw new TypeError("First argument must be a string");if(t[0]==="+"&&!n)throw new TypeError("`metadata` argument not passed");if(Ge(n)&&Ge(n.countries)){r=n;var i=t;if(!um.test(
i))throw new Error('Invalid `number` argument passed: must consist of a "+" followed by digits');var o=po(i,void 0,void 0,void 0,r),s=o.countryCallingCode,a=o.number;if(n=a,t=s,!n)throw new Error(
"Invalid `number` argument passed: too short")}if(!n)throw new TypeError("`nationalNumber` argument is required");if(typeof n!="string")throw new TypeError(
"`nationalNumber` argument must be a string");Qi(r);var u=oo(t,r),c=u.country,l=u.callingCode;this.country=c,this.countryCallingCode=l,this.nationalNumber=n,this.number=
"+"+this.countryCallingCode+this.nationalNumber,this.getMetadata=function(){return r}}return sm(e,[{key:"setExt",value:function(n){this.ext=n}},{key:"getPossibleCountries",value:function(){
return this.country?[this.country]:so(this.countryCallingCode,this.nationalNumber,this.getMetadata())}},{key:"isPossible",value:function(){return to(this,{v2:!0},this.getMetadata())}},{key:"isValid",
value:function(){return ro(this,{v2:!0},this.getMetadata())}},{key:"isNonGeographic",value:function(){var n=new x(this.getMetadata());return n.isNonGeographicCallingCode(this.countryCallingCode)}},{
key:"isEqual",value:function(n){return this.number===n.number&&this.ext===n.ext}},{key:"getType",value:function(){return pt(this,{v2:!0},this.getMetadata())}},{key:"format",value:function(n,r){
return bo(this,n,r?Pu(Pu({},r),{},{v2:!0}):{v2:!0},this.getMetadata())}},{key:"formatNational",value:function(n){return this.format("NATIONAL",n)}},{key:"formatInternational",value:function(n){
return this.format("INTERNATIONAL",n)}},{key:"getURI",value:function(n){return this.format("RFC3966",n)}}])})();var um=/^\+\d+$/;var Du={version:4,country_calling_codes:{"84":["VN"]},countries:{VN:[
"84","00","[12]\\d{9}|[135-9]\\d{8}|[16]\\d{6,7}|7\\d{6}",[7,8,9,10],[["(\\d{4})(\\d{4,6})","$1 $2",["1(?:2[02]|[89])"],0,1],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["1[26]|6"],"0$1",1],[
"(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[1357-9]"],"0$1",1],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["2[48]"],"0$1",1],["(\\d{3})(\\d{4})(\\d{3})","$1 $2 $3",["2"],"0$1",1]],"0",0,0,0,0,0,[[
"2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\\d{7}",[10]],[
"121[0-3]\\d{5}|(?:1[46]0|(?:3\\d|7[06-9])\\d|5(?:[1689]\\d|2[238]|59)|8(?:[1-8]\\d|9[6-9])|9(?:[0-8]\\d|9[013-9]))\\d{6}",[9]],["1800\\d{4,6}|12(?:0[13]|28)\\d{4}",[8,9,10]],["1900\\d{4,6}",[8,9,
10]],0,0,["[17]99\\d{4}|69\\d{5,6}",[7,8]],0,["672\\d{6}",[9]]]]},nonGeographic:{}};var Mu=Du,$u={version:Mu.version,country_calling_codes:{84:["VN"]},countries:{VN:Mu.countries.VN},nonGeographic:{}};
function Fu(...e){let t=new Map;for(let n of e){let[r="",...i]=n.split(/\W+/);i.forEach((o,s)=>t.set(o,`${Number(r)+s}`))}return t}var Uu=Fu("32: 162 163 164 165 166 167 168 169","56: 186","58: 188",
"59: 199","70: 120","76: 126 122 128 121","81: 127 129 123 124 125"),Ku=Fu("203: 33 240 25 26 27 280 281","212: 22 231 20 230 29","220: 320 321 241","225: 31 351 36 350 30",
"232: 52 53 54 510 511 37 38 39","24: 4","28: 8","251: 61 62","254: 64 55 56 57 58 68 60 501 500 63","269: 59 70 651 72 73 650 75 66 67","290: 780 781 710 711 74","296: 76 77","299: 79"),ju=e=>ko(e)&&
e.length===11?`0${Uu.get(e.slice(1,4))}${e.slice(4)}`:"",ko=e=>Uu.has(e.slice(1,4));function wo(e){let t=[1,2,3].map(r=>e.slice(1,1+r)).find(r=>Ku.has(r))||"";return e.length===(t.length===1?10:
t.length+8)&&/[2-8]/.test(e.charAt(1+t.length))?t:""}var Bu=(e,t)=>`0${Ku.get(t)}${e.slice(1+t.length)}`;var Y=e=>({ok:!1,reason:e}),lm=/^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])/,qu=
/^(\d)\1{6,}$|(\d)\2{7}$|^0?(?:123456789|987654321)/,fm=/^0?1[89]00\d{0,6}$|^1[01]\d{1,3}$/;function Ar(e){let t=/^[ (]*(?:\+|00)/.test(e),n=e.replace(/\D/g,"").replace(/^00(?=[1-9])/,"");if(qu.test(
n))return Y("FAKE");if(fm.test(n))return Y("SERVICE_NUMBER");let r=/^84/.test(n)&&(t||n.length>10),i=r?n.slice(2):n;if(i[0]==="0"||r)return Hu(i[0]==="0"?i:`0${i}`,Gu(e,r));if(t)return Y(i.length<7?
"TOO_SHORT":"FOREIGN");if(i.length<9)return Y(/^[2-8].{6}/.test(i)?"NO_PREFIX":"TOO_SHORT");let o=Hu(`0${i}`,Gu(e,r));return o.ok&&o.kind==="valid"&&o.notes.unshift("LEADING_ZERO_ADDED"),o}
function Gu(e,t){let n=e.match(/\(?\d+/g)||[];return t&&/^\(?(?:00)?84$/.test(n[0]||"")&&n.shift(),/^\(?0$/.test(n[0]||"")&&n.shift(),n.map((r,i)=>i?r:r.replace(/^(\(?)(?=[1-9])/,"$10"))}function Hu(
e,t){let n=xo(e,"valid")||xo(ju(e),"convertible","OLD_11_DIGIT")||pm(e,t)||Y(mm(e));return n.ok&&n.kind==="valid"&&n.type==="mobile"&&(lm.test(e)||n.notes.push("UNKNOWN_PREFIX"),dm(e,t)&&n.notes.push(
"AMBIGUOUS_OLD_AREA")),qu.test(e)?Y("FAKE"):n}function xo(e,t,...n){if(!/^0(?:2\d|[35789])\d{8}$/.test(e))return null;let r=new vo(`+84${e.slice(1)}`,$u),i=r.getType(),o=i==="MOBILE"?"mobile":
i==="FIXED_LINE"?"landline":null;return o&&{ok:!0,kind:t,type:o,e164:r.number,display:r.formatNational(),notes:n}}function pm(e,t){let n=wo(e),r=!/^2/.test(n)||Wu(n,t)||e[n.length+1]==="3"&&(t[0]||
"").length>5;return n&&n!=="8"&&r?xo(Bu(e,n),"convertible","OLD_AREA_CODE"):null}var Wu=(e,t)=>(t[0]||"").replace("(","")===`0${e}`;function dm(e,t){let n=wo(e);return!n||!Wu(n,t)?!1:n==="8"||
/^\(/.test(t[0]||"")||e[3]==="3"&&/^3-(?:7|1-|4-3$)/.test(t.map(r=>r.length).join("-"))}function mm(e){let t=e[1]||"";if(/[01]/.test(t)&&e.length>8&&e.length<12&&!ko(e))return"PREFIX";let n=e.length-(
/[12]/.test(t)?11:10);return n<0?"TOO_SHORT":n>0?"TOO_LONG":t==="2"?"AREA_CODE":"PREFIX"}function On(e){if(e==null)return Y("EMPTY");if(typeof e!="string"&&typeof e!="number")return Y("CHARS");let t=
mu(String(e)).replace(/^(\d{9,12})\.0$/,"$1");return/[a-z0-9]|[^\x00-\x7f]/.test(t)?/^[+-]?\d+([.,]\d+)? ?e ?[+-]?\d{1,3}$/.test(t)?Y("SCIENTIFIC"):bm(Yi(t).reduce((n,r)=>n.concat(hm(r)),[])):Y(
"EMPTY")}function hm(e){let{text:t,ext:n}=gu(e),r=hu(t);if(/[^\d .()+\-\x2f,;:&|[\]'"=!?]/.test(r))return[Y(gm(r)?"LETTER_FOR_DIGIT":"CHARS")];let i=Yi(r),o=i.length>1?i.map(Ar):ym(r),s=o[o.length-1];
return s&&s.ok&&n?[...o.slice(0,-1),{...s,display:`${s.display} (máy lẻ ${n})`,ext:n}]:o}var gm=e=>/^[\d .()+\-\x2f,;:&|oli\u043e\u03bf]*$/.test(e)&&Wt(e)>5;function ym(e){return e.length<80&&Wt(
e)>15&&Vu(e.match(/\+?\d+/g)||[])||[Ar(e)]}function Vu(e){if(e.length===0)return[];for(let t=1;t<=5&&t<=e.length;t++){let n=Ar(e.slice(0,t).join(" ")),r=n.ok?Vu(e.slice(t)):null;if(r)return[n,...r]}
return null}function bm(e){let[t=Y("EMPTY")]=e;if(e.length<2||t.ok&&e.every(r=>r.ok&&r.e164===t.e164))return t;let n=[];for(let r of e)r.ok&&!n.includes(r.e164)&&n.push(r.e164);return n.length?{ok:!1,
reason:"MULTIPLE",parts:n}:Y("MULTIPLE")}var vm={[w.page]:["pageName","address","name","office","phone","email"],[w.group]:["pageName","address","name","office","phone","email"],[w.person]:[
"accountName","address","name","office","phone","email"],[w.none]:["reason"]},km=(e,t)=>{var n;return t==="kind"||vm[(n=$e(e))!=null?n:w.page].includes(t)},wm=e=>$e(e)===w.none?["kind","reason"]:M,Ro=
(e,t)=>({key:e,with:t}),Ie=(e,t,n={},r)=>({field:e,level:"fault",problem:Ro(t,r),...n}),Sn=(e,t)=>({field:e,level:"ask",problem:Ro("account.ask",{value:t}),suggest:t}),zt=(e,t,n)=>({field:e,level:
"note",problem:Ro(t,n)});function xm(e){let t=tu(e);return t.ok?{value:t.canonical,key:t.key,addressKind:t.kind,findings:t.notes.map(n=>zt("address",`address.note.${n}`))}:{value:k(e),findings:[Ie(
"address",`address.${t.reason}`),...t.suggest?[Sn("address",t.suggest)]:[]]}}function Rm(e){var n;let t=On(e);return t.ok?{value:t.display,key:t.e164,findings:t.notes.map(r=>zt("phone",
`phone.note.${r}`))}:{value:k(e),findings:[Ie("phone",`phone.${t.reason}`),...((n=t.parts)!=null?n:[]).map(r=>Sn("phone",Om(r)))]}}var Om=e=>{let t=On(e);return t.ok?t.display:e};function Sm(e){var r;
let t=lr(e),n=t.suggest?[Sn("email",t.suggest)]:[];return t.ok?{value:t.email,key:t.key,findings:[...n,...t.notes.map(i=>zt("email",`email.note.${i}`))]}:{value:k(e),findings:[Ie("email",
`email.${t.reason}`),...n,...((r=t.parts)!=null?r:[]).map(i=>Sn("email",i))]}}var Nr=(e,t)=>n=>{let r=t(n),i=r.suggest?[Sn(e,r.suggest)]:[];return r.ok?{value:r.name,findings:[...i,...r.notes.map(
o=>zt(e,`person.note.${o}`))]}:{value:k(n),findings:[Ie(e,`person.${r.reason}`),...i]}};function Em(e){let t=k(e);return{value:t,findings:t.length>500?[Ie("reason","account.reasonLong")]:[]}}
function Tm(e){let t=$e(e);return t?{value:t,findings:[]}:{value:k(e),findings:[Ie("kind","account.kindUnknown",{},{text:k(e)})]}}var Cm={kind:Tm,accountName:Nr("accountName",pu),pageName:Nr(
"pageName",Xi),address:xm,name:Nr("name",cu),office:Nr("office",fu),phone:Rm,email:Sm,reason:Em},Am=["accountName","pageName","name","office","reason"];function Nm(e,t,n){if(!k(t))return km(n,e)?
e==="kind"||e==="reason"?{value:"",findings:[Ie(e,`account.${e}`)]}:{value:"",findings:[Ie(e,"account.required",{},{label:z(e)})]}:{value:"",findings:[]};let r=Am.includes(e)?Ct(t):void 0;return r?{
value:t,findings:[Ie(e,"account.legacyText",{suggest:r.text},{text:r.text})]}:Cm[e](t)}function Lm(e,t){let n=(r,i)=>[{...zt("kind",r),level:"ask",suggest:i,setField:"kind"}];return t==="group"&&
e!==w.group?n("account.addressIsGroup",w.group):e===w.group&&t&&!["group","share"].includes(t)?[zt("address","account.groupAddress")]:t==="page"&&e===w.person?n("account.addressIsPage",w.page):[]}
function dt(e){var o,s,a,u,c;let t=(o=$e(e.kind))!=null?o:"",n=wm(t),r={};for(let l of M)r[l]=n.includes(l)?Nm(l,e[l],t):{value:k(e[l]),findings:[]};let i={};for(let l of M)i[l]=r[l].value;return{
values:i,findings:[...M.flatMap(l=>r[l].findings),...Lm(t,r.address.addressKind)],addressKey:(s=r.address.key)!=null?s:"",phoneKey:(a=r.phone.key)!=null?a:"",emailKey:(u=r.email.key)!=null?u:"",
addressKind:(c=r.address.addressKind)!=null?c:""}}var Pm=new Map(Object.entries({ldld:"lien doan lao dong",cdcs:"cong doan co so",cdn:"cong doan nganh",cdvc:"cong doan vien chuc",cd:"cong doan",cti:
"cong ti",ct:"cong ti",h:"huien",tx:"thi xa",tp:"thanh pho",it:"i te",va:"",thpt:"trung hoc pho thong",thcs:"trung hoc co so",ttit:"trung tam i te",ubnd:"ui ban nhan dan",mtv:"mot thanh vien",tnhh:
"trach nhiem huu han",cp:"co phan",bv:"benh vien"})),C0=new Set("lien doan lao dong cong co so nganh tinh huien".split(" "));function Oo(e,t=new Map){return[].concat(...e.split(/\s+/).map(n=>{let r=
t.get(n);if(r)return r;let o=O(n).replace(/y/g,"i").replace(/\b([a-z])\.(?=[a-z]\b)/g,"$1").split(/[^a-z0-9]+/).map(s=>{let a=Pm.get(s);return a===void 0?s:a}).join(" ").split(" ").filter(Boolean);
return t.set(n,o),o}))}var Lr={accountName:"Trương Thanh Dũng",pageName:"Công đoàn tỉnh Trà Vinh",key:"u:ldldtravinh",name:"Trương Thanh Dũng",phone:"+84918544418",email:"ldldtravinh@yahoo.com.vn"},
Eo=(e="")=>O(k(e));function Im(e){if(/^\s*v[íi] ?d[ụu]/i.test(e.accountName||e.pageName||""))return!0;let t=e.key===Lr.key,n=e.phone===Lr.phone,r=e.email===Lr.email;if(!t&&!n&&!r)return!1;let i=[
"accountName","pageName","name"].filter(o=>Eo(e[o])===Eo(Lr[o]));return n&&r||t&&i.includes("pageName")||i.length+Number(t)+Number(n)+Number(r)>3}function Pr(e,t){let n=new Map;for(let r of e){let i=
t(r)||"",o=n.get(i);o?o.push(r):i&&n.set(i,[r])}return[...n.values()].filter(r=>r.length>1)}var So=e=>[...new Set(e.map(t=>t.unit.trim()))],_m=["trang","fan ?page","page","facebook","fb","nhom",
"group","chinh thuc","official","lien doan lao dong","cong doan(?: co so| nganh)?"],Dm=new RegExp(` (?:${_m.join("|")})(?= )`,"g"),To=/^(?:huien|thi xa|thanh pho) /;function Mm(e){let t=new Map,n=
new Map,r=new Map,i=s=>` ${Oo(s,t).join(" ")} `.replace(Dm,"").replace(/ tinh [a-z ]{2,30}$/," ").trim(),o=(s,a)=>{s&&r.set(s,(r.get(s)||new Set).add(a))};for(let s of e){let a=s.code.trim(),u=i(
s.name),c=/ tinh ([a-z ]{2,30})$/.exec(Oo(s.name,t).join(" "));n.set(a,u),o(u,a),To.test(u)&&o(u.replace(To,""),a),c&&o(c[1],"")}return{coreOf:i,own:n,units:r}}function $m(e,{coreOf:t,own:n,units:r}){
let i=e.unit.trim(),o=n.get(i),s=t(k(e.pageName||e.accountName)),a=[...r.get(s)||[]],u=o===void 0||!To.test(s)&&` ${o} `.includes(` ${s} `);return a.length===1&&a[0]!==i&&!u?a[0]:void 0}function zu(e,
t){let n=new Map(t.map(({code:a,name:u})=>[a.trim(),u.trim()])),r=Mm(t),i=[],o=[],s=(a,u,c,l,f=So(c))=>{let p=f.map(d=>n.get(d)||d),m=p.slice(0,5).join("; ")+(f.length>5?"; …":"");i.push({rowIds:
c.map(d=>d.rowId),units:f,level:u,problem:{key:`across.${a}`,with:{units:m,count:c.length,other:p[1]||""},field:l}})};for(let a of e){if(Im(a)){s("SAMPLE_ROW","fix",[a]);continue}o.push(a),(
a.kind==="share"||/^s:/.test(a.key||""))&&s("SHARE_LINK","note",[a],"address");let u=$m(a,r);u&&s("OTHER_UNIT","question",[a],a.pageName?"pageName":"accountName",[a.unit.trim(),u])}for(let a of Pr(o,
u=>u.key)){So(a).length>1&&s("SAME_ADDRESS","question",a,"address");for(let u of Pr(a,c=>c.unit.trim()))s("REPEATED","fix",u,"address")}for(let a of Pr(o,u=>u.key&&u.pageName&&(u.phone||u.email)&&
`${Eo(u.pageName)}\n${u.phone||u.email}`))new Set(a.map(u=>u.key)).size>1&&s("PERHAPS_SAME","note",a,"address");for(let[a,u]of[["phone","MANY_PHONE"],["email","MANY_EMAIL"]])for(let c of Pr(o,l=>l[
a]))(c.length>2||So(c).length>1)&&s(u,"note",c,a);return i}function Fm(e,t){return e.length===0?tr[t].withoutRows:e.some(n=>n.hasFault||n.review==="returned")?g.fix:e.every(n=>n.isNone)?g.none:
e.every(n=>n.review==="passed")?g.approved:g.reported}function Xu(e,t,n,r,i,o){let s=Fm(e,t),a=s!==g.missing&&s!==g.fix&&s!=="",u=e.reduce((f,p)=>p.updated>f?p.updated:f,""),c=e.length===0?"":n||(a?
u||i:""),l=s===""?"":Is(r,c,o);return{status:s,timeliness:l,count:e.filter(f=>!f.isNone).length,first:c,updated:u,order:Um(s,l)}}function Um(e,t){let n={[g.missing]:0,[g.fix]:10,[g.reported]:20,[
g.none]:30,[g.approved]:40,"":50},r={[R.overdue]:0,[R.late]:1,[R.grace]:2,[R.open]:3,[R.onTime]:4,"":5};return n[e]+r[t]}var _e=(e,t,n,r,i)=>({label:e,initial:t,help:n,read:o=>{let s=i(o.trim());
return s===void 0?nt({key:"letter.setting",with:{label:e,text:o.trim(),want:r}}):Ce(s)}}),Yu="Có",Km="Không",Co=(e,t,n)=>_e(e,t,n,"Có hoặc Không",r=>/^(co|x|true|1)$/.test(O(r))?!0:
/^(khong|false|0|)$/.test(O(r))?!1:void 0),Ir=(e,t,n,r,i)=>_e(e,t,n,`một số từ ${r} đến ${i}`,o=>{let s=/^\d{1,4}(?= *(?:h|giờ|:00)?$)/i.exec(o);return s&&+s[0]>=r&&+s[0]<=i?+s[0]:void 0}),_r=
e=>e.split(/[,;\n]/).map(t=>t.trim()).filter(Boolean);function Qu(e,t,n,r,i){let o=new Set;for(let s of _r(e)){let a=s.split(t).map(n),u=a[0],c=a[a.length-1],l=u===void 0||c===void 0||a.length>2?0:r(
u,c);if(l<1||l>61)return;for(let f=0;f< l;f+=1)o.add(i(u,f))}return[...o].sort()}var jm=["cn","hai","ba","tu","nam","sau","bay"];function Bm(e){let t=O(e).replace(/^(thu |t(?=\d))/,"").replace(
"chu nhat","cn"),n=/^[2-7]$/.test(t)?+t-1:jm.indexOf(t);return n<0?void 0:n}var Gm=e=>e?Qu(e,/\s*[-–]\s*|\s+đến\s+/i,Bm,(t,n)=>(n-t+7)%7+1,(t,n)=>(t+n)%7):void 0,Hm=e=>Qu(e,/\s+(?:-|–|đến)\s+/i,Se,(t,
n)=>W(t,n)+1,D),Ju="thứ Hai đến thứ Sáu",Zu="02/09/2019, 04/02/2019 - 08/02/2019",Dr={lettersOn:Co("Gửi thư tự động",Km,"Đề nghị bật, tắt ở mục Thư… của menu."),lettersFrom:_e("Gửi thư từ ngày","",
"Để trống thì không thư nào được gửi.","ngày như 15/10/2018",e=>e?Se(e):""),milestones:_e("Nhắc trước hạn (số ngày)","14, 7, 3, 1","Trúng ngày nghỉ thì chuyển sang ngày làm việc gần nhất.",
"như 14, 7, 3, 1",e=>_r(e).every(t=>/^\d{1,2}$/.test(t))?[...new Set(_r(e).map(Number))].sort((t,n)=>n-t):void 0),sendHour:Ir("Giờ gửi thư","8","Google gửi trong vòng một giờ kể từ giờ này.",6,17),
sendDays:_e("Ngày gửi trong tuần",Ju,"Các ngày được gửi thư.",`như ${Ju}`,Gm),holidays:_e("Ngày nghỉ","",`Ngày lễ, Tết không gửi thư. Ví dụ: ${Zu}.`,`như ${Zu}`,Hm),senderName:_e("Tên người gửi thư",
"","Để trống thì dùng tên bộ phận phụ trách.","",e=>e),replyTo:_e("Email nhận trả lời","","Để trống thì thư trả lời về người gửi.","một địa chỉ email",e=>e?le([e])[0]:""),unitCap:Ir(
"Số thư tối đa cho một đơn vị","12","Trong một đợt, không kể thư cảm ơn.",1,99),overdueWeeks:Ir("Số tuần nhắc sau hạn","4","Mỗi tuần một thư cho đơn vị còn thiếu. 0: không nhắc.",0,52),digests:Co(
"Gửi thư cho cấp trên",Yu,"Danh sách đơn vị trực thuộc còn thiếu, ở mỗi mốc nhắc."),thanks:Co("Gửi thư cảm ơn",Yu,"Một thư sau khi đơn vị báo cáo đầy đủ."),quotaReserve:Ir("Để dành hạn mức mỗi ngày",
"10","Số người nhận, cho thư khác của người gửi.",0,1e3),testTo:_e("Chế độ thử: gửi mọi thư đến","","Trong thư có ghi người nhận thật. Để trống để gửi thật.","",_r)};var Xt=(e,t,n)=>({label:e,initial:
t,help:n,read:r=>Ce(r.trim())}),ec=(e,t,n)=>({label:e,help:t,initial:"",read:r=>r.trim()?zm(Se(r),{key:"setting.day",with:{label:e,text:r}}):n?nt({key:"setting.empty",with:{label:e}}):Ce("")}),qm=(e,
t,n)=>({label:e,initial:t,help:n,read:r=>/^(có|co|x|true|1)$/i.test(r.trim())?Ce(!0):/^(không|khong|false|0|)$/i.test(r.trim())?Ce(!1):nt({key:"setting.yesNo",with:{label:e,text:r}})}),tc=e=>e.split(
/[,;\n]/).map(t=>t.trim()).filter(Boolean),Wm=(e,t)=>({label:e,help:t,initial:"",read:n=>{let{emails:r,bad:i}=we(n),o=i.map(({text:s})=>({key:"setting.email",with:{label:e,text:s}}));return{ok:!0,
value:r.map(s=>s.toLowerCase()),also:o}}}),Vm=(e,t,n)=>({label:e,initial:t,help:n,read:r=>Ce(r.split(`\n`).map(i=>i.split("|").map(o=>o.trim())).filter(([i])=>i).map(([i,o])=>({name:i,address:o!=null?
o:""})))});function zm(e,t){return e===void 0?nt(t):Ce(e)}var de={federation:Xt("Tên Liên đoàn Lao động tỉnh","Liên đoàn Lao động tỉnh","Hiện trên biểu mẫu và trong thư."),department:Xt(
"Bộ phận phụ trách","Ban Tuyên giáo - Nữ công","Bộ phận nhận báo cáo."),guidance:Xt("Văn bản hướng dẫn","Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018",
"Văn bản làm căn cứ của đợt báo cáo, hiện trên biểu mẫu và trong thư."),round:Xt("Tên đợt báo cáo","Năm 2018","Tên ngắn của đợt. Đổi tên đợt thì mọi thư của đợt mới được gửi lại từ đầu."),dueBefore:
ec("Hạn nộp (trước ngày)","Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",!0),graceUntil:ec("Châm chước đến hết ngày",
"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",!1),staff:Wm("Email cán bộ phụ trách",
"Người được sửa danh sách đơn vị, duyệt báo cáo và nhận thư tổng hợp. Nhiều địa chỉ cách nhau bằng dấu phẩy. Sửa xong, đề nghị bấm Thiết lập để cập nhật quyền."),contact:Xt("Liên hệ khi cần hỗ trợ",
"","Tên và số điện thoại người trả lời các đơn vị. Ví dụ: Bà Nguyễn Thị Hoa, 0913 456 789."),mayChoose:qm("Cho người chưa có trong danh sách tự chọn đơn vị","Có",
"Có: người mở biểu mẫu bằng email lạ được tự chọn đơn vị, email được ghi lại trong Nhật ký. Không: phải liên hệ cán bộ phụ trách."),pages:Vm("Trang chính thức để theo dõi",
`Công đoàn tỉnh Trà Vinh | https:\x2f/www.facebook.com/ldldtravinh\nCông đoàn Việt Nam | https:\x2f/www.facebook.com/congdoanvietnam\nNhóm Tâm sự công nhân | https:\x2f/www.facebook.com/tamsucongphan`,
"Mỗi dòng một trang: tên | địa chỉ. Hiện sau khi đơn vị báo cáo xong. Đề nghị mở thử từng địa chỉ."),notice:Xt("Thông báo về dữ liệu cá nhân",
"Liên đoàn Lao động tỉnh thu thập họ tên, chức vụ, điện thoại, email và địa chỉ tài khoản facebook của người quản trị để theo dõi, liên hệ công tác tuyên truyền theo văn bản hướng dẫn. Người được xem: Ban Tuyên giáo - Nữ công, đơn vị báo cáo và những người được chia sẻ trang tính này. Thông tin được lưu đến khi thay người quản trị hoặc 12 tháng sau đợt báo cáo. Người quản trị có quyền xem, sửa, rút lại đồng ý và yêu cầu xóa bằng cách liên hệ cán bộ phụ trách.",
"Hiện trên biểu mẫu, trước ô đồng ý."),...Dr};function En(e){var r;let t=[],n={};for(let[i,o]of Object.entries(de)){let s=e[o.label],a=s===void 0?nt({key:"setting.lost",with:{label:o.label}}):o.read(
s);a.ok?t.push(...(r=a.also)!=null?r:[]):t.push(...a.problems);let u=o.read(o.initial);n[i]=a.ok?a.value:u.ok?u.value:""}return{settings:n,problems:[...t,...Xm(n)]}}function Xm({dueBefore:e,
graceUntil:t}){return e&&t&&t< e?[{key:"setting.graceBeforeDue",with:{grace:_(t),due:_(e)}}]:[]}var Ym=e=>/^[A-Za-zĐđ]{0,6}[-_.]?\d[\w.-]*$/.test(e);function Jm(e,t){var o;let n=[],r=e.code.trim(),i=
e.parent.trim();r?((o=t.get(be(r)))!=null?o:0)>1&&n.push({field:"code",problem:{key:"roster.codeTwice",with:{code:r}}}):n.push({field:"code",problem:{key:"roster.noCode"}}),e.name.trim()||n.push({
field:"name",problem:{key:"roster.noName"}}),i&&be(i)===be(r)?n.push({field:"parent",problem:{key:"roster.parentSelf"}}):Ym(i)&&!t.has(be(i))&&n.push({field:"parent",problem:{key:
"roster.parentUnknown",with:{parent:i}}});for(let{text:s,suggest:a}of we(e.email).bad)n.push({field:"email",problem:a?{key:"roster.askEmail",with:{text:s,suggest:a}}:{key:"roster.badEmail",with:{text:
s}}});for(let s of tc(e.phone))On(s).ok||n.push({field:"phone",problem:{key:"roster.badPhone",with:{text:s}}});return e.required.trim()&&!er(e.required)&&n.push({field:"required",problem:{key:
"roster.badRequired",with:{text:e.required}}}),e.extendedTo&&!/^\d{4}-\d\d-\d\d$/.test(e.extendedTo)&&n.push({field:"extendedTo",problem:{key:"roster.badDay",with:{text:e.extendedTo}}}),n}function Mr(
e,t={}){var r;let n=new Map;for(let i of e.map(({code:o})=>be(o)))i&&n.set(i,((r=n.get(i))!=null?r:0)+1);return e.map(i=>{let o=Jm(i,n),s=Object.prototype.hasOwnProperty.call(t,i.code.trim())?t[
i.code.trim()]:void 0;return s&&s.email.split(", ").every(a=>i.email.toLowerCase().indexOf(a.toLowerCase())>=0)&&o.push({field:"email",problem:{key:"roster.refusedEmail",with:{text:s.email,day:_(
s.day)}}}),o.map(({field:a,problem:u})=>({field:ue[a].heading,sentence:h(u)}))})}var nc=e=>Object.fromEntries(e.map(t=>[t,""])),Zm=["unit",...M],rc=e=>Zm.every(t=>e[t].trim()===""),oe=e=>Ni(
e.usage)===G.stopped,ic=e=>Te(e.problem),oc=e=>e.map(({field:t,sentence:n})=>t?`• ${t}: ${n}`:`• ${n}`).join(`\n`);function Qm(e){let t=qn.reduce((n,{key:r,bit:i})=>n+(e.some(({field:o})=>o===z(r))?
2**i:0),0);return t?String(t):""}function eh(e,t,n){let r=[],i=(o,s)=>{r.push({field:z(o),sentence:h(s)})};e.unit.trim()?t===void 0&&i("unit",{key:"account.unknownUnit",with:{code:e.unit}}):i("unit",{
key:"account.noUnit"}),e.usage.trim()&&!Ni(e.usage)&&i("usage",{key:"account.usageUnknown",with:{text:e.usage}}),e.review.trim()&&!Zs(e.review)&&i("review",{key:"account.reviewUnknown",with:{text:
e.review}});for(let o of n.findings)o.level==="fault"&&r.push({field:z(o.field),sentence:ic(o)});return r}function th(e,t,n){let r=rc(e);if(r)return{blank:r,active:!1,faults:[],remarks:[],own:nc([
"unitName",...rt])};let i=dt(e),o=t.get(e.unit.trim()),s=oe(e),a=s?[]:eh(e,o,i);!s&&Ke(e)==="returned"&&a.push({field:"",sentence:Bt(e.comment)});let u=s?[]:i.findings.filter(
l=>l.level!=="fault").map(l=>`${z(l.field)}: ${ic(l)}`),c=ut(e.approved,e).join(", ");return{blank:r,active:!s,faults:a,remarks:u,reading:i,own:{unitName:o!=null?o:"",faults:"",remarks:"",changed:c,
rowId:n,addressKey:i.addressKey,mask:""}}}function nh(e,t){let n=new Set;return e.map(r=>{let i=r.rowId&&!n.has(r.rowId)?r.rowId:rc(r)?"":t();return n.add(i),i})}function rh(e,t){let n=new Map;
e.forEach((r,i)=>{var a;let o=t[i];if(!o.active)return;let s=(a=n.get(r.unit))!=null?a:{none:[],accounts:0};$e(r.kind)===w.none?s.none.push(o):s.accounts+=1,n.set(r.unit,s)});for(let{none:r,accounts:
i}of n.values())i?r.forEach(o=>o.faults.push({field:z("kind"),sentence:h({key:"account.noneWithAccounts"})})):r.slice(1).forEach(o=>o.faults.push({field:z("kind"),sentence:h({key:"account.noneTwice"}
)}))}function ih(e,t,n){let r=new Map(t.map(s=>[s.own.rowId,s])),i=e.flatMap((s,a)=>{let{active:u,own:c,reading:l}=t[a];return!u||!l?[]:[{rowId:c.rowId,unit:s.unit,key:l.addressKey,kind:l.addressKind,
pageName:s.pageName,accountName:s.accountName,name:s.name,phone:l.phoneKey,email:l.emailKey}]}),o=zu(i,n.map(({code:s,name:a})=>({code:s,name:a})));for(let{rowIds:s,level:a,problem:u}of o){let c=h(u);
for(let l of s.map(f=>r.get(f)))a==="fix"?l==null||l.faults.push({field:"",sentence:c}):l==null||l.remarks.push(c)}}function oh(e,t){let n=new Map;e.accounts.forEach((s,a)=>{var l;let u=t[a];if(
!u.active)return;let c=(l=n.get(s.unit.trim()))!=null?l:[];c.push({isNone:$e(s.kind)===w.none,hasFault:u.faults.length>0,review:Ke(s),updated:s.updated}),n.set(s.unit.trim(),c)});let{dueBefore:r,
graceUntil:i}=e.settings,o=Mr(e.units,e.refused);return e.units.map((s,a)=>{var f;let u=!s.code.trim()&&!s.name.trim(),c=u?[]:o[a];if(u)return{blank:u,faults:c,own:nc(pn)};let l=Xu((f=n.get(
s.code.trim()))!=null?f:[],nr(s),s.first,{dueBefore:r,graceUntil:i,extendedTo:s.extendedTo},e.now,e.today);return{blank:u,faults:c,own:{status:l.status,timeliness:l.timeliness,count:String(l.count),
first:l.first,updated:l.updated,faults:oc(c),order:String(l.order)}}})}function sc(e){let t=new Map(e.units.map(i=>[i.code.trim(),i.name.trim()])),n=nh(e.accounts,e.newId),r=e.accounts.map((i,o)=>th(
i,t,n[o]));rh(e.accounts,r),ih(e.accounts,r,e.units);for(let i of r)Object.assign(i.own,{faults:oc(i.faults),remarks:i.remarks.join(`\n`),mask:Qm(i.faults)});return{accounts:r,units:oh(e,r)}}
function Tn(e){return Object.fromEntries(Wn.map(t=>[t,e.faults.filter(({field:n})=>n===re[t].heading).map(({sentence:n})=>n).join(`\n`)]))}var xe=(e,t)=>sc({accounts:t,units:e.table("units").rows,
settings:e.settings(),now:e.now,today:e.today,newId:()=>e.newId(),refused:e.refusedAddresses()}),ac=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]])),uc=(e,t,n)=>e.some(r=>t[r]!==n[r]);function $r(e,t,n){
return e.flatMap((r,i)=>{let o=t.accounts[i].own;return n(r,i)&&uc(rt,o,r)?[{index:i,cells:ac(rt,o)}]:[]})}function Fr(e,t,n){return e.flatMap((r,i)=>{let{unitName:o}=t.accounts[i].own;return n(r,i)&&
o!==r.unitName?[{index:i,cells:{unitName:o}}]:[]})}function mt(e,t,n){return e.flatMap((r,i)=>{let o=t.units[i].own;return n(r,i)&&uc(pn,o,r)?[{index:i,cells:ac(pn,o)}]:[]})}var Ao=(e,t,n)=>e.filter((
{index:r})=>t[r]!==n.accounts[r].own.faults).map(({index:r})=>({index:r,notes:Tn(n.accounts[r])}));function Ur(e,t){let n=e.table("accounts").rows,r=()=>!0;e.putOwn("accounts",Fr(n,t,r)),e.putOwn(
"accounts",$r(n,t,r)),e.putOwn("units",mt(e.table("units").rows,t,r))}var sh=3;function Cn(e,t,n,r=()=>!0){let{rows:i,untidy:o}=e.table(t);for(let[s,a]of o){if(!n.has(s))continue;let u=0,c=a.filter(
r).filter((l,f,p)=>((f===0||p[f-1]!==l-1)&&(u+=1),u<=sh));e.putOwn(t,c.map(l=>({index:l,cells:{[s]:i[l][s]}})))}}var Kr=(e,t)=>e.putNotes("accounts",t.accounts.map((n,r)=>({index:r,notes:Tn(n)})));
function cc(e,t){let n=e.table("accounts").rows,r=No(e,{accounts:n,units:[t],typed:[],added:[]});e.putNotes("accounts",n.flatMap((i,o)=>i.unit.trim()===t?[{index:o,notes:Tn(r.accounts[o])}]:[]))}
function No(e,{accounts:t,units:n,typed:r,added:i}){let o=e.table("accounts").rows.map(f=>f.faults),s=o.length,a=xe(e,t),u=(f,p)=>{Object.assign(f,a.accounts[p].own)};for(let f of r)u(f.cells,
f.index);i.forEach((f,p)=>u(f,s+p));let c=new Set(r.map(({index:f})=>f)),l=$r(t.slice(0,s),a,(f,p)=>!c.has(p)&&n.includes(f.unit.trim())).map(({index:f,cells:p})=>({index:f,cells:{...p,rowId:t[
f].rowId}}));return e.putTyped("accounts",r),e.append("accounts",i),e.putOwn("accounts",l),e.putOwn("units",mt(e.table("units").rows,a,f=>n.includes(f.code.trim()))),e.putNotes("accounts",Ao([...r,
...l],o,a)),a}var te=e=>e+2,L=class extends Error{constructor(n){super(n.key);this.problem=n}};function se(e,t){return e.exclusively(()=>{let n=t();if(e.lookAgain()){e.log([{what:
"Có người sắp xếp, chèn hoặc xóa dòng đúng lúc sổ đang ghi: sổ đã xem lại và đặt các dòng về đúng chỗ"}]);let r=xe(e,e.table("accounts").rows);Ur(e,r),Kr(e,r)}return n})}var Lo=200;function ah(e,t){
let n=t.flatMap((i,o)=>i.review&&!i.approved?[{index:o,cells:{approved:jt(i)}}]:[]),r=t.flatMap((i,o)=>(i.review===U.passed||i.review===U.returned)&&ut(i.approved,i).length?[{index:o,cells:{review:""}
}]:[]);e.putOwn("accounts",n),e.putOwn("accounts",r)}function me(e,t){let n=e.table("accounts").rows;t&&ah(e,n);let r=xe(e,n);if(!t)e.putOwn("units",mt(e.table("units").rows,r,()=>!0));else{Ur(e,r);
for(let i of["accounts","units"])Cn(e,i,new Set(Object.keys(C[i].columns)));e.refreshSummary(),Kr(e,r)}return r}function uh(e,t,n){let r=e.table("accounts").rows,i=e.table("units").rows,o=(u,c,l,f)=>(
{tab:u==="accounts"?"Tài khoản":"Đơn vị",row:te(c),unit:l,says:f,link:e.linkTo(u,c)}),s=[...t.accounts.flatMap((u,c)=>u.faults.length?[o("accounts",c,r[c].unit,u.own.faults)]:[]),...t.units.flatMap((
u,c)=>u.faults.length?[o("units",c,i[c].code,u.own.faults)]:[])],a=t.accounts.flatMap((u,c)=>u.remarks.length?[o("accounts",c,r[c].unit,u.own.remarks)]:[]);return{units:t.units.filter(
u=>!u.blank).length,accounts:t.accounts.filter(u=>!u.blank).length,faults:s.slice(0,Lo),moreFaults:Math.max(0,s.length-Lo),remarks:a.slice(0,Lo),missing:t.units.filter(
u=>u.own.status===g.missing).length,settings:n}}function lc(e){var t;return e.visitor().is!=="staff"?v({key:"who.staffOnly"}):(t=se(e,()=>N(uh(e,me(e,!0),ch(e)))))!=null?t:v({key:"workbook.busy"})}
var ch=e=>e.settings().dueBefore?[]:[h({key:"setting.empty",with:{label:"Hạn nộp (trước ngày)"}})];var Gr="#1f2937",ht="#ffffff",jr="#1a56c4",fc="1px solid #d1d5db",Yt=e=>e.replace(/[&<>"']/g,
t=>`&#${t.charCodeAt(0)};`).replace(/\r\n?|\n/g,"\x3cbr>"),Br=(e,t=2e3)=>Yt(ir(e,t)),gt=(e,t=
' width="100%"')=>`\x3ctable role="presentation" cellpadding="0" cellspacing="0" border="0"${t}>${e}\x3c/table>`,q=(e,t,n="")=>`\x3ctd${n} style="font-family:Arial,sans-serif;${t}">${e}\x3c/td>`,He=
e=>`\x3ctr>${e}\x3c/tr>`,De=(e,t,n)=>`font-size:${e}px;line-height:${Math.round(e*1.48)}px;color:${t};background-color:${n}`,An=`${De(16,Gr,ht)};padding:10px 20px 12px`,Nn=De(14,Gr,ht),lh={lead:`${De(
18,"#12315f","#e3edfd")};font-weight:bold;border-left:5px solid ${jr};padding:16px 20px`,text:An,heading:`${De(17,Gr,ht)};font-weight:bold;padding:12px 20px 0`,notice:`${De(15,"#5c2b00",
"#ffe3b8")};font-weight:bold;padding:12px 20px`,small:`${De(13,"#4b5563",ht)};border-top:${fc};padding:14px 20px 18px`};function pc(e,t){let n="background-color:#eef1f5";
return`\x3c!DOCTYPE html>\n\x3chtml lang="vi">\x3chead>\x3cmeta charset="utf-8">\x3ctitle>${Yt(e)}\x3c/title>\x3c/head>\n\x3cbody style="margin:0;padding:0;${n}">\n${gt(`${He(
`\x3ctd align="center" style="padding:16px 8px">\n${gt(`\n${t.map(fh).filter(Boolean).map(He).join(`\n`)}\n`,` width="600" style="width:100%;max-width:600px;background-color:${ht}"`)}\n\x3c/td>`)}`,
` width="100%" style="${n}"`)}\n\x3c/body>\x3c/html>\n`}function fh(e){if(!e[1].length)return"";switch(e[0]){case"list":return q(gt(e[1].map(t=>He(q("•",`${Nn};padding:2px 0`,
' valign="top" width="16"')+q(Br(t,400),`${Nn};padding:2px 0`))).join("")),An);case"button":return Fe(e[2])&&ph(e[1],Fe(e[2]));case"bar":return q(dh(e[1]),An);case"calls":return q(mh(e[1],e[2]),An);
default:return q(Br(e[1]),lh[e[0]])}}var ph=(e,t)=>q(gt(He(q(`\x3ca href="${Yt(t)}" style="display:inline-block;padding:14px 28px;${De(18,ht,
jr)};font-weight:bold;text-decoration:none;border-radius:6px">${Yt(e)}\x3c/a>`,`background-color:${jr};border-radius:6px;mso-padding-alt:14px 28px`)),""),An,' align="center"');function dh(e){let t=
e.reduce((i,{count:o})=>i+o,0)||1,n=e.map(({count:i,color:o})=>i?q("&nbsp;",`background-color:${o};font-size:1px;line-height:18px`,` width="${Math.ceil(100*i/t)}%"`):""),r=e.map(({label:i,count:o,
color:s})=>He(q("■",De(16,s,ht),' width="22"')+q(i,Nn)+q(String(o),`${Nn};font-weight:bold`,' align="right"')));return gt(He(n.join("")))+gt(r.join(""))}function mh(e,t){let n=
`${Nn};padding:7px 0;border-bottom:${fc}`,r=' valign="top"';return gt(He(q(Br(e,300),`${De(14,Gr,"#f3f4f6")};font-weight:bold;padding:6px 8px`,' colspan="2"'))+t.map(({name:i,phone:o})=>He(q(Br(i,
300),n,r)+q(hh(o),n,`${r} align="right" width="118"`))).join(""))}var hh=e=>e.slice(0,200).split(/[,;\x2f\n]+/).map(t=>/^\s*\+?[\d\s.()-]{8,17}$/.test(t)?`\x3ca href="tel:${t.replace(/[^\d+]/g,
"")}" style="color:${jr};text-decoration:none">${Yt(t.trim())}\x3c/a>`:Yt(t.trim())).join("\x3cbr>")||Pi;var gh=88e3,yh=200,bh=120,vh=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,
"...").length,kh=e=>ir(e.replace(/[\s\0-\x1f\x7f]+/g," ").trim(),yh),wh=(e,{about:t},n)=>{let r={state:n,about:t,letters:xh(n)};return{subject:e.subject(r),lead:e.lead(r),body:i=>e.body(r,i),
attachments:e.attachments(r),named:e.named(r)}};function xh(e){let t=ar(e),n=new Map(e.units.map(r=>[ot(r.code),r.name]));return[...e.register].flatMap(([r,{state:i,why:o}])=>{let s=t.read(r);
return s?[{label:S(s.kind).label,unit:n.get(s.unit),state:i,why:o}]:[]})}var Rh=(e,{about:t},n,r)=>{let i={state:n,about:t,unit:r};return{subject:e.subject(i),lead:e.lead(i),body:o=>Oh(e,i,o),
attachments:[],named:e.named(i)}},Oh=(e,t,n)=>{var o,s;let{state:r,unit:i}=t;return[["lead",e.lead(t)],["text",`Kính gửi: ${i.name}`],...ie(i)?aa(i,n):[],...e.asked(t),...ua(t,n),...(s=(o=
e.closing)==null?void 0:o.call(e,t))!=null?s:[],["text",`${_i(r)}\n\n${Di(r)}`],["small",
`Thư này gửi đến email liên hệ của ${i.name} trong danh sách báo cáo đợt “${r.round}”, theo ${r.guidance}.${e.small}`]]};function dc(e,t){let n=S(e.kind);return n.to==="staff"?wh(n,e,t):Rh(n,e,t,
e.about.unit)}function Jt(e,t){let{insteadOf:n}=e.about,r=dc(e,t),i=kh(`${n?"[THƯ THỬ] ":""}${r.subject}`),o=n?[["notice",`${t.settings.testTo.length?"ĐANG Ở CHẾ ĐỘ THỬ, mọi thư":
"THƯ THỬ,"} chỉ gửi đến ${e.to.join(", ")}. Khi gửi thật, người nhận thư này là: ${n.join(", ")}.`]]:[];for(let s=bh;;s=Math.floor(s/2)){let a=[...o,...r.body(s)],u=pc(i,a);if(s===0||vh(u)<=gh)return{
subject:i,html:u,text:oa(a),attachments:r.attachments}}}function mc(e,t){let{lead:n,named:r}=dc(e,t),i=Ae(r.map(({name:o})=>`- ${o}`),60,"đơn vị khác");return[n,i.length?
`Các đơn vị chưa hoàn thành:\n${i.join(`\n`)}`:"",Fe(t.links.book)?`Nơi báo cáo: ${Fe(t.links.book)}`:"",_i(t),Di(t)].filter(Boolean).join(`\n`)}function hc(e,{unit:t,about:n,kind:r}){let i=S(r);
return t===void 0||!n.unit||i.to!=="unit"||!i.isAboutOwnReport||!A(n.unit)?!0:e.get(t)===n.unit.status}var gc=e=>Ue($t(e.state));function Ln(e){let t=new Map;return e.forEach((n,r)=>{let i=t.get(
n.key);n.key&&(i===void 0||gc(n)&&!gc(e[i]))&&t.set(n.key,r)}),t}var he=(e,t,n,r="",i)=>{var o;return{kind:S(e.kind).label,unit:(o=e.unit)!=null?o:"",to:e.to.join(", "),state:P[t],at:n,why:r,
...i===void 0?{}:{subject:i}}},Sh=(e,t)=>["state","why","to","subject"].every(n=>t[n]===void 0||t[n]===e[n]);function Eh(e,t){let n=[...t.keys()].sort((o,s)=>o-s),r=n[0],i=n[n.length-1];
return e.slice(r,i+1).map((o,s)=>{let{kind:a,unit:u,to:c,subject:l,state:f,at:p,why:m}={...o,...t.get(r+s)};return{index:r+s,cells:{kind:a,unit:u,to:c,subject:l,state:f,at:p,why:m}}})}function qe(e,
t){let{rows:n}=e.table("letters"),r=Ln(n),i=new Map,o=[];t.forEach((s,a)=>{let u=r.get(a);u===void 0?o.push({key:a,kind:"",unit:"",to:"",subject:"",state:"",at:"",why:"",...s}):Sh(n[u],s)||i.set(u,s)}
),i.size&&e.putOwn("letters",Eh(n,i)),e.append("letters",o)}var yc=[1e3,4e3],Th=6,We=class extends Error{};function F(e,t){for(let n=0;;n+=1)try{return t()}catch(r){if(n>=yc.length||r instanceof L||
r instanceof We)throw r;e.sleep(yc[n])}}function yt(e,t,n){return F(t,()=>{for(let r=0;r< Th;r+=1){let i=t.alone(e,n);if(i)return i.value}throw new We("the lock is not to be had")})}var Ch=27e4,Ah=25,
Nh=2400,Lh=5,Hr=class{constructor(t,n,r,i,o,s){this.office=t;this.post=n;this.state=r;this.quota=i;this.early=s;this.written=new Map;this.gone=[];this.doubt=[];this.refusedInARow=0;this.outcome={sent:
0,failed:0,unknown:0,left:[],why:{key:"letter.quota"},toRecord:new Map,refused:{...o},refusedFirst:{}}}get now(){return this.office.now}run(t){let n=t.reduce((i,{key:o})=>Math.max(i,o.length),1),r=
Math.max(1,Math.min(Ah,Math.floor(Nh/n)));for(let i=0;i< t.length;i+=r){let o=this.portion(t.slice(i,i+r));if(this.stop){this.outcome.why=this.stop,this.outcome.left=[...o,...t.slice(i+r)];break}}}
portion(t){let n=[...t];try{if(this.isLate())return n;for(n=this.open(t);n.length&&!this.isLate()&&this.deliver(n[0]);)n=n.slice(1)}catch(r){if(r instanceof L)throw r;this.stop={key:"letter.trouble"}}
return n}isLate(){return this.post.elapsed()>Ch&&(this.stop={key:"letter.time"}),this.stop!==void 0}open(t){let{office:n,outcome:r}=this,i=yt(n,this.post,()=>{let o=new Map(n.table("units").rows.map((
{code:u,status:c})=>[u,c])),s=t.filter(u=>hc(o,u)),a=new Map(r.toRecord);for(let u of t)a.set(u.key,s.includes(u)?this.beingSent(u):he(u,"lapsed",this.now,h({key:"letter.notNeeded"})));return qe(n,a),
s});return r.toRecord.clear(),[this.gone,this.doubt]=[[],[]],i}beingSent(t){var r;let n=(r=this.written.get(t))!=null?r:Jt(t,this.state);return this.written.set(t,n),he(t,"sending",this.now,"",
n.subject)}deliver(t){let{subject:n,html:r,text:i,attachments:o}=this.written.get(t),{senderName:s,replyTo:a}=this.state.settings;this.journal(t.key);try{this.post.send({to:t.to,subject:n,html:r,text:
i,attachments:o,senderName:s||this.state.department,replyTo:a})}catch{return this.afterRefusal(t)}return this.quota-=t.to.length,this.gone.push(t.key),this.outcome.sent+=1,this.refusedInARow=0,
this.outcome.toRecord.set(t.key,he(t,"sent",this.now,this.early)),t.unit&&delete this.outcome.refused[t.unit],!0}afterRefusal(t){let n=this.quotaNow(),r=this.quota-(n!=null?n:0);return n!==void 0&&
n< t.to.length&&r!==t.to.length?(this.stop={key:"letter.quota"},!1):(n!==void 0&&r<=0?this.failed(t):this.uncertain(t),this.quota=n!=null?n:this.quota-t.to.length,this.refusedInARow+=1,
this.refusedInARow>=Lh&&(this.stop={key:"letter.trouble"}),!0)}quotaNow(){try{return F(this.post,()=>this.post.quota())}catch{this.stop={key:"letter.trouble"};return}}failed(t){var i;let n=t.to.join(
", ");this.outcome.failed+=1,this.outcome.toRecord.set(t.key,he(t,"failed",this.now,h({key:"letter.refused",with:{to:n}})));let r=((i=this.state.register.get(t.key))==null?void 0:i.state)==="failed";
t.unit&&!t.about.insteadOf&&((r?this.outcome.refused:this.outcome.refusedFirst)[t.unit]={email:n,day:this.office.today})}uncertain(t){this.outcome.unknown+=1,this.doubt.push(t.key),
this.outcome.toRecord.set(t.key,he(t,"unknown",this.now,h({key:"letter.doubt"})))}leaveWord(){try{this.journal("")}catch{}}journal(t){let n={key:t,gone:this.gone,doubt:this.doubt,at:this.now};F(
this.post,()=>this.post.keepJournal(n))}};var Ph=7*6e4,Pn=({lease:e},t)=>e.by!==""&&e.until>t;function bc(e,t){let n=e.newId();return yt(e,t,()=>{let r=t.post();if(!(Pn(r,e.now)&&
r.lease.by!==n))return t.setLease({until:tt(jn(e.now)+Ph),by:n}),r})}function vc(e){try{F(e,()=>e.setLease({until:"",by:""}))}catch{}}var In="Cán bộ gửi sớm";function Ih(e,t){let n=new Map;
return e.table("accounts").rows.forEach((r,i)=>{var c;let{active:o,faults:s}=t.accounts[i];if(!o)return;let a=(c=n.get(r.unit.trim()))!=null?c:{faults:[],returned:[]};n.set(r.unit.trim(),a);let u=Ke(
r)==="returned";u&&a.returned.push({title:r.pageName||r.accountName||r.address,comment:r.comment.trim(),mark:Kt(`${r.rowId} ${r.approved}`)}),a.faults.push(...s.filter(({field:l,sentence:f})=>l!==""||
!(u&&f===Bt(r.comment)||a.faults.some(p=>p.sentence===f))))}),n}var _h=(e,{own:t},n)=>{var r,i;return{code:e.code,name:e.name,kind:e.kind,parent:e.parent,emails:e.email.trim()?[e.email]:[],phone:
e.phone,obligation:nr(e),status:t.status,timeliness:t.timeliness,extendedTo:e.extendedTo,first:t.first,updated:t.updated,count:Number(t.count)||0,faults:(r=n==null?void 0:n.faults)!=null?r:[],
returned:(i=n==null?void 0:n.returned)!=null?i:[]}};function Dh(e,t){let n=Ih(e,t);return e.table("units").rows.flatMap((r,i)=>t.units[i].blank?[]:[_h(r,t.units[i],n.get(r.code.trim()))])}function Mh(
e){let{rows:t}=e.table("letters");return new Map([...Ln(t)].map(([n,r])=>{let{state:i,at:o,why:s}=t[r];return[n,{state:$t(i),at:o,why:s,early:s.indexOf(In)===0}]}))}function Po(e,t,n){let r=(s,
a)=>`${s}T${String(a).padStart(2,"0")}:00:00`,i=e.slice(0,10),o=e< r(i,t+1)&&n.slice(0,10)!==i;return r(o?i:D(i,1),t)}function qr(e,t,n=xe(e,e.table("accounts").rows),r){let i=e.settings(),{runner:o,
hour:s,lastRun:a,did:u}=t.post();return{round:i.round,federation:i.federation,department:i.department,guidance:i.guidance,deadline:{dueBefore:i.dueBefore,graceUntil:i.graceUntil},settings:i,units:Dh(
e,n),register:Mh(e),staff:i.staff,contact:i.contact,links:{book:e.link()},health:{quotaLeft:r,runner:o,lastRun:a,lastRunDid:u,nextRun:o?Po(e.now,s,e.now):void 0,zones:t.zones()}}}var $h={state:P.sent,
why:""},Fh=()=>({state:P.held,why:h({key:"letter.cutBefore"})}),kc=()=>({state:P.unknown,why:h({key:"letter.cut"})});function wc(e,t){var s,a,u;let{rows:n}=e.table("letters"),r=new Set(n.map(({key:c}
)=>c)),i=new Map;for(let{key:c,state:l,at:f}of n)c&&l===P.sending&&i.set(c,(t==null?void 0:t.at)===f?Fh():kc());let o=(c,l)=>{c&&(i.has(c)||!r.has(c))&&i.set(c,{...l,at:t.at})};for(let c of[...(s=
t==null?void 0:t.doubt)!=null?s:[],(a=t==null?void 0:t.key)!=null?a:""])o(c,kc());for(let c of(u=t==null?void 0:t.gone)!=null?u:[])o(c,$h);qe(e,i)}var Uh=new Set([...Object.values(Dr),de.round,
de.dueBefore,de.graceUntil].map(({label:e})=>e));function Wr(e,{round:t}){let n=e.filter(r=>{var i,o;return r.key!=="setting.empty"&&Uh.has((o=(i=r.with)==null?void 0:i.label)!=null?o:"")});
return t.trim()?n:[...n,{key:"setting.empty",with:{label:de.round.label}}]}var Kh=12e4,jh=6e4,Bh=2e3,Gh=1e4;function Hh(e,{register:t}){let n=({key:r})=>{var i;return((i=t.get(r))==null?void 0:
i.state)==="failed"};return[...e.filter(r=>!n(r)),...e.filter(n)]}function qh(e,t,n,r){if(at(t,n,r).held.length===0)return n;let i=F(e,()=>e.renewsIn());if(i>Kh||i<-jh)return n;e.sleep(Math.max(0,
i)+Bh);let o=F(e,()=>e.quota());for(let s=0;s<3&&o<=n;s+=1)e.sleep(Gh),o=F(e,()=>e.quota());return o}var Vr=(e,t)=>e?`${e} ${t}`:"";function Wh({sent:e,failed:t,unknown:n,left:r,why:i},o){let s=
o+r.length,a=[Vr(e,"thư đã gửi"),Vr(t,"thư gửi lỗi"),Vr(n,"thư không rõ đã gửi"),Vr(s,"thư chờ lượt sau")].filter(Boolean).join(", ")||"không có thư đến hạn";return{sent:e,failed:t,held:s,unknown:n,
did:r.length?`${a}. ${h(i)}`:a,stopped:r.length?i:void 0}}function Vh(e,t,{toRecord:n,left:r,why:i},o,s){let a=new Map;for(let{key:u,kind:c,unit:l,state:f,why:p}of s)a.set(u,{...c?{kind:S(c).label}:{}
,...l?{unit:l}:{},state:P[f],at:e.now,why:h(p)});for(let u of o)a.set(u.key,he(u,"held",e.now,h({key:"letter.quota"})));for(let u of r)a.set(u.key,he(u,"held",e.now,h(i)));n.forEach((u,c)=>a.set(c,
u)),a.size&&yt(e,t,()=>qe(e,a))}function zh(e,{sent:t,refused:n,refusedFirst:r},i){let o={...n,...t>0?r:{}};JSON.stringify(o)!==JSON.stringify(i.refused)&&F(e,()=>e.setRefused(o))}function Xh(e,t,n,r,
i){let o=yt(e,t,()=>(wc(e,n.inFlight),me(e,!0))),s=F(t,()=>t.quota()),a=F(t,()=>qr(e,t,o,s)),u=st(a,e.today),c=Hh(r(u,a),a),l=i?0:a.settings.quotaReserve,f=i?s:qh(t,c,s,l),{go:p,held:m}=at(c,f,l);
p.length&&F(t,()=>t.keepJournal({key:"",gone:[],doubt:[],at:e.now}));let d=new Hr(e,t,a,f,n.refused,i),{outcome:b}=d;try{d.run(p),Vh(e,t,b,i?[]:m,i?[]:u.closed)}catch(E){throw d.leaveWord(),E}return(
p.length||n.inFlight)&&F(t,()=>t.closeJournal()),zh(t,b,n),Wh(b,m.length)}var Yh=e=>h(e instanceof L?e.problem:e instanceof We?{key:"letter.sheetBusy"}:{key:"letter.runFailed"});function xc(e,t){try{
F(e,()=>e.setLastRun(t))}catch{}}function zr(e,t,n,r=""){let i=bc(e,t);if(i)try{return Xh(e,t,i,n,r)}finally{vc(t)}}var Rc=(e,t)=>{zr(e,t,()=>[],In)};function Jh(e,t){let[n]=Wr(F(t,(
)=>e.compileSettings()),e.settings());if(!e.settings().lettersOn)return;if(n)throw new L(n);let r=zr(e,t,i=>i.letters);return r&&{lastRun:e.now,did:r.did,trouble:""}}function Oc(e,t){let{runner:n,
lastRun:r,did:i}=F(t,()=>t.post());if(!(!n||F(t,()=>t.me())!==n))try{let o=Jh(e,t);o&&xc(t,o)}catch(o){if(xc(t,{lastRun:r,did:i,trouble:`${_(e.today)}: ${Yh(o)}`}),!(o instanceof L))throw o}}var Xr={
is:"nobody"},I=e=>"email"in e?e.email:"";var Zh=e=>e;function Yr(e){let t=new Set,n=new Map;for(let r of e.map(k))t.add(r),n.has(be(r))||n.set(be(r),r);return r=>{var i;return t.has(r)?r:(i=n.get(be(
r)))!=null?i:r}}function Jr(e,t,n=Zh){return t===""?"":e.choices?Qs(e,t):e.code==="own"?k(t):e.code==="other"?n(k(t)):t}var Sc=e=>`draft/${e}/count`,Ec=(e,t)=>`draft/${e}/${t}`,Tc={get(e){var r,i;
let t=PropertiesService.getUserProperties().getProperties(),n="";for(let o=0;o< Number((r=t[Sc(e)])!=null?r:0);o+=1)n+=(i=t[Ec(e,o)])!=null?i:"";return n},keep(e,t){let n={},r=Math.ceil(
t.length/2500);for(let i=0;i< r;i+=1)n[Ec(e,i)]=t.slice(i*2500,(i+1)*2500);PropertiesService.getUserProperties().setProperties({...n,[Sc(e)]:String(r)})},drop(e){let t=
PropertiesService.getUserProperties();for(let n of Object.keys(t.getProperties()))n.indexOf(`draft/${e}/`)===0&&t.deleteProperty(n)}};var Cc=/^[=+\-@\t\r\n＝＋－＠']/,bt=e=>Cc.test(e)?`'${e}`:e,Qh={text:
"@",number:"0",day:"dd/MM/yyyy",time:"dd/MM/yyyy HH:mm"},vt=e=>{var t;return Qh[(t=e.format)!=null?t:"text"]};function Zr(e,t){var i;if(t==="")return"";let n=(i=e.format)!=null?i:"text";if(
n==="number")return Number.isFinite(Number(t))?Number(t):bt(t);if(n==="text")return bt(t);let r=jn(t);return Number.isFinite(r)?new Date(r):bt(t)}function Qr(e,t){if(
t instanceof Date)return e.format==="day"?tt(t.getTime()).slice(0,10):tt(t.getTime());let n=typeof t=="boolean"?t?"TRUE":"FALSE":t==null?"":String(t);return n.charAt(0)==="'"&&Cc.test(n.slice(1))?
n.slice(1):n}var ge=e=>(e>26?ge(Math.floor((e-1)/26)):"")+String.fromCharCode(65+(e-1)%26),Ve=(e,t,n=t)=>`${ge(t)}2:${ge(n)}${e}`;function Zt(e){let t=[];for(let n of[...e].sort((r,i)=>r-i)){let r=t[
t.length-1];r&&r[1]===n-1?r[1]=n:t.push([n,n])}return t}var Io=5,Qt=10,_n=[["Phải báo cáo",""],[R.onTime,"timeliness"],[R.grace,"timeliness"],[R.late,"timeliness"],[g.missing,"status"],[g.fix,
"status"],[g.reported,"status"],[g.approved,"status"],[g.none,"status"]];function Nc(e){let t=new Map(e.map(r=>[r.code,r.name])),n=r=>[...new Set(e.filter(i=>i.code).map(i=>i[r]).filter(
Boolean))].map(i=>({text:i,label:r==="parent"&&t.get(i)||i})).sort((i,o)=>Vs(i.label,o.label));return{kinds:n("kind"),parents:n("parent")}}var Dn=e=>{let{kinds:t,parents:n}=Nc(e);return Kt(
JSON.stringify([t,n]))};function eg(e,t,n){let r=f=>{let p=ge(t.get(f));return`'${e.replace(/'/g,"''")}'!${p}2:${p}`},i=na(r),o=(f,p,m="")=>`=SUMPRODUCT(${i}${p?`*(${r(p)}="${f}")`:""}${m})`,s=(f,
p)=>{let m=[...new Set([p,bt(p)])].map(d=>`(${r(f)}="${d.replace(/"/g,'""')}")`);return m.length>1?`(${m.join("+")})`:m[0]},a=f=>[...f,...Array(Qt-f.length).fill("")],u=(f,p,m)=>[a([]),a([f,..._n.map(
([d])=>d)]),...m.map(d=>[bt(d.label),..._n.map(([b,E])=>o(b,E,`*${s(p,d.text)}`))])],c=[..._n.map(([f,p])=>a([f,o(f,p)])),a(["Số tài khoản, trang, nhóm",`=SUM(${r("count")})`])];return[...[a([
"TỔNG HỢP BÁO CÁO TÀI KHOẢN FACEBOOK"]),a(["Tính đến ngày","=TODAY()"]),a([]),a(["Chỉ tiêu","Số đơn vị"]),...c],...u("Theo loại đơn vị","kind",n.kinds),...u("Theo cấp trên","parent",n.parents)]}
function Ac(e){if(e.getCharts().length)return[];let t=e.getRange(Io+1,1,_n.length-1,2);return e.insertChart(e.newChart().asBarChart().setTitle("Tình hình báo cáo").addRange(t).setPosition(4,4,0,
0).build()),[{key:"setup.chart"}]}function tg(e,t){let[n,r]=[e.getFormulas(),e.getValues()];return t.every((i,o)=>i.every((s,a)=>s.charAt(0)==="="?n[o][a]===s:!n[o][a]&&bt(String(r[o][a]))===s))}
var ng=e=>e.flatMap((t,n)=>n===0?["A1"]:t[0]==="Chỉ tiêu"||t[1]===_n[0][0]?[`A${n+1}:${ge(Qt)}${n+1}`]:[]);function ei(e,t,n,r){let i=eg(t,n,Nc(r)),[o,s]=[e.getLastRow(),e.getMaxRows()],a=Math.max(
i.length,o);s< a&&e.insertRowsAfter(s,a-s);let u=e.getRange(1,1,a,Qt),c=Array.from({length:a},(f,p)=>{var m;return(m=i[p])!=null?m:Array(Qt).fill("")});if(o>0){if(tg(u,c))return Ac(e);u.clearContent(
).setFontWeight("normal").setBackground(null)}u.setNumberFormat("0"),e.getRange(2,2).setNumberFormat("dd/MM/yyyy"),e.getRangeList(ng(i)).setFontWeight("bold").setBackground("#e8f0fe"),e.getRange(Io-1,
2,a-Io+2,Qt-1).setHorizontalAlignment("right"),e.setColumnWidth(1,360),e.setColumnWidths(2,Qt-1,115),u.setValues(c);let l=[{key:"setup.summary"},...Ac(e)];return SpreadsheetApp.flush(),l}function en(
){for(let e=0;e<2;e+=1)try{let t=LockService.getScriptLock();return t.tryLock(2e4)?t:void 0}catch{Utilities.sleep(500)}}function ti(e,t,n,r){try{return r()}catch(i){let o=e.getMaxRows();if(
t<=o)throw i;return e.insertRowsAfter(o,t-o+n),r()}}var rg=500;function Lc(e,t,n,r){var u;let i=e.getLastRow(),o=ig(i>0?(u=e.getSheetValues(1,1,1,-1)[0])!=null?u:[]:[]),s=t.map(c=>{var l,f,p;return{
at:n,who:r,what:c.what,unit:(l=c.unit)!=null?l:"",rowId:(f=c.rowId)!=null?f:"",columns:((p=c.columns)!=null?p:[]).join(", ")}}),a=Math.max(i,1)+1;ti(e,a+s.length-1,rg,()=>e.getRange(a,1,s.length,
o.length)).setValues(s.map(c=>o.map(l=>l?Zr(fn[l],c[l]):"")))}function ig(e){let t=Object.keys(fn),n=e.map(r=>t.find(i=>fn[i].heading===String(r).trim()));return t.every(r=>n.includes(r))?n:t}var Pc=
e=>{let t=[];for(let n of[...e].sort((r,i)=>r-i)){let r=t[t.length-1];r&&r[r.length-1]===n-1?r.push(n):t.push([n])}return t};function _o(e,t,n){let r=Pc(t);return Pc(e).flatMap(i=>r.map(o=>({row:i[0],
column:o[0],values:i.map(s=>o.map(a=>n(s,a)))})))}var og=3,Ic="Cần sửa: ",ri=(e,t)=>e&&e.indexOf(Ic)!==0?e:t?Ic+t:"",j=e=>C[e].columns;function Do(e,t,n){let r=new Map;for(let[i,o]of Object.entries(j(
e))){let s=n.findIndex(a=>String(a).trim()===o.heading);if(s<0)throw new L({key:"workbook.lostColumn",with:{tab:t,column:o.heading}});if(n.some((a,u)=>u>s&&String(a).trim()===o.heading))throw new L({
key:"workbook.twoColumns",with:{tab:t,column:o.heading}});r.set(i,s+1)}return r}function sg(e){try{return e.getSheetValues(1,1,-1,-1)}catch(t){if(e.getLastRow()>0)throw t;return[]}}var ag=(e,t)=>{
let n=e.findIndex(({column:r})=>r.code==="own");return Yr(n<0?[]:t.map(r=>r[n]))},ug={accounts:"rowId",units:"code"},ni=class{constructor(t,n,r){this.tab=t;this.sheet=n;this.untidy=new Map;
this.asRead=new Map;this.typedRows=new Set;this.typedKeys=new Set;this.ownKeys=new Set;this.writtenBefore=new Set;this.key=ug[t];let[i=[],...o]=sg(n);this.positions=Do(t,C[t].title,i);let s=
Object.entries(j(t)).map(([c,l])=>({key:c,column:l,at:this.positions.get(c)-1})),a=o.map(c=>s.map(({column:l,at:f})=>Qr(l,c[f]))),u=r!=null?r:ag(s,a);this.rows=a.map((c,l)=>this.rowFrom(s,c,u,l)),
this.known=this.rows.length}rowFrom(t,n,r,i){let o={};return t.forEach(({key:s,column:a},u)=>{var l;(o[s]=Jr(a,n[u],r))!==n[u]&&this.untidy.set(s,[...(l=this.untidy.get(s))!=null?l:[],i])}),o}
rowAsRead(t){var n;return t< this.known?(n=this.asRead.get(t))!=null?n:this.rows[t]:void 0}blocks(t,n,r){let i=new Map(n.map(s=>[this.positions.get(s),s])),o=s=>j(this.tab)[i.get(s)];return _o(t,[
...i.keys()],(s,a)=>Zr(o(a),r(s,i.get(a)))).map(({row:s,column:a,values:u})=>({row:s,column:a,values:u,formats:u.map(c=>c.map((l,f)=>vt(o(a+f))))}))}rangeOf({row:t,column:n,values:r}){
return this.sheet.getRange(t,n,r.length,r[0].length)}write(t,n,r,i){for(let o of this.blocks(t,n,r)){let s=this.rangeOf(o);i&&s.setNumberFormats(o.formats),s.setValues(o.values)}}putTyped(t){if(
t.length===0)return;let n=new Map(t.map(r=>[te(r.index),r.cells]));this.write([...n.keys()],Object.keys(t[0].cells),(r,i)=>{var o;return(o=n.get(r)[i])!=null?o:""},!0),this.remember(t);for(let{index:
r,cells:i}of t){this.typedRows.add(r);for(let o of Object.keys(i))this.typedKeys.add(o)}}putOwn(t){if(t.length===0)return;let n=Object.keys(t[0].cells),r=_o(t.map(u=>u.index),[1],()=>0).length>og,i=
this.renamed(t),o=!r&&i.length===t.length;this.remember(t);for(let u of n)this.ownKeys.add(u);let s=(u,c)=>this.rows[u-2][c],a=r?this.rows.map((u,c)=>te(c)):t.map(u=>te(u.index));this.write(a,o?n:
n.filter(u=>u!==this.key),s,!1),!o&&i.length&&this.write(i.map(u=>te(u.index)),[this.key],s,!1)}renamed(t){let{key:n}=this;return n===void 0||!(n in t[0].cells)?[]:t.filter(({index:r,cells:i})=>i[
n]!==this.rows[r][n])}makeRoom(t){let n=this.sheet.getMaxRows(),r=te(this.rows.length)+t-1-n;r>0&&this.sheet.insertRowsAfter(n,r)}append(t){if(t.length===0)return;let n=Object.fromEntries(Object.keys(
j(this.tab)).map(r=>[r,""]));for(;;){let r=te(this.rows.length),i=this.blocks(t.map((a,u)=>r+u),Object.keys(t[0]),(a,u)=>{var c;return(c=t[a-r][u])!=null?c:""}),o=ti(this.sheet,r+t.length-1,0,(
)=>i.map(a=>this.rangeOf(a))),s=Math.max(0,...o.map(a=>a.getValues().reduce((u,c,l)=>c.some(f=>f!=="")?l+1:u,0)));if(s===0){o.forEach((a,u)=>a.setNumberFormats(i[u].formats).setValues(i[u].values));
break}for(let a=0;a< s;a+=1)this.rows.push({...n})}for(let r of t)this.typedRows.add(this.rows.length),this.rows.push({...n,...r});for(let r of Object.keys(t[0]))this.typedKeys.add(r)}putNotes(t){
let n=t.map(d=>te(d.index)),r=Object.keys(t[0].notes),i=r.map(d=>this.positions.get(d)),[o,s]=[Math.min(...n),Math.max(...n)],[a,u]=[Math.min(...i),Math.max(...i)],c=new Map(t.map(d=>[te(d.index),
d.notes])),l=new Map(r.map((d,b)=>[i[b],d])),f=this.sheet.getRange(o,a,s-o+1,u-a+1),p=f.getNotes(),m=p.map((d,b)=>d.map((E,et)=>{var un,cn;let Me=(cn=c.get(o+b))==null?void 0:cn[(un=l.get(
a+et))!=null?un:""];return Me===void 0?E:ri(E,Me)}));JSON.stringify(m)!==JSON.stringify(p)&&f.setNotes(m)}at(t){return this.positions.get(t)}remember(t){for(let{index:n,cells:r}of t){let i=this.rows[
n];n< this.known&&!this.asRead.has(n)&&this.asRead.set(n,{...i}),Object.assign(i,r)}}};function _c(e,t){var n,r;for(let i=0;i< Math.max(e.length,t.length);i+=1)if(((n=e[i])!=null?n:"")!==((r=t[
i])!=null?r:""))return!1;return!0}function cg(e,t){let n=new Map;return e.forEach((r,i)=>{var s;let o=t(r);o&&n.set(o,[...(s=n.get(o))!=null?s:[],i])}),n}var Mo=class{constructor(t,n,r){this.known=t;
this.found=n;this.sight=r;this.out={put:[],add:[],stands:[]};this.free=[];this.homeless=new Set;this.over=new Set;this.inDoubt=!1;this.owners=new Map;var i;for(let{now:o}of t)this.owners.set(r.idOf(
o),((i=this.owners.get(r.idOf(o)))!=null?i:0)+1);this.placeOf=new Map(t.flatMap((o,s)=>this.ids(o).map(a=>[a,s])))}ids({was:t,now:n}){let[r,i]=[this.sight.idOf(n),t===void 0?"":this.sight.idOf(t)];
return[r,i!==r&&!this.owners.has(i)?i:""].filter(o=>o!=="")}look(){let t=cg(this.found,r=>this.sight.idOf(r));this.known.forEach((r,i)=>{let o=this.ids(r),s=o.flatMap(u=>{var c;return(c=t.get(
u))!=null?c:[]}),[a]=s;r.written&&this.owners.get(this.sight.idOf(r.now))===1?this.place(r,i,s):(this.out.stands[i]=a,o.length&&a===void 0&&this.homeless.add(i))});let n=-1;this.out.stands.forEach((r,
i)=>{r===void 0||this.over.has(r)||((r< n||r>i)&&(this.inDoubt=!0),n=r)})}place(t,n,r){let i=r.filter(a=>this.sight.textOf(this.found[a])===this.sight.textOf(t.now)),[o]=r.filter(a=>!i.includes(a)),s=
o!=null?o:i.includes(n)?n:i[0];this.out.stands[n]=s,o!==void 0&&(i.length||t.was&&this.sight.textOf(this.found[o])===this.sight.textOf(t.was))&&this.out.put.push({index:o,row:t.now});for(
let a of i)this.over.add(a);(i.length!==1||i[0]!==n)&&(this.inDoubt=!0),this.free.push(...i.filter(a=>a!==s)),o===void 0&&this.homeless.add(n)}giveBack(){let n=[...[...this.homeless].filter(
s=>this.out.stands[s]!==void 0).map(s=>({index:this.out.stands[s],writer:s})),...this.free.map(s=>({index:s,writer:-1}))],r=({index:s,writer:a})=>this.homeless.has(a)&&this.restOf(
a)===this.sight.restOf(this.found[s]),o=n.filter(s=>!(r(s)&&this.settle(s,s.writer))).filter(s=>!this.settle(s,this.ownerOf(s.index,a=>this.restOf(a)===this.sight.restOf(this.found[s.index]))));for(
let s of o)this.settle(s,this.homeless.has(s.writer)?s.writer:this.ownerOf(s.index,()=>!0))||this.empty(s.index)}empty(t){this.out.put.push({index:t}),this.neighbour(t,1)< this.known.length&&(
this.inDoubt=!0)}restOf(t){var n;return this.sight.restOf((n=this.known[t].was)!=null?n:this.known[t].now)}ownerOf(t,n){let r=[...this.homeless].filter(n),[i,o]=this.around(t),s=r.filter(u=>u>i&&
u< o);s.length>1&&(this.inDoubt=!0);let a=this.inDoubt||this.sight.restOf(this.found[t])!=="";return(s.length||!a?s:r).sort((u,c)=>Math.abs(u-t)-Math.abs(c-t))[0]}around(t){return[this.neighbour(t,
-1),this.neighbour(t,1)]}neighbour(t,n){for(let r=t+n;r>=0&&r< this.found.length;r+=n){let i=this.over.has(r)?void 0:this.placeOf.get(this.sight.idOf(this.found[r]));if(i!==void 0)return i}return n<0?
-1:this.known.length}settle({index:t,writer:n},r){return r===void 0?!1:(this.homeless.delete(r),r!==n&&this.out.put.push({index:t,row:this.known[r].now}),this.out.stands[r]=t,!0)}addLost(){if(
!this.known.some(({written:r})=>r))return;let n=this.out.stands.filter(r=>r!==void 0&&this.over.has(r)).map(r=>this.around(r));for(let r of this.homeless)this.out.stands[r]=void 0,(this.known[
r].written||this.inDoubt||n.some(([i,o])=>r>i&&r< o))&&this.out.add.push(this.known[r].now)}};function Dc(e,t,n){let r=new Mo(e,t,n);return r.look(),r.giveBack(),r.addLost(),r.out}var ze=e=>e,Mc=
e=>e.typedRows.size>0||[...e.ownKeys].some(t=>j(e.tab)[t].writer!=="us"),$o=e=>e.typedRows.size>0||e.ownKeys.size>0;function $c({tab:e,sheet:t,rows:n,key:r,positions:i}){if(r===void 0)return!1;let[,
...o]=t.getSheetValues(1,i.get(r),-1,1);return!_c(n.map(s=>ze(s)[r]),o.map(([s])=>Jr(j(e)[r],Qr(j(e)[r],s))))}function lg(e){let n=Object.entries(j(e.tab)).filter(([,{writer:s}])=>s!=="us").map(([
s])=>s),r=[...e.typedKeys],i=n.filter(s=>!e.typedKeys.has(s)&&!e.ownKeys.has(s)),o=(s,a)=>a.map(u=>ze(s)[u]).join(`\n`).trim();return{idOf:s=>ze(s)[e.key]||o(s,n).trim(),textOf:s=>o(s,r),restOf:s=>o(
s,i)}}function Fc(e,t){let n=e.rows.map((a,u)=>({was:e.rowAsRead(u),now:a,written:e.typedRows.has(u)||e.writtenBefore.has(ze(a)[e.key])}));for(let{now:a,written:u}of n)u&&t.writtenBefore.add(ze(a)[
e.key]);for(let a of e.typedKeys)t.typedKeys.add(a);let{put:r,add:i,stands:o}=Dc(n,t.rows,lg(e)),s=(a,u)=>Object.fromEntries([...a].map(c=>[c,u?ze(u)[c]:""]));t.putTyped(r.map(({index:a,row:u})=>({
index:a,cells:s(e.typedKeys,u)}))),t.append(i.map(a=>s(e.typedKeys,a))),t.putOwn(n.flatMap(({now:a},u)=>{let c=o[u];return c!==void 0&&[...e.ownKeys].some(l=>l!==e.key&&ze(t.rows[c])[l]!==ze(a)[l])?[{
index:c,cells:s([...e.ownKeys].filter(l=>l!==e.key),a)}]:[]}))}var kt={runner:"",hour:0,since:"",lease:{until:"",by:""},lastRun:"",did:"",trouble:"",refused:{}};var Uc="runner",Kc="lease",jc=
"lastRun",Fo="sending",Bc="refused",fg=6e3,ii,Gc=()=>ii!=null?ii:ii=PropertiesService.getScriptProperties(),Mn=(e,t)=>{Gc().setProperty(e,JSON.stringify(t))};function Hc(e){let t=(n,r)=>e[n]?
JSON.parse(e[n]):r;return{...kt,...t(Uc,{}),...t(jc,{}),lease:t(Kc,kt.lease),inFlight:t(Fo,void 0),refused:t(Bc,{})}}var qc=({runner:e,hour:t,since:n})=>Mn(Uc,{runner:e,hour:t,since:n}),Wc=({until:e,
by:t})=>Mn(Kc,{until:e,by:t}),Vc=({lastRun:e,did:t,trouble:n})=>Mn(jc,{lastRun:e,did:t,trouble:n}),zc=e=>Mn(Fo,e),Xc=()=>{Gc().deleteProperty(Fo)};function Yc(e){let t=Object.entries(e).sort(([,r],[,
i])=>r.day< i.day?1:r.day>i.day?-1:0),n=0;Mn(Bc,Object.fromEntries(t.filter(r=>(n+=JSON.stringify(r).length,n<=fg))))}var Jc="firstLetter",Zc=()=>Number(PropertiesService.getUserProperties(
).getProperty(Jc))||0,Qc=e=>{PropertiesService.getUserProperties().setProperty(Jc,String(e))};var el="workbook",Uo="settings",tl="groups",pg=8500;function Xe(){let e=
PropertiesService.getScriptProperties().getProperties(),t=e[el];if(!t)return;let n=e[Uo];return{...JSON.parse(t),groups:e[tl],post:Hc(e),settings:n?JSON.parse(n):void 0}}function Ko({version:e,
spreadsheetId:t,tabs:n,owner:r}){PropertiesService.getScriptProperties().setProperty(el,JSON.stringify({version:e,spreadsheetId:t,tabs:n,owner:r}))}function nl(e){let t=JSON.stringify(e),n=
PropertiesService.getScriptProperties();encodeURIComponent(t).replace(/%../g,"x").length<=pg?n.setProperty(Uo,t):n.deleteProperty(Uo)}function oi(e){PropertiesService.getScriptProperties(
).setProperty(tl,e)}var J=class{constructor(t={}){this.begun=t;this.now=tt(Date.now());this.today=this.now.slice(0,10);this.unsettled=!1;this.held=new Map;this.tables=new Map;this.drafts=Tc;this.book=
t.book}remembered(){var t;if((t=this.memory)!=null||(this.memory=Xe()),!this.memory)throw new L({key:"workbook.notSetUp"});return this.memory}spreadsheet(){var t,n;return(n=this.book)!=null||(
this.book=(t=SpreadsheetApp.getActiveSpreadsheet())!=null?t:SpreadsheetApp.openById(this.remembered().spreadsheetId)),this.book}sheet(t){let n=this.held.get(t);if(n)return n;let r=this.remembered(
).tabs[t],i=r===void 0?null:this.spreadsheet().getSheetById(r);if(!i)throw new L({key:"workbook.lostTab",with:{tab:C[t].title}});return this.held.set(t,i),i}visitor(){var t,n,r,i;return(i=
this.asking)!=null?i:this.asking=(r=(n=(t=this.begun).who)==null?void 0:n.call(t,this))!=null?r:Xr}settings(){var t,n;return(n=this.read)!=null||(this.read=En((t=this.remembered().settings)!=null?t:
this.settingTexts()).settings),this.read}compileSettings(){let t=this.settingTexts();JSON.stringify(t)!==JSON.stringify(this.remembered().settings)&&nl(t);let{settings:n,problems:r}=En(t);
return this.read=n,r}settingTexts(){let t=this.table("settings").rows;return Object.fromEntries(t.filter(n=>n.label).map(n=>[n.label.trim(),n.value]))}table(t){var r;let n=(r=this.tables.get(
t))!=null?r:this.readTable(t);return this.tables.set(t,n),n}readTable(t){let n=t==="accounts"?Yr(this.table("units").rows.map(({code:r})=>r)):void 0;return new ni(t,this.sheet(t),n)}edits(t,n){
this.held.set(t,n)}reread(t){this.tables.delete(t)}settle(){this.unsettled&&SpreadsheetApp.flush(),this.unsettled=!1}forget(){this.tables.clear()}putTyped(t,n){n.length&&(this.table(t).putTyped(n),
this.unsettled=!0)}putOwn(t,n){n.length&&(this.table(t).putOwn(n),this.unsettled=!0)}append(t,n){n.length&&(this.table(t).append(n),this.unsettled=!0)}makeRoom(t,n){this.table(t).makeRoom(n)}putNotes(
t,n){n.length&&(this.table(t).putNotes(n),this.unsettled=!1)}noteEdited(t){let{edited:n}=this.begun;if(!n)return;let r=n.getNote();ri(r,t)!==r&&n.setNote(ri(r,t)),this.unsettled=!1}lookAgain(){let t=[
...this.tables.values()].filter(n=>n.key!==void 0&&$o(n));return t.some(Mc)?(SpreadsheetApp.flush(),this.unsettled=!1,t.map(({tab:n})=>this.putBackRows(n)).some(n=>n)):!1}putBackRows(t){let n=0;for(
let r=this.table(t);n<4&&$c(r)&&(n+=1,this.reread(t),Fc(r,this.table(t)),!!$o(this.table(t)));r=this.table(t))SpreadsheetApp.flush();return n>0}refreshSummary(){let t=this.table("units"),n=Dn(t.rows);
n!==this.remembered().groups&&(ei(this.sheet("summary"),t.sheet.getName(),t.positions,t.rows),oi(n),this.unsettled=!0)}sortUnits(){let t=this.table("units");if(t.rows.length===0)return;let n=
t.sheet.getLastColumn();t.sheet.getRange(2,1,t.rows.length,n).sort([{column:t.at("order"),ascending:!0},{column:t.at("code"),ascending:!0}]),this.unsettled=!0,this.forget()}mayWrite(t,n){let r=
this.table(t);return r.sheet.getRange(2,r.at(n)).canEdit()}log(t){t.length!==0&&(this.unsettled=!0,Lc(this.sheet("log"),t,this.now,I(this.visitor())))}exclusively(t){if(!en())return;this.forget();
let n=t();return this.settle(),n}refusedAddresses(){var t,n;return(n=(t=this.remembered().post)==null?void 0:t.refused)!=null?n:{}}newId(){let t="r";for(;t.length<13;)t+=Math.floor(Math.random(
)*36).toString(36);return t}link(){return`https:\x2f/docs.google.com/spreadsheets/d/${this.remembered().spreadsheetId}/edit`}linkTo(t,n){var i;let{tabs:r}=this.remembered();return`${this.link(
)}#gid=${(i=r[t])!=null?i:0}&range=A${te(n)}`}};var rl="sendDailyLetters",dg="Asia/Ho_Chi_Minh",jo=()=>ScriptApp.getProjectTriggers().filter(e=>e.getHandlerFunction()===rl),$n={exists:()=>jo(
).length>0,isOwn:e=>jo().some(t=>t.getUniqueId()===e),ensure(e){ScriptApp.requireScopes(ScriptApp.AuthMode.FULL,["https:\x2f/www.googleapis.com/auth/script.scriptapp",
"https:\x2f/www.googleapis.com/auth/script.send_mail"]);let t=jo();e!==void 0&&ScriptApp.newTrigger(rl).timeBased().everyDays(1).atHour(e).inTimezone(dg).create(),t.forEach(n=>ScriptApp.deleteTrigger(
n))}};var mg=24*36e5,tn=class{constructor(t){this.book=t;this.from=Date.now()}post(){var t,n;return(n=(t=Xe())==null?void 0:t.post)!=null?n:kt}setRunner(t){qc(t)}setLease(t){Wc(t)}setLastRun(t){Vc(t)}
setRefused(t){Yc(t)}keepJournal(t){zc(t)}closeJournal(){Xc()}alone(t,n){let r=en();if(r)try{t.forget();let i=n();return t.settle(),{value:i}}finally{r.releaseLock()}}quota(){
return MailApp.getRemainingDailyQuota()}renewsIn(){var t;return(t=this.firstLetter)!=null||(this.firstLetter=Zc()),this.firstLetter+mg-Date.now()}send({to:t,subject:n,text:r,html:i,attachments:o,
senderName:s,replyTo:a}){this.rememberFirstLetter(),MailApp.sendEmail({to:t.join(","),subject:n,body:r,htmlBody:i,name:s.replace(/\s+/g," "),...a?{replyTo:a}:{},...o.length?{attachments:o.map(({name:
u,mime:c,content:l})=>Utilities.newBlob(l,c,u))}:{}})}rememberFirstLetter(){try{this.renewsIn()<=0&&(this.firstLetter=Date.now(),Qc(this.firstLetter))}catch{this.firstLetter=Date.now()}}sleep(t){
Utilities.sleep(t)}elapsed(){return Date.now()-this.from}me(){return Session.getEffectiveUser().getEmail().toLowerCase()}zones(){return{script:Session.getScriptTimeZone(),book:this.book(
).getSpreadsheetTimeZone()}}setTrigger(t){$n.ensure(t)}hasTrigger(){return $n.exists()}};function il(e,t){if(!t)return!1;let n=hn(t);return e.email.toLowerCase().replace(/[.]|[^\0-\x7F]/g,"").indexOf(
n.slice(0,n.indexOf("@")).replace(/\./g,""))<0?!1:we(e.email).emails.some(i=>hn(i)===n)}var hg=(e,t)=>t.filter(n=>il(n,e)),ol=(e,t)=>t.some(n=>il(n,e));function si(e,t){switch(e.is){case"staff":
case"person":return hg(e.email,t);case"link":return t.filter(n=>n.code.trim()===e.unit);case"unlisted":case"nobody":return[]}}function ai(e,t){switch(e.is){case"staff":return!0;case"unlisted":
return t.mayChoose;case"person":case"link":case"nobody":return!1}}var Bo=(e,t)=>e.is==="nobody"?{key:"who.nobody"}:{key:"who.unknown",with:{email:I(e),contact:t.contact}};function ui(e,t,n,r){if(
t.is==="nobody")return{may:!1,why:{key:"who.nobody"}};if(!e.trim()||!n.some(o=>o.code.trim()===e))return{may:!1,why:{key:"form.unknownUnit",with:{code:e}}};let i=()=>si(t,n).some(o=>o.code.trim(
)===e)?{may:!0,unlisted:!1}:{may:!1,why:{key:"who.notYours"}};switch(t.is){case"staff":return{may:!0,unlisted:!1};case"person":case"link":return i();case"unlisted":return ai(t,r)?{may:!0,unlisted:!0}:
{may:!1,why:Bo(t,r)}}}function ci(){let e=Session.getActiveUser().getEmail().toLowerCase();return e&&e===Session.getEffectiveUser().getEmail().toLowerCase()?e:""}var nn=e=>t=>e===""?Xr:t.settings(
).staff.includes(e)||e===t.remembered().owner?{is:"staff",email:e}:ol(e,t.table("units").rows)?{is:"person",email:e}:{is:"unlisted",email:e};function sl(e){let t=e==null?void 0:e.triggerUid;if(
typeof t!="string"||!$n.isOwn(t))return;let n=new tn(()=>r.spreadsheet()),r=new J({who:i=>nn(n.me())(i)});Oc(r,n)}var gg="Sửa tay",rn=({first:e,last:t},n)=>n>=e&&n<=t;function yg(e,t){if(!t.columns(
).has("review"))return;let r=e.table("accounts").rows.flatMap((i,o)=>{let s=i.review?jt(i):"";return rn(t,o)&&s!==i.approved?[{index:o,cells:{approved:s}}]:[]});e.putOwn("accounts",r)}function bg(e,
t){yg(e,t);let n=e.table("accounts").rows,r=n.map(({faults:l})=>l),i=xe(e,n),o=new Set;n.forEach((l,f)=>{rn(t,f)&&o.add(l.unit.trim())});let s=(l,f)=>rn(t,f)||o.has(l.unit.trim()),a=$r(n,i,s);Wn.some(
l=>t.columns().has(l))&&wg(e,t,n,a),e.putOwn("accounts",Fr(n,i,s)),e.putOwn("accounts",a),e.putOwn("units",mt(e.table("units").rows,i,()=>!0)),Cn(e,"accounts",t.columns(),l=>rn(t,l));let u=
t.first===t.last&&t.columns().size===1&&n[t.first]!==void 0,c=Ao(a,r,i);u&&c.length===0&&c.push({index:t.first,notes:Tn(i.accounts[t.first])}),vg(e,t,c,r)}function vg(e,t,n,r){var a,u,c;let i=
n.length===1&&t.first===t.last&&t.columns().size===1?n[0]:void 0,o=Object.entries((a=i==null?void 0:i.notes)!=null?a:{}).filter(([l,f])=>!t.columns().has(l)&&f!==""!==kg(r[i.index],l)),[s]=
Object.entries((u=i==null?void 0:i.notes)!=null?u:{}).filter(([l])=>t.columns().has(l));(i==null?void 0:i.index)===t.first&&s&&o.length===0?e.noteEdited((c=s[1])!=null?c:""):e.putNotes("accounts",n)}
var kg=(e,t)=>e.indexOf(`• ${re[t].heading}:`)>=0;function wg(e,t,n,r){let i=new Map(r.map(s=>[s.index,s])),o=Math.min(t.last,n.length-1);for(let s=t.first;s<=o;s+=1)i.has(s)||r.push({index:s,cells:
Object.fromEntries(rt.map(a=>[a,n[s][a]]))});r.sort((s,a)=>s.index-a.index);for(let s of r){let a=n[s.index],u=rn(t,s.index)&&s.cells.rowId?{updated:e.now,by:"",source:gg}:{updated:a.updated,by:a.by,
source:a.source};Object.assign(s.cells,u)}}function xg(e,t){let n=e.table("accounts").rows,r=xe(e,n);e.putOwn("accounts",Fr(n,r,()=>!0)),e.putOwn("units",mt(e.table("units").rows,r,()=>!0)),Cn(e,
"units",t.columns(),i=>rn(t,i))}function Go(e,t){se(e,()=>t.tab==="accounts"?bg(e,t):xg(e,t))}function Rg(e){let t=e;return t.rowStart&&t.rowEnd&&t.columnStart&&t.columnEnd?t:{rowStart:e.getRow(),
rowEnd:e.getLastRow(),columnStart:e.getColumn(),columnEnd:e.getLastColumn()}}var Og=({range:e})=>typeof e.getGridId=="function";function al(e){if(!Og(e))return;let t=new J({book:e.source,edited:
e.range});try{let n=e.range.getGridId(),r=["accounts","units","settings"].find(c=>t.remembered().tabs[c]===n);if(!r)return;let{rowStart:i,rowEnd:o,columnStart:s,columnEnd:a}=Rg(e.range);if(o<2)return;
if(r==="settings"){Sg(t);return}t.edits(r,e.range.getSheet());let u=()=>new Set(Object.keys(j(r)).filter(c=>{let l=t.table(r).at(c);return l>=s&&l<=a}));Go(t,{tab:r,first:Math.max(i,2)-2,last:o-2,
columns:u})}catch(n){if(!(n instanceof L))throw n;n.problem.key!=="workbook.notSetUp"&&e.source.toast(h(n.problem),"Sổ Tài Khoản",15)}}function Sg(e){let t=e.compileSettings();t.length&&e.spreadsheet(
).toast(t.slice(0,3).map(h).join(`\n`),"Cấu hình",15),Go(e,{tab:"units",first:0,last:-1,columns:()=>new Set})}function ul(e){var t;return e.visitor().is!=="staff"?v({key:"who.staffOnly"}):(t=se(e,(
)=>(me(e,!0),e.sortUnits(),N({}))))!=null?t:v({key:"workbook.busy"})}var Ho="Sổ Tài Khoản",li=["spreadsheets","script.container.ui","userinfo.email"],cl=[{page:"form",caption:"Khai báo tài khoản",
where:"sidebar",who:"everybody",scopes:li},"—",{page:"check",caption:"Kiểm tra toàn bộ",where:"sidebar",who:"staff",scopes:li},{caption:"Đưa đơn vị còn thiếu lên đầu",run:"showMissingFirst"},{page:
"roster",caption:"Nhập danh sách đơn vị",where:{width:760,height:560},who:"staff",scopes:li},{page:"letters",caption:"Thư…",where:{width:900,height:640},who:"staff",scopes:[...li,"script.scriptapp",
"script.send_mail"]},"—",{caption:"Thiết lập, sửa lại sổ",run:"setUp"}],ll=e=>typeof e=="object"&&"page"in e,fl=Object.fromEntries(cl.filter(ll).map(e=>[e.page,e])),Eg=e=>`show${e.charAt(
0).toUpperCase()}${e.slice(1)}`,Tg=cl.map(e=>e==="—"?void 0:{caption:e.caption,run:ll(e)?Eg(e.page):e.run});function pl(){let e=SpreadsheetApp.getUi().createMenu(Ho);for(let t of Tg)t?e.addItem(
t.caption,t.run):e.addSeparator();e.addToUi()}var Cg=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);function dl(e,t){let n=HtmlService.createHtmlOutputFromFile(e),r=t.settings?En(
t.settings).settings.contact:"";return r?n.append(`\x3cp id="contact">${Cg(h({key:"page.contact",with:{contact:r}}))}\x3c/p>`):n}var wt='*LEN("STK")',ml={missing:["#f4c7c3","#7a1c14"],fix:["#fce8b2",
"#5f4300"],reported:["#d2e3fc","#174ea6"],approved:["#ceead6","#0d652d"],none:["#e8eaed","#3c4043"],quiet:["#f8f9fa","#5f6368"],late:["#fad2cf","#8c1d18"]};function hl(e,t,n,r){let i=r.map(({key:a}
)=>t.get(a)),o=Math.min(...i),s=r.map(({key:a,holds:u})=>`(${ge(o)}$1="${j(e)[a].heading}")*${u}`);return{colour:n,columns:[[o,Math.max(...i)]],formula:`=(${s.join("+")})${wt}`}}var Wo=e=>t=>`$${ge(
e.get(t))}2`,gl=e=>(t,n)=>`(${Wo(e)(t)}="${n}")`;function Ag(e){let[t,n]=[Wo(e),gl(e)],r=(...i)=>i.map(o=>[e.get(o),e.get(o)]);return[{colour:"missing",columns:r("name","status"),formula:`=${n(
"status",g.missing)}${wt}`},hl("units",e,"fix",[{key:"status",holds:n("status",g.fix)},{key:"timeliness",holds:n("timeliness",R.grace)},{key:"faults",holds:`(${t("faults")}<>"")`}]),...["reported",
"approved","none"].map(i=>({colour:i,columns:r("status"),formula:`=${n("status",g[i])}${wt}`})),{colour:"late",columns:r("timeliness"),formula:`=(${n("timeliness",R.overdue)}+${n("timeliness",
R.late)})${wt}`}]}function Ng(e){let[t,n]=[Wo(e),gl(e)],r=i=>[[e.get(i),e.get(i)]];return[{colour:"quiet",columns:[[1,Math.max(...e.values())]],formula:`=${n("usage",G.stopped)}${wt}`},hl("accounts",
e,"fix",[...qn.map(({key:i,bit:o})=>({key:i,holds:`ISODD(INT(${t("mask")}/${2**o}))`})),{key:"faults",holds:`(${t("faults")}<>"")`},{key:"review",holds:n("review",U.returned)}]),{colour:"approved",
columns:r("review"),formula:`=${n("review",U.passed)}${wt}`},{colour:"reported",columns:r("changed"),formula:`=(${t("changed")}<>"")${wt}`}]}var qo={units:Ag,accounts:Ng},Lg=e=>{var t,n;return String(
(n=(t=e.getBooleanCondition())==null?void 0:t.getCriteriaValues()[0])!=null?n:"")},Pg=e=>e.getRanges().map(t=>t.getA1Notation()).join(","),yl=(e,t)=>e.columns.map(([n,r])=>Ve(t,n,r));function Ig({
sheet:e,rows:t},n,r){let i=e.getRangeList(n.flatMap(s=>yl(s,t))).getRanges(),o=n.map(s=>SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(s.formula).setBackground(ml[s.colour][
0]).setFontColor(ml[s.colour][1]).setRanges(i.splice(0,s.columns.length)).build());e.setConditionalFormatRules([...o,...r])}function Vo(e){var o;let t=(o=qo[e.tab])==null?void 0:o.call(qo,
e.positions);if(!t)return[];let n=(e.isNew?[]:e.sheet.getConditionalFormatRules()).map(s=>({rule:s,formula:Lg(s)})),r=n.filter(({formula:s})=>s.indexOf('LEN("STK")')>=0);return r.length===t.length&&
t.every((s,a)=>r[a].formula===s.formula&&Pg(r[a].rule)===yl(s,e.rows).join())?[]:(Ig(e,t,n.filter(s=>!r.includes(s)).map(({rule:s})=>s)),[{key:"setup.colours",with:{tab:C[e.tab].title}}])}var Ye=({
tab:e,positions:t})=>Object.entries(j(e)).map(([n,r])=>({key:n,column:r,at:t.get(n)})).sort((n,r)=>n.at-r.at);function _g(e,t){let n=bl(t),r=[];return e.forEach((i,o)=>{if(n.includes(i))return;let a=(
o===0?-1:n.indexOf(e[o-1]))+1,u=n[a],c=a>=n.length||!e.includes(u)?{do:"write",at:a,heading:i,old:u!=null?u:""}:{do:"insert",at:a,heading:i,old:""};r.push(c),vl(n,c)}),r}function bl(e){let t=e.map(
n=>n.trim());for(;t.length&&t[t.length-1]==="";)t.pop();return t}var vl=(e,{do:t,at:n,heading:r})=>{e.splice(n,t==="insert"?0:1,r)};function Dg(e,t,n,r){let i=bl(n),o=r,s=_g(fi(e),n).map(a=>{let{do:u,
at:c,heading:l,old:f}=a;return o=kl(t,o,c+1)+(u==="insert"?1:0),u==="insert"&&t.insertColumnBefore(c+1),t.getRange(1,c+1).setNumberFormat("@").setValue(l),vl(i,a),f?{key:"setup.headingBack",with:{tab:
C[e].title,column:l,old:f}}:{key:"setup.columnMade",with:{tab:C[e].title,column:l}}});return{now:i,did:s}}var fi=e=>Object.values(j(e)).map(({heading:t})=>t);function kl(e,t,n){return t< n&&
e.insertColumnsAfter(t,n-t),Math.max(t,n)}function wl(e,{sheet:t,made:n}){var u;let[r,i]=[t.getMaxRows(),t.getMaxColumns()],o=n?[]:((u=t.getRange(1,1,1,i).getValues()[0])!=null?u:[]).map(String),s=(c,
l)=>({tab:e,sheet:t,isNew:l,rows:r,positions:Do(e,C[e].title,c)});if(o.some(c=>c!=="")){let{now:c,did:l}=Dg(e,t,o,i);return{open:s(c,!1),did:l}}kl(t,i,fi(e).length);let a=s(fi(e),n||t.getLastRow(
)===0);return a.isNew||zo(a),{open:a,did:[]}}function zo({tab:e,sheet:t}){let n=fi(e);t.getRange(1,1,1,n.length).setNumberFormat("@").setValues([n])}var Mg="#e8f0fe",$g="#f1f3f4",xl=
e=>e.writer==="us"?$g:Mg,Xo=({tab:e})=>({tab:C[e].title});function Rl({sheet:e,rows:t},n){for(let r of new Set(n.map(({column:i})=>vt(i)))){let i=n.filter(({column:o})=>vt(o)===r).map(({at:o})=>o);
e.getRangeList(Zt(i).map(([o,s])=>Ve(t,o,s))).setNumberFormat(r)}}function Fg(e){let t=Ye(e),n=e.sheet.getRange(2,1,e.rows-1,t[t.length-1].at).getNumberFormats(),r=t.filter(({at:i,column:o})=>n.some(
s=>s[i-1]!==vt(o)));return Rl(e,r),r.length?[{key:"setup.formats",with:Xo(e)}]:[]}var Ol=e=>Ye(e).flatMap(({at:t,column:n})=>n.choices?[{column:n,choices:n.choices,range:e.sheet.getRange(Ve(e.rows,
t))}]:[]),Sl=(e,t)=>SpreadsheetApp.newDataValidation().requireValueInList([...e],!0).setAllowInvalid(!0).setHelpText(t).build(),Ug=(e,t,n)=>JSON.stringify(e.getCriteriaValues())===JSON.stringify([t,
!0])&&e.getAllowInvalid()&&e.getHelpText()===n;function Kg(e){var n;let t=!1;for(let{column:r,choices:i,range:o}of Ol(e)){let s=o.getDataValidations(),a=(n=s[0])==null?void 0:n[0];t=s.some(u=>!u[0])||
t,o.setDataValidation(a&&Ug(a,i,r.help)?a:Sl(i,r.help))}return t?[{key:"setup.choices",with:Xo(e)}]:[]}function jg(e){let t=Ye(e),n=e.sheet.getRange(1,1,1,t[t.length-1].at),r=new Map(t.map(({at:c,
column:l})=>[c,l])),[i,o]=[n.getNotes()[0],n.getBackgrounds()[0]],s=i.map((c,l)=>{var f,p;return(p=(f=r.get(l+1))==null?void 0:f.help)!=null?p:c}),a=o.map((c,l)=>r.has(l+1)?xl(r.get(l+1)):c),u=
JSON.stringify([i,o])===JSON.stringify([s,a]);return u||n.setNotes([s]).setBackgrounds([a]).setFontWeight("bold").setVerticalAlignment("middle").setWrap(!0),!u}var El=({sheet:e},t)=>{for(let[n,
r]of Zt(t.map(({at:i})=>i)))e.hideColumns(n,r-n+1)};function Bg(e){let t=Ye(e).filter(({at:n,column:r})=>r.hidden&&!e.sheet.isColumnHiddenByUser(n));return El(e,t),t.length>0}function Gg({sheet:e},t){
for(let n of new Set(t.map(({column:r})=>r.width)))for(let[r,i]of Zt(t.filter(({column:o})=>o.width===n).map(({at:o})=>o)))e.setColumnWidths(r,i-r+1,n)}function Tl(e){let{tab:t,sheet:n,rows:r}=e,i=Ye(
e);n.setTabColor(C[t].color),n.setFrozenRows(1),C[t].frozenColumns&&n.setFrozenColumns(C[t].frozenColumns),Gg(e,i),El(e,i.filter(({column:o})=>o.hidden)),n.getRange(1,1,r,i.length).setNumberFormat(
"@").setWrap(!0).setVerticalAlignment("top"),Rl(e,i.filter(({column:o})=>vt(o)!=="@"));for(let{column:o,choices:s,range:a}of Ol(e))a.setDataValidation(Sl(s,o.help));n.getRange(1,1,1,
i.length).setNotes([i.map(({column:o})=>o.help)]).setBackgrounds([i.map(({column:o})=>xl(o))]).setFontWeight("bold").setVerticalAlignment("middle")}function Cl(e){let t=[jg(e),Bg(e)].some(Boolean);
return[...Fg(e),...Kg(e),...t?[{key:"setup.looks",with:Xo(e)}]:[]]}var Yo="Sổ Tài Khoản: ";function Hg({tab:e,positions:t,rows:n}){let r=o=>Zt(Ye({tab:e,positions:t}).filter(({column:s}
)=>s.writer===o).map(({at:s})=>s)),i={name:"dòng tiêu đề",range:"1:1",open:[]};return e==="units"?[{name:"danh sách đơn vị",range:"",open:r("us").map(([o,s])=>Ve(n,o,s))}]:e==="accounts"?[i,...r(
"staff").map(([o,s])=>({name:`cột ${[...new Set([o,s])].map(ge).join("–")}, duyệt`,range:Ve(n,o,s),open:[]}))]:e==="log"?[i]:[{name:`thẻ ${C[e].title}`,range:"",open:[]}]}var Al=e=>e.getA1Notation(),
Nl=e=>e.getEditors().map(t=>t.getEmail().toLowerCase()),qg=(e,t,{staff:n,owner:r})=>e.name===t.name&&e.range===t.range&&JSON.stringify(e.open)===JSON.stringify(t.open)&&!e.warns&&n.every(
i=>e.editors.includes(i))&&e.editors.every(i=>i===r||n.includes(i)),pi=class{constructor(t){this.people=t}ensure(t){let n=Hg(t),r=t.made?[]:this.ours(t.sheet,n),i=(a,u)=>qg(a,u,this.people),o=
n.filter(a=>!r.some(u=>i(u,a))),s=r.filter(a=>!n.some(u=>i(a,u)));return s.forEach(({protection:a})=>a.remove()),o.forEach(a=>this.protect(t.sheet,a)),o.length||s.length?[{key:"setup.protection",with:
{tab:C[t.tab].title}}]:[]}ours(t,n){let{SHEET:r,RANGE:i}=SpreadsheetApp.ProtectionType,o=t.getProtections(r).map(a=>({protection:a,description:a.getDescription(),range:""})),s=t.getProtections(i).map(
a=>({protection:a,description:a.getDescription(),range:void 0}));return[...o,...s].flatMap(({protection:a,description:u,range:c})=>{if(u&&u.indexOf(Yo)!==0)return[];let l=c!=null?c:Al(a.getRange());
return!u&&!this.isLeftOver(a,l,n)?[]:[{protection:a,range:l,name:u.slice(Yo.length),open:l?[]:a.getUnprotectedRanges().map(Al),warns:a.isWarningOnly(),editors:Nl(a)}]})}isLeftOver(t,n,r){if(!n||
!r.some(o=>o.range===n))return!1;let i=Nl(t);return this.people.others.every(o=>i.includes(o))}protect(t,{name:n,range:r,open:i}){var c;let{staff:o,others:s,owner:a}=this.people,u=r?t.getRange(
r).protect():t.protect();u.setDescription(Yo+n),i.length&&u.setUnprotectedRanges(t.getRangeList(i).getRanges()),u.addEditors([...o,a].filter(Boolean)),s.length&&u.removeEditors([...s]),(c=
this.domain)!=null||(this.domain=u.canDomainEdit()),this.domain&&u.setDomainEdit(!1)}};function Ll(e,t){let n=Object.values(de),r=e.rows.every(s=>!s.label.trim()),i=n.filter(({label:s})=>!e.rows.some(
a=>a.label.trim()===s));e.append(i.map(({label:s,initial:a,help:u})=>({label:s,value:s===de.staff.label?t():a,help:u})));let o=e.rows.flatMap((s,a)=>{let u=n.find(({label:c})=>c===s.label.trim());
return u&&u.help!==s.help?[{index:a,cells:{help:u.help}}]:[]});return e.putTyped(o),r?[]:i.map(({label:s})=>({key:"setup.setting",with:{label:s}}))}var xt=Object.keys(C);function Wg(e){
return e.getSheets().map(t=>({sheet:t,id:t.getSheetId(),name:t.getName(),made:!1}))}var Jo=class{constructor(t,n){this.book=t;this.known=n}find(t,n){var s;let{title:r}=C[t],i=n===void 0?null:
this.book.getSheetById(n);if(i){let a=i.getName();return{found:{sheet:i,id:n,name:a,made:!1},did:a===r?[]:[{key:"setup.tabKept",with:{tab:r,name:a}}]}}let o=this.present().find(({name:a,id:u}
)=>a===r&&!this.known.has(u));return o?{found:o,did:n===void 0?[]:[{key:"setup.tabKept",with:{tab:r,name:r}}]}:{found:(s=this.blankFirst(r))!=null?s:this.make(r),did:[{key:n===void 0?"setup.tabMade":
"setup.tabRemade",with:{tab:r}}]}}present(){var t;return(t=this.others)!=null?t:this.others=Wg(this.book)}blankFirst(t){let[n,...r]=this.present();if(!(!n||r.length||this.known.has(n.id)||
n.sheet.getLastRow()>0))return n.sheet.setName(t),Object.assign(n,{name:t,made:!0})}make(t){let n=this.book.insertSheet(t,this.present().length),r={sheet:n,id:n.getSheetId(),name:t,made:!0};
return this.present().push(r),r}};function Pl(e,t){let n=new Set(Object.values(t)),r=new Jo(e,n),i={},o=[];for(let s of xt){let{found:a,did:u}=r.find(s,t[s]);n.add(a.id),i[s]=a,o.push(...u)}return{
found:i,did:o}}var Vg=[{number:1,why:"The first layout: every tab starts with its headings frozen.",run:e=>{for(let t of Object.values(e))t.getFrozenRows()===0&&t.setFrozenRows(1)}}];function Il(e,t,
n){for(let r of Vg)r.number<=e||(r.run(t),n(r.number))}var _l="Asia/Ho_Chi_Minh",Dl="vi_VN";function zg(e){let t=[];return e.getSpreadsheetTimeZone()!==_l&&(e.setSpreadsheetTimeZone(_l),t.push({key:
"setup.zone"})),e.getSpreadsheetLocale()!==Dl&&(e.setSpreadsheetLocale(Dl),t.push({key:"setup.locale"})),t}var Xg=xt.filter(e=>Object.keys(j(e)).length>0);function Yg(e,t){let{open:n,did:r}=wl(e,t);
return n.isNew?(Tl(n),Vo(n),zo(n),{open:n,did:[]}):{open:n,did:[...r,...Cl(n),...Vo(n)]}}var Jg=e=>e.map(t=>t.getEmail().toLowerCase());function Zg(e){var t,n;try{return(n=(t=e.getOwner())==null?
void 0:t.getEmail().toLowerCase())!=null?n:""}catch{return""}}function Qg(e,t,n,r,i){let o=Jg(e.getEditors()).filter(a=>a!==i),s=new pi({staff:o.filter(a=>r.includes(a)),others:o.filter(
a=>!r.includes(a)),owner:i});return xt.flatMap(a=>{var u,c,l,f;return s.ensure({tab:a,...t[a],rows:(c=(u=n.get(a))==null?void 0:u.rows)!=null?c:0,positions:(f=(l=n.get(a))==null?void 0:
l.positions)!=null?f:new Map})})}function ey(e,t,n,r){var l;let i=Object.fromEntries(xt.map(f=>[f,t[f].id])),s=(f=>({version:f,spreadsheetId:e.getId(),tabs:i,owner:r}))((l=n==null?void 0:
n.version)!=null?l:0),a=n&&{version:n.version,spreadsheetId:n.spreadsheetId,tabs:n.tabs,owner:n.owner},u=JSON.stringify(a)===JSON.stringify(s),c=Object.fromEntries(xt.filter(f=>!t[f].made).map(f=>[f,
t[f].sheet]));Il(s.version,c,f=>{Ko({...s,version:f}),u=!0}),u||Ko(s)}function Ml(e){var c;let t=Xe(),n=Zg(e),r=zg(e),{found:i,did:o}=Pl(e,(c=t==null?void 0:t.tabs)!=null?c:{});r.push(...o),
i.summary.made&&i.summary.sheet.setFrozenRows(1);let s=new Map;for(let l of Xg){let f=Yg(l,i[l]);s.set(l,f.open),r.push(...f.did)}let a=new J({book:e});for(let l of xt)a.edits(l,i[l].sheet);r.push(
...Ll(a.table("settings"),()=>Session.getActiveUser().getEmail().toLowerCase()||n)),ey(e,i,t,n);let u=a.table("units");return r.push(...ei(i.summary.sheet,i.units.name,s.get("units").positions,
u.rows)),(t==null?void 0:t.groups)!==Dn(u.rows)&&oi(Dn(u.rows)),a.compileSettings(),r.push(...Qg(e,i,s,a.settings().staff,n)),me(a,!0),SpreadsheetApp.flush(),{first:!t||t.version===0,did:r}}var ty=(
)=>Date.now().toString(36).slice(-6).toUpperCase();function Zo(e,t){var i,o;let n=t,r=String((i=n==null?void 0:n.stack)!=null?i:"").split(`\n`).filter(s=>/^\s+at \S/.test(s)).slice(0,5).map(s=>s.trim(
));console.error(`ref ${e}: ${String((o=n==null?void 0:n.name)!=null?o:"Error")} ${r.join(" | ")}`)}function di(e){if(e instanceof L)return e.problem;let t=ty();return Zo(t,e),{key:
"workbook.unexpected",with:{ref:t}}}var mi=(e,t=Ho)=>{let n=SpreadsheetApp.getUi();n.alert(t,e,n.ButtonSet.OK)};function Qo(e){try{let t=ci(),n=t?e(new J({who:nn(t)})):[{key:"who.nobody"}];n!=null&&
n.length&&mi(n.map(h).join(`\n`))}catch(t){mi(h(di(t)))}}function $l(e){Qo(t=>{let n=dl(e,t.remembered()),{caption:r,where:i}=fl[e],o=SpreadsheetApp.getUi();i==="sidebar"?o.showSidebar(n.setTitle(r)):
o.showModalDialog(n.setWidth(i.width).setHeight(i.height),r)})}function Fl(){Qo(e=>{let t=ul(e);t.ok||mi(t.problems.map(({sentence:n})=>n).join(`\n`))})}function Ul(){Qo(e=>{if(Xe()&&e.visitor(
).is!=="staff")return[{key:"who.staffOnly"}];let t=en();if(!t)return[{key:"workbook.busy"}];let{first:n,did:r}=Ml(e.spreadsheet());t.releaseLock();let i=r.map(h);return mi(n?h({key:"setup.first"}):
i.length?i.join(`\n`):h({key:"setup.nothing"}),"Thiết lập, sửa lại sổ"),[]})}var ny=(...e)=>e.filter(([t])=>t).map(([,t])=>t);function es({runner:e,since:t,lastRun:n,trouble:r},i,o){let s=a=>a!==""&&
W(B(a),o)>1;if(!(!e||!i))return r?{key:"health.trouble",with:{trouble:r}}:!n||n< t?s(t)?{key:"health.never",with:{since:ne(t)}}:void 0:s(n)?{key:"health.gap",with:{last:ne(n)}}:void 0}function Kl({
office:e,post:t,remembered:n,state:r}){let{runner:i}=n;if(!i||!r.settings.lettersOn)return[];let o=i===I(e.visitor());return o&&!t.hasTrigger()?[{key:"health.noTrigger"}]:ry(es(n,!0,e.today))?[o?{key:
"health.stalled"}:{key:"health.stalledOther",with:{email:i}}]:[]}var ry=e=>e!==void 0&&e.key!=="health.trouble";function jl({office:e,remembered:{runner:t,hour:n},state:{settings:r}}){if(!t||
!r.lettersOn||n===r.sendHour)return;let i={set:String(r.sendHour),runs:String(n)};return t===I(e.visitor())?{key:"health.hour",with:i}:{key:"health.hourOther",with:{...i,email:t}}}function iy({
remembered:{runner:e},state:t}){return[[e!=="",{key:"health.runner",with:{email:e}}],[e==="",{key:"health.noRunner"}],[e!==""&&!t.settings.lettersOn,{key:"health.paused"}]]}function oy({office:e,
remembered:t,state:n}){let{runner:r,hour:i,lastRun:o,did:s,trouble:a}=t,u=Po(e.now,i,o);return[[o!=="",{key:"health.lastRun",with:{at:ne(o),did:s}}],[o==="",{key:"health.noRun"}],[a!=="",{key:
"health.trouble",with:{trouble:a}}],[r!==""&&n.settings.lettersOn,{key:"health.nextRun",with:{day:ae(B(u)),hour:String(i)}}],[Pn(t,e.now),{key:"health.sending"}]]}function Bl(e){let{post:t,state:n,
quota:r}=e,i=t.zones(),o=c=>[...n.register.values()].filter(l=>l.state===c).length,s=o("held"),a=o("unknown"),u=o("failed");return ny(...iy(e),...oy(e),[!0,{key:"health.quota",with:{left:r}}],[
i.script!==i.book,{key:"letter.zones",with:i}],[s>0,{key:"health.held",with:{letters:s}}],[a>0,{key:"health.unknown",with:{letters:a}}],[u>0,{key:"health.failed",with:{letters:u}}])}function Gl(e){pl(
),sy(e==null?void 0:e.source)}function sy(e){try{let t=new J({book:e});t.compileSettings(),se(t,()=>me(t,t.mayWrite("accounts","review"))),ay(t,e)}catch(t){t instanceof L&&
t.problem.key!=="workbook.notSetUp"?e==null||e.toast(h(t.problem),"Sổ Tài Khoản",30):t instanceof L||Zo("onOpen",t)}}function ay(e,t){var r;let n=es((r=e.remembered().post)!=null?r:kt,e.settings(
).lettersOn,e.today);n&&e.mayWrite("settings","value")&&(t==null||t.toast(h(n),"Sổ Tài Khoản",30))}var Re,uy={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};function Hl(e){var t,
n,r;return!e&&!Re?uy:{lang:(t=e==null?void 0:e.lang)!=null?t:Re==null?void 0:Re.lang,message:e==null?void 0:e.message,abortEarly:(n=e==null?void 0:e.abortEarly)!=null?n:Re==null?void 0:Re.abortEarly,
abortPipeEarly:(r=e==null?void 0:e.abortPipeEarly)!=null?r:Re==null?void 0:Re.abortPipeEarly}}var ts;function cy(e){return ts==null?void 0:ts.get(e)}var ns;function ly(e){return ns==null?void 0:
ns.get(e)}var rs;function fy(e,t){var n;return(n=rs==null?void 0:rs.get(e))==null?void 0:n.get(t)}function py(e){var n,r,i;let t=typeof e;return t==="string"?`"${e}"`:t==="number"||t==="bigint"||
t==="boolean"?`${e}`:t==="object"||t==="function"?(i=e&&((r=(n=Object.getPrototypeOf(e))==null?void 0:n.constructor)==null?void 0:r.name))!=null?i:"null":t}function Rt(e,t,n,r,i){var f,p,m,d,b,E,et,
Me;let o=i&&"input"in i?i.input:n.value,s=(p=(f=i==null?void 0:i.expected)!=null?f:e.expects)!=null?p:null,a=(m=i==null?void 0:i.received)!=null?m:py(o),u={kind:e.kind,type:e.type,input:o,expected:s,
received:a,message:`Invalid ${t}: ${s?`Expected ${s} but r`:"R"}eceived ${a}`,requirement:e.requirement,path:i==null?void 0:i.path,issues:i==null?void 0:i.issues,lang:r.lang,abortEarly:r.abortEarly,
abortPipeEarly:r.abortPipeEarly},c=e.kind==="schema",l=(Me=(et=(E=(b=(d=i==null?void 0:i.message)!=null?d:e.message)!=null?b:fy(e.reference,u.lang))!=null?E:c?ly(u.lang):null)!=null?et:
r.message)!=null?Me:cy(u.lang);l!==void 0&&(u.message=typeof l=="function"?l(u):l),c&&(n.typed=!1),n.issues?n.issues.push(u):n.issues=[u]}function on(e){return e["~standard"]={version:1,vendor:
"valibot",validate:t=>e["~run"]({value:t},Hl())},e}var dy=class extends Error{constructor(e){super(e[0].message),this.name="ValiError",this.issues=e}};function hi(e,t){return{kind:"validation",type:
"max_length",reference:hi,async:!1,expects:`<=${e}`,requirement:e,message:t,"~run"(n,r){return n.typed&&n.value.length>this.requirement&&Rt(this,"length",n,r,{received:`${n.value.length}`}),n}}}
function is(e,t){return{kind:"validation",type:"regex",reference:is,async:!1,expects:`${e}`,requirement:e,message:t,"~run"(n,r){return n.typed&&!this.requirement.test(n.value)&&Rt(this,"format",n,r),
n}}}function my(e,t,n){return typeof e.fallback=="function"?e.fallback(t,n):e.fallback}function ql(e,t,n){return typeof e.default=="function"?e.default(t,n):e.default}function os(e,t){return on({kind:
"schema",type:"array",reference:os,expects:"Array",async:!1,item:e,message:t,"~run"(n,r){var o;let i=n.value;if(Array.isArray(i)){n.typed=!0,n.value=[];for(let s=0;s< i.length;s++){let a=i[s],u=
this.item["~run"]({value:a},r);if(u.issues){let c={type:"array",origin:"value",input:i,key:s,value:a};for(let l of u.issues)l.path?l.path.unshift(c):l.path=[c],(o=n.issues)==null||o.push(l);if(
n.issues||(n.issues=u.issues),r.abortEarly){n.typed=!1;break}}u.typed||(n.typed=!1),n.value.push(u.value)}}else Rt(this,"type",n,r);return n}})}function Ot(e){return on({kind:"schema",type:"boolean",
reference:Ot,expects:"boolean",async:!1,message:e,"~run"(t,n){return typeof t.value=="boolean"?t.typed=!0:Rt(this,"type",t,n),t}})}function Z(e,t){return on({kind:"schema",type:"object",reference:Z,
expects:"Object",async:!1,entries:e,message:t,"~run"(n,r){var o;let i=n.value;if(i&&typeof i=="object"){n.typed=!0,n.value={};for(let s in this.entries){let a=this.entries[s];if(s in i||(
a.type==="exact_optional"||a.type==="optional"||a.type==="nullish")&&a.default!==void 0){let u=s in i?i[s]:ql(a),c=a["~run"]({value:u},r);if(c.issues){let l={type:"object",origin:"value",input:i,key:
s,value:u};for(let f of c.issues)f.path?f.path.unshift(l):f.path=[l],(o=n.issues)==null||o.push(f);if(n.issues||(n.issues=c.issues),r.abortEarly){n.typed=!1;break}}c.typed||(n.typed=!1),n.value[s]=
c.value}else if(a.fallback!==void 0)n.value[s]=my(a);else if(a.type!=="exact_optional"&&a.type!=="optional"&&a.type!=="nullish"&&(Rt(this,"key",n,r,{input:void 0,expected:`"${s}"`,path:[{type:
"object",origin:"key",input:i,key:s,value:i[s]}]}),r.abortEarly))break}}else Rt(this,"type",n,r);return n}})}function ss(e,t){return on({kind:"schema",type:"optional",reference:ss,expects:
`(${e.expects} | undefined)`,async:!1,wrapped:e,default:t,"~run"(n,r){return n.value===void 0&&(this.default!==void 0&&(n.value=ql(this,n,r)),n.value===void 0)?(n.typed=!0,n):this.wrapped["~run"](n,
r)}})}function gi(e){return on({kind:"schema",type:"string",reference:gi,expects:"string",async:!1,message:e,"~run"(t,n){return typeof t.value=="string"?t.typed=!0:Rt(this,"type",t,n),t}})}
function Wl(e,t,n){let r=e["~run"]({value:t},Hl(n));if(r.issues)throw new dy(r.issues);return r.value}function yi(...e){return on({...e[0],pipe:e,"~run"(t,n){for(let r of e)if(r.kind!=="metadata"){if(
t.issues&&(r.kind==="schema"||r.kind==="transformation")){t.typed=!1;break}(!t.issues||!n.abortEarly&&!n.abortPipeEarly)&&(t=r["~run"](t,n))}return t}})}function Vl(e,{unit:t,draft:n}){
return e.drafts.keep(t,n),N({})}function zl(e,{unit:t}){return e.drafts.drop(t),N({})}var Xl=["code","name","kind","parent","email","phone","required","extendedTo","note"],gy={code:["ma don vi",
"unit code","unit_code","code"],name:["ten","don vi","unit name","unit_name","name"],kind:["loai don vi","kind"],parent:["don vi cap tren","truc thuoc","parent"],email:["email","e-mail","thu dien tu",
"dia chi email"],phone:["dien thoai","so dien thoai","sdt","phone"],required:["bat buoc","required"],extendedTo:["gia han"],note:["note"]};function yy(e){var l,f,p,m,d;let t=e.replace(/^\uFEFF/,""),n=
(l=t.split(/[\r\n]/).find(b=>b.trim()))!=null?l:"",r=n.indexOf("\u0009")>=0?"\u0009":((p=(f=n.match(/;/g))==null?void 0:f.length)!=null?p:0)>((d=(m=n.match(/,/g))==null?void 0:m.length)!=null?d:0)?
";":",",i=[],o=[],s="",a=!1,u=()=>{o.push(s),s=""},c=()=>{u(),i.push(o),o=[]};for(let b=0;b< t.length;b+=1){let E=t[b];a?E!=='"'?s+=E:t[b+1]==='"'?(s+='"',b+=1):a=!1:E==='"'&&s===""?a=!0:E===r?u():
E===`\n`?c():E!=="\r"&&(s+=E)}return(s||o.length)&&c(),i}var by=e=>{let t=O(k(e));return Xl.find(n=>O(ue[n].heading)===t||gy[n].includes(t))};function as(e){let[t={cells:[]},...n]=yy(e).map((a,u)=>({
line:u+1,cells:a})).filter(({cells:a})=>a.some(u=>u.trim())),r=new Map;t.cells.forEach((a,u)=>{let c=by(a);c&&!r.has(c)&&r.set(c,u)});let i=["code","name"].filter(a=>!r.has(a)).map(a=>ue[a].heading),
o=[];return{lines:n.map(({line:a,cells:u})=>{var l;let c=Object.fromEntries(Xl.map(f=>[f,k(r.has(f)?u[r.get(f)]:"")]));for(let f of["name","kind","parent","note"]){let p=c[f]?Ct(u[r.get(f)]):void 0;
p&&o.push({line:a,from:c[f],to:p.text})}return c.required&&(c.required=O(c.required)===O(K.no)?K.no:O(c.required)===O(K.yes)?K.yes:c.required),c.extendedTo&&(c.extendedTo=(l=Se(c.extendedTo))!=null?l:
c.extendedTo),{line:a,unit:c}}),has:[...r.keys()],missingColumns:i,offers:o}}function us(e,t){let n={added:[],changed:[],same:0,rejected:[]},r=new Map;t.forEach((s,a)=>{s.code.trim()&&r.set(
s.code.trim(),a)});let i=new Map;for(let{line:s,unit:a}of e.lines)a.code&&!i.has(a.code)&&i.set(a.code,s);let o=Mr([...e.lines.map(({unit:s})=>s),...t.filter(s=>!i.has(s.code.trim()))]);
return e.lines.forEach(({line:s,unit:a},u)=>{let c=o[u].filter(({field:d,sentence:b})=>d!==ue.phone.heading&&b!==h({key:"roster.codeTwice",with:{code:a.code}})).map(({field:d,sentence:b}
)=>`${d}: ${b}`),l=i.get(a.code);if(l!==void 0&&l!==s&&c.push(h({key:"roster.repeatedInPaste",with:{code:a.code,line:l}})),c.length){n.rejected.push({line:s,text:[a.code,a.name].filter(Boolean).join(
" · ")||"(trống)",why:c});return}let f=r.get(a.code);if(f===void 0){n.added.push({line:s,unit:a});return}let p=e.has.filter(d=>d!=="code"&&a[d]!==t[f][d]);if(p.length===0){n.same+=1;return}let m=
Object.fromEntries(e.has.map(d=>[d,a[d]]));n.changed.push({line:s,index:f,unit:m,code:a.code,name:a.name,columns:p.map(d=>ue[d].heading)})}),n}var vy=2e4;function Yl(e){return e.lines.length===0?[Q({
key:"roster.empty"})]:e.lines.length>vy?[Q({key:"roster.tooLong"})]:e.missingColumns.map(t=>Q({key:"roster.needColumn",with:{column:t}}))}function Jl(e,{text:t}){if(e.visitor().is!=="staff")return v({
key:"who.staffOnly"});let n=as(t),r=Yl(n);if(r.length)return fe(r);let i=us(n,e.table("units").rows);return N({added:i.added.map(({line:o,unit:s})=>({line:o,code:s.code,name:s.name})),changed:
i.changed.map(({line:o,code:s,name:a,columns:u})=>({line:o,code:s,name:a,columns:u})),same:i.same,rejected:i.rejected,offers:n.offers,missingColumns:[]})}function ky(e,t){
t.added.length+t.changed.length&&e.log([{what:`Nhập danh sách đơn vị: thêm ${t.added.length}, sửa ${t.changed.length}, từ chối ${t.rejected.length}`}]),e.putTyped("units",t.changed.map(({index:n,unit:
r})=>({index:n,cells:r}))),e.append("units",t.added.map(({unit:n})=>({...n}))),e.makeRoom("accounts",e.table("units").rows.length*2),me(e,!0)}function Zl(e,{text:t}){var i;if(e.visitor(
).is!=="staff")return v({key:"who.staffOnly"});let n=as(t),r=Yl(n);return r.length?fe(r):(i=se(e,()=>{let o=us(n,e.table("units").rows);return ky(e,o),N({added:o.added.length,changed:o.changed.length,
rejected:o.rejected.length})}))!=null?i:v({key:"workbook.busy"})}var wy=400;function Ql(e,t,n,r,i=r){let o=zn(e.settings),s=Ft(e),a=e.deadline.dueBefore?Xn(e.deadline,"",e.settings,o).last:"",u={days:
[],quotaPerDay:r,last:a,unreached:0,dropped:0,finishes:!0},c=[],l=Math.min(wy,W(t,n>a?n:a));for(let f=0;f<=l;f+=1){let p=D(t,f);if(o.sends(p)){let{line:m,held:d}=xy(e,s,p,f===0?i:r,c,u);c=d,p<=n&&(
m.recipients||m.held)&&u.days.push(m)}a&&e.settings.lettersFrom&&(p===a||!f&&a< p)&&(u.unreached=Ry(e,s,p))}return u.finishes=u.unreached===0&&u.dropped===0,u}function xy(e,t,n,r,i,o){let s=st(e,n,t);
o.dropped+=i.filter(f=>!s.wanted.has(f)).length;let{go:a,held:u,recipients:c}=at(s.letters,r,e.settings.quotaReserve),l={};for(let f of a)l[f.kind]=(l[f.kind]||0)+1,t.assume(f,n);return{line:{day:n,
counts:l,recipients:c,held:u.length},held:u.map(({key:f})=>f)}}var Ry=({units:e},t,n)=>e.filter(r=>{var i;return A(r)&&le(r.emails).length&&!((i=t.of(ot(r.code)))!=null&&i.last)&&r.extendedTo<=n}
).length;function ef({counts:e,held:t}){return[sr.filter(r=>e[r]).map(r=>`${e[r]} ${S(r).label.toLowerCase()}`).join(", "),t?`${t} thư chờ hôm sau`:""].filter(Boolean).join("; ")}var cs=e=>({key:
"setting.empty",with:{label:e}});function nf({state:e,today:t,forecast:n,zones:r,me:i,runner:o,takesOver:s}){let{deadline:a,settings:u,staff:c,contact:l}=e,{unreached:f,dropped:p,quotaPerDay:m}=n,d=_(
n.last),b=u.testTo.join(", "),E=fr(u),et=!!a.dueBefore&&!!u.lettersFrom&&!E,Me=et&&(u.lettersFrom>n.last||t>n.last),un=e.units.filter(cn=>A(cn)&&!le(cn.emails).length).length;return{refuse:tf([
!a.dueBefore,cs("Hạn nộp (trước ngày)")],[!u.lettersFrom,cs("Gửi thư từ ngày")],[!le(c).length,ji],[E,{key:"letter.testAddress",with:{text:b}}],[r.script!==r.book,{key:"letter.zones",with:r}],[!!o&&
o.toLowerCase()!==i.toLowerCase()&&!s,{key:"letter.otherRunner",with:{email:o}}],[et&&!Me&&f>0,{key:"letter.cannotFinish",with:{units:f,quota:m,last:d}}]),warn:tf([Me,{key:"letter.startLate",with:{
last:d}}],[p>0&&!f,{key:"letter.tight",with:{letters:p,quota:m}}],[un>0,{key:"letter.unreachable",with:{units:un}}],[!!b&&!E,{key:"letter.testMode",with:{to:b}}],[!l.trim(),cs(
"Liên hệ khi cần hỗ trợ")])}}var tf=(...e)=>e.filter(([t])=>t).map(([,t])=>t);var of=21,rf=100,Oy=400;function Oe(e,t,n){return e.visitor().is==="staff"?n(Fn(e,t)):v({key:"who.staffOnly"})}
function Fn(e,t){let n=t.quota();return{office:e,post:t,quota:n,remembered:t.post(),state:qr(e,t,void 0,n)}}var ls=e=>e>rf?Oy:rf;function fs({office:e,state:t,quota:n}){let r=Ft(t),i=[];for(let o=0;
o<=of;o+=1){let s=D(e.today,o),{go:a,held:u}=at(st(t,s,r).letters,Math.min(o===0?n:1/0,ls(n)),t.settings.quotaReserve);a.forEach(c=>r.assume(c,s)),(a.length||u.length)&&i.push({day:s,go:a,held:
u.length})}return i}var sn=(e,t)=>{var n;return(n=st(e.state,e.office.today).letters.find(r=>r.key===t))!=null?n:fs(e).flatMap(({go:r})=>r).find(r=>r.key===t)};function bi({office:e,post:t,remembered:
n,state:r,quota:i},o){let s=Wr(e.compileSettings(),e.settings()),a=Ql(r,e.today,D(e.today,of),ls(i),Math.min(i,ls(i))),{refuse:u,warn:c}=nf({state:r,today:e.today,forecast:a,zones:t.zones(),me:I(
e.visitor()),runner:n.runner,takesOver:o});return{refuse:[...s,...u],warn:c}}var sf=60,Sy=40,ps=(e,t)=>{var n,r,i;return{key:e.key,kind:S(e.kind).label,unit:(n=e.unit)!=null?n:"",name:(i=(r=
e.about.unit)==null?void 0:r.name)!=null?i:t.department,to:e.to.join(", ")}};function Ey({day:e,go:t,held:n},r){var o;let i={};for(let{kind:s}of t)i[s]=((o=i[s])!=null?o:0)+1;return{day:e,words:ae(e),
counts:ef({day:e,held:n,recipients:0,counts:i}),letters:t.slice(0,sf).map(s=>ps(s,r)),more:Math.max(0,t.length-sf)}}function Ty({office:e,state:{units:t}}){let n=new Map(t.map(({code:i,name:o})=>[
i.trim(),o])),r=e.table("letters").rows.filter(({key:i})=>i).map((i,o)=>({row:i,i:o})).sort((i,o)=>i.row.at< o.row.at?1:i.row.at>o.row.at?-1:o.i-i.i).map(({row:{key:i,kind:o,unit:s,to:a,subject:u,
state:c,at:l,why:f}})=>{var p;return{key:i,kind:o,unit:s,name:(p=n.get(s.trim()))!=null?p:"",to:a,subject:u,state:c,at:ne(l),why:f}});return{unknown:r.filter(({state:i})=>i===P.unknown),recent:
r.slice(0,Sy)}}function vi(e){let{office:t,remembered:{runner:n},state:r}=e,{refuse:i,warn:o}=bi(e,!1),s=jl(e);return{on:r.settings.lettersOn&&n!=="",runner:n,me:I(t.visitor()),testTo:
r.settings.testTo.join(", "),stopped:Kl(e).map(h),refuse:i.map(h),warn:[...o,...s?[s]:[]].map(h),health:Bl(e).map(h),days:fs(e).map(a=>Ey(a,r)),...Ty(e)}}var ds=(e,t,{key:n})=>Oe(e,t,r=>{var c;let i=
sn(r,n),o=I(e.visitor());if(!i||!o)return v({key:"letter.gone"});if(r.quota<1)return v({key:"letter.noQuota"});let s={...i,to:[o],about:{...i.about,insteadOf:(c=i.about.insteadOf)!=null?c:i.to}},{
senderName:a,replyTo:u}=r.state.settings;try{t.send({to:[o],...Jt(s,r.state),senderName:a||r.state.department,replyTo:u})}catch{return v({key:"letter.notSent",with:{to:o}})}return N({to:o})}),ms=(e,t,
{key:n})=>Oe(e,t,r=>{var s;let i=sn(r,n);if(!i)return v({key:Pn(r.remembered,e.now)?"letter.busy":"letter.gone"});let o={...i,about:{...i.about,today:e.today}};try{let a=zr(e,t,(u,{register:c})=>{
var l;return Ue((l=c.get(n))==null?void 0:l.state)?[]:[o]},`${In}: ${I(e.visitor())}`);return a?a.held?v((s=a.stopped)!=null?s:{key:"letter.noQuota"}):!a.sent&&!a.failed&&!a.unknown?v({key:
"letter.gone"}):(e.log([{what:"Gửi sớm một thư",unit:i.unit}]),N({did:a.did})):v({key:"letter.busy"})}catch(a){if(a instanceof We)return v({key:"workbook.busy"});throw a}});function af({office:e,post:
t},n,r,i,o){let s=`${i.why}: ${I(e.visitor())}`,a=t.alone(e,()=>{let{rows:u}=e.table("letters"),c=Ln(u).get(n);return c===void 0&&!o?v({key:"letter.gone"}):r(c===void 0?void 0:$t(u[c].state))?(qe(e,
new Map([[n,{...o&&c===void 0?he(o,"planned",e.now):{},...i,why:s,at:e.now}]])),N({})):v({key:"letter.settled"})});return a?a.value:v({key:"workbook.busy"})}var hs=(e,t,{key:n})=>Oe(e,t,r=>af(r,n,
i=>!Ue(i),{state:P.skipped,why:"Cán bộ chọn bỏ qua"},sn(r,n))),gs=(e,t,{key:n,wasSent:r})=>Oe(e,t,i=>af(i,n,o=>o==="unknown",r?{state:P.sent,why:"Cán bộ xác nhận đã gửi"}:{state:P.lapsed,why:
"Cán bộ xác nhận chưa gửi"}));function Cy({office:e,post:t,remembered:n,state:r},i,o){var a;let s=t.alone(e,()=>{let u=e.table("settings").rows.findIndex(c=>c.label.trim()===de.lettersOn.label);
return u<0?!1:(e.putTyped("settings",[{index:u,cells:{value:i?"Có":"Không"}}]),i?t.setRunner({runner:o,hour:r.settings.sendHour,since:e.now}):n.runner===o&&t.setRunner({runner:"",hour:0,since:""}),
!0)});return(a=s==null?void 0:s.value)!=null?a:!1}var ys=(e,t,{on:n,takeOver:r})=>Oe(e,t,i=>{let o=n?bi(i,r).refuse:[];if(o.length)return fe(o.map(a=>Q(a)));let s=t.me();return n&&t.setTrigger(
i.state.settings.sendHour),Cy(i,n,s)?(!n&&i.remembered.runner===s&&t.setTrigger(void 0),e.compileSettings(),e.log([{what:n?"Bật gửi thư tự động":"Tắt gửi thư tự động"}]),N(vi(Fn(e,t)))):v({key:
"workbook.busy"})});function Ay({office:e,post:t,remembered:{runner:n,hour:r,since:i},state:{settings:o}}){if(!o.lettersOn||r===o.sendHour||n===""||n!==I(e.visitor())||n!==t.me()||!t.hasTrigger(
))return!1;try{return t.setTrigger(o.sendHour),t.setRunner({runner:n,hour:o.sendHour,since:i}),!0}catch{return!1}}var uf=(e,t)=>Oe(e,t,n=>{let r=!!n.remembered.inFlight;return r&&Rc(e,t),N(vi(Ay(n)||
r?Fn(e,t):n))}),cf=(e,t,{key:n})=>Oe(e,t,r=>{let i=sn(r,n);if(!i)return v({key:"letter.gone"});let{subject:o,html:s,text:a,attachments:u}=Jt(i,r.state);return N({...ps(i,r.state),subject:o,html:s,
text:a,zalo:mc(i,r.state),attachments:u.map(({name:c})=>c)})});var ki=e=>jt(e);function Ny(e){let t={row:e.rowId},n=Ke(e),r=[];n==="returned"&&r.push({key:"account.returned",sentence:Bt(e.comment),
...t});for(let i of dt(e).findings)i.level==="fault"&&r.push({key:i.problem.key,sentence:Te(i.problem),field:i.field,...t});return n==="changed"&&r.push({key:"remark",sentence:
`Đã đổi sau lần duyệt: ${ut(e.approved,e).join(", ")}. Cán bộ tỉnh sẽ duyệt lại.`,...t}),r}var bs=(e,t)=>e.rowId||`~${t}`;function Un(e,t){let n=Object.fromEntries(M.map(i=>[i,e[i]])),r=oe(e);return{
rowId:bs(e,t),version:ki(e),fields:n,stopped:r,says:r?[]:Ny(e),review:Ke(e),comment:e.comment}}var wi=(e,t,n)=>Et({dueBefore:t.dueBefore,graceUntil:t.graceUntil,extendedTo:e==null?void 0:e.extendedTo}
,n),an=(e,t)=>e.flatMap((n,r)=>n.unit.trim()===t&&M.some(i=>n[i])?[{row:n,index:r}]:[]);var lf=({code:e,name:t})=>({code:e.trim(),name:t});function ff(e,t){var d;let n=e.visitor(),r=e.settings(),i=
e.table("units").rows,o=si(n,i),s=(d=t.unit)!=null?d:o.length===1?o[0].code.trim():void 0;if(s!==void 0){let b=ui(s,n,i,r);if(!b.may)return v(b.why)}let a=ai(n,r);if(s===void 0&&o.length===0&&
!a)return v(Bo(n,r));let u=i.find(b=>b.code.trim()===s),{guidance:c,federation:l,department:f,contact:p,notice:m}=r;return N({who:{email:I(n),isStaff:n.is==="staff"},unit:u&&{...lf(u),status:u.status,
timeliness:u.timeliness},yourUnits:o.map(lf),mayChoose:a,rows:u?an(e.table("accounts").rows,u.code.trim()).map(({row:b,index:E})=>Un(b,E)):[],deadline:wi(u,r,e.today),guidance:c,federation:l,
department:f,contact:p,notice:m,draft:u?e.drafts.get(u.code.trim()):""})}function pf(e){let t=e.visitor(),n=e.table("units").rows,r=si(t,n),i=ai(t,e.settings())?n:r;return N({units:i.filter(
o=>o.code&&o.name).map(o=>[o.code.trim(),o.name])})}var Ly=(e,t)=>({...Ti(re),unit:e,usage:G.active,rowId:t}),Py=(e,t)=>M.every(n=>e[n]===t[n])&&oe(e)===oe(t);function Iy(e,t){let n=t.stopped&&e.kind?
Object.fromEntries(M.map(r=>[r,e[r]])):dt(t.fields).values;return{...e,...n,usage:t.stopped?G.stopped:G.active}}function _y(e,t,n){let r=n.findIndex((a,u)=>bs(a,u)===e.rowId),i=r<0?void 0:n[r];if(i&&
i.unit.trim()!==t)return Q({key:"who.notYours"},{row:e.rowId});if(!i&&e.version!=="")return Q({key:"form.rowGone"},{row:e.rowId});let o=Iy(i!=null?i:Ly(t,e.rowId),e);if(!i)return{sent:e,after:o,what:
"added"};let s=Py(i,o)?"same":oe(o)&&!oe(i)?"stopped":"changed";return{sent:e,index:r,before:i,after:o,what:s}}var Dy=e=>e.flatMap(({before:t,index:n,sent:r,what:i})=>t&&i!=="same"&&ki(t)!==r.version?
[Un(t,n)]:[]);function My(e){return e.filter(({sent:t,what:n})=>!t.stopped&&n!=="same").flatMap(({sent:t})=>dt(t.fields).findings.filter(n=>n.level==="fault").map(n=>({key:n.problem.key,sentence:Te(
n.problem),row:t.rowId,field:n.field,suggest:n.suggest})))}function $y(e,t,n){let r=e.some(({after:o})=>!oe(o)&&o.kind!==w.none),i=new Set(e.map(({index:o})=>o));return r?an(n,t).filter(({row:o,index:
s})=>o.kind===w.none&&!oe(o)&&!i.has(s)).map(({row:o,index:s})=>({sent:{rowId:o.rowId,version:ki(o),fields:o,stopped:!0},index:s,before:o,after:{...o,usage:G.stopped},what:"stopped"})):[]}function Fy(
e,t,n){let r=new Map(e.map(s=>[s.index,s.after])),i=[...an(n,t).map(({row:s,index:a})=>{var u;return(u=r.get(a))!=null?u:s}),...e.filter(s=>s.index===void 0).map(s=>s.after)].filter(s=>!oe(s)),o=
i.filter(s=>s.kind===w.none);return o.length===0||o.length===i.length?[]:o.map(s=>Q({key:"account.noneWithAccounts"},{row:s.rowId,field:"kind"}))}var Uy=e=>e.some(({what:t,after:n})=>(t==="added"||
t==="changed")&&n.kind!==w.none&&!oe(n));function Ky(e,t,n){let r=Dy(t);if(r.length)return fe(r.map(o=>Q({key:"form.conflict"},{row:o.rowId})),r);let i=[...My(t),...Fy(t,e.unit,n)];return Uy(t)&&
!e.consent&&i.push(Q({key:"form.consent"},{field:"consent"})),i.length?fe(i):void 0}var jy=e=>[...new Set(e.flatMap(({before:t,after:n})=>[...M.filter(r=>{var i;return((i=t==null?void 0:t[r])!=null?i:
"")!==n[r]}).map(z),...t&&t.usage!==n.usage?[z("usage")]:[]]))],df=e=>Object.fromEntries(Ps.map(t=>[t,e[t]]));function By(e,t,n,r){let i=e.visitor(),o=I(i),s=e.table("accounts");for(let{after:c,what:
l}of t){let f=l!=="stopped"&&c.kind!==w.none&&n.consent;Object.assign(c,{updated:e.now,by:o,source:"Biểu mẫu"},f?{consent:`${o||"Người dùng biểu mẫu"}, ${ne(e.now)}`}:{})}let a=s.rows.slice(),u=
t.filter(c=>c.index===void 0);e.log([{what:r?"Gửi biểu mẫu (email chưa có trong danh sách, tự chọn đơn vị)":"Gửi biểu mẫu",unit:n.unit,rowId:t.map(({after:c})=>c.rowId).join(", "),columns:jy(t)}]);
for(let c of t)c.index!==void 0&&(a[c.index]=c.after);No(e,{accounts:[...a,...u.map(c=>c.after)],units:[n.unit],typed:t.filter(c=>c.index!==void 0).map(c=>({index:c.index,cells:df(c.after)})),added:
u.map(c=>df(c.after))}),i.is==="staff"&&e.putOwn("accounts",t.filter(({before:c})=>(c==null?void 0:c.review)===U.passed).map(({index:c})=>({index:c,cells:{review:""}})))}function Gy(e,t,n){let r=
e.table("units").rows.find(o=>o.code.trim()===t.unit),i=e.settings();return{unit:{code:r.code.trim(),name:r.name,status:r.status,timeliness:r.timeliness},recorded:n.map(({after:o,what:s})=>({rowId:
o.rowId,title:o.kind===w.none?`${w.none}: ${o.reason}`:o.pageName||o.accountName,address:o.address,what:s})),rows:an(e.table("accounts").rows,t.unit).map(({row:o,index:s})=>Un(o,s)),deadline:wi(r,i,
e.today),pages:i.pages}}function Hy(e,t){let n=e.table("units").rows,r=ui(t.unit,e.visitor(),n,e.settings());if(!r.may)return v(r.why);let i=e.table("accounts").rows,o=t.rows.map(l=>_y(l,t.unit,i)),s=
o.filter(l=>"sentence"in l);if(s.length)return fe(s);let a=o;a.push(...$y(a,t.unit,i));let u=Ky(t,a,i);if(u)return u;let c=a.filter(({what:l})=>l!=="same");return c.length?By(e,c,t,r.unlisted):cc(e,
t.unit),N(Gy(e,t,a))}function mf(e,t){var n;return t.rows.length===0?v({key:"form.nothing"}):t.rows.length>30?v({key:"form.tooMany"}):new Set(t.rows.map(r=>r.rowId)).size!==t.rows.length?fe([{key:
"form.oldPage",sentence:h({key:"form.oldPage"})}]):(n=se(e,()=>Hy(e,t)))!=null?n:v({key:"workbook.busy"})}var Qe=e=>yi(gi(),hi(e)),xi=Qe(100),qy=Z(Object.fromEntries(M.map(e=>[e,Qe(2e3)]))),Wy=Z({
rowId:yi(gi(),is(/^[~\w-]{1,40}$/)),version:Qe(400),fields:qy,stopped:Ot()}),vs=Z({}),Ri=Z({key:Qe(300)}),Ze=(e,t)=>({input:e,run:t}),Je=(e,t)=>Ze(e,(n,r,i)=>t(n,i)),hf={openForm:Je(Z({unit:ss(xi)}),
ff),listUnits:Je(vs,pf),saveReport:Je(Z({unit:xi,consent:Ot(),rows:yi(os(Wy),hi(60))}),mf),keepDraft:Je(Z({unit:xi,draft:Qe(6e4)}),Vl),dropDraft:Je(Z({unit:xi}),zl),checkAll:Je(vs,lc),previewRoster:
Je(Z({text:Qe(4e6)}),Jl),importRoster:Je(Z({text:Qe(4e6)}),Zl),lettersView:Ze(vs,uf),previewLetter:Ze(Ri,cf),sendToMe:Ze(Ri,ds),sendNow:Ze(Ri,ms),skipLetter:Ze(Ri,hs),decideUnknown:Ze(Z({key:Qe(300),
wasSent:Ot()}),gs),switchLetters:Ze(Z({on:Ot(),takeOver:Ot()}),ys)},Vy=41e5;function gf(e,t,n,r){if(typeof n!="string"||!Object.prototype.hasOwnProperty.call(hf,n))throw new Error("unknown call");if(
typeof r!="string"||r.length>Vy)throw new Error("malformed body");let{input:i,run:o}=hf[n];return o(e,t,Wl(i,JSON.parse(r)))}function zy(e){try{return!e.mayWrite("accounts","unit")||!e.mayWrite(
"units","status")}catch{return!1}}function yf(e,t){let n;try{let r=ci();if(r==="")return JSON.stringify(v({key:"who.nobody"}));let i=n=new J({who:nn(r)});return JSON.stringify(gf(i,new tn((
)=>i.spreadsheet()),e,t))}catch(r){let i=di(r);return JSON.stringify(v(i.key==="workbook.unexpected"&&n&&zy(n)?{key:"workbook.protected"}:i))}}function Xy(e){Gl(e)}function Yy(e){e!=null&&e.range&&
e.source&&al(e)}function Jy(e,t){return yf(e,t)}function Zy(e){sl(e)}function Qy(){Fl()}function eb(){Ul()}return Rf(tb);})();
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
