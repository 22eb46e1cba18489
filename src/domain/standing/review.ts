/**
 * What staff approved. `Duyệt` is staff's own column, so a unit's run cannot clear it; instead a mark of the
 * approved content is kept beside it, and an approval counts only while the row still says what was approved.
 */
import { sayField } from '../messages/fields';
import { labelOf, reportFields, reviews, type AccountKey } from '../fields';

const marked = ['unit', ...reportFields, 'usage'] as const satisfies readonly AccountKey[];
type MarkedText = Record<(typeof marked)[number], string>;

/** FNV-1a, 32 bits, in base 36: enough to notice a change, too little to hold personal data. */
export function hash(text: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return h.toString(36);
}

/**
 * The mark of a row's content, one short hash a column, so that it can be said later which columns changed.
 */
export const markOf = (row: MarkedText): string => marked.map((key) => hash(row[key])).join('.');

/**
 * Headings of the columns whose content differs from the mark. An empty mark means nothing is known
 * to have changed.
 */
export function changedSince(mark: string, row: MarkedText): string[] {
  if (!mark) return [];
  const old = mark.split('.');
  return marked.filter((key, i) => old[i] !== hash(row[key])).map(labelOf);
}

export type ReviewState = 'waiting' | 'passed' | 'changed' | 'returned';

/**
 * Where a row stands in review. A row returned to its unit goes back to waiting once the unit has changed it.
 */
export function reviewOf(row: MarkedText & { review: string; approved: string }): ReviewState {
  const changed = changedSince(row.approved, row).length > 0;
  if (row.review === reviews.passed) return changed ? 'changed' : 'passed';
  if (row.review === reviews.returned) return changed ? 'changed' : 'returned';
  return 'waiting';
}

/**
 * What is told of a returned row, to its unit and beside it in the sheet: what staff wrote, or that they
 * gave no reason.
 */
export function returnedSentence(comment: string): string {
  const said = comment.trim();
  return said
    ? sayField({ key: 'account.returned', with: { comment: said } })
    : sayField({ key: 'account.returnedNoComment' });
}
