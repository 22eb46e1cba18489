/** Consent beside rows: what a run that writes rows records of it, and what it takes away. */
import type { Row } from '../../domain/fields';
import type { Checked } from '../../domain/checking/recheck';
import { isRecordedWithdrawal, withdrawnText } from '../../domain/marks/consent';
import type { Change, Clock } from '../services';

type AccountRow = Row<'accounts'>;
export type ConsentCells = Pick<AccountRow, 'consent' | 'consentMark'>;

/**
 * What the two cells of a row are to say. A consent that was not recorded for the row's person is taken away.
 */
export function consentCells(
  office: Clock,
  row: AccountRow,
  { consent }: Checked['accounts'][number],
): ConsentCells {
  if (consent === 'ended') return { consent: '', consentMark: '' };
  if (consent === 'withdrawn' && !isRecordedWithdrawal(row.consent))
    return { consent: withdrawnText(office.now), consentMark: '' };
  return { consent: row.consent, consentMark: row.consentMark };
}

/** The rows whose two cells do not say what they should. */
export const consentChanges = (
  office: Clock,
  rows: readonly AccountRow[],
  checked: Checked,
  among: (row: AccountRow, index: number) => boolean,
): Change<'accounts'>[] =>
  rows.flatMap((row, index) => {
    const cells = consentCells(office, row, checked.accounts[index]!);
    return among(row, index) && (cells.consent !== row.consent || cells.consentMark !== row.consentMark)
      ? [{ index, cells }]
      : [];
  });
