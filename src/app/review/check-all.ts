/**
 * `Kiểm tra toàn bộ`, and the refresh when the file is opened: every row is checked again, by the same rule
 * as everywhere.
 */
import { reviews, statuses, tabs, type Row } from '../../domain/fields';
import { say, type Problem } from '../../domain/messages';
import { isOpen, type Round } from '../../domain/round';
import { emptyInRound } from '../../domain/round/labels';
import type { Checked } from '../../domain/checking/recheck';
import { approvalMark, withoutErased } from '../../domain/marks/approval';
import { faultText, staffFaults, waitsForStaff } from '../../domain/checking/fault';
import { changedSince } from '../../domain/standing/review';
import { done } from '../answer';
import { superiorOf } from '../desk/narrow';
import { bySuperior, standsOf, type Stands } from '../desk/standings';
import { drawLinks } from '../link/draw-links';
import { checkRows, tidyWords, unitChanges, writeCheck, writeNotes } from './recheck-and-write';
import { isErased, noticeProblems, stillNamed } from './personal-data';
import { deadlineOf } from '../report/form-rows';
import { freezeAtDue } from '../round/freeze';
import { bearWitness, sayOverwritten } from './witness';
import { lineOf, type Checking, type Marks, type People, type Workbook, type Writing } from '../services';
import { staffWrites } from '../staff-writes';
import type { Answer, CheckView, FaultLine, SomeLines } from '../views';

/** Lines of a list, and names in the text for a group: what a person reads at all. */
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

const firstOf = (lines: FaultLine[]): SomeLines => ({
  lines: lines.slice(0, SHOWN),
  more: Math.max(0, lines.length - SHOWN),
});

/** How a row is told from the unit's others: by its page, unless that bears the unit's own name. */
function titleBeside(unit: string, row: Row<'accounts'>): string {
  const name = row.pageName.trim();
  return (name === unit ? '' : name) || row.address.trim() || row.kind.trim();
}

/** What the check found, line by line: what waits for staff, what for units, and what is worth a look. */
function foundLines(
  office: Checking,
  checked: Checked,
): Pick<CheckView, 'forStaff' | 'forUnits' | 'remarks'> {
  const accounts = office.table('accounts').rows;
  const units = office.table('units').rows;
  const account = (index: number, says: string): FaultLine => {
    const row = accounts[index]!;
    const unit = checked.accounts[index]!.own.unitName || row.unit.trim();
    return {
      tab: tabs.accounts.title,
      row: lineOf(index),
      unit,
      title: titleBeside(unit, row),
      says,
      link: office.linkTo('accounts', index),
    };
  };
  const forStaff = checked.accounts.flatMap(({ faults }, i) => {
    const own = staffFaults(faults);
    return own.length ? [account(i, faultText(own))] : [];
  });
  checked.units.forEach(({ faults, own }, i) => {
    const { name, code } = units[i]!;
    if (faults.length)
      forStaff.push({
        tab: tabs.units.title,
        row: lineOf(i),
        unit: name.trim() || code.trim(),
        title: '',
        says: own.faults,
        link: office.linkTo('units', i),
      });
  });
  const forUnits = checked.accounts.flatMap(({ faults }, i) => {
    const own = faults.filter((fault) => !waitsForStaff(fault));
    return own.length ? [account(i, faultText(own))] : [];
  });
  const remarks = checked.accounts.flatMap((check, i) =>
    check.remarks.length ? [account(i, check.own.remarks)] : [],
  );
  const { keepMonths: months } = office.settings();
  for (const { index, isDue } of stillNamed(office, checked))
    if (isDue) remarks.push(account(index, say({ key: 'account.keptLong', with: { months } })));
  return { forStaff: firstOf(forStaff), forUnits: firstOf(forUnits), remarks: remarks.slice(0, SHOWN) };
}

/** Who has not reported, with the phones of the roster; and one text that asks them all. */
function missingIn(
  office: Checking,
  checked: Checked,
): Pick<CheckView, 'missing' | 'missingUnits' | 'group'> {
  const missing = standsOf(office, checked)
    .filter(({ status }) => status === statuses.missing)
    .sort(bySuperior);
  const round = office.round();
  const { federation, contact } = office.settings();
  const once = new Map<string, number>();
  for (const { unit } of missing) once.set(unit.name.trim(), (once.get(unit.name.trim()) ?? 0) + 1);
  /** Two units of one name are told apart by who is over them. */
  const named = ({ unit, above }: Stands): string => {
    const name = unit.name.trim() || unit.code.trim();
    const superior = superiorOf({ above });
    return (once.get(name) ?? 0) > 1 && superior ? `${name} (${superior})` : name;
  };
  return {
    missing: missing.length,
    missingUnits: missing.slice(0, SHOWN).map(({ unit, above }) => ({
      code: unit.code.trim(),
      name: unit.name.trim(),
      parent: superiorOf({ above }),
      phone: unit.phone.trim(),
    })),
    group:
      missing.length === 0 || !isOpen(round)
        ? ''
        : say({
            key: 'below.group',
            with: {
              round: round.document,
              superior: federation,
              deadline: deadlineOf(undefined, round, office.today),
              names: missing.slice(0, SHOWN).map(named),
              more: Math.max(0, missing.length - SHOWN),
              ask: contact || federation,
            },
          }),
  };
}

const view = (office: Checking, checked: Checked, settings: string[]): CheckView => ({
  units: checked.units.filter((unit) => !unit.blank).length,
  accounts: checked.accounts.filter((account) => !account.blank).length,
  ...foundLines(office, checked),
  ...missingIn(office, checked),
  settings,
});

/** Checks everything and says what was found. For staff. */
export function checkAll(office: Writing & People): Answer<CheckView> {
  return staffWrites(office, () => {
    const checked = checkAsWitness(office);
    office.readyLines();
    return done(view(office, checked, bookProblems(office, checked).map(say)));
  });
}

function roundProblems(round: Round | undefined): Problem[] {
  if (!round) return [{ key: 'round.none' }];
  return round.dueBefore ? [] : [emptyInRound('dueBefore')];
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
