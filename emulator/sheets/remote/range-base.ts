/** A range's place: where it lies, what it is called, and its neighbours. */
import type { Value } from '../../host/remote';
import type { Run } from '../../host/run';
import { resolve, toA1, type Area } from '../area';
import { hasContent } from '../cell';
import type { SheetModel } from '../sheet-model';
import { SheetsRemote } from './base';

/** Makes objects of classes that would otherwise import each other in a circle; filled by remote/index.ts. */
export const makers: {
  spreadsheet(run: Run): SheetsRemote;
  sheet(run: Run, id: number): SheetsRemote;
  range(run: Run, sheetId: number, area: Area, event?: Record<string, Value>): SheetsRemote;
  /** The range of a protected tab. */
  wholeTab(run: Run, sheetId: number): SheetsRemote;
} = { spreadsheet: unlinked, sheet: unlinked, range: unlinked, wholeTab: unlinked };

function unlinked(): never {
  throw new Error('remote/index.ts was not loaded');
}

/** Everything about a range that is not in its cells. */
export abstract class RangeBase extends SheetsRemote {
  constructor(
    run: Run,
    readonly _sheetId: number,
    readonly _place: Area,
    readonly _event?: Record<string, Value>,
  ) {
    super(run);
  }

  override _extras(): Record<string, Value> {
    return this._event ?? {};
  }

  /** The tab, which someone may have deleted since. */
  get _tab(): SheetModel {
    const sheet = this._book.sheet(this._sheetId);
    if (!sheet) throw this._error('sheetNotFound', this._sheetId);
    return sheet;
  }

  /** The rectangle, open ends drawn out to the tab's present size. */
  get _area(): Area {
    const sheet = this._tab;
    return resolve(this._place, sheet.maxRows, sheet.maxColumns);
  }

  /** The first cell, for the methods about one value. */
  get _corner(): Area {
    return { row: this._place.row, column: this._place.column, rows: 1, columns: 1 };
  }

  _range(area: Area): this {
    return makers.range(this._run, this._sheetId, area) as this;
  }

  getRow(): number {
    return this._place.row;
  }
  getRowIndex(): number {
    return this._place.row;
  }
  getColumn(): number {
    return this._place.column;
  }
  getNumRows(): number {
    this._shape();
    return this._area.rows;
  }
  getNumColumns(): number {
    this._shape();
    return this._area.columns;
  }
  getHeight(): number {
    return this.getNumRows();
  }
  getWidth(): number {
    return this.getNumColumns();
  }
  getLastRow(): number {
    return this.getRow() + this.getNumRows() - 1;
  }
  getLastColumn(): number {
    return this.getColumn() + this.getNumColumns() - 1;
  }
  getGridId(): number {
    return this._sheetId;
  }
  getSheet(): SheetsRemote {
    return makers.sheet(this._run, this._sheetId);
  }
  isStartRowBounded(): boolean {
    return !(this._place.openRows && this._place.row === 1);
  }
  isStartColumnBounded(): boolean {
    return !(this._place.openColumns && this._place.column === 1);
  }
  isEndRowBounded(): boolean {
    return !this._place.openRows;
  }
  isEndColumnBounded(): boolean {
    return !this._place.openColumns;
  }

  getA1Notation(): string {
    return toA1(this._place);
  }

  /** A cell counted from this range's corner. */
  getCell(...args: Value[]): this {
    this._take('Range.getCell', args, 'int,int');
    const [row, column] = args as [number, number];
    const { rows, columns } = this._area;
    if (row < 1 || column < 1 || row > rows || column > columns) throw this._error('outside');
    return this._range({
      row: this._place.row + Math.trunc(row) - 1,
      column: this._place.column + Math.trunc(column) - 1,
      rows: 1,
      columns: 1,
    });
  }

  offset(...args: Value[]): this {
    this._take('Range.offset', args, 'int,int', 'int,int,int', 'int,int,int,int');
    this._shape();
    const { row, column, rows, columns } = this._area;
    const [down, right, numRows = rows, numColumns = columns] = args as number[];
    return this._range(
      checkedArea(this, this._tab, row + (down ?? 0), column + (right ?? 0), numRows, numColumns),
    );
  }

  /**
   * The block of neighbouring cells with content around this range; grows until an empty border surrounds it.
   */
  getDataRegion(...args: Value[]): this {
    this._take('Range.getDataRegion', args, '', 'enum:Dimension');
    this._read();
    const only = args[0] === undefined ? undefined : String(args[0]);
    return this._range(dataRegion(this._tab, this._area, only));
  }

  /** The cell where Ctrl+arrow lands. */
  getNextDataCell(...args: Value[]): this {
    this._take('Range.getNextDataCell', args, 'enum:Direction');
    this._read();
    const [dr, dc] = { UP: [-1, 0], DOWN: [1, 0], PREVIOUS: [0, -1], NEXT: [0, 1] }[String(args[0])] ?? [
      0, 0,
    ];
    return this._range({
      ...nextDataCell(this._tab, this._place.row, this._place.column, dr ?? 0, dc ?? 0),
      rows: 1,
      columns: 1,
    });
  }
}

/** The rectangle of getRange(row, column, rows, columns), or Google's exception. */
export function checkedArea(
  by: SheetsRemote,
  sheet: SheetModel,
  row: number,
  column: number,
  rows: number,
  columns: number,
): Area {
  const area = {
    row: Math.trunc(row),
    column: Math.trunc(column),
    rows: Math.trunc(rows),
    columns: Math.trunc(columns),
  };
  if (area.rows < 1) throw by._error('rowsAtLeastOne');
  if (area.columns < 1) throw by._error('columnsAtLeastOne');
  if (area.row < 1) throw by._error('startRowTooSmall');
  if (area.column < 1) throw by._error('startColumnTooSmall');
  if (area.row + area.rows - 1 > sheet.maxRows || area.column + area.columns - 1 > sheet.maxColumns)
    throw by._error('outside');
  return area;
}

function dataRegion(sheet: SheetModel, from: Area, only: string | undefined): Area {
  let { row: top, column: left } = from;
  let bottom = top + from.rows - 1,
    right = left + from.columns - 1;
  const filled = (r1: number, c1: number, r2: number, c2: number): boolean => {
    for (let r = Math.max(r1, 1); r <= Math.min(r2, sheet.maxRows); r++)
      for (let c = Math.max(c1, 1); c <= Math.min(c2, sheet.maxColumns); c++)
        if (hasContent(sheet.cell(r, c))) return true;
    return false;
  };
  const wide = only !== 'ROWS',
    high = only !== 'COLUMNS';
  // Blocks that touch by a corner only are not one: the border is looked at without its corners.
  for (let grew = true; grew;) {
    grew = false;
    if (high && top > 1 && filled(top - 1, left, top - 1, right)) {
      top--;
      grew = true;
    }
    if (high && bottom < sheet.maxRows && filled(bottom + 1, left, bottom + 1, right)) {
      bottom++;
      grew = true;
    }
    if (wide && left > 1 && filled(top, left - 1, bottom, left - 1)) {
      left--;
      grew = true;
    }
    if (wide && right < sheet.maxColumns && filled(top, right + 1, bottom, right + 1)) {
      right++;
      grew = true;
    }
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function nextDataCell(
  sheet: SheetModel,
  row: number,
  column: number,
  dr: number,
  dc: number,
): { row: number; column: number } {
  const inside = (r: number, c: number): boolean =>
    r >= 1 && c >= 1 && r <= sheet.maxRows && c <= sheet.maxColumns;
  const full = (r: number, c: number): boolean => hasContent(sheet.cell(r, c));
  let r = row,
    c = column;
  if (!inside(r + dr, c + dc)) return { row, column };
  const run = full(r, c) && full(r + dr, c + dc);
  do {
    r += dr;
    c += dc;
  } while (inside(r + dr, c + dc) && (run ? full(r + dr, c + dc) : !full(r, c)));
  return { row: r, column: c };
}
