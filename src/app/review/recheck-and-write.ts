/**
 * Checks rows again and writes what the check decided, touching only what differs from what
 * stands in the sheet.
 */
import { noteText } from '../../domain/checking/fault';
import { checkedKeys, saidKeys, unitCheckedKeys, type Row } from '../../domain/fields';
import type { Round } from '../../domain/round';
import { recheck, type Checked, type CheckedAccount, type Readings } from '../../domain/checking/recheck';
import { consentCells, consentChanges } from './consents';
import type { Change, Checking, Clock, NoteChange, Workbook } from '../services';

type AccountRow = Row<'accounts'>;

/** The notes of a row: on each offending cell its own sentences, '' on every other. */
export function notesOf(check: Pick<CheckedAccount, 'faults'>): Partial<Record<string, string>> {
  return Object.fromEntries(saidKeys.map((key) => [key, noteText(check.faults, key)]));
}

/**
 * The check of all rows as they stand, or as they are about to stand.
 * @param readings what this run has read of some of them already.
 */
export const checkRows = (
  office: Checking,
  accounts: readonly AccountRow[],
  isWitness = false,
  readings?: Readings,
): Checked => checkRowsIn(office, office.round(), accounts, isWitness, readings);

/** The same as another round than today's would judge them. */
export function checkRowsIn(
  office: Omit<Checking, 'round'>,
  round: Round | undefined,
  accounts: readonly AccountRow[],
  isWitness = false,
  readings?: Readings,
): Checked {
  const checked = recheck({
    accounts,
    units: office.table('units').rows,
    round,
    now: office.now,
    today: office.today,
    newId: () => office.newId(),
    refused: office.refusedAddresses(),
    markKey: office.markKey(),
    lastWitness: office.lastWitness(),
    isWitness,
    ...(readings && { readings }),
  });
  office.broke(checked.broke);
  return checked;
}

const pick = <K extends string>(keys: readonly K[], from: Record<K, string>): Record<K, string> =>
  Object.fromEntries(keys.map((key) => [key, from[key]])) as Record<K, string>;
const differs = <K extends string>(keys: readonly K[], a: Record<K, string>, b: Record<K, string>): boolean =>
  keys.some((key) => a[key] !== b[key]);

/** Own cells of accounts that differ from the sheet, among the rows allowed. */
export function accountChanges(
  rows: readonly AccountRow[],
  checked: Checked,
  among: (row: AccountRow, index: number) => boolean,
): Change<'accounts'>[] {
  return rows.flatMap((row, index) => {
    const own = checked.accounts[index]!.own;
    return among(row, index) && differs(checkedKeys, own, row)
      ? [{ index, cells: pick(checkedKeys, own) }]
      : [];
  });
}

/**
 * Names of units beside the codes, where they differ from the roster (a unit was renamed, or a code was
 * typed by hand).
 */
export function nameChanges(
  rows: readonly AccountRow[],
  checked: Checked,
  among: (row: AccountRow, index: number) => boolean,
): Change<'accounts'>[] {
  return rows.flatMap((row, index) => {
    const { unitName } = checked.accounts[index]!.own;
    return among(row, index) && unitName !== row.unitName ? [{ index, cells: { unitName } }] : [];
  });
}

/** Own cells of units that differ from the sheet, among the units allowed. */
export function unitChanges(
  rows: readonly Row<'units'>[],
  checked: Checked,
  among: (row: Row<'units'>, index: number) => boolean,
): Change<'units'>[] {
  return rows.flatMap((row, index) => {
    const own = checked.units[index]!.own;
    return among(row, index) && differs(unitCheckedKeys, own, row)
      ? [{ index, cells: pick(unitCheckedKeys, own) }]
      : [];
  });
}

/**
 * Notes to set on rows whose faults are no longer what they were. Written last: reading the old notes settles
 * every write before it.
 */
export const noteChanges = (
  changes: readonly { index: number }[],
  before: readonly string[],
  checked: Checked,
): NoteChange[] =>
  changes
    .filter(({ index }) => before[index] !== checked.accounts[index]!.own.faults)
    .map(({ index }) => ({ index, notes: notesOf(checked.accounts[index]!) }));

export interface CheckedWrite {
  /** All rows as they will stand. */
  accounts: AccountRow[];
  /** Codes of the units whose rows change. */
  units: readonly string[];
  typed: Change<'accounts'>[];
  /** Indices of rows of which only the product's own columns change: they were confirmed as they stand. */
  stamped?: readonly number[];
  added: Partial<AccountRow>[];
  /** What this run has read of them already. */
  readings?: Readings;
}

/** Writes what the check decides of every row and every unit, where it differs. */
export function writeCheck(office: Workbook & Clock, checked: Checked): void {
  const rows = office.table('accounts').rows;
  const all = (): boolean => true;
  office.putOwn('accounts', nameChanges(rows, checked, all));
  office.putOwn('accounts', accountChanges(rows, checked, all));
  office.putOwn('accounts', consentChanges(office, rows, checked, all));
  office.putOwn('units', unitChanges(office.table('units').rows, checked, all));
}

/** Cells tidied in one run and column: stretches of rows, each a write of its own. The next run goes on. */
const TIDIED = 3;

/**
 * Writes the words and codes that cells mean where they say them in another way ("đạt " for "Đạt"): figures
 * and colours of the sheet compare what stands in the cell, and people see how they were understood.
 * @param keys columns that whoever runs this may write.
 */
export function tidyWords<T extends 'accounts' | 'units'>(
  office: Workbook,
  tab: T,
  keys: ReadonlySet<string>,
  among: (index: number) => boolean = () => true,
): void {
  const { rows, untidy } = office.table(tab);
  for (const [key, indices] of untidy) {
    if (!keys.has(key)) continue;
    let stretches = 0;
    const chosen = indices.filter(among).filter((index, i, all) => {
      if (i === 0 || all[i - 1] !== index - 1) stretches += 1;
      return stretches <= TIDIED;
    });
    office.putOwn(
      tab,
      chosen.map((index) => ({
        index,
        cells: { [key]: (rows[index] as Record<string, string>)[key] } as Partial<Row<T>>,
      })),
    );
  }
}

/** The notes of every row, as the check decides. */
export const writeNotes = (office: Workbook, checked: Checked): void =>
  office.putNotes(
    'accounts',
    checked.accounts.map((check, index) => ({ index, notes: notesOf(check) })),
  );

/**
 * Puts right what an earlier run of the same report may have left when it was cut: the standing of the unit,
 * its rows' own cells and their notes. Writes nothing when all is right.
 */
export function healUnit(office: Checking, unit: string, readings: Readings): Checked {
  const rows = office.table('accounts').rows;
  const checked = writeChecked(office, { accounts: rows, units: [unit], typed: [], added: [], readings });
  office.putNotes(
    'accounts',
    rows.flatMap((row, index) =>
      row.unit.trim() === unit ? [{ index, notes: notesOf(checked.accounts[index]!) }] : [],
    ),
  );
  return checked;
}

/**
 * Writes typed rows with their checks beside them, then what follows from them: other rows of the same units,
 * and the units' standing. Answers the check.
 */
export function writeChecked(office: Checking, write: CheckedWrite): Checked {
  const { accounts, units, typed, stamped = [], added, readings } = write;
  const before = office.table('accounts').rows.map((row) => row.faults);
  const known = before.length;
  const checked = checkRows(office, accounts, false, readings);
  const place = (cells: Partial<AccountRow>, index: number): void => {
    const check = checked.accounts[index]!;
    Object.assign(cells, check.own, consentCells(office, accounts[index]!, check));
  };
  for (const change of typed) place(change.cells, change.index);
  added.forEach((cells, i) => place(cells, known + i));
  const confirmed = stamped.map((index): Change<'accounts'> => {
    const { updated, by, source, round, answer } = accounts[index]!;
    const check = checked.accounts[index]!;
    const stamp = { updated, by, source, round, answer };
    const consent = consentCells(office, accounts[index]!, check);
    return { index, cells: { ...pick(checkedKeys, check.own), ...stamp, ...consent } };
  });
  const written = new Set([...typed, ...confirmed].map(({ index }) => index));
  // Their ids stay: should a hand move rows now, an id given here could land on another's row. The next check
  // of that row gives it one.
  const beside = accountChanges(
    accounts.slice(0, known),
    checked,
    (row, index) => !written.has(index) && units.includes(row.unit.trim()),
  ).map(({ index, cells }) => ({ index, cells: { ...cells, rowId: accounts[index]!.rowId } }));
  office.putTyped('accounts', typed);
  office.append('accounts', added);
  office.putOwn('accounts', confirmed);
  office.putOwn('accounts', beside);
  office.putOwn(
    'accounts',
    consentChanges(
      office,
      accounts.slice(0, known),
      checked,
      (row, index) => !written.has(index) && units.includes(row.unit.trim()),
    ),
  );
  office.putOwn(
    'units',
    unitChanges(office.table('units').rows, checked, (row) => units.includes(row.code.trim())),
  );
  office.putNotes('accounts', noteChanges([...typed, ...confirmed, ...beside], before, checked));
  return checked;
}
