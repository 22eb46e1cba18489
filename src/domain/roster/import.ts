/**
 * Reads a pasted table or a CSV file of units, and says what importing it would do. Pure: the preview and the
 * import decide alike.
 */
import { readDay } from '../text/days';
import { offerUnicode } from '../text/encodings';
import { unitColumns, yesNo, type Row, type UnitKey } from '../fields';
import { say, type Problem } from '../messages';
import { unitSentence } from '../checking/fault';
import { unitFaults } from './unit';
import { clean, fold } from '../text/vietnamese';

const imported = [
  'code',
  'name',
  'kind',
  'parent',
  'email',
  'phone',
  'required',
  'extendedTo',
  'note',
] as const satisfies readonly UnitKey[];
type Imported = (typeof imported)[number];
export type UnitText = Record<Imported, string>;

/** Other names under which offices keep the same column. */
const alsoCalled: Record<Imported, readonly string[]> = {
  code: ['ma don vi', 'unit code', 'unit_code', 'code'],
  name: ['ten', 'don vi', 'unit name', 'unit_name', 'name'],
  kind: ['loai don vi', 'kind'],
  parent: ['don vi cap tren', 'truc thuoc', 'parent'],
  email: ['email', 'e-mail', 'thu dien tu', 'dia chi email'],
  phone: ['dien thoai', 'so dien thoai', 'sdt', 'phone'],
  required: ['bat buoc', 'required'],
  extendedTo: ['gia han'],
  note: ['note'],
};

/**
 * Cells of a table as copied from Excel or Word (tabs) or read from CSV (commas or semicolons, quotes
 * doubled), empty lines too: people count them.
 */
export function readTable(text: string): string[][] {
  const body = text.replace(/^\uFEFF/, '');
  const firstLine = body.split(/[\r\n]/).find((line) => line.trim()) ?? '';
  const separator =
    firstLine.indexOf('\t') >= 0
      ? '\t'
      : (firstLine.match(/;/g)?.length ?? 0) > (firstLine.match(/,/g)?.length ?? 0)
        ? ';'
        : ',';
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    row.push(cell);
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let i = 0; i < body.length; i += 1) {
    const c = body[i]!;
    if (quoted) {
      if (c !== '"') cell += c;
      else if (body[i + 1] === '"') {
        cell += '"';
        i += 1;
      } else quoted = false;
    } else if (c === '"' && cell === '') quoted = true;
    else if (c === separator) endCell();
    else if (c === '\n') endRow();
    else if (c !== '\r') cell += c;
  }
  if (cell || row.length) endRow();
  return rows;
}

const columnNamed = (heading: string): Imported | undefined => {
  const folded = fold(clean(heading));
  return imported.find(
    (key) => fold(unitColumns[key].heading) === folded || alsoCalled[key].includes(folded),
  );
};

export interface RosterLine {
  line: number;
  unit: UnitText;
}
export interface RosterReading {
  lines: RosterLine[];
  has: Imported[];
  missingColumns: string[];
  offers: { line: number; from: string; to: string }[];
}

/**
 * The units of a pasted table; columns are found by the headings in its first filled line, in any order. Line
 * numbers count from 1, as the table shows them.
 */
export function readRoster(text: string): RosterReading {
  const [headings = { cells: [] }, ...body] = readTable(text)
    .map((cells, i) => ({ line: i + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim()));
  const at = new Map<Imported, number>();
  headings.cells.forEach((heading, i) => {
    const key = columnNamed(heading);
    if (key && !at.has(key)) at.set(key, i);
  });
  const missingColumns = (['code', 'name'] as const)
    .filter((key) => !at.has(key))
    .map((key) => unitColumns[key].heading);
  const offers: RosterReading['offers'] = [];
  const lines = body.map(({ line, cells }): RosterLine => {
    const unit = Object.fromEntries(
      imported.map((key) => [key, clean(at.has(key) ? cells[at.get(key)!] : '')]),
    ) as UnitText;
    for (const key of ['name', 'kind', 'parent', 'note'] as const) {
      const offer = unit[key] ? offerUnicode(cells[at.get(key)!]!) : undefined;
      if (offer) offers.push({ line, from: unit[key], to: offer.text });
    }
    if (unit.required)
      unit.required =
        fold(unit.required) === fold(yesNo.no)
          ? yesNo.no
          : fold(unit.required) === fold(yesNo.yes)
            ? yesNo.yes
            : unit.required;
    if (unit.extendedTo) unit.extendedTo = readDay(unit.extendedTo) ?? unit.extendedTo;
    return { line, unit };
  });
  return { lines, has: [...at.keys()], missingColumns, offers };
}

export interface RosterPlan {
  added: RosterLine[];
  changed: {
    line: number;
    index: number;
    unit: Partial<UnitText>;
    code: string;
    name: string;
    columns: string[];
  }[];
  same: number;
  rejected: { line: number; text: string; why: string[] }[];
}

/**
 * What importing would do to the roster as it stands: new, changed (only the columns that the table has),
 * unchanged, rejected with the reason.
 */
export function planRoster(reading: RosterReading, roster: readonly Row<'units'>[]): RosterPlan {
  const plan: RosterPlan = { added: [], changed: [], same: 0, rejected: [] };
  const indexOf = new Map<string, number>();
  roster.forEach((unit, i) => {
    if (unit.code.trim()) indexOf.set(unit.code.trim(), i);
  });
  const firstLine = new Map<string, number>();
  for (const { line, unit } of reading.lines)
    if (unit.code && !firstLine.has(unit.code)) firstLine.set(unit.code, line);
  const faults = unitFaults([
    ...reading.lines.map(({ unit }) => unit),
    ...roster.filter((unit) => !firstLine.has(unit.code.trim())),
  ]);
  reading.lines.forEach(({ line, unit }, i) => {
    // A wrong telephone number does not keep a unit out: it is said in `Cần sửa` after the import.
    const why = faults[i]!.filter(
      ({ column, problem }) => column !== 'phone' && problem.key !== 'roster.codeTwice',
    ).map(unitSentence);
    const first = firstLine.get(unit.code);
    if (first !== undefined && first !== line)
      why.push(
        say({ key: 'roster.repeatedInPaste', with: { code: unit.code, line: first } } satisfies Problem),
      );
    if (why.length) {
      plan.rejected.push({
        line,
        text: [unit.code, unit.name].filter(Boolean).join(' · ') || '(trống)',
        why,
      });
      return;
    }
    const index = indexOf.get(unit.code);
    if (index === undefined) {
      plan.added.push({ line, unit });
      return;
    }
    const differing = reading.has.filter((key) => key !== 'code' && unit[key] !== roster[index]![key]);
    if (differing.length === 0) {
      plan.same += 1;
      return;
    }
    const cells = Object.fromEntries(reading.has.map((key) => [key, unit[key]])) as Partial<UnitText>;
    plan.changed.push({
      line,
      index,
      unit: cells,
      code: unit.code,
      name: unit.name,
      columns: differing.map((key) => unitColumns[key].heading),
    });
  });
  return plan;
}
