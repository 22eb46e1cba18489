/** Sentences about a Facebook address: what is wrong with it, or what was understood, and what to do. */
import type { AddressNote, AddressReason } from '../channels/facebook';
import type { Wording } from './wording';

const COPY = 'Mở trang hoặc nhóm của đơn vị, sao chép địa chỉ rồi dán lại.';
const COPY_WHOLE = 'Mở trang rồi sao chép lại toàn bộ địa chỉ.';
const NO_PAGE = 'Nếu chưa có trang, đơn vị chọn “Không có” và ghi lý do.';
const TRY = 'Mở thử một lần.';

export const addressMessages = {
  'address.EMPTY': { what: 'Chưa có địa chỉ truy cập.', todo: COPY },
  'address.MULTIPLE': {
    what: 'Có nhiều địa chỉ khác nhau.',
    todo: 'Giữ một địa chỉ; địa chỉ còn lại khai thành một tài khoản khác.',
  },
  'address.EMAIL_IN_URL': {
    what: 'Đây là địa chỉ email, không phải địa chỉ Facebook.',
    todo: 'Ghi email vào ô Email, còn ô Địa chỉ truy cập ghi địa chỉ của trang.',
  },
  'address.PHONE_IN_URL': {
    what: 'Đây là số điện thoại, không phải địa chỉ Facebook.',
    todo: 'Ghi số vào ô Điện thoại, còn ô Địa chỉ truy cập ghi địa chỉ của trang.',
  },
  'address.NOT_URL': {
    what: 'Đây không phải là địa chỉ truy cập.',
    todo: `${COPY} Nếu ô trong sổ hiện thẻ có tên trang, xóa ô rồi dán địa chỉ dạng chữ (Ctrl + Shift + V). ${NO_PAGE}`,
    letter: { todo: `${COPY} ${NO_PAGE}` },
  },
  'address.SCHEME': {
    what: 'Đây không phải là địa chỉ trang web; địa chỉ trang web bắt đầu bằng https://.',
    todo: COPY,
  },
  'address.OTHER_SITE': {
    what: 'Địa chỉ này không thuộc Facebook.',
    todo: 'Dán địa chỉ trang, nhóm hoặc tài khoản Facebook, có dạng https://www.facebook.com/…',
    letter: { todo: 'Ghi địa chỉ trang, nhóm hoặc tài khoản Facebook của đơn vị.' },
  },
  'address.LOOKALIKE_HOST': {
    what: 'Tên miền gõ sai hoặc giả mạo; tên miền đúng là www.facebook.com.',
    todo: `Không mở liên kết này nếu không tự gõ ra nó. ${COPY}`,
  },
  'address.USERINFO': {
    what: 'Địa chỉ có ký tự @ trước tên miền, thường gặp ở liên kết lừa đảo.',
    todo: `Không mở liên kết này. ${COPY}`,
  },
  'address.PORT': {
    what: 'Sau tên miền có dấu hai chấm và ký tự lạ.',
    todo: 'Xóa phần đó, hoặc sao chép lại địa chỉ từ trang.',
  },
  'address.NOT_PROFILE_HOST': {
    what: 'Đây là trang kỹ thuật hoặc trợ giúp của Facebook, không phải trang của đơn vị.',
    todo: COPY,
  },
  'address.ADMIN_TOOL': {
    what: 'Đây là công cụ quản trị, người khác không mở được.',
    todo: 'Mở trang như một người xem bình thường rồi sao chép địa chỉ công khai.',
  },
  'address.HOME': { what: 'Đây là trang chủ Facebook, chưa có tên trang.', todo: COPY },
  'address.SYSTEM_PAGE': {
    what: 'Đây là trang chức năng của Facebook (sự kiện, cài đặt, chia sẻ…), không phải trang, nhóm hay tài khoản.',
    todo: COPY,
  },
  'address.LOGIN_LINK': {
    what: 'Đây là liên kết đăng nhập hoặc khôi phục tài khoản nên không được lưu.',
    todo: 'Không gửi liên kết này cho ai. Sau khi đăng nhập, mở trang rồi sao chép địa chỉ của trang.',
  },
  'address.CONTENT_LINK': {
    what: 'Đây là liên kết của một bài viết, ảnh hoặc video.',
    todo: 'Bấm vào tên trang ở đầu bài để mở trang, rồi sao chép địa chỉ của trang.',
  },
  'address.MISSING_ID': {
    what: 'Địa chỉ thiếu mã số (id) của tài khoản, có thể do sao chép chưa hết.',
    todo: COPY_WHOLE,
  },
  'address.HIDDEN_ID': {
    what: 'Địa chỉ này dùng mã tạm của Facebook (pfbid…), người khác có thể không mở được.',
    todo: 'Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang.',
  },
  'address.CUT': {
    what: 'Địa chỉ có vẻ bị ngắt giữa chừng, do xuống dòng hoặc thừa dấu cách.',
    todo: 'Viết liền thành một địa chỉ; nếu phần sau là ghi chú thì xóa đi.',
  },
  'address.REDIRECT_LINK': {
    what: 'Liên kết chuyển hướng này không cho biết dẫn tới trang nào.',
    todo: 'Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang.',
  },
  'address.DEEP_LINK': {
    what: 'Liên kết này chỉ dùng trong ứng dụng điện thoại và không dẫn tới trang, nhóm hay tài khoản nào.',
    todo: COPY,
  },
  'address.USERNAME_CHARS': {
    what: 'Tên người dùng sau facebook.com/ chỉ gồm chữ không dấu, chữ số và dấu chấm, không có khoảng trắng.',
    todo: 'Sao chép địa chỉ từ trang, không gõ tên trang.',
  },
  'address.USERNAME_SHORT': {
    what: 'Tên người dùng sau facebook.com/ ngắn hơn 5 ký tự (không kể dấu chấm), có thể do sao chép chưa hết.',
    todo: COPY_WHOLE,
  },
  'address.USERNAME_LONG': {
    what: 'Tên người dùng sau facebook.com/ dài hơn 50 ký tự, có thể do dính thêm chữ.',
    todo: COPY_WHOLE,
  },
  'address.USERNAME_TLD': {
    what: 'Tên người dùng sau facebook.com/ không được kết thúc bằng .com, .net…',
    todo: 'Thay bằng địa chỉ trang Facebook nếu đây là trang web riêng của đơn vị.',
  },
  'address.note.SCHEME_FIXED': {
    what: 'Phần đầu địa chỉ (https://www…) gõ chưa đúng, đã được sửa.',
    todo: TRY,
  },
  'address.note.TEXT_AROUND': { what: 'Đã tách địa chỉ khỏi phần chữ xung quanh.', todo: TRY },
  'address.note.BARE_USERNAME': {
    what: 'Đã hiểu nội dung này là tên người dùng Facebook.',
    todo: 'Mở thử; nếu không đúng thì dán địa chỉ đầy đủ.',
  },
  'address.note.AT_USERNAME': {
    what: 'Đã hiểu phần sau ký tự @ là tên người dùng Facebook.',
    todo: 'Mở thử; nếu không đúng thì dán địa chỉ đầy đủ.',
  },
  'address.note.MESSENGER_LINK': {
    what: 'Đây là liên kết Messenger, đã đổi sang địa chỉ trang.',
    todo: TRY,
  },
  'address.note.DEEP_LINK': {
    what: 'Đây là liên kết của ứng dụng điện thoại, đã đổi sang địa chỉ trang web.',
    todo: TRY,
  },
  'address.note.REDIRECT_UNWRAPPED': {
    what: 'Đã bỏ phần chuyển hướng, chỉ giữ địa chỉ của trang.',
    todo: TRY,
  },
  'address.note.MEMBER_LINK': {
    what: 'Đây là liên kết tới một thành viên của nhóm, đã đổi sang địa chỉ tài khoản của người đó.',
    todo: 'Dán địa chỉ của nhóm nếu muốn báo cáo nhóm.',
  },
  'address.note.NAME_LIKE_SITE': {
    what: 'Tên người dùng này kết thúc như một trang web (.vn).',
    todo: 'Mở thử; nếu đây là trang web riêng của đơn vị thì thay bằng địa chỉ trang Facebook.',
  },
  'address.note.UNRESOLVED': {
    what: 'Đây là liên kết chia sẻ rút gọn, chưa biết dẫn tới trang nào.',
    todo: 'Mở liên kết, khi trang hiện ra thì sao chép địa chỉ đầy đủ và dán lại.',
  },
} as const satisfies Record<`address.${AddressReason}` | `address.note.${AddressNote}`, Wording>;
