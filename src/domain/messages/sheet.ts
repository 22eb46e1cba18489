/**
 * ★ Words that the product writes onto the sheet or over it, besides headings (fields/), settings and
 * sentences: its name, the figures of `Tổng hợp`, protections, notes. The captions of the menu stand in
 * google/menu.ts, since a page is one entry there.
 */

/** The menu, and the title of every message over the sheet. */
export const PRODUCT = 'Sổ Tài Khoản';

/** The title of the form, in the sidebar and by link. */
export const FORM_TITLE = 'Khai báo tài khoản Facebook';

/** Notes of cells that begin so are ours; others belong to people. */
export const NOTE_MARK = 'Cần sửa: ';

/** What protections are called; those whose description begins with `ours` are ours. */
export const protectionWords = {
  ours: `${PRODUCT}: `,
  headings: 'dòng tiêu đề',
  roster: 'danh sách đơn vị',
  /** @param columns their letters, "N–P" */
  review: (columns: string): string => `cột ${columns}, duyệt`,
  own: (columns: string): string => `cột ${columns}, sổ tự ghi`,
  tab: (title: string): string => `thẻ ${title}`,
} as const;

/** The cell that keeps which spreadsheet the workbook was set up in. */
export const bookMark = (id: string): string => `Mã sổ: ${id}`;

/** `Tổng hợp`, and its chart. */
export const summaryWords = {
  title: 'TỔNG HỢP BÁO CÁO TÀI KHOẢN FACEBOOK',
  today: 'Tính đến ngày',
  chart: 'Tình hình báo cáo',
  timeliness: { title: 'Theo thời hạn', unknown: 'Chưa có thời hạn', share: 'Tỷ lệ đúng hạn' },
  status: { title: 'Theo trạng thái', unknown: 'Chưa kiểm tra', share: 'Tỷ lệ hoàn thành' },
  units: 'Số đơn vị',
  required: 'Phải báo cáo',
  share: 'Tỷ lệ',
  sum: 'Cộng',
  byKind: 'Theo loại đơn vị',
  noKind: 'Chưa ghi loại đơn vị',
  bySuperior: 'Theo cấp trên',
  /** Units that have no superior on the roster. */
  province: 'Trực thuộc tỉnh',
  accounts: { title: 'Theo loại tài khoản', count: 'Số tài khoản', unknown: 'Chưa rõ loại' },
  allAccounts: 'Số tài khoản, trang, nhóm',
  rounds: { byUnit: 'Các đợt, theo đơn vị', byAnswer: 'Các đợt, theo câu trả lời', rows: 'Số dòng' },
} as const;
