/** Sheet: rows and columns that come and go, rules, charts, sorting, the selection. */
import type { Value } from '../../host/remote';
import { isDate } from '../arguments';
import { closed, type Area } from '../area';
import { typedOf } from '../content';
import { typeInto } from '../typing';
import { mayInsert, mayRemove } from '../permissions';
import { reworded } from '../reworded';
import { removedArea, wholeRows } from '../tabs';
import { sortRows } from '../sort';
import { decimalComma } from '../display';
import { hiddenByFilter } from '../filter';
import { isWellFormed } from '../formula/parse';
import { insert, move, remove, type Way } from '../structure';
import type { ConditionalModel, SheetModel } from '../sheet-model';
import { EmbeddedChart, EmbeddedChartBuilder } from './chart';
import { ConditionalFormatRule } from './conditional';
import { Filter } from './filter';
import { NamedRange } from './named-range';
import { protect, Protection } from './protection';
import { Range } from './range';
import type { SheetsRemote } from './base';
import { makers } from './range-base';
import { SheetBase } from './sheet-base';

export class Sheet extends SheetBase {
  getParent(): SheetsRemote {
    return makers.spreadsheet(this._run);
  }

  /** New rows or columns before `at`, dressed like number `like`. */
  _insert(way: Way, at: number, count: number, like: number): this {
    const bounds = way === 'rows' ? 'rowsOutOfBounds' : 'columnsOutOfBounds';
    return this._alter(
      (sheet) => insert(sheet, way, at, count, like),
      (sheet) => {
        const max = way === 'rows' ? sheet.maxRows : sheet.maxColumns;
        if (at < 1 || at > max + 1 || count < 1 || like < 1 || like > max) throw this._error(bounds);
        if (!mayInsert(sheet, at, way, this._actor)) throw this._error('protectedCell');
        const cells =
          this._book.sheets.reduce((sum, other) => sum + other.maxRows * other.maxColumns, 0) +
          count * (way === 'rows' ? sheet.maxColumns : sheet.maxRows);
        if (cells > 10_000_000) throw this._error('tooManyCells');
      },
    );
  }
  _counts(method: string, args: readonly Value[], ...overloads: string[]): [number, number] {
    this._take(`Sheet.${method}`, args, ...overloads);
    return [Math.trunc(Number(args[0])), Math.trunc(Number(args[1] ?? 1))];
  }
  insertRowAfter(...args: Value[]): this {
    const [at] = this._counts('insertRowAfter', args, 'int');
    return this._insert('rows', at + 1, 1, at);
  }
  insertRowBefore(...args: Value[]): this {
    const [at] = this._counts('insertRowBefore', args, 'int');
    return this._insert('rows', at, 1, at);
  }
  insertRowsAfter(...args: Value[]): this {
    const [at, count] = this._counts('insertRowsAfter', args, 'int,int');
    return this._insert('rows', at + 1, count, at);
  }
  insertRowsBefore(...args: Value[]): this {
    const [at, count] = this._counts('insertRowsBefore', args, 'int,int');
    return this._insert('rows', at, count, at);
  }
  insertRows(...args: Value[]): void {
    const [at, count] = this._counts('insertRows', args, 'int', 'int,int');
    this._insert('rows', at, count, at);
  }
  insertColumnAfter(...args: Value[]): this {
    const [at] = this._counts('insertColumnAfter', args, 'int');
    return this._insert('columns', at + 1, 1, at);
  }
  insertColumnBefore(...args: Value[]): this {
    const [at] = this._counts('insertColumnBefore', args, 'int');
    return this._insert('columns', at, 1, at);
  }
  insertColumnsAfter(...args: Value[]): this {
    const [at, count] = this._counts('insertColumnsAfter', args, 'int,int');
    return this._insert('columns', at + 1, count, at);
  }
  insertColumnsBefore(...args: Value[]): this {
    const [at, count] = this._counts('insertColumnsBefore', args, 'int,int');
    return this._insert('columns', at, count, at);
  }
  insertColumns(...args: Value[]): void {
    const [at, count] = this._counts('insertColumns', args, 'int', 'int,int');
    this._insert('columns', at, count, at);
  }

  _delete(way: Way, at: number, count: number): this {
    return this._alter(
      (sheet) => remove(sheet, way, at, count),
      (sheet) => {
        const max = way === 'rows' ? sheet.maxRows : sheet.maxColumns;
        const frozen = way === 'rows' ? sheet.frozenRows : sheet.frozenColumns;
        if (at < 1 || count < 1 || at + count - 1 > max)
          throw this._error(way === 'rows' ? 'rowsOutOfBounds' : 'columnsOutOfBounds');
        if (at <= frozen + 1 && at + count - 1 === max)
          throw this._error(way === 'rows' ? 'allRows' : 'allColumns');
        if (!mayRemove(sheet, removedArea(sheet, way, at, count), this._actor))
          throw this._error('protectedCell');
      },
    );
  }
  deleteRow(...args: Value[]): this {
    const [at] = this._counts('deleteRow', args, 'int');
    return this._delete('rows', at, 1);
  }
  deleteRows(...args: Value[]): void {
    const [at, count] = this._counts('deleteRows', args, 'int,int');
    this._delete('rows', at, count);
  }
  deleteColumn(...args: Value[]): this {
    const [at] = this._counts('deleteColumn', args, 'int');
    return this._delete('columns', at, 1);
  }
  deleteColumns(...args: Value[]): void {
    const [at, count] = this._counts('deleteColumns', args, 'int,int');
    this._delete('columns', at, count);
  }

  _move(method: string, args: readonly Value[], way: Way): void {
    this._take(`Sheet.${method}`, args, 'Range,int');
    const area = (args[0] as unknown as Range)._area;
    const [from, count] = way === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
    const to = Number(args[1]);
    this._alter(
      (sheet) => move(sheet, way, from, count, to),
      (sheet) => {
        const max = way === 'rows' ? sheet.maxRows : sheet.maxColumns;
        if (to < 1 || to > max + 1)
          throw this._error(way === 'rows' ? 'rowsOutOfBounds' : 'columnsOutOfBounds');
        if (!mayRemove(sheet, removedArea(sheet, way, from, count), this._actor))
          throw this._error('protectedCell');
      },
    );
  }
  moveColumns(...args: Value[]): void {
    this._move('moveColumns', args, 'columns');
  }
  moveRows(...args: Value[]): void {
    this._move('moveRows', args, 'rows');
  }

  /**
   * Writes below the last row with content. Re-reads every text as if typed into a plain cell: a format @ set
   * beforehand does not protect it. The row is chosen now and written when writes are sent, so two runs
   * without a lock may choose the same one.
   */
  appendRow(...args: Value[]): this {
    this._take('Sheet.appendRow', args, 'any[]');
    const values = args[0] as Value[];
    const row = this._settled.lastRow + 1;
    const typing = this._typing;
    const area: Area = { row, column: 1, rows: 1, columns: Math.max(values.length, 1) };
    this._guarded(
      () => this._mustEdit(this._tab, area),
      () => {
        const sheet = this._tab;
        if (row > sheet.maxRows) insert(sheet, 'rows', sheet.maxRows + 1, row - sheet.maxRows, sheet.maxRows);
        if (area.columns > sheet.maxColumns)
          insert(sheet, 'columns', sheet.maxColumns + 1, area.columns - sheet.maxColumns, sheet.maxColumns);
        sheet.update(area, (cell, _, column) =>
          typeInto(
            cell,
            typedOf(
              values[column - 1],
              isDate(values[column - 1]) ? cell?.style?.numberFormat : undefined,
              typing,
            ),
          ),
        );
      },
      true,
    );
    return this;
  }

  /** Sorts all rows below the frozen ones by a column of the tab. */
  sort(...args: Value[]): this {
    this._take('Sheet.sort', args, 'int', 'int,boolean');
    const [column, ascending = true] = args as [number, boolean?];
    const sheet = this._settled;
    const area = wholeRows(sheet, sheet.frozenRows + 1, Math.max(1, sheet.lastRow - sheet.frozenRows));
    return this._alter(
      (tab) => sortRows(tab, area, [{ column, ascending }]),
      () => this._mustEdit(sheet, area),
    );
  }

  _clear(members: Parameters<SheetModel['set']>[1]): this {
    const all = wholeRows(this._shaped, 1, this._shaped.maxRows);
    this._guarded(
      () => this._mustEdit(this._tab, all),
      () => this._tab.set({ ...all, rows: Math.max(1, this._tab.rows.length) }, members),
      true,
    );
    return this;
  }
  clear(...args: Value[]): this {
    this._take('Sheet.clear', args, '', 'object');
    const { contentsOnly, formatOnly } = (args[0] ?? {}) as { contentsOnly?: boolean; formatOnly?: boolean };
    if (contentsOnly) return this.clearContents();
    if (formatOnly) return this.clearFormats();
    this.clearConditionalFormatRules();
    return this._clear({ value: undefined, formula: undefined, runs: undefined, style: undefined });
  }
  clearContents(): this {
    return this._clear({ value: undefined, formula: undefined, runs: undefined });
  }
  clearFormats(): this {
    this.clearConditionalFormatRules();
    return this._clear({ style: undefined });
  }
  clearNotes(): this {
    return this._clear({ note: undefined });
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    return this._shaped.conditional.map(
      (rule) => new ConditionalFormatRule(this._run, { ...rule, sheetId: this._id }),
    );
  }
  /** Replaces every rule of the tab. */
  setConditionalFormatRules(...args: Value[]): void {
    this._take('Sheet.setConditionalFormatRules', args, 'ConditionalFormatRule[]');
    const rules = (args[0] as unknown as ConditionalFormatRule[]).map((rule) => rule._rule);
    if (rules.some((rule) => rule.sheetId !== this._id)) throw this._error('formatRuleOtherSheet');
    const comma = decimalComma(this._book.locale);
    for (const { condition } of rules)
      if (condition?.criteria === 'CUSTOM_FORMULA' && !isWellFormed(String(condition.values[0]), comma))
        throw this._error('malformedFormula', String(condition.values[0]));
    this._alter((sheet) => {
      sheet.conditional = rules.map(({ sheetId: _, ...rule }): ConditionalModel => ({
        ...rule,
        ranges: this._run.world.unsure.openRangesAreClosed
          ? rule.ranges.map((area) => closed(area, sheet))
          : rule.ranges,
      }));
    });
  }
  clearConditionalFormatRules(): void {
    this._alter((sheet) => {
      sheet.conditional = [];
    });
  }

  getProtections(...args: Value[]): Protection[] {
    this._take('Sheet.getProtections', args, 'enum:ProtectionType');
    const ofTab = String(args[0]) === 'SHEET';
    return reworded(this._run.world)
      .list(this._shaped.protections.filter((item) => (item.area === undefined) === ofTab))
      .map((item) => new Protection(this._run, this._id, item.id));
  }
  protect(): Protection {
    const sheet = this._settled;
    this._mustEdit(sheet, { row: 1, column: 1, rows: 1, columns: 1 });
    return protect(this, sheet);
  }

  getFilter(): Filter | null {
    return this._shaped.filter ? new Filter(this._run, this._id) : null;
  }
  isRowHiddenByFilter(...args: Value[]): boolean {
    this._take('Sheet.isRowHiddenByFilter', args, 'int');
    return hiddenByFilter(this._settled, Number(args[0]));
  }
  getNamedRanges(): NamedRange[] {
    return this._shaped.book.named
      .filter((item) => item.sheetId === this._id)
      .map((item) => new NamedRange(this._run, item.name));
  }

  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this._run);
  }
  getCharts(): EmbeddedChart[] {
    return this._shaped.charts.map((chart) => new EmbeddedChart(this._run, chart));
  }
  insertChart(...args: Value[]): void {
    this._take('Sheet.insertChart', args, 'EmbeddedChart');
    const chart = (args[0] as unknown as EmbeddedChart)._chart;
    const id = this._run.world.nextId();
    this._alter((sheet) => {
      sheet.charts.push({ ...chart, id });
    });
  }
  removeChart(...args: Value[]): void {
    this._take('Sheet.removeChart', args, 'EmbeddedChart');
    const { id } = (args[0] as unknown as EmbeddedChart)._chart;
    this._alter((sheet) => {
      sheet.charts = sheet.charts.filter((chart) => chart.id !== id);
    });
  }
  updateChart(...args: Value[]): void {
    this._take('Sheet.updateChart', args, 'EmbeddedChart');
    const chart = (args[0] as unknown as EmbeddedChart)._chart;
    this._alter((sheet) => {
      sheet.charts = sheet.charts.map((old) => (old.id === chart.id ? { ...chart } : old));
    });
  }

  activate(): this {
    new Range(this._run, this._id, { row: 1, column: 1, rows: 1, columns: 1 }).activate();
    return this;
  }
  getActiveRange(): Range | null {
    return this._selected() ?? new Range(this._run, this._id, { row: 1, column: 1, rows: 1, columns: 1 });
  }
  getActiveCell(): Range {
    const { row, column } = this._selected()?._place ?? { row: 1, column: 1 };
    return new Range(this._run, this._id, { row, column, rows: 1, columns: 1 });
  }
  getCurrentCell(): Range | null {
    return this.getActiveCell();
  }
  setActiveRange(...args: Value[]): Range {
    this._take('Sheet.setActiveRange', args, 'Range');
    return (args[0] as unknown as Range).activate();
  }
  setActiveSelection(...args: Value[]): Range {
    this._take('Sheet.setActiveSelection', args, 'Range', 'string');
    return (typeof args[0] === 'string' ? this.getRange(args[0]) : (args[0] as unknown as Range)).activate();
  }
  setCurrentCell(...args: Value[]): Range {
    this._take('Sheet.setCurrentCell', args, 'Range');
    return (args[0] as unknown as Range).activateAsCurrentCell();
  }
  _selected(): Range | undefined {
    const at = this._cursor;
    return at?.sheetId === this._id ? new Range(this._run, at.sheetId, at.area) : undefined;
  }
}
