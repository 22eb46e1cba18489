/**
 * ★ Rows that check themselves: from what people wrote in `Đơn vị` and `Tài khoản`, everything that the
 * product writes beside it.
 * Saving, hand edits, `Kiểm tra toàn bộ` and opening the file all use it. Linear in the number of rows.
 */
import { readReport, type Finding, type ReportReading } from './report';
import { questionsAcross, type AcrossFinding } from './across';
import type { Day, LocalTime } from '../text/days';
import { sayField } from '../messages/fields';
import {
  checkedKeys,
  faultBits,
  kinds,
  labelOf,
  reportFields,
  unitCheckedKeys,
  usage,
  type Row,
} from '../fields';
import { readKind, readReview, readUsage } from '../fields/choices';
import { say, type Problem } from '../messages';
import type { MarkKey } from '../marks/key';
import { changedSince, isMarkUnknown, returnedSentence, reviewOf } from '../standing/review';
import type { Settings } from '../settings';
import { obligationOf } from '../standing/obligations';
import { standingOf, type RowStanding } from '../standing/status';
import { unitFaults } from '../roster/unit';

export interface RowFault {
  field: string;
  sentence: string;
}
/** What the check decides of a row: the columns that say so, and the unit's name. */
export type OwnAccountCells = Record<(typeof checkedKeys)[number] | 'unitName', string>;
export interface CheckedAccount {
  blank: boolean;
  active: boolean;
  faults: RowFault[];
  remarks: string[];
  own: OwnAccountCells;
  reading?: ReportReading;
}
/** What the check decides of a unit. */
export type OwnUnitCells = Record<(typeof unitCheckedKeys)[number], string>;
export interface CheckedUnit {
  blank: boolean;
  faults: RowFault[];
  own: OwnUnitCells;
}
export interface Checked {
  accounts: CheckedAccount[];
  units: CheckedUnit[];
}
export interface CheckInput {
  accounts: readonly Row<'accounts'>[];
  units: readonly Row<'units'>[];
  settings: Settings;
  now: LocalTime;
  today: Day;
  newId(): string;
  /** The key of this workbook's marks; absent where it is lost. */
  markKey?: MarkKey;
  /** Addresses that Google refused to send to, by unit. */
  refused?: Readonly<Record<string, { email: string; day: Day }>>;
}

const emptied = <K extends string>(keys: readonly K[]): Record<K, string> =>
  Object.fromEntries(keys.map((key) => [key, ''])) as Record<K, string>;
const typed = ['unit', ...reportFields] as const;
const isBlank = (row: Row<'accounts'>): boolean => typed.every((key) => row[key].trim() === '');
/** A row marked as no longer used is kept, and counts for nothing. */
export const isStopped = (row: Pick<Row<'accounts'>, 'usage'>): boolean =>
  readUsage(row.usage) === usage.stopped;
const sentenceOf = (finding: Finding): string => sayField(finding.problem);
/**
 * How the column `Cần sửa` tells one fault; the colour rule of each column looks for its own heading in it.
 */
export const faultText = (faults: readonly RowFault[]): string =>
  faults.map(({ field, sentence }) => (field ? `• ${field}: ${sentence}` : `• ${sentence}`)).join('\n');

/**
 * Which cells are at fault, as one number: a colour rule can test a bit without a formula that depends on the
 * language of the sheet.
 */
function maskOf(faults: readonly RowFault[]): string {
  const mask = faultBits.reduce(
    (sum, { key, bit }) => sum + (faults.some(({ field }) => field === labelOf(key)) ? 2 ** bit : 0),
    0,
  );
  return mask ? String(mask) : '';
}

function rowFaults(row: Row<'accounts'>, unitName: string | undefined, reading: ReportReading): RowFault[] {
  const out: RowFault[] = [];
  const add = (key: 'unit' | 'usage' | 'review', problem: Problem): void => {
    out.push({ field: labelOf(key), sentence: say(problem) });
  };
  if (!row.unit.trim()) add('unit', { key: 'account.noUnit' });
  else if (unitName === undefined) add('unit', { key: 'account.unknownUnit', with: { code: row.unit } });
  if (row.usage.trim() && !readUsage(row.usage))
    add('usage', { key: 'account.usageUnknown', with: { text: row.usage } });
  if (row.review.trim() && !readReview(row.review))
    add('review', { key: 'account.reviewUnknown', with: { text: row.review } });
  for (const finding of reading.findings)
    if (finding.level === 'fault') out.push({ field: labelOf(finding.field), sentence: sentenceOf(finding) });
  return out;
}

function checkOne(
  row: Row<'accounts'>,
  names: ReadonlyMap<string, string>,
  id: string,
  markKey: MarkKey | undefined,
): CheckedAccount {
  const blank = isBlank(row);
  if (blank)
    return {
      blank,
      active: false,
      faults: [],
      remarks: [],
      own: emptied(['unitName', ...checkedKeys]),
    };
  const reading = readReport(row);
  const unitName = names.get(row.unit.trim());
  const stopped = isStopped(row);
  const faults = stopped ? [] : rowFaults(row, unitName, reading);
  if (!stopped && reviewOf(row, markKey) === 'returned')
    faults.push({ field: '', sentence: returnedSentence(row.comment) });
  const remarks = stopped
    ? []
    : reading.findings.filter((f) => f.level !== 'fault').map((f) => `${labelOf(f.field)}: ${sentenceOf(f)}`);
  if (!stopped && row.review.trim() && isMarkUnknown(row, markKey))
    remarks.push(say({ key: 'account.markUnknown' }));
  const changed = changedSince(row, markKey).join(', ');
  return {
    blank,
    active: !stopped,
    faults,
    remarks,
    reading,
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
    const id = row.rowId && !seen.has(row.rowId) ? row.rowId : isBlank(row) ? '' : newId();
    seen.add(id);
    return id;
  });
}

function addNoneFaults(rows: readonly Row<'accounts'>[], checked: readonly CheckedAccount[]): void {
  const byUnit = new Map<string, { none: CheckedAccount[]; accounts: number }>();
  rows.forEach((row, i) => {
    const check = checked[i]!;
    if (!check.active) return;
    const unit = byUnit.get(row.unit) ?? { none: [], accounts: 0 };
    if (readKind(row.kind) === kinds.none) unit.none.push(check);
    else unit.accounts += 1;
    byUnit.set(row.unit, unit);
  });
  for (const { none, accounts } of byUnit.values()) {
    if (accounts)
      none.forEach((check) =>
        check.faults.push({ field: labelOf('kind'), sentence: say({ key: 'account.noneWithAccounts' }) }),
      );
    else
      none
        .slice(1)
        .forEach((check) =>
          check.faults.push({ field: labelOf('kind'), sentence: say({ key: 'account.noneTwice' }) }),
        );
  }
}

function addAcross(
  rows: readonly Row<'accounts'>[],
  checked: readonly CheckedAccount[],
  units: readonly Row<'units'>[],
): void {
  const byId = new Map(checked.map((check) => [check.own.rowId, check]));
  const asked = rows.flatMap((row, i) => {
    const { active, own, reading } = checked[i]!;
    if (!active || !reading) return [];
    return [
      {
        rowId: own.rowId,
        unit: row.unit,
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
  );
  for (const { rowIds, level, problem } of findings) {
    const sentence = say(problem as Problem);
    for (const check of rowIds.map((id) => byId.get(id))) {
      if (level === 'fix') check?.faults.push({ field: '', sentence });
      else check?.remarks.push(sentence);
    }
  }
}

function standings(input: CheckInput, checked: readonly CheckedAccount[]): CheckedUnit[] {
  const byUnit = new Map<string, RowStanding[]>();
  input.accounts.forEach((row, i) => {
    const check = checked[i]!;
    if (!check.active) return;
    const list = byUnit.get(row.unit.trim()) ?? [];
    list.push({
      isNone: readKind(row.kind) === kinds.none,
      hasFault: check.faults.length > 0,
      review: reviewOf(row, input.markKey),
      updated: row.updated,
    });
    byUnit.set(row.unit.trim(), list);
  });
  const { dueBefore, graceUntil } = input.settings;
  const faultsOf = unitFaults(input.units, input.refused);
  return input.units.map((unit, i) => {
    const blank = !unit.code.trim() && !unit.name.trim();
    const faults = blank ? [] : faultsOf[i]!;
    if (blank)
      return {
        blank,
        faults,
        own: emptied(unitCheckedKeys),
      };
    const s = standingOf(
      byUnit.get(unit.code.trim()) ?? [],
      obligationOf(unit),
      unit.first,
      { dueBefore, graceUntil, extendedTo: unit.extendedTo },
      input.now,
      input.today,
    );
    return {
      blank,
      faults,
      own: {
        status: s.status,
        timeliness: s.timeliness,
        count: String(s.count),
        first: s.first,
        updated: s.updated,
        faults: faultText(faults),
        order: String(s.order),
      },
    };
  });
}

/** Checks every row of both tabs. Writes nothing. */
export function recheck(input: CheckInput): Checked {
  const names = new Map(input.units.map((unit) => [unit.code.trim(), unit.name.trim()]));
  const ids = idsFor(input.accounts, input.newId);
  const accounts = input.accounts.map((row, i) => checkOne(row, names, ids[i]!, input.markKey));
  addNoneFaults(input.accounts, accounts);
  addAcross(input.accounts, accounts, input.units);
  for (const check of accounts)
    Object.assign(check.own, {
      faults: faultText(check.faults),
      remarks: check.remarks.join('\n'),
      mask: maskOf(check.faults),
    });
  return { accounts, units: standings(input, accounts) };
}
