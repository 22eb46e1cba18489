/**
 * `Kiểm tra toàn bộ`, and the refresh when the file is opened: every row is checked again, by the same rule
 * as everywhere.
 */
import { reviews, statuses, tabs, type Row } from '../../domain/fields';
import { say, type Problem } from '../../domain/messages';
import type { Round } from '../../domain/round';
import { labelOfRound } from '../../domain/round/labels';
import type { Checked } from '../../domain/checking/recheck';
import { approvalMark, withoutErased } from '../../domain/marks/approval';
import { changedSince } from '../../domain/standing/review';
import { done, refuseWith } from '../answer';
import { drawLinks } from '../link/draw-links';
import { checkRows, tidyWords, unitChanges, writeCheck, writeNotes } from './recheck-and-write';
import { isErased, keptTooLong, noticeProblems } from './personal-data';
import { freezeAtDue } from '../round/freeze';
import { bearWitness, sayOverwritten } from './witness';
import { lineOf, type Checking, type Marks, type People, type Workbook, type Writing } from '../services';
import { underLock } from '../under-lock';
import type { Answer, CheckView, FaultLine } from '../views';

const SHOWN = 200;

/**
 * Approvals: a newly reviewed row gets the mark of what was reviewed; a row changed since goes back to
 * review. Staff's columns, so staff's run only.
 */
function settleReviews(office: Workbook & Marks, rows: readonly Row<'accounts'>[]): void {
  const markKey = office.markKey();
  const unmarked = rows.flatMap((row, index) =>
    markKey && row.review && !row.approved
      ? [{ index, cells: { approved: approvalMark(row, markKey) } }]
      : [],
  );
  const stale = rows.flatMap((row, index) =>
    (row.review === reviews.passed || row.review === reviews.returned) && changedSince(row, markKey).length
      ? [{ index, cells: { review: '' } }]
      : [],
  );
  // Whoever is erased from a row is erased from its mark too.
  const erased = rows.flatMap((row, index) => {
    const approved = withoutErased(row.approved, row, markKey);
    return approved === undefined ? [] : [{ index, cells: { approved } }];
  });
  // What staff wrote about the row may name whoever was erased.
  const silenced = erased
    .filter(({ index }) => isErased(rows[index]!) && rows[index]!.comment)
    .map(({ index }) => ({ index, cells: { comment: '' } }));
  office.putOwn('accounts', unmarked);
  office.putOwn('accounts', stale);
  office.putOwn('accounts', erased);
  office.putOwn('accounts', silenced);
}

/**
 * Checks all rows and writes what differs. `staff` also settles reviews, names and notes; without it only the
 * units' standing is written.
 * @param isWitness whether this run bears witness to what every unit has reported.
 * @param withSummary whether `Tổng hợp` is laid out anew where a kind, a superior or a round has come or
 * gone.
 */
export function refreshAll(
  office: Checking,
  staff: boolean,
  { isWitness = false, withSummary = true } = {},
): Checked {
  const accounts = office.table('accounts').rows;
  if (staff) settleReviews(office, accounts);
  const checked = checkRows(office, accounts, isWitness);
  if (!staff)
    office.putOwn(
      'units',
      unitChanges(office.table('units').rows, checked, () => true),
    );
  else {
    drawLinks(office);
    sayOverwritten(office);
    writeCheck(office, checked);
    for (const tab of ['accounts', 'units'] as const)
      tidyWords(office, tab, new Set(Object.keys(tabs[tab].columns)));
    if (withSummary) office.refreshSummary();
    writeNotes(office, checked);
  }
  return checked;
}

/**
 * Staff's full check, and that of the daily run: it bears witness to what every unit has reported. What the
 * check is about to show of a first report is what the witness writes.
 */
export function checkAsWitness(office: Checking, withSummary = true): Checked {
  const checked = refreshAll(office, true, { isWitness: true, withSummary });
  if (checked.accounts.length === 0) {
    freezeAtDue(office, checked);
    return checked;
  }
  bearWitness(office, checked);
  office.rememberWitness();
  freezeAtDue(office, checked);
  return checked;
}

function view(office: Checking, checked: Checked, settings: string[]): CheckView {
  const accounts = office.table('accounts').rows;
  const units = office.table('units').rows;
  const line = (tab: 'accounts' | 'units', index: number, unit: string, says: string): FaultLine => ({
    tab: tabs[tab].title,
    row: lineOf(index),
    unit,
    says,
    link: office.linkTo(tab, index),
  });
  const faults = [
    ...checked.accounts.flatMap((check, i) =>
      check.faults.length ? [line('accounts', i, accounts[i]!.unit, check.own.faults)] : [],
    ),
    ...checked.units.flatMap((check, i) =>
      check.faults.length ? [line('units', i, units[i]!.code, check.own.faults)] : [],
    ),
  ];
  const remarks = checked.accounts.flatMap((check, i) =>
    check.remarks.length ? [line('accounts', i, accounts[i]!.unit, check.own.remarks)] : [],
  );
  const { keepMonths: months } = office.settings();
  for (const { row, index } of keptTooLong(office, checked))
    remarks.push(line('accounts', index, row.unit, say({ key: 'account.keptLong', with: { months } })));
  return {
    units: checked.units.filter((unit) => !unit.blank).length,
    accounts: checked.accounts.filter((account) => !account.blank).length,
    faults: faults.slice(0, SHOWN),
    moreFaults: Math.max(0, faults.length - SHOWN),
    remarks: remarks.slice(0, SHOWN),
    missing: checked.units.filter((unit) => unit.own.status === statuses.missing).length,
    settings,
  };
}

/** Checks everything and says what was found. For staff. */
export function checkAll(office: Writing & People): Answer<CheckView> {
  if (office.visitor().is !== 'staff') return refuseWith({ key: 'who.staffOnly' });
  return (
    underLock(office, (): Answer<CheckView> => {
      const checked = checkAsWitness(office);
      office.readyLines();
      return done(view(office, checked, bookProblems(office, checked).map(say)));
    }) ?? refuseWith({ key: 'workbook.busy' })
  );
}

function roundProblems(round: Round | undefined): Problem[] {
  if (!round) return [{ key: 'round.none' }];
  return round.dueBefore ? [] : [{ key: 'round.empty', with: { label: labelOfRound('dueBefore') } }];
}

/** What is wrong with the workbook as a whole: without a deadline, for one, nobody can be judged late. */
const bookProblems = (office: Checking, checked: Checked): Problem[] => [
  ...roundProblems(office.round()),
  ...(checked.broke.length
    ? [{ key: 'workbook.checkBroke', with: { count: checked.broke.length } } as const]
    : []),
  ...noticeProblems(office, checked),
  ...office.lostLog(),
];
