/**
 * ★ Decisions of the desk's section Duyệt: under the lock, each against the row as its staff saw it. A row
 * that its unit changed, or that a colleague decided, meanwhile is shown back and stays as it is. Sending the
 * same decision twice (a lost answer) records it once. The run is the staff's own, so that Google's own
 * history of the cell says who decided; a line in `Nhật ký` would cost five calls for each.
 */
import { labelOf, reviews, type Row } from '../../domain/fields';
import { approvalMark } from '../../domain/marks/approval';
import { changedSince } from '../../domain/standing/review';
import { say, type Problem } from '../../domain/messages';
import { readReview } from '../../domain/fields/choices';
import { done, refuseWith } from '../answer';
import { idOf } from '../report/form-rows';
import { accountChanges, checkRows, notesOf, unitChanges } from '../review/recheck-and-write';
import type { Change, Marks, People, Writing } from '../services';
import { underLock } from '../under-lock';
import type { Answer } from '../views';
import { placesIn } from './narrow';
import { queueRows, reviewCells, reviewKeys, reviewVersion, saidPart } from './review-rows';
import type { Decided, Decision, ReviewWas } from './views';

type AccountRow = Row<'accounts'>;

/** Decisions of one sending. */
export const MOST_DECISIONS = 20;

/** A decision and the row that it meets. */
interface Step {
  decision: Decision;
  index: number;
  before: AccountRow;
  /** What staff's cells of the row are to say; undefined where nothing is to be written. */
  cells?: ReviewWas;
  /** It was written by an earlier sending, which may have been cut. */
  again?: true;
  why?: Problem;
}

/** What `Ý kiến` says of a returned row: what staff wrote, on one line as the sheet shows it. */
const commentOf = (decision: Decision): string => (decision.as === 'returned' ? decision.comment.trim() : '');

function wanted(decision: Decision, row: AccountRow, office: Marks): ReviewWas {
  if (decision.as === 'undo') return decision.was;
  const key = office.markKey();
  return {
    review: decision.as === 'passed' ? reviews.passed : reviews.returned,
    comment: commentOf(decision),
    fixFields: decision.as === 'returned' ? decision.fields.map(labelOf).join(', ') : '',
    approved: key ? approvalMark(row, key) : '',
  };
}
const isSame = (a: ReviewWas, b: ReviewWas): boolean => reviewKeys.every((key) => a[key] === b[key]);

/** Why a row that is not as it was seen is not written. */
function conflictOf({ version }: Decision, row: AccountRow, office: Marks): Problem {
  if (saidPart(version) !== saidPart(reviewVersion(row))) return { key: 'desk.changedMeanwhile' };
  const word = readReview(row.review);
  return word && changedSince(row, office.markKey()).length === 0
    ? { key: 'desk.decidedMeanwhile', with: { word } }
    : { key: 'desk.takenBack' };
}

function stepOf(decision: Decision, rows: readonly AccountRow[], office: Marks): Step | undefined {
  const index = rows.findIndex((row, i) => idOf(row, i) === decision.rowId);
  const before = rows[index];
  if (!before) return undefined;
  const cells = wanted(decision, before, office);
  const step = { decision, index, before: { ...before } };
  const seen = reviewVersion(before);
  if (saidPart(decision.version) === saidPart(seen) && isSame(cells, reviewCells(before)))
    return { ...step, again: true };
  if (decision.version === seen) return { ...step, cells };
  return { ...step, why: conflictOf(decision, before, office) };
}

/** Writes the decisions, and all that follows from them. */
function record(office: Writing, steps: readonly Step[]): ReturnType<typeof checkRows> {
  const toWrite = steps.filter(({ cells }) => cells);
  office.putStaff(
    'accounts',
    toWrite.map(({ index, cells }): Change<'accounts'> => ({ index, cells: { ...cells } })),
  );
  const { rows } = office.table('accounts');
  const checked = checkRows(office, rows);
  const of = new Set(steps.filter(({ why }) => !why).map(({ before }) => before.unit.trim()));
  office.putOwn(
    'accounts',
    accountChanges(rows, checked, (row) => of.has(row.unit.trim())),
  );
  office.putOwn(
    'units',
    unitChanges(office.table('units').rows, checked, (unit) => of.has(unit.code.trim())),
  );
  // A decision changes a note only where the cell `Duyệt` held something else than a decision; or where an
  // earlier sending was cut.
  office.putNotes(
    'accounts',
    steps
      .filter(({ before, again, cells }) => again || (cells && before.review && !readReview(before.review)))
      .map(({ index }) => ({ index, notes: notesOf(checked.accounts[index]!) })),
  );
  return checked;
}

function decideLocked(office: Writing, decisions: readonly Decision[]): Answer<{ decided: Decided[] }> {
  const before = office.table('accounts').rows;
  const met = decisions.map((decision) => stepOf(decision, before, office));
  const steps = met.filter((step) => step !== undefined);
  const checked = record(office, steps);
  const show = queueRows(office, checked, placesIn(office.table('units').rows));
  const answers = decisions.map((decision, i): Decided => {
    const { rowId } = decision;
    const step = met[i];
    if (!step) return { rowId, is: 'conflict', why: say({ key: 'desk.rowGone' }) };
    const row = show(step.index);
    if (step.why) return { rowId, is: 'conflict', why: say(step.why), ...(row ? { row } : {}) };
    if (decision.as === 'undo')
      return row
        ? { rowId, is: 'undone', row }
        : { rowId, is: 'conflict', why: say({ key: 'desk.rowGone' }) };
    const now = office.table('accounts').rows[step.index]!;
    return { rowId, is: 'done', version: reviewVersion(now) };
  });
  return done({ decided: answers });
}

/** Records what staff decided of rows, and answers what came of each. */
export function decideReviews(
  office: Writing & People,
  { decisions }: { decisions: Decision[] },
): Answer<{ decided: Decided[] }> {
  if (office.visitor().is !== 'staff') return refuseWith({ key: 'who.staffOnly' });
  if (new Set(decisions.map(({ rowId }) => rowId)).size !== decisions.length)
    return refuseWith({ key: 'form.oldPage' });
  if (decisions.some((decision) => decision.as === 'returned' && !commentOf(decision)))
    return refuseWith({ key: 'desk.noReason' });
  return underLock(office, () => decideLocked(office, decisions)) ?? refuseWith({ key: 'workbook.busy' });
}
