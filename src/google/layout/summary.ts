/**
 * `Tổng hợp`: figures as formulas over `Đơn vị`, so that they are true after every sort, paste and deletion
 * without a run of ours.
 * The formulas use no argument separators, because those depend on the language of the spreadsheet.
 */
import { statuses, timeliness, unitColumns, type Row } from '../../domain/fields';
import { countedFormula } from '../../domain/standing/obligations';
import type { Problem } from '../../domain/messages';
import { compareVietnamese } from '../../domain/text/vietnamese';
import { shortHash } from '../../domain/text/short-hash';
import { safeText } from '../cells';
import { letterOf } from './a1';
import { plainFormula } from './wording';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Positions = ReadonlyMap<string, number>;

const TOTALS_AT = 5;
const WIDTH = 10;

const measures = [
  ['Phải báo cáo', ''],
  [timeliness.onTime, 'timeliness'],
  [timeliness.grace, 'timeliness'],
  [timeliness.late, 'timeliness'],
  [statuses.missing, 'status'],
  [statuses.fix, 'status'],
  [statuses.reported, 'status'],
  [statuses.approved, 'status'],
  [statuses.none, 'status'],
] as const;

/** A kind or a superior as cells say it, and as a reader knows it (a superior's code stands for its name). */
interface Group {
  text: string;
  label: string;
}

/** A longer text is no name of a group; its formulas would pass what a cell holds, and stop every check. */
const LONGEST_GROUP = 300;

/** Distinct kinds and superiors of the roster, in Vietnamese order: the rows of the two lower tables. */
export function groupsOf(units: readonly Pick<Row<'units'>, 'code' | 'name' | 'kind' | 'parent'>[]): {
  kinds: Group[];
  parents: Group[];
} {
  const names = new Map(units.map((unit) => [unit.code, unit.name]));
  const distinct = (key: 'kind' | 'parent'): Group[] =>
    [
      ...new Set(
        units
          .filter((unit) => unit.code)
          .map((unit) => unit[key])
          .filter((text) => text !== '' && text.length <= LONGEST_GROUP),
      ),
    ]
      .map((text) => ({ text, label: (key === 'parent' && names.get(text)) || text }))
      .sort((a, b) => compareVietnamese(a.label, b.label));
  return { kinds: distinct('kind'), parents: distinct('parent') };
}

/** A short mark of the groups: when it changes, the tab needs other lines. */
export const groupsMark = (units: Parameters<typeof groupsOf>[0]): string => {
  const { kinds, parents } = groupsOf(units);
  return shortHash(JSON.stringify([kinds, parents]));
};

/** The whole tab as text and formulas; column A names, columns B… count. */
export function summaryGrid(
  unitsTab: string,
  positions: Positions,
  groups: { kinds: Group[]; parents: Group[] },
): string[][] {
  const column = (key: keyof typeof unitColumns): string => {
    const letter = letterOf(positions.get(key)!);
    return `'${unitsTab.replace(/'/g, "''")}'!${letter}2:${letter}`;
  };
  const counted = countedFormula(column);
  const count = (text: string, key: string, group = ''): string =>
    `=SUMPRODUCT(${counted}${key ? `*(${column(key as 'status')}="${text}")` : ''}${group})`;
  // Text that looks like a formula stands in its cell with or without the apostrophe before it (cells.ts):
  // both are counted.
  const equals = (key: 'kind' | 'parent', text: string): string => {
    const ways = [...new Set([text, safeText(text)])].map(
      (one) => `(${column(key)}="${one.replace(/"/g, '""')}")`,
    );
    return ways.length > 1 ? `(${ways.join('+')})` : ways[0]!;
  };
  const pad = (cells: string[]): string[] => [...cells, ...Array<string>(WIDTH - cells.length).fill('')];
  const table = (title: string, key: 'kind' | 'parent', names: Group[]): string[][] => [
    pad([]),
    pad([title, ...measures.map(([label]) => label)]),
    ...names.map((group) => [
      safeText(group.label),
      ...measures.map(([text, of]) => count(text, of, `*${equals(key, group.text)}`)),
    ]),
  ];
  const totals = [
    ...measures.map(([text, of]) => pad([text, count(text, of)])),
    pad(['Số tài khoản, trang, nhóm', `=SUM(${column('count')})`]),
  ];
  const top = [
    pad(['TỔNG HỢP BÁO CÁO TÀI KHOẢN FACEBOOK']),
    pad(['Tính đến ngày', '=TODAY()']),
    pad([]),
    pad(['Chỉ tiêu', 'Số đơn vị']),
    ...totals,
  ];
  return [
    ...top,
    ...table('Theo loại đơn vị', 'kind', groups.kinds),
    ...table('Theo cấp trên', 'parent', groups.parents),
  ];
}

/** A chart is pleasant to have: charts of people's own that Google cannot hand to a script stop nothing. */
function hasChart(sheet: Sheet): boolean {
  try {
    return sheet.getCharts().length > 0;
  } catch {
    return true;
  }
}

function ensureChart(sheet: Sheet): Problem[] {
  if (hasChart(sheet)) return [];
  const range = sheet.getRange(TOTALS_AT + 1, 1, measures.length - 1, 2);
  sheet.insertChart(
    sheet
      .newChart()
      .asBarChart()
      .setTitle('Tình hình báo cáo')
      .addRange(range)
      .setPosition(4, 4, 0, 0)
      .build(),
  );
  return [{ key: 'setup.chart' }];
}

/** Does the tab say what it should? */
function isAsWanted(range: GoogleAppsScript.Spreadsheet.Range, wanted: readonly string[][]): boolean {
  const [formulas, values] = [range.getFormulas(), range.getValues()];
  return wanted.every((row, r) =>
    row.every((text, c) =>
      text.charAt(0) === '='
        ? plainFormula(formulas[r]![c]!) === plainFormula(text)
        : !formulas[r]![c] && safeText(String(values[r]![c])) === text,
    ),
  );
}

/** Lines that stand out: the title, and the headings of the three tables. */
const headLines = (grid: readonly string[][]): string[] =>
  grid.flatMap((row, r) =>
    r === 0
      ? ['A1']
      : row[0] === 'Chỉ tiêu' || row[1] === measures[0][0]
        ? [`A${r + 1}:${letterOf(WIDTH)}${r + 1}`]
        : [],
  );

/** Writes the figures again when they are not as they should be. */
export function ensureSummary(
  sheet: Sheet,
  unitsTab: string,
  positions: Positions,
  units: readonly Row<'units'>[],
): Problem[] {
  const grid = summaryGrid(unitsTab, positions, groupsOf(units));
  const [filled, lines] = [sheet.getLastRow(), sheet.getMaxRows()];
  const rows = Math.max(grid.length, filled);
  if (lines < rows) sheet.insertRowsAfter(lines, rows - lines);
  const range = sheet.getRange(1, 1, rows, WIDTH);
  const wanted = Array.from({ length: rows }, (_, r) => grid[r] ?? Array<string>(WIDTH).fill(''));
  if (filled > 0) {
    if (isAsWanted(range, wanted)) return ensureChart(sheet);
    range.clearContent().setFontWeight('normal').setBackground(null);
  }
  range.setNumberFormat('0');
  sheet.getRange(2, 2).setNumberFormat('dd/MM/yyyy');
  sheet.getRangeList(headLines(grid)).setFontWeight('bold').setBackground('#e8f0fe');
  // A heading stands over its figures, and figures stand at the right.
  sheet.getRange(TOTALS_AT - 1, 2, rows - TOTALS_AT + 2, WIDTH - 1).setHorizontalAlignment('right');
  sheet.setColumnWidth(1, 360);
  sheet.setColumnWidths(2, WIDTH - 1, 115);
  // The text last: it is what a later run compares, so a run that was cut before it starts over.
  range.setValues(wanted);
  const did: Problem[] = [{ key: 'setup.summary' }, ...ensureChart(sheet)];
  // Whoever called remembers next that the lines are there, and what is remembered is kept at once: so
  // must the lines be.
  SpreadsheetApp.flush();
  return did;
}
