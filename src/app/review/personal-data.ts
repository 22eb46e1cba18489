/**
 * What a full check finds about personal data as a whole: consents under another notice, and what has been
 * kept for too long.
 */
import { kinds, personFields, type Row } from '../../domain/fields';
import { isStopped, type Checked } from '../../domain/checking/recheck';
import { isOtherNotice, namesPerson } from '../../domain/marks/consent';
import type { Problem } from '../../domain/messages';
import { settingTable } from '../../domain/settings';
import { addMonths } from '../../domain/text/days';
import type { Checking } from '../services';

/** The notice is empty, or people agreed to another text of it. */
export function noticeProblems(office: Checking, checked: Checked): Problem[] {
  const { notice } = office.settings();
  const { rows } = office.table('accounts');
  const count = checked.accounts.filter(
    ({ active, consent }, i) => active && consent === 'given' && isOtherNotice(rows[i]!.consent, notice),
  ).length;
  return [
    ...(notice ? [] : [{ key: 'setting.empty', with: { label: settingTable.notice.label } } as const]),
    ...(count ? [{ key: 'account.otherNotice', with: { count } } as const] : []),
  ];
}

/** Has a row that stopped been emptied of the person whom it named? */
export const isErased = (row: Row<'accounts'>): boolean =>
  isStopped(row) && row.kind !== kinds.none && personFields.every((field) => row[field].trim() === '');

/** A row out of use that still names a person. */
export interface StillNamed {
  row: Row<'accounts'>;
  index: number;
  /** Has it been out of use for longer than the office keeps such, so that the person is to be erased? */
  isDue: boolean;
}
export function stillNamed(office: Checking, checked: Checked): StillNamed[] {
  const before = addMonths(office.today, -office.settings().keepMonths);
  return office.table('accounts').rows.flatMap((row, index): StillNamed[] => {
    if (checked.accounts[index]!.active || !namesPerson(row)) return [];
    return [{ row, index, isDue: row.updated !== '' && row.updated.slice(0, 10) < before }];
  });
}
