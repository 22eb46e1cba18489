/** The other tabs, and the workbook as a whole. */
import { accountColumns } from './accounts';
import {
  activities,
  callResults,
  checked,
  checkedIn,
  fakeStates,
  requestKinds,
  roundStates,
  staff,
  us,
  yesNo,
  type Column,
} from './column';

export const unitColumns = {
  code: staff('Mã', 70, 'Mã riêng của đơn vị, không trùng, không đổi giữa các đợt. Ví dụ: H04.', {
    code: 'own',
    reader: 'public',
  }),
  name: staff('Tên đơn vị', 300, 'Tên đầy đủ của đơn vị, như trên văn bản.', { reader: 'public' }),
  kind: staff(
    'Loại',
    150,
    'Loại đơn vị, do Liên đoàn Lao động tỉnh tự đặt. Ví dụ: CĐ phường, CĐ xã, CĐ đặc khu, CĐ liên xã, CĐ ngành, CĐCS trực thuộc tỉnh, CĐCS.',
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
  faults: checked(
    'Cần sửa',
    260,
    'Những ô của dòng này cần sửa và lý do; số tài khoản của đợt trước còn chờ đơn vị xác nhận.',
  ),
  order: checked('Thứ tự', 70, 'Số dùng để đưa đơn vị chưa báo cáo lên đầu.', {
    format: 'number',
    hidden: true,
  }),
  counted: checked('Tính là phải báo cáo', 70, '1 nếu đơn vị phải báo cáo trong đợt này.', {
    format: 'number',
    hidden: true,
    since: 4,
  }),
  witnessed: staff(
    'Nộp lần đầu, đã xác nhận',
    130,
    'Lúc đơn vị có báo cáo đầy đủ lần đầu, do sổ xác nhận. Sổ tự ghi, không sửa.',
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
  formerly: staff(
    'Tên cũ, mã cũ',
    240,
    'Tên và mã trước đây của đơn vị, mỗi dòng một tên hoặc mã, để người báo cáo tìm thấy đơn vị.',
    { since: 4 },
  ),
  communes: staff('Địa bàn', 220, 'Các xã, phường mà đơn vị phụ trách, cách nhau bằng dấu phẩy.', {
    since: 4,
  }),
  activity: staff(
    'Hoạt động',
    120,
    'Đang hoạt động, Đã sáp nhập (ghi mã đơn vị nhận ở cột Nhập vào) hoặc Đã giải thể. Để trống được hiểu là Đang hoạt động.',
    { choices: Object.values(activities), since: 4 },
  ),
  mergedInto: staff('Nhập vào', 100, 'Mã của đơn vị đã nhận đơn vị này khi sáp nhập.', {
    code: 'other',
    since: 4,
  }),
  addedAt: staff('Thêm lúc', 130, 'Lúc đơn vị được đưa vào danh sách. Sổ tự ghi.', {
    format: 'time',
    since: 4,
  }),
  link: staff('Liên kết', 120, 'Phiên bản liên kết riêng của đơn vị. Sổ tự ghi, không sửa.', {
    hidden: true,
    since: 4,
  }),
} satisfies Record<string, Column>;

const counted = (heading: string, help: string): Column =>
  staff(heading, 90, `${help} Sổ tự ghi, không sửa.`, { format: 'number' });

/** One line a round. What staff may change stands first; the figures are written once. */
export const roundColumns = {
  id: staff('Mã đợt', 90, 'Mã của đợt, không đổi. Sổ tự ghi, không sửa.', { hidden: true }),
  name: staff('Tên', 160, 'Tên ngắn của đợt, hiện trên biểu mẫu và trong thư. Sửa được bất cứ lúc nào.'),
  document: staff('Văn bản', 300, 'Văn bản làm căn cứ của đợt, hiện trên biểu mẫu và trong thư.'),
  state: staff(
    'Trạng thái',
    110,
    'Đang chuyển, Đang thu hoặc Đã chốt. Mở, chốt, mở lại đợt ở mục Bàn làm việc, phần Đợt.',
    { choices: Object.values(roundStates) },
  ),
  dueBefore: staff(
    'Hạn nộp (trước ngày)',
    130,
    'Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.',
    { format: 'day' },
  ),
  graceUntil: staff(
    'Châm chước đến hết ngày',
    130,
    'Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.',
    { format: 'day' },
  ),
  lettersFrom: staff('Gửi thư từ ngày', 130, 'Để trống thì không thư nào được gửi.', { format: 'day' }),
  openedAt: staff('Mở lúc', 130, 'Lúc mở đợt. Sổ tự ghi.', { format: 'time' }),
  closedAt: staff('Chốt lúc', 130, 'Lúc chốt đợt. Sổ tự ghi.', { format: 'time' }),
  rowsAtOpening: counted('Dòng lúc mở', 'Số dòng đang dùng lúc mở đợt, chờ xác nhận.'),
  frozenAt: staff('Ghi số liệu ở hạn lúc', 130, 'Lúc ghi các số liệu ở hạn. Sổ tự ghi.', { format: 'time' }),
  dueRequired: counted('Ở hạn: phải báo cáo', 'Số đơn vị phải báo cáo, ngay sau hạn.'),
  dueOnTime: counted('Ở hạn: đúng hạn', 'Số đơn vị nộp đúng hạn.'),
  dueReported: counted('Ở hạn: đã báo cáo', 'Số đơn vị đã báo cáo, ngay sau hạn.'),
  dueMissing: counted('Ở hạn: chưa báo cáo', 'Số đơn vị phải báo cáo mà chưa báo cáo, ngay sau hạn.'),
  dueAccounts: counted('Ở hạn: tài khoản', 'Số tài khoản đã khai, ngay sau hạn.'),
  required: counted('Phải báo cáo', 'Số đơn vị phải báo cáo, lúc chốt.'),
  onTime: counted('Đúng hạn', 'Số đơn vị nộp đúng hạn, lúc chốt.'),
  reported: counted('Đã báo cáo', 'Số đơn vị đã báo cáo, lúc chốt, kể cả nộp trễ.'),
  missing: counted('Chưa báo cáo', 'Số đơn vị phải báo cáo mà chưa báo cáo, lúc chốt.'),
  accounts: counted('Tài khoản', 'Số tài khoản đã khai, lúc chốt.'),
  same: counted('Đã xác nhận', 'Số dòng đơn vị xác nhận vẫn đúng.'),
  changed: counted('Đã sửa', 'Số dòng đơn vị đã sửa.'),
  added: counted('Mới', 'Số dòng đơn vị khai mới.'),
  stopped: counted('Đã ngừng', 'Số dòng đơn vị báo ngừng dùng.'),
  silent: counted('Im lặng', 'Số dòng không được trả lời đến lúc chốt.'),
} satisfies Record<string, Column>;

/** One line a unit and closed round, as it stood at the close. */
export const historyColumns = {
  round: staff('Mã đợt', 90, 'Mã của đợt.'),
  roundName: staff('Đợt', 160, 'Tên của đợt lúc chốt.'),
  unit: staff('Mã đơn vị', 90, 'Mã của đơn vị.', { code: 'other' }),
  unitName: staff('Đơn vị', 280, 'Tên đơn vị lúc chốt.'),
  status: staff('Trạng thái', 120, 'Trạng thái lúc chốt.'),
  timeliness: staff('Thời hạn', 100, 'Thời hạn lúc chốt.'),
  first: staff('Nộp lần đầu', 130, 'Lúc đơn vị có báo cáo đầy đủ lần đầu trong đợt.', { format: 'time' }),
  count: counted('Số tài khoản', 'Số tài khoản, trang, nhóm đã khai.'),
  extendedTo: staff('Gia hạn', 110, 'Ngày gia hạn của đơn vị trong đợt.', { format: 'day' }),
  parent: staff('Cấp trên', 150, 'Cấp trên của đơn vị lúc chốt.'),
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
    'Sẽ gửi, Đã gửi, Gửi lỗi, Tạm giữ, Bỏ qua, Không rõ đã gửi, Không cần gửi nữa, Bị trả lại.',
  ),
  at: staff('Lúc', 130, 'Lúc ghi trạng thái này.', { format: 'time' }),
  why: staff('Lý do', 300, 'Vì sao gửi lỗi, tạm giữ hay bỏ qua.'),
} satisfies Record<string, Column>;

/** One call of a unit by telephone, in the round in which it was made. */
export const callColumns = {
  round: staff('Mã đợt', 90, 'Mã của đợt.'),
  unit: staff('Mã đơn vị', 90, 'Mã của đơn vị.', { code: 'other' }),
  at: staff('Lúc', 130, 'Lúc ghi kết quả.', { format: 'time' }),
  result: staff('Kết quả', 130, 'Cuộc gọi ra sao.', { choices: Object.values(callResults) }),
  appointed: staff('Hẹn ngày', 110, 'Ngày đơn vị hẹn.', { format: 'day' }),
  note: staff('Ghi chú', 300, 'Đơn vị nói gì.'),
  who: staff('Ai', 210, 'Cán bộ đã gọi.'),
} satisfies Record<string, Column>;

/**
 * One request about personal data. It says what was asked and when, and never by whom: erasing a person would
 * have to erase the proof that it was done.
 */
export const requestColumns = {
  id: staff('Số', 80, 'Số để ghi lên đơn giấy.'),
  kind: staff('Yêu cầu', 130, 'Yêu cầu gì.', { choices: Object.values(requestKinds) }),
  received: staff('Nhận ngày', 110, 'Ngày nhận yêu cầu.', { format: 'day' }),
  due: staff('Hạn', 110, 'Ngày cuối theo luật.', { format: 'day' }),
  doneOn: staff('Xong ngày', 110, 'Để trống khi chưa xong.', { format: 'day' }),
  who: staff('Ai', 210, 'Cán bộ ghi. Không ghi tên người yêu cầu.'),
} satisfies Record<string, Column>;

/** One fake page that was reported, and where the report stands. */
export const fakeColumns = {
  id: staff('Số', 80, 'Số của báo cáo.'),
  address: staff('Địa chỉ trang giả', 300, 'Địa chỉ của trang giả mạo.'),
  pageId: staff('Mã số trang', 150, 'Để trống nếu không biết.'),
  foundOn: staff('Phát hiện ngày', 110, 'Ngày phát hiện.', { format: 'day' }),
  unit: staff('Mã đơn vị', 90, 'Đơn vị bị giả mạo.', { code: 'other' }),
  genuine: staff('Trang thật', 300, 'Trang của đơn vị, lúc báo.'),
  does: staff('Biểu hiện', 300, 'Trang giả mạo làm gì.'),
  state: staff('Trạng thái', 130, 'Đang xử lý đến đâu.', { choices: Object.values(fakeStates) }),
  at: staff('Cập nhật', 130, 'Lúc ghi lần cuối.', { format: 'time' }),
  who: staff('Ai', 210, 'Cán bộ ghi lần cuối.'),
} satisfies Record<string, Column>;

export const settingColumns = {
  label: staff('Mục', 260, 'Tên của mục, không sửa.'),
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
  rounds: { title: 'Đợt', color: '#12b5cb', columns: roundColumns, frozenColumns: 2 },
  history: { title: 'Lịch sử', color: '#5f6368', columns: historyColumns, frozenColumns: 0 },
  letters: { title: 'Thư', color: '#a142f4', columns: letterColumns, frozenColumns: 0 },
  calls: { title: 'Gọi điện', color: '#e8710a', columns: callColumns, frozenColumns: 0 },
  requests: { title: 'Yêu cầu dữ liệu', color: '#d01884', columns: requestColumns, frozenColumns: 0 },
  fakes: { title: 'Trang giả', color: '#d93025', columns: fakeColumns, frozenColumns: 0 },
  settings: { title: 'Cấu hình', color: '#5f6368', columns: settingColumns, frozenColumns: 0 },
  log: { title: 'Nhật ký', color: '#9aa0a6', columns: logColumns, frozenColumns: 0 },
} as const satisfies Record<
  string,
  { title: string; color: string; columns: Record<string, Column>; frozenColumns: number }
>;

export type TabKey = keyof typeof tabs;
export type ColumnKey<T extends TabKey> = keyof (typeof tabs)[T]['columns'] & string;
export type UnitKey = ColumnKey<'units'>;
export type RoundKey = ColumnKey<'rounds'>;

/** What every check decides of a unit. */
export const unitCheckedKeys = checkedIn(unitColumns);

/** A row as the rules see it: every cell is text ('' when empty), days and times are ISO text. */
export type Row<T extends TabKey> = Record<ColumnKey<T>, string>;
