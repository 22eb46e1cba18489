/**
 * After somebody typed or pasted in a tab: the edited rows are checked at once. Runs in a simple trigger, so
 * it asks for little and never throws at people.
 */
import type { Problem } from '../../domain/messages';
import { recorded } from '../../domain/messages/recorded';
import { checkedKeys, personFields, saidKeys, sources, type Row } from '../../domain/fields';
import { isStopped } from '../../domain/checking/recheck';
import { answerOf } from '../../domain/round/answer';
import { whyReadOnly } from '../report/may-write';
import { isMarked } from '../../domain/checking/fault';
import type { Checked } from '../../domain/checking/recheck';
import { approvalMark, withoutErased } from '../../domain/marks/approval';
import { isWithdrawal } from '../../domain/marks/consent';
import { consentCells, consentChanges } from './consents';
import {
  accountChanges,
  checkRows,
  nameChanges,
  noteChanges,
  notesOf,
  tidyWords,
  unitChanges,
} from './recheck-and-write';
import { isErased } from './personal-data';
import type { Change, Checking, Clock, LogLine, Marks, NoteChange, Workbook, Writing } from '../services';
import { underLock } from '../under-lock';

export interface HandEdit {
  tab: 'accounts' | 'units';
  /** First and last row of the edit, counted as in Table (0 = the first row below the headings). */
  first: number;
  last: number;
  /** Columns that the edit touched; asked inside the lock, where the tab is read. */
  columns(): ReadonlySet<string>;
}

const touched = ({ first, last }: HandEdit, index: number): boolean => index >= first && index <= last;

/** Staff set or cleared `Duyệt`: what was reviewed is marked, so that a later change shows. */
function markReviews(office: Workbook & Marks, edit: HandEdit): void {
  const markKey = office.markKey();
  if (!edit.columns().has('review') || !markKey) return;
  const rows = office.table('accounts').rows;
  const changes = rows.flatMap((row, index): Change<'accounts'>[] => {
    const approved = row.review ? approvalMark(row, markKey) : '';
    return touched(edit, index) && approved !== row.approved ? [{ index, cells: { approved } }] : [];
  });
  office.putOwn('accounts', changes);
}

/** Somebody recorded by hand that a person takes the consent back. */
const withdrawals = (rows: readonly Row<'accounts'>[], edit: HandEdit): LogLine[] =>
  edit.columns().has('consent')
    ? rows
        .filter((row, index) => touched(edit, index) && isWithdrawal(row.consent))
        .map(({ unit, rowId }) => ({ what: { key: 'log.consentWithdrawn' }, unit: unit.trim(), rowId }))
    : [];

/**
 * Staff erased the person of a row that stopped: the mark of its approval forgets the person, and so does
 * what staff wrote about the row, which may name them.
 * @returns what to log.
 */
function forgetErased(office: Workbook & Marks, edit: HandEdit): LogLine[] {
  if (![...personFields, 'usage'].some((key) => edit.columns().has(key))) return [];
  const rows = office.table('accounts').rows;
  const erased = rows.flatMap((row, index): Change<'accounts'>[] => {
    if (!touched(edit, index) || !isErased(row)) return [];
    const approved = withoutErased(row.approved, row, office.markKey()) ?? row.approved;
    if (approved === row.approved && !row.comment) return [];
    // What was approved was with the person: without them it is judged anew.
    const review = approved === '' ? '' : row.review;
    return [{ index, cells: { comment: '', approved, review } }];
  });
  if (erased.length === 0 || !office.mayWrite('accounts', 'comment')) return [];
  office.putOwn('accounts', erased);
  return erased.map(({ index }) => ({
    what: { key: 'log.erased' },
    unit: rows[index]!.unit.trim(),
    rowId: rows[index]!.rowId,
  }));
}

/**
 * The rows as this edit leaves them: one whose reported cells a hand touched was written now, and where the
 * hand is its unit's, that answers it in the round. Staff's hands never answer for a unit.
 */
function stamped(office: Checking, edit: HandEdit): Row<'accounts'>[] {
  const { rows } = office.table('accounts');
  if (!saidKeys.some((key) => edit.columns().has(key))) return [...rows];
  const round = office.round();
  const units = new Map(office.table('units').rows.map((unit) => [unit.code.trim(), unit]));
  const { today } = office;
  // Asked of Google only where it matters.
  let hand: 'staff' | 'unit' | undefined;
  const answers = (row: Row<'accounts'>): boolean => {
    const by = { isStaff: false, today, contact: '' };
    if (!round || whyReadOnly(round, units.get(row.unit.trim()), by)) return false;
    hand ??= office.mayWrite('accounts', 'review') ? 'staff' : 'unit';
    return hand === 'unit';
  };
  return rows.map((row, index) => {
    if (!touched(edit, index) || saidKeys.every((key) => row[key].trim() === '')) return row;
    const now = { ...row, updated: office.now, by: '', source: sources.hand };
    if (!answers(row)) return now;
    const did = { stops: isStopped(row), changes: true };
    return { ...now, round: round!.id, answer: answerOf(row.rowId ? row : undefined, did, round!) };
  });
}

function afterAccounts(office: Checking, edit: HandEdit): void {
  markReviews(office, edit);
  const erased = forgetErased(office, edit);
  const rows = stamped(office, edit);
  const before = rows.map(({ faults, mask }) => ({ faults, mask }));
  const checked = checkRows(office, rows);
  const codes = new Set<string>();
  rows.forEach((row, index) => {
    if (touched(edit, index)) codes.add(row.unit.trim());
  });
  const mine = (row: Row<'accounts'>, index: number): boolean =>
    touched(edit, index) || codes.has(row.unit.trim());
  const changes = accountChanges(rows, checked, mine);
  const isStamped = saidKeys.some((key) => edit.columns().has(key));
  if (isStamped) stampHandEdit(office, edit, rows, changes, checked);
  else office.putOwn('accounts', consentChanges(office, rows, checked, mine));
  office.log([...withdrawals(rows, edit), ...erased]);
  office.putOwn('accounts', nameChanges(rows, checked, mine));
  office.putOwn('accounts', changes);
  // A unit may have lost a row to this edit (its code was changed), and a simple trigger is not told which:
  // all standings are compared, few are written.
  office.putOwn(
    'units',
    unitChanges(office.table('units').rows, checked, () => true),
  );
  tidyWords(office, 'accounts', edit.columns(), (index) => touched(edit, index));
  const alone = edit.first === edit.last && edit.columns().size === 1 && rows[edit.first] !== undefined;
  const notes = noteChanges(
    changes,
    before.map(({ faults }) => faults),
    checked,
  );
  // One cell: its note is looked at every time, so that a run that was cut before it leaves nothing behind
  // once the cell is typed again.
  if (alone && notes.length === 0)
    notes.push({ index: edit.first, notes: notesOf(checked.accounts[edit.first]!) });
  putNotes(office, edit, notes, before);
}

/** One cell was edited and only its own note changes: the common case, and the cheap one. */
function putNotes(
  office: Workbook,
  edit: HandEdit,
  changes: NoteChange[],
  before: readonly Pick<Row<'accounts'>, 'mask'>[],
): void {
  const only =
    changes.length === 1 && edit.first === edit.last && edit.columns().size === 1 ? changes[0] : undefined;
  const others = Object.entries(only?.notes ?? {}).filter(
    ([key, note]) => !edit.columns().has(key) && (note !== '') !== isMarked(before[only!.index]!.mask, key),
  );
  const [own] = Object.entries(only?.notes ?? {}).filter(([key]) => edit.columns().has(key));
  if (only?.index === edit.first && own && others.length === 0) office.noteEdited(own[1] ?? '');
  else office.putNotes('accounts', changes);
}

/**
 * Writes when and how each row was last written, as `stamped` says; joins the other own cells, so that it
 * costs no further write.
 */
function stampHandEdit(
  office: Clock,
  edit: HandEdit,
  rows: readonly Row<'accounts'>[],
  changes: Change<'accounts'>[],
  checked: Checked,
): void {
  const byIndex = new Map(changes.map((change) => [change.index, change]));
  const last = Math.min(edit.last, rows.length - 1);
  for (let index = edit.first; index <= last; index += 1) {
    if (!byIndex.has(index))
      changes.push({ index, cells: Object.fromEntries(checkedKeys.map((key) => [key, rows[index]![key]])) });
  }
  changes.sort((a, b) => a.index - b.index);
  for (const change of changes) {
    const row = rows[change.index]!;
    const { updated, by, source, round, answer } = row;
    Object.assign(
      change.cells,
      { updated, by, source, round, answer },
      consentCells(office, row, checked.accounts[change.index]!),
    );
  }
}

/** `Nộp lần đầu` is nobody's to type: whatever was typed there is forgotten, put right and said. */
function forgetTypedFirst(office: Checking, edit: HandEdit): void {
  if (!edit.columns().has('first')) return;
  const typed = office.table('units').rows.filter((row, index) => touched(edit, index) && row.code.trim());
  for (const row of typed) row.first = recorded.typedTime;
  office.log(typed.map(({ code }) => ({ what: { key: 'log.firstTyped' }, unit: code.trim() })));
}

/** A line that no check has seen yet is a unit put on the roster now. */
function noteAdded(office: Checking, edit: HandEdit): void {
  if (!edit.columns().has('code')) return;
  office.putOwn(
    'units',
    office
      .table('units')
      .rows.flatMap((row, index) =>
        touched(edit, index) && row.code.trim() && row.counted === '' && row.addedAt === ''
          ? [{ index, cells: { addedAt: office.now } }]
          : [],
      ),
  );
}

function afterUnits(office: Checking, edit: HandEdit): void {
  forgetTypedFirst(office, edit);
  noteAdded(office, edit);
  const rows = office.table('accounts').rows;
  const checked = checkRows(office, rows);
  office.putOwn(
    'accounts',
    nameChanges(rows, checked, () => true),
  );
  office.putOwn(
    'units',
    unitChanges(office.table('units').rows, checked, () => true),
  );
  tidyWords(office, 'units', edit.columns(), (index) => touched(edit, index));
}

/**
 * Checks again after an edit by hand. Nothing happens when another run holds the lock too long: the next
 * check catches up. Nothing is written either for whoever is not staff where units report by link only: what
 * the product writes is protected from that person, and a simple trigger has no authority of its own.
 * @returns what to tell the person; undefined when the edit was checked.
 */
export function handEdit(office: Writing, edit: HandEdit): Problem | undefined {
  return underLock(office, (): Problem | undefined => {
    const { linkOnly, contact } = office.settings();
    if (edit.tab === 'units') afterUnits(office, edit);
    else if (linkOnly && !office.mayWrite('accounts', 'review'))
      return { key: 'sheet.linkOnly', with: { contact } };
    else afterAccounts(office, edit);
    return undefined;
  });
}
