/** What a column is, and the words that cells choose from. */

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
export const statuses = {
  missing: 'Chưa báo cáo',
  fix: 'Cần sửa',
  reported: 'Đã báo cáo',
  approved: 'Đã duyệt',
  none: 'Không có',
} as const;
export const timeliness = {
  open: 'Còn hạn',
  onTime: 'Đúng hạn',
  grace: 'Châm chước',
  late: 'Trễ hạn',
  overdue: 'Quá hạn',
} as const;

export const unit = (heading: string, width: number, help: string, more: Partial<Column> = {}): Column => ({
  heading,
  width,
  help,
  writer: 'unit',
  format: 'text',
  ...more,
});
export const us = (heading: string, width: number, help: string, more: Partial<Column> = {}): Column => ({
  heading,
  width,
  help: `${help} Sổ tự ghi, đề nghị không sửa.`,
  writer: 'us',
  format: 'text',
  ...more,
});
export const staff = (heading: string, width: number, help: string, more: Partial<Column> = {}): Column => ({
  heading,
  width,
  help,
  writer: 'staff',
  format: 'text',
  ...more,
});
