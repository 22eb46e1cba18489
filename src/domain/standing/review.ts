/**
 * What staff approved. `Duyệt` is staff's own column, so a unit's run cannot clear it; instead a mark of the
 * approved content is kept beside it (../marks/approval.ts), and an approval counts only while the row still
 * says what was approved.
 */
import type { FieldProblem } from '../messages/fields';
import { labelOf, reviews } from '../fields';
import { toldBy } from '../marks/approval';
import type { SaidText } from '../marks/said';
import type { MarkKey } from '../marks/key';

type Reviewed = SaidText & { review: string; approved: string };

/**
 * Headings of the columns whose content is no longer what was approved; none where there is no mark, or none
 * that this key wrote.
 */
export function changedSince(row: SaidText & { approved: string }, key: MarkKey | undefined): string[] {
  const told = toldBy(row.approved, row, key);
  return typeof told === 'string' ? [] : told.map(labelOf);
}

/**
 * Was the row reviewed under a key that is not this workbook's? Then nobody can say whether it still says
 * what was approved.
 */
export const isMarkUnknown = (row: SaidText & { approved: string }, key: MarkKey | undefined): boolean =>
  toldBy(row.approved, row, key) === 'unknown';

export type ReviewState = 'waiting' | 'passed' | 'changed' | 'returned';

/**
 * Where a row stands in review. A row returned to its unit goes back to waiting once the unit has changed it;
 * an approval under an unknown key does not count.
 */
export function reviewOf(row: Reviewed, key: MarkKey | undefined): ReviewState {
  const told = toldBy(row.approved, row, key);
  const changed = typeof told !== 'string' && told.length > 0;
  if (row.review === reviews.passed) return changed ? 'changed' : told === 'unknown' ? 'waiting' : 'passed';
  if (row.review === reviews.returned) return changed ? 'changed' : 'returned';
  return 'waiting';
}

/**
 * What is told of a returned row, to its unit and beside it in the sheet: what staff wrote, or that they
 * gave no reason.
 */
export function returnedProblem(comment: string): FieldProblem {
  const said = comment.trim();
  return said ? { key: 'account.returned', with: { comment: said } } : { key: 'account.returnedNoComment' };
}
