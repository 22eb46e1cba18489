/**
 * Reads a pasted table or a CSV file of units, and says what importing it would do. Pure: the preview and the
 * import decide alike.
 */
import { readDay } from '../text/days';
import { offerUnicode, offerUnicodeForRows } from '../text/encodings';
import { activities, blankRow, unitColumns, type Row } from '../fields';
import { readActivity, readYesNo } from '../fields/choices';
import { say, type Problem } from '../messages';
import { unitSentence, type UnitFault } from '../checking/fault';
import { readEmails } from '../person/email';
import { strayOf } from '../text/stray';
import { codeKey } from '../text/words';
import { clean, fold, nameKey } from '../text/vietnamese';
import {
  changeColumns,
  countChanges,
  formerNames,
  kindsOf,
  namerOf,
  readChanges,
  type ChangeCounts,
  type ChangeKind,
  type ChangeText,
  type UnitChange,
  type UnitText,
} from './changes';
import { columnsOf, imported, MOST_COLUMNS, underCaptions, type Imported } from './headings';
import { readTable } from './table';
import { isActive } from './tree';
import { unitFaults } from './unit';

export { readTable } from './table';

export type { UnitText } from './changes';

export interface RosterLine {
  line: number;
  unit: UnitText;
  /** In a table of changes: how the line finds its unit, and what becomes of it. */
  change?: ChangeText;
}
export interface RosterReading {
  lines: RosterLine[];
  has: Imported[];
  missingColumns: string[];
  /** Is it a table of changes: units that move, merge, dissolve or are renamed? */
  isChanges: boolean;
  /** Headings of the columns that will not be imported. */
  leftOut: string[];
  /** The line in which the headings were found. */
  headings: number;
  /** Lines that are no units: the name of a group of units ("I. Khối xã, phường"). */
  sections: { line: number; text: string }[];
  offers: { line: number; from: string; to: string }[];
}

interface TableRow {
  line: number;
  cells: string[];
}

/** No headings stand lower than this: a title, a document's number and its date may stand above. */
const FIRST_ROWS = 20;

/**
 * The row of headings: the first with a code and a name, else the one of the first rows with most columns of
 * ours.
 */
function headingsOf(rows: readonly TableRow[]): TableRow | undefined {
  const first = rows.slice(0, FIRST_ROWS).map((row) => ({ row, at: columnsOf(row.cells).at }));
  const whole = first.find(({ at }) => at.has('code') && at.has('name'));
  if (whole) return whole.row;
  const [most] = first.slice().sort((a, b) => b.at.size - a.at.size);
  return most && most.at.size > 1 ? most.row : rows[0];
}

/** "1 | 2 | 3", "(1) | (2)", "A | B | 1": the row under the headings that only numbers the columns. */
function isNumbering(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => clean(cell)).filter(Boolean);
  return filled.length > 1 && filled.every((cell) => /^\(?(?:\d{1,2}|[A-H])\)?(?:=[\d()+-]+)?$/.test(cell));
}

/** "I", "IV.", "A": the number of a group of units, never a unit's code. */
const SECTION = /^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X)|[A-H])[.)]?$/;
const ROMAN = /^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X))[.)]?$/;
/** Words with which the name of a group begins. */
const GROUP = /^(?:khoi|cum|nhom|cac|cong doan cac|danh sach|don vi|to|doi tuong)\b/;

/** Whether a line only names a group of units: its "code" is a group's number and nothing else is filled. */
function isSection(unit: UnitText): boolean {
  const others = imported.some((key) => key !== 'code' && key !== 'name' && unit[key]);
  if (others || !SECTION.test(unit.code)) return false;
  return ROMAN.test(unit.code) || GROUP.test(fold(unit.name));
}

const changeText = (
  columns: Partial<Record<keyof ChangeText, number>>,
  cell: (place?: number) => string,
): ChangeText => ({
  code: cell(columns.code),
  name: cell(columns.name),
  newCode: cell(columns.newCode),
  newName: cell(columns.newName),
  newParent: cell(columns.newParent),
  plan: cell(columns.plan),
});
/** The same of a line of a table of changes: only its number and one name are filled. */
function isSectionOfChanges(
  unit: UnitText,
  { code, name, newCode, newName, newParent, plan }: ChangeText,
): boolean {
  if (newCode || newName || newParent || plan) return false;
  return isSection({ ...unit, code, name });
}

/**
 * A unit's cells as the roster keeps them: words, days and addresses in their one form, "không có" as an
 * empty cell.
 */
function tidied(unit: UnitText): UnitText {
  const { emails, bad } = readEmails(unit.email);
  return {
    ...unit,
    email: bad.length ? unit.email : emails.join(', '),
    phone: strayOf(unit.phone) === 'NOTHING' ? '' : unit.phone,
    activity: unit.activity ? (readActivity(unit.activity) ?? unit.activity) : '',
    required: unit.required ? (readYesNo(unit.required) ?? unit.required) : '',
    extendedTo: unit.extendedTo ? (readDay(unit.extendedTo) ?? unit.extendedTo) : '',
  };
}

/**
 * The units of a pasted table; columns are found by their headings, which may stand under a title, in any
 * order. Line numbers count from 1, as the table shows them. Text in an old encoding is offered in Unicode,
 * its headings too.
 */
export function readRoster(text: string): RosterReading {
  const rows = readTable(text)
    .map((cells, i): TableRow => ({ line: i + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim()));
  const asTyped = headingsOf(rows),
    repair = asTyped && columnsOf(asTyped.cells).at.size < 2 ? repairOf(rows) : undefined,
    headings = (repair && headingsOf(repair)) ?? asTyped;
  const table = repair ?? rows;
  const above = headings && table[table.indexOf(headings) - 1];
  const { at: meanings, leftOut } = columnsOf(underCaptions(headings?.cells ?? [], above?.cells ?? []));
  const { plain: at, change } = changeColumns(meanings);
  const needed: readonly ('code' | 'name')[] = !change
    ? ['code', 'name']
    : change.code === undefined && change.name === undefined
      ? ['code']
      : [];
  const missingColumns = needed.filter((key) => !at.has(key)).map((key) => unitColumns[key].heading);
  const reading: RosterReading = {
    lines: [],
    has: [...at.keys()],
    missingColumns,
    isChanges: change !== undefined,
    leftOut,
    headings: headings?.line ?? 1,
    sections: [],
    offers: repair ? offersOf(rows, repair) : [],
  };
  const below = headings ? rows.filter(({ line }) => line > headings.line) : [];
  const repeated = (headings?.cells ?? []).map((cell) => clean(cell)).join('\t');
  const cellAt = (cells: readonly string[], place: number | undefined): string =>
    place === undefined ? '' : clean(cells[place]);
  below.forEach(({ line, cells }, i) => {
    if (i === 0 && meanings.size > 1 && isNumbering(cells)) return;
    // A printed list repeats its headings on every page.
    if (cells.map((cell) => clean(cell)).join('\t') === repeated) return;
    const unit = Object.fromEntries(imported.map((key) => [key, cellAt(cells, at.get(key))])) as UnitText;
    const text = change && changeText(change, (place) => cellAt(cells, place));
    if (text ? isSectionOfChanges(unit, text) : isSection(unit)) {
      reading.sections.push({ line, text: [unit.code, unit.name].filter(Boolean).join(' · ') });
      return;
    }
    if (!repair)
      for (const key of ['name', 'kind', 'parent', 'note'] as const) {
        const offer = unit[key] ? offerUnicode(cells[at.get(key)!]!) : undefined;
        if (offer) reading.offers.push({ line, from: unit[key], to: offer.text });
      }
    const formerly = lined(cells, at.get('formerly'));
    const tidy = tidied({ ...unit, formerly, email: lined(cells, at.get('email')) });
    reading.lines.push({ line, unit: tidy, ...(text && { change: text }) });
  });
  return reading;
}

/** A cell with its line breaks, by which people set addresses apart. */
const lined = (cells: readonly string[], at: number | undefined): string =>
  at === undefined
    ? ''
    : (cells[at] ?? '')
        .split('\n')
        .map((line) => clean(line))
        .filter(Boolean)
        .join('\n');

/**
 * The whole table out of an old encoding, where its headings are written in one; undefined where nothing
 * shows it.
 */
function repairOf(rows: readonly TableRow[]): TableRow[] | undefined {
  const repaired = (some: readonly TableRow[]): TableRow[] | undefined =>
    offerUnicodeForRows(some.map(({ cells }) => cells.slice(0, MOST_COLUMNS)))?.rows.map((cells, i) => ({
      line: some[i]!.line,
      cells,
    }));
  // Whether it is one shows in the first rows; reading all the others costs time.
  const first = repaired(rows.slice(0, FIRST_ROWS)),
    headings = first && headingsOf(first);
  return headings && columnsOf(headings.cells).at.size > 1 ? repaired(rows) : undefined;
}

/** What a repaired table changes, cell by cell, headings first. */
function offersOf(rows: readonly TableRow[], repaired: readonly TableRow[]): RosterReading['offers'] {
  return rows.flatMap(({ line, cells }, i) =>
    cells.slice(0, MOST_COLUMNS).flatMap((from, j) => {
      const to = repaired[i]!.cells[j]!;
      return from === to ? [] : [{ line, from, to }];
    }),
  );
}

export interface RosterPlan {
  added: RosterLine[];
  changed: {
    line: number;
    index: number;
    unit: Partial<UnitText>;
    code: string;
    name: string;
    /** Headings of the columns that change; one that would be emptied says so. */
    columns: string[];
    kinds: ChangeKind[];
    /** The name of the superior that it moves to, of the unit that it merges into, or its own new name. */
    to: string;
  }[];
  same: number;
  rejected: { line: number; text: string; why: string[] }[];
  /** What staff should look at before they import; it keeps nothing out. */
  notes: { line: number; text: string }[];
  /** Units of the roster that the table does not name: they stay as they are. */
  absent: { code: string; name: string }[];
  counts: ChangeCounts;
}

/** A code without signs and leading zeros: "H-04", "h4" and "H04" are nearly one; Excel makes 1 of 001. */
const nearKey = (code: string): string =>
  codeKey(code)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(^|\p{L})0+(?=\p{N})/gu, '$1');

/** A roster by the keys of its codes and names. */
function known(roster: readonly Row<'units'>[]) {
  const byCode = new Map<string, number>(),
    byNear = new Map<string, number>(),
    byName = new Map<string, number>(),
    byFormer = new Map<string, number>();
  roster.forEach(({ code, name, formerly }, i) => {
    if (!codeKey(code)) return;
    byCode.set(codeKey(code), i);
    if (!byNear.has(nearKey(code))) byNear.set(nearKey(code), i);
    if (nameKey(name) && !byName.has(nameKey(name))) byName.set(nameKey(name), i);
    for (const was of formerNames(formerly)) byFormer.set(codeKey(was), i);
  });
  return { byCode, byNear, byName, byFormer };
}

const named = (code: string, name: string): string =>
  [code, name].filter(Boolean).join(' · ') || say({ key: 'roster.nothing' });

/**
 * What importing would do to the roster as it stands: new, changed (only the columns that the table has),
 * unchanged, rejected with the reason. A code that differs from the roster's by capitals or blanks is that
 * code; one that differs by signs or zeros is asked about, never a second unit.
 */
export function planRoster(reading: RosterReading, roster: readonly Row<'units'>[]): RosterPlan {
  const plan = reading.isChanges ? planChanges(reading, roster) : planList(reading, roster);
  // What it comes to is said by the roster as it will be: a unit may move to one that comes with it.
  const after = roster.slice();
  for (const { index, unit } of plan.changed) after[index] = { ...after[index]!, ...unit };
  const nameOf = namerOf([
    ...after,
    ...plan.added.map(({ unit }) => ({ ...blankRow(unitColumns), ...unit })),
  ]);
  for (const one of plan.changed) {
    const before = roster[one.index]!;
    one.kinds = kindsOf(before, one.unit, reading.isChanges);
    const { mergedInto = before.mergedInto, parent = before.parent, name = before.name } = one.unit;
    one.to = one.kinds.includes('merged')
      ? nameOf(mergedInto)
      : one.kinds.includes('moved')
        ? nameOf(parent)
        : one.kinds.includes('renamed')
          ? name
          : '';
  }
  plan.counts = countChanges(plan.changed);
  return plan;
}

const emptyPlan = (): RosterPlan => ({
  added: [],
  changed: [],
  same: 0,
  rejected: [],
  notes: [],
  absent: [],
  counts: countChanges([]),
});

/** Lines refused again and again are few; more rounds than this would be a ring that no line of ours made. */
const MOST_ROUNDS = 8;

/** What a table of changes would do. */
function planChanges(reading: RosterReading, roster: readonly Row<'units'>[]): RosterPlan {
  const plan = emptyPlan();
  const lines = reading.lines.map(({ line, unit, change }) => ({ line, unit, change: change! }));
  const { changes, same, rejected, notes } = readChanges(lines, roster);
  plan.same = same;
  const texts = new Map(lines.map(({ line, change }) => [line, named(change.code, change.name)]));
  const reject = (line: number, why: string[]): void => {
    plan.rejected.push({ line, text: texts.get(line) ?? '', why });
  };
  for (const { line, text } of reading.sections)
    plan.rejected.push({ line, text, why: [say({ key: 'roster.section' })] });
  for (const { line, why } of rejected) reject(line, [say(why)]);
  plan.notes = notes.map(({ line, problem }) => ({ line, text: say(problem) }));
  let sound = changes,
    faults = faultsAfter(sound, roster);
  const wrongIn = (change: UnitChange): UnitFault[] =>
    faults.get(change)!.filter((fault) => keepsBack(change, fault));
  const isWrong = (change: UnitChange): boolean => wrongIn(change).length > 0;
  for (let round = 0; round < MOST_ROUNDS && sound.some(isWrong); round += 1) {
    for (const change of sound.filter(isWrong)) reject(change.line, wrongIn(change).map(unitSentence));
    sound = sound.filter((change) => !isWrong(change));
    faults = faultsAfter(sound, roster);
  }
  for (const change of sound) {
    const code = change.cells.code ?? roster[change.index ?? -1]?.code ?? '';
    plan.notes.push(...faults.get(change)!.map((fault) => takenIn(change.line, code, fault)));
  }
  const { byNear } = known(roster);
  for (const { line, index, cells } of sound)
    if (index === undefined && byNear.has(nearKey(cells.code!))) {
      const { code, name } = roster[byNear.get(nearKey(cells.code!))!]!;
      reject(line, [say({ key: 'roster.nearCode', with: { code, name } })]);
    } else if (index === undefined) plan.added.push({ line, unit: { ...blankText, ...cells } });
    else {
      const before = roster[index]!;
      plan.changed.push({
        line,
        index,
        unit: cells,
        code: before.code,
        name: before.name,
        columns: (Object.keys(cells) as Imported[]).map((key) => unitColumns[key].heading),
        kinds: [],
        to: '',
      });
    }
  plan.rejected.sort((a, b) => a.line - b.line);
  return plan;
}

const blankText = Object.fromEntries(imported.map((key) => [key, ''])) as UnitText;

/**
 * Does a fault keep a unit out? Only one of its code or its name: a federation that is left out for a slip in
 * its e-mail is missed by everybody. All others are said in the preview, and in `Cần sửa` until they are
 * mended.
 */
const keepsOut = ({ column }: UnitFault): boolean => column === 'code' || column === 'name';
/**
 * Where a unit of the roster stands. A change of it that cannot be right is a slip: the unit stays where it
 * is.
 */
const PLACE: ReadonlySet<string> = new Set(['parent', 'mergedInto', 'activity']);
/** Does a fault keep a change from being made? */
const keepsBack = ({ index }: UnitChange, fault: UnitFault): boolean =>
  keepsOut(fault) || (index !== undefined && PLACE.has(fault.column));
const takenIn = (line: number, code: string, fault: UnitFault): RosterPlan['notes'][number] => ({
  line,
  text: say({ key: 'roster.takenIn', with: { code, fault: unitSentence(fault) } }),
});

/** What would be wrong with the units of some changes, in the cells that they change. */
function faultsAfter(
  changes: readonly UnitChange[],
  roster: readonly Row<'units'>[],
): Map<UnitChange, UnitFault[]> {
  const after: UnitText[] = roster.slice(),
    places = changes.map(({ index, cells }) => {
      if (index === undefined) return after.push({ ...blankText, ...cells }) - 1;
      after[index] = { ...after[index]!, ...cells };
      return index;
    });
  const faults = unitFaults(after);
  return new Map(
    changes.map((change, i) => [
      change,
      faults[places[i]!]!.filter(({ column }) => column === '' || column in change.cells),
    ]),
  );
}

/** `Hoạt động` and `Nhập vào` are changed by what stands there, never by an empty cell. */
const fateKeys = ['activity', 'mergedInto'] as const satisfies readonly Imported[];
const withFateKeys = (has: readonly Imported[]): Imported[] =>
  fateKeys.some((key) => has.includes(key)) ? [...new Set([...has, ...fateKeys])] : [...has];
function withFate(one: RosterLine, before: Row<'units'> | undefined): RosterLine {
  const { unit } = one;
  const activity = unit.activity || (unit.mergedInto ? activities.merged : (before?.activity ?? ''));
  const mergedInto = unit.mergedInto || (activity === activities.merged ? (before?.mergedInto ?? '') : '');
  return { ...one, unit: { ...unit, activity, mergedInto } };
}
/** The unit that had a code, where the code would go to another one: a code is never used again. */
const endedBy = (before: Row<'units'>, unit: UnitText): Row<'units'> | undefined =>
  !isActive(before) && !isActive(unit) && nameKey(unit.name) !== nameKey(before.name) ? before : undefined;

/** What a list of units would do. */
function planList(reading: RosterReading, roster: readonly Row<'units'>[]): RosterPlan {
  const plan = emptyPlan();
  const { byCode, byNear, byName, byFormer } = known(roster);
  const lines = reading.lines.map((one) => withFate(one, roster[byCode.get(codeKey(one.unit.code)) ?? -1]));
  const has = withFateKeys(reading.has);
  const firstLine = new Map<string, number>(),
    firstNear = new Map<string, { line: number; code: string }>(),
    nameLine = new Map<string, { line: number; code: string }>();
  for (const { line, unit } of lines) {
    const key = codeKey(unit.code);
    if (key && !firstLine.has(key)) firstLine.set(key, line);
  }
  const faults = unitFaults([
    ...lines.map(({ unit }) => unit),
    ...roster.filter((unit) => !firstLine.has(codeKey(unit.code))),
  ]);
  for (const { line, text } of reading.sections)
    plan.rejected.push({ line, text, why: [say({ key: 'roster.section' })] });
  lines.forEach(({ line, unit }, i) => {
    const key = codeKey(unit.code),
      near = nearKey(unit.code);
    const why = faults[i]!.filter((fault) => keepsOut(fault) && fault.problem.key !== 'roster.codeTwice').map(
      unitSentence,
    );
    const first = firstLine.get(key);
    if (first !== undefined && first !== line)
      why.push(
        say({ key: 'roster.repeatedInPaste', with: { code: unit.code, line: first } } satisfies Problem),
      );
    const index = byCode.get(key);
    const like = index === undefined && key ? roster[byNear.get(near) ?? -1] : undefined;
    const before = firstNear.get(near);
    if (like) why.push(say({ key: 'roster.nearCode', with: { code: like.code, name: like.name } }));
    else if (index === undefined && key && before && first === line)
      why.push(say({ key: 'roster.nearLine', with: before }));
    const ended = index === undefined ? roster[byFormer.get(key) ?? -1] : endedBy(roster[index]!, unit);
    if (ended) why.push(say({ key: 'roster.codeUsed', with: { code: unit.code, name: ended.name } }));
    if (key && !before) firstNear.set(near, { line, code: unit.code });
    if (why.length) {
      plan.rejected.push({ line, text: named(unit.code, unit.name), why });
      return;
    }
    const name = nameKey(unit.name),
      twin = nameLine.get(name),
      listed = byName.get(name);
    if (twin)
      plan.notes.push({
        line,
        text: say({ key: 'roster.sameNameLine', with: { ...twin, name: unit.name } }),
      });
    else if (listed !== undefined && listed !== index)
      plan.notes.push({
        line,
        text: say({ key: 'roster.sameName', with: { name: unit.name, code: roster[listed]!.code } }),
      });
    if (!twin) nameLine.set(name, { line, code: unit.code });
    for (const fault of faults[i]!) if (!keepsOut(fault)) plan.notes.push(takenIn(line, unit.code, fault));
    if (index === undefined) {
      plan.added.push({ line, unit });
      return;
    }
    const row = roster[index]!;
    const differing = has.filter((one) => one !== 'code' && unit[one] !== row[one]);
    if (differing.length === 0) {
      plan.same += 1;
      return;
    }
    const { code: _code, ...cells } = Object.fromEntries(
      has.map((one) => [one, unit[one]]),
    ) as Partial<UnitText>;
    plan.changed.push({
      line,
      index,
      unit: { code: row.code, ...cells },
      code: row.code,
      name: unit.name,
      columns: differing.map((one) => {
        const column = unitColumns[one].heading;
        return unit[one] === '' ? say({ key: 'roster.emptied', with: { column, was: row[one] } }) : column;
      }),
      kinds: [],
      to: '',
    });
  });
  plan.absent = roster
    .filter(({ code }) => codeKey(code) && !firstLine.has(codeKey(code)))
    .map(({ code, name }) => ({ code, name }));
  return plan;
}
