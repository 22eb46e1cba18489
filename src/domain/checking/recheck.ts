/**
 * ★ Rows that check themselves: from what people wrote in `Đơn vị` and `Tài khoản`, everything that the
 * product writes beside it.
 * Saving, hand edits, `Kiểm tra toàn bộ` and opening the file all use it. Linear in the number of rows.
 */
import { readReport, type ReportReading } from './report';
import {
  asProblem,
  faultText,
  isForUnit,
  maskOf,
  remarkText,
  unitFaultText,
  type RowFault,
  type UnitFault,
} from './fault';
import { questionsAcross, type AcrossFinding } from './across';
import type { Day, LocalTime } from '../text/days';
import {
  activities,
  checkedKeys,
  kinds,
  reportFields,
  statuses,
  unitCheckedKeys,
  usage,
  type Row,
} from '../fields';
import { readKind, readReview, readUsage } from '../fields/choices';
import type { Problem } from '../messages';
import { consentOf, namesPerson, type Consent } from '../marks/consent';
import type { MarkKey } from '../marks/key';
import { changedSince, isMarkUnknown, returnedProblem, reviewOf, type ReviewState } from '../standing/review';
import { extensionOf } from '../standing/deadline';
import { isAnswered, isConfirmed, type Round } from '../round';
import { readFixFields } from '../standing/fix-fields';
import { isTime } from '../standing/first-report';
import { isCounted, obligationsIn, type Obligation } from '../standing/obligations';
import { standingOf, type RowStanding, type UnitStanding } from '../standing/status';
import { meantUnits } from '../roster/meant-unit';
import { activityOf } from '../roster/tree';
import { unitFaults, type RefusedByUnit } from '../roster/unit';

/** What the check decides of a row: the columns that say so, and the unit's name. */
export type OwnAccountCells = Record<(typeof checkedKeys)[number] | 'unitName', string>;
export interface CheckedAccount {
  blank: boolean;
  active: boolean;
  /** In use, and not answered in this round yet. */
  pending: boolean;
  /** The code of its unit, as the roster writes it; as typed where the roster has none such. */
  unit: string;
  /** Does it say that the unit has no account? */
  isNone: boolean;
  review: ReviewState;
  faults: RowFault[];
  remarks: RowFault[];
  own: OwnAccountCells;
  reading?: ReportReading;
  /** Has the person whom it names agreed? */
  consent: Consent;
}
/** What the check decides of a unit. */
export type OwnUnitCells = Record<(typeof unitCheckedKeys)[number], string>;
export interface CheckedUnit {
  blank: boolean;
  faults: UnitFault[];
  own: OwnUnitCells;
  /** What it owes this round; absent for a line that is no unit. */
  obligation?: Obligation;
  /** Its rows in use that wait for an answer in this round. */
  pending: number;
  /** What a witness has to write; absent for a line that is no unit, and for one that could not be read. */
  witness?: UnitStanding['witness'];
}
export interface Checked {
  accounts: CheckedAccount[];
  units: CheckedUnit[];
  /** What rules threw, for the engineer's log: each stopped its own row, unit or rule, and nobody else's. */
  broke: unknown[];
}
/** What a run has read already of rows, by the row itself. */
export type Readings = ReadonlyMap<Row<'accounts'>, ReportReading>;
export interface CheckInput {
  accounts: readonly Row<'accounts'>[];
  units: readonly Row<'units'>[];
  /** The round that rows and units are judged by; undefined where none was ever opened. */
  round: Round | undefined;
  now: LocalTime;
  today: Day;
  newId(): string;
  /** The key of this workbook's marks; absent where it is lost. */
  markKey?: MarkKey;
  /** When a run last bore witness to all units' reports; '' if never. */
  lastWitness?: LocalTime;
  /** Does this run bear witness to them? */
  isWitness?: boolean;
  /** What the run has read already: those rows are not read again. */
  readings?: Readings;
  /** Addresses that Google refused to send to, or that letters came back from, by unit. */
  refused?: RefusedByUnit;
}

const emptied = <K extends string>(keys: readonly K[]): Record<K, string> =>
  Object.fromEntries(keys.map((key) => [key, ''])) as Record<K, string>;
const typed = ['unit', ...reportFields] as const;
const isBlank = (row: Row<'accounts'>): boolean => typed.every((key) => row[key].trim() === '');
/** A row marked as no longer used is kept, and counts for nothing. */
export const isStopped = (row: Pick<Row<'accounts'>, 'usage'>): boolean =>
  readUsage(row.usage) === usage.stopped;

/** A code that the roster does not have; with the unit that was probably meant, where one is. */
function unknownUnit(code: string, meant: string): Problem {
  return meant
    ? { key: 'account.unitMeant', with: { code, meant } }
    : { key: 'account.unknownUnit', with: { code } };
}

function rowFaults(
  row: Row<'accounts'>,
  unitName: string | undefined,
  reading: ReportReading,
  meant: (text: string) => string,
): RowFault[] {
  const out: RowFault[] = [];
  const add = (key: 'unit' | 'usage' | 'review', problem: Problem): void => {
    out.push({ column: key, problem });
  };
  if (!row.unit.trim()) add('unit', { key: 'account.noUnit' });
  else if (unitName === undefined) add('unit', unknownUnit(row.unit, meant(row.unit)));
  if (row.usage.trim() && !readUsage(row.usage))
    add('usage', { key: 'account.usageUnknown', with: { text: row.usage } });
  if (row.review.trim() && !readReview(row.review))
    add('review', { key: 'account.reviewUnknown', with: { text: row.review } });
  for (const finding of reading.findings)
    if (finding.level === 'fault') out.push({ column: finding.field, problem: asProblem(finding.problem) });
  return out;
}

/** A row that a rule threw at: it stands, it counts, and it says so. */
function unreadable(row: Row<'accounts'>, id: string): CheckedAccount {
  return {
    blank: false,
    active: true,
    pending: false,
    unit: tried(() => row.unit.trim(), ''),
    isNone: false,
    review: 'waiting',
    consent: 'unknown',
    faults: [{ column: '', problem: { key: 'account.rowUnreadable' } }],
    remarks: [],
    own: { ...emptied(['unitName', ...checkedKeys]), rowId: id },
  };
}
/** What `work` gives, or `otherwise` where it throws. */
function tried<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

/** What is said of a row whose person has not agreed, or no longer does. */
function consentRemarks(consent: Consent): RowFault[] {
  if (consent === 'given' || consent === 'unknown') return [];
  const key = consent === 'withdrawn' ? 'account.consentWithdrawn' : 'account.noConsent';
  return [{ column: '', problem: { key } }];
}

function checkOne(
  row: Row<'accounts'>,
  names: ReadonlyMap<string, string>,
  id: string,
  markKey: MarkKey | undefined,
  meant: (text: string) => string,
  round: Round | undefined,
  known: ReportReading | undefined,
): CheckedAccount {
  const blank = isBlank(row);
  const unit = row.unit.trim();
  if (blank)
    return {
      blank,
      active: false,
      pending: false,
      unit,
      isNone: false,
      review: 'waiting',
      consent: consentOf(row, markKey),
      faults: [],
      remarks: [],
      own: emptied(['unitName', ...checkedKeys]),
    };
  const reading = known ?? readReport(row);
  const unitName = names.get(unit);
  const stopped = isStopped(row);
  const review = reviewOf(row, markKey);
  const faults = stopped ? [] : rowFaults(row, unitName, reading, meant);
  if (!stopped && review === 'returned')
    faults.push({ column: '', problem: asProblem(returnedProblem(row.comment)) });
  const remarks = stopped
    ? []
    : reading.findings
        .filter((finding) => finding.level !== 'fault')
        .map(({ field, problem }): RowFault => ({ column: field, problem: asProblem(problem) }));
  if (!stopped && row.review.trim() && isMarkUnknown(row, markKey))
    remarks.push({ column: '', problem: { key: 'account.markUnknown' } });
  const { unknown } = readFixFields(row.fixFields);
  if (!stopped && unknown.length)
    remarks.push({ column: '', problem: { key: 'account.fixUnknown', with: { text: unknown.join(', ') } } });
  const consent = consentOf(row, markKey);
  if (!stopped && namesPerson(row)) remarks.push(...consentRemarks(consent));
  const changed = changedSince(row, markKey).join(', ');
  if (!stopped && changed && row.comment.trim())
    remarks.push({
      column: 'comment',
      problem: { key: 'account.commentAnswered', with: { columns: changed } },
    });
  return {
    blank,
    active: !stopped,
    pending: !stopped && !isAnswered(row, round),
    unit,
    isNone: readKind(row.kind) === kinds.none,
    review,
    faults,
    remarks,
    reading,
    consent,
    own: {
      unitName: unitName ?? '',
      faults: '',
      remarks: '',
      changed,
      rowId: id,
      addressKey: reading.addressKey,
      mask: '',
    },
  };
}

/** Every written row has an id of its own, also after somebody copied a row. */
function idsFor(rows: readonly Row<'accounts'>[], newId: () => string): string[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const id =
      row.rowId && !seen.has(row.rowId) ? row.rowId : tried(() => isBlank(row), false) ? '' : newId();
    seen.add(id);
    return id;
  });
}

function addNoneFaults(checked: readonly CheckedAccount[]): void {
  const byUnit = new Map<string, { none: CheckedAccount[]; accounts: number }>();
  for (const check of checked) {
    if (!check.active) continue;
    const unit = byUnit.get(check.unit) ?? { none: [], accounts: 0 };
    if (check.isNone) unit.none.push(check);
    else unit.accounts += 1;
    byUnit.set(check.unit, unit);
  }
  for (const { none, accounts } of byUnit.values()) {
    if (accounts)
      none.forEach((check) =>
        check.faults.push({ column: 'kind', problem: { key: 'account.noneWithAccounts' } }),
      );
    else
      none
        .slice(1)
        .forEach((check) => check.faults.push({ column: 'kind', problem: { key: 'account.noneTwice' } }));
  }
}

function addAcross(
  rows: readonly Row<'accounts'>[],
  checked: readonly CheckedAccount[],
  units: readonly Row<'units'>[],
  broke: (error: unknown) => void,
): void {
  const byId = new Map(checked.map((check) => [check.own.rowId, check]));
  const asked = rows.flatMap((row, i) => {
    const { active, own, reading, unit } = checked[i]!;
    if (!active || !reading) return [];
    return [
      {
        rowId: own.rowId,
        unit,
        key: reading.addressKey,
        kind: reading.addressKind,
        pageName: row.pageName,
        accountName: row.accountName,
        name: row.name,
        phone: reading.phoneKey,
        email: reading.emailKey,
      },
    ];
  });
  const findings: AcrossFinding[] = questionsAcross(
    asked,
    units.map(({ code, name }) => ({ code, name })),
    broke,
  );
  for (const { rowIds, level, problem } of findings) {
    const told: RowFault = { column: '', problem: problem as Problem };
    for (const check of rowIds.map((id) => byId.get(id)))
      (level === 'fix' ? check?.faults : check?.remarks)?.push(told);
  }
}

function rowsByUnit(
  rows: readonly Row<'accounts'>[],
  checked: readonly CheckedAccount[],
): Map<string, RowStanding[]> {
  const byUnit = new Map<string, RowStanding[]>();
  rows.forEach(({ updated }, i) => {
    const { active, pending, unit, isNone, review, faults } = checked[i]!;
    if (!active) return;
    const standing = { isPending: pending, isNone, hasFault: faults.some(isForUnit), review, updated };
    const own = byUnit.get(unit);
    if (own) own.push(standing);
    else byUnit.set(unit, [standing]);
  });
  return byUnit;
}

function standingCells(
  unit: Row<'units'>,
  rows: readonly RowStanding[],
  obligation: Obligation,
  input: CheckInput,
): { cells: Omit<OwnUnitCells, 'faults'>; standing: UnitStanding } {
  const { dueBefore, graceUntil, openedAt } = input.round ?? { dueBefore: '', graceUntil: '', openedAt: '' };
  // What was written before the round was opened is another round's.
  const ofRound = (time: string): string => (isTime(time) && time < openedAt ? '' : time);
  const s = standingOf(
    rows,
    obligation,
    {
      witnessed: ofRound(unit.witnessed),
      shown: ofRound(unit.first),
      last: input.lastWitness ?? '',
      isWitness: input.isWitness ?? false,
    },
    { dueBefore, graceUntil, extendedTo: extensionOf(unit.extendedTo) },
    input.now,
    input.today,
  );
  const cells = {
    status: s.status,
    timeliness: s.timeliness,
    // The rows of a dissolved unit have left the figures.
    count: activityOf(unit) === activities.dissolved ? '0' : String(s.count),
    first: s.first,
    updated: s.updated,
    order: String(s.order),
    counted: isCounted(obligation) ? '1' : '0',
  };
  return { cells, standing: s };
}

function standings(
  input: CheckInput,
  checked: readonly CheckedAccount[],
  broke: (error: unknown) => void,
): CheckedUnit[] {
  const byUnit = rowsByUnit(input.accounts, checked);
  const owed = obligationsIn(input.units, input.round);
  const faultsOf = unitFaults(input.units, input.refused, broke);
  return input.units.map((unit, i) => {
    const blank = !unit.code.trim() && !unit.name.trim();
    if (blank) return { blank, pending: 0, faults: [], own: emptied(unitCheckedKeys) };
    const faults = faultsOf[i]!;
    // Without a round nobody can say where a unit stands: it keeps the standing that it had.
    if (!input.round || !isConfirmed(input.round))
      return {
        blank,
        pending: 0,
        faults,
        obligation: tried(() => owed(i), 'report'),
        own: { ...pick(unitCheckedKeys, unit), faults: unitFaultText(faults) },
      };
    try {
      const rows = byUnit.get(unit.code.trim()) ?? [];
      const obligation = owed(i);
      const { cells, standing } = standingCells(unit, rows, obligation, input);
      const { witness, pending } = standing;
      return {
        blank,
        faults,
        obligation,
        pending,
        witness,
        own: { ...cells, faults: unitFaultText(faults, cells.status === statuses.missing ? pending : 0) },
      };
    } catch (error) {
      // It keeps the standing that it had.
      broke(error);
      faults.push({ column: '', problem: { key: 'roster.unreadable' } });
      return {
        blank,
        pending: 0,
        faults,
        own: { ...pick(unitCheckedKeys, unit), faults: unitFaultText(faults) },
      };
    }
  });
}

const pick = <K extends string>(keys: readonly K[], from: Record<K, string>): Record<K, string> =>
  Object.fromEntries(keys.map((key) => [key, from[key]])) as Record<K, string>;

/**
 * Checks every row of both tabs. Writes nothing. Whatever a single row, unit or rule makes the check throw
 * stays with it: it carries a fault, everything else is checked.
 */
export function recheck(input: CheckInput): Checked {
  const broke: unknown[] = [];
  const note = (error: unknown): void => {
    broke.push(error);
  };
  const names = new Map(input.units.map((unit) => [unit.code.trim(), unit.name.trim()]));
  const meant = meantUnits(input.units);
  const ids = idsFor(input.accounts, input.newId);
  const accounts = input.accounts.map((row, i) => {
    try {
      return checkOne(row, names, ids[i]!, input.markKey, meant, input.round, input.readings?.get(row));
    } catch (error) {
      note(error);
      return unreadable(row, ids[i]!);
    }
  });
  for (const { reading } of accounts) reading?.broke?.forEach(note);
  addNoneFaults(accounts);
  addAcross(input.accounts, accounts, input.units, note);
  for (const check of accounts)
    Object.assign(check.own, {
      faults: faultText(check.faults),
      remarks: remarkText(check.remarks),
      mask: maskOf(check.faults),
    });
  return { accounts, units: standings(input, accounts, note), broke };
}
