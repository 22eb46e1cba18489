/** Range and RangeList. */
import type { Value } from '../../host/remote';
import type { Run } from '../../host/run';
import { parseA1, parseR1C1, splitSheet, type Area } from '../area';
import type { SheetModel } from '../sheet-model';
import { SheetsRemote } from './base';
import { RangeText } from './range-text';

/** A block of cells of a tab. */
export class Range extends RangeText {
  activate(): this {
    return this._select(this._area);
  }
  activateAsCurrentCell(): this {
    return this._select(this._corner);
  }
  _select({ row, column, rows, columns }: Area): this {
    this._cursor = { sheetId: this._sheetId, area: { row, column, rows, columns } };
    return this;
  }
}

/** A protected tab as a range: all of it, and without a name. */
export class WholeTab extends Range {
  constructor(run: Run, sheet: SheetModel) {
    super(run, sheet.id, {
      row: 1,
      column: 1,
      rows: sheet.maxRows,
      columns: sheet.maxColumns,
      openRows: true,
      openColumns: true,
    });
  }
  override getA1Notation(): string {
    return '';
  }
}

/**
 * The range that an A1 text means, seen from a tab: A1, A:A, Tab!A1, or a named range. Google's exception
 * when there is none.
 */
export function rangeOf(by: SheetsRemote, text: string, from: SheetModel): Range {
  const { sheet: name, rest } = splitSheet(text);
  const sheet = name === undefined ? from : by._book.sheetNamed(name);
  if (!sheet) throw by._error('rangeNotFound');
  const area = parseA1(rest, sheet.maxRows, sheet.maxColumns) ?? parseR1C1(rest);
  if (area) {
    if (area.row + area.rows - 1 > sheet.maxRows || area.column + area.columns - 1 > sheet.maxColumns)
      throw by._error('outside');
    return new Range(by._run, sheet.id, area);
  }
  const named = by._book.named.find((item) => item.name.toLowerCase() === rest.toLowerCase());
  if (!named) throw by._error('rangeNotFound');
  return new Range(by._run, named.sheetId, named.area);
}

/** Several ranges of one tab, treated alike. */
export class RangeList extends SheetsRemote {
  constructor(
    run: Run,
    readonly _ranges: readonly Range[],
  ) {
    super(run);
  }
  _each(to: (range: Range) => unknown): this {
    this._ranges.forEach(to);
    return this;
  }
  getRanges(): Range[] {
    return [...this._ranges];
  }
  activate(): this {
    this._ranges[0]?.activate();
    return this;
  }
  breakApart(): this {
    return this._each((range) => range.breakApart());
  }
  check(): this {
    return this._each((range) => range.check());
  }
  uncheck(): this {
    return this._each((range) => range.uncheck());
  }
  clear(...args: Value[]): this {
    return this._each((range) => range.clear(...args));
  }
  clearContent(): this {
    return this._each((range) => range.clearContent());
  }
  clearDataValidations(): this {
    return this._each((range) => range.clearDataValidations());
  }
  clearFormat(): this {
    return this._each((range) => range.clearFormat());
  }
  clearNote(): this {
    return this._each((range) => range.clearNote());
  }
  insertCheckboxes(...args: Value[]): this {
    return this._each((range) => range.insertCheckboxes(...args));
  }
  removeCheckboxes(): this {
    return this._each((range) => range.removeCheckboxes());
  }
  setBackground(...args: Value[]): this {
    return this._each((range) => range.setBackground(...args));
  }
  setBackgroundRGB(...args: Value[]): this {
    return this._each((range) => range.setBackgroundRGB(...args));
  }
  setBorder(...args: Value[]): this {
    return this._each((range) => range.setBorder(...args));
  }
  setFontColor(...args: Value[]): this {
    return this._each((range) => range.setFontColor(...args));
  }
  setFontFamily(...args: Value[]): this {
    return this._each((range) => range.setFontFamily(...args));
  }
  setFontLine(...args: Value[]): this {
    return this._each((range) => range.setFontLine(...args));
  }
  setFontSize(...args: Value[]): this {
    return this._each((range) => range.setFontSize(...args));
  }
  setFontStyle(...args: Value[]): this {
    return this._each((range) => range.setFontStyle(...args));
  }
  setFontWeight(...args: Value[]): this {
    return this._each((range) => range.setFontWeight(...args));
  }
  setFormula(...args: Value[]): this {
    return this._each((range) => range.setFormula(...args));
  }
  setHorizontalAlignment(...args: Value[]): this {
    return this._each((range) => range.setHorizontalAlignment(...args));
  }
  setVerticalAlignment(...args: Value[]): this {
    return this._each((range) => range.setVerticalAlignment(...args));
  }
  setNote(...args: Value[]): this {
    return this._each((range) => range.setNote(...args));
  }
  setNumberFormat(...args: Value[]): this {
    return this._each((range) => range.setNumberFormat(...args));
  }
  setValue(...args: Value[]): this {
    return this._each((range) => range.setValue(...args));
  }
  setWrap(...args: Value[]): this {
    return this._each((range) => range.setWrap(...args));
  }
  setWrapStrategy(...args: Value[]): this {
    return this._each((range) => range.setWrapStrategy(...args));
  }
}
