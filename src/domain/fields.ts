/**
 * ★ The workbook: its tabs and columns, written once. Set-up, reading by heading, the form, validation, notes and colours all follow this table.
 * To change a column, a label or a hint, change it here; a heading that units already have needs a migration in google/migrations.ts.
 */

/** Who may write a column: 'unit' the person who reports, 'us' the product in anybody's run, 'staff' the province only. */
export type Writer = 'unit' | 'us' | 'staff';

export interface Column {
  heading: string;
  /** Said in the note on the heading. */
  help: string;
  /** Pixels. */
  width: number;
  /** Text keeps what was typed (a phone's leading zero); times and days are real dates shown dd/MM/yyyy. */
  format?: 'text' | 'number' | 'day' | 'time';
  choices?: readonly string[];
  writer: Writer;
  hidden?: true;
}

export const kinds = { page: 'Trang', group: 'Nhóm', person: 'Cá nhân', none: 'Không có' } as const;
export const reviews = { passed: 'Đạt', returned: 'Trả lại' } as const;
export const usage = { active: 'Đang dùng', stopped: 'Ngừng dùng' } as const;
export const yesNo = { yes: 'Có', no: 'Không' } as const;
export const statuses = { missing: 'Chưa báo cáo', fix: 'Cần sửa', reported: 'Đã báo cáo', approved: 'Đã duyệt', none: 'Không có' } as const;
export const timeliness = { open: 'Còn hạn', onTime: 'Đúng hạn', grace: 'Châm chước', late: 'Trễ hạn', overdue: 'Quá hạn' } as const;

const unit = (heading: string, width: number, help: string, more: Partial<Column> = {}): Column => ({ heading, width, help, writer: 'unit', format: 'text', ...more });
const us = (heading: string, width: number, help: string, more: Partial<Column> = {}): Column => ({ heading, width, help: `${help} Sổ tự ghi, đề nghị không sửa.`, writer: 'us', format: 'text', ...more });
const staff = (heading: string, width: number, help: string, more: Partial<Column> = {}): Column => ({ heading, width, help, writer: 'staff', format: 'text', ...more });

export const unitColumns = {
  code: staff('Mã', 70, 'Mã riêng của đơn vị, không trùng, không đổi giữa các đợt. Ví dụ: H04.'),
  name: staff('Tên đơn vị', 300, 'Tên đầy đủ của đơn vị, như trên văn bản.'),
  kind: staff('Loại', 150, 'Loại đơn vị, do Liên đoàn Lao động tỉnh tự đặt. Ví dụ: LĐLĐ huyện, CĐ ngành, CĐCS trực thuộc.'),
  parent: staff('Cấp trên', 150, 'Mã của đơn vị cấp trên nếu có trong sổ, hoặc tên cấp trên.'),
  email: staff('Email liên hệ', 210, 'Nơi nhận thư của đơn vị. Có thể ghi nhiều địa chỉ, cách nhau bằng dấu phẩy. Người đăng nhập bằng một trong các địa chỉ này được mở ngay biểu mẫu của đơn vị.'),
  phone: staff('Điện thoại liên hệ', 140, 'Số để gọi khi đơn vị chưa báo cáo.'),
  required: staff('Phải báo cáo', 100, 'Có: đơn vị phải báo cáo trong đợt này. Không: không bắt buộc. Để trống được hiểu là Có.', { choices: [yesNo.yes, yesNo.no] }),
  status: us('Trạng thái', 120, 'Chưa báo cáo, Cần sửa, Đã báo cáo, Đã duyệt hoặc Không có.'),
  timeliness: us('Thời hạn', 100, 'Còn hạn, Đúng hạn, Châm chước, Trễ hạn hoặc Quá hạn.'),
  count: us('Số tài khoản', 100, 'Số tài khoản, trang, nhóm đang dùng mà đơn vị đã khai.', { format: 'number' }),
  first: us('Nộp lần đầu', 130, 'Lúc đơn vị có báo cáo đầy đủ lần đầu.', { format: 'time' }),
  updated: us('Cập nhật', 130, 'Lần thay đổi gần nhất trong các dòng của đơn vị.', { format: 'time' }),
  faults: us('Cần sửa', 260, 'Những ô của dòng này cần sửa và lý do.'),
  order: us('Thứ tự', 70, 'Số dùng để đưa đơn vị còn thiếu lên đầu.', { format: 'number', hidden: true }),
  extendedTo: staff('Gia hạn đến', 110, 'Ngày cuối cùng đơn vị này được nộp mà vẫn tính đúng hạn (tính cả ngày đó).', { format: 'day' }),
  note: staff('Ghi chú', 220, 'Ghi chú của Ban Tuyên giáo - Nữ công.'),
} satisfies Record<string, Column>;

export const accountColumns = {
  unit: unit('Mã đơn vị', 90, 'Mã của đơn vị trong thẻ Đơn vị.'),
  unitName: us('Đơn vị', 240, 'Tên đơn vị theo mã.'),
  kind: unit('Loại', 90, 'Trang, Nhóm, Cá nhân, hoặc Không có (đơn vị không có tài khoản, ghi lý do).', { choices: Object.values(kinds) }),
  accountName: unit('Tên tài khoản facebook', 180, 'Tên hiện trên tài khoản cá nhân dùng để quản trị. Ví dụ: Nguyễn Thị Hoa.'),
  pageName: unit('Tên trang facebook', 200, 'Tên hiện trên trang hoặc nhóm. Ví dụ: Công đoàn huyện Cầu Kè.'),
  address: unit('Địa chỉ truy cập', 280, 'Mở trang, bấm “Chia sẻ” rồi “Sao chép liên kết”, dán vào đây. Ví dụ: https://www.facebook.com/congdoanviduxa'),
  name: unit('Họ và tên', 160, 'Người quản trị. Ví dụ: Nguyễn Thị Hoa.'),
  office: unit('Chức vụ', 160, 'Chức vụ của người quản trị. Ví dụ: Phó Chủ tịch.'),
  phone: unit('Điện thoại', 130, 'Một số điện thoại của người quản trị. Ví dụ: 0913 456 789.'),
  email: unit('Email', 200, 'Một địa chỉ email của người quản trị. Ví dụ: hoa.nguyen@gmail.com.'),
  reason: unit('Lý do, ghi chú', 200, 'Bắt buộc khi Loại là Không có. Ví dụ: Đơn vị đang lập trang, dự kiến xong trong tháng 11.'),
  usage: unit('Tình trạng', 100, 'Đang dùng hoặc Ngừng dùng. Dòng ngừng dùng được giữ lại, không tính vào báo cáo. Để trống được hiểu là Đang dùng.', { choices: Object.values(usage) }),
  faults: us('Cần sửa', 300, 'Ô cần sửa và lý do.'),
  remarks: us('Lưu ý', 260, 'Điều nên xem lại; không ngăn việc báo cáo.'),
  changed: us('Đổi sau duyệt', 160, 'Các cột đã đổi sau lần duyệt gần nhất.'),
  rowId: us('Mã dòng', 120, 'Mã của dòng.', { hidden: true }),
  addressKey: us('Khóa địa chỉ', 150, 'Dạng so sánh của địa chỉ, để tìm trang khai trùng.', { hidden: true }),
  mask: us('Ô cần sửa', 80, 'Số cho biết ô nào được tô màu.', { format: 'number', hidden: true }),
  updated: us('Cập nhật', 130, 'Lúc dòng được ghi lần gần nhất.', { format: 'time' }),
  by: us('Người nhập', 190, 'Ai ghi dòng lần gần nhất.'),
  source: us('Nguồn', 90, 'Biểu mẫu hoặc Sửa tay.'),
  consent: us('Đồng ý', 220, 'Ai xác nhận người quản trị đã biết và đồng ý, lúc nào.'),
  review: staff('Duyệt', 90, 'Đạt, hoặc Trả lại (ghi lý do ở cột Ý kiến).', { choices: Object.values(reviews) }),
  comment: staff('Ý kiến', 220, 'Lý do trả lại, để đơn vị biết cần sửa gì.'),
  approved: staff('Bản đã duyệt', 120, 'Dấu của nội dung lúc được duyệt.', { hidden: true }),
} satisfies Record<string, Column>;

export const letterColumns = {
  key: staff('Mã thư', 200, 'Mỗi thư có một mã và chỉ được gửi một lần.'),
  kind: staff('Loại', 140, 'Thư mời, thư nhắc, thư tổng hợp…'),
  unit: staff('Đơn vị', 90, 'Mã đơn vị nhận.'),
  to: staff('Người nhận', 220, 'Địa chỉ nhận.'),
  subject: staff('Tiêu đề', 320, 'Tiêu đề thư.'),
  state: staff('Trạng thái', 130, 'Đã gửi, Đang gửi, Gửi lỗi, Tạm giữ, Bỏ qua, Không rõ đã gửi.'),
  at: staff('Lúc', 130, 'Lúc ghi trạng thái này.', { format: 'time' }),
  why: staff('Lý do', 300, 'Vì sao gửi lỗi, tạm giữ hay bỏ qua.'),
} satisfies Record<string, Column>;

export const settingColumns = {
  label: staff('Mục', 260, 'Tên của mục. Đề nghị không sửa.'),
  value: staff('Giá trị', 360, 'Giá trị của mục, sửa ở đây.'),
  help: staff('Giải thích', 520, 'Mục này dùng làm gì.'),
} satisfies Record<string, Column>;

export const logColumns = {
  at: us('Lúc', 140, 'Lúc xảy ra.', { format: 'time' }),
  who: us('Ai', 210, 'Người làm.'),
  what: us('Việc', 240, 'Việc đã làm.'),
  unit: us('Đơn vị', 90, 'Mã đơn vị.'),
  rowId: us('Mã dòng', 130, 'Mã dòng.'),
  columns: us('Cột đã đổi', 300, 'Tên các cột đã đổi; không ghi giá trị, vì là dữ liệu cá nhân.'),
} satisfies Record<string, Column>;

export const tabs = {
  units: { title: 'Đơn vị', color: '#1a73e8', columns: unitColumns, frozenColumns: 2 },
  accounts: { title: 'Tài khoản', color: '#188038', columns: accountColumns, frozenColumns: 2 },
  summary: { title: 'Tổng hợp', color: '#e8710a', columns: {}, frozenColumns: 0 },
  letters: { title: 'Thư', color: '#a142f4', columns: letterColumns, frozenColumns: 0 },
  settings: { title: 'Cấu hình', color: '#5f6368', columns: settingColumns, frozenColumns: 0 },
  log: { title: 'Nhật ký', color: '#9aa0a6', columns: logColumns, frozenColumns: 0 },
} as const satisfies Record<string, { title: string; color: string; columns: Record<string, Column>; frozenColumns: number }>;

export type TabKey = keyof typeof tabs;
export type ColumnKey<T extends TabKey> = keyof (typeof tabs)[T]['columns'] & string;
export type UnitKey = ColumnKey<'units'>;
export type AccountKey = ColumnKey<'accounts'>;

/** A row as the rules see it: every cell is text ('' when empty), days and times are ISO text. */
export type Row<T extends TabKey> = Record<ColumnKey<T>, string>;

/** The seven things the source's form asks for, in its order, with kind and reason: what a unit fills in. */
export const reportFields = ['kind', 'accountName', 'pageName', 'address', 'name', 'office', 'phone', 'email', 'reason'] as const;
export type ReportField = (typeof reportFields)[number];

/** Columns of `Tài khoản` that can carry a fault, in the order of the bits of `Ô cần sửa`. Only add at the end: the sheet holds the numbers. */
export const faultColumns = ['unit', ...reportFields, 'usage', 'review'] as const satisfies readonly AccountKey[];

/** The heading of a column of `Tài khoản`, as the person knows it. */
export const labelOf = (field: AccountKey): string => accountColumns[field].heading;
