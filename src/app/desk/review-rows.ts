/** Rows that wait for staff, as the desk shows them. */
import { isForUnit, isReturn, type RowFault } from '../../domain/checking/fault';
import type { Checked, CheckedAccount } from '../../domain/checking/recheck';
import type { ReportText } from '../../domain/checking/report';
import { reportFields, reviews, sources, type ReportField, type Row } from '../../domain/fields';
import { toldBy } from '../../domain/marks/approval';
import { digest } from '../../domain/marks/digest';
import type { MarkKey } from '../../domain/marks/key';
import { say } from '../../domain/messages';
import { showTime } from '../../domain/text/days';
import { idOf, versionOf } from '../report/form-rows';
import type { Marks, Workbook } from '../services';
import { superiorOf, type Places } from './narrow';
import type { QueueRow, QueueState, ReviewWas } from './views';

type AccountRow = Row<'accounts'>;

/** What staff say of a row, and what an undo puts back. */
export const reviewKeys = [
  'review',
  'comment',
  'fixFields',
  'approved',
] as const satisfies readonly (keyof ReviewWas)[];
export const reviewCells = (row: AccountRow): ReviewWas =>
  Object.fromEntries(reviewKeys.map((key) => [key, row[key]])) as unknown as ReviewWas;

/**
 * Mark of what a row says, and of what staff said of it: a decision is about both, so that neither a unit's
 * change nor a colleague's decision is overwritten unseen.
 */
export const reviewVersion = (row: AccountRow): string =>
  `${versionOf(row)}.${digest(JSON.stringify(reviewKeys.map((key) => row[key])))}`;
/** The part of it that is about what the unit says. */
export const saidPart = (version: string): string => version.split('.')[0]!;

const changedIn = (row: AccountRow, key: MarkKey | undefined): readonly string[] => {
  const told = toldBy(row.approved, row, key);
  return typeof told === 'string' ? [] : told;
};

/** Why a row waits for staff; undefined for one that does not. */
export function queueState(
  row: AccountRow,
  check: CheckedAccount,
  key: MarkKey | undefined,
): QueueState | undefined {
  if (
    check.blank ||
    // What is not answered in this round waits for its unit.
    check.pending ||
    !check.active ||
    check.review === 'passed' ||
    check.review === 'returned'
  )
    return undefined;
  if (check.faults.some((fault) => isForUnit(fault) && !isReturn(fault))) return 'faulty';
  if (changedIn(row, key).length === 0) return 'new';
  return row.review === reviews.returned || (row.review === '' && row.comment.trim()) ? 'mended' : 'changed';
}

const isField = (column: string): column is ReportField =>
  (reportFields as readonly string[]).includes(column);

/** Finds how a row of the run's table is shown; undefined for one that does not wait. */
export function queueRows(
  office: Workbook & Marks,
  checked: Checked,
  place: Places,
): (index: number) => QueueRow | undefined {
  const { rows } = office.table('accounts');
  const key = office.markKey();
  const said = ({ column, problem }: RowFault): QueueRow['says'][number] => ({
    sentence: say(problem),
    ...(isField(column)
      ? { field: column }
      : isField(problem.field ?? '')
        ? { field: problem.field as ReportField }
        : {}),
  });
  return (index) => {
    const row = rows[index];
    const check = checked.accounts[index];
    const state = row && check && queueState(row, check, key);
    if (!state) return undefined;
    const { unit, above, kind } = place(check.unit);
    return {
      rowId: idOf(row, index),
      version: reviewVersion(row),
      state,
      unit: {
        code: check.unit,
        name: unit?.name.trim() || check.unit,
        kind,
        parent: superiorOf({ above }),
      },
      fields: Object.fromEntries(reportFields.map((field) => [field, row[field]])) as ReportText,
      link: check.reading?.values.address || row.address,
      changed: changedIn(row, key).filter(isField),
      says: [...check.faults.filter((fault) => !isReturn(fault)), ...check.remarks].map(said),
      comment: row.comment.trim(),
      at: showTime(row.updated),
      by: row.source === sources.hand ? sources.hand : row.by,
      was: reviewCells(row),
    };
  };
}
