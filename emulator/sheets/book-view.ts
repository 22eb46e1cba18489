/** What a person sees of a file, for tests and the page: reading it costs nothing and counts nothing. */
import { parseA1, resolve, toA1 } from './area';
import { valueAt } from './calculate';
import { isError, type Cell, type Scalar, type Style } from './cell';
import { effectAt } from './conditional';
import { readOut } from './content';
import { displayCell, isDatePattern } from './display';
import { hiddenByFilter } from './filter';
import type { SpreadsheetModel } from './model';
import { editorsOf } from './permissions';
import type { ChartModel, ConditionalModel, ProtectionModel, SheetModel } from './sheet-model';
import { choicesOf, keeps } from './validation';
import type { World } from '../host/world';

export interface CellView {
  value: string | number | boolean | Date;
  display: string;
  formula?: string;
  type: 'empty' | 'text' | 'number' | 'boolean' | 'date' | 'error';
  format: string;
  background: string;
  fontColor: string;
  bold: boolean;
  note: string;
  style: Style;
  link?: string;
  /** The rule on the cell, the entries of its dropdown, and whether the value keeps it. */
  validation?: {
    criteria: string;
    choices: string[];
    allowInvalid: boolean;
    helpText?: string;
    kept: boolean;
  };
  /** With conditional formats worked out. */
  effectiveBackground: string;
  effectiveFontColor: string;
  effectiveBold: boolean;
}
export interface ProtectionView {
  id: number;
  /** '' for the whole tab */ range: string;
  description: string;
  warningOnly: boolean;
  editors: string[];
  unprotected: string[];
}
export interface TabView {
  name: string;
  id: number;
  hidden: boolean;
  tabColor: string | null;
  maxRows: number;
  maxColumns: number;
  lastRow: number;
  lastColumn: number;
  frozenRows: number;
  frozenColumns: number;
  hiddenColumns: number[];
  hiddenRows: number[];
  rowsHiddenByFilter: number[];
  widths: Record<number, number>;
  filter?: string;
  merges: string[];
  conditionalRules: ConditionalModel[];
  protections: ProtectionView[];
  charts: ChartModel[];
  /** From A1 to the last cell with content, as getValues and getDisplayValues would give it. */
  values(): (string | number | boolean | Date)[][];
  display(): string[][];
  /** One line of it, counted from 1. */
  displayRow(row: number): string[];
  cell(a1: string): CellView;
  /** The same by row and column, counted from 1. */
  at(row: number, column: number): CellView;
}
export interface BookView {
  title: string;
  locale: string;
  timeZone: string;
  revision: number;
  tabs(): string[];
  tab(name: string): TabView;
  named: Record<string, string>;
}

const kind = (value: Scalar | undefined, cell: Cell): CellView['type'] => {
  if (value === undefined) return 'empty';
  if (isError(value)) return 'error';
  if (typeof value === 'number') return isDatePattern(cell.style?.numberFormat) ? 'date' : 'number';
  return typeof value === 'boolean' ? 'boolean' : 'text';
};

function cellView(sheet: SheetModel, row: number, column: number): CellView {
  const { locale, timeZone } = sheet.book;
  const cell = sheet.cell(row, column);
  const value = valueAt(sheet, row, column);
  const style = cell.style ?? {};
  const effect = effectAt(sheet, row, column);
  const { validation: rule } = cell;
  const link = cell.runs?.find((run) => run.link !== undefined)?.link;
  return {
    value: readOut(value, cell, timeZone),
    display: displayCell(cell, value, locale),
    ...(cell.formula !== undefined && { formula: cell.formula }),
    type: kind(value, cell),
    format: style.numberFormat ?? '',
    background: style.background ?? '#ffffff',
    fontColor: style.fontColor ?? '#000000',
    bold: style.fontWeight === 'bold',
    note: cell.note ?? '',
    style,
    ...(link !== undefined && { link }),
    ...(rule && {
      validation: {
        criteria: rule.criteria,
        choices: choicesOf(sheet, rule),
        allowInvalid: rule.allowInvalid,
        ...(rule.helpText !== undefined && { helpText: rule.helpText }),
        kept: value === undefined || keeps(sheet, rule, value, row, column),
      },
    }),
    effectiveBackground: effect.background ?? style.background ?? '#ffffff',
    effectiveFontColor: effect.fontColor ?? style.fontColor ?? '#000000',
    effectiveBold: effect.bold ?? style.fontWeight === 'bold',
  };
}

const numbersWhere = (count: number, test: (at: number) => boolean): number[] =>
  Array.from({ length: count }, (_, at) => at + 1).filter(test);

const protectionView = (item: ProtectionModel, world: World): ProtectionView => ({
  id: item.id,
  range: item.area ? toA1(item.area) : '',
  description: item.description,
  warningOnly: item.warningOnly,
  editors: [...editorsOf(item, world)],
  unprotected: item.unprotected.map(toA1),
});

function tabView(sheet: SheetModel, world: World): TabView {
  const { book } = sheet;
  const { name, id, hidden, tabColor, maxRows, maxColumns, lastRow, lastColumn, frozenRows, frozenColumns } =
    sheet;
  // The view reads anew at every call, and a test may hold it while the tab grows.
  const line = <T>(row: number, of: (row: number, column: number) => T, width = sheet.lastColumn): T[] =>
    Array.from({ length: width }, (_, c) => of(row, c + 1));
  const grid = <T>(of: (row: number, column: number) => T): T[][] => {
    const width = sheet.lastColumn;
    return Array.from({ length: sheet.lastRow }, (_, r) => line(r + 1, of, width));
  };
  const shown = (row: number, column: number): string =>
    displayCell(sheet.cell(row, column), valueAt(sheet, row, column), book.locale);
  return {
    name,
    id,
    hidden,
    tabColor,
    maxRows,
    maxColumns,
    lastRow,
    lastColumn,
    frozenRows,
    frozenColumns,
    hiddenColumns: numbersWhere(maxColumns, (at) => sheet.isColumnHidden(at)),
    hiddenRows: numbersWhere(sheet.rowDims.length, (at) => sheet.isRowHidden(at)),
    rowsHiddenByFilter: sheet.filter ? numbersWhere(lastRow, (at) => hiddenByFilter(sheet, at)) : [],
    widths: Object.fromEntries(
      sheet.columnDims.flatMap((dim, at) => (dim?.size === undefined ? [] : [[at + 1, dim.size]])),
    ),
    ...(sheet.filter && { filter: toA1(resolve(sheet.filter.area, maxRows, maxColumns)) }),
    merges: sheet.merges.map(toA1),
    // Most who look at a tab look at its cells alone.
    get conditionalRules() {
      return structuredClone(sheet.conditional);
    },
    get charts() {
      return structuredClone(sheet.charts);
    },
    get protections() {
      return sheet.protections.map((item) => protectionView(item, world));
    },
    values: () =>
      grid((row, column) => readOut(valueAt(sheet, row, column), sheet.cell(row, column), book.timeZone)),
    display: () => grid(shown),
    displayRow: (row) => line(row, shown),
    at: (row, column) => cellView(sheet, row, column),
    cell: (a1) => {
      const area = parseA1(a1, maxRows, maxColumns);
      if (!area) throw new Error(`${a1} is no cell.`);
      return cellView(sheet, area.row, area.column);
    },
  };
}

/** The file as it stands when asked: every call reads anew. */
export function bookView(model: SpreadsheetModel, world: World): BookView {
  const now = (): void => {
    model.now = () => world.now();
  };
  return {
    get title() {
      return model.title;
    },
    get locale() {
      return model.locale;
    },
    get timeZone() {
      return model.timeZone;
    },
    get revision() {
      return model.revision;
    },
    get named() {
      return Object.fromEntries(
        model.named.map((item) => [item.name, `${model.sheet(item.sheetId)?.name ?? ''}!${toA1(item.area)}`]),
      );
    },
    tabs: () => model.sheets.map((sheet) => sheet.name),
    tab: (name) => {
      now();
      const sheet = model.sheets.find((item) => item.name === name);
      if (!sheet)
        throw new Error(`There is no tab "${name}": ${model.sheets.map((item) => item.name).join(', ')}.`);
      return tabView(sheet, world);
    },
  };
}
