/** What a column is, and the words that cells choose from. */

/**
 * Who may write a column: 'unit' the person who reports, 'us' the product in anybody's run, 'staff' the
 * province only.
 */
export type Writer = 'unit' | 'us' | 'staff';
/**
 * Who may be shown what a column holds: 'public' anybody, 'unit' the unit that it is about and the province,
 * 'staff' the province only.
 */
export type Reader = 'public' | 'unit' | 'staff';

export interface Column {
  heading: string;
  /** Said in the note on the heading. */
  help: string;
  /** Pixels. */
  width: number;
  /** Text keeps what was typed (a phone's leading zero); times and days are real dates shown dd/MM/yyyy. */
  format?: 'text' | 'number' | 'day' | 'time';
  choices?: readonly string[];
  /**
   * The code of a unit: its own, or one that names a unit of the roster (or says its name, in `Cấp trên`).
   */
  code?: 'own' | 'other';
  writer: Writer;
  reader: Reader;
  hidden?: true;
  /**
   * The number of the migration that brought the column into workbooks in use; absent for those of 0.1.0. A
   * new column is put in beside what people have; a lost one of an older workbook may have been renamed.
   */
  since?: number;
  /**
   * Where the column can carry a fault: its bit in the number `Ô cần sửa`. Frozen, because the sheets in use
   * hold the numbers.
   */
  faultBit?: number;
}

/**
 * Worked out by every check of rows. The product's other columns are filled in once, by the run that
 * writes the row.
 */
export interface CheckedColumn extends Column {
  checked: true;
}

/**
 * What a unit reports: a column that the form shows as a field, that a report's version and an
 * approval's mark cover.
 */
export interface ReportColumn extends Column {
  report: {
    /**
     * Where the field stands in the form: what the page or group is, the person who manages it, a second such
     * person (who may be left out), or a word beside.
     */
    group: 'account' | 'manager' | 'second' | 'beside';
    /**
     * Said under the label, only where people ask: the other boxes say by their names what belongs in them.
     */
    hint?: string;
    /** Lines of a field for longer text. */
    lines?: number;
    /**
     * How the keyboard of a phone and the browser's memory serve the field, in HTML's own attributes. Text
     * stays text: type="email" would change what was typed.
     */
    typing: {
      inputMode?: 'url' | 'tel' | 'email';
      autocomplete?: 'off' | 'name' | 'organization-title' | 'tel' | 'email';
      autocapitalize?: 'none' | 'words';
      spellcheck?: false;
    };
  };
}

export const kinds = { page: 'Trang', group: 'Nhóm', person: 'Cá nhân', none: 'Không có' } as const;
export const reviews = { passed: 'Đạt', returned: 'Trả lại' } as const;
/** `locked`: Facebook or whoever runs it has shut it for a while; it is still the unit's and still counts. */
export const usage = { active: 'Đang dùng', locked: 'Tạm khóa', stopped: 'Ngừng dùng' } as const;
/** How a row was answered in the round that its cell `Đợt` names. */
export const answers = { same: 'Vẫn đúng', changed: 'Đã sửa', added: 'Mới', stopped: 'Đã ngừng' } as const;
/** What became of a unit of the roster. */
export const activities = {
  active: 'Đang hoạt động',
  merged: 'Đã sáp nhập',
  dissolved: 'Đã giải thể',
} as const;
/** Where a round stands. `moving`: its opening or closing has begun and has not ended. */
export const roundStates = { moving: 'Đang chuyển', open: 'Đang thu', closed: 'Đã chốt' } as const;
/** Who wrote a row last: its unit in the form, its superior in the form, or a hand in the sheet. */
export const sources = { form: 'Biểu mẫu', superior: 'Cấp trên', hand: 'Sửa tay' } as const;
/** What came of a telephone call to a unit. */
export const callResults = {
  called: 'Đã gọi',
  appointed: 'Hẹn ngày',
  unanswered: 'Không gọi được',
  wrongNumber: 'Số sai',
} as const;
/** What a person may ask of whoever keeps their data (Law 91/2025/QH15, Art. 4). */
export const requestKinds = {
  show: 'Xem',
  correct: 'Sửa',
  export: 'Lấy bản sao',
  withdraw: 'Rút đồng ý',
  erase: 'Xóa',
} as const;
/** Where the report of a fake page stands with those who were asked to take it down. */
export const fakeStates = {
  waiting: 'Đang chờ',
  verifying: 'Đang xác minh',
  handling: 'Đang xử lý',
  handled: 'Đã xử lý',
} as const;
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

type More = Partial<Column>;
export const unit = (heading: string, width: number, help: string, more: More = {}): Column => ({
  heading,
  width,
  help,
  writer: 'unit',
  reader: 'unit',
  format: 'text',
  ...more,
});
/** A column of a unit that the form shows, and that can carry a fault. */
export const reported = (
  heading: string,
  width: number,
  help: string,
  faultBit: number,
  report: ReportColumn['report'],
  more: More = {},
): ReportColumn => ({ ...unit(heading, width, help, more), faultBit, report });
export const us = (heading: string, width: number, help: string, more: More = {}): Column => ({
  heading,
  width,
  help: `${help} Sổ tự ghi, không sửa.`,
  writer: 'us',
  reader: 'unit',
  format: 'text',
  ...more,
});
export const checked = (heading: string, width: number, help: string, more: More = {}): CheckedColumn => ({
  ...us(heading, width, help, more),
  checked: true,
});
export const staff = (heading: string, width: number, help: string, more: More = {}): Column => ({
  heading,
  width,
  help,
  writer: 'staff',
  reader: 'staff',
  format: 'text',
  ...more,
});

/** Keys of the columns of one kind, for the compiler. */
export type KeysOf<Columns, Kind> = {
  [K in keyof Columns]: Columns[K] extends Kind ? K : never;
}[keyof Columns] &
  string;
/** Keys of the columns for which something holds, in the order of the table. */
export const columnsWhere = <K extends string>(
  columns: Readonly<Record<K, Column>>,
  holds: (column: Column) => boolean,
): K[] => (Object.keys(columns) as K[]).filter((key) => holds(columns[key]));
/** Keys of the columns that every check decides. */
export const checkedIn = <C extends Record<string, Column>>(columns: C): KeysOf<C, CheckedColumn>[] =>
  columnsWhere(columns, (column) => 'checked' in column) as KeysOf<C, CheckedColumn>[];
/** A row in which nothing is written. */
export const blankRow = <K extends string>(columns: Readonly<Record<K, Column>>): Record<K, string> =>
  Object.fromEntries(Object.keys(columns).map((key) => [key, ''])) as Record<K, string>;
