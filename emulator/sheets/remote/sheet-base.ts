/** A tab: its ranges, its size, its name and looks. */
import { EnumValue, type Value } from '../../host/remote';
import type { Run } from '../../host/run';
import type { Area } from '../area';
import { colorText } from '../colors';
import { mayEditFile, mayEditTab } from '../permissions';
import type { Dimension, SheetModel } from '../sheet-model';
import { SheetsRemote } from './base';
import { checkedArea } from './range-base';
import { Range, RangeList, rangeOf } from './range';
import { widthFor } from '../widths';

export abstract class SheetBase extends SheetsRemote {
  constructor(
    run: Run,
    readonly _id: number,
  ) {
    super(run);
  }

  get _tab(): SheetModel {
    const sheet = this._book.sheet(this._id);
    if (!sheet) throw this._error('sheetNotFound', this._id);
    return sheet;
  }
  /** The tab after waiting changes of shape. */
  get _shaped(): SheetModel {
    this._shape();
    return this._tab;
  }
  /** The tab after everything that waits. */
  get _settled(): SheetModel {
    this._read();
    return this._tab;
  }

  /** A change of the tab itself; a protected tab refuses whoever it does not list. */
  _alter(action: (sheet: SheetModel) => void, check?: (sheet: SheetModel) => void): this {
    this._guarded(
      () => {
        if (!mayEditFile(this._actor)) throw this._error('noEdit');
        if (!mayEditTab(this._tab, this._actor)) throw this._error('protectedCell');
        check?.(this._tab);
      },
      () => {
        action(this._tab);
        this._book.touch();
      },
      true,
    );
    return this;
  }

  getRange(...args: Value[]): Range {
    this._take('Sheet.getRange', args, 'string', 'int,int', 'int,int,int', 'int,int,int,int');
    const sheet = this._shaped;
    if (typeof args[0] === 'string') return rangeOf(this, args[0], sheet);
    const [row, column, rows = 1, columns = 1] = args as number[];
    return new Range(this._run, this._id, checkedArea(this, sheet, row ?? 1, column ?? 1, rows, columns));
  }
  getRangeList(...args: Value[]): RangeList {
    this._take('Sheet.getRangeList', args, 'string[]');
    const sheet = this._shaped;
    return new RangeList(
      this._run,
      (args[0] as string[]).map((text) => rangeOf(this, text, sheet)),
    );
  }
  /** From A1 to the last row and column with content; A1 alone on an empty tab. */
  getDataRange(): Range {
    const sheet = this._settled;
    return new Range(this._run, this._id, {
      row: 1,
      column: 1,
      rows: Math.max(sheet.lastRow, 1),
      columns: Math.max(sheet.lastColumn, 1),
    });
  }
  /** Values as getValues; -1 rows or columns mean up to the last with content. */
  getSheetValues(...args: Value[]): Value[][] {
    this._take('Sheet.getSheetValues', args, 'int,int,int,int');
    const [row = 1, column = 1, rows = 1, columns = 1] = args as number[];
    const sheet = this._settled;
    if (
      this._run.world.unsure.emptySheetValuesThrow &&
      ((rows === -1 && row > sheet.lastRow) || (columns === -1 && column > sheet.lastColumn))
    )
      throw this._error('outside');
    const area = checkedArea(
      this,
      sheet,
      row,
      column,
      rows === -1 ? Math.max(sheet.lastRow - row + 1, 1) : rows,
      columns === -1 ? Math.max(sheet.lastColumn - column + 1, 1) : columns,
    );
    return new Range(this._run, this._id, area)._values(area);
  }

  getSheetId(): number {
    return this._id;
  }
  getName(): string {
    return this._shaped.name;
  }
  getSheetName(): string {
    return this._shaped.name;
  }
  getIndex(): number {
    return this._shaped.book.sheets.indexOf(this._tab) + 1;
  }
  getType(): Value {
    return new EnumValue('SheetType', 'GRID');
  }
  getLastRow(): number {
    return this._settled.lastRow;
  }
  getLastColumn(): number {
    return this._settled.lastColumn;
  }
  getMaxRows(): number {
    return this._shaped.maxRows;
  }
  getMaxColumns(): number {
    return this._shaped.maxColumns;
  }

  setName(...args: Value[]): this {
    this._take('Sheet.setName', args, 'string');
    const name = String(args[0]);
    if (name.length === 0 || name.length > 100) throw this._invalid(name);
    return this._alter(
      (sheet) => sheet.rename(name),
      (sheet) => {
        const other = sheet.book.sheetNamed(name);
        if (other && other !== sheet) throw this._error('duplicateTab', name);
      },
    );
  }

  getTabColor(): string | null {
    return this._shaped.tabColor;
  }
  setTabColor(...args: Value[]): this {
    this._take('Sheet.setTabColor', args, 'string?');
    return this._alter((sheet) => {
      sheet.tabColor = args[0] ? colorText(String(args[0])) : null;
    });
  }
  isSheetHidden(): boolean {
    return this._shaped.hidden;
  }
  hideSheet(): this {
    return this._alter(
      (sheet) => {
        sheet.hidden = true;
      },
      (sheet) => {
        if (!sheet.book.sheets.some((other) => other !== sheet && !other.hidden))
          throw this._error('lastVisible');
      },
    );
  }
  showSheet(): this {
    return this._alter((sheet) => {
      sheet.hidden = false;
    });
  }
  isRightToLeft(): boolean {
    return this._shaped.rightToLeft;
  }
  setRightToLeft(...args: Value[]): this {
    this._take('Sheet.setRightToLeft', args, 'boolean');
    return this._alter((sheet) => {
      sheet.rightToLeft = args[0] === true;
    });
  }
  hasHiddenGridlines(): boolean {
    return this._shaped.hiddenGridlines;
  }
  setHiddenGridlines(...args: Value[]): this {
    this._take('Sheet.setHiddenGridlines', args, 'boolean');
    return this._alter((sheet) => {
      sheet.hiddenGridlines = args[0] === true;
    });
  }

  getFrozenRows(): number {
    return this._shaped.frozenRows;
  }
  getFrozenColumns(): number {
    return this._shaped.frozenColumns;
  }
  setFrozenRows(...args: Value[]): void {
    this._take('Sheet.setFrozenRows', args, 'int');
    const count = Number(args[0]);
    this._alter(
      (sheet) => {
        sheet.frozenRows = count;
      },
      (sheet) => {
        if (count < 0 || count >= sheet.maxRows) throw this._error('freezeAllRows');
      },
    );
  }
  setFrozenColumns(...args: Value[]): void {
    this._take('Sheet.setFrozenColumns', args, 'int');
    const count = Number(args[0]);
    this._alter(
      (sheet) => {
        sheet.frozenColumns = count;
      },
      (sheet) => {
        if (count < 0 || count >= sheet.maxColumns) throw this._error('freezeAllColumns');
      },
    );
  }

  /** Sets members of the sizes of rows or columns. */
  _dims(way: 'rows' | 'columns', start: number, count: number, members: Dimension): this {
    const check = (sheet: SheetModel): void => {
      const max = way === 'rows' ? sheet.maxRows : sheet.maxColumns;
      if (start < 1 || count < 1 || start + count - 1 > max)
        throw this._error(way === 'rows' ? 'rowsOutOfBounds' : 'columnsOutOfBounds');
    };
    return this._alter((sheet) => {
      const list = way === 'rows' ? sheet.rowDims : sheet.columnDims;
      while (list.length < start - 1) list.push(undefined);
      for (let n = start; n < start + count; n++) list[n - 1] = { ...list[n - 1], ...members };
    }, check);
  }

  getColumnWidth(...args: Value[]): number {
    this._take('Sheet.getColumnWidth', args, 'int');
    return this._shaped.columnDims[Number(args[0]) - 1]?.size ?? 100;
  }
  setColumnWidth(...args: Value[]): this {
    this._take('Sheet.setColumnWidth', args, 'int,int');
    return this._dims('columns', Number(args[0]), 1, { size: this._width(args[1]) });
  }
  setColumnWidths(...args: Value[]): this {
    this._take('Sheet.setColumnWidths', args, 'int,int,int');
    return this._dims('columns', Number(args[0]), Number(args[1]), { size: this._width(args[2]) });
  }
  /** A width in pixels; one that is none is refused. */
  _width(value: Value): number {
    if (Number(value) < 1) throw this._invalid(String(value));
    return Number(value);
  }
  getRowHeight(...args: Value[]): number {
    this._take('Sheet.getRowHeight', args, 'int');
    return this._shaped.rowDims[Number(args[0]) - 1]?.size ?? 21;
  }
  setRowHeight(...args: Value[]): this {
    this._take('Sheet.setRowHeight', args, 'int,int');
    return this._dims('rows', Number(args[0]), 1, { size: Math.max(21, Number(args[1])) });
  }
  setRowHeights(...args: Value[]): this {
    this._take('Sheet.setRowHeights', args, 'int,int,int');
    return this._dims('rows', Number(args[0]), Number(args[1]), { size: Math.max(21, Number(args[2])) });
  }
  setRowHeightsForced(...args: Value[]): this {
    this._take('Sheet.setRowHeightsForced', args, 'int,int,int');
    return this._dims('rows', Number(args[0]), Number(args[1]), { size: Number(args[2]) });
  }
  autoResizeColumn(...args: Value[]): this {
    this._take('Sheet.autoResizeColumn', args, 'int');
    return this._fit(Number(args[0]), 1);
  }
  autoResizeColumns(...args: Value[]): this {
    this._take('Sheet.autoResizeColumns', args, 'int,int');
    return this._fit(Number(args[0]), Number(args[1]));
  }
  _fit(start: number, count: number): this {
    const sheet = this._settled;
    for (let column = start; column < start + count; column++)
      this._dims('columns', column, 1, { size: widthFor(sheet, column) });
    return this;
  }
  autoResizeRows(...args: Value[]): this {
    this._take('Sheet.autoResizeRows', args, 'int,int');
    return this._dims('rows', Number(args[0]), Number(args[1]), { size: 21 });
  }

  _hide(method: string, args: readonly Value[], way: 'rows' | 'columns', hidden: boolean): void {
    this._take(`Sheet.${method}`, args, 'int', 'int,int');
    this._dims(way, Number(args[0]), Number(args[1] ?? 1), { hidden });
  }
  hideColumns(...args: Value[]): void {
    this._hide('hideColumns', args, 'columns', true);
  }
  showColumns(...args: Value[]): void {
    this._hide('showColumns', args, 'columns', false);
  }
  hideRows(...args: Value[]): void {
    this._hide('hideRows', args, 'rows', true);
  }
  showRows(...args: Value[]): void {
    this._hide('showRows', args, 'rows', false);
  }
  _hideRange(method: string, args: readonly Value[], way: 'rows' | 'columns', hidden: boolean): void {
    this._take(`Sheet.${method}`, args, 'Range');
    const area: Area = (args[0] as unknown as Range)._area;
    this._dims(way, way === 'rows' ? area.row : area.column, way === 'rows' ? area.rows : area.columns, {
      hidden,
    });
  }
  hideColumn(...args: Value[]): void {
    this._hideRange('hideColumn', args, 'columns', true);
  }
  unhideColumn(...args: Value[]): void {
    this._hideRange('unhideColumn', args, 'columns', false);
  }
  hideRow(...args: Value[]): void {
    this._hideRange('hideRow', args, 'rows', true);
  }
  unhideRow(...args: Value[]): void {
    this._hideRange('unhideRow', args, 'rows', false);
  }
  isColumnHiddenByUser(...args: Value[]): boolean {
    this._take('Sheet.isColumnHiddenByUser', args, 'int');
    return this._shaped.isColumnHidden(Number(args[0]));
  }
  isRowHiddenByUser(...args: Value[]): boolean {
    this._take('Sheet.isRowHiddenByUser', args, 'int');
    return this._shaped.isRowHidden(Number(args[0]));
  }
}
