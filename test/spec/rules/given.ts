/** Rows of the two tabs as the rules see them; people are invented. */
import { accountColumns, unitColumns, type Row } from '../../../src/domain/fields';
import { consentMark } from '../../../src/domain/marks/consent';
import { MarkKey } from '../../../src/domain/marks/key';
import { recheck, type CheckInput } from '../../../src/domain/checking/recheck';
import type { Round } from '../../../src/domain/round';
import { readSettings, settingTable, type Settings } from '../../../src/domain/settings';

/** The key of marks of an invented workbook, and another's. */
export const markKey = new MarkKey('0123456789abcdef'.repeat(4));
export const otherKey = new MarkKey('fedcba9876543210'.repeat(4));

type Text<K extends string> = Partial<Record<K, string>>;
const blank = <K extends string>(columns: Record<K, unknown>): Record<K, string> =>
  Object.fromEntries(Object.keys(columns).map((key) => [key, ''])) as Record<K, string>;

/** The same row, whose person agreed to what `Đồng ý` says. */
export const agreed = (row: Row<'accounts'>): Row<'accounts'> => ({
  ...row,
  consentMark: row.consentMark || consentMark(row, markKey),
});

/** A page of H04, filled in rightly. */
export const account = (more: Text<keyof typeof accountColumns> = {}): Row<'accounts'> =>
  agreed({
    ...blank(accountColumns),
    unit: 'H04',
    kind: 'Trang',
    pageName: 'Công đoàn huyện Cầu Kè',
    address: 'https://www.facebook.com/congdoancauke',
    name: 'Nguyễn Thị Hoa',
    office: 'Phó Chủ tịch',
    phone: '0913 456 789',
    email: 'hoa.nguyen@gmail.com',
    rowId: 'r1',
    round: '2018-1',
    updated: '2018-10-16T08:00:00',
    consent: 'canbo@example.org, 16/10/2018 08:00, bản thông báo 00000000',
    ...more,
  });
export const emptyRow = (more: Text<keyof typeof accountColumns> = {}): Row<'accounts'> => ({
  ...blank(accountColumns),
  round: '2018-1',
  updated: '2018-10-16T08:00:00',
  ...more,
});
export const unit = (more: Text<keyof typeof unitColumns> = {}): Row<'units'> => ({
  ...blank(unitColumns),
  code: 'H04',
  name: 'LĐLĐ huyện Cầu Kè',
  email: 'cauke@example.org',
  phone: '0913 456 789',
  ...more,
});
export const traCu = (more: Text<keyof typeof unitColumns> = {}): Row<'units'> =>
  unit({ code: 'H09', name: 'LĐLĐ huyện Trà Cú', email: 'tracu@example.org', ...more });

/** The round of 2018: due before 30/10/2018 with grace to 31/10/2018. */
export const round = (more: Partial<Round> = {}): Round => ({
  id: '2018-1',
  name: 'Năm 2018',
  document: 'Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018',
  state: 'open',
  dueBefore: '2018-10-30',
  graceUntil: '2018-10-31',
  lettersFrom: '',
  openedAt: '2018-10-01T08:00:00',
  closedAt: '',
  frozenAt: '',
  ...more,
});

/** `Cấu hình` as a new workbook has it, and changes by label. */
export const settingsShown = (changes: Record<string, string> = {}): Record<string, string> => ({
  ...Object.fromEntries(Object.values(settingTable).map(({ label, initial }) => [label, initial])),
  ...changes,
});
export const settings = (changes: Record<string, string> = {}): Settings =>
  readSettings(settingsShown(changes)).settings;

/** Both tabs checked on 16/10/2018; new ids are n1, n2 … */
export function checked(accounts: readonly Row<'accounts'>[], more: Partial<CheckInput> = {}) {
  let ids = 0;
  return recheck({
    accounts,
    units: [unit(), traCu()],
    round: round(),
    now: '2018-10-16T08:00:00',
    today: '2018-10-16',
    newId: () => `n${(ids += 1)}`,
    markKey,
    ...more,
  });
}
