/** Sentences about a Facebook address: what is wrong with it, or what was understood, and what to do. */
import type { AddressNote, AddressReason } from '../channels/facebook';

const COPY =
  'Đề nghị mở trang hoặc nhóm của đơn vị, sao chép địa chỉ rồi dán vào đây; trên điện thoại, bấm dấu ba chấm (…) và chọn “Sao chép liên kết”.';

export const addressMessages = {
  'address.EMPTY': `Chưa nhập địa chỉ truy cập. ${COPY}`,
  'address.MULTIPLE':
    'Ô này có nhiều địa chỉ khác nhau. Mỗi dòng chỉ ghi một địa chỉ; đề nghị ghi địa chỉ còn lại ở một dòng khác.',
  'address.EMAIL_IN_URL':
    'Đây là địa chỉ email, không phải địa chỉ Facebook. Đề nghị ghi email vào cột Email, còn ở đây dán địa chỉ của trang.',
  'address.PHONE_IN_URL':
    'Đây là số điện thoại, không phải địa chỉ Facebook. Đề nghị ghi số vào cột Điện thoại, còn ở đây dán địa chỉ của trang.',
  'address.NOT_URL': `Đây không phải là địa chỉ truy cập. ${COPY} Nếu ô trong bảng đang hiện thẻ có tên trang thay cho địa chỉ thì xóa ô rồi dán lại địa chỉ dạng chữ (Ctrl+Shift+V). Nếu đơn vị chưa có trang, đề nghị chọn loại Không có và ghi lý do.`,
  'address.SCHEME': `Liên kết này không phải là địa chỉ trang web. Địa chỉ phải bắt đầu bằng https://. ${COPY}`,
  'address.OTHER_SITE':
    'Địa chỉ này không thuộc Facebook. Đề nghị dán địa chỉ trang, nhóm hoặc tài khoản Facebook, có dạng https://www.facebook.com/…',
  'address.LOOKALIKE_HOST': `Tên miền gõ sai hoặc giả mạo; tên miền đúng là www.facebook.com. Đề nghị không mở liên kết này nếu không tự gõ ra nó. ${COPY}`,
  'address.USERINFO': `Địa chỉ có ký tự @ trước tên miền, thường gặp ở liên kết lừa đảo. Đề nghị không mở liên kết này. ${COPY}`,
  'address.PORT':
    'Sau tên miền có dấu hai chấm và ký tự lạ. Đề nghị xóa phần đó, hoặc sao chép lại địa chỉ từ trang.',
  'address.NOT_PROFILE_HOST': `Đây là trang kỹ thuật hoặc trợ giúp của Facebook, không phải trang của đơn vị. ${COPY}`,
  'address.ADMIN_TOOL':
    'Đây là công cụ quản trị, người khác không mở được. Đề nghị mở trang như một người xem bình thường rồi sao chép địa chỉ công khai.',
  'address.HOME': `Đây là trang chủ Facebook, chưa có tên trang. ${COPY}`,
  'address.SYSTEM_PAGE': `Đây là trang chức năng của Facebook (sự kiện, cài đặt, chia sẻ…), không phải trang, nhóm hay tài khoản. ${COPY}`,
  'address.LOGIN_LINK':
    'Đây là liên kết đăng nhập hoặc khôi phục tài khoản nên không được lưu. Đề nghị không gửi liên kết này cho ai; sau khi đăng nhập, mở trang rồi sao chép địa chỉ của trang.',
  'address.CONTENT_LINK':
    'Đây là liên kết của một bài viết, ảnh hoặc video. Đề nghị bấm vào tên trang ở đầu bài để mở trang, rồi sao chép địa chỉ của trang.',
  'address.MISSING_ID':
    'Địa chỉ thiếu mã số (id) của tài khoản, có thể do sao chép chưa hết. Đề nghị mở trang và sao chép lại toàn bộ địa chỉ.',
  'address.HIDDEN_ID':
    'Địa chỉ này dùng mã tạm của Facebook (pfbid…), người khác có thể không mở được. Đề nghị mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang.',
  'address.CUT':
    'Địa chỉ có vẻ bị ngắt giữa chừng, do xuống dòng hoặc thừa dấu cách. Đề nghị viết liền thành một địa chỉ; nếu phần sau là ghi chú thì xóa đi.',
  'address.REDIRECT_LINK':
    'Liên kết chuyển hướng này không cho biết dẫn tới trang nào. Đề nghị mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang.',
  'address.DEEP_LINK': `Liên kết này chỉ dùng trong ứng dụng điện thoại và không dẫn tới trang, nhóm hay tài khoản nào. ${COPY}`,
  'address.USERNAME_CHARS':
    'Tên người dùng sau facebook.com/ chỉ gồm chữ không dấu, chữ số và dấu chấm, không có khoảng trắng. Đề nghị sao chép địa chỉ từ trang, không gõ tên trang.',
  'address.USERNAME_SHORT':
    'Tên người dùng sau facebook.com/ ngắn hơn 5 ký tự (không kể dấu chấm), có thể do sao chép chưa hết. Đề nghị mở trang và sao chép lại địa chỉ.',
  'address.USERNAME_LONG':
    'Tên người dùng sau facebook.com/ dài hơn 50 ký tự, có thể do dính thêm chữ. Đề nghị mở trang và sao chép lại địa chỉ.',
  'address.USERNAME_TLD':
    'Tên người dùng sau facebook.com/ không được kết thúc bằng .com, .net… Nếu đây là trang web riêng của đơn vị, đề nghị thay bằng địa chỉ trang Facebook.',
  'address.note.SCHEME_FIXED':
    'Phần đầu địa chỉ (https://www…) gõ chưa đúng, đã được sửa. Đề nghị mở thử một lần.',
  'address.note.TEXT_AROUND': 'Đã tách địa chỉ khỏi phần chữ xung quanh. Đề nghị mở thử một lần.',
  'address.note.BARE_USERNAME':
    'Đã hiểu nội dung này là tên người dùng Facebook. Đề nghị mở thử; nếu không đúng thì dán địa chỉ đầy đủ.',
  'address.note.AT_USERNAME':
    'Đã hiểu phần sau ký tự @ là tên người dùng Facebook. Đề nghị mở thử; nếu không đúng thì dán địa chỉ đầy đủ.',
  'address.note.MESSENGER_LINK':
    'Đây là liên kết Messenger, đã đổi sang địa chỉ trang. Đề nghị mở thử một lần.',
  'address.note.DEEP_LINK':
    'Đây là liên kết của ứng dụng điện thoại, đã đổi sang địa chỉ trang web. Đề nghị mở thử một lần.',
  'address.note.REDIRECT_UNWRAPPED':
    'Đã bỏ phần chuyển hướng, chỉ giữ địa chỉ của trang. Đề nghị mở thử một lần.',
  'address.note.MEMBER_LINK':
    'Đây là liên kết tới một thành viên của nhóm, đã đổi sang địa chỉ tài khoản của người đó. Nếu muốn báo cáo nhóm, đề nghị dán địa chỉ của nhóm.',
  'address.note.NAME_LIKE_SITE':
    'Tên người dùng này kết thúc như một trang web (.vn). Đề nghị mở thử; nếu đây là trang web riêng của đơn vị thì thay bằng địa chỉ trang Facebook.',
  'address.note.UNRESOLVED':
    'Đây là liên kết chia sẻ rút gọn, chưa biết dẫn tới trang nào. Đề nghị mở liên kết, khi trang hiện ra thì sao chép địa chỉ đầy đủ và dán lại.',
} as const satisfies Record<`address.${AddressReason}` | `address.note.${AddressNote}`, string>;
