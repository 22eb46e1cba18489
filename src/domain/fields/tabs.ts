/** The other tabs, and the workbook as a whole. */
import { accountColumns } from './accounts';
import { checked, checkedIn, staff, us, yesNo, type Column } from './column';

export const unitColumns = {
  code: staff('Mã', 70, 'Mã riêng của đơn vị, không trùng, không đổi giữa các đợt. Ví dụ: H04.', {
    code: 'own',
    reader: 'public',
  }),
  name: staff('Tên đơn vị', 300, 'Tên đầy đủ của đơn vị, như trên văn bản.', { reader: 'public' }),
  kind: staff(
    'Loại',
    150,
    'Loại đơn vị, do Liên đoàn Lao động tỉnh tự đặt. Ví dụ: LĐLĐ huyện, CĐ ngành, CĐCS trực thuộc.',
  ),
  parent: staff('Cấp trên', 150, 'Mã của đơn vị cấp trên nếu có trong sổ, hoặc tên cấp trên.', {
    code: 'other',
  }),
  email: staff(
    'Email liên hệ',
    210,
    'Nơi nhận thư của đơn vị. Có thể ghi nhiều địa chỉ, cách nhau bằng dấu phẩy. Người đăng nhập bằng một trong các địa chỉ này được mở ngay biểu mẫu của đơn vị.',
  ),
  phone: staff('Điện thoại liên hệ', 140, 'Số để gọi khi đơn vị chưa báo cáo.'),
  required: staff(
    'Phải báo cáo',
    100,
    'Có: đơn vị phải báo cáo trong đợt này. Không: không bắt buộc. Để trống được hiểu là Có.',
    { choices: [yesNo.yes, yesNo.no] },
  ),
  status: checked('Trạng thái', 120, 'Chưa báo cáo, Cần sửa, Đã báo cáo, Đã duyệt hoặc Không có.'),
  timeliness: checked('Thời hạn', 100, 'Còn hạn, Đúng hạn, Châm chước, Trễ hạn hoặc Quá hạn.'),
  count: checked('Số tài khoản', 100, 'Số tài khoản, trang, nhóm đang dùng mà đơn vị đã khai.', {
    format: 'number',
  }),
  first: checked('Nộp lần đầu', 130, 'Lúc đơn vị có báo cáo đầy đủ lần đầu.', { format: 'time' }),
  updated: checked('Cập nhật', 130, 'Lần thay đổi gần nhất trong các dòng của đơn vị.', { format: 'time' }),
  faults: checked('Cần sửa', 260, 'Những ô của dòng này cần sửa và lý do.'),
  order: checked('Thứ tự', 70, 'Số dùng để đưa đơn vị còn thiếu lên đầu.', {
    format: 'number',
    hidden: true,
  }),
  witnessed: staff(
    'Nộp lần đầu, đã xác nhận',
    130,
    'Lúc đơn vị có báo cáo đầy đủ lần đầu, do sổ xác nhận. Sổ tự ghi, đề nghị không sửa.',
    {
      format: 'time',
      hidden: true,
      since: 3,
    },
  ),
  extendedTo: staff(
    'Gia hạn đến',
    110,
    'Ngày cuối cùng đơn vị này được nộp mà vẫn tính đúng hạn (tính cả ngày đó).',
    { format: 'day' },
  ),
  note: staff('Ghi chú', 220, 'Ghi chú của Ban Tuyên giáo - Nữ công.'),
} satisfies Record<string, Column>;

export const letterColumns = {
  key: staff('Mã thư', 200, 'Mỗi thư có một mã và chỉ được gửi một lần.'),
  kind: staff('Loại', 140, 'Thư mời, thư nhắc, thư tổng hợp…'),
  unit: staff('Đơn vị', 90, 'Mã đơn vị nhận.'),
  to: staff('Người nhận', 220, 'Địa chỉ nhận.'),
  subject: staff('Tiêu đề', 320, 'Tiêu đề thư.'),
  state: staff(
    'Trạng thái',
    130,
    'Sẽ gửi, Đã gửi, Gửi lỗi, Tạm giữ, Bỏ qua, Không rõ đã gửi, Không cần gửi nữa.',
  ),
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
} as const satisfies Record<
  string,
  { title: string; color: string; columns: Record<string, Column>; frozenColumns: number }
>;

export type TabKey = keyof typeof tabs;
export type ColumnKey<T extends TabKey> = keyof (typeof tabs)[T]['columns'] & string;
export type UnitKey = ColumnKey<'units'>;

/** What every check decides of a unit. */
export const unitCheckedKeys = checkedIn(unitColumns);

/** A row as the rules see it: every cell is text ('' when empty), days and times are ISO text. */
export type Row<T extends TabKey> = Record<ColumnKey<T>, string>;
