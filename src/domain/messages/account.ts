/** Sentences about a reported account as a whole: what is missing, and what does not fit together. */
import type { Entry } from './wording';

const ASK_STAFF = 'Nếu vẫn báo, gọi cán bộ phụ trách.';

export const accountMessages = {
  'account.otherNetwork': (p: { network: string }) => ({
    what: `Đây là địa chỉ hoặc tên trên ${p.network}, không phải Facebook.`,
    todo: 'Mở trang Facebook của đơn vị và sao chép địa chỉ. Mỗi tài khoản chỉ ghi trang, nhóm hoặc tài khoản Facebook.',
  }),
  'account.required': (p: { label: string }) => ({
    what: '',
    todo: `Nhập ${p.label}.`,
    letter: { what: 'Chưa có.', todo: 'Bổ sung.' },
  }),
  'account.kind': {
    what: '',
    todo: 'Chọn Trang, Nhóm, Cá nhân hoặc Không có.',
    letter: { what: 'Chưa có.' },
  },
  'account.kindUnknown': (p: { text: string }) => ({
    what: `“${p.text}” không phải là một loại.`,
    todo: 'Chọn Trang, Nhóm, Cá nhân hoặc Không có.',
  }),
  'account.usageUnknown': (p: { text: string }) => ({
    what: `“${p.text}” không có trong các lựa chọn.`,
    todo: 'Chọn Đang dùng, Tạm khóa hoặc Ngừng dùng.',
  }),
  'account.fixUnknown': (p: { text: string }) => ({
    what: `Cột cần sửa: không có cột “${p.text}” trong báo cáo.`,
    todo: 'Ghi tên cột như ở dòng đầu, cách nhau bằng dấu phẩy.',
  }),
  'account.reviewUnknown': (p: { text: string }) => ({
    what: `“${p.text}” không phải là kết quả duyệt.`,
    todo: 'Chọn Đạt hoặc Trả lại.',
  }),
  'account.reason': {
    what: '',
    todo: 'Ghi lý do chưa có tài khoản, ví dụ: đang lập trang, dự kiến xong trong tháng 11.',
    letter: { what: 'Chưa có lý do.' },
  },
  'account.secondNoName': {
    what: 'Có số điện thoại mà chưa có tên người quản trị thứ hai.',
    todo: 'Ghi họ tên, hoặc xóa số điện thoại.',
  },
  'account.secondIsFirst': {
    what: 'Người thứ hai trùng với người quản trị.',
    todo: 'Ghi tên người khác, hoặc để trống.',
  },
  'account.secondPhoneIsFirst': {
    what: 'Hai người quản trị ghi cùng một số điện thoại.',
    todo: 'Ghi số riêng của người thứ hai nếu có.',
  },
  'account.reasonLong': { what: 'Lý do, ghi chú dài quá 500 ký tự.', todo: 'Viết ngắn lại.' },
  'account.addressIsGroup': {
    what: 'Địa chỉ này là của một nhóm.',
    todo: 'Đổi Loại thành Nhóm nếu đúng.',
  },
  'account.addressIsPage': {
    what: 'Địa chỉ này là của một trang.',
    todo: 'Đổi Loại thành Trang nếu đúng.',
  },
  'account.addressIsPerson': {
    what: 'Địa chỉ này có vẻ là của một tài khoản cá nhân.',
    todo: 'Đổi Loại thành Cá nhân nếu đúng.',
  },
  'account.groupAddress': {
    what: 'Đây không phải là địa chỉ nhóm (địa chỉ nhóm có dạng facebook.com/groups/…).',
    todo: 'Mở nhóm và sao chép lại địa chỉ, hoặc đổi Loại.',
  },
  'account.addressTidied': (p: { address: string }) => ({
    what: `Địa chỉ sẽ được ghi là ${p.address}.`,
    todo: 'Mở thử một lần.',
  }),
  'account.phoneTidied': (p: { phone: string }) => `Số điện thoại sẽ được ghi là ${p.phone}.`,
  'account.ask': (p: { value: string }) => `Có phải “${p.value}” không?`,
  'account.returned': (p: { comment: string }) => `Cán bộ tỉnh trả lại: ${p.comment}`,
  'account.cellUnreadable': {
    what: 'Sổ không đọc được nội dung này.',
    todo: `Xóa và gõ lại. ${ASK_STAFF}`,
  },
  'account.rowUnreadable': {
    what: 'Sổ không kiểm tra được tài khoản này.',
    todo: `Gõ lại các ô. ${ASK_STAFF}`,
  },
  'account.more': (p: { count: number }) => `và ${p.count} điều khác.`,
  'account.changedSince': (p: { columns: string }) =>
    `Đã đổi sau lần duyệt: ${p.columns}. Cán bộ tỉnh sẽ duyệt lại.`,
  /** In the sheet, to staff: what stands in `Ý kiến` is no longer open. */
  'account.commentAnswered': (p: { columns: string }) => ({
    what: `Đã sửa sau ý kiến này: ${p.columns}.`,
    todo: 'Xem lại rồi duyệt.',
  }),
  /** In the form, to the unit. */
  'account.answered': (p: { comment: string; columns: string }) =>
    `Ý kiến của cán bộ tỉnh: “${p.comment}” Đã sửa sau ý kiến này: ${p.columns}. Cán bộ tỉnh sẽ duyệt lại.`,
  'account.returnedNoComment': {
    what: 'Cán bộ tỉnh trả lại, chưa ghi lý do.',
    todo: 'Gọi cán bộ phụ trách để hỏi.',
  },
  'account.markUnknown': {
    what: 'Dấu duyệt không phải do sổ này ghi, nên lần duyệt chưa được tính.',
    todo: 'Chọn lại Đạt hoặc Trả lại ở cột Duyệt.',
  },
  'account.noConsent': {
    what: 'Chưa có xác nhận là người quản trị này đã biết và đồng ý.',
    todo: 'Hỏi người quản trị, đánh dấu đồng ý trong biểu mẫu rồi gửi lại.',
  },
  'account.consentWithdrawn': {
    what: 'Người quản trị đã rút đồng ý.',
    todo: 'Đổi người quản trị, hoặc xóa họ tên, chức vụ, điện thoại, email của người đó.',
  },
  'account.otherNotice': (p: { count: number }) =>
    `${p.count} tài khoản có người quản trị đồng ý theo một bản thông báo khác bản ở thẻ Cấu hình. Lần gửi sau của đơn vị sẽ ghi theo bản mới.`,
  'account.keptLong': (p: { months: number }) => ({
    what: `Tài khoản ngừng dùng hơn ${p.months} tháng mà còn thông tin của người quản trị.`,
    todo: 'Xóa họ tên, chức vụ, điện thoại, email của người đó.',
  }),
  'account.noUnit': { what: 'Chưa có mã đơn vị.', todo: 'Ghi mã như trong thẻ Đơn vị.' },
  'account.unknownUnit': (p: { code: string }) => ({
    what: `Không có đơn vị nào mang mã “${p.code}” trong thẻ Đơn vị.`,
    todo: 'Sửa mã, hoặc thêm đơn vị.',
  }),
  'account.unitMeant': (p: { code: string; meant: string }) => ({
    what: `Không có đơn vị nào mang mã “${p.code}” trong thẻ Đơn vị.`,
    todo: `Có phải ${p.meant} không? Nếu đúng thì ghi mã đó.`,
  }),
  'account.noneWithAccounts': {
    what: 'Đơn vị đã khai tài khoản nên không ghi là Không có.',
    todo: 'Chuyển “Không có” sang Ngừng dùng, hoặc xóa các tài khoản đã khai nhầm.',
  },
  'account.noneTwice': {
    what: 'Đơn vị đã khai “Không có” một lần rồi.',
    todo: 'Chuyển bớt một lần khai sang Ngừng dùng.',
  },
  'account.legacyText': (p: { text: string }) => ({
    what: 'Chữ bị lỗi phông.',
    todo: `Có phải “${p.text}” không?`,
    letter: { todo: 'Gõ lại bằng Unikey, bảng mã Unicode.' },
  }),
} as const satisfies Record<string, Entry>;
