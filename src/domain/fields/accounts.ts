/** `Tài khoản`: the one tab that units fill in, and what the form asks. The browser carries this file, so nothing else belongs here. */
import { kinds, reviews, staff, unit, us, usage, type Column } from './column';

export const accountColumns = {
  unit: unit('Mã đơn vị', 90, 'Mã của đơn vị trong thẻ Đơn vị.'),
  unitName: us('Đơn vị', 240, 'Tên đơn vị theo mã.'),
  kind: unit('Loại', 90, 'Trang, Nhóm, Cá nhân, hoặc Không có (đơn vị không có tài khoản, ghi lý do).', {
    choices: Object.values(kinds),
  }),
  accountName: unit(
    'Tên tài khoản facebook',
    180,
    'Tên hiện trên tài khoản cá nhân dùng để quản trị. Ví dụ: Nguyễn Thị Hoa.',
  ),
  pageName: unit('Tên trang facebook', 200, 'Tên hiện trên trang hoặc nhóm. Ví dụ: Công đoàn huyện Cầu Kè.'),
  address: unit(
    'Địa chỉ truy cập',
    280,
    'Mở trang, bấm “Chia sẻ” rồi “Sao chép liên kết”, dán vào đây. Ví dụ: https://www.facebook.com/congdoanviduxa',
  ),
  name: unit('Họ và tên', 160, 'Người quản trị. Ví dụ: Nguyễn Thị Hoa.'),
  office: unit('Chức vụ', 160, 'Chức vụ của người quản trị. Ví dụ: Phó Chủ tịch.'),
  phone: unit('Điện thoại', 130, 'Một số điện thoại của người quản trị. Ví dụ: 0913 456 789.'),
  email: unit('Email', 200, 'Một địa chỉ email của người quản trị. Ví dụ: hoa.nguyen@gmail.com.'),
  reason: unit(
    'Lý do, ghi chú',
    200,
    'Bắt buộc khi Loại là Không có. Ví dụ: Đơn vị đang lập trang, dự kiến xong trong tháng 11.',
  ),
  usage: unit(
    'Tình trạng',
    100,
    'Đang dùng hoặc Ngừng dùng. Dòng ngừng dùng được giữ lại, không tính vào báo cáo. Để trống được hiểu là Đang dùng.',
    { choices: Object.values(usage) },
  ),
  // Beside what the check decides, never amid it: that is written as one block, and a row's id must not be written again with it.
  rowId: us('Mã dòng', 120, 'Mã của dòng.', { hidden: true }),
  faults: us('Cần sửa', 300, 'Ô cần sửa và lý do.'),
  remarks: us('Lưu ý', 260, 'Điều nên xem lại; không ngăn việc báo cáo.'),
  changed: us('Đổi sau duyệt', 160, 'Các cột đã đổi sau lần duyệt gần nhất.'),
  addressKey: us('Khóa địa chỉ', 150, 'Dạng so sánh của địa chỉ, để tìm trang khai trùng.', { hidden: true }),
  mask: us('Ô cần sửa', 80, 'Số cho biết ô nào được tô màu.', { format: 'number', hidden: true }),
  updated: us('Cập nhật', 130, 'Lúc dòng được ghi lần gần nhất.', { format: 'time' }),
  by: us('Người nhập', 190, 'Ai ghi dòng lần gần nhất.'),
  source: us('Nguồn', 90, 'Biểu mẫu hoặc Sửa tay.'),
  consent: us('Đồng ý', 220, 'Ai xác nhận người quản trị đã biết và đồng ý, lúc nào.'),
  review: staff('Duyệt', 90, 'Đạt, hoặc Trả lại (ghi lý do ở cột Ý kiến).', {
    choices: Object.values(reviews),
  }),
  comment: staff('Ý kiến', 220, 'Lý do trả lại, để đơn vị biết cần sửa gì.'),
  approved: staff('Bản đã duyệt', 120, 'Dấu của nội dung lúc được duyệt.', { hidden: true }),
} satisfies Record<string, Column>;

export type AccountKey = keyof typeof accountColumns & string;

/** The seven things the source's form asks for, in its order, with kind and reason: what a unit fills in. */
export const reportFields = [
  'kind',
  'accountName',
  'pageName',
  'address',
  'name',
  'office',
  'phone',
  'email',
  'reason',
] as const;
export type ReportField = (typeof reportFields)[number];

/** Columns of `Tài khoản` that can carry a fault, in the order of the bits of `Ô cần sửa`. Only add at the end: the sheet holds the numbers. */
export const faultColumns = [
  'unit',
  ...reportFields,
  'usage',
  'review',
] as const satisfies readonly AccountKey[];

/** The heading of a column of `Tài khoản`, as the person knows it. */
export const labelOf = (field: AccountKey): string => accountColumns[field].heading;
