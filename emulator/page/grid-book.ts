/**
 * Turns a spreadsheet as the server tells it into the workbook that the view draws. Only looks: no formulas,
 * no validation, no types.
 */
import {
  BooleanNumber,
  CellValueType,
  HorizontalAlign,
  LocaleType,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type {
  ICellData,
  IColumnData,
  IRowData,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
} from '@univerjs/core';
import { grownRows, usualHeight, usualWidth } from './grid-heights';
import type { BookWire, CellWire, LookWire, TabWire } from '../server/protocol';

const across = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const down = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };

/** The style of one look. Points, not pixels, as in the sheet. */
function style(look: LookWire): IStyleData {
  return {
    ...(look.background ? { bg: { rgb: look.background } } : {}),
    ...(look.color ? { cl: { rgb: look.color } } : {}),
    ...(look.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(look.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(look.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(look.strike ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(look.size ? { fs: look.size } : {}),
    tb: look.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ht: look.align ? across[look.align] : HorizontalAlign.LEFT,
    vt: down[look.vertical ?? 'bottom'],
  };
}

/** Text of a cell with a list ends before the list's arrow. */
const besideArrow: IStyleData = { tb: WrapStrategy.CLIP, pd: { r: 18 } };

/** One cell for the view; `looks` are the looks that its number points into. */
export function cellOf(cell: CellWire, look: LookWire | undefined): ICellData {
  const text = cell.box === undefined ? cell.text : cell.box ? '☑' : '☐';
  const dressed = look || cell.choices !== undefined || cell.box !== undefined;
  return {
    ...(text === undefined ? {} : { v: text, t: CellValueType.STRING }),
    ...(dressed
      ? {
          s: {
            ...style({ ...look, ...(cell.box === undefined ? {} : { align: 'center', size: 13 }) }),
            ...(cell.choices === undefined ? {} : besideArrow),
          },
        }
      : {}),
  };
}

const styleId = (id: string, look: number): string => `${id}.${look}`;

/** Cells of a tab. Those that look alike share one entry of the table of styles. */
function cellsOf(tab: TabWire, id: string): Record<number, Record<number, ICellData>> {
  const data: Record<number, Record<number, ICellData>> = {};
  for (const { row, to = row, cells } of tab.cells)
    for (let r = row; r <= to; r++) data[r - 1] = lineOf(cells, tab, id);
  return data;
}

function lineOf(cells: CellWire[], tab: TabWire, id: string): Record<number, ICellData> {
  return Object.fromEntries(
    cells.map((cell) => {
      const look = cell.look === undefined ? undefined : tab.looks[cell.look];
      const plain = cell.choices === undefined && cell.box === undefined && cell.look !== undefined;
      return [
        cell.column - 1,
        plain ? { ...cellOf(cell, undefined), s: styleId(id, cell.look as number) } : cellOf(cell, look),
      ];
    }),
  );
}

const numbered = (record: Record<number, number>): [number, number][] =>
  Object.entries(record).map(([index, value]) => [Number(index) - 1, value]);

function columnsOf(tab: TabWire): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const [index, w] of numbered(tab.widths)) columns[index] = { w };
  for (const column of tab.hiddenColumns)
    columns[column - 1] = { ...columns[column - 1], hd: BooleanNumber.TRUE };
  return columns;
}

function rowsOf(tab: TabWire): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const [index, h] of numbered({ ...grownRows(tab), ...tab.heights }))
    rows[index] = { h, ia: BooleanNumber.FALSE };
  for (const row of tab.hiddenRows) rows[row - 1] = { ...rows[row - 1], hd: BooleanNumber.TRUE };
  return rows;
}

/** One tab for the view, under the view's own name for it, with the styles it needs. */
export function sheetOf(
  tab: TabWire,
  id: string,
): { sheet: Partial<IWorksheetData>; styles: Record<string, IStyleData> } {
  const sheet: Partial<IWorksheetData> = {
    id,
    name: id,
    hidden: BooleanNumber.FALSE,
    rowCount: tab.rows,
    columnCount: tab.columns,
    defaultColumnWidth: usualWidth,
    defaultRowHeight: usualHeight,
    freeze: {
      xSplit: tab.frozenColumns,
      ySplit: tab.frozenRows,
      startRow: tab.frozenRows || -1,
      startColumn: tab.frozenColumns || -1,
    },
    cellData: cellsOf(tab, id),
    columnData: columnsOf(tab),
    rowData: rowsOf(tab),
    mergeData: tab.merges.map((m) => ({
      startRow: m.row - 1,
      startColumn: m.column - 1,
      endRow: m.row + m.rows - 2,
      endColumn: m.column + m.columns - 2,
    })),
    rowHeader: { width: 46 },
    columnHeader: { height: 22 },
  };
  return { sheet, styles: Object.fromEntries(tab.looks.map((look, at) => [styleId(id, at), style(look)])) };
}

/** A whole workbook for the view, its tabs under the given names. */
export function workbookOf(book: BookWire, id: string, names: string[]): IWorkbookData {
  const made = book.tabs.map((tab, at) => sheetOf(tab, names[at] ?? `${at}`));
  return {
    id,
    name: book.title,
    appVersion: '0.25.1',
    locale: LocaleType.VI_VN,
    resources: [],
    sheetOrder: names,
    styles: Object.assign({}, ...made.map(({ styles }) => styles)) as Record<string, IStyleData>,
    sheets: Object.fromEntries(made.map(({ sheet }, at) => [names[at] ?? `${at}`, sheet])),
    defaultStyle: { ff: 'Arial, Helvetica, sans-serif', fs: 10, vt: VerticalAlign.BOTTOM },
  };
}
