/**
 * `Tài khoản`: the one tab that units fill in, and what the form asks. Form, wire, check, notes, colours and
 * marks follow this table: a field more is a line here, what it must hold in checking/report.ts, and a
 * migration if workbooks in use need one. The browser carries this file, so nothing else belongs here.
 */
import {
  answers,
  checked,
  checkedIn,
  columnsWhere,
  kinds,
  reported,
  reviews,
  staff,
  unit,
  us,
  usage,
  type Column,
  type KeysOf,
  type ReportColumn,
} from './column';

const anybody = { reader: 'public' } as const;

export const accountColumns = {
  unit: unit('Mã đơn vị', 90, 'Mã của đơn vị trong thẻ Đơn vị.', { code: 'other', faultBit: 0 }),
  unitName: us('Đơn vị', 240, 'Tên đơn vị theo mã.', anybody),
  kind: reported(
    'Loại',
    90,
    'Trang, Nhóm, Cá nhân, hoặc Không có (đơn vị không có tài khoản, ghi lý do).',
    1,
    { group: 'account', typing: {} },
    { ...anybody, choices: Object.values(kinds) },
  ),
  accountName: reported(
    'Tên tài khoản facebook',
    180,
    'Tên hiện trên tài khoản cá nhân dùng để quản trị. Ví dụ: Nguyễn Thị Hoa.',
    2,
    {
      group: 'account',
      hint: 'Tên Facebook cá nhân của người quản trị.',
      typing: { autocomplete: 'off' },
    },
  ),
  pageName: reported(
    'Tên trang facebook',
    200,
    'Tên hiện trên trang hoặc nhóm. Ví dụ: Công đoàn xã Cầu Kè.',
    3,
    { group: 'account', typing: { autocomplete: 'off' } },
    anybody,
  ),
  address: reported(
    'Địa chỉ truy cập',
    280,
    'Mở trang, bấm “Chia sẻ” rồi “Sao chép liên kết”, dán vào đây. Ví dụ: https://www.facebook.com/congdoanviduxa',
    4,
    {
      group: 'account',
      hint: 'Mở trang của đơn vị, bấm “Chia sẻ”, “Sao chép liên kết”, rồi dán vào đây.',
      typing: { inputMode: 'url', autocomplete: 'off', spellcheck: false, autocapitalize: 'none' },
    },
    anybody,
  ),
  name: reported('Họ và tên', 160, 'Người quản trị. Ví dụ: Nguyễn Thị Hoa.', 5, {
    group: 'manager',
    typing: { autocomplete: 'name', autocapitalize: 'words', spellcheck: false },
  }),
  office: reported('Chức vụ', 160, 'Chức vụ của người quản trị. Ví dụ: Phó Chủ tịch.', 6, {
    group: 'manager',
    typing: { autocomplete: 'organization-title' },
  }),
  phone: reported('Điện thoại', 130, 'Một số điện thoại của người quản trị. Ví dụ: 0913 456 789.', 7, {
    group: 'manager',
    typing: { inputMode: 'tel', autocomplete: 'tel' },
  }),
  email: reported('Email', 200, 'Một địa chỉ email của người quản trị. Ví dụ: hoa.nguyen@gmail.com.', 8, {
    group: 'manager',
    typing: { inputMode: 'email', autocomplete: 'email', spellcheck: false, autocapitalize: 'none' },
  }),
  second: reported(
    'Người quản trị thứ hai',
    160,
    'Người thứ hai cùng quản trị, nếu có. Ví dụ: Trần Văn Minh.',
    12,
    { group: 'second', typing: { autocomplete: 'off', autocapitalize: 'words', spellcheck: false } },
    { since: 4 },
  ),
  secondPhone: reported(
    'Điện thoại người thứ hai',
    130,
    'Một số điện thoại của người quản trị thứ hai. Ví dụ: 0905 128 764.',
    13,
    { group: 'second', typing: { inputMode: 'tel', autocomplete: 'off' } },
    { since: 4 },
  ),
  reason: reported(
    'Lý do, ghi chú',
    200,
    'Bắt buộc khi Loại là Không có. Ví dụ: Đơn vị đang lập trang, dự kiến xong trong tháng 11.',
    9,
    { group: 'beside', lines: 2, typing: {} },
  ),
  usage: unit(
    'Tình trạng',
    100,
    'Đang dùng, Tạm khóa hoặc Ngừng dùng. Dòng tạm khóa vẫn tính vào báo cáo. Dòng ngừng dùng được giữ lại, không tính. Để trống được hiểu là Đang dùng.',
    { faultBit: 10, choices: Object.values(usage) },
  ),
  // Beside what the check decides, never amid it: that is written as one block, and a row's id must not be
  // written again with it.
  rowId: checked('Mã dòng', 120, 'Mã của dòng.', { hidden: true }),
  faults: checked('Cần sửa', 300, 'Ô cần sửa và lý do.'),
  remarks: checked('Lưu ý', 260, 'Điều nên xem lại; không ngăn việc báo cáo.'),
  changed: checked('Đổi sau duyệt', 160, 'Các cột đã đổi sau lần duyệt gần nhất.'),
  addressKey: checked('Khóa địa chỉ', 150, 'Dạng so sánh của địa chỉ, để tìm trang khai trùng.', {
    hidden: true,
  }),
  mask: checked('Ô cần sửa', 80, 'Số cho biết ô nào được tô màu.', {
    format: 'number',
    hidden: true,
  }),
  updated: us('Cập nhật', 130, 'Lúc dòng được ghi lần gần nhất.', { format: 'time' }),
  by: us('Người nhập', 190, 'Ai ghi dòng lần gần nhất.'),
  source: us('Nguồn', 90, 'Biểu mẫu, Cấp trên (khai thay) hoặc Sửa tay.'),
  round: us('Đợt', 90, 'Mã của đợt mà dòng được báo cáo hoặc xác nhận gần nhất.', { since: 4 }),
  answer: us('Trả lời', 100, 'Vẫn đúng, Đã sửa, Mới hoặc Đã ngừng, trong đợt ghi ở cột Đợt.', {
    choices: Object.values(answers),
    since: 4,
  }),
  consent: us('Đồng ý', 220, 'Ai xác nhận người quản trị đã biết và đồng ý, lúc nào.'),
  consentMark: us('Dấu đồng ý', 120, 'Dấu của lần đồng ý, gắn với người quản trị ở dòng này.', {
    hidden: true,
    reader: 'staff',
    since: 3,
  }),
  review: staff(
    'Duyệt',
    90,
    'Đạt, hoặc Trả lại (ghi lý do ở cột Ý kiến). Ô xám: dòng đã đổi sau lần duyệt, cần xem lại.',
    {
      reader: 'unit',
      faultBit: 11,
      choices: Object.values(reviews),
    },
  ),
  comment: staff(
    'Ý kiến',
    220,
    'Lý do trả lại, để đơn vị biết cần sửa gì. Ô xám: đơn vị đã sửa sau ý kiến này.',
    { reader: 'unit' },
  ),
  fixFields: staff(
    'Cột cần sửa',
    180,
    'Khi trả lại: tên các cột cần sửa, cách nhau bằng dấu phẩy; biểu mẫu của đơn vị mở ngay ở đó. Để trống: không riêng cột nào. Chọn trong: Loại, Tên tài khoản facebook, Tên trang facebook, Địa chỉ truy cập, Họ và tên, Chức vụ, Điện thoại, Email, Người quản trị thứ hai, Điện thoại người thứ hai, Lý do, ghi chú.',
    { reader: 'unit', since: 4 },
  ),
  approved: staff('Bản đã duyệt', 120, 'Dấu của nội dung lúc được duyệt.', { hidden: true }),
  pageId: staff(
    'Mã trang',
    140,
    'Dãy số mà Facebook đặt cho trang, nếu biết; không đổi khi trang đổi tên. Ví dụ: 100064512345678.',
    { reader: 'unit', since: 4 },
  ),
} satisfies Record<string, Column>;

type Columns = typeof accountColumns;
export type AccountKey = keyof Columns & string;

/**
 * What a unit reports of one account: the seven things that the source's form asks for, in its order, with
 * kind, a second person who manages it, and reason.
 */
export type ReportField = KeysOf<Columns, ReportColumn>;
/** The columns as the plain kind that they are: what each may have beside. */
const columns: Record<AccountKey, Column> = accountColumns;
export const reportFields = columnsWhere(columns, (column) => 'report' in column) as ReportField[];
/** What the report says of the person who manages the account: personal data. */
export const managerFields = reportFields.filter((field) => accountColumns[field].report.group === 'manager');

/** What it says of any person: the first who manages the account, and the second. */
export const personFields = reportFields.filter((field) =>
  ['manager', 'second'].includes(accountColumns[field].report.group),
);

/** Columns that can carry a fault, each with its bit in `Ô cần sửa`. */
export const faultBits = columnsWhere(columns, ({ faultBit }) => faultBit !== undefined).map((key) => ({
  key,
  bit: columns[key].faultBit!,
}));
/** What a unit says, in the form or by hand: what an approval's mark and a row's version cover. */
export const saidKeys = columnsWhere(columns, ({ writer }) => writer === 'unit');
/**
 * What every check decides of a row; the unit's name beside it is written apart, since it stands among
 * what people type.
 */
export const checkedKeys = checkedIn(accountColumns);
/** What the run that records a report writes: everything but staff's columns. */
export const recordedKeys = columnsWhere(columns, ({ writer }) => writer !== 'staff');

/** The heading of a column of `Tài khoản`, as the person knows it. */
export const labelOf = (field: AccountKey): string => accountColumns[field].heading;
