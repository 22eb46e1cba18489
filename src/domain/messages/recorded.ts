/**
 * What cells say of who did a thing, and under which terms. It is read there again: workbooks in use hold
 * these words, so they are never reworded.
 */
export const recorded = {
  /** Whoever held a unit's link; the text below is how every such one begins. */
  byLink: (unit: string): string => `${recorded.linkBegins}${unit}`,
  linkBegins: 'liên kết ',
  testLink: 'liên kết thử',

  /** In `Đồng ý`: who confirmed it where Google does not tell, and under which notice. */
  formUser: 'Người dùng biểu mẫu',
  notice: (id: string): string => `bản thông báo ${id}`,
  /** The id of a notice that is empty. */
  noNotice: 'trống',
  /** What an office adds by the move from 0.1.0, whose consents named neither person nor text. */
  oldTerms: ' (theo bản cũ)',
  withdrawn: 'Đã rút đồng ý',
  /** By link: whether the person agreed or somebody says so. */
  consentBy: { self: 'tự khai', behalf: 'khai hộ' },
  /** Where a person was erased from amid other text. */
  erased: '(đã xóa)',

  /** In the column `Lý do` of `Thư`: what staff decided of a letter. */
  sentEarly: 'Cán bộ gửi sớm',
  skipped: 'Cán bộ chọn bỏ qua',
  wasSent: 'Cán bộ xác nhận đã gửi',
  wasNotSent: 'Cán bộ xác nhận chưa gửi',
  countedAsSent: (who: string): string => `Cán bộ chọn coi như đã gửi: ${who}`,

  /** In place of a time that a hand typed: no time, so the check puts the right one there. */
  typedTime: 'sửa tay',
  /** The name of a round that nobody has named. */
  roundOf: (year: number | string): string => `Năm ${year}`,
  /** The document that the source is: what a new workbook names until staff name another. */
  document: 'Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018',
} as const;
